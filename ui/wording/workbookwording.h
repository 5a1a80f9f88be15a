// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words in an Excel workbook.
#pragma once

#include "core/exchange/planworkbook.h"

#include <QCoreApplication>

namespace tvers {

class WorkbookWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::WorkbookWording)
public:
    static WorkbookWords words();
};

} // namespace tvers
