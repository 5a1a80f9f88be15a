// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the consent rule found, in words.
#pragma once

#include "core/consent/consentdecision.h"
#include "ui/wording/daywording.h"

#include <functional>

namespace tvers {

/// Says findings with the names that people know: services by the pack, guardians by
/// the file.
class ConsentWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ConsentWording)
public:
    using Names = std::function<QString(const QString &id)>;
    ConsentWording(Language language, Names services, Names signers) :
        m_days(language), m_services(std::move(services)), m_signers(std::move(signers))
    {}

    /// "PPT: Kari Nordmann has not consented." and behind it the paragraph.
    QString finding(const ConsentFinding &finding) const;

private:
    static QString sentence(ConsentFinding::Kind kind);

    DayWording m_days;
    Names m_services;
    Names m_signers;
};

} // namespace tvers
