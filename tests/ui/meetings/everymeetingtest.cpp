// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every arena in the place «Møter», fixed days or none: a meeting is entered, noted
/// and finished; hours are booked; forms follow children; the overview tells what is left.
#include "ui/meetings/meetingsplace.h"

#include "core/minutes/meetingwork.h"
#include "core/municipality/packreader.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentacts.h"
#include "core/storage/examplefile.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/openfile.h"
#include "core/storage/repositories.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/calendar/newmeetingdialog.h"
#include "ui/meetings/bookhourdialog.h"
#include "ui/meetings/meetingsheet.h"
#include "ui/meetings/newhelddialog.h"
#include "ui/meetings/overviewmeetings.h"
#include "ui/meetings/transferpanel.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/languages.h"
#include "ui/shell/overviewplace.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class EveryMeetingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MeetingsPlace> m_place;
    QString m_pack;
    int m_number = 0;

    /// The example of \a pack, unlocked; the one there is, where it is of that pack.
    void lay(const QString &pack)
    {
        if (m_pack == pack)
            return;
        m_pack = pack;
        m_place.reset();
        const QString path = m_folder.filePath(u"%1.tvers"_s.arg(++m_number));
        const NewFile file{path, NamedPassphrase{examplePassphrase(), examplePassphrase()},
                           KdfCost::least(), sample::morning().toUTC()};
        QVERIFY(makeExample(
            {pack, *SchoolYear::fromText(u"2026/27"_s), PublicHolidays::builtIn(), file}));
        m_desk = *Desk::make(*Store::open(path), sample::surroundings());
        VERIFY_DONE(m_desk->unlock(PassphraseKey{{}, examplePassphrase()}));
        m_place = std::make_unique<MeetingsPlace>(*m_desk);
        m_place->resize(1100, 800);
        m_place->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_place.get()));
    }
    UnitId unit() const { return m_desk->content().units.first().id; }
    const MeetingLine *shown() const { return m_place->book().find(m_place->sheet().key()); }

    /// As a person would: all came, everything treated, what lies elsewhere named.
    HeldMeeting noted(const MeetingLine &line) const
    {
        HeldMeeting held = m_place->book().recordOf(line);
        const ArenaVersion arena = m_place->book().arenaOf(line);
        held.state = HeldMeeting::State::Held;
        if (held.seats.isEmpty()) // the text names nobody
            held.seats.append({.name = u"Turid Prøve"_s});
        for (MeetingSeat &seat : held.seats)
            seat.came = MeetingSeat::Came::Came;
        for (AgendaItem &item : held.items)
            item.state = item.kind == AgendaItem::Kind::Case ? AgendaItem::State::Postponed
                                                             : AgendaItem::State::Treated;
        for (const MeetingCount::Kind kind : countsOf(arena))
            held.counts.append({kind, 4, line.unit, {}});
        if (arena.records == ArenaTerms::Records::Elsewhere)
            held.elsewhere = RecordElsewhere{u"2026/118"_s, u"koordinator"_s, m_desk->today()};
        return held;
    }
    /// With a guardian, whose yes to \a purposes it gets where there are any.
    void enter(Child &child, const QStringList &purposes)
    {
        child.born = QDate(2021, 3, 4);
        child.unit = unit();
        const Guardian guardian = sample::guardianOf(child, u"Runa Oppdiktsen"_s);
        VERIFY_DONE(ChildRepository(m_desk->store()).add(child));
        VERIFY_DONE(ChildRepository(m_desk->store()).addGuardian(guardian));
        const QDate from = m_desk->today().addDays(-30);
        if (!purposes.isEmpty())
            VERIFY_DONE(ConsentActs(m_desk->store(), m_desk->now().toUTC())
                            .give({.id = ConsentId::random(),
                                   .child = child.id,
                                   .purposes = purposes,
                                   .asked = {u"ppt"_s},
                                   .services = {u"ppt"_s},
                                   .from = from,
                                   .to = from.addDays(200),
                                   .answers = {{guardian.id, true, from}},
                                   .informed = true}));
    }
    GatedText *field(const QString &name) const
    {
        for (GatedText *one : m_place->sheet().findChildren<GatedText *>()) {
            if (one->editor().accessibleName() == name)
                return one;
        }
        qFatal("no %s", qPrintable(name));
    }

private slots:
    void init() { sample::failOnWarnings(); }
    void cleanupTestCase()
    {
        m_place.reset();
        m_desk.reset();
    }

    void everyArenaIsEnteredNotedAndFinished_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("arena");
        for (const QString &name : {u"holmestrand"_s, u"vestby"_s}) {
            const MunicipalityPack read = *builtInPack(name);
            for (const Arena &arena : read.arenas) {
                if (isNoted(arena.versions.first()))
                    QTest::newRow(qPrintable(arena.id)) << name << arena.id;
            }
        }
    }
    void everyArenaIsEnteredNotedAndFinished()
    {
        QFETCH(QString, pack);
        QFETCH(QString, arena);
        lay(pack);
        m_place->add({.arena = arena, .unit = unit(), .wish = {m_desk->today(), {}, u"Her"_s}});
        QVERIFY(shown());
        QCOMPARE(shown()->arena, arena);
        const HeldMeeting held = noted(*shown());
        m_desk->carryOut(m_place->book().keep(*shown(), held));
        QCoreApplication::processEvents();
        VERIFY_DONE(m_place->sheet().finish(u"Turid Prøve"_s));
        QCoreApplication::processEvents();
        QVERIFY(shown()->held);
        QCOMPARE(shown()->held->state, HeldMeeting::State::Finished);
        QCOMPARE(shown()->held->counts.size(), held.counts.size());
        m_place->backToList();
    }

    void theDialogOffersThoseAndProposesTheirPlace()
    {
        lay(u"vestby"_s);
        const NewHeldDialog dialog(*m_desk);
        const auto *arenas = dialog.findChildren<QComboBox *>().first();
        int noted = 0;
        for (const DatedArena &one : m_desk->year().arenas)
            noted += isNoted(one.version);
        QCOMPARE(arenas->count(), noted);
        QVERIFY(arenas->findData(u"vestby.individuell_plan"_s) >= 0);
        QCOMPARE(arenas->findData(u"vestby.ungdomslos"_s), -1); // an entry of the directory
    }

    void onlyUnitsThatTheArenaIsForAreOffered_data()
    {
        QTest::addColumn<QString>("arena");
        QTest::addColumn<QSet<Unit::Kind>>("kinds");
        const QSet kindergartens{Unit::Kind::Kindergarten};
        const QSet schools{Unit::Kind::School};
        QTest::newRow("schools") << u"holmestrand.pa_tvers_skole"_s << schools;
        QTest::newRow("kindergartens") << u"holmestrand.pa_tvers_barnehage"_s << kindergartens;
        QTest::newRow("both") << u"holmestrand.pa_tvers_oppstart_avslutning"_s
                              << kindergartens + schools;
    }
    void onlyUnitsThatTheArenaIsForAreOffered()
    {
        QFETCH(QString, arena);
        QFETCH(QSet<Unit::Kind>, kinds);
        lay(u"holmestrand"_s);
        QStringList wanted;
        for (const Unit &one : m_desk->content().units) {
            if (kinds.contains(one.kind))
                wanted.append(one.id.text());
        }
        QVERIFY(wanted.size() > 1);
        wanted.sort();
        NewHeldDialog held(*m_desk);
        NewMeetingDialog planned(*m_desk, {m_desk->today()});
        for (QDialog *dialog : {static_cast<QDialog *>(&held), static_cast<QDialog *>(&planned)}) {
            const auto boxes = dialog->findChildren<QComboBox *>();
            boxes[0]->setCurrentIndex(boxes[0]->findData(arena));
            QStringList offered;
            for (int row = 1; row < boxes[1]->count(); ++row) // the first is the municipality
                offered.append(boxes[1]->itemData(row).toString());
            offered.sort();
            QCOMPARE(offered, wanted);
        }
    }

    void anHourIsBookedOnceAndTakenBack()
    {
        lay(u"holmestrand"_s);
        const QList<ConsultationHour> hours = BookHourDialog(*m_desk).hours();
        QVERIFY(hours.size() > 20);
        QCOMPARE(hours[0].day, QDate(2026, 11, 17)); // the next Tuesday in an odd week, 47
        QVERIFY(!hours[0].booked);
        m_place->take({.arena = u"holmestrand.naervaersteam"_s, .hour = hours[0], .kind = 1});
        QVERIFY(shown() && shown()->held);
        QCOMPARE(shown()->held->items.first().consultation, std::optional(1));
        const auto booked = BookHourDialog(*m_desk).hours();
        QVERIFY(booked[0].booked && !booked[1].booked);
        m_place->take({.arena = u"holmestrand.naervaersteam"_s, .hour = booked[0]});
        QCOMPARE(BookHourDialog(*m_desk).hours(), booked); // nobody takes it twice
        m_desk->undoStack().undo();
        QVERIFY(!BookHourDialog(*m_desk).hours()[0].booked);
        m_place->backToList();
    }

    void aFormFollowsAChildAsFarAsTheConsentGoes()
    {
        lay(u"vestby"_s);
        Child child = sample::child(u"Ylva"_s, u"Oppdiktsen"_s);
        enter(child, {u"kindergarten"_s});
        const NewHeld wanted{.arena = u"vestby.overforing_barnehage_skole"_s,
                             .unit = unit(),
                             .child = child.id,
                             .wish = {m_desk->today()}};
        m_place->add(wanted);
        const auto *panel = m_place->sheet().findChild<TransferPanel *>();
        QVERIFY(panel->rights().extra);
        const TransferForm &form = TransferForms::builtIn().versions().first();
        GatedText *play = field(form.field(u"friends_play"_s)->name.in(spoken()));
        QVERIFY(play->isEnabled());
        play->editor().setPlainText(u"Leker med klosser."_s);
        play->take();
        QCoreApplication::processEvents();
        QVERIFY(shown()->held && shown()->held->transfer);
        QCOMPARE(shown()->held->transfer->answer(u"friends_play"_s), u"Leker med klosser."_s);
        QCOMPARE(panel->document().about.title, u"Transfer form"_s); // and no name
        m_desk->undoStack().undo();
        QCoreApplication::processEvents();
        QVERIFY(!shown()->held || !shown()->held->transfer);
        m_place->backToList();
    }

    void aChildNobodyWasAskedAboutIsNotOffered()
    {
        lay(u"vestby"_s);
        Child asked = sample::child(u"Nora"_s, u"Oppdiktsen"_s);
        Child unasked = sample::child(u"Emil"_s, u"Oppdiktsen"_s);
        enter(asked, {u"health"_s});
        enter(unasked, {});
        QComboBox box;
        NewHeld about{.arena = u"vestby.overforing_barnehage_skole"_s, .wish = {m_desk->today()}};
        fillNameable(box, *m_desk, about);
        QVERIFY(box.findData(asked.id.text()) > 0);
        QCOMPARE(box.findData(unasked.id.text()), -1);
        about.arena = u"vestby.overforing_barneskole_ungdomsskole"_s; // opplæringslova § 25-1
        fillNameable(box, *m_desk, about);
        QVERIFY(box.findData(unasked.id.text()) > 0);
    }

    void theOverviewTellsWhatIsLeftAndLeadsThere()
    {
        lay(u"vestby"_s);
        m_place->add({.arena = u"vestby.ekstern.bup_moss_inntak"_s, .wish = {m_desk->today()}});
        HeldMeeting held = noted(*shown());
        held.elsewhere->due = m_desk->today().addDays(-1);
        held.followUps = {{u"B-7"_s, u"Leder PPT"_s, m_desk->today().addDays(7)}};
        m_desk->carryOut(m_place->book().keep(*shown(), held));
        QCoreApplication::processEvents();
        OverviewPlace overview(*m_desk);
        overview.addSource([this] { return meetingSections(*m_desk); });
        QSignalSpy asked(&overview, &OverviewPlace::asked);
        const auto *list = overview.findChild<QTreeWidget *>();
        const auto found = list->findItems(u"B-7"_s, Qt::MatchContains | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()->text(2), u"in 7 day(s)"_s);
        emit const_cast<QTreeWidget *>(list)->itemActivated(found.first(), 0);
        QCOMPARE(asked.size(), 1);
        const Thing thing = asked.first().first().value<Thing>();
        m_place->backToList();
        QVERIFY(m_place->canShow(thing));
        m_place->showThing(thing);
        QVERIFY(shown() && shown()->held);
        QCOMPARE(shown()->held->followUps, held.followUps);
        held = *shown()->held;
        held.elsewhere->done = m_desk->today();
        held.followUps[0].done = m_desk->today();
        m_desk->carryOut(m_place->book().keep(*shown(), held));
        QVERIFY(list->findItems(u"B-7"_s, Qt::MatchContains | Qt::MatchRecursive).isEmpty());
    }

    /// «dersom det ikke er meldt inn saker, avlyses møtet»: on the last working day before.
    void aMeetingWithoutCasesIsProposedToBeCalledOff()
    {
        lay(u"vestby"_s);
        m_place->add({.arena = u"vestby.beslutningsteam"_s, .wish = {m_desk->today().addDays(1)}});
        const QString key = m_place->sheet().key();
        bool isProposed = false;
        for (const OverviewSection &section : meetingSections(*m_desk)) {
            for (const OverviewLine &line : section.lines)
                isProposed = isProposed || line.thing.id == key;
        }
        QVERIFY(isProposed);
        m_desk->lock();
        for (const OverviewSection &section : meetingSections(*m_desk)) {
            for (const OverviewLine &line : section.lines)
                QVERIFY(line.thing.kind != Thing::Kind::HeldMeeting);
        }
    }
};

QTEST_MAIN(EveryMeetingTest)
#include "everymeetingtest.moc"
