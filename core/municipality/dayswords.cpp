// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/dayswords.h"

#include "core/exchange/builtin.h"
#include "core/exchange/readwhole.h"

#include <QRegularExpression>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(JsonObject &fields, const QString &key)
{
    QStringList found;
    if (const auto list = fields.optional(key)) {
        for (const JsonNode &item : list->items())
            found.append(item.text());
    }
    return found;
}

} // namespace

QLatin1StringView stored(DaysGuess::Kind kind)
{
    switch (kind) {
    case DaysGuess::Kind::SchoolHoliday: return "school_holiday"_L1;
    case DaysGuess::Kind::ClosingDay: return "closing_day"_L1;
    case DaysGuess::Kind::SchoolDay: return "school_day"_L1;
    }
    Q_UNREACHABLE();
}

/// Knows what the lines hold.
struct DaysWordsReader {
    static DaysWords::Line kindLine(const JsonNode &node)
    {
        JsonObject fields(node);
        DaysWords::Line line{texts(fields, u"parts"_s), texts(fields, u"words"_s)};
        line.kind =
            fields.required(u"kind"_s, expected::text()).enumerator(DaysGuess::Kind::ClosingDay);
        if (const auto sectors = fields.optional(u"sectors"_s)) {
            for (const JsonNode &sector : sectors->items())
                line.sectors.append(sector.enumerator(Sector::School));
        }
        return line;
    }

    static DaysWords::Line sectorLine(const JsonNode &node)
    {
        JsonObject fields(node);
        const Sector sector =
            fields.required(u"sector"_s, expected::text()).enumerator(Sector::School);
        return {texts(fields, u"parts"_s), texts(fields, u"words"_s), {sector}};
    }
};

Result<DaysWords> DaysWords::read(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), [](const JsonNode &root) {
        JsonObject fields(root);
        DaysWords table;
        for (const JsonNode &node : fields.required(u"kinds"_s, expected::list()).items())
            table.m_kinds.append(DaysWordsReader::kindLine(node));
        for (const JsonNode &node : fields.required(u"sectors"_s, expected::list()).items())
            table.m_sectors.append(DaysWordsReader::sectorLine(node));
        return table;
    });
}

const DaysWords &DaysWords::builtIn()
{
    static const DaysWords table = builtInAt<DaysWords>(u":/exchange/days_words.json"_s);
    return table;
}

bool DaysWords::fits(const Line &line, const QString &name, const QStringList &words)
{
    return std::all_of(line.parts.begin(), line.parts.end(),
                       [&name](const QString &part) { return name.contains(part); }) &&
           std::all_of(line.words.begin(), line.words.end(),
                       [&words](const QString &word) { return words.contains(word); });
}

std::optional<DaysGuess> DaysWords::guess(const QString &name) const
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    const QString plain = name.toCaseFolded();
    const QStringList words = plain.split(between, Qt::SkipEmptyParts);
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
                                    [&](const Line &line) { return fits(line, plain, words); });
    if (found == m_kinds.end())
        return std::nullopt;
    DaysGuess guess{found->kind, found->sectors};
    for (const Line &line : m_sectors) {
        if (found->sectors.isEmpty() && fits(line, plain, words) &&
            !guess.sectors.contains(line.sectors.first()))
            guess.sectors.append(line.sectors.first());
    }
    return guess;
}

} // namespace tvers
