// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Language and look in the menu bar: there before any file is open.
#pragma once

#include "ui/shell/machinesettings.h"

class QMenu;

namespace tvers {

class LooksMenus : public QObject
{
    Q_OBJECT
public:
    /// At the end of \a above, which owns them.
    LooksMenus(MachineSettings &settings, QMenu *above);

    void retranslate();

private:
    void follow(); ///< what is chosen now, perhaps elsewhere

    MachineSettings &m_settings;
    QMenu *m_languages;
    QMenu *m_appearances;
};

} // namespace tvers
