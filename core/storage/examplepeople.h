// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Invented units and people for an example file.
#pragma once

#include "core/calendar/cadence.h"
#include "core/cases/child.h"
#include "core/municipality/professional.h"
#include "core/municipality/unit.h"
#include "core/result.h"
#include "core/storage/exampleconsent.h"

#include <QHash>
#include <QList>

namespace tvers {

/// Who works and goes where in an example: nobody in it exists.
struct ExamplePeople {
    QList<Unit> units;
    QList<Professional> professionals; ///< the services' contact persons
    QList<Child> children;
    QList<Guardian> guardians;
    QHash<ChildId, QList<ExampleConsent::Kind>> consents = {}; ///< oldest first
    /// By Arena::id: when one meets that the municipality's text says nothing fixed of. The
    /// file keeps such meetings as extra ones, and its arena as it is.
    QHash<QString, Cadence> agreed = {};
};

/// Those for the pack called \a pack, from resources/example, with fresh ids.
/// PackUnknown when there are none; the refusals of JsonReader.
Result<ExamplePeople> examplePeople(const QString &pack);

/// The packs that have an example, sorted.
QStringList examplePacks();

} // namespace tvers
