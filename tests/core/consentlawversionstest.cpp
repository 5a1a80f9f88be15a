// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's own change of the law table: a version from a day on.
#include "core/consent/consentlawjson.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

ConsentLaw ownLaw()
{
    ConsentLaw law = *ConsentLaws::builtIn().on({2026, 10, 1});
    law.source = {u"Vedtatt av kommunen"_s};
    for (ConsentPurpose &one : law.purposes) {
        if (one.id == "school"_L1)
            one.signers[3].ages = {15, 16}; // and the next begins at 17
        if (one.id == "school"_L1)
            one.signers[4].ages = {17, 17};
    }
    return law;
}

} // namespace

class ConsentLawVersionsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void itHoldsFromItsDayAndNotBefore()
    {
        const auto laws = ConsentLaws::builtIn().changed(ownLaw(), {2027, 1, 1});
        QCOMPARE(laws.versions().size(), 2);
        QVERIFY(laws.on({2026, 12, 31})->source.nb.startsWith(u"Forslag"_s));
        QCOMPARE(laws.on({2027, 1, 1})->source.nb, u"Vedtatt av kommunen"_s);
        QVERIFY(laws.on({2026, 12, 31})->signersFor(u"school"_s, 16)[0].guardiansInformed == false);
        QVERIFY(laws.on({2027, 1, 1})->signersFor(u"school"_s, 16)[0].guardiansInformed);
    }

    void aLaterChangeTakesThePlaceOfWhatWouldBeginAfterIt()
    {
        auto laws = ConsentLaws::builtIn().changed(ownLaw(), {2027, 6, 1});
        laws = laws.changed(ownLaw(), {2027, 1, 1});
        QCOMPARE(laws.versions().size(), 2);
        QCOMPARE(*laws.versions()[0].validTo, QDate(2026, 12, 31));
        QVERIFY(!laws.versions()[1].validTo);
        laws = laws.changed(ownLaw(), {2027, 1, 1}); // the same day again
        QCOMPARE(laws.versions().size(), 2);
    }

    void beforeAllOthersNothingElseIsLeft()
    {
        const auto laws = ConsentLaws::builtIn().changed(ownLaw(), {2020, 1, 1});
        QCOMPARE(laws.versions().size(), 1);
    }

    void itIsReadAsItWasWritten()
    {
        const auto laws = ConsentLaws::builtIn().changed(ownLaw(), {2027, 1, 1});
        const QByteArray text = toJson(laws, {2026, 11, 22});
        const auto read = ConsentLaws::read(text, u"t"_s);
        QVERIFY(read);
        QCOMPARE(toJson(*read, {2026, 11, 22}), text);
        QCOMPARE(read->versions().size(), 2);
        QCOMPARE(read->on({2027, 1, 1})->purposeOfService,
                 ConsentLaws::builtIn().on({2027, 1, 1})->purposeOfService);
    }

    /// Cut off or with other bytes in it: refused or read, never anything else.
    void whatIsNotATableIsRefused()
    {
        QRandomGenerator random(20261122); // the same every time
        const QByteArray whole = toJson(ConsentLaws::builtIn(), {2026, 11, 22});
        for (int i = 0; i < 200; ++i) {
            QByteArray spoilt = whole.left(random.bounded(int(whole.size())));
            (void)ConsentLaws::read(spoilt, u"t"_s);
            spoilt = whole;
            spoilt[random.bounded(int(spoilt.size()))] = char(random.bounded(256));
            const auto read = ConsentLaws::read(spoilt, u"t"_s);
            if (read)
                QVERIFY(!read->versions().isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(ConsentLawVersionsTest)
#include "consentlawversionstest.moc"
