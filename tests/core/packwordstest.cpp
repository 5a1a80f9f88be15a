// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/packreader.h"

#include <QJsonDocument>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class PackWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void packComesBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : builtInPacks())
            QTest::newRow(qPrintable(name)) << name;
    }
    void packComesBackAsItWasWritten()
    {
        QFETCH(QString, name);
        const auto pack = builtInPack(name);
        QVERIFY(pack);
        const auto again = readPack(QJsonDocument(toJson(*pack)).toJson(), u"again.json"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().facts.join(u' ')));
        QVERIFY(*again == *pack);
    }

    void laterVersionsOfAnArenaStandBelowTheEarlierOnes()
    {
        auto pack = builtInPack(u"holmestrand"_s);
        QVERIFY(pack);
        Arena &arena = pack->arenas[1];
        arena.versions.append(arena.versions.first());
        arena.versions[0].validTo = QDate(2027, 1, 31);
        arena.versions[1].validFrom = QDate(2027, 2, 1);
        arena.versions[1].cadenceText.nb = u"annenhver uke"_s;
        const auto again = readPack(QJsonDocument(toJson(*pack)).toJson(), u"again.json"_s);
        QVERIFY(again);
        QCOMPARE(again->arenas[1].versions.size(), 2);
        QVERIFY(*again == *pack);
    }
};

QTEST_APPLESS_MAIN(PackWordsTest)
#include "packwordstest.moc"
