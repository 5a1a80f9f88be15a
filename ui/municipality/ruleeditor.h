// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One rule of how often an arena meets, with the fields of its kind only.
#pragma once

#include "core/calendar/cadence.h"
#include "ui/municipality/formwidget.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace tvers {

class DayField;

class RuleEditor : public FormWidget
{
    Q_OBJECT
public:
    explicit RuleEditor(QWidget *parent = nullptr);

    void setRule(const SingleCadence &rule);
    /// As it stands; perhaps outside its ranges (problemsIn() knows). Empty when
    /// something cannot be read at all: problem() says what.
    std::optional<SingleCadence> rule() const;
    QString problem() const;

    enum class Field { Kind, Weekday, Hours, Anchor, Event };
    void focusOn(Field field);

signals:
    void changed();

protected:
    QString words(const char *text) const override { return tr(text); }
    void retranslate() override;

private:
    void makeFields();
    void addRows();
    void listen();
    void showFieldsOf(int kind);
    void fillWeekdays();
    Choices kinds() const;

    void load(const WeekTime &when);
    void load(const std::optional<QDate> &anchor);
    WeekTime when() const;
    std::optional<QDate> anchor() const;
    QList<int> weeks() const;
    SingleCadence made() const;
    SingleCadence counted(int kind) const;
    SingleCadence afterEvent() const;
    bool hoursAreReadable() const;

    friend class RuleLoader;

    SingleCadence m_before; ///< what it was: some of it has no field
    QComboBox *m_kind;
    QSpinBox *m_weeksApart;
    QSpinBox *m_monthsApart;
    QComboBox *m_nth;
    QComboBox *m_parity;
    QLineEdit *m_weeks;
    QCheckBox *m_advisory;
    QComboBox *m_precision;
    QSpinBox *m_times;
    QComboBox *m_period;
    QSpinBox *m_minutes;
    QComboBox *m_weekday;
    QWidget *m_hours;
    QLineEdit *m_start;
    QLineEdit *m_end;
    QWidget *m_counting;
    QCheckBox *m_anchorKnown;
    DayField *m_anchor;
    DayField *m_from;
    DayField *m_to;
    QLineEdit *m_event;
};

/// "13", "1300", "13.00" and "13:00" are one time. Empty when it is none.
std::optional<QTime> timeFrom(const QString &text);

} // namespace tvers
