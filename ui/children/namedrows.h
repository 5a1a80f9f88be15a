// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Rows of a form whose fields have their label's name, for those who hear it.
#pragma once

#include "ui/shell/looks.h"

#include <QFormLayout>
#include <QLabel>

namespace tvers {

inline QFormLayout *namedRows()
{
    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(Looks::margin);
    form->setVerticalSpacing(Looks::gap);
    return form;
}

inline void addNamed(QFormLayout &form, const QString &label, QWidget *field)
{
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setMinimumHeight(Looks::leastTarget);
    form.addRow(label, field);
}

} // namespace tvers
