// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/questiontablemodel.h"

#include "ui/shell/languages.h"
#include "ui/wording/questionwording.h"

namespace tvers {

QString QuestionTableModel::title(int column) const
{
    return column == Arena ? tr("Arena") : tr("Question");
}

QVariant QuestionTableModel::value(const QuestionRow &row, int column) const
{
    return column == Arena ? row.name : QuestionWording::of(row.question, spoken());
}

} // namespace tvers
