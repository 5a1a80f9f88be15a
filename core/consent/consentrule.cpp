// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentrule.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(ConsentRule::Kind kind)
{
    switch (kind) {
    case ConsentRule::Kind::None: return "none"_L1;
    case ConsentRule::Kind::Anonymous: return "anonymous"_L1;
    case ConsentRule::Kind::AnonymousOrConsent: return "anonymous_or_consent"_L1;
    case ConsentRule::Kind::ConsentRequiredForNamed: return "consent_required_for_named"_L1;
    case ConsentRule::Kind::ConsentRequired: return "consent_required"_L1;
    case ConsentRule::Kind::LegalBasis: return "legal_basis"_L1;
    case ConsentRule::Kind::Unspecified: return "unspecified"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
