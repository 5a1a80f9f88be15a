// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Consents as they are entered, changed and withdrawn: each leaves its entry.
#include "core/storage/consentacts.h"

#include "core/consent/consentlawjson.h"
#include "core/storage/filelaw.h"
#include "tests/storage/casemaking.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class ConsentActsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    sample::CaseFile m_in;

    Store &store() { return *m_made.store; }
    ConsentActs acts() { return {store(), sample::now}; }

    /// "given declined withdrawn": what the log says was done, in order.
    QString entered()
    {
        QStringList words;
        const auto read = AuditLog(store().file()).each([&](const AuditEntry &entry) {
            if (entry.kind == AuditEntry::Kind::ConsentChanged)
                words.append(entry.details[u"what"_s].toString());
            return Result<>(Done{});
        });
        return read ? words.join(u' ') : u"unreadable"_s;
    }

    Consent another() const
    {
        Consent one = m_in.consent;
        one.id = ConsentId::random();
        return one;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_in = sample::CaseFile();
        m_made = sample::withUser(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".tvers"_s));
        VERIFY_DONE(putInto(store(), m_in));
    }

    void eachActLeavesItsEntry()
    {
        Consent one = another();
        VERIFY_DONE(acts().give(one));
        one.note = u"Rettet"_s;
        VERIFY_DONE(acts().change(one));
        VERIFY_DONE(acts().withdraw(one.id, {{2026, 11, 22}, u"mor"_s}));
        Consent refusal = another();
        refusal.answers[0].agrees = false;
        VERIFY_DONE(acts().give(refusal));
        Consent slip = another();
        VERIFY_DONE(acts().give(slip));
        VERIFY_DONE(acts().takeBack(slip.id));
        QCOMPARE(entered(), u"given changed withdrawn declined given taken_back"_s);
        QVERIFY((*ConsentRepository(store()).find(refusal.id))->isDeclined()); // refusals are kept
    }

    void aWithdrawalStands()
    {
        VERIFY_DONE(acts().withdraw(m_in.consent.id, {{2026, 11, 22}, u"mor"_s}));
        VERIFY_REFUSED(acts().change(m_in.consent), ErrorCode::ConsentWithdrawn);
        VERIFY_REFUSED(acts().takeBack(m_in.consent.id), ErrorCode::ConsentWithdrawn);
        VERIFY_REFUSED(acts().withdraw(m_in.consent.id, {{2026, 11, 23}, u"far"_s}),
                       ErrorCode::ConsentWithdrawn);
        const auto kept = ConsentRepository(store()).find(m_in.consent.id);
        QCOMPARE((*kept)->withdrawn->day, QDate(2026, 11, 22));
        QCOMPARE(entered(), u"withdrawn"_s);
    }

    void whatIsRefusedLeavesNothing()
    {
        Consent one = another();
        one.answers.clear();
        VERIFY_REFUSED(acts().give(one), ErrorCode::ConsentIncomplete);
        one = another();
        one.answers[0].guardian = GuardianId::random();
        VERIFY_REFUSED(acts().give(one), ErrorCode::LinkMissing);
        QCOMPARE(entered(), QString());
        QCOMPARE(ConsentRepository(store()).all()->size(), 1);
    }

    void aChildKeepsWhereItWentAndWhyNobodyAsked()
    {
        const Unit unit = sample::ekeberg();
        VERIFY_DONE(UnitRepository(store()).add(unit));
        Child child = sample::child(u"Even"_s, u"Oppdiktsen"_s);
        child.formerUnits = {{unit.id, {2026, 7, 31}}};
        child.notAskedReason = u"Bare systemnivå"_s;
        child.archived = QDate(2026, 11, 1);
        VERIFY_DONE(ChildRepository(store()).add(child));
        QCOMPARE(**ChildRepository(store()).find(child.id), child);
        // a unit that a child went to stays
        VERIFY_REFUSED(UnitRepository(store()).remove(unit.id), ErrorCode::NeededByChild);
    }

    void everythingAboutAChildIsFound()
    {
        const auto file = childFileOf(store(), m_in.pupil.id);
        VERIFY_DONE(file);
        QCOMPARE(file->guardians.size(), 1);
        QCOMPARE(file->consents.size(), 1);
        QCOMPARE(file->cases.size(), 1); // not the anonymous one
        VERIFY_REFUSED(childFileOf(store(), ChildId::random()), ErrorCode::RowNotFound);
    }

    // By our table guardians sign at eight; by this municipality's, the child does.
    void theMunicipalitysOwnLawDecides()
    {
        ConsentLaw law = *ConsentLaws::builtIn().on(sample::discussed);
        for (ConsentPurpose &one : law.purposes) {
            for (ConsentSigners &signers : one.signers)
                signers.sign = ConsentSigners::Sign::Child;
        }
        const Discussion wanted = m_in.about(m_in.named);
        VERIFY_DONE(DiscussionRepository(store()).add(wanted));
        VERIFY_DONE(keepConsentLaws(store(), ConsentLaws::builtIn().changed(law, {2026, 9, 1}),
                                    {2026, 11, 22}));
        Discussion later = wanted;
        later.id = DiscussionId::random();
        VERIFY_REFUSED(DiscussionRepository(store()).add(later), ErrorCode::DiscussionRefused);
    }

    void aLawThatCannotBeReadAllowsNothing()
    {
        VERIFY_DONE(SettingRepository(store()).set(consentLawSetting(), u"{"_s));
        VERIFY_REFUSED(DiscussionRepository(store()).add(m_in.about(m_in.named)),
                       ErrorCode::NotJson);
    }
};

QTEST_GUILESS_MAIN(ConsentActsTest)
#include "consentactstest.moc"
