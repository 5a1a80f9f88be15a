// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What of a meeting goes to the case archive without telling whom it was about.
#pragma once

#include "core/consent/anonymitygate.h"
#include "core/minutes/finishedmeeting.h"

namespace tvers {

/// Who came. A name that the gate takes for a child's or a guardian's is not told.
struct LoggedSeat {
    QString name = {};    ///< "" where only the service or the role is told
    QString service = {}; ///< id of the pack's; "" for staff of the unit
    QString role = {};
    MeetingSeat::Came came = MeetingSeat::Came::Unsaid;
    QString substitute = {}; ///< who came instead; "" where it is not told
    friend bool operator==(const LoggedSeat &, const LoggedSeat &) = default;
};

/// A case that no child is known of, or that is about none.
struct LoggedCase {
    QString number; ///< drøftingsnummer
    CaseMode::Kind mode = CaseMode::Kind::Anonymous;
    QStringList types = {}; ///< codes
    DiscussionCase::Stage stage = DiscussionCase::Stage::Kindergarten;
    std::optional<Discussion> discussion = {}; ///< empty: it was not taken up
    QList<Measure> measures = {};
};

struct LoggedItem {
    QString words = {}; ///< of cases ""
    QString notes = {};
    AgendaItem::State state = AgendaItem::State::Waiting;
    std::optional<LoggedCase> about = {};
};

/// There is no field for a case by name: such a case is counted here, and everything else
/// of it, notes and number too, stands in its ChildRecord. Guests are counted as well,
/// for they are guardians.
struct NamelessLog {
    QDate day;
    std::optional<QTime> began = {};
    std::optional<QTime> ended = {};
    QList<LoggedSeat> seats = {};
    int guests = 0; ///< who came
    QList<LoggedItem> items = {};
    int byName = 0;       ///< cases by name that were treated
    int byNamePutOff = 0; ///< … and those that were not
    QString minutes = {};
    QStringList competenceNeeds = {};
    QList<MeetingCount> counts = {};
    std::optional<RecordElsewhere> elsewhere = {};
    std::optional<MeetingSignature> finished = {};
    QList<MeetingSignature> reopened = {}; ///< who and when; why may tell of a child
};

/// NotAnonymous with the first text that does not pass: a child may have become known
/// after it was written. MeetingNotLocked when it is not finished. \pre not about one child
Result<NamelessLog> namelessLogOf(const FinishedMeeting &meeting, const AnonymityGate &gate);

} // namespace tvers
