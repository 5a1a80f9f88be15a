// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The meetings of the year looked at with their records, and how records are kept.
#pragma once

#include "core/minutes/callingoff.h"
#include "core/minutes/meetingfinish.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace tvers {

class CaseBook;
class RecordBook;

/// One meeting, and its record where it has one.
struct MeetingLine {
    enum class Standing {
        Coming,   ///< today or later
        Unlogged, ///< over, and nobody has finished it though the unit answers for it
        Others,   ///< over, and if anybody logs it, it is somebody else
        Over      ///< finished or called off
    };

    QString key;   ///< CalendarMeeting::key, or "child." and the id
    QString arena; ///< Arena::id
    QDate day;
    std::optional<ClockTime> time = {};
    QString place = {};
    std::optional<UnitId> unit = {};
    std::optional<CalendarMeeting> calendar = {};
    std::optional<ChildMeeting> child = {};
    std::optional<HeldMeeting> held = {};
    Standing standing = Standing::Coming;

    /// Whether it is about a child by name, who then may stand in its texts.
    bool namesChild() const { return child && child->child; }
};

/// Who of those in the room may not hear an item by name.
struct ItemGate {
    QStringList mustLeave = {};         ///< services, or "guardian", "child"
    QList<ConsentFinding> missing = {}; ///< why it cannot be held so at all
    friend bool operator==(const ItemGate &, const ItemGate &) = default;
};

/// Its lines are read from the desk, and stay as they are until they are read again; what
/// it says of cases follows the file. While that is locked there are no records in it.
class MeetingBook
{
    Q_DECLARE_TR_FUNCTIONS(tvers::MeetingBook)
public:
    explicit MeetingBook(Desk &desk);

    void read();
    /// What comes, next first; then what nobody has finished, newest first; then the rest,
    /// newest first.
    const QList<MeetingLine> &lines() const { return m_lines; }
    const MeetingLine *find(const QString &key) const; ///< null when it is gone
    Desk &desk() const { return *m_desk; }

    /// The arena as it is on the day.
    ArenaVersion arenaOf(const MeetingLine &line) const;
    std::optional<ArenaId> arenaId(const MeetingLine &line) const;
    QString title(const MeetingLine &line) const; ///< "På tvers: Oppstart"
    QString unitName(const MeetingLine &line) const;
    QString when(const MeetingLine &line) const; ///< "torsdag 1. oktober 2026, uke 40, 12:00–13:00"
    Language language(const MeetingLine &line) const;  ///< the unit's, else the municipality's
    QString serviceName(const QString &service) const; ///< "guardian" and "child" too
    /// Who is to sign for the meeting: its unit's manager, "" when nobody is known.
    QString leader(const MeetingLine &line) const;

    /// The record as it stands, or as it would begin: agenda and seats by the rules.
    HeldMeeting recordOf(const MeetingLine &line) const;
    /// The record with what is due by now.
    HeldMeeting broughtUp(const MeetingLine &line) const;
    /// Keeps \a held, and the meeting where it was only computed.
    Edit keep(const MeetingLine &line, const HeldMeeting &held) const;
    /// The same at once, outside the undo stack, for what is not taken back.
    Result<> keepNow(const MeetingLine &line, const HeldMeeting &held) const;

    /// "2026-2/3, Anonymous, language": never a name.
    QString itemTitle(const AgendaItem &item) const;
    /// The child's, for cases by name; "" otherwise.
    QString childName(const AgendaItem &item) const;
    /// Of the child that the meeting itself is about; "" where it names nobody.
    QString childName(const MeetingLine &line) const;
    std::optional<QDate> childBorn(const MeetingLine &line) const;
    const DiscussionCase *caseOf(const AgendaItem &item) const;
    const Discussion *discussionOf(const AgendaItem &item) const;
    QList<Measure> measuresOf(const AgendaItem &item) const;
    /// Cases that may be put on \a held and are not on it.
    QList<DiscussionCase> casesFor(const MeetingLine &line, const HeldMeeting &held) const;
    QString caseTitle(const DiscussionCase &one) const;
    /// A discussion of the item's case on the meeting's day; set the item's when one is there.
    std::optional<DiscussionId> discussionFor(const MeetingLine &line,
                                              const AgendaItem &item) const;
    ItemGate gateOf(const MeetingLine &line, const HeldMeeting &held, const AgendaItem &item) const;
    MeetingToFinish toFinish(const MeetingLine &line, const HeldMeeting &held) const;
    std::optional<CallingOff> callingOff(const MeetingLine &line, const HeldMeeting &held) const;

private:
    void addLines();
    void order();
    MeetingLine::Standing standingOf(const MeetingLine &line) const;
    const Child *childOf(const MeetingLine &line) const; ///< null when it names nobody
    AgendaSource agendaSource(const MeetingLine &line, const ArenaVersion &arena) const;

    Desk *m_desk;
    const CaseBook *m_cases;
    const RecordBook *m_records;
    QList<MeetingLine> m_lines;
};

} // namespace tvers
