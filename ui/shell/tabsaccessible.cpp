// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabsaccessible.h"

#include <QRegularExpression>
#include <QTabBar>

namespace tvers {

namespace {

/// Without the sign of its key: "&&" is a "&" that is read.
QString withoutKey(QString title)
{
    static const QRegularExpression key(QStringLiteral("&(.)"));
    return title.replace(key, QStringLiteral("\\1"));
}

} // namespace

TabsAccessible::TabsAccessible(QTabBar *tabs) : QAccessibleWidget(tabs, QAccessible::PageTabList) {}

TabsAccessible::~TabsAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_tabs))
        QAccessible::deleteAccessibleInterface(id);
}

QTabBar *TabsAccessible::tabs() const { return qobject_cast<QTabBar *>(object()); }

int TabsAccessible::childCount() const { return tabs() ? tabs()->count() : 0; }

QAccessibleInterface *TabsAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto id = m_tabs.value(index);
    if (!id) {
        auto *in = const_cast<TabsAccessible *>(this);
        id = QAccessible::registerAccessibleInterface(new TabAccessible(in, index));
        m_tabs.insert(index, id);
    }
    return QAccessible::accessibleInterface(id);
}

int TabsAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->parent() == this ? static_cast<const TabAccessible *>(child)->tab() : -1;
}

QAccessibleInterface *TabsAccessible::childAt(int x, int y) const
{
    return tabs() ? child(tabs()->tabAt(tabs()->mapFromGlobal(QPoint(x, y)))) : nullptr;
}

QAccessibleInterface *TabsAccessible::focusChild() const
{
    return tabs() && tabs()->hasFocus() ? child(tabs()->currentIndex()) : nullptr;
}

QString TabsAccessible::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    const bool takes = kind == QAccessible::Name && own.isEmpty() && tabs();
    return takes ? withoutKey(tabs()->tabText(tabs()->currentIndex())) : own;
}

QAccessible::State TabsAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focused = state.focused && childCount() == 0;
    return state;
}

bool TabAccessible::isValid() const { return m_tab < m_in->childCount(); }

QString TabAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const QTabBar &tabs = *m_in->tabs();
    if (kind == QAccessible::Description)
        return tabs.tabToolTip(m_tab);
    if (kind != QAccessible::Name)
        return {};
    const QString said = tabs.accessibleTabName(m_tab);
    return said.isEmpty() ? withoutKey(tabs.tabText(m_tab)) : said;
}

QRect TabAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_in->tabs()->tabRect(m_tab);
    return {m_in->tabs()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State TabAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QTabBar &tabs = *m_in->tabs();
    const bool isCurrent = tabs.currentIndex() == m_tab;
    state.invisible = !tabs.isVisible() || !tabs.isTabVisible(m_tab);
    state.disabled = !tabs.isTabEnabled(m_tab);
    state.focusable = state.selectable = true;
    state.selected = isCurrent;
    state.focused = isCurrent && tabs.hasFocus();
    return state;
}

void *TabAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

void TabAccessible::doAction(const QString &name)
{
    if (isValid() && name == pressAction())
        m_in->tabs()->setCurrentIndex(m_tab);
}

} // namespace tvers
