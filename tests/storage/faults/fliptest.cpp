// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A flipped byte is found or harmless, and never shown as truth.
#include "tests/storage/faults/faultytest.h"

#include <QRandomGenerator>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Pages well filled, so that flips hit something.
Result<> fillMore(Store &store)
{
    return store.inTransaction([&]() -> Result<> {
        const Meeting like = MeetingRepository(store).all()->first();
        QList<QDate> days;
        for (int i = 0; i < 150; ++i)
            days.append(like.day.addDays(i));
        const auto year = DateSpan::make({2026, 8, 1}, {2027, 7, 31});
        if (auto done = MeetingRepository(store).followYear(like, *year, days); !done)
            return done;
        for (int i = 0; i < 100; ++i) {
            const Child child = sample::child(u"Trym"_s, u"Fabelmo%1"_s.arg(i));
            if (auto done = ChildRepository(store).add(child); !done)
                return done;
        }
        return Done{};
    });
}

/// Everything that people have in it, as one text.
Result<QString> everything(Store &store)
{
    QString all;
    const auto take = [&](Table table) {
        const Statement values = Sql::of(Sql::Rows::Values, table);
        return RowTable(store.file(), table).each(values, {}, [&](const Row &row) -> Result<> {
            all += row.id + u'|' + QString::number(row.revision);
            for (const QVariant &value : row.plain)
                all += u'|' + value.toString();
            all += QString::fromLatin1(row.hidden.bytes().toHex()) + u'\n';
            return Done{};
        });
    };
    for (const Table table : allTables()) {
        if (auto done = take(table); !done)
            return done.error();
    }
    return all;
}

} // namespace

class FlipTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFlippedByteIsFoundOrHarmless()
    {
        constexpr int flips = 1000;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.tvers"_s);
        NewStore made = sample::withUser(path);
        const QString code = made.recoveryCode->printed();
        sample::fill(*made.store);
        VERIFY_DONE(fillMore(*made.store));
        const QString truth = *everything(*made.store);
        made.store.reset();
        const QByteArray bytes = sample::bytesOf(path);

        QRandomGenerator random(20260815);
        int found = 0;
        for (int i = 0; i < flips; ++i) {
            QByteArray flipped = bytes;
            const auto at = random.bounded(bytes.size());
            flipped[at] = char(flipped[at] ^ (1 << random.bounded(8)));
            sample::writeBytes(path, flipped);
            const auto store = Store::open(path);
            if (!store || !(*store)->unlock(RecoveryKey{code}, sample::now)) {
                ++found;
                continue;
            }
            const auto shown = everything(**store);
            if (!shown)
                ++found;
            else
                QVERIFY2(*shown == truth, qPrintable(u"flip at %1"_s.arg(at)));
        }
        qInfo("%d flips in %d bytes: %d found, %d harmless, none shown as truth", flips,
              int(bytes.size()), found, flips - found);
        QVERIFY(found > flips / 5);
    }
};

QTEST_GUILESS_MAIN(FlipTest)
#include "fliptest.moc"
