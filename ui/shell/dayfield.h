// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A field for a day, as all of them here look.
#pragma once

#include <QDate>

class QDateEdit;
class QWidget;

namespace tvers {

/// With its weekday, and a calendar to choose from.
QDateEdit *dayField(QDate day, QWidget *parent);

} // namespace tvers
