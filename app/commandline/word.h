// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words of the command line: one table for calling, checking and help.
#pragma once

#include "app/commandline/answer.h"
#include "core/calendar/schoolyear.h"

#include <QStringList>

#include <span>

class QCommandLineParser;

namespace tvers {

struct OptionSpec {
    /// Repeated: optional, and may stand several times.
    enum class Need { Required, Optional, Repeated };

    const char *name;    ///< without the dashes
    const char *value;   ///< what stands for its value in help: "FILE"; "" for none
    const char *summary; ///< source text, context "Words"
    Need need = Need::Required;
};

class Arguments;

struct WordSpec {
    const char *name;
    /// What stands for its one argument in help, or "", or, with "…" behind it, for
    /// several, one at least.
    const char *argument;
    const char *summary; ///< source text, context "Words"
    std::span<const OptionSpec> options;
    Result<Answer> (*run)(const Arguments &arguments, const Surroundings &surroundings);
    /// Words that draw need a QGuiApplication, all others a QCoreApplication.
    enum class Needs { Nothing, Letters };
    Needs needs = Needs::Nothing;
};

/// All words, in the order of the help.
std::span<const WordSpec> wordSpecs();

/// The word called \a name; null when there is none.
const WordSpec *wordNamed(const QString &name);

/// The options and the argument of one call, each checked for its shape when asked.
class Arguments
{
public:
    /// Checks that every option is known, has a value if it takes one, stands
    /// once if it may not be repeated, and that none is missing. \a given: what
    /// stands after the word.
    static Result<Arguments> parse(const WordSpec &word, const QStringList &given);

    QString text(const char *option) const;      ///< empty when it was not given
    QStringList texts(const char *option) const; ///< of a repeated one, in order
    bool has(const char *option) const;
    Result<QDate> day(const char *option) const;
    Result<int> integer(const char *option, int lowest, int highest) const;
    Result<SchoolYear> schoolYear(const char *option) const;
    /// The word's argument as it was written, and as a whole number.
    const QString &argument() const { return m_argument; }
    Result<int> argument(int lowest, int highest) const;
    /// Of a word that takes several ("F.pdf…"), in order.
    const QStringList &arguments() const { return m_arguments; }

private:
    const WordSpec *m_word = nullptr;
    QHash<QString, QStringList> m_values;
    QString m_argument;
    QStringList m_arguments;
};

/// Does what the command line asks; \a given is what stands after the program's name.
Result<Answer> answerTo(const QStringList &given, const Surroundings &surroundings);

/// The help for all words, or for one.
QString helpText();
QString helpText(const WordSpec &word);

} // namespace tvers
