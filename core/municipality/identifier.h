// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Ids for what people name themselves.
#pragma once

#include <QStringList>

namespace tvers {

/// "Åpen dør!" gives "apen_dor": an identifier as packs have them, that is none
/// of \a taken. Never empty.
QString identifierFrom(const QString &name, const QStringList &taken = {});

} // namespace tvers
