// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the calendar shows, and how it says it.
#pragma once

#include "core/meetings/conflicts.h"
#include "core/wheel/annualwheel.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace tvers {

/// A day off, as the page shades it.
struct DayMark {
    enum class Kind { None, SchoolHoliday, PublicHoliday, Closed };
    Kind kind = Kind::None;
    QString name = {}; ///< "Skjærtorsdag"; of several, with commas
};

/// An arena as the wheel shows it: the same letter, the same colour.
struct ShownArena {
    ArenaVersion version;
    QString letter;
    int lane = 0;
};

/// The meetings of the desk's year that somebody wants to see, in words. A value:
/// it stays as it is when the desk has others.
class CalendarContent
{
    Q_DECLARE_TR_FUNCTIONS(tvers::CalendarContent)
public:
    enum class Skipped { LeftOut, Shown };
    struct Choice {
        WheelChoice arenas = {};
        Skipped skipped = Skipped::LeftOut;
    };

    CalendarContent(const Desk &desk, const Choice &choice);

    SchoolYear year() const { return m_year; }
    QDate today() const { return m_today; }
    qsizetype count() const { return m_shown.size(); }
    int leftOut() const { return m_leftOut; } ///< suggestions that are not shown
    /// By day, then clock. \pre index < count(), here and below
    const CalendarMeeting &meeting(qsizetype index) const { return m_all[m_shown[index]]; }
    std::optional<qsizetype> find(const QString &key) const;
    qsizetype firstOn(QDate day) const; ///< the first on \a day or later; count() when none is
    const ShownArena &arena(qsizetype index) const;
    QStringList arenasIn(const DateSpan &span) const; ///< ids, by letter
    const ShownArena &arenaOf(const QString &id) const { return m_arenas.find(id).value(); }
    DayMark mark(QDate day) const;

    QString name(qsizetype index) const;  ///< "På tvers: Oppstart"
    QString title(qsizetype index) const; ///< "På tvers, Ekeberg": the unit too
    QString brief(qsizetype index) const; ///< "Ekeberg, På tvers": where the letter says the arena
    QString clock(qsizetype index) const; ///< "12:00–15:00"; empty all day
    QString unit(qsizetype index) const;
    QString place(qsizetype index) const;
    QString state(qsizetype index) const; ///< "Skipped. Moved from …"; empty for an ordinary one
    QStringList members(qsizetype index) const; ///< of its team on its day: "Kari Vik (PPT)"
    bool hasConflict(qsizetype index) const { return m_conflicts.contains(m_shown[index]); }
    QStringList conflicts(qsizetype index) const; ///< a sentence each
    /// "torsdag 1. oktober 2026, uke 40, 12:00–15:00, På tvers, Ekeberg", and what
    /// there is to say of it.
    QString spoken(qsizetype index) const;
    QString spokenDay(QDate day) const; ///< a day without meetings

private:
    void takeArenas(const Desk &desk, const Choice &choice);
    void takeMeetings(const Choice &choice);
    const ArenaVersion &rules(const CalendarMeeting &meeting) const;
    QString nameOf(const CalendarMeeting &meeting) const;
    QString titleOf(const CalendarMeeting &meeting) const;
    QString wordsOf(const MeetingConflict &conflict) const;
    QString personName(ProfessionalId id) const;
    QString roleName(const QString &role) const;

    SchoolYear m_year;
    QDate m_today;
    Language m_language;
    QList<CalendarMeeting> m_all;
    QList<qsizetype> m_shown; ///< indexes into m_all
    int m_leftOut = 0;
    QHash<QString, ShownArena> m_arenas;
    QHash<qsizetype, QList<MeetingConflict>> m_conflicts; ///< by index into m_all
    QHash<QDate, DayMark> m_marks;
    QHash<UnitId, QString> m_units;
    QList<Professional> m_people;
    QList<TeamMember> m_members;
    MunicipalityPack m_pack;
};

} // namespace tvers
