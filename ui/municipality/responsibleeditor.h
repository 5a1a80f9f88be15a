// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who leads or calls: a role, the words for it, and who may do it instead.
#pragma once

#include "core/municipality/arena.h"
#include "ui/municipality/formwidget.h"

class QComboBox;
class QLineEdit;

namespace tvers {

class ResponsibleEditor : public FormWidget
{
    Q_OBJECT
public:
    explicit ResponsibleEditor(QWidget *parent = nullptr);

    void setRoles(const Choices &roles);
    void show(const std::optional<Responsible> &someone);
    std::optional<Responsible> someone() const;
    void focusOnRole();

signals:
    void changed();

protected:
    QString words(const char *text) const override { return tr(text); }
    void retranslate() override;

private:
    void follow();

    std::optional<Responsible> m_before;
    Choices m_roles;
    QComboBox *m_role;
    QLineEdit *m_title;
    QLineEdit *m_delegate;
};

} // namespace tvers
