// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/damage.h"

#include "core/storage/auditlog.h"
#include "core/storage/rows.h"

namespace tvers {

namespace {

/// Each broken seal into \a errors, the set into \a found.
Result<> readThrough(OpenFile &file, QList<Error> &errors, std::map<QString, SetHash> &found)
{
    for (const Table table : allTables()) {
        RowTable rows(file, table);
        const auto set = rows.verify([&](const Error &broken) { errors.append(broken); });
        if (!set)
            return set.error();
        found[specOf(table).name] = *set;
    }
    return Done{};
}

} // namespace

QList<Error> differences(const Head &head, const std::map<QString, SetHash> &found)
{
    QList<Error> errors;
    std::map<QString, SetHash> expected = head.tables;
    for (const auto &[name, set] : found)
        expected.try_emplace(name); // empty, where the head knows nothing
    for (const auto &[name, set] : expected) {
        const auto at = found.find(name);
        const SetHash actual = at == found.end() ? SetHash() : at->second;
        if (actual == set)
            continue;
        const QStringList counts{name, QString::number(set.count), QString::number(actual.count)};
        if (actual.count < set.count)
            errors.append({ErrorCode::RowMissing, counts});
        else if (actual.count > set.count)
            errors.append({ErrorCode::RowUnexpected, counts});
        else
            errors.append({ErrorCode::RowOutdated, {name}});
    }
    return errors;
}

QList<Error> damageIn(OpenFile &file)
{
    QList<Error> errors;
    std::map<QString, SetHash> found;
    if (auto read = readThrough(file, errors, found); !read)
        return errors << read.error();
    const auto ground = countGround(file);
    if (!ground)
        return errors << ground.error();
    found.insert(ground->begin(), ground->end());
    errors += differences(file.head, found);
    if (auto chain = AuditLog(file).checkChain(); !chain)
        errors << chain.error();
    return errors;
}

} // namespace tvers
