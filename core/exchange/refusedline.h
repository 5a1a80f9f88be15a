// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What was not taken out of somebody else's table or calendar, and why.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace tvers {

/// A line, or a column, that was not taken.
class RefusedLine
{
    Q_GADGET
public:
    enum class Reason {
        NameMissing,
        KindUnknown,    ///< found: the word
        ServiceUnknown, ///< found: the word; known: the services there are
        EmailWrong,     ///< found: what stood there
        AlreadyThere,   ///< found: the name, in the list or above in the table
        QuoteOpen,
        TextUnusable,     ///< control characters
        ColumnUnknown,    ///< found: the header; the rest of the table is read
        TooMany,          ///< found: how many are read; what stands from here on is not
        DayWrong,         ///< found: what stood there, "" for nothing
        DayOutside,       ///< found: what stood there; a day of a year that Tvers does not compute
        DaysReversed,     ///< found: the name; they end before they begin
        DaysTooMany,      ///< found: the name; more than a year in one line
        DaysKindUnknown,  ///< found: the name, or the word for the kind
        PublicHoliday,    ///< found: the name; Tvers computes these
        HolidayElsewhere, ///< found: the name, of a public holiday that is on another day
        SchoolDay,        ///< found: the name; a first or last day of school is no day off
        NotUnderstood,    ///< found: how the line begins
        CutOff,           ///< found: the name, if it is known; the file ends in the middle
        ZoneUnknown,      ///< found: the time zone
        RuleRefused,      ///< found: the rule
        TellsOfChild,     ///< found: the column, from 1, or empty; a number or a name of a child
        NoPerson,         ///< found: what stood where a name belongs
        RuleCut,          ///< found: how many times at most; it gives more, and none is read
        RuleGoesOn,       ///< found: the last day looked at; what comes after it is not read
    };
    Q_ENUM(Reason)

    int line;
    Reason reason;
    QString found = {};
    QStringList known = {}; ///< what might have stood there, of ServiceUnknown

    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};

/// The word for \a reason in machine-readable answers: once released, never changed.
QLatin1StringView stored(RefusedLine::Reason reason);

/// What was read out of a table or calendar, and what was not.
template<typename T>
struct ReadTable {
    QList<T> read;
    QList<RefusedLine> refused; ///< by line
};

/// A rule that repeats gives the same refusal for each of its days: it is told once.
void addOnce(QList<RefusedLine> &refused, const RefusedLine &line);

} // namespace tvers
