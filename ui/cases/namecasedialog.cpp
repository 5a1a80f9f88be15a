// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/namecasedialog.h"

#include "ui/cases/casebook.h"
#include "ui/shell/acceptbuttons.h"
#include "ui/shell/looks.h"
#include "ui/wording/casewording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace tvers {

NameCaseDialog::NameCaseDialog(const CaseBook &book, const DiscussionCase &anonymous,
                               QWidget *parent) :
    QDialog(parent), m_child(new QComboBox(this)), m_mode(new QComboBox(this))
{
    setWindowTitle(tr("Case %1 goes on by name").arg(anonymous.numberText()));
    auto *text = new QLabel(tr("The case gets its child, and keeps what was written. This is not "
                               "taken back: nothing of what is by name becomes anonymous again. "
                               "Each discussion is still asked for consent or a legal basis."),
                            this);
    text->setWordWrap(true);
    m_child->addItem(tr("Choose"), QString());
    for (const Child &child : book.children())
        m_child->addItem(book.childName(child.id), child.id.text());
    for (const CaseMode::Kind mode : {CaseMode::Kind::Consented, CaseMode::Kind::LegalBasis})
        m_mode->addItem(CaseWording::badge(mode), int(mode));
    auto *buttons = new AcceptButtons(tr("Go on by &name"), this);
    m_go = buttons->accepting();
    connect(m_child, &QComboBox::currentIndexChanged, this, &NameCaseDialog::follow);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Child"), m_child);
    form->addRow(tr("&How"), m_mode);
    for (QComboBox *box : {m_child, m_mode})
        box->setMinimumHeight(Looks::leastTarget);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(text);
    if (m_child->count() == 1) {
        auto *none = new QLabel(tr("No child is registered. Children are registered in their own "
                                   "place, with guardians and consents."),
                                this);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    follow();
}

ChildId NameCaseDialog::child() const
{
    return *ChildId::fromText(m_child->currentData().toString());
}

CaseMode::Kind NameCaseDialog::mode() const
{
    return CaseMode::Kind(m_mode->currentData().toInt());
}

void NameCaseDialog::follow() { m_go->setEnabled(!m_child->currentData().toString().isEmpty()); }

} // namespace tvers
