// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One field that finds everything there is.
#pragma once

#include "ui/shell/search.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace tvers {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(Desk &desk, QWidget *parent = nullptr);

signals:
    void chosen(const tvers::Thing &thing);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void look(const QString &typed);
    void choose(const QModelIndex &row);

    Desk &m_desk;
    QList<SearchHit> m_hits;
    QStandardItemModel *m_rows;
    QCompleter *m_list;
};

} // namespace tvers
