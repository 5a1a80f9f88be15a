// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plaingate.h"

#include "core/anychange.h"
#include "core/calendar/publicholidays.h"
#include "core/consent/consentlawjson.h"
#include "core/municipality/calendarrecords.h"
#include "core/municipality/toolbox.h"
#include "core/storage/caserepositories.h"
#include "core/storage/repositories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = AnonymityFinding::Kind;
using Text = PlainGate::Text;

struct PlainText {
    QString name;
    QString text;
    Text how;
    friend bool operator==(const PlainText &, const PlainText &) = default;
};
using PlainTexts = QList<PlainText>;

/// Names of fields too: whoever made the document may have chosen them. An id is no number
/// of a person, though it may look like one.
void addStrings(const QJsonValue &value, const PlainText &like, PlainTexts &texts)
{
    static const QRegularExpression id(u"\\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\\b"_s);
    if (value.isString())
        texts.append({like.name, value.toString().remove(id), like.how});
    const QJsonArray all = value.toArray();
    for (const QJsonValue &one : all)
        addStrings(one, like, texts);
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        addStrings(key, like, texts);
        addStrings(object.value(key), like, texts);
    }
}

PlainTexts stringsIn(const QString &json, const PlainText &like)
{
    PlainTexts texts;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    addStrings(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
               like, texts);
    return texts;
}

PlainTexts textsOf(const Unit &unit)
{
    return {{u"plain.unit.name"_s, unit.name, Text::Title},
            {u"plain.unit.place"_s, unit.place, Text::Title},
            {u"plain.unit.manager"_s, unit.manager, Text::Contact},
            {u"plain.unit.email"_s, unit.email, Text::Contact}};
}
PlainTexts textsOf(const Professional &person)
{
    return {{u"plain.person.name"_s, person.name, Text::Contact},
            {u"plain.person.role"_s, person.role, Text::Contact},
            {u"plain.person.email"_s, person.email, Text::Contact},
            {u"plain.person.phone"_s, person.phone, Text::Contact}};
}
PlainTexts textsOf(const Team &team) { return {{u"plain.team.name"_s, team.name, Text::Free}}; }
PlainTexts textsOf(const TeamMember &member)
{
    return {{u"plain.member.role"_s, member.role, Text::Free}};
}
PlainTexts textsOf(const Meeting &meeting)
{
    return {{u"plain.meeting.place"_s, meeting.place, Text::Free}};
}
PlainTexts textsOf(const Room &room)
{
    return {{u"plain.room.name"_s, room.name, Text::Free},
            {u"plain.room.place"_s, room.place, Text::Free}};
}
PlainTexts textsOf(const CalendarRecord &calendar)
{
    PlainTexts texts{{u"plain.calendar.name"_s, calendar.name, Text::Title}};
    const auto entries = entriesIn(calendar);
    if (!entries)
        return texts + stringsIn(calendar.content, {u"plain.day.name"_s, {}, Text::Free});
    for (const auto *list : {&entries->terms, &entries->schoolHolidays, &entries->closingDays}) {
        for (const CalendarDays &line : *list) {
            for (const QString &name : {line.name.nb, line.name.nn, line.name.en})
                texts.append({u"plain.day.name"_s, name, Text::Free});
        }
    }
    return texts;
}
PlainTexts textsOf(const ArenaVersionRecord &version)
{
    return stringsIn(version.content, {u"plain.arena"_s, {}, Text::Data});
}
PlainTexts textsOf(const MeetingPlan &plan)
{
    return stringsIn(plan.content, {u"plain.plan"_s, {}, Text::Data});
}
PlainTexts textsOf(const Municipality &municipality)
{
    return PlainTexts{{u"plain.municipality.name"_s, municipality.name, Text::Title}} +
           stringsIn(municipality.content, {u"plain.municipality"_s, {}, Text::Data});
}
PlainTexts textsOf(const Setting &setting)
{
    if (setting.name == toolboxSetting())
        return stringsIn(setting.value, {u"plain.toolbox"_s, {}, Text::Contact});
    if (setting.name == consentLawSetting())
        return stringsIn(setting.value, {u"plain.law"_s, {}, Text::Data});
    if (setting.name.startsWith("answer."_L1))
        return {{u"plain.answer"_s, setting.value, Text::Free}};
    return {};
}
/// What is sealed has a gate of its own; what has no texts needs none.
template<typename T>
PlainTexts textsOf(const T &)
{
    return {};
}

PlainTexts newTexts(const Change &change)
{
    return std::visit(
        []<typename T>(const Changed<T> &one) -> PlainTexts {
            if (!one.after)
                return {};
            PlainTexts texts = textsOf(*one.after);
            if (one.before) {
                const PlainTexts old = textsOf(*one.before);
                texts.removeIf([&old](const PlainText &text) { return old.contains(text); });
            }
            return texts;
        },
        change.any());
}

bool isWholeName(QStringView found)
{
    static const QRegularExpression apart(u"\\S[\\s]+\\S"_s);
    return apart.match(found).hasMatch();
}

QStringList holidayNames(QDate today)
{
    QStringList names;
    if (const auto days = PublicHolidays::builtIn().in(today.year())) {
        for (const PublicHoliday &day : *days)
            names.append({day.name.nb, day.name.nn});
    }
    return names;
}

/// Of \a names those that nobody of the staff has.
QStringList without(QStringList names, const QStringList &staff)
{
    names.removeIf([&staff](const QString &name) {
        return std::any_of(staff.begin(), staff.end(), [&name](const QString &one) {
            return one.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0;
        });
    });
    return names;
}

} // namespace

PlainGate::PlainGate(const AnonymityGate::Known &known, const QStringList &children,
                     const QStringList &given, QDate today) :
    m_all(std::make_shared<AnonymityGate>(known)),
    m_children(std::make_shared<AnonymityGate>(AnonymityGate::Known{children})),
    m_given(std::make_shared<AnonymityGate>(AnonymityGate::Known{given})),
    m_today(today),
    m_knowsNames(!known.names.isEmpty() || !children.isEmpty())
{}

Result<PlainGate> PlainGate::of(Store &store, QDate today)
{
    const auto children = ChildRepository(store).all();
    const auto guardians = ChildRepository(store).allGuardians();
    const auto units = UnitRepository(store).all();
    const auto people = ProfessionalRepository(store).all();
    for (const std::optional<Error> &problem :
         {children ? std::nullopt : std::optional(children.error()),
          guardians ? std::nullopt : std::optional(guardians.error()),
          units ? std::nullopt : std::optional(units.error()),
          people ? std::nullopt : std::optional(people.error())}) {
        if (problem)
            return *problem;
    }
    QStringList staff;
    QStringList open; // names that stand open already
    for (const Professional &one : *people)
        staff.append(one.name);
    for (const Unit &one : *units) {
        staff.append(one.manager);
        open.append({one.name, one.place});
    }
    open += staff;
    open += holidayNames(today); // «Kristi himmelfartsdag» tells of nobody
    static const QRegularExpression between(u"[\\s-]+"_s);
    const QStringList words = open.join(u' ').toLower().split(between, Qt::SkipEmptyParts);
    QStringList names;
    QStringList given;
    for (const Child &one : *children) {
        names.append(one.givenName + u' ' + one.familyName);
        for (const QString &part : one.givenName.split(between, Qt::SkipEmptyParts)) {
            if (!words.contains(part.toLower()))
                given.append(part);
        }
    }
    QStringList all = names;
    for (const Guardian &one : *guardians)
        all.append(one.name);
    return PlainGate({without(all, staff)}, names, given, today);
}

std::optional<AnonymityFinding> PlainGate::stopIn(const QString &text, Text how) const
{
    static const QRegularExpression telling(u"[\\d@]|(?:\\S+[\\s-]+){3}\\S"_s); // or in words
    static const QRegularExpression longNumber(
        u"\\d(?:[\\s./-]*\\d){10}"_s); // as an identity number
    const QRegularExpression &sign = how == Text::Data ? longNumber : telling;
    if (text.isEmpty() || (!m_knowsNames && !sign.match(text).hasMatch()))
        return std::nullopt;
    const AnonymityGate &gate = how == Text::Data || how == Text::Contact ? *m_children : *m_all;
    for (const AnonymityFinding &one : gate.findings(text, m_today)) {
        const bool isContact = one.kind == Kind::Phone || one.kind == Kind::Email;
        const bool isName =
            one.kind == Kind::KnownName && isWholeName(QStringView(text).mid(one.from, one.length));
        if (one.kind == Kind::NationalId || isName ||
            (one.kind == Kind::BirthDate && how != Text::Data) ||
            (isContact && (how == Text::Title || how == Text::Free)))
            return one;
    }
    if (how != Text::Free)
        return std::nullopt;
    for (const AnonymityFinding &one : m_given->findings(text, m_today)) {
        if (one.kind == Kind::KnownName)
            return one;
    }
    return std::nullopt;
}

ReadTable<TextRow> PlainGate::rowsWithout(const QList<TextRow> &rows) const
{
    static const QRegularExpression day(u"^[\\d\\s./:-]{6,10}\\z"_s);
    ReadTable<TextRow> table;
    for (const TextRow &row : rows) {
        std::optional<RefusedLine> refused;
        for (qsizetype i = 0; i < row.cells.size() && !refused; ++i) {
            const bool isDay = day.match(row.cells[i]).hasMatch();
            const auto stop = isDay ? std::nullopt : stopIn(row.cells[i], Text::Contact);
            if (stop)
                refused = RefusedLine{row.line, RefusedLine::Reason::TellsOfChild,
                                      QString::number(i + 1)};
        }
        if (refused)
            table.refused.append(*refused);
        else
            table.read.append(row);
    }
    return table;
}

Result<> checkPlain(Store &store, const QList<Change> &changes)
{
    PlainTexts texts;
    for (const Change &change : changes) {
        for (const PlainText &text : newTexts(change)) {
            if (!text.text.isEmpty())
                texts.append(text);
        }
    }
    if (texts.isEmpty())
        return Done{};
    const auto gate = PlainGate::of(store, QDateTime::currentDateTimeUtc().date());
    if (!gate)
        return gate.error();
    QSet<QString> passed;
    for (const PlainText &text : std::as_const(texts)) {
        const QString key = QString::number(int(text.how)) + text.text;
        if (passed.contains(key))
            continue;
        if (const auto stop = gate->stopIn(text.text, text.how))
            return Error{ErrorCode::NotAnonymous,
                         {text.name, stored(stop->kind), QString::number(stop->from),
                          QString::number(stop->length)}};
        passed.insert(key);
    }
    return Done{};
}

} // namespace tvers
