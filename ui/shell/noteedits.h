// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is noted in the file's settings: a duty done, a question answered.
#pragma once

#include "core/storage/store.h"
#include "ui/shell/edit.h"

namespace tvers {

struct Noted {
    QString setting;
    QString before;
    QString after; ///< empty: as if nothing had been noted
};

/// \a text: what it is called in the undo menu.
Edit note(Store &store, const QString &text, const Noted &noted);

} // namespace tvers
