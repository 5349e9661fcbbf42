# What the command line says around an explanation. $line is the line of Python's error, $message what Python says.

valid = Python kan dit programma lezen. Je hoeft niets te verbeteren.
cells-valid = Python kan elke codecel van dit notebook lezen. Je hoeft niets te verbeteren.
cells-empty = In dit notebook staat geen code om te controleren.
not-checked = Dit programma is niet gecontroleerd.
fix = De oplossing:
fixes = Wat deze oplossingen veranderen:
not-all = Niet alles wordt uitgelegd.
no-explanation = Er is geen uitleg.
cut-short = Surefix stopte met zoeken voordat alles was geprobeerd.
python-stops = Python stopt bij regel { $line }: { $message }
