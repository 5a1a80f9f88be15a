// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A text of the municipality's or the law's, in the languages it exists in.
#pragma once

#include <QString>

namespace tvers {

enum class Language { Bokmaal, Nynorsk, English };

/// For names: a municipality's own and those of the calendar are Norwegian in
/// every language, and never translated into English.
inline Language norwegian(Language language)
{
    return language == Language::Nynorsk ? Language::Nynorsk : Language::Bokmaal;
}

/// A text that is data, not a message of the program. Bokmål is always there;
/// the others only where somebody has written them.
struct LocalText {
    QString nb;
    QString nn = {};
    QString en = {};

    /// The text in \a language; bokmål where it does not exist.
    const QString &in(Language language) const
    {
        const QString &wanted = language == Language::Nynorsk   ? nn
                                : language == Language::English ? en
                                                                : nb;
        return wanted.isEmpty() ? nb : wanted;
    }
    bool isEmpty() const { return nb.isEmpty(); }

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

} // namespace tvers
