// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/nextstep.h"

#include "core/cases/confidence.h"

#include <algorithm>

namespace tvers {

using Kind = NextStep::Kind;

namespace {

bool isFollowed(const Discussion &one, const QList<Discussion> &all)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const Discussion &other) { return other.day > one.day; });
}

std::optional<NextStep> beforeDiscussing(const CaseStory &story)
{
    const DiscussionCase &one = story.about;
    if (story.asksForDuty && !one.duty)
        return NextStep{Kind::AssessDuty, one.received};
    if (isAboutOneChild(one.mode) && one.asked == CaseMode::Asked::Unanswered)
        return NextStep{Kind::AssessConsent, one.deadline};
    if (one.mode == CaseMode::Kind::Anonymous) {
        if (one.asked == CaseMode::Asked::No)
            return NextStep{Kind::AnonymityAfterNo, one.deadline};
        if (one.fitting.stops())
            return NextStep{Kind::DescribeWider, one.deadline};
        if (!one.about.isEmpty() && one.fitting.count == ChildrenFitting::Count::Unanswered)
            return NextStep{Kind::CountChildren, one.deadline};
    }
    if (one.form && one.formAdmitted.trimmed().isEmpty() && !missingIn(*one.form).isEmpty())
        return NextStep{Kind::CompleteForm, one.deadline};
    return std::nullopt;
}

/// The earliest of those that are \a wanted.
template<typename Wanted, typename DayOf>
std::optional<NextStep> ofMeasures(Kind kind, const QList<Measure> &measures, Wanted wanted,
                                   DayOf dayOf)
{
    std::optional<NextStep> first;
    for (const Measure &one : measures) {
        if (wanted(one) && (!first || dayOf(one) < *first->day))
            first = NextStep{kind, dayOf(one)};
    }
    return first;
}

std::optional<NextStep> ofMeasures(const QList<Measure> &measures)
{
    const auto due = [](const Measure &one) { return one.due; };
    if (const auto step = ofMeasures(
            Kind::CompleteMeasure, measures,
            [](const Measure &one) { return !one.evaluated && !checkComplete(one); }, due))
        return step;
    if (const auto step = ofMeasures(
            Kind::CarryOut, measures,
            [](const Measure &one) { return !one.evaluated && !one.done; }, due))
        return step;
    return ofMeasures(
        Kind::Evaluate, measures, [](const Measure &one) { return !one.evaluated; },
        [](const Measure &one) { return one.evaluateOn.value_or(one.due); });
}

/// The day of the first decision that the guardians were not told of, then or later; empty
/// where there is none, or the child has asked that they are not told.
std::optional<QDate> untoldSince(const CaseStory &story)
{
    if (!isNamed(story.about.mode) || story.isConfided || keepsFromGuardians(story.discussions))
        return std::nullopt;
    std::optional<QDate> since;
    for (const Discussion &one : story.discussions) {
        if (one.feedback)
            since.reset();
        else if (one.decision && !since)
            since = one.day;
    }
    return since;
}

} // namespace

NextStep nextStep(const CaseStory &story)
{
    if (story.about.state == DiscussionCase::State::Closed)
        return {};
    if (const auto step = beforeDiscussing(story))
        return *step;
    if (story.discussions.isEmpty())
        return {Kind::Discuss, story.about.deadline};
    const Discussion &last = story.discussions.last();
    if (last.decision && needsName(*last.decision) && !isNamed(story.about.mode))
        return {Kind::AskForConsent, last.day};
    if (const auto step = ofMeasures(story.measures))
        return *step;
    if (const auto day = untoldSince(story))
        return {Kind::TellGuardians, day};
    for (const Discussion &one : story.discussions) {
        if (one.followUp && !isFollowed(one, story.discussions))
            return {Kind::FollowUp, one.followUp};
    }
    if (!last.decision || *last.decision == Discussion::Decision::MoreDiscussion)
        return {Kind::Discuss, story.about.deadline};
    return {Kind::Close, {}};
}

} // namespace tvers
