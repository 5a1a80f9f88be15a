// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/languages.h"
#include "ui/shell/searchfield.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        speak(Language::Bokmaal);
        m_desk = sample::deskIn(m_folder.path());
        QVERIFY(m_desk);
    }
    void init() { sample::failOnWarnings(); }
    void cleanupTestCase() { m_desk.reset(); }

    void findsByTheBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Thing::Kind>("kind");
        QTest::addColumn<QString>("id");
        QTest::newRow("arena") << u"nærvær"_s << Thing::Kind::Arena
                               << u"holmestrand.naervaersteam"_s;
        QTest::newRow("whatever the case")
            << u"NÆRVÆR"_s << Thing::Kind::Arena << u"holmestrand.naervaersteam"_s;
        QTest::newRow("quotes round a name are no letters")
            << u"åpen dør"_s << Thing::Kind::Arena << u"holmestrand.apen_dor"_s;
        QTest::newRow("a holiday") << u"høst"_s << Thing::Kind::Holiday << u"2026-10-05"_s;
        QTest::newRow("å in two parts, as a Mac has it")
            << u"a\u030apen dør"_s << Thing::Kind::Arena << u"holmestrand.apen_dor"_s;
        QTest::newRow("the inside of a word")
            << u"ferie"_s << Thing::Kind::Holiday << u"2026-10-05"_s;
        QTest::newRow("who comes, by role")
            << u"rektor"_s << Thing::Kind::Arena << u"holmestrand.pa_tvers_skole"_s;
    }
    void findsByTheBeginningsOfWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        const auto hits = Search::in(*m_desk, typed, 12);
        QVERIFY(!hits.isEmpty());
        QTEST(hits.first().thing.kind, "kind");
        QCOMPARE(hits.first().thing.id, id);
    }

    void meetingsFromTodayComeBeforeThoseGoneBy()
    {
        const auto hits = Search::in(*m_desk, u"nærværsteam møte"_s, 40);
        QVERIFY(hits.size() > 20);
        // 17 November 2026 is the Tuesday of week 47, the next odd one after 12 November.
        QVERIFY2(hits.first().text.contains(u"17. november 2026, uke 47"_s),
                 qPrintable(hits.first().text));
        QVERIFY(hits.last().text.contains(u"2026"_s));
    }

    void findsADayByItsName()
    {
        const auto hits = Search::in(*m_desk, u"nærvær 15 desember"_s, 12);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().detail, u"Møte"_s);
    }

    void nothingForNothingAndNothingForNonsense()
    {
        QVERIFY(Search::in(*m_desk, {}, 12).isEmpty());
        QVERIFY(Search::in(*m_desk, u"  -- "_s, 12).isEmpty());
        QVERIFY(Search::in(*m_desk, u"qwxz"_s, 12).isEmpty());
    }

    void fieldOffersWhatIsFoundAndEnterTakesTheFirst()
    {
        QWidget window;
        SearchField &field = *new SearchField(*m_desk, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        field.setFocus();
        const QSignalSpy chosen(&field, &SearchField::chosen);
        QTest::keyClicks(&field, u"nærvær"_s);
        QVERIFY(field.hits()->isVisible());
        QTest::keyClick(&field, Qt::Key_Down);
        QVERIFY(field.hits()->hasFocus());
        QTest::keyClick(field.hits(), Qt::Key_Down);
        QTest::keyClick(field.hits(), Qt::Key_Up);
        QTest::keyClick(field.hits(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Thing>().id, u"holmestrand.naervaersteam"_s);
        QVERIFY(field.text().isEmpty());
        QVERIFY(!field.hits()->isVisible());
    }

    void escapeGoesBackFromListToFieldToNothing()
    {
        QWidget window;
        auto *field = new SearchField(*m_desk, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        field->setFocus();
        QTest::keyClicks(field, u"nærvær"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field->hits(), Qt::Key_Escape);
        QVERIFY(field->hasFocus());
        QVERIFY(field->hits()->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!field->hits()->isVisible());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(SearchTest)
#include "searchtest.moc"
