// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which consents are told of before they run out. Today is 1 October 2026.
#include "core/consent/consentreminders.h"

#include "tests/core/consentmaking.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;
using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(Consent &)>;
Q_DECLARE_METATYPE(Change)

class ConsentRemindersTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneIsToldOfAroundItsLastDay_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("told");
        const auto lasting = [](int days) {
            return Change([days](Consent &one) { one.to = meeting.addDays(days); });
        };
        QTest::newRow("31 days left") << lasting(31) << false;
        QTest::newRow("30 days left") << lasting(30) << true;
        QTest::newRow("its last day") << lasting(0) << true;
        QTest::newRow("60 days over") << lasting(-60) << true;
        QTest::newRow("61 days over") << lasting(-61) << false;
        QTest::newRow("its own reminder, due today")
            << Change([](Consent &one) { one.reminder = meeting; }) << true;
        QTest::newRow("its own reminder, due tomorrow")
            << Change([](Consent &one) { one.reminder = meeting.addDays(1); }) << false;
        QTest::newRow("withdrawn") << Change([](Consent &one) {
            one.to = meeting;
            one.withdrawn = ConsentWithdrawal{meeting, u"mor"_s};
        }) << false;
        QTest::newRow("declined") << Change([](Consent &one) {
            one.to = meeting;
            for (ConsentAnswer &answer : one.answers)
                answer.agrees = false;
        }) << false;
    }
    void oneIsToldOfAroundItsLastDay()
    {
        QFETCH(const Change, change);
        QFETCH(const bool, told);
        Consent consent = bothAgree();
        change(consent);
        QCOMPARE(!consentReminders({consent}, meeting).isEmpty(), told);
    }

    void whatWasRenewedIsNotToldOf()
    {
        Consent old = bothAgree();
        old.to = meeting.addDays(3);
        Consent next = another(old);
        next.to = meeting.addDays(300);
        QVERIFY(consentReminders({old, next}, meeting).isEmpty()); // same purposes, longer
        next.purposes = {u"health"_s};
        QCOMPARE(consentReminders({old, next}, meeting).size(), 1);
        next.replaces = old.id;
        QVERIFY(consentReminders({old, next}, meeting).isEmpty());
    }

    void theFirstToEndStandsFirst()
    {
        Consent first = bothAgree();
        first.to = meeting.addDays(3);
        Consent second = another(first);
        second.to = meeting.addDays(1);
        second.purposes = {u"health"_s};
        const auto told = consentReminders({first, second}, meeting);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].consent, second.id);
        QCOMPARE(told[0].lastDay, second.to);
    }
};

QTEST_APPLESS_MAIN(ConsentRemindersTest)
#include "consentreminderstest.moc"
