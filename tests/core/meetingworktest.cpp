// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What meetings leave to be done, and the hours that are offered for consultations.
#include "core/minutes/consultationhours.h"
#include "core/minutes/meetingdues.h"
#include "core/minutes/unitseats.h"
#include "core/municipality/packreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate tuesday(2026, 11, 17); // week 47: odd

HeldMeeting with(const std::function<void(HeldMeeting &)> &what)
{
    HeldMeeting held{.id = HeldMeetingId::random(), .state = HeldMeeting::State::Held};
    what(held);
    return held;
}

CalendarMeeting offered(QTime from, std::optional<QTime> to)
{
    return {.key = u"n.meeting.2026-11-17"_s,
            .arena = u"n"_s,
            .day = tuesday,
            .time = ClockTime{from, to}};
}

ChildMeeting booked(QTime from, std::optional<QTime> to)
{
    return {.id = ChildMeetingId::random(),
            .arena = ArenaId::sortable(),
            .day = tuesday,
            .starts = from,
            .ends = to};
}

/// "13:00–14:00 free, 14:00–15:00 taken"
QString line(const QList<ConsultationHour> &hours)
{
    QStringList all;
    for (const ConsultationHour &one : hours)
        all.append(one.starts.toString(u"HH:mm"_s) + u'–' + one.ends.toString(u"HH:mm"_s) +
                   (one.booked ? u" taken"_s : u" free"_s));
    return all.join(u", "_s);
}

} // namespace

class MeetingWorkTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsNotDoneIsDueByDay()
    {
        const QDate day(2026, 12, 1);
        const HeldMeeting record = with([&](HeldMeeting &held) {
            held.elsewhere = RecordElsewhere{u"2026/118"_s, u"koordinator"_s, day};
        });
        const HeldMeeting refusals = with([&](HeldMeeting &held) {
            held.elsewhere = RecordElsewhere{u"B1"_s, u"PPT"_s, day, day};
            held.followUps = {{u"B1-2"_s, u"Leder PPT"_s, day.addDays(-3)},
                              {u"B1-3"_s, u"Leder PPT"_s, {}},
                              {u"B1-4"_s, u"Leder PPT"_s, day, day}};
        });
        const HeldMeeting watched = with([&](HeldMeeting &held) { held.observed = tuesday; });
        HeldMeeting off = record;
        off.id = HeldMeetingId::random();
        off.state = HeldMeeting::State::Cancelled;
        const HeldMeeting unsaid = with([](HeldMeeting &held) {
            held.elsewhere = RecordElsewhere{u"x"_s, u"y"_s};
        });
        using Kind = MeetingDue::Kind;
        const QList<MeetingDue> wanted{
            {refusals.id, Kind::FollowUp, day.addDays(-3), u"Leder PPT"_s, u"B1-2"_s},
            {record.id, Kind::Record, day, u"koordinator"_s, u"2026/118"_s},
            {refusals.id, Kind::FollowUp, {}, u"Leder PPT"_s, u"B1-3"_s},
            {watched.id, Kind::Telling}};
        QCOMPARE(meetingDues({record, refusals, watched, off, unsaid}), wanted);
        HeldMeeting told = watched;
        told.told = MeetingSignature{tuesday, u"PPT"_s};
        QVERIFY(meetingDues({told}).isEmpty());
    }

    /// Vestby's network: «to ressurspersoner fra hver barnehage».
    void unitsAreToldWhomTheyHaveNotChosen()
    {
        const MunicipalityPack pack = *builtInPack(u"vestby"_s);
        const QString network = u"vestby.nettverk_sprak_atferd"_s;
        const Unit first{UnitId::sortable(), u"Prøve barnehage"_s, Unit::Kind::Kindergarten};
        const Unit school{UnitId::sortable(), u"Prøve skole"_s, Unit::Kind::School};
        FileContent content;
        content.units = {first, school};
        const auto gaps = [&] {
            QStringList lines;
            for (const UnitGap &one : unitGaps(pack, content, tuesday)) {
                if (one.arena == network && one.unit == first.id)
                    lines.append(u"%1 of %2"_s.arg(one.chosen).arg(one.wanted));
                else if (one.arena == network)
                    lines.append(u"another unit"_s);
            }
            return lines.join(u", "_s);
        };
        QCOMPARE(gaps(), u"0 of 2"_s); // and nothing of the school
        Professional person{ProfessionalId::sortable(), u"Turid Prøve"_s, u"barnehage"_s};
        person.role = u"resource_person"_s;
        person.unit = first.id;
        content.people = {person};
        QCOMPARE(gaps(), u"1 of 2"_s);
        const ArenaRecord arena{ArenaId::sortable(), network, 1};
        const Team team{TeamId::sortable(), arena.id, {}, u"Nettverket"_s};
        Professional second{ProfessionalId::sortable(), u"Gro Prøve"_s, u"barnehage"_s};
        second.unit = first.id;
        content.people.append(second);
        content.arenas = {arena};
        content.teams = {team};
        content.members = {{TeamMemberId::sortable(), team.id, second.id, {}, tuesday, tuesday}};
        QCOMPARE(gaps(), QString());
        content.members[0].to = tuesday.addDays(-1); // has left
        content.members[0].from = tuesday.addDays(-9);
        QCOMPARE(gaps(), u"1 of 2"_s);
        content.units[0].closed = tuesday.addDays(-1);
        QCOMPARE(gaps(), QString());
    }

    void hoursAreFreeUntilAConsultationTakesThem_data()
    {
        using Booked = QList<ChildMeeting>;
        QTest::addColumn<CalendarMeeting>("meeting");
        QTest::addColumn<QList<ChildMeeting>>("bookings");
        QTest::addColumn<QString>("hours");
        const CalendarMeeting two = offered({13, 0}, QTime(15, 0));
        QTest::newRow("nothing booked") << two << Booked{} << "13:00–14:00 free, 14:00–15:00 free";
        QTest::newRow("the first") << two << Booked{booked({13, 0}, QTime(14, 0))}
                                   << "13:00–14:00 taken, 14:00–15:00 free";
        QTest::newRow("across both") << two << Booked{booked({13, 30}, QTime(14, 30))}
                                     << "13:00–14:00 taken, 14:00–15:00 taken";
        QTest::newRow("without an end it is an hour")
            << two << Booked{booked({14, 0}, {})} << "13:00–14:00 free, 14:00–15:00 taken";
        ChildMeeting off = booked({13, 0}, QTime(14, 0));
        off.state = Meeting::State::Cancelled;
        ChildMeeting other = booked({13, 0}, QTime(14, 0));
        other.day = tuesday.addDays(14);
        QTest::newRow("called off, or another day")
            << two << Booked{off, other} << "13:00–14:00 free, 14:00–15:00 free";
        QTest::newRow("what is left over")
            << offered({13, 0}, QTime(14, 30)) << Booked{} << "13:00–14:00 free, 14:00–14:30 free";
        QTest::newRow("to midnight")
            << offered({22, 30}, QTime(23, 59)) << Booked{} << "22:30–23:30 free, 23:30–23:59 free";
        QTest::newRow("no end") << offered({13, 0}, {}) << Booked{} << "";
        CalendarMeeting skipped = two;
        skipped.state = Meeting::State::Cancelled;
        QTest::newRow("skipped") << skipped << Booked{} << "";
    }
    void hoursAreFreeUntilAConsultationTakesThem()
    {
        QFETCH(CalendarMeeting, meeting);
        QFETCH(QList<ChildMeeting>, bookings);
        QFETCH(QString, hours);
        QCOMPARE(line(consultationHours({meeting}, bookings)), hours);
    }
};

QTEST_APPLESS_MAIN(MeetingWorkTest)
#include "meetingworktest.moc"
