// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a new plan changes, before and after side by side.
#pragma once

#include "ui/planning/planboard.h"

#include <QDialog>

class QTableWidget;

namespace tvers {

class PlanReviewDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Proof { Least, None }; ///< whether it is proven that no plan moves fewer

    /// \a now is of the board's problem.
    PlanReviewDialog(const PlanBoard &board, const QList<Placement> &now, Proof proof,
                     QWidget *parent = nullptr);

    int changes() const; ///< meetings that are moved, get a slot or lose it

private:
    void fill(const PlanBoard &board, const QList<Placement> &now);
    static QString afterwards(const QString &after, bool isStuck);
    QString summary(Proof proof) const;

    QTableWidget *m_table;
    int m_moved = 0;
    int m_gained = 0;
    int m_lost = 0;
    int m_stuck = 0; ///< locked, and kept though something speaks against it
};

} // namespace tvers
