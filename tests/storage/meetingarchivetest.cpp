// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A finished meeting out of the file for the archive, and where the archive has it.
#include "core/storage/meetingarchive.h"

#include "core/storage/auditlog.h"
#include "core/storage/openfile.h"
#include "tests/storage/heldmaking.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class MeetingArchiveTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    sample::CaseFile m_cases;
    HeldMeeting m_held = sample::heldOf(MeetingId::sortable());
    int m_number = 0;

    Store &store() { return *m_made.store; }
    HeldMeetingRepository records() { return HeldMeetingRepository(store()); }
    MeetingArchive archive() { return MeetingArchive(store()); }

    void put(const DiscussionCase &one)
    {
        Discussion about = m_cases.about(one);
        about.decision = Discussion::Decision::Close;
        QVERIFY(DiscussionRepository(store()).add(about));
        m_held.items.append({.id = AgendaItemId::random(),
                             .kind = AgendaItem::Kind::Case,
                             .caseId = one.id,
                             .discussion = about.id,
                             .state = AgendaItem::State::Treated});
    }
    QStringList exported()
    {
        QStringList all;
        (void)AuditLog(store().file()).each([&](const AuditEntry &one) -> Result<> {
            if (one.kind == AuditEntry::Kind::Exported)
                all.append(one.details[u"what"_s].toString());
            return Done{};
        });
        return all;
    }

private slots:
    /// A finished meeting with a case by name and one without.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_made = sample::withUser(m_folder.filePath(u"%1.tvers"_s.arg(++m_number)));
        const auto in = sample::fill(store());
        m_cases = {};
        VERIFY_DONE(sample::putInto(store(), m_cases));
        m_held = sample::heldOf(in.meetings[0].id);
        put(m_cases.named);
        put(m_cases.anonymous);
        VERIFY_DONE(records().add(m_held));
        VERIFY_DONE(records().finish(m_held.id, {sample::discussed, u"rektor"_s}, sample::now));
    }

    void theLogNamesNobodyAndTheChildHasItsRecord()
    {
        const auto made = archive().of(m_held.id);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().facts.join(u' ')));
        QVERIFY(made->log.has_value());
        QCOMPARE(made->log->byName, 1);
        QCOMPARE(made->log->items.size(), 2); // the standing item and the anonymous case
        QCOMPARE(made->children.size(), 1);
        QCOMPARE(made->children[0].name, u"Ylva Oppdiktsen"_s);
        QVERIFY(made->children[0].items[0].discussion.has_value());
    }

    void whereTheArchiveHasItIsKeptBesideAPermitThatHolds()
    {
        const auto made = archive().of(m_held.id);
        QVERIFY(made);
        VERIFY_DONE(
            archive().note(made->meeting, {u"26/118-4"_s, {{m_cases.pupil.id, u"26/90-2"_s}}}));
        const auto again = archive().of(m_held.id);
        QVERIFY(again);
        QCOMPARE(again->meeting.held.archived, u"26/118-4"_s);
        QCOMPARE(referenceOf(again->meeting, m_cases.pupil.id), u"26/90-2"_s);
        QVERIFY(DiscussionRepository(store()).notOurs()->isEmpty());
        for (const Discussion &one : *DiscussionRepository(store()).all())
            QCOMPARE(one.archived, isNamed(one.mode) ? u"26/90-2"_s : QString());
    }

    void aConsentThatWasWithdrawnSinceDoesNotHinderIt()
    {
        Consent consent = m_cases.consent;
        consent.withdrawn = ConsentWithdrawal{sample::discussed.addDays(1), u"mor"_s};
        VERIFY_DONE(SealedTable<Consent>(store()).change(consent));
        const auto made = archive().of(m_held.id);
        QVERIFY(made);
        VERIFY_DONE(archive().note(made->meeting, {{}, {{m_cases.pupil.id, u"26/90-2"_s}}}));
        QCOMPARE(referenceOf(archive().of(m_held.id)->meeting, m_cases.pupil.id), u"26/90-2"_s);
    }

    void openedAgainItIsNotInTheArchiveAsItIs()
    {
        VERIFY_DONE(records().markArchived(m_held.id, u"26/118-4"_s));
        VERIFY_DONE(records().reopen(
            m_held.id, {{sample::discussed, u"rektor"_s}, u"PPT kom likevel"_s}, sample::now));
        QCOMPARE((*records().find(m_held.id))->archived, QString());
        VERIFY_REFUSED(records().markArchived(m_held.id, u"x"_s), ErrorCode::MeetingNotLocked);
        VERIFY_REFUSED(archive().of(m_held.id), ErrorCode::MeetingNotLocked);
    }

    void whatLeavesTheFileIsInItsLog()
    {
        const auto made = archive().of(m_held.id);
        QVERIFY(made);
        VERIFY_DONE(archive().enterExport(*made, sample::now));
        QCOMPARE(exported(), (QStringList{u"meeting_log"_s, u"child_record"_s}));
    }

    void anUnknownMeetingIsRefused()
    {
        VERIFY_REFUSED(archive().of(HeldMeetingId::random()), ErrorCode::RowNotFound);
    }
};

QTEST_GUILESS_MAIN(MeetingArchiveTest)
#include "meetingarchivetest.moc"
