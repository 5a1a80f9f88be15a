// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A unit's report out of the window: PDF, e-mail, archive.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "core/exchange/invitation.h"
#include "core/exchange/reportfile.h"

namespace tvers {

class Desk;

/// One report as it stands on the desk.
class ReportExports
{
public:
    ReportExports(Desk &desk, const Unit &unit, const ReportDraft &draft);

    TaggedDrawing pages() const;
    QString name() const; ///< of its file, without the ending
    /// FileNotWritable, as all of these.
    Result<> writePdf(const QString &path) const;
    /// Who has the role that the reports go to, with an e-mail address.
    QList<MailAddress> recipients() const;
    /// The PDF, and an e-mail to them with it as a draft, in \a folder; the e-mail's path.
    Result<QString> writeMail(const QString &folder) const;
    /// The PDF, and what the archive is told of it, as JSON and XML, in \a folder.
    Result<> writeArchive(const QString &folder) const;

private:
    QByteArray pdf() const;

    Desk &m_desk;
    const Unit &m_unit;
    const ReportDraft &m_draft;
};

} // namespace tvers
