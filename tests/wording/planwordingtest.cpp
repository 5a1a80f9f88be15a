// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every reason and every repair is a whole sentence with its facts, in each language.
#include "ui/wording/planwording.h"
#include "tests/wording/languages.h"

#include <QMetaEnum>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString firstDay = u"2026-09-03"_s;
const QString secondDay = u"2026-09-10"_s;

QStringList factsOf(PlanReason::Code code)
{
    switch (code) {
    case PlanReason::Code::NoSlots: return {u"FACT1"_s};
    case PlanReason::Code::Absent: return {u"FACT1"_s, u"FACT2"_s, firstDay, secondDay};
    case PlanReason::Code::LockedPerson:
    case PlanReason::Code::LockedJourney:
        return {u"FACT1"_s, u"FACT2"_s, u"FACT3"_s, firstDay, u"12:00"_s};
    case PlanReason::Code::LockedRoom: return {u"FACT1"_s, u"FACT2"_s, firstDay, u"12:00"_s};
    case PlanReason::Code::PersonShort:
    case PlanReason::Code::JourneyShort:
        return {u"FACT1"_s, u"FACT2"_s, u"2"_s, u"3"_s, u"FACT3"_s, u"FACT4"_s};
    case PlanReason::Code::RoomShort: return {u"FACT1"_s, u"2"_s, u"3"_s, u"FACT2"_s, u"FACT3"_s};
    case PlanReason::Code::SlotTaken:
        return {firstDay, u"12:00"_s, u"13:00"_s, u"FACT1"_s, u"FACT2"_s, u"FACT3"_s};
    case PlanReason::Code::Journey:
        return {firstDay,   u"12:00"_s, u"13:00"_s, u"FACT1"_s,
                u"FACT2"_s, u"FACT3"_s, u"14:15"_s, u"FACT4"_s};
    case PlanReason::Code::MoreTaken: return {u"12"_s};
    }
    Q_UNREACHABLE();
}

QStringList factsOf(Repair::Code code)
{
    const QStringList own{u"FACT1"_s, firstDay, u"12:00"_s};
    switch (code) {
    case Repair::Code::Move:
    case Repair::Code::Unlock:
        return own + QStringList{u"FACT2"_s, firstDay, u"12:00"_s, secondDay, u"13:00"_s};
    case Repair::Code::Substitute: return own + QStringList{u"FACT2"_s, u"FACT3"_s, u"FACT4"_s};
    case Repair::Code::MakeOptional: return own + QStringList{u"FACT2"_s, u"FACT3"_s};
    case Repair::Code::AllowSlot:
    case Repair::Code::OtherRoom:
    case Repair::Code::AddSlot: return own + QStringList{u"FACT2"_s};
    }
    Q_UNREACHABLE();
}

/// The sentence of the enumerator at \a index, reasons before repairs.
struct Sentence {
    QStringList facts;
    QString text;
};

Sentence sentenceAt(int index, Language language)
{
    const Spoken spoken(language);
    const PlanWording words(language);
    const int reasons = QMetaEnum::fromType<PlanReason::Code>().keyCount();
    if (index < reasons) {
        const auto code = PlanReason::Code(index);
        return {factsOf(code), words.reason({code, factsOf(code)})};
    }
    Repair repair{Repair::Code(index - reasons), {}, {}};
    repair.facts = factsOf(repair.code);
    return {repair.facts, words.repair(repair)};
}

} // namespace

class PlanWordingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sentenceSaysItsFactsInEachLanguage_data()
    {
        QTest::addColumn<int>("index");
        const auto reasons = QMetaEnum::fromType<PlanReason::Code>();
        const auto repairs = QMetaEnum::fromType<Repair::Code>();
        for (int i = 0; i < reasons.keyCount(); ++i)
            QTest::newRow(reasons.key(i)) << i;
        for (int i = 0; i < repairs.keyCount(); ++i)
            QTest::newRow(repairs.key(i)) << reasons.keyCount() + i;
    }
    void sentenceSaysItsFactsInEachLanguage()
    {
        QFETCH(int, index);
        QStringList texts;
        for (const NamedLanguage &one : languages) {
            const Sentence sentence = sentenceAt(index, one.language);
            for (const QString &fact : sentence.facts) {
                if (fact.startsWith(u"FACT"_s))
                    QVERIFY2(sentence.text.contains(fact), qPrintable(sentence.text));
            }
            QVERIFY2(sentence.text.endsWith(u'.'), qPrintable(sentence.text));
            QVERIFY2(!sentence.text.contains(u'%'), qPrintable(sentence.text));
            QVERIFY2(!sentence.text.contains(u"  "_s), qPrintable(sentence.text));
            texts.append(sentence.text);
        }
        QVERIFY2(texts[0] != texts[2], qPrintable(texts[2])); // not the English text
        QVERIFY2(texts[1] != texts[2], qPrintable(texts[2]));
    }

    void listsEndWithAnd_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("one") << QStringList{u"A"_s} << u"A"_s;
        QTest::newRow("two") << QStringList{u"A"_s, u"B"_s} << u"A and B"_s;
        QTest::newRow("three") << QStringList{u"A"_s, u"B"_s, u"C"_s} << u"A, B and C"_s;
    }
    void listsEndWithAnd()
    {
        QFETCH(QStringList, names);
        const Spoken spoken(Language::English);
        QTEST(PlanWording::listed(names), "text");
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::PlanWordingTest)
#include "planwordingtest.moc"
