// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/problemwording.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString ProblemWording::of(const CadenceProblem &problem)
{
    using Kind = CadenceProblem::Kind;
    switch (problem.kind) {
    case Kind::NoParts: return tr("Add at least one part.");
    case Kind::EveryOutside: return tr("Choose 1 to 52 weeks, or 1 to 12 months.");
    case Kind::WeeksMissing: return tr("Write the week numbers, for instance 40, 44, 48.");
    case Kind::WeekOutside: return tr("Weeks have the numbers 1 to 53.");
    case Kind::WeekTwice: return tr("One of the weeks stands twice.");
    case Kind::NthOutside: return tr("Choose the first to the fourth of the month, or the last.");
    case Kind::TimesOutside: return tr("That is more often than the period has weeks.");
    case Kind::EndNotAfter: return tr("The meeting must end after it begins.");
    case Kind::EndMissing: return tr("Slots need to know when the time ends.");
    case Kind::SlotOutside:
        return tr("A slot has at least five minutes, and no more than there is between start and "
                  "end.");
    case Kind::EventUnnamed: return tr("Write what it waits for.");
    case Kind::AnchorOutside: return tr("Choose a first day between 1900 and 2200.");
    case Kind::TextNotKeepable: return tr("Write a name, or leave it empty.");
    }
    Q_UNREACHABLE();
}

QString ProblemWording::of(const ArenaProblem &problem)
{
    using Kind = ArenaProblem::Kind;
    switch (problem.kind) {
    case Kind::NameMissing: return tr("Give the arena a name.");
    case Kind::NoSector: return tr("Choose at least one sector.");
    case Kind::NoLevel: return tr("Choose at least one level.");
    case Kind::PurposeMissing: return tr("Write what the arena is for.");
    case Kind::Cadence: return tr("How often it meets is not complete.");
    case Kind::CadenceTextMissing: return tr("Write in words how often it meets.");
    case Kind::LegalBasisMissing: return tr("Write the act and paragraph of the legal basis.");
    case Kind::LeadUntitled: return tr("Choose who leads, and write what they are called.");
    case Kind::ConvenerUntitled: return tr("Choose who calls, and write what they are called.");
    case Kind::ParticipantUntitled:
        return tr("Participant number %1 needs a role and a title.").arg(problem.row + 1);
    case Kind::PlaceUnnamed: return tr("Write where it meets.");
    case Kind::DeadlineUnnamed:
        return tr("Deadline number %1 needs a name and somebody to meet it.").arg(problem.row + 1);
    case Kind::SpanReversed: return tr("The rule ends before it begins.");
    }
    Q_UNREACHABLE();
}

QString ProblemWording::of(CalendarLine::Problem problem)
{
    using Problem = CalendarLine::Problem;
    switch (problem) {
    case Problem::NameMissing: return tr("Give it a name.");
    case Problem::DayMissing: return tr("Choose the first and the last day.");
    case Problem::Reversed: return tr("It ends before it begins.");
    case Problem::TooLong: return tr("It is longer than a year.");
    case Problem::Twice: return tr("It stands twice.");
    }
    Q_UNREACHABLE();
}

namespace {

/// %1 is the line, %2 what was found there.
struct Sentence {
    RefusedLine::Reason reason;
    const char *text;
};

using Reason = RefusedLine::Reason;
constexpr Sentence sentences[] = {
    {Reason::NameMissing,
     QT_TRANSLATE_NOOP("tvers::ProblemWording", "Line %1: the name is missing.")},
    {Reason::KindUnknown,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: “%2” is neither kindergarten, school, SFO nor other.")},
    {Reason::ServiceUnknown,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: the municipality has no service called “%2”. Write it as it "
                       "stands among the municipality’s services, or leave it empty.")},
    {Reason::EmailWrong,
     QT_TRANSLATE_NOOP("tvers::ProblemWording", "Line %1: “%2” is no e-mail address.")},
    {Reason::AlreadyThere,
     QT_TRANSLATE_NOOP("tvers::ProblemWording", "Line %1: “%2” is there already.")},
    {Reason::QuoteOpen,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: a quotation mark is not closed. Close it, or take it "
                       "away.")},
    {Reason::TextUnusable,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: it has signs that cannot be kept, or is far too long. Save "
                       "the table as text (CSV UTF-8).")},
    {Reason::ColumnUnknown,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "The column “%2” is not one that Tvers knows, or stands twice; it was "
                       "left out.")},
    {Reason::TooMany,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: the file is too long. The first %2 are read, and nothing "
                       "from here on.")},
    {Reason::DayWrong,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: “%2” is no day that Tvers can read. Write it like "
                       "2026-10-05 or 05.10.2026.")},
    {Reason::DayOutside,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: “%2” is outside the years that Tvers computes, 1900 to 2200.")},
    {Reason::DaysReversed,
     QT_TRANSLATE_NOOP("tvers::ProblemWording", "Line %1: “%2” ends before it begins.")},
    {Reason::DaysTooMany,
     QT_TRANSLATE_NOOP("tvers::ProblemWording", "Line %1: “%2” is longer than a year.")},
    {Reason::DaysKindUnknown,
     QT_TRANSLATE_NOOP(
         "tvers::ProblemWording",
         "Line %1: Tvers cannot tell whether “%2” is a school holiday or a closed day. Write "
         "school_holiday, closing_day or term in a column called kind.")},
    {Reason::TellsOfChild,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1, column %2: it tells of a child, and everybody could read it. "
                       "Take it out of the table.")},
    {Reason::NoPerson,
     QT_TRANSLATE_NOOP("tvers::ProblemWording", "Line %1: “%2” is no person's name.")},
    {Reason::PublicHoliday,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: “%2” is a public holiday, which Tvers has already.")},
    {Reason::HolidayElsewhere,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: “%2” is a public holiday, which Tvers has already, and it is "
                       "on another day. Correct the day, or give it another name.")},
    {Reason::SchoolDay,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: “%2” is no day off. Enter the first and last day of "
                       "school as a school term.")},
    {Reason::NotUnderstood,
     QT_TRANSLATE_NOOP("tvers::ProblemWording", "Line %1: “%2” cannot be understood here.")},
    {Reason::CutOff,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: the file ends in the middle of something (%2). Fetch it "
                       "once more.")},
    {Reason::ZoneUnknown, QT_TRANSLATE_NOOP("tvers::ProblemWording",
                                            "Line %1: Tvers does not know the time zone “%2”.")},
    {Reason::RuleRefused,
     QT_TRANSLATE_NOOP(
         "tvers::ProblemWording",
         "Line %1: Tvers cannot follow the repetition “%2”. Enter its days by hand.")},
    {Reason::RuleCut,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: it repeats itself more than %2 times, as no days off do. "
                       "Nothing of it is read.")},
    {Reason::RuleGoesOn,
     QT_TRANSLATE_NOOP("tvers::ProblemWording",
                       "Line %1: it repeats itself beyond the school years at hand. Its days up "
                       "to %2 are read, none after that.")},
};

} // namespace

QString ProblemWording::of(const RefusedLine &line)
{
    if (line.reason == Reason::KindUnknown && line.found.isEmpty())
        return tr("Line %1: it must be a kindergarten, a school, SFO or other.").arg(line.line);
    if (line.reason == Reason::DayWrong && line.found.isEmpty())
        return tr("Line %1: the day is missing.").arg(line.line);
    if (line.reason == Reason::CutOff && line.found.isEmpty())
        return tr("Line %1: the file ends here in the middle of something. Fetch it once more.")
            .arg(line.line);
    if (line.reason == Reason::TellsOfChild && line.found.isEmpty())
        return tr("Line %1: it tells of a child, and everybody could read it. Take it out.")
            .arg(line.line);
    if (line.reason == Reason::ServiceUnknown && !line.known.isEmpty())
        return tr("Line %1: the municipality has no service called “%2”. Write one of these, or "
                  "leave it empty: %3.")
            .arg(QString::number(line.line), line.found, line.known.join(u", "_s));
    const auto found =
        std::find_if(std::begin(sentences), std::end(sentences),
                     [&line](const Sentence &one) { return one.reason == line.reason; });
    Q_ASSERT(found != std::end(sentences)); // a test asks for every reason
    QString text = tr(found->text);
    const qsizetype place = text.indexOf(u"%1"_s);
    if (place >= 0)
        text.replace(place, 2, QString::number(line.line));
    const qsizetype quoted = text.indexOf(u"%2"_s); // what was found may itself hold a %1
    return quoted < 0 ? text : text.replace(quoted, 2, line.found);
}

} // namespace tvers
