// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The calendar on paper, against those who read PDFs. TVERS_PAPERS=FOLDER keeps the
/// papers, to be looked at.
#include "core/documents/taggeddrawing.h" // before the tables of the file, whose name it uses
#include "tests/print/paperreading.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/calendar/calendarpageview.h"
#include "ui/calendar/calendarplace.h"
#include "ui/print/pdfwriter.h"
#include "ui/shell/languages.h"
#include "ui/shell/paperprinting.h"

#include <QMenu>
#include <QPushButton>

using namespace tvers;
using namespace tvers::testing;

Q_DECLARE_METATYPE(tvers::Language)

class CalendarPaperTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_desk = sample::deskIn(m_files.path());
        QVERIFY(m_desk);
    }
    void init()
    {
        sample::failOnWarnings();
        speak(Language::Bokmaal);
        m_place = std::make_unique<CalendarPlace>(*m_desk);
        m_place->page().show(CalendarView::Month, {2026, 10, 20});
    }
    void cleanup() { m_place.reset(); }
    void cleanupTestCase() { m_desk.reset(); }

    void eachIsReadableForAll_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"month"_s, u"week"_s, u"list"_s}) {
            QTest::addRow("%s, nb", qPrintable(kind)) << Language::Bokmaal << kind;
            QTest::addRow("%s, nn", qPrintable(kind)) << Language::Nynorsk << kind;
        }
    }
    void eachIsReadableForAll()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, kind);
        speak(language);
        QCoreApplication::processEvents();
        const TaggedDrawing drawn = tvers::laidOut(paperOf(kind));
        QVERIFY(drawn.sheets() == 1 || kind != u"week"_s); // 18 units meet on one day
        const QString name = u"calendar %1 %2"_s.arg(kind, stored(language));
        const QString path = m_papers.keep(name, toPdf(drawn));
        const Said answer = said(tool("accessible.py"), {path});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(4000)));
    }

    /// Tuesday 20 October 2026 is a meeting of Nærværsteam; week 41 is the autumn holiday.
    void theMonthHoldsItsMeetingsAndHolidays()
    {
        const Document month = paperOf(u"month"_s);
        QCOMPARE(month.about.title, u"Kalender, oktober 2026"_s);
        const auto &table = std::get<TextTable>(month.blocks[1]);
        QCOMPARE(table.body.size(), 5); // weeks 40 to 44
        QCOMPARE(textOf(table.body[0].cells[0]), u"40"_s);
        const QString day = textOf(table.body[3].cells[2]);
        QVERIFY2(day.startsWith(u"20\n13:00–15:00 Nærværsteam"_s), qPrintable(day));
        const TableCell &holiday = table.body[1].cells[3];
        QVERIFY2(textOf(holiday).contains(u"Høstferie"_s), qPrintable(textOf(holiday)));
        QCOMPARE(holiday.ground, TableCell::Ground::Quiet);
    }

    void theListHoldsEveryMeetingOnce()
    {
        const Document list = paperOf(u"list"_s);
        const auto &table = std::get<TextTable>(list.blocks[1]);
        const CalendarContent content(*m_desk, {});
        QCOMPARE(table.body.size(), content.count());
        QCOMPARE(textOf(table.body[0].cells[2]), content.name(0));
    }

    void theYearIsPrintedAsAList()
    {
        m_place->showPage(CalendarView::Year);
        QCOMPARE(m_place->paper().about.title, u"Møter 2026/27"_s);
    }

    void aButtonOffersIt()
    {
        for (const QPushButton *one : m_place->findChildren<QPushButton *>()) {
            if (one->menu()) {
                QCOMPARE(one->menu()->actions().size(), 3);
                return;
            }
        }
        QFAIL("no such button");
    }

private:
    Document paperOf(const QString &kind)
    {
        if (kind == u"list"_s)
            m_place->showList();
        else
            m_place->showPage(kind == u"week"_s ? CalendarView::Week : CalendarView::Month);
        return m_place->paper();
    }
    static QString textOf(const TableCell &cell)
    {
        QString text;
        for (const TextRun &run : cell.text)
            text += run.text;
        return text;
    }
    static QString stored(Language language)
    {
        return language == Language::Nynorsk ? u"nn"_s : u"nb"_s;
    }

    QTemporaryDir m_files;
    PaperFolder m_papers;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CalendarPlace> m_place;
};

QTEST_MAIN(CalendarPaperTest)
#include "calendarpapertest.moc"
