// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's half-year out of the window: PDF, Excel, a page for each unit.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "core/exchange/municipalfile.h"
#include "core/localtext.h"

namespace tvers {

class Desk;

/// What leaves is remembered before it is written: exact sums do not grow afterwards.
class MunicipalExports
{
public:
    MunicipalExports(Desk &desk, const MunicipalDraft &draft, Language language) :
        m_desk(desk), m_draft(draft), m_language(language)
    {}

    TaggedDrawing pages() const;
    QString name() const; ///< of its file, without the ending
    /// FileNotWritable, as all of these; the refusals of the file.
    Result<> writePdf(const QString &path) const;
    Result<> writeWorkbook(const QString &path) const;
    /// A PDF for each unit that has delivered, and one workbook; how many units.
    Result<int> writeSteering(const QString &folder) const;

private:
    Desk &m_desk;
    const MunicipalDraft &m_draft;
    Language m_language;
};

} // namespace tvers
