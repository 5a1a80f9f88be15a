<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en_GB">
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
        <translation>Regelen gir ingen dagar her.</translation>
    </message>
    <message>
        <source>School holidays, closing days and terms to look out for</source>
        <translation>Skuleferiar, stengde dagar og terminar å passe på</translation>
    </message>
    <message>
        <source>Of the days that belong to single units, count only this one&apos;s</source>
        <translation>Av dagane som gjeld einskilde verksemder: ta berre med dei som gjeld denne</translation>
    </message>
    <message>
        <source>The cadence, as a JSON object</source>
        <translation>Møteregelen, som eit JSON-objekt</translation>
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
        <translation>Kor mange yrkedagar før</translation>
    </message>
    <message>
        <source>The day to count back from</source>
        <translation>Dagen det blir telt tilbake frå</translation>
    </message>
    <message>
        <source>A municipality pack: a built-in one, or a file</source>
        <translation>Ein kommunepakke: ein av dei innebygde eller ei fil</translation>
    </message>
    <message>
        <source>The school year, like 2026/27</source>
        <translation>Skuleåret, til dømes 2026/27</translation>
    </message>
    <message>
        <source>The public holidays of a calendar year, 1900 to 2200</source>
        <translation>Heilagdagane i eit kalenderår, 1900 til 2200</translation>
    </message>
    <message>
        <source>The days that a cadence gives, what is wrong with each, and which day to take instead</source>
        <translation>Dagane som ein møteregel gir, kva som er i vegen med kvar av dei, og kva dag som passar betre</translation>
    </message>
    <message>
        <source>The day a number of working days before another</source>
        <translation>Dagen eit visst tal yrkedagar før ein annan</translation>
    </message>
    <message>
        <source>A municipality&apos;s whole school year: every arena with its dates, deadlines and open questions</source>
        <translation>Heile skuleåret i ein kommune: kvar arena med datoar, fristar og opne spørsmål</translation>
    </message>
    <message>
        <source>Usage: tvers WORD [options]</source>
        <translation>Bruk: tvers ORD [val]</translation>
    </message>
    <message>
        <source>Answer with one JSON document</source>
        <translation>Svar med eitt JSON-dokument</translation>
    </message>
    <message>
        <source>This help; after a word, the help for it</source>
        <translation>Denne hjelpa; etter eit ord: hjelpa til ordet</translation>
    </message>
    <message>
        <source>The version of Tvers</source>
        <translation>Kva utgåve av Tvers dette er</translation>
    </message>
    <message>
        <source>Ends with 0: done; 1: done, but somebody must look at it; 2: the call or its input is wrong; 3: the file or a key is refused. Days are written 2026-08-17.</source>
        <translation>Sluttar med 0: gjort; 1: gjort, men nokon må sjå på det; 2: det er feil i kallet eller i det som vart lese; 3: fila eller nøkkelen er avvist. Dagar blir skrivne 2026-08-17.</translation>
    </message>
</context>
<context>
    <name>tvers::DayWording</name>
    <message>
        <source>%1, week %2</source>
        <translation>%1, veke %2</translation>
    </message>
    <message>
        <source>outside the school term</source>
        <translation>utanfor skuleåret</translation>
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
        <translation>Tvers kunne ikkje lese %1.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it. The system says: %2</source>
        <translation>Sjå etter at fila finst, og at du har lov til å lese henne. Systemet seier: %2</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes.</source>
        <translation>%1 er for stor: %2 byte.</translation>
    </message>
    <message>
        <source>Files of this kind are at most %3 bytes. Is it the right file?</source>
        <translation>Slike filer er på høgst %3 byte. Er det rett fil?</translation>
    </message>
    <message>
        <source>Tvers could not write %1.</source>
        <translation>Tvers kunne ikkje skrive %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder. The system says: %2</source>
        <translation>Ingenting er endra. Vel ei anna mappe. Systemet seier: %2</translation>
    </message>
    <message>
        <source>%1 is not text that Tvers can read.</source>
        <translation>%1 er ikkje tekst som Tvers kan lese.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Save it as UTF-8 and try again.</source>
        <translation>Ingenting er henta frå fila. Lagre henne som UTF-8, og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, column %3.</source>
        <translation>%1 er ikkje gyldig JSON: linje %2, kolonne %3.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Look for a missing comma, quotation mark or bracket just before that place.</source>
        <translation>Ingenting er henta frå fila. Sjå etter eit komma, eit hermeteikn eller ein parentes som manglar like før den staden.</translation>
    </message>
    <message>
        <source>%1, line %3: the field %2 stands twice.</source>
        <translation>%1, linje %3: Feltet %2 står to gonger.</translation>
    </message>
    <message>
        <source>Nothing was taken from the file. Keep one of the two.</source>
        <translation>Ingenting er henta frå fila. Ta vare på det eine av dei.</translation>
    </message>
    <message>
        <source>%1, line %5: the field %2 is missing.</source>
        <translation>%1, linje %5: Feltet %2 manglar.</translation>
    </message>
    <message>
        <source>Nothing was taken from the file. Expected: %4.</source>
        <translation>Ingenting er henta frå fila. Venta: %4.</translation>
    </message>
    <message>
        <source>%1, line %5: Tvers does not know the field %2. It holds %3.</source>
        <translation>%1, linje %5: Tvers kjenner ikkje feltet %2. Der står %3.</translation>
    </message>
    <message>
        <source>%1, line %5: %2 cannot be %3.</source>
        <translation>%1, linje %5: %2 kan ikkje vere %3.</translation>
    </message>
    <message>
        <source>There is no municipality pack called “%1”.</source>
        <translation>Det finst ingen kommunepakke som heiter «%1».</translation>
    </message>
    <message>
        <source>Tvers has these: %2. Or name a file.</source>
        <translation>Tvers har desse: %2. Du kan òg oppgi ei fil.</translation>
    </message>
    <message>
        <source>%2 lies before %1.</source>
        <translation>%2 er før %1.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Skriv den tidlegaste dagen først.</translation>
    </message>
    <message>
        <source>%1 is outside the calendar.</source>
        <translation>%1 er utanfor kalenderen.</translation>
    </message>
    <message>
        <source>Tvers computes days from %2 to %3.</source>
        <translation>Tvers reknar med dagar frå %2 til %3.</translation>
    </message>
    <message>
        <source>Tvers does not know the word “%1”.</source>
        <translation>Tvers kjenner ikkje ordet «%1».</translation>
    </message>
    <message>
        <source>“tvers --help” lists the words.</source>
        <translation>«tvers --help» viser orda.</translation>
    </message>
    <message>
        <source>“tvers %2” has no option %1.</source>
        <translation>«tvers %2» har ikkje valet %1.</translation>
    </message>
    <message>
        <source>“tvers %2 --help” lists its options.</source>
        <translation>«tvers %2 --help» viser vala.</translation>
    </message>
    <message>
        <source>“tvers %2” needs %1.</source>
        <translation>«tvers %2» treng %1.</translation>
    </message>
    <message>
        <source>“tvers %2 --help” shows how to call it.</source>
        <translation>«tvers %2 --help» viser korleis det blir brukt.</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 står to gonger.</translation>
    </message>
    <message>
        <source>“tvers %2” takes it once.</source>
        <translation>«tvers %2» tek det éin gong.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 kan ikkje vere «%2».</translation>
    </message>
    <message>
        <source>Expected: %3.</source>
        <translation>Venta: %3.</translation>
    </message>
    <message>
        <source>“tvers %2” does not know what to do with “%1”.</source>
        <translation>«tvers %2» veit ikkje kva «%1» skal vere.</translation>
    </message>
</context>
<context>
    <name>tvers::ExpectedWording</name>
    <message>
        <source>fields between { and }</source>
        <translation>felt mellom { og }</translation>
    </message>
    <message>
        <source>a list between [ and ]</source>
        <translation>ei liste mellom [ og ]</translation>
    </message>
    <message>
        <source>at least one entry; leave the field out when there is none</source>
        <translation>minst éi oppføring; utelat feltet når det ikkje er nokon</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>ein tekst i hermeteikn</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a day like 2026-08-17, from 1900 to 2200</source>
        <translation>ein dag som 2026-08-17, frå 1900 til 2200</translation>
    </message>
    <message>
        <source>a time of day like 13:00</source>
        <translation>eit klokkeslett som 13:00</translation>
    </message>
    <message>
        <source>a month and a day like 06-15</source>
        <translation>månad og dag som 06-15</translation>
    </message>
    <message>
        <source>an id of small letters a–z, digits, _ and full stops between them</source>
        <translation>ein id av små bokstavar a–z, siffer, _ og punktum mellom dei</translation>
    </message>
    <message>
        <source>a school year like 2026/27</source>
        <translation>eit skuleår som 2026/27</translation>
    </message>
    <message>
        <source>something that does not stand above already</source>
        <translation>noko som ikkje alt står lenger oppe</translation>
    </message>
    <message>
        <source>another id; or, for a later version of the same arena, validFrom after the earlier one&apos;s validTo</source>
        <translation>ein annan id; eller, for ein seinare versjon av same arena, validFrom etter validTo i den tidlegare</translation>
    </message>
    <message>
        <source>two days like 06-15 and 12-15, the earlier in the year first</source>
        <translation>to dagar som 06-15 og 12-15, den tidlegaste i året først</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eit heiltal frå %1 til %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eitt av: %1</translation>
    </message>
    <message>
        <source>only these fields: %1</source>
        <translation>berre desse felta: %1</translation>
    </message>
    <message>
        <source>the id of something of the kind “%1” that stands in this file</source>
        <extracomment>%1 is the name of a field, as it stands in the file: role, place, service, arena</extracomment>
        <translation>id-en til noko av slaget «%1» som står i denne fila</translation>
    </message>
    <message>
        <source>later than %1</source>
        <translation>seinare enn %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ikkje før %1</translation>
    </message>
</context>
<context>
    <name>tvers::QuestionWording</name>
    <message>
        <source>How often does it meet, and when?</source>
        <translation>Kor ofte er det møte, og når?</translation>
    </message>
    <message>
        <source>On which days does it meet?</source>
        <translation>Kva dagar er det møte?</translation>
    </message>
    <message>
        <source>On which weekday does it meet?</source>
        <translation>Kva vekedag er det møte?</translation>
    </message>
    <message>
        <source>From which date does the counting begin?</source>
        <translation>Frå kva dato byrjar teljinga?</translation>
    </message>
    <message>
        <source>At what time does it meet?</source>
        <translation>Kva klokkeslett er det møte?</translation>
    </message>
    <message>
        <source>When is the event that it waits for?</source>
        <translation>Når er hendinga som møtet ventar på?</translation>
    </message>
    <message>
        <source>It meets after this: %1. When is that?</source>
        <translation>Møtet er etter dette: %1. Når er det?</translation>
    </message>
    <message>
        <source>Which consent rule holds? Until you answer, discussions are anonymous.</source>
        <translation>Kva samtykkeregel gjeld? Drøftingane er anonyme til de har svart.</translation>
    </message>
    <message>
        <source>Who leads it?</source>
        <translation>Kven leier møtet?</translation>
    </message>
    <message>
        <source>“%1”: how many working days before the meeting?</source>
        <translation>«%1»: kor mange yrkedagar før møtet?</translation>
    </message>
    <message>
        <source>When are the school holidays of this school year?</source>
        <translation>Når er skuleferiane dette skuleåret?</translation>
    </message>
    <message>
        <source>What are the first and the last day of this school year?</source>
        <translation>Kva er første og siste dag i dette skuleåret?</translation>
    </message>
</context>
<context>
    <name>tvers::YearWording</name>
    <message>
        <source>%1: the school year %2</source>
        <translation>%1: skuleåret %2</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>veke %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timar</numerusform>
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
        <translation>%1, ein gong til og med %2</translation>
    </message>
    <message>
        <source>Deadline: %1 (%2) – %3</source>
        <translation>Frist: %1 (%2) – %3</translation>
    </message>
    <message>
        <source>Last working day: %1</source>
        <translation>Siste yrkedag: %1</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Utan datoar</translation>
    </message>
    <message>
        <source>For the municipality to answer</source>
        <translation>Spørsmål til kommunen</translation>
    </message>
</context>
</TS>
