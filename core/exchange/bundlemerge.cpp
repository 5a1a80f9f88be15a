// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlemerge.h"

#include "core/exchange/bundlealias.h"
#include "core/exchange/bundlelimits.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = BundleChange::Kind;
using Outcome = BundleChange::Outcome;
using Way = BundleHead::Way;

/// What is true of a thing that is not the same on both sides.
enum class Verdict { Same, Ours, Theirs, Both };

class Merging
{
public:
    Merging(const PlanBundle &bundle, const FileContent &ours, const BundleState &state) :
        m_head(bundle.head),
        m_full(ours),
        m_ours(contentFor({bundle.head.way, bundle.head.unit, bundle.head.year}, ours)),
        m_theirs(renamed(bundle.content, state.aliases)),
        m_bases(state.common(bundle.head)),
        m_received(state.received ? state.received->things : ThingHashes()),
        m_ourThings(thingsIn(m_ours)),
        m_theirThings(thingsIn(m_theirs))
    {
        addUnchosen(u"person"_s, m_full.people);
        addUnchosen(u"member"_s, m_full.members);
        addUnchosen(u"team"_s, m_full.teams);
        addUnchosen(u"meeting"_s, m_full.meetings);
        if (m_head.way == Way::FromUnit)
            takeOutCalledOff();
    }

    const ThingHashes &theirThings() const { return m_theirThings; }

    QList<BundleChange> made()
    {
        mergeRules();
        mergeArenas();
        mergeLines();
        mergeRows(Kind::Unit, u"unit"_s, m_full.units, m_ours.units, m_theirs.units);
        mergeRows(Kind::Person, u"person"_s, m_full.people, m_ours.people, m_theirs.people);
        mergeRows(Kind::Team, u"team"_s, m_full.teams, m_ours.teams, m_theirs.teams);
        mergeRows(Kind::Member, u"member"_s, m_full.members, m_ours.members, m_theirs.members);
        mergeRows(Kind::Meeting, u"meeting"_s, m_full.meetings, m_ours.meetings, m_theirs.meetings);
        mergeCalledOff();
        if (m_head.way == Way::FromUnit)
            mergeTakenBack();
        mergeSettings();
        return m_changes;
    }

private:
    static FileContent asSent(const QList<Professional> &rows) { return {.people = rows}; }
    static FileContent asSent(const QList<TeamMember> &rows) { return {.members = rows}; }
    static FileContent asSent(const QList<Team> &rows) { return {.teams = rows}; }
    static FileContent asSent(const QList<Meeting> &rows) { return {.meetings = rows}; }

    /// What they send and we have, without sending it ourselves, is nothing new.
    template<typename T>
    void addUnchosen(const QString &kind, const QList<T> &full)
    {
        QList<T> rows;
        for (const T &row : full) {
            const QString name = thingName(kind, row.id.text());
            if (m_theirThings.contains(name) && !m_ourThings.contains(name))
                rows.append(row);
        }
        m_ourThings.insert(thingsIn(asSent(rows)));
    }

    /// A thing that one side has not got has no hash.
    Verdict verdictOn(const QString &name) const
    {
        const QString ours = m_ourThings.value(name);
        const QString theirs = m_theirThings.value(name);
        if (ours == theirs)
            return Verdict::Same;
        if (m_bases.isEmpty()) // a stranger's silence says nothing
            return ours.isEmpty()     ? Verdict::Theirs
                   : theirs.isEmpty() ? Verdict::Same
                                      : Verdict::Both;
        if (theirs == m_bases.first().value(name))
            return Verdict::Ours;
        const auto is = [&name](const QString &hash) {
            return [&name, hash](const ThingHashes &base) { return base.value(name) == hash; };
        };
        if (std::any_of(m_bases.begin(), m_bases.end(), is(ours)))
            return Verdict::Theirs;
        return std::any_of(m_bases.begin(), m_bases.end(), is(theirs)) ? Verdict::Ours
                                                                       : Verdict::Both;
    }

    void mergeRules()
    {
        const Verdict verdict = verdictOn(u"municipality:"_s);
        if (verdict == Verdict::Same || !m_theirs.municipality)
            return;
        add({outcomeOf(verdict, m_ours.municipality.has_value(), true),
             Kind::Rules,
             u"municipality:"_s,
             m_theirs.municipality->name,
             {},
             {},
             {},
             {Changed<Municipality>{m_full.municipality, m_theirs.municipality}}});
    }

    void mergeArenas()
    {
        QList<ArenaRecord> all = m_theirs.arenas;
        for (const ArenaRecord &arena : m_ours.arenas) {
            if (!withId(all, arena.id))
                all.append(arena);
        }
        for (const ArenaRecord &arena : std::as_const(all)) {
            const QString name = thingName(u"arena"_s, arena.id.text());
            const Verdict verdict = verdictOn(name);
            if (verdict == Verdict::Same)
                continue;
            add({outcomeOf(verdict, withId(m_ours.arenas, arena.id),
                           withId(m_theirs.arenas, arena.id)),
                 Kind::Arena,
                 name,
                 arena.identifier,
                 {},
                 {},
                 {},
                 arenaChanges(arena.id)});
        }
    }

    QList<Change> arenaChanges(ArenaId id) const
    {
        QList<Change> changes = difference(withId(m_full.arenas, id), withId(m_theirs.arenas, id));
        for (const ArenaVersionRecord &version : m_theirs.versions) {
            if (version.arena == id)
                changes += difference(withId(m_full.versions, version.id), &version);
        }
        for (const ArenaVersionRecord &version : m_full.versions) {
            if (version.arena == id && !withId(m_theirs.versions, version.id))
                changes += difference<ArenaVersionRecord>(&version, nullptr);
        }
        return changes;
    }

    void mergeLines()
    {
        QList<CalendarThing> all;
        for (const CalendarRecord &calendar : m_theirs.calendars)
            all += calendarThings(calendar);
        const qsizetype theirs = all.size();
        for (const CalendarRecord &calendar : std::as_const(m_ours.calendars))
            all += calendarThings(calendar);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString name = nameOf(all[i]);
            const Verdict verdict = verdictOn(name);
            const bool isTheirs = i < theirs;
            if (verdict == Verdict::Same || (!isTheirs && m_theirThings.contains(name)))
                continue;
            add({outcomeOf(verdict, !isTheirs, isTheirs),
                 Kind::CalendarLine,
                 name,
                 all[i].line.name.nb,
                 {},
                 {},
                 all[i]});
        }
    }

    template<typename T>
    void mergeRows(Kind kind, const QString &word, const QList<T> &full, const QList<T> &ours,
                   const QList<T> &theirs)
    {
        for (const T &row : theirs)
            mergeRow(kind, thingName(word, row.id.text()), withId(full, row.id), &row);
        for (const T &row : ours) {
            if (!withId(theirs, row.id))
                mergeRow<T>(kind, thingName(word, row.id.text()), withId(full, row.id), nullptr);
        }
    }

    template<typename T>
    void mergeRow(Kind kind, const QString &name, const T *ours, const T *theirs)
    {
        const Verdict verdict = verdictOn(name);
        if (verdict == Verdict::Same || (!theirs && verdict != Verdict::Ours && staysHere(kind)))
            return;
        BundleChange change{outcomeOf(verdict, ours, theirs), kind, name,
                            nameOf(theirs ? *theirs : *ours)};
        if (theirs) {
            const T kept = restored(*theirs, ours);
            change.changes = difference(ours, &kept);
        } else {
            change.changes = difference(ours, theirs);
        }
        refine(change, ours, theirs);
        add(change);
    }

    /// A unit does not decide about a meeting of everybody: what it has called off of those
    /// goes another way than its own.
    void takeOutCalledOff()
    {
        const auto isUnits = [this](const Meeting &one) {
            return unitOf(one, m_theirs.teams).has_value();
        };
        auto &all = m_theirs.meetings;
        const auto rest = std::stable_partition(all.begin(), all.end(), isUnits);
        m_calledOff = QList<Meeting>(rest, all.end());
        all = all.first(rest - all.begin());
    }

    /// Asked about once: the answer stands until the unit says something else.
    void mergeCalledOff()
    {
        for (const Meeting &theirs : std::as_const(m_calledOff)) {
            const QString name = thingName(u"meeting"_s, theirs.id.text());
            const Meeting *ours = withId(m_full.meetings, theirs.id);
            if (ours && ours->state == Meeting::State::Cancelled)
                continue;
            const bool isAnswered = m_received.value(name) == m_theirThings.value(name);
            if (!isAnswered && isOurWord(name, theirs, ours))
                continue;
            Meeting off = ours ? *ours : theirs;
            off.state = Meeting::State::Cancelled;
            askForAll(isAnswered ? Outcome::KeptOwn : Outcome::Conflict, ours, off);
        }
    }

    /// Whether the unit only says what it was told here, and that has changed since.
    bool isOurWord(const QString &name, Meeting theirs, const Meeting *ours) const
    {
        if (ours)
            theirs.team = ours->team; // left out on its way
        const QString told = thingsIn({.meetings = {theirs}}).value(name);
        return std::any_of(m_bases.begin(), m_bases.end(),
                           [&](const ThingHashes &base) { return base.value(name) == told; });
    }

    /// What the unit had called off and no longer does is held there after all.
    void mergeTakenBack()
    {
        for (const Meeting &ours : m_full.meetings) {
            const QString name = thingName(u"meeting"_s, ours.id.text());
            const bool isOffForAll = ours.state == Meeting::State::Cancelled &&
                                     !unitOf(ours, m_full.teams) && ours.day >= m_head.year.first();
            if (!isOffForAll || !m_received.contains(name) || m_theirThings.contains(name))
                continue;
            Meeting back = ours;
            back.state = Meeting::State::Planned;
            askForAll(Outcome::Conflict, &ours, back);
        }
    }

    void askForAll(Outcome outcome, const Meeting *ours, const Meeting &after)
    {
        BundleChange change{outcome, Kind::Meeting, thingName(u"meeting"_s, after.id.text()),
                            nameOf(after)};
        change.ours = ours ? std::optional(*ours) : std::nullopt;
        change.theirs = after;
        change.changes = difference(ours, &after);
        change.isForAll = true;
        leaveOut(change, after.arena);
        add(change);
    }

    void mergeSettings()
    {
        for (const QString &setting : travellingSettings()) {
            const QString name = thingName(u"setting"_s, setting);
            const Verdict verdict = verdictOn(name);
            if (verdict == Verdict::Same)
                continue;
            const Setting *ours = settingOf(m_full, setting);
            const Setting *theirs = settingOf(m_theirs, setting);
            add({outcomeOf(verdict, ours, theirs),
                 Kind::Setting,
                 name,
                 setting,
                 {},
                 {},
                 {},
                 difference(ours, theirs)});
        }
    }

    static const Setting *settingOf(const FileContent &content, const QString &name)
    {
        for (const Setting &setting : content.settings) {
            if (setting.name == name)
                return &setting;
        }
        return nullptr;
    }

    /// Who is no longer sent may still be here for other reasons.
    static bool staysHere(Kind kind) { return kind == Kind::Person || kind == Kind::Unit; }

    static Outcome outcomeOf(Verdict verdict, bool isOurs, bool isTheirs)
    {
        if (verdict == Verdict::Both)
            return Outcome::Conflict;
        if (verdict == Verdict::Ours)
            return Outcome::KeptOwn;
        return !isTheirs ? Outcome::Cancelled : isOurs ? Outcome::Changed : Outcome::New;
    }

    template<typename T>
    static QList<Change> difference(const T *before, const T *after)
    {
        if (before && after && *before == *after)
            return {};
        if (!before && !after)
            return {};
        return {Changed<T>{before ? std::optional(*before) : std::nullopt,
                           after ? std::optional(*after) : std::nullopt}};
    }

    /// What they were never told of a row stays as it is here.
    template<typename T>
    static T restored(const T &theirs, const T *)
    {
        return theirs;
    }
    TeamMember restored(TeamMember theirs, const TeamMember *ours) const
    {
        const TeamMember *sent = withId(m_ours.members, theirs.id);
        if (!theirs.substituteFor && ours && sent && !sent->substituteFor)
            theirs.substituteFor = ours->substituteFor;
        return theirs;
    }
    Meeting restored(Meeting theirs, const Meeting *ours) const
    {
        const Meeting *sent = withId(m_ours.meetings, theirs.id);
        if (!theirs.team && ours && sent && !sent->team)
            theirs.team = ours->team;
        return theirs;
    }

    static QString nameOf(const Unit &unit) { return unit.name; }
    static QString nameOf(const Professional &person) { return person.name; }
    static QString nameOf(const Team &team) { return team.name; }
    static QString nameOf(const CalendarThing &line) { return tvers::nameOf(line); }
    QString nameOf(const TeamMember &member) const
    {
        for (const FileContent *content : {&m_theirs, &m_full}) {
            if (const auto *person = withId(content->people, member.professional))
                return person->name;
        }
        return {};
    }
    QString nameOf(const Meeting &meeting) const
    {
        for (const FileContent *content : {&m_theirs, &m_full}) {
            if (const Team *team = meeting.team ? withId(content->teams, *meeting.team) : nullptr)
                return team->name;
            if (const ArenaRecord *arena = withId(content->arenas, meeting.arena))
                return arena->identifier;
        }
        return {};
    }

    template<typename T>
    static void refine(BundleChange &, const T *, const T *)
    {}
    /// What is not the unit's alone changes only when somebody says so.
    void ask(BundleChange &change, bool isWanted) const
    {
        const bool isTaken = change.outcome == Outcome::New || change.outcome == Outcome::Changed;
        if (m_head.way == Way::FromUnit && isTaken && isWanted)
            change.outcome = Outcome::Conflict;
    }
    void refine(BundleChange &change, const Unit *ours, const Unit *theirs) const
    {
        const bool isRenamed = theirs && (!ours || ours->name != theirs->name);
        ask(change, isRenamed && isNameTaken(*theirs, m_full));
    }
    void refine(BundleChange &change, const Professional *ours, const Professional *) const
    {
        ask(change, ours && isShared(*ours, m_head.unit, m_full));
    }
    void refine(BundleChange &change, const Team *, const Team *theirs) const
    {
        if (theirs)
            leaveOut(change, theirs->arena);
    }
    void refine(BundleChange &change, const Meeting *ours, const Meeting *theirs) const
    {
        const auto whole = [](const Meeting *one) {
            return one ? std::optional(*one) : std::nullopt;
        };
        change.ours = whole(ours);
        change.theirs = whole(theirs);
        const bool isTaken =
            change.outcome == Outcome::Changed || change.outcome == Outcome::Cancelled;
        if (isTaken && ours && undoesHeld(*ours, theirs)) // nobody undoes what was held
            change.outcome = Outcome::Conflict;
        ask(change, ours && !unitOf(*ours, m_full.teams)); // everybody's
        if (change.outcome == Outcome::Changed) {
            const bool calledOff = theirs->state == Meeting::State::Cancelled &&
                                   ours->state != Meeting::State::Cancelled;
            const auto where = [](const Meeting &one) {
                return std::tie(one.day, one.starts, one.ends, one.place);
            };
            change.outcome = calledOff                        ? Outcome::Cancelled
                             : where(*ours) != where(*theirs) ? Outcome::Moved
                                                              : Outcome::Changed;
        }
        if (theirs)
            leaveOut(change, theirs->arena);
    }

    void leaveOut(BundleChange &change, ArenaId arena) const
    {
        const bool known = withId(m_full.arenas, arena) || withId(m_theirs.arenas, arena);
        if (!known)
            change.outcome = Outcome::LeftOut;
    }

    /// What decides about names is nobody's to change unseen: it is asked about, like what both
    /// have changed. What a new arena brings is shown.
    void add(BundleChange change)
    {
        change.rules = ruleChanges(m_full, change.changes);
        const bool isNewArena = change.kind == Kind::Arena && change.outcome == Outcome::New;
        const bool isOtherwiseTaken = change.outcome == Outcome::New ||
                                      change.outcome == Outcome::Changed ||
                                      change.outcome == Outcome::Cancelled;
        if (m_full.municipality && !change.rules.isEmpty() && isOtherwiseTaken && !isNewArena)
            change.outcome = Outcome::Conflict;
        m_changes.append(change);
    }

    const BundleHead &m_head;
    const FileContent &m_full;
    FileContent m_ours; ///< what we would send of it
    FileContent m_theirs;
    QList<Meeting> m_calledOff; ///< theirs, of everybody's meetings
    QList<ThingHashes> m_bases;
    ThingHashes m_received; ///< last from this unit
    ThingHashes m_ourThings;
    ThingHashes m_theirThings;
    QList<BundleChange> m_changes;
};

} // namespace

Result<BundleMerge> mergeOf(const PlanBundle &bundle, const FileContent &ours, const QDateTime &now,
                            const QString &file)
{
    if (const auto fits = checkIsFor(bundle, ours, file); !fits)
        return fits.error();
    const BundleHead &head = bundle.head;
    BundleState state = stateFrom(settingIn(ours, stateSetting(head.unit)));
    const auto &last = state.received;
    if (last && last->sender == head.sender && head.made < last->made)
        return Error{ErrorCode::BundleOlder,
                     {file, head.made.toString(Qt::ISODate), last->made.toString(Qt::ISODate)}};
    state.aliases = aliasesBetween(ours, bundle.content, state.aliases);
    if (head.way == Way::FromUnit) {
        const PlanBundle ourIds{head, renamed(bundle.content, state.aliases)};
        if (const auto own = checkReach(ourIds, ours, file); !own)
            return own.error();
    }
    Merging merging(bundle, ours, state);
    BundleMerge merge{head, merging.made(), state, !ours.municipality.has_value()};
    const bool again = last && last->sender == head.sender && head.made == last->made;
    if (!again)
        merge.state.received = BundleState::Received{head.sender, head.made, now.toUTC(),
                                                     head.answers, merging.theirThings()};
    return merge;
}

} // namespace tvers
