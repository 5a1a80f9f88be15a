// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A dated year in the shapes that the command line promises.
#pragma once

#include "core/municipality/datedyear.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tvers {

/// Meetings with findings and the day to take instead. Names of holidays are
/// Norwegian whatever the locale: nynorsk for \a language nynorsk, else bokmål.
QJsonArray toJson(const QList<CheckedDate> &dates, Language language);

/// The whole year. Names of arenas and questions in \a language.
QJsonObject toJson(const DatedYear &year, Language language);

} // namespace tvers
