// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/termwording.h"

namespace tvers {

QString TermWording::of(ArenaTerms::Kind kind)
{
    using Kind = ArenaTerms::Kind;
    switch (kind) {
    case Kind::MeetingSeries: return tr("Meeting series");
    case Kind::CaseTeam: return tr("Team around one child");
    case Kind::TransferMeeting: return tr("Transfer meeting");
    case Kind::Network: return tr("Network");
    case Kind::Project: return tr("Project");
    case Kind::WorkingGroup: return tr("Working group");
    case Kind::SystemMeeting: return tr("System meeting");
    case Kind::Agreement: return tr("Agreement");
    case Kind::PersonRole: return tr("Role of a person");
    case Kind::Plan: return tr("Plan");
    case Kind::Service: return tr("Service");
    case Kind::Media: return tr("Films and material");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(ArenaTerms::Level level)
{
    switch (level) {
    case ArenaTerms::Level::Individual: return tr("Single children");
    case ArenaTerms::Level::Group: return tr("Groups");
    case ArenaTerms::Level::System: return tr("The system");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(ArenaTerms::Attendance attendance)
{
    using Attendance = ArenaTerms::Attendance;
    switch (attendance) {
    case Attendance::Fixed: return tr("Always");
    case Attendance::Optional: return tr("May come");
    case Attendance::IfPossible: return tr("If possible");
    case Attendance::Conditional: return tr("On a condition");
    case Attendance::AsNeeded: return tr("When needed");
    case Attendance::ByUserNeed: return tr("When the user needs it");
    case Attendance::WithConsent: return tr("With consent");
    case Attendance::PerCase: return tr("By case");
    case Attendance::Periodic: return tr("At intervals");
    case Attendance::SomeMeetings: return tr("Some meetings");
    case Attendance::Varying: return tr("Varying");
    case Attendance::DropIn: return tr("Drops in");
    case Attendance::Conflicting: return tr("The source contradicts itself");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(ArenaTerms::Duty duty)
{
    using Duty = ArenaTerms::Duty;
    switch (duty) {
    case Duty::Agenda: return tr("Set the agenda");
    case Duty::Appoint: return tr("Appoint");
    case Duty::AssignResponsibility: return tr("Give somebody the responsibility");
    case Duty::CancelIfEmpty: return tr("Cancel when there is nothing to discuss");
    case Duty::CollectTopics: return tr("Collect topics");
    case Duty::ConsiderConsent: return tr("Consider consent");
    case Duty::ConveneExtra: return tr("Call extra meetings");
    case Duty::Coordinate: return tr("Coordinate");
    case Duty::Evaluate: return tr("Evaluate");
    case Duty::Feedback: return tr("Give feedback");
    case Duty::FollowUp: return tr("Follow up");
    case Duty::Guidance: return tr("Give guidance");
    case Duty::InformAboutMethod: return tr("Inform about the method");
    case Duty::InformRights: return tr("Inform about rights");
    case Duty::Log: return tr("Keep a log");
    case Duty::MaintainDocument: return tr("Keep a document up to date");
    case Duty::NotifyGuardians: return tr("Tell the guardians");
    case Duty::Report: return tr("Report");
    case Duty::ReportToGrantor: return tr("Report to whoever gave the money");
    case Duty::SpreadCompetence: return tr("Spread competence");
    case Duty::Train: return tr("Train");
    case Duty::TransferInformation: return tr("Pass information on");
    case Duty::WrittenPlan: return tr("Make a written plan");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(ArenaTerms::Records records)
{
    switch (records) {
    case ArenaTerms::Records::Here: return tr("In Tvers");
    case ArenaTerms::Records::Elsewhere: return tr("In another system");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(ConsentRule::Kind kind)
{
    using Kind = ConsentRule::Kind;
    switch (kind) {
    case Kind::None: return tr("No single child is discussed");
    case Kind::Anonymous: return tr("Always anonymous");
    case Kind::AnonymousOrConsent: return tr("Anonymous, or by name with consent");
    case Kind::ConsentRequiredForNamed: return tr("Consent for single children, none for groups");
    case Kind::ConsentRequired: return tr("Nothing without consent");
    case Kind::LegalBasis: return tr("On legal basis; consent for what goes beyond");
    case Kind::Unspecified: return tr("Not decided: anonymous until then");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(Sector sector)
{
    switch (sector) {
    case Sector::Kindergarten: return tr("Kindergarten");
    case Sector::School: return tr("School");
    case Sector::Sfo: return tr("SFO");
    case Sector::Transition: return tr("Transition");
    case Sector::CrossSector: return tr("Across sectors");
    case Sector::External: return tr("External");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(CalendarLine::Kind kind)
{
    switch (kind) {
    case CalendarLine::Kind::Term: return tr("School term");
    case CalendarLine::Kind::SchoolHoliday: return tr("School holiday");
    case CalendarLine::Kind::ClosingDay: return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(Unit::Kind kind)
{
    switch (kind) {
    case Unit::Kind::Kindergarten: return tr("Kindergarten");
    case Unit::Kind::School: return tr("School");
    case Unit::Kind::Sfo: return tr("SFO");
    case Unit::Kind::Other: return tr("Other");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(Unit::Ownership ownership)
{
    switch (ownership) {
    case Unit::Ownership::Municipal: return tr("Municipal");
    case Unit::Ownership::Private: return tr("Private");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(Unit::Norwegian language)
{
    switch (language) {
    case Unit::Norwegian::Bokmaal: return tr("Bokmål");
    case Unit::Norwegian::Nynorsk: return tr("Nynorsk");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(Period period)
{
    switch (period) {
    case Period::Year: return tr("year");
    case Period::SchoolYear: return tr("school year");
    case Period::HalfYear: return tr("half-year");
    case Period::Semester: return tr("semester");
    case Period::Month: return tr("month");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(Precision precision)
{
    switch (precision) {
    case Precision::Exact: return tr("Exactly");
    case Precision::About: return tr("About");
    case Precision::AtLeast: return tr("At least");
    }
    Q_UNREACHABLE();
}

QString TermWording::of(Parity parity)
{
    switch (parity) {
    case Parity::Odd: return tr("Odd weeks");
    case Parity::Even: return tr("Even weeks");
    }
    Q_UNREACHABLE();
}

} // namespace tvers
