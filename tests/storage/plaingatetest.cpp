// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Nothing of a child comes to lie open in the file, by whatever road.
#include "core/storage/plaingate.h"

#include "core/municipality/toolbox.h"
#include "core/storage/auditlog.h"
#include "core/storage/consentacts.h"
#include "core/storage/contentfile.h"
#include "core/storage/repositories.h"
#include "tests/storage/casemaking.h"

#include <QRandomGenerator>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class PlainGateTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    sample::CaseFile m_in; // Ylva Oppdiktsen, her guardian Runa Oppdiktsen

    Store &store() { return *m_made.store; }

    Meeting at(const QString &place) const
    {
        return {.id = MeetingId::sortable(),
                .arena = m_in.arena.id,
                .day = {2026, 10, 1},
                .place = place};
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_in = sample::CaseFile();
        m_made = sample::withUser(m_folder.filePath(
            QString::number(QRandomGenerator::global()->generate()) + u".tvers"_s));
        VERIFY_DONE(putInto(store(), m_in));
    }

    void placesOfMeetingsAreRead_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("stop");
        QTest::newRow("a room") << u"Langgaten 45, Kantinen"_s << QString();
        QTest::newRow("the child's given name") << u"Samtale med Ylva"_s << u"known_name"_s;
        QTest::newRow("inflected") << u"Ylvas rom"_s << u"known_name"_s;
        QTest::newRow("a guardian") << u"Hjemme hos Runa Oppdiktsen"_s << u"known_name"_s;
        QTest::newRow("a family name alone") << u"Oppdiktsen gård"_s << QString();
        QTest::newRow("a telephone") << u"Ring 46 91 97 33"_s << u"phone"_s;
        QTest::newRow("a birth") << u"Gutt født 14.03.2015"_s << u"birth_date"_s;
        QTest::newRow("a number, +80") << u"14831510049"_s << u"national_id"_s;
    }
    void placesOfMeetingsAreRead()
    {
        QFETCH(QString, place);
        QFETCH(QString, stop);
        const auto done = MeetingRepository(store()).add(at(place));
        if (stop.isEmpty()) {
            VERIFY_DONE(done);
            return;
        }
        VERIFY_REFUSED(done, ErrorCode::NotAnonymous);
        QCOMPARE(done.error().facts.value(0), u"plain.meeting.place"_s);
        QCOMPARE(done.error().facts.value(1), stop);
        QCOMPARE(MeetingRepository(store()).all()->size(), 0);
    }

    void everyPlainTextIsRead_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << change;
        };
        row("unit",
            Changed<Unit>{{}, Unit{UnitId::sortable(), u"Ylva Oppdiktsen"_s, Unit::Kind::School}});
        row("person",
            Changed<Professional>{
                {}, Professional{ProfessionalId::sortable(), u"Ylva Oppdiktsen"_s, u""_s}});
        row("person's role",
            Changed<Professional>{{},
                                  Professional{ProfessionalId::sortable(), u"Berit Prøve"_s, u""_s,
                                               u"assistent for Ylva "
                                               "Oppdiktsen"_s}});
        row("room", Changed<Room>{{}, Room{RoomId::sortable(), u"Ylva sitt rom"_s}});
        row("days off",
            Changed<CalendarRecord>{
                {},
                CalendarRecord{
                    CalendarId::sortable(),
                    {},
                    u"Kommunen"_s,
                    u"{\"closing_day\":[{\"date\":\"2026-11-13\",\"name\":\"Møte om Ylva\"}]}"_s}});
        row("toolbox",
            Changed<Setting>{{},
                             Setting{toolboxSetting(),
                                     u"[{\"kind\":\"link\",\"title\":\"Om Ylva Oppdiktsen\"}]"_s}});
        row("a place of the municipality's",
            Changed<Municipality>{
                {},
                Municipality{MunicipalityId::sortable(),
                             u"Prøve"_s,
                             {},
                             u"{\"places\":[{\"name\":\"Ylva Oppdiktsen\"}]}"_s}});
        row("the name of a field",
            Changed<Municipality>{
                {},
                Municipality{
                    MunicipalityId::sortable(), u"Prøve"_s, {}, u"{\"Ylva Oppdiktsen\":1}"_s}});
        row("answer", Changed<Setting>{{}, Setting{u"answer.abc"_s, u"Spør Ylva"_s}});
    }
    void everyPlainTextIsRead()
    {
        QFETCH(Change, change);
        VERIFY_REFUSED(carryOut(store(), {change}), ErrorCode::NotAnonymous);
    }

    /// Who works here and has a child here stands in the list of staff.
    void aGuardianMayBeOfTheStaff()
    {
        const Professional runa{ProfessionalId::sortable(), u"Runa Oppdiktsen"_s, u""_s, u"lærer"_s,
                                u"runa@eksempel.no"_s,      u"46 91 97 33"_s};
        VERIFY_DONE(ProfessionalRepository(store()).add(runa));
        VERIFY_DONE(MeetingRepository(store()).add(at(u"Kontoret til Runa Oppdiktsen"_s)));
    }

    /// Names that stand open already are those of staff, units and places too.
    void aSharedGivenNamePasses()
    {
        const Professional ylva{ProfessionalId::sortable(), u"Ylva Prøve"_s, u""_s};
        VERIFY_DONE(ProfessionalRepository(store()).add(ylva));
        VERIFY_DONE(MeetingRepository(store()).add(at(u"Kontoret til Ylva"_s)));
    }

    void rowsOfTablesAreToldByLineAndColumn()
    {
        const auto gate = PlainGate::of(store(), {2026, 11, 22});
        QVERIFY(gate);
        const auto table = gate->rowsWithout(
            rowsOf(u"name;role\nBerit Prøve;lærer\nYlva Oppdiktsen;elev\nCato;14831510049\n"_s));
        QCOMPARE(table.read.size(), 2);
        QCOMPARE(table.refused,
                 (QList<RefusedLine>{{3, RefusedLine::Reason::TellsOfChild, u"1"_s},
                                     {4, RefusedLine::Reason::TellsOfChild, u"2"_s}}));
    }

    /// Answers are kept: a child that was asked about is archived.
    void aChildWithAnswersDoesNotGo()
    {
        const Child asked = m_in.pupil;
        VERIFY_REFUSED(ChildRepository(store()).remove(asked.id), ErrorCode::NeededByChild);
        QCOMPARE(ConsentRepository(store()).of(asked.id)->size(), 1);
    }

    /// What is shown to whom asks tells who has seen it.
    void theExtractHasTheLogOfTheChild()
    {
        ConsentActs acts(store(), sample::now);
        VERIFY_DONE(acts.enter(AuditEntry::Kind::Viewed, m_in.pupil.id, u"extract"_s));
        VERIFY_DONE(acts.enter(AuditEntry::Kind::Viewed, ChildId::random(), u"extract"_s));
        const auto file = childFileOf(store(), m_in.pupil.id);
        QVERIFY(file);
        QCOMPARE(file->log.size(), 1);
        QCOMPARE(file->log.first().kind, u"viewed"_s);
    }
};

QTEST_GUILESS_MAIN(PlainGateTest)
#include "plaingatetest.moc"
