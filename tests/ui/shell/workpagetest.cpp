// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the window says round its places: what is saved, what happened, what is chosen.
#include "ui/shell/workpage.h"
#include "tests/ui/shell/sampledesk.h"
#include "tests/ui/shell/seen.h"
#include "ui/shell/actions.h"
#include "ui/shell/languages.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/written.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QVBoxLayout>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

class SomePlace : public WorkPlace
{
public:
    SomePlace(const QString &key, const QString &title) : m_key(key), m_title(title)
    {
        m_details->setMinimumHeight(4000);
        (new QVBoxLayout(m_details))->addWidget(new QPushButton);
    }
    ~SomePlace() override { delete m_details; }

    QString key() const override { return m_key; }
    QString title() const override { return m_title; }
    Symbol symbol() const override { return Symbol::Arenas; }
    bool hasUnsaved() const override { return isUnsaved; }
    QWidget *details() override { return m_details; }

    void turnTo(const QString &thing) { turnDetailsTo(thing); }
    /// Under its own list, as the wheel's.
    void keepDetails()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(new QPushButton);
        setFirst(column->itemAt(0)->widget());
        column->addWidget(m_details);
    }

    bool isUnsaved = false;

private:
    QString m_key;
    QString m_title;
    QPointer<QWidget> m_details = new QWidget;
};

} // namespace

class WorkPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        sample::failOnWarnings();
        speak(Language::Bokmaal);
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = sample::deskIn(m_folder->path());
        m_actions = std::make_unique<ActionSet>(this);
        m_page = std::make_unique<WorkPage>(*m_desk, *m_actions);
        m_first = new SomePlace(u"first"_s, u"Arenaer"_s);
        m_page->add(m_first);
        m_page->add(new SomePlace(u"second"_s, u"Virksomheter"_s));
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_actions.reset();
        m_desk.reset();
    }

    void saysThatAChangeWaits()
    {
        QVERIFY(says(u"Alt er lagret"_s));
        m_first->isUnsaved = true;
        emit m_first->unsavedChanged();
        QVERIFY(says(u"Ikke lagret ennå: en endring i «Arenaer»"_s));
        QVERIFY(!says(u"Alt er lagret"_s));
        m_first->isUnsaved = false;
        emit m_first->unsavedChanged();
        QVERIFY(says(u"Alt er lagret"_s));
    }

    void newWaysIntoTheFileAreSavedToo()
    {
        m_desk->tellKeys();
        QVERIFY(says(u"Lagret 09:30"_s));
    }

    void aMessageHasRoomOfItsOwn()
    {
        m_page->notices().say({u"Angret"_s});
        QCoreApplication::processEvents();
        const NoticeBar &bar = m_page->notices();
        QVERIFY(bar.isVisible());
        const QRect place(m_first->parentWidget()->mapTo(m_page.get(), QPoint()),
                          m_first->parentWidget()->size());
        const QRect said(bar.mapTo(m_page.get(), QPoint()), bar.size());
        QVERIFY(!place.intersects(said));
        QVERIFY(m_page->rect().contains(said));
    }

    void aMessageGoesWithTheNextPlaceAndTheLock()
    {
        m_page->notices().say({u"Angret"_s});
        m_page->go(u"second"_s);
        QVERIFY(!m_page->notices().isVisible());
        m_page->notices().say({u"Angret"_s});
        emit m_desk->lockChanged();
        QVERIFY(!m_page->notices().isVisible());
    }

    void filesThatAreWrittenAreTold()
    {
        const QString folder = m_folder->path();
        const QDir there(folder);
        tellWritten({there.filePath(u"Årshjul 1.png"_s), there.filePath(u"Årshjul 2.png"_s)},
                    m_first);
        QVERIFY(m_page->notices().isVisible());
        const QString said = m_page->notices().accessibleName();
        QVERIFY2(said.contains(u"Årshjul 1.png, Årshjul 2.png"_s), qPrintable(said));
        QVERIFY2(said.contains(QDir::toNativeSeparators(folder)), qPrintable(said));
    }

    void filesThatAreWrittenBeforeAnyPlaceIsThereAreToldInABox()
    {
        QString told;
        QTimer::singleShot(0, this, [&told] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                told = box->text();
                box->reject();
            }
        });
        tellWritten({m_folder->filePath(u"kode.pdf"_s)}, nullptr);
        QVERIFY2(told.contains(u"kode.pdf"_s), qPrintable(told));
    }

    void whatIsChosenNextIsReadFromItsTop()
    {
        auto *scrolling = m_page->findChild<QScrollArea *>(u"details"_s);
        QTRY_VERIFY(scrolling->verticalScrollBar()->maximum() > 0);
        m_first->turnTo(u"one"_s);
        scrolling->verticalScrollBar()->setValue(500);
        m_first->turnTo(u"one"_s); // shown anew, after an edit
        QCOMPARE(scrolling->verticalScrollBar()->value(), 500);
        m_first->turnTo(u"two"_s);
        QCOMPARE(scrolling->verticalScrollBar()->value(), 0);
    }

    void whoeverListensHearsOfDetailsOnce()
    {
        const QSignalSpy changed(m_first, &WorkPlace::detailsChanged);
        const QSignalSpy turned(m_first, &WorkPlace::detailsTurned);
        m_first->turnTo({});
        QCOMPARE(changed.size() + turned.size(), 0);
        for (const auto *thing : {"one", "one", "two", ""})
            m_first->turnTo(QString::fromLatin1(thing));
        QCOMPARE(changed.size(), 2); // there, and gone
        QCOMPARE(turned.size(), 2);
    }

    void detailsThatLieInThePlaceStayThereAndAreReachedByTheSameKey()
    {
        m_page->go(u"second"_s);
        m_first->keepDetails();
        m_page->go(u"first"_s);
        auto *scrolling = m_page->findChild<QScrollArea *>(u"details"_s);
        QVERIFY(!scrolling->isVisible());
        m_first->details()->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->toDetails();
        QCOMPARE(m_page->focusWidget(), m_first->details()->findChild<QPushButton *>());
        m_page->toDetails();
        QVERIFY(!m_first->details()->isAncestorOf(m_page->focusWidget()));
    }

private:
    bool says(const QString &words) const { return sample::sees(*m_page, words); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<WorkPage> m_page;
    SomePlace *m_first = nullptr;
};

QTEST_MAIN(WorkPageTest)
#include "workpagetest.moc"
