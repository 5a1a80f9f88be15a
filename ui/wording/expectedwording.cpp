// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/expectedwording.h"

#include <QHash>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The expectations without particulars; those with some stand in of().
const QHash<QString, const char *> &plainWords()
{
    static const QHash<QString, const char *> words{
        {u"object"_s, QT_TRANSLATE_NOOP("tvers::ExpectedWording", "fields between { and }")},
        {u"list"_s, QT_TRANSLATE_NOOP("tvers::ExpectedWording", "a list between [ and ]")},
        {u"filled_list"_s,
         QT_TRANSLATE_NOOP("tvers::ExpectedWording", "at least one entry; leave the field out "
                                                     "when there is none")},
        {u"text"_s, QT_TRANSLATE_NOOP("tvers::ExpectedWording",
                                      "a text in quotation marks, neither empty nor with control "
                                      "characters")},
        {u"true_or_false"_s, QT_TRANSLATE_NOOP("tvers::ExpectedWording", "true or false")},
        {u"day"_s,
         QT_TRANSLATE_NOOP("tvers::ExpectedWording", "a day like 2026-08-17, from 1900 to 2200")},
        {u"clock"_s, QT_TRANSLATE_NOOP("tvers::ExpectedWording", "a time of day like 13:00")},
        {u"moment"_s,
         QT_TRANSLATE_NOOP("tvers::ExpectedWording", "a moment like 2026-08-17T11:02:03.004Z")},
        {u"lines"_s,
         QT_TRANSLATE_NOOP("tvers::ExpectedWording", "line numbers like 7-18, or 27, 43-45")},
        {u"month_day"_s,
         QT_TRANSLATE_NOOP("tvers::ExpectedWording", "a month and a day like 06-15")},
        {u"identifier"_s,
         QT_TRANSLATE_NOOP("tvers::ExpectedWording",
                           "an id of small letters a–z, digits, _ and full stops between them")},
        {u"school_year"_s,
         QT_TRANSLATE_NOOP("tvers::ExpectedWording", "a school year like 2026/27")},
        {u"half_year"_s, QT_TRANSLATE_NOOP("tvers::ExpectedWording", "a half-year like 2026-2")},
        {u"only_once"_s, QT_TRANSLATE_NOOP("tvers::ExpectedWording",
                                           "something that does not stand above already")},
        {u"later_version"_s,
         QT_TRANSLATE_NOOP("tvers::ExpectedWording",
                           "another id; or, for a later version of the same arena, validFrom after "
                           "the earlier one's validTo")},
        {u"unit_of_file"_s,
         QT_TRANSLATE_NOOP("tvers::ExpectedWording",
                           "a unit of a Tvers file, which --file names: a pack has no units")},
        {u"two_month_days"_s,
         QT_TRANSLATE_NOOP("tvers::ExpectedWording",
                           "two days like 06-15 and 12-15, the earlier in the year first")},
    };
    return words;
}

} // namespace

QString ExpectedWording::of(const QString &expectation)
{
    const QString name = expectation.section(u':', 0, 0);
    const QString rest = expectation.section(u':', 1);
    if (const char *plain = plainWords().value(name))
        return tr(plain);
    if (name == "integer"_L1)
        return tr("a whole number from %1 to %2")
            .arg(rest.section(u':', 0, 0), rest.section(u':', 1));
    if (name == "one_of"_L1)
        return tr("one of: %1").arg(rest);
    if (name == "file_ending"_L1)
        return tr("a file name with one of these endings: %1").arg(rest);
    if (name == "none_of"_L1)
        return tr("only these fields: %1").arg(rest);
    if (name == "known_id"_L1)
        //: %1 is the name of a field, as it stands in the file: role, place, service, arena
        return tr("the id of something of the kind “%1” that stands in this file").arg(rest);
    if (name == "not_of"_L1)
        //: %1 is the name of another unit
        return tr("something of the unit that the plan is from; this belongs to %1").arg(rest);
    if (name == "later_than"_L1)
        return tr("later than %1").arg(rest);
    if (name == "not_before"_L1)
        return tr("not before %1").arg(rest);
    Q_UNREACHABLE();
}

} // namespace tvers
