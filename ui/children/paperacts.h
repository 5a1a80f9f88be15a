// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A paper about a child into a file or onto a printer, with its entry in the log.
#pragma once

#include "core/cases/child.h"
#include "core/documents/document.h"

class QWidget;

namespace tvers {

class Desk;

/// What is made of it. No name of a child is in it: files are named after it.
struct ChildPaper {
    ChildId child;
    QString name;  ///< proposed for the file, without an ending
    QString title; ///< of the dialog that asks where to
    QString what;  ///< a word for the log: "consent_form", "extract"
};

/// Asks for a file. Where it lies now; "" when nothing was written, and why was told.
QString savePaper(Desk &desk, const Document &document, const ChildPaper &paper, QWidget *parent);
/// Shows the pages as they would be printed. True when they were shown.
bool previewPaper(Desk &desk, const Document &document, const ChildPaper &paper, QWidget *parent);

} // namespace tvers
