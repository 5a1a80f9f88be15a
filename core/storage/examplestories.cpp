// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/examplestories.h"

#include "core/exchange/readwhole.h"

#include <QJsonDocument>

#include <array>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString storiesFile = u":/example/life/cases.json"_s;

struct TalkField {
    const char *name;
    QString DiscussionTexts::*text;
};

constexpr std::array talkFields{
    TalkField{"seenAndHeard", &DiscussionTexts::seenAndHeard},
    TalkField{"howLong", &DiscussionTexts::howLong},
    TalkField{"triedAndEffect", &DiscussionTexts::triedAndEffect},
    TalkField{"maintaining", &DiscussionTexts::maintaining},
    TalkField{"resources", &DiscussionTexts::resources},
    TalkField{"childsView", &DiscussionTexts::childsView},
    TalkField{"guardiansView", &DiscussionTexts::guardiansView},
    TalkField{"question", &DiscussionTexts::question},
    TalkField{"advice", &DiscussionTexts::advice},
};

QString readText(JsonObject &fields, const QString &key)
{
    return fields.required(key, expected::text()).text();
}

template<typename E>
E readWord(JsonObject &fields, const QString &key, E fallback)
{
    return fields.required(key, expected::oneOf(storedWords<E>())).enumerator(fallback);
}

DiscussionTexts readTexts(const JsonNode &node)
{
    JsonObject fields(node);
    DiscussionTexts texts;
    for (const TalkField &field : talkFields) {
        if (const auto text = fields.optional(QString::fromLatin1(field.name)))
            texts.*field.text = text->text();
    }
    return texts;
}

ExampleTalk readTalk(const JsonNode &node)
{
    JsonObject fields(node);
    ExampleTalk talk{readTexts(fields.required(u"texts"_s, expected::text())),
                     readWord(fields, u"decision"_s, Discussion::Decision::LocalMeasures)};
    if (const auto days = fields.optional(u"followUpAfter"_s))
        talk.followUpAfter = days->integer(1, 200);
    if (const auto outcome = fields.optional(u"outcome"_s))
        talk.outcome = outcome->enumerator(Discussion::Outcome::Partly);
    if (const auto measures = fields.optional(u"measures"_s)) {
        for (const JsonNode &item : measures->items()) {
            JsonObject measure(item);
            talk.measures.append({readText(measure, u"problem"_s), readText(measure, u"what"_s),
                                  readText(measure, u"responsible"_s)});
        }
    }
    return talk;
}

/// The answers of a teacher as an answer file holds them, read as one.
std::optional<PreForm> readForm(const JsonNode &node)
{
    const auto form = readPreForm(QJsonDocument(node.whole()).toJson(), storiesFile);
    if (!form)
        node.refuse(u"tvers-pre-form"_s);
    return form ? std::optional(*form) : std::nullopt;
}

ExampleStory readStory(const JsonNode &node)
{
    JsonObject fields(node);
    ExampleStory story;
    const QString language =
        fields.required(u"language"_s, expected::oneOf(QStringList{u"nb"_s, u"nn"_s}))
            .word({u"nb"_s, u"nn"_s});
    story.language = language == u"nn"_s ? Language::Nynorsk : Language::Bokmaal;
    story.stage = readWord(fields, u"stage"_s, story.stage);
    story.mode = readWord(fields, u"mode"_s, story.mode);
    for (const JsonNode &type : fields.required(u"types"_s, expected::filledList()).items())
        story.types.append(type.text());
    story.about = readText(fields, u"about"_s);
    story.reportedBy = readText(fields, u"reportedBy"_s);
    for (const JsonNode &talk : fields.required(u"talks"_s, expected::filledList()).items())
        story.talks.append(readTalk(talk));
    if (const auto closed = fields.optional(u"closedBecause"_s))
        story.closedBecause = closed->text();
    if (const auto duty = fields.optional(u"duty"_s))
        story.duty = duty->flag();
    if (const auto waits = fields.optional(u"waits"_s))
        story.waits = waits->flag();
    if (const auto form = fields.optional(u"form"_s))
        story.form = readForm(*form);
    return story;
}

ExampleStories readStories(const JsonNode &root)
{
    JsonObject fields(root);
    ExampleStories all;
    readFormat(fields, u"tvers-example-life"_s);
    for (const JsonNode &node : fields.required(u"minutes"_s, expected::filledList()).items())
        all.minutes.append(node.localText());
    JsonObject words(fields.required(u"words"_s, expected::text()));
    for (const QString &key : words.keys())
        all.words.insert(key, words.required(key, expected::text()).localText());
    for (const JsonNode &node : fields.required(u"stories"_s, expected::filledList()).items())
        all.stories.append(readStory(node));
    return all;
}

} // namespace

Result<ExampleStories> exampleStories()
{
    return readWhole(JsonSource::readFile(storiesFile), readStories);
}

} // namespace tvers
