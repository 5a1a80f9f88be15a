// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Cases, discussions and measures in words.
#pragma once

#include "core/cases/measurestate.h"
#include "core/cases/nextstep.h"
#include "ui/wording/daywording.h"

class QTranslator;

namespace tvers {

class CaseWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::CaseWording)
public:
    /// Whose words: null for the language of the window, or a paper's own.
    using Words = const QTranslator *;

    static QString badge(CaseMode::Kind mode, Words words = nullptr); ///< "Anonymous"
    static QString stage(DiscussionCase::Stage stage, Words words = nullptr);
    static QString stage(const QString &stored); ///< as it stands where it is no stage
    static QString state(DiscussionCase::State state);
    static QString asked(CaseMode::Asked asked, Words words = nullptr);
    static QString decision(Discussion::Decision decision, Words words = nullptr);
    static QString weight(Discussion::Weight weight, Words words = nullptr);
    static QString outcome(Discussion::Outcome outcome);
    static QString step(NextStep::Kind kind);
    static QString state(MeasureState::Kind kind);
    /// Names of fields, as they stand in errors and answer files.
    static QString measureField(const QString &name);
    static QString formField(const QString &name);

private:
    static QString say(const char *text, Words words);
};

} // namespace tvers
