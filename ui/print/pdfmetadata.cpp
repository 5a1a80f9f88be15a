// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfmetadata.h"

#include <QColorSpace>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString maker() { return u"Tvers " TVERS_VERSION ""_s; }

} // namespace

QByteArray xmpOf(const PdfAbout &about)
{
    const QString packet = uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>%4</xmp:CreatorTool>
<pdf:Producer>%4</pdf:Producer>
<pdfaid:part>1</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)"_s;
    return packet.arg(QChar(0xFEFF), about.title.toHtmlEscaped(), about.language, maker()).toUtf8();
}

QByteArray infoOf(const PdfAbout &about)
{
    return "<< /Title " + pdf::text(about.title) + " /Creator " + pdf::text(maker()) +
           " /Producer " + pdf::text(maker()) + " >>";
}

PdfRef writeOutputIntent(PdfObjects &objects)
{
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    const PdfRef stream = objects.addStream(profile, "/N 3");
    return objects.add("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
                       " /Info (sRGB) /DestOutputProfile " +
                       stream.text() + " >>");
}

} // namespace tvers
