// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From a rule into the fields of its editor.
#pragma once

#include "ui/municipality/ruleeditor.h"
#include "ui/shell/dayfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace tvers {

/// Overloads, not a switch: a new kind of cadence does not compile before it has
/// its fields.
class RuleLoader
{
public:
    explicit RuleLoader(RuleEditor &editor) : m_editor(editor) {}

    void operator()(const EveryWeeks &rule) const;
    void operator()(const WeekParity &rule) const;
    void operator()(const IsoWeeks &rule) const;
    void operator()(const EveryMonths &rule) const;
    void operator()(const TimesPerPeriod &rule) const;
    void operator()(const AveragePerPeriod &rule) const;
    void operator()(const Slots &rule) const;
    void operator()(const DayWindow &rule) const;
    void operator()(const WeekWindow &rule) const;
    void operator()(const AfterEvent &rule) const;
    void operator()(AsNeeded) const {}
    void operator()(Continuous) const {}
    void operator()(Unspecified) const {}

private:
    void load(const QList<int> &weeks) const;

    RuleEditor &m_editor;
};

} // namespace tvers
