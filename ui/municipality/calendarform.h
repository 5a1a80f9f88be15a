// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file School terms, holidays and closing days, of the municipality or one unit.
#pragma once

#include "core/calendar/schoolyear.h"
#include "ui/municipality/calendartablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace tvers {

class NoticeLabel;

/// Stores nothing: entries go in, and those without problems come out.
class CalendarForm : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarForm(CalendarTableModel::Whose whose, QWidget *parent = nullptr);

    /// What is written stays where \a entries are what came out last.
    void show(const SchoolCalendar::Entries &entries);
    /// What is written goes: these are somebody else's.
    void showAnew(const SchoolCalendar::Entries &entries);
    void setYear(SchoolYear year); ///< whose lines are shown, and where new ones begin
    void setUnits(const QStringList &names);
    void setEditing(EditableTableModel::Editing editing);

    CalendarTableModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }
    void askForLine(); ///< the focus where a line is added
    /// Its first day is written next: of the year's line of that kind and name, where there
    /// is one, else of \a line as a new one.
    void askFor(const CalendarLine &line);
    QString problems() const; ///< in words, a line each

signals:
    void changed(const tvers::SchoolCalendar::Entries &entries); ///< without problems

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void add();
    void write(int row, CalendarTableModel::Column column);
    bool isShown(const CalendarLine &line) const;
    void removeChosen();
    void showYear();
    void fitColumns();
    int shownNumber(int row) const;
    void look();

    CalendarTableModel *m_model;
    QLabel *m_label;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    NoticeLabel *m_wrong;
    std::optional<SchoolYear> m_year;
    SchoolCalendar::Entries m_entries; ///< the last without problems
    bool m_removing = false;
};

} // namespace tvers
