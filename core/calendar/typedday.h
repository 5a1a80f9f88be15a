// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A day as people here type it.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tvers {

/// "28.9.2026", "28.09.26" (2000 to 2099), "28/9-2026", "28092026", "2026-09-28",
/// "28. september 2026", "man. 28. sep 2026"; months by three letters or more, in
/// bokmål, nynorsk or English; a weekday before them is passed over. Without a year
/// ("28.9.") the one that brings it nearest to \a near, where one is given. Empty
/// for anything else, for days that are not, and outside 1900–2200.
std::optional<QDate> typedDay(const QString &text, QDate near = {});

} // namespace tvers
