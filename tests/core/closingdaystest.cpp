// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Days off out of tables, what their names tell, and into a calendar once.
#include "core/municipality/closingdays.h"
#include "core/municipality/dayswords.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using Kind = CalendarLine::Kind;
using Reason = RefusedLine::Reason;

class ClosingDaysTest : public QObject
{
    Q_OBJECT

    const PublicHolidays m_holidays = PublicHolidays::builtIn();

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lineIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("in English")
            << u"date,to,name,kind\n2026-10-05,2026-10-09,Uke 41,school_holiday"_s;
        QTest::newRow("in Norwegian") << u"Dato;Til;Navn;Type\n5.10.2026;09.10.2026;Uke 41;Ferie"_s;
        QTest::newRow("in nynorsk, other order")
            << u"Namn;Slag;Frå;T.o.m.\nUke 41;fridag;05.10.2026;9.10.2026"_s;
        QTest::newRow("with a spreadsheet's midnight")
            << u"dato;til;navn;type\n2026-10-05 00:00:00;09.10.2026 00:00;Uke 41;skoleferie"_s;
        QTest::newRow("days without signs between")
            << u"date,to,name,kind\n20261005,20261009,Uke 41,school_holiday"_s;
        QTest::newRow("without a header") << u"2026-10-05\t2026-10-09\tUke 41\tschool_holiday"_s;
    }
    void lineIsRead()
    {
        QFETCH(const QString, text);
        const auto table = closingDaysFrom(rowsOf(text), m_holidays);
        QVERIFY(table.refused.isEmpty());
        QCOMPARE(table.read.size(), 1);
        QCOMPARE(table.read[0].name, u"Uke 41"_s);
        QCOMPARE(table.read[0].first, QDate(2026, 10, 5));
        QCOMPARE(table.read[0].last, QDate(2026, 10, 9));
        QCOMPARE(table.read[0].kind, Kind::SchoolHoliday);
    }

    void lineIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("no day") << u",,x,"_s << Reason::DayWrong;
        QTest::newRow("31 February") << u"2026-02-31,,x,"_s << Reason::DayWrong;
        QTest::newRow("two digits of a year") << u"05.10.26,,x,"_s << Reason::DayWrong;
        QTest::newRow("the last day wrong") << u"2026-10-05,snart,x,"_s << Reason::DayWrong;
        QTest::newRow("outside our calendar") << u"2300-01-01,,x,"_s << Reason::DayOutside;
        QTest::newRow("no end") << u"2026-10-05,29991231,x,"_s << Reason::DayOutside;
        QTest::newRow("no end, with dots") << u"31.12.2999,,x,"_s << Reason::DayOutside;
        QTest::newRow("before our calendar") << u"1899-12-31,,x,"_s << Reason::DayOutside;
        QTest::newRow("eight digits, no day") << u"20261305,,x,"_s << Reason::DayWrong;
        QTest::newRow("no name") << u"2026-10-05,,,"_s << Reason::NameMissing;
        QTest::newRow("another kind") << u"2026-10-05,,x,vaffel"_s << Reason::DaysKindUnknown;
        QTest::newRow("a day of school") << u"2026-08-17,,Skolestart,"_s << Reason::SchoolDay;
        QTest::newRow("reversed") << u"2026-10-05,2026-10-01,x,"_s << Reason::DaysReversed;
        QTest::newRow("a year and a day") << u"2026-01-01,2027-01-02,x,"_s << Reason::DaysTooMany;
        QTest::newRow("control characters") << u"2026-10-05,,a\u0007b,"_s << Reason::TextUnusable;
        QTest::newRow("an open quote") << u"2026-10-05,,\"x,"_s << Reason::QuoteOpen;
    }
    void lineIsRefusedWithItsReason()
    {
        QFETCH(const QString, line);
        QFETCH(const Reason, reason);
        const auto rows = rowsOf(u"date,to,name,kind\n"_s + line);
        const auto table = newLines(closingDaysFrom(rows, m_holidays), {SchoolCalendar::Entries()});
        QVERIFY(table.read.isEmpty());
        QCOMPARE(table.refused.size(), 1);
        QCOMPARE(table.refused[0].line, 2);
        QCOMPARE(table.refused[0].reason, reason);
    }

    void nameTellsTheKindAndForWhom_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *told) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(told);
        };
        row("Høstferie", "school_holiday");
        row("VINTERFERIE", "school_holiday");
        row("Haustferie for skulen", "school_holiday school");
        row("Planleggingsdag", "closing_day");
        row("Planleggingsdag barnehage", "closing_day kindergarten");
        row("SFO stengt", "closing_day sfo");
        row("Skole og SFO stengt", "closing_day sfo school");
        row("Skolefri, SFO åpen", "school_holiday school");
        row("Planleggingsdag (SFO åpent)", "closing_day school");
        row("Fri", "school_holiday");
        row("Siste skoledag før juleferien", "school_day");
        row("Skulestart", "school_day");
        row("Fredag", "");
        row("Fritidsklubben møtes", "");
        row("Foreldremøte", "");
        row("", "");
    }
    void nameTellsTheKindAndForWhom()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, told);
        const auto guess = DaysWords::builtIn().guess(name);
        QStringList words;
        if (guess) {
            words.append(stored(guess->kind));
            for (const Sector sector : guess->sectors)
                words.append(stored(sector));
        }
        QCOMPARE(words.join(u' '), told);
    }

    /// 2027: Easter Sunday is 28 March, Ascension Day 6 May, 17 May is Whit Monday too.
    void publicHolidayIsKnownByItsDayOrTold_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("read");
        QTest::addColumn<QList<RefusedLine>>("refused");
        const auto row = [](const char *line, const QList<RefusedLine> &refused) {
            QTest::newRow(line) << QString::fromUtf8(line) << int(refused.isEmpty()) << refused;
        };
        const auto known = [](const QString &name) {
            return QList<RefusedLine>{{2, Reason::PublicHoliday, name}};
        };
        const auto elsewhere = [](const QString &name) {
            return QList<RefusedLine>{{2, Reason::HolidayElsewhere, name}};
        };
        row("2027-03-25,,Skjærtorsdag,", known(u"Skjærtorsdag"_s));
        row("2027-03-25,,Skjærtorsdag,closing_day", known(u"Skjærtorsdag"_s));
        row("2027-05-17,,17. mai,", known(u"17. mai"_s));
        row("2027-05-17,,Kommunen er stille,", known(u"Kommunen er stille"_s));
        row("2027-04-01,,SKJÆRTORSDAG,", elsewhere(u"SKJÆRTORSDAG"_s));
        row("2027-05-18,,17. mai,", elsewhere(u"17. mai"_s));
        row("2027-03-30,,2. påskedag,", elsewhere(u"2. påskedag"_s));
        row("2027-03-30,,Easter Monday,", elsewhere(u"Easter Monday"_s));
        row("2027-05-18,,Dagen etter 17. mai,", {});
        row("2027-05-07,,Inneklemt fridag,", {});
        row("2027-03-22,2027-03-29,Skjærtorsdag,", {}); // several days are somebody's own
        row("2027-05-18,,18. mai,", {});
        row("2027-03-25,,Skjærtorsdag,term", {}); // a day of school is nobody's day off
    }
    void publicHolidayIsKnownByItsDayOrTold()
    {
        QFETCH(const QString, line);
        QFETCH(const int, read);
        QFETCH(const QList<RefusedLine>, refused);
        const auto table = closingDaysFrom(rowsOf(u"date,to,name,kind\n"_s + line), m_holidays);
        QCOMPARE(table.refused, refused);
        QCOMPARE(table.read.size(), read);
    }

    void sameDaysTwiceAreTakenOnce()
    {
        const auto rows = rowsOf(u"date,to,name,kind\n2026-11-13,,Plandag,closing_day\n"
                                 "2026-11-13,,PLANDAG,\n2026-11-13,,Kurs,\n"_s);
        const auto proposed = closingDaysFrom(rows, m_holidays);
        const auto first = newLines(proposed, {SchoolCalendar::Entries()});
        QCOMPARE(first.read.size(), 2);
        QCOMPARE(first.refused, (QList<RefusedLine>{{3, Reason::AlreadyThere, u"PLANDAG"_s}}));
        const auto entries = withLines({}, first.read);
        QCOMPARE(entries.closingDays.size(), 2);
        const auto second = newLines(proposed, {entries});
        QVERIFY(second.read.isEmpty());
        QCOMPARE(second.refused.size(), 3);
        // For others they are other days.
        QCOMPARE(newLines(proposed, {entries, {Sector::Sfo}}).read.size(), 2);
    }

    void damagedTablesDoNoHarm()
    {
        QRandomGenerator random(1113);
        const QString seed = u"Dato;Til;Navn;Type\n05.10.2026;09.10.2026;\"Høst\";ferie\n"_s;
        for (int i = 0; i < 3000; ++i) {
            QString text = seed;
            for (int changes = random.bounded(1, 8); changes > 0; --changes)
                text[random.bounded(int(text.size()))] = QChar(random.bounded(0x250));
            const auto table =
                newLines(closingDaysFrom(rowsOf(text), m_holidays), {SchoolCalendar::Entries()});
            QVERIFY(problemsIn(table.read).isEmpty());
        }
    }

    void endlessTableIsCut()
    {
        QString text = u"date,to,name,kind\n"_s;
        for (int i = 0; i < 6000; ++i)
            text += u"2026-10-05,,x%1,\n"_s.arg(i);
        const auto table =
            newLines(closingDaysFrom(rowsOf(text), m_holidays), {SchoolCalendar::Entries()});
        QCOMPARE(table.read.size(), 5000);
        QCOMPARE(table.refused, (QList<RefusedLine>{{5002, Reason::TooMany, u"5000"_s}}));
    }
};

QTEST_APPLESS_MAIN(ClosingDaysTest)
#include "closingdaystest.moc"
