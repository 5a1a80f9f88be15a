// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The names of children and guardians, and where a text has them.
#pragma once

#include "core/consent/gatescan.h"

namespace tvers {

/// Names are known part by part, given names and family names, double names also in
/// their halves. A part is found in capitals or not, in the genitive, in the plural of
/// a family, at a hyphen; never inside another word. A part that is also an ordinary
/// word is only warned of, with a capital, unless another part stands beside it.
class KnownNames
{
public:
    /// \a names: one whole name each, as people write it.
    KnownNames(const QStringList &names, const GateWords &words);

    GateFindings findings(const GateScan &scan) const;
    /// True when \a word (small letters, composed) is a part of a name, inflected or not.
    bool contains(const QString &word) const { return partsOf(word).has_value(); }

private:
    using Owners = QSet<qsizetype>; ///< numbers of the names that have the part

    void learn(const QString &part, qsizetype name);
    void learnPlain(const QString &part, qsizetype name);
    std::optional<Owners> partsOf(const QString &word) const;
    std::optional<Owners> pluralOf(const QString &word) const;
    struct Hit;
    std::optional<Hit> plainAt(const GateScan &scan, qsizetype from, qsizetype end) const;
    std::optional<Hit> joinedAt(const GateScan &scan, qsizetype from, qsizetype end) const;
    std::optional<Hit> camelAt(const GateScan &scan, qsizetype from, qsizetype end) const;
    std::optional<Hit> spelledAt(const GateScan &scan, qsizetype from) const;
    QList<Hit> hitsIn(const GateScan &scan) const;
    std::optional<Hit> hitAt(const GateScan &scan, qsizetype from, qsizetype end) const;
    std::optional<Hit> pieceAt(const GateScan &scan, qsizetype from, qsizetype end) const;

    const GateWords &m_words;
    QHash<QString, Owners> m_parts;
    QHash<QString, Owners> m_plain; ///< of the parts with æ, ø, å, é: without them
    QSet<QString> m_unsure;         ///< of those, the ones that are only warned of
};

} // namespace tvers
