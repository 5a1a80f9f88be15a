// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What an example file tells of: invented cases, and the words round them.
#pragma once

#include "core/cases/discussion.h"
#include "core/localtext.h"

#include <QHash>

namespace tvers {

/// What is agreed to do; days come with the meeting.
struct ExampleMeasure {
    QString problem;
    QString what;
    QString responsible;
};

/// One time that a case is discussed.
struct ExampleTalk {
    DiscussionTexts texts;
    Discussion::Decision decision = Discussion::Decision::LocalMeasures;
    int followUpAfter = 0; ///< days; 0: not again
    std::optional<Discussion::Outcome> outcome = {};
    QList<ExampleMeasure> measures = {};
};

/// A case from its first word to its last. Names nobody.
struct ExampleStory {
    Language language = Language::Bokmaal;
    DiscussionCase::Stage stage = DiscussionCase::Stage::Kindergarten;
    CaseMode::Kind mode = CaseMode::Kind::Anonymous;
    QStringList types;
    QString about;
    QString reportedBy;
    QList<ExampleTalk> talks;
    QString closedBecause = {};
    bool duty = false; ///< the duty to report was assessed
    std::optional<PreForm> form = {};
    bool waits = false; ///< has come in, and was not discussed yet
};

struct ExampleStories {
    QList<ExampleStory> stories;
    QList<LocalText> minutes;
    QHash<QString, LocalText> words; ///< by what they are for
};

/// Those of resources/example/life. The refusals of JsonReader.
Result<ExampleStories> exampleStories();

} // namespace tvers
