// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A case: what is discussed, about one child or not.
#pragma once

#include "core/calendar/halfyear.h"
#include "core/cases/preform.h"
#include "core/consent/consentdecision.h"
#include "core/result.h"

namespace tvers {

using CaseId = Id<struct CaseTag>;

/// That the duty to report was assessed; never what was reported.
struct DutyAssessment {
    bool applies = false;
    QString by; ///< a role
    QDate day;
    friend bool operator==(const DutyAssessment &, const DutyAssessment &) = default;
};

/// «How many children fit this description?» Five or fewer tell who it is.
class ChildrenFitting
{
    Q_GADGET
public:
    enum class Count { Unanswered, MoreThanFive, FiveOrFewer };
    Q_ENUM(Count)

    Count count = Count::Unanswered;
    QString reason = {}; ///< why so few must do
    bool stops() const { return count == Count::FiveOrFewer && reason.trimmed().isEmpty(); }
    friend bool operator==(const ChildrenFitting &, const ChildrenFitting &) = default;
};

QLatin1StringView stored(ChildrenFitting::Count count);

/// «Sak». It holds no name of an anonymous child, no class and no age: a stage.
class DiscussionCase
{
    Q_GADGET
public:
    enum class Stage { Kindergarten, Grades1To4, Grades5To7, Grades8To10, UpperSecondary };
    Q_ENUM(Stage)
    enum class State { Open, Closed };
    Q_ENUM(State)

    CaseId id;
    HalfYear half;
    int number = 0; ///< drøftingsnummer: 1, 2, 3 … in its half-year; the file gives it
    CaseMode::Kind mode = CaseMode::Kind::Anonymous;
    QStringList types; ///< one to three codes of the list, the one that counts first
    Stage stage = Stage::Kindergarten;
    std::optional<UnitId> unit = {};
    std::optional<ChildId> child = {}; ///< of named cases only
    CaseMode::Asked asked = CaseMode::Asked::Unanswered;
    QString notAskedReason = {};
    QString reportedBy = {}; ///< a role, never a name
    QDate received;
    std::optional<QDate> deadline = {};
    State state = State::Open;
    QString about = {};           ///< what it is about, in a few sentences
    ChildrenFitting fitting = {}; ///< its description; of anonymous cases
    QStringList notTheChild = {}; ///< known names that, somebody said, are of others
    QString followedBy = {};      ///< who follows it up, by role or as staff
    std::optional<DutyAssessment> duty = {};
    std::optional<PreForm> form = {};
    QString formAdmitted = {}; ///< why an incomplete form may do; the manager's line
    QString closedBecause = {};

    QString numberText() const { return QStringLiteral("%1/%2").arg(half.text()).arg(number); }
    friend bool operator==(const DiscussionCase &, const DiscussionCase &) = default;
};

QLatin1StringView stored(DiscussionCase::Stage stage);
QLatin1StringView stored(DiscussionCase::State state);

/// CaseTypesWrong: not one to three of \a known, or one twice.
Result<> checkTypes(const QStringList &types, const QStringList &known);

/// \a changed in the place of \a before: where another text describes it, how many
/// children fit it is to be asked anew.
DiscussionCase redescribed(const DiscussionCase &before, DiscussionCase changed);

/// An anonymous case that goes on by name: the same case, with its child.
/// CaseModeFixed when it is not anonymous, or \a mode has no name.
Result<DiscussionCase> madeNamed(DiscussionCase anonymous, ChildId child, CaseMode::Kind mode);

/// A new anonymous case in the place of a named one: type and stage go with it, and
/// nothing else; no number links the two. CaseModeFixed when the case has no name;
/// DiscussionRefused when those asked said no, for anonymity is no way round that.
Result<DiscussionCase> begunAnonymously(const DiscussionCase &named, QDate day);

} // namespace tvers
