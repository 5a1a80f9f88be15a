// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Tests in each of the three languages.
#pragma once

#include "ui/wording/wordinglanguage.h"

#include <QCoreApplication>
#include <QTest>

namespace tvers {

/// Installs the words of one language for as long as it lives.
class Spoken
{
public:
    explicit Spoken(Language language) : m_words(translatorFor(language))
    {
        QCoreApplication::installTranslator(m_words.get());
    }
    ~Spoken() { QCoreApplication::removeTranslator(m_words.get()); }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    std::unique_ptr<QTranslator> m_words;
};

struct NamedLanguage {
    const char *name;
    Language language;
};

inline constexpr NamedLanguage languages[] = {
    {"nb", Language::Bokmaal}, {"nn", Language::Nynorsk}, {"en", Language::English}};

inline QString utf8(const char *text) { return QString::fromUtf8(text); }

} // namespace tvers
