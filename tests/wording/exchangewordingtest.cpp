// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is said of other programs' files, and in invitations.
#include "ui/wording/invitationwording.h"
#include "ui/wording/problemwording.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class ExchangeWordingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRefusalIsSaidWithItsPlace()
    {
        const auto all = QMetaEnum::fromType<RefusedLine::Reason>();
        QStringList sentences;
        for (int i = 0; i < all.keyCount(); ++i) {
            const auto reason = RefusedLine::Reason(all.value(i));
            for (const QString &found : {QString(), u"%1 %2 x"_s}) {
                const QString sentence = ProblemWording::of({7, reason, found});
                QVERIFY2(sentence.contains(u'7') || reason == RefusedLine::Reason::ColumnUnknown,
                         all.key(i));
                QVERIFY2(!found.isEmpty() || !sentence.contains(u'%'), all.key(i));
            }
            sentences.append(ProblemWording::of({7, reason}));
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void invitationIsInTheUnitsLanguage()
    {
        // 3 September 2026 is a Thursday.
        CalendarEvent event{u"a"_s, {2026, 9, 3}, QTime(12, 0), QTime(13, 30), u"På tvers"_s};
        event.place = u"Kantinen"_s;
        const auto bokmaal = InvitationWording::of(event, Language::Bokmaal);
        QCOMPARE(bokmaal.subject, u"Innkalling: På tvers, torsdag 3. september 2026"_s);
        QVERIFY(bokmaal.text.contains(
            u"Du er innkalt til «På tvers» torsdag 3. september 2026, 12:00–13:30."_s));
        QVERIFY(bokmaal.text.endsWith(u"Sted: Kantinen\n"_s));
        const auto nynorsk = InvitationWording::of(event, Language::Nynorsk);
        QVERIFY(nynorsk.text.contains(u"Du er innkalla til «På tvers» torsdag"_s));
        event.status = CalendarEvent::Status::Cancelled;
        QVERIFY(InvitationWording::of(event, Language::Nynorsk).subject.startsWith(u"Avlyst"_s));
        QVERIFY(!InvitationWording::of(event, Language::English).text.contains(u"Kantinen"_s));
    }
};

QTEST_GUILESS_MAIN(ExchangeWordingTest)
#include "exchangewordingtest.moc"
