# What is said when no explanation is shown, in German: where Python stopped and what it says, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a sign that Python's message names.

stopped-colon = Python hat bei Zeile { $line } angehalten. Es hat dort einen Doppelpunkt erwartet.
stopped-never-closed = Python hat angehalten, weil das Programm zu Ende war und eine Klammer `{ $sign }` aus Zeile { $line } für Python noch offen war.
stopped-unmatched = Python hat bei Zeile { $line } angehalten, an einer schließenden Klammer `{ $sign }`, zu der es keine offene Klammer kennt.
stopped-other-bracket = Python hat bei Zeile { $line } angehalten, an einer schließenden Klammer von anderer Art als die, die offen war.
stopped-unterminated = Python hat bei Zeile { $line } angehalten. Es war dabei, einen Text in Anführungszeichen zu lesen, und hatte sein Ende nicht gefunden.
stopped-body = Python hat bei Zeile { $line } angehalten. Es hat nach Zeile { $opened } eine eingerückte Zeile erwartet.
stopped-unexpected-indent = Python hat bei Zeile { $line } angehalten. Es hat am Anfang dieser Zeile keinen leeren Raum erwartet.
stopped-unindent = Python hat bei Zeile { $line } angehalten. Der leere Raum an ihrem Anfang passt zu keiner Zeile darüber.
stopped-tabs = Python hat bei Zeile { $line } angehalten. Es kann die Tabulatoren und Leerzeichen am Anfang dieser Zeile nicht mit denen darüber vergleichen.
stopped-character = Python hat bei Zeile { $line } angehalten, an einem Zeichen, das es nicht kennt.
stopped-number = Python hat bei Zeile { $line } angehalten. Es war dabei, eine Zahl zu lesen, und traf auf etwas, das nicht zu einer Zahl gehört.
stopped-print = Python hat bei Zeile { $line } angehalten. Es hat nach print Klammern erwartet.
stopped-outside-function = Python hat bei Zeile { $line } angehalten, an einem Wort, das es nur innerhalb einer Funktion erlaubt.
stopped-outside-loop = Python hat bei Zeile { $line } angehalten, an einem Wort, das es nur innerhalb einer Schleife erlaubt.
stopped-assign = Python hat bei Zeile { $line } angehalten. Es kann dem, was dort steht, keinen Wert geben.
stopped-except = Python hat bei Zeile { $line } angehalten. Es hat dort except oder finally erwartet.
stopped-arguments = Python hat bei Zeile { $line } angehalten. Es erlaubt diese Reihenfolge der Werte oder Parameter in den Klammern nicht.
stopped-fstring = Python hat bei Zeile { $line } angehalten, in den geschweiften Klammern eines Textes.
stopped = Python hat bei Zeile { $line } angehalten. Was es dort gefunden hat, passt nicht zu dem, was es vorher gelesen hatte.
stopped-unknown = Python konnte dieses Programm nicht lesen.
ask = Die Ursache kann dort oder weiter oben stehen. Wenn du sie nicht findest, zeige die Zeile deiner Lehrkraft oder jemandem aus deiner Klasse.

reason-unsure = Surefix ist sich bei keiner Erklärung sicher genug, um sie zu zeigen.
reason-unsound = Surefix hat eine Erklärung gefunden, aber sie hat nicht alle Prüfungen bestanden. Deshalb wird sie nicht gezeigt.
reason-no-repair = Surefix hat keinen Weg gefunden, dieses Programm zu berichtigen.
reason-unreachable-target = Die Genauigkeit, die deine Lehrkraft verlangt, lässt sich nicht zusagen. Deshalb wird keine Erklärung gezeigt.
reason-help-is-off = Deine Lehrkraft hat die Erklärungen ausgeschaltet.

refusal-too-large = Dieser Text ist zu groß, um untersucht zu werden. Bitte schicke ein kleineres Programm.
refusal-null-bytes = Dieser Text enthält Nullbytes, die in keinem Python-Programm vorkommen. Bitte speichere ihn als reinen Text und versuche es noch einmal.
refusal-not-text = Diese Datei ist kein Text. Bitte schicke das Programm selbst, mit einem Namen, der auf .py endet.
refusal-too-complex = Dieses Programm ist so tief verschachtelt, dass Python es nicht lesen kann. Bitte schicke einen einfacheren Teil davon.
refusal-timed-out = Das Lesen dieses Programms hat zu lange gedauert. Bitte schicke einen kleineren Teil davon.

nature-valid = Python kann dieses Programm lesen: Es gibt keinen Syntaxfehler zu erklären.
nature-newer-python = Das ist Code für Python { $needs }, und Python { $needs } liest ihn ohne Fehler. Deine Klasse benutzt Python { $python }.
nature-notebook = Das ist Code für ein Notebook wie Jupyter, und ein Notebook liest ihn ohne Fehler. In einer Python-Datei geht das nicht.
nature-empty = Es gibt noch kein Programm. Schreibe zuerst eines oder füge eines ein.
nature-broken = Python kann dieses Programm nicht lesen.
nature-python2 = Dieses Programm ist für Python 2 geschrieben. Das heutige Python kann es nicht lesen.
nature-transcript = Dieser Text ist aus einer Python-Konsole kopiert, mit ihren Prompts.
nature-not-python = Dieser Text sieht nicht wie ein Python-Programm aus.
nature-refused = Dieser Text wurde nicht untersucht.

newer-line = Zeile { $line } braucht Python { $needs }. Sie ist so geschrieben:
newer-older = In Python { $python } schreibst du es so:

notebook-line = Nur ein Notebook liest Zeile { $line }. Sie ist so geschrieben:
notebook-file = In einer Datei schreibst du es so:
