// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fieldreader.h"

namespace tvers {

QVariant FieldReader::field(QLatin1StringView name) const
{
    for (qsizetype i = 0; i < m_spec.columns.size(); ++i) {
        if (m_spec.columns[i].name == name)
            return m_row.plain.value(i);
    }
    const QCborValue hidden = m_row.hidden.value(name);
    return hidden.isUndefined() ? QVariant() : hidden.toVariant();
}

void FieldReader::refuse(QLatin1StringView name)
{
    if (!m_problem)
        m_problem = Error{ErrorCode::StoredWordUnknown, {m_spec.name, name, text(name)}};
}

QVariant dayOrNull(const std::optional<QDate> &day)
{
    return day ? QVariant(dayText(*day)) : QVariant();
}

QVariant clockOrNull(const std::optional<QTime> &clock)
{
    return clock ? QVariant(clock->toString(QStringLiteral("HH:mm"))) : QVariant();
}

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

} // namespace tvers
