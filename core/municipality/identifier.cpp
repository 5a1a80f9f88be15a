// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/identifier.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString identifierFrom(const QString &name, const QStringList &taken)
{
    const int longest = 48;
    QString id;
    const QString letters = name.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar sign : letters) {
        const bool isPlain = (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9');
        if (isPlain)
            id += sign;
        else if (sign == u'æ')
            id += u"ae"_s;
        else if (sign == u'ø')
            id += u'o';
        else if (!sign.isMark() && !id.isEmpty() && !id.endsWith(u'_'))
            id += u'_';
    }
    id.truncate(longest);
    while (id.endsWith(u'_'))
        id.chop(1);
    if (id.isEmpty())
        id = u"x"_s;
    QString own = id;
    for (int i = 2; taken.contains(own); ++i)
        own = u"%1_%2"_s.arg(id).arg(i);
    return own;
}

} // namespace tvers
