// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What was written, in order, and what of it is there after a power cut.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRandomGenerator>

namespace tvers::faults {

struct Step {
    char operation; ///< Open with O_CREAT, Write, Truncate, Sync, Unlink, Directory sync, Ack
    QByteArray name;
    qint64 offset;
    QByteArray data;
};

QList<Step> readRecording(const QString &path);

/// Plays steps into files of the mind. What was not synced before the power went
/// is written, lost or torn at a 512-byte border, each write on its own; what was
/// not synced in the folder happens up to some point and no further.
class Disk
{
public:
    explicit Disk(const QMap<QByteArray, QByteArray> &files);

    void play(const Step &step);
    /// The files as they are found after the cut.
    QMap<QByteArray, QByteArray> afterPowerCut(QRandomGenerator &random) const;

private:
    struct File {
        QByteArray safe;      ///< on the disk for certain
        QList<Step> unsynced; ///< W and T since
    };
    struct FolderStep {
        QByteArray name;
        int file; ///< -1: unlinked
    };
    static void apply(const Step &step, qsizetype size, QByteArray &bytes);

    QList<File> m_files;
    QMap<QByteArray, int> m_now;  ///< name to file, as the program sees it
    QMap<QByteArray, int> m_safe; ///< as the folder on disk says for certain
    QList<FolderStep> m_unsynced;
};

} // namespace tvers::faults
