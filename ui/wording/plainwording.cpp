// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/plainwording.h"

namespace tvers {

namespace {

struct PlainRow {
    QLatin1StringView name;
    const char *text;
};

constexpr PlainRow rows[] = {
    {QLatin1StringView("plain.unit"),
     QT_TRANSLATE_NOOP("tvers::PlainWording", "What is written about a unit")},
    {QLatin1StringView("plain.person"),
     QT_TRANSLATE_NOOP("tvers::PlainWording", "What is written about somebody of the staff")},
    {QLatin1StringView("plain.team"),
     QT_TRANSLATE_NOOP("tvers::PlainWording", "The name of a team")},
    {QLatin1StringView("plain.member"),
     QT_TRANSLATE_NOOP("tvers::PlainWording", "A role in a team")},
    {QLatin1StringView("plain.meeting"),
     QT_TRANSLATE_NOOP("tvers::PlainWording", "The place of a meeting")},
    {QLatin1StringView("plain.room"),
     QT_TRANSLATE_NOOP("tvers::PlainWording", "What is written about a room")},
    {QLatin1StringView("plain.day"),
     QT_TRANSLATE_NOOP("tvers::PlainWording", "The name of a day off")},
    {QLatin1StringView("plain.toolbox"),
     QT_TRANSLATE_NOOP("tvers::PlainWording", "An entry of the toolbox")},
    {QLatin1StringView("plain.answer"),
     QT_TRANSLATE_NOOP("tvers::PlainWording", "An answer to a question of the municipality")},
};

} // namespace

QString PlainWording::of(const QString &name)
{
    for (const PlainRow &row : rows) {
        if (name.startsWith(row.name))
            return tr(row.text);
    }
    return tr("A rule or a plan of the municipality");
}

} // namespace tvers
