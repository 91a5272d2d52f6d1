<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>trioapp {version}</source>
        <translation>trioapp {version}</translation>
    </message>
    <message>
        <source>Projects, times and observes exercises in small groups. It works offline and sends nothing to anybody.</source>
        <translation>Projecteert, klokt en observeert werkvormen in kleine groepen. Het werkt offline en stuurt niets naar wie dan ook.</translation>
    </message>
    <message>
        <source>Anybody may use, copy, change and pass on trioapp: it is under the MIT licence, without warranty.</source>
        <translation>Iedereen mag trioapp gebruiken, kopiëren, aanpassen en doorgeven: het valt onder de MIT-licentie, zonder garantie.</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3: you may replace its libraries by your own. How, and where its source is, stands with Qt in the list.</source>
        <translation>Qt wordt gebruikt onder de LGPL, versie 3: je mag de bibliotheken ervan door eigen versies vervangen. Hoe dat gaat, en waar de broncode staat, lees je bij Qt in de lijst.</translation>
    </message>
    <message>
        <source>WHAT IT IS BUILT OF, AND THE LICENCES</source>
        <translation>WAARVAN HET GEMAAKT IS, EN DE LICENTIES</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Onderdelen van het programma</translation>
    </message>
    <message>
        <source>Licence of the chosen part</source>
        <translation>Licentie van het gekozen onderdeel</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <translation>Terug naar instellingen</translation>
    </message>
</context>
<context>
    <name>AbsenceBar</name>
    <message>
        <source>Let it count</source>
        <translation>Laat meetellen</translation>
    </message>
    <message>
        <source>Do not count it</source>
        <translation>Niet meetellen</translation>
    </message>
</context>
<context>
    <name>AgendaLine</name>
    <message>
        <source>Length of {phase}</source>
        <translation>Duur van {phase}</translation>
    </message>
</context>
<context>
    <name>AgendaWording</name>
    <message>
        <source>Learning agenda</source>
        <translation>Leeragenda</translation>
    </message>
    <message>
        <source>What we want to learn</source>
        <translation>Wat wij willen leren</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>provisional answer</source>
        <translation>voorlopig antwoord</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>stubborn</source>
        <translation>hardnekkig</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>nog geen woorden</translation>
    </message>
    <message>
        <source>no next moment yet</source>
        <translation>nog geen volgend moment</translation>
    </message>
    <message>
        <source>next: {day}</source>
        <translation>volgende: {day}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>gesteld op {day}</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>nog geen eigenaar</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s). Does it point to a stubborn problem?</source>
        <translation>
            <numerusform>Al %n dag open. Wijst dit op iets hardnekkigs?</numerusform>
            <numerusform>Al %n dagen open. Wijst dit op iets hardnekkigs?</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no learning question here yet. Write one above, or make one of a theme.</source>
        <translation>Hier staat nog geen leervraag. Schrijf er hierboven een, of maak er een van een thema.</translation>
    </message>
    <message>
        <source>Looking in the other sessions …</source>
        <translation>Zoekt in de andere sessies …</translation>
    </message>
    <message numerus="yes">
        <source>%n protected session(s) that are locked were left out.</source>
        <translation>
            <numerusform>%n beveiligde sessie die op slot zit, is weggelaten.</numerusform>
            <numerusform>%n beveiligde sessies die op slot zitten, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that cannot be read were left out.</source>
        <translation>
            <numerusform>%n sessie die niet te lezen is, is weggelaten.</numerusform>
            <numerusform>%n sessies die niet te lezen zijn, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>in &apos;{session}&apos;</source>
        <translation>in &apos;{session}&apos;</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Bewaard als {path}</translation>
    </message>
    <message>
        <source>agenda</source>
        <comment>the name of a file</comment>
        <translation>leeragenda</translation>
    </message>
    <message>
        <source>From sentence to agenda</source>
        <translation>Van zin tot agenda</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Form of learning</source>
        <translation>Leervorm</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Form, owner, date</source>
        <translation>Vorm, eigenaar, datum</translation>
    </message>
    <message>
        <source>no theme yet</source>
        <translation>nog geen thema</translation>
    </message>
    <message>
        <source>no topic yet</source>
        <translation>nog geen onderwerp</translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>nog geen leervraag</translation>
    </message>
    <message>
        <source>no form yet</source>
        <translation>nog geen vorm</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>To the harvest</source>
        <translation>Naar de oogst</translation>
    </message>
    <message>
        <source>Make topic</source>
        <translation>Maak onderwerp</translation>
    </message>
    <message>
        <source>Make learning question</source>
        <translation>Maak leervraag</translation>
    </message>
    <message>
        <source>Make form</source>
        <translation>Maak leervorm</translation>
    </message>
    <message>
        <source>Name owner</source>
        <translation>Noem eigenaar</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Kies datum</translation>
    </message>
    <message>
        <source>{sentence} (and {count} more)</source>
        <translation>{sentence} (en nog {count})</translation>
    </message>
    <message>
        <source>Nothing has been harvested yet. Sentences and themes come from the page Harvest.</source>
        <translation>Er is nog niets geoogst. Zinnen en thema&apos;s komen van de pagina Oogst.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <source>topic made</source>
        <translation>onderwerp gemaakt</translation>
    </message>
    <message>
        <source>topic renamed</source>
        <translation>onderwerp hernoemd</translation>
    </message>
    <message>
        <source>question asked</source>
        <translation>leervraag toegevoegd</translation>
    </message>
    <message>
        <source>question changed</source>
        <translation>leervraag gewijzigd</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>status gewijzigd</translation>
    </message>
    <message>
        <source>answer changed</source>
        <translation>antwoord gewijzigd</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>eigenaar gewijzigd</translation>
    </message>
    <message>
        <source>next moment changed</source>
        <translation>volgend moment gewijzigd</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>leervraag verwijderd</translation>
    </message>
    <message>
        <source>form made</source>
        <translation>leervorm gemaakt</translation>
    </message>
    <message>
        <source>form changed</source>
        <translation>vorm gewijzigd</translation>
    </message>
    <message>
        <source>date changed</source>
        <translation>datum gewijzigd</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Save the session in another folder</source>
        <translation>De sessie in een andere map bewaren</translation>
    </message>
    <message>
        <source>Save elsewhere …</source>
        <translation>Ergens anders bewaren …</translation>
    </message>
</context>
<context>
    <name>AnswersWording</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does your programme stand?</source>
        <translation>Waar staat jullie programma?</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptief</translation>
    </message>
    <message>
        <source>there is room to adjust course</source>
        <translation>er ís ruimte om bij te sturen</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lerend</translation>
    </message>
    <message>
        <source>you adjust course because you see what works</source>
        <translation>je stuurt bij op grond van inzicht in wat werkt</translation>
    </message>
    <message>
        <source>Insight, but no room yet</source>
        <translation>Wel inzicht, nog geen ruimte</translation>
    </message>
    <message>
        <source>Adjusting on insight</source>
        <translation>Bijsturen op inzicht</translation>
    </message>
    <message>
        <source>A fixed plan</source>
        <translation>Vast plan</translation>
    </message>
    <message>
        <source>Room, but no insight yet</source>
        <translation>Wel ruimte, nog geen inzicht</translation>
    </message>
    <message>
        <source>Programme {number}</source>
        <translation>Programma {number}</translation>
    </message>
    <message>
        <source>adaptive {adaptive} %, learning {learning} %</source>
        <translation>adaptief {adaptive} %, lerend {learning} %</translation>
    </message>
    <message>
        <source>Adaptive and learning</source>
        <translation>Adaptief en lerend</translation>
    </message>
    <message>
        <source>{files} are in {folder}.</source>
        <translation>{files} staan in {folder}.</translation>
    </message>
    <message>
        <source>What makes it hard here?</source>
        <translation>Wat maakt dit lastig hier?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer needs words; this one keeps those it had. × takes it away.</source>
        <translation>Een antwoord heeft woorden nodig; dit houdt de woorden die het had. Met × haal je het weg.</translation>
    </message>
    <message>
        <source>people counted</source>
        <translation>mensen geteld</translation>
    </message>
    <message>
        <source>programme put on the field</source>
        <translation>programma in het veld gezet</translation>
    </message>
    <message>
        <source>programme moved</source>
        <translation>programma verplaatst</translation>
    </message>
    <message>
        <source>programme named</source>
        <translation>programma benoemd</translation>
    </message>
    <message>
        <source>programme deleted</source>
        <translation>programma verwijderd</translation>
    </message>
    <message>
        <source>answer added</source>
        <translation>antwoord toegevoegd</translation>
    </message>
    <message>
        <source>answer changed</source>
        <translation>antwoord gewijzigd</translation>
    </message>
    <message>
        <source>answers in another order</source>
        <translation>antwoorden in andere volgorde</translation>
    </message>
    <message>
        <source>answer deleted</source>
        <translation>antwoord verwijderd</translation>
    </message>
</context>
<context>
    <name>ArrowForm</name>
    <message>
        <source>Arrow</source>
        <translation>Pijl</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>What must be so?</source>
        <translation>Wat moet er waar zijn?</translation>
    </message>
    <message>
        <source>Add assumption</source>
        <translation>Aanname erbij</translation>
    </message>
    <message>
        <source>Remove arrow</source>
        <translation>Pijl weghalen</translation>
    </message>
</context>
<context>
    <name>AssumptionForm</name>
    <message>
        <source>✓ It is a learning question.</source>
        <translation>✓ Het is een leervraag.</translation>
    </message>
    <message>
        <source>⚑ Important and uncertain: make it a learning question.</source>
        <translation>⚑ Belangrijk en onzeker: maak er een leervraag van.</translation>
    </message>
    <message>
        <source>Assumption {number}</source>
        <translation>Aanname {number}</translation>
    </message>
    <message>
        <source>‹ Arrow</source>
        <translation>‹ Pijl</translation>
    </message>
    <message>
        <source>Back to the arrow</source>
        <translation>Terug naar de pijl</translation>
    </message>
    <message>
        <source>What must be so?</source>
        <translation>Wat moet er waar zijn?</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rust op</translation>
    </message>
    <message>
        <source>Importance, 1 to 5</source>
        <translation>Belang, 1 tot 5</translation>
    </message>
    <message>
        <source>Uncertainty, 1 to 5</source>
        <translation>Onzekerheid, 1 tot 5</translation>
    </message>
    <message>
        <source>Who doubts it</source>
        <translation>Wie twijfelt</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Tegenvoorbeeld</translation>
    </message>
    <message>
        <source>Smallest test</source>
        <translation>Kleinste toets</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Make learning question</source>
        <translation>Maak leervraag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove assumption</source>
        <translation>Aanname weghalen</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Put this backup in place</source>
        <translation>Deze kopie terugzetten</translation>
    </message>
</context>
<context>
    <name>BeamerKeys</name>
    <message>
        <source>Brief</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Trios</source>
        <translation>Trio&apos;s</translation>
    </message>
    <message>
        <source>Show trios</source>
        <translation>Trio&apos;s tonen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Bevries</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
</context>
<context>
    <name>BlockPanel</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>To the harvest</source>
        <translation>Naar de oogst</translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation>Naar het canvas</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>For you: {cue}</source>
        <translation>Voor jou: {cue}</translation>
    </message>
    <message>
        <source>That was it. The report is made on the page Sessions: More …, Make a report …</source>
        <translation>Dat was het. Het verslag maak je op de pagina Sessies: Meer …, Verslag maken …</translation>
    </message>
    <message>
        <source>½ minute earlier</source>
        <translation>½ minuut eerder</translation>
    </message>
    <message>
        <source>1 minute earlier</source>
        <translation>1 minuut eerder</translation>
    </message>
    <message>
        <source>1½ minutes earlier</source>
        <translation>1½ minuut eerder</translation>
    </message>
    <message>
        <source>2 minutes earlier</source>
        <translation>2 minuten eerder</translation>
    </message>
    <message>
        <source>3 minutes earlier</source>
        <translation>3 minuten eerder</translation>
    </message>
    <message>
        <source>5 minutes earlier</source>
        <translation>5 minuten eerder</translation>
    </message>
    <message>
        <source>Must end at …</source>
        <translation>Eindigt om …</translation>
    </message>
    <message>
        <source>Length and rounds …</source>
        <translation>Duur en rondes …</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proefrun</translation>
    </message>
    <message>
        <source>New groups</source>
        <translation>Nieuwe groepen</translation>
    </message>
    <message>
        <source>Started earlier</source>
        <translation>Eerder begonnen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Undo: {move}</source>
        <translation>Ongedaan maken: {move}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>BoxForm</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Arrow to</source>
        <translation>Pijl naar</translation>
    </message>
    <message>
        <source>Draw arrow</source>
        <translation>Trek pijl</translation>
    </message>
    <message>
        <source>Remove box</source>
        <translation>Vak weghalen</translation>
    </message>
</context>
<context>
    <name>CanvasPage</name>
    <message>
        <source>Adaptive and learning</source>
        <translation>Adaptief en lerend</translation>
    </message>
    <message>
        <source>Theory of change</source>
        <translation>Verandertheorie</translation>
    </message>
    <message>
        <source>Learning system</source>
        <translation>Leersystematiek</translation>
    </message>
    <message>
        <source>From sentence to agenda</source>
        <translation>Van zin tot agenda</translation>
    </message>
    <message>
        <source>Learning agenda</source>
        <translation>Leeragenda</translation>
    </message>
</context>
<context>
    <name>CanvasReportWording</name>
    <message>
        <source>,</source>
        <comment>between the cells of a CSV file</comment>
        <translation>;</translation>
    </message>
    <message>
        <source>One view</source>
        <translation>De ene blik</translation>
    </message>
    <message>
        <source>The other view</source>
        <translation>De andere blik</translation>
    </message>
    <message>
        <source>How many people stood where, from the one view (1) to the other (5).</source>
        <translation>Hoeveel mensen waar stonden, van de ene blik (1) naar de andere (5).</translation>
    </message>
    <message>
        <source>Adaptive and learning</source>
        <translation>Adaptief en lerend</translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation>adaptief</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>lerend</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Waar wij staan</translation>
    </message>
    <message>
        <source>What makes it hard here</source>
        <translation>Wat dit hier lastig maakt</translation>
    </message>
    <message>
        <source>Theory of change</source>
        <translation>Verandertheorie</translation>
    </message>
    <message>
        <source>If {one}, then {other}, because {because}</source>
        <translation>Als {one}, dan {other}, omdat {because}</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Aannames</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Onzekerheid</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rust op</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Who doubts it</source>
        <translation>Wie twijfelt</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Tegenvoorbeeld</translation>
    </message>
    <message>
        <source>Smallest test</source>
        <translation>Kleinste toets</translation>
    </message>
    <message>
        <source>{canvas}: the drawing</source>
        <translation>{canvas}: de tekening</translation>
    </message>
    <message>
        <source>Drawing of: {canvas}. All that stands in it is also told in the text of the report.</source>
        <translation>Tekening van: {canvas}. Alles wat erin staat, staat ook in de tekst van het verslag.</translation>
    </message>
    <message>
        <source>Learning system</source>
        <translation>Leersystematiek</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orde</translation>
    </message>
    <message>
        <source>Who wants to know</source>
        <translation>Wie wil het weten</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
    <message>
        <source>Form of learning</source>
        <translation>Leervorm</translation>
    </message>
    <message>
        <source>Who learns along</source>
        <translation>Wie leert mee</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Eerste datum</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Time each</source>
        <translation>Tijd per keer</translation>
    </message>
    <message>
        <source>Who may adjust</source>
        <translation>Wie mag bijsturen</translation>
    </message>
    <message>
        <source>Where it is recorded</source>
        <translation>Waar het wordt vastgelegd</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Vakmanschap</translation>
    </message>
    <message>
        <source>Relation to accountability</source>
        <translation>Relatie met verantwoording</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Four questions</source>
        <translation>Vier vragen</translation>
    </message>
    <message>
        <source>Lands in: {place}</source>
        <translation>Landt in: {place}</translation>
    </message>
    <message>
        <source>Learning agenda</source>
        <translation>Leeragenda</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Volgend moment</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>(name left out)</source>
        <translation>(naam weggelaten)</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>A card of paper</source>
        <translation>Een papieren kaart</translation>
    </message>
    <message>
        <source>Trio</source>
        <translation>Trio</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Regel {number}</translation>
    </message>
    <message>
        <source>There is nothing on this card yet: count a mark or fill in a line.</source>
        <translation>Er staat nog niets op deze kaart: tel een merk of vul een regel in.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Opschrijven</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Terug naar de notities</translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>To the harvest</source>
        <translation>Naar de oogst</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>From sentence to agenda</source>
        <translation>Van zin tot agenda</translation>
    </message>
    <message>
        <source>Show on beamer</source>
        <translation>Toon op beamer</translation>
    </message>
    <message>
        <source>Previous step on the beamer</source>
        <translation>Vorige stap op de beamer</translation>
    </message>
    <message>
        <source>Next step on the beamer</source>
        <translation>Volgende stap op de beamer</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>wait</source>
        <translation>even wachten</translation>
    </message>
    <message>
        <source>Ready for the room?</source>
        <translation>Klaar voor de groep?</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Wat er is nagekeken</translation>
    </message>
    <message>
        <source>Look here before people come, with the beamer plugged in. On this page the clicker steers nothing.</source>
        <translation>Kijk hier voordat de mensen komen, met de beamer aangesloten. Op deze pagina stuurt de clicker niets aan.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>next: {phase}</source>
        <translation>volgende: {phase}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>straks</translation>
    </message>
    <message>
        <source>Next on the beamer</source>
        <translation>Straks op de beamer</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>this is not understood: {words}</source>
        <translation>dit wordt niet begrepen: {words}</translation>
    </message>
    <message>
        <source>Project, time and observe the fifteen-minute trio in a workshop.</source>
        <translation>Projecteer, klok en observeer het trio van vijftien minuten in een workshop.</translation>
    </message>
    <message>
        <source>shows the version</source>
        <translation>toont de versie</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>everything is written below DIR</source>
        <translation>alles wordt onder DIR bewaard</translation>
    </message>
    <message>
        <source>the language of the program</source>
        <translation>de taal van het programma</translation>
    </message>
    <message>
        <source>rehearsal: the clock runs N times as fast</source>
        <translation>repetitie: de klok loopt N keer zo snel</translation>
    </message>
    <message>
        <source>the screen to project on</source>
        <translation>het scherm om op te projecteren</translation>
    </message>
    <message>
        <source>project in a window</source>
        <translation>projecteer in een venster</translation>
    </message>
    <message>
        <source>creates a session and prints its id</source>
        <translation>maakt een sessie en toont haar id</translation>
    </message>
    <message>
        <source>the name of the session</source>
        <translation>de naam van de sessie</translation>
    </message>
    <message>
        <source>the programme, by id or as a file</source>
        <translation>het programma: een id of een bestand</translation>
    </message>
    <message>
        <source>the participants: a text or CSV file</source>
        <translation>de deelnemers: een tekst- of CSV-bestand</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>toon JSON</translation>
    </message>
    <message>
        <source>the sessions on this laptop</source>
        <translation>de sessies op deze laptop</translation>
    </message>
    <message>
        <source>opens the program on a session</source>
        <translation>opent het programma met een sessie</translation>
    </message>
    <message>
        <source>the id or the name of the session</source>
        <translation>de id of de naam van de sessie</translation>
    </message>
    <message>
        <source>finds the faults in formats and participant lists</source>
        <translation>zoekt fouten in formats en deelnemerslijsten</translation>
    </message>
    <message>
        <source>prints the JSON Schema of a language, for editors</source>
        <translation>toont het JSON Schema van een taal, voor tekstbewerkers</translation>
    </message>
    <message>
        <source>that of formats or that of programmes</source>
        <translation>die van werkvormen of die van programma&apos;s</translation>
    </message>
    <message>
        <source>writes reports</source>
        <translation>schrijft verslagen</translation>
    </message>
    <message>
        <source>kinds of report, divided by commas: {kinds}</source>
        <translation>soorten verslag, met komma&apos;s ertussen: {kinds}</translation>
    </message>
    <message>
        <source>where to write them</source>
        <translation>waar ze komen te staan</translation>
    </message>
    <message>
        <source>with the names of the participants</source>
        <translation>met de namen van de deelnemers</translation>
    </message>
    <message>
        <source>with the raw notes of the observers</source>
        <translation>met de ruwe notities van de observatoren</translation>
    </message>
    <message>
        <source>draws what the beamer would show, as a PNG</source>
        <translation>tekent wat de beamer zou tonen, als PNG</translation>
    </message>
    <message>
        <source>instead of a session: a format, id or file</source>
        <translation>in plaats van een sessie: een format, als id of bestand</translation>
    </message>
    <message>
        <source>the phase to show; without one, what is shown now</source>
        <translation>de fase die getoond wordt; zonder fase wat er nu te zien is</translation>
    </message>
    <message>
        <source>how long after the beginning of the phase</source>
        <translation>hoelang na het begin van de fase</translation>
    </message>
    <message>
        <source>width and height in pixels</source>
        <translation>breedte en hoogte in pixels</translation>
    </message>
    <message>
        <source>the PNG to write</source>
        <translation>de PNG die gemaakt wordt</translation>
    </message>
    <message>
        <source>else the one that was chosen in Settings</source>
        <translation>anders het thema dat bij Instellingen is gekozen</translation>
    </message>
    <message>
        <source>makes trios and roles for each round</source>
        <translation>maakt trio&apos;s en rollen voor elke ronde</translation>
    </message>
    <message>
        <source>how many rounds; as far as can be, nobody meets twice</source>
        <translation>het aantal rondes; als het kan treft niemand elkaar twee keer</translation>
    </message>
    <message>
        <source>two people who should not sit together; may be given more than once</source>
        <translation>twee mensen die niet bij elkaar moeten zitten; mag vaker</translation>
    </message>
    <message>
        <source>two people who should sit together; may be given more than once</source>
        <translation>twee mensen die bij elkaar moeten zitten; mag vaker</translation>
    </message>
    <message>
        <source>the same number gives the same trios again</source>
        <translation>hetzelfde getal geeft weer dezelfde trio&apos;s</translation>
    </message>
    <message>
        <source>looks whether everything is ready for the room</source>
        <translation>kijkt of alles klaar is voor de zaal</translation>
    </message>
    <message>
        <source>writes the handbook as HTML and PDF, in the language of --lang or in each</source>
        <translation>schrijft het handboek als HTML en PDF, in de taal van --lang of in elke taal</translation>
    </message>
</context>
<context>
    <name>ConsoleWindow</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ControlWording</name>
    <message>
        <source>Start a session, go on with an earlier one, or make its report.</source>
        <translation>Een sessie beginnen, verdergaan met een eerdere, of haar verslag maken.</translation>
    </message>
    <message>
        <source>The parts of the day in order, with their times.</source>
        <translation>De onderdelen van de dag op volgorde, met hun tijden.</translation>
    </message>
    <message>
        <source>Clock, beamer and observation pad, while the exercise runs.</source>
        <translation>Klok, beamer en observatieblok, terwijl de oefening loopt.</translation>
    </message>
    <message>
        <source>Who sits with whom, and who has which role.</source>
        <translation>Wie bij wie zit, en wie welke rol heeft.</translation>
    </message>
    <message>
        <source>All that observers saw and heard, to find and to give back.</source>
        <translation>Alles wat observatoren zagen en hoorden, om te vinden en terug te geven.</translation>
    </message>
    <message>
        <source>One sentence from each trio, and the themes in them.</source>
        <translation>Eén zin per trio, en de thema&apos;s daarin.</translation>
    </message>
    <message>
        <source>What the group draws and designs: theory of change, learning system, learning agenda.</source>
        <translation>Wat de groep tekent en ontwerpt: verandertheorie, leersystematiek, leeragenda.</translation>
    </message>
    <message>
        <source>Look back on time, roles and who met whom. Never on the beamer.</source>
        <translation>Terugkijken op tijd, rollen en wie wie trof. Nooit op de beamer.</translation>
    </message>
    <message>
        <source>The library of exercises, and the editor for your own.</source>
        <translation>De bibliotheek van werkvormen, en de editor voor je eigen.</translation>
    </message>
    <message>
        <source>See whether screens, sound and clicker work, before people come.</source>
        <translation>Kijken of schermen, geluid en clicker het doen, voor er mensen komen.</translation>
    </message>
    <message>
        <source>Language, beamer, letters, sound and how long names stay.</source>
        <translation>Taal, beamer, letters, geluid en hoelang namen blijven.</translation>
    </message>
    <message>
        <source>The handbook, and what to do when something goes wrong in the room.</source>
        <translation>Het handboek, en wat je doet als er iets misgaat in de zaal.</translation>
    </message>
    <message>
        <source>Takes the last step on this page back.</source>
        <translation>Neemt de laatste stap op deze pagina terug.</translation>
    </message>
    <message>
        <source>Does once more what you took back last.</source>
        <translation>Doet opnieuw wat je het laatst terugnam.</translation>
    </message>
    <message>
        <source>Closes this without changing anything.</source>
        <translation>Sluit dit zonder iets te veranderen.</translation>
    </message>
    <message>
        <source>The room sees this from now on.</source>
        <translation>De zaal ziet dit vanaf nu.</translation>
    </message>
    <message>
        <source>Whether the room hears the chimes. It sees each signal all the same.</source>
        <translation>Of de zaal de klanken hoort. Ze ziet elk teken ook zonder.</translation>
    </message>
    <message>
        <source>Changes which screen is for the room and which is for you.</source>
        <translation>Verwisselt welk scherm voor de zaal is en welk voor jou.</translation>
    </message>
    <message>
        <source>Whether there is a picture for the room at all; the clock does not mind.</source>
        <translation>Of er beeld is voor de zaal; de klok trekt zich daar niets van aan.</translation>
    </message>
    <message>
        <source>Saves the session in another folder, as it is now.</source>
        <translation>Bewaart de sessie in een andere map, zoals ze nu is.</translation>
    </message>
    <message>
        <source>Takes this sentence away.</source>
        <translation>Haalt deze zin weg.</translation>
    </message>
    <message>
        <source>Back to the session as it was before the rehearsal.</source>
        <translation>Terug naar de sessie zoals die was voor de proefrun.</translation>
    </message>
    <message>
        <source>The trios went on talking meanwhile, so the time counts.</source>
        <translation>De trio&apos;s praatten intussen door, dus de tijd telt.</translation>
    </message>
    <message>
        <source>Nothing happened meanwhile, so the clock takes up where it was.</source>
        <translation>Er gebeurde intussen niets, dus de klok gaat verder waar hij was.</translation>
    </message>
    <message>
        <source>Takes in a session from another laptop or from a stick; the file itself stays.</source>
        <translation>Haalt een sessie van een andere laptop of een stick binnen; het bestand zelf blijft.</translation>
    </message>
    <message>
        <source>An empty form for a session that does not exist yet.</source>
        <translation>Een leeg formulier voor een sessie die er nog niet is.</translation>
    </message>
    <message>
        <source>Only sessions with these letters in their name are shown.</source>
        <translation>Alleen sessies met deze letters in de naam staan er nog.</translation>
    </message>
    <message>
        <source>Which session is on top.</source>
        <translation>Welke sessie bovenaan staat.</translation>
    </message>
    <message>
        <source>Lists older sessions, too.</source>
        <translation>Zet ook oudere sessies in de lijst.</translation>
    </message>
    <message>
        <source>Opens the session whose clock still runs.</source>
        <translation>Opent de sessie waarvan de klok nog loopt.</translation>
    </message>
    <message>
        <source>A session with people who do not exist; nothing of it is kept.</source>
        <translation>Een sessie met mensen die niet bestaan; er blijft niets van bewaard.</translation>
    </message>
    <message>
        <source>A session named after today, without names, with the brief on the beamer.</source>
        <translation>Een sessie met de datum van vandaag, zonder namen, met de uitleg op de beamer.</translation>
    </message>
    <message>
        <source>Points at the main controls, one after the other. Esc stops it.</source>
        <translation>Wijst de belangrijkste knoppen een voor een aan. Met Esc stop je.</translation>
    </message>
    <message>
        <source>Nothing of the demo is kept; what was open before comes back.</source>
        <translation>Van de demo blijft niets over; wat eerst open stond, komt terug.</translation>
    </message>
    <message>
        <source>Leads to where this page is filled.</source>
        <translation>Brengt je naar de plek waar je deze pagina vult.</translation>
    </message>
    <message>
        <source>What this trio may share, for its own phones to read.</source>
        <translation>Wat dit trio wil delen, om met de eigen telefoon te lezen.</translation>
    </message>
    <message>
        <source>The words that a phone reads from the code, and no others.</source>
        <translation>De woorden die een telefoon uit de code leest, en geen andere.</translation>
    </message>
    <message>
        <source>Role cards, observer cards, table numbers and posters, on paper.</source>
        <translation>Rolkaarten, kijkkaarten, tafelnummers en posters, op papier.</translation>
    </message>
    <message>
        <source>The version, and the licence of every part.</source>
        <translation>De versie, en de licentie van elk onderdeel.</translation>
    </message>
    <message>
        <source>Puts the session back in the list.</source>
        <translation>Zet de sessie terug in de lijst.</translation>
    </message>
    <message>
        <source>Opens this session where you left it.</source>
        <translation>Opent deze sessie waar je gebleven was.</translation>
    </message>
    <message>
        <source>Report, copy, passphrase, backups and deletion of this session.</source>
        <translation>Verslag, kopie, wachtwoordzin, reservekopieën en verwijderen van deze sessie.</translation>
    </message>
    <message>
        <source>What you will find the session by. The room does not see it.</source>
        <translation>Waaraan je de sessie terugvindt. De zaal ziet het niet.</translation>
    </message>
    <message>
        <source>One exercise, or a whole day. You can change it later on Planner.</source>
        <translation>Eén werkvorm, of een hele dag. Op Draaiboek verander je het later.</translation>
    </message>
    <message>
        <source>Paste names from a mail or a sheet. Without names it works, too.</source>
        <translation>Plak namen uit een mail of een rekenblad. Zonder namen kan ook.</translation>
    </message>
    <message>
        <source>Reads the names from a text file or a CSV file.</source>
        <translation>Leest de namen uit een tekstbestand of een CSV-bestand.</translation>
    </message>
    <message>
        <source>When you know no names: trios are made of numbers.</source>
        <translation>Als je geen namen weet: de trio&apos;s bestaan uit nummers.</translation>
    </message>
    <message>
        <source>Makes the session with its trios and roles. The clock does not start.</source>
        <translation>Maakt de sessie met trio&apos;s en rollen. De klok start nog niet.</translation>
    </message>
    <message>
        <source>The name in the list of sessions.</source>
        <translation>De naam in de lijst met sessies.</translation>
    </message>
    <message>
        <source>Choose kinds of file and see first what is in it.</source>
        <translation>Kies soorten bestanden en zie eerst wat erin staat.</translation>
    </message>
    <message>
        <source>Gives the session the name that stands above.</source>
        <translation>Geeft de sessie de naam die erboven staat.</translation>
    </message>
    <message>
        <source>A second session with the same people and plan, and nothing that happened.</source>
        <translation>Een tweede sessie met dezelfde mensen en hetzelfde plan, zonder wat er gebeurde.</translation>
    </message>
    <message>
        <source>One file for another laptop; a passphrase and its key go along.</source>
        <translation>Eén bestand voor een andere laptop; een wachtwoordzin en sleutel gaan mee.</translation>
    </message>
    <message>
        <source>Takes it out of the list; until the next start you can bring it back.</source>
        <translation>Haalt haar uit de lijst; tot de volgende start kun je haar terughalen.</translation>
    </message>
    <message>
        <source>After this time names and notes go by themselves.</source>
        <translation>Na deze tijd gaan namen en notities vanzelf weg.</translation>
    </message>
    <message>
        <source>Names and notes go now, from the backups, too. It cannot be undone.</source>
        <translation>Namen en notities gaan nu weg, ook uit de reservekopieën. Dat is niet terug te draaien.</translation>
    </message>
    <message>
        <source>Encrypts the session, so that only the passphrase opens it.</source>
        <translation>Versleutelt de sessie, zodat alleen de wachtwoordzin haar opent.</translation>
    </message>
    <message>
        <source>The session becomes as it was then; what stands there now is kept.</source>
        <translation>De sessie wordt zoals ze toen was; wat er nu staat blijft bewaard.</translation>
    </message>
    <message>
        <source>The passphrase of this session, with its capital letters.</source>
        <translation>De wachtwoordzin van deze sessie, met haar hoofdletters.</translation>
    </message>
    <message>
        <source>Shows the letters of the passphrase, for when nobody looks on.</source>
        <translation>Laat de letters van de wachtwoordzin zien, als er niemand meekijkt.</translation>
    </message>
    <message>
        <source>Opens the session when the passphrase is right.</source>
        <translation>Opent de sessie als de wachtwoordzin klopt.</translation>
    </message>
    <message>
        <source>Takes the session out of the list without opening it.</source>
        <translation>Haalt de sessie uit de lijst zonder haar te openen.</translation>
    </message>
    <message>
        <source>At best four words that do not belong together.</source>
        <translation>Het liefst vier woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>The same once more, lest a slip of the finger locks you out.</source>
        <translation>Nog eens dezelfde, zodat een typefout je niet buitensluit.</translation>
    </message>
    <message>
        <source>Then you need not type it on this laptop; on others you do.</source>
        <translation>Dan hoef je hem op deze laptop niet te typen; op andere wel.</translation>
    </message>
    <message>
        <source>Encrypts the file and its backups with this passphrase.</source>
        <translation>Versleutelt het bestand en de reservekopieën met deze wachtwoordzin.</translation>
    </message>
    <message>
        <source>The session opens without a passphrase from now on.</source>
        <translation>De sessie gaat vanaf nu zonder wachtwoordzin open.</translation>
    </message>
    <message>
        <source>Closes it until somebody types the passphrase.</source>
        <translation>Sluit haar af tot iemand de wachtwoordzin typt.</translation>
    </message>
    <message>
        <source>Puts the names of participants into the report; off unless you tick it.</source>
        <translation>Zet de namen van deelnemers in het verslag; uit, tenzij je het aanvinkt.</translation>
    </message>
    <message>
        <source>Puts all notes and sentences in, also what may not be shared.</source>
        <translation>Zet alle notities en zinnen erin, ook wat niet gedeeld mag worden.</translation>
    </message>
    <message>
        <source>One file of this kind; tick as many kinds as you need.</source>
        <translation>Eén bestand van deze soort; vink er zoveel aan als je nodig hebt.</translation>
    </message>
    <message>
        <source>Where the files go; the folder is remembered.</source>
        <translation>Waar de bestanden komen; de map wordt onthouden.</translation>
    </message>
    <message>
        <source>Makes all ticked files, over nothing that is there.</source>
        <translation>Maakt alle aangevinkte bestanden, zonder iets te overschrijven.</translation>
    </message>
    <message>
        <source>Ends it; nothing half made stays behind.</source>
        <translation>Breekt af; er blijft niets halfs achter.</translation>
    </message>
    <message>
        <source>Shows the files in the system&apos;s own window.</source>
        <translation>Toont de bestanden in het venster van het systeem.</translation>
    </message>
    <message>
        <source>Keeps this day as a programme that new sessions can begin with.</source>
        <translation>Bewaart deze dag als programma waarmee nieuwe sessies kunnen beginnen.</translation>
    </message>
    <message>
        <source>When the day must be over; what becomes shorter is shown first.</source>
        <translation>Hoe laat de dag klaar moet zijn; eerst zie je wat er korter wordt.</translation>
    </message>
    <message>
        <source>Makes what is to come shorter, until the day ends as planned.</source>
        <translation>Maakt wat nog komt korter, tot de dag eindigt zoals gepland.</translation>
    </message>
    <message>
        <source>Does what the proposal says. It can be undone.</source>
        <translation>Doet wat het voorstel zegt. Het is terug te draaien.</translation>
    </message>
    <message>
        <source>What the programme is called when you make a new session.</source>
        <translation>Hoe het programma heet als je een nieuwe sessie maakt.</translation>
    </message>
    <message>
        <source>Keeps the programme under that name.</source>
        <translation>Bewaart het programma onder die naam.</translation>
    </message>
    <message>
        <source>The parts of the day; Enter changes one, Alt and an arrow moves it.</source>
        <translation>De onderdelen van de dag; Enter wijzigt er een, Alt en een pijl verplaatst het.</translation>
    </message>
    <message>
        <source>The part comes earlier.</source>
        <translation>Het onderdeel komt eerder.</translation>
    </message>
    <message>
        <source>The part comes later.</source>
        <translation>Het onderdeel komt later.</translation>
    </message>
    <message>
        <source>A second one of this part, right after it.</source>
        <translation>Nog een van dit onderdeel, er meteen achter.</translation>
    </message>
    <message>
        <source>Takes the part out of the day, or puts it back where it was.</source>
        <translation>Haalt het onderdeel uit de dag, of zet het terug waar het was.</translation>
    </message>
    <message>
        <source>What kind of part comes next: a card, a break, an exercise, a canvas.</source>
        <translation>Wat voor onderdeel erbij komt: een kaart, een pauze, een werkvorm, een canvas.</translation>
    </message>
    <message>
        <source>Puts a part of that kind after the chosen one.</source>
        <translation>Zet een onderdeel van die soort achter het gekozene.</translation>
    </message>
    <message>
        <source>Makes one exercise into a day to which other parts can be added.</source>
        <translation>Maakt van één werkvorm een dag waar andere onderdelen bij kunnen.</translation>
    </message>
    <message>
        <source>How long this part takes.</source>
        <translation>Hoelang dit onderdeel duurt.</translation>
    </message>
    <message>
        <source>A fixed time of day; leave it empty and it follows what comes before.</source>
        <translation>Een vaste tijd; laat je het leeg, dan volgt het op wat ervoor komt.</translation>
    </message>
    <message>
        <source>A fixed end, for a break, say.</source>
        <translation>Een vast einde, bijvoorbeeld van een pauze.</translation>
    </message>
    <message>
        <source>Whether the room reads it on the card with the programme.</source>
        <translation>Of de zaal het leest op de kaart met het programma.</translation>
    </message>
    <message>
        <source>A picture of your own for this card; it is kept with the session.</source>
        <translation>Een eigen afbeelding bij deze kaart; ze wordt met de sessie bewaard.</translation>
    </message>
    <message>
        <source>Shows the words of the card alone.</source>
        <translation>Toont alleen de woorden van de kaart.</translation>
    </message>
    <message>
        <source>Words of this part; above it you see what they look like in the room.</source>
        <translation>Woorden van dit onderdeel; hoe ze er in de zaal uitzien, staat ernaast.</translation>
    </message>
    <message>
        <source>Goes to this phase at once; what went before stays in the history.</source>
        <translation>Gaat meteen naar deze fase; wat eraan voorafging blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>How long this phase takes; press to change it.</source>
        <translation>Hoelang deze fase duurt; druk erop om het te veranderen.</translation>
    </message>
    <message>
        <source>Makes a PDF of each ticked kind, over nothing that is there.</source>
        <translation>Maakt van elke aangevinkte soort een pdf, en overschrijft niets.</translation>
    </message>
    <message>
        <source>Asks which printer, and prints every sheet of what is ticked.</source>
        <translation>Vraagt op welke printer, en drukt elk vel af van wat is aangevinkt.</translation>
    </message>
    <message>
        <source>Shows the sheet before this one.</source>
        <translation>Laat het vel ervoor zien.</translation>
    </message>
    <message>
        <source>Shows the sheet after this one.</source>
        <translation>Laat het vel erna zien.</translation>
    </message>
    <message>
        <source>What lies in the printer; the cards are parts of it.</source>
        <translation>Wat er in de printer ligt; de kaarten zijn er delen van.</translation>
    </message>
    <message>
        <source>All of a poster twice as large, for a printer that takes such paper.</source>
        <translation>Alles op een poster twee keer zo groot, voor een printer die zulk papier heeft.</translation>
    </message>
    <message>
        <source>One minute less for this phase.</source>
        <translation>Een minuut minder voor deze fase.</translation>
    </message>
    <message>
        <source>Back to the phase before, which begins anew.</source>
        <translation>Terug naar de vorige fase, die opnieuw begint.</translation>
    </message>
    <message>
        <source>Starts the clock, pauses it, or lets it go on.</source>
        <translation>Start de klok, pauzeert haar, of laat haar verdergaan.</translation>
    </message>
    <message>
        <source>On to the next phase, whatever time is left.</source>
        <translation>Door naar de volgende fase, hoeveel tijd er ook nog is.</translation>
    </message>
    <message>
        <source>One minute more for this phase.</source>
        <translation>Een minuut erbij voor deze fase.</translation>
    </message>
    <message>
        <source>Ends the exercise. History takes that back.</source>
        <translation>Beëindigt de oefening. In Geschiedenis neem je dat terug.</translation>
    </message>
    <message>
        <source>The room reads what the exercise is for, before anybody moves.</source>
        <translation>De zaal leest waar de oefening voor is, voordat er iemand gaat lopen.</translation>
    </message>
    <message>
        <source>The room sees which people sit at which table.</source>
        <translation>De zaal ziet wie aan welke tafel zit.</translation>
    </message>
    <message>
        <source>The room sees the phase, the roles and the time that is left.</source>
        <translation>De zaal ziet de fase, de rollen en de tijd die er nog is.</translation>
    </message>
    <message>
        <source>One sentence of your own for the room.</source>
        <translation>Eén zin van jou voor de zaal.</translation>
    </message>
    <message>
        <source>The room keeps seeing this picture while you do something else.</source>
        <translation>De zaal blijft dit beeld zien terwijl jij iets anders doet.</translation>
    </message>
    <message>
        <source>A black picture, for when people should look at you.</source>
        <translation>Een zwart beeld, als mensen naar jou moeten kijken.</translation>
    </message>
    <message>
        <source>The time of day when it must be over, such as 16:30.</source>
        <translation>Hoe laat het klaar moet zijn, bijvoorbeeld 16:30.</translation>
    </message>
    <message>
        <source>Shares out the time that is left as the proposal says.</source>
        <translation>Verdeelt de tijd die er nog is zoals het voorstel zegt.</translation>
    </message>
    <message>
        <source>Another length or number of rounds for this exercise, before it starts.</source>
        <translation>Een andere duur of een ander aantal rondes, voordat de oefening start.</translation>
    </message>
    <message>
        <source>The whole exercise in that many minutes; phases keep their shares.</source>
        <translation>De hele oefening in zoveel minuten; de fasen houden hun aandeel.</translation>
    </message>
    <message>
        <source>Gives the exercise that length.</source>
        <translation>Geeft de oefening die duur.</translation>
    </message>
    <message>
        <source>Makes only this phase so much longer or shorter.</source>
        <translation>Maakt alleen deze fase zoveel langer of korter.</translation>
    </message>
    <message>
        <source>A length of your own, such as 4:30.</source>
        <translation>Een eigen duur, bijvoorbeeld 4:30.</translation>
    </message>
    <message>
        <source>Gives this phase that length.</source>
        <translation>Geeft deze fase die duur.</translation>
    </message>
    <message>
        <source>Whether this phase begins with a chime.</source>
        <translation>Of deze fase met een klank begint.</translation>
    </message>
    <message>
        <source>What the room reads, in one sentence.</source>
        <translation>Wat de zaal leest, in één zin.</translation>
    </message>
    <message>
        <source>Puts the sentence on the beamer; I, T or K takes it off.</source>
        <translation>Zet de zin op de beamer; met I, T of K is hij weer weg.</translation>
    </message>
    <message>
        <source>Makes groups of the size that this exercise needs.</source>
        <translation>Maakt groepen van de grootte die deze werkvorm vraagt.</translation>
    </message>
    <message>
        <source>Runs the whole plan ten times as fast; nothing of it is kept.</source>
        <translation>Laat het hele plan tien keer zo snel lopen; er wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>Shorter, longer, or rounds in which everybody has each role.</source>
        <translation>Korter, langer, of rondes waarin iedereen elke rol heeft.</translation>
    </message>
    <message>
        <source>When it must be over at a fixed time.</source>
        <translation>Als het op een vaste tijd klaar moet zijn.</translation>
    </message>
    <message>
        <source>When the trios had begun before you pressed start.</source>
        <translation>Als de trio&apos;s al bezig waren voordat jij op start drukte.</translation>
    </message>
    <message>
        <source>Every step of the clock, to take one back.</source>
        <translation>Elke stap van de klok, om er een terug te nemen.</translation>
    </message>
    <message>
        <source>Takes the last step of the clock back.</source>
        <translation>Neemt de laatste stap van de klok terug.</translation>
    </message>
    <message>
        <source>Chooses this.</source>
        <translation>Kiest dit.</translation>
    </message>
    <message>
        <source>Another list of people; who was there keeps table and role.</source>
        <translation>Een andere lijst met mensen; wie er al was houdt tafel en rol.</translation>
    </message>
    <message>
        <source>The tables of the round before.</source>
        <translation>De tafels van de vorige ronde.</translation>
    </message>
    <message>
        <source>The tables of the round after.</source>
        <translation>De tafels van de volgende ronde.</translation>
    </message>
    <message>
        <source>After it, click two people who should not sit together.</source>
        <translation>Klik daarna twee mensen die niet bij elkaar moeten zitten.</translation>
    </message>
    <message>
        <source>After it, click two people who should sit together.</source>
        <translation>Klik daarna twee mensen die wel bij elkaar moeten zitten.</translation>
    </message>
    <message>
        <source>Everybody stays at the table and has the next role.</source>
        <translation>Iedereen blijft aan de tafel en heeft de volgende rol.</translation>
    </message>
    <message>
        <source>Other trios, by a rule that you choose.</source>
        <translation>Andere trio&apos;s, met een regel die je kiest.</translation>
    </message>
    <message>
        <source>Mixes everybody who is not locked.</source>
        <translation>Husselt iedereen die niet vaststaat.</translation>
    </message>
    <message>
        <source>Gives somebody who comes late a place as observer.</source>
        <translation>Geeft wie te laat komt een plek als observator.</translation>
    </message>
    <message>
        <source>The chosen person is gone; the roles close up.</source>
        <translation>De gekozen persoon is weg; de rollen sluiten aan.</translation>
    </message>
    <message>
        <source>The chosen person stays at this table when you shuffle.</source>
        <translation>De gekozen persoon blijft aan deze tafel als je schudt.</translation>
    </message>
    <message>
        <source>Makes groups of the size that the exercise needs.</source>
        <translation>Maakt groepen van de grootte die de werkvorm vraagt.</translation>
    </message>
    <message>
        <source>Takes names out of session, notes and backups. It cannot be undone.</source>
        <translation>Haalt namen uit sessie, notities en reservekopieën. Dat is niet terug te draaien.</translation>
    </message>
    <message>
        <source>From now on these are the people. It can be undone.</source>
        <translation>Vanaf nu zijn dit de mensen. Het is terug te draaien.</translation>
    </message>
    <message>
        <source>Makes trios for the rounds to come, too, so that nobody meets twice.</source>
        <translation>Maakt ook trio&apos;s voor de rondes die nog komen, zodat niemand elkaar twee keer treft.</translation>
    </message>
    <message>
        <source>Takes into account who sat together on other days.</source>
        <translation>Houdt er rekening mee wie op andere dagen bij elkaar zat.</translation>
    </message>
    <message>
        <source>Everybody anywhere, as chance will have it.</source>
        <translation>Iedereen overal, zoals het toeval wil.</translation>
    </message>
    <message>
        <source>The first three of the list, then the next three.</source>
        <translation>De eerste drie van de lijst, dan de volgende drie.</translation>
    </message>
    <message>
        <source>People of one team as far apart as can be.</source>
        <translation>Mensen van één team zo ver mogelijk uit elkaar.</translation>
    </message>
    <message>
        <source>People of one team at one table, where that can be.</source>
        <translation>Mensen van één team aan één tafel, waar dat kan.</translation>
    </message>
    <message>
        <source>The same number makes the same trios again.</source>
        <translation>Hetzelfde getal maakt weer dezelfde trio&apos;s.</translation>
    </message>
    <message>
        <source>Who it is; without a name they are a number.</source>
        <translation>Wie het is; zonder naam wordt het een nummer.</translation>
    </message>
    <message>
        <source>Seats them as second observer where it helps most.</source>
        <translation>Zet hem of haar als tweede observator waar het het meest helpt.</translation>
    </message>
    <message>
        <source>The beamer says where the latecomer sits.</source>
        <translation>De beamer zegt waar de laatkomer zit.</translation>
    </message>
    <message>
        <source>This whole table stays as it is when you shuffle.</source>
        <translation>Deze hele tafel blijft zoals ze is als je schudt.</translation>
    </message>
    <message>
        <source>Passes the role on within this table.</source>
        <translation>Geeft de rol door binnen deze tafel.</translation>
    </message>
    <message>
        <source>Choose two people, and they swap places.</source>
        <translation>Kies twee mensen, en ze ruilen van plek.</translation>
    </message>
    <message>
        <source>Forgets this wish.</source>
        <translation>Vergeet deze wens.</translation>
    </message>
    <message>
        <source>Takes over what an observer wrote on a card of paper.</source>
        <translation>Neemt over wat een observator op een papieren kaart schreef.</translation>
    </message>
    <message>
        <source>The chosen notes in large letters, for you to read aloud.</source>
        <translation>De gekozen notities in grote letters, om voor te lezen.</translation>
    </message>
    <message>
        <source>Fills the window with the pad, for an observer&apos;s own laptop.</source>
        <translation>Vult het venster met het blok, voor de laptop van een observator.</translation>
    </message>
    <message>
        <source>Back to the list of notes.</source>
        <translation>Terug naar de lijst met notities.</translation>
    </message>
    <message>
        <source>Where the card belongs.</source>
        <translation>Waar de kaart bij hoort.</translation>
    </message>
    <message>
        <source>How often this mark stands on the card.</source>
        <translation>Hoe vaak dit merk op de kaart staat.</translation>
    </message>
    <message>
        <source>What was written on that line, word for word.</source>
        <translation>Wat er op die regel stond, letterlijk.</translation>
    </message>
    <message>
        <source>Makes notes of the card.</source>
        <translation>Maakt notities van de kaart.</translation>
    </message>
    <message>
        <source>Back to the notes without taking anything over.</source>
        <translation>Terug naar de notities zonder iets over te nemen.</translation>
    </message>
    <message>
        <source>Only notes with these words are shown.</source>
        <translation>Alleen notities met deze woorden staan er nog.</translation>
    </message>
    <message>
        <source>Shows only notes of what you choose.</source>
        <translation>Toont alleen notities van wat je kiest.</translation>
    </message>
    <message>
        <source>The notes of the day; Enter changes one, Delete takes it away.</source>
        <translation>De notities van de dag; Enter wijzigt er een, Delete haalt hem weg.</translation>
    </message>
    <message>
        <source>Another text for this note; what it said before can be brought back.</source>
        <translation>Een andere tekst voor deze notitie; wat er eerst stond is terug te halen.</translation>
    </message>
    <message>
        <source>Another text for the chosen note.</source>
        <translation>Een andere tekst voor de gekozen notitie.</translation>
    </message>
    <message>
        <source>It is something that was seen or heard.</source>
        <translation>Het is iets wat gezien of gehoord is.</translation>
    </message>
    <message>
        <source>It is what the observer makes of it.</source>
        <translation>Het is wat de observator ervan maakt.</translation>
    </message>
    <message>
        <source>It is something the observer wonders about.</source>
        <translation>Het is iets wat de observator zich afvraagt.</translation>
    </message>
    <message>
        <source>This note is to be given back to the trio.</source>
        <translation>Deze notitie wordt aan het trio teruggegeven.</translation>
    </message>
    <message>
        <source>What this note said before, to bring it back.</source>
        <translation>Wat deze notitie eerst zei, om terug te halen.</translation>
    </message>
    <message>
        <source>Deletes the note; right after it can be brought back.</source>
        <translation>Verwijdert de notitie; meteen daarna is hij terug te halen.</translation>
    </message>
    <message>
        <source>The note comes back as it was.</source>
        <translation>De notitie komt terug zoals hij was.</translation>
    </message>
    <message>
        <source>Puts this text back into the note.</source>
        <translation>Zet deze tekst terug in de notitie.</translation>
    </message>
    <message>
        <source>The trio that is observed, or heard, from now on.</source>
        <translation>Het trio dat vanaf nu geobserveerd of gehoord wordt.</translation>
    </message>
    <message>
        <source>Each mark is one key here, and no key but the clicker&apos;s steers the room.</source>
        <translation>Elk merk is hier één toets, en alleen de clicker stuurt de zaal.</translation>
    </message>
    <message>
        <source>Keeps this moment for the trio that is chosen.</source>
        <translation>Legt dit moment vast bij het gekozen trio.</translation>
    </message>
    <message>
        <source>Press each time somebody else begins to talk; two bars show how long.</source>
        <translation>Druk telkens als een ander begint te praten; twee balken tonen hoelang.</translation>
    </message>
    <message>
        <source>What you write is what you saw or heard.</source>
        <translation>Wat je schrijft is wat je zag of hoorde.</translation>
    </message>
    <message>
        <source>What you write is what you make of it.</source>
        <translation>Wat je schrijft is wat jij ervan maakt.</translation>
    </message>
    <message>
        <source>What you write is what you wonder about.</source>
        <translation>Wat je schrijft is wat je je afvraagt.</translation>
    </message>
    <message>
        <source>The words of the note were said exactly so.</source>
        <translation>De woorden van de notitie zijn letterlijk zo gezegd.</translation>
    </message>
    <message>
        <source>Under which heading this note is kept.</source>
        <translation>Onder welke kop deze notitie komt.</translation>
    </message>
    <message>
        <source>What you see and hear. It is saved while you type, and never on the beamer.</source>
        <translation>Wat je ziet en hoort. Het wordt bewaard terwijl je typt, en komt nooit op de beamer.</translation>
    </message>
    <message>
        <source>No more hints about wording in this session.</source>
        <translation>Geen hints over je woorden meer in deze sessie.</translation>
    </message>
    <message>
        <source>What this note said before.</source>
        <translation>Wat er eerst in deze notitie stond.</translation>
    </message>
    <message>
        <source>The whole window again.</source>
        <translation>Weer het hele venster.</translation>
    </message>
    <message>
        <source>To the page on which this part is done.</source>
        <translation>Naar de pagina waar dit onderdeel gebeurt.</translation>
    </message>
    <message>
        <source>Goes to this step; the room goes along.</source>
        <translation>Gaat naar deze stap; de zaal gaat mee.</translation>
    </message>
    <message>
        <source>The room sees this pair of statements.</source>
        <translation>De zaal ziet dit paar stellingen.</translation>
    </message>
    <message>
        <source>One more person stands here.</source>
        <translation>Er staat hier één iemand meer.</translation>
    </message>
    <message>
        <source>One person fewer stands here.</source>
        <translation>Er staat hier één iemand minder.</translation>
    </message>
    <message>
        <source>How many people stand here.</source>
        <translation>Hoeveel mensen hier staan.</translation>
    </message>
    <message>
        <source>What a group says makes it hard, in its own words.</source>
        <translation>Wat een groep zegt dat het lastig maakt, in eigen woorden.</translation>
    </message>
    <message>
        <source>Puts the answer into the list.</source>
        <translation>Zet het antwoord in de lijst.</translation>
    </message>
    <message>
        <source>The answer stands further up.</source>
        <translation>Het antwoord komt hoger te staan.</translation>
    </message>
    <message>
        <source>The answer stands further down.</source>
        <translation>Het antwoord komt lager te staan.</translation>
    </message>
    <message>
        <source>Takes this answer out of the list.</source>
        <translation>Haalt dit antwoord uit de lijst.</translation>
    </message>
    <message>
        <source>Opens this answer, to change it.</source>
        <translation>Opent dit antwoord, om het te wijzigen.</translation>
    </message>
    <message>
        <source>Half a minute for this trio, from the beginning.</source>
        <translation>Weer een halve minuut voor dit trio, vanaf het begin.</translation>
    </message>
    <message>
        <source>What the trio learned, as the trio says it.</source>
        <translation>Wat het trio leerde, zoals het trio het zegt.</translation>
    </message>
    <message>
        <source>It came from an experience that went well.</source>
        <translation>Het kwam uit een ervaring die mooi was.</translation>
    </message>
    <message>
        <source>It came from an experience that was hard.</source>
        <translation>Het kwam uit een ervaring die moeilijk was.</translation>
    </message>
    <message>
        <source>The sentence is about the person.</source>
        <translation>De zin gaat over de persoon zelf.</translation>
    </message>
    <message>
        <source>The sentence is about working together.</source>
        <translation>De zin gaat over de samenwerking.</translation>
    </message>
    <message>
        <source>The sentence is about the organisation.</source>
        <translation>De zin gaat over de organisatie.</translation>
    </message>
    <message>
        <source>The theme it belongs to; type a few letters or press the arrow down.</source>
        <translation>Het thema waar de zin bij hoort; typ een paar letters of druk op pijl omlaag.</translation>
    </message>
    <message>
        <source>Ask it aloud. Only then may the sentence be on the beamer or in a report.</source>
        <translation>Vraag het hardop. Alleen dan mag de zin op de beamer of in een verslag.</translation>
    </message>
    <message>
        <source>Keeps the sentence and goes to the trio that comes next.</source>
        <translation>Bewaart de zin en gaat naar het trio dat nu aan de beurt is.</translation>
    </message>
    <message>
        <source>Back to the trio before.</source>
        <translation>Terug naar het vorige trio.</translation>
    </message>
    <message>
        <source>Another trio first; this one comes back later.</source>
        <translation>Eerst een ander trio; dit komt later terug.</translation>
    </message>
    <message>
        <source>A second sentence of the same trio.</source>
        <translation>Nog een zin van hetzelfde trio.</translation>
    </message>
    <message>
        <source>Takes this sentence out of the harvest.</source>
        <translation>Haalt deze zin uit de oogst.</translation>
    </message>
    <message>
        <source>What several sentences are about, in the words of the room.</source>
        <translation>Waar meer zinnen over gaan, in de woorden van de zaal.</translation>
    </message>
    <message>
        <source>Adds the theme, into which you can drag sentences.</source>
        <translation>Voegt het thema toe, waar je zinnen heen sleept.</translation>
    </message>
    <message>
        <source>The room sees what may be shared, theme by theme.</source>
        <translation>De zaal ziet wat gedeeld mag worden, thema voor thema.</translation>
    </message>
    <message>
        <source>What the theme is called.</source>
        <translation>Hoe het thema heet.</translation>
    </message>
    <message>
        <source>The theme comes earlier.</source>
        <translation>Het thema komt eerder.</translation>
    </message>
    <message>
        <source>The theme comes later.</source>
        <translation>Het thema komt later.</translation>
    </message>
    <message>
        <source>Takes the theme away; its sentences stay, in no theme.</source>
        <translation>Haalt het thema weg; de zinnen blijven, zonder thema.</translation>
    </message>
    <message>
        <source>Drag it into a theme, or press Enter to change it.</source>
        <translation>Sleep de zin naar een thema, of druk op Enter om hem te wijzigen.</translation>
    </message>
    <message>
        <source>Where programmes stand: how adaptive, and how much they learn.</source>
        <translation>Waar programma&apos;s staan: hoe adaptief, en hoe lerend.</translation>
    </message>
    <message>
        <source>Boxes and arrows from the bottleneck to the aim, and what must be so.</source>
        <translation>Vakken en pijlen van knelpunt naar doel, en wat er waar moet zijn.</translation>
    </message>
    <message>
        <source>What about, how, and where it lands, question by question.</source>
        <translation>Waarover, hoe, en waar het landt, vraag voor vraag.</translation>
    </message>
    <message>
        <source>What became of a sentence of the harvest, step by step.</source>
        <translation>Wat er van een zin uit de oogst werd, stap voor stap.</translation>
    </message>
    <message>
        <source>The learning questions, their owners and their next moments.</source>
        <translation>De leervragen, hun eigenaren en hun volgende moment.</translation>
    </message>
    <message>
        <source>Saves the field as a picture in a folder.</source>
        <translation>Bewaart het veld als afbeelding in een map.</translation>
    </message>
    <message>
        <source>Puts a dot for one more programme into the middle.</source>
        <translation>Zet een stip voor nog een programma in het midden.</translation>
    </message>
    <message>
        <source>The beamer goes one step back.</source>
        <translation>De beamer gaat een stap terug.</translation>
    </message>
    <message>
        <source>The beamer goes one step on.</source>
        <translation>De beamer gaat een stap verder.</translation>
    </message>
    <message>
        <source>Click to put a programme there; arrow keys move the one that is chosen.</source>
        <translation>Klik om daar een programma te zetten; pijltjes verplaatsen het gekozene.</translation>
    </message>
    <message>
        <source>What the dot is called on the beamer.</source>
        <translation>Hoe de stip op de beamer heet.</translation>
    </message>
    <message>
        <source>How much room there is to adjust course, in percent.</source>
        <translation>Hoeveel ruimte er is om bij te sturen, in procenten.</translation>
    </message>
    <message>
        <source>How much is adjusted because of what is seen to work, in percent.</source>
        <translation>Hoeveel er wordt bijgestuurd op wat blijkt te werken, in procenten.</translation>
    </message>
    <message>
        <source>Takes the dot out of the field.</source>
        <translation>Haalt de stip uit het veld.</translation>
    </message>
    <message>
        <source>Chooses this programme, to move or to name it.</source>
        <translation>Kiest dit programma, om het te verplaatsen of te noemen.</translation>
    </message>
    <message>
        <source>Draw boxes and arrows.</source>
        <translation>Vakken en pijlen tekenen.</translation>
    </message>
    <message>
        <source>Weigh how important and how uncertain each assumption is.</source>
        <translation>Wegen hoe belangrijk en hoe onzeker elke aanname is.</translation>
    </message>
    <message>
        <source>Puts each box into the column of its kind.</source>
        <translation>Zet elk vak in de kolom van zijn soort.</translation>
    </message>
    <message>
        <source>You see more of the drawing; the room sees no difference.</source>
        <translation>Je ziet meer van de tekening; de zaal merkt niets.</translation>
    </message>
    <message>
        <source>You see less of it, and larger.</source>
        <translation>Je ziet er minder van, en groter.</translation>
    </message>
    <message>
        <source>You see all of the drawing.</source>
        <translation>Je ziet de hele tekening.</translation>
    </message>
    <message>
        <source>Adds a box of this kind, to be filled in at once.</source>
        <translation>Voegt een vak van deze soort toe, om meteen te vullen.</translation>
    </message>
    <message>
        <source>The drawing: arrow keys go from box to box, Enter writes, A draws an arrow.</source>
        <translation>De tekening: pijltjes gaan van vak naar vak, Enter schrijft, A trekt een pijl.</translation>
    </message>
    <message>
        <source>What stands in the box, in twelve words at most.</source>
        <translation>Wat er in het vak staat, in hooguit twaalf woorden.</translation>
    </message>
    <message>
        <source>The beamer shows one step less.</source>
        <translation>De beamer toont een stap minder.</translation>
    </message>
    <message>
        <source>The beamer shows one step more.</source>
        <translation>De beamer toont een stap meer.</translation>
    </message>
    <message>
        <source>All boxes, arrows and assumptions as a list; Enter chooses one.</source>
        <translation>Alle vakken, pijlen en aannames als lijst; Enter kiest er een.</translation>
    </message>
    <message>
        <source>Each assumption by importance and uncertainty; arrow keys move the chosen one.</source>
        <translation>Elke aanname naar belang en onzekerheid; pijltjes verplaatsen de gekozene.</translation>
    </message>
    <message>
        <source>What stands in the box.</source>
        <translation>Wat er in het vak staat.</translation>
    </message>
    <message>
        <source>Who does it, or whom it is about.</source>
        <translation>Wie het doet, of over wie het gaat.</translation>
    </message>
    <message>
        <source>The box that an arrow leads to from here.</source>
        <translation>Het vak waar een pijl van hier naartoe gaat.</translation>
    </message>
    <message>
        <source>Draws the arrow to that box.</source>
        <translation>Trekt de pijl naar dat vak.</translation>
    </message>
    <message>
        <source>Takes the box away, with its arrows.</source>
        <translation>Haalt het vak weg, met zijn pijlen.</translation>
    </message>
    <message>
        <source>Why the one leads to the other; read it aloud.</source>
        <translation>Waarom het een tot het ander leidt; lees het hardop.</translation>
    </message>
    <message>
        <source>What must be so for this arrow to hold.</source>
        <translation>Wat waar moet zijn, wil deze pijl kloppen.</translation>
    </message>
    <message>
        <source>Takes the arrow away, with its assumptions.</source>
        <translation>Haalt de pijl weg, met zijn aannames.</translation>
    </message>
    <message>
        <source>Back to the arrow that it belongs to.</source>
        <translation>Terug naar de pijl waar ze bij hoort.</translation>
    </message>
    <message>
        <source>The assumption in a whole sentence.</source>
        <translation>De aanname in een hele zin.</translation>
    </message>
    <message>
        <source>Whether it is about how things work, what goes on around, or how you see people.</source>
        <translation>Of ze gaat over hoe iets werkt, wat eromheen gebeurt, of hoe je naar mensen kijkt.</translation>
    </message>
    <message>
        <source>What you have for it: evidence, experience or a hunch.</source>
        <translation>Waar ze op rust: bewijs, ervaring of een vermoeden.</translation>
    </message>
    <message>
        <source>How much falls when it is wrong; 5 is most.</source>
        <translation>Hoeveel er omvalt als ze niet klopt; 5 is het meest.</translation>
    </message>
    <message>
        <source>How little you know about it; 5 is least sure.</source>
        <translation>Hoe weinig je ervan weet; 5 is het minst zeker.</translation>
    </message>
    <message>
        <source>Somebody who sees it otherwise.</source>
        <translation>Iemand die het anders ziet.</translation>
    </message>
    <message>
        <source>A case in which it was not so.</source>
        <translation>Een geval waarin het niet zo was.</translation>
    </message>
    <message>
        <source>The smallest thing to try in order to know more.</source>
        <translation>Het kleinste wat je kunt proberen om meer te weten.</translation>
    </message>
    <message>
        <source>What has become of it by now.</source>
        <translation>Wat er intussen van geworden is.</translation>
    </message>
    <message>
        <source>Makes it a learning question in the learning system.</source>
        <translation>Maakt er een leervraag van in de leersystematiek.</translation>
    </message>
    <message>
        <source>Takes the assumption away.</source>
        <translation>Haalt de aanname weg.</translation>
    </message>
    <message>
        <source>One question after the other instead of everything.</source>
        <translation>De ene vraag na de andere in plaats van alles tegelijk.</translation>
    </message>
    <message>
        <source>The room sees the question that you are at.</source>
        <translation>De zaal ziet de vraag waar je bent.</translation>
    </message>
    <message>
        <source>The question before; the room goes along.</source>
        <translation>De vorige vraag; de zaal gaat mee.</translation>
    </message>
    <message>
        <source>The question after; the room goes along.</source>
        <translation>De volgende vraag; de zaal gaat mee.</translation>
    </message>
    <message>
        <source>One more way to learn about this topic.</source>
        <translation>Nog een manier om over dit onderwerp te leren.</translation>
    </message>
    <message>
        <source>What the group decides, in its own words.</source>
        <translation>Wat de groep afspreekt, in eigen woorden.</translation>
    </message>
    <message>
        <source>What the group decides at this row.</source>
        <translation>Wat de groep bij deze regel afspreekt.</translation>
    </message>
    <message>
        <source>Does this with the card it stands on.</source>
        <translation>Doet dit met de kaart waar het op staat.</translation>
    </message>
    <message>
        <source>Chooses this, or takes the choice off again.</source>
        <translation>Kiest dit, of haalt de keuze weer weg.</translation>
    </message>
    <message>
        <source>Something to learn about, as a question if you can.</source>
        <translation>Iets om over te leren, zo mogelijk als vraag.</translation>
    </message>
    <message>
        <source>Adds it as a topic.</source>
        <translation>Voegt het toe als onderwerp.</translation>
    </message>
    <message>
        <source>A theme that came out of the harvest.</source>
        <translation>Een thema dat uit de oogst kwam.</translation>
    </message>
    <message>
        <source>Makes the theme a topic, with its sentences.</source>
        <translation>Maakt van het thema een onderwerp, met zijn zinnen.</translation>
    </message>
    <message>
        <source>The words of this step.</source>
        <translation>De woorden van deze stap.</translation>
    </message>
    <message>
        <source>Who sees to it.</source>
        <translation>Wie ervoor zorgt.</translation>
    </message>
    <message>
        <source>When it happens for the first time.</source>
        <translation>Wanneer het voor het eerst gebeurt.</translation>
    </message>
    <message>
        <source>Shows what this led to and what it came from.</source>
        <translation>Laat zien waar dit toe leidde en waar het vandaan kwam.</translation>
    </message>
    <message>
        <source>Makes what is still missing at this step.</source>
        <translation>Maakt wat er bij deze stap nog ontbreekt.</translation>
    </message>
    <message>
        <source>The beamer goes one step back in the chain.</source>
        <translation>De beamer gaat een stap terug in de keten.</translation>
    </message>
    <message>
        <source>The beamer goes one step on in the chain.</source>
        <translation>De beamer gaat een stap verder in de keten.</translation>
    </message>
    <message>
        <source>The questions of this session.</source>
        <translation>De vragen van deze sessie.</translation>
    </message>
    <message>
        <source>The questions of all sessions on this laptop.</source>
        <translation>De vragen van alle sessies op deze laptop.</translation>
    </message>
    <message>
        <source>The beamer shows the page before.</source>
        <translation>De beamer toont de vorige bladzijde.</translation>
    </message>
    <message>
        <source>The beamer shows the page after.</source>
        <translation>De beamer toont de volgende bladzijde.</translation>
    </message>
    <message>
        <source>Shows only questions with this status, or all.</source>
        <translation>Toont alleen vragen met deze status, of alle.</translation>
    </message>
    <message>
        <source>What do you want to know, that you could act on?</source>
        <translation>Wat wil je weten, waar je iets mee zou doen?</translation>
    </message>
    <message>
        <source>Puts the question on the agenda.</source>
        <translation>Zet de vraag op de agenda.</translation>
    </message>
    <message>
        <source>Saves the agenda for a spreadsheet.</source>
        <translation>Bewaart de agenda voor een rekenblad.</translation>
    </message>
    <message>
        <source>Saves the next moments as a file that calendars read.</source>
        <translation>Bewaart de volgende momenten als bestand dat agenda&apos;s lezen.</translation>
    </message>
    <message>
        <source>Puts the owners&apos; names into what is saved.</source>
        <translation>Zet de namen van eigenaren in wat bewaard wordt.</translation>
    </message>
    <message>
        <source>Lists questions that stand further down.</source>
        <translation>Zet ook vragen in de lijst die verder naar onderen staan.</translation>
    </message>
    <message>
        <source>Opens this question, to change it.</source>
        <translation>Opent deze vraag, om haar te wijzigen.</translation>
    </message>
    <message>
        <source>What the agenda says about this question.</source>
        <translation>Wat de agenda over deze vraag zegt.</translation>
    </message>
    <message>
        <source>It has been open for long: name it as a stubborn problem.</source>
        <translation>Hij staat al lang open: noem het een hardnekkig probleem.</translation>
    </message>
    <message>
        <source>Nobody knows the answer yet.</source>
        <translation>Niemand weet het antwoord nog.</translation>
    </message>
    <message>
        <source>There is an answer to go on with for now.</source>
        <translation>Er is een antwoord om voorlopig mee verder te gaan.</translation>
    </message>
    <message>
        <source>It need not be answered any more.</source>
        <translation>Er hoeft geen antwoord meer te komen.</translation>
    </message>
    <message>
        <source>It keeps coming back, whatever is tried.</source>
        <translation>Hij blijft terugkomen, wat er ook geprobeerd wordt.</translation>
    </message>
    <message>
        <source>Opens the session that this question is from.</source>
        <translation>Opent de sessie waar deze vraag uit komt.</translation>
    </message>
    <message>
        <source>Takes the question off the agenda.</source>
        <translation>Haalt de vraag van de agenda.</translation>
    </message>
    <message>
        <source>Choose what to look back on.</source>
        <translation>Kies waarop je terugkijkt.</translation>
    </message>
    <message>
        <source>The same numbers as the chart, to read row by row.</source>
        <translation>Dezelfde getallen als de grafiek, om regel voor regel te lezen.</translation>
    </message>
    <message>
        <source>Shows it as a chart.</source>
        <translation>Toont het als grafiek.</translation>
    </message>
    <message>
        <source>Shows it as a table.</source>
        <translation>Toont het als tabel.</translation>
    </message>
    <message>
        <source>Names instead of numbers, for your eyes.</source>
        <translation>Namen in plaats van nummers, voor jouw ogen.</translation>
    </message>
    <message>
        <source>Saves what you see, for a mail or a slide.</source>
        <translation>Bewaart wat je ziet, voor een mail of een dia.</translation>
    </message>
    <message>
        <source>Saves it so that it stays sharp at any size.</source>
        <translation>Bewaart het zo dat het op elke grootte scherp blijft.</translation>
    </message>
    <message>
        <source>Saves the numbers for a spreadsheet.</source>
        <translation>Bewaart de getallen voor een rekenblad.</translation>
    </message>
    <message>
        <source>What was read is kept; the rest can be read later.</source>
        <translation>Wat gelezen is blijft bewaard; de rest kan later.</translation>
    </message>
    <message>
        <source>What you do in it stands here afterwards.</source>
        <translation>Wat je daarin doet, staat daarna hier.</translation>
    </message>
    <message>
        <source>A session with a name, a programme and whoever is coming.</source>
        <translation>Een sessie met een naam, een programma en wie er komt.</translation>
    </message>
    <message>
        <source>What you do there stands here afterwards.</source>
        <translation>Wat je daar doet, staat daarna hier.</translation>
    </message>
    <message>
        <source>The chart; what it says stands above it.</source>
        <translation>De grafiek; wat ze zegt staat erboven.</translation>
    </message>
    <message>
        <source>Looks at everything once more.</source>
        <translation>Kijkt alles nog eens na.</translation>
    </message>
    <message>
        <source>Puts a large number on each screen for a moment.</source>
        <translation>Zet even een groot cijfer op elk scherm.</translation>
    </message>
    <message>
        <source>The room sees letters in every size, to read from the last chair.</source>
        <translation>De zaal ziet letters in elke grootte, om vanaf de achterste stoel te lezen.</translation>
    </message>
    <message>
        <source>Plays the chime of the end now.</source>
        <translation>Speelt nu de klank van het eind.</translation>
    </message>
    <message>
        <source>Takes files with exercises into the library.</source>
        <translation>Haalt bestanden met werkvormen in de bibliotheek.</translation>
    </message>
    <message>
        <source>Only exercises with these words are shown.</source>
        <translation>Alleen werkvormen met deze woorden staan er nog.</translation>
    </message>
    <message>
        <source>Only exercises that fit into this time.</source>
        <translation>Alleen werkvormen die in deze tijd passen.</translation>
    </message>
    <message>
        <source>Only exercises for groups of this size.</source>
        <translation>Alleen werkvormen voor groepen van deze grootte.</translation>
    </message>
    <message>
        <source>Which exercise is on top.</source>
        <translation>Welke werkvorm bovenaan staat.</translation>
    </message>
    <message>
        <source>Puts the exercise back into the library.</source>
        <translation>Zet de werkvorm terug in de bibliotheek.</translation>
    </message>
    <message>
        <source>The exercises; Enter changes one, Delete takes one of your own away.</source>
        <translation>De werkvormen; Enter wijzigt er een, Delete haalt een eigen werkvorm weg.</translation>
    </message>
    <message>
        <source>Saves it as a file to hand on.</source>
        <translation>Bewaart hem als bestand om door te geven.</translation>
    </message>
    <message>
        <source>Takes one of your own away; until the next start it can come back.</source>
        <translation>Haalt een eigen werkvorm weg; tot de volgende start kan hij terug.</translation>
    </message>
    <message>
        <source>Choose a phase to see what the room will see.</source>
        <translation>Kies een fase om te zien wat de zaal dan ziet.</translation>
    </message>
    <message>
        <source>A new session in which this exercise is chosen already.</source>
        <translation>Een nieuwe sessie waarin deze werkvorm al gekozen is.</translation>
    </message>
    <message>
        <source>Opens the editor; what comes with the program stays as it is.</source>
        <translation>Opent de editor; wat bij het programma hoort blijft zoals het is.</translation>
    </message>
    <message>
        <source>A second one, which is yours.</source>
        <translation>Nog een, die van jou is.</translation>
    </message>
    <message>
        <source>To the library; everything has been saved.</source>
        <translation>Naar de bibliotheek; alles is bewaard.</translation>
    </message>
    <message>
        <source>Runs it ten times as fast, with made-up people.</source>
        <translation>Laat hem tien keer zo snel lopen, met verzonnen mensen.</translation>
    </message>
    <message>
        <source>The exercise, its briefing and its phases; choose one to change it.</source>
        <translation>De werkvorm, de uitleg en de fasen; kies er een om te wijzigen.</translation>
    </message>
    <message>
        <source>A length, to be typed here.</source>
        <translation>Een duur, om hier te typen.</translation>
    </message>
    <message>
        <source>The phase comes earlier.</source>
        <translation>De fase komt eerder.</translation>
    </message>
    <message>
        <source>The phase comes later.</source>
        <translation>De fase komt later.</translation>
    </message>
    <message>
        <source>A second one of this phase, right after it.</source>
        <translation>Nog een van deze fase, er meteen achter.</translation>
    </message>
    <message>
        <source>Takes the phase out of the exercise.</source>
        <translation>Haalt de fase uit de werkvorm.</translation>
    </message>
    <message>
        <source>An empty phase after the chosen one.</source>
        <translation>Een lege fase achter de gekozene.</translation>
    </message>
    <message>
        <source>Chooses this one of the row.</source>
        <translation>Kiest deze uit de rij.</translation>
    </message>
    <message>
        <source>Takes back everything since you opened it; that can be undone, too.</source>
        <translation>Neemt alles terug sinds je hem opende; ook dat is terug te draaien.</translation>
    </message>
    <message>
        <source>How long the phase takes, in minutes and seconds.</source>
        <translation>Hoelang de fase duurt, in minuten en seconden.</translation>
    </message>
    <message>
        <source>Shorter than this it is never made when time is short.</source>
        <translation>Korter dan dit wordt ze nooit, ook niet als de tijd krap is.</translation>
    </message>
    <message>
        <source>How long it takes when the rounds are short.</source>
        <translation>Hoelang ze duurt als de rondes kort zijn.</translation>
    </message>
    <message>
        <source>So long before its end the room reads that it is almost over.</source>
        <translation>Zo lang voor het eind leest de zaal dat het bijna klaar is.</translation>
    </message>
    <message>
        <source>It is not repeated in the rounds after the first.</source>
        <translation>Ze wordt in de rondes na de eerste niet herhaald.</translation>
    </message>
    <message>
        <source>The room sees that it begins, and hears nothing.</source>
        <translation>De zaal ziet dat ze begint, en hoort niets.</translation>
    </message>
    <message>
        <source>One more for this phase.</source>
        <translation>Nog een bij deze fase.</translation>
    </message>
    <message>
        <source>When in the phase this question comes.</source>
        <translation>Wanneer in de fase deze vraag komt.</translation>
    </message>
    <message>
        <source>The words in this language; the count says when there are too many.</source>
        <translation>De woorden in deze taal; de teller zegt wanneer het er te veel zijn.</translation>
    </message>
    <message>
        <source>Takes this text away.</source>
        <translation>Haalt deze tekst weg.</translation>
    </message>
    <message>
        <source>One more role in each group.</source>
        <translation>Nog een rol in elke groep.</translation>
    </message>
    <message>
        <source>How many people a group has.</source>
        <translation>Hoeveel mensen een groep heeft.</translation>
    </message>
    <message>
        <source>Sizes that will do when people are left over, with commas between.</source>
        <translation>Groottes die ook gaan als er mensen over zijn, met komma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>There can be several rounds, with everybody in another role.</source>
        <translation>Er kunnen meer rondes zijn, met iedereen in een andere rol.</translation>
    </message>
    <message>
        <source>What a new session begins with.</source>
        <translation>Waar een nieuwe sessie mee begint.</translation>
    </message>
    <message>
        <source>Observers have this mark on their pad.</source>
        <translation>Observatoren hebben dit merk op hun blok.</translation>
    </message>
    <message>
        <source>A heading under which observers keep their notes.</source>
        <translation>Een kop waaronder observatoren hun notities zetten.</translation>
    </message>
    <message>
        <source>What the source says may be done with it.</source>
        <translation>Wat er volgens de bron mee mag.</translation>
    </message>
    <message>
        <source>When you looked at the source last.</source>
        <translation>Wanneer je de bron het laatst bekeek.</translation>
    </message>
    <message>
        <source>The sign of this role on the beamer and on the tables.</source>
        <translation>Het teken van deze rol op de beamer en aan tafel.</translation>
    </message>
    <message>
        <source>Only groups with one more person have this role.</source>
        <translation>Alleen groepen met iemand extra hebben deze rol.</translation>
    </message>
    <message>
        <source>The role stands further up.</source>
        <translation>De rol komt hoger te staan.</translation>
    </message>
    <message>
        <source>The role stands further down.</source>
        <translation>De rol komt lager te staan.</translation>
    </message>
    <message>
        <source>Finds places in the handbook with all of these words.</source>
        <translation>Vindt plekken in het handboek met al deze woorden.</translation>
    </message>
    <message>
        <source>Chapters and places; choose one to read it.</source>
        <translation>Hoofdstukken en plekken; kies er een om te lezen.</translation>
    </message>
    <message>
        <source>The chapter; Tab goes from link to link.</source>
        <translation>Het hoofdstuk; Tab gaat van link naar link.</translation>
    </message>
    <message>
        <source>What to do now, in one line for each thing that can go wrong.</source>
        <translation>Wat je nu doet, in één regel voor alles wat mis kan gaan.</translation>
    </message>
    <message>
        <source>All keys, those of this page first.</source>
        <translation>Alle toetsen, die van deze pagina eerst.</translation>
    </message>
    <message>
        <source>Type what you want to do, or a key.</source>
        <translation>Typ wat je wilt doen, of een toets.</translation>
    </message>
    <message>
        <source>The keys and what they do, in groups.</source>
        <translation>De toetsen en wat ze doen, in groepen.</translation>
    </message>
    <message>
        <source>Opens the page for when something goes wrong in the room.</source>
        <translation>Opent de pagina voor als er iets misgaat in de zaal.</translation>
    </message>
    <message>
        <source>Opens the handbook.</source>
        <translation>Opent het handboek.</translation>
    </message>
    <message>
        <source>Only settings with these words are shown.</source>
        <translation>Alleen instellingen met deze woorden staan er nog.</translation>
    </message>
    <message>
        <source>Goes to these settings.</source>
        <translation>Gaat naar deze instellingen.</translation>
    </message>
    <message>
        <source>Only keys with these letters, or that do this, are shown.</source>
        <translation>Alleen toetsen met deze letters, of die dit doen, staan er nog.</translation>
    </message>
    <message>
        <source>Choose what a key does, and press another key for it.</source>
        <translation>Kies wat een toets doet, en druk er een andere toets voor in.</translation>
    </message>
    <message>
        <source>Gives the key to this, and takes it from what it did.</source>
        <translation>Geeft de toets hieraan, en haalt hem weg bij wat hij deed.</translation>
    </message>
    <message>
        <source>Every key does again what it did at first.</source>
        <translation>Elke toets doet weer wat hij eerst deed.</translation>
    </message>
    <message>
        <source>Shows where the sessions are.</source>
        <translation>Laat zien waar de sessies staan.</translation>
    </message>
    <message>
        <source>Another place for the sessions, from the next start on.</source>
        <translation>Een andere plek voor de sessies, vanaf de volgende start.</translation>
    </message>
    <message>
        <source>The folder that the program takes by itself.</source>
        <translation>De map die het programma zelf neemt.</translation>
    </message>
    <message>
        <source>Shows the copies that are made meanwhile.</source>
        <translation>Laat de kopieën zien die intussen gemaakt worden.</translation>
    </message>
    <message>
        <source>Shows the file with all settings, which you can read and change.</source>
        <translation>Laat het bestand met alle instellingen zien, dat je kunt lezen en veranderen.</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>ends at</source>
        <translation>einde om</translation>
    </message>
    <message>
        <source>Length of the day</source>
        <translation>Duur van de dag</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Einde van de dag</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Loop in</translation>
    </message>
    <message>
        <source>Save as programme …</source>
        <translation>Bewaar als programma …</translation>
    </message>
    <message>
        <source>Day ends at</source>
        <translation>Dag eindigt om</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Naam van het programma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
</context>
<context>
    <name>DayWording</name>
    <message>
        <source>&apos;{typed}&apos; is no date; write it as {example}.</source>
        <translation>&apos;{typed}&apos; is geen datum; schrijf hem als {example}.</translation>
    </message>
</context>
<context>
    <name>DeletedCard</name>
    <message>
        <source>&apos;{session}&apos; was deleted; it is gone for good when the program starts again.</source>
        <translation>&apos;{session}&apos; is verwijderd; bij de volgende start is die echt weg.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
</context>
<context>
    <name>DeletedFormatBar</name>
    <message>
        <source>&apos;{format}&apos; was deleted; it is gone for good when the program starts again.</source>
        <translation>&apos;{format}&apos; is verwijderd; bij de volgende start van het programma is hij echt weg.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zet terug</translation>
    </message>
</context>
<context>
    <name>DeletedNoteBar</name>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>Demo – nothing here is real. Try everything; nothing of it is kept.</source>
        <translation>Demo – niets hier is echt. Probeer alles uit; er wordt niets van bewaard.</translation>
    </message>
    <message>
        <source>Away with the demo</source>
        <translation>Demo weg</translation>
    </message>
</context>
<context>
    <name>DemoWording</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo – {name}</source>
        <translation>Demo – {name}</translation>
    </message>
    <message>
        <source>Demo: nothing is saved</source>
        <translation>Demo: er wordt niets bewaard</translation>
    </message>
    <message>
        <source>The demo waits until the clock of your session has been stopped.</source>
        <translation>De klok van je sessie loopt; de demo kan als die gestopt is.</translation>
    </message>
    <message>
        <source>The tour waits until the clock of your session has been stopped.</source>
        <translation>De klok van je sessie loopt; de rondleiding kan als die gestopt is.</translation>
    </message>
</context>
<context>
    <name>EarlierTextButton</name>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>Bring back: {text}</source>
        <translation>Terughalen: {text}</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>Opnieuw: {act}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>← Library</source>
        <translation>← Bibliotheek</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Terug naar de bibliotheek</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>Opslagstatus</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Proefdraaien</translation>
    </message>
</context>
<context>
    <name>EditorDelegate</name>
    <message>
        <source>Length of {phase}</source>
        <translation>Duur van {phase}</translation>
    </message>
</context>
<context>
    <name>EmptyChart</name>
    <message>
        <source>To the page Run</source>
        <translation>Naar de pagina Uitvoeren</translation>
    </message>
    <message>
        <source>To the page Trios</source>
        <translation>Naar de pagina Trio&apos;s</translation>
    </message>
    <message>
        <source>To the page Harvest</source>
        <translation>Naar de pagina Oogst</translation>
    </message>
    <message>
        <source>Start a trio now</source>
        <translation>Start nu een trio</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Look around in a demo</source>
        <translation>Kijk rond in een demo</translation>
    </message>
</context>
<context>
    <name>EndStrip</name>
    <message>
        <source>It must be over at</source>
        <translation>Het moet klaar zijn om</translation>
    </message>
    <message>
        <source>Must be over at</source>
        <translation>Moet klaar zijn om</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>WHAT IS IN IT</source>
        <translation>WAT ERIN STAAT</translation>
    </message>
    <message>
        <source>Look at the pages</source>
        <translation>Pagina&apos;s bekijken</translation>
    </message>
    <message>
        <source>Shows how the PDF will look, or puts it away.</source>
        <translation>Laat zien hoe de PDF eruit komt te zien, of bergt hem op.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Bewaren in</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Andere map …</translation>
    </message>
    <message>
        <source>How much of the report is made</source>
        <translation>Hoe ver het verslag is</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag bewaren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop making the report</source>
        <translation>Stop met het verslag</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ExportWording</name>
    <message>
        <source>Report of {session}</source>
        <translation>Verslag van {session}</translation>
    </message>
    <message>
        <source>PDF, accessible: not in this installation; tick it to read what it needs</source>
        <translation>PDF, toegankelijk: hier niet geïnstalleerd; vink aan om te lezen wat ervoor nodig is</translation>
    </message>
    <message>
        <source>PDF: to read, to print and to hand out; canvases on A3</source>
        <translation>PDF: om te lezen, te printen en uit te delen; canvassen op A3</translation>
    </message>
    <message>
        <source>PDF, accessible: for who has it read aloud (PDF/UA)</source>
        <translation>PDF, toegankelijk: voor wie zich laat voorlezen (PDF/UA)</translation>
    </message>
    <message>
        <source>Word (docx): to go on writing in Word</source>
        <translation>Word (docx): om in Word verder te schrijven</translation>
    </message>
    <message>
        <source>OpenDocument (odt): to go on writing in LibreOffice</source>
        <translation>OpenDocument (odt): om in LibreOffice verder te schrijven</translation>
    </message>
    <message>
        <source>Excel (xlsx): times, seating, harvest and agenda as sheets</source>
        <translation>Excel (xlsx): tijden, trio&apos;s, oogst en agenda als tabbladen</translation>
    </message>
    <message>
        <source>CSV: the same tables for any spreadsheet</source>
        <translation>CSV: dezelfde tabellen voor elk rekenblad</translation>
    </message>
    <message>
        <source>Markdown: plain text to paste elsewhere</source>
        <translation>Markdown: platte tekst om elders te plakken</translation>
    </message>
    <message>
        <source>JSON: everything, for other programs</source>
        <translation>JSON: alles, voor andere programma&apos;s</translation>
    </message>
    <message>
        <source>Calendar (ics): the dates that were agreed on</source>
        <translation>Agenda (ics): de afgesproken data</translation>
    </message>
    <message>
        <source>Names of participants: only for who may have them</source>
        <translation>Namen van deelnemers: alleen voor wie ze mag hebben</translation>
    </message>
    <message>
        <source>Raw notes and all sentences: for yourself, not to hand out</source>
        <translation>Ruwe notities en alle zinnen: voor jezelf, niet om uit te delen</translation>
    </message>
    <message>
        <source>Looking at what is in it …</source>
        <translation>Kijken wat erin staat …</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) stay out: not to be shared.</source>
        <translation>
            <numerusform>%n zin blijft eruit: niet delen.</numerusform>
            <numerusform>%n zinnen blijven eruit: niet delen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {parts}.</source>
        <translation>Erin: {parts}.</translation>
    </message>
    <message>
        <source>There is hardly anything in it yet.</source>
        <translation>Er staat nog bijna niets in.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plek</numerusform>
            <numerusform>%n plekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n tijd</numerusform>
            <numerusform>%n tijden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of the harvest</source>
        <translation>
            <numerusform>%n zin uit de oogst</numerusform>
            <numerusform>%n zinnen uit de oogst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es)</source>
        <translation>
            <numerusform>%n canvas</numerusform>
            <numerusform>%n canvassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learning question(s)</source>
        <translation>
            <numerusform>%n leervraag</numerusform>
            <numerusform>%n leervragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raw note(s)</source>
        <translation>
            <numerusform>%n ruwe notitie</numerusform>
            <numerusform>%n ruwe notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n datum</numerusform>
            <numerusform>%n data</numerusform>
        </translation>
    </message>
    <message>
        <source>No names of participants. A trio of three stays recognisable to who was there.</source>
        <translation>Geen namen van deelnemers. Een trio van drie blijft herkenbaar voor wie erbij was.</translation>
    </message>
    <message>
        <source>Names are in it: give it only to who may have them.</source>
        <translation>Er staan namen in: geef het alleen aan wie ze mag hebben.</translation>
    </message>
    <message>
        <source>Raw notes are in it: keep it for yourself.</source>
        <translation>Er staan ruwe notities in: houd het voor jezelf.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) may still be a name; look before you hand it out:</source>
        <translation>
            <numerusform>%n woord kan nog een naam zijn; kijk voor je het uitdeelt:</numerusform>
            <numerusform>%n woorden kunnen nog een naam zijn; kijk voor je het uitdeelt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>an address or a number</source>
        <translation>een adres of nummer</translation>
    </message>
    <message>
        <source>looks like a name here</source>
        <translation>lijkt op een naam hier</translation>
    </message>
    <message>
        <source>initials of somebody here</source>
        <translation>initialen van iemand hier</translation>
    </message>
    <message>
        <source>a first name</source>
        <translation>een voornaam</translation>
    </message>
    <message>
        <source>a capital letter</source>
        <translation>een hoofdletter</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>De pagina&apos;s worden gemaakt …</translation>
    </message>
    <message>
        <source>Where shall the report be saved?</source>
        <translation>Waar moet het verslag komen?</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Vink minstens één soort bestand aan.</translation>
    </message>
    <message>
        <source>{name} is being made ({number} of {of}) …</source>
        <translation>{name} wordt gemaakt ({number} van {of}) …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bewaren …</translation>
    </message>
    <message>
        <source>Stopped; nothing was saved.</source>
        <translation>Gestopt; er is niets bewaard.</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Bewaard: {files}</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Folder for the picture</source>
        <translation>Map voor de afbeelding</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Field of adaptive and learning</source>
        <translation>Veld van adaptief en lerend</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma&apos;s</translation>
    </message>
    <message>
        <source>Add programme</source>
        <translation>Programma toevoegen</translation>
    </message>
    <message>
        <source>Show on beamer</source>
        <translation>Toon op beamer</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Stap voor stap</translation>
    </message>
    <message>
        <source>Next step on the beamer</source>
        <translation>Volgende stap op de beamer</translation>
    </message>
    <message>
        <source>Previous step on the beamer</source>
        <translation>Vorige stap op de beamer</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Bewaar als afbeelding …</translation>
    </message>
    <message>
        <source>Click: a programme there. Drag or arrow keys: move it, with Shift a little. Enter: its name.</source>
        <translation>Klik: daar een programma. Slepen of pijltjestoetsen: verplaatsen, met Shift een klein beetje. Enter: de naam.</translation>
    </message>
</context>
<context>
    <name>FoldersBox</name>
    <message>
        <source>Keep the data in another folder from the next start</source>
        <translation>De gegevens vanaf de volgende start in een andere map</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>File of these settings</source>
        <translation>Bestand met deze instellingen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Open de map met gegevens</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Andere map …</translation>
    </message>
    <message>
        <source>The usual folder again</source>
        <translation>Weer de gewone map</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Open de map ervan</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Open de back-ups</translation>
    </message>
    <message>
        <source>Data folder, backups, file of settings, --data-dir</source>
        <translation>Map met gegevens, back-ups, bestand met instellingen, --data-dir</translation>
    </message>
</context>
<context>
    <name>FormatCard</name>
    <message>
        <source>Export this format into a folder</source>
        <translation>Exporteer deze werkvorm naar een map</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Bewerk een kopie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerk</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New session with this</source>
        <translation>Nieuwe sessie hiermee</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteer …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijder</translation>
    </message>
</context>
<context>
    <name>FormatEditor</name>
    <message>
        <source>Language of the texts</source>
        <translation>Taal van de teksten</translation>
    </message>
    <message>
        <source>What the exercise consists of</source>
        <translation>Waar de werkvorm uit bestaat</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>As it was when you opened it</source>
        <translation>Zoals het was toen je het opende</translation>
    </message>
</context>
<context>
    <name>FormatSheet</name>
    <message>
        <source>What the room will see of it</source>
        <translation>Wat de zaal ervan ziet</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>About this format</source>
        <translation>Over deze werkvorm</translation>
    </message>
</context>
<context>
    <name>FormatWording</name>
    <message>
        <source>The exercise as a whole</source>
        <translation>De werkvorm als geheel</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Terugroepen</translation>
    </message>
    <message>
        <source>between two rounds</source>
        <translation>tussen twee rondes</translation>
    </message>
    <message>
        <source>only before the first round</source>
        <translation>alleen vóór de eerste ronde</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nieuwe fase</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nieuwe rol</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Wissel van rol</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>In all {time}</source>
        <translation>Samen {time}</translation>
    </message>
    <message>
        <source>One round {one}, all {rounds} {whole}</source>
        <translation>Eén ronde {one}, alle {rounds} {whole}</translation>
    </message>
    <message>
        <source>In one round</source>
        <translation>In één ronde</translation>
    </message>
    <message>
        <source>Everybody gets each role</source>
        <translation>Iedereen krijgt elke rol</translation>
    </message>
    <message>
        <source>Everybody gets each role, in less time</source>
        <translation>Iedereen krijgt elke rol, in kortere rondes</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Naam van de werkvorm</translation>
    </message>
    <message>
        <source>Small words above each phase</source>
        <translation>Kleine woorden boven elke fase</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar het voor is</translation>
    </message>
    <message>
        <source>How you explain it, never on the beamer</source>
        <translation>Hoe je het uitlegt, nooit op de beamer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Licence of the words in it</source>
        <translation>Licentie van de tekst</translation>
    </message>
    <message>
        <source>Role {number}</source>
        <translation>Rol {number}</translation>
    </message>
    <message>
        <source>Heading {number}</source>
        <translation>Kopje {number}</translation>
    </message>
    <message>
        <source>Sentence before it begins</source>
        <translation>Zin voordat het begint</translation>
    </message>
    <message>
        <source>Smaller line below it</source>
        <translation>Kleinere regel eronder</translation>
    </message>
    <message>
        <source>Sentence when time is up</source>
        <translation>Zin als de tijd om is</translation>
    </message>
    <message>
        <source>Smaller line below it, when time is up</source>
        <translation>Kleinere regel eronder, als de tijd om is</translation>
    </message>
    <message>
        <source>Sentence with the raised hand</source>
        <translation>Zin bij de opgestoken hand</translation>
    </message>
    <message>
        <source>Smaller line below the one with the raised hand</source>
        <translation>Kleinere regel eronder, bij de opgestoken hand</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Naam van de fase</translation>
    </message>
    <message>
        <source>Sentence under the name</source>
        <translation>Zin onder de naam</translation>
    </message>
    <message>
        <source>For yourself, never on the beamer</source>
        <translation>Voor jezelf, nooit op de beamer</translation>
    </message>
    <message>
        <source>Line for {role}</source>
        <translation>Regel voor {role}</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Vraag {number}</translation>
    </message>
    <message>
        <source>To watch {number}</source>
        <translation>Kijkvraag {number}</translation>
    </message>
    <message>
        <source>Sentence under the name, in pairs</source>
        <translation>Zin onder de naam, in tweetallen</translation>
    </message>
    <message>
        <source>Line for {role}, in pairs</source>
        <translation>Regel voor {role}, in tweetallen</translation>
    </message>
    <message>
        <source>For yourself, with pairs</source>
        <translation>Voor jezelf, bij tweetallen</translation>
    </message>
    <message>
        <source>Moment of question {number}</source>
        <translation>Moment van vraag {number}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Verwijder: {what}</translation>
    </message>
    <message>
        <source>{count}/{most} words</source>
        <translation>{count}/{most} woorden</translation>
    </message>
    <message>
        <source>⚠ {counted}, too many</source>
        <translation>⚠ {counted}, te veel</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tijd is om</translation>
    </message>
    <message>
        <source>Raised hand</source>
        <translation>Opgestoken hand</translation>
    </message>
    <message>
        <source>{place}: nothing stands here, so the file keeps what stood here before.</source>
        <translation>{place}: hier staat niets; in het bestand blijft staan wat er stond.</translation>
    </message>
    <message>
        <source>{place}: {count} words; more than {most} are not read in time.</source>
        <translation>{place}: {count} woorden; meer dan {most} lukt niet om op tijd te lezen.</translation>
    </message>
    <message>
        <source>{place}: {count} characters, so two rows on the beamer.</source>
        <translation>{place}: {count} tekens, dus twee regels op de beamer.</translation>
    </message>
    <message>
        <source>{place}: {count} words; more than {most} do not stay in mind.</source>
        <translation>{place}: {count} woorden; meer dan {most} blijven niet hangen.</translation>
    </message>
    <message>
        <source>{place}: {count} characters; more than {most} do not fit on one row.</source>
        <translation>{place}: {count} tekens; meer dan {most} passen niet op één regel.</translation>
    </message>
    <message>
        <source>{place}: {count} words on the screen at once; {most} is the most.</source>
        <translation>{place}: {count} woorden tegelijk in beeld; {most} is het meeste.</translation>
    </message>
    <message>
        <source>{place}: {count} words on the screen at once; up to {most} read easily.</source>
        <translation>{place}: {count} woorden tegelijk in beeld; tot {most} leest het makkelijk.</translation>
    </message>
    <message>
        <source>{place}: {count} rows on the screen at once; {most} is the most.</source>
        <translation>{place}: {count} regels tegelijk in beeld; {most} is het meeste.</translation>
    </message>
    <message>
        <source>{place}: stays {length}, and reading it aloud takes {longest}.</source>
        <translation>{place}: staat er {length}, en hardop lezen duurt {longest}.</translation>
    </message>
    <message>
        <source>All of it takes {length}; after {longest} people need a break.</source>
        <translation>Alles duurt {length}; na {longest} is het tijd voor pauze.</translation>
    </message>
    <message>
        <source>{language}: {count} of {most} texts are missing; the first is {place}.</source>
        <translation>{language}: {count} van {most} teksten ontbreken; de eerste is {place}.</translation>
    </message>
    <message>
        <source>There is no text in {language}; in one language it can be used, too.</source>
        <translation>Er is geen tekst in het {language}; in één taal is de werkvorm ook te gebruiken.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>NOT SAVED: {why}</source>
        <translation>NIET OPGESLAGEN: {why}</translation>
    </message>
    <message>
        <source>A field holds {most} characters and an exercise as many as fit in a file; the rest was left out.</source>
        <translation>In een veld passen {most} tekens en in een werkvorm zoveel als er in een bestand passen; de rest is weggelaten.</translation>
    </message>
    <message>
        <source>That is not possible here: there is no room for more, or one of it must stay.</source>
        <translation>Dat kan hier niet: er is geen plek voor meer, of één moet er blijven.</translation>
    </message>
    <message>
        <source>That is {time} now: another time does not fit here.</source>
        <translation>Dat is nu {time}: een andere tijd past hier niet.</translation>
    </message>
    <message>
        <source>&apos;{typed}&apos; is not a number of people; fill in 2 to 30.</source>
        <translation>&apos;{typed}&apos; is geen aantal mensen; vul 2 tot 30 in.</translation>
    </message>
    <message>
        <source>&apos;{typed}&apos; is not a date; write it like 2026-11-26.</source>
        <translation>&apos;{typed}&apos; is geen datum; schrijf bijvoorbeeld 2026-11-26.</translation>
    </message>
    <message>
        <source>The clock of your session is going; an exercise can be tried out when it stands still.</source>
        <translation>De klok van je sessie loopt; proefdraaien kan als die stilstaat.</translation>
    </message>
    <message>
        <source>Tried out to its end: it takes {time}.</source>
        <translation>Proefgedraaid tot het eind: het duurt {time}.</translation>
    </message>
    <message>
        <source>Tried out for {time}, and stopped.</source>
        <translation>{time} proefgedraaid en gestopt.</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>tekst gewijzigd</translation>
    </message>
    <message>
        <source>phase added</source>
        <translation>fase toegevoegd</translation>
    </message>
    <message>
        <source>phase duplicated</source>
        <translation>fase gedupliceerd</translation>
    </message>
    <message>
        <source>phase moved</source>
        <translation>fase verplaatst</translation>
    </message>
    <message>
        <source>phase removed</source>
        <translation>fase verwijderd</translation>
    </message>
    <message>
        <source>length changed</source>
        <translation>duur gewijzigd</translation>
    </message>
    <message>
        <source>times changed</source>
        <translation>tijden gewijzigd</translation>
    </message>
    <message>
        <source>once or each round</source>
        <translation>eenmalig of elke ronde</translation>
    </message>
    <message>
        <source>tone changed</source>
        <translation>klank gewijzigd</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>vraag toegevoegd</translation>
    </message>
    <message>
        <source>question moved</source>
        <translation>vraag verplaatst</translation>
    </message>
    <message>
        <source>question removed</source>
        <translation>vraag verwijderd</translation>
    </message>
    <message>
        <source>something to watch added</source>
        <translation>kijkvraag toegevoegd</translation>
    </message>
    <message>
        <source>something to watch removed</source>
        <translation>kijkvraag verwijderd</translation>
    </message>
    <message>
        <source>role added</source>
        <translation>rol toegevoegd</translation>
    </message>
    <message>
        <source>role moved</source>
        <translation>rol verplaatst</translation>
    </message>
    <message>
        <source>role removed</source>
        <translation>rol verwijderd</translation>
    </message>
    <message>
        <source>shape changed</source>
        <translation>vorm gewijzigd</translation>
    </message>
    <message>
        <source>role for larger groups</source>
        <translation>rol voor grotere groepen</translation>
    </message>
    <message>
        <source>change of roles on or off</source>
        <translation>rolwissel aan of uit</translation>
    </message>
    <message>
        <source>rounds changed</source>
        <translation>rondes gewijzigd</translation>
    </message>
    <message>
        <source>group size changed</source>
        <translation>groepsgrootte gewijzigd</translation>
    </message>
    <message>
        <source>marks changed</source>
        <translation>markeringen gewijzigd</translation>
    </message>
    <message>
        <source>heading added</source>
        <translation>kopje toegevoegd</translation>
    </message>
    <message>
        <source>heading removed</source>
        <translation>kopje verwijderd</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>herkomst gewijzigd</translation>
    </message>
    <message>
        <source>back to the beginning</source>
        <translation>terug naar het begin</translation>
    </message>
</context>
<context>
    <name>FurtherWays</name>
    <message>
        <source>Start a trio now</source>
        <translation>Start nu een trio</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Look around in a demo</source>
        <translation>Kijk rond in een demo</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rondleiding</translation>
    </message>
    <message>
        <source>Tour of one minute</source>
        <translation>Rondleiding van een minuut</translation>
    </message>
</context>
<context>
    <name>GiveBackCard</name>
    <message>
        <source>Back to the notes</source>
        <translation>Terug naar de notities</translation>
    </message>
</context>
<context>
    <name>GoingOnCard</name>
    <message>
        <source>&apos;{session}&apos; was not finished: the clock is still running.</source>
        <translation>&apos;{session}&apos; was nog bezig: de klok loopt gewoon door.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Ga verder waar je was</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Nothing has to be set up first. How would you like to begin?</source>
        <translation>Je hoeft vooraf niets in te stellen. Hoe wil je beginnen?</translation>
    </message>
    <message>
        <source>Start a trio now</source>
        <translation>Start nu een trio</translation>
    </message>
    <message>
        <source>Fifteen minutes, called after today, without a list of names. The briefing is on the beamer.</source>
        <translation>Een kwartier, met de datum van vandaag als naam en zonder namenlijst. De uitleg staat op de beamer.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>With a name, a programme and whoever is coming.</source>
        <translation>Met een naam, een programma en wie er komen.</translation>
    </message>
    <message>
        <source>Look around in a demo</source>
        <translation>Kijk rond in een demo</translation>
    </message>
    <message>
        <source>A made-up workshop in full swing, on every page. It goes away by itself.</source>
        <translation>Een verzonnen workshop die al volop loopt, op elke pagina. Verdwijnt vanzelf.</translation>
    </message>
    <message>
        <source>Tour of one minute</source>
        <translation>Rondleiding van een minuut</translation>
    </message>
    <message>
        <source>Bring in …</source>
        <translation>Binnenhalen …</translation>
    </message>
    <message>
        <source>A session from another laptop, or a copy</source>
        <translation>Een sessie van een andere laptop, of een kopie</translation>
    </message>
</context>
<context>
    <name>GroupFields</name>
    <message>
        <source>Usually</source>
        <translation>Meestal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>If need be</source>
        <translation>Desnoods</translation>
    </message>
    <message>
        <source>People in a group, usually</source>
        <translation>Mensen per groep, meestal</translation>
    </message>
    <message>
        <source>People in a group, from</source>
        <translation>Mensen per groep, van</translation>
    </message>
    <message>
        <source>People in a group, to</source>
        <translation>Mensen per groep, tot</translation>
    </message>
    <message>
        <source>People in a group, if need be</source>
        <translation>Mensen per groep, desnoods</translation>
    </message>
</context>
<context>
    <name>GroupWording</name>
    <message>
        <source>Trio {number}</source>
        <translation>Trio {number}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>NOT IN A TRIO YET</source>
        <translation>NOG ZONDER TRIO</translation>
    </message>
    <message>
        <source>NOT IN A GROUP YET</source>
        <translation>NOG ZONDER GROEP</translation>
    </message>
    <message>
        <source>Find your trio</source>
        <translation>Zoek je trio</translation>
    </message>
    <message>
        <source>Find your group</source>
        <translation>Zoek je groep</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>duo</translation>
    </message>
    <message>
        <source>foursome</source>
        <translation>viertal</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>trio</source>
        <translation>trio</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>groep van %n</numerusform>
            <numerusform>groep van %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of {size}</source>
        <translation>
            <numerusform>%n groep van {size}</numerusform>
            <numerusform>%n groepen van {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {size}</source>
        <translation>{count} van {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n trio(s)</source>
        <translation>
            <numerusform>%n trio</numerusform>
            <numerusform>%n trio&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foursome(s)</source>
        <translation>
            <numerusform>%n viertal</numerusform>
            <numerusform>%n viertallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n duo</numerusform>
            <numerusform>%n duo&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>No names were given. The exercise runs without them: people look for two others.</source>
        <translation>Er zijn geen namen ingevuld. De oefening kan ook zo: iedereen zoekt er twee anderen bij.</translation>
    </message>
    <message>
        <source>One person is too few for a trio. Make a new session once you know who comes.</source>
        <translation>Eén persoon is te weinig voor een trio. Maak een nieuwe sessie als je weet wie er komen.</translation>
    </message>
    <message>
        <source>Pairs: nobody observes. The interviewer looks back first, then both do.</source>
        <translation>Tweetallen: niemand observeert. De interviewer kijkt als eerste terug, daarna samen.</translation>
    </message>
    <message>
        <source>Pair: join them yourself as the observer. The clock stays the same.</source>
        <translation>Duo: schuif zelf aan als observator. De klok blijft gelijk.</translation>
    </message>
    <message>
        <source>Pairs: they do without an observer, and look back together.</source>
        <translation>Tweetallen: zij doen het zonder observator en kijken samen terug.</translation>
    </message>
    <message>
        <source>Foursome: the fourth is a second observer. The clock stays the same.</source>
        <translation>Viertal: de vierde is tweede observator. De klok blijft gelijk.</translation>
    </message>
    <message>
        <source>No names were given. The exercise runs without them, in groups of {people}.</source>
        <translation>Er zijn geen namen opgegeven. De werkvorm gaat zonder, in groepen van {people}.</translation>
    </message>
    <message>
        <source>{count} are too few for this exercise, which takes {people}.</source>
        <translation>{count} is te weinig voor deze werkvorm: die vraagt {people}.</translation>
    </message>
    <message>
        <source>{least} to {most} people</source>
        <translation>{least} tot {most} personen</translation>
    </message>
    <message>
        <source>{person}: no trio yet, one more is needed</source>
        <translation>{person}: nog geen trio, er moet er nog één bij</translation>
    </message>
    <message>
        <source>{person}: no group yet, one more is needed</source>
        <translation>{person}: nog geen groep, er moet er nog één bij</translation>
    </message>
    <message>
        <source>Latecomer</source>
        <translation>Laatkomer</translation>
    </message>
    <message>
        <source>Are all trios sitting? Then do it once more.</source>
        <translation>Zitten alle trio&apos;s? Doe het dan nog een keer.</translation>
    </message>
    <message>
        <source>Are all groups sitting? Then do it once more.</source>
        <translation>Zitten alle groepen? Doe het dan nog een keer.</translation>
    </message>
    <message>
        <source>To give back to {trio}</source>
        <translation>Terug te geven aan {trio}</translation>
    </message>
    <message>
        <source>Two notes of this trio are to be given back already; take one of them off first.</source>
        <translation>Van dit trio worden al twee notities teruggegeven; haal er eerst één af.</translation>
    </message>
    <message>
        <source>Two notes of this group are to be given back already; take one of them off first.</source>
        <translation>Van deze groep worden al twee notities teruggegeven; haal er eerst één af.</translation>
    </message>
    <message>
        <source>These groups do not suit {exercise} ({people}): make new groups.</source>
        <translation>Deze groepen passen niet bij {exercise} ({people}): maak nieuwe groepen.</translation>
    </message>
    <message>
        <source>Round {number}: these groups do not suit {exercise} ({people}): make new groups.</source>
        <translation>Ronde {number}: deze groepen passen niet bij {exercise} ({people}): maak nieuwe groepen.</translation>
    </message>
    <message>
        <source>New trios for round {number}</source>
        <translation>Nieuwe trio&apos;s voor ronde {number}</translation>
    </message>
    <message>
        <source>New groups for round {number}</source>
        <translation>Nieuwe groepen voor ronde {number}</translation>
    </message>
    <message>
        <source>New trios for rounds {first} to {last}</source>
        <translation>Nieuwe trio&apos;s voor ronde {first} tot en met {last}</translation>
    </message>
    <message>
        <source>New groups for rounds {first} to {last}</source>
        <translation>Nieuwe groepen voor ronde {first} tot en met {last}</translation>
    </message>
</context>
<context>
    <name>HarvestForm</name>
    <message>
        <source>Good</source>
        <translation>Mooi</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Moeilijk</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Zelf</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samenwerking</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>I learned that …, because … So I will …</source>
        <translation>Ik leerde dat …, omdat … Daarom ga ik …</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Mag gedeeld</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Nog een</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>none; ↓ for the list</source>
        <translation>geen; ↓ voor de lijst</translation>
    </message>
    <message>
        <source>Next trio</source>
        <translation>Volgende trio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>One more sentence</source>
        <translation>Nog een zin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete sentence</source>
        <translation>Zin verwijderen</translation>
    </message>
    <message>
        <source>Start the time again</source>
        <translation>Tijd opnieuw starten</translation>
    </message>
    <message>
        <source>Time for this trio</source>
        <translation>Tijd voor dit trio</translation>
    </message>
    <message>
        <source>Trios heard</source>
        <translation>Gehoorde trio&apos;s</translation>
    </message>
</context>
<context>
    <name>HarvestPage</name>
    <message>
        <source>Good and hard</source>
        <translation>Mooi en moeilijk</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nieuw thema</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>Thema toevoegen</translation>
    </message>
    <message>
        <source>Show on beamer</source>
        <translation>Toon op beamer</translation>
    </message>
    <message>
        <source>QR code …</source>
        <translation>QR-code …</translation>
    </message>
    <message>
        <source>Take-away of this trio as a QR code</source>
        <translation>Oogst van dit trio als QR-code</translation>
    </message>
    <message>
        <source>Ctrl+1 to 5: into that theme. Ctrl+0: into none. Enter on a sentence: change it; Delete: away.</source>
        <translation>Ctrl+1 tot 5: in dat thema. Ctrl+0: in geen. Enter op een zin: wijzigen; Delete: weg.</translation>
    </message>
</context>
<context>
    <name>HarvestWording</name>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Wat we leerden</translation>
    </message>
    <message>
        <source>good</source>
        <translation>mooi</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>moeilijk</translation>
    </message>
    <message>
        <source>self</source>
        <translation>zelf</translation>
    </message>
    <message>
        <source>collaboration</source>
        <translation>samenwerking</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>neither good nor hard</source>
        <translation>mooi noch moeilijk</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>geen niveau</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Ongedaan gemaakt: {act}</translation>
    </message>
    <message>
        <source>In no theme yet</source>
        <translation>Nog in geen thema</translation>
    </message>
    <message>
        <source>may be shared</source>
        <translation>mag gedeeld</translation>
    </message>
    <message>
        <source>not to be shared</source>
        <translation>niet delen</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehoord</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>nog niet gehoord</translation>
    </message>
    <message>
        <source>heard {heard} of {trios}</source>
        <translation>gehoord {heard} van {trios}</translation>
    </message>
    <message>
        <source>All trios have been heard.</source>
        <translation>Alle trio&apos;s zijn gehoord.</translation>
    </message>
    <message>
        <source>A sentence holds {most} characters; there is no room for more.</source>
        <translation>Een zin heeft ruimte voor {most} tekens; meer past er niet in.</translation>
    </message>
    <message>
        <source>Three to five themes work well. Listen for what comes back.</source>
        <translation>Drie tot vijf thema&apos;s werkt goed. Luister naar wat terugkomt.</translation>
    </message>
    <message>
        <source>There are more than five themes. Can two of them be one?</source>
        <translation>Er zijn meer dan vijf thema&apos;s. Kunnen er twee samen?</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n zin</numerusform>
            <numerusform>%n zinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>candidate to learn about</source>
        <translation>kandidaat om over te leren</translation>
    </message>
    <message>
        <source>There is a theme &apos;{name}&apos; already; give this one another name.</source>
        <translation>Er is al een thema &apos;{name}&apos;; geef dit een andere naam.</translation>
    </message>
    <message>
        <source>A theme needs a name; it keeps the one it had.</source>
        <translation>Een thema heeft een naam nodig; het houdt de naam die het had.</translation>
    </message>
    <message>
        <source>sentence written</source>
        <translation>zin geschreven</translation>
    </message>
    <message>
        <source>sentence deleted</source>
        <translation>zin verwijderd</translation>
    </message>
    <message>
        <source>sentence moved</source>
        <translation>zin verplaatst</translation>
    </message>
    <message>
        <source>theme added</source>
        <translation>thema toegevoegd</translation>
    </message>
    <message>
        <source>theme renamed</source>
        <translation>thema hernoemd</translation>
    </message>
    <message>
        <source>themes in another order</source>
        <translation>thema&apos;s in andere volgorde</translation>
    </message>
    <message>
        <source>theme dropped</source>
        <translation>thema weggehaald</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Ahead or behind</source>
        <translation>Loopt uit of voor</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Als er iets misgaat</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Zoek in het handboek</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
</context>
<context>
    <name>HelpWording</name>
    <message>
        <source>Handbook of Trio</source>
        <translation>Handboek van Trio</translation>
    </message>
    <message>
        <source>Contents of the handbook</source>
        <translation>Inhoud van het handboek</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Naar de tekst</translation>
    </message>
    <message>
        <source>trio-handbook</source>
        <comment>the name of a file, without spaces</comment>
        <translation>trio-handboek</translation>
    </message>
    <message numerus="yes">
        <source>found in %n place(s)</source>
        <translation>
            <numerusform>gevonden op %n plek</numerusform>
            <numerusform>gevonden op %n plekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try one shorter word.</source>
        <translation>Niets gevonden. Probeer één korter woord.</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>Save the chart in a folder</source>
        <translation>De grafiek bewaren in een map</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Getallen van de grafiek</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>met namen</translation>
    </message>
    <message>
        <source>Show with names</source>
        <translation>Met namen tonen</translation>
    </message>
    <message>
        <source>Save picture (PNG) …</source>
        <translation>Bewaar beeld (PNG) …</translation>
    </message>
    <message>
        <source>Save drawing (SVG) …</source>
        <translation>Bewaar tekening (SVG) …</translation>
    </message>
    <message>
        <source>Save table (CSV) …</source>
        <translation>Bewaar tabel (CSV) …</translation>
    </message>
</context>
<context>
    <name>InsightWording</name>
    <message>
        <source>This session</source>
        <translation>Deze sessie</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle sessies</translation>
    </message>
    <message>
        <source>Planned and real</source>
        <translation>Gepland en echt</translation>
    </message>
    <message>
        <source>Line of marks</source>
        <translation>Lijn van merken</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Spreektijd</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Roles by round</source>
        <translation>Rollen per ronde</translation>
    </message>
    <message>
        <source>Who met whom</source>
        <translation>Wie trof wie</translation>
    </message>
    <message>
        <source>What runs over</source>
        <translation>Wat uitloopt</translation>
    </message>
    <message>
        <source>Changing roles</source>
        <translation>Rollen wisselen</translation>
    </message>
    <message>
        <source>Trios heard</source>
        <translation>Gehoorde trio&apos;s</translation>
    </message>
    <message>
        <source>insight-{chart}</source>
        <comment>the name of a file</comment>
        <translation>inzicht-{chart}</translation>
    </message>
    <message>
        <source>Time (minutes:seconds)</source>
        <translation>Tijd (minuten:seconden)</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>took</source>
        <translation>duurde</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>{phase}, round {number}</source>
        <translation>{phase}, ronde {number}</translation>
    </message>
    <message>
        <source>Nothing has been timed yet</source>
        <translation>Er is nog niets geklokt</translation>
    </message>
    <message>
        <source>Press Start on the page Run; from then on you see here how long each phase was meant to take and took.</source>
        <translation>Druk op Start op de pagina Uitvoeren; vanaf dan zie je hier hoelang elke fase zou duren en duurde.</translation>
    </message>
    <message>
        <source>{phase} took {time} longer than planned</source>
        <translation>{phase} duurde {time} langer dan gepland</translation>
    </message>
    <message>
        <source>{phase} took {time} less than planned</source>
        <translation>{phase} duurde {time} korter dan gepland</translation>
    </message>
    <message>
        <source>Everything took about as long as planned</source>
        <translation>Alles duurde ongeveer zo lang als gepland</translation>
    </message>
    <message>
        <source>{phase} goes on</source>
        <translation>{phase} is bezig</translation>
    </message>
    <message>
        <source>In all {planned} planned, {took} taken.</source>
        <translation>In totaal {planned} gepland, {took} gebruikt.</translation>
    </message>
    <message>
        <source>Pauses, which do not count: {paused}.</source>
        <translation>Pauzes, die niet meetellen: {paused}.</translation>
    </message>
    <message>
        <source>Time since the exercise began, without pauses (minutes:seconds)</source>
        <translation>Tijd sinds het begin van de werkvorm, zonder pauzes (minuten:seconden)</translation>
    </message>
    <message>
        <source>Trio</source>
        <translation>Trio</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>No marks were made</source>
        <translation>Er zijn geen merken gezet</translation>
    </message>
    <message>
        <source>What observers mark on the pad stands here as a line of time for each trio. What they wrote does not.</source>
        <translation>De merken van observatoren staan hier per trio op een tijdlijn. Wat ze opschreven staat hier niet.</translation>
    </message>
    <message>
        <source>Most marks fell in {phase}: {count} of {total}</source>
        <translation>De meeste merken vielen in {phase}: {count} van {total}</translation>
    </message>
    <message>
        <source>Trios with marks: {trios}. How often each: {marks}.</source>
        <translation>Trio&apos;s met merken: {trios}. Hoe vaak elk: {marks}.</translation>
    </message>
    <message>
        <source>Nobody kept who was talking</source>
        <translation>Niemand hield bij wie er praatte</translation>
    </message>
    <message>
        <source>Observers keep it with the space bar on the pad; here stands how long each role of a trio talked.</source>
        <translation>Observatoren houden het bij met de spatiebalk; hier staat hoelang elke rol van een trio praatte.</translation>
    </message>
    <message>
        <source>{role}: {share}% of the time that was talked, over all trios</source>
        <translation>{role}: {share}% van de spreektijd, over alle trio&apos;s</translation>
    </message>
    <message>
        <source>No share is right or wrong. {parts}.</source>
        <translation>Geen verdeling is goed of fout. {parts}.</translation>
    </message>
    <message>
        <source>The rest is in the table.</source>
        <translation>De rest staat in de tabel.</translation>
    </message>
    <message>
        <source>Number of sentences</source>
        <translation>Aantal zinnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>good or hard</source>
        <translation>mooi of moeilijk</translation>
    </message>
    <message>
        <source>about whom</source>
        <translation>waarover</translation>
    </message>
    <message>
        <source>Nothing has been harvested yet</source>
        <translation>Er is nog niets geoogst</translation>
    </message>
    <message>
        <source>Hear the trios on the page Harvest; here stands how many sentences are good and hard, and about whom.</source>
        <translation>Haal de zinnen op op de pagina Oogst; hier staat hoeveel er mooi en moeilijk zijn, en waar ze over gaan.</translation>
    </message>
    <message>
        <source>{good} good and {hard} hard</source>
        <translation>{good} mooi en {hard} moeilijk</translation>
    </message>
    <message>
        <source>{good} good and {hard} hard; most are about {level} ({count})</source>
        <translation>{good} mooi en {hard} moeilijk; de meeste gaan over {level} ({count})</translation>
    </message>
    <message>
        <source>{heard} of {trios} trios were heard.</source>
        <translation>{heard} van {trios} trio&apos;s kwamen aan het woord.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronde {number}</translation>
    </message>
    <message>
        <source>No round has been held yet</source>
        <translation>Er is nog geen ronde geweest</translation>
    </message>
    <message>
        <source>Once a round has begun with people at the tables, you see here who had which role.</source>
        <translation>Zodra een ronde begint met mensen aan de tafels, zie je hier wie welke rol had.</translation>
    </message>
    <message>
        <source>Everybody has had every role</source>
        <translation>Iedereen heeft elke rol gehad</translation>
    </message>
    <message>
        <source>{complete} of {people} have had every role</source>
        <translation>{complete} van {people} hebben elke rol gehad</translation>
    </message>
    <message>
        <source>Rows are people ({people}), columns are rounds ({rounds}).</source>
        <translation>Rijen zijn mensen ({people}), kolommen zijn rondes ({rounds}).</translation>
    </message>
    <message>
        <source>Nobody has met yet</source>
        <translation>Nog niemand heeft elkaar getroffen</translation>
    </message>
    <message>
        <source>Once a round has begun, you see here who sat at a table with whom. Who stay together have met once.</source>
        <translation>Zodra een ronde begint, zie je hier wie met wie aan tafel zat. Wie bij elkaar blijft, heeft elkaar één keer getroffen.</translation>
    </message>
    <message>
        <source>Everybody met {most} of {others} others, nobody twice</source>
        <translation>Iedereen trof {most} van {others} anderen, niemand twee keer</translation>
    </message>
    <message>
        <source>Everybody met {fewest} to {most} of {others} others, nobody twice</source>
        <translation>Iedereen trof {fewest} tot {most} van {others} anderen, niemand twee keer</translation>
    </message>
    <message>
        <source>Pairs who met more than once: {pairs}; everybody met {fewest} to {most} of {others}</source>
        <translation>Tweetallen die elkaar vaker troffen: {pairs}; iedereen trof {fewest} tot {most} van {others}</translation>
    </message>
    <message>
        <source>A number is how often two came together at a table; an empty field is never.</source>
        <translation>Een getal is hoe vaak twee mensen samen aan tafel kwamen; een leeg vak is nooit.</translation>
    </message>
    <message>
        <source>Met how often</source>
        <translation>Hoe vaak getroffen</translation>
    </message>
    <message>
        <source>Looking at all sessions …</source>
        <translation>Alle sessies worden bekeken …</translation>
    </message>
    <message>
        <source>The first time this takes a while.</source>
        <translation>De eerste keer duurt dat even.</translation>
    </message>
    <message>
        <source>This is what {read} of {there} sessions tell.</source>
        <translation>Dit zeggen {read} van de {there} sessies.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>ran over in</source>
        <translation>liep uit in</translation>
    </message>
    <message>
        <source>usually longer by</source>
        <translation>meestal langer</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>usually takes</source>
        <translation>duurt meestal</translation>
    </message>
    <message>
        <source>{phase} ({exercise})</source>
        <translation>{phase} ({exercise})</translation>
    </message>
    <message>
        <source>{phase} ran over in {over} of {sessions} sessions: plan {minutes}</source>
        <translation>{phase} liep in {over} van de {sessions} sessies uit: plan {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}½ minutes</source>
        <translation>{count}½ minuut</translation>
    </message>
    <message>
        <source>half a minute</source>
        <translation>een halve minuut</translation>
    </message>
    <message>
        <source>Over {sessions} sessions nothing runs over as a rule</source>
        <translation>Over {sessions} sessies loopt niets structureel uit</translation>
    </message>
    <message>
        <source>Advice takes {enough} sessions; {sessions} so far</source>
        <translation>Voor advies zijn {enough} sessies nodig; tot nu toe {sessions}</translation>
    </message>
    <message>
        <source>No session has been timed yet</source>
        <translation>Er is nog geen sessie geklokt</translation>
    </message>
    <message>
        <source>After a few sessions you see here what runs over, and what to plan instead.</source>
        <translation>Na een paar sessies zie je hier wat uitloopt, en wat je beter kunt plannen.</translation>
    </message>
    <message>
        <source>Of each phase the usual difference between planned and real in one round. From half a minute it runs over.</source>
        <translation>Van elke fase het gebruikelijke verschil tussen gepland en echt in één ronde. Vanaf een halve minuut loopt ze uit.</translation>
    </message>
    <message>
        <source>Roles were not changed yet</source>
        <translation>Er is nog niet van rol gewisseld</translation>
    </message>
    <message>
        <source>After sessions with several rounds you see here how long the change between two rounds takes.</source>
        <translation>Na sessies met meer rondes zie je hier hoelang de wissel tussen twee rondes duurt.</translation>
    </message>
    <message>
        <source>Changing roles usually takes {took}; {planned} is planned</source>
        <translation>Rollen wisselen duurt meestal {took}; gepland is {planned}</translation>
    </message>
    <message>
        <source>No trios were heard yet</source>
        <translation>Er is nog geen trio gehoord</translation>
    </message>
    <message>
        <source>After sessions with a harvest you see here how many of the trios said something to the room.</source>
        <translation>Na sessies met een oogst zie je hier hoeveel trio&apos;s iets aan de zaal vertelden.</translation>
    </message>
    <message>
        <source>All trios were heard</source>
        <translation>Alle trio&apos;s kwamen aan het woord</translation>
    </message>
    <message>
        <source>Not all trios were heard</source>
        <translation>Niet alle trio&apos;s kwamen aan het woord</translation>
    </message>
    <message>
        <source>All trios were heard in {all_heard} of {sessions} sessions</source>
        <translation>In {all_heard} van de {sessions} sessies kwamen alle trio&apos;s aan het woord</translation>
    </message>
    <message>
        <source>Over all sessions {heard} of {trios} trios were heard.</source>
        <translation>Over alle sessies kwamen {heard} van {trios} trio&apos;s aan het woord.</translation>
    </message>
    <message>
        <source>The plot shows the latest {shown} sessions.</source>
        <translation>De grafiek toont de laatste {shown} sessies.</translation>
    </message>
    <message>
        <source>Session of</source>
        <translation>Sessie van</translation>
    </message>
    <message>
        <source>Trios</source>
        <translation>Trio&apos;s</translation>
    </message>
    <message>
        <source>Trios heard (%)</source>
        <translation>Gehoorde trio&apos;s (%)</translation>
    </message>
    <message numerus="yes">
        <source>%n protected session(s) are not counted.</source>
        <translation>
            <numerusform>%n beveiligde sessie telt niet mee.</numerusform>
            <numerusform>%n beveiligde sessies tellen niet mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that cannot be read are not counted.</source>
        <translation>
            <numerusform>%n sessie die niet te lezen is, telt niet mee.</numerusform>
            <numerusform>%n sessies die niet te lezen zijn, tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Bewaard als {path}</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>Screens</source>
        <translation>Schermen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Lettergrootte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Staying awake</source>
        <translation>Wakker blijven</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Schijfruimte</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Clicker</source>
        <translation>Clicker</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>check</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEEM</translation>
    </message>
    <message>
        <source>No screen can be seen from here; ask again in the desktop session in which you will work.</source>
        <translation>Hiervandaan is geen scherm te zien; vraag het nog eens in de bureaubladsessie waarin je straks werkt.</translation>
    </message>
    <message>
        <source>Only {screens}; plug in the beamer and choose &apos;extend&apos;, or the picture comes in a window of this one.</source>
        <translation>Alleen {screens}; sluit de beamer aan en kies &apos;uitbreiden&apos;, anders komt het beeld hier in een venster.</translation>
    </message>
    <message>
        <source>{screens} show the same; choose &apos;extend&apos; instead of &apos;mirror&apos; in the system&apos;s settings.</source>
        <translation>{screens} tonen hetzelfde; kies in de systeeminstellingen &apos;uitbreiden&apos; in plaats van &apos;dupliceren&apos;.</translation>
    </message>
    <message>
        <source>Too small: from the last chair, {distance} picture heights away, the smallest text is {smallest} arc minutes high and {least} is the least; bring the chairs nearer or make the picture larger.</source>
        <translation>Te klein: vanaf de achterste stoel, op {distance} keer de beeldhoogte, is de kleinste tekst {smallest} boogminuten hoog en {least} is het minimum; zet de stoelen dichterbij of maak het beeld groter.</translation>
    </message>
    <message>
        <source>Just large enough: from the last chair, {distance} picture heights away, the smallest text is {smallest} arc minutes high ({least} is the least) and a role&apos;s line {line} where {good} is good; bring the last chairs nearer if you can.</source>
        <translation>Net groot genoeg: vanaf de achterste stoel, op {distance} keer de beeldhoogte, is de kleinste tekst {smallest} boogminuten hoog ({least} is het minimum) en de regel van een rol {line} terwijl {good} goed is; zet de achterste stoelen dichterbij als het kan.</translation>
    </message>
    <message>
        <source>Large enough: from the last chair, {distance} picture heights away, the smallest text is {smallest} arc minutes high ({least} is the least) and a role&apos;s line {line} ({good} is good).</source>
        <translation>Groot genoeg: vanaf de achterste stoel, op {distance} keer de beeldhoogte, is de kleinste tekst {smallest} boogminuten hoog ({least} is het minimum) en de regel van een rol {line} (vanaf {good} is goed).</translation>
    </message>
    <message>
        <source>In a room with light in it the faintest text keeps a contrast of {left}:1; {least}:1 is the least.</source>
        <translation>In een zaal met licht houdt de zwakste tekst een contrast van {left}:1 over; {least}:1 is het minimum.</translation>
    </message>
    <message>
        <source>In a room with light in it the faintest text keeps a contrast of {left}:1 and {least}:1 is the least; choose the light theme in Settings, or darken the room.</source>
        <translation>In een zaal met licht houdt de zwakste tekst een contrast van {left}:1 over en {least}:1 is het minimum; kies bij Instellingen het lichte thema, of maak de zaal donkerder.</translation>
    </message>
    <message>
        <source>The chimes are off in Settings; the room sees every signal.</source>
        <translation>De klanken staan uit bij Instellingen; de zaal ziet elk teken wel.</translation>
    </message>
    <message>
        <source>The chimes can be played; try the volume in Settings and walk to the last chair.</source>
        <translation>De klanken doen het; probeer het volume bij Instellingen en loop naar de achterste stoel.</translation>
    </message>
    <message>
        <source>This computer plays no sound now; the room sees every signal all the same.</source>
        <translation>Deze computer geeft nu geen geluid; de zaal ziet elk teken wel.</translation>
    </message>
    <message>
        <source>The laptop stays awake while the beamer is on or the clock runs.</source>
        <translation>De laptop blijft wakker zolang de beamer aan staat of de klok loopt.</translation>
    </message>
    <message>
        <source>The system does not say whether it stays awake; switch off sleep and screen saver yourself.</source>
        <translation>Het systeem zegt niet of het wakker blijft; zet de slaapstand en de schermbeveiliging zelf uit.</translation>
    </message>
    <message>
        <source>The laptop may fall asleep; switch off sleep and screen saver yourself.</source>
        <translation>De laptop kan in slaap vallen; zet de slaapstand en de schermbeveiliging zelf uit.</translation>
    </message>
    <message>
        <source>{free} is free.</source>
        <translation>Er is {free} vrij.</translation>
    </message>
    <message>
        <source>Only {free} is free; make room until it is {least}, or notes may not be saved.</source>
        <translation>Er is nog maar {free} vrij; maak ruimte tot het {least} is, anders worden notities misschien niet bewaard.</translation>
    </message>
    <message>
        <source>Everything is kept in {folder}, where it can be written.</source>
        <translation>Alles komt in {folder}, en daar kan worden geschreven.</translation>
    </message>
    <message>
        <source>The sessions could not be looked at; first solve the problem with the data folder.</source>
        <translation>De sessies konden niet worden bekeken; los eerst het probleem met de gegevensmap op.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cannot be read; &apos;trioapp list&apos; says which and what to do.</source>
        <translation>
            <numerusform>%n sessie kan niet worden gelezen; &apos;trioapp list&apos; zegt welke en wat te doen.</numerusform>
            <numerusform>%n sessies kunnen niet worden gelezen; &apos;trioapp list&apos; zegt welke en wat te doen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on this laptop, none damaged.</source>
        <translation>
            <numerusform>%n sessie op deze laptop, niet beschadigd.</numerusform>
            <numerusform>%n sessies op deze laptop, geen beschadigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off notifications, mail and chat yourself, or the room reads along.</source>
        <translation>Zet meldingen, mail en chat zelf uit, anders leest de zaal mee.</translation>
    </message>
    <message>
        <source>Forward and back both come through.</source>
        <translation>Vooruit en terug komen allebei door.</translation>
    </message>
    <message>
        <source>Press forward and back on the clicker while the page &apos;Check&apos; of the program is open.</source>
        <translation>Druk op de clicker op vooruit en op terug terwijl in het programma de pagina &apos;Vooraf&apos; open is.</translation>
    </message>
    <message>
        <source>Forward comes through; now press back.</source>
        <translation>Vooruit komt door; druk nu op terug.</translation>
    </message>
    <message>
        <source>Back comes through; now press forward.</source>
        <translation>Terug komt door; druk nu op vooruit.</translation>
    </message>
</context>
<context>
    <name>KeepingBox</name>
    <message>
        <source>until you delete them</source>
        <translation>tot je ze verwijdert</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>until the program closes</source>
        <translation>tot het programma sluit</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>No key does that. Try one shorter word.</source>
        <translation>Geen toets doet dat. Probeer één korter woord.</translation>
    </message>
    <message>
        <source>What counts on this page comes first. Type to search. Keys are yours to change in Settings.</source>
        <translation>Wat op deze pagina kan, staat bovenaan. Typ om te zoeken. Bij Instellingen geef je een andere toets.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Als er iets misgaat</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handboek</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Zoek in de toetsen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>KeyWording</name>
    <message>
        <source>Clock and programme</source>
        <translation>Klok en programma</translation>
    </message>
    <message>
        <source>What the room sees and hears</source>
        <translation>Wat de zaal ziet en hoort</translation>
    </message>
    <message>
        <source>Notes and putting right</source>
        <translation>Notities en rechtzetten</translation>
    </message>
    <message>
        <source>In the marks of the observation pad</source>
        <translation>In de tekens van het observatieblok</translation>
    </message>
    <message>
        <source>In the field for notes</source>
        <translation>In het veld voor notities</translation>
    </message>
    <message>
        <source>On the page Trios</source>
        <translation>Op de pagina Trio&apos;s</translation>
    </message>
    <message>
        <source>On the page Notes</source>
        <translation>Op de pagina Notities</translation>
    </message>
    <message>
        <source>On the page Harvest</source>
        <translation>Op de pagina Oogst</translation>
    </message>
    <message>
        <source>On the page Planner</source>
        <translation>Op de pagina Draaiboek</translation>
    </message>
    <message>
        <source>On the page Canvas, in the drawing</source>
        <translation>Op de pagina Canvas, in de tekening</translation>
    </message>
    <message>
        <source>On the page Insight</source>
        <translation>Op de pagina Inzicht</translation>
    </message>
    <message>
        <source>On the page Formats</source>
        <translation>Op de pagina Formats</translation>
    </message>
    <message>
        <source>In the editor of exercises</source>
        <translation>In de bewerker van werkvormen</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Op elke pagina</translation>
    </message>
    <message>
        <source>start, pause, go on</source>
        <translation>starten, pauzeren, verdergaan</translation>
    </message>
    <message>
        <source>next phase</source>
        <translation>volgende fase</translation>
    </message>
    <message>
        <source>previous phase</source>
        <translation>vorige fase</translation>
    </message>
    <message>
        <source>start</source>
        <translation>starten</translation>
    </message>
    <message>
        <source>a minute more</source>
        <translation>een minuut erbij</translation>
    </message>
    <message>
        <source>a minute less</source>
        <translation>een minuut eraf</translation>
    </message>
    <message>
        <source>half a minute more</source>
        <translation>een halve minuut erbij</translation>
    </message>
    <message>
        <source>half a minute less</source>
        <translation>een halve minuut eraf</translation>
    </message>
    <message>
        <source>brief on the beamer</source>
        <translation>uitleg op de beamer</translation>
    </message>
    <message>
        <source>trios on the beamer</source>
        <translation>trio&apos;s op de beamer</translation>
    </message>
    <message>
        <source>clock on the beamer</source>
        <translation>klok op de beamer</translation>
    </message>
    <message>
        <source>beamer black, and back</source>
        <translation>beamer zwart, en terug</translation>
    </message>
    <message>
        <source>freeze the picture, and go on</source>
        <translation>beeld bevriezen, en verder</translation>
    </message>
    <message>
        <source>message to the room</source>
        <translation>bericht aan de zaal</translation>
    </message>
    <message>
        <source>sound on or off</source>
        <translation>geluid aan of uit</translation>
    </message>
    <message>
        <source>to the observation field</source>
        <translation>naar het observatieveld</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>redo, among the trios and in the editor</source>
        <translation>opnieuw doen, bij de trio&apos;s en in de bewerker</translation>
    </message>
    <message>
        <source>all keys, and help</source>
        <translation>alle toetsen, en hulp</translation>
    </message>
    <message>
        <source>out of a field, out of full screen</source>
        <translation>uit een veld, uit volledig scherm</translation>
    </message>
    <message>
        <source>a mark; 5 again ends a silence</source>
        <translation>een teken; nog eens 5 beëindigt een stilte</translation>
    </message>
    <message>
        <source>energy down</source>
        <translation>energie omlaag</translation>
    </message>
    <message>
        <source>who is talking now</source>
        <translation>wie er nu praat</translation>
    </message>
    <message>
        <source>the last mark or turn was none</source>
        <translation>het laatste teken of de laatste beurt was er geen</translation>
    </message>
    <message>
        <source>to the text field</source>
        <translation>naar het tekstveld</translation>
    </message>
    <message>
        <source>to the clock</source>
        <translation>naar de klok</translation>
    </message>
    <message>
        <source>another trio</source>
        <translation>een ander trio</translation>
    </message>
    <message>
        <source>ends the note</source>
        <translation>sluit de notitie af</translation>
    </message>
    <message>
        <source>a new line in the note</source>
        <translation>een nieuwe regel in de notitie</translation>
    </message>
    <message>
        <source>locks the person at this table, or not any more</source>
        <translation>zet deze persoon vast aan de tafel, of weer los</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>change the note</source>
        <translation>de notitie wijzigen</translation>
    </message>
    <message>
        <source>delete the note</source>
        <translation>de notitie weggooien</translation>
    </message>
    <message>
        <source>good or hard</source>
        <translation>goed of moeilijk</translation>
    </message>
    <message>
        <source>about whom it is</source>
        <translation>over wie het gaat</translation>
    </message>
    <message>
        <source>may be shared, or not</source>
        <translation>mag gedeeld worden, of niet</translation>
    </message>
    <message>
        <source>to the theme</source>
        <translation>naar het thema</translation>
    </message>
    <message>
        <source>one more sentence of the same trio</source>
        <translation>nog een zin van hetzelfde trio</translation>
    </message>
    <message>
        <source>the time of this trio again</source>
        <translation>de tijd van dit trio opnieuw</translation>
    </message>
    <message>
        <source>another trio first, and back</source>
        <translation>eerst een ander trio, en terug</translation>
    </message>
    <message>
        <source>the sentence into that theme; 0: into none</source>
        <translation>de zin bij dat thema; 0: bij geen</translation>
    </message>
    <message>
        <source>move the part</source>
        <translation>het onderdeel verplaatsen</translation>
    </message>
    <message>
        <source>leave the part out</source>
        <translation>het onderdeel weglaten</translation>
    </message>
    <message>
        <source>duplicate the part</source>
        <translation>het onderdeel verdubbelen</translation>
    </message>
    <message>
        <source>a new box of that kind</source>
        <translation>een nieuw vak van dat soort</translation>
    </message>
    <message>
        <source>an arrow from the chosen box</source>
        <translation>een pijl vanuit het gekozen vak</translation>
    </message>
    <message>
        <source>change the text of the box</source>
        <translation>de tekst van het vak wijzigen</translation>
    </message>
    <message>
        <source>delete what is chosen</source>
        <translation>weggooien wat gekozen is</translation>
    </message>
    <message>
        <source>larger, smaller, all of it</source>
        <translation>groter, kleiner, alles</translation>
    </message>
    <message>
        <source>another chart</source>
        <translation>een andere grafiek</translation>
    </message>
    <message>
        <source>into plot and table, and back</source>
        <translation>naar grafiek en tabel, en terug</translation>
    </message>
    <message>
        <source>change the exercise</source>
        <translation>de werkvorm wijzigen</translation>
    </message>
    <message>
        <source>delete an exercise of your own</source>
        <translation>een eigen werkvorm weggooien</translation>
    </message>
    <message>
        <source>search</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>move the phase</source>
        <translation>de fase verplaatsen</translation>
    </message>
    <message>
        <source>remove the phase</source>
        <translation>de fase verwijderen</translation>
    </message>
    <message>
        <source>duplicate the phase</source>
        <translation>de fase verdubbelen</translation>
    </message>
    <message>
        <source>press the button that has the frame</source>
        <translation>op de knop met het kader drukken</translation>
    </message>
    <message>
        <source>to the next control, or the one before</source>
        <translation>naar het volgende onderdeel van het scherm, of het vorige</translation>
    </message>
    <message>
        <source>what the control is for that has the frame</source>
        <translation>waar dat voor is waar de rand om staat</translation>
    </message>
    <message>
        <source>no key (F1)</source>
        <translation>geen toets (F1)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>KeysBox</name>
    <message>
        <source>Enter: another key; Insert: one more; Delete: as usual.</source>
        <translation>Enter: een andere toets; Insert: nog een erbij; Delete: zoals gewoonlijk.</translation>
    </message>
    <message>
        <source>Seek a key or what it does</source>
        <translation>Zoek een toets of wat die doet</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Toetsen en wat ze doen</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(gewijzigd)</translation>
    </message>
    <message>
        <source>Another key …</source>
        <translation>Andere toets …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>One more key …</source>
        <translation>Nog een toets …</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Alle toetsen zoals gewoonlijk</translation>
    </message>
</context>
<context>
    <name>LatecomerStrip</name>
    <message>
        <source>Name of the latecomer</source>
        <translation>Naam van de laatkomer</translation>
    </message>
    <message>
        <source>Name, or leave it empty</source>
        <translation>Naam, of laat leeg</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Geef een plek</translation>
    </message>
    <message>
        <source>Tell the room</source>
        <translation>Vertel de zaal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LearningAgendaPage</name>
    <message>
        <source>Save the agenda in a folder</source>
        <translation>Bewaar de agenda in een map</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Deze sessie</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle sessies</translation>
    </message>
    <message>
        <source>New learning question</source>
        <translation>Nieuwe leervraag</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Vraag toevoegen</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>Toon meer vragen</translation>
    </message>
    <message>
        <source>Show on beamer</source>
        <translation>Toon op beamer</translation>
    </message>
    <message>
        <source>Previous page on the beamer</source>
        <translation>Vorige bladzijde op de beamer</translation>
    </message>
    <message>
        <source>Next page on the beamer</source>
        <translation>Volgende bladzijde op de beamer</translation>
    </message>
    <message>
        <source>Save as table …</source>
        <translation>Bewaar als tabel …</translation>
    </message>
    <message>
        <source>Save dates for calendar …</source>
        <translation>Bewaar data voor kalender …</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>met namen</translation>
    </message>
    <message>
        <source>Save with names</source>
        <translation>Bewaar met namen</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Show all formats</source>
        <translation>Toon alle werkvormen</translation>
    </message>
    <message>
        <source>Formats (*.toml);;All files (*)</source>
        <translation>Werkvormen (*.toml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import formats</source>
        <translation>Werkvormen importeren</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importeer …</translation>
    </message>
    <message>
        <source>or drop files here</source>
        <translation>of sleep bestanden hierheen</translation>
    </message>
    <message>
        <source>Enter: edit · Delete: delete · Ctrl+Z: bring back · Ctrl+F: search</source>
        <translation>Enter: bewerk · Delete: verwijder · Ctrl+Z: zet terug · Ctrl+F: zoek</translation>
    </message>
</context>
<context>
    <name>LibraryWording</name>
    <message>
        <source>built-in</source>
        <translation>ingebouwd</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>niet bruikbaar</translation>
    </message>
    <message>
        <source>groups of {sizes}</source>
        <translation>groepen van {sizes}</translation>
    </message>
    <message>
        <source>groups of {sizes} (also {others})</source>
        <translation>groepen van {sizes} (ook {others})</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} of {last}</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 ronde</translation>
    </message>
    <message>
        <source>{count} × {minutes} + change</source>
        <translation>{count} × {minutes} + wissel</translation>
    </message>
    <message>
        <source>{count} × {minutes}</source>
        <translation>{count} × {minutes}</translation>
    </message>
    <message>
        <source>As it is usually done: {rounds} = {minutes}</source>
        <translation>Zoals gebruikelijk: {rounds} = {minutes}</translation>
    </message>
    <message>
        <source>In all {minutes}</source>
        <translation>Samen {minutes}</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>alleen Nederlands</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>alleen Engels</translation>
    </message>
    <message>
        <source>not fully translated</source>
        <translation>niet alles vertaald</translation>
    </message>
    <message>
        <source>In Dutch only. It can be used all the same: in English too the room reads the Dutch words.</source>
        <translation>Alleen in het Nederlands. Je kunt hem gewoon gebruiken: ook in een Engelse sessie leest de zaal Nederlands.</translation>
    </message>
    <message>
        <source>In English only. It can be used all the same: in Dutch too the room reads the English words.</source>
        <translation>Alleen in het Engels. Je kunt hem gewoon gebruiken: ook in een Nederlandse sessie leest de zaal Engels.</translation>
    </message>
    <message>
        <source>Not everything is translated. It can be used all the same: what is missing shows as it is.</source>
        <translation>Niet alles is vertaald. Je kunt hem gewoon gebruiken: wat ontbreekt, staat er in de andere taal.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>once</source>
        <translation>één keer</translation>
    </message>
    <message>
        <source>compact {length}</source>
        <translation>compact {length}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>in a larger group</source>
        <translation>in een grotere groep</translation>
    </message>
    <message>
        <source>For observers</source>
        <translation>Voor observatoren</translation>
    </message>
    <message>
        <source>All ten marks</source>
        <translation>Alle tien merken</translation>
    </message>
    <message>
        <source>Marks: {marks}</source>
        <translation>Merken: {marks}</translation>
    </message>
    <message>
        <source>Sorted under: {headings}</source>
        <translation>Kopjes: {headings}</translation>
    </message>
    <message>
        <source>For yourself, never on the beamer</source>
        <translation>Voor jezelf, nooit op de beamer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Licence of the source</source>
        <translation>Licentie van de bron</translation>
    </message>
    <message>
        <source>Licence of these words</source>
        <translation>Licentie van deze woorden</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Laatst nagekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n format(s)</source>
        <translation>
            <numerusform>%n werkvorm</numerusform>
            <numerusform>%n werkvormen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {formats}</source>
        <translation>{shown} van {formats}</translation>
    </message>
    <message>
        <source>Nothing found: &apos;{words}&apos; is in no format that fits the length and the group.</source>
        <translation>Niets gevonden: &apos;{words}&apos; staat in geen werkvorm met deze lengte en groep.</translation>
    </message>
    <message>
        <source>Nothing found: no format fits this length and this group.</source>
        <translation>Niets gevonden: geen werkvorm past bij deze lengte en deze groep.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in this file</source>
        <translation>
            <numerusform>%n fout in dit bestand</numerusform>
            <numerusform>%n fouten in dit bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {fault}</source>
        <translation>Regel {line}: {fault}</translation>
    </message>
    <message>
        <source>This file cannot be used until these faults are put right; save it, and it is read again.</source>
        <translation>Dit bestand is pas bruikbaar als deze fouten eruit zijn; bewaar het, en het wordt opnieuw gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>This file was not brought in, and stays as it is. %n fault(s):</source>
        <translation>
            <numerusform>Dit bestand is niet geïmporteerd en blijft zoals het is. %n fout:</numerusform>
            <numerusform>Dit bestand is niet geïmporteerd en blijft zoals het is. %n fouten:</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{format}&apos; is yours; you can change it.</source>
        <translation>&apos;{format}&apos; is van jou; die kun je veranderen.</translation>
    </message>
    <message>
        <source>What comes with the program stays as it is. You are changing a copy: &apos;{format}&apos;.</source>
        <translation>Wat bij het programma hoort, blijft zoals het is. Je bewerkt een kopie: &apos;{format}&apos;.</translation>
    </message>
    <message>
        <source>&apos;{format}&apos; is in the library now.</source>
        <translation>&apos;{format}&apos; staat nu in de bibliotheek.</translation>
    </message>
    <message>
        <source>In the library now: {formats}.</source>
        <translation>Nu in de bibliotheek: {formats}.</translation>
    </message>
    <message>
        <source>Not brought in: {files}.</source>
        <translation>Niet geïmporteerd: {files}.</translation>
    </message>
    <message>
        <source>Exported as {file}.</source>
        <translation>Geëxporteerd als {file}.</translation>
    </message>
    <message>
        <source>It is in the library again.</source>
        <translation>Hij staat weer in de bibliotheek.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Message to the room</source>
        <translation>Bericht aan de zaal</translation>
    </message>
    <message>
        <source>One sentence for the room, for example: we go on at 14:30</source>
        <translation>Eén zin voor de zaal, bijvoorbeeld: om 14:30 gaan we verder</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Toon het</translation>
    </message>
</context>
<context>
    <name>NewSessionForm</name>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>What is the session called?</source>
        <translation>Hoe heet de sessie?</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>Naam van de sessie</translation>
    </message>
    <message>
        <source>for example: learning day, 23 November</source>
        <translation>bijvoorbeeld: leerdag, 23 november</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Participants, one on each line</source>
        <translation>Deelnemers, één per regel</translation>
    </message>
    <message>
        <source>or only how many</source>
        <translation>of alleen het aantal</translation>
    </message>
    <message>
        <source>Number of participants</source>
        <translation>Aantal deelnemers</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Sessie maken</translation>
    </message>
</context>
<context>
    <name>NewTriosStrip</name>
    <message>
        <source>By chance</source>
        <translation>Op toeval</translation>
    </message>
    <message>
        <source>In the order of the list</source>
        <translation>Op volgorde van de lijst</translation>
    </message>
    <message>
        <source>Mix the teams</source>
        <translation>Teams mengen</translation>
    </message>
    <message>
        <source>Each team together</source>
        <translation>Teams bij elkaar</translation>
    </message>
    <message>
        <source>Count who met in earlier sessions</source>
        <translation>Tel mee wie elkaar in eerdere sessies trof</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Vanaf getal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>NewTriosWording</name>
    <message>
        <source>Also for round {number}</source>
        <translation>Ook voor ronde {number}</translation>
    </message>
    <message>
        <source>Also for rounds {first} to {last}</source>
        <translation>Ook voor ronde {first} tot en met {last}</translation>
    </message>
    <message>
        <source>Made from number {number}; --seed {number} gives the same trios again.</source>
        <translation>Gemaakt uit getal {number}; met --seed {number} krijg je dezelfde trio&apos;s weer.</translation>
    </message>
    <message>
        <source>Click a shape to pass the role on. Click two people to swap them, or drag one. Keys: arrows, {letters}, L to lock.</source>
        <translation>Klik op een vorm om de rol door te geven. Klik twee mensen om ze te ruilen; slepen mag ook. Toetsen: pijlen, {letters}, L voor het slot.</translation>
    </message>
    <message>
        <source>Something changed meanwhile: ask for new trios once more.</source>
        <translation>Er veranderde intussen iets: vraag nog eens om nieuwe trio&apos;s.</translation>
    </message>
    <message>
        <source>Nobody meets twice.</source>
        <translation>Niemand treft elkaar twee keer.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) meet again.</source>
        <translation>
            <numerusform>%n paar treft elkaar opnieuw.</numerusform>
            <numerusform>%n paren treffen elkaar opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meet again: {pairs}.</source>
        <translation>Treffen elkaar opnieuw: {pairs}.</translation>
    </message>
    <message>
        <source>Could not be met: {pairs}.</source>
        <translation>Lukte niet: {pairs}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room at their own table: {names}.</source>
        <translation>Geen plek aan de eigen tafel: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of one team sit together.</source>
        <translation>
            <numerusform>%n paar uit één team zit samen.</numerusform>
            <numerusform>%n paren uit één team zitten samen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of two teams sit together.</source>
        <translation>
            <numerusform>%n paar uit twee teams zit samen.</numerusform>
            <numerusform>%n paren uit twee teams zitten samen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No earlier session with these people was found.</source>
        <translation>Geen eerdere sessie met deze mensen gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier session(s) counted.</source>
        <translation>
            <numerusform>%n eerdere sessie meegeteld.</numerusform>
            <numerusform>%n eerdere sessies meegeteld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>saw, heard</source>
        <translation>zag, hoorde</translation>
    </message>
    <message>
        <source>This note: observation</source>
        <translation>Deze notitie: waarneming</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>ik denk</translation>
    </message>
    <message>
        <source>This note: interpretation</source>
        <translation>Deze notitie: interpretatie</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>ik vraag me af</translation>
    </message>
    <message>
        <source>This note: question</source>
        <translation>Deze notitie: vraag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>Two notes of a trio at most</source>
        <translation>Hooguit twee notities van een trio</translation>
    </message>
    <message>
        <source>Its earlier text …</source>
        <translation>Eerdere tekst ervan …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>NoteFilters</name>
    <message>
        <source>All trios</source>
        <translation>Alle trio&apos;s</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Alle fasen</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alle merken</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>All headings</source>
        <translation>Alle koppen</translation>
    </message>
    <message>
        <source>Only trio</source>
        <translation>Alleen trio</translation>
    </message>
    <message>
        <source>Only phase</source>
        <translation>Alleen fase</translation>
    </message>
    <message>
        <source>Only mark</source>
        <translation>Alleen merk</translation>
    </message>
    <message>
        <source>Only kind</source>
        <translation>Alleen soort</translation>
    </message>
    <message>
        <source>Only heading</source>
        <translation>Alleen kop</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Zoek in notities</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>No note is like that.</source>
        <translation>Zo’n notitie is er niet.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Toon alle notities</translation>
    </message>
    <message>
        <source>Here comes everything that is observed, the newest first.</source>
        <translation>Hier komt alles wat er wordt gezien en gehoord, het nieuwste bovenaan.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Schrijf de eerste notitie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Type in a card …</source>
        <translation>Kaart intypen …</translation>
    </message>
    <message>
        <source>What is given back …</source>
        <translation>Wat wordt teruggegeven …</translation>
    </message>
    <message>
        <source>Only the pad</source>
        <translation>Alleen het blok</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle notities</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Wijzig de notitie</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>teruggeven</translation>
    </message>
    <message>
        <source>Earlier texts of this note</source>
        <translation>Eerdere teksten van deze notitie</translation>
    </message>
</context>
<context>
    <name>NothingOpen</name>
    <message>
        <source>Here the parts of your day stand in a row, each with its length.</source>
        <translation>Hier staan de onderdelen van je dag op een rij, elk met hoelang het duurt.</translation>
    </message>
    <message>
        <source>Here you steer the clock, and see what the room sees.</source>
        <translation>Hier bedien je de klok en zie je wat de zaal ziet.</translation>
    </message>
    <message>
        <source>Here stands who sits with whom, and in which role.</source>
        <translation>Hier staat wie bij wie zit, en in welke rol.</translation>
    </message>
    <message>
        <source>Here you find again what was observed, round by round.</source>
        <translation>Hier vind je terug wat er is gezien, ronde voor ronde.</translation>
    </message>
    <message>
        <source>Here comes one sentence from each trio, gathered into themes.</source>
        <translation>Hier komt één zin van elk trio, bijeengebracht in thema’s.</translation>
    </message>
    <message>
        <source>Here you draw with the room: how change works, and how you go on learning.</source>
        <translation>Hier teken je met de zaal: hoe verandering werkt, en hoe het leren doorgaat.</translation>
    </message>
    <message>
        <source>It takes a session; you can begin one here, or open one on the page Sessions.</source>
        <translation>Daar is een sessie voor nodig. Begin er hier een, of open er een op de pagina Sessies.</translation>
    </message>
    <message>
        <source>Start a trio now</source>
        <translation>Start nu een trio</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Look around in a demo</source>
        <translation>Kijk rond in een demo</translation>
    </message>
</context>
<context>
    <name>ObservationPad</name>
    <message>
        <source>Observation · {trio}</source>
        <translation>Observatie · {trio}</translation>
    </message>
    <message>
        <source>who talks</source>
        <translation>wie praat</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>geen kop</translation>
    </message>
    <message>
        <source>saw, heard</source>
        <translation>zag, hoorde</translation>
    </message>
    <message>
        <source>Kind: observation</source>
        <translation>Soort: waarneming</translation>
    </message>
    <message>
        <source>I think</source>
        <translation>ik denk</translation>
    </message>
    <message>
        <source>Kind: interpretation</source>
        <translation>Soort: interpretatie</translation>
    </message>
    <message>
        <source>I wonder</source>
        <translation>ik vraag me af</translation>
    </message>
    <message>
        <source>Kind: question</source>
        <translation>Soort: vraag</translation>
    </message>
    <message>
        <source>Observer note</source>
        <translation>Observatie</translation>
    </message>
    <message>
        <source>Enter: next note. Shift+Enter: new line. What you type is saved at once. Esc: to the marks.</source>
        <translation>Enter: volgende notitie. Shift+Enter: nieuwe regel. Wat je typt wordt meteen bewaard. Esc: naar de merken.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Digits set a mark, 5 again ends a silence, space: who talks, Z: take back, Enter: write</source>
        <translation>Cijfers zetten een merk, nog eens 5 beëindigt een stilte, spatie: wie praat, Z: terugnemen, Enter: schrijven</translation>
    </message>
    <message>
        <source>“ ”</source>
        <translation>“ ”</translation>
    </message>
    <message>
        <source>These words were said</source>
        <translation>Letterlijk zo gezegd</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Newest notes</source>
        <translation>Nieuwste notities</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>No more hints in this session</source>
        <translation>Geen hints meer in deze sessie</translation>
    </message>
    <message>
        <source>What did you see or hear, word for word?</source>
        <translation>Wat zag of hoorde je, letterlijk?</translation>
    </message>
    <message>
        <source>Earlier text …</source>
        <translation>Eerdere tekst …</translation>
    </message>
    <message>
        <source>What this note said before, to bring it back</source>
        <translation>Wat eerder in deze notitie stond, om terug te halen</translation>
    </message>
    <message>
        <source>Earlier texts of this note</source>
        <translation>Eerdere teksten van deze notitie</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>Opslagstatus</translation>
    </message>
</context>
<context>
    <name>ObserverFields</name>
    <message>
        <source>Add heading</source>
        <translation>Kopje erbij</translation>
    </message>
</context>
<context>
    <name>ObservingWording</name>
    <message>
        <source>{word} begins</source>
        <translation>{word} begint</translation>
    </message>
    <message>
        <source>{role} talks</source>
        <translation>{role} praat</translation>
    </message>
    <message>
        <source>taken back: {what}</source>
        <translation>teruggenomen: {what}</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>niets om terug te nemen</translation>
    </message>
    <message>
        <source>who talks</source>
        <translation>wie praat</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Opgeschreven.</translation>
    </message>
    <message>
        <source>has notes</source>
        <translation>heeft notities</translation>
    </message>
    <message>
        <source>The note is there again.</source>
        <translation>De notitie is er weer.</translation>
    </message>
</context>
<context>
    <name>ObstaclesForm</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>What a group says</source>
        <translation>Wat een groep zegt</translation>
    </message>
    <message>
        <source>What a group says; Enter adds it</source>
        <translation>Wat een groep zegt; Enter voegt toe</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Gegeven antwoorden</translation>
    </message>
    <message>
        <source>Answer further up</source>
        <translation>Antwoord omhoog</translation>
    </message>
    <message>
        <source>Answer further down</source>
        <translation>Antwoord omlaag</translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation>Antwoord verwijderen</translation>
    </message>
    <message>
        <source>Show on beamer</source>
        <translation>Toon op beamer</translation>
    </message>
    <message>
        <source>Enter on an answer: change it. Alt+↑ and Alt+↓: its place. Delete: away.</source>
        <translation>Enter op een antwoord: wijzigen. Alt+↑ en Alt+↓: de volgorde. Delete: weg.</translation>
    </message>
</context>
<context>
    <name>OriginFields</name>
    <message>
        <source>Licence of the source</source>
        <translation>Licentie van de bron</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Nagekeken op</translation>
    </message>
</context>
<context>
    <name>PadPanel</name>
    <message>
        <source>Back to all notes</source>
        <translation>Terug naar alle notities</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>on the beamer</source>
        <translation>op de beamer</translation>
    </message>
    <message>
        <source>Pair {pair}: {left} – {right}</source>
        <translation>Paar {pair}: {left} – {right}</translation>
    </message>
    <message>
        <source>Pair {pair}, place {place}</source>
        <translation>Paar {pair}, plek {place}</translation>
    </message>
    <message>
        <source>Pair {pair}, place {place}: one more</source>
        <translation>Paar {pair}, plek {place}: één erbij</translation>
    </message>
    <message>
        <source>Pair {pair}, place {place}: one less</source>
        <translation>Paar {pair}, plek {place}: één eraf</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Forget {pair}</source>
        <translation>Vergeet {pair}</translation>
    </message>
</context>
<context>
    <name>ParserWords</name>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>shows this help</source>
        <translation>toont deze hulp</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: fout: %(message)s
</translation>
    </message>
    <message>
        <source>%(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>this is missing: %s</source>
        <translation>dit ontbreekt: %s</translation>
    </message>
    <message>
        <source>one of these is needed: %s</source>
        <translation>een van deze is nodig: %s</translation>
    </message>
    <message>
        <source>cannot go together with %s</source>
        <translation>kan niet samen met %s</translation>
    </message>
    <message>
        <source>one word must follow</source>
        <translation>hier hoort één woord achter</translation>
    </message>
    <message>
        <source>at least one word must follow</source>
        <translation>hier hoort minstens één woord achter</translation>
    </message>
    <message>
        <source>%r has no place here</source>
        <translation>%r hoort hier niet</translation>
    </message>
    <message>
        <source>%(value)r is not among the choices: %(choices)s</source>
        <translation>%(value)r is geen keuze: %(choices)s</translation>
    </message>
    <message>
        <source>%(value)r cannot be used here</source>
        <translation>%(value)r kan hier niet</translation>
    </message>
</context>
<context>
    <name>PartActs</name>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laat weg</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceer</translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation>Soort onderdeel</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>This is one exercise. Make a day of it, and other parts can come around it.</source>
        <translation>Dit is één oefening. Maak er een dag van, dan kunnen er andere onderdelen omheen.</translation>
    </message>
    <message>
        <source>Make a day of it</source>
        <translation>Maak er een dag van</translation>
    </message>
</context>
<context>
    <name>ParticipantsField</name>
    <message>
        <source>Open a list of participants</source>
        <translation>Deelnemerslijst openen</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Lijsten (*.txt *.csv *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Paste the names here, or drop a file on this field</source>
        <translation>Plak hier de namen, of sleep een bestand naar dit veld</translation>
    </message>
    <message>
        <source>Open a list …</source>
        <translation>Lijst openen …</translation>
    </message>
</context>
<context>
    <name>ParticipantsStrip</name>
    <message>
        <source>One on each line. Who was there already keeps table and role; who is new gets a place; people without a name get these names.</source>
        <translation>Op elke regel één. Wie er al was, houdt tafel en rol; wie nieuw is, krijgt een plek; wie nog geen naam had, krijgt deze namen.</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Deze lijst gebruiken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PhaseFields</name>
    <message>
        <source>Only before the first round</source>
        <translation>Alleen vóór de eerste ronde</translation>
    </message>
    <message>
        <source>Begins without a tone</source>
        <translation>Begint zonder klank</translation>
    </message>
    <message>
        <source>What each role does</source>
        <translation>Wat elke rol doet</translation>
    </message>
    <message>
        <source>Questions that come one after the other</source>
        <translation>Vragen die na elkaar komen</translation>
    </message>
    <message>
        <source>What observers may ask themselves</source>
        <translation>Wat observatoren zich kunnen afvragen</translation>
    </message>
    <message>
        <source>Otherwise for pairs</source>
        <translation>Anders voor tweetallen</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Vraag erbij</translation>
    </message>
    <message>
        <source>Add something to watch</source>
        <translation>Kijkvraag erbij</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>– 1 min</source>
        <translation>– 1 min</translation>
    </message>
    <message>
        <source>– 30 s</source>
        <translation>– 30 s</translation>
    </message>
    <message>
        <source>+ 30 s</source>
        <translation>+ 30 s</translation>
    </message>
    <message>
        <source>+ 1 min</source>
        <translation>+ 1 min</translation>
    </message>
    <message>
        <source>{phase}: one minute less</source>
        <translation>{phase}: een minuut korter</translation>
    </message>
    <message>
        <source>{phase}: half a minute less</source>
        <translation>{phase}: een halve minuut korter</translation>
    </message>
    <message>
        <source>{phase}: half a minute more</source>
        <translation>{phase}: een halve minuut langer</translation>
    </message>
    <message>
        <source>{phase}: one minute more</source>
        <translation>{phase}: een minuut langer</translation>
    </message>
    <message>
        <source>New length</source>
        <translation>Nieuwe duur</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Begins quietly</source>
        <translation>Begint zonder klank</translation>
    </message>
    <message>
        <source>Begins with a tone</source>
        <translation>Begint met een klank</translation>
    </message>
</context>
<context>
    <name>PlannerForm</name>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Picture for this card</source>
        <translation>Afbeelding voor deze kaart</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Kies een afbeelding …</translation>
    </message>
    <message>
        <source>Without picture</source>
        <translation>Zonder afbeelding</translation>
    </message>
    <message>
        <source>What the room will see of it</source>
        <translation>Wat de zaal ervan ziet</translation>
    </message>
</context>
<context>
    <name>PlannerPage</name>
    <message>
        <source>Parts of the day</source>
        <translation>Onderdelen van de dag</translation>
    </message>
</context>
<context>
    <name>PlannerWording</name>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>{kind}: {exercise}</source>
        <translation>{kind}: {exercise}</translation>
    </message>
    <message>
        <source>Forming groups</source>
        <translation>Groepen vormen</translation>
    </message>
    <message>
        <source>Overview of the programme</source>
        <translation>Overzicht van het programma</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stelling</translation>
    </message>
    <message>
        <source>Two views</source>
        <translation>Twee blikken</translation>
    </message>
    <message>
        <source>Questions, one by one</source>
        <translation>Vragen, één voor één</translation>
    </message>
    <message>
        <source>Picture with words</source>
        <translation>Plaatje met tekst</translation>
    </message>
    <message>
        <source>Example, step by step</source>
        <translation>Voorbeeld, stap voor stap</translation>
    </message>
    <message>
        <source>Where do we stand?</source>
        <translation>Waar staan wij?</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Forming trios</source>
        <translation>Trio&apos;s vormen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Adaptive and learning</source>
        <translation>Adaptief en lerend</translation>
    </message>
    <message>
        <source>Theory of change</source>
        <translation>Verandertheorie</translation>
    </message>
    <message>
        <source>Learning system</source>
        <translation>Leersystematiek</translation>
    </message>
    <message>
        <source>Learning agenda</source>
        <translation>Leeragenda</translation>
    </message>
    <message>
        <source>From sentence to agenda</source>
        <translation>Van zin tot agenda</translation>
    </message>
    <message>
        <source>What makes it hard here?</source>
        <translation>Wat maakt dit lastig hier?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Heading above it</source>
        <translation>Kopje erboven</translation>
    </message>
    <message>
        <source>Sentence on the beamer</source>
        <translation>Zin op de beamer</translation>
    </message>
    <message>
        <source>Smaller line below it</source>
        <translation>Kleinere regel eronder</translation>
    </message>
    <message>
        <source>Lines, one on each row</source>
        <translation>Regels, elk op een eigen rij</translation>
    </message>
    <message>
        <source>Heading on the left</source>
        <translation>Kop links</translation>
    </message>
    <message>
        <source>On the left, one on each row</source>
        <translation>Links, elk op een eigen rij</translation>
    </message>
    <message>
        <source>Heading on the right</source>
        <translation>Kop rechts</translation>
    </message>
    <message>
        <source>On the right, one on each row</source>
        <translation>Rechts, elk op een eigen rij</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>For yourself, never on the beamer</source>
        <translation>Voor jezelf, nooit op de beamer</translation>
    </message>
    <message>
        <source>fixed {begin} to {end}</source>
        <translation>vast {begin} tot {end}</translation>
    </message>
    <message>
        <source>fixed {begin}</source>
        <translation>vast om {begin}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>tot {end}</translation>
    </message>
    <message>
        <source>{time} free before {begin}</source>
        <translation>{time} over tot {begin}</translation>
    </message>
    <message>
        <source>{time} late for {begin}</source>
        <translation>{time} te laat voor {begin}</translation>
    </message>
    <message>
        <source>{begin} is past already</source>
        <translation>{begin} is al geweest</translation>
    </message>
    <message>
        <source>{begin} is the fixed time of &apos;{part}&apos; too</source>
        <translation>{begin} is ook de vaste tijd van &apos;{part}&apos;</translation>
    </message>
    <message>
        <source>briefing {minutes}</source>
        <translation>uitleg {minutes}</translation>
    </message>
    <message>
        <source>forming {minutes}</source>
        <translation>vormen {minutes}</translation>
    </message>
    <message>
        <source>exercise {minutes}</source>
        <translation>oefening {minutes}</translation>
    </message>
    <message>
        <source>return {minutes}</source>
        <translation>terug {minutes}</translation>
    </message>
    <message>
        <source>harvest {minutes}</source>
        <translation>oogst {minutes}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>A field holds {most} characters; the rest was left out.</source>
        <translation>In een veld passen {most} tekens; de rest is weggelaten.</translation>
    </message>
    <message>
        <source>That has been meanwhile, and so it stays.</source>
        <translation>Dat is intussen geweest en blijft dus zo.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; can be chosen for new sessions from now on.</source>
        <translation>&apos;{name}&apos; is nu te kiezen voor nieuwe sessies.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; could not be had when this session was made; the room sees the words alone. Choose it again, or go on without picture.</source>
        <translation>De afbeelding &apos;{name}&apos; was er niet toen deze sessie werd gemaakt; de zaal ziet alleen de woorden. Kies haar opnieuw, of ga verder zonder afbeelding.</translation>
    </message>
    <message>
        <source>part moved</source>
        <translation>onderdeel verplaatst</translation>
    </message>
    <message>
        <source>part left out</source>
        <translation>onderdeel weggelaten</translation>
    </message>
    <message>
        <source>part put back</source>
        <translation>onderdeel teruggezet</translation>
    </message>
    <message>
        <source>part duplicated</source>
        <translation>onderdeel gedupliceerd</translation>
    </message>
    <message>
        <source>part added</source>
        <translation>onderdeel toegevoegd</translation>
    </message>
    <message>
        <source>length changed</source>
        <translation>duur veranderd</translation>
    </message>
    <message>
        <source>fixed time changed</source>
        <translation>vaste tijd veranderd</translation>
    </message>
    <message>
        <source>agenda changed</source>
        <translation>agenda veranderd</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>tekst veranderd</translation>
    </message>
    <message>
        <source>picture changed</source>
        <translation>plaatje veranderd</translation>
    </message>
    <message>
        <source>day planned anew</source>
        <translation>dag opnieuw ingedeeld</translation>
    </message>
    <message>
        <source>day made</source>
        <translation>dag gemaakt</translation>
    </message>
</context>
<context>
    <name>PollForm</name>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Keys 1 to 5: one more. Shift or Ctrl with 1 to 5: one less. Enter: next number.</source>
        <translation>Toetsen 1 tot en met 5: één erbij. Met Shift of Ctrl: één eraf. Enter: volgend getal.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The beamer shows these words without the picture: its file is no picture</source>
        <translation>De beamer toont deze woorden zonder de afbeelding: dat bestand is geen afbeelding</translation>
    </message>
    <message>
        <source>Not shown in full on the beamer: {words}</source>
        <translation>Past niet helemaal op de beamer: {words}</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>De zaal ziet</translation>
    </message>
    <message>
        <source>Ready for the room</source>
        <translation>Klaar om te tonen</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>No sheets</source>
        <translation>Geen vellen</translation>
    </message>
    <message>
        <source>{name}, sheet {number} of {count}</source>
        <translation>{name}, vel {number} van {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Bewaren in</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Andere map …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Printen …</translation>
    </message>
    <message>
        <source>How much of the prints is made</source>
        <translation>Hoeveel van het drukwerk klaar is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop making the prints</source>
        <translation>Stoppen met het maken van het drukwerk</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Picture of the sheet</source>
        <translation>Beeld van het vel</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Vorig vel</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Volgend vel</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>The cards go to the printer …</source>
        <translation>De kaarten gaan naar de printer …</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stop met afdrukken</translation>
    </message>
</context>
<context>
    <name>PrintWording</name>
    <message>
        <source>Print cards for {session}</source>
        <translation>Kaarten printen voor {session}</translation>
    </message>
    <message>
        <source>Role cards</source>
        <translation>Rolkaarten</translation>
    </message>
    <message>
        <source>Role cards for latecomers</source>
        <translation>Rolkaarten voor laatkomers</translation>
    </message>
    <message>
        <source>Observer cards</source>
        <translation>Observatiekaarten</translation>
    </message>
    <message>
        <source>Sentence cards</source>
        <translation>Oogstkaarten</translation>
    </message>
    <message>
        <source>Table numbers</source>
        <translation>Tafelnummers</translation>
    </message>
    <message>
        <source>Phase posters</source>
        <translation>Posters per fase</translation>
    </message>
    <message>
        <source>If the beamer fails</source>
        <translation>Als de beamer uitvalt</translation>
    </message>
    <message>
        <source>a set for each table, four on a sheet</source>
        <translation>een set per tafel, vier op een vel</translation>
    </message>
    <message>
        <source>one for each, on the sheets of the role cards</source>
        <translation>één per persoon, op de vellen van de rolkaarten</translation>
    </message>
    <message>
        <source>one for each observer and round, two on a sheet</source>
        <translation>één per observator en ronde, twee op een vel</translation>
    </message>
    <message>
        <source>one for each table and round, four on a sheet</source>
        <translation>één per tafel en ronde, vier op een vel</translation>
    </message>
    <message>
        <source>one for each table, to be folded and to stand</source>
        <translation>één per tafel, om te vouwen en neer te zetten</translation>
    </message>
    <message>
        <source>so many of each phase, for the wall</source>
        <translation>zoveel van elke fase, voor aan de muur</translation>
    </message>
    <message>
        <source>the whole exercise on one page</source>
        <translation>de hele werkvorm op één pagina</translation>
    </message>
    <message>
        <source>{kind}: how many</source>
        <translation>{kind}: hoeveel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Posters on double paper (Tabloid)</source>
        <translation>Posters op dubbel papier (Tabloid)</translation>
    </message>
    <message>
        <source>Posters on A3</source>
        <translation>Posters op A3</translation>
    </message>
    <message>
        <source>Where shall the prints be saved?</source>
        <translation>Waar moeten de prints komen?</translation>
    </message>
    <message>
        <source>Tick at least one kind of print.</source>
        <translation>Vink ten minste één soort aan.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) do not fit even in small letters: {first}</source>
        <translation>
            <numerusform>%n tekst past niet, ook niet in kleine letters: {first}</numerusform>
            <numerusform>%n teksten passen niet, ook niet in kleine letters: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as PDF: {files}</source>
        <translation>Bewaard als pdf: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) went to the printer.</source>
        <translation>
            <numerusform>%n vel is naar de printer gestuurd.</numerusform>
            <numerusform>%n vellen zijn naar de printer gestuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on, or save as PDF and print that.</source>
        <translation>De printer nam het niet aan. Kijk of hij aanstaat, of bewaar als pdf en print die.</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} min</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuut</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Questions in reserve</source>
        <translation>Vragen achter de hand</translation>
    </message>
    <message>
        <source>Why did you do it that way?</source>
        <translation>Waarom deed je het zo?</translation>
    </message>
    <message>
        <source>Which assumption was under it?</source>
        <translation>Welke aanname zat daaronder?</translation>
    </message>
    <message>
        <source>Who saw it differently?</source>
        <translation>Wie zag het anders?</translation>
    </message>
    <message>
        <source>What would you try next time?</source>
        <translation>Wat zou je een volgende keer uitproberen?</translation>
    </message>
    <message>
        <source>Who should know this, too?</source>
        <translation>Wie moet dit ook weten?</translation>
    </message>
    <message>
        <source>Tally what you see and hear</source>
        <translation>Turf wat je ziet en hoort</translation>
    </message>
    <message>
        <source>Exact words, and what you saw</source>
        <translation>Letterlijke woorden, en wat je zag</translation>
    </message>
    <message>
        <source>I saw or heard … Then this happened … I wonder …</source>
        <translation>Ik zag of hoorde … Toen gebeurde … Ik ben benieuwd …</translation>
    </message>
    <message>
        <source>Who receives it: listen, say thank you, do not defend.</source>
        <translation>Voor wie het krijgt: luister, zeg dank je, verdedig niet.</translation>
    </message>
    <message>
        <source>I learned that …</source>
        <translation>Ik leerde dat …</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>omdat …</translation>
    </message>
    <message>
        <source>So I will …</source>
        <translation>Daarom ga ik …</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Het was</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Het gaat over</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Mag gedeeld worden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>No beamer? Read this out, keep the time, and fill in when each phase begins.</source>
        <translation>Geen beamer? Lees dit voor, houd zelf de tijd bij en vul in wanneer elke fase begint.</translation>
    </message>
    <message>
        <source>Tell them first</source>
        <translation>Vertel vooraf</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat zij doen</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Wat jij zegt</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptief</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lerend</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Naam van het programma</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>hoe het heet</translation>
    </message>
    <message>
        <source>Delete programme</source>
        <translation>Programma verwijderen</translation>
    </message>
</context>
<context>
    <name>ProofPane</name>
    <message>
        <source>Page width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Zo komt het eruit te zien</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Hide the pages</source>
        <translation>Pagina&apos;s verbergen</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
</context>
<context>
    <name>ProtectCard</name>
    <message>
        <source>Who finds this laptop, or a copy of the file, cannot read names and notes without the passphrase. Title, date and number of people stay readable.</source>
        <translation>Wie deze laptop of een kopie van het bestand vindt, kan namen en notities zonder de wachtwoordzin niet lezen. Titel, datum en aantal deelnemers blijven leesbaar.</translation>
    </message>
    <message>
        <source>Passphrase, such as four words that do not belong together</source>
        <translation>Wachtwoordzin, bijvoorbeeld vier woorden die niets met elkaar te maken hebben</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Wachtwoordzin nog een keer</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Laat zien wat ik typ</translation>
    </message>
    <message>
        <source>This computer may open it for me (keyring)</source>
        <translation>Deze computer mag hem voor mij openen (sleutelhanger)</translation>
    </message>
    <message>
        <source>Keep the passphrase somewhere safe: if it is lost, nobody can open the session any more, nor its backups.</source>
        <translation>Bewaar de wachtwoordzin op een veilige plek: is hij weg, dan kan niemand de sessie of haar reservekopieën nog openen.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Beveiligen</translation>
    </message>
    <message>
        <source>Take protection off</source>
        <translation>Beveiliging eraf halen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu op slot</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Volgend moment</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Provisional answer</source>
        <translation>Voorlopig antwoord</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Stubborn</source>
        <translation>Hardnekkig</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>Yes, call it stubborn</source>
        <translation>Ja, noem dit hardnekkig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Leervraag verwijderen</translation>
    </message>
    <message>
        <source>Open session &apos;{name}&apos;</source>
        <translation>Open sessie &apos;{name}&apos;</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Trios</source>
        <translation>Trio&apos;s</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>How many sessions are read</source>
        <translation>Hoeveel sessies gelezen zijn</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop met lezen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lees verder</translation>
    </message>
</context>
<context>
    <name>RehearsalBar</name>
    <message>
        <source>Rehearsal at ten times the speed. Nothing of it is kept.</source>
        <translation>Proefrun, tien keer zo snel. Hiervan wordt niets bewaard.</translation>
    </message>
    <message>
        <source>End rehearsal</source>
        <translation>Stop proefrun</translation>
    </message>
</context>
<context>
    <name>ReportWording</name>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How the time went</source>
        <translation>Hoe de tijd ging</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duurde</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Geëindigd</translation>
    </message>
    <message>
        <source>The exercise has not been started.</source>
        <translation>De oefening is niet gestart.</translation>
    </message>
    <message>
        <source>Lengths in minutes and seconds.</source>
        <translation>Duur in minuten en seconden.</translation>
    </message>
    <message>
        <source>Who sat with whom</source>
        <translation>Wie bij wie zat</translation>
    </message>
    <message>
        <source>Trio</source>
        <translation>Trio</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaties</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Good or hard</source>
        <translation>Mooi of moeilijk</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Mag gedeeld</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Over dit verslag</translation>
    </message>
    <message>
        <source>Names have been left out. A trio of three people stays recognisable to those who were there.</source>
        <translation>Namen zijn weggelaten. Een trio van drie mensen blijft herkenbaar voor wie erbij was.</translation>
    </message>
    <message>
        <source>Names of participants are in this report: give it only to who may have them.</source>
        <translation>In dit verslag staan namen van deelnemers: geef het alleen aan wie ze mag hebben.</translation>
    </message>
    <message>
        <source>There are no sentences, canvases or notes in this report.</source>
        <translation>In dit verslag staan geen zinnen, canvassen of notities.</translation>
    </message>
    <message>
        <source>On the trainer&apos;s laptop, names and raw notes are wiped on {day}.</source>
        <translation>Op de laptop van de trainer worden namen en ruwe notities gewist op {day}.</translation>
    </message>
    <message>
        <source>On the trainer&apos;s laptop, names and raw notes stay until the trainer deletes them.</source>
        <translation>Op de laptop van de trainer blijven namen en ruwe notities staan tot de trainer ze wist.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
</context>
<context>
    <name>RoleFields</name>
    <message>
        <source>circle</source>
        <translation>cirkel</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>driehoek</translation>
    </message>
    <message>
        <source>square</source>
        <translation>vierkant</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>ruit</translation>
    </message>
    <message>
        <source>Shape of {role}</source>
        <translation>Vorm van {role}</translation>
    </message>
    <message>
        <source>Only in larger groups</source>
        <translation>Alleen in grotere groepen</translation>
    </message>
    <message>
        <source>{role}: only in larger groups</source>
        <translation>{role}: alleen in grotere groepen</translation>
    </message>
    <message>
        <source>{role}: up</source>
        <translation>{role}: omhoog</translation>
    </message>
    <message>
        <source>{role}: down</source>
        <translation>{role}: omlaag</translation>
    </message>
</context>
<context>
    <name>RoomKeys</name>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Geluid uit</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>Wissel schermen</translation>
    </message>
    <message>
        <source>Beamer on</source>
        <translation>Beamer aan</translation>
    </message>
</context>
<context>
    <name>RoomSide</name>
    <message>
        <source>What the room sees at</source>
        <translation>Wat de zaal ziet bij</translation>
    </message>
    <message>
        <source>What the room will see of it</source>
        <translation>Wat de zaal ervan ziet</translation>
    </message>
    <message>
        <source>All of this can be read in time.</source>
        <translation>Dit is allemaal op tijd te lezen.</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>Length in all</source>
        <translation>Duur samen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Fase erbij</translation>
    </message>
</context>
<context>
    <name>SeatRow</name>
    <message>
        <source>Role of {person}: {role}</source>
        <translation>Rol van {person}: {role}</translation>
    </message>
    <message>
        <source>next: {role}</source>
        <translation>straks: {role}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vastgezet</translation>
    </message>
</context>
<context>
    <name>SeekingStrip</name>
    <message>
        <source>Search formats</source>
        <translation>Zoek in formats</translation>
    </message>
    <message>
        <source>Search name, aim, phase or source</source>
        <translation>Zoek op naam, doel, fase of bron</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Groepsgrootte</translation>
    </message>
    <message>
        <source>Order of the formats</source>
        <translation>Volgorde van de formats</translation>
    </message>
    <message>
        <source>at most {count} min</source>
        <translation>hoogstens {count} min</translation>
    </message>
    <message>
        <source>groups of {count}</source>
        <translation>groepen van {count}</translation>
    </message>
    <message>
        <source>longer than {count} min</source>
        <translation>langer dan {count} min</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>elke lengte</translation>
    </message>
    <message>
        <source>any group</source>
        <translation>elke groep</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>op naam</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>kortste eerst</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Save a copy of the session in a folder</source>
        <translation>Een kopie van de sessie in een map bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Make a report …</source>
        <translation>Verslag maken …</translation>
    </message>
    <message>
        <source>Print cards …</source>
        <translation>Kaarten printen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie bewaren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Passphrase …</source>
        <translation>Wachtwoordzin …</translation>
    </message>
    <message>
        <source>Protect with a passphrase …</source>
        <translation>Beveiligen met een wachtwoordzin …</translation>
    </message>
    <message>
        <source>Names and notes stay</source>
        <translation>Namen en notities blijven</translation>
    </message>
    <message>
        <source>Wipe now</source>
        <translation>Nu wissen</translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation>RESERVEKOPIEËN</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SessionLine</name>
    <message>
        <source>More …</source>
        <translation>Meer …</translation>
    </message>
    <message>
        <source>More about {session}</source>
        <translation>Meer over {session}</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>Redden wat er is</translation>
    </message>
    <message>
        <source>Save what is left of {file}</source>
        <translation>Redden wat er is van {file}</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Sessions (*.trio);;All files (*)</source>
        <translation>Sessies (*.trio);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Bring in a session</source>
        <translation>Een sessie binnenhalen</translation>
    </message>
    <message>
        <source>Nothing is called &apos;{words}&apos;, and no note says it.</source>
        <translation>Niets heet ‘{words}’, en geen notitie noemt het.</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Meer tonen (nog %n)</numerusform>
            <numerusform>Meer tonen (nog %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe sessie</translation>
    </message>
    <message>
        <source>Bring in …</source>
        <translation>Binnenhalen …</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Zoek in sessies</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Eerdere sessies</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Toon alle sessies</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Order of the sessions</source>
        <translation>Volgorde van de sessies</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Beamer</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Whichever screen is there</source>
        <translation>Welk scherm er ook is</translation>
    </message>
    <message>
        <source>Try a chime</source>
        <translation>Proefklank</translation>
    </message>
    <message>
        <source>Which screen is which</source>
        <translation>Welk scherm is welk</translation>
    </message>
    <message>
        <source>Test picture on or off</source>
        <translation>Testbeeld aan of uit</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Seek in the settings</source>
        <translation>Zoek in de instellingen</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Tijdens een sessie</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Bestanden en back-ups</translation>
    </message>
    <message>
        <source>About trioapp</source>
        <translation>Over trioapp</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Zoals in het systeem</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>Light: for a room with light in it</source>
        <translation>Licht: voor een lichte zaal</translation>
    </message>
    <message>
        <source>Dark: for a dark room</source>
        <translation>Donker: voor een donkere zaal</translation>
    </message>
    <message>
        <source>Small: last chair at 4 times the picture&apos;s height</source>
        <translation>Klein: laatste stoel op 4 keer de beeldhoogte</translation>
    </message>
    <message>
        <source>Medium: at 6 times the height</source>
        <translation>Middel: op 6 keer de beeldhoogte</translation>
    </message>
    <message>
        <source>Large: at 8 times the height</source>
        <translation>Groot: op 8 keer de beeldhoogte</translation>
    </message>
    <message>
        <source>Extra large letters: for who sees less, at 6 times the height</source>
        <translation>Extra grote letters: voor wie minder ziet, op 6 keer de hoogte</translation>
    </message>
    <message>
        <source>As measured: in metres</source>
        <translation>Zoals gemeten: in meters</translation>
    </message>
    <message>
        <source>How long it still takes, in whole minutes</source>
        <translation>Hoelang nog, in hele minuten</translation>
    </message>
    <message>
        <source>How long it has been going on</source>
        <translation>Hoelang al bezig</translation>
    </message>
    <message>
        <source>How long it still takes, to the second</source>
        <translation>Hoelang nog, op de seconde</translation>
    </message>
    <message>
        <source>No time, only which phase it is</source>
        <translation>Geen tijd, alleen welke fase het is</translation>
    </message>
</context>
<context>
    <name>SettingsWording</name>
    <message>
        <source>The settings of trioapp. You may change them here, too, also while the program runs: what you save counts at once. Comments and keys of your own stay.</source>
        <translation>De instellingen van trioapp. Je mag ze ook hier wijzigen, ook terwijl het programma loopt: wat je bewaart, geldt meteen. Opmerkingen en eigen regels blijven staan.</translation>
    </message>
    <message>
        <source>Keys that are other than usual, a line for each, as in this example. The names are: {names}</source>
        <translation>Toetsen die anders zijn dan gewoonlijk, elk op een regel, zoals in dit voorbeeld. De namen zijn: {names}</translation>
    </message>
    <message>
        <source>The folder in which reports are saved; empty: the one for documents.</source>
        <translation>De map waarin verslagen worden bewaard; leeg: die voor documenten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Dit scherm</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Beamer</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Beamer theme</source>
        <translation>Thema op de beamer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>To the last chair</source>
        <translation>Tot de laatste stoel</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Hoogte van het beeld</translation>
    </message>
    <message>
        <source>Time on the beamer</source>
        <translation>Tijd op de beamer</translation>
    </message>
    <message>
        <source>Pictures on the beamer fade into each other</source>
        <translation>Beelden op de beamer vloeien in elkaar over</translation>
    </message>
    <message>
        <source>Chimes at the start of a phase and at the end</source>
        <translation>Klank aan het begin van een fase en aan het eind</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>The clock starts only after the room has seen the brief</source>
        <translation>De klok start pas als de zaal de uitleg heeft gezien</translation>
    </message>
    <message>
        <source>At a start, ask once whether all trios are sitting</source>
        <translation>Vraag bij de start één keer of alle trio&apos;s zitten</translation>
    </message>
    <message>
        <source>Rather pairs than foursomes when people are left over</source>
        <translation>Liever duo&apos;s dan viertallen als er mensen over zijn</translation>
    </message>
    <message>
        <source>Names and notes of new sessions stay</source>
        <translation>Namen en notities van nieuwe sessies blijven</translation>
    </message>
    <message>
        <source>A new report begins with names</source>
        <translation>Een nieuw verslag begint met namen</translation>
    </message>
    <message>
        <source>A new report begins with raw notes</source>
        <translation>Een nieuw verslag begint met ruwe notities</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Map met gegevens</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>In which language the program speaks, on this laptop and on the beamer.</source>
        <translation>In welke taal het programma spreekt, op deze laptop en op de beamer.</translation>
    </message>
    <message>
        <source>How the trainer&apos;s own screen looks; the beamer has a theme of its own.</source>
        <translation>Hoe je eigen scherm eruitziet; de beamer heeft een eigen thema.</translation>
    </message>
    <message>
        <source>Of this screen only; the letters on the beamer follow from the room.</source>
        <translation>Alleen van dit scherm; de letters op de beamer volgen uit de zaal.</translation>
    </message>
    <message>
        <source>On which screen the picture for the room comes when there is a choice.</source>
        <translation>Op welk scherm het beeld voor de zaal komt als er iets te kiezen is.</translation>
    </message>
    <message>
        <source>Light reads best in daylight; dark does not dazzle in a darkened room.</source>
        <translation>Licht leest het best bij daglicht; donker verblindt niet in een verduisterde zaal.</translation>
    </message>
    <message>
        <source>The farther the last chair, the larger the letters on the beamer.</source>
        <translation>Hoe verder de laatste stoel, hoe groter de letters op de beamer.</translation>
    </message>
    <message>
        <source>From the picture to the last chair, in metres.</source>
        <translation>Van het beeld tot de laatste stoel, in meters.</translation>
    </message>
    <message>
        <source>How high the picture on the wall is, in metres.</source>
        <translation>Hoe hoog het beeld op de muur is, in meters.</translation>
    </message>
    <message>
        <source>What the room sees of the time; seconds make some people hurry.</source>
        <translation>Wat de zaal van de tijd ziet; seconden jagen sommige mensen op.</translation>
    </message>
    <message>
        <source>Without it the next picture is there at once.</source>
        <translation>Zonder dit staat het volgende beeld er in één keer.</translation>
    </message>
    <message>
        <source>Soft, for the room: at each phase but the first, at the end, and half a minute later.</source>
        <translation>Zacht, voor de zaal: bij elke fase behalve de eerste, aan het eind, en een halve minuut later.</translation>
    </message>
    <message>
        <source>How loud the chimes are, beside the volume of the laptop itself.</source>
        <translation>Hoe hard de klanken zijn, naast het volume van de laptop zelf.</translation>
    </message>
    <message>
        <source>Until then Start only reminds you of the brief.</source>
        <translation>Tot dan herinnert Start je alleen aan de uitleg.</translation>
    </message>
    <message>
        <source>The first press on Start asks, the second starts.</source>
        <translation>De eerste keer Start vraagt het, de tweede keer start.</translation>
    </message>
    <message>
        <source>Where the number of people does not come out: two together instead of four.</source>
        <translation>Waar het aantal niet uitkomt: twee bij elkaar in plaats van vier.</translation>
    </message>
    <message>
        <source>Then they go from the session and its backups. A session can have its own time.</source>
        <translation>Daarna verdwijnen ze uit de sessie en haar back-ups. Een sessie kan een eigen termijn hebben.</translation>
    </message>
    <message>
        <source>Without it a report has no name of a person until you tick names for it.</source>
        <translation>Zonder dit staat er geen naam in een verslag, tot je namen ervoor aanvinkt.</translation>
    </message>
    <message>
        <source>Without it a report leaves out what observers noted word for word until you tick it.</source>
        <translation>Zonder dit laat een verslag weg wat observatoren letterlijk noteerden, tot je dat aanvinkt.</translation>
    </message>
    <message>
        <source>Sessions, exercises and programmes of your own are kept here.</source>
        <translation>Hier staan je sessies en je eigen werkvormen en programma&apos;s.</translation>
    </message>
    <message>
        <source>Give an act the key that suits you. While you type in a field, letters stay letters.</source>
        <translation>Geef elke handeling de toets die jou past. Terwijl je in een veld typt, blijven letters letters.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more fault(s)</source>
        <translation>
            <numerusform>en nog %n fout</numerusform>
            <numerusform>en nog %n fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings file {file}, line {line}</source>
        <translation>Instellingenbestand {file}, regel {line}</translation>
    </message>
    <message>
        <source>What is right in it counts.</source>
        <translation>Wat er wel klopt, geldt.</translation>
    </message>
    <message>
        <source>What can be understood counts. The file stays as it is; if you change a setting here, it is kept beside the new one.</source>
        <translation>Wat te begrijpen is, geldt. Het bestand blijft zoals het is; wijzig je hier een instelling, dan wordt het naast het nieuwe bewaard.</translation>
    </message>
    <message>
        <source>This start was given the folder with --data-dir, so it cannot be chosen here; start without it to choose.</source>
        <translation>Bij deze start is de map meegegeven met --data-dir, dus hier valt niets te kiezen; start zonder om te kiezen.</translation>
    </message>
    <message>
        <source>From the next start: {folder}. Nothing is moved: what is in the folder above stays there and is not seen then. To take it along, close the program and copy all that is in the folder.</source>
        <translation>Vanaf de volgende start: {folder}. Er wordt niets verplaatst: wat in de map hierboven staat, blijft daar en is dan niet te zien. Wil je het meenemen, sluit dan het programma en kopieer alles wat in de map staat.</translation>
    </message>
    <message>
        <source>The data folder {folder} is not there now, so this start works in {used}.</source>
        <translation>De map met gegevens {folder} is er nu niet, dus deze keer werkt het programma in {used}.</translation>
    </message>
    <message>
        <source>That folder is synced with other computers, which can spoil an open session.</source>
        <translation>Die map wordt gelijk gehouden met andere computers; dat kan een open sessie bederven.</translation>
    </message>
    <message>
        <source>That folder lies on a network, which can fail in the middle of a session.</source>
        <translation>Die map staat op een netwerk, en dat kan midden in een sessie uitvallen.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) now, in {folder}.</source>
        <translation>
            <numerusform>Nu %n back-up, in {folder}.</numerusform>
            <numerusform>Nu %n back-ups, in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each session the last 6 stay, the last one of each of 7 days and of each of 4 weeks; names and notes go from them, too, when their time has come. On the card of a session each can be put in its place, and Save a copy takes a session to a stick.</source>
        <translation>Van elke sessie blijven de laatste 6, de laatste van 7 dagen en de laatste van 4 weken; namen en notities verdwijnen er ook uit als hun tijd om is. Op de kaart van een sessie zet je er een terug, en met Bewaar een kopie neem je een sessie mee op een stick.</translation>
    </message>
    <message>
        <source>Press one more key for: {does}. Esc: leave it as it is.</source>
        <translation>Druk nog een toets voor: {does}. Esc: zo laten.</translation>
    </message>
    <message>
        <source>Press the new key for: {does}. Esc: leave it as it is.</source>
        <translation>Druk de nieuwe toets voor: {does}. Esc: zo laten.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>geen toets</translation>
    </message>
    <message>
        <source>{does}: {keys}</source>
        <translation>{does}: {keys}</translation>
    </message>
    <message>
        <source>{key} is for: {does}. Swap the two?</source>
        <translation>{key} is voor: {does}. De twee wisselen?</translation>
    </message>
    <message>
        <source>{key} is for: {does}. Take it from there?</source>
        <translation>{key} is voor: {does}. Daar weghalen?</translation>
    </message>
    <message>
        <source>{key} is taken. {place}: {does}. Choose another one.</source>
        <translation>{key} is bezet. {place}: {does}. Kies een andere.</translation>
    </message>
    <message>
        <source>That key cannot be used; choose another one.</source>
        <translation>Die toets kan niet; kies een andere.</translation>
    </message>
    <message>
        <source>That act has four keys already; give it another key instead.</source>
        <translation>Daar zijn al vier toetsen voor; geef een andere toets in plaats daarvan.</translation>
    </message>
    <message>
        <source>A presenter&apos;s clicker sends {key} for: {does}. Without that key it does so no more.</source>
        <translation>Een presenter stuurt {key} voor: {does}. Zonder die toets doet hij dat niet meer.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Wisselen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Toch veranderen</translation>
    </message>
</context>
<context>
    <name>SpotWording</name>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>question for observers</source>
        <translation>vraag voor observatoren</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>kop</translation>
    </message>
    <message>
        <source>part</source>
        <translation>onderdeel</translation>
    </message>
    <message>
        <source>line</source>
        <translation>regel</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>SystemGuide</name>
    <message>
        <source>Previous question</source>
        <translation>Vorige vraag</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>One question at a time</source>
        <translation>Eén vraag tegelijk</translation>
    </message>
    <message>
        <source>Show on beamer</source>
        <translation>Toon op beamer</translation>
    </message>
</context>
<context>
    <name>SystemWording</name>
    <message>
        <source>Learning system</source>
        <translation>Leersystematiek</translation>
    </message>
    <message>
        <source>After NSOB &amp; PBL (2020)</source>
        <translation>Naar NSOB &amp; PBL (2020)</translation>
    </message>
    <message>
        <source>1 What about</source>
        <translation>1 Waarover</translation>
    </message>
    <message>
        <source>2 How</source>
        <translation>2 Hoe</translation>
    </message>
    <message>
        <source>3 Making it part of</source>
        <translation>3 Onderdeel maken</translation>
    </message>
    <message>
        <source>To finish: four questions</source>
        <translation>Tot slot: vier vragen</translation>
    </message>
    <message>
        <source>The whole system</source>
        <translation>De hele leersystematiek</translation>
    </message>
    <message>
        <source>What do we not know yet here?</source>
        <translation>Wat weten we hier nog niet?</translation>
    </message>
    <message>
        <source>Which story from the trios comes back?</source>
        <translation>Welk verhaal uit de trio&apos;s keert terug?</translation>
    </message>
    <message>
        <source>Are we doing it right, or doing the right thing?</source>
        <translation>Doen we het goed, of doen we het goede?</translation>
    </message>
    <message>
        <source>Who would do something else with the answer?</source>
        <translation>Wie zou iets anders doen met het antwoord?</translation>
    </message>
    <message>
        <source>How do we try this out?</source>
        <translation>Hoe proberen we dit uit?</translation>
    </message>
    <message>
        <source>With whom, and who is missing?</source>
        <translation>Met wie, en wie ontbreekt?</translation>
    </message>
    <message>
        <source>When do we step back from ‘doing’?</source>
        <translation>Wanneer stappen we uit de ‘doenmodus’?</translation>
    </message>
    <message>
        <source>What do we agree so that it is safe?</source>
        <translation>Wat spreken we af zodat het veilig is?</translation>
    </message>
    <message>
        <source>At which table does the lesson arrive?</source>
        <translation>Aan welke tafel komt de les?</translation>
    </message>
    <message>
        <source>Who may act on it?</source>
        <translation>Wie mag er iets mee?</translation>
    </message>
    <message>
        <source>How does the lesson stay when people leave?</source>
        <translation>Hoe blijft de les als mensen weggaan?</translation>
    </message>
    <message>
        <source>What do we tell those who hold us to account?</source>
        <translation>Wat vertellen we aan wie ons afrekent?</translation>
    </message>
    <message>
        <source>Do we begin early, while there is still something to choose?</source>
        <translation>Beginnen we vroeg, als er nog iets te kiezen is?</translation>
    </message>
    <message>
        <source>Do all parties take part, also outside government?</source>
        <translation>Doen alle partijen mee, ook buiten de overheid?</translation>
    </message>
    <message>
        <source>Do we look back at set times, while it goes on?</source>
        <translation>Kijken we op vaste momenten terug, tijdens de rit?</translation>
    </message>
    <message>
        <source>Is there one formal owner, for all parties together?</source>
        <translation>Is er één formele eigenaar, voor alle partijen samen?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>Task we work on</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Who wants to know</source>
        <translation>Wie wil het weten</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Naam van de vorm</translation>
    </message>
    <message>
        <source>Who else learns along</source>
        <translation>Wie leert nog meer mee</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Who guides it</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Agreed for safety</source>
        <translation>Afspraken voor de veiligheid</translation>
    </message>
    <message>
        <source>Time each</source>
        <translation>Tijd per keer</translation>
    </message>
    <message>
        <source>Where the lesson arrives</source>
        <translation>Waar de les landt</translation>
    </message>
    <message>
        <source>Who may adjust</source>
        <translation>Wie mag bijsturen</translation>
    </message>
    <message>
        <source>How it is recorded</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Doorgeven</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Vakmanschap</translation>
    </message>
    <message>
        <source>Beside accounting for results</source>
        <translation>Naast verantwoording op resultaat</translation>
    </message>
    <message>
        <source>By what we see that it works</source>
        <translation>Waaraan we zien dat het werkt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>in one sentence</source>
        <translation>in één zin</translation>
    </message>
    <message>
        <source>who belongs to it</source>
        <translation>wie erbij horen</translation>
    </message>
    <message>
        <source>who designs this</source>
        <translation>wie dit ontwerpen</translation>
    </message>
    <message>
        <source>a meeting, a decision, a cycle</source>
        <translation>een overleg, een besluit, een cyclus</translation>
    </message>
    <message>
        <source>where, in which form</source>
        <translation>waar, in welke vorm</translation>
    </message>
    <message>
        <source>to whom outside</source>
        <translation>aan wie buiten</translation>
    </message>
    <message>
        <source>training, peer consultation, yearly talk</source>
        <translation>opleiding, intervisie, jaargesprek</translation>
    </message>
    <message>
        <source>Learning is not yet part of the culture and the craft of governments.</source>
        <translation>Leren is nog geen onderdeel van organisatiecultuur en vakmanschap in overheden.</translation>
    </message>
    <message>
        <source>To create a culture of learning while accounting for results dominates.</source>
        <translation>Een leercultuur creëren, terwijl verantwoording op resultaat dominant blijft.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar het om gaat</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>Who learns along</source>
        <translation>Wie leert mee</translation>
    </message>
    <message>
        <source>Learning from</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Eerste datum</translation>
    </message>
    <message>
        <source>Date to look back</source>
        <translation>Terugkijkdatum</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Stippen</translation>
    </message>
    <message>
        <source>Exercise of the library</source>
        <translation>Werkvorm uit de bibliotheek</translation>
    </message>
    <message>
        <source>none, a form of our own</source>
        <translation>geen, een eigen vorm</translation>
    </message>
    <message>
        <source>content</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>approach</source>
        <translation>aanpak</translation>
    </message>
    <message>
        <source>collaboration and roles</source>
        <translation>samenwerking en rollen</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>randvoorwaarden</translation>
    </message>
    <message>
        <source>doing things better</source>
        <translation>dingen beter doen</translation>
    </message>
    <message>
        <source>doing better things</source>
        <translation>betere dingen doen</translation>
    </message>
    <message>
        <source>seeing otherwise</source>
        <translation>anders kijken</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>each quarter</source>
        <translation>elk kwartaal</translation>
    </message>
    <message>
        <source>at a milestone</source>
        <translation>bij een mijlpaal</translation>
    </message>
    <message>
        <source>other governments</source>
        <translation>andere overheden</translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation>maatschappelijke partijen</translation>
    </message>
    <message>
        <source>science</source>
        <translation>wetenschap</translation>
    </message>
    <message>
        <source>consultants</source>
        <translation>adviesbureaus</translation>
    </message>
    <message>
        <source>citizens</source>
        <translation>burgers</translation>
    </message>
    <message>
        <source>own organisation</source>
        <comment>who learns along</comment>
        <translation>eigen organisatie</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>ervaring</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>verhalen</translation>
    </message>
    <message>
        <source>research</source>
        <translation>onderzoek</translation>
    </message>
    <message>
        <source>Own organisation</source>
        <translation>Eigen organisatie</translation>
    </message>
    <message>
        <source>task</source>
        <translation>opgave</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>onderwerp</translation>
    </message>
    <message>
        <source>learning question</source>
        <translation>leervraag</translation>
    </message>
    <message>
        <source>form</source>
        <translation>vorm</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>first date</source>
        <translation>eerste datum</translation>
    </message>
    <message>
        <source>who learns along</source>
        <translation>wie leert mee</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>where it arrives</source>
        <translation>waar de les landt</translation>
    </message>
    <message>
        <source>who may adjust</source>
        <translation>wie mag bijsturen</translation>
    </message>
    <message>
        <source>date to look back</source>
        <translation>terugkijkdatum</translation>
    </message>
    <message>
        <source>{what}: still open</source>
        <translation>{what}: nog open</translation>
    </message>
    <message>
        <source>Enough to begin with.</source>
        <translation>Genoeg om mee te beginnen.</translation>
    </message>
    <message>
        <source>To begin with, still open:</source>
        <translation>Om te beginnen nog open:</translation>
    </message>
    <message>
        <source>Topic {number}</source>
        <translation>Onderwerp {number}</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation>Vorm {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n stip</numerusform>
            <numerusform>%n stippen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n vorm</numerusform>
            <numerusform>%n vormen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n onderwerp</numerusform>
            <numerusform>%n onderwerpen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {of} places</source>
        <translation>{count} van {of} plekken</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n nog open</numerusform>
            <numerusform>%n nog open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from the harvest: %n sentence(s)</source>
        <translation>
            <numerusform>uit de oogst: %n zin</numerusform>
            <numerusform>uit de oogst: %n zinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms for: {topic}</source>
        <translation>Vormen voor: {topic}</translation>
    </message>
    <message>
        <source>First add something to learn about, in column 1.</source>
        <translation>Voeg eerst iets toe om over te leren, in kolom 1.</translation>
    </message>
    <message>
        <source>no topic yet</source>
        <translation>nog geen onderwerp</translation>
    </message>
    <message>
        <source>no topic from the harvest yet</source>
        <translation>nog geen onderwerp uit de oogst</translation>
    </message>
    <message>
        <source>no form yet</source>
        <translation>nog geen vorm</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Vorm toevoegen</translation>
    </message>
    <message>
        <source>Add a form for {topic}</source>
        <translation>Vorm toevoegen voor {topic}</translation>
    </message>
    <message>
        <source>Move {topic} up</source>
        <translation>{topic} omhoog</translation>
    </message>
    <message>
        <source>Move {topic} down</source>
        <translation>{topic} omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Verwijder {what}</translation>
    </message>
    <message>
        <source>task written</source>
        <translation>opgave beschreven</translation>
    </message>
    <message>
        <source>topic added</source>
        <translation>onderwerp toegevoegd</translation>
    </message>
    <message>
        <source>topic changed</source>
        <translation>onderwerp gewijzigd</translation>
    </message>
    <message>
        <source>learning question written</source>
        <translation>leervraag geschreven</translation>
    </message>
    <message>
        <source>topics in another order</source>
        <translation>onderwerpen in andere volgorde</translation>
    </message>
    <message>
        <source>topic removed</source>
        <translation>onderwerp verwijderd</translation>
    </message>
    <message>
        <source>form added</source>
        <translation>vorm toegevoegd</translation>
    </message>
    <message>
        <source>form changed</source>
        <translation>vorm gewijzigd</translation>
    </message>
    <message>
        <source>form removed</source>
        <translation>vorm verwijderd</translation>
    </message>
    <message>
        <source>landing place changed</source>
        <translation>landingsplek gewijzigd</translation>
    </message>
    <message>
        <source>check changed</source>
        <translation>controle gewijzigd</translation>
    </message>
</context>
<context>
    <name>TakeAwayPanel</name>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <source>What is in the code</source>
        <translation>Wat er in de code staat</translation>
    </message>
    <message>
        <source>Show code on beamer</source>
        <translation>Code op de beamer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>TakeAwayWording</name>
    <message>
        <source>Take it with you: {group}</source>
        <translation>Neem het mee: {group}</translation>
    </message>
    <message>
        <source>Scan it with your phone. No internet needed.</source>
        <translation>Scan met je telefoon. Zonder internet.</translation>
    </message>
    <message>
        <source>Nothing of this group may be shared yet. Ask, and tick &apos;May be shared&apos; with its sentence.</source>
        <translation>Van deze groep mag nog niets gedeeld worden. Vraag het, en vink ‘Mag gedeeld’ aan bij de zin.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) do not fit in one code: shortened or left out.</source>
        <translation>
            <numerusform>%n zin past niet in één code: ingekort of weggelaten.</numerusform>
            <numerusform>%n zinnen passen niet in één code: ingekort of weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the beamer a phone reads it from about {times} times the height of the picture; from further away people come nearer.</source>
        <translation>Op de beamer leest een telefoon hem tot ongeveer {times} keer de hoogte van het beeld; wie verder weg zit komt dichterbij.</translation>
    </message>
</context>
<context>
    <name>ThemeView</name>
    <message>
        <source>Name of theme {number}</source>
        <translation>Naam van thema {number}</translation>
    </message>
    <message>
        <source>Theme {name} to the left</source>
        <translation>Thema {name} naar links</translation>
    </message>
    <message>
        <source>Theme {name} to the right</source>
        <translation>Thema {name} naar rechts</translation>
    </message>
    <message>
        <source>Drop theme {name}</source>
        <translation>Thema {name} weghalen</translation>
    </message>
</context>
<context>
    <name>TheoryPage</name>
    <message>
        <source>Draw</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Toevoegen: {kind}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordenen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Show on beamer</source>
        <translation>Toon op beamer</translation>
    </message>
    <message>
        <source>‹ Step</source>
        <translation>‹ Stap</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorige stap</translation>
    </message>
    <message>
        <source>Step ›</source>
        <translation>Stap ›</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <source>Text of the box</source>
        <translation>Tekst van het vak</translation>
    </message>
    <message>
        <source>Everything in the drawing</source>
        <translation>Alles in de tekening</translation>
    </message>
</context>
<context>
    <name>TheoryPanel</name>
    <message>
        <source>1 to 6 adds a box, Enter writes in it. Drag from the side of a box to draw an arrow, or press A and choose the other box. Arrow keys go from box to box, with Ctrl they move the box; Delete removes.</source>
        <translation>1 tot 6 voegt een vak toe, Enter schrijft erin. Sleep vanaf de zijkant van een vak om een pijl te trekken, of druk op A en kies het andere vak. Pijltjestoetsen gaan van vak naar vak, met Ctrl verplaatsen ze het vak; Delete haalt weg.</translation>
    </message>
</context>
<context>
    <name>TheoryWording</name>
    <message>
        <source>Theory of change</source>
        <translation>Verandertheorie</translation>
    </message>
    <message>
        <source>Which assumption do we want to learn about?</source>
        <translation>Over welke aanname willen we leren?</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Knelpunt</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Inzet</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Prestatie</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>how it works</source>
        <translation>werking</translation>
    </message>
    <message>
        <source>context</source>
        <translation>context</translation>
    </message>
    <message>
        <source>worldview</source>
        <translation>wereldbeeld</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>ervaring</translation>
    </message>
    <message>
        <source>a hunch</source>
        <translation>vermoeden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>houdt stand</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>houdt geen stand</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>nog niet gezegd</translation>
    </message>
    <message>
        <source>important</source>
        <translation>belangrijk</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>learning question</source>
        <translation>leervraag</translation>
    </message>
    <message>
        <source>If {start}, then {end}, because {because}</source>
        <translation>Als {start}, dan {end}, omdat {because}</translation>
    </message>
    <message>
        <source>Is this so: {assumption}?</source>
        <translation>Klopt dit: {assumption}?</translation>
    </message>
    <message>
        <source>The arrows go round in a circle, marked ↻: {boxes}. That may be; say it aloud.</source>
        <translation>De pijlen lopen in een kring rond, gemerkt met ↻: {boxes}. Dat mag; zeg het hardop.</translation>
    </message>
    <message>
        <source>An arrow leads from one box to another one; choose another box.</source>
        <translation>Een pijl loopt van het ene vak naar een ander vak; kies een ander vak.</translation>
    </message>
    <message>
        <source>This assumption is a learning question already.</source>
        <translation>Deze aanname is al een leervraag.</translation>
    </message>
    <message>
        <source>Write the assumption first; then it can become a learning question.</source>
        <translation>Schrijf eerst de aanname op; dan kan het een leervraag worden.</translation>
    </message>
    <message>
        <source>It is a learning question now; you find it in the learning system.</source>
        <translation>Het is nu een leervraag; je vindt hem in de leersystematiek.</translation>
    </message>
    <message>
        <source>{words} words; with {most} or fewer it can be read from the back.</source>
        <translation>{words} woorden; met {most} of minder is het achterin te lezen.</translation>
    </message>
    <message>
        <source>Say it in a whole sentence: what must be so?</source>
        <translation>Zeg het in een hele zin: wat moet er waar zijn?</translation>
    </message>
    <message>
        <source>Write in silence first: at most {most} assumptions each.</source>
        <translation>Schrijf eerst in stilte: hooguit {most} aannames per persoon.</translation>
    </message>
    <message>
        <source>None yet about: {kinds}.</source>
        <translation>Nog geen over: {kinds}.</translation>
    </message>
    <message>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <source>(in a circle)</source>
        <translation>(in een kring)</translation>
    </message>
    <message>
        <source>Assumption {number}: {text}</source>
        <translation>Aanname {number}: {text}</translation>
    </message>
    <message>
        <source>importance {importance}, uncertainty {uncertainty}</source>
        <translation>belang {importance}, onzekerheid {uncertainty}</translation>
    </message>
    <message>
        <source>box added</source>
        <translation>vak erbij</translation>
    </message>
    <message>
        <source>text written</source>
        <translation>tekst geschreven</translation>
    </message>
    <message>
        <source>box moved</source>
        <translation>vak verplaatst</translation>
    </message>
    <message>
        <source>drawing tidied</source>
        <translation>tekening geordend</translation>
    </message>
    <message>
        <source>arrow drawn</source>
        <translation>pijl getrokken</translation>
    </message>
    <message>
        <source>assumption added</source>
        <translation>aanname erbij</translation>
    </message>
    <message>
        <source>assumption described</source>
        <translation>aanname omschreven</translation>
    </message>
    <message>
        <source>assumption weighed</source>
        <translation>aanname gewogen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weggehaald</translation>
    </message>
    <message>
        <source>learning question made</source>
        <translation>leervraag gemaakt</translation>
    </message>
</context>
<context>
    <name>TimeFields</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindigt om</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Op de agenda</translation>
    </message>
</context>
<context>
    <name>TimeReadOut</name>
    <message>
        <source>this part over at</source>
        <translation>dit deel klaar om</translation>
    </message>
    <message>
        <source>it takes in all</source>
        <translation>duurt in totaal</translation>
    </message>
    <message>
        <source>next: {part}</source>
        <translation>volgende: {part}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Eindtijd</translation>
    </message>
    <message>
        <source>exercise over at</source>
        <translation>oefening klaar om</translation>
    </message>
</context>
<context>
    <name>TimesRow</name>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>Short rounds</source>
        <translation>Korte rondes</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Bijna af</translation>
    </message>
    <message>
        <source>At least, however little time there is</source>
        <translation>Minstens, hoe weinig tijd er ook is</translation>
    </message>
    <message>
        <source>Length in short rounds</source>
        <translation>Duur in korte rondes</translation>
    </message>
    <message>
        <source>So long before the end it is called closing</source>
        <translation>Zo lang voor het eind heet het bijna af</translation>
    </message>
</context>
<context>
    <name>TopicAdder</name>
    <message>
        <source>New topic</source>
        <translation>Nieuw onderwerp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Onderwerp toevoegen</translation>
    </message>
    <message>
        <source>Theme of the harvest</source>
        <translation>Thema uit de oogst</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Take this theme</source>
        <translation>Neem dit thema</translation>
    </message>
</context>
<context>
    <name>TotalStrip</name>
    <message>
        <source>or in all, in minutes</source>
        <translation>of in totaal, in minuten</translation>
    </message>
    <message>
        <source>Length in all</source>
        <translation>Duur in totaal</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Every workshop begins here: a name, a programme, and whoever is coming.</source>
        <translation>Hier begint elke workshop: een naam, een programma en wie er komen.</translation>
    </message>
    <message>
        <source>This is what the room sees, from the back row to the front.</source>
        <translation>Dit ziet de zaal, van de achterste rij tot de voorste.</translation>
    </message>
    <message>
        <source>Space starts and pauses, Page Down goes on. A presenter&apos;s clicker does the same.</source>
        <translation>Spatie start en pauzeert, Page Down gaat verder. Een clicker doet hetzelfde.</translation>
    </message>
    <message>
        <source>Sound and beamer: on when you want them, off when you do not.</source>
        <translation>Geluid en beamer: aan als je ze wilt, uit als je ze niet wilt.</translation>
    </message>
    <message>
        <source>What you see goes in here. None of it ever gets onto the beamer.</source>
        <translation>Hier noteer je wat je ziet. Niets ervan komt ooit op de beamer.</translation>
    </message>
    <message>
        <source>Who sits with whom, in which role. Drag a person, or use the keys.</source>
        <translation>Wie bij wie zit, in welke rol. Versleep iemand, of gebruik de toetsen.</translation>
    </message>
    <message>
        <source>Part two is drawn together with the room, from bottleneck to learning agenda.</source>
        <translation>Deel twee teken je samen met de zaal, van knelpunt tot leeragenda.</translation>
    </message>
    <message>
        <source>All pages stand here, in the order of a day. Check looks whether everything is ready.</source>
        <translation>Hier staan alle pagina’s, in de volgorde van een dag. Vooraf kijkt of alles klaar is.</translation>
    </message>
    <message>
        <source>Tour, {number} of {count}</source>
        <translation>Rondleiding, {number} van {count}</translation>
    </message>
    <message>
        <source>→ ←  on and back   Esc  end</source>
        <translation>→ ←  verder en terug   Esc  stoppen</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>One stop back</source>
        <translation>Eén stap terug</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Right arrow: on. Left arrow: back. Escape: end of the tour.</source>
        <translation>Pijl rechts: verder. Pijl links: terug. Escape: einde van de rondleiding.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>– 1 min</source>
        <translation>– 1 min</translation>
    </message>
    <message>
        <source>Take off one minute</source>
        <translation>Een minuut eraf</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>Vorige fase</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Volgende fase</translation>
    </message>
    <message>
        <source>+ 1 min</source>
        <translation>+ 1 min</translation>
    </message>
    <message>
        <source>Add one minute</source>
        <translation>Een minuut erbij</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>TrioCard</name>
    <message>
        <source>Lock {trio} when shuffling</source>
        <translation>{trio} vastzetten bij het schudden</translation>
    </message>
</context>
<context>
    <name>TriosPage</name>
    <message>
        <source>Who is there</source>
        <translation>Wie er zijn</translation>
    </message>
    <message>
        <source>ABSENT</source>
        <translation>AFWEZIG</translation>
    </message>
    <message>
        <source>ROLES HAD</source>
        <translation>ROLLEN GEHAD</translation>
    </message>
    <message>
        <source>APART OR TOGETHER</source>
        <translation>NIET OF JUIST WEL SAMEN</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Niet samen</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Wel samen</translation>
    </message>
    <message>
        <source>Round before</source>
        <translation>Vorige ronde</translation>
    </message>
    <message>
        <source>Round after</source>
        <translation>Volgende ronde</translation>
    </message>
    <message>
        <source>List of participants …</source>
        <translation>Deelnemerslijst …</translation>
    </message>
    <message>
        <source>New trios</source>
        <translation>Nieuwe trio&apos;s</translation>
    </message>
    <message>
        <source>Rotate roles</source>
        <translation>Rollen doorschuiven</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Schudden</translation>
    </message>
    <message>
        <source>New groups</source>
        <translation>Nieuwe groepen</translation>
    </message>
    <message>
        <source>Latecomer</source>
        <translation>Laatkomer</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Vertrekt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>Show on beamer</source>
        <translation>Toon op beamer</translation>
    </message>
    <message>
        <source>Wipe names</source>
        <translation>Wis namen</translation>
    </message>
    <message>
        <source>Wipe this name</source>
        <translation>Wis deze naam</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Ongedaan maken: {act}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>Opnieuw: {act}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>This session is protected; names and notes open with its passphrase.</source>
        <translation>Deze sessie is beveiligd; namen en notities gaan open met de wachtwoordzin.</translation>
    </message>
    <message>
        <source>Type its passphrase</source>
        <translation>Typ de wachtwoordzin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Laat zien wat ik typ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Is the passphrase lost? Then nobody can open the session any more; you can only delete it.</source>
        <translation>Wachtwoordzin kwijt? Dan kan niemand de sessie nog openen; je kunt haar alleen verwijderen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>WeighField</name>
    <message>
        <source>↑ important</source>
        <translation>↑ belangrijk</translation>
    </message>
    <message>
        <source>uncertain →</source>
        <translation>onzeker →</translation>
    </message>
    <message>
        <source>learning question</source>
        <translation>leervraag</translation>
    </message>
    <message>
        <source>Not weighed</source>
        <translation>Niet gewogen</translation>
    </message>
    <message>
        <source>Field of importance and uncertainty</source>
        <translation>Veld van belang en onzekerheid</translation>
    </message>
</context>
<context>
    <name>WholeFields</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>People in a group</source>
        <translation>Mensen per groep</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>What observers have at hand</source>
        <translation>Wat observatoren bij de hand hebben</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rol erbij</translation>
    </message>
    <message>
        <source>Roles can be changed, for several rounds</source>
        <translation>Rollen kunnen wisselen, voor meer rondes</translation>
    </message>
    <message>
        <source>Usually done</source>
        <translation>Meestal gedaan</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tafel {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe the name {person} from this session, its notes and its backups? It cannot be undone.</source>
        <translation>De naam {person} wissen uit deze sessie, de notities en de reservekopieën? Dat is niet terug te draaien.</translation>
    </message>
    <message>
        <source>Wipe all names from this session, its notes and its backups? It cannot be undone.</source>
        <translation>Alle namen wissen uit deze sessie, de notities en de reservekopieën? Dat is niet terug te draaien.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>{what} · round {number} of {count}</source>
        <translation>{what} · ronde {number} van {count}</translation>
    </message>
    <message>
        <source>{length} min</source>
        <translation>{length} min</translation>
    </message>
    <message>
        <source>{count} rounds: {length} min</source>
        <translation>{count} rondes: {length} min</translation>
    </message>
    <message>
        <source>{count} compact rounds: {length} min</source>
        <translation>{count} korte rondes: {length} min</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ronde {number}</translation>
    </message>
    <message>
        <source>whoever was {role}</source>
        <translation>wie net {role} was</translation>
    </message>
    <message>
        <source>in a {group}: {role}</source>
        <translation>in een {group}: {role}</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>laatste minuut</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuut</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>te gaan</translation>
    </message>
    <message>
        <source>minute on</source>
        <translation>minuut bezig</translation>
    </message>
    <message>
        <source>minutes on</source>
        <translation>minuten bezig</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>van {count}</translation>
    </message>
    <message>
        <source>Can you read this?</source>
        <translation>Kun je dit lezen?</translation>
    </message>
    <message>
        <source>What a role does is this large</source>
        <translation>Wat een rol doet, is zo groot</translation>
    </message>
    <message>
        <source>Nothing on the beamer is smaller than this</source>
        <translation>Kleiner dan dit wordt niets op de beamer</translation>
    </message>
    <message>
        <source>What matters less is this grey</source>
        <translation>Wat minder telt, is zo grijs</translation>
    </message>
    <message>
        <source>Almost</source>
        <translation>Bijna</translation>
    </message>
    <message>
        <source>Finish your sentence</source>
        <translation>Maak je zin af</translation>
    </message>
    <message>
        <source>{person}: table {number}</source>
        <translation>{person}: tafel {number}</translation>
    </message>
    <message>
        <source>Latecomer</source>
        <translation>Laatkomer</translation>
    </message>
    <message>
        <source>{count} of {people} have been {role}.</source>
        <translation>{count} van {people} zijn {role} geweest.</translation>
    </message>
    <message>
        <source>Not yet: {names}.</source>
        <translation>Nog niet: {names}.</translation>
    </message>
    <message>
        <source>Everybody has had every role.</source>
        <translation>Iedereen heeft elke rol gehad.</translation>
    </message>
    <message>
        <source>After round {number} everybody has had everything.</source>
        <translation>Na ronde {number} heeft iedereen alles gehad.</translation>
    </message>
    <message>
        <source>Now click who should not sit with {person}.</source>
        <translation>Klik nu wie niet bij {person} moet zitten.</translation>
    </message>
    <message>
        <source>Now click who should sit with {person}.</source>
        <translation>Klik nu wie bij {person} moet zitten.</translation>
    </message>
    <message>
        <source>role changed</source>
        <translation>rol veranderd</translation>
    </message>
    <message>
        <source>two people swapped</source>
        <translation>twee mensen geruild</translation>
    </message>
    <message>
        <source>somebody moved</source>
        <translation>iemand verplaatst</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>geschud</translation>
    </message>
    <message>
        <source>new trios made</source>
        <translation>nieuwe trio&apos;s gemaakt</translation>
    </message>
    <message>
        <source>roles rotated</source>
        <translation>rollen doorgeschoven</translation>
    </message>
    <message>
        <source>somebody seated</source>
        <translation>iemand geplaatst</translation>
    </message>
    <message>
        <source>somebody left</source>
        <translation>iemand vertrokken</translation>
    </message>
    <message>
        <source>lock changed</source>
        <translation>slot veranderd</translation>
    </message>
    <message>
        <source>keep apart or together changed</source>
        <translation>niet of wel samen veranderd</translation>
    </message>
    <message>
        <source>participants changed</source>
        <translation>deelnemerslijst gewijzigd</translation>
    </message>
    <message>
        <source>Trios and roles stay.</source>
        <translation>Trio&apos;s en rollen blijven.</translation>
    </message>
    <message>
        <source>{role}, in a pair</source>
        <translation>{role} in tweetal</translation>
    </message>
    <message>
        <source>{what}, still to come</source>
        <translation>{what}, komt nog</translation>
    </message>
    <message>
        <source>one who was {role}</source>
        <translation>iemand die net {role} was</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tijd is om</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>op schema</translation>
    </message>
    <message>
        <source>running {time} late</source>
        <translation>loopt {time} uit</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <translation>loopt {time} voor</translation>
    </message>
    <message>
        <source>With the lengths as they are it is over by then.</source>
        <translation>Met de tijden zoals ze zijn is het dan al klaar.</translation>
    </message>
    <message>
        <source>The program was away for {time}; the clock went on.</source>
        <translation>Het programma was {time} weg; de klok liep door.</translation>
    </message>
    <message>
        <source>question {number} of {count}</source>
        <translation>vraag {number} van {count}</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestart</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>verdergegaan</translation>
    </message>
    <message>
        <source>next phase</source>
        <translation>volgende fase</translation>
    </message>
    <message>
        <source>previous phase</source>
        <translation>vorige fase</translation>
    </message>
    <message>
        <source>another phase</source>
        <translation>andere fase</translation>
    </message>
    <message>
        <source>time changed</source>
        <translation>tijd aangepast</translation>
    </message>
    <message>
        <source>started earlier</source>
        <translation>eerder begonnen</translation>
    </message>
    <message>
        <source>time not counted</source>
        <translation>tijd niet meegeteld</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>{move} ({seconds} s)</source>
        <translation>{move} ({seconds} s)</translation>
    </message>
    <message>
        <source>First show the brief (I), then start. Settings can switch this off.</source>
        <translation>Toon eerst de uitleg (I) en start dan. Bij Instellingen kun je dit uitzetten.</translation>
    </message>
    <message>
        <source>The beamer is off: the room does not see the clock.</source>
        <translation>De beamer staat uit: de zaal ziet de klok niet.</translation>
    </message>
    <message>
        <source>Time has been up for a while. Stop, or add a minute.</source>
        <translation>De tijd is al even om. Stop, of geef er een minuut bij.</translation>
    </message>
    <message>
        <source>The clock has been standing still for a while. Space lets it go on.</source>
        <translation>De klok staat al even stil. Met de spatiebalk loopt hij verder.</translation>
    </message>
    <message>
        <source>The clock has not been started. Has it begun? Start it, then say how much earlier it was.</source>
        <translation>De klok is nog niet gestart. Al begonnen? Start, en kies dan hoeveel eerder het was.</translation>
    </message>
    <message>
        <source>The room has been seeing the same picture for a while. F lets it move again.</source>
        <translation>De zaal ziet al even hetzelfde beeld. Met F loopt het weer mee.</translation>
    </message>
    <message>
        <source>The room has been seeing black for a while. B shows the picture again.</source>
        <translation>De zaal ziet al even een zwart beeld. Met B komt het beeld terug.</translation>
    </message>
    <message>
        <source>Walk to the last chair: can you hear it well there?</source>
        <translation>Loop naar de achterste stoel: is het daar goed te horen?</translation>
    </message>
    <message>
        <source>This computer plays no sound now. The room sees every signal all the same.</source>
        <translation>Deze computer geeft nu geen geluid. De zaal ziet elk teken wel.</translation>
    </message>
    <message>
        <source>This system (Wayland) lets no program move its windows: drag this window to the other screen yourself, and the picture for the room goes to this one.</source>
        <translation>Op dit systeem (Wayland) mag een programma zijn vensters niet zelf verplaatsen: sleep dit venster naar het andere scherm, dan komt het beeld voor de groep hier.</translation>
    </message>
    <message>
        <source>The last chair is at {distance} times the picture&apos;s height, and letters grow up to {most} times: bring the chairs nearer or make the picture larger.</source>
        <translation>De laatste stoel staat op {distance} keer de hoogte van het beeld, en de letters groeien mee tot {most} keer. Zet de stoelen dichterbij of maak het beeld groter.</translation>
    </message>
    <message>
        <source>The last chair is at {distance} times the picture&apos;s height.</source>
        <translation>De laatste stoel staat op {distance} keer de hoogte van het beeld.</translation>
    </message>
    <message>
        <source>Laptop may fall asleep</source>
        <translation>Laptop kan in slaap vallen</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>open vraag</translation>
    </message>
    <message>
        <source>closed question</source>
        <translation>gesloten vraag</translation>
    </message>
    <message>
        <source>leading / advice</source>
        <translation>sturend / advies</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>stilte</translation>
    </message>
    <message>
        <source>turning point</source>
        <translation>kantelpunt</translation>
    </message>
    <message>
        <source>posture</source>
        <translation>houding</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energie</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>aanname</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>letterlijk</translation>
    </message>
    <message>
        <source>energy up</source>
        <translation>energie omhoog</translation>
    </message>
    <message>
        <source>energy down</source>
        <translation>energie omlaag</translation>
    </message>
    <message>
        <source>{mark}: a few words</source>
        <translation>{mark}: een paar woorden</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>waarneming</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interpretatie</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>voor de start</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>na afloop</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Bewaard om {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met bewaren …</translation>
    </message>
    <message>
        <source>NOT SAVED – {reason}</source>
        <translation>NIET OPGESLAGEN – {reason}</translation>
    </message>
    <message>
        <source>The program did not come up twice, and has begun without your settings, your own formats and a session. Open a session from the list; at the next start everything is tried again.</source>
        <translation>Het programma kwam twee keer niet op gang en is nu begonnen zonder jouw instellingen, eigen formats en sessie. Open een sessie uit de lijst; bij de volgende start wordt alles weer geprobeerd.</translation>
    </message>
    <message>
        <source>The session as it is now is in {file}.</source>
        <translation>De sessie zoals die nu is, staat in {file}.</translation>
    </message>
    <message>
        <source>{saved}, but {reason}</source>
        <translation>{saved}, maar {reason}</translation>
    </message>
    <message>
        <source>Rehearsal: nothing is saved</source>
        <translation>Proefrun: niets wordt bewaard</translation>
    </message>
    <message>
        <source>{folder} is synced with other computers, which can spoil an open session; keep the data on this laptop.</source>
        <translation>{folder} wordt gesynchroniseerd met andere computers en dat kan een open sessie beschadigen; bewaar de gegevens op deze laptop.</translation>
    </message>
    <message>
        <source>{folder} lies on a network, which can fail in the middle of a session; keep the data on this laptop.</source>
        <translation>{folder} staat op een netwerk dat midden in een sessie kan wegvallen; bewaar de gegevens op deze laptop.</translation>
    </message>
    <message>
        <source>Synced folder</source>
        <translation>Gesynchroniseerde map</translation>
    </message>
    <message>
        <source>Network folder</source>
        <translation>Netwerkmap</translation>
    </message>
    <message>
        <source>The damaged file has been kept: {folder}.</source>
        <translation>Het beschadigde bestand is bewaard in {folder}.</translation>
    </message>
    <message>
        <source>Nothing in this file could be read.</source>
        <translation>In dit bestand was niets meer te lezen.</translation>
    </message>
    <message>
        <source>What could be read has been saved: {what}.</source>
        <translation>Wat nog te lezen was, is gered: {what}.</translation>
    </message>
    <message>
        <source>If a backup holds more, put that in its place.</source>
        <translation>Staat er in een reservekopie meer, zet die dan terug.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is not valid TOML; correct this line or the one above.</source>
        <translation>&apos;{what}&apos; is geen geldige TOML; verbeter deze regel of die erboven.</translation>
    </message>
    <message>
        <source>What begins with {what} here does not end; close it.</source>
        <translation>Wat hier met {what} begint, houdt niet op; sluit het af.</translation>
    </message>
    <message>
        <source>{what} stands without quotation marks; write {other}.</source>
        <translation>{what} staat zonder aanhalingstekens; schrijf {other}.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; stands here a second time; keep one of the two.</source>
        <translation>&apos;{what}&apos; staat hier voor de tweede keer; houd één van de twee.</translation>
    </message>
    <message>
        <source>No more than {what} faults are told at once; mend these and check again.</source>
        <translation>Er worden niet meer dan {what} fouten tegelijk genoemd; verbeter deze en controleer opnieuw.</translation>
    </message>
    <message>
        <source>There are more than {other} of {what} here; leave some out.</source>
        <translation>Hier staan er meer dan {other} van {what}; laat er een paar weg.</translation>
    </message>
    <message>
        <source>This format has too few roles that every group has ({what}); it needs at least {other}.</source>
        <translation>Deze werkvorm heeft te weinig rollen die elke groep heeft ({what}); er is er minstens {other} nodig.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>A field holds {most} characters; the rest was left out.</source>
        <translation>In een veld passen {most} tekens; de rest is weggelaten.</translation>
    </message>
    <message>
        <source>{schedule} · end {time}</source>
        <translation>{schedule} · einde {time}</translation>
    </message>
    <message>
        <source>step {step} of {count}</source>
        <translation>stap {step} van {count}</translation>
    </message>
    <message>
        <source>Whole days and parts of one</source>
        <translation>Hele dagen en delen ervan</translation>
    </message>
    <message>
        <source>Single formats</source>
        <translation>Losse werkvormen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Van jezelf</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier zijn we</translation>
    </message>
    <message>
        <source>We go on</source>
        <translation>We gaan verder</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>We gaan verder om {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} u {minutes} min</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>planning veranderd</translation>
    </message>
    <message>
        <source>Switch off sleep and screen saver yourself, in the settings of the system.</source>
        <translation>Zet de slaapstand en de schermbeveiliging zelf uit, in de instellingen van het systeem.</translation>
    </message>
    <message>
        <source>What did you see or hear exactly?</source>
        <translation>Wat zag of hoorde je precies?</translation>
    </message>
    <message>
        <source>Make it &apos;I saw … I wonder&apos;.</source>
        <translation>Maak er ‘ik zag … ik ben benieuwd’ van.</translation>
    </message>
    <message>
        <source>Deleted: {note}</source>
        <translation>Verwijderd: {note}</translation>
    </message>
    <message>
        <source>{shown} of {notes}</source>
        <translation>{shown} van {notes}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written down from the card.</source>
        <translation>
            <numerusform>%n notitie overgenomen van de kaart.</numerusform>
            <numerusform>%n notities overgenomen van de kaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>before or afterwards</source>
        <translation>ervoor of erna</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>geen kop</translation>
    </message>
    <message>
        <source>I saw / heard …</source>
        <translation>Ik zag / hoorde …</translation>
    </message>
    <message>
        <source>… then …</source>
        <translation>… toen gebeurde …</translation>
    </message>
    <message>
        <source>… I wonder …</source>
        <translation>… ik ben benieuwd …</translation>
    </message>
    <message>
        <source>Listen. Say thank you. Do not defend.</source>
        <translation>Luister. Zeg dank je. Verdedig niet.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: choose two notes and press Give back.</source>
        <translation>Er is nog niets gekozen: kies twee notities en druk op Teruggeven.</translation>
    </message>
    <message>
        <source>No more than {count} characters fit in this field; what came after them was left out.</source>
        <translation>In dit veld passen niet meer dan {count} tekens; wat daarna kwam is weggelaten.</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>NIET OPGESLAGEN</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) of the clock</source>
        <translation>
            <numerusform>%n stap van de klok</numerusform>
            <numerusform>%n stappen van de klok</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe all names and notes of this session, from its backups too? It cannot be undone.</source>
        <translation>Alle namen en notities van deze sessie wissen, ook uit de reservekopieën? Dat is niet terug te draaien.</translation>
    </message>
    <message>
        <source>names and notes until {day}</source>
        <translation>namen en notities tot {day}</translation>
    </message>
    <message>
        <source>names and notes until the program closes</source>
        <translation>namen en notities tot het programma sluit</translation>
    </message>
    <message numerus="yes">
        <source>Names and notes of %n session(s) have been wiped.</source>
        <translation>
            <numerusform>Van %n sessie zijn namen en notities gewist.</numerusform>
            <numerusform>Van %n sessies zijn namen en notities gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Wachtwoordzin: </translation>
    </message>
    <message>
        <source>of a newer version, only to look at</source>
        <translation>van een nieuwere versie, alleen om te bekijken</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beveiligd</translation>
    </message>
    <message>
        <source>The session is protected, and so are its backups; the earlier ones are gone.</source>
        <translation>De sessie is beveiligd, en haar reservekopie ook; de eerdere zijn weg.</translation>
    </message>
    <message>
        <source>The session is not protected any more.</source>
        <translation>De sessie is niet meer beveiligd.</translation>
    </message>
    <message>
        <source>The session is locked; it opens with its passphrase.</source>
        <translation>De sessie zit op slot; ze gaat open met de wachtwoordzin.</translation>
    </message>
    <message>
        <source>{session} (copy)</source>
        <translation>{session} (kopie)</translation>
    </message>
    <message>
        <source>&apos;{session}&apos; is in the list now.</source>
        <translation>&apos;{session}&apos; staat nu in de lijst.</translation>
    </message>
    <message>
        <source>The session in {file} is in the list now; the file itself stays as it is.</source>
        <translation>De sessie uit {file} staat nu in de lijst; het bestand zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>What stands there now is kept when a backup takes its place.</source>
        <translation>Wat er nu staat, blijft bewaard als je een kopie terugzet.</translation>
    </message>
    <message>
        <source>There are no backups yet: one is made each ten minutes, at the end of a phase and on closing.</source>
        <translation>Er is nog geen reservekopie. Die komt er elke tien minuten, aan het eind van een fase en bij het sluiten.</translation>
    </message>
    <message>
        <source>The backup is in its place. Open the session to go on with it.</source>
        <translation>De reservekopie staat terug. Open de sessie om ermee verder te gaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved change(s) of this session are not in its file any more; look in its backups.</source>
        <translation>
            <numerusform>%n bewaarde wijziging van deze sessie staat niet meer in het bestand; kijk in de reservekopieën.</numerusform>
            <numerusform>%n bewaarde wijzigingen van deze sessie staan niet meer in het bestand; kijk in de reservekopieën.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in this session could not be read and do not count; look whether the clock is right.</source>
        <translation>
            <numerusform>%n stap in deze sessie was niet te lezen en telt niet mee; kijk of de klok klopt.</numerusform>
            <numerusform>%n stappen in deze sessie waren niet te lezen en tellen niet mee; kijk of de klok klopt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be saved. If you close now, what you typed last is lost.</source>
        <translation>Niet alles kon worden bewaard. Als je nu sluit, ben je kwijt wat je het laatst typte.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Beamer off</source>
        <translation>Beamer uit</translation>
    </message>
    <message>
        <source>Beamer gone: plug it in again, the clock runs on</source>
        <translation>Beamer weg: sluit hem weer aan, de klok loopt door</translation>
    </message>
    <message>
        <source>Beamer in a window</source>
        <translation>Beamer in een venster</translation>
    </message>
    <message>
        <source>Beamer {name} {width}×{height}</source>
        <translation>Beamer {name} {width}×{height}</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself ({kind}); the log tells where.</source>
        <translation>Er ging iets mis in het programma zelf ({kind}); in het logboek staat waar.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself ({kind}). It goes on, and what you typed is kept; the log tells where it was.</source>
        <translation>Er ging iets mis in het programma zelf ({kind}). Het gaat verder, en wat je typte is bewaard; in het logboek staat waar het was.</translation>
    </message>
    <message>
        <source>There are no names in this list; put one name on each line.</source>
        <translation>In deze lijst staan geen namen; zet op elke regel één naam.</translation>
    </message>
    <message>
        <source>This file holds no text but something else; save it as plain text or as CSV.</source>
        <translation>In dit bestand staat geen tekst maar iets anders; bewaar het als gewone tekst of als CSV.</translation>
    </message>
    <message>
        <source>The list has {what} names and {other} is the most; make it shorter or divide it over two sessions.</source>
        <translation>De lijst heeft {what} namen en {other} is het maximum; maak hem korter of verdeel hem over twee sessies.</translation>
    </message>
    <message>
        <source>The name on line {line} (&apos;{what}&apos;) is longer than {other} characters; shorten it.</source>
        <translation>De naam op regel {line} (&apos;{what}&apos;) is langer dan {other} tekens; maak hem korter.</translation>
    </message>
    <message>
        <source>Line {what} holds a number that may be a BSN (citizen service number). It is left out and kept nowhere; take it out of your own list as well.</source>
        <translation>Op regel {what} staat een getal dat een BSN kan zijn. Het gaat niet mee en wordt nergens bewaard; haal het ook uit je eigen lijst.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is not a number of participants; fill in a number from 0 to {other}.</source>
        <translation>&apos;{what}&apos; is geen aantal deelnemers; vul een getal van 0 tot en met {other} in.</translation>
    </message>
    <message>
        <source>This file has {what} lines, keys, values and brackets, and {other} is the most; divide it over two.</source>
        <translation>Dit bestand heeft {what} regels, sleutels, waarden en haken, en {other} is het meeste; verdeel het over twee bestanden.</translation>
    </message>
    <message>
        <source>More than {other} dots or brackets are nested here; write it flatter.</source>
        <translation>Hier zijn meer dan {other} punten of haken in elkaar gezet; schrijf het platter op.</translation>
    </message>
    <message>
        <source>This file is in version {what} of the format language and this program reads version {other}; install a newer version of the program.</source>
        <translation>Dit bestand is geschreven in versie {what} van de formattaal en dit programma leest versie {other}; installeer een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is missing; add {other}.</source>
        <translation>&apos;{what}&apos; ontbreekt; voeg {other} toe.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; means nothing here; use {other}, or remove it.</source>
        <translation>&apos;{what}&apos; betekent hier niets; gebruik {other}, of haal het weg.</translation>
    </message>
    <message>
        <source>The key {what} does &apos;{other}&apos; already; choose another one.</source>
        <translation>De toets {what} doet al &apos;{other}&apos;; kies een andere.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has a value that it cannot have; write it as {other}.</source>
        <translation>&apos;{what}&apos; heeft een waarde die niet kan; schrijf het als {other}.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is not a time; write it as {other}.</source>
        <translation>&apos;{what}&apos; is geen tijd; schrijf het als {other}.</translation>
    </message>
    <message>
        <source>A time of {what} is not possible here; use {other}.</source>
        <translation>Een tijd van {what} kan hier niet; gebruik {other}.</translation>
    </message>
    <message>
        <source>There is no role &apos;{what}&apos; in this format; use {other}.</source>
        <translation>Dit format heeft geen rol &apos;{what}&apos;; gebruik {other}.</translation>
    </message>
    <message>
        <source>The id &apos;{what}&apos; is used on line {other} already; give this one another id.</source>
        <translation>De id &apos;{what}&apos; staat al op regel {other}; geef deze een andere id.</translation>
    </message>
    <message>
        <source>The id &apos;{what}&apos; belongs to {other}, which comes first; give this format another id.</source>
        <translation>De id &apos;{what}&apos; hoort bij {other}, dat voorgaat; geef dit format een andere id.</translation>
    </message>
    <message>
        <source>This phase may not be shorter than {what} and lasts {other}; make its floor shorter.</source>
        <translation>Deze fase mag niet korter dan {what} en duurt {other}; maak de ondergrens korter.</translation>
    </message>
    <message>
        <source>What is done once comes before what is done in every round; move this phase up, or remove &apos;once&apos;.</source>
        <translation>Wat één keer gebeurt, komt vóór wat elke ronde gebeurt; zet deze fase hoger, of haal &apos;once&apos; weg.</translation>
    </message>
    <message>
        <source>This question comes at {what} and its phase lasts {other}; let it come before the end.</source>
        <translation>Deze vraag komt op {what} en de fase duurt {other}; laat de vraag voor het einde komen.</translation>
    </message>
    <message>
        <source>This question comes at {what}, not after the one before it at {other}; put them in order.</source>
        <translation>Deze vraag komt op {what}, niet na de vorige op {other}; zet ze op volgorde.</translation>
    </message>
    <message>
        <source>There is no programme &apos;{what}&apos;; choose one of: {other}.</source>
        <translation>Er is geen programma &apos;{what}&apos;; kies uit: {other}.</translation>
    </message>
    <message>
        <source>The day has {what} parts; leave out some: {other} fit in.</source>
        <translation>De dag heeft {what} onderdelen; laat er wat weg: {other} passen erin.</translation>
    </message>
    <message>
        <source>The parts take {what} together; make them shorter: a day has {other}.</source>
        <translation>De onderdelen duren samen {what}; maak ze korter: een dag heeft {other}.</translation>
    </message>
    <message>
        <source>{what} is not later than {other}, the fixed time before it; change one of the two.</source>
        <translation>{what} is niet later dan {other}, de vaste tijd ervoor; verander een van de twee.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; comes with the program and stays as it is; make a copy and change that.</source>
        <translation>&apos;{what}&apos; hoort bij het programma en blijft zoals hij is; maak een kopie en verander die.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is not in the library any more; its file was moved, changed or deleted.</source>
        <translation>&apos;{what}&apos; staat niet meer in de bibliotheek; het bestand is verplaatst, veranderd of verwijderd.</translation>
    </message>
    <message>
        <source>{file} is no format; choose a file whose name ends in .toml.</source>
        <translation>{file} is geen werkvorm; kies een bestand waarvan de naam eindigt op .toml.</translation>
    </message>
    <message>
        <source>{file} is the programme of a day and no format; put it in the folder &apos;programmes&apos; beside &apos;formats&apos;, and it can be chosen for new sessions.</source>
        <translation>{file} is het programma van een dag en geen werkvorm; zet het in de map &apos;programmes&apos; naast &apos;formats&apos;, dan is het te kiezen voor nieuwe sessies.</translation>
    </message>
    <message>
        <source>{file} is a session and no format; bring it in on the page Sessions.</source>
        <translation>{file} is een sessie en geen werkvorm; haal hem binnen op de pagina Sessies.</translation>
    </message>
    <message>
        <source>{file} is a text but no format; a list of participants goes to a new session on the page Sessions.</source>
        <translation>{file} is een tekst maar geen werkvorm; een deelnemerslijst hoort bij een nieuwe sessie op de pagina Sessies.</translation>
    </message>
    <message>
        <source>There is no session &apos;{what}&apos; on this laptop; &apos;trioapp list&apos; shows which there are.</source>
        <translation>Er is geen sessie &apos;{what}&apos; op deze laptop; &apos;trioapp list&apos; laat zien welke er zijn.</translation>
    </message>
    <message>
        <source>More than one session is called &apos;{what}&apos;; use the id that &apos;trioapp list&apos; shows.</source>
        <translation>Meer dan één sessie heet &apos;{what}&apos;; gebruik de id die &apos;trioapp list&apos; toont.</translation>
    </message>
    <message>
        <source>The session has no name yet; fill in a name.</source>
        <translation>De sessie heeft nog geen naam; vul een naam in.</translation>
    </message>
    <message>
        <source>The session in {file} is open in another window of the program; close it there first.</source>
        <translation>De sessie in {file} staat open in een ander venster van het programma; sluit haar daar eerst.</translation>
    </message>
    <message>
        <source>{file} is not a session of this program; it was left as it is. Move it out of the sessions folder.</source>
        <translation>{file} is geen sessie van dit programma en is niet aangeraakt; haal het bestand uit de map met sessies.</translation>
    </message>
    <message>
        <source>The session in {file} is damaged and was left as it is; keep a copy of the file and ask for help.</source>
        <translation>De sessie in {file} is beschadigd en is niet aangeraakt; bewaar een kopie van het bestand en vraag om hulp.</translation>
    </message>
    <message>
        <source>{file} is not there any more; save the session elsewhere.</source>
        <translation>{file} is er niet meer; bewaar de sessie ergens anders.</translation>
    </message>
    <message>
        <source>The session in {file} was made by a newer version of the program: here you can look at it and export it. Install that version to work in it.</source>
        <translation>De sessie in {file} is met een nieuwere versie van het programma gemaakt: hier kun je haar bekijken en exporteren. Installeer die versie om erin te werken.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is protected; it opens with its passphrase.</source>
        <translation>&apos;{what}&apos; is beveiligd en gaat open met de wachtwoordzin.</translation>
    </message>
    <message>
        <source>That is not the passphrase; look at capital letters and at the language of the keyboard.</source>
        <translation>Dat is de wachtwoordzin niet; let op hoofdletters en op de taal van het toetsenbord.</translation>
    </message>
    <message>
        <source>That passphrase is too short; take at least {other} characters.</source>
        <translation>Die wachtwoordzin is te kort; neem er een van minstens {other} tekens.</translation>
    </message>
    <message>
        <source>The two passphrases differ; type the same one twice.</source>
        <translation>De twee wachtwoordzinnen verschillen; typ twee keer dezelfde.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is protected and its key is not on this computer, in {file}; without it nobody can read it. Bring in a copy that was saved from the program.</source>
        <translation>&apos;{what}&apos; is beveiligd en de sleutel staat niet op deze computer, in {file}; zonder die sleutel kan niemand de sessie lezen. Haal een kopie binnen die vanuit het programma is bewaard.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take the key; choose a passphrase without it.</source>
        <translation>De sleutelhanger van deze computer nam de sleutel niet aan; kies een wachtwoordzin zonder.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is not a time of day; write it as 16:00.</source>
        <translation>&apos;{what}&apos; is geen tijdstip; schrijf het als 16:00.</translation>
    </message>
    <message>
        <source>It does not fit in {what}: with every phase as short as it may be it takes {other}.</source>
        <translation>In {what} past het niet: met elke fase zo kort als het mag duurt het {other}.</translation>
    </message>
    <message>
        <source>This phase has lasted {what} already; give it more time or go to the next one.</source>
        <translation>Deze fase duurt al {what}; geef er meer tijd aan of ga naar de volgende.</translation>
    </message>
    <message>
        <source>{what} is past already; give a time that is still to come.</source>
        <translation>{what} is al geweest; geef een tijd die nog komt.</translation>
    </message>
    <message>
        <source>It cannot be over at {what}: with every phase as short as it may be it ends at {other}.</source>
        <translation>Klaar om {what} lukt niet: met elke fase zo kort als kan is het klaar om {other}.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; goes on or is over; only what is still to come can be changed.</source>
        <translation>&apos;{what}&apos; is bezig of voorbij; alleen wat nog komt, is te veranderen.</translation>
    </message>
    <message>
        <source>A day needs at least one part; add another one first.</source>
        <translation>Een dag heeft minstens één onderdeel nodig; voeg eerst een ander toe.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has nothing to show yet; fill it in or leave it out.</source>
        <translation>&apos;{what}&apos; heeft nog niets om te tonen; vul het in of laat het weg.</translation>
    </message>
    <message>
        <source>It cannot end at {what} when it begins at {other}; give a later time.</source>
        <translation>Het kan niet om {what} eindigen als het om {other} begint; geef een latere tijd.</translation>
    </message>
    <message>
        <source>The programme has no name yet; fill in a name.</source>
        <translation>Het programma heeft nog geen naam; vul een naam in.</translation>
    </message>
    <message>
        <source>There is nothing to catch up: the day is not late.</source>
        <translation>Er is niets in te lopen: de dag loopt niet uit.</translation>
    </message>
    <message>
        <source>{file} holds one name; a conversation takes two people at least.</source>
        <translation>In {file} staat één naam; voor een gesprek zijn minstens twee mensen nodig.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is no pair; name two people with a comma between them.</source>
        <translation>&apos;{what}&apos; is geen tweetal; noem twee mensen met een komma ertussen.</translation>
    </message>
    <message>
        <source>{what} are to sit apart and together; leave one of the two out.</source>
        <translation>{what} moeten zowel uit elkaar als bij elkaar zitten; laat een van beide weg.</translation>
    </message>
    <message>
        <source>Nobody on the list is called &apos;{what}&apos;; most like it is &apos;{other}&apos;.</source>
        <translation>Niemand op de lijst heet &apos;{what}&apos;; het meest lijkt &apos;{other}&apos; erop.</translation>
    </message>
    <message>
        <source>{file} does not exist; check the name and the folder.</source>
        <translation>{file} bestaat niet; controleer de naam en de map.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({what}); check that you may open it.</source>
        <translation>{file} kan niet worden gelezen ({what}); controleer of je het mag openen.</translation>
    </message>
    <message>
        <source>{file} is too large ({what}); {other} is the most.</source>
        <translation>{file} is te groot ({what}); {other} is het maximum.</translation>
    </message>
    <message>
        <source>{file} goes on changing; try again when it is saved.</source>
        <translation>{file} verandert nog steeds; probeer het opnieuw als het bewaard is.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file; choose a text file.</source>
        <translation>{file} is geen gewoon bestand; kies een tekstbestand.</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown; choose a PNG, JPEG, WebP or simple SVG file.</source>
        <translation>{file} is geen afbeelding die getoond kan worden; kies een PNG-, JPEG-, WebP- of eenvoudig SVG-bestand.</translation>
    </message>
    <message>
        <source>{file} has {what} million points, and {other} is the most; save it smaller and choose it again.</source>
        <translation>{file} heeft {what} miljoen beeldpunten en {other} is het meeste; bewaar de afbeelding kleiner en kies die opnieuw.</translation>
    </message>
    <message>
        <source>Nothing can be written in {file} ({what}); choose another folder.</source>
        <translation>In {file} kan niets worden bewaard ({what}); kies een andere map.</translation>
    </message>
    <message>
        <source>Nothing can be written in {file} ({what}); choose another folder with --data-dir or make room there.</source>
        <translation>In {file} kan niets worden bewaard ({what}); kies een andere map met --data-dir of maak daar ruimte.</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then it is saved by itself.</source>
        <translation>de schijf is vol; maak ruimte, dan wordt alles vanzelf bewaard.</translation>
    </message>
    <message>
        <source>Nothing can be saved here: the disk was full when the session was opened. Free some space and open it again, or save it elsewhere.</source>
        <translation>Hier kan niets worden bewaard: de schijf was vol toen de sessie openging. Maak ruimte en open haar opnieuw, of bewaar haar ergens anders.</translation>
    </message>
    <message>
        <source>no backup of {file} could be made; look whether the disk is full.</source>
        <translation>van {file} kon geen reservekopie worden gemaakt; kijk of de schijf vol is.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({what}); it is tried again each second.</source>
        <translation>in {file} kan niet worden geschreven ({what}); elke seconde wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The program was open already; its window is in front now.</source>
        <translation>Het programma was al open; dat venster staat nu vooraan.</translation>
    </message>
    <message>
        <source>The computer {what} has this data open. If it has not any more, delete {file} and start again.</source>
        <translation>Deze gegevens zijn open op de computer {what}. Is dat niet meer zo, verwijder dan {file} en start opnieuw.</translation>
    </message>
    <message>
        <source>The program is already open with the data in {file}; use that window, or close it first.</source>
        <translation>Het programma staat al open met de gegevens in {file}; gebruik dat venster, of sluit het eerst.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens folders; it is {file}.</source>
        <translation>Er is op deze computer niets dat mappen opent; het is {file}.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is no kind of export; use {other}.</source>
        <translation>&apos;{what}&apos; is geen soort verslag; gebruik {other}.</translation>
    </message>
    <message>
        <source>An accessible PDF needs a program that runs with Python, and pip install &quot;trioapp[accessible-pdf]&quot;; a file for Word can be read aloud as well.</source>
        <translation>Een toegankelijke PDF kan waar het programma met Python draait, na pip install &quot;trioapp[accessible-pdf]&quot;; een bestand voor Word kan ook worden voorgelezen.</translation>
    </message>
    <message>
        <source>There is no screen called &apos;{what}&apos;; the screens are: {other}.</source>
        <translation>Er is geen scherm dat &apos;{what}&apos; heet; deze schermen zijn er: {other}.</translation>
    </message>
    <message>
        <source>There is no phase &apos;{what}&apos; in this plan; choose one of: {other}.</source>
        <translation>Er is geen fase &apos;{what}&apos; in dit plan; kies uit: {other}.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is not a size for a picture; write it as 1920x1080, with sides of {other} pixels, one of them at most ten times the other.</source>
        <translation>&apos;{what}&apos; is geen formaat voor een afbeelding; schrijf het als 1920x1080, met zijden van {other} pixels, de ene hoogstens tien keer de andere.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file} ({what}); name another file with --out, or make room there.</source>
        <translation>De afbeelding kan niet worden bewaard als {file} ({what}); noem een ander bestand met --out, of maak daar ruimte.</translation>
    </message>
    <message>
        <source>{file} is a folder or a device, not a file; give the name of a file with --out.</source>
        <translation>{file} is een map of een apparaat en geen bestand; geef met --out de naam van een bestand.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is no name of a picture beside this file; put the picture there and write its bare name.</source>
        <translation>&apos;{what}&apos; is geen naam van een afbeelding naast dit bestand; zet de afbeelding ernaast en schrijf alleen haar naam.</translation>
    </message>
    <message>
        <source>Not every computer can have a file called &apos;{what}&apos;; give the picture a plain, shorter name.</source>
        <translation>Niet elke computer kan een bestand hebben dat &apos;{what}&apos; heet; geef de afbeelding een gewone, kortere naam.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; does not end as a picture does; use a file whose name ends in one of {other}.</source>
        <translation>&apos;{what}&apos; eindigt niet zoals een afbeelding; gebruik een bestand met een naam die eindigt op een van {other}.</translation>
    </message>
    <message>
        <source>The picture &apos;{what}&apos; does not lie beside this file; put it there, or remove its name here.</source>
        <translation>De afbeelding &apos;{what}&apos; ligt niet naast dit bestand; zet haar ernaast, of haal haar naam hier weg.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is a folder, a link or a device; put the picture itself beside this file.</source>
        <translation>&apos;{what}&apos; is een map, een koppeling of een apparaat; zet de afbeelding zelf naast dit bestand.</translation>
    </message>
    <message>
        <source>The picture &apos;{what}&apos; cannot be read; look whether you may open it and nothing writes in it.</source>
        <translation>De afbeelding &apos;{what}&apos; kan niet worden gelezen; kijk of je haar mag openen en of niets erin schrijft.</translation>
    </message>
    <message>
        <source>The picture &apos;{what}&apos; is larger than {other}; save it smaller in its place.</source>
        <translation>De afbeelding &apos;{what}&apos; is groter dan {other}; sla haar kleiner op en zet die op haar plaats.</translation>
    </message>
    <message>
        <source>The picture &apos;{what}&apos; has more than {other} million points; save it smaller in its place.</source>
        <translation>De afbeelding &apos;{what}&apos; heeft meer dan {other} miljoen beeldpunten; sla haar kleiner op en zet die op haar plaats.</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; holds no picture that can be shown; put a PNG, JPEG or WebP file in its place.</source>
        <translation>In &apos;{what}&apos; zit geen afbeelding die te tonen is; zet een PNG-, JPEG- of WebP-bestand op die plaats.</translation>
    </message>
</context>
</TS>
