// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casetypes.h"

#include "core/exchange/builtin.h"
#include "core/exchange/jsonreader.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

Result<CaseTypes> CaseTypes::read(const QByteArray &json, const QString &file)
{
    auto source = JsonSource::parse(json, file);
    if (!source)
        return source.error();
    JsonReader reader(*std::move(source));
    CaseTypes types;
    {
        JsonObject fields(reader.root());
        (void)fields.required(u"format"_s, expected::text()).word({u"tvers-case-types"_s});
        (void)fields.required(u"formatVersion"_s, expected::integer(1, 1)).integer(1, 1);
        for (const JsonNode &node : fields.required(u"types"_s, expected::filledList()).items()) {
            JsonObject line(node);
            const JsonNode code = line.required(u"code"_s, expected::identifier());
            const QString word = code.identifier();
            if (types.codes().contains(word))
                code.refuse(expected::onlyOnce());
            types.m_types.append({word, line.required(u"name"_s, expected::object()).localText()});
        }
    }
    if (reader.problem())
        return *reader.problem();
    return types;
}

const CaseTypes &CaseTypes::builtIn()
{
    static const CaseTypes types = builtInAt<CaseTypes>(u":/consent/case_types.json"_s);
    return types;
}

QStringList CaseTypes::codes() const
{
    QStringList codes;
    for (const CaseType &one : m_types)
        codes.append(one.code);
    return codes;
}

} // namespace tvers
