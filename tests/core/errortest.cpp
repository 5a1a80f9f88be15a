// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <QMetaEnum>
#include <QTest>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wordOfACodeIsItsNameInSmallLetters_data() { codes(); }
    void wordOfACodeIsItsNameInSmallLetters()
    {
        QFETCH(ErrorCode, code);
        QString expected;
        for (const char letter : QByteArrayView(QTest::currentDataTag())) {
            if (QChar::isUpper(char32_t(letter)) && !expected.isEmpty())
                expected += u'_';
            expected += QChar::fromLatin1(letter).toLower();
        }
        QCOMPARE(QString(stored(code)), expected);
    }

    void wordBelongsToOneCodeOnly()
    {
        const auto all = QMetaEnum::fromType<ErrorCode>();
        QStringList words;
        for (int i = 0; i < all.keyCount(); ++i)
            words.append(stored(ErrorCode(all.value(i))));
        QVERIFY(words.size() >= 18);
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void resultHoldsAValueOrTheReasonWhyNot()
    {
        const Result<int> value(7);
        QVERIFY(value);
        QCOMPARE(*value, 7);
        const Error reason{ErrorCode::PackUnknown, {u"oslo"_s, u"vestby"_s}};
        const Result<int> refused(reason);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), reason);
    }

    void errorsWithOtherFactsAreNotTheSame()
    {
        const Error oslo{ErrorCode::PackUnknown, {u"oslo"_s}};
        QVERIFY(oslo != (Error{ErrorCode::PackUnknown, {u"bergen"_s}}));
        QVERIFY(oslo != (Error{ErrorCode::WordUnknown, {u"oslo"_s}}));
    }

private:
    static void codes()
    {
        QTest::addColumn<ErrorCode>("code");
        const auto all = QMetaEnum::fromType<ErrorCode>();
        for (int i = 0; i < all.keyCount(); ++i)
            QTest::newRow(all.key(i)) << ErrorCode(all.value(i));
    }
};

} // namespace tvers

QTEST_APPLESS_MAIN(tvers::ErrorTest)
#include "errortest.moc"
