# What is said when no explanation is shown, in German: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python hat bei Zeile { $line } angehalten. Das heißt: Dort beginnt ein Block, aber wo der Doppelpunkt `:` stehen müsste, hat Python etwas anderes gefunden.
stopped-never-closed = Python hat angehalten, weil die Klammer `{ $sign }` aus Zeile { $line } nie geschlossen wird. Das heißt: Es hat keine schließende Klammer dazu gefunden.
stopped-unmatched = Python hat bei Zeile { $line } angehalten. Das heißt: Dort kam eine schließende Klammer `{ $sign }`, obwohl keine Klammer offen war.
stopped-other-bracket = Python hat bei Zeile { $line } angehalten. Das heißt: Dort kam eine schließende Klammer, aber offen war eine Klammer anderer Art.
stopped-unterminated = Python hat bei Zeile { $line } angehalten. Das heißt: Es war noch mitten in einer Zeichenkette, als die Zeile zu Ende war. Ein Anführungszeichen fehlt, oder es gibt eins zu viel.
stopped-body = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat nach Zeile { $opened } einen eingerückten Block erwartet.
stopped-block = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat dort einen eingerückten Block erwartet.
stopped-unexpected-indent = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat nicht erwartet, dass diese Zeile so eingerückt ist.
stopped-unindent = Python hat bei Zeile { $line } angehalten. Das heißt: Die Einrückung dieser Zeile passt zu keinem offenen Block darüber.
stopped-tabs = Python hat bei Zeile { $line } angehalten. Das heißt: Es kann die Tabs und Leerzeichen am Anfang dieser Zeile nicht mit denen darüber vergleichen.
stopped-character = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat ein Zeichen gefunden, das es nicht als Code lesen kann.
stopped-number = Python hat bei Zeile { $line } angehalten. Das heißt: Es war dabei, eine Zahl zu lesen, aber so schreibt man in Python keine Zahlen.
stopped-print = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat nach `print` runde Klammern `(` `)` erwartet.
stopped-outside-function = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat ein Schlüsselwort gefunden, das nur in einer Funktion erlaubt ist.
stopped-outside-loop = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat ein Schlüsselwort gefunden, das nur in einer Schleife erlaubt ist.
stopped-assign = Python hat bei Zeile { $line } angehalten. Das heißt: Es sollte einen Wert in etwas speichern, das keinen Wert speichern kann.
stopped-except = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat dort `except` oder `finally` erwartet.
stopped-arguments = Python hat bei Zeile { $line } angehalten. Das heißt: Die Argumente oder Parameter stehen in einer Reihenfolge, die nicht erlaubt ist.
stopped-fstring = Python hat bei Zeile { $line } angehalten. Das heißt: Es kann die geschweiften Klammern `{"{"}` `{"}"}` einer Zeichenkette nicht lesen.
stopped-unterminated-triple = Python hat bei Zeile { $line } angehalten. Das heißt: Es war noch mitten in einer Zeichenkette in dreifachen Anführungszeichen, als das Programm zu Ende war. Die drei Anführungszeichen, die sie beenden, hat es nicht gefunden.
stopped-fstring-empty = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat in einer Zeichenkette geschweifte Klammern `{"{"}` `{"}"}` gefunden, zwischen denen kein Wert steht.
stopped-fstring-brace = Python hat bei Zeile { $line } angehalten. Das heißt: Es war dabei zu lesen, was in einer Zeichenkette zwischen geschweiften Klammern `{"{"}` `{"}"}` steht, aber die Klammern bilden nicht die Paare, die es erwartet hat.
stopped-unexpected-unindent = Python hat bei Zeile { $line } angehalten. Das heißt: Diese Zeile ist weniger eingerückt, als Python erwartet hat.
stopped-end = Python hat bei Zeile { $line } angehalten. Das heißt: Das Programm war mitten in etwas zu Ende, zum Beispiel in einer offenen Klammer oder in einem Block ohne Anweisungen.
stopped-too-deep = Python hat bei Zeile { $line } angehalten. Das heißt: Dort sind mehr Blöcke oder Klammern ineinander verschachtelt, als Python lesen kann.
stopped-escape = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat in einer Zeichenkette einen Backslash `\` gefunden, der zusammen mit dem, was danach kommt, kein Zeichen ergibt.
stopped-literals = Python hat bei Zeile { $line } angehalten. Das heißt: Dort steht vor einer Zeichenkette ein Buchstabe, der nicht zu dem passt, was in ihr oder neben ihr steht.
stopped-in = Python hat bei Zeile { $line } angehalten. Das heißt: Es war dabei, den Anfang einer Schleife zu lesen, und hat dort das Schlüsselwort `in` erwartet.
stopped-bad-except = Python hat bei Zeile { $line } angehalten. Das heißt: Das `except` dort ist so geschrieben oder steht so, wie Python es nicht erlaubt.
stopped-clause-order = Python hat bei Zeile { $line } angehalten. Das heißt: Ein `elif` kommt nach dem `else`, das aber ganz am Ende stehen muss.
stopped-continuation = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat außerhalb einer Zeichenkette einen Backslash `\` gefunden, nach dem in derselben Zeile noch etwas kommt. So ein Backslash muss das letzte Zeichen seiner Zeile sein.
stopped-null = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat ein Nullbyte gefunden, das in Python-Programmen nicht vorkommen darf.
stopped-comma = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat zwei Teile nebeneinander gefunden, und zwischen ihnen steht nichts, was es versteht. Das Komma ist nur eine Vermutung von Python.
stopped-comparison = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat ein Gleichheitszeichen `=` an einer Stelle gefunden, an der man keinen Wert speichern kann. Was Python vorschlägt, ist nur eine Vermutung.
stopped-keyword = Python hat bei Zeile { $line } angehalten. Das heißt: Es kann diese Zeile nicht lesen, und eines der Wörter sieht für Python fast wie ein Schlüsselwort aus. Welches gemeint ist, kann Python nur vermuten.
stopped-quote-in-string = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat direkt neben einer Zeichenkette andere Wörter gefunden. Dass sie zur Zeichenkette gehören, ist nur eine Vermutung von Python.
stopped-exec = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat nach `exec` runde Klammern `(` `)` erwartet.
stopped-incomplete = Python hat bei Zeile { $line } angehalten. Das heißt: Es war dabei, einen Ausdruck mit `if`, `else` oder `not` zu lesen, aber ein Teil davon fehlt oder ist so nicht erlaubt.
stopped-parenthesis = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat dort eine öffnende runde Klammer `(` erwartet.
stopped-dictionary = Python hat bei Zeile { $line } angehalten. Das heißt: Es war dabei, ein Dictionary zu lesen, aber bei einem der Paare hat es keinen Schlüssel, keinen Doppelpunkt `:` oder keinen Wert gefunden, den es lesen kann.
stopped-comprehension = Python hat bei Zeile { $line } angehalten. Das heißt: Es war dabei, eine Liste, eine Menge oder ein Dictionary mit einem `for` darin zu lesen, und kann den Teil vor dem `for` nicht lesen.
stopped-starred = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat ein Sternchen `*` an einer Stelle gefunden, an der keines erlaubt ist.
stopped-assign-otherwise = Python hat bei Zeile { $line } angehalten. Das heißt: Es sollte in etwas einen Wert speichern oder ändern, bei dem das nicht geht.
stopped-delete = Python hat bei Zeile { $line } angehalten. Das heißt: Es sollte etwas löschen, das man mit `del` nicht löschen kann.
stopped-async = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat `async`, `await`, `yield` oder `return` an einer Stelle gefunden, an der das nicht erlaubt ist.
stopped-repeated = Python hat bei Zeile { $line } angehalten. Das heißt: Dort haben zwei Argumente oder zwei Parameter denselben Namen.
stopped-generator = Python hat bei Zeile { $line } angehalten. Das heißt: Es war dabei, ein `for` in einem Funktionsaufruf zu lesen, und hat um diesen Teil runde Klammern `(` `)` erwartet.
stopped-call = Python hat bei Zeile { $line } angehalten. Das heißt: Es kann eines der Argumente zwischen den runden Klammern `(` `)` eines Funktionsaufrufs nicht lesen.
stopped-parameters = Python hat bei Zeile { $line } angehalten. Das heißt: Es kann die Parameter einer Funktion dort nicht lesen.
stopped-scope = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat `global` oder `nonlocal` für einen Namen gefunden, der dort schon etwas anderes bedeutet.
stopped-import = Python hat bei Zeile { $line } angehalten. Das heißt: Es war dabei, ein `import` zu lesen, und kann nicht erkennen, welche Namen importiert werden oder woher sie kommen.
stopped-pattern = Python hat bei Zeile { $line } angehalten. Das heißt: Es war dabei, ein `case` zu lesen, aber das Muster dahinter ist so nicht erlaubt.
stopped = Python hat bei Zeile { $line } angehalten. Das heißt: Der Code dort folgt nicht den Regeln von Python.
stopped-unknown = Python konnte dieses Programm nicht lesen.
further-up = Der Fehler kann auch weiter oben sein.
ask = Wenn du den Fehler nicht findest, zeige dein Programm deiner Lehrkraft oder jemandem aus deiner Klasse.

reason-unsure = Surefix ist sich bei der Ursache nicht sicher genug, um sie zu erklären.
reason-unsound = Surefix hat eine Erklärung gefunden, aber sie hat nicht alle Prüfungen bestanden. Deshalb siehst du sie nicht.
reason-no-repair = Surefix hat für dieses Programm keine Lösung gefunden.
reason-unreachable-target = Surefix kann nicht versprechen, so oft richtigzuliegen, wie es deine Lehrkraft verlangt. Deshalb zeigt es keine Erklärung.
reason-help-is-off = Deine Lehrkraft hat die Erklärungen ausgeschaltet.
reason-left-out = Deine Lehrkraft überlässt diese Art von Fehler dir.

refusal-too-large = Dieses Programm ist zu groß, um es zu prüfen. Schicke ein kleineres.
refusal-null-bytes = Dieses Programm enthält Nullbytes, die in Python-Programmen nicht vorkommen dürfen. Speichere es als reinen Text und versuche es noch einmal.
refusal-not-text = Diese Datei ist kein reiner Text. Schicke das Programm selbst, mit einem Namen, der auf .py endet.
refusal-too-complex = Dieses Programm ist so tief verschachtelt, dass Python es nicht lesen kann. Schicke einen einfacheren Teil davon.
refusal-timed-out = Python hat zu lange gebraucht, um dieses Programm zu lesen. Schicke einen kleineren Teil davon.

nature-valid = Python kann dieses Programm lesen. Es hat keinen Syntaxfehler.
nature-newer-python = Das ist Code für Python { $needs }, und Python { $needs } kann ihn lesen. Deine Klasse benutzt Python { $python }.
nature-notebook = Das ist Code für ein Notebook wie Jupyter. Dort läuft er, in einer Python-Datei nicht.
nature-empty = Hier ist noch kein Programm. Schreibe zuerst eins oder füge eins ein.
nature-broken = Python kann dieses Programm nicht lesen.
nature-python2 = Dieses Programm ist für Python 2 geschrieben. Das heutige Python kann es nicht lesen.
nature-transcript = Das ist aus einer Python-Konsole kopiert, mitsamt den Prompts.
nature-not-python = Das sieht nicht wie ein Python-Programm aus.
nature-refused = Dieses Programm wurde nicht geprüft.

newer-line = Zeile { $line } braucht Python { $needs }. Sie enthält Code wie diesen:
newer-older = In Python { $python } schreibst du es so:

notebook-line = Zeile { $line } läuft nur in einem Notebook. Sie enthält Code wie diesen:
notebook-file = In einer Datei schreibst du es so:
