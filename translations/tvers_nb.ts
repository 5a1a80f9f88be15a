<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Ny fil …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åpne …</translation>
    </message>
    <message>
        <source>&amp;Try with an example…</source>
        <translation>&amp;Prøv med eksempel …</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sikkerhetskopi …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>&amp;Earlier school year</source>
        <translation>&amp;Tidligere skoleår</translation>
    </message>
    <message>
        <source>&amp;Later school year</source>
        <translation>&amp;Senere skoleår</translation>
    </message>
    <message>
        <source>Between list and &amp;details</source>
        <translation>Mellom liste og &amp;detaljer</translation>
    </message>
    <message>
        <source>&amp;About Tvers</source>
        <translation>&amp;Om Tvers</translation>
    </message>
    <message>
        <source>Open a &amp;plan that was sent…</source>
        <translation>Åpne en &amp;tilsendt plan …</translation>
    </message>
    <message>
        <source>&amp;Save plans to send…</source>
        <translation>Lagre planer til &amp;utsending …</translation>
    </message>
    <message>
        <source>Begin the ne&amp;xt school year…</source>
        <translation>Begynn &amp;neste skoleår …</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmappe</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snarvei</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Steg &amp;opp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Steg &amp;ned</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Åpne listen med valg</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Sant</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Usant</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Jobbstyring</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Planlagt utskrift:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Skriv ut straks</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Hold på ubestemt tid</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dag (06:00–17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Natt (18:00–05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Andre skift (16:00–23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Tredje skift (00:00–07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Helg (lørdag og søndag)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Bestemt tidspunkt</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Faktureringsinformasjon:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Jobbprioritet:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Skillesider</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Start:</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Slutt:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Ugradert</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidensielt</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Gradert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmelig</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Strengt hemmelig</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Pålogging kreves</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Du må logge på for å bruke %1 på %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Du må logge på for å bruke %1.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Brukernavn:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passord:</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Se i:</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>&amp;Filnavn:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappen over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvisning</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidefelt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Denne maskinen</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Maskinen</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen finnes ikke.
Se etter om navnet er riktig.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finn mappe</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fram</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappen over</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag en ny mappe</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Bytt til listevisning</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Bytt til detaljvisning</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bokmerker</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Sist brukte steder</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Er du sikker på at du vil slette «%1»?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» er skrivebeskyttet.
Vil du slette likevel?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen lot seg ikke slette.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen finnes ikke.
Se etter om navnet er riktig.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Maskinen</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Lukk uten å lagre</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Skriv inn en verdi:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Skjul detaljer</translation>
    </message>
</context>
<context>
    <name>QPPDOptionsModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Papirstørrelse:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Bredde:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Høyde:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papirkilde:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egendefinert</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Papirretning</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggende</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvendt stående</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvendt liggende</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marger</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>toppmarg</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>venstre marg</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>høyre marg</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>bunnmarg</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Plassering på arket</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Siderekkefølge:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sider per ark:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tommer (in)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>Ledger / ANSI B</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>Letter / ANSI A</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Quarto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>Tabloid / ANSI B</translation>
    </message>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2 tommer</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Egendefinert</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Egendefinert (%1 × %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Egendefinert (%1 × %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Egendefinert (%1 × %2 tommer)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Egendefinert (%1 × %2 mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Egendefinert (%1 × %2 pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Egendefinert (%1 × %2 pt)</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 ekstra</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 ekstra</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 pluss</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 liten</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 ekstra</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Arkitekt A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Arkitekt B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Arkitekt C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Arkitekt D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Arkitekt E</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 ekstra</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Dobbelt postkort</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7,5 × 10 tommer)</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 × 10,5 tommer)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Listepapir, tysk (8,5 × 12 tommer)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Listepapir, tysk Legal (8,5 × 13 tommer)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Listepapir, amerikansk (14,875 × 11 tommer)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 × 13 tommer)</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>Legal ekstra</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>Letter ekstra</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>Letter pluss</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter liten</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K stor</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Postkort</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>Tabloid ekstra</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Konvolutt B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Konvolutt B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Konvolutt B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Konvolutt C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Konvolutt C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Konvolutt C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Konvolutt C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Konvolutt C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Konvolutt C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Konvolutt C6</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Konvolutt C7</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Konvolutt C65</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Konvolutt Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Konvolutt Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Konvolutt DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Konvolutt Invite</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Konvolutt, italiensk</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Konvolutt Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Konvolutt Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Konvolutt Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Konvolutt PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Konvolutt PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Konvolutt PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Konvolutt PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Konvolutt PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Konvolutt PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Konvolutt PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Konvolutt PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Konvolutt PRC 9</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Konvolutt PRC 10</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Konvolutt Personal</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Konvolutt US 9</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Konvolutt US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Konvolutt US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Konvolutt US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Konvolutt US 14</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Konvolutt You 4</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alle</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Overse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Tilbake til standard</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Valg &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Valg &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv til fil (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Lokal fil</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Lagre som PDF-fil</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv til fil …</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er en mappe.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Det går ikke å skrive til filen %1.
Velg et annet filnavn.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finnes allerede.
Vil du skrive over filen?</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Den første siden kan ikke komme etter den siste.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oddetallssider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Partallssider</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1 × 1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2 × 1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2 × 2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2 × 3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3 × 3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4 × 4)</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Mot høyre, så nedover</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Mot høyre, så oppover</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Mot venstre, så nedover</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Mot venstre, så oppover</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Nedover, så mot høyre</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Nedover, så mot venstre</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Oppover, så mot høyre</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Oppover, så mot venstre</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Sider per ark» og «Sideutvalg» kan ikke brukes samtidig.
Slå av ett av valgene.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Sidene er ikke riktig oppgitt</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 er ikke skrevet riktig. Sett komma mellom sider og intervaller og bindestrek i intervallene, og pass på at intervallene ikke overlapper hverandre.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Konflikt i valgene for tosidig utskrift</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Valgene for tosidig utskrift er i konflikt med hverandre. Vil du rette dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Egenskaper for skriveren</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Valg for jobben</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Konflikt i sideoppsettet</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Valg i sideoppsettet er i konflikt med hverandre. Vil du rette dem?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Konflikt i de avanserte valgene</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Noen av de avanserte valgene er i konflikt med hverandre. Vil du rette dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avansert</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Noen av valgene er i konflikt med hverandre. Rett dem.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskriftsvalg</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplarer</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Utskriftsområde</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Skriv ut alt</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sider fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Skriv sider eller intervaller med komma mellom. Et intervall er to tall med bindestrek mellom. For eksempel gir 3,5-7,9 sidene 3, 5, 6, 7 og 9.</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Gjeldende side</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Merket område</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sideutvalg:</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eksemplarer:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvendt rekkefølge</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Fargemodus</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Tosidig utskrift</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Innbinding langs langsiden</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Innbinding langs kortsiden</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Plassering:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Skriv til &amp;fil:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Helt til venstre</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Helt til høyre</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Én side til venstre</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Én side til høyre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Én side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Én side ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høyre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Tab bakover</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rettetast</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pil venstre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pil opp</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pil høyre</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høyre</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo %1</source>
        <translation>Angre %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Gjør om %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;tom&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo %1</source>
        <translation>Angre %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Gjør om %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier &amp;lenken</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
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
        <translation>Møteregelen gir ingen dager her.</translation>
    </message>
    <message>
        <source>School holidays, closing days and terms to look out for</source>
        <translation>Skoleferier, stengte dager og skoleår å ta hensyn til</translation>
    </message>
    <message>
        <source>Of the days that belong to single units, count only this one&apos;s</source>
        <translation>Regn bare med dager som gjelder alle eller denne virksomheten</translation>
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
    <message>
        <source>in order</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>skadet</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>ikke bekreftet</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Sider:</translation>
    </message>
    <message>
        <source>Rows:</source>
        <translation>Rader:</translation>
    </message>
    <message>
        <source>The file as a whole:</source>
        <translation>Filen som helhet:</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Logg:</translation>
    </message>
    <message>
        <source>Nobody vouches for this: without a key the file could not be verified.</source>
        <translation>Ingen går god for dette: Uten nøkkel kunne filen ikke bekreftes.</translation>
    </message>
    <message>
        <source>Give one with --passphrase-file, or in the environment as TVERS_PASSPHRASE.</source>
        <translation>Oppgi en med --passphrase-file, eller i miljøvariabelen TVERS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>%1 is written. Everyone in it is invented; its passphrase is “%2”.</source>
        <translation>%1 er laget. Alle i filen er oppdiktet. Passordfrasen er «%2».</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase; or TVERS_PASSPHRASE</source>
        <translation>En fil der første linje er passordfrasen; eller TVERS_PASSPHRASE</translation>
    </message>
    <message>
        <source>A Tvers file, in the place of a pack</source>
        <translation>En Tvers-fil, i stedet for en pakke</translation>
    </message>
    <message>
        <source>Which municipality the example is of</source>
        <translation>Hvilken kommune eksempelet er fra</translation>
    </message>
    <message>
        <source>The file to make; one that is there stays as it is</source>
        <translation>Filen som skal lages; finnes den fra før, blir den stående urørt</translation>
    </message>
    <message>
        <source>The school year of its meetings, if not this one</source>
        <translation>Skoleåret til møtene, om det ikke er dette</translation>
    </message>
    <message>
        <source>An example file to try Tvers with: everyone in it is invented, its passphrase is “eksempel”</source>
        <translation>En eksempelfil å prøve Tvers med: Alle i den er oppdiktet, og passordfrasen er «eksempel»</translation>
    </message>
    <message>
        <source>Whether a Tvers file is whole and unchanged; nothing is written to it</source>
        <translation>Om en Tvers-fil er hel og uendret; ingenting blir skrevet til den</translation>
    </message>
    <message>
        <source>Only this arena, by id or whole name; may be repeated</source>
        <translation>Bare denne arenaen, med id eller hele navnet; kan gjentas</translation>
    </message>
    <message>
        <source>year, half:1, half:2 or quarter:1 to quarter:4</source>
        <translation>year (hele året), half:1, half:2 eller quarter:1 til quarter:4</translation>
    </message>
    <message>
        <source>Show suggested dates too, marked as suggestions</source>
        <translation>Ta med foreslåtte datoer, merket som forslag</translation>
    </message>
    <message>
        <source>The paper&apos;s size, landscape</source>
        <translation>Papirstørrelsen, liggende</translation>
    </message>
    <message>
        <source>The file to write; further sheets of a picture become F-2 and so on</source>
        <translation>Filen som skal skrives; flere ark av et bilde blir F-2 og så videre</translation>
    </message>
    <message>
        <source>The annual wheel with its numbered list, for paper</source>
        <translation>Årshjulet med nummerert liste, til papir</translation>
    </message>
    <message>
        <source>Only what concerns this unit of the file, by id or whole name, and by its own calendar</source>
        <translation>Bare det som gjelder denne virksomheten i filen, med id eller hele navnet, etter virksomhetens egen kalender</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Fingeravtrykk:</translation>
    </message>
    <message>
        <source>%1 has no slot:</source>
        <translation>%1 har ingen time:</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, runde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) placed</source>
        <translation>
            <numerusform>%n møte har fått time</numerusform>
            <numerusform>%n møter har fått time</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all there are.</source>
        <translation>%1, alle som er.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a slot.</source>
        <translation>
            <numerusform>%1, %n uten time.</numerusform>
            <numerusform>%1, %n uten time.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 More is not possible.</source>
        <translation>%1 Flere er ikke mulig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 At most %n more could be placed.</source>
        <translation>
            <numerusform>%1 Høyst %n til kunne fått time.</numerusform>
            <numerusform>%1 Høyst %n til kunne fått time.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many meetings as possible in their slots, free of clashes; and for the others why, and what would help</source>
        <translation>Så mange møter som mulig i timene sine, uten kollisjoner; og for de andre hvorfor, og hva som ville hjelpe</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) written.</source>
        <translation>
            <numerusform>%n møte er skrevet.</numerusform>
            <numerusform>%n møter er skrevet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken.</source>
        <translation>
            <numerusform>%n linje er tatt med.</numerusform>
            <numerusform>%n linjer er tatt med.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Tvers file</source>
        <translation>Tvers-filen</translation>
    </message>
    <message>
        <source>The meetings of this unit, by id or whole name</source>
        <translation>Møtene til denne virksomheten, med id eller hele navnet</translation>
    </message>
    <message>
        <source>The meetings of the teams that this person sits in</source>
        <translation>Møtene i gruppene denne personen sitter i</translation>
    </message>
    <message>
        <source>The meetings of this arena, by id or whole name</source>
        <translation>Møtene i denne arenaen, med id eller hele navnet</translation>
    </message>
    <message>
        <source>The school year, if not this one</source>
        <translation>Skoleåret, hvis det ikke er dette</translation>
    </message>
    <message>
        <source>Suggested dates too, marked as tentative</source>
        <translation>Også foreslåtte datoer, merket som forslag</translation>
    </message>
    <message>
        <source>The calendar to write</source>
        <translation>Kalenderen som skal skrives</translation>
    </message>
    <message>
        <source>Whose days or people they are, by id or whole name</source>
        <translation>Hvilken virksomhet dagene eller personene hører til, med id eller hele navnet</translation>
    </message>
    <message>
        <source>For whom the days are: kindergarten, school or sfo</source>
        <translation>Hvem dagene gjelder for: kindergarten (barnehage), school (skole) eller sfo</translation>
    </message>
    <message>
        <source>Which school year&apos;s days a repeated event gives, if not this one&apos;s and the next&apos;s</source>
        <translation>Hvilket skoleår gjentatte hendelser gir dager i, hvis det ikke er dette og det neste</translation>
    </message>
    <message>
        <source>The meetings of a unit, a person or an arena as a calendar for other programs</source>
        <translation>Møtene til en virksomhet, en person eller en arena som kalender for andre programmer</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) written.</source>
        <translation>
            <numerusform>%n plan skrevet.</numerusform>
            <numerusform>%n planer skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells who this is about.</source>
        <translation>Ingenting røper hvem dette gjelder.</translation>
    </message>
    <message>
        <source>Known names of children and guardians, one on each line</source>
        <translation>Kjente navn på barn og foresatte, ett på hver linje</translation>
    </message>
    <message>
        <source>Whose plan, by id or whole name</source>
        <translation>Planen for denne virksomheten, med id eller hele navnet</translation>
    </message>
    <message>
        <source>The plan to write</source>
        <translation>Planen som skal skrives</translation>
    </message>
    <message>
        <source>In the place of --unit and --out: one for every unit, named after it, in this folder</source>
        <translation>I stedet for --unit og --out: én for hver virksomhet, med navnet dens, i denne mappen</translation>
    </message>
    <message>
        <source>What is over before this school year is left out; if not this one</source>
        <translation>Det som er over før dette skoleåret, er ikke med; hvis ikke årets</translation>
    </message>
    <message>
        <source>The workbook to write</source>
        <translation>Arbeidsboken som skal skrives</translation>
    </message>
    <message>
        <source>Of a table or calendar, what it is of: closing-days, units or people</source>
        <translation>For en tabell eller kalender, hva den inneholder: closing-days, units eller people</translation>
    </message>
    <message>
        <source>Of a unit&apos;s first plan, in the place of --file: the file to make from it</source>
        <translation>For den første planen til en virksomhet, i stedet for --file: filen som skal lages av den</translation>
    </message>
    <message>
        <source>Of a plan, what is changed here and there: ours or theirs; not given, it stays and must be looked at</source>
        <translation>For en plan, det som er endret både her og der: ours eller theirs; uten valget blir det stående og må ses på</translation>
    </message>
    <message>
        <source>What is on it: plan (units down, weeks across), unit or day (what a contact person takes along)</source>
        <translation>Hva som står på det: plan (virksomheter nedover, uker bortover), unit eller day (det en kontaktperson tar med seg)</translation>
    </message>
    <message>
        <source>Whose meetings they are, by id or whole name</source>
        <translation>Hvem sine møter, ved id eller helt navn</translation>
    </message>
    <message>
        <source>Whose days they are, by id or whole name</source>
        <translation>Hvem sine dager, ved id eller helt navn</translation>
    </message>
    <message>
        <source>Only this day; without it, a page for each</source>
        <translation>Bare denne dagen; uten den blir det en side for hver</translation>
    </message>
    <message>
        <source>Which arena&apos;s plan, if the year has more than one</source>
        <translation>Hvilken arena planen er for, hvis året har flere</translation>
    </message>
    <message>
        <source>The paper&apos;s size</source>
        <translation>Papirstørrelsen</translation>
    </message>
    <message>
        <source>The paper to write</source>
        <translation>Arket som skal skrives</translation>
    </message>
    <message>
        <source>The meeting plan on paper: the whole of it, a unit&apos;s meetings, or a contact person&apos;s days</source>
        <translation>Møteplanen på papir: hele planen, møtene i én virksomhet eller dagene til én kontaktperson</translation>
    </message>
    <message>
        <source>The year&apos;s meetings as an Excel workbook: a list, units and weeks, and a sheet for each contact person</source>
        <translation>Møtene i året som Excel-arbeidsbok: en liste, virksomheter og uker, og et ark for hver kontaktperson</translation>
    </message>
    <message>
        <source>A unit&apos;s plan to send to it, or back to Oppvekst: nothing about other units or about children</source>
        <translation>Planen for en virksomhet, til å sende dit eller tilbake til Oppvekst: ingenting om andre virksomheter eller om barn</translation>
    </message>
    <message>
        <source>Closed days, units or people out of another program&apos;s calendar or table, or a plan that was sent; tells everything that was not taken</source>
        <translation>Fridager, virksomheter eller personer fra kalenderen eller tabellen til et annet program, eller en tilsendt plan; sier fra om alt som ikke ble tatt med</translation>
    </message>
    <message>
        <source>What in a text from standard input tells who it is about</source>
        <translation>Hva i en tekst fra standard inn som røper hvem den gjelder</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1, %2, versjon %3</translation>
    </message>
    <message>
        <source>%1 was changed after Tvers wrote it.</source>
        <translation>%1 er endret etter at Tvers skrev den.</translation>
    </message>
    <message>
        <source>Whose report, by id or whole name</source>
        <translation>Rapporten for denne virksomheten, med id eller hele navnet</translation>
    </message>
    <message>
        <source>Which half-year, like 2026-2 for the one that is delivered in the autumn of 2026</source>
        <translation>Hvilket halvår, som 2026-2 for det som leveres høsten 2026</translation>
    </message>
    <message>
        <source>The report to write</source>
        <translation>Rapporten som skal skrives</translation>
    </message>
    <message>
        <source>A unit&apos;s half-yearly report as a PDF: as it was finished, or as it would be today</source>
        <translation>Halvårsrapporten for en virksomhet som PDF: slik den ble ferdigstilt, eller slik den ville vært i dag</translation>
    </message>
    <message>
        <source>What half-yearly reports say, and whether they are as Tvers wrote them</source>
        <translation>Det halvårsrapporter sier, og om de er slik Tvers skrev dem</translation>
    </message>
    <message>
        <source>Not verified: read without a key</source>
        <translation>Ikke bekreftet: lest uten nøkkel</translation>
    </message>
    <message>
        <source>The report, or a log of the meetings as the report; if neither, what the draft says</source>
        <translation>Rapporten, eller loggen over møtene som rapport; uten valg gjelder det som står i utkastet</translation>
    </message>
    <message>
        <source>Nothing has happened in it yet: no consents, no cases, no meetings held</source>
        <translation>Ingenting har skjedd i den ennå: ingen samtykker, ingen saker, ingen møter holdt</translation>
    </message>
    <message>
        <source>In the place of a unit: what the reports that came in add up to</source>
        <translation>I stedet for en virksomhet: summen av rapportene som er kommet inn</translation>
    </message>
    <message>
        <source>Nobody vouches for this: the file has no passphrase yet, so anybody can have changed it.</source>
        <translation>Ingen går god for dette: Filen har ikke fått passordfrase ennå, så hvem som helst kan ha endret den.</translation>
    </message>
    <message>
        <source>Open it in Tvers and give it one, then check it again.</source>
        <translation>Åpne den i Tvers og gi den en, og kontroller den igjen.</translation>
    </message>
    <message>
        <source>There was nothing in it to take.</source>
        <translation>Det var ingenting i den å hente.</translation>
    </message>
    <message>
        <source>%1 is locked and stays, although: %2</source>
        <translation>%1 er låst og blir stående, selv om: %2</translation>
    </message>
    <message>
        <source>A file whose first line is the municipality&apos;s private key, for the exact numbers; or TVERS_PRIVATE_KEY</source>
        <translation>En fil der første linje er kommunens private nøkkel, for de nøyaktige tallene; eller TVERS_PRIVATE_KEY</translation>
    </message>
</context>
<context>
    <name>tvers::AbsencesDialog</name>
    <message>
        <source>Who is away</source>
        <translation>Hvem er borte</translation>
    </message>
    <message>
        <source>Nobody is given a meeting on these days. Why somebody is away is not kept.</source>
        <translation>Ingen får møter på disse dagene. Hvorfor noen er borte, blir ikke lagret.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Nobody is away.</source>
        <translation>Ingen er borte.</translation>
    </message>
</context>
<context>
    <name>tvers::AbsencesModel</name>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To and with</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Slutten er før starten.</translation>
    </message>
</context>
<context>
    <name>tvers::AfterPanel</name>
    <message>
        <source>Observed on</source>
        <translation>Observert</translation>
    </message>
    <message>
        <source>The unit was told on</source>
        <translation>Tilbakemelding gitt</translation>
    </message>
    <message>
        <source>By whom (role)</source>
        <translation>Av hvem (rolle)</translation>
    </message>
    <message>
        <source>Refused, to be followed up here</source>
        <translation>Avslag som følges opp her</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Hvem følger opp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Add a follo&amp;w-up</source>
        <translation>&amp;Legg til oppfølging</translation>
    </message>
    <message>
        <source>Remo&amp;ve the follow-up</source>
        <translation>F&amp;jern oppfølgingen</translation>
    </message>
    <message>
        <source>Who follows up (role)</source>
        <translation>Hvem følger opp (rolle)</translation>
    </message>
    <message>
        <source>To be followed up by</source>
        <translation>Skal følges opp innen</translation>
    </message>
    <message>
        <source>It is followed up</source>
        <translation>Den er fulgt opp</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Fulgt opp</translation>
    </message>
    <message>
        <source>Not followed up</source>
        <translation>Ikke fulgt opp</translation>
    </message>
</context>
<context>
    <name>tvers::AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>T says that the item was treated, P that it is put off. Enter goes to the notes.</source>
        <translation>T betyr at punktet er behandlet, P at det er utsatt. Enter går til notatet.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Leaves the item</source>
        <translation>Går ut under punktet</translation>
    </message>
    <message>
        <source>Add a &amp;case</source>
        <translation>Legg til &amp;sak</translation>
    </message>
    <message>
        <source>Add an &amp;item…</source>
        <translation>Legg til &amp;punkt …</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Flytt punktet opp</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Flytt punktet ned</translation>
    </message>
    <message>
        <source>Take o&amp;ff the agenda</source>
        <translation>Ta &amp;av sakslista</translation>
    </message>
    <message>
        <source>Open the ca&amp;se</source>
        <translation>&amp;Åpne saken</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>&amp;Notes: what, who, until when</source>
        <translation>&amp;Notat: hva, hvem, til når</translation>
    </message>
    <message>
        <source>Notes: what, who, until when</source>
        <translation>Notat: hva, hvem, til når</translation>
    </message>
    <message>
        <source>The municipality&apos;s text does not say what this meeting takes up. Add what you need.</source>
        <translation>Kommunens tekst sier ikke hva dette møtet tar opp. Legg til det dere trenger.</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>en foresatt</translation>
    </message>
    <message>
        <source>The case cannot be discussed by name so:</source>
        <translation>Saken kan ikke drøftes med navn slik:</translation>
    </message>
    <message>
        <source>Not covered by the consent, must leave the item: %1.</source>
        <translation>Ikke dekket av samtykket, må gå ut under punktet: %1.</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Beslutning: %1</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>Anbefaling: %1</translation>
    </message>
    <message>
        <source>Measure: %1 (%2, until %3)</source>
        <translation>Tiltak: %1 (%2, til %3)</translation>
    </message>
    <message>
        <source>Not discussed here yet. The discussion is written in the case.</source>
        <translation>Ikke drøftet her ennå. Drøftingen skrives i saken.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Legg til punkt</translation>
    </message>
    <message>
        <source>What is to be taken up? No names of children.</source>
        <translation>Hva skal tas opp? Ingen navn på barn.</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>Sa&amp;ksliste</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Ny sak …</translation>
    </message>
    <message>
        <source>The case is kept under Cases. It is not on the agenda: this meeting does not take up such cases.</source>
        <translation>Saken er lagret under Saker. Den står ikke på sakslista: Dette møtet tar ikke opp slike saker.</translation>
    </message>
</context>
<context>
    <name>tvers::AnonymityWording</name>
    <message>
        <source>a national identity number</source>
        <translation>et fødselsnummer</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>en fødselsdato</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>et telefonnummer</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>en e-postadresse</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>en adresse</translation>
    </message>
    <message>
        <source>a known name</source>
        <translation>et kjent navn</translation>
    </message>
    <message>
        <source>perhaps a known name</source>
        <translation>kanskje et kjent navn</translation>
    </message>
    <message>
        <source>perhaps a name</source>
        <translation>kanskje et navn</translation>
    </message>
    <message>
        <source>Take the number out.</source>
        <translation>Ta ut nummeret.</translation>
    </message>
    <message>
        <source>Take the date out; the stage says enough about the age.</source>
        <translation>Ta ut datoen. Trinnet sier nok om alderen.</translation>
    </message>
    <message>
        <source>Take it out; say “the home” or “the service” instead.</source>
        <translation>Ta det ut. Skriv «hjemmet» eller «tjenesten» i stedet.</translation>
    </message>
    <message>
        <source>Take the name out, or say that it is not the child’s.</source>
        <translation>Ta ut navnet, eller si at det ikke gjelder barnet.</translation>
    </message>
    <message>
        <source>Check that this is not the name of somebody.</source>
        <translation>Sjekk at dette ikke er navnet på noen.</translation>
    </message>
</context>
<context>
    <name>tvers::ArchiveDialog</name>
    <message>
        <source>&amp;Make the documents…</source>
        <translation>&amp;Lag dokumentene …</translation>
    </message>
    <message>
        <source>&amp;Note as archived</source>
        <translation>Noter som &amp;arkivert</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>Til arkivet</translation>
    </message>
    <message>
        <source>The meeting is finished. For each line below a document is made, with what the archive needs to know of it: first a log that names no child, then one for the folder of each child that was discussed by name. You can do this later too.</source>
        <translation>Møtet er ferdigstilt. For hver linje under lages et dokument, med det arkivet trenger å vite om det: først en logg uten navn på barn, så ett til mappa til hvert barn som ble drøftet med navn. Du kan også gjøre dette senere.</translation>
    </message>
    <message>
        <source>Reference in the archive, when it is there</source>
        <translation>Referanse i arkivet, når det er på plass</translation>
    </message>
    <message>
        <source>Meeting log, without names</source>
        <translation>Møtelogg, uten navn på barn</translation>
    </message>
    <message>
        <source>For the folder (%1) of %2</source>
        <translation>Til %1 for %2</translation>
    </message>
    <message>
        <source>A folder for the archive</source>
        <translation>En mappe til arkivet</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) lie in %1. When the archive has them, write here under which reference.</source>
        <translation>
            <numerusform>%n dokument ligger i %1. Når arkivet har det, skriv her hvilken referanse det har fått.</numerusform>
            <numerusform>%n dokumenter ligger i %1. Når arkivet har dem, skriv her hvilke referanser de har fått.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::ArenaDialog</name>
    <message>
        <source>New arena</source>
        <translation>Ny arena</translation>
    </message>
    <message>
        <source>Add arena</source>
        <translation>Legg til arena</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Mangler ennå: %1</translation>
    </message>
</context>
<context>
    <name>tvers::ArenaFilter</name>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>All groups and services</source>
        <translation>Alle grupper og tjenester</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Barnehage</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>After-school programme</source>
        <translation>SFO</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Overgang</translation>
    </message>
    <message>
        <source>Across the sectors</source>
        <translation>På tvers av sektorene</translation>
    </message>
    <message>
        <source>Outside the municipality</source>
        <translation>Utenfor kommunen</translation>
    </message>
    <message>
        <source>All arenas</source>
        <translation>Alle arenaer</translation>
    </message>
    <message>
        <source>%1 of %2 arenas</source>
        <translation>%1 av %2 arenaer</translation>
    </message>
    <message>
        <source>&amp;Suggested dates too</source>
        <translation>&amp;Også foreslåtte datoer</translation>
    </message>
    <message>
        <source>Arenas shown</source>
        <translation>Arenaer som vises</translation>
    </message>
    <message>
        <source>Group or service</source>
        <translation>Gruppe eller tjeneste</translation>
    </message>
</context>
<context>
    <name>tvers::ArenaForm</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Calls the meeting</source>
        <translation>Kaller inn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sektorer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Handler om</translation>
    </message>
    <message>
        <source>Records are kept</source>
        <translation>Saker lagres</translation>
    </message>
    <message>
        <source>In the source: %1</source>
        <translation>I kilden: %1</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Plikter</translation>
    </message>
    <message>
        <source>Forms before the meeting, one on each line</source>
        <translation>Skjemaer før møtet, ett på hver linje</translation>
    </message>
    <message>
        <source>Always on the agenda, one on each line</source>
        <translation>Alltid på sakslisten, ett på hver linje</translation>
    </message>
    <message>
        <source>What it can decide, one on each line</source>
        <translation>Hva den kan beslutte, ett på hver linje</translation>
    </message>
</context>
<context>
    <name>tvers::ArenaPanel</name>
    <message>
        <source>You have changed the rules. From which day do they hold?</source>
        <translation>Du har endret reglene. Fra hvilken dag gjelder de?</translation>
    </message>
    <message>
        <source>Something is missing before it can be saved.</source>
        <translation>Noe mangler før det kan lagres.</translation>
    </message>
    <message>
        <source>These rules hold from %1 to %2.</source>
        <translation>Disse reglene gjelder fra %1 til %2.</translation>
    </message>
    <message>
        <source>These rules hold from %1.</source>
        <translation>Disse reglene gjelder fra %1.</translation>
    </message>
    <message>
        <source>These rules hold to %1.</source>
        <translation>Disse reglene gjelder til %1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Fra hvilken dag</translation>
    </message>
    <message>
        <source>The arena&apos;s rules</source>
        <translation>Arenaens regler</translation>
    </message>
    <message>
        <source>They were al&amp;ways so: correct them</source>
        <translation>De har alltid vært slik: Rett &amp;dem</translation>
    </message>
    <message>
        <source>&amp;New rules from this day</source>
        <translation>&amp;Nye regler fra denne dagen</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>For&amp;kast endringen</translation>
    </message>
</context>
<context>
    <name>tvers::ArenaTableModel</name>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Åpne spørsmål</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>%1 (changed, not saved)</source>
        <translation>%1 (endret, ikke lagret)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (slått av)</translation>
    </message>
    <message>
        <source>%1 (not begun)</source>
        <translation>%1 (gjelder ikke ennå)</translation>
    </message>
    <message>
        <source>%1 (suggestion)</source>
        <translation>%1 (forslag)</translation>
    </message>
</context>
<context>
    <name>tvers::ArenaWording</name>
    <message>
        <source>about %1, for the next school year</source>
        <translation>omkring %1, for neste skoleår</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>omkring %1</translation>
    </message>
    <message>
        <source>by %1, for the next school year</source>
        <translation>innen %1, for neste skoleår</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>innen %1</translation>
    </message>
    <message>
        <source>by the Friday of week %1</source>
        <translation>innen fredag i uke %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before the meeting</source>
        <translation>
            <numerusform>%n virkedag før møtet</numerusform>
            <numerusform>%n virkedager før møtet</numerusform>
        </translation>
    </message>
    <message>
        <source>before the meeting, how long is not decided</source>
        <translation>før møtet, ikke avgjort hvor lenge før</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (to %3)</source>
        <translation>%1: %2 (til %3)</translation>
    </message>
    <message>
        <source>Ways of working</source>
        <translation>Arbeidsmåter</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Kinds of consultation</source>
        <translation>Typer konsultasjon</translation>
    </message>
    <message>
        <source>Taking part in consultations</source>
        <translation>Deltar i konsultasjoner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>%1, lines %2</source>
        <translation>%1, linje %2</translation>
    </message>
</context>
<context>
    <name>tvers::ArenasPlace</name>
    <message>
        <source>Open questions (%1)</source>
        <translation>Åpne spørsmål (%1)</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Slå av …</translation>
    </message>
    <message>
        <source>Switch on again…</source>
        <translation>Slå på igjen …</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <source>“%1” does not meet from the day on that you choose. What was before stays as it is.</source>
        <translation>«%1» møtes ikke fra og med dagen du velger. Det som var før, blir som det er.</translation>
    </message>
    <message>
        <source>The first day without it</source>
        <translation>Den første dagen uten</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Slå på igjen</translation>
    </message>
    <message>
        <source>“%1” meets again by the rules that it had last.</source>
        <translation>«%1» møtes igjen etter reglene den hadde sist.</translation>
    </message>
    <message>
        <source>The first day with it</source>
        <translation>Den første dagen med</translation>
    </message>
    <message>
        <source>All arenas</source>
        <translation>Alle arenaer</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Skoleåret</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Add arena</source>
        <translation>Legg til arena</translation>
    </message>
    <message>
        <source>School holidays…</source>
        <translation>Skoleferier …</translation>
    </message>
    <message>
        <source>Here stand the municipality&apos;s meeting places with their rules.</source>
        <translation>Her står kommunens møteplasser med reglene sine.</translation>
    </message>
    <message>
        <source>This is what the sources leave open. Until you answer, the days are suggestions.</source>
        <translation>Dette lar kildene stå åpent. Inntil dere svarer, er dagene forslag.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Åpne spørsmål</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Gå til svaret</translation>
    </message>
    <message>
        <source>Arenas</source>
        <translation>Arenaer</translation>
    </message>
    <message>
        <source>Consent and law</source>
        <translation>Samtykke og lov</translation>
    </message>
</context>
<context>
    <name>tvers::BackupState</name>
    <message>
        <source>Backed up %1</source>
        <translation>Sikkerhetskopi tatt %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhetskopi ennå</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sikkerhetskopi til</translation>
    </message>
    <message>
        <source>Tvers files (*.tvers)</source>
        <translation>Tvers-filer (*.tvers)</translation>
    </message>
</context>
<context>
    <name>tvers::BirthField</name>
    <message>
        <source>day.month.year</source>
        <translation>dag.måned.år</translation>
    </message>
    <message>
        <source>This is no day of birth. Write it like 28.9.2019.</source>
        <translation>Dette er ingen fødselsdato. Skriv den slik: 28.9.2019.</translation>
    </message>
</context>
<context>
    <name>tvers::BookHourDialog</name>
    <message>
        <source>&amp;Arena</source>
        <translation>&amp;Arena</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Timer</translation>
    </message>
    <message>
        <source>Hours for consultations</source>
        <translation>Timer til konsultasjon</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>&amp;Consultation</source>
        <translation>&amp;Konsultasjon</translation>
    </message>
    <message>
        <source>For the &amp;unit</source>
        <translation>For &amp;virksomheten</translation>
    </message>
    <message>
        <source>About the c&amp;hild</source>
        <translation>Om b&amp;arnet</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ingen virksomhet</translation>
    </message>
    <message>
        <source>Who may take part: %1.</source>
        <translation>Disse kan være med: %1.</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>With the child or its guardians in the room, the case is not anonymous.</source>
        <translation>Er barnet eller de foresatte i rommet, er saken ikke anonym.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>&amp;Open the consultation</source>
        <translation>&amp;Åpne konsultasjonen</translation>
    </message>
    <message>
        <source>&amp;Book the hour</source>
        <translation>&amp;Bestill timen</translation>
    </message>
</context>
<context>
    <name>tvers::BundleDialog</name>
    <message>
        <source>A plan that was sent to you</source>
        <translation>En plan du har fått</translation>
    </message>
    <message>
        <source>Your own changes stay. The whole can be undone.</source>
        <translation>Dine egne endringer blir stående. Alt kan angres.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Ta den inn</translation>
    </message>
    <message>
        <source>What is not the same here and in the plan</source>
        <translation>Det som er ulikt her og i planen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>I planen</translation>
    </message>
    <message>
        <source>Which holds</source>
        <translation>Hva gjelder</translation>
    </message>
    <message>
        <source>As it is here</source>
        <translation>Som her</translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation>Som i planen</translation>
    </message>
    <message>
        <source>Which holds: %1</source>
        <translation>Hva gjelder: %1</translation>
    </message>
    <message>
        <source>What is changed here and there, and what changes who may be discussed by name: choose which of them holds. Your own other changes stay.</source>
        <translation>Noe er endret både her og der, eller endrer hvem som kan drøftes med navn: Velg hva som skal gjelde. De andre endringene dine blir stående.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tvers::BundleWording</name>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Stays as it is here</source>
        <translation>Blir som her</translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>Endret både her og der</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ikke tatt med</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>School holiday or closed day</source>
        <translation>Skoleferie eller fridag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Member of a team</source>
        <translation>Medlem av et team</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>called off (%1)</source>
        <translation>avlyst (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what became of it (&quot;New&quot;), %2 is the thing (&quot;Person “Kari”&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 → %4</source>
        <extracomment>%1 is what became of it, %2 is the meeting, %3 and %4 are where it was and is</extracomment>
        <translation>%1: %2, %3 → %4</translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>Ingenting er nytt.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n flyttet</numerusform>
            <numerusform>%n flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n endret</numerusform>
            <numerusform>%n endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off or gone</source>
        <translation>
            <numerusform>%n avlyst eller borte</numerusform>
            <numerusform>%n avlyst eller borte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own change(s) kept</source>
        <translation>
            <numerusform>%n egen endring beholdt</numerusform>
            <numerusform>%n egne endringer beholdt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed here and there</source>
        <translation>
            <numerusform>%n endret både her og der</numerusform>
            <numerusform>%n endret både her og der</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ikke tatt med</numerusform>
            <numerusform>%n ikke tatt med</numerusform>
        </translation>
    </message>
    <message>
        <source>Services come to %1 on several days of week %2: this should be coordinated.</source>
        <translation>Tjenestene kommer til %1 på flere dager i uke %2: Dette bør koordineres.</translation>
    </message>
    <message>
        <source>Called off at the unit</source>
        <translation>Avlyst av virksomheten</translation>
    </message>
    <message>
        <source>Meeting of all units</source>
        <translation>Møte for alle virksomheter</translation>
    </message>
    <message>
        <source>Changes who may be discussed by name</source>
        <translation>Endrer hvem som kan drøftes med navn</translation>
    </message>
    <message>
        <source>Consent in “%1”</source>
        <translation>Samtykke i «%1»</translation>
    </message>
    <message>
        <source>“%1” with its rules</source>
        <translation>«%1» med reglene sine</translation>
    </message>
    <message>
        <source>Who consents, %1</source>
        <translation>Hvem som samtykker, %1</translation>
    </message>
    <message>
        <source>The law table, “%1”</source>
        <translation>Lovtabellen, «%1»</translation>
    </message>
    <message>
        <source>Who owns “%1”</source>
        <translation>Hvem som eier «%1»</translation>
    </message>
    <message>
        <source>The key that reports are sealed to</source>
        <translation>Nøkkelen som rapporter forsegles til</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borte</translation>
    </message>
    <message>
        <source>there</source>
        <translation>finnes</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Held at the unit after all</source>
        <translation>Holdes likevel av virksomheten</translation>
    </message>
    <message>
        <source>%1 is in two meetings at once on %2: %3 and %4.</source>
        <translation>%1 sitter i to møter samtidig %2: %3 og %4.</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <extracomment>%1 is a meeting, %2 its day, %3 why people do not meet then (&quot;public holiday&quot;)</extracomment>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>by law:</source>
        <translation>etter lov:</translation>
    </message>
    <message>
        <source>with a reason:</source>
        <translation>med begrunnelse:</translation>
    </message>
    <message>
        <source>danger to life:</source>
        <translation>fare for liv:</translation>
    </message>
    <message>
        <source>the unit itself</source>
        <translation>virksomheten selv</translation>
    </message>
    <message>
        <source>the unit that receives</source>
        <translation>virksomheten som tar imot</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>tvers::CadenceEditor</name>
    <message>
        <source>Part %1: %2</source>
        <translation>Del %1: %2</translation>
    </message>
    <message>
        <source>It has several rules side by side</source>
        <translation>Den har flere regler side om side</translation>
    </message>
    <message>
        <source>The parts</source>
        <translation>Delene</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Legg til del</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Fjern del</translation>
    </message>
</context>
<context>
    <name>tvers::CadencePreview</name>
    <message>
        <source>This gives no days in the school year %1.</source>
        <translation>Dette gir ingen dager i skoleåret %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in the school year %1. First:</source>
        <translation>
            <numerusform>%n møte i skoleåret %1:</numerusform>
            <numerusform>%n møter i skoleåret %1. De første:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (suggestion)</source>
        <translation>%1 (forslag)</translation>
    </message>
    <message>
        <source>Some time from %1 to %2</source>
        <translation>En dag fra %1 til %2</translation>
    </message>
    <message>
        <source>This gives no days from %1 to %2.</source>
        <translation>Dette gir ingen dager fra %1 til %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) from %1 to %2. First:</source>
        <translation>
            <numerusform>%n møte fra %1 til %2. Først:</numerusform>
            <numerusform>%n møter fra %1 til %2. Først:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::CadenceWording</name>
    <message>
        <source>Every week</source>
        <translation>Hver uke</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Annenhver uke</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Hver uke</numerusform>
            <numerusform>Hver %n. uke</numerusform>
        </translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>Oddetallsuker</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Partallsuker</translation>
    </message>
    <message>
        <source>Weeks %1 (advisory)</source>
        <translation>Ukene %1 (veiledende)</translation>
    </message>
    <message>
        <source>Weeks %1</source>
        <translation>Ukene %1</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hver måned</translation>
    </message>
    <message>
        <source>Every second month</source>
        <translation>Annenhver måned</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Hver måned</numerusform>
            <numerusform>Hver %n. måned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n ganger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average %n time(s)</source>
        <translation>
            <numerusform>I snitt %n gang</numerusform>
            <numerusform>I snitt %n ganger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared in slots of %n minute(s)</source>
        <translation>
            <numerusform>Delt i økter på %n minutt</numerusform>
            <numerusform>Delt i økter på %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Some time between %1 and %2</source>
        <translation>En dag mellom %1 og %2</translation>
    </message>
    <message>
        <source>Some time in week %1</source>
        <translation>En dag i uke %1</translation>
    </message>
    <message>
        <source>Some time in weeks %1</source>
        <translation>En dag i ukene %1</translation>
    </message>
    <message>
        <source>After this: %1</source>
        <translation>Etter dette: %1</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Ved behov</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke avgjort</translation>
    </message>
    <message>
        <source>weekday not decided</source>
        <translation>ukedag ikke avgjort</translation>
    </message>
    <message>
        <source>hours not decided</source>
        <translation>klokkeslett ikke avgjort</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>regnet fra %1</translation>
    </message>
    <message>
        <source>first day not decided</source>
        <translation>første dag ikke avgjort</translation>
    </message>
    <message>
        <source>the first one in the month</source>
        <translation>den første i måneden</translation>
    </message>
    <message>
        <source>the second one in the month</source>
        <translation>den andre i måneden</translation>
    </message>
    <message>
        <source>the third one in the month</source>
        <translation>den tredje i måneden</translation>
    </message>
    <message>
        <source>the fourth one in the month</source>
        <translation>den fjerde i måneden</translation>
    </message>
    <message>
        <source>the last one in the month</source>
        <translation>den siste i måneden</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 i året</translation>
    </message>
    <message>
        <source>%1 a school year</source>
        <translation>%1 i skoleåret</translation>
    </message>
    <message>
        <source>%1 a half-year</source>
        <translation>%1 i halvåret</translation>
    </message>
    <message>
        <source>%1 a semester</source>
        <translation>%1 i semesteret</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 i måneden</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Omtrent %1</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Minst %1</translation>
    </message>
    <message>
        <source>%1 (as a guest in: %2)</source>
        <translation>%1 (som gjest i: %2)</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>mandager</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>tirsdager</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>onsdager</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>torsdager</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>fredager</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>lørdager</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>søndager</translation>
    </message>
    <message>
        <source>Continuously</source>
        <translation>Løpende</translation>
    </message>
</context>
<context>
    <name>tvers::CalendarContent</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Extra meeting</source>
        <translation>Ekstra møte</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Flyttet fra %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 sits in another meeting then: %2</source>
        <translation>%1 sitter i et annet møte da: %2</translation>
    </message>
    <message>
        <source>%1 is taken then: %2</source>
        <translation>%1 er opptatt da: %2</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>Fri: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Stengt: %1</translation>
    </message>
    <message>
        <source>%1. No meetings</source>
        <translation>%1. Ingen møter</translation>
    </message>
    <message>
        <source>%1, %2. No meetings</source>
        <translation>%1, %2. Ingen møter</translation>
    </message>
</context>
<context>
    <name>tvers::CalendarExport</name>
    <message>
        <source>Write a calendar</source>
        <translation>Skriv en kalender</translation>
    </message>
    <message>
        <source>Meetings %1</source>
        <translation>Møter %1</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendere (*.ics)</translation>
    </message>
</context>
<context>
    <name>tvers::CalendarForm</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>School terms, school holidays and closed days</source>
        <translation>Skoleår, skoleferier og stengte dager</translation>
    </message>
    <message>
        <source>Days on which the unit is closed, and its own terms</source>
        <translation>Dager da virksomheten er stengt, og eget skoleår</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Legg til linje</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Fjern linje</translation>
    </message>
</context>
<context>
    <name>tvers::CalendarPaper</name>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 av %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (skipped)</source>
        <translation>%1 (hoppet over)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message>
        <source>Calendar, week %1 of %2</source>
        <translation>Kalender, uke %1 i %2</translation>
    </message>
    <message>
        <source>Meetings %1</source>
        <translation>Møter %1</translation>
    </message>
    <message>
        <source>No meeting has a day.</source>
        <translation>Ingen møter har en dag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Merknader</translation>
    </message>
</context>
<context>
    <name>tvers::CalendarPlace</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Måned</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Uke</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>Skole&amp;år</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Tidligere (Page Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Senere (Page Down)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>I da&amp;g</translation>
    </message>
    <message>
        <source>Go to a date (G)</source>
        <translation>Gå til en dato (G)</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;Nytt møte …</translation>
    </message>
    <message>
        <source>New meeting on the chosen day (N)</source>
        <translation>Nytt møte på valgt dag (N)</translation>
    </message>
    <message>
        <source>S&amp;kipped ones too</source>
        <translation>Avl&amp;yste også</translation>
    </message>
    <message>
        <source>Meetings as a list</source>
        <translation>Møtene som liste</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Uke %1, %2</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message numerus="yes">
        <source>No meeting has a fixed day here yet; %n can be suggested.</source>
        <translation>
            <numerusform>Ingen møter har fast dag her ennå; %n kan foreslås.</numerusform>
            <numerusform>Ingen møter har fast dag her ennå; %n kan foreslås.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the suggested dates</source>
        <translation>Vis de foreslåtte datoene</translation>
    </message>
    <message>
        <source>Nothing of what you have chosen to see is in the calendar.</source>
        <translation>Ingenting av det du har valgt å se, er i kalenderen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>The calendar shows every meeting on its day. None has one yet.</source>
        <translation>Kalenderen viser hvert møte på sin dag. Ingen møter har en dag ennå.</translation>
    </message>
    <message>
        <source>Show the empty calendar</source>
        <translation>Vis den tomme kalenderen</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Gå til en dato</translation>
    </message>
    <message>
        <source>The calendar shows the page with this day.</source>
        <translation>Kalenderen viser siden med denne dagen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>Skr&amp;iv ut</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day and from meeting to meeting, Page Up and Page Down turn the page. Alt and an arrow key move the meeting. Enter opens it, Delete skips it or takes back what is skipped, N makes a new one, T goes to today, G to a date. Ctrl+C and Ctrl+V copy.</source>
        <translation>Piltastene går fra dag til dag og fra møte til møte, Page Up og Page Down blar. Alt og en piltast flytter møtet. Enter åpner det, Delete avlyser det eller tar tilbake det som er avlyst, N lager et nytt, T går til i dag, G til en dato. Ctrl+C og Ctrl+V kopierer.</translation>
    </message>
</context>
<context>
    <name>tvers::CalendarPrint</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Forhåndsvisning …</translation>
    </message>
    <message>
        <source>PDF on A&amp;4…</source>
        <translation>PDF på A&amp;4 …</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Eksporter kalenderen</translation>
    </message>
    <message>
        <source>PDF, for print and mail (*.pdf)</source>
        <translation>PDF, for utskrift og e-post (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tvers::CalendarTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For hvem</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>tvers::CaseEdits</name>
    <message>
        <source>Add case</source>
        <translation>Legg til sak</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Endre sak</translation>
    </message>
    <message>
        <source>Record discussion</source>
        <translation>Før inn drøfting</translation>
    </message>
    <message>
        <source>Change discussion</source>
        <translation>Endre drøfting</translation>
    </message>
    <message>
        <source>Remove discussion</source>
        <translation>Fjern drøfting</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Legg til tiltak</translation>
    </message>
    <message>
        <source>Change measure</source>
        <translation>Endre tiltak</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>Fjern tiltak</translation>
    </message>
    <message>
        <source>Carry measure over</source>
        <translation>Før tiltak videre</translation>
    </message>
    <message>
        <source>Change types of case</source>
        <translation>Endre typer sak</translation>
    </message>
</context>
<context>
    <name>tvers::CaseForm</name>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Type sak</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Også</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>Og også</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Why it was not asked for</source>
        <translation>Hvorfor det ikke ble spurt</translation>
    </message>
    <message>
        <source>Reported by (role)</source>
        <translation>Meldt av (rolle)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Følges opp av</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>tvers::CasePanel</name>
    <message>
        <source>Case %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>Case %1, closed</source>
        <translation>Sak %1, avsluttet</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Neste: %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Neste: %1</translation>
    </message>
    <message>
        <source>nothing decided yet</source>
        <translation>ikke konkludert ennå</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Discussions (%1)</source>
        <translation>Drøftinger (%1)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saken</translation>
    </message>
    <message>
        <source>Why is it over? May be empty.</source>
        <translation>Hvorfor er den over? Kan stå tomt.</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Deler av saken</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Saken</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Drøftinger</translation>
    </message>
    <message>
        <source>&amp;Begin anonymously…</source>
        <translation>&amp;Begynn anonymt …</translation>
    </message>
    <message>
        <source>&amp;Go on by name…</source>
        <translation>&amp;Gå videre med navn …</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>Avs&amp;lutt saken …</translation>
    </message>
    <message>
        <source>&amp;Open the case again</source>
        <translation>&amp;Åpne saken igjen</translation>
    </message>
    <message>
        <source>New &amp;discussion…</source>
        <translation>Ny &amp;drøfting …</translation>
    </message>
</context>
<context>
    <name>tvers::CaseTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Type sak</translation>
    </message>
    <message>
        <source>Child or stage</source>
        <translation>Barn eller trinn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>tvers::CaseTypesDialog</name>
    <message>
        <source>Types of case</source>
        <translation>Typer sak</translation>
    </message>
    <message>
        <source>What a case can be about. A type that is out of use stays in the cases that have it.</source>
        <translation>Hva en sak kan gjelde. En type som er tatt ut av bruk, blir stående i sakene som har den.</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>&amp;Add a type</source>
        <translation>Legg til en &amp;type</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Ny type</translation>
    </message>
</context>
<context>
    <name>tvers::CaseWording</name>
    <message>
        <source>The problem</source>
        <translation>Problemet</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Hvem som er ansvarlig</translation>
    </message>
    <message>
        <source>When it is evaluated</source>
        <translation>Når det evalueres</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Fylt ut av</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
    <message>
        <source>Strengths and interests</source>
        <translation>Styrker og interesser</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Faglig</translation>
    </message>
    <message>
        <source>Social and emotional</source>
        <translation>Sosialt og følelsesmessig</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Språk og kommunikasjon</translation>
    </message>
    <message>
        <source>Sight, hearing, motor skills</source>
        <translation>Syn, hørsel og motorikk</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>What has been adapted, and the effect</source>
        <translation>Hva som er tilpasset, og virkningen</translation>
    </message>
    <message>
        <source>What has been adapted</source>
        <translation>Hva som er tilpasset</translation>
    </message>
    <message>
        <source>The effect</source>
        <translation>Virkningen</translation>
    </message>
    <message>
        <source>Results of assessments</source>
        <translation>Resultater fra kartlegging</translation>
    </message>
    <message>
        <source>The group and its environment</source>
        <translation>Gruppa eller klassemiljøet</translation>
    </message>
    <message>
        <source>The guardians’ view</source>
        <translation>De foresattes syn</translation>
    </message>
    <message>
        <source>The child’s own view</source>
        <translation>Barnets eget syn</translation>
    </message>
    <message>
        <source>Other services that are in</source>
        <translation>Andre tjenester som er inne</translation>
    </message>
    <message>
        <source>Wish for the meeting</source>
        <translation>Ønske for møtet</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Med samtykke</translation>
    </message>
    <message>
        <source>On legal basis</source>
        <translation>Med hjemmel</translation>
    </message>
    <message>
        <source>Group level</source>
        <translation>Gruppenivå</translation>
    </message>
    <message>
        <source>System level</source>
        <translation>Systemnivå</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Barnehage</translation>
    </message>
    <message>
        <source>Grades 1–4</source>
        <translation>1.–4. trinn</translation>
    </message>
    <message>
        <source>Grades 5–7</source>
        <translation>5.–7. trinn</translation>
    </message>
    <message>
        <source>Grades 8–10</source>
        <translation>8.–10. trinn</translation>
    </message>
    <message>
        <source>Upper secondary school</source>
        <translation>Videregående skole</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Ikke vurdert ennå</translation>
    </message>
    <message>
        <source>Asked, and they said yes</source>
        <translation>Spurt, og de sa ja</translation>
    </message>
    <message>
        <source>Asked, and they said no</source>
        <translation>Spurt, og de sa nei</translation>
    </message>
    <message>
        <source>Not asked, because …</source>
        <translation>Ikke spurt, fordi …</translation>
    </message>
    <message>
        <source>Discuss it again</source>
        <translation>Drøftes igjen</translation>
    </message>
    <message>
        <source>Measures in the unit</source>
        <translation>Tiltak i virksomheten</translation>
    </message>
    <message>
        <source>Referral to PPT</source>
        <translation>Henvisning til PPT</translation>
    </message>
    <message>
        <source>Public health clinic</source>
        <translation>Helsestasjonen</translation>
    </message>
    <message>
        <source>Advice from child welfare</source>
        <translation>Råd fra barnevernstjenesten</translation>
    </message>
    <message>
        <source>Ansvarsgruppe</source>
        <translation>Ansvarsgruppe</translation>
    </message>
    <message>
        <source>Beslutningsteam</source>
        <translation>Beslutningsteam</translation>
    </message>
    <message>
        <source>BUP through the doctor</source>
        <translation>BUP gjennom legen</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saken</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Anbefaling</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvis nådd</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ikke nådd</translation>
    </message>
    <message>
        <source>Assess the duty to report</source>
        <translation>Vurder meldeplikten</translation>
    </message>
    <message>
        <source>Assess consent</source>
        <translation>Vurder samtykke</translation>
    </message>
    <message>
        <source>They said no: close the case, or ask again</source>
        <translation>De sa nei: avslutt saken eller spør på nytt</translation>
    </message>
    <message>
        <source>How many children fit the description?</source>
        <translation>Hvor mange barn passer beskrivelsen på?</translation>
    </message>
    <message>
        <source>Describe it more generally</source>
        <translation>Beskriv det mer generelt</translation>
    </message>
    <message>
        <source>Complete the form</source>
        <translation>Gjør skjemaet ferdig</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Be om samtykke</translation>
    </message>
    <message>
        <source>Discuss it</source>
        <translation>Drøft saken</translation>
    </message>
    <message>
        <source>Complete a measure</source>
        <translation>Gjør et tiltak ferdig utfylt</translation>
    </message>
    <message>
        <source>Carry out a measure</source>
        <translation>Gjennomfør et tiltak</translation>
    </message>
    <message>
        <source>Evaluate a measure</source>
        <translation>Evaluer et tiltak</translation>
    </message>
    <message>
        <source>Tell the guardians</source>
        <translation>Gi beskjed til foresatte</translation>
    </message>
    <message>
        <source>Follow it up</source>
        <translation>Følg den opp</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Ikke noe mer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Not evaluated in time</source>
        <translation>Ikke evaluert i tide</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Ikke ferdig utfylt</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Skal gjøres</translation>
    </message>
    <message>
        <source>Done, to be evaluated</source>
        <translation>Gjort, skal evalueres</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluert</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Ført videre</translation>
    </message>
</context>
<context>
    <name>tvers::CasesPlace</name>
    <message>
        <source>Cases are sealed. Unlock the file to see them.</source>
        <translation>Sakene er forseglet. Lås opp filen for å se dem.</translation>
    </message>
    <message>
        <source>Here stands what is discussed: anonymously, with consent or on legal basis, and what comes next.</source>
        <translation>Her står det som drøftes – anonymt, med samtykke eller med hjemmel – og hva som er neste steg.</translation>
    </message>
    <message numerus="yes">
        <source>%n discussion(s) in the file were not put there by Tvers. They are not shown and counted nowhere.</source>
        <translation>
            <numerusform>%n drøfting i filen er ikke lagt inn av Tvers. Den vises ikke og telles ikke med.</numerusform>
            <numerusform>%n drøftinger i filen er ikke lagt inn av Tvers. De vises ikke og telles ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <translation>Sak %1, %2</translation>
    </message>
    <message>
        <source>Find in cases and discussions</source>
        <translation>Finn i saker og drøftinger</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Hvilke saker</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Åpne saker</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Avsluttede saker</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle saker</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Ny sak …</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>F&amp;inn</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Ny sak …</translation>
    </message>
    <message>
        <source>&amp;Types of case…</source>
        <translation>&amp;Typer sak …</translation>
    </message>
</context>
<context>
    <name>tvers::ChildDialog</name>
    <message>
        <source>Register a child</source>
        <translation>Registrer et barn</translation>
    </message>
    <message>
        <source>The day of birth decides who consents. No national identity number is needed, and none is to be written here.</source>
        <translation>Fødselsdatoen avgjør hvem som samtykker. Fødselsnummer trengs ikke og skal ikke skrives her.</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrer</translation>
    </message>
</context>
<context>
    <name>tvers::ChildEdits</name>
    <message>
        <source>Register a child</source>
        <translation>Registrer et barn</translation>
    </message>
    <message>
        <source>Change a child</source>
        <translation>Endre et barn</translation>
    </message>
    <message>
        <source>Change a child&apos;s unit</source>
        <translation>Bytt barnehage eller skole</translation>
    </message>
    <message>
        <source>Remove a child</source>
        <translation>Fjern et barn</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>Legg til en foresatt</translation>
    </message>
    <message>
        <source>Change a guardian</source>
        <translation>Endre en foresatt</translation>
    </message>
    <message>
        <source>Remove a guardian</source>
        <translation>Fjern en foresatt</translation>
    </message>
    <message>
        <source>Register a consent</source>
        <translation>Registrer et samtykke</translation>
    </message>
    <message>
        <source>Change a consent</source>
        <translation>Endre et samtykke</translation>
    </message>
    <message>
        <source>Remove a consent entered by mistake</source>
        <translation>Fjern et feilregistrert samtykke</translation>
    </message>
</context>
<context>
    <name>tvers::ChildForm</name>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Kindergarten or school</source>
        <translation>Barnehage eller skole</translation>
    </message>
    <message>
        <source>Understands best</source>
        <translation>Forstår best</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The given name is missing.</source>
        <translation>Fornavnet mangler.</translation>
    </message>
    <message>
        <source>The day of birth cannot be read. Write it like 28.9.2019.</source>
        <translation>Fødselsdatoen kan ikke leses. Skriv den slik: 28.9.2019.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Trenger tolk</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Adressen er sperret</translation>
    </message>
</context>
<context>
    <name>tvers::ChildPanel</name>
    <message>
        <source>Went to %1 until %2.</source>
        <translation>Gikk i %1 til %2.</translation>
    </message>
    <message>
        <source>Answers are kept, refusals too: archive the child.</source>
        <translation>Svar blir tatt vare på, også avslag. Arkiver barnet i stedet.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Ta ut av arkivet</translation>
    </message>
    <message>
        <source>&amp;Archive: has left</source>
        <translation>&amp;Arkiver: har sluttet</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>Right of access: e&amp;xtract…</source>
        <translation>I&amp;nnsyn: utskrift av alt…</translation>
    </message>
    <message>
        <source>Remove, entered by mista&amp;ke</source>
        <translation>F&amp;jern, feilregistrert</translation>
    </message>
</context>
<context>
    <name>tvers::ChildTableModel</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (arkivert)</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of birth missing</source>
        <translation>Fødselsdato mangler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Consent today</source>
        <translation>Samtykke i dag</translation>
    </message>
</context>
<context>
    <name>tvers::ChildrenPlace</name>
    <message>
        <source>Here stand the children who are discussed by name, their guardians, and who has said yes to what.</source>
        <translation>Her står barna som drøftes med navn, de foresatte, og hvem som har sagt ja til hva.</translation>
    </message>
    <message>
        <source>The file is locked. Children and consents can be seen when it is unlocked.</source>
        <translation>Fila er låst. Barn og samtykker kan ses når den er låst opp.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Find a child</source>
        <translation>Finn et barn</translation>
    </message>
    <message>
        <source>Register a child…</source>
        <translation>Registrer et barn…</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Vis arkiverte</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Children and consents</source>
        <translation>Barn og samtykker</translation>
    </message>
</context>
<context>
    <name>tvers::ClosedDaysPage</name>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Add a unit first, under Units: its closed days stand here then.</source>
        <translation>Legg først til en virksomhet under Virksomheter. Da står de stengte dagene her.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Stengte dager</translation>
    </message>
    <message>
        <source>Import .ics or .csv…</source>
        <translation>Importer .ics eller .csv …</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentAnswersForm</name>
    <message>
        <source>&amp;Told of the right to refuse and to withdraw, and what follows</source>
        <translation>&amp;Informert om retten til å si nei og trekke seg, og hva som følger</translation>
    </message>
    <message>
        <source>The &amp;child has said what it thinks</source>
        <translation>Barn&amp;et har fått si hva det mener</translation>
    </message>
    <message>
        <source>Why &amp;one guardian is enough</source>
        <translation>Hvorfor é&amp;n foresatt er nok</translation>
    </message>
    <message>
        <source>&amp;How it was given</source>
        <translation>&amp;Hvordan det ble gitt</translation>
    </message>
    <message>
        <source>&amp;Explained in</source>
        <translation>Forklart på (s&amp;pråk)</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>T&amp;olk</translation>
    </message>
    <message>
        <source>only when not all with responsibility sign</source>
        <translation>bare når ikke alle med foreldreansvar skriver under</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norsk</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikke svart</translation>
    </message>
    <message>
        <source>says yes</source>
        <translation>sier ja</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>sier nei</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Svar fra %1</translation>
    </message>
    <message>
        <source>Day of the answer of %1</source>
        <translation>Dag for svaret fra %1</translation>
    </message>
    <message>
        <source>The day of birth is missing; it decides who consents.</source>
        <translation>Fødselsdatoen mangler. Den avgjør hvem som samtykker.</translation>
    </message>
    <message>
        <source>who heard it; or write a note below</source>
        <translation>hvem som hørte det, eller skriv et notat under</translation>
    </message>
    <message>
        <source>Hear&amp;d by</source>
        <translation>Hørt a&amp;v</translation>
    </message>
    <message>
        <source>What the child thin&amp;ks</source>
        <translation>Hva barnet mener</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentAsking</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The child itself</source>
        <translation>Barnet selv</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentDialog</name>
    <message>
        <source>Tick a purpose.</source>
        <translation>Kryss av for et formål.</translation>
    </message>
    <message>
        <source>Tick the services that were asked for.</source>
        <translation>Kryss av for tjenestene det ble spurt om.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den siste dagen er før den første.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ingen har svart ennå.</translation>
    </message>
    <message>
        <source>By word of mouth it needs somebody who heard it, or a note.</source>
        <translation>Et muntlig samtykke trenger noen som hørte det, eller et notat.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>Who has answered what</source>
        <translation>Hvem som har svart hva</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentEditor</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Acts and paragraphs, one a line</source>
        <translation>Lover og paragrafer, én på hver linje</translation>
    </message>
    <message>
        <source>Consent is still needed for</source>
        <translation>Samtykke trengs likevel til</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>Innhentes av</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Whether consent is possible must always be considered</source>
        <translation>Samtykke skal alltid vurderes</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentFormDialog</name>
    <message>
        <source>Fill in the &amp;names and what is known</source>
        <translation>Fyll inn &amp;navn og det som er kjent</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Services that are asked for</source>
        <translation>Tjenester det spørres om</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Samtykkeskjema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Formål</translation>
    </message>
    <message>
        <source>&amp;Services that are asked for</source>
        <translation>&amp;Tjenester det spørres om</translation>
    </message>
    <message>
        <source>Texts in other languages can be put in the folder %1.</source>
        <translation>Tekster på andre språk kan legges i mappa %1.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lagre som P&amp;DF…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>For&amp;håndsvis utskrift…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Save the consent form</source>
        <translation>Lagre samtykkeskjemaet</translation>
    </message>
    <message>
        <source>The form lies in %1.</source>
        <translation>Skjemaet ligger i %1.</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>ja, %1</translation>
    </message>
    <message>
        <source>no, %1</source>
        <translation>nei, %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1</source>
        <translation>Trukket av %1</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>What for and with whom</source>
        <translation>Til hva og med hvem</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentSection</name>
    <message>
        <source>Nothing is missing for the next meeting: %1, %2.</source>
        <translation>Ingenting mangler til neste møte: %1, %2.</translation>
    </message>
    <message>
        <source>Missing for the next meeting, %1, %2:
%3</source>
        <translation>Mangler til neste møte, %1, %2:
%3</translation>
    </message>
    <message>
        <source>The consent is withdrawn from today on. Nothing more is shared by it; what was discussed stands.</source>
        <translation>Samtykket er trukket fra og med i dag. Ingenting mer deles. Det som er drøftet, blir stående.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>For which purpose?</source>
        <translation>Til hvilket formål?</translation>
    </message>
    <message>
        <source>&amp;Register an answer…</source>
        <translation>&amp;Registrer svar…</translation>
    </message>
    <message>
        <source>Consent &amp;form…</source>
        <translation>Samtykke&amp;skjema…</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>&amp;Forny…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Endre…</translation>
    </message>
    <message>
        <source>Entered by &amp;mistake</source>
        <translation>Feilre&amp;gistrert</translation>
    </message>
    <message>
        <source>&amp;Withdraw today</source>
        <translation>&amp;Trekk tilbake i dag</translation>
    </message>
    <message>
        <source>If nobody is asked: why not?</source>
        <translation>Hvis ingen blir spurt: hvorfor ikke?</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentStateWording</name>
    <message>
        <source>Nobody has asked yet</source>
        <translation>Ingen har spurt ennå</translation>
    </message>
    <message>
        <source>Not asked, with a reason</source>
        <translation>Ikke spurt, med grunn</translation>
    </message>
    <message>
        <source>Somebody&apos;s consent is missing</source>
        <translation>Noens samtykke mangler</translation>
    </message>
    <message>
        <source>Has said no</source>
        <translation>Har sagt nei</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>Ran out on %1</source>
        <translation>Gikk ut %1</translation>
    </message>
    <message>
        <source>Yes, but only until %1</source>
        <translation>Ja, men bare til %1</translation>
    </message>
    <message>
        <source>Yes, until %1</source>
        <translation>Ja, til %1</translation>
    </message>
    <message>
        <source>Holds from %1</source>
        <translation>Gjelder fra %1</translation>
    </message>
    <message>
        <source>Yes to some, until %1</source>
        <translation>Ja til noen, til %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Trukket %1</translation>
    </message>
    <message>
        <source>The guardians consent.</source>
        <translation>De foresatte samtykker.</translation>
    </message>
    <message>
        <source>The child consents itself.</source>
        <translation>Barnet samtykker selv.</translation>
    </message>
    <message>
        <source>The guardians and the child consent, each to what is theirs.</source>
        <translation>De foresatte og barnet samtykker, hver til sitt.</translation>
    </message>
    <message>
        <source>The child is to say what it thinks.</source>
        <translation>Barnet skal få si hva det mener.</translation>
    </message>
    <message>
        <source>What the child thinks is to weigh heavily.</source>
        <translation>Det barnet mener, skal ha stor vekt.</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Underskrift på papir</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>Elektronisk</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Muntlig</translation>
    </message>
    <message>
        <source>The guardians are told.</source>
        <translation>De foresatte får vite det.</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentWhatForm</name>
    <message>
        <source>Purposes</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Services that were asked for</source>
        <translation>Tjenester det ble spurt om</translation>
    </message>
    <message>
        <source>Services that were agreed to</source>
        <translation>Tjenester det ble sagt ja til</translation>
    </message>
    <message>
        <source>Arenas; none ticked: any</source>
        <translation>Arenaer. Uten kryss: alle</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Formål</translation>
    </message>
    <message>
        <source>Of these, &amp;yes to</source>
        <translation>Av disse &amp;ja til</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>F&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Until and with</source>
        <translation>Til o&amp;g med</translation>
    </message>
    <message>
        <source>&amp;Remind me on</source>
        <translation>&amp;Minn meg på det</translation>
    </message>
    <message>
        <source>&amp;Not to be talked about</source>
        <translation>S&amp;kal ikke snakkes om</translation>
    </message>
    <message>
        <source>Only this may be told &amp;back</source>
        <translation>Bare dette kan fortelles til&amp;bake</translation>
    </message>
    <message>
        <source>Only in these &amp;arenas</source>
        <translation>Bare i disse &amp;arenaene</translation>
    </message>
    <message>
        <source>what the purpose needs; several with a semicolon between</source>
        <translation>det formålet trenger. Flere skilles med semikolon</translation>
    </message>
    <message>
        <source>Ser&amp;vices that were asked for</source>
        <translation>&amp;Tjenester det ble spurt om</translation>
    </message>
    <message>
        <source>Only this may be to&amp;ld</source>
        <translation>Bare &amp;dette kan fortelles</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentWording</name>
    <message>
        <source>In this arena no child is discussed by name.</source>
        <translation>I denne arenaen drøftes ingen barn med navn.</translation>
    </message>
    <message>
        <source>In this arena a child cannot be discussed anonymously.</source>
        <translation>I denne arenaen kan et barn ikke drøftes anonymt.</translation>
    </message>
    <message>
        <source>This arena discusses no single children.</source>
        <translation>Denne arenaen drøfter ikke enkeltbarn.</translation>
    </message>
    <message>
        <source>Say whether consent was asked for, or why not.</source>
        <translation>Svar på om det er spurt om samtykke, eller hvorfor ikke.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Det mangler en begrunnelse.</translation>
    </message>
    <message>
        <source>They have said no. Anonymity is no way round that.</source>
        <translation>De har sagt nei. Anonym drøfting er ingen vei utenom.</translation>
    </message>
    <message>
        <source>They have said no.</source>
        <translation>De har sagt nei.</translation>
    </message>
    <message>
        <source>A child is chosen in a case that has no name.</source>
        <translation>Det er valgt et barn i en sak uten navn.</translation>
    </message>
    <message>
        <source>No child is chosen.</source>
        <translation>Det er ikke valgt noe barn.</translation>
    </message>
    <message>
        <source>The child’s date of birth is missing; it decides who consents.</source>
        <translation>Barnets fødselsdato mangler. Den avgjør hvem som samtykker.</translation>
    </message>
    <message>
        <source>Nobody with parental responsibility is entered.</source>
        <translation>Ingen med foreldreansvar er lagt inn.</translation>
    </message>
    <message>
        <source>The law table has no line for this purpose at this age.</source>
        <translation>Lovtabellen har ingen linje for dette formålet ved denne alderen.</translation>
    </message>
    <message>
        <source>The law table does not cover this day.</source>
        <translation>Lovtabellen gjelder ikke for denne dagen.</translation>
    </message>
    <message>
        <source>No legal basis is chosen.</source>
        <translation>Det er ikke valgt noe rettslig grunnlag.</translation>
    </message>
    <message>
        <source>The arena’s rule does not rest on %4.</source>
        <translation>Regelen for arenaen bygger ikke på %4.</translation>
    </message>
    <message>
        <source>This arena asks for consent; %4 does not replace it.</source>
        <translation>Denne arenaen krever samtykke. %4 erstatter det ikke.</translation>
    </message>
    <message>
        <source>%1: %2 has not consented.</source>
        <translation>%1: %2 har ikke samtykket.</translation>
    </message>
    <message>
        <source>%1: %2 has said no.</source>
        <translation>%1: %2 har sagt nei.</translation>
    </message>
    <message>
        <source>%1 is not among the services that %2 has agreed to.</source>
        <translation>%1 er ikke blant tjenestene %2 har sagt ja til.</translation>
    </message>
    <message>
        <source>%1: the consent of %2 does not cover “%3”.</source>
        <translation>%1: Samtykket fra %2 omfatter ikke «%3».</translation>
    </message>
    <message>
        <source>%1: the consent of %2 is not for this purpose.</source>
        <translation>%1: Samtykket fra %2 gjelder ikke dette formålet.</translation>
    </message>
    <message>
        <source>%1: the consent of %2 is for another arena.</source>
        <translation>%1: Samtykket fra %2 gjelder en annen arena.</translation>
    </message>
    <message>
        <source>%1: the consent of %2 ended on %5.</source>
        <translation>%1: Samtykket fra %2 gikk ut %5.</translation>
    </message>
    <message>
        <source>%1: the consent of %2 begins on %5.</source>
        <translation>%1: Samtykket fra %2 gjelder først fra %5.</translation>
    </message>
    <message>
        <source>%1: the consent of %2 was withdrawn on %5.</source>
        <translation>%1: Samtykket fra %2 ble trukket tilbake %5.</translation>
    </message>
    <message>
        <source>%1: %2 has not been told of the right to refuse.</source>
        <translation>%1: %2 er ikke informert om retten til å si nei.</translation>
    </message>
    <message>
        <source>%1: the oral consent of %2 lacks a witness or a note.</source>
        <translation>%1: Det muntlige samtykket fra %2 mangler vitne eller notat.</translation>
    </message>
    <message>
        <source>%1: %2 must consent to their own affairs being told.</source>
        <translation>%1: %2 må selv samtykke til at egne forhold nevnes.</translation>
    </message>
    <message>
        <source>The case is not anonymous to guardians and child who are present.</source>
        <translation>Saken er ikke anonym for foresatte og barn som er til stede.</translation>
    </message>
    <message>
        <source>The child is to be heard.</source>
        <translation>Barnet skal bli hørt.</translation>
    </message>
    <message>
        <source>The child’s view is to weigh heavily; it is not noted.</source>
        <translation>Barnets mening skal ha stor vekt. Den er ikke notert.</translation>
    </message>
    <message>
        <source>The guardians are to be told.</source>
        <translation>De foresatte skal informeres.</translation>
    </message>
    <message>
        <source>%2 needs an interpreter; none is noted.</source>
        <translation>%2 trenger tolk. Ingen tolk er notert.</translation>
    </message>
    <message>
        <source>To %1 the case is perhaps not anonymous.</source>
        <translation>For %1 er saken kanskje ikke anonym.</translation>
    </message>
    <message>
        <source>This arena is meant for groups and routines, not single children.</source>
        <translation>Denne arenaen er for grupper og rutiner, ikke for enkeltbarn.</translation>
    </message>
    <message>
        <source>The consent ends on %5.</source>
        <translation>Samtykket går ut %5.</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>The discussion</source>
        <translation>Drøftingen</translation>
    </message>
</context>
<context>
    <name>tvers::CriteriaPanel</name>
    <message>
        <source>C&amp;riteria that are met</source>
        <translation>Kriterier som er oppfylt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Who says so (role or register)</source>
        <translation>Hvem sier det (rolle eller register)</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultasjon</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>tvers::DayField</name>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <translation>Velg en dag fra %1 til %2.</translation>
    </message>
    <message>
        <source>This is no day. Write it like %1.</source>
        <translation>Dette er ingen dag. Skriv den som %1.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Velg fra en kalender</translation>
    </message>
</context>
<context>
    <name>tvers::DayImport</name>
    <message>
        <source>leave them out</source>
        <translation>utelat dem</translation>
    </message>
    <message>
        <source>closed days</source>
        <translation>stengte dager</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>skoleferier</translation>
    </message>
    <message>
        <source>What are these days?</source>
        <translation>Hva er disse dagene?</translation>
    </message>
    <message>
        <source>Tvers cannot tell whether these are days off: %1</source>
        <translation>Tvers kan ikke avgjøre om dette er fridager: %1</translation>
    </message>
    <message>
        <source>Import days off</source>
        <translation>Importer fridager</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv *.txt *.tsv)</source>
        <translation>Kalendere og tabeller (*.ics *.csv *.txt *.tsv)</translation>
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
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
</context>
<context>
    <name>tvers::DaysModel</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Slutten er før starten.</translation>
    </message>
</context>
<context>
    <name>tvers::DeadlineEditor</name>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>Legg til frist</translation>
    </message>
    <message>
        <source>Remove deadline</source>
        <translation>Fjern fristen</translation>
    </message>
</context>
<context>
    <name>tvers::DeadlineTableModel</name>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Innen dato</translation>
    </message>
    <message>
        <source>Working days before the meeting</source>
        <translation>Virkedager før møtet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>“%1” is no day of the year. Write it like 15.6.</source>
        <translation>«%1» er ingen dag i året. Skriv for eksempel 15.6.</translation>
    </message>
    <message>
        <source>Write a number of working days from 0 to %1.</source>
        <translation>Skriv et antall virkedager fra 0 til %1.</translation>
    </message>
</context>
<context>
    <name>tvers::DecisionWords</name>
    <message>
        <source>the guardians</source>
        <translation>de foresatte</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>It may be discussed so.</source>
        <translation>Saken kan drøftes slik.</translation>
    </message>
    <message>
        <source>It may be discussed when these leave the item: %1.</source>
        <translation>Saken kan drøftes når disse går ut: %1.</translation>
    </message>
    <message>
        <source>It cannot be discussed so.</source>
        <translation>Saken kan ikke drøftes slik.</translation>
    </message>
</context>
<context>
    <name>tvers::DialogDraft</name>
    <message>
        <source>This is what you had begun when the file was locked. It is not saved yet.</source>
        <translation>Dette hadde du begynt på da fila ble låst. Det er ikke lagret ennå.</translation>
    </message>
</context>
<context>
    <name>tvers::DifferenceWording</name>
    <message numerus="yes">
        <source>%n day(s) gone</source>
        <translation>
            <numerusform>%n dag borte</numerusform>
            <numerusform>%n dager borte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s)</source>
        <translation>
            <numerusform>%n ny dag</numerusform>
            <numerusform>%n nye dager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more arena(s) changed.</source>
        <translation>
            <numerusform>%1 Og %n arena til er endret.</numerusform>
            <numerusform>%1 Og %n arenaer til er endret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Borte: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nye: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) decided</source>
        <translation>
            <numerusform>%n dag er fastsatt</numerusform>
            <numerusform>%n dager er fastsatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours or units</source>
        <translation>
            <numerusform>%n dag med andre tider eller virksomheter</numerusform>
            <numerusform>%n dager med andre tider eller virksomheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Fastsatt: %1</translation>
    </message>
    <message>
        <source>Other hours or units: %1</source>
        <translation>Andre tider eller virksomheter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) moved from %1 to %2</source>
        <translation>
            <numerusform>%n dag flyttet fra %1 til %2</numerusform>
            <numerusform>%n dager flyttet fra %1 til %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with no remark any more</source>
        <translation>
            <numerusform>%n dag uten merknad nå</numerusform>
            <numerusform>%n dager uten merknad nå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) now marked “%1”</source>
        <translation>
            <numerusform>%n dag nå merket «%1»</numerusform>
            <numerusform>%n dager nå merket «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>No remark any more: %1</source>
        <translation>Ingen merknad lenger: %1</translation>
    </message>
    <message>
        <source>Now marked “%1”: %2</source>
        <translation>Nå merket «%1»: %2</translation>
    </message>
</context>
<context>
    <name>tvers::DirectoryChoices</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>tvers::DirectoryPage</name>
    <message>
        <source>Write calendar (.ics)…</source>
        <translation>Skriv kalender (.ics) …</translation>
    </message>
</context>
<context>
    <name>tvers::DiscussionForm</name>
    <message>
        <source>The question to the team</source>
        <translation>Spørsmålet til teamet</translation>
    </message>
    <message>
        <source>What has been seen and heard</source>
        <translation>Hva som er sett og hørt</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hvor lenge</translation>
    </message>
    <message>
        <source>What has been tried, and the effect</source>
        <translation>Hva som er prøvd, og virkningen</translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation>Hva som holder det ved like</translation>
    </message>
    <message>
        <source>Resources and strengths</source>
        <translation>Ressurser og styrker</translation>
    </message>
    <message>
        <source>The child’s own view</source>
        <translation>Barnets eget syn</translation>
    </message>
    <message>
        <source>The guardians’ view</source>
        <translation>De foresattes syn</translation>
    </message>
    <message>
        <source>Advice from the team</source>
        <translation>Råd fra teamet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Konklusjon</translation>
    </message>
    <message>
        <source>Present with the authority to decide</source>
        <translation>Til stede med myndighet til å beslutte</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Hvem som fikk beskjed</translation>
    </message>
    <message>
        <source>By (role)</source>
        <translation>Av (rolle)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Archived as</source>
        <translation>Arkivert som</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ingenting ennå</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke kjent ennå</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The unit’s manager</source>
        <translation>Virksomhetens leder</translation>
    </message>
    <message>
        <source>Somebody with “fullmakt”</source>
        <translation>En med fullmakt</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>virksomheten</translation>
    </message>
    <message>
        <source>the guardians</source>
        <translation>de foresatte</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Til stede: %1</translation>
    </message>
    <message>
        <source>On the basis of %1</source>
        <translation>Med hjemmel i %1</translation>
    </message>
    <message numerus="yes">
        <source>Rests on %n consent(s)</source>
        <translation>
            <numerusform>Bygger på %n samtykke</numerusform>
            <numerusform>Bygger på %n samtykker</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Ferdigstilt %1</translation>
    </message>
    <message>
        <source>This is a decision.</source>
        <translation>Dette er en beslutning.</translation>
    </message>
    <message>
        <source>This is a recommendation: nobody with the authority to decide was present.</source>
        <translation>Dette er en anbefaling: Ingen med myndighet til å beslutte var til stede.</translation>
    </message>
    <message>
        <source>That cannot be done for somebody without a name. Ask for consent first, and go on with the case by name.</source>
        <translation>Det kan ikke gjøres for en uten navn. Be om samtykke først, og gå videre med saken med navn.</translation>
    </message>
    <message>
        <source>“%1” lacks: %2</source>
        <translation>«%1» mangler: %2</translation>
    </message>
    <message>
        <source>Say how many children fit the description.</source>
        <translation>Si hvor mange barn beskrivelsen passer på.</translation>
    </message>
    <message>
        <source>It cannot be finished yet.</source>
        <translation>Den kan ikke ferdigstilles ennå.</translation>
    </message>
    <message>
        <source>Open the discussion again</source>
        <translation>Åpne drøftingen igjen</translation>
    </message>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>Hvorfor? Det blir stående i loggen.</translation>
    </message>
    <message>
        <source>Change day or who was present…</source>
        <translation>Endre dag eller hvem som var til stede …</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>The guardians were told on</source>
        <translation>De foresatte fikk beskjed</translation>
    </message>
    <message>
        <source>Op&amp;en the discussion again…</source>
        <translation>Åpn&amp;e drøftingen igjen …</translation>
    </message>
    <message>
        <source>Finish th&amp;e discussion</source>
        <translation>F&amp;erdigstill drøftingen</translation>
    </message>
</context>
<context>
    <name>tvers::DutyCard</name>
    <message>
        <source>Duty to report: report yourself, at once. Not the team.</source>
        <translation>Meldeplikt: Meld selv, straks. Ikke teamet.</translation>
    </message>
    <message>
        <source>Tvers keeps only that it was assessed, by whom and when. Write nothing here of what was reported.</source>
        <translation>Tvers tar bare vare på at det er vurdert, av hvem og når. Skriv ikke noe her om hva som er meldt.</translation>
    </message>
    <message>
        <source>Is there a duty to report?</source>
        <translation>Er det meldeplikt?</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Ikke vurdert ennå</translation>
    </message>
    <message>
        <source>Assessed: yes, there is</source>
        <translation>Vurdert: ja</translation>
    </message>
    <message>
        <source>Assessed: no</source>
        <translation>Vurdert: nei</translation>
    </message>
    <message>
        <source>Assessed by (role)</source>
        <translation>Vurdert av (rolle)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day of the assessment</source>
        <translation>Dagen det ble vurdert</translation>
    </message>
</context>
<context>
    <name>tvers::DutyEditor</name>
    <message>
        <source>Duties</source>
        <translation>Plikter</translation>
    </message>
    <message>
        <source>Add duty</source>
        <translation>Legg til plikt</translation>
    </message>
    <message>
        <source>Remove duty</source>
        <translation>Fjern plikt</translation>
    </message>
</context>
<context>
    <name>tvers::DutyTableModel</name>
    <message>
        <source>the team</source>
        <translation>teamet</translation>
    </message>
    <message>
        <source>after each meeting</source>
        <translation>etter hvert møte</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Hva som gjøres</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Write who does it, and when.</source>
        <translation>Skriv hvem som gjør det, og når.</translation>
    </message>
</context>
<context>
    <name>tvers::EditableTableModel</name>
    <message>
        <source>“%1” is no day. Write it like 31.07.2027.</source>
        <translation>«%1» er ingen dag. Skriv den som 31.07.2027.</translation>
    </message>
</context>
<context>
    <name>tvers::Edits</name>
    <message>
        <source>Correct arena</source>
        <translation>Rett arena</translation>
    </message>
    <message>
        <source>Answer question</source>
        <translation>Svar på spørsmål</translation>
    </message>
    <message>
        <source>Change arena</source>
        <translation>Endre arena</translation>
    </message>
    <message>
        <source>Add arena</source>
        <translation>Legg til arena</translation>
    </message>
    <message>
        <source>Switch arena off</source>
        <translation>Slå av arena</translation>
    </message>
    <message>
        <source>Switch arena on</source>
        <translation>Slå på arena</translation>
    </message>
    <message>
        <source>Change closed days</source>
        <translation>Endre stengte dager</translation>
    </message>
    <message>
        <source>Change school holidays</source>
        <translation>Endre skoleferier</translation>
    </message>
    <message numerus="yes">
        <source>Add %n unit(s)</source>
        <translation>
            <numerusform>Legg til %n virksomhet</numerusform>
            <numerusform>Legg til %n virksomheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Change unit</source>
        <translation>Endre virksomhet</translation>
    </message>
    <message>
        <source>Remove unit</source>
        <translation>Fjern virksomhet</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Legg til %n person</numerusform>
            <numerusform>Legg til %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Endre person</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Fjern person</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Legg til team</translation>
    </message>
    <message>
        <source>Change team</source>
        <translation>Endre team</translation>
    </message>
    <message>
        <source>Remove team</source>
        <translation>Fjern team</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Legg til medlem</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>Endre medlem</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Fjern medlem</translation>
    </message>
</context>
<context>
    <name>tvers::EntriesView</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of how many: &quot;7 of 35&quot;</extracomment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>tvers::EntryWording</name>
    <message>
        <source>Deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møter</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Rather %1</source>
        <translation>Heller %1</translation>
    </message>
    <message>
        <source>No single child is discussed here.</source>
        <translation>Her drøftes ikke enkeltbarn.</translation>
    </message>
    <message>
        <source>Never by name: discussions are anonymous.</source>
        <translation>Aldri med navn: Drøftingene er anonyme.</translation>
    </message>
    <message>
        <source>Anonymous; by name only with consent.</source>
        <translation>Anonymt; med navn bare når det er gitt samtykke.</translation>
    </message>
    <message>
        <source>Single children only with consent, groups without.</source>
        <translation>Enkeltbarn bare med samtykke, grupper uten.</translation>
    </message>
    <message>
        <source>Nothing without consent.</source>
        <translation>Ingenting uten samtykke.</translation>
    </message>
    <message>
        <source>By law; consent for what goes beyond it.</source>
        <translation>Med hjemmel i lov; samtykke til det som går ut over loven.</translation>
    </message>
    <message>
        <source>The municipality has not said: until then discussions are anonymous.</source>
        <translation>Kommunen har ikke svart. Inntil da er drøftingene anonyme.</translation>
    </message>
    <message>
        <source>Of: %1</source>
        <translation>Ansvarlig: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>Last working day before it: %1</source>
        <translation>Siste virkedag før: %1</translation>
    </message>
    <message>
        <source>Before the meeting on %1</source>
        <translation>Før møtet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kindergarten(s)</source>
        <translation>
            <numerusform>%n barnehage</numerusform>
            <numerusform>%n barnehager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n skole</numerusform>
            <numerusform>%n skoler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n virksomhet</numerusform>
            <numerusform>%n virksomheter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::ErrorWording</name>
    <message>
        <source>Tvers could not read %1.</source>
        <translation>Tvers kunne ikke lese %1.</translation>
    </message>
    <message>
        <source>Tvers could not write %1.</source>
        <translation>Tvers kunne ikke skrive %1.</translation>
    </message>
    <message>
        <source>%1 is not text that Tvers can read.</source>
        <translation>%1 er ikke tekst som Tvers kan lese.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Save it as UTF-8 and try again.</source>
        <translation>Ingenting er hentet fra filen. Lagre den som UTF-8, og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, column %3.</source>
        <translation>%1 er ikke gyldig JSON: linje %2, kolonne %3.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Look for a missing comma, quotation mark or bracket just before that place.</source>
        <translation>Ingenting er hentet fra filen. Se etter et komma, et anførselstegn eller en parentes som mangler like før det stedet.</translation>
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
        <translation>Ingenting er hentet fra filen. Her skal det stå: %4.</translation>
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
        <translation>Kalenderen i Tvers går fra %2 til %3.</translation>
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
        <translation>Her skal det stå: %3.</translation>
    </message>
    <message>
        <source>“tvers %2” does not know what to do with “%1”.</source>
        <translation>«tvers %2» vet ikke hva «%1» skal være.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 finnes ikke.</translation>
    </message>
    <message>
        <source>Check the name, or whether the folder or drive is connected.</source>
        <translation>Se etter om navnet er riktig, og om mappen eller disken er koblet til.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 finnes fra før.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>Ingenting er endret. Velg et annet navn.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tom.</translation>
    </message>
    <message>
        <source>It holds nothing that could be opened. Open a backup instead.</source>
        <translation>Den inneholder ingenting som kan åpnes. Bruk en sikkerhetskopi i stedet.</translation>
    </message>
    <message>
        <source>%1 is not a Tvers file.</source>
        <translation>%1 er ikke en Tvers-fil.</translation>
    </message>
    <message>
        <source>Nothing was changed. Is it the right file?</source>
        <translation>Ingenting er endret. Er det riktig fil?</translation>
    </message>
    <message>
        <source>%1 was last used with a newer Tvers.</source>
        <translation>%1 ble sist brukt med en nyere utgave av Tvers.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version and open it again. (File: %2, this Tvers: %3.)</source>
        <translation>Ingenting er endret. Installer den nyeste utgaven, og åpne filen igjen. (Filen: %2, denne utgaven: %3.)</translation>
    </message>
    <message>
        <source>%1 comes from an older Tvers.</source>
        <translation>%1 kommer fra en eldre utgave av Tvers.</translation>
    </message>
    <message>
        <source>Unlock it once, so that it can be brought up to date. A copy is kept.</source>
        <translation>Lås opp filen én gang, så kan den oppdateres. En kopi blir tatt vare på.</translation>
    </message>
    <message>
        <source>The file can only be read here.</source>
        <translation>Filen kan bare leses her.</translation>
    </message>
    <message>
        <source>It can be looked at. To change it, copy it to a folder where you may write.</source>
        <translation>Du kan se på den. Vil du endre den, må du kopiere den til en mappe der du har lov til å skrive.</translation>
    </message>
    <message>
        <source>%1 is no longer where it was.</source>
        <translation>%1 er ikke lenger der den var.</translation>
    </message>
    <message>
        <source>%1 is open at %2 on %3.</source>
        <translation>%1 er åpen hos %2 på %3.</translation>
    </message>
    <message>
        <source>It has been open there since %4 (%5). Ask them to close it, or look at a copy.</source>
        <translation>Den har vært åpen der siden %4 (%5). Be om at den blir lukket der, eller se på en kopi.</translation>
    </message>
    <message>
        <source>%1 was taken over by %2 on %3.</source>
        <translation>%1 er overtatt av %2 på %3.</translation>
    </message>
    <message>
        <source>Another program has changed %1 while it was open.</source>
        <translation>Et annet program har endret %1 mens den var åpen.</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2).</source>
        <translation>%1 ligger på et nettverksområde (%2).</translation>
    </message>
    <message>
        <source>It works, but a connection that breaks off while saving is like a power cut. Keep backups elsewhere.</source>
        <translation>Det går, men en forbindelse som ryker under lagring, er som et strømbrudd. Ha sikkerhetskopier et annet sted.</translation>
    </message>
    <message>
        <source>Another program is using the file at this moment.</source>
        <translation>Et annet program bruker filen akkurat nå.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a little while.</source>
        <translation>Ingenting er endret. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>The last change was not saved; all earlier ones are. Make room and try again.</source>
        <translation>Den siste endringen er ikke lagret; alle tidligere er det. Skaff plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked to.</source>
        <translation>Disken gjorde ikke det den ble bedt om.</translation>
    </message>
    <message>
        <source>The last change was not saved. Make a copy of the file on another disk and tell IT.</source>
        <translation>Den siste endringen er ikke lagret. Ta en kopi av filen på en annen disk, og si fra til IT.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er skadet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take the latest backup, and keep the damaged file for IT.</source>
        <translation>Ingenting er endret. Bruk den siste sikkerhetskopien, og ta vare på den skadede filen til IT.</translation>
    </message>
    <message>
        <source>Tvers could not do that with the file.</source>
        <translation>Tvers fikk ikke til dette med filen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report it, with the word %1.</source>
        <translation>Ingenting er endret. Meld gjerne fra, med ordet %1.</translation>
    </message>
    <message>
        <source>The database on this machine lacks something Tvers needs.</source>
        <translation>Databasen på denne maskinen mangler noe Tvers trenger.</translation>
    </message>
    <message>
        <source>The file was not opened. Tell IT: %1 should be %2 and is %3.</source>
        <translation>Filen ble ikke åpnet. Si fra til IT: %1 skulle ha vært %2, men er %3.</translation>
    </message>
    <message>
        <source>A text holds signs that cannot be kept.</source>
        <translation>En tekst inneholder tegn som ikke kan lagres.</translation>
    </message>
    <message>
        <source>Nothing was saved. Write the text anew instead of pasting it.</source>
        <translation>Ingenting er lagret. Skriv teksten på nytt i stedet for å lime den inn.</translation>
    </message>
    <message>
        <source>The file holds a word that this Tvers does not know.</source>
        <translation>Filen inneholder et ord som denne utgaven av Tvers ikke kjenner.</translation>
    </message>
    <message>
        <source>What you wanted to change is no longer there.</source>
        <translation>Det du ville endre, er ikke der lenger.</translation>
    </message>
    <message>
        <source>Nothing was changed. Perhaps it was removed in another window.</source>
        <translation>Ingenting er endret. Kanskje det ble fjernet i et annet vindu.</translation>
    </message>
    <message>
        <source>Something this belongs to is no longer there.</source>
        <translation>Noe dette hører til, er ikke der lenger.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose it again.</source>
        <translation>Ingenting er lagret. Velg det på nytt.</translation>
    </message>
    <message>
        <source>Another version of this arena holds on some of the same days.</source>
        <translation>En annen versjon av denne arenaen gjelder noen av de samme dagene.</translation>
    </message>
    <message>
        <source>Nothing was saved. Let the one end before the other begins.</source>
        <translation>Ingenting er lagret. La den ene slutte før den andre begynner.</translation>
    </message>
    <message>
        <source>Somebody or something has changed the file behind Tvers’s back.</source>
        <translation>Noen eller noe har endret filen utenom Tvers.</translation>
    </message>
    <message>
        <source>A seal in “%1” is broken, and nothing of it is shown. Take the latest backup, and tell IT.</source>
        <translation>Et segl i «%1» er brutt, og ingenting av det blir vist. Bruk den siste sikkerhetskopien, og si fra til IT.</translation>
    </message>
    <message>
        <source>Something has been taken out of the file behind Tvers’s back.</source>
        <translation>Noe er tatt ut av filen utenom Tvers.</translation>
    </message>
    <message>
        <source>In “%1” there should be %2, and there are %3. Take the latest backup, and tell IT.</source>
        <translation>I «%1» skulle det ha vært %2, men det er %3. Bruk den siste sikkerhetskopien, og si fra til IT.</translation>
    </message>
    <message>
        <source>Something has been put into the file behind Tvers’s back.</source>
        <translation>Noe er lagt inn i filen utenom Tvers.</translation>
    </message>
    <message>
        <source>Parts of the file come from another copy of it.</source>
        <translation>Deler av filen kommer fra en annen kopi av den.</translation>
    </message>
    <message>
        <source>What stands in “%1” is not what was last saved. Take the latest backup, and tell IT.</source>
        <translation>Det som står i «%1», er ikke det som sist ble lagret. Bruk den siste sikkerhetskopien, og si fra til IT.</translation>
    </message>
    <message>
        <source>What says whether %1 is whole does not fit it.</source>
        <translation>Det som viser om %1 er hel, passer ikke til filen.</translation>
    </message>
    <message>
        <source>It was not opened. Take the latest backup, and tell IT.</source>
        <translation>Den ble ikke åpnet. Bruk den siste sikkerhetskopien, og si fra til IT.</translation>
    </message>
    <message>
        <source>Somebody or something has changed the log.</source>
        <translation>Noen eller noe har endret loggen.</translation>
    </message>
    <message>
        <source>From entry %1 on it cannot be trusted. Take the latest backup, and tell IT.</source>
        <translation>Fra linje %1 og utover er den ikke til å stole på. Bruk den siste sikkerhetskopien, og si fra til IT.</translation>
    </message>
    <message>
        <source>The file is locked.</source>
        <translation>Filen er låst.</translation>
    </message>
    <message>
        <source>%1 is open for looking only.</source>
        <translation>%1 er bare åpen for innsyn.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you see is a copy of how the file was.</source>
        <translation>Ingenting er endret. Det du ser, er en kopi av hvordan filen var.</translation>
    </message>
    <message>
        <source>The file has no passphrase yet.</source>
        <translation>Filen har ingen passordfrase ennå.</translation>
    </message>
    <message>
        <source>Nothing about a child can be entered before it has one. Choose a passphrase and print the recovery code.</source>
        <translation>Ingenting om et barn kan skrives inn før den har en. Velg en passordfrase, og skriv ut gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>The file cannot be opened that way.</source>
        <translation>Filen kan ikke åpnes på den måten.</translation>
    </message>
    <message>
        <source>It knows nothing of “%1”. Choose another name or another way.</source>
        <translation>Den kjenner ikke «%1». Velg et annet navn eller en annen måte.</translation>
    </message>
    <message>
        <source>“%1” has a passphrase already.</source>
        <translation>«%1» har allerede en passordfrase.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change that one, or choose another name.</source>
        <translation>Ingenting er endret. Endre den, eller velg et annet navn.</translation>
    </message>
    <message>
        <source>“%1” is the last one who can open the file.</source>
        <translation>«%1» er den siste som kan åpne filen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add another user first.</source>
        <translation>Ingenting er endret. Legg til en annen bruker først.</translation>
    </message>
    <message>
        <source>One of the file’s keys has impossible settings.</source>
        <translation>En av nøklene i filen har umulige innstillinger.</translation>
    </message>
    <message>
        <source>It was not used. Use the recovery code or a backup, and give IT this: “%2: %3”.</source>
        <translation>Den ble ikke brukt. Bruk gjenopprettingskoden eller en sikkerhetskopi, og gi dette til IT: «%2: %3».</translation>
    </message>
    <message>
        <source>One of the file’s keys is damaged.</source>
        <translation>En av nøklene i filen er skadet.</translation>
    </message>
    <message>
        <source>Your passphrase may well be right. Use the recovery code or a backup.</source>
        <translation>Passordfrasen din kan godt være riktig. Bruk gjenopprettingskoden eller en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>Passordfrasen åpner ikke filen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or use the recovery code.</source>
        <translation>Ingenting er endret. Prøv igjen, eller bruk gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>The recovery code belongs to another file, or to an older code sheet.</source>
        <translation>Gjenopprettingskoden hører til en annen fil eller et eldre kodeark.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the newest sheet for this file.</source>
        <translation>Ingenting er endret. Finn det nyeste arket for denne filen.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code.</source>
        <translation>Det er en skrivefeil i gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation>Sammenlign med arket, gruppe for gruppe.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Passordfrasen er for kort.</translation>
    </message>
    <message>
        <source>It needs at least %1 signs. Four words that do not belong together are good.</source>
        <translation>Den må ha minst %1 tegn. Fire ord som ikke hører sammen, er bra.</translation>
    </message>
    <message>
        <source>The passphrase holds signs that cannot be typed on every keyboard.</source>
        <translation>Passordfrasen inneholder tegn som ikke kan skrives på alle tastaturer.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and punctuation.</source>
        <translation>Bruk bokstaver, sifre, mellomrom og skilletegn.</translation>
    </message>
    <message>
        <source>There was not enough memory to try the passphrase.</source>
        <translation>Det var ikke nok minne til å prøve passordfrasen.</translation>
    </message>
    <message>
        <source>Close other programs and try again. It takes %1 KiB.</source>
        <translation>Lukk andre programmer og prøv igjen. Det trengs %1 KiB.</translation>
    </message>
    <message>
        <source>The backup %1 was not whole.</source>
        <translation>Sikkerhetskopien %1 var ikke hel.</translation>
    </message>
    <message>
        <source>It was thrown away, and an older one is untouched. Check the file itself, and try another disk.</source>
        <translation>Den er kastet. En eldre sikkerhetskopi er urørt. Kontroller selve filen, og prøv en annen disk.</translation>
    </message>
    <message>
        <source>Meetings of this arena are about one child each. They do not stand among the meetings that everyone may see.</source>
        <translation>Møtene i denne arenaen gjelder hvert sitt barn. De står ikke blant møtene som alle kan se.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever owns it, or your IT department.</source>
        <translation>Ingenting er endret. Spør den som eier filen, eller IT-avdelingen.</translation>
    </message>
    <message>
        <source>%1 stands in the folders under %2 names.</source>
        <translation>%1 står i mappene under %2 navn, men er samme fil.</translation>
    </message>
    <message>
        <source>It was not opened: somebody could open it under another name at the same time. Look at it, or make a copy with only one name (hard link).</source>
        <translation>Den ble ikke åpnet: Noen kunne åpne den under et annet navn samtidig. Se på den, eller lag en kopi med bare ett navn.</translation>
    </message>
    <message>
        <source>There is no room for a copy of %1 to look at.</source>
        <translation>Det er ikke plass til en kopi av %1 å se på.</translation>
    </message>
    <message>
        <source>The file has too many keys to try a passphrase on all of them.</source>
        <translation>Filen har for mange nøkler til å prøve en passordfrase på alle.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the name too, or use the recovery code.</source>
        <translation>Ingenting er endret. Oppgi navnet også, eller bruk gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>The plan holds “%1” twice, under %2.</source>
        <translation>Planen har «%1» to ganger, under %2.</translation>
    </message>
    <message>
        <source>Nothing was planned. Keep one of the two.</source>
        <translation>Ingenting er planlagt. Behold én av de to.</translation>
    </message>
    <message>
        <source>The plan names “%1” under %2, and there is none.</source>
        <translation>Planen nevner «%1» under %2, og den finnes ikke.</translation>
    </message>
    <message>
        <source>Nothing was planned. Add what is missing, or correct the id.</source>
        <translation>Ingenting er planlagt. Legg til det som mangler, eller rett id-en.</translation>
    </message>
    <message>
        <source>The slot “%1” ends at %3, and begins at %2.</source>
        <translation>Timen «%1» slutter %3 og begynner %2.</translation>
    </message>
    <message>
        <source>Nothing was planned. A slot ends later than it begins, on the same day.</source>
        <translation>Ingenting er planlagt. En time slutter etter at den begynner, samme dag.</translation>
    </message>
    <message>
        <source>The journey from “%1” to “%2” cannot take %3 minutes.</source>
        <translation>Reisen fra «%1» til «%2» kan ikke ta %3 minutter.</translation>
    </message>
    <message>
        <source>Nothing was planned. Give 0 to 1440 minutes, and 0 for no journey.</source>
        <translation>Ingenting er planlagt. Oppgi 0 til 1440 minutter, og 0 når det ikke er noen reise.</translation>
    </message>
    <message>
        <source>The locked meetings “%1” and “%2” clash: both need “%3”.</source>
        <translation>De låste møtene «%1» og «%2» kolliderer: begge trenger «%3».</translation>
    </message>
    <message>
        <source>Nothing was planned. Unlock one of the two.</source>
        <translation>Ingenting er planlagt. Lås opp ett av de to.</translation>
    </message>
    <message>
        <source>The plan has changed, and “%1” no longer fits in this way.</source>
        <translation>Planen er endret, og «%1» går ikke lenger inn på denne måten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Plan again.</source>
        <translation>Ingenting er endret. Planlegg på nytt.</translation>
    </message>
    <message>
        <source>There is no calendar in %1.</source>
        <translation>Det er ingen kalender i %1.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Export it once more as iCalendar (.ics) from the program that it comes from.</source>
        <translation>Ingenting ble hentet fra den. Eksporter den på nytt som iCalendar (.ics) fra programmet den kommer fra.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>The last change was not saved. Put the file back where it was, or open it where it is now.</source>
        <translation>Den siste endringen er ikke lagret. Legg filen tilbake der den var, eller åpne den der den er nå.</translation>
    </message>
    <message>
        <source>Nothing more is saved, and what is shown may no longer be true. Close the file and open it again: Tvers then checks it whole.</source>
        <translation>Ingenting mer blir lagret, og det som vises, stemmer kanskje ikke lenger. Lukk filen og åpne den igjen: Da kontrollerer Tvers hele filen.</translation>
    </message>
    <message>
        <source>Since %4 (%5) only %2 can save. Your last change was not saved: copy what you wrote, and close the file here.</source>
        <translation>Siden %4 (%5) kan bare %2 lagre. Den siste endringen din er ikke lagret: Kopier det du skrev, og lukk filen her.</translation>
    </message>
    <message>
        <source>Something else in the file depends on this.</source>
        <translation>Noe annet i filen er avhengig av dette.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove what belongs to it first: its teams, meetings, seats or plans.</source>
        <translation>Ingenting er endret. Fjern først det som hører til: team, møter, plasser i team eller planer.</translation>
    </message>
    <message>
        <source>Nothing was saved. Such meetings are entered from the child’s case.</source>
        <translation>Ingenting er lagret. Slike møter legges inn fra barnets sak.</translation>
    </message>
    <message>
        <source>Unlock the file first, with your passphrase or the recovery code.</source>
        <translation>Lås opp filen først, med passordfrasen din eller gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it. The system says: %2.</source>
        <translation>Se etter at filen finnes, og at du har lov til å lese den. Systemet sier: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder. The system says: %2.</source>
        <translation>Ingenting er endret. Velg en annen mappe. Systemet sier: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together in “tvers %3”.</source>
        <translation>%1 og %2 kan ikke stå sammen i «tvers %3».</translation>
    </message>
    <message>
        <source>Give one of the two. “tvers %3 --help” shows how to call it.</source>
        <translation>Oppgi en av de to. «tvers %3 --help» viser hvordan.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>Tvers could not make a copy of %1.</source>
        <translation>Tvers kunne ikke lage en kopi av %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. The copy goes into the folder %2, and the system says: %3. Make that right, or set TMPDIR to a folder where you may write.</source>
        <translation>Ingenting er endret. Kopien skal ligge i mappen %2, og systemet sier: %3. Rett det, eller sett TMPDIR til en mappe der du har lov til å skrive.</translation>
    </message>
    <message>
        <source>It stands in %1, %2: “%3”. Install the newest version. If that does not help, the file is damaged: take the latest backup, and tell IT.</source>
        <translation>Det står i %1, %2: «%3». Installer den nyeste versjonen. Hjelper ikke det, er filen skadet: Bruk den siste sikkerhetskopien, og si fra til IT.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be understood.</source>
        <translation>Filen er skadet: Noe i den er ikke til å forstå.</translation>
    </message>
    <message>
        <source>It stands in %1, row %2, at %3. Nothing was changed. Take the latest backup, and keep the damaged file for IT.</source>
        <translation>Det står i %1, rad %2, ved %3. Ingenting er endret. Bruk den siste sikkerhetskopien, og ta vare på den skadede filen til IT.</translation>
    </message>
    <message>
        <source>Something about a child belongs to this.</source>
        <translation>Noe om et barn hører til dette.</translation>
    </message>
    <message>
        <source>Nothing was removed. Change or remove it first; it stands among: %3.</source>
        <translation>Ingenting er fjernet. Endre eller fjern det først. Det står blant: %3.</translation>
    </message>
    <message>
        <source>%1 is no plan from Tvers.</source>
        <translation>%1 er ikke en plan fra Tvers.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Plans that Tvers sends end in .tversplan.</source>
        <translation>Ingenting er hentet fra den. Planer som Tvers sender, slutter på .tversplan.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Tvers.</source>
        <translation>%1 er laget av en nyere Tvers.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Install the newest Tvers, then open it again.</source>
        <translation>Ingenting er hentet fra den. Installer den nyeste Tvers og åpne planen igjen.</translation>
    </message>
    <message>
        <source>%1 has been cut off: %3 of %2 bytes are there.</source>
        <translation>%1 er kuttet av: %3 av %2 byte er der.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Fetch it once more from the e-mail or the place it came from; if that does not help, ask for a new one.</source>
        <translation>Ingenting er hentet fra den. Hent planen en gang til fra e-posten eller stedet den kom fra; hjelper ikke det, be om en ny.</translation>
    </message>
    <message>
        <source>%1 is not as its sender wrote it: something has changed on the way.</source>
        <translation>%1 er ikke slik avsenderen laget den: Noe er endret på veien.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Fetch it once more, or ask for a new one.</source>
        <translation>Ingenting er hentet fra den. Hent planen en gang til, eller be om en ny.</translation>
    </message>
    <message>
        <source>%1 is a plan of %2; this file is of %3.</source>
        <translation>%1 er en plan fra %2; denne filen er for %3.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with the file that it is meant for, or begin a new file from it.</source>
        <translation>Ingenting er endret. Åpne planen sammen med filen den er ment for, eller begynn en ny fil fra den.</translation>
    </message>
    <message>
        <source>%1 is the plan of %2, and this file is not that unit&apos;s.</source>
        <translation>%1 er planen for %2, og denne filen hører ikke til der.</translation>
    </message>
    <message>
        <source>%1 goes the other way: this file makes such plans for others.</source>
        <translation>%1 skal den andre veien: Det er denne filen som lager slike planer for andre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Send it to the one it is for.</source>
        <translation>Ingenting er endret. Send planen til den som skal ha den.</translation>
    </message>
    <message>
        <source>%1 is older than the plan that this file received last.</source>
        <translation>%1 er eldre enn planen som denne filen fikk sist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the newest plan that you were sent.</source>
        <translation>Ingenting er endret. Åpne den nyeste planen du har fått.</translation>
    </message>
    <message>
        <source>This cannot be discussed so in “%1” on %2.</source>
        <translation>Dette kan ikke drøftes slik i «%1» %2.</translation>
    </message>
    <message>
        <source>Nothing was saved. Look at what is missing, and ask for consent or discuss it another way.</source>
        <translation>Ingenting ble lagret. Se hva som mangler, og innhent samtykke eller drøft saken på en annen måte.</translation>
    </message>
    <message>
        <source>Not everyone who is to be present may hear this: %1.</source>
        <translation>Ikke alle som skal være til stede, kan høre dette: %1.</translation>
    </message>
    <message>
        <source>Nothing was saved. Those whom the consent does not cover must leave the item first.</source>
        <translation>Ingenting ble lagret. De som samtykket ikke omfatter, må forlate saken først.</translation>
    </message>
    <message>
        <source>An anonymous case cannot end in this.</source>
        <translation>En anonym sak kan ikke ende med dette.</translation>
    </message>
    <message>
        <source>Nothing was saved. Ask for consent first, and go on with the case by name.</source>
        <translation>Ingenting ble lagret. Innhent samtykke først, og gå videre med saken med navn.</translation>
    </message>
    <message>
        <source>A text tells who this is about.</source>
        <translation>En tekst røper hvem dette gjelder.</translation>
    </message>
    <message>
        <source>Nothing was saved. Take out what is marked; or choose consent, if the child is to be named.</source>
        <translation>Ingenting ble lagret. Ta ut det som er markert, eller velg samtykke hvis barnet skal nevnes med navn.</translation>
    </message>
    <message>
        <source>The case and what you entered do not agree on whether the child is named.</source>
        <translation>Saken og det du har ført, stemmer ikke overens om barnet er navngitt.</translation>
    </message>
    <message>
        <source>Nothing was saved. What was by name does not become anonymous: begin a new case.</source>
        <translation>Ingenting ble lagret. En sak med navn blir ikke anonym. Begynn en ny sak.</translation>
    </message>
    <message>
        <source>A case has one, two or three types out of the list, none of them twice.</source>
        <translation>En sak har én, to eller tre sakstyper fra lista, ingen av dem to ganger.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose the types anew.</source>
        <translation>Ingenting ble lagret. Velg sakstypene på nytt.</translation>
    </message>
    <message>
        <source>A measure is not complete.</source>
        <translation>Et tiltak er ikke fullstendig.</translation>
    </message>
    <message>
        <source>Fill in the problem, what is to be done, when, who is responsible and when it is evaluated.</source>
        <translation>Fyll inn problemet, hva som skal gjøres, når, hvem som er ansvarlig, og når det skal evalueres.</translation>
    </message>
    <message>
        <source>A discussion in the file was not written by Tvers’ own rule.</source>
        <translation>En drøfting i fila er ikke skrevet inn av regelen i Tvers.</translation>
    </message>
    <message>
        <source>It is shown as such and counted nowhere. Find out who has written to the file.</source>
        <translation>Den vises som det og telles ikke med noe sted. Finn ut hvem som har skrevet i fila.</translation>
    </message>
    <message>
        <source>%1 is not a PDF.</source>
        <translation>%1 er ikke en PDF.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Reports are the PDFs that Tvers writes.</source>
        <translation>Ingenting ble tatt inn. Rapporter er PDF-ene som Tvers skriver.</translation>
    </message>
    <message>
        <source>%1 is no half-yearly report of Tvers.</source>
        <translation>%1 er ingen halvårsrapport fra Tvers.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. It is another paper, or was saved again by another program: ask for the PDF as Tvers wrote it.</source>
        <translation>Ingenting ble tatt inn. Det er et annet dokument, eller et annet program har lagret det på nytt. Be om PDF-en slik Tvers skrev den.</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>%1 er beskyttet med passord.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for the PDF as Tvers wrote it; it holds nothing that needs a password.</source>
        <translation>Ingenting ble tatt inn. Be om PDF-en slik Tvers skrev den. Den inneholder ingenting som trenger passord.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 er skadet.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for the report once more.</source>
        <translation>Ingenting ble tatt inn. Be om rapporten en gang til.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tvers.</source>
        <translation>%1 er skrevet av et nyere Tvers.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Install the newest version and try again.</source>
        <translation>Ingenting ble tatt inn. Installer den nyeste versjonen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The rules of %1 say nothing of half-yearly reports.</source>
        <translation>Reglene for %1 sier ingenting om halvårsrapporter.</translation>
    </message>
    <message>
        <source>Nothing was written. The days by which reports are delivered belong to the municipality&apos;s rules.</source>
        <translation>Ingenting ble skrevet. Fristene for rapportene hører til kommunens regler.</translation>
    </message>
    <message>
        <source>The half-year %1 has not begun.</source>
        <translation>Halvåret %1 har ikke begynt.</translation>
    </message>
    <message>
        <source>Nothing was written. It begins on %2.</source>
        <translation>Ingenting ble skrevet. Det begynner %2.</translation>
    </message>
    <message>
        <source>There is a report of %1 already.</source>
        <translation>Det finnes allerede en rapport for %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that one.</source>
        <translation>Ingenting ble endret. Åpne den som er der.</translation>
    </message>
    <message>
        <source>The report of %1 is a draft.</source>
        <translation>Rapporten for %1 er et utkast.</translation>
    </message>
    <message>
        <source>Nothing was changed. Finish it first.</source>
        <translation>Ingenting ble endret. Ferdigstill den først.</translation>
    </message>
    <message>
        <source>The report of %1 is finished.</source>
        <translation>Rapporten for %1 er ferdigstilt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a correction: it becomes a new version.</source>
        <translation>Ingenting ble endret. Lag en rettelse. Den blir en ny versjon.</translation>
    </message>
    <message>
        <source>The meeting cannot be finished yet.</source>
        <translation>Møtet kan ikke ferdigstilles ennå.</translation>
    </message>
    <message>
        <source>Nothing was lost. The meeting shows what is missing; fill it in first.</source>
        <translation>Ingenting gikk tapt. Møtet viser hva som mangler. Fyll det ut først.</translation>
    </message>
    <message>
        <source>The meeting is finished or cancelled.</source>
        <translation>Møtet er ferdigstilt eller avlyst.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again, with a reason, before you change it.</source>
        <translation>Ingenting ble endret. Åpne det igjen, med en begrunnelse, før du endrer det.</translation>
    </message>
    <message>
        <source>The meeting is open already.</source>
        <translation>Møtet er allerede åpent.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can write in it.</source>
        <translation>Ingenting ble endret. Du kan skrive i det.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>En begrunnelse mangler.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write why, and try again.</source>
        <translation>Ingenting ble endret. Skriv hvorfor, og prøv igjen.</translation>
    </message>
    <message>
        <source>Five children or fewer fit the description of case %1.</source>
        <translation>Beskrivelsen i sak %1 passer på fem barn eller færre.</translation>
    </message>
    <message>
        <source>Nothing was saved. Describe it more generally, or say why it must be so.</source>
        <translation>Ingenting ble lagret. Beskriv det mer generelt, eller si hvorfor det må være slik.</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avsluttet.</translation>
    </message>
    <message>
        <source>Nothing was saved. Open the case again before you go on with it.</source>
        <translation>Ingenting ble lagret. Åpne saken igjen før du går videre med den.</translation>
    </message>
    <message>
        <source>This discussion is finished.</source>
        <translation>Denne drøftingen er ferdigstilt.</translation>
    </message>
    <message>
        <source>Nothing was saved. Open it again, with a reason, to change it.</source>
        <translation>Ingenting ble lagret. Åpne den igjen, med en grunn, for å endre den.</translation>
    </message>
    <message>
        <source>Case %1 cannot go on anonymously: those asked said no, or withdrew.</source>
        <translation>Sak %1 kan ikke gå videre anonymt: De som ble spurt, sa nei eller trakk samtykket tilbake.</translation>
    </message>
    <message>
        <source>Nothing was changed. Anonymity is no way round a no; ask again, or close the case.</source>
        <translation>Ingenting ble endret. Anonymitet er ingen vei utenom et nei; spør på nytt, eller avslutt saken.</translation>
    </message>
    <message>
        <source>The consent is not complete.</source>
        <translation>Samtykket er ikke fullstendig.</translation>
    </message>
    <message>
        <source>Nothing was saved. It needs a purpose, the services that were asked for, from and until when, an answer, and a witness or a note when it was given by word of mouth.</source>
        <translation>Ingenting ble lagret. Det trengs et formål, tjenestene det ble spurt om, fra og til når, et svar, og vitne eller notat når det er muntlig.</translation>
    </message>
    <message>
        <source>This consent has been withdrawn.</source>
        <translation>Dette samtykket er trukket tilbake.</translation>
    </message>
    <message>
        <source>Nothing was changed: a withdrawal stands. Ask anew and register the new answer.</source>
        <translation>Ingenting ble endret. Et tilbaketrukket samtykke blir stående slik. Spør på nytt og registrer det nye svaret.</translation>
    </message>
    <message>
        <source>Nobody has approved the extract.</source>
        <translation>Ingen har godkjent innsynet.</translation>
    </message>
    <message>
        <source>No file was made. Whoever leads the unit reads it through, gives a ground for what is held back, and writes their name.</source>
        <translation>Ingen fil ble laget. Lederen av virksomheten leser gjennom, gir grunn for det som holdes tilbake, og skriver navnet sitt.</translation>
    </message>
    <message>
        <source>Beside %1 lies something that is not its own: %2.</source>
        <translation>Ved siden av %1 ligger noe som ikke hører til den: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. If the file was put back from a backup, move that to another folder and open the file again. If not, ask your IT department.</source>
        <translation>Ingenting ble endret. Er filen lagt tilbake fra en sikkerhetskopi, flytter du det andre til en annen mappe og åpner filen på nytt. Hvis ikke, spør IT-avdelingen.</translation>
    </message>
    <message>
        <source>Nothing was saved. Take it out; what is about a child belongs in a case.</source>
        <translation>Ingenting er lagret. Ta det ut; det som gjelder et barn, hører hjemme i en sak.</translation>
    </message>
    <message>
        <source>%1 is too large: %2.</source>
        <translation>%1 er for stor: %2.</translation>
    </message>
    <message>
        <source>Files of this kind are at most %3. Is it the right file?</source>
        <translation>Slike filer er på høyst %3. Er det riktig fil?</translation>
    </message>
    <message>
        <source>Nothing was changed. It takes %2 in the temporary folder, and %3 are free. Is it the right file?</source>
        <translation>Ingenting er endret. Det trengs %2 i mappen for midlertidige filer, og %3 er ledig. Er det riktig fil?</translation>
    </message>
    <message>
        <source>The private key does not fit.</source>
        <translation>Den private nøkkelen passer ikke.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the key is forgotten. Take the key that archive or IT keeps for this municipality; what was sealed to an older key opens only with that one.</source>
        <translation>Ingenting er endret, og nøkkelen er glemt. Bruk nøkkelen som arkiv eller IT oppbevarer for denne kommunen. Det som er forseglet til en eldre nøkkel, kan bare åpnes med den.</translation>
    </message>
    <message>
        <source>%1, line %2: Tvers cannot tell which letters stand there.</source>
        <translation>%1, linje %2: Tvers kan ikke si hvilke bokstaver som står der.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Perhaps it was cut off, or put together from several files. Save it as UTF-8 and try again.</source>
        <translation>Ingenting ble hentet fra den. Kanskje er den kuttet av, eller satt sammen av flere filer. Lagre den som UTF-8 og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 tells of a child, and everybody who has the file could read it.</source>
        <translation>%1 forteller om et barn, og alle som har filen, ville kunne lese det.</translation>
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
        <translation>noe som ikke allerede står lenger oppe</translation>
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
    <message>
        <source>a text in quotation marks, neither empty nor with control characters</source>
        <translation>en tekst i anførselstegn, verken tom eller med styretegn</translation>
    </message>
    <message>
        <source>line numbers like 7-18, or 27, 43-45</source>
        <translation>linjenummer som 7-18, eller 27, 43-45</translation>
    </message>
    <message>
        <source>a file name with one of these endings: %1</source>
        <translation>et filnavn med en av disse endelsene: %1</translation>
    </message>
    <message>
        <source>a unit of a Tvers file, which --file names: a pack has no units</source>
        <translation>en virksomhet i en Tvers-fil, som --file nevner; en pakke har ingen virksomheter</translation>
    </message>
    <message>
        <source>a moment like 2026-08-17T11:02:03.004Z</source>
        <translation>et tidspunkt som 2026-08-17T11:02:03.004Z</translation>
    </message>
    <message>
        <source>a half-year like 2026-2</source>
        <translation>et halvår som 2026-2</translation>
    </message>
    <message>
        <source>something of the unit that the plan is from; this belongs to %1</source>
        <extracomment>%1 is the name of another unit</extracomment>
        <translation>noe som hører til virksomheten planen er fra; dette hører til %1</translation>
    </message>
</context>
<context>
    <name>tvers::ExtentDialog</name>
    <message>
        <source>Move a meeting of a series</source>
        <translation>Flytt et møte i en serie</translation>
    </message>
    <message>
        <source>%1 is one of a series. What shall be moved?</source>
        <translation>%1 er ett av flere møter i en serie. Hva vil du flytte?</translation>
    </message>
    <message>
        <source>&amp;This date only</source>
        <translation>&amp;Bare denne datoen</translation>
    </message>
    <message>
        <source>From here &amp;on</source>
        <translation>&amp;Herfra og ut</translation>
    </message>
    <message>
        <source>The whole &amp;series</source>
        <translation>Hele &amp;serien</translation>
    </message>
</context>
<context>
    <name>tvers::ExtractDialog</name>
    <message>
        <source>I lead the unit and have &amp;read everything through</source>
        <translation>Jeg leder virksomheten og har &amp;lest gjennom alt</translation>
    </message>
    <message>
        <source>Right of access</source>
        <translation>Innsyn</translation>
    </message>
    <message>
        <source>What is registered</source>
        <translation>Det som er registrert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Told or held back</source>
        <translation>Med eller holdt tilbake</translation>
    </message>
    <message>
        <source>&amp;Who asks to see it?</source>
        <translation>&amp;Hvem ber om innsyn?</translation>
    </message>
    <message>
        <source>&amp;This is</source>
        <translation>&amp;Dette er</translation>
    </message>
    <message>
        <source>&amp;Name and position of the leader</source>
        <translation>&amp;Navn og stilling til lederen</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lagre som P&amp;DF…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>For&amp;håndsvis utskrift…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>The child itself</source>
        <translation>Barnet selv</translation>
    </message>
    <message>
        <source>told</source>
        <translation>med</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>holdt tilbake: %1</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Innsyn</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Lagre innsynet</translation>
    </message>
    <message>
        <source>The extract lies in %1.</source>
        <translation>Innsynet ligger i %1.</translation>
    </message>
    <message>
        <source>Mark a passage of the text to hold back only that.</source>
        <translation>Merk en del av teksten for å holde tilbake bare den.</translation>
    </message>
    <message numerus="yes">
        <source>told, %n passage(s) held back</source>
        <translation>
            <numerusform>gis ut, %n del holdes tilbake</numerusform>
            <numerusform>gis ut, %n deler holdes tilbake</numerusform>
        </translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Gis ut: %1</translation>
    </message>
</context>
<context>
    <name>tvers::ExtractPaper</name>
    <message>
        <source>What was seen and heard</source>
        <translation>Hva som er sett og hørt</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hvor lenge</translation>
    </message>
    <message>
        <source>What was tried, and its effect</source>
        <translation>Hva som er prøvd, og virkningen</translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation>Hva som holder det ved like</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrker</translation>
    </message>
    <message>
        <source>What the child says</source>
        <translation>Hva barnet sier</translation>
    </message>
    <message>
        <source>What the guardians say</source>
        <translation>Hva de foresatte sier</translation>
    </message>
    <message>
        <source>The question to the team</source>
        <translation>Spørsmål til teamet</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Født %1</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Går i %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, til %2</translation>
    </message>
    <message>
        <source>Understands %1 best</source>
        <translation>Forstår best: %1</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Trenger tolk</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Adressen er sperret</translation>
    </message>
    <message>
        <source>Consent was not asked for: %1</source>
        <translation>Det ble ikke spurt om samtykke: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Has parental responsibility</source>
        <translation>Har foreldreansvar</translation>
    </message>
    <message>
        <source>Has no parental responsibility</source>
        <translation>Har ikke foreldreansvar</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-post: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>The child lives there</source>
        <translation>Barnet bor der</translation>
    </message>
    <message>
        <source>The child does not live there</source>
        <translation>Barnet bor ikke der</translation>
    </message>
    <message>
        <source>The child itself</source>
        <translation>Barnet selv</translation>
    </message>
    <message>
        <source>%1 said yes on %2.</source>
        <translation>%1 sa ja %2.</translation>
    </message>
    <message>
        <source>%1 said no on %2.</source>
        <translation>%1 sa nei %2.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Fra %1 til %2</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Spurt om: %1</translation>
    </message>
    <message>
        <source>Agreed to: %1</source>
        <translation>Sagt ja til: %1</translation>
    </message>
    <message>
        <source>Heard by: %1</source>
        <translation>Hørt av: %1</translation>
    </message>
    <message>
        <source>Not to be talked about: %1</source>
        <translation>Skal ikke snakkes om: %1</translation>
    </message>
    <message>
        <source>Why one signature is enough: %1</source>
        <translation>Hvorfor én underskrift er nok: %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1 by %2</source>
        <translation>Trukket %1 av %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Drøftingsnummer %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Mottatt %1</translation>
    </message>
    <message>
        <source>Reported by: %1</source>
        <translation>Meldt av: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Services present: %1</source>
        <translation>Tjenester til stede: %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Hjemmel: %1</translation>
    </message>
    <message>
        <source>Told to %1 on %2</source>
        <translation>Tilbakemelding til %1 %2</translation>
    </message>
    <message>
        <source>Follow-up on %1</source>
        <translation>Oppfølging %1</translation>
    </message>
    <message>
        <source>Problem: %1
Measure: %2
From %3 to %4
Responsible: %5</source>
        <translation>Problem: %1
Tiltak: %2
Fra %3 til %4
Ansvarlig: %5</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>Note about the child</source>
        <translation>Notat om barnet</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Foresatt</translation>
    </message>
    <message>
        <source>How to reach %1</source>
        <translation>Hvordan %1 kan nås</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>What the child said when asked</source>
        <translation>Det barnet sa da det ble spurt</translation>
    </message>
    <message>
        <source>Team about the child</source>
        <translation>Team rundt barnet</translation>
    </message>
    <message>
        <source>Meeting about the child</source>
        <translation>Møte om barnet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Drøfting</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Extract: what is registered about a child</source>
        <translation>Innsyn: det som er registrert om et barn</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 av %2</translation>
    </message>
    <message>
        <source>What is registered about a child</source>
        <translation>Det som er registrert om barnet</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>Made on %1. Read through and approved by %2 on %3.</source>
        <translation>Laget %1. Lest gjennom og godkjent av %2 %3.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <translation>Ingenting er holdt tilbake.</translation>
    </message>
    <message>
        <source>Whoever disagrees may complain to the unit, and to Datatilsynet.</source>
        <translation>Den som er uenig, kan klage til virksomheten og til Datatilsynet.</translation>
    </message>
    <message>
        <source>The guardians said no: the form is blank.</source>
        <translation>De foresatte sa nei: Skjemaet er ikke fylt ut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Dokumenter: %1</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Sett på</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Skrevet ut</translation>
    </message>
    <message>
        <source>Saved as a file of its own</source>
        <translation>Lagret som egen fil</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Samtykke endret</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, av %3</translation>
    </message>
    <message>
        <source>[held back, passage %1]</source>
        <extracomment>%1 is the number of the passage</extracomment>
        <translation>[holdt tilbake, del %1]</translation>
    </message>
    <message>
        <source>Form that followed the child</source>
        <translation>Skjema som fulgte barnet</translation>
    </message>
    <message>
        <source>Entry in the log</source>
        <translation>Linje i loggen</translation>
    </message>
    <message>
        <source>%1, passage %2</source>
        <translation>%1, del %2</translation>
    </message>
</context>
<context>
    <name>tvers::FigureTree</name>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Hvem som møtte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Consent assessed each time</source>
        <translation>Samtykke vurdert hver gang</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Decisions and recommendations</source>
        <translation>Beslutninger og anbefalinger</translation>
    </message>
    <message>
        <source>What we need to know more about</source>
        <translation>Det vi trenger å vite mer om</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Without a log</source>
        <translation>Uten logg</translation>
    </message>
    <message>
        <source>Exact numbers, not to be handed on</source>
        <translation>Nøyaktige tall, ikke til videresending</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 av %2 holdt</translation>
    </message>
    <message>
        <source>No meetings were planned.</source>
        <translation>Ingen møter var planlagt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>ingen logg</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Drøftinger</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Of these overdue</source>
        <translation>Av disse over fristen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller flere</translation>
    </message>
    <message>
        <source>Held without a log</source>
        <translation>Holdt uten logg</translation>
    </message>
    <message>
        <source>Of these, common to several units</source>
        <translation>Av disse felles for flere virksomheter</translation>
    </message>
    <message>
        <source>Start-up meeting logged as held</source>
        <translation>Oppstartsmøtet er loggført som holdt</translation>
    </message>
    <message>
        <source>Closing meeting logged as held</source>
        <translation>Avslutningsmøtet er loggført som holdt</translation>
    </message>
</context>
<context>
    <name>tvers::FittingQuestion</name>
    <message>
        <source>Stop: so few can be recognised. Describe it more generally, or say why it must be so.</source>
        <translation>Stopp: Så få kan bli kjent igjen. Beskriv det mer generelt, eller si hvorfor det må være slik.</translation>
    </message>
    <message>
        <source>How many children fit this description?</source>
        <translation>Hvor mange barn passer denne beskrivelsen på?</translation>
    </message>
    <message>
        <source>More than five</source>
        <translation>Flere enn fem</translation>
    </message>
    <message>
        <source>Five or fewer</source>
        <translation>Fem eller færre</translation>
    </message>
    <message>
        <source>Why must it be so?</source>
        <translation>Hvorfor må det være slik?</translation>
    </message>
</context>
<context>
    <name>tvers::GatedText</name>
    <message>
        <source>Stop: “%1” is %2. %3</source>
        <translation>Stopp: «%1» er %2. %3</translation>
    </message>
    <message>
        <source>Look: “%1” is %2. %3</source>
        <translation>Se på: «%1» er %2. %3</translation>
    </message>
    <message>
        <source>Not the child</source>
        <translation>Gjelder ikke barnet</translation>
    </message>
    <message>
        <source>“%1” is not the child</source>
        <translation>«%1» gjelder ikke barnet</translation>
    </message>
    <message>
        <source>Not saved yet: it is kept here, sealed, until nothing stops it.</source>
        <translation>Ikke lagret ennå: teksten ligger her, forseglet, til ingenting stopper den.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kast</translation>
    </message>
    <message>
        <source>Throw away what is not saved</source>
        <translation>Kast det som ikke er lagret</translation>
    </message>
</context>
<context>
    <name>tvers::GroundsDialog</name>
    <message>
        <source>The guardians</source>
        <translation>De foresatte</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>More is told than the basis allows</source>
        <translation>Det fortelles mer enn hjemmelen gir rom for</translation>
    </message>
    <message>
        <source>They leave the item</source>
        <translation>De går ut av saken</translation>
    </message>
    <message>
        <source>Discussion of case %1</source>
        <translation>Drøfting av sak %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Før inn</translation>
    </message>
    <message>
        <source>&amp;Arena</source>
        <translation>&amp;Arena</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Present, besides the unit’s own</source>
        <translation>Til stede, ut over virksomhetens egne</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Samtykke</translation>
    </message>
    <message>
        <source>Why it was not asked for</source>
        <translation>Hvorfor det ikke ble spurt</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>F&amp;ormål</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>&amp;Hjemmel</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrunnelse</translation>
    </message>
    <message>
        <source>No arena that keeps its records here works with this on that day.</source>
        <translation>Ingen arena som fører saker her, arbeider med dette den dagen.</translation>
    </message>
    <message>
        <source>The child asks that its guardians are not told</source>
        <translation>Barnet ber om at de foresatte ikke får vite det</translation>
    </message>
</context>
<context>
    <name>tvers::GuardianDialog</name>
    <message>
        <source>Has &amp;parental responsibility</source>
        <translation>&amp;Har foreldreansvar</translation>
    </message>
    <message>
        <source>The child &amp;lives there</source>
        <translation>Barnet &amp;bor der</translation>
    </message>
    <message>
        <source>Needs an &amp;interpreter</source>
        <translation>Trenger &amp;tolk</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Foresatt</translation>
    </message>
    <message>
        <source>mother, father, foster parent …</source>
        <translation>mor, far, fosterforelder …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relasjon</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>All with parental responsibility are asked. A parent without it may still have a right to be told.</source>
        <translation>Alle med foreldreansvar blir spurt. En forelder uten foreldreansvar kan likevel ha rett til å få vite ting.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Consent is e&amp;xplained in</source>
        <translation>Samtykke forklares &amp;på (språk)</translation>
    </message>
</context>
<context>
    <name>tvers::GuardianSection</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>without parental responsibility</source>
        <translation>uten foreldreansvar</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>trenger tolk</translation>
    </message>
    <message>
        <source>Their answers are kept: take away the responsibility instead.</source>
        <translation>Svarene blir tatt vare på. Ta bort foreldreansvaret i stedet.</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Foresatte</translation>
    </message>
    <message>
        <source>Add a &amp;guardian…</source>
        <translation>Legg til &amp;foresatt…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>En&amp;dre…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>F&amp;jern</translation>
    </message>
</context>
<context>
    <name>tvers::HeaderBar</name>
    <message>
        <source>Unit shown</source>
        <translation>Virksomhet som vises</translation>
    </message>
    <message>
        <source>Whose year is shown</source>
        <translation>Hvem sitt år som vises</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Skoleåret %1</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hele kommunen</translation>
    </message>
</context>
<context>
    <name>tvers::HeldEdits</name>
    <message>
        <source>Add a meeting</source>
        <translation>Legg til møte</translation>
    </message>
    <message>
        <source>Book an hour</source>
        <translation>Bestill time</translation>
    </message>
</context>
<context>
    <name>tvers::HiddenPage</name>
    <message>
        <source>Hidden. Press any key to go on.</source>
        <translation>Skjult. Trykk en tast for å fortsette.</translation>
    </message>
</context>
<context>
    <name>tvers::HolidayForm</name>
    <message>
        <source>Ticked when the days are decided</source>
        <translation>Krysset av når dagene er bestemt</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1, første dag</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1, siste dag</translation>
    </message>
    <message>
        <source>First and last school day</source>
        <translation>Første og siste skoledag</translation>
    </message>
</context>
<context>
    <name>tvers::ImportPreview</name>
    <message>
        <source>Before it is added</source>
        <translation>Før det legges til</translation>
    </message>
    <message>
        <source>Nothing in this table can be added.</source>
        <translation>Ingenting i denne tabellen kan legges til.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be added:</source>
        <translation>
            <numerusform>%n linje blir lagt til:</numerusform>
            <numerusform>%n linjer blir lagt til:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n line(s)</source>
        <translation>
            <numerusform>Legg til %n linje</numerusform>
            <numerusform>Legg til %n linjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or column(s) cannot be taken:</source>
        <translation>
            <numerusform>%n linje eller kolonne kan ikke tas med:</numerusform>
            <numerusform>%n linjer eller kolonner kan ikke tas med:</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Det som blir lagt til</translation>
    </message>
    <message>
        <source>What cannot be taken, and why</source>
        <translation>Det som ikke kan tas med, og hvorfor</translation>
    </message>
</context>
<context>
    <name>tvers::InvitationWording</name>
    <message>
        <source>Invitation: %1, %2</source>
        <translation>Innkalling: %1, %2</translation>
    </message>
    <message>
        <source>Called off: %1, %2</source>
        <translation>Avlyst: %1, %2</translation>
    </message>
    <message>
        <source>Hello,

You are invited to “%1” on %2.

Write nothing about a child in your answer to this e-mail.
</source>
        <translation>Hei!

Du er innkalt til «%1» %2.

Skriv ingenting om et barn når du svarer på denne e-posten.
</translation>
    </message>
    <message>
        <source>Hello,

“%1” on %2 is called off.
</source>
        <translation>Hei!

«%1» %2 er avlyst.
</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Sted: %1</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Saksliste:</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Sak %1</translation>
    </message>
</context>
<context>
    <name>tvers::LawPage</name>
    <message>
        <source>Take back the municipality&apos;s own law table</source>
        <translation>Ta tilbake kommunens egen lovtabell</translation>
    </message>
    <message>
        <source>The municipality&apos;s own law table cannot be read. Until it is replaced no child can be discussed by name.</source>
        <translation>Kommunens egen lovtabell kan ikke leses. Til den er byttet ut, kan ingen barn drøftes med navn.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>begynnelsen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Fra %1 til %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>Within a purpose the ages must follow each other, none in two lines.</source>
        <translation>Innenfor et formål må aldrene følge etter hverandre, ingen på to linjer.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own. Decided by: %1</source>
        <translation>Kommunens egen. Bestemt av: %1</translation>
    </message>
    <message>
        <source>Change the law table</source>
        <translation>Endre lovtabellen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Version of the law table</source>
        <translation>Versjon av lovtabellen</translation>
    </message>
    <message>
        <source>Who consents, by purpose and age</source>
        <translation>Hvem som samtykker, etter formål og alder</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <translation>Endringen gjelder fra</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Bestemt av</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Ta vare på som ny versjon</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Forkast endringen</translation>
    </message>
    <message>
        <source>Back to the table of Tvers</source>
        <translation>Tilbake til tabellen i Tvers</translation>
    </message>
    <message>
        <source>Choose a line that the new one is to follow; one whose ages can be parted.</source>
        <translation>Velg en linje som den nye skal følge etter, der alderen kan deles.</translation>
    </message>
    <message>
        <source>Choose a line. The last one of a purpose stays: change it.</source>
        <translation>Velg en linje. Den siste for et formål blir stående: Endre den.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Legg til en linje</translation>
    </message>
    <message>
        <source>End this line</source>
        <translation>Avslutt denne linjen</translation>
    </message>
</context>
<context>
    <name>tvers::LawTableModel</name>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Fra alder</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>Til alder</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>Hvem samtykker</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>Guardians told</source>
        <translation>Foresatte får vite</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>blir ikke spurt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Write an age from 0 to %1.</source>
        <translation>Skriv en alder fra 0 til %1.</translation>
    </message>
    <message>
        <source>Every line says by which paragraph.</source>
        <translation>Hver linje må si etter hvilken paragraf.</translation>
    </message>
    <message>
        <source>Every line says what it is for.</source>
        <translation>Hver linje sier hva den gjelder.</translation>
    </message>
    <message>
        <source>New legal basis</source>
        <translation>Ny hjemmel</translation>
    </message>
</context>
<context>
    <name>tvers::LooksChoice</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
</context>
<context>
    <name>tvers::LooksMenus</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
</context>
<context>
    <name>tvers::MailDialog</name>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Utkast til e-post</translation>
    </message>
    <message>
        <source>Nobody here has an e-mail address. You can write them in before you send it.</source>
        <translation>Ingen her har e-postadresse. Du kan skrive dem inn før du sender.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>&amp;Save and open…</source>
        <translation>&amp;Lagre og åpne …</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopier teksten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>Utkast til e-post (*.eml)</translation>
    </message>
</context>
<context>
    <name>tvers::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Angre: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gjør om: %1</translation>
    </message>
    <message>
        <source>This is an example: its passphrase is «eksempel».</source>
        <translation>Dette er et eksempel. Passordfrasen er «eksempel».</translation>
    </message>
    <message>
        <source>About Tvers</source>
        <translation>Om Tvers</translation>
    </message>
    <message>
        <source>Tvers %1</source>
        <translation>Tvers %1</translation>
    </message>
    <message>
        <source>The desk tool of those who hold interdisciplinary collaboration around children together. Free software under the GNU General Public License, version 3 or later. Made with Qt, libsodium and SQLite; its letters are Noto Sans.</source>
        <translation>Arbeidsverktøyet til dem som holder det tverrfaglige samarbeidet rundt barn sammen. Fri programvare under GNU General Public License, versjon 3 eller nyere. Laget med Qt, libsodium og SQLite; bokstavene er Noto Sans.</translation>
    </message>
    <message>
        <source>Try with an example</source>
        <translation>Prøv med eksempel</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>Tvers example %1</source>
        <translation>Tvers-eksempel %1</translation>
    </message>
    <message>
        <source>Open a Tvers file</source>
        <translation>Åpne en Tvers-fil</translation>
    </message>
    <message>
        <source>Tvers files (*.tvers)</source>
        <translation>Tvers-filer (*.tvers)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>&amp;Look at a copy</source>
        <translation>&amp;Se på en kopi</translation>
    </message>
    <message>
        <source>&amp;Take the file over</source>
        <translation>&amp;Ta over filen</translation>
    </message>
    <message>
        <source>Plans (*.tversplan)</source>
        <translation>Planer (*.tversplan)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Åpne en plan</translation>
    </message>
    <message>
        <source>&amp;Begin a new file from it</source>
        <translation>&amp;Begynn en ny fil fra den</translation>
    </message>
    <message>
        <source>Begin a file for %1</source>
        <translation>Begynn en fil for %1</translation>
    </message>
    <message>
        <source>Take in a plan</source>
        <translation>Ta inn en plan</translation>
    </message>
    <message>
        <source>The plan is in. There is something to look at:</source>
        <translation>Planen er tatt inn. Noe bør ses på:</translation>
    </message>
    <message>
        <source>A folder for the units&apos; plans</source>
        <translation>En mappe til planene for virksomhetene</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) lie in %1. Send each of them to its unit.</source>
        <translation>
            <numerusform>%n plan ligger i %1. Send den til virksomheten.</numerusform>
            <numerusform>%n planer ligger i %1. Send hver av dem til sin virksomhet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save your plan for Oppvekst</source>
        <translation>Lagre planen din til Oppvekst</translation>
    </message>
    <message>
        <source>Your plan lies in %1. Send it to the adviser in Oppvekst.</source>
        <translation>Planen din ligger i %1. Send den til rådgiveren i Oppvekst.</translation>
    </message>
    <message>
        <source>Nothing about children is in it.</source>
        <translation>Det står ingenting om barn i den.</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Begynn %1</translation>
    </message>
    <message>
        <source>&amp;Choose a new passphrase</source>
        <translation>&amp;Velg en ny passordfrase</translation>
    </message>
    <message>
        <source>Opened with the recovery code. Is the passphrase forgotten? Choose a new one, so that the code can go back to where it is kept.</source>
        <translation>Åpnet med gjenopprettingskoden. Er passordfrasen glemt? Velg en ny, så kan koden legges tilbake der den blir oppbevart.</translation>
    </message>
    <message>
        <source>“%1” was open when the file was locked. What you wrote in it is kept: open it again.</source>
        <translation>«%1» sto åpen da fila ble låst. Det du skrev, er tatt vare på: åpne den igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be saved yet. They are kept, sealed, and stand where you wrote them.</source>
        <translation>
            <numerusform>Én tekst kunne ikke lagres ennå. Den er tatt vare på, forseglet, og står der du skrev den.</numerusform>
            <numerusform>%n tekster kunne ikke lagres ennå. De er tatt vare på, forseglet, og står der du skrev dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::MeasureDialog</name>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>All five fields are there.</source>
        <translation>Alle fem feltene er fylt ut.</translation>
    </message>
    <message>
        <source>Before the meeting is finished it also needs: %1</source>
        <translation>Før møtet ferdigstilles, trengs også: %1</translation>
    </message>
</context>
<context>
    <name>tvers::MeasureFields</name>
    <message>
        <source>What is to be done</source>
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>Who is responsible (role)</source>
        <translation>Ansvarlig (rolle)</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Problemet</translation>
    </message>
    <message>
        <source>To be evaluated on</source>
        <translation>Evalueres</translation>
    </message>
</context>
<context>
    <name>tvers::MeasureList</name>
    <message>
        <source>%1 – %2, by %3. %4.</source>
        <translation>%1 – %2, innen %3. %4.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Mangler: %1.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Change measure…</source>
        <translation>Endre tiltak …</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>Fjern tiltak</translation>
    </message>
    <message>
        <source>Add mea&amp;sure…</source>
        <translation>Legg til tilta&amp;k …</translation>
    </message>
</context>
<context>
    <name>tvers::MeasurePanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go to case %1</source>
        <translation>Gå til sak %1</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Mangler: %1.</translation>
    </message>
    <message>
        <source>Tick it off: it is done</source>
        <translation>Kryss av: Det er gjort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluert</translation>
    </message>
    <message>
        <source>Carry it over</source>
        <translation>Før det videre</translation>
    </message>
</context>
<context>
    <name>tvers::MeasureTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
</context>
<context>
    <name>tvers::MeasuresPlace</name>
    <message numerus="yes">
        <source>%n open measure(s)</source>
        <translation>
            <numerusform>%n åpent tiltak</numerusform>
            <numerusform>%n åpne tiltak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n for sent</numerusform>
            <numerusform>%n for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Here stands what was agreed in discussions: what, who, until when, and whether it helped. Measures are added in a discussion.</source>
        <translation>Her står det som ble avtalt i drøftinger: hva, hvem, innen når, og om det hjalp. Tiltak legges til i en drøfting.</translation>
    </message>
    <message>
        <source>Measures are sealed. Unlock the file to see them.</source>
        <translation>Tiltakene er forseglet. Lås opp filen for å se dem.</translation>
    </message>
    <message>
        <source>Which measures</source>
        <translation>Hvilke tiltak</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Åpne tiltak</translation>
    </message>
    <message>
        <source>All measures</source>
        <translation>Alle tiltak</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Gå til sakene</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingBook</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Foresatte</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>Case %1, %2: %3</source>
        <translation>Sak %1, %2: %3</translation>
    </message>
    <message>
        <source>A case that is no longer in the file</source>
        <translation>En sak som ikke lenger er i filen</translation>
    </message>
    <message>
        <source>Change the meeting&apos;s record</source>
        <translation>Endre det som er ført for møtet</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingDetails</name>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Flytt til %1</translation>
    </message>
    <message>
        <source>S&amp;kip this date</source>
        <translation>Avlys denne datoen</translation>
    </message>
    <message>
        <source>&amp;Remove the meeting</source>
        <translation>Fjern møtet</translation>
    </message>
    <message>
        <source>The arena meets here: %1</source>
        <translation>Arenaen møtes her: %1</translation>
    </message>
    <message>
        <source>A meeting that was held stays where it was.</source>
        <translation>Et møte som er holdt, blir stående der det var.</translation>
    </message>
    <message>
        <source>In the team: %1</source>
        <translation>I teamet: %1</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Open the arena</source>
        <translation>Å&amp;pne arenaen</translation>
    </message>
    <message>
        <source>No meetings on this day.</source>
        <translation>Ingen møter denne dagen.</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Nytt møte …</translation>
    </message>
    <message>
        <source>Ta&amp;ke back this date</source>
        <translation>Ta tilbake denne datoen</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingEdits</name>
    <message>
        <source>Move series</source>
        <translation>Flytt serien</translation>
    </message>
    <message>
        <source>Move series from here on</source>
        <translation>Flytt serien herfra og ut</translation>
    </message>
    <message>
        <source>Change meeting</source>
        <translation>Endre møte</translation>
    </message>
    <message>
        <source>Move meeting</source>
        <translation>Flytt møte</translation>
    </message>
    <message>
        <source>Take back meeting</source>
        <translation>Ta møtet tilbake</translation>
    </message>
    <message>
        <source>Mark meeting as held</source>
        <translation>Merk møtet som holdt</translation>
    </message>
    <message>
        <source>Skip meeting</source>
        <translation>Avlys møte</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Legg til møte</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Fjern møte</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingFields</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Fr&amp;a</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>St&amp;ed</translation>
    </message>
    <message>
        <source>At fixed &amp;hours</source>
        <translation>Med faste klokkeslett</translation>
    </message>
    <message>
        <source>A&amp;dd the meeting</source>
        <translation>&amp;Legg til møtet</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingListModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Merk</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingPaper</name>
    <message>
        <source>Meeting log: %1, %2</source>
        <translation>Møtelogg: %1, %2</translation>
    </message>
    <message>
        <source>Discussion of one child: %1, %2</source>
        <translation>Drøfting av ett barn: %1, %2</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Foresatte</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>Staff of the unit</source>
        <translation>Ansatt ved virksomheten</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 av %2</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation>Møtelogg</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Fra %1 til %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, uke %2</translation>
    </message>
    <message>
        <source>Not public: %1</source>
        <translation>Unntatt offentlighet: %1</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <translation>Ferdigstilt %1</translation>
    </message>
    <message>
        <source>Finished on %1 by %2</source>
        <translation>Ferdigstilt %1 av %2</translation>
    </message>
    <message>
        <source>Opened again on %1</source>
        <translation>Åpnet igjen %1</translation>
    </message>
    <message>
        <source>Opened again on %1 by %2</source>
        <translation>Åpnet igjen %1 av %2</translation>
    </message>
    <message>
        <source>What was taken up</source>
        <translation>Hva som ble tatt opp</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were discussed by name.</source>
        <translation>
            <numerusform>%n sak ble drøftet med navn.</numerusform>
            <numerusform>%n saker ble drøftet med navn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) by name were put off.</source>
        <translation>
            <numerusform>%n sak med navn ble utsatt.</numerusform>
            <numerusform>%n saker med navn ble utsatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is said of a child by name stands in a document of its own in the child’s folder.</source>
        <translation>Det som gjelder et navngitt barn, står i et eget dokument i barnets mappe.</translation>
    </message>
    <message>
        <source>Nothing was taken up.</source>
        <translation>Ingenting ble tatt opp.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Nobody is noted.</source>
        <translation>Ingen er notert.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came to their own item.</source>
        <translation>
            <numerusform>%n gjest kom til sitt eget punkt.</numerusform>
            <numerusform>%n gjester kom til sitt eget punkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Sak %1: %2</translation>
    </message>
    <message>
        <source>Not asked for: %1</source>
        <translation>Ikke spurt: %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Duty to report</source>
        <translation>Meldeplikt</translation>
    </message>
    <message>
        <source>Assessed by %1 on %2</source>
        <translation>Vurdert av %1 %2</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Fra og til</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Evalueres</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>What we need to know more about</source>
        <translation>Det vi trenger å vite mer om</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Record in another system</source>
        <translation>Logg i et annet system</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>To be written by</source>
        <translation>Skal være skrevet innen</translation>
    </message>
    <message>
        <source>Discussion of one child</source>
        <translation>Drøfting av ett barn</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Født %1</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Discussion: %1</source>
        <translation>Drøfting: %1</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>Var ikke i rommet</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grunnlag</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Tilbakemelding</translation>
    </message>
    <message>
        <source>%1 was told by %2 on %3</source>
        <translation>%1 fikk beskjed av %2 %3</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingScreen</name>
    <message>
        <source>Shown in the meeting</source>
        <translation>Vist i møtet</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Neste</translation>
    </message>
    <message>
        <source>&amp;Hide (H)</source>
        <translation>&amp;Skjul (H)</translation>
    </message>
    <message>
        <source>&amp;Close (Esc)</source>
        <translation>&amp;Lukk (Esc)</translation>
    </message>
    <message>
        <source>Nothing stands on the agenda.</source>
        <translation>Det står ingenting på sakslista.</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Punkt %1 av %2</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Hide the na&amp;me (N)</source>
        <translation>Skjul na&amp;vnet (N)</translation>
    </message>
    <message>
        <source>Show the na&amp;me (N)</source>
        <translation>Vis na&amp;vnet (N)</translation>
    </message>
    <message>
        <source>The whole &amp;agenda (G)</source>
        <translation>Hele s&amp;akslista (G)</translation>
    </message>
    <message>
        <source>For &amp;guests (G)</source>
        <translation>For &amp;gjester (G)</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingSheet</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>&amp;Show in the meeting</source>
        <translation>Vis &amp;i møtet</translation>
    </message>
    <message>
        <source>&amp;E-mail drafts</source>
        <translation>&amp;E-postutkast</translation>
    </message>
    <message>
        <source>Bring the agenda &amp;up to date</source>
        <translation>Opp&amp;dater sakslista</translation>
    </message>
    <message>
        <source>Call the meeting &amp;off…</source>
        <translation>Avl&amp;ys møtet …</translation>
    </message>
    <message>
        <source>Ope&amp;n again…</source>
        <translation>Å&amp;pne igjen …</translation>
    </message>
    <message>
        <source>&amp;Finish the meeting…</source>
        <translation>Ferdi&amp;gstill møte …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finished by %1, %2. It is locked.</source>
        <translation>Ferdigstilt av %1, %2. Møtet er låst.</translation>
    </message>
    <message>
        <source>Called off: %1. %2</source>
        <translation>Avlyst: %1. %2</translation>
    </message>
    <message>
        <source>Opened again by %1, %2: %3</source>
        <translation>Åpnet igjen av %1, %2: %3</translation>
    </message>
    <message>
        <source>The file is locked: what is noted of meetings is not shown.</source>
        <translation>Filen er låst: det som er ført fra møter, vises ikke.</translation>
    </message>
    <message>
        <source>No case has come. The municipality has set no deadline for cases. Call the meeting off?</source>
        <translation>Ingen sak er meldt inn. Kommunen har ikke satt noen frist for saker. Vil du avlyse møtet?</translation>
    </message>
    <message>
        <source>No case has come by the deadline. Call the meeting off?</source>
        <translation>Ingen sak er meldt inn innen fristen. Vil du avlyse møtet?</translation>
    </message>
    <message>
        <source>Before the meeting can be finished:</source>
        <translation>Før møtet kan ferdigstilles:</translation>
    </message>
    <message>
        <source>Finish the meeting</source>
        <translation>Ferdigstill møte</translation>
    </message>
    <message>
        <source>The meeting is locked. It can be opened again only with a reason, which is kept in the log.</source>
        <translation>Møtet blir låst. Det kan bare åpnes igjen med en begrunnelse, som står i loggen.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Ferdigstill</translation>
    </message>
    <message>
        <source>Open the meeting again</source>
        <translation>Åpne møtet igjen</translation>
    </message>
    <message>
        <source>The reason is kept with the meeting and in the log.</source>
        <translation>Begrunnelsen står ved møtet og i loggen.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Åpne igjen</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>Avlys møtet</translation>
    </message>
    <message>
        <source>The meeting stands as called off, with its cause. Those who were to come are told by an e-mail draft, which you send yourself.</source>
        <translation>Møtet blir stående som avlyst, med årsak. De som skulle møtt, får beskjed med et e-postutkast, som du selv sender.</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>&amp;Avlys</translation>
    </message>
    <message>
        <source>Invitation with the agenda</source>
        <translation>Møteinnkalling med saksliste</translation>
    </message>
    <message>
        <source>The meeting is called off</source>
        <translation>Møtet er avlyst</translation>
    </message>
    <message>
        <source>To a guest: %1</source>
        <translation>Til en gjest: %1</translation>
    </message>
    <message>
        <source>For the &amp;archive…</source>
        <translation>Til &amp;arkivet …</translation>
    </message>
    <message>
        <source>In the archive as %1.</source>
        <translation>Arkivert som %1.</translation>
    </message>
    <message>
        <source>Called by: %1</source>
        <translation>Kaller inn: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Om: %1</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingSlides</name>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1: %2, til %3</translation>
    </message>
    <message>
        <source>Leaves the item: %1</source>
        <translation>Går ut under punktet: %1</translation>
    </message>
    <message>
        <source>Your time: %1</source>
        <translation>Din tid: %1</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingWording</name>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begynt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ferdigstilt</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Ingen saker</translation>
    </message>
    <message>
        <source>Too few can come</source>
        <translation>For få kan komme</translation>
    </message>
    <message>
        <source>The leader is away</source>
        <translation>Lederen er borte</translation>
    </message>
    <message>
        <source>The unit is closed</source>
        <translation>Virksomheten er stengt</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>En annen årsak</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Møtte</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Møtte ikke</translation>
    </message>
    <message>
        <source>Substitute came</source>
        <translation>Vara møtte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandlet</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Utsatt</translation>
    </message>
    <message>
        <source>Hours present</source>
        <translation>Timer til stede</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Children who move</source>
        <translation>Barn som flytter over</translation>
    </message>
    <message>
        <source>Say whether %1 came.</source>
        <translation>Oppgi om %1 møtte.</translation>
    </message>
    <message>
        <source>Write who came instead of %1.</source>
        <translation>Skriv hvem som møtte for %1.</translation>
    </message>
    <message>
        <source>Nobody is noted as having come.</source>
        <translation>Ingen er ført opp som møtt.</translation>
    </message>
    <message>
        <source>“%1”: say whether it was treated or is put off.</source>
        <translation>«%1»: Oppgi om punktet er behandlet eller utsatt.</translation>
    </message>
    <message>
        <source>“%1”: the discussion is not written yet.</source>
        <translation>«%1»: Drøftingen er ikke skrevet ennå.</translation>
    </message>
    <message>
        <source>“%1”: a decision is missing.</source>
        <translation>«%1»: Beslutning mangler.</translation>
    </message>
    <message>
        <source>“%1”: a measure is not complete.</source>
        <translation>«%1»: Et tiltak er ikke fullstendig.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>Møtet slutter før det begynner.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» slutter før det begynner.</translation>
    </message>
    <message>
        <source>Write by when the record elsewhere is to be written.</source>
        <translation>Skriv når referatet i det andre systemet skal være skrevet.</translation>
    </message>
    <message>
        <source>Write who answers for the record elsewhere.</source>
        <translation>Skriv hvem som har ansvar for referatet i det andre systemet.</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingsPlace</name>
    <message>
        <source>Run a meeting here: agenda, who came, what was agreed. A meeting that is over and not finished is marked.</source>
        <translation>Her gjennomfører du møtet: saksliste, hvem som møtte, hva dere ble enige om. Møter som er over og ikke ferdigstilt, er merket.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>&amp;Åpne møtet</translation>
    </message>
    <message>
        <source>Here you run meetings and finish them. None has a fixed day yet.</source>
        <translation>Her gjennomfører og ferdigstiller du møter. Ingen har en fast dag ennå.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Ikke ferdigstilt</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Uten logg</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Utgår</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, ett punkt</numerusform>
            <numerusform>%1, %n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Over, not finished</source>
        <translation>Over, ikke ferdigstilt</translation>
    </message>
    <message>
        <source>Finished or called off</source>
        <translation>Ferdigstilt eller avlyst</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, arkivert</translation>
    </message>
    <message>
        <source>&amp;New meeting or visit…</source>
        <translation>&amp;Nytt møte eller besøk …</translation>
    </message>
    <message>
        <source>&amp;Hours for consultations…</source>
        <translation>&amp;Timer til konsultasjon …</translation>
    </message>
    <message>
        <source>New meeting or visit…</source>
        <translation>Nytt møte eller besøk …</translation>
    </message>
    <message>
        <source>Common, no log here</source>
        <translation>Felles, ingen logg her</translation>
    </message>
    <message>
        <source>Common to several units, over</source>
        <translation>Felles for flere virksomheter, over</translation>
    </message>
</context>
<context>
    <name>tvers::MemberTableModel</name>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Vikar for</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Det slutter før det begynner.</translation>
    </message>
    <message>
        <source>Nobody is their own substitute.</source>
        <translation>Ingen er sin egen vikar.</translation>
    </message>
</context>
<context>
    <name>tvers::MunicipalDialog</name>
    <message>
        <source>The municipality&apos;s report %1</source>
        <translation>Kommunens rapport %1</translation>
    </message>
    <message>
        <source>&amp;Experiences, in Oppvekst&apos;s own words</source>
        <translation>&amp;Erfaringer, med Oppveksts egne ord</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <translation>Evalue&amp;ring</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Forhåndsvis …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lagre som P&amp;DF …</translation>
    </message>
    <message>
        <source>Save as E&amp;xcel…</source>
        <translation>Lagre som E&amp;xcel …</translation>
    </message>
    <message>
        <source>&amp;Steering pages…</source>
        <translation>&amp;Grunnlag for styringsdialog …</translation>
    </message>
    <message>
        <source>%1 of %2 units have delivered.</source>
        <translation>%1 av %2 virksomheter har levert.</translation>
    </message>
    <message>
        <source>Sums are exact where that gives no unit&apos;s small number away.</source>
        <translation>Summene er nøyaktige der det ikke røper et lite tall hos noen virksomhet.</translation>
    </message>
    <message>
        <source>Sums are made of what the units tell; where they hide a number, they lie between two.</source>
        <translation>Summene er laget av det virksomhetene oppgir. Der de skjuler et tall, ligger summen mellom to tall.</translation>
    </message>
    <message>
        <source>Write the municipality&apos;s report</source>
        <translation>Skriv kommunens rapport</translation>
    </message>
    <message>
        <source>Save the municipality&apos;s report</source>
        <translation>Lagre kommunens rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Lagre tallene</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>A folder for the pages</source>
        <translation>En mappe til sidene</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), one for each unit, and a workbook lie in %1.</source>
        <translation>
            <numerusform>%n side og en arbeidsbok ligger i %1.</numerusform>
            <numerusform>%n sider, en for hver virksomhet, og en arbeidsbok ligger i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Den ligger i %1.</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation>Ferdig&amp;still …</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>Re&amp;tt</translation>
    </message>
    <message>
        <source>Draft.</source>
        <translation>Utkast.</translation>
    </message>
    <message>
        <source>Draft of version %1.</source>
        <translation>Utkast til versjon %1.</translation>
    </message>
    <message>
        <source>Finished as number %1, version %2.</source>
        <translation>Ferdigstilt som nummer %1, versjon %2.</translation>
    </message>
    <message>
        <source>Finish the municipality&apos;s report %1?</source>
        <translation>Ferdigstille kommunens rapport %1?</translation>
    </message>
    <message>
        <source>It gets its number and is locked. Reports that come in later, and words that change, become a new version.</source>
        <translation>Den får nummer og låses. Rapporter som kommer inn senere, og ord som endres, blir en ny versjon.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ferdigstill</translation>
    </message>
</context>
<context>
    <name>tvers::NameCaseDialog</name>
    <message>
        <source>Case %1 goes on by name</source>
        <translation>Sak %1 går videre med navn</translation>
    </message>
    <message>
        <source>The case gets its child, and keeps what was written. This is not taken back: nothing of what is by name becomes anonymous again. Each discussion is still asked for consent or a legal basis.</source>
        <translation>Saken får sitt barn og beholder det som er skrevet. Dette kan ikke angres: Ingenting av det som står med navn, blir anonymt igjen. Hver drøfting må fortsatt ha samtykke eller hjemmel.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Go on by &amp;name</source>
        <translation>Gå videre med &amp;navn</translation>
    </message>
    <message>
        <source>&amp;Child</source>
        <translation>&amp;Barn</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hvordan</translation>
    </message>
    <message>
        <source>No child is registered. Children are registered in their own place, with guardians and consents.</source>
        <translation>Ingen barn er registrert. Barn registreres på sitt eget sted, med foresatte og samtykker.</translation>
    </message>
</context>
<context>
    <name>tvers::NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hvordan</translation>
    </message>
    <message>
        <source>&amp;Child</source>
        <translation>&amp;Barn</translation>
    </message>
    <message>
        <source>&amp;Type of case</source>
        <translation>&amp;Type sak</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Virksomhet</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>T&amp;rinn</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>Hva det &amp;gjelder</translation>
    </message>
    <message>
        <source>&amp;Reported by (role)</source>
        <translation>&amp;Meldt av (rolle)</translation>
    </message>
    <message>
        <source>A&amp;dd the case</source>
        <translation>&amp;Legg til saken</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>No child is registered. Children are registered in their own place, with guardians and consents.</source>
        <translation>Ingen barn er registrert. Barn registreres på sitt eget sted, med foresatte og samtykker.</translation>
    </message>
    <message>
        <source>Choose the child.</source>
        <translation>Velg barnet.</translation>
    </message>
    <message>
        <source>Before it is discussed, Tvers asks whether consent or a legal basis covers all who are present.</source>
        <translation>Før saken drøftes, ser Tvers etter om samtykke eller hjemmel dekker alle som er til stede.</translation>
    </message>
    <message>
        <source>Stop: something above tells who this is about.</source>
        <translation>Stopp: Noe over forteller hvem dette gjelder.</translation>
    </message>
    <message>
        <source>No name, no class, nothing that tells who it is.</source>
        <translation>Ikke navn, ikke klasse, ingenting som forteller hvem det er.</translation>
    </message>
</context>
<context>
    <name>tvers::NewFileDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Begin for a municipality</source>
        <translation>Kom i gang for en kommune</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>&amp;Lag filen</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Skoleferier</translation>
    </message>
    <message>
        <source>Tick those that are decided. Without them Tvers cannot say which meetings fall in a holiday; they can be changed at any time.</source>
        <translation>Kryss av for dem som er bestemt. Uten dem kan ikke Tvers si hvilke møter som faller i en ferie. De kan endres når som helst.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Velg …</translation>
    </message>
    <message>
        <source>M&amp;unicipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>Skole&amp;år</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Another municipality</source>
        <translation>En annen kommune</translation>
    </message>
    <message>
        <source>What is the municipality called?</source>
        <translation>Hva heter kommunen?</translation>
    </message>
    <message>
        <source>Where is the file to be?</source>
        <translation>Hvor skal filen ligge?</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Det finnes allerede en fil med dette navnet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>Where the new file is to be</source>
        <translation>Hvor den nye filen skal ligge</translation>
    </message>
    <message>
        <source>Tvers files (*.tvers)</source>
        <translation>Tvers-filer (*.tvers)</translation>
    </message>
    <message>
        <source>A holiday ends before it begins, or its days cannot be read.</source>
        <translation>En ferie slutter før den begynner, eller dagene kan ikke leses.</translation>
    </message>
</context>
<context>
    <name>tvers::NewHeldDialog</name>
    <message>
        <source>Nobody by name</source>
        <translation>Ingen med navn</translation>
    </message>
    <message>
        <source>About the &amp;child</source>
        <translation>Om &amp;barnet</translation>
    </message>
    <message>
        <source>New meeting or visit</source>
        <translation>Nytt møte eller besøk</translation>
    </message>
    <message>
        <source>&amp;Arena</source>
        <translation>&amp;Arena</translation>
    </message>
    <message>
        <source>At the &amp;unit</source>
        <translation>Ved &amp;virksomheten</translation>
    </message>
    <message>
        <source>Only children whose guardians have been asked, or whom a statute names, can be chosen.</source>
        <translation>Bare barn der de foresatte er spurt, eller der en lov gir grunnlag, kan velges.</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hele kommunen</translation>
    </message>
    <message>
        <source>Called by: %1</source>
        <translation>Kaller inn: %1</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Leder: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Når: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Hvor: %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Samtykke: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Skjema: %1</translation>
    </message>
    <message>
        <source>The record itself is kept elsewhere.</source>
        <translation>Selve journalen føres et annet sted.</translation>
    </message>
</context>
<context>
    <name>tvers::NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>&amp;Arena</source>
        <translation>A&amp;rena</translation>
    </message>
    <message>
        <source>At the &amp;unit</source>
        <translation>Ved &amp;virksomheten</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hele kommunen</translation>
    </message>
</context>
<context>
    <name>tvers::NewYearDialog</name>
    <message>
        <source>The new year %1</source>
        <translation>Det nye året %1</translation>
    </message>
    <message numerus="yes">
        <source>Units, teams, people and rooms go on by themselves. %n meeting plan(s) begin with the same units, rounds, hours and wishes, in the same weeks.</source>
        <translation>
            <numerusform>Virksomheter, team, personer og rom følger med av seg selv. %n møteplan begynner med de samme virksomhetene, rundene, tidene og ønskene, i de samme ukene.</numerusform>
            <numerusform>Virksomheter, team, personer og rom følger med av seg selv. %n møteplaner begynner med de samme virksomhetene, rundene, tidene og ønskene, i de samme ukene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Units, teams, people and rooms go on by themselves. No meeting plan of this year waits for its next.</source>
        <translation>Virksomheter, team, personer og rom følger med av seg selv. Ingen møteplan fra i år venter på en ny.</translation>
    </message>
    <message>
        <source>Nothing needs to be seen to first.</source>
        <translation>Ingenting må ordnes først.</translation>
    </message>
    <message>
        <source>See to this first:</source>
        <translation>Ordne dette først:</translation>
    </message>
    <message>
        <source>&amp;Place the meetings too, as a first draft</source>
        <translation>&amp;Plasser møtene også, som et første utkast</translation>
    </message>
    <message>
        <source>&amp;Begin %1</source>
        <translation>&amp;Begynn %1</translation>
    </message>
    <message>
        <source>%1 has left “%2”, and nobody has come after.</source>
        <translation>%1 har sluttet i «%2», og ingen er kommet i stedet.</translation>
    </message>
    <message>
        <source>Nobody sits in “%1” when the year begins.</source>
        <translation>Ingen sitter i «%1» når året begynner.</translation>
    </message>
    <message>
        <source>%1 is closed by then and gets no meetings.</source>
        <translation>%1 er nedlagt da og får ingen møter.</translation>
    </message>
</context>
<context>
    <name>tvers::NoticeBar</name>
    <message>
        <source>Close message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>Hide the days</source>
        <translation>Skjul dagene</translation>
    </message>
    <message>
        <source>Show the days</source>
        <translation>Vis dagene</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>Det som er flyttet</translation>
    </message>
</context>
<context>
    <name>tvers::OverviewMeetings</name>
    <message>
        <source>To be done after meetings</source>
        <translation>Gjøres etter møter</translation>
    </message>
    <message>
        <source>People that units are to choose</source>
        <translation>Personer virksomheter skal velge</translation>
    </message>
    <message>
        <source>%1: %2 of %3 chosen (%4)</source>
        <translation>%1: %2 av %3 er valgt (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s) lack people</source>
        <translation>
            <numerusform>%1: %n virksomhet mangler personer</numerusform>
            <numerusform>%1: %n virksomheter mangler personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings without cases</source>
        <translation>Møter uten saker</translation>
    </message>
    <message>
        <source>%1: no case has come. Call the meeting off?</source>
        <translation>%1: Ingen sak er meldt inn. Avlyse møtet?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: the record is to be written</source>
        <translation>%1, %2: skal skrives i journalen</translation>
    </message>
    <message>
        <source>%1, %2: follow up after a refusal</source>
        <translation>%1, %2: følg opp etter avslag</translation>
    </message>
    <message>
        <source>%1, %2: tell the unit what was observed</source>
        <translation>%1, %2: gi tilbakemelding etter observasjonen</translation>
    </message>
</context>
<context>
    <name>tvers::OverviewPlace</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Det som kommer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid igjen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – note: %2</source>
        <translation>%1 – merk: %2</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Neste møter</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>No more meetings with a day this school year.</source>
        <translation>Ingen flere møter med dato dette skoleåret.</translation>
    </message>
    <message>
        <source>No more deadlines this school year.</source>
        <translation>Ingen flere frister dette skoleåret.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have suggested days only. Answer the questions below, or see them in the annual wheel.</source>
        <translation>
            <numerusform>%n møte har bare en foreslått dag. Svar på spørsmålene under, eller se det i årshjulet.</numerusform>
            <numerusform>%n møter har bare foreslåtte dager. Svar på spørsmålene under, eller se dem i årshjulet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions the municipality must answer</source>
        <translation>Spørsmål kommunen må svare på</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n spørsmål</numerusform>
            <numerusform>%n spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ingenting står åpent.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>To be done once this school year</source>
        <translation>Skal gjøres én gang dette skoleåret</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ikke gjort ennå</translation>
    </message>
    <message>
        <source>Tick off a duty</source>
        <translation>Kryss av en oppgave</translation>
    </message>
    <message>
        <source>Take back a tick</source>
        <translation>Angre avkryssing</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>On which day was it done?</source>
        <translation>Hvilken dag ble det gjort?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Svar på et spørsmål</translation>
    </message>
    <message>
        <source>Half-yearly report</source>
        <translation>Halvårsrapport</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 units have delivered</source>
        <translation>%1 av %2 virksomheter har levert</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ikke begynt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>finished, not sent</source>
        <translation>ferdigstilt, ikke sendt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>Consents that run out</source>
        <translation>Samtykker som går ut</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>har gått ut</translation>
    </message>
    <message>
        <source>The new school year %1</source>
        <translation>Det nye skoleåret %1</translation>
    </message>
    <message>
        <source>Place the meetings: %1 (%2 of %3 have a day)</source>
        <translation>Plasser møtene: %1 (%2 av %3 har en dag)</translation>
    </message>
    <message>
        <source>Look at the meeting plan: %1 (%2 of %3 have a day)</source>
        <translation>Se på møteplanen: %1 (%2 av %3 har en dag)</translation>
    </message>
    <message>
        <source>Begin %1: plans, units, teams and rooms go on</source>
        <translation>Begynn %1: planer, virksomheter, team og rom følger med</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Ingen frist satt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>over fristen</translation>
    </message>
</context>
<context>
    <name>tvers::PaperActs</name>
    <message>
        <source>PDF, for print and mail (*.pdf)</source>
        <translation>PDF, til utskrift og e-post (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tvers::PartNames</name>
    <message>
        <source>Name of the part</source>
        <translation>Navn på delen</translation>
    </message>
    <message>
        <source>As a guest in</source>
        <translation>Som gjest i</translation>
    </message>
</context>
<context>
    <name>tvers::ParticipantEditor</name>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Legg til deltaker</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Fjern deltaker</translation>
    </message>
</context>
<context>
    <name>tvers::ParticipantTableModel</name>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>From each unit</source>
        <translation>Fra hver virksomhet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1, or nothing.</source>
        <translation>Skriv et tall fra 1 til %1, eller ingenting.</translation>
    </message>
</context>
<context>
    <name>tvers::PassphraseDialog</name>
    <message>
        <source>Choose some words that you remember and nobody guesses, such as four that do not belong together. Nobody can find it for you.</source>
        <translation>Velg noen ord som du husker og ingen gjetter, for eksempel fire som ikke hører sammen. Ingen kan finne dem igjen for deg.</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Vis det jeg skriver</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passordfrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>En gang &amp;til</translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>Hvem sin passordfrase er det?</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De to er ikke like ennå.</translation>
    </message>
</context>
<context>
    <name>tvers::PeoplePage</name>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Legg til person</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Fjern person</translation>
    </message>
    <message>
        <source>Here stand the people of the services and units who sit in teams.</source>
        <translation>Her står de som sitter i team, fra tjenester og virksomheter.</translation>
    </message>
</context>
<context>
    <name>tvers::PlaceColumn</name>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Færre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Only the places for my role</source>
        <translation>Bare stedene for min rolle</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle steder</translation>
    </message>
</context>
<context>
    <name>tvers::PlainWording</name>
    <message>
        <source>What is written about a unit</source>
        <translation>Det som står om en virksomhet,</translation>
    </message>
    <message>
        <source>What is written about somebody of the staff</source>
        <translation>Det som står om en ansatt,</translation>
    </message>
    <message>
        <source>The name of a team</source>
        <translation>Navnet på et team</translation>
    </message>
    <message>
        <source>A role in a team</source>
        <translation>En rolle i et team</translation>
    </message>
    <message>
        <source>The place of a meeting</source>
        <translation>Stedet for et møte</translation>
    </message>
    <message>
        <source>What is written about a room</source>
        <translation>Det som står om et rom,</translation>
    </message>
    <message>
        <source>The name of a day off</source>
        <translation>Navnet på en fridag</translation>
    </message>
    <message>
        <source>An entry of the toolbox</source>
        <translation>Noe i verktøykassen</translation>
    </message>
    <message>
        <source>An answer to a question of the municipality</source>
        <translation>Et svar på et spørsmål om kommunen</translation>
    </message>
    <message>
        <source>A rule or a plan of the municipality</source>
        <translation>En regel eller plan i kommunen</translation>
    </message>
</context>
<context>
    <name>tvers::PlanChangeDialog</name>
    <message>
        <source>Somebody is away</source>
        <translation>Noen er borte</translation>
    </message>
    <message>
        <source>A room is gone</source>
        <translation>Et rom er borte</translation>
    </message>
    <message>
        <source>A day is closed</source>
        <translation>En dag er stengt</translation>
    </message>
    <message>
        <source>Tvers then looks for a plan that moves as few meetings as possible. You see it before anything changes.</source>
        <translation>Tvers leter så etter en plan som flytter færrest mulig møter. Du får se den før noe endres.</translation>
    </message>
    <message>
        <source>Who cannot come on which days? Why is not asked, and not kept.</source>
        <translation>Hvem kan ikke komme, og på hvilke dager? Grunnen blir verken spurt om eller lagret.</translation>
    </message>
    <message>
        <source>Which room cannot be had on which days?</source>
        <translation>Hvilket rom er ikke ledig, og på hvilke dager?</translation>
    </message>
    <message>
        <source>Who is closed on which days?</source>
        <translation>Hvem har stengt, og på hvilke dager?</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Hvem</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Rom</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Virksomhet</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;To and with</source>
        <translation>&amp;Til og med</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>&amp;Kalles</translation>
    </message>
    <message>
        <source>&amp;See what changes</source>
        <translation>&amp;Se hva som endres</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hele kommunen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den siste dagen er før den første.</translation>
    </message>
</context>
<context>
    <name>tvers::PlanDetails</name>
    <message>
        <source>Un&amp;lock</source>
        <translation>Lås &amp;opp</translation>
    </message>
    <message>
        <source>&amp;Lock in this slot</source>
        <translation>&amp;Lås her</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Fl&amp;ytt …</translation>
    </message>
    <message>
        <source>Choose a &amp;slot…</source>
        <translation>Velg pl&amp;ass …</translation>
    </message>
    <message>
        <source>This meeting has no slot.</source>
        <translation>Dette møtet har ingen plass.</translation>
    </message>
    <message>
        <source>Nobody sits in the unit&apos;s team yet: anybody&apos;s hours fit.</source>
        <translation>Ingen sitter i teamet til virksomheten ennå. Møtet er planlagt uten å spørre hvem som er ledig.</translation>
    </message>
    <message>
        <source>Must come: %1</source>
        <translation>Må komme: %1</translation>
    </message>
    <message>
        <source>May come: %1</source>
        <translation>Kan komme: %1</translation>
    </message>
    <message>
        <source>It has been held, and stays where it was.</source>
        <translation>Møtet er holdt og blir stående.</translation>
    </message>
    <message>
        <source>It is locked: no plan moves it.</source>
        <translation>Møtet er låst. Ingen ny plan flytter det.</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Gjør dette</translation>
    </message>
    <message>
        <source>&amp;Take out of the plan</source>
        <translation>&amp;Ta ut av planen</translation>
    </message>
    <message>
        <source>Show in the &amp;calendar</source>
        <translation>Vis i &amp;kalenderen</translation>
    </message>
</context>
<context>
    <name>tvers::PlanEdits</name>
    <message>
        <source>Change the plan&apos;s set-up</source>
        <translation>Endre oppsettet av planen</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Lag en plan</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Fjern planen</translation>
    </message>
    <message>
        <source>Clear the plan</source>
        <translation>Tøm planen</translation>
    </message>
    <message>
        <source>Place the meetings</source>
        <translation>Plasser møtene</translation>
    </message>
    <message>
        <source>Replan with a change</source>
        <translation>Legg om planen</translation>
    </message>
    <message>
        <source>Move a meeting of the plan</source>
        <translation>Flytt et møte i planen</translation>
    </message>
    <message>
        <source>Take a meeting out of the plan</source>
        <translation>Ta et møte ut av planen</translation>
    </message>
    <message>
        <source>Lock a meeting</source>
        <translation>Lås et møte</translation>
    </message>
    <message>
        <source>Unlock a meeting</source>
        <translation>Lås opp et møte</translation>
    </message>
    <message>
        <source>Give a meeting its slot</source>
        <translation>Gi et møte plass</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Legg til fravær</translation>
    </message>
    <message>
        <source>Change absence</source>
        <translation>Endre fravær</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Fjern fravær</translation>
    </message>
    <message>
        <source>Change places in the plan</source>
        <translation>Bytt plass i planen</translation>
    </message>
</context>
<context>
    <name>tvers::PlanExportMenu</name>
    <message>
        <source>&amp;Print…</source>
        <translation>S&amp;kriv ut …</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Forhåndsvisning …</translation>
    </message>
    <message>
        <source>PDF on A&amp;4…</source>
        <translation>PDF på A&amp;4 …</translation>
    </message>
    <message>
        <source>PDF on A&amp;3…</source>
        <translation>PDF på A&amp;3 …</translation>
    </message>
    <message>
        <source>&amp;Excel workbook…</source>
        <translation>&amp;Excel-arbeidsbok …</translation>
    </message>
    <message>
        <source>A sheet for each &amp;unit…</source>
        <translation>Et ark til hver &amp;virksomhet …</translation>
    </message>
    <message>
        <source>Sheets for the &amp;contact persons…</source>
        <translation>Ark til k&amp;ontaktpersonene …</translation>
    </message>
    <message>
        <source>What has changed since it was &amp;sent…</source>
        <translation>&amp;Hva som er endret siden sist sendt …</translation>
    </message>
    <message>
        <source>Meeting plan %1</source>
        <translation>Møteplan %1</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Eksporter planen</translation>
    </message>
    <message>
        <source>PDF, for print and mail (*.pdf)</source>
        <translation>PDF, til utskrift og e-post (*.pdf)</translation>
    </message>
    <message>
        <source>The plan lies in %1.</source>
        <translation>Planen ligger i %1.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) lie in %1.</source>
        <translation>
            <numerusform>%n møte ligger i %1.</numerusform>
            <numerusform>%n møter ligger i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the sheets</source>
        <translation>En mappe til arkene</translation>
    </message>
    <message>
        <source>There is nothing to write: no file was made.</source>
        <translation>Det er ingenting å skrive. Ingen fil ble laget.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) lie in %1.</source>
        <translation>
            <numerusform>%n PDF-fil ligger i %1.</numerusform>
            <numerusform>%n PDF-filer ligger i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these lists being sent now?</source>
        <translation>Blir disse listene sendt nå?</translation>
    </message>
    <message>
        <source>Then the next ones begin where these end. Otherwise they hold the same changes once more.</source>
        <translation>Da begynner de neste der disse slutter. Ellers viser de de samme endringene en gang til.</translation>
    </message>
    <message>
        <source>&amp;They are being sent</source>
        <translation>&amp;Ja, de blir sendt</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Ikke ennå</translation>
    </message>
    <message>
        <source>Nothing about children is in it.</source>
        <translation>Det står ingenting om barn i det.</translation>
    </message>
</context>
<context>
    <name>tvers::PlanMoveDialog</name>
    <message>
        <source>Show slots that are &amp;taken too</source>
        <translation>Vis &amp;opptatte plasser også</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>Velg plass</translation>
    </message>
    <message numerus="yes">
        <source>%1 can have %n slot(s) without anything in the way.</source>
        <translation>
            <numerusform>%1 kan få %n plass uten noe i veien.</numerusform>
            <numerusform>%1 kan få %n plasser uten noe i veien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>&amp;Flytt hit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>I veien</translation>
    </message>
    <message>
        <source>&amp;Change places</source>
        <translation>&amp;Bytt plass</translation>
    </message>
</context>
<context>
    <name>tvers::PlanPapers</name>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 av %2</translation>
    </message>
    <message>
        <source>Meeting plan %1: %2</source>
        <translation>Møteplan %1: %2</translation>
    </message>
    <message>
        <source>No meeting of this plan has a day yet.</source>
        <translation>Ingen møter i denne planen har fått dag ennå.</translation>
    </message>
    <message>
        <source>Weeks %1 to %2</source>
        <translation>Uke %1 til %2</translation>
    </message>
    <message>
        <source>All meetings are on %1s.</source>
        <extracomment>%1 is a weekday, here in the plural</extracomment>
        <translation>Alle møtene er på %1er.</translation>
    </message>
    <message>
        <source>Places: %1.</source>
        <translation>Steder: %1.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Hvem kommer</translation>
    </message>
    <message>
        <source>Meetings at %1</source>
        <translation>Møter for %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>No meetings in this time.</source>
        <translation>Ingen møter i denne tiden.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n dag</numerusform>
            <numerusform>%1, %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sheet</source>
        <extracomment>a paper for one weekday: &quot;Thursday sheet&quot;, in Norwegian one word</extracomment>
        <translation>%1sark</translation>
    </message>
    <message>
        <source>No meetings on this day.</source>
        <translation>Ingen møter denne dagen.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Cases are a number only: no child&apos;s name stands here.</source>
        <translation>Saker er bare et antall: her står aldri navnet på et barn.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, runde&#xa0;%2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Changed meetings: %1</source>
        <translation>Endrede møter: %1</translation>
    </message>
</context>
<context>
    <name>tvers::PlanPlace</name>
    <message>
        <source>Meeting plan</source>
        <translation>Møteplan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Place the meetings</source>
        <translation>&amp;Plasser møtene</translation>
    </message>
    <message>
        <source>Gives every meeting a slot and moves as few as possible</source>
        <translation>Gir hvert møte plass og flytter færrest mulig</translation>
    </message>
    <message>
        <source>&amp;Something has changed</source>
        <translation>&amp;Noe har endret seg</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Flere val&amp;g</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>&amp;To be solved</source>
        <translation>Dette &amp;må løses</translation>
    </message>
    <message>
        <source>A meeting plan gives every unit its meetings in the year, so that nobody has to be in two places at once. There is none for %1 yet.</source>
        <translation>Møteplanen gir hver virksomhet møtene sine gjennom året, slik at ingen må være to steder samtidig. Det finnes ingen for %1 ennå.</translation>
    </message>
    <message>
        <source>&amp;Make a meeting plan…</source>
        <translation>&amp;Lag møteplan …</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle rom</translation>
    </message>
    <message>
        <source>%1 has no slot</source>
        <translation>%1 har ingen plass</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The file is locked or only looked at: the plan can be read, not changed.</source>
        <translation>Filen er låst eller bare til å se på. Planen kan leses, men ikke endres.</translation>
    </message>
    <message>
        <source>Somebody is &amp;away…</source>
        <translation>Noen er &amp;borte …</translation>
    </message>
    <message>
        <source>A &amp;room is gone…</source>
        <translation>Et &amp;rom er borte …</translation>
    </message>
    <message>
        <source>A &amp;day is closed…</source>
        <translation>En &amp;dag er stengt …</translation>
    </message>
    <message>
        <source>Se&amp;t-up…</source>
        <translation>&amp;Oppsett …</translation>
    </message>
    <message>
        <source>&amp;New plan for another arena…</source>
        <translation>&amp;Ny plan for en annen arena …</translation>
    </message>
    <message>
        <source>&amp;Who is away…</source>
        <translation>&amp;Hvem er borte …</translation>
    </message>
    <message>
        <source>Place everything a&amp;new</source>
        <translation>Plasser alt på n&amp;ytt</translation>
    </message>
    <message>
        <source>&amp;Clear the plan</source>
        <translation>&amp;Tøm planen</translation>
    </message>
    <message>
        <source>&amp;Remove the plan</source>
        <translation>&amp;Fjern planen</translation>
    </message>
    <message>
        <source>Placing the meetings</source>
        <translation>Plasserer møtene</translation>
    </message>
    <message>
        <source>Looking for the plan that moves the fewest</source>
        <translation>Leter etter planen som flytter færrest</translation>
    </message>
    <message>
        <source>Pe&amp;rson</source>
        <translation>Per&amp;son</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>To be solved</source>
        <translation>Dette må løses</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Eksporter</translation>
    </message>
    <message>
        <source>Looking whether more could fit</source>
        <translation>Ser om det er plass til flere</translation>
    </message>
    <message>
        <source>Units down, rounds or weeks across. Enter goes to the details, M moves the meeting, Ctrl+X takes it up and Ctrl+V puts it down in another column, L locks and unlocks it, Delete takes it out of the plan.</source>
        <translation>Virksomheter nedover, runder eller uker bortover. Enter går til detaljene, M flytter møtet, Ctrl+X tar det opp og Ctrl+V setter det ned i en annen kolonne, L låser det og låser det opp, Delete tar det ut av planen.</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>Runde for runde</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Uke for uke</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>%1 is taken up: go to another column, or to the meeting it is to change places with, and press Ctrl+V. Escape lets go.</source>
        <translation>%1 er tatt opp: Gå til en annen kolonne, eller til møtet det skal bytte plass med, og trykk Ctrl+V. Escape slipper.</translation>
    </message>
    <message>
        <source>%1: %2
%3: %4</source>
        <extracomment>two meetings, each with the hours that the other has now</extracomment>
        <translation>%1: %2
%3: %4</translation>
    </message>
    <message>
        <source>Shall the two meetings change places?</source>
        <translation>Skal de to møtene bytte plass?</translation>
    </message>
    <message>
        <source>&amp;Change places</source>
        <translation>&amp;Bytt plass</translation>
    </message>
</context>
<context>
    <name>tvers::PlanReviewDialog</name>
    <message>
        <source>What changes in the plan</source>
        <translation>Dette endres i planen</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og etter</translation>
    </message>
    <message>
        <source>&amp;Take the new plan</source>
        <translation>&amp;Ta den nye planen</translation>
    </message>
    <message>
        <source>&amp;Keep the old plan</source>
        <translation>&amp;Behold den gamle planen</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Ingen plass</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>No meeting has to move.</source>
        <translation>Ingen møter må flyttes.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) move.</source>
        <translation>
            <numerusform>%n møte flyttes.</numerusform>
            <numerusform>%n møter flyttes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get a slot.</source>
        <translation>
            <numerusform>%n får plass.</numerusform>
            <numerusform>%n får plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose theirs, because no slot is left for them.</source>
        <translation>
            <numerusform>%n mister plassen sin, fordi det ikke er noen igjen.</numerusform>
            <numerusform>%n mister plassen sin, fordi det ikke er noen igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is proven that no plan changes fewer.</source>
        <translation>Det er bevist at ingen plan endrer færre.</translation>
    </message>
    <message>
        <source>All the others stay where they are.</source>
        <translation>Alle de andre blir stående.</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Hva som er i veien</translation>
    </message>
    <message>
        <source>Stays: it is locked</source>
        <translation>Blir stående: det er låst</translation>
    </message>
    <message numerus="yes">
        <source>%n locked meeting(s) cannot be held where they are, and stay there all the same: unlock them to have them moved.</source>
        <translation>
            <numerusform>%n låst møte kan ikke holdes der det står, og blir stående likevel. Lås det opp for å få det flyttet.</numerusform>
            <numerusform>%n låste møter kan ikke holdes der de står, og blir stående likevel. Lås dem opp for å få dem flyttet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other meeting has to move.</source>
        <translation>Ingen andre møter må flyttes.</translation>
    </message>
</context>
<context>
    <name>tvers::PlanRoomsPage</name>
    <message>
        <source>Minutes from place to place</source>
        <translation>Minutter fra sted til sted</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Legg til rom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Without rooms, any number of meetings can be held at a time, each at its unit.</source>
        <translation>Uten rom kan mange møter holdes samtidig, hvert hos sin virksomhet.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nytt rom</translation>
    </message>
    <message>
        <source>New room %1</source>
        <translation>Nytt rom %1</translation>
    </message>
</context>
<context>
    <name>tvers::PlanSetupDialog</name>
    <message>
        <source>Set-up of the plan</source>
        <translation>Oppsett av planen</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Lag en plan</translation>
    </message>
    <message>
        <source>&amp;Arena</source>
        <translation>&amp;Arena</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Når</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Hv&amp;em</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>Hv&amp;or</translation>
    </message>
    <message>
        <source>Ma&amp;ke the plan</source>
        <translation>&amp;Lag planen</translation>
    </message>
    <message>
        <source>&amp;Save and place the meetings</source>
        <translation>&amp;Lagre og plasser møtene</translation>
    </message>
    <message>
        <source>The file has no arena left that could be planned this year.</source>
        <translation>Filen har ingen flere arenaer som kan planlegges dette året.</translation>
    </message>
    <message numerus="yes">
        <source>Forget the %n exception(s) made since</source>
        <translation>
            <numerusform>Glem %n unntak som er gjort siden</numerusform>
            <numerusform>Glem %n unntak som er gjort siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are to be placed: %1 units, %2 rounds.</source>
        <translation>
            <numerusform>%n møte skal plasseres: %1 virksomheter, %2 runder.</numerusform>
            <numerusform>%n møter skal plasseres: %1 virksomheter, %2 runder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand in the calendar already, and can be moved.</source>
        <translation>
            <numerusform>%n av dem står i kalenderen alt og kan bli flyttet.</numerusform>
            <numerusform>%n av dem står i kalenderen alt og kan bli flyttet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanTimesPage</name>
    <message>
        <source>&amp;Spread evenly over the year</source>
        <translation>Fordel &amp;jevnt over året</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Alle hverdager</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Weekday</source>
        <translation>&amp;Ukedag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>Each &amp;meeting</source>
        <translation>Hvert &amp;møte</translation>
    </message>
    <message>
        <source>Meetings for each &amp;unit</source>
        <translation>Møter per &amp;virksomhet</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Legg til runde</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>In a round every unit meets once. There is none yet.</source>
        <translation>I en runde møtes hver virksomhet én gang. Det er ingen ennå.</translation>
    </message>
    <message>
        <source>Fixed days</source>
        <translation>Faste dager</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Legg til dag</translation>
    </message>
    <message>
        <source>Without days here, every such weekday of the rounds can be used.</source>
        <translation>Uten dager her kan alle slike ukedager i rundene brukes.</translation>
    </message>
    <message>
        <source>Rounds and days</source>
        <translation>Runder og dager</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Runder</translation>
    </message>
    <message>
        <source>Only on fixed &amp;days</source>
        <translation>Bare på faste &amp;dager</translation>
    </message>
    <message>
        <source>There is no room for a meeting between these hours.</source>
        <translation>Det er ikke plass til et møte mellom disse klokkeslettene.</translation>
    </message>
    <message>
        <source>The plan needs at least one round.</source>
        <translation>Planen trenger minst én runde.</translation>
    </message>
    <message>
        <source>Round %1 begins before round %2 ends.</source>
        <translation>Runde %1 begynner før runde %2 slutter.</translation>
    </message>
</context>
<context>
    <name>tvers::PlanUnitsModel</name>
    <message>
        <source>Takes part</source>
        <translation>Er med</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Hvem kommer</translation>
    </message>
    <message>
        <source>Likes the room</source>
        <translation>Helst i</translation>
    </message>
    <message>
        <source>Likes the hour</source>
        <translation>Helst kl.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
    </message>
</context>
<context>
    <name>tvers::PlanUnitsPage</name>
    <message>
        <source>Units of the plan</source>
        <translation>Virksomheter i planen</translation>
    </message>
    <message>
        <source>Who comes is who sits in the unit&apos;s team: it is changed under Units. Room and hour are wishes, never a must. Meetings are spread evenly, held at the same hour, and put together at a place where that costs nothing else.</source>
        <translation>Den som sitter i teamet til virksomheten, kommer. Det endres under Virksomheter. Rom og klokkeslett er ønsker, ikke krav. Møtene spres jevnt, holdes til samme tid og samles på samme sted når det er mulig.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the units have nobody in their team yet. They are planned all the same, without asking who is free.</source>
        <translation>
            <numerusform>%n av virksomhetene har ingen i teamet sitt ennå. Den blir likevel planlagt, uten å spørre hvem som er ledig.</numerusform>
            <numerusform>%n av virksomhetene har ingen i teamet sitt ennå. De blir likevel planlagt, uten å spørre hvem som er ledig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Uansett</translation>
    </message>
    <message>
        <source>The plan needs at least one unit.</source>
        <translation>Planen trenger minst én virksomhet.</translation>
    </message>
</context>
<context>
    <name>tvers::PlanWording</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two of a list: &quot;Ekeberg, Solsikken and Bjerkøya&quot;</extracomment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a day and an hour: &quot;Thursday 3 September 2026 at 12:00&quot;</extracomment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: more meetings than %2 has free hours, %n.</source>
        <translation>
            <numerusform>%1: flere møter enn %2 har ledige timer, %n.</numerusform>
            <numerusform>%1: flere møter enn %2 har ledige timer, %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more meetings than %2 has free hours in round %3, %n.</source>
        <translation>
            <numerusform>%1: flere møter enn %2 har ledige timer i runde %3, %n.</numerusform>
            <numerusform>%1: flere møter enn %2 har ledige timer i runde %3, %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %2 more often than the %n free hour(s).</source>
        <translation>
            <numerusform>%1 trenger %2 oftere enn den ene ledige timen.</numerusform>
            <numerusform>%1 trenger %2 oftere enn de %n ledige timene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need %2, who has %n free hour(s) in round %3.</source>
        <translation>
            <numerusform>%1 trenger %2, som har %n ledig time i runde %3.</numerusform>
            <numerusform>%1 trenger %2, som har %n ledige timer i runde %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is taken by %3.</source>
        <translation>%1: %2 er opptatt av %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3) is with %4.</source>
        <translation>%1: %2 (%3) er hos %4.</translation>
    </message>
    <message>
        <source>%1 has no hours to choose from.</source>
        <translation>%1 har ingen timer å velge mellom.</translation>
    </message>
    <message>
        <source>%1 (%2) is away on %3.</source>
        <translation>%1 (%2) er borte %3.</translation>
    </message>
    <message>
        <source>%1 (%2) is at the locked meeting of %3, %4.</source>
        <translation>%1 (%2) er i det låste møtet til %3, %4.</translation>
    </message>
    <message>
        <source>%1 is taken by the locked meeting of %2, %3.</source>
        <translation>%1 er opptatt av det låste møtet til %2, %3.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 fra %2 til %3</translation>
    </message>
    <message>
        <source>Let %1 take %2 too, which is free.</source>
        <translation>La %1 få bruke %2 også, som er ledig.</translation>
    </message>
    <message>
        <source>Let %1 take %2 too, in %3, which is free.</source>
        <translation>La %1 få bruke %2 i %3 også, som er ledig.</translation>
    </message>
    <message>
        <source>Add an hour for %1: %2.</source>
        <translation>Legg til en time for %1: %2.</translation>
    </message>
    <message>
        <source>Add an hour for %1: %2, in %3.</source>
        <translation>Legg til en time for %1: %2, i %3.</translation>
    </message>
    <message>
        <source>%1 can have %2.</source>
        <translation>%1 kan få %2.</translation>
    </message>
    <message>
        <source>Move %1: then %2 gets %3.</source>
        <translation>Flytt %1: da får %2 %3.</translation>
    </message>
    <message>
        <source>Let %1 go instead of %2 (%3): then %4 gets %5.</source>
        <translation>La %1 gå i stedet for %2 (%3): da får %4 %5.</translation>
    </message>
    <message>
        <source>Meet without %1 (%2): then %3 gets %4.</source>
        <translation>Møt uten %1 (%2): da får %3 %4.</translation>
    </message>
    <message>
        <source>Find another room than %1 for %2: then it gets %3.</source>
        <translation>Finn et annet rom enn %1 til %2: da går det %3.</translation>
    </message>
    <message>
        <source>Unlock a meeting and move %1: then %2 gets %3.</source>
        <translation>Lås opp et møte og flytt %1: da får %2 %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: with the journeys between the places, %2 has %n free hour(s) for them all.</source>
        <translation>
            <numerusform>%1: Med reisene mellom stedene har %2 %n ledig time til dem alle.</numerusform>
            <numerusform>%1: Med reisene mellom stedene har %2 %n ledige timer til dem alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the journey between this and the meeting of %2 at %3 (%4) takes %5 (%6) too long.</source>
        <translation>%1: Reisen mellom dette og møtet til %2 kl. %3 (%4) tar for lang tid for %5 (%6).</translation>
    </message>
    <message>
        <source>The journey between this and the locked meeting of %3, %4, takes %1 (%2) too long.</source>
        <translation>Reisen mellom dette og det låste møtet til %3, %4, tar for lang tid for %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n more hour(s) are taken.</source>
        <translation>
            <numerusform>%n time til er opptatt.</numerusform>
            <numerusform>%n timer til er opptatt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanWords</name>
    <message>
        <source>%1, round %2</source>
        <translation>%1, runde %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>without a slot</source>
        <translation>uten plass</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Ingen plass</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a day in a narrow column, in the pattern of Qt&apos;s QDate: &quot;Thu 14 Jan&quot;</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>The day is closed: %1</source>
        <translation>Dagen er stengt: %1</translation>
    </message>
    <message>
        <source>The plan has no such hour or room</source>
        <translation>Planen har ikke dette klokkeslettet eller rommet</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 er borte</translation>
    </message>
    <message>
        <source>%1 is needed by %2 as well</source>
        <translation>%1 trengs også hos %2</translation>
    </message>
    <message>
        <source>%1 has the room</source>
        <translation>%1 har rommet</translation>
    </message>
    <message>
        <source>%1 does not get there from %2</source>
        <translation>%1 rekker ikke fram fra %2</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>uke %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>uke %1–%2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>The plan has no units or no rounds yet.</source>
        <translation>Planen har ingen virksomheter eller ingen runder ennå.</translation>
    </message>
    <message numerus="yes">
        <source>All %n meetings have a slot: no plan is fuller.</source>
        <translation>
            <numerusform>Møtet har plass – bevist best.</numerusform>
            <numerusform>Alle %n møter har plass – bevist best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meetings have a slot.</source>
        <translation>
            <numerusform>%1 av %n møte har plass.</numerusform>
            <numerusform>%1 av %n møter har plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meetings have a slot: more is proven not to be possible.</source>
        <translation>
            <numerusform>%1 av %n møte har plass. Det er bevist at flere ikke er mulig.</numerusform>
            <numerusform>%1 av %n møter har plass. Det er bevist at flere ikke er mulig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n more could fit.</source>
        <translation>
            <numerusform>Høyst %n til kunne fått plass.</numerusform>
            <numerusform>Høyst %n til kunne fått plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be held where they are.</source>
        <translation>
            <numerusform>%n av dem kan ikke holdes der det står.</numerusform>
            <numerusform>%n av dem kan ikke holdes der de står.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in another meeting then</source>
        <translation>%1 sitter i et annet møte da</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a day in the head of a narrow column, in the pattern of Qt&apos;s QDate: &quot;28 Sep&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Uke %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free slot(s) here.</source>
        <translation>
            <numerusform>%1: %n ledig plass her.</numerusform>
            <numerusform>%1: %n ledige plasser her.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no free slot here. %2.</source>
        <translation>%1: ingen ledig plass her. %2.</translation>
    </message>
    <message>
        <source>%1 has no slot on these days. Its round: %2.</source>
        <translation>%1 har ingen plass på disse dagene. Runden: %2.</translation>
    </message>
    <message>
        <source>%1 is locked and stays. L unlocks it.</source>
        <translation>%1 er låst og blir stående. L låser det opp.</translation>
    </message>
    <message>
        <source>%1 has been held and stays.</source>
        <translation>%1 er holdt og blir stående.</translation>
    </message>
    <message>
        <source>A meeting stays with its unit.</source>
        <translation>Et møte blir hos virksomheten sin.</translation>
    </message>
    <message>
        <source>%1 may not have that slot</source>
        <translation>%1 kan ikke legges på den tiden</translation>
    </message>
    <message>
        <source>%1 and %2 can change places.</source>
        <translation>%1 og %2 kan bytte plass.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot change places. %3.</source>
        <translation>%1 og %2 kan ikke bytte plass. %3.</translation>
    </message>
    <message>
        <source>%1 is not to be had that day</source>
        <translation>%1 er ikke ledig den dagen</translation>
    </message>
</context>
<context>
    <name>tvers::PreFormPart</name>
    <message>
        <source>No form yet. Give out an empty one; drop the answers here.</source>
        <translation>Ikke noe skjema ennå. Gi ut et tomt, og slipp svarene her.</translation>
    </message>
    <message>
        <source>Filled in %1, %2.</source>
        <translation>Fylt ut %1, %2.</translation>
    </message>
    <message>
        <source>Not complete, and admitted. Missing: %1.</source>
        <translation>Ikke fullstendig, men godtatt. Mangler: %1.</translation>
    </message>
    <message>
        <source>Not complete. Missing: %1. Send it back, or say why it may do.</source>
        <translation>Ikke fullstendig. Mangler: %1. Send det tilbake, eller si hvorfor det kan godtas.</translation>
    </message>
    <message>
        <source>Give out an empty form</source>
        <translation>Gi ut et tomt skjema</translation>
    </message>
    <message>
        <source>Form before the meeting</source>
        <translation>Skjema før møtet</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Nettside (*.html)</translation>
    </message>
    <message>
        <source>Take in the answers</source>
        <translation>Ta inn svarene</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Svar (*.json)</translation>
    </message>
    <message>
        <source>Take in the form</source>
        <translation>Ta inn skjemaet</translation>
    </message>
    <message>
        <source>Empty form…</source>
        <translation>Tomt skjema …</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>Ta inn svar …</translation>
    </message>
    <message>
        <source>It may do, because</source>
        <translation>Det kan godtas, fordi</translation>
    </message>
</context>
<context>
    <name>tvers::PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Pages as they are printed</source>
        <translation>Sidene slik de blir skrevet ut</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Hele siden</translation>
    </message>
    <message>
        <source>Page wi&amp;dth</source>
        <translation>Side&amp;bredde</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Større</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
</context>
<context>
    <name>tvers::PrivateKeyDialog</name>
    <message>
        <source>Private key</source>
        <translation>Privat nøkkel</translation>
    </message>
    <message>
        <source>The &amp;private key of the municipality, 64 letters and figures. It is forgotten when the file is locked or closed, and written nowhere.</source>
        <translation>Kommunens &amp;private nøkkel, 64 bokstaver og tall. Den blir glemt når filen låses eller lukkes, og skrives ingen steder.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Velg &amp;fil …</translation>
    </message>
    <message>
        <source>&amp;Use the key</source>
        <translation>&amp;Bruk nøkkelen</translation>
    </message>
    <message>
        <source>The file with the private key</source>
        <translation>Filen med den private nøkkelen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikke leses.</translation>
    </message>
    <message>
        <source>There is no key in %1. Its first line must be the 64 letters and figures that Tvers wrote when the key was made.</source>
        <translation>Det er ingen nøkkel i %1. Første linje må være de 64 bokstavene og tallene som Tvers skrev da nøkkelen ble laget.</translation>
    </message>
    <message>
        <source>That is no key: a key has 64 letters and figures, 0 to 9 and a to f. Choose the file that archive or IT keeps.</source>
        <translation>Dette er ikke en nøkkel: En nøkkel har 64 tegn, 0 til 9 og a til f. Velg filen som arkiv eller IT oppbevarer.</translation>
    </message>
</context>
<context>
    <name>tvers::ProblemWording</name>
    <message>
        <source>Add at least one part.</source>
        <translation>Legg til minst én del.</translation>
    </message>
    <message>
        <source>Choose 1 to 52 weeks, or 1 to 12 months.</source>
        <translation>Velg 1 til 52 uker, eller 1 til 12 måneder.</translation>
    </message>
    <message>
        <source>Write the week numbers, for instance 40, 44, 48.</source>
        <translation>Skriv ukenumrene, for eksempel 40, 44, 48.</translation>
    </message>
    <message>
        <source>Weeks have the numbers 1 to 53.</source>
        <translation>Uker har nummer fra 1 til 53.</translation>
    </message>
    <message>
        <source>One of the weeks stands twice.</source>
        <translation>En av ukene står to ganger.</translation>
    </message>
    <message>
        <source>Choose the first to the fourth of the month, or the last.</source>
        <translation>Velg den første til den fjerde i måneden, eller den siste.</translation>
    </message>
    <message>
        <source>That is more often than the period has weeks.</source>
        <translation>Det er oftere enn perioden har uker.</translation>
    </message>
    <message>
        <source>The meeting must end after it begins.</source>
        <translation>Møtet må slutte etter at det begynner.</translation>
    </message>
    <message>
        <source>Slots need to know when the time ends.</source>
        <translation>For å dele tiden i økter må du skrive når den slutter.</translation>
    </message>
    <message>
        <source>A slot has at least five minutes, and no more than there is between start and end.</source>
        <translation>En økt må vare minst fem minutter, og ikke lenger enn det er fra start til slutt.</translation>
    </message>
    <message>
        <source>Write what it waits for.</source>
        <translation>Skriv hva den venter på.</translation>
    </message>
    <message>
        <source>Choose a first day between 1900 and 2200.</source>
        <translation>Velg en første dag mellom 1900 og 2200.</translation>
    </message>
    <message>
        <source>Write a name, or leave it empty.</source>
        <translation>Skriv et navn, eller la det stå tomt.</translation>
    </message>
    <message>
        <source>Give the arena a name.</source>
        <translation>Gi arenaen et navn.</translation>
    </message>
    <message>
        <source>Choose at least one sector.</source>
        <translation>Velg minst én sektor.</translation>
    </message>
    <message>
        <source>Choose at least one level.</source>
        <translation>Velg minst én ting den handler om.</translation>
    </message>
    <message>
        <source>Write what the arena is for.</source>
        <translation>Skriv hva arenaen er til.</translation>
    </message>
    <message>
        <source>How often it meets is not complete.</source>
        <translation>Hvor ofte den møtes, er ikke ferdig utfylt.</translation>
    </message>
    <message>
        <source>Write in words how often it meets.</source>
        <translation>Skriv med ord hvor ofte den møtes.</translation>
    </message>
    <message>
        <source>Write the act and paragraph of the legal basis.</source>
        <translation>Skriv loven og paragrafen for hjemmelen.</translation>
    </message>
    <message>
        <source>Choose who leads, and write what they are called.</source>
        <translation>Velg hvem som leder, og skriv hva de kalles.</translation>
    </message>
    <message>
        <source>Choose who calls, and write what they are called.</source>
        <translation>Velg hvem som kaller inn, og skriv hva de kalles.</translation>
    </message>
    <message>
        <source>Participant number %1 needs a role and a title.</source>
        <translation>Deltaker nummer %1 trenger en rolle og en betegnelse.</translation>
    </message>
    <message>
        <source>Write where it meets.</source>
        <translation>Skriv hvor den møtes.</translation>
    </message>
    <message>
        <source>The rule ends before it begins.</source>
        <translation>Regelen slutter før den begynner.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Gi det et navn.</translation>
    </message>
    <message>
        <source>Choose the first and the last day.</source>
        <translation>Velg den første og den siste dagen.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Det slutter før det begynner.</translation>
    </message>
    <message>
        <source>It is longer than a year.</source>
        <translation>Det er lengre enn et år.</translation>
    </message>
    <message>
        <source>It stands twice.</source>
        <translation>Det står to ganger.</translation>
    </message>
    <message>
        <source>Line %1: the name is missing.</source>
        <translation>Linje %1: Navnet mangler.</translation>
    </message>
    <message>
        <source>Line %1: it must be a kindergarten, a school, SFO or other.</source>
        <translation>Linje %1: Virksomheten må være barnehage, skole, SFO eller annet.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is neither kindergarten, school, SFO nor other.</source>
        <translation>Linje %1: «%2» er verken barnehage, skole, SFO eller annet.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no e-mail address.</source>
        <translation>Linje %1: «%2» er ingen e-postadresse.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is there already.</source>
        <translation>Linje %1: «%2» finnes fra før.</translation>
    </message>
    <message>
        <source>Line %1: the file is too long. The first %2 are read, and nothing from here on.</source>
        <translation>Linje %1: Filen er for lang. De første %2 er lest, og ingenting herfra og ut.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no day that Tvers can read. Write it like 2026-10-05 or 05.10.2026.</source>
        <translation>Linje %1: «%2» er ingen dag som Tvers kan lese. Skriv den som 2026-10-05 eller 05.10.2026.</translation>
    </message>
    <message>
        <source>Line %1: “%2” ends before it begins.</source>
        <translation>Linje %1: «%2» slutter før den begynner.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is longer than a year.</source>
        <translation>Linje %1: «%2» er lengre enn et år.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a public holiday, which Tvers has already.</source>
        <translation>Linje %1: «%2» er en helligdag, og den har Tvers allerede.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no day off. Enter the first and last day of school as a school term.</source>
        <translation>Linje %1: «%2» er ingen fridag. Før inn første og siste skoledag som skoletermin.</translation>
    </message>
    <message>
        <source>Line %1: “%2” cannot be understood here.</source>
        <translation>Linje %1: «%2» gir ikke mening her.</translation>
    </message>
    <message>
        <source>Line %1: the file ends in the middle of something (%2). Fetch it once more.</source>
        <translation>Linje %1: Filen slutter midt i noe (%2). Hent den på nytt.</translation>
    </message>
    <message>
        <source>Line %1: Tvers does not know the time zone “%2”.</source>
        <translation>Linje %1: Tvers kjenner ikke tidssonen «%2».</translation>
    </message>
    <message>
        <source>Line %1: Tvers cannot follow the repetition “%2”. Enter its days by hand.</source>
        <translation>Linje %1: Tvers kan ikke følge gjentakelsen «%2». Før inn dagene for hånd.</translation>
    </message>
    <message>
        <source>Line %1: the day is missing.</source>
        <translation>Linje %1: Dagen mangler.</translation>
    </message>
    <message>
        <source>Line %1: the file ends here in the middle of something. Fetch it once more.</source>
        <translation>Linje %1: Filen slutter her, midt i noe. Hent den på nytt.</translation>
    </message>
    <message>
        <source>Deadline number %1 needs a name and somebody to meet it.</source>
        <translation>Frist nummer %1 må ha et navn og en som har ansvaret.</translation>
    </message>
    <message>
        <source>Line %1: it repeats itself more than %2 times, as no days off do. Nothing of it is read.</source>
        <translation>Linje %1: dette gjentar seg mer enn %2 ganger. Så ofte er det ikke fri, og ingenting av det er lest.</translation>
    </message>
    <message>
        <source>Line %1, column %2: it tells of a child, and everybody could read it. Take it out of the table.</source>
        <translation>Linje %1, kolonne %2: Her står noe om et barn, og alle ville kunne lese det. Ta det ut av tabellen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no person&apos;s name.</source>
        <translation>Linje %1: «%2» er ikke et personnavn.</translation>
    </message>
    <message>
        <source>Line %1: the municipality has no service called “%2”. Write it as it stands among the municipality’s services, or leave it empty.</source>
        <translation>Linje %1: Kommunen har ingen tjeneste som heter «%2». Skriv den slik den står blant kommunens tjenester, eller la det stå tomt.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed. Close it, or take it away.</source>
        <translation>Linje %1: Et anførselstegn er ikke avsluttet. Avslutt det, eller ta det bort.</translation>
    </message>
    <message>
        <source>Line %1: it has signs that cannot be kept, or is far too long. Save the table as text (CSV UTF-8).</source>
        <translation>Linje %1: Den har tegn som ikke kan tas vare på, eller er altfor lang. Lagre tabellen som tekst (CSV UTF-8).</translation>
    </message>
    <message>
        <source>The column “%2” is not one that Tvers knows, or stands twice; it was left out.</source>
        <translation>Tvers kjenner ikke kolonnen «%2», eller den står to ganger; den ble utelatt.</translation>
    </message>
    <message>
        <source>Line %1: Tvers cannot tell whether “%2” is a school holiday or a closed day. Write school_holiday, closing_day or term in a column called kind.</source>
        <translation>Linje %1: Tvers kan ikke si om «%2» er skoleferie eller en stengt dag. Skriv fridag, planleggingsdag eller skoleår i en kolonne som heter type.</translation>
    </message>
    <message>
        <source>Line %1: it tells of a child, and everybody could read it. Take it out.</source>
        <translation>Linje %1: Her står noe om et barn, og alle ville kunne lese det. Ta det ut.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is outside the years that Tvers computes, 1900 to 2200.</source>
        <translation>Linje %1: «%2» ligger utenfor årene Tvers regner med, 1900 til 2200.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a public holiday, which Tvers has already, and it is on another day. Correct the day, or give it another name.</source>
        <translation>Linje %1: «%2» er en helligdag som Tvers allerede har, og den er på en annen dag. Rett dagen, eller gi den et annet navn.</translation>
    </message>
    <message>
        <source>Line %1: it repeats itself beyond the school years at hand. Its days up to %2 are read, none after that.</source>
        <translation>Linje %1: dette gjentar seg ut over skoleårene det gjelder. Dagene til og med %2 er lest, ingen etter det.</translation>
    </message>
    <message>
        <source>Line %1: the municipality has no service called “%2”. Write one of these, or leave it empty: %3.</source>
        <translation>Linje %1: kommunen har ingen tjeneste som heter «%2». Skriv en av disse, eller la feltet stå tomt: %3.</translation>
    </message>
</context>
<context>
    <name>tvers::ProfessionalTableModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>En person må ha et navn.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» er ingen e-postadresse.</translation>
    </message>
</context>
<context>
    <name>tvers::ProtectFile</name>
    <message>
        <source>Before the first child</source>
        <translation>Før det første barnet</translation>
    </message>
    <message>
        <source>What is about a child can only be read with a passphrase.</source>
        <translation>Det som gjelder et barn, kan bare leses med passordfrase.</translation>
    </message>
    <message>
        <source>Until now anyone who has this file can open it. Choose a passphrase, and put the recovery code on paper. It takes a minute and is done once.</source>
        <translation>Til nå kan alle som har fila, åpne den. Velg en passordfrase, og få gjenopprettingskoden på papir. Det tar et minutt og gjøres én gang.</translation>
    </message>
    <message>
        <source>Choose a &amp;passphrase…</source>
        <translation>Velg &amp;passordfrase…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Velg en passordfrase</translation>
    </message>
</context>
<context>
    <name>tvers::QuestionList</name>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n åpent spørsmål</numerusform>
            <numerusform>%n åpne spørsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Svar på: %1</translation>
    </message>
</context>
<context>
    <name>tvers::QuestionTableModel</name>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
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
        <translation>På hvilke dager er møtene?</translation>
    </message>
    <message>
        <source>On which weekday does it meet?</source>
        <translation>På hvilken ukedag er møtet?</translation>
    </message>
    <message>
        <source>From which date does the counting begin?</source>
        <translation>Fra hvilken dato begynner tellingen?</translation>
    </message>
    <message>
        <source>At what time does it meet?</source>
        <translation>Når på dagen er møtet?</translation>
    </message>
    <message>
        <source>When is the event that it waits for?</source>
        <translation>Når er hendelsen som møtet venter på?</translation>
    </message>
    <message>
        <source>It meets after this: %1. When is that?</source>
        <translation>Møtet holdes når dette er klart: %1. Når er det?</translation>
    </message>
    <message>
        <source>Which consent rule holds? Until you answer, discussions are anonymous.</source>
        <translation>Hvilken samtykkeregel gjelder? Inntil dere svarer, er drøftingene anonyme.</translation>
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
    <name>tvers::RecordPanel</name>
    <message>
        <source>Began</source>
        <translation>Begynte</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Arbeidsform</translation>
    </message>
    <message>
        <source>Min&amp;utes</source>
        <translation>Refera&amp;t</translation>
    </message>
    <message>
        <source>Needs for competence, one a &amp;line</source>
        <translation>&amp;Behov for kompetanse, ett på hver linje</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Who answers for it (role)</source>
        <translation>Ansvarlig (rolle)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Needs for competence, one a line</source>
        <translation>Behov for kompetanse, ett på hver linje</translation>
    </message>
    <message>
        <source>They move to</source>
        <translation>De flytter til</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>The record of this meeting is kept elsewhere. Here stands only where it is found, who writes it, and by when.</source>
        <translation>Referatet fra dette møtet ligger et annet sted. Her står bare hvor det finnes, hvem som skriver det, og til når.</translation>
    </message>
    <message>
        <source>To be written by</source>
        <translation>Skal være skrevet innen</translation>
    </message>
    <message>
        <source>It is written</source>
        <translation>Det er skrevet</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>A unit that is not in the file</source>
        <translation>En virksomhet som ikke er i filen</translation>
    </message>
</context>
<context>
    <name>tvers::RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>This code opens the file when the passphrase is forgotten. Print it or write it down, and keep it where only those come who may read everything. It is shown only now.</source>
        <translation>Denne koden åpner filen når passordfrasen er glemt. Skriv den ut eller skriv den ned, og ha den et sted der bare de kommer til som har lov til å lese alt. Den vises bare nå.</translation>
    </message>
    <message>
        <source>I &amp;have it on paper</source>
        <translation>Jeg &amp;har den på papir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>Recovery code of the Tvers file «%1»</source>
        <translation>Gjenopprettingskode for Tvers-filen «%1»</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>Den som har dette arket og filen, kan lese alt i filen.</translation>
    </message>
    <message>
        <source>Fingerprint of the file: %1</source>
        <translation>Filens fingeravtrykk: %1</translation>
    </message>
    <message>
        <source>Put the code on paper first, and tick that you have it. It cannot be shown again.</source>
        <translation>Få koden på papir først, og kryss av for at du har den. Den kan ikke vises igjen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
</context>
<context>
    <name>tvers::ReportPaper</name>
    <message>
        <source>Place and date</source>
        <translation>Sted og dato</translation>
    </message>
    <message>
        <source>Half-yearly report %1</source>
        <translation>Halvårsrapport %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 av %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>Version %1, in the place of the one before</source>
        <translation>Versjon %1, erstatter den forrige</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>No meetings were planned.</source>
        <translation>Ingen møter var planlagt.</translation>
    </message>
    <message>
        <source>The start-up meeting was held.</source>
        <translation>Oppstartsmøtet ble holdt.</translation>
    </message>
    <message>
        <source>The closing meeting was held.</source>
        <translation>Avslutningsmøtet ble holdt.</translation>
    </message>
    <message>
        <source>Meetings that were called off</source>
        <translation>Møter som ble avlyst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Hvem som kom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Of meetings</source>
        <translation>Av møter</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Drøftinger</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Type sak</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>All</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Numbers below five, and what would give them away, are not told: nobody is to be recognised.</source>
        <translation>Tall under fem, og tall som ville røpe dem, oppgis ikke: ingen skal kunne kjennes igjen.</translation>
    </message>
    <message>
        <source>Consent was assessed in every discussion of one child.</source>
        <translation>Samtykke ble vurdert i alle drøftinger om ett barn.</translation>
    </message>
    <message>
        <source>Consent was not assessed in every discussion of one child.</source>
        <translation>Samtykke ble ikke vurdert i alle drøftinger om ett barn.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) and recommendation(s)</source>
        <translation>
            <numerusform>%n beslutning eller anbefaling</numerusform>
            <numerusform>%n beslutninger og anbefalinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Of these overdue</source>
        <translation>Av disse over fristen</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Her er det ikke skrevet noe.</translation>
    </message>
    <message>
        <source>What we need to know more about</source>
        <translation>Det vi trenger å vite mer om</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Erfaringer</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller flere</translation>
    </message>
    <message>
        <source>Without a log</source>
        <translation>Uten logg</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Ingen saker</translation>
    </message>
    <message>
        <source>Too few could come</source>
        <translation>For få kunne komme</translation>
    </message>
    <message>
        <source>The leader was away</source>
        <translation>Lederen var borte</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>Stengt den dagen</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Annen årsak</translation>
    </message>
    <message>
        <source>There were decisions or recommendations; how many is not told.</source>
        <translation>Det ble tatt beslutninger eller gitt anbefalinger. Antallet er ikke oppgitt.</translation>
    </message>
    <message>
        <source>Half-yearly report %1 of the municipality</source>
        <translation>Kommunens halvårsrapport %1</translation>
    </message>
    <message>
        <source>For Oppvekst</source>
        <translation>For Oppvekst</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>at most, where it is hidden</source>
        <translation>høyst, der tallet er skjult</translation>
    </message>
    <message>
        <source>%1: %2 meetings planned, %3 held; discussions: %4.</source>
        <translation>%1: %2 møter planlagt, %3 holdt, drøftinger: %4.</translation>
    </message>
    <message>
        <source>Bars for each half-year.</source>
        <translation>Søyler for hvert halvår.</translation>
    </message>
    <message>
        <source>%1 of %2 units have delivered; the figures are theirs. Reports were due on %3.</source>
        <translation>%1 av %2 virksomheter har levert, og tallene gjelder dem. Fristen var %3.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>late</source>
        <translation>for sent</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>i tide</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versjon %1</translation>
    </message>
    <message>
        <source>changed after it was written</source>
        <translation>endret etter at den ble skrevet</translation>
    </message>
    <message>
        <source>Who has delivered</source>
        <translation>Hvem har levert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>There are no units.</source>
        <translation>Det er ingen virksomheter.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were held without a log.</source>
        <translation>
            <numerusform>%n møte ble holdt uten logg.</numerusform>
            <numerusform>%n møter ble holdt uten logg.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>Ingen årsak oppgitt</translation>
    </message>
    <message>
        <source>Why meetings were called off</source>
        <translation>Hvorfor møter ble avlyst</translation>
    </message>
    <message>
        <source>Where a unit hides a small number, the sum is told only if it gives none of them away; otherwise it lies between two numbers.</source>
        <translation>Der en virksomhet skjuler et lite tall, oppgis summen bare når den ikke røper noe. Ellers ligger den mellom to tall.</translation>
    </message>
    <message>
        <source>%1 of %2 units assessed consent in every discussion of one child.</source>
        <translation>%1 av %2 virksomheter vurderte samtykke i hver drøfting av ett barn.</translation>
    </message>
    <message>
        <source>Decisions and recommendations: %1</source>
        <translation>Beslutninger og anbefalinger: %1</translation>
    </message>
    <message>
        <source>From half-year to half-year</source>
        <translation>Fra halvår til halvår</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Measures done</source>
        <translation>Tiltak utført</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>What the units need to know more about</source>
        <translation>Det virksomhetene trenger å vite mer om</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation>Møter planlagt</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Møter holdt</translation>
    </message>
    <message>
        <source>Held without a log</source>
        <translation>Holdt uten logg</translation>
    </message>
    <message>
        <source>Meetings called off</source>
        <translation>Møter avlyst</translation>
    </message>
    <message>
        <source>Meetings without a log</source>
        <translation>Møter uten logg</translation>
    </message>
    <message>
        <source>Decisions and recommendations</source>
        <translation>Beslutninger og anbefalinger</translation>
    </message>
    <message>
        <source>Measures open</source>
        <translation>Tiltak åpne</translation>
    </message>
    <message>
        <source>Measures overdue</source>
        <translation>Tiltak over fristen</translation>
    </message>
    <message>
        <source>Called off: %1</source>
        <translation>Avlyst: %1</translation>
    </message>
    <message>
        <source>Arenas</source>
        <translation>Arenaer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjenester</translation>
    </message>
    <message>
        <source>Types of case</source>
        <translation>Typer sak</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Half-yearly report %1, log of the meetings</source>
        <translation>Halvårsrapport %1, logg over møtene</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Ikke holdt ennå</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Møtte: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Møtte ikke: %1</translation>
    </message>
    <message>
        <source>The meetings one by one</source>
        <translation>Møtene ett for ett</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gikk</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Which types of case were discussed in which meeting is not told: nobody is to be recognised. The types stand below, for all meetings together.</source>
        <translation>Hvilken type sak som ble drøftet i hvilket møte, oppgis ikke: ingen skal kunne kjennes igjen. Typene står under, for alle møtene samlet.</translation>
    </message>
    <message>
        <source>How many cases each meeting discussed, and of which types, is not told: nobody is to be recognised. The types stand below, for all meetings together.</source>
        <translation>Hvor mange saker hvert møte drøftet, og hvilke typer, oppgis ikke: ingen skal kunne kjennes igjen. Typene står under, for alle møtene samlet.</translation>
    </message>
    <message>
        <source>Basis for the steering dialogue %1</source>
        <translation>Grunnlag for styringsdialog %1</translation>
    </message>
    <message>
        <source>All units %1</source>
        <translation>Alle virksomheter %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>Consent assessed each time</source>
        <translation>Samtykke vurdert hver gang</translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 kom</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have no log.</source>
        <translation>
            <numerusform>%n møte har ingen logg.</numerusform>
            <numerusform>%n møter har ingen logg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were called off.</source>
        <translation>
            <numerusform>%n møte ble avlyst.</numerusform>
            <numerusform>%n møter ble avlyst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are overdue.</source>
        <translation>
            <numerusform>%n tiltak er over fristen.</numerusform>
            <numerusform>%n tiltak er over fristen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came to fewer than half of the meetings.</source>
        <translation>%1 kom til færre enn halvparten av møtene.</translation>
    </message>
    <message>
        <source>To know more about: %1</source>
        <translation>Vil vite mer om: %1</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Å snakke om</translation>
    </message>
    <message>
        <source>The figures give no reason by themselves.</source>
        <translation>Tallene gir ikke selv grunn til noe.</translation>
    </message>
    <message>
        <source>The unit&apos;s own words: %1</source>
        <translation>Virksomhetens egne ord: %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versjon %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>%1 of %2 units have logged a start-up meeting.</source>
        <translation>%1 av %2 virksomheter har loggført et oppstartsmøte.</translation>
    </message>
    <message>
        <source>%1 of %2 units have logged a closing meeting.</source>
        <translation>%1 av %2 virksomheter har loggført et avslutningsmøte.</translation>
    </message>
    <message>
        <source>No start-up meeting is logged.</source>
        <translation>Det er ikke loggført noe oppstartsmøte.</translation>
    </message>
    <message>
        <source>No closing meeting is logged.</source>
        <translation>Det er ikke loggført noe avslutningsmøte.</translation>
    </message>
    <message>
        <source>Of these, common to several units</source>
        <translation>Av disse felles for flere virksomheter</translation>
    </message>
    <message>
        <source>Start-up meeting logged as held</source>
        <translation>Oppstartsmøtet er loggført som holdt</translation>
    </message>
    <message>
        <source>Closing meeting logged as held</source>
        <translation>Avslutningsmøtet er loggført som holdt</translation>
    </message>
</context>
<context>
    <name>tvers::ReportWording</name>
    <message>
        <source>Half-yearly report %1: %2</source>
        <translation>Halvårsrapport %1: %2</translation>
    </message>
    <message>
        <source>Hello,

Attached is the half-yearly report %1 of %2.

It names no child. Write nothing about a child in your answer to this e-mail.
</source>
        <translation>Hei!

Vedlagt er halvårsrapporten %1 fra %2.

Den nevner ingen barn. Skriv ingenting om et barn når du svarer på denne e-posten.
</translation>
    </message>
    <message>
        <source>Half-yearly report %1 is missing: %2</source>
        <translation>Halvårsrapport %1 mangler: %2</translation>
    </message>
    <message>
        <source>Hello,

We have not received the half-yearly report %1 of %2. It was to be delivered by %3.

In Tvers it is made under Reports: the figures are there already.
</source>
        <translation>Hei!

Vi har ikke fått halvårsrapporten %1 fra %2. Fristen var %3.

I Tvers lages den under Rapporter: Tallene står der allerede.
</translation>
    </message>
    <message>
        <source>Half-yearly report %1 is due soon: %2</source>
        <translation>Halvårsrapport %1 skal snart leveres: %2</translation>
    </message>
    <message>
        <source>Hello,

The half-yearly report %1 of %2 is to be delivered by %3. We have not received it yet.

In Tvers it is made under Reports: the figures are there already.
</source>
        <translation>Hei,

Halvårsrapporten %1 fra %2 skal være levert innen %3. Vi har ikke fått den ennå.

I Tvers lages den under Rapporter: Tallene står der allerede.
</translation>
    </message>
</context>
<context>
    <name>tvers::ReportsPlace</name>
    <message>
        <source>Twice a year each unit reports to Oppvekst. The figures come from the log; you write the experiences. No child is named, and small numbers are hidden.</source>
        <translation>To ganger i året rapporterer hver virksomhet til Oppvekst. Tallene kommer fra loggen, og du skriver erfaringene. Ingen barn er nevnt, og små tall er skjult.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
</context>
<context>
    <name>tvers::ResponsibleEditor</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke avgjort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Deputy with authority</source>
        <translation>Stedfortreder med fullmakt</translation>
    </message>
</context>
<context>
    <name>tvers::RoomsModel</name>
    <message>
        <source>Used</source>
        <translation>Brukes</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>There is a room with this name. Two rooms need two names.</source>
        <translation>Det finnes et rom med dette navnet. To rom må ha to navn.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Et rom må ha et navn.</translation>
    </message>
</context>
<context>
    <name>tvers::RoundPage</name>
    <message>
        <source>&amp;Add reports…</source>
        <translation>&amp;Legg til rapporter …</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Purringer …</translation>
    </message>
    <message>
        <source>Private &amp;key…</source>
        <translation>Privat &amp;nøkkel …</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>Lag n&amp;økkel …</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Drøftinger</translation>
    </message>
    <message>
        <source>To be delivered by %1. %2 Drop the PDFs here, or a folder of them.</source>
        <translation>Frist: %1. %2 Slipp PDF-ene her, eller en mappe med dem.</translation>
    </message>
    <message>
        <source>Everybody has delivered.</source>
        <translation>Alle har levert.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have not delivered.</source>
        <translation>
            <numerusform>%n virksomhet har ikke levert.</numerusform>
            <numerusform>%n virksomheter har ikke levert.</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>mottatt %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>for sent</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versjon %1</translation>
    </message>
    <message>
        <source>changed after it was written</source>
        <translation>endret etter at den ble skrevet</translation>
    </message>
    <message>
        <source>Reports that came in</source>
        <translation>Rapporter som er mottatt</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) taken.</source>
        <translation>
            <numerusform>%n rapport tatt inn.</numerusform>
            <numerusform>%n rapporter tatt inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: received before.</source>
        <translation>%1: mottatt før.</translation>
    </message>
    <message>
        <source>%1: a draft, not taken.</source>
        <translation>%1: et utkast, ikke tatt inn.</translation>
    </message>
    <message>
        <source>%1: not a unit of this file, not taken.</source>
        <translation>%1: ingen virksomhet i denne filen, ikke tatt inn.</translation>
    </message>
    <message>
        <source>%1: taken, but it was changed after it was written.</source>
        <translation>%1: tatt inn, men den er endret etter at den ble skrevet.</translation>
    </message>
    <message>
        <source>A private key for archive or IT to keep</source>
        <translation>En privat nøkkel som arkiv eller IT skal ta vare på</translation>
    </message>
    <message>
        <source>Private key for reports</source>
        <translation>Privat nøkkel for rapporter</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The key lies in %1. Let archive or IT keep it, and delete the file. Plans that you send from now on take the public key to the units.</source>
        <translation>Nøkkelen ligger i %1. La arkiv eller IT ta vare på den, og slett filen. Planene du sender fra nå av, tar den offentlige nøkkelen med til virksomhetene.</translation>
    </message>
    <message>
        <source>A folder for the reminders</source>
        <translation>En mappe for purringene</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) to send lie in %1.</source>
        <translation>
            <numerusform>%n e-post til utsending ligger i %1.</numerusform>
            <numerusform>%n e-poster til utsending ligger i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>Lage en ny nøkkel?</translation>
    </message>
    <message>
        <source>Units seal to the new one when they have opened their next plan. Keep the old one too: it opens what came until then.</source>
        <translation>Virksomhetene forsegler til den nye når de har åpnet sin neste plan. Ta vare på den gamle også: Den åpner det som kom fram til da.</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>&amp;Lag en ny nøkkel</translation>
    </message>
    <message>
        <source>M&amp;unicipality&apos;s report…</source>
        <translation>&amp;Kommunens rapport …</translation>
    </message>
    <message>
        <source>Exact numbers of %1 of %2 reports; of the others what they tell.</source>
        <translation>Nøyaktige tall fra %1 av %2 rapporter; fra de andre det de forteller.</translation>
    </message>
    <message>
        <source>%1: the report cannot be read and is in no sum. Ask for it once more.</source>
        <translation>%1: Rapporten kan ikke leses og er ikke med i noen sum. Be om den på nytt.</translation>
    </message>
    <message>
        <source>%1: no exact numbers in the report; the unit had no key when it was finished. Send the unit a plan, which brings the key, and ask for a new version.</source>
        <translation>%1: ingen nøyaktige tall i rapporten; virksomheten hadde ingen nøkkel da den ble ferdigstilt. Send virksomheten en plan, som har med nøkkelen, og be om en ny versjon.</translation>
    </message>
    <message>
        <source>%1: sealed to another key. Give the key that was in use when the report was finished.</source>
        <translation>%1: forseglet til en annen nøkkel. Oppgi nøkkelen som var i bruk da rapporten ble ferdigstilt.</translation>
    </message>
    <message>
        <source>%1: changed after it was written; its exact numbers are not used. Ask the unit to send its report once more.</source>
        <translation>%1: endret etter at den ble skrevet; de nøyaktige tallene brukes ikke. Be virksomheten sende rapporten på nytt.</translation>
    </message>
</context>
<context>
    <name>tvers::RuleEditor</name>
    <message>
        <source>How it meets</source>
        <translation>Hvordan den møtes</translation>
    </message>
    <message>
        <source>Months apart</source>
        <translation>Måneder fra møte til møte</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Hvilken i måneden</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Uker</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>Ukenumre</translation>
    </message>
    <message>
        <source>How exactly</source>
        <translation>Hvor nøyaktig</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ganger</translation>
    </message>
    <message>
        <source>In each</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minutter per økt</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Ukedag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Regnet fra</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Hva den venter på</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Med et fast antall uker mellom</translation>
    </message>
    <message>
        <source>In odd or even weeks</source>
        <translation>I oddetallsuker eller partallsuker</translation>
    </message>
    <message>
        <source>In certain weeks</source>
        <translation>I bestemte uker</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Med et fast antall måneder mellom</translation>
    </message>
    <message>
        <source>So many times in a period</source>
        <translation>Et visst antall ganger i en periode</translation>
    </message>
    <message>
        <source>On average so many times</source>
        <translation>I snitt et visst antall ganger</translation>
    </message>
    <message>
        <source>In slots that units share</source>
        <translation>I økter som virksomhetene deler på</translation>
    </message>
    <message>
        <source>Some time between two days</source>
        <translation>En dag mellom to datoer</translation>
    </message>
    <message>
        <source>Some time in certain weeks</source>
        <translation>En dag i bestemte uker</translation>
    </message>
    <message>
        <source>After something has happened</source>
        <translation>Etter at noe har skjedd</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Ved behov</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke avgjort</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>Den første i måneden</translation>
    </message>
    <message>
        <source>The second of the month</source>
        <translation>Den andre i måneden</translation>
    </message>
    <message>
        <source>The third of the month</source>
        <translation>Den tredje i måneden</translation>
    </message>
    <message>
        <source>The fourth of the month</source>
        <translation>Den fjerde i måneden</translation>
    </message>
    <message>
        <source>The last of the month</source>
        <translation>Den siste i måneden</translation>
    </message>
    <message>
        <source>The weeks are advisory: units may choose others</source>
        <translation>Ukene er veiledende: Virksomheter kan velge andre</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>First day that counts</source>
        <translation>Første dag som teller</translation>
    </message>
    <message>
        <source>40, 44, 48, 5</source>
        <translation>40, 44, 48, 5</translation>
    </message>
    <message>
        <source>Write the hours like 13:00 and 14:30, or leave them empty.</source>
        <translation>Skriv klokkeslettene som 13:00 og 14:30, eller la dem stå tomme.</translation>
    </message>
    <message>
        <source>Weeks between meetings</source>
        <translation>Uker fra møte til møte</translation>
    </message>
    <message>
        <source>Continuously</source>
        <translation>Løpende</translation>
    </message>
</context>
<context>
    <name>tvers::Search</name>
    <message>
        <source>Kindergarten</source>
        <translation>Barnehage</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>After-school care</source>
        <translation>SFO</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Fridag</translation>
    </message>
    <message>
        <source>Suggested meeting</source>
        <translation>Forslag til møte</translation>
    </message>
</context>
<context>
    <name>tvers::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Meetings, deadlines, arenas, units, people and teams</source>
        <translation>Møter, frister, arenaer, virksomheter, personer og team</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Fant ingenting</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::SeatsPanel</name>
    <message>
        <source>Who came</source>
        <translation>Hvem møtte</translation>
    </message>
    <message>
        <source>C says that the person came, A absent, S that a substitute came.</source>
        <translation>C betyr at personen møtte, A at personen ikke møtte, S at en vara møtte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Service or role</source>
        <translation>Tjeneste eller rolle</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>A&amp;ll came</source>
        <translation>A&amp;lle møtte</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>Legg til pers&amp;on …</translation>
    </message>
    <message>
        <source>&amp;Invite guardians</source>
        <translation>Inviter foresatte</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Atten&amp;dance</source>
        <translation>Opp&amp;møte</translation>
    </message>
    <message>
        <source>S&amp;ubstitute</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Legg til person</translation>
    </message>
    <message>
        <source>Who else was there? Name, or role.</source>
        <translation>Hvem andre møtte? Navn eller rolle.</translation>
    </message>
    <message>
        <source>&amp;Who came</source>
        <translation>Hvem m&amp;øtte</translation>
    </message>
</context>
<context>
    <name>tvers::SettingsPlace</name>
    <message>
        <source>Open: no passphrase yet</source>
        <translation>Åpen: ingen passordfrase ennå</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passordfrasen til %1</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>Gjenopprettingskode på papir</translation>
    </message>
    <message>
        <source>The municipality&apos;s own key</source>
        <translation>Kommunens egen nøkkel</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>På denne maskinen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>Who can open this file</source>
        <translation>Hvem som kan åpne denne filen</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Sett &amp;passordfrase …</translation>
    </message>
    <message>
        <source>Add a p&amp;erson…</source>
        <translation>Legg til en p&amp;erson …</translation>
    </message>
    <message>
        <source>&amp;Change the chosen person&apos;s passphrase…</source>
        <translation>&amp;Bytt passordfrasen til den valgte …</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen person…</source>
        <translation>F&amp;jern den valgte …</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Ny &amp;gjenopprettingskode …</translation>
    </message>
    <message>
        <source>Anyone who has the file can open it, until a passphrase is set. It is due before the first entry about a child.</source>
        <translation>Alle som har filen, kan åpne den, til en passordfrase er satt. Det må gjøres før det første som gjelder et barn, skrives inn.</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own. The recovery code on paper opens the file when a passphrase is forgotten.</source>
        <translation>Hver person har sin egen passordfrase. Gjenopprettingskoden på papir åpner filen når en passordfrase er glemt.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Sett passordfrase</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Legg til en person</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Bytt passordfrase</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Fjern en person</translation>
    </message>
    <message>
        <source>Remove the passphrase of %1?</source>
        <translation>Fjerne passordfrasen til %1?</translation>
    </message>
    <message>
        <source>They can no longer open this file. Copies that they have taken they can still open.</source>
        <translation>Personen kan ikke lenger åpne denne filen. Kopier som personen har tatt, kan fortsatt åpnes.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>A damaged key</source>
        <translation>En skadet nøkkel</translation>
    </message>
    <message>
        <source>Fingerprint of this file: %1. It stays the same; a copy that somebody else made to look like this file has another. Compare it with the sheet that has the recovery code.</source>
        <translation>Fingeravtrykket til denne filen: %1. Det er alltid det samme; en fil som noen andre har laget for å ligne, har et annet. Sammenlign med arket som har gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Ny gjenopprettingskode</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Vil du lage en ny gjenopprettingskode?</translation>
    </message>
    <message>
        <source>The sheet with the old code will not open this file any longer. The new code is shown once: have paper or a printer ready.</source>
        <translation>Arket med den gamle koden åpner ikke denne filen lenger. Den nye koden vises bare én gang: Ha papir eller en skriver klar.</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Lag den</translation>
    </message>
    <message>
        <source>My &amp;role</source>
        <translation>Min r&amp;olle</translation>
    </message>
    <message>
        <source>Adviser: all places</source>
        <translation>Rådgiver: alle steder</translation>
    </message>
    <message>
        <source>Leader of a unit: six places, the others under More</source>
        <translation>Styrer eller rektor: seks steder, resten under «Mer»</translation>
    </message>
    <message>
        <source>L&amp;ock an unused file</source>
        <translation>L&amp;ås en fil som ikke er i bruk</translation>
    </message>
    <message>
        <source>In a meeting it is locked a quarter of an hour after its planned end, and hidden after a minute.</source>
        <translation>I et møte låses den et kvarter etter planlagt slutt, og innholdet skjules etter ett minutt.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Etter %n minutt</numerusform>
            <numerusform>Etter %n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::SettleDialog</name>
    <message>
        <source>Meetings without a log</source>
        <translation>Møter uten logg</translation>
    </message>
    <message>
        <source>Say how each went. Held without a log stands in the report as such: it is a deviation. What you leave open stays open.</source>
        <translation>Si hvordan hvert møte gikk. «Holdt uten logg» står slik i rapporten: det er et avvik. Det du lar stå, blir stående åpent.</translation>
    </message>
    <message>
        <source>Their log is begun, finish it under Meetings: %1</source>
        <translation>Loggen er påbegynt. Gjør den ferdig under Møter: %1</translation>
    </message>
    <message>
        <source>All were &amp;held</source>
        <translation>Alle ble &amp;holdt</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Gjør opp</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gikk</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mer om det</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke sagt</translation>
    </message>
    <message>
        <source>held, without a log</source>
        <translation>holdt, uten logg</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>How it went: %1</source>
        <translation>Hvordan det gikk: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Årsak: %1</translation>
    </message>
    <message>
        <source>More about it: %1</source>
        <translation>Mer om det: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings settled.</source>
        <translation>
            <numerusform>%n av møtene er gjort opp.</numerusform>
            <numerusform>%n av møtene er gjort opp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another cause needs a few words, which name nobody.</source>
        <translation>En annen årsak trenger noen få ord, uten navn på noen.</translation>
    </message>
</context>
<context>
    <name>tvers::Settling</name>
    <message>
        <source>Settle meetings without a log</source>
        <translation>Gjør opp møter uten logg</translation>
    </message>
</context>
<context>
    <name>tvers::SignDialog</name>
    <message>
        <source>&amp;Cause</source>
        <translation>Å&amp;rsak</translation>
    </message>
    <message>
        <source>&amp;More about it</source>
        <translation>&amp;Mer om det</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begrunnelse</translation>
    </message>
    <message>
        <source>&amp;Who does it: name or role</source>
        <translation>&amp;Hvem gjør det: navn eller rolle</translation>
    </message>
</context>
<context>
    <name>tvers::SizeButton</name>
    <message>
        <source>Si&amp;ze</source>
        <translation>S&amp;tørrelse</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>S&amp;tørre</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mindre</translation>
    </message>
    <message>
        <source>&amp;As it fits</source>
        <translation>&amp;Slik det får plass</translation>
    </message>
</context>
<context>
    <name>tvers::StartPage</name>
    <message>
        <source>The municipality&apos;s arenas, people and year in one place, and everything about a child under seal.</source>
        <translation>Kommunens arenaer, folk og år på ett sted, og alt som gjelder et barn, under segl.</translation>
    </message>
    <message>
        <source>Begin for a municipality</source>
        <translation>Kom i gang for en kommune</translation>
    </message>
    <message>
        <source>Choose municipality, school year and school holidays; then the annual wheel stands there.</source>
        <translation>Velg kommune, skoleår og skoleferier. Så er årshjulet klart.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åpne en fil</translation>
    </message>
    <message>
        <source>A Tvers file that you or somebody else has made.</source>
        <translation>En Tvers-fil som du eller noen andre har laget.</translation>
    </message>
    <message>
        <source>Try with an example</source>
        <translation>Prøv med eksempel</translation>
    </message>
    <message>
        <source>A file with invented people. Nothing in it is real.</source>
        <translation>En fil med oppdiktede personer. Ingenting i den er virkelig.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Åpnet nylig</translation>
    </message>
    <message>
        <source>Begin with a plan from Oppvekst</source>
        <translation>Begynn med en plan fra Oppvekst</translation>
    </message>
    <message>
        <source>The file ending in .tversplan that your unit was sent: rules, calendar, team and meetings are in it.</source>
        <translation>Filen som slutter på .tversplan og som virksomheten har fått: Regler, kalender, team og møter er i den.</translation>
    </message>
</context>
<context>
    <name>tvers::SystemWording</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>det finnes ingen slik fil eller mappe</translation>
    </message>
    <message>
        <source>you do not have permission to do that there</source>
        <translation>du har ikke lov til det der</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>that disk or drive can only be read</source>
        <translation>den disken kan bare leses</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>det er en mappe som heter det</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>en del av stien er ikke en mappe</translation>
    </message>
    <message>
        <source>the disk did not do what it was asked to</source>
        <translation>disken gjorde ikke det den ble bedt om</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>navnet er for langt</translation>
    </message>
    <message>
        <source>such a name cannot be used there</source>
        <translation>et slikt navn kan ikke brukes der</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>et annet program bruker det</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>det er en enhet og ikke en fil</translation>
    </message>
</context>
<context>
    <name>tvers::TableImport</name>
    <message>
        <source>Import a table</source>
        <translation>Hent inn en tabell</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabeller (*.csv *.txt *.tsv)</translation>
    </message>
</context>
<context>
    <name>tvers::TablePage</name>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Lim inn fra regneark</translation>
    </message>
    <message>
        <source>Import .csv…</source>
        <translation>Hent inn .csv …</translation>
    </message>
</context>
<context>
    <name>tvers::TableWording</name>
    <message>
        <source>the municipality</source>
        <translation>kommunen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>innstillinger</translation>
    </message>
    <message>
        <source>units</source>
        <translation>virksomheter</translation>
    </message>
    <message>
        <source>people of the services</source>
        <translation>personer i tjenestene</translation>
    </message>
    <message>
        <source>arenas</source>
        <translation>arenaer</translation>
    </message>
    <message>
        <source>rules of the arenas</source>
        <translation>reglene for arenaene</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>team</translation>
    </message>
    <message>
        <source>members of the teams</source>
        <translation>medlemmer i teamene</translation>
    </message>
    <message>
        <source>school calendars</source>
        <translation>skolekalendere</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møter</translation>
    </message>
    <message>
        <source>children</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>foresatte</translation>
    </message>
    <message>
        <source>teams about one child</source>
        <translation>team rundt ett barn</translation>
    </message>
    <message>
        <source>meetings about one child</source>
        <translation>møter om ett barn</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>rom</translation>
    </message>
    <message>
        <source>days when people are away</source>
        <translation>dager da noen er borte</translation>
    </message>
    <message>
        <source>meeting plans</source>
        <translation>møteplaner</translation>
    </message>
    <message>
        <source>meetings of the plans</source>
        <translation>møtene i planene</translation>
    </message>
    <message>
        <source>ways to open the file</source>
        <translation>måtene å åpne filen på</translation>
    </message>
    <message>
        <source>what the file says of itself</source>
        <translation>det filen sier om seg selv</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>loggen</translation>
    </message>
    <message>
        <source>how the file is built</source>
        <translation>filens oppbygning</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapporter</translation>
    </message>
    <message>
        <source>reports that came in</source>
        <translation>rapporter som er mottatt</translation>
    </message>
</context>
<context>
    <name>tvers::TeamTableModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hele kommunen</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Et team må ha et navn.</translation>
    </message>
</context>
<context>
    <name>tvers::TeamsPage</name>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Legg til medlem</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Fjern medlem</translation>
    </message>
    <message>
        <source>Here stand those who sit in the team “%1”.</source>
        <translation>Her står de som sitter i teamet «%1».</translation>
    </message>
    <message>
        <source>Choose a team to see who sits in it.</source>
        <translation>Velg et team for å se hvem som sitter i det.</translation>
    </message>
    <message>
        <source>Add an arena first: a team is an arena at one unit.</source>
        <translation>Legg først til en arena: Et team er en arena ved én virksomhet.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>Add people first, under People.</source>
        <translation>Legg først til personer under Personer.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Legg til team</translation>
    </message>
    <message>
        <source>Remove team</source>
        <translation>Fjern team</translation>
    </message>
    <message>
        <source>Here stand the teams: an arena at one unit, with its members.</source>
        <translation>Her står teamene: en arena ved én virksomhet, med medlemmene.</translation>
    </message>
</context>
<context>
    <name>tvers::TermWording</name>
    <message>
        <source>Meeting series</source>
        <translation>Møteserie</translation>
    </message>
    <message>
        <source>Team around one child</source>
        <translation>Team rundt ett barn</translation>
    </message>
    <message>
        <source>Transfer meeting</source>
        <translation>Overføringsmøte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbeidsgruppe</translation>
    </message>
    <message>
        <source>System meeting</source>
        <translation>Systemmøte</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Role of a person</source>
        <translation>Rolle en person har</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Films and material</source>
        <translation>Filmer og materiell</translation>
    </message>
    <message>
        <source>Single children</source>
        <translation>Enkeltbarn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Systemet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Alltid</translation>
    </message>
    <message>
        <source>May come</source>
        <translation>Kan komme</translation>
    </message>
    <message>
        <source>If possible</source>
        <translation>Hvis mulig</translation>
    </message>
    <message>
        <source>On a condition</source>
        <translation>På vilkår</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Ved behov</translation>
    </message>
    <message>
        <source>When the user needs it</source>
        <translation>Når brukeren trenger det</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Med samtykke</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>Avhengig av saken</translation>
    </message>
    <message>
        <source>At intervals</source>
        <translation>Med jevne mellomrom</translation>
    </message>
    <message>
        <source>Some meetings</source>
        <translation>Noen møter</translation>
    </message>
    <message>
        <source>Varying</source>
        <translation>Varierende</translation>
    </message>
    <message>
        <source>Drops in</source>
        <translation>Stikker innom</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>Kilden motsier seg selv</translation>
    </message>
    <message>
        <source>Set the agenda</source>
        <translation>Sette opp saksliste</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Utpeke</translation>
    </message>
    <message>
        <source>Give somebody the responsibility</source>
        <translation>Gi noen ansvaret</translation>
    </message>
    <message>
        <source>Cancel when there is nothing to discuss</source>
        <translation>Avlyse når det ikke er noe å drøfte</translation>
    </message>
    <message>
        <source>Collect topics</source>
        <translation>Samle inn tema</translation>
    </message>
    <message>
        <source>Consider consent</source>
        <translation>Vurdere samtykke</translation>
    </message>
    <message>
        <source>Call extra meetings</source>
        <translation>Kalle inn til ekstra møter</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Koordinere</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluere</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Gi tilbakemelding</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følge opp</translation>
    </message>
    <message>
        <source>Give guidance</source>
        <translation>Gi veiledning</translation>
    </message>
    <message>
        <source>Inform about the method</source>
        <translation>Informere om metoden</translation>
    </message>
    <message>
        <source>Inform about rights</source>
        <translation>Informere om rettigheter</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>Føre logg</translation>
    </message>
    <message>
        <source>Keep a document up to date</source>
        <translation>Holde et dokument oppdatert</translation>
    </message>
    <message>
        <source>Tell the guardians</source>
        <translation>Gi beskjed til foresatte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapportere</translation>
    </message>
    <message>
        <source>Report to whoever gave the money</source>
        <translation>Rapportere til den som har gitt midlene</translation>
    </message>
    <message>
        <source>Spread competence</source>
        <translation>Spre kompetanse</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Gi opplæring</translation>
    </message>
    <message>
        <source>Pass information on</source>
        <translation>Gi informasjon videre</translation>
    </message>
    <message>
        <source>Make a written plan</source>
        <translation>Lage en skriftlig plan</translation>
    </message>
    <message>
        <source>In Tvers</source>
        <translation>I Tvers</translation>
    </message>
    <message>
        <source>In another system</source>
        <translation>I et annet system</translation>
    </message>
    <message>
        <source>No single child is discussed</source>
        <translation>Ingen enkeltbarn drøftes</translation>
    </message>
    <message>
        <source>Always anonymous</source>
        <translation>Alltid anonymt</translation>
    </message>
    <message>
        <source>Anonymous, or by name with consent</source>
        <translation>Anonymt, eller med navn når det er samtykke</translation>
    </message>
    <message>
        <source>Consent for single children, none for groups</source>
        <translation>Samtykke for enkeltbarn, ikke for grupper</translation>
    </message>
    <message>
        <source>Nothing without consent</source>
        <translation>Ingenting uten samtykke</translation>
    </message>
    <message>
        <source>On legal basis; consent for what goes beyond</source>
        <translation>Med hjemmel; samtykke til det som går ut over hjemmelen</translation>
    </message>
    <message>
        <source>Not decided: anonymous until then</source>
        <translation>Ikke avgjort: anonymt inntil videre</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Barnehage</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>SFO</source>
        <translation>SFO</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Overgang</translation>
    </message>
    <message>
        <source>Across sectors</source>
        <translation>På tvers av sektorer</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Ekstern</translation>
    </message>
    <message>
        <source>School term</source>
        <translation>Skoleår</translation>
    </message>
    <message>
        <source>School holiday</source>
        <translation>Skoleferie</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Kommunal</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>skoleår</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>halvår</translation>
    </message>
    <message>
        <source>semester</source>
        <translation>semester</translation>
    </message>
    <message>
        <source>month</source>
        <translation>måned</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Nøyaktig</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Omtrent</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>Oddetallsuker</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Partallsuker</translation>
    </message>
</context>
<context>
    <name>tvers::ToolEntryDialog</name>
    <message>
        <source>In the toolbox</source>
        <translation>I verktøykassen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Om</translation>
    </message>
    <message>
        <source>https://… or an e-mail address</source>
        <translation>https://… eller en e-postadresse</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Gi det en tittel.</translation>
    </message>
    <message>
        <source>Write a web address that begins with https://, or an e-mail address.</source>
        <translation>Skriv en nettadresse som begynner med https://, eller en e-postadresse.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>tvers::ToolboxPlace</name>
    <message>
        <source>Films, forms and links for everybody who takes part, and whom to ask. What you add here goes out with the units&apos; plans.</source>
        <translation>Filmer, skjemaer og lenker for alle som deltar, og hvem man kan spørre. Det du legger til her, følger med planene til virksomhetene.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Legg til …</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Endre …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Fjer&amp;n</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Change the toolbox</source>
        <translation>Endre verktøykassen</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Verktøykasse</translation>
    </message>
</context>
<context>
    <name>tvers::TransferPanel</name>
    <message>
        <source>Transfer form</source>
        <translation>Overføringsskjema</translation>
    </message>
    <message>
        <source>The guardians do not want it: only what the law asks for</source>
        <translation>De foresatte vil ikke: bare det loven krever</translation>
    </message>
    <message>
        <source>What the next unit must know</source>
        <translation>Det neste virksomhet må vite</translation>
    </message>
    <message>
        <source>More, with consent</source>
        <translation>Mer, med samtykke</translation>
    </message>
    <message>
        <source>Documents that were handed over, one a line</source>
        <translation>Dokumenter som er overlevert, ett på hver linje</translation>
    </message>
    <message>
        <source>Save the form as PD&amp;F…</source>
        <translation>Lagre skjemaet som PDF …</translation>
    </message>
    <message>
        <source>Print previe&amp;w of the form…</source>
        <translation>Forhåndsvisning av skjemaet …</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This meeting counts children and names nobody. For a child whose guardians have been asked, add a meeting of its own: the form comes with the name.</source>
        <translation>Dette møtet teller barn og nevner ingen med navn. Er de foresatte til et barn spurt, legger du til et eget møte om barnet. Skjemaet følger med navnet.</translation>
    </message>
    <message>
        <source>What is necessary may be passed on without consent (%1).</source>
        <translation>Det som er nødvendig, kan gis videre uten samtykke (%1).</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>en foresatt</translation>
    </message>
    <message>
        <source>More than the necessary is not open for writing:</source>
        <translation>Mer enn det nødvendige kan ikke fylles ut:</translation>
    </message>
    <message>
        <source>Nothing is open for writing before there is consent:</source>
        <translation>Ingenting kan fylles ut før det er samtykke:</translation>
    </message>
    <message>
        <source>Save the transfer form</source>
        <translation>Lagre overføringsskjemaet</translation>
    </message>
</context>
<context>
    <name>tvers::TransferPaper</name>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer fra</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>The necessary part rests on</source>
        <translation>Grunnlag for den nødvendige delen</translation>
    </message>
    <message>
        <source>Transfer form</source>
        <translation>Overføringsskjema</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>side %1 av %2</translation>
    </message>
    <message>
        <source>The guardians do not want information to be passed on beyond what the law asks for. The form stays blank.</source>
        <translation>De foresatte ønsker ikke at det gis videre opplysninger ut over det loven krever. Skjemaet er ikke fylt ut.</translation>
    </message>
    <message>
        <source>What the next unit must know</source>
        <translation>Det neste virksomhet må vite</translation>
    </message>
    <message>
        <source>More, with consent</source>
        <translation>Mer, med samtykke</translation>
    </message>
    <message>
        <source>Documents that were handed over</source>
        <translation>Dokumenter som er overlevert</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Place, date and signature: guardians</source>
        <translation>Sted, dato og underskrift: foresatte</translation>
    </message>
    <message>
        <source>Place, date and signature: the unit that hands over</source>
        <translation>Sted, dato og underskrift: virksomheten som overfører</translation>
    </message>
</context>
<context>
    <name>tvers::TravelModel</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to 1440.</source>
        <translation>Minutter er et helt tall fra 0 til 1440.</translation>
    </message>
</context>
<context>
    <name>tvers::TrendView</name>
    <message>
        <source>From half-year to half-year, drawn</source>
        <translation>Fra halvår til halvår, tegnet</translation>
    </message>
    <message>
        <source>From half-year to half-year</source>
        <translation>Fra halvår til halvår</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Drøftinger</translation>
    </message>
    <message>
        <source>Measures done</source>
        <translation>Tiltak utført</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
</context>
<context>
    <name>tvers::UnitListPage</name>
    <message>
        <source>New unit</source>
        <translation>Ny virksomhet</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Legg til virksomhet</translation>
    </message>
    <message>
        <source>Remove unit</source>
        <translation>Fjern virksomhet</translation>
    </message>
    <message>
        <source>Here stand the kindergartens and schools that take part.</source>
        <translation>Her står barnehagene og skolene som er med.</translation>
    </message>
</context>
<context>
    <name>tvers::UnitReportPage</name>
    <message>
        <source>&amp;Finish…</source>
        <translation>&amp;Ferdigstill …</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Rett</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Forhånds&amp;vis …</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Lagre som &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Send …</translation>
    </message>
    <message>
        <source>For the &amp;archive…</source>
        <translation>Til &amp;arkivet …</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>&amp;Experiences</source>
        <translation>&amp;Erfaringer</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <translation>Evalue&amp;ring</translation>
    </message>
    <message>
        <source>Draft, to be delivered by %1.</source>
        <translation>Utkast. Frist: %1.</translation>
    </message>
    <message>
        <source>Number %1, version %2, finished on %3.</source>
        <translation>Nummer %1, versjon %2, ferdigstilt %3.</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>Sendt %1.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Ikke sendt ennå.</translation>
    </message>
    <message>
        <source>In the archive as %1.</source>
        <translation>Arkivert som %1.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Skriv rapporten</translation>
    </message>
    <message>
        <source>Begin the report</source>
        <translation>Begynn på rapporten</translation>
    </message>
    <message>
        <source>Finish the report %1 of %2?</source>
        <translation>Ferdigstille rapport %1 for %2?</translation>
    </message>
    <message>
        <source>It gets its number and is locked. What comes later becomes a correction, a version of its own.</source>
        <translation>Den får nummer og blir låst. Det som kommer senere, blir en rettelse med eget versjonsnummer.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ferdigstill</translation>
    </message>
    <message>
        <source>Correct the report</source>
        <translation>Rett rapporten</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Is the report sent?</source>
        <translation>Er rapporten sendt?</translation>
    </message>
    <message>
        <source>An e-mail with the report lies in %1. Send it from your e-mail program, and say so here afterwards.</source>
        <translation>En e-post med rapporten ligger i %1. Send den fra e-postprogrammet ditt, og si fra her etterpå.</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Den er sendt</translation>
    </message>
    <message>
        <source>A folder for the archive</source>
        <translation>En mappe for arkivet</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>I arkivet</translation>
    </message>
    <message>
        <source>The report and what the archive needs to know of it lie in %1.

When the archive has it: under which reference?</source>
        <translation>Rapporten og opplysningene arkivet trenger om den, ligger i %1.

Når den er arkivert: Under hvilken referanse?</translation>
    </message>
    <message>
        <source>Meetings without a &amp;log…</source>
        <translation>Møter uten &amp;logg …</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Log as the report</source>
        <translation>Logg som rapport</translation>
    </message>
    <message>
        <source>The log shows the meetings one by one as well.</source>
        <translation>Loggen viser også møtene ett for ett.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) settled. The figures follow; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n møte er gjort opp. Tallene følger med; Ctrl+Z tar det tilbake.</numerusform>
            <numerusform>%n møter er gjort opp. Tallene følger med; Ctrl+Z tar det tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands under To in the e-mail: the address of %1 is not known. Type it there, or give it under Units, to the person with that role.</source>
        <translation>Ingen står under Til i e-posten: Adressen til %1 er ikke kjent. Skriv den der, eller legg den inn under Virksomheter, på personen med den rollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have no log.</source>
        <translation>
            <numerusform>%n møte har ingen logg.</numerusform>
            <numerusform>%n møter har ingen logg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report will say how many meetings have no log; they can be settled first.</source>
        <translation>Det vil stå i rapporten hvor mange møter som ikke har logg; de kan gjøres opp først.</translation>
    </message>
</context>
<context>
    <name>tvers::UnitTableModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Nedlagt etter</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>En virksomhet må ha et navn.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» er ingen e-postadresse.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eierform</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Målform i brev</translation>
    </message>
</context>
<context>
    <name>tvers::UnitsPlace</name>
    <message>
        <source>Units</source>
        <translation>Virksomheter</translation>
    </message>
</context>
<context>
    <name>tvers::UnlockPage</name>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Gjenopprettingskode</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passordfrase</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>V&amp;is det jeg skriver</translation>
    </message>
    <message>
        <source>Use the recovery &amp;code on paper</source>
        <translation>Bruk &amp;koden på papir</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås opp</translation>
    </message>
    <message>
        <source>&amp;Look without a key</source>
        <translation>&amp;Se uten nøkkel</translation>
    </message>
    <message>
        <source>Shows a copy of what is plain: the year, arenas, units and people. Nothing about a child, and nobody vouches for it.</source>
        <translation>Viser det som ikke er forseglet: året, arenaer, virksomheter og personer. Ingenting om barn, og ingen går god for det.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Opening the file. It takes about a second, so that guessing takes long.</source>
        <translation>Åpner filen. Det tar omtrent ett sekund, for at det skal ta lang tid å gjette.</translation>
    </message>
</context>
<context>
    <name>tvers::WheelDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>En annen dag</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>The municipality has not fixed this day yet.</source>
        <translation>Kommunen har ikke fastsatt denne dagen ennå.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>&amp;Open the arena</source>
        <translation>&amp;Åpne arenaen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Virksomheter</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Choose something on the wheel or in the list, and all about it stands here.</source>
        <translation>Velg noe på hjulet eller i listen, så står alt om det her.</translation>
    </message>
</context>
<context>
    <name>tvers::WheelFilter</name>
    <message>
        <source>Whole year</source>
        <translation>Hele året</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Part of the year</source>
        <translation>Del av året</translation>
    </message>
</context>
<context>
    <name>tvers::WheelListModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Merk</translation>
    </message>
</context>
<context>
    <name>tvers::WheelOutput</name>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Eksporter</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Forhåndsvis …</translation>
    </message>
    <message>
        <source>On A&amp;4…</source>
        <translation>På A&amp;4 …</translation>
    </message>
    <message>
        <source>On A&amp;3…</source>
        <translation>På A&amp;3 …</translation>
    </message>
    <message>
        <source>PDF, for print and mail (*.pdf)</source>
        <translation>PDF, til utskrift og e-post (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-bilde (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tegning (*.svg)</translation>
    </message>
    <message>
        <source>Export the wheel</source>
        <translation>Eksporter hjulet</translation>
    </message>
</context>
<context>
    <name>tvers::WheelPlace</name>
    <message>
        <source>Annual wheel</source>
        <translation>Årshjul</translation>
    </message>
    <message>
        <source>The wheel as a list</source>
        <translation>Hjulet som liste</translation>
    </message>
    <message>
        <source>Arrow keys go from entry to entry, Page Up and Page Down by months. F7 goes to the list.</source>
        <translation>Piltastene går fra punkt til punkt, Page Up og Page Down måned for måned. F7 går til listen.</translation>
    </message>
    <message>
        <source>Show the suggested dates</source>
        <translation>Vis de foreslåtte datoene</translation>
    </message>
    <message>
        <source>Nothing of what you have chosen to see is on the wheel.</source>
        <translation>Ingenting av det du har valgt å se, står på hjulet.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>The wheel shows the whole year: what meets when, and what is due. No arena has dates yet.</source>
        <translation>Hjulet viser hele året: hva som møtes når, og hvilke frister som gjelder. Ingen arena har datoer ennå.</translation>
    </message>
    <message>
        <source>Go to the arenas</source>
        <translation>Gå til arenaene</translation>
    </message>
    <message numerus="yes">
        <source>The rules say how often the arenas meet, but nobody has set the days yet. From the rules, %n date(s) can be suggested.</source>
        <translation>
            <numerusform>Reglene sier hvor ofte arenaene møtes, men ingen har bestemt dagene ennå. Ut fra reglene kan %n dato foreslås.</numerusform>
            <numerusform>Reglene sier hvor ofte arenaene møtes, men ingen har bestemt dagene ennå. Ut fra reglene kan %n datoer foreslås.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::WheelWording</name>
    <message>
        <source>Annual wheel %1</source>
        <translation>Årshjul %1</translation>
    </message>
    <message>
        <source>Tvers · %1 · page %2 of %3</source>
        <translation>Tvers · %1 · side %2 av %3</translation>
    </message>
    <message>
        <source>With suggested dates that are not fixed yet</source>
        <translation>Med foreslåtte datoer som ikke er fastsatt ennå</translation>
    </message>
    <message>
        <source>%1, some time in these days</source>
        <translation>%1, i løpet av perioden</translation>
    </message>
    <message>
        <source>Deadline: %1 (%2)</source>
        <translation>Frist: %1 (%2)</translation>
    </message>
    <message>
        <source>Last working day: %1</source>
        <translation>Siste virkedag: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møter</numerusform>
        </translation>
    </message>
    <message>
        <source>NB: %1, rather %2</source>
        <translation>NB: %1, heller %2</translation>
    </message>
    <message>
        <source>NB: %1</source>
        <translation>NB: %1</translation>
    </message>
    <message>
        <source>%1 (suggestion)</source>
        <translation>%1 (forslag)</translation>
    </message>
    <message>
        <source>Without fixed dates</source>
        <translation>Uten faste datoer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Holidays and days off</source>
        <translation>Helligdager og fridager</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>some time in these days</source>
        <translation>i løpet av perioden</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>forslag</translation>
    </message>
    <message>
        <source>Nothing on the wheel has a fixed date.</source>
        <translation>Ingenting på hjulet har fast dato.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested date(s) left out: the municipality has not fixed them yet.</source>
        <translation>
            <numerusform>%n foreslått dato er ikke tatt med: Kommunen har ikke fastsatt den ennå.</numerusform>
            <numerusform>%n foreslåtte datoer er ikke tatt med: Kommunen har ikke fastsatt dem ennå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The year as a circle, read clockwise, with %n numbered mark(s). Each of them is a line of the list.</source>
        <translation>
            <numerusform>Året som en sirkel, lest med klokken, med %n nummerert merke. Det er en linje i listen.</numerusform>
            <numerusform>Året som en sirkel, lest med klokken, med %n nummererte merker. Hvert av dem er en linje i listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
</context>
<context>
    <name>tvers::WorkPage</name>
    <message>
        <source>A copy of the file as it was %1. Nothing can be changed in it.</source>
        <translation>En kopi av filen slik den var %1. Ingenting kan endres i den.</translation>
    </message>
    <message>
        <source>A copy of the file as it was %1, without a key: nobody vouches for it.</source>
        <translation>En kopi av filen slik den var %1, uten nøkkel: Ingen går god for den.</translation>
    </message>
    <message>
        <source>Locked. What is plain can be seen, nobody vouches for it, nothing changes.</source>
        <translation>Låst. Det som ikke er forseglet, kan ses, men ingen går god for det, og ingenting kan endres.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagret %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er lagret</translation>
    </message>
    <message>
        <source>Example, nothing in it is real. %1</source>
        <translation>Eksempel, ingenting i det er virkelig. %1</translation>
    </message>
    <message>
        <source>%1. No passphrase yet: anyone who has the file can open it.</source>
        <translation>%1. Ingen passordfrase ennå: Alle som har filen, kan åpne den.</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>Den siste endringen er ikke lagret</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angret: %1</translation>
    </message>
    <message>
        <source>Not saved yet: a change in “%1”</source>
        <translation>Ikke lagret ennå: en endring i «%1»</translation>
    </message>
</context>
<context>
    <name>tvers::WorkbookWording</name>
    <message>
        <source>Meeting plan</source>
        <extracomment>Names of sheets have at most 31 signs.</extracomment>
        <translation>Møteplan</translation>
    </message>
    <message>
        <source>Units and weeks</source>
        <translation>Virksomheter og uker</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>tvers::Written</name>
    <message>
        <source>Saved: %1, in %2</source>
        <translation>Lagret: %1, i %2</translation>
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
            <numerusform>%n økt</numerusform>
            <numerusform>%n økter</numerusform>
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
        <translation>%1, en dag fram til og med %2</translation>
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
