// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/decisionwords.h"

#include "core/storage/discussionrepository.h"
#include "ui/cases/casebook.h"
#include "ui/shell/languages.h"
#include "ui/wording/consentwording.h"

#include <QCoreApplication>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::DecisionWords)
};

} // namespace

QString whoIs(const Desk &desk, const QString &service)
{
    if (service == QLatin1StringView("guardian"))
        return Words::tr("the guardians");
    if (service == QLatin1StringView("child"))
        return Words::tr("the child");
    for (const Service &one : desk.pack().services) {
        if (one.id == service)
            return one.name.in(norwegian(spoken()));
    }
    return service;
}

Result<DecisionWords> askRule(Desk &desk, const Discussion &wanted)
{
    const auto question = DiscussionRepository(desk.store()).questionOf(wanted);
    if (!question)
        return question.error();
    const CaseBook &book = CaseBook::of(desk);
    const ConsentDecision decision = decide(*question, book.laws());
    const ConsentWording wording(
        norwegian(spoken()), [&desk](const QString &id) { return whoIs(desk, id); },
        [&book](const QString &id) { return book.guardianName(id); });
    DecisionWords words{
        decision.outcome == ConsentDecision::Outcome::Allowed, decision.mustLeave, {}};
    QStringList lines;
    switch (decision.outcome) {
    case ConsentDecision::Outcome::Allowed:
        lines.append(Words::tr("It may be discussed so."));
        break;
    case ConsentDecision::Outcome::AllowedWithout: {
        QStringList leaving;
        for (const QString &one : decision.mustLeave)
            leaving.append(whoIs(desk, one));
        lines.append(Words::tr("It may be discussed when these leave the item: %1.")
                         .arg(leaving.join(QStringLiteral(", "))));
        break;
    }
    case ConsentDecision::Outcome::Refused:
        lines.append(Words::tr("It cannot be discussed so."));
        break;
    }
    for (const ConsentFinding &one : decision.missing + decision.reminders)
        lines.append(wording.finding(one));
    words.text = lines.join(u'\n');
    return words;
}

} // namespace tvers
