// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How long the file takes, beside plain SQLite in the same run: read the
/// ratios, not the milliseconds.
#include "core/storage/auditlog.h"
#include "core/storage/caserepositories.h"
#include "core/storage/keys.h"
#include "core/storage/repositories.h"
#include "core/storedwords.h"
#include "tests/bench/median.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int unitCount = 30;
constexpr int years = 10;
constexpr int meetingsAYear = 12; ///< of each unit
constexpr int systemMeetingsAYear = 300;
constexpr int childrenAYear = 60;
constexpr int logEntriesAYear = 1500;
constexpr int seals = 20'000;

const QDateTime now({2026, 9, 1}, {10, 0}, Qt::UTC);

double cpuMilliseconds() { return double(std::clock()) * 1000.0 / CLOCKS_PER_SEC; }

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(stored(result.error().code) + result.error().facts.join(u' ')));
    return *std::move(result);
}

void must(const QSqlQuery &query, bool done)
{
    if (!done)
        qFatal("%s", qPrintable(query.lastError().text()));
}

void row(const char *what, double ours, double plain, const char *unit, double bound)
{
    printf("%-46s %9.2f %s  plain %9.2f  ratio %5.2f  (%s %.0f)\n", what, ours, unit, plain,
           ours / plain, bound > 10 ? "at most, ms:" : "at most, ratio:", bound);
}

Child childOf(int number)
{
    return {.id = ChildId::random(),
            .givenName = u"Fornavn%1"_s.arg(number),
            .familyName = u"Oppdiktsen%1"_s.arg(number),
            .born = QDate(2018, 1, 1).addDays(number % 2000),
            .language = u"norsk"_s,
            .note = u"Trenger ro ved måltider og hjelp til overganger, sier de som "
                    "kjenner barnet. "_s.repeated(2)};
}

/// Ten years of a municipality with thirty units.
void fillTenYears(Store &store, QList<Meeting> &meetings)
{
    must(store.inTransaction([&]() -> Result<> {
        const ArenaRecord arena{ArenaId::sortable(), u"prove.arena"_s, 0};
        must(ArenaRepository(store).add(arena));
        must(ArenaRepository(store).addVersion(
            {ArenaVersionId::sortable(), arena.id, {}, {}, u"{\"kind\":\"meeting_series\"}"_s}));
        QList<UnitId> units;
        for (int i = 0; i < unitCount; ++i) {
            const Unit unit{UnitId::sortable(), u"Enhet %1"_s.arg(i), Unit::Kind::School};
            must(UnitRepository(store).add(unit));
            units.append(unit.id);
        }
        MeetingRepository repository(store);
        for (int i = 0; i < years * (unitCount * meetingsAYear + systemMeetingsAYear); ++i) {
            const QDate day = QDate(2016, 8, 1).addDays(i % 3650);
            Meeting meeting{MeetingId::sortable(), arena.id,     {},
                            units[i % unitCount],  day,          day,
                            QTime(12, 0),          QTime(13, 0), u"Møterom 2"_s};
            must(repository.add(meeting));
            meetings.append(meeting);
        }
        ChildRepository children(store);
        for (int i = 0; i < years * childrenAYear; ++i) {
            const Child child = childOf(i);
            must(children.add(child));
            for (int g = 0; g < 2; ++g)
                must(children.addGuardian(
                    {GuardianId::random(), child.id, u"Foresatt %1"_s.arg(i), u"mor"_s}));
        }
        for (int i = 0; i < years * logEntriesAYear; ++i)
            must(AuditLog(store.file()).append(AuditEntry::Kind::Viewed, {{u"n"_s, i}}, now));
        return Done{};
    }));
}

/// The same rows without seals, and children in the clear.
void fillPlain(QSqlDatabase &plain, const QList<Meeting> &meetings)
{
    QSqlQuery query(plain);
    for (const QString &text :
         {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = EXTRA"_s,
          u"PRAGMA secure_delete = ON"_s,
          u"CREATE TABLE meeting (id TEXT NOT NULL PRIMARY KEY, arena TEXT, team TEXT, unit TEXT,"
          " planned TEXT, day TEXT, starts TEXT, ends TEXT, place TEXT, state TEXT)"
          " STRICT, WITHOUT ROWID"_s,
          u"CREATE TABLE child (id TEXT NOT NULL PRIMARY KEY, given TEXT, family TEXT, born TEXT,"
          " unit TEXT, language TEXT, interpreter INTEGER, protected INTEGER, note TEXT)"
          " STRICT, WITHOUT ROWID"_s})
        must(query, query.exec(text));
    plain.transaction();
    must(query, query.prepare(u"INSERT INTO meeting VALUES (?, ?, NULL, ?, ?, ?, ?, ?, ?, ?)"_s));
    for (const Meeting &m : meetings) {
        const QString day = m.day.toString(Qt::ISODate);
        const QVariantList values{m.id.text(), m.arena.text(), m.unit->text(), day,         day,
                                  u"12:00"_s,  u"13:00"_s,     m.place,        u"planned"_s};
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values[i]);
        must(query, query.exec());
    }
    plain.commit();
}

/// A whole value out of a plain row, as SealedTable hands them out.
Meeting meetingFrom(QSqlQuery &query)
{
    if (!query.isValid())
        must(query, query.next());
    const auto text = [&](int at) { return query.value(at).toString(); };
    return {*MeetingId::fromText(text(0)),
            *ArenaId::fromText(text(1)),
            {},
            UnitId::fromText(text(3)),
            QDate::fromString(text(4), Qt::ISODate),
            QDate::fromString(text(5), Qt::ISODate),
            QTime::fromString(text(6), u"HH:mm"_s),
            QTime::fromString(text(7), u"HH:mm"_s),
            text(8),
            *fromStored<Meeting::State>(text(9))};
}

QList<Meeting> plainMeetings(QSqlDatabase &plain)
{
    QSqlQuery query(plain);
    query.setForwardOnly(true);
    must(query, query.exec(u"SELECT id, arena, team, unit, planned, day, starts, ends, place,"
                           " state FROM meeting ORDER BY id"_s));
    QList<Meeting> all;
    while (query.next())
        all.append(meetingFrom(query));
    return all;
}

QList<Child> plainChildren(QSqlDatabase &plain)
{
    QSqlQuery query(plain);
    query.setForwardOnly(true);
    must(query, query.exec(u"SELECT id, given, family, born, unit, language, interpreter,"
                           " protected, note FROM child ORDER BY id"_s));
    QList<Child> all;
    const auto text = [&](int at) { return query.value(at).toString(); };
    while (query.next())
        all.append({*ChildId::fromText(text(0)),
                    text(1),
                    text(2),
                    QDate::fromString(text(3), Qt::ISODate),
                    {},
                    text(5),
                    query.value(6).toBool(),
                    query.value(7).toBool(),
                    text(8)});
    return all;
}

/// Twenty thousand children here and there, in one unit of work each.
void fillSeals(Store &store, QSqlDatabase &plain)
{
    QSqlQuery query(plain);
    plain.transaction();
    must(query, query.prepare(u"INSERT INTO child VALUES (?, ?, ?, ?, NULL, ?, 0, 0, ?)"_s));
    must(store.inTransaction([&]() -> Result<> {
        ChildRepository children(store);
        for (int i = 0; i < seals; ++i) {
            const Child child = childOf(i);
            must(children.add(child));
            const QVariantList values{child.id.text(),  child.givenName,
                                      child.familyName, child.born->toString(Qt::ISODate),
                                      child.language,   child.note};
            for (int at = 0; at < values.size(); ++at)
                query.bindValue(at, values[at]);
            must(query, query.exec());
        }
        return Done{};
    }));
    plain.commit();
}

void benchUnlock(const QString &path, const QString &code, QSqlDatabase &plain)
{
    const auto store = must(Store::open(path));
    const double ours = bench::medianTime(5, [&] {
        must(store->unlock(RecoveryKey{code}, now)); // a code needs no derivation
        store->lock();
    });
    const double theirs = bench::medianTime(5, [&] {
        QSqlQuery query(plain);
        query.setForwardOnly(true);
        must(query, query.exec(u"SELECT * FROM meeting"_s));
        while (query.next())
            for (int i = 0; i < 10; ++i)
                (void)query.value(i);
    });
    row("unlock, ten years of thirty units", ours, theirs, "ms", 300);
}

void benchSave(Store &store, QSqlDatabase &plain, const QList<Meeting> &meetings)
{
    int number = 0;
    MeetingRepository repository(store);
    const double ours = bench::medianTime(51, [&] {
        must(repository.move(meetings[number++ * 7].id, {2026, 10, 8}));
    });
    const double theirs = bench::medianTime(51, [&] {
        QSqlQuery query(plain);
        must(query, query.prepare(u"UPDATE meeting SET day = '2026-10-08' WHERE id = ?"_s));
        query.bindValue(0, meetings[number++ * 7].id.text());
        must(query, query.exec());
    });
    row("save of one edit", ours, theirs, "ms", 30);
}

template<typename Ours, typename Theirs>
void benchRead(const char *what, const Ours &ours, const Theirs &theirs)
{
    QList<double> mine;
    QList<double> plain;
    for (int i = 0; i < 7; ++i) {
        double start = cpuMilliseconds();
        ours();
        mine.append(cpuMilliseconds() - start);
        start = cpuMilliseconds();
        theirs();
        plain.append(cpuMilliseconds() - start);
    }
    std::sort(mine.begin(), mine.end());
    std::sort(plain.begin(), plain.end());
    row(what, mine[3], plain[3], "ms CPU", 2);
}

/// One at a time, as a page does that shows one meeting.
void benchFind(Store &store, QSqlDatabase &plain, const QList<Meeting> &meetings)
{
    const MeetingRepository repository(store);
    benchRead(
        "finding 1,000 meetings, one by one",
        [&] {
            for (int i = 0; i < 1000; ++i)
                (void)must(repository.find(meetings[i].id));
        },
        [&] {
            for (int i = 0; i < 1000; ++i) {
                QSqlQuery query(plain);
                query.setForwardOnly(true);
                must(query, query.prepare(u"SELECT id, arena, team, unit, planned, day, starts,"
                                          " ends, place, state FROM meeting WHERE id = ?"_s));
                query.bindValue(0, meetings[i].id.text());
                must(query, query.exec());
                (void)meetingFrom(query);
            }
        });
}

/// A new data key: everything is sealed anew.
void benchRemoveUser(Store &store)
{
    const NamedPassphrase other{u"Målar to"_s, u"eit anna eksempel"_s};
    must(Keys(store).addUser(other, KdfCost::least(), now));
    QElapsedTimer timer;
    timer.start();
    must(Keys(store).removeUser(other.user, now));
    printf("%-46s %9.2f ms\n", "removing a user, everything sealed anew",
           double(timer.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.tvers"_s);
    const NamedPassphrase user{u"Målar"_s, u"eksempel på måling"_s};
    auto made = must(Store::create({path, user, KdfCost::least(), now}));
    const QString code = made.recoveryCode->printed();
    QList<Meeting> meetings;
    fillTenYears(*made.store, meetings);

    QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    plain.setDatabaseName(folder.filePath(u"plain.db"_s));
    if (!plain.open())
        qFatal("no plain database");
    fillPlain(plain, meetings);

    benchSave(*made.store, plain, meetings);
    benchRead(
        "reading all meetings", [&] { (void)must(MeetingRepository(*made.store).all()); },
        [&] { (void)plainMeetings(plain); });
    benchFind(*made.store, plain, meetings);
    benchRemoveUser(*made.store);
    made.store.reset();
    benchUnlock(path, code, plain);

    auto store = must(Store::open(path));
    must(store->unlock(RecoveryKey{code}, now));
    fillSeals(*store, plain);
    benchRead(
        "opening 20,000 seals", [&] { (void)must(ChildRepository(*store).all()); },
        [&] { (void)plainChildren(plain); });
    plain = {};
    return 0;
}
