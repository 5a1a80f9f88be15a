// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What lies on the desk: the open file, the year and unit looked at, and
/// what follows from them.
#pragma once

#include "core/filecontent.h"
#include "core/meetings/calendarmeeting.h"
#include "core/municipality/yeardifference.h"
#include "core/storage/store.h"
#include "ui/shell/edit.h"
#include "ui/shell/longwork.h"

#include <QUndoStack>

#include <functional>
#include <memory>

namespace tvers {

struct UnitScope;

/// The plain part of a file, read once and again after every unit of work.
struct DeskContent : FileContent {
    MunicipalityPack pack; ///< as the file has it now
    bool isExample = false;
};

/// Reads it all; the refusals of contentOf() and packOf().
Result<DeskContent> readContent(Store &store);

/// Places look at the desk and hear from it; edits go through it, so that each
/// can be taken back. Nothing on it is about a child.
class Desk : public QObject
{
    Q_OBJECT
public:
    struct Surroundings {
        PublicHolidays holidays;
        std::function<QDateTime()> now;
    };

    /// Lays \a store on the desk. The refusals of readContent().
    static Result<std::unique_ptr<Desk>> make(std::unique_ptr<Store> store,
                                              Surroundings surroundings);
    ~Desk() override;

    Store &store() { return *m_store; }
    const Store &store() const { return *m_store; }
    const DeskContent &content() const { return m_content; }
    const MunicipalityPack &pack() const { return m_content.pack; }
    /// The year looked at, computed from the file's rules and calendars, its
    /// meetings where people have moved them to; with a unit looked at, only what
    /// concerns that unit.
    const DatedYear &year() const { return m_year; }
    /// Every meeting of that year, skipped ones too, by day and clock.
    const QList<CalendarMeeting> &meetings() const { return m_meetings; }
    /// The calendar that year() was made with.
    const SchoolCalendar &calendar() const { return m_calendar; }
    const PublicHolidays &holidays() const { return m_surroundings.holidays; }

    SchoolYear schoolYear() const { return m_year.year; }
    void lookAt(SchoolYear year);
    /// Empty: the whole municipality.
    std::optional<UnitId> unit() const { return m_unit; }
    void lookAt(std::optional<UnitId> unit);

    QDate today() const { return now().date(); } ///< Europe/Oslo
    QDateTime now() const;

    /// False while locked or only looked at: then edits are refused.
    bool mayEdit() const;
    /// Applies \a edit and puts it on the undo stack; refused() when it fails.
    void carryOut(const Edit &edit);
    QUndoStack &undoStack() { return m_undo; }
    /// What is under way beside all this; the window shows it.
    LongWork &longWork() { return m_work; }

    /// Wipes the keys, and what could be taken back with them.
    void lock();
    Result<> unlock(const Key &key);
    /// The same in two steps, see Store: the slow one in another thread.
    KeyTrial keyTrial(std::shared_ptr<const Key> key) const
    {
        return m_store->keyTrial(std::move(key));
    }

    Result<> unlock(Result<Unlocked> opened);
    /// Ways into the file came or went, and are kept: it can perhaps be locked from now on.
    void tellKeys();

signals:
    void yearChanged();    ///< year(), meetings(), pack() or calendar() are others now
    void contentChanged(); ///< units, people, teams, meetings … are others now
    /// An edit moved days in the year looked at; comes after yearChanged().
    void daysMoved(const tvers::YearDifference &moved);
    void saved(const QDateTime &at);
    void lockChanged();
    void refused(const tvers::Error &error);

private:
    Desk(std::unique_ptr<Store> store, DeskContent content, Surroundings surroundings);
    Result<> followed(Result<> done); ///< by everybody, once the file is unlocked
    void follow(const QList<Change> &changes);
    void followFile();
    void followYear(const DatedYear &before);
    std::optional<UnitScope> scope() const; ///< of the unit looked at
    void computeYear();

    Surroundings m_surroundings;
    std::unique_ptr<Store> m_store;
    DeskContent m_content;
    SchoolCalendar m_calendar;
    DatedYear m_year;
    QList<CalendarMeeting> m_meetings;
    std::optional<UnitId> m_unit;
    QUndoStack m_undo;
    LongWork m_work;
};

} // namespace tvers
