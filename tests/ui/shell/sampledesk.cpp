// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/sampledesk.h"

#include "core/municipality/arenajson.h"
#include "core/municipality/packreader.h"
#include "core/storage/examplefile.h"
#include "core/storage/filepack.h"
#include "core/storage/repositories.h"
#include "ui/shell/languages.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace tvers::sample {

using namespace Qt::Literals::StringLiterals;

void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

QDateTime morning() { return QDateTime({2026, 11, 12}, {9, 30}); }

Desk::Surroundings surroundings()
{
    return {PublicHolidays::builtIn(), [] { return morning(); }};
}

namespace {

/// Made once a program: what takes a third of a second with the sanitizers is copied after that.
const QString &pristineExample()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString wanted = folder.filePath(QLatin1StringView(exampleName));
        const NewFile file{wanted, NamedPassphrase{examplePassphrase(), examplePassphrase()},
                           KdfCost::least(), morning().toUTC()};
        const auto made = makeExample({u"holmestrand"_s, *SchoolYear::fromText(u"2026/27"_s),
                                       PublicHolidays::builtIn(), file});
        return made ? wanted : QString();
    }();
    return path;
}

} // namespace

QString exampleIn(const QString &folder)
{
    const QString path = QDir(folder).filePath(QLatin1StringView(exampleName));
    return QFile::copy(pristineExample(), path) ? path : QString();
}

QString protectedFileIn(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"rektor.tvers"_s);
    const auto made = withUser(path);
    const auto pack = builtInPack(u"holmestrand"_s);
    return made.store && pack && writePack(*made.store, *pack) ? path : QString();
}

std::unique_ptr<Desk> deskIn(const QString &folder)
{
    auto store = Store::open(exampleIn(folder));
    if (!store)
        return nullptr;
    auto desk = Desk::make(*std::move(store), surroundings());
    if (!desk || !(*desk)->unlock(PassphraseKey{{}, examplePassphrase()}))
        return nullptr;
    return *std::move(desk);
}

std::unique_ptr<Desk> beginIn(std::unique_ptr<QTemporaryDir> &folder)
{
    failOnWarnings();
    speak(Language::Bokmaal);
    folder = std::make_unique<QTemporaryDir>();
    return deskIn(folder->path());
}

Edit changeOf(Desk &desk, const QString &identifier,
              const std::function<void(ArenaVersion &)> &change)
{
    Store &store = desk.store();
    const auto arena = ArenaRepository(store).called(identifier);
    const auto before = ArenaRepository(store).versionsOf((*arena)->id)->first();
    ArenaVersionRecord after = before;
    for (const Arena &one : desk.pack().arenas) {
        if (one.id != identifier)
            continue;
        ArenaVersion version = one.versions.first();
        change(version);
        after.content = QString::fromUtf8(
            QJsonDocument(toJson(identifier, version)).toJson(QJsonDocument::Compact));
    }
    return {u"Change arena"_s,
            [&store, after] { return ArenaRepository(store).changeVersion(after); },
            [&store, before] { return ArenaRepository(store).changeVersion(before); }};
}

} // namespace tvers::sample
