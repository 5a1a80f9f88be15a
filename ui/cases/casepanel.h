// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One case with everything about it, at the side of the window.
#pragma once

#include "core/cases/discussion.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace tvers {

class CaseBook;
class CaseForm;
class Desk;
class DiscussionForm;
class DutyCard;
class ModeBadge;
class PreFormPart;

class CasePanel : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    CasePanel(Desk &desk, QWidget *parent = nullptr);

    void show(CaseId id);
    void showDiscussion(DiscussionId id);
    void toAbout();

signals:
    void caseAsked(tvers::CaseId id); ///< another case is to be looked at

protected:
    void dragEnterEvent(QDragEnterEvent *event) override; ///< answers of a form
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void addTab(const QList<QWidget *> &parts);
    void listen();
    void follow();
    void followDiscussions();
    void retranslate() override;
    QLabel *heading();
    void changeCase(const DiscussionCase &after);
    void discuss();
    Discussion beginningOf(const DiscussionCase &about) const;
    void goOnByName();
    void goOnAnonymously();
    void closeOrOpen();
    const DiscussionCase *shown() const;

    Desk &m_desk;
    CaseBook &m_book;
    std::optional<CaseId> m_id;
    QList<DiscussionId> m_listed;
    ModeBadge *m_badge;
    QLabel *m_number;
    QLabel *m_child;
    QLabel *m_step;
    DutyCard *m_duty;
    CaseForm *m_form;
    QPushButton *m_discuss;
    QPushButton *m_mode;
    QPushButton *m_close;
    QTabWidget *m_tabs;
    PreFormPart *m_preForm;
    QListWidget *m_discussions;
    DiscussionForm *m_discussion;
};

} // namespace tvers
