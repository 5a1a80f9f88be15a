// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The møteplan's table: its cells can be dragged to other columns.
#pragma once

#include <QAction>
#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>

namespace tvers {

/// Says what is dragged where; what may be put there, and what becomes of it, others know.
class PlanGrid : public QTableView
{
    Q_OBJECT
public:
    enum class Landing { Welcome, Refused };

    explicit PlanGrid(QWidget *parent = nullptr);

    bool isDragging() const { return m_isDragging; }
    /// How the cell under the hand looks from now on; \a why is shown beside the hand.
    void mark(const QModelIndex &cell, Landing landing, const QString &why);
    void unmark();
    /// What \a keys do while the table has the focus.
    template<typename Step>
    void onKeys(const QKeySequence &keys, QObject *whose, Step step)
    {
        connect(actionOn(keys), &QAction::triggered, whose, step);
    }

signals:
    void dragged(const QModelIndex &from, const QModelIndex &over); ///< over another cell
    void dropped(const QModelIndex &from, const QModelIndex &on);
    void letGo(); ///< after a drop, and with Escape

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *actionOn(const QKeySequence &keys);
    void endDrag();
    void scrollTowards(QPoint at);

    std::optional<QPoint> m_pressed;
    QPersistentModelIndex m_from;
    QPersistentModelIndex m_over;
    QPersistentModelIndex m_marked;
    Landing m_landing = Landing::Refused;
    bool m_isDragging = false;
};

} // namespace tvers
