// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How it stands with the consents of one child, and what is done about them.
#pragma once

#include "ui/children/consentasking.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tvers {

class ConsentList;
class NoticeLabel;

class ConsentSection : public QGroupBox
{
    Q_OBJECT
public:
    explicit ConsentSection(Desk &desk, QWidget *parent = nullptr);

    /// \pre the child is there
    void show(ChildId child, const ChildrenContent &content);
    void retranslate();

private:
    void layOut();
    void listen();
    void followPurpose();
    void followNext();
    void followChoice();
    QString findings(const QList<ConsentFinding> &found) const;
    ConsentAsking asking() const;

    void add();
    void renew();
    void change();
    void takeBack();
    void withdraw();
    void printForm();
    void keepReason();

    Desk &m_desk;
    std::optional<ChildId> m_child;
    ChildrenContent m_content;
    QComboBox *m_purpose;
    QLabel *m_purposeLabel;
    NoticeLabel *m_standing;
    NoticeLabel *m_law;
    NoticeLabel *m_missing;
    NoticeLabel *m_next;
    NoticeLabel *m_done; ///< what a withdrawal did
    ConsentList *m_list;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_add;
    QPushButton *m_form;
    QPushButton *m_renew;
    QPushButton *m_change;
    QPushButton *m_takeBack;
    QPushButton *m_withdraw;
};

} // namespace tvers
