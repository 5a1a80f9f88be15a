// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where nothing can be written, the program says so in the language of the
/// locale, with the right exit code, and leaves nothing half-written.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ended {
    int exitCode;
    QString errors;
};

/// How the program is kept from writing.
enum class Kept {
    Free,
    FromGrowing, ///< no file becomes larger than 12 KB, as on a disk that is nearly full
    FromOthers,  ///< it is nobody, who owns nothing
    FromTheDisk  ///< "mine" is a disk that can only be read; for root only
};

/// Lays such a disk there for this process alone.
void layDisk(const QByteArray &folder)
{
    if (::unshare(CLONE_NEWNS) != 0 ||
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", folder.constData(), "tmpfs", MS_RDONLY, nullptr) != 0)
        ::_exit(127);
}

void keep(Kept how, const QByteArray &folder)
{
    if (how == Kept::FromTheDisk)
        layDisk(folder);
    constexpr rlim_t most = 12'000;
    constexpr uid_t nobody = 65534;
    if (how == Kept::FromGrowing) {
        const rlimit room{most, most};
        std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &room);
    }
    if (how == Kept::FromOthers && ::geteuid() == 0)
        (void)(::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}

} // namespace

class NowhereToWriteTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QStringList entries(const QString &folder) const
    {
        return QDir(file(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    Ended run(const QStringList &call, Kept kept = Kept::Free, const QString &temporary = {})
    {
        QProcessEnvironment surroundings;
        surroundings.insert(u"LC_ALL"_s, u"nb_NO.UTF-8"_s);
        surroundings.insert(u"HOME"_s, m_folder.path());
        surroundings.insert(u"TVERS_PASSPHRASE"_s, u"eksempel"_s);
        surroundings.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS"));
        if (!temporary.isEmpty())
            surroundings.insert(u"TMPDIR"_s, temporary);
        QProcess program;
        program.setProcessEnvironment(surroundings);
        program.setWorkingDirectory(m_folder.path());
        const QByteArray mine = QFile::encodeName(file(u"mine"_s));
        program.setChildProcessModifier([kept, mine] { keep(kept, mine); });
        program.start(u"" TVERS_PROGRAM ""_s, call);
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return {-1, program.errorString()};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
    }

    static QStringList example(const QString &out)
    {
        return {u"example"_s, u"--pack"_s, u"vestby"_s, u"--out"_s, out};
    }
    static QStringList wheel(const QString &out)
    {
        return {u"wheel"_s, u"--pack"_s, u"vestby"_s,  u"--year"_s, u"2026/27"_s,
                u"--out"_s, out,         u"--paper"_s, u"A3"_s};
    }

private slots:
    void initTestCase()
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        for (const QString &name : {u"mine"_s, u"temp"_s})
            QVERIFY(QDir(m_folder.path()).mkdir(name));
        QVERIFY(QFile::setPermissions(file(u"mine"_s), QFile::Permissions(0x5555)));
        QCOMPARE(run(example(u"x.tvers"_s)).exitCode, 0);
        QVERIFY(QFile::setPermissions(file(u"x.tvers"_s), QFile::Permissions(0x6644)));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatCannotBeWrittenIsAWrongCall_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<Kept>("kept");
        QTest::addColumn<QString>("reason");
        const QString missing = u"Systemet sier: det finnes ingen slik fil eller mappe."_s;
        const QString denied = u"Systemet sier: du har ikke lov til det der."_s;
        const QString full = u"Systemet sier: disken er full."_s;
        QTest::newRow("example, no folder")
            << example(u"no/such/a.tvers"_s) << Kept::Free << missing;
        QTest::newRow("example, no name") << example(u""_s) << Kept::Free << missing;
        QTest::newRow("example, a name without end") << example(QString(300, u'x')) << Kept::Free
                                                     << u"Systemet sier: navnet er for langt."_s;
        QTest::newRow("example, another's folder")
            << example(u"mine/a.tvers"_s) << Kept::FromOthers << denied;
        if (::geteuid() == 0) {
            QTest::newRow("example, a disk that can only be read")
                << example(u"mine/a.tvers"_s) << Kept::FromTheDisk
                << u"Systemet sier: den disken kan bare leses."_s;
        }
        QTest::newRow("example, no room")
            << example(u"a.tvers"_s) << Kept::FromGrowing << QString();
        for (const QString &ending : {u"svg"_s, u"pdf"_s, u"png"_s}) {
            const QByteArray name = ending.toLatin1();
            QTest::addRow("%s, no folder", name.constData())
                << wheel(u"no/such/a."_s + ending) << Kept::Free << missing;
            QTest::addRow("%s, another's folder", name.constData())
                << wheel(u"mine/a."_s + ending) << Kept::FromOthers << denied;
            QTest::addRow("%s, no room", name.constData())
                << wheel(u"a."_s + ending) << Kept::FromGrowing << full;
            QTest::addRow("%s, a folder of that name", name.constData())
                << wheel(u"folder."_s + ending) << Kept::Free
                << u"Systemet sier: det er en mappe som heter det."_s;
        }
        QTest::newRow("a pack that is a folder")
            << QStringList{u"year"_s, u"--pack"_s, u"./mine"_s, u"--year"_s, u"2026/27"_s}
            << Kept::Free << u"Systemet sier: det er en mappe som heter det."_s;
    }
    void whatCannotBeWrittenIsAWrongCall()
    {
        QFETCH(QStringList, call);
        QFETCH(Kept, kept);
        QFETCH(QString, reason);
        for (const QString &ending : {u"svg"_s, u"pdf"_s, u"png"_s})
            QDir(m_folder.path()).mkdir(u"folder."_s + ending);
        const QStringList before = entries(u"."_s);
        const Ended ended = run(call, kept);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.errors.contains(reason), qPrintable(ended.errors));
        QVERIFY2(!ended.errors.contains(u'«'), qPrintable(ended.errors)); // around English
        QCOMPARE(entries(u"."_s), before);
        QCOMPARE(entries(u"mine"_s), QStringList());
    }

    void withoutAPlaceForTheCopyTheFileIsRefused_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("temporary");
        QTest::addColumn<Kept>("kept");
        const QList<QStringList> calls{
            {u"check"_s, u"x.tvers"_s},
            {u"year"_s, u"--file"_s, u"x.tvers"_s, u"--year"_s, u"2026/27"_s},
            {u"wheel"_s, u"--file"_s, u"x.tvers"_s, u"--year"_s, u"2026/27"_s, u"--paper"_s,
             u"A4"_s, u"--out"_s, u"w.svg"_s}};
        for (const QStringList &call : calls) {
            const QByteArray word = call.first().toLatin1();
            QTest::addRow("%s, no such folder", word.constData())
                << call << file(u"no/such"_s) << Kept::Free;
            QTest::addRow("%s, another's folder", word.constData())
                << call << file(u"mine"_s) << Kept::FromOthers;
            QTest::addRow("%s, no room", word.constData())
                << call << file(u"temp"_s) << Kept::FromGrowing;
        }
    }
    void withoutAPlaceForTheCopyTheFileIsRefused()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, temporary);
        QFETCH(Kept, kept);
        const QStringList before = entries(u"."_s);
        const Ended ended = run(call, kept, temporary);
        QCOMPARE(ended.exitCode, 3);
        QVERIFY2(ended.errors.contains(u"TMPDIR"_s), qPrintable(ended.errors));
        QVERIFY2(ended.errors.contains(temporary), qPrintable(ended.errors));
        QVERIFY2(!ended.errors.contains(u'«'), qPrintable(ended.errors));
        QCOMPARE(entries(u"."_s), before);
        const QDir temp(file(u"temp"_s)); // Qt has a folder of its own there
        QVERIFY(temp.entryList({u"Tvers*"_s}).isEmpty());
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::NowhereToWriteTest)
#include "nowheretowritetest.moc"
