// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dayfield.h"

#include "core/calendar/datespan.h"
#include "core/calendar/typedday.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"
#include "ui/wording/daywording.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

DayField::DayField(QDate day, QWidget *parent, Shows shows) :
    QLineEdit(parent),
    m_shows(shows),
    m_day(day),
    m_first(firstYear + 1, 1, 1),
    m_last(lastYear, 12, 31),
    m_calendar(addAction(iconOf(Symbol::Calendar), QLineEdit::TrailingPosition))
{
    connect(m_calendar, &QAction::triggered, this, &DayField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DayField::take);
    connect(this, &QLineEdit::textEdited, this, [this] { setAccessibleDescription({}); });
    showDay();
}

void DayField::setDate(QDate day)
{
    const bool isOther = day != m_day;
    m_day = day;
    showDay();
    if (isOther)
        emit dateChanged(day);
}

void DayField::setDateRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
}

QString DayField::inWords(QDate day) const
{
    if (m_shows == Shows::WholeDay)
        return DayWording(spoken()).shortDayWithYear(day);
    return QLocale().toString(day, spoken() == Language::English ? u"d MMMM"_s : u"d. MMMM"_s);
}

std::optional<QDate> DayField::typed() const
{
    auto day = typedDay(text(), near());
    if (day && m_shows == Shows::WithoutYear)
        day = QDate(m_day.year(), day->month(), day->day());
    return day && *day >= m_first && *day <= m_last ? day : std::nullopt;
}

bool DayField::isReadable() const { return typed().has_value(); }

void DayField::take()
{
    const bool isEmpty = !m_day.isValid() && text().trimmed().isEmpty();
    if (const auto day = typed())
        setDate(*day);
    else if (!isEmpty)
        say();
}

/// Beside the field, and for those who cannot see it.
void DayField::say()
{
    const QString words =
        typedDay(text(), near())
            ? tr("Choose a day from %1 to %2.").arg(inWords(m_first), inWords(m_last))
            : tr("This is no day. Write it like %1.")
                  .arg((near().isValid() ? near() : QDate(2027, 7, 31))
                           .toString(m_shows == Shows::WholeDay ? u"d.M.yyyy"_s : u"d.M."_s));
    setAccessibleDescription(words);
    if (isVisible())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), words, this, rect());
}

void DayField::showDay()
{
    setText(m_day.isValid() ? inWords(m_day) : QString());
    setAccessibleDescription({});
    m_calendar->setText(tr("Choose from a calendar"));
    m_calendar->setToolTip(m_calendar->text());
}

QSize DayField::sizeHint() const
{
    const int icon = 32;
    const QSize hint = QLineEdit::sizeHint();
    return {fontMetrics().horizontalAdvance(inWords({2026, 9, 30}) + u"mm"_s) + icon,
            qMax(hint.height(), Looks::leastTarget)};
}

void DayField::step(int days)
{
    take();
    const QDate day = m_day.isValid() ? m_day.addDays(days) : near();
    if (day.isValid() && (isReadable() || !m_day.isValid()) && day >= m_first && day <= m_last)
        setDate(day);
    selectAll();
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && !isPlain))
        openCalendar();
    else if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void DayField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *frame = new QWidget(this, Qt::Popup);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(frame);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setDateRange(m_first, m_last);
    calendar->setSelectedDate(near().isValid() ? near() : QDate::currentDate());
    auto *all = new QVBoxLayout(frame);
    all->setContentsMargins({});
    all->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, frame](QDate day) {
        setDate(day);
        frame->close();
        emit editingFinished();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    frame->move(mapToGlobal(QPoint(0, height())));
    frame->show();
    calendar->setFocus();
}

void DayField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        showDay();
    QLineEdit::changeEvent(event);
}

} // namespace tvers
