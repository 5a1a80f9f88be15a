// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Twenty pages as rektor, styrer and adviser write them, in bokmål and nynorsk,
/// with nobody in them: no stop, and at most two warnings on a page.
#include "tests/core/gatemarks.h"

#include <QDir>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class ProfessionalProseTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aPageGivesNoStopAndAtMostTwoWarnings_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TVERS_SOURCE_DIR "/tests/data/prose"));
        for (const QFileInfo &file : folder.entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }
    void aPageGivesNoStopAndAtMostTwoWarnings()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        // Known names that nobody in the text has; many are ordinary words.
        const AnonymityGate gate(
            {{u"Ylva Oppdiktsen"_s, u"Dag Berg"_s, u"Liv Haugen"_s, u"Even Sand"_s, u"Mai Vik"_s,
              u"Odd Skog"_s, u"Vår Lie"_s, u"Per Land"_s, u"Jo Bakke"_s, u"Tale Moen"_s}});
        int warnings = 0;
        QStringList stops;
        for (const AnonymityFinding &one : gate.findings(text, test::today)) {
            warnings += isStop(one.kind) ? 0 : 1;
            const QString told = u"%1 «%2»"_s.arg(stored(one.kind), text.mid(one.from, one.length));
            stops.append(told);
        }
        QVERIFY2(warnings <= 2 && stops.size() == warnings, qPrintable(stops.join(u", "_s)));
    }

    void thereAreTwentyPages()
    {
        const QDir folder(QStringLiteral(TVERS_SOURCE_DIR "/tests/data/prose"));
        QCOMPARE(folder.entryList({u"*.txt"_s}, QDir::Files).size(), 20);
    }
};

QTEST_GUILESS_MAIN(ProfessionalProseTest)
#include "professionalprosetest.moc"
