// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/calendarform.h"

#include "core/calendar/usualdays.h"
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
#include <array>
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
    m_label->setBuddy(m_table);
    layOut();
    retranslate();
    connect(m_model, &CalendarTableModel::changed, this, &CalendarForm::look);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CalendarForm::fitColumns);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CalendarForm::fitColumns);
    fitColumns();
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
    if (linesOf(entries) == linesOf(m_entries))
        return;
    if (m_model->takeNamesOf(linesOf(entries))) // somebody is writing in them
        m_entries = entriesOf(m_model->lines()).value_or(entries);
    else
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
    m_model->setNear(year.first().addDays(year.span().days() / 2));
    showYear();
}

/// As wide as what stands in them, and wide enough for what will.
void CalendarForm::fitColumns()
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    const std::array leastLetters{16, 22, 20, 20, 18};
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(
            column, std::max(m_table->columnWidth(column), letter * leastLetters[size_t(column)]));
}

/// As one counts them on the screen, where other years' are not.
int CalendarForm::shownNumber(int row) const
{
    int number = 1;
    for (int above = 0; above < row; ++above)
        number += m_table->isRowHidden(above) ? 0 : 1;
    return number;
}

/// Only what touches the year looked at; what somebody writes in does not go away
/// while they do.
void CalendarForm::showYear()
{
    const QList<CalendarLine> &lines = m_model->lines();
    for (int row = 0; row < int(lines.size()); ++row)
        m_table->setRowHidden(row, !isShown(lines[row]));
}

bool CalendarForm::isShown(const CalendarLine &line) const
{
    const auto days = DateSpan::make(line.first, line.last);
    return !m_year || !days || days->overlaps(m_year->span());
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
    m_model->add(line);
    write(m_model->rowCount() - 1, CalendarTableModel::Name);
}

void CalendarForm::askFor(const CalendarLine &line)
{
    const QList<CalendarLine> &lines = m_model->lines();
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const CalendarLine &other) {
        return other.kind == line.kind && isShown(other) && isCalled(other.name, line.name.nb);
    });
    int row = int(found - lines.begin());
    if (found == lines.end()) {
        if (!m_add->isEnabled())
            return m_table->setFocus(Qt::OtherFocusReason); // it is only looked at
        m_model->add(line);
        row = m_model->rowCount() - 1;
    }
    write(row, CalendarTableModel::First);
}

void CalendarForm::write(int row, CalendarTableModel::Column column)
{
    const QModelIndex cell = m_model->index(row, column);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(cell);
    if (m_model->flags(cell).testFlag(Qt::ItemIsEditable))
        m_table->edit(cell);
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
        lines.append(name.isEmpty() ? tr("Line %1: %2")
                                          .arg(shownNumber(int(problem.line)))
                                          .arg(ProblemWording::of(problem.problem))
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
