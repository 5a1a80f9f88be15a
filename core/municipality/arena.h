// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file An arena: a meeting place with its rules, as its municipality states them.
#pragma once

#include "core/calendar/cadence.h"
#include "core/calendar/deadline.h"
#include "core/consent/consentrule.h"
#include "core/municipality/arenaterms.h"

namespace tvers {

/// Who leads or calls, by role.
struct Responsible {
    QString role;            ///< id of a Role of the pack
    LocalText title;         ///< the source's words
    bool stated = false;     ///< false: read between the lines
    LocalText delegate = {}; ///< who may do it with «fullmakt»; may be empty
    friend bool operator==(const Responsible &, const Responsible &) = default;
};

struct Participant {
    QString role; ///< id of a Role of the pack
    LocalText title;
    ArenaTerms::Attendance attendance = ArenaTerms::Attendance::Fixed;
    std::optional<int> perUnit = std::nullopt; ///< 1..20 from each unit
    LocalText note = {};                       ///< may be empty
    friend bool operator==(const Participant &, const Participant &) = default;
};

/// A way of working: observation with discussion, or reflecting team.
struct ArenaMode {
    QString id;
    LocalText name;
    friend bool operator==(const ArenaMode &, const ArenaMode &) = default;
};

struct ArenaPlace {
    LocalText text;          ///< the source's words
    bool stated = false;     ///< false: read between the lines
    QStringList places = {}; ///< ids of Places of the pack
    friend bool operator==(const ArenaPlace &, const ArenaPlace &) = default;
};

struct ArenaDeadline {
    ArenaTerms::DeadlineKind kind = ArenaTerms::DeadlineKind::Plan;
    LocalText name;
    LocalText who;
    LocalText to = {}; ///< may be empty
    DeadlineRule rule;
    friend bool operator==(const ArenaDeadline &, const ArenaDeadline &) = default;
};

struct FormBefore {
    LocalText name;
    bool required = true;
    bool stated = false;
    QString source = {}; ///< where it says so, if not in the source text
    friend bool operator==(const FormBefore &, const FormBefore &) = default;
};

struct ArenaDuty {
    ArenaTerms::Duty kind = ArenaTerms::Duty::Log;
    LocalText who;
    LocalText to = {}; ///< may be empty
    LocalText when;
    QList<LocalText> content = {}; ///< what a report must hold
    friend bool operator==(const ArenaDuty &, const ArenaDuty &) = default;
};

struct Contact {
    QString name = {};
    QString email = {};
    QString phone = {};
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// In whole years, both ends included.
struct AgeRange {
    int from = 0; ///< 0..25
    int to = 0;   ///< from..25
    friend bool operator==(AgeRange, AgeRange) = default;
};

struct SourceQuote {
    QString file;
    QString lines; ///< "7-18"
    QStringList quotes;
    friend bool operator==(const SourceQuote &, const SourceQuote &) = default;
};

/// The rules of an arena as they stand from one day to another.
struct ArenaVersion {
    std::optional<QDate> validFrom = std::nullopt; ///< empty: as long as anyone knows
    std::optional<QDate> validTo = std::nullopt;   ///< the last day; empty: until changed
    LocalText name;                                ///< a municipality's own name has no nn
    ArenaTerms::Kind kind = ArenaTerms::Kind::MeetingSeries;
    QList<Sector> sectors;           ///< at least one
    QList<ArenaTerms::Level> levels; ///< at least one
    LocalText purpose;
    std::optional<Responsible> lead = std::nullopt;
    std::optional<Responsible> convener = std::nullopt;
    QList<Participant> participants = {};
    QList<ArenaMode> modes = {};
    Cadence cadence;
    LocalText cadenceText; ///< the source's words
    std::optional<ArenaPlace> place = std::nullopt;
    QList<ArenaDeadline> deadlines = {};
    ConsentRule consent;
    ArenaTerms::Records records = ArenaTerms::Records::Here;
    QList<FormBefore> formsBefore = {};
    QList<LocalText> decisions = {};
    QList<LocalText> standingItems = {};
    QList<ArenaDuty> duties = {};
    QList<LocalText> criteria = {};
    QList<LocalText> consultationTypes = {};
    QList<LocalText> consultationParticipants = {};
    std::optional<Contact> contact = std::nullopt;
    std::optional<AgeRange> targetAge = std::nullopt;
    bool childDataExpected = false;
    QString possiblySameAs = {}; ///< id of another arena; may be empty
    QString variantOf = {};      ///< id of another arena; may be empty
    SourceQuote source;
    QList<LocalText> questions = {}; ///< what the municipality must answer
    QList<LocalText> notes = {};

    friend bool operator==(const ArenaVersion &, const ArenaVersion &) = default;
};

/// An arena through time. Invariant of a loaded pack: at least one version,
/// ascending, and no day that two of them hold for.
struct Arena {
    QString id; ///< "holmestrand.pa_tvers_skole"
    QList<ArenaVersion> versions;

    friend bool operator==(const Arena &, const Arena &) = default;
};

/// The part of \a span in which \a version holds; empty when there is none.
std::optional<DateSpan> validIn(const ArenaVersion &version, const DateSpan &span);

/// The version of \a arena that holds on \a day; null when none does.
const ArenaVersion *versionOn(const Arena &arena, QDate day);

} // namespace tvers
