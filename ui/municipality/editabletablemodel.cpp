// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/editabletablemodel.h"

#include "core/calendar/typedday.h"
#include "ui/shell/languages.h"
#include "ui/wording/daywording.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

void EditableTableModel::setEditing(Editing editing) { m_editing = editing; }

void EditableTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, qMax(0, columnCount() - 1));
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString textOf(const QVariant &value, const Choices &choices)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&value](const Choice &one) { return one.value == value; });
    if (found != choices.end())
        return found->text;
    if (value.metaType().id() == QMetaType::QDate) {
        const QDate day = value.toDate();
        return day.isValid() ? DayWording(spoken()).shortDayWithYear(day) : QString();
    }
    return value.toString();
}

std::optional<QDate> dayOf(const QVariant &value)
{
    if (value.metaType().id() != QMetaType::QDate)
        return typedDay(value.toString());
    return value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt;
}

QString noDayWording(const QVariant &value)
{
    return EditableTableModel::tr("“%1” is no day. Write it like 31.07.2027.")
        .arg(value.toString().simplified());
}

} // namespace tvers
