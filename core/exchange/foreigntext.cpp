// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreigntext.h"

#include "core/exchange/systemreason.h"

#include <QFile>
#include <QStringDecoder>

#include <array>

namespace tvers {

namespace {

/// 0x80 to 0x9F of Windows-1252; its five gaps stay the control characters that
/// Latin-1 has there. Source: unicode.org, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
constexpr std::array<char16_t, 32> upperControls{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    constexpr std::size_t first = 0x80;
    QString text = QString::fromLatin1(bytes);
    for (QChar &sign : text) {
        if (sign.unicode() >= first && sign.unicode() < first + upperControls.size())
            sign = QChar(upperControls[sign.unicode() - first]);
    }
    return text;
}

Error tooLarge(const QString &path, qint64 size)
{
    return {ErrorCode::FileTooLarge,
            {path, QString::number(size), QString::number(largestForeignFile)}};
}

} // namespace

QString textFrom(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        text = fromWindows1252(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

Result<QString> readForeignFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, systemReason(file)}};
    if (file.size() > largestForeignFile)
        return tooLarge(path, file.size());
    const QByteArray bytes = file.read(largestForeignFile + 1); // what has no size can be endless
    if (bytes.size() > largestForeignFile)
        return tooLarge(path, bytes.size());
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {path, systemReason(file)}};
    return textFrom(bytes);
}

} // namespace tvers
