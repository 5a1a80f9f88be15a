// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where files go that a person has not yet said a place for.
#pragma once

#include <QString>

namespace tvers {

/// The person's own folder for documents; made when it is not there.
QString documents();

/// What a dialog proposes first: a file of this name in it, with its \a ending
/// (".pdf"). What does not do in a file's name becomes "_".
QString inDocuments(const QString &name, const QString &ending);

} // namespace tvers
