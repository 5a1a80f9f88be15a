// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/agenda.h"

#include <QHash>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The last discussion of each case, in any arena.
using LastOnes = QHash<CaseId, const Discussion *>;

LastOnes lastOf(const QList<Discussion> &discussions)
{
    LastOnes last;
    for (const Discussion &one : discussions) {
        const Discussion *&before = last[one.caseId];
        if (!before || before->day <= one.day)
            before = &one;
    }
    return last;
}

bool wasPutOff(const DiscussionCase &one, const AgendaSource &source)
{
    for (auto held = source.earlier.rbegin(); held != source.earlier.rend(); ++held) {
        for (const AgendaItem &item : held->items) {
            if (item.caseId == one.id)
                return item.state != AgendaItem::State::Treated;
        }
    }
    return false;
}

bool isAtUnit(const DiscussionCase &one, const AgendaSource &source)
{
    return source.unit ? (!one.unit || *one.unit == *source.unit) : !one.unit;
}

bool wantsMore(const Discussion &last, const AgendaSource &source)
{
    if (!(last.arena == source.arenaId))
        return false;
    if (last.followUp)
        return *last.followUp <= source.day;
    return !last.decision || *last.decision == Discussion::Decision::MoreDiscussion;
}

AgendaItem itemOf(const DiscussionCase &one)
{
    return {.id = AgendaItemId::random(), .kind = AgendaItem::Kind::Case, .caseId = one.id};
}

/// "Oppstart" of "Oppstart: roller og forventninger"; empty for an item of every meeting.
QString headOf(const LocalText &words)
{
    const qsizetype colon = words.nb.indexOf(u':');
    return colon < 0 ? QString() : words.nb.first(colon).trimmed();
}

bool belongsTo(const LocalText &words, const AgendaSource &source)
{
    const QString head = headOf(words);
    const QList<CadencePart> &parts = source.arena.cadence.parts;
    const auto isCalled = [&](const CadencePart &part) {
        return part.name.nb.startsWith(head, Qt::CaseInsensitive);
    };
    if (head.isEmpty() || std::none_of(parts.begin(), parts.end(), isCalled))
        return true;
    return source.part >= 0 && source.part < parts.size() && isCalled(parts[source.part]);
}

bool isUntouched(const AgendaItem &item)
{
    return item.kind == AgendaItem::Kind::Case && !item.discussion && item.notes.isEmpty() &&
           item.state == AgendaItem::State::Waiting && item.criteria.isEmpty();
}

/// Whether two items are about the same.
bool isSame(const AgendaItem &a, const AgendaItem &b)
{
    return a.caseId || b.caseId ? a.caseId == b.caseId : a.kind == b.kind && a.words == b.words;
}

bool holds(const QList<AgendaItem> &items, const AgendaItem &wanted)
{
    return std::any_of(items.begin(), items.end(),
                       [&](const AgendaItem &one) { return isSame(one, wanted); });
}

} // namespace

bool takesUp(const ArenaVersion &arena, CaseMode::Kind mode)
{
    using Level = ArenaTerms::Level;
    using Rule = ConsentRule::Kind;
    if (mode == CaseMode::Kind::System)
        return arena.levels.contains(Level::System);
    if (mode == CaseMode::Kind::Group)
        return arena.levels.contains(Level::Group) || arena.levels.contains(Level::System);
    if (!arena.levels.contains(Level::Individual))
        return false;
    const bool isNamedCase = isNamed(mode);
    switch (arena.consent.kind) { // decide() says the rest, and why
    case Rule::Anonymous:
    case Rule::Unspecified: return !isNamedCase;
    case Rule::ConsentRequired:
    case Rule::LegalBasis: return isNamedCase;
    case Rule::None: return false;
    case Rule::AnonymousOrConsent:
    case Rule::ConsentRequiredForNamed: return true;
    }
    Q_UNREACHABLE();
}

namespace {

bool isDue(const DiscussionCase &one, const AgendaSource &source, const LastOnes &lastOnes)
{
    const bool isWaiting = one.state == DiscussionCase::State::Open && one.received <= source.day;
    const bool isOfOther = source.unit && one.unit && !(*one.unit == *source.unit);
    if (!isWaiting || isOfOther || !takesUp(source.arena, one.mode))
        return false;
    if (wasPutOff(one, source))
        return true;
    const Discussion *last = lastOnes.value(one.id);
    return last ? wantsMore(*last, source) : isAtUnit(one, source);
}

} // namespace

QList<AgendaItem> agendaOf(const AgendaSource &source)
{
    const LastOnes lastOnes = lastOf(source.discussions);
    QList<DiscussionCase> due;
    for (const DiscussionCase &one : source.cases) {
        if (isDue(one, source, lastOnes))
            due.append(one);
    }
    const auto order = [&](const DiscussionCase &one) {
        return std::tuple(!wasPutOff(one, source), one.deadline.value_or(QDate(9999, 12, 31)),
                          one.half.text(), one.number);
    };
    std::sort(due.begin(), due.end(),
              [&](const auto &a, const auto &b) { return order(a) < order(b); });
    QList<AgendaItem> items;
    for (const DiscussionCase &one : due)
        items.append(itemOf(one));
    for (const LocalText &words : source.arena.standingItems) {
        if (belongsTo(words, source))
            items.append({.id = AgendaItemId::random(),
                          .kind = AgendaItem::Kind::Standing,
                          .words = words.in(source.language)});
    }
    return items;
}

QList<AgendaItem> broughtUp(const QList<AgendaItem> &there, const QList<AgendaItem> &wanted)
{
    QList<AgendaItem> items;
    for (const AgendaItem &one : there) {
        if (!isUntouched(one) || holds(wanted, one))
            items.append(one);
    }
    qsizetype place = 0; // behind the last case
    while (place < items.size() && items[place].kind == AgendaItem::Kind::Case)
        ++place;
    for (const AgendaItem &one : wanted) {
        if (holds(items, one))
            continue;
        if (one.kind == AgendaItem::Kind::Case)
            items.insert(place++, one);
        else
            items.append(one);
    }
    return items;
}

bool saysNothingOfAgenda(const ArenaVersion &arena)
{
    const bool discusses = arena.levels.contains(ArenaTerms::Level::Individual) ||
                           arena.levels.contains(ArenaTerms::Level::Group);
    return arena.standingItems.isEmpty() && !discusses;
}

} // namespace tvers
