// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toolbox/toolentrydialog.h"

#include "ui/shell/acceptbuttons.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tvers {

namespace {

using Kind = ToolEntry::Kind;

constexpr Kind kinds[] = {Kind::Film, Kind::Form, Kind::Link, Kind::Contact};

} // namespace

ToolEntryDialog::ToolEntryDialog(const ToolEntry &entry, QWidget *parent) :
    QDialog(parent),
    m_before(entry),
    m_kind(new QComboBox(this)),
    m_title(new QLineEdit(entry.title, this)),
    m_address(new QLineEdit(entry.address, this)),
    m_text(new QLineEdit(entry.text, this)),
    m_problem(new QLabel(this))
{
    setWindowTitle(tr("In the toolbox"));
    for (const Kind kind : kinds)
        m_kind->addItem(kindName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(entry.kind)));
    auto *form = new QFormLayout;
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("A&bout"), m_text);
    m_address->setPlaceholderText(tr("https://… or an e-mail address"));
    m_problem->setWordWrap(true);
    auto *buttons = new AcceptButtons(tr("&Save"), this);
    m_save = buttons->accepting();
    auto *all = new QVBoxLayout(this);
    all->setSpacing(Looks::gap);
    all->addLayout(form);
    all->addWidget(m_problem);
    all->addWidget(buttons);
    for (QLineEdit *field : {m_title, m_address, m_text})
        connect(field, &QLineEdit::textChanged, this, &ToolEntryDialog::showProblems);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    showProblems();
}

ToolEntry ToolEntryDialog::entry() const
{
    ToolEntry entry = m_before;
    entry.kind = Kind(m_kind->currentData().toInt());
    entry.title = m_title->text().trimmed();
    entry.address = m_address->text().trimmed();
    entry.text = m_text->text().trimmed();
    return entry;
}

void ToolEntryDialog::showProblems()
{
    const ToolEntry now = entry();
    const bool opens = now.address.isEmpty() || opensAt(now.address);
    m_problem->setText(now.title.isEmpty() ? tr("Give it a title.")
                       : !opens            ? tr("Write a web address that begins with https://, or "
                                                           "an e-mail address.")
                                           : QString());
    m_save->setEnabled(!now.title.isEmpty() && opens);
}

QString ToolEntryDialog::kindName(ToolEntry::Kind kind)
{
    switch (kind) {
    case Kind::Film: return tr("Film");
    case Kind::Form: return tr("Form");
    case Kind::Link: return tr("Link");
    case Kind::Contact: return tr("Contact");
    }
    Q_UNREACHABLE();
}

} // namespace tvers
