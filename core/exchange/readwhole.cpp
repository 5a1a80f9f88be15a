// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readwhole.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

int readFormat(JsonObject &fields, const QString &name, int newest)
{
    (void)fields.required(u"format"_s, expected::oneOf({name})).word({name});
    return fields.required(u"formatVersion"_s, expected::integer(1, newest)).integer(1, newest);
}

} // namespace tvers
