// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/wheelword.h"

#include "app/commandline/givenfile.h"
#include "app/commandline/inputs.h"
#include "core/exchange/expected.h"
#include "core/wheel/wheeldrawing.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/print/sheetfiles.h"
#include "ui/wording/wheelwording.h"
#include "ui/wording/wordinglanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrong(const char *option, const QString &given, const QString &expectation)
{
    return {ErrorCode::OptionWrong, {u"--"_s + QLatin1StringView(option), given, expectation}};
}

/// The arenas of one year that go by \a named: by id, or by a whole name in any
/// language that only one of them has.
Result<QString> arenaOf(const QString &named, const DatedYear &year)
{
    QStringList ids;
    QStringList found;
    for (const DatedArena &arena : year.arenas) {
        const LocalText &name = arena.version.name;
        ids.append(arena.id);
        if (named == arena.id)
            return arena.id;
        if (named == name.nb || named == name.nn || named == name.en)
            found.append(arena.id);
    }
    if (found.size() != 1)
        return wrong("arena", named, expected::oneOf(ids));
    return found.first();
}

Result<WheelChoice> choiceOf(const Arguments &arguments, const DatedYear &year)
{
    WheelChoice choice;
    if (arguments.has("window")) {
        const auto window = WheelWindow::fromText(arguments.text("window"));
        if (!window)
            return wrong("window", arguments.text("window"), expected::oneOf(WheelWindow::words()));
        choice.window = *window;
    }
    for (const QString &named : arguments.texts("arena")) {
        const auto arena = arenaOf(named, year);
        if (!arena)
            return arena.error();
        choice.arenas.insert(*arena);
    }
    if (arguments.has("suggestions"))
        choice.suggestions = WheelChoice::Suggestions::Shown;
    return choice;
}

/// The year of a whole municipality or of one unit, and whose days off it has.
struct ShownYear {
    SchoolCalendar calendar;
    DatedYear year;
};

ShownYear shownYear(const YearSource &source, SchoolYear year, const PublicHolidays &holidays,
                    const SchoolCalendar::Entries &closed)
{
    const SchoolCalendar whole = SchoolCalendar(holidays, source.pack.calendar).with(closed);
    if (!source.unit)
        return {whole, source.moved(datedYear(source.pack, year, holidays, closed), whole)};
    MunicipalityPack pack = source.pack;
    pack.calendar = whole.entries();
    const SchoolCalendar own = calendarFor(*source.unit, pack, year, holidays);
    return {own, source.moved(datedYear(pack, year, holidays, *source.unit), own)};
}

/// Where and on what it is drawn; checked before anything is read or drawn.
struct Target {
    Paper paper;
    QString path;
};

Result<Target> targetOf(const Arguments &arguments)
{
    const auto paper = paperFromText(arguments.text("paper"));
    if (!paper)
        return wrong("paper", arguments.text("paper"), expected::oneOf({u"A4"_s, u"A3"_s}));
    const QString path = arguments.text("out");
    if (!sheetFileEndings().contains(QFileInfo(path).suffix().toLower()))
        return wrong("out", path, expected::fileEnding(sheetFileEndings()));
    return Target{*paper, path};
}

Answer answerOf(const QStringList &files, const WheelCounts &counts, bool verified)
{
    Answer answer{QJsonObject{{"files"_L1, QJsonArray::fromStringList(files)},
                              {"markers"_L1, counts.markers},
                              {"listLines"_L1, counts.listLines},
                              {"labels"_L1, counts.labels}},
                  {}};
    for (const QString &file : files)
        answer.text += QDir::toNativeSeparators(file) + u'\n';
    return vouched(std::move(answer), verified);
}

/// In the language that the municipality, or the unit, writes: whoever reads the paper on
/// the wall does not know what language this machine speaks.
DrawingList drawnSheets(const AnnualWheel &wheel, const YearSource &source, Paper paper,
                        const Surroundings &surroundings)
{
    const QDate today = surroundings.now.toLocalTime().date();
    const QString unit = source.unit ? source.unit->unit.name : QString();
    const QList<Unit> units = source.unit ? QList<Unit>() : source.units;
    const Language language = source.unit ? languageOf(source.unit->unit) : source.pack.language;
    const auto words = translatorFor(language);
    QCoreApplication::installTranslator(words.get());
    auto texts = WheelWording::of(wheel, {source.pack, today, unit, units}, language);
    if (!source.verified)
        texts.subtitles.append(unverifiedMark());
    const QtTextMeasurer measurer;
    const Typesetter type(measurer);
    return drawSheets({wheel, texts, type, sheetOf(paper)});
}

} // namespace

Result<Answer> wheel(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto target = targetOf(arguments);
    if (!target)
        return target.error();
    const auto schoolYear = arguments.schoolYear("year");
    if (!schoolYear)
        return schoolYear.error();
    const auto source = yearSource(arguments, surroundings, u"wheel"_s);
    if (!source)
        return source.error();
    const auto closed = closedDays(arguments);
    if (!closed)
        return closed.error();
    const ShownYear shown = shownYear(*source, *schoolYear, surroundings.holidays, *closed);
    auto choice = choiceOf(arguments, shown.year);
    if (!choice)
        return choice.error();
    if (source->unit)
        choice->daysOff = sectorsOf(source->unit->unit.kind);
    const AnnualWheel wheel = annualWheel(shown.year, shown.calendar, *choice);
    const DrawingList drawing = drawnSheets(wheel, *source, target->paper, surroundings);
    const auto files = writeSheets(drawing, target->path);
    if (!files)
        return files.error();
    return answerOf(*files, countsOf(drawing), source->verified);
}

} // namespace tvers
