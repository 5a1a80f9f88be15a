// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What somebody had begun to write when the file was locked.
#pragma once

#include "core/ids.h"

#include <QMap>
#include <QStringList>

namespace tvers {

using DraftId = Id<struct DraftTag>;

/// Not saved, and so nothing that the file says: counted nowhere, told to nobody, given back
/// where it was written.
struct Draft {
    DraftId id;
    QString place;                 ///< where it was written; one draft each
    QMap<QString, QString> fields; ///< what stood in which field there
    QStringList notTheChild = {};  ///< known names that somebody said are not the child's
    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace tvers
