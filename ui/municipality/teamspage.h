// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The tab with teams and who sits in them.
#pragma once

#include "ui/municipality/unitspage.h"

namespace tvers {

class MemberTableModel;
class TablePage;
class TeamTableModel;

/// Teams above, the members of the chosen one below.
class TeamsPage : public UnitsPage
{
    Q_OBJECT
public:
    explicit TeamsPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override { return tr("Teams"); }
    void follow() override;
    bool choose(const QString &id) override;

protected:
    void retranslate() override;

private:
    void listen();
    std::optional<Team> chosenTeam() const;
    void addTeam();
    void removeTeams(const QList<int> &rows);
    void showMembers();
    void addMember();
    void removeMembers(const QList<int> &rows);

    TeamTableModel *m_teams;
    MemberTableModel *m_members;
    TablePage *m_teamPage;
    TablePage *m_memberPage;
};

} // namespace tvers
