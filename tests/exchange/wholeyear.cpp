// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A whole Holmestrand year: 18 kindergartens, 9 schools, two places, nine contact
/// persons, six rounds. Planned, changed five times, sent to every unit, changed there,
/// sent back, merged: nothing is lost, and nothing is there twice. Its calendars and its
/// workbook are left in the folder TVERS_WHOLE_YEAR, with what must stand in them, for
/// wholeyear.py. Everyone in it is invented.
#include "core/exchange/bundlefile.h"
#include "core/exchange/bundlejson.h"
#include "core/exchange/changelist.h"
#include "core/exchange/planworkbook.h"
#include "core/meetings/conflicts.h"
#include "core/municipality/packreader.h"
#include "core/planning/filedraft.h"
#include "core/planning/planner.h"
#include "core/planning/plansetupjson.h"
#include "core/storage/contentfile.h"
#include "core/storage/filepack.h"
#include "core/storage/planrepositories.h"
#include "core/storage/repositories.h"
#include "tests/exchange/wholetown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;
using namespace Qt::Literals::StringLiterals;

using Outcome = BundleChange::Outcome;

class WholeYear : public QObject
{
    Q_OBJECT

    const SchoolYear m_year = WholeTown::year();
    const PublicHolidays m_holidays = PublicHolidays::builtIn();
    QTemporaryDir m_folder;
    QString m_out = qEnvironmentVariable("TVERS_WHOLE_YEAR", m_folder.path());
    std::unique_ptr<Store> m_adviser;
    std::map<QString, std::unique_ptr<Store>> m_unitFiles; ///< by the unit's id
    QDateTime m_now{{2026, 6, 1}, {8, 0}, Qt::UTC};
    WholeTown m_town;
    int m_letters = 0;
    int m_exports = 0;

    QDateTime now() { return m_now = m_now.addSecs(60); }
    FileContent content() { return sure(contentOf(*m_adviser)); }
    Store &fileOf(const Unit &unit) { return *m_unitFiles.at(unit.id.text()); }
    ArenaId arena(const QString &id) { return sure(ArenaRepository(*m_adviser).called(id))->id; }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theMunicipalityIsEntered()
    {
        m_adviser = sample::openToAll(m_folder.filePath(u"oppvekst.tvers"_s));
        sure(writePack(*m_adviser, sure(builtInPack(u"holmestrand"_s))));
        m_town = WholeTown(arena(u"holmestrand.pa_tvers_barnehage"_s),
                           arena(u"holmestrand.pa_tvers_skole"_s));
        sure(carryOut(*m_adviser, m_town.changes()));
        QCOMPARE(content().units.size(), 27);
    }

    void everyUnitGetsItsSixMeetings()
    {
        for (const MeetingPlan &plan : m_town.plans)
            planAnew(plan);
        QCOMPARE(content().meetings.size(), (kindergartens + schools) * rounds);
        checkPlan();
    }

    void everyUnitsFileBeginsWithItsPlan()
    {
        QDir(m_folder.path()).mkdir(u"plans"_s);
        const QString plans = m_folder.filePath(u"plans"_s);
        const QStringList names = sure(writeAllBundles(*m_adviser, m_year, now(), plans));
        QCOMPARE(names.size(), 27);
        for (const QString &name : names) {
            const QByteArray bytes = sample::bytesOf(plans + u'/' + name);
            const PlanBundle bundle = sure(readBundle(bytes, name));
            for (const Unit &unit : std::as_const(m_town.units)) {
                if (!(unit.id == bundle.head.unit))
                    QVERIFY(!bytes.contains(unit.name.toUtf8() + '"'));
            }
            const QString id = bundle.head.unit.text();
            auto made = sure(newFileFrom(
                bundle, {m_folder.filePath(id + u".tvers"_s), {}, KdfCost::least(), now()}, name));
            QCOMPARE(sure(MeetingRepository(*made.store).all()).size(), rounds);
            m_unitFiles.emplace(id, std::move(made.store));
        }
        tellEverybody();
    }

    void firstSomebodyFallsIll()
    {
        const FileContent before = content();
        const Professional &ill = m_town.contacts[0];
        QDate day;
        for (const Meeting &meeting : before.meetings) {
            if (comes(before, ill.id, meeting) && (!day.isValid() || meeting.day < day))
                day = meeting.day;
        }
        sure(AbsenceRepository(*m_adviser)
                 .add({AbsenceId::sortable(), ill.id, *DateSpan::make(day, day)}));
        for (const MeetingPlan &plan : m_town.plans)
            planAnew(plan);
        const FileContent after = content();
        for (const Meeting &meeting : after.meetings)
            QVERIFY(meeting.day != day || !comes(after, ill.id, meeting));
        afterChange();
    }

    void thenARoomIsGone()
    {
        PlanSetup setup = sure(planSetupFrom(m_town.plans[0].content, u"plan"_s));
        setup.hours.append(hoursOn(Qt::Wednesday, 12, 15)); // instead
        setup.rooms = {m_town.rooms[0].id};
        m_town.plans[0].content = toText(setup);
        sure(MeetingPlanRepository(*m_adviser).change(m_town.plans[0]));
        planAnew(m_town.plans[0]);
        for (const Meeting &meeting : content().meetings)
            QVERIFY(meeting.place != m_town.rooms[1].name);
        afterChange();
    }

    void thenAKindergartenIsClosedOnADay()
    {
        const QDate day = meetingsOf(m_town.units[2]).first().day;
        const QString json = uR"({"closing_day":[{"date":"%1","name":"Planleggingsdag"}]})"_s.arg(
            day.toString(Qt::ISODate));
        sure(CalendarRepository(*m_adviser)
                 .add({CalendarId::sortable(), m_town.units[2].id, m_town.units[2].name, json}));
        planAnew(m_town.plans[0]);
        for (const Meeting &meeting : meetingsOf(m_town.units[2]))
            QVERIFY(meeting.day != day);
        afterChange();
    }

    void thenOneIsMovedByHandAndOneCalledOff()
    {
        const Meeting moved = meetingsOf(m_town.units[20]).first();
        sure(MeetingRepository(*m_adviser).move(moved.id, moved.day.addDays(1)));
        afterChange();
        Meeting off = meetingsOf(m_town.units[4]).last();
        off.state = Meeting::State::Cancelled;
        sure(MeetingRepository(*m_adviser).change(off));
        afterChange();
    }

    void whatUnitsChangeComesBack()
    {
        const Unit &kindergarten = m_town.units[7];
        const Meeting mine = meetingsOf(kindergarten)[1];
        Store &file = fileOf(kindergarten);
        sure(MeetingRepository(file).move(mine.id, mine.day.addDays(1)));
        Meeting extra = mine;
        extra.id = MeetingId::sortable();
        extra.planned.reset();
        extra.day = {2027, 2, 10};
        sure(MeetingRepository(file).add(extra));
        const Meeting theirs = meetingsOf(kindergarten)[3]; // moved at the same time
        sure(MeetingRepository(*m_adviser).move(theirs.id, theirs.day.addDays(5)));
        const Unit &school = m_town.units[25];
        const Meeting both = meetingsOf(school)[2];
        sure(MeetingRepository(*m_adviser).move(both.id, both.day.addDays(1)));
        sure(MeetingRepository(fileOf(school)).move(both.id, both.day.addDays(2)));

        const BundleMerge merge = sendBack(kindergarten);
        QCOMPARE(merge.count(Outcome::Moved), 1);
        QCOMPARE(merge.count(Outcome::New), 1);
        QCOMPARE(merge.count(Outcome::KeptOwn), 1);
        QCOMPARE(merge.count(Outcome::Conflict), 0);
        QCOMPARE(sendBack(school).count(Outcome::Conflict), 1);
        QCOMPARE(sure(MeetingRepository(*m_adviser).find(mine.id))->day, mine.day.addDays(1));
        QCOMPARE(sure(MeetingRepository(*m_adviser).find(extra.id)), std::optional(extra));
        QCOMPARE(sure(MeetingRepository(*m_adviser).find(both.id))->day, both.day.addDays(1));
    }

    /// A meeting of all units is not one unit's to call off: the adviser is asked, keeps it,
    /// and is not asked again; the unit goes on without it.
    void whatAUnitCallsOffOfAllUnitsIsAskedAbout()
    {
        const Unit &unit = m_town.units[25];
        const QDate day(2026, 10, 6);
        Meeting off{.id = MeetingId::sortable(),
                    .arena = arena(u"holmestrand.naervaersteam"_s),
                    .planned = day,
                    .day = day,
                    .state = Meeting::State::Cancelled};
        sure(MeetingRepository(fileOf(unit)).add(off));
        QCOMPARE(sendBack(unit).count(Outcome::Conflict), 1);
        QCOMPARE(sure(MeetingRepository(*m_adviser).find(off.id)), std::nullopt);
        opened(fileOf(unit), letter(*m_adviser, unit));
        QCOMPARE(sendBack(unit).count(Outcome::Conflict), 0);
        QCOMPARE(sure(MeetingRepository(fileOf(unit)).find(off.id)), std::optional(off));
    }

    void everybodyHasTheSameAndNothingTwice()
    {
        for (const Unit &unit : m_town.units)
            sendBack(unit);
        sendEverybody();
        const FileContent all = content();
        QCOMPARE(all.meetings.size(), (kindergartens + schools) * rounds + 1);
        QSet<std::pair<UnitId, int>> cells;
        for (const PlanEntry &entry : all.entries)
            cells.insert({*withId(all.meetings, entry.meeting)->unit, entry.round});
        QCOMPARE(cells.size(), (kindergartens + schools) * rounds);
        QCOMPARE(all.entries.size(), cells.size());
        for (const Unit &unit : m_town.units) {
            const BundleScope scope{BundleHead::Way::FromUnit, unit.id, m_year};
            const FileContent there = sure(contentOf(fileOf(unit)));
            QCOMPARE(thingsIn(contentFor(scope, there)), thingsIn(contentFor(scope, all)));
            const bool hasMore = unit.id == m_town.units[7].id || unit.id == m_town.units[25].id;
            QCOMPARE(there.meetings.size(), hasMore ? rounds + 1 : rounds);
        }
        tellEverybody();
    }

    void othersMayReadIt()
    {
        writeCalendars();
        const FileContent all = content();
        const MunicipalityPack pack = sure(packOf(*m_adviser));
        const auto meetings = calendarMeetingsOf(all, pack);
        const SheetSource source{pack,        meetings,   all.units,  all.teams,
                                 all.members, all.people, all.entries};
        PlanWorkbook workbook{sheetMeetings(source, m_year.span()), {}, {}, {}};
        workbook.words = {u"Møteplan"_s, u"Oversikt"_s, u"Virksomhet"_s, u"Arena"_s,
                          u"Runde"_s,    u"Dato"_s,     u"Uke"_s,        u"Fra"_s,
                          u"Til"_s,      u"Sted"_s,     u"Deltakere"_s,  u"Alle"_s};
        for (const Professional &person : std::as_const(m_town.contacts)) {
            PersonPlan plan{person.name, {}};
            for (const DaySheet &sheet : daySheets(source, person, m_year.span()))
                plan.meetings += sheet.meetings;
            workbook.people.append(plan);
        }
        sure(writeWorkbook(workbook, m_out + u"/plan.xlsx"_s));
        // 27 units in six rounds, one called off, one extra.
        const auto own = [](const SheetMeeting &one) { return !one.unit.isEmpty(); };
        QCOMPARE(std::count_if(workbook.meetings.begin(), workbook.meetings.end(), own), 162);
    }

private:
    void planAnew(const MeetingPlan &plan)
    {
        const FileContent before = content();
        const MunicipalityPack pack = sure(packOf(*m_adviser));
        const PlanDraft draft = sure(draftFrom({before, pack, m_holidays}, plan));
        const Plan made = draft.older.placed.isEmpty()
                              ? *makePlan(draft.problem)
                              : sure(replan(draft.problem, draft.older)).plan;
        QVERIFY(made.unplaced.isEmpty());
        QVERIFY(made.provenBest());
        sure(carryOut(*m_adviser, draftChanges(before, draft, made.placed, plan)));
    }

    QList<Meeting> meetingsOf(const Unit &unit)
    {
        QList<Meeting> all = content().meetings;
        all.removeIf([&unit](const Meeting &one) { return one.unit != unit.id; });
        std::sort(all.begin(), all.end(),
                  [](const Meeting &a, const Meeting &b) { return a.day < b.day; });
        return all;
    }

    static bool comes(const FileContent &in, ProfessionalId person, const Meeting &meeting)
    {
        return std::any_of(in.members.begin(), in.members.end(), [&](const TeamMember &member) {
            return meeting.team == member.team && member.professional == person;
        });
    }

    QList<CalendarMeeting> calendarMeetingsOf(const FileContent &all, const MunicipalityPack &pack)
    {
        const SchoolCalendar calendar(m_holidays, pack.calendar);
        const DatedYear year = datedYear(pack, m_year, m_holidays);
        return calendarMeetings({year, calendar, all.arenas, all.teams, all.meetings});
    }

    void checkPlan()
    {
        const FileContent all = content();
        const auto meetings = calendarMeetingsOf(all, sure(packOf(*m_adviser)));
        for (const MeetingConflict &conflict : conflictsIn(meetings, all.members))
            QVERIFY(conflict.kind != MeetingConflict::Kind::PersonTwice &&
                    conflict.kind != MeetingConflict::Kind::RoomTwice);
    }

    /// Everybody is told what is new for them, and has it afterwards.
    void afterChange()
    {
        checkPlan();
        qsizetype told = 0;
        for (const Unit &unit : std::as_const(m_town.units))
            told += sure(changesToTell(*m_adviser, requestFor(unit.id))).size();
        QVERIFY(told > 0);
        const qsizetype taken = sendEverybody();
        QVERIFY(taken >= told); // a closing day is no meeting
        tellEverybody();
        if (m_exports++ < 2) // so that SEQUENCE and what is called off are there
            writeCalendars();
    }

    CalendarRequest requestFor(const CalendarOwner &owner)
    {
        return {owner, m_year, Suggestions::LeftOut, m_holidays, m_now};
    }

    void tellEverybody()
    {
        for (const Unit &unit : std::as_const(m_town.units)) {
            sure(markTold(*m_adviser, requestFor(unit.id)));
            QVERIFY(sure(changesToTell(*m_adviser, requestFor(unit.id))).isEmpty());
        }
    }

    QString letter(Store &from, const Unit &unit)
    {
        const QString path = m_folder.filePath(u"%1.tversplan"_s.arg(++m_letters));
        sure(writeBundle(from, {unit.id, m_year, now()}, path));
        return path;
    }

    BundleMerge opened(Store &by, const QString &path)
    {
        const PlanBundle bundle = sure(readBundleFile(path));
        const BundleMerge merge = sure(lookAtBundle(by, bundle, now(), path));
        sure(takeBundle(by, merge, {}));
        const BundleMerge again = sure(lookAtBundle(by, bundle, now(), path));
        if (again.changes.size() != again.count(Outcome::KeptOwn))
            qFatal("opened twice it would change something");
        return merge;
    }

    qsizetype sendEverybody()
    {
        qsizetype taken = 0;
        for (const Unit &unit : std::as_const(m_town.units))
            taken += opened(fileOf(unit), letter(*m_adviser, unit)).changes.size();
        return taken;
    }

    BundleMerge sendBack(const Unit &unit)
    {
        return opened(*m_adviser, letter(fileOf(unit), unit));
    }

    /// Of every unit and contact person, with what must be read in it.
    void writeCalendars()
    {
        QJsonObject expected;
        for (const Unit &unit : std::as_const(m_town.units))
            writeCalendarOf(unit.id, expected);
        for (const Professional &person : std::as_const(m_town.contacts))
            writeCalendarOf(person.id, expected);
        QFile file(m_out + u"/expected.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(expected).toJson());
    }

    void writeCalendarOf(const CalendarOwner &owner, QJsonObject &expected)
    {
        const QString name = ownerName(owner) + u".ics"_s;
        sure(writeCalendar(*m_adviser, requestFor(owner), m_out + u'/' + name));
        QJsonArray events;
        for (const CalendarEvent &event : sure(eventsOf(*m_adviser, requestFor(owner)))) {
            if (event.status != CalendarEvent::Status::Confirmed)
                continue;
            events.append(QJsonArray{event.title, event.day.toString(Qt::ISODate),
                                     event.starts ? event.starts->toString(u"HH:mm"_s) : QString(),
                                     event.place});
        }
        expected.insert(name, events);
    }
};

QTEST_GUILESS_MAIN(WholeYear)
#include "wholeyear.moc"
