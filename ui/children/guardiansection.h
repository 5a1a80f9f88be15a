// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Those who answer for one child, as a list to be changed.
#pragma once

#include "ui/children/childrencontent.h"

#include <QGroupBox>

class QListWidget;
class QPushButton;

namespace tvers {

class Desk;

class GuardianSection : public QGroupBox
{
    Q_OBJECT
public:
    explicit GuardianSection(Desk &desk, QWidget *parent = nullptr);

    void show(ChildId child, const ChildrenContent &content);
    void retranslate();

private:
    void follow();
    std::optional<Guardian> chosen() const;
    bool hasAnswered(GuardianId guardian) const;
    void add();
    void change();
    void remove();

    Desk &m_desk;
    std::optional<ChildId> m_child;
    ChildrenContent m_content;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace tvers
