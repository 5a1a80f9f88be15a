// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/drawinglist.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(DrawingRole role)
{
    switch (role) {
    case DrawingRole::Plain: return ""_L1;
    case DrawingRole::Marker: return "marker"_L1;
    case DrawingRole::Label: return "label"_L1;
    case DrawingRole::ListLine: return "list-line"_L1;
    case DrawingRole::Week: return "week"_L1;
    case DrawingRole::Month: return "month"_L1;
    case DrawingRole::Holiday: return "holiday"_L1;
    case DrawingRole::Lane: return "lane"_L1;
    }
    Q_UNREACHABLE();
}

int DrawingList::count(DrawingRole role) const
{
    qsizetype found = 0;
    for (const DrawingSheet &sheet : sheets)
        found += std::count_if(sheet.items.begin(), sheet.items.end(),
                               [role](const DrawingItem &item) { return item.role == role; });
    return int(found);
}

} // namespace tvers
