// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A file that is written whole or not at all, and what it may be called.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace tvers {

/// Puts \a bytes in the place of what was at \a path. FileNotWritable with the
/// system's reason; then what was there is there still.
Result<> writeWhole(const QByteArray &bytes, const QString &path);

/// \a wanted as a name without ending that every system takes, and none of \a taken
/// whatever the case of its letters; it is taken then.
QString freeFileName(const QString &wanted, QStringList &taken);

} // namespace tvers
