// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fieldreader.h"

namespace tvers {

const QVariant *FieldReader::column(QLatin1StringView name)
{
    const qsizetype count = m_spec.columns.size();
    for (qsizetype tried = 0; tried < count; ++tried) {
        const qsizetype at = (m_next + tried) % count;
        if (m_spec.columns[at].name == name) {
            m_next = at; // the same again, or the next
            return &m_row.plain[at];
        }
    }
    return nullptr;
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
