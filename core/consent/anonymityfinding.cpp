// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/anonymityfinding.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(AnonymityFinding::Kind kind)
{
    switch (kind) {
    case AnonymityFinding::Kind::NationalId: return "national_id"_L1;
    case AnonymityFinding::Kind::BirthDate: return "birth_date"_L1;
    case AnonymityFinding::Kind::Phone: return "phone"_L1;
    case AnonymityFinding::Kind::Email: return "email"_L1;
    case AnonymityFinding::Kind::Address: return "address"_L1;
    case AnonymityFinding::Kind::KnownName: return "known_name"_L1;
    case AnonymityFinding::Kind::CapitalisedWord: return "capitalised_word"_L1;
    case AnonymityFinding::Kind::OrdinaryName: return "ordinary_name"_L1;
    }
    Q_UNREACHABLE();
}

bool isStop(AnonymityFinding::Kind kind)
{
    return kind != AnonymityFinding::Kind::CapitalisedWord &&
           kind != AnonymityFinding::Kind::OrdinaryName;
}

} // namespace tvers
