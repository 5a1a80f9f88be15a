// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A plan bundle as the bytes of a file, and strictly back.
///
/// The first line says what the file is: {"tversplan": 1, "bytes": N, "sha256": "…"}.
/// After it comes the bundle as one line of JSON, N bytes long. Nothing is packed, so
/// that whoever runs the municipality's post can read what leaves.
#pragma once

#include "core/exchange/planbundle.h"
#include "core/result.h"

#include <QJsonObject>

namespace tvers {

QByteArray bytesOf(const PlanBundle &bundle);

/// NotBundle, BundleTooNew, BundleCutOff, BundleDamaged; the refusals of JsonSource
/// and JsonReader: also for a row of another unit, one that points to nothing in the
/// bundle, and the same id twice. \a file stands in the refusals.
Result<PlanBundle> readBundle(const QByteArray &bytes, const QString &file);

/// The same for a file, of at most 8 MiB; FileUnreadable, FileTooLarge.
Result<PlanBundle> readBundleFile(const QString &path);

/// Each kind's row in the words of the bundle. What is empty is left out, and must stay
/// so: what was received is told from what has changed since by these words.
QJsonObject rowOf(const Municipality &municipality);
QJsonObject rowOf(const ArenaRecord &arena);
QJsonObject rowOf(const ArenaVersionRecord &version);
QJsonObject rowOf(const CalendarRecord &calendar);
QJsonObject rowOf(const Unit &unit);
QJsonObject rowOf(const Professional &person);
QJsonObject rowOf(const Team &team);
QJsonObject rowOf(const TeamMember &member);
QJsonObject rowOf(const Meeting &meeting);
QJsonObject rowOf(const Setting &setting);

} // namespace tvers
