// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The place «Saker»: what is discussed, and what comes next with each.
#pragma once

#include "core/cases/discussioncase.h"
#include "ui/shell/workplace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tvers {

class CaseBook;
class CasePanel;
class CaseTableModel;
class Desk;
class NoticeLabel;
class SortedTable;

class CasesPlace : public WorkPlace
{
    Q_OBJECT
public:
    explicit CasesPlace(Desk &desk, QWidget *parent = nullptr);
    ~CasesPlace() override;

    QString key() const override { return QStringLiteral("cases"); }
    QString title() const override { return tr("Cases"); }
    Symbol symbol() const override { return Symbol::Cases; }
    QWidget *details() override;
    bool canShow(const Thing &thing) const override { return thing.kind == Thing::Kind::Case; }
    void showThing(const Thing &thing) override;
    QList<SearchHit> find(const QString &typed, qsizetype most) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { Open, Closed, All };
    void makeTable();
    void layOut();
    QLayout *bar();
    void listen();
    void follow();
    void followChosen();
    void retranslate();
    void add();
    void changeTypes();
    void choose(CaseId id);
    bool isShown(const DiscussionCase &one) const;
    std::optional<CaseId> chosen() const;

    Desk &m_desk;
    CaseBook &m_book;
    std::optional<CaseId> m_chosen;
    QSet<CaseId> m_matching;
    CaseTableModel *m_model;
    SortedTable *m_sorted;
    QPointer<CasePanel> m_panel; ///< ours; the window borrows it
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QComboBox *m_which;
    QPushButton *m_add;
    QPushButton *m_types;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_start;
    NoticeLabel *m_strange;
};

} // namespace tvers
