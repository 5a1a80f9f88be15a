// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What of the year is on the wheel: arenas, groups, part of the year.
#pragma once

#include "core/wheel/annualwheel.h"
#include "core/wheel/arenagroup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace tvers {

class CheckMenu;

class WheelFilter : public QWidget
{
    Q_OBJECT
public:
    explicit WheelFilter(QWidget *parent = nullptr);

    /// What there is to choose from. What was chosen stays so where it still is there.
    void offer(const DatedYear &year, const MunicipalityPack &pack, Language language);
    WheelChoice choice() const;
    /// Some arenas are not shown, or only a part of the year.
    bool isNarrowed() const;

    // As if somebody had done it.
    void showEverything(); ///< all arenas and the whole year
    void showSuggestions();

    /// Room at the end for what else belongs in the bar.
    void append(QWidget *widget);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillArenas(const DatedYear &year, Language language);
    void fillGroups(const MunicipalityPack &pack, Language language);
    void fillWindows(SchoolYear year);
    QString nameOf(const ArenaGroup &group, const MunicipalityPack &pack, Language language) const;
    void tellArenas();
    void tickAll();

    QPushButton *m_arenas;
    CheckMenu *m_menu;
    QComboBox *m_group;
    QComboBox *m_window;
    QCheckBox *m_suggestions;
    QSet<QString> m_hidden; ///< ids of arenas that are not ticked
    QList<ArenaGroup> m_groups;
    std::optional<ArenaGroup> m_chosenGroup;
    QHash<QString, QList<ArenaGroup>> m_groupsOf; ///< by id of the arena
};

} // namespace tvers
