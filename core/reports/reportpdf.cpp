// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportpdf.h"

#include "core/exchange/systemreason.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype digestLength = 64;

QString space() { return u"urn:uuid:3c1f6e0a-8a55-4c39-9d9e-5b8f0f3b7a21#"_s; }
QByteArray digestOpening() { return "<tvers:digest>"; }

/// Where the digits begin, if they stand there once.
std::optional<qsizetype> digestPlace(const QByteArray &pdf)
{
    const qsizetype found = pdf.indexOf(digestOpening());
    const qsizetype from = found + digestOpening().size();
    if (found < 0 || pdf.indexOf(digestOpening(), from) >= 0 ||
        QByteArrayView(pdf).sliced(from).size() < digestLength)
        return std::nullopt;
    return from;
}

/// Of the file with zeros in the place of the digits.
QByteArray digestOf(const QByteArray &pdf, qsizetype place)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArrayView view(pdf);
    hash.addData(view.first(place).toByteArray());
    hash.addData(QByteArray(digestLength, '0'));
    hash.addData(view.sliced(place + digestLength).toByteArray());
    return hash.result().toHex();
}

struct Packet {
    QString report = {};
    QString exact = {};
    QString digest = {};
};

/// The fields of our namespace, whether they stand as elements or, as other programs
/// write them again, as attributes.
std::optional<Packet> readPacket(const QByteArray &xmp)
{
    Packet packet;
    const auto take = [&packet](QStringView name, const QString &value) {
        if (name == "report"_L1)
            packet.report = value;
        else if (name == "exact"_L1)
            packet.exact = value;
        else if (name == "digest"_L1)
            packet.digest = value;
    };
    QXmlStreamReader xml(xmp);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &one : xml.attributes()) {
            if (one.namespaceUri() == space())
                take(one.name(), one.value().toString());
        }
        if (xml.namespaceUri() == space()) {
            const QString name = xml.name().toString();
            take(name, xml.readElementText(QXmlStreamReader::SkipChildElements));
        }
    }
    return xml.hasError() || packet.report.isEmpty() ? std::nullopt : std::optional(packet);
}

/// The packet that speaks of reports; empty when there is none that is whole.
QByteArray packetIn(const QByteArray &pdf, qsizetype marker)
{
    const qsizetype from = pdf.lastIndexOf("<x:xmpmeta", marker);
    const QByteArray closing = "</x:xmpmeta>";
    const qsizetype to = pdf.indexOf(closing, marker);
    return from < 0 || to < 0 ? QByteArray() : pdf.mid(from, to + closing.size() - from);
}

/// Whether its end is there: the rest of a download that broke off has none.
bool endsWhole(const QByteArray &pdf)
{
    return pdf.last(qMin<qsizetype>(pdf.size(), 2048)).contains("%%EOF");
}

/// Whether it is encrypted all the same, though its XMP packet is not: outside of that the
/// word stands only where a trailer names the dictionary (ISO 32000-1, 7.5.5).
bool isLocked(const QByteArray &pdf)
{
    static const QRegularExpression reference(u"/Encrypt\\s+\\d+\\s+\\d+\\s+R"_s);
    return reference.match(QString::fromLatin1(pdf)).hasMatch();
}

/// What a PDF is in which nothing speaks of a report.
Error without(const QByteArray &pdf, const QString &file)
{
    if (pdf.contains("/Encrypt"))
        return {ErrorCode::PdfEncrypted, {file}};
    return {endsWhole(pdf) ? ErrorCode::NotReport : ErrorCode::ReportDamaged, {file}};
}

} // namespace

RidingFields ridingFields(const HalfYearReport &report, const QByteArray &box)
{
    RidingFields riding{space(), u"tvers"_s, u"Tvers half-yearly report"_s, {}};
    riding.fields = {{u"report"_s, u"What the page shows, as JSON"_s,
                      QString::fromUtf8(compact(asJson(report)))},
                     {u"digest"_s, u"SHA-256 of the file with zeros in its place"_s,
                      QString(digestLength, u'0')}};
    if (!box.isEmpty())
        riding.fields.append({u"exact"_s, u"Exact numbers, sealed to the municipality"_s,
                              QString::fromLatin1(box.toBase64())});
    return riding;
}

QByteArray withDigest(QByteArray pdf)
{
    const auto place = digestPlace(pdf);
    Q_ASSERT(place);
    return pdf.replace(*place, digestLength, digestOf(pdf, *place));
}

Result<ReadReport> readReport(const QByteArray &pdf, const QString &file)
{
    constexpr qsizetype headerWithin = 1024; // ISO 32000-1, annex H.3: readers allow it
    if (!pdf.first(qMin(pdf.size(), headerWithin)).contains("%PDF-"))
        return Error{ErrorCode::NotPdf, {file}};
    const qsizetype marker = pdf.indexOf("<tvers:report");
    const qsizetype known = marker >= 0 ? marker : pdf.indexOf(space().toLatin1());
    if (known < 0)
        return without(pdf, file);
    const auto packet = readPacket(packetIn(pdf, known));
    if (!packet)
        return Error{ErrorCode::ReportDamaged, {file}};
    auto report = reportFromJson(packet->report.toUtf8(), file);
    if (!report) // which field of ours is wrong helps nobody who got a PDF
        return report.error().code == ErrorCode::ReportTooNew
                   ? report.error()
                   : Error{ErrorCode::ReportDamaged, {file}};
    const auto place = digestPlace(pdf);
    const bool isIntact = place && digestOf(pdf, *place) == packet->digest.toLatin1();
    if (!isIntact && isLocked(pdf)) // some leave what stands in the XMP packet readable
        return Error{ErrorCode::PdfEncrypted, {file}};
    if (!isIntact && !endsWhole(pdf))
        return Error{ErrorCode::ReportDamaged, {file}};
    return ReadReport{*report, QByteArray::fromBase64(packet->exact.toLatin1()), packet->digest,
                      isIntact};
}

Result<ReadReport> readReportFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a folder, or a pipe that would be waited for
        return Error{ErrorCode::NotPdf, {path}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, systemReason(file)}};
    if (file.size() > largestReport)
        return Error{ErrorCode::FileTooLarge,
                     {path, QString::number(file.size()), QString::number(largestReport)}};
    return readReport(file.read(largestReport), path);
}

} // namespace tvers
