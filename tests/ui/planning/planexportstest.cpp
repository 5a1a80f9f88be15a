// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A møteplan leaves the file: on paper, in Excel, and what has changed of it.
#include "ui/planning/planexports.h"
#include "tests/ui/planning/sampleplan.h"
#include "ui/shell/languages.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class PlanExportsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        speak(Language::Bokmaal);
        m_desk = sample::deskIn(m_folder.path());
        QVERIFY(m_desk);
        sample::makeSamplePlan(*m_desk);
    }
    void init() { sample::failOnWarnings(); }

    void theWholePlanIsOnePaper()
    {
        const auto paper = exports().paper(Paper::A4);
        QVERIFY(paper);
        QVERIFY(paper->sheets() >= 1);
        VERIFY_DONE(exports().writePaper(path(u"plan.pdf"_s), Paper::A3));
        QVERIFY(isPdf(path(u"plan.pdf"_s)));
    }

    void eachUnitAndEachContactPersonGetsASheet()
    {
        const QString folder = made(u"units"_s);
        const auto units = exports().writeUnits(folder);
        QVERIFY(units);
        QCOMPARE(units->size(), 18); // the example's kindergartens
        for (const QString &name : *units)
            QVERIFY2(isPdf(QDir(folder).filePath(name + u".pdf"_s)), qPrintable(name));
        const auto persons = exports().writePersons(made(u"persons"_s));
        QVERIFY(persons);
        QVERIFY(!persons->isEmpty());
        for (const QString &name : *persons)
            QVERIFY2(!units->contains(name), qPrintable(name));
    }

    void onlyWhatIsNotToldYetIsAChange()
    {
        QCOMPARE(exports().writeChanges(made(u"first"_s))->size(), 18);
        VERIFY_DONE(exports().markTold());
        QVERIFY(exports().writeChanges(made(u"second"_s))->isEmpty());
        const PlanBoard board = sample::boardOf(*m_desk);
        m_desk->carryOut(clearMeeting(*m_desk, board, 0));
        const auto changed = exports().writeChanges(made(u"third"_s));
        QVERIFY(changed);
        QCOMPARE(changed->size(), 1);
    }

    void theWorkbookHoldsTheYear()
    {
        const auto meetings = exports().writeWorkbook(path(u"plan.xlsx"_s));
        QVERIFY(meetings);
        QVERIFY(*meetings >= 107);
        QVERIFY(QFile::exists(path(u"plan.xlsx"_s)));
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        const QString nowhere = path(u"not there"_s);
        VERIFY_REFUSED(exports().writeUnits(nowhere), ErrorCode::FileNotWritable);
        VERIFY_REFUSED(exports().writePaper(nowhere + u"/plan.pdf"_s, Paper::A4),
                       ErrorCode::FileNotWritable);
    }

private:
    PlanExports exports() { return {*m_desk, m_desk->content().plans.first()}; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString made(const QString &name) const
    {
        QDir(m_folder.path()).mkpath(name);
        return path(name);
    }
    static bool isPdf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(PlanExportsTest)
#include "planexportstest.moc"
