// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The adviser's file and a unit's, and the post between them. Everyone in them
/// is invented.
#pragma once

#include "core/exchange/bundlefile.h"
#include "core/exchange/bundlejson.h"
#include "core/municipality/packreader.h"
#include "core/storage/contentfile.h"
#include "core/storage/filepack.h"
#include "core/storage/planrepositories.h"
#include "core/storage/repositories.h"
#include "tests/storage/sample.h"

#include <QTemporaryDir>

namespace tvers::test {

using namespace Qt::Literals::StringLiterals;

/// Stops the test where a thing that must work does not.
template<typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(stored(result.error().code)),
               qPrintable(result.error().facts.join(u" | "_s)));
    return *std::move(result);
}

/// How much of \a merge is done or asked about: all but what stays as the file has it.
inline qsizetype notOwn(const BundleMerge &merge)
{
    return merge.changes.size() - merge.count(BundleChange::Outcome::KeptOwn);
}

/// Holmestrand's rules with two kindergartens, a contact person for both, one each,
/// and two meetings each. 1 October and 5 November 2026 are Thursdays.
class TwoFiles
{
    QTemporaryDir m_folder; // made before the files in it, and gone after them

public:
    const SchoolYear year = *SchoolYear::fromText(u"2026/27"_s);
    Unit ekeberg{UnitId::sortable(), u"Ekeberg"_s, Unit::Kind::Kindergarten};
    Unit solsikken{UnitId::sortable(), u"Solsikken"_s, Unit::Kind::Kindergarten};
    Professional contact{ProfessionalId::sortable(), u"Åse Testvik"_s, u"ppt"_s};
    Professional ekebergs{ProfessionalId::sortable(), u"Berit Testli"_s, u"child_protection"_s};
    Professional solsikkens{ProfessionalId::sortable(), u"Cato Testmo"_s, u"child_protection"_s};
    QList<Team> teams;
    QList<Meeting> meetings; ///< two of Ekeberg, two of Solsikken
    std::unique_ptr<Store> adviser;
    std::unique_ptr<Store> unit; ///< Ekeberg's; empty until begun

    TwoFiles() : adviser(sample::openToAll(path(u"oppvekst.tvers"_s)))
    {
        sure(writePack(*adviser, sure(builtInPack(u"holmestrand"_s))));
        const ArenaId arena =
            sure(ArenaRepository(*adviser).called(u"holmestrand.pa_tvers_barnehage"_s))->id;
        QList<Change> changes{Changed<Unit>{{}, ekeberg}, Changed<Unit>{{}, solsikken}};
        for (const Professional &person : {contact, ekebergs, solsikkens})
            changes.append(Changed<Professional>{{}, person});
        for (const Unit &one : {ekeberg, solsikken})
            addTeam(changes, one, arena);
        sure(carryOut(*adviser, changes));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A minute later each time it is asked.
    QDateTime now()
    {
        m_now = m_now.addSecs(60);
        return m_now;
    }

    QString sent(Store &from, const Unit &about)
    {
        const QString file = path(u"%1.tversplan"_s.arg(++m_letters));
        sure(writeBundle(from, {about.id, year, now()}, file));
        return file;
    }
    QString fromAdviser() { return sent(*adviser, ekeberg); }
    QString fromUnit() { return sent(*unit, ekeberg); }

    void beginUnit()
    {
        const PlanBundle bundle = sure(readBundleFile(fromAdviser()));
        unit = std::move(
            sure(newFileFrom(bundle, {path(u"ekeberg.tvers"_s), {}, KdfCost::least(), now()},
                             u"b"_s))
                .store);
    }

    BundleMerge seen(Store &by, const QString &letter)
    {
        return sure(lookAtBundle(by, sure(readBundleFile(letter)), now(), u"b"_s));
    }
    BundleMerge taken(Store &by, const QString &letter, const QSet<QString> &theirs = {})
    {
        const BundleMerge merge = seen(by, letter);
        sure(takeBundle(by, merge, theirs));
        return merge;
    }

    /// Both ways once.
    void exchange()
    {
        taken(*unit, fromAdviser());
        taken(*adviser, fromUnit());
        taken(*unit, fromAdviser());
    }

    static void move(Store &in, MeetingId id, QDate day)
    {
        sure(MeetingRepository(in).move(id, day));
    }
    static std::optional<Meeting> meetingIn(Store &in, MeetingId id)
    {
        return sure(MeetingRepository(in).find(id));
    }
    static QDate dayIn(Store &in, MeetingId id) { return meetingIn(in, id)->day; }

    /// What of each file is Ekeberg's own.
    FileContent common(Store &in) const
    {
        return contentFor({BundleHead::Way::FromUnit, ekeberg.id, year}, sure(contentOf(in)));
    }

private:
    void addTeam(QList<Change> &changes, const Unit &at, ArenaId arena)
    {
        const Team team{TeamId::sortable(), arena, at.id, u"På tvers "_s + at.name};
        teams.append(team);
        changes.append(Changed<Team>{{}, team});
        const bool first = at.id == ekeberg.id;
        for (const Professional &person : {contact, first ? ekebergs : solsikkens})
            changes.append(Changed<TeamMember>{
                {}, TeamMember{TeamMemberId::sortable(), team.id, person.id, {}, {2026, 8, 1}}});
        for (const QDate day : {QDate(2026, 10, 1), QDate(2026, 11, 5)}) {
            meetings.append({MeetingId::sortable(), arena, team.id, at.id, day, day,
                             QTime(first ? 12 : 13, 0), QTime(first ? 13 : 14, 0), u"Kantinen"_s});
            changes.append(Changed<Meeting>{{}, meetings.last()});
        }
    }

    QDateTime m_now{{2026, 6, 1}, {8, 0}, Qt::UTC};
    int m_letters = 0;
};

} // namespace tvers::test
