// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/entrywording.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

EntryWording::EntryWording(const AnnualWheel &wheel, const MunicipalityPack &pack,
                           Language language, const QList<Unit> &units) :
    m_wheel(wheel), m_pack(pack), m_language(language), m_days(language), m_units(units)
{}

const ArenaVersion &EntryWording::rules(const WheelEntry &entry) const
{
    const WheelArena &arena = m_wheel.arenas[entry.arena];
    const ArenaVersion *rules = versionOn(m_pack, arena.id, entry.days.first());
    return rules ? *rules : arena.version;
}

QString EntryWording::arena(const WheelEntry &entry) const { return named(rules(entry).name); }

QString EntryWording::name(const WheelEntry &entry) const
{
    if (entry.deadline)
        return tr("Deadline: %1").arg(named(entry.deadline->deadline.name));
    const CadencePart part = rules(entry).cadence.parts.value(entry.part);
    return part.name.isEmpty() ? arena(entry) : tr("%1: %2").arg(arena(entry), named(part.name));
}

QString EntryWording::day(const WheelEntry &entry) const
{
    const QString first = m_days.dayWithWeek(entry.days.first());
    if (entry.kind != WheelEntry::Kind::Window || entry.days.days() == 1)
        return first;
    return tr("%1 to %2").arg(first, m_days.dayWithWeek(entry.days.last()));
}

QString EntryWording::time(const WheelEntry &entry) const
{
    const QString clock = entry.time ? m_days.clock(*entry.time) : QString();
    if (entry.slotCount == 1 || !units(entry).isEmpty())
        return clock;
    const QString meetings = tr("%n meeting(s)", nullptr, entry.slotCount);
    return clock.isEmpty() ? meetings : u"%1, %2"_s.arg(clock, meetings);
}

QList<Unit> EntryWording::unitsOf(const WheelEntry &entry) const
{
    QList<Unit> found;
    std::copy_if(m_units.begin(), m_units.end(), std::back_inserter(found),
                 [&entry](const Unit &unit) { return entry.units.contains(unit.id.text()); });
    return found;
}

QStringList EntryWording::units(const WheelEntry &entry) const
{
    QStringList names;
    for (const Unit &unit : unitsOf(entry))
        names.append(unit.name);
    return names;
}

QString EntryWording::whose(const WheelEntry &entry) const
{
    const QList<Unit> units = unitsOf(entry);
    if (units.size() < 2)
        return units.isEmpty() ? QString() : units.first().name;
    const auto areAll = [&units](Unit::Kind kind) {
        return std::all_of(units.begin(), units.end(),
                           [kind](const Unit &unit) { return unit.kind == kind; });
    };
    const int count = int(units.size());
    if (areAll(Unit::Kind::Kindergarten))
        return tr("%n kindergarten(s)", nullptr, count);
    if (areAll(Unit::Kind::School))
        return tr("%n school(s)", nullptr, count);
    return tr("%n unit(s)", nullptr, count);
}

QString EntryWording::place(const WheelEntry &entry) const
{
    const auto &place = rules(entry).place;
    return place ? place->text.in(m_language) : QString();
}

QStringList EntryWording::findings(const WheelEntry &entry) const
{
    QStringList texts;
    for (const DayFinding &finding : entry.findings)
        texts.append(m_days.finding(finding));
    return texts;
}

QString EntryWording::suggestion(const WheelEntry &entry) const
{
    return entry.provisional ? tr("Suggestion") : QString();
}

QString EntryWording::instead(const WheelEntry &entry) const
{
    return entry.instead ? tr("Rather %1").arg(m_days.dayWithWeek(*entry.instead)) : QString();
}

QString EntryWording::consentRule(ConsentRule::Kind kind) const
{
    switch (kind) {
    case ConsentRule::Kind::None: return tr("No single child is discussed here.");
    case ConsentRule::Kind::Anonymous: return tr("Never by name: discussions are anonymous.");
    case ConsentRule::Kind::AnonymousOrConsent: return tr("Anonymous; by name only with consent.");
    case ConsentRule::Kind::ConsentRequiredForNamed:
        return tr("Single children only with consent, groups without.");
    case ConsentRule::Kind::ConsentRequired: return tr("Nothing without consent.");
    case ConsentRule::Kind::LegalBasis: return tr("By law; consent for what goes beyond it.");
    case ConsentRule::Kind::Unspecified:
        return tr("The municipality has not said: until then discussions are anonymous.");
    }
    Q_UNREACHABLE();
}

QString EntryWording::consent(const WheelEntry &entry) const
{
    return entry.deadline ? QString() : consentRule(rules(entry).consent.kind);
}

QString EntryWording::deadline(const WheelEntry &entry) const
{
    if (!entry.deadline)
        return {};
    const ArenaDate &date = *entry.deadline;
    QStringList lines{tr("Of: %1").arg(date.deadline.who.in(m_language))};
    if (!date.deadline.to.isEmpty())
        lines.append(tr("To: %1").arg(date.deadline.to.in(m_language)));
    if (date.dated.warn != date.dated.day)
        lines.append(tr("Last working day before it: %1").arg(m_days.dayWithWeek(date.dated.warn)));
    if (date.dated.meeting)
        lines.append(tr("Before the meeting on %1").arg(m_days.day(*date.dated.meeting)));
    return lines.join(u'\n');
}

QString EntryWording::spoken(const WheelEntry &entry) const
{
    QStringList said{name(entry)};
    if (entry.deadline)
        said.append(arena(entry));
    said.append(day(entry));
    for (const QString &more : {time(entry), whose(entry)}) {
        if (!more.isEmpty())
            said.append(more);
    }
    QStringList sentences{said.join(u", "_s)};
    if (entry.provisional)
        sentences.append(suggestion(entry));
    if (!entry.findings.isEmpty())
        sentences.append(findings(entry).join(u", "_s));
    if (entry.instead)
        sentences.append(instead(entry));
    return sentences.join(u". "_s);
}

} // namespace tvers
