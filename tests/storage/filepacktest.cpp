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
        VERIFY_REFUSED(packOf(*store), ErrorCode::RowNotFound);
    }

    void whatThisTversDoesNotUnderstandIsRefusedByItsPlace()
    {
        const QString path = m_folder.filePath(u"strange.tvers"_s);
        const auto store = sample::openToAll(path);
        VERIFY_DONE(writePack(*store, *builtInPack(u"holmestrand"_s)));
        auto record = ArenaRepository(*store).allVersions()->first();
        record.content.replace(u"\"kind\":"_s, u"\"kinds\":"_s);
        VERIFY_DONE(ArenaRepository(*store).changeVersion(record));
        const auto read = packOf(*store);
        QVERIFY(!read);
        QCOMPARE(read.error().facts.first(), path);
    }
};

QTEST_GUILESS_MAIN(FilePackTest)
#include "filepacktest.moc"
