// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bundledialog.h"

#include "ui/shell/acceptbuttons.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/looks.h"
#include "ui/wording/bundlewording.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

namespace {

enum Column { Outcome, What, Here, There, Decision, Columns };

/// What must be decided comes first.
QList<BundleChange> inOrder(QList<BundleChange> changes)
{
    std::stable_partition(changes.begin(), changes.end(), [](const BundleChange &change) {
        return change.outcome == BundleChange::Outcome::Conflict;
    });
    return changes;
}

} // namespace

BundleDialog::BundleDialog(const BundleMerge &merge, Language language, QWidget *parent) :
    QDialog(parent), m_table(new QTableWidget(this))
{
    IdleLock::losesNothing(*this);
    setWindowTitle(tr("A plan that was sent to you"));
    auto *summary = new QLabel(BundleWording::summary(merge), this);
    summary->setWordWrap(true);
    auto *advice = new QLabel(this);
    advice->setWordWrap(true);
    const auto conflicts = merge.count(BundleChange::Outcome::Conflict);
    advice->setText(conflicts > 0 ? tr("What is changed here and there, and what changes who may "
                                       "be discussed by name: choose which of them holds. Your "
                                       "own other changes stay.")
                                  : tr("Your own changes stay. The whole can be undone."));
    auto *buttons = new AcceptButtons(tr("&Take it in"), this);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(Looks::gap);
    all->addWidget(summary);
    all->addWidget(shown(merge, language), 1);
    all->addWidget(advice);
    all->addWidget(buttons);
    const int widthInLetters = 120;
    const int heightInLines = 26;
    resize(fontMetrics().averageCharWidth() * widthInLetters,
           fontMetrics().lineSpacing() * heightInLines);
}

QWidget *BundleDialog::shown(const BundleMerge &merge, Language language)
{
    const BundleWording words(language);
    const QList<BundleChange> changes = inOrder(merge.changes);
    m_table->setAccessibleName(tr("What is not the same here and in the plan"));
    m_table->setColumnCount(Columns);
    m_table->setRowCount(int(changes.size()));
    m_table->setHorizontalHeaderLabels(
        {tr("What becomes of it"), tr("What"), tr("Here"), tr("In the plan"), tr("Which holds")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const BundleChange &change = changes[row];
        const auto put = [&](Column column, const QString &text) {
            m_table->setItem(row, column, new QTableWidgetItem(text));
        };
        put(Outcome, BundleWording::outcome(change));
        put(What, BundleWording::thing(change));
        if (change.kind == BundleChange::Kind::Meeting) {
            put(Here, words.of(change.ours));
            put(There, words.of(change.theirs));
        }
        if (!change.rules.isEmpty())
            putRules(row, change, words);
        if (change.outcome == BundleChange::Outcome::Conflict)
            ask(row, change);
    }
    m_table->setColumnHidden(Decision, m_questions.isEmpty());
    shareRoom();
    return m_table;
}

/// Rule by rule, as it is and as it would be.
void BundleDialog::putRules(int row, const BundleChange &change, const BundleWording &words)
{
    QStringList here;
    QStringList there;
    for (const RuleChange &rule : change.rules) {
        const QString name = words.name(rule, change.name);
        here.append(tr("%1: %2").arg(name, words.before(rule)));
        there.append(tr("%1: %2").arg(name, words.after(rule)));
    }
    m_table->setItem(row, Here, new QTableWidgetItem(here.join(u'\n')));
    m_table->setItem(row, There, new QTableWidgetItem(there.join(u'\n')));
}

/// Every column is in sight, whatever the letters: long texts take more lines.
void BundleDialog::shareRoom()
{
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView &columns = *m_table->horizontalHeader();
    for (int column = 0; column < Columns; ++column)
        columns.setSectionResizeMode(column, column == Decision ? QHeaderView::ResizeToContents
                                                                : QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void BundleDialog::ask(int row, const BundleChange &change)
{
    auto *question = new QComboBox(m_table);
    question->addItems({tr("As it is here"), tr("As in the plan")});
    question->setAccessibleName(tr("Which holds: %1").arg(m_table->item(row, What)->text()));
    m_table->setCellWidget(row, Decision, question);
    m_questions.insert(change.thing, question);
}

QSet<QString> BundleDialog::taken() const
{
    QSet<QString> taken;
    for (auto question = m_questions.begin(); question != m_questions.end(); ++question) {
        if (question.value()->currentIndex() == 1)
            taken.insert(question.key());
    }
    return taken;
}

} // namespace tvers
