// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Criteria of an arena that are met for a case, and the kind of consultation.
#pragma once

#include "core/minutes/agendaitem.h"
#include "core/municipality/arena.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace tvers {

class DayField;
class Desk;

/// Takes no room where the arena has neither.
class CriteriaPanel : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    enum class Editing { Refused, Allowed };

    explicit CriteriaPanel(Desk &desk, QWidget *parent = nullptr);

    void show(const ArenaVersion &arena, const AgendaItem &item, Editing editing);
    void writeInto(AgendaItem &item) const;
    void take();

signals:
    void edited();

private:
    void retranslate() override;
    void fill();
    void followChoice();
    void tick();
    void changeTick();
    CriterionTick *chosenTick();

    Desk &m_desk;
    ArenaVersion m_arena;
    AgendaItem m_item{.id = AgendaItemId::random()};
    Editing m_editing = Editing::Refused;
    QLabel *m_heading;
    QListWidget *m_list;
    QLabel *m_dayLabel;
    DayField *m_day;
    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
};

} // namespace tvers
