// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The first days that a rule gives, while it is being written.
#pragma once

#include "core/calendar/cadence.h"
#include "core/calendar/schoolyear.h"

#include <QCoreApplication>

namespace tvers {

class CadencePreview
{
    Q_DECLARE_TR_FUNCTIONS(tvers::CadencePreview)
public:
    /// How many meetings \a year gets, and the first of them, a line each; marked
    /// where they are suggestions. In the language whose translator is installed.
    static QString of(const Cadence &cadence, SchoolYear year, Language language);
};

} // namespace tvers
