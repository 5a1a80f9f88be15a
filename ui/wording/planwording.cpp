// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/planwording.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString PlanWording::listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    //: the last two of a list: "Ekeberg, Solsikken and Bjerkøya"
    return tr("%1 and %2").arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

QString PlanWording::when(const QString &day, const QString &start) const
{
    //: a day and an hour: "Thursday 3 September 2026 at 12:00"
    return tr("%1 at %2").arg(m_days.day(QDate::fromString(day, Qt::ISODate)), start);
}

QString PlanWording::days(const QStringList &isoDays) const
{
    QStringList words;
    for (const QString &day : isoDays)
        words.append(m_days.day(QDate::fromString(day, Qt::ISODate)));
    return listed(words);
}

QString PlanWording::shortage(const PlanReason &reason) const
{
    const QStringList &facts = reason.facts;
    const bool person = reason.code != PlanReason::Code::RoomShort;
    const qsizetype at = person ? 2 : 1; // where the hours stand
    const int hours = facts.value(at).toInt();
    const QString round = facts.value(at + 1);
    const QString units = listed(facts.sliced(qMin(at + 2, facts.size())));
    const bool several = facts.size() > at + 3;
    const QString who = person ? tr("%1 (%2)").arg(facts.value(0), facts.value(1)) : facts.value(0);
    if (reason.code == PlanReason::Code::JourneyShort)
        return tr("%1: with the journeys between the places, %2 has %n free hour(s) for them all.",
                  nullptr, hours)
            .arg(units, who);
    if (!person || (several && round.isEmpty())) {
        return round.isEmpty()
                   ? tr("%1: more meetings than %2 has free hours, %n.", nullptr, hours)
                         .arg(units, who)
                   : tr("%1: more meetings than %2 has free hours in round %3, %n.", nullptr, hours)
                         .arg(units, who, round);
    }
    if (!several)
        return tr("%1 needs %2 more often than the %n free hour(s).", nullptr, hours)
            .arg(units, who);
    return tr("%1 need %2, who has %n free hour(s) in round %3.", nullptr, hours)
        .arg(units, who, round);
}

QString PlanWording::taken(const PlanReason &reason) const
{
    const QStringList &facts = reason.facts;
    const QString at = when(facts.value(0), facts.value(1));
    if (reason.code == PlanReason::Code::Journey)
        return tr("%1: the journey between this and the meeting of %2 at %3 (%4) takes %5 (%6) "
                  "too long.")
            .arg(at, facts.value(3), facts.value(6), facts.value(7), facts.value(4),
                 facts.value(5));
    if (facts.value(4).isEmpty())
        return tr("%1: %2 is taken by %3.").arg(at, facts.value(5), facts.value(3));
    return tr("%1: %2 (%3) is with %4.").arg(at, facts.value(4), facts.value(5), facts.value(3));
}

QString PlanWording::reason(const PlanReason &reason) const
{
    const QStringList &facts = reason.facts;
    switch (reason.code) {
    case PlanReason::Code::NoSlots:
        return tr("%1 has no hours to choose from.").arg(facts.value(0));
    case PlanReason::Code::Absent:
        return tr("%1 (%2) is away on %3.")
            .arg(facts.value(0), facts.value(1), days(facts.sliced(qMin(2, int(facts.size())))));
    case PlanReason::Code::LockedPerson:
        return tr("%1 (%2) is at the locked meeting of %3, %4.")
            .arg(facts.value(0), facts.value(1), facts.value(2),
                 when(facts.value(3), facts.value(4)));
    case PlanReason::Code::LockedJourney:
        return tr("The journey between this and the locked meeting of %3, %4, takes %1 (%2) too "
                  "long.")
            .arg(facts.value(0), facts.value(1), facts.value(2),
                 when(facts.value(3), facts.value(4)));
    case PlanReason::Code::MoreTaken:
        return tr("%n more hour(s) are taken.", nullptr, facts.value(0).toInt());
    case PlanReason::Code::LockedRoom:
        return tr("%1 is taken by the locked meeting of %2, %3.")
            .arg(facts.value(0), facts.value(1), when(facts.value(2), facts.value(3)));
    case PlanReason::Code::PersonShort:
    case PlanReason::Code::JourneyShort:
    case PlanReason::Code::RoomShort: return shortage(reason);
    case PlanReason::Code::SlotTaken:
    case PlanReason::Code::Journey: return taken(reason);
    }
    Q_UNREACHABLE();
}

QString PlanWording::moves(const QStringList &facts) const
{
    const int first = 3; // after the meeting's own unit, day and hour
    const int each = 5;
    QStringList moved;
    for (int at = first; at + each <= int(facts.size()); at += each)
        moved.append(tr("%1 from %2 to %3")
                         .arg(facts[at], when(facts[at + 1], facts[at + 2]),
                              when(facts[at + 3], facts[at + 4])));
    return listed(moved);
}

QString PlanWording::atPlace(const QStringList &facts, Repair::Code code) const
{
    const QString unit = facts.value(0);
    const QString at = when(facts.value(1), facts.value(2));
    const QString place = facts.value(3);
    if (code == Repair::Code::AllowSlot)
        return place.isEmpty()
                   ? tr("Let %1 take %2 too, which is free.").arg(unit, at)
                   : tr("Let %1 take %2 too, in %3, which is free.").arg(unit, at, place);
    return place.isEmpty() ? tr("Add an hour for %1: %2.").arg(unit, at)
                           : tr("Add an hour for %1: %2, in %3.").arg(unit, at, place);
}

QString PlanWording::repair(const Repair &repair) const
{
    const QStringList &facts = repair.facts;
    const QString unit = facts.value(0);
    const QString at = when(facts.value(1), facts.value(2));
    switch (repair.code) {
    case Repair::Code::Move:
        return facts.size() <= 3 ? tr("%1 can have %2.").arg(unit, at)
                                 : tr("Move %1: then %2 gets %3.").arg(moves(facts), unit, at);
    case Repair::Code::Substitute:
        return tr("Let %1 go instead of %2 (%3): then %4 gets %5.")
            .arg(facts.value(5), facts.value(3), facts.value(4), unit, at);
    case Repair::Code::MakeOptional:
        return tr("Meet without %1 (%2): then %3 gets %4.")
            .arg(facts.value(3), facts.value(4), unit, at);
    case Repair::Code::OtherRoom:
        return tr("Find another room than %1 for %2: then it gets %3.")
            .arg(facts.value(3), unit, at);
    case Repair::Code::Unlock:
        return tr("Unlock a meeting and move %1: then %2 gets %3.").arg(moves(facts), unit, at);
    case Repair::Code::AllowSlot:
    case Repair::Code::AddSlot: {
        QString words = atPlace(facts, repair.code);
        if (words.endsWith(".."_L1)) // a room called "Kantinen, 3. etg."
            words.chop(1);
        return words;
    }
    }
    Q_UNREACHABLE();
}

} // namespace tvers
