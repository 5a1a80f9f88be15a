// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the parts of a PDF are: its structure tree, and the way there from
/// what is drawn and from its links.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "ui/print/pdfobjects.h"

namespace tvers {

/// Names of elements and pages are given out before they are written, for they
/// name each other.
class PdfStructure
{
public:
    PdfStructure(const TaggedDrawing &tagged, const QList<PdfRef> &pages, PdfObjects &objects);

    /// The operator that opens the item's marked content.
    QByteArray opening(ItemPlace place) const;
    /// Writes the links of a sheet; its entries for the page's dictionary.
    QByteArray pageEntries(int sheet);
    /// \pre every page's entries are made
    PdfRef write();

private:
    void writeElement(int index);
    QByteArray attributes(const TagNode &node) const;
    QByteArray kids(int index) const;
    PdfRef writeLink(qsizetype link);
    QByteArray parentTree() const;
    std::optional<int> firstSheet(int index) const;

    const TaggedDrawing &m_tagged;
    const QList<PdfRef> &m_pages;
    PdfObjects &m_objects;
    PdfRef m_root;
    QList<PdfRef> m_elements;         ///< beside the nodes
    QList<QList<int>> m_marks;        ///< by sheet and item: MCID, or -1
    QList<QByteArray> m_parents;      ///< by sheet: the elements that its MCIDs belong to
    QHash<qsizetype, PdfRef> m_links; ///< annotations, by their place in the list
};

} // namespace tvers
