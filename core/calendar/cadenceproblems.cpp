// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/cadenceproblems.h"

#include "core/calendar/datespan.h"

#include <algorithm>

namespace tvers {

namespace {

using Kind = CadenceProblem::Kind;

bool isWithin(int value, int lowest, int highest) { return lowest <= value && value <= highest; }

/// Overloads, not a switch: a new kind of cadence does not compile before
/// somebody has thought about it here.
class Finder
{
public:
    explicit Finder(int part) : m_part(part) {}

    void operator()(const EveryWeeks &rule)
    {
        need(isWithin(rule.every, 1, 52), Kind::EveryOutside);
        look(rule.when);
        look(rule.anchor);
    }
    void operator()(const WeekParity &rule) { look(rule.when); }
    void operator()(const IsoWeeks &rule)
    {
        look(rule.weeks);
        look(rule.when);
    }
    void operator()(const EveryMonths &rule)
    {
        need(isWithin(rule.every, 1, 12), Kind::EveryOutside);
        need(rule.nth == -1 || isWithin(rule.nth, 1, 4), Kind::NthOutside);
        look(rule.when);
        look(rule.anchor);
    }
    void operator()(const TimesPerPeriod &rule)
    {
        need(isWithin(rule.times, 1, mostTimesIn(rule.period)), Kind::TimesOutside);
        look(rule.when);
    }
    void operator()(const AveragePerPeriod &rule)
    {
        need(isWithin(rule.times, 1, 366), Kind::TimesOutside);
    }
    void operator()(const Slots &rule)
    {
        look(rule.when);
        const bool isLong = isWithin(rule.minutes, 5, 720);
        if (!rule.when.time)
            return need(isLong, Kind::SlotOutside);
        if (!rule.when.time->end)
            return need(false, Kind::EndMissing);
        const int window = rule.when.time->start.secsTo(*rule.when.time->end) / 60;
        need(isLong && (rule.minutes <= window || window <= 0), Kind::SlotOutside);
    }
    void operator()(const DayWindow &) {}
    void operator()(const WeekWindow &rule) { look(rule.weeks); }
    void operator()(const AfterEvent &rule)
    {
        need(!rule.event.isEmpty() && !rule.name.isEmpty(), Kind::EventUnnamed);
        look(rule.name);
    }
    void operator()(AsNeeded) {}
    void operator()(Continuous) {}
    void operator()(Unspecified) {}

    /// A text that may be missing.
    void look(const LocalText &text)
    {
        need(text == LocalText() || isKeepable(text), Kind::TextNotKeepable);
    }

    const QList<CadenceProblem> &found() const { return m_found; }

private:
    void need(bool holds, Kind otherwise)
    {
        const CadenceProblem problem{otherwise, m_part};
        if (!holds && !m_found.contains(problem))
            m_found.append(problem);
    }

    void look(const WeekTime &when)
    {
        if (when.time && when.time->end)
            need(when.time->start < *when.time->end, Kind::EndNotAfter);
    }

    void look(const std::optional<QDate> &anchor)
    {
        need(!anchor || insideCalendar(*anchor), Kind::AnchorOutside);
    }

    void look(const QList<int> &weeks)
    {
        need(!weeks.isEmpty(), Kind::WeeksMissing);
        for (const int week : weeks) {
            need(isWithin(week, 1, 53), Kind::WeekOutside);
            need(weeks.count(week) == 1, Kind::WeekTwice);
        }
    }

    int m_part;
    QList<CadenceProblem> m_found;
};

} // namespace

QList<CadenceProblem> problemsIn(const Cadence &cadence)
{
    if (cadence.parts.isEmpty())
        return {{Kind::NoParts}};
    QList<CadenceProblem> problems;
    for (qsizetype i = 0; i < cadence.parts.size(); ++i) {
        Finder finder{int(i)};
        std::visit([&finder](const auto &rule) { finder(rule); }, cadence.parts[i].rule);
        finder.look(cadence.parts[i].name);
        finder.look(cadence.parts[i].guestIn);
        problems.append(finder.found());
    }
    return problems;
}

bool isKeepable(const QString &text)
{
    return !text.trimmed().isEmpty() && std::none_of(text.begin(), text.end(), [](QChar sign) {
        return sign.category() == QChar::Other_Control;
    });
}

bool isKeepable(const LocalText &text)
{
    const auto mayBe = [](const QString &other) { return other.isEmpty() || isKeepable(other); };
    return isKeepable(text.nb) && mayBe(text.nn) && mayBe(text.en);
}

} // namespace tvers
