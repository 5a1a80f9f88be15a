// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentlaw.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(ConsentSigners::Sign sign)
{
    switch (sign) {
    case ConsentSigners::Sign::Guardians: return "guardians"_L1;
    case ConsentSigners::Sign::Child: return "child"_L1;
    case ConsentSigners::Sign::Both: return "both"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(ConsentSigners::ChildsPart part)
{
    switch (part) {
    case ConsentSigners::ChildsPart::None: return "none"_L1;
    case ConsentSigners::ChildsPart::Heard: return "heard"_L1;
    case ConsentSigners::ChildsPart::View: return "view"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(LegalBasis::Kind kind)
{
    switch (kind) {
    case LegalBasis::Kind::Statutory: return "statutory"_L1;
    case LegalBasis::Kind::Reasoned: return "reasoned"_L1;
    case LegalBasis::Kind::Vital: return "vital"_L1;
    }
    Q_UNREACHABLE();
}

const ConsentPurpose *ConsentLaw::purpose(const QString &id) const
{
    const auto found = std::find_if(purposes.begin(), purposes.end(),
                                    [&id](const ConsentPurpose &one) { return one.id == id; });
    return found == purposes.end() ? nullptr : &*found;
}

const LegalBasis *ConsentLaw::basis(const QString &id) const
{
    const auto found = std::find_if(bases.begin(), bases.end(),
                                    [&id](const LegalBasis &one) { return one.id == id; });
    return found == bases.end() ? nullptr : &*found;
}

QList<ConsentSigners> ConsentLaw::signersFor(const QString &id, int age) const
{
    const ConsentPurpose *wanted = purpose(id);
    if (!wanted)
        return {};
    QList<ConsentSigners> found;
    for (const QString &part : wanted->strictestOf)
        found.append(signersFor(part, age)); // read as standing above it, so this ends
    for (const ConsentSigners &one : wanted->signers) {
        if (one.ages.contains(age))
            found.append(one);
    }
    return found;
}

const ConsentLaw *ConsentLaws::on(QDate day) const
{
    const auto found = std::find_if(m_versions.begin(), m_versions.end(), [day](const auto &one) {
        return (!one.validFrom || *one.validFrom <= day) && (!one.validTo || day <= *one.validTo);
    });
    return found == m_versions.end() ? nullptr : &*found;
}

ConsentLaws ConsentLaws::changed(ConsentLaw law, QDate from) const
{
    ConsentLaws laws = *this;
    laws.m_versions.removeIf(
        [from](const ConsentLaw &one) { return one.validFrom && *one.validFrom >= from; });
    if (!laws.m_versions.isEmpty()) {
        ConsentLaw &last = laws.m_versions.last();
        if (!last.validTo || *last.validTo >= from)
            last.validTo = from.addDays(-1);
    }
    law.validFrom = from;
    law.validTo.reset();
    laws.m_versions.append(law);
    return laws;
}

int ageOn(QDate born, QDate day)
{
    int age = day.year() - born.year();
    if (born.addYears(age) > day)
        --age;
    return age;
}

} // namespace tvers
