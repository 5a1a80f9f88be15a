// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The packs' own words: in every language, and as they stand in the sources.
#include "core/calendar/cadencejson.h"
#include "tests/core/packmistakes.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString sourceFolder = u"" TVERS_SOURCE_DIR "/../shared/sources/"_s;

QString withoutLineBreaks(const QString &text) { return text.simplified(); }

/// Goes through everything below \a value and calls \a visit for each text in
/// languages, with its path.
template<typename Visit>
void forEachText(const QJsonValue &value, const QString &path, const Visit &visit)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            forEachText(array[i], path + u"[%1]"_s.arg(i), visit);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains("nb"_L1))
        visit(object, path);
    for (auto field = object.begin(); field != object.end(); ++field)
        forEachText(field.value(), path + u'.' + field.key(), visit);
}

QJsonObject packJson(const QString &name)
{
    return QJsonDocument::fromJson(packBytes(name)).object();
}

/// Each list of words in the schema under \a path ("participant.attendance").
QStringList schemaWords(const QString &path)
{
    QFile file(u"" TVERS_SOURCE_DIR "/resources/packs/pack.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject node = QJsonDocument::fromJson(file.readAll()).object()["$defs"_L1].toObject();
    for (const QString &key : path.split(u'.'))
        node = node[key].toObject();
    QStringList words = node["enum"_L1].toVariant().toStringList();
    words.sort();
    return words;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

} // namespace

class PackTextsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyTextStandsInThreeLanguages_data() { packRows(); }
    void everyTextStandsInThreeLanguages()
    {
        QFETCH(QString, pack);
        static const QRegularExpression nameOfArena(u"^\\$\\.arenas\\[\\d+\\]\\.name$"_s);
        QStringList missing;
        int seen = 0;
        forEachText(packJson(pack), u"$"_s, [&](const QJsonObject &text, const QString &path) {
            ++seen;
            const bool ownName = nameOfArena.match(path).hasMatch(); // needs no nynorsk
            if (!ownName && text["nn"_L1].toString().isEmpty())
                missing.append(path + u".nn"_s);
            if (text["en"_L1].toString().isEmpty())
                missing.append(path + u".en"_s);
        });
        QVERIFY(seen > 10);
        QCOMPARE(missing, QStringList());
    }

    void textHasNoSpacesToSpare_data() { packRows(); }
    void textHasNoSpacesToSpare()
    {
        QFETCH(QString, pack);
        QStringList untidy;
        forEachText(packJson(pack), u"$"_s, [&](const QJsonObject &text, const QString &path) {
            for (const QJsonValue &words : text) {
                if (words.toString() != words.toString().simplified())
                    untidy.append(path);
            }
        });
        QCOMPARE(untidy, QStringList());
    }

    void everyQuestionAsksSomething_data() { packRows(); }
    void everyQuestionAsksSomething()
    {
        QFETCH(QString, pack);
        static const QRegularExpression isQuestion(u"(\\.questions\\[\\d+\\]|\\.question)$"_s);
        int seen = 0;
        QStringList others;
        forEachText(packJson(pack), u"$"_s, [&](const QJsonObject &text, const QString &path) {
            if (!isQuestion.match(path).hasMatch())
                return;
            ++seen;
            for (const QJsonValue &words : text) {
                if (!words.toString().contains(u'?'))
                    others.append(words.toString());
            }
        });
        QVERIFY(seen > 0);
        QCOMPARE(others, QStringList());
    }

    void everyArenaQuotesItsSource_data() { quoteRows(); }
    void everyArenaQuotesItsSource()
    {
        QFETCH(SourceQuote, source);
        QVERIFY(!source.quotes.isEmpty());
        QVERIFY(!source.lines.isEmpty());
    }

    void quoteStandsWordForWordInItsSource_data() { quoteRows(); }
    void quoteStandsWordForWordInItsSource()
    {
        QFETCH(SourceQuote, source);
        QFile file(sourceFolder + source.file);
        if (!QFile::exists(sourceFolder))
            QSKIP("The municipalities' texts are not here: ../shared/sources is missing.");
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(source.file));
        const QString text = withoutLineBreaks(QString::fromUtf8(file.readAll()));
        for (const QString &quote : source.quotes)
            QVERIFY2(text.contains(withoutLineBreaks(quote)), qPrintable(quote));
    }

    void sourceOfAnArenaIsOneOfThePacks_data() { municipalityRows(); }
    void sourceOfAnArenaIsOneOfThePacks()
    {
        QFETCH(QString, pack);
        const auto read = builtInPack(pack);
        QStringList files;
        for (const SourceText &source : read->sources)
            files.append(source.file);
        for (const Arena &arena : read->arenas)
            QVERIFY2(files.contains(arena.versions[0].source.file), qPrintable(arena.id));
    }

    void idOfAnArenaBeginsWithItsMunicipality_data() { municipalityRows(); }
    void idOfAnArenaBeginsWithItsMunicipality()
    {
        QFETCH(QString, pack);
        const auto read = builtInPack(pack);
        for (const Arena &arena : read->arenas)
            QVERIFY2(arena.id.startsWith(pack + u'.'), qPrintable(arena.id));
    }

    void schemaKnowsTheWordsThatTheLoaderKnows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("words");
        const QString arena = u"arena.properties."_s;
        QTest::newRow("kind") << arena + u"kind"_s << storedWords<ArenaTerms::Kind>();
        QTest::newRow("level") << arena + u"levels.items"_s << storedWords<ArenaTerms::Level>();
        QTest::newRow("records") << arena + u"records"_s << storedWords<ArenaTerms::Records>();
        QTest::newRow("duty") << arena + u"duties.items.properties.kind"_s
                              << storedWords<ArenaTerms::Duty>();
        QTest::newRow("attendance")
            << u"participant.properties.attendance"_s << storedWords<ArenaTerms::Attendance>();
        QTest::newRow("deadline") << u"deadline.properties.kind"_s
                                  << storedWords<ArenaTerms::DeadlineKind>();
        QTest::newRow("consent rule")
            << u"consent.properties.rule"_s << storedWords<ConsentRule::Kind>();
        QTest::newRow("sector") << u"sectors.items"_s << storedWords<Sector>();
        QTest::newRow("period") << u"period"_s << storedWords<Period>();
        QTest::newRow("precision")
            << u"cadenceTimesPerPeriod.properties.precision"_s << storedWords<Precision>();
        QTest::newRow("parity") << u"cadenceWeekParity.properties.parity"_s
                                << storedWords<Parity>();
    }
    void schemaKnowsTheWordsThatTheLoaderKnows()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, words);
        QCOMPARE(schemaWords(path), sorted(words));
    }

private:
    static void packRows()
    {
        QTest::addColumn<QString>("pack");
        for (const QString &name : builtInPacks())
            QTest::newRow(qPrintable(name)) << name;
    }

    static void municipalityRows()
    {
        QTest::addColumn<QString>("pack");
        QTest::newRow("Holmestrand") << u"holmestrand"_s;
        QTest::newRow("Vestby") << u"vestby"_s;
    }

    static void quoteRows()
    {
        QTest::addColumn<SourceQuote>("source");
        for (const QString &name : builtInPacks()) {
            const auto pack = builtInPack(name);
            for (const Arena &arena : pack->arenas)
                QTest::newRow(qPrintable(arena.id)) << arena.versions[0].source;
        }
    }
};

} // namespace tvers

QTEST_APPLESS_MAIN(tvers::PackTextsTest)
#include "packtextstest.moc"
