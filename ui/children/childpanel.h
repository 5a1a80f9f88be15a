// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything about the chosen child, changed in place.
#pragma once

#include "ui/children/childrencontent.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QGroupBox;
class QLabel;
class QPushButton;

namespace tvers {

class ChildForm;
class ConsentSection;
class Desk;
class GuardianSection;
class NoticeLabel;

class ChildPanel : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    explicit ChildPanel(Desk &desk, QWidget *parent = nullptr);

    /// \pre the child is there
    void show(ChildId child, const ChildrenContent &content);
    void forget(); ///< the keys are gone

private:
    void layOut();
    void retranslate() override;
    void keep();
    void archive();
    void remove();
    void extract();
    void followButtons();
    const Child *child() const { return m_child ? m_content.child(*m_child) : nullptr; }

    Desk &m_desk;
    std::optional<ChildId> m_child;
    ChildrenContent m_content;
    QLabel *m_name;
    ConsentSection *m_consents;
    GuardianSection *m_guardians;
    QGroupBox *m_about;
    ChildForm *m_form;
    NoticeLabel *m_problem;
    NoticeLabel *m_former;
    QPushButton *m_extract;
    QPushButton *m_archive;
    QPushButton *m_remove;
};

} // namespace tvers
