// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Finding cases again by what stands in them.
#pragma once

#include "core/cases/discussioncase.h"

#include <QHash>

namespace tvers {

/// All texts of all cases, ready to be searched. It is in memory only, and goes when
/// the file is locked.
class CaseIndex
{
public:
    /// \a texts in the place of what was known of \a id.
    void put(CaseId id, const QStringList &texts);
    void remove(CaseId id);
    void clear();
    qsizetype size() const { return m_ids.size(); }

    /// Cases in whose texts each word of \a typed begins a word; of four letters and
    /// more, inside one too. The last put first, at most \a most; none for no words.
    QList<CaseId> find(const QString &typed, qsizetype most) const;

private:
    QHash<CaseId, qsizetype> m_places;
    QList<CaseId> m_ids;
    QStringList m_texts; ///< folded, a space before each word; "" for what was removed
};

} // namespace tvers
