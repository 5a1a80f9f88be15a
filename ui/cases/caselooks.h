// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Colours of what is anonymous, named or stopped; light and dark.
#pragma once

#include "core/consent/consentdecision.h"

#include <QColor>

namespace tvers {

/// Each is told by a word too, wherever it is used.
class CaseLooks
{
public:
    static QColor badge(CaseMode::Kind mode);
    static QColor badgeText(); ///< 4.5:1 on every badge
};

} // namespace tvers
