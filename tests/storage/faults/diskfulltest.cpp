// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/faults/faultytest.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class DiskFullTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFullDiskIsSaidLosesNothingAndIsOverWhenThereIsRoomAgain_data()
    {
        QTest::addColumn<int>("room"); // full in the journal, in the pages, at the end
        for (int room = 0; room <= 300'000; room += 23'456)
            QTest::addRow("after %d bytes", room) << room;
    }
    void aFullDiskIsSaidLosesNothingAndIsOverWhenThereIsRoomAgain()
    {
        QFETCH(int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.tvers"_s);
        NewStore made = sample::withUser(path);
        const QString code = made.recoveryCode->printed();
        sample::fill(*made.store);
        made.store.reset();

        QProcess writer;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TVERS_RECORD_OF"_s, path);
        writer.setProcessEnvironment(environment);
        writer.start(faults::writerPath(), {path, code, u"20"_s, QString::number(room)});
        QVERIFY(writer.waitForFinished(60'000));
        const QByteArray said = writer.readAllStandardOutput();
        QCOMPARE(writer.exitCode(), 0);
        QCOMPARE(said.count("refused"), 1);
        QVERIFY2(said.contains("refused disk_full"), said.constData());
        QCOMPARE(faults::lastSaid(said, 0), 20);
        QCOMPARE(faults::wrongWith(path, code, 20), QString());
    }
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "diskfulltest.moc"
