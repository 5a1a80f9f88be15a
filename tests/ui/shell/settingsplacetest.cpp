// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsplace.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/languages.h"
#include "ui/shell/machinesettings.h"

#include <QComboBox>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class SettingsPlaceTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        speak(Language::Bokmaal);
    }

    void chosenLanguageIsSpokenAtOnceAndKept()
    {
        QTemporaryDir folder;
        MachineSettings settings(folder.filePath(u"tvers.ini"_s));
        const auto desk = sample::deskIn(folder.path());
        QVERIFY(desk);
        SettingsPlace place(*desk, settings);
        QCOMPARE(place.title(), u"Innstillinger"_s);
        auto *language = place.findChild<QComboBox *>(u"language"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(place.title(), u"Innstillingar"_s);
        QCOMPARE(settings.language(), Language::Nynorsk);
        QCOMPARE(language->currentText(), u"Norsk nynorsk"_s);
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(place.title(), u"Settings"_s);
        QCOMPARE(MachineSettings(folder.filePath(u"tvers.ini"_s)).language(), Language::English);
    }

    void fiveFilesAreRememberedTheNewestFirst()
    {
        QTemporaryDir folder;
        MachineSettings settings(folder.filePath(u"tvers.ini"_s));
        for (const auto name : {"a", "b", "c", "d", "e", "f", "b"})
            settings.remember(QLatin1StringView(name));
        QCOMPARE(settings.recentFiles(), (QStringList{u"b"_s, u"f"_s, u"e"_s, u"d"_s, u"c"_s}));
        settings.forget(u"f"_s);
        QCOMPARE(settings.recentFiles(), (QStringList{u"b"_s, u"e"_s, u"d"_s, u"c"_s}));
    }

    void strangeSettingsAreTheUsualOnes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"tvers.ini"_s);
        sample::writeBytes(path, "[General]\nlanguage=klingon\nappearance=plaid\n");
        const MachineSettings settings(path);
        QCOMPARE(settings.language(), Language::Bokmaal);
        QCOMPARE(settings.appearance(), Looks::Appearance::System);
    }
};

QTEST_MAIN(SettingsPlaceTest)
#include "settingsplacetest.moc"
