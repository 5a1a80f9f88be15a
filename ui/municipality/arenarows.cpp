// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/arenarows.h"

#include "ui/municipality/arenaedits.h"
#include "ui/shell/languages.h"
#include "ui/shell/workplace.h"
#include "ui/wording/cadencewording.h"
#include "ui/wording/questionwording.h"
#include "ui/wording/termwording.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rules to show: those of the day, or the nearest.
const ArenaVersion *rulesOn(const Arena &arena, QDate day)
{
    for (const ArenaVersion &version : arena.versions) {
        if (!version.validTo || day <= *version.validTo)
            return &version;
    }
    return arena.versions.isEmpty() ? nullptr : &arena.versions.last();
}

ArenaRow::State stateOn(const Arena &arena, const ArenaVersion &rules, QDate day)
{
    if (versionOn(arena, day))
        return ArenaRow::State::On;
    return rules.validFrom && day < *rules.validFrom ? ArenaRow::State::Later
                                                     : ArenaRow::State::Off;
}

/// The first day from \a from on, and whether it is only suggested.
void findNext(const DatedYear &year, QDate from, ArenaRow &row)
{
    for (const DatedArena &arena : year.arenas) {
        if (arena.id != row.id)
            continue;
        for (const CheckedDate &date : arena.dates) {
            if (date.meeting.day < from)
                continue;
            row.next = date.meeting.day;
            row.isSuggested = date.meeting.provisional;
            return;
        }
        for (const Window &window : arena.windows) {
            if (window.days.last() < from)
                continue;
            row.next = qMax(from, window.days.first());
            return;
        }
    }
}

QString sectorsOf(const ArenaVersion &rules)
{
    QStringList names;
    for (const Sector sector : rules.sectors)
        names.append(TermWording::of(sector));
    return names.join(u", "_s);
}

} // namespace

QDate dayToLookAt(SchoolYear year, QDate today)
{
    return std::clamp(today, year.first(), year.last());
}

QList<ArenaRow> arenaRows(const Desk &desk, const QStringList &drafts)
{
    const QDate day = dayToLookAt(desk.schoolYear(), desk.today());
    QList<ArenaRow> rows;
    for (const Arena &arena : desk.pack().arenas) {
        const ArenaVersion *rules = rulesOn(arena, day);
        if (!rules)
            continue;
        const bool isPast = desk.schoolYear().last() < desk.today();
        rows.append({.id = arena.id,
                     .name = rules->name.in(norwegian(spoken())),
                     .sectors = sectorsOf(*rules),
                     .often = CadenceWording::brief(rules->cadence, spoken()),
                     .next = {},
                     .questions = int(openQuestions(*rules).size()),
                     .state = stateOn(arena, *rules, day),
                     .hasDraft = drafts.contains(arena.id)});
        if (!isPast)
            findNext(desk.year(), day, rows.last());
    }
    return rows;
}

QList<QuestionRow> questionRows(const Desk &desk)
{
    const QDate day = dayToLookAt(desk.schoolYear(), desk.today());
    QList<QuestionRow> rows;
    for (const Arena &arena : desk.pack().arenas) {
        const ArenaVersion *rules = versionOn(arena, day);
        const auto questions = rules ? openQuestions(*rules) : QList<OpenQuestion>();
        for (const OpenQuestion &question : questions)
            rows.append({questionId(arena.id, question), arena.id,
                         rules->name.in(norwegian(spoken())), question});
    }
    return rows;
}

} // namespace tvers
