// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/absencesdialog.h"

#include "ui/municipality/noticelabel.h"
#include "ui/municipality/tablepage.h"
#include "ui/planning/absencesmodel.h"
#include "ui/planning/planedits.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/looks.h"
#include "ui/shell/sortedbyname.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

AbsencesDialog::AbsencesDialog(Desk &desk, QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_model(new AbsencesModel(desk.content(), this)),
    m_table(new TablePage(m_model, TablePage::Source::Typed))
{
    IdleLock::losesNothing(*this);
    setWindowTitle(tr("Who is away"));
    auto *text = new NoticeLabel(NoticeLabel::Tone::Plain, this);
    text->say(tr("Nobody is given a meeting on these days. Why somebody is away is not kept."));
    m_table->setWords({tr("Absences"), tr("Add"), tr("Remove"), tr("Nobody is away.")});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(text);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24);
    listen();
    follow();
}

void AbsencesDialog::listen()
{
    connect(&m_desk, &Desk::contentChanged, this, &AbsencesDialog::follow);
    connect(&m_desk, &Desk::lockChanged, this, &AbsencesDialog::follow);
    connect(m_model, &AbsencesModel::edited, this,
            [this](const Absence &before, const Absence &after) {
                m_desk.carryOut(changeAbsence(m_desk, before, after));
            });
    connect(m_table, &TablePage::addAsked, this, &AbsencesDialog::addOne);
    connect(m_table, &TablePage::removeAsked, this, [this](const QList<int> &rows) {
        const QList<Absence> shown = m_model->rows();
        for (const int row : rows)
            m_desk.carryOut(removeAbsence(m_desk, shown[row]));
    });
}

void AbsencesDialog::addOne()
{
    const auto people = sortedByName(m_desk.content().people);
    const QDate today =
        qBound(m_desk.schoolYear().first(), m_desk.today(), m_desk.schoolYear().last());
    const auto days = DateSpan::make(today, today);
    if (people.isEmpty() || !days)
        return;
    const Absence made{AbsenceId::sortable(), people.first().id, *days};
    m_desk.carryOut(addAbsence(m_desk, made));
    m_table->choose(m_model->rowOf(made.id));
    m_table->editChosen();
}

void AbsencesDialog::follow()
{
    m_model->show(m_desk.content().absences);
    m_table->setEditing(m_desk.mayEdit() && !m_desk.content().people.isEmpty()
                            ? EditableTableModel::Editing::Allowed
                            : EditableTableModel::Editing::Refused);
}

} // namespace tvers
