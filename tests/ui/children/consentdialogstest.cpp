// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The dialogs about a child: what they give is what stands in them.
#include "core/storage/caserepositories.h"
#include "core/storage/consentacts.h"
#include "core/storage/examplefile.h"
#include "tests/ui/audit/audit.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/children/birthfield.h"
#include "ui/children/childdialog.h"
#include "ui/children/consentdialog.h"
#include "ui/children/consentformdialog.h"
#include "ui/children/extractdialog.h"
#include "ui/children/guardiandialog.h"
#include "ui/shell/dialogdraft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
T *named(QWidget &window, const QString &name)
{
    for (auto *one : window.findChildren<T *>()) {
        if (one->accessibleName() == name || one->objectName() == name)
            return one;
    }
    qFatal("nothing is called %s", qPrintable(name));
}

QPushButton *accepting(QDialog &dialog)
{
    for (auto *one : dialog.findChild<QDialogButtonBox *>()->buttons()) {
        if (auto *push = qobject_cast<QPushButton *>(one);
            push && !push->text().contains(u"Cancel"_s))
            return push;
    }
    qFatal("no button that accepts");
}

} // namespace

class ConsentDialogsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    Child m_child{ChildId::random(), u"Ylva"_s, u"Oppdiktsen"_s, QDate(2014, 3, 14)};
    Guardian m_mother{GuardianId::random(), m_child.id, u"Runa Oppdiktsen"_s, u"mor"_s};

    ConsentAsking asking() const
    {
        ChildrenContent content;
        content.children = {m_child};
        content.guardians = {m_mother};
        return ConsentAsking::about(*m_desk, content, m_child.id);
    }

    std::unique_ptr<ExtractDialog> extract()
    {
        const auto file = childFileOf(m_desk->store(), m_child.id);
        const auto same = [](const QString &id) { return id; };
        const auto none = [](auto) { return QString(); };
        return std::make_unique<ExtractDialog>(*m_desk, *file,
                                               ExtractPaper::Names{none, none, same, same});
    }
    /// As showExtract() has it kept.
    void keep(ExtractDialog &dialog)
    {
        DialogDraft::keep(dialog, *m_desk, m_child.id.text(),
                          {[&dialog] { return dialog.heldBack(); },
                           [&dialog](const QString &held) { dialog.holdBack(held); }});
    }

private slots:
    void initTestCase() { m_desk = sample::deskIn(m_folder.path()); }
    void init() { sample::failOnWarnings(); }

    void aDayOfBirthIsTypedAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("points") << u"14.3.2021"_s << QDate(2021, 3, 14);
        QTest::newRow("two figures") << u"14.03.21"_s << QDate(2021, 3, 14);
        QTest::newRow("in words") << u"14. mars 2021"_s << QDate(2021, 3, 14);
        QTest::newRow("of an adult, in two figures") << u"14.3.98"_s << QDate(1998, 3, 14);
        QTest::newRow("today") << u"12.11.2026"_s << QDate(2026, 11, 12);
        QTest::newRow("tomorrow is none") << u"13.11.2026"_s << QDate();
        QTest::newRow("no day") << u"31.2.2021"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }
    void aDayOfBirthIsTypedAsPeopleTypeIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, day);
        BirthField field({2026, 11, 12});
        field.setText(typed);
        QCOMPARE(field.day().value_or(QDate()), day);
        QCOMPARE(field.isReadable(), typed.isEmpty() || day.isValid());
    }

    void aChildNeedsAGivenNameAndAReadableBirthAndNothingElse()
    {
        ChildDialog dialog({ChildId::random(), {}, {}}, m_desk->content().units, m_desk->today());
        QVERIFY(!accepting(dialog)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(dialog, u"Given name"_s), u"Ylva"_s);
        QVERIFY(accepting(dialog)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(dialog, u"Born"_s), u"31.2.2020"_s);
        QVERIFY(!accepting(dialog)->isEnabled());
        QCOMPARE(dialog.child().givenName, u"Ylva"_s);
        QVERIFY(!dialog.windowTitle().contains(u"Ylva"_s));
    }

    void aGuardianHasResponsibilityUntilSomebodySaysOtherwise()
    {
        GuardianDialog dialog({GuardianId::random(), m_child.id, {}, {}});
        QVERIFY(!accepting(dialog)->isEnabled());
        dialog.findChildren<QLineEdit *>().first()->setText(u" Runa  Oppdiktsen "_s);
        QVERIFY(accepting(dialog)->isEnabled());
        QCOMPARE(dialog.guardian().name, u"Runa Oppdiktsen"_s);
        QVERIFY(dialog.guardian().hasParentalResponsibility);
    }

    void aConsentIsSavedWhenItIsWhole()
    {
        const ConsentAsking about = asking();
        ConsentDialog dialog(about, draftConsent(about, u"school"_s));
        QVERIFY(!accepting(dialog)->isEnabled()); // nobody asked, nobody answered
        auto *asked = named<CheckList>(dialog, u"Services that were asked for"_s);
        asked->item(0)->setCheckState(Qt::Checked);
        asked->item(1)->setCheckState(Qt::Checked);
        auto *agreed = named<CheckList>(dialog, u"Of these, yes to"_s);
        QCOMPARE(agreed->count(), 2); // agreed to until the tick goes
        agreed->item(1)->setCheckState(Qt::Unchecked);
        auto *answer = named<QComboBox>(dialog, u"Answer of Runa Oppdiktsen (mor)"_s);
        answer->setCurrentIndex(1);
        QVERIFY(accepting(dialog)->isEnabled());
        const Consent made = dialog.consent();
        QVERIFY(made.isPartial());
        QCOMPARE(made.answers.size(), 1);
        QCOMPARE(made.answers[0].guardian, m_mother.id);
        QCOMPARE(made.to, QDate(2027, 7, 31)); // the end of the school year
        QCOMPARE(*made.reminder, QDate(2027, 7, 1));
    }

    void byWordOfMouthNeedsAWitness()
    {
        const ConsentAsking about = asking();
        Consent draft = draftConsent(about, u"school"_s);
        draft.asked = draft.services = {u"ppt"_s};
        draft.answers = {{m_mother.id, true, m_desk->today()}};
        ConsentDialog dialog(about, draft);
        QVERIFY(accepting(dialog)->isEnabled());
        named<QComboBox>(dialog, u"How it was given"_s)->setCurrentIndex(2);
        QVERIFY(!accepting(dialog)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(dialog, u"Heard by"_s), u"Hanne Prøve"_s);
        QVERIFY(accepting(dialog)->isEnabled());
        QCOMPARE(dialog.consent().witness, u"Hanne Prøve"_s);
    }

    void renewingAsksEverybodyAnew()
    {
        const ConsentAsking about = asking();
        Consent before = draftConsent(about, u"school"_s);
        before.answers = {{m_mother.id, true, m_desk->today()}};
        before.withdrawn = ConsentWithdrawal{m_desk->today(), u"mor"_s};
        const Consent next = renewal(about, before);
        QVERIFY(next.answers.isEmpty());
        QVERIFY(!next.withdrawn);
        QCOMPARE(next.replaces, before.id);
        QVERIFY(!(next.id == before.id));
    }

    void theFormIsInTheUnitsOwnLanguage()
    {
        ConsentFormDialog dialog(*m_desk, asking(), u"school"_s);
        QCOMPARE(dialog.document().about.language, u"nb"_s);
        auto *language = named<QComboBox>(dialog, u"Language"_s);
        language->setCurrentIndex(language->findData(u"nn"_s));
        QCOMPARE(dialog.document().about.language, u"nn"_s);
        QVERIFY(!dialog.document().about.title.contains(u"Ylva"_s));
    }

    void anExtractWaitsForItsLeader()
    {
        VERIFY_DONE(ChildRepository(m_desk->store()).add(m_child));
        VERIFY_DONE(ChildRepository(m_desk->store()).addGuardian(m_mother));
        const auto made = extract();
        ExtractDialog &dialog = *made;
        QPushButton *save = nullptr;
        for (auto *one : dialog.findChildren<QPushButton *>()) {
            if (one->text().contains(u"DF"_s))
                save = one;
        }
        QVERIFY(save && !save->isEnabled());
        named<QLineEdit>(dialog, u"Name and position of the leader"_s)
            ->setText(u"Ingrid Prøve, rektor"_s);
        QVERIFY(!save->isEnabled());
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(save->isEnabled());
        // another recipient: it is to be read through again
        auto *who = named<QComboBox>(dialog, u"Who asks to see it?"_s);
        who->setCurrentIndex(who->count() - 1);
        QVERIFY(!save->isEnabled());
    }

    void aMarkedPassageIsHeldBackAlone()
    {
        const auto made = extract();
        ExtractDialog &dialog = *made;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(text && !text->toPlainText().isEmpty());
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier);
        auto *ground = named<QComboBox>(dialog, u"This is"_s);
        ground->setFocus(Qt::TabFocusReason);
        QTest::keyClick(ground, Qt::Key_Down);
        const auto passages = dialog.parts().first().passages;
        QCOMPARE(passages.size(), 1);
        QCOMPARE(int(passages.first().from), 0);
        QCOMPARE(int(passages.first().length), 3);
    }

    void whatIsHeldBackIsGivenBackAfterTheLockAndApprovedAnew()
    {
        const QString ground = AccessGrounds::builtIn().last().id;
        QList<ExtractPart> held;
        {
            const auto dialog = extract();
            keep(*dialog);
            auto *grounds = named<QComboBox>(*dialog, u"This is"_s);
            grounds->setCurrentIndex(grounds->findData(ground));
            emit grounds->activated(grounds->currentIndex());
            dialog->findChild<QCheckBox *>()->setChecked(true);
            held = dialog->parts();
            QCOMPARE(held.first().ground, ground);
            QVERIFY(DialogDraft::putAside(*dialog));
            dialog->reject();
        }
        m_desk->lock();
        VERIFY_DONE(m_desk->unlock(PassphraseKey{{}, examplePassphrase()}));
        const auto again = extract();
        keep(*again);
        QCOMPARE(again->parts(), held);
        QVERIFY(!again->findChild<QCheckBox *>()->isChecked());
    }
};

QTEST_MAIN(ConsentDialogsTest)
#include "consentdialogstest.moc"
