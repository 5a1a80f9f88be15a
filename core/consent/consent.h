// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What guardians, or the child itself, have said yes or no to.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QStringList>

namespace tvers {

using ConsentId = Id<struct ConsentTag>;

/// What one of those who were asked answered.
struct ConsentAnswer {
    std::optional<GuardianId> guardian = {}; ///< empty: the child itself
    bool agrees = true;
    QDate day; ///< when it was given
    friend bool operator==(const ConsentAnswer &, const ConsentAnswer &) = default;
};

struct ConsentWithdrawal {
    QDate day; ///< from this day on nothing more is shared; what was done stays
    QString by;
    QString effect = {};
    friend bool operator==(const ConsentWithdrawal &, const ConsentWithdrawal &) = default;
};

/// One consent, as it was asked for and answered. Given to services, not persons.
/// Refusals are kept as consents that nobody agreed to.
class Consent
{
    Q_GADGET
public:
    enum class Form {
        Signed,
        Electronic,
        Oral ///< valid when there is a witness, or a note of it
    };
    Q_ENUM(Form)
    enum class State { Coming, Active, Expired, Withdrawn, Declined };
    Q_ENUM(State)

    ConsentId id;
    ChildId child;
    QStringList purposes;      ///< ids of the law's purposes
    QStringList arenas = {};   ///< their identifiers; empty: any
    QStringList asked = {};    ///< services that it was asked for
    QStringList services = {}; ///< services that were agreed to
    QStringList kindsOut = {}; ///< what may be told; empty: what the purpose needs
    QStringList kindsIn = {};  ///< what services may tell back; as kindsOut
    QString exclusions = {};   ///< in the guardians' words
    QDate from;                ///< first day
    QDate to;                  ///< the last day; it holds on it
    QList<ConsentAnswer> answers;
    Form form = Form::Signed;
    QString witness = {}; ///< of an oral one
    QString note = {};
    bool informed = false; ///< of the right to refuse and to withdraw, and what follows
    bool childHeard = false;
    QString childView = {};
    QString language = {};          ///< it was explained in; "" for Norwegian
    QString interpreter = {};       ///< who interpreted
    QString oneGuardianReason = {}; ///< why one signature is enough; "" when it is not
    std::optional<ConsentWithdrawal> withdrawn = {};
    std::optional<QDate> reminder = {};
    std::optional<ConsentId> replaces = {};

    State stateOn(QDate day) const;
    bool isDeclined() const; ///< nobody agreed, or there is no service agreed to
    /// Some of the services that were asked for were not agreed to.
    bool isPartial() const;
    bool isOralWithoutProof() const
    {
        return form == Form::Oral && witness.trimmed().isEmpty() && note.trimmed().isEmpty();
    }
    /// The last answer of \a guardian (empty: of the child) that counts on \a day.
    std::optional<ConsentAnswer> answerOf(const std::optional<GuardianId> &guardian,
                                          QDate day) const;

    friend bool operator==(const Consent &, const Consent &) = default;
};

QLatin1StringView stored(Consent::Form form);
QLatin1StringView stored(Consent::State state);

/// The longest that is suggested for a consent given on \a day: the end of its school
/// year (31 July), or of the next when that is less than 60 days away.
QDate suggestedEnd(QDate day);

/// ConsentIncomplete with the first that is missing: "purpose"; "asked" (no service, or
/// one agreed to that was not asked for); "days" (the last before the first); "answer";
/// "witness" (oral, and nobody heard it).
Result<> checkComplete(const Consent &consent);

/// \a consent as it is after one step of withdrawal.
Consent withdrawn(Consent consent, const ConsentWithdrawal &how);

} // namespace tvers
