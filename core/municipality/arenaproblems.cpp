// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/arenaproblems.h"

#include <algorithm>

namespace tvers {

namespace {

using Kind = ArenaProblem::Kind;

class Finder
{
public:
    void need(bool holds, Kind otherwise, int row = 0)
    {
        if (!holds)
            m_found.append({otherwise, row});
    }

    const QList<ArenaProblem> &found() const { return m_found; }

private:
    QList<ArenaProblem> m_found;
};

bool isTitled(const std::optional<Responsible> &someone)
{
    return !someone || (!someone->role.isEmpty() && isKeepable(someone->title));
}

bool isNamed(const Participant &participant)
{
    return !participant.role.isEmpty() && isKeepable(participant.title) &&
           (participant.note == LocalText() || isKeepable(participant.note));
}

bool isNamed(const ArenaDeadline &deadline)
{
    return isKeepable(deadline.name) && isKeepable(deadline.who) &&
           (deadline.to == LocalText() || isKeepable(deadline.to));
}

bool hasItsBasis(const ConsentRule &consent)
{
    const bool needed = consent.kind == ConsentRule::Kind::LegalBasis;
    return needed != consent.legalBasis.isEmpty() &&
           std::all_of(consent.legalBasis.begin(), consent.legalBasis.end(),
                       [](const QString &basis) { return isKeepable(basis); });
}

} // namespace

QList<ArenaProblem> problemsIn(const ArenaVersion &version)
{
    Finder finder;
    finder.need(isKeepable(version.name), Kind::NameMissing);
    finder.need(!version.sectors.isEmpty(), Kind::NoSector);
    finder.need(!version.levels.isEmpty(), Kind::NoLevel);
    finder.need(isKeepable(version.purpose), Kind::PurposeMissing);
    finder.need(problemsIn(version.cadence).isEmpty(), Kind::Cadence);
    finder.need(isKeepable(version.cadenceText), Kind::CadenceTextMissing);
    finder.need(isTitled(version.lead), Kind::LeadUntitled);
    finder.need(isTitled(version.convener), Kind::ConvenerUntitled);
    for (qsizetype i = 0; i < version.participants.size(); ++i)
        finder.need(isNamed(version.participants[i]), Kind::ParticipantUntitled, int(i));
    for (qsizetype i = 0; i < version.deadlines.size(); ++i)
        finder.need(isNamed(version.deadlines[i]), Kind::DeadlineUnnamed, int(i));
    finder.need(!version.place || isKeepable(version.place->text), Kind::PlaceUnnamed);
    finder.need(hasItsBasis(version.consent), Kind::LegalBasisMissing);
    finder.need(!version.validFrom || !version.validTo || *version.validFrom <= *version.validTo,
                Kind::SpanReversed);
    return finder.found();
}

} // namespace tvers
