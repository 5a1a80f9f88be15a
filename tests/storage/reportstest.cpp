// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/caserepositories.h"
#include "core/storage/reportrepository.h"
#include "core/storage/repositories.h"
#include "core/storage/sealedbox.h"
#include "tests/storage/sample.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class ReportsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    std::optional<sample::Contents> m_in;
    int m_number = 0;
    const HalfYear m_half{2026, HalfYear::Half::Autumn};

    Store &store() { return *m_made.store; }
    ReportRepository reports() { return ReportRepository(store()); }
    UnitReport draft(int version = 1)
    {
        UnitReport report{ReportId::sortable(), UnitRepository(store()).all()->first().id, m_half,
                          version};
        report.experiences = u"Møtene gir oss råd tidlig."_s;
        return report;
    }
    FinishedReport finishing() const
    {
        return {*DateSpan::make({2026, 6, 16}, {2026, 12, 14}), {2026, 12, 14}, u"{}"_s, u"{}"_s};
    }
    Result<UnitReport> finish(ReportId id) { return reports().finish(id, finishing()); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_made = sample::withUser(m_folder.filePath(u"%1.tvers"_s.arg(++m_number)));
        m_in = sample::fill(store());
    }

    void aDraftIsKeptAndChanged()
    {
        UnitReport report = draft();
        VERIFY_DONE(reports().add(report));
        report.evaluation = u"Vi fortsetter."_s;
        report.notTheChild = {u"Dag"_s};
        report.number = 9; // only its words are its own
        VERIFY_DONE(reports().change(report));
        report.number = 0;
        QCOMPARE(*reports().all(), QList<UnitReport>{report});
        VERIFY_DONE(reports().remove(report.id));
        QVERIFY(reports().all()->isEmpty());
    }

    void finishedIsLockedAndNumbered()
    {
        const UnitReport first = draft();
        VERIFY_DONE(reports().add(first));
        VERIFY_REFUSED(reports().markSent(first.id, {2026, 12, 14}), ErrorCode::ReportNotFinished);
        const auto done = finish(first.id);
        VERIFY_DONE(done);
        QCOMPARE(done->number, 1);
        QCOMPARE(done->to, std::optional(QDate(2026, 12, 14)));
        VERIFY_REFUSED(reports().change(first), ErrorCode::ReportLocked);
        VERIFY_REFUSED(reports().remove(first.id), ErrorCode::ReportLocked);
        VERIFY_REFUSED(finish(first.id), ErrorCode::ReportLocked);
        VERIFY_DONE(reports().markSent(first.id, {2026, 12, 15}));
        VERIFY_DONE(reports().markArchived(first.id, u"26/1234-5"_s));
        const auto kept = reports().find(first.id);
        QCOMPARE((*kept)->sent, std::optional(QDate(2026, 12, 15)));
        QCOMPARE((*kept)->archived, u"26/1234-5"_s);
    }

    void aCorrectionIsTheNextVersionOfAFinishedOne()
    {
        const UnitReport first = draft();
        VERIFY_DONE(reports().add(first));
        VERIFY_REFUSED(reports().add(draft()), ErrorCode::ReportThere);
        VERIFY_REFUSED(reports().add(draft(2)), ErrorCode::ReportThere); // it is no correction yet
        VERIFY_DONE(finish(first.id));
        VERIFY_REFUSED(reports().add(draft()), ErrorCode::ReportThere);
        VERIFY_REFUSED(reports().add(draft(3)), ErrorCode::ReportThere);
        const UnitReport second = draft(2);
        VERIFY_DONE(reports().add(second));
        const auto done = finish(second.id);
        VERIFY_DONE(done);
        QCOMPARE(done->number, 2);
        const auto all = reports().all();
        QCOMPARE(newestReport(*all, first.unit, m_half)->id, second.id);
        QCOMPARE(lastReported(*all, first.unit, HalfYear(2027, HalfYear::Half::Spring)),
                 std::optional(QDate(2026, 12, 14)));
        QVERIFY(!lastReported(*all, first.unit, m_half));
    }

    void wordsThatTellWhoItIsAboutAreRefused()
    {
        const Child child = ChildRepository(store()).all()->first();
        UnitReport report = draft();
        report.experiences = u"Saken om "_s + child.givenName + u' ' + child.familyName;
        VERIFY_REFUSED(reports().add(report), ErrorCode::NotAnonymous);
        report.experiences = u"Ring 987 65 432"_s;
        VERIFY_REFUSED(reports().add(report), ErrorCode::NotAnonymous);
        QVERIFY(reports().all()->isEmpty());
    }

    void aUnitThatHasReportedStays()
    {
        const UnitReport report = draft();
        VERIFY_DONE(reports().add(report));
        QVERIFY(!UnitRepository(store()).remove(report.unit));
    }

    void receivedReportsAreKeptAsTheyCame()
    {
        const ReceivedReport came{ReceivedReportId::sortable(),
                                  draft().unit,
                                  m_half,
                                  2,
                                  {2026, 12, 16},
                                  QString(64, u'a'),
                                  false,
                                  u"{\"unit\":\"x\"}"_s,
                                  u"AAEC"_s};
        VERIFY_DONE(reports().addReceived(came));
        QCOMPARE(*reports().received(), QList<ReceivedReport>{came});
        VERIFY_DONE(reports().removeReceived(came.id));
        QVERIFY(reports().received()->isEmpty());
    }

    // From the day after the report before, else from the day after its delivery day;
    // to today, at most to this one's delivery day. 15 June and 15 December 2026.
    void theDaysCounted_data()
    {
        QTest::addColumn<QDate>("previous");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("days");
        QTest::newRow("none before")
            << QDate() << QDate(2026, 11, 22) << u"2026-06-16 2026-11-22"_s;
        QTest::newRow("early the last time")
            << QDate(2026, 6, 10) << QDate(2026, 12, 15) << u"2026-06-11 2026-12-15"_s;
        QTest::newRow("late now") << QDate() << QDate(2027, 1, 4) << u"2026-06-16 2026-12-15"_s;
        QTest::newRow("the first day")
            << QDate() << QDate(2026, 6, 16) << u"2026-06-16 2026-06-16"_s;
        QTest::newRow("not begun") << QDate() << QDate(2026, 6, 15) << u"2026-06-16"_s;
    }
    void theDaysCounted()
    {
        QFETCH(const QDate, previous);
        QFETCH(const QDate, today);
        QFETCH(const QString, days);
        const auto delivery = DeliveryDays::make(*MonthDay::make(6, 15), *MonthDay::make(12, 15));
        const auto found = reportDays(
            m_half, *delivery, previous.isValid() ? std::optional(previous) : std::nullopt, today);
        if (!found) {
            QCOMPARE(found.error().code, ErrorCode::ReportNotBegun);
            QCOMPARE(found.error().facts, (QStringList{u"2026-2"_s, days}));
            return;
        }
        QCOMPARE(found->first().toString(Qt::ISODate) + u' ' + found->last().toString(Qt::ISODate),
                 days);
    }

    void aBoxOpensForItsKeyOnly()
    {
        const KeyPair pair = KeyPair::random();
        const QByteArray box = sealedTo(pair.publicKey, "3 og 4");
        QVERIFY(!box.contains("3 og 4"));
        QCOMPARE(*openBox(box, pair.privateKey), "3 og 4");
        QCOMPARE(publicKeyOf(pair.privateKey), pair.publicKey);
        VERIFY_REFUSED(openBox(box, KeyPair::random().privateKey), ErrorCode::WrongPrivateKey);
        for (qsizetype i = 0; i < box.size(); ++i) {
            QByteArray bent = box;
            bent[i] = char(bent[i] ^ 1);
            VERIFY_REFUSED(openBox(bent, pair.privateKey), ErrorCode::WrongPrivateKey);
            VERIFY_REFUSED(openBox(box.first(i), pair.privateKey), ErrorCode::WrongPrivateKey);
        }
        QVERIFY(keyFromHex(u"12"_s).isEmpty());
        const QString written =
            QString::fromLatin1(QByteArrayView(pair.privateKey.view()).toByteArray().toHex(' '));
        QVERIFY(sameSecret(keyFromHex(written).view(), pair.privateKey.view()));
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "reportstest.moc"
