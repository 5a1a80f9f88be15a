// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(Consent::Form form)
{
    switch (form) {
    case Consent::Form::Signed: return "signed"_L1;
    case Consent::Form::Electronic: return "electronic"_L1;
    case Consent::Form::Oral: return "oral"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(Consent::State state)
{
    switch (state) {
    case Consent::State::Coming: return "coming"_L1;
    case Consent::State::Active: return "active"_L1;
    case Consent::State::Expired: return "expired"_L1;
    case Consent::State::Withdrawn: return "withdrawn"_L1;
    case Consent::State::Declined: return "declined"_L1;
    }
    Q_UNREACHABLE();
}

bool Consent::isDeclined() const
{
    return services.isEmpty() ||
           std::none_of(answers.begin(), answers.end(),
                        [](const ConsentAnswer &answer) { return answer.agrees; });
}

bool Consent::isPartial() const
{
    return !isDeclined() && std::any_of(asked.begin(), asked.end(), [this](const QString &one) {
        return !services.contains(one);
    });
}

Consent::State Consent::stateOn(QDate day) const
{
    if (isDeclined())
        return State::Declined;
    if (withdrawn && day >= withdrawn->day)
        return State::Withdrawn;
    if (day < from)
        return State::Coming;
    return day <= to ? State::Active : State::Expired;
}

std::optional<ConsentAnswer> Consent::answerOf(const std::optional<GuardianId> &guardian,
                                               QDate day) const
{
    std::optional<ConsentAnswer> last;
    for (const ConsentAnswer &one : answers) {
        if (one.guardian == guardian && one.day <= day && (!last || last->day <= one.day))
            last = one;
    }
    return last;
}

QDate suggestedEnd(QDate day)
{
    constexpr int soon = 60; // days
    QDate end(day.year(), 7, 31);
    if (end < day)
        end = end.addYears(1);
    return day.daysTo(end) < soon ? end.addYears(1) : end;
}

Result<> checkComplete(const Consent &consent)
{
    const auto lacks = [](const QString &what) {
        return Error{ErrorCode::ConsentIncomplete, {what}};
    };
    const bool agreedUnasked =
        std::any_of(consent.services.begin(), consent.services.end(),
                    [&](const QString &one) { return !consent.asked.contains(one); });
    if (consent.purposes.isEmpty())
        return lacks(u"purpose"_s);
    if (consent.asked.isEmpty() || agreedUnasked)
        return lacks(u"asked"_s);
    if (!consent.from.isValid() || !consent.to.isValid() || consent.to < consent.from)
        return lacks(u"days"_s);
    if (consent.answers.isEmpty())
        return lacks(u"answer"_s);
    if (consent.isOralWithoutProof())
        return lacks(u"witness"_s);
    return Done{};
}

Consent withdrawn(Consent consent, const ConsentWithdrawal &how)
{
    consent.withdrawn = how;
    consent.reminder.reset();
    return consent;
}

} // namespace tvers
