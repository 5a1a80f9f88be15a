// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/teamtablemodel.h"

#include <algorithm>

namespace tvers {

void TeamTableModel::follow(const DeskContent &content)
{
    m_content = content;
    show(content.teams);
    retranslate(); // the number of members stands in no team
}

QString TeamTableModel::title(int column) const
{
    switch (column) {
    case Name: return tr("Name");
    case Arena: return tr("Arena");
    case Unit: return tr("Unit");
    default: return tr("Members");
    }
}

QVariant TeamTableModel::value(const Team &team, int column) const
{
    switch (column) {
    case Name: return team.name;
    case Arena: return team.arena.text();
    case Unit: return idValue(team.unit);
    default:
        return int(std::count_if(m_content.members.begin(), m_content.members.end(),
                                 [&team](const TeamMember &one) { return one.team == team.id; }));
    }
}

Choices TeamTableModel::choices(int column) const
{
    switch (column) {
    case Arena: return arenaChoices(m_content);
    case Unit: return unitChoices(m_content, tr("The whole municipality"));
    default: return {};
    }
}

std::optional<Team> TeamTableModel::with(Team team, int column, const QVariant &value,
                                         QString &why) const
{
    const QString text = value.toString().simplified();
    if (column == Name)
        team.name = text;
    else if (column == Unit)
        team.unit = UnitId::fromText(text);
    else if (const auto arena = ArenaId::fromText(text))
        team.arena = *arena;
    if (team.name.isEmpty())
        why = tr("A team needs a name.");
    return why.isEmpty() ? std::optional(team) : std::nullopt;
}

} // namespace tvers
