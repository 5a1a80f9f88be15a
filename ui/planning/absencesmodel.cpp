// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/absencesmodel.h"

#include "ui/municipality/directorychoices.h"

namespace tvers {

QString AbsencesModel::title(int column) const
{
    switch (column) {
    case Who: return tr("Who");
    case From: return tr("From");
    default: return tr("To and with");
    }
}

QVariant AbsencesModel::value(const Absence &absence, int column) const
{
    switch (column) {
    case Who: return absence.professional.text();
    case From: return absence.days.first();
    default: return absence.days.last();
    }
}

Choices AbsencesModel::choices(int column) const
{
    return column == Who ? professionalChoices(m_content) : Choices();
}

std::optional<Absence> AbsencesModel::with(Absence absence, int column, const QVariant &value,
                                           QString &why) const
{
    if (column == Who) {
        const auto who = ProfessionalId::fromText(value.toString());
        absence.professional = who.value_or(absence.professional);
        return absence;
    }
    const auto day = dayOf(value);
    if (!day) {
        why = noDayWording(value);
        return std::nullopt;
    }
    // Moved to after its end, the first day takes the last with it.
    const QDate first = column == From ? *day : absence.days.first();
    const QDate last = column == From ? qMax(*day, absence.days.last()) : *day;
    const auto days = DateSpan::make(first, last);
    if (!days) {
        why = tr("It ends before it begins.");
        return std::nullopt;
    }
    absence.days = *days;
    return absence;
}

} // namespace tvers
