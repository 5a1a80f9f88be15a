// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A row of a form whose label names its field, for screen readers too.
#pragma once

#include <QString>

class QFormLayout;
class QWidget;

namespace tvers {

/// \a named gets the name and the focus of the label where \a field holds several.
void addLabelledRow(QFormLayout &form, const QString &text, QWidget *field,
                    QWidget *named = nullptr);

} // namespace tvers
