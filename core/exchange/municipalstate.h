// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How far the municipality's own report of a half-year has come: a draft, or
/// finished, locked and numbered.
#pragma once

#include "core/calendar/halfyear.h"
#include "core/reports/municipaljson.h"
#include "core/storage/store.h"

#include <QStringList>

namespace tvers {

struct MunicipalDraft;

/// A finished one keeps what it was made of, and what it says: what comes in later, units
/// that come, go or are called something else, or a key that is no longer there, change
/// nothing of it.
struct MunicipalState {
    int version = 1; ///< 2 and up correct the one before
    int number = 0;  ///< 1, 2, 3 … in the file, of this version; 0 for a draft
    std::optional<QDate> finished = {};
    QStringList digests = {}; ///< of the reports that it is made of
    ToldCounts discussions = {};
    ToldCount decisions = ToldCount::exactly(0);
    // Of those finished with versions of Tvers that kept less, these are empty.
    std::optional<KeptMunicipal> kept = {}; ///< with no cases, and no words
    QStringList made = {}; ///< ids of what had come in, of the half-years before too

    bool isDraft() const { return !finished; }
    friend bool operator==(const MunicipalState &, const MunicipalState &) = default;
};

/// A draft where nothing was ever finished. What we did not write is refused, as by
/// toldFromJson().
Result<MunicipalState> municipalState(Store &store, HalfYear half);

/// Locks \a draft and gives it its number. ReportLocked; the refusals of the file.
Result<> finishMunicipal(Store &store, const MunicipalDraft &draft, QDate today);

/// The next version as a draft, with the same words. ReportNotFinished.
Result<> correctMunicipal(Store &store, HalfYear half);

} // namespace tvers
