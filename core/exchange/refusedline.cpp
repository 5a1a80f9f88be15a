// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/refusedline.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(RefusedLine::Reason reason)
{
    using Reason = RefusedLine::Reason;
    switch (reason) {
    case Reason::NameMissing: return "name_missing"_L1;
    case Reason::KindUnknown: return "kind_unknown"_L1;
    case Reason::ServiceUnknown: return "service_unknown"_L1;
    case Reason::EmailWrong: return "email_wrong"_L1;
    case Reason::AlreadyThere: return "already_there"_L1;
    case Reason::QuoteOpen: return "quote_open"_L1;
    case Reason::TextUnusable: return "text_unusable"_L1;
    case Reason::ColumnUnknown: return "column_unknown"_L1;
    case Reason::TooMany: return "too_many"_L1;
    case Reason::DayOutside: return "day_outside"_L1;
    case Reason::DayWrong: return "day_wrong"_L1;
    case Reason::DaysReversed: return "days_reversed"_L1;
    case Reason::DaysTooMany: return "days_too_many"_L1;
    case Reason::DaysKindUnknown: return "days_kind_unknown"_L1;
    case Reason::PublicHoliday: return "public_holiday"_L1;
    case Reason::HolidayElsewhere: return "holiday_elsewhere"_L1;
    case Reason::SchoolDay: return "school_day"_L1;
    case Reason::NotUnderstood: return "not_understood"_L1;
    case Reason::CutOff: return "cut_off"_L1;
    case Reason::ZoneUnknown: return "zone_unknown"_L1;
    case Reason::RuleRefused: return "rule_refused"_L1;
    case Reason::TellsOfChild: return "tells_of_child"_L1;
    case Reason::NoPerson: return "no_person"_L1;
    case Reason::RuleCut: return "rule_cut"_L1;
    case Reason::RuleGoesOn: return "rule_goes_on"_L1;
    }
    Q_UNREACHABLE();
}

void addOnce(QList<RefusedLine> &refused, const RefusedLine &line)
{
    if (refused.isEmpty() || !(refused.last() == line))
        refused.append(line);
}

} // namespace tvers
