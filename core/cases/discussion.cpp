// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/discussion.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QList<QPair<QString, QString>> namedTexts(const DiscussionTexts &texts)
{
    return {{u"seenAndHeard"_s, texts.seenAndHeard},
            {u"howLong"_s, texts.howLong},
            {u"triedAndEffect"_s, texts.triedAndEffect},
            {u"maintaining"_s, texts.maintaining},
            {u"resources"_s, texts.resources},
            {u"childsView"_s, texts.childsView},
            {u"guardiansView"_s, texts.guardiansView},
            {u"question"_s, texts.question},
            {u"advice"_s, texts.advice}};
}

QLatin1StringView stored(Discussion::Decision decision)
{
    switch (decision) {
    case Discussion::Decision::MoreDiscussion: return "more_discussion"_L1;
    case Discussion::Decision::LocalMeasures: return "local_measures"_L1;
    case Discussion::Decision::PptReferral: return "ppt_referral"_L1;
    case Discussion::Decision::HealthClinic: return "health_clinic"_L1;
    case Discussion::Decision::ChildWelfareAdvice: return "child_welfare_advice"_L1;
    case Discussion::Decision::ResponsibilityGroup: return "responsibility_group"_L1;
    case Discussion::Decision::DecisionTeam: return "decision_team"_L1;
    case Discussion::Decision::BupViaDoctor: return "bup_via_doctor"_L1;
    case Discussion::Decision::Close: return "close"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(Discussion::Weight weight)
{
    switch (weight) {
    case Discussion::Weight::Decision: return "decision"_L1;
    case Discussion::Weight::Recommendation: return "recommendation"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(Discussion::Outcome outcome)
{
    switch (outcome) {
    case Discussion::Outcome::Reached: return "reached"_L1;
    case Discussion::Outcome::Partly: return "partly"_L1;
    case Discussion::Outcome::NotReached: return "not_reached"_L1;
    }
    Q_UNREACHABLE();
}

bool needsName(Discussion::Decision decision)
{
    switch (decision) {
    case Discussion::Decision::PptReferral:
    case Discussion::Decision::ResponsibilityGroup:
    case Discussion::Decision::DecisionTeam:
    case Discussion::Decision::BupViaDoctor: return true;
    case Discussion::Decision::MoreDiscussion:
    case Discussion::Decision::LocalMeasures:
    case Discussion::Decision::HealthClinic:
    case Discussion::Decision::ChildWelfareAdvice:
    case Discussion::Decision::Close: return false;
    }
    Q_UNREACHABLE();
}

Result<> checkComplete(const Measure &measure)
{
    const auto missing = [](const QString &field) {
        return Error{ErrorCode::MeasureIncomplete, {field}};
    };
    if (measure.problem.trimmed().isEmpty())
        return missing(u"problem"_s);
    if (measure.what.trimmed().isEmpty())
        return missing(u"what"_s);
    if (!measure.from.isValid() || !measure.due.isValid() || measure.due < measure.from)
        return missing(u"when"_s);
    if (measure.responsible.trimmed().isEmpty())
        return missing(u"responsible"_s);
    if (!measure.evaluateOn || *measure.evaluateOn < measure.from)
        return missing(u"evaluateOn"_s);
    return Done{};
}

} // namespace tvers
