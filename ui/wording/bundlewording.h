// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a plan bundle brings, in words.
#pragma once

#include "core/exchange/bundlemerge.h"
#include "core/exchange/workbookfile.h"
#include "ui/wording/daywording.h"

namespace tvers {

class BundleWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::BundleWording)
public:
    explicit BundleWording(Language language) : m_days(language) {}

    /// "Moved", "Called off", "Changed here and there".
    static QString of(BundleChange::Outcome outcome);
    /// What becomes of \a change; of a meeting of everybody, who has called it off.
    static QString outcome(const BundleChange &change);
    /// "Meeting: På tvers Ekeberg".
    static QString thing(const BundleChange &change);
    /// "Consent in “Rusteam” from 1 August 2026: not decided → never by name". \a arena: what
    /// people call it, if the change is of one; its identifier is shown otherwise.
    QString of(const RuleChange &rule, const QString &arena = {}) const;
    /// "Consent in “Rusteam” from 1 August 2026".
    QString name(const RuleChange &rule, const QString &arena = {}) const;
    /// What \a rule was, and what it would be; "–" for none.
    QString before(const RuleChange &rule) const;
    QString after(const RuleChange &rule) const;
    /// "Meeting", "Closed day".
    static QString of(BundleChange::Kind kind);
    /// A meeting's day, hour and place; "–" when it is not there.
    QString of(const std::optional<Meeting> &meeting) const;
    /// "Meeting På tvers Ekeberg: Thursday 1 October 2026 … → …".
    QString line(const BundleChange &change) const;
    /// "3 new, 1 moved, 2 kept as they are here"; "Nothing is new." without any.
    static QString summary(const BundleMerge &merge);
    /// "Services come to Ekeberg on several days in week 40: should be coordinated."
    QString of(const ScatteredWeek &week, const QString &unit) const;
    /// "Kari is in two meetings at once on Thursday 1 October 2026, week 40: På tvers
    /// Ekeberg 12:00–13:00 and På tvers Solsikken 12:30–13:30."
    QString bookedTwice(const QString &person, const PlanFindings &found,
                        const MeetingConflict &conflict) const;
    /// "På tvers Ekeberg on Friday 25 December 2026, week 52: public holiday (…)."
    QString dayOff(const PlanFindings &found, const MeetingConflict &conflict) const;

private:
    static QString what(const RuleChange &rule, const QString &arena);
    static QString lawWord(const QString &stored);
    static QString lawWords(const QString &stored);
    static QString words(const RuleChange &rule, const QString &stored,
                         const std::optional<ConsentSigners> &signers);
    QString named(const PlanFindings &found, qsizetype meeting) const;

    DayWording m_days;
};

} // namespace tvers
