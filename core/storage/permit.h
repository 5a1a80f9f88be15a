// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What vouches that a discussion was allowed when it was written.
#pragma once

#include "core/cases/discussion.h"
#include "core/storage/vault.h"

namespace tvers {

/// What a permit is over: discussion, case, mode, what it rests on (sorted consents,
/// or basis, paragraph and reason), arena and version, who is present, the day, and
/// how consent was considered. Canonical CBOR.
QByteArray permittedBytes(const Discussion &discussion);

/// True when \a permit was made over just this \a discussion with the key of \a vault.
bool isPermitted(const Discussion &discussion, const QString &permit, const Vault &vault);

} // namespace tvers
