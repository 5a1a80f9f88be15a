// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A new meeting or visit, of any arena of which something is noted: with or without
/// fixed days.
#pragma once

#include "core/cases/child.h"
#include "ui/meetings/heldedits.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace tvers {

class MeetingFields;
class NoticeLabel;

class NewHeldDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewHeldDialog(Desk &desk, QWidget *parent = nullptr);

    /// Empty while the file has no arena of which anything is noted.
    std::optional<NewHeld> wanted() const;

private:
    void layOut();
    void fill();
    void fillUnits();
    void followArena();
    void fillChildren();
    QString factsOf(const ArenaVersion &arena) const;
    std::optional<ArenaVersion> arena() const;

    Desk &m_desk;
    QComboBox *m_arena;
    NoticeLabel *m_facts;
    QComboBox *m_unit;
    QLabel *m_childLabel;
    QComboBox *m_child;
    NoticeLabel *m_childNote;
    MeetingFields *m_fields;
    QString m_place; ///< as it was proposed last
};

/// Nobody, then those of \a unit whom \a arena may name on \a day; nothing while the file
/// is locked.
void fillNameable(QComboBox &box, Desk &desk, const NewHeld &about);

} // namespace tvers
