# What is said when no explanation is shown, in Dutch: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python stopte bij regel { $line }. Dat betekent dat daar een blok begint, maar dat Python iets anders vond op de plek van de dubbelepunt `:`.
stopped-never-closed = Python stopte omdat het haakje `{ $sign }` op regel { $line } nergens wordt gesloten. Dat betekent dat Python er geen sluithaakje bij vond.
stopped-unmatched = Python stopte bij regel { $line }. Dat betekent dat Python een sluithaakje `{ $sign }` tegenkwam terwijl er geen haakje openstond.
stopped-other-bracket = Python stopte bij regel { $line }. Dat betekent dat Python een sluithaakje van een andere soort tegenkwam dan het haakje dat openstond.
stopped-unterminated = Python stopte bij regel { $line }. Dat betekent dat Python nog midden in een string zat toen de regel eindigde. Er ontbreekt een aanhalingsteken, of er staat er een te veel.
stopped-body = Python stopte bij regel { $line }. Dat betekent dat Python na regel { $opened } een blok verwachtte dat inspringt.
stopped-block = Python stopte bij regel { $line }. Dat betekent dat Python daar een blok verwachtte dat inspringt.
stopped-unexpected-indent = Python stopte bij regel { $line }. Dat betekent dat Python niet verwachtte dat die regel zo zou inspringen.
stopped-unindent = Python stopte bij regel { $line }. Dat betekent dat de inspringing van die regel bij geen enkel open blok erboven past.
stopped-tabs = Python stopte bij regel { $line }. Dat betekent dat Python de tabs en spaties aan het begin van die regel niet kan vergelijken met die erboven.
stopped-character = Python stopte bij regel { $line }. Dat betekent dat Python een teken vond dat het niet als code kan lezen.
stopped-number = Python stopte bij regel { $line }. Dat betekent dat Python een getal aan het lezen was, maar zo schrijf je in Python geen getal.
stopped-print = Python stopte bij regel { $line }. Dat betekent dat Python ronde haakjes `(` `)` achter `print` verwachtte.
stopped-outside-function = Python stopte bij regel { $line }. Dat betekent dat Python een sleutelwoord vond dat alleen in een functie werkt.
stopped-outside-loop = Python stopte bij regel { $line }. Dat betekent dat Python een sleutelwoord vond dat alleen in een lus werkt.
stopped-assign = Python stopte bij regel { $line }. Dat betekent dat Python een waarde moest bewaren in iets waarin dat niet kan.
stopped-except = Python stopte bij regel { $line }. Dat betekent dat Python daar `except` of `finally` verwachtte.
stopped-arguments = Python stopte bij regel { $line }. Dat betekent dat de argumenten of parameters in een volgorde staan die niet mag.
stopped-fstring = Python stopte bij regel { $line }. Dat betekent dat Python de accolades `{"{"}` `{"}"}` van een string niet kan lezen.
stopped-unterminated-triple = Python stopte bij regel { $line }. Dat betekent dat Python nog midden in een string met drie aanhalingstekens zat toen het programma eindigde, en de drie aanhalingstekens aan het einde niet vond.
stopped-fstring-empty = Python stopte bij regel { $line }. Dat betekent dat Python in een string accolades `{"{"}` `{"}"}` vond waar geen waarde tussen staat.
stopped-fstring-brace = Python stopte bij regel { $line }. Dat betekent dat Python in een string aan het lezen was wat er tussen accolades `{"{"}` `{"}"}` staat, maar dat de accolades niet de paren vormen die het verwachtte.
stopped-unexpected-unindent = Python stopte bij regel { $line }. Dat betekent dat die regel minder ver inspringt dan Python verwachtte.
stopped-end = Python stopte bij regel { $line }. Dat betekent dat het programma ophield terwijl er nog iets niet af was, zoals een haakje dat nog openstond of een blok zonder opdrachten.
stopped-too-deep = Python stopte bij regel { $line }. Dat betekent dat daar meer blokken of haakjes in elkaar zitten dan Python aankan.
stopped-escape = Python stopte bij regel { $line }. Dat betekent dat Python in een string een backslash `\` vond die samen met wat erachter staat geen teken vormt.
stopped-literals = Python stopte bij regel { $line }. Dat betekent dat daar vóór een string een letter staat die niet past bij wat er in of naast die string staat.
stopped-in = Python stopte bij regel { $line }. Dat betekent dat Python het begin van een lus aan het lezen was en daar het sleutelwoord `in` verwachtte.
stopped-bad-except = Python stopte bij regel { $line }. Dat betekent dat de `except` daar zo geschreven is, of op zo’n plek staat, dat het niet mag.
stopped-clause-order = Python stopte bij regel { $line }. Dat betekent dat er nog een `elif` komt na de `else`, die als laatste moet komen.
stopped-continuation = Python stopte bij regel { $line }. Dat betekent dat Python buiten een string een backslash `\` vond waar op dezelfde regel nog iets achter staat. Zo'n backslash moet het laatste teken van de regel zijn.
stopped-null = Python stopte bij regel { $line }. Dat betekent dat Python een nulbyte vond, en die hoort in geen enkel Python-programma.
stopped-comma = Python stopte bij regel { $line }. Dat betekent dat Python twee delen naast elkaar vond, en daartussen niets wat het begrijpt. De komma is maar een gok van Python.
stopped-comparison = Python stopte bij regel { $line }. Dat betekent dat Python een isgelijkteken `=` vond op een plek waar je geen waarde kunt bewaren. Wat Python voorstelt, is maar een gok.
stopped-keyword = Python stopte bij regel { $line }. Dat betekent dat Python die regel niet kan lezen, en dat een van de woorden op een sleutelwoord lijkt. Welk sleutelwoord het moet zijn, is maar een gok van Python.
stopped-quote-in-string = Python stopte bij regel { $line }. Dat betekent dat Python direct naast een string andere woorden vond. Dat ze bij de string horen, is maar een gok van Python.
stopped-exec = Python stopte bij regel { $line }. Dat betekent dat Python ronde haakjes `(` `)` achter `exec` verwachtte.
stopped-incomplete = Python stopte bij regel { $line }. Dat betekent dat Python een expressie met `if`, `else` of `not` aan het lezen was, maar dat een deel ervan ontbreekt of zo niet mag.
stopped-parenthesis = Python stopte bij regel { $line }. Dat betekent dat Python daar een openingshaakje `(` verwachtte.
stopped-dictionary = Python stopte bij regel { $line }. Dat betekent dat Python een dictionary aan het lezen was, maar dat een van de paren geen sleutel, geen dubbelepunt `:` of geen waarde heeft die Python kan lezen.
stopped-comprehension = Python stopte bij regel { $line }. Dat betekent dat Python een lijst, set of dictionary met een `for` erin aan het lezen was, en niet kan lezen wat er vóór de `for` staat.
stopped-starred = Python stopte bij regel { $line }. Dat betekent dat Python een sterretje `*` vond op een plek waar dat niet mag.
stopped-assign-otherwise = Python stopte bij regel { $line }. Dat betekent dat Python een waarde moest bewaren of veranderen in iets waarbij dat niet kan.
stopped-delete = Python stopte bij regel { $line }. Dat betekent dat Python iets moest verwijderen dat je met `del` niet kunt verwijderen.
stopped-async = Python stopte bij regel { $line }. Dat betekent dat Python `async`, `await`, `yield` of `return` vond op een plek waar dat niet mag.
stopped-repeated = Python stopte bij regel { $line }. Dat betekent dat daar twee argumenten of twee parameters dezelfde naam hebben.
stopped-generator = Python stopte bij regel { $line }. Dat betekent dat Python een `for` in een functieaanroep aan het lezen was en ronde haakjes `(` `)` om dat deel verwachtte.
stopped-call = Python stopte bij regel { $line }. Dat betekent dat Python een van de argumenten tussen de ronde haakjes `(` `)` van een functieaanroep niet kan lezen.
stopped-parameters = Python stopte bij regel { $line }. Dat betekent dat Python de parameters van een functie daar niet kan lezen.
stopped-scope = Python stopte bij regel { $line }. Dat betekent dat Python `global` of `nonlocal` vond bij een naam die daar al iets anders betekent.
stopped-import = Python stopte bij regel { $line }. Dat betekent dat Python een `import` aan het lezen was, maar niet ziet welke namen er worden geïmporteerd of waarvandaan.
stopped-pattern = Python stopte bij regel { $line }. Dat betekent dat Python een `case` aan het lezen was, maar dat het patroon erachter zo niet mag.
stopped = Python stopte bij regel { $line }. Dat betekent dat de code daar niet volgens de regels van Python is geschreven.
stopped-unknown = Python kon dit programma niet lezen.
further-up = De fout kan ook hoger in je code zitten.
ask = Vind je de fout niet, laat je programma dan zien aan een klasgenoot of je docent.

reason-unsure = Surefix is niet zeker genoeg van de oorzaak om die uit te leggen.
reason-unsound = Surefix vond een uitleg, maar die kwam niet door alle controles. Daarom zie je hem niet.
reason-no-repair = Surefix vond geen oplossing voor dit programma.
reason-unreachable-target = Surefix kan niet beloven dat het zo vaak gelijk heeft als je docent vraagt. Daarom zie je geen uitleg.
reason-help-is-off = Je docent heeft de uitleg uitgezet.
reason-left-out = Je docent laat je dit soort fout zelf vinden.

refusal-too-large = Dit programma is te groot om te controleren. Stuur een kleiner programma.
refusal-null-bytes = In dit programma zitten nulbytes, en die horen in geen enkel Python-programma. Sla het op als platte tekst en probeer het opnieuw.
refusal-not-text = Dit bestand is geen platte tekst. Stuur het programma zelf, met een naam die eindigt op .py.
refusal-too-complex = Dit programma is te diep genest: Python kan het niet lezen. Stuur een eenvoudiger deel.
refusal-timed-out = Python had te veel tijd nodig om dit programma te lezen. Stuur een kleiner deel.

nature-valid = Python kan dit programma lezen. Er zit geen syntaxfout in.
nature-newer-python = Dit is code voor Python { $needs }, en Python { $needs } kan die lezen. Jouw klas werkt met Python { $python }.
nature-notebook = Dit is code voor een notebook, zoals Jupyter. In een notebook werkt die, in een Python-bestand niet.
nature-empty = Er is nog geen programma. Schrijf of plak er eerst een.
nature-broken = Python kan dit programma niet lezen.
nature-python2 = Dit programma is geschreven voor Python 2. De huidige versie van Python kan het niet lezen.
nature-transcript = Dit is gekopieerd uit een Python-console, met de prompts erbij.
nature-not-python = Dit lijkt geen Python-programma te zijn.
nature-refused = Dit programma is niet gecontroleerd.

newer-line = Voor regel { $line } heb je Python { $needs } nodig. Er staat code zoals deze:
newer-older = In Python { $python } schrijf je dat zo:

notebook-line = Regel { $line } werkt alleen in een notebook. Er staat code zoals deze:
notebook-file = In een bestand schrijf je dat zo:
