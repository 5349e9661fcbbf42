# What the command line says around an explanation. $line is the line of Python's error, $message what Python says.

valid = Python puede leer este programa. No hay nada que corregir.
cells-valid = Python puede leer todas las celdas de código de este cuaderno. No hay nada que corregir.
cells-empty = Este cuaderno no tiene código que comprobar.
not-checked = Este programa no se comprobó.
fix = La corrección:
fixes = Lo que cambian estas correcciones:
not-all = No todo está explicado.
no-explanation = No hay explicación.
cut-short = Surefix dejó de buscar antes de haberlo probado todo.
python-stops = Python se detiene en la línea { $line }: { $message }
