// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which colour and letter is which arena.
#pragma once

#include <QWidget>

namespace tvers {

class CalendarContent;
class DateSpan;

class CalendarLegend : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarLegend(QWidget *parent = nullptr);

    /// The arenas that have a meeting in \a span.
    void show(const CalendarContent &content, const DateSpan &span);
};

} // namespace tvers
