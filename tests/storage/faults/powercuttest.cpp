// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Power cuts, by recording what is written and synced and playing it up to
/// some point. 20 cuts; 150 with TVERS_LONG=1.
#include "tests/storage/faults/faultytest.h"
#include "tests/storage/faults/recording.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class PowerCutTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    sample::FilledFile m_file; ///< as it was before the writer came
    QList<faults::Step> m_steps;

private slots:
    void initTestCase()
    {
        m_file = sample::filledFileIn(m_folder);
        const QString recording = m_folder.filePath(u"recording"_s);
        QProcess writer;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TVERS_RECORD_TO"_s, recording);
        environment.insert(u"TVERS_RECORD_OF"_s, m_file.path);
        writer.setProcessEnvironment(environment);
        writer.start(faults::writerPath(), {m_file.path, m_file.code, u"30"_s});
        QVERIFY(writer.waitForFinished(60'000));
        QCOMPARE(writer.exitCode(), 0);
        m_steps = faults::readRecording(recording);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theRecordingHasEverythingThatIsPlayed()
    {
        QMap<char, int> seen;
        for (const faults::Step &step : std::as_const(m_steps))
            ++seen[step.operation];
        QVERIFY(seen['W'] > 300); // pages and journal
        QVERIFY(seen['S'] >= 3 * 30);
        QVERIFY(seen['D'] >= 2 * 30); // the journal's name comes, and goes
        QVERIFY(seen['U'] >= 30);
        QCOMPARE(seen['A'], 30);
        faults::Disk disk({{QFile::encodeName(m_file.path), m_file.bytes}});
        for (const faults::Step &step : std::as_const(m_steps))
            disk.play(step);
        QRandomGenerator random(1);
        const auto end = disk.afterPowerCut(random);
        QCOMPARE(end.size(), 1); // no journal
        QVERIFY(end.first() == sample::bytesOf(m_file.path));
    }

    void nothingAcknowledgedIsLostWhenThePowerGoes()
    {
        const int cuts = qEnvironmentVariableIntValue("TVERS_LONG") > 0 ? 150 : 20;
        QRandomGenerator random(20260815);
        int journals = 0;
        for (int i = 0; i < cuts; ++i) {
            const auto end = random.bounded(m_steps.size());
            faults::Disk disk({{QFile::encodeName(m_file.path), m_file.bytes}});
            int acknowledged = 0;
            for (qsizetype at = 0; at < end; ++at) {
                disk.play(m_steps[at]);
                if (m_steps[at].operation == 'A')
                    acknowledged = int(m_steps[at].offset);
            }
            const QTemporaryDir after;
            const auto files = disk.afterPowerCut(random);
            for (auto it = files.begin(); it != files.end(); ++it)
                sample::writeBytes(
                    after.filePath(QFileInfo(QFile::decodeName(it.key())).fileName()), it.value());
            journals += files.size() > 1 ? 1 : 0;
            const QString wrong =
                faults::wrongWith(after.filePath(u"a.tvers"_s), m_file.code, acknowledged);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"cut %1 after step %2: %3"_s.arg(i).arg(end).arg(wrong)));
        }
        qInfo("%d cuts in %d steps, %d of them with a journal, nothing lost", cuts,
              int(m_steps.size()), journals);
        QVERIFY(journals > 0);
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "powercuttest.moc"
