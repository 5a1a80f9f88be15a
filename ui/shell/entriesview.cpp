// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/entriesview.h"

#include "ui/shell/entriesaccessible.h"

namespace tvers {

EntriesView::EntriesView(QWidget *parent) : QWidget(parent) { EntriesAccessible::install(); }

void EntriesView::forgetEntries() { EntriesAccessible::forgetEntries(this); }

void EntriesView::tellOfNewEntries() { EntriesAccessible::tellOfNewEntries(this); }

void EntriesView::tellOfChoice() { EntriesAccessible::tellOfChoice(this); }

} // namespace tvers
