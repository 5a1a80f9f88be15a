// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetingexports.h"

#include "core/documents/documentlayout.h"
#include "core/exchange/archivefolder.h"
#include "core/exchange/wholefile.h"
#include "core/reports/secrecyground.h"
#include "core/storage/filecasetypes.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/wording/meetingpaper.h"

#include <QFileInfo>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString logKind = u"meeting_log"_s;
const QString childKind = u"child_record"_s;

MeetingPaper::About aboutOf(const MeetingBook &book, const MeetingLine &line)
{
    const Language language = book.language(line);
    const Desk &desk = book.desk();
    MeetingPaper::About about{desk.pack().name, book.arenaOf(line).name.in(language),
                              book.unitName(line), desk.now(),
                              QFileInfo(desk.store().path()).completeBaseName()};
    for (const Service &service : desk.pack().services)
        about.services.insert(service.id, service.name.in(language));
    if (const auto types = caseTypesOf(book.desk().store()))
        about.types = *types;
    return about;
}

/// "Ylva Oppdiktsen, 2014-05-03": how an archive finds the folder.
QString whoseFolder(const ChildRecord &record)
{
    return record.born ? u"%1, %2"_s.arg(record.name, record.born->toString(Qt::ISODate))
                       : record.name;
}

} // namespace

MeetingExports::MeetingExports(const MeetingBook &book, const MeetingLine &line,
                               const MeetingForArchive &meeting) :
    m_book(book), m_line(line), m_meeting(meeting)
{
    const MeetingPaper words(aboutOf(book, line), book.language(line));
    const QString day = line.day.toString(Qt::ISODate);
    QStringList taken;
    if (meeting.log) {
        ArchivePaper log = paper(logKind, words.logTitle(line.day));
        log.name = freeFileName(
            u"Møtelogg %1 %2 %3"_s.arg(day, log.record.arena, log.record.unit).simplified(), taken);
        log.document = words.log(*meeting.log, log.record.secrecy);
        m_papers.append(log);
    }
    int number = 0;
    for (const ChildRecord &one : meeting.children) {
        ArchivePaper record = paper(childKind, words.childTitle(line.day));
        record.child = one.child;
        record.record.folder = stored(folderOf(one));
        record.record.concerns = whoseFolder(one);
        record.name = freeFileName(
            u"Drøfting %1 %2 %3"_s.arg(day, record.record.folder).arg(++number), taken);
        record.document = words.child(one, line.day, record.record.secrecy);
        m_papers.append(record);
    }
}

ArchivePaper MeetingExports::paper(const QString &kind, const QString &title) const
{
    ArchivePaper made;
    const QDate today = m_book.desk().today();
    made.record = {title, m_book.unitName(m_line), m_book.desk().pack().name, kind, today};
    const auto about = DateSpan::make(m_line.day, m_line.day);
    made.record.about = about ? std::optional(*about) : std::nullopt;
    made.record.arena = m_book.arenaOf(m_line).name.in(m_book.language(m_line));
    made.record.secrecy = SecrecyGrounds::builtIn().paragraph(kind, today);
    return made;
}

/// By the unit that the child goes to; else by the meeting's.
ChildFolder::Kind MeetingExports::folderOf(const ChildRecord &record) const
{
    const auto id = record.unit ? record.unit : m_line.unit;
    const Unit *unit = id ? withId(m_book.desk().content().units, *id) : nullptr;
    return tvers::folderOf(unit ? unit->kind : Unit::Kind::Other);
}

Result<> MeetingExports::write(const QString &folder) const
{
    Desk &desk = m_book.desk();
    if (auto done = MeetingArchive(desk.store()).enterExport(m_meeting, desk.now().toUTC()); !done)
        return done;
    const QtTextMeasurer measurer;
    const Typesetter type(measurer);
    for (const ArchivePaper &one : m_papers) {
        auto done = writeForArchive(folder, one.name, toPdf(layoutDocument(one.document, type)),
                                    one.record);
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace tvers
