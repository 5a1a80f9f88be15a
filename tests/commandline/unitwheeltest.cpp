// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The word wheel for one unit of a file.
#include "core/municipality/packreader.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"
#include "tests/commandline/calls.h"

#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class UnitWheelTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// A file of Holmestrand's with one kindergarten, one school, and two units
    /// of one name.
    void initTestCase()
    {
        const auto made = Store::create(
            {m_file, {}, KdfCost::least(), QDateTime({2026, 8, 17}, {8, 0}, Qt::UTC)});
        QVERIFY(made);
        Store &store = *made->store;
        QVERIFY(writePack(store, *builtInPack(u"holmestrand"_s)));
        UnitRepository units(store);
        const auto add = [&](const Unit &unit) {
            return bool(store.inTransaction([&]() -> Result<> { return units.add(unit); }));
        };
        QVERIFY(add(m_kindergarten));
        QVERIFY(add({UnitId::sortable(), u"Åsen skole"_s, Unit::Kind::School}));
        QVERIFY(add({UnitId::sortable(), u"Tvilling"_s, Unit::Kind::School}));
        QVERIFY(add({UnitId::sortable(), u"Tvilling"_s, Unit::Kind::School}));
    }

    void holdsOnlyArenasThatConcernTheUnitAndSaysWhoseItIs()
    {
        const QString whole = drawn({});
        const QString school = drawn({u"--unit"_s, u"Åsen skole"_s});
        const QString kindergarten = drawn({u"--unit"_s, m_kindergarten.id.text()});
        QVERIFY(school.contains(u"Åsen skole, Holmestrand"_s));
        QVERIFY(kindergarten.contains(u"Fjellhagen barnehage, Holmestrand"_s));
        const QString ofSchools = u"holmestrand.pa_tvers_skole"_s;
        const QString ofKindergartens = u"holmestrand.pa_tvers_barnehage"_s;
        QVERIFY(whole.contains(ofSchools) && whole.contains(ofKindergartens));
        QVERIFY(school.contains(ofSchools) && !school.contains(ofKindergartens));
        QVERIFY(!kindergarten.contains(ofSchools) && kindergarten.contains(ofKindergartens));
    }

    void whatIsNoUnitIsRefused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("expectation");
        const QStringList file{u"--file"_s, m_file};
        const QStringList pack{u"--pack"_s, u"holmestrand"_s};
        const auto unit = [](const QStringList &source, const QString &name) {
            return source + QStringList{u"--unit"_s, name};
        };
        QTest::newRow("unknown") << unit(file, u"Ingen"_s) << u"one_of:"_s;
        QTest::newRow("part of a name") << unit(file, u"Åsen"_s) << u"one_of:"_s;
        QTest::newRow("two of the name") << unit(file, u"Tvilling"_s) << u"one_of:"_s;
        QTest::newRow("a pack has none") << unit(pack, u"Åsen skole"_s) << u"unit_of_file"_s;
    }
    void whatIsNoUnitIsRefused()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QString, expectation);
        const QString out = m_folder.filePath(u"refused.svg"_s);
        const auto answer = answered(call(out) + more);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::OptionWrong);
        QCOMPARE(answer.error().facts.first(), u"--unit"_s);
        QVERIFY(answer.error().facts.last().startsWith(expectation));
        QVERIFY(!QFile::exists(out));
    }

private:
    static QStringList call(const QString &out)
    {
        return {u"wheel"_s,   u"--year"_s, u"2026/27"_s, u"--suggestions"_s,
                u"--paper"_s, u"A3"_s,     u"--out"_s,   out};
    }

    /// The first sheet.
    QString drawn(const QStringList &more) const
    {
        const QString out = m_folder.filePath(u"hjul.svg"_s);
        const auto answer = answered(call(out) + QStringList{u"--file"_s, m_file} + more);
        QFile file(out);
        if (!answer || !file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll());
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"kommune.tvers"_s);
    Unit m_kindergarten{UnitId::sortable(), u"Fjellhagen barnehage"_s, Unit::Kind::Kindergarten};
};

} // namespace tvers

QTEST_MAIN(tvers::UnitWheelTest)
#include "unitwheeltest.moc"
