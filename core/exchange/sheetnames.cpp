// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetnames.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSheetName = 31; // as Excel has it

}

QString SheetNames::unused(const QString &wanted)
{
    QString name;
    const QString trimmed = wanted.trimmed();
    for (const QChar sign : trimmed)
        name += u"[]:*?/\\"_s.contains(sign) || !sign.isPrint() ? QChar(u'-') : sign;
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = name.left(longestSheetName);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty() || name.compare("History"_L1, Qt::CaseInsensitive) == 0)
        name += u'-';
    QString unused = name;
    for (int number = 2; m_names.contains(unused.toCaseFolded()); ++number) {
        const QString end = u" %1"_s.arg(number);
        unused = name.left(longestSheetName - end.size()) + end;
    }
    m_names.append(unused.toCaseFolded());
    return unused;
}

} // namespace tvers
