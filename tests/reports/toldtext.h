// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Counts that are told, short enough for a row of a test: "3-5 a1-1 b0-4".
#pragma once

#include "core/reports/smallcounts.h"

namespace tvers::testing {

using Counts = QList<int>; ///< of the types a, b, c; 0: not discussed

inline QList<TypeCount> typesOf(const Counts &counts)
{
    QList<TypeCount> types;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            types.append({QString(QChar(u'a' + char16_t(i))), counts[i]});
    }
    return types;
}

inline QString shown(const ToldCount &count)
{
    return QString::number(count.least()) + u'-' +
           (count.most() ? QString::number(*count.most()) : QString());
}

inline QString shown(const ToldCounts &told)
{
    QString text = shown(told.total);
    for (const ToldType &type : told.types)
        text += u' ' + type.type + shown(type.count);
    return text;
}

/// What somebody may believe of a correction.
enum class Belief {
    Anything,
    OnlyMore, ///< cases had been forgotten
    OnlyFewer ///< cases had been counted twice
};

inline bool fits(Belief belief, const Counts &before, const Counts &after)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        if ((belief == Belief::OnlyMore && after[i] < before[i]) ||
            (belief == Belief::OnlyFewer && after[i] > before[i]))
            return false;
    }
    return true;
}

} // namespace tvers::testing
