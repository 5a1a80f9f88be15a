// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/problemwording.h"

namespace tvers {

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

QString ProblemWording::of(const RefusedLine &line)
{
    using Reason = RefusedLine::Reason;
    switch (line.reason) {
    case Reason::NameMissing: return tr("Line %1: the name is missing.").arg(line.line);
    case Reason::KindUnknown:
        return line.found.isEmpty()
                   ? tr("Line %1: it must be a kindergarten, a school, SFO or other.")
                         .arg(line.line)
                   : tr("Line %1: “%2” is neither kindergarten, school, SFO nor other.")
                         .arg(line.line)
                         .arg(line.found);
    case Reason::ServiceUnknown:
        return tr("Line %1: the municipality has no service called “%2”.")
            .arg(line.line)
            .arg(line.found);
    case Reason::EmailWrong:
        return tr("Line %1: “%2” is no e-mail address.").arg(line.line).arg(line.found);
    case Reason::AlreadyThere:
        return tr("Line %1: “%2” is there already.").arg(line.line).arg(line.found);
    case Reason::QuoteOpen: return tr("Line %1: a quotation mark is not closed.").arg(line.line);
    case Reason::TextUnusable:
        return tr("Line %1: it has signs that cannot be kept.").arg(line.line);
    case Reason::ColumnUnknown:
        return tr("The column “%1” is not one that Tvers knows; it was left out.").arg(line.found);
    }
    Q_UNREACHABLE();
}

} // namespace tvers
