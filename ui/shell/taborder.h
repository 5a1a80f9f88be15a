// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where the Tab key goes in a page that is put together from parts.
#pragma once

class QWidget;

namespace tvers {

/// Tab then goes through \a page as its layouts do, whatever was made first: lines from
/// above, what stands in a line from its beginning. Once more after parts came or went.
/// \pre nothing in it that holds others has a focus proxy: Qt 6.4 stops at it too
void tabAsLaidOut(QWidget &page);

/// Where Tab would begin in \a page, itself included, among what is seen; null for none.
QWidget *firstStop(QWidget &page);

} // namespace tvers
