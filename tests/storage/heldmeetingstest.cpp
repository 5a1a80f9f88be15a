// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the file promises of meetings held.
#include "core/storage/heldmeetingrepository.h"

#include "core/storage/auditlog.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/openfile.h"
#include "core/storage/repositories.h"
#include "tests/storage/heldmaking.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const MeetingSignature rektor{sample::discussed, u"rektor"_s};

} // namespace

class HeldMeetingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    std::optional<sample::Contents> m_in;
    sample::CaseFile m_cases;
    HeldMeeting m_held = sample::heldOf(MeetingId::sortable());
    int m_number = 0;

    Store &store() { return *m_made.store; }
    HeldMeetingRepository records() { return HeldMeetingRepository(store()); }
    HeldMeeting kept() { return **records().find(m_held.id); }
    Meeting::State stateOf(qsizetype meeting)
    {
        return (*MeetingRepository(store()).find(m_in->meetings[meeting].id))->state;
    }
    QStringList logged()
    {
        QStringList kinds;
        (void)AuditLog(store().file()).each([&](const AuditEntry &one) -> Result<> {
            kinds.append(stored(one.kind) + one.details[u"reason"_s].toString());
            return Done{};
        });
        return kinds;
    }
    /// The record gets the anonymous case, discussed; \a decision may be none.
    Discussion discussed(std::optional<Discussion::Decision> decision)
    {
        Discussion about = m_cases.about(m_cases.anonymous);
        about.decision = decision;
        const auto added = DiscussionRepository(store()).add(about);
        m_held.items.append({.id = AgendaItemId::random(),
                             .kind = AgendaItem::Kind::Case,
                             .caseId = m_cases.anonymous.id,
                             .discussion = about.id,
                             .state = AgendaItem::State::Treated});
        return added ? *added : about;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_made = sample::withUser(m_folder.filePath(u"%1.tvers"_s.arg(++m_number)));
        m_in = sample::fill(store());
        m_cases = {};
        VERIFY_DONE(sample::putInto(store(), m_cases));
        m_held = sample::heldOf(m_in->meetings[0].id);
    }

    void everythingOfARecordComesBack()
    {
        discussed(Discussion::Decision::Close);
        AgendaItem &item = m_held.items.last();
        item.words = u"Fravær"_s;
        item.starts = QTime(12, 5);
        item.ends = QTime(12, 20);
        item.left = {u"child_welfare"_s, u"guardian"_s};
        item.notes = u"Vi prøver en ny plan."_s;
        item.criteria = {{2, {2026, 9, 1}, u"fraværsføring"_s}};
        item.consultation = 1;
        m_held.seats.append({.guardian = m_cases.guardian.id,
                             .name = u"Runa Oppdiktsen"_s,
                             .need = MeetingSeat::Need::MayCome,
                             .came = MeetingSeat::Came::Substitute,
                             .substitute = u"Gro Fagerhaug"_s,
                             .from = QTime(12, 0),
                             .to = QTime(12, 30),
                             .onlyFor = item.id});
        m_held.seats[0].person = ProfessionalId::sortable(); // gone from the file since
        m_held.mode = u"observation"_s;
        m_held.began = QTime(12, 0);
        m_held.ended = QTime(13, 0);
        m_held.minutes = u"Godt møte."_s;
        m_held.competenceNeeds = {u"språk"_s};
        m_held.notTheChild = {u"Liv"_s};
        m_held.counts = {{MeetingCount::Kind::Transfers, 14, m_in->unit.id, {}}};
        m_held.elsewhere = RecordElsewhere{u"2026/118"_s, u"koordinator"_s, QDate(2026, 11, 1), {}};
        VERIFY_DONE(records().add(m_held));
        QCOMPARE(kept(), m_held);
        QCOMPARE(*records().of(m_in->meetings[0].id), std::optional(m_held));
        QVERIFY(!records().of(m_in->meetings[1].id)->has_value());
    }

    void aMeetingHasOneRecordAndIsThere()
    {
        VERIFY_DONE(records().add(m_held));
        HeldMeeting second = m_held;
        second.id = HeldMeetingId::random();
        VERIFY_REFUSED(records().add(second), ErrorCode::ConstraintRefused);
        second.meeting = MeetingId::sortable();
        VERIFY_REFUSED(records().add(second), ErrorCode::LinkMissing);
        second.meeting.reset();
        VERIFY_REFUSED(records().add(second), ErrorCode::LinkMissing);
        VERIFY_REFUSED(MeetingRepository(store()).remove(m_in->meetings[0].id),
                       ErrorCode::NeededByChild);
        QCOMPARE(stateOf(0), Meeting::State::Planned);
    }

    void noTextOfItNamesAChild_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field < 5; ++field)
            QTest::addRow("field %d", field) << field;
    }
    void noTextOfItNamesAChild()
    {
        QFETCH(int, field);
        const QString text = u"Vi snakket om ylva oppdiktsen."_s;
        switch (field) {
        case 0: m_held.minutes = text; break;
        case 1: m_held.items[0].notes = text; break;
        case 2: m_held.items[0].words = text; break;
        case 3: m_held.competenceNeeds = {text}; break;
        default: m_held.items[0].criteria = {{0, sample::discussed, text}};
        }
        VERIFY_REFUSED(records().add(m_held), ErrorCode::NotAnonymous);
        m_held.notTheChild = {u"ylva oppdiktsen"_s, u"ylva"_s, u"oppdiktsen"_s};
        VERIFY_DONE(records().add(m_held));
    }

    void aFinishedMeetingIsLockedAndOpensOnlyWithAReason()
    {
        VERIFY_DONE(records().add(m_held));
        VERIFY_DONE(records().finish(m_held.id, rektor, sample::now));
        QCOMPARE(kept().state, HeldMeeting::State::Finished);
        QCOMPARE(kept().finished, std::optional(rektor));
        QCOMPARE(stateOf(0), Meeting::State::Held);
        VERIFY_REFUSED(records().change(m_held), ErrorCode::MeetingLocked);
        VERIFY_REFUSED(records().remove(m_held.id), ErrorCode::MeetingLocked);
        VERIFY_REFUSED(records().finish(m_held.id, rektor, sample::now), ErrorCode::MeetingLocked);
        VERIFY_REFUSED(records().reopen(m_held.id, {rektor, u"  "_s}, sample::now),
                       ErrorCode::MeetingReasonMissing);
        VERIFY_DONE(records().reopen(m_held.id, {rektor, u"Glemte PPT"_s}, sample::now));
        QCOMPARE(kept().reopened.first().reason, u"Glemte PPT"_s);
        QVERIFY(logged().contains(u"meeting_finished"_s));
        QVERIFY(logged().contains(u"meeting_reopenedGlemte PPT"_s));
        m_held.minutes = u"PPT var der."_s;
        VERIFY_DONE(records().change(m_held)); // which does not know of the reopening
        QCOMPARE(kept().reopened.size(), 1);
        VERIFY_REFUSED(records().reopen(m_held.id, {rektor, u"igjen"_s}, sample::now),
                       ErrorCode::MeetingNotLocked);
    }

    void nothingIsFinishedThatLacksADecision()
    {
        discussed(std::nullopt);
        VERIFY_DONE(records().add(m_held));
        VERIFY_REFUSED(records().finish(m_held.id, rektor, sample::now),
                       ErrorCode::MeetingNotReady);
        QCOMPARE(stateOf(0), Meeting::State::Planned);
        QVERIFY(!logged().contains(u"meeting_finished"_s));
    }

    void discussionsAreFinishedWithTheirMeeting()
    {
        const Discussion about = discussed(Discussion::Decision::Close);
        VERIFY_DONE(records().add(m_held));
        VERIFY_DONE(records().finish(m_held.id, rektor, sample::now));
        QCOMPARE((*DiscussionRepository(store()).find(about.id))->finishedBy, rektor.by);
        VERIFY_DONE(records().reopen(m_held.id, {rektor, u"feil dato"_s}, sample::now));
        QVERIFY(!(*DiscussionRepository(store()).find(about.id))->finished);
    }

    void aCancelledMeetingSaysWhy()
    {
        VERIFY_DONE(records().add(m_held));
        VERIFY_REFUSED(records().cancel(m_held.id, {HeldMeeting::Cause::Other, {}, rektor}),
                       ErrorCode::MeetingReasonMissing);
        VERIFY_DONE(records().cancel(m_held.id, {HeldMeeting::Cause::NoCases, {}, rektor}));
        QCOMPARE(stateOf(0), Meeting::State::Cancelled);
        QCOMPARE(kept().cancelling->cause, HeldMeeting::Cause::NoCases);
        VERIFY_DONE(records().reopen(m_held.id, {rektor, u"Det kom en sak"_s}, sample::now));
        QCOMPARE(stateOf(0), Meeting::State::Planned);
    }

    void aChildsMeetingTakesItsRecordWithIt()
    {
        ChildMeeting meeting{.id = ChildMeetingId::random(),
                             .child = m_in->children[0].id,
                             .arena = m_in->arena.id,
                             .day = sample::discussed};
        VERIFY_DONE(ChildMeetingRepository(store()).add(meeting));
        m_held.meeting.reset();
        m_held.childMeeting = meeting.id;
        m_held.minutes = u"Ylva Oppdiktsen har det bedre."_s; // about her, and named so
        VERIFY_DONE(records().add(m_held));
        VERIFY_DONE(ChildRepository(store()).remove(m_in->children[0].id));
        QVERIFY(records().all()->isEmpty());
    }

    void anOpenFileHoldsNoRecord()
    {
        const auto open = sample::openToAll(m_folder.filePath(u"open%1.tvers"_s.arg(m_number)));
        const sample::Contents in = sample::fill(*open);
        VERIFY_REFUSED(HeldMeetingRepository(*open).add(sample::heldOf(in.meetings[0].id)),
                       ErrorCode::KeyNeeded);
        VERIFY_DONE(MeetingRepository(*open).remove(in.meetings[1].id));
    }
};

QTEST_GUILESS_MAIN(HeldMeetingsTest)
#include "heldmeetingstest.moc"
