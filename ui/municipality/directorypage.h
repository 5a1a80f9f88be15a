// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A tab with one table of units or people.
#pragma once

#include "ui/municipality/tablepage.h"
#include "ui/municipality/unitspage.h"

class QPushButton;

namespace tvers {

/// The table, what is pasted or imported into it, and the calendar of whoever is
/// chosen. Which things they are, the subclass says; its constructor ends with
/// begin().
class DirectoryPage : public UnitsPage
{
    Q_OBJECT
public:
    void follow() override;
    bool choose(const QString &id) override;

protected:
    DirectoryPage(Desk &desk, EditableTableModel *model, QWidget *parent);
    void begin();
    void retranslate() override;

    virtual TablePage::Words words() const = 0;
    virtual void followRows() = 0;
    virtual int rowOf(const QString &id) const = 0; ///< -1 for none
    virtual QString addOne() = 0;                   ///< its id
    virtual void remove(const QList<int> &rows) = 0;
    virtual void take(const QString &text) = 0; ///< rows of a spreadsheet
    virtual void writeCalendarOf(int row) = 0;

private:
    void followChosen();

    TablePage *m_page;
    QPushButton *m_export;
};

} // namespace tvers
