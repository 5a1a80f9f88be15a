// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/daywording.h"

#include "core/calendar/isoweek.h"
#include "ui/wording/wordinglanguage.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

DayWording::DayWording(Language language) : m_language(language), m_locale(localeOf(language)) {}

QString DayWording::day(QDate day) const
{
    const QString format =
        m_language == Language::English ? u"dddd d MMMM yyyy"_s : u"dddd d. MMMM yyyy"_s;
    return m_locale.toString(day, format);
}

QString DayWording::date(QDate day) const
{
    return m_locale.toString(day, m_language == Language::English ? u"d MMMM yyyy"_s
                                                                  : u"d. MMMM yyyy"_s);
}

QString DayWording::dayWithWeek(QDate day) const
{
    return tr("%1, week %2").arg(this->day(day)).arg(isoWeekOf(day).week);
}

QString DayWording::dayOfYear(QDate day) const
{
    return m_locale.toString(day, m_language == Language::English ? u"d MMMM"_s : u"d. MMMM"_s);
}

QString DayWording::weekday(QDate day) const
{
    if (m_language == Language::English)
        return m_locale.toString(day, u"ddd"_s);
    return m_locale.standaloneDayName(day.dayOfWeek()).left(2).toLower() + u'.';
}

QString DayWording::shortDay(QDate day) const
{
    const bool isEnglish = m_language == Language::English;
    return weekday(day) + u' ' + m_locale.toString(day, isEnglish ? u"d MMM"_s : u"d. MMM"_s);
}

QString DayWording::shortDayWithYear(QDate day) const
{
    return shortDay(day) + u' ' + QString::number(day.year());
}

QString DayWording::moment(const QDateTime &at) const
{
    return tr("%1 at %2").arg(shortDayWithYear(at.date()), at.time().toString(u"HH:mm"_s));
}

QString DayWording::clock(const ClockTime &time) const
{
    const QString start = time.start.toString(u"HH:mm"_s);
    return time.end ? start + u'–' + time.end->toString(u"HH:mm"_s) : start;
}

QString DayWording::shortClock(const ClockTime &time)
{
    const auto hour = [](QTime at) {
        return at.minute() == 0 ? QString::number(at.hour()) : at.toString(u"HH:mm"_s);
    };
    return time.end ? hour(time.start) + u'–' + hour(*time.end) : time.start.toString(u"HH:mm"_s);
}

QString DayWording::finding(const DayFinding &finding) const
{
    if (finding.kind == DayFinding::Kind::OutsideTerm)
        return tr("outside the school term");
    const QString name = finding.name.in(norwegian(m_language));
    return finding.unit.isEmpty() ? name : tr("%1 (%2)").arg(name, finding.unit);
}

} // namespace tvers
