<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>tvers::EntryWording</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
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
