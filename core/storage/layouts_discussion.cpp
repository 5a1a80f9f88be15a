// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Layouts of discussions and measures: nothing plain but the permit.
#include "core/storage/fieldreader.h"
#include "core/storage/layouts.h"

#include <array>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TextField {
    QLatin1StringView name;
    QString DiscussionTexts::*text;
};

constexpr std::array textFields{
    TextField{"seenAndHeard"_L1, &DiscussionTexts::seenAndHeard},
    TextField{"howLong"_L1, &DiscussionTexts::howLong},
    TextField{"triedAndEffect"_L1, &DiscussionTexts::triedAndEffect},
    TextField{"maintaining"_L1, &DiscussionTexts::maintaining},
    TextField{"resources"_L1, &DiscussionTexts::resources},
    TextField{"childsView"_L1, &DiscussionTexts::childsView},
    TextField{"guardiansView"_L1, &DiscussionTexts::guardiansView},
    TextField{"question"_L1, &DiscussionTexts::question},
    TextField{"advice"_L1, &DiscussionTexts::advice},
};

template<typename IdType>
QCborArray arrayOf(const QList<IdType> &ids)
{
    QCborArray list;
    for (const IdType &id : ids)
        list.append(id.text());
    return list;
}

QCborArray presentOf(const QList<ConsentParticipant> &present)
{
    QCborArray list;
    for (const ConsentParticipant &one : present)
        list.append(QCborMap{{u"role"_s, QString(stored(one.role))},
                             {u"service"_s, one.service},
                             {u"shares"_s, one.shares},
                             {u"knowsTheChild"_s, one.knowsTheChild}});
    return list;
}

/// Roles that this Tvers does not know are services: they need consent.
QList<ConsentParticipant> readPresent(const QCborValue &value)
{
    using Role = ConsentParticipant::Role;
    QList<ConsentParticipant> present;
    for (const QCborValue &one : value.toArray()) {
        const QCborMap map = one.toMap();
        present.append({fromStored<Role>(map[u"role"_s].toString()).value_or(Role::Service),
                        map[u"service"_s].toString(), map[u"shares"_s].toBool(),
                        map[u"knowsTheChild"_s].toBool()});
    }
    return present;
}

void insertDay(QCborMap &hidden, const QString &name, const std::optional<QDate> &day)
{
    if (day)
        hidden.insert(name, dayText(*day));
}

template<typename E>
void insertWord(QCborMap &hidden, const QString &name, const std::optional<E> &value)
{
    if (value)
        hidden.insert(name, QString(stored(*value)));
}

void writeOptional(QCborMap &hidden, const Discussion &value)
{
    if (value.meeting)
        hidden.insert(u"meeting"_s, value.meeting->text());
    if (value.childMeeting)
        hidden.insert(u"childMeeting"_s, value.childMeeting->text());
    if (value.basis) {
        hidden.insert(u"basis"_s, value.basis->basis);
        hidden.insert(u"basisReason"_s, value.basis->reason);
        hidden.insert(u"beyondNecessary"_s, value.basis->beyondNecessary);
    }
    if (value.duty) {
        hidden.insert(u"dutyApplies"_s, value.duty->applies);
        hidden.insert(u"dutyBy"_s, value.duty->by);
        hidden.insert(u"dutyDay"_s, dayText(value.duty->day));
    }
    if (value.feedback) {
        hidden.insert(u"feedbackTo"_s, value.feedback->to);
        hidden.insert(u"feedbackBy"_s, value.feedback->by);
        hidden.insert(u"feedbackDay"_s, dayText(value.feedback->day));
    }
    if (value.fitting.count != ChildrenFitting::Count::Unanswered)
        hidden.insert(u"fitting"_s, QString(stored(value.fitting.count)));
    if (!value.fitting.reason.isEmpty())
        hidden.insert(u"fittingReason"_s, value.fitting.reason);
    if (!value.authority.isEmpty())
        hidden.insert(u"authority"_s, value.authority);
    insertWord(hidden, u"decision"_s, value.decision);
    insertWord(hidden, u"outcome"_s, value.outcome);
    insertDay(hidden, u"followUp"_s, value.followUp);
    insertDay(hidden, u"finished"_s, value.finished);
}

void readOptional(FieldReader &fields, const Row &row, Discussion &value)
{
    if (row.hidden.has("basis"_L1))
        value.basis = BasisChoice{fields.text("basis"_L1), fields.text("basisReason"_L1),
                                  fields.flag("beyondNecessary"_L1)};
    if (const auto day = fields.dayIfAny("dutyDay"_L1))
        value.duty = DutyAssessment{fields.flag("dutyApplies"_L1), fields.text("dutyBy"_L1), *day};
    if (const auto day = fields.dayIfAny("feedbackDay"_L1))
        value.feedback =
            GuardianFeedback{fields.text("feedbackTo"_L1), fields.text("feedbackBy"_L1), *day};
    if (row.hidden.has("decision"_L1))
        value.decision = fields.word<Discussion::Decision>("decision"_L1);
    if (row.hidden.has("outcome"_L1))
        value.outcome = fields.word<Discussion::Outcome>("outcome"_L1);
    if (row.hidden.has("fitting"_L1))
        value.fitting.count = fields.word<ChildrenFitting::Count>("fitting"_L1);
    value.fitting.reason = fields.text("fittingReason"_L1);
    value.authority = fields.text("authority"_L1);
    value.followUp = fields.dayIfAny("followUp"_L1);
    value.finished = fields.dayIfAny("finished"_L1);
}

} // namespace

QString RowLayout<PermittedDiscussion>::id(const PermittedDiscussion &value)
{
    return value.discussion.id.text();
}

Row RowLayout<PermittedDiscussion>::write(const PermittedDiscussion &permitted)
{
    const Discussion &value = permitted.discussion;
    QCborMap texts;
    for (const TextField &field : textFields)
        texts.insert(QString(field.name), value.texts.*field.text);
    QCborMap hidden{{u"case"_s, value.caseId.text()},
                    {u"arena"_s, value.arena.text()},
                    {u"version"_s, value.version.text()},
                    {u"day"_s, dayText(value.day)},
                    {u"mode"_s, QString(stored(value.mode))},
                    {u"asked"_s, QString(stored(value.asked))},
                    {u"notAskedReason"_s, value.notAskedReason},
                    {u"purpose"_s, value.purpose},
                    {u"kinds"_s, QCborArray::fromStringList(value.kinds)},
                    {u"present"_s, presentOf(value.present)},
                    {u"ownData"_s, arrayOf(value.ownData)},
                    {u"asksNotToInform"_s, value.asksNotToInform},
                    {u"texts"_s, texts},
                    {u"notTheChild"_s, QCborArray::fromStringList(value.notTheChild)},
                    {u"weight"_s, QString(stored(value.weight))},
                    {u"archived"_s, value.archived},
                    {u"finishedBy"_s, value.finishedBy},
                    {u"restsOn"_s, arrayOf(value.restsOn)},
                    {u"paragraph"_s, value.paragraph}};
    writeOptional(hidden, value);
    return {id(permitted), 0, {permitted.permit}, hidden};
}

Result<PermittedDiscussion> RowLayout<PermittedDiscussion>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    Discussion value{.id = fields.id<DiscussionId>("id"_L1),
                     .caseId = fields.id<CaseId>("case"_L1),
                     .arena = fields.id<ArenaId>("arena"_L1),
                     .version = fields.id<ArenaVersionId>("version"_L1),
                     .meeting = fields.idIfAny<MeetingId>("meeting"_L1),
                     .childMeeting = fields.idIfAny<ChildMeetingId>("childMeeting"_L1),
                     .day = fields.day("day"_L1),
                     .mode = fields.word<CaseMode::Kind>("mode"_L1),
                     .asked = fields.word<CaseMode::Asked>("asked"_L1),
                     .notAskedReason = fields.text("notAskedReason"_L1),
                     .purpose = fields.text("purpose"_L1),
                     .kinds = fields.texts("kinds"_L1),
                     .present = readPresent(row.hidden.value("present"_L1)),
                     .ownData = fields.ids<GuardianId>("ownData"_L1),
                     .asksNotToInform = fields.flag("asksNotToInform"_L1),
                     .notTheChild = fields.texts("notTheChild"_L1),
                     .weight = fields.word<Discussion::Weight>("weight"_L1),
                     .archived = fields.text("archived"_L1),
                     .finishedBy = fields.text("finishedBy"_L1),
                     .restsOn = fields.ids<ConsentId>("restsOn"_L1),
                     .paragraph = fields.text("paragraph"_L1)};
    const QCborMap texts = row.hidden.value("texts"_L1).toMap();
    for (const TextField &field : textFields)
        value.texts.*field.text = texts[QString(field.name)].toString();
    readOptional(fields, row, value);
    return fields.value(PermittedDiscussion{value, fields.text("permit"_L1)});
}

QString RowLayout<Measure>::id(const Measure &value) { return value.id.text(); }

Row RowLayout<Measure>::write(const Measure &value)
{
    QCborMap hidden{{u"discussion"_s, value.discussion.text()},
                    {u"problem"_s, value.problem},
                    {u"what"_s, value.what},
                    {u"from"_s, dayText(value.from)},
                    {u"due"_s, dayText(value.due)},
                    {u"responsible"_s, value.responsible}};
    insertDay(hidden, u"evaluateOn"_s, value.evaluateOn);
    insertDay(hidden, u"evaluated"_s, value.evaluated);
    insertDay(hidden, u"done"_s, value.done);
    if (value.carriedOn)
        hidden.insert(u"carriedOn"_s, value.carriedOn->text());
    insertWord(hidden, u"outcome"_s, value.outcome);
    return {id(value), 0, {}, hidden};
}

Result<Measure> RowLayout<Measure>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    Measure value{fields.id<MeasureId>("id"_L1),  fields.id<DiscussionId>("discussion"_L1),
                  fields.text("problem"_L1),      fields.text("what"_L1),
                  fields.day("from"_L1),          fields.day("due"_L1),
                  fields.text("responsible"_L1),  fields.dayIfAny("evaluateOn"_L1),
                  fields.dayIfAny("evaluated"_L1)};
    if (row.hidden.has("outcome"_L1))
        value.outcome = fields.word<Discussion::Outcome>("outcome"_L1);
    value.done = fields.dayIfAny("done"_L1);
    value.carriedOn = fields.idIfAny<MeasureId>("carriedOn"_L1);
    return fields.value(value);
}

} // namespace tvers
