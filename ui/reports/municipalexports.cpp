// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/municipalexports.h"

#include "core/exchange/wholefile.h"
#include "ui/print/municipalpages.h"
#include "ui/print/sheetfiles.h"
#include "ui/shell/desk.h"
#include "ui/wording/municipalpaper.h"
#include "ui/wording/steeringpaper.h"
#include "ui/wording/wordinglanguage.h"

#include <QDir>
#include <QFileInfo>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString markOf(const Desk &desk) { return QFileInfo(desk.store().path()).completeBaseName(); }

MunicipalPages pagesOf(const Desk &desk, const MunicipalDraft &draft, Language language)
{
    return {draft.report, draft.trend, language, desk.now(), markOf(desk)};
}

} // namespace

TaggedDrawing MunicipalExports::pages() const
{
    return laidOut(pagesOf(m_desk, m_draft, m_language));
}

QString MunicipalExports::name() const
{
    return u"%1 %2"_s.arg(MunicipalPaper::title(m_draft.report, m_language),
                          m_draft.report.municipality);
}

Result<> MunicipalExports::writePdf(const QString &path) const
{
    if (auto marked = markPublished(m_desk.store(), m_draft); !marked)
        return marked;
    return writePaper(laidOut(pagesOf(m_desk, m_draft, m_language)), path);
}

Result<> MunicipalExports::writeWorkbook(const QString &path) const
{
    if (auto marked = markPublished(m_desk.store(), m_draft); !marked)
        return marked;
    return writeTables(MunicipalPaper::tables(m_draft.report, m_draft.trend, m_language), path);
}

Result<int> MunicipalExports::writeSteering(const QString &folder) const
{
    if (auto marked = markPublished(m_desk.store(), m_draft); !marked)
        return marked.error();
    QStringList names;
    QList<TableSheet> tables;
    QString title;
    for (const UnitHalves &one : m_draft.units) {
        const Language language = languageOf(one.unit);
        const SteeringBasis basis{one.reports, m_draft.report};
        title = SteeringPaper::title(basis, m_language);
        const QString name =
            freeFileName(SteeringPaper::title(basis, language) + u' ' + one.unit.name, names);
        const TaggedDrawing page =
            laidOut({one.reports, m_draft.report, language, m_desk.now(), markOf(m_desk)});
        if (const auto done = writePaper(page, QDir(folder).filePath(name + u".pdf"_s)); !done)
            return done.error();
        tables.append(SteeringPaper::table(basis, m_language));
    }
    if (tables.isEmpty())
        return 0;
    const auto done =
        writeTables(tables, QDir(folder).filePath(freeFileName(title, names) + u".xlsx"_s));
    return done ? Result<int>(int(m_draft.units.size())) : done.error();
}

} // namespace tvers
