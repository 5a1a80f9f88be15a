// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/expected.h"

namespace tvers::expected {

using namespace Qt::Literals::StringLiterals;

QString object() { return u"object"_s; }
QString list() { return u"list"_s; }
QString filledList() { return u"filled_list"_s; }
QString text() { return u"text"_s; }
QString trueOrFalse() { return u"true_or_false"_s; }
QString day() { return u"day"_s; }
QString clock() { return u"clock"_s; }
QString monthDay() { return u"month_day"_s; }
QString moment() { return u"moment"_s; }
QString lines() { return u"lines"_s; }
QString identifier() { return u"identifier"_s; }
QString schoolYear() { return u"school_year"_s; }
QString halfYear() { return u"half_year"_s; }
QString integer(int lowest, int highest) { return u"integer:%1:%2"_s.arg(lowest).arg(highest); }
QString oneOf(const QStringList &words) { return u"one_of:"_s + words.join(u", "_s); }
QString oneOf(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return oneOf(words);
}

QString knownId(const QString &kind) { return u"known_id:"_s + kind; }
QString notOf(const QString &owner) { return u"not_of:"_s + owner; }
QString onlyOnce() { return u"only_once"_s; }
QString laterThan(const QString &other) { return u"later_than:"_s + other; }
QString laterVersion() { return u"later_version"_s; }
QString twoMonthDays() { return u"two_month_days"_s; }
QString notBefore(const QString &other) { return u"not_before:"_s + other; }
QString unitOfFile() { return u"unit_of_file"_s; }
QString noneOf(const QStringList &allowed) { return u"none_of:"_s + allowed.join(u", "_s); }
QString fileEnding(const QStringList &endings) { return u"file_ending:"_s + endings.join(u", "_s); }

} // namespace tvers::expected
