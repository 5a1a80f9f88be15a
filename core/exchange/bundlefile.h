// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Plan bundles out of a Tvers file and into one.
#pragma once

#include "core/exchange/bundlemerge.h"
#include "core/storage/store.h"

namespace tvers {

/// Whose plan, and from when on.
struct BundleRequest {
    UnitId unit;
    SchoolYear year;
    QDateTime now;
};

/// The unit whose own file this is; empty for the adviser's.
Result<std::optional<UnitId>> unitOfFile(Store &store);

/// Writes the unit's plan to \a path, the whole file or none of it, and remembers what
/// was sent: a unit of work in \a store, which must be unlocked to be written. From a
/// unit's own file its plan goes back. RowNotFound; BundleOtherUnit for a unit's file
/// and another unit; FileNotWritable; the refusals of inTransaction().
Result<> writeBundle(Store &store, const BundleRequest &request, const QString &path);

/// One for each unit that is not closed, named after it, in \a folder; the names. The
/// first refusal ends it.
Result<QStringList> writeAllBundles(Store &store, SchoolYear year, const QDateTime &now,
                                    const QString &folder);

/// What opening \a bundle in the file would do; the refusals of mergeOf().
Result<BundleMerge> lookAtBundle(Store &store, const PlanBundle &bundle, const QDateTime &now,
                                 const QString &file);

/// Does it, in one unit of work; see changesOf(). Refused whole, too, when the
/// municipality's rules could not be read afterwards: the refusals of packOf().
Result<> takeBundle(Store &store, const BundleMerge &merge, const QSet<QString> &taken);

/// A unit's file out of its first bundle, whole or not at all. The refusals of
/// Store::create() and takeBundle(); BundleOwn for one from a unit.
Result<NewStore> newFileFrom(const PlanBundle &bundle, const NewFile &wanted, const QString &file);

} // namespace tvers
