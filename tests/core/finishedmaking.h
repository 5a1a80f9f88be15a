// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A finished meeting for tests. Everybody in it is invented.
#pragma once

#include "core/consent/anonymitygate.h"
#include "core/minutes/finishedmeeting.h"

namespace tvers::testing {

using namespace Qt::Literals::StringLiterals;

/// Two children, each discussed by name, and a case without a name.
struct FinishedSample {
    Child ylva{ChildId::random(), u"Ylva"_s, u"Oppdiktsen"_s, QDate(2019, 5, 3)};
    Child ola{ChildId::random(), u"Ola"_s, u"Påfunnsen"_s};
    GuardianId mother = GuardianId::random();
    FinishedMeeting meeting{{.id = HeldMeetingId::random()}, ArenaId::random(), {2026, 11, 12}};
    AnonymityGate gate{{{u"Ylva Oppdiktsen"_s, u"Runa Oppdiktsen"_s, u"Ola Påfunnsen"_s}}};

    FinishedSample()
    {
        meeting.children = {ylva, ola};
        meeting.held.state = HeldMeeting::State::Finished;
        meeting.held.finished = MeetingSignature{meeting.day, u"Ingrid Prøve"_s};
        meeting.held.seats = {
            {.name = u"Åse Skisse"_s, .service = u"ppt"_s, .came = MeetingSeat::Came::Came},
            {.name = u"Jan Utkast"_s,
             .service = u"child_welfare"_s,
             .came = MeetingSeat::Came::Substitute,
             .substitute = u"Per Oppdiktsen"_s}};
        add(CaseMode::Kind::Anonymous, {});
        add(CaseMode::Kind::Consented, ylva.id);
        add(CaseMode::Kind::LegalBasis, ola.id);
        meeting.held.seats.append({.guardian = mother,
                                   .name = u"Runa Oppdiktsen"_s,
                                   .came = MeetingSeat::Came::Came,
                                   .onlyFor = meeting.held.items[1].id});
    }

    void add(CaseMode::Kind mode, std::optional<ChildId> child)
    {
        DiscussionCase one{.id = CaseId::random(),
                           .half = HalfYear(2026, HalfYear::Half::Autumn),
                           .number = int(meeting.cases.size()) + 1,
                           .mode = mode,
                           .types = {u"sprak"_s},
                           .child = child,
                           .received = meeting.day};
        Discussion discussion{.id = DiscussionId::random(),
                              .caseId = one.id,
                              .arena = meeting.arena,
                              .version = ArenaVersionId::random(),
                              .day = meeting.day,
                              .mode = mode};
        discussion.texts.question = child ? u"Hva trenger Ylva eller Ola?"_s : u"Hva nå?"_s;
        meeting.held.items.append({.id = AgendaItemId::random(),
                                   .kind = AgendaItem::Kind::Case,
                                   .caseId = one.id,
                                   .discussion = discussion.id,
                                   .notes = child ? u"Ylva og Ola"_s : u"Notat"_s,
                                   .state = AgendaItem::State::Treated});
        meeting.cases.append(one);
        meeting.discussions.append(discussion);
    }
};

} // namespace tvers::testing
