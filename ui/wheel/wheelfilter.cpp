// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheelfilter.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace tvers {

WheelFilter::WheelFilter(QWidget *parent) : ArenaFilter(parent), m_window(new QComboBox)
{
    m_window->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    append(m_window);
    connect(m_window, &QComboBox::currentIndexChanged, this, &WheelFilter::changed);
    retranslate();
}

void WheelFilter::offer(const DatedYear &year, const MunicipalityPack &pack, Language language)
{
    fillWindows(year.year);
    ArenaFilter::offer(year, pack, language);
}

void WheelFilter::fillWindows(SchoolYear year)
{
    const QSignalBlocker quiet(m_window);
    const int chosen = std::max(0, m_window->currentIndex());
    m_window->clear();
    const QLocale locale;
    for (const QString &word : WheelWindow::words()) {
        const WheelWindow window = *WheelWindow::fromText(word);
        const DateSpan span = window.span(year);
        const QString text = window.isWholeYear()
                                 ? tr("Whole year")
                                 : tr("%1 to %2")
                                       .arg(locale.standaloneMonthName(span.first().month()),
                                            locale.standaloneMonthName(span.last().month()));
        m_window->addItem(text, word);
    }
    m_window->setCurrentIndex(chosen);
}

WheelChoice WheelFilter::choice() const
{
    WheelChoice choice = ArenaFilter::choice();
    if (const auto window = WheelWindow::fromText(m_window->currentData().toString()))
        choice.window = *window;
    return choice;
}

bool WheelFilter::isNarrowed() const
{
    return ArenaFilter::isNarrowed() || !choice().window.isWholeYear();
}

void WheelFilter::showEverything()
{
    {
        const QSignalBlocker quiet(this);
        m_window->setCurrentIndex(0);
    }
    ArenaFilter::showEverything();
}

void WheelFilter::retranslate()
{
    m_window->setAccessibleName(tr("Part of the year"));
    m_window->setAccessibleDescription(m_window->accessibleName());
}

void WheelFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ArenaFilter::changeEvent(event);
}

} // namespace tvers
