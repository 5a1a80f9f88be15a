// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everybody who is away, to be looked through and corrected.
#pragma once

#include "ui/shell/desk.h"

#include <QDialog>

namespace tvers {

class AbsencesModel;
class TablePage;

/// Every change is saved at once, as in the places of the window.
class AbsencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AbsencesDialog(Desk &desk, QWidget *parent = nullptr);

private:
    void listen();
    void follow();
    void addOne();

    Desk &m_desk;
    AbsencesModel *m_model;
    TablePage *m_table;
};

} // namespace tvers
