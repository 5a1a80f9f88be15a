// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/discussioncase.h"

#include <QSet>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(DiscussionCase::Stage stage)
{
    switch (stage) {
    case DiscussionCase::Stage::Kindergarten: return "barnehage"_L1;
    case DiscussionCase::Stage::Grades1To4: return "1-4"_L1;
    case DiscussionCase::Stage::Grades5To7: return "5-7"_L1;
    case DiscussionCase::Stage::Grades8To10: return "8-10"_L1;
    case DiscussionCase::Stage::UpperSecondary: return "vgs"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(DiscussionCase::State state)
{
    switch (state) {
    case DiscussionCase::State::Open: return "open"_L1;
    case DiscussionCase::State::Closed: return "closed"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(ChildrenFitting::Count count)
{
    switch (count) {
    case ChildrenFitting::Count::Unanswered: return "unanswered"_L1;
    case ChildrenFitting::Count::MoreThanFive: return "more_than_five"_L1;
    case ChildrenFitting::Count::FiveOrFewer: return "five_or_fewer"_L1;
    }
    Q_UNREACHABLE();
}

Result<> checkTypes(const QStringList &types, const QStringList &known)
{
    constexpr qsizetype most = 3;
    const QSet<QString> single(types.begin(), types.end());
    const bool allKnown = std::all_of(
        types.begin(), types.end(), [&known](const QString &type) { return known.contains(type); });
    if (types.isEmpty() || types.size() > most || single.size() != types.size() || !allKnown)
        return Error{ErrorCode::CaseTypesWrong, types};
    return Done{};
}

DiscussionCase redescribed(const DiscussionCase &before, DiscussionCase changed)
{
    if (before.about.simplified() != changed.about.simplified() &&
        before.fitting == changed.fitting)
        changed.fitting = {};
    return changed;
}

Result<DiscussionCase> madeNamed(DiscussionCase anonymous, ChildId child, CaseMode::Kind mode)
{
    if (anonymous.mode != CaseMode::Kind::Anonymous || !isNamed(mode))
        return Error{ErrorCode::CaseModeFixed, {stored(anonymous.mode), stored(mode)}};
    anonymous.mode = mode;
    anonymous.child = child;
    return anonymous;
}

Result<DiscussionCase> begunAnonymously(const DiscussionCase &named, QDate day)
{
    if (!isNamed(named.mode))
        return Error{ErrorCode::CaseModeFixed,
                     {stored(named.mode), stored(CaseMode::Kind::Anonymous)}};
    if (named.asked == CaseMode::Asked::No)
        return Error{
            ErrorCode::DiscussionRefused,
            {QString(), day.toString(Qt::ISODate), stored(ConsentFinding::Kind::AnonymousAfterNo)}};
    return DiscussionCase{.id = CaseId::random(),
                          .half = named.half,
                          .types = named.types,
                          .stage = named.stage,
                          .received = day};
}

} // namespace tvers
