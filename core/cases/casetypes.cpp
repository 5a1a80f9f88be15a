// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/casetypes.h"

#include "core/exchange/builtin.h"
#include "core/exchange/readwhole.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

Result<CaseTypes> CaseTypes::read(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), [](const JsonNode &root) {
        JsonObject fields(root);
        readFormat(fields, u"tvers-case-types"_s);
        CaseTypes types;
        for (const JsonNode &node : fields.required(u"types"_s, expected::filledList()).items()) {
            JsonObject line(node);
            const JsonNode code = line.required(u"code"_s, expected::identifier());
            const QString word = code.identifier();
            if (types.codes().contains(word))
                code.refuse(expected::onlyOnce());
            const LocalText name = line.required(u"name"_s, expected::object()).localText();
            const auto retired = line.optional(u"retired"_s);
            types.m_types.append({word, name, retired && retired->flag()});
        }
        return types;
    });
}

const CaseTypes &CaseTypes::builtIn()
{
    static const CaseTypes types = builtInAt<CaseTypes>(u":/consent/case_types.json"_s);
    return types;
}

QByteArray CaseTypes::toJson() const
{
    QJsonArray lines;
    for (const CaseType &one : m_types) {
        QJsonObject name{{u"nb"_s, one.name.nb}};
        if (!one.name.nn.isEmpty())
            name.insert(u"nn"_s, one.name.nn);
        if (!one.name.en.isEmpty())
            name.insert(u"en"_s, one.name.en);
        QJsonObject line{{u"code"_s, one.code}, {u"name"_s, name}};
        if (one.isRetired)
            line.insert(u"retired"_s, true);
        lines.append(line);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"tvers-case-types"_s},
                                     {u"formatVersion"_s, 1},
                                     {u"types"_s, lines}})
        .toJson(QJsonDocument::Compact);
}

QString CaseTypes::nameOf(const QString &code, Language language) const
{
    for (const CaseType &one : m_types) {
        if (one.code == code)
            return one.name.in(language);
    }
    return code;
}

QStringList CaseTypes::codes() const
{
    QStringList codes;
    for (const CaseType &one : m_types)
        codes.append(one.code);
    return codes;
}

} // namespace tvers
