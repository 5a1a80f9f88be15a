// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How well one colour can be told from another.
#pragma once

class QColor;

namespace tvers {

/// From 1, the same, to 21, black on white. Source: WCAG 2.1, «contrast ratio»
/// and «relative luminance».
double contrast(const QColor &a, const QColor &b);

} // namespace tvers
