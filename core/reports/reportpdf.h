// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What rides along in a report's PDF, and how it is found there again.
///
/// It stands in the XMP packet, readable for anybody who looks: what the page shows, as
/// JSON. Beside it, sealed to the municipality's public key, the exact numbers; and a
/// SHA-256 of the file, against accidents. Who wants to forge a report can.
#pragma once

#include "core/documents/document.h"
#include "core/reports/reportjson.h"

namespace tvers {

/// What DocumentAbout::riding gets; \a box: the sealed numbers, may be empty.
RidingFields ridingFields(const HalfYearReport &report, const QByteArray &box);

/// \a pdf with its SHA-256 in the place that ridingFields() kept for it: that of the
/// file with zeros there. \pre it has been written with these fields
QByteArray withDigest(QByteArray pdf);

/// A report that was received.
struct ReadReport {
    HalfYearReport report;
    QByteArray box = {};  ///< crypto_box_seal; empty when there were no exact numbers
    QString digest = {};  ///< 64 hexadecimal digits, as they stand in the file
    bool isIntact = true; ///< the file is byte for byte as it was written
    friend bool operator==(const ReadReport &, const ReadReport &) = default;
};

/// The largest file that is looked at: a report has some hundred kilobytes.
inline constexpr qint64 largestReport = 16 * 1024 * 1024;

/// NotPdf; NotReport: a PDF of another program, or another paper of Tvers;
/// PdfEncrypted; ReportDamaged; ReportTooNew; the refusals of reportFromJson().
Result<ReadReport> readReport(const QByteArray &pdf, const QString &file);
/// FileUnreadable, FileTooLarge (before anything is read); else as readReport().
Result<ReadReport> readReportFile(const QString &path);

} // namespace tvers
