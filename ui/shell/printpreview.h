// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What will be printed, seen before.
#pragma once

#include <functional>

class QPrinter;
class QWidget;

namespace tvers {

/// Shows the pages that \a paint puts on \a printer, until it is closed; they can be
/// printed from there.
void showPreview(QPrinter &printer, const std::function<void(QPrinter &)> &paint, QWidget *parent);

} // namespace tvers
