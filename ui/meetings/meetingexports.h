// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A finished meeting out of the window: papers for the case archive.
#pragma once

#include "core/documents/document.h"
#include "core/reports/archiverecord.h"
#include "core/storage/meetingarchive.h"
#include "ui/meetings/meetingbook.h"

namespace tvers {

/// One paper, and what the archive is to know of it.
struct ArchivePaper {
    QString name; ///< of its files, without ending: no child's name is in it
    ArchiveRecord record;
    Document document;
    std::optional<ChildId> child = {}; ///< whose folder it is for; empty: the log
};

/// One meeting as it stands in the book.
class MeetingExports
{
    Q_DECLARE_TR_FUNCTIONS(tvers::MeetingExports)
public:
    MeetingExports(const MeetingBook &book, const MeetingLine &line,
                   const MeetingForArchive &meeting);

    /// The log first, then a record for each child.
    const QList<ArchivePaper> &papers() const { return m_papers; }
    /// Each as PDF, JSON and XML in \a folder, and a line in the file's log first.
    /// FileNotWritable; VaultLocked.
    Result<> write(const QString &folder) const;

private:
    ArchivePaper paper(const QString &kind, const QString &title) const;
    ChildFolder::Kind folderOf(const ChildRecord &record) const;

    const MeetingBook &m_book;
    const MeetingLine &m_line;
    const MeetingForArchive &m_meeting;
    QList<ArchivePaper> m_papers;
};

} // namespace tvers
