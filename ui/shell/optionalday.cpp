// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/optionalday.h"

#include "ui/shell/dayfield.h"
#include "ui/shell/looks.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace tvers {

OptionalDay::OptionalDay(QDate suggested, QWidget *parent) :
    QWidget(parent),
    m_suggested(suggested),
    m_has(new QCheckBox(this)),
    m_day(new DayField(suggested, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_has);
    line->addWidget(m_day);
    line->addStretch(1);
    m_has->setMinimumHeight(Looks::leastTarget);
    m_day->setMinimumHeight(Looks::leastTarget);
    m_day->hide();
    // Not clicked: a screen reader toggles it.
    connect(m_has, &QCheckBox::toggled, this, [this](bool has) {
        if (has) {
            const QSignalBlocker quiet(m_day);
            m_day->setDate(m_suggested);
        }
        m_day->setVisible(has);
        emit edited();
    });
    connect(m_day, &DayField::dateChanged, this, &OptionalDay::edited);
    setFocusProxy(m_has);
}

void OptionalDay::setWords(const QString &words)
{
    m_has->setText(words);
    m_day->setAccessibleName(words);
}

void OptionalDay::show(const std::optional<QDate> &day)
{
    const QSignalBlocker quiet(m_day);
    const QSignalBlocker silence(m_has);
    m_has->setChecked(day.has_value());
    m_day->setVisible(day.has_value());
    if (day)
        m_day->setDate(*day);
}

void OptionalDay::suggest(QDate day) { m_suggested = day; }

std::optional<QDate> OptionalDay::day() const
{
    return m_has->isChecked() ? std::optional(m_day->date()) : std::nullopt;
}

} // namespace tvers
