// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toolbox/toolboxplace.h"

#include "core/storage/repositories.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/toolbox/toolentrydialog.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tvers {

namespace {

enum Column { Title, Kind, About, Address, Columns };

constexpr int ownRole = Qt::UserRole;

} // namespace

ToolboxPlace::ToolboxPlace(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_purpose(new QLabel(this)),
    m_list(new QTreeWidget(this)),
    m_open(new QPushButton(this)),
    m_add(new QPushButton(this)),
    m_change(new QPushButton(this)),
    m_remove(new QPushButton(this))
{
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ToolboxPlace::followChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, &ToolboxPlace::open);
    connect(m_open, &QPushButton::clicked, this, &ToolboxPlace::open);
    connect(m_add, &QPushButton::clicked, this, &ToolboxPlace::add);
    connect(m_change, &QPushButton::clicked, this, &ToolboxPlace::change);
    connect(m_remove, &QPushButton::clicked, this, [this] { keep(chosenOwn(), std::nullopt); });
    connect(&desk.store().changes(), &Changes::committed, this, &ToolboxPlace::follow);
    connect(&desk, &Desk::lockChanged, this, &ToolboxPlace::followChoice);
    retranslate();
}

void ToolboxPlace::layOut()
{
    m_purpose->setWordWrap(true);
    m_list->setColumnCount(Columns);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_add, m_change, m_remove}) {
        button->setMinimumHeight(Looks::leastTarget);
        line->addWidget(button);
    }
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::gap);
    column->addWidget(m_purpose);
    column->addLayout(line);
    column->addWidget(m_list, 1);
}

void ToolboxPlace::retranslate()
{
    m_purpose->setText(
        tr("Films, forms and links for everybody who takes part, and whom to ask. What you add "
           "here goes out with the units' plans."));
    m_open->setText(tr("&Open"));
    m_add->setText(tr("&Add…"));
    m_change->setText(tr("&Change…"));
    m_remove->setText(tr("&Remove"));
    m_list->setAccessibleName(title());
    m_list->setHeaderLabels({tr("Title"), tr("Kind"), tr("About"), tr("Address")});
    follow();
}

void ToolboxPlace::follow()
{
    const auto kept = SettingRepository(m_desk.store()).value(toolboxSetting());
    const auto own = toolboxFrom(kept ? *kept : QString(), m_desk.store().path());
    m_own = own ? *own : QList<ToolEntry>();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    const QList<ToolEntry> rules = toolsOf(m_desk.pack(), m_desk.today(), norwegian(spoken()));
    addRows(rules + m_own, int(rules.size()));
    for (int column = 0; column + 1 < Columns; ++column)
        m_list->resizeColumnToContents(column); // the last takes what is left, and is shortened
    m_list->setCurrentItem(m_list->topLevelItem(qBound(0, row, m_list->topLevelItemCount() - 1)));
    followChoice();
}

void ToolboxPlace::addRows(const QList<ToolEntry> &entries, int firstOwn)
{
    for (int i = 0; i < int(entries.size()); ++i) {
        const ToolEntry &entry = entries[i];
        auto *row = new QTreeWidgetItem(m_list, {entry.title, ToolEntryDialog::kindName(entry.kind),
                                                 entry.text, entry.address});
        row->setData(Title, ownRole, i - firstOwn);
        row->setToolTip(About, entry.text);
    }
}

int ToolboxPlace::chosenOwn() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row ? qMax(-1, row->data(Title, ownRole).toInt()) : -1;
}

void ToolboxPlace::followChoice()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    const bool isOwn = chosenOwn() >= 0;
    m_open->setEnabled(row && opensAt(row->text(Address)));
    m_add->setEnabled(m_desk.mayEdit());
    m_change->setEnabled(isOwn && m_desk.mayEdit());
    m_remove->setEnabled(isOwn && m_desk.mayEdit());
}

void ToolboxPlace::open()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    if (const auto url = row ? opensAt(row->text(Address)) : std::nullopt)
        QDesktopServices::openUrl(*url);
}

void ToolboxPlace::add()
{
    ToolEntryDialog dialog({}, this);
    DialogDraft::keep(dialog, m_desk, {});
    if (dialog.exec() == QDialog::Accepted)
        keep(-1, dialog.entry());
}

void ToolboxPlace::change()
{
    const int index = chosenOwn();
    if (index < 0)
        return;
    ToolEntryDialog dialog(m_own[index], this);
    DialogDraft::keep(dialog, m_desk, m_own[index].title);
    if (dialog.exec() == QDialog::Accepted)
        keep(index, dialog.entry());
}

void ToolboxPlace::keep(int index, const std::optional<ToolEntry> &entry)
{
    QList<ToolEntry> now = m_own;
    if (index >= 0 && index < now.size() && entry)
        now[index] = *entry;
    else if (index >= 0 && index < now.size())
        now.removeAt(index);
    else if (entry)
        now.append(*entry);
    const auto write = [&store = m_desk.store()](const QString &text) {
        return [&store, text] { return SettingRepository(store).set(toolboxSetting(), text); };
    };
    m_desk.carryOut({tr("Change the toolbox"), write(toText(now)), write(toText(m_own))});
}

} // namespace tvers
