// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Layouts of consents and cases: nothing plain.
#include "core/storage/fieldreader.h"
#include "core/storage/layouts.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QCborArray answersOf(const QList<ConsentAnswer> &answers)
{
    QCborArray list;
    for (const ConsentAnswer &one : answers) {
        QCborMap map{{u"agrees"_s, one.agrees}, {u"day"_s, dayText(one.day)}};
        if (one.guardian)
            map.insert(u"guardian"_s, one.guardian->text());
        list.append(map);
    }
    return list;
}

QList<ConsentAnswer> readAnswers(const QCborValue &value)
{
    QList<ConsentAnswer> answers;
    for (const QCborValue &one : value.toArray()) {
        const QCborMap map = one.toMap();
        answers.append({GuardianId::fromText(map[u"guardian"_s].toString()),
                        map[u"agrees"_s].toBool(),
                        QDate::fromString(map[u"day"_s].toString(), Qt::ISODate)});
    }
    return answers;
}

QCborMap formMap(const PreForm &form)
{
    QCborArray adaptations;
    for (const Adaptation &one : form.adaptations) {
        QCborMap map{{u"what"_s, one.what}, {u"effect"_s, one.effect}};
        if (one.from)
            map.insert(u"from"_s, dayText(*one.from));
        if (one.to)
            map.insert(u"to"_s, dayText(*one.to));
        adaptations.append(map);
    }
    return {{u"sent"_s, dayText(form.sent)},
            {u"reportedBy"_s, form.reportedBy},
            {u"stage"_s, form.stage},
            {u"question"_s, form.question},
            {u"strengths"_s, form.strengths},
            {u"academic"_s, form.academic},
            {u"social"_s, form.social},
            {u"communication"_s, form.communication},
            {u"senses"_s, form.senses},
            {u"attendance"_s, form.attendance},
            {u"adaptations"_s, adaptations},
            {u"mapping"_s, form.mapping},
            {u"environment"_s, form.environment},
            {u"guardiansView"_s, form.guardiansView},
            {u"pupilsView"_s, form.pupilsView},
            {u"services"_s, form.services},
            {u"wish"_s, form.wish}};
}

std::optional<QDate> dayIn(const QCborMap &map, const QString &name)
{
    const QDate day = QDate::fromString(map[name].toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<PreForm> formIn(const QCborValue &value)
{
    if (!value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    const auto text = [&map](const QString &name) { return map[name].toString(); };
    PreForm form{.sent = dayIn(map, u"sent"_s).value_or(QDate()),
                 .reportedBy = text(u"reportedBy"_s),
                 .stage = text(u"stage"_s),
                 .question = text(u"question"_s),
                 .strengths = text(u"strengths"_s),
                 .academic = text(u"academic"_s),
                 .social = text(u"social"_s),
                 .communication = text(u"communication"_s),
                 .senses = text(u"senses"_s),
                 .attendance = text(u"attendance"_s),
                 .mapping = text(u"mapping"_s),
                 .environment = text(u"environment"_s),
                 .guardiansView = text(u"guardiansView"_s),
                 .pupilsView = text(u"pupilsView"_s),
                 .services = text(u"services"_s),
                 .wish = text(u"wish"_s)};
    for (const QCborValue &one : map[u"adaptations"_s].toArray()) {
        const QCborMap line = one.toMap();
        form.adaptations.append({line[u"what"_s].toString(), dayIn(line, u"from"_s),
                                 dayIn(line, u"to"_s), line[u"effect"_s].toString()});
    }
    return form;
}

/// What cases got later: left out while it says nothing, so that rows of before stay
/// as they are.
void writeLater(QCborMap &hidden, const DiscussionCase &value)
{
    const auto insert = [&hidden](const QString &name, const QString &text) {
        if (!text.isEmpty())
            hidden.insert(name, text);
    };
    insert(u"about"_s, value.about);
    insert(u"fittingReason"_s, value.fitting.reason);
    insert(u"followedBy"_s, value.followedBy);
    insert(u"formAdmitted"_s, value.formAdmitted);
    insert(u"closedBecause"_s, value.closedBecause);
    if (value.fitting.count != ChildrenFitting::Count::Unanswered)
        hidden.insert(u"fitting"_s, QString(stored(value.fitting.count)));
    if (!value.notTheChild.isEmpty())
        hidden.insert(u"notTheChild"_s, QCborArray::fromStringList(value.notTheChild));
    if (value.duty) {
        hidden.insert(u"dutyApplies"_s, value.duty->applies);
        hidden.insert(u"dutyBy"_s, value.duty->by);
        hidden.insert(u"dutyDay"_s, dayText(value.duty->day));
    }
    if (value.form)
        hidden.insert(u"form"_s, formMap(*value.form));
}

void readLater(FieldReader &fields, const Row &row, DiscussionCase &value)
{
    value.about = fields.text("about"_L1);
    if (row.hidden.has("fitting"_L1))
        value.fitting.count = fields.word<ChildrenFitting::Count>("fitting"_L1);
    value.fitting.reason = fields.text("fittingReason"_L1);
    value.notTheChild = fields.texts("notTheChild"_L1);
    value.followedBy = fields.text("followedBy"_L1);
    if (const auto day = fields.dayIfAny("dutyDay"_L1))
        value.duty = DutyAssessment{fields.flag("dutyApplies"_L1), fields.text("dutyBy"_L1), *day};
    value.form = formIn(row.hidden.value("form"_L1));
    value.formAdmitted = fields.text("formAdmitted"_L1);
    value.closedBecause = fields.text("closedBecause"_L1);
}

} // namespace

QString RowLayout<Consent>::id(const Consent &value) { return value.id.text(); }

Row RowLayout<Consent>::write(const Consent &value)
{
    QCborMap hidden{{u"child"_s, value.child.text()},
                    {u"purposes"_s, QCborArray::fromStringList(value.purposes)},
                    {u"arenas"_s, QCborArray::fromStringList(value.arenas)},
                    {u"asked"_s, QCborArray::fromStringList(value.asked)},
                    {u"services"_s, QCborArray::fromStringList(value.services)},
                    {u"kindsOut"_s, QCborArray::fromStringList(value.kindsOut)},
                    {u"kindsIn"_s, QCborArray::fromStringList(value.kindsIn)},
                    {u"exclusions"_s, value.exclusions},
                    {u"from"_s, dayText(value.from)},
                    {u"to"_s, dayText(value.to)},
                    {u"answers"_s, answersOf(value.answers)},
                    {u"form"_s, QString(stored(value.form))},
                    {u"witness"_s, value.witness},
                    {u"note"_s, value.note},
                    {u"informed"_s, value.informed},
                    {u"childHeard"_s, value.childHeard},
                    {u"childView"_s, value.childView},
                    {u"language"_s, value.language},
                    {u"interpreter"_s, value.interpreter},
                    {u"oneGuardianReason"_s, value.oneGuardianReason}};
    if (value.withdrawn) {
        hidden.insert(u"withdrawnOn"_s, dayText(value.withdrawn->day));
        hidden.insert(u"withdrawnBy"_s, value.withdrawn->by);
        hidden.insert(u"withdrawnEffect"_s, value.withdrawn->effect);
    }
    if (value.reminder)
        hidden.insert(u"reminder"_s, dayText(*value.reminder));
    if (value.replaces)
        hidden.insert(u"replaces"_s, value.replaces->text());
    return {id(value), 0, {}, hidden};
}

Result<Consent> RowLayout<Consent>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    Consent value{.id = fields.id<ConsentId>("id"_L1),
                  .child = fields.id<ChildId>("child"_L1),
                  .purposes = fields.texts("purposes"_L1),
                  .arenas = fields.texts("arenas"_L1),
                  .asked = fields.texts("asked"_L1),
                  .services = fields.texts("services"_L1),
                  .kindsOut = fields.texts("kindsOut"_L1),
                  .kindsIn = fields.texts("kindsIn"_L1),
                  .exclusions = fields.text("exclusions"_L1),
                  .from = fields.day("from"_L1),
                  .to = fields.day("to"_L1),
                  .answers = readAnswers(row.hidden.value("answers"_L1)),
                  .form = fields.word<Consent::Form>("form"_L1),
                  .witness = fields.text("witness"_L1),
                  .note = fields.text("note"_L1),
                  .informed = fields.flag("informed"_L1),
                  .childHeard = fields.flag("childHeard"_L1),
                  .childView = fields.text("childView"_L1),
                  .language = fields.text("language"_L1),
                  .interpreter = fields.text("interpreter"_L1),
                  .oneGuardianReason = fields.text("oneGuardianReason"_L1),
                  .reminder = fields.dayIfAny("reminder"_L1),
                  .replaces = fields.idIfAny<ConsentId>("replaces"_L1)};
    if (const auto day = fields.dayIfAny("withdrawnOn"_L1))
        value.withdrawn = ConsentWithdrawal{*day, fields.text("withdrawnBy"_L1),
                                            fields.text("withdrawnEffect"_L1)};
    return fields.value(value);
}

QString RowLayout<DiscussionCase>::id(const DiscussionCase &value) { return value.id.text(); }

Row RowLayout<DiscussionCase>::write(const DiscussionCase &value)
{
    QCborMap hidden{{u"half"_s, value.half.text()},
                    {u"number"_s, value.number},
                    {u"mode"_s, QString(stored(value.mode))},
                    {u"types"_s, QCborArray::fromStringList(value.types)},
                    {u"stage"_s, QString(stored(value.stage))},
                    {u"asked"_s, QString(stored(value.asked))},
                    {u"notAskedReason"_s, value.notAskedReason},
                    {u"reportedBy"_s, value.reportedBy},
                    {u"received"_s, dayText(value.received)},
                    {u"state"_s, QString(stored(value.state))}};
    if (value.unit)
        hidden.insert(u"unit"_s, value.unit->text());
    if (value.child)
        hidden.insert(u"child"_s, value.child->text());
    if (value.deadline)
        hidden.insert(u"deadline"_s, dayText(*value.deadline));
    writeLater(hidden, value);
    return {id(value), 0, {}, hidden};
}

Result<DiscussionCase> RowLayout<DiscussionCase>::read(const Row &row)
{
    FieldReader fields(specOf(table), row);
    const auto half = HalfYear::fromText(fields.text("half"_L1));
    if (!half)
        return Error{ErrorCode::StoredWordUnknown,
                     {specOf(table).name, u"half"_s, fields.text("half"_L1)}};
    DiscussionCase value{.id = fields.id<CaseId>("id"_L1),
                         .half = *half,
                         .number = int(fields.integer("number"_L1)),
                         .mode = fields.word<CaseMode::Kind>("mode"_L1),
                         .types = fields.texts("types"_L1),
                         .stage = fields.word<DiscussionCase::Stage>("stage"_L1),
                         .unit = fields.idIfAny<UnitId>("unit"_L1),
                         .child = fields.idIfAny<ChildId>("child"_L1),
                         .asked = fields.word<CaseMode::Asked>("asked"_L1),
                         .notAskedReason = fields.text("notAskedReason"_L1),
                         .reportedBy = fields.text("reportedBy"_L1),
                         .received = fields.day("received"_L1),
                         .deadline = fields.dayIfAny("deadline"_L1),
                         .state = fields.word<DiscussionCase::State>("state"_L1)};
    readLater(fields, row, value);
    return fields.value(value);
}

} // namespace tvers
