// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Texts measured by Qt: shaped, unhinted, in the letters of Tvers.
#pragma once

#include "core/wheel/textmeasurer.h"

namespace tvers {

/// Needs a QGuiApplication.
class QtTextMeasurer : public TextMeasurer
{
public:
    ShapedText shape(const QString &text, Face face) const override;
};

} // namespace tvers
