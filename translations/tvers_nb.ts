<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>Words</name>
    <message>
        <source>(suggestion)</source>
        <translation>(forslag)</translation>
    </message>
    <message>
        <source>– rather %1</source>
        <translation>– heller %1</translation>
    </message>
    <message>
        <source>The cadence gives no days here.</source>
        <translation>Regelen gir ingen dager her.</translation>
    </message>
    <message>
        <source>School holidays, closing days and terms to look out for</source>
        <translation>Skoleferier, stengte dager og terminer å passe på</translation>
    </message>
    <message>
        <source>Of the days that belong to single units, count only this one&apos;s</source>
        <translation>Av dagene som gjelder enkelte virksomheter: ta bare med dem som gjelder denne</translation>
    </message>
    <message>
        <source>The cadence, as a JSON object</source>
        <translation>Møteregelen, som et JSON-objekt</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Den første dagen</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Den siste dagen</translation>
    </message>
    <message>
        <source>How many working days before</source>
        <translation>Hvor mange virkedager før</translation>
    </message>
    <message>
        <source>The day to count back from</source>
        <translation>Dagen det telles tilbake fra</translation>
    </message>
    <message>
        <source>A municipality pack: a built-in one, or a file</source>
        <translation>En kommunepakke: en av de innebygde eller en fil</translation>
    </message>
    <message>
        <source>The school year, like 2026/27</source>
        <translation>Skoleåret, for eksempel 2026/27</translation>
    </message>
    <message>
        <source>The public holidays of a calendar year, 1900 to 2200</source>
        <translation>Helligdagene i et kalenderår, 1900 til 2200</translation>
    </message>
    <message>
        <source>The days that a cadence gives, what is wrong with each, and which day to take instead</source>
        <translation>Dagene som en møteregel gir, hva som er i veien med hver av dem, og hvilken dag som passer bedre</translation>
    </message>
    <message>
        <source>The day a number of working days before another</source>
        <translation>Dagen et antall virkedager før en annen</translation>
    </message>
    <message>
        <source>A municipality&apos;s whole school year: every arena with its dates, deadlines and open questions</source>
        <translation>Hele skoleåret i en kommune: hver arena med datoer, frister og åpne spørsmål</translation>
    </message>
    <message>
        <source>Usage: tvers WORD [options]</source>
        <translation>Bruk: tvers ORD [valg]</translation>
    </message>
    <message>
        <source>Answer with one JSON document</source>
        <translation>Svar med ett JSON-dokument</translation>
    </message>
    <message>
        <source>This help; after a word, the help for it</source>
        <translation>Denne hjelpen; etter et ord: hjelpen til ordet</translation>
    </message>
    <message>
        <source>The version of Tvers</source>
        <translation>Hvilken utgave av Tvers dette er</translation>
    </message>
    <message>
        <source>Ends with 0: done; 1: done, but somebody must look at it; 2: the call or its input is wrong; 3: the file or a key is refused. Days are written 2026-08-17.</source>
        <translation>Slutter med 0: gjort; 1: gjort, men noen må se på det; 2: det er feil i kallet eller i det som ble lest; 3: filen eller nøkkelen er avvist. Dager skrives 2026-08-17.</translation>
    </message>
</context>
<context>
    <name>tvers::DayWording</name>
    <message>
        <source>%1, week %2</source>
        <translation>%1, uke %2</translation>
    </message>
    <message>
        <source>outside the school term</source>
        <translation>utenfor skoleåret</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tvers::ErrorWording</name>
    <message>
        <source>Tvers could not read %1.</source>
        <translation>Tvers kunne ikke lese %1.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it. The system says: %2</source>
        <translation>Se etter at filen finnes, og at du har lov til å lese den. Systemet sier: %2</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes.</source>
        <translation>%1 er for stor: %2 byte.</translation>
    </message>
    <message>
        <source>Files of this kind are at most %3 bytes. Is it the right file?</source>
        <translation>Slike filer er på høyst %3 byte. Er det riktig fil?</translation>
    </message>
    <message>
        <source>Tvers could not write %1.</source>
        <translation>Tvers kunne ikke skrive %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder. The system says: %2</source>
        <translation>Ingenting er endret. Velg en annen mappe. Systemet sier: %2</translation>
    </message>
    <message>
        <source>%1 is not text that Tvers can read.</source>
        <translation>%1 er ikke tekst som Tvers kan lese.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Save it as UTF-8 and try again.</source>
        <translation>Ingenting er hentet fra den. Lagre den som UTF-8, og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, column %3.</source>
        <translation>%1 er ikke gyldig JSON: linje %2, kolonne %3.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Look for a missing comma, quotation mark or bracket just before that place.</source>
        <translation>Ingenting er hentet fra den. Se etter et komma, et anførselstegn eller en parentes som mangler like før det stedet.</translation>
    </message>
    <message>
        <source>%1, line %3: the field %2 stands twice.</source>
        <translation>%1, linje %3: Feltet %2 står to ganger.</translation>
    </message>
    <message>
        <source>Nothing was taken from the file. Keep one of the two.</source>
        <translation>Ingenting er hentet fra filen. Behold ett av dem.</translation>
    </message>
    <message>
        <source>%1, line %5: the field %2 is missing.</source>
        <translation>%1, linje %5: Feltet %2 mangler.</translation>
    </message>
    <message>
        <source>Nothing was taken from the file. Expected: %4.</source>
        <translation>Ingenting er hentet fra filen. Ventet: %4.</translation>
    </message>
    <message>
        <source>%1, line %5: Tvers does not know the field %2. It holds %3.</source>
        <translation>%1, linje %5: Tvers kjenner ikke feltet %2. Der står %3.</translation>
    </message>
    <message>
        <source>%1, line %5: %2 cannot be %3.</source>
        <translation>%1, linje %5: %2 kan ikke være %3.</translation>
    </message>
    <message>
        <source>There is no municipality pack called “%1”.</source>
        <translation>Det finnes ingen kommunepakke som heter «%1».</translation>
    </message>
    <message>
        <source>Tvers has these: %2. Or name a file.</source>
        <translation>Tvers har disse: %2. Du kan også oppgi en fil.</translation>
    </message>
    <message>
        <source>%2 lies before %1.</source>
        <translation>%2 er før %1.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Skriv den tidligste dagen først.</translation>
    </message>
    <message>
        <source>%1 is outside the calendar.</source>
        <translation>%1 er utenfor kalenderen.</translation>
    </message>
    <message>
        <source>Tvers computes days from %2 to %3.</source>
        <translation>Tvers regner med dager fra %2 til %3.</translation>
    </message>
    <message>
        <source>Tvers does not know the word “%1”.</source>
        <translation>Tvers kjenner ikke ordet «%1».</translation>
    </message>
    <message>
        <source>“tvers --help” lists the words.</source>
        <translation>«tvers --help» viser ordene.</translation>
    </message>
    <message>
        <source>“tvers %2” has no option %1.</source>
        <translation>«tvers %2» har ikke valget %1.</translation>
    </message>
    <message>
        <source>“tvers %2 --help” lists its options.</source>
        <translation>«tvers %2 --help» viser valgene.</translation>
    </message>
    <message>
        <source>“tvers %2” needs %1.</source>
        <translation>«tvers %2» trenger %1.</translation>
    </message>
    <message>
        <source>“tvers %2 --help” shows how to call it.</source>
        <translation>«tvers %2 --help» viser hvordan det brukes.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 står to ganger.</translation>
    </message>
    <message>
        <source>“tvers %2” takes it once.</source>
        <translation>«tvers %2» tar det én gang.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 kan ikke være «%2».</translation>
    </message>
    <message>
        <source>Expected: %3.</source>
        <translation>Ventet: %3.</translation>
    </message>
    <message>
        <source>“tvers %2” does not know what to do with “%1”.</source>
        <translation>«tvers %2» vet ikke hva «%1» skal være.</translation>
    </message>
</context>
<context>
    <name>tvers::ExpectedWording</name>
    <message>
        <source>fields between { and }</source>
        <translation>felter mellom { og }</translation>
    </message>
    <message>
        <source>a list between [ and ]</source>
        <translation>en liste mellom [ og ]</translation>
    </message>
    <message>
        <source>at least one entry; leave the field out when there is none</source>
        <translation>minst én oppføring; utelat feltet når det ikke er noen</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>en tekst i anførselstegn</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a day like 2026-08-17, from 1900 to 2200</source>
        <translation>en dag som 2026-08-17, fra 1900 til 2200</translation>
    </message>
    <message>
        <source>a time of day like 13:00</source>
        <translation>et klokkeslett som 13:00</translation>
    </message>
    <message>
        <source>a month and a day like 06-15</source>
        <translation>måned og dag som 06-15</translation>
    </message>
    <message>
        <source>an id of small letters a–z, digits, _ and full stops between them</source>
        <translation>en id av små bokstaver a–z, sifre, _ og punktum mellom dem</translation>
    </message>
    <message>
        <source>a school year like 2026/27</source>
        <translation>et skoleår som 2026/27</translation>
    </message>
    <message>
        <source>something that does not stand above already</source>
        <translation>noe som ikke alt står lenger oppe</translation>
    </message>
    <message>
        <source>another id; or, for a later version of the same arena, validFrom after the earlier one&apos;s validTo</source>
        <translation>en annen id; eller, for en senere versjon av samme arena, validFrom etter validTo i den tidligere</translation>
    </message>
    <message>
        <source>two days like 06-15 and 12-15, the earlier in the year first</source>
        <translation>to dager som 06-15 og 12-15, den tidligste i året først</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>et heltall fra %1 til %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>ett av: %1</translation>
    </message>
    <message>
        <source>only these fields: %1</source>
        <translation>bare disse feltene: %1</translation>
    </message>
    <message>
        <source>the id of something of the kind “%1” that stands in this file</source>
        <extracomment>%1 is the name of a field, as it stands in the file: role, place, service, arena</extracomment>
        <translation>id-en til noe av slaget «%1» som står i denne filen</translation>
    </message>
    <message>
        <source>later than %1</source>
        <translation>senere enn %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ikke før %1</translation>
    </message>
</context>
<context>
    <name>tvers::QuestionWording</name>
    <message>
        <source>How often does it meet, and when?</source>
        <translation>Hvor ofte er det møte, og når?</translation>
    </message>
    <message>
        <source>On which days does it meet?</source>
        <translation>Hvilke dager er det møte?</translation>
    </message>
    <message>
        <source>On which weekday does it meet?</source>
        <translation>Hvilken ukedag er det møte?</translation>
    </message>
    <message>
        <source>From which date does the counting begin?</source>
        <translation>Fra hvilken dato begynner tellingen?</translation>
    </message>
    <message>
        <source>At what time does it meet?</source>
        <translation>Hvilket klokkeslett er det møte?</translation>
    </message>
    <message>
        <source>When is the event that it waits for?</source>
        <translation>Når er hendelsen som møtet venter på?</translation>
    </message>
    <message>
        <source>It meets after this: %1. When is that?</source>
        <translation>Møtet er etter dette: %1. Når er det?</translation>
    </message>
    <message>
        <source>Which consent rule holds? Until you answer, discussions are anonymous.</source>
        <translation>Hvilken samtykkeregel gjelder? Drøftingene er anonyme til dere har svart.</translation>
    </message>
    <message>
        <source>Who leads it?</source>
        <translation>Hvem leder møtet?</translation>
    </message>
    <message>
        <source>“%1”: how many working days before the meeting?</source>
        <translation>«%1»: hvor mange virkedager før møtet?</translation>
    </message>
    <message>
        <source>When are the school holidays of this school year?</source>
        <translation>Når er skoleferiene dette skoleåret?</translation>
    </message>
    <message>
        <source>What are the first and the last day of this school year?</source>
        <translation>Hva er første og siste dag i dette skoleåret?</translation>
    </message>
</context>
<context>
    <name>tvers::YearWording</name>
    <message>
        <source>%1: the school year %2</source>
        <translation>%1: skoleåret %2</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uke %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message>
        <source>(suggestion)</source>
        <translation>(forslag)</translation>
    </message>
    <message>
        <source>– rather %1</source>
        <translation>– heller %1</translation>
    </message>
    <message>
        <source>%1, some time up to %2</source>
        <translation>%1, en gang til og med %2</translation>
    </message>
    <message>
        <source>Deadline: %1 (%2) – %3</source>
        <translation>Frist: %1 (%2) – %3</translation>
    </message>
    <message>
        <source>Last working day: %1</source>
        <translation>Siste virkedag: %1</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Uten datoer</translation>
    </message>
    <message>
        <source>For the municipality to answer</source>
        <translation>Spørsmål til kommunen</translation>
    </message>
</context>
</TS>
