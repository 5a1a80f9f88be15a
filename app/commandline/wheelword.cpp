// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/wheelword.h"

#include "app/commandline/filewords.h"
#include "app/commandline/inputs.h"
#include "core/exchange/expected.h"
#include "core/wheel/wheeldrawing.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/print/sheetfiles.h"
#include "ui/wording/wheelwording.h"

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
    if (!verified) {
        answer.exitCode = ExitCode::NeedsAttention;
        answer.notice = unverifiedNotice();
    }
    return answer;
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
    const MunicipalityPack &pack = source->pack;
    const auto closed = closedDays(arguments);
    if (!closed)
        return closed.error();
    const DatedYear year = datedYear(pack, *schoolYear, surroundings.holidays, *closed);
    const auto choice = choiceOf(arguments, year);
    if (!choice)
        return choice.error();
    const auto calendar = SchoolCalendar(surroundings.holidays, pack.calendar).with(*closed);
    const AnnualWheel wheel = annualWheel(year, calendar, *choice);
    const auto texts = WheelWording::of(wheel, {pack, surroundings.now.toLocalTime().date()},
                                        surroundings.language);
    const QtTextMeasurer measurer;
    const Typesetter type(measurer);
    const DrawingList drawing = drawSheets({wheel, texts, type, sheetOf(target->paper)});
    const auto files = writeSheets(drawing, target->path);
    if (!files)
        return files.error();
    return answerOf(*files, countsOf(drawing), source->verified);
}

} // namespace tvers
