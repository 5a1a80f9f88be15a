// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/toolbox.h"

#include "core/exchange/readwhole.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ToolEntry::Kind;

ToolEntry contactOf(const Contact &contact, const QString &arena, const QString &name)
{
    const QString title = contact.name.isEmpty() ? name : contact.name;
    return {Kind::Contact, title, contact.email, contact.phone, arena};
}

QString optionalText(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? node->text() : QString();
}

ToolEntry readEntry(const JsonNode &node)
{
    JsonObject fields(node);
    ToolEntry entry;
    entry.kind =
        fields.required(u"kind"_s, expected::oneOf(storedWords<Kind>())).enumerator(Kind::Link);
    entry.title = fields.required(u"title"_s, expected::text()).text();
    entry.address = optionalText(fields, u"address"_s);
    entry.text = optionalText(fields, u"text"_s);
    entry.arena = optionalText(fields, u"arena"_s);
    return entry;
}

} // namespace

QLatin1StringView stored(ToolEntry::Kind kind)
{
    switch (kind) {
    case Kind::Film: return "film"_L1;
    case Kind::Form: return "form"_L1;
    case Kind::Link: return "link"_L1;
    case Kind::Contact: return "contact"_L1;
    }
    Q_UNREACHABLE();
}

QList<ToolEntry> toolsOf(const MunicipalityPack &pack, QDate day, Language language)
{
    QList<ToolEntry> entries;
    for (const Arena &arena : pack.arenas) {
        const ArenaVersion *version = versionOn(arena, day);
        if (!version)
            continue;
        const QString name = version->name.in(language);
        if (version->kind == ArenaTerms::Kind::Media)
            entries.append({Kind::Film, name, {}, version->purpose.in(language), arena.id});
        for (const FormBefore &form : version->formsBefore)
            entries.append({Kind::Form, form.name.in(language), {}, name, arena.id});
        if (version->contact)
            entries.append(contactOf(*version->contact, arena.id, name));
    }
    return entries;
}

QString toolboxSetting() { return u"toolbox"_s; }

Result<QList<ToolEntry>> toolboxFrom(const QString &text, const QString &file)
{
    if (text.isEmpty())
        return QList<ToolEntry>();
    return readWhole(JsonSource::parse(text.toUtf8(), file), [](const JsonNode &root) {
        QList<ToolEntry> entries;
        for (const JsonNode &node : root.items(JsonNode::Length::Any))
            entries.append(readEntry(node));
        return entries;
    });
}

QString toText(const QList<ToolEntry> &entries)
{
    QJsonArray array;
    for (const ToolEntry &entry : entries) {
        QJsonObject json{{"kind"_L1, stored(entry.kind)}, {"title"_L1, entry.title}};
        for (const auto &[key, value] :
             {std::pair("address"_L1, entry.address), std::pair("text"_L1, entry.text),
              std::pair("arena"_L1, entry.arena)}) {
            if (!value.isEmpty())
                json.insert(key, value);
        }
        array.append(json);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<QUrl> opensAt(const QString &address)
{
    const QString trimmed = address.trimmed();
    const bool isMail = trimmed.contains(u'@') && !trimmed.contains(u'/') &&
                        !trimmed.contains(u':') && !trimmed.contains(u' ');
    const QUrl url(isMail                          ? u"mailto:"_s + trimmed
                   : trimmed.startsWith("www."_L1) ? u"https://"_s + trimmed
                                                   : trimmed,
                   QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isPage = (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty();
    return url.isValid() && (isMail || isPage) ? std::optional(url) : std::nullopt;
}

} // namespace tvers
