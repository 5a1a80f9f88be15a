// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What must be in the file: one sealed row that every unit of work renews.
#pragma once

#include "core/storage/sethash.h"

#include <QString>

#include <map>

namespace tvers {

/// For each table the keyed hash over the set of (id, revision, seal) that it
/// holds, and the end of the audit log. Whoever deletes a row, or puts one back
/// from an older copy, or brings one from a copy that went its own way under the
/// same revision, cannot make the head that fits; nor does an older head fit, for
/// each unit of work renews a row (commitmark.h). Putting back a whole older
/// file they can: it has its own head.
struct Head {
    static constexpr qsizetype identitySize = 32;

    qint64 commits = 0;  ///< units of work since the file was made
    QByteArray identity; ///< drawn when the file was made; known to who has a key
    std::map<QString, SetHash> tables;
    qint64 auditEntries = 0;
    QByteArray auditLink; ///< of the last entry; empty when there is none

    friend bool operator==(const Head &, const Head &) = default;

    /// "K7QF-2M9C-…": of the identity. Whoever makes a file of their own for a
    /// person's slot cannot give it this one.
    QString fingerprint() const;

    QByteArray encoded() const; ///< canonical CBOR, without commits
    static std::optional<Head> decoded(const QByteArray &bytes);
    /// What the sealed head is bound to.
    static QByteArray bound(QUuid file, int schema, qint64 commits);
};

} // namespace tvers
