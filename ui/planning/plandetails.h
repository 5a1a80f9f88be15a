// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything of one meeting of a plan, and what can be done with it. The window
/// scrolls it.
#pragma once

#include "ui/planning/planboard.h"
#include "ui/planning/planedits.h"
#include "ui/shell/retranslated.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tvers {

class NoticeLabel;

class PlanDetails : public Retranslated<QWidget>
{
    Q_OBJECT
public:
    enum class Editing { Allowed, Refused };

    explicit PlanDetails(QWidget *parent = nullptr);

    /// Why it has no slot, and what would give it one, is found out here.
    void show(const PlanBoard &board, int meeting, Editing editing);
    QStringList lines() const; ///< what is said
    const QList<Repair> &repairs() const { return m_repairs; }

signals:
    void moveAsked();
    void lockAsked(tvers::Lock lock);
    void clearAsked();
    void repairAsked(qsizetype repair);
    void calendarAsked();

private:
    void layOut();
    void listen();
    void retranslate() override;
    void sayAbout(const PlanBoard &board, int meeting);
    void offerRepairs(const PlanBoard &board, int meeting, Editing editing);
    void addOffer(QVBoxLayout &rows, qsizetype repair, Editing editing);

    NoticeLabel *m_name;
    NoticeLabel *m_when;
    NoticeLabel *m_troubles;
    NoticeLabel *m_people;
    NoticeLabel *m_reasons;
    QWidget *m_offers = nullptr; ///< one line for each repair
    QVBoxLayout *m_column;
    QPushButton *m_move;
    QPushButton *m_lock;
    QPushButton *m_clear;
    QPushButton *m_calendar;
    QList<Repair> m_repairs;
    bool m_isLocked = false;
};

} // namespace tvers
