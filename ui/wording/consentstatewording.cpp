// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/consentstatewording.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString ConsentStateWording::standing(const ConsentStanding &standing) const
{
    using Kind = ConsentStanding::Kind;
    const QString until = standing.until ? m_days.shortDayWithYear(*standing.until) : QString();
    switch (standing.kind) {
    case Kind::Unanswered: return tr("Nobody has asked yet");
    case Kind::NotAsked: return tr("Not asked, with a reason");
    case Kind::Missing: return tr("Somebody's consent is missing");
    case Kind::Declined: return tr("Has said no");
    case Kind::Withdrawn: return tr("Withdrawn");
    case Kind::Expired: return tr("Ran out on %1").arg(until);
    case Kind::EndsSoon: return tr("Yes, but only until %1").arg(until);
    case Kind::Given: return tr("Yes, until %1").arg(until);
    }
    Q_UNREACHABLE();
}

QString ConsentStateWording::state(const Consent &consent, QDate day) const
{
    const QString until = m_days.shortDayWithYear(consent.to);
    switch (consent.stateOn(day)) {
    case Consent::State::Coming:
        return tr("Holds from %1").arg(m_days.shortDayWithYear(consent.from));
    case Consent::State::Active:
        return consent.isPartial() ? tr("Yes to some, until %1").arg(until)
                                   : tr("Yes, until %1").arg(until);
    case Consent::State::Expired: return tr("Ran out on %1").arg(until);
    case Consent::State::Withdrawn:
        return tr("Withdrawn on %1").arg(m_days.shortDayWithYear(consent.withdrawn->day));
    case Consent::State::Declined: return tr("Has said no");
    }
    Q_UNREACHABLE();
}

QString ConsentStateWording::sign(ConsentSigners::Sign sign)
{
    switch (sign) {
    case ConsentSigners::Sign::Guardians: return tr("The guardians consent.");
    case ConsentSigners::Sign::Child: return tr("The child consents itself.");
    case ConsentSigners::Sign::Both:
        return tr("The guardians and the child consent, each to what is theirs.");
    }
    Q_UNREACHABLE();
}

QString ConsentStateWording::childsPart(ConsentSigners::ChildsPart part)
{
    switch (part) {
    case ConsentSigners::ChildsPart::None: return {};
    case ConsentSigners::ChildsPart::Heard: return tr("The child is to say what it thinks.");
    case ConsentSigners::ChildsPart::View: return tr("What the child thinks is to weigh heavily.");
    }
    Q_UNREACHABLE();
}

QString ConsentStateWording::form(Consent::Form form)
{
    switch (form) {
    case Consent::Form::Signed: return tr("Signed on paper");
    case Consent::Form::Electronic: return tr("Electronically");
    case Consent::Form::Oral: return tr("By word of mouth");
    }
    Q_UNREACHABLE();
}

QString ConsentStateWording::rule(const ConsentSigners &rule)
{
    QStringList sentences{sign(rule.sign)};
    if (const QString part = childsPart(rule.child); !part.isEmpty())
        sentences.append(part);
    if (rule.guardiansInformed)
        sentences.append(tr("The guardians are told."));
    return u"%1 (%2)"_s.arg(sentences.join(u' '), rule.paragraph);
}

} // namespace tvers
