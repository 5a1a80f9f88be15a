// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A row of tabs as a screen reader meets it.
#pragma once

#include "ui/shell/leafaccessible.h"

#include <QAccessibleWidget>
#include <QHash>

class QTabBar;

namespace tvers {

/// As Qt's own, whose current tab says that it has the focus wherever that is.
class TabsAccessible : public QAccessibleWidget
{
public:
    explicit TabsAccessible(QTabBar *tabs);
    ~TabsAccessible() override;

    QTabBar *tabs() const; ///< null while it is being destroyed

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

private:
    mutable QHash<int, QAccessible::Id> m_tabs; ///< those somebody has asked for
};

class TabAccessible : public LeafAccessible, public QAccessibleActionInterface
{
public:
    TabAccessible(TabsAccessible *in, int tab) : m_in(in), m_tab(tab) {}

    int tab() const { return m_tab; }

    bool isValid() const override;
    QAccessibleInterface *parent() const override { return m_in; }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::PageTab; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    TabsAccessible *m_in;
    int m_tab;
};

} // namespace tvers
