// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file No road leads a named discussion into the file but the one that decides.
#include "core/storage/consentacts.h"
#include "core/storage/permit.h"
#include "tests/storage/casemaking.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class DiscussionsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    sample::CaseFile m_in;
    int m_number = 0;

    Store &store() { return *m_made.store; }
    QString path() const { return m_folder.filePath(u"%1.tvers"_s.arg(m_number)); }
    DiscussionRepository discussions() { return DiscussionRepository(store()); }
    Discussion named() const { return m_in.about(m_in.named); }
    Discussion anonymous() const { return m_in.about(m_in.anonymous); }

    /// As somebody who has the key, and not the rule.
    PermittedDiscussion forged(const Discussion &discussion, const QString &permit)
    {
        const PermittedDiscussion row{discussion, permit};
        if (!SealedTable<PermittedDiscussion>(store()).add(row))
            qFatal("not added");
        return row;
    }
    QString permitOf(DiscussionId id)
    {
        return (*SealedTable<PermittedDiscussion>(store()).find(id.text()))->permit;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        ++m_number;
        m_in = sample::CaseFile();
        m_made = sample::withUser(path());
        VERIFY_DONE(sample::putInto(store(), m_in));
    }

    void whatIsAllowedIsKeptWithWhatItRestsOn()
    {
        Discussion wanted = named();
        wanted.duty = DutyAssessment{false, u"rektor"_s, sample::discussed};
        wanted.decision = Discussion::Decision::PptReferral;
        wanted.feedback = GuardianFeedback{u"foresatte"_s, u"kontaktlærer"_s, sample::discussed};
        wanted.followUp = sample::discussed.addDays(28);
        const auto added = discussions().add(wanted);
        VERIFY_DONE(added);
        QCOMPARE(added->restsOn, QList<ConsentId>{m_in.consent.id});
        wanted.restsOn = added->restsOn;
        QCOMPARE(**discussions().find(wanted.id), wanted);
        QCOMPARE(discussions().all()->size(), 1);
        QVERIFY(discussions().notOurs()->isEmpty());
        QCOMPARE(*ConsentRepository(store()).of(m_in.pupil.id), QList<Consent>{m_in.consent});
    }

    void withoutConsentItIsRefusedAndSaysWhatIsMissing()
    {
        VERIFY_DONE(ConsentActs(store(), sample::now).takeBack(m_in.consent.id));
        const auto refused = discussions().add(named());
        VERIFY_REFUSED(refused, ErrorCode::DiscussionRefused);
        QCOMPARE(refused.error().facts.first(2),
                 (QStringList{u"prove.ressursteam"_s, u"2026-10-01"_s}));
        QVERIFY(refused.error().facts.value(2).startsWith(u"signature_missing|ppt|"_s +
                                                          m_in.guardian.id.text()));
        QVERIFY(discussions().all()->isEmpty());
    }

    void whoIsNotCoveredMustLeaveFirst()
    {
        Discussion wanted = named();
        wanted.present.append({.service = u"child_welfare"_s});
        const auto refused = discussions().add(wanted);
        VERIFY_REFUSED(refused, ErrorCode::MustLeaveFirst);
        QCOMPARE(refused.error().facts, QStringList{u"child_welfare"_s});
    }

    void aChangeOfDayOrPeopleDecidesAgain()
    {
        Discussion kept = *discussions().add(named());
        kept.day = m_in.consent.to.addDays(1);
        VERIFY_REFUSED(discussions().change(kept), ErrorCode::DiscussionRefused);
        kept.day = m_in.consent.to;
        VERIFY_DONE(discussions().change(kept));
        QCOMPARE((*discussions().find(kept.id))->day, m_in.consent.to);
    }

    void withdrawalStopsWhatComesAndKeepsWhatWas()
    {
        const Discussion kept = *discussions().add(named());
        VERIFY_DONE(ConsentActs(store(), sample::now)
                        .withdraw(m_in.consent.id, {sample::discussed, u"mor"_s}));
        QCOMPARE(*discussions().all(), QList<Discussion>{kept});
        VERIFY_REFUSED(discussions().add(named()), ErrorCode::DiscussionRefused);
    }

    void aPermitThatTheRuleDidNotMakeIsNotOurs_data()
    {
        QTest::addColumn<int>("road");
        QTest::newRow("invented") << 0;
        QTest::newRow("another discussion's") << 1;
        QTest::newRow("of an anonymous discussion, made named") << 2;
        QTest::newRow("the day changed afterwards") << 3;
        QTest::newRow("a service added afterwards") << 4;
        QTest::newRow("another consent named afterwards") << 5;
        QTest::newRow("too short to be one, as text") << 6;
    }
    void aPermitThatTheRuleDidNotMakeIsNotOurs()
    {
        QFETCH(int, road);
        const Discussion kept = *discussions().add(named());
        const Discussion open = *discussions().add(anonymous());
        Discussion other = kept;
        other.id = DiscussionId::random();
        QString permit = permitOf(kept.id);
        SealedTable<PermittedDiscussion> table(store());
        switch (road) {
        case 0: forged(other, QString(64, u'0')); break;
        case 1: forged(other, permit); break;
        case 2:
            other = open;
            other.mode = CaseMode::Kind::Consented;
            other.caseId = m_in.named.id;
            VERIFY_DONE(table.change({other, permitOf(open.id)}));
            break;
        case 3:
            other = kept;
            other.day = other.day.addDays(1);
            VERIFY_DONE(table.change({other, permit}));
            break;
        case 4:
            other = kept;
            other.present.append({.service = u"police"_s});
            VERIFY_DONE(table.change({other, permit}));
            break;
        case 5:
            other = kept;
            other.restsOn = {ConsentId::random()};
            VERIFY_DONE(table.change({other, permit}));
            break;
        default: VERIFY_REFUSED(table.add({other, u"00"_s}), ErrorCode::ConstraintRefused); return;
        }
        QCOMPARE(*discussions().notOurs(), QList<DiscussionId>{other.id});
        VERIFY_REFUSED(discussions().find(other.id), ErrorCode::PermitBroken);
        for (const Discussion &one : *discussions().all())
            QVERIFY(!(one.id == other.id)); // counted nowhere
    }

    void bareSqlIsRefusedOrTheFileIs()
    {
        const Discussion kept = *discussions().add(named());
        const QString permit = permitOf(kept.id);
        const QString code = m_made.recoveryCode->printed();
        m_made.store.reset();
        sample::behindItsBack(
            path(),
            {u"INSERT OR IGNORE INTO discussion SELECT 'x', 1, '', sealed FROM discussion"_s});
        QCOMPARE(sample::askedBehindItsBack(path(), u"SELECT count(*) FROM discussion"_s).toInt(),
                 1); // the constraint: no permit
        sample::behindItsBack(path(),
                              {u"INSERT INTO discussion SELECT '%1', 1, '%2', sealed"
                               " FROM discussion"_s.arg(DiscussionId::random().text(), permit)});
        VERIFY_REFUSED(sample::unlocking(path(), RecoveryKey{code}), ErrorCode::SealBroken);
    }

    void anonymousTextsPassTheGateOrAreNotKept()
    {
        Discussion wanted = anonymous();
        VERIFY_DONE(discussions().add(wanted));
        wanted.id = DiscussionId::random();
        wanted.texts.advice = u"Ring mor, 46 91 97 33."_s;
        auto refused = discussions().add(wanted);
        VERIFY_REFUSED(refused, ErrorCode::NotAnonymous);
        QCOMPARE(refused.error().facts, (QStringList{u"advice"_s, u"phone"_s, u"10"_s, u"11"_s}));
        wanted.texts.advice = u"Snakk med ylvas lærer."_s;
        VERIFY_REFUSED(discussions().add(wanted), ErrorCode::NotAnonymous);
        wanted.notTheChild = {u"ylvas"_s}; // «Gjelder ikke barnet»
        VERIFY_DONE(discussions().add(wanted));
    }

    void aReferralNeedsAName()
    {
        Discussion wanted = anonymous();
        wanted.decision = Discussion::Decision::PptReferral;
        VERIFY_REFUSED(discussions().add(wanted), ErrorCode::NeedsName);
        wanted.decision = Discussion::Decision::LocalMeasures;
        VERIFY_DONE(discussions().add(wanted));
    }

    void aDiscussionIsOfItsCasesMode()
    {
        Discussion wanted = named();
        wanted.caseId = m_in.anonymous.id;
        VERIFY_REFUSED(discussions().add(wanted), ErrorCode::CaseModeFixed);
        wanted.caseId = CaseId::random();
        VERIFY_REFUSED(discussions().add(wanted), ErrorCode::LinkMissing);
        wanted = named();
        wanted.version = ArenaVersionId::sortable();
        VERIFY_REFUSED(discussions().add(wanted), ErrorCode::LinkMissing);
    }

    void casesAreNumberedInTheirHalfYear()
    {
        CaseRepository cases(store());
        QCOMPARE(m_in.named.numberText(), u"2026-2/1"_s);
        QCOMPARE(m_in.anonymous.number, 2);
        DiscussionCase next = m_in.anonymous;
        next.id = CaseId::random();
        QCOMPARE(cases.add(next)->number, 3);
        next.id = CaseId::random();
        next.half = HalfYear(2027, HalfYear::Half::Spring);
        QCOMPARE(cases.add(next)->number, 1);
    }

    void namedCasesDoNotBecomeAnonymous()
    {
        CaseRepository cases(store());
        DiscussionCase back = m_in.named;
        back.mode = CaseMode::Kind::Anonymous;
        back.child.reset();
        VERIFY_REFUSED(cases.change(back), ErrorCode::CaseModeFixed);
        const auto begun = begunAnonymously(m_in.named, sample::discussed);
        VERIFY_DONE(begun);
        QVERIFY(!(begun->id == m_in.named.id) && !begun->child && begun->number == 0);
        DiscussionCase declined = m_in.named;
        declined.asked = CaseMode::Asked::No;
        VERIFY_REFUSED(begunAnonymously(declined, sample::discussed), ErrorCode::DiscussionRefused);
        const auto asNamed = madeNamed(m_in.anonymous, m_in.pupil.id, CaseMode::Kind::Consented);
        VERIFY_DONE(cases.change(*asNamed));
        QCOMPARE((*cases.find(m_in.anonymous.id))->number, 2);
    }

    void whoSignsMayShareANameWithTheChild()
    {
        Unit unit = sample::ekeberg();
        unit.manager = u"Ylva Rektorsen"_s; // the child is an Ylva too
        VERIFY_DONE(UnitRepository(store()).add(unit));
        Discussion kept = *discussions().add(anonymous());
        kept.finished = sample::discussed;
        kept.finishedBy = u"Ylva"_s;
        VERIFY_REFUSED(discussions().change(kept), ErrorCode::NotAnonymous);
        kept.finishedBy = u"Ylva Rektorsen, sammen med mor til Ylva"_s;
        VERIFY_REFUSED(discussions().change(kept), ErrorCode::NotAnonymous);
        kept.finishedBy = u"Ylva Rektorsen, rektor"_s;
        VERIFY_DONE(discussions().change(kept));
    }

    void wrongTypesAndModesAreRefused()
    {
        CaseRepository cases(store());
        DiscussionCase wanted = m_in.anonymous;
        wanted.id = CaseId::random();
        for (const QStringList &types :
             {QStringList{}, QStringList{u"vane"_s}, QStringList{u"rus"_s, u"rus"_s},
              QStringList{u"rus"_s, u"sprak"_s, u"familie"_s, u"annet"_s}}) {
            wanted.types = types;
            VERIFY_REFUSED(cases.add(wanted), ErrorCode::CaseTypesWrong);
        }
        wanted.types = {u"rus"_s};
        wanted.child = m_in.pupil.id;
        VERIFY_REFUSED(cases.add(wanted), ErrorCode::CaseModeFixed);
    }

    void measuresHaveFiveFieldsAndGoWithTheirDiscussion()
    {
        const Discussion kept = *discussions().add(anonymous());
        Measure measure{MeasureId::random(), kept.id,           u"Uro i overgangene"_s,
                        u"To voksne"_s,      sample::discussed, sample::discussed.addDays(28),
                        u"kontaktlærer"_s};
        VERIFY_REFUSED(checkComplete(measure), ErrorCode::MeasureIncomplete);
        measure.evaluateOn = sample::discussed.addDays(42);
        VERIFY_DONE(checkComplete(measure));
        VERIFY_DONE(discussions().addMeasure(measure));
        QCOMPARE(*discussions().measuresOf(kept.id), QList<Measure>{measure});
        VERIFY_REFUSED(CaseRepository(store()).remove(m_in.anonymous.id),
                       ErrorCode::ConstraintRefused);
        VERIFY_DONE(discussions().remove(kept.id));
        QVERIFY(discussions().measuresOf(kept.id)->isEmpty());
    }

    void aChildWithCasesStays()
    {
        VERIFY_REFUSED(ChildRepository(store()).remove(m_in.pupil.id), ErrorCode::NeededByChild);
        VERIFY_DONE(CaseRepository(store()).remove(m_in.named.id));
        VERIFY_REFUSED(ChildRepository(store()).remove(m_in.pupil.id), ErrorCode::NeededByChild);
        VERIFY_DONE(ConsentActs(store(), sample::now).takeBack(m_in.consent.id)); // a slip
        VERIFY_DONE(ChildRepository(store()).remove(m_in.pupil.id));
    }

    void nothingOfItCanBeReadInTheFile()
    {
        Discussion wanted = named();
        wanted.texts.advice = u"Tegnstøttehemmelighet"_s;
        VERIFY_DONE(discussions().add(wanted));
        const QByteArray bytes = sample::bytesOf(path());
        for (const char *word : {"Tegnst", "consented", "anonymous\"", "sprak", "Ylva"})
            QVERIFY2(!bytes.contains(word), word);
    }
};

QTEST_GUILESS_MAIN(DiscussionsTest)
#include "discussionstest.moc"
