// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/teamspage.h"

#include "ui/municipality/membertablemodel.h"
#include "ui/municipality/tablepage.h"
#include "ui/municipality/teamtablemodel.h"
#include "ui/municipality/unitedits.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace tvers {

TeamsPage::TeamsPage(Desk &desk, QWidget *parent) :
    UnitsPage(desk, parent),
    m_teams(new TeamTableModel(this)),
    m_members(new MemberTableModel(this)),
    m_teamPage(new TablePage(m_teams, TablePage::Source::Typed, this)),
    m_memberPage(new TablePage(m_members, TablePage::Source::Typed, this))
{
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->addWidget(m_teamPage);
    halves->addWidget(m_memberPage);
    halves->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->addWidget(halves);
    listen();
    TeamsPage::retranslate();
    TeamsPage::follow();
}

void TeamsPage::listen()
{
    connect(m_teams, &TeamTableModel::edited, this, [this](const Team &before, const Team &after) {
        desk().carryOut(changeTeam(desk().store(), before, after));
    });
    connect(m_members, &MemberTableModel::edited, this,
            [this](const TeamMember &before, const TeamMember &after) {
                desk().carryOut(changeMember(desk().store(), before, after));
            });
    connect(m_teamPage, &TablePage::addAsked, this, &TeamsPage::addTeam);
    connect(m_teamPage, &TablePage::removeAsked, this, &TeamsPage::removeTeams);
    connect(m_teamPage, &TablePage::chosen, this, &TeamsPage::showMembers);
    connect(m_memberPage, &TablePage::addAsked, this, &TeamsPage::addMember);
    connect(m_memberPage, &TablePage::removeAsked, this, &TeamsPage::removeMembers);
}

void TeamsPage::follow()
{
    m_teams->follow(desk().content());
    m_teamPage->setEditing(editing());
    showMembers();
}

std::optional<Team> TeamsPage::chosenTeam() const
{
    const QList<int> rows = m_teamPage->chosenRows();
    if (rows.size() != 1 || rows.first() >= m_teams->rows().size())
        return std::nullopt;
    return m_teams->rows()[rows.first()];
}

void TeamsPage::showMembers()
{
    const auto team = chosenTeam();
    m_members->follow(desk().content(), team ? std::optional(team->id) : std::nullopt);
    m_memberPage->setEditing(team ? editing() : EditableTableModel::Editing::Refused);
    m_memberPage->setWords({tr("Members"), tr("Add member"), tr("Remove member"),
                            team ? tr("Here stand those who sit in the team “%1”.").arg(team->name)
                                 : tr("Choose a team to see who sits in it.")});
}

bool TeamsPage::choose(const QString &id)
{
    const auto team = TeamId::fromText(id);
    const int row = team ? m_teams->rowOf(*team) : -1;
    if (row >= 0)
        m_teamPage->choose(row);
    return row >= 0;
}

void TeamsPage::addTeam()
{
    const Choices arenas = arenaChoices(desk().content());
    const auto arena =
        arenas.isEmpty() ? std::nullopt : ArenaId::fromText(arenas.first().value.toString());
    if (!arena) {
        m_teamPage->say(tr("Add an arena first: a team is an arena at one unit."));
        return;
    }
    const Team team{TeamId::sortable(), *arena, desk().unit(), tr("New team")};
    desk().carryOut(tvers::addTeam(desk().store(), team));
    choose(team.id.text());
    m_teamPage->editChosen();
}

void TeamsPage::removeTeams(const QList<int> &rows)
{
    QList<Team> teams;
    for (const int row : rows)
        teams.append(m_teams->rows().value(row, m_teams->rows().first()));
    for (const Team &team : std::as_const(teams)) {
        QList<TeamMember> own = desk().content().members;
        own.removeIf([&team](const TeamMember &one) { return one.team != team.id; });
        desk().carryOut(removeTeam(desk().store(), team, own));
    }
}

void TeamsPage::addMember()
{
    const auto team = chosenTeam();
    const Choices people = professionalChoices(desk().content());
    const auto who =
        people.isEmpty() ? std::nullopt : ProfessionalId::fromText(people.first().value.toString());
    if (!team || !who) {
        m_memberPage->say(tr("Add people first, under People."));
        return;
    }
    const TeamMember member{.id = TeamMemberId::sortable(),
                            .team = team->id,
                            .professional = *who,
                            .from = desk().schoolYear().first()};
    desk().carryOut(tvers::addMember(desk().store(), member));
    m_memberPage->choose(m_members->rowOf(member.id));
    m_memberPage->editChosen();
}

void TeamsPage::removeMembers(const QList<int> &rows)
{
    QList<TeamMember> members;
    for (const int row : rows)
        members.append(m_members->rows().value(row, m_members->rows().first()));
    for (const TeamMember &member : std::as_const(members))
        desk().carryOut(removeMember(desk().store(), member));
}

void TeamsPage::retranslate()
{
    m_teamPage->setWords({tr("Teams"), tr("Add team"), tr("Remove team"),
                          tr("Here stand the teams: an arena at one unit, with its members.")});
    showMembers();
}

} // namespace tvers
