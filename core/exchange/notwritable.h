// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Why a file that is written whole or not at all was not written.
#pragma once

#include "core/error.h"

class QSaveFile;

namespace tvers {

/// FileNotWritable with the system's own text, also where QSaveFile has one of its
/// own: a folder of that name, and a file that may not be changed.
Error notWritable(const QSaveFile &file);

} // namespace tvers
