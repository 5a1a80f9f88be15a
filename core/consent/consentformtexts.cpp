// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentformtexts.h"

#include "core/exchange/builtin.h"
#include "core/exchange/readwhole.h"

#include <QDir>
#include <QFile>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largest = 256 * 1024; // bytes

QStringList readLines(JsonObject &fields, const QString &key)
{
    QStringList lines;
    for (const JsonNode &item : fields.required(key, expected::filledList()).items())
        lines.append(item.text());
    return lines;
}

std::optional<ConsentFormTexts> readFile(const QString &path)
{
    QFile file(path);
    if (file.size() > largest || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto read = ConsentFormTexts::read(file.readAll(), path);
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace

const QStringList &ConsentFormTexts::names()
{
    static const QStringList all{u"title"_s,
                                 u"lead"_s,
                                 u"aboutHeading"_s,
                                 u"childName"_s,
                                 u"born"_s,
                                 u"unit"_s,
                                 u"guardians"_s,
                                 u"whyHeading"_s,
                                 u"purposesHeading"_s,
                                 u"servicesHeading"_s,
                                 u"servicesText"_s,
                                 u"service"_s,
                                 u"yes"_s,
                                 u"no"_s,
                                 u"informationHeading"_s,
                                 u"informationText"_s,
                                 u"exclusions"_s,
                                 u"periodHeading"_s,
                                 u"period"_s,
                                 u"periodBlank"_s,
                                 u"rightsHeading"_s,
                                 u"childHeading"_s,
                                 u"childHeard"_s,
                                 u"childView"_s,
                                 u"childSigns"_s,
                                 u"childWords"_s,
                                 u"signHeading"_s,
                                 u"signGuardian"_s,
                                 u"signChild"_s,
                                 u"signInterpreter"_s,
                                 u"informedBy"_s,
                                 u"oralHeading"_s,
                                 u"oralText"_s,
                                 u"pageOf"_s};
    return all;
}

QString ConsentFormTexts::text(QLatin1StringView key) const
{
    Q_ASSERT(names().contains(key));
    return m_texts.value(key);
}

Result<ConsentFormTexts> ConsentFormTexts::read(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), [](const JsonNode &root) {
        JsonObject fields(root);
        readFormat(fields, u"tvers-consent-form"_s);
        ConsentFormTexts texts;
        texts.language = fields.required(u"language"_s, expected::text()).text();
        texts.name = fields.required(u"name"_s, expected::text()).text();
        texts.why = readLines(fields, u"why"_s);
        texts.rights = readLines(fields, u"rights"_s);
        JsonObject single(fields.required(u"texts"_s, expected::object()));
        for (const QString &key : names())
            texts.m_texts.insert(key, single.required(key, expected::text()).text());
        return texts;
    });
}

const QList<ConsentFormTexts> &ConsentFormTexts::builtIn()
{
    static const QList<ConsentFormTexts> all = [] {
        QList<ConsentFormTexts> found;
        for (const QString &one : {u"nb"_s, u"nn"_s})
            found.append(builtInAt<ConsentFormTexts>(u":/forms/consent_%1.json"_s.arg(one)));
        return found;
    }();
    return all;
}

QList<ConsentFormTexts> ConsentFormTexts::withThoseIn(const QString &folder)
{
    QList<ConsentFormTexts> all = builtIn();
    const auto files = QDir(folder).entryInfoList({u"consent_*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto texts = readFile(file.filePath());
        if (!texts)
            continue;
        all.removeIf([&](const ConsentFormTexts &one) { return one.language == texts->language; });
        all.append(*texts);
    }
    return all;
}

} // namespace tvers
