// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Layouts of reports.
#include "core/storage/fieldreader.h"
#include "core/storage/layouts.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// \a word as a half-year; StoredWordUnknown.
Result<HalfYear> halfOf(QLatin1StringView table, const QString &word)
{
    const auto half = HalfYear::fromText(word);
    if (!half)
        return Error{ErrorCode::StoredWordUnknown, {table, u"half"_s, word}};
    return *half;
}

} // namespace

QString RowLayout<UnitReport>::id(const UnitReport &value) { return value.id.text(); }

Row RowLayout<UnitReport>::write(const UnitReport &value)
{
    QCborMap hidden{{u"experiences"_s, value.experiences},
                    {u"evaluation"_s, value.evaluation},
                    {u"notTheChild"_s, QCborArray::fromStringList(value.notTheChild)},
                    {u"shown"_s, value.shown},
                    {u"exact"_s, value.exact}};
    if (value.as != ReportTemplate::Kind::Report) // rows of before read as they did
        hidden.insert(u"template"_s, QString(stored(value.as)));
    return {id(value),
            0,
            {value.unit.text(), value.half.text(), qint64(value.version),
             QString(stored(value.state)), qint64(value.number), dayOrNull(value.from),
             dayOrNull(value.to), dayOrNull(value.finished), dayOrNull(value.sent), value.archived},
            hidden};
}

Result<UnitReport> RowLayout<UnitReport>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    const auto id = fields.id<ReportId>("id"_L1);
    const auto unit = fields.id<UnitId>("unit"_L1);
    const auto half = halfOf("report"_L1, fields.text("half"_L1));
    if (!half)
        return half.error();
    UnitReport value{id, unit, *half, int(fields.integer("version"_L1))};
    value.state = fields.word<UnitReport::State>("state"_L1);
    value.number = int(fields.integer("number"_L1));
    value.from = fields.dayIfAny("counted_from"_L1);
    value.to = fields.dayIfAny("counted_to"_L1);
    value.finished = fields.dayIfAny("finished"_L1);
    value.sent = fields.dayIfAny("sent"_L1);
    value.archived = fields.text("archived"_L1);
    value.experiences = fields.text("experiences"_L1);
    value.evaluation = fields.text("evaluation"_L1);
    value.notTheChild = fields.texts("notTheChild"_L1);
    value.shown = fields.text("shown"_L1);
    value.exact = fields.text("exact"_L1);
    if (row.hidden.has("template"_L1))
        value.as = fields.word<ReportTemplate::Kind>("template"_L1);
    return fields.value(value);
}

QString RowLayout<ReceivedReport>::id(const ReceivedReport &value) { return value.id.text(); }

Row RowLayout<ReceivedReport>::write(const ReceivedReport &value)
{
    return {id(value),
            0,
            {value.unit.text(), value.half.text(), qint64(value.version), dayText(value.received),
             value.digest, qint64(value.intact ? 1 : 0), value.shown, value.box},
            {}};
}

Result<ReceivedReport> RowLayout<ReceivedReport>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    const auto id = fields.id<ReceivedReportId>("id"_L1);
    const auto unit = fields.id<UnitId>("unit"_L1);
    const auto half = halfOf("received_report"_L1, fields.text("half"_L1));
    if (!half)
        return half.error();
    const int version = int(fields.integer("version"_L1));
    const QDate received = fields.day("received"_L1);
    const QString digest = fields.text("digest"_L1);
    const bool intact = fields.integer("intact"_L1) != 0;
    const QString shown = fields.text("content"_L1);
    return fields.value(ReceivedReport{id, unit, *half, version, received, digest, intact, shown,
                                       fields.text("box"_L1)});
}

} // namespace tvers
