// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A child with everything that can stand about it, in words that stand nowhere else.
#pragma once

#include "core/storage/auditlog.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentacts.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/repositories.h"
#include "tests/storage/sample.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

inline const QStringList &secrets()
{
    static const QStringList all{u"Ylvalin"_s,
                                 u"Fabelmo-Oppdiktsen"_s,
                                 u"2021-03-14"_s,
                                 u"Runhild"_s,
                                 u"99 00 11 22"_s,
                                 u"runhild@eksempel.invalid"_s,
                                 u"tigrinja"_s,
                                 u"Er ofte lei seg på måndagar."_s,
                                 u"blåbær på fjellet"_s,
                                 u"Så på mappa"_s,
                                 u"fosterforelder"_s,
                                 u"Liker seg best i tumlerommet"_s,
                                 u"Ikke om sykdommen til bestemor"_s,
                                 u"Vi prøver en roligere garderobe"_s,
                                 u"Nærhet ved måltidene"_s,
                                 u"Mor synes morgenene er best"_s,
                                 u"Hanne Vitnesen"_s};
    return all;
}

inline Child secretChild()
{
    return {.id = ChildId::random(),
            .givenName = u"Ylvalin"_s,
            .familyName = u"Fabelmo-Oppdiktsen"_s,
            .born = QDate(2021, 3, 14),
            .language = u"tigrinja"_s,
            .note = u"Er ofte lei seg på måndagar."_s};
}

inline Guardian secretGuardian(const Child &child)
{
    return {.id = GuardianId::random(),
            .child = child.id,
            .name = u"Runhild"_s,
            .relation = u"fosterforelder"_s,
            .phone = u"99 00 11 22"_s,
            .email = u"runhild@eksempel.invalid"_s};
}

inline Consent secretConsent(const Guardian &guardian)
{
    return {.id = ConsentId::random(),
            .child = guardian.child,
            .purposes = {u"kindergarten"_s},
            .asked = {u"ppt"_s},
            .services = {u"ppt"_s},
            .exclusions = u"Ikke om sykdommen til bestemor"_s,
            .from = {2026, 11, 1},
            .to = {2027, 7, 31},
            .answers = {{guardian.id, true, {2026, 11, 1}}},
            .form = Consent::Form::Oral,
            .witness = u"Hanne Vitnesen"_s,
            .informed = true,
            .childView = u"Liker seg best i tumlerommet"_s};
}

/// A meeting about the child, with its minutes; sealed both.
inline Result<> writeMeeting(Store &store, const Child &child)
{
    const ArenaRecord arena{ArenaId::sortable(), u"prove.ansvarsgruppe"_s, 0};
    if (auto done = ArenaRepository(store).add(arena); !done)
        return done;
    const ChildMeeting meeting{.id = ChildMeetingId::random(),
                               .child = child.id,
                               .arena = arena.id,
                               .day = QDate(2026, 11, 12)};
    if (auto done = ChildMeetingRepository(store).add(meeting); !done)
        return done;
    return HeldMeetingRepository(store).add(
        {.id = HeldMeetingId::random(),
         .childMeeting = meeting.id,
         .state = HeldMeeting::State::Held,
         .items = {{.id = AgendaItemId::random(), .notes = u"Mor synes morgenene er best"_s}},
         .minutes = u"Vi prøver en roligere garderobe"_s,
         .competenceNeeds = {u"Nærhet ved måltidene"_s}});
}

inline Result<> writeSecrets(Store &store)
{
    return store.inTransaction([&]() -> Result<> {
        const Child child = secretChild();
        ChildRepository children(store);
        if (auto done = children.add(child); !done)
            return done;
        const Guardian guardian = secretGuardian(child);
        if (auto done = children.addGuardian(guardian); !done)
            return done;
        if (auto done = ConsentActs(store, sample::now).give(secretConsent(guardian)); !done)
            return done;
        if (auto done = writeMeeting(store, child); !done)
            return done;
        return AuditLog(store.file())
            .append(AuditEntry::Kind::Viewed, {{u"why"_s, u"Så på mappa"_s}}, sample::now);
    });
}

} // namespace tvers
