// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the gate finds. In the rows every finding is marked where it stands,
/// «{phone:46 91 97 33}», so that kinds and places are read together. National
/// identity numbers are of the series for testing, or have wrong check digits.
#include "tests/core/gatemarks.h"

#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Row {
    const char *name;
    const char *marked;
};

const QStringList names{u"Ylva Oppdiktsen"_s,    u"Anne-Marie Fabelmo"_s, u"Trym van der Påhitt"_s,
                        u"Liv Berg"_s,           u"Even Røynd"_s,         u"Zoë Ødegaardshaugen"_s,
                        u"Jens Låstrup Eksem"_s, u"Bjørn Tankeng"_s};

void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<QString>("marked");
    for (const Row &row : rows)
        QTest::newRow(row.name) << QString::fromUtf8(row.marked);
}

// Today is Sunday 22 November 2026.
const std::initializer_list<Row> dayRows{
    {"points", "Eleven, {birth_date:14.03.2015}, trives."},
    {"slash and hyphen", "Det gjelder {birth_date:14/3-15} hos oss."},
    {"month by name", "Det gjelder {birth_date:14. mars 2015} hos oss."},
    {"ISO", "Det gjelder {birth_date:2015-03-14} hos oss."},
    {"born, together", "Jenta er født {birth_date:140315} og bor her."},
    {"f., without year", "Gutt, f. {birth_date:14.3}. er ny."},
    {"f, hyphens", "gutt f {birth_date:14-03-15}"},
    {"born without year", "Han er født {birth_date:14. mars} og er ny."},
    {"nynorsk", "Ho er fødd {birth_date:14. desember 2018}."},
    {"two digits of year", "født {birth_date:14.03.15}"},
    {"spaces between", "Født: {birth_date:14. 3. 2015}"},
    {"ordinal", "født den {birth_date:fjortende mars 2015}"},
    {"ordinal nynorsk", "fødd {birth_date:fjortande mars}"},
    {"ordinals twice", "født {birth_date:fjortende i tredje 2015}"},
    {"short month", "født {birth_date:14. des. 2015}"},
    {"nothing between", "født {birth_date:14mars2015}"},
    {"birthday after", "Den {birth_date:14. mars} fyller hun fem år."},
    {"birthday before", "Hun har bursdag {birth_date:14. mars}."},
    {"turning six, in words", "Han ble seks år {birth_date:9. oktober}."},
    {"turning ten, with «den»", "Eleven blir ti år den {birth_date:5. juni}."},
    {"turning seven, without years", "Ho vart sju {birth_date:14. juni}."},
    {"came into the world", "Barnet kom til verden {birth_date:02.01.2020}."},
    {"turning six", "Fyller 6 år {birth_date:14.3}. og gleder seg."},
    {"month and year", "født i {birth_date:mars 2015}"},
    {"eight digits", "Fødselsdato {birth_date:14032015} står der."},
    {"eight digits, year first", "Fødselsdato {birth_date:20150314} står der."},
    {"no label, eight digits", "Mappa heter {birth_date:20150314}."},
    {"in brackets", "Gutt ({birth_date:140315}) er ny."},
    {"a baby, labelled", "Barnet er født {birth_date:02.09.2026}."},
    {"guardian", "Mor ({birth_date:03.11.1985}) er enig."},
    {"over a line break", "født {birth_date:14. mars\n2015} i Moss"},
    {"English", "born {birth_date:March 14, 2015}"},
    {"becoming", "Han blir 11 år {birth_date:14. mars} og gleder seg."},
    {"born, then a meeting", "født {birth_date:03.05.2014}, møte 12.10.2026"},
    {"born, then a line", "Født {birth_date:03.05.2014}\nTermin 12.10.2026"},
    {"becoming, after", "Den {birth_date:14. mars} blir hun fem år."},
    {"short year on a hyphen", "Hun, {birth_date:14. mars -15} altså, er ny."},
    {"of an identity number", "Personnummeret begynner på {birth_date:140315} her."},
    {"number covered", "Se {birth_date:140315 xxxxx} her."},
    {"a meeting", "Møte torsdag 1. oktober 2026 kl. 12.00."},
    {"a meeting without year", "Neste møte 15.12. og 3.2."},
    {"a deadline", "Frist innen 15. juni og 15. desember."},
    {"a meeting long ago", "Sist møte var 14.03.2024."},
    {"a law", "Lov 17. juli 1998 nr. 61 om grunnskolen."},
    {"a law of", "Opplæringslova av 9. juni 2023."},
    {"a range", "Perioden 10.02.2024–12.03.2024 er omme."},
    {"the year's turns", "Kommunene ble én 1. januar 2020."},
    {"weekday", "Det var mandag 14. mars 2022."},
    {"this autumn", "Vi tar det opp 12.10.2026."},
    {"next year", "Vi tar det opp 08.04.2027."},
    {"hours", "Kl. 12.10-15 og 13.00-15.00."},
    {"chapter", "Se kap. 11.3.15 og pkt. 4.5.12 og § 11-6."},
    {"version", "Versjon 3.4.12 er tatt i bruk."},
    {"weeks", "Ukene 40-44-48-5-12-19."},
    {"filling in", "Alle fyller ut skjemaet innen 14. mars."},
    {"percent and counts", "Fyller 5.5 år som krav, 3.5 % og 1.2 timer."},
    {"no such day", "født 31.02.2015"},
    {"long ago", "Grunnloven av 17. mai 1814 og 17. mai 1814."},
    {"started", "Begynte hos oss 19.08.2024."},
};

} // namespace

class AnonymityGateTest : public QObject
{
    Q_OBJECT

    void compareWithMarks(const AnonymityGate &gate)
    {
        QFETCH(QString, marked);
        const auto [text, expected] = test::unmarked(marked);
        const auto found = gate.findings(text, test::today);
        QCOMPARE(test::marked(text, found), marked);
        QCOMPARE(found, expected);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nationalIdentityNumbersAreFound_data();
    void nationalIdentityNumbersAreFound() { compareWithMarks(AnonymityGate({})); }
    void telephonesAreFound_data();
    void telephonesAreFound() { compareWithMarks(AnonymityGate({})); }
    void daysOfBirthAreFoundAndMeetingsAreNot_data();
    void daysOfBirthAreFoundAndMeetingsAreNot() { compareWithMarks(AnonymityGate({})); }
    void addressesAreFound_data();
    void addressesAreFound() { compareWithMarks(AnonymityGate({})); }
    void mailIsFound_data();
    void mailIsFound() { compareWithMarks(AnonymityGate({})); }
    void knownNamesAreFound_data();
    void knownNamesAreFound() { compareWithMarks(AnonymityGate({names})); }
    void capitalsInsideSentencesAreWarnedOf_data();
    void capitalsInsideSentencesAreWarnedOf()
    {
        compareWithMarks(AnonymityGate({names, {u"Solveig Testvik"_s, u"Prøvelia"_s}}));
    }
};

void AnonymityGateTest::nationalIdentityNumbersAreFound_data()
{
    // Certain ones, weights 3 7 6 1 8 9 4 5 2 1 and 5 4 3 2 7 6 5 4 3 2 1: none is of a person.
    addRows({
        {"together, wrong check digits", "Barnet {national_id:14031512345} er omtalt."},
        {"day and number apart", "Se {national_id:140315 12345}."},
        {"hyphen", "Se {national_id:140315-12345}."},
        {"no-break space", "Se {national_id:140315\u00a012345}."},
        {"narrow no-break space", "Se {national_id:140315\u202f12345}."},
        {"over a line break", "Se {national_id:140315\n12345} i mappa."},
        {"points", "Se {national_id:14.03.15.12345}."},
        {"points and space", "Se {national_id:14.03.15 12345}."},
        {"pairs", "Se {national_id:14 03 15 12345}."},
        {"three and two", "Se {national_id:140315 123 45}."},
        {"year written out", "Se {national_id:14.03.2015 12345}."},
        {"unseen joiner", "Se {national_id:140315\u200b12345}."},
        {"full-width digits", "Se {national_id:１４０３１５１２３４５}."},
        {"D-number", "Se {national_id:540315 12345}."},
        {"hyphens of other kinds", "Se {national_id:140315–12345}."},
        {"labelled, any grouping", "Fødselsnr.: {national_id:1403 1512 345}."},
        {"labelled with the letters beside", "fnr {national_id:14031512345}"},
        {"one by one", "Se {national_id:1 4 0 3 1 5 1 2 3 4 5} her."},
        {"Skatteetaten, month +80", "Nummeret {national_id:14831599988} er omtalt."},
        {"Nav, month +40", "Nummeret {national_id:14431599814} er omtalt."},
        {"Nav, month +65", "Nummeret {national_id:14681599941} er omtalt."},
        {"synthetic D-number", "Nummeret {national_id:54831599971} er omtalt."},
        {"certain, in any grouping", "Nummeret {national_id:1483 1599 988} er omtalt."},
        {"certain, with a letter beside", "Se X{national_id:14831599988} her."},
        {"one digit wrong, series for testing", "Nummeret 14831599989 er omtalt."},
        {"no such month", "Varen har 14131512345 på lappen."},
        {"no such day", "Varen har 39031512345 på lappen."},
        {"day 0", "Varen har 00031512345 på lappen."},
        {"order number", "Ordrenr. 14031512345 er levert."},
        {"invoice", "Faktura nr. 14031512345 er betalt."},
        {"account", "Kontonummer 1403.15.12345 er nytt."},
        {"twelve digits", "KID 140315123456 er brukt."},
        {"ten digits", "Telling 1403151234 er ferdig."},
        {"organisation number", "Kommunen har org.nr. 974 761 076."},
        {"organisation number together", "Kommunen, 974761076, svarte."},
        {"synthetic month without check digits", "Varen har 14831512345 på lappen."},
        {"ISBN", "ISBN 978-82-15-01234-5 er brukt."},
    });
}

void AnonymityGateTest::telephonesAreFound_data()
{
    addRows({
        {"pairs", "Ring {phone:46 91 97 33} i dag."},
        {"three two three", "Ring {phone:913 11 173} i dag."},
        {"together", "Ring {phone:91311173}."},
        {"no label", "Mor, {phone:91311173}, vil vite mer."},
        {"with +47", "Ring {phone:+47 913 11 173}."},
        {"+47 together", "Ring {phone:+4791311173}."},
        {"with 0047", "Ring {phone:0047 46 91 97 33}."},
        {"0047 together", "Ring {phone:004746919733}."},
        {"brackets", "Ring ({phone:+47) 46 91 97 33}"},
        {"points", "Ring {phone:46.91.97.33} nå."},
        {"hyphens", "Ring {phone:46-91-97-33} nå."},
        {"no-break spaces", "Ring {phone:46\u00a091\u00a097\u00a033} nå."},
        {"four and four", "Nås på {phone:4691 9733} nå."},
        {"landline", "Kontoret har {phone:33 06 41 00} nå."},
        {"labelled in odd groups", "Tlf. {phone:469 19 733} nå."},
        {"two in a row", "Ring {phone:46 91 97 33} {phone:91 31 11 73} nå."},
        {"a list of two", "{phone:46 91 97 33}\n{phone:913 11 173}"},
        {"two together", "Ring {phone:46919733} / {phone:91311173}"},
        {"Sweden", "Ring {phone:+46 70 123 45 67} nå."},
        {"47 without a plus", "Nås på {phone:47 91 31 11 73} nå."},
        {"counting up", "Ukeplan 34 35 36 37 henger der."},
        {"weeks", "Møter i ukene 40-44-48-50 og 5."},
        {"weeks, spaces", "Møter i uke 40 44 48 50."},
        {"a list of weeks", "Teamet møtes 40 – 44 – 48 – 5 – 12 – 19."},
        {"scores", "Skår 45 50 55 60 på prøven."},
        {"years", "Skoleårene 2026 2027 og 2026-2027."},
        {"an amount", "Det koster 12 000 000 kroner, og 450 000 i år."},
        {"emergency", "Ring 113 eller 116 117 eller 02800."},
        {"case number", "Arkivsak 45678901 og sak 26/01234."},
        {"order", "Ordre 45678901 er her."},
        {"a day together", "Filen heter 20261001."},
        {"hours", "Åpent 08.00-15.30 og 12:00–15:00."},
        {"pages", "Se side 23-45 og 12."},
    });
}

void AnonymityGateTest::daysOfBirthAreFoundAndMeetingsAreNot_data() { addRows(dayRows); }

const std::initializer_list<Row> mailRows{
    {"e-mail", "Skriv til {email:kari.oppdiktsen@skole.example.no}."},
    {"e-mail with plus", "Skriv til {email:a+b_c@example.com}, takk."},
    {"e-mail in words", "Skriv til {email:kari (at) example.no}."},
    {"e-mail, all in words", "Skriv til {email:ola krøllalfa gmail punktum com}."},
    {"e-mail, brackets twice", "Skriv til {email:ola [at] gmail [dot] com}."},
    {"e-mail, a bare at", "Skriv til {email:ola.hansen at gmail.com}."},
    {"e-mail, spread out", "Skriv til {email:ola @ gmail . com}."},
    {"no e-mail", "Vi ser at udir.no har veilederen, og at hun kommer."},
    {"e-mail, a in brackets", "Skriv til {email:kari(a)example.no}."},
};

void AnonymityGateTest::mailIsFound_data() { addRows(mailRows); }

void AnonymityGateTest::addressesAreFound_data()
{
    addRows({
        {"street", "De bor i {address:Storgata 12} nå."},
        {"side of a town", "De bor i {address:Vestre gate 12} nå."},
        {"side of a town, road", "{address:Østre vei 8B} er adressen."},
        {"farm with a side", "Dei bur på {address:Nordre Foss gård} ved elva."},
        {"farm", "Hun bor på {address:Haugen gård}."},
        {"side without farm", "Hun bor på {address:Nordre Foss}."},
        {"no home", "De bor på gård, og vi møtes i Vestre Toten."},
        {"letter apart", "De bor i {address:Langgaten 45 B}, andre etasje."},
        {"letter beside", "De bor i {address:Langgaten 45b} nå."},
        {"road", "De bor i {address:Ekebergveien 3}."},
        {"lower case", "de bor i {address:storgata 12}"},
        {"followed by i", "De bor i {address:Storgata 12} i Moss."},
        {"two words", "De bor i {address:Karl Johans gate 5}."},
        {"short", "De bor i {address:Tryggvasons gt. 4}."},
        {"lower case, two words", "de bor i {address:kongens gate 5}"},
        {"number word", "De bor i {address:Storgata nr. 12}."},
        {"hill", "De bor i {address:Solhaugen 7}."},
        {"line break", "De bor i {address:Storgata\n12}."},
        {"postal code", "Brevet går til {address:3080 Holmestrand}."},
        {"after the street", "{address:Storgata 12}, {address:1540 Vestby}"},
        {"unknown town after a comma", "Øvre tun, {address:3199 Påhittvik}."},
        {"farm by number", "Eiendommen {address:gnr. 12 bnr. 3} er nevnt."},
        {"at alone", "Følg @skolen eller a@b."},
        {"an hour", "De kom på veien 3 ganger."},
        {"a task", "Vurdering 2. Evaluering 3 er ferdig."},
        {"places at school", "Skolen har uteplass 2 og barnehageplass 3."},
        {"a year and a town", "I 2026 Holmestrand kommune."},
        {"grades", "På 3. trinn, klasse 3B, rom 204 og avdeling Solhaugen 3."},
        {"a count of days", "Hagen 3 dager. Veien 2 km."},
        {"postbox", "Fase 1 og 2 i bygg 4."},
    });
}

void AnonymityGateTest::knownNamesAreFound_data()
{
    addRows({
        {"given name", "I dag var {known_name:Ylva} glad."},
        {"whole name", "I dag var {known_name:Ylva Oppdiktsen} glad."},
        {"lower case", "i dag var {known_name:ylva} glad"},
        {"upper case", "I DAG VAR {known_name:YLVA} GLAD"},
        {"genitive", "Det er {known_name:Ylvas} sak."},
        {"genitive with apostrophe", "Det er {known_name:Ylva's} sak."},
        {"genitive of s", "Det er {known_name:Jens'} sak."},
        {"genitive of s, other apostrophe", "Det er {known_name:Jens’} sak, ja."},
        {"family name genitive", "Det er {known_name:Oppdiktsens} sak."},
        {"plural", "Vi møtte {known_name:Oppdiktsenene} i går."},
        {"compound", "Vi tok {known_name:Ylva}-saken opp."},
        {"hyphened whole", "Vi så {known_name:Anne-Marie} i går."},
        {"double name in one", "Vi så {known_name:Annemarie} i går."},
        {"half of a double name", "Vi så {known_name:Marie} i går."},
        {"double name, spaces", "Vi så {known_name:Anne Marie Fabelmo} i går."},
        {"over a line break", "Vi så {known_name:Ylva\nOppdiktsen} i går."},
        {"divided at a line's end", "Vi så {known_name:Opp-\ndiktsen} i går."},
        {"soft hyphen", "Vi så {known_name:Yl\u00adva} i går."},
        {"decomposed", "Vi så {known_name:La\u030astrup} i går."},
        {"composed", "Vi så {known_name:LÅSTRUP} i går."},
        {"diaeresis decomposed", "Vi så {known_name:Zoe\u0308} i går."},
        {"not inside a word", "Ylvaen, forylva og trymme er ord."},
        {"particles name nobody", "Han gikk van den veien der."},
        {"ordinary word, capital", "Da sa {ordinary_name:Liv} ja."},
        {"ordinary word, genitive", "Det var {ordinary_name:Livs} sak."},
        {"ordinary word, at the start", "{ordinary_name:Even} er ny."},
        {"ordinary word, small", "Et godt liv er som et berg eller en bjørn, even."},
        {"two ordinary parts of one name", "Da sa {known_name:Liv Berg} ja."},
        {"ordinary part beside another", "Da sa {known_name:Even Røynd} ja."},
        {"ordinary parts of two names", "Da sa {ordinary_name:Liv} {ordinary_name:Bjørn} imot."},
        {"two sentences", "Det var {known_name:Ylva}. {known_name:Ylva} lekte."},
        {"several", "{known_name:Ylva} og {known_name:Trym} lekte."},
        {"beside digits", "Fila {known_name:ylva}2 er borte."},
    });
}

void AnonymityGateTest::capitalsInsideSentencesAreWarnedOf_data()
{
    addRows({
        {"inside", "I dag var {capitalised_word:Sunniva} glad."},
        {"first", "Sunniva var glad. Sigurd òg! Torkel? Ja."},
        {"neighbours are one", "I dag var {capitalised_word:Sunniva Tenktrud} glad."},
        {"line start after a whole line",
         "Personalet har snakket sammen om dette flere ganger, og\n"
         "{capitalised_word:Sunniva} har vært med."},
        {"heading", "Mål\nStyrke språket\n- Lese mer\n• Snakke mer\n1. Leke mer"},
        {"after an abbreviation", "Vi har bl.a. {capitalised_word:Sunniva} her."},
        {"quotation", "De kaller det «Klar ferdig gå»."},
        {"colon", "Konklusjon: Ressursteamet følger opp."},
        {"services", "PPT, BUP og Nav var med, og Statped, Bufdir og Udir."},
        {"inflected abbreviations", "Vi har PPTs råd, BUPs råd, SFO-en og ITO-timer."},
        {"places", "Barn fra Holmestrand, Vestby og Sande, i Norge og Syria."},
        {"named kindergarten", "De går i Kjerringåsen barnehage og Nedre Tenktrud skole."},
        {"room", "Vi sitter i møterom Snåsavatnet og i Kantinen."},
        {"staff", "Vi hadde med Solveig og Testvik fra Prøvelia."},
        {"tests", "Vi brukte WISC-V, Askeladden, Vineland og 5-15."},
        {"small place after «i»", "De bor i Grytevika og på Bjønnåsen."},
        {"case hyphen", "Vi tok {capitalised_word:Sunniva}-saken opp."},
        {"polite", "Vi vil be Dem og Deres om svar."},
    });
}

QTEST_GUILESS_MAIN(AnonymityGateTest)
#include "anonymitygatetest.moc"
