# What is said when no explanation is shown, in German: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat dort einen Doppelpunkt `:` erwartet und etwas anderes gefunden.
stopped-never-closed = Python hat angehalten, weil die Klammer `{ $sign }` aus Zeile { $line } nie geschlossen wird. Das heißt: Es hat keine schließende Klammer dazu gefunden.
stopped-unmatched = Python hat bei Zeile { $line } angehalten. Das heißt: Dort kam eine schließende Klammer `{ $sign }`, obwohl keine Klammer offen war.
stopped-other-bracket = Python hat bei Zeile { $line } angehalten. Das heißt: Dort kam eine schließende Klammer von anderer Art als die Klammer, die offen war.
stopped-unterminated = Python hat bei Zeile { $line } angehalten. Das heißt: Es war mitten in einer Zeichenkette und hat das Anführungszeichen nicht gefunden, das sie beendet.
stopped-body = Python hat bei Zeile { $line } angehalten. Das heißt: Es hat nach Zeile { $opened } einen eingerückten Block erwartet.
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
stopped = Python hat bei Zeile { $line } angehalten. Das heißt: Der Code dort folgt nicht den Regeln von Python.
stopped-unknown = Python konnte dieses Programm nicht lesen.
further-up = Der Fehler kann auch weiter oben sein.
ask = Wenn du den Fehler nicht findest, zeige dein Programm jemandem aus deiner Klasse oder deiner Lehrkraft.

reason-unsure = Surefix ist sich bei der Ursache nicht sicher genug, um sie zu erklären.
reason-unsound = Surefix hat eine Erklärung gefunden, aber sie hat nicht alle Prüfungen bestanden. Deshalb siehst du sie nicht.
reason-no-repair = Surefix hat für dieses Programm keine Lösung gefunden.
reason-unreachable-target = Surefix kann nicht versprechen, so oft richtigzuliegen, wie es deine Lehrkraft verlangt. Deshalb zeigt es keine Erklärung.
reason-help-is-off = Deine Lehrkraft hat die Erklärungen ausgeschaltet.
reason-left-out = Deine Lehrkraft überlässt diese Art von Fehler dir.

refusal-too-large = Dieses Programm ist zu groß, um es zu prüfen. Schicke ein kleineres.
refusal-null-bytes = Dieses Programm enthält Nullbytes, die in keinem Python-Programm vorkommen. Speichere es als reinen Text und versuche es noch einmal.
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
