// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/directoryimport.h"

#include "core/municipality/tablecolumns.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = RefusedLine::Reason;

/// What a line may be refused for.
std::optional<RefusedLine> refusalWithEmail(const TextRow &row, const TableColumns &columns)
{
    const QString email = columns.cell(row, u"email"_s);
    if (const auto refusal = refusalOf(row, columns))
        return refusal;
    if (!email.isEmpty() && !looksLikeEmail(email))
        return RefusedLine{row.line, Reason::EmailWrong, email};
    return std::nullopt;
}

/// A role's or service's id, from its id or its name in any language.
template<typename T>
QString idFrom(const QList<T> &known, const QString &word)
{
    const QString wanted = folded(word);
    if (wanted.isEmpty()) // as are names that nobody has given in a language
        return {};
    for (const T &one : known) {
        const LocalText &name = one.name;
        if (folded(one.id) == wanted || folded(name.nb) == wanted || folded(name.nn) == wanted ||
            folded(name.en) == wanted)
            return one.id;
    }
    return {};
}

const QList<ColumnWords> &unitColumns()
{
    static const QList<ColumnWords> columns{
        {u"name"_s, {u"navn"_s, u"namn"_s, u"virksomhet"_s, u"verksemd"_s}},
        {u"kind"_s, {u"type"_s, u"slag"_s}},
        {u"place"_s, {u"sted"_s, u"stad"_s, u"adresse"_s}},
        {u"manager"_s, {u"leder"_s, u"leiar"_s, u"styrer"_s, u"styrar"_s, u"rektor"_s}},
        {u"email"_s, {u"e-post"_s, u"epost"_s, u"e-mail"_s}}};
    return columns;
}

const QList<ColumnWords> &peopleColumns()
{
    static const QList<ColumnWords> columns{{u"name"_s, {u"navn"_s, u"namn"_s}},
                                            {u"service"_s, {u"tjeneste"_s, u"teneste"_s}},
                                            {u"role"_s, {u"rolle"_s, u"stilling"_s}},
                                            {u"email"_s, {u"e-post"_s, u"epost"_s, u"e-mail"_s}},
                                            {u"phone"_s, {u"telefon"_s, u"tlf"_s, u"mobil"_s}}};
    return columns;
}

Professional personFrom(const TextRow &row, const TableColumns &columns,
                        const MunicipalityPack &pack)
{
    const QString written = columns.cell(row, u"role"_s);
    const QString role = idFrom(pack.roles, written);
    return {.id = ProfessionalId::sortable(),
            .name = columns.cell(row, u"name"_s),
            .service = idFrom(pack.services, columns.cell(row, u"service"_s)),
            .role = role.isEmpty() ? written : role, // it need not be one of the pack's
            .email = columns.cell(row, u"email"_s),
            .phone = columns.cell(row, u"phone"_s)};
}

/// A post in some words, not a sentence about somebody.
bool looksLikeRole(const QString &text)
{
    constexpr qsizetype longest = 80;
    static const QRegularExpression sentence(u"[.!?;:] |[.!?;:\\n]$|\\d{4}"_s);
    return text.size() <= longest && !sentence.match(text).hasMatch();
}

/// Who is known already. Two people of one service may share a name, but then each has
/// an address of their own.
class KnownPeople
{
public:
    explicit KnownPeople(const QList<Professional> &people)
    {
        for (const Professional &one : people)
            add(one);
    }

    void add(const Professional &one) { m_addresses[markOf(one)].append(folded(one.email)); }
    bool contains(const Professional &one) const
    {
        const QStringList addresses = m_addresses.value(markOf(one));
        const QString address = folded(one.email);
        return std::any_of(addresses.begin(), addresses.end(), [&address](const QString &other) {
            return address.isEmpty() || other.isEmpty() || address == other;
        });
    }

private:
    static QString markOf(const Professional &one)
    {
        return folded(one.name) + u'\n' + one.service;
    }

    QHash<QString, QStringList> m_addresses;
};

} // namespace

std::optional<Unit::Kind> unitKindFrom(const QString &word)
{
    static const QHash<QString, Unit::Kind> words{{u"kindergarten"_s, Unit::Kind::Kindergarten},
                                                  {u"barnehage"_s, Unit::Kind::Kindergarten},
                                                  {u"school"_s, Unit::Kind::School},
                                                  {u"skole"_s, Unit::Kind::School},
                                                  {u"skule"_s, Unit::Kind::School},
                                                  {u"sfo"_s, Unit::Kind::Sfo},
                                                  {u"other"_s, Unit::Kind::Other},
                                                  {u"annet"_s, Unit::Kind::Other},
                                                  {u"anna"_s, Unit::Kind::Other}};
    const auto found = words.constFind(folded(word));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

bool looksLikePerson(const QString &text)
{
    constexpr qsizetype longest = 80;
    constexpr qsizetype mostWords = 6;
    static const QRegularExpression shape(
        u"^\\p{L}[\\p{L}\\p{M}'’.-]*(?: [\\p{L}(][\\p{L}\\p{M}'’.)-]*)*\\z"_s);
    static const QStringList particles{u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"de"_s,  u"av"_s,
                                       u"af"_s,  u"al"_s,  u"el"_s,  u"bin"_s, u"ibn"_s, u"la"_s,
                                       u"le"_s,  u"du"_s,  u"da"_s,  u"di"_s,  u"dos"_s, u"del"_s,
                                       u"ter"_s, u"og"_s,  u"y"_s,   u"e"_s};
    const QString name = text.simplified();
    const QStringList words = name.split(u' ');
    if (name.size() > longest || words.size() > mostWords || !shape.match(name).hasMatch())
        return false;
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        const QChar first = word.at(word.startsWith(u'(') && word.size() > 1 ? 1 : 0);
        return !first.isLower() || particles.contains(word);
    });
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+\\z"_s);
    return shape.match(text).hasMatch();
}

ReadTable<Unit> unitsFrom(const QList<TextRow> &rows, const QList<Unit> &there)
{
    const TableColumns columns(rows, unitColumns());
    ReadTable<Unit> table{{}, columns.refused()};
    QSet<QString> taken;
    for (const Unit &unit : there)
        taken.insert(folded(unit.name));
    for (const TextRow &row : columns.rows()) {
        const QString name = columns.cell(row, u"name"_s);
        const QString word = columns.cell(row, u"kind"_s);
        const auto kind = unitKindFrom(word);
        if (const auto refusal = refusalWithEmail(row, columns)) {
            table.refused.append(*refusal);
        } else if (!kind) {
            table.refused.append({row.line, Reason::KindUnknown, word});
        } else if (taken.contains(folded(name))) {
            table.refused.append({row.line, Reason::AlreadyThere, name});
        } else {
            taken.insert(folded(name));
            table.read.append({.id = UnitId::sortable(),
                               .name = name,
                               .kind = *kind,
                               .place = columns.cell(row, u"place"_s),
                               .manager = columns.cell(row, u"manager"_s),
                               .email = columns.cell(row, u"email"_s)});
        }
    }
    return table;
}

ReadTable<Professional> peopleFrom(const QList<TextRow> &rows, const MunicipalityPack &pack,
                                   const QList<Professional> &there)
{
    const TableColumns columns(rows, peopleColumns());
    ReadTable<Professional> table{{}, columns.refused()};
    KnownPeople known(there);
    QStringList services;
    for (const Service &service : pack.services)
        services.append(service.name.in(norwegian(pack.language)));
    for (const TextRow &row : columns.rows()) {
        const Professional person = personFrom(row, columns, pack);
        const QString service = columns.cell(row, u"service"_s);
        if (const auto refusal = refusalWithEmail(row, columns)) {
            table.refused.append(*refusal);
        } else if (!service.isEmpty() && person.service.isEmpty()) {
            table.refused.append({row.line, Reason::ServiceUnknown, service, services});
        } else if (known.contains(person)) {
            table.refused.append({row.line, Reason::AlreadyThere, person.name});
        } else if (!looksLikePerson(person.name)) {
            table.refused.append({row.line, Reason::NoPerson, person.name});
        } else if (!looksLikeRole(person.role)) {
            table.refused.append({row.line, Reason::NoPerson, person.role});
        } else {
            known.add(person);
            table.read.append(person);
        }
    }
    return table;
}

} // namespace tvers
