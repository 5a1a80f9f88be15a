// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file When a plan's meetings can be: hours of which weekday, in which rounds.
#pragma once

#include "core/calendar/schoolyear.h"
#include "core/planning/plansetup.h"
#include "ui/planning/planlines.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace tvers {

class DaysModel;
class NoticeLabel;
class TablePage;

class PlanTimesPage : public QWidget
{
    Q_OBJECT
public:
    /// \a isFree tells days that nothing speaks against.
    PlanTimesPage(SchoolYear year, std::function<bool(QDate)> isFree, QWidget *parent = nullptr);

    void show(const PlanSetup &setup);
    /// Rounds, hours and pool as they are here now, put into \a setup.
    void take(PlanSetup &setup) const;
    /// What is wrong; empty when nothing is.
    QString wrong() const;

signals:
    void changed();

private:
    enum class Tables { Rounds, Pool };
    QLayout *hoursRow();
    QLayout *roundsRow();
    QWidget *tables();
    void listen();
    void listenTo(Tables which);
    void showLines();
    void spread();
    Slots hours() const;

    SchoolYear m_year;
    std::function<bool(QDate)> m_isFree;
    QComboBox *m_weekday;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QSpinBox *m_minutes;
    QSpinBox *m_count;
    QPushButton *m_spread;
    DaysModel *m_roundsModel;
    DaysModel *m_poolModel;
    TablePage *m_roundsTable;
    TablePage *m_poolTable;
    QList<Slots> m_more; ///< hours besides the first
    QList<DaysLine> m_rounds;
    QList<DaysLine> m_pool;
    int m_lastId = 0;
};

} // namespace tvers
