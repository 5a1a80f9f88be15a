// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/nationalid.h"

#include <array>

namespace tvers {

namespace {

constexpr int idDigits = 11;

bool hasDay(const std::array<int, idDigits> &digit)
{
    const int dayField = digit[0] * 10 + digit[1];
    const int monthField = digit[2] * 10 + digit[3];
    const int day = dayField > 40 ? dayField - 40 : dayField;
    int month = monthField;
    for (const int series : {80, 65, 40}) {
        if (monthField > series && monthField <= series + 12)
            month = monthField - series;
    }
    if (month < 1 || month > 12)
        return false;
    constexpr std::array longest{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return day >= 1 && day <= longest[size_t(month - 1)];
}

bool hasCheckDigits(const std::array<int, idDigits> &digit)
{
    constexpr std::array first{3, 7, 6, 1, 8, 9, 4, 5, 2};
    constexpr std::array second{5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    int one = digit[9];
    for (size_t i = 0; i < first.size(); ++i)
        one += first[i] * digit[i];
    int other = digit[10];
    for (size_t i = 0; i < second.size(); ++i)
        other += second[i] * digit[i];
    constexpr int modulus = 11;
    // From 2032 numbers are given whose first sum leaves 1, 2 or 3 as well.
    return one % modulus <= 3 && other % modulus == 0;
}

} // namespace

NationalIdShape nationalIdShape(QStringView digits)
{
    Q_ASSERT(digits.size() == idDigits);
    std::array<int, idDigits> digit;
    for (size_t i = 0; i < digit.size(); ++i)
        digit[i] = digits[qsizetype(i)].unicode() - u'0';
    if (!hasDay(digit))
        return NationalIdShape::None;
    return hasCheckDigits(digit) ? NationalIdShape::Certain : NationalIdShape::Plausible;
}

} // namespace tvers
