// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The anonymity gate with what the file knows.
#pragma once

#include "core/consent/anonymitygate.h"
#include "core/storage/auditlog.h"
#include "core/storage/store.h"

namespace tvers {

/// The names of the file's children and guardians; as harmless, those of its people,
/// units and places. VaultLocked.
Result<AnonymityGate::Known> knownIn(Store &store);

struct NamedText {
    QString name; ///< of the field
    QString text;
};

struct GateCheck {
    QList<NamedText> texts;
    QStringList notTheChild = {}; ///< known names that may stand there
    QDate day;
};

/// What somebody let pass, or changed where that must be seen: a line of the log.
struct Passing {
    QString what; ///< stored word: never changed
    QString row;  ///< id of what it is about
    QString words = {};
    AuditEntry::Kind kind = AuditEntry::Kind::GatePassed;
};

/// «Gjelder ikke barnet»: that \a word may stand in the thing \a row.
Passing notTheChild(const QString &row, const QString &word);

/// Into the log, which nobody takes back. VaultLocked.
Result<> logPassings(Store &store, const QList<Passing> &passings, const QDateTime &at);

/// \a signature without the full names of the file's staff: who signs a discussion may
/// share a name with a child. What is left is for the gate.
Result<QString> withoutStaff(Store &store, QString signature);

/// NotAnonymous with the first text that does not pass.
Result<> checkAnonymous(Store &store, const GateCheck &check);

} // namespace tvers
