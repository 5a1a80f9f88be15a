// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A field for a time of the day that may be empty.
#pragma once

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace tvers {

/// "12:05", "12.05", "1205" and "9" are understood; what is not stays out.
std::optional<QTime> typedClock(const QString &text);

class ClockField : public QLineEdit
{
    Q_OBJECT
public:
    explicit ClockField(QWidget *parent = nullptr);

    void show(const std::optional<QTime> &clock); ///< in silence
    std::optional<QTime> clock() const { return m_clock; }

signals:
    void clockChanged();

private:
    void take();

    std::optional<QTime> m_clock;
};

} // namespace tvers
