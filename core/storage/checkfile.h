// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Is a file what was written? For whoever asks, without touching it.
#pragma once

#include "core/storage/key.h"

#include <QDateTime>

namespace tvers {

/// What checkFile() found.
class FileCheck
{
    Q_GADGET
public:
    enum class Verdict { Ok, Broken, Unverified /**< no key was given */ };
    Q_ENUM(Verdict)

    int schema = 0;
    QString integrity; ///< "ok", or SQLite's own text
    Verdict seals = Verdict::Unverified;
    Verdict head = Verdict::Unverified;
    Verdict auditChain = Verdict::Unverified;
    QString fingerprint;   ///< see Store::fingerprint(); empty without a key
    QDateTime stateOf;     ///< when the file was last written
    QList<Error> damage;   ///< every finding that made something broken
    QList<Error> findings; ///< worth telling, and no damage: OnNetworkShare

    bool isOpenToAll = false; ///< it has a door without a key

    bool isIntact() const; ///< nothing broken; unverified is not broken
};

QLatin1StringView stored(FileCheck::Verdict verdict);

/// Reads a private copy of the file at \a path, the whole of it: pages, links,
/// and with \a key every seal, the head and every entry of the log. Nothing is
/// written to the file or beside it, whoever holds it. The refusals of
/// Store::look() and of the key; damage is no refusal.
Result<FileCheck> checkFile(const QString &path, const Key *key);

} // namespace tvers
