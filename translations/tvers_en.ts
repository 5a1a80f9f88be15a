<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n meeting(s) placed</source>
        <translation>
            <numerusform>%n meeting placed</numerusform>
            <numerusform>%n meetings placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a slot.</source>
        <translation>
            <numerusform>%1, %n without a slot.</numerusform>
            <numerusform>%1, %n without a slot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 At most %n more could be placed.</source>
        <translation>
            <numerusform>%1 At most %n more could be placed.</numerusform>
            <numerusform>%1 At most %n more could be placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) written.</source>
        <translation>
            <numerusform>%n meeting written.</numerusform>
            <numerusform>%n meetings written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken.</source>
        <translation>
            <numerusform>%n line taken.</numerusform>
            <numerusform>%n lines taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) written.</source>
        <translation>
            <numerusform>%n plan written.</numerusform>
            <numerusform>%n plans written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::ArchiveDialog</name>
    <message numerus="yes">
        <source>%n document(s) lie in %1. When the archive has them, write here under which reference.</source>
        <translation>
            <numerusform>%n document lies in %1. When the archive has it, write here under which reference.</numerusform>
            <numerusform>%n documents lie in %1. When the archive has them, write here under which reference.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::ArenaWording</name>
    <message numerus="yes">
        <source>%n working day(s) before the meeting</source>
        <translation>
            <numerusform>%n working day before the meeting</numerusform>
            <numerusform>%n working days before the meeting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::BundleWording</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off or gone</source>
        <translation>
            <numerusform>%n called off or gone</numerusform>
            <numerusform>%n called off or gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own change(s) kept</source>
        <translation>
            <numerusform>%n own change kept</numerusform>
            <numerusform>%n own changes kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed here and there</source>
        <translation>
            <numerusform>%n changed here and there</numerusform>
            <numerusform>%n changed here and there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::CadencePreview</name>
    <message numerus="yes">
        <source>%n meeting(s) in the school year %1. First:</source>
        <translation>
            <numerusform>%n meeting in the school year %1:</numerusform>
            <numerusform>%n meetings in the school year %1. The first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) from %1 to %2. First:</source>
        <translation>
            <numerusform>%n meeting from %1 to %2. First:</numerusform>
            <numerusform>%n meetings from %1 to %2. First:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::CadenceWording</name>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average %n time(s)</source>
        <translation>
            <numerusform>On average %n time</numerusform>
            <numerusform>On average %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shared in slots of %n minute(s)</source>
        <translation>
            <numerusform>Shared in slots of %n minute</numerusform>
            <numerusform>Shared in slots of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::CalendarPlace</name>
    <message numerus="yes">
        <source>No meeting has a fixed day here yet; %n can be suggested.</source>
        <translation>
            <numerusform>No meeting has a fixed day here yet; %n can be suggested.</numerusform>
            <numerusform>No meeting has a fixed day here yet; %n can be suggested.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::CasesPlace</name>
    <message numerus="yes">
        <source>%n discussion(s) in the file were not put there by Tvers. They are not shown and counted nowhere.</source>
        <translation>
            <numerusform>%n discussion in the file was not put there by Tvers. It is not shown and counted nowhere.</numerusform>
            <numerusform>%n discussions in the file were not put there by Tvers. They are not shown and counted nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::ChildTableModel</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::DifferenceWording</name>
    <message numerus="yes">
        <source>%n day(s) gone</source>
        <translation>
            <numerusform>%n day gone</numerusform>
            <numerusform>%n days gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s)</source>
        <translation>
            <numerusform>%n new day</numerusform>
            <numerusform>%n new days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more arena(s) changed.</source>
        <translation>
            <numerusform>%1 And %n more arena changed.</numerusform>
            <numerusform>%1 And %n more arenas changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) decided</source>
        <translation>
            <numerusform>%n day decided</numerusform>
            <numerusform>%n days decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with other hours or units</source>
        <translation>
            <numerusform>%n day with other hours or units</numerusform>
            <numerusform>%n days with other hours or units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) moved from %1 to %2</source>
        <translation>
            <numerusform>%n day moved from %1 to %2</numerusform>
            <numerusform>%n days moved from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with no remark any more</source>
        <translation>
            <numerusform>%n day with no remark any more</numerusform>
            <numerusform>%n days with no remark any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) now marked “%1”</source>
        <translation>
            <numerusform>%n day now marked “%1”</numerusform>
            <numerusform>%n days now marked “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::DiscussionForm</name>
    <message numerus="yes">
        <source>Rests on %n consent(s)</source>
        <translation>
            <numerusform>Rests on %n consent</numerusform>
            <numerusform>Rests on %n consents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::Edits</name>
    <message numerus="yes">
        <source>Add %n unit(s)</source>
        <translation>
            <numerusform>Add %n unit</numerusform>
            <numerusform>Add %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::EntryWording</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kindergarten(s)</source>
        <translation>
            <numerusform>%n kindergarten</numerusform>
            <numerusform>%n kindergartens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::ExtractDialog</name>
    <message numerus="yes">
        <source>told, %n passage(s) held back</source>
        <translation>
            <numerusform>told, %n passage held back</numerusform>
            <numerusform>told, %n passages held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::ImportPreview</name>
    <message numerus="yes">
        <source>%n line(s) will be added:</source>
        <translation>
            <numerusform>%n line will be added:</numerusform>
            <numerusform>%n lines will be added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n line(s)</source>
        <translation>
            <numerusform>Add %n line</numerusform>
            <numerusform>Add %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or column(s) cannot be taken:</source>
        <translation>
            <numerusform>%n line or column cannot be taken:</numerusform>
            <numerusform>%n lines or columns cannot be taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::MainWindow</name>
    <message numerus="yes">
        <source>%n plan(s) lie in %1. Send each of them to its unit.</source>
        <translation>
            <numerusform>%n plan lies in %1. Send it to its unit.</numerusform>
            <numerusform>%n plans lie in %1. Send each of them to its unit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be saved yet. They are kept, sealed, and stand where you wrote them.</source>
        <translation>
            <numerusform>One text could not be saved yet. It is kept, sealed, and stands where you wrote it.</numerusform>
            <numerusform>%n texts could not be saved yet. They are kept, sealed, and stand where you wrote them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::MeasuresPlace</name>
    <message numerus="yes">
        <source>%n open measure(s)</source>
        <translation>
            <numerusform>%n open measure</numerusform>
            <numerusform>%n open measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::MeetingPaper</name>
    <message numerus="yes">
        <source>%n case(s) were discussed by name.</source>
        <translation>
            <numerusform>%n case was discussed by name.</numerusform>
            <numerusform>%n cases were discussed by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) by name were put off.</source>
        <translation>
            <numerusform>%n case by name was put off.</numerusform>
            <numerusform>%n cases by name were put off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came to their own item.</source>
        <translation>
            <numerusform>%n guest came to their own item.</numerusform>
            <numerusform>%n guests came to their own item.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::MeetingsPlace</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::MunicipalDialog</name>
    <message numerus="yes">
        <source>%n page(s), one for each unit, and a workbook lie in %1.</source>
        <translation>
            <numerusform>%n page and a workbook lie in %1.</numerusform>
            <numerusform>%n pages, one for each unit, and a workbook lie in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::NewYearDialog</name>
    <message numerus="yes">
        <source>Units, teams, people and rooms go on by themselves. %n meeting plan(s) begin with the same units, rounds, hours and wishes, in the same weeks.</source>
        <translation>
            <numerusform>Units, teams, people and rooms go on by themselves. %n meeting plan begins with the same units, rounds, hours and wishes, in the same weeks.</numerusform>
            <numerusform>Units, teams, people and rooms go on by themselves. %n meeting plans begin with the same units, rounds, hours and wishes, in the same weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::OverviewMeetings</name>
    <message numerus="yes">
        <source>%1: %n unit(s) lack people</source>
        <translation>
            <numerusform>%1: %n unit lacks people</numerusform>
            <numerusform>%1: %n units lack people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::OverviewPlace</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have suggested days only. Answer the questions below, or see them in the annual wheel.</source>
        <translation>
            <numerusform>%n meeting has a suggested day only. Answer the questions below, or see it in the annual wheel.</numerusform>
            <numerusform>%n meetings have suggested days only. Answer the questions below, or see them in the annual wheel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanExportMenu</name>
    <message numerus="yes">
        <source>%n meeting(s) lie in %1.</source>
        <translation>
            <numerusform>%n meeting lies in %1.</numerusform>
            <numerusform>%n meetings lie in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) lie in %1.</source>
        <translation>
            <numerusform>%n PDF file lies in %1.</numerusform>
            <numerusform>%n PDF files lie in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanMoveDialog</name>
    <message numerus="yes">
        <source>%1 can have %n slot(s) without anything in the way.</source>
        <translation>
            <numerusform>%1 can have %n slot without anything in the way.</numerusform>
            <numerusform>%1 can have %n slots without anything in the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanPapers</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanReviewDialog</name>
    <message numerus="yes">
        <source>%n meeting(s) move.</source>
        <translation>
            <numerusform>%n meeting moves.</numerusform>
            <numerusform>%n meetings move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get a slot.</source>
        <translation>
            <numerusform>%n gets a slot.</numerusform>
            <numerusform>%n get a slot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose theirs, because no slot is left for them.</source>
        <translation>
            <numerusform>%n loses its slot, because none is left for it.</numerusform>
            <numerusform>%n lose theirs, because no slot is left for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked meeting(s) cannot be held where they are, and stay there all the same: unlock them to have them moved.</source>
        <translation>
            <numerusform>%n locked meeting cannot be held where it is, and stays there all the same: unlock it to have it moved.</numerusform>
            <numerusform>%n locked meetings cannot be held where they are, and stay there all the same: unlock them to have them moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanSetupDialog</name>
    <message numerus="yes">
        <source>Forget the %n exception(s) made since</source>
        <translation>
            <numerusform>Forget the exception made since</numerusform>
            <numerusform>Forget the %n exceptions made since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are to be placed: %1 units, %2 rounds.</source>
        <translation>
            <numerusform>%n meeting is to be placed: %1 units, %2 rounds.</numerusform>
            <numerusform>%n meetings are to be placed: %1 units, %2 rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand in the calendar already, and can be moved.</source>
        <translation>
            <numerusform>%n of them stands in the calendar already, and can be moved.</numerusform>
            <numerusform>%n of them stand in the calendar already, and can be moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanUnitsPage</name>
    <message numerus="yes">
        <source>%n of the units have nobody in their team yet. They are planned all the same, without asking who is free.</source>
        <translation>
            <numerusform>%n of the units has nobody in its team yet. It is planned all the same, without asking who is free.</numerusform>
            <numerusform>%n of the units have nobody in their team yet. They are planned all the same, without asking who is free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanWording</name>
    <message numerus="yes">
        <source>%1: more meetings than %2 has free hours, %n.</source>
        <translation>
            <numerusform>%1: more meetings than %2 has free hours, %n.</numerusform>
            <numerusform>%1: more meetings than %2 has free hours, %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more meetings than %2 has free hours in round %3, %n.</source>
        <translation>
            <numerusform>%1: more meetings than %2 has free hours in round %3, %n.</numerusform>
            <numerusform>%1: more meetings than %2 has free hours in round %3, %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs %2 more often than the %n free hour(s).</source>
        <translation>
            <numerusform>%1 needs %2 more often than the %n free hour.</numerusform>
            <numerusform>%1 needs %2 more often than the %n free hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need %2, who has %n free hour(s) in round %3.</source>
        <translation>
            <numerusform>%1 need %2, who has %n free hour in round %3.</numerusform>
            <numerusform>%1 need %2, who has %n free hours in round %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: with the journeys between the places, %2 has %n free hour(s) for them all.</source>
        <translation>
            <numerusform>%1: with the journeys between the places, %2 has %n free hour for them all.</numerusform>
            <numerusform>%1: with the journeys between the places, %2 has %n free hours for them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hour(s) are taken.</source>
        <translation>
            <numerusform>%n more hour is taken.</numerusform>
            <numerusform>%n more hours are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::PlanWords</name>
    <message numerus="yes">
        <source>All %n meetings have a slot: no plan is fuller.</source>
        <translation>
            <numerusform>The meeting has a slot: no plan is fuller.</numerusform>
            <numerusform>All %n meetings have a slot: no plan is fuller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meetings have a slot.</source>
        <translation>
            <numerusform>%1 of %n meeting has a slot.</numerusform>
            <numerusform>%1 of %n meetings have a slot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n meetings have a slot: more is proven not to be possible.</source>
        <translation>
            <numerusform>%1 of %n meeting has a slot: more is proven not to be possible.</numerusform>
            <numerusform>%1 of %n meetings have a slot: more is proven not to be possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n more could fit.</source>
        <translation>
            <numerusform>At most %n more could fit.</numerusform>
            <numerusform>At most %n more could fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be held where they are.</source>
        <translation>
            <numerusform>%n of them cannot be held where it is.</numerusform>
            <numerusform>%n of them cannot be held where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free slot(s) here.</source>
        <translation>
            <numerusform>%1: %n free slot here.</numerusform>
            <numerusform>%1: %n free slots here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::QuestionList</name>
    <message numerus="yes">
        <source>%n open question(s)</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::ReportPaper</name>
    <message numerus="yes">
        <source>%n decision(s) and recommendation(s)</source>
        <translation>
            <numerusform>%n decision or recommendation</numerusform>
            <numerusform>%n decisions and recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were held without a log.</source>
        <translation>
            <numerusform>%n meeting was held without a log.</numerusform>
            <numerusform>%n meetings were held without a log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have no log.</source>
        <translation>
            <numerusform>%n meeting has no log.</numerusform>
            <numerusform>%n meetings have no log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were called off.</source>
        <translation>
            <numerusform>%n meeting was called off.</numerusform>
            <numerusform>%n meetings were called off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are overdue.</source>
        <translation>
            <numerusform>%n measure is overdue.</numerusform>
            <numerusform>%n measures are overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::RoundPage</name>
    <message numerus="yes">
        <source>%n unit(s) have not delivered.</source>
        <translation>
            <numerusform>%n unit has not delivered.</numerusform>
            <numerusform>%n units have not delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) taken.</source>
        <translation>
            <numerusform>%n report taken.</numerusform>
            <numerusform>%n reports taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) to send lie in %1.</source>
        <translation>
            <numerusform>%n e-mail to send lies in %1.</numerusform>
            <numerusform>%n e-mails to send lie in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::SearchField</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::SettingsPlace</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::SettleDialog</name>
    <message numerus="yes">
        <source>%n of the meetings settled.</source>
        <translation>
            <numerusform>%n of the meetings settled.</numerusform>
            <numerusform>%n of the meetings settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::UnitReportPage</name>
    <message numerus="yes">
        <source>%n meeting(s) settled. The figures follow; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n meeting settled. The figures follow; Ctrl+Z takes it back.</numerusform>
            <numerusform>%n meetings settled. The figures follow; Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have no log.</source>
        <translation>
            <numerusform>%n meeting has no log.</numerusform>
            <numerusform>%n meetings have no log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::WheelPlace</name>
    <message numerus="yes">
        <source>The rules say how often the arenas meet, but nobody has set the days yet. From the rules, %n date(s) can be suggested.</source>
        <translation>
            <numerusform>The rules say how often the arenas meet, but nobody has set the days yet. From the rules, %n date can be suggested.</numerusform>
            <numerusform>The rules say how often the arenas meet, but nobody has set the days yet. From the rules, %n dates can be suggested.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::WheelWording</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested date(s) left out: the municipality has not fixed them yet.</source>
        <translation>
            <numerusform>%n suggested date left out: the municipality has not fixed it yet.</numerusform>
            <numerusform>%n suggested dates left out: the municipality has not fixed them yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The year as a circle, read clockwise, with %n numbered mark(s). Each of them is a line of the list.</source>
        <translation>
            <numerusform>The year as a circle, read clockwise, with %n numbered mark. It is a line of the list.</numerusform>
            <numerusform>The year as a circle, read clockwise, with %n numbered marks. Each of them is a line of the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tvers::YearWording</name>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
</context>
</TS>
