// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Roads round the gate and the rule, and that none of them leads anywhere.
#include "core/storage/auditlog.h"
#include "core/storage/casework.h"
#include "core/storage/consentacts.h"
#include "core/storage/filecasetypes.h"
#include "tests/storage/casemaking.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class CaseRoadsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    sample::CaseFile m_in;
    int m_number = 0;

    Store &store() { return *m_made.store; }
    CaseWork work() { return CaseWork(store(), sample::now); }
    CaseRepository cases() { return CaseRepository(store()); }
    DiscussionRepository discussions() { return DiscussionRepository(store()); }
    Discussion anonymous() const { return m_in.about(m_in.anonymous); }
    Measure measureOf(const Discussion &one) const
    {
        return {.id = MeasureId::random(),
                .discussion = one.id,
                .problem = u"Vanskelige overganger"_s,
                .what = u"Fast følge"_s,
                .from = sample::discussed,
                .due = sample::discussed.addDays(14),
                .responsible = u"kontaktlærer"_s,
                .evaluateOn = sample::discussed.addDays(28)};
    }
    QStringList passings()
    {
        QStringList found;
        const auto read = AuditLog(store().file()).each([&](const AuditEntry &entry) -> Result<> {
            if (entry.kind == AuditEntry::Kind::GatePassed ||
                entry.kind == AuditEntry::Kind::ConsentChanged)
                found.append(entry.details[u"what"_s].toString() + u'|' +
                             entry.details[u"words"_s].toString());
            return Done{};
        });
        return read ? found : QStringList{u"unreadable"_s};
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_made = sample::withUser(m_folder.filePath(u"%1.tvers"_s.arg(++m_number)));
        m_in = sample::CaseFile();
        VERIFY_DONE(sample::putInto(store(), m_in));
    }

    void noTextOfAnAnonymousCaseHasTheName_data()
    {
        QTest::addColumn<int>("field");
        for (const auto &[name, field] : {std::pair("about", 0),
                                          {"reported by", 1},
                                          {"why consent was not asked for", 2},
                                          {"why so few", 3},
                                          {"followed by", 4},
                                          {"why it is closed", 5},
                                          {"the duty was assessed by", 6},
                                          {"a form", 7}})
            QTest::newRow(name) << field;
    }
    void noTextOfAnAnonymousCaseHasTheName()
    {
        QFETCH(int, field);
        DiscussionCase wanted = m_in.anonymous;
        const QString text = u"Noen sa at Ylva var der."_s;
        switch (field) {
        case 0: wanted.about = text; break;
        case 1: wanted.reportedBy = text; break;
        case 2: wanted.notAskedReason = text; break;
        case 3: wanted.fitting = {ChildrenFitting::Count::FiveOrFewer, text}; break;
        case 4: wanted.followedBy = text; break;
        case 5: wanted.closedBecause = text; break;
        case 6: wanted.duty = DutyAssessment{true, text, sample::discussed}; break;
        default: wanted.form = PreForm{sample::discussed, u"lærer"_s, u"1-4"_s, text}; break;
        }
        VERIFY_REFUSED(cases().change(wanted), ErrorCode::NotAnonymous);
        VERIFY_REFUSED(work().change(wanted), ErrorCode::NotAnonymous);
        wanted.id = CaseId::random();
        VERIFY_REFUSED(cases().add(wanted), ErrorCode::NotAnonymous);
    }

    void noMeasureOfAnAnonymousDiscussionHasTheName()
    {
        const Discussion kept = *discussions().add(anonymous());
        for (QString Measure::*text : {&Measure::problem, &Measure::what, &Measure::responsible}) {
            Measure wanted = measureOf(kept);
            VERIFY_DONE(discussions().addMeasure(wanted));
            wanted.*text = u"Runa følger opp"_s; // a guardian
            VERIFY_REFUSED(discussions().changeMeasure(wanted), ErrorCode::NotAnonymous);
            wanted.id = MeasureId::random();
            VERIFY_REFUSED(discussions().addMeasure(wanted), ErrorCode::NotAnonymous);
        }
    }

    void whatIsFinishedIsWholeAndStays()
    {
        Discussion kept = *discussions().add(anonymous());
        Measure lacking = measureOf(kept);
        lacking.evaluateOn.reset();
        VERIFY_DONE(discussions().addMeasure(lacking));
        kept.finished = sample::discussed;
        VERIFY_REFUSED(work().change(kept), ErrorCode::MeasureIncomplete);
        VERIFY_DONE(discussions().changeMeasure([&] {
            Measure complete = lacking;
            complete.evaluateOn = lacking.due;
            return complete;
        }()));
        VERIFY_DONE(work().change(kept));
        Discussion other = kept;
        other.texts.advice = u"Noe mer"_s;
        VERIFY_REFUSED(discussions().change(other), ErrorCode::DiscussionFinished);
        other.finished.reset(); // what an undo of an earlier change would write
        VERIFY_REFUSED(work().change(other), ErrorCode::DiscussionFinished);
        VERIFY_REFUSED(discussions().remove(kept.id), ErrorCode::DiscussionFinished);
        VERIFY_REFUSED(discussions().changeMeasure(lacking), ErrorCode::MeasureIncomplete);
        VERIFY_DONE(work().reopen(kept.id, u"Feil dag"_s));
        QVERIFY(!(*discussions().find(kept.id))->finished);
        QCOMPARE(passings(), QStringList{u"reopened|Feil dag"_s});
    }

    void closedCasesAreNotDiscussed()
    {
        DiscussionCase closed = m_in.anonymous;
        closed.state = DiscussionCase::State::Closed;
        VERIFY_DONE(cases().change(closed));
        VERIFY_REFUSED(discussions().add(anonymous()), ErrorCode::CaseClosed);
    }

    void fewChildrenStopUntilThereIsAReason()
    {
        Discussion wanted = anonymous();
        wanted.fitting = {ChildrenFitting::Count::FiveOrFewer};
        VERIFY_REFUSED(work().add(wanted), ErrorCode::FewChildrenFit);
        wanted.fitting.reason = u"Alle i teamet vet om gruppa"_s;
        VERIFY_DONE(work().add(wanted));
        QCOMPARE(passings(), QStringList{u"few_children|Alle i teamet vet om gruppa"_s});
        DiscussionCase few = m_in.anonymous;
        few.fitting = {ChildrenFitting::Count::FiveOrFewer};
        VERIFY_DONE(cases().change(few)); // it may be written, not discussed
        VERIFY_REFUSED(discussions().add(anonymous()), ErrorCode::FewChildrenFit);
    }

    void whatPassesTheGateIsLoggedAndStaysInTheLog()
    {
        DiscussionCase wanted = m_in.anonymous;
        wanted.about = u"Boka om Ylva"_s;
        wanted.notTheChild = {u"Ylva"_s};
        VERIFY_DONE(work().change(wanted));
        VERIFY_DONE(work().change(m_in.anonymous)); // taken back
        QCOMPARE(passings(), QStringList{u"not_the_child|Ylva"_s});
    }

    void whoSaidNoIsNotDiscussedAnonymouslyInstead()
    {
        VERIFY_DONE(work().beginAnonymously(m_in.named));
        DiscussionCase declined = m_in.named;
        declined.asked = CaseMode::Asked::No;
        VERIFY_REFUSED(work().beginAnonymously(declined), ErrorCode::AnonymityAfterNo);
        VERIFY_DONE(ConsentActs(store(), sample::now)
                        .withdraw(m_in.consent.id, {sample::discussed, u"mor"_s}));
        // the case still says yes; the file knows better
        VERIFY_REFUSED(cases().beginAnonymously(m_in.named, sample::discussed.addDays(1)),
                       ErrorCode::AnonymityAfterNo);
    }

    void nothingOfTheNamedCaseGoesWithIt()
    {
        DiscussionCase named = m_in.named;
        named.about = u"Ylva er ofte borte"_s;
        named.followedBy = u"rektor"_s;
        VERIFY_DONE(work().change(named));
        const auto begun = work().beginAnonymously(named);
        VERIFY_DONE(begun);
        QCOMPARE(begun->about, QString());
        QVERIFY(!begun->child && !begun->unit && begun->followedBy.isEmpty());
        QCOMPARE(begun->types, named.types);
    }

    void aNamedCaseStaysWithItsChild()
    {
        const Child other = sample::child(u"Odin"_s, u"Oppdiktsen"_s);
        VERIFY_DONE(ChildRepository(store()).add(other));
        DiscussionCase moved = m_in.named;
        moved.child = other.id;
        VERIFY_REFUSED(work().change(moved), ErrorCode::CaseModeFixed);
    }

    void aNameThatIsGivenIsNotTakenBack()
    {
        const auto named = madeNamed(m_in.anonymous, m_in.pupil.id, CaseMode::Kind::Consented);
        QVERIFY(named);
        VERIFY_DONE(work().change(*named));
        VERIFY_REFUSED(work().change(m_in.anonymous), ErrorCode::CaseModeFixed); // an undo
        QCOMPARE(passings(), QStringList{u"made_named|consented"_s});
    }

    void aFormIsNamelessInEveryCase()
    {
        const PreForm form{sample::discussed, u"kontaktlærer"_s, u"1-4"_s, u"Hva med Ylva?"_s};
        VERIFY_REFUSED(work().takeForm(m_in.named, form), ErrorCode::NotAnonymous);
        VERIFY_REFUSED(work().takeForm(m_in.anonymous, form), ErrorCode::NotAnonymous);
        PreForm clean = form;
        clean.question = u"Hva med eleven?"_s;
        clean.adaptations = {{u"Fast plass"_s, QDate(2026, 9, 1), {}, u"Litt"_s}};
        VERIFY_DONE(work().takeForm(m_in.anonymous, clean));
        QCOMPARE((*cases().find(m_in.anonymous.id))->form, clean);
    }

    void theMunicipalitysOwnTypesAreKnown()
    {
        QList<CaseType> types = CaseTypes::builtIn().all();
        types.append({u"friluft"_s, {u"Friluft"_s}});
        DiscussionCase wanted = m_in.anonymous;
        wanted.types = {u"friluft"_s};
        VERIFY_REFUSED(cases().change(wanted), ErrorCode::CaseTypesWrong);
        VERIFY_DONE(SettingRepository(store()).set(caseTypesSetting(),
                                                   QString::fromUtf8(CaseTypes(types).toJson())));
        VERIFY_DONE(cases().change(wanted));
        VERIFY_DONE(SettingRepository(store()).set(caseTypesSetting(), u"[]"_s));
        QVERIFY(!caseTypesOf(store()));
    }

    void everythingOfACaseIsReadAsItWasWritten()
    {
        DiscussionCase wanted = m_in.anonymous;
        wanted.about = u"Et barn som ofte er borte."_s;
        wanted.fitting = {ChildrenFitting::Count::FiveOrFewer, u"fordi"_s};
        wanted.notTheChild = {u"Ylva"_s};
        wanted.followedBy = u"sosiallærer"_s;
        wanted.duty = DutyAssessment{true, u"rektor"_s, sample::discussed};
        wanted.formAdmitted = u"muntlig"_s;
        wanted.closedBecause = u"nådd"_s;
        VERIFY_DONE(work().change(wanted));
        QCOMPARE(**cases().find(wanted.id), wanted);
        Discussion said = anonymous();
        said.fitting = {ChildrenFitting::Count::FiveOrFewer, u"fordi"_s};
        said.authority = u"principal"_s;
        VERIFY_DONE(work().add(said));
        QCOMPARE(**discussions().find(said.id), said);
        Measure measure = measureOf(said);
        measure.done = sample::discussed;
        measure.carriedOn = MeasureId::random();
        VERIFY_DONE(discussions().addMeasure(measure));
        QCOMPARE(*discussions().allMeasures(), QList<Measure>{measure});
    }
};

QTEST_GUILESS_MAIN(CaseRoadsTest)
#include "caseroadstest.moc"
