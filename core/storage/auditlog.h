// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What was done with the file and who did it, one entry after the other.
#pragma once

#include "core/result.h"

#include <QCborMap>
#include <QDateTime>
#include <QObject>

#include <functional>

namespace tvers {

struct OpenFile;

/// One entry of the log. When and of which kind can be read by anyone who has
/// the file; who, whom and what are inside its seal.
class AuditEntry
{
    Q_GADGET
public:
    enum class Kind {
        FileMade,
        FileProtected, ///< the open slot went; data key renewed
        SlotAdded,
        SlotChanged,
        SlotRemoved,
        RecoveryCodeUsed,
        MunicipalityKeyUsed,
        Migrated,
        Viewed,
        Printed,
        Exported,
        ConsentChanged,
        GatePassed, ///< «Gjelder ikke barnet», «how many children fit»
        MeetingFinished,
        MeetingReopened,
        RulesChanged, ///< consent rules, the law table: from what to what
    };
    Q_ENUM(Kind)

    qint64 number; ///< 1, 2, 3 …
    QDateTime at;  ///< UTC, whole seconds
    Kind kind;
    QCborMap details;
};

QLatin1StringView stored(AuditEntry::Kind kind);

/// Append-only, chained: each entry carries a keyed hash over the link before it
/// and itself, and the head knows the last. An entry changed, taken out, put in
/// or cut off at the end shows.
class AuditLog
{
public:
    explicit AuditLog(OpenFile &file) : m_file(file) {}

    /// Inside a unit of work. \pre unlocked
    Result<> append(AuditEntry::Kind kind, const QCborMap &details, const QDateTime &at);

    /// Every entry in order, each compared with its link. AuditChainBroken with
    /// its number at the first that does not fit. VaultLocked.
    Result<> each(const std::function<Result<>(const AuditEntry &)> &take) const;
    /// The same without opening what is sealed: what unlocking asks. \pre unlocked
    Result<> checkChain() const;

private:
    OpenFile &m_file;
};

} // namespace tvers
