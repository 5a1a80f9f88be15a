// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Children and consents at their place, in an example file on a desk.
#include "ui/children/childrenplace.h"

#include "core/storage/caserepositories.h"
#include "core/storage/consentrepository.h"
#include "tests/ui/shell/sampledesk.h"
#include "tests/ui/shell/seen.h"
#include "ui/children/childedits.h"
#include "ui/children/consentlist.h"
#include "ui/shell/overviewplace.h"
#include "ui/shell/workpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class ChildrenPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ChildrenPlace> m_place;
    Child m_child{ChildId::random(), u"Ylva"_s, u"Oppdiktsen"_s, QDate(2020, 3, 14)};
    Guardian m_mother{GuardianId::random(), m_child.id, u"Runhild Oppdiktsen"_s, u"mor"_s};

    Consent consent() const
    {
        return {.id = ConsentId::random(),
                .child = m_child.id,
                .purposes = {u"school"_s},
                .asked = {u"ppt"_s},
                .services = {u"ppt"_s},
                .from = {2026, 11, 1},
                .to = {2026, 12, 1},
                .answers = {{m_mother.id, true, {2026, 11, 1}}},
                .informed = true,
                .childHeard = true};
    }
    QPushButton *button(const QString &text) const
    {
        return sample::called<QPushButton>(*m_place->details(), text);
    }
    bool panelShows(const QString &text) const { return sample::sees(*m_place->details(), text); }
    Consent kept(ConsentId id) { return **ConsentRepository(m_desk->store()).find(id); }

private slots:
    void init()
    {
        sample::failOnWarnings();
        m_place.reset();
        m_desk = sample::deskIn(m_folder.path());
        if (!m_desk) // the example lies there already
            QFAIL("no desk");
        m_place = std::make_unique<ChildrenPlace>(*m_desk);
        for (const Unit &unit : m_desk->content().units) {
            if (unit.kind == Unit::Kind::School)
                m_child.unit = unit.id;
        }
        m_place->add(m_child);
        m_desk->carryOut(addGuardian(m_desk->store(), m_mother));
    }
    void cleanup()
    {
        m_place.reset();
        m_desk.reset();
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
    }

    void whoeverIsRegisteredIsChosenAndShown()
    {
        QVERIFY(m_place->details());
        QVERIFY(panelShows(u"Ylva Oppdiktsen"_s));
        QVERIFY(panelShows(u"Nobody has asked yet"_s));
        QVERIFY(panelShows(u"Runhild Oppdiktsen (mor) has not consented"_s));
        QVERIFY(panelShows(u"barnelova § 30"_s)); // the paragraph out of the law's data
    }

    void aConsentIsShownAndTakenBack()
    {
        const Consent one = consent();
        m_desk->carryOut(giveConsent(*m_desk, one));
        QVERIFY(panelShows(u"only until"_s)); // 19 days are left
        auto *list = m_place->details()->findChild<ConsentList *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->childCount(), 1);
        m_desk->undoStack().undo();
        QCOMPARE(list->topLevelItemCount(), 0);
        m_desk->undoStack().redo();
        QCOMPARE(list->topLevelItemCount(), 1);
    }

    void oneStepWithdrawsAndThereIsNoWayBack()
    {
        const Consent one = consent();
        m_desk->carryOut(giveConsent(*m_desk, one));
        button(u"Withdraw today"_s)->click();
        QCOMPARE(kept(one.id).withdrawn->day, QDate(2026, 11, 12));
        QCOMPARE(kept(one.id).withdrawn->by, u"Runhild Oppdiktsen (mor)"_s);
        QVERIFY(!m_desk->undoStack().canUndo());
        QVERIFY(panelShows(u"Nothing more is shared"_s));
        QVERIFY(!button(u"Withdraw today"_s)->isEnabled());
        QVERIFY(!button(u"Change…"_s)->isEnabled());
    }

    void refusalsAndAnswersKeepTheChild()
    {
        QVERIFY(button(u"Remove, entered by mistake"_s)->isEnabled());
        Consent refusal = consent();
        refusal.answers[0].agrees = false;
        m_desk->carryOut(giveConsent(*m_desk, refusal));
        QVERIFY(panelShows(u"Has said no"_s));
        QVERIFY(!button(u"Remove, entered by mistake"_s)->isEnabled());
        QVERIFY(!button(u"Entered by mistake"_s)->isEnabled());
        button(u"Archive: has left"_s)->click();
        QVERIFY((*ChildRepository(m_desk->store()).find(m_child.id))->archived);
    }

    void aReasonForNotAskingIsKept()
    {
        QLineEdit *reason = nullptr;
        for (auto *line : m_place->details()->findChildren<QLineEdit *>()) {
            if (line->accessibleName().startsWith(u"If nobody is asked"_s))
                reason = line;
        }
        QVERIFY(reason);
        reason->setText(u"Bare råd på systemnivå"_s);
        emit reason->editingFinished();
        QVERIFY(panelShows(u"Not asked, with a reason"_s));
    }

    void lockingLetsGoOfEverything()
    {
        QVERIFY(m_place->details());
        const QSignalSpy went(m_place.get(), &WorkPlace::detailsChanged);
        m_desk->lock();
        QVERIFY(!m_place->details());
        QVERIFY(!went.isEmpty());
        QCOMPARE(m_place->findChild<QTableView *>()->model()->rowCount(), 0);
    }

    void whatRunsOutStandsInTheOverviewAndLeadsToTheChild()
    {
        m_desk->carryOut(giveConsent(*m_desk, consent()));
        OverviewPlace overview(*m_desk);
        auto *list = overview.findChild<QTreeWidget *>();
        const auto rows = list->findItems(u"Ylva O."_s, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(rows.size(), 1);
        const QSignalSpy asked(&overview, &WorkPlace::asked);
        emit list->itemActivated(rows[0], 0);
        QCOMPARE(asked.size(), 1);
        const Thing thing = asked[0][0].value<Thing>();
        QVERIFY(m_place->canShow(thing));
        QCOMPARE(thing.id, m_child.id.text());
    }

    void noMenuNamesAChild()
    {
        QVERIFY(m_desk->undoStack().count() > 0);
        for (int i = 0; i < m_desk->undoStack().count(); ++i)
            QVERIFY(!m_desk->undoStack().text(i).contains(u"Ylva"_s));
    }

    /// The file and everything beside it, in the ways a text may lie on a disk.
    void nothingOfItCanBeReadInTheFile()
    {
        m_desk->carryOut(giveConsent(*m_desk, consent()));
        const QByteArray bytes = sample::bytesOf(m_desk->store().path());
        QVERIFY(bytes.contains("Holmestrand")); // the plain part: the search works
        for (const QString &secret : {u"Ylva"_s, u"Oppdiktsen"_s, u"Runhild"_s}) {
            QVERIFY(!bytes.contains(secret.toUtf8()));
            const QByteArray wide(reinterpret_cast<const char *>(secret.utf16()),
                                  secret.size() * 2);
            QVERIFY(!bytes.contains(wide));
        }
    }
};

QTEST_MAIN(ChildrenPlaceTest)
#include "childrenplacetest.moc"
