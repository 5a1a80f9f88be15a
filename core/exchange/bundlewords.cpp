// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From values to the words of a plan bundle.
#include "core/exchange/bundlejson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Gathers the fields of a row that are not empty.
class Fields
{
public:
    Fields &with(QLatin1StringView key, const QString &text)
    {
        QString shown = text;
        for (QChar &sign : shown) { // the reader takes none of them
            if (sign.category() == QChar::Other_Control)
                sign = u' ';
        }
        if (!shown.trimmed().isEmpty())
            m_row.insert(key, shown);
        return *this;
    }
    Fields &with(QLatin1StringView key, std::optional<QDate> day)
    {
        return with(key, day ? day->toString(Qt::ISODate) : QString());
    }
    Fields &with(QLatin1StringView key, std::optional<QTime> time)
    {
        return with(key, time ? time->toString(u"HH:mm"_s) : QString());
    }
    template<typename Tag>
    Fields &with(QLatin1StringView key, const Id<Tag> &id)
    {
        return with(key, id.text());
    }
    template<typename Tag>
    Fields &with(QLatin1StringView key, const std::optional<Id<Tag>> &id)
    {
        return with(key, id ? id->text() : QString());
    }
    Fields &whole(QLatin1StringView key, const QString &content)
    {
        m_row.insert(key, QJsonDocument::fromJson(content.toUtf8()).object());
        return *this;
    }
    Fields &number(QLatin1StringView key, int value)
    {
        m_row.insert(key, value);
        return *this;
    }
    operator QJsonObject() const { return m_row; }

private:
    QJsonObject m_row;
};

template<typename T>
void addRows(QJsonObject &json, QLatin1StringView key, const QList<T> &rows)
{
    QJsonArray array;
    for (const T &row : rows)
        array.append(rowOf(row));
    if (!array.isEmpty())
        json.insert(key, array);
}

QString moment(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QJsonObject jsonOf(const PlanBundle &bundle)
{
    const BundleHead &head = bundle.head;
    QJsonObject json = Fields()
                           .with("way"_L1, QString(stored(head.way)))
                           .with("municipality"_L1, head.municipality)
                           .with("municipalityName"_L1, head.municipalityName)
                           .with("unit"_L1, head.unit)
                           .with("year"_L1, head.year.text())
                           .with("sender"_L1, idText(head.sender))
                           .with("made"_L1, moment(head.made))
                           .with("answers"_L1, head.answers ? moment(*head.answers) : QString());
    const FileContent &content = bundle.content;
    if (content.municipality)
        json.insert("rules"_L1, rowOf(*content.municipality));
    addRows(json, "arenas"_L1, content.arenas);
    addRows(json, "versions"_L1, content.versions);
    addRows(json, "calendars"_L1, content.calendars);
    addRows(json, "units"_L1, content.units);
    addRows(json, "people"_L1, content.people);
    addRows(json, "teams"_L1, content.teams);
    addRows(json, "members"_L1, content.members);
    addRows(json, "meetings"_L1, content.meetings);
    addRows(json, "settings"_L1, content.settings);
    return json;
}

} // namespace

QByteArray bytesOf(const PlanBundle &bundle)
{
    const QByteArray body = QJsonDocument(jsonOf(bundle)).toJson(QJsonDocument::Compact);
    const QByteArray sum = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QJsonObject first{
        {"tversplan"_L1, 1}, {"bytes"_L1, body.size()}, {"sha256"_L1, QString::fromLatin1(sum)}};
    return QJsonDocument(first).toJson(QJsonDocument::Compact) + '\n' + body + '\n';
}

QJsonObject rowOf(const Municipality &municipality)
{
    return Fields()
        .with("id"_L1, municipality.id)
        .with("name"_L1, municipality.name)
        .with("pack"_L1, municipality.pack)
        .whole("content"_L1, municipality.content);
}

QJsonObject rowOf(const ArenaRecord &arena)
{
    return Fields()
        .with("id"_L1, arena.id)
        .with("identifier"_L1, arena.identifier)
        .number("position"_L1, arena.position);
}

QJsonObject rowOf(const ArenaVersionRecord &version)
{
    return Fields()
        .with("id"_L1, version.id)
        .with("arena"_L1, version.arena)
        .with("from"_L1, version.from)
        .with("to"_L1, version.to)
        .whole("content"_L1, version.content);
}

QJsonObject rowOf(const CalendarRecord &calendar)
{
    return Fields()
        .with("id"_L1, calendar.id)
        .with("unit"_L1, calendar.unit)
        .with("name"_L1, calendar.name)
        .whole("content"_L1, calendar.content);
}

QJsonObject rowOf(const Unit &unit)
{
    return Fields()
        .with("id"_L1, unit.id)
        .with("name"_L1, unit.name)
        .with("kind"_L1, QString(stored(unit.kind)))
        .with("ownership"_L1, QString(stored(unit.ownership)))
        .with("language"_L1, QString(stored(unit.language)))
        .with("place"_L1, unit.place)
        .with("manager"_L1, unit.manager)
        .with("email"_L1, unit.email)
        .with("closed"_L1, unit.closed);
}

QJsonObject rowOf(const Professional &person)
{
    return Fields()
        .with("id"_L1, person.id)
        .with("name"_L1, person.name)
        .with("service"_L1, person.service)
        .with("role"_L1, person.role)
        .with("email"_L1, person.email)
        .with("phone"_L1, person.phone)
        .with("unit"_L1, person.unit);
}

QJsonObject rowOf(const Team &team)
{
    return Fields()
        .with("id"_L1, team.id)
        .with("arena"_L1, team.arena)
        .with("unit"_L1, team.unit)
        .with("name"_L1, team.name);
}

QJsonObject rowOf(const TeamMember &member)
{
    return Fields()
        .with("id"_L1, member.id)
        .with("team"_L1, member.team)
        .with("person"_L1, member.professional)
        .with("role"_L1, member.role)
        .with("from"_L1, std::optional(member.from))
        .with("to"_L1, member.to)
        .with("substituteFor"_L1, member.substituteFor);
}

QJsonObject rowOf(const Meeting &meeting)
{
    const bool hasHours = meeting.starts && meeting.ends && *meeting.starts < *meeting.ends;
    return Fields()
        .with("id"_L1, meeting.id)
        .with("arena"_L1, meeting.arena)
        .with("team"_L1, meeting.team)
        .with("unit"_L1, meeting.unit)
        .with("planned"_L1, meeting.planned)
        .with("day"_L1, std::optional(meeting.day))
        .with("starts"_L1, meeting.starts)
        .with("ends"_L1, hasHours ? meeting.ends : std::nullopt) // the reader takes no other
        .with("place"_L1, meeting.place)
        .with("state"_L1, QString(stored(meeting.state)));
}

QJsonObject rowOf(const Setting &setting)
{
    return Fields().with("name"_L1, setting.name).with("value"_L1, setting.value);
}

} // namespace tvers
