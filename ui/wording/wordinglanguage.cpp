// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wordinglanguage.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

Language languageOf(const Unit &unit)
{
    return unit.language == Unit::Norwegian::Nynorsk ? Language::Nynorsk : Language::Bokmaal;
}

Language languageOf(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::NorwegianNynorsk: return Language::Nynorsk;
    case QLocale::NorwegianBokmal: return Language::Bokmaal;
    default: return Language::English;
    }
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Bokmaal: return {QLocale::NorwegianBokmal, QLocale::Norway};
    case Language::Nynorsk: return {QLocale::NorwegianNynorsk, QLocale::Norway};
    case Language::English: return {QLocale::English, QLocale::UnitedKingdom};
    }
    Q_UNREACHABLE();
}

QString bcp47(Language language)
{
    switch (language) {
    case Language::Bokmaal: return u"nb"_s;
    case Language::Nynorsk: return u"nn"_s;
    case Language::English: return u"en"_s;
    }
    Q_UNREACHABLE();
}

std::unique_ptr<QTranslator> translatorFor(Language language)
{
    static constexpr const char *files[] = {"tvers_nb", "tvers_nn", "tvers_en"};
    auto words = std::make_unique<QTranslator>();
    const QString file = QLatin1StringView(files[int(language)]);
    const bool loaded = words->load(u":/i18n/"_s + file + u".qm"_s);
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
    return words;
}

QString sayIn(const QTranslator &words, const Phrase &phrase)
{
    QString said = words.translate(phrase.context, phrase.text, phrase.comment, phrase.count);
    if (said.isEmpty())
        said = QString::fromUtf8(phrase.text);
    return phrase.count < 0 ? said
                            : said.replace(QStringLiteral("%n"), QString::number(phrase.count));
}

} // namespace tvers
