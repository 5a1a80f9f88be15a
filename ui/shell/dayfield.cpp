// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dayfield.h"

#include "core/calendar/datespan.h"

#include <QDateEdit>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QDateEdit *dayField(QDate day, QWidget *parent)
{
    auto *field = new QDateEdit(day, parent);
    field->setLocale(QLocale());
    field->setDisplayFormat(u"ddd dd.MM.yyyy"_s);
    field->setCalendarPopup(true);
    field->setDateRange({firstYear + 1, 1, 1}, {lastYear, 12, 31});
    return field;
}

} // namespace tvers
