// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Files that somebody made to do harm before any key is asked for: they are
/// refused, and never run. A test that hangs has found one.
#include "core/storage/checkfile.h"
#include "core/storage/openfile.h"
#include "tests/storage/sample.h"

#include <QElapsedTimer>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class CraftedTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    sample::FilledFile m_file;

private slots:
    void initTestCase() { m_file = sample::filledFileIn(m_folder); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        sample::writeBytes(m_file.path, m_file.bytes);
    }

    void aSchemaThatIsNotOursIsRefusedBeforeItIsRead_data()
    {
        QTest::addColumn<QStringList>("done");
        const QString endless =
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"_s;
        QTest::newRow("a view that never ends, for the slots")
            << QStringList{u"DROP TABLE key_slot"_s,
                           u"CREATE VIEW key_slot AS %1 SELECT i AS id, '' AS kind, '' AS label,"
                           " '' AS made, x'' AS salt, 0 AS passes, 0 AS memory, x'' AS public_key,"
                           " x'' AS wrapped, x'' AS vouched, x'' AS renewal, x'' AS checksum"
                           " FROM n WHERE i < 0"_s.arg(endless)};
        QTest::newRow("a view that never ends, for the file's id")
            << QStringList{u"DROP TABLE file"_s,
                           u"CREATE VIEW file AS %1 SELECT 1 AS one, sum(i) AS id, '' AS made"
                           " FROM n"_s.arg(endless)};
        QTest::newRow("a column that is computed")
            << QStringList{u"ALTER TABLE meeting ADD COLUMN much TEXT GENERATED ALWAYS AS"
                           " (hex(zeroblob(400000000))) VIRTUAL"_s};
        QTest::newRow("a table more") << QStringList{u"CREATE TABLE more (a)"_s};
        QTest::newRow("a table less") << QStringList{u"DROP TABLE guardian"_s};
    }
    void aSchemaThatIsNotOursIsRefusedBeforeItIsRead()
    {
        QFETCH(QStringList, done);
        sample::behindItsBack(m_file.path, done);
        QVERIFY(!Store::open(m_file.path));
        QVERIFY(!Store::look(m_file.path));
        const Key key = RecoveryKey{m_file.code};
        for (const Key *with : {static_cast<const Key *>(nullptr), &key}) {
            const auto check = checkFile(m_file.path, with);
            VERIFY_DONE(check);
            QVERIFY(!check->isIntact());
        }
    }

    void moreSlotsThanAnyoneNeedsAreNotLookedAt()
    {
        QStringList statements;
        for (int i = 0; i < mostSlots; ++i)
            statements.append(u"INSERT INTO key_slot SELECT 'slot-%1', kind, label, made, salt,"
                              " passes, memory, public_key, wrapped, vouched, renewal, checksum"
                              " FROM key_slot WHERE kind = 'passphrase' LIMIT 1"_s.arg(i));
        sample::behindItsBack(m_file.path, statements);
        VERIFY_REFUSED(Store::open(m_file.path), ErrorCode::SlotAbsurd);
    }

    /// Each slot is right in itself, and its own checksum with it.
    void onePassphraseIsNotTriedForAnHour()
    {
        {
            auto database = *Database::open(m_file.path);
            OpenFile file;
            file.id = *readFileId(*database, m_file.path);
            file.database = std::move(database);
            KeySlot dear = readSlots(file)->first().slot;
            for (const SlotRow &row : *readSlots(file))
                dear = row.slot.kind == SlotKind::Passphrase ? row.slot : dear;
            dear.cost = KdfCost::most();
            file.vault.emplace(file.id, SecureBytes::random(Vault::keySize));
            VERIFY_DONE(file.database->inTransaction([&]() -> Result<> {
                for (int i = 0; i < 40; ++i) {
                    dear.id = QUuid::createUuid();
                    dear.label = u"Ingen"_s;
                    if (auto done = insertSlot(file, dear); !done)
                        return done;
                }
                return Done{};
            }));
        }
        // The cheapest is tried first, before the sum is reached.
        const auto right =
            sample::unlocking(m_file.path, PassphraseKey{{}, sample::styrer.passphrase});
        VERIFY_REFUSED(right, ErrorCode::RowUnexpected);
        sample::behindItsBack(m_file.path, {u"DELETE FROM key_slot WHERE label <> 'Ingen'"_s,
                                            u"UPDATE key_slot SET memory = 65536, passes = 16"_s});
        VERIFY_REFUSED(sample::unlocking(m_file.path, PassphraseKey{u"Ingen"_s, u"langt nok"_s}),
                       ErrorCode::SlotDamaged);
    }

    void pagesThatLeadInARingAreRefused()
    {
        // Page 2 is a leaf; as an inner page it leads to itself.
        QByteArray bytes = m_file.bytes;
        constexpr qsizetype page = 4096;
        constexpr char innerIndex = 2;
        bytes[page] = innerIndex;
        bytes.replace(page + 8, 4, QByteArray::fromHex("00000002"));
        sample::writeBytes(m_file.path, bytes);
        QVERIFY(!Store::open(m_file.path));
        const auto check = checkFile(m_file.path, nullptr);
        QVERIFY(!check || !check->isIntact());
    }
};

QTEST_GUILESS_MAIN(CraftedTest)
#include "craftedtest.moc"
