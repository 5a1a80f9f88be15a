// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A child that is not registered yet.
#pragma once

#include "core/cases/child.h"

#include <QDialog>

class QPushButton;

namespace tvers {

class Unit;
class ChildForm;
class NoticeLabel;

/// Stores nothing: the caller makes an Edit of child().
class ChildDialog : public QDialog
{
    Q_OBJECT
public:
    ChildDialog(const Child &draft, const QList<Unit> &units, QDate today,
                QWidget *parent = nullptr);

    Child child() const;

private:
    void follow();

    ChildForm *m_form;
    NoticeLabel *m_problem;
    QPushButton *m_save;
};

} // namespace tvers
