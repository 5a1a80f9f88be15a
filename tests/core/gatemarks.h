// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Texts in which the findings of the gate are marked: «ring {phone:46 91 97 33}».
#pragma once

#include "core/consent/anonymitygate.h"
#include "core/storedwords.h"

#include <QRegularExpression>

namespace tvers::test {

inline const QDate today(2026, 11, 22);

struct Unmarked {
    QString text;
    QList<AnonymityFinding> findings;
};

/// \a marked without its marks, and what they say.
inline Unmarked unmarked(const QString &marked)
{
    static const QRegularExpression mark(QStringLiteral("\\{([a-z_]+):([^}]*)\\}"));
    Unmarked out;
    qsizetype at = 0;
    for (auto matches = mark.globalMatch(marked); matches.hasNext();) {
        const auto match = matches.next();
        out.text += QStringView(marked).mid(at, match.capturedStart() - at);
        const auto kind = fromStored<AnonymityFinding::Kind>(match.captured(1));
        Q_ASSERT(kind);
        out.findings.append({*kind, out.text.size(), match.capturedLength(2)});
        out.text += match.capturedView(2);
        at = match.capturedEnd();
    }
    out.text += QStringView(marked).mid(at);
    return out;
}

inline QString marked(QString text, const QList<AnonymityFinding> &findings)
{
    for (auto one = findings.rbegin(); one != findings.rend(); ++one) {
        text.insert(one->end(), u'}');
        text.insert(one->from, QStringLiteral("{%1:").arg(stored(one->kind)));
    }
    return text;
}

} // namespace tvers::test
