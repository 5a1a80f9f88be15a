// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/streams.h"

#include <QString>

#include <array>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace tvers {

#ifdef Q_OS_WIN

namespace {

/// A console takes bytes for its old code page («mÃ¸te»), and characters for
/// what they are. Nothing when \a stream is no console.
HANDLE consoleOf(std::FILE *stream)
{
    const int number = _fileno(stream);
    const HANDLE handle = number < 0 ? nullptr : reinterpret_cast<HANDLE>(_get_osfhandle(number));
    DWORD mode = 0;
    return handle && GetConsoleMode(handle, &mode) ? handle : nullptr;
}

bool printTo(HANDLE console, const QString &text)
{
    constexpr qsizetype most = 8000; // old consoles refuse more than 64 KiB at once
    for (qsizetype from = 0; from < text.size();) {
        const QString part = text.mid(from, most);
        DWORD written = 0;
        if (!WriteConsoleW(console, part.utf16(), DWORD(part.size()), &written, nullptr) ||
            written == 0)
            return false;
        from += written;
    }
    return true;
}

} // namespace

#endif

bool print(std::FILE *stream, const QByteArray &utf8)
{
#ifdef Q_OS_WIN
    if (const HANDLE console = consoleOf(stream))
        return printTo(console, QString::fromUtf8(utf8));
#endif
    const auto size = size_t(utf8.size());
    return std::fwrite(utf8.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

bool print(std::FILE *stream, const QString &text)
{
    QString shown = text;
    for (QChar &sign : shown) {
        const bool isLine = sign == u'\n' || sign == u'\t';
        if (sign.category() == QChar::Other_Control && !isLine)
            sign = QChar::ReplacementCharacter;
    }
    return print(stream, shown.toUtf8());
}

Result<QByteArray> readInput(qint64 largest)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY); // else line ends lose a byte, and places shift
#endif
    QByteArray bytes;
    std::array<char, 65536> part;
    while (const size_t count = std::fread(part.data(), 1, part.size(), stdin)) {
        bytes.append(part.data(), qsizetype(count));
        if (bytes.size() > largest)
            return Error{
                ErrorCode::FileTooLarge,
                {QStringLiteral("-"), QString::number(bytes.size()), QString::number(largest)}};
    }
    if (std::ferror(stdin))
        return Error{ErrorCode::FileUnreadable, {QStringLiteral("-"), qt_error_string()}};
    return bytes;
}

} // namespace tvers
