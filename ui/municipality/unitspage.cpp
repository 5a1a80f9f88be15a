// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/unitspage.h"

#include <QEvent>

namespace tvers {

UnitsPage::UnitsPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {}

EditableTableModel::Editing UnitsPage::editing() const
{
    return m_desk.mayEdit() ? EditableTableModel::Editing::Allowed
                            : EditableTableModel::Editing::Refused;
}

void UnitsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    QWidget::changeEvent(event);
}

} // namespace tvers
