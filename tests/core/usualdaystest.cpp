// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/usualdays.h"

#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class UsualDaysTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void usualHolidaysHaveNamesInAllLanguages()
    {
        const LocalText autumn = dayOffNamed(u"Høstferie"_s);
        QCOMPARE(autumn.in(Language::Bokmaal), u"Høstferie"_s);
        QCOMPARE(autumn.in(Language::Nynorsk), u"Haustferie"_s);
        QCOMPARE(autumn.in(Language::English), u"Autumn holiday"_s);
    }

    void whatWasWrittenInNynorskStays()
    {
        QCOMPARE(dayOffNamed(u"Haustferie"_s).in(Language::Bokmaal), u"Haustferie"_s);
        QCOMPARE(dayOffNamed(u"høstferie"_s).in(Language::Bokmaal), u"høstferie"_s);
    }

    void aMunicipalitysOwnNameIsNotTranslated()
    {
        QCOMPARE(dayOffNamed(u"Elgjakta"_s), (LocalText{u"Elgjakta"_s}));
        QCOMPARE(dayOffNamed(QString()), LocalText{});
    }

    void aDayIsCalledWhatItIsCalledInAnyNorwegian_data();
    void aDayIsCalledWhatItIsCalledInAnyNorwegian()
    {
        QFETCH(QString, written);
        QFETCH(QString, asked);
        QFETCH(bool, isOne);
        QCOMPARE(isCalled(LocalText{written}, asked), isOne);
        QCOMPARE(isCalled(dayOffNamed(asked), written), isOne);
    }
};

void UsualDaysTest::aDayIsCalledWhatItIsCalledInAnyNorwegian_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("the same") << u"Høstferie"_s << u"Høstferie"_s << true;
    QTest::newRow("small letters, a space") << u" høstferie "_s << u"Høstferie"_s << true;
    QTest::newRow("nynorsk") << u"Haustferie"_s << u"Høstferie"_s << true;
    QTest::newRow("its own name") << u"elgjakta"_s << u"Elgjakta"_s << true;
    QTest::newRow("another") << u"Vinterferie"_s << u"Høstferie"_s << false;
    QTest::newRow("two own names") << u"Elgjakta"_s << u"Fårikålfri"_s << false;
    QTest::newRow("one that begins alike") << u"Høstferieuka"_s << u"Høstferie"_s << false;
}

QTEST_GUILESS_MAIN(UsualDaysTest)
#include "usualdaystest.moc"
