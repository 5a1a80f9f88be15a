// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A file in which one pupil may be discussed by name, and what is stored there.
#pragma once

#include "core/storage/caserepositories.h"
#include "core/storage/consentrepository.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/repositories.h"
#include "tests/storage/sample.h"

namespace tvers::sample {

inline const QDate discussed(2026, 10, 1);

/// An arena with consent, a child of eight years, its guardian's yes to PPT.
struct CaseFile {
    ArenaRecord arena{ArenaId::sortable(), QStringLiteral("prove.ressursteam"), 1};
    ArenaVersionRecord version{ArenaVersionId::sortable(),
                               arena.id,
                               {},
                               {},
                               QStringLiteral("{\"kind\":\"meeting_series\",\"consent\":"
                                              "{\"rule\":\"anonymous_or_consent\"}}")};
    Child pupil = child(QStringLiteral("Ylva"), QStringLiteral("Oppdiktsen"));
    Guardian guardian = guardianOf(pupil, QStringLiteral("Runa Oppdiktsen"));
    Consent consent{.id = ConsentId::random(),
                    .child = pupil.id,
                    .purposes = {QStringLiteral("school")},
                    .asked = {QStringLiteral("ppt")},
                    .services = {QStringLiteral("ppt")},
                    .from = discussed.addDays(-30),
                    .to = discussed.addDays(200),
                    .answers = {{guardian.id, true, discussed.addDays(-30)}},
                    .informed = true};
    DiscussionCase named{.id = CaseId::random(),
                         .half = HalfYear(2026, HalfYear::Half::Autumn),
                         .mode = CaseMode::Kind::Consented,
                         .types = {QStringLiteral("sprak")},
                         .child = pupil.id,
                         .asked = CaseMode::Asked::Yes,
                         .received = discussed.addDays(-10)};
    DiscussionCase anonymous{.id = CaseId::random(),
                             .half = HalfYear(2026, HalfYear::Half::Autumn),
                             .types = {QStringLiteral("fravaer"), QStringLiteral("laring")},
                             .asked = CaseMode::Asked::Yes,
                             .received = discussed.addDays(-10)};

    Discussion about(const DiscussionCase &one) const
    {
        Discussion discussion{.id = DiscussionId::random(),
                              .caseId = one.id,
                              .arena = arena.id,
                              .version = version.id,
                              .day = discussed,
                              .mode = one.mode,
                              .asked = CaseMode::Asked::Yes,
                              .purpose = QStringLiteral("school")};
        discussion.present = {{.role = ConsentParticipant::Role::OwnUnit},
                              {.service = QStringLiteral("ppt")}};
        discussion.texts.question = QStringLiteral("Hvordan kan vi støtte språket?");
        return discussion;
    }
};

inline Result<> putInto(Store &store, CaseFile &made)
{
    return store.inTransaction([&]() -> Result<> {
        ChildRepository children(store);
        CaseRepository cases(store);
        QList<std::function<Result<>()>> steps{
            [&] { return SealedTable<ArenaRecord>(store).add(made.arena); },
            [&] { return SealedTable<ArenaVersionRecord>(store).add(made.version); },
            [&] { return children.add(made.pupil); },
            [&] { return children.addGuardian(made.guardian); },
            [&] { return SealedTable<Consent>(store).add(made.consent); }};
        for (const auto &step : steps) {
            if (auto done = step(); !done)
                return done;
        }
        for (DiscussionCase *one : {&made.named, &made.anonymous}) {
            const auto added = cases.add(*one);
            if (!added)
                return added.error();
            *one = *added;
        }
        return Done{};
    });
}

} // namespace tvers::sample
