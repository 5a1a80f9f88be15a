// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/onefocus.h"

#include "ui/shell/tabsaccessible.h"
#include "ui/shell/viewaccessible.h"

#include <QApplication>
#include <QTabBar>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What Qt has nothing better to say of than that it is there; it may hand the focus on.
class PlainAccessible : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focused = state.focused && !widget()->focusProxy();
        return state;
    }
};

QAccessibleInterface *withOneFocus(const QString &className, QObject *object)
{
    if (!object->isWidgetType())
        return nullptr;
    auto *view = qobject_cast<QAbstractItemView *>(object);
    if (view && className == "QTableView"_L1)
        return new ViewAccessible(view, QAccessible::Table);
    if (view && className == "QTreeView"_L1)
        return new ViewAccessible(view, QAccessible::Tree);
    if (view && className == "QListView"_L1)
        return new ViewAccessible(view, QAccessible::List);
    if (auto *tabs = qobject_cast<QTabBar *>(object); tabs && className == "QTabBar"_L1)
        return new TabsAccessible(tabs);
    return className == "QWidget"_L1 ? new PlainAccessible(static_cast<QWidget *>(object))
                                     : nullptr;
}

/// Qt tells of the view only, which is not who has the focus.
void tellOfCell(QWidget *, QWidget *now)
{
    const auto *view = qobject_cast<QAbstractItemView *>(now);
    if (!QAccessible::isActive() || !view || !view->currentIndex().isValid())
        return;
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(now);
    const QAccessibleInterface *cell = heard ? heard->focusChild() : nullptr;
    const int index = cell && cell != heard ? heard->indexOfChild(cell) : -1;
    if (index < 0)
        return;
    QAccessibleEvent focused(now, QAccessible::Focus);
    focused.setChild(index);
    QAccessible::updateAccessibility(&focused);
}

} // namespace

void tellOfOneFocus()
{
    static const bool once = [] {
        QAccessible::installFactory(withOneFocus);
        return bool(QObject::connect(qApp, &QApplication::focusChanged, qApp, &tellOfCell));
    }();
    Q_UNUSED(once);
}

} // namespace tvers
