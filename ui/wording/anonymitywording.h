// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the anonymity gate found, in words.
#pragma once

#include "core/consent/anonymityfinding.h"

#include <QCoreApplication>

namespace tvers {

class AnonymityWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::AnonymityWording)
public:
    /// "a telephone number"
    static QString kind(AnonymityFinding::Kind kind);
    /// What to do about it: one sentence.
    static QString advice(AnonymityFinding::Kind kind);
};

} // namespace tvers
