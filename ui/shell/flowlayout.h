// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Things side by side, on a further line where there is no room.
#pragma once

#include <QLayout>

namespace tvers {

/// For rows of buttons: with large letters they are wider than the window.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Puts every item in its place when \a place says so; the height of it all.
    template<typename Place>
    int flow(const QRect &rect, Place place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace tvers
