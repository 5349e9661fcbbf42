# Explanations of mistakes, in Dutch.
#
# Each message is a kind of mistake with five texts: kind (its name), what (what is wrong here), why (why Python cannot read it),
# fix (what to do, without the finished line) and rule (to remember). Code stands in backticks. Variables are explained in catalogue.toml.

## Sentences around every explanation

where = { $count ->
    [one] Kijk naar regel { $lines }.
   *[other] Kijk naar regels { $lines }.
 }
where-later = { $count ->
    [one] Kijk naar regel { $lines }. Python merkte pas op regel { $stopped } iets.
   *[other] Kijk naar regels { $lines }. Python merkte pas op regel { $stopped } iets.
 }
also = { $count ->
    [one] Dezelfde fout staat ook op regel { $lines }. Verbeter die daar op dezelfde manier.
   *[other] Dezelfde fout staat ook op regels { $lines }. Verbeter die daar op dezelfde manier.
 }
again = { $count ->
    [one] Op regel { $line } staat deze fout één keer.
   *[other] Op regel { $line } staat deze fout { $count } keer.
 }
elsewhere = Corrigeer hetzelfde soort fout ook hier: { $places }.
elsewhere-many = Dit soort fout staat op nog { $count } plekken ({ $lines }). Corrigeer ze op dezelfde manier, om te beginnen hier: { $places }.
place = { $lines } bij { $codes }
belongs = { $code } (daar hoort { $right })
like-line = { $lines } (zoals regel { $like })
header-line = { $lines } (één stap verder dan de `{ $keyword }` op regel { $header })
on-lines = { $count ->
    [one] regel { $lines }
   *[other] regels { $lines }
 }
more = nog { $count }
stand-in = In de verbeterde versie houdt `{ $word }` alleen de plek vrij voor een woord of een waarde van jezelf.

## Words of the classroom, explained on first use

term-colon = Een dubbele punt is het teken `:`.
term-comma = Een komma is het teken `,`.
term-bracket = Haakjes zijn de tekens `(` `)`, `[` `]` en `{"{"}` `{"}"}`.
term-block = Een blok is een groep regels die bij elkaar horen en even ver inspringen.
term-indentation = De inspringing is de lege ruimte aan het begin van een regel.
term-keyword = Een sleutelwoord is een woord met een vaste betekenis in Python, zoals if of while.
term-text = Een tekst, of string, is iets dat tussen aanhalingstekens staat.
term-fstring = Een f-string is een tekst met de letter f voor het aanhalingsteken.
term-dictionary = Een dictionary bevat paren van een sleutel en een waarde.
term-tab = Een tab is één brede lege ruimte, gemaakt met de tabtoets.
term-comment = Commentaar is een notitie voor mensen, die Python overslaat.
term-prompt = Een prompt is het teken waarmee de console zegt dat ze klaarstaat.
term-argument = Argumenten en parameters zijn wat er tussen de ronde haakjes van een aanroep en van een definitie staat.

## Kinds of mistakes

missing-colon =
    .kind = Er ontbreekt een dubbele punt.
    .what = De opdracht die met `{ $keyword }` begint, opent een blok, maar regel { $line } eindigt niet met een dubbele punt.
    .why = Zonder de dubbele punt weet Python niet waar het `{ $keyword }`-deel eindigt en het blok begint.
    .fix = Zet een dubbele punt achter `{ $last }`, aan het einde van regel { $line }.
    .rule = Elke regel die een blok opent, eindigt met een dubbele punt: if, elif, else, for, while, def, class, try, except, with.

missing-colon-inside =
    .kind = Er ontbreekt een dubbele punt.
    .what = Op regel { $line } loopt het deel dat met `{ $keyword }` begint, meteen door in de volgende opdracht.
    .why = Zonder de dubbele punt weet Python niet waar het `{ $keyword }`-deel eindigt.
    .fix = Zet een dubbele punt achter `{ $last }` op regel { $line }.
    .rule = Een dubbele punt scheidt het begin van een blok van wat bij het blok hoort.

semicolon-for-colon =
    .kind = Er staat een puntkomma waar een dubbele punt hoort.
    .what = De opdracht die met `{ $keyword }` begint, heeft op regel { $line } een puntkomma `;` aan het einde.
    .why = Een puntkomma opent geen blok. Python wacht op een dubbele punt.
    .fix = Vervang de puntkomma `;` op regel { $line } door een dubbele punt.
    .rule = Een blok begint met een dubbele punt, nooit met een puntkomma.

equals-for-colon =
    .kind = Er staat een isgelijkteken waar een dubbele punt hoort.
    .what = De opdracht die met `{ $keyword }` begint, heeft op regel { $line } een isgelijkteken `=` waar het blok begint.
    .why = Een isgelijkteken geeft een waarde aan een naam. Het opent geen blok.
    .fix = Vervang het isgelijkteken `=` op regel { $line } door een dubbele punt.
    .rule = Een blok begint met een dubbele punt.

then-for-colon =
    .kind = Er staat een woord uit een andere taal waar een dubbele punt hoort.
    .what = Op regel { $line } staat het woord `{ $wrong }` waar het `{ $keyword }`-deel eindigt.
    .why = Python kent het woord `{ $wrong }` hier niet. Het wacht op een dubbele punt.
    .fix = Vervang het woord `{ $wrong }` op regel { $line } door een dubbele punt.
    .rule = Python gebruikt een dubbele punt waar andere talen then of do schrijven.

wrong-sign-for-colon =
    .kind = Er staat een ander teken waar een dubbele punt hoort.
    .what = De opdracht die met `{ $keyword }` begint, heeft op regel { $line } `{ $wrong }` waar het blok begint.
    .why = Python wacht op een dubbele punt voor het blok.
    .fix = Vervang `{ $wrong }` op regel { $line } door een dubbele punt.
    .rule = Een blok begint met een dubbele punt.

brace-block =
    .kind = Een accolade opent een blok.
    .what = Op regel { $line } staat een accolade `{"{"}` waar een blok begint.
    .why = Andere talen zetten blokken tussen accolades. In Python begint met een accolade een dictionary of een set.
    .fix = Vervang de accolade `{"{"}` op regel { $line } door een dubbele punt.
    .rule = Een blok begint met een dubbele punt en springt in. Het heeft geen accolades nodig.

brace-block-end =
    .kind = Een accolade staat alleen op een regel.
    .what = Op regel { $line } staat een sluitende accolade `{"}"}` die niets sluit.
    .why = Andere talen sluiten een blok af met een accolade. In Python eindigt het blok waar de inspringing teruggaat.
    .fix = Verwijder de accolade `{"}"}` van regel { $line }.
    .rule = Alleen de inspringing laat zien waar een blok eindigt.

extra-colon =
    .kind = Er is een dubbele punt te veel.
    .what = Op regel { $line } staat een dubbele punt achter `{ $before }`, maar daar begint geen blok.
    .why = Na een dubbele punt verwacht Python een blok of een waarde. Hier vindt het geen van beide.
    .fix = Verwijder de dubbele punt achter `{ $before }` op regel { $line }.
    .rule = Alleen regels die een blok openen, eindigen met een dubbele punt.

doubled-sign =
    .kind = Een teken is dubbel geschreven.
    .what = Op regel { $line } staat het teken `{ $sign }` één keer te vaak.
    .why = Tussen twee van zulke tekens verwacht Python een waarde of een naam.
    .fix = Verwijder één `{ $sign }` van regel { $line }.
    .rule = Eén teken tussen twee waarden is genoeg.

assignment-in-condition =
    .kind = Er staat één isgelijkteken waar er twee nodig zijn.
    .what = Op regel { $line } staat achter `{ $before }` een enkel isgelijkteken `=`, dat een waarde aan een naam geeft.
    .why = Een enkele `=` mag op deze plek niet. De vraag of twee waarden gelijk zijn, stel je met twee isgelijktekens.
    .fix = Schrijf twee isgelijktekens in plaats van één achter `{ $before }` op regel { $line }.
    .rule = Eén isgelijkteken geeft een waarde. Twee isgelijktekens vergelijken.

assignment-for-comparison =
    .kind = Er staat een isgelijkteken waar een vergelijking nodig is.
    .what = Op regel { $line } volgt een enkel isgelijkteken `=` op `{ $before }`. Het geeft een waarde en vergelijkt niet.
    .why = Python verwacht hier een vraag, en een enkele `=` vraagt niets.
    .fix = Vervang het isgelijkteken `=` achter `{ $before }` op regel { $line } door `{ $right }`.
    .rule = Eén isgelijkteken geeft een waarde en vergelijkt nooit.

equals-for-walrus =
    .kind = Er staat een isgelijkteken waar een waarde wordt onthouden en meteen gebruikt.
    .what = Op regel { $line } volgt een enkel isgelijkteken `=` op `{ $before }`, midden in een vraag of een waarde.
    .why = Een enkele `=` is een opdracht op zichzelf. In een vraag of een waarde krijgt een naam zijn waarde met een dubbele punt en een isgelijkteken.
    .fix = Schrijf een dubbele punt voor het isgelijkteken achter `{ $before }` op regel { $line }.
    .rule = In een vraag of een waarde geven een dubbele punt en een isgelijkteken een naam zijn waarde.

assignment-to-value =
    .kind = Er staat een waarde links van een isgelijkteken.
    .what = Op regel { $line } volgt een enkel isgelijkteken `=` op `{ $before }`, waaraan je geen waarde kunt geven.
    .why = Alleen een naam of een plek in een lijst kan een waarde krijgen. Twee isgelijktekens vergelijken juist.
    .fix = Schrijf twee isgelijktekens in plaats van één achter `{ $before }` op regel { $line }.
    .rule = Links van een enkel isgelijkteken staat een naam.

comparison-for-assignment =
    .kind = Er staan twee isgelijktekens waar er één nodig is.
    .what = Op regel { $line } volgen twee isgelijktekens op `{ $before }`. Ze vergelijken en geven geen waarde.
    .why = Python verwacht op deze plek een enkel isgelijkteken.
    .fix = Schrijf een enkel isgelijkteken in plaats van twee achter `{ $before }` op regel { $line }.
    .rule = Eén isgelijkteken geeft een waarde. Twee isgelijktekens vergelijken.

colon-for-equals =
    .kind = Er staat een dubbele punt waar een isgelijkteken hoort.
    .what = Op regel { $line } staat een dubbele punt tussen `{ $before }` en `{ $following }`.
    .why = Een waarde geef je aan een naam met een isgelijkteken. Een dubbele punt heeft een andere betekenis.
    .fix = Vervang de dubbele punt tussen `{ $before }` en `{ $following }` op regel { $line } door een isgelijkteken `=`.
    .rule = Waarden geef je met een isgelijkteken, ook in aanroepen.

equals-in-dictionary =
    .kind = Er staat een isgelijkteken in een dictionary.
    .what = Op regel { $line } staat een isgelijkteken `=` tussen de sleutel `{ $before }` en de waarde `{ $following }`.
    .why = In een dictionary verbindt een dubbele punt een sleutel met zijn waarde.
    .fix = Vervang het isgelijkteken `=` tussen `{ $before }` en `{ $following }` op regel { $line } door een dubbele punt.
    .rule = In een dictionary: sleutel, dubbele punt, waarde.

equals-for-colon-inside =
    .kind = Er staat een isgelijkteken waar een dubbele punt hoort.
    .what = Op regel { $line } staat een isgelijkteken `=` tussen `{ $before }` en `{ $following }`.
    .why = Python staat op deze plek geen isgelijkteken toe.
    .fix = Vervang het isgelijkteken `=` tussen `{ $before }` en `{ $following }` op regel { $line } door een dubbele punt.
    .rule = Slices, dictionary's en lambda gebruiken een dubbele punt.

comma-in-dictionary =
    .kind = Er staat een verkeerd teken in een dictionary.
    .what = Op regel { $line } volgt het teken `{ $wrong }` op de sleutel `{ $before }`.
    .why = In een dictionary verbindt een dubbele punt een sleutel met zijn waarde.
    .fix = Vervang `{ $wrong }` achter `{ $before }` op regel { $line } door een dubbele punt.
    .rule = In een dictionary: sleutel, dubbele punt, waarde; tussen de paren staan komma's.

missing-equals =
    .kind = Er ontbreekt een isgelijkteken.
    .what = Op regel { $line } verbindt niets `{ $before }` en `{ $following }`.
    .why = Python kan niet zien dat een naam een waarde krijgt.
    .fix = Zet een isgelijkteken `=` tussen `{ $before }` en `{ $following }` op regel { $line }.
    .rule = Naam, isgelijkteken, waarde: in deze volgorde.

reversed-comparison =
    .kind = De twee tekens van een vergelijking staan in de verkeerde volgorde.
    .what = Op regel { $line } staat het teken `{ $wrong }`, dat Python niet kent.
    .why = In een vergelijking komt het isgelijkteken altijd als laatste.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Kleiner of gelijk, groter of gelijk, niet gelijk: het isgelijkteken komt als laatste.

triple-equals =
    .kind = Een vergelijking heeft een isgelijkteken te veel.
    .what = Op regel { $line } staat het teken `{ $wrong }`, dat bij JavaScript hoort.
    .why = Python leest het laatste isgelijkteken als nog een teken, waar geen waarde voor staat.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Python vergelijkt met twee isgelijktekens, en met een uitroepteken en één isgelijkteken.

diamond =
    .kind = Het teken voor niet gelijk komt uit Python 2.
    .what = Op regel { $line } staat het teken `<>`, dat oude versies van Python kenden.
    .why = Het Python van nu leest twee losse vergelijkingstekens met niets ertussen.
    .fix = Vervang `<>` op regel { $line } door `!=`.
    .rule = Niet gelijk schrijf je met een uitroepteken en een isgelijkteken.

split-operator =
    .kind = Een spatie breekt een teken in tweeën.
    .what = Op regel { $line } staat `{ $wrong }` met een spatie erin.
    .why = Python leest twee losse tekens zonder waarde ertussen.
    .fix = Verwijder de spatie in `{ $wrong }` op regel { $line }.
    .rule = Een teken dat uit twee delen bestaat, schrijf je zonder spatie.

c-and =
    .kind = Het teken voor ‘en’ komt uit een andere taal.
    .what = Op regel { $line } staat `{ $wrong }` tussen twee voorwaarden.
    .why = Python verbindt voorwaarden met woorden en kan `{ $wrong }` hier dus niet lezen.
    .fix = Vervang `{ $wrong }` op regel { $line } door het woord `and`.
    .rule = Python schrijft and, or en not als woorden.

c-or =
    .kind = Het teken voor ‘of’ komt uit een andere taal.
    .what = Op regel { $line } staat `{ $wrong }` tussen twee voorwaarden.
    .why = Python verbindt voorwaarden met woorden en kan `{ $wrong }` hier dus niet lezen.
    .fix = Vervang `{ $wrong }` op regel { $line } door het woord `or`.
    .rule = Python schrijft and, or en not als woorden.

c-not =
    .kind = Het teken voor ‘niet’ komt uit een andere taal.
    .what = Op regel { $line } staat een uitroepteken `!` voor een voorwaarde.
    .why = Python kent het uitroepteken alleen samen met een isgelijkteken.
    .fix = Vervang het uitroepteken `!` op regel { $line } door het woord `not`.
    .rule = Python schrijft and, or en not als woorden.

increment =
    .kind = Een teken om op of af te tellen komt uit een andere taal.
    .what = Op regel { $line } staat `{ $wrong }`, dat Python niet heeft.
    .why = Python wacht achter de tekens `{ $wrong }` op een waarde.
    .fix = Vervang `{ $wrong }` op regel { $line } door het teken dat er meteen iets bij optelt of van aftrekt, en het getal 1.
    .rule = Optellen is plus, isgelijkteken, 1; aftellen is min, isgelijkteken, 1.

missing-comma =
    .kind = Er ontbreekt een komma.
    .what = Op regel { $line } scheidt geen komma `{ $before }` van `{ $following }`.
    .why = Python kan niet zien waar de ene waarde eindigt en de volgende begint.
    .fix = Zet een komma tussen `{ $before }` en `{ $following }` op regel { $line }.
    .rule = Waarden op een rij worden gescheiden door komma's.

missing-comma-end =
    .kind = Er ontbreekt een komma aan het einde van een regel.
    .what = Regel { $line } eindigt na `{ $before }`, en de volgende regel gaat verder met een andere waarde.
    .why = Python leest door over het einde van de regel en vindt twee waarden met niets ertussen.
    .fix = Zet een komma achter `{ $before }` aan het einde van regel { $line }.
    .rule = Waarden op een rij worden gescheiden door komma's, ook van regel op regel.

wrong-sign-for-comma =
    .kind = Er staat een ander teken waar een komma hoort.
    .what = Op regel { $line } staat `{ $wrong }` tussen twee waarden.
    .why = Python scheidt waarden met komma's. `{ $wrong }` betekent iets anders.
    .fix = Vervang `{ $wrong }` op regel { $line } door een komma.
    .rule = Waarden op een rij worden gescheiden door komma's.

extra-comma =
    .kind = Er is een komma te veel.
    .what = Op regel { $line } staat een komma waar geen waarde eindigt of geen waarde volgt.
    .why = Een komma scheidt twee waarden, en hier is één van de twee er niet.
    .fix = Verwijder de komma die te veel is van regel { $line }.
    .rule = Een komma staat tussen twee waarden.

extra-item =
    .kind = Een onderdeel van een rij waarden is niet te lezen.
    .what = Regel { $line } bevat het deel `{ $removed }`, dat Python niet kan lezen.
    .why = Achter een komma verwacht Python één volledige waarde.
    .fix = Verwijder `{ $removed }` van regel { $line }.
    .rule = Achter een komma staat een volledige waarde.

missing-dot =
    .kind = Er ontbreekt een punt.
    .what = Op regel { $line } verbindt niets `{ $before }` en `{ $following }`.
    .why = Een punt verbindt een ding met wat erbij hoort. Zonder die punt ziet Python twee losse namen.
    .fix = Zet een punt `.` tussen `{ $before }` en `{ $following }` op regel { $line }.
    .rule = Ding, punt, actie.

wrong-sign-for-dot =
    .kind = Er staat een ander teken waar een punt hoort.
    .what = Op regel { $line } staat `{ $wrong }` waar een ding wordt verbonden met wat erbij hoort.
    .why = Python verbindt die twee met een punt.
    .fix = Vervang `{ $wrong }` op regel { $line } door een punt `.`.
    .rule = Ding, punt, actie.

extra-dot =
    .kind = Er is een punt te veel.
    .what = Op regel { $line } staat een punt `.` zonder passende naam erachter.
    .why = Na een punt verwacht Python de naam van iets dat bij het ding ervoor hoort.
    .fix = Verwijder de punt `.` die te veel is van regel { $line }.
    .rule = Achter een punt staat een naam.

extra-semicolon =
    .kind = Er is een puntkomma te veel.
    .what = Op regel { $line } staat een puntkomma `;` waar geen opdracht eindigt.
    .why = Een puntkomma sluit een opdracht af, en Python zit nog midden in een opdracht.
    .fix = Verwijder de puntkomma `;` van regel { $line }.
    .rule = Python heeft geen puntkomma's nodig: het einde van de regel sluit de opdracht af.

missing-operator =
    .kind = Er ontbreekt een teken tussen twee waarden.
    .what = Op regel { $line } staan de waarden `{ $before }` en `{ $following }` direct naast elkaar.
    .why = Python weet niet wat het met twee waarden naast elkaar moet doen.
    .fix = Zet het teken `{ $sign }` tussen `{ $before }` en `{ $following }` op regel { $line }.
    .rule = Tussen twee waarden staat een teken, ook bij vermenigvuldigen.

two-operators =
    .kind = Er staan twee tekens naast elkaar.
    .what = Op regel { $line } staan de tekens `{ $other }` en `{ $sign }` naast elkaar.
    .why = Tussen twee van zulke tekens verwacht Python een waarde.
    .fix = Verwijder het teken `{ $sign }` van regel { $line }.
    .rule = Tussen twee waarden staat één teken.

return-assigns =
    .kind = Een return geeft een waarde aan een naam.
    .what = Op regel { $line } staat het teken `{ $sign }` achter `return`. Dat teken geeft een waarde aan een naam.
    .why = Een return geeft alleen een waarde terug. Hij kan die niet tegelijk aan een naam geven.
    .fix = Verwijder `{ $removed }` van regel { $line }, zodat achter `return` alleen de waarde blijft staan.
    .rule = Achter return staat alleen de waarde die wordt teruggegeven.

trailing-operator =
    .kind = Er staat niets achter een teken.
    .what = Op regel { $line } is het teken `{ $sign }` het laatste, en er volgt geen waarde.
    .why = Python verwacht nog een waarde na `{ $sign }`.
    .fix = Verwijder het teken `{ $sign }` van regel { $line }.
    .rule = Een teken staat tussen twee waarden.

leading-operator =
    .kind = Er staat een teken aan het begin van een regel.
    .what = Regel { $line } begint met het teken `{ $sign }`, zonder waarde ervoor.
    .why = Python verwacht aan het begin van de regel een opdracht.
    .fix = Verwijder het teken `{ $sign }` aan het begin van regel { $line }.
    .rule = Een regel begint met een opdracht en niet met een teken.

unfinished-expression =
    .kind = Een opdracht stopt halverwege.
    .what = Op regel { $line } moet er iets volgen op `{ $before }`, maar er volgt niets dat Python kan gebruiken.
    .why = Na `{ $before }` verwacht Python een waarde.
    .fix = Schrijf de waarde op die achter `{ $before }` op regel { $line } hoort.
    .rule = Een teken heeft aan beide kanten een waarde nodig.

missing-value =
    .kind = Er ontbreekt een waarde.
    .what = Op regel { $line } staat er niets tussen `{ $before }` en `{ $following }`.
    .why = Python verwacht op deze plek een waarde of een naam.
    .fix = Schrijf de waarde op die tussen `{ $before }` en `{ $following }` op regel { $line } hoort.
    .rule = Naast tekens en komma's moet een waarde staan.

missing-name =
    .kind = Er ontbreekt een naam.
    .what = Op regel { $line } volgt er geen naam op `{ $before }`.
    .why = Na `{ $before }` verwacht Python een naam.
    .fix = Schrijf de naam die ontbreekt achter `{ $before }` op regel { $line }.
    .rule = Na een punt, en na for en import, staat een naam.

value-after-value =
    .kind = Er volgt iets op een volledige waarde.
    .what = Op regel { $line } komt `{ $removed }` meteen na `{ $before }`, zonder teken ertussen.
    .why = Met `{ $before }` is de waarde volledig, dus verwacht Python een teken of het einde van de regel.
    .fix = Verwijder `{ $removed }` achter `{ $before }` op regel { $line }.
    .rule = Twee waarden staan nooit direct naast elkaar.

extra-words =
    .kind = Er staan woorden in het programma die er niet bij horen.
    .what = Regel { $line } bevat de woorden `{ $removed }`, die geen opdracht zijn.
    .why = Python probeert de woorden als namen te lezen, en namen staan nooit direct naast elkaar.
    .fix = Verwijder de woorden `{ $removed }` van regel { $line }.
    .rule = Notities voor mensen horen in commentaar, achter het teken #.

wrong-sign =
    .kind = Een teken past niet op zijn plek.
    .what = Op regel { $line } staat het teken `{ $wrong }` op een plek waar Python het niet toestaat.
    .why = Het teken `{ $wrong }` heeft in Python een andere betekenis.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Elk teken heeft zijn eigen betekenis en zijn eigen plek.

bracket-never-closed =
    .kind = Er ontbreekt een sluithaakje.
    .what = Een haakje `{ $opener }` dat op regel { $line } wordt geopend, heeft geen sluithaakje `{ $closer }` waar het er een nodig heeft.
    .why = Python zoekt het sluithaakje en leest door alsof de opdracht nog niet klaar is.
    .fix = Zet een sluithaakje `{ $closer }` achter `{ $before }` op regel { $line }.
    .rule = Elk haakje dat opengaat, wordt gesloten door een haakje van dezelfde soort.

bracket-never-closed-lines =
    .kind = Er ontbreekt een sluithaakje.
    .what = Een haakje `{ $opener }` dat op regel { $line } wordt geopend, heeft geen sluithaakje `{ $closer }` waar het er een nodig heeft.
    .why = Python zoekt het sluithaakje op de regels eronder en leest door alsof de opdracht nog niet klaar is.
    .fix = Zet een sluithaakje `{ $closer }` bij regel { $goal }, waar de rij waarden eindigt.
    .rule = Elk haakje dat opengaat, wordt gesloten door een haakje van dezelfde soort.

bracket-never-opened =
    .kind = Er ontbreekt een openingshaakje.
    .what = Een sluithaakje `{ $closer }` heeft geen openingshaakje `{ $opener }` dat erbij hoort.
    .why = Python kan niet zien waar het stuk tussen haakjes begint.
    .fix = Zet een openingshaakje `{ $opener }` voor `{ $following }` op regel { $line }.
    .rule = Bij elk sluithaakje hoort een openingshaakje.

extra-closing-bracket =
    .kind = Er is een sluithaakje te veel.
    .what = Op regel { $line } staat een sluithaakje `{ $closer }` dat bij geen enkel openingshaakje hoort.
    .why = Voor Python valt daar niets meer te sluiten.
    .fix = Verwijder één sluithaakje `{ $closer }` achter `{ $before }` op regel { $line }.
    .rule = Bij elk openingshaakje hoort precies één sluithaakje.

closing-bracket-first =
    .kind = Er is een sluithaakje te veel.
    .what = Op regel { $line } staat een sluithaakje `{ $closer }` dat bij geen enkel openingshaakje hoort.
    .why = Voor Python valt daar niets meer te sluiten.
    .fix = Verwijder één sluithaakje `{ $closer }` van regel { $line }.
    .rule = Bij elk openingshaakje hoort precies één sluithaakje.

extra-opening-bracket =
    .kind = Er is een openingshaakje te veel.
    .what = Op regel { $line } staat een openingshaakje `{ $opener }` dat door niets wordt gesloten.
    .why = Python blijft zoeken naar het haakje dat het sluit.
    .fix = Verwijder één openingshaakje `{ $opener }` voor `{ $following }` op regel { $line }.
    .rule = Bij elk openingshaakje hoort precies één sluithaakje.

wrong-closing-bracket =
    .kind = Een haakje wordt gesloten door een haakje van een andere soort.
    .what = Het haakje `{ $opener }` dat op regel { $opener_line } wordt geopend, komt op regel { $line } het haakje `{ $wrong }` tegen, dat van een andere soort is.
    .why = Python accepteert alleen een sluithaakje van dezelfde soort als het openingshaakje.
    .fix = Vervang het haakje `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Rond sluit rond, vierkant sluit vierkant, accolade sluit accolade.

wrong-opening-bracket =
    .kind = Een haakje wordt geopend door een haakje van een andere soort.
    .what = Op regel { $line } past het openingshaakje `{ $wrong }` niet bij het sluithaakje `{ $closer }`.
    .why = Python accepteert haakjes alleen in paren van dezelfde soort.
    .fix = Vervang het haakje `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Rond sluit rond, vierkant sluit vierkant, accolade sluit accolade.

wrong-bracket-pair =
    .kind = De haakjes zijn van de verkeerde soort.
    .what = De haakjes `{ $wrong }` en `{ $wrong_closer }`, geopend op regel { $line }, zijn van een soort die niet past bij wat ertussen staat.
    .why = Elke soort haakjes heeft een eigen betekenis, en Python kan deze inhoud niet lezen tussen haakjes van deze soort.
    .fix = Vervang het haakje `{ $wrong }` op regel { $line } door `{ $right }`, en het bijbehorende sluithaakje `{ $wrong_closer }` door `{ $closer }`.
    .rule = Rond voor aanroepen en groepen, vierkant voor lijsten en plekken daarin, accolades voor dictionary's.

bracket-turned =
    .kind = Een haakje staat verkeerd om.
    .what = Op regel { $line } staat het haakje `{ $wrong }` waar er een in de andere richting nodig is.
    .why = Een openingshaakje kan niet sluiten, en een sluithaakje kan niet openen.
    .fix = Vervang het haakje `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Haakjes komen in paren: eerst open, dan dicht.

closing-brackets-swapped =
    .kind = De sluithaakjes staan in de verkeerde volgorde.
    .what = Op regel { $line } staan de sluithaakjes `{ $wrong }` in de verkeerde volgorde.
    .why = Het haakje dat als laatste is geopend, moet als eerste worden gesloten.
    .fix = Verwissel de volgorde van de sluithaakjes `{ $wrong }` op regel { $line }.
    .rule = Als laatste geopend, als eerste gesloten.

bracket-closed-early =
    .kind = Een haakje wordt te vroeg gesloten.
    .what = Op regel { $line } komt een sluithaakje `{ $closer }` voordat alles er staat wat erbinnen hoort.
    .why = Wat erna komt, staat dan buiten de haakjes, waar Python het niet kan lezen.
    .fix = Verwijder het sluithaakje `{ $closer }` achter `{ $before }` op regel { $line }, en zet het achter `{ $target }` op regel { $goal }.
    .rule = Een haakje wordt gesloten achter het laatste dat erbinnen hoort.

bracket-closed-late =
    .kind = Een haakje wordt te laat gesloten.
    .what = Op regel { $line } komt een sluithaakje `{ $closer }` achter iets dat er niet binnen hoort.
    .why = Dan staat er meer tussen de haakjes dan er hoort, en passen de delen niet bij elkaar.
    .fix = Verwijder het sluithaakje `{ $closer }` achter `{ $before }` op regel { $line }, en zet het achter `{ $target }` op regel { $goal }.
    .rule = Een haakje wordt gesloten achter het laatste dat erbinnen hoort.

extra-bracket-pair =
    .kind = Er is een paar haakjes te veel.
    .what = Op regel { $line } staan de haakjes `{ $opener }` en `{ $closer }` waar Python er geen toestaat.
    .why = Python verwacht op deze plek alleen de woorden zelf.
    .fix = Verwijder het haakje `{ $opener }` en het bijbehorende `{ $closer }` van regel { $line }.
    .rule = Haakjes horen bij aanroepen, groepen, lijsten en dictionary's.

needless-bracket-pair =
    .kind = Een paar haakjes is niet nodig.
    .what = Op regel { $line } houden de haakjes `{ $opener }` en `{ $closer }` bij elkaar wat ook zonder hen bij elkaar hoort.
    .why = Python staat zulke haakjes toe, maar leest zonder hen hetzelfde.
    .fix = Verwijder het haakje `{ $opener }` en het bijbehorende `{ $closer }` van regel { $line }.
    .rule = Haakjes horen bij aanroepen, groepen, lijsten en dictionary's.

missing-bracket-pair =
    .kind = Er ontbreekt een paar haakjes.
    .what = Op regel { $line } horen een paar waarden bij elkaar, maar er staan geen haakjes omheen die ze bij elkaar houden.
    .why = Zonder de haakjes kan Python niet zien welke waarden bij elkaar horen.
    .fix = Zet het haakje `{ $opener }` voor `{ $first }` op regel { $line } en het bijbehorende `{ $closer }` achter `{ $target }` op regel { $goal }.
    .rule = Haakjes houden bij elkaar wat bij elkaar hoort.

instruction-over-lines =
    .kind = Een opdracht loopt zonder haakjes over een paar regels.
    .what = De opdracht op regel { $line } gaat op regel { $next } verder, maar er staan geen haakjes die de regels bij elkaar houden.
    .why = Aan het einde van een regel denkt Python dat een opdracht klaar is, tenzij er nog een haakje openstaat.
    .fix = Zet het haakje `{ $opener }` voor `{ $first }` op regel { $line } en het bijbehorende `{ $closer }` achter `{ $target }` op regel { $goal }.
    .rule = Eén opdracht, één regel, behalve tussen haakjes.

call-without-brackets =
    .kind = Een aanroep heeft geen haakjes.
    .what = Op regel { $line } moet de naam `{ $name }` worden aangeroepen, maar er staan geen ronde haakjes bij.
    .why = Python roept iets alleen aan als er ronde haakjes op de naam volgen.
    .fix = Zet een openingshaakje `(` meteen achter `{ $name }` op regel { $line }, en een sluithaakje `)` achter de waarden die bij de aanroep horen.
    .rule = Om iets aan te roepen zijn ronde haakjes nodig, ook als er niets tussen staat.

def-without-brackets =
    .kind = Een definitie heeft geen haakjes.
    .what = Op regel { $line } wordt de naam `{ $name }` gedefinieerd zonder ronde haakjes.
    .why = Python verwacht achter de naam de lijst met parameters tussen ronde haakjes, ook als die leeg is.
    .fix = Zet ronde haakjes meteen achter `{ $name }` op regel { $line }: een `(` voor de parameters, als die er zijn, en een `)` erachter.
    .rule = Een definitie heeft ronde haakjes, ook als er niets tussen staat.

smart-quotes =
    .kind = Een aanhalingsteken is gekruld.
    .what = Op regel { $line } staat het gekrulde aanhalingsteken `{ $wrong }`, zoals tekstverwerkers en webpagina's het maken.
    .why = Python kent alleen rechte aanhalingstekens. Het gekrulde is een onbekend teken.
    .fix = Vervang het gekrulde aanhalingsteken `{ $wrong }` op regel { $line } door een recht aanhalingsteken, en doe hetzelfde aan het andere einde van de tekst.
    .rule = Teksten staan tussen rechte aanhalingstekens. Typ ze in de editor voor je programma.

backtick-quotes =
    .kind = Er staan backticks waar aanhalingstekens horen.
    .what = Op regel { $line } staat een backtick (het teken dat naar links leunt) om een tekst.
    .why = Python kent geen backticks.
    .fix = Vervang de backticks op regel { $line } door rechte aanhalingstekens.
    .rule = Teksten staan tussen rechte aanhalingstekens, enkel of dubbel.

text-never-closed =
    .kind = Een tekst is niet gesloten.
    .what = Op regel { $line } begint een tekst met het aanhalingsteken `{ $quote }`, en het aanhalingsteken dat de tekst sluit, ontbreekt.
    .why = Python ziet alles tot aan het einde van de regel als een deel van de tekst.
    .fix = Zet het aanhalingsteken `{ $quote }` achter het laatste teken van de tekst op regel { $line }.
    .rule = Een tekst eindigt met hetzelfde aanhalingsteken als waarmee hij begint.

text-never-opened =
    .kind = Een tekst heeft geen aanhalingsteken aan het begin.
    .what = Op regel { $line } staat er geen aanhalingsteken voor de tekst die met `{ $first }` begint.
    .why = Python leest de woorden als namen en ziet het aanhalingsteken erachter als het begin van een tekst.
    .fix = Zet het aanhalingsteken `{ $quote }` voor `{ $first }` op regel { $line }.
    .rule = Een tekst begint en eindigt met hetzelfde aanhalingsteken.

triple-quote-never-closed =
    .kind = Een tekst tussen drievoudige aanhalingstekens is niet gesloten.
    .what = Een tekst die bij regel { $line } met drie aanhalingstekens begint, heeft geen drie aanhalingstekens waar hij eindigt.
    .why = Python ziet alles tot aan het einde van het bestand als een deel van de tekst.
    .fix = Zet drie aanhalingstekens `{ $quote }` waar de tekst eindigt.
    .rule = Een tekst tussen drievoudige aanhalingstekens eindigt met drie aanhalingstekens van dezelfde soort.

mixed-quotes =
    .kind = Een tekst wordt geopend en gesloten met verschillende aanhalingstekens.
    .what = Op regel { $line } heeft een tekst het aanhalingsteken `{ $right }` aan de ene kant en `{ $wrong }` aan de andere.
    .why = Python wacht op hetzelfde aanhalingsteken als waarmee de tekst begon.
    .fix = Vervang het aanhalingsteken `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Een tekst eindigt met hetzelfde aanhalingsteken als waarmee hij begint.

nested-quotes =
    .kind = Hetzelfde aanhalingsteken staat in een tekst en eromheen.
    .what = Op regel { $line } wordt het aanhalingsteken `{ $quote }` om een tekst heen gebruikt en ook erin.
    .why = Python ziet het binnenste aanhalingsteken als het einde van de tekst.
    .fix = { $way ->
            [inner] Gebruik de andere soort aanhalingsteken binnen de tekst op regel { $line }.
            [escaped] Zet een backslash voor het binnenste aanhalingsteken van de tekst op regel { $line }.
           *[outer] Gebruik de andere soort aanhalingsteken om de tekst op regel { $line }.
         }
    .rule = Om een tekst staat een aanhalingsteken dat er niet in voorkomt.

doubled-quote =
    .kind = Een aanhalingsteken staat er twee keer.
    .what = Op regel { $line } staan twee aanhalingstekens `{ $quote }` naast elkaar voor `{ $following }`.
    .why = Python leest twee aanhalingstekens naast elkaar als een lege tekst, en kan niet lezen wat er meteen op volgt.
    .fix = Verwijder één van de twee aanhalingstekens `{ $quote }` voor `{ $following }` op regel { $line }.
    .rule = Een tekst heeft één aanhalingsteken aan het begin en één aan het einde.

extra-quote =
    .kind = Er is een aanhalingsteken te veel.
    .what = Op regel { $line } staat het aanhalingsteken `{ $quote }` één keer te vaak.
    .why = Python ziet het aanhalingsteken als het begin van nog een tekst, en die tekst eindigt nooit.
    .fix = Verwijder het aanhalingsteken `{ $quote }` achter `{ $before }` op regel { $line }.
    .rule = Een tekst heeft één aanhalingsteken aan het begin en één aan het einde.

quote-misplaced =
    .kind = Een aanhalingsteken staat op de verkeerde plek.
    .what = Op regel { $line } staat het aanhalingsteken `{ $quote }` aan de verkeerde kant van `{ $words }`, dat in de tekst hoort.
    .why = Python leest alleen als tekst wat tussen twee aanhalingstekens staat.
    .fix = Verplaats het aanhalingsteken `{ $quote }` op regel { $line } naar de andere kant van `{ $words }`, zodat `{ $words }` in de tekst staat.
    .rule = Een tekst heeft één aanhalingsteken aan het begin en één aan het einde.

quotes-in-disorder =
    .kind = De aanhalingstekens van een tekst staan door elkaar.
    .what = Op regel { $line } staan de aanhalingstekens niet in paren om een tekst.
    .why = Python kan niet zien waar de tekst begint en waar hij eindigt.
    .fix = Zet één aanhalingsteken voor de tekst op regel { $line } en hetzelfde aanhalingsteken erachter, en geen van deze soort erin.
    .rule = Een tekst heeft één aanhalingsteken aan het begin en hetzelfde aan het einde.

text-without-quotes =
    .kind = Een tekst heeft geen aanhalingstekens.
    .what = Op regel { $line } is `{ $words }` bedoeld als tekst, maar er staan geen aanhalingstekens omheen.
    .why = Python ziet woorden zonder aanhalingstekens als namen van dingen.
    .fix = Zet aanhalingstekens voor en achter `{ $words }` op regel { $line }.
    .rule = Teksten staan tussen aanhalingstekens, namen niet.

text-for-name =
    .kind = Er staat een tekst waar een naam nodig is.
    .what = Op regel { $line } staat `{ $wrong }` tussen aanhalingstekens op de plek van een naam.
    .why = Een tekst tussen aanhalingstekens is een waarde en kan geen andere waarde krijgen.
    .fix = Verwijder de aanhalingstekens om `{ $wrong }` op regel { $line }.
    .rule = Namen hebben geen aanhalingstekens.

bad-text-prefix =
    .kind = Een letter voor een tekst zegt Python niets.
    .what = Op regel { $line } staan de letters `{ $prefix }` meteen voor het aanhalingsteken van een tekst.
    .why = Er mogen maar een paar letters voor een tekst staan, zoals f en r.
    .fix = Verwijder of verander de letters `{ $prefix }` voor het aanhalingsteken op regel { $line }.
    .rule = Voor een tekst mag f, r, b of u staan.

prefix-apart =
    .kind = Een spatie scheidt een letter van zijn tekst.
    .what = Op regel { $line } staat er een spatie tussen de letter `{ $letter }` en het aanhalingsteken van de tekst.
    .why = Python leest de letter als een naam, en een naam en een tekst kunnen niet naast elkaar staan.
    .fix = Verwijder de spatie achter de letter `{ $letter }` op regel { $line }.
    .rule = Een letter zoals f of r staat meteen voor het aanhalingsteken van de tekst.

backslash-in-text =
    .kind = Een backslash in een tekst heeft een speciale betekenis.
    .what = Op regel { $line } bevat een tekst een backslash, en Python neemt die samen met het teken erachter.
    .why = In een tekst begint met een backslash een speciaal teken, dus leest Python iets anders dan wat er staat.
    .fix = Schrijf elke backslash in de tekst op regel { $line } dubbel, of zet de letter `r` voor het aanhalingsteken.
    .rule = In een tekst schrijf je een backslash dubbel.

text-over-lines =
    .kind = Een tekst gaat door over het einde van de regel.
    .what = Een tekst begint bij regel { $line } en gaat door over het einde van die regel.
    .why = Een tekst tussen enkele of dubbele aanhalingstekens moet eindigen op de regel waar hij begint.
    .fix = { $way ->
            [tripled] Zet drie aanhalingstekens aan het begin van de tekst die bij regel { $line } begint, en drie aan het einde.
           *[joined] Verplaats de delen van de tekst die bij regel { $line } begint, zodat hij op één regel staat.
         }
    .rule = Een tekst van meerdere regels staat tussen drievoudige aanhalingstekens.

f-string-brace-alone =
    .kind = Een accolade in een tekst hoort nergens bij.
    .what = Op regel { $line } mist een f-string de accolade `{ $brace }`.
    .why = In een f-string staan accolades in paren om een waarde.
    .fix = Zet de accolade `{ $brace }` aan de andere kant van de waarde op regel { $line }.
    .rule = In een f-string komen accolades in paren.

f-string-brace-extra =
    .kind = Er is een accolade te veel in een tekst.
    .what = Op regel { $line } heeft een f-string de accolade `{ $brace }` één keer te vaak.
    .why = In een f-string staan accolades in paren om een waarde.
    .fix = Verwijder één accolade `{ $brace }` van regel { $line }.
    .rule = In een f-string komen accolades in paren.

f-string-brace-single =
    .kind = Een accolade die als tekst bedoeld is, staat er maar één keer.
    .what = Op regel { $line } hoort de accolade `{ $brace }` bij de tekst van een f-string, maar staat er maar één keer.
    .why = In een f-string begint of eindigt een enkele accolade een waarde.
    .fix = Schrijf de accolade `{ $brace }` op regel { $line } twee keer waar die als tekst bedoeld is.
    .rule = In een f-string schrijf je een accolade die als tekst bedoeld is twee keer.

f-string-empty =
    .kind = Accolades in een tekst bevatten geen waarde.
    .what = { $held ->
            [colon] Op regel { $line } beginnen de accolades `{ $field }` van een f-string met een dubbele punt, en er staat geen waarde voor.
           *[nothing] Op regel { $line } staat tussen de accolades `{ $field }` van een f-string geen waarde.
         }
    .why = Python zet een waarde op de plek van de accolades, en hier is er geen.
    .fix = { $way ->
            [dropped] Verwijder de letter `f` voor het aanhalingsteken op regel { $line }. Maar hoort daar een waarde te staan, schrijf dan de naam ervan tussen de accolades.
           *[written] Schrijf de naam van de waarde tussen de accolades op regel { $line }, helemaal vooraan.
         }
    .rule = In een f-string staat tussen elk paar accolades een waarde.

f-string-dropped =
    .kind = Python kan de accolades van een tekst niet lezen.
    .what = Op regel { $line } heeft een f-string de accolades `{ $field }`. Wat ertussen staat, kan Python niet als een waarde lezen.
    .why = De letter `f` voor het aanhalingsteken zegt Python dat het moet uitrekenen wat er tussen de accolades staat.
    .fix = Verwijder de letter `f` voor het aanhalingsteken op regel { $line }, zodat Python de accolades neemt zoals ze zijn. Of corrigeer wat ertussen staat.
    .rule = Tussen de accolades van een f-string staat een waarde.

f-string-and-format =
    .kind = Een tekst wordt twee keer ingevuld.
    .what = Op regel { $line } staat de letter `f` voor een tekst, en er wordt ook `.format` op aangeroepen.
    .why = Allebei zetten ze waarden tussen de accolades, en `f` doet dat eerst. Tussen de accolades staat geen waarde die het kan nemen.
    .fix = Verwijder de letter `f` voor het aanhalingsteken op regel { $line }.
    .rule = Waarden worden ingevuld door de letter f of door format, nooit door allebei.

f-string-quotes =
    .kind = De aanhalingstekens in een f-string sluiten hem te vroeg.
    .what = Op regel { $line } staat het aanhalingsteken `{ $quote }` om een f-string en ook tussen de accolades ervan.
    .why = Python ziet het binnenste aanhalingsteken als het einde van de tekst.
    .fix = Gebruik de andere soort aanhalingstekens tussen de accolades op regel { $line }, of om de tekst heen.
    .rule = Binnen een f-string staat de andere soort aanhalingstekens.

f-string-expression =
    .kind = Accolades in een tekst bevatten iets dat geen waarde is.
    .what = Op regel { $line } staat er tussen de accolades van een f-string iets dat Python niet kan lezen.
    .why = Tussen de accolades staat een waarde, net zoals die ergens anders in het programma zou staan.
    .fix = Verbeter wat er tussen de accolades van de f-string op regel { $line } staat.
    .rule = Tussen de accolades van een f-string staat een waarde.

misspelt-keyword =
    .kind = Een sleutelwoord is verkeerd gespeld.
    .what = Op regel { $line } staat `{ $wrong }`, dat op een sleutelwoord van Python lijkt maar anders gespeld is.
    .why = Python ziet `{ $wrong }` als een naam en begrijpt niet wat erop volgt.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Sleutelwoorden werken alleen als elke letter klopt.

misspelt-branch =
    .kind = Het woord waarmee een tak begint, is verkeerd gespeld.
    .what = Regel { $line } begint met `{ $wrong }`, dat bijna `{ $right }` is maar anders gespeld.
    .why = Een volgende tak begint met `else`, `elif`, `except` of `finally`. Python leest `{ $wrong }` als een naam.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = Een volgende tak begint met else, elif, except of finally, en elke letter telt.

misspelt-name =
    .kind = Een naam is verkeerd gespeld.
    .what = Op regel { $line } staat `{ $wrong }`, dat veel op `{ $right }` lijkt.
    .why = Python herkent een naam alleen als elke letter klopt.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Een naam wordt overal hetzelfde gespeld.

keyword-capital =
    .kind = De hoofdletters van een sleutelwoord kloppen niet.
    .what = Op regel { $line } staat `{ $wrong }`, maar Python let op hoofdletters en kleine letters.
    .why = Python ziet `{ $wrong }` als een naam en begrijpt niet wat erop volgt.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Sleutelwoorden schrijf je met kleine letters, behalve True, False en None.

constant-capital =
    .kind = De hoofdletters van een vaste waarde van Python kloppen niet.
    .what = Op regel { $line } staat `{ $wrong }`, maar Python let op hoofdletters en kleine letters.
    .why = Python ziet `{ $wrong }` als een gewone naam.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = True, False en None beginnen met een hoofdletter.

word-for-keyword =
    .kind = Er staat een woord waar een sleutelwoord hoort.
    .what = Op regel { $line } staat het woord `{ $wrong }`, dat geen sleutelwoord van Python is.
    .why = Op deze plek begrijpt Python alleen een van zijn eigen sleutelwoorden.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Python begrijpt alleen zijn eigen sleutelwoorden.

wrong-keyword =
    .kind = Het verkeerde sleutelwoord is gebruikt.
    .what = Op regel { $line } staat het sleutelwoord `{ $wrong }`, dat daar niet past.
    .why = Elk sleutelwoord heeft zijn plek, en Python kan `{ $wrong }` hier niet lezen.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Elk sleutelwoord heeft zijn eigen betekenis en zijn eigen plek.

foreign-word =
    .kind = Een woord komt uit een andere programmeertaal.
    .what = Op regel { $line } staat het woord `{ $wrong }`, dat andere talen gebruiken.
    .why = Python heeft er een ander woord voor en ziet `{ $wrong }` als een naam.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Elke taal heeft haar eigen sleutelwoorden.

keyword-as-name =
    .kind = Een sleutelwoord is gebruikt als naam.
    .what = Op regel { $line } is het woord `{ $keyword }` gebruikt als naam, maar het is een sleutelwoord van Python.
    .why = Sleutelwoorden hebben een vaste betekenis en kunnen geen naam zijn.
    .fix = Vervang `{ $keyword }` op regel { $line } door een eigen naam die geen sleutelwoord is.
    .rule = Sleutelwoorden kunnen geen naam zijn.

missing-keyword =
    .kind = Er ontbreekt een sleutelwoord.
    .what = Op regel { $line } ontbreekt een sleutelwoord tussen `{ $before }` en `{ $following }`.
    .why = Zonder dat woord kan Python niet zien hoe de twee bij elkaar horen.
    .fix = Zet het sleutelwoord `{ $word }` tussen `{ $before }` en `{ $following }` op regel { $line }.
    .rule = Python heeft elk sleutelwoord van een opdracht nodig.

missing-keyword-first =
    .kind = Er ontbreekt een sleutelwoord aan het begin van een regel.
    .what = Regel { $line } begint met `{ $following }`, en het sleutelwoord ervoor ontbreekt.
    .why = Zonder het sleutelwoord kan Python niet zien wat voor opdracht dit is.
    .fix = Zet het sleutelwoord `{ $word }` voor `{ $following }` op regel { $line }.
    .rule = Veel opdrachten beginnen met een sleutelwoord.

missing-def =
    .kind = Een definitie mist haar sleutelwoord.
    .what = Regel { $line } lijkt op het begin van de definitie van `{ $following }`, maar het sleutelwoord waarmee een definitie begint, ontbreekt.
    .why = Python ziet `{ $following }` als een aanroep, en een aanroep opent geen blok.
    .fix = Zet het sleutelwoord `def` voor `{ $following }` op regel { $line }.
    .rule = Een definitie begint met het sleutelwoord def.

missing-in =
    .kind = Een lus mist het woord in.
    .what = Op regel { $line } verbindt niets `{ $before }` met `{ $following }`.
    .why = Een `for`-lus noemt achter het woord in wat ze doorloopt.
    .fix = Zet het woord `in` tussen `{ $before }` en `{ $following }` op regel { $line }.
    .rule = for, naam, in, wat je doorloopt, dubbele punt.

wrong-word-for-in =
    .kind = In een lus staat een ander woord op de plek van in.
    .what = Op regel { $line } staat `{ $wrong }` waar een `for`-lus het woord in heeft.
    .why = Een `for`-lus noemt achter het woord in wat ze doorloopt.
    .fix = Vervang `{ $wrong }` op regel { $line } door `in`.
    .rule = for, naam, in, wat je doorloopt, dubbele punt.

else-if =
    .kind = Else en if zijn twee woorden.
    .what = Op regel { $line } begint een tweede voorwaarde met de woorden else en if.
    .why = Na else verwacht Python meteen een dubbele punt en geen voorwaarde.
    .fix = Vervang de woorden else en if op regel { $line } door het ene woord `elif`.
    .rule = Een volgende voorwaarde begint met elif.

else-with-condition =
    .kind = Een else heeft een voorwaarde.
    .what = Op regel { $line } volgt een voorwaarde op het woord `else`.
    .why = Een else heeft geen voorwaarde: die is voor alles wat overblijft. Python verwacht er meteen een dubbele punt achter.
    .fix = Vervang `else` op regel { $line } door `elif`.
    .rule = Een volgende voorwaarde begint met elif; else heeft er geen.

number-starts-name =
    .kind = Een naam begint met een cijfer.
    .what = Op regel { $line } begint de naam `{ $name }` met een cijfer.
    .why = Bij een cijfer begint Python een getal te lezen, en dan volgen er letters.
    .fix = Vervang `{ $name }` op regel { $line } door een naam die met een letter begint.
    .rule = Namen beginnen met een letter of een underscore.

digit-for-letter =
    .kind = Er staat een cijfer waar een letter hoort die erop lijkt.
    .what = Op regel { $line } begint het woord `{ $name }` met het cijfer `{ $wrong }`, dat op een letter lijkt.
    .why = Bij een cijfer begint Python een getal te lezen, en dan volgen er letters.
    .fix = Schrijf de letter `{ $right }` in plaats van het cijfer `{ $wrong }` in `{ $name }` op regel { $line }.
    .rule = Een cijfer is geen letter, ook al lijkt het erop.

digit-for-bracket =
    .kind = Er staat een cijfer waar het haakje van dezelfde toets hoort.
    .what = Op regel { $line } staat `{ $wrong }`, en op veel toetsenborden zit er een haakje op dezelfde toets.
    .why = Zonder de Shift-toets schrijft het toetsenbord het cijfer. Python leest een getal, en het haakje ontbreekt.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Een haakje schrijf je vaak met Shift en een cijfer.

hyphen-in-name =
    .kind = Er staat een koppelteken in een naam.
    .what = Op regel { $line } bevat de naam `{ $name }` een koppelteken.
    .why = Python leest het koppelteken als een minteken tussen twee namen.
    .fix = Vervang het koppelteken in `{ $name }` op regel { $line } door een underscore `_`, of schrijf de naam zonder koppelteken.
    .rule = Namen hebben letters, cijfers en underscores, en geen koppeltekens.

blank-in-name =
    .kind = Er staat een spatie in een naam.
    .what = Op regel { $line } is de naam `{ $name }` als twee woorden geschreven.
    .why = Python leest twee namen naast elkaar, en niets verbindt ze.
    .fix = Schrijf de woorden van `{ $name }` op regel { $line } aan elkaar, bijvoorbeeld met een underscore `_`.
    .rule = Een naam is één woord.

sign-in-name =
    .kind = Er staat een teken in een naam.
    .what = Op regel { $line } bevat de naam `{ $name }` het teken `{ $sign }`.
    .why = Voor Python eindigt de naam bij het teken, en met de rest kan het niets.
    .fix = Verwijder het teken `{ $sign }` uit `{ $name }` op regel { $line }, of zet er een underscore `_` voor in de plaats.
    .rule = Namen hebben letters, cijfers en underscores.

global-after-use =
    .kind = De regel die zegt waar een naam hoort, komt te laat.
    .what = Regel { $line } zegt `{ $keyword }` voor `{ $name }`, maar de naam wordt er in dezelfde functie al boven gebruikt.
    .why = Python moet weten waar een naam hoort voordat de functie hem gebruikt.
    .fix = Verplaats de `{ $keyword }` van regel { $line } naar het begin van de functie.
    .rule = Wat zegt waar een naam hoort, staat boven het eerste gebruik.

missing-space =
    .kind = Er ontbreekt een spatie.
    .what = Op regel { $line } zijn twee woorden als één geschreven: `{ $wrong }`.
    .why = Python leest `{ $wrong }` als één naam.
    .fix = Zet een spatie in `{ $wrong }` op regel { $line }, waar het ene woord eindigt en het volgende begint.
    .rule = Woorden worden gescheiden door spaties.

blank-in-word =
    .kind = Een spatie breekt een woord in tweeën.
    .what = Op regel { $line } is één woord als twee geschreven: `{ $wrong }`.
    .why = Python leest twee namen naast elkaar, en niets verbindt ze.
    .fix = Verwijder de spatie in `{ $wrong }` op regel { $line }.
    .rule = In een woord staat geen spatie.

words-swapped =
    .kind = Woorden staan in de verkeerde volgorde.
    .what = Op regel { $line } staan de woorden `{ $wrong }` in een volgorde die Python niet kent.
    .why = Python leest woorden één voor één, en de volgorde heeft een betekenis.
    .fix = Verwissel de volgorde van de woorden `{ $wrong }` op regel { $line }.
    .rule = not in en is not: in deze volgorde.

doubled-word =
    .kind = Een woord is dubbel geschreven.
    .what = Op regel { $line } staat het woord `{ $word }` twee keer achter elkaar.
    .why = Na het eerste verwacht Python iets anders.
    .fix = Verwijder één `{ $word }` van regel { $line }.
    .rule = Elk woord schrijf je één keer.

extra-keyword =
    .kind = Er is een sleutelwoord te veel.
    .what = Op regel { $line } staat het sleutelwoord `{ $word }` op een plek waar Python het niet toestaat.
    .why = Met het sleutelwoord `{ $word }` begint iets anders dan wat hier volgt.
    .fix = Verwijder het sleutelwoord `{ $word }` van regel { $line }.
    .rule = Elk sleutelwoord heeft zijn eigen plek.

extra-word =
    .kind = Er is een woord te veel.
    .what = Op regel { $line } volgt het woord `{ $word }` op `{ $before }`, en niets verbindt de twee.
    .why = Python weet niet wat het op deze plek met `{ $word }` moet doen.
    .fix = Verwijder `{ $word }` achter `{ $before }` op regel { $line }.
    .rule = Twee namen staan nooit direct naast elkaar.

extra-word-first =
    .kind = Er is een woord te veel aan het begin van een regel.
    .what = Regel { $line } begint met het woord `{ $word }`, dat niet bij de opdracht erachter hoort.
    .why = Python weet niet wat het op deze plek met `{ $word }` moet doen.
    .fix = Verwijder `{ $word }` aan het begin van regel { $line }.
    .rule = Twee namen staan nooit direct naast elkaar.

foreign-new =
    .kind = Het woord new komt uit een andere taal.
    .what = Op regel { $line } staat het woord `new` voor `{ $following }`.
    .why = In Python maak je iets nieuws met een gewone aanroep, zonder een woord ervoor.
    .fix = Verwijder het woord `new` voor `{ $following }` op regel { $line }.
    .rule = Iets nieuws maak je door de klasse ervan aan te roepen.

type-declaration =
    .kind = Een woord voor het type komt uit een andere taal.
    .what = Op regel { $line } staat het woord `{ $word }` voor de naam `{ $following }`.
    .why = Python vindt het type zelf uit en leest hier twee namen naast elkaar.
    .fix = Verwijder het woord `{ $word }` voor `{ $following }` op regel { $line }.
    .rule = Voor een naam hoeft geen type te staan: naam, isgelijkteken, waarde.

def-without-name =
    .kind = Een definitie heeft geen naam.
    .what = Op regel { $line } volgt er geen naam op het sleutelwoord `{ $keyword }`.
    .why = Alles wat je definieert, heeft een naam nodig waarmee je het kunt gebruiken.
    .fix = Zet een naam achter `{ $keyword }` op regel { $line }.
    .rule = Na def en class staat een naam.

import-order =
    .kind = De delen van een import staan in de verkeerde volgorde.
    .what = Op regel { $line } komt het deel met import voor het deel met from.
    .why = Python wil eerst de module weten, en daarna wat het daaruit moet halen.
    .fix = Verplaats het deel met `from` naar het begin van regel { $line }, voor het woord `import`.
    .rule = Eerst from en de module, dan import en de namen.

from-without-import =
    .kind = Het woord import ontbreekt.
    .what = Regel { $line } begint met from en heeft geen woord import.
    .why = Na from en een module verwacht Python import en een naam.
    .fix = Zet het woord `import` op zijn plek op regel { $line }.
    .rule = Uit een module importeer je een naam.

import-of-text =
    .kind = Een module is geschreven als een tekst tussen aanhalingstekens.
    .what = Op regel { $line } staat de module die je wilt importeren tussen aanhalingstekens.
    .why = Python verwacht alleen de naam van een module.
    .fix = Verwijder de aanhalingstekens om de module op regel { $line }.
    .rule = Modules importeer je met hun naam, zonder aanhalingstekens.

import-of-file =
    .kind = Er wordt een bestand geïmporteerd op de plek van een module.
    .what = Op regel { $line } bestaat de import niet uit de gewone naam van een module.
    .why = Python verwacht de naam van een module: geen tekens eromheen, geen pad.
    .fix = Schrijf op regel { $line } achter het woord import alleen de naam van de module.
    .rule = Modules importeer je alleen met hun naam.

module-digit =
    .kind = De naam van een module begint met een cijfer.
    .what = Op regel { $line } begint de naam van de module, `{ $name }`, met een cijfer.
    .why = Bij een cijfer begint Python een getal te lezen, en dus kan het geen module met deze naam importeren.
    .fix = Geef het bestand een naam die met een letter begint, en schrijf die naam op regel { $line }. Moet het bestand zijn naam houden, roep dan `__import__` aan met de naam tussen aanhalingstekens.
    .rule = Namen beginnen met een letter of een underscore, die van modules ook.

import-hyphen =
    .kind = Er staat een koppelteken in de naam van een module.
    .what = Op regel { $line } bevat de naam van de module die je wilt importeren een koppelteken `-`.
    .why = Python leest het koppelteken als een minteken, en dat heeft in een import geen plaats.
    .fix = Gebruik op regel { $line } een module zonder koppelteken in de naam.
    .rule = Namen van modules hebben letters, cijfers en underscores.

leading-zeros =
    .kind = Een getal begint met een nul.
    .what = Op regel { $line } begint het getal `{ $number }` met een nul.
    .why = Python staat geen nul toe aan het begin van een geheel getal.
    .fix = Verwijder de nullen aan het begin van `{ $number }` op regel { $line }.
    .rule = Gehele getallen hebben geen nullen aan het begin.

octal-literal =
    .kind = Een getal in het achttallig stelsel is geschreven zoals in Python 2.
    .what = Op regel { $line } begint het getal `{ $number }` met een nul, die vroeger het achttallig stelsel betekende (cijfers 0 tot en met 7).
    .why = Het Python van nu wil de letter o achter die nul.
    .fix = Zet de letter `o` achter de nul van `{ $number }` op regel { $line }.
    .rule = Achttallige getallen beginnen met een nul en de letter o.

long-number =
    .kind = Een getal eindigt met een letter zoals in Python 2.
    .what = Op regel { $line } eindigt het getal `{ $number }` met een letter.
    .why = Gehele getallen mogen tegenwoordig zo lang zijn als je wilt, en hebben geen letter nodig.
    .fix = Verwijder de letter aan het einde van `{ $number }` op regel { $line }.
    .rule = Getallen hebben geen letter aan het einde.

number-separators =
    .kind = Een getal heeft scheidingstekens die Python niet kent.
    .what = Op regel { $line } is het getal `{ $number }` verdeeld door komma's, punten of spaties.
    .why = Python leest meerdere getallen in plaats van één.
    .fix = Schrijf `{ $number }` op regel { $line } zonder scheidingstekens, of met underscores `_` als scheidingstekens.
    .rule = Getallen hebben geen scheidingstekens, behalve underscores.

print-statement =
    .kind = Een print heeft geen haakjes.
    .what = Op regel { $line } heeft het woord `print` geen ronde haakjes om wat het afdrukt.
    .why = In Python 2 mocht dat. Nu roep je print aan zoals al het andere.
    .fix = Zet een openingshaakje `(` achter `print` op regel { $line } en een sluithaakje `)` achter wat er afgedrukt moet worden.
    .rule = Wat je afdrukt, staat tussen ronde haakjes.

exec-statement =
    .kind = Een exec heeft geen haakjes.
    .what = Op regel { $line } heeft het woord `exec` geen ronde haakjes achter zich.
    .why = In Python 2 mocht dat. Nu roep je exec aan zoals al het andere.
    .fix = Zet een openingshaakje `(` achter `exec` op regel { $line } en een sluithaakje `)` achter wat erbij hoort.
    .rule = Aanroepen hebben ronde haakjes.

except-comma =
    .kind = Een except is geschreven zoals in Python 2.
    .what = Op regel { $line } staat een komma `,` voor de naam van de fout.
    .why = Nu verbindt het woord as een fout met zijn naam.
    .fix = Vervang de komma `,` op regel { $line } door het woord `as`.
    .rule = except, fout, as, naam.

raise-comma =
    .kind = Een raise is geschreven zoals in Python 2.
    .what = Op regel { $line } staat een komma `,` tussen de fout en de melding erbij.
    .why = Nu staat de melding tussen ronde haakjes achter de fout.
    .fix = Verwijder de komma `,` op regel { $line } en zet de melding tussen ronde haakjes achter de fout.
    .rule = Een fout veroorzaak je met de melding tussen ronde haakjes.

backticks =
    .kind = Er staan backticks zoals in Python 2.
    .what = Op regel { $line } staan backticks (de tekens die naar links leunen) om een waarde.
    .why = In Python 2 maakten ze een tekst van een waarde. Het Python van nu kent ze niet.
    .fix = Verwijder de backticks op regel { $line } en roep `repr` aan met de waarde tussen ronde haakjes.
    .rule = Van een waarde maak je een tekst met een aanroep.

body-not-indented =
    .kind = Een blok springt niet in.
    .what = Regel { $line } hoort bij de `{ $keyword }` op regel { $header }, maar springt niet verder in dan die regel.
    .why = Python ziet aan de inspringing wat bij een blok hoort. Hier lijkt het blok leeg.
    .fix = { $count ->
            [one] Laat regel { $line } verder inspringen dan regel { $header }, meestal met vier spaties.
           *[other] Laat regels { $line } t/m { $last } verder inspringen dan regel { $header }, meestal met vier spaties.
         }
    .rule = Wat bij een blok hoort, springt verder in dan de regel die het blok opent.

unexpected-indentation =
    .kind = Een regel springt zonder reden in.
    .what = Regel { $line } springt verder in dan de opdracht ervoor, maar die opdracht opent geen blok.
    .why = Python ziet regels die verder inspringen als een blok, en hier zegt niets waar dat blok bij hoort.
    .fix = { $count ->
            [one] Verklein de inspringing van regel { $line } tot die van regel { $like }.
           *[other] Verklein de inspringing van regels { $line } t/m { $last }, zodat regel { $line } in dezelfde kolom begint als regel { $like }.
         }
    .rule = Regels springen alleen in binnen een blok.

first-line-indented =
    .kind = De eerste regel springt in.
    .what = Regel { $line } is de eerste opdracht van het programma, en die springt in.
    .why = Inspringing betekent dat een regel bij een blok hoort. Aan het begin van een programma is er nog geen blok.
    .fix = { $count ->
            [one] Verwijder de overbodige inspringing van regel { $line }.
           *[other] Verwijder de overbodige inspringing van regels { $line } t/m { $last }.
         }
    .rule = De eerste opdracht begint helemaal links.

indented-too-far =
    .kind = Een regel springt te ver in.
    .what = Regel { $line } springt te ver in voor het blok waar hij bij hoort.
    .why = Python ziet aan de inspringing wat bij elkaar hoort, en de regels van één blok beginnen in dezelfde kolom.
    .fix = { $count ->
            [one] Verklein de inspringing van regel { $line } tot die van regel { $like }.
           *[other] Verklein de inspringing van regels { $line } t/m { $last }, zodat regel { $line } in dezelfde kolom begint als regel { $like }.
         }
    .rule = Alle regels van een blok beginnen in dezelfde kolom.

not-indented-enough =
    .kind = Een regel springt niet ver genoeg in.
    .what = Regel { $line } springt niet zo ver in als het blok waar hij bij hoort.
    .why = Python denkt dat het blok klaar is en kan de rest ervan niet lezen.
    .fix = { $count ->
            [one] Laat regel { $line } verder inspringen, tot in dezelfde kolom als regel { $like }.
           *[other] Laat regels { $line } t/m { $last } verder inspringen, zodat regel { $line } in dezelfde kolom begint als regel { $like }.
         }
    .rule = Alle regels van een blok beginnen in dezelfde kolom.

indentation-matches-nothing =
    .kind = Twee regels van één blok beginnen in verschillende kolommen.
    .what = Regels { $line } en { $like } horen bij hetzelfde blok, maar ze beginnen niet in dezelfde kolom.
    .why = Python ziet aan de kolom welke regels bij een blok horen. Die regels moeten precies gelijk beginnen.
    .fix = { $count ->
            [one] Verander de inspringing van regel { $line } in precies die van regel { $like }.
           *[other] Verander de inspringing van regels { $line } t/m { $last }, zodat regel { $line } in precies dezelfde kolom begint als regel { $like }.
         }
    .rule = Alle regels van een blok beginnen in dezelfde kolom.

branch-not-aligned =
    .kind = Een tak begint niet in de kolom van de opdracht waar hij bij hoort.
    .what = Op regel { $line } begint de `{ $keyword }` niet in dezelfde kolom als de opdracht waar hij bij hoort.
    .why = Python kan niet zien bij welke opdracht de `{ $keyword }` hoort.
    .fix = { $count ->
            [one] Verander de inspringing van regel { $line } in precies die van regel { $like }.
           *[other] Verander de inspringing van regels { $line } t/m { $last }, zodat regel { $line } in precies dezelfde kolom begint als regel { $like }.
         }
    .rule = else en elif beginnen in de kolom van hun if, en except in die van zijn try.

block-line-misplaced =
    .kind = Een regel van een blok begint in de verkeerde kolom.
    .what = Regel { $line } hoort bij de `{ $keyword }` op regel { $header }, maar begint niet in de kolom van dat blok.
    .why = Python ziet aan de inspringing wat bij elkaar hoort.
    .fix = { $count ->
            [one] Verander de inspringing van regel { $line }, zodat die precies één stap verder naar rechts begint dan regel { $header }, meestal vier spaties.
           *[other] Verander de inspringing van regels { $line } t/m { $last }, zodat regel { $line } precies één stap verder naar rechts begint dan regel { $header }, meestal vier spaties.
         }
    .rule = Alle regels van een blok beginnen in dezelfde kolom.

not-at-left-edge =
    .kind = Een regel begint niet helemaal links.
    .what = Regel { $line } springt in, maar hoort bij geen enkel blok.
    .why = Python ziet aan de inspringing wat bij elkaar hoort.
    .fix = { $count ->
            [one] Verwijder de overbodige inspringing van regel { $line }, zodat die helemaal links begint.
           *[other] Verwijder de overbodige inspringing van regels { $line } t/m { $last }, zodat regel { $line } helemaal links begint.
         }
    .rule = Regels die bij geen enkel blok horen, beginnen helemaal links.

indentation-other =
    .kind = De inspringing van een regel past niet.
    .what = Regel { $line } begint niet in een kolom die past bij de regels eromheen.
    .why = Python ziet aan de inspringing wat bij elkaar hoort.
    .fix = { $count ->
            [one] Verander de inspringing van regel { $line }, zodat die past bij het blok waar de regel bij hoort.
           *[other] Verander de inspringing van regels { $line } t/m { $last }, zodat die past bij het blok waar de regels bij horen.
         }
    .rule = Alle regels van een blok beginnen in dezelfde kolom.

tabs-and-spaces =
    .kind = Tabs en spaties zijn door elkaar gebruikt.
    .what = Het programma springt op sommige plekken in met tabs en op andere met spaties, en op regel { $line } passen die twee niet bij elkaar.
    .why = Ze zien er misschien hetzelfde uit, maar Python kan een tab niet met spaties vergelijken.
    .fix = { $count ->
            [one] Verander de inspringing van regel { $line } in dezelfde lege ruimte als die van regel { $like }.
           *[other] Verander de inspringing van regels { $line } t/m { $last }, zodat regel { $line } met dezelfde lege ruimte begint als regel { $like }.
         }
    .rule = Spring alleen in met spaties, vier voor elke stap.

tab-among-blanks =
    .kind = Tabs en spaties zijn door elkaar gebruikt.
    .what = Regel { $line } springt in met een tab, en andere regels springen in met spaties.
    .why = Op het scherm ziet een tab eruit als spaties, maar Python ziet het verschil en weet niet of de regels bij elkaar horen.
    .fix = Verander de inspringing van regel { $line }: wis de tab aan het begin en typ spaties, vier voor elke stap.
    .rule = Spring alleen in met spaties, vier voor elke stap.

blanks-among-tabs =
    .kind = Tabs en spaties zijn door elkaar gebruikt.
    .what = Regel { $line } springt in met spaties, en andere regels springen in met een tab.
    .why = Op het scherm ziet een tab eruit als spaties, maar Python ziet het verschil en weet niet of de regels bij elkaar horen.
    .fix = Verander de inspringing van regel { $line }: wis de spaties aan het begin en typ tabs, net als op de andere regels.
    .rule = Spring in met tabs of met spaties, en nooit met allebei in één programma.

return-outside =
    .kind = Er staat een return buiten een functie.
    .what = Op regel { $line } springt de `{ $keyword }` niet ver genoeg in om bij een functie te horen.
    .why = Alleen een functie kan een waarde teruggeven.
    .fix = { $count ->
            [one] Laat regel { $line } verder inspringen, tot in dezelfde kolom als regel { $like }.
           *[other] Laat regels { $line } t/m { $last } verder inspringen, zodat regel { $line } in dezelfde kolom begint als regel { $like }.
         }
    .rule = return staat binnen een functie.

break-outside =
    .kind = Er staat een sprong buiten een lus.
    .what = Op regel { $line } springt de `{ $keyword }` niet ver genoeg in om bij een lus te horen.
    .why = Alleen een lus kun je verlaten of vervolgen.
    .fix = { $count ->
            [one] Laat regel { $line } verder inspringen, tot in dezelfde kolom als regel { $like }.
           *[other] Laat regels { $line } t/m { $last } verder inspringen, zodat regel { $line } in dezelfde kolom begint als regel { $like }.
         }
    .rule = break en continue staan binnen een lus.

return-outside-replaced =
    .kind = Er staat een return buiten een functie.
    .what = Op regel { $line } staat een `{ $keyword }` buiten elke functie.
    .why = Alleen een functie kan een waarde teruggeven.
    .fix = Zet iets anders op de plek van de `{ $keyword }` op regel { $line }, of verwijder die.
    .rule = return staat binnen een functie.

break-outside-replaced =
    .kind = Er staat een sprong buiten een lus.
    .what = Op regel { $line } staat een `{ $keyword }` buiten elke lus.
    .why = Alleen een lus kun je verlaten of vervolgen.
    .fix = Zet iets anders op de plek van de `{ $keyword }` op regel { $line }, of verwijder die.
    .rule = break en continue staan binnen een lus.

missing-body =
    .kind = Een blok is leeg.
    .what = Regel { $line } opent met `{ $keyword }` een blok, maar er volgt geen blok.
    .why = Na de dubbele punt verwacht Python minstens één opdracht die inspringt.
    .fix = Zet onder regel { $line } een opdracht die inspringt. Het woord `pass` doet niets en vult de plek op.
    .rule = Een blok heeft minstens één opdracht.

header-alone =
    .kind = Er ontbreken een dubbele punt en een blok.
    .what = Regel { $line } opent met `{ $keyword }` een blok, maar aan het einde staat geen dubbele punt, en er volgt geen blok.
    .why = Python verwacht aan het einde van zo’n regel een dubbele punt, en daaronder minstens één opdracht die inspringt.
    .fix = Zet een dubbele punt aan het einde van regel { $line }. Zet onder deze regel een opdracht die inspringt. Het woord `pass` doet niets en houdt de plek vrij.
    .rule = Een regel die een blok opent, eindigt met een dubbele punt, en het blok heeft minstens één opdracht.

pasted-prompt =
    .kind = Er is een prompt in het programma geplakt.
    .what = Regel { $line } begint met `{ $prompt }`, dat de console laat zien en dat niet bij een programma hoort.
    .why = Python probeert de prompt te lezen als een teken van het programma.
    .fix = Verwijder `{ $prompt }` aan het begin van regel { $line }.
    .rule = Kopieer uit een console alleen wat je zelf hebt getypt.

pasted-line-number =
    .kind = Er is een regelnummer in het programma geplakt.
    .what = Regel { $line } begint met het getal `{ $number }`, dat niet bij de opdracht hoort.
    .why = Python leest een getal en daarna iets dat er niet bij hoort.
    .fix = Verwijder het getal `{ $number }` aan het begin van regel { $line }.
    .rule = Regelnummers horen niet bij een programma.

pasted-marker =
    .kind = Er is een markering van ergens anders in het programma geplakt.
    .what = Regel { $line } is `{ $mark }`, dat niet bij een Python-programma hoort.
    .why = Zulke markeringen komen uit chats, webpagina's of versiebeheer. Python kent ze niet.
    .fix = Verwijder regel { $line }.
    .rule = Een programma bevat alleen Python.

pasted-stars =
    .kind = Er zijn sterretjes in het programma geplakt.
    .what = Op regel { $line } staan de sterretjes `{ $mark }` op een plek waar ze niet horen.
    .why = In chats en op webpagina's maken zulke sterretjes letters vet. Python ziet ze als een rekenteken.
    .fix = Verwijder de sterretjes `{ $mark }` van regel { $line }.
    .rule = Een programma bevat alleen Python.

pasted-command =
    .kind = Een opdracht is in het programma geplakt.
    .what = Regel { $line } is een opdracht voor een terminal of een notebook: `{ $command }`. Die hoort niet bij een programma.
    .why = Python leest de instructies van een programma en kent zulke opdrachten niet.
    .fix = Haal regel { $line } uit het programma. Typ de opdracht in een terminal.
    .rule = Opdrachten voor een terminal of een notebook horen niet in een programma.

pasted-output =
    .kind = Er is een melding van Python in het programma geplakt.
    .what = Regel { $line } lijkt op een melding die Python heeft afgedrukt, en niet op een programma.
    .why = Python probeert zijn eigen melding als een opdracht te lezen.
    .fix = Verwijder de melding op regel { $line }.
    .rule = Uitvoer hoort niet bij een programma.

prose-line =
    .kind = Er staat een zin tussen de opdrachten.
    .what = Regel { $line } is een zin voor mensen en geen opdracht.
    .why = Python ziet de woorden als namen, en namen staan nooit direct naast elkaar.
    .fix = Verwijder regel { $line }, of zet het teken `#` aan het begin om er commentaar van te maken.
    .rule = Zinnen voor mensen horen in commentaar.

comment-without-hash =
    .kind = Commentaar mist zijn teken.
    .what = Op regel { $line } kan het deel dat met `{ $first }` begint niet als opdracht worden gelezen.
    .why = Python leest alles als opdrachten, tenzij het teken `#` ervoor staat.
    .fix = Zet het teken `#` voor `{ $first }` op regel { $line }, zodat de rest van de regel een opmerking wordt.
    .rule = Commentaar begint met het teken #.

shebang =
    .kind = De eerste regel van een script mist zijn teken.
    .what = Regel { $line } begint met `{ $first }`. Zo’n regel zegt de computer welk programma het script uitvoert, maar hier begint die niet met het teken `#`.
    .why = Python slaat zo’n regel alleen over als die met `#` begint. Hier probeert het een opdracht te lezen.
    .fix = { $way ->
            [removed] Verwijder regel { $line }. Het programma werkt ook zonder.
            [turned] Schrijf de tekens `!` en `#` aan het begin van regel { $line } in de omgekeerde volgorde.
           *[put] Zet het teken `#` helemaal aan het begin van regel { $line }.
         }
    .rule = De eerste regel van een script mag met #! beginnen en een programma noemen.

left-over =
    .kind = Er is iets blijven staan op een regel.
    .what = Op regel { $line } hoort het deel `{ $part }` niet bij de opdracht die daar staat.
    .why = Python probeert alles op de regel te lezen, en dit deel past er niet bij.
    .fix = Zet het teken `#` voor `{ $part }` op regel { $line }, zodat Python het overslaat. Is het nergens voor nodig, verwijder het dan.
    .rule = Op een regel staat één opdracht en verder niets.

foreign-comment =
    .kind = Commentaar is geschreven zoals in een andere taal.
    .what = Op regel { $line } staat `{ $mark }`, waarmee andere talen commentaar aangeven.
    .why = Python ziet `{ $mark }` als een teken van het programma.
    .fix = { $way ->
            [removed] Verwijder de opmerking die met `{ $mark }` begint van regel { $line }. Wil je haar houden, zet er dan het teken `#` voor.
            [sign] Verwijder het teken `{ $mark }` van regel { $line }. Dan leest Python de rest van de regel als een opdracht.
           *[replaced] Vervang `{ $mark }` op regel { $line } door het teken `#`.
         }
    .rule = In Python begint commentaar met het teken #.

invisible-character =
    .kind = Er staat een teken dat je niet kunt zien.
    .what = Regel { $line } bevat een onzichtbaar teken (nummer { $code }).
    .why = Het komt van kopiëren uit een webpagina of een document, en Python staat het hier niet toe.
    .fix = Verwijder het onzichtbare teken van regel { $line }: haal de regel weg en typ hem opnieuw.
    .rule = Typ programma's, of plak ze als platte tekst.

look-alike =
    .kind = Een teken lijkt alleen maar op het juiste.
    .what = Op regel { $line } staat het teken `{ $wrong }`, dat sterk op een ander teken lijkt.
    .why = Voor Python zijn het verschillende tekens, en dit teken kent het hier niet.
    .fix = Vervang het teken `{ $wrong }` op regel { $line } door `{ $right }` van je toetsenbord.
    .rule = Tekens typ je op het toetsenbord, en plak je niet uit documenten.

stray-character =
    .kind = Een teken heeft geen betekenis in Python.
    .what = Op regel { $line } staat het teken `{ $wrong }`, dat Python op deze plek niet kent.
    .why = Buiten teksten en commentaar kent Python alleen bepaalde tekens.
    .fix = Verwijder het teken `{ $wrong }` van regel { $line }.
    .rule = In Python staan er geen tekens voor namen.

space-after-backslash =
    .kind = Er staat een spatie achter een backslash aan het eind van een regel.
    .what = Op regel { $line } staat een spatie achter de backslash `\`.
    .why = Een backslash laat een regel alleen hieronder doorgaan als het het allerlaatste teken van de regel is.
    .fix = Haal de spatie achter de backslash `\` op regel { $line } weg.
    .rule = Achter een backslash aan het eind van een regel staat niets, ook geen spatie.

stray-backslash =
    .kind = Er is een backslash te veel.
    .what = Op regel { $line } staat een backslash `\` buiten een tekst.
    .why = Buiten een tekst mag een backslash alleen het allerlaatste teken van een regel zijn.
    .fix = Verwijder de backslash `\` van regel { $line }.
    .rule = Een backslash hoort in teksten.

html-entity =
    .kind = Een teken is geschreven zoals op een webpagina.
    .what = Op regel { $line } staat `{ $wrong }`, dat in de tekst van een webpagina voor een teken staat.
    .why = Python kent deze manier niet om een teken te schrijven.
    .fix = Vervang `{ $wrong }` op regel { $line } door het teken waar het voor staat.
    .rule = Typ tekens zoals ze zijn.

two-statements =
    .kind = Er staan twee opdrachten op één regel.
    .what = Op regel { $line } eindigt een opdracht met `{ $before }`, en de volgende begint met `{ $following }`.
    .why = Python verwacht na een opdracht het einde van de regel.
    .fix = Zet `{ $following }` en wat er op regel { $line } op volgt op een nieuwe regel.
    .rule = Eén opdracht, één regel.

line-broken =
    .kind = Een opdracht is over twee regels verdeeld.
    .what = De opdracht op regel { $line } eindigt niet met `{ $before }`, maar de regel wel.
    .why = Aan het einde van een regel denkt Python dat een opdracht klaar is, tenzij er nog een haakje openstaat.
    .fix = Maak één regel van regel { $line } en de regel eronder.
    .rule = Eén opdracht, één regel, behalve tussen haakjes.

line-too-many =
    .kind = Een regel is geen volledige opdracht.
    .what = Regel { $line } is geen opdracht die Python op deze plek kan lezen.
    .why = Python komt er niet achter wat de regel betekent.
    .fix = Verwijder regel { $line }, of schrijf de opdracht volledig op.
    .rule = Elke regel is een volledige opdracht.

line-out-of-place =
    .kind = Een regel staat op een plek waar die niet past.
    .what = Regel { $line } kan niet staan waar die nu staat.
    .why = Los zou Python de regel kunnen lezen, maar die past niet bij wat ervoor en erna komt.
    .fix = Verwijder regel { $line }, of verplaats de regel naar de plek waar die hoort.
    .rule = Python leest regel voor regel, en elke regel moet op zijn plek passen.

after-decorator =
    .kind = Er staat iets tussen een decorator en zijn functie.
    .what = { $count ->
            [one] Regel { $line } staat tussen de decorator `{ $decorator }` op regel { $owner } en wat erbij hoort.
           *[other] Regels { $line } t/m { $last } staan tussen de decorator `{ $decorator }` op regel { $owner } en wat erbij hoort.
         }
    .why = Meteen onder een decorator verwacht Python een regel die met def of class begint.
    .fix = { $count ->
            [one] Verwijder regel { $line }, of verplaats die naar het blok dat eronder begint.
           *[other] Verwijder regels { $line } t/m { $last }, of verplaats ze naar het blok dat eronder begint.
         }
    .rule = Meteen onder een decorator staat zijn def of class.

lines-too-many =
    .kind = Een paar regels horen niet bij het programma.
    .what = Regels { $line } t/m { $last } zijn geen opdrachten die Python op deze plek kan lezen.
    .why = Python komt er niet achter wat ze betekenen.
    .fix = Verwijder regels { $line } t/m { $last }, of schrijf de opdrachten volledig op.
    .rule = Elke regel is een volledige opdracht.

block-line-too-many =
    .kind = Een regel opent een blok dat niet volledig is.
    .what = Regel { $line } begint met `{ $keyword }`, maar wat erbij hoort, is er niet.
    .why = Na `{ $keyword }` verwacht Python een volledige opdracht met een blok.
    .fix = Verwijder regel { $line }.
    .rule = Een regel die een blok opent, heeft dat blok nodig.

block-line-left-over =
    .kind = Een regel opent een blok dat niet volledig is.
    .what = Regel { $line } begint met `{ $keyword }`, maar wat erbij hoort, is er niet.
    .why = Python leest een regel die een blok opent alleen met alles wat erbij hoort: de dubbele punt, het blok en de partner, zoals een except bij een try.
    .fix = { $count ->
            [one] Verwijder regel { $line }, en verklein de inspringing van regel { $first } tot die van regel { $line }.
           *[other] Verwijder regel { $line }, en verklein de inspringing van regels { $first } t/m { $last }, zodat regel { $first } in dezelfde kolom begint als regel { $line }.
         }
    .rule = Een regel die een blok opent, heeft dat blok nodig.

missing-line =
    .kind = Er ontbreekt een regel.
    .what = Bij regel { $line } is iets niet volledig.
    .why = Python verwacht nog iets voordat het programma verdergaat.
    .fix = Schrijf bij regel { $line } wat er ontbreekt.
    .rule = Elke opdracht moet volledig zijn.

missing-block-line =
    .kind = De regel die een blok opent, ontbreekt.
    .what = De regels rond regel { $line } horen bij een blok dat door niets wordt geopend.
    .why = Python kan niet zien waar het blok bij hoort.
    .fix = Zet bij regel { $line } een regel die met `{ $keyword }` begint.
    .rule = Elk blok wordt geopend door een regel die met een dubbele punt eindigt.

missing-except =
    .kind = Een try heeft geen except.
    .what = Bij regel { $line } eindigt een blok dat met `try` begint, en er volgt geen except en geen finally.
    .why = Python moet weten wat er moet gebeuren als er in het try-blok iets misgaat.
    .fix = Zet onder regel { $line } een `except` met een eigen blok, in de kolom van zijn `try`.
    .rule = Een try heeft een except of een finally nodig.

missing-try =
    .kind = Een except heeft geen try.
    .what = Bij regel { $line } volgt een `except`, maar geen blok ervoor begint met `try`.
    .why = Een except zegt wat er moet gebeuren als het try-blok mislukt. Hier is dat blok er niet.
    .fix = Zet bij regel { $line } een regel met `try` en een dubbele punt, en laat de regels die erbij horen inspringen.
    .rule = Een except heeft een try ervoor nodig.

positional-after-keyword =
    .kind = Een waarde zonder naam volgt op een waarde met naam.
    .what = In de aanroep op regel { $line } komt een gewone waarde na een waarde die met een naam is gegeven.
    .why = Python vult de plekken van een aanroep eerst op volgorde, en daarna op naam.
    .fix = { $way ->
            [named] Geef ook de gewone waarde in de aanroep op regel { $line } een naam: zet er een naam en een isgelijkteken voor.
            [removed] Verwijder de gewone waarde uit de aanroep op regel { $line }, of geef haar ook een naam.
           *[moved] Verplaats de gewone waarde in de aanroep op regel { $line } naar voor de waarden met een naam.
         }
    .rule = In een aanroep komen gewone waarden eerst en waarden met een naam laatst.

default-order =
    .kind = Een parameter zonder standaardwaarde volgt op een met standaardwaarde.
    .what = In de definitie op regel { $line } komt een gewone parameter na een parameter met een standaardwaarde.
    .why = Python zou niet kunnen zien welke waarde voor welke parameter is.
    .fix = Verplaats de gewone parameters op regel { $line } naar voor die met een standaardwaarde, of geef ze er ook een.
    .rule = Parameters met een standaardwaarde komen als laatste.

repeated-argument =
    .kind = Dezelfde naam is twee keer gegeven.
    .what = Op regel { $line } krijgt dezelfde parameter twee keer een waarde of een plek.
    .why = Python zou niet kunnen zien welke van de twee telt.
    .fix = Verwijder een van de twee op regel { $line }, of verander de naam ervan.
    .rule = Elke parameter komt één keer voor.

generator-brackets =
    .kind = Een lus in een aanroep heeft eigen haakjes nodig.
    .what = Op regel { $line } bevat een aanroep een lus en nog een waarde.
    .why = Python zou niet kunnen zien waar de lus eindigt.
    .fix = Zet de lus in de aanroep op regel { $line } tussen eigen ronde haakjes.
    .rule = Een lus in een aanroep staat tussen haakjes, tenzij ze alleen staat.

assignment-to-call =
    .kind = Er wordt een waarde gegeven aan een aanroep.
    .what = Op regel { $line } staat een aanroep links van een isgelijkteken `=`.
    .why = Een aanroep is geen plek om een waarde te bewaren.
    .fix = Verander de linkerkant van het isgelijkteken op regel { $line } in een naam.
    .rule = Links van een isgelijkteken staat een naam.

assignment-to-literal =
    .kind = Er wordt een waarde gegeven aan een vaste waarde.
    .what = Op regel { $line } staat een vaste waarde, zoals een getal of een tekst, links van een isgelijkteken `=`.
    .why = Een vaste waarde kan nooit een andere worden.
    .fix = Verander de linkerkant van het isgelijkteken op regel { $line } in een naam.
    .rule = Links van een isgelijkteken staat een naam.

assignment-to-expression =
    .kind = Er wordt een waarde gegeven aan iets dat geen naam is.
    .what = Op regel { $line } staat iets anders dan een naam links van een isgelijkteken `=`.
    .why = Python kan een waarde alleen bewaren onder een naam of op een plek in een lijst of dictionary.
    .fix = Verander de linkerkant van het isgelijkteken op regel { $line } in een naam.
    .rule = Links van een isgelijkteken staat een naam.

generic-insert =
    .kind = Er ontbreekt iets.
    .what = Op regel { $line } ontbreekt er iets na `{ $before }`.
    .why = Zonder dat kan Python op deze plek niet verder lezen.
    .fix = Zet `{ $added }` achter `{ $before }` op regel { $line }.
    .rule = Elke opdracht moet volledig zijn.

generic-insert-first =
    .kind = Er ontbreekt iets.
    .what = Op regel { $line } ontbreekt er iets voor `{ $following }`.
    .why = Zonder dat kan Python op deze plek niet verder lezen.
    .fix = Zet `{ $added }` voor `{ $following }` op regel { $line }.
    .rule = Elke opdracht moet volledig zijn.

generic-insert-much =
    .kind = Er ontbreekt iets.
    .what = Bij regel { $line } ontbreekt een groter deel van het programma.
    .why = Zonder dat deel kan Python niet verder lezen.
    .fix = Schrijf bij regel { $line } wat er ontbreekt.
    .rule = Elke opdracht moet volledig zijn.

generic-delete =
    .kind = Er is iets te veel.
    .what = Op regel { $line } staat `{ $removed }` op een plek waar Python het niet kan lezen.
    .why = Python verwacht daar iets anders, of niets.
    .fix = Verwijder `{ $removed }` van regel { $line }.
    .rule = Op een regel staat niets dat niet bij de opdracht hoort.

generic-delete-much =
    .kind = Er is iets te veel.
    .what = Vanaf regel { $line } is er een deel, dat met `{ $first }` begint, dat Python daar niet kan lezen.
    .why = Python verwacht daar iets anders, of niets.
    .fix = Verwijder het deel dat met `{ $first }` begint op regel { $line }.
    .rule = Een programma bevat niets dan opdrachten.

generic-replace =
    .kind = Er staat iets op de plek van iets anders.
    .what = Op regel { $line } staat `{ $removed }` op een plek waar Python iets anders verwacht.
    .why = Python kan `{ $removed }` daar niet lezen.
    .fix = Vervang `{ $removed }` op regel { $line } door `{ $added }`.
    .rule = Elk teken en elk woord heeft zijn eigen plek.

generic-rewrite =
    .kind = Een deel van een regel is niet te lezen.
    .what = Op regel { $line } kan Python het deel `{ $removed }` niet lezen.
    .why = Het past niet bij wat ervoor en erachter staat.
    .fix = Schrijf het deel `{ $removed }` op regel { $line } opnieuw, op een andere manier.
    .rule = Elk teken en elk woord heeft zijn eigen plek.

generic-space =
    .kind = Een spatie of een regeleinde staat op de verkeerde plek.
    .what = Op regel { $line } staan spaties of regeleinden niet waar Python ze verwacht.
    .why = Python ziet aan regeleinden en inspringing wat bij elkaar hoort.
    .fix = Verbeter de spaties of regeleinden bij regel { $line }.
    .rule = Eén opdracht, één regel.
