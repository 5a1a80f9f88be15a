// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the case archive is told about a document.
#pragma once

#include "core/calendar/datespan.h"

#include <QByteArray>
#include <QString>

namespace tvers {

struct ArchiveRecord {
    QString title;
    QString unit;
    QString municipality;
    QString kind; ///< "half_year_report", "meeting_log", "child_record"
    QDate made;
    std::optional<DateSpan> about = {}; ///< the days that it is about
    QString arena = {};                 ///< "" for several
    QString secrecy = {};  ///< the paragraph that keeps it from the public; "" for none
    QString folder = {};   ///< "barnemappe", "elevmappe"; "" for the unit's own case files
    QString concerns = {}; ///< whose folder that is: a name, and the day of birth
    QString file = {};     ///< the document's name, beside this one
    QString sha256 = {};   ///< of the document, 64 hexadecimal digits
};

QByteArray asJson(const ArchiveRecord &record);
/// The same as XML 1.0, UTF-8; elements by the same names.
QByteArray asXml(const ArchiveRecord &record);

QString sha256Of(const QByteArray &document);

} // namespace tvers
