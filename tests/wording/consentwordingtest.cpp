// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every finding of the consent rule and of the gate is a sentence in each language.
#include "ui/wording/consentwording.h"
#include "tests/wording/languages.h"
#include "ui/wording/anonymitywording.h"

#include <QMetaEnum>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

ConsentWording wordingIn(Language language)
{
    return {language, [](const QString &id) { return u"SERVICE-"_s + id; },
            [](const QString &id) { return u"SIGNER-"_s + id; }};
}

} // namespace

class ConsentWordingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFindingIsAWholeSentence_data()
    {
        QTest::addColumn<Language>("language");
        for (const NamedLanguage &one : languages)
            QTest::newRow(one.name) << one.language;
    }
    void everyFindingIsAWholeSentence()
    {
        QFETCH(Language, language);
        const Spoken spoken(language);
        QSet<QString> told;
        const auto kinds = QMetaEnum::fromType<ConsentFinding::Kind>();
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const ConsentFinding finding{ConsentFinding::Kind(kinds.value(i)),
                                         u"ppt"_s,
                                         u"a"_s,
                                         u"lov § 1"_s,
                                         u"FACT"_s,
                                         QDate(2026, 10, 1)};
            const QString text = wordingIn(language).finding(finding);
            QVERIFY2(!text.contains(u'%') && text.contains(u"lov § 1"_s), qPrintable(text));
            QVERIFY2(!told.contains(text), qPrintable(text));
            told.insert(text);
        }
    }

    void whoIsMissingIsNamed()
    {
        const Spoken spoken(Language::Bokmaal);
        const auto words = wordingIn(Language::Bokmaal);
        QCOMPARE(words.finding({ConsentFinding::Kind::SignatureMissing, u"ppt"_s, u"a"_s}),
                 u"SERVICE-ppt: SIGNER-a har ikke samtykket."_s);
        QCOMPARE(words.finding({ConsentFinding::Kind::SignatureMissing, {}, u"child"_s}),
                 u"Drøftingen: barnet har ikke samtykket."_s);
        QCOMPARE(words.finding(
                     {ConsentFinding::Kind::Expired, u"ppt"_s, u"a"_s, {}, {}, QDate(2026, 9, 30)}),
                 u"SERVICE-ppt: Samtykket fra SIGNER-a gikk ut onsdag 30. september 2026."_s);
    }

    void everyFindingOfTheGateHasWordsAndAdvice()
    {
        for (const NamedLanguage &one : languages) {
            const Spoken spoken(one.language);
            const auto kinds = QMetaEnum::fromType<AnonymityFinding::Kind>();
            for (int i = 0; i < kinds.keyCount(); ++i) {
                const auto kind = AnonymityFinding::Kind(kinds.value(i));
                QVERIFY(!AnonymityWording::kind(kind).isEmpty());
                QVERIFY(AnonymityWording::advice(kind).endsWith(u'.'));
            }
        }
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::ConsentWordingTest)
#include "consentwordingtest.moc"
