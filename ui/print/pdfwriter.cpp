// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfwriter.h"

#include "ui/print/pdfcontent.h"
#include "ui/print/pdfmetadata.h"
#include "ui/print/pdfoutline.h"
#include "ui/print/pdfstructure.h"

namespace tvers {

namespace {

using Fonts = std::array<PdfFont, faceCount>;

class PdfWriter
{
public:
    explicit PdfWriter(const TaggedDrawing &tagged) : m_tagged(tagged) {}

    QByteArray write()
    {
        const PdfRef catalog = m_objects.reserve();
        m_resources = m_objects.reserve();
        m_tree = m_objects.reserve();
        for (int sheet = 0; sheet < m_tagged.sheets(); ++sheet)
            m_pages.append(m_objects.reserve());
        PdfStructure structure(m_tagged, m_pages, m_objects);
        QByteArray kids;
        for (int sheet = 0; sheet < m_tagged.sheets(); ++sheet) {
            writePage(sheet, structure);
            kids += m_pages[sheet].text() + ' ';
        }
        m_objects.put(m_tree, "<< /Type /Pages /Kids [ " + kids + "] /Count " +
                                  QByteArray::number(m_tagged.sheets()) + " >>");
        m_objects.put(m_resources, "<< /Font << " + fontResources() + ">> >>");
        m_objects.put(catalog, catalogBody(structure.write()));
        return m_objects.file(catalog, m_objects.add(infoOf(m_tagged.about())));
    }

private:
    void writePage(int sheet, PdfStructure &structure)
    {
        const DrawingSheet &drawn = m_tagged.drawing().sheets[sheet];
        PdfContent content(drawn.size, m_fonts);
        for (int item = 0; item < int(drawn.items.size()); ++item)
            content.add(drawn.items[item], structure.opening({sheet, item}));
        const PdfRef stream = m_objects.addStream(content.operators());
        m_objects.put(m_pages[sheet],
                      "<< /Type /Page /Parent " + m_tree.text() + " /MediaBox " +
                          pdf::rectangle({{0, 0}, drawn.size}, drawn.size.height()) +
                          " /Resources " + m_resources.text() + " /Contents " + stream.text() +
                          structure.pageEntries(sheet) + " >>");
    }

    QByteArray fontResources()
    {
        QByteArray resources;
        for (size_t i = 0; i < m_fonts.size(); ++i) {
            if (m_fonts[i].isUsed())
                resources += "/F" + QByteArray::number(int(i)) + ' ' +
                             m_fonts[i].write(m_objects).text() + ' ';
        }
        return resources;
    }

    QByteArray catalogBody(PdfRef structure)
    {
        const DocumentAbout &about = m_tagged.about();
        const PdfRef metadata = m_objects.addStream(xmpOf(about), "/Type /Metadata /Subtype /XML",
                                                    PdfObjects::Compress::No);
        const PdfRef intent = writeOutputIntent(m_objects);
        QByteArray body = "<< /Type /Catalog /Pages " + m_tree.text() + " /Lang (" +
                          about.language.toLatin1() +
                          ") /MarkInfo << /Marked true >>"
                          " /ViewerPreferences << /DisplayDocTitle true >> /Metadata " +
                          metadata.text() + " /OutputIntents [" + intent.text() +
                          "] /StructTreeRoot " + structure.text();
        if (const auto outline = writeOutline(m_tagged, m_pages, m_objects))
            body += " /Outlines " + outline->text();
        return body + " >>";
    }

    const TaggedDrawing &m_tagged;
    PdfObjects m_objects;
    Fonts m_fonts{PdfFont(Face::Regular), PdfFont(Face::Bold), PdfFont(Face::Italic)};
    PdfRef m_resources;
    PdfRef m_tree; ///< of pages
    QList<PdfRef> m_pages;
};

} // namespace

QByteArray toPdf(const TaggedDrawing &tagged) { return PdfWriter(tagged).write(); }

} // namespace tvers
