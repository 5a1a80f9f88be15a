// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filepack.h"

#include "core/municipality/packreader.h"
#include "core/storage/repositories.h"
#include "tests/storage/sample.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class FilePackTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyPackComesOutAsItWentIn_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : builtInPacks())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyPackComesOutAsItWentIn()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name + u".tvers"_s);
        const auto pack = builtInPack(name);
        VERIFY_DONE(pack);
        {
            const auto store = sample::openToAll(path);
            VERIFY_DONE(writePack(*store, *pack));
            VERIFY_REFUSED(writePack(*store, *pack), ErrorCode::ConstraintRefused);
        }
        const auto store = *Store::open(path); // locked: the plan is plain
        const auto read = packOf(*store);
        VERIFY_DONE(read);
        QVERIFY(*read == *pack);
    }

    void aNewVersionOfAnArenaIsPartOfThePack()
    {
        const auto store = sample::openToAll(m_folder.filePath(u"versions.tvers"_s));
        auto pack = *builtInPack(u"holmestrand"_s);
        ArenaVersion later = pack.arenas[0].versions[0];
        pack.arenas[0].versions[0].validTo = QDate(2027, 7, 31);
        later.validFrom = QDate(2027, 8, 1);
        later.name = {u"Nytt navn"_s};
        pack.arenas[0].versions.append(later);
        VERIFY_DONE(writePack(*store, pack));
        const auto read = packOf(*store);
        VERIFY_DONE(read);
        QVERIFY(*read == pack);
        const auto arena = *ArenaRepository(*store).called(pack.arenas[0].id);
        const auto version = *ArenaRepository(*store).versionOn(arena->id, {2027, 8, 1});
        QVERIFY(version->content.contains(u"Nytt navn"_s));
    }

    void aFileWithoutAMunicipalitySaysSo()
    {
        const auto store = sample::openToAll(m_folder.filePath(u"none.tvers"_s));
        VERIFY_REFUSED(packOf(*store), ErrorCode::RowMissing);
    }

    void whatTversDoesNotUnderstandIsDamageAndSaysWhere_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QStringList &cells) {
            QTest::newRow(name) << cells[0] << cells[1] << cells[2] << cells[3];
        };
        const QString version = u"arena_version"_s;
        row("an arena's field", {version, u"\"kind\":"_s, u"\"kinds\":"_s, u"$.kind"_s});
        row("an arena's word", {version, u"\"levels\":[\"system\"]"_s, u"\"levels\":[\"sixtem\"]"_s,
                                u"$.levels[0]"_s});
        row("no JSON any more", {version, u"{"_s, u"("_s, u"$"_s});
        row("the municipality's text", {u"municipality"_s, u"\"id\":"_s, u"\"ID\":"_s, u"$.id"_s});
        row("the municipality's brackets", {u"municipality"_s, u"}"_s, u")"_s, u"$"_s});
        row("the calendar",
            {u"school_calendar"_s, u"\"from\":\"2"_s, u"\"from\":\"x"_s, u"$.term[0].from"_s});
        row("the calendar's brackets", {u"school_calendar"_s, u"["_s, u"("_s, u"$"_s});
    }
    /// As somebody without a key does it, and as a bad disk may: without a key.
    void whatTversDoesNotUnderstandIsDamageAndSaysWhere()
    {
        QFETCH(QString, table);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, path);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"strange.tvers"_s);
        VERIFY_DONE(writePack(*sample::openToAll(file), packWithDays()));
        const QString changed = u"SELECT count(*) FROM %1 WHERE instr(content, '%2')"_s;
        QVERIFY(sample::askedBehindItsBack(file, changed.arg(table, from)).toInt() > 0);
        sample::behindItsBack(
            file, {u"UPDATE %1 SET content = replace(content, '%2', '%3')"_s.arg(table, from, to)});
        const auto store = *Store::open(file);
        const auto read = packOf(*store);
        VERIFY_REFUSED(read, ErrorCode::ContentDamaged);
        QCOMPARE(read.error().facts[0], table);
        QCOMPARE(read.error().facts[2], path);
        const QString ids = u"SELECT count(*) FROM %1 WHERE id = '%2'"_s;
        QCOMPARE(sample::askedBehindItsBack(file, ids.arg(table, read.error().facts[1])).toInt(),
                 1);
    }

private:
    static MunicipalityPack packWithDays()
    {
        MunicipalityPack pack = *builtInPack(u"holmestrand"_s);
        pack.calendar.terms = {{*DateSpan::make({2026, 8, 17}, {2027, 6, 18})}};
        return pack;
    }
};

QTEST_GUILESS_MAIN(FilePackTest)
#include "filepacktest.moc"
