// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filetransfer.h"

#include "core/storage/caserepositories.h"
#include "core/storage/consentquestion.h"
#include "core/storage/consentrepository.h"
#include "core/storage/filelaw.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The form that a record is by: its own version, or the day's.
Result<TransferForm> formFor(Store &store, const QString &id, QDate day)
{
    const auto forms = transferFormsOf(store);
    if (!forms)
        return forms.error();
    const TransferForm *own = forms->find(id);
    return own ? *own : forms->on(day);
}

/// Its name and its rule on the question's day; no rule at all where there is none.
Result<> addArena(Store &store, ArenaId id, TransferQuestion &question)
{
    const auto arena = ArenaRepository(store).find(id);
    const auto version = ArenaRepository(store).versionOn(id, question.day);
    if (!arena)
        return arena.error();
    if (!version)
        return version.error();
    if (*arena)
        question.arena = (*arena)->identifier;
    if (*version)
        question.rule = consentRuleIn(**version);
    return Done{};
}

Result<TransferQuestion> questionOf(Store &store, const TransferSubject &subject)
{
    TransferQuestion question{{subject.child}, subject.day};
    if (auto done = addArena(store, subject.arena, question); !done)
        return done.error();
    const auto child = consentChildOf(store, subject.child);
    const auto consents = ConsentRepository(store).of(subject.child);
    const auto form = formFor(store, {}, subject.day);
    if (!child)
        return child.error();
    if (!consents)
        return consents.error();
    if (!form)
        return form.error();
    question.child = *child;
    question.consents = *consents;
    question.purposes = form->purposes;
    return question;
}

} // namespace

QString transferFormSetting() { return u"forms.transfer"_s; }

Result<TransferForms> transferFormsOf(Store &store)
{
    const auto kept = SettingRepository(store).value(transferFormSetting());
    if (!kept)
        return kept.error();
    return kept->isEmpty() ? TransferForms::builtIn()
                           : TransferForms::read(kept->toUtf8(), transferFormSetting());
}

Result<TransferRights> transferRightsOf(Store &store, const TransferSubject &subject)
{
    const auto question = questionOf(store, subject);
    if (!question)
        return question.error();
    const auto laws = consentLawsOf(store);
    return laws ? Result<TransferRights>(transferRights(*question, *laws)) : laws.error();
}

/// Guardians have no part in it: what counts is that somebody was asked, or a statute.
Result<QList<Child>> nameableChildren(Store &store, ArenaId arena, QDate day)
{
    auto children = ChildRepository(store).all();
    const auto consents = ConsentRepository(store).all();
    const auto laws = consentLawsOf(store);
    if (!children)
        return children.error();
    if (!consents)
        return consents.error();
    if (!laws)
        return laws.error();
    TransferQuestion question{{ChildId::random()}, day};
    if (auto done = addArena(store, arena, question); !done)
        return done.error();
    children->removeIf([&](const Child &child) {
        question.child = {child.id, child.born};
        question.consents = *consents;
        question.consents.removeIf([&](const Consent &one) { return one.child != child.id; });
        const bool isArchived = child.archived && *child.archived <= day;
        return isArchived || !transferRights(question, *laws).mayName;
    });
    std::sort(children->begin(), children->end(), [](const Child &a, const Child &b) {
        return std::tie(a.givenName, a.familyName) < std::tie(b.givenName, b.familyName);
    });
    return children;
}

Result<> checkTransfer(Store &store, const TransferSubject &subject, const TransferRecord &record)
{
    const auto form = formFor(store, record.form, subject.day);
    const auto rights = transferRightsOf(store, subject);
    if (!form)
        return form.error();
    if (!rights)
        return rights.error();
    const QString refused = refusedPart(record, *form, *rights);
    if (refused.isEmpty())
        return Done{};
    const auto arena = ArenaRepository(store).find(subject.arena);
    QStringList facts{arena && *arena ? (*arena)->identifier : QString(),
                      subject.day.toString(Qt::ISODate), refused};
    for (const ConsentFinding &one : rights->missing)
        facts.append(
            QStringList{stored(one.kind), one.service, one.signer, one.paragraph}.join(u'|'));
    return Error{ErrorCode::DiscussionRefused, facts};
}

} // namespace tvers
