// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportexports.h"

#include "core/exchange/archivefolder.h"
#include "core/exchange/wholefile.h"
#include "ui/print/reportpages.h"
#include "ui/shell/desk.h"
#include "ui/wording/reportwording.h"
#include "ui/wording/wordinglanguage.h"

#include <QDir>
#include <QFileInfo>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

ReportPages pagesOf(Desk &desk, const Unit &unit, const ReportDraft &draft)
{
    return {draft.report,
            desk.pack(),
            languageOf(unit),
            desk.now(),
            QFileInfo(desk.store().path()).completeBaseName(),
            {}};
}

} // namespace

ReportExports::ReportExports(Desk &desk, const Unit &unit, const ReportDraft &draft) :
    m_desk(desk), m_unit(unit), m_draft(draft)
{}

TaggedDrawing ReportExports::pages() const { return laidOut(pagesOf(m_desk, m_unit, m_draft)); }

QString ReportExports::name() const { return fileNameOf(m_draft.report); }

QByteArray ReportExports::pdf() const
{
    ReportPages pages = pagesOf(m_desk, m_unit, m_draft);
    pages.box = boxOf(m_draft);
    return toPdf(pages);
}

Result<> ReportExports::writePdf(const QString &path) const { return writeWhole(pdf(), path); }

QList<MailAddress> ReportExports::recipients() const
{
    QList<MailAddress> all;
    if (!m_desk.pack().report)
        return all;
    const LocalText &wanted = m_desk.pack().report->recipient;
    QStringList roles;
    for (const Role &role : m_desk.pack().roles) {
        if (role.name == wanted)
            roles.append(role.id);
    }
    for (const Language language : {Language::Bokmaal, Language::Nynorsk})
        roles.append(wanted.in(language));
    for (const Professional &one : m_desk.content().people) {
        if (roles.contains(one.role, Qt::CaseInsensitive) && !one.email.isEmpty())
            all.append({one.name, one.email});
    }
    return all;
}

Result<QString> ReportExports::writeMail(const QString &folder) const
{
    const QString file = QDir(folder).filePath(name());
    const QByteArray bytes = pdf();
    if (const auto done = writeWhole(bytes, file + u".pdf"_s); !done)
        return done.error();
    const MailWords words = ReportWording::delivery(m_draft.report, languageOf(m_unit));
    const QByteArray mail = emlOf(MailDraft{recipients(), words.subject, words.text,
                                            name() + u".pdf"_s, bytes, m_desk.now()});
    const auto done = writeWhole(mail, file + u".eml"_s);
    return done ? Result<QString>(file + u".eml"_s) : done.error();
}

Result<> ReportExports::writeArchive(const QString &folder) const
{
    const HalfYearReport &report = m_draft.report;
    return writeForArchive(folder, name(), pdf(),
                           {ReportWording::title(report, languageOf(m_unit)), report.unit,
                            report.municipality, u"half_year_report"_s, m_desk.today(),
                            report.days});
}

} // namespace tvers
