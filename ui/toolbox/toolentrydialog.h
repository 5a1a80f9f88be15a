// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One entry of the toolbox, filled in.
#pragma once

#include "core/municipality/toolbox.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tvers {

/// Stores nothing: the caller makes an Edit of entry().
class ToolEntryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ToolEntryDialog(const ToolEntry &entry, QWidget *parent = nullptr);

    ToolEntry entry() const;

    /// "Film", "Form" …
    static QString kindName(ToolEntry::Kind kind);

private:
    void showProblems();

    ToolEntry m_before;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_address;
    QLineEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace tvers
