// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The place «Møter» on the example's desk, on Thursday 12 November 2026.
#include "ui/meetings/meetingsplace.h"

#include "core/exchange/sentmails.h"
#include "core/storage/auditlog.h"
#include "core/storage/consentrepository.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/openfile.h"
#include "core/storage/repositories.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/cases/casebook.h"
#include "ui/meetings/archivedialog.h"
#include "ui/meetings/meetingmail.h"
#include "ui/meetings/meetingsheet.h"
#include "ui/meetings/meetingslides.h"
#include "ui/meetings/seatspanel.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class MeetingsPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MeetingsPlace> m_place;

    QList<HeldMeeting> records() const { return *HeldMeetingRepository(m_desk->store()).all(); }

    /// The next meeting of an arena at some unit.
    const MeetingLine &next(const QString &arena) const
    {
        for (const MeetingLine &line : m_place->book().lines()) {
            if (line.arena == arena && line.standing == MeetingLine::Standing::Coming)
                return line;
        }
        qFatal("no %s", qPrintable(arena));
    }
    template<typename T>
    T *named(const QString &name) const
    {
        for (T *one : m_place->sheet().findChildren<T *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no %s", qPrintable(name));
    }
    void answerSeats()
    {
        auto *list = named<QTreeWidget>(u"Who came"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            list->setCurrentItem(list->topLevelItem(row));
            QTest::keyClick(list, row % 2 ? Qt::Key_A : Qt::Key_C);
        }
    }
    void treatItems()
    {
        auto *list = named<QTreeWidget>(u"Agenda"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            list->setCurrentItem(list->topLevelItem(row));
            QTest::keyClick(list, Qt::Key_T);
            QCoreApplication::processEvents();
        }
    }

private slots:
    void init()
    {
        sample::failOnWarnings();
        m_desk = sample::deskIn(m_folder.path());
        m_place = std::make_unique<MeetingsPlace>(*m_desk);
        m_place->resize(1100, 800);
        m_place->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_place.get()));
    }
    void cleanup()
    {
        m_place.reset();
        m_desk.reset();
        QFile::remove(m_folder.filePath(QLatin1StringView(sample::exampleName)));
    }

    void whatComesStandsFirstAndWhatNobodyFinishedIsMarked()
    {
        const QList<MeetingLine> &lines = m_place->book().lines();
        QVERIFY(!lines.isEmpty());
        QVERIFY(lines.first().day >= m_desk->today());
        QDate before = lines.first().day;
        for (const MeetingLine &line : lines) {
            if (line.standing != MeetingLine::Standing::Coming)
                break;
            QVERIFY(before <= line.day);
            before = line.day;
        }
        const bool hasUnlogged = std::any_of(lines.begin(), lines.end(), [](const auto &line) {
            return line.standing == MeetingLine::Standing::Unlogged;
        });
        QVERIFY(hasUnlogged);
    }

    void aMeetingIsRunFinishedAndOpenedOnlyWithAReason()
    {
        const MeetingLine line = next(u"holmestrand.pa_tvers_barnehage"_s);
        m_place->open(line.key);
        QVERIFY(records().isEmpty()); // looking leaves nothing behind
        answerSeats();
        QCOMPARE(records().size(), 1);
        QCOMPARE(records().first().state, HeldMeeting::State::Held);
        treatItems();
        const CaseId looked = CaseId::random(); // a case that was opened from the meeting
        CaseBook::of(*m_desk).setDiscussedIn(DiscussedIn{looked, ArenaId::sortable(), line.day});
        VERIFY_DONE(m_place->sheet().finish(u"Ingrid Osterud"_s));
        QVERIFY(!CaseBook::of(*m_desk).discussedIn(looked));
        QCoreApplication::processEvents();
        QCOMPARE(records().first().state, HeldMeeting::State::Finished);
        QVERIFY(!m_desk->undoStack().canUndo());
        const auto *seats = m_place->sheet().findChild<SeatsPanel *>();
        QVERIFY(!seats->findChild<QComboBox *>()->isEnabled());
        VERIFY_REFUSED(m_place->sheet().reopen(u"Ingrid Osterud"_s, {}),
                       ErrorCode::MeetingReasonMissing);
        VERIFY_DONE(m_place->sheet().reopen(u"Ingrid Osterud"_s, u"PPT kom likevel"_s));
        QCoreApplication::processEvents();
        QVERIFY(seats->findChild<QComboBox *>()->isEnabled());
        int reopened = 0;
        VERIFY_DONE(AuditLog(m_desk->store().file()).each([&](const AuditEntry &one) -> Result<> {
            reopened += one.kind == AuditEntry::Kind::MeetingReopened;
            return Done{};
        }));
        QCOMPARE(reopened, 1);
    }

    void aFinishedMeetingGoesToTheArchiveAndItsReferenceIsKept()
    {
        const MeetingLine line = next(u"holmestrand.pa_tvers_barnehage"_s);
        m_place->open(line.key);
        answerSeats();
        treatItems();
        VERIFY_DONE(m_place->sheet().finish(u"Ingrid Osterud"_s));
        QCoreApplication::processEvents();
        const auto meeting = MeetingArchive(m_desk->store()).of(records().first().id);
        QVERIFY(meeting);
        ArchiveDialog dialog(m_place->book(), *m_place->book().find(line.key), *meeting);
        VERIFY_DONE(dialog.write(m_folder.path()));
        const QDir folder(m_folder.path());
        const QStringList papers = folder.entryList({u"Møtelogg*"_s}, QDir::Files, QDir::Name);
        QCOMPARE(papers.size(), 3); // JSON, PDF, XML: nobody was discussed by name
        QFile json(folder.filePath(papers[0]));
        QFile pdf(folder.filePath(papers[1]));
        QVERIFY(json.open(QIODevice::ReadOnly) && pdf.open(QIODevice::ReadOnly));
        const QJsonObject told = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(told["sha256"_L1].toString(), sha256Of(pdf.readAll()));
        QCOMPARE(told["file"_L1].toString(), papers[1]);
        QCOMPARE(told["from"_L1].toString(), line.day.toString(Qt::ISODate));
        QVERIFY(!told["secrecy"_L1].toString().isEmpty());

        auto *reference = dialog.findChild<QLineEdit *>();
        QVERIFY(!reference->accessibleName().isEmpty());
        reference->setText(u" 26/118-4 "_s);
        VERIFY_DONE(dialog.note());
        QCoreApplication::processEvents();
        QCOMPARE(records().first().archived, u"26/118-4"_s);
        bool isTold = false;
        for (const auto *list : m_place->findChildren<QTreeWidget *>())
            isTold |=
                !list->findItems(u"Finished, archived"_s, Qt::MatchExactly | Qt::MatchRecursive, 4)
                     .isEmpty();
        QVERIFY(isTold);
    }

    void aMeetingThatLacksSomethingIsNotFinished()
    {
        m_place->open(next(u"holmestrand.pa_tvers_barnehage"_s).key);
        VERIFY_REFUSED(m_place->sheet().finish(u"Ingrid"_s), ErrorCode::MeetingNotReady);
        QVERIFY(records().isEmpty());
    }

    void attendanceCanBeTakenBackUntilItIsFinished()
    {
        m_place->open(next(u"holmestrand.pa_tvers_barnehage"_s).key);
        auto *list = named<QTreeWidget>(u"Who came"_s);
        QTest::keyClick(list, Qt::Key_C);
        QCOMPARE(records().first().seats[0].came, MeetingSeat::Came::Came);
        m_desk->undoStack().undo();
        QVERIFY(records().isEmpty());
    }

    void aMeetingIsCalledOffWithItsCause()
    {
        const MeetingLine line = next(u"holmestrand.pa_tvers_barnehage"_s);
        m_place->open(line.key);
        VERIFY_DONE(m_place->sheet().callOff(
            {HeldMeeting::Cause::LeaderAway, {}, {m_desk->today(), u"styrer"_s}}));
        QCoreApplication::processEvents();
        QCOMPARE(m_place->book().find(line.key)->standing, MeetingLine::Standing::Over);
        QCOMPARE((*MeetingRepository(m_desk->store()).find(*records().first().meeting))->state,
                 Meeting::State::Cancelled);
    }

    void mailNamesNoChildAndNoCase()
    {
        DiscussionCase about{.id = CaseId::random(),
                             .half = HalfYear(2026, HalfYear::Half::Autumn),
                             .types = {u"omsorg"_s},
                             .asked = CaseMode::Asked::Yes,
                             .received = m_desk->today()};
        about.unit = next(u"holmestrand.pa_tvers_barnehage"_s).unit;
        VERIFY_DONE(CaseRepository(m_desk->store()).add(about));
        QCoreApplication::processEvents();
        const MeetingLine line = next(u"holmestrand.pa_tvers_barnehage"_s);
        const HeldMeeting held = m_place->book().recordOf(line);
        QCOMPARE(held.items.size(), 1);
        const InvitationDraft asks = mailOf(m_place->book(), line, held, MailKind::Invitation);
        QVERIFY(asks.text.contains(u"1. "_s));
        QVERIFY(!asks.text.contains(u"omsorg"_s, Qt::CaseInsensitive));
        QVERIFY(!asks.guests.attendees.isEmpty());
        const QByteArray off = emlOf(mailOf(m_place->book(), line, held, MailKind::Cancellation));
        QVERIFY(off.contains("X-Unsent: 1"));
        QVERIFY(off.contains("method=CANCEL"));
    }

    void mailHasTheMeetingsOwnNumber()
    {
        const MeetingLine line = next(u"holmestrand.pa_tvers_barnehage"_s);
        const auto draft = [&](MailKind kind) {
            const MeetingBook &book = m_place->book();
            return mailOf(book, line, book.recordOf(line), kind).event;
        };
        const CalendarEvent asks = draft(MailKind::Invitation);
        QCOMPARE(draft(MailKind::Invitation).uid, asks.uid); // the same meeting each time
        QCOMPARE(asks.sequence, 0);
        VERIFY_DONE(rememberMailed(m_desk->store(), asks));
        QCoreApplication::processEvents();
        QCOMPARE(draft(MailKind::Invitation).sequence, 0);
        QCOMPARE(draft(MailKind::Cancellation).sequence, 1);
        QCOMPARE(draft(MailKind::Cancellation).uid, asks.uid);
    }

    void aGuestSeesOnlyTheirOwnTime()
    {
        const MeetingLine line = next(u"holmestrand.pa_tvers_barnehage"_s);
        HeldMeeting held = m_place->book().recordOf(line);
        held.items = {{.id = AgendaItemId::random(), .words = u"Rutiner"_s},
                      {.id = AgendaItemId::random(), .words = u"Eventuelt"_s}};
        held.seats = {{.name = u"Runa Prøve"_s,
                       .from = QTime(12, 20),
                       .to = QTime(12, 40),
                       .onlyFor = held.items[0].id}};
        const InvitationDraft mail = guestMailOf(m_place->book(), line, held, 0);
        QCOMPARE(mail.event.starts, std::optional(QTime(12, 20)));
        QCOMPARE(mail.event.ends, std::optional(QTime(12, 40)));
        QVERIFY(!mail.text.contains(u"Rutiner"_s));
        QVERIFY(!mail.text.contains(u"Eventuelt"_s));
        const QList<MeetingSlide> slides = slidesOf(m_place->book(), line, held);
        QVERIFY(slides[0].hasGuests);
        QVERIFY(!slides[1].hasGuests);
        QVERIFY(slides[0].guestLines.join(u' ').contains(u"12:20"_s));
        QVERIFY(!slides[0].guestLines.join(u' ').contains(u"Rutiner"_s));
    }

    void aLockedFileShowsMeetingsAndNothingOfWhatWasNoted()
    {
        m_place->open(next(u"holmestrand.pa_tvers_barnehage"_s).key);
        answerSeats();
        m_desk->lock();
        QCoreApplication::processEvents();
        for (const MeetingLine &line : m_place->book().lines())
            QVERIFY(!line.held);
    }
};

QTEST_MAIN(MeetingsPlaceTest)
#include "meetingsplacetest.moc"
