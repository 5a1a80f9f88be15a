// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What has left Tvers as files, and where it lies.
#pragma once

#include <QStringList>

class QWidget;

namespace tvers {

/// Tells below the place that \a from is a part of (a dialog of it too) that \a files, all
/// in one folder, are written; where no place is open yet, in a box.
void tellWritten(const QStringList &files, const QWidget *from);

} // namespace tvers
