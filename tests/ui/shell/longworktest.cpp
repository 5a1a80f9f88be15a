// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Work beside the window: told here, cancelled, the newest wish first.
#include "ui/shell/longwork.h"
#include "tests/ui/shell/sampledesk.h"

#include <QSignalSpy>
#include <QThread>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Work that ends only when it is told to.
void untilCancelled(const Progress &progress)
{
    while (!progress.cancelled())
        QThread::yieldCurrentThread();
}

} // namespace

class LongWorkTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { sample::failOnWarnings(); }

    void whatItDidIsToldHere()
    {
        LongWork work;
        QSignalSpy moved(&work, &LongWork::moved);
        QThread *doneIn = nullptr;
        QThread *ranIn = nullptr;
        work.begin({u"Counting"_s,
                    [&ranIn](const Progress &progress) {
                        ranIn = QThread::currentThread();
                        for (int i = 0; i <= 1000; ++i)
                            progress.report(i, 1000);
                    },
                    [&doneIn] { doneIn = QThread::currentThread(); }});
        QVERIFY(work.isRunning());
        QCOMPARE(work.text(), u"Counting"_s);
        QTRY_VERIFY(doneIn);
        QVERIFY(!work.isRunning());
        QVERIFY(doneIn == QThread::currentThread() && ranIn != doneIn);
        QCOMPARE(moved.size(), 101); // one for each per cent, none for what nobody sees
        QCOMPARE(moved.last(), (QVariantList{1000, 1000}));
    }

    void cancelledNothingComesOfIt()
    {
        LongWork work;
        QSignalSpy ended(&work, &LongWork::ended);
        bool isDone = false;
        work.begin({u"Waiting"_s, untilCancelled, [&isDone] { isDone = true; }});
        work.cancel();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!work.isRunning());
        QCoreApplication::processEvents();
        QVERIFY(!isDone);
        work.cancel(); // nothing is under way
        QCOMPARE(ended.size(), 1);
    }

    void theNewestWishWins()
    {
        LongWork work;
        QStringList done;
        work.begin({u"First"_s, untilCancelled, [&done] { done.append(u"First"_s); }});
        work.begin({u"Second"_s, [](const Progress &) {}, [&done] { done.append(u"Second"_s); }});
        QTRY_COMPARE(done, QStringList{u"Second"_s});
    }

    void itEndsWithItsOwner()
    {
        auto work = std::make_unique<LongWork>();
        work->begin({u"Waiting"_s, untilCancelled, [] { QFAIL("it was cancelled"); }});
        work.reset(); // would wait for ever if it did not cancel
        QCoreApplication::processEvents();
    }

    void newWorkMayBeginWhereTheOldEnds()
    {
        LongWork work;
        int count = 0;
        work.begin({u"First"_s, [](const Progress &) {},
                    [&] {
                        work.begin({u"Second"_s, [](const Progress &) {}, [&count] { ++count; }});
                    }});
        QTRY_COMPARE(count, 1);
    }
};

QTEST_MAIN(LongWorkTest)
#include "longworktest.moc"
