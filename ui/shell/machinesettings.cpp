// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/machinesettings.h"

#include "ui/wording/wordinglanguage.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 5;
constexpr int usualLocking = 15;

constexpr std::pair<Language, const char *> languages[] = {
    {Language::Bokmaal, "nb"}, {Language::Nynorsk, "nn"}, {Language::English, "en"}};

} // namespace

MachineSettings::MachineSettings() :
    m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"Tvers"_s,
                                           u"Tvers"_s))
{}

MachineSettings::MachineSettings(const QString &path) :
    m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat))
{}

MachineSettings::~MachineSettings() = default;

Language MachineSettings::language() const
{
    const QString chosen = m_settings->value(u"language"_s).toString();
    for (const auto &[language, word] : languages) {
        if (chosen == QLatin1StringView(word))
            return language;
    }
    return norwegian(languageOf(QLocale::system()));
}

void MachineSettings::setLanguage(Language language)
{
    for (const auto &[known, word] : languages) {
        if (known == language)
            m_settings->setValue(u"language"_s, QLatin1StringView(word));
    }
}

Looks::Appearance MachineSettings::appearance() const
{
    const auto words = QMetaEnum::fromType<Looks::Appearance>();
    bool known = false;
    const int value = words.keyToValue(
        m_settings->value(u"appearance"_s).toString().toLatin1().constData(), &known);
    return known ? Looks::Appearance(value) : Looks::Appearance::System;
}

void MachineSettings::setAppearance(Looks::Appearance appearance)
{
    const auto words = QMetaEnum::fromType<Looks::Appearance>();
    m_settings->setValue(u"appearance"_s, QString::fromLatin1(words.valueToKey(int(appearance))));
}

std::optional<MachineSettings::Role> MachineSettings::role() const
{
    bool known = false;
    const int value = QMetaEnum::fromType<Role>().keyToValue(
        m_settings->value(u"role"_s).toString().toLatin1().constData(), &known);
    return known ? std::optional(Role(value)) : std::nullopt;
}

void MachineSettings::setRole(Role role)
{
    const auto words = QMetaEnum::fromType<Role>();
    m_settings->setValue(u"role"_s, QString::fromLatin1(words.valueToKey(int(role))));
    emit roleChanged();
}

int MachineSettings::lockedAfterMinutes() const
{
    const int chosen = m_settings->value(u"lockedAfterMinutes"_s).toInt();
    const bool isKnown =
        std::find(lockingChoices.begin(), lockingChoices.end(), chosen) != lockingChoices.end();
    return isKnown ? chosen : usualLocking;
}

void MachineSettings::setLockedAfterMinutes(int minutes)
{
    m_settings->setValue(u"lockedAfterMinutes"_s, minutes);
}

QStringList MachineSettings::recentFiles() const
{
    return m_settings->value(u"recentFiles"_s).toStringList();
}

void MachineSettings::remember(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings->setValue(u"recentFiles"_s, files.first(qMin(files.size(), mostRecent)));
}

void MachineSettings::forget(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings->setValue(u"recentFiles"_s, files);
}

QByteArray MachineSettings::windowGeometry() const
{
    return m_settings->value(u"windowGeometry"_s).toByteArray();
}

void MachineSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(u"windowGeometry"_s, geometry);
}

} // namespace tvers
