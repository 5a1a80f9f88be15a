// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/foreigntext.h"

#include "core/exchange/systemreason.h"

#include <QFile>
#include <QStringDecoder>

#include <array>
#include <optional>

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

bool continues(char byte) { return (uchar(byte) & 0xC0) == 0x80; }

/// How many bytes the letter of UTF-8 that begins at \a at has; 0 when none does (RFC 3629
/// §3: none longer than it must be, no surrogates, nothing above U+10FFFF).
qsizetype letterAt(const QByteArray &bytes, qsizetype at)
{
    const uchar lead = uchar(bytes[at]);
    const qsizetype length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if (!continues(bytes[at + i]))
            return 0;
    }
    const uchar second = length > 1 ? uchar(bytes[at + 1]) : 0;
    const bool isWrong = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
                         (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return isWrong ? 0 : length;
}

/// Where \a bytes stop being UTF-8; empty when they are throughout.
std::optional<qsizetype> firstForeign(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = letterAt(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::nullopt;
}

/// How long the fold at \a at is: a line break and the space or tab after it; 0 for none.
qsizetype foldAt(const QByteArray &bytes, qsizetype at)
{
    const qsizetype feed = at + (bytes[at] == '\r' ? 1 : 0);
    const bool isFold = feed + 1 < bytes.size() && bytes[feed] == '\n' &&
                        (bytes[feed + 1] == ' ' || bytes[feed + 1] == '\t');
    return isFold ? feed + 2 - at : 0;
}

/// With what a fold cut off of a letter put back before the fold: lines stay as many.
QByteArray withWholeLetters(const QByteArray &bytes)
{
    QByteArray whole;
    whole.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const bool isInside = !whole.isEmpty() && uchar(whole.back()) >= 0x80;
        const qsizetype fold = isInside ? foldAt(bytes, at) : 0;
        qsizetype rest = at + fold;
        while (fold > 0 && rest < bytes.size() && continues(bytes[rest]))
            whole += bytes[rest++];
        whole += fold > 0 ? bytes.sliced(at, fold) : bytes.sliced(at, 1);
        at = fold > 0 ? rest - 1 : at;
    }
    return whole;
}

/// Whether some of it is UTF-8 all the same: letters of western Europe, quotation marks and
/// dashes, or the half of one at the end. In Windows-1252 that is "Ã¥", which nobody writes.
bool hasLettersOfUtf8(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const uchar lead = uchar(bytes[at]);
        const bool isHalf = at + 1 == bytes.size() && (lead == 0xC2 || lead == 0xC3);
        const bool isSign = lead == 0xE2 && at + 1 < bytes.size() && uchar(bytes[at + 1]) == 0x80;
        const bool isLetter = lead == 0xC2 || lead == 0xC3 || isSign;
        if (isHalf || (isLetter && letterAt(bytes, at) > 0))
            return true;
    }
    return false;
}

/// The first sign that nobody writes in Windows-1252, but old Macs and DOS for æ, ø and å
/// (unicode.org, VENDORS/APPLE/ROMAN.TXT and VENDORS/MICSFT/PC/CP850.TXT).
std::optional<qsizetype> firstUnwritten(const QByteArray &bytes)
{
    static const QByteArray unwritten("\x81\x83\x86\x87\x88\x89\x8B\x8C\x8D\x8F\x90\x98\x9B\x9C"
                                      "\x9D\x9F\xAF\xBE\xBF");
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (unwritten.contains(bytes[at]))
            return at;
    }
    return std::nullopt;
}

Error notText(const QString &file, const QByteArray &bytes, qsizetype at)
{
    return {ErrorCode::NotUtf8, {file, QString::number(bytes.first(at).count('\n') + 1)}};
}

QString unmarked(QString text)
{
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.sliced(1) : text;
}

Error tooLarge(const QString &path, qint64 size)
{
    return {ErrorCode::FileTooLarge,
            {path, QString::number(size), QString::number(largestForeignFile)}};
}

} // namespace

Result<QString> textFrom(const QByteArray &bytes, const QString &file)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked && *marked != QStringConverter::Utf8) {
        QStringDecoder decoder(*marked);
        const QString text = decoder.decode(bytes);
        return decoder.hasError() ? Result<QString>(Error{ErrorCode::NotUtf8, {file}})
                                  : unmarked(text);
    }
    if (bytes.contains('\0')) // packed or drawn, or UTF-16 without a mark
        return Error{ErrorCode::NotUtf8, {file}};
    const auto foreign = firstForeign(bytes);
    if (!foreign)
        return unmarked(QString::fromUtf8(bytes));
    const QByteArray whole = withWholeLetters(bytes);
    if (!firstForeign(whole))
        return unmarked(QString::fromUtf8(whole));
    if (hasLettersOfUtf8(bytes))
        return notText(file, bytes, *foreign);
    if (const auto unwritten = firstUnwritten(bytes))
        return notText(file, bytes, *unwritten);
    return fromWindows1252(bytes);
}

Result<QString> readForeignFile(const QString &path)
{
    QFile file(path);
    if (auto plain = checkPlainFile(path); !plain)
        return plain.error();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, systemReason(file)}};
    if (file.size() > largestForeignFile)
        return tooLarge(path, file.size());
    const QByteArray bytes = file.read(largestForeignFile + 1); // what has no size can be endless
    if (bytes.size() > largestForeignFile)
        return tooLarge(path, bytes.size());
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {path, systemReason(file)}};
    return textFrom(bytes, path);
}

} // namespace tvers
