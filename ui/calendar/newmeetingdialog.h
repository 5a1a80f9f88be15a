// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A new meeting: of which arena, where, when.
#pragma once

#include "ui/calendar/meetingedits.h"

#include <QDialog>

class QComboBox;

namespace tvers {

class MeetingFields;

class NewMeetingDialog : public QDialog
{
    Q_OBJECT
public:
    NewMeetingDialog(const Desk &desk, const MeetingWish &wish, QWidget *parent = nullptr);

    /// Empty while the file has no arena that meets in the open.
    std::optional<Meeting> meeting() const;

private:
    void fill();
    void fillUnits();

    const Desk &m_desk;
    QComboBox *m_arena;
    QComboBox *m_unit;
    MeetingFields *m_fields;
};

} // namespace tvers
