// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/consentasking.h"

#include "ui/shell/desk.h"
#include "ui/shell/languages.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reminderBefore = 30; // days

QString textOfChoice(const QList<CheckList::Choice> &choices, const QString &id)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&id](const CheckList::Choice &one) { return one.id == id; });
    return found == choices.end() ? id : found->text;
}

bool mayName(const ConsentRule &rule)
{
    using Kind = ConsentRule::Kind;
    return rule.kind == Kind::AnonymousOrConsent || rule.kind == Kind::ConsentRequiredForNamed ||
           rule.kind == Kind::ConsentRequired || rule.kind == Kind::LegalBasis;
}

} // namespace

ConsentAsking ConsentAsking::about(const Desk &desk, const ChildrenContent &content, ChildId child)
{
    ConsentAsking asking{*content.child(child), content.guardiansOf(child), content.laws, {}, {},
                         desk.today()};
    const Language language = norwegian(spoken());
    for (const Service &one : desk.pack().services)
        asking.services.append({one.id, one.name.in(language)});
    for (const Arena &arena : desk.pack().arenas) {
        const ArenaVersion *version = versionOn(arena, desk.today());
        if (version && mayName(version->consent))
            asking.arenas.append({arena.id, version->name.in(language)});
    }
    return asking;
}

QList<CheckList::Choice> ConsentAsking::purposes() const
{
    QList<CheckList::Choice> choices;
    const ConsentChild one{child.id, child.born};
    for (const QString &id : purposesFor(one, today, laws))
        choices.append({id, purposeName(id)});
    return choices;
}

QString ConsentAsking::purposeName(const QString &id) const
{
    const ConsentLaw *law = laws.on(today);
    const ConsentPurpose *purpose = law ? law->purpose(id) : nullptr;
    return purpose ? purpose->name.in(spoken()) : id;
}

QString ConsentAsking::serviceName(const QString &id) const { return textOfChoice(services, id); }

QList<ConsentSigners> ConsentAsking::rulesFor(const QStringList &purposes) const
{
    QList<ConsentSigners> rules;
    const ConsentLaw *law = laws.on(today);
    if (!law || !child.born || *child.born > today)
        return rules;
    for (const QString &purpose : purposes) {
        for (const ConsentSigners &one : law->signersFor(purpose, ageOn(*child.born, today))) {
            if (!rules.contains(one))
                rules.append(one);
        }
    }
    return rules;
}

QString ConsentAsking::signerName(const QString &signer) const
{
    for (const Guardian &one : guardians) {
        if (one.id.text() == signer)
            return one.relation.isEmpty() ? one.name : tr("%1 (%2)").arg(one.name, one.relation);
    }
    return tr("The child itself");
}

Consent draftConsent(const ConsentAsking &asking, const QString &purpose)
{
    const QDate end = suggestedEnd(asking.today);
    return {.id = ConsentId::random(),
            .child = asking.child.id,
            .purposes = {purpose},
            .from = asking.today,
            .to = end,
            .answers = {},
            .language = asking.child.language,
            .reminder = end.addDays(-reminderBefore)};
}

Consent renewal(const ConsentAsking &asking, const Consent &before)
{
    Consent next = before;
    const QDate end = suggestedEnd(asking.today);
    next.id = ConsentId::random();
    next.from = asking.today;
    next.to = end;
    next.reminder = end.addDays(-reminderBefore);
    next.answers.clear();
    next.withdrawn.reset();
    next.replaces = before.id;
    next.childHeard = false;
    next.childView.clear();
    next.witness.clear();
    next.note.clear();
    next.informed = false;
    return next;
}

} // namespace tvers
