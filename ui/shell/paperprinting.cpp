// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paperprinting.h"

#include "core/documents/documentlayout.h"
#include "ui/print/pageplayer.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/shell/previewdialog.h"

#include <QPrintDialog>
#include <QPrinter>

namespace tvers {

TaggedDrawing laidOut(const Document &document)
{
    const QtTextMeasurer measurer;
    return layoutDocument(document, Typesetter(measurer));
}

void printPages(const DrawingList &pages, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, pages);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted)
        playPages(printer, pages);
}

void previewPages(const DrawingList &pages, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, pages);
    showPreview(
        printer, [&pages](QPrinter &page) { playPages(page, pages); }, parent);
}

} // namespace tvers
