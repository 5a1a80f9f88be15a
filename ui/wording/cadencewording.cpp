// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/cadencewording.h"

#include "ui/wording/daywording.h"
#include "ui/wording/wordinglanguage.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Open { Named, LeftOut };

QString listed(const QList<int> &weeks)
{
    QStringList numbers;
    for (const int week : weeks)
        numbers.append(QString::number(week));
    return numbers.join(u", "_s);
}

/// Overloads, not a switch: a new kind of cadence does not compile before
/// somebody has found words for it here.
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(tvers::CadenceWording)
public:
    RuleWords(Language language, Open open) : m_language(language), m_open(open) {}

    QStringList operator()(const EveryWeeks &rule) const
    {
        const QString often = rule.every == 1   ? tr("Every week")
                              : rule.every == 2 ? tr("Every second week")
                                                : tr("Every %n week(s)", nullptr, rule.every);
        QStringList words = QStringList(often) + when(rule.when);
        if (rule.every > 1) // every week is every week, wherever the counting begins
            words += anchor(rule.anchor);
        return words;
    }
    QStringList operator()(const WeekParity &rule) const
    {
        const QString often = rule.parity == Parity::Odd ? tr("Odd weeks") : tr("Even weeks");
        return QStringList(often) + when(rule.when);
    }
    QStringList operator()(const IsoWeeks &rule) const
    {
        const QString often = rule.advisory ? tr("Weeks %1 (advisory)").arg(listed(rule.weeks))
                                            : tr("Weeks %1").arg(listed(rule.weeks));
        return QStringList(often) + when(rule.when);
    }
    QStringList operator()(const EveryMonths &rule) const
    {
        const QString often = rule.every == 1   ? tr("Every month")
                              : rule.every == 2 ? tr("Every second month")
                                                : tr("Every %n month(s)", nullptr, rule.every);
        return QStringList{often, nth(rule.nth)} + when(rule.when) + anchor(rule.anchor);
    }
    QStringList operator()(const TimesPerPeriod &rule) const
    {
        const QString often = perPeriod(tr("%n time(s)", nullptr, rule.times), rule.period);
        return QStringList(precisely(often, rule.precision)) + when(rule.when);
    }
    QStringList operator()(const AveragePerPeriod &rule) const
    {
        return {perPeriod(tr("On average %n time(s)", nullptr, rule.times), rule.period)};
    }
    QStringList operator()(const Slots &rule) const
    {
        return QStringList(tr("Shared in slots of %n minute(s)", nullptr, rule.minutes)) +
               when(rule.when);
    }
    QStringList operator()(const DayWindow &rule) const
    {
        return {tr("Some time between %1 and %2").arg(day(rule.from), day(rule.to))};
    }
    QStringList operator()(const WeekWindow &rule) const
    {
        return {rule.weeks.size() == 1 ? tr("Some time in week %1").arg(rule.weeks.first())
                                       : tr("Some time in weeks %1").arg(listed(rule.weeks))};
    }
    QStringList operator()(const AfterEvent &rule) const
    {
        return {tr("After this: %1").arg(rule.name.in(m_language))};
    }
    QStringList operator()(AsNeeded) const { return {tr("When needed")}; }
    QStringList operator()(Continuous) const { return {tr("Continuously")}; }
    QStringList operator()(Unspecified) const { return {tr("Not decided")}; }

private:
    QStringList when(const WeekTime &when) const
    {
        QStringList words;
        if (when.weekday)
            words.append(CadenceWording::weekdays(*when.weekday));
        else if (m_open == Open::Named)
            words.append(tr("weekday not decided"));
        if (when.time)
            words.append(DayWording(m_language).clock(*when.time));
        else if (m_open == Open::Named)
            words.append(tr("hours not decided"));
        return words;
    }

    QStringList anchor(const std::optional<QDate> &anchor) const
    {
        if (m_open == Open::LeftOut)
            return {};
        return {anchor ? tr("counted from %1").arg(DayWording(m_language).day(*anchor))
                       : tr("first day not decided")};
    }

    static QString nth(int nth)
    {
        switch (nth) {
        case 1: return tr("the first one in the month");
        case 2: return tr("the second one in the month");
        case 3: return tr("the third one in the month");
        case 4: return tr("the fourth one in the month");
        default: return tr("the last one in the month");
        }
    }

    static QString perPeriod(const QString &times, Period period)
    {
        switch (period) {
        case Period::Year: return tr("%1 a year").arg(times);
        case Period::SchoolYear: return tr("%1 a school year").arg(times);
        case Period::HalfYear: return tr("%1 a half-year").arg(times);
        case Period::Semester: return tr("%1 a semester").arg(times);
        case Period::Month: return tr("%1 a month").arg(times);
        }
        Q_UNREACHABLE();
    }

    static QString precisely(const QString &often, Precision precision)
    {
        switch (precision) {
        case Precision::Exact: return often;
        case Precision::About: return tr("About %1").arg(often);
        case Precision::AtLeast: return tr("At least %1").arg(often);
        }
        Q_UNREACHABLE();
    }

    QString day(MonthDay day) const
    {
        const int leapYear = 2024;
        return localeOf(m_language)
            .toString(day.in(leapYear),
                      m_language == Language::English ? u"d MMMM"_s : u"d. MMMM"_s);
    }

    Language m_language;
    Open m_open;
};

QStringList linesOf(const Cadence &cadence, Language language, Open open)
{
    QStringList lines;
    for (const CadencePart &part : cadence.parts) {
        QString line = std::visit(RuleWords(language, open), part.rule).join(u", "_s);
        if (!part.name.isEmpty())
            line = u"%1: %2"_s.arg(part.name.in(language), line);
        if (!part.guestIn.isEmpty() && open == Open::Named)
            line =
                CadenceWording::tr("%1 (as a guest in: %2)").arg(line, part.guestIn.in(language));
        lines.append(line);
    }
    return lines;
}

} // namespace

QString CadenceWording::of(const Cadence &cadence, Language language)
{
    return linesOf(cadence, language, Open::Named).join(u'\n');
}

QString CadenceWording::brief(const Cadence &cadence, Language language)
{
    return linesOf(cadence, language, Open::LeftOut).join(u"; "_s);
}

QString CadenceWording::weekdays(Qt::DayOfWeek weekday)
{
    switch (weekday) {
    case Qt::Monday: return tr("Mondays");
    case Qt::Tuesday: return tr("Tuesdays");
    case Qt::Wednesday: return tr("Wednesdays");
    case Qt::Thursday: return tr("Thursdays");
    case Qt::Friday: return tr("Fridays");
    case Qt::Saturday: return tr("Saturdays");
    case Qt::Sunday: return tr("Sundays");
    }
    Q_UNREACHABLE();
}

} // namespace tvers
