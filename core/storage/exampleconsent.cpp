// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exampleconsent.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(ExampleConsent::Kind kind)
{
    using Kind = ExampleConsent::Kind;
    switch (kind) {
    case Kind::Full: return "full"_L1;
    case Kind::Partial: return "partial"_L1;
    case Kind::Declined: return "declined"_L1;
    case Kind::Withdrawn: return "withdrawn"_L1;
    case Kind::EndsSoon: return "ends_soon"_L1;
    case Kind::Expired: return "expired"_L1;
    case Kind::Renewed: return "renewed"_L1;
    case Kind::Oral: return "oral"_L1;
    case Kind::OneGuardian: return "one_guardian"_L1;
    case Kind::Interpreter: return "interpreter"_L1;
    case Kind::MissingSignature: return "missing_signature"_L1;
    case Kind::NotAsked: return "not_asked"_L1;
    case Kind::Own: return "own"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
