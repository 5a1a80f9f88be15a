// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/faults/recording.h"

#include <QFile>

#include <cstring>

namespace tvers::faults {

QList<Step> readRecording(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording");
    const QByteArray bytes = file.readAll();
    constexpr qsizetype head = 1 + 3 * sizeof(quint64);
    QList<Step> steps;
    for (qsizetype at = 0; at + head <= bytes.size();) {
        quint64 numbers[3];
        std::memcpy(numbers, bytes.data() + at + 1, sizeof numbers);
        const auto nameSize = qsizetype(numbers[0]);
        const auto dataSize = qsizetype(numbers[2]);
        steps.append({bytes[at], bytes.mid(at + head, nameSize), qint64(numbers[1]),
                      bytes.mid(at + head + nameSize, dataSize)});
        at += head + nameSize + dataSize;
    }
    return steps;
}

Disk::Disk(const QMap<QByteArray, QByteArray> &files)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        m_now[it.key()] = int(m_files.size());
        m_files.append({it.value(), {}});
    }
    m_safe = m_now;
}

void Disk::play(const Step &step)
{
    if (step.operation == 'D') {
        m_safe = m_now;
        m_unsynced.clear();
        return;
    }
    if (step.operation == 'O' && !m_now.contains(step.name)) {
        m_now[step.name] = int(m_files.size());
        m_unsynced.append({step.name, int(m_files.size())});
        m_files.append(File{});
        return;
    }
    if (!m_now.contains(step.name))
        return;
    File &file = m_files[m_now[step.name]];
    if (step.operation == 'W' || step.operation == 'T') {
        file.unsynced.append(step);
    } else if (step.operation == 'S') {
        for (const Step &each : std::as_const(file.unsynced))
            apply(each, each.data.size(), file.safe);
        file.unsynced.clear();
    } else if (step.operation == 'U') {
        m_now.remove(step.name);
        m_unsynced.append({step.name, -1});
    }
}

void Disk::apply(const Step &step, qsizetype size, QByteArray &bytes)
{
    if (step.operation == 'T') {
        bytes = bytes.leftJustified(qsizetype(step.offset), '\0', true);
        return;
    }
    if (bytes.size() < step.offset + size)
        bytes = bytes.leftJustified(qsizetype(step.offset) + size, '\0');
    std::memcpy(bytes.data() + step.offset, step.data.data(), size_t(size));
}

QMap<QByteArray, QByteArray> Disk::afterPowerCut(QRandomGenerator &random) const
{
    constexpr qsizetype sector = 512;
    QMap<QByteArray, int> names = m_safe;
    const auto happened = random.bounded(m_unsynced.size() + 1);
    for (qsizetype i = 0; i < happened; ++i) {
        if (m_unsynced[i].file < 0)
            names.remove(m_unsynced[i].name);
        else
            names[m_unsynced[i].name] = m_unsynced[i].file;
    }
    QMap<QByteArray, QByteArray> found;
    for (auto it = names.begin(); it != names.end(); ++it) {
        QByteArray bytes = m_files[it.value()].safe;
        for (const Step &step : m_files[it.value()].unsynced) {
            const int fate = random.bounded(3); // there, lost, torn
            const qsizetype sectors = step.data.size() / sector;
            if (fate == 0 || (fate == 2 && step.operation == 'T'))
                apply(step, step.data.size(), bytes);
            else if (fate == 2 && sectors > 0)
                apply(step, random.bounded(sectors) * sector, bytes);
        }
        found[it.key()] = bytes;
    }
    return found;
}

} // namespace tvers::faults
