// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Cases in the window: what is typed, stopped, saved, undone and found.
#include "ui/cases/casesplace.h"
#include "core/consent/consentlawjson.h"
#include "core/storage/consentacts.h"
#include "core/storage/filelaw.h"
#include "core/storage/repositories.h"
#include "tests/ui/cases/casesample.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casetablemodel.h"
#include "ui/cases/decisionwords.h"
#include "ui/cases/discussionform.h"
#include "ui/cases/groundsdialog.h"
#include "ui/cases/newcasedialog.h"
#include "ui/cases/preformpart.h"
#include "ui/shell/gatedtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class CasesPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    Child m_child{ChildId::random(), u"Ylva"_s, u"Oppdiktsen"_s, QDate(2018, 3, 2)};

    Desk &desk() { return *m_desk; }
    CaseBook &book() { return CaseBook::of(desk()); }
    DiscussionCase kept(DiscussionCase wanted)
    {
        desk().carryOut(addCase(desk(), wanted));
        const DiscussionCase *found = book().find(wanted.id);
        return found ? *found : wanted;
    }
    DiscussionCase namedCase()
    {
        DiscussionCase named = sample::anonymousCase();
        named.mode = CaseMode::Kind::Consented;
        named.child = m_child.id;
        return kept(named);
    }
    static GatedText *fieldNamed(QWidget &in, const QString &name)
    {
        for (GatedText *field : in.findChildren<GatedText *>()) {
            if (field->editor().accessibleName() == name)
                return field;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        sample::failOnWarnings();
        m_desk = sample::deskIn(m_folder.path());
        QVERIFY(m_desk);
        VERIFY_DONE(ChildRepository(desk().store()).add(m_child));
    }
    void cleanup()
    {
        const QString path = desk().store().path();
        m_desk.reset();
        QVERIFY(QFile::remove(path));
    }

    void aNewCaseStandsInTheTableAndIsUndone()
    {
        CasesPlace place(desk());
        auto *table = place.findChild<QTableView *>();
        const DiscussionCase one = kept(sample::anonymousCase());
        QCOMPARE(one.number, 1);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, CaseTableModel::Badge).data().toString(), u"Anonymous"_s);
        place.showThing({Thing::Kind::Case, one.id.text()});
        QVERIFY(place.details());
        desk().undoStack().undo();
        QCOMPARE(table->model()->rowCount(), 0);
        desk().undoStack().redo();
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void aNameInTheDescriptionIsNotSaved()
    {
        const DiscussionCase one = kept(sample::anonymousCase());
        CasePanel panel(desk());
        panel.show(one.id);
        GatedText *about = fieldNamed(panel, u"What it is about"_s);
        QVERIFY(about);
        about->editor().setPlainText(u"Ylva er borte."_s);
        about->take();
        QVERIFY(about->stops());
        QCOMPARE(book().find(one.id)->about, one.about);
        about->editor().setPlainText(u"Eleven er mye borte."_s);
        about->take();
        QCOMPARE(book().find(one.id)->about, u"Eleven er mye borte."_s);
        QCOMPARE(book().find(one.id)->fitting, ChildrenFitting()); // another description
    }

    void anAnonymousCaseHasNoChildToChoose()
    {
        NewCaseDialog dialog(desk(), std::nullopt);
        auto *add = dialog.findChild<QDialogButtonBox *>()->buttons().first();
        QVERIFY(add->isEnabled());
        QVERIFY(!dialog.newCase().child);
        fieldNamed(dialog, u"What it is about"_s)->editor().setPlainText(u"ylva"_s);
        QVERIFY(!add->isEnabled());
    }

    void aNamedCaseWithoutConsentIsRefusedInWords()
    {
        const DiscussionCase one = namedCase();
        Discussion wanted = sample::discussionOf(desk(), one);
        wanted.purpose = u"school"_s;
        const auto words = askRule(desk(), wanted);
        VERIFY_DONE(words);
        QVERIFY(!words->isAllowed);
        QVERIFY(words->text.contains(u"Nobody with parental responsibility"_s));
        GroundsDialog dialog(desk(), one, wanted);
        QVERIFY(!dialog.findChild<QDialogButtonBox *>()->buttons().first()->isEnabled());
        const QSignalSpy refused(&desk(), &Desk::refused);
        desk().carryOut(addDiscussion(desk(), wanted)); // past the dialog
        QCOMPARE(refused.size(), 1);
        QVERIFY(book().discussionsOf(one.id).isEmpty());
    }

    void theMunicipalitysOwnLawHoldsHereToo()
    {
        const QStringList care{u"omsorg"_s};
        QVERIFY(book().asksForDuty(care));
        ConsentLaw own = *ConsentLaws::builtIn().on(desk().today());
        own.reportCategories.removeAll(care.first());
        const QDate today = desk().today();
        VERIFY_DONE(
            keepConsentLaws(desk().store(), ConsentLaws::builtIn().changed(own, today), today));
        QVERIFY(!book().asksForDuty(care));
        VERIFY_DONE(SettingRepository(desk().store()).set(consentLawSetting(), QString()));
        QVERIFY(book().asksForDuty(care));
    }

    void whoIsNotCoveredCanBeSentOut()
    {
        const Guardian runa{GuardianId::random(), m_child.id, u"Runa Oppdiktsen"_s, u"mor"_s};
        VERIFY_DONE(ChildRepository(desk().store()).addGuardian(runa));
        VERIFY_DONE(ConsentActs(desk().store(), sample::morning())
                        .give({.id = ConsentId::random(),
                               .child = m_child.id,
                               .purposes = {u"school"_s},
                               .asked = {u"ppt"_s},
                               .services = {u"ppt"_s},
                               .from = QDate(2026, 9, 1),
                               .to = QDate(2027, 6, 1),
                               .answers = {{runa.id, true, QDate(2026, 9, 1)}},
                               .informed = true}));
        const DiscussionCase one = namedCase();
        Discussion start = sample::discussionOf(desk(), one);
        start.purpose = u"school"_s;
        start.present = {{.service = u"ppt"_s}, {.service = u"child_welfare"_s}};
        GroundsDialog dialog(desk(), one, start);
        auto *record = dialog.findChild<QDialogButtonBox *>()->buttons().first();
        QVERIFY(!record->isEnabled());
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"They leave the item"_s)
                button->click();
        }
        QVERIFY(record->isEnabled());
        desk().carryOut(addDiscussion(desk(), dialog.discussion()));
        QCOMPARE(book().discussionsOf(one.id).size(), 1);
        QCOMPARE(book().discussionsOf(one.id)[0].restsOn.size(), 1);
    }

    void aReferralWithoutANameIsNotDecided()
    {
        const DiscussionCase one = kept(sample::anonymousCase());
        const Discussion said = sample::discussionOf(desk(), one);
        desk().carryOut(addDiscussion(desk(), said));
        DiscussionForm form(desk());
        form.show(said.id);
        const QSignalSpy needed(&form, &DiscussionForm::nameNeeded);
        QComboBox *decided = nullptr;
        for (QComboBox *box : form.findChildren<QComboBox *>()) {
            if (box->findText(u"Referral to PPT"_s) >= 0)
                decided = box;
        }
        QVERIFY(decided);
        decided->setCurrentIndex(decided->findText(u"Referral to PPT"_s));
        emit decided->activated(decided->currentIndex());
        QCOMPARE(needed.size(), 1);
        QVERIFY(!book().find(said.id)->decision);
        decided->setCurrentIndex(decided->findText(u"Measures in the unit"_s));
        emit decided->activated(decided->currentIndex());
        QCOMPARE(book().find(said.id)->decision, Discussion::Decision::LocalMeasures);
        QCOMPARE(book().find(said.id)->weight, Discussion::Weight::Recommendation);
    }

    void whatWasTypedStaysWithItsCase()
    {
        const DiscussionCase first = kept(sample::anonymousCase());
        DiscussionCase other = sample::anonymousCase();
        other.about = first.about;
        const DiscussionCase second = kept(other);
        CasePanel panel(desk());
        panel.show(first.id);
        GatedText *about = fieldNamed(panel, u"What it is about"_s);
        about->editor().setPlainText(u"Ylva"_s); // stopped, so it is not saved
        panel.show(second.id);
        QCOMPARE(about->text(), second.about);
    }

    void everythingIsFoundInTheSearchField()
    {
        CasesPlace place(desk());
        const DiscussionCase one = kept(sample::anonymousCase());
        Discussion said = sample::discussionOf(desk(), one);
        said.texts.advice = u"Fast følge fra porten"_s;
        desk().carryOut(addDiscussion(desk(), said));
        QCOMPARE(place.find(u"porten følge"_s, 5).size(), 1);
        QCOMPARE(place.find(u"porten"_s, 5)[0].thing.id, one.id.text());
        QVERIFY(place.find(u"bussen"_s, 5).isEmpty());
        desk().lock();
        QVERIFY(place.find(u"porten"_s, 5).isEmpty());
        QVERIFY(book().cases().isEmpty());
    }

    void anAnswerFileIsLaidOnTheCase()
    {
        const DiscussionCase one = kept(sample::anonymousCase());
        PreFormPart part(desk());
        part.show(one);
        const QString path = m_folder.filePath(u"svar.json"_s);
        const auto writeAnswer = [&](const QByteArray &question) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                   file.write("{\"format\":\"tvers-pre-form\",\"formatVersion\":1,"
                              "\"sent\":\"2026-11-09\",\"reportedBy\":\"lærer\","
                              "\"stage\":\"1-4\",\"question\":[\"" +
                              question + "\"]}") > 0;
        };
        const QSignalSpy refused(&desk(), &Desk::refused);
        QVERIFY(writeAnswer("Hva med Ylva?"));
        part.takeIn(path);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!book().find(one.id)->form);
        QVERIFY(writeAnswer("Hva med eleven?"));
        part.takeIn(path);
        QVERIFY(book().find(one.id)->form);
        QCOMPARE(nextStep(book().story(one.id)).kind, NextStep::Kind::CompleteForm);
        desk().undoStack().undo();
        QVERIFY(!book().find(one.id)->form);
    }

    void aFinishedDiscussionIsNotUndone()
    {
        const DiscussionCase one = kept(sample::anonymousCase());
        const Discussion said = sample::discussionOf(desk(), one);
        desk().carryOut(addDiscussion(desk(), said));
        Discussion after = *book().find(said.id);
        after.texts.advice = u"Fast følge"_s;
        desk().carryOut(changeDiscussion(desk(), *book().find(said.id), after));
        after.finished = desk().today();
        QVERIFY(carryOutForGood(desk(), [&]() -> Result<> {
            const auto done = CaseWork(desk().store(), desk().now().toUTC()).change(after);
            return done ? Result<>(Done{}) : done.error();
        }));
        const QSignalSpy refused(&desk(), &Desk::refused);
        desk().undoStack().undo();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(book().find(said.id)->texts.advice, u"Fast følge"_s);
        QVERIFY(book().find(said.id)->finished);
    }
};

QTEST_MAIN(CasesPlaceTest)
#include "casesplacetest.moc"
