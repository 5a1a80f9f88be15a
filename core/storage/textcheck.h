// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The gate before texts that are saved, with the names that the file knows.
#pragma once

#include "core/consent/anonymitygate.h"
#include "core/storage/store.h"

namespace tvers {

/// Names of the children and guardians of the file. VaultLocked.
Result<AnonymityGate::Known> knownNames(Store &store);

/// Texts of one thing that is saved.
struct TextsToCheck {
    struct Text {
        QString name; ///< of the field, for the refusal
        QString text;
    };
    QList<Text> texts;
    QStringList notTheChild; ///< known names that, somebody said, are of others
    QDate day;
};

/// NotAnonymous with the first stop; warnings pass. VaultLocked.
Result<> checkAnonymous(Store &store, const TextsToCheck &checked);

} // namespace tvers
