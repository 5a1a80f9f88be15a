// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything on a wheel that is words.
#pragma once

#include "core/municipality/unit.h"
#include "core/wheel/annualwheel.h"
#include "core/wheel/wheeltexts.h"

#include <QCoreApplication>

namespace tvers {

class WheelWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::WheelWording)
public:
    /// What the sheet is a wheel of, and when it was made.
    struct About {
        const MunicipalityPack &pack;
        QDate made;
        QString unit = {};      ///< whose year it is; empty: the municipality's
        QList<Unit> units = {}; ///< whose meetings to tell apart in the municipality's
    };

    /// In the language whose translator is installed; what the pack says in
    /// \a language.
    static WheelTexts of(const AnnualWheel &wheel, const About &about, Language language);
};

} // namespace tvers
