// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/typedday.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class TypedDayTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatPeopleWriteIsThatDay_data()
    {
        QTest::addColumn<QDate>("day");
        const QDate september(2026, 9, 28);
        for (const char *text : {"28.9.2026",
                                 "28.09.2026",
                                 "28.09.26",
                                 "28. 9. 2026",
                                 " 28.9.2026 ",
                                 "28/9-2026",
                                 "28/9/2026",
                                 "28-9-2026",
                                 "28 9 2026",
                                 "28092026",
                                 "280926",
                                 "2026-09-28",
                                 "2026-9-28",
                                 "28. september 2026",
                                 "28 sep 2026",
                                 "28. sept. 2026",
                                 "28.sep.26",
                                 "mandag 28. september 2026",
                                 "man. 28.09.2026",
                                 "Mon 28 September 2026",
                                 "måndag 28. september 2026",
                                 "tir. 28.09.2026"}) // the weekday is not asked
            QTest::newRow(text) << september;
        QTest::newRow("1. mai 2027") << QDate(2027, 5, 1);
        QTest::newRow("1 May 2027") << QDate(2027, 5, 1);
        QTest::newRow("17. oktober 2026") << QDate(2026, 10, 17);
        QTest::newRow("24. desember 2026") << QDate(2026, 12, 24);
        QTest::newRow("3 juni 2027") << QDate(2027, 6, 3);
        QTest::newRow("3 juli 2027") << QDate(2027, 7, 3);
        QTest::newRow("29.2.2028") << QDate(2028, 2, 29);
    }
    void whatPeopleWriteIsThatDay()
    {
        QFETCH(QDate, day);
        QCOMPARE(typedDay(QString::fromUtf8(QTest::currentDataTag())), std::optional(day));
    }

    void withoutAYearItIsTheNearest_data()
    {
        QTest::addColumn<QDate>("near");
        QTest::addColumn<QDate>("day");
        QTest::newRow("28.9.") << QDate(2026, 10, 5) << QDate(2026, 9, 28);
        QTest::newRow("2. jan") << QDate(2026, 12, 21) << QDate(2027, 1, 2);
        QTest::newRow("31.12") << QDate(2027, 1, 4) << QDate(2026, 12, 31);
        QTest::newRow("29.2") << QDate(2027, 12, 1) << QDate(2028, 2, 29);
    }
    void withoutAYearItIsTheNearest()
    {
        QFETCH(QDate, near);
        QFETCH(QDate, day);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(typedDay(text, near), std::optional(day));
        QVERIFY(!typedDay(text)); // nothing to be near to
    }

    void whatIsNoDayIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *text : {"",
                                 " ",
                                 "i morgen",
                                 "31.9.2026",
                                 "29.2.2027",
                                 "0.9.2026",
                                 "28.13.2026",
                                 "32.1.2026",
                                 "28.9.1800",
                                 "28.9.3000",
                                 "28.9.20266",
                                 "28",
                                 "2809",
                                 "28.9.2026 kl. 10",
                                 "28.9.2",
                                 "28. ma 2026",
                                 "28. sepp 2026",
                                 "2026-28-09",
                                 "28.9.-2026x",
                                 "٢٨.٩.٢٠٢٦"})
            QTest::addRow("«%s»", text) << QString::fromUtf8(text);
    }
    void whatIsNoDayIsNone()
    {
        QFETCH(QString, typed);
        QVERIFY(!typedDay(typed, QDate(2026, 10, 1)));
    }

    void nothingThatIsTypedDoesHarm()
    {
        QRandomGenerator random(2026);
        const QString letters = u"0123456789./- ,abdegijklmnoprstuvyæøå\U0001F600\u0000"_s;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int length = random.bounded(14); length > 0; --length)
                text += letters[random.bounded(int(letters.size()))];
            const auto day = typedDay(text, QDate(2026, 10, 1));
            QVERIFY(!day || (day->isValid() && day->year() >= 1900 && day->year() <= 2200));
        }
    }
};

QTEST_GUILESS_MAIN(TypedDayTest)
#include "typeddaytest.moc"
