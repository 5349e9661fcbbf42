# What is said when no explanation is shown, in Dutch: where Python stopped and what it says, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a sign that Python's message names.

stopped-colon = Python stopte bij regel { $line }. Het verwachtte daar een dubbele punt.
stopped-never-closed = Python stopte omdat het programma ten einde was terwijl een haakje `{ $sign }` van regel { $line } voor Python nog openstond.
stopped-unmatched = Python stopte bij regel { $line }, bij een sluithaakje `{ $sign }` waarvoor het geen open haakje kent.
stopped-other-bracket = Python stopte bij regel { $line }, bij een sluithaakje van een andere soort dan het haakje dat openstond.
stopped-unterminated = Python stopte bij regel { $line }. Het was een tekst tussen aanhalingstekens aan het lezen en had het einde ervan niet gevonden.
stopped-body = Python stopte bij regel { $line }. Het verwachtte een regel die inspringt na regel { $opened }.
stopped-unexpected-indent = Python stopte bij regel { $line }. Het verwachtte geen lege ruimte aan het begin van die regel.
stopped-unindent = Python stopte bij regel { $line }. De lege ruimte aan het begin ervan past bij geen enkele regel erboven.
stopped-tabs = Python stopte bij regel { $line }. Het kan de tabs en spaties aan het begin van die regel niet vergelijken met die erboven.
stopped-character = Python stopte bij regel { $line }, bij een teken dat het niet kent.
stopped-number = Python stopte bij regel { $line }. Het was een getal aan het lezen en kwam iets tegen dat niet bij een getal hoort.
stopped-print = Python stopte bij regel { $line }. Het verwachtte haakjes na print.
stopped-outside-function = Python stopte bij regel { $line }, bij een woord dat het alleen binnen een functie toestaat.
stopped-outside-loop = Python stopte bij regel { $line }, bij een woord dat het alleen binnen een lus toestaat.
stopped-assign = Python stopte bij regel { $line }. Het kan geen waarde geven aan wat daar staat.
stopped-except = Python stopte bij regel { $line }. Het verwachtte daar except of finally.
stopped-arguments = Python stopte bij regel { $line }. De volgorde van de waarden of parameters tussen de haakjes staat het niet toe.
stopped-fstring = Python stopte bij regel { $line }, tussen de accolades van een tekst.
stopped = Python stopte bij regel { $line }. Wat het daar vond, past niet bij wat het daarvoor had gelezen.
stopped-unknown = Python kon dit programma niet lezen.
ask = De oorzaak kan daar staan of erboven. Kun je haar niet vinden, laat de regel dan aan je docent of een klasgenoot zien.

reason-unsure = Surefix is niet zeker genoeg van een uitleg om er een te laten zien.
reason-unsound = Surefix vond een uitleg, maar die kwam niet door alle controles. Daarom wordt ze niet getoond.
reason-no-repair = Surefix vond geen manier om dit programma te verbeteren.
reason-unreachable-target = De precisie die je docent vraagt, kan niet worden beloofd. Daarom wordt er geen uitleg getoond.
reason-help-is-off = Je docent heeft de uitleg uitgezet.

refusal-too-large = Deze tekst is te groot om te onderzoeken. Stuur een kleiner programma.
refusal-null-bytes = Deze tekst bevat null-bytes, die in geen enkel Python-programma voorkomen. Sla hem op als platte tekst en probeer het opnieuw.
refusal-not-text = Dit bestand is geen tekst. Stuur het programma zelf, met een naam die op .py eindigt.
refusal-too-complex = Dit programma is te diep genest: Python kan het niet lezen. Stuur een eenvoudiger deel ervan.
refusal-timed-out = Het lezen van dit programma duurde te lang. Stuur een kleiner deel ervan.

nature-valid = Python kan dit programma lezen: er is geen syntaxfout om uit te leggen.
nature-newer-python = Dit is code voor Python { $needs }, en Python { $needs } leest die zonder fouten. Je klas gebruikt Python { $python }.
nature-notebook = Dit is code voor een notebook zoals Jupyter, en een notebook leest die zonder fouten. In een Python-bestand kan dat niet.
nature-empty = Er is nog geen programma. Schrijf of plak er eerst een.
nature-broken = Python kan dit programma niet lezen.
nature-python2 = Dit programma is geschreven voor Python 2. Het Python van nu kan het niet lezen.
nature-transcript = Deze tekst is gekopieerd uit een Python-console, met de prompts erbij.
nature-not-python = Deze tekst ziet er niet uit als een Python-programma.
nature-refused = Deze tekst is niet onderzocht.

newer-line = Regel { $line } heeft Python { $needs } nodig. Hij is op deze manier geschreven:
newer-older = In Python { $python } schrijf je het op deze manier:

notebook-line = Alleen een notebook leest regel { $line }. Hij is op deze manier geschreven:
notebook-file = In een bestand schrijf je het op deze manier:
