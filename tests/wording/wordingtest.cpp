// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Errors and expectations in words, in all languages.
#include "core/exchange/expected.h"
#include "tests/wording/languages.h"
#include "ui/wording/errorwording.h"
#include "ui/wording/expectedwording.h"

#include <QDir>
#include <QMetaEnum>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Facts as core gives them: where an expectation stands, it is a real one.
QStringList factsOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FieldMissing:
    case ErrorCode::FieldUnknown:
    case ErrorCode::FieldWrong:
        return {u"FACT1"_s, u"FACT2"_s, u"FACT3"_s, expected::clock(), u"FACT5"_s};
    case ErrorCode::OptionWrong: return {u"FACT1"_s, u"FACT2"_s, expected::clock()};
    default: return {u"FACT1"_s, u"FACT2"_s, u"FACT3"_s, u"FACT4"_s};
    }
}

/// Every expectation that core can give, with particulars where it takes some.
QList<QPair<const char *, QString>> allExpectations()
{
    return {{"object", expected::object()},
            {"list", expected::list()},
            {"filled list", expected::filledList()},
            {"text", expected::text()},
            {"true or false", expected::trueOrFalse()},
            {"day", expected::day()},
            {"clock", expected::clock()},
            {"month and day", expected::monthDay()},
            {"identifier", expected::identifier()},
            {"school year", expected::schoolYear()},
            {"integer", expected::integer(1701, 1702)},
            {"one of", expected::oneOf({u"FACT1"_s, u"FACT2"_s})},
            {"known id", expected::knownId(u"FACT1"_s)},
            {"only once", expected::onlyOnce()},
            {"later than", expected::laterThan(u"13:00"_s)},
            {"later version", expected::laterVersion()},
            {"two month days", expected::twoMonthDays()},
            {"unit of a file", expected::unitOfFile()},
            {"file ending", expected::fileEnding({u"FACT1"_s, u"FACT2"_s})},
            {"not before", expected::notBefore(u"2026-08-01"_s)},
            {"none of", expected::noneOf({u"FACT1"_s, u"FACT2"_s})}};
}

bool hasEmptyPlace(const QString &text)
{
    static const QRegularExpression place(u"%[0-9nL]"_s);
    return place.match(text).hasMatch();
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void errorHasTwoWholeSentences_data() { codesInAllLanguages(); }
    void errorHasTwoWholeSentences()
    {
        QFETCH(ErrorCode, code);
        QFETCH(Language, language);
        const Spoken spoken(language);
        const auto wording = ErrorWording::of({code, factsOf(code)});
        for (const QString &sentence : {wording.headline, wording.advice}) {
            QVERIFY(!sentence.isEmpty());
            QVERIFY2(!hasEmptyPlace(sentence), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"  "_s), qPrintable(sentence));
        }
        QVERIFY2(wording.headline.endsWith(u'.'), qPrintable(wording.headline));
    }

    void errorIsSaidInEachLanguage_data() { codes(); }
    void errorIsSaidInEachLanguage()
    {
        QFETCH(ErrorCode, code);
        QStringList advice;
        for (const NamedLanguage &one : languages) {
            const Spoken spoken(one.language);
            advice.append(ErrorWording::of({code, factsOf(code)}).advice);
        }
        QVERIFY2(advice[0] != advice[2], qPrintable(advice[2])); // not the English text
        QVERIFY2(advice[1] != advice[2], qPrintable(advice[2]));
    }

    void everyTranslationSaysTheSameFacts_data() { codesInAllLanguages(); }
    void everyTranslationSaysTheSameFacts()
    {
        QFETCH(ErrorCode, code);
        QFETCH(Language, language);
        const auto factsIn = [code](Language one) {
            const Spoken spoken(one);
            const auto wording = ErrorWording::of({code, factsOf(code)});
            QStringList said;
            for (const QString &sentence : {wording.headline, wording.advice}) {
                for (const QString &fact : factsOf(code))
                    said.append(QString::number(sentence.count(fact)));
            }
            return said;
        };
        QCOMPARE(factsIn(language), factsIn(Language::English));
    }

    void errorSaysItsFacts_data();
    void errorSaysItsFacts()
    {
        QFETCH(Error, error);
        QFETCH(QString, headline);
        QFETCH(QString, advice);
        const auto wording = ErrorWording::of(error);
        QCOMPARE(wording.headline, headline);
        QCOMPARE(wording.advice, advice);
    }

    void factIsNeverTakenForAPlace()
    {
        const auto wording = ErrorWording::of({ErrorCode::OptionUnknown, {u"--%2"_s, u"%1"_s}});
        QCOMPARE(wording.headline, u"“tvers %1” has no option --%2."_s);
    }

    void missingFactLeavesNoPlaceOpen()
    {
        const auto wording = ErrorWording::of({ErrorCode::FileTooLarge, {}});
        QVERIFY2(!hasEmptyPlace(wording.headline + wording.advice), qPrintable(wording.headline));
    }

    void expectationHasWords_data()
    {
        QTest::addColumn<QString>("expectation");
        QTest::addColumn<Language>("language");
        for (const auto &[name, expectation] : allExpectations()) {
            for (const NamedLanguage &one : languages)
                QTest::addRow("%s, %s", name, one.name) << expectation << one.language;
        }
    }
    void expectationHasWords()
    {
        QFETCH(QString, expectation);
        QFETCH(Language, language);
        const Spoken spoken(language);
        const QString words = ExpectedWording::of(expectation);
        QVERIFY(!words.isEmpty());
        QVERIFY2(!hasEmptyPlace(words), qPrintable(words));
        QVERIFY2(words != expectation, qPrintable(words));
        const QString particulars = expectation.section(u':', 1);
        if (expectation.startsWith("integer"_L1))
            QVERIFY2(words.contains(u"1701"_s) && words.contains(u"1702"_s), qPrintable(words));
        else
            QVERIFY2(words.contains(particulars), qPrintable(words));
    }

    void expectationsAreToldApart_data() { languageRows(); }
    void expectationsAreToldApart()
    {
        QFETCH(Language, language);
        const Spoken spoken(language);
        QStringList all;
        for (const auto &[name, expectation] : allExpectations())
            all.append(ExpectedWording::of(expectation));
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void languageFollowsTheLocale_data();
    void languageFollowsTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(Language, language);
        QCOMPARE(languageOf(QLocale(locale)), language);
    }

private:
    static void languageRows()
    {
        QTest::addColumn<Language>("language");
        for (const NamedLanguage &one : languages)
            QTest::newRow(one.name) << one.language;
    }

    static void codes()
    {
        QTest::addColumn<ErrorCode>("code");
        const auto all = QMetaEnum::fromType<ErrorCode>();
        for (int i = 0; i < all.keyCount(); ++i)
            QTest::newRow(all.key(i)) << ErrorCode(all.value(i));
    }

    static void codesInAllLanguages()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Language>("language");
        const auto all = QMetaEnum::fromType<ErrorCode>();
        for (int i = 0; i < all.keyCount(); ++i) {
            for (const NamedLanguage &one : languages)
                QTest::addRow("%s, %s", all.key(i), one.name)
                    << ErrorCode(all.value(i)) << one.language;
        }
    }
};

void WordingTest::errorSaysItsFacts_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("advice");
    QTest::newRow("field missing")
        << Error{ErrorCode::FieldMissing,
                 {u"my.json"_s, u"$.arenas[3].id"_s, {}, expected::identifier(), u"41"_s}}
        << u"my.json, line 41: the field $.arenas[3].id is missing."_s
        << u"Nothing was taken from the file. Expected: an id of small letters a–z, digits, _ and "
           "full stops between them."_s;
    QTest::newRow("field wrong") << Error{ErrorCode::FieldWrong,
                                          {u"my.json"_s, u"$.cadence.weekday"_s, u"\"TO\""_s,
                                           expected::oneOf({u"MO"_s, u"TU"_s}), u"7"_s}}
                                 << u"my.json, line 7: $.cadence.weekday cannot be \"TO\"."_s
                                 << u"Nothing was taken from the file. Expected: one of: MO, TU."_s;
    QTest::newRow("pack unknown") << Error{ErrorCode::PackUnknown, {u"oslo"_s, u"empty, vestby"_s}}
                                  << u"There is no municipality pack called “oslo”."_s
                                  << u"Tvers has these: empty, vestby. Or name a file."_s;
    QTest::newRow("days reversed")
        << Error{ErrorCode::SpanReversed, {u"2026-08-31"_s, u"2026-08-01"_s}}
        << u"2026-08-01 lies before 2026-08-31."_s << u"Give the earlier day first."_s;
}

void WordingTest::languageFollowsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Language>("language");
    QTest::newRow("bokmål") << u"nb_NO"_s << Language::Bokmaal;
    QTest::newRow("Norwegian without more") << u"no_NO"_s << Language::Bokmaal;
    QTest::newRow("nynorsk") << u"nn_NO"_s << Language::Nynorsk;
    QTest::newRow("British English") << u"en_GB"_s << Language::English;
    QTest::newRow("none") << u"C"_s << Language::English;
    QTest::newRow("Danish") << u"da_DK"_s << Language::English;
}

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::WordingTest)
#include "wordingtest.moc"
