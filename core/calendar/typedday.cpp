// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/typedday.h"

#include "core/calendar/datespan.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 1..12; 0 for no month. The three letters that tell it are enough.
int monthNamed(const QString &word)
{
    static const std::array names{
        u"januar"_s,  u"january"_s, u"februar"_s,  u"february"_s, u"mars"_s,      u"march"_s,
        u"april"_s,   u"april"_s,   u"mai"_s,      u"may"_s,      u"juni"_s,      u"june"_s,
        u"juli"_s,    u"july"_s,    u"august"_s,   u"august"_s,   u"september"_s, u"september"_s,
        u"oktober"_s, u"october"_s, u"november"_s, u"november"_s, u"desember"_s,  u"december"_s};
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const QString &name) { return name.startsWith(word); });
    return found == names.end() ? 0 : int(std::distance(names.begin(), found)) / 2 + 1;
}

std::optional<QDate> checked(const QDate &day)
{
    return insideCalendar(day) ? std::optional(day) : std::nullopt;
}

QDate nearest(int month, int day, QDate near)
{
    QDate best;
    for (const int year : {near.year() - 1, near.year(), near.year() + 1}) {
        const QDate tried(year, month, day);
        if (tried.isValid() &&
            (!best.isValid() || std::abs(near.daysTo(tried)) < std::abs(near.daysTo(best))))
            best = tried;
    }
    return best;
}

} // namespace

std::optional<QDate> typedDay(const QString &text, QDate near)
{
    static const QRegularExpression iso(uR"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"_s);
    static const QRegularExpression bare(uR"(^(\d{2})(\d{2})(\d{2}|\d{4})$)"_s);
    static const QRegularExpression parted(
        uR"(^(\d{1,2})[./ -]+(\d{1,2}|[a-z]{3,9})(?:[./ -]+(\d{4}|\d{2}))?\.?$)"_s);
    static const QRegularExpression weekday(uR"(^[a-zæøå]+[.,]?\s+)"_s);

    const QString plain = text.simplified().toLower().remove(weekday);
    if (const auto found = iso.match(plain); found.hasMatch())
        return checked(
            {found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt()});
    auto found = bare.match(plain);
    if (!found.hasMatch())
        found = parted.match(plain);
    if (!found.hasMatch())
        return std::nullopt;
    const int day = found.captured(1).toInt();
    const int number = found.captured(2).toInt();
    const int month = number > 0 ? number : monthNamed(found.captured(2));
    const QString year = found.captured(3);
    if (year.isEmpty())
        return near.isValid() ? checked(nearest(month, day, near)) : std::nullopt;
    const int century = 2000;
    return checked({year.size() == 2 ? century + year.toInt() : year.toInt(), month, day});
}

} // namespace tvers
