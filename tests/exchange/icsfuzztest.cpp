// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Damaged calendars: read or refused, and nothing breaks or hangs.
#include "core/exchange/foreigntext.h"
#include "tests/exchange/calendarmaking.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray seed =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\n"
    "BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY;LANGUAGE=nb:H\xC3\xB8stferie\\, alle\r\n"
    "DTSTART;VALUE=DATE:20261005\r\nDTEND;VALUE=DATE:20261010\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Planleggingsdag\r\n"
    "DTSTART;TZID=W. Europe Standard Time:20261113T000000\r\n"
    "RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=2FR;BYSETPOS=1;COUNT=4\r\n"
    "EXDATE;TZID=W. Europe Standard Time:20270108T000000\r\n"
    "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:2\r\nRECURRENCE-ID:20270312T000000\r\nSUMMARY:Flyttet\r\n"
    "DTSTART:20270319T070000Z\r\nDURATION:PT8H\r\nRDATE:20270320T070000Z\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n";

void change(QByteArray &bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"BEGIN:VEVENT\r\n",
                                       "END:VEVENT\r\n",
                                       "\r\n ",
                                       "99999999",
                                       "RRULE:FREQ=DAILY\r\n",
                                       ";",
                                       ":",
                                       "\"",
                                       "\xFF\xFE",
                                       "=",
                                       QByteArray(1, '\0'),
                                       "-1",
                                       "COUNT=2147483648;"};
    if (bytes.isEmpty())
        return;
    const qsizetype at = random.bounded(int(bytes.size()));
    switch (random.bounded(5)) {
    case 0: bytes[at] = char(random.bounded(256)); break;
    case 1: bytes.remove(at, random.bounded(20)); break;
    case 2: bytes.insert(at, pieces[random.bounded(int(pieces.size()))]); break;
    case 3: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 60)); break;
    default: bytes.truncate(qMax(qsizetype(1), at)); break;
    }
}

} // namespace

class IcsFuzzTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void damagedCalendarsDoNoHarm()
    {
        QRandomGenerator random(20261005);
        for (int i = 0; i < 1500; ++i) {
            QByteArray bytes = seed;
            for (int changes = random.bounded(1, 6); changes > 0; --changes)
                change(bytes, random);
            const auto text = textFrom(bytes, u"x"_s);
            if (!text)
                continue;
            const auto table =
                toldDaysFromCalendar(*text, u"x"_s, yearOfTests(), PublicHolidays::builtIn());
            if (!table)
                continue;
            for (const ProposedDays &days : table->read)
                QVERIFY(days.first.isValid() && days.last.isValid() && !days.name.isEmpty());
            // Days that are refused for one reason are told once.
            const auto lines = newLines(*table, {{}});
            QVERIFY(lines.read.size() <= table->read.size());
            QVERIFY(table->read.isEmpty() || !lines.read.isEmpty() || !lines.refused.isEmpty());
        }
    }

    /// Each of them would fill the stack, the memory or the day of a plain reader.
    void hugeCalendarsEnd_data()
    {
        QTest::addColumn<QString>("text");
        const QString begin = u"BEGIN:VCALENDAR\n"_s;
        const int many = 200000;
        QTest::newRow("nested") << begin + u"BEGIN:VEVENT\n"_s.repeated(many);
        QTest::newRow("never begun") << begin + u"END:VEVENT\n"_s.repeated(many);
        QTest::newRow("empty lines") << begin + u"\n"_s.repeated(many * 10);
        QTest::newRow("one line") << begin + u"SUMMARY:"_s + u"x"_s.repeated(many * 10);
        QTest::newRow("one folded line") << begin + u"SUMMARY:x"_s + u"\n x"_s.repeated(many * 3);
        QTest::newRow("garbage lines") << begin + u"?\n"_s.repeated(many);
        QTest::newRow("properties")
            << begin + u"BEGIN:VEVENT\n"_s + u"DTSTART:20261005\n"_s.repeated(many);
        QTest::newRow("exceptions in one line")
            << calendarWith(u"SUMMARY:x\nDTSTART:20261005\nRRULE:FREQ=DAILY\nEXDATE:"_s +
                            u"20261006,"_s.repeated(1500) + u"20261007"_s);
        QTest::newRow("events")
            << begin + u"BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20261005\nEND:VEVENT\n"_s.repeated(10000);
        QTest::newRow("rules without end")
            << begin + u"BEGIN:VEVENT\nSUMMARY:x\nDTSTART:19000101\nRRULE:FREQ=DAILY\n"
                       "END:VEVENT\n"_s.repeated(3000);
        for (const char *rule :
             {"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9", "FREQ=DAILY;INTERVAL=7;BYDAY=WE",
              "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300",
              "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30;BYMONTH=2",
              "FREQ=WEEKLY;BYMONTH=2;COUNT=9999", "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3",
              "FREQ=YEARLY;BYDAY=53MO;BYMONTH=2", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,31",
              "FREQ=WEEKLY;INTERVAL=52;BYMONTH=3"})
            QTest::newRow(rule) << begin + u"BEGIN:VEVENT\nSUMMARY:x\nDTSTART:19000201\nRRULE:%1\n"
                                           "END:VEVENT\n"_s.arg(QLatin1StringView(rule))
                                               .repeated(3000);
    }
    void hugeCalendarsEnd()
    {
        QFETCH(const QString, text);
        const auto table = daysFromCalendar(text, u"x"_s, yearOfTests());
        QVERIFY(table);
        QVERIFY(!table->refused.isEmpty() || table->read.size() > 300 || text.contains(u"RRULE"_s));
        QVERIFY(table->refused.size() < 5000 && table->read.size() < 5000);
    }

    void whatIsTooLargeIsNotReadAtAll()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"stor.ics"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100 * 1024 * 1024)); // sparse: no byte of it is written
        const auto text = readForeignFile(file.fileName());
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(text.error().facts[2], u"10485760"_s);
        QCOMPARE(readForeignFile(u"/dev/null/x"_s).error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_APPLESS_MAIN(IcsFuzzTest)
#include "icsfuzztest.moc"
