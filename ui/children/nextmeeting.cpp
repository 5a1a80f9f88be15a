// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/nextmeeting.h"

#include "core/filecontent.h"
#include "ui/shell/desk.h"
#include "ui/shell/languages.h"

#include <algorithm>

namespace tvers {

namespace {

bool restsOnConsent(const ConsentRule &rule)
{
    using Kind = ConsentRule::Kind;
    return rule.kind == Kind::AnonymousOrConsent || rule.kind == Kind::ConsentRequiredForNamed ||
           rule.kind == Kind::ConsentRequired;
}

bool isOfUnit(const Desk &desk, const CalendarMeeting &meeting, UnitId unit)
{
    if (meeting.unit)
        return *meeting.unit == unit;
    const Team *team = meeting.team ? withId(desk.content().teams, *meeting.team) : nullptr;
    return team && team->unit == unit;
}

/// The services of those who sit in the team on the day; of the rule's roles while the
/// team has nobody.
QStringList servicesIn(const Desk &desk, const CalendarMeeting &meeting,
                       const ArenaVersion &version)
{
    QStringList services;
    for (const TeamMember &seat : desk.content().members) {
        const bool sits = meeting.team == seat.team && seat.from <= meeting.day &&
                          (!seat.to || meeting.day <= *seat.to);
        const auto *person = sits ? withId(desk.content().people, seat.professional) : nullptr;
        if (person && !person->unit)
            services.append(person->service);
    }
    for (const Participant &part :
         services.isEmpty() ? version.participants : QList<Participant>()) {
        for (const Role &role : desk.pack().roles) {
            if (role.id == part.role)
                services.append(role.service);
        }
    }
    services.removeAll(QString());
    services.removeDuplicates();
    return services;
}

} // namespace

std::optional<NextMeeting> nextMeetingOf(const Desk &desk, const ChildrenContent &content,
                                         const Child &child)
{
    if (!child.unit)
        return std::nullopt;
    for (const CalendarMeeting &meeting : desk.meetings()) {
        const ArenaVersion *version = versionOn(desk.pack(), meeting.arena, meeting.day);
        if (meeting.isSkipped() || meeting.day < desk.today() || !version ||
            !restsOnConsent(version->consent) || !isOfUnit(desk, meeting, *child.unit))
            continue;
        const ConsentSubject subject = content.subjectOf(child, desk.content().units);
        ConsentQuestion question;
        question.rule = version->consent;
        question.arena = meeting.arena;
        question.mode = CaseMode::Kind::Consented;
        question.asked = CaseMode::Asked::Yes;
        question.purpose = firstPurpose(child, desk.content().units, meeting.day);
        question.child = subject.child;
        question.consents = subject.consents;
        question.day = meeting.day;
        for (const QString &service : servicesIn(desk, meeting, *version))
            question.participants.append({.service = service});
        return NextMeeting{version->name.in(norwegian(spoken())), meeting.day,
                           decide(question, content.laws)};
    }
    return std::nullopt;
}

} // namespace tvers
