// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who consents, by purpose and age, and what allows a name without: data.
#pragma once

#include "core/localtext.h"
#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace tvers {

/// Whole years of age, both ends included; \a to empty: and upwards.
struct AgeSpan {
    int from = 0;
    std::optional<int> to = {};

    bool contains(int age) const { return from <= age && (!to || age <= *to); }
    friend bool operator==(const AgeSpan &, const AgeSpan &) = default;
};

/// Those who consent for one purpose at one age.
class ConsentSigners
{
    Q_GADGET
public:
    enum class Sign {
        Guardians,
        Child,
        Both ///< each for what is theirs
    };
    Q_ENUM(Sign)
    enum class ChildsPart {
        None,
        Heard, ///< asked for its view
        View   ///< and that view weighs heavily
    };
    Q_ENUM(ChildsPart)

    AgeSpan ages;
    Sign sign = Sign::Guardians;
    ChildsPart child = ChildsPart::None;
    bool guardiansInformed = false; ///< told when the child signs
    QString paragraph;

    bool guardiansSign() const { return sign != Sign::Child; }
    bool childSigns() const { return sign != Sign::Guardians; }
    friend bool operator==(const ConsentSigners &, const ConsentSigners &) = default;
};

QLatin1StringView stored(ConsentSigners::Sign sign);
QLatin1StringView stored(ConsentSigners::ChildsPart part);

struct ConsentPurpose {
    QString id; ///< kept in consents
    LocalText name;
    QList<ConsentSigners> signers = {};
    QStringList strictestOf = {}; ///< then signers is empty: all who sign for any of these
    /// When the child may ask that the guardians are not told, by which paragraph.
    std::optional<AgeSpan> noInform = {};
    QString noInformParagraph = {};
};

/// What allows a name without consent.
class LegalBasis
{
    Q_GADGET
public:
    enum class Kind {
        Statutory, ///< in arenas whose rule names the paragraph
        Reasoned,  ///< in any arena on legal basis
        Vital      ///< wherever a child may be named at all
    };
    Q_ENUM(Kind)

    QString id; ///< kept in discussions
    Kind kind;
    QString paragraph;
    QStringList covers; ///< services, or one of the words below
    LocalText name;

    static constexpr QLatin1StringView ownUnit{"own_unit"};
    static constexpr QLatin1StringView receivingUnit{"receiving_unit"};
    static constexpr QLatin1StringView everyone{"everyone"};
};

QLatin1StringView stored(LegalBasis::Kind kind);

struct ReportingDuty {
    QStringList who;
    QString paragraph;
    LocalText name;
};

/// The law from one day to another.
class ConsentLaw
{
public:
    std::optional<QDate> validFrom = {}; ///< first day; empty: as long as anyone knows
    std::optional<QDate> validTo = {};   ///< last day; empty: until changed
    LocalText source = {};
    QList<ConsentPurpose> purposes = {};
    QList<LegalBasis> bases = {};
    QList<ReportingDuty> reportingDuties = {};
    QStringList reportCategories = {};
    QHash<QString, QString> purposeOfService = {};

    const ConsentPurpose *purpose(const QString &id) const; ///< null when there is none
    const LegalBasis *basis(const QString &id) const;       ///< null when there is none
    /// Who signs for a child of \a age: one entry, or several where the strictest of
    /// several purposes counts. Empty: the purpose is unknown or not for that age.
    QList<ConsentSigners> signersFor(const QString &purpose, int age) const;
};

/// All versions; the municipality may have its own file in the place of ours.
class ConsentLaws
{
public:
    static const ConsentLaws &builtIn(); ///< resources/law/consent.json
    /// Strict: see core/exchange/jsonreader.h for the refusals.
    static Result<ConsentLaws> read(const QByteArray &json, const QString &file);

    const ConsentLaw *on(QDate day) const;                           ///< null when no version holds
    const QList<ConsentLaw> &versions() const { return m_versions; } ///< oldest first

    /// From \a from on \a law holds, until it is changed again; what was before stays as it
    /// was for the days before, versions that would begin later are gone.
    ConsentLaws changed(ConsentLaw law, QDate from) const;

private:
    QList<ConsentLaw> m_versions; ///< oldest first, no day in two
};

/// Whole years on \a day. Who is born on 29 February grows older on 28 February in
/// other years.
int ageOn(QDate born, QDate day);

} // namespace tvers
