// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What an arena asks for before a child is discussed by name.
#pragma once

#include "core/consent/consentrule.h"
#include "ui/municipality/formwidget.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace tvers {

class ConsentEditor : public FormWidget
{
    Q_OBJECT
public:
    explicit ConsentEditor(QWidget *parent = nullptr);

    void show(const ConsentRule &rule);
    ConsentRule rule() const;
    void focusOnKind();

signals:
    void changed();

protected:
    QString words(const char *text) const override { return tr(text); }
    void retranslate() override;

private:
    void follow();

    ConsentRule m_before;
    QComboBox *m_kind;
    QPlainTextEdit *m_basis;
    QLineEdit *m_neededFor;
    QLineEdit *m_collectedBy;
    QLineEdit *m_note;
    QCheckBox *m_always;
};

} // namespace tvers
