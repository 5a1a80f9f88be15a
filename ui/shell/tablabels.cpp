// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tablabels.h"

#include <QFontMetrics>
#include <QTabBar>
#include <QTabWidget>

namespace tvers {

QString onTwoLines(const QString &title, const QFontMetrics &letters)
{
    QString best = title;
    int narrowest = letters.horizontalAdvance(title);
    for (qsizetype at = title.indexOf(u' '); at >= 0; at = title.indexOf(u' ', at + 1)) {
        const int width = qMax(letters.horizontalAdvance(title.left(at)),
                               letters.horizontalAdvance(title.mid(at + 1)));
        if (width >= narrowest)
            continue;
        narrowest = width;
        best = title;
        best[at] = u'\n';
    }
    return best;
}

bool needsTwoLines(const QTabBar &bar, int around)
{
    const auto *whole = qobject_cast<const QTabWidget *>(bar.parentWidget());
    int wanted = 0;
    for (int tab = 0; tab < bar.count(); ++tab)
        wanted += bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) + around;
    return wanted > (whole ? whole->width() : bar.width());
}

} // namespace tvers
