// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What changed in the file, told once for each unit of work.
#pragma once

#include "core/cases/childmeeting.h"
#include "core/cases/discussion.h"
#include "core/minutes/heldmeeting.h"
#include "core/municipality/municipality.h"
#include "core/municipality/unit.h"
#include "core/planning/meetingplan.h"
#include "core/planning/room.h"
#include "core/reports/unitreport.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace tvers {

/// One thing that was put in (no \a before), changed, or taken out (no \a after).
template<typename T>
struct Changed {
    std::optional<T> before;
    std::optional<T> after;
    friend bool operator==(const Changed &, const Changed &) = default;
};

/// What a change can be of: core/anychange.h has the list.
struct AnyChange;

/// One change of any of those sorts, shared and never altered. What it holds is not told
/// here: two dozen sorts in a variant cost every file that hears of changes three seconds
/// of the compiler's.
class Change
{
public:
    template<typename T>
    Change(Changed<T> what);

    /// The change, if it is one of a \a T; else nothing.
    template<typename T>
    const Changed<T> *as() const;
    template<typename T>
    bool is() const
    {
        return as<T>() != nullptr;
    }
    /// For std::visit, with core/anychange.h.
    const AnyChange &any() const { return *m_what; }

    friend bool operator==(const Change &one, const Change &other);

private:
    std::shared_ptr<const AnyChange> m_what;
};

/// The one place to hear that stored things changed. Announced after COMMIT,
/// once for each unit of work, with everything that it changed, in that order.
class Changes : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void committed(const QList<tvers::Change> &changes);
    void locked(); ///< the keys are gone: let go of everything about a child
};

} // namespace tvers
