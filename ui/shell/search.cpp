// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search.h"

#include "core/wheel/annualwheel.h"
#include "ui/shell/desk.h"
#include "ui/shell/languages.h"
#include "ui/shell/sortedbyname.h"
#include "ui/wording/daywording.h"

#include <QRegularExpression>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    // whoever copies from a Mac brings letters in two parts
    return text.normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .split(between, Qt::SkipEmptyParts);
}

/// The beginning of a word is looked for; four letters are enough inside one
/// («høst» in «skolehøstferie», «rådgiver» in «skolerådgiver»).
bool isIn(const QString &word, const QString &wanted)
{
    const int enoughInside = 4;
    return word.startsWith(wanted) || (wanted.size() >= enoughInside && word.contains(wanted));
}

bool matches(const QString &text, const QStringList &typed)
{
    const QStringList words = wordsOf(text);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &wanted) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return isIn(word, wanted); });
    });
}

/// Collects hits until there are enough.
class Hits
{
public:
    Hits(const QString &typed, qsizetype most) : m_typed(wordsOf(typed)), m_most(most) {}

    bool isFull() const { return m_typed.isEmpty() || m_hits.size() >= m_most; }
    /// \a more is searched too, and not shown.
    void offer(const SearchHit &hit, const QString &more = {})
    {
        if (!isFull() && matches(hit.text + u' ' + hit.detail + u' ' + more, m_typed))
            m_hits.append(hit);
    }
    const QList<SearchHit> &hits() const { return m_hits; }

private:
    QStringList m_typed;
    qsizetype m_most;
    QList<SearchHit> m_hits;
};

QString kindOf(const Unit &unit)
{
    switch (unit.kind) {
    case Unit::Kind::Kindergarten: return Search::tr("Kindergarten");
    case Unit::Kind::School: return Search::tr("School");
    case Unit::Kind::Sfo: return Search::tr("After-school care");
    case Unit::Kind::Other: return Search::tr("Unit");
    }
    Q_UNREACHABLE();
}

/// As the pack calls it; a role that it does not know is its own name.
QString roleNamed(const QString &role, const Desk &desk)
{
    for (const Role &one : desk.pack().roles) {
        if (one.id == role)
            return one.name.in(norwegian(spoken()));
    }
    return role;
}

/// Who leads, calls and comes, by role: «rådgiver» finds the arenas that have one.
QString rolesOf(const ArenaVersion &version)
{
    const Language language = norwegian(spoken());
    QStringList roles;
    for (const auto &someone : {version.lead, version.convener}) {
        if (someone)
            roles.append(someone->title.in(language));
    }
    for (const Participant &one : version.participants)
        roles.append(one.title.in(language));
    roles.removeDuplicates();
    return roles.join(u", "_s);
}

/// Each holiday once, with its days; it leads to the school year's days.
void offerHolidays(Hits &hits, const Desk &desk)
{
    const DayWording days(spoken());
    const AnnualWheel wheel = annualWheel(desk.year(), desk.calendar());
    for (const WheelHoliday &holiday : wheel.holidays) {
        const QString first = days.shortDayWithYear(holiday.days.first());
        hits.offer({{Thing::Kind::Holiday, holiday.days.first().toString(Qt::ISODate)},
                    u"%1, %2"_s.arg(holiday.name.in(norwegian(spoken())), first),
                    Search::tr("Day off")});
    }
}

void offerDirectory(Hits &hits, const Desk &desk)
{
    const Language language = norwegian(spoken());
    for (const DatedArena &arena : desk.year().arenas)
        hits.offer(
            {{Thing::Kind::Arena, arena.id}, arena.version.name.in(language), Search::tr("Arena")},
            rolesOf(arena.version));
    for (const Unit &unit : sortedByName(desk.content().units))
        hits.offer({{Thing::Kind::Unit, unit.id.text()}, unit.name, kindOf(unit)});
    for (const Professional &one : sortedByName(desk.content().people))
        hits.offer({{Thing::Kind::Professional, one.id.text()},
                    one.name,
                    one.role.isEmpty() ? Search::tr("Person") : roleNamed(one.role, desk)});
    for (const Team &team : sortedByName(desk.content().teams))
        hits.offer({{Thing::Kind::Team, team.id.text()}, team.name, Search::tr("Team")});
}

QString kindOf(const WheelEntry &entry)
{
    switch (entry.kind) {
    case WheelEntry::Kind::Meeting:
        return entry.provisional ? Search::tr("Suggested meeting") : Search::tr("Meeting");
    case WheelEntry::Kind::Deadline: return Search::tr("Deadline");
    case WheelEntry::Kind::Window: return Search::tr("Period");
    }
    Q_UNREACHABLE();
}

void offerEntries(Hits &hits, const Desk &desk)
{
    WheelChoice everything;
    everything.suggestions = WheelChoice::Suggestions::Shown;
    const AnnualWheel wheel = annualWheel(desk.year(), desk.calendar(), everything);
    const Language language = norwegian(spoken());
    const DayWording days(spoken());
    QList<WheelEntry> entries = wheel.entries;
    std::stable_partition(entries.begin(), entries.end(), [&](const WheelEntry &entry) {
        return entry.days.last() >= desk.today();
    });
    for (const WheelEntry &entry : std::as_const(entries)) {
        if (hits.isFull())
            return;
        QString what = wheel.arenas[entry.arena].version.name.in(language);
        if (entry.deadline)
            what = entry.deadline->deadline.name.in(language) + u", "_s + what;
        const bool isMeeting = entry.kind == WheelEntry::Kind::Meeting;
        hits.offer({{isMeeting ? Thing::Kind::Meeting : Thing::Kind::Entry, entry.id},
                    what + u", "_s + days.dayWithWeek(entry.days.first()),
                    kindOf(entry)});
    }
}

} // namespace

QList<SearchHit> Search::in(const Desk &desk, const QString &typed, qsizetype most)
{
    Hits hits(typed, most);
    if (hits.isFull())
        return {};
    offerDirectory(hits, desk);
    offerHolidays(hits, desk);
    offerEntries(hits, desk);
    return hits.hits();
}

} // namespace tvers
