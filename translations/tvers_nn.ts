<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Ny fil …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Opne …</translation>
    </message>
    <message>
        <source>&amp;Try with an example…</source>
        <translation>&amp;Prøv med eit døme …</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Tryggingskopi …</translation>
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
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>&amp;Earlier school year</source>
        <translation>&amp;Tidlegare skuleår</translation>
    </message>
    <message>
        <source>&amp;Later school year</source>
        <translation>&amp;Seinare skuleår</translation>
    </message>
    <message>
        <source>Between list and &amp;details</source>
        <translation>Mellom liste og &amp;detaljar</translation>
    </message>
    <message>
        <source>&amp;About Tvers</source>
        <translation>&amp;Om Tvers</translation>
    </message>
    <message>
        <source>Open a &amp;plan that was sent…</source>
        <translation>Opne ein &amp;tilsend plan …</translation>
    </message>
    <message>
        <source>&amp;Save plans to send…</source>
        <translation>Lagre planar til &amp;utsending …</translation>
    </message>
    <message>
        <source>Begin the ne&amp;xt school year…</source>
        <translation>Begynn &amp;neste skuleår …</translation>
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
        <translation>Snarveg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjend</translation>
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
        <translation>Opne lista med val</translation>
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
        <translation>Planlagd utskrift:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Skriv ut straks</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Hald på ubestemt tid</translation>
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
        <translation>Helg (laurdag og søndag)</translation>
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
        <translation>Skiljesider</translation>
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
        <translation>Inga</translation>
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
        <translation>Hemmeleg</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Strengt hemmeleg</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Pålogging krevst</translation>
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
        <translation>Brukarnamn:</translation>
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
        <translation>&amp;Opne</translation>
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
        <translation>&amp;Vel</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Sjå i:</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>&amp;Filnamn:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
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
        <translation>Mappa over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevising</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvising</translation>
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
        <translation>Denne maskina</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Maskina</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finst allereie.
Vil du byte ut fila?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fila finst ikkje.
Sjå etter om namnet er rett.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
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
        <translation>Gå til mappa over</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag ei ny mappe</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Byt til listevising</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Byt til detaljvising</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over stader og bokmerke</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Sist brukte stader</translation>
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
        <translation>&amp;Gi nytt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis gø&amp;ymde filer</translation>
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
        <translation>«%1» er skriveverna.
Vil du slette likevel?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappa lét seg ikkje slette.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappa finst ikkje.
Sjå etter om namnet er rett.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
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
        <translation>Endra</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Maskina</translation>
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
        <translation>Lukk utan å lagre</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Skriv inn ein verdi:</translation>
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
        <translation>&amp;Gjer om</translation>
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
        <translation>Vis detaljar</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Gøym detaljar</translation>
    </message>
</context>
<context>
    <name>QPPDOptionsModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Papirstorleik:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Breidd:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Høgd:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papirkjelde:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigendefinert</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Papirretning</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ståande</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggjande</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Omvendt ståande</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Omvendt liggjande</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margar</translation>
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
        <translation>høgre marg</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>botnmarg</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Plassering på arket</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Siderekkjefølgje:</translation>
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
        <translation>Tommar (in)</translation>
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
        <translation>%1 × %2 tommar</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigendefinert</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Eigendefinert (%1 × %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Eigendefinert (%1 × %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Eigendefinert (%1 × %2 tommar)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Eigendefinert (%1 × %2 mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Eigendefinert (%1 × %2 pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Eigendefinert (%1 × %2 pt)</translation>
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
        <translation>Executive (7,5 × 10 tommar)</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7,25 × 10,5 tommar)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Listepapir, tysk (8,5 × 12 tommar)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Listepapir, tysk Legal (8,5 × 13 tommar)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Listepapir, amerikansk (14,875 × 11 tommar)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8,27 × 13 tommar)</translation>
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
        <translation>Opne</translation>
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
        <translation>Oversjå</translation>
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
        <translation>Still tilbake</translation>
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
        <translation>&amp;Val &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Val &lt;&lt;</translation>
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
        <translation>%1 er ei mappe.
Vel eit anna filnamn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Det går ikkje å skrive til fila %1.
Vel eit anna filnamn.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finst allereie.
Vil du skrive over fila?</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Den første sida kan ikkje kome etter den siste.</translation>
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
        <translation>Oddetalssider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Partalssider</translation>
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
        <translation>Mot høgre, så nedover</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Mot høgre, så oppover</translation>
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
        <translation>Nedover, så mot høgre</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Nedover, så mot venstre</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Oppover, så mot høgre</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Oppover, så mot venstre</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Sider per ark» og «Sideutval» kan ikkje brukast samtidig.
Slå av eitt av vala.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Sidene er ikkje rett oppgitte</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 er ikkje rett skrive. Set komma mellom sider og intervall og bindestrek i intervalla, og pass på at intervalla ikkje overlappar kvarandre.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Konflikt i vala for tosidig utskrift</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Vala for tosidig utskrift er i konflikt med kvarandre. Vil du rette dei?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Eigenskapar for skrivaren</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Val for jobben</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Konflikt i sideoppsettet</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Val i sideoppsettet er i konflikt med kvarandre. Vil du rette dei?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Konflikt i dei avanserte vala</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Nokre av dei avanserte vala er i konflikt med kvarandre. Vil du rette dei?</translation>
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
        <translation>Nokre av vala er i konflikt med kvarandre. Rett dei.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Utskriftsval</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplar</translation>
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
        <translation>Sider frå</translation>
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
        <translation>Skriv sider eller intervall med komma mellom. Eit intervall er to tal med bindestrek mellom. Til dømes gir 3,5-7,9 sidene 3, 5, 6, 7 og 9.</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Gjeldande side</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Merkt område</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Sideutval:</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eksemplar:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Omvend rekkjefølgje</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Fargemodus</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtonar</translation>
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
        <translation>Innbinding langs langsida</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Innbinding langs kortsida</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Eigenskapar</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Plassering:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
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
        <translation>Heilt til venstre</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Heilt til høgre</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øvst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nedst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Éi side til venstre</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Éi side til høgre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Éi side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Éi side ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høgre</translation>
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
        <translation>Pil høgre</translation>
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
        <translation>Rull til høgre</translation>
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
        <translation>Gjer om %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
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
        <translation>Gjer om %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
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
        <translation>&amp;Gjer om</translation>
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
        <translation>Kopier &amp;lenkja</translation>
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
        <translation>Møteregelen gir ingen dagar her.</translation>
    </message>
    <message>
        <source>School holidays, closing days and terms to look out for</source>
        <translation>Skuleferiar, stengde dagar og skuleår å ta omsyn til</translation>
    </message>
    <message>
        <source>Of the days that belong to single units, count only this one&apos;s</source>
        <translation>Rekn berre med dagar som gjeld alle eller denne verksemda</translation>
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
        <translation>Dagen det blir rekna tilbake frå</translation>
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
    <message>
        <source>in order</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>skadd</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>ikkje stadfesta</translation>
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
        <translation>Fila som heilskap:</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Logg:</translation>
    </message>
    <message>
        <source>Nobody vouches for this: without a key the file could not be verified.</source>
        <translation>Ingen går god for dette: Utan nøkkel kunne fila ikkje stadfestast.</translation>
    </message>
    <message>
        <source>Give one with --passphrase-file, or in the environment as TVERS_PASSPHRASE.</source>
        <translation>Oppgi ein med --passphrase-file, eller i miljøvariabelen TVERS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>%1 is written. Everyone in it is invented; its passphrase is “%2”.</source>
        <translation>%1 er laga. Alle i fila er oppdikta. Passordfrasen er «%2».</translation>
    </message>
    <message>
        <source>A file whose first line is the passphrase; or TVERS_PASSPHRASE</source>
        <translation>Ei fil der første linja er passordfrasen; eller TVERS_PASSPHRASE</translation>
    </message>
    <message>
        <source>A Tvers file, in the place of a pack</source>
        <translation>Ei Tvers-fil, i staden for ein pakke</translation>
    </message>
    <message>
        <source>Which municipality the example is of</source>
        <translation>Kva kommune dømet er frå</translation>
    </message>
    <message>
        <source>The file to make; one that is there stays as it is</source>
        <translation>Fila som skal lagast; finst ho frå før, blir ho ståande urørt</translation>
    </message>
    <message>
        <source>The school year of its meetings, if not this one</source>
        <translation>Skuleåret til møta, om det ikkje er dette</translation>
    </message>
    <message>
        <source>An example file to try Tvers with: everyone in it is invented, its passphrase is “eksempel”</source>
        <translation>Ei dømefil å prøve Tvers med: Alle i henne er oppdikta, og passordfrasen er «eksempel»</translation>
    </message>
    <message>
        <source>Whether a Tvers file is whole and unchanged; nothing is written to it</source>
        <translation>Om ei Tvers-fil er heil og uendra; ingenting blir skrive til henne</translation>
    </message>
    <message>
        <source>Only this arena, by id or whole name; may be repeated</source>
        <translation>Berre denne arenaen, med id eller heile namnet; kan takast fleire gonger</translation>
    </message>
    <message>
        <source>year, half:1, half:2 or quarter:1 to quarter:4</source>
        <translation>year (heile året), half:1, half:2 eller quarter:1 til quarter:4</translation>
    </message>
    <message>
        <source>Show suggested dates too, marked as suggestions</source>
        <translation>Ta med føreslåtte datoar, merkte som forslag</translation>
    </message>
    <message>
        <source>The paper&apos;s size, landscape</source>
        <translation>Papirstorleiken, liggjande</translation>
    </message>
    <message>
        <source>The file to write; further sheets of a picture become F-2 and so on</source>
        <translation>Fila som skal skrivast; fleire ark av eit bilete blir F-2 og så vidare</translation>
    </message>
    <message>
        <source>The annual wheel with its numbered list, for paper</source>
        <translation>Årshjulet med nummerert liste, til papir</translation>
    </message>
    <message>
        <source>Only what concerns this unit of the file, by id or whole name, and by its own calendar</source>
        <translation>Berre det som gjeld denne verksemda i fila, med id eller heile namnet, etter verksemda sin eigen kalender</translation>
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
            <numerusform>%n møte har fått time</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all there are.</source>
        <translation>%1, alle som er.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a slot.</source>
        <translation>
            <numerusform>%1, %n utan time.</numerusform>
            <numerusform>%1, %n utan time.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 More is not possible.</source>
        <translation>%1 Fleire er ikkje mogleg.</translation>
    </message>
    <message numerus="yes">
        <source>%1 At most %n more could be placed.</source>
        <translation>
            <numerusform>%1 Høgst %n til kunne fått time.</numerusform>
            <numerusform>%1 Høgst %n til kunne fått time.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many meetings as possible in their slots, free of clashes; and for the others why, and what would help</source>
        <translation>Så mange møte som mogleg i timane sine, utan kollisjonar; og for dei andre kvifor, og kva som ville hjelpe</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) written.</source>
        <translation>
            <numerusform>%n møte er skrive.</numerusform>
            <numerusform>%n møte er skrivne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken.</source>
        <translation>
            <numerusform>%n linje er teken med.</numerusform>
            <numerusform>%n linjer er tekne med.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Tvers file</source>
        <translation>Tvers-fila</translation>
    </message>
    <message>
        <source>The meetings of this unit, by id or whole name</source>
        <translation>Møta til denne verksemda, med id eller heile namnet</translation>
    </message>
    <message>
        <source>The meetings of the teams that this person sits in</source>
        <translation>Møta i gruppene denne personen sit i</translation>
    </message>
    <message>
        <source>The meetings of this arena, by id or whole name</source>
        <translation>Møta i denne arenaen, med id eller heile namnet</translation>
    </message>
    <message>
        <source>The school year, if not this one</source>
        <translation>Skuleåret, om det ikkje er dette</translation>
    </message>
    <message>
        <source>Suggested dates too, marked as tentative</source>
        <translation>Også føreslåtte datoar, merkte som forslag</translation>
    </message>
    <message>
        <source>The calendar to write</source>
        <translation>Kalenderen som skal skrivast</translation>
    </message>
    <message>
        <source>Whose days or people they are, by id or whole name</source>
        <translation>Kva verksemd dagane eller personane høyrer til, med id eller heile namnet</translation>
    </message>
    <message>
        <source>For whom the days are: kindergarten, school or sfo</source>
        <translation>Kven dagane gjeld for: kindergarten (barnehage), school (skule) eller sfo</translation>
    </message>
    <message>
        <source>Which school year&apos;s days a repeated event gives, if not this one&apos;s and the next&apos;s</source>
        <translation>Kva skuleår hendingar som blir tekne opp att, gir dagar i, om det ikkje er dette og det neste</translation>
    </message>
    <message>
        <source>The meetings of a unit, a person or an arena as a calendar for other programs</source>
        <translation>Møta til ei verksemd, ein person eller ein arena som kalender for andre program</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) written.</source>
        <translation>
            <numerusform>%n plan skriven.</numerusform>
            <numerusform>%n planar skrivne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing tells who this is about.</source>
        <translation>Ingenting røper kven dette gjeld.</translation>
    </message>
    <message>
        <source>Known names of children and guardians, one on each line</source>
        <translation>Kjende namn på barn og føresette, eitt på kvar linje</translation>
    </message>
    <message>
        <source>Whose plan, by id or whole name</source>
        <translation>Planen for denne verksemda, med id eller heile namnet</translation>
    </message>
    <message>
        <source>The plan to write</source>
        <translation>Planen som skal skrivast</translation>
    </message>
    <message>
        <source>In the place of --unit and --out: one for every unit, named after it, in this folder</source>
        <translation>I staden for --unit og --out: éin for kvar verksemd, med namnet på henne, i denne mappa</translation>
    </message>
    <message>
        <source>What is over before this school year is left out; if not this one</source>
        <translation>Det som er over før dette skuleåret, er ikkje med; viss ikkje årets</translation>
    </message>
    <message>
        <source>The workbook to write</source>
        <translation>Arbeidsboka som skal skrivast</translation>
    </message>
    <message>
        <source>Of a table or calendar, what it is of: closing-days, units or people</source>
        <translation>For ein tabell eller kalender, kva han inneheld: closing-days, units eller people</translation>
    </message>
    <message>
        <source>Of a unit&apos;s first plan, in the place of --file: the file to make from it</source>
        <translation>For den første planen til ei verksemd, i staden for --file: fila som skal lagast av han</translation>
    </message>
    <message>
        <source>Of a plan, what is changed here and there: ours or theirs; not given, it stays and must be looked at</source>
        <translation>For ein plan, det som er endra både her og der: ours eller theirs; utan valet blir det ståande og må sjåast på</translation>
    </message>
    <message>
        <source>What is on it: plan (units down, weeks across), unit or day (what a contact person takes along)</source>
        <translation>Kva som står på det: plan (verksemder nedover, veker bortover), unit eller day (det ein kontaktperson tek med seg)</translation>
    </message>
    <message>
        <source>Whose meetings they are, by id or whole name</source>
        <translation>Kven sine møte, ved id eller heilt namn</translation>
    </message>
    <message>
        <source>Whose days they are, by id or whole name</source>
        <translation>Kven sine dagar, ved id eller heilt namn</translation>
    </message>
    <message>
        <source>Only this day; without it, a page for each</source>
        <translation>Berre denne dagen; utan han blir det ei side for kvar</translation>
    </message>
    <message>
        <source>Which arena&apos;s plan, if the year has more than one</source>
        <translation>Kva arena planen er for, om året har fleire</translation>
    </message>
    <message>
        <source>The paper&apos;s size</source>
        <translation>Papirstorleiken</translation>
    </message>
    <message>
        <source>The paper to write</source>
        <translation>Arket som skal skrivast</translation>
    </message>
    <message>
        <source>The meeting plan on paper: the whole of it, a unit&apos;s meetings, or a contact person&apos;s days</source>
        <translation>Møteplanen på papir: heile planen, møta i éi verksemd eller dagane til éin kontaktperson</translation>
    </message>
    <message>
        <source>The year&apos;s meetings as an Excel workbook: a list, units and weeks, and a sheet for each contact person</source>
        <translation>Møta i året som Excel-arbeidsbok: ei liste, verksemder og veker, og eit ark for kvar kontaktperson</translation>
    </message>
    <message>
        <source>A unit&apos;s plan to send to it, or back to Oppvekst: nothing about other units or about children</source>
        <translation>Planen for ei verksemd, til å sende dit eller tilbake til Oppvekst: ingenting om andre verksemder eller om barn</translation>
    </message>
    <message>
        <source>Closed days, units or people out of another program&apos;s calendar or table, or a plan that was sent; tells everything that was not taken</source>
        <translation>Fridagar, verksemder eller personar frå kalenderen eller tabellen til eit anna program, eller ein tilsend plan; seier frå om alt som ikkje vart teke med</translation>
    </message>
    <message>
        <source>What in a text from standard input tells who it is about</source>
        <translation>Kva i ein tekst frå standard inn som røper kven han gjeld</translation>
    </message>
    <message>
        <source>%1, %2, version %3</source>
        <translation>%1, %2, versjon %3</translation>
    </message>
    <message>
        <source>%1 was changed after Tvers wrote it.</source>
        <translation>%1 er endra etter at Tvers skreiv han.</translation>
    </message>
    <message>
        <source>Whose report, by id or whole name</source>
        <translation>Rapporten for denne verksemda, med id eller heile namnet</translation>
    </message>
    <message>
        <source>Which half-year, like 2026-2 for the one that is delivered in the autumn of 2026</source>
        <translation>Kva halvår, som 2026-2 for det som blir levert hausten 2026</translation>
    </message>
    <message>
        <source>The report to write</source>
        <translation>Rapporten som skal skrivast</translation>
    </message>
    <message>
        <source>A unit&apos;s half-yearly report as a PDF: as it was finished, or as it would be today</source>
        <translation>Halvårsrapporten for ei verksemd som PDF: slik han vart ferdigstilt, eller slik han ville vore i dag</translation>
    </message>
    <message>
        <source>What half-yearly reports say, and whether they are as Tvers wrote them</source>
        <translation>Det halvårsrapportar seier, og om dei er slik Tvers skreiv dei</translation>
    </message>
    <message>
        <source>Not verified: read without a key</source>
        <translation>Ikkje stadfesta: lesen utan nøkkel</translation>
    </message>
    <message>
        <source>The report, or a log of the meetings as the report; if neither, what the draft says</source>
        <translation>Rapporten, eller loggen over møta som rapport; utan val gjeld det som står i utkastet</translation>
    </message>
    <message>
        <source>Nothing has happened in it yet: no consents, no cases, no meetings held</source>
        <translation>Ingenting har hendt i ho enno: ingen samtykke, ingen saker, ingen møte haldne</translation>
    </message>
    <message>
        <source>In the place of a unit: what the reports that came in add up to</source>
        <translation>I staden for ei verksemd: summen av rapportane som er komne inn</translation>
    </message>
    <message>
        <source>Nobody vouches for this: the file has no passphrase yet, so anybody can have changed it.</source>
        <translation>Ingen går god for dette: Fila har ikkje fått passordfrase enno, så kven som helst kan ha endra henne.</translation>
    </message>
    <message>
        <source>Open it in Tvers and give it one, then check it again.</source>
        <translation>Opne henne i Tvers og gje henne ein, og kontroller henne på nytt.</translation>
    </message>
    <message>
        <source>There was nothing in it to take.</source>
        <translation>Det var ingenting i henne å hente.</translation>
    </message>
    <message>
        <source>%1 is locked and stays, although: %2</source>
        <translation>%1 er låst og blir ståande, sjølv om: %2</translation>
    </message>
    <message>
        <source>A file whose first line is the municipality&apos;s private key, for the exact numbers; or TVERS_PRIVATE_KEY</source>
        <translation>Ei fil der første linja er den private nøkkelen til kommunen, for dei nøyaktige tala; eller TVERS_PRIVATE_KEY</translation>
    </message>
</context>
<context>
    <name>tvers::AbsencesDialog</name>
    <message>
        <source>Who is away</source>
        <translation>Kven er borte</translation>
    </message>
    <message>
        <source>Nobody is given a meeting on these days. Why somebody is away is not kept.</source>
        <translation>Ingen får møte på desse dagane. Kvifor nokon er borte, blir ikkje lagra.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Fråvær</translation>
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
        <translation>Kven</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Av kven (rolle)</translation>
    </message>
    <message>
        <source>Refused, to be followed up here</source>
        <translation>Avslag som blir følgde opp her</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Kven følgjer opp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Innan</translation>
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
        <translation>F&amp;jern oppfølginga</translation>
    </message>
    <message>
        <source>Who follows up (role)</source>
        <translation>Kven følgjer opp (rolle)</translation>
    </message>
    <message>
        <source>To be followed up by</source>
        <translation>Skal følgjast opp innan</translation>
    </message>
    <message>
        <source>It is followed up</source>
        <translation>Ho er følgd opp</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikkje sagt</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Følgd opp</translation>
    </message>
    <message>
        <source>Not followed up</source>
        <translation>Ikkje følgd opp</translation>
    </message>
</context>
<context>
    <name>tvers::AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Sakliste</translation>
    </message>
    <message>
        <source>T says that the item was treated, P that it is put off. Enter goes to the notes.</source>
        <translation>T tyder at punktet er behandla, P at det er utsett. Enter går til notatet.</translation>
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
        <translation>Ta &amp;av saklista</translation>
    </message>
    <message>
        <source>Open the ca&amp;se</source>
        <translation>&amp;Opne saka</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>&amp;Notes: what, who, until when</source>
        <translation>&amp;Notat: kva, kven, til når</translation>
    </message>
    <message>
        <source>Notes: what, who, until when</source>
        <translation>Notat: kva, kven, til når</translation>
    </message>
    <message>
        <source>The municipality&apos;s text does not say what this meeting takes up. Add what you need.</source>
        <translation>Teksten frå kommunen seier ikkje kva dette møtet tek opp. Legg til det de treng.</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>ein føresett</translation>
    </message>
    <message>
        <source>The case cannot be discussed by name so:</source>
        <translation>Saka kan ikkje drøftast med namn slik:</translation>
    </message>
    <message>
        <source>Not covered by the consent, must leave the item: %1.</source>
        <translation>Ikkje dekt av samtykket, må gå ut under punktet: %1.</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Avgjerd: %1</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>Tilråding: %1</translation>
    </message>
    <message>
        <source>Measure: %1 (%2, until %3)</source>
        <translation>Tiltak: %1 (%2, til %3)</translation>
    </message>
    <message>
        <source>Not discussed here yet. The discussion is written in the case.</source>
        <translation>Ikkje drøfta her enno. Drøftinga blir skriven i saka.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Legg til punkt</translation>
    </message>
    <message>
        <source>What is to be taken up? No names of children.</source>
        <translation>Kva skal takast opp? Ingen namn på barn.</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>Sa&amp;kliste</translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Ny sak …</translation>
    </message>
    <message>
        <source>The case is kept under Cases. It is not on the agenda: this meeting does not take up such cases.</source>
        <translation>Saka er lagra under Saker. Ho står ikkje på saklista: Dette møtet tek ikkje opp slike saker.</translation>
    </message>
</context>
<context>
    <name>tvers::AnonymityWording</name>
    <message>
        <source>a national identity number</source>
        <translation>eit fødselsnummer</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>ein fødselsdato</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>eit telefonnummer</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>ei e-postadresse</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>ei adresse</translation>
    </message>
    <message>
        <source>a known name</source>
        <translation>eit kjent namn</translation>
    </message>
    <message>
        <source>perhaps a known name</source>
        <translation>kanskje eit kjent namn</translation>
    </message>
    <message>
        <source>perhaps a name</source>
        <translation>kanskje eit namn</translation>
    </message>
    <message>
        <source>Take the number out.</source>
        <translation>Ta ut nummeret.</translation>
    </message>
    <message>
        <source>Take the date out; the stage says enough about the age.</source>
        <translation>Ta ut datoen. Steget seier nok om alderen.</translation>
    </message>
    <message>
        <source>Take it out; say “the home” or “the service” instead.</source>
        <translation>Ta det ut. Skriv «heimen» eller «tenesta» i staden.</translation>
    </message>
    <message>
        <source>Take the name out, or say that it is not the child’s.</source>
        <translation>Ta ut namnet, eller sei at det ikkje gjeld barnet.</translation>
    </message>
    <message>
        <source>Check that this is not the name of somebody.</source>
        <translation>Sjekk at dette ikkje er namnet på nokon.</translation>
    </message>
</context>
<context>
    <name>tvers::ArchiveDialog</name>
    <message>
        <source>&amp;Make the documents…</source>
        <translation>&amp;Lag dokumenta …</translation>
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
        <translation>Møtet er ferdigstilt. For kvar linje under blir det laga eit dokument, med det arkivet treng å vite om det: først ein logg utan namn på barn, så eitt til mappa til kvart barn som vart drøfta med namn. Du kan òg gjere dette seinare.</translation>
    </message>
    <message>
        <source>Reference in the archive, when it is there</source>
        <translation>Referanse i arkivet, når det er på plass</translation>
    </message>
    <message>
        <source>Meeting log, without names</source>
        <translation>Møtelogg, utan namn på barn</translation>
    </message>
    <message>
        <source>For the folder (%1) of %2</source>
        <translation>Til %1 for %2</translation>
    </message>
    <message>
        <source>A folder for the archive</source>
        <translation>Ei mappe til arkivet</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) lie in %1. When the archive has them, write here under which reference.</source>
        <translation>
            <numerusform>%n dokument ligg i %1. Når arkivet har det, skriv her kva referanse det har fått.</numerusform>
            <numerusform>%n dokument ligg i %1. Når arkivet har dei, skriv her kva referansar dei har fått.</numerusform>
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
        <translation>Manglar enno: %1</translation>
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
        <translation>Alle grupper og tenester</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Barnehage</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skule</translation>
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
        <translation>På tvers av sektorane</translation>
    </message>
    <message>
        <source>Outside the municipality</source>
        <translation>Utanfor kommunen</translation>
    </message>
    <message>
        <source>All arenas</source>
        <translation>Alle arenaar</translation>
    </message>
    <message>
        <source>%1 of %2 arenas</source>
        <translation>%1 av %2 arenaar</translation>
    </message>
    <message>
        <source>&amp;Suggested dates too</source>
        <translation>F&amp;øreslåtte datoar òg</translation>
    </message>
    <message>
        <source>Arenas shown</source>
        <translation>Arenaar som blir viste</translation>
    </message>
    <message>
        <source>Group or service</source>
        <translation>Gruppe eller teneste</translation>
    </message>
</context>
<context>
    <name>tvers::ArenaForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kor ofte</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leier</translation>
    </message>
    <message>
        <source>Calls the meeting</source>
        <translation>Kallar inn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sektorar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Handlar om</translation>
    </message>
    <message>
        <source>Records are kept</source>
        <translation>Saker blir lagra</translation>
    </message>
    <message>
        <source>In the source: %1</source>
        <translation>I kjelda: %1</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristar</translation>
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
        <translation>Skjema før møtet, eitt på kvar linje</translation>
    </message>
    <message>
        <source>Always on the agenda, one on each line</source>
        <translation>Alltid på saklista, eitt på kvar linje</translation>
    </message>
    <message>
        <source>What it can decide, one on each line</source>
        <translation>Kva han kan avgjere, eitt på kvar linje</translation>
    </message>
</context>
<context>
    <name>tvers::ArenaPanel</name>
    <message>
        <source>You have changed the rules. From which day do they hold?</source>
        <translation>Du har endra reglane. Frå kva dag gjeld dei?</translation>
    </message>
    <message>
        <source>Something is missing before it can be saved.</source>
        <translation>Noko manglar før det kan lagrast.</translation>
    </message>
    <message>
        <source>These rules hold from %1 to %2.</source>
        <translation>Desse reglane gjeld frå %1 til %2.</translation>
    </message>
    <message>
        <source>These rules hold from %1.</source>
        <translation>Desse reglane gjeld frå %1.</translation>
    </message>
    <message>
        <source>These rules hold to %1.</source>
        <translation>Desse reglane gjeld til %1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Frå kva dag</translation>
    </message>
    <message>
        <source>The arena&apos;s rules</source>
        <translation>Reglane til arenaen</translation>
    </message>
    <message>
        <source>They were al&amp;ways so: correct them</source>
        <translation>Dei har alltid vore slik: Rett &amp;dei</translation>
    </message>
    <message>
        <source>&amp;New rules from this day</source>
        <translation>&amp;Nye reglar frå denne dagen</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>For&amp;kast endringa</translation>
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
        <translation>Kor ofte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Opne spørsmål</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>%1 (changed, not saved)</source>
        <translation>%1 (endra, ikkje lagra)</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (slått av)</translation>
    </message>
    <message>
        <source>%1 (not begun)</source>
        <translation>%1 (gjeld ikkje enno)</translation>
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
        <translation>omkring %1, for neste skuleår</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>omkring %1</translation>
    </message>
    <message>
        <source>by %1, for the next school year</source>
        <translation>innan %1, for neste skuleår</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>innan %1</translation>
    </message>
    <message>
        <source>by the Friday of week %1</source>
        <translation>innan fredag i veke %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before the meeting</source>
        <translation>
            <numerusform>%n yrkedag før møtet</numerusform>
            <numerusform>%n yrkedagar før møtet</numerusform>
        </translation>
    </message>
    <message>
        <source>before the meeting, how long is not decided</source>
        <translation>før møtet, ikkje avgjort kor lenge før</translation>
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
        <translation>Arbeidsmåtar</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Kinds of consultation</source>
        <translation>Typar konsultasjon</translation>
    </message>
    <message>
        <source>Taking part in consultations</source>
        <translation>Deltek i konsultasjonar</translation>
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
        <translation>Opne spørsmål (%1)</translation>
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
        <translation>«%1» møtest ikkje frå og med dagen du vel. Det som var før, blir som det er.</translation>
    </message>
    <message>
        <source>The first day without it</source>
        <translation>Den første dagen utan</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Slå på igjen</translation>
    </message>
    <message>
        <source>“%1” meets again by the rules that it had last.</source>
        <translation>«%1» møtest igjen etter reglane han hadde sist.</translation>
    </message>
    <message>
        <source>The first day with it</source>
        <translation>Den første dagen med</translation>
    </message>
    <message>
        <source>All arenas</source>
        <translation>Alle arenaar</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Skuleåret</translation>
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
        <translation>Skuleferiar …</translation>
    </message>
    <message>
        <source>Here stand the municipality&apos;s meeting places with their rules.</source>
        <translation>Her står møteplassane i kommunen med reglane sine.</translation>
    </message>
    <message>
        <source>This is what the sources leave open. Until you answer, the days are suggestions.</source>
        <translation>Dette lèt kjeldene stå ope. Inntil de svarar, er dagane forslag.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Opne spørsmål</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Gå til svaret</translation>
    </message>
    <message>
        <source>Arenas</source>
        <translation>Arenaar</translation>
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
        <translation>Tryggingskopi teken %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen tryggingskopi enno</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Tryggingskopi til</translation>
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
        <translation>dag.månad.år</translation>
    </message>
    <message>
        <source>This is no day of birth. Write it like 28.9.2019.</source>
        <translation>Dette er ingen fødselsdato. Skriv han slik: 28.9.2019.</translation>
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
        <translation>&amp;Timar</translation>
    </message>
    <message>
        <source>Hours for consultations</source>
        <translation>Timar til konsultasjon</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timar</translation>
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
        <translation>For &amp;verksemda</translation>
    </message>
    <message>
        <source>About the c&amp;hild</source>
        <translation>Om b&amp;arnet</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Inga verksemd</translation>
    </message>
    <message>
        <source>Who may take part: %1.</source>
        <translation>Desse kan vere med: %1.</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>With the child or its guardians in the room, the case is not anonymous.</source>
        <translation>Er barnet eller dei føresette i rommet, er saka ikkje anonym.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Oppteken</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>&amp;Open the consultation</source>
        <translation>&amp;Opne konsultasjonen</translation>
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
        <translation>Ein plan du har fått</translation>
    </message>
    <message>
        <source>Your own changes stay. The whole can be undone.</source>
        <translation>Dine eigne endringar blir ståande. Alt kan angrast.</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Ta han inn</translation>
    </message>
    <message>
        <source>What is not the same here and in the plan</source>
        <translation>Det som er ulikt her og i planen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kva som skjer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
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
        <translation>Kva gjeld</translation>
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
        <translation>Kva gjeld: %1</translation>
    </message>
    <message>
        <source>What is changed here and there, and what changes who may be discussed by name: choose which of them holds. Your own other changes stay.</source>
        <translation>Noko er endra både her og der, eller endrar kven som kan drøftast med namn: Vel kva som skal gjelde. Dei andre endringane dine blir ståande.</translation>
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
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
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
        <translation>Endra både her og der</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ikkje teke med</translation>
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
        <translation>Skuleferie eller fridag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Verksemd</translation>
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
        <translation>Medlem av eit team</translation>
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
            <numerusform>%n flytta</numerusform>
            <numerusform>%n flytta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n endra</numerusform>
            <numerusform>%n endra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off or gone</source>
        <translation>
            <numerusform>%n avlyst eller borte</numerusform>
            <numerusform>%n avlyste eller borte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own change(s) kept</source>
        <translation>
            <numerusform>%n eiga endring halden</numerusform>
            <numerusform>%n eigne endringar haldne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed here and there</source>
        <translation>
            <numerusform>%n endra både her og der</numerusform>
            <numerusform>%n endra både her og der</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ikkje teke med</numerusform>
            <numerusform>%n ikkje tekne med</numerusform>
        </translation>
    </message>
    <message>
        <source>Services come to %1 on several days of week %2: this should be coordinated.</source>
        <translation>Tenestene kjem til %1 på fleire dagar i veke %2: Dette bør koordinerast.</translation>
    </message>
    <message>
        <source>Called off at the unit</source>
        <translation>Avlyst av verksemda</translation>
    </message>
    <message>
        <source>Meeting of all units</source>
        <translation>Møte for alle verksemder</translation>
    </message>
    <message>
        <source>Changes who may be discussed by name</source>
        <translation>Endrar kven som kan drøftast med namn</translation>
    </message>
    <message>
        <source>Consent in “%1”</source>
        <translation>Samtykke i «%1»</translation>
    </message>
    <message>
        <source>“%1” with its rules</source>
        <translation>«%1» med reglane sine</translation>
    </message>
    <message>
        <source>Who consents, %1</source>
        <translation>Kven som samtykkjer, %1</translation>
    </message>
    <message>
        <source>The law table, “%1”</source>
        <translation>Lovtabellen, «%1»</translation>
    </message>
    <message>
        <source>Who owns “%1”</source>
        <translation>Kven som eig «%1»</translation>
    </message>
    <message>
        <source>The key that reports are sealed to</source>
        <translation>Nøkkelen som rapportar blir forsegla til</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borte</translation>
    </message>
    <message>
        <source>there</source>
        <translation>finst</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 frå %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Held at the unit after all</source>
        <translation>Blir likevel halde av verksemda</translation>
    </message>
    <message>
        <source>%1 is in two meetings at once on %2: %3 and %4.</source>
        <translation>%1 sit i to møte samstundes %2: %3 og %4.</translation>
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
        <translation>med grunngjeving:</translation>
    </message>
    <message>
        <source>danger to life:</source>
        <translation>fare for liv:</translation>
    </message>
    <message>
        <source>the unit itself</source>
        <translation>verksemda sjølv</translation>
    </message>
    <message>
        <source>the unit that receives</source>
        <translation>verksemda som tek imot</translation>
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
        <translation>Han har fleire reglar side om side</translation>
    </message>
    <message>
        <source>The parts</source>
        <translation>Delane</translation>
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
        <translation>Dette gir ingen dagar i skuleåret %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) in the school year %1. First:</source>
        <translation>
            <numerusform>%n møte i skuleåret %1:</numerusform>
            <numerusform>%n møte i skuleåret %1. Dei første:</numerusform>
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
        <translation>Ein dag frå %1 til %2</translation>
    </message>
    <message>
        <source>This gives no days from %1 to %2.</source>
        <translation>Dette gir ingen dagar frå %1 til %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) from %1 to %2. First:</source>
        <translation>
            <numerusform>%n møte frå %1 til %2. Først:</numerusform>
            <numerusform>%n møte frå %1 til %2. Først:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::CadenceWording</name>
    <message>
        <source>Every week</source>
        <translation>Kvar veke</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Annakvar veke</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Kvar veke</numerusform>
            <numerusform>Kvar %n. veke</numerusform>
        </translation>
    </message>
    <message>
        <source>Odd weeks</source>
        <translation>Oddetalsveker</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Partalsveker</translation>
    </message>
    <message>
        <source>Weeks %1 (advisory)</source>
        <translation>Vekene %1 (rettleiande)</translation>
    </message>
    <message>
        <source>Weeks %1</source>
        <translation>Vekene %1</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Kvar månad</translation>
    </message>
    <message>
        <source>Every second month</source>
        <translation>Annankvar månad</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Kvar månad</numerusform>
            <numerusform>Kvar %n. månad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gong</numerusform>
            <numerusform>%n gonger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average %n time(s)</source>
        <translation>
            <numerusform>I snitt %n gong</numerusform>
            <numerusform>I snitt %n gonger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared in slots of %n minute(s)</source>
        <translation>
            <numerusform>Delt i økter på %n minutt</numerusform>
            <numerusform>Delt i økter på %n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>Some time between %1 and %2</source>
        <translation>Ein dag mellom %1 og %2</translation>
    </message>
    <message>
        <source>Some time in week %1</source>
        <translation>Ein dag i veke %1</translation>
    </message>
    <message>
        <source>Some time in weeks %1</source>
        <translation>Ein dag i vekene %1</translation>
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
        <translation>Ikkje avgjort</translation>
    </message>
    <message>
        <source>weekday not decided</source>
        <translation>vekedag ikkje avgjort</translation>
    </message>
    <message>
        <source>hours not decided</source>
        <translation>klokkeslett ikkje avgjort</translation>
    </message>
    <message>
        <source>counted from %1</source>
        <translation>rekna frå %1</translation>
    </message>
    <message>
        <source>first day not decided</source>
        <translation>første dag ikkje avgjort</translation>
    </message>
    <message>
        <source>the first one in the month</source>
        <translation>den første i månaden</translation>
    </message>
    <message>
        <source>the second one in the month</source>
        <translation>den andre i månaden</translation>
    </message>
    <message>
        <source>the third one in the month</source>
        <translation>den tredje i månaden</translation>
    </message>
    <message>
        <source>the fourth one in the month</source>
        <translation>den fjerde i månaden</translation>
    </message>
    <message>
        <source>the last one in the month</source>
        <translation>den siste i månaden</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 i året</translation>
    </message>
    <message>
        <source>%1 a school year</source>
        <translation>%1 i skuleåret</translation>
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
        <translation>%1 i månaden</translation>
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
        <translation>måndagar</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>tysdagar</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>onsdagar</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>torsdagar</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>fredagar</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>laurdagar</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>søndagar</translation>
    </message>
    <message>
        <source>Continuously</source>
        <translation>Løpande</translation>
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
        <translation>Halde</translation>
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
        <translation>Flytta frå %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 sits in another meeting then: %2</source>
        <translation>%1 sit i eit anna møte då: %2</translation>
    </message>
    <message>
        <source>%1 is taken then: %2</source>
        <translation>%1 er oppteke då: %2</translation>
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
        <translation>%1. Ingen møte</translation>
    </message>
    <message>
        <source>%1, %2. No meetings</source>
        <translation>%1, %2. Ingen møte</translation>
    </message>
</context>
<context>
    <name>tvers::CalendarExport</name>
    <message>
        <source>Write a calendar</source>
        <translation>Skriv ein kalender</translation>
    </message>
    <message>
        <source>Meetings %1</source>
        <translation>Møte %1</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendrar (*.ics)</translation>
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
        <translation>Skuleår, skuleferiar og stengde dagar</translation>
    </message>
    <message>
        <source>Days on which the unit is closed, and its own terms</source>
        <translation>Dagar då verksemda er stengd, og eige skuleår</translation>
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
        <translation>%1 (hoppa over)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veke</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message>
        <source>Calendar, week %1 of %2</source>
        <translation>Kalender, veke %1 i %2</translation>
    </message>
    <message>
        <source>Meetings %1</source>
        <translation>Møte %1</translation>
    </message>
    <message>
        <source>No meeting has a day.</source>
        <translation>Ingen møte har ein dag.</translation>
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
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
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
        <translation>&amp;Månad</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>V&amp;eke</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>Skule&amp;år</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidlegare</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Tidlegare (Page Up)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Seinare (Page Down)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>I da&amp;g</translation>
    </message>
    <message>
        <source>Go to a date (G)</source>
        <translation>Gå til ein dato (G)</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;Nytt møte …</translation>
    </message>
    <message>
        <source>New meeting on the chosen day (N)</source>
        <translation>Nytt møte på vald dag (N)</translation>
    </message>
    <message>
        <source>S&amp;kipped ones too</source>
        <translation>Avl&amp;yste òg</translation>
    </message>
    <message>
        <source>Meetings as a list</source>
        <translation>Møta som liste</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Veke %1, %2</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message numerus="yes">
        <source>No meeting has a fixed day here yet; %n can be suggested.</source>
        <translation>
            <numerusform>Ingen møte har fast dag her enno; %n kan føreslåast.</numerusform>
            <numerusform>Ingen møte har fast dag her enno; %n kan føreslåast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the suggested dates</source>
        <translation>Vis dei føreslåtte datoane</translation>
    </message>
    <message>
        <source>Nothing of what you have chosen to see is in the calendar.</source>
        <translation>Ingenting av det du har valt å sjå, er i kalenderen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>The calendar shows every meeting on its day. None has one yet.</source>
        <translation>Kalenderen viser kvart møte på dagen sin. Ingen møte har ein dag enno.</translation>
    </message>
    <message>
        <source>Show the empty calendar</source>
        <translation>Vis den tomme kalenderen</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Gå til ein dato</translation>
    </message>
    <message>
        <source>The calendar shows the page with this day.</source>
        <translation>Kalenderen viser sida med denne dagen.</translation>
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
        <translation>Piltastane går frå dag til dag og frå møte til møte, Page Up og Page Down blar. Alt og ein piltast flyttar møtet. Enter opnar det, Delete avlyser det eller tek tilbake det som er avlyst, N lagar eit nytt, T går til i dag, G til ein dato. Ctrl+C og Ctrl+V kopierer.</translation>
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
        <translation>&amp;Førehandsvising …</translation>
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
        <translation>Namn</translation>
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
        <translation>For kven</translation>
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
        <translation>Før tiltak vidare</translation>
    </message>
    <message>
        <source>Change types of case</source>
        <translation>Endre typar sak</translation>
    </message>
</context>
<context>
    <name>tvers::CaseForm</name>
    <message>
        <source>What it is about</source>
        <translation>Kva det gjeld</translation>
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
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Why it was not asked for</source>
        <translation>Kvifor det ikkje vart spurt</translation>
    </message>
    <message>
        <source>Reported by (role)</source>
        <translation>Meldt av (rolle)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Blir følgd opp av</translation>
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
        <translation>Sak %1, avslutta</translation>
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
        <translation>ikkje konkludert enno</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Discussions (%1)</source>
        <translation>Drøftingar (%1)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saka</translation>
    </message>
    <message>
        <source>Why is it over? May be empty.</source>
        <translation>Kvifor er ho over? Kan stå tomt.</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Delar av saka</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Saka</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Drøftingar</translation>
    </message>
    <message>
        <source>&amp;Begin anonymously…</source>
        <translation>&amp;Byrja anonymt …</translation>
    </message>
    <message>
        <source>&amp;Go on by name…</source>
        <translation>&amp;Gå vidare med namn …</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>Avs&amp;lutt saka …</translation>
    </message>
    <message>
        <source>&amp;Open the case again</source>
        <translation>&amp;Opne saka igjen</translation>
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
        <translation>Korleis</translation>
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
        <translation>Verksemd</translation>
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
        <translation>Typar sak</translation>
    </message>
    <message>
        <source>What a case can be about. A type that is out of use stays in the cases that have it.</source>
        <translation>Kva ei sak kan gjelde. Ein type som er teken ut av bruk, blir ståande i sakene som har han.</translation>
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
        <translation>Legg til ein &amp;type</translation>
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
        <translation>Kva som skal gjerast</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Kven som er ansvarleg</translation>
    </message>
    <message>
        <source>When it is evaluated</source>
        <translation>Når det blir evaluert</translation>
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
        <translation>Styrkar og interesser</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Fagleg</translation>
    </message>
    <message>
        <source>Social and emotional</source>
        <translation>Sosialt og kjenslemessig</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Språk og kommunikasjon</translation>
    </message>
    <message>
        <source>Sight, hearing, motor skills</source>
        <translation>Syn, høyrsel og motorikk</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fråvær</translation>
    </message>
    <message>
        <source>What has been adapted, and the effect</source>
        <translation>Kva som er tilpassa, og verknaden</translation>
    </message>
    <message>
        <source>What has been adapted</source>
        <translation>Kva som er tilpassa</translation>
    </message>
    <message>
        <source>The effect</source>
        <translation>Verknaden</translation>
    </message>
    <message>
        <source>Results of assessments</source>
        <translation>Resultat frå kartlegging</translation>
    </message>
    <message>
        <source>The group and its environment</source>
        <translation>Gruppa eller klassemiljøet</translation>
    </message>
    <message>
        <source>The guardians’ view</source>
        <translation>Synet til dei føresette</translation>
    </message>
    <message>
        <source>The child’s own view</source>
        <translation>Barnet sitt eige syn</translation>
    </message>
    <message>
        <source>Other services that are in</source>
        <translation>Andre tenester som er inne</translation>
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
        <translation>Med heimel</translation>
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
        <translation>Vidaregåande skule</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Ikkje vurdert enno</translation>
    </message>
    <message>
        <source>Asked, and they said yes</source>
        <translation>Spurt, og dei sa ja</translation>
    </message>
    <message>
        <source>Asked, and they said no</source>
        <translation>Spurt, og dei sa nei</translation>
    </message>
    <message>
        <source>Not asked, because …</source>
        <translation>Ikkje spurt, fordi …</translation>
    </message>
    <message>
        <source>Discuss it again</source>
        <translation>Skal drøftast igjen</translation>
    </message>
    <message>
        <source>Measures in the unit</source>
        <translation>Tiltak i verksemda</translation>
    </message>
    <message>
        <source>Referral to PPT</source>
        <translation>Tilvising til PPT</translation>
    </message>
    <message>
        <source>Public health clinic</source>
        <translation>Helsestasjonen</translation>
    </message>
    <message>
        <source>Advice from child welfare</source>
        <translation>Råd frå barnevernstenesta</translation>
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
        <translation>Avslutt saka</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avgjerd</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tilråding</translation>
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
        <translation>Ikkje nådd</translation>
    </message>
    <message>
        <source>Assess the duty to report</source>
        <translation>Vurder meldeplikta</translation>
    </message>
    <message>
        <source>Assess consent</source>
        <translation>Vurder samtykke</translation>
    </message>
    <message>
        <source>They said no: close the case, or ask again</source>
        <translation>Dei sa nei: avslutt saka eller spør på nytt</translation>
    </message>
    <message>
        <source>How many children fit the description?</source>
        <translation>Kor mange barn passar skildringa på?</translation>
    </message>
    <message>
        <source>Describe it more generally</source>
        <translation>Skildre det meir generelt</translation>
    </message>
    <message>
        <source>Complete the form</source>
        <translation>Gjer skjemaet ferdig</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Be om samtykke</translation>
    </message>
    <message>
        <source>Discuss it</source>
        <translation>Drøft saka</translation>
    </message>
    <message>
        <source>Complete a measure</source>
        <translation>Gjer eit tiltak ferdig utfylt</translation>
    </message>
    <message>
        <source>Carry out a measure</source>
        <translation>Gjennomfør eit tiltak</translation>
    </message>
    <message>
        <source>Evaluate a measure</source>
        <translation>Evaluer eit tiltak</translation>
    </message>
    <message>
        <source>Tell the guardians</source>
        <translation>Gi beskjed til føresette</translation>
    </message>
    <message>
        <source>Follow it up</source>
        <translation>Følg henne opp</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Ikkje noko meir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Not evaluated in time</source>
        <translation>Ikkje evaluert i tide</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Ikkje ferdig utfylt</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Skal gjerast</translation>
    </message>
    <message>
        <source>Done, to be evaluated</source>
        <translation>Gjort, skal evaluerast</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluert</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Ført vidare</translation>
    </message>
</context>
<context>
    <name>tvers::CasesPlace</name>
    <message>
        <source>Cases are sealed. Unlock the file to see them.</source>
        <translation>Sakene er forsegla. Lås opp fila for å sjå dei.</translation>
    </message>
    <message>
        <source>Here stands what is discussed: anonymously, with consent or on legal basis, and what comes next.</source>
        <translation>Her står det som blir drøfta – anonymt, med samtykke eller med heimel – og kva som er neste steg.</translation>
    </message>
    <message numerus="yes">
        <source>%n discussion(s) in the file were not put there by Tvers. They are not shown and counted nowhere.</source>
        <translation>
            <numerusform>%n drøfting i fila er ikkje lagd inn av Tvers. Ho blir ikkje vist og ikkje talt med.</numerusform>
            <numerusform>%n drøftingar i fila er ikkje lagde inn av Tvers. Dei blir ikkje viste og ikkje talde med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <translation>Sak %1, %2</translation>
    </message>
    <message>
        <source>Find in cases and discussions</source>
        <translation>Finn i saker og drøftingar</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Kva saker</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Opne saker</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Avslutta saker</translation>
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
        <translation>&amp;Typar sak …</translation>
    </message>
</context>
<context>
    <name>tvers::ChildDialog</name>
    <message>
        <source>Register a child</source>
        <translation>Registrer eit barn</translation>
    </message>
    <message>
        <source>The day of birth decides who consents. No national identity number is needed, and none is to be written here.</source>
        <translation>Fødselsdatoen avgjer kven som samtykkjer. Fødselsnummer trengst ikkje og skal ikkje skrivast her.</translation>
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
        <translation>Registrer eit barn</translation>
    </message>
    <message>
        <source>Change a child</source>
        <translation>Endre eit barn</translation>
    </message>
    <message>
        <source>Change a child&apos;s unit</source>
        <translation>Byt barnehage eller skule</translation>
    </message>
    <message>
        <source>Remove a child</source>
        <translation>Fjern eit barn</translation>
    </message>
    <message>
        <source>Add a guardian</source>
        <translation>Legg til ein føresett</translation>
    </message>
    <message>
        <source>Change a guardian</source>
        <translation>Endre ein føresett</translation>
    </message>
    <message>
        <source>Remove a guardian</source>
        <translation>Fjern ein føresett</translation>
    </message>
    <message>
        <source>Register a consent</source>
        <translation>Registrer eit samtykke</translation>
    </message>
    <message>
        <source>Change a consent</source>
        <translation>Endre eit samtykke</translation>
    </message>
    <message>
        <source>Remove a consent entered by mistake</source>
        <translation>Fjern eit feilregistrert samtykke</translation>
    </message>
</context>
<context>
    <name>tvers::ChildForm</name>
    <message>
        <source>Given name</source>
        <translation>Fornamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Fødd</translation>
    </message>
    <message>
        <source>Kindergarten or school</source>
        <translation>Barnehage eller skule</translation>
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
        <translation>Fornamnet manglar.</translation>
    </message>
    <message>
        <source>The day of birth cannot be read. Write it like 28.9.2019.</source>
        <translation>Fødselsdatoen kan ikkje lesast. Skriv han slik: 28.9.2019.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Treng tolk</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Adressa er sperra</translation>
    </message>
</context>
<context>
    <name>tvers::ChildPanel</name>
    <message>
        <source>Went to %1 until %2.</source>
        <translation>Gjekk i %1 til %2.</translation>
    </message>
    <message>
        <source>Answers are kept, refusals too: archive the child.</source>
        <translation>Svar blir tekne vare på, også avslag. Arkiver barnet i staden.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Ta ut av arkivet</translation>
    </message>
    <message>
        <source>&amp;Archive: has left</source>
        <translation>&amp;Arkiver: har slutta</translation>
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
        <translation>Fødselsdato manglar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Verksemd</translation>
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
        <translation>Her står barna som blir drøfta med namn, dei føresette, og kven som har sagt ja til kva.</translation>
    </message>
    <message>
        <source>The file is locked. Children and consents can be seen when it is unlocked.</source>
        <translation>Fila er låst. Barn og samtykke kan sjåast når ho er låst opp.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Find a child</source>
        <translation>Finn eit barn</translation>
    </message>
    <message>
        <source>Register a child…</source>
        <translation>Registrer eit barn…</translation>
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
        <translation>Barn og samtykke</translation>
    </message>
</context>
<context>
    <name>tvers::ClosedDaysPage</name>
    <message>
        <source>Unit</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Add a unit first, under Units: its closed days stand here then.</source>
        <translation>Legg først til ei verksemd under Verksemder. Då står dei stengde dagane her.</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Stengde dagar</translation>
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
        <translation>&amp;Informert om retten til å seie nei og trekkje seg, og kva som følgjer</translation>
    </message>
    <message>
        <source>The &amp;child has said what it thinks</source>
        <translation>Barn&amp;et har fått seie kva det meiner</translation>
    </message>
    <message>
        <source>Why &amp;one guardian is enough</source>
        <translation>Kvifor éi&amp;n føresett er nok</translation>
    </message>
    <message>
        <source>&amp;How it was given</source>
        <translation>Korlei&amp;s det vart gitt</translation>
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
        <translation>berre når ikkje alle med foreldreansvar skriv under</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norsk</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikkje svart</translation>
    </message>
    <message>
        <source>says yes</source>
        <translation>seier ja</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>seier nei</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Svar frå %1</translation>
    </message>
    <message>
        <source>Day of the answer of %1</source>
        <translation>Dag for svaret frå %1</translation>
    </message>
    <message>
        <source>The day of birth is missing; it decides who consents.</source>
        <translation>Fødselsdatoen manglar. Han avgjer kven som samtykkjer.</translation>
    </message>
    <message>
        <source>who heard it; or write a note below</source>
        <translation>kven som høyrde det, eller skriv eit notat under</translation>
    </message>
    <message>
        <source>Hear&amp;d by</source>
        <translation>&amp;Høyrt av</translation>
    </message>
    <message>
        <source>What the child thin&amp;ks</source>
        <translation>Kva barnet meiner</translation>
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
        <translation>Barnet sjølv</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentDialog</name>
    <message>
        <source>Tick a purpose.</source>
        <translation>Kryss av for eit føremål.</translation>
    </message>
    <message>
        <source>Tick the services that were asked for.</source>
        <translation>Kryss av for tenestene det vart spurt om.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den siste dagen er før den første.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ingen har svart enno.</translation>
    </message>
    <message>
        <source>By word of mouth it needs somebody who heard it, or a note.</source>
        <translation>Eit munnleg samtykke treng nokon som høyrde det, eller eit notat.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Kva det gjeld</translation>
    </message>
    <message>
        <source>Who has answered what</source>
        <translation>Kven som har svart kva</translation>
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
        <translation>Lover og paragrafar, éin på kvar linje</translation>
    </message>
    <message>
        <source>Consent is still needed for</source>
        <translation>Samtykke trengst likevel til</translation>
    </message>
    <message>
        <source>Obtained by</source>
        <translation>Blir henta inn av</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Whether consent is possible must always be considered</source>
        <translation>Samtykke skal alltid vurderast</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentFormDialog</name>
    <message>
        <source>Fill in the &amp;names and what is known</source>
        <translation>Fyll inn &amp;namn og det som er kjent</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Føremål</translation>
    </message>
    <message>
        <source>Services that are asked for</source>
        <translation>Tenester det blir spurt om</translation>
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
        <translation>&amp;Føremål</translation>
    </message>
    <message>
        <source>&amp;Services that are asked for</source>
        <translation>&amp;Tenester det blir spurt om</translation>
    </message>
    <message>
        <source>Texts in other languages can be put in the folder %1.</source>
        <translation>Tekstar på andre språk kan leggjast i mappa %1.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lagre som P&amp;DF…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Førehands&amp;vis utskrift…</translation>
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
        <translation>Skjemaet ligg i %1.</translation>
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
        <translation>Trekt av %1</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>What for and with whom</source>
        <translation>Til kva og med kven</translation>
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
        <translation>Ingenting manglar til neste møte: %1, %2.</translation>
    </message>
    <message>
        <source>Missing for the next meeting, %1, %2:
%3</source>
        <translation>Manglar til neste møte, %1, %2:
%3</translation>
    </message>
    <message>
        <source>The consent is withdrawn from today on. Nothing more is shared by it; what was discussed stands.</source>
        <translation>Samtykket er trekt frå og med i dag. Ingenting meir blir delt. Det som er drøfta, blir ståande.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>For which purpose?</source>
        <translation>Til kva føremål?</translation>
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
        <translation>Dersom ingen blir spurde: kvifor ikkje?</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentStateWording</name>
    <message>
        <source>Nobody has asked yet</source>
        <translation>Ingen har spurt enno</translation>
    </message>
    <message>
        <source>Not asked, with a reason</source>
        <translation>Ikkje spurt, med grunn</translation>
    </message>
    <message>
        <source>Somebody&apos;s consent is missing</source>
        <translation>Samtykke frå nokon manglar</translation>
    </message>
    <message>
        <source>Has said no</source>
        <translation>Har sagt nei</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trekt tilbake</translation>
    </message>
    <message>
        <source>Ran out on %1</source>
        <translation>Gjekk ut %1</translation>
    </message>
    <message>
        <source>Yes, but only until %1</source>
        <translation>Ja, men berre til %1</translation>
    </message>
    <message>
        <source>Yes, until %1</source>
        <translation>Ja, til %1</translation>
    </message>
    <message>
        <source>Holds from %1</source>
        <translation>Gjeld frå %1</translation>
    </message>
    <message>
        <source>Yes to some, until %1</source>
        <translation>Ja til nokre, til %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Trekt %1</translation>
    </message>
    <message>
        <source>The guardians consent.</source>
        <translation>Dei føresette samtykkjer.</translation>
    </message>
    <message>
        <source>The child consents itself.</source>
        <translation>Barnet samtykkjer sjølv.</translation>
    </message>
    <message>
        <source>The guardians and the child consent, each to what is theirs.</source>
        <translation>Dei føresette og barnet samtykkjer, kvar til sitt.</translation>
    </message>
    <message>
        <source>The child is to say what it thinks.</source>
        <translation>Barnet skal få seie kva det meiner.</translation>
    </message>
    <message>
        <source>What the child thinks is to weigh heavily.</source>
        <translation>Det barnet meiner, skal ha stor vekt.</translation>
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
        <translation>Munnleg</translation>
    </message>
    <message>
        <source>The guardians are told.</source>
        <translation>Dei føresette får vite det.</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentWhatForm</name>
    <message>
        <source>Purposes</source>
        <translation>Føremål</translation>
    </message>
    <message>
        <source>Services that were asked for</source>
        <translation>Tenester det vart spurt om</translation>
    </message>
    <message>
        <source>Services that were agreed to</source>
        <translation>Tenester det vart sagt ja til</translation>
    </message>
    <message>
        <source>Arenas; none ticked: any</source>
        <translation>Arenaer. Utan kryss: alle</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Føremål</translation>
    </message>
    <message>
        <source>Of these, &amp;yes to</source>
        <translation>Av desse &amp;ja til</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>F&amp;rå</translation>
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
        <translation>S&amp;kal ikkje snakkast om</translation>
    </message>
    <message>
        <source>Only this may be told &amp;back</source>
        <translation>Berre dette kan forteljast til&amp;bake</translation>
    </message>
    <message>
        <source>Only in these &amp;arenas</source>
        <translation>Berre i desse &amp;arenaane</translation>
    </message>
    <message>
        <source>what the purpose needs; several with a semicolon between</source>
        <translation>det føremålet treng. Fleire blir skilde med semikolon</translation>
    </message>
    <message>
        <source>Ser&amp;vices that were asked for</source>
        <translation>&amp;Tenester det vart spurt om</translation>
    </message>
    <message>
        <source>Only this may be to&amp;ld</source>
        <translation>Berre &amp;dette kan forteljast</translation>
    </message>
</context>
<context>
    <name>tvers::ConsentWording</name>
    <message>
        <source>In this arena no child is discussed by name.</source>
        <translation>I denne arenaen blir ingen barn drøfta med namn.</translation>
    </message>
    <message>
        <source>In this arena a child cannot be discussed anonymously.</source>
        <translation>I denne arenaen kan ikkje eit barn drøftast anonymt.</translation>
    </message>
    <message>
        <source>This arena discusses no single children.</source>
        <translation>Denne arenaen drøftar ikkje enkeltbarn.</translation>
    </message>
    <message>
        <source>Say whether consent was asked for, or why not.</source>
        <translation>Svar på om det er spurt om samtykke, eller kvifor ikkje.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Det manglar ei grunngiving.</translation>
    </message>
    <message>
        <source>They have said no. Anonymity is no way round that.</source>
        <translation>Dei har sagt nei. Anonym drøfting er ingen veg utanom.</translation>
    </message>
    <message>
        <source>They have said no.</source>
        <translation>Dei har sagt nei.</translation>
    </message>
    <message>
        <source>A child is chosen in a case that has no name.</source>
        <translation>Det er valt eit barn i ei sak utan namn.</translation>
    </message>
    <message>
        <source>No child is chosen.</source>
        <translation>Det er ikkje valt noko barn.</translation>
    </message>
    <message>
        <source>The child’s date of birth is missing; it decides who consents.</source>
        <translation>Fødselsdatoen til barnet manglar. Han avgjer kven som samtykkjer.</translation>
    </message>
    <message>
        <source>Nobody with parental responsibility is entered.</source>
        <translation>Ingen med foreldreansvar er lagde inn.</translation>
    </message>
    <message>
        <source>The law table has no line for this purpose at this age.</source>
        <translation>Lovtabellen har inga linje for dette føremålet ved denne alderen.</translation>
    </message>
    <message>
        <source>The law table does not cover this day.</source>
        <translation>Lovtabellen gjeld ikkje for denne dagen.</translation>
    </message>
    <message>
        <source>No legal basis is chosen.</source>
        <translation>Det er ikkje valt noko rettsleg grunnlag.</translation>
    </message>
    <message>
        <source>The arena’s rule does not rest on %4.</source>
        <translation>Regelen for arenaen byggjer ikkje på %4.</translation>
    </message>
    <message>
        <source>This arena asks for consent; %4 does not replace it.</source>
        <translation>Denne arenaen krev samtykke. %4 erstattar det ikkje.</translation>
    </message>
    <message>
        <source>%1: %2 has not consented.</source>
        <translation>%1: %2 har ikkje samtykt.</translation>
    </message>
    <message>
        <source>%1: %2 has said no.</source>
        <translation>%1: %2 har sagt nei.</translation>
    </message>
    <message>
        <source>%1 is not among the services that %2 has agreed to.</source>
        <translation>%1 er ikkje blant tenestene %2 har sagt ja til.</translation>
    </message>
    <message>
        <source>%1: the consent of %2 does not cover “%3”.</source>
        <translation>%1: Samtykket frå %2 omfattar ikkje «%3».</translation>
    </message>
    <message>
        <source>%1: the consent of %2 is not for this purpose.</source>
        <translation>%1: Samtykket frå %2 gjeld ikkje dette føremålet.</translation>
    </message>
    <message>
        <source>%1: the consent of %2 is for another arena.</source>
        <translation>%1: Samtykket frå %2 gjeld ein annan arena.</translation>
    </message>
    <message>
        <source>%1: the consent of %2 ended on %5.</source>
        <translation>%1: Samtykket frå %2 gjekk ut %5.</translation>
    </message>
    <message>
        <source>%1: the consent of %2 begins on %5.</source>
        <translation>%1: Samtykket frå %2 gjeld først frå %5.</translation>
    </message>
    <message>
        <source>%1: the consent of %2 was withdrawn on %5.</source>
        <translation>%1: Samtykket frå %2 vart trekt tilbake %5.</translation>
    </message>
    <message>
        <source>%1: %2 has not been told of the right to refuse.</source>
        <translation>%1: %2 er ikkje informert om retten til å seie nei.</translation>
    </message>
    <message>
        <source>%1: the oral consent of %2 lacks a witness or a note.</source>
        <translation>%1: Det munnlege samtykket frå %2 manglar vitne eller notat.</translation>
    </message>
    <message>
        <source>%1: %2 must consent to their own affairs being told.</source>
        <translation>%1: %2 må sjølv samtykkje til at eigne forhold blir nemnde.</translation>
    </message>
    <message>
        <source>The case is not anonymous to guardians and child who are present.</source>
        <translation>Saka er ikkje anonym for føresette og barn som er til stades.</translation>
    </message>
    <message>
        <source>The child is to be heard.</source>
        <translation>Barnet skal bli høyrt.</translation>
    </message>
    <message>
        <source>The child’s view is to weigh heavily; it is not noted.</source>
        <translation>Meininga til barnet skal ha stor vekt. Ho er ikkje notert.</translation>
    </message>
    <message>
        <source>The guardians are to be told.</source>
        <translation>Dei føresette skal informerast.</translation>
    </message>
    <message>
        <source>%2 needs an interpreter; none is noted.</source>
        <translation>%2 treng tolk. Ingen tolk er notert.</translation>
    </message>
    <message>
        <source>To %1 the case is perhaps not anonymous.</source>
        <translation>For %1 er saka kanskje ikkje anonym.</translation>
    </message>
    <message>
        <source>This arena is meant for groups and routines, not single children.</source>
        <translation>Denne arenaen er for grupper og rutinar, ikkje for enkeltbarn.</translation>
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
        <translation>Drøftinga</translation>
    </message>
</context>
<context>
    <name>tvers::CriteriaPanel</name>
    <message>
        <source>C&amp;riteria that are met</source>
        <translation>Kriterium som er oppfylte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>Who says so (role or register)</source>
        <translation>Kven seier det (rolle eller register)</translation>
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
        <translation>Vel ein dag frå %1 til %2.</translation>
    </message>
    <message>
        <source>This is no day. Write it like %1.</source>
        <translation>Dette er ingen dag. Skriv han som %1.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Vel frå ein kalender</translation>
    </message>
</context>
<context>
    <name>tvers::DayImport</name>
    <message>
        <source>leave them out</source>
        <translation>utelat dei</translation>
    </message>
    <message>
        <source>closed days</source>
        <translation>stengde dagar</translation>
    </message>
    <message>
        <source>school holidays</source>
        <translation>skuleferiar</translation>
    </message>
    <message>
        <source>What are these days?</source>
        <translation>Kva er desse dagane?</translation>
    </message>
    <message>
        <source>Tvers cannot tell whether these are days off: %1</source>
        <translation>Tvers kan ikkje avgjere om dette er fridagar: %1</translation>
    </message>
    <message>
        <source>Import days off</source>
        <translation>Importer fridagar</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv *.txt *.tsv)</source>
        <translation>Kalendrar og tabellar (*.ics *.csv *.txt *.tsv)</translation>
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
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
</context>
<context>
    <name>tvers::DaysModel</name>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Fristar</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Innan dato</translation>
    </message>
    <message>
        <source>Working days before the meeting</source>
        <translation>Verkedagar før møtet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til kven</translation>
    </message>
    <message>
        <source>“%1” is no day of the year. Write it like 15.6.</source>
        <translation>«%1» er ingen dag i året. Skriv til dømes 15.6.</translation>
    </message>
    <message>
        <source>Write a number of working days from 0 to %1.</source>
        <translation>Skriv talet på verkedagar frå 0 til %1.</translation>
    </message>
</context>
<context>
    <name>tvers::DecisionWords</name>
    <message>
        <source>the guardians</source>
        <translation>dei føresette</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>barnet</translation>
    </message>
    <message>
        <source>It may be discussed so.</source>
        <translation>Saka kan drøftast slik.</translation>
    </message>
    <message>
        <source>It may be discussed when these leave the item: %1.</source>
        <translation>Saka kan drøftast når desse går ut: %1.</translation>
    </message>
    <message>
        <source>It cannot be discussed so.</source>
        <translation>Saka kan ikkje drøftast slik.</translation>
    </message>
</context>
<context>
    <name>tvers::DialogDraft</name>
    <message>
        <source>This is what you had begun when the file was locked. It is not saved yet.</source>
        <translation>Dette hadde du byrja på då fila vart låst. Det er ikkje lagra enno.</translation>
    </message>
</context>
<context>
    <name>tvers::DifferenceWording</name>
    <message numerus="yes">
        <source>%n day(s) gone</source>
        <translation>
            <numerusform>%n dag borte</numerusform>
            <numerusform>%n dagar borte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s)</source>
        <translation>
            <numerusform>%n ny dag</numerusform>
            <numerusform>%n nye dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more arena(s) changed.</source>
        <translation>
            <numerusform>%1 Og %n arena til er endra.</numerusform>
            <numerusform>%1 Og %n arenaar til er endra.</numerusform>
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
            <numerusform>%n dag er fastsett</numerusform>
            <numerusform>%n dagar er fastsette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours or units</source>
        <translation>
            <numerusform>%n dag med andre tider eller verksemder</numerusform>
            <numerusform>%n dagar med andre tider eller verksemder</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Fastsett: %1</translation>
    </message>
    <message>
        <source>Other hours or units: %1</source>
        <translation>Andre tider eller verksemder: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) moved from %1 to %2</source>
        <translation>
            <numerusform>%n dag flytt frå %1 til %2</numerusform>
            <numerusform>%n dagar flytte frå %1 til %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with no remark any more</source>
        <translation>
            <numerusform>%n dag utan merknad no</numerusform>
            <numerusform>%n dagar utan merknad no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) now marked “%1”</source>
        <translation>
            <numerusform>%n dag no merkt «%1»</numerusform>
            <numerusform>%n dagar no merkte «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>No remark any more: %1</source>
        <translation>Ingen merknad lenger: %1</translation>
    </message>
    <message>
        <source>Now marked “%1”: %2</source>
        <translation>No merkt «%1»: %2</translation>
    </message>
</context>
<context>
    <name>tvers::DirectoryChoices</name>
    <message>
        <source>None</source>
        <translation>Inga</translation>
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
        <translation>Kva som er sett og høyrt</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Kor lenge</translation>
    </message>
    <message>
        <source>What has been tried, and the effect</source>
        <translation>Kva som er prøvd, og verknaden</translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation>Kva som held det ved lag</translation>
    </message>
    <message>
        <source>Resources and strengths</source>
        <translation>Ressursar og styrkar</translation>
    </message>
    <message>
        <source>The child’s own view</source>
        <translation>Barnet sitt eige syn</translation>
    </message>
    <message>
        <source>The guardians’ view</source>
        <translation>Synet til dei føresette</translation>
    </message>
    <message>
        <source>Advice from the team</source>
        <translation>Råd frå teamet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Konklusjon</translation>
    </message>
    <message>
        <source>Present with the authority to decide</source>
        <translation>Til stades med myndigheit til å avgjere</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Kven som fekk beskjed</translation>
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
        <translation>Ingenting enno</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikkje kjent enno</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The unit’s manager</source>
        <translation>Leiaren for verksemda</translation>
    </message>
    <message>
        <source>Somebody with “fullmakt”</source>
        <translation>Ein med fullmakt</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>verksemda</translation>
    </message>
    <message>
        <source>the guardians</source>
        <translation>dei føresette</translation>
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
        <translation>Til stades: %1</translation>
    </message>
    <message>
        <source>On the basis of %1</source>
        <translation>Med heimel i %1</translation>
    </message>
    <message numerus="yes">
        <source>Rests on %n consent(s)</source>
        <translation>
            <numerusform>Byggjer på %n samtykke</numerusform>
            <numerusform>Byggjer på %n samtykke</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Ferdigstilt %1</translation>
    </message>
    <message>
        <source>This is a decision.</source>
        <translation>Dette er ei avgjerd.</translation>
    </message>
    <message>
        <source>This is a recommendation: nobody with the authority to decide was present.</source>
        <translation>Dette er ei tilråding: Ingen med myndigheit til å avgjere var til stades.</translation>
    </message>
    <message>
        <source>That cannot be done for somebody without a name. Ask for consent first, and go on with the case by name.</source>
        <translation>Det kan ikkje gjerast for ein utan namn. Be om samtykke først, og gå vidare med saka med namn.</translation>
    </message>
    <message>
        <source>“%1” lacks: %2</source>
        <translation>«%1» manglar: %2</translation>
    </message>
    <message>
        <source>Say how many children fit the description.</source>
        <translation>Sei kor mange barn skildringa passar på.</translation>
    </message>
    <message>
        <source>It cannot be finished yet.</source>
        <translation>Ho kan ikkje ferdigstillast enno.</translation>
    </message>
    <message>
        <source>Open the discussion again</source>
        <translation>Opne drøftinga igjen</translation>
    </message>
    <message>
        <source>Why? It is kept in the log.</source>
        <translation>Kvifor? Det blir ståande i loggen.</translation>
    </message>
    <message>
        <source>Change day or who was present…</source>
        <translation>Endre dag eller kven som var til stades …</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>The guardians were told on</source>
        <translation>Dei føresette fekk beskjed</translation>
    </message>
    <message>
        <source>Op&amp;en the discussion again…</source>
        <translation>Opn&amp;e drøftinga igjen …</translation>
    </message>
    <message>
        <source>Finish th&amp;e discussion</source>
        <translation>F&amp;erdigstill drøftinga</translation>
    </message>
</context>
<context>
    <name>tvers::DutyCard</name>
    <message>
        <source>Duty to report: report yourself, at once. Not the team.</source>
        <translation>Meldeplikt: Meld sjølv, straks. Ikkje teamet.</translation>
    </message>
    <message>
        <source>Tvers keeps only that it was assessed, by whom and when. Write nothing here of what was reported.</source>
        <translation>Tvers tek berre vare på at det er vurdert, av kven og når. Skriv ikkje noko her om kva som er meldt.</translation>
    </message>
    <message>
        <source>Is there a duty to report?</source>
        <translation>Er det meldeplikt?</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Ikkje vurdert enno</translation>
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
        <translation>Dagen det vart vurdert</translation>
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
        <translation>etter kvart møte</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Kva som blir gjort</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av kven</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til kven</translation>
    </message>
    <message>
        <source>Write who does it, and when.</source>
        <translation>Skriv kven som gjer det, og når.</translation>
    </message>
</context>
<context>
    <name>tvers::EditableTableModel</name>
    <message>
        <source>“%1” is no day. Write it like 31.07.2027.</source>
        <translation>«%1» er ingen dag. Skriv han som 31.07.2027.</translation>
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
        <translation>Endre stengde dagar</translation>
    </message>
    <message>
        <source>Change school holidays</source>
        <translation>Endre skuleferiar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n unit(s)</source>
        <translation>
            <numerusform>Legg til %n verksemd</numerusform>
            <numerusform>Legg til %n verksemder</numerusform>
        </translation>
    </message>
    <message>
        <source>Change unit</source>
        <translation>Endre verksemd</translation>
    </message>
    <message>
        <source>Remove unit</source>
        <translation>Fjern verksemd</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Legg til %n person</numerusform>
            <numerusform>Legg til %n personar</numerusform>
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
            <numerusform>%n møte</numerusform>
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
        <translation>Her blir ikkje enkeltbarn drøfta.</translation>
    </message>
    <message>
        <source>Never by name: discussions are anonymous.</source>
        <translation>Aldri med namn: Drøftingane er anonyme.</translation>
    </message>
    <message>
        <source>Anonymous; by name only with consent.</source>
        <translation>Anonymt; med namn berre når det er gitt samtykke.</translation>
    </message>
    <message>
        <source>Single children only with consent, groups without.</source>
        <translation>Enkeltbarn berre med samtykke, grupper utan.</translation>
    </message>
    <message>
        <source>Nothing without consent.</source>
        <translation>Ingenting utan samtykke.</translation>
    </message>
    <message>
        <source>By law; consent for what goes beyond it.</source>
        <translation>Med heimel i lov; samtykke til det som går ut over lova.</translation>
    </message>
    <message>
        <source>The municipality has not said: until then discussions are anonymous.</source>
        <translation>Kommunen har ikkje svart. Inntil då er drøftingane anonyme.</translation>
    </message>
    <message>
        <source>Of: %1</source>
        <translation>Ansvarleg: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>Last working day before it: %1</source>
        <translation>Siste yrkedag før: %1</translation>
    </message>
    <message>
        <source>Before the meeting on %1</source>
        <translation>Før møtet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n kindergarten(s)</source>
        <translation>
            <numerusform>%n barnehage</numerusform>
            <numerusform>%n barnehagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n skule</numerusform>
            <numerusform>%n skular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n verksemd</numerusform>
            <numerusform>%n verksemder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::ErrorWording</name>
    <message>
        <source>Tvers could not read %1.</source>
        <translation>Tvers kunne ikkje lese %1.</translation>
    </message>
    <message>
        <source>Tvers could not write %1.</source>
        <translation>Tvers kunne ikkje skrive %1.</translation>
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
        <translation>Ingenting er henta frå fila. Her skal det stå: %4.</translation>
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
        <translation>Kalenderen i Tvers går frå %2 til %3.</translation>
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
        <translation>Her skal det stå: %3.</translation>
    </message>
    <message>
        <source>“tvers %2” does not know what to do with “%1”.</source>
        <translation>«tvers %2» veit ikkje kva «%1» skal vere.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Fila %1 finst ikkje.</translation>
    </message>
    <message>
        <source>Check the name, or whether the folder or drive is connected.</source>
        <translation>Sjå etter om namnet er rett, og om mappa eller disken er kopla til.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 finst frå før.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>Ingenting er endra. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 er tom.</translation>
    </message>
    <message>
        <source>It holds nothing that could be opened. Open a backup instead.</source>
        <translation>Ho inneheld ingenting som kan opnast. Bruk ein tryggingskopi i staden.</translation>
    </message>
    <message>
        <source>%1 is not a Tvers file.</source>
        <translation>%1 er ikkje ei Tvers-fil.</translation>
    </message>
    <message>
        <source>Nothing was changed. Is it the right file?</source>
        <translation>Ingenting er endra. Er det rett fil?</translation>
    </message>
    <message>
        <source>%1 was last used with a newer Tvers.</source>
        <translation>%1 vart sist brukt med ei nyare utgåve av Tvers.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest version and open it again. (File: %2, this Tvers: %3.)</source>
        <translation>Ingenting er endra. Installer den nyaste utgåva, og opne fila igjen. (Fila: %2, denne utgåva: %3.)</translation>
    </message>
    <message>
        <source>%1 comes from an older Tvers.</source>
        <translation>%1 kjem frå ei eldre utgåve av Tvers.</translation>
    </message>
    <message>
        <source>Unlock it once, so that it can be brought up to date. A copy is kept.</source>
        <translation>Lås opp fila éin gong, så kan ho oppdaterast. Ein kopi blir teken vare på.</translation>
    </message>
    <message>
        <source>The file can only be read here.</source>
        <translation>Fila kan berre lesast her.</translation>
    </message>
    <message>
        <source>It can be looked at. To change it, copy it to a folder where you may write.</source>
        <translation>Du kan sjå på fila. Vil du endre henne, må du kopiere henne til ei mappe der du har lov til å skrive.</translation>
    </message>
    <message>
        <source>%1 is no longer where it was.</source>
        <translation>%1 er ikkje lenger der ho var.</translation>
    </message>
    <message>
        <source>%1 is open at %2 on %3.</source>
        <translation>%1 er open hos %2 på %3.</translation>
    </message>
    <message>
        <source>It has been open there since %4 (%5). Ask them to close it, or look at a copy.</source>
        <translation>Ho har vore open der sidan %4 (%5). Be om at ho blir lukka der, eller sjå på ein kopi.</translation>
    </message>
    <message>
        <source>%1 was taken over by %2 on %3.</source>
        <translation>%1 er overteken av %2 på %3.</translation>
    </message>
    <message>
        <source>Another program has changed %1 while it was open.</source>
        <translation>Eit anna program har endra %1 medan ho var open.</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2).</source>
        <translation>%1 ligg på eit nettverksområde (%2).</translation>
    </message>
    <message>
        <source>It works, but a connection that breaks off while saving is like a power cut. Keep backups elsewhere.</source>
        <translation>Det går, men eit samband som ryk under lagring, er som eit straumbrot. Ha tryggingskopiar ein annan stad.</translation>
    </message>
    <message>
        <source>Another program is using the file at this moment.</source>
        <translation>Eit anna program bruker fila akkurat no.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a little while.</source>
        <translation>Ingenting er endra. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>The last change was not saved; all earlier ones are. Make room and try again.</source>
        <translation>Den siste endringa er ikkje lagra; alle tidlegare er det. Skaff plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked to.</source>
        <translation>Disken gjorde ikkje det han vart beden om.</translation>
    </message>
    <message>
        <source>The last change was not saved. Make a copy of the file on another disk and tell IT.</source>
        <translation>Den siste endringa er ikkje lagra. Ta ein kopi av fila på ein annan disk, og sei frå til IT.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Fila er skadd.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take the latest backup, and keep the damaged file for IT.</source>
        <translation>Ingenting er endra. Bruk den siste tryggingskopien, og ta vare på den skadde fila til IT.</translation>
    </message>
    <message>
        <source>Tvers could not do that with the file.</source>
        <translation>Tvers fekk ikkje til dette med fila.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report it, with the word %1.</source>
        <translation>Ingenting er endra. Meld gjerne frå, med ordet %1.</translation>
    </message>
    <message>
        <source>The database on this machine lacks something Tvers needs.</source>
        <translation>Databasen på denne maskina manglar noko Tvers treng.</translation>
    </message>
    <message>
        <source>The file was not opened. Tell IT: %1 should be %2 and is %3.</source>
        <translation>Fila vart ikkje opna. Sei frå til IT: %1 skulle ha vore %2, men er %3.</translation>
    </message>
    <message>
        <source>A text holds signs that cannot be kept.</source>
        <translation>Ein tekst inneheld teikn som ikkje kan lagrast.</translation>
    </message>
    <message>
        <source>Nothing was saved. Write the text anew instead of pasting it.</source>
        <translation>Ingenting er lagra. Skriv teksten på nytt i staden for å lime han inn.</translation>
    </message>
    <message>
        <source>The file holds a word that this Tvers does not know.</source>
        <translation>Fila inneheld eit ord som denne utgåva av Tvers ikkje kjenner.</translation>
    </message>
    <message>
        <source>What you wanted to change is no longer there.</source>
        <translation>Det du ville endre, er ikkje der lenger.</translation>
    </message>
    <message>
        <source>Nothing was changed. Perhaps it was removed in another window.</source>
        <translation>Ingenting er endra. Kanskje det vart fjerna i eit anna vindauge.</translation>
    </message>
    <message>
        <source>Something this belongs to is no longer there.</source>
        <translation>Noko dette høyrer til, er ikkje der lenger.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose it again.</source>
        <translation>Ingenting er lagra. Vel det på nytt.</translation>
    </message>
    <message>
        <source>Another version of this arena holds on some of the same days.</source>
        <translation>Ein annan versjon av denne arenaen gjeld nokre av dei same dagane.</translation>
    </message>
    <message>
        <source>Nothing was saved. Let the one end before the other begins.</source>
        <translation>Ingenting er lagra. La den eine slutte før den andre byrjar.</translation>
    </message>
    <message>
        <source>Somebody or something has changed the file behind Tvers’s back.</source>
        <translation>Nokon eller noko har endra fila utanom Tvers.</translation>
    </message>
    <message>
        <source>A seal in “%1” is broken, and nothing of it is shown. Take the latest backup, and tell IT.</source>
        <translation>Eit segl i «%1» er brote, og ingenting av det blir vist. Bruk den siste tryggingskopien, og sei frå til IT.</translation>
    </message>
    <message>
        <source>Something has been taken out of the file behind Tvers’s back.</source>
        <translation>Noko er teke ut av fila utanom Tvers.</translation>
    </message>
    <message>
        <source>In “%1” there should be %2, and there are %3. Take the latest backup, and tell IT.</source>
        <translation>I «%1» skulle det ha vore %2, men det er %3. Bruk den siste tryggingskopien, og sei frå til IT.</translation>
    </message>
    <message>
        <source>Something has been put into the file behind Tvers’s back.</source>
        <translation>Noko er lagt inn i fila utanom Tvers.</translation>
    </message>
    <message>
        <source>Parts of the file come from another copy of it.</source>
        <translation>Delar av fila kjem frå ein annan kopi av henne.</translation>
    </message>
    <message>
        <source>What stands in “%1” is not what was last saved. Take the latest backup, and tell IT.</source>
        <translation>Det som står i «%1», er ikkje det som sist vart lagra. Bruk den siste tryggingskopien, og sei frå til IT.</translation>
    </message>
    <message>
        <source>What says whether %1 is whole does not fit it.</source>
        <translation>Det som viser om %1 er heil, passar ikkje til fila.</translation>
    </message>
    <message>
        <source>It was not opened. Take the latest backup, and tell IT.</source>
        <translation>Ho vart ikkje opna. Bruk den siste tryggingskopien, og sei frå til IT.</translation>
    </message>
    <message>
        <source>Somebody or something has changed the log.</source>
        <translation>Nokon eller noko har endra loggen.</translation>
    </message>
    <message>
        <source>From entry %1 on it cannot be trusted. Take the latest backup, and tell IT.</source>
        <translation>Frå linje %1 og utover er han ikkje til å lite på. Bruk den siste tryggingskopien, og sei frå til IT.</translation>
    </message>
    <message>
        <source>The file is locked.</source>
        <translation>Fila er låst.</translation>
    </message>
    <message>
        <source>%1 is open for looking only.</source>
        <translation>%1 er berre open for innsyn.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you see is a copy of how the file was.</source>
        <translation>Ingenting er endra. Det du ser, er ein kopi av korleis fila var.</translation>
    </message>
    <message>
        <source>The file has no passphrase yet.</source>
        <translation>Fila har ingen passordfrase enno.</translation>
    </message>
    <message>
        <source>Nothing about a child can be entered before it has one. Choose a passphrase and print the recovery code.</source>
        <translation>Ingenting om eit barn kan skrivast inn før ho har ein. Vel ein passordfrase, og skriv ut attopprettingskoden.</translation>
    </message>
    <message>
        <source>The file cannot be opened that way.</source>
        <translation>Fila kan ikkje opnast på den måten.</translation>
    </message>
    <message>
        <source>It knows nothing of “%1”. Choose another name or another way.</source>
        <translation>Ho kjenner ikkje «%1». Vel eit anna namn eller ein annan måte.</translation>
    </message>
    <message>
        <source>“%1” has a passphrase already.</source>
        <translation>«%1» har allereie ein passordfrase.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change that one, or choose another name.</source>
        <translation>Ingenting er endra. Endre han, eller vel eit anna namn.</translation>
    </message>
    <message>
        <source>“%1” is the last one who can open the file.</source>
        <translation>«%1» er den siste som kan opne fila.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add another user first.</source>
        <translation>Ingenting er endra. Legg til ein annan brukar først.</translation>
    </message>
    <message>
        <source>One of the file’s keys has impossible settings.</source>
        <translation>Ein av nøklane i fila har umoglege innstillingar.</translation>
    </message>
    <message>
        <source>It was not used. Use the recovery code or a backup, and give IT this: “%2: %3”.</source>
        <translation>Han vart ikkje brukt. Bruk attopprettingskoden eller ein tryggingskopi, og gje dette til IT: «%2: %3».</translation>
    </message>
    <message>
        <source>One of the file’s keys is damaged.</source>
        <translation>Ein av nøklane i fila er skadd.</translation>
    </message>
    <message>
        <source>Your passphrase may well be right. Use the recovery code or a backup.</source>
        <translation>Passordfrasen din kan godt vere rett. Bruk attopprettingskoden eller ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file.</source>
        <translation>Passordfrasen opnar ikkje fila.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or use the recovery code.</source>
        <translation>Ingenting er endra. Prøv igjen, eller bruk attopprettingskoden.</translation>
    </message>
    <message>
        <source>The recovery code belongs to another file, or to an older code sheet.</source>
        <translation>Attopprettingskoden høyrer til ei anna fil eller eit eldre kodeark.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the newest sheet for this file.</source>
        <translation>Ingenting er endra. Finn det nyaste arket for denne fila.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code.</source>
        <translation>Det er ein skrivefeil i attopprettingskoden.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation>Samanlikn med arket, gruppe for gruppe.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Passordfrasen er for kort.</translation>
    </message>
    <message>
        <source>It needs at least %1 signs. Four words that do not belong together are good.</source>
        <translation>Han må ha minst %1 teikn. Fire ord som ikkje høyrer saman, er bra.</translation>
    </message>
    <message>
        <source>The passphrase holds signs that cannot be typed on every keyboard.</source>
        <translation>Passordfrasen inneheld teikn som ikkje kan skrivast på alle tastatur.</translation>
    </message>
    <message>
        <source>Use letters, digits, spaces and punctuation.</source>
        <translation>Bruk bokstavar, siffer, mellomrom og skiljeteikn.</translation>
    </message>
    <message>
        <source>There was not enough memory to try the passphrase.</source>
        <translation>Det var ikkje nok minne til å prøve passordfrasen.</translation>
    </message>
    <message>
        <source>Close other programs and try again. It takes %1 KiB.</source>
        <translation>Lukk andre program og prøv igjen. Det trengst %1 KiB.</translation>
    </message>
    <message>
        <source>The backup %1 was not whole.</source>
        <translation>Tryggingskopien %1 var ikkje heil.</translation>
    </message>
    <message>
        <source>It was thrown away, and an older one is untouched. Check the file itself, and try another disk.</source>
        <translation>Han er kasta. Ein eldre tryggingskopi er urørt. Kontroller sjølve fila, og prøv ein annan disk.</translation>
    </message>
    <message>
        <source>Meetings of this arena are about one child each. They do not stand among the meetings that everyone may see.</source>
        <translation>Møta i denne arenaen gjeld kvart sitt barn. Dei står ikkje blant møta som alle kan sjå.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever owns it, or your IT department.</source>
        <translation>Ingenting er endra. Spør den som eig fila, eller IT-avdelinga.</translation>
    </message>
    <message>
        <source>%1 stands in the folders under %2 names.</source>
        <translation>%1 står i mappene under %2 namn, men er same fila.</translation>
    </message>
    <message>
        <source>It was not opened: somebody could open it under another name at the same time. Look at it, or make a copy with only one name (hard link).</source>
        <translation>Ho vart ikkje opna: Nokon kunne opne henne under eit anna namn samtidig. Sjå på henne, eller lag ein kopi med berre eitt namn.</translation>
    </message>
    <message>
        <source>There is no room for a copy of %1 to look at.</source>
        <translation>Det er ikkje plass til ein kopi av %1 å sjå på.</translation>
    </message>
    <message>
        <source>The file has too many keys to try a passphrase on all of them.</source>
        <translation>Fila har for mange nøklar til å prøve ein passordfrase på alle.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the name too, or use the recovery code.</source>
        <translation>Ingenting er endra. Oppgi namnet òg, eller bruk attopprettingskoden.</translation>
    </message>
    <message>
        <source>The plan holds “%1” twice, under %2.</source>
        <translation>Planen har «%1» to gonger, under %2.</translation>
    </message>
    <message>
        <source>Nothing was planned. Keep one of the two.</source>
        <translation>Ingenting er planlagt. Ta vare på éin av dei to.</translation>
    </message>
    <message>
        <source>The plan names “%1” under %2, and there is none.</source>
        <translation>Planen nemner «%1» under %2, og den finst ikkje.</translation>
    </message>
    <message>
        <source>Nothing was planned. Add what is missing, or correct the id.</source>
        <translation>Ingenting er planlagt. Legg til det som manglar, eller rett id-en.</translation>
    </message>
    <message>
        <source>The slot “%1” ends at %3, and begins at %2.</source>
        <translation>Timen «%1» sluttar %3 og startar %2.</translation>
    </message>
    <message>
        <source>Nothing was planned. A slot ends later than it begins, on the same day.</source>
        <translation>Ingenting er planlagt. Ein time sluttar etter at han startar, same dag.</translation>
    </message>
    <message>
        <source>The journey from “%1” to “%2” cannot take %3 minutes.</source>
        <translation>Reisa frå «%1» til «%2» kan ikkje ta %3 minutt.</translation>
    </message>
    <message>
        <source>Nothing was planned. Give 0 to 1440 minutes, and 0 for no journey.</source>
        <translation>Ingenting er planlagt. Gi opp 0 til 1440 minutt, og 0 når det ikkje er noka reise.</translation>
    </message>
    <message>
        <source>The locked meetings “%1” and “%2” clash: both need “%3”.</source>
        <translation>Dei låste møta «%1» og «%2» kolliderer: begge treng «%3».</translation>
    </message>
    <message>
        <source>Nothing was planned. Unlock one of the two.</source>
        <translation>Ingenting er planlagt. Lås opp eitt av dei to.</translation>
    </message>
    <message>
        <source>The plan has changed, and “%1” no longer fits in this way.</source>
        <translation>Planen er endra, og «%1» går ikkje lenger inn på denne måten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Plan again.</source>
        <translation>Ingenting er endra. Planlegg på nytt.</translation>
    </message>
    <message>
        <source>There is no calendar in %1.</source>
        <translation>Det er ingen kalender i %1.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Export it once more as iCalendar (.ics) from the program that it comes from.</source>
        <translation>Ingenting vart henta frå henne. Eksporter ho på nytt som iCalendar (.ics) frå programmet ho kjem frå.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>The last change was not saved. Put the file back where it was, or open it where it is now.</source>
        <translation>Den siste endringa er ikkje lagra. Legg fila tilbake der ho var, eller opne henne der ho er no.</translation>
    </message>
    <message>
        <source>Nothing more is saved, and what is shown may no longer be true. Close the file and open it again: Tvers then checks it whole.</source>
        <translation>Ingenting meir blir lagra, og det som er vist, stemmer kanskje ikkje lenger. Lukk fila og opne henne igjen: Då kontrollerer Tvers heile fila.</translation>
    </message>
    <message>
        <source>Since %4 (%5) only %2 can save. Your last change was not saved: copy what you wrote, and close the file here.</source>
        <translation>Sidan %4 (%5) kan berre %2 lagre. Den siste endringa di er ikkje lagra: Kopier det du skreiv, og lukk fila her.</translation>
    </message>
    <message>
        <source>Something else in the file depends on this.</source>
        <translation>Noko anna i fila er avhengig av dette.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove what belongs to it first: its teams, meetings, seats or plans.</source>
        <translation>Ingenting er endra. Fjern først det som høyrer til: team, møte, plassar i team eller planar.</translation>
    </message>
    <message>
        <source>Nothing was saved. Such meetings are entered from the child’s case.</source>
        <translation>Ingenting er lagra. Slike møte blir lagde inn frå saka til barnet.</translation>
    </message>
    <message>
        <source>Unlock the file first, with your passphrase or the recovery code.</source>
        <translation>Lås opp fila først, med passordfrasen din eller attopprettingskoden.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it. The system says: %2.</source>
        <translation>Sjå etter at fila finst, og at du har lov til å lese henne. Systemet seier: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder. The system says: %2.</source>
        <translation>Ingenting er endra. Vel ei anna mappe. Systemet seier: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together in “tvers %3”.</source>
        <translation>%1 og %2 kan ikkje stå saman i «tvers %3».</translation>
    </message>
    <message>
        <source>Give one of the two. “tvers %3 --help” shows how to call it.</source>
        <translation>Oppgi ein av dei to. «tvers %3 --help» viser korleis.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>Tvers could not make a copy of %1.</source>
        <translation>Tvers kunne ikkje lage ein kopi av %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. The copy goes into the folder %2, and the system says: %3. Make that right, or set TMPDIR to a folder where you may write.</source>
        <translation>Ingenting er endra. Kopien skal liggje i mappa %2, og systemet seier: %3. Rett det, eller set TMPDIR til ei mappe der du har lov til å skrive.</translation>
    </message>
    <message>
        <source>It stands in %1, %2: “%3”. Install the newest version. If that does not help, the file is damaged: take the latest backup, and tell IT.</source>
        <translation>Det står i %1, %2: «%3». Installer den nyaste versjonen. Hjelper ikkje det, er fila skadd: Bruk den siste tryggingskopien, og sei frå til IT.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be understood.</source>
        <translation>Fila er skadd: Noko i henne er ikkje til å forstå.</translation>
    </message>
    <message>
        <source>It stands in %1, row %2, at %3. Nothing was changed. Take the latest backup, and keep the damaged file for IT.</source>
        <translation>Det står i %1, rad %2, ved %3. Ingenting er endra. Bruk den siste tryggingskopien, og ta vare på den skadde fila til IT.</translation>
    </message>
    <message>
        <source>Something about a child belongs to this.</source>
        <translation>Noko om eit barn høyrer til dette.</translation>
    </message>
    <message>
        <source>Nothing was removed. Change or remove it first; it stands among: %3.</source>
        <translation>Ingenting er fjerna. Endre eller fjern det først. Det står blant: %3.</translation>
    </message>
    <message>
        <source>%1 is no plan from Tvers.</source>
        <translation>%1 er ikkje ein plan frå Tvers.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Plans that Tvers sends end in .tversplan.</source>
        <translation>Ingenting er henta frå han. Planar som Tvers sender, sluttar på .tversplan.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Tvers.</source>
        <translation>%1 er laga av ein nyare Tvers.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Install the newest Tvers, then open it again.</source>
        <translation>Ingenting er henta frå han. Installer den nyaste Tvers og opne planen igjen.</translation>
    </message>
    <message>
        <source>%1 has been cut off: %3 of %2 bytes are there.</source>
        <translation>%1 er kutta av: %3 av %2 byte er der.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Fetch it once more from the e-mail or the place it came from; if that does not help, ask for a new one.</source>
        <translation>Ingenting er henta frå han. Hent planen ein gong til frå e-posten eller staden han kom frå; hjelper ikkje det, be om ein ny.</translation>
    </message>
    <message>
        <source>%1 is not as its sender wrote it: something has changed on the way.</source>
        <translation>%1 er ikkje slik avsendaren laga han: Noko er endra på vegen.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Fetch it once more, or ask for a new one.</source>
        <translation>Ingenting er henta frå han. Hent planen ein gong til, eller be om ein ny.</translation>
    </message>
    <message>
        <source>%1 is a plan of %2; this file is of %3.</source>
        <translation>%1 er ein plan frå %2; denne fila er for %3.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with the file that it is meant for, or begin a new file from it.</source>
        <translation>Ingenting er endra. Opne planen saman med fila han er meint for, eller begynn ei ny fil frå han.</translation>
    </message>
    <message>
        <source>%1 is the plan of %2, and this file is not that unit&apos;s.</source>
        <translation>%1 er planen for %2, og denne fila høyrer ikkje til der.</translation>
    </message>
    <message>
        <source>%1 goes the other way: this file makes such plans for others.</source>
        <translation>%1 skal den andre vegen: Det er denne fila som lagar slike planar for andre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Send it to the one it is for.</source>
        <translation>Ingenting er endra. Send planen til den som skal ha han.</translation>
    </message>
    <message>
        <source>%1 is older than the plan that this file received last.</source>
        <translation>%1 er eldre enn planen som denne fila fekk sist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the newest plan that you were sent.</source>
        <translation>Ingenting er endra. Opne den nyaste planen du har fått.</translation>
    </message>
    <message>
        <source>This cannot be discussed so in “%1” on %2.</source>
        <translation>Dette kan ikkje drøftast slik i «%1» %2.</translation>
    </message>
    <message>
        <source>Nothing was saved. Look at what is missing, and ask for consent or discuss it another way.</source>
        <translation>Ingenting vart lagra. Sjå kva som manglar, og hent inn samtykke eller drøft saka på ein annan måte.</translation>
    </message>
    <message>
        <source>Not everyone who is to be present may hear this: %1.</source>
        <translation>Ikkje alle som skal vere til stades, kan høyre dette: %1.</translation>
    </message>
    <message>
        <source>Nothing was saved. Those whom the consent does not cover must leave the item first.</source>
        <translation>Ingenting vart lagra. Dei som samtykket ikkje omfattar, må forlate saka først.</translation>
    </message>
    <message>
        <source>An anonymous case cannot end in this.</source>
        <translation>Ei anonym sak kan ikkje ende med dette.</translation>
    </message>
    <message>
        <source>Nothing was saved. Ask for consent first, and go on with the case by name.</source>
        <translation>Ingenting vart lagra. Hent inn samtykke først, og gå vidare med saka med namn.</translation>
    </message>
    <message>
        <source>A text tells who this is about.</source>
        <translation>Ein tekst røper kven dette gjeld.</translation>
    </message>
    <message>
        <source>Nothing was saved. Take out what is marked; or choose consent, if the child is to be named.</source>
        <translation>Ingenting vart lagra. Ta ut det som er markert, eller vel samtykke dersom barnet skal nemnast med namn.</translation>
    </message>
    <message>
        <source>The case and what you entered do not agree on whether the child is named.</source>
        <translation>Saka og det du har ført, stemmer ikkje overeins om barnet er namngitt.</translation>
    </message>
    <message>
        <source>Nothing was saved. What was by name does not become anonymous: begin a new case.</source>
        <translation>Ingenting vart lagra. Ei sak med namn blir ikkje anonym. Byrj på ei ny sak.</translation>
    </message>
    <message>
        <source>A case has one, two or three types out of the list, none of them twice.</source>
        <translation>Ei sak har éin, to eller tre sakstypar frå lista, ingen av dei to gonger.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose the types anew.</source>
        <translation>Ingenting vart lagra. Vel sakstypane på nytt.</translation>
    </message>
    <message>
        <source>A measure is not complete.</source>
        <translation>Eit tiltak er ikkje fullstendig.</translation>
    </message>
    <message>
        <source>Fill in the problem, what is to be done, when, who is responsible and when it is evaluated.</source>
        <translation>Fyll inn problemet, kva som skal gjerast, når, kven som er ansvarleg, og når det skal evaluerast.</translation>
    </message>
    <message>
        <source>A discussion in the file was not written by Tvers’ own rule.</source>
        <translation>Ei drøfting i fila er ikkje skriven inn av regelen i Tvers.</translation>
    </message>
    <message>
        <source>It is shown as such and counted nowhere. Find out who has written to the file.</source>
        <translation>Ho blir vist som det og ikkje teld med nokon stad. Finn ut kven som har skrive i fila.</translation>
    </message>
    <message>
        <source>%1 is not a PDF.</source>
        <translation>%1 er ikkje ein PDF.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Reports are the PDFs that Tvers writes.</source>
        <translation>Ingenting vart teke inn. Rapportar er PDF-ane som Tvers skriv.</translation>
    </message>
    <message>
        <source>%1 is no half-yearly report of Tvers.</source>
        <translation>%1 er ingen halvårsrapport frå Tvers.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. It is another paper, or was saved again by another program: ask for the PDF as Tvers wrote it.</source>
        <translation>Ingenting vart teke inn. Det er eit anna dokument, eller eit anna program har lagra det på nytt. Be om PDF-en slik Tvers skreiv han.</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>%1 er verna med passord.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for the PDF as Tvers wrote it; it holds nothing that needs a password.</source>
        <translation>Ingenting vart teke inn. Be om PDF-en slik Tvers skreiv han. Han inneheld ingenting som treng passord.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 er skadd.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for the report once more.</source>
        <translation>Ingenting vart teke inn. Be om rapporten ein gong til.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tvers.</source>
        <translation>%1 er skriven av eit nyare Tvers.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Install the newest version and try again.</source>
        <translation>Ingenting vart teke inn. Installer den nyaste versjonen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The rules of %1 say nothing of half-yearly reports.</source>
        <translation>Reglane for %1 seier ingenting om halvårsrapportar.</translation>
    </message>
    <message>
        <source>Nothing was written. The days by which reports are delivered belong to the municipality&apos;s rules.</source>
        <translation>Ingenting vart skrive. Fristane for rapportane høyrer til reglane i kommunen.</translation>
    </message>
    <message>
        <source>The half-year %1 has not begun.</source>
        <translation>Halvåret %1 har ikkje byrja.</translation>
    </message>
    <message>
        <source>Nothing was written. It begins on %2.</source>
        <translation>Ingenting vart skrive. Det byrjar %2.</translation>
    </message>
    <message>
        <source>There is a report of %1 already.</source>
        <translation>Det finst allereie ein rapport for %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that one.</source>
        <translation>Ingenting vart endra. Opne den som er der.</translation>
    </message>
    <message>
        <source>The report of %1 is a draft.</source>
        <translation>Rapporten for %1 er eit utkast.</translation>
    </message>
    <message>
        <source>Nothing was changed. Finish it first.</source>
        <translation>Ingenting vart endra. Ferdigstill han først.</translation>
    </message>
    <message>
        <source>The report of %1 is finished.</source>
        <translation>Rapporten for %1 er ferdigstilt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a correction: it becomes a new version.</source>
        <translation>Ingenting vart endra. Lag ei retting. Ho blir ein ny versjon.</translation>
    </message>
    <message>
        <source>The meeting cannot be finished yet.</source>
        <translation>Møtet kan ikkje ferdigstillast enno.</translation>
    </message>
    <message>
        <source>Nothing was lost. The meeting shows what is missing; fill it in first.</source>
        <translation>Ingenting gjekk tapt. Møtet viser kva som manglar. Fyll det ut først.</translation>
    </message>
    <message>
        <source>The meeting is finished or cancelled.</source>
        <translation>Møtet er ferdigstilt eller avlyst.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again, with a reason, before you change it.</source>
        <translation>Ingenting vart endra. Opne det igjen, med ei grunngjeving, før du endrar det.</translation>
    </message>
    <message>
        <source>The meeting is open already.</source>
        <translation>Møtet er allereie ope.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can write in it.</source>
        <translation>Ingenting vart endra. Du kan skrive i det.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Ei grunngjeving manglar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write why, and try again.</source>
        <translation>Ingenting vart endra. Skriv kvifor, og prøv igjen.</translation>
    </message>
    <message>
        <source>Five children or fewer fit the description of case %1.</source>
        <translation>Skildringa i sak %1 passar på fem barn eller færre.</translation>
    </message>
    <message>
        <source>Nothing was saved. Describe it more generally, or say why it must be so.</source>
        <translation>Ingenting vart lagra. Skildre det meir generelt, eller sei kvifor det må vere slik.</translation>
    </message>
    <message>
        <source>Case %1 is closed.</source>
        <translation>Sak %1 er avslutta.</translation>
    </message>
    <message>
        <source>Nothing was saved. Open the case again before you go on with it.</source>
        <translation>Ingenting vart lagra. Opne saka igjen før du går vidare med henne.</translation>
    </message>
    <message>
        <source>This discussion is finished.</source>
        <translation>Denne drøftinga er ferdigstilt.</translation>
    </message>
    <message>
        <source>Nothing was saved. Open it again, with a reason, to change it.</source>
        <translation>Ingenting vart lagra. Opne henne igjen, med ein grunn, for å endre henne.</translation>
    </message>
    <message>
        <source>Case %1 cannot go on anonymously: those asked said no, or withdrew.</source>
        <translation>Sak %1 kan ikkje gå vidare anonymt: Dei som vart spurde, sa nei eller trekte samtykket tilbake.</translation>
    </message>
    <message>
        <source>Nothing was changed. Anonymity is no way round a no; ask again, or close the case.</source>
        <translation>Ingenting vart endra. Anonymitet er ingen veg utanom eit nei; spør på nytt, eller avslutt saka.</translation>
    </message>
    <message>
        <source>The consent is not complete.</source>
        <translation>Samtykket er ikkje fullstendig.</translation>
    </message>
    <message>
        <source>Nothing was saved. It needs a purpose, the services that were asked for, from and until when, an answer, and a witness or a note when it was given by word of mouth.</source>
        <translation>Ingenting vart lagra. Det trengst eit føremål, tenestene det vart spurt om, frå og til når, eit svar, og vitne eller notat når det er munnleg.</translation>
    </message>
    <message>
        <source>This consent has been withdrawn.</source>
        <translation>Dette samtykket er trekt tilbake.</translation>
    </message>
    <message>
        <source>Nothing was changed: a withdrawal stands. Ask anew and register the new answer.</source>
        <translation>Ingenting vart endra. Eit samtykke som er trekt tilbake, blir ståande slik. Spør på nytt og registrer det nye svaret.</translation>
    </message>
    <message>
        <source>Nobody has approved the extract.</source>
        <translation>Ingen har godkjent innsynet.</translation>
    </message>
    <message>
        <source>No file was made. Whoever leads the unit reads it through, gives a ground for what is held back, and writes their name.</source>
        <translation>Inga fil vart laga. Leiaren av verksemda les gjennom, gir grunn for det som blir halde tilbake, og skriv namnet sitt.</translation>
    </message>
    <message>
        <source>Beside %1 lies something that is not its own: %2.</source>
        <translation>Ved sida av %1 ligg noko som ikkje høyrer til ho: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. If the file was put back from a backup, move that to another folder and open the file again. If not, ask your IT department.</source>
        <translation>Ingenting vart endra. Er fila lagd tilbake frå ein tryggingskopi, flyttar du det andre til ei anna mappe og opnar fila på nytt. Om ikkje, spør IT-avdelinga.</translation>
    </message>
    <message>
        <source>Nothing was saved. Take it out; what is about a child belongs in a case.</source>
        <translation>Ingenting er lagra. Ta det ut; det som gjeld eit barn, høyrer heime i ei sak.</translation>
    </message>
    <message>
        <source>%1 is too large: %2.</source>
        <translation>%1 er for stor: %2.</translation>
    </message>
    <message>
        <source>Files of this kind are at most %3. Is it the right file?</source>
        <translation>Slike filer er på høgst %3. Er det rett fil?</translation>
    </message>
    <message>
        <source>Nothing was changed. It takes %2 in the temporary folder, and %3 are free. Is it the right file?</source>
        <translation>Ingenting er endra. Det trengst %2 i mappa for mellombelse filer, og %3 er ledig. Er det rett fil?</translation>
    </message>
    <message>
        <source>The private key does not fit.</source>
        <translation>Den private nøkkelen passar ikkje.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the key is forgotten. Take the key that archive or IT keeps for this municipality; what was sealed to an older key opens only with that one.</source>
        <translation>Ingenting er endra, og nøkkelen er gløymd. Bruk nøkkelen som arkiv eller IT tek vare på for denne kommunen. Det som er forsegla til ein eldre nøkkel, kan berre opnast med den.</translation>
    </message>
    <message>
        <source>%1, line %2: Tvers cannot tell which letters stand there.</source>
        <translation>%1, linje %2: Tvers kan ikkje seie kva bokstavar som står der.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Perhaps it was cut off, or put together from several files. Save it as UTF-8 and try again.</source>
        <translation>Ingenting vart henta frå henne. Kanskje er ho kutta av, eller sett saman av fleire filer. Lagre henne som UTF-8 og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 tells of a child, and everybody who has the file could read it.</source>
        <translation>%1 fortel om eit barn, og alle som har fila, ville kunne lese det.</translation>
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
        <translation>minst éi oppføring; utelat feltet når det ikkje er noka</translation>
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
        <translation>noko som ikkje allereie står lenger oppe</translation>
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
    <message>
        <source>a text in quotation marks, neither empty nor with control characters</source>
        <translation>ein tekst i hermeteikn, verken tom eller med styreteikn</translation>
    </message>
    <message>
        <source>line numbers like 7-18, or 27, 43-45</source>
        <translation>linjenummer som 7-18, eller 27, 43-45</translation>
    </message>
    <message>
        <source>a file name with one of these endings: %1</source>
        <translation>eit filnamn med ei av desse endingane: %1</translation>
    </message>
    <message>
        <source>a unit of a Tvers file, which --file names: a pack has no units</source>
        <translation>ei verksemd i ei Tvers-fil, som --file nemner; ein pakke har ingen verksemder</translation>
    </message>
    <message>
        <source>a moment like 2026-08-17T11:02:03.004Z</source>
        <translation>eit tidspunkt som 2026-08-17T11:02:03.004Z</translation>
    </message>
    <message>
        <source>a half-year like 2026-2</source>
        <translation>eit halvår som 2026-2</translation>
    </message>
    <message>
        <source>something of the unit that the plan is from; this belongs to %1</source>
        <extracomment>%1 is the name of another unit</extracomment>
        <translation>noko som høyrer til verksemda planen er frå; dette høyrer til %1</translation>
    </message>
</context>
<context>
    <name>tvers::ExtentDialog</name>
    <message>
        <source>Move a meeting of a series</source>
        <translation>Flytt eit møte i ein serie</translation>
    </message>
    <message>
        <source>%1 is one of a series. What shall be moved?</source>
        <translation>%1 er eitt av fleire møte i ein serie. Kva vil du flytte?</translation>
    </message>
    <message>
        <source>&amp;This date only</source>
        <translation>&amp;Berre denne datoen</translation>
    </message>
    <message>
        <source>From here &amp;on</source>
        <translation>&amp;Herifrå og ut</translation>
    </message>
    <message>
        <source>The whole &amp;series</source>
        <translation>Heile &amp;serien</translation>
    </message>
</context>
<context>
    <name>tvers::ExtractDialog</name>
    <message>
        <source>I lead the unit and have &amp;read everything through</source>
        <translation>Eg leier verksemda og har &amp;lese gjennom alt</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>Told or held back</source>
        <translation>Med eller halde tilbake</translation>
    </message>
    <message>
        <source>&amp;Who asks to see it?</source>
        <translation>&amp;Kven ber om innsyn?</translation>
    </message>
    <message>
        <source>&amp;This is</source>
        <translation>&amp;Dette er</translation>
    </message>
    <message>
        <source>&amp;Name and position of the leader</source>
        <translation>&amp;Namn og stilling til leiaren</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lagre som P&amp;DF…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Førehands&amp;vis utskrift…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>The child itself</source>
        <translation>Barnet sjølv</translation>
    </message>
    <message>
        <source>told</source>
        <translation>med</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>halde tilbake: %1</translation>
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
        <translation>Innsynet ligg i %1.</translation>
    </message>
    <message>
        <source>Mark a passage of the text to hold back only that.</source>
        <translation>Merk ein del av teksten for å halde tilbake berre den.</translation>
    </message>
    <message numerus="yes">
        <source>told, %n passage(s) held back</source>
        <translation>
            <numerusform>blir gitt ut, %n del blir halden tilbake</numerusform>
            <numerusform>blir gitt ut, %n delar blir haldne tilbake</numerusform>
        </translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Blir gitt ut: %1</translation>
    </message>
</context>
<context>
    <name>tvers::ExtractPaper</name>
    <message>
        <source>What was seen and heard</source>
        <translation>Kva som er sett og høyrt</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Kor lenge</translation>
    </message>
    <message>
        <source>What was tried, and its effect</source>
        <translation>Kva som er prøvd, og verknaden</translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation>Kva som held det ved like</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkar</translation>
    </message>
    <message>
        <source>What the child says</source>
        <translation>Kva barnet seier</translation>
    </message>
    <message>
        <source>What the guardians say</source>
        <translation>Kva dei føresette seier</translation>
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
        <translation>Fødd %1</translation>
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
        <translation>Treng tolk</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Adressa er sperra</translation>
    </message>
    <message>
        <source>Consent was not asked for: %1</source>
        <translation>Det vart ikkje spurt om samtykke: %1</translation>
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
        <translation>Har ikkje foreldreansvar</translation>
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
        <translation>Barnet bur der</translation>
    </message>
    <message>
        <source>The child does not live there</source>
        <translation>Barnet bur ikkje der</translation>
    </message>
    <message>
        <source>The child itself</source>
        <translation>Barnet sjølv</translation>
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
        <translation>Frå %1 til %2</translation>
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
        <translation>Høyrt av: %1</translation>
    </message>
    <message>
        <source>Not to be talked about: %1</source>
        <translation>Skal ikkje snakkast om: %1</translation>
    </message>
    <message>
        <source>Why one signature is enough: %1</source>
        <translation>Kvifor éi underskrift er nok: %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1 by %2</source>
        <translation>Trekt %1 av %2</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Drøftingsnummer %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Motteke %1</translation>
    </message>
    <message>
        <source>Reported by: %1</source>
        <translation>Meldt av: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Services present: %1</source>
        <translation>Tenester til stades: %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Heimel: %1</translation>
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
Frå %3 til %4
Ansvarleg: %5</translation>
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
        <translation>Føresett</translation>
    </message>
    <message>
        <source>How to reach %1</source>
        <translation>Korleis ein når %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>What the child said when asked</source>
        <translation>Det barnet sa då det vart spurt</translation>
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
        <translation>Innsyn: det som er registrert om eit barn</translation>
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
        <translation>Laga %1. Lese gjennom og godkjent av %2 %3.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Halde tilbake</translation>
    </message>
    <message>
        <source>Nothing is held back.</source>
        <translation>Ingenting er halde tilbake.</translation>
    </message>
    <message>
        <source>Whoever disagrees may complain to the unit, and to Datatilsynet.</source>
        <translation>Den som er usamd, kan klage til verksemda og til Datatilsynet.</translation>
    </message>
    <message>
        <source>The guardians said no: the form is blank.</source>
        <translation>Dei føresette sa nei: Skjemaet er ikkje fylt ut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Sett på</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Skrive ut</translation>
    </message>
    <message>
        <source>Saved as a file of its own</source>
        <translation>Lagra som eiga fil</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Samtykke endra</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, av %3</translation>
    </message>
    <message>
        <source>[held back, passage %1]</source>
        <extracomment>%1 is the number of the passage</extracomment>
        <translation>[halde tilbake, del %1]</translation>
    </message>
    <message>
        <source>Form that followed the child</source>
        <translation>Skjema som følgde barnet</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Kven som møtte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Consent assessed each time</source>
        <translation>Samtykke vurdert kvar gong</translation>
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
        <translation>Beslutningar og tilrådingar</translation>
    </message>
    <message>
        <source>What we need to know more about</source>
        <translation>Det vi treng å vite meir om</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halde</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Without a log</source>
        <translation>Utan logg</translation>
    </message>
    <message>
        <source>Exact numbers, not to be handed on</source>
        <translation>Nøyaktige tal, ikkje til vidaresending</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 av %2 haldne</translation>
    </message>
    <message>
        <source>No meetings were planned.</source>
        <translation>Ingen møte var planlagde.</translation>
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
        <translation>Drøftingar</translation>
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
        <translation>Opne</translation>
    </message>
    <message>
        <source>Of these overdue</source>
        <translation>Av desse over fristen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller fleire</translation>
    </message>
    <message>
        <source>Held without a log</source>
        <translation>Haldne utan logg</translation>
    </message>
    <message>
        <source>Of these, common to several units</source>
        <translation>Av desse felles for fleire verksemder</translation>
    </message>
    <message>
        <source>Start-up meeting logged as held</source>
        <translation>Oppstartsmøtet er loggført som halde</translation>
    </message>
    <message>
        <source>Closing meeting logged as held</source>
        <translation>Avslutningsmøtet er loggført som halde</translation>
    </message>
</context>
<context>
    <name>tvers::FittingQuestion</name>
    <message>
        <source>Stop: so few can be recognised. Describe it more generally, or say why it must be so.</source>
        <translation>Stopp: Så få kan bli kjende igjen. Skildre det meir generelt, eller sei kvifor det må vere slik.</translation>
    </message>
    <message>
        <source>How many children fit this description?</source>
        <translation>Kor mange barn passar denne skildringa på?</translation>
    </message>
    <message>
        <source>More than five</source>
        <translation>Fleire enn fem</translation>
    </message>
    <message>
        <source>Five or fewer</source>
        <translation>Fem eller færre</translation>
    </message>
    <message>
        <source>Why must it be so?</source>
        <translation>Kvifor må det vere slik?</translation>
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
        <translation>Sjå på: «%1» er %2. %3</translation>
    </message>
    <message>
        <source>Not the child</source>
        <translation>Gjeld ikkje barnet</translation>
    </message>
    <message>
        <source>“%1” is not the child</source>
        <translation>«%1» gjeld ikkje barnet</translation>
    </message>
    <message>
        <source>Not saved yet: it is kept here, sealed, until nothing stops it.</source>
        <translation>Ikkje lagra enno: teksten ligg her, forsegla, til ingenting stoppar han.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kast</translation>
    </message>
    <message>
        <source>Throw away what is not saved</source>
        <translation>Kast det som ikkje er lagra</translation>
    </message>
</context>
<context>
    <name>tvers::GroundsDialog</name>
    <message>
        <source>The guardians</source>
        <translation>Dei føresette</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>More is told than the basis allows</source>
        <translation>Det blir fortalt meir enn heimelen gir rom for</translation>
    </message>
    <message>
        <source>They leave the item</source>
        <translation>Dei går ut av saka</translation>
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
        <translation>Til stades, ut over dei eigne i verksemda</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Samtykke</translation>
    </message>
    <message>
        <source>Why it was not asked for</source>
        <translation>Kvifor det ikkje vart spurt</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>F&amp;ormål</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>&amp;Heimel</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grunngiving</translation>
    </message>
    <message>
        <source>No arena that keeps its records here works with this on that day.</source>
        <translation>Ingen arena som fører saker her, arbeider med dette den dagen.</translation>
    </message>
    <message>
        <source>The child asks that its guardians are not told</source>
        <translation>Barnet bed om at dei føresette ikkje får vite det</translation>
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
        <translation>Barnet &amp;bur der</translation>
    </message>
    <message>
        <source>Needs an &amp;interpreter</source>
        <translation>Treng &amp;tolk</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Føresett</translation>
    </message>
    <message>
        <source>mother, father, foster parent …</source>
        <translation>mor, far, fosterforelder …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
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
        <translation>Alle med foreldreansvar blir spurde. Ein forelder utan foreldreansvar kan likevel ha rett til å få vite ting.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Consent is e&amp;xplained in</source>
        <translation>Samtykke blir forklart &amp;på (språk)</translation>
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
        <translation>utan foreldreansvar</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>treng tolk</translation>
    </message>
    <message>
        <source>Their answers are kept: take away the responsibility instead.</source>
        <translation>Svara blir tekne vare på. Ta bort foreldreansvaret i staden.</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Føresette</translation>
    </message>
    <message>
        <source>Add a &amp;guardian…</source>
        <translation>Legg til &amp;føresett…</translation>
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
        <translation>Verksemd som blir vist</translation>
    </message>
    <message>
        <source>Whose year is shown</source>
        <translation>Kven sitt år som blir vist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Skuleåret %1</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Heile kommunen</translation>
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
        <translation>Skjult. Trykk ein tast for å halde fram.</translation>
    </message>
</context>
<context>
    <name>tvers::HolidayForm</name>
    <message>
        <source>Ticked when the days are decided</source>
        <translation>Kryssa av når dagane er fastsette</translation>
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
        <translation>Første og siste skuledag</translation>
    </message>
</context>
<context>
    <name>tvers::ImportPreview</name>
    <message>
        <source>Before it is added</source>
        <translation>Før det blir lagt til</translation>
    </message>
    <message>
        <source>Nothing in this table can be added.</source>
        <translation>Ingenting i denne tabellen kan leggjast til.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be added:</source>
        <translation>
            <numerusform>%n linje blir lagd til:</numerusform>
            <numerusform>%n linjer blir lagde til:</numerusform>
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
            <numerusform>%n linje eller kolonne kan ikkje takast med:</numerusform>
            <numerusform>%n linjer eller kolonner kan ikkje takast med:</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Det som blir lagt til</translation>
    </message>
    <message>
        <source>What cannot be taken, and why</source>
        <translation>Det som ikkje kan takast med, og kvifor</translation>
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

Du er innkalla til «%1» %2.

Skriv ingenting om eit barn når du svarer på denne e-posten.
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
        <translation>Stad: %1</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Sakliste:</translation>
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
        <translation>Ta tilbake kommunen sin eigen lovtabell</translation>
    </message>
    <message>
        <source>The municipality&apos;s own law table cannot be read. Until it is replaced no child can be discussed by name.</source>
        <translation>Kommunen sin eigen lovtabell kan ikkje lesast. Til han er bytt ut, kan ingen barn drøftast med namn.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>byrjinga</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Frå %1 til %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Frå %1</translation>
    </message>
    <message>
        <source>Within a purpose the ages must follow each other, none in two lines.</source>
        <translation>Innanfor eit føremål må aldrane følgje etter kvarandre, ingen på to linjer.</translation>
    </message>
    <message>
        <source>The municipality&apos;s own. Decided by: %1</source>
        <translation>Kommunen sin eigen. Bestemt av: %1</translation>
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
        <translation>Kven som samtykkjer, etter føremål og alder</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <translation>Endringa gjeld frå</translation>
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
        <translation>Forkast endringa</translation>
    </message>
    <message>
        <source>Back to the table of Tvers</source>
        <translation>Tilbake til tabellen i Tvers</translation>
    </message>
    <message>
        <source>Choose a line that the new one is to follow; one whose ages can be parted.</source>
        <translation>Vel ei linje som den nye skal følgje etter, der alderen kan delast.</translation>
    </message>
    <message>
        <source>Choose a line. The last one of a purpose stays: change it.</source>
        <translation>Vel ei linje. Den siste for eit føremål blir ståande: Endre henne.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Legg til ei linje</translation>
    </message>
    <message>
        <source>End this line</source>
        <translation>Avslutt denne linja</translation>
    </message>
</context>
<context>
    <name>tvers::LawTableModel</name>
    <message>
        <source>Purpose</source>
        <translation>Føremål</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Frå alder</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>Til alder</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>Kven samtykkjer</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>Guardians told</source>
        <translation>Føresette får vite</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>blir ikkje spurt</translation>
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
        <translation>Skriv ein alder frå 0 til %1.</translation>
    </message>
    <message>
        <source>Every line says by which paragraph.</source>
        <translation>Kvar linje må seie etter kva paragraf.</translation>
    </message>
    <message>
        <source>Every line says what it is for.</source>
        <translation>Kvar linje seier kva ho gjeld.</translation>
    </message>
    <message>
        <source>New legal basis</source>
        <translation>Ny heimel</translation>
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
        <translation>&amp;Utsjånad</translation>
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
        <translation>Ingen her har e-postadresse. Du kan skrive dei inn før du sender.</translation>
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
        <translation>&amp;Lagre og opne …</translation>
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
        <translation>&amp;Gjer om: %1</translation>
    </message>
    <message>
        <source>This is an example: its passphrase is «eksempel».</source>
        <translation>Dette er eit døme. Passordfrasen er «eksempel».</translation>
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
        <translation>Arbeidsverktøyet til dei som held det tverrfaglege samarbeidet rundt barn saman. Fri programvare under GNU General Public License, versjon 3 eller nyare. Laga med Qt, libsodium og SQLite; bokstavane er Noto Sans.</translation>
    </message>
    <message>
        <source>Try with an example</source>
        <translation>Prøv med eit døme</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>Tvers example %1</source>
        <translation>Tvers-døme %1</translation>
    </message>
    <message>
        <source>Open a Tvers file</source>
        <translation>Opne ei Tvers-fil</translation>
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
        <translation>&amp;Sjå på ein kopi</translation>
    </message>
    <message>
        <source>&amp;Take the file over</source>
        <translation>&amp;Ta over fila</translation>
    </message>
    <message>
        <source>Plans (*.tversplan)</source>
        <translation>Planar (*.tversplan)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Opne ein plan</translation>
    </message>
    <message>
        <source>&amp;Begin a new file from it</source>
        <translation>&amp;Begynn ei ny fil frå han</translation>
    </message>
    <message>
        <source>Begin a file for %1</source>
        <translation>Begynn ei fil for %1</translation>
    </message>
    <message>
        <source>Take in a plan</source>
        <translation>Ta inn ein plan</translation>
    </message>
    <message>
        <source>The plan is in. There is something to look at:</source>
        <translation>Planen er teken inn. Noko bør sjåast på:</translation>
    </message>
    <message>
        <source>A folder for the units&apos; plans</source>
        <translation>Ei mappe til planane for verksemdene</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) lie in %1. Send each of them to its unit.</source>
        <translation>
            <numerusform>%n plan ligg i %1. Send han til verksemda.</numerusform>
            <numerusform>%n planar ligg i %1. Send kvar av dei til si verksemd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save your plan for Oppvekst</source>
        <translation>Lagre planen din til Oppvekst</translation>
    </message>
    <message>
        <source>Your plan lies in %1. Send it to the adviser in Oppvekst.</source>
        <translation>Planen din ligg i %1. Send han til rådgivaren i Oppvekst.</translation>
    </message>
    <message>
        <source>Nothing about children is in it.</source>
        <translation>Det står ingenting om barn der.</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation>Begynn %1</translation>
    </message>
    <message>
        <source>&amp;Choose a new passphrase</source>
        <translation>&amp;Vel ein ny passordfrase</translation>
    </message>
    <message>
        <source>Opened with the recovery code. Is the passphrase forgotten? Choose a new one, so that the code can go back to where it is kept.</source>
        <translation>Opna med attopprettingskoden. Er passordfrasen gløymd? Vel ein ny, så kan koden leggjast tilbake der han blir oppbevart.</translation>
    </message>
    <message>
        <source>“%1” was open when the file was locked. What you wrote in it is kept: open it again.</source>
        <translation>«%1» stod open då fila vart låst. Det du skreiv, er teke vare på: opne den igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be saved yet. They are kept, sealed, and stand where you wrote them.</source>
        <translation>
            <numerusform>Éin tekst kunne ikkje lagrast enno. Han er teken vare på, forsegla, og står der du skreiv han.</numerusform>
            <numerusform>%n tekstar kunne ikkje lagrast enno. Dei er tekne vare på, forsegla, og står der du skreiv dei.</numerusform>
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
        <translation>Alle dei fem felta er fylte ut.</translation>
    </message>
    <message>
        <source>Before the meeting is finished it also needs: %1</source>
        <translation>Før møtet blir ferdigstilt, trengst òg: %1</translation>
    </message>
</context>
<context>
    <name>tvers::MeasureFields</name>
    <message>
        <source>What is to be done</source>
        <translation>Kva som skal gjerast</translation>
    </message>
    <message>
        <source>Who is responsible (role)</source>
        <translation>Ansvarleg (rolle)</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Problemet</translation>
    </message>
    <message>
        <source>To be evaluated on</source>
        <translation>Blir evaluert</translation>
    </message>
</context>
<context>
    <name>tvers::MeasureList</name>
    <message>
        <source>%1 – %2, by %3. %4.</source>
        <translation>%1 – %2, innan %3. %4.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manglar: %1.</translation>
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
        <translation>Manglar: %1.</translation>
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
        <translation>Før det vidare</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Innan</translation>
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
            <numerusform>%n ope tiltak</numerusform>
            <numerusform>%n opne tiltak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n for seint</numerusform>
            <numerusform>%n for seint</numerusform>
        </translation>
    </message>
    <message>
        <source>Here stands what was agreed in discussions: what, who, until when, and whether it helped. Measures are added in a discussion.</source>
        <translation>Her står det som vart avtalt i drøftingar: kva, kven, innan når, og om det hjelpte. Tiltak blir lagde til i ei drøfting.</translation>
    </message>
    <message>
        <source>Measures are sealed. Unlock the file to see them.</source>
        <translation>Tiltaka er forsegla. Lås opp fila for å sjå dei.</translation>
    </message>
    <message>
        <source>Which measures</source>
        <translation>Kva tiltak</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Opne tiltak</translation>
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
        <translation>Føresette</translation>
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
        <translation>Ei sak som ikkje lenger er i fila</translation>
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
        <translation>Halde</translation>
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
        <translation>Arenaen møtest her: %1</translation>
    </message>
    <message>
        <source>A meeting that was held stays where it was.</source>
        <translation>Eit møte som er halde, blir ståande der det var.</translation>
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
        <translation>&amp;Opne arenaen</translation>
    </message>
    <message>
        <source>No meetings on this day.</source>
        <translation>Ingen møte denne dagen.</translation>
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
        <translation>Flytt serien herifrå og ut</translation>
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
        <translation>Merk møtet som halde</translation>
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
        <translation>Frå</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>St&amp;ad</translation>
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
        <translation>Veke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
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
        <translation>Drøfting av eitt barn: %1, %2</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Føresette</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Barnet</translation>
    </message>
    <message>
        <source>Staff of the unit</source>
        <translation>Tilsett ved verksemda</translation>
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
        <translation>Frå %1 til %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Frå %1</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, veke %2</translation>
    </message>
    <message>
        <source>Not public: %1</source>
        <translation>Unnateke offentlegheit: %1</translation>
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
        <translation>Opna igjen %1</translation>
    </message>
    <message>
        <source>Opened again on %1 by %2</source>
        <translation>Opna igjen %1 av %2</translation>
    </message>
    <message>
        <source>What was taken up</source>
        <translation>Kva som vart teke opp</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were discussed by name.</source>
        <translation>
            <numerusform>%n sak vart drøfta med namn.</numerusform>
            <numerusform>%n saker vart drøfta med namn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) by name were put off.</source>
        <translation>
            <numerusform>%n sak med namn vart utsett.</numerusform>
            <numerusform>%n saker med namn vart utsette.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is said of a child by name stands in a document of its own in the child’s folder.</source>
        <translation>Det som gjeld eit namngjeve barn, står i eit eige dokument i mappa til barnet.</translation>
    </message>
    <message>
        <source>Nothing was taken up.</source>
        <translation>Ingenting vart teke opp.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Nobody is noted.</source>
        <translation>Ingen er noterte.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came to their own item.</source>
        <translation>
            <numerusform>%n gjest kom til sitt eige punkt.</numerusform>
            <numerusform>%n gjester kom til sitt eige punkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Sak %1: %2</translation>
    </message>
    <message>
        <source>Not asked for: %1</source>
        <translation>Ikkje spurt: %1</translation>
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
        <translation>Frå og til</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Blir evaluert</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>What we need to know more about</source>
        <translation>Det vi treng å vite meir om</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Record in another system</source>
        <translation>Logg i eit anna system</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>To be written by</source>
        <translation>Skal vere skrive innan</translation>
    </message>
    <message>
        <source>Discussion of one child</source>
        <translation>Drøfting av eitt barn</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Fødd %1</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Til stades</translation>
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
        <translation>Var ikkje i rommet</translation>
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
        <translation>%1 fekk beskjed av %2 %3</translation>
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
        <translation>&amp;Gøym (H)</translation>
    </message>
    <message>
        <source>&amp;Close (Esc)</source>
        <translation>&amp;Lukk (Esc)</translation>
    </message>
    <message>
        <source>Nothing stands on the agenda.</source>
        <translation>Det står ingenting på saklista.</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Punkt %1 av %2</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkomen</translation>
    </message>
    <message>
        <source>Hide the na&amp;me (N)</source>
        <translation>Gøym na&amp;mnet (N)</translation>
    </message>
    <message>
        <source>Show the na&amp;me (N)</source>
        <translation>Vis na&amp;mnet (N)</translation>
    </message>
    <message>
        <source>The whole &amp;agenda (G)</source>
        <translation>Heile s&amp;aklista (G)</translation>
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
        <translation>Opp&amp;dater saklista</translation>
    </message>
    <message>
        <source>Call the meeting &amp;off…</source>
        <translation>Avl&amp;ys møtet …</translation>
    </message>
    <message>
        <source>Ope&amp;n again…</source>
        <translation>O&amp;pne igjen …</translation>
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
        <translation>Opna igjen av %1, %2: %3</translation>
    </message>
    <message>
        <source>The file is locked: what is noted of meetings is not shown.</source>
        <translation>Fila er låst: det som er ført frå møte, blir ikkje vist.</translation>
    </message>
    <message>
        <source>No case has come. The municipality has set no deadline for cases. Call the meeting off?</source>
        <translation>Inga sak er meld inn. Kommunen har ikkje sett nokon frist for saker. Vil du avlyse møtet?</translation>
    </message>
    <message>
        <source>No case has come by the deadline. Call the meeting off?</source>
        <translation>Inga sak er meld inn innan fristen. Vil du avlyse møtet?</translation>
    </message>
    <message>
        <source>Before the meeting can be finished:</source>
        <translation>Før møtet kan ferdigstillast:</translation>
    </message>
    <message>
        <source>Finish the meeting</source>
        <translation>Ferdigstill møte</translation>
    </message>
    <message>
        <source>The meeting is locked. It can be opened again only with a reason, which is kept in the log.</source>
        <translation>Møtet blir låst. Det kan berre opnast igjen med ei grunngiving, som står i loggen.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Ferdigstill</translation>
    </message>
    <message>
        <source>Open the meeting again</source>
        <translation>Opne møtet igjen</translation>
    </message>
    <message>
        <source>The reason is kept with the meeting and in the log.</source>
        <translation>Grunngivinga står ved møtet og i loggen.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Opne igjen</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>Avlys møtet</translation>
    </message>
    <message>
        <source>The meeting stands as called off, with its cause. Those who were to come are told by an e-mail draft, which you send yourself.</source>
        <translation>Møtet blir ståande som avlyst, med årsak. Dei som skulle ha møtt, får beskjed med eit e-postutkast, som du sjølv sender.</translation>
    </message>
    <message>
        <source>&amp;Call off</source>
        <translation>&amp;Avlys</translation>
    </message>
    <message>
        <source>Invitation with the agenda</source>
        <translation>Møteinnkalling med sakliste</translation>
    </message>
    <message>
        <source>The meeting is called off</source>
        <translation>Møtet er avlyst</translation>
    </message>
    <message>
        <source>To a guest: %1</source>
        <translation>Til ein gjest: %1</translation>
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
        <translation>Kallar inn: %1</translation>
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
        <translation>Di tid: %1</translation>
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
        <translation>Starta</translation>
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
        <translation>For få kan kome</translation>
    </message>
    <message>
        <source>The leader is away</source>
        <translation>Leiaren er borte</translation>
    </message>
    <message>
        <source>The unit is closed</source>
        <translation>Verksemda er stengd</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Ein annan årsak</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Møtte</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Møtte ikkje</translation>
    </message>
    <message>
        <source>Substitute came</source>
        <translation>Vara møtte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ventar</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandla</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Hours present</source>
        <translation>Timar til stades</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtalar</translation>
    </message>
    <message>
        <source>Children who move</source>
        <translation>Barn som flyttar over</translation>
    </message>
    <message>
        <source>Say whether %1 came.</source>
        <translation>Oppgi om %1 møtte.</translation>
    </message>
    <message>
        <source>Write who came instead of %1.</source>
        <translation>Skriv kven som møtte for %1.</translation>
    </message>
    <message>
        <source>Nobody is noted as having come.</source>
        <translation>Ingen er ført opp som møtt.</translation>
    </message>
    <message>
        <source>“%1”: say whether it was treated or is put off.</source>
        <translation>«%1»: Oppgi om punktet er behandla eller utsett.</translation>
    </message>
    <message>
        <source>“%1”: the discussion is not written yet.</source>
        <translation>«%1»: Drøftinga er ikkje skriven enno.</translation>
    </message>
    <message>
        <source>“%1”: a decision is missing.</source>
        <translation>«%1»: Avgjerd manglar.</translation>
    </message>
    <message>
        <source>“%1”: a measure is not complete.</source>
        <translation>«%1»: Eit tiltak er ikkje fullstendig.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins.</source>
        <translation>Møtet sluttar før det byrjar.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» sluttar før det byrjar.</translation>
    </message>
    <message>
        <source>Write by when the record elsewhere is to be written.</source>
        <translation>Skriv når referatet i det andre systemet skal vere skrive.</translation>
    </message>
    <message>
        <source>Write who answers for the record elsewhere.</source>
        <translation>Skriv kven som har ansvar for referatet i det andre systemet.</translation>
    </message>
</context>
<context>
    <name>tvers::MeetingsPlace</name>
    <message>
        <source>Run a meeting here: agenda, who came, what was agreed. A meeting that is over and not finished is marked.</source>
        <translation>Her gjennomfører du møtet: sakliste, kven som møtte, kva de vart samde om. Møte som er over og ikkje ferdigstilte, er merkte.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
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
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>&amp;Opne møtet</translation>
    </message>
    <message>
        <source>Here you run meetings and finish them. None has a fixed day yet.</source>
        <translation>Her gjennomfører og ferdigstiller du møte. Ingen har ein fast dag enno.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Ikkje ferdigstilt</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Utan logg</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Går ut</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halde</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, eitt punkt</numerusform>
            <numerusform>%1, %n punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kjem</translation>
    </message>
    <message>
        <source>Over, not finished</source>
        <translation>Over, ikkje ferdigstilt</translation>
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
        <translation>&amp;Timar til konsultasjon …</translation>
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
        <translation>Felles for fleire verksemder, over</translation>
    </message>
</context>
<context>
    <name>tvers::MemberTableModel</name>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Det sluttar før det byrjar.</translation>
    </message>
    <message>
        <source>Nobody is their own substitute.</source>
        <translation>Ingen er sin eigen vikar.</translation>
    </message>
</context>
<context>
    <name>tvers::MunicipalDialog</name>
    <message>
        <source>The municipality&apos;s report %1</source>
        <translation>Rapporten til kommunen %1</translation>
    </message>
    <message>
        <source>&amp;Experiences, in Oppvekst&apos;s own words</source>
        <translation>&amp;Erfaringar, med Oppvekst sine eigne ord</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <translation>Evalue&amp;ring</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Førehandsvis …</translation>
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
        <translation>%1 av %2 verksemder har levert.</translation>
    </message>
    <message>
        <source>Sums are exact where that gives no unit&apos;s small number away.</source>
        <translation>Summane er nøyaktige der det ikkje røper eit lite tal hos nokon verksemd.</translation>
    </message>
    <message>
        <source>Sums are made of what the units tell; where they hide a number, they lie between two.</source>
        <translation>Summane er laga av det verksemdene oppgir. Der dei skjuler eit tal, ligg summen mellom to tal.</translation>
    </message>
    <message>
        <source>Write the municipality&apos;s report</source>
        <translation>Skriv rapporten til kommunen</translation>
    </message>
    <message>
        <source>Save the municipality&apos;s report</source>
        <translation>Lagre rapporten til kommunen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Lagre tala</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>A folder for the pages</source>
        <translation>Ei mappe til sidene</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), one for each unit, and a workbook lie in %1.</source>
        <translation>
            <numerusform>%n side og ei arbeidsbok ligg i %1.</numerusform>
            <numerusform>%n sider, ei for kvar verksemd, og ei arbeidsbok ligg i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>Den ligg i %1.</translation>
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
        <translation>Ferdigstille rapporten til kommunen for %1?</translation>
    </message>
    <message>
        <source>It gets its number and is locked. Reports that come in later, and words that change, become a new version.</source>
        <translation>Han får nummer og blir låst. Rapportar som kjem inn seinare, og ord som blir endra, blir ein ny versjon.</translation>
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
        <translation>Sak %1 går vidare med namn</translation>
    </message>
    <message>
        <source>The case gets its child, and keeps what was written. This is not taken back: nothing of what is by name becomes anonymous again. Each discussion is still asked for consent or a legal basis.</source>
        <translation>Saka får barnet sitt og tek vare på det som er skrive. Dette kan ikkje angrast: Ingenting av det som står med namn, blir anonymt igjen. Kvar drøfting må framleis ha samtykke eller heimel.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>Go on by &amp;name</source>
        <translation>Gå vidare med &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Child</source>
        <translation>&amp;Barn</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Korleis</translation>
    </message>
    <message>
        <source>No child is registered. Children are registered in their own place, with guardians and consents.</source>
        <translation>Ingen barn er registrerte. Barn blir registrerte på sin eigen stad, med føresette og samtykke.</translation>
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
        <translation>&amp;Korleis</translation>
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
        <translation>&amp;Verksemd</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>T&amp;rinn</translation>
    </message>
    <message>
        <source>What it is &amp;about</source>
        <translation>Kva det &amp;gjeld</translation>
    </message>
    <message>
        <source>&amp;Reported by (role)</source>
        <translation>&amp;Meldt av (rolle)</translation>
    </message>
    <message>
        <source>A&amp;dd the case</source>
        <translation>&amp;Legg til saka</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>No child is registered. Children are registered in their own place, with guardians and consents.</source>
        <translation>Ingen barn er registrerte. Barn blir registrerte på sin eigen stad, med føresette og samtykke.</translation>
    </message>
    <message>
        <source>Choose the child.</source>
        <translation>Vel barnet.</translation>
    </message>
    <message>
        <source>Before it is discussed, Tvers asks whether consent or a legal basis covers all who are present.</source>
        <translation>Før saka blir drøfta, ser Tvers etter om samtykke eller heimel dekkjer alle som er til stades.</translation>
    </message>
    <message>
        <source>Stop: something above tells who this is about.</source>
        <translation>Stopp: Noko over fortel kven dette gjeld.</translation>
    </message>
    <message>
        <source>No name, no class, nothing that tells who it is.</source>
        <translation>Ikkje namn, ikkje klasse, ingenting som fortel kven det er.</translation>
    </message>
</context>
<context>
    <name>tvers::NewFileDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Begin for a municipality</source>
        <translation>Kom i gang for ein kommune</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>&amp;Lag fila</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Skuleferiar</translation>
    </message>
    <message>
        <source>Tick those that are decided. Without them Tvers cannot say which meetings fall in a holiday; they can be changed at any time.</source>
        <translation>Kryss av for dei som er fastsette. Utan dei kan ikkje Tvers seie kva møte som fell i ein ferie. Dei kan endrast når som helst.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Vel …</translation>
    </message>
    <message>
        <source>M&amp;unicipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>Skule&amp;år</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Another municipality</source>
        <translation>Ein annan kommune</translation>
    </message>
    <message>
        <source>What is the municipality called?</source>
        <translation>Kva heiter kommunen?</translation>
    </message>
    <message>
        <source>Where is the file to be?</source>
        <translation>Kvar skal fila liggje?</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Det finst allereie ei fil med dette namnet. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>Where the new file is to be</source>
        <translation>Kvar den nye fila skal liggje</translation>
    </message>
    <message>
        <source>Tvers files (*.tvers)</source>
        <translation>Tvers-filer (*.tvers)</translation>
    </message>
    <message>
        <source>A holiday ends before it begins, or its days cannot be read.</source>
        <translation>Ein ferie sluttar før han byrjar, eller dagane kan ikkje lesast.</translation>
    </message>
</context>
<context>
    <name>tvers::NewHeldDialog</name>
    <message>
        <source>Nobody by name</source>
        <translation>Ingen med namn</translation>
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
        <translation>Ved &amp;verksemda</translation>
    </message>
    <message>
        <source>Only children whose guardians have been asked, or whom a statute names, can be chosen.</source>
        <translation>Berre barn der dei føresette er spurde, eller der ei lov gir grunnlag, kan veljast.</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Heile kommunen</translation>
    </message>
    <message>
        <source>Called by: %1</source>
        <translation>Kallar inn: %1</translation>
    </message>
    <message>
        <source>Led by: %1</source>
        <translation>Leiar: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Når: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Kvar: %1</translation>
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
        <translation>Sjølve journalen blir ført ein annan stad.</translation>
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
        <translation>&amp;Arena</translation>
    </message>
    <message>
        <source>At the &amp;unit</source>
        <translation>Ved &amp;verksemda</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Heile kommunen</translation>
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
            <numerusform>Verksemder, team, personar og rom følgjer med av seg sjølve. %n møteplan begynner med dei same verksemdene, rundane, tidene og ønska, i dei same vekene.</numerusform>
            <numerusform>Verksemder, team, personar og rom følgjer med av seg sjølve. %n møteplanar begynner med dei same verksemdene, rundane, tidene og ønska, i dei same vekene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Units, teams, people and rooms go on by themselves. No meeting plan of this year waits for its next.</source>
        <translation>Verksemder, team, personar og rom følgjer med av seg sjølve. Ingen møteplan frå i år ventar på ein ny.</translation>
    </message>
    <message>
        <source>Nothing needs to be seen to first.</source>
        <translation>Ingenting må ordnast først.</translation>
    </message>
    <message>
        <source>See to this first:</source>
        <translation>Ordne dette først:</translation>
    </message>
    <message>
        <source>&amp;Place the meetings too, as a first draft</source>
        <translation>&amp;Plasser møta òg, som eit første utkast</translation>
    </message>
    <message>
        <source>&amp;Begin %1</source>
        <translation>&amp;Begynn %1</translation>
    </message>
    <message>
        <source>%1 has left “%2”, and nobody has come after.</source>
        <translation>%1 har slutta i «%2», og ingen er komen i staden.</translation>
    </message>
    <message>
        <source>Nobody sits in “%1” when the year begins.</source>
        <translation>Ingen sit i «%1» når året begynner.</translation>
    </message>
    <message>
        <source>%1 is closed by then and gets no meetings.</source>
        <translation>%1 er nedlagd då og får ingen møte.</translation>
    </message>
</context>
<context>
    <name>tvers::NoticeBar</name>
    <message>
        <source>Close message</source>
        <translation>Lukk meldinga</translation>
    </message>
    <message>
        <source>Hide the days</source>
        <translation>Gøym dagane</translation>
    </message>
    <message>
        <source>Show the days</source>
        <translation>Vis dagane</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>Det som er flytta</translation>
    </message>
</context>
<context>
    <name>tvers::OverviewMeetings</name>
    <message>
        <source>To be done after meetings</source>
        <translation>Gjerast etter møte</translation>
    </message>
    <message>
        <source>People that units are to choose</source>
        <translation>Personar verksemder skal velje</translation>
    </message>
    <message>
        <source>%1: %2 of %3 chosen (%4)</source>
        <translation>%1: %2 av %3 er valde (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n unit(s) lack people</source>
        <translation>
            <numerusform>%1: %n verksemd manglar personar</numerusform>
            <numerusform>%1: %n verksemder manglar personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings without cases</source>
        <translation>Møte utan saker</translation>
    </message>
    <message>
        <source>%1: no case has come. Call the meeting off?</source>
        <translation>%1: Inga sak er meld inn. Avlyse møtet?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: the record is to be written</source>
        <translation>%1, %2: skal skrivast i journalen</translation>
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
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Det som kjem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
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
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristar</translation>
    </message>
    <message>
        <source>No more meetings with a day this school year.</source>
        <translation>Ingen fleire møte med dato dette skuleåret.</translation>
    </message>
    <message>
        <source>No more deadlines this school year.</source>
        <translation>Ingen fleire fristar dette skuleåret.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have suggested days only. Answer the questions below, or see them in the annual wheel.</source>
        <translation>
            <numerusform>%n møte har berre ein føreslått dag. Svar på spørsmåla under, eller sjå det i årshjulet.</numerusform>
            <numerusform>%n møte har berre føreslåtte dagar. Svar på spørsmåla under, eller sjå dei i årshjulet.</numerusform>
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
        <translation>Ingenting står ope.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>To be done once this school year</source>
        <translation>Skal gjerast éin gong dette skuleåret</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ikkje gjort enno</translation>
    </message>
    <message>
        <source>Tick off a duty</source>
        <translation>Kryss av ei oppgåve</translation>
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
        <translation>Kva dag vart det gjort?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Svar på eit spørsmål</translation>
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
        <translation>%1 av %2 verksemder har levert</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ikkje byrja</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>finished, not sent</source>
        <translation>ferdigstilt, ikkje send</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>send</translation>
    </message>
    <message>
        <source>Consents that run out</source>
        <translation>Samtykke som går ut</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>har gått ut</translation>
    </message>
    <message>
        <source>The new school year %1</source>
        <translation>Det nye skuleåret %1</translation>
    </message>
    <message>
        <source>Place the meetings: %1 (%2 of %3 have a day)</source>
        <translation>Plasser møta: %1 (%2 av %3 har ein dag)</translation>
    </message>
    <message>
        <source>Look at the meeting plan: %1 (%2 of %3 have a day)</source>
        <translation>Sjå på møteplanen: %1 (%2 av %3 har ein dag)</translation>
    </message>
    <message>
        <source>Begin %1: plans, units, teams and rooms go on</source>
        <translation>Byrj %1: planar, verksemder, team og rom følgjer med</translation>
    </message>
    <message>
        <source>No day set</source>
        <translation>Ingen frist sett</translation>
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
        <translation>Namn på delen</translation>
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
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Legg til deltakar</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Fjern deltakar</translation>
    </message>
</context>
<context>
    <name>tvers::ParticipantTableModel</name>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kjem</translation>
    </message>
    <message>
        <source>From each unit</source>
        <translation>Frå kvar verksemd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1, or nothing.</source>
        <translation>Skriv eit tal frå 1 til %1, eller ingenting.</translation>
    </message>
</context>
<context>
    <name>tvers::PassphraseDialog</name>
    <message>
        <source>Choose some words that you remember and nobody guesses, such as four that do not belong together. Nobody can find it for you.</source>
        <translation>Vel nokre ord som du hugsar og ingen gjettar, til dømes fire som ikkje høyrer saman. Ingen kan finne dei igjen for deg.</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Vis det eg skriv</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passordfrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Ein gong &amp;til</translation>
    </message>
    <message>
        <source>Whose passphrase is it?</source>
        <translation>Kven sin passordfrase er det?</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Dei to er ikkje like enno.</translation>
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
        <translation>Personar</translation>
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
        <translation>Her står dei som sit i team, frå tenester og verksemder.</translation>
    </message>
</context>
<context>
    <name>tvers::PlaceColumn</name>
    <message>
        <source>Places</source>
        <translation>Stader</translation>
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
        <translation>Meir</translation>
    </message>
    <message>
        <source>Only the places for my role</source>
        <translation>Berre stadene for mi rolle</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle stader</translation>
    </message>
</context>
<context>
    <name>tvers::PlainWording</name>
    <message>
        <source>What is written about a unit</source>
        <translation>Det som står om ei verksemd,</translation>
    </message>
    <message>
        <source>What is written about somebody of the staff</source>
        <translation>Det som står om ein tilsett,</translation>
    </message>
    <message>
        <source>The name of a team</source>
        <translation>Namnet på eit team</translation>
    </message>
    <message>
        <source>A role in a team</source>
        <translation>Ei rolle i eit team</translation>
    </message>
    <message>
        <source>The place of a meeting</source>
        <translation>Staden for eit møte</translation>
    </message>
    <message>
        <source>What is written about a room</source>
        <translation>Det som står om eit rom,</translation>
    </message>
    <message>
        <source>The name of a day off</source>
        <translation>Namnet på ein fridag</translation>
    </message>
    <message>
        <source>An entry of the toolbox</source>
        <translation>Noko i verktøykassa</translation>
    </message>
    <message>
        <source>An answer to a question of the municipality</source>
        <translation>Eit svar på eit spørsmål om kommunen</translation>
    </message>
    <message>
        <source>A rule or a plan of the municipality</source>
        <translation>Ein regel eller plan i kommunen</translation>
    </message>
</context>
<context>
    <name>tvers::PlanChangeDialog</name>
    <message>
        <source>Somebody is away</source>
        <translation>Nokon er borte</translation>
    </message>
    <message>
        <source>A room is gone</source>
        <translation>Eit rom er borte</translation>
    </message>
    <message>
        <source>A day is closed</source>
        <translation>Ein dag er stengd</translation>
    </message>
    <message>
        <source>Tvers then looks for a plan that moves as few meetings as possible. You see it before anything changes.</source>
        <translation>Tvers leitar så etter ein plan som flyttar færrast mogleg møte. Du får sjå han før noko blir endra.</translation>
    </message>
    <message>
        <source>Who cannot come on which days? Why is not asked, and not kept.</source>
        <translation>Kven kan ikkje kome, og på kva dagar? Grunnen blir verken spurd om eller lagra.</translation>
    </message>
    <message>
        <source>Which room cannot be had on which days?</source>
        <translation>Kva rom er ikkje ledig, og på kva dagar?</translation>
    </message>
    <message>
        <source>Who is closed on which days?</source>
        <translation>Kven har stengt, og på kva dagar?</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kven</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Rom</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Verksemd</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Frå</translation>
    </message>
    <message>
        <source>&amp;To and with</source>
        <translation>&amp;Til og med</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>&amp;Kallast</translation>
    </message>
    <message>
        <source>&amp;See what changes</source>
        <translation>&amp;Sjå kva som blir endra</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Heile kommunen</translation>
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
        <translation>Lås her</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Fl&amp;ytt …</translation>
    </message>
    <message>
        <source>Choose a &amp;slot…</source>
        <translation>Vel pl&amp;ass …</translation>
    </message>
    <message>
        <source>This meeting has no slot.</source>
        <translation>Dette møtet har ingen plass.</translation>
    </message>
    <message>
        <source>Nobody sits in the unit&apos;s team yet: anybody&apos;s hours fit.</source>
        <translation>Ingen sit i teamet til verksemda enno. Møtet er planlagt utan å spørje kven som er ledig.</translation>
    </message>
    <message>
        <source>Must come: %1</source>
        <translation>Må kome: %1</translation>
    </message>
    <message>
        <source>May come: %1</source>
        <translation>Kan kome: %1</translation>
    </message>
    <message>
        <source>It has been held, and stays where it was.</source>
        <translation>Møtet er halde og blir ståande.</translation>
    </message>
    <message>
        <source>It is locked: no plan moves it.</source>
        <translation>Møtet er låst. Ingen ny plan flyttar det.</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Gjer dette</translation>
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
        <translation>Lag ein plan</translation>
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
        <translation>Plasser møta</translation>
    </message>
    <message>
        <source>Replan with a change</source>
        <translation>Legg om planen</translation>
    </message>
    <message>
        <source>Move a meeting of the plan</source>
        <translation>Flytt eit møte i planen</translation>
    </message>
    <message>
        <source>Take a meeting out of the plan</source>
        <translation>Ta eit møte ut av planen</translation>
    </message>
    <message>
        <source>Lock a meeting</source>
        <translation>Lås eit møte</translation>
    </message>
    <message>
        <source>Unlock a meeting</source>
        <translation>Lås opp eit møte</translation>
    </message>
    <message>
        <source>Give a meeting its slot</source>
        <translation>Gi eit møte plass</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Legg til fråvær</translation>
    </message>
    <message>
        <source>Change absence</source>
        <translation>Endre fråvær</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Fjern fråvær</translation>
    </message>
    <message>
        <source>Change places in the plan</source>
        <translation>Byt plass i planen</translation>
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
        <translation>&amp;Førehandsvising …</translation>
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
        <translation>Eit ark til kvar &amp;verksemd …</translation>
    </message>
    <message>
        <source>Sheets for the &amp;contact persons…</source>
        <translation>Ark til k&amp;ontaktpersonane …</translation>
    </message>
    <message>
        <source>What has changed since it was &amp;sent…</source>
        <translation>&amp;Kva som er endra sidan sist sendt …</translation>
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
        <translation>Planen ligg i %1.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) lie in %1.</source>
        <translation>
            <numerusform>%n møte ligg i %1.</numerusform>
            <numerusform>%n møte ligg i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the sheets</source>
        <translation>Ei mappe til arka</translation>
    </message>
    <message>
        <source>There is nothing to write: no file was made.</source>
        <translation>Det er ingenting å skrive. Inga fil vart laga.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) lie in %1.</source>
        <translation>
            <numerusform>%n PDF-fil ligg i %1.</numerusform>
            <numerusform>%n PDF-filer ligg i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these lists being sent now?</source>
        <translation>Blir desse listene sende no?</translation>
    </message>
    <message>
        <source>Then the next ones begin where these end. Otherwise they hold the same changes once more.</source>
        <translation>Då byrjar dei neste der desse sluttar. Elles viser dei dei same endringane ein gong til.</translation>
    </message>
    <message>
        <source>&amp;They are being sent</source>
        <translation>&amp;Ja, dei blir sende</translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation>&amp;Ikkje enno</translation>
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
        <translation>Vis &amp;opptekne plassar òg</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>Vel plass</translation>
    </message>
    <message numerus="yes">
        <source>%1 can have %n slot(s) without anything in the way.</source>
        <translation>
            <numerusform>%1 kan få %n plass utan noko i vegen.</numerusform>
            <numerusform>%1 kan få %n plassar utan noko i vegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plassar</translation>
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
        <translation>I vegen</translation>
    </message>
    <message>
        <source>&amp;Change places</source>
        <translation>&amp;Byt plass</translation>
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
        <translation>Ingen møte i denne planen har fått dag enno.</translation>
    </message>
    <message>
        <source>Weeks %1 to %2</source>
        <translation>Veke %1 til %2</translation>
    </message>
    <message>
        <source>All meetings are on %1s.</source>
        <extracomment>%1 is a weekday, here in the plural</extracomment>
        <translation>Alle møta er på %1ar.</translation>
    </message>
    <message>
        <source>Places: %1.</source>
        <translation>Stader: %1.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veke</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Klokka</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Kven kjem</translation>
    </message>
    <message>
        <source>Meetings at %1</source>
        <translation>Møte for %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>No meetings in this time.</source>
        <translation>Ingen møte i denne tida.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n dag</numerusform>
            <numerusform>%1, %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sheet</source>
        <extracomment>a paper for one weekday: &quot;Thursday sheet&quot;, in Norwegian one word</extracomment>
        <translation>%1sark</translation>
    </message>
    <message>
        <source>No meetings on this day.</source>
        <translation>Ingen møte denne dagen.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Cases are a number only: no child&apos;s name stands here.</source>
        <translation>Saker er berre eit tal: her står aldri namnet på eit barn.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flytta</translation>
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
        <translation>Endra</translation>
    </message>
    <message>
        <source>Changed meetings: %1</source>
        <translation>Endra møte: %1</translation>
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
        <translation>&amp;Plasser møta</translation>
    </message>
    <message>
        <source>Gives every meeting a slot and moves as few as possible</source>
        <translation>Gir kvart møte plass og flyttar færrast mogleg</translation>
    </message>
    <message>
        <source>&amp;Something has changed</source>
        <translation>&amp;Noko har endra seg</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Fleire va&amp;l</translation>
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
        <translation>Dette &amp;må løysast</translation>
    </message>
    <message>
        <source>A meeting plan gives every unit its meetings in the year, so that nobody has to be in two places at once. There is none for %1 yet.</source>
        <translation>Møteplanen gir kvar verksemd møta sine gjennom året, slik at ingen må vere to stader samstundes. Det finst ingen for %1 enno.</translation>
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
        <translation>Fila er låst eller berre til å sjå på. Planen kan lesast, men ikkje endrast.</translation>
    </message>
    <message>
        <source>Somebody is &amp;away…</source>
        <translation>Nokon er &amp;borte …</translation>
    </message>
    <message>
        <source>A &amp;room is gone…</source>
        <translation>Eit &amp;rom er borte …</translation>
    </message>
    <message>
        <source>A &amp;day is closed…</source>
        <translation>Ein &amp;dag er stengd …</translation>
    </message>
    <message>
        <source>Se&amp;t-up…</source>
        <translation>&amp;Oppsett …</translation>
    </message>
    <message>
        <source>&amp;New plan for another arena…</source>
        <translation>&amp;Ny plan for ein annan arena …</translation>
    </message>
    <message>
        <source>&amp;Who is away…</source>
        <translation>&amp;Kven er borte …</translation>
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
        <translation>Plasserer møta</translation>
    </message>
    <message>
        <source>Looking for the plan that moves the fewest</source>
        <translation>Leitar etter planen som flyttar færrast</translation>
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
        <translation>Dette må løysast</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Eksporter</translation>
    </message>
    <message>
        <source>Looking whether more could fit</source>
        <translation>Ser om det er plass til fleire</translation>
    </message>
    <message>
        <source>Units down, rounds or weeks across. Enter goes to the details, M moves the meeting, Ctrl+X takes it up and Ctrl+V puts it down in another column, L locks and unlocks it, Delete takes it out of the plan.</source>
        <translation>Verksemder nedover, rundar eller veker bortover. Enter går til detaljane, M flyttar møtet, Ctrl+X tek det opp og Ctrl+V set det ned i ei anna kolonne, L låser det og låser det opp, Delete tek det ut av planen.</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>Runde for runde</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Veke for veke</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>%1 is taken up: go to another column, or to the meeting it is to change places with, and press Ctrl+V. Escape lets go.</source>
        <translation>%1 er teke opp: Gå til ein annan kolonne, eller til møtet det skal byte plass med, og trykk Ctrl+V. Escape slepper.</translation>
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
        <translation>Skal dei to møta byte plass?</translation>
    </message>
    <message>
        <source>&amp;Change places</source>
        <translation>&amp;Byt plass</translation>
    </message>
</context>
<context>
    <name>tvers::PlanReviewDialog</name>
    <message>
        <source>What changes in the plan</source>
        <translation>Dette blir endra i planen</translation>
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
        <translation>&amp;Behald den gamle planen</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>Ingen plass</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Verksemd</translation>
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
        <translation>Ingen møte må flyttast.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) move.</source>
        <translation>
            <numerusform>%n møte blir flytta.</numerusform>
            <numerusform>%n møte blir flytta.</numerusform>
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
            <numerusform>%n mistar plassen sin, fordi det ikkje er nokon att.</numerusform>
            <numerusform>%n mistar plassen sin, fordi det ikkje er nokon att.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is proven that no plan changes fewer.</source>
        <translation>Det er bevist at ingen plan endrar færre.</translation>
    </message>
    <message>
        <source>All the others stay where they are.</source>
        <translation>Alle dei andre blir ståande.</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Kva som er i vegen</translation>
    </message>
    <message>
        <source>Stays: it is locked</source>
        <translation>Blir ståande: det er låst</translation>
    </message>
    <message numerus="yes">
        <source>%n locked meeting(s) cannot be held where they are, and stay there all the same: unlock them to have them moved.</source>
        <translation>
            <numerusform>%n låst møte kan ikkje haldast der det står, og blir ståande likevel. Lås det opp for å få det flytta.</numerusform>
            <numerusform>%n låste møte kan ikkje haldast der dei står, og blir ståande likevel. Lås dei opp for å få dei flytta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other meeting has to move.</source>
        <translation>Ingen andre møte må flyttast.</translation>
    </message>
</context>
<context>
    <name>tvers::PlanRoomsPage</name>
    <message>
        <source>Minutes from place to place</source>
        <translation>Minutt frå stad til stad</translation>
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
        <translation>Utan rom kan mange møte haldast samstundes, kvart hos si verksemd.</translation>
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
        <translation>Lag ein plan</translation>
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
        <translation>Kv&amp;en</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>Kv&amp;ar</translation>
    </message>
    <message>
        <source>Ma&amp;ke the plan</source>
        <translation>&amp;Lag planen</translation>
    </message>
    <message>
        <source>&amp;Save and place the meetings</source>
        <translation>&amp;Lagre og plasser møta</translation>
    </message>
    <message>
        <source>The file has no arena left that could be planned this year.</source>
        <translation>Fila har ingen fleire arenaar som kan planleggjast dette året.</translation>
    </message>
    <message numerus="yes">
        <source>Forget the %n exception(s) made since</source>
        <translation>
            <numerusform>Gløym %n unntak som er gjort sidan</numerusform>
            <numerusform>Gløym %n unntak som er gjorde sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are to be placed: %1 units, %2 rounds.</source>
        <translation>
            <numerusform>%n møte skal plasserast: %1 verksemder, %2 rundar.</numerusform>
            <numerusform>%n møte skal plasserast: %1 verksemder, %2 rundar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand in the calendar already, and can be moved.</source>
        <translation>
            <numerusform>%n av dei står i kalenderen alt og kan bli flytta.</numerusform>
            <numerusform>%n av dei står i kalenderen alt og kan bli flytta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanTimesPage</name>
    <message>
        <source>&amp;Spread evenly over the year</source>
        <translation>Fordel &amp;jamt over året</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Alle kvardagar</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Weekday</source>
        <translation>&amp;Vekedag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Frå</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>Each &amp;meeting</source>
        <translation>Kvart &amp;møte</translation>
    </message>
    <message>
        <source>Meetings for each &amp;unit</source>
        <translation>Møte per &amp;verksemd</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rundar</translation>
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
        <translation>I ein runde møtest kvar verksemd éin gong. Det er ingen enno.</translation>
    </message>
    <message>
        <source>Fixed days</source>
        <translation>Faste dagar</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Legg til dag</translation>
    </message>
    <message>
        <source>Without days here, every such weekday of the rounds can be used.</source>
        <translation>Utan dagar her kan alle slike vekedagar i rundane brukast.</translation>
    </message>
    <message>
        <source>Rounds and days</source>
        <translation>Rundar og dagar</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>&amp;Rundar</translation>
    </message>
    <message>
        <source>Only on fixed &amp;days</source>
        <translation>Berre på faste &amp;dagar</translation>
    </message>
    <message>
        <source>There is no room for a meeting between these hours.</source>
        <translation>Det er ikkje plass til eit møte mellom desse klokkesletta.</translation>
    </message>
    <message>
        <source>The plan needs at least one round.</source>
        <translation>Planen treng minst éin runde.</translation>
    </message>
    <message>
        <source>Round %1 begins before round %2 ends.</source>
        <translation>Runde %1 byrjar før runde %2 sluttar.</translation>
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
        <translation>Kven kjem</translation>
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
        <translation>Ingen enno</translation>
    </message>
</context>
<context>
    <name>tvers::PlanUnitsPage</name>
    <message>
        <source>Units of the plan</source>
        <translation>Verksemder i planen</translation>
    </message>
    <message>
        <source>Who comes is who sits in the unit&apos;s team: it is changed under Units. Room and hour are wishes, never a must. Meetings are spread evenly, held at the same hour, and put together at a place where that costs nothing else.</source>
        <translation>Den som sit i teamet til verksemda, kjem. Det blir endra under Verksemder. Rom og klokkeslett er ønske, ikkje krav. Møta blir spreidde jamt, haldne til same tid og samla på same stad når det er mogleg.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the units have nobody in their team yet. They are planned all the same, without asking who is free.</source>
        <translation>
            <numerusform>%n av verksemdene har ingen i teamet sitt enno. Ho blir likevel planlagd, utan å spørje kven som er ledig.</numerusform>
            <numerusform>%n av verksemdene har ingen i teamet sitt enno. Dei blir likevel planlagde, utan å spørje kven som er ledig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Uansett</translation>
    </message>
    <message>
        <source>The plan needs at least one unit.</source>
        <translation>Planen treng minst éi verksemd.</translation>
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
            <numerusform>%1: fleire møte enn %2 har ledige timar, %n.</numerusform>
            <numerusform>%1: fleire møte enn %2 har ledige timar, %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more meetings than %2 has free hours in round %3, %n.</source>
        <translation>
            <numerusform>%1: fleire møte enn %2 har ledige timar i runde %3, %n.</numerusform>
            <numerusform>%1: fleire møte enn %2 har ledige timar i runde %3, %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %2 more often than the %n free hour(s).</source>
        <translation>
            <numerusform>%1 treng %2 oftare enn den eine ledige timen.</numerusform>
            <numerusform>%1 treng %2 oftare enn dei %n ledige timane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need %2, who has %n free hour(s) in round %3.</source>
        <translation>
            <numerusform>%1 treng %2, som har %n ledig time i runde %3.</numerusform>
            <numerusform>%1 treng %2, som har %n ledige timar i runde %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is taken by %3.</source>
        <translation>%1: %2 er oppteke av %3.</translation>
    </message>
    <message>
        <source>%1: %2 (%3) is with %4.</source>
        <translation>%1: %2 (%3) er hos %4.</translation>
    </message>
    <message>
        <source>%1 has no hours to choose from.</source>
        <translation>%1 har ingen timar å velje mellom.</translation>
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
        <translation>%1 er oppteke av det låste møtet til %2, %3.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 frå %2 til %3</translation>
    </message>
    <message>
        <source>Let %1 take %2 too, which is free.</source>
        <translation>La %1 få bruke %2 òg, som er ledig.</translation>
    </message>
    <message>
        <source>Let %1 take %2 too, in %3, which is free.</source>
        <translation>La %1 få bruke %2 i %3 òg, som er ledig.</translation>
    </message>
    <message>
        <source>Add an hour for %1: %2.</source>
        <translation>Legg til ein time for %1: %2.</translation>
    </message>
    <message>
        <source>Add an hour for %1: %2, in %3.</source>
        <translation>Legg til ein time for %1: %2, i %3.</translation>
    </message>
    <message>
        <source>%1 can have %2.</source>
        <translation>%1 kan få %2.</translation>
    </message>
    <message>
        <source>Move %1: then %2 gets %3.</source>
        <translation>Flytt %1: då får %2 %3.</translation>
    </message>
    <message>
        <source>Let %1 go instead of %2 (%3): then %4 gets %5.</source>
        <translation>La %1 gå i staden for %2 (%3): då får %4 %5.</translation>
    </message>
    <message>
        <source>Meet without %1 (%2): then %3 gets %4.</source>
        <translation>Møt utan %1 (%2): då får %3 %4.</translation>
    </message>
    <message>
        <source>Find another room than %1 for %2: then it gets %3.</source>
        <translation>Finn eit anna rom enn %1 til %2: då går det %3.</translation>
    </message>
    <message>
        <source>Unlock a meeting and move %1: then %2 gets %3.</source>
        <translation>Lås opp eit møte og flytt %1: då får %2 %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: with the journeys between the places, %2 has %n free hour(s) for them all.</source>
        <translation>
            <numerusform>%1: Med reisene mellom stadene har %2 %n ledig time til dei alle.</numerusform>
            <numerusform>%1: Med reisene mellom stadene har %2 %n ledige timar til dei alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the journey between this and the meeting of %2 at %3 (%4) takes %5 (%6) too long.</source>
        <translation>%1: Reisa mellom dette og møtet til %2 kl. %3 (%4) tek for lang tid for %5 (%6).</translation>
    </message>
    <message>
        <source>The journey between this and the locked meeting of %3, %4, takes %1 (%2) too long.</source>
        <translation>Reisa mellom dette og det låste møtet til %3, %4, tek for lang tid for %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n more hour(s) are taken.</source>
        <translation>
            <numerusform>%n time til er oppteken.</numerusform>
            <numerusform>%n timar til er opptekne.</numerusform>
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
        <translation>halde</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>without a slot</source>
        <translation>utan plass</translation>
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
        <translation>Dagen er stengd: %1</translation>
    </message>
    <message>
        <source>The plan has no such hour or room</source>
        <translation>Planen har ikkje dette klokkeslettet eller rommet</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 er borte</translation>
    </message>
    <message>
        <source>%1 is needed by %2 as well</source>
        <translation>%1 trengst òg hos %2</translation>
    </message>
    <message>
        <source>%1 has the room</source>
        <translation>%1 har rommet</translation>
    </message>
    <message>
        <source>%1 does not get there from %2</source>
        <translation>%1 rekk ikkje fram frå %2</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>veke %1</translation>
    </message>
    <message>
        <source>weeks %1–%2</source>
        <translation>veke %1–%2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>The plan has no units or no rounds yet.</source>
        <translation>Planen har ingen verksemder eller ingen rundar enno.</translation>
    </message>
    <message numerus="yes">
        <source>All %n meetings have a slot: no plan is fuller.</source>
        <translation>
            <numerusform>Møtet har plass – bevist best.</numerusform>
            <numerusform>Alle %n møta har plass – bevist best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meetings have a slot.</source>
        <translation>
            <numerusform>%1 av %n møte har plass.</numerusform>
            <numerusform>%1 av %n møte har plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meetings have a slot: more is proven not to be possible.</source>
        <translation>
            <numerusform>%1 av %n møte har plass. Det er bevist at fleire ikkje er mogleg.</numerusform>
            <numerusform>%1 av %n møte har plass. Det er bevist at fleire ikkje er mogleg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n more could fit.</source>
        <translation>
            <numerusform>Høgst %n til kunne fått plass.</numerusform>
            <numerusform>Høgst %n til kunne fått plass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be held where they are.</source>
        <translation>
            <numerusform>%n av dei kan ikkje haldast der det står.</numerusform>
            <numerusform>%n av dei kan ikkje haldast der dei står.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in another meeting then</source>
        <translation>%1 sit i eit anna møte då</translation>
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
        <translation>Veke %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free slot(s) here.</source>
        <translation>
            <numerusform>%1: %n ledig plass her.</numerusform>
            <numerusform>%1: %n ledige plassar her.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no free slot here. %2.</source>
        <translation>%1: ingen ledig plass her. %2.</translation>
    </message>
    <message>
        <source>%1 has no slot on these days. Its round: %2.</source>
        <translation>%1 har ingen plass på desse dagane. Runden: %2.</translation>
    </message>
    <message>
        <source>%1 is locked and stays. L unlocks it.</source>
        <translation>%1 er låst og blir ståande. L låser det opp.</translation>
    </message>
    <message>
        <source>%1 has been held and stays.</source>
        <translation>%1 er halde og blir ståande.</translation>
    </message>
    <message>
        <source>A meeting stays with its unit.</source>
        <translation>Eit møte blir hos verksemda si.</translation>
    </message>
    <message>
        <source>%1 may not have that slot</source>
        <translation>%1 kan ikkje leggjast på den tida</translation>
    </message>
    <message>
        <source>%1 and %2 can change places.</source>
        <translation>%1 og %2 kan byte plass.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot change places. %3.</source>
        <translation>%1 og %2 kan ikkje byte plass. %3.</translation>
    </message>
    <message>
        <source>%1 is not to be had that day</source>
        <translation>%1 er ikkje ledig den dagen</translation>
    </message>
</context>
<context>
    <name>tvers::PreFormPart</name>
    <message>
        <source>No form yet. Give out an empty one; drop the answers here.</source>
        <translation>Ikkje noko skjema enno. Gi ut eit tomt, og slepp svara her.</translation>
    </message>
    <message>
        <source>Filled in %1, %2.</source>
        <translation>Fylt ut %1, %2.</translation>
    </message>
    <message>
        <source>Not complete, and admitted. Missing: %1.</source>
        <translation>Ikkje fullstendig, men godteke. Manglar: %1.</translation>
    </message>
    <message>
        <source>Not complete. Missing: %1. Send it back, or say why it may do.</source>
        <translation>Ikkje fullstendig. Manglar: %1. Send det tilbake, eller sei kvifor det kan godtakast.</translation>
    </message>
    <message>
        <source>Give out an empty form</source>
        <translation>Gi ut eit tomt skjema</translation>
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
        <translation>Ta inn svara</translation>
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
        <translation>Det kan godtakast, fordi</translation>
    </message>
</context>
<context>
    <name>tvers::PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Pages as they are printed</source>
        <translation>Sidene slik dei blir skrivne ut</translation>
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
        <translation>&amp;Heile sida</translation>
    </message>
    <message>
        <source>Page wi&amp;dth</source>
        <translation>Side&amp;breidd</translation>
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
        <translation>Den &amp;private nøkkelen til kommunen, 64 bokstavar og tal. Han blir gløymd når fila blir låst eller lukka, og blir ikkje skriven nokon stad.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Vel &amp;fil …</translation>
    </message>
    <message>
        <source>&amp;Use the key</source>
        <translation>&amp;Bruk nøkkelen</translation>
    </message>
    <message>
        <source>The file with the private key</source>
        <translation>Fila med den private nøkkelen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikkje lesast.</translation>
    </message>
    <message>
        <source>There is no key in %1. Its first line must be the 64 letters and figures that Tvers wrote when the key was made.</source>
        <translation>Det er ingen nøkkel i %1. Første linje må vere dei 64 bokstavane og tala som Tvers skreiv då nøkkelen vart laga.</translation>
    </message>
    <message>
        <source>That is no key: a key has 64 letters and figures, 0 to 9 and a to f. Choose the file that archive or IT keeps.</source>
        <translation>Dette er ikkje ein nøkkel: Ein nøkkel har 64 teikn, 0 til 9 og a til f. Vel fila som arkiv eller IT tek vare på.</translation>
    </message>
</context>
<context>
    <name>tvers::ProblemWording</name>
    <message>
        <source>Add at least one part.</source>
        <translation>Legg til minst éin del.</translation>
    </message>
    <message>
        <source>Choose 1 to 52 weeks, or 1 to 12 months.</source>
        <translation>Vel 1 til 52 veker, eller 1 til 12 månader.</translation>
    </message>
    <message>
        <source>Write the week numbers, for instance 40, 44, 48.</source>
        <translation>Skriv vekenummera, til dømes 40, 44, 48.</translation>
    </message>
    <message>
        <source>Weeks have the numbers 1 to 53.</source>
        <translation>Veker har nummer frå 1 til 53.</translation>
    </message>
    <message>
        <source>One of the weeks stands twice.</source>
        <translation>Ei av vekene står to gonger.</translation>
    </message>
    <message>
        <source>Choose the first to the fourth of the month, or the last.</source>
        <translation>Vel den første til den fjerde i månaden, eller den siste.</translation>
    </message>
    <message>
        <source>That is more often than the period has weeks.</source>
        <translation>Det er oftare enn perioden har veker.</translation>
    </message>
    <message>
        <source>The meeting must end after it begins.</source>
        <translation>Møtet må slutte etter at det byrjar.</translation>
    </message>
    <message>
        <source>Slots need to know when the time ends.</source>
        <translation>For å dele tida i økter må du skrive når ho sluttar.</translation>
    </message>
    <message>
        <source>A slot has at least five minutes, and no more than there is between start and end.</source>
        <translation>Ei økt må vare minst fem minutt, og ikkje lenger enn det er frå start til slutt.</translation>
    </message>
    <message>
        <source>Write what it waits for.</source>
        <translation>Skriv kva han ventar på.</translation>
    </message>
    <message>
        <source>Choose a first day between 1900 and 2200.</source>
        <translation>Vel ein første dag mellom 1900 og 2200.</translation>
    </message>
    <message>
        <source>Write a name, or leave it empty.</source>
        <translation>Skriv eit namn, eller la det stå tomt.</translation>
    </message>
    <message>
        <source>Give the arena a name.</source>
        <translation>Gi arenaen eit namn.</translation>
    </message>
    <message>
        <source>Choose at least one sector.</source>
        <translation>Vel minst éin sektor.</translation>
    </message>
    <message>
        <source>Choose at least one level.</source>
        <translation>Vel minst éin ting han handlar om.</translation>
    </message>
    <message>
        <source>Write what the arena is for.</source>
        <translation>Skriv kva arenaen er til.</translation>
    </message>
    <message>
        <source>How often it meets is not complete.</source>
        <translation>Kor ofte han møtest, er ikkje ferdig utfylt.</translation>
    </message>
    <message>
        <source>Write in words how often it meets.</source>
        <translation>Skriv med ord kor ofte han møtest.</translation>
    </message>
    <message>
        <source>Write the act and paragraph of the legal basis.</source>
        <translation>Skriv lova og paragrafen for heimelen.</translation>
    </message>
    <message>
        <source>Choose who leads, and write what they are called.</source>
        <translation>Vel kven som leier, og skriv kva dei blir kalla.</translation>
    </message>
    <message>
        <source>Choose who calls, and write what they are called.</source>
        <translation>Vel kven som kallar inn, og skriv kva dei blir kalla.</translation>
    </message>
    <message>
        <source>Participant number %1 needs a role and a title.</source>
        <translation>Deltakar nummer %1 treng ei rolle og ei nemning.</translation>
    </message>
    <message>
        <source>Write where it meets.</source>
        <translation>Skriv kvar han møtest.</translation>
    </message>
    <message>
        <source>The rule ends before it begins.</source>
        <translation>Regelen sluttar før han byrjar.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Gi det eit namn.</translation>
    </message>
    <message>
        <source>Choose the first and the last day.</source>
        <translation>Vel den første og den siste dagen.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Det sluttar før det byrjar.</translation>
    </message>
    <message>
        <source>It is longer than a year.</source>
        <translation>Det er lengre enn eit år.</translation>
    </message>
    <message>
        <source>It stands twice.</source>
        <translation>Det står to gonger.</translation>
    </message>
    <message>
        <source>Line %1: the name is missing.</source>
        <translation>Linje %1: Namnet manglar.</translation>
    </message>
    <message>
        <source>Line %1: it must be a kindergarten, a school, SFO or other.</source>
        <translation>Linje %1: Verksemda må vere barnehage, skule, SFO eller anna.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is neither kindergarten, school, SFO nor other.</source>
        <translation>Linje %1: «%2» er verken barnehage, skule, SFO eller anna.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no e-mail address.</source>
        <translation>Linje %1: «%2» er ingen e-postadresse.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is there already.</source>
        <translation>Linje %1: «%2» finst frå før.</translation>
    </message>
    <message>
        <source>Line %1: the file is too long. The first %2 are read, and nothing from here on.</source>
        <translation>Linje %1: Fila er for lang. Dei første %2 er lesne, og ingenting herifrå og ut.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no day that Tvers can read. Write it like 2026-10-05 or 05.10.2026.</source>
        <translation>Linje %1: «%2» er ingen dag som Tvers kan lese. Skriv han som 2026-10-05 eller 05.10.2026.</translation>
    </message>
    <message>
        <source>Line %1: “%2” ends before it begins.</source>
        <translation>Linje %1: «%2» sluttar før det byrjar.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is longer than a year.</source>
        <translation>Linje %1: «%2» er lengre enn eit år.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a public holiday, which Tvers has already.</source>
        <translation>Linje %1: «%2» er ein heilagdag, og han har Tvers allereie.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no day off. Enter the first and last day of school as a school term.</source>
        <translation>Linje %1: «%2» er ingen fridag. Før inn første og siste skuledag som skuletermin.</translation>
    </message>
    <message>
        <source>Line %1: “%2” cannot be understood here.</source>
        <translation>Linje %1: «%2» gir ikkje meining her.</translation>
    </message>
    <message>
        <source>Line %1: the file ends in the middle of something (%2). Fetch it once more.</source>
        <translation>Linje %1: Fila sluttar midt i noko (%2). Hent ho på nytt.</translation>
    </message>
    <message>
        <source>Line %1: Tvers does not know the time zone “%2”.</source>
        <translation>Linje %1: Tvers kjenner ikkje tidssona «%2».</translation>
    </message>
    <message>
        <source>Line %1: Tvers cannot follow the repetition “%2”. Enter its days by hand.</source>
        <translation>Linje %1: Tvers kan ikkje følgje regelen «%2» for når det blir teke opp att. Før inn dagane for hand.</translation>
    </message>
    <message>
        <source>Line %1: the day is missing.</source>
        <translation>Linje %1: Dagen manglar.</translation>
    </message>
    <message>
        <source>Line %1: the file ends here in the middle of something. Fetch it once more.</source>
        <translation>Linje %1: Fila sluttar her, midt i noko. Hent ho på nytt.</translation>
    </message>
    <message>
        <source>Deadline number %1 needs a name and somebody to meet it.</source>
        <translation>Frist nummer %1 må ha eit namn og ein som har ansvaret.</translation>
    </message>
    <message>
        <source>Line %1: it repeats itself more than %2 times, as no days off do. Nothing of it is read.</source>
        <translation>Linje %1: dette gjentek seg meir enn %2 gonger. Så ofte er det ikkje fri, og ingenting av det er lese.</translation>
    </message>
    <message>
        <source>Line %1, column %2: it tells of a child, and everybody could read it. Take it out of the table.</source>
        <translation>Linje %1, kolonne %2: Her står noko om eit barn, og alle ville kunne lese det. Ta det ut av tabellen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no person&apos;s name.</source>
        <translation>Linje %1: «%2» er ikkje eit personnamn.</translation>
    </message>
    <message>
        <source>Line %1: the municipality has no service called “%2”. Write it as it stands among the municipality’s services, or leave it empty.</source>
        <translation>Linje %1: Kommunen har inga teneste som heiter «%2». Skriv henne slik ho står mellom tenestene til kommunen, eller lat det stå tomt.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed. Close it, or take it away.</source>
        <translation>Linje %1: Eit hermeteikn manglar på slutten. Set det inn, eller ta bort det første.</translation>
    </message>
    <message>
        <source>Line %1: it has signs that cannot be kept, or is far too long. Save the table as text (CSV UTF-8).</source>
        <translation>Linje %1: Ho har teikn som ikkje kan takast vare på, eller er altfor lang. Lagre tabellen som tekst (CSV UTF-8).</translation>
    </message>
    <message>
        <source>The column “%2” is not one that Tvers knows, or stands twice; it was left out.</source>
        <translation>Tvers kjenner ikkje kolonnen «%2», eller han står to gonger; han vart utelaten.</translation>
    </message>
    <message>
        <source>Line %1: Tvers cannot tell whether “%2” is a school holiday or a closed day. Write school_holiday, closing_day or term in a column called kind.</source>
        <translation>Linje %1: Tvers kan ikkje seie om «%2» er skuleferie eller ein stengd dag. Skriv fridag, planleggingsdag eller skuleår i ein kolonne som heiter type.</translation>
    </message>
    <message>
        <source>Line %1: it tells of a child, and everybody could read it. Take it out.</source>
        <translation>Linje %1: Her står noko om eit barn, og alle ville kunne lese det. Ta det ut.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is outside the years that Tvers computes, 1900 to 2200.</source>
        <translation>Linje %1: «%2» ligg utanfor åra Tvers reknar med, 1900 til 2200.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is a public holiday, which Tvers has already, and it is on another day. Correct the day, or give it another name.</source>
        <translation>Linje %1: «%2» er ein heilagdag som Tvers alt har, og han er på ein annan dag. Rett dagen, eller gi han eit anna namn.</translation>
    </message>
    <message>
        <source>Line %1: it repeats itself beyond the school years at hand. Its days up to %2 are read, none after that.</source>
        <translation>Linje %1: dette gjentek seg ut over skuleåra det gjeld. Dagane til og med %2 er lesne, ingen etter det.</translation>
    </message>
    <message>
        <source>Line %1: the municipality has no service called “%2”. Write one of these, or leave it empty: %3.</source>
        <translation>Linje %1: kommunen har inga teneste som heiter «%2». Skriv ei av desse, eller la feltet stå tomt: %3.</translation>
    </message>
</context>
<context>
    <name>tvers::ProfessionalTableModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
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
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Ein person må ha eit namn.</translation>
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
        <translation>Det som gjeld eit barn, kan berre lesast med passordfrase.</translation>
    </message>
    <message>
        <source>Until now anyone who has this file can open it. Choose a passphrase, and put the recovery code on paper. It takes a minute and is done once.</source>
        <translation>Til no kan alle som har fila, opne ho. Vel ein passordfrase, og få gjenopprettingskoden på papir. Det tek eit minutt og blir gjort éin gong.</translation>
    </message>
    <message>
        <source>Choose a &amp;passphrase…</source>
        <translation>Vel &amp;passordfrase…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Vel ein passordfrase</translation>
    </message>
</context>
<context>
    <name>tvers::QuestionList</name>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n ope spørsmål</numerusform>
            <numerusform>%n opne spørsmål</numerusform>
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
        <translation>Kor ofte er det møte, og når?</translation>
    </message>
    <message>
        <source>On which days does it meet?</source>
        <translation>På kva dagar er møta?</translation>
    </message>
    <message>
        <source>On which weekday does it meet?</source>
        <translation>På kva vekedag er møtet?</translation>
    </message>
    <message>
        <source>From which date does the counting begin?</source>
        <translation>Frå kva dato byrjar teljinga?</translation>
    </message>
    <message>
        <source>At what time does it meet?</source>
        <translation>Når på dagen er møtet?</translation>
    </message>
    <message>
        <source>When is the event that it waits for?</source>
        <translation>Når er hendinga som møtet ventar på?</translation>
    </message>
    <message>
        <source>It meets after this: %1. When is that?</source>
        <translation>Møtet blir halde når dette er klart: %1. Når er det?</translation>
    </message>
    <message>
        <source>Which consent rule holds? Until you answer, discussions are anonymous.</source>
        <translation>Kva samtykkeregel gjeld? Inntil de svarar, er drøftingane anonyme.</translation>
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
    <name>tvers::RecordPanel</name>
    <message>
        <source>Began</source>
        <translation>Byrja</translation>
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
        <translation>&amp;Behov for kompetanse, eitt på kvar linje</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Who answers for it (role)</source>
        <translation>Ansvarleg (rolle)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Needs for competence, one a line</source>
        <translation>Behov for kompetanse, eitt på kvar linje</translation>
    </message>
    <message>
        <source>They move to</source>
        <translation>Dei flyttar til</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>The record of this meeting is kept elsewhere. Here stands only where it is found, who writes it, and by when.</source>
        <translation>Referatet frå dette møtet ligg ein annan stad. Her står berre kvar det finst, kven som skriv det, og til når.</translation>
    </message>
    <message>
        <source>To be written by</source>
        <translation>Skal vere skrive innan</translation>
    </message>
    <message>
        <source>It is written</source>
        <translation>Det er skrive</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>A unit that is not in the file</source>
        <translation>Ei verksemd som ikkje er i fila</translation>
    </message>
</context>
<context>
    <name>tvers::RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Attopprettingskode</translation>
    </message>
    <message>
        <source>This code opens the file when the passphrase is forgotten. Print it or write it down, and keep it where only those come who may read everything. It is shown only now.</source>
        <translation>Denne koden opnar fila når passordfrasen er gløymd. Skriv han ut eller skriv han ned, og ha han ein stad der berre dei kjem til som har lov til å lese alt. Han blir vist berre no.</translation>
    </message>
    <message>
        <source>I &amp;have it on paper</source>
        <translation>Eg &amp;har han på papir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>Recovery code of the Tvers file «%1»</source>
        <translation>Attopprettingskode for Tvers-fila «%1»</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>Den som har dette arket og fila, kan lese alt i fila.</translation>
    </message>
    <message>
        <source>Fingerprint of the file: %1</source>
        <translation>Fingeravtrykket til fila: %1</translation>
    </message>
    <message>
        <source>Put the code on paper first, and tick that you have it. It cannot be shown again.</source>
        <translation>Få koden på papir først, og kryss av for at du har han. Han kan ikkje visast igjen.</translation>
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
        <translation>Stad og dato</translation>
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
        <translation>Versjon %1, kjem i staden for den førre</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagde</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Haldne</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>No meetings were planned.</source>
        <translation>Ingen møte var planlagde.</translation>
    </message>
    <message>
        <source>The start-up meeting was held.</source>
        <translation>Oppstartsmøtet vart halde.</translation>
    </message>
    <message>
        <source>The closing meeting was held.</source>
        <translation>Avslutningsmøtet vart halde.</translation>
    </message>
    <message>
        <source>Meetings that were called off</source>
        <translation>Møte som vart avlyste</translation>
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
        <translation>Kven som kom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Of meetings</source>
        <translation>Av møte</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Drøftingar</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Type sak</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Numbers below five, and what would give them away, are not told: nobody is to be recognised.</source>
        <translation>Tal under fem, og tal som ville røpe dei, blir ikkje oppgitt: ingen skal kunne kjennast att.</translation>
    </message>
    <message>
        <source>Consent was assessed in every discussion of one child.</source>
        <translation>Samtykke vart vurdert i alle drøftingar om eitt barn.</translation>
    </message>
    <message>
        <source>Consent was not assessed in every discussion of one child.</source>
        <translation>Samtykke vart ikkje vurdert i alle drøftingar om eitt barn.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) and recommendation(s)</source>
        <translation>
            <numerusform>%n beslutning eller tilråding</numerusform>
            <numerusform>%n beslutningar og tilrådingar</numerusform>
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
        <translation>Gjennomførte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Of these overdue</source>
        <translation>Av desse over fristen</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Her er det ikkje skrive noko.</translation>
    </message>
    <message>
        <source>What we need to know more about</source>
        <translation>Det vi treng å vite meir om</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Erfaringar</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 eller fleire</translation>
    </message>
    <message>
        <source>Without a log</source>
        <translation>Utan logg</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Ingen saker</translation>
    </message>
    <message>
        <source>Too few could come</source>
        <translation>For få kunne kome</translation>
    </message>
    <message>
        <source>The leader was away</source>
        <translation>Leiaren var borte</translation>
    </message>
    <message>
        <source>Closed that day</source>
        <translation>Stengt den dagen</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Annan årsak</translation>
    </message>
    <message>
        <source>There were decisions or recommendations; how many is not told.</source>
        <translation>Det vart teke beslutningar eller gitt tilrådingar. Talet er ikkje oppgitt.</translation>
    </message>
    <message>
        <source>Half-yearly report %1 of the municipality</source>
        <translation>Halvårsrapporten til kommunen %1</translation>
    </message>
    <message>
        <source>For Oppvekst</source>
        <translation>For Oppvekst</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagde</translation>
    </message>
    <message>
        <source>held</source>
        <translation>haldne</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minst</translation>
    </message>
    <message>
        <source>at most, where it is hidden</source>
        <translation>høgst, der talet er skjult</translation>
    </message>
    <message>
        <source>%1: %2 meetings planned, %3 held; discussions: %4.</source>
        <translation>%1: %2 møte planlagde, %3 haldne, drøftingar: %4.</translation>
    </message>
    <message>
        <source>Bars for each half-year.</source>
        <translation>Søyler for kvart halvår.</translation>
    </message>
    <message>
        <source>%1 of %2 units have delivered; the figures are theirs. Reports were due on %3.</source>
        <translation>%1 av %2 verksemder har levert, og tala gjeld dei. Fristen var %3.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>late</source>
        <translation>for seint</translation>
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
        <translation>endra etter at han blei skriven</translation>
    </message>
    <message>
        <source>Who has delivered</source>
        <translation>Kven har levert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteken</translation>
    </message>
    <message>
        <source>There are no units.</source>
        <translation>Det er ingen verksemder.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were held without a log.</source>
        <translation>
            <numerusform>%n møte vart halde utan logg.</numerusform>
            <numerusform>%n møte vart haldne utan logg.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>Inga årsak oppgitt</translation>
    </message>
    <message>
        <source>Why meetings were called off</source>
        <translation>Kvifor møte vart avlyste</translation>
    </message>
    <message>
        <source>Where a unit hides a small number, the sum is told only if it gives none of them away; otherwise it lies between two numbers.</source>
        <translation>Der ei verksemd skjuler eit lite tal, blir summen oppgitt berre når han ikkje røper noko. Elles ligg han mellom to tal.</translation>
    </message>
    <message>
        <source>%1 of %2 units assessed consent in every discussion of one child.</source>
        <translation>%1 av %2 verksemder vurderte samtykke i kvar drøfting av eitt barn.</translation>
    </message>
    <message>
        <source>Decisions and recommendations: %1</source>
        <translation>Avgjerder og tilrådingar: %1</translation>
    </message>
    <message>
        <source>From half-year to half-year</source>
        <translation>Frå halvår til halvår</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapportar</translation>
    </message>
    <message>
        <source>Measures done</source>
        <translation>Tiltak utførte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>What the units need to know more about</source>
        <translation>Det verksemdene treng å vite meir om</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation>Møte planlagde</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Møte haldne</translation>
    </message>
    <message>
        <source>Held without a log</source>
        <translation>Haldne utan logg</translation>
    </message>
    <message>
        <source>Meetings called off</source>
        <translation>Møte avlyste</translation>
    </message>
    <message>
        <source>Meetings without a log</source>
        <translation>Møte utan logg</translation>
    </message>
    <message>
        <source>Decisions and recommendations</source>
        <translation>Beslutningar og tilrådingar</translation>
    </message>
    <message>
        <source>Measures open</source>
        <translation>Tiltak opne</translation>
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
        <translation>Arenaar</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tenester</translation>
    </message>
    <message>
        <source>Types of case</source>
        <translation>Typar sak</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Half-yearly report %1, log of the meetings</source>
        <translation>Halvårsrapport %1, logg over møta</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Ikkje halde enno</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Møtte: %1</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>Møtte ikkje: %1</translation>
    </message>
    <message>
        <source>The meetings one by one</source>
        <translation>Møta eitt for eitt</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Korleis det gjekk</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Avgjerder</translation>
    </message>
    <message>
        <source>Which types of case were discussed in which meeting is not told: nobody is to be recognised. The types stand below, for all meetings together.</source>
        <translation>Kva type sak som vart drøfta i kva møte, blir ikkje oppgjeve: ingen skal kunne kjennast att. Typane står under, for alle møta samla.</translation>
    </message>
    <message>
        <source>How many cases each meeting discussed, and of which types, is not told: nobody is to be recognised. The types stand below, for all meetings together.</source>
        <translation>Kor mange saker kvart møte drøfta, og kva typar, blir ikkje oppgjeve: ingen skal kunne kjennast att. Typane står under, for alle møta samla.</translation>
    </message>
    <message>
        <source>Basis for the steering dialogue %1</source>
        <translation>Grunnlag for styringsdialog %1</translation>
    </message>
    <message>
        <source>All units %1</source>
        <translation>Alle verksemder %1</translation>
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
        <translation>Samtykke vurdert kvar gong</translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 kom</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have no log.</source>
        <translation>
            <numerusform>%n møte har ingen logg.</numerusform>
            <numerusform>%n møte har ingen logg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were called off.</source>
        <translation>
            <numerusform>%n møte vart avlyst.</numerusform>
            <numerusform>%n møte vart avlyste.</numerusform>
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
        <translation>%1 kom til færre enn halvparten av møta.</translation>
    </message>
    <message>
        <source>To know more about: %1</source>
        <translation>Vil vite meir om: %1</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Å snakke om</translation>
    </message>
    <message>
        <source>The figures give no reason by themselves.</source>
        <translation>Tala gir ikkje sjølve grunn til noko.</translation>
    </message>
    <message>
        <source>The unit&apos;s own words: %1</source>
        <translation>Verksemda sine eigne ord: %1</translation>
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
        <translation>%1 av %2 verksemder har loggført eit oppstartsmøte.</translation>
    </message>
    <message>
        <source>%1 of %2 units have logged a closing meeting.</source>
        <translation>%1 av %2 verksemder har loggført eit avslutningsmøte.</translation>
    </message>
    <message>
        <source>No start-up meeting is logged.</source>
        <translation>Det er ikkje loggført noko oppstartsmøte.</translation>
    </message>
    <message>
        <source>No closing meeting is logged.</source>
        <translation>Det er ikkje loggført noko avslutningsmøte.</translation>
    </message>
    <message>
        <source>Of these, common to several units</source>
        <translation>Av desse felles for fleire verksemder</translation>
    </message>
    <message>
        <source>Start-up meeting logged as held</source>
        <translation>Oppstartsmøtet er loggført som halde</translation>
    </message>
    <message>
        <source>Closing meeting logged as held</source>
        <translation>Avslutningsmøtet er loggført som halde</translation>
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

Vedlagt er halvårsrapporten %1 frå %2.

Han nemner ingen barn. Skriv ingenting om eit barn når du svarer på denne e-posten.
</translation>
    </message>
    <message>
        <source>Half-yearly report %1 is missing: %2</source>
        <translation>Halvårsrapport %1 manglar: %2</translation>
    </message>
    <message>
        <source>Hello,

We have not received the half-yearly report %1 of %2. It was to be delivered by %3.

In Tvers it is made under Reports: the figures are there already.
</source>
        <translation>Hei!

Vi har ikkje fått halvårsrapporten %1 frå %2. Fristen var %3.

I Tvers lagar de han under Rapportar: Tala står der allereie.
</translation>
    </message>
    <message>
        <source>Half-yearly report %1 is due soon: %2</source>
        <translation>Halvårsrapport %1 skal snart leverast: %2</translation>
    </message>
    <message>
        <source>Hello,

The half-yearly report %1 of %2 is to be delivered by %3. We have not received it yet.

In Tvers it is made under Reports: the figures are there already.
</source>
        <translation>Hei,

Halvårsrapporten %1 frå %2 skal vere levert innan %3. Vi har ikkje fått han enno.

I Tvers blir han laga under Rapportar: Tala står der alt.
</translation>
    </message>
</context>
<context>
    <name>tvers::ReportsPlace</name>
    <message>
        <source>Twice a year each unit reports to Oppvekst. The figures come from the log; you write the experiences. No child is named, and small numbers are hidden.</source>
        <translation>To gonger i året rapporterer kvar verksemd til Oppvekst. Tala kjem frå loggen, og du skriv erfaringane. Ingen barn er nemnde, og små tal er skjulte.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapportar</translation>
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
        <translation>Ikkje avgjort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Deputy with authority</source>
        <translation>Stadfortredar med fullmakt</translation>
    </message>
</context>
<context>
    <name>tvers::RoomsModel</name>
    <message>
        <source>Used</source>
        <translation>Blir brukt</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
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
        <translation>Det finst eit rom med dette namnet. To rom må ha to namn.</translation>
    </message>
    <message>
        <source>A room needs a name.</source>
        <translation>Eit rom må ha eit namn.</translation>
    </message>
</context>
<context>
    <name>tvers::RoundPage</name>
    <message>
        <source>&amp;Add reports…</source>
        <translation>&amp;Legg til rapportar …</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Purringar …</translation>
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
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Drøftingar</translation>
    </message>
    <message>
        <source>To be delivered by %1. %2 Drop the PDFs here, or a folder of them.</source>
        <translation>Frist: %1. %2 Slepp PDF-ane her, eller ei mappe med dei.</translation>
    </message>
    <message>
        <source>Everybody has delivered.</source>
        <translation>Alle har levert.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have not delivered.</source>
        <translation>
            <numerusform>%n verksemd har ikkje levert.</numerusform>
            <numerusform>%n verksemder har ikkje levert.</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>motteken %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>for seint</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versjon %1</translation>
    </message>
    <message>
        <source>changed after it was written</source>
        <translation>endra etter at han vart skriven</translation>
    </message>
    <message>
        <source>Reports that came in</source>
        <translation>Rapportar som er mottekne</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) taken.</source>
        <translation>
            <numerusform>%n rapport teken inn.</numerusform>
            <numerusform>%n rapportar tekne inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: received before.</source>
        <translation>%1: motteken før.</translation>
    </message>
    <message>
        <source>%1: a draft, not taken.</source>
        <translation>%1: eit utkast, ikkje teke inn.</translation>
    </message>
    <message>
        <source>%1: not a unit of this file, not taken.</source>
        <translation>%1: inga verksemd i denne fila, ikkje teken inn.</translation>
    </message>
    <message>
        <source>%1: taken, but it was changed after it was written.</source>
        <translation>%1: teken inn, men han er endra etter at han vart skriven.</translation>
    </message>
    <message>
        <source>A private key for archive or IT to keep</source>
        <translation>Ein privat nøkkel som arkiv eller IT skal ta vare på</translation>
    </message>
    <message>
        <source>Private key for reports</source>
        <translation>Privat nøkkel for rapportar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The key lies in %1. Let archive or IT keep it, and delete the file. Plans that you send from now on take the public key to the units.</source>
        <translation>Nøkkelen ligg i %1. La arkiv eller IT ta vare på han, og slett fila. Planane du sender frå no av, tek den offentlege nøkkelen med til verksemdene.</translation>
    </message>
    <message>
        <source>A folder for the reminders</source>
        <translation>Ei mappe for purringane</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) to send lie in %1.</source>
        <translation>
            <numerusform>%n e-post til utsending ligg i %1.</numerusform>
            <numerusform>%n e-postar til utsending ligg i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>Lage ein ny nøkkel?</translation>
    </message>
    <message>
        <source>Units seal to the new one when they have opened their next plan. Keep the old one too: it opens what came until then.</source>
        <translation>Verksemdene forseglar til den nye når dei har opna den neste planen sin. Ta vare på den gamle òg: Han opnar det som kom fram til då.</translation>
    </message>
    <message>
        <source>&amp;Make a new key</source>
        <translation>&amp;Lag ein ny nøkkel</translation>
    </message>
    <message>
        <source>M&amp;unicipality&apos;s report…</source>
        <translation>Rapporten til &amp;kommunen …</translation>
    </message>
    <message>
        <source>Exact numbers of %1 of %2 reports; of the others what they tell.</source>
        <translation>Nøyaktige tal frå %1 av %2 rapportar; frå dei andre det dei fortel.</translation>
    </message>
    <message>
        <source>%1: the report cannot be read and is in no sum. Ask for it once more.</source>
        <translation>%1: Rapporten kan ikkje lesast og er ikkje med i nokon sum. Be om han på nytt.</translation>
    </message>
    <message>
        <source>%1: no exact numbers in the report; the unit had no key when it was finished. Send the unit a plan, which brings the key, and ask for a new version.</source>
        <translation>%1: ingen nøyaktige tal i rapporten; verksemda hadde ingen nøkkel då han vart ferdigstilt. Send verksemda ein plan, som har med nøkkelen, og be om ein ny versjon.</translation>
    </message>
    <message>
        <source>%1: sealed to another key. Give the key that was in use when the report was finished.</source>
        <translation>%1: forsegla til ein annan nøkkel. Oppgi nøkkelen som var i bruk då rapporten vart ferdigstilt.</translation>
    </message>
    <message>
        <source>%1: changed after it was written; its exact numbers are not used. Ask the unit to send its report once more.</source>
        <translation>%1: endra etter at han vart skriven; dei nøyaktige tala blir ikkje brukte. Be verksemda sende rapporten på nytt.</translation>
    </message>
</context>
<context>
    <name>tvers::RuleEditor</name>
    <message>
        <source>How it meets</source>
        <translation>Korleis han møtest</translation>
    </message>
    <message>
        <source>Months apart</source>
        <translation>Månader frå møte til møte</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Kva for ein i månaden</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Veker</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>Vekenummer</translation>
    </message>
    <message>
        <source>How exactly</source>
        <translation>Kor nøyaktig</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gonger</translation>
    </message>
    <message>
        <source>In each</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minutt per økt</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Vekedag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Rekna frå</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Kva han ventar på</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Med eit fast tal veker mellom</translation>
    </message>
    <message>
        <source>In odd or even weeks</source>
        <translation>I oddetalsveker eller partalsveker</translation>
    </message>
    <message>
        <source>In certain weeks</source>
        <translation>I bestemte veker</translation>
    </message>
    <message>
        <source>Every so many months</source>
        <translation>Med eit fast tal månader mellom</translation>
    </message>
    <message>
        <source>So many times in a period</source>
        <translation>Eit visst tal gonger i ein periode</translation>
    </message>
    <message>
        <source>On average so many times</source>
        <translation>I snitt eit visst tal gonger</translation>
    </message>
    <message>
        <source>In slots that units share</source>
        <translation>I økter som verksemdene deler på</translation>
    </message>
    <message>
        <source>Some time between two days</source>
        <translation>Ein dag mellom to datoar</translation>
    </message>
    <message>
        <source>Some time in certain weeks</source>
        <translation>Ein dag i bestemte veker</translation>
    </message>
    <message>
        <source>After something has happened</source>
        <translation>Etter at noko har skjedd</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Ved behov</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikkje avgjort</translation>
    </message>
    <message>
        <source>The first of the month</source>
        <translation>Den første i månaden</translation>
    </message>
    <message>
        <source>The second of the month</source>
        <translation>Den andre i månaden</translation>
    </message>
    <message>
        <source>The third of the month</source>
        <translation>Den tredje i månaden</translation>
    </message>
    <message>
        <source>The fourth of the month</source>
        <translation>Den fjerde i månaden</translation>
    </message>
    <message>
        <source>The last of the month</source>
        <translation>Den siste i månaden</translation>
    </message>
    <message>
        <source>The weeks are advisory: units may choose others</source>
        <translation>Vekene er rettleiande: Verksemder kan velje andre</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Byrjar</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Sluttar</translation>
    </message>
    <message>
        <source>First day that counts</source>
        <translation>Første dag som tel</translation>
    </message>
    <message>
        <source>40, 44, 48, 5</source>
        <translation>40, 44, 48, 5</translation>
    </message>
    <message>
        <source>Write the hours like 13:00 and 14:30, or leave them empty.</source>
        <translation>Skriv klokkesletta som 13:00 og 14:30, eller la dei stå tomme.</translation>
    </message>
    <message>
        <source>Weeks between meetings</source>
        <translation>Veker frå møte til møte</translation>
    </message>
    <message>
        <source>Continuously</source>
        <translation>Løpande</translation>
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
        <translation>Skule</translation>
    </message>
    <message>
        <source>After-school care</source>
        <translation>SFO</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Verksemd</translation>
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
        <translation>Møte, fristar, arenaar, verksemder, personar og team</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Fann ingenting</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som vart funne</translation>
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
        <translation>Kven møtte</translation>
    </message>
    <message>
        <source>C says that the person came, A absent, S that a substitute came.</source>
        <translation>C tyder at personen møtte, A at personen ikkje møtte, S at ein vara møtte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Service or role</source>
        <translation>Teneste eller rolle</translation>
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
        <translation>Legg til person …</translation>
    </message>
    <message>
        <source>&amp;Invite guardians</source>
        <translation>Inviter føresette</translation>
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
        <translation>Frå</translation>
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
        <translation>Kven andre møtte? Namn eller rolle.</translation>
    </message>
    <message>
        <source>&amp;Who came</source>
        <translation>Kven m&amp;øtte</translation>
    </message>
</context>
<context>
    <name>tvers::SettingsPlace</name>
    <message>
        <source>Open: no passphrase yet</source>
        <translation>Open: ingen passordfrase enno</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passordfrasen til %1</translation>
    </message>
    <message>
        <source>Recovery code on paper</source>
        <translation>Attopprettingskode på papir</translation>
    </message>
    <message>
        <source>The municipality&apos;s own key</source>
        <translation>Kommunen sin eigen nøkkel</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>På denne maskina</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utsjånad</translation>
    </message>
    <message>
        <source>Who can open this file</source>
        <translation>Kven som kan opne denne fila</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Set &amp;passordfrase …</translation>
    </message>
    <message>
        <source>Add a p&amp;erson…</source>
        <translation>Legg til ein p&amp;erson …</translation>
    </message>
    <message>
        <source>&amp;Change the chosen person&apos;s passphrase…</source>
        <translation>&amp;Byt passordfrasen til den valde …</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen person…</source>
        <translation>F&amp;jern den valde …</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Ny &amp;attopprettingskode …</translation>
    </message>
    <message>
        <source>Anyone who has the file can open it, until a passphrase is set. It is due before the first entry about a child.</source>
        <translation>Alle som har fila, kan opne henne, til ein passordfrase er sett. Det må gjerast før det første som gjeld eit barn, blir skrive inn.</translation>
    </message>
    <message>
        <source>Each person has a passphrase of their own. The recovery code on paper opens the file when a passphrase is forgotten.</source>
        <translation>Kvar person har sin eigen passordfrase. Attopprettingskoden på papir opnar fila når ein passordfrase er gløymd.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Set passordfrase</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Legg til ein person</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt passordfrase</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Fjern ein person</translation>
    </message>
    <message>
        <source>Remove the passphrase of %1?</source>
        <translation>Fjerne passordfrasen til %1?</translation>
    </message>
    <message>
        <source>They can no longer open this file. Copies that they have taken they can still open.</source>
        <translation>Personen kan ikkje lenger opne denne fila. Kopiar som personen har teke, kan framleis opnast.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>A damaged key</source>
        <translation>Ein skadd nøkkel</translation>
    </message>
    <message>
        <source>Fingerprint of this file: %1. It stays the same; a copy that somebody else made to look like this file has another. Compare it with the sheet that has the recovery code.</source>
        <translation>Fingeravtrykket til denne fila: %1. Det er alltid det same; ei fil som nokon andre har laga for å likne, har eit anna. Samanlikn med arket som har attopprettingskoden.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Ny attopprettingskode</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Vil du lage ein ny attopprettingskode?</translation>
    </message>
    <message>
        <source>The sheet with the old code will not open this file any longer. The new code is shown once: have paper or a printer ready.</source>
        <translation>Arket med den gamle koden opnar ikkje denne fila lenger. Den nye koden blir vist berre éin gong: Ha papir eller ein skrivar klar.</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Lag han</translation>
    </message>
    <message>
        <source>My &amp;role</source>
        <translation>Mi r&amp;olle</translation>
    </message>
    <message>
        <source>Adviser: all places</source>
        <translation>Rådgivar: alle stader</translation>
    </message>
    <message>
        <source>Leader of a unit: six places, the others under More</source>
        <translation>Styrar eller rektor: seks stader, resten under «Meir»</translation>
    </message>
    <message>
        <source>L&amp;ock an unused file</source>
        <translation>L&amp;ås ei fil som ikkje er i bruk</translation>
    </message>
    <message>
        <source>In a meeting it is locked a quarter of an hour after its planned end, and hidden after a minute.</source>
        <translation>I eit møte blir ho låst eit kvarter etter planlagd slutt, og innhaldet blir skjult etter eitt minutt.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Etter %n minutt</numerusform>
            <numerusform>Etter %n minutt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::SettleDialog</name>
    <message>
        <source>Meetings without a log</source>
        <translation>Møte utan logg</translation>
    </message>
    <message>
        <source>Say how each went. Held without a log stands in the report as such: it is a deviation. What you leave open stays open.</source>
        <translation>Sei korleis kvart møte gjekk. «Halde utan logg» står slik i rapporten: det er eit avvik. Det du lèt stå, blir ståande ope.</translation>
    </message>
    <message>
        <source>Their log is begun, finish it under Meetings: %1</source>
        <translation>Loggen er påbyrja. Gjer han ferdig under Møte: %1</translation>
    </message>
    <message>
        <source>All were &amp;held</source>
        <translation>Alle vart &amp;haldne</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Gjer opp</translation>
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
        <translation>Korleis det gjekk</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Meir om det</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikkje sagt</translation>
    </message>
    <message>
        <source>held, without a log</source>
        <translation>halde, utan logg</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>How it went: %1</source>
        <translation>Korleis det gjekk: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Årsak: %1</translation>
    </message>
    <message>
        <source>More about it: %1</source>
        <translation>Meir om det: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of the meetings settled.</source>
        <translation>
            <numerusform>%n av møta er gjort opp.</numerusform>
            <numerusform>%n av møta er gjort opp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another cause needs a few words, which name nobody.</source>
        <translation>Ei anna årsak treng nokre få ord, utan namn på nokon.</translation>
    </message>
</context>
<context>
    <name>tvers::Settling</name>
    <message>
        <source>Settle meetings without a log</source>
        <translation>Gjer opp møte utan logg</translation>
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
        <translation>&amp;Meir om det</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grunngiving</translation>
    </message>
    <message>
        <source>&amp;Who does it: name or role</source>
        <translation>&amp;Kven gjer det: namn eller rolle</translation>
    </message>
</context>
<context>
    <name>tvers::SizeButton</name>
    <message>
        <source>Si&amp;ze</source>
        <translation>S&amp;torleik</translation>
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
        <translation>Arenaane, folka og året til kommunen på éin stad, og alt som gjeld eit barn, under segl.</translation>
    </message>
    <message>
        <source>Begin for a municipality</source>
        <translation>Kom i gang for ein kommune</translation>
    </message>
    <message>
        <source>Choose municipality, school year and school holidays; then the annual wheel stands there.</source>
        <translation>Vel kommune, skuleår og skuleferiar. Så er årshjulet klart.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Opne ei fil</translation>
    </message>
    <message>
        <source>A Tvers file that you or somebody else has made.</source>
        <translation>Ei Tvers-fil som du eller nokon andre har laga.</translation>
    </message>
    <message>
        <source>Try with an example</source>
        <translation>Prøv med eit døme</translation>
    </message>
    <message>
        <source>A file with invented people. Nothing in it is real.</source>
        <translation>Ei fil med oppdikta personar. Ingenting i henne er verkeleg.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Opna nyleg</translation>
    </message>
    <message>
        <source>Begin with a plan from Oppvekst</source>
        <translation>Begynn med ein plan frå Oppvekst</translation>
    </message>
    <message>
        <source>The file ending in .tversplan that your unit was sent: rules, calendar, team and meetings are in it.</source>
        <translation>Fila som sluttar på .tversplan og som verksemda har fått: Reglar, kalender, team og møte er i henne.</translation>
    </message>
</context>
<context>
    <name>tvers::SystemWording</name>
    <message>
        <source>there is no such file or folder</source>
        <translation>det finst inga slik fil eller mappe</translation>
    </message>
    <message>
        <source>you do not have permission to do that there</source>
        <translation>du har ikkje lov til det der</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>that disk or drive can only be read</source>
        <translation>den disken kan berre lesast</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>det er ei mappe som heiter det</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>ein del av stien er ikkje ei mappe</translation>
    </message>
    <message>
        <source>the disk did not do what it was asked to</source>
        <translation>disken gjorde ikkje det han vart beden om</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>namnet er for langt</translation>
    </message>
    <message>
        <source>such a name cannot be used there</source>
        <translation>eit slikt namn kan ikkje brukast der</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>eit anna program bruker det</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>det er ei eining og ikkje ei fil</translation>
    </message>
</context>
<context>
    <name>tvers::TableImport</name>
    <message>
        <source>Import a table</source>
        <translation>Hent inn ein tabell</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabellar (*.csv *.txt *.tsv)</translation>
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
        <translation>Lim inn frå rekneark</translation>
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
        <translation>innstillingar</translation>
    </message>
    <message>
        <source>units</source>
        <translation>verksemder</translation>
    </message>
    <message>
        <source>people of the services</source>
        <translation>personar i tenestene</translation>
    </message>
    <message>
        <source>arenas</source>
        <translation>arenaar</translation>
    </message>
    <message>
        <source>rules of the arenas</source>
        <translation>reglane for arenaane</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>team</translation>
    </message>
    <message>
        <source>members of the teams</source>
        <translation>medlemer i teama</translation>
    </message>
    <message>
        <source>school calendars</source>
        <translation>skulekalendrar</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>children</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>føresette</translation>
    </message>
    <message>
        <source>teams about one child</source>
        <translation>team rundt eitt barn</translation>
    </message>
    <message>
        <source>meetings about one child</source>
        <translation>møte om eitt barn</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>rom</translation>
    </message>
    <message>
        <source>days when people are away</source>
        <translation>dagar då nokon er borte</translation>
    </message>
    <message>
        <source>meeting plans</source>
        <translation>møteplanar</translation>
    </message>
    <message>
        <source>meetings of the plans</source>
        <translation>møta i planane</translation>
    </message>
    <message>
        <source>ways to open the file</source>
        <translation>måtane å opne fila på</translation>
    </message>
    <message>
        <source>what the file says of itself</source>
        <translation>det fila seier om seg sjølv</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>loggen</translation>
    </message>
    <message>
        <source>how the file is built</source>
        <translation>oppbygginga av fila</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapportar</translation>
    </message>
    <message>
        <source>reports that came in</source>
        <translation>rapportar som er mottekne</translation>
    </message>
</context>
<context>
    <name>tvers::TeamTableModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Heile kommunen</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Eit team må ha eit namn.</translation>
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
        <translation>Her står dei som sit i teamet «%1».</translation>
    </message>
    <message>
        <source>Choose a team to see who sits in it.</source>
        <translation>Vel eit team for å sjå kven som sit i det.</translation>
    </message>
    <message>
        <source>Add an arena first: a team is an arena at one unit.</source>
        <translation>Legg først til ein arena: Eit team er ein arena ved éi verksemd.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>Add people first, under People.</source>
        <translation>Legg først til personar under Personar.</translation>
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
        <translation>Her står teama: ein arena ved éi verksemd, med medlemmene.</translation>
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
        <translation>Team rundt eitt barn</translation>
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
        <translation>Rolle ein person har</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Teneste</translation>
    </message>
    <message>
        <source>Films and material</source>
        <translation>Filmar og materiell</translation>
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
        <translation>Kan kome</translation>
    </message>
    <message>
        <source>If possible</source>
        <translation>Om det er mogleg</translation>
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
        <translation>Når brukaren treng det</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Med samtykke</translation>
    </message>
    <message>
        <source>By case</source>
        <translation>Avhengig av saka</translation>
    </message>
    <message>
        <source>At intervals</source>
        <translation>Med jamne mellomrom</translation>
    </message>
    <message>
        <source>Some meetings</source>
        <translation>Nokre møte</translation>
    </message>
    <message>
        <source>Varying</source>
        <translation>Varierande</translation>
    </message>
    <message>
        <source>Drops in</source>
        <translation>Stikk innom</translation>
    </message>
    <message>
        <source>The source contradicts itself</source>
        <translation>Kjelda motseier seg sjølv</translation>
    </message>
    <message>
        <source>Set the agenda</source>
        <translation>Setje opp saksliste</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Peike ut</translation>
    </message>
    <message>
        <source>Give somebody the responsibility</source>
        <translation>Gi nokon ansvaret</translation>
    </message>
    <message>
        <source>Cancel when there is nothing to discuss</source>
        <translation>Avlyse når det ikkje er noko å drøfte</translation>
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
        <translation>Kalle inn til ekstra møte</translation>
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
        <translation>Følgje opp</translation>
    </message>
    <message>
        <source>Give guidance</source>
        <translation>Gi rettleiing</translation>
    </message>
    <message>
        <source>Inform about the method</source>
        <translation>Informere om metoden</translation>
    </message>
    <message>
        <source>Inform about rights</source>
        <translation>Informere om rettar</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>Føre logg</translation>
    </message>
    <message>
        <source>Keep a document up to date</source>
        <translation>Halde eit dokument oppdatert</translation>
    </message>
    <message>
        <source>Tell the guardians</source>
        <translation>Gi beskjed til føresette</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapportere</translation>
    </message>
    <message>
        <source>Report to whoever gave the money</source>
        <translation>Rapportere til den som har gitt midlane</translation>
    </message>
    <message>
        <source>Spread competence</source>
        <translation>Spreie kompetanse</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Gi opplæring</translation>
    </message>
    <message>
        <source>Pass information on</source>
        <translation>Gi informasjon vidare</translation>
    </message>
    <message>
        <source>Make a written plan</source>
        <translation>Lage ein skriftleg plan</translation>
    </message>
    <message>
        <source>In Tvers</source>
        <translation>I Tvers</translation>
    </message>
    <message>
        <source>In another system</source>
        <translation>I eit anna system</translation>
    </message>
    <message>
        <source>No single child is discussed</source>
        <translation>Ingen enkeltbarn blir drøfta</translation>
    </message>
    <message>
        <source>Always anonymous</source>
        <translation>Alltid anonymt</translation>
    </message>
    <message>
        <source>Anonymous, or by name with consent</source>
        <translation>Anonymt, eller med namn når det er samtykke</translation>
    </message>
    <message>
        <source>Consent for single children, none for groups</source>
        <translation>Samtykke for enkeltbarn, ikkje for grupper</translation>
    </message>
    <message>
        <source>Nothing without consent</source>
        <translation>Ingenting utan samtykke</translation>
    </message>
    <message>
        <source>On legal basis; consent for what goes beyond</source>
        <translation>Med heimel; samtykke til det som går ut over heimelen</translation>
    </message>
    <message>
        <source>Not decided: anonymous until then</source>
        <translation>Ikkje avgjort: anonymt inntil vidare</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Barnehage</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skule</translation>
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
        <translation>På tvers av sektorar</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Ekstern</translation>
    </message>
    <message>
        <source>School term</source>
        <translation>Skuleår</translation>
    </message>
    <message>
        <source>School holiday</source>
        <translation>Skuleferie</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
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
        <translation>skuleår</translation>
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
        <translation>månad</translation>
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
        <translation>Oddetalsveker</translation>
    </message>
    <message>
        <source>Even weeks</source>
        <translation>Partalsveker</translation>
    </message>
</context>
<context>
    <name>tvers::ToolEntryDialog</name>
    <message>
        <source>In the toolbox</source>
        <translation>I verktøykassa</translation>
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
        <translation>https://… eller ei e-postadresse</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Gi det ein tittel.</translation>
    </message>
    <message>
        <source>Write a web address that begins with https://, or an e-mail address.</source>
        <translation>Skriv ei nettadresse som begynner med https://, eller ei e-postadresse.</translation>
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
        <translation>Lenkje</translation>
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
        <translation>Filmar, skjema og lenkjer for alle som deltek, og kven ein kan spørje. Det du legg til her, følgjer med planane til verksemdene.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opne</translation>
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
        <translation>Endre verktøykassa</translation>
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
        <translation>Dei føresette vil ikkje: berre det lova krev</translation>
    </message>
    <message>
        <source>What the next unit must know</source>
        <translation>Det neste verksemd må vite</translation>
    </message>
    <message>
        <source>More, with consent</source>
        <translation>Meir, med samtykke</translation>
    </message>
    <message>
        <source>Documents that were handed over, one a line</source>
        <translation>Dokument som er overleverte, eitt på kvar linje</translation>
    </message>
    <message>
        <source>Save the form as PD&amp;F…</source>
        <translation>Lagre skjemaet som PDF …</translation>
    </message>
    <message>
        <source>Print previe&amp;w of the form…</source>
        <translation>Førehandsvising av skjemaet …</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This meeting counts children and names nobody. For a child whose guardians have been asked, add a meeting of its own: the form comes with the name.</source>
        <translation>Dette møtet tel barn og nemner ingen med namn. Er dei føresette til eit barn spurde, legg du til eit eige møte om barnet. Skjemaet følgjer med namnet.</translation>
    </message>
    <message>
        <source>What is necessary may be passed on without consent (%1).</source>
        <translation>Det som er nødvendig, kan givast vidare utan samtykke (%1).</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>ein føresett</translation>
    </message>
    <message>
        <source>More than the necessary is not open for writing:</source>
        <translation>Meir enn det nødvendige kan ikkje fyllast ut:</translation>
    </message>
    <message>
        <source>Nothing is open for writing before there is consent:</source>
        <translation>Ingenting kan fyllast ut før det er samtykke:</translation>
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
        <translation>Fødd</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kjem frå</translation>
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
        <translation>Til stades</translation>
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
        <translation>Dei føresette ønskjer ikkje at det blir gitt vidare opplysningar ut over det lova krev. Skjemaet er ikkje fylt ut.</translation>
    </message>
    <message>
        <source>What the next unit must know</source>
        <translation>Det neste verksemd må vite</translation>
    </message>
    <message>
        <source>More, with consent</source>
        <translation>Meir, med samtykke</translation>
    </message>
    <message>
        <source>Documents that were handed over</source>
        <translation>Dokument som er overleverte</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Place, date and signature: guardians</source>
        <translation>Stad, dato og underskrift: føresette</translation>
    </message>
    <message>
        <source>Place, date and signature: the unit that hands over</source>
        <translation>Stad, dato og underskrift: verksemda som overfører</translation>
    </message>
</context>
<context>
    <name>tvers::TravelModel</name>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to 1440.</source>
        <translation>Minutt er eit heilt tal frå 0 til 1440.</translation>
    </message>
</context>
<context>
    <name>tvers::TrendView</name>
    <message>
        <source>From half-year to half-year, drawn</source>
        <translation>Frå halvår til halvår, teikna</translation>
    </message>
    <message>
        <source>From half-year to half-year</source>
        <translation>Frå halvår til halvår</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapportar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halde</translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation>Drøftingar</translation>
    </message>
    <message>
        <source>Measures done</source>
        <translation>Tiltak utførte</translation>
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
        <translation>Ny verksemd</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Legg til verksemd</translation>
    </message>
    <message>
        <source>Remove unit</source>
        <translation>Fjern verksemd</translation>
    </message>
    <message>
        <source>Here stand the kindergartens and schools that take part.</source>
        <translation>Her står barnehagane og skulane som er med.</translation>
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
        <translation>Førehands&amp;vis …</translation>
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
        <translation>Tal</translation>
    </message>
    <message>
        <source>&amp;Experiences</source>
        <translation>&amp;Erfaringar</translation>
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
        <translation>Ikkje sendt enno.</translation>
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
        <translation>Byrj på rapporten</translation>
    </message>
    <message>
        <source>Finish the report %1 of %2?</source>
        <translation>Ferdigstille rapport %1 for %2?</translation>
    </message>
    <message>
        <source>It gets its number and is locked. What comes later becomes a correction, a version of its own.</source>
        <translation>Han får nummer og blir låst. Det som kjem seinare, blir ei retting med eige versjonsnummer.</translation>
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
        <translation>Er rapporten send?</translation>
    </message>
    <message>
        <source>An e-mail with the report lies in %1. Send it from your e-mail program, and say so here afterwards.</source>
        <translation>Ein e-post med rapporten ligg i %1. Send han frå e-postprogrammet ditt, og sei frå her etterpå.</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation>Han er send</translation>
    </message>
    <message>
        <source>A folder for the archive</source>
        <translation>Ei mappe for arkivet</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>I arkivet</translation>
    </message>
    <message>
        <source>The report and what the archive needs to know of it lie in %1.

When the archive has it: under which reference?</source>
        <translation>Rapporten og opplysningane arkivet treng om han, ligg i %1.

Når han er arkivert: Under kva referanse?</translation>
    </message>
    <message>
        <source>Meetings without a &amp;log…</source>
        <translation>Møte utan &amp;logg …</translation>
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
        <translation>Loggen viser òg møta eitt for eitt.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) settled. The figures follow; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n møte er gjort opp. Tala følgjer med; Ctrl+Z tek det tilbake.</numerusform>
            <numerusform>%n møte er gjorde opp. Tala følgjer med; Ctrl+Z tek det tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands under To in the e-mail: the address of %1 is not known. Type it there, or give it under Units, to the person with that role.</source>
        <translation>Ingen står under Til i e-posten: Adressa til %1 er ikkje kjend. Skriv henne der, eller legg henne inn under Verksemder, på personen med den rolla.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have no log.</source>
        <translation>
            <numerusform>%n møte har ingen logg.</numerusform>
            <numerusform>%n møte har ingen logg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report will say how many meetings have no log; they can be settled first.</source>
        <translation>Det vil stå i rapporten kor mange møte som ikkje har logg; dei kan gjerast opp først.</translation>
    </message>
</context>
<context>
    <name>tvers::UnitTableModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Nedlagd etter</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Ei verksemd må ha eit namn.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» er ingen e-postadresse.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigarform</translation>
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
        <translation>Verksemder</translation>
    </message>
</context>
<context>
    <name>tvers::UnlockPage</name>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Attopprettingskode</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passordfrase</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>V&amp;is det eg skriv</translation>
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
        <translation>&amp;Sjå utan nøkkel</translation>
    </message>
    <message>
        <source>Shows a copy of what is plain: the year, arenas, units and people. Nothing about a child, and nobody vouches for it.</source>
        <translation>Viser det som ikkje er forsegla: året, arenaar, verksemder og personar. Ingenting om barn, og ingen går god for det.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Opening the file. It takes about a second, so that guessing takes long.</source>
        <translation>Opnar fila. Det tek om lag eitt sekund, for at det skal ta lang tid å gjette.</translation>
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
        <translation>Stad</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Ein annan dag</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>The municipality has not fixed this day yet.</source>
        <translation>Kommunen har ikkje fastsett denne dagen enno.</translation>
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
        <translation>&amp;Opne arenaen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Verksemder</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Choose something on the wheel or in the list, and all about it stands here.</source>
        <translation>Vel noko på hjulet eller i lista, så står alt om det her.</translation>
    </message>
</context>
<context>
    <name>tvers::WheelFilter</name>
    <message>
        <source>Whole year</source>
        <translation>Heile året</translation>
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
        <translation>Veke</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
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
        <translation>&amp;Førehandsvis …</translation>
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
        <translation>PNG-bilete (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-teikning (*.svg)</translation>
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
        <translation>Piltastane går frå punkt til punkt, Page Up og Page Down månad for månad. F7 går til lista.</translation>
    </message>
    <message>
        <source>Show the suggested dates</source>
        <translation>Vis dei føreslåtte datoane</translation>
    </message>
    <message>
        <source>Nothing of what you have chosen to see is on the wheel.</source>
        <translation>Ingenting av det du har valt å sjå, står på hjulet.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>The wheel shows the whole year: what meets when, and what is due. No arena has dates yet.</source>
        <translation>Hjulet viser heile året: kva som møtest når, og kva fristar som gjeld. Ingen arena har datoar enno.</translation>
    </message>
    <message>
        <source>Go to the arenas</source>
        <translation>Gå til arenaane</translation>
    </message>
    <message numerus="yes">
        <source>The rules say how often the arenas meet, but nobody has set the days yet. From the rules, %n date(s) can be suggested.</source>
        <translation>
            <numerusform>Reglane seier kor ofte arenaane møtest, men ingen har fastsett dagane enno. Ut frå reglane kan %n dato føreslåast.</numerusform>
            <numerusform>Reglane seier kor ofte arenaane møtest, men ingen har fastsett dagane enno. Ut frå reglane kan %n datoar føreslåast.</numerusform>
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
        <translation>Med føreslåtte datoar som ikkje er fastsette enno</translation>
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
        <translation>Siste yrkedag: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møte</numerusform>
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
        <translation>Utan faste datoar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Holidays and days off</source>
        <translation>Heilagdagar og fridagar</translation>
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
            <numerusform>%n føreslått dato er ikkje teken med: Kommunen har ikkje fastsett han enno.</numerusform>
            <numerusform>%n føreslåtte datoar er ikkje tekne med: Kommunen har ikkje fastsett dei enno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The year as a circle, read clockwise, with %n numbered mark(s). Each of them is a line of the list.</source>
        <translation>
            <numerusform>Året som ein sirkel, lese med klokka, med %n nummerert merke. Det er ei linje i lista.</numerusform>
            <numerusform>Året som ein sirkel, lese med klokka, med %n nummererte merke. Kvart av dei er ei linje i lista.</numerusform>
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
        <translation>Veke</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
</context>
<context>
    <name>tvers::WorkPage</name>
    <message>
        <source>A copy of the file as it was %1. Nothing can be changed in it.</source>
        <translation>Ein kopi av fila slik ho var %1. Ingenting kan endrast i han.</translation>
    </message>
    <message>
        <source>A copy of the file as it was %1, without a key: nobody vouches for it.</source>
        <translation>Ein kopi av fila slik ho var %1, utan nøkkel: Ingen går god for han.</translation>
    </message>
    <message>
        <source>Locked. What is plain can be seen, nobody vouches for it, nothing changes.</source>
        <translation>Låst. Det som ikkje er forsegla, kan sjåast, men ingen går god for det, og ingenting kan endrast.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagra %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er lagra</translation>
    </message>
    <message>
        <source>Example, nothing in it is real. %1</source>
        <translation>Døme, ingenting i det er verkeleg. %1</translation>
    </message>
    <message>
        <source>%1. No passphrase yet: anyone who has the file can open it.</source>
        <translation>%1. Ingen passordfrase enno: Alle som har fila, kan opne henne.</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation>Den siste endringa er ikkje lagra</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Angra: %1</translation>
    </message>
    <message>
        <source>Not saved yet: a change in “%1”</source>
        <translation>Ikkje lagra enno: ei endring i «%1»</translation>
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
        <translation>Verksemder og veker</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Verksemd</translation>
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
        <translation>Veke</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
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
        <translation>Lagra: %1, i %2</translation>
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
        <translation>%1, ein dag fram til og med %2</translation>
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
