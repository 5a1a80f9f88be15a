// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The bones of a PDF file: numbered objects, their places, the end.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tvers {

/// Names one object of a PDF; 0 is none.
struct PdfRef {
    int number = 0;
    QByteArray text() const { return QByteArray::number(number) + " 0 R"; }
};

/// Collects objects and writes them out. The same objects give the same bytes.
class PdfObjects
{
public:
    /// A number for an object that others name before it is written.
    PdfRef reserve();
    void put(PdfRef ref, const QByteArray &body);
    PdfRef add(const QByteArray &body);

    enum class Compress { Yes, No };
    /// \a entries: what the stream's dictionary holds besides its length.
    PdfRef addStream(const QByteArray &data, const QByteArray &entries = {},
                     Compress compress = Compress::Yes);

    /// The whole file. Its identifier is made of what it holds.
    QByteArray file(PdfRef catalog, PdfRef info) const;

private:
    QList<QByteArray> m_bodies; ///< the first is object 1
};

namespace pdf {
/// At most four decimals, no exponent: "12.5".
QByteArray number(double value);
/// A text as a PDF string, UTF-16 in hexadecimal.
QByteArray text(const QString &text);
} // namespace pdf

} // namespace tvers
