// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which of the three languages somebody reads.
#pragma once

#include "core/localtext.h"
#include "core/municipality/unit.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace tvers {

/// Bokmål for any Norwegian but nynorsk, English for all others.
Language languageOf(const QLocale &locale);
/// The language that letters and reports of \a unit are written in.
Language languageOf(const Unit &unit);
/// The locale that dates and numbers of \a language are written in.
QLocale localeOf(Language language);

/// "nb", "nn" or "en", as files name their language (BCP 47).
QString bcp47(Language language);

/// The words of \a language, ready to be installed. Never null: English, whose
/// words are the source's own, has its plurals there.
std::unique_ptr<QTranslator> translatorFor(Language language);

/// What a class with tr() would say.
struct Phrase {
    const char *context; ///< "tvers::PlanPapers"
    const char *text;
    const char *comment = nullptr;
    int count = -1; ///< stands for "%n"; -1: there is none
};
/// In \a words, whatever the window speaks; else as it stands in the source.
QString sayIn(const QTranslator &words, const Phrase &phrase);

} // namespace tvers
