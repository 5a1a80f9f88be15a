// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words ics and import: out of a file, and into one.
#include "core/municipality/calendarrecords.h"
#include "core/municipality/packreader.h"
#include "core/storage/caserepositories.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"
#include "tests/commandline/calls.h"

#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class ExchangeWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Holmestrand's arenas; a school with a team, of which Runa is a member until
    /// Christmas; three meetings of it and one about a child.
    void initTestCase()
    {
        const auto made = Store::create(
            {m_file, NamedPassphrase{u"a"_s, u"eksempel"_s}, KdfCost::least(), m_now});
        QVERIFY(made);
        Store &store = *made->store;
        QVERIFY(writePack(store, *builtInPack(u"holmestrand"_s)));
        QVERIFY(store.inTransaction([&] { return fill(store); }));
    }

    void calendarOfAUnitHoldsItsMeetingsAndBusyHours()
    {
        const QString out = m_folder.filePath(u"enhet.ics"_s);
        const int count = written({u"--unit"_s, u"Lia skole"_s}, out);
        QCOMPARE(count, 4 + computedFor(out));
        const QByteArray text = bytesOf(out);
        QCOMPARE(text.count("SUMMARY:Opptatt"), 1);
        QCOMPARE(text.count("SUMMARY:Team Lia"), 3);
        QVERIFY(!text.contains("Nora") && !text.contains("Rom 4"));
        QVERIFY(text.contains("DTSTART:20260903T100000Z"));
    }

    void calendarOfAPersonHoldsWhatTheySitIn()
    {
        const QString out = m_folder.filePath(u"person.ics"_s);
        QCOMPARE(written({u"--person"_s, u"Runa Lie"_s}, out), 2); // the third is after they left
        QVERIFY(!bytesOf(out).contains("Opptatt"));
    }

    void calendarOfAnArenaHoldsNoBusyHours()
    {
        const QString out = m_folder.filePath(u"arena.ics"_s);
        QCOMPARE(written({u"--arena"_s, u"holmestrand.pa_tvers_skole"_s}, out), 3);
        QVERIFY(!bytesOf(out).contains("Opptatt"));
    }

    void changedHasAHigherNumberAndGoneIsCalledOff()
    {
        const QString out = m_folder.filePath(u"igjen.ics"_s);
        const QStringList whose{u"--person"_s, m_person.id.text()};
        QCOMPARE(written(whose, out), 2);
        {
            const auto store = opened();
            QVERIFY(store->inTransaction([&]() -> Result<> {
                MeetingRepository meetings(*store);
                if (auto done = meetings.move(m_meetings[0].id, {2026, 9, 10}); !done)
                    return done;
                return meetings.remove(m_meetings[1].id);
            }));
        }
        QCOMPARE(written(whose, out), 2);
        const QByteArray text = bytesOf(out);
        QCOMPARE(text.count("STATUS:CANCELLED"), 1);
        QCOMPARE(text.count("SEQUENCE:1"), 2);
        QVERIFY(text.contains("DTSTART:20260910T100000Z"));
    }

    void withoutAKeyNothingSealedLeavesAndSomebodyMustLook()
    {
        const QString out = m_folder.filePath(u"uten.ics"_s);
        const auto answer =
            answerTo({u"ics"_s, u"--file"_s, m_file, u"--unit"_s, u"Lia skole"_s, u"--out"_s, out},
                     {Language::English, PublicHolidays::builtIn(), m_now});
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, ExitCode::NeedsAttention);
        QVERIFY(!bytesOf(out).contains("Opptatt"));
    }

    void wrongCallsAreRefused_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<ErrorCode>("code");
        const QStringList ics{u"ics"_s, u"--file"_s, m_file, u"--out"_s};
        QTest::newRow("nobody's") << ics + QStringList{u"x.ics"_s} << ErrorCode::OptionMissing;
        QTest::newRow("two") << ics + QStringList{u"x.ics"_s, u"--unit"_s, u"a"_s, u"--arena"_s,
                                                  u"b"_s}
                             << ErrorCode::OptionsClash;
        QTest::newRow("another ending")
            << ics + QStringList{u"x.txt"_s, u"--unit"_s, u"a"_s} << ErrorCode::OptionWrong;
        QTest::newRow("an unknown unit")
            << ics + QStringList{u"x.ics"_s, u"--unit"_s, u"a"_s} << ErrorCode::OptionWrong;
        QTest::newRow("a folder that is not there")
            << ics + QStringList{m_folder.filePath(u"nei/x.ics"_s), u"--unit"_s, u"Lia skole"_s}
            << ErrorCode::FileNotWritable;
        const QString table = m_files.with("w.csv", "date,to,name,kind\n2026-11-13,,x,\n");
        const QStringList import{u"import"_s, table, u"--file"_s, m_file, u"--as"_s};
        QTest::newRow("another kind")
            << import + QStringList{u"waffles"_s} << ErrorCode::OptionWrong;
        QTest::newRow("another sector")
            << import + QStringList{u"closing-days"_s, u"--sector"_s, u"x"_s}
            << ErrorCode::OptionWrong;
        QTest::newRow("units of a unit")
            << import + QStringList{u"units"_s, u"--unit"_s, u"Lia skole"_s}
            << ErrorCode::ArgumentUnexpected;
        QTest::newRow("no calendar") << QStringList{u"import"_s, m_files.with("w.ics", "hei"),
                                                    u"--file"_s, m_file,
                                                    u"--as"_s,   u"closing-days"_s}
                                     << ErrorCode::NotCalendar;
        const QString calendar =
            m_files.with("p.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
        for (const QString &kind : {u"people"_s, u"units"_s})
            QTest::addRow("a calendar as %s", qPrintable(kind))
                << QStringList{u"import"_s, calendar, u"--file"_s, m_file, u"--as"_s, kind}
                << ErrorCode::OptionWrong;
        QTest::newRow("no such file")
            << QStringList{u"import"_s, u"/nei.csv"_s, u"--file"_s, m_file, u"--as"_s, u"units"_s}
            << ErrorCode::FileUnreadable;
    }
    void wrongCallsAreRefused()
    {
        QFETCH(const QStringList, call);
        QFETCH(const ErrorCode, code);
        const auto answer = asked(call);
        QVERIFY(!answer);
        QCOMPARE(stored(answer.error().code), stored(code));
    }

    void closingDaysComeInOnceAndLineByLine()
    {
        const QString table = m_files.with(
            "dager.csv", "\xEF\xBB\xBF"
                         "Dato;Til;Navn;Type\r\n13.11.2026;;Plandag;\r\n"
                         "i g\xC3\xA5r;;Feil;\r\n05.10.2026;09.10.2026;Uke 41;ferie\r\n");
        const QStringList call{u"import"_s,       table,       u"--file"_s,   m_file, u"--as"_s,
                               u"closing-days"_s, u"--unit"_s, u"Lia skole"_s};
        const auto first = asked(call);
        QVERIFY(first);
        QCOMPARE(first->exitCode, ExitCode::NeedsAttention);
        const QJsonObject json = first->json.toObject();
        QCOMPARE(json["read"_L1].toInt(), 2);
        QCOMPARE(json["refused"_L1].toArray().size(), 1);
        const QJsonObject line = json["refused"_L1].toArray()[0].toObject();
        QCOMPARE(line["line"_L1].toInt(), 3);
        QCOMPARE(line["because"_L1].toObject()["code"_L1].toString(), u"day_wrong"_s);
        const auto entries = entriesOfUnit();
        QCOMPARE(entries.closingDays.size(), 1);
        QCOMPARE(entries.schoolHolidays.size(), 1);
        const auto second = asked(call);
        QCOMPARE(second->json.toObject()["read"_L1].toInt(), 0);
        QCOMPARE(entriesOfUnit(), entries);
    }

    void schoolRouteComesIntoTheMunicipalitysCalendar()
    {
        const QString route = m_files.with(
            "rute.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Planleggingsdag\r\n"
                        "DTSTART;VALUE=DATE:20270104\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        const auto answer = asked({u"import"_s, route, u"--file"_s, m_file, u"--as"_s,
                                   u"closing-days"_s, u"--sector"_s, u"school"_s});
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, ExitCode::Done);
        const auto pack = packOf(*opened());
        const auto &days = pack->calendar.closingDays;
        QCOMPARE(days.last().days.first(), QDate(2027, 1, 4));
        QCOMPARE(days.last().sectors, QList{Sector::School});
    }

    void unitsAndPeopleComeInOnce()
    {
        const QString units =
            m_files.with("enheter.csv", "Navn;Type;Sted\r\nBj\xF8rk barnehage;barnehage;Sande\r\n");
        const QStringList call{u"import"_s, units, u"--file"_s, m_file, u"--as"_s, u"units"_s};
        QCOMPARE(asked(call)->json.toObject()["read"_L1].toInt(), 1);
        QCOMPARE(asked(call)->exitCode, ExitCode::NeedsAttention);
        const QString people = m_files.with("folk.csv", "name,email\nBo Ek,bo@example.no\n");
        const QStringList folk{u"import"_s, people,      u"--file"_s, m_file,
                               u"--as"_s,   u"people"_s, u"--unit"_s, u"Bjørk barnehage"_s};
        QCOMPARE(asked(folk)->exitCode, ExitCode::Done);
        const auto there = ProfessionalRepository(*opened()).all();
        QCOMPARE(there->size(), 2);
        QVERIFY(there->last().unit);
    }

private:
    Result<> fill(Store &store)
    {
        const auto arena = ArenaRepository(store).called(u"holmestrand.pa_tvers_skole"_s);
        const auto bullying = ArenaRepository(store).all();
        if (!arena || !*arena || !bullying)
            return Error{ErrorCode::RowNotFound, {}};
        const Team team{TeamId::sortable(), (*arena)->id, m_unit.id, u"Team Lia"_s};
        const TeamMember member{.id = TeamMemberId::sortable(),
                                .team = team.id,
                                .professional = m_person.id,
                                .from = {2026, 8, 1},
                                .to = QDate(2026, 12, 24)};
        QList<Result<>> steps{
            UnitRepository(store).add(m_unit), ProfessionalRepository(store).add(m_person),
            TeamRepository(store).add(team), TeamRepository(store).addMember(member)};
        for (const QDate day : {QDate(2026, 9, 3), QDate(2026, 11, 26), QDate(2027, 2, 4)}) {
            const Meeting meeting{.id = MeetingId::sortable(),
                                  .arena = (*arena)->id,
                                  .team = team.id,
                                  .unit = m_unit.id,
                                  .planned = day,
                                  .day = day,
                                  .starts = QTime(12, 0),
                                  .ends = QTime(13, 0),
                                  .place = u"Kantinen"_s};
            m_meetings.append(meeting);
            steps.append(MeetingRepository(store).add(meeting));
        }
        const Child child{ChildId::random(), u"Nora"_s, u"Prøve"_s};
        steps.append(ChildRepository(store).add(child));
        steps.append(ChildMeetingRepository(store).add({.id = ChildMeetingId::random(),
                                                        .child = child.id,
                                                        .arena = bullying->first().id,
                                                        .unit = m_unit.id,
                                                        .day = {2026, 10, 1},
                                                        .starts = QTime(8, 0),
                                                        .place = u"Rom 4"_s}));
        for (const Result<> &step : std::as_const(steps)) {
            if (!step)
                return step.error();
        }
        return Done{};
    }

    Result<Answer> asked(const QStringList &call) const
    {
        return answerTo(call, {Language::English, PublicHolidays::builtIn(), m_now, u"eksempel"_s});
    }

    /// What the answer says; -1 when it was refused.
    int written(const QStringList &whose, const QString &out) const
    {
        const auto answer =
            asked(QStringList{u"ics"_s, u"--file"_s, m_file, u"--out"_s, out} + whose);
        return answer && answer->exitCode == ExitCode::Done
                   ? answer->json.toObject()["written"_L1].toInt()
                   : -1;
    }

    /// Those of arenas without meetings: their uids begin with an arena's id.
    static int computedFor(const QString &out)
    {
        return int(bytesOf(out).count("UID:holmestrand."));
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n ", "") : QByteArray();
    }

    std::unique_ptr<Store> opened() const
    {
        auto store = Store::open(m_file);
        if (!store || !(*store)->unlock(PassphraseKey{{}, u"eksempel"_s}, m_now))
            return nullptr;
        return *std::move(store);
    }

    SchoolCalendar::Entries entriesOfUnit() const
    {
        const auto store = opened();
        const auto calendars = CalendarRepository(*store).all();
        const auto kept = keptCalendar(*calendars, m_unit.id, {});
        return kept.record ? *entriesIn(*kept.record) : SchoolCalendar::Entries();
    }

    Files m_files;
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"kommune.tvers"_s);
    QDateTime m_now{{2026, 8, 17}, {8, 0}, Qt::UTC};
    Unit m_unit{UnitId::sortable(), u"Lia skole"_s, Unit::Kind::School};
    Professional m_person{ProfessionalId::sortable(), u"Runa Lie"_s, {}};
    QList<Meeting> m_meetings;
};

} // namespace tvers

QTEST_MAIN(tvers::ExchangeWordsTest)
#include "exchangewordstest.moc"
