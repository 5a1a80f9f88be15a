// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every arena of both municipalities: a meeting held in it is finished as its text
/// describes, its record is elsewhere, or it is an entry of the directory.
#include "core/minutes/agenda.h"
#include "core/minutes/meetingfinish.h"
#include "core/minutes/seating.h"
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
        if (!hasMeetings(arena.kind) && !isElsewhere)
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
        MeetingToFinish meeting{held, {}, {}, isElsewhere};
        for (AgendaItem &item : meeting.held.items)
            treat(meeting, item);
        QCOMPARE(bool(finish(meeting, leader)), !isElsewhere); // who reminds, and by when?
        if (isElsewhere)
            meeting.held.elsewhere = RecordElsewhere{u"2026/118"_s, u"leder"_s, day.addDays(14)};
        QVERIFY(finish(meeting, leader));
        QVERIFY(meeting.discussions.isEmpty() || !isElsewhere); // no content here
    }
};

QTEST_APPLESS_MAIN(EveryArenaTest)
#include "everyarenatest.moc"
