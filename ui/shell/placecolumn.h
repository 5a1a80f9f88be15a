// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The narrow column of places, with picture and word.
#pragma once

#include "ui/shell/workplace.h"

#include <QListWidget>

class QToolButton;

namespace tvers {

/// Arrow keys go from place to place; Alt+1 … Alt+9 anywhere in the window. Rows are
/// the places in their order; those that are not at hand are hidden until More is
/// pressed or one of them is the current one.
class PlaceColumn : public QListWidget
{
    Q_OBJECT
public:
    explicit PlaceColumn(QWidget *parent = nullptr);

    void add(const WorkPlace &place);
    void retranslate(const QList<WorkPlace *> &places);
    /// Keys of places, the most needed first: as many as six of them that are there stay
    /// in sight. Empty: all.
    void setAtHand(const QStringList &keys);
    enum class Shape { WordsBeside, WordsBelow }; ///< of their pictures
    void setShape(Shape shape);
    /// Shows and hides the others; hidden itself where there are none.
    QToolButton *more() const { return m_more; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    void follow();
    void name(int row, const QString &title);
    void shapeRows();
    int widestWord() const;

    QToolButton *m_more;
    QStringList m_keys; ///< of the rows
    QStringList m_atHand;
    Shape m_shape = Shape::WordsBeside;
};

} // namespace tvers
