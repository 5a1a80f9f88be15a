// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A child, and those who answer for it.
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QList>

namespace tvers {

/// Where a child went before.
struct FormerUnit {
    UnitId unit;
    QDate until; ///< its last day there
    friend bool operator==(const FormerUnit &, const FormerUnit &) = default;
};

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
    QList<FormerUnit> formerUnits = {}; ///< oldest first
    /// Why consent was not asked for; "" when it was, or when nobody has decided.
    QString notAskedReason = {};
    std::optional<QDate> archived = {}; ///< first day out of the lists; everything stays

    friend bool operator==(const Child &, const Child &) = default;
};

/// \a child as it goes to \a unit from \a day on; the one before is kept.
Child movedTo(Child child, const std::optional<UnitId> &unit, QDate day);

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
