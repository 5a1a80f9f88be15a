// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Papers of a finished meeting for the case archive, and where it has them.
#pragma once

#include "core/storage/meetingarchive.h"
#include "ui/meetings/meetingexports.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tvers {

class NoticeLabel;

/// Nothing is forced: it may be closed, and opened again from the finished meeting.
class ArchiveDialog : public QDialog
{
    Q_OBJECT
public:
    ArchiveDialog(const MeetingBook &book, const MeetingLine &line,
                  const MeetingForArchive &meeting, QWidget *parent = nullptr);

    Result<> write(const QString &folder); ///< as the button does it
    Result<> note();                       ///< as the button does it

private:
    void layOut();
    QString rowText(const ArchivePaper &paper) const;
    QString noted(const ArchivePaper &paper) const;
    void make();
    void follow();

    Desk &m_desk;
    const MeetingForArchive &m_meeting;
    MeetingExports m_exports;
    QList<QLineEdit *> m_references; ///< one for each paper
    NoticeLabel *m_lies;
    QPushButton *m_make;
    QPushButton *m_note;
};

} // namespace tvers
