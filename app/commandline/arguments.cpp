// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/word.h"

#include "core/calendar/datespan.h"
#include "core/exchange/expected.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const char *option) { return QLatin1StringView(option); }
QString dashed(const QString &option) { return u"--"_s + option; }

Result<int> wholeNumber(const QString &shown, const QString &text, int lowest, int highest)
{
    static const QRegularExpression shape(u"^[0-9]{1,9}\\z"_s); // toInt() takes " 7" and "+7" too
    const int number = text.toInt();
    if (!shape.match(text).hasMatch() || number < lowest || number > highest)
        return Error{ErrorCode::OptionWrong, {shown, text, expected::integer(lowest, highest)}};
    return number;
}

void declare(QCommandLineParser &parser, const WordSpec &word)
{
    parser.addOption({u"json"_s, {}});
    for (const OptionSpec &option : word.options)
        parser.addOption({nameOf(option.name), {}, nameOf(option.value)}); // "" takes none
}

/// The unknown option \a name with its dashes: one of the parser's names stands
/// for "--all", "--all=1" or the letter of "-x".
QString asWritten(const QString &name, const QStringList &given)
{
    const auto isIt = [&name](const QString &one) {
        return one == dashed(name) || one.startsWith(dashed(name) + u'=');
    };
    return std::any_of(given.begin(), given.end(), isIt) ? dashed(name) : u'-' + name;
}

/// "--json=1": options that take no value take none.
QString firstFlagWithValue(const WordSpec &word, const QStringList &given)
{
    QStringList flags{u"--json="_s};
    for (const OptionSpec &option : word.options) {
        if (!*option.value)
            flags.append(dashed(nameOf(option.name)) + u'=');
    }
    const auto found = std::find_if(given.begin(), given.end(), [&flags](const QString &one) {
        return std::any_of(flags.begin(), flags.end(),
                           [&one](const QString &flag) { return one.startsWith(flag); });
    });
    return found == given.end() ? QString() : *found;
}

/// QCommandLineParser says only in prose what was wrong; this finds the facts.
std::optional<Error> shapeProblem(QCommandLineParser &parser, const WordSpec &word,
                                  const QStringList &given)
{
    const QString name = nameOf(word.name);
    const bool parsed = parser.parse(QStringList{name} + given);
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return Error{ErrorCode::OptionUnknown, {asWritten(unknown.first(), given), name}};
    const QString flagWithValue = parsed ? QString() : firstFlagWithValue(word, given);
    if (!flagWithValue.isEmpty())
        return Error{ErrorCode::ArgumentUnexpected, {flagWithValue, name}};
    if (!parsed) // the last option has no value after it
        return Error{ErrorCode::OptionMissing, {given.last(), name}};
    const QStringList arguments = parser.positionalArguments();
    const int wanted = *word.argument ? 1 : 0;
    const bool takesSeveral = QString::fromUtf8(word.argument).endsWith(u'…');
    if (arguments.size() > wanted && !takesSeveral)
        return Error{ErrorCode::ArgumentUnexpected, {arguments[wanted], name}};
    if (arguments.size() < wanted)
        return Error{ErrorCode::OptionMissing, {QString::fromUtf8(word.argument), name}};
    return std::nullopt;
}

} // namespace

Result<Arguments> Arguments::parse(const WordSpec &word, const QStringList &given)
{
    QCommandLineParser parser;
    declare(parser, word);
    if (const auto problem = shapeProblem(parser, word, given))
        return *problem;
    Arguments arguments;
    arguments.m_word = &word;
    arguments.m_arguments = parser.positionalArguments();
    arguments.m_argument = arguments.m_arguments.value(0);
    for (const OptionSpec &option : word.options) {
        const QString name = nameOf(option.name);
        const qsizetype times = parser.optionNames().count(name);
        if (times > 1 && option.need != OptionSpec::Need::Repeated)
            return Error{ErrorCode::OptionTwice, {dashed(name), nameOf(word.name)}};
        if (times == 0 && option.need == OptionSpec::Need::Required)
            return Error{ErrorCode::OptionMissing, {dashed(name), nameOf(word.name)}};
        if (times > 0)
            arguments.m_values.insert(name, parser.values(name));
    }
    return arguments;
}

QString Arguments::text(const char *option) const { return texts(option).value(0); }
QStringList Arguments::texts(const char *option) const { return m_values.value(nameOf(option)); }
bool Arguments::has(const char *option) const { return m_values.contains(nameOf(option)); }

Result<QDate> Arguments::day(const char *option) const
{
    static const QRegularExpression shape(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    const QDate day = QDate::fromString(text(option), Qt::ISODate);
    if (!shape.match(text(option)).hasMatch() || !insideCalendar(day))
        return Error{ErrorCode::OptionWrong,
                     {dashed(nameOf(option)), text(option), expected::day()}};
    return day;
}

Result<SchoolYear> Arguments::schoolYear(const char *option) const
{
    const auto year = SchoolYear::fromText(text(option));
    if (!year)
        return Error{ErrorCode::OptionWrong,
                     {dashed(nameOf(option)), text(option), expected::schoolYear()}};
    return *year;
}

Result<int> Arguments::integer(const char *option, int lowest, int highest) const
{
    return wholeNumber(dashed(nameOf(option)), text(option), lowest, highest);
}

Result<int> Arguments::argument(int lowest, int highest) const
{
    return wholeNumber(nameOf(m_word->argument), m_argument, lowest, highest);
}

} // namespace tvers
