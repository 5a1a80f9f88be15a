// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/labelledrow.h"

#include <QFormLayout>
#include <QLabel>

namespace tvers {

void addLabelledRow(QFormLayout &form, const QString &text, QWidget *field, QWidget *named)
{
    auto *label = new QLabel(text);
    QWidget *buddy = named ? named : field;
    label->setBuddy(buddy);
    buddy->setAccessibleName(QString(text).remove(u'&'));
    form.addRow(label, field);
}

} // namespace tvers
