// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/arenafilter.h"

#include "ui/shell/checkmenu.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/looks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

ArenaFilter::ArenaFilter(QWidget *parent) :
    QWidget(parent),
    m_arenas(new QPushButton),
    m_menu(new CheckMenu(this)),
    m_group(new QComboBox),
    m_suggestions(new QCheckBox)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Looks::gap);
    m_arenas->setMenu(m_menu);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget : {static_cast<QWidget *>(m_arenas), static_cast<QWidget *>(m_group),
                            static_cast<QWidget *>(m_suggestions)})
        append(widget);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_chosenGroup = index > 0 ? std::optional(m_groups[index - 1]) : std::nullopt;
        emit changed();
    });
    connect(m_suggestions, &QCheckBox::toggled, this, &ArenaFilter::changed);
    retranslate();
}

void ArenaFilter::append(QWidget *widget)
{
    widget->setMinimumHeight(Looks::leastTarget);
    layout()->addWidget(widget);
}

void ArenaFilter::offer(const DatedYear &year, const MunicipalityPack &pack, Language language)
{
    m_groupsOf.clear();
    m_groups = groupsIn(year, pack);
    for (const DatedArena &arena : year.arenas) {
        for (const ArenaGroup &group : std::as_const(m_groups)) {
            if (belongsTo(arena.version, group, pack))
                m_groupsOf[arena.id].append(group);
        }
    }
    fillArenas(year, language);
    fillGroups(pack, language);
    layout()->invalidate();
}

void ArenaFilter::fillArenas(const DatedYear &year, Language language)
{
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("Show all"));
    connect(all, &QAction::triggered, this, [this] {
        tickAll();
        emit changed();
    });
    m_menu->addSeparator();
    for (const DatedArena &arena : year.arenas) {
        if (!mayStandOnWheel(arena.version.kind))
            continue;
        QString name = arena.version.name.in(norwegian(language));
        QAction *action = m_menu->addAction(name.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(arena.id));
        action->setData(arena.id);
        connect(action, &QAction::toggled, this, [this, id = arena.id](bool shown) {
            shown ? void(m_hidden.remove(id)) : void(m_hidden.insert(id));
            tellArenas();
            emit changed();
        });
    }
    tellArenas();
}

void ArenaFilter::fillGroups(const MunicipalityPack &pack, Language language)
{
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All groups and services"));
    for (const ArenaGroup &group : std::as_const(m_groups))
        m_group->addItem(nameOf(group, pack, language));
    const qsizetype there = m_chosenGroup ? m_groups.indexOf(*m_chosenGroup) : -1;
    if (there < 0)
        m_chosenGroup.reset();
    m_group->setCurrentIndex(int(there) + 1);
    m_group->setVisible(m_groups.size() > 1);
}

QString ArenaFilter::nameOf(const ArenaGroup &group, const MunicipalityPack &pack,
                            Language language) const
{
    if (const auto *sector = std::get_if<Sector>(&group)) {
        switch (*sector) {
        case Sector::Kindergarten: return tr("Kindergarten");
        case Sector::School: return tr("School");
        case Sector::Sfo: return tr("After-school programme");
        case Sector::Transition: return tr("Transition");
        case Sector::CrossSector: return tr("Across the sectors");
        case Sector::External: return tr("Outside the municipality");
        }
        Q_UNREACHABLE();
    }
    const QString &id = std::get<QString>(group);
    const auto found = std::find_if(pack.services.begin(), pack.services.end(),
                                    [&id](const Service &service) { return service.id == id; });
    return found == pack.services.end() ? id : found->name.in(norwegian(language));
}

/// The button says how many of the arenas are shown.
void ArenaFilter::tellArenas()
{
    int all = 0;
    int shown = 0;
    for (const QAction *action : m_menu->actions()) {
        all += action->isCheckable() ? 1 : 0;
        shown += action->isChecked() ? 1 : 0;
    }
    m_arenas->setText(shown == all ? tr("All arenas") : tr("%1 of %2 arenas").arg(shown).arg(all));
    m_arenas->setEnabled(all > 0);
    updateGeometry();
}

WheelChoice ArenaFilter::choice() const
{
    WheelChoice choice;
    if (m_suggestions->isChecked())
        choice.suggestions = WheelChoice::Suggestions::Shown;
    bool all = true;
    for (const QAction *action : m_menu->actions()) {
        if (!action->isCheckable())
            continue;
        const QString id = action->data().toString();
        const bool inGroup = !m_chosenGroup || m_groupsOf[id].contains(*m_chosenGroup);
        if (action->isChecked() && inGroup)
            choice.arenas.insert(id);
        else
            all = false;
    }
    if (all)
        choice.arenas.clear();
    else if (choice.arenas.isEmpty())
        choice.arenas.insert(QString()); // none, which an empty set does not say
    return choice;
}

bool ArenaFilter::isNarrowed() const { return !choice().arenas.isEmpty(); }

/// Once for all of them, not once for each.
void ArenaFilter::tickAll()
{
    const QSignalBlocker quiet(this);
    for (QAction *action : m_menu->actions())
        action->setChecked(action->isCheckable());
    m_hidden.clear();
    tellArenas();
}

void ArenaFilter::showEverything()
{
    tickAll();
    {
        const QSignalBlocker quiet(this);
        m_group->setCurrentIndex(0);
    }
    emit changed();
}

void ArenaFilter::showSuggestions() { m_suggestions->setChecked(true); }

void ArenaFilter::retranslate()
{
    m_suggestions->setText(tr("&Suggested dates too"));
    m_arenas->setAccessibleName(tr("Arenas shown"));
    m_group->setAccessibleName(tr("Group or service"));
    // where a combo box's name is its value, as for AT-SPI
    m_group->setAccessibleDescription(m_group->accessibleName());
}

void ArenaFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tvers
