// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/guardiansection.h"

#include "ui/children/childedits.h"
#include "ui/children/guardiandialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/looks.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 4;

QString lineOf(const Guardian &one)
{
    QStringList parts{one.relation.isEmpty()
                          ? one.name
                          : GuardianSection::tr("%1 (%2)").arg(one.name, one.relation)};
    if (!one.hasParentalResponsibility)
        parts.append(GuardianSection::tr("without parental responsibility"));
    if (one.needsInterpreter)
        parts.append(GuardianSection::tr("needs an interpreter"));
    for (const QString &way : {one.phone, one.email}) {
        if (!way.isEmpty())
            parts.append(way);
    }
    return parts.join(u", "_s);
}

} // namespace

GuardianSection::GuardianSection(Desk &desk, QWidget *parent) :
    QGroupBox(parent),
    m_desk(desk),
    m_list(new QListWidget(this)),
    m_add(new QPushButton(this)),
    m_change(new QPushButton(this)),
    m_remove(new QPushButton(this))
{
    m_list->setWordWrap(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_change, m_remove}) {
        button->setMinimumHeight(Looks::leastTarget);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuardianSection::follow);
    connect(m_list, &QListWidget::itemActivated, this, &GuardianSection::change);
    connect(m_add, &QPushButton::clicked, this, &GuardianSection::add);
    connect(m_change, &QPushButton::clicked, this, &GuardianSection::change);
    connect(m_remove, &QPushButton::clicked, this, &GuardianSection::remove);
}

void GuardianSection::show(ChildId child, const ChildrenContent &content)
{
    const int row = m_child == child ? m_list->currentRow() : 0;
    m_child = child;
    m_content = content;
    {
        const QSignalBlocker silence(m_list);
        m_list->clear();
        for (const Guardian &one : content.guardiansOf(child)) {
            auto *line = new QListWidgetItem(lineOf(one), m_list);
            line->setData(Qt::UserRole, one.id.text());
        }
        m_list->setCurrentRow(qMin(qMax(0, row), m_list->count() - 1)); // none: -1
    }
    const int rows = qBound(1, m_list->count() * 2, mostRows * 2);
    m_list->setFixedHeight(rows * (fontMetrics().height() + Looks::step) + Looks::gap);
    m_list->setVisible(m_list->count() > 0);
    follow();
}

std::optional<Guardian> GuardianSection::chosen() const
{
    const QListWidgetItem *row = m_list->currentItem();
    const auto id = row ? GuardianId::fromText(row->data(Qt::UserRole).toString()) : std::nullopt;
    const Guardian *one = id ? m_content.guardian(*id) : nullptr;
    return one ? std::optional(*one) : std::nullopt;
}

bool GuardianSection::hasAnswered(GuardianId guardian) const
{
    const auto &all = m_content.consents;
    return std::any_of(all.begin(), all.end(), [guardian](const Consent &consent) {
        return std::any_of(
            consent.answers.begin(), consent.answers.end(),
            [guardian](const ConsentAnswer &one) { return one.guardian == guardian; });
    });
}

void GuardianSection::follow()
{
    const auto one = chosen();
    m_add->setEnabled(m_desk.mayEdit());
    m_change->setEnabled(m_desk.mayEdit() && one);
    m_remove->setEnabled(m_desk.mayEdit() && one && !hasAnswered(one->id));
    m_remove->setToolTip(one && hasAnswered(one->id)
                             ? tr("Their answers are kept: take away the responsibility instead.")
                             : QString());
}

void GuardianSection::add()
{
    if (!m_child)
        return;
    GuardianDialog dialog({GuardianId::random(), *m_child, {}, {}}, this);
    DialogDraft::keep(dialog, m_desk, m_child->text());
    if (dialog.exec() == QDialog::Accepted)
        m_desk.carryOut(addGuardian(m_desk.store(), dialog.guardian()));
}

void GuardianSection::change()
{
    const auto before = chosen();
    if (!before || !m_desk.mayEdit())
        return;
    GuardianDialog dialog(*before, this);
    DialogDraft::keep(dialog, m_desk, before->id.text());
    if (dialog.exec() == QDialog::Accepted && !(dialog.guardian() == *before))
        m_desk.carryOut(changeGuardian(m_desk.store(), *before, dialog.guardian()));
}

void GuardianSection::remove()
{
    if (const auto one = chosen())
        m_desk.carryOut(removeGuardian(m_desk.store(), *one));
}

void GuardianSection::retranslate()
{
    setTitle(tr("Guardians"));
    m_list->setAccessibleName(tr("Guardians"));
    m_add->setText(tr("Add a &guardian…"));
    m_change->setText(tr("Chan&ge…"));
    m_remove->setText(tr("Remo&ve"));
    if (m_child && m_content.child(*m_child))
        show(*m_child, m_content);
}

} // namespace tvers
