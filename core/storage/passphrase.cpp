// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/passphrase.h"

#include <QString>

#include <algorithm>

namespace tvers {

Result<SecureBytes> passphraseBytes(const QString &typed)
{
    const auto unusable = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (!typed.isValidUtf16() || std::any_of(typed.begin(), typed.end(), unusable))
        return Error{ErrorCode::PassphraseUnusable, {}};
    QString spaced(typed.constData(), typed.size()); // a copy of its own, to be wiped
    for (QChar &c : spaced) {
        if (c.category() == QChar::Separator_Space)
            c = u' ';
    }
    QString normal = spaced.normalized(QString::NormalizationForm_C);
    wipe(spaced);
    const auto isHalf = [](QChar c) { return c.isLowSurrogate(); };
    const auto halves = std::count_if(normal.cbegin(), normal.cend(), isHalf);
    const bool tooShort = normal.size() - halves < shortestPassphrase;
    QByteArray utf8 = normal.toUtf8();
    SecureBytes bytes = SecureBytes::copyOf(utf8);
    wipe(normal);
    wipe(utf8);
    if (tooShort)
        return Error{ErrorCode::PassphraseTooShort, {QString::number(shortestPassphrase)}};
    return bytes;
}

} // namespace tvers
