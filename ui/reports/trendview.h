// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The half-years drawn as on paper, with their figures as a table below.
#pragma once

#include "core/reports/municipalreport.h"
#include "core/wheel/drawinglist.h"

#include <QWidget>

class QTreeWidget;

namespace tvers {

/// The drawing alone: as wide as there is room, and said in words to screen readers.
class TrendPicture : public QWidget
{
    Q_OBJECT
public:
    explicit TrendPicture(QWidget *parent = nullptr);

    void show(const DrawingSheet &drawing, const QString &alternative);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DrawingSheet m_drawing;
};

class TrendView : public QWidget
{
    Q_OBJECT
public:
    explicit TrendView(QWidget *parent = nullptr);

    /// Nothing is drawn of no half-years.
    void show(const QList<TrendPoint> &trend);

private:
    TrendPicture *m_picture;
    QTreeWidget *m_table;
};

} // namespace tvers
