// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfmetadata.h"

#include <QColorSpace>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString maker() { return u"Tvers " TVERS_VERSION ""_s; }

/// What a property holds, or nothing where nothing is known.
QString property(const QString &pattern, const QString &value)
{
    return value.isEmpty() ? QString() : pattern.arg(value.toHtmlEscaped()) + u'\n';
}

QString dates(const std::optional<QDateTime> &made)
{
    if (!made)
        return {};
    const QString day = made->toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    return property(u"<xmp:CreateDate>%1</xmp:CreateDate>"_s, day) +
           property(u"<xmp:ModifyDate>%1</xmp:ModifyDate>"_s, day);
}

/// Only what XML needs: JSON stays readable.
QString escaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

QString ridingSchema(const RidingFields &riding)
{
    QString fields;
    for (const RidingField &one : riding.fields)
        fields += uR"(<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>%1</pdfaProperty:name>
<pdfaProperty:valueType>Text</pdfaProperty:valueType>
<pdfaProperty:category>external</pdfaProperty:category>
<pdfaProperty:description>%2</pdfaProperty:description>
</rdf:li>)"_s.arg(one.name, escaped(one.description));
    return uR"(<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>%1</pdfaSchema:schema>
<pdfaSchema:namespaceURI>%2</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>%3</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>%4</rdf:Seq></pdfaSchema:property>
</rdf:li>
)"_s.arg(escaped(riding.about), riding.space, riding.prefix, fields);
}

QString riding(const RidingFields &riding)
{
    if (riding.fields.isEmpty())
        return {};
    QString fields;
    for (const RidingField &one : riding.fields)
        fields += u"<%1:%2>%3</%1:%2>\n"_s.arg(riding.prefix, one.name, escaped(one.value));
    return u"<rdf:Description rdf:about=\"\" xmlns:%1=\"%2\">\n%3</rdf:Description>\n"_s.arg(
        riding.prefix, riding.space, fields);
}

/// PDF/A-1 knows no schema but XMP's first ones: others are described in the file.
/// Source: ISO 19005-1:2005, 6.7.8.
QString extensionSchema(const RidingFields &riding)
{
    const QString more = riding.fields.isEmpty() ? QString() : ridingSchema(riding);
    return uR"(<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>
%1</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
)"_s.arg(more);
}

} // namespace

QByteArray xmpOf(const DocumentAbout &about)
{
    const QString packet = uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
%2<pdfaid:part>1</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
%3</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>)"_s;
    const QString alternatives =
        u"<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>"_s;
    const QString said =
        property(alternatives.arg(u"title"_s, u"%1"_s), about.title) +
        property(u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"_s,
                 about.author) +
        property(alternatives.arg(u"description"_s, u"%1"_s), about.subject) +
        property(u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>"_s,
                 about.language) +
        property(u"<xmp:CreatorTool>%1</xmp:CreatorTool>"_s, maker()) +
        property(u"<pdf:Producer>%1</pdf:Producer>"_s, maker()) + dates(about.made);
    // one arg() for all: what rides along may hold "%1"
    return packet.arg(QChar(0xFEFF), said, extensionSchema(about.riding) + riding(about.riding))
        .toUtf8();
}

QByteArray infoOf(const DocumentAbout &about)
{
    const auto entry = [](const char *name, const QString &value) {
        return value.isEmpty() ? QByteArray() : QByteArray(name) + pdf::text(value);
    };
    QByteArray info = "<<" + entry(" /Title ", about.title) + entry(" /Author ", about.author) +
                      entry(" /Subject ", about.subject) + entry(" /Creator ", maker()) +
                      entry(" /Producer ", maker());
    if (about.made) {
        const QByteArray day = about.made->toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
        info += " /CreationDate (D:" + day + "Z) /ModDate (D:" + day + "Z)";
    }
    return info + " >>";
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
