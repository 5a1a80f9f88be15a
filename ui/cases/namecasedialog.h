// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file An anonymous case that is to go on by name.
#pragma once

#include "core/cases/discussioncase.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace tvers {

class CaseBook;

class NameCaseDialog : public QDialog
{
    Q_OBJECT
public:
    NameCaseDialog(const CaseBook &book, const DiscussionCase &anonymous,
                   QWidget *parent = nullptr);

    ChildId child() const; ///< \pre accepted
    CaseMode::Kind mode() const;

private:
    void follow();

    QComboBox *m_child;
    QComboBox *m_mode;
    QPushButton *m_go;
};

} // namespace tvers
