// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What every fault test asks afterwards: is all that was said to be safe
/// there, whole, and nothing half?
#pragma once

#include "core/storage/caserepositories.h"
#include "core/storage/repositories.h"
#include "tests/storage/sample.h"

#include <QCoreApplication>
#include <QProcess>

namespace tvers::faults {

using namespace Qt::Literals::StringLiterals;

/// Empty when the file unlocks, says a number that is \a acknowledged or (when
/// the power went between COMMIT and the word) one more, and everything that
/// belongs to that number is there; else what is wrong.
inline QString wrongWith(const QString &path, const QString &code, int acknowledged)
{
    const auto store = Store::open(path);
    if (!store)
        return u"open: "_s + stored(store.error().code) + store.error().facts.join(u" | "_s);
    if (auto done = (*store)->unlock(RecoveryKey{code}, sample::now); !done)
        return u"unlock: "_s + stored(done.error().code) + done.error().facts.join(u" | "_s);
    const auto written = SettingRepository(**store).value(u"written"_s, u"0"_s);
    const auto units = UnitRepository(**store).all();
    const auto children = ChildRepository(**store).all();
    if (!written || !units || !children)
        return u"not read"_s;
    const int number = written->toInt();
    if (number != acknowledged && number != acknowledged + 1)
        return u"%1 was acknowledged, %2 is there"_s.arg(acknowledged).arg(number);
    if (units->size() != 1 + 10 * number)
        return u"%1 units at %2"_s.arg(units->size()).arg(number);
    for (const Child &child : *children) {
        if (number > 0 && child.note != *written)
            return u"a child says %1 at %2"_s.arg(child.note).arg(number);
    }
    return {};
}

/// The last number that the writer said, \a before when it said none.
inline int lastSaid(const QByteArray &output, int before)
{
    int last = before;
    for (const QByteArray &line : output.split('\n')) {
        bool number = false;
        if (const int said = line.toInt(&number); number && output.contains(line + '\n'))
            last = said;
    }
    return last;
}

inline QString writerPath() { return QCoreApplication::applicationDirPath() + u"/faultwriter"_s; }

} // namespace tvers::faults
