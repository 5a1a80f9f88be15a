// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a report seals to Oppvekst says nothing by its length.
#include "core/exchange/reportfile.h"
#include "core/storage/sealedbox.h"

#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class SealedNumbersTest : public QObject
{
    Q_OBJECT

    static ReportDraft empty()
    {
        return {.report = {.unit = u"Ekeberg"_s,
                           .leader = {},
                           .period = HalfYear(2026, HalfYear::Half::Autumn),
                           .days = *DateSpan::make({2026, 8, 1}, {2026, 12, 15})},
                .figures = {}};
    }

    static qsizetype lengthFor(int decisions, const QList<TypeCount> &types)
    {
        ReportDraft draft = empty();
        draft.publicKey = KeyPair::random().publicKey;
        draft.figures.types = types;
        draft.figures.decisions = decisions;
        return boxOf(draft).size();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneDigitOrThreeAreOfOneLength()
    {
        const qsizetype least = lengthFor(0, {});
        QVERIFY(least > 0);
        QCOMPARE(lengthFor(999, {}), least);
        QCOMPARE(lengthFor(7, {{u"sprak"_s, 4}, {u"atferd"_s, 12}, {u"familie"_s, 111}}), least);
    }

    void withoutAKeyThereIsNothing() { QVERIFY(boxOf(empty()).isEmpty()); }
};

QTEST_GUILESS_MAIN(SealedNumbersTest)
#include "sealednumberstest.moc"
