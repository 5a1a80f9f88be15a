// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/casework.h"

#include "core/storage/auditlog.h"
#include "core/storage/consentrepository.h"
#include "core/storage/textgate.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

/// One line for the log.
struct CaseWork::Passing {
    QString what; ///< stored word: never changed
    QString row;  ///< id of the case or discussion
    QString words = {};
    AuditEntry::Kind kind = AuditEntry::Kind::GatePassed;
};

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

Result<> CaseWork::log(const QList<Passing> &passings)
{
    AuditLog audit(m_store.file());
    for (const Passing &one : passings) {
        const QCborMap details{{u"what"_s, one.what}, {u"row"_s, one.row}, {u"words"_s, one.words}};
        if (auto done = audit.append(one.kind, details, m_at); !done)
            return done;
    }
    return Done{};
}

QList<CaseWork::Passing> CaseWork::passingsOf(const std::optional<DiscussionCase> &before,
                                              const DiscussionCase &after) const
{
    const QString row = after.id.text();
    QList<Passing> passings;
    for (const QString &name :
         added(before ? before->notTheChild : QStringList(), after.notTheChild))
        passings.append({u"not_the_child"_s, row, name});
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

QList<CaseWork::Passing> CaseWork::passingsOf(const std::optional<Discussion> &before,
                                              const Discussion &after) const
{
    const QString row = after.id.text();
    QList<Passing> passings;
    for (const QString &name :
         added(before ? before->notTheChild : QStringList(), after.notTheChild))
        passings.append({u"not_the_child"_s, row, name});
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
        return log(passingsOf(std::nullopt, *added));
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
        return log(passingsOf(*before, changed));
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
        return log(passingsOf(std::nullopt, *added));
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
        return log(passingsOf(*before, *now));
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
        return log({{u"reopened"_s, id.text(), reason}});
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
