// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The letters of Tvers: Noto Sans, three faces, carried along.
#pragma once

#include "core/wheel/textmeasurer.h"

#include <QFont>

namespace tvers {

/// The bytes of the TrueType file of \a face.
const QByteArray &fontBytes(Face face);

/// The carried font itself, unhinted, never one that happens to be installed.
/// Needs a QGuiApplication.
QFont fontOf(Face face, double pixelSize);

} // namespace tvers
