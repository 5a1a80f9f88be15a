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
};

QTEST_GUILESS_MAIN(UsualDaysTest)
#include "usualdaystest.moc"
