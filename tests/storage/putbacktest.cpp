// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Someone keeps every older copy of the file, and takes one row from one.
#include "core/storage/keys.h"
#include "core/storage/tables.h"
#include "tests/storage/sample.h"

#include <QMap>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A table of the file; what its rows go by, and a column that no two states share.
struct Listed {
    QString table;
    QString key;
    QString telling;
};

QList<Listed> allListed()
{
    QList<Listed> all{{u"head"_s, u"one"_s, u"sealed"_s},
                      {u"key_slot"_s, u"id"_s, u"checksum"_s},
                      {u"audit_entry"_s, u"number"_s, u"link"_s}};
    for (const Table table : allTables())
        all.append({specOf(table).name, u"id"_s, u"sealed"_s});
    return all;
}

/// The rows by their keys.
QMap<QString, QString> rowsOf(const QString &path, const Listed &listed)
{
    const QString whole =
        sample::askedBehindItsBack(path, u"SELECT group_concat(%1 || '=' || hex(%2)) FROM %3"_s.arg(
                                             listed.key, listed.telling, listed.table))
            .toString();
    QMap<QString, QString> rows;
    for (const QString &row : whole.split(u',', Qt::SkipEmptyParts))
        rows.insert(row.section(u'=', 0, 0), row.section(u'=', 1));
    return rows;
}

} // namespace

class PutBackTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QString m_code;
    QList<QByteArray> m_states; ///< the file after each unit of work; the last is the true one

    QString olderPath() const { return m_folder.filePath(u"older.tvers"_s); }
    void keep() { m_states.append(sample::bytesOf(m_path)); }

    /// With \a statement done to the last state, which has the older one attached.
    Result<> unlockingAfter(const QString &statement)
    {
        sample::writeBytes(m_path, m_states.last());
        sample::behindItsBack(m_path, {u"ATTACH '%1' AS old"_s.arg(olderPath()), statement});
        return sample::unlocking(m_path, RecoveryKey{m_code});
    }

    /// Every row of the table that is another, or not there any more, in the older state.
    int putBackEach(const Listed &listed)
    {
        const auto older = rowsOf(olderPath(), listed);
        sample::writeBytes(m_path, m_states.last());
        const auto now = rowsOf(m_path, listed);
        int count = 0;
        for (auto row = older.begin(); row != older.end(); ++row) {
            if (now.value(row.key()) == row.value())
                continue;
            ++count;
            const auto unlocked = unlockingAfter(
                u"INSERT OR REPLACE INTO %1 SELECT * FROM old.%1 WHERE %2 = '%3'"_s.arg(
                    listed.table, listed.key, row.key()));
            if (unlocked)
                qWarning("%s %s", qPrintable(listed.table), qPrintable(row.key()));
        }
        return count;
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"a.tvers"_s);
        NewStore made = sample::withUser(m_path);
        m_code = made.recoveryCode->printed();
        Store &store = *made.store;
        auto in = sample::fill(store);
        keep();
        VERIFY_DONE(SealedTable<Setting>(store).add({u"a"_s, u"b"_s}));
        keep();
        VERIFY_DONE(SealedTable<Setting>(store).remove(u"a"_s)); // the same rows as before
        keep();
        in.meetings[0].day = in.meetings[0].day.addDays(7);
        VERIFY_DONE(SealedTable<Meeting>(store).change(in.meetings[0]));
        keep();
        VERIFY_DONE(Keys(store).addUser({u"Turid"_s, u"fjorten svaler fløy"_s}, KdfCost::least(),
                                        sample::now));
        keep();
        in.children[0].note = u"Endret."_s;
        VERIFY_DONE(SealedTable<Child>(store).change(in.children[0]));
        keep();
        VERIFY_DONE(SealedTable<Setting>(store).add({u"c"_s, u"d"_s}));
        VERIFY_DONE(SealedTable<Setting>(store).remove(u"c"_s));
        keep();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theLastStateUnlocks()
    {
        sample::writeBytes(m_path, m_states.last());
        VERIFY_DONE(sample::unlocking(m_path, RecoveryKey{m_code}));
    }

    /// The row that tells one unit of work from another is nobody's setting.
    void peopleSeeOnlyWhatTheySet()
    {
        sample::writeBytes(m_path, m_states.last());
        const auto store = sample::reopen(m_path, m_code);
        QVERIFY(store);
        QVERIFY(SealedTable<Setting>(*store).all()->isEmpty());
        QCOMPARE(sample::askedBehindItsBack(m_path, u"SELECT count(*) FROM setting"_s).toInt(), 1);
    }

    /// Taking a user's way in away seals every row anew, that one too.
    void aNewDataKeyKeepsItTrue()
    {
        sample::writeBytes(m_path, m_states.last());
        {
            const auto store = sample::reopen(m_path, m_code);
            QVERIFY(store);
            VERIFY_DONE(Keys(*store).removeUser(u"Turid"_s, sample::now));
        }
        VERIFY_DONE(sample::unlocking(m_path, RecoveryKey{m_code}));
    }

    void noSingleRowCanBePutBack_data()
    {
        QTest::addColumn<int>("state");
        for (int state = 0; state + 1 < m_states.size(); ++state)
            QTest::addRow("from state %d", state) << state;
    }
    void noSingleRowCanBePutBack()
    {
        QFETCH(int, state);
        sample::writeBytes(olderPath(), m_states[state]);
        int count = 0;
        for (const Listed &listed : allListed())
            count += putBackEach(listed);
        QVERIFY(count > 0); // the head at least is another in every state
    }

    /// What stood in the tables then, but for one row: each table for itself.
    void noTableCanBePutBack()
    {
        for (const QByteArray &state : std::as_const(m_states).sliced(0, m_states.size() - 1)) {
            sample::writeBytes(olderPath(), state);
            for (const Listed &listed : allListed()) {
                sample::writeBytes(m_path, m_states.last());
                if (rowsOf(m_path, listed) == rowsOf(olderPath(), listed))
                    continue;
                sample::behindItsBack(m_path,
                                      {u"ATTACH '%1' AS old"_s.arg(olderPath()),
                                       u"DELETE FROM "_s + listed.table,
                                       u"INSERT INTO %1 SELECT * FROM old.%1"_s.arg(listed.table)});
                QVERIFY2(!sample::unlocking(m_path, RecoveryKey{m_code}), qPrintable(listed.table));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PutBackTest)
#include "putbacktest.moc"
