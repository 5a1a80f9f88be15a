// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/casewording.h"

#include "core/storedwords.h"
#include "ui/wording/wordinglanguage.h"

#include <QTranslator>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FieldRow {
    QLatin1StringView name;
    const char *text;
};

constexpr FieldRow measureFields[] = {
    {"problem"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "The problem")},
    {"what"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "What is to be done")},
    {"when"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "When")},
    {"responsible"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Who is responsible")},
    {"evaluateOn"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "When it is evaluated")},
};

constexpr FieldRow formFields[] = {
    {"reportedBy"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Filled in by")},
    {"question"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "The question")},
    {"strengths"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Strengths and interests")},
    {"academic"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Academic")},
    {"social"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Social and emotional")},
    {"communication"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Communication")},
    {"senses"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Sight, hearing, motor skills")},
    {"attendance"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Attendance")},
    {"adaptations"_L1,
     QT_TRANSLATE_NOOP("tvers::CaseWording", "What has been adapted, and the effect")},
    {"adaptations.what"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "What has been adapted")},
    {"adaptations.effect"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "The effect")},
    {"mapping"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Results of assessments")},
    {"environment"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "The group and its environment")},
    {"guardiansView"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "The guardians’ view")},
    {"pupilsView"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "The child’s own view")},
    {"services"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Other services that are in")},
    {"wish"_L1, QT_TRANSLATE_NOOP("tvers::CaseWording", "Wish for the meeting")},
};

} // namespace

QString CaseWording::say(const char *text, Words words)
{
    return words ? sayIn(*words, {"tvers::CaseWording", text}) : tr(text);
}

QString CaseWording::badge(CaseMode::Kind mode, Words words)
{
    switch (mode) {
    case CaseMode::Kind::Anonymous:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Anonymous"), words);
    case CaseMode::Kind::Consented:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "With consent"), words);
    case CaseMode::Kind::LegalBasis:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "On legal basis"), words);
    case CaseMode::Kind::Group:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Group level"), words);
    case CaseMode::Kind::System:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "System level"), words);
    }
    Q_UNREACHABLE();
}

QString CaseWording::stage(DiscussionCase::Stage stage, Words words)
{
    switch (stage) {
    case DiscussionCase::Stage::Kindergarten:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Kindergarten"), words);
    case DiscussionCase::Stage::Grades1To4:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Grades 1–4"), words);
    case DiscussionCase::Stage::Grades5To7:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Grades 5–7"), words);
    case DiscussionCase::Stage::Grades8To10:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Grades 8–10"), words);
    case DiscussionCase::Stage::UpperSecondary:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Upper secondary school"), words);
    }
    Q_UNREACHABLE();
}

QString CaseWording::stage(const QString &stored)
{
    const auto known = fromStored<DiscussionCase::Stage>(stored);
    return known ? stage(*known) : stored;
}

QString CaseWording::state(DiscussionCase::State state)
{
    switch (state) {
    case DiscussionCase::State::Open: return tr("Open");
    case DiscussionCase::State::Closed: return tr("Closed");
    }
    Q_UNREACHABLE();
}

QString CaseWording::asked(CaseMode::Asked asked, Words words)
{
    switch (asked) {
    case CaseMode::Asked::Unanswered:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Not assessed yet"), words);
    case CaseMode::Asked::Yes:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Asked, and they said yes"), words);
    case CaseMode::Asked::No:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Asked, and they said no"), words);
    case CaseMode::Asked::NotAsked:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Not asked, because …"), words);
    }
    Q_UNREACHABLE();
}

QString CaseWording::decision(Discussion::Decision decision, Words words)
{
    switch (decision) {
    case Discussion::Decision::MoreDiscussion:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Discuss it again"), words);
    case Discussion::Decision::LocalMeasures:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Measures in the unit"), words);
    case Discussion::Decision::PptReferral:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Referral to PPT"), words);
    case Discussion::Decision::HealthClinic:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Public health clinic"), words);
    case Discussion::Decision::ChildWelfareAdvice:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Advice from child welfare"), words);
    case Discussion::Decision::ResponsibilityGroup:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Ansvarsgruppe"), words);
    case Discussion::Decision::DecisionTeam:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Beslutningsteam"), words);
    case Discussion::Decision::BupViaDoctor:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "BUP through the doctor"), words);
    case Discussion::Decision::Close:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Close the case"), words);
    }
    Q_UNREACHABLE();
}

QString CaseWording::weight(Discussion::Weight weight, Words words)
{
    switch (weight) {
    case Discussion::Weight::Decision:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Decision"), words);
    case Discussion::Weight::Recommendation:
        return say(QT_TRANSLATE_NOOP("tvers::CaseWording", "Recommendation"), words);
    }
    Q_UNREACHABLE();
}

QString CaseWording::outcome(Discussion::Outcome outcome)
{
    switch (outcome) {
    case Discussion::Outcome::Reached: return tr("Reached");
    case Discussion::Outcome::Partly: return tr("Partly reached");
    case Discussion::Outcome::NotReached: return tr("Not reached");
    }
    Q_UNREACHABLE();
}

QString CaseWording::step(NextStep::Kind kind)
{
    switch (kind) {
    case NextStep::Kind::AssessDuty: return tr("Assess the duty to report");
    case NextStep::Kind::AssessConsent: return tr("Assess consent");
    case NextStep::Kind::AnonymityAfterNo: return tr("They said no: close the case, or ask again");
    case NextStep::Kind::CountChildren: return tr("How many children fit the description?");
    case NextStep::Kind::DescribeWider: return tr("Describe it more generally");
    case NextStep::Kind::CompleteForm: return tr("Complete the form");
    case NextStep::Kind::AskForConsent: return tr("Ask for consent");
    case NextStep::Kind::Discuss: return tr("Discuss it");
    case NextStep::Kind::CompleteMeasure: return tr("Complete a measure");
    case NextStep::Kind::CarryOut: return tr("Carry out a measure");
    case NextStep::Kind::Evaluate: return tr("Evaluate a measure");
    case NextStep::Kind::TellGuardians: return tr("Tell the guardians");
    case NextStep::Kind::FollowUp: return tr("Follow it up");
    case NextStep::Kind::Close: return tr("Close the case");
    case NextStep::Kind::None: return tr("Nothing more");
    }
    Q_UNREACHABLE();
}

QString CaseWording::state(MeasureState::Kind kind)
{
    switch (kind) {
    case MeasureState::Kind::Overdue: return tr("Overdue");
    case MeasureState::Kind::NotEvaluated: return tr("Not evaluated in time");
    case MeasureState::Kind::Incomplete: return tr("Not complete");
    case MeasureState::Kind::Open: return tr("To be done");
    case MeasureState::Kind::Done: return tr("Done, to be evaluated");
    case MeasureState::Kind::Evaluated: return tr("Evaluated");
    case MeasureState::Kind::CarriedOn: return tr("Carried over");
    }
    Q_UNREACHABLE();
}

QString CaseWording::measureField(const QString &name)
{
    for (const FieldRow &row : measureFields) {
        if (row.name == name)
            return tr(row.text);
    }
    return name;
}

QString CaseWording::formField(const QString &name)
{
    for (const FieldRow &row : formFields) {
        if (row.name == name)
            return tr(row.text);
    }
    return name;
}

} // namespace tvers
