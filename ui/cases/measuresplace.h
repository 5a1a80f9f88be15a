// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The place «Tiltak»: what was agreed, who does it, and whether it helped.
#pragma once

#include "core/cases/discussion.h"
#include "ui/shell/workplace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tvers {

class CaseBook;
class Desk;
class MeasurePanel;
class MeasureTableModel;

class MeasuresPlace : public WorkPlace
{
    Q_OBJECT
public:
    explicit MeasuresPlace(Desk &desk, QWidget *parent = nullptr);
    ~MeasuresPlace() override;

    QString key() const override { return QStringLiteral("measures"); }
    QString title() const override { return tr("Measures"); }
    Symbol symbol() const override { return Symbol::Measures; }
    QWidget *details() override;
    bool canShow(const Thing &thing) const override { return thing.kind == Thing::Kind::Measure; }
    void showThing(const Thing &thing) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void listen();
    void follow();
    void followChosen();
    void retranslate();
    void choose(MeasureId id);

    Desk &m_desk;
    CaseBook &m_book;
    std::optional<MeasureId> m_chosen;
    MeasureTableModel *m_model;
    QPointer<MeasurePanel> m_panel; ///< ours; the window borrows it
    QLabel *m_summary;
    QComboBox *m_which;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_start;
};

} // namespace tvers
