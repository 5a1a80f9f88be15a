// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselooks.h"

#include "ui/shell/looks.h"

namespace tvers {

namespace {

QColor either(QRgb light, QRgb dark) { return QColor::fromRgb(Looks::isDark() ? dark : light); }

} // namespace

QColor CaseLooks::badge(CaseMode::Kind mode)
{
    switch (mode) {
    case CaseMode::Kind::Anonymous: return either(0xff5b3a8c, 0xffc9b3ee);
    case CaseMode::Kind::Consented: return either(0xff1b6b3a, 0xff8fd3a6);
    case CaseMode::Kind::LegalBasis: return either(0xff8a4312, 0xfff0b37a);
    case CaseMode::Kind::Group: return either(0xff0b5560, 0xff7cc4cf);
    case CaseMode::Kind::System: return either(0xff4d463e, 0xffc8c1b6);
    }
    Q_UNREACHABLE();
}

QColor CaseLooks::badgeText() { return either(0xffffffff, 0xff1c1a17); }

} // namespace tvers
