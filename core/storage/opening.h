// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is looked at before anything of a file is believed, or changed.
#pragma once

#include "core/storage/openfile.h"

#include <memory>

namespace tvers {

/// The schema that the file says it has, when this Tvers can work with it.
/// SchemaTooNew; the refusals of schemaOfFile().
Result<int> usableSchema(const QString &path);

/// What lies at \a database, which is \a path or a copy of it: a schema of ours, and
/// pages in order. Plays back a journal beside it. The refusals of checkSchema() and
/// readFileId(); PageDamaged.
Result<std::unique_ptr<OpenFile>> connectTo(const QString &database, const QString &path);

/// Whether connectTo() may play back the journal beside \a path, tried on copies.
/// ForeignJournal where the file is whole without it and not with it; what is wrong
/// with a file that is whole neither way. The refusals of PrivateCopy::of().
Result<> checkJournal(const QString &path);

} // namespace tvers
