// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/schoolyear.h"

#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

Result<SchoolYear> SchoolYear::startingIn(int year)
{
    const auto span = DateSpan::make(QDate(year, 8, 1), QDate(year + 1, 7, 31));
    if (!span)
        return span.error();
    return SchoolYear(year);
}

Result<SchoolYear> SchoolYear::containing(QDate day)
{
    return startingIn(day.month() >= 8 ? day.year() : day.year() - 1);
}

std::optional<SchoolYear> SchoolYear::fromText(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{4})/([0-9]{2})\\z"_s);
    const auto parts = shape.match(text);
    if (!parts.hasMatch())
        return std::nullopt;
    const int year = parts.captured(1).toInt();
    const auto made = startingIn(year);
    if (!made || parts.captured(2).toInt() != (year + 1) % 100)
        return std::nullopt;
    return *made;
}

QString SchoolYear::text() const
{
    return u"%1/%2"_s.arg(m_year).arg((m_year + 1) % 100, 2, 10, '0'_L1);
}

QList<SchoolYear> schoolYearsIn(const DateSpan &span)
{
    QList<SchoolYear> years;
    for (int year = span.first().year() - 1; year <= span.last().year(); ++year) {
        const auto made = SchoolYear::startingIn(year);
        if (made && made->span().overlaps(span))
            years.append(*made);
    }
    return years;
}

} // namespace tvers
