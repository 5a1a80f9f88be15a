<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
        <source>%n day(s) with other remarks</source>
        <translation>
            <numerusform>%n day with other remarks</numerusform>
            <numerusform>%n days with other remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more arena(s) changed.</source>
        <translation>
            <numerusform>%1 And %n more arena changed.</numerusform>
            <numerusform>%1 And %n more arenas changed.</numerusform>
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
