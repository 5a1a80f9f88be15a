// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/casework.h"

#include "core/storage/consentrepository.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList added(const QStringList &before, QStringList after)
{
    after.removeIf([&before](const QString &one) { return before.contains(one); });
    return after;
}

bool isNewReason(const ChildrenFitting &before, const ChildrenFitting &after)
{
    return after.count == ChildrenFitting::Count::FiveOrFewer && !after.stops() &&
           !(before == after);
}

} // namespace

QList<Passing> CaseWork::passingsOf(const std::optional<DiscussionCase> &before,
                                    const DiscussionCase &after) const
{
    const QString row = after.id.text();
    QList<Passing> passings;
    for (const QString &name :
         added(before ? before->notTheChild : QStringList(), after.notTheChild))
        passings.append(notTheChild(row, name));
    if (isNewReason(before ? before->fitting : ChildrenFitting(), after.fitting))
        passings.append({u"few_children"_s, row, after.fitting.reason});
    if (!after.formAdmitted.isEmpty() && (!before || before->formAdmitted != after.formAdmitted))
        passings.append({u"form_admitted"_s, row, after.formAdmitted});
    if (before && before->asked == CaseMode::Asked::No && after.asked != CaseMode::Asked::No)
        passings.append(
            {u"no_changed"_s, row, QString(stored(after.asked)), AuditEntry::Kind::ConsentChanged});
    if (before && !isNamed(before->mode) && isNamed(after.mode))
        passings.append(
            {u"made_named"_s, row, QString(stored(after.mode)), AuditEntry::Kind::ConsentChanged});
    return passings;
}

QList<Passing> CaseWork::passingsOf(const std::optional<Discussion> &before,
                                    const Discussion &after) const
{
    const QString row = after.id.text();
    QList<Passing> passings;
    for (const QString &name :
         added(before ? before->notTheChild : QStringList(), after.notTheChild))
        passings.append(notTheChild(row, name));
    if (isNewReason(before ? before->fitting : ChildrenFitting(), after.fitting))
        passings.append({u"few_children"_s, row, after.fitting.reason});
    return passings;
}

Result<DiscussionCase> CaseWork::add(const DiscussionCase &wanted)
{
    std::optional<DiscussionCase> added;
    const auto done = m_store.inTransaction([&]() -> Result<> {
        auto kept = CaseRepository(m_store).add(wanted);
        if (!kept)
            return kept.error();
        added = *std::move(kept);
        return logPassings(m_store, passingsOf(std::nullopt, *added), m_at);
    });
    return done ? Result<DiscussionCase>(*added) : done.error();
}

Result<> CaseWork::change(const DiscussionCase &changed)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto before = CaseRepository(m_store).find(changed.id);
        if (!before)
            return before.error();
        if (auto done = CaseRepository(m_store).change(changed); !done)
            return done;
        return logPassings(m_store, passingsOf(*before, changed), m_at);
    });
}

Result<DiscussionCase> CaseWork::beginAnonymously(const DiscussionCase &named)
{
    return CaseRepository(m_store).beginAnonymously(named, m_at.date());
}

Result<Discussion> CaseWork::add(const Discussion &wanted)
{
    std::optional<Discussion> added;
    const auto done = m_store.inTransaction([&]() -> Result<> {
        auto kept = DiscussionRepository(m_store).add(wanted);
        if (!kept)
            return kept.error();
        added = *std::move(kept);
        return logPassings(m_store, passingsOf(std::nullopt, *added), m_at);
    });
    return done ? Result<Discussion>(*added) : done.error();
}

Result<Discussion> CaseWork::change(const Discussion &changed)
{
    std::optional<Discussion> now;
    const auto done = m_store.inTransaction([&]() -> Result<> {
        const auto before = DiscussionRepository(m_store).find(changed.id);
        if (!before)
            return before.error();
        if (*before && (*before)->finished)
            return Error{ErrorCode::DiscussionFinished, {changed.id.text()}};
        auto kept = DiscussionRepository(m_store).change(changed);
        if (!kept)
            return kept.error();
        now = *std::move(kept);
        return logPassings(m_store, passingsOf(*before, *now), m_at);
    });
    return done ? Result<Discussion>(*now) : done.error();
}

Result<> CaseWork::reopen(DiscussionId id, const QString &reason)
{
    Q_ASSERT(!reason.trimmed().isEmpty());
    return m_store.inTransaction([&]() -> Result<> {
        const auto found = DiscussionRepository(m_store).find(id);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::RowNotFound, {u"discussion"_s, id.text()}};
        Discussion open = **found;
        if (!isNamed(open.mode)) {
            const GateCheck check{{{u"reason"_s, reason}}, open.notTheChild, m_at.date()};
            if (auto passed = checkAnonymous(m_store, check); !passed)
                return passed;
        }
        open.finished.reset();
        open.finishedBy.clear();
        if (auto done = DiscussionRepository(m_store).change(open); !done)
            return done.error();
        return logPassings(m_store, {{u"reopened"_s, id.text(), reason}}, m_at);
    });
}

Result<> CaseWork::takeForm(DiscussionCase about, const PreForm &form)
{
    GateCheck check{{}, about.notTheChild, m_at.date()};
    for (const PreFormText &one : textsOf(form))
        check.texts.append({u"form."_s + one.name, one.text});
    if (auto passed = checkAnonymous(m_store, check); !passed)
        return passed;
    about.form = form;
    about.formAdmitted.clear();
    return change(about);
}

} // namespace tvers
