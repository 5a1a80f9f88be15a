// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/responsibleeditor.h"

#include "ui/shell/languages.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace tvers {

ResponsibleEditor::ResponsibleEditor(QWidget *parent) :
    FormWidget(parent),
    m_role(new QComboBox(this)),
    m_title(new QLineEdit(this)),
    m_delegate(new QLineEdit(this))
{
    addRow(QT_TR_NOOP("Role"), m_role);
    addRow(QT_TR_NOOP("Title"), m_title);
    addRow(QT_TR_NOOP("Deputy with authority"), m_delegate);
    setLayout(&rows());
    ResponsibleEditor::retranslate();
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        if (m_title->text().isEmpty() && !m_role->currentData().toString().isEmpty())
            m_title->setText(m_role->currentText()); // the words are mostly the role's
        follow();
        emit changed();
    });
    for (QLineEdit *line : {m_title, m_delegate})
        connect(line, &QLineEdit::textEdited, this, &ResponsibleEditor::changed);
}

void ResponsibleEditor::setRoles(const Choices &roles)
{
    m_roles = roles;
    refill(*m_role, Choices{{tr("Not decided"), QString()}} + roles);
}

void ResponsibleEditor::show(const std::optional<Responsible> &someone)
{
    readAsSpoken();
    m_before = someone;
    choose(*m_role, someone ? someone->role : QString());
    m_title->setText(someone ? someone->title.in(spoken()) : QString());
    m_delegate->setText(someone ? someone->delegate.in(spoken()) : QString());
    for (QLineEdit *line : {m_title, m_delegate})
        line->setCursorPosition(0); // long ones are read from their beginning
    follow();
}

std::optional<Responsible> ResponsibleEditor::someone() const
{
    const QString role = m_role->currentData().toString();
    if (role.isEmpty())
        return std::nullopt;
    Responsible now = m_before.value_or(Responsible{{}, {}, true});
    now.stated = now.stated || now.role != role; // the municipality has said so now
    now.role = role;
    now.title = written(now.title, m_title->text(), language());
    now.delegate = written(now.delegate, m_delegate->text(), language());
    return now;
}

void ResponsibleEditor::focusOnRole() { m_role->setFocus(Qt::OtherFocusReason); }

void ResponsibleEditor::follow()
{
    const bool isSomeone = !m_role->currentData().toString().isEmpty();
    rows().setRowVisible(m_title, isSomeone);
    rows().setRowVisible(m_delegate, isSomeone);
}

void ResponsibleEditor::retranslate()
{
    FormWidget::retranslate();
    setRoles(m_roles);
}

} // namespace tvers
