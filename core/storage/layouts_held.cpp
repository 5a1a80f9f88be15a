// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Layout of meetings held: nothing plain. Parts of a record lie in it as maps,
/// and are read as strictly as the whole.
#include "core/storage/fieldreader.h"
#include "core/storage/layouts.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

class HeldFields
{
public:
    template<typename T>
    void put(QLatin1StringView name, const T &value)
    {
        m_map.insert(name, value);
    }
    void put(QLatin1StringView name, const std::optional<QTime> &clock)
    {
        if (clock)
            m_map.insert(name, clockOrNull(clock).toString());
    }
    void put(QLatin1StringView name, const std::optional<QDate> &day)
    {
        if (day)
            m_map.insert(name, dayText(*day));
    }
    template<typename Tag>
    void put(QLatin1StringView name, const std::optional<Id<Tag>> &id)
    {
        if (id)
            m_map.insert(name, id->text());
    }
    QCborMap take() const { return m_map; }

private:
    QCborMap m_map;
};

QString wordOf(auto value) { return QString(stored(value)); }

template<typename T, typename Write>
QCborArray listOf(const QList<T> &values, Write write)
{
    QCborArray list;
    for (const T &value : values)
        list.append(write(value));
    return list;
}

/// One part read by \a read, which gets a reader of its own; the first part that cannot
/// be understood refuses the row.
class PartReader
{
public:
    explicit PartReader(const Row &row) : m_row(row) {}

    template<typename T, typename Read>
    QList<T> all(QLatin1StringView name, Read read)
    {
        QList<T> values;
        for (const QCborValue &value : m_row.hidden.value(name).toArray()) {
            if (auto one = part<T>(value, read))
                values.append(*std::move(one));
        }
        return values;
    }
    template<typename T, typename Read>
    std::optional<T> one(QLatin1StringView name, Read read)
    {
        return m_row.hidden.has(name) ? part<T>(m_row.hidden.value(name), read) : std::nullopt;
    }
    template<typename T>
    Result<T> value(Result<T> made) const
    {
        return m_problem ? Result<T>(*m_problem) : made;
    }

private:
    template<typename T, typename Read>
    std::optional<T> part(const QCborValue &value, Read read)
    {
        const QCborMap map = value.toMap();
        const Row row{map[u"id"_s].toString(), 0, {}, map};
        FieldReader fields(specOf(Table::HeldMeeting), row);
        auto made = fields.value(T(read(fields, row)));
        if (made)
            return *std::move(made);
        m_problem = made.error();
        return std::nullopt;
    }

    const Row &m_row;
    std::optional<Error> m_problem;
};

QCborMap write(const CriterionTick &one)
{
    return {
        {u"criterion"_s, one.criterion}, {u"day"_s, dayText(one.day)}, {u"source"_s, one.source}};
}

CriterionTick readCriterion(FieldReader &fields, const Row &)
{
    return {int(fields.integer("criterion"_L1)), fields.day("day"_L1), fields.text("source"_L1)};
}

QCborMap write(const AgendaItem &one)
{
    HeldFields fields;
    fields.put("id"_L1, one.id.text());
    fields.put("kind"_L1, wordOf(one.kind));
    fields.put("case"_L1, one.caseId);
    fields.put("discussion"_L1, one.discussion);
    fields.put("words"_L1, one.words);
    fields.put("starts"_L1, one.starts);
    fields.put("ends"_L1, one.ends);
    fields.put("left"_L1, QCborArray::fromStringList(one.left));
    fields.put("notes"_L1, one.notes);
    fields.put("state"_L1, wordOf(one.state));
    fields.put("criteria"_L1,
               listOf(one.criteria, [](const CriterionTick &tick) { return write(tick); }));
    if (one.consultation)
        fields.put("consultation"_L1, *one.consultation);
    return fields.take();
}

AgendaItem readItem(FieldReader &fields, const Row &row)
{
    AgendaItem item{.id = fields.id<AgendaItemId>("id"_L1),
                    .kind = fields.word<AgendaItem::Kind>("kind"_L1),
                    .caseId = fields.idIfAny<CaseId>("case"_L1),
                    .discussion = fields.idIfAny<DiscussionId>("discussion"_L1),
                    .words = fields.text("words"_L1),
                    .starts = fields.clockIfAny("starts"_L1),
                    .ends = fields.clockIfAny("ends"_L1),
                    .left = fields.texts("left"_L1),
                    .notes = fields.text("notes"_L1),
                    .state = fields.word<AgendaItem::State>("state"_L1)};
    item.criteria = PartReader(row).all<CriterionTick>("criteria"_L1, readCriterion);
    if (row.hidden.has("consultation"_L1))
        item.consultation = int(fields.integer("consultation"_L1));
    return item;
}

QCborMap write(const MeetingSeat &one)
{
    HeldFields fields;
    fields.put("person"_L1, one.person);
    fields.put("guardian"_L1, one.guardian);
    fields.put("name"_L1, one.name);
    fields.put("service"_L1, one.service);
    fields.put("role"_L1, one.role);
    fields.put("need"_L1, wordOf(one.need));
    fields.put("came"_L1, wordOf(one.came));
    fields.put("substitute"_L1, one.substitute);
    fields.put("from"_L1, one.from);
    fields.put("to"_L1, one.to);
    fields.put("onlyFor"_L1, one.onlyFor);
    return fields.take();
}

MeetingSeat readSeat(FieldReader &fields, const Row &)
{
    return {.person = fields.idIfAny<ProfessionalId>("person"_L1),
            .guardian = fields.idIfAny<GuardianId>("guardian"_L1),
            .name = fields.text("name"_L1),
            .service = fields.text("service"_L1),
            .role = fields.text("role"_L1),
            .need = fields.word<MeetingSeat::Need>("need"_L1),
            .came = fields.word<MeetingSeat::Came>("came"_L1),
            .substitute = fields.text("substitute"_L1),
            .from = fields.clockIfAny("from"_L1),
            .to = fields.clockIfAny("to"_L1),
            .onlyFor = fields.idIfAny<AgendaItemId>("onlyFor"_L1)};
}

QCborMap write(const MeetingCount &one)
{
    HeldFields fields;
    fields.put("kind"_L1, wordOf(one.kind));
    fields.put("number"_L1, one.number);
    fields.put("from"_L1, one.from);
    fields.put("to"_L1, one.to);
    return fields.take();
}

MeetingCount readCount(FieldReader &fields, const Row &)
{
    return {.kind = fields.word<MeetingCount::Kind>("kind"_L1),
            .number = int(fields.integer("number"_L1)),
            .from = fields.idIfAny<UnitId>("from"_L1),
            .to = fields.idIfAny<UnitId>("to"_L1)};
}

QCborMap write(const RecordElsewhere &one)
{
    HeldFields fields;
    fields.put("reference"_L1, one.reference);
    fields.put("responsible"_L1, one.responsible);
    fields.put("due"_L1, one.due);
    fields.put("done"_L1, one.done);
    return fields.take();
}

RecordElsewhere readElsewhere(FieldReader &fields, const Row &)
{
    return {fields.text("reference"_L1), fields.text("responsible"_L1), fields.dayIfAny("due"_L1),
            fields.dayIfAny("done"_L1)};
}

QCborMap write(const MeetingSignature &one)
{
    return {{u"day"_s, dayText(one.day)}, {u"by"_s, one.by}};
}

MeetingSignature readSignature(FieldReader &fields, const Row &)
{
    return {fields.day("day"_L1), fields.text("by"_L1)};
}

QCborMap write(const TransferRecord &one)
{
    QCborMap answers;
    for (const TransferAnswer &answer : one.answers)
        answers.insert(answer.field, answer.text);
    return {{u"form"_s, one.form},
            {u"declined"_s, one.outcome == TransferRecord::Outcome::Declined},
            {u"answers"_s, answers},
            {u"documents"_s, QCborArray::fromStringList(one.documents)}};
}

TransferRecord readTransfer(FieldReader &fields, const Row &row)
{
    TransferRecord record{.form = fields.text("form"_L1),
                          .outcome = fields.flag("declined"_L1) ? TransferRecord::Outcome::Declined
                                                                : TransferRecord::Outcome::Passed,
                          .documents = fields.texts("documents"_L1)};
    const QCborMap answers = row.hidden.value("answers"_L1).toMap();
    for (auto one = answers.begin(); one != answers.end(); ++one)
        record.answers.append({one.key().toString(), one.value().toString()});
    std::sort(record.answers.begin(), record.answers.end(),
              [](const auto &a, const auto &b) { return a.field < b.field; });
    return record;
}

QCborMap write(const MeetingReopening &one)
{
    QCborMap map = write(one.signature);
    map.insert(u"reason"_s, one.reason);
    return map;
}

MeetingReopening readReopening(FieldReader &fields, const Row &row)
{
    return {readSignature(fields, row), fields.text("reason"_L1)};
}

QCborMap write(const HeldMeeting::Cancelling &one)
{
    QCborMap map = write(one.signature);
    map.insert(u"cause"_s, wordOf(one.cause));
    map.insert(u"words"_s, one.words);
    return map;
}

HeldMeeting::Cancelling readCancelling(FieldReader &fields, const Row &row)
{
    return {fields.word<HeldMeeting::Cause>("cause"_L1), fields.text("words"_L1),
            readSignature(fields, row)};
}

void readParts(PartReader &parts, HeldMeeting &value)
{
    value.items = parts.all<AgendaItem>("items"_L1, readItem);
    value.seats = parts.all<MeetingSeat>("seats"_L1, readSeat);
    value.counts = parts.all<MeetingCount>("counts"_L1, readCount);
    value.reopened = parts.all<MeetingReopening>("reopened"_L1, readReopening);
    value.elsewhere = parts.one<RecordElsewhere>("elsewhere"_L1, readElsewhere);
    value.cancelling = parts.one<HeldMeeting::Cancelling>("cancelling"_L1, readCancelling);
    value.finished = parts.one<MeetingSignature>("finished"_L1, readSignature);
    value.followUps = parts.all<RecordElsewhere>("followUps"_L1, readElsewhere);
    value.told = parts.one<MeetingSignature>("told"_L1, readSignature);
    value.transfer = parts.one<TransferRecord>("transfer"_L1, readTransfer);
}

} // namespace

QString RowLayout<HeldMeeting>::id(const HeldMeeting &value) { return value.id.text(); }

Row RowLayout<HeldMeeting>::write(const HeldMeeting &value)
{
    const auto part = [](const auto &one) { return tvers::write(one); };
    HeldFields fields;
    fields.put("meeting"_L1, value.meeting);
    fields.put("childMeeting"_L1, value.childMeeting);
    fields.put("state"_L1, wordOf(value.state));
    fields.put("mode"_L1, value.mode);
    fields.put("items"_L1, listOf(value.items, part));
    fields.put("seats"_L1, listOf(value.seats, part));
    fields.put("began"_L1, value.began);
    fields.put("ended"_L1, value.ended);
    fields.put("minutes"_L1, value.minutes);
    fields.put("competenceNeeds"_L1, QCborArray::fromStringList(value.competenceNeeds));
    fields.put("notTheChild"_L1, QCborArray::fromStringList(value.notTheChild));
    fields.put("counts"_L1, listOf(value.counts, part));
    fields.put("reopened"_L1, listOf(value.reopened, part));
    fields.put("observed"_L1, value.observed);
    if (!value.followUps.isEmpty())
        fields.put("followUps"_L1, listOf(value.followUps, part));
    if (value.told)
        fields.put("told"_L1, part(*value.told));
    if (value.transfer)
        fields.put("transfer"_L1, part(*value.transfer));
    if (value.elsewhere)
        fields.put("elsewhere"_L1, part(*value.elsewhere));
    if (value.cancelling)
        fields.put("cancelling"_L1, part(*value.cancelling));
    if (value.finished)
        fields.put("finished"_L1, part(*value.finished));
    if (!value.archived.isEmpty()) // rows of before read as they did
        fields.put("archived"_L1, value.archived);
    return {id(value), 0, {}, fields.take()};
}

Result<HeldMeeting> RowLayout<HeldMeeting>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    HeldMeeting value{.id = fields.id<HeldMeetingId>("id"_L1),
                      .meeting = fields.idIfAny<MeetingId>("meeting"_L1),
                      .childMeeting = fields.idIfAny<ChildMeetingId>("childMeeting"_L1),
                      .state = fields.word<HeldMeeting::State>("state"_L1),
                      .mode = fields.text("mode"_L1),
                      .began = fields.clockIfAny("began"_L1),
                      .ended = fields.clockIfAny("ended"_L1),
                      .minutes = fields.text("minutes"_L1),
                      .competenceNeeds = fields.texts("competenceNeeds"_L1),
                      .notTheChild = fields.texts("notTheChild"_L1),
                      .observed = fields.dayIfAny("observed"_L1),
                      .archived = fields.text("archived"_L1)};
    PartReader parts(row);
    readParts(parts, value);
    return parts.value(fields.value(value));
}

} // namespace tvers
