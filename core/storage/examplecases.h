// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The cases of an example file: begun, discussed, followed up, closed.
#pragma once

#include "core/filecontent.h"
#include "core/storage/casework.h"
#include "core/storage/examplelife.h"
#include "core/storage/examplestories.h"

namespace tvers {

/// Where a case is discussed.
struct ExampleTable {
    const ArenaVersion &arena; ///< as it is on the day
    ArenaId arenaId;
    ArenaVersionId version;
    std::optional<MeetingId> meeting;
    QDate day;
    std::optional<UnitId> unit;
    QString leader; ///< by role
};

class ExampleCases
{
public:
    ExampleCases(Store &store, const WantedLife &wanted, const ExampleStories &stories) :
        m_store(store), m_wanted(wanted), m_stories(stories), m_work(store, wanted.at)
    {}

    const QList<DiscussionCase> &cases() const { return m_cases; }
    const QList<Discussion> &discussions() const { return m_discussions; }

    /// A case or two that are to be taken up there, received the week before.
    Result<QList<CaseId>> beginFor(const ExampleTable &table);

    struct Discussed {
        std::optional<DiscussionId> id; ///< empty: there was nothing more to say, or no leave to
        QStringList left = {};
    };
    /// The next talk of the case, with those of \a present who may hear it.
    Result<Discussed> discuss(CaseId id, const ExampleTable &table,
                              const QList<ConsentParticipant> &present);

    /// A case by statutory duty, in the first arena for such that the file has.
    Result<> discussOnBasis(const FileContent &content);
    /// What has come in these last days and waits for its meeting.
    Result<> beginWaiting();

private:
    struct Running {
        qsizetype story;
        qsizetype next = 0; ///< the talk
    };

    QString word(const QString &key, const std::optional<UnitId> &unit) const;
    const Unit *unitOf(const std::optional<UnitId> &unit) const;
    std::optional<UnitId> unitFor(const ExampleTable &table);
    const Child *childFor(UnitId unit) const;
    std::optional<qsizetype> storyFor(const ExampleTable &table, const Unit &unit,
                                      const Child *child) const;
    Result<CaseId> begin(qsizetype story, const DiscussionCase &wanted);
    DiscussionCase newCase(qsizetype story, const Unit &unit, QDate received) const;
    Discussion discussionOf(const DiscussionCase &about, const ExampleTable &table) const;
    Result<Discussed> keep(Discussion wanted, const ExampleTalk &talk);
    Result<> addMeasures(const Discussion &of, const ExampleTalk &talk);
    Result<> close(CaseId id, const QString &because);
    std::optional<ExampleTable> dutyTable(const FileContent &content, QDate day) const;
    const Child *childWithoutYes(const ExampleStory &story) const;
    DiscussionCase &called(CaseId id);

    Store &m_store;
    const WantedLife &m_wanted;
    const ExampleStories &m_stories;
    CaseWork m_work;
    QList<DiscussionCase> m_cases = {};
    QList<Discussion> m_discussions = {};
    QHash<CaseId, Running> m_running = {};
    QList<qsizetype> m_told = {}; ///< stories that have begun
    QHash<Unit::Kind, qsizetype> m_turn = {};
    int m_measures = 0;
    int m_tables = 0;
};

} // namespace tvers
