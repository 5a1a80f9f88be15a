// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/questionwording.h"

namespace tvers {

using Kind = OpenQuestion::Kind;

QString QuestionWording::of(const OpenQuestion &question, Language language)
{
    const QString text = question.text.in(language);
    switch (question.kind) {
    case Kind::Asked:
    case Kind::NamedHoliday: return text;
    case Kind::Cadence: return tr("How often does it meet, and when?");
    case Kind::Days: return tr("On which days does it meet?");
    case Kind::Weekday: return tr("On which weekday does it meet?");
    case Kind::Start: return tr("From which date does the counting begin?");
    case Kind::Clock: return tr("At what time does it meet?");
    case Kind::EventDay:
        return text.isEmpty() ? tr("When is the event that it waits for?")
                              : tr("It meets after this: %1. When is that?").arg(text);
    case Kind::Consent:
        return tr("Which consent rule holds? Until you answer, discussions are anonymous.");
    case Kind::Lead: return tr("Who leads it?");
    case Kind::NoticeDays: return tr("“%1”: how many working days before the meeting?").arg(text);
    case Kind::SchoolHoliday: return tr("When are the school holidays of this school year?");
    case Kind::Term: return tr("What are the first and the last day of this school year?");
    }
    Q_UNREACHABLE();
}

} // namespace tvers
