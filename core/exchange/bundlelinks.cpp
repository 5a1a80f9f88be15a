// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlelinks.h"

#include <QSet>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Way = BundleHead::Way;

template<typename T>
QString nameOf(const T &row)
{
    return row.id.text();
}
QString nameOf(const Setting &row) { return row.name; }

class LinkCheck
{
public:
    LinkCheck(JsonReader &reader, const PlanBundle &bundle) :
        m_reader(reader), m_bundle(bundle), m_content(bundle.content)
    {}

    void made()
    {
        checkOnce();
        checkDirection();
        for (qsizetype i = 0; i < m_content.versions.size(); ++i)
            checkArena(u"versions"_s, i, m_content.versions[i].arena);
        for (qsizetype i = 0; i < m_content.calendars.size(); ++i)
            checkUnit(u"calendars"_s, i, m_content.calendars[i].unit);
        for (qsizetype i = 0; i < m_content.people.size(); ++i) {
            if (m_content.people[i].unit)
                checkUnit(u"people"_s, i, m_content.people[i].unit);
        }
        for (qsizetype i = 0; i < m_content.teams.size(); ++i) {
            checkArena(u"teams"_s, i, m_content.teams[i].arena);
            checkUnit(u"teams"_s, i, m_content.teams[i].unit);
        }
        checkMembers();
        checkMeetings();
    }

private:
    void refuse(const QString &list, qsizetype row, const QString &field,
                const QString &expectation)
    {
        m_reader.refuse(ErrorCode::FieldWrong, u"$.%1[%2].%3"_s.arg(list).arg(row).arg(field), {},
                        expectation);
    }

    template<typename T>
    void checkOnce(const QString &list, const QList<T> &rows)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (seen.contains(nameOf(rows[i])))
                refuse(list, i, u"id"_s, expected::onlyOnce());
            seen.insert(nameOf(rows[i]));
        }
    }

    void checkOnce()
    {
        checkOnce(u"arenas"_s, m_content.arenas);
        checkOnce(u"versions"_s, m_content.versions);
        checkOnce(u"calendars"_s, m_content.calendars);
        checkOnce(u"units"_s, m_content.units);
        checkOnce(u"people"_s, m_content.people);
        checkOnce(u"teams"_s, m_content.teams);
        checkOnce(u"members"_s, m_content.members);
        checkOnce(u"meetings"_s, m_content.meetings);
        checkOnce(u"settings"_s, m_content.settings);
        QSet<QString> owners; // a calendar each
        for (qsizetype i = 0; i < m_content.calendars.size(); ++i) {
            const auto &unit = m_content.calendars[i].unit;
            const QString owner = unit ? unit->text() : QString();
            if (owners.contains(owner))
                refuse(u"calendars"_s, i, u"unit"_s, expected::onlyOnce());
            owners.insert(owner);
        }
    }

    void checkDirection()
    {
        const bool toUnit = m_bundle.head.way == Way::ToUnit;
        if (m_content.units.size() != 1 || !(m_content.units.first().id == m_bundle.head.unit))
            refuse(u"units"_s, 0, u"id"_s, expected::knownId(u"unit"_s));
        if (toUnit && !m_content.municipality)
            m_reader.refuse(ErrorCode::FieldMissing, u"$.rules"_s, {}, expected::object());
        if (m_content.municipality && !(m_content.municipality->id == m_bundle.head.municipality))
            m_reader.refuse(ErrorCode::FieldWrong, u"$.rules.id"_s, {},
                            expected::knownId(u"municipality"_s));
        const bool rules = m_content.municipality || !m_content.arenas.isEmpty() ||
                           !m_content.versions.isEmpty() || !m_content.settings.isEmpty();
        if (!toUnit && rules)
            m_reader.refuse(ErrorCode::FieldUnknown, u"$.rules"_s, {},
                            expected::noneOf({u"units"_s, u"calendars"_s, u"people"_s, u"teams"_s,
                                              u"members"_s, u"meetings"_s}));
    }

    void checkUnit(const QString &list, qsizetype row, const std::optional<UnitId> &unit)
    {
        const bool ours = unit ? *unit == m_bundle.head.unit : m_bundle.head.way == Way::ToUnit;
        if (!ours)
            refuse(list, row, u"unit"_s, expected::knownId(u"unit"_s));
    }

    void checkArena(const QString &list, qsizetype row, ArenaId arena)
    {
        if (m_bundle.head.way == Way::ToUnit && !withId(m_content.arenas, arena))
            refuse(list, row, u"arena"_s, expected::knownId(u"arena"_s));
    }

    void checkMembers()
    {
        for (qsizetype i = 0; i < m_content.members.size(); ++i) {
            const TeamMember &member = m_content.members[i];
            if (!withId(m_content.teams, member.team))
                refuse(u"members"_s, i, u"team"_s, expected::knownId(u"team"_s));
            if (!withId(m_content.people, member.professional))
                refuse(u"members"_s, i, u"person"_s, expected::knownId(u"person"_s));
            if (member.substituteFor && !withId(m_content.people, *member.substituteFor))
                refuse(u"members"_s, i, u"substituteFor"_s, expected::knownId(u"person"_s));
            if (member.to && *member.to < member.from)
                refuse(u"members"_s, i, u"to"_s,
                       expected::notBefore(member.from.toString(Qt::ISODate)));
        }
    }

    void checkMeetings()
    {
        for (qsizetype i = 0; i < m_content.meetings.size(); ++i) {
            const Meeting &meeting = m_content.meetings[i];
            checkArena(u"meetings"_s, i, meeting.arena);
            if (meeting.ends && (!meeting.starts || *meeting.ends <= *meeting.starts))
                refuse(u"meetings"_s, i, u"ends"_s,
                       expected::laterThan(meeting.starts ? meeting.starts->toString(u"HH:mm"_s)
                                                          : u"starts"_s));
            if (!isCalledOffForAll(m_bundle.head.way, meeting))
                checkUnit(u"meetings"_s, i, unitOf(meeting, m_content.teams));
            const Team *team = meeting.team ? withId(m_content.teams, *meeting.team) : nullptr;
            if (meeting.team && (!team || !(team->arena == meeting.arena)))
                refuse(u"meetings"_s, i, u"team"_s, expected::knownId(u"team"_s));
        }
    }

    JsonReader &m_reader;
    const PlanBundle &m_bundle;
    const FileContent &m_content;
};

} // namespace

void checkLinks(JsonReader &reader, const PlanBundle &bundle) { LinkCheck(reader, bundle).made(); }

} // namespace tvers
