// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A new arena.
#pragma once

#include "core/calendar/schoolyear.h"
#include "core/municipality/municipalitypack.h"

#include <QDialog>

class QPushButton;

namespace tvers {

class ArenaForm;
class NoticeLabel;

class ArenaDialog : public QDialog
{
    Q_OBJECT
public:
    ArenaDialog(const MunicipalityPack &pack, SchoolYear year, QWidget *parent = nullptr);

    ArenaVersion version() const;

private:
    void follow();

    ArenaForm *m_form;
    NoticeLabel *m_missing;
    QPushButton *m_add;
};

/// What a new arena begins as: most of it must still be said.
ArenaVersion newArena();

} // namespace tvers
