// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What can go wrong, as codes and facts; ui/wording turns them into sentences.
#pragma once

#include <QLatin1StringView>
#include <QObject>
#include <QStringList>

namespace tvers {
Q_NAMESPACE

/// What went wrong, for code to act on; the comment names the facts, in order.
enum class ErrorCode {
    FileUnreadable,  ///< path, the system's own text
    FileTooLarge,    ///< path, size in bytes, largest size read
    FileNotWritable, ///< path, the system's own text
    NotUtf8,         ///< file
    NotJson,         ///< file, line, column, the parser's own text
    KeyTwice,        ///< file, JSON path, line
    /// The three of a field: file, JSON path, what stood there ("" when nothing),
    /// what was expected (see core/exchange/expected.h), line.
    FieldMissing,
    FieldUnknown, ///< as FieldMissing
    FieldWrong,   ///< as FieldMissing
    PackUnknown,  ///< name asked for, the names there are (with commas)
    SpanReversed, ///< first day, last day (ISO 8601)
    /// What was asked for, first and last day that Tvers computes (ISO 8601).
    OutsideCalendar,
    WordUnknown,        ///< the command line's word
    OptionUnknown,      ///< option as written, word
    OptionMissing,      ///< option or argument, word
    OptionTwice,        ///< option, word
    OptionWrong,        ///< option or argument, what stood there, what was expected
    ArgumentUnexpected, ///< argument, word
};
Q_ENUM_NS(ErrorCode)

struct Error {
    ErrorCode code;
    QStringList facts; ///< never translated, never shown without wording
    friend bool operator==(const Error &, const Error &) = default;
};

/// The word for \a code in machine-readable answers: once released, never changed.
QLatin1StringView stored(ErrorCode code);

} // namespace tvers
