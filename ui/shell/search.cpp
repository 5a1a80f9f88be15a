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
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

bool matches(const QString &text, const QStringList &typed)
{
    const QStringList words = wordsOf(text);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &wanted) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(wanted); });
    });
}

/// Collects hits until there are enough.
class Hits
{
public:
    Hits(const QString &typed, qsizetype most) : m_typed(wordsOf(typed)), m_most(most) {}

    bool isFull() const { return m_typed.isEmpty() || m_hits.size() >= m_most; }
    void offer(const SearchHit &hit)
    {
        if (!isFull() && matches(hit.text + u' ' + hit.detail, m_typed))
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

void offerDirectory(Hits &hits, const Desk &desk)
{
    const Language language = norwegian(spoken());
    for (const DatedArena &arena : desk.year().arenas)
        hits.offer(
            {{Thing::Kind::Arena, arena.id}, arena.version.name.in(language), Search::tr("Arena")});
    for (const Unit &unit : sortedByName(desk.content().units))
        hits.offer({{Thing::Kind::Unit, unit.id.text()}, unit.name, kindOf(unit)});
    for (const Professional &one : sortedByName(desk.content().professionals))
        hits.offer({{Thing::Kind::Professional, one.id.text()},
                    one.name,
                    one.role.isEmpty() ? Search::tr("Person") : one.role});
    for (const Team &team : sortedByName(desk.content().teams))
        hits.offer({{Thing::Kind::Team, team.id.text()}, team.name, Search::tr("Team")});
}

QString kindOf(const WheelEntry &entry)
{
    switch (entry.kind) {
    case WheelEntry::Kind::Meeting: return Search::tr("Meeting");
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
    offerEntries(hits, desk);
    return hits.hits();
}

} // namespace tvers
