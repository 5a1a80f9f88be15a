// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Calls of the command line, straight to its words.
#pragma once

#include "app/commandline/word.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tvers {

/// What `tvers` with these arguments would answer, in English.
inline Result<Answer> answered(const QStringList &given, Language language = Language::English)
{
    return answerTo(given, {language, PublicHolidays::builtIn()});
}

/// The refusal as texts: the code's word, then the facts. Empty when it was answered.
inline QStringList refused(const QStringList &given)
{
    const auto answer = answered(given);
    if (answer)
        return {};
    return QStringList{stored(answer.error().code)} + answer.error().facts;
}

/// A folder whose files go when it does.
class Files
{
public:
    /// The path of a file with this text; empty when it could not be written.
    QString with(const char *name, const char *text) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        const qsizetype size = qsizetype(qstrlen(text));
        return file.open(QIODevice::WriteOnly) && file.write(text, size) == size ? path : QString();
    }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace tvers
