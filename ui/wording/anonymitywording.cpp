// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/anonymitywording.h"

namespace tvers {

QString AnonymityWording::kind(AnonymityFinding::Kind kind)
{
    switch (kind) {
    case AnonymityFinding::Kind::NationalId: return tr("a national identity number");
    case AnonymityFinding::Kind::BirthDate: return tr("a date of birth");
    case AnonymityFinding::Kind::Phone: return tr("a telephone number");
    case AnonymityFinding::Kind::Email: return tr("an e-mail address");
    case AnonymityFinding::Kind::Address: return tr("an address");
    case AnonymityFinding::Kind::KnownName: return tr("a known name");
    case AnonymityFinding::Kind::OrdinaryName: return tr("perhaps a known name");
    case AnonymityFinding::Kind::CapitalisedWord: return tr("perhaps a name");
    }
    Q_UNREACHABLE();
}

QString AnonymityWording::advice(AnonymityFinding::Kind kind)
{
    switch (kind) {
    case AnonymityFinding::Kind::NationalId: return tr("Take the number out.");
    case AnonymityFinding::Kind::BirthDate:
        return tr("Take the date out; the stage says enough about the age.");
    case AnonymityFinding::Kind::Phone:
    case AnonymityFinding::Kind::Email:
    case AnonymityFinding::Kind::Address:
        return tr("Take it out; say “the home” or “the service” instead.");
    case AnonymityFinding::Kind::KnownName:
        return tr("Take the name out, or say that it is not the child’s.");
    case AnonymityFinding::Kind::OrdinaryName:
    case AnonymityFinding::Kind::CapitalisedWord:
        return tr("Check that this is not the name of somebody.");
    }
    Q_UNREACHABLE();
}

} // namespace tvers
