// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file «Barn og samtykker»: children, guardians, and who has said yes to what.
#pragma once

#include "ui/children/childrencontent.h"
#include "ui/shell/retranslated.h"
#include "ui/shell/workplace.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tvers {

class ChildPanel;
class ChildTableModel;
class Desk;
class SortedTable;

class ChildrenPlace : public Retranslated<WorkPlace>
{
    Q_OBJECT
public:
    explicit ChildrenPlace(Desk &desk, QWidget *parent = nullptr);
    ~ChildrenPlace() override;

    QString key() const override { return QStringLiteral("children"); }
    QString title() const override { return tr("Children and consents"); }
    Symbol symbol() const override { return Symbol::Children; }
    QWidget *details() override;
    bool canShow(const Thing &thing) const override { return thing.kind == Thing::Kind::Child; }
    void showThing(const Thing &thing) override;

    void add(const Child &child); ///< and chooses it

private:
    void layOut();
    void listen();
    void retranslate() override;
    void follow();
    void followChanges(const QList<Change> &changes);
    void followChosen();
    void forget();
    void choose(ChildId child);
    void registerOne();

    Desk &m_desk;
    ChildrenContent m_content;
    std::optional<ChildId> m_chosen;
    ChildTableModel *m_model;
    SortedTable *m_sorted;
    QPointer<ChildPanel> m_panel;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QPushButton *m_add;
    QCheckBox *m_archived;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_start;
    QStackedWidget *m_stack;
};

} // namespace tvers
