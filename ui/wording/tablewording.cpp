// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/tablewording.h"

#include <algorithm>
#include <iterator>

namespace tvers {

namespace {

struct Name {
    const char *table;
    const char *words;
};

constexpr Name names[] = {
    {"municipality", QT_TRANSLATE_NOOP("tvers::TableWording", "the municipality")},
    {"setting", QT_TRANSLATE_NOOP("tvers::TableWording", "settings")},
    {"unit", QT_TRANSLATE_NOOP("tvers::TableWording", "units")},
    {"professional", QT_TRANSLATE_NOOP("tvers::TableWording", "people of the services")},
    {"arena", QT_TRANSLATE_NOOP("tvers::TableWording", "arenas")},
    {"arena_version", QT_TRANSLATE_NOOP("tvers::TableWording", "rules of the arenas")},
    {"team", QT_TRANSLATE_NOOP("tvers::TableWording", "teams")},
    {"team_member", QT_TRANSLATE_NOOP("tvers::TableWording", "members of the teams")},
    {"school_calendar", QT_TRANSLATE_NOOP("tvers::TableWording", "school calendars")},
    {"meeting", QT_TRANSLATE_NOOP("tvers::TableWording", "meetings")},
    {"child", QT_TRANSLATE_NOOP("tvers::TableWording", "children")},
    {"guardian", QT_TRANSLATE_NOOP("tvers::TableWording", "guardians")},
    {"child_team", QT_TRANSLATE_NOOP("tvers::TableWording", "teams about one child")},
    {"child_meeting", QT_TRANSLATE_NOOP("tvers::TableWording", "meetings about one child")},
    {"room", QT_TRANSLATE_NOOP("tvers::TableWording", "rooms")},
    {"absence", QT_TRANSLATE_NOOP("tvers::TableWording", "days when people are away")},
    {"meeting_plan", QT_TRANSLATE_NOOP("tvers::TableWording", "meeting plans")},
    {"plan_entry", QT_TRANSLATE_NOOP("tvers::TableWording", "meetings of the plans")},
    {"report", QT_TRANSLATE_NOOP("tvers::TableWording", "reports")},
    {"received_report", QT_TRANSLATE_NOOP("tvers::TableWording", "reports that came in")},
    {"key_slot", QT_TRANSLATE_NOOP("tvers::TableWording", "ways to open the file")},
    {"file", QT_TRANSLATE_NOOP("tvers::TableWording", "what the file says of itself")},
    {"head", QT_TRANSLATE_NOOP("tvers::TableWording", "what the file says of itself")},
    {"audit_entry", QT_TRANSLATE_NOOP("tvers::TableWording", "the log")},
    {"sqlite_schema", QT_TRANSLATE_NOOP("tvers::TableWording", "how the file is built")},
};

} // namespace

QString TableWording::of(const QString &table)
{
    const auto found = std::find_if(std::begin(names), std::end(names), [&](const Name &name) {
        return table == QLatin1StringView(name.table);
    });
    return found == std::end(names) ? table : tr(found->words);
}

} // namespace tvers
