# What is said when no explanation is shown, in Dutch: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python stopte bij regel { $line }. Dat betekent dat Python daar een dubbelepunt `:` verwachtte en iets anders vond.
stopped-never-closed = Python stopte omdat het haakje `{ $sign }` op regel { $line } nergens wordt gesloten. Dat betekent dat Python er geen sluithaakje bij vond.
stopped-unmatched = Python stopte bij regel { $line }. Dat betekent dat Python een sluithaakje `{ $sign }` tegenkwam terwijl er geen haakje openstond.
stopped-other-bracket = Python stopte bij regel { $line }. Dat betekent dat Python een sluithaakje van een andere soort tegenkwam dan het haakje dat openstond.
stopped-unterminated = Python stopte bij regel { $line }. Dat betekent dat Python een string aan het lezen was en het aanhalingsteken aan het einde niet vond.
stopped-body = Python stopte bij regel { $line }. Dat betekent dat Python na regel { $opened } een blok verwachtte dat inspringt.
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
stopped = Python stopte bij regel { $line }. Dat betekent dat de code daar niet volgens de regels van Python is geschreven.
stopped-unknown = Python kon dit programma niet lezen.
further-up = De fout kan ook hoger in je code zitten.
ask = Vind je de fout niet, laat je programma dan zien aan een klasgenoot of je docent.

reason-unsure = Surefix is niet zeker genoeg van de oorzaak om die uit te leggen.
reason-unsound = Surefix vond een uitleg, maar die kwam niet door alle controles. Daarom zie je hem niet.
reason-no-repair = Surefix vond geen reparatie voor dit programma.
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
