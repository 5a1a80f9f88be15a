// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Alt and a letter does one thing, in every place and language.
#include "app/window.h"
#include "tests/ui/audit/audit.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/freemnemonics.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(tvers::Language)

class MnemonicsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { sample::failOnWarnings(); }

    void aLetterThatIsTakenBecomesAnother_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("freed");
        QTest::newRow("none") << u"Ferdigstill"_s << u"Ferdigstill"_s;
        QTest::newRow("free") << u"Ferdi&gstill"_s << u"Ferdi&gstill"_s;
        QTest::newRow("the sign itself") << u"Fil && mappe"_s << u"Fil && mappe"_s;
        QTest::newRow("a later word's beginning") << u"&Finn en mappe"_s << u"Finn &en mappe"_s;
        QTest::newRow("in the word") << u"&Ferdig"_s << u"F&erdig"_s;
        QTest::newRow("the taken ones are passed over") << u"&Fil"_s << u"F&il"_s;
        QTest::newRow("nothing is left") << u"&FRVH 12"_s << u"FRVH 12"_s;
        QTest::newRow("small letters are the same") << u"a&v"_s << u"&av"_s;
    }
    void aLetterThatIsTakenBecomesAnother()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, freed);
        QCOMPARE(FreeMnemonics::freed(text, {u'F', u'R', u'V', u'H'}), freed);
    }

    void noPlaceUnderlinesWhatTheMenuBarDoes_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("isOfUnit");
        for (const bool isOfUnit : {false, true}) {
            const char *of = isOfUnit ? "a unit" : "all";
            QTest::addRow("nb, %s", of) << Language::Bokmaal << isOfUnit;
            QTest::addRow("nn, %s", of) << Language::Nynorsk << isOfUnit;
            QTest::addRow("en, %s", of) << Language::English << isOfUnit;
        }
    }
    void noPlaceUnderlinesWhatTheMenuBarDoes()
    {
        QFETCH(const Language, language);
        QFETCH(const bool, isOfUnit);
        QTemporaryDir folder;
        MachineSettings settings(folder.filePath(u"tvers.ini"_s));
        MainWindow window(WindowParts{sample::surroundings(), settings, [&](Desk &desk) {
                                          if (isOfUnit)
                                              desk.lookAt(desk.content().units.first().id);
                                          return makePlaces(desk, settings);
                                      }});
        window.resize(1360, 850);
        window.show();
        window.makeExampleAt(u"holmestrand"_s, folder.filePath(u"h.tvers"_s));
        QVERIFY(window.work());
        speak(language);
        for (const WorkPlace *place : window.work()->places()) {
            window.work()->go(place->key());
            for (int told = 0; told < 3; ++told)
                QCoreApplication::processEvents();
            QCOMPARE(clashing(window), QStringList());
        }
        speak(Language::English);
    }

private:
    static QStringList clashing(const MainWindow &window)
    {
        QSet<QChar> menus;
        for (const QAction *menu : window.menuBar()->actions())
            menus.insert(FreeMnemonics::letterOf(menu->text()));
        QStringList texts;
        for (const QWidget *widget : window.centralWidget()->findChildren<QWidget *>()) {
            const QVariant text =
                widget->property(qobject_cast<const QGroupBox *>(widget) ? "title" : "text");
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool isKey = !label || label->buddy();
            const QChar letter = FreeMnemonics::letterOf(text.toString());
            if (widget->isVisible() && isKey && !letter.isNull() && menus.contains(letter))
                texts.append(text.toString());
        }
        return texts;
    }
};

QTEST_MAIN(MnemonicsTest)
#include "mnemonicstest.moc"
