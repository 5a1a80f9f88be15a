// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/partnames.h"

#include "ui/shell/languages.h"

#include <QFormLayout>
#include <QLineEdit>

namespace tvers {

PartNames::PartNames(QWidget *parent) :
    FormWidget(parent), m_name(new QLineEdit(this)), m_guestIn(new QLineEdit(this))
{
    addRow(QT_TR_NOOP("Name of the part"), m_name);
    addRow(QT_TR_NOOP("As a guest in"), m_guestIn);
    setLayout(&rows());
    FormWidget::retranslate();
    for (QLineEdit *line : {m_name, m_guestIn})
        connect(line, &QLineEdit::textEdited, this, &PartNames::changed);
}

void PartNames::setNamesOf(const CadencePart &part)
{
    readAsSpoken();
    m_before = part;
    m_name->setText(part.name.in(spoken()));
    m_guestIn->setText(part.guestIn.in(spoken()));
}

LocalText PartNames::name() const { return written(m_before.name, m_name->text(), language()); }

LocalText PartNames::guestIn() const
{
    return written(m_before.guestIn, m_guestIn->text(), language());
}

} // namespace tvers
