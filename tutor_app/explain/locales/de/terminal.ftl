# What the command line says around an explanation. $line is the line of Python's error, $message what Python says.

valid = Python kann dieses Programm lesen. Es gibt nichts zu korrigieren.
cells-valid = Python kann jede Codezelle dieses Notebooks lesen. Es gibt nichts zu korrigieren.
cells-empty = In diesem Notebook gibt es keinen Code zu prüfen.
not-checked = Dieses Programm wurde nicht geprüft.
fix = Die Lösung:
fixes = Was diese Lösungen ändern:
not-all = Nicht alles wird erklärt.
no-explanation = Es gibt keine Erklärung.
cut-short = Surefix hat die Suche beendet, bevor alles ausprobiert war.
python-stops = Python hält bei Zeile { $line } an: { $message }
