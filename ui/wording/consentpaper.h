// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The form on which consent is given, as a paper.
#pragma once

#include "core/consent/consentformtexts.h"
#include "core/consent/consentlaw.h"
#include "core/documents/document.h"

namespace tvers {

/// In the language of its texts, whatever the window speaks.
class ConsentPaper
{
public:
    struct About {
        QString municipality;
        QDateTime made;    ///< local time: its day is shown
        QString file = {}; ///< the file mark; may be empty
    };

    /// What is filled in; what is empty is a line to write on.
    struct Filled {
        QString child = {};
        std::optional<QDate> born = {};
        QString unit = {};
        QStringList guardians = {}; ///< each gets a line to sign on; empty: two lines
        QStringList purposes = {};
        QStringList services = {}; ///< each with a yes and a no to tick
        QString exclusions = {};
        std::optional<QDate> from = {};
        std::optional<QDate> to = {};
        QList<ConsentSigners> rules = {}; ///< what is asked of the child itself
    };

    static Document of(const ConsentFormTexts &texts, const Filled &filled, const About &about);
};

} // namespace tvers
