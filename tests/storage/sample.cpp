// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/sample.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace tvers::sample {

using namespace Qt::Literals::StringLiterals;

const QDateTime now({2026, 9, 1}, {10, 0}, Qt::UTC);
const NamedPassphrase styrer{u"Solveig Testvik"_s, u"blåbær på fjellet"_s};

namespace {

/// Runs \a use with a plain connection of no pragmas.
void withPlainConnection(const QString &path, const std::function<void(QSqlDatabase &)> &use)
{
    const QString name = u"behind"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("not opened");
        use(database);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

template<typename T>
void add(Store &store, const T &value)
{
    if (const auto done = SealedTable<T>(store).add(value); !done)
        qFatal("not added: %s",
               qPrintable(stored(done.error().code) + done.error().facts.join(u" | ")));
}

} // namespace

NewStore withUser(const QString &path)
{
    auto made = Store::create({path, styrer, KdfCost::least(), now});
    if (!made)
        qFatal("not made: %s",
               qPrintable(stored(made.error().code) + made.error().facts.join(u" | ")));
    return *std::move(made);
}

std::unique_ptr<Store> openToAll(const QString &path)
{
    auto made = Store::create({path, {}, KdfCost::least(), now});
    if (!made)
        qFatal("not made: %s",
               qPrintable(stored(made.error().code) + made.error().facts.join(u" | ")));
    return std::move(made->store);
}

std::unique_ptr<Store> reopen(const QString &path, const QString &recoveryCode)
{
    auto store = Store::open(path);
    if (!store || !(*store)->unlock(RecoveryKey{recoveryCode}, now))
        return nullptr;
    return *std::move(store);
}

Result<> unlocking(const QString &path, const Key &key)
{
    const auto store = Store::open(path);
    return store ? (*store)->unlock(key, now) : Result<>(store.error());
}

void behindItsBack(const QString &path, const QStringList &statements)
{
    withPlainConnection(path, [&](QSqlDatabase &database) {
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    });
}

QVariant askedBehindItsBack(const QString &path, const QString &statement)
{
    QVariant answer;
    withPlainConnection(path, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(statement) || !query.next())
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        answer = query.value(0);
    });
    return answer;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

Unit ekeberg()
{
    return {.id = UnitId::sortable(),
            .name = u"Prøvelia barnehage"_s,
            .kind = Unit::Kind::Kindergarten,
            .language = Unit::Norwegian::Nynorsk,
            .place = u"Prøvelia 3"_s,
            .manager = u"Solveig Testvik"_s};
}

Child child(const QString &givenName, const QString &familyName)
{
    return {.id = ChildId::random(),
            .givenName = givenName,
            .familyName = familyName,
            .born = QDate(2021, 3, 14),
            .note = u"Leker mest alene ute."_s};
}

Guardian guardianOf(const Child &child, const QString &name)
{
    return {.id = GuardianId::random(),
            .child = child.id,
            .name = name,
            .relation = u"mor"_s,
            .phone = u"000 00 000"_s};
}

ArenaVersionRecord openVersionOf(ArenaId arena)
{
    return {ArenaVersionId::sortable(), arena, {}, {}, u"{\"kind\":\"meeting_series\"}"_s};
}

MeetingPlan planOf(ArenaId arena)
{
    return {MeetingPlanId::sortable(), arena, *SchoolYear::fromText(u"2026/27"_s), u"{}"_s};
}

Contents fill(Store &store)
{
    Contents made{ekeberg(), {ArenaId::sortable(), u"prove.pa_tvers"_s, 0},
                  {},        {child(u"Ylva"_s, u"Oppdiktsen"_s), child(u"Trym"_s, u"Fabelmo"_s)},
                  {},        planOf(ArenaId::sortable())};
    made.plan.arena = made.arena.id;
    for (const QDate day : {QDate(2026, 10, 1), QDate(2026, 11, 26)})
        made.meetings.append({.id = MeetingId::sortable(),
                              .arena = made.arena.id,
                              .unit = made.unit.id,
                              .planned = day,
                              .day = day,
                              .starts = QTime(12, 0),
                              .place = u"Kantinen"_s});
    for (const Child &each : made.children)
        made.guardians.append(guardianOf(each, u"Runa "_s + each.familyName));
    const auto done = store.inTransaction([&]() -> Result<> {
        add(store, made.unit);
        add(store, made.arena);
        add(store, openVersionOf(made.arena.id));
        for (const Meeting &meeting : made.meetings)
            add(store, meeting);
        add(store, Room{RoomId::sortable(), u"Kantinen"_s, u"Prøvelund"_s});
        add(store, made.plan);
        add(store, PlanEntry{PlanEntryId::sortable(), made.plan.id, made.meetings[0].id, 1});
        if (store.isOpenToAll())
            return Done{};
        for (const Child &each : made.children)
            add(store, each);
        for (const Guardian &each : made.guardians)
            add(store, each);
        return Done{};
    });
    if (!done)
        qFatal("not filled: %s", qPrintable(stored(done.error().code)));
    return made;
}

FilledFile filledFileIn(const QTemporaryDir &folder)
{
    FilledFile file{folder.filePath(u"a.tvers"_s), {}, {}};
    NewStore made = withUser(file.path);
    file.code = made.recoveryCode->printed();
    fill(*made.store);
    made.store.reset();
    file.bytes = bytesOf(file.path);
    return file;
}

} // namespace tvers::sample
