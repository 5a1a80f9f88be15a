// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlealias.h"

#include "core/exchange/bundlestate.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

class Renaming
{
public:
    explicit Renaming(const Aliases &aliases) : m_aliases(aliases) {}

    template<typename IdType>
    void put(const QString &kind, IdType &id) const
    {
        const QString ours = m_aliases.value(thingName(kind, id.text()));
        if (const auto found = IdType::fromText(ours.section(u':', 1)))
            id = *found;
    }
    template<typename IdType>
    void put(const QString &kind, std::optional<IdType> &id) const
    {
        if (id)
            put(kind, *id);
    }

private:
    const Aliases &m_aliases;
};

bool same(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

bool isSame(const Professional &a, const Professional &b)
{
    return same(a.name, b.name) && a.service == b.service;
}

bool isSame(const Team &a, const Team &b)
{
    return a.arena == b.arena && a.unit == b.unit && same(a.name, b.name);
}

bool isSame(const TeamMember &a, const TeamMember &b)
{
    const bool apart = (a.to && *a.to < b.from) || (b.to && *b.to < a.from);
    return a.team == b.team && a.professional == b.professional &&
           a.substituteFor == b.substituteFor && !apart;
}

bool isSame(const Meeting &a, const Meeting &b)
{
    if (!(a.arena == b.arena) || a.unit != b.unit || a.planned != b.planned)
        return false;
    return a.planned ? true : a.day == b.day && a.starts == b.starts;
}

template<typename T>
void find(Aliases &aliases, const QString &kind, const QList<T> &ours, const QList<T> &theirs)
{
    QSet<QString> taken;
    for (const T &one : theirs) {
        if (withId(ours, one.id))
            continue;
        for (const T &own : ours) {
            const QString name = thingName(kind, own.id.text());
            if (taken.contains(name) || withId(theirs, own.id) || !isSame(own, one))
                continue;
            aliases.insert(thingName(kind, one.id.text()), name);
            taken.insert(name);
            break;
        }
    }
}

} // namespace

FileContent renamed(const FileContent &theirs, const Aliases &aliases)
{
    const Renaming renaming(aliases);
    FileContent content = theirs;
    for (Professional &person : content.people)
        renaming.put(u"person"_s, person.id);
    for (Team &team : content.teams)
        renaming.put(u"team"_s, team.id);
    for (TeamMember &member : content.members) {
        renaming.put(u"member"_s, member.id);
        renaming.put(u"team"_s, member.team);
        renaming.put(u"person"_s, member.professional);
        renaming.put(u"person"_s, member.substituteFor);
    }
    for (Meeting &meeting : content.meetings) {
        renaming.put(u"meeting"_s, meeting.id);
        renaming.put(u"team"_s, meeting.team);
    }
    return content;
}

Aliases aliasesBetween(const FileContent &ours, const FileContent &theirs, const Aliases &known)
{
    Aliases aliases = known;
    find(aliases, u"person"_s, ours.people, renamed(theirs, aliases).people);
    find(aliases, u"team"_s, ours.teams, renamed(theirs, aliases).teams);
    const FileContent now = renamed(theirs, aliases);
    find(aliases, u"member"_s, ours.members, now.members);
    find(aliases, u"meeting"_s, ours.meetings, now.meetings);
    return aliases;
}

} // namespace tvers
