// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The fonts of headings: bold, and as large as what they stand over asks for.
#pragma once

#include <QFont>

namespace tvers {

/// \a font in bold, \a times as large (1: of the same size).
inline QFont headingFont(QFont font, qreal times = 1)
{
    font.setBold(true);
    if (font.pointSizeF() > 0) // below 0 where the size is in pixels
        font.setPointSizeF(font.pointSizeF() * times);
    return font;
}

} // namespace tvers
