// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paperprinting.h"

#include "core/documents/documentlayout.h"
#include "ui/print/pageplayer.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/print/sheetfiles.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/previewdialog.h"
#include "ui/shell/written.h"

#include <QPrintDialog>
#include <QPrinter>

namespace tvers {

namespace {

/// The file that was chosen in place of a printer; empty where it was a printer.
QString chosenFile(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::PdfFormat ? printer.outputFileName() : QString();
}

void write(const TaggedDrawing &pages, const QString &path, QWidget *parent)
{
    if (const auto written = writePaper(pages, path); !written)
        return showError(parent, written.error());
    tellWritten({path}, parent);
}

} // namespace

TaggedDrawing laidOut(const Document &document)
{
    const QtTextMeasurer measurer;
    return layoutDocument(document, Typesetter(measurer));
}

void printOrWrite(QPrinter &printer, const PagesFor &pages, QWidget *parent)
{
    const TaggedDrawing paper = pages(printer);
    if (const QString path = chosenFile(printer); !path.isEmpty())
        return write(paper, path, parent);
    printer.setDocName(paper.about().title);
    playPages(printer, paper.drawing());
}

bool askAndPrint(QPrinter &printer, const PagesFor &pages, QWidget *parent)
{
    // a file is offered by this name
    QString name = pages(printer).about().title;
    printer.setDocName(name.replace(u'/', u'-'));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    printOrWrite(printer, pages, parent);
    return true;
}

void printPages(const TaggedDrawing &pages, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, pages.drawing());
    askAndPrint(
        printer, [&pages](const QPrinter &) { return pages; }, parent);
}

void previewPages(const TaggedDrawing &pages, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, pages.drawing());
    showPreview(
        printer, [&pages](const QPrinter &) { return pages; }, PreviewDialog::Papers::AsItIs,
        parent);
}

} // namespace tvers
