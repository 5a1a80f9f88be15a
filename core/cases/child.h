// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A child, and those who answer for it.
#pragma once

#include "core/ids.h"

#include <QDate>

namespace tvers {

/// A child that a consented case, or one on legal basis, is about. No national
/// identity number: personopplysningsloven § 12 asks for a need, and Tvers has none.
struct Child {
    ChildId id;
    QString givenName;
    QString familyName;
    std::optional<QDate> born = {};
    std::optional<UnitId> unit = {}; ///< kindergarten or school it goes to
    QString language = {};           ///< the one it understands best; "" when not asked
    bool needsInterpreter = false;
    bool addressProtected = false; ///< «adressesperre»: nothing that tells where it lives
    QString note = {};

    friend bool operator==(const Child &, const Child &) = default;
};

/// Who signs for a child, or must be told (barnelova §§ 30, 37, 47).
struct Guardian {
    GuardianId id;
    ChildId child;
    QString name;
    QString relation; ///< in the municipality's words: «mor», «far», «fosterforelder»
    bool hasParentalResponsibility = true;
    bool childLivesWith = true;
    QString phone = {};
    QString email = {};
    QString language = {}; ///< the one a consent must be explained in
    bool needsInterpreter = false;

    friend bool operator==(const Guardian &, const Guardian &) = default;
};

} // namespace tvers
