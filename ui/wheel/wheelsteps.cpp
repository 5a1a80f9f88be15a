// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheelsteps.h"

#include <algorithm>

namespace tvers {

namespace {

/// A window that began before the wheel's span stands where the span begins.
QDate monthOf(const AnnualWheel &wheel, qsizetype entry)
{
    const QDate day = std::max(wheel.entries[entry].days.first(), wheel.span.first());
    return {day.year(), day.month(), 1};
}

qsizetype firstOfMonth(const AnnualWheel &wheel, qsizetype entry)
{
    while (entry > 0 && monthOf(wheel, entry - 1) == monthOf(wheel, entry))
        --entry;
    return entry;
}

} // namespace

std::optional<WheelStep> stepFor(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up: return WheelStep::Earlier;
    case Qt::Key_Right:
    case Qt::Key_Down: return WheelStep::Later;
    case Qt::Key_Home: return WheelStep::First;
    case Qt::Key_End: return WheelStep::Last;
    case Qt::Key_PageUp: return WheelStep::MonthEarlier;
    case Qt::Key_PageDown: return WheelStep::MonthLater;
    default: return std::nullopt;
    }
}

qsizetype stepped(const AnnualWheel &wheel, qsizetype entry, WheelStep step)
{
    const qsizetype last = wheel.entries.size() - 1;
    switch (step) {
    case WheelStep::Earlier: return std::max<qsizetype>(0, entry - 1);
    case WheelStep::Later: return std::min(last, entry + 1);
    case WheelStep::First: return 0;
    case WheelStep::Last: return last;
    case WheelStep::MonthEarlier: {
        const qsizetype first = firstOfMonth(wheel, entry);
        return first == 0 ? 0 : firstOfMonth(wheel, first - 1);
    }
    case WheelStep::MonthLater: {
        qsizetype next = entry;
        while (next <= last && monthOf(wheel, next) == monthOf(wheel, entry))
            ++next;
        return next > last ? entry : next;
    }
    }
    Q_UNREACHABLE();
}

qsizetype nearestTo(QDate today, const AnnualWheel &wheel)
{
    const auto found =
        std::find_if(wheel.entries.begin(), wheel.entries.end(),
                     [today](const WheelEntry &entry) { return entry.days.last() >= today; });
    return std::min<qsizetype>(found - wheel.entries.begin(), wheel.entries.size() - 1);
}

} // namespace tvers
