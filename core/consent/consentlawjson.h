// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The law table as text, as ConsentLaws::read() takes it.
#pragma once

#include "core/consent/consentlaw.h"

namespace tvers {

/// The file's setting that holds the municipality's own table; it travels with the plan.
QString consentLawSetting();

/// Every version of \a laws; \a read: the day it was written down.
QByteArray toJson(const ConsentLaws &laws, QDate read);

} // namespace tvers
