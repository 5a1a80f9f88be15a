// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/arenaterms.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(ArenaTerms::Kind kind)
{
    switch (kind) {
    case ArenaTerms::Kind::MeetingSeries: return "meeting_series"_L1;
    case ArenaTerms::Kind::CaseTeam: return "case_team"_L1;
    case ArenaTerms::Kind::TransferMeeting: return "transfer_meeting"_L1;
    case ArenaTerms::Kind::Network: return "network"_L1;
    case ArenaTerms::Kind::Project: return "project"_L1;
    case ArenaTerms::Kind::WorkingGroup: return "working_group"_L1;
    case ArenaTerms::Kind::SystemMeeting: return "system_meeting"_L1;
    case ArenaTerms::Kind::Agreement: return "agreement"_L1;
    case ArenaTerms::Kind::PersonRole: return "person_role"_L1;
    case ArenaTerms::Kind::Plan: return "plan"_L1;
    case ArenaTerms::Kind::Service: return "service"_L1;
    case ArenaTerms::Kind::Media: return "media"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(ArenaTerms::Level level)
{
    switch (level) {
    case ArenaTerms::Level::Individual: return "individual"_L1;
    case ArenaTerms::Level::Group: return "group"_L1;
    case ArenaTerms::Level::System: return "system"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(ArenaTerms::Attendance attendance)
{
    switch (attendance) {
    case ArenaTerms::Attendance::Fixed: return "fixed"_L1;
    case ArenaTerms::Attendance::Optional: return "optional"_L1;
    case ArenaTerms::Attendance::IfPossible: return "if_possible"_L1;
    case ArenaTerms::Attendance::Conditional: return "conditional"_L1;
    case ArenaTerms::Attendance::AsNeeded: return "as_needed"_L1;
    case ArenaTerms::Attendance::ByUserNeed: return "by_user_need"_L1;
    case ArenaTerms::Attendance::WithConsent: return "with_consent"_L1;
    case ArenaTerms::Attendance::PerCase: return "per_case"_L1;
    case ArenaTerms::Attendance::Periodic: return "periodic"_L1;
    case ArenaTerms::Attendance::SomeMeetings: return "some_meetings"_L1;
    case ArenaTerms::Attendance::Varying: return "varying"_L1;
    case ArenaTerms::Attendance::DropIn: return "drop_in"_L1;
    case ArenaTerms::Attendance::Conflicting: return "conflicting"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(ArenaTerms::Duty duty)
{
    switch (duty) {
    case ArenaTerms::Duty::Agenda: return "agenda"_L1;
    case ArenaTerms::Duty::Appoint: return "appoint"_L1;
    case ArenaTerms::Duty::AssignResponsibility: return "assign_responsibility"_L1;
    case ArenaTerms::Duty::CancelIfEmpty: return "cancel_if_empty"_L1;
    case ArenaTerms::Duty::CollectTopics: return "collect_topics"_L1;
    case ArenaTerms::Duty::ConsiderConsent: return "consider_consent"_L1;
    case ArenaTerms::Duty::ConveneExtra: return "convene_extra"_L1;
    case ArenaTerms::Duty::Coordinate: return "coordinate"_L1;
    case ArenaTerms::Duty::Evaluate: return "evaluate"_L1;
    case ArenaTerms::Duty::Feedback: return "feedback"_L1;
    case ArenaTerms::Duty::FollowUp: return "follow_up"_L1;
    case ArenaTerms::Duty::Guidance: return "guidance"_L1;
    case ArenaTerms::Duty::InformAboutMethod: return "inform_about_method"_L1;
    case ArenaTerms::Duty::InformRights: return "inform_rights"_L1;
    case ArenaTerms::Duty::Log: return "log"_L1;
    case ArenaTerms::Duty::MaintainDocument: return "maintain_document"_L1;
    case ArenaTerms::Duty::NotifyGuardians: return "notify_guardians"_L1;
    case ArenaTerms::Duty::Report: return "report"_L1;
    case ArenaTerms::Duty::ReportToGrantor: return "report_to_grantor"_L1;
    case ArenaTerms::Duty::SpreadCompetence: return "spread_competence"_L1;
    case ArenaTerms::Duty::Train: return "train"_L1;
    case ArenaTerms::Duty::TransferInformation: return "transfer_information"_L1;
    case ArenaTerms::Duty::WrittenPlan: return "written_plan"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(ArenaTerms::Records records)
{
    switch (records) {
    case ArenaTerms::Records::Here: return "here"_L1;
    case ArenaTerms::Records::Elsewhere: return "elsewhere"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(ArenaTerms::DeadlineKind kind)
{
    switch (kind) {
    case ArenaTerms::DeadlineKind::Plan: return "plan"_L1;
    case ArenaTerms::DeadlineKind::Report: return "report"_L1;
    case ArenaTerms::DeadlineKind::MeetingHeld: return "meeting_held"_L1;
    case ArenaTerms::DeadlineKind::Form: return "form"_L1;
    case ArenaTerms::DeadlineKind::Notice: return "notice"_L1;
    }
    Q_UNREACHABLE();
}

bool hasMeetings(ArenaTerms::Kind kind) { return kind < ArenaTerms::Kind::PersonRole; }

bool isAboutOneChild(ArenaTerms::Kind kind)
{
    return kind == ArenaTerms::Kind::CaseTeam || kind == ArenaTerms::Kind::TransferMeeting;
}

} // namespace tvers
