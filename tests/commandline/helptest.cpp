// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commandline/calls.h"
#include "tests/wording/languages.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class HelpTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wordsAreThoseOfTheCalendarAndTheFile()
    {
        QStringList names;
        for (const WordSpec &word : wordSpecs())
            names.append(QLatin1StringView(word.name));
        QCOMPARE(names, QStringList({u"holidays"_s, u"dates"_s, u"deadline"_s, u"year"_s, u"plan"_s,
                                     u"wheel"_s, u"sheet"_s, u"report"_s, u"read-report"_s,
                                     u"example"_s, u"ics"_s, u"workbook"_s, u"bundle"_s,
                                     u"import"_s, u"check-text"_s, u"check"_s}));
    }

    void helpNamesEveryWord_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("--help") << QStringList{u"--help"_s};
        QTest::newRow("-h") << QStringList{u"-h"_s};
    }
    void helpNamesEveryWord()
    {
        QFETCH(QStringList, call);
        const auto answer = answered(call);
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, ExitCode::Done);
        for (const WordSpec &word : wordSpecs())
            QVERIFY2(answer->text.contains(u"  "_s + QLatin1StringView(word.name) + u' '),
                     word.name);
        for (const QString &option : {u"--json"_s, u"--help"_s, u"--version"_s})
            QVERIFY2(answer->text.contains(option), qPrintable(option));
    }

    void helpOfAWordNamesEveryOption_data() { wordRows(); }
    void helpOfAWordNamesEveryOption()
    {
        QFETCH(int, index);
        const WordSpec &word = wordSpecs()[size_t(index)];
        const auto answer = answered({QLatin1StringView(word.name), u"--help"_s});
        QVERIFY(answer);
        QVERIFY(answer->text.contains(u"tvers "_s + QLatin1StringView(word.name)));
        QVERIFY(answer->text.contains(QString::fromUtf8(word.argument)));
        QVERIFY(answer->text.contains(u"--json"_s));
        for (const OptionSpec &option : word.options) {
            const QString written =
                u"--%1 %2"_s.arg(QLatin1StringView(option.name), QLatin1StringView(option.value))
                    .trimmed();
            const bool mayMiss = option.need != OptionSpec::Need::Required;
            QVERIFY2(answer->text.contains(mayMiss ? u'[' + written + u']' : written), option.name);
            QVERIFY2(answer->text.contains(QLatin1StringView(option.summary)), option.name);
        }
    }

    void helpComesBeforeWhatIsWrongWithTheCall()
    {
        QVERIFY(answered({u"dates"_s, u"--help"_s, u"--nonsense"_s}));
    }

    void helpIsSaidInEachLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("nb") << Language::Bokmaal;
        QTest::newRow("nn") << Language::Nynorsk;
    }
    void helpIsSaidInEachLanguage()
    {
        QFETCH(Language, language);
        const Spoken spoken(language);
        for (const WordSpec &word : wordSpecs()) {
            QVERIFY2(!helpText().contains(QLatin1StringView(word.summary)), word.summary);
            for (const OptionSpec &option : word.options)
                QVERIFY2(!helpText(word).contains(QLatin1StringView(option.summary)),
                         option.summary);
        }
    }

    void versionIsSaid()
    {
        QCOMPARE(answered({u"--version"_s})->text, u"Tvers " TVERS_VERSION "\n"_s);
    }

private:
    static void wordRows()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < wordSpecs().size(); ++i)
            QTest::newRow(wordSpecs()[i].name) << int(i);
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::HelpTest)
#include "helptest.moc"
