// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheelaccessible.h"

#include "ui/wheel/wheelview.h"

#include <QCoreApplication>

namespace tvers {

namespace {

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *view = qobject_cast<WheelView *>(object);
    return view ? new WheelAccessible(view) : nullptr;
}

} // namespace

WheelAccessible::WheelAccessible(WheelView *view) : QAccessibleWidget(view, QAccessible::List) {}

WheelAccessible::~WheelAccessible() { forget(); }

void WheelAccessible::install()
{
    QAccessible::installFactory(interfaceFor); // Qt passes over one it has already
}

WheelView *WheelAccessible::view() const { return static_cast<WheelView *>(widget()); }

void WheelAccessible::forget()
{
    for (const QAccessible::Id id : std::as_const(m_entries))
        QAccessible::deleteAccessibleInterface(id);
    m_entries.clear();
}

void WheelAccessible::forgetEntries(WheelView *view)
{
    if (auto *known = static_cast<WheelAccessible *>(QAccessible::queryAccessibleInterface(view)))
        known->forget();
}

void WheelAccessible::tellOfNewEntries(WheelView *view)
{
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void WheelAccessible::tellOfChoice(WheelView *view)
{
    if (!view->chosen())
        return;
    QAccessibleEvent selected(view, QAccessible::Selection);
    selected.setChild(int(*view->chosen()));
    QAccessible::updateAccessibility(&selected);
    if (!view->hasFocus())
        return;
    QAccessibleEvent focused(view, QAccessible::Focus);
    focused.setChild(int(*view->chosen()));
    QAccessible::updateAccessibility(&focused);
}

int WheelAccessible::childCount() const { return int(view()->entries()); }

QAccessibleInterface *WheelAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto id = m_entries.value(index);
    if (!id) {
        id = QAccessible::registerAccessibleInterface(new WheelEntryAccessible(view(), index));
        m_entries.insert(index, id);
    }
    return QAccessible::accessibleInterface(id);
}

int WheelAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return m_entries.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
}

QAccessibleInterface *WheelAccessible::childAt(int x, int y) const
{
    const auto entry = view()->entryAt(view()->mapFromGlobal(QPoint(x, y)));
    return entry ? child(int(*entry)) : nullptr;
}

QAccessibleInterface *WheelAccessible::focusChild() const
{
    return view()->hasFocus() && view()->chosen() ? child(int(*view()->chosen())) : nullptr;
}

bool WheelEntryAccessible::isValid() const { return m_entry < m_view->entries(); }

QAccessibleInterface *WheelEntryAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString WheelEntryAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return m_view->content()->words[m_entry].spoken;
    if (kind == QAccessible::Description)
        //: which of how many: "7 of 35"
        return QCoreApplication::translate("tvers::WheelView", "%1 of %2")
            .arg(m_entry + 1)
            .arg(m_view->entries());
    return {};
}

QRect WheelEntryAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect marker = m_view->markerRect(m_entry);
    return {m_view->mapToGlobal(marker.topLeft()), marker.size()};
}

QAccessible::State WheelEntryAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool chosen = m_view->chosen() == m_entry;
    state.focusable = true;
    state.selectable = true;
    state.selected = chosen;
    state.focused = chosen && m_view->hasFocus();
    state.invisible = !m_view->isVisible();
    return state;
}

void *WheelEntryAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList WheelEntryAccessible::actionNames() const { return {pressAction(), setFocusAction()}; }

void WheelEntryAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == setFocusAction()) {
        m_view->setFocus();
        m_view->pick(m_entry);
    }
    if (name == pressAction())
        m_view->activate(m_entry);
}

QStringList WheelEntryAccessible::keyBindingsForAction(const QString &) const { return {}; }

} // namespace tvers
