// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A painted view as a screen reader meets it: a list with an item for each entry.
#pragma once

#include "ui/shell/leafaccessible.h"

#include <QAccessibleWidget>
#include <QHash>

namespace tvers {

class EntriesView;

class EntriesAccessible : public QAccessibleWidget
{
public:
    explicit EntriesAccessible(EntriesView *view);
    ~EntriesAccessible() override;

    /// Makes Qt ask for these; more than once does no harm.
    static void install();
    // What the view tells; nothing happens while nobody listens.
    static void forgetEntries(EntriesView *view);
    static void tellOfNewEntries(EntriesView *view);
    static void tellOfChoice(EntriesView *view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::State state() const override;

private:
    void forget();
    EntriesView *view() const;

    mutable QHash<int, QAccessible::Id> m_entries; ///< those somebody has asked for
};

/// One entry: its place, everything it says, and which of how many it is.
class EntryAccessible : public LeafAccessible, public QAccessibleActionInterface
{
public:
    EntryAccessible(EntriesView *view, int entry) : m_view(view), m_entry(entry) {}

    int entry() const { return m_entry; }

    bool isValid() const override;
    QAccessibleInterface *parent() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    EntriesView *m_view;
    int m_entry;
};

} // namespace tvers
