// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/directorychoices.h"

#include "core/municipality/unityear.h"
#include "ui/shell/languages.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::DirectoryChoices)
};

Choices sorted(Choices choices)
{
    const QCollator order(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    std::stable_sort(choices.begin(), choices.end(), [&order](const Choice &a, const Choice &b) {
        return order.compare(a.text, b.text) < 0;
    });
    return choices;
}

} // namespace

Choices roleChoices(const DeskContent &content)
{
    Choices choices;
    for (const Role &role : content.pack.roles)
        choices.append({role.name.in(spoken()), role.id});
    return sorted(choices);
}

Choices serviceChoices(const DeskContent &content)
{
    Choices choices;
    for (const Service &service : content.pack.services)
        choices.append({service.name.in(norwegian(spoken())), service.id});
    return Choices{{Words::tr("None"), QString()}} + sorted(choices);
}

Choices unitChoices(const DeskContent &content, const QString &none)
{
    Choices choices;
    for (const Unit &unit : content.units)
        choices.append({unit.name, unit.id.text()});
    return Choices{{none, QString()}} + sorted(choices);
}

Choices unitChoicesFor(const Desk &desk, const QString &arena, const QString &none)
{
    const DeskContent &content = desk.content();
    Choices choices = unitChoices(content, none);
    const QList<DatedArena> &arenas = desk.year().arenas;
    const auto found = std::find_if(arenas.begin(), arenas.end(),
                                    [&](const DatedArena &one) { return one.id == arena; });
    if (found == arenas.end())
        return choices;
    for (const Unit &unit : content.units) {
        const auto scope = unitScope(unit, {content.arenas, content.teams, content.calendars});
        if (scope && !concerns(*scope, *found))
            choices.removeIf([id = unit.id.text()](const auto &one) { return one.value == id; });
    }
    return choices;
}

Choices professionalChoices(const DeskContent &content)
{
    Choices choices;
    for (const Professional &one : content.people)
        choices.append({one.name, one.id.text()});
    return sorted(choices);
}

Choices arenaChoices(const DeskContent &content)
{
    Choices choices;
    for (const ArenaRecord &record : content.arenas) {
        const Arena *arena = arenaCalled(content.pack, record.identifier);
        if (arena && hasMeetings(arena->versions.last().kind) &&
            std::none_of(arena->versions.begin(), arena->versions.end(),
                         [](const auto &version) { return isAboutOneChild(version.kind); }))
            choices.append({arenaName(content, record.id), record.id.text()});
    }
    return sorted(choices);
}

QString arenaName(const DeskContent &content, ArenaId id)
{
    for (const ArenaRecord &record : content.arenas) {
        const Arena *arena =
            record.id == id ? arenaCalled(content.pack, record.identifier) : nullptr;
        if (arena)
            return arena->versions.last().name.in(norwegian(spoken()));
    }
    return {};
}

} // namespace tvers
