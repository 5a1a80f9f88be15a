// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a municipality is asked, in words.
#pragma once

#include "core/municipality/openquestion.h"

#include <QCoreApplication>

namespace tvers {

class QuestionWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::QuestionWording)
public:
    /// A whole question in the language whose translator is installed; what the
    /// pack asks itself in \a language.
    static QString of(const OpenQuestion &question, Language language);
};

} // namespace tvers
