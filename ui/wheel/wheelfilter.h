// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What of the year is on the wheel: arenas, groups, part of the year.
#pragma once

#include "ui/shell/arenafilter.h"

namespace tvers {

class WheelFilter : public ArenaFilter
{
    Q_OBJECT
public:
    explicit WheelFilter(QWidget *parent = nullptr);

    void offer(const DatedYear &year, const MunicipalityPack &pack, Language language) override;
    WheelChoice choice() const override;
    bool isNarrowed() const override;
    void showEverything() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillWindows(SchoolYear year);

    QComboBox *m_window;
};

} // namespace tvers
