// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalhandles.h"

namespace tvers {

void makeIcalForgiving() { icalerror_set_errors_are_fatal(0); }

QByteArray takenText(char *text)
{
    const QByteArray taken(text);
    icalmemory_free_buffer(text);
    return taken;
}

} // namespace tvers
