// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Such a table with its buttons.
#pragma once

#include "ui/municipality/rowstablemodel.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace tvers {

class NoticeLabel;

class RowsEditor : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    /// Takes over \a model; the subclass calls retranslate() when it is made.
    explicit RowsEditor(RowsTableModel *model, QWidget *parent = nullptr);

    void focusOn(const QModelIndex &cell);

signals:
    void changed();

protected:
    struct Words {
        QString table; ///< its name
        QString add;
        QString remove;
    };
    virtual Words words() const = 0;
    void retranslate() override;
    void setShownRows(int rows);

private:
    void layOut();
    void removeChosen();

    RowsTableModel *m_model;
    QTableView *m_table;
    NoticeLabel *m_wrong;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace tvers
