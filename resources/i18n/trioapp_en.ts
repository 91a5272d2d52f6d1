<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaWording</name>
    <message numerus="yes">
        <source>Open for %n day(s). Does it point to a stubborn problem?</source>
        <translation>
            <numerusform>Open for %n day. Does it point to a stubborn problem?</numerusform>
            <numerusform>Open for %n days. Does it point to a stubborn problem?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected session(s) that are locked were left out.</source>
        <translation>
            <numerusform>%n protected session that is locked was left out.</numerusform>
            <numerusform>%n protected sessions that are locked were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that cannot be read were left out.</source>
        <translation>
            <numerusform>%n session that cannot be read was left out.</numerusform>
            <numerusform>%n sessions that cannot be read were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersWording</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWording</name>
    <message numerus="yes">
        <source>%n sentence(s) stay out: not to be shared.</source>
        <translation>
            <numerusform>%n sentence stays out: not to be shared.</numerusform>
            <numerusform>%n sentences stay out: not to be shared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
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
        <source>%n sentence(s) of the harvest</source>
        <translation>
            <numerusform>%n sentence of the harvest</numerusform>
            <numerusform>%n sentences of the harvest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es)</source>
        <translation>
            <numerusform>%n canvas</numerusform>
            <numerusform>%n canvases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learning question(s)</source>
        <translation>
            <numerusform>%n learning question</numerusform>
            <numerusform>%n learning questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raw note(s)</source>
        <translation>
            <numerusform>%n raw note</numerusform>
            <numerusform>%n raw notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) may still be a name; look before you hand it out:</source>
        <translation>
            <numerusform>%n word may still be a name; look before you hand it out:</numerusform>
            <numerusform>%n words may still be names; look before you hand it out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatWording</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWording</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>group of %n</numerusform>
            <numerusform>group of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of {size}</source>
        <translation>
            <numerusform>%n group of {size}</numerusform>
            <numerusform>%n groups of {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trio(s)</source>
        <translation>
            <numerusform>%n trio</numerusform>
            <numerusform>%n trios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foursome(s)</source>
        <translation>
            <numerusform>%n foursome</numerusform>
            <numerusform>%n foursomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HarvestWording</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightWording</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected session(s) are not counted.</source>
        <translation>
            <numerusform>%n protected session is not counted.</numerusform>
            <numerusform>%n protected sessions are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that cannot be read are not counted.</source>
        <translation>
            <numerusform>%n session that cannot be read is not counted.</numerusform>
            <numerusform>%n sessions that cannot be read are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message numerus="yes">
        <source>%n session(s) cannot be read; &apos;trioapp list&apos; says which and what to do.</source>
        <translation>
            <numerusform>%n session cannot be read; &apos;trioapp list&apos; says which and what to do.</numerusform>
            <numerusform>%n sessions cannot be read; &apos;trioapp list&apos; says which and what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on this laptop, none damaged.</source>
        <translation>
            <numerusform>%n session on this laptop, not damaged.</numerusform>
            <numerusform>%n sessions on this laptop, none damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingBox</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryWording</name>
    <message numerus="yes">
        <source>%n format(s)</source>
        <translation>
            <numerusform>%n format</numerusform>
            <numerusform>%n formats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in this file</source>
        <translation>
            <numerusform>%n fault in this file</numerusform>
            <numerusform>%n faults in this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file was not brought in, and stays as it is. %n fault(s):</source>
        <translation>
            <numerusform>This file was not brought in, and stays as it is. %n fault:</numerusform>
            <numerusform>This file was not brought in, and stays as it is. %n faults:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTriosWording</name>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>%n pair meets again.</numerusform>
            <numerusform>%n pairs meet again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of one team sit together.</source>
        <translation>
            <numerusform>%n pair of one team sits together.</numerusform>
            <numerusform>%n pairs of one team sit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of two teams sit together.</source>
        <translation>
            <numerusform>%n pair of two teams sits together.</numerusform>
            <numerusform>%n pairs of two teams sit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier session(s) counted.</source>
        <translation>
            <numerusform>%n earlier session counted.</numerusform>
            <numerusform>%n earlier sessions counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message numerus="yes">
        <source>and %n more fault(s)</source>
        <translation>
            <numerusform>and %n more fault</numerusform>
            <numerusform>and %n more faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) now, in {folder}.</source>
        <translation>
            <numerusform>%n backup now, in {folder}.</numerusform>
            <numerusform>%n backups now, in {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemWording</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the harvest: %n sentence(s)</source>
        <translation>
            <numerusform>from the harvest: %n sentence</numerusform>
            <numerusform>from the harvest: %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written down from the card.</source>
        <translation>
            <numerusform>%n note written down from the card.</numerusform>
            <numerusform>%n notes written down from the card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) of the clock</source>
        <translation>
            <numerusform>%n move of the clock</numerusform>
            <numerusform>%n moves of the clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names and notes of %n session(s) have been wiped.</source>
        <translation>
            <numerusform>Names and notes of %n session have been wiped.</numerusform>
            <numerusform>Names and notes of %n sessions have been wiped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved change(s) of this session are not in its file any more; look in its backups.</source>
        <translation>
            <numerusform>%n saved change of this session is not in its file any more; look in its backups.</numerusform>
            <numerusform>%n saved changes of this session are not in its file any more; look in its backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in this session could not be read and do not count; look whether the clock is right.</source>
        <translation>
            <numerusform>%n step in this session could not be read and does not count; see whether the clock is right.</numerusform>
            <numerusform>%n steps in this session could not be read and do not count; see whether the clock is right.</numerusform>
        </translation>
    </message>
</context>
</TS>
