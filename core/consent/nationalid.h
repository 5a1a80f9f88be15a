// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Norwegian national identity numbers, as far as eleven digits show them.
#pragma once

#include <QStringView>

namespace tvers {

/// What eleven digits can be.
enum class NationalIdShape {
    None,      ///< no day of any series stands in front
    Plausible, ///< a day does, and the check digits are wrong: a slip of the pen, or no number
    Certain    ///< a day does, and the check digits are right
};

/// \pre \a digits are eleven, '0' to '9'.
/// Days +40 are D-numbers; months +40 (Nav), +65 (Nav) and +80 (Skatteetaten) the
/// series for testing. Check digits modulo 11, and the looser first one that holds
/// from 2032. Source: forskrift til folkeregisterloven § 2-2-1 and Skatteetaten's
/// pages on fødselsnummer and on test data.
NationalIdShape nationalIdShape(QStringView digits);

} // namespace tvers
