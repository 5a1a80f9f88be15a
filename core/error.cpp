// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(ErrorCode code)
{
    switch (code) { // no default: -Werror=switch finds the missing word
    case ErrorCode::FileUnreadable: return "file_unreadable"_L1;
    case ErrorCode::FileTooLarge: return "file_too_large"_L1;
    case ErrorCode::FileNotWritable: return "file_not_writable"_L1;
    case ErrorCode::NotUtf8: return "not_utf8"_L1;
    case ErrorCode::NotJson: return "not_json"_L1;
    case ErrorCode::KeyTwice: return "key_twice"_L1;
    case ErrorCode::FieldMissing: return "field_missing"_L1;
    case ErrorCode::FieldUnknown: return "field_unknown"_L1;
    case ErrorCode::FieldWrong: return "field_wrong"_L1;
    case ErrorCode::PackUnknown: return "pack_unknown"_L1;
    case ErrorCode::SpanReversed: return "span_reversed"_L1;
    case ErrorCode::OutsideCalendar: return "outside_calendar"_L1;
    case ErrorCode::WordUnknown: return "word_unknown"_L1;
    case ErrorCode::OptionUnknown: return "option_unknown"_L1;
    case ErrorCode::OptionMissing: return "option_missing"_L1;
    case ErrorCode::OptionTwice: return "option_twice"_L1;
    case ErrorCode::OptionWrong: return "option_wrong"_L1;
    case ErrorCode::ArgumentUnexpected: return "argument_unexpected"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
