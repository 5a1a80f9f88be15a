// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheelfilter.h"

#include "ui/shell/looks.h"
#include "ui/wheel/checkmenu.h"
#include "ui/wheel/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

WheelFilter::WheelFilter(QWidget *parent) :
    QWidget(parent),
    m_arenas(new QPushButton),
    m_menu(new CheckMenu(this)),
    m_group(new QComboBox),
    m_window(new QComboBox),
    m_suggestions(new QCheckBox)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Looks::gap);
    m_arenas->setMenu(m_menu);
    for (QComboBox *box : {m_group, m_window})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_arenas), static_cast<QWidget *>(m_group),
          static_cast<QWidget *>(m_window), static_cast<QWidget *>(m_suggestions)})
        append(widget);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_chosenGroup = index > 0 ? std::optional(m_groups[index - 1]) : std::nullopt;
        emit changed();
    });
    connect(m_window, &QComboBox::currentIndexChanged, this, &WheelFilter::changed);
    connect(m_suggestions, &QCheckBox::toggled, this, &WheelFilter::changed);
    retranslate();
}

void WheelFilter::append(QWidget *widget)
{
    widget->setMinimumHeight(Looks::leastTarget);
    layout()->addWidget(widget);
}

void WheelFilter::offer(const DatedYear &year, const MunicipalityPack &pack, Language language)
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
    fillWindows(year.year);
    layout()->invalidate();
}

void WheelFilter::fillArenas(const DatedYear &year, Language language)
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

void WheelFilter::fillGroups(const MunicipalityPack &pack, Language language)
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

void WheelFilter::fillWindows(SchoolYear year)
{
    const QSignalBlocker quiet(m_window);
    const int chosen = std::max(0, m_window->currentIndex());
    m_window->clear();
    const QLocale locale;
    for (const QString &word : WheelWindow::words()) {
        const WheelWindow window = *WheelWindow::fromText(word);
        const DateSpan span = window.span(year);
        const QString text = window.isWholeYear()
                                 ? tr("Whole year")
                                 : tr("%1 to %2")
                                       .arg(locale.standaloneMonthName(span.first().month()),
                                            locale.standaloneMonthName(span.last().month()));
        m_window->addItem(text, word);
    }
    m_window->setCurrentIndex(chosen);
}

QString WheelFilter::nameOf(const ArenaGroup &group, const MunicipalityPack &pack,
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
void WheelFilter::tellArenas()
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

WheelChoice WheelFilter::choice() const
{
    WheelChoice choice;
    if (const auto window = WheelWindow::fromText(m_window->currentData().toString()))
        choice.window = *window;
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

bool WheelFilter::isNarrowed() const
{
    const WheelChoice now = choice();
    return !now.arenas.isEmpty() || !now.window.isWholeYear();
}

/// Once for all of them, not once for each.
void WheelFilter::tickAll()
{
    const QSignalBlocker quiet(this);
    for (QAction *action : m_menu->actions())
        action->setChecked(action->isCheckable());
    m_hidden.clear();
    tellArenas();
}

void WheelFilter::showEverything()
{
    tickAll();
    {
        const QSignalBlocker quiet(this);
        m_group->setCurrentIndex(0);
        m_window->setCurrentIndex(0);
    }
    emit changed();
}

void WheelFilter::showSuggestions() { m_suggestions->setChecked(true); }

void WheelFilter::retranslate()
{
    m_suggestions->setText(tr("&Suggested dates too"));
    m_arenas->setAccessibleName(tr("Arenas on the wheel"));
    m_group->setAccessibleName(tr("Group or service"));
    m_window->setAccessibleName(tr("Part of the year"));
}

void WheelFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tvers
