// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Numbers with a full stop, while somebody else's library writes them.
#pragma once

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <clocale>
#include <locale.h>
#endif

namespace tvers {

/// libxlsxwriter writes numbers with printf(): under a Norwegian LC_NUMERIC with a
/// comma, which Excel calls damaged. While one of these lives, this thread writes as C
/// does; other threads are left alone. On Windows libxlsxwriter is built with an
/// arithmetic of its own.
class PlainNumbers
{
public:
    Q_DISABLE_COPY_MOVE(PlainNumbers)
#ifdef Q_OS_WIN
    PlainNumbers() {}
    ~PlainNumbers() {}
#else
    PlainNumbers() :
        m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr)))),
        m_before(m_plain ? uselocale(m_plain) : nullptr)
    {}
    ~PlainNumbers()
    {
        if (!m_plain)
            return;
        uselocale(m_before);
        freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before;
#endif
};

} // namespace tvers
