// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planunitspage.h"

#include "ui/municipality/noticelabel.h"
#include "ui/municipality/tablelook.h"
#include "ui/planning/planunitsmodel.h"
#include "ui/shell/looks.h"
#include "ui/shell/sortedbyname.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

PlanUnitsPage::PlanUnitsPage(const DeskContent &content, QWidget *parent) :
    QWidget(parent),
    m_content(content),
    m_model(new PlanUnitsModel(this)),
    m_table(new QTableView(this)),
    m_missing(new NoticeLabel(NoticeLabel::Tone::Warning, this))
{
    makeEditable(*m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Units of the plan"));
    auto *about = new NoticeLabel(NoticeLabel::Tone::Quiet, this);
    about->say(tr("Who comes is who sits in the unit's team: it is changed under Units. Room and "
                  "hour are wishes, never a must. Meetings are spread evenly, held at the same "
                  "hour, and put together at a place where that costs nothing else."));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(m_missing);
    column->addWidget(m_table, 1);
    column->addWidget(about);
    connect(m_model, &PlanUnitsModel::edited, this, [this](const PlanUnitLine &line) {
        for (PlanUnitLine &one : m_lines)
            one = one.id == line.id ? line : one;
        showLines();
    });
}

QString PlanUnitsPage::peopleAt(ArenaId arena, UnitId unit) const
{
    QStringList names;
    for (const Team &team : m_content.teams) {
        if (!(team.arena == arena) || (team.unit && !(*team.unit == unit)))
            continue;
        for (const TeamMember &member : m_content.members) {
            for (const Professional &one : m_content.people) {
                if (member.team == team.id && member.professional == one.id &&
                    !member.substituteFor)
                    names.append(one.name);
            }
        }
    }
    return names.join(u", "_s);
}

void PlanUnitsPage::show(ArenaId arena, const PlanSetup &setup)
{
    m_lines.clear();
    for (const Unit &unit : sortedByName(m_content.units)) {
        PlanUnitLine line{unit.id, unit.name, peopleAt(arena, unit.id),
                          setup.units.contains(unit.id)};
        for (const UnitWish &wish : setup.wishes) {
            if (!(wish.unit == unit.id))
                continue;
            line.room = wish.room ? wish.room->text() : QString();
            line.starts = wish.starts ? wish.starts->toString(u"HH:mm"_s) : QString();
        }
        m_lines.append(line);
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const auto &a, const auto &b) {
        return a.takesPart && !b.takesPart; // those of the plan first
    });
    showLines();
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 40;
    m_table->setColumnWidth(PlanUnitsModel::People,
                            std::min(widest, m_table->columnWidth(PlanUnitsModel::People)));
}

void PlanUnitsPage::showLines()
{
    m_model->show(m_lines);
    int alone = 0;
    for (const PlanUnitLine &line : std::as_const(m_lines))
        alone += line.takesPart && line.people.isEmpty() ? 1 : 0;
    m_missing->say(alone == 0 ? QString()
                              : tr("%n of the units have nobody in their team yet. They are "
                                   "planned all the same, without asking who is free.",
                                   nullptr, alone));
    emit changed();
}

void PlanUnitsPage::offerRooms(const QList<Room> &rooms)
{
    m_rooms = rooms;
    offer();
}

void PlanUnitsPage::offerHours(const Slots &hours)
{
    m_hours.clear();
    const int seconds = hours.minutes * 60;
    const QTime last = *hours.when.time->end;
    QTime start = hours.when.time->start;
    for (; start.isValid() && start.secsTo(last) >= seconds; start = start.addSecs(seconds)) {
        if (!m_hours.isEmpty() && start <= m_hours.last())
            break; // over midnight
        m_hours.append(start);
    }
    offer();
}

void PlanUnitsPage::offer()
{
    Choices rooms{{tr("Any"), QString()}};
    for (const Room &room : std::as_const(m_rooms))
        rooms.append({roomWords(room, m_rooms), room.id.text()});
    Choices hours{{tr("Any"), QString()}};
    for (const QTime start : std::as_const(m_hours))
        hours.append({start.toString(u"HH:mm"_s), start.toString(u"HH:mm"_s)});
    m_model->offer(rooms, hours);
}

void PlanUnitsPage::take(PlanSetup &setup) const
{
    setup.units.clear();
    setup.wishes.clear();
    for (const PlanUnitLine &line : m_lines) {
        if (!line.takesPart)
            continue;
        setup.units.append(line.id);
        UnitWish wish{line.id, std::nullopt, RoomId::fromText(line.room)};
        const QTime starts = QTime::fromString(line.starts, u"HH:mm"_s);
        if (starts.isValid())
            wish.starts = starts;
        if (wish.room || wish.starts)
            setup.wishes.append(wish);
    }
}

QString PlanUnitsPage::wrong() const
{
    const bool any = std::any_of(m_lines.begin(), m_lines.end(),
                                 [](const PlanUnitLine &line) { return line.takesPart; });
    return any ? QString() : tr("The plan needs at least one unit.");
}

} // namespace tvers
