// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/editabletablemodel.h"

#include "core/calendar/datespan.h"

#include <QLocale>

#include <algorithm>
#include <array>

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
    if (value.metaType().id() == QMetaType::QDate)
        return QLocale().toString(value.toDate(), u"dd.MM.yyyy"_s);
    return value.toString();
}

QDate dayFrom(const QString &text)
{
    const std::array formats{u"d.M.yyyy"_s, u"yyyy-M-d"_s, u"d/M/yyyy"_s, u"d.M.yy"_s};
    for (const QString &format : formats) {
        QDate day = QDate::fromString(text.simplified().remove(u' '), format);
        if (day.isValid() && !format.contains(u"yyyy"_s))
            day = day.addYears(100); // QDate takes 26 for 1926
        if (insideCalendar(day))
            return day;
    }
    return {};
}

} // namespace tvers
