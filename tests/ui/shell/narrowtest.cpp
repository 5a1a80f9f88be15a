// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Details where the window is narrow, as at 200 %: under the place, not beside it.
#include "tests/ui/shell/sampledesk.h"
#include "ui/shell/actions.h"
#include "ui/shell/languages.h"
#include "ui/shell/workpage.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

class WidePlace : public WorkPlace
{
public:
    WidePlace()
    {
        setMinimumWidth(letters(60));
        m_details->setMinimumSize(letters(40), 100);
    }
    ~WidePlace() override { delete m_details; }

    QString key() const override { return u"wide"_s; }
    QString title() const override { return u"Arenaer"_s; }
    Symbol symbol() const override { return Symbol::Arenas; }
    QWidget *details() override { return m_details; }
    int letters(int count) const { return fontMetrics().averageCharWidth() * count; }

private:
    QPointer<QWidget> m_details = new QWidget;
};

} // namespace

class NarrowTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        sample::failOnWarnings();
        speak(Language::Nynorsk);
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = sample::deskIn(m_folder->path());
        m_actions = std::make_unique<ActionSet>(this);
        m_page = std::make_unique<WorkPage>(*m_desk, *m_actions);
        m_place = new WidePlace;
        m_page->add(m_place);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_actions.reset();
        m_desk.reset();
    }

    void detailsGoUnderThePlaceWhereTheyHaveNoRoomBesideIt_data()
    {
        QTest::addColumn<int>("letters");
        QTest::addColumn<bool>("isUnder");
        QTest::newRow("narrow, places as pictures") << 85 << true;
        QTest::newRow("wide") << 170 << false;
    }

    void detailsGoUnderThePlaceWhereTheyHaveNoRoomBesideIt()
    {
        QFETCH(const int, letters);
        QFETCH(const bool, isUnder);
        // from the other side, and without choosing anything anew
        m_page->resize(m_place->letters(isUnder ? 170 : 85), 540);
        QTRY_COMPARE(isDetailsUnder(), !isUnder);
        m_page->resize(m_place->letters(letters), 540);
        QTRY_COMPARE(isDetailsUnder(), isUnder);
        for (const QScrollArea *area : m_page->findChildren<QScrollArea *>())
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

private:
    bool isDetailsUnder() const
    {
        const auto *details = m_page->findChild<QScrollArea *>(u"details"_s);
        const int bottom = m_place->parentWidget()->mapTo(m_page.get(), QPoint()).y() +
                           m_place->parentWidget()->height();
        return details->mapTo(m_page.get(), QPoint()).y() >= bottom;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<WorkPage> m_page;
    WidePlace *m_place = nullptr;
};

QTEST_MAIN(NarrowTest)
#include "narrowtest.moc"
