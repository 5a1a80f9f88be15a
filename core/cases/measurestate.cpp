// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/measurestate.h"

namespace tvers {

using Kind = MeasureState::Kind;

MeasureState stateOf(const Measure &measure, QDate today)
{
    if (measure.carriedOn)
        return {Kind::CarriedOn, measure.evaluated.value_or(measure.due)};
    if (measure.evaluated)
        return {Kind::Evaluated, *measure.evaluated};
    if (!measure.done && measure.due < today)
        return {Kind::Overdue, measure.due};
    if (measure.evaluateOn && *measure.evaluateOn < today)
        return {Kind::NotEvaluated, *measure.evaluateOn};
    if (!checkComplete(measure))
        return {Kind::Incomplete, measure.due};
    if (measure.done)
        return {Kind::Done, measure.evaluateOn.value_or(measure.due)};
    return {Kind::Open, measure.due};
}

Measure carriedOver(const Measure &measure, QDate from)
{
    const qint64 time = qMax(qint64(0), measure.from.daysTo(measure.due));
    Measure next{.id = MeasureId::random(),
                 .discussion = measure.discussion,
                 .problem = measure.problem,
                 .what = measure.what,
                 .from = from,
                 .due = from.addDays(time),
                 .responsible = measure.responsible};
    if (measure.evaluateOn)
        next.evaluateOn =
            next.due.addDays(qMax(qint64(0), measure.due.daysTo(*measure.evaluateOn)));
    return next;
}

} // namespace tvers
