// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/ruleloader.h"

#include "ui/shell/languages.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

void RuleLoader::operator()(const EveryWeeks &rule) const
{
    m_editor.m_weeksApart->setValue(rule.every);
    m_editor.load(rule.when);
    m_editor.load(rule.anchor);
}

void RuleLoader::operator()(const WeekParity &rule) const
{
    choose(*m_editor.m_parity, int(rule.parity));
    m_editor.load(rule.when);
}

void RuleLoader::operator()(const IsoWeeks &rule) const
{
    load(rule.weeks);
    m_editor.m_advisory->setChecked(rule.advisory);
    m_editor.load(rule.when);
}

void RuleLoader::operator()(const EveryMonths &rule) const
{
    m_editor.m_monthsApart->setValue(rule.every);
    choose(*m_editor.m_nth, rule.nth);
    m_editor.load(rule.when);
    m_editor.load(rule.anchor);
}

void RuleLoader::operator()(const TimesPerPeriod &rule) const
{
    m_editor.m_times->setValue(rule.times);
    choose(*m_editor.m_period, int(rule.period));
    choose(*m_editor.m_precision, int(rule.precision));
    m_editor.load(rule.when);
}

void RuleLoader::operator()(const AveragePerPeriod &rule) const
{
    m_editor.m_times->setValue(rule.times);
    choose(*m_editor.m_period, int(rule.period));
}

void RuleLoader::operator()(const Slots &rule) const
{
    m_editor.m_minutes->setValue(rule.minutes);
    m_editor.load(rule.when);
}

void RuleLoader::operator()(const DayWindow &rule) const
{
    const int leapYear = 2024;
    m_editor.m_from->setDate(rule.from.in(leapYear));
    m_editor.m_to->setDate(rule.to.in(leapYear));
}

void RuleLoader::operator()(const WeekWindow &rule) const { load(rule.weeks); }

void RuleLoader::operator()(const AfterEvent &rule) const
{
    m_editor.m_event->setText(rule.name.in(spoken()));
}

void RuleLoader::load(const QList<int> &weeks) const
{
    QStringList numbers;
    for (const int week : weeks)
        numbers.append(QString::number(week));
    m_editor.m_weeks->setText(numbers.join(u", "_s));
}

} // namespace tvers
