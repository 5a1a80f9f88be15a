// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/givenfile.h"

#include "core/exchange/systemreason.h"
#include "core/storage/recoverycode.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>
#include <QStringDecoder>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *sourceText) { return QCoreApplication::translate("Words", sourceText); }

/// A key of the call, and whether the call said that it is for this file.
struct GivenKey {
    std::optional<Key> key;
    bool isForThisFile;
};

Result<GivenKey> givenKey(const Arguments &arguments, const Surroundings &surroundings)
{
    auto key = keyFrom(arguments, surroundings);
    if (!key)
        return key.error();
    return GivenKey{*std::move(key), arguments.has("passphrase-file")};
}

/// Whether it was the key that unlocked \a store, and not its open door. NoSuchSlot
/// where there is neither.
Result<bool> unlock(Store &store, const GivenKey &given, const QDateTime &now)
{
    if (!given.key) {
        const auto door = store.unlock(OpenKey(), now);
        return door ? Result<bool>(false) : door.error();
    }
    const auto done = store.unlock(*given.key, now);
    if (done)
        return true;
    if (given.isForThisFile || !store.unlock(OpenKey(), now))
        return done.error();
    return false;
}

} // namespace

Result<QString> secretLineIn(const QString &path)
{
    const qint64 longest = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, systemReason(file)}};
    QByteArray bytes = file.read(longest + 1);
    const auto wiped = qScopeGuard([&] { wipe(bytes); });
    if (bytes.size() > longest)
        return Error{ErrorCode::FileTooLarge,
                     {path, QString::number(file.size()), QString::number(longest)}};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    const auto alsoWiped = qScopeGuard([&] { wipe(text); });
    if (decoder.hasError())
        return Error{ErrorCode::NotUtf8, {path}};
    const QString line = text.section(u'\n', 0, 0);
    return line.endsWith(u'\r') ? line.chopped(1) : line;
}

Result<std::optional<Key>> keyFrom(const Arguments &arguments, const Surroundings &surroundings)
{
    QString passphrase = surroundings.passphrase;
    if (arguments.has("passphrase-file")) {
        const auto read = secretLineIn(arguments.text("passphrase-file"));
        if (!read)
            return read.error();
        passphrase = *read;
    }
    if (passphrase.isEmpty() && arguments.has("passphrase-file"))
        return Error{ErrorCode::WrongPassphrase, {QString()}};
    if (passphrase.isEmpty())
        return std::optional<Key>();
    if (RecoveryCode::fromTyped(passphrase)) // its check tells it from a passphrase
        return std::optional<Key>(RecoveryKey{passphrase});
    return std::optional<Key>(PassphraseKey{{}, passphrase});
}

Result<GivenFile> lookedAt(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto given = givenKey(arguments, surroundings);
    if (!given)
        return given.error();
    auto store = Store::look(arguments.text("file"));
    if (!store)
        return store.error();
    const auto verified = unlock(**store, *given, surroundings.now);
    if (!verified && (given->key || verified.error().code != ErrorCode::NoSuchSlot))
        return verified.error();
    return GivenFile{*std::move(store), verified && *verified};
}

Result<GivenFile> opened(const Arguments &arguments, const Surroundings &surroundings)
{
    const auto given = givenKey(arguments, surroundings);
    if (!given)
        return given.error();
    auto store = Store::open(arguments.text("file"));
    if (!store)
        return store.error();
    const auto verified = unlock(**store, *given, surroundings.now);
    if (!verified && verified.error().code == ErrorCode::NoSuchSlot && !given->key)
        return Error{ErrorCode::VaultLocked, {arguments.text("file")}};
    if (!verified)
        return verified.error();
    return GivenFile{*std::move(store), *verified};
}

QString unverifiedNotice()
{
    return said(QT_TRANSLATE_NOOP("Words", "Nobody vouches for this: without a key the file could "
                                           "not be verified.")) +
           u'\n' +
           said(QT_TRANSLATE_NOOP("Words", "Give one with --passphrase-file, or in the "
                                           "environment as TVERS_PASSPHRASE.")) +
           u'\n';
}

QString unverifiedMark()
{
    return said(QT_TRANSLATE_NOOP("Words", "Not verified: read without a key"));
}

Answer vouched(Answer answer, bool verified)
{
    if (verified)
        return answer;
    answer.exitCode = ExitCode::NeedsAttention;
    answer.notice = unverifiedNotice();
    return answer;
}

} // namespace tvers
