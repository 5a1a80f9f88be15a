// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How it stands with the consents of an example's children.
#pragma once

#include <QObject>

namespace tvers {

class ExampleConsent
{
    Q_GADGET
public:
    enum class Kind {
        Full,
        Partial,   ///< one service was not agreed to
        Declined,  ///< they said no
        Withdrawn, ///< three weeks ago
        EndsSoon,
        Expired,
        Renewed, ///< after one that has expired
        Oral,
        OneGuardian,
        Interpreter,
        MissingSignature, ///< one of two has not answered
        NotAsked,         ///< it was decided not to ask yet
        Own               ///< the child signs for itself
    };
    Q_ENUM(Kind)
};

QLatin1StringView stored(ExampleConsent::Kind kind);

} // namespace tvers
