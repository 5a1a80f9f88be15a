// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The form that follows a child to its next unit, as a paper.
#pragma once

#include "core/documents/document.h"
#include "core/minutes/transferform.h"
#include "core/minutes/transferrecord.h"

#include <QCoreApplication>

namespace tvers {

/// In the language whose translator is installed.
class TransferPaper
{
    Q_DECLARE_TR_FUNCTIONS(tvers::TransferPaper)
public:
    /// What stands there besides the answers; what is empty is a line to write on.
    struct About {
        QString municipality;
        QDateTime made;    ///< local time: its day is shown
        QString file = {}; ///< the file mark; may be empty
        QString child = {};
        std::optional<QDate> born = {};
        QString from = {}; ///< the unit it leaves
        QString to = {};   ///< the unit it comes to
        QDate day;         ///< of the meeting
        QStringList present = {};
        QString paragraph = {}; ///< what the necessary part rests on without consent
        Language language = Language::Bokmaal;
    };

    static Document of(const TransferForm &form, const TransferRecord &record, const About &about);

private:
    static TextTable whom(const About &about);
};

} // namespace tvers
