# What is said when no explanation is shown, in Spanish: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python se detuvo en la línea { $line }. Esto significa que allí empieza un bloque, y donde deben ir los dos puntos `:` Python encontró otra cosa.
stopped-never-closed = Python se detuvo porque el símbolo `{ $sign }` de la línea { $line } nunca se cierra. Esto significa que Python no encontró el símbolo que lo cierra.
stopped-unmatched = Python se detuvo en la línea { $line }. Esto significa que llegó a un símbolo de cierre `{ $sign }` y no había ningún símbolo de apertura pendiente.
stopped-other-bracket = Python se detuvo en la línea { $line }. Esto significa que llegó a un símbolo de cierre que no corresponde al de apertura.
stopped-unterminated = Python se detuvo en la línea { $line }. Esto significa que la línea terminó en medio de una cadena. Falta una comilla o sobra una.
stopped-body = Python se detuvo en la línea { $line }. Esto significa que esperaba un bloque indentado después de la línea { $opened }.
stopped-block = Python se detuvo en la línea { $line }. Esto significa que esperaba allí un bloque indentado.
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
stopped-arguments = Python se detuvo en la línea { $line }. Esto significa que los argumentos o los parámetros están en un orden que Python no permite.
stopped-fstring = Python se detuvo en la línea { $line }. Esto significa que no puede leer las llaves `{"{"}` `{"}"}` de una cadena.
stopped-unterminated-triple = Python se detuvo en la línea { $line }. Esto significa que el programa terminó en medio de una cadena entre comillas triples, y Python no encontró las tres comillas que la terminan.
stopped-fstring-empty = Python se detuvo en la línea { $line }. Esto significa que encontró en una cadena unas llaves `{"{"}` `{"}"}` sin ningún valor entre ellas.
stopped-fstring-brace = Python se detuvo en la línea { $line }. Esto significa que estaba leyendo lo que hay entre las llaves `{"{"}` `{"}"}` de una cadena, y las llaves no forman las parejas que esperaba.
stopped-unexpected-unindent = Python se detuvo en la línea { $line }. Esto significa que esa línea tiene menos indentación de la que Python esperaba.
stopped-end = Python se detuvo en la línea { $line }. Esto significa que el programa se quedó a medias: por ejemplo, con un paréntesis, un corchete o una llave sin cerrar, o con un bloque sin instrucciones.
stopped-too-deep = Python se detuvo en la línea { $line }. Esto significa que allí hay demasiados bloques, o demasiados paréntesis, corchetes o llaves, unos dentro de otros.
stopped-escape = Python se detuvo en la línea { $line }. Esto significa que encontró en una cadena una barra invertida `\` que no forma ningún carácter con lo que la sigue.
stopped-literals = Python se detuvo en la línea { $line }. Esto significa que allí hay una cadena con una letra delante, y esa letra no permite lo que la cadena contiene o lo que tiene al lado.
stopped-in = Python se detuvo en la línea { $line }. Esto significa que estaba leyendo el comienzo de un bucle y esperaba allí la palabra clave `in`.
stopped-bad-except = Python se detuvo en la línea { $line }. Esto significa que el `except` de esa línea está escrito o colocado de una forma que Python no permite.
stopped-clause-order = Python se detuvo en la línea { $line }. Esto significa que hay un `elif` después del `else`, que tiene que ir al final.
stopped-continuation = Python se detuvo en la línea { $line }. Esto significa que encontró una barra invertida `\` fuera de una cadena, con algo después en la misma línea. Una barra invertida así tiene que ser el último carácter de su línea.
stopped-null = Python se detuvo en la línea { $line }. Esto significa que encontró un byte nulo, que ningún programa de Python tiene.
stopped-comma = Python se detuvo en la línea { $line }. Esto significa que encontró dos partes seguidas, sin nada entre ellas que pueda entender. La coma es solo una suposición de Python.
stopped-comparison = Python se detuvo en la línea { $line }. Esto significa que encontró un signo igual `=` donde no se puede guardar un valor. Lo que Python propone es solo una suposición.
stopped-keyword = Python se detuvo en la línea { $line }. Esto significa que no puede leer esa línea, y una de las palabras se parece a una palabra clave. La palabra clave que Python propone es solo una suposición.
stopped-quote-in-string = Python se detuvo en la línea { $line }. Esto significa que encontró otras palabras justo al lado de una cadena. Que formen parte de ella es solo una suposición de Python.
stopped-exec = Python se detuvo en la línea { $line }. Esto significa que esperaba paréntesis `(` `)` después de `exec`.
stopped-incomplete = Python se detuvo en la línea { $line }. Esto significa que estaba leyendo una expresión con `if`, `else` o `not`, y una parte falta o no se puede usar así.
stopped-parenthesis = Python se detuvo en la línea { $line }. Esto significa que esperaba allí un paréntesis de apertura `(`.
stopped-dictionary = Python se detuvo en la línea { $line }. Esto significa que estaba leyendo un diccionario, y a uno de los pares le falta la clave, los dos puntos `:` o un valor que Python pueda leer.
stopped-comprehension = Python se detuvo en la línea { $line }. Esto significa que estaba leyendo una lista, un conjunto o un diccionario creado con un `for`, y no puede leer lo que va antes del `for`.
stopped-starred = Python se detuvo en la línea { $line }. Esto significa que encontró un asterisco `*` donde no se permite ninguno.
stopped-assign-otherwise = Python se detuvo en la línea { $line }. Esto significa que tenía que guardar un valor, o cambiarlo, en algo que no lo permite.
stopped-delete = Python se detuvo en la línea { $line }. Esto significa que tenía que borrar algo que no se puede borrar con `del`.
stopped-async = Python se detuvo en la línea { $line }. Esto significa que encontró `async`, `await`, `yield` o `return` en un lugar donde no se permite.
stopped-repeated = Python se detuvo en la línea { $line }. Esto significa que allí dos argumentos o dos parámetros tienen el mismo nombre.
stopped-generator = Python se detuvo en la línea { $line }. Esto significa que estaba leyendo un `for` dentro de una llamada a una función y esperaba paréntesis `(` `)` alrededor de esa parte.
stopped-call = Python se detuvo en la línea { $line }. Esto significa que no puede leer uno de los argumentos que van entre los paréntesis `(` `)` de una llamada a una función.
stopped-parameters = Python se detuvo en la línea { $line }. Esto significa que no puede leer los parámetros de una función en esa línea.
stopped-scope = Python se detuvo en la línea { $line }. Esto significa que encontró `global` o `nonlocal` con un nombre que allí ya significa otra cosa.
stopped-import = Python se detuvo en la línea { $line }. Esto significa que estaba leyendo un `import` y no puede leer qué nombres se importan o de dónde.
stopped-pattern = Python se detuvo en la línea { $line }. Esto significa que estaba leyendo un `case`, y su patrón no está escrito de una forma que Python permita.
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
nature-python2 = Este programa está escrito para Python 2. Las versiones actuales de Python no pueden leerlo.
nature-transcript = Esto se copió de una consola de Python, con sus indicadores.
nature-not-python = Esto no parece un programa de Python.
nature-refused = Este programa no se comprobó.

newer-line = La línea { $line } necesita Python { $needs }. Contiene código como este:
newer-older = En Python { $python }, escríbelo así:

notebook-line = Solo un cuaderno puede ejecutar la línea { $line }. Contiene código como este:
notebook-file = En un archivo, escríbelo así:
