// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a child does not want its guardians to know.
#pragma once

#include "core/cases/discussion.h"

namespace tvers {

/// A child that once asked that its guardians are not told has said it of everything:
/// \a discussions are all that are about it, of whatever case.
bool keepsFromGuardians(const QList<Discussion> &discussions);

} // namespace tvers
