// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/preform.h"

#include "core/exchange/readwhole.h"

#include <array>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largest = 1024 * 1024;

struct TextField {
    const char *name;
    QString PreForm::*text;
    bool needed = false;
};

constexpr std::array fields{
    TextField{"question", &PreForm::question, true},
    TextField{"strengths", &PreForm::strengths, true},
    TextField{"academic", &PreForm::academic},
    TextField{"social", &PreForm::social},
    TextField{"communication", &PreForm::communication},
    TextField{"senses", &PreForm::senses},
    TextField{"attendance", &PreForm::attendance},
    TextField{"mapping", &PreForm::mapping},
    TextField{"environment", &PreForm::environment},
    TextField{"guardiansView", &PreForm::guardiansView, true},
    TextField{"pupilsView", &PreForm::pupilsView, true},
    TextField{"services", &PreForm::services},
    TextField{"wish", &PreForm::wish},
};

QStringList stages() { return {u"barnehage"_s, u"1-4"_s, u"5-7"_s, u"8-10"_s, u"vgs"_s}; }

QString linesOf(const JsonNode &node)
{
    QStringList lines;
    for (const JsonNode &line : node.items())
        lines.append(line.text());
    return lines.join(u'\n');
}

Adaptation adaptationIn(const JsonNode &node)
{
    JsonObject object(node);
    Adaptation one{.what = linesOf(object.required(u"what"_s, expected::filledList()))};
    if (const auto day = object.optional(u"from"_s))
        one.from = day->day();
    if (const auto day = object.optional(u"to"_s))
        one.to = day->day();
    if (one.from && one.to && *one.to < *one.from)
        node.refuse(expected::notBefore(u"from"_s));
    if (const auto effect = object.optional(u"effect"_s))
        one.effect = linesOf(*effect);
    return one;
}

PreForm formIn(const JsonNode &root)
{
    PreForm form;
    JsonObject object(root);
    readFormat(object, u"tvers-pre-form"_s);
    form.sent = object.required(u"sent"_s, expected::day()).day();
    form.reportedBy = object.required(u"reportedBy"_s, expected::text()).text();
    form.stage = object.required(u"stage"_s, expected::oneOf(stages())).word(stages());
    for (const TextField &field : fields) {
        if (const auto text = object.optional(QString::fromLatin1(field.name)))
            form.*field.text = linesOf(*text);
    }
    if (const auto list = object.optional(u"adaptations"_s)) {
        for (const JsonNode &node : list->items(JsonNode::Length::Any))
            form.adaptations.append(adaptationIn(node));
    }
    return form;
}

} // namespace

QList<PreFormText> textsOf(const PreForm &form)
{
    QList<PreFormText> texts{{u"reportedBy"_s, form.reportedBy}};
    for (const TextField &field : fields)
        texts.append({QString::fromLatin1(field.name), form.*field.text});
    for (const Adaptation &one : form.adaptations) {
        texts.append({u"adaptations.what"_s, one.what});
        texts.append({u"adaptations.effect"_s, one.effect});
    }
    texts.removeIf([](const PreFormText &one) { return one.text.trimmed().isEmpty(); });
    return texts;
}

QStringList missingIn(const PreForm &form)
{
    QStringList missing;
    for (const TextField &field : fields) {
        if (field.needed && (form.*field.text).trimmed().isEmpty())
            missing.append(QString::fromLatin1(field.name));
    }
    const bool tried =
        std::any_of(form.adaptations.begin(), form.adaptations.end(), [](const Adaptation &one) {
            return !one.what.trimmed().isEmpty() && !one.effect.trimmed().isEmpty();
        });
    if (!tried)
        missing.append(u"adaptations"_s);
    return missing;
}

Result<PreForm> readPreForm(const QByteArray &json, const QString &file)
{
    if (json.size() > largest)
        return Error{ErrorCode::FileTooLarge,
                     {file, QString::number(json.size()), QString::number(largest)}};
    return readWhole(JsonSource::parse(json, file), formIn);
}

} // namespace tvers
