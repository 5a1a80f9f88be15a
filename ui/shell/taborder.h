// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where the Tab key goes in a page that is put together from parts.
#pragma once

class QWidget;

namespace tvers {

/// Tab then goes through \a page as its layouts do, whatever was made first: lines from
/// above, what stands in a line from its beginning. Once more after parts came or went.
void tabAsLaidOut(QWidget &page);

/// The first that can have the focus in \a page, itself included, and is seen; null for
/// none.
QWidget *firstInTabOrder(QWidget &page);

} // namespace tvers
