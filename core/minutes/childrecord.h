// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What of a meeting goes to the folder of one child that was discussed by name.
#pragma once

#include "core/minutes/finishedmeeting.h"
#include "core/municipality/unit.h"

namespace tvers {

/// One item about the child.
struct RecordedItem {
    QString words = {}; ///< of cases ""
    QString notes = {};
    QStringList types = {}; ///< codes
    QStringList left = {};  ///< who did not hear it: services, "guardian", "child"
    std::optional<Discussion> discussion = {};
    QList<Measure> measures = {};
};

/// Nothing of any other child's, and no number of the case: the nameless log has numbers,
/// and who has both is not to see which is whose.
struct ChildRecord {
    ChildId child;
    QString name;
    std::optional<QDate> born = {};
    std::optional<UnitId> unit = {}; ///< where it goes
    QList<MeetingSeat> seats = {};   ///< those who heard of it
    QList<RecordedItem> items = {};
    QString minutes = {}; ///< of meetings about this child alone
};

/// A record for each child, in the order of the agenda. MeetingNotLocked when the meeting
/// is not finished.
Result<QList<ChildRecord>> childRecordsOf(const FinishedMeeting &meeting);

/// Which folder of the archive a child's papers belong in.
class ChildFolder
{
    Q_GADGET
public:
    enum class Kind { Kindergarten, School }; ///< barnemappe, elevmappe
    Q_ENUM(Kind)
};

QLatin1StringView stored(ChildFolder::Kind kind);
ChildFolder::Kind folderOf(Unit::Kind unit);

} // namespace tvers
