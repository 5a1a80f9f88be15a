// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What every paper of a municipality has at its head and foot.
#pragma once

#include "core/documents/document.h"

namespace tvers {

struct PaperHead {
    QString title;        ///< stands in file lists too: no name of a child
    QString language;     ///< BCP 47
    QString municipality; ///< its author, and at the head of each page
    QDateTime made;       ///< local time
    QString day;          ///< the same, as the paper writes days
    QString file;         ///< the file mark; may be empty
    QString pageOf;       ///< "page %1 of %2"
};

/// A paper with nothing on it yet.
Document framed(const PaperHead &head);

} // namespace tvers
