// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/calendarform.h"

#include "ui/municipality/noticelabel.h"
#include "ui/municipality/tablelook.h"
#include "ui/shell/looks.h"
#include "ui/wording/problemwording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace tvers {

CalendarForm::CalendarForm(CalendarTableModel::Whose whose, QWidget *parent) :
    QWidget(parent),
    m_model(new CalendarTableModel(whose, this)),
    m_label(new QLabel(this)),
    m_table(new QTableView(this)),
    m_add(new QPushButton(this)),
    m_remove(new QPushButton(this)),
    m_wrong(new NoticeLabel(NoticeLabel::Tone::Warning, this))
{
    m_table->setModel(m_model);
    makeEditable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_label->setBuddy(m_table);
    layOut();
    retranslate();
    connect(m_model, &CalendarTableModel::changed, this, &CalendarForm::look);
    connect(m_add, &QPushButton::clicked, this, &CalendarForm::add);
    connect(m_remove, &QPushButton::clicked, this, &CalendarForm::removeChosen);
    const auto follow = [this] {
        m_remove->setEnabled(m_table->selectionModel()->hasSelection() && m_add->isEnabled());
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, follow);
    follow();
}

void CalendarForm::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(Looks::gap);
    all->addWidget(m_label);
    all->addWidget(m_table, 1);
    all->addWidget(m_wrong);
    all->addLayout(buttons);
    m_label->setWordWrap(true);
}

void CalendarForm::show(const SchoolCalendar::Entries &entries)
{
    const QList<CalendarLine> lines = linesOf(entries);
    if (lines != linesOf(m_entries))
        showAnew(entries);
}

void CalendarForm::showAnew(const SchoolCalendar::Entries &entries)
{
    const QList<CalendarLine> lines = linesOf(entries);
    m_model->show(lines);
    showYear();
    m_entries = entriesOf(lines).value_or(entries); // in the order of the lines
    m_wrong->say(problems());
}

void CalendarForm::setYear(SchoolYear year)
{
    m_year = year;
    showYear();
}

/// Only what touches the year looked at; what somebody writes in does not go away
/// while they do.
void CalendarForm::showYear()
{
    const QList<CalendarLine> &lines = m_model->lines();
    for (int row = 0; row < int(lines.size()); ++row) {
        const auto days = DateSpan::make(lines[row].first, lines[row].last);
        m_table->setRowHidden(row, m_year && days && !days->overlaps(m_year->span()));
    }
}

void CalendarForm::setUnits(const QStringList &names) { m_model->setUnits(names); }

void CalendarForm::setEditing(EditableTableModel::Editing editing)
{
    m_model->setEditing(editing);
    m_add->setEnabled(editing == EditableTableModel::Editing::Allowed);
    m_remove->setEnabled(m_add->isEnabled() && m_table->selectionModel()->hasSelection());
}

void CalendarForm::askForLine() { m_add->setFocus(Qt::OtherFocusReason); }

void CalendarForm::add()
{
    CalendarLine line;
    line.kind = m_model->columnCount() == CalendarTableModel::ColumnCount
                    ? CalendarLine::Kind::SchoolHoliday
                    : CalendarLine::Kind::ClosingDay;
    line.first = m_year ? m_year->first() : QDate::currentDate();
    line.last = line.first;
    m_model->add(line);
    const QModelIndex name = m_model->index(m_model->rowCount() - 1, CalendarTableModel::Name);
    m_table->setCurrentIndex(name);
    m_table->edit(name);
}

void CalendarForm::removeChosen()
{
    QList<int> rows;
    const auto chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen) {
        if (!m_table->isRowHidden(index.row())) // "all" chooses other years' too
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    m_removing = true; // all of them are one change
    for (const int row : std::as_const(rows))
        m_model->removeAt(row);
    m_removing = false;
    look();
}

QString CalendarForm::problems() const
{
    QStringList lines;
    const auto found = problemsIn(m_model->lines());
    for (const CalendarLineProblem &problem : found) {
        const QString name = m_model->lines()[problem.line].name.nb;
        lines.append(
            name.isEmpty()
                ? tr("Line %1: %2").arg(problem.line + 1).arg(ProblemWording::of(problem.problem))
                : tr("%1: %2").arg(name, ProblemWording::of(problem.problem)));
    }
    return lines.join(u'\n');
}

void CalendarForm::look()
{
    if (m_removing)
        return;
    m_wrong->say(problems());
    const auto entries = entriesOf(m_model->lines());
    if (!entries || *entries == m_entries)
        return;
    m_entries = *entries;
    emit changed(*entries);
}

void CalendarForm::retranslate()
{
    m_label->setText(m_model->columnCount() == CalendarTableModel::ColumnCount
                         ? tr("School terms, school holidays and closed days")
                         : tr("Days on which the unit is closed, and its own terms"));
    m_table->setAccessibleName(m_label->text());
    m_add->setText(tr("Add line"));
    m_remove->setText(tr("Remove line"));
    m_model->retranslate();
    m_wrong->say(problems());
}

void CalendarForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tvers
