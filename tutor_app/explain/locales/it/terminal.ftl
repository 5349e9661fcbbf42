# What the command line says around an explanation. $line is the line of Python's error, $message what Python says.

valid = Python riesce a leggere questo programma. Non c’è niente da correggere.
cells-valid = Python riesce a leggere tutte le celle di codice di questo notebook. Non c’è niente da correggere.
cells-empty = Questo notebook non ha codice da controllare.
not-checked = Questo programma non è stato controllato.
fix = La correzione:
fixes = Che cosa cambiano queste correzioni:
not-all = Non tutto è spiegato.
no-explanation = Non c’è nessuna spiegazione.
cut-short = Surefix ha smesso di cercare prima di aver provato tutto.
python-stops = Python si ferma alla riga { $line }: { $message }
