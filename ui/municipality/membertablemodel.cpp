// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/membertablemodel.h"

namespace tvers {

void MemberTableModel::follow(const DeskContent &content, const std::optional<TeamId> &team)
{
    m_content = content;
    QList<TeamMember> members = content.members;
    members.removeIf([&team](const TeamMember &one) { return one.team != team; });
    show(members);
}

QString MemberTableModel::title(int column) const
{
    switch (column) {
    case Who: return tr("Who");
    case Role: return tr("Role");
    case From: return tr("From");
    case To: return tr("To");
    default: return tr("Substitute for");
    }
}

QVariant MemberTableModel::value(const TeamMember &member, int column) const
{
    switch (column) {
    case Who: return member.professional.text();
    case Role: return member.role;
    case From: return member.from;
    case To: return member.to ? QVariant(*member.to) : QVariant();
    default: return idValue(member.substituteFor);
    }
}

Choices MemberTableModel::choices(int column) const
{
    switch (column) {
    case Who: return professionalChoices(m_content);
    case Role: return roleChoices(m_content);
    case SubstituteFor: return Choices{{tr("None"), QString()}} + professionalChoices(m_content);
    default: return {};
    }
}

std::optional<TeamMember> MemberTableModel::with(TeamMember member, int column,
                                                 const QVariant &value, QString &why) const
{
    const QString text = value.toString().simplified();
    const bool isDay = column == From || column == To;
    const auto day = isDay ? dayOf(value) : std::nullopt;
    if (isDay && !day && (column == From || !text.isEmpty()))
        why = noDayWording(value);
    else if (column == From)
        member.from = *day;
    else if (column == To)
        member.to = day;
    else if (column == Role)
        member.role = text;
    else if (column == SubstituteFor)
        member.substituteFor = ProfessionalId::fromText(text);
    else if (const auto who = ProfessionalId::fromText(text))
        member.professional = *who;
    if (why.isEmpty() && member.to && *member.to < member.from)
        why = tr("It ends before it begins.");
    else if (why.isEmpty() && member.substituteFor == member.professional)
        why = tr("Nobody is their own substitute.");
    return why.isEmpty() ? std::optional(member) : std::nullopt;
}

} // namespace tvers
