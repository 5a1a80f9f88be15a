// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every mistake in a pack's fields is refused, with its place. The
/// mistakes stand in tests/data/packmistakes.
#include "tests/core/packmistakes.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class PackMistakesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void mistakesAreMadeInAPackThatIsRight()
    {
        QVERIFY(readPack(packBytes(u"holmestrand"_s), u"my.json"_s));
    }

    void mistakeInWhatThePackHoldsIsRefusedWithItsPlace_data() { rows(u"pack.json"_s, 40); }
    void mistakeInWhatThePackHoldsIsRefusedWithItsPlace() { isRefused(); }

    void mistakeInAnArenaIsRefusedWithItsPlace_data() { rows(u"arena.json"_s, 40); }
    void mistakeInAnArenaIsRefusedWithItsPlace() { isRefused(); }

    void mistakeInConsentDeadlinesOrDutiesIsRefusedWithItsPlace_data()
    {
        rows(u"rules.json"_s, 30);
    }
    void mistakeInConsentDeadlinesOrDutiesIsRefusedWithItsPlace() { isRefused(); }

    void mistakeInACadenceIsRefusedWithItsPlace_data() { rows(u"cadence.json"_s, 40); }
    void mistakeInACadenceIsRefusedWithItsPlace() { isRefused(); }

private:
    static void rows(const QString &fileName, int atLeast)
    {
        QTest::addColumn<QByteArray>("pack");
        QTest::addColumn<QStringList>("expected");
        const QList<PackMistake> mistakes = packMistakes(fileName);
        QVERIFY2(mistakes.size() >= atLeast, "rows are missing in tests/data/packmistakes");
        for (const PackMistake &mistake : mistakes)
            QTest::newRow(qPrintable(mistake.name)) << mistake.pack << mistake.refusal;
    }

    static void isRefused()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QStringList, expected);
        QVERIFY2(!pack.isEmpty(), "Holmestrand's pack no longer has what the row replaces");
        QCOMPARE(refusal(readPack(pack, u"my.json"_s)), expected);
    }
};

} // namespace tvers

QTEST_APPLESS_MAIN(tvers::PackMistakesTest)
#include "packmistakestest.moc"
