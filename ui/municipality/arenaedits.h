// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What people do with arenas, each with its way back.
#pragma once

#include "ui/shell/desk.h"

namespace tvers {

/// One arena as the file keeps it.
struct KeptArena {
    ArenaRecord record;
    QList<ArenaVersionRecord> versions; ///< by their first day

    /// The one that holds on \a day; null when none does.
    const ArenaVersionRecord *on(QDate day) const;
    /// The one that holds on \a day; otherwise the next to come, or else the last.
    const ArenaVersionRecord *around(QDate day) const;
};

/// Empty when the file has no arena of that name.
std::optional<KeptArena> keptArena(const DeskContent &content, const QString &identifier);

/// What a kept version says, as the pack that was read has it; null when it is
/// not there.
const ArenaVersion *readVersion(const MunicipalityPack &pack, const QString &identifier,
                                const ArenaVersionRecord &kept);

// Every edit is one unit of work, and refused as a whole when the file could not
// be read afterwards: FieldWrong …, VersionsOverlap.

/// The rules of \a version were written down wrongly: its days stay.
Edit correctVersion(Store &store, const KeptArena &arena, const ArenaVersionRecord &version,
                    const ArenaVersion &rules);
/// As correctVersion(), called an answer in the undo list.
Edit answerQuestion(Store &store, const KeptArena &arena, const ArenaVersionRecord &version,
                    const ArenaVersion &rules);
/// The rules are others from \a first on; what holds then ends the day before,
/// and what comes later stays.
Edit changeFrom(Store &store, const KeptArena &arena, const ArenaVersion &rules, QDate first);
/// The first version of a new arena, last in lists.
Edit addArena(Store &store, const QString &identifier, int position, const ArenaVersion &rules);
/// The arena does not meet from \a first on.
Edit switchOff(Store &store, const KeptArena &arena, QDate first);
/// It meets again from \a first on, by the rules it had last.
Edit switchOn(Store &store, const KeptArena &arena, QDate first);

} // namespace tvers
