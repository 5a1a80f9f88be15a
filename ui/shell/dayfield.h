// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A field for a day, as all of them here look.
#pragma once

#include <QDate>
#include <QLineEdit>

namespace tvers {

/// A day is typed whole, in any of the ways of core/calendar/typedday.h, or chosen
/// from a calendar; up and down go a day on and back. What cannot be read, or lies
/// outside the range, stays in the field with a word beside it, and date() is what
/// it was.
class DayField : public QLineEdit
{
    Q_OBJECT
public:
    enum class Shows {
        WholeDay,    ///< "man. 28.09.2026"
        WithoutYear, ///< "28. september": day and month of whatever year date() has
    };

    explicit DayField(QDate day, QWidget *parent = nullptr, Shows shows = Shows::WholeDay);

    QDate date() const { return m_day; } ///< null while none is chosen
    void setDate(QDate day);             ///< in silence when it is the same; \pre within the range
    void setDateRange(QDate first, QDate last);
    /// While there is no day: what is typed without a year is near \a day.
    void setNear(QDate day) { m_near = day; }
    /// False while something stands in it that is no day of the range.
    bool isReadable() const;
    /// What is typed becomes the day, as when the field is left.
    void take();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dateChanged(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<QDate> typed() const;
    QDate near() const { return m_day.isValid() ? m_day : m_near; }
    QString inWords(QDate day) const;
    void step(int days);
    void openCalendar();
    void showDay();
    void say();

    Shows m_shows;
    QDate m_day;
    QDate m_near;
    QDate m_first;
    QDate m_last;
    QAction *m_calendar;
};

} // namespace tvers
