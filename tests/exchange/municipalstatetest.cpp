// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's finished report stays as it was, whatever comes afterwards.
#include "core/exchange/municipalstate.h"

#include "core/exchange/municipalfile.h"
#include "core/municipality/packreader.h"
#include "core/reports/reportjson.h"
#include "core/storage/filepack.h"
#include "core/storage/reportrepository.h"
#include "core/storage/repositories.h"
#include "tests/storage/sample.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class MunicipalStateTest : public QObject
{
    Q_OBJECT

    const QDate today{2026, 12, 16};
    const HalfYear m_half{2026, HalfYear::Half::Autumn};
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Store> m_store;

    QList<Unit> units() const { return *UnitRepository(*m_store).all(); }

    /// With everything that a report of the municipality adds up.
    HalfYearReport reportOf(const Unit &unit, HalfYear half, int cases) const
    {
        const auto days = half.span(builtInPack(u"holmestrand"_s)->report->deliveryDays);
        HalfYearReport report{unit.name, u"Ingrid Prøve"_s, half, *days};
        report.isDraft = false;
        report.municipality = u"Holmestrand"_s;
        report.unitId = unit.id.text();
        report.meetings = {{u"Åpen dør"_s, 4, 2, 1, 1, u"holmestrand.x"_s, 1}};
        report.cancelled = {{half.deliveryDay(builtInPack(u"holmestrand"_s)->report->deliveryDays),
                             u"Åpen dør"_s, u"sykdom"_s}};
        report.startUpHeld = true;
        report.attendance = {{u"PPT"_s, 1, 2, u"ppt"_s}};
        report.discussions = toldCounts({{u"sprak"_s, cases}});
        report.consentAlwaysAssessed = true;
        report.decisions = ToldCount::oneOrMore();
        report.measures = {1, 2, 1};
        report.competenceNeeds = {u"Flerspråklighet"_s};
        return report;
    }
    void receive(const HalfYearReport &report, const Unit &unit, QDate day) const
    {
        const QString shown = QString::fromUtf8(compact(asJson(report)));
        QVERIFY(ReportRepository(*m_store).addReceived(
            {ReceivedReportId::sortable(), unit.id, report.period, report.version, day,
             QString::number(qHash(shown), 16), true, shown}));
    }
    MunicipalDraft draft(HalfYear half) const
    {
        const SecureBytes none;
        const auto made = municipalDraft(*m_store, {half, units(), none});
        return made ? *made : MunicipalDraft{MunicipalReport{{}, half, {}}};
    }
    static QByteArray papers(const MunicipalDraft &draft)
    {
        QByteArray all = compact(asJson(draft.report, draft.trend));
        for (const UnitHalves &unit : draft.units) { // what stands on their steering pages
            for (const HalfYearReport &one : unit.reports)
                all += '\n' + compact(asJson(one));
        }
        return all;
    }
    QString setting() const { return u"report.state.%1"_s.arg(m_half.text()); }
    QJsonObject stored() const
    {
        return QJsonDocument::fromJson(SettingRepository(*m_store).value(setting())->toUtf8())
            .object();
    }
    void store(const QJsonObject &object)
    {
        QVERIFY(SettingRepository(*m_store).set(setting(), QString::fromUtf8(compact(object))));
    }

private slots:
    /// Two kindergartens, one of which has delivered, now and in the half-year before.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_store = sample::openToAll(m_folder.filePath(QString::number(++m_number)));
        QVERIFY(m_store);
        QVERIFY(writePack(*m_store, *builtInPack(u"holmestrand"_s)));
        for (const QString &name : {u"Ekeberg barnehage"_s, u"Fjellhagen barnehage"_s})
            QVERIFY(
                UnitRepository(*m_store).add({UnitId::sortable(), name, Unit::Kind::Kindergarten}));
        const Unit first = units()[0];
        receive(reportOf(first, m_half, 3), first, {2026, 12, 10});
        receive(reportOf(first, m_half.previous(), 7), first, {2026, 6, 10});
    }

    void whatComesAfterChangesNothingOfIt_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
             {"a unit is new", "a unit is called something else", "a unit has closed",
              "a report of this half-year", "a report of the half-year before",
              "a new version of the half-year before"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatComesAfterChangesNothingOfIt()
    {
        QFETCH(const QString, what);
        QVERIFY(finishMunicipal(*m_store, draft(m_half), today));
        const QByteArray before = papers(draft(m_half));
        QVERIFY(before.contains("Flerspr"));
        happen(what);
        QCOMPARE(papers(draft(m_half)), before);
        QVERIFY(correctMunicipal(*m_store, m_half));
        MunicipalDraft next = draft(m_half); // which knows of it
        next.report.isDraft = false;
        next.report.version = 1;
        next.report.number = 1;
        QVERIFY(papers(next) != before);
    }

    void whatIsFinishedSaysWhatItsDraftSaid()
    {
        MunicipalDraft before = draft(m_half);
        QVERIFY(finishMunicipal(*m_store, before, today));
        before.report.isDraft = false;
        before.report.number = 1;
        QCOMPARE(papers(draft(m_half)), papers(before));
        QCOMPARE(draft(m_half).trend, before.trend);
        QCOMPARE(draft(m_half).report, before.report);
    }

    void theFileKeepsNoWordsOfUnitsInTheOpen()
    {
        QVERIFY(finishMunicipal(*m_store, draft(m_half), today));
        const QByteArray kept = compact(stored());
        QVERIFY(kept.contains("Ekeberg barnehage"));
        QVERIFY(!kept.contains("sykdom") && !kept.contains("Flerspr"));
    }

    // As it was kept until version 0.1: what had come in is known, its units are not.
    void aReportFinishedByAnEarlierTversIsRead()
    {
        QVERIFY(finishMunicipal(*m_store, draft(m_half), today));
        const QByteArray before = papers(draft(m_half));
        QJsonObject old = stored();
        old.remove("report"_L1);
        old.remove("made"_L1);
        store(old);
        QCOMPARE(papers(draft(m_half)), before);
        const Unit first = units()[0];
        receive(reportOf(first, m_half.previous(), 9), first, today.addDays(1));
        QCOMPARE(papers(draft(m_half)), before);
    }

    void whatNobodyWroteIsRefused()
    {
        QVERIFY(finishMunicipal(*m_store, draft(m_half), today));
        QJsonObject other = stored();
        other.insert("report"_L1, QJsonObject{{"half"_L1, u"soon"_s}});
        store(other);
        QCOMPARE(municipalState(*m_store, m_half).error().code, ErrorCode::FieldMissing);
    }

private:
    void happen(const QString &what)
    {
        const Unit first = units()[0];
        const Unit second = units()[1];
        if (what == u"a unit is new"_s) {
            QVERIFY(UnitRepository(*m_store).add(
                {UnitId::sortable(), u"Ny skole"_s, Unit::Kind::School}));
        } else if (what == u"a unit is called something else"_s) {
            Unit other = first;
            other.name = u"Åsen barnehage"_s;
            QVERIFY(UnitRepository(*m_store).change(other));
        } else if (what == u"a unit has closed"_s) {
            Unit closed = second;
            closed.closed = QDate(2026, 8, 1);
            QVERIFY(UnitRepository(*m_store).change(closed));
        } else if (what == u"a report of this half-year"_s) {
            receive(reportOf(second, m_half, 4), second, today);
        } else if (what == u"a report of the half-year before"_s) {
            receive(reportOf(second, m_half.previous(), 4), second, today);
        } else {
            HalfYearReport again = reportOf(first, m_half.previous(), 8);
            again.version = 2;
            again.experiences = u"Flere møter."_s;
            receive(again, first, today);
        }
    }
};

QTEST_GUILESS_MAIN(MunicipalStateTest)
#include "municipalstatetest.moc"
