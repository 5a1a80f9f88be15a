// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a person reads when something could not be done.
#pragma once

#include "core/error.h"

#include <QCoreApplication>

namespace tvers {

/// Two sentences: what happened to the person's things, and what to do now.
class ErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ErrorWording)
public:
    /// In the language whose translator is installed.
    static ErrorWording of(const Error &error);

    QString headline;
    QString advice;
};

} // namespace tvers
