// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/entriesaccessible.h"

#include "ui/shell/entriesview.h"

#include <QCoreApplication>

namespace tvers {

namespace {

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *view = qobject_cast<EntriesView *>(object);
    return view ? new EntriesAccessible(view) : nullptr;
}

} // namespace

EntriesAccessible::EntriesAccessible(EntriesView *view) : QAccessibleWidget(view, QAccessible::List)
{}

EntriesAccessible::~EntriesAccessible() { forget(); }

void EntriesAccessible::install()
{
    QAccessible::installFactory(interfaceFor); // Qt passes over one it has already
}

EntriesView *EntriesAccessible::view() const { return static_cast<EntriesView *>(widget()); }

void EntriesAccessible::forget()
{
    for (const QAccessible::Id id : std::as_const(m_entries))
        QAccessible::deleteAccessibleInterface(id);
    m_entries.clear();
}

void EntriesAccessible::forgetEntries(EntriesView *view)
{
    if (auto *known = static_cast<EntriesAccessible *>(QAccessible::queryAccessibleInterface(view)))
        known->forget();
}

void EntriesAccessible::tellOfNewEntries(EntriesView *view)
{
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void EntriesAccessible::tellOfChoice(EntriesView *view)
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

int EntriesAccessible::childCount() const { return int(view()->entries()); }

QAccessibleInterface *EntriesAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto id = m_entries.value(index);
    if (!id) {
        id = QAccessible::registerAccessibleInterface(new EntryAccessible(view(), index));
        m_entries.insert(index, id);
    }
    return QAccessible::accessibleInterface(id);
}

int EntriesAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return m_entries.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
}

QAccessibleInterface *EntriesAccessible::childAt(int x, int y) const
{
    const auto entry = view()->entryAt(view()->mapFromGlobal(QPoint(x, y)));
    return entry ? child(int(*entry)) : nullptr;
}

QAccessibleInterface *EntriesAccessible::focusChild() const
{
    return view()->hasFocus() && view()->chosen() ? child(int(*view()->chosen())) : nullptr;
}

/// The entry has it, where there is one.
QAccessible::State EntriesAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focused = state.focused && !view()->chosen();
    return state;
}

bool EntryAccessible::isValid() const { return m_entry < m_view->entries(); }

QAccessibleInterface *EntryAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString EntryAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return m_view->entryText(m_entry);
    if (kind == QAccessible::Description)
        //: which of how many: "7 of 35"
        return QCoreApplication::translate("tvers::EntriesView", "%1 of %2")
            .arg(m_entry + 1)
            .arg(m_view->entries());
    return {};
}

QRect EntryAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_view->entryRect(m_entry);
    return {m_view->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State EntryAccessible::state() const
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

void *EntryAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList EntryAccessible::actionNames() const { return {pressAction(), setFocusAction()}; }

void EntryAccessible::doAction(const QString &name)
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

QStringList EntryAccessible::keyBindingsForAction(const QString &) const { return {}; }

} // namespace tvers
