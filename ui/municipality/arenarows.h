// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file All arenas of a municipality as lines of a list.
#pragma once

#include "ui/shell/desk.h"

namespace tvers {

struct ArenaRow {
    enum class State { On, Off, Later }; ///< Off: it has ended; Later: it has not begun

    QString id; ///< Arena::id
    QString name;
    QString sectors;
    QString often;
    std::optional<QDate> next; ///< the first day from today on in the year looked at
    bool isSuggested = false;  ///< that day: nobody has fixed it yet
    int questions = 0;
    State state = State::On;
    bool hasDraft = false; ///< somebody has changed it and not said from when

    friend bool operator==(const ArenaRow &, const ArenaRow &) = default;
};

/// The day that a year is looked at on: today, or its first or last day.
QDate dayToLookAt(SchoolYear year, QDate today);

/// In the order of the file; in the language spoken.
QList<ArenaRow> arenaRows(const Desk &desk, const QStringList &drafts);

/// One open question of one arena.
struct QuestionRow {
    QString id; ///< of the row: stays while the question does
    QString arena;
    QString name;
    OpenQuestion question;

    friend bool operator==(const QuestionRow &, const QuestionRow &) = default;
};

QList<QuestionRow> questionRows(const Desk &desk);

} // namespace tvers
