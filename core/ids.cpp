// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ids.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

#include <array>

namespace tvers {

namespace {

/// Milliseconds since 1970 and a 12-bit counter that together only ever grow,
/// even when the clock is set back.
std::pair<quint64, quint32> nextTick()
{
    static QMutex mutex;
    static quint64 lastMilliseconds = 0;
    static quint32 counter = 0;
    const QMutexLocker locker(&mutex);
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    if (now > lastMilliseconds) {
        lastMilliseconds = now;
        counter = QRandomGenerator::system()->bounded(0x400u);
    } else if (++counter > 0xfff) {
        ++lastMilliseconds;
        counter = 0;
    }
    return {lastMilliseconds, counter};
}

} // namespace

QUuid makeSortableUuid()
{
    const auto [milliseconds, counter] = nextTick();
    std::array<quint32, 2> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const quint64 tail = (quint64(random[0]) << 32 | random[1]);
    return QUuid(uint(milliseconds >> 16), ushort(milliseconds & 0xffff), ushort(0x7000u | counter),
                 uchar(0x80u | (tail >> 56 & 0x3f)), uchar(tail >> 48), uchar(tail >> 40),
                 uchar(tail >> 32), uchar(tail >> 24), uchar(tail >> 16), uchar(tail >> 8),
                 uchar(tail));
}

QUuid makeRandomUuid() { return QUuid::createUuid(); }

QString idText(QUuid uuid) { return uuid.toString(QUuid::WithoutBraces); }

std::optional<QUuid> uuidFromText(QStringView text)
{
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull() || idText(uuid) != text)
        return std::nullopt;
    return uuid;
}

} // namespace tvers
