// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/reportinputs.h"

#include "core/storage/filepack.h"
#include "core/storage/repositories.h"
#include "core/storage/sealedbox.h"

#include <QScopeGuard>

namespace tvers {

namespace {

/// Both texts are 64 hexadecimal digits, or no key.
Result<SecureBytes> keyIn(const QString &text)
{
    SecureBytes key = keyFromHex(text.trimmed());
    if (key.isEmpty())
        return Error{ErrorCode::WrongPrivateKey, {}};
    return key;
}

} // namespace

Result<ReportFile> reportFile(Result<GivenFile> given)
{
    if (!given)
        return given.error();
    Store &store = *given->store;
    if (!store.isUnlocked())
        return Error{ErrorCode::VaultLocked, {QString()}};
    auto units = UnitRepository(store).all();
    if (!units)
        return units.error();
    auto pack = packOf(store);
    if (!pack)
        return pack.error();
    return ReportFile{std::move(given->store), given->verified, *std::move(pack),
                      *std::move(units)};
}

Result<SecureBytes> privateKeyFrom(const Arguments &arguments, const Surroundings &surroundings)
{
    if (!arguments.has("private-key-file"))
        return surroundings.privateKey.isEmpty() ? Result<SecureBytes>(SecureBytes())
                                                 : keyIn(surroundings.privateKey);
    auto line = secretLineIn(arguments.text("private-key-file"));
    if (!line)
        return line.error();
    const auto wiped = qScopeGuard([&] { wipe(*line); });
    return keyIn(*line);
}

} // namespace tvers
