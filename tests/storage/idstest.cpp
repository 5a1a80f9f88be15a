// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ids.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

static_assert(!std::is_convertible_v<MeetingId, UnitId>);
static_assert(!std::is_convertible_v<QUuid, MeetingId>);
static_assert(!std::is_default_constructible_v<MeetingId>);

class IdsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sortableIdsSortByTheTimeTheyWereMade()
    {
        QStringList made;
        for (int i = 0; i < 20'000; ++i) // many of them within one millisecond
            made.append(UnitId::sortable().text());
        QStringList sorted = made;
        sorted.sort();
        QCOMPARE(made, sorted);
        QCOMPARE(QSet<QString>(made.begin(), made.end()).size(), made.size());
    }

    void sortableIdsAreVersion7AndSayWhen()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QString text = UnitId::sortable().text();
        QCOMPARE(text.at(14), u'7');
        QVERIFY(u"89ab"_s.contains(text.at(19)));
        const QString digits = text.left(8) + text.mid(9, 4);
        const qint64 written = digits.toLongLong(nullptr, 16);
        QVERIFY2(written >= before - 1 && written <= before + 20'000, qPrintable(text));
    }

    void randomIdsAreVersion4()
    {
        QCOMPARE(ChildId::random().uuid().version(), QUuid::Random);
        QVERIFY(!(ChildId::random() == ChildId::random()));
    }

    void onlyTheOneWrittenFormIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("read");
        QTest::newRow("as written") << u"0190b5c2-7d3e-7a41-9c0f-2f4e5d6c7b8a"_s << true;
        QTest::newRow("upper case") << u"0190B5C2-7d3e-7a41-9c0f-2f4e5d6c7b8a"_s << false;
        QTest::newRow("braces") << u"{0190b5c2-7d3e-7a41-9c0f-2f4e5d6c7b8a}"_s << false;
        QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s << false;
        QTest::newRow("cut") << u"0190b5c2-7d3e-7a41-9c0f-2f4e5d6c7b8"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void onlyTheOneWrittenFormIsRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, read);
        const auto id = UnitId::fromText(text);
        QCOMPARE(id.has_value(), read);
        if (read)
            QCOMPARE(id->text(), text);
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "idstest.moc"
