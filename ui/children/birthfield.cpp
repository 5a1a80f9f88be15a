// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/birthfield.h"

#include "core/calendar/typedday.h"
#include "ui/shell/looks.h"

#include <QEvent>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

BirthField::BirthField(QDate today, QWidget *parent) : QLineEdit(parent), m_today(today)
{
    setMinimumHeight(Looks::leastTarget);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto found = day())
            setDay(found); // in the one way of writing it
    });
    connect(this, &QLineEdit::textChanged, this, &BirthField::say);
    say();
}

void BirthField::setDay(const std::optional<QDate> &day)
{
    setText(day ? day->toString(u"dd.MM.yyyy"_s) : QString());
}

std::optional<QDate> BirthField::day() const
{
    auto found = typedDay(text());
    const int lastYearOfCentury = 100;
    if (found && *found > m_today && found->addYears(-lastYearOfCentury) < m_today &&
        !text().contains(QString::number(found->year())))
        found = found->addYears(-lastYearOfCentury); // "14.3.98"
    return found && *found <= m_today ? found : std::nullopt;
}

bool BirthField::isReadable() const { return text().trimmed().isEmpty() || day(); }

void BirthField::say()
{
    setPlaceholderText(tr("day.month.year"));
    setAccessibleDescription(
        isReadable() ? QString() : tr("This is no day of birth. Write it like 28.9.2019."));
    setToolTip(accessibleDescription());
}

void BirthField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QLineEdit::changeEvent(event);
}

} // namespace tvers
