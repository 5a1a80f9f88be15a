// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file An example file that has been lived in: every state that the places show is there,
/// by the ways that people have.
#include "core/cases/measurestate.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentrepository.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/examplefile.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/repositories.h"
#include "tests/storage/sample.h"

#include <algorithm>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate thursday(2026, 11, 12);

template<typename T, typename Is>
bool some(const QList<T> &all, Is is)
{
    return std::any_of(all.begin(), all.end(), is);
}

} // namespace

class ExampleLifeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_files = 0;
    QHash<QString, QString> m_made; ///< each is made once

    Result<> look(const QString &pack, QDate until)
    {
        const QString key = pack + until.toString(Qt::ISODate);
        if (!m_made.contains(key)) {
            const auto made = make(pack, until);
            if (!made)
                return made.error();
            m_made.insert(key, *made);
        }
        m_store.reset(); // one at a time holds a file
        auto opened = Store::open(m_made[key]);
        if (!opened)
            return opened.error();
        m_store = *std::move(opened);
        return m_store->unlock(PassphraseKey{{}, examplePassphrase()}, sample::now);
    }

    /// The path of the new file.
    Result<QString> make(const QString &pack, QDate until)
    {
        const auto year = SchoolYear::containing(thursday);
        const QString path = m_folder.filePath(QString::number(++m_files) + u".tvers"_s);
        const auto made = makeExample({pack,
                                       *year,
                                       PublicHolidays::builtIn(),
                                       {path, NamedPassphrase{u"prove"_s, examplePassphrase()},
                                        KdfCost::least(), sample::now},
                                       until});
        return made ? Result<QString>(path) : made.error();
    }

    QList<Consent> consents() { return *ConsentRepository(*m_store).all(); }
    QList<DiscussionCase> cases() { return *CaseRepository(*m_store).all(); }
    QList<Discussion> discussions() { return *DiscussionRepository(*m_store).all(); }
    QList<Measure> measures() { return *DiscussionRepository(*m_store).allMeasures(); }
    QList<HeldMeeting> held() { return *HeldMeetingRepository(*m_store).all(); }

    /// What happened, without the ids, which are new in every file.
    QStringList told()
    {
        QStringList lines;
        for (const DiscussionCase &one : cases())
            lines.append(one.numberText() + one.about + one.received.toString(Qt::ISODate));
        for (const Discussion &one : discussions())
            lines.append(one.day.toString(Qt::ISODate) + one.texts.question + one.texts.advice);
        for (const Measure &one : measures())
            lines.append(one.what + one.due.toString(Qt::ISODate) +
                         one.done.value_or(QDate()).toString(Qt::ISODate));
        for (const HeldMeeting &one : held())
            lines.append(stored(one.state) + QString::number(one.items.size()) + one.minutes);
        lines.sort();
        return lines;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyDayOfTheYearCanBeLivedUntil_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QDate>("until");
        for (const auto pack : {"holmestrand", "vestby"}) {
            const auto row = [pack](const char *name, QDate until) {
                QTest::addRow("%s, %s", pack, name) << QString::fromLatin1(pack) << until;
            };
            row("the year's first day", {2026, 8, 1});
            row("the year's last day", {2027, 7, 31});
        }
    }
    void everyDayOfTheYearCanBeLivedUntil()
    {
        QFETCH(QString, pack);
        QFETCH(QDate, until);
        VERIFY_DONE(look(pack, until));
        QVERIFY(!consents().isEmpty());
        QVERIFY(!cases().isEmpty()); // there is always something that waits
        QCOMPARE(DiscussionRepository(*m_store).notOurs()->size(), 0);
        QVERIFY(!some(discussions(), [&](const Discussion &one) { return one.day >= until; }));
    }

    void everyStateOfAConsentIsThere_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::newRow("Holmestrand") << u"holmestrand"_s;
        QTest::newRow("Vestby") << u"vestby"_s;
    }
    void everyStateOfAConsentIsThere()
    {
        using State = Consent::State;
        QFETCH(QString, pack);
        VERIFY_DONE(look(pack, thursday));
        const QList<Consent> all = consents();
        for (const State state : {State::Active, State::Expired, State::Withdrawn, State::Declined})
            QVERIFY2(some(all, [&](const auto &one) { return one.stateOn(thursday) == state; }),
                     stored(state).data());
        QVERIFY(some(all, [](const Consent &one) { return one.isPartial(); }));
        QVERIFY(some(all, [](const Consent &one) { return !one.childView.isEmpty(); }));
        QVERIFY(some(all, [](const Consent &one) { return one.form == Consent::Form::Oral; }));
        QVERIFY(some(all, [](const Consent &one) { // runs out within a month
            return one.to >= thursday && one.to < thursday.addDays(30);
        }));
    }

    void casesGoFromWaitingToClosed_data() { everyStateOfAConsentIsThere_data(); }
    void casesGoFromWaitingToClosed()
    {
        using Mode = CaseMode::Kind;
        QFETCH(QString, pack);
        VERIFY_DONE(look(pack, {2027, 2, 18})); // half a year
        const QList<DiscussionCase> all = cases();
        for (const Mode mode : {Mode::Anonymous, Mode::Consented, Mode::Group, Mode::System})
            QVERIFY2(some(all, [&](const auto &one) { return one.mode == mode; }),
                     stored(mode).data());
        QCOMPARE(some(all, [](const auto &one) { return one.mode == Mode::LegalBasis; }),
                 pack == u"vestby"_s); // the one that has an arena for it
        QVERIFY(some(all, [](const auto &one) { return one.form.has_value(); }));
        QVERIFY(some(all, [](const auto &one) { return !one.closedBecause.isEmpty(); }));
        const QList<Discussion> talks = discussions();
        QVERIFY(some(all, [&](const DiscussionCase &one) {
            return !some(talks, [&](const Discussion &talk) { return talk.caseId == one.id; });
        }));
        QVERIFY(some(talks, [](const Discussion &one) { return !one.restsOn.isEmpty(); }));
        QVERIFY(some(talks, [](const Discussion &one) { return one.finished.has_value(); }));
    }

    void measuresAreOpenLateDoneAndEvaluated()
    {
        VERIFY_DONE(look(u"holmestrand"_s, thursday));
        const QList<Measure> all = measures();
        QVERIFY(some(all, [](const Measure &one) { return one.evaluated.has_value(); }));
        QVERIFY(some(all, [](const Measure &one) { return one.done && !one.evaluated; }));
        QVERIFY(some(all, [](const Measure &one) { return !one.done && one.due < thursday; }));
        QVERIFY(some(all, [](const Measure &one) { return !one.done && one.due >= thursday; }));
        for (const Measure &one : all)
            VERIFY_DONE(checkComplete(one));
    }

    void meetingsAreFinishedOpenCalledOffAndForgotten()
    {
        using State = HeldMeeting::State;
        VERIFY_DONE(look(u"holmestrand"_s, thursday));
        const QList<HeldMeeting> all = held();
        const auto count = [&all](State state) {
            return std::count_if(all.begin(), all.end(),
                                 [state](const auto &one) { return one.state == state; });
        };
        QVERIFY(count(State::Finished) > 10);
        QCOMPARE(count(State::Held), 1);
        QCOMPARE(count(State::Cancelled), 1);
        QList<Meeting> past = *MeetingRepository(*m_store).all();
        past.removeIf([](const Meeting &one) { return one.day >= thursday; });
        QCOMPARE(past.size(), all.size() + 1); // one has no record
        QVERIFY(some(all, [](const HeldMeeting &one) {
            return some(one.seats, [](const MeetingSeat &seat) {
                return seat.came == MeetingSeat::Came::Substitute;
            });
        }));
    }

    void theSameDayGivesTheSameLife()
    {
        VERIFY_DONE(look(u"vestby"_s, thursday));
        const QStringList first = told();
        m_made.clear();
        VERIFY_DONE(look(u"vestby"_s, thursday));
        QCOMPARE(told(), first);
    }

    void withoutADayNothingHasHappened()
    {
        const QString path = m_folder.filePath(u"ny.tvers"_s);
        const auto made = makeExample({u"vestby"_s,
                                       *SchoolYear::containing(thursday),
                                       PublicHolidays::builtIn(),
                                       {path, NamedPassphrase{u"prove"_s, examplePassphrase()},
                                        KdfCost::least(), sample::now}});
        VERIFY_DONE(made);
        QCOMPARE(made->cases, 0);
    }
};

QTEST_GUILESS_MAIN(ExampleLifeTest)
#include "examplelifetest.moc"
