// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file School routes of other programs: the days that are read, and what is
/// refused with its line.
#include "tests/exchange/calendarmaking.h"

#include "core/exchange/foreigntext.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using Reason = RefusedLine::Reason;

namespace {

ReadTable<ProposedDays> read(const QString &text)
{
    const auto table = daysFromCalendar(text, u"rute.ics"_s, yearOfTests());
    return table ? *table : ReadTable<ProposedDays>{{}, {{0, Reason::NotUnderstood}}};
}

/// "2026-10-05 2026-10-09, 2026-11-13 2026-11-13"
QString daysIn(const QString &lines)
{
    QStringList days;
    const auto table = read(calendarWith(lines));
    for (const ProposedDays &one : table.read)
        days.append(one.first.toString(Qt::ISODate) + u' ' + one.last.toString(Qt::ISODate));
    for (const RefusedLine &line : table.refused)
        days.append(u"%1 %2"_s.arg(QString::number(line.line), stored(line.reason)));
    return days.join(u", "_s);
}

/// What becomes new days of the year from one event of these \a lines (from line 3).
ReadTable<CalendarLine> linesOfRule(const QString &lines)
{
    const QString text =
        u"BEGIN:VCALENDAR\nBEGIN:VEVENT\n"_s + lines + u"END:VEVENT\nEND:VCALENDAR\n"_s;
    const auto table = toldDaysFromCalendar(text, u"x"_s, yearOfTests(), PublicHolidays::builtIn());
    return newLines(*table, {SchoolCalendar::Entries()});
}

} // namespace

class IcsReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void daysAreRead_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *name, const char *lines, const char *days) {
            QTest::newRow(name) << QString(u"SUMMARY:x\n"_s + QString::fromUtf8(lines))
                                << QString::fromUtf8(days);
        };
        row("one day", "DTSTART;VALUE=DATE:20261113", "2026-11-13 2026-11-13");
        row("the end is not part of it", "DTSTART;VALUE=DATE:20261005\nDTEND;VALUE=DATE:20261010",
            "2026-10-05 2026-10-09");
        row("who writes the same day means it",
            "DTSTART;VALUE=DATE:20261005\nDTEND;VALUE=DATE:20261005", "2026-10-05 2026-10-05");
        row("a date without saying so", "DTSTART:20261005\nDTEND:20261010",
            "2026-10-05 2026-10-09");
        row("a duration", "DTSTART;VALUE=DATE:20261005\nDURATION:P5D", "2026-10-05 2026-10-09");
        row("a week", "DTSTART;VALUE=DATE:20261005\nDURATION:P1W", "2026-10-05 2026-10-11");
        row("some hours", "DTSTART:20261113T080000\nDTEND:20261113T160000",
            "2026-11-13 2026-11-13");
        row("midnight to midnight", "DTSTART:20261005T000000\nDTEND:20261010T000000",
            "2026-10-05 2026-10-09");
        // 22:00 UTC is midnight in summer time.
        row("UTC", "DTSTART:20261004T220000Z\nDTEND:20261009T220000Z", "2026-10-05 2026-10-09");
    }
    void daysAreRead() { compareDays(); }

    void zonesAndOddThings_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *name, const char *lines, const char *days) {
            QTest::newRow(name) << QString(u"SUMMARY:x\n"_s + QString::fromUtf8(lines))
                                << QString::fromUtf8(days);
        };
        row("our zone, not described",
            "DTSTART;TZID=Europe/Oslo:20261005T000000\nDTEND;TZID=Europe/Oslo:20261006T000000",
            "2026-10-05 2026-10-05");
        row("Outlook's name of it", "DTSTART;TZID=W. Europe Standard Time:20261005T000000",
            "2026-10-05 2026-10-05");
        row("with a prefix and quotes", "DTSTART;TZID=\"/example.org/Europe/Oslo\":20261005T000000",
            "2026-10-05 2026-10-05");
        // 20:00 in New York is 02:00 the next day here.
        row("another zone", "DTSTART;TZID=America/New_York:20261005T200000",
            "2026-10-06 2026-10-06");
        row("a zone that nobody knows", "DTSTART;TZID=Customized:20261005T000000",
            "5 zone_unknown");
        row("folded", "DTSTART;VALUE=\n DATE:202610\n\t05", "2026-10-05 2026-10-05");
        row("called off", "STATUS:CANCELLED\nDTSTART:20261005", "");
        row("no day", "LOCATION:y", "3 day_wrong");
        row("a day that is not there", "DTSTART:20260231", "5 day_wrong");
        row("before our calendar", "DTSTART:18990101", "5 day_outside");
        row("no end", "DTSTART:29991231", "5 day_outside");
        row("words", "DTSTART:i dag", "5 day_wrong");
        row("an alarm inside",
            "DTSTART:20261005\nBEGIN:VALARM\nSUMMARY:z\nDTSTART:20200101\nEND:VALARM",
            "2026-10-05 2026-10-05");
        row("a line that is none", "DTSTART:20261005\nhuff\nX-Y:z",
            "2026-10-05 2026-10-05, 6 not_understood");
    }
    void zonesAndOddThings() { compareDays(); }

    // 2026-10-05 is a Monday; the year ends 31 July 2027.
    void rulesGiveTheirDays_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *name, const char *lines, const char *days) {
            QTest::newRow(name) << QString(u"SUMMARY:x\nUID:u\nDTSTART:20261005\n"_s +
                                           QString::fromUtf8(lines))
                                << QString::fromUtf8(days);
        };
        row("three times", "RRULE:FREQ=WEEKLY;COUNT=3",
            "2026-10-05 2026-10-05, 2026-10-12 2026-10-12, 2026-10-19 2026-10-19");
        row("until", "RRULE:FREQ=DAILY;UNTIL=20261006",
            "2026-10-05 2026-10-05, 2026-10-06 2026-10-06");
        row("but one", "RRULE:FREQ=DAILY;COUNT=3\nEXDATE:20261006",
            "2026-10-05 2026-10-05, 2026-10-07 2026-10-07");
        row("but two in one line", "RRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20261006,20261007",
            "2026-10-05 2026-10-05");
        row("and one more", "RDATE:20261101", "2026-10-05 2026-10-05, 2026-11-01 2026-11-01");
        row("first Monday of the month, to the year's end",
            "RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO",
            "2026-10-05 2026-10-05, 2027-01-04 2027-01-04, 2027-04-05 2027-04-05, "
            "2027-07-05 2027-07-05, 3 rule_goes_on");
        row("without end, every year", "RRULE:FREQ=YEARLY",
            "2026-10-05 2026-10-05, 3 rule_goes_on");
        row("the first Monday, as Outlook writes it",
            "RRULE:FREQ=MONTHLY;INTERVAL=6;BYDAY=MO;BYSETPOS=1",
            "2026-10-05 2026-10-05, 2027-04-05 2027-04-05, 3 rule_goes_on");
        row("the last day of every fourth month", "RRULE:FREQ=MONTHLY;INTERVAL=4;BYMONTHDAY=-1",
            "2026-10-31 2026-10-31, 2027-02-28 2027-02-28, 2027-06-30 2027-06-30, "
            "3 rule_goes_on");
        row("every second week, two days of it", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=3",
            "2026-10-05 2026-10-05, 2026-10-09 2026-10-09, 2026-10-19 2026-10-19");
        // 1 November 2026 is a Sunday.
        row("the first Sunday of November, every year", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
            "2026-11-01 2026-11-01, 3 rule_goes_on");
        // Both give 5 October, which is one day; the second alone would lose the 12th.
        row("two rules", "RRULE:FREQ=WEEKLY;COUNT=2\nRRULE:FREQ=WEEKLY;INTERVAL=3;COUNT=2",
            "2026-10-05 2026-10-05, 2026-10-12 2026-10-12, 2026-10-26 2026-10-26");
    }
    void rulesGiveTheirDays() { compareDays(); }

    void rulesThatGiveNoDaysOffAreRefused_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *name, const char *lines, const char *days) {
            QTest::newRow(name) << QString(u"SUMMARY:x\nUID:u\nDTSTART:20261005\n"_s +
                                           QString::fromUtf8(lines))
                                << QString::fromUtf8(days);
        };
        row("week numbers", "RRULE:FREQ=YEARLY;BYWEEKNO=41;BYDAY=MO", "7 rule_refused");
        row("every second", "RRULE:FREQ=SECONDLY", "7 rule_refused");
        row("hours of a day", "RRULE:FREQ=DAILY;BYHOUR=1,2,3", "7 rule_refused");
        row("another people's calendar", "RRULE:RSCALE=HEBREW;FREQ=YEARLY", "7 rule_refused");
        row("no rule", "RRULE:hver uke", "7 rule_refused");
        row("a rule for what is left out",
            "RRULE:FREQ=WEEKLY;COUNT=3\nEXRULE:FREQ=WEEKLY;INTERVAL=2", "8 rule_refused");
        row("two rules, one of them none", "RRULE:FREQ=WEEKLY;COUNT=2\nRRULE:hver uke",
            "2026-10-05 2026-10-05, 2026-10-12 2026-10-12, 8 rule_refused");
        row("a day that never comes", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "7 rule_refused");
        row("a day that never comes, counted", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
            "7 rule_refused");
        row("every seventh day, and a Tuesday", "RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU",
            "7 rule_refused");
        row("an end that is no day", "RRULE:FREQ=WEEKLY;UNTIL=99999999", "7 rule_refused");
        // 365 days: 121 at most.
        row("without end, every day", "RRULE:FREQ=DAILY", "7 rule_cut");
        row("without end, every working day", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            "7 rule_cut");
    }
    void rulesThatGiveNoDaysOffAreRefused() { compareDays(); }

    void ruleWithoutEndIsReadForTheYearsAskedForOnly()
    {
        const QString lines = u"SUMMARY:x\nDTSTART:19500102\nRRULE:FREQ=WEEKLY"_s; // Monday
        const auto table = read(calendarWith(lines));
        QCOMPARE(table.read.size(), 52);
        QCOMPARE(table.read.first().first, QDate(2026, 8, 3));
        QCOMPARE(table.read.last().last, QDate(2027, 7, 26));
    }

    void movedDayOfASeriesStandsInsteadOfIt()
    {
        const QString text =
            u"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nSUMMARY:x\nDTSTART:20261005\n"
            "RRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\nBEGIN:VEVENT\nUID:u\nSUMMARY:y\n"
            "RECURRENCE-ID:20261012\nDTSTART:20261014\nEND:VEVENT\nEND:VCALENDAR\n"_s;
        const auto table = read(text);
        QCOMPARE(table.read.size(), 2);
        QCOMPARE(table.read[0].first, QDate(2026, 10, 5));
        QCOMPARE(table.read[1].first, QDate(2026, 10, 14));
    }

    void zoneThatTheFileDescribesAsOursIsOurs()
    {
        const QString event = u"SUMMARY:x\nDTSTART;TZID=Egendefinert:20261005T000000"_s;
        QString text = calendarWith(event);
        const QString zone = u"BEGIN:VTIMEZONE\nTZID:Egendefinert\nBEGIN:STANDARD\n"
                             "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nDTSTART:16010101T030000\n"
                             "RRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n"_s;
        text.insert(text.indexOf(u"BEGIN:VEVENT"_s), zone);
        QCOMPARE(read(text).read.size(), 1);
        text.replace(u"TZOFFSETTO:+0100"_s, u"TZOFFSETTO:-0800"_s);
        QCOMPARE(read(text).refused.value(0, {0, Reason::CutOff}).reason, Reason::ZoneUnknown);
    }

    void textIsUnescaped()
    {
        const auto table = read(calendarWith(u"DTSTART:20261005\nSUMMARY:a\\, b\\; c\\\\d\\ne"_s));
        QCOMPARE(table.read[0].name, u"a, b; c\\d e"_s);
    }

    void otherLettersAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = calendarWith(u"SUMMARY:Høstferie – «å»\nDTSTART:20261005"_s);
        QByteArray windows = text.toLatin1();
        windows.replace('?', char(0x96)); // the dash, which Latin-1 has not
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("Windows-1252") << windows;
        const QString marked = QChar(QChar::ByteOrderMark) + text;
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(marked.utf16()),
                                              marked.size() * 2);
        QTest::newRow("CRLF") << QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8();
        QTest::newRow("old Mac's breaks") << QString(text).replace(u'\n', u'\r').toUtf8();
    }
    void otherLettersAreRead()
    {
        QFETCH(const QByteArray, bytes);
        const auto table = read(*textFrom(bytes, u"x"_s));
        QVERIFY(table.refused.isEmpty());
        QCOMPARE(table.read.size(), 1);
        QCOMPARE(table.read[0].name, u"Høstferie – «å»"_s);
    }

    void whatIsNoCalendarIsRefusedWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a table") << u"date,to,name,kind\n2026-10-05,,x,\n"_s;
        QTest::newRow("a web page") << u"<!DOCTYPE html>\n<html>BEGIN:VCALENDAR</html>"_s;
        QTest::newRow("an event by itself")
            << u"BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20261005\nEND:VEVENT\n"_s;
    }
    void whatIsNoCalendarIsRefusedWhole()
    {
        QFETCH(const QString, text);
        const auto table = daysFromCalendar(text, u"x"_s, yearOfTests());
        QVERIFY(!table);
        QCOMPARE(table.error(), (Error{ErrorCode::NotCalendar, {u"x"_s}}));
    }

    void cutOffIsTold()
    {
        const QString whole = calendarWith(u"SUMMARY:Høstferie\nDTSTART:20261005"_s);
        const auto inEvent = read(whole.left(whole.indexOf(u"END:VEVENT"_s)));
        QCOMPARE(inEvent.refused, (QList<RefusedLine>{{3, Reason::CutOff, u"Høstferie"_s}}));
        const auto after = read(whole.left(whole.indexOf(u"END:VCALENDAR"_s)));
        QCOMPARE(after.read.size(), 1);
        QCOMPARE(after.refused, (QList<RefusedLine>{{6, Reason::CutOff, QString()}}));
    }

    void unusableBytesAreRefusedWithTheirLine()
    {
        QString text = calendarWith(u"SUMMARY:a_b\nDTSTART:20261005"_s);
        text.replace(u'_', QChar(u'\0'));
        const auto table = read(text);
        QCOMPARE(table.refused.size(), 2); // the line, and the event that has no name then
        QCOMPARE(table.refused[1].line, 4);
    }

    void namesTellWhatTheDaysAre()
    {
        const QString text =
            u"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Høstferie\nDTSTART:20261005\nEND:VEVENT\n"
            "BEGIN:VEVENT\nSUMMARY:Første skoledag\nDTSTART:20260817\nEND:VEVENT\n"
            "BEGIN:VEVENT\nSUMMARY:Grunnlovsdag\nDTSTART:20270517\nEND:VEVENT\n"
            "BEGIN:VEVENT\nSUMMARY:Foreldremøte\nDTSTART:20260903\nEND:VEVENT\n"
            "END:VCALENDAR\n"_s;
        const auto table =
            toldDaysFromCalendar(text, u"x"_s, yearOfTests(), PublicHolidays::builtIn());
        QCOMPARE(table->read.size(), 2);
        QCOMPARE(table->read[0].kind, CalendarLine::Kind::SchoolHoliday);
        QVERIFY(!table->read[1].kind);
        QCOMPARE(table->refused,
                 (QList<RefusedLine>{{6, Reason::SchoolDay, u"Første skoledag"_s},
                                     {10, Reason::PublicHoliday, u"Grunnlovsdag"_s}}));
    }

    void ruleWithoutEndIsRefusedOnce()
    {
        const auto lines = linesOfRule(u"SUMMARY:Hver dag\nDTSTART;VALUE=DATE:20260801\n"
                                       "RRULE:FREQ=DAILY\n"_s);
        QVERIFY(lines.read.isEmpty());
        QCOMPARE(lines.refused, (QList<RefusedLine>{{5, Reason::RuleCut, u"121"_s}}));
    }

    void howFarARuleIsReadIsTold_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("no end") << u"FREQ=YEARLY"_s << true;
        QTest::newRow("an end that is meant for none") << u"FREQ=YEARLY;UNTIL=29991231"_s << true;
        QTest::newRow("the day after the year") << u"FREQ=MONTHLY;UNTIL=20270801"_s << true;
        QTest::newRow("the year's last day") << u"FREQ=MONTHLY;UNTIL=20270731"_s << false;
        QTest::newRow("more times") << u"FREQ=MONTHLY;COUNT=10"_s << true; // the tenth: 13 August
        QTest::newRow("as many times") << u"FREQ=MONTHLY;COUNT=9"_s << false;
    }
    void howFarARuleIsReadIsTold()
    {
        QFETCH(const QString, rule);
        QFETCH(const bool, goesOn);
        const auto lines = linesOfRule(
            u"SUMMARY:Planleggingsdag\nDTSTART;VALUE=DATE:20261113\nRRULE:"_s + rule + u'\n');
        QVERIFY(!lines.read.isEmpty());
        const QList<RefusedLine> told{{2, Reason::RuleGoesOn, u"2027-07-31"_s}};
        QCOMPARE(lines.refused, goesOn ? told : QList<RefusedLine>());
    }

    void whatIsThereAlreadyIsNotToldToGoOn()
    {
        const QString lines = u"SUMMARY:17. mai\nDTSTART;VALUE=DATE:20270517\n"
                              "RRULE:FREQ=YEARLY\n"_s;
        QCOMPARE(linesOfRule(lines).refused,
                 (QList<RefusedLine>{{2, Reason::PublicHoliday, u"17. mai"_s}}));
    }

    void daysThatNobodyKnowsAreToldOnce()
    {
        // Of the year's Mondays some are public holidays: 29 March and 17 May 2027.
        const auto lines = linesOfRule(u"SUMMARY:Møte\nDTSTART;VALUE=DATE:20260803\n"
                                       "RRULE:FREQ=WEEKLY\n"_s);
        QCOMPARE(lines.refused, (QList<RefusedLine>{{2, Reason::DaysKindUnknown, u"Møte"_s}}));
    }

private:
    static void compareDays()
    {
        QFETCH(const QString, lines);
        QFETCH(const QString, days);
        QCOMPARE(daysIn(lines), days);
    }
};

QTEST_APPLESS_MAIN(IcsReaderTest)
#include "icsreadertest.moc"
