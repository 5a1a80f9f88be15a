// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Somebody is away, a room is gone, a day is closed: who, what, when.
#pragma once

#include "ui/planning/planboard.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tvers {

class DayField;
class NoticeLabel;

class PlanChangeDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Subject { Person, Room, Day };

    PlanChangeDialog(Subject subject, const Desk &desk, const PlanBoard &board,
                     QWidget *parent = nullptr);

    /// Empty while a day cannot be read, the days are reversed, or nobody is there to
    /// choose.
    std::optional<PlanChange> change() const;

private:
    void layOut();
    void fill(const Desk &desk, const PlanBoard &board);
    void followFrom(QDate day);
    void tryToAccept();
    QString explanation() const;

    Subject m_subject;
    QComboBox *m_who;
    QLineEdit *m_name; ///< of the closed day
    DayField *m_from;
    DayField *m_to;
    NoticeLabel *m_wrong;
    QPushButton *m_accept = nullptr;
    bool m_isToChosen = false;
};

} // namespace tvers
