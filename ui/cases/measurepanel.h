// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One measure at the side of the window: its fields, and what becomes of it.
#pragma once

#include "core/cases/discussion.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace tvers {

class CaseBook;
class Desk;
class MeasureFields;
class ModeBadge;

class MeasurePanel : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    MeasurePanel(Desk &desk, QWidget *parent = nullptr);

    void show(MeasureId id);
    void toFields();

signals:
    void caseAsked(tvers::CaseId id);
    void measureAsked(tvers::MeasureId id);

private:
    void layOut();
    void listen();
    void follow();
    void retranslate() override;
    void change(const Measure &after);
    void saveFields();
    void tickOff();
    void evaluate();
    void carryOn();
    const Measure *shown() const;

    Desk &m_desk;
    CaseBook &m_book;
    std::optional<MeasureId> m_id;
    ModeBadge *m_badge;
    QLabel *m_state;
    QPushButton *m_case;
    MeasureFields *m_fields;
    QLabel *m_missing;
    QPushButton *m_done;
    QLabel *m_outcomeLabel;
    QComboBox *m_outcome;
    QPushButton *m_evaluate;
    QPushButton *m_carry;
};

} // namespace tvers
