// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Cases, discussions and measures in words.
#pragma once

#include "core/cases/measurestate.h"
#include "core/cases/nextstep.h"
#include "ui/wording/daywording.h"

namespace tvers {

class CaseWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::CaseWording)
public:
    static QString badge(CaseMode::Kind mode); ///< "Anonymous"
    static QString stage(DiscussionCase::Stage stage);
    static QString stage(const QString &stored); ///< as it stands where it is no stage
    static QString state(DiscussionCase::State state);
    static QString asked(CaseMode::Asked asked);
    static QString decision(Discussion::Decision decision);
    static QString weight(Discussion::Weight weight);
    static QString outcome(Discussion::Outcome outcome);
    static QString step(NextStep::Kind kind);
    static QString state(MeasureState::Kind kind);
    /// Names of fields, as they stand in errors and answer files.
    static QString measureField(const QString &name);
    static QString formField(const QString &name);
};

} // namespace tvers
