// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a field should have held, in words.
#pragma once

#include <QCoreApplication>

namespace tvers {

class ExpectedWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ExpectedWording)
public:
    /// The words for a fact of core/exchange/expected.h, to stand after
    /// "expected: ": "a day like 2026-08-17".
    static QString of(const QString &expectation);
};

} // namespace tvers
