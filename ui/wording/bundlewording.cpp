// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/bundlewording.h"

#include "core/calendar/isoweek.h"
#include "core/storedwords.h"
#include "ui/wording/consentstatewording.h"
#include "ui/wording/termwording.h"

#include <QRegularExpression>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QString BundleWording::of(BundleChange::Outcome outcome)
{
    using Outcome = BundleChange::Outcome;
    switch (outcome) {
    case Outcome::New: return tr("New");
    case Outcome::Moved: return tr("Moved");
    case Outcome::Changed: return tr("Changed");
    case Outcome::Cancelled: return tr("Called off");
    case Outcome::KeptOwn: return tr("Stays as it is here");
    case Outcome::Conflict: return tr("Changed here and there");
    case Outcome::LeftOut: return tr("Left out");
    }
    Q_UNREACHABLE();
}

QString BundleWording::outcome(const BundleChange &change)
{
    const bool isAsked = change.outcome == BundleChange::Outcome::Conflict;
    if (isAsked && !change.rules.isEmpty())
        return tr("Changes who may be discussed by name");
    if (!change.isForAll || !isAsked)
        return of(change.outcome);
    const bool isOff = change.theirs && change.theirs->state == Meeting::State::Cancelled;
    return isOff ? tr("Called off at the unit") : tr("Held at the unit after all");
}

QString BundleWording::thing(const BundleChange &change)
{
    const QString kind = change.isForAll ? tr("Meeting of all units") : of(change.kind);
    return change.name.isEmpty() ? kind : tr("%1: %2").arg(kind, change.name);
}

QString BundleWording::of(BundleChange::Kind kind)
{
    using Kind = BundleChange::Kind;
    switch (kind) {
    case Kind::Rules: return tr("Municipality");
    case Kind::Arena: return tr("Arena");
    case Kind::CalendarLine: return tr("School holiday or closed day");
    case Kind::Unit: return tr("Unit");
    case Kind::Person: return tr("Person");
    case Kind::Team: return tr("Team");
    case Kind::Member: return tr("Member of a team");
    case Kind::Meeting: return tr("Meeting");
    case Kind::Setting: return tr("Setting");
    }
    Q_UNREACHABLE();
}

QString BundleWording::of(const std::optional<Meeting> &meeting) const
{
    if (!meeting)
        return u"–"_s;
    if (meeting->state == Meeting::State::Cancelled)
        return tr("called off (%1)").arg(m_days.dayWithWeek(meeting->day));
    QStringList parts{m_days.dayWithWeek(meeting->day)};
    if (meeting->starts)
        parts.append(m_days.clock({*meeting->starts, meeting->ends}));
    if (!meeting->place.isEmpty())
        parts.append(meeting->place);
    return parts.join(u", "_s);
}

QString BundleWording::line(const BundleChange &change) const
{
    const QString what =
        change.name.isEmpty() ? of(change.kind) : u"%1 “%2”"_s.arg(of(change.kind), change.name);
    if (change.kind != BundleChange::Kind::Meeting) {
        //: %1 is what became of it ("New"), %2 is the thing ("Person “Kari”")
        QStringList lines{tr("%1: %2").arg(outcome(change), what)};
        for (const RuleChange &rule : change.rules)
            lines.append(u"  "_s + of(rule, change.name));
        return lines.join(u'\n');
    }
    //: %1 is what became of it, %2 is the meeting, %3 and %4 are where it was and is
    return tr("%1: %2, %3 → %4").arg(outcome(change), what, of(change.ours), of(change.theirs));
}

/// Who may hear, and what allows it, of a legal basis; of others what is no word of a program.
QString BundleWording::lawWord(const QString &stored)
{
    if (stored == tvers::stored(LegalBasis::Kind::Statutory))
        return tr("by law:");
    if (stored == tvers::stored(LegalBasis::Kind::Reasoned))
        return tr("with a reason:");
    if (stored == tvers::stored(LegalBasis::Kind::Vital))
        return tr("danger to life:");
    if (stored == LegalBasis::ownUnit)
        return tr("the unit itself");
    if (stored == LegalBasis::receivingUnit)
        return tr("the unit that receives");
    if (stored == LegalBasis::everyone)
        return tr("everyone");
    return QString(stored).replace(u'_', u' ');
}

QString BundleWording::lawWords(const QString &stored)
{
    static const QRegularExpression word(u"\\b[a-z_]+\\b"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString text;
    qsizetype told = 0;
    for (auto all = word.globalMatch(stored); all.hasNext();) {
        const auto one = all.next();
        text += stored.sliced(told, one.capturedStart() - told) + lawWord(one.captured());
        told = one.capturedEnd();
    }
    return text + stored.sliced(told);
}

QString BundleWording::what(const RuleChange &rule, const QString &arena)
{
    const QString called = arena.isEmpty() ? rule.name : arena;
    switch (rule.kind) {
    case RuleChange::Kind::Consent: return tr("Consent in “%1”").arg(called);
    case RuleChange::Kind::ArenaGone: return tr("“%1” with its rules").arg(called);
    case RuleChange::Kind::Signers: return tr("Who consents, %1").arg(rule.name);
    case RuleChange::Kind::Law: return tr("The law table, “%1”").arg(lawWords(rule.name));
    case RuleChange::Kind::Ownership: return tr("Who owns “%1”").arg(rule.name);
    case RuleChange::Kind::ReportKey: return tr("The key that reports are sealed to");
    }
    Q_UNREACHABLE();
}

QString BundleWording::words(const RuleChange &rule, const QString &stored,
                             const std::optional<ConsentSigners> &signers)
{
    if (rule.kind == RuleChange::Kind::ArenaGone)
        return stored.isEmpty() ? tr("gone") : tr("there");
    if (signers)
        return ConsentStateWording::rule(*signers);
    if (stored.isEmpty())
        return u"–"_s;
    if (rule.kind == RuleChange::Kind::Ownership)
        return TermWording::of(
            fromStored<Unit::Ownership>(stored).value_or(Unit::Ownership::Municipal));
    if (rule.kind == RuleChange::Kind::Law)
        return lawWords(stored);
    if (rule.kind != RuleChange::Kind::Consent)
        return stored;
    const auto kind = fromStored<ConsentRule::Kind>(stored.section(u' ', 0, 0));
    const QString bases = stored.section(u' ', 1);
    const QString text = TermWording::of(kind.value_or(ConsentRule::Kind::Unspecified));
    return bases.isEmpty() ? text : u"%1 (%2)"_s.arg(text, bases);
}

QString BundleWording::before(const RuleChange &rule) const
{
    return words(rule, rule.before, rule.signersBefore);
}

QString BundleWording::after(const RuleChange &rule) const
{
    return words(rule, rule.after, rule.signersAfter);
}

QString BundleWording::name(const RuleChange &rule, const QString &arena) const
{
    const QString thing = what(rule, arena);
    return rule.from ? tr("%1 from %2").arg(thing, m_days.day(*rule.from)) : thing;
}

QString BundleWording::of(const RuleChange &rule, const QString &arena) const
{
    return tr("%1: %2 → %3").arg(name(rule, arena), before(rule), after(rule));
}

QString BundleWording::summary(const BundleMerge &merge)
{
    using Outcome = BundleChange::Outcome;
    const auto count = [&merge](Outcome outcome) {
        return int(std::count_if(merge.changes.begin(), merge.changes.end(),
                                 [outcome](const auto &one) { return one.outcome == outcome; }));
    };
    if (merge.changes.isEmpty())
        return tr("Nothing is new.");
    QStringList parts;
    const auto add = [&](Outcome outcome, QString (*words)(int)) {
        if (const int number = count(outcome))
            parts.append(words(number));
    };
    add(Outcome::New, [](int n) { return tr("%n new", nullptr, n); });
    add(Outcome::Moved, [](int n) { return tr("%n moved", nullptr, n); });
    add(Outcome::Changed, [](int n) { return tr("%n changed", nullptr, n); });
    add(Outcome::Cancelled, [](int n) { return tr("%n called off or gone", nullptr, n); });
    add(Outcome::KeptOwn, [](int n) { return tr("%n own change(s) kept", nullptr, n); });
    add(Outcome::Conflict, [](int n) { return tr("%n changed here and there", nullptr, n); });
    add(Outcome::LeftOut, [](int n) { return tr("%n left out", nullptr, n); });
    return parts.join(u", "_s);
}

/// With its hours: two of one team may have the same name.
QString BundleWording::named(const PlanFindings &found, qsizetype meeting) const
{
    const auto &time = found.meetings[meeting].time;
    return time ? found.names[meeting] + u' ' + m_days.clock(*time) : found.names[meeting];
}

QString BundleWording::bookedTwice(const QString &person, const PlanFindings &found,
                                   const MeetingConflict &conflict) const
{
    const QString day = m_days.dayWithWeek(found.meetings[conflict.meeting].day);
    return tr("%1 is in two meetings at once on %2: %3 and %4.")
        .arg(person, day, named(found, conflict.meeting), named(found, *conflict.other));
}

QString BundleWording::dayOff(const PlanFindings &found, const MeetingConflict &conflict) const
{
    //: %1 is a meeting, %2 its day, %3 why people do not meet then ("public holiday")
    return tr("%1 on %2: %3.")
        .arg(found.names[conflict.meeting],
             m_days.dayWithWeek(found.meetings[conflict.meeting].day),
             m_days.finding(*conflict.finding));
}

QString BundleWording::of(const ScatteredWeek &week, const QString &unit) const
{
    return tr("Services come to %1 on several days of week %2: this should be coordinated.")
        .arg(unit)
        .arg(isoWeekOf(week.monday).week);
}

} // namespace tvers
