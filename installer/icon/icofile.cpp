// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/icon/icofile.h"

#include <QBuffer>
#include <QDataStream>

namespace tvers {

namespace {

constexpr quint16 bitsPerPixel = 32;

/// A BITMAPINFOHEADER, the pixels from below as BGRA, and the old mask of one
/// bit a pixel: all zero, for the alpha channel says it better.
QByteArray bitmapOf(const QImage &image)
{
    const int side = image.width();
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32).mirrored();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint32(40) << qint32(side) << qint32(2 * side) << quint16(1) << bitsPerPixel;
    for (int i = 0; i < 6; ++i)
        stream << quint32(0); // no compression; sizes and resolution may be left out
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            stream << quint32(pixels.pixel(x, y));
    }
    const int maskRow = (side + 31) / 32 * 4;
    return bytes + QByteArray(qsizetype(maskRow) * side, '\0');
}

} // namespace

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray icoOf(const QList<QImage> &images)
{
    QByteArray head;
    QByteArray body;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << quint16(images.size());
    const qsizetype bodyStart = 6 + 16 * images.size();
    for (const QImage &image : images) {
        const bool large = image.width() >= 256;
        const QByteArray bytes = large ? pngOf(image) : bitmapOf(image);
        const auto side = quint8(large ? 0 : image.width()); // 0 means 256
        stream << side << side << quint8(0) << quint8(0) << quint16(1) << bitsPerPixel
               << quint32(bytes.size()) << quint32(bodyStart + body.size());
        body += bytes;
    }
    return head + body;
}

} // namespace tvers
