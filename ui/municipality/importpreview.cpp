// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/importpreview.h"

#include "ui/municipality/noticelabel.h"
#include "ui/shell/acceptbuttons.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/looks.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tvers {

ImportPreview::ImportPreview(const Table &table, QWidget *parent) : QDialog(parent)
{
    IdleLock::losesNothing(*this);
    setWindowTitle(tr("Before it is added"));
    const int count = int(table.rows.size());
    auto *heading = new NoticeLabel(NoticeLabel::Tone::Plain, this);
    heading->say(count == 0 ? tr("Nothing in this table can be added.")
                            : tr("%n line(s) will be added:", nullptr, count));
    auto *buttons = new AcceptButtons(tr("Add %n line(s)", nullptr, count), this);
    auto *add = buttons->accepting();
    add->setEnabled(count > 0);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(Looks::gap);
    all->addWidget(heading);
    if (count > 0)
        all->addWidget(added(table), 2);
    if (!table.refused.isEmpty()) {
        auto *not_ = new NoticeLabel(NoticeLabel::Tone::Warning, this);
        not_->say(
            tr("%n line(s) or column(s) cannot be taken:", nullptr, int(table.refused.size())));
        all->addWidget(not_);
        all->addWidget(refused(table), 1);
    }
    all->addWidget(buttons);
    const int widthInLetters = 90;
    const int heightInLines = 24;
    resize(fontMetrics().averageCharWidth() * widthInLetters,
           fontMetrics().lineSpacing() * heightInLines);
}

QWidget *ImportPreview::added(const Table &table)
{
    auto *shown = new QTableWidget(int(table.rows.size()), int(table.titles.size()), this);
    shown->setAccessibleName(tr("What will be added"));
    shown->setHorizontalHeaderLabels(table.titles);
    shown->setEditTriggers(QAbstractItemView::NoEditTriggers);
    shown->setTabKeyNavigation(false);
    shown->setAlternatingRowColors(true);
    shown->verticalHeader()->hide();
    shown->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < shown->rowCount(); ++row) {
        for (int column = 0; column < shown->columnCount(); ++column)
            shown->setItem(row, column, new QTableWidgetItem(table.rows[row].value(column)));
    }
    shown->resizeColumnsToContents();
    return shown;
}

QWidget *ImportPreview::refused(const Table &table)
{
    auto *shown = new QPlainTextEdit(table.refused.join(u'\n'), this); // to be copied
    shown->setAccessibleName(tr("What cannot be taken, and why"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    return shown;
}

} // namespace tvers
