// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookschoices.h"

#include "ui/shell/languages.h"

#include <QCoreApplication>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::LooksChoice)
};

} // namespace

QList<LooksChoice> languageChoices()
{
    return {{QStringLiteral("Norsk bokmål"), int(Language::Bokmaal)},
            {QStringLiteral("Norsk nynorsk"), int(Language::Nynorsk)},
            {QStringLiteral("English"), int(Language::English)}};
}

QList<LooksChoice> appearanceChoices()
{
    return {{Words::tr("As the system"), int(Looks::Appearance::System)},
            {Words::tr("Light"), int(Looks::Appearance::Light)},
            {Words::tr("Dark"), int(Looks::Appearance::Dark)}};
}

void choose(Language language, MachineSettings &settings)
{
    settings.setLanguage(language);
    speak(language);
}

void choose(Looks::Appearance appearance, MachineSettings &settings)
{
    settings.setAppearance(appearance);
    Looks::apply(appearance);
}

} // namespace tvers
