// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every arena of both municipalities: a meeting held in it is finished as its text
/// describes, its record is elsewhere, or it is an entry of the directory.
#include "core/minutes/agenda.h"
#include "core/minutes/consultationhours.h"
#include "core/minutes/meetingdues.h"
#include "core/minutes/meetingfinish.h"
#include "core/minutes/meetingwork.h"
#include "core/minutes/seating.h"
#include "core/minutes/transferrights.h"
#include "core/municipality/packreader.h"

#include <QMetaEnum>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 10, 1);
const MeetingSignature leader{day, u"leder"_s};

/// A case of each kind that there is, all of them new.
QList<DiscussionCase> casesOfEveryKind()
{
    QList<DiscussionCase> cases;
    const auto kinds = QMetaEnum::fromType<CaseMode::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        cases.append({.id = CaseId::random(),
                      .half = HalfYear(2026, HalfYear::Half::Autumn),
                      .number = i + 1,
                      .mode = CaseMode::Kind(kinds.value(i)),
                      .types = {u"annet"_s},
                      .received = day});
    return cases;
}

void treat(MeetingToFinish &meeting, AgendaItem &item)
{
    item.state = AgendaItem::State::Treated;
    if (item.kind != AgendaItem::Kind::Case || meeting.recordsElsewhere)
        return;
    meeting.discussions.append({.id = DiscussionId::random(),
                                .caseId = *item.caseId,
                                .arena = ArenaId::sortable(),
                                .version = ArenaVersionId::sortable(),
                                .day = day,
                                .decision = Discussion::Decision::Close});
    item.discussion = meeting.discussions.last().id;
}

/// What the row's text asks for beside agenda and seats: by its data, no arena by name.
QStringList specialsOf(const ArenaVersion &arena)
{
    QStringList words;
    for (const MeetingCount::Kind kind : countsOf(arena))
        words.append(stored(kind));
    if (!arena.criteria.isEmpty())
        words.append(u"%1 criteria"_s.arg(arena.criteria.size()));
    if (!arena.consultationTypes.isEmpty())
        words.append(u"%1 consultations"_s.arg(arena.consultationTypes.size()));
    if (arena.records == ArenaTerms::Records::Elsewhere)
        words.append(u"elsewhere"_s);
    if (followsUpRefusals(arena))
        words.append(u"refusals"_s);
    if (tellsWhatWasSeen(arena))
        words.append(u"tells what was seen"_s);
    for (const Participant &one : arena.participants) {
        if (one.perUnit)
            words.append(u"%1 a unit"_s.arg(*one.perUnit));
    }
    if (isSealedWhole(arena) && isNoted(arena))
        words.append(u"sealed"_s);
    return words;
}

/// Uses all of it in \a held, as a person would.
void useSpecials(const ArenaVersion &arena, HeldMeeting &held)
{
    for (const MeetingCount::Kind kind : countsOf(arena))
        held.counts.append({kind, 3, UnitId::sortable(), UnitId::sortable()});
    if (followsUpRefusals(arena))
        held.followUps = {{u"2026/118-1"_s, u"leder"_s, day.addDays(7)}};
    if (!arena.modes.isEmpty())
        held.mode = arena.modes.first().id;
    if (tellsWhatWasSeen(arena))
        held.observed = day.addDays(-7);
    for (AgendaItem &item : held.items) {
        for (int i = 0; i < arena.criteria.size(); ++i)
            item.criteria.append({i, day, u"fraværsføring"_s});
        if (!arena.consultationTypes.isEmpty())
            item.consultation = int(arena.consultationTypes.size()) - 1;
    }
}

} // namespace

class EveryArenaTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMeetingIsFinishedAsItsTextDescribes_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("id");
        int rows = 0;
        for (const QString &name : {u"holmestrand"_s, u"vestby"_s}) {
            const MunicipalityPack pack = *builtInPack(name);
            for (const Arena &arena : pack.arenas) {
                QTest::newRow(qPrintable(arena.id)) << name << arena.id;
                ++rows;
            }
        }
        QCOMPARE(rows, 45); // 36 of Vestby's text, 9 of Holmestrand's
    }
    void aMeetingIsFinishedAsItsTextDescribes()
    {
        QFETCH(QString, pack);
        QFETCH(QString, id);
        const MunicipalityPack read = *builtInPack(pack);
        ArenaVersion arena;
        for (const Arena &one : read.arenas) {
            if (one.id == id)
                arena = one.versions.first();
        }
        const bool isElsewhere = arena.records == ArenaTerms::Records::Elsewhere;
        if (!isNoted(arena))
            return; // an entry of the directory: nobody meets in it
        const ArenaId arenaId = ArenaId::sortable();
        const QList<DiscussionCase> cases = casesOfEveryKind();
        HeldMeeting held{.id = HeldMeetingId::random(), .meeting = MeetingId::sortable()};
        held.items = agendaOf({.arena = arena, .arenaId = arenaId, .day = day, .cases = cases});
        held.seats = seatsOf({arena, arenaId, read, {}, day});
        const bool discusses = arena.levels.contains(ArenaTerms::Level::Individual) &&
                               arena.consent.kind != ConsentRule::Kind::None;
        const bool hasCase = std::any_of(held.items.begin(), held.items.end(), [](const auto &one) {
            return one.kind == AgendaItem::Kind::Case;
        });
        QVERIFY(hasCase || !discusses);
        QVERIFY(!held.items.isEmpty() || saysNothingOfAgenda(arena));
        if (held.seats.isEmpty()) // the text names nobody: somebody is written in
            held.seats.append({.name = u"Turid Prøve"_s});
        for (MeetingSeat &seat : held.seats)
            seat.came = MeetingSeat::Came::Came;
        useSpecials(arena, held);
        MeetingToFinish meeting{held, {}, {}, isElsewhere};
        for (AgendaItem &item : meeting.held.items)
            treat(meeting, item);
        QCOMPARE(bool(finish(meeting, leader)), !isElsewhere); // who reminds, and by when?
        if (isElsewhere)
            meeting.held.elsewhere = RecordElsewhere{u"2026/118"_s, u"leder"_s, day.addDays(14)};
        QVERIFY(finish(meeting, leader));
        QVERIFY(meeting.discussions.isEmpty() || !isElsewhere); // no content here
        const auto finished = finish(meeting, leader);
        const qsizetype due = isElsewhere + followsUpRefusals(arena) + tellsWhatWasSeen(arena);
        QCOMPARE(meetingDues({*finished}).size(), due); // to be done afterwards
    }

    /// Read off both texts by hand: who counts what, ticks what, keeps its record elsewhere.
    void whatItsTextAsksForBesideIsThere_data()
    {
        QTest::addColumn<QString>("arena");
        QTest::addColumn<QString>("specials");
        const QHash<QString, QString> asked{
            {u"vestby.droftingsteam_barnehage"_s, u"tells what was seen"_s},
            {u"vestby.overforing_barnehage_skole"_s, u"transfers, sealed"_s},
            {u"vestby.overforing_barnehage_skole_spesped"_s, u"transfers, sealed"_s},
            {u"vestby.overforing_barneskole_ungdomsskole"_s, u"transfers, sealed"_s},
            {u"vestby.overforing_ungdomsskole_vgs"_s, u"transfers, sealed"_s},
            {u"vestby.beredskap_mobbing"_s, u"sealed"_s},
            {u"vestby.nettverk_sprak_atferd"_s, u"2 a unit"_s},
            {u"vestby.ansvarsgruppe"_s, u"elsewhere, sealed"_s},
            {u"vestby.individuell_plan"_s, u"elsewhere, sealed"_s},
            {u"vestby.ekstern.bup_moss_inntak"_s, u"elsewhere, refusals"_s},
            {u"vestby.ekstern.nav_oppfolgingstjenesten"_s, u"elsewhere"_s},
            {u"holmestrand.apen_dor"_s, u"hours, conversations, elsewhere, sealed"_s},
            {u"holmestrand.naervaersteam"_s, u"5 criteria, 3 consultations"_s}};
        qsizetype found = 0;
        for (const QString &name : {u"holmestrand"_s, u"vestby"_s}) {
            const MunicipalityPack pack = *builtInPack(name);
            for (const Arena &arena : pack.arenas) {
                QTest::newRow(qPrintable(arena.id)) << arena.id << asked.value(arena.id);
                found += asked.contains(arena.id);
            }
        }
        QCOMPARE(found, asked.size());
    }
    void whatItsTextAsksForBesideIsThere()
    {
        QFETCH(QString, arena);
        QFETCH(QString, specials);
        const MunicipalityPack pack = *builtInPack(arena.section(u'.', 0, 0));
        for (const Arena &one : pack.arenas) {
            if (one.id == arena)
                QCOMPARE(specialsOf(one.versions.first()).join(u", "_s), specials);
        }
    }

    /// Tuesdays in odd weeks, 13–15: two hours each. 2026 has a week 53, so 29 December
    /// and 5 January are both such Tuesdays.
    void consultationHoursAreThoseOfTheCadence()
    {
        const MunicipalityPack pack = *builtInPack(u"holmestrand"_s);
        for (const Arena &arena : pack.arenas) {
            const ArenaVersion &version = arena.versions.first();
            if (version.consultationTypes.isEmpty())
                continue;
            const DateSpan span = *DateSpan::make({2026, 12, 20}, {2027, 1, 10});
            QList<CalendarMeeting> offered;
            for (const Occurrence &one : occurrences(version.cadence, span))
                offered.append(
                    {.key = arena.id, .arena = arena.id, .day = one.day, .time = one.time});
            QStringList hours;
            for (const ConsultationHour &one : consultationHours(offered, {}))
                hours.append(one.day.toString(Qt::ISODate) + one.starts.toString(u" HH"_s));
            QCOMPARE(hours, QStringList({u"2026-12-29 13"_s, u"2026-12-29 14"_s, u"2027-01-05 13"_s,
                                         u"2027-01-05 14"_s}));
        }
    }
};

QTEST_APPLESS_MAIN(EveryArenaTest)
#include "everyarenatest.moc"
