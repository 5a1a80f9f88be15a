// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/sheetword.h"

#include "app/commandline/givenfile.h"
#include "app/commandline/inputs.h"
#include "core/documents/documentlayout.h"
#include "core/planning/filesheets.h"
#include "core/storage/contentfile.h"
#include "core/storage/filepack.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/print/reportpages.h"
#include "ui/print/sheetfiles.h"
#include "ui/wording/planpapers.h"
#include "ui/wording/wordinglanguage.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrong(const char *option, const QString &given, const QString &expectation)
{
    return {ErrorCode::OptionWrong, {u"--"_s + QLatin1StringView(option), given, expectation}};
}

/// What is asked for, checked before anything is read.
struct Call {
    QString kind;
    Paper paper;
    QString path;
    SchoolYear year;
    std::optional<QDate> day = std::nullopt;
};

Result<Call> callOf(const Arguments &arguments, const Surroundings &surroundings)
{
    const QStringList kinds{u"plan"_s, u"unit"_s, u"day"_s};
    const QString kind = arguments.text("kind");
    if (!kinds.contains(kind))
        return wrong("kind", kind, expected::oneOf(kinds));
    const char *needed = kind == u"unit"_s ? "unit" : kind == u"day"_s ? "person" : "kind";
    if (!arguments.has(needed))
        return Error{ErrorCode::OptionMissing, {u"--"_s + QLatin1StringView(needed), u"sheet"_s}};
    const auto paper = paperFromText(arguments.text("paper"));
    if (!paper)
        return wrong("paper", arguments.text("paper"), expected::oneOf({u"A4"_s, u"A3"_s}));
    const QString path = arguments.text("out");
    if (QFileInfo(path).suffix().toLower() != "pdf"_L1)
        return wrong("out", path, expected::fileEnding({u"pdf"_s}));
    auto year = yearFrom(arguments, surroundings);
    if (!year)
        return year.error();
    Call call{kind, *paper, path, *year};
    if (arguments.has("date")) {
        const auto day = arguments.day("date");
        if (!day)
            return day.error();
        call.day = *day;
        year = arguments.has("year") ? year : SchoolYear::containing(*day);
        if (!year)
            return year.error();
        call.year = *year;
    }
    return call;
}

/// Papers out of one file.
class SheetMaker
{
public:
    SheetMaker(const FilePlan &file, const Call &call, const Surroundings &surroundings,
               const QString &mark) :
        m_file(file),
        m_call(call),
        m_sheets(file, call.year),
        m_about{file.pack, surroundings.now.toLocalTime(), mark},
        m_papers(m_about, surroundings.language)
    {}

    Result<Document> make(const Arguments &arguments)
    {
        if (m_call.kind == u"unit"_s)
            return unitPaper(arguments);
        return m_call.kind == u"day"_s ? dayPaper(arguments) : planPaper(arguments);
    }
    qsizetype meetings() const { return m_count; }

private:
    Result<Document> unitPaper(const Arguments &arguments)
    {
        const auto unit = namedIn(m_file.content.units, arguments, "unit");
        if (!unit)
            return unit.error();
        const auto sheet = m_sheets.unit(*unit);
        if (!sheet)
            return sheet.error();
        m_count = sheet->meetings.size();
        return PlanPapers(m_about, languageOf(*unit)).unit(*sheet, m_call.paper);
    }

    Result<Document> dayPaper(const Arguments &arguments)
    {
        const auto person = namedIn(m_file.content.people, arguments, "person");
        if (!person)
            return person.error();
        const DateSpan days = askedDays();
        QList<DaySheet> sheets = m_sheets.days(*person, days);
        if (sheets.isEmpty()) // a day without meetings is a sheet that says so
            sheets.append(DaySheet{*person, days.first(), {}});
        for (const DaySheet &sheet : std::as_const(sheets))
            m_count += sheet.meetings.size();
        return m_papers.days(sheets, m_call.paper);
    }

    DateSpan askedDays() const
    {
        if (m_call.day)
            return *DateSpan::make(*m_call.day, *m_call.day);
        return restOf(m_call.year, m_about.made.date());
    }

    Result<Document> planPaper(const Arguments &arguments)
    {
        const auto arena = arenaOf(arguments);
        if (!arena)
            return arena.error();
        const PlanSheet sheet = m_sheets.plan(*arena);
        m_count = sheet.meetings.size();
        return m_papers.plan(sheet, m_call.paper);
    }

    /// That of --arena, else the one that has a plan for the year.
    Result<ArenaRecord> arenaOf(const Arguments &arguments) const
    {
        const QString named = arguments.text("arena");
        QList<ArenaRecord> found;
        QStringList known;
        for (const ArenaRecord &record : m_file.content.arenas) {
            known.append(record.identifier);
            const bool planned =
                std::any_of(m_file.content.plans.begin(), m_file.content.plans.end(),
                            [&](const MeetingPlan &plan) {
                                return plan.arena == record.id && plan.year == m_call.year;
                            });
            if (named.isEmpty() ? planned : named == record.identifier || isCalled(record, named))
                found.append(record);
        }
        if (found.size() == 1)
            return found.first();
        if (named.isEmpty())
            return Error{ErrorCode::OptionMissing, {u"--arena"_s, u"sheet"_s}};
        return wrong("arena", named, expected::oneOf(known));
    }

    bool isCalled(const ArenaRecord &record, const QString &named) const
    {
        const Arena *arena = arenaCalled(m_file.pack, record.identifier);
        const LocalText name = arena ? arena->versions.last().name : LocalText();
        return arena && (named == name.nb || named == name.nn);
    }

    const FilePlan &m_file;
    const Call &m_call;
    const FileSheets m_sheets;
    const PlanPapers::About m_about;
    PlanPapers m_papers;
    qsizetype m_count = 0;
};

} // namespace

Result<Answer> sheet(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto call = callOf(arguments, surroundings);
    if (!call)
        return call.error();
    const auto file = lookedAt(arguments, surroundings);
    if (!file)
        return file.error();
    const auto pack = packOf(*file->store);
    if (!pack)
        return pack.error();
    const auto content = contentOf(*file->store);
    if (!content)
        return content.error();
    const FilePlan plan{*content, *pack, surroundings.holidays};
    SheetMaker maker(plan, *call, surroundings, file->verified ? QString() : unverifiedMark());
    const auto document = maker.make(arguments);
    if (!document)
        return document.error();
    const QtTextMeasurer measurer;
    const TaggedDrawing paper = layoutDocument(*document, Typesetter(measurer));
    if (const auto written = writePaper(paper, call->path); !written)
        return written.error();
    return vouched({QJsonObject{{"files"_L1, QJsonArray{call->path}},
                                {"pages"_L1, paper.sheets()},
                                {"meetings"_L1, maker.meetings()}},
                    QDir::toNativeSeparators(call->path) + u'\n'},
                   file->verified);
}

} // namespace tvers
