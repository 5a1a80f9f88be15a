// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The form for teachers: one file that needs nothing, and that Tvers reads.
#include "core/cases/discussioncase.h"
#include "core/cases/preform.h"
#include "core/storedwords.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class PreFormFileTest : public QObject
{
    Q_OBJECT

    static QString form(const QString &language)
    {
        QFile file(
            QStringLiteral(TVERS_SOURCE_DIR "/resources/forms/preform_%1.html").arg(language));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("bokmål") << u"nb"_s;
        QTest::newRow("nynorsk") << u"nn"_s;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itNeedsNothingFromOutside_data() { languages(); }
    void itNeedsNothingFromOutside()
    {
        QFETCH(QString, language);
        const QString text = form(language);
        QVERIFY(text.contains(u"lang=\"%1\""_s.arg(language)));
        for (const auto &outside : {u"http:"_s, u"https:"_s, u"src="_s, u"<link"_s, u"@import"_s,
                                    u"url("_s, u"fetch("_s, u"XMLHttpRequest"_s, u"localStorage"_s})
            QVERIFY2(!text.contains(outside), qPrintable(outside));
        QVERIFY(text.contains(u"default-src 'none'"_s));
    }

    void everyFieldHasItsLabelAndEveryStageItsWord_data() { languages(); }
    void everyFieldHasItsLabelAndEveryStageItsWord()
    {
        QFETCH(QString, language);
        const QString text = form(language);
        for (const auto name : {"reportedBy", "stage", "question", "strengths", "academic",
                                "social", "communication", "senses", "attendance", "mapping",
                                "environment", "guardiansView", "pupilsView", "services", "wish"}) {
            const QString id = QString::fromLatin1(name);
            QVERIFY2(text.contains(u"<label for=\"%1\">"_s.arg(id)), name);
            QVERIFY2(text.contains(u" id=\"%1\""_s.arg(id)), name);
        }
        for (const QString &stage : storedWords<DiscussionCase::Stage>())
            QVERIFY2(text.contains(u"<option value=\"%1\">"_s.arg(stage)), qPrintable(stage));
    }

    /// Its script is run over a page that does not exist; what it saves is read.
    void whatItSavesIsRead_data() { languages(); }
    void whatItSavesIsRead()
    {
        QFETCH(QString, language);
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("needs node to run the form's script");
        QProcess run;
        run.start(
            node,
            {QStringLiteral(TVERS_SOURCE_DIR "/tests/ui/cases/fillform.js"),
             QStringLiteral(TVERS_SOURCE_DIR "/resources/forms/preform_%1.html").arg(language)});
        QVERIFY(run.waitForFinished());
        QVERIFY2(run.exitCode() == 0, run.readAllStandardError().constData());
        const QByteArray saved = run.readAllStandardOutput();
        const auto read = readPreForm(saved, u"svar.json"_s);
        QVERIFY2(read, saved.constData());
        QCOMPARE(read->question, u"Hva nå?\nOg så?"_s);
        QCOMPARE(read->stage, u"5-7"_s);
        QCOMPARE(read->adaptations.size(), 1);
        QCOMPARE(read->adaptations[0].from, QDate(2026, 9, 1));
        QVERIFY(!read->adaptations[0].to); // before the first day: left out
        QCOMPARE(missingIn(*read), QStringList());
    }
};

QTEST_GUILESS_MAIN(PreFormFileTest)
#include "preformfiletest.moc"
