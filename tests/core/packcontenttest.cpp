// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the two municipalities' texts say, arena by arena.
#include "core/calendar/cadencejson.h"
#include "core/municipality/packreader.h"

#include <QTest>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ArenaRow {
    const char *id;
    const char *kind;
    const char *consent;
    const char *records;
    const char *levels;
    const char *cadence;
    /// Participants, duties, deadlines, decisions, modes, forms before, criteria.
    const char *counts;
};

constexpr ArenaRow holmestrandArenas[] = {
    {"holmestrand.pa_tvers_barnehage", "meeting_series", "anonymous_or_consent", "here",
     "individual system", "slots", "6 6 3 0 0 0 0"},
    {"holmestrand.pa_tvers_skole", "meeting_series", "anonymous_or_consent", "here",
     "individual system", "iso_weeks", "7 7 3 0 0 0 0"},
    {"holmestrand.pa_tvers_oppstart_avslutning", "meeting_series", "none", "here", "system",
     "several", "1 1 1 0 0 0 0"},
    {"holmestrand.apen_dor", "service", "anonymous_or_consent", "elsewhere", "individual system",
     "unspecified", "3 1 0 0 0 0 0"},
    {"holmestrand.nettverkskontakter", "person_role", "unspecified", "here", "system individual",
     "continuous", "2 0 0 0 0 0 0"},
    {"holmestrand.naervaersteam", "meeting_series", "anonymous_or_consent", "here",
     "individual system", "week_parity", "6 1 0 1 0 0 5"},
    {"holmestrand.fagdrypp", "media", "none", "here", "system", "unspecified", "1 1 0 0 0 0 0"},
    {"holmestrand.koordinerende_enhet", "service", "unspecified", "here", "individual system",
     "unspecified", "0 0 0 0 0 0 0"},
    {"holmestrand.styringsdialog", "system_meeting", "none", "here", "system", "unspecified",
     "2 0 0 0 0 1 0"},
};

constexpr ArenaRow vestbyArenas[] = {
    {"vestby.droftingsteam_barnehage", "meeting_series", "consent_required_for_named", "here",
     "individual group system", "average_per_period", "3 1 0 1 2 1 0"},
    {"vestby.samarbeid_barnehage_barnevern", "agreement", "none", "here", "system",
     "times_per_period", "2 1 0 0 0 0 0"},
    {"vestby.samarbeid_barnehage_helsestasjon", "agreement", "none", "here", "system", "several",
     "3 0 0 0 0 0 0"},
    {"vestby.ressursteam_skole", "meeting_series", "anonymous_or_consent", "here",
     "individual system", "unspecified", "5 2 1 3 0 1 0"},
    {"vestby.overforing_barnehage_skole", "transfer_meeting", "consent_required", "here",
     "individual", "times_per_period", "5 1 0 0 0 1 0"},
    {"vestby.overforing_barnehage_skole_spesped", "transfer_meeting", "consent_required", "here",
     "individual", "after_event", "3 0 0 0 0 1 0"},
    {"vestby.overforing_barneskole_ungdomsskole", "transfer_meeting", "legal_basis", "here",
     "individual", "unspecified", "3 1 0 0 0 0 0"},
    {"vestby.overforing_ungdomsskole_vgs", "transfer_meeting", "legal_basis", "here", "individual",
     "unspecified", "3 1 0 1 0 0 0"},
    {"vestby.beredskap_mobbing", "case_team", "legal_basis", "here", "individual system",
     "as_needed", "5 2 0 1 0 0 0"},
    {"vestby.ombud_skolemiljo", "person_role", "none", "here", "individual", "as_needed",
     "2 0 0 0 0 0 0"},
    {"vestby.ungdomslos", "person_role", "unspecified", "here", "individual system", "continuous",
     "2 1 0 0 0 0 0"},
    {"vestby.bufdir_arbeidsgruppe", "project", "none", "here", "system", "times_per_period",
     "2 1 0 0 0 0 0"},
    {"vestby.bufdir_styringsgruppe", "project", "none", "here", "system", "unspecified",
     "0 0 0 0 0 0 0"},
    {"vestby.nettverk_sprak_atferd", "network", "none", "here", "system", "times_per_period",
     "2 2 0 0 0 0 0"},
    {"vestby.arbeidsgruppe_vold", "working_group", "none", "here", "system", "as_needed",
     "5 1 0 0 0 0 0"},
    {"vestby.rusteam_u18", "meeting_series", "unspecified", "here", "system individual",
     "times_per_period", "5 0 0 0 0 0 0"},
    {"vestby.hjelpetjenesten", "meeting_series", "unspecified", "here", "individual group system",
     "weekly", "8 0 0 0 0 0 0"},
    {"vestby.beslutningsteam", "meeting_series", "consent_required", "here", "individual",
     "monthly", "6 1 1 2 0 1 0"},
    {"vestby.ansvarsgruppe", "case_team", "consent_required", "elsewhere", "individual",
     "as_needed", "2 0 0 0 0 1 0"},
    {"vestby.individuell_plan", "plan", "consent_required", "elsewhere", "individual", "continuous",
     "3 1 0 0 0 0 0"},
    {"vestby.intern.helsestasjon_barnevern", "system_meeting", "none", "here", "system",
     "unspecified", "2 0 0 0 0 0 0"},
    {"vestby.intern.helsestasjon_ppt", "system_meeting", "none", "here", "system", "unspecified",
     "2 0 0 0 0 0 0"},
    {"vestby.intern.helsestasjon_hjemmetjenesten", "system_meeting", "none", "here", "system",
     "unspecified", "2 0 0 0 0 0 0"},
    {"vestby.intern.helsestasjon_kommuneoverlege_fastleger", "system_meeting", "none", "here",
     "system", "unspecified", "3 0 0 0 0 0 0"},
    {"vestby.intern.helsestasjon_rehab", "system_meeting", "none", "here", "system", "unspecified",
     "4 0 0 0 0 0 0"},
    {"vestby.intern.helsestasjon_kisif", "system_meeting", "none", "here", "system", "unspecified",
     "2 0 0 0 0 0 0"},
    {"vestby.intern.helsestasjon_barnevern_nav", "system_meeting", "none", "here", "system",
     "unspecified", "3 0 0 0 0 0 0"},
    {"vestby.intern.helsestasjon_skolene", "system_meeting", "none", "here", "system",
     "unspecified", "2 0 0 0 0 0 0"},
    {"vestby.intern.barnevern_barnehage", "system_meeting", "none", "here", "system", "unspecified",
     "2 0 0 0 0 0 0"},
    {"vestby.intern.nav_psykisk_helse", "system_meeting", "none", "here", "system", "unspecified",
     "2 0 0 0 0 0 0"},
    {"vestby.ekstern.bup_moss_samarbeid", "system_meeting", "none", "here", "system", "unspecified",
     "2 0 0 0 0 0 0"},
    {"vestby.ekstern.bup_moss_inntak", "meeting_series", "unspecified", "elsewhere", "individual",
     "weekly", "6 1 0 2 0 1 0"},
    {"vestby.ekstern.sykehuset_ostfold", "system_meeting", "none", "here", "system", "unspecified",
     "2 0 0 0 0 0 0"},
    {"vestby.ekstern.helsesykepleier_tannhelse", "system_meeting", "none", "here", "system",
     "unspecified", "2 0 0 0 0 0 0"},
    {"vestby.ekstern.helsesykepleier_barnevern_politi", "system_meeting", "none", "here", "system",
     "unspecified", "3 0 0 0 0 0 0"},
    {"vestby.ekstern.nav_oppfolgingstjenesten", "agreement", "unspecified", "elsewhere",
     "system individual", "several", "2 0 0 0 0 0 0"},
};

QString cadenceWord(const Cadence &cadence)
{
    return cadence.several ? u"several"_s : QString(typeWord(cadence.parts.first().rule));
}

QString levelWords(const ArenaVersion &version)
{
    QStringList words;
    for (const ArenaTerms::Level level : version.levels)
        words.append(stored(level));
    return words.join(u' ');
}

QString countsOf(const ArenaVersion &version)
{
    QStringList counts;
    for (const qsizetype count :
         {version.participants.size(), version.duties.size(), version.deadlines.size(),
          version.decisions.size(), version.modes.size(), version.formsBefore.size(),
          version.criteria.size()})
        counts.append(QString::number(count));
    return counts.join(u' ');
}

QStringList shown(const Arena &arena)
{
    const ArenaVersion &version = arena.versions.first();
    return {arena.id,
            stored(version.kind),
            stored(version.consent.kind),
            stored(version.records),
            levelWords(version),
            cadenceWord(version.cadence),
            countsOf(version)};
}

} // namespace

class PackContentTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void arenaIsWhatItsSourceSays_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<int>("place");
        QTest::addColumn<QStringList>("arena");
        addRows(u"holmestrand"_s, holmestrandArenas);
        addRows(u"vestby"_s, vestbyArenas);
    }
    void arenaIsWhatItsSourceSays()
    {
        QFETCH(QString, pack);
        QFETCH(int, place);
        QFETCH(QStringList, arena);
        const auto whole = builtInPack(pack);
        QVERIFY(whole);
        QVERIFY(place < whole->arenas.size());
        QCOMPARE(shown(whole->arenas[place]), arena);
    }

    void packHasNoOtherArenas()
    {
        QCOMPARE(builtInPack(u"holmestrand"_s)->arenas.size(),
                 qsizetype(std::size(holmestrandArenas)));
        QCOMPARE(builtInPack(u"vestby"_s)->arenas.size(), qsizetype(std::size(vestbyArenas)));
    }

    void vestbyHasNoCalendarAndNoReportOfItsOwn()
    {
        const auto vestby = builtInPack(u"vestby"_s);
        QVERIFY(vestby->calendar == SchoolCalendar::Entries());
        QVERIFY(!vestby->report);
        QVERIFY(vestby->places.isEmpty());
    }

    void holmestrandMeetsInTwoTowns()
    {
        const auto holmestrand = builtInPack(u"holmestrand"_s);
        const QList<Place> places{
            {u"kantinen"_s, u"Kantinen, 3. etg."_s, u"Langgaten 45"_s, u"Holmestrand"_s},
            {u"limbazi"_s, u"Møterom Limbazi"_s, u"Administrasjonsbygg A"_s, u"Sande"_s}};
        QCOMPARE(holmestrand->places, places);
        QCOMPARE(holmestrand->arenas[0].versions[0].place->places,
                 QStringList({u"kantinen"_s, u"limbazi"_s}));
    }

    void holmestrandReportsInJuneAndDecember()
    {
        const auto holmestrand = builtInPack(u"holmestrand"_s);
        QVERIFY(holmestrand->report.has_value());
        QCOMPARE(holmestrand->report->deliveryDays.spring().text(), u"06-15"_s);
        QCOMPARE(holmestrand->report->deliveryDays.autumn().text(), u"12-15"_s);
        QCOMPARE(holmestrand->report->recipient.nb, u"Kommunalsjef for Oppvekst"_s);
    }

    void holmestrandsSchoolHolidaysOf2026And27()
    {
        const auto days = builtInPack(u"holmestrand"_s)->calendar.schoolHolidays;
        QStringList shownDays;
        for (const CalendarDays &line : days)
            shownDays.append(u"%1 %2–%3"_s.arg(line.name.nb,
                                               line.days.first().toString(Qt::ISODate),
                                               line.days.last().toString(Qt::ISODate)));
        QCOMPARE(shownDays, QStringList({u"Høstferie 2026-10-05–2026-10-09"_s,
                                         u"Vinterferie 2027-02-22–2027-02-26"_s,
                                         u"Påskeferie 2027-03-22–2027-03-29"_s}));
    }

    void cadenceSaysWhenHolmestrandMeets_data()
    {
        QTest::addColumn<int>("arena");
        QTest::addColumn<Cadence>("cadence");
        const WeekTime thursday{Qt::Thursday, ClockTime{{12, 0}, QTime(15, 0)}};
        const WeekTime tuesday{Qt::Tuesday, ClockTime{{13, 0}, QTime(15, 0)}};
        QTest::newRow("one hour each on Thursdays from 12 to 15")
            << 0 << Cadence{{{Slots{60, thursday}}}};
        QTest::newRow("advisory weeks")
            << 1 << Cadence{{{IsoWeeks{{40, 44, 48, 5, 12, 19}, true, {}}}}};
        QTest::newRow("Tuesdays of odd weeks from 13 to 15")
            << 5 << Cadence{{{WeekParity{Parity::Odd, tuesday}}}};
    }
    void cadenceSaysWhenHolmestrandMeets()
    {
        QFETCH(int, arena);
        QFETCH(Cadence, cadence);
        QVERIFY(builtInPack(u"holmestrand"_s)->arenas[arena].versions[0].cadence == cadence);
    }

    void cadenceSaysWhenVestbyMeets_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<SingleCadence>("rule");
        const auto times = [](int count, Period period, Precision precision) {
            return SingleCadence(TimesPerPeriod{count, period, precision, {}});
        };
        QTest::newRow("three days a month on average")
            << u"vestby.droftingsteam_barnehage"_s
            << SingleCadence(AveragePerPeriod{3, Period::Month});
        QTest::newRow("yearly at least") << u"vestby.samarbeid_barnehage_barnevern"_s
                                         << times(1, Period::Year, Precision::AtLeast);
        QTest::newRow("once a month")
            << u"vestby.bufdir_arbeidsgruppe"_s << times(1, Period::Month, Precision::Exact);
        QTest::newRow("four a year")
            << u"vestby.nettverk_sprak_atferd"_s << times(4, Period::Year, Precision::Exact);
        QTest::newRow("about two a half-year")
            << u"vestby.rusteam_u18"_s << times(2, Period::HalfYear, Precision::About);
        QTest::newRow("every fifth week")
            << u"vestby.hjelpetjenesten"_s << SingleCadence(EveryWeeks{5, {}, {}});
        QTest::newRow("every second month")
            << u"vestby.beslutningsteam"_s << SingleCadence(EveryMonths{2, 1, {}, {}});
        QTest::newRow("every week")
            << u"vestby.ekstern.bup_moss_inntak"_s << SingleCadence(EveryWeeks{1, {}, {}});
    }
    void cadenceSaysWhenVestbyMeets()
    {
        QFETCH(QString, id);
        QFETCH(SingleCadence, rule);
        const auto vestby = builtInPack(u"vestby"_s);
        const auto arena = std::find_if(vestby->arenas.begin(), vestby->arenas.end(),
                                        [&id](const Arena &one) { return one.id == id; });
        QVERIFY(arena != vestby->arenas.end());
        QVERIFY(arena->versions[0].cadence == Cadence{{{rule}}});
    }

private:
    template<size_t count>
    static void addRows(const QString &pack, const ArenaRow (&rows)[count])
    {
        for (size_t i = 0; i < count; ++i) {
            const ArenaRow &row = rows[i];
            QStringList arena;
            for (const char *text :
                 {row.id, row.kind, row.consent, row.records, row.levels, row.cadence, row.counts})
                arena.append(QLatin1StringView(text));
            QTest::newRow(row.id) << pack << int(i) << arena;
        }
    }
};

} // namespace tvers

QTEST_APPLESS_MAIN(tvers::PackContentTest)
#include "packcontenttest.moc"
