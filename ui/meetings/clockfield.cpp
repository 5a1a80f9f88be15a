// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/clockfield.h"

#include "ui/shell/looks.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

std::optional<QTime> typedClock(const QString &text)
{
    QString digits = text.trimmed();
    digits.replace(u'.', u':');
    const bool bare = !digits.contains(u':');
    for (const auto &format : {u"H:mm"_s, u"HHmm"_s, u"H"_s}) {
        if (bare == format.contains(u':'))
            continue;
        const QString padded = format == u"HHmm"_s ? digits.rightJustified(4, u'0') : digits;
        const QTime clock = QTime::fromString(padded, format);
        if (clock.isValid() && (format != u"HHmm"_s || digits.size() >= 3))
            return clock;
    }
    return std::nullopt;
}

ClockField::ClockField(QWidget *parent) : QLineEdit(parent)
{
    const int letters = 7;
    setFixedWidth(fontMetrics().averageCharWidth() * letters + Looks::margin);
    setMinimumHeight(Looks::leastTarget);
    setPlaceholderText(u"00:00"_s);
    connect(this, &QLineEdit::editingFinished, this, &ClockField::take);
}

void ClockField::show(const std::optional<QTime> &clock)
{
    m_clock = clock;
    setText(clock ? clock->toString(u"HH:mm"_s) : QString());
}

void ClockField::take()
{
    const std::optional<QTime> typed = typedClock(text());
    const std::optional<QTime> before = m_clock;
    show(text().trimmed().isEmpty() || typed ? typed : m_clock);
    if (m_clock != before)
        emit clockChanged();
}

} // namespace tvers
