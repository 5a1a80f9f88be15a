// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything about cases, opened once and kept in step with the file.
#pragma once

#include "core/cases/caseindex.h"
#include "core/cases/casetypes.h"
#include "core/cases/nextstep.h"
#include "ui/shell/desk.h"

#include <QHash>

namespace tvers {

/// The meeting that a case is looked at from: what its new discussion begins with.
struct DiscussedIn {
    CaseId caseId;
    ArenaId arena;
    QDate day;
    QList<ConsentParticipant> present = {};
};

/// In memory while the file is unlocked; let go of when it is locked.
class CaseBook : public QObject
{
    Q_OBJECT
public:
    /// The one of \a desk, made when it is first asked for.
    static CaseBook &of(Desk &desk);

    QList<DiscussionCase> cases() const;     ///< by number, the newest first
    QList<DiscussionCase> openCases() const; ///< as cases(), without those that are closed
    QList<Measure> measures() const;         ///< in no order
    // Null when it is not there.
    const DiscussionCase *find(CaseId id) const;
    const Discussion *find(DiscussionId id) const;
    const Measure *find(MeasureId id) const;
    const Child *find(ChildId id) const;
    QString childName(ChildId id) const;
    QList<Child> children() const; ///< by name
    QString guardianName(const QString &id) const;

    QList<Discussion> discussionsOf(CaseId id) const; ///< by day
    QList<Measure> measuresOf(DiscussionId id) const; ///< by due day
    CaseStory story(CaseId id) const;                 ///< \pre find(id)
    /// Discussions that something else has put into the file: counted nowhere.
    qsizetype notOurs() const { return m_notOurs; }

    const CaseTypes &types() const { return m_types; }
    /// The law as the municipality has it.
    const ConsentLaws &laws() const { return m_laws; }
    /// Some of \a types asks whether there is a duty to report.
    bool asksForDuty(const QStringList &types) const;

    /// Everything that stands in cases is looked through.
    QList<CaseId> search(const QString &typed, qsizetype most) const
    {
        return m_index.find(typed, most);
    }

    /// Empty where \a id was not opened from a meeting that is still open.
    std::optional<DiscussedIn> discussedIn(CaseId id) const;
    void setDiscussedIn(const std::optional<DiscussedIn> &meeting) { m_discussedIn = meeting; }

signals:
    void changed();

private:
    explicit CaseBook(Desk &desk);
    void open();
    void clear();
    void follow(const QList<Change> &changes);
    template<typename T>
    void take(const Changed<T> &change, QSet<CaseId> &touched);
    void put(const DiscussionCase &one);
    void findConfided();
    void readLists();
    void index(CaseId id);

    Desk &m_desk;
    QHash<CaseId, DiscussionCase> m_cases;
    QHash<DiscussionId, Discussion> m_discussions;
    QHash<MeasureId, Measure> m_measures;
    QHash<ChildId, Child> m_children;
    QHash<GuardianId, Guardian> m_guardians;
    QHash<CaseId, QSet<DiscussionId>> m_ofCase;
    QHash<DiscussionId, QSet<MeasureId>> m_ofDiscussion;
    QSet<ChildId> m_confided; ///< those that asked that their guardians are not told
    std::optional<DiscussedIn> m_discussedIn;
    CaseTypes m_types;
    CaseIndex m_index;
    qsizetype m_notOurs = 0;
    ConsentLaws m_laws = ConsentLaws::builtIn();
};

} // namespace tvers
