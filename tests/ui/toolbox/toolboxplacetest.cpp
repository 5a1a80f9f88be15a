// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The toolbox of an example file.
#include "ui/toolbox/toolboxplace.h"

#include "tests/ui/shell/sampledesk.h"
#include "ui/toolbox/toolentrydialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class ToolboxPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void init() { sample::failOnWarnings(); }

    void theRulesOwnCannotBeChangedAndOnesOwnCan()
    {
        const auto desk = sample::deskIn(m_folder.path());
        ToolboxPlace place(*desk);
        auto *list = place.findChild<QTreeWidget *>();
        const int rules = list->topLevelItemCount();
        QVERIFY(rules > 0);
        const auto button = [&place](const QString &text) {
            for (auto *one : place.findChildren<QPushButton *>()) {
                if (one->text() == text)
                    return one;
            }
            qFatal("no button %s", qPrintable(text));
        };
        QVERIFY(!button(u"&Change…"_s)->isEnabled());
        place.keep(-1, ToolEntry{ToolEntry::Kind::Film, u"Å lytte"_s, u"https://example.org"_s});
        QCOMPARE(list->topLevelItemCount(), rules + 1);
        list->setCurrentItem(list->topLevelItem(rules));
        QVERIFY(button(u"&Change…"_s)->isEnabled());
        QVERIFY(button(u"&Open"_s)->isEnabled());
        place.keep(0, ToolEntry{ToolEntry::Kind::Film, u"Å spørre"_s});
        QCOMPARE(list->topLevelItem(rules)->text(0), u"Å spørre"_s);
        place.keep(0, std::nullopt);
        QCOMPARE(list->topLevelItemCount(), rules);
        desk->undoStack().undo();
        QCOMPARE(list->topLevelItem(rules)->text(0), u"Å spørre"_s);
    }

    void onlyWhatCanBeOpenedIsSaved()
    {
        ToolEntryDialog dialog({});
        const auto fields = dialog.findChildren<QLineEdit *>();
        auto *save = dialog.findChildren<QPushButton *>().first();
        QVERIFY(!save->isEnabled());
        fields[0]->setText(u"Skjema"_s);
        QVERIFY(save->isEnabled());
        fields[1]->setText(u"file:///etc/passwd"_s);
        QVERIFY(!save->isEnabled());
        fields[1]->setText(u"https://example.org/skjema"_s);
        QVERIFY(save->isEnabled());
        QCOMPARE(dialog.entry().title, u"Skjema"_s);
    }
};

QTEST_MAIN(ToolboxPlaceTest)
#include "toolboxplacetest.moc"
