// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/unit.h"

#include <QLatin1StringView>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(Unit::Kind kind)
{
    switch (kind) {
    case Unit::Kind::Kindergarten: return "kindergarten"_L1;
    case Unit::Kind::School: return "school"_L1;
    case Unit::Kind::Sfo: return "sfo"_L1;
    case Unit::Kind::Other: return "other"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(Unit::Ownership ownership)
{
    switch (ownership) {
    case Unit::Ownership::Municipal: return "municipal"_L1;
    case Unit::Ownership::Private: return "private"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(Unit::Norwegian language)
{
    switch (language) {
    case Unit::Norwegian::Bokmaal: return "nb"_L1;
    case Unit::Norwegian::Nynorsk: return "nn"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
