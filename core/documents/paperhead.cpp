// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperhead.h"

namespace tvers {

Document framed(const PaperHead &head)
{
    Document paper;
    paper.about = {.title = head.title,
                   .language = head.language,
                   .author = head.municipality,
                   .made = head.made.toUTC()};
    paper.frame = {.head = head.municipality,
                   .foot = head.file.isEmpty() ? head.day
                                               : head.day + QStringLiteral(" · ") + head.file,
                   .pageOf = head.pageOf};
    return paper;
}

} // namespace tvers
