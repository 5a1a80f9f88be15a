// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfwriter.h"

#include "ui/print/pdfmetadata.h"

namespace tvers {

namespace {

QByteArray mediaBox(QSizeF mm)
{
    const double pointsPerMm = 72 / 25.4;
    return "[0 0 " + pdf::number(mm.width() * pointsPerMm) + ' ' +
           pdf::number(mm.height() * pointsPerMm) + ']';
}

QByteArray fontResources(const std::array<PdfFont, 2> &fonts, PdfObjects &objects)
{
    QByteArray resources("<< ");
    for (size_t i = 0; i < fonts.size(); ++i) {
        if (fonts[i].isUsed())
            resources +=
                "/F" + QByteArray::number(int(i)) + ' ' + fonts[i].write(objects).text() + ' ';
    }
    return resources + ">>";
}

} // namespace

QByteArray toPdf(const DrawingList &drawing, PdfTags *tags)
{
    PdfObjects objects;
    std::array<PdfFont, 2> fonts{PdfFont(Face::Regular), PdfFont(Face::Bold)};
    const PdfRef catalog = objects.reserve();
    const PdfRef pages = objects.reserve();
    const PdfRef resources = objects.reserve();
    QByteArray kids;
    for (qsizetype i = 0; i < drawing.sheets.size(); ++i) {
        const DrawingSheet &sheet = drawing.sheets[i];
        PdfContent content(sheet.size, fonts);
        for (const DrawingItem &item : sheet.items)
            content.add(item, tags ? tags->open(item, int(i)) : QByteArray());
        const PdfRef stream = objects.addStream(content.operators());
        const PdfRef page = objects.add("<< /Type /Page /Parent " + pages.text() + " /MediaBox " +
                                        mediaBox(sheet.size) + " /Resources " + resources.text() +
                                        " /Contents " + stream.text() + " >>");
        kids += page.text() + ' ';
    }
    objects.put(pages, "<< /Type /Pages /Kids [ " + kids + "] /Count " +
                           QByteArray::number(drawing.sheets.size()) + " >>");
    objects.put(resources, "<< /Font " + fontResources(fonts, objects) + " >>");
    const PdfAbout about{drawing.title, drawing.language};
    const PdfRef metadata =
        objects.addStream(xmpOf(about), "/Type /Metadata /Subtype /XML", PdfObjects::Compress::No);
    const PdfRef intent = writeOutputIntent(objects);
    objects.put(catalog, "<< /Type /Catalog /Pages " + pages.text() + " /Lang (" +
                             about.language.toLatin1() +
                             ") /ViewerPreferences << /DisplayDocTitle true >> /Metadata " +
                             metadata.text() + " /OutputIntents [" + intent.text() + "] >>");
    return objects.file(catalog, objects.add(infoOf(about)));
}

} // namespace tvers
