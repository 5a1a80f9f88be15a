// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is to be planned: meetings, who must be there, and the hours there are.
///
/// Ids are texts that only this problem knows; whoever makes one takes the ids it
/// has. CLI.md calls the lists `slots`; Qt has made that word its own, so they are
/// called times here.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QTime>

#include <optional>

namespace tvers {

/// An hour that a meeting may be held in: within one day, Europe/Oslo.
struct PlanSlot {
    QString id;
    QDate date;
    QTime start;
    QTime end;     ///< later than start
    QString room;  ///< "" for none: then any number of meetings fit. One room, one name
    QString place; ///< "" when it is not known: then nobody travels
    friend bool operator==(const PlanSlot &, const PlanSlot &) = default;
};

struct PlanPerson {
    /// A team counts as somebody who must come while nobody sits in it yet.
    enum class Kind { Person, Team };

    QString id;
    QString name;
    QString role; ///< the service or office, as people call it
    QList<QDate> absent = {};
    Kind kind = Kind::Person;
    friend bool operator==(const PlanPerson &, const PlanPerson &) = default;
};

/// One person's part in one meeting.
struct PlanAttendance {
    /// Optional: comes when free. Never a reason not to place a meeting.
    enum class Need { Mandatory, Optional };

    QString person;
    Need need = Need::Mandatory;
    QStringList substitutes = {}; ///< persons who may go instead, when somebody says so
    friend bool operator==(const PlanAttendance &, const PlanAttendance &) = default;
};

struct PlanMeeting {
    QString id;
    QString unit;  ///< its name, as people write it
    int round = 1; ///< the unit's first, second, … meeting
    QList<PlanAttendance> persons = {};
    std::optional<QStringList> times = std::nullopt; ///< slots it may take; all when empty
    /// Stays in this slot, whatever else holds: a person has decided so.
    std::optional<QString> locked = std::nullopt;
    QString likedRoom = {};                         ///< "" for any; never a must
    std::optional<QTime> likedStart = std::nullopt; ///< empty for any; never a must
    friend bool operator==(const PlanMeeting &, const PlanMeeting &) = default;
};

/// From a place, to a place, minutes. A way that is given in one direction only
/// takes as long in the other; between places that are not named, none.
using TravelMinutes = QMap<QString, QMap<QString, int>>;

/// Invariant: every id stands once and is known, slots end after they begin,
/// journeys take 0 to 1440 minutes, locked meetings do not clash.
class PlanProblem
{
public:
    struct Parts {
        QList<PlanSlot> times = {};
        QList<PlanPerson> persons = {};
        TravelMinutes travelMinutes = {};
        QList<PlanMeeting> meetings = {};
        friend bool operator==(const Parts &, const Parts &) = default;
    };

    /// PlanIdTwice, PlanIdUnknown, PlanSlotReversed, PlanTravelWrong, PlanLockedClash.
    static Result<PlanProblem> make(Parts parts);
    /// The same with \a changed in place of the meetings with their ids, and with one more
    /// slot. Asks no more than what that can break; the refusals of make().
    /// \pre the meetings' ids are known
    Result<PlanProblem> with(const QList<PlanMeeting> &changed,
                             const std::optional<PlanSlot> &added) const;

    const Parts &parts() const { return m_parts; }
    const QList<PlanSlot> &times() const { return m_parts.times; }
    const QList<PlanPerson> &persons() const { return m_parts.persons; }
    const QList<PlanMeeting> &meetings() const { return m_parts.meetings; }

    /// Where in its list it stands; empty for an unknown id.
    std::optional<int> timeAt(const QString &id) const { return at(m_times, id); }
    std::optional<int> personAt(const QString &id) const { return at(m_persons, id); }
    std::optional<int> meetingAt(const QString &id) const { return at(m_meetings, id); }

    /// \pre the id is known
    const PlanSlot &time(const QString &id) const { return times()[*timeAt(id)]; }
    const PlanPerson &person(const QString &id) const { return persons()[*personAt(id)]; }
    const PlanMeeting &meeting(const QString &id) const { return meetings()[*meetingAt(id)]; }

    /// Minutes; 0 within a place and where either is "".
    int travelBetween(const QString &from, const QString &to) const;

    friend bool operator==(const PlanProblem &a, const PlanProblem &b)
    {
        return a.m_parts == b.m_parts;
    }

private:
    using Places = QHash<QString, int>;

    PlanProblem() = default;
    static std::optional<int> at(const Places &places, const QString &id);
    std::optional<Error> listProblem();
    std::optional<Error> slotProblem() const;
    std::optional<Error> meetingProblem(const PlanMeeting &meeting) const;
    std::optional<Error> lockedProblem() const;

    Parts m_parts;
    Places m_times;
    Places m_persons;
    Places m_meetings;
};

} // namespace tvers
