// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Days, hours, findings and questions as people read them.
#include "ui/wording/daywording.h"
#include "tests/wording/languages.h"
#include "ui/wording/questionwording.h"

#include <QMetaEnum>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const LocalText eventName{u"Lærerne er fastsatt"_s, u"Lærarane er fastsette"_s,
                          u"The teachers have been decided"_s};

} // namespace

class DayWordingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void dayIsWrittenAsPeopleWriteIt_data();
    void dayIsWrittenAsPeopleWriteIt()
    {
        QFETCH(Language, language);
        QFETCH(QDate, day);
        QFETCH(QString, written);
        const Spoken spoken(language);
        QCOMPARE(DayWording(language).dayWithWeek(day), written);
        QVERIFY(written.startsWith(DayWording(language).day(day) + u','));
    }

    void hoursAreWrittenWithADash_data()
    {
        QTest::addColumn<ClockTime>("time");
        QTest::addColumn<QString>("written");
        QTest::newRow("from and to") << ClockTime{{12, 0}, QTime(13, 30)} << u"12:00–13:30"_s;
        QTest::newRow("from") << ClockTime{{8, 5}} << u"08:05"_s;
    }
    void hoursAreWrittenWithADash()
    {
        QFETCH(ClockTime, time);
        QFETCH(QString, written);
        for (const NamedLanguage &one : languages)
            QCOMPARE(DayWording(one.language).clock(time), written);
    }

    void findingIsNamed_data();
    void findingIsNamed()
    {
        QFETCH(Language, language);
        QFETCH(DayFinding, finding);
        QFETCH(QString, named);
        const Spoken spoken(language);
        QCOMPARE(DayWording(language).finding(finding), named);
    }

    void questionIsAWholeSentence_data();
    void questionIsAWholeSentence()
    {
        QFETCH(Language, language);
        QFETCH(OpenQuestion, question);
        const Spoken spoken(language);
        const QString asked = QuestionWording::of(question, language);
        QVERIFY2(asked.contains(u'?'), qPrintable(asked));
        QVERIFY2(!asked.contains(u'%'), qPrintable(asked));
        QVERIFY2(asked.contains(question.text.in(language)), qPrintable(asked));
    }

    void questionsAreToldApart_data();
    void questionsAreToldApart()
    {
        QFETCH(Language, language);
        const Spoken spoken(language);
        QStringList all;
        const auto kinds = QMetaEnum::fromType<OpenQuestion::Kind>();
        for (int i = 0; i < kinds.keyCount(); ++i) {
            if (kinds.value(i) != int(OpenQuestion::Kind::NamedHoliday)) // asked in words too
                all.append(
                    QuestionWording::of({OpenQuestion::Kind(kinds.value(i)), eventName}, language));
        }
        QCOMPARE(all.size(), 12);
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void questionIsAskedInItsLanguage_data();
    void questionIsAskedInItsLanguage()
    {
        QFETCH(Language, language);
        QFETCH(OpenQuestion, question);
        QFETCH(QString, asked);
        const Spoken spoken(language);
        QCOMPARE(QuestionWording::of(question, language), asked);
    }
};

void DayWordingTest::dayIsWrittenAsPeopleWriteIt_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("written");
    const QDate october(2026, 10, 1);
    QTest::newRow("nb") << Language::Bokmaal << october << u"torsdag 1. oktober 2026, uke 40"_s;
    QTest::newRow("nn") << Language::Nynorsk << october << u"torsdag 1. oktober 2026, veke 40"_s;
    QTest::newRow("en") << Language::English << october << u"Thursday 1 October 2026, week 40"_s;
    const QDate saturday(2027, 1, 2); // the last week of 2026
    QTest::newRow("nb, week of the year before")
        << Language::Bokmaal << saturday << u"lørdag 2. januar 2027, uke 53"_s;
    QTest::newRow("nn, week of the year before")
        << Language::Nynorsk << saturday << u"laurdag 2. januar 2027, veke 53"_s;
    QTest::newRow("nn, a Tuesday")
        << Language::Nynorsk << QDate(2026, 12, 29) << u"tysdag 29. desember 2026, veke 53"_s;
}

void DayWordingTest::findingIsNamed_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<DayFinding>("finding");
    QTest::addColumn<QString>("named");
    const DayFinding christmas{DayFinding::Kind::PublicHoliday,
                               {u"Første juledag"_s, u"Fyrste juledag"_s, u"Christmas Day"_s}};
    const DayFinding outside{DayFinding::Kind::OutsideTerm, {}};
    const DayFinding closing{DayFinding::Kind::ClosingDay, {u"Planleggingsdag"_s}, u"Ekeberg"_s};
    QTest::newRow("nb") << Language::Bokmaal << christmas << u"Første juledag"_s;
    QTest::newRow("nn") << Language::Nynorsk << christmas << u"Fyrste juledag"_s;
    QTest::newRow("en, in Norwegian") << Language::English << christmas << u"Første juledag"_s;
    QTest::newRow("unit's own day")
        << Language::Bokmaal << closing << u"Planleggingsdag (Ekeberg)"_s;
    QTest::newRow("nb, outside") << Language::Bokmaal << outside << u"utenfor skoleåret"_s;
    QTest::newRow("nn, outside") << Language::Nynorsk << outside << u"utanfor skuleåret"_s;
    QTest::newRow("en, outside") << Language::English << outside << u"outside the school term"_s;
}

void DayWordingTest::questionIsAWholeSentence_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<OpenQuestion>("question");
    const auto kinds = QMetaEnum::fromType<OpenQuestion::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = OpenQuestion::Kind(kinds.value(i));
        LocalText text;
        if (kind == OpenQuestion::Kind::Asked || kind == OpenQuestion::Kind::NamedHoliday)
            text = {u"Hvem?"_s, u"Kven?"_s, u"Who?"_s};
        else if (kind == OpenQuestion::Kind::EventDay || kind == OpenQuestion::Kind::NoticeDays)
            text = eventName;
        for (const NamedLanguage &one : languages)
            QTest::addRow("%s, %s", kinds.key(i), one.name)
                << one.language << OpenQuestion{kind, text};
    }
}

void DayWordingTest::questionsAreToldApart_data()
{
    QTest::addColumn<Language>("language");
    for (const NamedLanguage &one : languages)
        QTest::newRow(one.name) << one.language;
}

void DayWordingTest::questionIsAskedInItsLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<OpenQuestion>("question");
    QTest::addColumn<QString>("asked");
    const OpenQuestion asked{OpenQuestion::Kind::Asked, {u"Hvem?"_s, u"Kven?"_s, {}}};
    QTest::newRow("pack's own, nb") << Language::Bokmaal << asked << u"Hvem?"_s;
    QTest::newRow("pack's own, nn") << Language::Nynorsk << asked << u"Kven?"_s;
    QTest::newRow("pack's own, no English") << Language::English << asked << u"Hvem?"_s;
    QTest::newRow("event with its name")
        << Language::English << OpenQuestion{OpenQuestion::Kind::EventDay, eventName}
        << u"It meets after this: The teachers have been decided. When is that?"_s;
    QTest::newRow("event without a name")
        << Language::English << OpenQuestion{OpenQuestion::Kind::EventDay}
        << u"When is the event that it waits for?"_s;
}

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::DayWordingTest)
#include "daywordingtest.moc"
