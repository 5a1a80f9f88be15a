// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulechanges.h"

#include "core/consent/consentlawjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = RuleChange::Kind;

const QDate ever(1, 1, 1);

/// The days from which anything may be another, of versions with a first and a last day.
template<typename T, typename First, typename Last>
void addTurns(const QList<T> &versions, First first, Last last, QMap<QDate, bool> &turns)
{
    for (const T &version : versions) {
        turns.insert((version.*first).value_or(ever), true);
        if (version.*last)
            turns.insert((version.*last)->addDays(1), true);
    }
}

std::optional<QDate> dayOf(QDate turn) { return turn == ever ? std::nullopt : std::optional(turn); }

/// The rule as a word and its paragraphs: "legal_basis opplæringslova § 12-4".
QString consentOf(const QString &content)
{
    const QJsonObject rule =
        QJsonDocument::fromJson(content.toUtf8()).object().value("consent"_L1).toObject();
    QStringList parts{rule.value("rule"_L1).toString(u"unspecified"_s)};
    QStringList bases;
    const QJsonArray paragraphs = rule.value("legalBasis"_L1).toArray();
    for (const QJsonValue &basis : paragraphs)
        bases.append(basis.toString());
    if (!bases.isEmpty())
        parts.append(bases.join(u"; "_s));
    return parts.join(u' ');
}

QString consentOn(const QList<ArenaVersionRecord> &versions, ArenaId arena, QDate day)
{
    for (const ArenaVersionRecord &version : versions) {
        const bool holds = (!version.from || *version.from <= day) && // as everywhere: both ends
                           (!version.to || day <= *version.to);
        if (version.arena == arena && holds)
            return consentOf(version.content);
    }
    return {};
}

void addConsents(const ArenaRecord &arena, const FileContent &before, const FileContent &after,
                 QList<RuleChange> &found)
{
    QMap<QDate, bool> turns;
    for (const auto *side : {&before, &after}) {
        QList<ArenaVersionRecord> own = side->versions;
        own.removeIf([&arena](const auto &one) { return !(one.arena == arena.id); });
        addTurns(own, &ArenaVersionRecord::from, &ArenaVersionRecord::to, turns);
    }
    std::optional<RuleChange> last;
    for (auto turn = turns.keyBegin(); turn != turns.keyEnd(); ++turn) {
        const RuleChange change{Kind::Consent, arena.identifier, dayOf(*turn),
                                consentOn(before.versions, arena.id, *turn),
                                consentOn(after.versions, arena.id, *turn)};
        const bool same = change.before == change.after;
        const bool goesOn = last && last->before == change.before && last->after == change.after;
        if (!same && !goesOn)
            found.append(change);
        last = same ? std::nullopt : std::optional(change);
    }
}

/// One thing that the law says. Its name is for people and may stand twice.
struct LawLine {
    QString name = {};
    QString text = {};
    std::optional<ConsentSigners> signers = {};
};
using LawLines = QMap<QString, LawLine>; ///< by what decides: kind, id, ages

bool isSame(const LawLine &one, const LawLine &other)
{
    return one.text == other.text && one.signers == other.signers;
}

/// What stands twice under one key is one line with both texts.
void put(LawLines &lines, const QString &key, const LawLine &line)
{
    LawLine &there = lines[key];
    const QString before = there.text;
    there = line;
    if (!before.isEmpty())
        there.text = before + u"; "_s + line.text;
}

QString agesOf(const AgeSpan &ages)
{
    return ages.to ? u"%1–%2"_s.arg(ages.from).arg(*ages.to) : u"%1–"_s.arg(ages.from);
}

void putPurpose(LawLines &lines, const ConsentPurpose &purpose)
{
    for (const ConsentSigners &one : purpose.signers) {
        const QString ages = agesOf(one.ages);
        const QString informed = one.guardiansInformed ? u"informed"_s : u"-"_s;
        put(lines, u"signers %1 %2"_s.arg(purpose.id, ages),
            {purpose.name.nb + u' ' + ages,
             QStringList{stored(one.sign), stored(one.child), informed, one.paragraph}.join(u' '),
             one});
    }
    if (!purpose.strictestOf.isEmpty())
        put(lines, u"strictest "_s + purpose.id,
            {purpose.name.nb, purpose.strictestOf.join(u", "_s)});
    if (purpose.noInform) {
        const QString ages = agesOf(*purpose.noInform);
        put(lines, u"noInform %1 %2"_s.arg(purpose.id, ages),
            {u"%1 (§ %2)"_s.arg(purpose.name.nb, ages), purpose.noInformParagraph});
    }
}

LawLines linesOf(const ConsentLaw *law)
{
    LawLines lines;
    if (!law)
        return lines;
    for (const ConsentPurpose &purpose : law->purposes)
        putPurpose(lines, purpose);
    for (const LegalBasis &basis : law->bases)
        put(lines, u"basis "_s + basis.id,
            {basis.name.nb,
             u"%1 %2 (%3)"_s.arg(stored(basis.kind), basis.paragraph, basis.covers.join(u", "_s))});
    for (const ReportingDuty &duty : law->reportingDuties)
        put(lines, u"duty "_s + duty.name.nb,
            {duty.name.nb, duty.paragraph + u' ' + duty.who.join(u", "_s)});
    put(lines, u"report"_s, {u"meldeplikt"_s, law->reportCategories.join(u", "_s)});
    for (auto one = law->purposeOfService.begin(); one != law->purposeOfService.end(); ++one)
        put(lines, u"service "_s + one.key(), {one.key(), one.value()});
    return lines;
}

bool isListed(const QList<RuleChange> &found, const RuleChange &change)
{
    return std::any_of(found.begin(), found.end(), [&change](const RuleChange &one) {
        return one.name == change.name && one.before == change.before && one.after == change.after;
    });
}

ConsentLaws lawsIn(const FileContent &content)
{
    const QString value = settingIn(content, consentLawSetting());
    if (value.isEmpty())
        return ConsentLaws::builtIn();
    const auto laws = ConsentLaws::read(value.toUtf8(), consentLawSetting());
    return laws ? *laws : ConsentLaws();
}

bool isRule(const std::optional<Setting> &setting)
{
    return setting && (setting->name == consentLawSetting() || setting->name == publicKeySetting());
}

bool mayTouchRules(const Change &change)
{
    if (const auto *setting = change.as<Setting>())
        return isRule(setting->before) || isRule(setting->after);
    return change.is<ArenaVersionRecord>() || change.is<ArenaRecord>() || change.is<Unit>();
}

bool touchesLaw(const Change &change)
{
    const auto *setting = change.as<Setting>();
    return setting && ((setting->before && setting->before->name == consentLawSetting()) ||
                       (setting->after && setting->after->name == consentLawSetting()));
}

void addOfRow(const Change &change, QList<RuleChange> &found)
{
    if (const auto *unit = change.as<Unit>()) {
        if (unit->before && unit->after && unit->before->ownership != unit->after->ownership)
            found.append({Kind::Ownership,
                          unit->after->name,
                          {},
                          stored(unit->before->ownership),
                          stored(unit->after->ownership)});
    }
    if (const auto *arena = change.as<ArenaRecord>()) {
        if (arena->before && !arena->after)
            found.append({Kind::ArenaGone, arena->before->identifier, {}, u"there"_s});
    }
    if (const auto *setting = change.as<Setting>()) {
        const auto value = [](const std::optional<Setting> &one) {
            return one && one->name == publicKeySetting() ? one->value : QString();
        };
        if (value(setting->before) != value(setting->after))
            found.append({Kind::ReportKey,
                          publicKeySetting(),
                          {},
                          value(setting->before),
                          value(setting->after)});
    }
}

/// Arenas of which a version is among the changes, and that are there afterwards.
QList<ArenaRecord> arenasTouched(const QList<Change> &changes, const FileContent &after)
{
    QList<ArenaRecord> arenas;
    for (const Change &change : changes) {
        const auto *version = change.as<ArenaVersionRecord>();
        if (!version)
            continue;
        const ArenaId id = version->after ? version->after->arena : version->before->arena;
        const ArenaRecord *arena = withId(after.arenas, id);
        if (arena && !arenas.contains(*arena))
            arenas.append(*arena);
    }
    return arenas;
}

} // namespace

QString publicKeySetting() { return u"oppvekst.publicKey"_s; }

QList<RuleChange> lawChanges(const ConsentLaws &before, const ConsentLaws &after)
{
    QMap<QDate, bool> turns;
    for (const auto *side : {&before, &after})
        addTurns(side->versions(), &ConsentLaw::validFrom, &ConsentLaw::validTo, turns);
    QList<RuleChange> found;
    for (auto turn = turns.keyBegin(); turn != turns.keyEnd(); ++turn) {
        const LawLines old = linesOf(before.on(*turn));
        const LawLines now = linesOf(after.on(*turn));
        QSet<QString> keys;
        for (const LawLines *side : {&old, &now})
            keys.unite(QSet<QString>(side->keyBegin(), side->keyEnd()));
        QStringList sorted(keys.begin(), keys.end());
        sorted.sort();
        for (const QString &key : std::as_const(sorted)) {
            const LawLine was = old.value(key);
            const LawLine is = now.value(key);
            const RuleChange change{was.signers || is.signers ? Kind::Signers : Kind::Law,
                                    is.name.isEmpty() ? was.name : is.name,
                                    dayOf(*turn),
                                    was.text,
                                    is.text,
                                    was.signers,
                                    is.signers};
            if (!isSame(was, is) && !isListed(found, change))
                found.append(change);
        }
    }
    return found;
}

QList<Change> ruleTouching(QList<Change> changes)
{
    changes.removeIf([](const Change &one) { return !mayTouchRules(one); });
    return changes;
}

QList<RuleChange> ruleChanges(const FileContent &before, const QList<Change> &changes)
{
    const QList<Change> own = ruleTouching(changes);
    if (own.isEmpty())
        return {};
    const FileContent after = withChanges(before, own);
    QList<RuleChange> found;
    for (const Change &change : own)
        addOfRow(change, found);
    const QList<ArenaRecord> arenas = arenasTouched(own, after);
    for (const ArenaRecord &arena : arenas)
        addConsents(arena, before, after, found);
    if (std::any_of(own.begin(), own.end(), touchesLaw))
        found += lawChanges(lawsIn(before), lawsIn(after));
    return found;
}

QString inOneLine(const RuleChange &change)
{
    return QStringList{stored(change.kind), change.name,
                       change.from ? change.from->toString(Qt::ISODate) : QString(), change.before,
                       change.after}
        .join(u'|');
}

QLatin1StringView stored(RuleChange::Kind kind)
{
    switch (kind) {
    case Kind::Consent: return "consent"_L1;
    case Kind::ArenaGone: return "arena_gone"_L1;
    case Kind::Signers: return "signers"_L1;
    case Kind::Law: return "law"_L1;
    case Kind::Ownership: return "ownership"_L1;
    case Kind::ReportKey: return "report_key"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
