// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the file promises of meetings about nobody that is named, of forms that
/// follow a child, and of what is noted after a meeting.
#include "core/storage/filetransfer.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/openfile.h"
#include "core/storage/repositories.h"
#include "tests/storage/heldmaking.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const MeetingSignature rektor{sample::discussed, u"rektor"_s};

QString arenaWith(const QString &rule)
{
    return u"{\"kind\":\"transfer_meeting\",\"records\":\"here\",\"consent\":{\"rule\":\"%1\","
           "\"legalBasis\":[\"opplæringslova § 25-1\"]}}"_s.arg(rule);
}

} // namespace

class SpecialMeetingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    sample::CaseFile m_cases;
    ArenaRecord m_arena{ArenaId::sortable(), u"prove.overforing"_s, 2};
    ChildMeeting m_meeting{
        .id = ChildMeetingId::random(), .arena = m_arena.id, .day = sample::discussed};
    HeldMeeting m_held{.id = HeldMeetingId::random()};
    int m_number = 0;

    Store &store() { return *m_made.store; }
    HeldMeetingRepository records() { return HeldMeetingRepository(store()); }

    void ruled(const QString &rule)
    {
        VERIFY_DONE(SealedTable<ArenaVersionRecord>(store()).add(
            {ArenaVersionId::sortable(), m_arena.id, {}, {}, arenaWith(rule)}));
    }
    void met(std::optional<ChildId> child)
    {
        m_meeting.child = child;
        VERIFY_DONE(ChildMeetingRepository(store()).add(m_meeting));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_made = sample::withUser(m_folder.filePath(u"%1.tvers"_s.arg(++m_number)));
        m_cases = {};
        VERIFY_DONE(sample::putInto(store(), m_cases));
        m_arena.id = ArenaId::sortable();
        VERIFY_DONE(SealedTable<ArenaRecord>(store()).add(m_arena));
        m_meeting = {.id = ChildMeetingId::random(), .arena = m_arena.id, .day = sample::discussed};
        m_held = sample::heldOf(MeetingId::sortable());
        m_held.meeting.reset();
        m_held.childMeeting = m_meeting.id;
    }

    void aMeetingAboutNobodyByNameComesBackAndItsTextsPassTheGate()
    {
        met(std::nullopt);
        QCOMPARE(*ChildMeetingRepository(store()).find(m_meeting.id), std::optional(m_meeting));
        m_held.counts = {{MeetingCount::Kind::Hours, 3, {}, {}},
                         {MeetingCount::Kind::Conversations, 5, {}, {}}};
        m_held.observed = sample::discussed.addDays(-7);
        m_held.told = rektor;
        m_held.followUps = {{u"B-1"_s, u"Leder PPT"_s, sample::discussed, {}}};
        VERIFY_DONE(records().add(m_held));
        QCOMPARE(**records().find(m_held.id), m_held);
        m_held.minutes = u"Ylva Oppdiktsen har det bedre."_s;
        VERIFY_REFUSED(records().change(m_held), ErrorCode::NotAnonymous);
    }

    void aNameComesLaterAndIsNotExchanged()
    {
        met(std::nullopt);
        m_meeting.child = m_cases.pupil.id;
        VERIFY_DONE(ChildMeetingRepository(store()).change(m_meeting));
        const Child other = sample::child(u"Nora"_s, u"Oppdiktsen"_s);
        VERIFY_DONE(ChildRepository(store()).add(other));
        m_meeting.child = other.id;
        VERIFY_REFUSED(ChildMeetingRepository(store()).change(m_meeting), ErrorCode::LinkMissing);
        m_meeting.child.reset();
        VERIFY_REFUSED(ChildMeetingRepository(store()).change(m_meeting), ErrorCode::LinkMissing);
    }

    void aFormIsOfAChildThatIsNamed()
    {
        ruled(u"consent_required"_s);
        met(std::nullopt);
        m_held.transfer = TransferRecord{.form = u"transfer_1"_s};
        VERIFY_REFUSED(records().add(m_held), ErrorCode::LinkMissing);
    }

    /// Eight years old: its guardian said yes to a school matter.
    void aFormHoldsWhatTheConsentAllows()
    {
        ruled(u"consent_required"_s);
        met(m_cases.pupil.id);
        m_held.transfer = TransferRecord{.form = u"transfer_1"_s,
                                         .answers = {{u"interests"_s, u"Fotball"_s}},
                                         .documents = {u"Pedagogisk rapport"_s}};
        VERIFY_DONE(records().add(m_held));
        QCOMPARE(**records().find(m_held.id), m_held);
        m_held.transfer->outcome = TransferRecord::Outcome::Declined;
        VERIFY_REFUSED(records().change(m_held), ErrorCode::DiscussionRefused);
        m_held.transfer->answers.clear();
        VERIFY_DONE(records().change(m_held));
        QCOMPARE((*records().find(m_held.id))->transfer->outcome,
                 TransferRecord::Outcome::Declined);
    }

    void onLegalBasisTheNecessaryPartNeedsNobodysYes()
    {
        ruled(u"legal_basis"_s);
        VERIFY_DONE(SealedTable<Consent>(store()).remove(m_cases.consent.id.text()));
        met(m_cases.pupil.id);
        m_held.transfer =
            TransferRecord{.form = u"transfer_1"_s, .answers = {{u"learning"_s, u"Leser godt"_s}}};
        VERIFY_DONE(records().add(m_held));
        m_held.transfer->answers.append({u"family"_s, u"Har en hund"_s});
        VERIFY_REFUSED(records().change(m_held), ErrorCode::DiscussionRefused);
    }

    void withoutARuleNothingIsPassedOn()
    {
        met(m_cases.pupil.id);
        m_held.transfer =
            TransferRecord{.form = u"transfer_1"_s, .answers = {{u"learning"_s, u"Leser godt"_s}}};
        VERIFY_REFUSED(records().add(m_held), ErrorCode::DiscussionRefused);
    }

    void theMunicipalitysOwnFormStandsInThePlaceOfOurs()
    {
        VERIFY_DONE(SettingRepository(store()).set(
            transferFormSetting(),
            u"{\"format\":\"tvers-transfer-form\",\"formatVersion\":1,\"versions\":[{\"id\":"
            u"\"own\","
            "\"purposes\":[\"school\"],\"fields\":[{\"id\":\"x\",\"part\":\"extra\","
            "\"name\":{\"nb\":\"X\"}}]}]}"_s));
        QCOMPARE(transferFormsOf(store())->on(sample::discussed).id, u"own"_s);
        VERIFY_DONE(SettingRepository(store()).set(transferFormSetting(), u"{}"_s));
        QVERIFY(!transferFormsOf(store()));
    }

    /// What is done elsewhere is ticked when the meeting is long finished.
    void afterAMeetingOnlyWhatWasDoneIsNoted()
    {
        met(std::nullopt);
        m_held.elsewhere = RecordElsewhere{u"2026/118"_s, u"koordinator"_s, sample::discussed};
        VERIFY_DONE(records().add(m_held));
        VERIFY_DONE(records().finish(m_held.id, rektor, sample::now));
        HeldMeeting after = **records().find(m_held.id);
        after.elsewhere->done = sample::discussed.addDays(2);
        after.followUps = {{u"B-1"_s, u"Leder PPT"_s, sample::discussed.addDays(9), {}}};
        VERIFY_DONE(records().change(after));
        QCOMPARE(**records().find(m_held.id), after);
        HeldMeeting changed = after;
        changed.minutes = u"Noe annet."_s;
        VERIFY_REFUSED(records().change(changed), ErrorCode::MeetingLocked);
        changed = after;
        changed.followUps[0].responsible = u"mor til Ylva Oppdiktsen"_s;
        VERIFY_REFUSED(records().change(changed), ErrorCode::NotAnonymous);
    }
};

QTEST_GUILESS_MAIN(SpecialMeetingsTest)
#include "specialmeetingstest.moc"
