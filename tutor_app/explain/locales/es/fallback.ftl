# What is said when no explanation is shown, in Spanish: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python se detuvo en la línea { $line }. Esto significa que esperaba allí dos puntos `:` y encontró otra cosa.
stopped-never-closed = Python se detuvo porque el símbolo `{ $sign }` de la línea { $line } nunca se cierra. Esto significa que Python no encontró el símbolo que lo cierra.
stopped-unmatched = Python se detuvo en la línea { $line }. Esto significa que llegó a un símbolo de cierre `{ $sign }` y no había ningún símbolo de apertura pendiente.
stopped-other-bracket = Python se detuvo en la línea { $line }. Esto significa que llegó a un símbolo de cierre que no corresponde al de apertura.
stopped-unterminated = Python se detuvo en la línea { $line }. Esto significa que estaba leyendo una cadena y no encontró la comilla que la termina.
stopped-body = Python se detuvo en la línea { $line }. Esto significa que esperaba un bloque indentado después de la línea { $opened }.
stopped-unexpected-indent = Python se detuvo en la línea { $line }. Esto significa que no esperaba que esa línea estuviera indentada así.
stopped-unindent = Python se detuvo en la línea { $line }. Esto significa que la indentación de esa línea no coincide con la de ningún bloque abierto más arriba.
stopped-tabs = Python se detuvo en la línea { $line }. Esto significa que no puede comparar las tabulaciones y los espacios del principio de esa línea con los de arriba.
stopped-character = Python se detuvo en la línea { $line }. Esto significa que encontró un carácter que no puede leer como código.
stopped-number = Python se detuvo en la línea { $line }. Esto significa que estaba leyendo un número, y en Python los números no se escriben así.
stopped-print = Python se detuvo en la línea { $line }. Esto significa que esperaba paréntesis `(` `)` después de `print`.
stopped-outside-function = Python se detuvo en la línea { $line }. Esto significa que encontró una palabra clave que solo funciona dentro de una función.
stopped-outside-loop = Python se detuvo en la línea { $line }. Esto significa que encontró una palabra clave que solo funciona dentro de un bucle.
stopped-assign = Python se detuvo en la línea { $line }. Esto significa que tenía que guardar un valor en algo que no puede guardarlo.
stopped-except = Python se detuvo en la línea { $line }. Esto significa que esperaba allí `except` o `finally`.
stopped-arguments = Python se detuvo en la línea { $line }. Esto significa que los argumentos o los parámetros están en un orden que no permite.
stopped-fstring = Python se detuvo en la línea { $line }. Esto significa que no puede leer las llaves `{"{"}` `{"}"}` de una cadena.
stopped = Python se detuvo en la línea { $line }. Esto significa que el código de esa línea no sigue las reglas de Python.
stopped-unknown = Python no pudo leer este programa.
further-up = El error también puede estar más arriba.
ask = Si no encuentras el error, enseña tu programa a alguien de tu clase o a tu profesor o profesora.

reason-unsure = Surefix no está lo bastante seguro de la causa para explicarla.
reason-unsound = Surefix encontró una explicación, pero no superó todas las comprobaciones, así que no la ves.
reason-no-repair = Surefix no encontró ninguna corrección para este programa.
reason-unreachable-target = Surefix no puede prometer que acertará tantas veces como pidió tu profesor o profesora, así que no muestra ninguna explicación.
reason-help-is-off = Tu profesor o profesora ha desactivado las explicaciones.
reason-left-out = Tu profesor o profesora te deja encontrar este tipo de error.

refusal-too-large = Este programa es demasiado grande para comprobarlo. Envía uno más pequeño.
refusal-null-bytes = Este programa contiene bytes nulos, que ningún programa de Python tiene. Guárdalo como texto sin formato e inténtalo otra vez.
refusal-not-text = Este archivo no es texto sin formato. Envía el programa mismo, con un nombre que termine en .py.
refusal-too-complex = Este programa tiene demasiados niveles, unos dentro de otros, para que Python lo lea. Envía una parte más sencilla.
refusal-timed-out = Python tardó demasiado en leer este programa. Envía una parte más pequeña.

nature-valid = Python puede leer este programa. No tiene ningún error de sintaxis.
nature-newer-python = Este código es de Python { $needs }, y Python { $needs } puede leerlo. Tu clase usa Python { $python }.
nature-notebook = Este código es para un cuaderno como Jupyter, y un cuaderno puede ejecutarlo. Un archivo de Python, no.
nature-empty = Todavía no hay ningún programa. Primero escribe o pega uno.
nature-broken = Python no puede leer este programa.
nature-python2 = Este programa está escrito para Python 2. El Python de hoy no puede leerlo.
nature-transcript = Esto se copió de una consola de Python, con sus indicadores.
nature-not-python = Esto no parece un programa de Python.
nature-refused = Este programa no se comprobó.

newer-line = La línea { $line } necesita Python { $needs }. Contiene código como este:
newer-older = En Python { $python }, escríbelo así:

notebook-line = Solo un cuaderno puede ejecutar la línea { $line }. Contiene código como este:
notebook-file = En un archivo, escríbelo así:
