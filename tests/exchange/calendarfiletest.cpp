// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which meetings of a file are in whose calendar, and as what.
#include "core/exchange/calendarfile.h"
#include "tests/exchange/twofiles.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;

using Status = CalendarEvent::Status;

namespace {

/// TwoFiles, and «Nærværsteam», which meets on Tuesdays in odd weeks from 13 to 15
/// for everybody.
class Town
{
public:
    TwoFiles files;
    ArenaId arena =
        sure(ArenaRepository(*files.adviser).called(u"holmestrand.naervaersteam"_s))->id;
    Team team{TeamId::sortable(), arena, {}, u"Nærværsteam"_s};

    Town() { sure(TeamRepository(*files.adviser).add(team)); }

    void seat(ProfessionalId person)
    {
        sure(TeamRepository(*files.adviser)
                 .addMember({TeamMemberId::sortable(), team.id, person, {}, {2026, 8, 1}}));
    }
    QList<CalendarEvent> events(const CalendarOwner &owner,
                                Suggestions suggestions = Suggestions::LeftOut)
    {
        return sure(eventsOf(*files.adviser, {owner, files.year, suggestions,
                                              PublicHolidays::builtIn(), files.now()}));
    }

    static QList<CalendarEvent> on(const QList<CalendarEvent> &events, QDate day)
    {
        QList<CalendarEvent> found = events;
        found.removeIf([day](const CalendarEvent &event) { return event.day != day; });
        return found;
    }
};

const QDate oddTuesday(2026, 9, 8); // week 37

} // namespace

class CalendarFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everybodysMeetingIsAUnitsWhenSomebodyOfItSitsThere()
    {
        Town town;
        QVERIFY(Town::on(town.events(town.files.ekeberg.id), oddTuesday).isEmpty());
        Professional manager{ProfessionalId::sortable(), u"Dina Testvoll"_s, {}};
        manager.unit = town.files.ekeberg.id;
        sure(ProfessionalRepository(*town.files.adviser).add(manager));
        town.seat(manager.id);
        QCOMPARE(Town::on(town.events(town.files.ekeberg.id), oddTuesday).size(), 1);
        QVERIFY(Town::on(town.events(town.files.solsikken.id), oddTuesday).isEmpty());
    }

    void aMeetingHasOneUidInAllCalendars()
    {
        Town town;
        Professional manager{ProfessionalId::sortable(), u"Dina Testvoll"_s, {}};
        manager.unit = town.files.ekeberg.id;
        sure(ProfessionalRepository(*town.files.adviser).add(manager));
        town.seat(manager.id);
        const auto atUnit = Town::on(town.events(town.files.ekeberg.id), oddTuesday);
        QCOMPARE(atUnit.size(), 1);
        QCOMPARE(Town::on(town.events(manager.id), oddTuesday), atUnit);
        QCOMPARE(Town::on(town.events(town.arena), oddTuesday), atUnit);
    }

    /// 6 October 2026, a Tuesday of week 41, lies in the pack's autumn holiday.
    void aDayOfTheRuleOnWhichNobodyMeetsIsOnlyASuggestion()
    {
        Town town;
        const QDate autumn(2026, 10, 6);
        QVERIFY(Town::on(town.events(town.arena), autumn).isEmpty());
        const auto suggested = Town::on(town.events(town.arena, Suggestions::Tentative), autumn);
        QCOMPARE(suggested.size(), 1);
        QCOMPARE(suggested[0].status, Status::Tentative);
    }

    /// On the day and hour that the convention gives, for everybody: such a row decides nothing.
    void aRowThatOnlyRepeatsASuggestionIsOne()
    {
        Town town;
        Store &store = *town.files.adviser;
        const ArenaId skole =
            sure(ArenaRepository(store).called(u"holmestrand.pa_tvers_skole"_s))->id;
        const QDate day(2026, 10, 1); // the Thursday of week 40
        Meeting row{.id = MeetingId::sortable(), .arena = skole, .planned = day, .day = day};
        sure(MeetingRepository(store).add(row));
        QVERIFY(Town::on(town.events(skole), day).isEmpty());
        const auto suggested = Town::on(town.events(skole, Suggestions::Tentative), day);
        QCOMPARE(suggested.size(), 1);
        QCOMPARE(suggested[0].status, Status::Tentative);
        row.state = Meeting::State::Held;
        sure(MeetingRepository(store).change(row));
        QCOMPARE(Town::on(town.events(skole), day).value(0).status, Status::Confirmed);
    }

    void placesHaveTheirAddressAndRemarksAreNone()
    {
        Town town;
        Meeting known = town.files.meetings[0];
        known.place = u"kantinen, 3. etg."_s;
        sure(MeetingRepository(*town.files.adviser).change(known));
        const auto events = town.events(town.files.ekeberg.id);
        QCOMPARE(Town::on(events, known.day)[0].place,
                 u"Kantinen, 3. etg., Langgaten 45, Holmestrand"_s);
        QCOMPARE(Town::on(events, town.files.meetings[1].day)[0].place, u"Kantinen"_s);
        QCOMPARE(Town::on(town.events(town.arena), oddTuesday)[0].place, QString());
    }

    void aNumberGrowsInWhateverCalendarItGoesOut()
    {
        Town town;
        Store &store = *town.files.adviser;
        const auto numberIn = [&](const CalendarOwner &owner) {
            const QString path = town.files.path(u"x.ics"_s);
            sure(writeCalendar(store,
                               {owner, town.files.year, Suggestions::LeftOut,
                                PublicHolidays::builtIn(), town.files.now()},
                               path));
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return QByteArray();
            const QByteArray text = file.readAll().replace("\r\n ", "");
            const qsizetype event =
                text.indexOf("UID:" + town.files.meetings[0].id.text().toUtf8());
            const qsizetype number = text.indexOf("SEQUENCE:", event);
            return text.mid(number, text.indexOf('\r', number) - number);
        };
        QCOMPARE(numberIn(town.files.ekeberg.id), QByteArray("SEQUENCE:0"));
        TwoFiles::move(store, town.files.meetings[0].id, {2026, 10, 8});
        QCOMPARE(numberIn(town.files.ekeberg.id), QByteArray("SEQUENCE:1"));
        TwoFiles::move(store, town.files.meetings[0].id, {2026, 10, 15});
        QCOMPARE(numberIn(town.files.contact.id), QByteArray("SEQUENCE:2"));
        QCOMPARE(numberIn(town.files.ekeberg.id), QByteArray("SEQUENCE:2"));
    }
};

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "calendarfiletest.moc"
