// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The place with all arenas, their open questions and the school year's days.
#pragma once

#include "core/municipality/openquestion.h"
#include "ui/shell/retranslated.h"
#include "ui/shell/workplace.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace tvers {

class ArenaPanel;
class ArenaTableModel;
class CalendarForm;
class Desk;
class FewerColumns;
class QuestionTableModel;
class SortedTable;

class ArenasPlace : public Retranslated<WorkPlace>
{
    Q_OBJECT
public:
    explicit ArenasPlace(Desk &desk, QWidget *parent = nullptr);
    ~ArenasPlace() override;

    QString key() const override { return QStringLiteral("arenas"); }
    QString title() const override { return tr("Arenas"); }
    Symbol symbol() const override { return Symbol::Arenas; }
    QWidget *details() override;
    bool canShow(const Thing &thing) const override;
    void showThing(const Thing &thing) override;
    bool hasUnsaved() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTables();
    void shareColumns();
    QWidget *arenaTab();
    QWidget *questionTab();
    QWidget *yearTab();
    void listen();
    void retranslate() override;
    void follow();
    void followRows();
    void followChosen();
    void showQuestion(const QString &id);
    void askForDays(const OpenQuestion &question);
    void choose(const QString &arena);
    QString chosenArena() const;
    void addArena();
    void switchArena();
    void answerChosen();

    Desk &m_desk;
    QString m_chosen;
    ArenaTableModel *m_arenas;
    SortedTable *m_sorted;
    QuestionTableModel *m_questions;
    QPointer<ArenaPanel> m_panel; ///< ours; the window borrows it

    QTabWidget *m_tabs;
    QStackedWidget *m_stack;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QTableView *m_table;
    FewerColumns *m_fewer;
    QPushButton *m_add;
    QPushButton *m_switch;
    QPushButton *m_holidays;
    QLabel *m_empty;
    QPushButton *m_start;
    QLabel *m_questionLabel;
    QTableView *m_questionTable;
    QPushButton *m_answer;
    CalendarForm *m_calendar;
};

} // namespace tvers
