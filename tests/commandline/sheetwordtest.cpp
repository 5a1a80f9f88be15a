// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/packreader.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"
#include "tests/commandline/calls.h"

#include <QDir>
#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class SheetWordTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// A file of Holmestrand's whose one kindergarten has a team with a meeting on
    /// 1 October 2026, a Thursday.
    void initTestCase()
    {
        const auto made = Store::create(
            {m_file, {}, KdfCost::least(), QDateTime({2026, 8, 17}, {8, 0}, Qt::UTC)});
        QVERIFY(made);
        Store &store = *made->store;
        QVERIFY(writePack(store, *builtInPack(u"holmestrand"_s)));
        const auto arenas = ArenaRepository(store).all();
        QVERIFY(arenas);
        const auto arena = std::find_if(arenas->begin(), arenas->end(), [](const auto &one) {
            return one.identifier == u"holmestrand.pa_tvers_barnehage"_s;
        });
        QVERIFY(arena != arenas->end());
        const Unit unit{UnitId::sortable(), u"Fjellhagen barnehage"_s, Unit::Kind::Kindergarten};
        const Professional person{ProfessionalId::sortable(), u"Åse Prøve"_s, u"ppt"_s};
        const Team team{TeamId::sortable(), arena->id, unit.id, u"Fjellhagens team"_s};
        Meeting meeting{MeetingId::sortable(), arena->id, team.id, unit.id, {}, {2026, 10, 1}};
        meeting.starts = QTime(12, 0);
        meeting.ends = QTime(13, 0);
        meeting.place = u"Kantinen"_s;
        const TeamMember seat{TeamMemberId::sortable(), team.id, person.id, {}, QDate(2026, 8, 1)};
        const auto kept = store.inTransaction([&]() -> Result<> {
            for (const auto &done :
                 {UnitRepository(store).add(unit), ProfessionalRepository(store).add(person),
                  TeamRepository(store).add(team), TeamRepository(store).addMember(seat),
                  MeetingRepository(store).add(meeting)}) {
                if (!done)
                    return done.error();
            }
            return Done{};
        });
        QVERIFY(kept);
    }

    void eachKindIsWritten_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("meetings");
        QTest::newRow("plan") << QStringList{u"--kind"_s, u"plan"_s, u"--arena"_s,
                                             u"holmestrand.pa_tvers_barnehage"_s}
                              << 1;
        QTest::newRow("unit") << QStringList{u"--kind"_s, u"unit"_s, u"--unit"_s,
                                             u"Fjellhagen barnehage"_s}
                              << 1;
        const QStringList day{u"--kind"_s, u"day"_s, u"--person"_s, u"Åse Prøve"_s};
        QTest::newRow("all days") << day << 1;
        QTest::newRow("one day") << day + QStringList{u"--date"_s, u"2026-10-01"_s} << 1;
        QTest::newRow("a day without") << day + QStringList{u"--date"_s, u"2026-10-02"_s} << 0;
    }
    void eachKindIsWritten()
    {
        QFETCH(const QStringList, more);
        QFETCH(const int, meetings);
        const QString path = m_files.folder() + u"/ark.pdf"_s;
        QFile::remove(path);
        const auto answer = answered(call(path) + more);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().facts.join(u' ')));
        QCOMPARE(answer->json["meetings"_L1].toInt(), meetings);
        QCOMPARE(answer->json["files"_L1].toArray(), QJsonArray{path});
        QVERIFY(answer->json["pages"_L1].toInt() >= 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-1.4"));
    }

    void whatCannotBeIsRefusedAndNothingWritten_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("code");
        const auto kind = [](const QString &word) { return QStringList{u"--kind"_s, word}; };
        QTest::newRow("kind") << kind(u"wall"_s) << u"option_wrong"_s;
        QTest::newRow("no unit") << kind(u"unit"_s) << u"option_missing"_s;
        QTest::newRow("no person") << kind(u"day"_s) << u"option_missing"_s;
        QTest::newRow("no plan to choose") << kind(u"plan"_s) << u"option_missing"_s;
        QTest::newRow("arena") << kind(u"plan"_s) + QStringList{u"--arena"_s, u"x"_s}
                               << u"option_wrong"_s;
        QTest::newRow("unit") << kind(u"unit"_s) + QStringList{u"--unit"_s, u"x"_s}
                              << u"option_wrong"_s;
        QTest::newRow("date") << kind(u"day"_s) + QStringList{u"--person"_s, u"Åse Prøve"_s,
                                                              u"--date"_s, u"1.10."_s}
                              << u"option_wrong"_s;
    }
    void whatCannotBeIsRefusedAndNothingWritten()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QString, code);
        const QString path = m_files.folder() + u"/ikke.pdf"_s;
        QCOMPARE(refused(call(path) + more).value(0), code);
        QVERIFY(!QFile::exists(path));
    }

    void otherEndingsAndPapersAreRefused()
    {
        const QStringList kind{u"--kind"_s, u"unit"_s, u"--unit"_s, u"Fjellhagen barnehage"_s};
        QCOMPARE(refused(call(u"ark.png"_s) + kind).value(1), u"--out"_s);
        QStringList letter = call(u"ark.pdf"_s) + kind;
        letter.replace(letter.indexOf(u"A4"_s), u"Letter"_s);
        QCOMPARE(refused(letter).value(1), u"--paper"_s);
    }

private:
    QStringList call(const QString &path) const
    {
        return {u"sheet"_s,   u"--file"_s, m_file,     u"--year"_s, u"2026/27"_s,
                u"--paper"_s, u"A4"_s,     u"--out"_s, path};
    }

    Files m_files;
    QString m_file = m_files.folder() + u"/prove.tvers"_s;
};

} // namespace tvers

QTEST_MAIN(tvers::SheetWordTest)
#include "sheetwordtest.moc"
