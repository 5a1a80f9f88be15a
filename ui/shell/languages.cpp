// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include "ui/wording/wordinglanguage.h"

#include <QCoreApplication>
#include <QPointer>

namespace tvers {

namespace {

constexpr char spokenProperty[] = "tversLanguage";

} // namespace

void speak(Language language)
{
    static QPointer<QTranslator> words; // the application's child; nobody else's
    QTranslator *before = words;
    words = translatorFor(language).release();
    words->setParent(QCoreApplication::instance());
    QCoreApplication::instance()->setProperty(spokenProperty, int(language));
    QLocale::setDefault(localeOf(language));
    if (before)
        QCoreApplication::removeTranslator(before);
    QCoreApplication::installTranslator(words);
    delete before;
}

Language spoken()
{
    return Language(QCoreApplication::instance()->property(spokenProperty).toInt());
}

} // namespace tvers
