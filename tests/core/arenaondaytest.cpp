// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file An arena is called what it is called on the day that is asked about.
#include "tests/core/arenabuilders.h"

#include <QTest>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class ArenaOnDayTest : public QObject
{
    Q_OBJECT
private slots:
    void anArenaHasTheNameOfItsDay_data()
    {
        QTest::addColumn<QString>("arena");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::newRow("the day before there is one") << u"a"_s << QDate(2026, 7, 31) << QString();
        QTest::newRow("its first day") << u"a"_s << QDate(2026, 8, 1) << u"Ressursteam"_s;
        QTest::newRow("its last day under the name")
            << u"a"_s << QDate(2027, 7, 31) << u"Ressursteam"_s;
        QTest::newRow("renamed") << u"a"_s << QDate(2027, 8, 1) << u"Innsatsteam"_s;
        QTest::newRow("another arena") << u"b"_s << QDate(2027, 8, 1) << QString();
    }
    void anArenaHasTheNameOfItsDay()
    {
        QFETCH(const QString, arena);
        QFETCH(const QDate, day);
        ArenaVersion first = meetingsBy(Unspecified{});
        first.name = words("Ressursteam");
        first.validFrom = QDate(2026, 8, 1);
        first.validTo = QDate(2027, 7, 31);
        ArenaVersion second = first;
        second.name = words("Innsatsteam");
        second.validFrom = QDate(2027, 8, 1);
        second.validTo.reset();
        const MunicipalityPack pack = packOf({first, second});
        QTEST(arenaNameOn(pack, arena, day), "name");
        QCOMPARE(versionOn(pack, arena, day) == nullptr, arenaNameOn(pack, arena, day).isEmpty());
        QCOMPARE(arenaCalled(pack, arena) != nullptr, arena == u"a");
    }

    void theNameIsInTheMunicipalitysLanguage()
    {
        ArenaVersion version = meetingsBy(Unspecified{});
        version.name = {u"Møte på tvers"_s, u"Møte på tvert"_s};
        MunicipalityPack pack = packOf({version});
        QCOMPARE(arenaNameOn(pack, u"a", {2026, 9, 1}), u"Møte på tvers"_s);
        pack.language = Language::Nynorsk;
        QCOMPARE(arenaNameOn(pack, u"a", {2026, 9, 1}), u"Møte på tvert"_s);
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::ArenaOnDayTest)
#include "arenaondaytest.moc"
