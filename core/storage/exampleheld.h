// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The meetings of an example file that have been: records, attendance, minutes.
#pragma once

#include "core/storage/examplecases.h"

namespace tvers {

/// Holds every meeting before the day. The newest has no record, the one before it is not
/// finished, one was called off because too few could come, and arenas that are called
/// off without cases are.
class ExampleHeld
{
public:
    ExampleHeld(Store &store, const WantedLife &wanted, const ExampleStories &stories) :
        m_store(store), m_wanted(wanted), m_stories(stories), m_cases(store, wanted, stories)
    {}

    Result<> holdAll(const FileContent &content);

private:
    Result<> hold(const FileContent &content, const Meeting &meeting, qsizetype fromLast);
    Result<QList<AgendaItem>> itemsFor(const ExampleTable &table, qsizetype fromLast);
    Result<> addCases(const ExampleTable &table, HeldMeeting &held);
    Result<> finish(const HeldMeeting &held, const ExampleTable &table, qsizetype fromLast);
    std::optional<HeldMeeting::Cancelling>
    cancellingOf(const HeldMeeting &held, const ExampleTable &table, qsizetype fromLast) const;
    void seat(HeldMeeting &held, const FileContent &content, const Meeting &meeting,
              const ArenaVersion &arena);
    void write(HeldMeeting &held, const Meeting &meeting, const ArenaVersion &arena);
    const Arena *arenaOf(const FileContent &content, const Meeting &meeting) const;
    const Unit *unitOf(const std::optional<UnitId> &unit) const;
    Language languageOf(const std::optional<UnitId> &unit) const;
    QString word(const QString &key, const std::optional<UnitId> &unit) const;
    QString leaderOf(const std::optional<UnitId> &unit) const;
    QList<HeldMeeting> earlier(const ExampleTable &table) const;

    struct Kept {
        ArenaId arena;
        std::optional<UnitId> unit;
        HeldMeeting held;
    };

    Store &m_store;
    const WantedLife &m_wanted;
    const ExampleStories &m_stories;
    ExampleCases m_cases;
    QList<Kept> m_kept = {};
    std::optional<qsizetype> m_calledOff = {}; ///< counted from the newest
};

} // namespace tvers
