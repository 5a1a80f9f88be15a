// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/overviewmeetings.h"

#include "core/minutes/meetingdues.h"
#include "core/minutes/unitseats.h"
#include "core/storage/caserepositories.h"
#include "core/storage/heldmeetingrepository.h"
#include "ui/meetings/heldedits.h"
#include "ui/meetings/meetingbook.h"
#include "ui/shell/languages.h"
#include "ui/wording/daywording.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is said of a meeting wherever it lies: in the open or sealed.
struct Told {
    ArenaId arena;
    QDate day;
    std::optional<UnitId> unit;
    bool namesChild;
};

class Lines
{
    Q_DECLARE_TR_FUNCTIONS(tvers::OverviewMeetings)
public:
    explicit Lines(Desk &desk) : m_desk(desk), m_days(spoken()) {}

    OverviewSection dues()
    {
        const auto records = HeldMeetingRepository(m_desk.store()).all();
        OverviewSection section{tr("To be done after meetings"), {}};
        if (!records)
            return section;
        for (const MeetingDue &due : meetingDues(*records)) {
            const HeldMeeting *held = withId(*records, due.meeting);
            const auto told = held ? toldOf(*held) : std::nullopt;
            if (told && (!m_desk.unit() || !told->unit || told->unit == m_desk.unit()))
                section.lines.append({sentence(due, *told),
                                      due.due,
                                      {Thing::Kind::HeldMeeting, u"held."_s + due.meeting.text()}});
        }
        return section;
    }

    /// A unit's own lines; for the whole municipality one an arena.
    OverviewSection gaps()
    {
        OverviewSection section{tr("People that units are to choose"), {}};
        QHash<QString, int> lacking;
        for (const UnitGap &gap : unitGaps(m_desk.pack(), m_desk.content(), m_desk.today())) {
            const auto arena = arenaOn(m_desk, gap.arena, m_desk.today());
            const QString name = arena ? arena->name.in(norwegian(spoken())) : QString();
            if (m_desk.unit() == gap.unit)
                section.lines.append({tr("%1: %2 of %3 chosen (%4)")
                                          .arg(name)
                                          .arg(gap.chosen)
                                          .arg(gap.wanted)
                                          .arg(gap.title.in(norwegian(spoken()))),
                                      {},
                                      {Thing::Kind::Unit, gap.unit.text()}});
            else if (!m_desk.unit() && ++lacking[gap.arena] == 1)
                section.lines.append({name, {}, {Thing::Kind::Arena, gap.arena}});
        }
        for (OverviewLine &line : section.lines) {
            if (const int units = lacking.value(line.thing.id))
                line.what = tr("%1: %n unit(s) lack people", nullptr, units).arg(line.what);
        }
        return section;
    }

    OverviewSection emptyOnes()
    {
        OverviewSection section{tr("Meetings without cases"), {}};
        if (!someGoWithout())
            return section;
        MeetingBook book(m_desk);
        book.read();
        for (const MeetingLine &line : book.lines()) {
            if (line.standing != MeetingLine::Standing::Coming || line.child)
                continue;
            if (goesWithout(book.arenaOf(line)) && book.callingOff(line, book.recordOf(line)))
                section.lines.append(
                    {tr("%1: no case has come. Call the meeting off?").arg(book.title(line)),
                     line.day,
                     {Thing::Kind::HeldMeeting, line.key}});
        }
        return section;
    }

private:
    std::optional<Told> toldOf(const HeldMeeting &held) const
    {
        if (held.childMeeting) {
            const auto found = ChildMeetingRepository(m_desk.store()).find(*held.childMeeting);
            if (!found || !*found)
                return std::nullopt;
            return Told{(*found)->arena, (*found)->day, (*found)->unit,
                        (*found)->child.has_value()};
        }
        for (const Meeting &one : m_desk.content().meetings) {
            if (held.meeting == one.id)
                return Told{one.arena, one.day, one.unit, false};
        }
        return std::nullopt;
    }

    /// A reference may be made of a name: of a child's own meeting it is not shown.
    QString sentence(const MeetingDue &due, const Told &told) const
    {
        const ArenaRecord *record = withId(m_desk.content().arenas, told.arena);
        const auto arena = record ? arenaOn(m_desk, record->identifier, told.day) : std::nullopt;
        QStringList more;
        for (const QString &one : {told.namesChild ? QString() : due.reference, due.responsible}) {
            if (!one.isEmpty())
                more.append(one);
        }
        const QString what = wordsOf(due.kind).arg(
            arena ? arena->name.in(norwegian(spoken())) : QString(), m_days.shortDay(told.day));
        return more.isEmpty() ? what : tr("%1 (%2)").arg(what, more.join(u", "_s));
    }

    static QString wordsOf(MeetingDue::Kind kind)
    {
        switch (kind) {
        case MeetingDue::Kind::Record: return tr("%1, %2: the record is to be written");
        case MeetingDue::Kind::FollowUp: return tr("%1, %2: follow up after a refusal");
        case MeetingDue::Kind::Telling: return tr("%1, %2: tell the unit what was observed");
        }
        Q_UNREACHABLE();
    }

    static bool goesWithout(const ArenaVersion &arena)
    {
        return std::any_of(arena.duties.begin(), arena.duties.end(), [](const ArenaDuty &duty) {
            return duty.kind == ArenaTerms::Duty::CancelIfEmpty;
        });
    }
    bool someGoWithout() const
    {
        const auto &arenas = m_desk.year().arenas;
        return std::any_of(arenas.begin(), arenas.end(),
                           [](const DatedArena &one) { return goesWithout(one.version); });
    }

    Desk &m_desk;
    DayWording m_days;
};

} // namespace

QList<OverviewSection> meetingSections(Desk &desk)
{
    Lines lines(desk);
    if (!desk.store().isUnlocked())
        return {lines.gaps()};
    return {lines.emptyOnes(), lines.dues(), lines.gaps()};
}

} // namespace tvers
