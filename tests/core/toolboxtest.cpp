// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is in the toolbox, and what of it may be opened.
#include "core/municipality/toolbox.h"

#include "core/municipality/packreader.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class ToolboxTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void entriesAreReadAsTheyWereWritten()
    {
        const QList<ToolEntry> entries{{ToolEntry::Kind::Film, u"Å snakke med barn"_s,
                                        u"https://example.org/1"_s, u"6 minutter"_s,
                                        u"holmestrand.fagdrypp"_s},
                                       {ToolEntry::Kind::Contact, u"PPT"_s}};
        QCOMPARE(*toolboxFrom(toText(entries), u"t"_s), entries);
        QVERIFY(toolboxFrom(QString(), u"t"_s)->isEmpty());
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << u"["_s;
        QTest::newRow("an object") << u"{}"_s;
        QTest::newRow("no title") << uR"([{"kind":"film"}])"_s;
        QTest::newRow("an empty title") << uR"([{"kind":"film","title":" "}])"_s;
        QTest::newRow("another kind") << uR"([{"kind":"game","title":"a"}])"_s;
        QTest::newRow("a field more") << uR"([{"kind":"film","title":"a","b":1}])"_s;
    }
    void anythingElseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!toolboxFrom(text, u"t"_s));
    }

    void thePacksOwnFilmsAndContactsAreThere()
    {
        const auto tools =
            toolsOf(*builtInPack(u"holmestrand"_s), {2026, 10, 1}, Language::Bokmaal);
        const auto has = [&tools](ToolEntry::Kind kind, const QString &arena) {
            return std::any_of(tools.begin(), tools.end(), [&](const ToolEntry &one) {
                return one.kind == kind && one.arena == arena && !one.title.isEmpty();
            });
        };
        QVERIFY(has(ToolEntry::Kind::Film, u"holmestrand.fagdrypp"_s));
        QVERIFY(has(ToolEntry::Kind::Contact, u"holmestrand.naervaersteam"_s));
        QVERIFY(has(ToolEntry::Kind::Contact, u"holmestrand.koordinerende_enhet"_s));
    }

    void onlyPagesAndAddressesAreOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("opens");
        QTest::newRow("a page") << u" https://example.org/a?b=c "_s
                                << u"https://example.org/a?b=c"_s;
        QTest::newRow("without https") << u"www.example.org"_s << u"https://www.example.org"_s;
        QTest::newRow("e-mail") << u"ppt@example.org"_s << u"mailto:ppt@example.org"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a program") << u"file:///bin/sh"_s << QString();
        QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("words") << u"spør i resepsjonen"_s << QString();
        QTest::newRow("a share") << u"\\\\server\\ting"_s << QString();
        QTest::newRow("no host") << u"https://"_s << QString();
        QTest::newRow("a person's own scheme") << u"ms-word:a@b"_s << QString();
    }
    void onlyPagesAndAddressesAreOpened()
    {
        QFETCH(QString, address);
        QFETCH(QString, opens);
        const auto url = opensAt(address);
        QCOMPARE(url ? url->toString() : QString(), opens);
    }
};

QTEST_GUILESS_MAIN(ToolboxTest)
#include "toolboxtest.moc"
