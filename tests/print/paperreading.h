// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Asking those who read PDFs.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tvers::testing {

using namespace Qt::Literals::StringLiterals;

struct Said {
    int exitCode;
    QString text;
};

inline Said said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// A program of this folder.
inline QString tool(const char *name)
{
    return QStringLiteral(TVERS_SOURCE_DIR "/tests/print/") + QLatin1StringView(name);
}

/// Where a test's PDFs are; with TVERS_PAPERS=FOLDER they stay there.
class PaperFolder
{
public:
    QString keep(const QString &name, const QByteArray &bytes)
    {
        const QString folder = qEnvironmentVariable("TVERS_PAPERS", m_folder.path());
        QFile file(u"%1/%2.pdf"_s.arg(folder, name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qWarning("%s is not written", qPrintable(file.fileName()));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tvers::testing
