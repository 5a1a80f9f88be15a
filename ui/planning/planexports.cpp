// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planexports.h"

#include "core/exchange/changelist.h"
#include "core/exchange/wholefile.h"
#include "core/exchange/workbookfile.h"
#include "core/planning/filesheets.h"
#include "core/storage/contentfile.h"
#include "ui/print/reportpages.h"
#include "ui/print/sheetfiles.h"
#include "ui/shell/languages.h"
#include "ui/shell/paperprinting.h"
#include "ui/wording/planpapers.h"
#include "ui/wording/wordinglanguage.h"
#include "ui/wording/workbookwording.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What papers are made of, read once.
struct Sources {
    Desk &desk;
    FileContent content;
    ArenaRecord arena;

    FileSheets sheets(SchoolYear year) const
    {
        return {FilePlan{content, desk.pack(), desk.holidays()}, year};
    }
    PlanPapers papers() const { return papersIn(spoken()); }
    /// What hangs on the unit's wall, or is sent to it, is in its own language.
    PlanPapers papersFor(const Unit &unit) const { return papersIn(languageOf(unit)); }
    PlanPapers papersIn(Language language) const
    {
        const QString mark = QFileInfo(desk.store().path()).completeBaseName();
        return {{desk.pack(), desk.now(), mark}, language};
    }
    CalendarRequest asked(const Unit &unit, SchoolYear year) const
    {
        return {unit.id, year, Suggestions::LeftOut, desk.holidays(), desk.now()};
    }
};

Result<Sources> sourcesOf(Desk &desk, const MeetingPlan &plan)
{
    auto content = contentOf(desk.store());
    if (!content)
        return content.error();
    const auto &arenas = content->arenas;
    const auto arena = std::find_if(arenas.begin(), arenas.end(),
                                    [&](const ArenaRecord &one) { return one.id == plan.arena; });
    if (arena == arenas.end())
        return Error{ErrorCode::RowNotFound, {u"arena"_s, plan.arena.text()}};
    return Sources{desk, *content, *arena};
}

/// Named papers into a folder, one after the other.
class Folder
{
public:
    explicit Folder(const QString &path) : m_folder(path) {}

    Result<> put(const QString &name, const Document &document)
    {
        const QString file = freeFileName(name, m_names) + u".pdf"_s;
        return writePaper(laidOut(document), m_folder.filePath(file));
    }
    QStringList names() const { return m_names; }

private:
    QDir m_folder;
    QStringList m_names;
};

} // namespace

Result<TaggedDrawing> PlanExports::paper(Paper size) const
{
    const auto from = sourcesOf(m_desk, m_plan);
    if (!from)
        return from.error();
    return laidOut(from->papers().plan(from->sheets(m_plan.year).plan(from->arena), size));
}

Result<> PlanExports::writePaper(const QString &path, Paper size) const
{
    const auto drawn = paper(size);
    return drawn ? tvers::writePaper(*drawn, path) : Result<>(drawn.error());
}

Result<QStringList> PlanExports::writeUnits(const QString &folder) const
{
    const auto from = sourcesOf(m_desk, m_plan);
    if (!from)
        return from.error();
    const FileSheets sheets = from->sheets(m_plan.year);
    Folder into(folder);
    for (const Unit &unit : sheets.unitsOf(m_plan.arena)) {
        const auto sheet = sheets.unit(unit);
        if (!sheet)
            return sheet.error();
        if (auto done = into.put(unit.name, from->papersFor(unit).unit(*sheet)); !done)
            return done.error();
    }
    return into.names();
}

Result<QStringList> PlanExports::writePersons(const QString &folder) const
{
    const auto from = sourcesOf(m_desk, m_plan);
    if (!from)
        return from.error();
    const FileSheets sheets = from->sheets(m_plan.year);
    const PlanPapers papers = from->papers();
    Folder into(folder);
    for (const Professional &person : from->content.people) {
        const QList<DaySheet> days = sheets.days(person, restOf(m_plan.year, m_desk.today()));
        if (person.unit || days.isEmpty())
            continue; // a unit's own people have their unit's sheet
        if (auto done = into.put(person.name, papers.days(days)); !done)
            return done.error();
    }
    return into.names();
}

Result<QStringList> PlanExports::writeChanges(const QString &folder) const
{
    const auto from = sourcesOf(m_desk, m_plan);
    if (!from)
        return from.error();
    Folder into(folder);
    for (const Unit &unit : from->sheets(m_plan.year).unitsOf(m_plan.arena)) {
        const auto changes = changesToTell(m_desk.store(), from->asked(unit, m_plan.year));
        if (!changes)
            return changes.error();
        if (changes->isEmpty())
            continue;
        if (auto done = into.put(unit.name, from->papersFor(unit).changes(*changes, unit.name));
            !done)
            return done.error();
    }
    return into.names();
}

Result<> PlanExports::markTold() const
{
    const auto from = sourcesOf(m_desk, m_plan);
    if (!from)
        return from.error();
    return m_desk.store().inTransaction([&]() -> Result<> {
        for (const Unit &unit : from->sheets(m_plan.year).unitsOf(m_plan.arena)) {
            const auto request = from->asked(unit, m_plan.year);
            if (auto done = tvers::markTold(m_desk.store(), request); !done)
                return done;
        }
        return Done{};
    });
}

Result<int> PlanExports::writeWorkbook(const QString &path) const
{
    return writePlanWorkbook(m_desk.store(),
                             {m_plan.year, m_desk.holidays(), WorkbookWording::words()}, path);
}

} // namespace tvers
