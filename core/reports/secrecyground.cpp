// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/secrecyground.h"

#include "core/exchange/builtin.h"
#include "core/exchange/readwhole.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<QDate> dayIfAny(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? std::optional(node->day()) : std::nullopt;
}

} // namespace

Result<SecrecyGrounds> SecrecyGrounds::read(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), [](const JsonNode &root) {
        JsonObject fields(root);
        readFormat(fields, u"tvers-secrecy"_s);
        SecrecyGrounds grounds;
        (void)fields.required(u"read"_s, expected::day()).day();
        for (const JsonNode &node : fields.required(u"grounds"_s, expected::filledList()).items()) {
            JsonObject one(node);
            grounds.m_grounds.append({one.required(u"kind"_s, expected::identifier()).identifier(),
                                      one.required(u"paragraph"_s, expected::text()).text(),
                                      dayIfAny(one, u"from"_s), dayIfAny(one, u"to"_s)});
        }
        return grounds;
    });
}

const SecrecyGrounds &SecrecyGrounds::builtIn()
{
    static const auto grounds = builtInAt<SecrecyGrounds>(u":/law/secrecy.json"_s);
    return grounds;
}

QString SecrecyGrounds::paragraph(const QString &kind, QDate day) const
{
    for (const SecrecyGround &one : m_grounds) {
        if (one.kind == kind && (!one.from || *one.from <= day) && (!one.to || day <= *one.to))
            return one.paragraph;
    }
    return {};
}

} // namespace tvers
