// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/arenajson.h"
#include "tests/core/packmistakes.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An arena with nothing but what every arena needs, and \a more fields.
QByteArray smallArena(const QByteArray &more = {})
{
    return R"({"id": "x", "name": {"nb": "X"}, "kind": "network", "sectors": ["school"],
               "levels": ["system"], "purpose": {"nb": "X"}, "cadence": {"type": "as_needed"},
               "cadenceText": {"nb": "X"}, "consent": {"rule": "none", "stated": true},
               "records": "here", "childDataExpected": false,
               "source": {"file": "x", "lines": "1"})" +
           more + '}';
}

QByteArray smallPack(const QByteArray &arenas)
{
    return R"({"format": "tvers-pack", "formatVersion": 1, "id": "my",
               "municipality": {"name": "Min", "language": "nn"}, "arenas": [)" +
           arenas + "]}";
}

/// The first example of CONTRIBUTING.md, in a pack.
QByteArray exampleForNewcomers()
{
    QFile file(u"" TVERS_SOURCE_DIR "/CONTRIBUTING.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const qsizetype first = text.indexOf("```json\n") + 8;
    return smallPack(text.sliced(first, text.indexOf("```", first) - first));
}

} // namespace

class PackReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void twoMunicipalitiesAndAnEmptyOneAreBuiltIn()
    {
        QCOMPARE(builtInPacks(), QStringList({u"empty"_s, u"holmestrand"_s, u"vestby"_s}));
    }

    void builtInPackIsReadWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("arenas");
        QTest::newRow("Holmestrand") << u"holmestrand"_s << 9;
        QTest::newRow("Vestby") << u"vestby"_s << 36;
        QTest::newRow("an empty one to begin with") << u"empty"_s << 0;
    }
    void builtInPackIsReadWhole()
    {
        QFETCH(QString, name);
        QFETCH(int, arenas);
        const auto pack = builtInPack(name);
        QCOMPARE(refusal(pack), QStringList());
        QCOMPARE(pack->id, name);
        QCOMPARE(pack->arenas.size(), arenas);
    }

    void packThatIsNotThereIsRefusedWithThoseThereAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("another municipality") << u"oslo"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("its file's name") << u"vestby.json"_s;
        QTest::newRow("another resource") << u"../law/public_holidays"_s;
        QTest::newRow("a capital letter") << u"Vestby"_s;
    }
    void packThatIsNotThereIsRefusedWithThoseThereAre()
    {
        QFETCH(QString, name);
        QCOMPARE(refusal(builtInPack(name)),
                 QStringList({u"pack_unknown"_s, name, u"empty, holmestrand, vestby"_s}));
    }

    void arenaComesBackAsItWasWritten_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<int>("index");
        for (const QString &name : {u"holmestrand"_s, u"vestby"_s}) {
            const auto pack = builtInPack(name);
            QVERIFY(pack);
            for (int i = 0; i < int(pack->arenas.size()); ++i)
                QTest::newRow(qPrintable(pack->arenas[i].id)) << name << i;
        }
    }
    void arenaComesBackAsItWasWritten()
    {
        QFETCH(QString, pack);
        QFETCH(int, index);
        const auto whole = builtInPack(pack);
        const Arena &arena = whole->arenas[index];
        comesBack(arena, *whole);
    }

    void everyFieldOfAnArenaComesBackAsItWasWritten()
    {
        const auto pack = readPack(packWithEveryField(), u"my.json"_s);
        QCOMPARE(refusal(pack), QStringList());
        const ArenaVersion &version = pack->arenas[0].versions[0];
        QCOMPARE(version.validFrom, QDate(2026, 8, 1));
        QCOMPARE(version.validTo, QDate(2027, 7, 31));
        QCOMPARE(version.targetAge, (AgeRange{13, 16}));
        QCOMPARE(version.variantOf, u"x"_s);
        QCOMPARE(version.possiblySameAs, u"x"_s);
        QCOMPARE(version.contact, (Contact{u"Kari"_s, u"k@x.no"_s, u"1"_s}));
        QCOMPARE(version.modes, QList<ArenaMode>({{u"talk"_s, {u"Samtale"_s}}}));
        QCOMPARE(version.consent.legalBasis, QStringList({u"opplæringslova § 12-4"_s}));
        QCOMPARE(version.participants[0].perUnit, 2);
        QCOMPARE(pack->language, Language::Nynorsk);
        comesBack(pack->arenas[0], *pack);
    }

    void laterVersionFollowsTheEarlierOne()
    {
        const auto pack = readPack(smallPack(smallArena(R"(, "validTo": "2026-12-31")") + ',' +
                                             smallArena(R"(, "validFrom": "2027-01-01")")),
                                   u"my.json"_s);
        QCOMPARE(refusal(pack), QStringList());
        QCOMPARE(pack->arenas.size(), 1);
        QCOMPARE(pack->arenas[0].versions.size(), 2);
        QCOMPARE(pack->arenas[0].versions[1].validFrom, QDate(2027, 1, 1));
    }

    void versionsMayLeaveAGap()
    {
        const auto pack = readPack(smallPack(smallArena(R"(, "validTo": "2026-06-30")") + ',' +
                                             smallArena(R"(, "validFrom": "2027-01-01")")),
                                   u"my.json"_s);
        QCOMPARE(refusal(pack), QStringList());
    }

    void whatLooksOddAndIsRightIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("pack");
        const QByteArray right = packBytes(u"holmestrand"_s);
        const auto changed = [&right](const char *find, const char *put) {
            return replaced(right, {}, find, put);
        };
        QTest::newRow("byte order mark of Windows' Notepad") << "\xEF\xBB\xBF" + right;
        QTest::newRow("line ends of Windows") << QByteArray(right).replace("\n", "\r\n");
        QTest::newRow("all on one line") << QByteArray(right).replace("\n", " ");
        QTest::newRow("29 February every year")
            << changed(R"("06-15", "12-15")", R"("02-29", "12-15")");
        QTest::newRow("29 February of a leap year") << changed("2026-11-21", "2028-02-29");
        QTest::newRow("whole number with a nought after it")
            << changed(R"("formatVersion": 2)", R"("formatVersion": 2.0)");
        QTest::newRow("letters as \\u") << changed("Møterom Limbazi", "M\\u00f8terom Limbazi");
        QTest::newRow("window over New Year")
            << changed(R"("from": "06-01", "to": "06-15")", R"("from": "12-01", "to": "01-15")");
        QTest::newRow("empty list of terms")
            << changed(R"("calendar": {)", R"("calendar": {"term": [],)");
        QTest::newRow("arena that names a later one")
            << changed(R"("kind": "meeting_series",)",
                       R"("kind": "meeting_series", "variantOf": "holmestrand.styringsdialog",)");
    }
    void whatLooksOddAndIsRightIsAccepted()
    {
        QFETCH(QByteArray, pack);
        QVERIFY2(!pack.isEmpty(), "Holmestrand's pack no longer has what the row replaces");
        const auto read = readPack(pack, u"my.json"_s);
        QCOMPARE(refusal(read), QStringList());
        QCOMPARE(read->arenas.size(), 9);
        QCOMPARE(read->places[1].name, u"Møterom Limbazi"_s);
    }

    void exampleOfContributingIsAnArena()
    {
        const auto pack = readPack(exampleForNewcomers(), u"CONTRIBUTING.md"_s);
        QCOMPARE(refusal(pack), QStringList());
        QCOMPARE(pack->arenas.size(), 1);
    }

private:
    static QByteArray packWithEveryField();

    static void comesBack(const Arena &arena, const MunicipalityPack &pack)
    {
        PackIds ids;
        for (const Place &place : pack.places)
            ids.places.append(place.id);
        for (const Role &role : pack.roles)
            ids.roles.append(role.id);
        for (const ArenaVersion &version : arena.versions) {
            const QByteArray json = QJsonDocument(toJson(arena.id, version)).toJson();
            JsonReader reader(*JsonSource::parse(json, arena.id));
            const ReadArena read = readArena(reader.root(), ids);
            if (reader.problem())
                QFAIL(qPrintable(reader.problem()->facts.join(u", "_s)));
            QCOMPARE(read.id.identifier(), arena.id);
            QVERIFY(read.version == version);
        }
    }
};

QByteArray PackReaderTest::packWithEveryField()
{
    return R"({"format": "tvers-pack", "formatVersion": 2, "id": "my",
  "municipality": {"name": "Min", "language": "nn"},
  "places": [{"id": "hall", "name": "Hallen"}], "services": [{"id": "ppt", "name": {"nb": "PPT"}}],
  "roles": [{"id": "r", "name": {"nb": "R"}, "service": "ppt"}], "holidays": [
    {"name": "J", "question": {"nb": "Når?"}}], "arenas": [{"id": "x", "validFrom": "2026-08-01",
    "validTo": "2027-07-31", "name": {"nb": "X", "nn": "Y", "en": "Z"}, "kind": "case_team",
    "sectors": ["sfo", "external"], "levels": ["group"], "purpose": {"nb": "X"},
    "lead": {"role": "r", "title": {"nb": "R"}, "stated": true, "delegate": {"nb": "D"}},
    "convener": {"role": "r", "title": {"nb": "R"}, "stated": false},
    "participants": [{"role": "r", "title": {"nb": "R"}, "attendance": "periodic", "perUnit": 2,
                      "note": {"nb": "N"}}],
    "modes": [{"id": "talk", "name": {"nb": "Samtale"}}],
    "cadence": {"type": "several", "parts": [
      {"type": "slots", "weekday": "TH", "start": "12:00", "end": "15:00", "minutes": 60},
      {"type": "monthly", "every": 2, "nth": -1, "anchor": "2026-08-06", "guestIn": {"nb": "G"}},
      {"type": "after_event", "event": "e", "eventName": {"nb": "E"}, "datedPer": "school"}]},
    "cadenceText": {"nb": "X"},
    "place": {"text": {"nb": "Hallen"}, "stated": true, "places": ["hall"]},
    "deadlines": [
      {"kind": "plan", "name": {"nb": "P"}, "who": {"nb": "W"}, "to": {"nb": "T"},
       "rule": {"type": "date", "day": "02-29", "concerns": "next_school_year", "about": true}},
      {"kind": "form", "name": {"nb": "P"}, "who": {"nb": "W"},
       "rule": {"type": "iso_weeks", "weeks": [53, 1]}},
      {"kind": "notice", "name": {"nb": "P"}, "who": {"nb": "W"},
       "rule": {"type": "before_meeting", "workingDays": 0}}],
    "consent": {"rule": "legal_basis", "givenBy": ["pupil"], "collectedBy": {"nb": "C"},
      "scope": {"nb": "S"}, "note": {"nb": "N"}, "legalBasis": ["opplæringslova § 12-4"],
      "neededFor": {"nb": "F"}, "alwaysConsider": true, "stated": false},
    "records": "elsewhere",
    "formsBefore": [{"name": {"nb": "F"}, "required": true, "stated": false, "source": "x.no"}],
    "decisions": [{"nb": "D"}], "standingItems": [{"nb": "S"}],
    "duties": [{"kind": "log", "who": {"nb": "W"}, "to": {"nb": "T"}, "when": {"nb": "N"},
                "content": [{"nb": "C"}]}],
    "criteria": [{"nb": "C"}], "consultationTypes": [{"nb": "C"}],
    "consultationParticipants": [{"nb": "C"}],
    "contact": {"name": "Kari", "email": "k@x.no", "phone": "1"},
    "targetAge": {"from": 13, "to": 16}, "childDataExpected": true,
    "possiblySameAs": "x", "variantOf": "x",
    "source": {"file": "x", "lines": "1", "quotes": ["q"]},
    "questions": [{"nb": "Q?"}], "notes": [{"nb": "N"}]}]})";
}

} // namespace tvers

QTEST_APPLESS_MAIN(tvers::PackReaderTest)
#include "packreadertest.moc"
