// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/bundleword.h"
#include "app/commandline/calendarwords.h"
#include "app/commandline/checktextword.h"
#include "app/commandline/exchangewords.h"
#include "app/commandline/filewords.h"
#include "app/commandline/planword.h"
#include "app/commandline/reportwords.h"
#include "app/commandline/sheetword.h"
#include "app/commandline/wheelword.h"
#include "app/commandline/word.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = OptionSpec::Need;

constexpr OptionSpec closedOption{
    "closed", "CAL.json",
    QT_TRANSLATE_NOOP("Words", "School holidays, closing days and terms to look out for"),
    Need::Optional};
constexpr OptionSpec unitOption{
    "unit", "UNIT",
    QT_TRANSLATE_NOOP("Words", "Of the days that belong to single units, count only this one's"),
    Need::Optional};

constexpr OptionSpec passphraseOption{
    "passphrase-file", "F",
    QT_TRANSLATE_NOOP("Words", "A file whose first line is the passphrase; or TVERS_PASSPHRASE"),
    Need::Optional};

constexpr OptionSpec packOption{
    "pack", "NAME|FILE",
    QT_TRANSLATE_NOOP("Words", "A municipality pack: a built-in one, or a file"), Need::Optional};
constexpr OptionSpec fileOption{"file", "F.tvers",
                                QT_TRANSLATE_NOOP("Words", "A Tvers file, in the place of a pack"),
                                Need::Optional};
constexpr OptionSpec yearOption{"year", "YEAR",
                                QT_TRANSLATE_NOOP("Words", "The school year, like 2026/27")};

constexpr std::array datesOptions{
    OptionSpec{"cadence", "C.json", QT_TRANSLATE_NOOP("Words", "The cadence, as a JSON object")},
    OptionSpec{"from", "DAY", QT_TRANSLATE_NOOP("Words", "The first day")},
    OptionSpec{"to", "DAY", QT_TRANSLATE_NOOP("Words", "The last day")},
    closedOption,
    unitOption,
};

constexpr std::array deadlineOptions{
    OptionSpec{"before", "N", QT_TRANSLATE_NOOP("Words", "How many working days before")},
    OptionSpec{"of", "DAY", QT_TRANSLATE_NOOP("Words", "The day to count back from")},
    closedOption,
    unitOption,
};

constexpr std::array yearOptions{packOption, fileOption, yearOption, closedOption,
                                 passphraseOption};

constexpr std::array wheelOptions{
    packOption,
    fileOption,
    yearOption,
    OptionSpec{"unit", "UNIT",
               QT_TRANSLATE_NOOP("Words", "Only what concerns this unit of the file, by id or "
                                          "whole name, and by its own calendar"),
               Need::Optional},
    OptionSpec{"arena", "ARENA",
               QT_TRANSLATE_NOOP("Words", "Only this arena, by id or whole name; may be repeated"),
               Need::Repeated},
    OptionSpec{"window", "WINDOW",
               QT_TRANSLATE_NOOP("Words", "year, half:1, half:2 or quarter:1 to quarter:4"),
               Need::Optional},
    OptionSpec{"suggestions", "",
               QT_TRANSLATE_NOOP("Words", "Show suggested dates too, marked as suggestions"),
               Need::Optional},
    closedOption,
    OptionSpec{"paper", "A4|A3", QT_TRANSLATE_NOOP("Words", "The paper's size, landscape")},
    OptionSpec{"out", "F.pdf|.png|.svg",
               QT_TRANSLATE_NOOP("Words", "The file to write; further sheets of a picture become "
                                          "F-2 and so on")},
    passphraseOption,
};

constexpr std::array exampleOptions{
    OptionSpec{"pack", "NAME", QT_TRANSLATE_NOOP("Words", "Which municipality the example is of")},
    OptionSpec{"out", "F.tvers",
               QT_TRANSLATE_NOOP("Words", "The file to make; one that is there stays as it is")},
    OptionSpec{"year", "YEAR",
               QT_TRANSLATE_NOOP("Words", "The school year of its meetings, if not this one"),
               Need::Optional},
    OptionSpec{"unused", "",
               QT_TRANSLATE_NOOP("Words", "Nothing has happened in it yet: no consents, no cases, "
                                          "no meetings held"),
               Need::Optional},
};

constexpr std::array checkOptions{passphraseOption};

constexpr std::array checkTextOptions{
    OptionSpec{
        "names", "N.txt",
        QT_TRANSLATE_NOOP("Words", "Known names of children and guardians, one on each line"),
        Need::Optional},
};

constexpr OptionSpec ownFileOption{"file", "F.tvers", QT_TRANSLATE_NOOP("Words", "The Tvers file")};

constexpr std::array icsOptions{
    ownFileOption,
    OptionSpec{"unit", "UNIT",
               QT_TRANSLATE_NOOP("Words", "The meetings of this unit, by id or whole name"),
               Need::Optional},
    OptionSpec{"person", "PERSON",
               QT_TRANSLATE_NOOP("Words", "The meetings of the teams that this person sits in"),
               Need::Optional},
    OptionSpec{"arena", "ARENA",
               QT_TRANSLATE_NOOP("Words", "The meetings of this arena, by id or whole name"),
               Need::Optional},
    OptionSpec{"year", "YEAR", QT_TRANSLATE_NOOP("Words", "The school year, if not this one"),
               Need::Optional},
    OptionSpec{"suggestions", "",
               QT_TRANSLATE_NOOP("Words", "Suggested dates too, marked as tentative"),
               Need::Optional},
    OptionSpec{"out", "F.ics", QT_TRANSLATE_NOOP("Words", "The calendar to write")},
    passphraseOption,
};

constexpr std::array bundleOptions{
    ownFileOption,
    OptionSpec{"unit", "UNIT", QT_TRANSLATE_NOOP("Words", "Whose plan, by id or whole name"),
               Need::Optional},
    OptionSpec{"out", "B.tversplan", QT_TRANSLATE_NOOP("Words", "The plan to write"),
               Need::Optional},
    OptionSpec{"out-dir", "FOLDER",
               QT_TRANSLATE_NOOP("Words", "In the place of --unit and --out: one for every unit, "
                                          "named after it, in this folder"),
               Need::Optional},
    OptionSpec{"year", "YEAR",
               QT_TRANSLATE_NOOP("Words", "What is over before this school year is left out; if "
                                          "not this one"),
               Need::Optional},
    passphraseOption,
};

constexpr std::array workbookOptions{
    ownFileOption,
    OptionSpec{"year", "YEAR", QT_TRANSLATE_NOOP("Words", "The school year, if not this one"),
               Need::Optional},
    OptionSpec{"out", "F.xlsx", QT_TRANSLATE_NOOP("Words", "The workbook to write")},
    passphraseOption,
};

constexpr std::array importOptions{
    OptionSpec{"file", "F.tvers", QT_TRANSLATE_NOOP("Words", "The Tvers file"), Need::Optional},
    OptionSpec{"as", "KIND",
               QT_TRANSLATE_NOOP("Words", "Of a table or calendar, what it is of: closing-days, "
                                          "units or people"),
               Need::Optional},
    OptionSpec{"out", "NEW.tvers",
               QT_TRANSLATE_NOOP("Words", "Of a unit's first plan, in the place of --file: the "
                                          "file to make from it"),
               Need::Optional},
    OptionSpec{"conflicts", "SIDE",
               QT_TRANSLATE_NOOP("Words", "Of a plan, what is changed here and there: ours or "
                                          "theirs; not given, it stays and must be looked at"),
               Need::Optional},
    OptionSpec{"unit", "UNIT",
               QT_TRANSLATE_NOOP("Words", "Whose days or people they are, by id or whole name"),
               Need::Optional},
    OptionSpec{"sector", "SECTOR",
               QT_TRANSLATE_NOOP("Words", "For whom the days are: kindergarten, school or sfo"),
               Need::Optional},
    OptionSpec{"year", "YEAR",
               QT_TRANSLATE_NOOP("Words", "Which school year's days a repeated event gives, if "
                                          "not this one's and the next's"),
               Need::Optional},
    passphraseOption,
};

constexpr std::array sheetOptions{
    ownFileOption,
    OptionSpec{"kind", "KIND",
               QT_TRANSLATE_NOOP("Words", "What is on it: plan (units down, weeks across), unit "
                                          "or day (what a contact person takes along)")},
    OptionSpec{"unit", "UNIT",
               QT_TRANSLATE_NOOP("Words", "Whose meetings they are, by id or whole name"),
               Need::Optional},
    OptionSpec{"person", "PERSON",
               QT_TRANSLATE_NOOP("Words", "Whose days they are, by id or whole name"),
               Need::Optional},
    OptionSpec{"date", "DAY",
               QT_TRANSLATE_NOOP("Words", "Only this day; without it, a page for each"),
               Need::Optional},
    OptionSpec{"arena", "ARENA",
               QT_TRANSLATE_NOOP("Words", "Which arena's plan, if the year has more than one"),
               Need::Optional},
    OptionSpec{"year", "YEAR", QT_TRANSLATE_NOOP("Words", "The school year, if not this one"),
               Need::Optional},
    OptionSpec{"paper", "A4|A3", QT_TRANSLATE_NOOP("Words", "The paper's size")},
    OptionSpec{"out", "F.pdf", QT_TRANSLATE_NOOP("Words", "The paper to write")},
    passphraseOption,
};

constexpr OptionSpec privateKeyOption{
    "private-key-file", "K",
    QT_TRANSLATE_NOOP("Words", "A file whose first line is the municipality's private key, for the "
                               "exact numbers; or TVERS_PRIVATE_KEY"),
    Need::Optional};

constexpr std::array reportOptions{
    ownFileOption,
    OptionSpec{"unit", "UNIT", QT_TRANSLATE_NOOP("Words", "Whose report, by id or whole name"),
               Need::Optional},
    OptionSpec{"municipality", "",
               QT_TRANSLATE_NOOP("Words", "In the place of a unit: what the reports that came in "
                                          "add up to"),
               Need::Optional},
    OptionSpec{"half", "HALF",
               QT_TRANSLATE_NOOP("Words", "Which half-year, like 2026-2 for the one that is "
                                          "delivered in the autumn of 2026")},
    OptionSpec{"template", "report|log",
               QT_TRANSLATE_NOOP("Words", "The report, or a log of the meetings as the report; if "
                                          "neither, what the draft says"),
               Need::Optional},
    OptionSpec{"out", "F.pdf", QT_TRANSLATE_NOOP("Words", "The report to write")},
    privateKeyOption,
    passphraseOption,
};

constexpr std::array readReportOptions{
    privateKeyOption,
};

constexpr std::array words{
    WordSpec{"holidays",
             "YEAR",
             QT_TRANSLATE_NOOP("Words", "The public holidays of a calendar year, 1900 to 2200"),
             {},
             holidays},
    WordSpec{"dates", "",
             QT_TRANSLATE_NOOP("Words",
                               "The days that a cadence gives, what is wrong with each, and "
                               "which day to take instead"),
             datesOptions, dates},
    WordSpec{"deadline", "",
             QT_TRANSLATE_NOOP("Words", "The day a number of working days before another"),
             deadlineOptions, deadline},
    WordSpec{"year", "",
             QT_TRANSLATE_NOOP("Words", "A municipality's whole school year: every arena with its "
                                        "dates, deadlines and open questions"),
             yearOptions, year},
    WordSpec{"plan",
             "PROBLEM.json",
             QT_TRANSLATE_NOOP("Words", "As many meetings as possible in their slots, free of "
                                        "clashes; and for the others why, and what would help"),
             {},
             plan},
    WordSpec{"wheel", "",
             QT_TRANSLATE_NOOP("Words", "The annual wheel with its numbered list, for paper"),
             wheelOptions, wheel, WordSpec::Needs::Letters},
    WordSpec{"sheet", "",
             QT_TRANSLATE_NOOP("Words", "The meeting plan on paper: the whole of it, a unit's "
                                        "meetings, or a contact person's days"),
             sheetOptions, sheet, WordSpec::Needs::Letters},
    WordSpec{"report", "",
             QT_TRANSLATE_NOOP("Words", "A unit's half-yearly report as a PDF: as it was finished, "
                                        "or as it would be today"),
             reportOptions, report, WordSpec::Needs::Letters},
    WordSpec{"read-report", "F.pdf…",
             QT_TRANSLATE_NOOP("Words", "What half-yearly reports say, and whether they are as "
                                        "Tvers wrote them"),
             readReportOptions, readReports},
    WordSpec{"example", "",
             QT_TRANSLATE_NOOP("Words", "An example file to try Tvers with: everyone in it is "
                                        "invented, its passphrase is “eksempel”"),
             exampleOptions, example},
    WordSpec{"ics", "",
             QT_TRANSLATE_NOOP("Words", "The meetings of a unit, a person or an arena as a "
                                        "calendar for other programs"),
             icsOptions, ics},
    WordSpec{"workbook", "",
             QT_TRANSLATE_NOOP("Words", "The year's meetings as an Excel workbook: a list, units "
                                        "and weeks, and a sheet for each contact person"),
             workbookOptions, workbook},
    WordSpec{"bundle", "",
             QT_TRANSLATE_NOOP("Words", "A unit's plan to send to it, or back to Oppvekst: "
                                        "nothing about other units or about children"),
             bundleOptions, bundle},
    WordSpec{"import", "F.ics|F.csv|B.tversplan",
             QT_TRANSLATE_NOOP("Words", "Closed days, units or people out of another program's "
                                        "calendar or table, or a plan that was sent; tells "
                                        "everything that was not taken"),
             importOptions, importFile},
    WordSpec{"check-text", "",
             QT_TRANSLATE_NOOP("Words", "What in a text from standard input tells who it is about"),
             checkTextOptions, checkText},
    WordSpec{"check", "F.tvers",
             QT_TRANSLATE_NOOP("Words", "Whether a Tvers file is whole and unchanged; nothing is "
                                        "written to it"),
             checkOptions, check},
};

QString said(const char *sourceText) { return QCoreApplication::translate("Words", sourceText); }

QString optionLine(const QString &option, const QString &summary)
{
    const int column = 26;
    return u"  %1  %2\n"_s.arg(option.leftJustified(column), summary);
}

} // namespace

std::span<const WordSpec> wordSpecs() { return words; }

const WordSpec *wordNamed(const QString &name)
{
    const auto word = std::find_if(words.begin(), words.end(), [&name](const WordSpec &one) {
        return name == QLatin1StringView(one.name);
    });
    return word == words.end() ? nullptr : &*word;
}

QString helpText()
{
    QString text = said(QT_TRANSLATE_NOOP("Words", "Usage: tvers WORD [options]")) + u"\n\n"_s;
    for (const WordSpec &word : words)
        text += optionLine(QLatin1StringView(word.name), said(word.summary));
    text += u'\n' + optionLine(u"--json"_s,
                               said(QT_TRANSLATE_NOOP("Words", "Answer with one JSON document")));
    text += optionLine(
        u"--help"_s, said(QT_TRANSLATE_NOOP("Words", "This help; after a word, the help for it")));
    text += optionLine(u"--version"_s, said(QT_TRANSLATE_NOOP("Words", "The version of Tvers")));
    return text + u'\n' +
           said(QT_TRANSLATE_NOOP("Words",
                                  "Ends with 0: done; 1: done, but somebody must look at it; 2: "
                                  "the call or its input is wrong; 3: the file or a key is "
                                  "refused. Days are written 2026-08-17.")) +
           u'\n';
}

QString helpText(const WordSpec &word)
{
    QString usage = u"tvers %1"_s.arg(QLatin1StringView(word.name));
    if (*word.argument)
        usage += u' ' + QString::fromUtf8(word.argument);
    QString lines;
    for (const OptionSpec &option : word.options) {
        QString written = u"--"_s + QLatin1StringView(option.name);
        if (*option.value)
            written += u' ' + QLatin1StringView(option.value);
        usage += option.need == Need::Required ? u' ' + written : u" [%1]"_s.arg(written);
        usage += option.need == Need::Repeated ? u"…"_s : QString();
        lines += optionLine(written, said(option.summary));
    }
    lines +=
        optionLine(u"--json"_s, said(QT_TRANSLATE_NOOP("Words", "Answer with one JSON document")));
    return said(word.summary) + u".\n\n  "_s + usage + u" [--json]\n\n"_s + lines;
}

Result<Answer> answerTo(const QStringList &given, const Surroundings &surroundings)
{
    const QString first = given.value(0);
    if (given.isEmpty() || first == "--help"_L1 || first == "-h"_L1)
        return Answer{QJsonValue(), helpText()};
    if (first == "--version"_L1)
        return Answer{QJsonValue(), u"Tvers " TVERS_VERSION "\n"_s};
    const WordSpec *word = wordNamed(first);
    if (!word)
        return Error{ErrorCode::WordUnknown, {first}};
    if (given.contains("--help"_L1))
        return Answer{QJsonValue(), helpText(*word)};
    const auto arguments = Arguments::parse(*word, given.sliced(1));
    if (!arguments)
        return arguments.error();
    return word->run(*arguments, surroundings);
}

} // namespace tvers
