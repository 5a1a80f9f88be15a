// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What may be passed on of a child that moves, and whether it may be named at all.
#pragma once

#include "core/consent/consentdecision.h"
#include "core/minutes/transferform.h"
#include "core/minutes/transferrecord.h"

namespace tvers {

struct TransferQuestion {
    ConsentChild child;
    QDate day;
    ConsentRule rule = {};        ///< the arena's
    QString arena = {};           ///< its identifier
    QList<Consent> consents = {}; ///< the child's, all of them
    QStringList purposes = {};    ///< TransferForm::purposes
};

struct TransferRights {
    bool mayName = false; ///< the guardians have been asked, or a statute asks for it
    bool necessary = false;
    bool extra = false;
    QString paragraph = {};             ///< what the necessary part rests on without consent
    QList<ConsentFinding> missing = {}; ///< why one of the parts is closed
    friend bool operator==(const TransferRights &, const TransferRights &) = default;
};

/// Asks the one rule (decide()): on legal basis the necessary part is open without
/// consent, the extra part only with it; elsewhere both only with it.
TransferRights transferRights(const TransferQuestion &question, const ConsentLaws &laws);

/// The first thing in \a record that \a rights do not allow: a part's stored word, or
/// "name"; empty when all may stand. A field that \a form does not have is of its extra part.
QString refusedPart(const TransferRecord &record, const TransferForm &form,
                    const TransferRights &rights);

} // namespace tvers
