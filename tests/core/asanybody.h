// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Permissions that also hold where the tests run as root.
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tvers::testing {

/// While one of these lives, a process of root's may do only what anybody may.
/// All of its user identities change, since access(2) asks the real one. Where the
/// process is not root's, or there are no such identities, nothing changes.
class AsAnybody
{
public:
    AsAnybody()
    {
#ifdef Q_OS_UNIX
        const uid_t nobody = 65534;
        m_changed = geteuid() == 0 && setresuid(nobody, nobody, 0) == 0;
#endif
    }
    ~AsAnybody()
    {
#ifdef Q_OS_UNIX
        if (m_changed && setresuid(0, 0, 0) != 0)
            qFatal("the process is root's no more");
#endif
    }
    Q_DISABLE_COPY_MOVE(AsAnybody)

private:
    bool m_changed = false;
};

} // namespace tvers::testing
