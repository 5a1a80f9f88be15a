// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The first days that a rule gives, while it is being written.
#pragma once

#include "core/calendar/cadence.h"
#include "core/calendar/schoolyear.h"

#include <QCoreApplication>

namespace tvers {

class DayWording;

class CadencePreview
{
    Q_DECLARE_TR_FUNCTIONS(tvers::CadencePreview)
public:
    /// How many meetings there are on \a days, those of a school year on which the
    /// rule holds, and the first of them, a line each; marked where they are
    /// suggestions. In the language whose translator is installed.
    static QString of(const Cadence &cadence, const DateSpan &days, Language language);

private:
    static QString nothing(const DateSpan &days, const DayWording &wording);
    static QString counted(int meetings, const DateSpan &days, const DayWording &wording);
};

} // namespace tvers
