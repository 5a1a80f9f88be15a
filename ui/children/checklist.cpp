// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/checklist.h"

#include "ui/shell/looks.h"

#include <QSignalBlocker>

namespace tvers {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int leastRows = 3;
constexpr int mostRows = 8;

} // namespace

CheckList::CheckList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, &CheckList::changed);
}

void CheckList::setChoices(const QList<Choice> &choices)
{
    const QStringList before = chosen();
    const QSignalBlocker silence(this);
    clear();
    for (const Choice &choice : choices) {
        auto *row = new QListWidgetItem(choice.text, this);
        row->setData(idRole, choice.id);
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(before.contains(choice.id) ? Qt::Checked : Qt::Unchecked);
        row->setSizeHint({0, qMax(Looks::leastTarget, fontMetrics().height() + Looks::gap)});
    }
    setCurrentRow(count() > 0 ? 0 : -1);
    updateGeometry();
}

void CheckList::setChosen(const QStringList &ids)
{
    const QSignalBlocker silence(this);
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(ids.contains(item(i)->data(idRole).toString()) ? Qt::Checked
                                                                              : Qt::Unchecked);
}

QStringList CheckList::chosen() const
{
    QStringList ids;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            ids.append(item(i)->data(idRole).toString());
    }
    return ids;
}

QSize CheckList::sizeHint() const
{
    const int rows = qBound(leastRows, count(), mostRows);
    const int height = qMax(Looks::leastTarget, fontMetrics().height() + Looks::gap);
    return {QListWidget::sizeHint().width(), rows * height + 2 * frameWidth()};
}

} // namespace tvers
