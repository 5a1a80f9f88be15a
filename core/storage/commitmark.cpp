// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/commitmark.h"

#include "core/storage/rows.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

Result<> markCommit(OpenFile &file)
{
    RowTable settings(file, Table::Setting);
    const Row mark{commitMarkId(), 0, {QString::number(file.head.commits)}, {}};
    const auto before = settings.replace(mark);
    if (!before && before.error().code == ErrorCode::RowNotFound)
        return settings.insert(mark);
    return before ? Result<>(Done{}) : before.error();
}

} // namespace tvers
