// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The anonymity gate with what the file knows.
#pragma once

#include "core/consent/anonymitygate.h"
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

/// «Gjelder ikke barnet»: that \a word of the thing \a row may stand there.
struct PassedWord {
    QString row; ///< its id
    QString word;
};

/// Into the log; that nobody takes back. VaultLocked.
Result<> logPassed(Store &store, const PassedWord &passed, const QDateTime &at);

/// NotAnonymous with the first text that does not pass.
Result<> checkAnonymous(Store &store, const GateCheck &check);

} // namespace tvers
