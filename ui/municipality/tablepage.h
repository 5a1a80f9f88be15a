// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A table with what can be done to it: find, add, remove, paste, import.
#pragma once

#include "ui/municipality/editabletablemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tvers {

class NoticeLabel;
class SortedTable;

/// Knows no store: it says what somebody wants.
class TablePage : public QWidget
{
    Q_OBJECT
public:
    enum class Source { Typed, TypedOrPasted };
    struct Words {
        QString table; ///< its name
        QString add;
        QString remove;
        QString empty; ///< one sentence for while there is nothing
    };

    TablePage(EditableTableModel *model, Source source, QWidget *parent = nullptr);

    void setWords(const Words &words);
    void setEditing(EditableTableModel::Editing editing);
    QTableView &table() { return *m_table; }
    /// Rows of the model that are chosen.
    QList<int> chosenRows() const;
    void choose(int row);
    void editChosen(); ///< the first cell of the current row
    void say(const QString &wrong);

signals:
    void addAsked();
    void removeAsked(const QList<int> &rows);
    void pasted(const QString &text);
    void importAsked();
    void chosen(); ///< other rows are chosen

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *bar();
    QWidget *emptyState();
    void listen();
    void follow();
    void paste();
    void retranslate();

    EditableTableModel *m_model;
    SortedTable *m_sorted;
    Source m_source;
    bool m_mayEdit = true;
    bool m_isSized = false;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_paste;
    QPushButton *m_import;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_start;
    NoticeLabel *m_wrong;
};

} // namespace tvers
