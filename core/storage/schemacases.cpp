// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

namespace tvers::schema {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every discussion carries a permit, anonymous ones too: that some are by name must
/// not be seen without the key.
QStringList tables()
{
    return {
        sealedTable(u"consent"_s, {}),
        sealedTable(u"discussion_case"_s, {}),
        sealedTable(u"discussion"_s, u"permit TEXT NOT NULL CHECK (length(permit) = 64),"_s),
        sealedTable(u"measure"_s, {}),
    };
}

} // namespace

QStringList textsOfCases() { return textsOfSecond() + tables(); }

Result<> cases(OpenFile &file) { return run(file, tables()); }

} // namespace tvers::schema
