// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Papers and the wheel as PDF, by a writer of our own.
#pragma once

#include "core/documents/taggeddrawing.h"

namespace tvers {

/// One page to a sheet; the letters used ride along, and the same drawing gives
/// the same bytes. PDF/A-1a (ISO 19005-1) and PDF/UA-1 (ISO 14289-1) in one file.
/// Needs a QGuiApplication.
QByteArray toPdf(const TaggedDrawing &tagged);

} // namespace tvers
