// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readwhole.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

void readFormat(JsonObject &fields, const QString &name)
{
    (void)fields.required(u"format"_s, expected::oneOf({name})).word({name});
    (void)fields.required(u"formatVersion"_s, expected::integer(1, 1)).integer(1, 1);
}

} // namespace tvers
