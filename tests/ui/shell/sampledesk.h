// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A desk with an example file on it, on a Thursday in November.
#pragma once

#include "tests/storage/sample.h"
#include "ui/shell/desk.h"

#include <QTemporaryDir>

#include <memory>

namespace tvers::sample {

inline constexpr char exampleName[] = "prove.tvers";

/// Every warning fails the test, but the offscreen platform's own about what it has not.
void failOnWarnings();

/// 2026-11-12 09:30, Europe/Oslo: week 46.
QDateTime morning();

/// What desks and windows look at here.
Desk::Surroundings surroundings();

/// The example of Holmestrand in \a folder, at the least cost; its path.
QString exampleIn(const QString &folder);

/// A file of Holmestrand, nothing else in it, that sample::styrer's passphrase opens.
QString protectedFileIn(const QString &folder);

/// The example, unlocked and on a desk.
std::unique_ptr<Desk> deskIn(const QString &folder);

/// How most tests of a place begin: in bokmål, every warning a failure, the example
/// on a desk in \a folder, a new one.
std::unique_ptr<Desk> beginIn(std::unique_ptr<QTemporaryDir> &folder);

/// An edit that changes the first version of the arena called \a identifier by
/// \a change, and back.
Edit changeOf(Desk &desk, const QString &identifier,
              const std::function<void(ArenaVersion &)> &change);

} // namespace tvers::sample
