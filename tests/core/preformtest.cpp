// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The teacher's answers: read whole or not at all, and what is still missing.
#include "core/cases/preform.h"
#include "core/cases/discussioncase.h"
#include "core/storedwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject wholeForm()
{
    return {
        {u"format"_s, u"tvers-pre-form"_s},
        {u"formatVersion"_s, 1},
        {u"sent"_s, u"2026-11-09"_s},
        {u"reportedBy"_s, u"kontaktlærer"_s},
        {u"stage"_s, u"1-4"_s},
        {u"question"_s, QJsonArray{u"Hvordan få til gode overganger?"_s, u"Og friminutt?"_s}},
        {u"strengths"_s, QJsonArray{u"Tegner gjerne"_s}},
        {u"guardiansView"_s, QJsonArray{u"De kjenner det igjen"_s}},
        {u"pupilsView"_s, QJsonArray{u"Vil ha noen å være sammen med"_s}},
        {u"adaptations"_s, QJsonArray{QJsonObject{{u"what"_s, QJsonArray{u"Fast plass"_s}},
                                                  {u"from"_s, u"2026-09-01"_s},
                                                  {u"to"_s, u"2026-10-01"_s},
                                                  {u"effect"_s, QJsonArray{u"Litt roligere"_s}}}}}};
}

Result<PreForm> readFrom(const QJsonObject &form)
{
    return readPreForm(QJsonDocument(form).toJson(), u"svar.json"_s);
}

} // namespace

class PreFormTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aWholeFormIsRead()
    {
        const auto form = readFrom(wholeForm());
        QVERIFY(form);
        QCOMPARE(form->question, u"Hvordan få til gode overganger?\nOg friminutt?"_s);
        QCOMPARE(form->sent, QDate(2026, 11, 9));
        QCOMPARE(form->adaptations.size(), 1);
        QCOMPARE(form->adaptations[0].to, QDate(2026, 10, 1));
        QCOMPARE(missingIn(*form), QStringList());
        QVERIFY(fromStored<DiscussionCase::Stage>(form->stage));
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("without");
        for (const auto name :
             {"question", "strengths", "guardiansView", "pupilsView", "adaptations"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(QString, without);
        QJsonObject form = wholeForm();
        form.remove(without);
        const auto partly = readFrom(form);
        QVERIFY(partly);
        QCOMPARE(missingIn(*partly), QStringList{without});
    }

    void anAdaptationWithoutItsEffectIsNotTried()
    {
        QJsonObject form = wholeForm();
        form[u"adaptations"_s] = QJsonArray{QJsonObject{{u"what"_s, QJsonArray{u"Fast plass"_s}}}};
        QCOMPARE(missingIn(*readFrom(form)), QStringList{u"adaptations"_s});
    }

    void everyTextIsThereForTheGate()
    {
        // role, question, strengths, the two views, what and effect
        QCOMPARE(textsOf(*readFrom(wholeForm())).size(), 7);
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another format") << u"format"_s << QJsonValue(u"tvers-plan"_s);
        QTest::newRow("a newer one") << u"formatVersion"_s << QJsonValue(2);
        QTest::newRow("no day") << u"sent"_s << QJsonValue(u"i går"_s);
        QTest::newRow("no stage") << u"stage"_s << QJsonValue(u"5. trinn"_s);
        QTest::newRow("a name has no field") << u"name"_s << QJsonValue(u"Ylva"_s);
        QTest::newRow("a text that is no list") << u"question"_s << QJsonValue(u"Hva?"_s);
        QTest::newRow("a line with a bell")
            << u"question"_s << QJsonValue(QJsonArray{u"a\u0007"_s});
        QTest::newRow("ended before it began")
            << u"adaptations"_s
            << QJsonValue(QJsonArray{QJsonObject{{u"what"_s, QJsonArray{u"x"_s}},
                                                 {u"from"_s, u"2026-09-02"_s},
                                                 {u"to"_s, u"2026-09-01"_s}}});
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject form = wholeForm();
        form[field] = value;
        const auto refused = readFrom(form);
        QVERIFY(!refused);
        QCOMPARE(refused.error().facts.value(0), u"svar.json"_s);
    }

    void aFileThatIsTooLargeIsRefused()
    {
        const auto refused = readPreForm(QByteArray(1024 * 1024 + 1, ' '), u"svar.json"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileTooLarge);
    }

    /// Bytes changed, cut and repeated: read right or refused with the file's name.
    void damagedAnswersNeverComeInHalfRead()
    {
        const QByteArray whole = QJsonDocument(wholeForm()).toJson(QJsonDocument::Compact);
        QRandomGenerator random(20261122);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = whole;
            for (quint32 i = random.bounded(4U) + 1; i > 0; --i) {
                const qsizetype at = qsizetype(random.bounded(quint32(bytes.size())));
                switch (random.bounded(4U)) {
                case 0: bytes[at] = char(random.bounded(256U)); break;
                case 1: bytes.truncate(at + 1); break;
                case 2: bytes.insert(at, bytes.mid(at, 20)); break;
                default: bytes.remove(at, 3); break;
                }
                if (bytes.isEmpty())
                    bytes = "{";
            }
            const auto form = readPreForm(bytes, u"svar.json"_s);
            if (form)
                QVERIFY(form->sent.isValid() && !form->reportedBy.trimmed().isEmpty());
            else
                QCOMPARE(form.error().facts.value(0), u"svar.json"_s);
        }
    }
};

QTEST_GUILESS_MAIN(PreFormTest)
#include "preformtest.moc"
