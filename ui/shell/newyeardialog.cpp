// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newyeardialog.h"

#include "ui/shell/acceptbuttons.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/overviewyear.h"
#include "ui/wording/questionwording.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

NewYearDialog::NewYearDialog(const NewYear &year, const FilePlan &file, QWidget *parent) :
    QDialog(parent), m_draft(new QCheckBox(this))
{
    IdleLock::losesNothing(*this);
    setWindowTitle(tr("The new year %1").arg(year.year.text()));
    auto *goesOn = new QLabel(this);
    goesOn->setWordWrap(true);
    const int plans = int(year.plans.size());
    goesOn->setText(
        plans > 0
            ? tr("Units, teams, people and rooms go on by themselves. %n meeting "
                 "plan(s) begin with the same units, rounds, hours and wishes, in the same weeks.",
                 nullptr, plans)
            : tr("Units, teams, people and rooms go on by themselves. No meeting "
                 "plan of this year waits for its next."));
    const QStringList all = lines(year, file);
    auto *heading = new QLabel(
        all.isEmpty() ? tr("Nothing needs to be seen to first.") : tr("See to this first:"), this);
    auto *list = new QPlainTextEdit(all.join(u'\n'), this); // to be copied
    list->setAccessibleName(heading->text());
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setVisible(!all.isEmpty());
    m_draft->setText(tr("&Place the meetings too, as a first draft"));
    m_draft->setChecked(plans > 0);
    m_draft->setEnabled(plans > 0);
    auto *buttons = new AcceptButtons(tr("&Begin %1").arg(year.year.text()), this);
    auto *begin = buttons->accepting();
    begin->setEnabled(plans > 0);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{goesOn, heading, list, m_draft, buttons})
        column->addWidget(part);
    const int widthInLetters = 90;
    const int heightInLines = 24;
    resize(fontMetrics().averageCharWidth() * widthInLetters,
           fontMetrics().lineSpacing() * heightInLines);
}

bool NewYearDialog::wantsDraft() const { return m_draft->isChecked(); }

QString NewYearDialog::arenaName(const QString &arena, const NewYear &year,
                                 const FilePlan &file) const
{
    const ArenaVersion *version = versionOn(file.pack, arena, year.year.first());
    return version ? version->name.in(norwegian(spoken())) : file.pack.name;
}

QStringList NewYearDialog::lines(const NewYear &year, const FilePlan &file) const
{
    QStringList lines;
    for (const YearLine &line : linesOf(year, file.content))
        lines.append(line.text);
    for (const YearQuestion &one : year.questions)
        lines.append(u"%1: %2"_s.arg(arenaName(one.arena, year, file),
                                     QuestionWording::of(one.question, spoken())));
    return lines;
}

} // namespace tvers
