// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The toolbox as a place: films, forms, links and whom to ask.
#pragma once

#include "core/municipality/toolbox.h"
#include "ui/shell/retranslated.h"
#include "ui/shell/workplace.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tvers {

class Desk;

/// What the municipality's rules have, and after it its own entries, which can be
/// changed. Opened by the system's browser or e-mail program.
class ToolboxPlace : public Retranslated<WorkPlace>
{
    Q_OBJECT
public:
    explicit ToolboxPlace(Desk &desk, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("toolbox"); }
    QString title() const override { return tr("Toolbox"); }
    Symbol symbol() const override { return Symbol::Open; }

    /// The municipality's own entries get \a entry in the place of the one at \a index,
    /// or after them all; without one, that one goes.
    void keep(int index, const std::optional<ToolEntry> &entry);

private:
    void layOut();
    void follow();
    void addRows(const QList<ToolEntry> &entries, int firstOwn);
    void followChoice();
    void retranslate() override;
    void add();
    void change();
    void open();
    int chosenOwn() const; ///< index among the own ones; -1 for those of the rules

    Desk &m_desk;
    QList<ToolEntry> m_own;
    QLabel *m_purpose;
    QTreeWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace tvers
