# What is said when no explanation is shown, in Spanish: where Python stopped and what it says, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a sign that Python's message names.

stopped-colon = Python se detuvo en la línea { $line }. Esperaba dos puntos allí.
stopped-never-closed = Python se detuvo porque llegó al final del programa y, para él, un signo `{ $sign }` visto en la línea { $line } seguía abierto.
stopped-unmatched = Python se detuvo en la línea { $line }, en un signo de cierre `{ $sign }` para el que no conoce ningún signo abierto.
stopped-other-bracket = Python se detuvo en la línea { $line }, en un signo de cierre de otra clase que el que estaba abierto.
stopped-unterminated = Python se detuvo en la línea { $line }. Estaba leyendo un texto entre comillas y no había encontrado su final.
stopped-body = Python se detuvo en la línea { $line }. Esperaba una línea indentada después de la línea { $opened }.
stopped-unexpected-indent = Python se detuvo en la línea { $line }. No esperaba espacio en blanco al comienzo de esa línea.
stopped-unindent = Python se detuvo en la línea { $line }. El espacio en blanco de su comienzo no coincide con el de ninguna línea de arriba.
stopped-tabs = Python se detuvo en la línea { $line }. No puede comparar los tabuladores y espacios del comienzo de esa línea con los de arriba.
stopped-character = Python se detuvo en la línea { $line }, en un carácter que no conoce.
stopped-number = Python se detuvo en la línea { $line }. Estaba leyendo un número y encontró algo que no pertenece a un número.
stopped-print = Python se detuvo en la línea { $line }. Esperaba paréntesis después de print.
stopped-outside-function = Python se detuvo en la línea { $line }, en una palabra que solo permite dentro de una función.
stopped-outside-loop = Python se detuvo en la línea { $line }, en una palabra que solo permite dentro de un bucle.
stopped-assign = Python se detuvo en la línea { $line }. No puede dar un valor a lo que hay allí.
stopped-except = Python se detuvo en la línea { $line }. Esperaba except o finally allí.
stopped-arguments = Python se detuvo en la línea { $line }. No permite ese orden de los valores o parámetros entre paréntesis.
stopped-fstring = Python se detuvo en la línea { $line }, dentro de las llaves de un texto.
stopped = Python se detuvo en la línea { $line }. Lo que encontró allí no encaja con lo que había leído antes.
stopped-unknown = Python no pudo leer este programa.
ask = La causa puede estar allí o más arriba. Si no la encuentras, enseña la línea a tu profesor o profesora, o a alguien de tu clase.

reason-unsure = Surefix no está lo bastante seguro de ninguna explicación para mostrarla.
reason-unsound = Surefix encontró una explicación, pero no superó todas las comprobaciones, así que no se muestra.
reason-no-repair = Surefix no encontró ninguna manera de corregir este programa.
reason-unreachable-target = No se puede prometer la precisión que pidió tu profesor o profesora, así que no se muestra ninguna explicación.
reason-help-is-off = Tu profesor o profesora ha desactivado las explicaciones.

refusal-too-large = Este texto es demasiado grande para examinarlo. Envía un programa más pequeño.
refusal-null-bytes = Este texto contiene bytes nulos, que ningún programa de Python tiene. Guárdalo como texto sin formato e inténtalo de nuevo.
refusal-not-text = Este archivo no es un texto. Envía el programa mismo, con un nombre que termine en .py.
refusal-too-complex = Este programa tiene demasiados niveles unos dentro de otros para que Python lo lea. Envía una parte más sencilla.
refusal-timed-out = Leer este programa tardó demasiado. Envía una parte más pequeña.

nature-valid = Python puede leer este programa: no hay ningún error de sintaxis que explicar.
nature-newer-python = Este código es de Python { $needs }, y Python { $needs } lo lee sin errores. Tu clase usa Python { $python }.
nature-notebook = Este código es para un cuaderno como Jupyter, y un cuaderno lo lee sin errores. Un archivo de Python no puede contenerlo.
nature-empty = Todavía no hay ningún programa. Primero escribe o pega uno.
nature-broken = Python no puede leer este programa.
nature-python2 = Este programa está escrito para Python 2. El Python de hoy no lo puede leer.
nature-transcript = Este texto está copiado de una consola de Python, con sus indicadores.
nature-not-python = Este texto no parece un programa de Python.
nature-refused = Este texto no se examinó.

newer-line = La línea { $line } necesita Python { $needs }. Está escrita de esta manera:
newer-older = En Python { $python }, escríbelo de esta manera:

notebook-line = Solo un cuaderno lee la línea { $line }. Está escrita de esta manera:
notebook-file = En un archivo, escríbelo de esta manera:
