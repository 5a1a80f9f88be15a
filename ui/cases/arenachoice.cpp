// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/arenachoice.h"

#include "core/municipality/arena.h"
#include "core/municipality/datedyear.h"
#include "ui/shell/languages.h"

#include <algorithm>

namespace tvers {

namespace {

using Level = ArenaTerms::Level;

Level levelOf(CaseMode::Kind mode)
{
    switch (mode) {
    case CaseMode::Kind::Anonymous:
    case CaseMode::Kind::Consented:
    case CaseMode::Kind::LegalBasis: return Level::Individual;
    case CaseMode::Kind::Group: return Level::Group;
    case CaseMode::Kind::System: return Level::System;
    }
    Q_UNREACHABLE();
}

/// Groups are discussed where single children are, too.
bool worksOn(const ArenaVersion &rules, Level level)
{
    return rules.levels.contains(level) ||
           (level == Level::Group && rules.levels.contains(Level::Individual));
}

bool isForUnit(const ArenaVersion &rules, const DiscussionCase &about)
{
    const bool kindergarten = about.stage == DiscussionCase::Stage::Kindergarten;
    return rules.sectors.contains(kindergarten ? Sector::Kindergarten : Sector::School);
}

const ArenaVersionRecord *versionOn(const Desk &desk, ArenaId arena, QDate day)
{
    for (const ArenaVersionRecord &one : desk.content().versions) {
        if (one.arena == arena && (!one.from || *one.from <= day) && (!one.to || day <= *one.to))
            return &one;
    }
    return nullptr;
}

} // namespace

QList<ArenaChoice> arenasFor(const Desk &desk, const DiscussionCase &about, QDate day)
{
    QList<ArenaChoice> choices;
    for (const Arena &arena : desk.pack().arenas) {
        const ArenaVersion *rules = versionOn(arena, day);
        if (!rules || !hasMeetings(rules->kind) || rules->records != ArenaTerms::Records::Here ||
            !worksOn(*rules, levelOf(about.mode)))
            continue;
        for (const ArenaRecord &record : desk.content().arenas) {
            const ArenaVersionRecord *version =
                record.identifier == arena.id ? versionOn(desk, record.id, day) : nullptr;
            if (version)
                choices.append(
                    {record.id, version->id, rules->name.in(norwegian(spoken())), *rules});
        }
    }
    std::stable_partition(choices.begin(), choices.end(),
                          [&about](const ArenaChoice &one) { return isForUnit(one.rules, about); });
    return choices;
}

QStringList fixedServices(const MunicipalityPack &pack, const ArenaVersion &rules)
{
    QStringList services;
    for (const Participant &one : rules.participants) {
        for (const Role &role : pack.roles) {
            const bool comes = role.id == one.role && !role.service.isEmpty() &&
                               one.attendance == ArenaTerms::Attendance::Fixed;
            if (comes && !services.contains(role.service))
                services.append(role.service);
        }
    }
    return services;
}

} // namespace tvers
