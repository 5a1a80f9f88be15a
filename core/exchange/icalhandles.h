// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file libical's things, freed when they go out of scope.
#pragma once

#include <QByteArray>

#include <libical/ical.h>

#include <memory>

namespace tvers {

struct IcalFree {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(icalproperty *property) const { icalproperty_free(property); }
};
using IcalComponent = std::unique_ptr<icalcomponent, IcalFree>;
using IcalProperty = std::unique_ptr<icalproperty, IcalFree>;

/// Before anything else of libical's: an error of somebody's file must not end
/// this program, as libical's default is.
void makeIcalForgiving();

/// Text that libical has made and that is ours to free.
QByteArray takenText(char *text);

} // namespace tvers
