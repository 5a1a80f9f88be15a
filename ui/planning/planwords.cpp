// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planwords.h"

#include "core/calendar/isoweek.h"

#include <QLocale>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString PlanWords::name(int meeting) const
{
    const PlanMeeting &one = m_board.problem().meetings()[meeting];
    return tr("%1, round %2").arg(one.unit, QString::number(one.round));
}

QString PlanWords::when(const PlanSlot &slot) const
{
    const QString hour =
        u"%1, %2"_s.arg(m_days.day(slot.date), m_days.clock({slot.start, slot.end}));
    return slot.room.isEmpty() ? hour : u"%1, %2"_s.arg(hour, slot.room);
}

QString PlanWords::when(int meeting) const
{
    const auto &kept = m_board.cell(meeting).meeting;
    if (!kept)
        return {};
    if (!kept->starts)
        return m_days.day(kept->day);
    return when(PlanSlot{
        {}, kept->day, *kept->starts, kept->ends.value_or(*kept->starts), kept->place, {}});
}

QString PlanWords::stateOf(int meeting) const
{
    const PlanCell &cell = m_board.cell(meeting);
    if (cell.meeting && cell.meeting->state == Meeting::State::Held)
        return tr("held");
    return cell.entry && cell.entry->isLocked ? tr("locked") : QString();
}

QString PlanWords::sentence(int meeting) const
{
    QStringList parts{name(meeting)};
    const QString day = when(meeting);
    parts.append(day.isEmpty() ? tr("without a slot") : day);
    if (const QString state = stateOf(meeting); !state.isEmpty())
        parts.append(state);
    parts += m_board.present(meeting);
    QString all = parts.join(u", "_s);
    for (const QString &one : troubles(meeting))
        all += u". "_s + one;
    return all;
}

QStringList PlanWords::lines(int meeting) const
{
    const auto &kept = m_board.cell(meeting).meeting;
    if (!kept)
        return {tr("No slot")};
    //: a day in a narrow column, in the pattern of Qt's QDate: "Thu 14 Jan"
    const QString day = QLocale().toString(kept->day, tr("ddd d MMM"));
    QStringList all{kept->starts ? u"%1, %2"_s.arg(day, m_days.clock({*kept->starts, kept->ends}))
                                 : day};
    if (!kept->place.isEmpty())
        all.append(kept->place);
    QStringList firstNames;
    for (const QString &one : m_board.present(meeting))
        firstNames.append(one.section(u' ', 0, 0));
    if (!firstNames.isEmpty())
        all.append(firstNames.join(u", "_s));
    return all;
}

QString PlanWords::person(const PlanTrouble &trouble) const
{
    const PlanPerson &one = m_board.problem().person(trouble.person);
    return one.name;
}

QString PlanWords::roomOf(const PlanTrouble &trouble) const
{
    const auto &kept = m_board.cell(*m_board.problem().meetingAt(trouble.meeting)).meeting;
    return kept ? kept->place : QString();
}

QString PlanWords::trouble(const PlanTrouble &trouble) const
{
    using Kind = PlanTrouble::Kind;
    const QString other =
        trouble.other.isEmpty() ? QString() : name(*m_board.problem().meetingAt(trouble.other));
    switch (trouble.kind) {
    case Kind::Closed: return tr("The day is closed: %1").arg(m_days.finding(*trouble.finding));
    case Kind::NoHours: return tr("The plan has no such hour or room");
    case Kind::RoomAway: return tr("%1 is not to be had that day").arg(roomOf(trouble));
    case Kind::Away: return tr("%1 is away").arg(person(trouble));
    case Kind::Elsewhere: return tr("%1 is in another meeting then").arg(person(trouble));
    case Kind::Person: return tr("%1 is needed by %2 as well").arg(person(trouble), other);
    case Kind::Room: return tr("%1 has the room").arg(other);
    case Kind::Journey: return tr("%1 does not get there from %2").arg(person(trouble), other);
    }
    Q_UNREACHABLE();
}

QStringList PlanWords::troubles(int meeting) const
{
    QStringList all;
    for (const PlanTrouble &one : m_board.troublesOf(meeting))
        all.append(trouble(one));
    return all;
}

QStringList PlanWords::closedDays(int meeting) const
{
    QStringList lines;
    const PlanCell &cell = m_board.cell(meeting);
    for (const ClosedDay &one : m_board.draft().closed) {
        if (one.unit == cell.unit && one.round == cell.round)
            lines.append(tr("%1: %2").arg(m_days.day(one.day), m_days.finding(one.finding)));
    }
    return lines;
}

QString PlanWords::roundTitle(int round) const
{
    const DateSpan &days = m_board.setup().rounds[round - 1];
    const int first = isoWeekOf(days.first()).week;
    const int last = isoWeekOf(days.last()).week;
    const QString weeks =
        first == last ? tr("week %1").arg(first) : tr("weeks %1–%2").arg(first).arg(last);
    return tr("Round %1").arg(round) + u'\n' + weeks;
}

QString PlanWords::weekTitle(QDate monday) const
{
    //: a day in the head of a narrow column, in the pattern of Qt's QDate: "28 Sep"
    const QString day = QLocale().toString(monday, tr("d MMM"));
    return tr("Week %1").arg(isoWeekOf(monday).week) + u'\n' + day;
}

/// The first few of them, each once.
QString PlanWords::reasons(const QList<PlanTrouble> &troubles) const
{
    QStringList all;
    for (const PlanTrouble &one : troubles) {
        const bool isNotIts = one.kind == PlanTrouble::Kind::NoHours;
        all.append(isNotIts ? tr("%1 may not have that slot")
                                  .arg(name(*m_board.problem().meetingAt(one.meeting)))
                            : trouble(one));
    }
    all.removeDuplicates();
    const qsizetype most = 3;
    return all.first(std::min(most, all.size())).join(u"; "_s);
}

QString PlanWords::offer(const SpanOffer &offer, int meeting) const
{
    using Verdict = SpanOffer::Verdict;
    const QString what = name(meeting);
    switch (offer.verdict) {
    case Verdict::Free:
        return tr("%1: %n free slot(s) here.", nullptr, int(offer.free().size())).arg(what);
    case Verdict::Taken: {
        QList<PlanTrouble> all;
        for (const SlotChoice &one : offer.choices)
            all += one.inTheWay;
        return tr("%1: no free slot here. %2.").arg(what, reasons(all));
    }
    case Verdict::OutsideRound:
        return tr("%1 has no slot on these days. Its round: %2.")
            .arg(what, roundTitle(m_board.cell(meeting).round).section(u'\n', 1));
    case Verdict::Locked: return tr("%1 is locked and stays. L unlocks it.").arg(what);
    case Verdict::Held: return tr("%1 has been held and stays.").arg(what);
    case Verdict::OtherUnit: return tr("A meeting stays with its unit.");
    case Verdict::Exchange: return tr("%1 and %2 can change places.").arg(what, name(*offer.with));
    case Verdict::NoExchange:
        return tr("%1 and %2 cannot change places. %3.")
            .arg(what, name(*offer.with), reasons(offer.against));
    }
    Q_UNREACHABLE();
}

QString PlanWords::summary(std::optional<int> atMostMore) const
{
    const int all = int(m_board.meetings());
    const int placed = int(m_board.placed());
    if (all == 0)
        return tr("The plan has no units or no rounds yet.");
    QString words;
    if (placed == all)
        words = tr("All %n meetings have a slot: no plan is fuller.", nullptr, all);
    else if (!atMostMore)
        words = tr("%1 of %n meetings have a slot.", nullptr, all).arg(placed);
    else if (*atMostMore == 0)
        words =
            tr("%1 of %n meetings have a slot: more is proven not to be possible.", nullptr, all)
                .arg(placed);
    else
        words = tr("%1 of %n meetings have a slot.", nullptr, all).arg(placed) + u' ' +
                tr("At most %n more could fit.", nullptr, *atMostMore);
    QSet<QString> troubled;
    for (const PlanTrouble &one : m_board.troubles())
        troubled.insert(one.meeting);
    if (!troubled.isEmpty())
        words +=
            u' ' + tr("%n of them cannot be held where they are.", nullptr, int(troubled.size()));
    return words;
}

} // namespace tvers
