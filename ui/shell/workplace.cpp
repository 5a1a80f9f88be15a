// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workplace.h"

#include <QLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString questionId(const QString &arena, const OpenQuestion &question)
{
    return u"%1/%2/%3"_s.arg(arena).arg(int(question.kind)).arg(question.text.nb);
}

void WorkPlace::turnDetailsTo(const QString &thing)
{
    const QString before = std::exchange(m_about, thing);
    if (before == thing)
        return;
    if (before.isEmpty() || thing.isEmpty())
        emit detailsChanged();
    if (!thing.isEmpty())
        emit detailsTurned();
}

int WorkPlace::heightForWidth(int width) const
{
    return layout() ? layout()->totalMinimumHeightForWidth(width) : QWidget::heightForWidth(width);
}

} // namespace tvers
