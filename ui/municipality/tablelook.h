// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How editable tables look and are operated, wherever they stand.
#pragma once

class QTableView;

namespace tvers {

/// Whole rows, typed into at once or with F2, choices by a click; Tab leaves the
/// table, for arrow keys go from cell to cell.
void makeEditable(QTableView &table);

} // namespace tvers
