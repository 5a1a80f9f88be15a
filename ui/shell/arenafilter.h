// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which of the year's arenas somebody wants to see, and whether suggestions too.
#pragma once

#include "core/wheel/annualwheel.h"
#include "core/wheel/arenagroup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace tvers {

class CheckMenu;

class ArenaFilter : public QWidget
{
    Q_OBJECT
public:
    explicit ArenaFilter(QWidget *parent = nullptr);

    /// What there is to choose from. What was chosen stays so where it still is there.
    virtual void offer(const DatedYear &year, const MunicipalityPack &pack, Language language);
    virtual WheelChoice choice() const;
    /// Something is left out besides suggestions.
    virtual bool isNarrowed() const;

    // As if somebody had done it.
    virtual void showEverything();
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
    QString nameOf(const ArenaGroup &group, const MunicipalityPack &pack, Language language) const;
    void tellArenas();
    void tickAll();

    QPushButton *m_arenas;
    CheckMenu *m_menu;
    QComboBox *m_group;
    QCheckBox *m_suggestions;
    QSet<QString> m_hidden; ///< ids of arenas that are not ticked
    QList<ArenaGroup> m_groups;
    std::optional<ArenaGroup> m_chosenGroup;
    QHash<QString, QList<ArenaGroup>> m_groupsOf; ///< by id of the arena
};

} // namespace tvers
