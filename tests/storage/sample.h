// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Files, people and children that do not exist, for tests.
#pragma once

#include "core/storage/sealedtable.h"

#include <QTemporaryDir>
#include <QTest>

namespace tvers::sample {

extern const QDateTime now;
extern const NamedPassphrase styrer; ///< the one user of withUser()

/// A file with a passphrase (least cost) and a recovery code, unlocked.
NewStore withUser(const QString &path);
/// A file that begins with its open slot, unlocked.
std::unique_ptr<Store> openToAll(const QString &path);
/// The file opened again with the code: quick, no Argon2. Empty when refused.
std::unique_ptr<Store> reopen(const QString &path, const QString &recoveryCode);

/// What unlocking the file at \a path answers.
Result<> unlocking(const QString &path, const Key &key);

/// Statements given to the file behind Tvers's back, as with sqlite3. Every one
/// must succeed.
void behindItsBack(const QString &path, const QStringList &statements);
/// One value asked for behind Tvers's back.
QVariant askedBehindItsBack(const QString &path, const QString &statement);

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

Unit ekeberg();
Child child(const QString &givenName, const QString &familyName);
Guardian guardianOf(const Child &child, const QString &name);
/// Says that the arena meets, and not about one child.
ArenaVersionRecord openVersionOf(ArenaId arena);
MeetingPlan planOf(ArenaId arena); ///< for 2026/27, and nothing in it
/// A unit, an arena with its version, two meetings, the first of them in a plan, a
/// room, two children with a guardian each.
struct Contents {
    Unit unit;
    ArenaRecord arena;
    QList<Meeting> meetings;
    QList<Child> children;
    QList<Guardian> guardians;
    MeetingPlan plan;
};
Contents fill(Store &store);

/// A file of withUser() with fill() in it, locked again: what many a test begins with.
struct FilledFile {
    QString path;
    QString code;     ///< its recovery code, as printed
    QByteArray bytes; ///< as it was made
};
FilledFile filledFileIn(const QTemporaryDir &folder);

} // namespace tvers::sample

/// Fails with the code and facts of \a result, not with "false".
#define VERIFY_DONE(result)                                                                        \
    do {                                                                                           \
        const auto &resultToVerify = (result);                                                     \
        if (!resultToVerify)                                                                       \
            QFAIL(qPrintable(tvers::stored(resultToVerify.error().code) + QStringLiteral(": ") +   \
                             resultToVerify.error().facts.join(QStringLiteral(" | "))));           \
    } while (false)

#define VERIFY_REFUSED(result, expected)                                                           \
    do {                                                                                           \
        const auto &resultToRefuse = (result);                                                     \
        QVERIFY2(!resultToRefuse, "was not refused");                                              \
        QCOMPARE(tvers::stored(resultToRefuse.error().code), tvers::stored(expected));             \
    } while (false)
