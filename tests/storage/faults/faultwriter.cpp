// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The process that faults happen to: opens a file with its recovery code
/// and writes one unit of work after the other, each of many rows, until it is
/// told or made to stop. After each COMMIT it says the number of that unit.
///
/// faultwriter FILE CODE COUNT [ROOM]: with ROOM the disk is full after so many
/// bytes; it says so, makes room again, and goes on.
#include "core/storage/caserepositories.h"
#include "core/storage/repositories.h"

#include <QCoreApplication>
#include <QFile>

#include <cinttypes>
#include <cstdio>

extern "C" void leaveRoom(int64_t bytes);
extern "C" void recordAcknowledged(uint64_t number);

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Unit \a number: the setting "written" says it, ten units come, and every
/// child's note says it too.
Result<> write(Store &store, int number)
{
    return store.inTransaction([&]() -> Result<> {
        if (auto done = SettingRepository(store).set(u"written"_s, QString::number(number)); !done)
            return done;
        UnitRepository units(store);
        for (int i = 0; i < 10; ++i) {
            const Unit unit{UnitId::sortable(), u"Enhet %1-%2"_s.arg(number).arg(i),
                            Unit::Kind::School};
            if (auto done = units.add(unit); !done)
                return done;
        }
        ChildRepository children(store);
        const auto all = children.all();
        if (!all)
            return all.error();
        for (Child child : *all) {
            child.note = QString::number(number);
            if (auto done = children.change(child); !done)
                return done;
        }
        return Done{};
    });
}

int say(const Error &error)
{
    printf("refused %s %s\n", stored(error.code).data(), qPrintable(error.facts.join(u" | ")));
    fflush(stdout);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 4)
        return 2;
    const auto store = Store::open(QFile::decodeName(argv[1]));
    if (!store)
        return say(store.error());
    const RecoveryKey key{QString::fromLatin1(argv[2])};
    if (auto done = (*store)->unlock(key, QDateTime::currentDateTimeUtc()); !done)
        return say(done.error());
    const auto last = SettingRepository(**store).value(u"written"_s, u"0"_s);
    if (!last)
        return say(last.error());
    if (argc > 4)
        leaveRoom(QByteArrayView(argv[4]).toByteArray().toLongLong());
    const int first = last->toInt() + 1;
    for (int number = first; number < first + QByteArray(argv[3]).toInt(); ++number) {
        if (auto done = write(**store, number); !done) {
            say(done.error());
            leaveRoom(-1); // someone tidied up
            --number;
            continue;
        }
        recordAcknowledged(uint64_t(number));
        printf("%d\n", number);
        fflush(stdout);
    }
    return 0;
}
