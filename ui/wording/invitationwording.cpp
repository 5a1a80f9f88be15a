// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/invitationwording.h"

#include "ui/wording/daywording.h"
#include "ui/wording/wordinglanguage.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *askedSubject =
    QT_TRANSLATE_NOOP("tvers::InvitationWording", "Invitation: %1, %2");
constexpr const char *offSubject =
    QT_TRANSLATE_NOOP("tvers::InvitationWording", "Called off: %1, %2");
constexpr const char *askedText = QT_TRANSLATE_NOOP(
    "tvers::InvitationWording", "Hello,\n\nYou are invited to “%1” on %2.\n\nWrite nothing about "
                                "a child in your answer to this e-mail.\n");
constexpr const char *offText =
    QT_TRANSLATE_NOOP("tvers::InvitationWording", "Hello,\n\n“%1” on %2 is called off.\n");
constexpr const char *placeText = QT_TRANSLATE_NOOP("tvers::InvitationWording", "Place: %1");
constexpr const char *agendaText = QT_TRANSLATE_NOOP("tvers::InvitationWording", "Agenda:");
constexpr const char *caseText = QT_TRANSLATE_NOOP("tvers::InvitationWording", "Case %1");

QString saidIn(Language language, const char *text)
{
    return sayIn(*translatorFor(language), {"tvers::InvitationWording", text});
}

} // namespace

InvitationWords InvitationWording::of(const CalendarEvent &event, Language language)
{
    const auto said = [language](const char *text) { return saidIn(language, text); };
    const DayWording days(language);
    const bool isOff = event.status == CalendarEvent::Status::Cancelled;
    QString when = days.day(event.day);
    if (event.starts)
        when += u", "_s + days.clock({*event.starts, event.ends});
    InvitationWords draft{
        said(isOff ? offSubject : askedSubject).arg(event.title, days.day(event.day)),
        said(isOff ? offText : askedText).arg(event.title, when)};
    if (!event.place.isEmpty() && !isOff)
        draft.text += u'\n' + said(placeText).arg(event.place) + u'\n';
    return draft;
}

InvitationWords InvitationWording::withAgenda(InvitationWords words, const QStringList &agenda,
                                              Language language)
{
    if (agenda.isEmpty())
        return words;
    words.text += u'\n' + saidIn(language, agendaText) + u'\n';
    for (qsizetype i = 0; i < agenda.size(); ++i)
        words.text += u"%1. %2\n"_s.arg(i + 1).arg(agenda[i]);
    return words;
}

QString InvitationWording::caseLine(int number, Language language)
{
    return saidIn(language, caseText).arg(number);
}

} // namespace tvers
