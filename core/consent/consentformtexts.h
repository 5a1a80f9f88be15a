// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The texts of the form on which consent is given: data, a file for each language.
#pragma once

#include "core/result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace tvers {

/// The built-in ones are resources/forms/consent_*.json; a municipality adds a language
/// as a file of the same shape.
class ConsentFormTexts
{
public:
    /// Strict: see core/exchange/jsonreader.h for the refusals. Every text of names()
    /// must stand there, and none else.
    static Result<ConsentFormTexts> read(const QByteArray &json, const QString &file);
    static const QList<ConsentFormTexts> &builtIn(); ///< bokmål first, then nynorsk
    /// The built-in ones, and each readable consent_*.json in \a folder; one of these in a
    /// language that is built in stands in its place.
    static QList<ConsentFormTexts> withThoseIn(const QString &folder);
    static const QStringList &names(); ///< of the single texts

    QString language;   ///< BCP 47: "nb", "so", "ti"
    QString name;       ///< of the language, in its own words
    QStringList why;    ///< paragraphs
    QStringList rights; ///< points

    QString text(QLatin1StringView key) const; ///< \pre one of names()

private:
    QHash<QString, QString> m_texts;
};

} // namespace tvers
