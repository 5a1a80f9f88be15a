// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The participants of an arena: their table with its buttons.
#pragma once

#include "ui/municipality/participanttable.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace tvers {

class NoticeLabel;

class ParticipantEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ParticipantEditor(QWidget *parent = nullptr);

    ParticipantTableModel &model() { return *m_model; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void removeChosen();

    ParticipantTableModel *m_model;
    QTableView *m_table;
    NoticeLabel *m_wrong;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace tvers
