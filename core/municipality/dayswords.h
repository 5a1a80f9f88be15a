// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the days in a school's calendar are, told by their names.
#pragma once

#include "core/calendar/schoolcalendar.h"

#include <QStringList>

namespace tvers {

/// What a name says of its days.
class DaysGuess
{
    Q_GADGET
public:
    enum class Kind {
        SchoolHoliday,
        ClosingDay,
        SchoolDay ///< the first or last one: no day off
    };
    Q_ENUM(Kind)

    Kind kind;
    QList<Sector> sectors = {}; ///< empty: the name names nobody
    friend bool operator==(const DaysGuess &, const DaysGuess &) = default;
};

QLatin1StringView stored(DaysGuess::Kind kind);

/// The words that schools use, each with what it means.
class DaysWords
{
public:
    /// The table that this Tvers was built with: resources/exchange/days_words.json.
    static const DaysWords &builtIn();
    /// Strict: see core/exchange/jsonreader.h for the refusals.
    static Result<DaysWords> read(const QByteArray &json, const QString &file);

    /// By the first line of the table whose parts and words all stand in \a name,
    /// parts anywhere and words for themselves; empty when none does. Where the line
    /// names no sectors, they are those that the name names.
    std::optional<DaysGuess> guess(const QString &name) const;

private:
    struct Line {
        QStringList parts;
        QStringList words;
        QList<Sector> sectors = {};
        DaysGuess::Kind kind = DaysGuess::Kind::ClosingDay; ///< of the lines for kinds
    };
    friend struct DaysWordsReader;

    static bool fits(const Line &line, const QString &name, const QStringList &words);

    QList<Line> m_kinds;
    QList<Line> m_sectors;
};

} // namespace tvers
