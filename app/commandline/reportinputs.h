// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the words about reports are given: the file with its units, and the
/// municipality's private key.
#pragma once

#include "app/commandline/givenfile.h"
#include "core/municipality/municipalitypack.h"
#include "core/municipality/unit.h"

namespace tvers {

/// A file that reports are made of, unlocked.
struct ReportFile {
    std::unique_ptr<Store> store;
    bool verified;
    MunicipalityPack pack;
    QList<Unit> units;
};

/// VaultLocked: what a report counts is sealed. The refusals of \a given and of the file.
Result<ReportFile> reportFile(Result<GivenFile> given);

/// The private key of --private-key-file, else of the environment; empty where there is
/// neither. WrongPrivateKey for what is no key; the refusals of secretLineIn().
Result<SecureBytes> privateKeyFrom(const Arguments &arguments, const Surroundings &surroundings);

} // namespace tvers
