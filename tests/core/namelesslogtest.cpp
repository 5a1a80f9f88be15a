// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What of a meeting goes to the archive, and to whose folder. Everybody in it is
/// invented.
#include "core/minutes/namelesslog.h"
#include "core/minutes/childrecord.h"
#include "tests/core/finishedmaking.h"

#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

class NamelessLogTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void casesByNameAreOnlyCounted()
    {
        const FinishedSample sample;
        const auto log = namelessLogOf(sample.meeting, sample.gate);
        QVERIFY2(log, qPrintable(log ? QString() : log.error().facts.join(u' ')));
        QCOMPARE(log->items.size(), 1);
        QCOMPARE(log->items[0].about->number, u"2026-2/1"_s);
        QCOMPARE(log->items[0].notes, u"Notat"_s);
        QCOMPARE(log->byName, 2);
        QCOMPARE(log->byNamePutOff, 0);
    }

    void guestsAreCountedAndWhoeverIsCalledAsAChildIsNotNamed()
    {
        const FinishedSample sample;
        const auto log = namelessLogOf(sample.meeting, sample.gate);
        QVERIFY(log);
        QCOMPARE(log->guests, 1);
        QCOMPARE(log->seats.size(), 2);
        QCOMPARE(log->seats[0].name, u"Åse Skisse"_s);
        QCOMPARE(log->seats[1].name, u"Jan Utkast"_s);
        QCOMPARE(log->seats[1].substitute, QString()); // an Oppdiktsen
    }

    // A case that was discussed without a name, and whose child became known since.
    void whatWasWithoutANameStaysSoAndIsAskedOfTheGateAnew()
    {
        FinishedSample sample;
        sample.meeting.cases[0].mode = CaseMode::Kind::Consented;
        sample.meeting.cases[0].child = sample.ylva.id;
        QCOMPARE(namelessLogOf(sample.meeting, sample.gate)->items.size(), 1);
        sample.meeting.discussions[0].texts.advice = u"Snakk med ylvas lærer."_s;
        const auto refused = namelessLogOf(sample.meeting, sample.gate);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAnonymous);
        QCOMPARE(refused.error().facts.value(0), u"advice"_s);
        sample.meeting.discussions[0].notTheChild = {u"ylvas"_s};
        QVERIFY(namelessLogOf(sample.meeting, sample.gate));
    }

    void noTextOfTheMeetingNamesAChild_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field < 5; ++field)
            QTest::addRow("field %d", field) << field;
    }
    void noTextOfTheMeetingNamesAChild()
    {
        QFETCH(const int, field);
        FinishedSample sample;
        HeldMeeting &held = sample.meeting.held;
        const QString text = u"Om ylva oppdiktsen"_s;
        switch (field) {
        case 0: held.minutes = text; break;
        case 1: held.items[0].notes = text; break;
        case 2: held.competenceNeeds = {text}; break;
        case 3: held.elsewhere = RecordElsewhere{{}, text}; break;
        default:
            sample.meeting.discussions[0].duty = DutyAssessment{true, text, sample.meeting.day};
        }
        QVERIFY(!namelessLogOf(sample.meeting, sample.gate));
    }

    void aCaseThatIsGoneIsNotToldOf()
    {
        FinishedSample sample;
        sample.meeting.cases.clear();
        sample.meeting.discussions.clear();
        const auto log = namelessLogOf(sample.meeting, sample.gate);
        QVERIFY(log);
        QVERIFY(log->items.isEmpty());
        QCOMPARE(log->byName, 3);
        QVERIFY(childRecordsOf(sample.meeting)->isEmpty());
    }

    void eachChildHasARecordOfItsOwn()
    {
        const FinishedSample sample;
        const auto records = childRecordsOf(sample.meeting);
        QVERIFY(records);
        QCOMPARE(records->size(), 2);
        QCOMPARE(records->at(0).name, u"Ylva Oppdiktsen"_s);
        QCOMPARE(records->at(0).born, std::optional(QDate(2019, 5, 3)));
        QCOMPARE(records->at(0).items.size(), 1);
        QCOMPARE(records->at(0).seats.size(), 3); // its guest too
        QCOMPARE(records->at(1).name, u"Ola Påfunnsen"_s);
        QCOMPARE(records->at(1).seats.size(), 2);
        QVERIFY(records->at(1).minutes.isEmpty()); // others may be in them
    }

    void whoLeftHeardNothingOfIt()
    {
        FinishedSample sample;
        sample.meeting.held.items[1].left = {u"child_welfare"_s, u"guardian"_s};
        const auto records = childRecordsOf(sample.meeting);
        QCOMPARE(records->at(0).seats.size(), 1);
        QCOMPARE(records->at(0).items[0].left.size(), 2);
    }

    void twoCasesOfOneChildAreOneRecordAndWhatWasPutOffIsNone()
    {
        FinishedSample sample;
        sample.meeting.cases[2].child = sample.ylva.id;
        QCOMPARE(childRecordsOf(sample.meeting)->size(), 1);
        QCOMPARE(childRecordsOf(sample.meeting)->at(0).items.size(), 2);
        sample.meeting.held.items[1].state = AgendaItem::State::Postponed;
        QCOMPARE(childRecordsOf(sample.meeting)->at(0).items.size(), 1);
        QCOMPARE(namelessLogOf(sample.meeting, sample.gate)->byNamePutOff, 1);
    }

    void aMeetingAboutOneChildIsItsRecordWhole()
    {
        FinishedSample sample;
        sample.meeting.about = sample.ola.id;
        sample.meeting.held.minutes = u"Om Ola"_s;
        const auto records = childRecordsOf(sample.meeting);
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->at(0).items.size(), 3);
        QCOMPARE(records->at(0).minutes, u"Om Ola"_s);
    }

    void whatIsNotFinishedIsNotArchived()
    {
        FinishedSample sample;
        sample.meeting.held.state = HeldMeeting::State::Held;
        QCOMPARE(namelessLogOf(sample.meeting, sample.gate).error().code,
                 ErrorCode::MeetingNotLocked);
        QCOMPARE(childRecordsOf(sample.meeting).error().code, ErrorCode::MeetingNotLocked);
    }

    void theFolderGoesByTheUnit()
    {
        QCOMPARE(QString(stored(folderOf(Unit::Kind::Kindergarten))), u"barnemappe"_s);
        QCOMPARE(QString(stored(folderOf(Unit::Kind::School))), u"elevmappe"_s);
        QCOMPARE(QString(stored(folderOf(Unit::Kind::Sfo))), u"elevmappe"_s);
    }
};

QTEST_GUILESS_MAIN(NamelessLogTest)
#include "namelesslogtest.moc"
