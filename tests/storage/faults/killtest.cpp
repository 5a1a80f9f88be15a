// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/faults/faultytest.h"

#include <QRandomGenerator>
#include <QThread>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class KillTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingAcknowledgedIsLostHoweverOftenTheWriterIsKilled()
    {
        constexpr int kills = 200;
        constexpr int longest = 12'000; // microseconds from the first word to the kill
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.tvers"_s);
        NewStore made = sample::withUser(path);
        const QString code = made.recoveryCode->printed();
        sample::fill(*made.store);
        made.store.reset();
        const QByteArray fresh = sample::bytesOf(path);

        QRandomGenerator random(20260815);
        int acknowledged = 0;
        int inTheMiddle = 0;
        for (int i = 0; i < kills; ++i) {
            if (i % 20 == 0) { // not ever larger
                sample::writeBytes(path, fresh);
                acknowledged = 0;
            }
            QProcess writer;
            writer.start(faults::writerPath(), {path, code, u"100000"_s});
            QVERIFY(writer.waitForReadyRead(20'000));
            QThread::usleep(uint(random.bounded(longest)));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            inTheMiddle += QFile::exists(path + u"-journal"_s) ? 1 : 0;
            const QByteArray said = writer.readAllStandardOutput();
            QVERIFY2(!said.contains("refused"), said.constData());
            acknowledged = faults::lastSaid(said, acknowledged);
            const QString wrong = faults::wrongWith(path, code, acknowledged);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(i).arg(wrong)));
            const auto store = sample::reopen(path, code);
            acknowledged = SettingRepository(*store).value(u"written"_s)->toInt();
        }
        qInfo("%d kills, %d of them with a journal left behind, nothing lost", kills, inTheMiddle);
        QVERIFY(inTheMiddle > kills / 10); // else it was not killed while writing
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
