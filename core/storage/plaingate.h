// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The gate on what lies open in the file: names of units and teams, places, names of
/// days off, the toolbox, answers. By whatever road it comes, nothing of a child is in it.
#pragma once

#include "core/changes.h"
#include "core/consent/anonymitygate.h"
#include "core/exchange/delimitedtext.h"
#include "core/exchange/refusedline.h"
#include "core/storage/store.h"

#include <memory>

namespace tvers {

class PlainGate
{
public:
    /// How a text is read. In all: national identity numbers and whole names of children.
    enum class Text {
        Data,    ///< rules, as their makers wrote them: no more than that
        Contact, ///< a person of the staff: birth dates too, but telephones and addresses pass
        Title,   ///< of a unit: also telephones, e-mail, guardians who are not staff
        Free,    ///< also a child's given name alone, unless staff, units or places share it
    };

    /// With the names that the file knows. VaultLocked.
    static Result<PlainGate> of(Store &store, QDate today);

    /// The first that may not stand there.
    std::optional<AnonymityFinding> stopIn(const QString &text, Text how) const;
    /// \a rows without those that tell of a child; they are told with line and column. Days
    /// are passed over, and so is whether a cell is a telephone or an address.
    ReadTable<TextRow> rowsWithout(const QList<TextRow> &rows) const;

private:
    PlainGate(const AnonymityGate::Known &known, const QStringList &children,
              const QStringList &given, QDate today);

    // A gate stays where it was made: its parts point to each other.
    std::shared_ptr<const AnonymityGate> m_all;
    std::shared_ptr<const AnonymityGate> m_children;
    std::shared_ptr<const AnonymityGate> m_given;
    QDate m_today;
    bool m_knowsNames;
};

/// NotAnonymous, the name of the text beginning with "plain.", with the first text that
/// \a changes bring and that may not stand open. Without the key there is nothing to write.
Result<> checkPlain(Store &store, const QList<Change> &changes);

} // namespace tvers
