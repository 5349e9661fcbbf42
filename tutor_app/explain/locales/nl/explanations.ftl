# Explanations of mistakes, in Dutch.
#
# Each message is a kind of mistake with five texts: kind (its name), what (line and fact), why (why Python can't read it),
# fix (what to do, without the finished line) and rule (to remember). Code is in backticks. Variables are explained in catalogue.toml.

## Sentences around every explanation

where = { $count ->
    [one] Kijk naar regel { $lines }.
   *[other] Kijk naar de regels { $lines }.
 }
where-later = { $count ->
    [one] Kijk naar regel { $lines }. Python liep pas vast op regel { $stopped }.
   *[other] Kijk naar de regels { $lines }. Python liep pas vast op regel { $stopped }.
 }
also = { $count ->
    [one] Dezelfde fout staat ook op regel { $lines }. Verbeter hem daar op dezelfde manier.
   *[other] Dezelfde fout staat ook op de regels { $lines }. Verbeter hem daar op dezelfde manier.
 }
again = { $count ->
    [one] Op regel { $line } staat deze fout één keer.
   *[other] Op regel { $line } staat deze fout { $count } keer.
 }
elsewhere = Verbeter hetzelfde soort fout ook hier: { $places }.
elsewhere-many = Dit soort fout staat nog op { $count } andere plekken ({ $lines }). Verbeter ze op dezelfde manier en begin hier: { $places }.
place = { $lines } bij { $codes }
belongs = { $code } (hier hoort { $right })
like-line = { $lines } (even ver als regel { $like })
header-line = { $lines } (één niveau verder dan de `{ $keyword }` op regel { $header })
on-lines = { $count ->
    [one] regel { $lines }
   *[other] regels { $lines }
 }
more = nog { $count }
stand-in = In de oplossing is `{ $word }` een plaatshouder. Vul daar je eigen woord of waarde in.

## Words of the classroom, explained on first use

term-colon = Een dubbelepunt is het teken `:`.
term-comma = Een komma is het teken `,`.
term-bracket = Haakjes zijn ronde haakjes `(` `)`, vierkante haken `[` `]` en accolades `{"{"}` `{"}"}`.
term-block = Een blok is een groep regels die bij elkaar horen en even ver inspringen.
term-indentation = De inspringing is de lege ruimte van spaties of tabs aan het begin van een regel.
term-keyword = Een sleutelwoord is een woord met een vaste betekenis in Python, zoals `if` of `while`.
term-string = Een string is een rij tekens tussen aanhalingstekens, zoals `"tea"`.
term-fstring = Een f-string is een string met de letter `f` vóór het eerste aanhalingsteken.
term-dictionary = Een dictionary bewaart paren van een sleutel en een waarde.
term-tab = Een tab is één brede spatie, die je met de Tab-toets maakt.
term-comment = Commentaar is een notitie voor mensen. Python slaat die over.
term-prompt = Met een prompt, zoals `>>>`, laat de console zien dat je code kunt typen.
term-argument = Parameters zijn de namen tussen de haakjes van een definitie. Argumenten zijn de waarden in een functieaanroep.

## Kinds of mistakes

missing-colon =
    .kind = Dubbelepunt `:` ontbreekt.
    .what = Je `{ $keyword }` heeft aan het einde van regel { $line } een dubbelepunt `:` nodig.
    .why = Met `{ $keyword }` begint een blok, en vóór een blok staat een dubbelepunt.
    .fix = Zet op regel { $line } een `:` achter `{ $last }`.
    .rule = Een regel waarmee een blok begint, eindigt met een dubbelepunt `:`.

missing-colon-inside =
    .kind = Dubbelepunt `:` midden in een regel ontbreekt.
    .what = Je `{ $keyword }` op regel { $line } heeft een dubbelepunt `:` nodig vóór zijn blok.
    .why = Zonder dubbelepunt weet Python niet waar het deel met `{ $keyword }` eindigt.
    .fix = Zet op regel { $line } een `:` achter `{ $last }`.
    .rule = Vóór een blok staat een dubbelepunt `:`, ook op dezelfde regel.

semicolon-for-colon =
    .kind = Puntkomma `;` vóór een blok.
    .what = Je `{ $keyword }` op regel { $line } heeft een puntkomma `;` vóór zijn blok.
    .why = Een blok kan niet na een puntkomma beginnen, alleen na een dubbelepunt `:`.
    .fix = Vervang de `;` op regel { $line } door een dubbelepunt `:`.
    .rule = Een blok begint na een dubbelepunt `:`, nooit na een puntkomma `;`.

equals-for-colon =
    .kind = Isgelijkteken `=` vóór een blok.
    .what = Je `{ $keyword }` op regel { $line } heeft een isgelijkteken `=` vóór zijn blok.
    .why = Met een isgelijkteken geef je een naam een waarde. Daarmee begint geen blok.
    .fix = Vervang de `=` vóór het blok op regel { $line } door een dubbelepunt `:`.
    .rule = Een blok begint na een dubbelepunt `:`, nooit na een isgelijkteken `=`.

then-for-colon =
    .kind = `then` of `do` vóór een blok.
    .what = Je `{ $keyword }` op regel { $line } heeft het woord `{ $wrong }` vóór zijn blok.
    .why = Python gebruikt `{ $wrong }` hier niet, maar verwacht een dubbelepunt `:`.
    .fix = Vervang `{ $wrong }` op regel { $line } door een dubbelepunt `:`.
    .rule = Een blok begint na een dubbelepunt `:`, nooit na `then` of `do`.

wrong-sign-for-colon =
    .kind = Geen dubbelepunt `:` vóór een blok.
    .what = Je `{ $keyword }` op regel { $line } heeft `{ $wrong }` vóór zijn blok.
    .why = Python verwacht een dubbelepunt vóór een blok.
    .fix = Vervang `{ $wrong }` op regel { $line } door een dubbelepunt `:`.
    .rule = Een blok begint alleen na een dubbelepunt `:`.

brace-block =
    .kind = Accolade `{"{"}` vóór een blok.
    .what = Op regel { $line } begint een blok met een accolade `{"{"}`.
    .why = In Python begint met een accolade een dictionary of een set, geen blok.
    .fix = Vervang de `{"{"}` op regel { $line } door een dubbelepunt `:`.
    .rule = Een blok heeft een dubbelepunt `:` en inspringing nodig, geen accolades `{"{"}` `{"}"}`.

brace-block-end =
    .kind = Accolade `{"}"}` alleen op een regel.
    .what = Op regel { $line } staat alleen een sluitaccolade `{"}"}`.
    .why = In Python eindigt een blok waar de inspringing stopt, niet bij een accolade.
    .fix = Haal de `{"}"}` op regel { $line } weg.
    .rule = Alleen de inspringing laat zien waar een blok eindigt.

extra-colon =
    .kind = Dubbelepunt `:` op de verkeerde plek.
    .what = Op regel { $line } staat achter `{ $before }` een overbodige dubbelepunt `:`.
    .why = Hier begint geen blok, dus kan Python niets met een dubbelepunt.
    .fix = Haal op regel { $line } de `:` achter `{ $before }` weg.
    .rule = Alleen een regel waarmee een blok begint, eindigt met een dubbelepunt `:`.

doubled-sign =
    .kind = Twee keer hetzelfde teken achter elkaar.
    .what = Op regel { $line } staat twee keer `{ $sign }` direct achter elkaar.
    .why = Python verwacht iets tussen die twee, zoals een waarde of een naam.
    .fix = Haal één `{ $sign }` weg op regel { $line }.
    .rule = Tussen twee waarden of namen is één teken genoeg.

assignment-in-condition =
    .kind = Eén isgelijkteken `=` in een expressie.
    .what = Op regel { $line } staat achter `{ $before }` maar één isgelijkteken `=`.
    .why = Met `=` geef je een naam een waarde. Vergelijken doe je met `==`.
    .fix = Vervang op regel { $line } de `=` achter `{ $before }` door `==`.
    .rule = Eén isgelijkteken `=` geeft een waarde. Twee isgelijktekens `==` vergelijken.

assignment-for-comparison =
    .kind = Vergelijken met een isgelijkteken `=`.
    .what = Op regel { $line } kan het isgelijkteken `=` achter `{ $before }` niets vergelijken.
    .why = Met `=` geef je een naam een waarde, maar hier is een vergelijking nodig.
    .fix = Vervang op regel { $line } de `=` achter `{ $before }` door `{ $right }`.
    .rule = Een isgelijkteken `=` geeft een waarde en vergelijkt nooit.

equals-for-walrus =
    .kind = Variabele met `=` midden in een expressie.
    .what = Op regel { $line } krijgt `{ $before }` een waarde met een isgelijkteken `=` in een expressie.
    .why = In een expressie kan alleen `:=` een naam een waarde geven.
    .fix = Vervang op regel { $line } de `=` achter `{ $before }` door `:=`.
    .rule = In een expressie krijgt een variabele een waarde met een dubbelepunt en isgelijkteken `:=`.

assignment-to-value =
    .kind = Waarde links van een isgelijkteken `=`.
    .what = Op regel { $line } kan het isgelijkteken `=` achter `{ $before }` geen waarde bewaren.
    .why = Links van `=` hoort een naam. Vergelijken doe je met `==`.
    .fix = Vervang op regel { $line } de `=` achter `{ $before }` door `==`.
    .rule = Links van een isgelijkteken `=` staat een naam, geen waarde.

comparison-for-assignment =
    .kind = Een waarde geven met `==`.
    .what = Op regel { $line } staan achter `{ $before }` twee isgelijktekens `==`.
    .why = Met `==` vergelijk je twee waarden. Een waarde geef je met één `=`.
    .fix = Vervang op regel { $line } de `==` achter `{ $before }` door `=`.
    .rule = Twee isgelijktekens `==` vergelijken. Eén isgelijkteken `=` geeft een waarde.

colon-for-equals =
    .kind = Een waarde geven met een dubbelepunt `:`.
    .what = Op regel { $line } staat een dubbelepunt `:` tussen `{ $before }` en `{ $following }`.
    .why = In Python geef je een naam een waarde met een isgelijkteken `=`, niet met een dubbelepunt.
    .fix = Vervang op regel { $line } de `:` tussen `{ $before }` en `{ $following }` door `=`.
    .rule = Een naam krijgt zijn waarde met een isgelijkteken `=`, ook in een functieaanroep.

equals-in-dictionary =
    .kind = Isgelijkteken `=` in een dictionary.
    .what = Op regel { $line } staat een isgelijkteken `=` tussen `{ $before }` en `{ $following }`.
    .why = In een dictionary verbindt een dubbelepunt `:` een sleutel met zijn waarde.
    .fix = Vervang op regel { $line } de `=` tussen `{ $before }` en `{ $following }` door `:`.
    .rule = In een dictionary schrijf je de sleutel, een dubbelepunt `:` en dan de waarde.

equals-for-colon-inside =
    .kind = Isgelijkteken `=` op de verkeerde plek.
    .what = Op regel { $line } staat een isgelijkteken `=` tussen `{ $before }` en `{ $following }`.
    .why = Een isgelijkteken mag hier niet van Python.
    .fix = Vervang op regel { $line } de `=` tussen `{ $before }` en `{ $following }` door `:`.
    .rule = In slices, dictionary's en lambda's gebruik je een dubbelepunt `:`.

comma-in-dictionary =
    .kind = Verkeerd teken in een dictionary.
    .what = Op regel { $line } staat in een dictionary `{ $wrong }` achter `{ $before }`.
    .why = In een dictionary verbindt een dubbelepunt `:` een sleutel met zijn waarde.
    .fix = Vervang op regel { $line } `{ $wrong }` achter `{ $before }` door `:`.
    .rule = In een dictionary staat tussen sleutel en waarde een dubbelepunt `:`, tussen de paren een komma `,`.

missing-equals =
    .kind = Isgelijkteken `=` ontbreekt.
    .what = Op regel { $line } staat geen isgelijkteken `=` tussen `{ $before }` en `{ $following }`.
    .why = Zonder `=` ziet Python niet dat een naam een waarde krijgt.
    .fix = Zet op regel { $line } een `=` tussen `{ $before }` en `{ $following }`.
    .rule = Een variabele maak je met een naam, een isgelijkteken `=` en een waarde.

reversed-comparison =
    .kind = Vergelijking met de tekens in de verkeerde volgorde.
    .what = Op regel { $line } staat `{ $wrong }`, en dat kent Python niet.
    .why = Python leest twee losse tekens, omdat het isgelijkteken `=` niet achteraan staat.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = In `<=`, `>=` en `!=` staat het isgelijkteken `=` altijd achteraan.

triple-equals =
    .kind = `===` of `!==` uit JavaScript.
    .what = Op regel { $line } staat `{ $wrong }`, met een overbodig isgelijkteken `=`.
    .why = Python leest twee tekens zonder waarde ertussen.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Python schrijft `==` voor gelijk en `!=` voor niet gelijk.

diamond =
    .kind = Oud teken `<>` voor niet gelijk.
    .what = Op regel { $line } staat `<>`, een teken uit Python 2.
    .why = Python 3 kent dit teken niet meer.
    .fix = Vervang `<>` op regel { $line } door `!=`.
    .rule = Niet gelijk schrijf je met een uitroepteken en een isgelijkteken: `!=`.

split-operator =
    .kind = Spatie in een teken.
    .what = Op regel { $line } staat een spatie in `{ $wrong }`.
    .why = Door de spatie ziet Python twee losse tekens, zonder waarde ertussen.
    .fix = Haal de spatie in `{ $wrong }` op regel { $line } weg.
    .rule = In een dubbel teken, zoals `==`, staat nooit een spatie.

c-and =
    .kind = `and` geschreven als teken.
    .what = Op regel { $line } staat `{ $wrong }` tussen twee voorwaarden.
    .why = Python verbindt voorwaarden met woorden en kan `{ $wrong }` hier dus niet lezen.
    .fix = Vervang `{ $wrong }` op regel { $line } door `and`.
    .rule = In Python schrijf je `and`, `or` en `not` als woorden.

c-or =
    .kind = `or` geschreven als teken.
    .what = Op regel { $line } staat `{ $wrong }` tussen twee voorwaarden.
    .why = Python verbindt voorwaarden met woorden en kan `{ $wrong }` hier dus niet lezen.
    .fix = Vervang `{ $wrong }` op regel { $line } door `or`.
    .rule = In Python schrijf je `and`, `or` en `not` als woorden.

c-not =
    .kind = `not` geschreven als teken.
    .what = Op regel { $line } staat een uitroepteken `!` vóór een voorwaarde.
    .why = Python kent het uitroepteken alleen als deel van `!=`.
    .fix = Vervang de `!` op regel { $line } door `not`.
    .rule = In Python schrijf je `and`, `or` en `not` als woorden.

increment =
    .kind = `++` of `--` om te tellen.
    .what = Op regel { $line } staat `{ $wrong }`, en dat bestaat niet in Python.
    .why = Python leest `{ $wrong }` als twee losse tekens en verwacht daarna een waarde.
    .fix = Vervang `{ $wrong }` op regel { $line } door `+= 1` (één erbij) of `-= 1` (één eraf).
    .rule = Met `+= 1` tel je er één bij op, met `-= 1` trek je er één af.

missing-comma =
    .kind = Komma `,` ontbreekt.
    .what = Op regel { $line } staat geen komma `,` tussen `{ $before }` en `{ $following }`.
    .why = Zonder komma ziet Python niet waar de volgende waarde begint.
    .fix = Zet op regel { $line } een `,` tussen `{ $before }` en `{ $following }`.
    .rule = Tussen waarden op een rij staan komma's `,`.

missing-comma-end =
    .kind = Komma `,` aan het einde van een regel ontbreekt.
    .what = Aan het einde van regel { $line }, achter `{ $before }`, is een komma `,` nodig.
    .why = Zonder komma ziet Python niet dat op de volgende regel een nieuwe waarde begint.
    .fix = Zet op regel { $line } een `,` achter `{ $before }`.
    .rule = Tussen waarden op een rij staan komma's `,`, ook over meerdere regels.

wrong-sign-for-comma =
    .kind = Waarden zonder komma `,` ertussen.
    .what = Op regel { $line } staat `{ $wrong }` tussen twee waarden.
    .why = Python scheidt waarden met komma's. `{ $wrong }` betekent iets anders.
    .fix = Vervang `{ $wrong }` op regel { $line } door een komma `,`.
    .rule = Alleen komma's `,` scheiden waarden op een rij.

extra-comma =
    .kind = Komma `,` op de verkeerde plek.
    .what = Op regel { $line } staat een overbodige komma `,`.
    .why = Een komma scheidt twee waarden, en hier ontbreekt er één.
    .fix = Haal de overbodige `,` op regel { $line } weg.
    .rule = Een komma `,` staat tussen twee waarden.

extra-item =
    .kind = Onderdeel dat Python niet kan lezen.
    .what = Op regel { $line } staat `{ $removed }`, en dat kan Python niet lezen.
    .why = Na een komma verwacht Python één complete waarde.
    .fix = Haal `{ $removed }` op regel { $line } weg.
    .rule = Tussen twee komma's `,` staat één complete waarde.

missing-dot =
    .kind = Punt `.` ontbreekt.
    .what = Op regel { $line } staat geen punt `.` tussen `{ $before }` en `{ $following }`.
    .why = Zonder punt ziet Python niet dat die twee bij elkaar horen.
    .fix = Zet op regel { $line } een `.` tussen `{ $before }` en `{ $following }`.
    .rule = Een punt `.` verbindt een waarde met een methode, zoals in `word.upper()`.

wrong-sign-for-dot =
    .kind = Namen verbonden zonder punt `.`.
    .what = Op regel { $line } staat `{ $wrong }` tussen twee delen die bij elkaar horen.
    .why = Python verbindt zulke delen met een punt.
    .fix = Vervang `{ $wrong }` op regel { $line } door een punt `.`.
    .rule = Een punt `.` verbindt een waarde met een methode, zoals in `word.upper()`.

extra-dot =
    .kind = Punt `.` op de verkeerde plek.
    .what = Op regel { $line } staat een overbodige punt `.`.
    .why = Python verwacht een waarde vóór een punt en een passende naam erachter.
    .fix = Haal de overbodige `.` op regel { $line } weg.
    .rule = Een punt `.` staat tussen een waarde en een naam.

extra-semicolon =
    .kind = Puntkomma `;` op de verkeerde plek.
    .what = Op regel { $line } staat een overbodige puntkomma `;`.
    .why = Een puntkomma sluit een opdracht af, maar hier eindigt geen opdracht.
    .fix = Haal de `;` op regel { $line } weg.
    .rule = Een opdracht eindigt waar de regel eindigt. Een puntkomma `;` is niet nodig.

missing-operator =
    .kind = Operator tussen twee waarden ontbreekt.
    .what = Op regel { $line } staat niets tussen `{ $before }` en `{ $following }`.
    .why = Python weet niet wat het met twee waarden naast elkaar moet doen.
    .fix = Zet op regel { $line } een `{ $sign }` tussen `{ $before }` en `{ $following }`.
    .rule = Tussen twee waarden hoort een operator, zoals `+` of `*`.

two-operators =
    .kind = Geen waarde tussen twee tekens.
    .what = Op regel { $line } staan `{ $other }` en `{ $sign }` naast elkaar.
    .why = Python verwacht een waarde tussen die twee.
    .fix = Haal `{ $sign }` op regel { $line } weg.
    .rule = Tussen twee waarden is één operator genoeg, zoals `+`.

return-assigns =
    .kind = Toekenning achter `return`.
    .what = Op regel { $line } krijgt een variabele achter `return` een waarde met `{ $sign }`.
    .why = `return` geeft alleen een waarde terug en kan er niet ook nog een bewaren.
    .fix = Haal op regel { $line } `{ $removed }` achter `return` weg.
    .rule = Achter `return` komt een waarde, geen toekenning.

trailing-operator =
    .kind = Operator zonder waarde erachter.
    .what = Op regel { $line } staat geen waarde achter `{ $sign }`.
    .why = Python leest na `{ $sign }` door, omdat daar nog een waarde hoort.
    .fix = Haal `{ $sign }` op regel { $line } weg.
    .rule = Een operator zoals `+` staat tussen twee waarden.

leading-operator =
    .kind = Operator aan het begin van een regel.
    .what = Regel { $line } begint met `{ $sign }`, zonder waarde ervoor.
    .why = Python verwacht aan het begin van een regel een opdracht.
    .fix = Haal `{ $sign }` aan het begin van regel { $line } weg.
    .rule = Een regel begint met een opdracht, niet met een operator zoals `*`.

unfinished-expression =
    .kind = Code die te vroeg stopt.
    .what = Op regel { $line } stopt je code ineens na `{ $before }`.
    .why = Na `{ $before }` verwacht Python een waarde, maar die is er niet.
    .fix = Schrijf op regel { $line } de ontbrekende waarde achter `{ $before }`.
    .rule = Een operator zoals `+` heeft aan beide kanten een waarde nodig.

missing-value =
    .kind = Waarde ontbreekt.
    .what = Op regel { $line } staat geen waarde tussen `{ $before }` en `{ $following }`.
    .why = Python verwacht hier een waarde of een naam.
    .fix = Schrijf op regel { $line } de ontbrekende waarde tussen `{ $before }` en `{ $following }`.
    .rule = Naast een komma of een operator hoort een waarde.

missing-name =
    .kind = Naam ontbreekt.
    .what = Op regel { $line } staat geen naam achter `{ $before }`.
    .why = Python moet weten welke naam bij `{ $before }` hoort.
    .fix = Schrijf op regel { $line } de ontbrekende naam achter `{ $before }`.
    .rule = Achter een punt `.` komt een naam, net als achter `for` en `import`.

value-after-value =
    .kind = Waarde direct achter een andere waarde.
    .what = Op regel { $line } staat `{ $removed }` direct achter `{ $before }`.
    .why = Na `{ $before }` is de waarde compleet, dus kan Python er geen tweede lezen.
    .fix = Haal op regel { $line } `{ $removed }` achter `{ $before }` weg.
    .rule = Tussen twee waarden hoort een komma `,` of een operator zoals `+`.

extra-words =
    .kind = Woorden die geen code zijn.
    .what = Op regel { $line } staan de woorden `{ $removed }`, en dat is geen Python-code.
    .why = Python leest de woorden als namen, en namen kunnen niet naast elkaar staan.
    .fix = Haal `{ $removed }` op regel { $line } weg.
    .rule = Notities voor mensen zet je in commentaar, achter een hekje `#`.

wrong-sign =
    .kind = Verkeerd teken.
    .what = Op regel { $line } staat `{ $wrong }` op een plek waar dat niet mag.
    .why = `{ $wrong }` heeft in Python een andere betekenis.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Elk teken heeft zijn eigen betekenis, dus kun je tekens niet zomaar verwisselen.

bracket-never-closed =
    .kind = Haakje dat openblijft.
    .what = Het haakje `{ $opener }` op regel { $line } heeft geen sluithaakje `{ $closer }`.
    .why = Python leest door, op zoek naar het sluithaakje.
    .fix = Zet op regel { $line } een `{ $closer }` achter `{ $before }`.
    .rule = Bij elk openingshaakje hoort een sluithaakje van dezelfde soort.

bracket-never-closed-lines =
    .kind = Haakje dat meerdere regels lang openblijft.
    .what = Het haakje `{ $opener }` van regel { $line } heeft geen sluithaakje `{ $closer }`.
    .why = Python leest de regels eronder ook, op zoek naar het sluithaakje.
    .fix = Zet een `{ $closer }` op regel { $goal }, achter het laatste onderdeel tussen de haakjes.
    .rule = Bij elk openingshaakje hoort een sluithaakje van dezelfde soort.

bracket-never-opened =
    .kind = Haakje dat nooit is geopend.
    .what = Het sluithaakje `{ $closer }` heeft geen openingshaakje `{ $opener }`.
    .why = Python ziet niet waar de haakjes beginnen.
    .fix = Zet een `{ $opener }` vóór `{ $following }` op regel { $line }.
    .rule = Vóór elk sluithaakje staat eerst een openingshaakje.

extra-closing-bracket =
    .kind = Sluithaakje zonder openingshaakje.
    .what = Op regel { $line } staat een overbodig sluithaakje `{ $closer }`.
    .why = Er is geen openingshaakje dat erbij hoort.
    .fix = Haal op regel { $line } één `{ $closer }` achter `{ $before }` weg.
    .rule = Bij elk openingshaakje hoort precies één sluithaakje.

closing-bracket-first =
    .kind = Regel die met een los sluithaakje begint.
    .what = Op regel { $line } staat een overbodig sluithaakje `{ $closer }`.
    .why = Er is geen openingshaakje dat erbij hoort.
    .fix = Haal één `{ $closer }` op regel { $line } weg.
    .rule = Bij elk openingshaakje hoort precies één sluithaakje.

extra-opening-bracket =
    .kind = Openingshaakje zonder sluithaakje.
    .what = Op regel { $line } staat een overbodig openingshaakje `{ $opener }`.
    .why = Python leest door, op zoek naar het sluithaakje dat erbij hoort.
    .fix = Haal op regel { $line } één `{ $opener }` vóór `{ $following }` weg.
    .rule = Bij elk openingshaakje hoort een sluithaakje.

wrong-closing-bracket =
    .kind = Sluithaakje dat niet past.
    .what = Het haakje `{ $wrong }` op regel { $line } past niet bij `{ $opener }` op regel { $opener_line }.
    .why = Een haakje kan alleen een haakje van dezelfde soort sluiten.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = `(` hoort bij `)`, `[` hoort bij `]` en `{"{"}` hoort bij `{"}"}`.

wrong-opening-bracket =
    .kind = Openingshaakje dat niet past.
    .what = Het haakje `{ $wrong }` op regel { $line } past niet bij het sluithaakje `{ $closer }`.
    .why = De twee haakjes van een paar moeten van dezelfde soort zijn.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = `(` hoort bij `)`, `[` hoort bij `]` en `{"{"}` hoort bij `{"}"}`.

wrong-bracket-pair =
    .kind = Verkeerde soort haakjes.
    .what = De haakjes `{ $wrong }` en `{ $wrong_closer }`, geopend op regel { $line }, werken hier niet.
    .why = Elke soort haakjes heeft een eigen taak, en hier is een andere soort nodig.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`, en `{ $wrong_closer }` in `{ $closer }`.
    .rule = Gebruik `()` voor aanroepen, `[]` voor lijsten en indexen, en `{"{}"}` voor dictionary's.

bracket-turned =
    .kind = Omgekeerd haakje.
    .what = Het haakje `{ $wrong }` op regel { $line } staat de verkeerde kant op.
    .why = Een openingshaakje kan niet sluiten, en een sluithaakje kan niet openen.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = Eerst komt het openingshaakje, dan het sluithaakje.

closing-brackets-swapped =
    .kind = Sluithaakjes door elkaar.
    .what = De sluithaakjes `{ $wrong }` op regel { $line } staan in de verkeerde volgorde.
    .why = Het haakje dat als laatste opengaat, moet als eerste weer dicht.
    .fix = Verander de volgorde van de haakjes `{ $wrong }` op regel { $line }.
    .rule = Haakjes sluit je in omgekeerde volgorde: het laatste gaat als eerste dicht.

bracket-closed-early =
    .kind = Haakje dat te vroeg sluit.
    .what = Het sluithaakje `{ $closer }` op regel { $line } moet verder naar achteren.
    .why = Python kan de code niet lezen die nu buiten de haakjes staat.
    .fix = Verplaats de `{ $closer }` van achter `{ $before }` op regel { $line } naar achter `{ $target }` op regel { $goal }.
    .rule = Een sluithaakje komt na alles wat binnen de haakjes hoort.

bracket-closed-late =
    .kind = Haakje dat te laat sluit.
    .what = Het sluithaakje `{ $closer }` op regel { $line } moet verder naar voren.
    .why = Tussen de haakjes staat code die Python daar niet kan lezen.
    .fix = Verplaats de `{ $closer }` van achter `{ $before }` op regel { $line } naar achter `{ $target }` op regel { $goal }.
    .rule = Een sluithaakje komt meteen na het laatste dat binnen de haakjes hoort.

extra-bracket-pair =
    .kind = Haakjes die niet mogen.
    .what = Op regel { $line } staat een overbodig paar haakjes, `{ $opener }` en `{ $closer }`.
    .why = Python kan de regel niet lezen met haakjes op deze plek.
    .fix = Haal op regel { $line } de `{ $opener }` en de bijbehorende `{ $closer }` weg.
    .rule = Haakjes gebruik je voor aanroepen, groepen, lijsten en dictionary's.

needless-bracket-pair =
    .kind = Haakjes die niet nodig zijn.
    .what = Op regel { $line } zijn de haakjes `{ $opener }` en `{ $closer }` niet nodig.
    .why = Python staat ze toe, maar de code betekent zonder haakjes hetzelfde.
    .fix = Haal op regel { $line } de `{ $opener }` en de bijbehorende `{ $closer }` weg.
    .rule = Haakjes om een hele voorwaarde of waarde veranderen meestal niets.

missing-bracket-pair =
    .kind = Paar haakjes ontbreekt.
    .what = Op regel { $line } staan waarden waar haakjes omheen moeten.
    .why = Zonder haakjes ziet Python niet welke waarden bij elkaar horen.
    .fix = Zet `{ $opener }` vóór `{ $first }` op regel { $line } en `{ $closer }` achter `{ $target }` op regel { $goal }.
    .rule = Haakjes houden waarden bij elkaar.

instruction-over-lines =
    .kind = Opdracht over meerdere regels zonder haakjes.
    .what = De opdracht op regel { $line } gaat op regel { $next } verder zonder dat er een haakje openstaat.
    .why = Een opdracht eindigt waar de regel eindigt, behalve als er een haakje openstaat.
    .fix = Zet `{ $opener }` vóór `{ $first }` op regel { $line } en `{ $closer }` achter `{ $target }` op regel { $goal }.
    .rule = Code die over meerdere regels loopt, zet je tussen haakjes.

call-without-brackets =
    .kind = Functieaanroep zonder ronde haakjes `()`.
    .what = De aanroep van `{ $name }` op regel { $line } heeft ronde haakjes `()` nodig.
    .why = Python roept een functie alleen aan als er ronde haakjes achter de naam staan.
    .fix = Zet op regel { $line } een `(` direct achter `{ $name }`, en een `)` achter eventuele argumenten.
    .rule = Bij een functieaanroep horen ronde haakjes, ook zonder argumenten.

def-without-brackets =
    .kind = Definitie zonder ronde haakjes `()`.
    .what = De definitie van `{ $name }` op regel { $line } heeft ronde haakjes `()` nodig.
    .why = Python verwacht ronde haakjes achter de naam, ook als er niets in staat.
    .fix = Zet op regel { $line } een `(` direct achter `{ $name }`, en een `)` achter eventuele parameters.
    .rule = Een functiedefinitie heeft ronde haakjes, ook zonder parameters.

smart-quotes =
    .kind = Gekrulde aanhalingstekens.
    .what = Op regel { $line } is het aanhalingsteken `{ $wrong }` gekruld, niet recht.
    .why = Python kent alleen rechte aanhalingstekens. Gekrulde komen vaak uit webpagina's of documenten.
    .fix = Vervang op regel { $line } elk gekruld aanhalingsteken, zoals `{ $wrong }`, door een recht aanhalingsteken.
    .rule = Om een string horen rechte aanhalingstekens. Typ ze daarom in je code-editor.

backtick-quotes =
    .kind = Backticks om een string.
    .what = Op regel { $line } staat een backtick waar een aanhalingsteken van een string hoort.
    .why = Een backtick leunt naar links, en Python kan hem niet lezen.
    .fix = Vervang de backticks op regel { $line } door rechte aanhalingstekens.
    .rule = Om een string staan rechte aanhalingstekens: enkele `'` of dubbele `"`.

text-never-closed =
    .kind = String die niet wordt afgesloten.
    .what = Een string op regel { $line } heeft aan het einde een aanhalingsteken `{ $quote }` nodig.
    .why = Python leest alles tot het einde van de regel als deel van de string.
    .fix = Zet een `{ $quote }` aan het einde van de string op regel { $line }.
    .rule = Een string eindigt met hetzelfde aanhalingsteken als waarmee hij begint.

text-never-opened =
    .kind = Aanhalingsteken aan het begin ontbreekt.
    .what = Op regel { $line } heeft de string die met `{ $first }` begint geen eerste aanhalingsteken.
    .why = Python leest de woorden als namen en het aanhalingsteken als een nieuwe string.
    .fix = Zet een `{ $quote }` vóór `{ $first }` op regel { $line }.
    .rule = Een string heeft aan beide kanten hetzelfde aanhalingsteken.

triple-quote-never-closed =
    .kind = Drie aanhalingstekens die niet worden afgesloten.
    .what = De string met drie aanhalingstekens bij regel { $line } eindigt nergens.
    .why = Python leest alles tot het einde van het bestand als deel van de string.
    .fix = Sluit de string af met drie aanhalingstekens `{ $quote }`.
    .rule = Een string die met drie aanhalingstekens begint, eindigt met dezelfde drie.

mixed-quotes =
    .kind = Verschillende aanhalingstekens om één string.
    .what = Op regel { $line } passen de aanhalingstekens `{ $right }` en `{ $wrong }` niet bij elkaar.
    .why = Een string eindigt pas bij hetzelfde aanhalingsteken als waarmee hij begint.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = Gebruik aan beide kanten van een string hetzelfde aanhalingsteken.

nested-quotes =
    .kind = Hetzelfde aanhalingsteken in en om een string.
    .what = Een aanhalingsteken `{ $quote }` in de string op regel { $line } sluit hem te vroeg af.
    .why = Python leest het eerstvolgende gelijke aanhalingsteken als het einde van de string.
    .fix = { $way ->
            [inner] Gebruik in de string op regel { $line } de andere soort aanhalingstekens.
            [escaped] Zet op regel { $line } een backslash `\` vóór elk aanhalingsteken binnen de string.
           *[outer] Gebruik om de string op regel { $line } de andere soort aanhalingstekens.
         }
    .rule = Zet om een string aanhalingstekens die er niet ook in voorkomen.

doubled-quote =
    .kind = Twee aanhalingstekens vóór een string.
    .what = Op regel { $line } staan twee aanhalingstekens `{ $quote }` naast elkaar vóór `{ $following }`.
    .why = Python leest twee aanhalingstekens naast elkaar als een lege string.
    .fix = Haal op regel { $line } een van de twee `{ $quote }` vóór `{ $following }` weg.
    .rule = Een string heeft één aanhalingsteken aan het begin en één aan het einde.

extra-quote =
    .kind = Los aanhalingsteken.
    .what = Op regel { $line } staat een overbodig aanhalingsteken `{ $quote }`.
    .why = Python leest het als het begin van nog een string, die nergens eindigt.
    .fix = Haal op regel { $line } het aanhalingsteken `{ $quote }` achter `{ $before }` weg.
    .rule = Aanhalingstekens komen in paren: een aan het begin en een aan het einde.

quote-misplaced =
    .kind = Aanhalingsteken op de verkeerde plek.
    .what = Op regel { $line } valt `{ $words }` door het aanhalingsteken `{ $quote }` buiten de string.
    .why = Alleen wat tussen twee aanhalingstekens staat, hoort bij de string.
    .fix = Verplaats het aanhalingsteken `{ $quote }` op regel { $line } naar de andere kant van `{ $words }`.
    .rule = Een string staat helemaal tussen zijn twee aanhalingstekens.

quotes-in-disorder =
    .kind = Aanhalingstekens door elkaar.
    .what = De aanhalingstekens op regel { $line } vormen geen paar om een string.
    .why = Python ziet niet waar de string begint en eindigt.
    .fix = Gebruik op regel { $line } één soort aanhalingstekens om de string, en niet erin.
    .rule = Een string heeft aan beide kanten hetzelfde aanhalingsteken, en niet ertussen.

text-without-quotes =
    .kind = String zonder aanhalingstekens.
    .what = `{ $words }` op regel { $line } heeft aanhalingstekens nodig om een string te zijn.
    .why = Zonder aanhalingstekens leest Python dit als code, niet als string.
    .fix = Zet aanhalingstekens om `{ $words }` op regel { $line }.
    .rule = Strings hebben aanhalingstekens, namen niet.

text-for-name =
    .kind = Aanhalingstekens om een naam.
    .what = Op regel { $line } staat de string `{ $wrong }`, maar Python heeft een naam nodig.
    .why = Met aanhalingstekens maak je een string, en een string kan geen naam zijn.
    .fix = Haal op regel { $line } de aanhalingstekens om `{ $wrong }` weg.
    .rule = Om een naam staan geen aanhalingstekens.

bad-text-prefix =
    .kind = Onbekende letters vóór een string.
    .what = Op regel { $line } staat `{ $prefix }` direct vóór het aanhalingsteken van een string.
    .why = Daar mogen maar een paar letters staan, zoals `f` en `r`.
    .fix = Haal `{ $prefix }` vóór het aanhalingsteken op regel { $line } weg, of verander het.
    .rule = Direct vóór een string kent Python alleen letters zoals `f`, `r` en `b`.

prefix-apart =
    .kind = Letter los van zijn string.
    .what = Op regel { $line } staat een spatie tussen `{ $letter }` en de string.
    .why = Python leest de letter als een naam, en na een naam kan geen string komen.
    .fix = Haal de spatie achter `{ $letter }` op regel { $line } weg.
    .rule = Tussen een letter zoals `f` of `r` en het aanhalingsteken staat geen spatie.

backslash-in-text =
    .kind = Backslash `\` in een string.
    .what = Op regel { $line } heeft een backslash `\` in een string een speciale betekenis.
    .why = Python leest de backslash en het teken erachter als één geheel.
    .fix = Schrijf elke enkele backslash in de string op regel { $line } dubbel.
    .rule = Voor een backslash schrijf je `\\`, of je zet `r` vóór de string.

text-over-lines =
    .kind = String over meerdere regels.
    .what = Een string bij regel { $line } loopt door na het einde van de regel.
    .why = Een string met enkele of dubbele aanhalingstekens eindigt op de regel waar hij begint.
    .fix = { $way ->
            [tripled] Zet aan beide kanten van de string bij regel { $line } drie aanhalingstekens.
           *[joined] Zet de hele string bij regel { $line } op één regel.
         }
    .rule = Een string over meerdere regels heeft aan beide kanten drie aanhalingstekens.

f-string-brace-alone =
    .kind = Accolade in een f-string ontbreekt.
    .what = Een f-string op regel { $line } heeft nog een accolade `{ $brace }` nodig.
    .why = Python wil aan beide kanten van een waarde een accolade.
    .fix = Zet op regel { $line } een `{ $brace }` aan de andere kant van de waarde.
    .rule = In een f-string komen `{"{"}` en `{"}"}` in paren.

f-string-brace-extra =
    .kind = Losse accolade in een f-string.
    .what = Een f-string op regel { $line } heeft een overbodige accolade `{ $brace }`.
    .why = Python wil aan elke kant van een waarde één accolade.
    .fix = Haal op regel { $line } één accolade `{ $brace }` weg.
    .rule = In een f-string komen `{"{"}` en `{"}"}` in paren.

f-string-brace-single =
    .kind = Enkele accolade in een f-string.
    .what = De accolade `{ $brace }` op regel { $line } staat niet om een waarde.
    .why = Voor Python is een enkele accolade het begin of einde van een waarde.
    .fix = Schrijf `{ $brace }` op regel { $line } dubbel waar je de accolade zelf wilt zien.
    .rule = Wil je een accolade laten zien in een f-string, dan schrijf je die dubbel.

f-string-empty =
    .kind = Accolades zonder waarde.
    .what = { $held ->
            [colon] Tussen de accolades `{ $field }` op regel { $line } staat geen waarde vóór de dubbelepunt `:`.
           *[nothing] Tussen de accolades `{ $field }` op regel { $line } staat geen waarde.
         }
    .why = Python vult op de plek van de accolades een waarde in, en die is er niet.
    .fix = { $way ->
            [dropped] Haal `f` op regel { $line } weg, of zet een naam tussen de accolades.
           *[written] Zet op regel { $line } de naam van de waarde vooraan tussen de accolades.
         }
    .rule = In een f-string hoort tussen elk paar accolades een waarde.

f-string-dropped =
    .kind = F-string met onleesbare accolades.
    .what = In een f-string op regel { $line } kan Python `{ $field }` niet als waarde lezen.
    .why = Door de `f` rekent Python uit wat er tussen de accolades staat.
    .fix = Haal `f` vóór het aanhalingsteken op regel { $line } weg, of verbeter wat tussen de accolades staat.
    .rule = Tussen de accolades van een f-string staat een waarde.

f-string-and-format =
    .kind = String met zowel `f` als `.format`.
    .what = Op regel { $line } gebruik je `f` en `.format` bij dezelfde string.
    .why = Ze vullen allebei de accolades in, maar `f` komt eerst en vindt geen waarde.
    .fix = Haal `f` vóór het aanhalingsteken op regel { $line } weg.
    .rule = Gebruik bij een string `f` of `.format`, niet allebei.

f-string-quotes =
    .kind = Buitenste aanhalingsteken ook in een f-string.
    .what = Een aanhalingsteken `{ $quote }` tussen de accolades op regel { $line } sluit de f-string af.
    .why = Python leest het binnenste aanhalingsteken als het einde van de string.
    .fix = Gebruik op regel { $line } andere aanhalingstekens om de f-string dan tussen zijn accolades.
    .rule = Tussen de accolades van een f-string gebruik je de andere soort aanhalingstekens.

f-string-expression =
    .kind = Onleesbare waarde in een f-string.
    .what = Python kan de code tussen de accolades van een f-string op regel { $line } niet lezen.
    .why = Tussen de accolades hoort een waarde die Python kan uitrekenen.
    .fix = Verbeter de code tussen de accolades van de f-string op regel { $line }.
    .rule = Tussen accolades schrijf je een waarde net zoals overal.

misspelt-keyword =
    .kind = Sleutelwoord met een spelfout.
    .what = `{ $wrong }` op regel { $line } lijkt op een sleutelwoord, maar is verkeerd gespeld.
    .why = Python leest `{ $wrong }` als een naam en kan de regel dus niet lezen.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = Een sleutelwoord werkt alleen als elke letter klopt.

misspelt-branch =
    .kind = Spelfout in `else`, `elif`, `except` of `finally`.
    .what = Regel { $line } begint met `{ $wrong }`, en dat is bijna `{ $right }`.
    .why = Python leest `{ $wrong }` als een naam, niet als een sleutelwoord.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = `else`, `elif`, `except` en `finally` werken alleen als elke letter klopt.

misspelt-name =
    .kind = Naam met een spelfout.
    .what = `{ $wrong }` op regel { $line } lijkt veel op `{ $right }`.
    .why = Python herkent een naam alleen als elke letter klopt.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = Schrijf een naam overal op dezelfde manier.

keyword-capital =
    .kind = Sleutelwoord met een hoofdletter.
    .what = `{ $wrong }` op regel { $line } moet met kleine letters.
    .why = Hoofdletters tellen mee, dus leest Python `{ $wrong }` als een naam.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = Sleutelwoorden hebben kleine letters, behalve `True`, `False` en `None`.

constant-capital =
    .kind = Hoofdletterfout in `True`, `False` of `None`.
    .what = `{ $wrong }` op regel { $line } heeft één hoofdletter nodig, aan het begin.
    .why = Hoofdletters tellen mee, dus leest Python `{ $wrong }` als een gewone naam.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = `True`, `False` en `None` beginnen met een hoofdletter.

word-for-keyword =
    .kind = Gewoon woord als sleutelwoord.
    .what = `{ $wrong }` op regel { $line } is geen sleutelwoord van Python.
    .why = Python heeft op deze plek een eigen sleutelwoord nodig.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = Alleen de sleutelwoorden van Python werken, geen andere woorden met dezelfde betekenis.

wrong-keyword =
    .kind = Verkeerd sleutelwoord.
    .what = Het sleutelwoord `{ $wrong }` past niet op regel { $line }.
    .why = Elk sleutelwoord heeft zijn eigen taak, en `{ $wrong }` kan hier niet.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = Elk sleutelwoord heeft zijn eigen betekenis en zijn eigen plek.

foreign-word =
    .kind = Woord uit een andere programmeertaal.
    .what = Op regel { $line } staat het woord `{ $wrong }`, dat in andere talen voorkomt.
    .why = In Python schrijf je dit anders, dus leest Python `{ $wrong }` als een naam.
    .fix = Verander `{ $wrong }` op regel { $line } in `{ $right }`.
    .rule = Elke programmeertaal heeft eigen sleutelwoorden.

keyword-as-name =
    .kind = Sleutelwoord als naam.
    .what = `{ $keyword }` op regel { $line } kan geen naam zijn, want het is een sleutelwoord.
    .why = Elk sleutelwoord heeft in Python een vaste betekenis.
    .fix = Vervang `{ $keyword }` op regel { $line } door een naam die je zelf bedenkt.
    .rule = Een sleutelwoord van Python kan geen naam zijn.

missing-keyword =
    .kind = Sleutelwoord ontbreekt.
    .what = Op regel { $line } hoort een sleutelwoord tussen `{ $before }` en `{ $following }`.
    .why = Zonder sleutelwoord weet Python niet hoe die twee delen bij elkaar horen.
    .fix = Zet op regel { $line } het woord `{ $word }` tussen `{ $before }` en `{ $following }`.
    .rule = Python raadt niet welk sleutelwoord je in een opdracht hebt weggelaten.

missing-keyword-first =
    .kind = Sleutelwoord aan het begin ontbreekt.
    .what = Aan het begin van regel { $line }, vóór `{ $following }`, hoort een sleutelwoord.
    .why = Zonder sleutelwoord weet Python niet wat voor opdracht dit is.
    .fix = Zet het sleutelwoord `{ $word }` vóór `{ $following }` op regel { $line }.
    .rule = Veel opdrachten beginnen met een sleutelwoord dat zegt wat ze doen.

missing-def =
    .kind = Functiedefinitie zonder sleutelwoord.
    .what = Op regel { $line } is een sleutelwoord nodig om `{ $following }` te definiëren.
    .why = Python leest `{ $following }` als een functieaanroep, en daarmee kan geen blok beginnen.
    .fix = Zet het sleutelwoord `def` vóór `{ $following }` op regel { $line }.
    .rule = De definitie van een functie begint met het sleutelwoord `def`.

missing-in =
    .kind = `in` ontbreekt in een `for`-lus.
    .what = In de `for`-lus op regel { $line } staat niets tussen `{ $before }` en `{ $following }`.
    .why = In een `for`-lus staat `in` vóór de waarden die de lus doorloopt.
    .fix = Zet op regel { $line } het sleutelwoord `in` tussen `{ $before }` en `{ $following }`.
    .rule = In een `for`-lus staat `in` tussen de naam en de waarden die je doorloopt.

wrong-word-for-in =
    .kind = Verkeerd woord of teken in plaats van `in`.
    .what = Op regel { $line } staat `{ $wrong }` in een `for`-lus, waar Python `in` verwacht.
    .why = Een `for`-lus weet pas wat hij moet doorlopen als er `in` staat.
    .fix = Vervang `{ $wrong }` op regel { $line } door `in`.
    .rule = In een `for`-lus staat alleen `in` tussen de naam en de waarden die je doorloopt.

else-if =
    .kind = `else` gevolgd door `if`.
    .what = Op regel { $line } begint een volgende voorwaarde met `else` en `if`.
    .why = Python heeft hier één woord voor, en bij `else` hoort geen voorwaarde.
    .fix = Vervang `else` en `if` op regel { $line } door het ene woord `elif`.
    .rule = Na een `if` begint elke volgende voorwaarde met `elif`.

else-with-condition =
    .kind = Voorwaarde achter `else`.
    .what = Op regel { $line } staat een voorwaarde achter `else`.
    .why = `else` is voor alle gevallen die overblijven, dus zonder voorwaarde.
    .fix = Vervang `else` op regel { $line } door `elif`.
    .rule = `elif` heeft altijd een voorwaarde, `else` nooit.

number-starts-name =
    .kind = Naam die met een cijfer begint.
    .what = Op regel { $line } begint de naam `{ $name }` met een cijfer.
    .why = Python begint hier een getal te lezen en komt dan letters tegen.
    .fix = Vervang `{ $name }` op regel { $line } door een naam die met een letter begint.
    .rule = Een naam begint met een letter of een underscore `_`, nooit met een cijfer.

digit-for-letter =
    .kind = Cijfer dat op een letter lijkt.
    .what = Op regel { $line } begint `{ $name }` met het cijfer `{ $wrong }`, niet met een letter.
    .why = Python ziet eerst het cijfer en probeert dus een getal te lezen.
    .fix = Vervang het cijfer `{ $wrong }` in `{ $name }` op regel { $line } door de letter `{ $right }`.
    .rule = Een cijfer is geen letter, ook al lijken ze op elkaar.

digit-for-bracket =
    .kind = Cijfer van de toets met een haakje.
    .what = Op regel { $line } staat `{ $wrong }`, dat vaak op dezelfde toets zit als een rond haakje.
    .why = Zonder Shift typt die toets een cijfer, en dan ontbreekt het haakje.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }`.
    .rule = Op veel toetsenborden heb je Shift nodig voor een rond haakje.

hyphen-in-name =
    .kind = Koppelteken `-` in een naam.
    .what = Op regel { $line } staat in de naam `{ $name }` een koppelteken `-`.
    .why = Python leest het koppelteken als een minteken tussen twee namen.
    .fix = Schrijf `{ $name }` op regel { $line } met een underscore `_`, of zonder koppelteken.
    .rule = In een naam staan alleen letters, cijfers en underscores `_`.

blank-in-name =
    .kind = Spatie in een naam.
    .what = Op regel { $line } staat een spatie in de naam `{ $name }`.
    .why = Een spatie sluit een naam af, dus ziet Python losse namen naast elkaar.
    .fix = Schrijf `{ $name }` op regel { $line } aan elkaar, bijvoorbeeld met een underscore `_`.
    .rule = In een naam staat nooit een spatie.

sign-in-name =
    .kind = Teken dat niet in een naam mag.
    .what = Op regel { $line } staat in de naam `{ $name }` het teken `{ $sign }`.
    .why = Voor Python eindigt de naam bij dat teken, en de rest is onleesbaar.
    .fix = Haal `{ $sign }` uit `{ $name }` op regel { $line }, of gebruik een underscore `_`.
    .rule = Het enige teken dat in een naam mag, is de underscore `_`.

global-after-use =
    .kind = `global` of `nonlocal` na het eerste gebruik.
    .what = Op regel { $line } staat `{ $keyword }`, maar de functie gebruikt `{ $name }` al eerder.
    .why = Python moet weten welke variabele je bedoelt voordat de functie die gebruikt.
    .fix = Verplaats de opdracht met `{ $keyword }` van regel { $line } naar het begin van de functie.
    .rule = `global` en `nonlocal` staan vóór het eerste gebruik van de variabele.

missing-space =
    .kind = Spatie ontbreekt.
    .what = Op regel { $line } staan twee woorden zonder spatie aan elkaar: `{ $wrong }`.
    .why = Python leest `{ $wrong }` als één naam.
    .fix = Zet op regel { $line } een spatie in `{ $wrong }`, tussen de twee woorden.
    .rule = Aan een spatie ziet Python waar het ene woord eindigt en het volgende begint.

blank-in-word =
    .kind = Spatie in een woord.
    .what = Op regel { $line } staat een spatie in het woord `{ $wrong }`.
    .why = Een spatie sluit een woord af, dus leest Python hier losse woorden.
    .fix = Haal de spatie in `{ $wrong }` op regel { $line } weg.
    .rule = Eén woord schrijf je zonder spaties.

words-swapped =
    .kind = Woorden in de verkeerde volgorde.
    .what = Op regel { $line } staat `{ $wrong }`, een volgorde die Python niet kent.
    .why = Python leest woorden van links naar rechts, dus telt hun volgorde mee.
    .fix = Verander de volgorde van de woorden `{ $wrong }` op regel { $line }.
    .rule = De woorden in een opdracht hebben een vaste volgorde.

doubled-word =
    .kind = Woord dat er twee keer staat.
    .what = Op regel { $line } staat het woord `{ $word }` twee keer achter elkaar.
    .why = Na het eerste woord verwacht Python iets anders.
    .fix = Haal één `{ $word }` op regel { $line } weg.
    .rule = Python slaat een herhaald woord niet over.

extra-keyword =
    .kind = Sleutelwoord op de verkeerde plek.
    .what = Op regel { $line } staat het sleutelwoord `{ $word }` op een plek waar dat niet mag.
    .why = In Python past `{ $word }` niet bij de code eromheen.
    .fix = Haal het sleutelwoord `{ $word }` op regel { $line } weg.
    .rule = Elk sleutelwoord werkt alleen op bepaalde plekken.

extra-word =
    .kind = Woord dat niet past.
    .what = Op regel { $line } kan Python niets met het woord `{ $word }` achter `{ $before }`.
    .why = Python weet niet wat `{ $word }` op deze plek betekent.
    .fix = Haal op regel { $line } `{ $word }` achter `{ $before }` weg.
    .rule = Tussen twee namen hoort een teken of een sleutelwoord.

extra-word-first =
    .kind = Woord dat niet past aan het begin.
    .what = Regel { $line } begint met het woord `{ $word }`, dat niet past bij wat volgt.
    .why = Python weet niet wat `{ $word }` op deze plek betekent.
    .fix = Haal `{ $word }` aan het begin van regel { $line } weg.
    .rule = Python slaat geen woorden over, ook niet als ze niet bij een opdracht horen.

foreign-new =
    .kind = `new` uit een andere taal.
    .what = Op regel { $line } staat het woord `new` vóór `{ $following }`.
    .why = In Python maak je een nieuw object met een gewone aanroep, zonder woord ervoor.
    .fix = Haal het woord `new` vóór `{ $following }` op regel { $line } weg.
    .rule = Een nieuw object maak je door zijn klasse aan te roepen.

type-declaration =
    .kind = Declaratie uit een andere taal.
    .what = Op regel { $line } staat het woord `{ $word }` vóór de naam `{ $following }`.
    .why = In Python schrijf je geen type of ander woord vóór een nieuwe naam.
    .fix = Haal het woord `{ $word }` vóór `{ $following }` op regel { $line } weg.
    .rule = Een nieuwe variabele heeft alleen een naam, een isgelijkteken `=` en een waarde nodig.

def-without-name =
    .kind = Definitie zonder naam.
    .what = Op regel { $line } is een naam nodig achter het sleutelwoord `{ $keyword }`.
    .why = Je gebruikt een functie of klasse via de naam, dus mag die niet ontbreken.
    .fix = Zet op regel { $line } een naam achter `{ $keyword }`.
    .rule = De naam van een functie of klasse staat direct achter `def` of `class`.

import-order =
    .kind = Import in de verkeerde volgorde.
    .what = Op regel { $line } staat `import` vóór `from`.
    .why = Python wil eerst weten welke module, en daarna wat je eruit importeert.
    .fix = Zet `from` en de module aan het begin van regel { $line }, vóór `import`.
    .rule = Eerst komen `from` en de module, dan `import` en de namen.

from-without-import =
    .kind = `from` zonder `import`.
    .what = Regel { $line } begint met `from`, maar er staat geen `import`.
    .why = Na `from` en de module verwacht Python `import` en een naam.
    .fix = Zet op regel { $line } het woord `import` achter de module.
    .rule = `from` zegt welke module je gebruikt, en `import` wat je eruit haalt.

import-of-text =
    .kind = Aanhalingstekens in een import.
    .what = Op regel { $line } staan aanhalingstekens om een naam in de import.
    .why = Met aanhalingstekens is het een string, maar Python verwacht de naam zelf.
    .fix = Haal de aanhalingstekens in de import op regel { $line } weg.
    .rule = Om namen in een import staan geen aanhalingstekens.

import-of-file =
    .kind = Import met meer dan alleen een naam.
    .what = In de import op regel { $line } staat meer dan alleen de naam van een module.
    .why = Python wil hier alleen een naam, zonder pad en zonder extra tekens.
    .fix = Schrijf op regel { $line } alleen de naam van de module.
    .rule = Een module importeer je met alleen de naam.

module-digit =
    .kind = Modulenaam die met een cijfer begint.
    .what = Op regel { $line } begint de modulenaam `{ $name }` met een cijfer.
    .why = Python leest een cijfer als het begin van een getal.
    .fix = Geef het bestand en de module op regel { $line } een andere naam, of importeer met `__import__`.
    .rule = De naam van een module begint met een letter of een underscore `_`.

import-hyphen =
    .kind = Koppelteken `-` in een import.
    .what = Op regel { $line } staat in de import een koppelteken `-` in een naam.
    .why = Python leest het koppelteken als een minteken, en dat kan niet in een import.
    .fix = Schrijf de naam op regel { $line } met een underscore `_`, of zonder koppelteken.
    .rule = In modulenamen staan alleen letters, cijfers en underscores `_`.

leading-zeros =
    .kind = Nul aan het begin van een getal.
    .what = Op regel { $line } begint het getal `{ $number }` met een nul.
    .why = Een extra nul aan het begin van een geheel getal mag niet van Python.
    .fix = Haal elke nul aan het begin van `{ $number }` op regel { $line } weg.
    .rule = Geen enkel geheel getal begint met een nul, behalve 0 zelf.

octal-literal =
    .kind = Octaal getal zoals in Python 2.
    .what = Op regel { $line } begint het getal `{ $number }` met een nul.
    .why = In Python 3 hebben octale getallen (cijfers 0 tot en met 7) een letter na de nul.
    .fix = Zet op regel { $line } de letter `o` achter de eerste nul van `{ $number }`.
    .rule = Een octaal getal begint met `0o`.

long-number =
    .kind = Letter aan het einde van een getal.
    .what = Op regel { $line } eindigt het getal `{ $number }` met een letter.
    .why = In Python 2 hoorde zo'n letter bij een lang getal, maar in Python 3 niet meer.
    .fix = Haal de letter aan het einde van `{ $number }` op regel { $line } weg.
    .rule = Een geheel getal mag zo lang zijn als je wilt, zonder letter.

number-separators =
    .kind = Getal met verkeerde scheidingstekens.
    .what = Op regel { $line } staan in het getal `{ $number }` komma's, punten of spaties.
    .why = Python leest meerdere getallen in plaats van één.
    .fix = Schrijf `{ $number }` op regel { $line } zonder scheidingstekens, of met underscores `_`.
    .rule = Alleen underscores `_` mogen een lang getal in groepjes cijfers verdelen.

print-statement =
    .kind = `print` zonder ronde haakjes.
    .what = Op regel { $line } moeten ronde haakjes `(` `)` om wat `print` laat zien.
    .why = In Python 3 is `print` een functie, dus roep je hem aan met ronde haakjes.
    .fix = Zet op regel { $line } een `(` achter `print`, en een `)` achter wat je print.
    .rule = Wat je print, staat tussen ronde haakjes.

exec-statement =
    .kind = `exec` zonder ronde haakjes.
    .what = Op regel { $line } moeten ronde haakjes `(` `)` om wat `exec` uitvoert.
    .why = In Python 3 is `exec` een functie, dus roep je hem aan met ronde haakjes.
    .fix = Zet op regel { $line } een `(` achter `exec`, en een `)` achter wat het uitvoert.
    .rule = In een functieaanroep staan de argumenten tussen ronde haakjes.

except-comma =
    .kind = Komma `,` in een regel met `except`.
    .what = Op regel { $line } staat een komma `,` tussen de fout en de naam ervan.
    .why = Python 2 gebruikte hier een komma, maar Python 3 gebruikt een woord.
    .fix = Vervang de komma `,` op regel { $line } door het woord `as`.
    .rule = In een regel met `except` geef je de fout een naam met `as`.

raise-comma =
    .kind = Komma `,` in een regel met `raise`.
    .what = Op regel { $line } staat een komma `,` tussen de fout en de melding.
    .why = In Python 2 mocht dat, maar in Python 3 is de melding een argument.
    .fix = Haal de komma `,` op regel { $line } weg en zet de melding tussen ronde haakjes.
    .rule = De melding van een fout zet je tussen ronde haakjes.

backticks =
    .kind = Backticks uit Python 2.
    .what = Op regel { $line } staan backticks, de naar links leunende tekens, om een waarde.
    .why = In Python 2 maakte je er een string mee, maar in Python 3 niet meer.
    .fix = Haal de backticks op regel { $line } weg en roep `repr` aan met de waarde.
    .rule = Met een functieaanroep maak je van een waarde een string.

body-not-indented =
    .kind = Blok dat niet inspringt.
    .what = Regel { $line } moet verder inspringen dan de `{ $keyword }` op regel { $header }.
    .why = Aan de inspringing ziet Python wat in een blok hoort. Nu lijkt het blok leeg.
    .fix = { $count ->
            [one] Laat regel { $line } verder inspringen dan regel { $header }, meestal met vier spaties.
           *[other] Laat regel { $line } tot en met { $last } verder inspringen dan regel { $header }, meestal met vier spaties.
         }
    .rule = De regels van een blok springen verder in dan de regel waarmee het begint.

unexpected-indentation =
    .kind = Onverwachte inspringing.
    .what = Regel { $line } springt verder in, maar met de opdracht erboven begint geen blok.
    .why = Als een regel verder inspringt, denkt Python dat er een blok begint.
    .fix = { $count ->
            [one] Schuif regel { $line } naar links, zodat die even ver inspringt als regel { $like }.
           *[other] Schuif regel { $line } tot en met { $last } naar links, zodat regel { $line } even ver inspringt als regel { $like }.
         }
    .rule = Alleen regels in een blok springen in.

first-line-indented =
    .kind = Eerste regel die inspringt.
    .what = Regel { $line } is het begin van het programma, maar springt in.
    .why = Alleen regels in een blok springen in, en er is nog geen blok.
    .fix = { $count ->
            [one] Haal de extra inspringing van regel { $line } weg.
           *[other] Haal de extra inspringing van regel { $line } tot en met { $last } weg.
         }
    .rule = De eerste opdracht van een programma begint helemaal links.

indented-too-far =
    .kind = Regel die te ver inspringt.
    .what = Regel { $line } moet minder ver inspringen om in zijn blok te passen.
    .why = Aan de inspringing ziet Python welke regels bij elkaar horen.
    .fix = { $count ->
            [one] Schuif regel { $line } naar links, zodat die even ver inspringt als regel { $like }.
           *[other] Schuif regel { $line } tot en met { $last } naar links, zodat regel { $line } even ver inspringt als regel { $like }.
         }
    .rule = Alle regels van een blok beginnen in dezelfde kolom.

not-indented-enough =
    .kind = Regel die niet ver genoeg inspringt.
    .what = Regel { $line } moet verder inspringen om in zijn blok te staan.
    .why = Python denkt dat het blok voorbij is en kan de rest niet lezen.
    .fix = { $count ->
            [one] Schuif regel { $line } naar rechts, zodat die even ver inspringt als regel { $like }.
           *[other] Schuif regel { $line } tot en met { $last } naar rechts, zodat regel { $line } even ver inspringt als regel { $like }.
         }
    .rule = Alle regels van een blok beginnen in dezelfde kolom.

indentation-matches-nothing =
    .kind = Ongelijke inspringing in een blok.
    .what = Regel { $line } springt niet precies even ver in als regel { $like } van hetzelfde blok.
    .why = Aan de inspringing ziet Python welke regels bij elkaar horen.
    .fix = { $count ->
            [one] Geef regel { $line } precies dezelfde inspringing als regel { $like }.
           *[other] Verschuif regel { $line } tot en met { $last }, zodat regel { $line } precies even ver inspringt als regel { $like }.
         }
    .rule = Alle regels van een blok beginnen in dezelfde kolom.

branch-not-aligned =
    .kind = Tak in de verkeerde kolom.
    .what = Op regel { $line } begint `{ $keyword }` niet in dezelfde kolom als de opdracht waar het bij hoort.
    .why = Python ziet niet bij welke opdracht de `{ $keyword }` hoort.
    .fix = { $count ->
            [one] Geef regel { $line } precies dezelfde inspringing als regel { $like }.
           *[other] Verschuif regel { $line } tot en met { $last }, zodat regel { $line } precies even ver inspringt als regel { $like }.
         }
    .rule = Een tak begint in dezelfde kolom als de opdracht waar hij bij hoort.

block-line-misplaced =
    .kind = Regel van een blok in de verkeerde kolom.
    .what = Regel { $line } heeft de verkeerde inspringing voor het blok van `{ $keyword }` op regel { $header }.
    .why = Aan de inspringing ziet Python welke regels bij elkaar horen.
    .fix = { $count ->
            [one] Laat regel { $line } precies één niveau verder inspringen dan regel { $header }, meestal vier spaties.
           *[other] Verschuif regel { $line } tot en met { $last }, zodat regel { $line } één niveau verder inspringt dan regel { $header }.
         }
    .rule = Alle regels van een blok beginnen in dezelfde kolom.

not-at-left-edge =
    .kind = Regel die niet helemaal links begint.
    .what = Regel { $line } springt in, maar staat niet in een blok.
    .why = Een regel die inspringt, hoort voor Python bij een blok.
    .fix = { $count ->
            [one] Schuif regel { $line } helemaal naar links.
           *[other] Schuif regel { $line } tot en met { $last } naar links, zodat regel { $line } helemaal links begint.
         }
    .rule = Regels buiten een blok beginnen helemaal links.

indentation-other =
    .kind = Inspringing die niet past.
    .what = Regel { $line } heeft niet de inspringing die nodig is.
    .why = Aan de inspringing ziet Python welke regels bij elkaar horen.
    .fix = { $count ->
            [one] Pas de inspringing van regel { $line } aan het blok aan.
           *[other] Pas de inspringing van regel { $line } tot en met { $last } aan het blok aan.
         }
    .rule = Alle regels van een blok beginnen in dezelfde kolom.

tabs-and-spaces =
    .kind = Tabs en spaties door elkaar.
    .what = De code springt in met tabs én spaties, en regel { $line } past er niet bij.
    .why = Een tab en spaties kunnen er hetzelfde uitzien, maar Python kan ze niet vergelijken.
    .fix = { $count ->
            [one] Laat regel { $line } inspringen met precies dezelfde tabs of spaties als regel { $like }.
           *[other] Laat regel { $line } tot en met { $last } opnieuw inspringen, met regel { $line } precies zoals regel { $like }.
         }
    .rule = Gebruik nooit tabs en spaties door elkaar om in te springen.

tab-among-blanks =
    .kind = Tab tussen spaties.
    .what = Regel { $line } springt in met een tab, maar andere regels met spaties.
    .why = Een tab kan op spaties lijken, maar Python kan die twee niet vergelijken.
    .fix = Vervang de tab op regel { $line } door spaties, vier voor elk niveau.
    .rule = Gebruik om in te springen alleen spaties, vier voor elk niveau.

blanks-among-tabs =
    .kind = Spaties in code met tabs.
    .what = Regel { $line } springt in met spaties, maar andere regels met tabs.
    .why = Een tab lijkt op je scherm misschien op spaties, maar Python ziet het verschil.
    .fix = Verwijder de spaties aan het begin van regel { $line } en typ tabs.
    .rule = Spring in met tabs of met spaties, nooit met allebei.

return-outside =
    .kind = `return` of `yield` buiten een functie.
    .what = De `{ $keyword }` op regel { $line } springt te weinig in om bij een functie te horen.
    .why = Alleen een functie kan een waarde teruggeven.
    .fix = { $count ->
            [one] Laat regel { $line } even ver inspringen als regel { $like }.
           *[other] Schuif regel { $line } tot en met { $last } naar rechts, zodat regel { $line } even ver inspringt als regel { $like }.
         }
    .rule = `return` en `yield` werken alleen in een functie.

break-outside =
    .kind = `break` of `continue` buiten een lus.
    .what = De `{ $keyword }` op regel { $line } springt te weinig in om bij een lus te horen.
    .why = `break` en `continue` sturen een lus, dus moeten ze in een lus staan.
    .fix = { $count ->
            [one] Laat regel { $line } even ver inspringen als regel { $like }.
           *[other] Schuif regel { $line } tot en met { $last } naar rechts, zodat regel { $line } even ver inspringt als regel { $like }.
         }
    .rule = `break` en `continue` werken alleen in een lus.

return-outside-replaced =
    .kind = `return` die in geen functie staat.
    .what = De `{ $keyword }` op regel { $line } staat in geen enkele functie.
    .why = Alleen een functie kan een waarde teruggeven.
    .fix = Vervang `{ $keyword }` op regel { $line } door iets anders, of verwijder het.
    .rule = `return` werkt alleen in een functie.

break-outside-replaced =
    .kind = `break` of `continue` zonder lus.
    .what = De `{ $keyword }` op regel { $line } staat in geen enkele lus.
    .why = `break` en `continue` sturen een lus, dus moeten ze in een lus staan.
    .fix = Vervang `{ $keyword }` op regel { $line } door iets anders, of verwijder het.
    .rule = `break` en `continue` werken alleen in een lus.

missing-body =
    .kind = Leeg blok.
    .what = Op regel { $line } begint een blok met `{ $keyword }`, maar het blok is leeg.
    .why = Na de dubbelepunt `:` verwacht Python minstens één opdracht die inspringt.
    .fix = Zet onder regel { $line } een opdracht die inspringt, zoals `pass`, dat niets doet.
    .rule = In elk blok staat minstens één opdracht.

header-alone =
    .kind = Dubbelepunt `:` en blok ontbreken.
    .what = Regel { $line } heeft achteraan een dubbelepunt `:` nodig, en `{ $keyword }` een blok.
    .why = Python zoekt een dubbelepunt, met daaronder een blok dat inspringt.
    .fix = Zet een dubbelepunt `:` achter regel { $line }, en daaronder een `pass` die inspringt.
    .rule = De regel vóór een blok eindigt met een dubbelepunt, daarna volgt minstens één opdracht.

pasted-prompt =
    .kind = Meegekopieerde prompt.
    .what = Regel { $line } begint met de prompt `{ $prompt }`, die niet bij een programma hoort.
    .why = De console toont een prompt als hij op je wacht. Python leest die niet als code.
    .fix = Verwijder `{ $prompt }` aan het begin van regel { $line }.
    .rule = Kopieer uit een console alleen wat je zelf hebt getypt.

pasted-line-number =
    .kind = Meegekopieerd regelnummer.
    .what = Regel { $line } begint met het getal `{ $number }`, dat niet bij de opdracht hoort.
    .why = Python leest een getal, en daarna code die er niet bij past.
    .fix = Verwijder het getal `{ $number }` aan het begin van regel { $line }.
    .rule = Regelnummers horen niet bij een programma.

pasted-marker =
    .kind = Meegekopieerde regel die geen code is.
    .what = Op regel { $line } staat `{ $mark }`, en dat is geen Python-code.
    .why = Zulke regels komen uit chats, van webpagina's of uit andere programma's.
    .fix = Verwijder regel { $line }.
    .rule = Kopieer alleen de code, niet wat eromheen staat.

pasted-stars =
    .kind = Meegekopieerde sterretjes `**` om code.
    .what = Op regel { $line } staan sterretjes `{ $mark }` die niet bij de code horen.
    .why = Chats maken er vette letters mee, maar Python leest ze als een operator.
    .fix = Verwijder de sterretjes `{ $mark }` op regel { $line }.
    .rule = Kopieer alleen de code, niet de tekens die de code vet maken.

pasted-command =
    .kind = Commando voor een terminal of notebook in het programma.
    .what = Op regel { $line } staat het commando `{ $command }`, en dat is geen Python-code.
    .why = Zulke commando's zijn voor een terminal of notebook, niet voor een programma.
    .fix = Verwijder regel { $line } en voer het commando buiten het programma uit.
    .rule = Commando's voor een terminal of notebook horen niet in een programma.

pasted-output =
    .kind = Uitvoer in het programma geplakt.
    .what = Regel { $line } lijkt op iets wat Python heeft geprint, niet op code.
    .why = Python probeert deze uitvoer als een opdracht te lezen.
    .fix = Verwijder de uitvoer op regel { $line }.
    .rule = Uitvoer is wat een programma print. Het is geen deel van de code.

prose-line =
    .kind = Zin die geen code is.
    .what = Regel { $line } is voor mensen geschreven, niet voor Python.
    .why = Python probeert de woorden als code te lezen.
    .fix = Verwijder regel { $line }, of zet er een hekje `#` voor.
    .rule = Notities voor mensen horen in commentaar, dat met een hekje `#` begint.

comment-without-hash =
    .kind = Hekje `#` vóór commentaar ontbreekt.
    .what = Python kan regel { $line } vanaf `{ $first }` niet lezen.
    .why = Python leest alles als code, behalve wat achter een hekje `#` staat.
    .fix = Zet op regel { $line } een hekje `#` vóór `{ $first }`, zodat het commentaar wordt.
    .rule = Commentaar begint met een hekje `#`.

shebang =
    .kind = Verkeerd begin van de regel met `#!`.
    .what = Op regel { $line } staat `{ $first }`, en die regel begint niet met een hekje `#`.
    .why = De regel noemt het programma dat je script uitvoert. Python slaat hem alleen na `#` over.
    .fix = { $way ->
            [removed] Verwijder regel { $line }, want je programma werkt ook zonder.
            [turned] Verwissel de tekens `!` en `#` aan het begin van regel { $line }.
           *[put] Zet een hekje `#` helemaal aan het begin van regel { $line }.
         }
    .rule = De eerste regel van een script mag met `#!` beginnen en een programma noemen.

left-over =
    .kind = Code die niet in de regel past.
    .what = Op regel { $line } kan Python niets met `{ $part }`.
    .why = Python leest alles op de regel, en dit deel past er niet bij.
    .fix = Zet een hekje `#` vóór `{ $part }` op regel { $line }, of verwijder het.
    .rule = Op een regel staat één opdracht en verder niets.

foreign-comment =
    .kind = Commentaarteken uit een andere taal.
    .what = Op regel { $line } staat `{ $mark }`, in andere talen een teken voor commentaar.
    .why = Python leest `{ $mark }` als code, niet als deel van commentaar.
    .fix = { $way ->
            [removed] Verwijder op regel { $line } `{ $mark }` en het commentaar, of zet er een hekje `#` voor.
            [sign] Verwijder `{ $mark }` op regel { $line }.
           *[replaced] Vervang `{ $mark }` op regel { $line } door een hekje `#`.
         }
    .rule = In Python begint commentaar met een hekje `#`.

invisible-character =
    .kind = Onzichtbaar teken.
    .what = Op regel { $line } staat een teken dat je niet kunt zien (nummer { $code }).
    .why = Het komt vaak van een webpagina, en Python staat het hier niet toe.
    .fix = Haal het onzichtbare teken weg: verwijder regel { $line } en typ hem opnieuw.
    .rule = Typ je code zelf, of plak die als platte tekst.

look-alike =
    .kind = Teken dat alleen op het goede teken lijkt.
    .what = Op regel { $line } staat `{ $wrong }`, en dat is niet het teken dat Python nodig heeft.
    .why = Voor jou lijken de twee misschien gelijk, maar Python ziet het verschil.
    .fix = Vervang `{ $wrong }` op regel { $line } door `{ $right }` van je toetsenbord.
    .rule = Typ tekens op je toetsenbord en plak ze niet uit documenten.

stray-character =
    .kind = Teken waar Python niets mee kan.
    .what = Op regel { $line } staat `{ $wrong }`, en dat betekent daar niets voor Python.
    .why = Buiten strings en commentaar kent Python alleen bepaalde tekens.
    .fix = Verwijder het teken `{ $wrong }` op regel { $line }.
    .rule = Gebruik tekens die Python kent, behalve in strings en commentaar.

space-after-backslash =
    .kind = Spatie achter een backslash `\`.
    .what = Aan het einde van regel { $line } staat nog een spatie achter de backslash `\`.
    .why = Een regel loopt alleen door als de backslash het allerlaatste teken is.
    .fix = Verwijder op regel { $line } de spatie achter de backslash `\`.
    .rule = Achter een backslash aan het einde van een regel komt niets, ook geen spatie.

stray-backslash =
    .kind = Backslash `\` op de verkeerde plek.
    .what = Op regel { $line } staat een backslash `\` buiten een string.
    .why = Buiten een string kan een backslash alleen het laatste teken van een regel zijn.
    .fix = Verwijder de backslash `\` op regel { $line }.
    .rule = Gebruik een backslash in een string of aan het einde van een regel.

html-entity =
    .kind = Teken zoals webpagina's het schrijven.
    .what = Op regel { $line } staat `{ $wrong }`, de code van een webpagina voor een teken.
    .why = Een webpagina laat daar één teken zien, maar Python niet.
    .fix = Vervang `{ $wrong }` op regel { $line } door het teken dat bedoeld is.
    .rule = Typ elk teken gewoon zelf, niet in de code van een webpagina.

two-statements =
    .kind = Twee opdrachten op één regel.
    .what = Op regel { $line } eindigt een opdracht met `{ $before }` en begint een nieuwe met `{ $following }`.
    .why = Na een opdracht verwacht Python het einde van de regel.
    .fix = Begin vóór `{ $following }` op regel { $line } een nieuwe regel.
    .rule = Schrijf op elke regel één opdracht.

line-broken =
    .kind = Opdracht verdeeld over twee regels.
    .what = Regel { $line } eindigt na `{ $before }`, maar de opdracht gaat verder.
    .why = Een opdracht eindigt waar de regel eindigt, behalve als er nog een haakje openstaat.
    .fix = Maak van regel { $line } en de regel eronder één regel.
    .rule = Houd een opdracht op één regel, behalve tussen haakjes.

line-too-many =
    .kind = Regel die Python niet kan lezen.
    .what = Regel { $line } is geen opdracht die Python hier kan lezen.
    .why = Python weet niet wat de regel betekent.
    .fix = Verwijder regel { $line }, of schrijf de opdracht helemaal uit.
    .rule = Elke opdracht moet compleet zijn.

line-out-of-place =
    .kind = Regel op de verkeerde plek.
    .what = Regel { $line } kan niet op deze plek staan.
    .why = De regel past niet bij wat ervoor en erna staat.
    .fix = Verwijder regel { $line }, of zet hem op een plek waar hij past.
    .rule = Elke regel moet passen bij de regels eromheen.

after-decorator =
    .kind = Verkeerde regel onder een decorator.
    .what = { $count ->
            [one] Regel { $line } scheidt de decorator `{ $decorator }` op regel { $owner } van zijn functie of klasse.
           *[other] De regels { $line } tot en met { $last } scheiden de decorator `{ $decorator }` op regel { $owner } van zijn functie of klasse.
         }
    .why = Direct onder een decorator verwacht Python een functie of een klasse.
    .fix = { $count ->
            [one] Verwijder regel { $line }, of zet hem in het blok dat eronder begint.
           *[other] Verwijder regel { $line } tot en met { $last }, of zet ze in het blok eronder.
         }
    .rule = Een decorator staat direct vóór zijn functie of klasse.

lines-too-many =
    .kind = Meerdere regels die Python niet kan lezen.
    .what = Python kan regel { $line } tot en met { $last } op deze plek niet lezen.
    .why = Python weet niet wat ze hier betekenen.
    .fix = Verwijder regel { $line } tot en met { $last }, of schrijf de opdrachten helemaal uit.
    .rule = Elke opdracht moet compleet zijn.

block-line-too-many =
    .kind = Begin van een blok zonder de rest.
    .what = Regel { $line } begint met `{ $keyword }`, maar wat daarbij hoort, ontbreekt.
    .why = Na `{ $keyword }` verwacht Python een complete opdracht met een blok.
    .fix = Verwijder regel { $line }.
    .rule = Bij een regel waarmee een blok begint, hoort ook dat blok.

block-line-left-over =
    .kind = Onvolledig begin van een blok.
    .what = Regel { $line } begint met `{ $keyword }`, maar er ontbreekt iets dat erbij hoort.
    .why = De dubbelepunt, het blok en soms een partner horen erbij, zoals `except` bij `try`.
    .fix = { $count ->
            [one] Verwijder regel { $line } en schuif regel { $first } één niveau naar links.
           *[other] Verwijder regel { $line } en schuif regel { $first } tot en met { $last } één niveau naar links.
         }
    .rule = Bij een regel waarmee een blok begint, horen een blok en soms een partner.

missing-line =
    .kind = Regel ontbreekt.
    .what = De code bij regel { $line } is niet compleet.
    .why = Python verwacht meer code voordat het programma verdergaat.
    .fix = Schrijf bij regel { $line } wat er ontbreekt.
    .rule = Elke opdracht moet compleet zijn.

missing-block-line =
    .kind = Blok zonder eerste regel.
    .what = Bij regel { $line } ontbreekt de regel waarmee het blok begint.
    .why = Python ziet niet waar het blok bij hoort.
    .fix = Zet bij regel { $line } een regel die met `{ $keyword }` begint.
    .rule = Elk blok begint met een regel die op een dubbelepunt eindigt.

missing-except =
    .kind = `try` zonder `except` of `finally`.
    .what = Het `try`-blok dat bij regel { $line } eindigt, heeft geen `except` of `finally`.
    .why = Python moet weten wat het moet doen als het `try`-blok mislukt.
    .fix = Zet onder regel { $line } een `except` met een eigen blok, in dezelfde kolom als `try`.
    .rule = Bij elke `try` hoort een `except` of een `finally`.

missing-try =
    .kind = `except` of `finally` zonder `try`.
    .what = Bij regel { $line } staat een `except` of `finally` zonder `try` ervoor.
    .why = Python moet weten welke regels het eerst moet proberen.
    .fix = Zet bij regel { $line } een `try` met een dubbelepunt, en laat de bijbehorende regels inspringen.
    .rule = Vóór `except` en `finally` staat altijd een `try`.

positional-after-keyword =
    .kind = Gewoon argument na een argument met naam.
    .what = In de aanroep op regel { $line } komt een argument zonder naam na een met naam.
    .why = Python vult parameters eerst op volgorde in, daarna op naam.
    .fix = { $way ->
            [named] Geef het gewone argument op regel { $line } een naam en een isgelijkteken `=`.
            [removed] Verander de aanroep op regel { $line } zo dat argumenten met naam achteraan staan.
           *[moved] Zet het gewone argument op regel { $line } vóór de argumenten met naam.
         }
    .rule = In een aanroep komen eerst de gewone argumenten, daarna die met naam.

default-order =
    .kind = Gewone parameter na een standaardwaarde.
    .what = Op regel { $line } komt een parameter zonder standaardwaarde na een met standaardwaarde.
    .why = Python ziet niet welke waarde bij welke parameter hoort.
    .fix = Zet gewone parameters op regel { $line } vooraan, of geef ze een standaardwaarde.
    .rule = Parameters met een standaardwaarde komen als laatste.

repeated-argument =
    .kind = Twee keer dezelfde naam.
    .what = Op regel { $line } hebben twee argumenten of parameters dezelfde naam.
    .why = Python weet niet welke van de twee geldt.
    .fix = Verwijder een van de twee op regel { $line }, of verander de naam.
    .rule = Gebruik elke naam maar één keer in een aanroep of definitie.

generator-brackets =
    .kind = Lus naast een ander argument.
    .what = In de aanroep op regel { $line } staan een lus en nog een argument.
    .why = Python ziet niet waar de lus eindigt.
    .fix = Zet ronde haakjes `(` `)` om de lus in de aanroep op regel { $line }.
    .rule = Een lus in een aanroep heeft eigen ronde haakjes nodig, tenzij die lus het enige argument is.

assignment-to-call =
    .kind = Functieaanroep links van `=`.
    .what = Op regel { $line } staat een functieaanroep links van het isgelijkteken `=`.
    .why = Een functieaanroep geeft je een waarde, maar kan er geen bewaren.
    .fix = Zet op regel { $line } een naam links van het isgelijkteken.
    .rule = Links van een isgelijkteken staat de naam, rechts de waarde.

assignment-to-literal =
    .kind = Vaste waarde links van `=`.
    .what = Op regel { $line } staat een vaste waarde links van het isgelijkteken `=`.
    .why = Een vaste waarde, zoals een getal of een string, kan niet veranderen.
    .fix = Zet op regel { $line } een naam links van het isgelijkteken.
    .rule = Links van een isgelijkteken staat de naam, rechts de waarde.

assignment-to-expression =
    .kind = Expressie links van `=`.
    .what = Op regel { $line } is het deel links van het isgelijkteken `=` geen naam.
    .why = Python bewaart een waarde onder een naam, of in een lijst of dictionary.
    .fix = Zet op regel { $line } een naam links van het isgelijkteken.
    .rule = Links van een isgelijkteken staat de naam, rechts de waarde.

generic-insert =
    .kind = Code in een regel ontbreekt.
    .what = Op regel { $line } ontbreekt iets achter `{ $before }`.
    .why = Zonder dat deel kan Python niet verder lezen.
    .fix = Zet op regel { $line } `{ $added }` achter `{ $before }`.
    .rule = Elke opdracht moet compleet zijn.

generic-insert-first =
    .kind = Code vóór een woord of teken ontbreekt.
    .what = Op regel { $line } ontbreekt iets vóór `{ $following }`.
    .why = Zonder dat deel kan Python niet verder lezen.
    .fix = Zet op regel { $line } `{ $added }` vóór `{ $following }`.
    .rule = Elke opdracht moet compleet zijn.

generic-insert-much =
    .kind = Groter stuk code ontbreekt.
    .what = Bij regel { $line } ontbreekt een groter deel van het programma.
    .why = Zonder dat deel kan Python niet verder lezen.
    .fix = Schrijf bij regel { $line } wat er ontbreekt.
    .rule = Elke opdracht moet compleet zijn.

generic-delete =
    .kind = Overbodige code.
    .what = Op regel { $line } staat `{ $removed }` op een plek waar Python het niet kan lezen.
    .why = Python verwacht daar iets anders, of niets.
    .fix = Verwijder `{ $removed }` op regel { $line }.
    .rule = Op een regel staat één opdracht en verder niets.

generic-delete-much =
    .kind = Groter stuk overbodige code.
    .what = Op regel { $line } kan Python het deel dat met `{ $first }` begint, niet lezen.
    .why = Python verwacht daar iets anders, of niets.
    .fix = Verwijder op regel { $line } het deel dat met `{ $first }` begint.
    .rule = Een programma bestaat uit complete opdrachten.

generic-replace =
    .kind = Verkeerde code.
    .what = Op regel { $line } staat `{ $removed }`, waar Python iets anders verwacht.
    .why = Python kan `{ $removed }` daar niet lezen.
    .fix = Vervang `{ $removed }` op regel { $line } door `{ $added }`.
    .rule = Elk woord en elk teken moet passen bij wat ervoor staat.

generic-rewrite =
    .kind = Deel dat Python niet kan lezen.
    .what = Op regel { $line } kan Python `{ $removed }` niet lezen.
    .why = Het past niet bij wat ervoor en erna staat.
    .fix = Schrijf `{ $removed }` op regel { $line } op een andere manier.
    .rule = Elk woord en elk teken moet passen bij wat ervoor staat.

generic-space =
    .kind = Spatie of regeleinde op de verkeerde plek.
    .what = Op regel { $line } staat een spatie of regeleinde niet waar Python het verwacht.
    .why = Aan regeleinden en inspringing ziet Python welke code bij elkaar hoort.
    .fix = Verbeter de spaties of regeleinden bij regel { $line }.
    .rule = Schrijf op elke regel één opdracht.
