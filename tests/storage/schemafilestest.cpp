// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every schema that was ever released opens, is brought up, and has lost
/// nothing. tests/storage/data has one file for each, with its recovery code
/// beside it. Until the first release the last one may be made anew, after that
/// never: schemafilestest make FOLDER.
#include "core/storage/caserepositories.h"
#include "core/storage/migrations.h"
#include "core/storage/reportrepository.h"
#include "core/storage/repositories.h"
#include "tests/storage/heldmaking.h"

#include <QCoreApplication>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstWithCases = 3;
constexpr int firstWithHeld = 4;
constexpr int firstWithReports = 5;

int make(const QString &folder)
{
    const QString stem = folder + u"/schema-%1"_s.arg(newestSchema());
    QFile::remove(stem + u".tvers"_s);
    NewStore made = sample::withUser(stem + u".tvers"_s);
    sample::fill(*made.store);
    sample::CaseFile in;
    if (!sample::putInto(*made.store, in) ||
        !DiscussionRepository(*made.store).add(in.about(in.named)))
        return 1;
    const auto meetings = MeetingRepository(*made.store).all();
    if (!meetings || !HeldMeetingRepository(*made.store).add(sample::heldOf(meetings->first().id)))
        return 1;
    UnitReport report{ReportId::sortable(), UnitRepository(*made.store).all()->first().id,
                      HalfYear(2026, HalfYear::Half::Autumn)};
    report.experiences = u"Møtene gir oss råd tidlig."_s;
    if (!ReportRepository(*made.store).add(report))
        return 1;
    sample::writeBytes(stem + u".code"_s, made.recoveryCode->printed().toLatin1() + '\n');
    return 0;
}

} // namespace

class SchemaFilesTest : public QObject
{
    Q_OBJECT

    const QString m_folder = QStringLiteral(TVERS_SOURCE_DIR "/tests/storage/data/");

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everySchemaHasItsFile()
    {
        for (int schema = 1; schema <= newestSchema(); ++schema)
            QVERIFY2(QFile::exists(m_folder + u"schema-%1.tvers"_s.arg(schema)),
                     qPrintable(QString::number(schema)));
    }

    void anOldFileOpensAndHasLostNothing_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema <= newestSchema(); ++schema)
            QTest::addRow("schema %d", schema) << schema;
    }
    void anOldFileOpensAndHasLostNothing()
    {
        QFETCH(int, schema);
        const QString stem = m_folder + u"schema-%1"_s.arg(schema);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.tvers"_s);
        sample::writeBytes(path, sample::bytesOf(stem + u".tvers"_s));
        const QString code = QString::fromLatin1(sample::bytesOf(stem + u".code"_s));

        const auto looking = Store::look(path);
        VERIFY_DONE(looking);
        QCOMPARE(MeetingRepository(**looking).all()->size(), 2);
        VERIFY_DONE(
            sample::unlocking(path, PassphraseKey{sample::styrer.user, sample::styrer.passphrase}));
        const auto store = sample::reopen(path, code);
        QVERIFY(store);
        QCOMPARE(UnitRepository(*store).all()->first().name, u"Prøvelia barnehage"_s);
        const bool hasCases = schema >= firstWithCases;
        QCOMPARE(ChildRepository(*store).all()->size(), hasCases ? 3 : 2);
        QCOMPARE(ChildRepository(*store).allGuardians()->size(), hasCases ? 3 : 2);
        QCOMPARE(DiscussionRepository(*store).all()->size(), hasCases ? 1 : 0);
        QVERIFY(DiscussionRepository(*store).notOurs()->isEmpty());
        QCOMPARE(HeldMeetingRepository(*store).all()->size(), schema >= firstWithHeld ? 1 : 0);
        const auto reports = ReportRepository(*store).all();
        QCOMPARE(reports->size(), schema >= firstWithReports ? 1 : 0);
        if (!reports->isEmpty())
            QCOMPARE(reports->first().experiences, u"Møtene gir oss råd tidlig."_s);
        QCOMPARE(QFile::exists(folder.filePath(u"old.before-schema-%1.tvers"_s.arg(schema))),
                 schema < newestSchema());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "make")
        return make(QFile::decodeName(argv[2]));
    SchemaFilesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "schemafilestest.moc"
