// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/professionaltablemodel.h"

#include "core/municipality/directoryimport.h"

namespace tvers {

void ProfessionalTableModel::follow(const DeskContent &content)
{
    m_content = content;
    show(content.people);
}

QString ProfessionalTableModel::title(int column) const
{
    switch (column) {
    case Name: return tr("Name");
    case Service: return tr("Service");
    case Role: return tr("Role");
    case Email: return tr("E-mail");
    case Phone: return tr("Phone");
    default: return tr("Unit");
    }
}

QVariant ProfessionalTableModel::value(const Professional &person, int column) const
{
    switch (column) {
    case Name: return person.name;
    case Service: return person.service;
    case Role: return person.role;
    case Email: return person.email;
    case Phone: return person.phone;
    default: return idValue(person.unit);
    }
}

Choices ProfessionalTableModel::choices(int column) const
{
    switch (column) {
    case Service: return serviceChoices(m_content);
    case Role: return roleChoices(m_content);
    case Unit: return unitChoices(m_content, tr("None"));
    default: return {};
    }
}

std::optional<Professional> ProfessionalTableModel::with(Professional person, int column,
                                                         const QVariant &value, QString &why) const
{
    const QString text = value.toString().simplified();
    switch (column) {
    case Name: person.name = text; break;
    case Service: person.service = text; break;
    case Role: person.role = text; break;
    case Email: person.email = text; break;
    case Phone: person.phone = text; break;
    default: person.unit = UnitId::fromText(text); break;
    }
    if (person.name.isEmpty())
        why = tr("A person needs a name.");
    else if (!person.email.isEmpty() && !looksLikeEmail(person.email))
        why = tr("“%1” is no e-mail address.").arg(person.email);
    return why.isEmpty() ? std::optional(person) : std::nullopt;
}

} // namespace tvers
