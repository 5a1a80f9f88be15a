// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the system says when a file cannot be read or written, in words.
#pragma once

#include <QCoreApplication>

namespace tvers {

class SystemWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::SystemWording)

public:
    /// "the disk is full" for the system's own text of it, which is English or in
    /// whatever language the system speaks; in quotation marks what is not known.
    static QString of(const QString &systemText);
};

} // namespace tvers
