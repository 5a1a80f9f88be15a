// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A question with two answers, asked before something is done.
#pragma once

#include <QString>

class QWidget;

namespace tvers {

struct Question {
    enum class Harm {
        None,
        Lasting ///< what it takes away does not come back
    };

    QString text;
    QString detail;  ///< what follows from a yes
    QString yes;     ///< what is done, as the button says it
    QString no = {}; ///< empty: cancel
    QString title = {};
    Harm harm = Harm::None;
};

/// Whether the person said yes. Waits for the answer.
bool agreed(QWidget *parent, const Question &question);

} // namespace tvers
