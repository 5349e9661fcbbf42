# What the command line says around an explanation. $line is the line of Python's error, $message what Python says.

valid = Python peut lire ce programme. Il n’y a rien à corriger.
cells-valid = Python peut lire toutes les cellules de code de ce notebook. Il n’y a rien à corriger.
cells-empty = Ce notebook n’a pas de code à vérifier.
not-checked = Ce programme n’a pas été vérifié.
fix = La correction :
fixes = Ce que ces corrections changent :
not-all = Tout n’est pas expliqué.
no-explanation = Il n’y a pas d’explication.
cut-short = Surefix a arrêté de chercher avant d’avoir tout essayé.
python-stops = Python s’arrête à la ligne { $line } : { $message }
