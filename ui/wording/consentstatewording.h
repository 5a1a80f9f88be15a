// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How it stands with consents, and who gives them, in words.
#pragma once

#include "core/consent/consentoutlook.h"
#include "ui/wording/daywording.h"

namespace tvers {

class ConsentStateWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ConsentStateWording)
public:
    explicit ConsentStateWording(Language language) : m_days(language) {}

    /// "Has said yes until 31 July 2027"
    QString standing(const ConsentStanding &standing) const;
    /// "Active until …", "Said yes to some, until …", "Withdrawn on …"
    QString state(const Consent &consent, QDate day) const;
    /// "The guardians consent. The child is to be heard. (barnelova § 31)"
    static QString rule(const ConsentSigners &rule);
    static QString sign(ConsentSigners::Sign sign);
    static QString childsPart(ConsentSigners::ChildsPart part);
    static QString form(Consent::Form form);

private:
    DayWording m_days;
};

} // namespace tvers
