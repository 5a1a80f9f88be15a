// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/transferpairs.h"

#include <QTest>

using namespace tvers;

namespace {

UnitId numbered(int number)
{
    return *UnitId::fromText(
        QStringLiteral("00000000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

HeldMeeting meeting(HeldMeeting::State state, const QList<MeetingCount> &counts)
{
    return {.id = HeldMeetingId::random(), .state = state, .counts = counts};
}

} // namespace

class TransferPairsTest : public QObject
{
    Q_OBJECT

    const UnitId m_meadow = numbered(1); // in this order
    const UnitId m_wood = numbered(2);
    const UnitId m_school = numbered(3);

    MeetingCount moved(int number, std::optional<UnitId> from, std::optional<UnitId> to) const
    {
        return {MeetingCount::Kind::Transfers, number, from, to};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nobodyMoved() { QVERIFY(transferPairs({}).isEmpty()); }

    /// 4 + 2 from the meadow, 3 from the wood; hours of an open door are no children.
    void eachPairIsSummed()
    {
        const auto done = HeldMeeting::State::Finished;
        const QList<HeldMeeting> meetings{
            meeting(done, {moved(3, m_wood, m_school), moved(4, m_meadow, m_school)}),
            meeting(done, {moved(2, m_meadow, m_school),
                           {MeetingCount::Kind::Hours, 7, m_meadow, m_school}})};
        QCOMPARE(transferPairs(meetings),
                 QList<TransferPair>({{m_meadow, m_school, 6}, {m_wood, m_school, 3}}));
    }

    void toASchoolElsewhereComesLast()
    {
        const QList<HeldMeeting> meetings{meeting(
            HeldMeeting::State::Finished,
            {moved(1, m_meadow, {}), moved(5, m_meadow, m_school), moved(2, {}, m_school)})};
        QCOMPARE(
            transferPairs(meetings),
            QList<TransferPair>({{m_meadow, m_school, 5}, {m_meadow, {}, 1}, {{}, m_school, 2}}));
    }

    void onlyFinishedMeetingsCount()
    {
        for (const auto state :
             {HeldMeeting::State::Planned, HeldMeeting::State::Held, HeldMeeting::State::Cancelled})
            QVERIFY(transferPairs({meeting(state, {moved(4, m_meadow, m_school)})}).isEmpty());
    }

    void noneIsNoPair()
    {
        QVERIFY(
            transferPairs({meeting(HeldMeeting::State::Finished, {moved(0, m_meadow, m_school)})})
                .isEmpty());
    }
};

QTEST_APPLESS_MAIN(TransferPairsTest)
#include "transferpairstest.moc"
