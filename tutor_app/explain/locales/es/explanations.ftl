# Explanations of mistakes, in Spanish.
#
# Each message is a kind of mistake with five texts: kind (its name), what (line and fact), why (why Python can't read it),
# fix (what to do, without the finished line) and rule (to remember). Code is in backticks. Variables are explained in catalogue.toml.
# Spanish has no one word for all brackets: "símbolo de apertura" and "símbolo de cierre" mean paréntesis, corchete and llave alike.

## Sentences around every explanation

where = { $count ->
    [one] Mira la línea { $lines }.
   *[other] Mira las líneas { $lines }.
 }
where-later = { $count ->
    [one] Mira la línea { $lines }. Python no se detuvo hasta la línea { $stopped }.
   *[other] Mira las líneas { $lines }. Python no se detuvo hasta la línea { $stopped }.
 }
also = { $count ->
    [one] El mismo error está también en la línea { $lines }. Corrígelo allí de la misma manera.
   *[other] El mismo error está también en las líneas { $lines }. Corrígelo allí de la misma manera.
 }
again = { $count ->
    [one] La línea { $line } tiene este error una vez.
   *[other] La línea { $line } tiene este error { $count } veces.
 }
elsewhere = Corrige también aquí el mismo tipo de error: { $places }.
elsewhere-many = Este tipo de error está en otros { $count } lugares ({ $lines }). Corrígelo igual en todos, empezando por aquí: { $places }.
place = { $lines }, en { $codes }
belongs = { $code } (necesita { $right })
like-line = { $lines } (como la línea { $like })
header-line = { $lines } (un nivel más adentro que el `{ $keyword }` de la línea { $header })
on-lines = { $count ->
    [one] línea { $lines }
   *[other] líneas { $lines }
 }
more = { $count } más
stand-in = En la corrección, `{ $word }` es algo provisional. Cámbialo por tu propia palabra o valor.

## Words of the classroom, explained on first use

term-colon = Los dos puntos son el símbolo `:`.
term-comma = La coma es el símbolo `,`.
term-bracket = Los símbolos de apertura y de cierre son los paréntesis `(` `)`, los corchetes `[` `]` y las llaves `{"{"}` `{"}"}`.
term-block = Un bloque es un grupo de líneas que van juntas y tienen la misma indentación.
term-indentation = La indentación, o sangría, son los espacios o tabulaciones al principio de una línea.
term-keyword = Una palabra clave es una palabra con un significado fijo en Python, como `if` o `while`.
term-string = Una cadena es una serie de caracteres entre comillas, como `"tea"`.
term-fstring = Una f-string es una cadena con la letra `f` antes de la comilla de apertura.
term-dictionary = Un diccionario guarda pares de clave y valor.
term-tab = Una tabulación es un espacio ancho que se escribe con la tecla Tab.
term-comment = Un comentario es una nota para las personas. Python lo ignora.
term-prompt = Un indicador, como `>>>`, es lo que muestra la consola cuando está lista para recibir código.
term-argument = Los parámetros son los nombres entre los paréntesis de una definición. Los argumentos son los valores de una llamada a una función.

## Kinds of mistakes

missing-colon =
    .kind = Faltan los dos puntos `:`.
    .what = A tu `{ $keyword }` le faltan los dos puntos `:` al final de la línea { $line }.
    .why = `{ $keyword }` abre un bloque, y antes de un bloque van dos puntos.
    .fix = Añade `:` después de `{ $last }` en la línea { $line }.
    .rule = Una línea que abre un bloque termina con dos puntos `:`.

missing-colon-inside =
    .kind = Faltan los dos puntos `:` dentro de una línea.
    .what = En la línea { $line } no hay dos puntos `:` entre tu `{ $keyword }` y su bloque.
    .why = Sin los dos puntos, Python no sabe dónde termina la parte del `{ $keyword }`.
    .fix = Añade `:` después de `{ $last }` en la línea { $line }.
    .rule = Antes de un bloque van dos puntos `:`, aunque esté en la misma línea.

semicolon-for-colon =
    .kind = Punto y coma `;` antes de un bloque.
    .what = En la línea { $line }, tu `{ $keyword }` tiene un punto y coma `;` antes de su bloque.
    .why = Un punto y coma no puede abrir un bloque. Para eso están los dos puntos `:`.
    .fix = Cambia el `;` de la línea { $line } por dos puntos `:`.
    .rule = Un bloque se abre con dos puntos `:`, nunca con un punto y coma `;`.

equals-for-colon =
    .kind = Signo igual `=` antes de un bloque.
    .what = En la línea { $line }, tu `{ $keyword }` tiene un signo igual `=` antes de su bloque.
    .why = El signo igual asigna un valor. No puede abrir un bloque.
    .fix = Cambia por dos puntos `:` el `=` que hay antes del bloque en la línea { $line }.
    .rule = Un bloque se abre con dos puntos `:`, nunca con un signo igual `=`.

then-for-colon =
    .kind = `then` o `do` antes de un bloque.
    .what = En la línea { $line }, tu `{ $keyword }` tiene la palabra `{ $wrong }` antes de su bloque.
    .why = Python no usa `{ $wrong }` aquí. Espera dos puntos `:`.
    .fix = Cambia `{ $wrong }` en la línea { $line } por dos puntos `:`.
    .rule = Un bloque se abre con dos puntos `:`, nunca con `then` ni con `do`.

wrong-sign-for-colon =
    .kind = Bloque sin dos puntos `:` delante.
    .what = En la línea { $line }, tu `{ $keyword }` tiene `{ $wrong }` antes de su bloque.
    .why = Antes de un bloque, Python espera dos puntos.
    .fix = Cambia `{ $wrong }` en la línea { $line } por dos puntos `:`.
    .rule = Solo los dos puntos `:` abren un bloque.

brace-block =
    .kind = Llave `{"{"}` antes de un bloque.
    .what = La línea { $line } abre un bloque con una llave `{"{"}`.
    .why = En Python, una llave abre un diccionario o un conjunto, no un bloque.
    .fix = Cambia la `{"{"}` de la línea { $line } por dos puntos `:`.
    .rule = Un bloque necesita dos puntos `:` e indentación, no llaves `{"{"}` `{"}"}`.

brace-block-end =
    .kind = Llave `{"}"}` sola en una línea.
    .what = En la línea { $line } solo hay una llave de cierre `{"}"}`.
    .why = En Python, un bloque termina donde termina su indentación, no con una llave.
    .fix = Quita la `{"}"}` de la línea { $line }.
    .rule = Solo la indentación muestra dónde termina un bloque.

extra-colon =
    .kind = Dos puntos `:` fuera de lugar.
    .what = En la línea { $line } sobran los dos puntos `:` después de `{ $before }`.
    .why = Ahí no empieza ningún bloque, así que Python no puede usar los dos puntos.
    .fix = Quita los `:` que hay después de `{ $before }` en la línea { $line }.
    .rule = Solo las líneas que abren un bloque terminan con dos puntos `:`.

doubled-sign =
    .kind = El mismo símbolo dos veces seguidas.
    .what = La línea { $line } tiene un `{ $sign }` justo después de otro.
    .why = Entre los dos, Python espera algo, como un valor o un nombre.
    .fix = Quita un `{ $sign }` de la línea { $line }.
    .rule = Entre dos valores o nombres basta con un solo símbolo.

assignment-in-condition =
    .kind = Un solo signo igual `=` dentro de una expresión.
    .what = En la línea { $line } hay un solo signo igual `=` después de `{ $before }`.
    .why = `=` asigna un valor a un nombre. Para comparar dos valores se usa `==`.
    .fix = Cambia el `=` que sigue a `{ $before }` en la línea { $line } por `==`.
    .rule = Un signo igual `=` asigna un valor. Dos signos igual `==` comparan.

assignment-for-comparison =
    .kind = Signo igual `=` usado para comparar.
    .what = En la línea { $line }, el signo igual `=` que sigue a `{ $before }` no puede comparar.
    .why = `=` asigna un valor a un nombre, pero aquí Python necesita una comparación.
    .fix = Cambia el `=` que sigue a `{ $before }` en la línea { $line } por `{ $right }`.
    .rule = Un signo igual `=` asigna un valor. Nunca compara.

equals-for-walrus =
    .kind = Asignación con `=` dentro de una expresión.
    .what = La línea { $line } asigna un valor a `{ $before }` con un signo igual `=` dentro de una expresión.
    .why = Dentro de una expresión, solo `:=` puede asignar un valor a un nombre.
    .fix = Cambia el `=` que sigue a `{ $before }` en la línea { $line } por `:=`.
    .rule = Dentro de una expresión se asigna con dos puntos y un signo igual, `:=`.

assignment-to-value =
    .kind = Valor a la izquierda de un signo igual `=`.
    .what = En la línea { $line }, el signo igual `=` que sigue a `{ $before }` no puede asignar nada.
    .why = A la izquierda de `=` va un nombre. Para comparar se usa `==`.
    .fix = Cambia el `=` que sigue a `{ $before }` en la línea { $line } por `==`.
    .rule = A la izquierda de un signo igual `=` va un nombre, no un valor.

comparison-for-assignment =
    .kind = Comparación `==` usada para asignar.
    .what = La línea { $line } tiene dos signos igual `==` después de `{ $before }`.
    .why = `==` compara dos valores. Para asignar un valor se usa un solo `=`.
    .fix = Cambia el `==` que sigue a `{ $before }` en la línea { $line } por `=`.
    .rule = Dos signos igual `==` comparan. Un signo igual `=` asigna un valor.

colon-for-equals =
    .kind = Dos puntos `:` usados para asignar.
    .what = La línea { $line } tiene dos puntos `:` entre `{ $before }` y `{ $following }`.
    .why = En Python, un valor se asigna con un signo igual `=`, no con dos puntos.
    .fix = Cambia los `:` entre `{ $before }` y `{ $following }` en la línea { $line } por `=`.
    .rule = Los valores se asignan con un signo igual `=`, también en las llamadas a funciones.

equals-in-dictionary =
    .kind = Signo igual `=` dentro de un diccionario.
    .what = La línea { $line } tiene un signo igual `=` entre `{ $before }` y `{ $following }`.
    .why = En un diccionario, los dos puntos `:` unen cada clave con su valor.
    .fix = Cambia el `=` entre `{ $before }` y `{ $following }` en la línea { $line } por `:`.
    .rule = En un diccionario se escribe la clave, dos puntos `:` y el valor.

equals-for-colon-inside =
    .kind = Signo igual `=` fuera de lugar.
    .what = La línea { $line } tiene un signo igual `=` entre `{ $before }` y `{ $following }`.
    .why = Python no permite aquí un signo igual.
    .fix = Cambia el `=` entre `{ $before }` y `{ $following }` en la línea { $line } por `:`.
    .rule = Las rebanadas, los diccionarios y las funciones lambda usan dos puntos `:`.

comma-in-dictionary =
    .kind = Símbolo equivocado dentro de un diccionario.
    .what = En un diccionario de la línea { $line } hay `{ $wrong }` después de `{ $before }`.
    .why = En un diccionario, los dos puntos `:` unen cada clave con su valor.
    .fix = Cambia el símbolo `{ $wrong }` que sigue a `{ $before }` en la línea { $line } por `:`.
    .rule = En un diccionario, los dos puntos `:` unen clave y valor, y las comas `,` separan los pares.

missing-equals =
    .kind = Falta el signo igual `=`.
    .what = En la línea { $line } no hay ningún signo igual `=` entre `{ $before }` y `{ $following }`.
    .why = Sin `=`, Python no ve que un nombre recibe un valor.
    .fix = Añade `=` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Para asignar un valor, escribe el nombre, un signo igual `=` y el valor.

reversed-comparison =
    .kind = Símbolos de comparación en el orden equivocado.
    .what = La línea { $line } tiene `{ $wrong }`, que Python no conoce.
    .why = Python lee dos símbolos, porque el signo igual `=` no está al final.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = En `<=`, `>=` y `!=`, el signo igual `=` va al final.

triple-equals =
    .kind = `===` o `!==`, como en JavaScript.
    .what = La línea { $line } tiene `{ $wrong }`, con un signo igual `=` de más.
    .why = Python lee dos símbolos sin ningún valor entre ellos.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Python compara con `==` (igual) y con `!=` (distinto).

diamond =
    .kind = Símbolo antiguo `<>` para «distinto».
    .what = La línea { $line } tiene `<>`, un símbolo de Python 2.
    .why = Python 3 ya no conoce ese símbolo.
    .fix = Cambia `<>` en la línea { $line } por `!=`.
    .rule = «Distinto» se escribe con un signo de exclamación y un signo igual, `!=`.

split-operator =
    .kind = Espacio dentro de un símbolo.
    .what = La línea { $line } tiene un espacio dentro de `{ $wrong }`.
    .why = El espacio hace que Python lea dos símbolos sin ningún valor entre ellos.
    .fix = Quita el espacio dentro de `{ $wrong }` en la línea { $line }.
    .rule = Un símbolo de dos caracteres, como `==`, no lleva espacio dentro.

c-and =
    .kind = `and` escrito con un símbolo.
    .what = La línea { $line } tiene `{ $wrong }` entre dos condiciones.
    .why = Python une las condiciones con palabras, así que no puede leer `{ $wrong }` aquí.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `and`.
    .rule = Python usa las palabras `and`, `or` y `not`, no símbolos.

c-or =
    .kind = `or` escrito con un símbolo.
    .what = La línea { $line } tiene `{ $wrong }` entre dos condiciones.
    .why = Python une las condiciones con palabras, así que no puede leer `{ $wrong }` aquí.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `or`.
    .rule = Python usa las palabras `and`, `or` y `not`, no símbolos.

c-not =
    .kind = `not` escrito con un símbolo.
    .what = La línea { $line } tiene un signo de exclamación `!` antes de una condición.
    .why = Python solo conoce el signo de exclamación como parte de `!=`.
    .fix = Cambia el `!` de la línea { $line } por `not`.
    .rule = Python usa las palabras `and`, `or` y `not`, no símbolos.

increment =
    .kind = `++` o `--` para contar.
    .what = La línea { $line } tiene `{ $wrong }`, que no existe en Python.
    .why = Python lee `{ $wrong }` como dos símbolos y espera un valor después.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `+= 1` (sumar) o `-= 1` (restar).
    .rule = Para sumar uno, escribe `+= 1`. Para restar uno, escribe `-= 1`.

missing-comma =
    .kind = Falta una coma `,`.
    .what = En la línea { $line } no hay ninguna coma `,` entre `{ $before }` y `{ $following }`.
    .why = Sin la coma, Python no sabe dónde empieza el siguiente valor.
    .fix = Añade `,` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Los valores seguidos se separan con comas `,`.

missing-comma-end =
    .kind = Falta una coma `,` entre dos líneas.
    .what = A la línea { $line } le falta una coma `,` al final, después de `{ $before }`.
    .why = Sin ella, Python no ve que en la línea siguiente empieza otro valor.
    .fix = Añade `,` después de `{ $before }` en la línea { $line }.
    .rule = Los valores seguidos se separan con comas `,`, aunque estén en líneas distintas.

wrong-sign-for-comma =
    .kind = Valores separados sin coma `,`.
    .what = La línea { $line } tiene `{ $wrong }` entre dos valores.
    .why = Python separa los valores con comas. `{ $wrong }` significa otra cosa.
    .fix = Cambia `{ $wrong }` en la línea { $line } por una coma `,`.
    .rule = Solo las comas `,` separan los valores seguidos.

extra-comma =
    .kind = Coma `,` fuera de lugar.
    .what = En la línea { $line } sobra una coma `,`.
    .why = Una coma separa dos valores, y aquí falta uno de los dos.
    .fix = Quita la `,` que sobra en la línea { $line }.
    .rule = Una coma `,` va entre dos valores.

extra-item =
    .kind = Elemento que Python no puede leer.
    .what = La línea { $line } tiene `{ $removed }`, que Python no puede leer.
    .why = Después de una coma, Python espera un solo valor completo.
    .fix = Quita `{ $removed }` de la línea { $line }.
    .rule = Entre dos comas `,` va un solo valor completo.

missing-dot =
    .kind = Falta un punto `.`.
    .what = En la línea { $line } no hay ningún punto `.` entre `{ $before }` y `{ $following }`.
    .why = Sin el punto, Python no ve que los dos van unidos.
    .fix = Añade `.` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Un punto `.` une un valor con su método, como en `word.upper()`.

wrong-sign-for-dot =
    .kind = Nombres unidos sin un punto `.`.
    .what = La línea { $line } tiene `{ $wrong }` entre dos partes que van unidas.
    .why = Python une esas partes con un punto.
    .fix = Cambia `{ $wrong }` en la línea { $line } por un punto `.`.
    .rule = Un punto `.` une un valor con su método, como en `word.upper()`.

extra-dot =
    .kind = Punto `.` fuera de lugar.
    .what = En la línea { $line } sobra un punto `.`.
    .why = Python espera un valor antes de un punto y un nombre válido después.
    .fix = Quita el `.` que sobra en la línea { $line }.
    .rule = Un punto `.` va entre un valor y un nombre.

extra-semicolon =
    .kind = Punto y coma `;` fuera de lugar.
    .what = En la línea { $line } sobra un punto y coma `;`.
    .why = Un punto y coma termina una instrucción, pero aquí no termina ninguna.
    .fix = Quita el `;` de la línea { $line }.
    .rule = Una instrucción termina con su línea. No necesita punto y coma `;`.

missing-operator =
    .kind = Falta un operador entre dos valores.
    .what = En la línea { $line } no hay nada entre `{ $before }` y `{ $following }`.
    .why = Python no sabe qué hacer con dos valores seguidos.
    .fix = Añade `{ $sign }` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Entre dos valores va un operador, como `+` o `*`.

two-operators =
    .kind = Dos símbolos sin un valor en medio.
    .what = En la línea { $line }, `{ $other }` y `{ $sign }` están uno al lado del otro.
    .why = Entre los dos, Python espera un valor.
    .fix = Quita `{ $sign }` de la línea { $line }.
    .rule = Entre dos valores basta con un solo operador, como `+`.

return-assigns =
    .kind = Asignación después de `return`.
    .what = La línea { $line } asigna un valor con `{ $sign }` después de `return`.
    .why = `return` solo devuelve un valor. No puede guardarlo al mismo tiempo.
    .fix = Quita `{ $removed }`, que va después de `return` en la línea { $line }.
    .rule = Después de `return` va un valor, no una asignación.

trailing-operator =
    .kind = Operador sin un valor después.
    .what = En la línea { $line } no hay ningún valor después de `{ $sign }`.
    .why = Después de `{ $sign }`, Python sigue leyendo, porque espera otro valor.
    .fix = Quita `{ $sign }` de la línea { $line }.
    .rule = Un operador como `+` va entre dos valores.

leading-operator =
    .kind = Operador al principio de una línea.
    .what = La línea { $line } empieza con `{ $sign }`, sin ningún valor antes.
    .why = Al principio de una línea, Python espera una instrucción.
    .fix = Quita `{ $sign }` del principio de la línea { $line }.
    .rule = Una línea empieza con una instrucción, no con un operador como `*`.

unfinished-expression =
    .kind = Código que se queda a medias.
    .what = En la línea { $line }, tu código se corta después de `{ $before }`.
    .why = Después de `{ $before }`, Python espera un valor y no lo encuentra.
    .fix = Escribe el valor que falta después de `{ $before }` en la línea { $line }.
    .rule = Un operador como `+` necesita un valor a cada lado.

missing-value =
    .kind = Falta un valor.
    .what = En la línea { $line } no hay ningún valor entre `{ $before }` y `{ $following }`.
    .why = Python espera aquí un valor o un nombre.
    .fix = Escribe el valor que falta entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Las comas y los operadores necesitan un valor al lado.

missing-name =
    .kind = Falta un nombre.
    .what = En la línea { $line } no hay ningún nombre después de `{ $before }`.
    .why = Python necesita saber qué nombre va con `{ $before }`.
    .fix = Escribe el nombre que falta después de `{ $before }` en la línea { $line }.
    .rule = Después de un punto `.`, de `for` y de `import` va un nombre.

value-after-value =
    .kind = Un valor justo después de otro.
    .what = En la línea { $line }, `{ $removed }` va justo después de `{ $before }`.
    .why = El valor termina con `{ $before }`, así que después no puede ir otro.
    .fix = Quita `{ $removed }`, que va después de `{ $before }` en la línea { $line }.
    .rule = Entre dos valores va una coma `,` o un operador como `+`.

extra-words =
    .kind = Palabras que no son código.
    .what = En la línea { $line }, las palabras `{ $removed }` no son código de Python.
    .why = Python lee las palabras como nombres, y los nombres no pueden ir seguidos.
    .fix = Quita `{ $removed }` de la línea { $line }.
    .rule = Las notas para las personas van en un comentario, después del símbolo `#`.

wrong-sign =
    .kind = Símbolo equivocado.
    .what = La línea { $line } tiene `{ $wrong }` donde Python no lo permite.
    .why = En Python, `{ $wrong }` significa otra cosa.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Cada símbolo tiene su significado, así que uno no puede sustituir a otro.

bracket-never-closed =
    .kind = Paréntesis, corchete o llave sin cerrar.
    .what = El `{ $opener }` de la línea { $line } no tiene su cierre `{ $closer }`.
    .why = Python sigue leyendo en busca del símbolo de cierre.
    .fix = Añade `{ $closer }` después de `{ $before }` en la línea { $line }.
    .rule = Todo paréntesis, corchete o llave que se abre se cierra con otro del mismo tipo.

bracket-never-closed-lines =
    .kind = Paréntesis, corchete o llave de varias líneas sin cerrar.
    .what = El `{ $opener }` abierto en la línea { $line } no tiene su cierre `{ $closer }`.
    .why = Python sigue leyendo las líneas de abajo en busca del símbolo de cierre.
    .fix = Añade `{ $closer }` en la línea { $goal }, después del último elemento.
    .rule = Todo paréntesis, corchete o llave que se abre se cierra con otro del mismo tipo.

bracket-never-opened =
    .kind = Paréntesis, corchete o llave sin abrir.
    .what = Hay un `{ $closer }` de cierre sin su `{ $opener }` de apertura.
    .why = Python no puede saber dónde empieza lo que se cierra.
    .fix = Añade `{ $opener }` antes de `{ $following }` en la línea { $line }.
    .rule = Todo símbolo de cierre necesita antes uno de apertura.

extra-closing-bracket =
    .kind = Símbolo de cierre sin pareja.
    .what = En la línea { $line } sobra un `{ $closer }` de cierre.
    .why = No queda nada abierto que pueda cerrar.
    .fix = Quita un `{ $closer }` que hay después de `{ $before }` en la línea { $line }.
    .rule = Cada símbolo de apertura tiene exactamente uno de cierre.

closing-bracket-first =
    .kind = Línea que empieza con un cierre sin pareja.
    .what = En la línea { $line } sobra un `{ $closer }` de cierre.
    .why = No queda nada abierto que pueda cerrar.
    .fix = Quita un `{ $closer }` de la línea { $line }.
    .rule = Cada símbolo de apertura tiene exactamente uno de cierre.

extra-opening-bracket =
    .kind = Símbolo de apertura sin pareja.
    .what = En la línea { $line } sobra un `{ $opener }` de apertura.
    .why = Python sigue leyendo en busca del símbolo que lo cierra.
    .fix = Quita un `{ $opener }` que hay antes de `{ $following }` en la línea { $line }.
    .rule = Cada símbolo de apertura necesita uno de cierre.

wrong-closing-bracket =
    .kind = Símbolo de cierre de otro tipo.
    .what = El `{ $wrong }` de la línea { $line } no hace pareja con el `{ $opener }` de la línea { $opener_line }.
    .why = Un símbolo de cierre solo puede cerrar uno de apertura del mismo tipo.
    .fix = Cambia el `{ $wrong }` de la línea { $line } por `{ $right }`.
    .rule = `(` hace pareja con `)`, `[` con `]` y `{"{"}` con `{"}"}`.

wrong-opening-bracket =
    .kind = Símbolo de apertura de otro tipo.
    .what = El `{ $wrong }` de la línea { $line } no hace pareja con el `{ $closer }` de cierre.
    .why = Los dos símbolos de una pareja tienen que ser del mismo tipo.
    .fix = Cambia el `{ $wrong }` de la línea { $line } por `{ $right }`.
    .rule = `(` hace pareja con `)`, `[` con `]` y `{"{"}` con `{"}"}`.

wrong-bracket-pair =
    .kind = Confusión entre paréntesis, corchetes y llaves.
    .what = Los símbolos `{ $wrong }` y `{ $wrong_closer }`, abiertos en la línea { $line }, no sirven aquí.
    .why = Cada tipo de pareja tiene su función, y aquí hace falta otro tipo.
    .fix = Cambia el `{ $wrong }` de la línea { $line } por `{ $right }`, y su `{ $wrong_closer }` por `{ $closer }`.
    .rule = Usa `()` para llamadas, `[]` para listas e índices y `{"{}"}` para diccionarios.

bracket-turned =
    .kind = Paréntesis, corchete o llave al revés.
    .what = El `{ $wrong }` de la línea { $line } mira hacia el lado contrario.
    .why = Un símbolo de apertura no puede cerrar, y uno de cierre no puede abrir.
    .fix = Cambia el `{ $wrong }` de la línea { $line } por `{ $right }`.
    .rule = Primero un símbolo abre y después su pareja cierra.

closing-brackets-swapped =
    .kind = Símbolos de cierre desordenados.
    .what = Los símbolos de cierre `{ $wrong }` de la línea { $line } están en el orden equivocado.
    .why = El último que se abre tiene que ser el primero en cerrarse.
    .fix = Cambia el orden de los símbolos `{ $wrong }` de la línea { $line }.
    .rule = Cierra en el orden contrario al que abriste.

bracket-closed-early =
    .kind = Símbolo de cierre demasiado pronto.
    .what = El `{ $closer }` de la línea { $line } tiene que ir más adelante.
    .why = Python no puede leer lo que queda fuera.
    .fix = Quita el `{ $closer }` que sigue a `{ $before }` en la línea { $line } y ponlo después de `{ $target }` en la línea { $goal }.
    .rule = El símbolo de cierre va después de todo lo que va dentro.

bracket-closed-late =
    .kind = Símbolo de cierre demasiado tarde.
    .what = El `{ $closer }` de la línea { $line } tiene que ir antes.
    .why = Dentro queda código que Python no puede leer ahí.
    .fix = Quita el `{ $closer }` que sigue a `{ $before }` en la línea { $line } y ponlo después de `{ $target }` en la línea { $goal }.
    .rule = El símbolo de cierre va justo después de lo último que va dentro.

extra-bracket-pair =
    .kind = Paréntesis, corchetes o llaves que Python no permite.
    .what = En la línea { $line } sobran los símbolos `{ $opener }` y `{ $closer }`.
    .why = Con esos símbolos ahí, Python no puede leer la línea.
    .fix = Quita el `{ $opener }` y su pareja `{ $closer }` de la línea { $line }.
    .rule = Los paréntesis, corchetes y llaves sirven para llamadas, grupos, listas y diccionarios.

needless-bracket-pair =
    .kind = Paréntesis, corchetes o llaves innecesarios.
    .what = La línea { $line } no necesita los símbolos `{ $opener }` y `{ $closer }`.
    .why = Python los permite, pero el código significa lo mismo sin ellos.
    .fix = Quita el `{ $opener }` y su pareja `{ $closer }` de la línea { $line }.
    .rule = Poner entre paréntesis toda una condición o un valor no suele cambiar nada.

missing-bracket-pair =
    .kind = Faltan paréntesis, corchetes o llaves.
    .what = La línea { $line } tiene valores que deben ir entre paréntesis, corchetes o llaves.
    .why = Sin ellos, Python no sabe qué valores van juntos.
    .fix = Añade `{ $opener }` antes de `{ $first }` en la línea { $line } y `{ $closer }` después de `{ $target }` en la línea { $goal }.
    .rule = Los paréntesis, corchetes y llaves agrupan los valores que van juntos.

instruction-over-lines =
    .kind = Instrucción de varias líneas sin paréntesis.
    .what = La instrucción de la línea { $line } sigue en la línea { $next } sin ningún paréntesis abierto.
    .why = Una instrucción termina con su línea, salvo que haya un paréntesis abierto.
    .fix = Añade `{ $opener }` antes de `{ $first }` en la línea { $line } y `{ $closer }` después de `{ $target }` en la línea { $goal }.
    .rule = El código que ocupa varias líneas va entre paréntesis.

call-without-brackets =
    .kind = Llamada a una función sin paréntesis `()`.
    .what = A la llamada a `{ $name }` de la línea { $line } le faltan los paréntesis `()`.
    .why = Python solo llama a una función si hay paréntesis después de su nombre.
    .fix = Añade `(` justo después de `{ $name }` en la línea { $line } y `)` después de los argumentos, si los hay.
    .rule = Una llamada a una función lleva paréntesis, aunque no tenga argumentos.

def-without-brackets =
    .kind = Definición sin paréntesis `()`.
    .what = A la definición de `{ $name }` de la línea { $line } le faltan los paréntesis `()`.
    .why = Python espera paréntesis después del nombre, aunque estén vacíos.
    .fix = Añade `(` justo después de `{ $name }` en la línea { $line } y `)` después de los parámetros, si los hay.
    .rule = La definición de una función lleva paréntesis, aunque no tenga parámetros.

smart-quotes =
    .kind = Comillas tipográficas.
    .what = La línea { $line } tiene una comilla tipográfica `{ $wrong }` en vez de una recta.
    .why = Python solo conoce las comillas rectas. Las otras suelen venir de páginas web o documentos.
    .fix = Cambia cada comilla como `{ $wrong }` de la línea { $line } por una recta.
    .rule = Las cadenas llevan comillas rectas: escríbelas en tu editor de código.

backtick-quotes =
    .kind = Acentos graves alrededor de una cadena.
    .what = En la línea { $line } hay un acento grave donde una cadena necesita una comilla.
    .why = El acento grave se inclina hacia la izquierda, y Python no puede leerlo.
    .fix = Cambia los acentos graves de la línea { $line } por comillas rectas.
    .rule = Una cadena va entre comillas rectas, simples `'` o dobles `"`.

text-never-closed =
    .kind = Cadena sin cerrar.
    .what = A una cadena de la línea { $line } le falta la comilla de cierre `{ $quote }`.
    .why = Python lee todo hasta el final de la línea como parte de la cadena.
    .fix = Añade `{ $quote }` al final de la cadena en la línea { $line }.
    .rule = Una cadena termina con la misma comilla con la que empieza.

text-never-opened =
    .kind = Falta la comilla de apertura.
    .what = En la línea { $line }, la cadena que empieza con `{ $first }` no tiene comilla de apertura.
    .why = Python lee las palabras como nombres y la comilla como el comienzo de otra cadena.
    .fix = Añade `{ $quote }` antes de `{ $first }` en la línea { $line }.
    .rule = Una cadena lleva la misma comilla en los dos extremos.

triple-quote-never-closed =
    .kind = Comillas triples sin cerrar.
    .what = La cadena entre comillas triples cerca de la línea { $line } no termina nunca.
    .why = Python lee todo hasta el final del archivo como parte de la cadena.
    .fix = Termina la cadena con tres comillas `{ $quote }`.
    .rule = Una cadena que empieza con tres comillas termina con las mismas tres comillas.

mixed-quotes =
    .kind = Comillas distintas en una misma cadena.
    .what = En la línea { $line }, las comillas `{ $right }` y `{ $wrong }` no coinciden.
    .why = Para Python, una cadena solo termina en la misma comilla con la que empieza.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Usa la misma comilla en los dos extremos de una cadena.

nested-quotes =
    .kind = La misma comilla dentro y alrededor de una cadena.
    .what = Una comilla `{ $quote }` dentro de la cadena de la línea { $line } la termina demasiado pronto.
    .why = Para Python, la cadena termina en la siguiente comilla igual.
    .fix = { $way ->
            [inner] Usa el otro tipo de comillas dentro de la cadena de la línea { $line }.
            [escaped] Pon una barra invertida `\` antes de cada comilla interior de la cadena de la línea { $line }.
           *[outer] Usa el otro tipo de comillas alrededor de la cadena de la línea { $line }.
         }
    .rule = Pon cada cadena entre comillas que no aparezcan dentro de ella.

doubled-quote =
    .kind = Dos comillas seguidas antes de una cadena.
    .what = La línea { $line } tiene dos comillas `{ $quote }` seguidas antes de `{ $following }`.
    .why = Python lee dos comillas seguidas como una cadena vacía.
    .fix = Quita una de las dos `{ $quote }` que hay antes de `{ $following }` en la línea { $line }.
    .rule = Una cadena lleva una comilla al principio y otra al final.

extra-quote =
    .kind = Comilla sin pareja.
    .what = En la línea { $line } sobra una comilla `{ $quote }`.
    .why = Python la lee como el comienzo de otra cadena, que no termina nunca.
    .fix = Quita la comilla `{ $quote }` que hay después de `{ $before }` en la línea { $line }.
    .rule = Las comillas van en parejas: una empieza la cadena y otra la termina.

quote-misplaced =
    .kind = Comilla en un lugar equivocado.
    .what = En la línea { $line }, la comilla `{ $quote }` deja `{ $words }` fuera de la cadena.
    .why = Solo lo que está entre dos comillas forma parte de la cadena.
    .fix = Mueve la comilla `{ $quote }` de la línea { $line } al otro lado de `{ $words }`.
    .rule = Toda la cadena va entre sus dos comillas.

quotes-in-disorder =
    .kind = Comillas en desorden.
    .what = Las comillas de la línea { $line } no forman parejas alrededor de una cadena.
    .why = Python no sabe dónde empieza y dónde termina la cadena.
    .fix = En la línea { $line }, usa un solo tipo de comillas alrededor de la cadena, no dentro.
    .rule = Una cadena lleva la misma comilla en los dos extremos, y no en medio.

text-without-quotes =
    .kind = Cadena sin comillas.
    .what = En la línea { $line }, `{ $words }` necesita comillas para ser una cadena.
    .why = Sin comillas, Python lo lee como código y no como una cadena.
    .fix = Pon `{ $words }` entre comillas en la línea { $line }.
    .rule = Las cadenas llevan comillas, y los nombres no.

text-for-name =
    .kind = Nombre entre comillas.
    .what = La línea { $line } tiene la cadena `{ $wrong }` donde Python necesita un nombre.
    .why = Entre comillas es una cadena, y una cadena no puede ser un nombre.
    .fix = Quita las comillas de `{ $wrong }` en la línea { $line }.
    .rule = Los nombres no llevan comillas.

bad-text-prefix =
    .kind = Letras desconocidas antes de una cadena.
    .what = La línea { $line } tiene `{ $prefix }` justo antes de la comilla de una cadena.
    .why = Ahí solo pueden ir unas pocas letras, como `f` y `r`.
    .fix = Quita o cambia `{ $prefix }`, que va antes de la comilla en la línea { $line }.
    .rule = Justo antes de una cadena, Python solo conoce letras como `f`, `r` y `b`.

prefix-apart =
    .kind = Letra separada de su cadena.
    .what = La línea { $line } tiene un espacio entre `{ $letter }` y su cadena.
    .why = Python lee la letra como un nombre, y después de un nombre no puede ir una cadena.
    .fix = Quita el espacio que hay después de `{ $letter }` en la línea { $line }.
    .rule = Una letra como `f` o `r` va pegada a la comilla de su cadena.

backslash-in-text =
    .kind = Barra invertida `\` dentro de una cadena.
    .what = En la línea { $line }, una barra invertida `\` de una cadena tiene un significado especial.
    .why = Python lee la barra invertida junto con el carácter que la sigue.
    .fix = Escribe dos veces cada barra invertida suelta de la cadena en la línea { $line }.
    .rule = Para una barra invertida, escribe `\\` o pon `r` antes de la cadena.

text-over-lines =
    .kind = Cadena en varias líneas.
    .what = Una cadena cerca de la línea { $line } sigue más allá del final de su línea.
    .why = Una cadena entre comillas simples o dobles termina en la misma línea en que empieza.
    .fix = { $way ->
            [tripled] Pon tres comillas en cada extremo de la cadena cerca de la línea { $line }.
           *[joined] Pon en una sola línea toda la cadena que está cerca de la línea { $line }.
         }
    .rule = Una cadena de varias líneas va entre comillas triples.

f-string-brace-alone =
    .kind = Falta una llave en una f-string.
    .what = Una f-string de la línea { $line } necesita otra llave `{ $brace }`.
    .why = Python necesita una llave a cada lado de un valor.
    .fix = Añade `{ $brace }` al otro lado del valor en la línea { $line }.
    .rule = En una f-string, `{"{"}` y `{"}"}` van en parejas.

f-string-brace-extra =
    .kind = Llave sin pareja en una f-string.
    .what = En una f-string de la línea { $line } sobra una llave `{ $brace }`.
    .why = Python necesita una sola llave a cada lado de un valor.
    .fix = Quita una llave `{ $brace }` de la línea { $line }.
    .rule = En una f-string, `{"{"}` y `{"}"}` van en parejas.

f-string-brace-single =
    .kind = Llave escrita una sola vez en una f-string.
    .what = La llave `{ $brace }` de la línea { $line } no rodea ningún valor.
    .why = Para Python, una sola llave es el principio o el final de un valor.
    .fix = Escribe `{ $brace }` dos veces en la línea { $line } donde quieras mostrar la llave.
    .rule = Para mostrar una llave en una f-string, escríbela dos veces.

f-string-empty =
    .kind = Llaves sin un valor.
    .what = { $held ->
            [colon] Las llaves `{ $field }` de la línea { $line } no tienen ningún valor antes de los dos puntos `:`.
           *[nothing] Las llaves `{ $field }` de la línea { $line } no contienen ningún valor.
         }
    .why = Python cambia las llaves por un valor, y aquí no hay ninguno.
    .fix = { $way ->
            [dropped] Quita la `f` de la línea { $line }, o pon un nombre entre las llaves.
           *[written] Pon el nombre del valor al principio de las llaves en la línea { $line }.
         }
    .rule = En una f-string, cada pareja de llaves necesita un valor.

f-string-dropped =
    .kind = F-string con llaves que no se pueden leer.
    .what = En una f-string de la línea { $line }, Python no puede leer `{ $field }` como un valor.
    .why = La `f` hace que Python calcule lo que hay entre las llaves.
    .fix = Quita la `f` que hay antes de la comilla en la línea { $line }, o corrige lo que hay entre las llaves.
    .rule = Entre las llaves de una f-string va un valor.

f-string-and-format =
    .kind = Cadena con `f` y `.format` a la vez.
    .what = La línea { $line } usa `f` y `.format` en la misma cadena.
    .why = Los dos rellenan las llaves, pero `f` actúa primero y no encuentra ningún valor.
    .fix = Quita la `f` que hay antes de la comilla en la línea { $line }.
    .rule = Rellena una cadena con `f` o con `.format`, no con los dos.

f-string-quotes =
    .kind = Comilla exterior repetida dentro de una f-string.
    .what = Una comilla `{ $quote }` entre las llaves de la línea { $line } termina la f-string.
    .why = Python lee la comilla interior como el final de la cadena.
    .fix = En la línea { $line }, usa comillas distintas alrededor de la f-string y entre sus llaves.
    .rule = Entre las llaves de una f-string, usa el otro tipo de comillas.

f-string-expression =
    .kind = Valor que Python no puede leer en una f-string.
    .what = Python no puede leer el código entre las llaves de una f-string en la línea { $line }.
    .why = Entre las llaves tiene que haber un valor que Python pueda calcular.
    .fix = Corrige el código entre las llaves de la f-string en la línea { $line }.
    .rule = Entre las llaves, un valor se escribe igual que en cualquier otro sitio.

misspelt-keyword =
    .kind = Palabra clave mal escrita.
    .what = En la línea { $line }, `{ $wrong }` parece una palabra clave, pero está mal escrita.
    .why = Python lee `{ $wrong }` como un nombre, así que no entiende la línea.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Una palabra clave solo funciona si todas sus letras son correctas.

misspelt-branch =
    .kind = `else`, `elif`, `except` o `finally` mal escritos.
    .what = La línea { $line } empieza con `{ $wrong }`, que es casi `{ $right }`.
    .why = Python lee `{ $wrong }` como un nombre, no como una palabra clave.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = `else`, `elif`, `except` y `finally` solo funcionan si todas sus letras son correctas.

misspelt-name =
    .kind = Nombre mal escrito.
    .what = En la línea { $line }, `{ $wrong }` se parece mucho a `{ $right }`.
    .why = Python solo reconoce un nombre si todas sus letras son correctas.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Un nombre se escribe igual en todas partes.

keyword-capital =
    .kind = Palabra clave con mayúscula.
    .what = En la línea { $line }, `{ $wrong }` tiene que ir en minúsculas.
    .why = Las mayúsculas importan, así que Python lee `{ $wrong }` como un nombre.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Las palabras clave van en minúsculas, excepto `True`, `False` y `None`.

constant-capital =
    .kind = Mayúsculas equivocadas en `True`, `False` o `None`.
    .what = En la línea { $line }, `{ $wrong }` necesita una sola mayúscula, al principio.
    .why = Las mayúsculas importan, así que Python lee `{ $wrong }` como un nombre cualquiera.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = `True`, `False` y `None` empiezan con mayúscula.

word-for-keyword =
    .kind = Palabra común usada como palabra clave.
    .what = En la línea { $line }, `{ $wrong }` no es una palabra clave de Python.
    .why = En este lugar, Python necesita una de sus propias palabras clave.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Solo funcionan las palabras clave de Python, no otras que signifiquen lo mismo.

wrong-keyword =
    .kind = Palabra clave equivocada.
    .what = La palabra clave `{ $wrong }` no encaja en la línea { $line }.
    .why = Cada palabra clave tiene su función, y Python no puede usar `{ $wrong }` aquí.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Cada palabra clave tiene su significado y su lugar.

foreign-word =
    .kind = Palabra de otro lenguaje de programación.
    .what = La línea { $line } tiene la palabra `{ $wrong }`, que usan otros lenguajes.
    .why = Python tiene otra forma de escribirlo y lee `{ $wrong }` como un nombre.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Cada lenguaje de programación tiene sus propias palabras clave.

keyword-as-name =
    .kind = Palabra clave usada como nombre.
    .what = En la línea { $line }, `{ $keyword }` no puede ser un nombre, porque es una palabra clave.
    .why = Para Python, cada palabra clave tiene un significado fijo.
    .fix = Cambia `{ $keyword }` en la línea { $line } por otro nombre que elijas tú.
    .rule = Una palabra clave de Python no puede ser un nombre.

missing-keyword =
    .kind = Falta una palabra clave.
    .what = La línea { $line } necesita una palabra clave entre `{ $before }` y `{ $following }`.
    .why = Sin ella, Python no sabe qué relación hay entre las dos partes.
    .fix = Añade `{ $word }` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Python no puede adivinar una palabra clave que falta.

missing-keyword-first =
    .kind = Falta una palabra clave al principio.
    .what = La línea { $line } necesita una palabra clave al principio, antes de `{ $following }`.
    .why = Sin ella, Python no sabe qué tipo de instrucción es.
    .fix = Añade la palabra clave `{ $word }` antes de `{ $following }` en la línea { $line }.
    .rule = Muchas instrucciones empiezan con una palabra clave que dice qué hacen.

missing-def =
    .kind = Definición de una función sin su palabra clave.
    .what = La línea { $line } necesita una palabra clave para definir `{ $following }`.
    .why = Python lee `{ $following }` como una llamada a una función, y una llamada no abre un bloque.
    .fix = Añade la palabra clave `def` antes de `{ $following }` en la línea { $line }.
    .rule = La definición de una función empieza con la palabra clave `def`.

missing-in =
    .kind = Falta `in` en un bucle `for`.
    .what = El bucle `for` de la línea { $line } no tiene nada entre `{ $before }` y `{ $following }`.
    .why = Un bucle `for` necesita la palabra `in` antes de lo que recorre.
    .fix = Añade la palabra clave `in` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = En un bucle `for`, `in` va entre el nombre y lo que se recorre.

wrong-word-for-in =
    .kind = Palabra o símbolo en lugar de `in`.
    .what = La línea { $line } usa `{ $wrong }` en un bucle `for`, donde Python espera `in`.
    .why = Un bucle `for` solo sabe qué tiene que recorrer cuando ve `in`.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `in`.
    .rule = En un bucle `for`, entre el nombre y lo que se recorre solo va `in`.

else-if =
    .kind = `else` seguido de `if`.
    .what = La línea { $line } empieza otra condición con `else` e `if`.
    .why = Python tiene una sola palabra para eso, y `else` no admite condición.
    .fix = Cambia `else` e `if` en la línea { $line } por una sola palabra, `elif`.
    .rule = Después de un `if`, cada nueva condición empieza con `elif`.

else-with-condition =
    .kind = Condición después de `else`.
    .what = En la línea { $line } hay una condición después de `else`.
    .why = `else` es para todos los demás casos, así que no lleva condición.
    .fix = Cambia `else` en la línea { $line } por `elif`.
    .rule = `elif` lleva siempre una condición, y `else` nunca.

number-starts-name =
    .kind = Nombre que empieza con un dígito.
    .what = En la línea { $line }, el nombre `{ $name }` empieza con un dígito.
    .why = Python empieza a leer aquí un número y luego encuentra letras.
    .fix = Cambia `{ $name }` en la línea { $line } por un nombre que empiece con una letra.
    .rule = Un nombre empieza con una letra o un guion bajo `_`, nunca con un dígito.

digit-for-letter =
    .kind = Dígito que parece una letra.
    .what = En la línea { $line }, `{ $name }` empieza con el dígito `{ $wrong }`, no con una letra.
    .why = Python ve primero el dígito, así que intenta leer un número.
    .fix = Cambia el dígito `{ $wrong }` de `{ $name }` en la línea { $line } por la letra `{ $right }`.
    .rule = Un dígito no es una letra, aunque los dos se parezcan.

digit-for-bracket =
    .kind = Dígito en lugar del paréntesis de su tecla.
    .what = En la línea { $line } hay un `{ $wrong }`, que en muchos teclados comparte tecla con un paréntesis.
    .why = Sin Mayús (Shift), la tecla escribe un dígito, y falta el paréntesis.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = En muchos teclados, los paréntesis se escriben con la tecla Mayús (Shift).

hyphen-in-name =
    .kind = Guion `-` en un nombre.
    .what = En la línea { $line }, el nombre `{ $name }` lleva un guion `-`.
    .why = Python lee el guion como un signo menos entre dos nombres.
    .fix = Escribe `{ $name }` en la línea { $line } con un guion bajo `_` o sin el guion.
    .rule = Un nombre solo lleva letras, dígitos y guiones bajos `_`.

blank-in-name =
    .kind = Espacio en un nombre.
    .what = En la línea { $line }, un espacio parte el nombre `{ $name }`.
    .why = Un nombre termina en el espacio, así que Python ve varios nombres seguidos.
    .fix = Une las palabras de `{ $name }` en la línea { $line }, por ejemplo con un guion bajo `_`.
    .rule = Un nombre nunca lleva espacios.

sign-in-name =
    .kind = Símbolo no permitido en un nombre.
    .what = En la línea { $line }, el nombre `{ $name }` lleva el símbolo `{ $sign }`.
    .why = Para Python, el nombre termina en ese símbolo, y el resto no tiene sentido.
    .fix = Quita `{ $sign }` de `{ $name }` en la línea { $line }, o pon un guion bajo `_` en su lugar.
    .rule = El único símbolo que puede llevar un nombre es el guion bajo `_`.

global-after-use =
    .kind = `global` o `nonlocal` después del primer uso.
    .what = En la línea { $line }, `{ $keyword }` aparece después de que la función usa `{ $name }`.
    .why = Python tiene que saber de qué variable se trata antes de que la función la use.
    .fix = Mueve la instrucción `{ $keyword }` de la línea { $line } al principio de la función.
    .rule = `global` y `nonlocal` van antes del primer uso de la variable.

missing-space =
    .kind = Falta un espacio.
    .what = En la línea { $line } hay dos palabras pegadas: `{ $wrong }`.
    .why = Python lee `{ $wrong }` como un solo nombre.
    .fix = Añade un espacio dentro de `{ $wrong }` en la línea { $line }, entre las dos palabras.
    .rule = Un espacio muestra a Python dónde termina una palabra y empieza la siguiente.

blank-in-word =
    .kind = Espacio dentro de una palabra.
    .what = En la línea { $line }, un espacio parte la palabra `{ $wrong }`.
    .why = Una palabra termina en el espacio, así que Python lee aquí palabras separadas.
    .fix = Quita el espacio dentro de `{ $wrong }` en la línea { $line }.
    .rule = Una palabra no lleva espacios dentro.

words-swapped =
    .kind = Palabras en el orden equivocado.
    .what = La línea { $line } tiene `{ $wrong }`, un orden que Python no conoce.
    .why = Python lee las palabras de izquierda a derecha, así que el orden importa.
    .fix = Cambia el orden de las palabras `{ $wrong }` en la línea { $line }.
    .rule = El orden de las palabras de una instrucción es fijo.

doubled-word =
    .kind = Palabra escrita dos veces.
    .what = La línea { $line } repite la palabra `{ $word }`.
    .why = Después de la primera, Python espera otra cosa.
    .fix = Quita un `{ $word }` de la línea { $line }.
    .rule = Python no pasa por alto las palabras repetidas.

extra-keyword =
    .kind = Palabra clave fuera de lugar.
    .what = La línea { $line } tiene la palabra clave `{ $word }` donde Python no la permite.
    .why = En Python, `{ $word }` no encaja con el código que hay alrededor.
    .fix = Quita la palabra clave `{ $word }` de la línea { $line }.
    .rule = Cada palabra clave solo funciona en ciertos lugares.

extra-word =
    .kind = Palabra que no encaja.
    .what = En la línea { $line }, Python no puede usar la palabra `{ $word }` después de `{ $before }`.
    .why = Python no sabe qué significa `{ $word }` en ese lugar.
    .fix = Quita `{ $word }`, que va después de `{ $before }` en la línea { $line }.
    .rule = Entre dos nombres, Python necesita un símbolo o una palabra clave.

extra-word-first =
    .kind = Palabra que no encaja al principio.
    .what = La línea { $line } empieza con la palabra `{ $word }`, que no encaja con lo que sigue.
    .why = Python no sabe qué significa `{ $word }` en ese lugar.
    .fix = Quita `{ $word }` del principio de la línea { $line }.
    .rule = Python no se salta las palabras que no forman parte de una instrucción.

foreign-new =
    .kind = `new` de otro lenguaje.
    .what = La línea { $line } tiene la palabra `new` antes de `{ $following }`.
    .why = Python crea un objeto con una simple llamada, sin ninguna palabra delante.
    .fix = Quita la palabra `new` que hay antes de `{ $following }` en la línea { $line }.
    .rule = Para crear un objeto, se llama a su clase.

type-declaration =
    .kind = Declaración de otro lenguaje.
    .what = La línea { $line } tiene la palabra `{ $word }` antes del nombre `{ $following }`.
    .why = En Python, un nombre nuevo no lleva delante ni tipo ni otra palabra.
    .fix = Quita la palabra `{ $word }` que hay antes de `{ $following }` en la línea { $line }.
    .rule = Una variable nueva solo necesita un nombre, un signo igual `=` y un valor.

def-without-name =
    .kind = Definición sin nombre.
    .what = La línea { $line } necesita un nombre después de la palabra clave `{ $keyword }`.
    .why = Una función o una clase se usa por su nombre, así que necesita uno.
    .fix = Añade un nombre después de `{ $keyword }` en la línea { $line }.
    .rule = El nombre de una función o clase va justo después de `def` o `class`.

import-order =
    .kind = Importación en el orden equivocado.
    .what = La línea { $line } tiene `import` antes de `from`.
    .why = Python quiere saber primero el módulo, y después qué tiene que importar de él.
    .fix = Mueve `from` y el módulo al principio de la línea { $line }, antes de `import`.
    .rule = Primero van `from` y el módulo, y después `import` y los nombres.

from-without-import =
    .kind = `from` sin `import`.
    .what = La línea { $line } empieza con `from`, pero no tiene `import`.
    .why = Después de `from` y el módulo, Python espera `import` y un nombre.
    .fix = Añade la palabra `import` después del módulo en la línea { $line }.
    .rule = `from` dice qué módulo se usa, e `import`, qué se toma de él.

import-of-text =
    .kind = Comillas en una importación.
    .what = En la línea { $line }, un nombre de la importación está entre comillas.
    .why = Entre comillas es una cadena, pero Python espera el nombre solo.
    .fix = Quita las comillas de la importación en la línea { $line }.
    .rule = Los nombres de una importación no llevan comillas.

import-of-file =
    .kind = Importación que no es un simple nombre.
    .what = La importación de la línea { $line } no es solo el nombre de un módulo.
    .why = Python quiere aquí solo un nombre, sin ruta ni otros símbolos.
    .fix = Escribe solo el nombre del módulo en la línea { $line }.
    .rule = Un módulo se importa solo por su nombre.

module-digit =
    .kind = Nombre de módulo que empieza con un dígito.
    .what = En la línea { $line }, el nombre de módulo `{ $name }` empieza con un dígito.
    .why = Python lee un dígito como el comienzo de un número.
    .fix = Cambia el nombre del archivo y del módulo en la línea { $line }, o impórtalo con `__import__`.
    .rule = El nombre de un módulo empieza con una letra o un guion bajo `_`.

import-hyphen =
    .kind = Guion `-` en una importación.
    .what = En la línea { $line }, un nombre de la importación lleva un guion `-`.
    .why = Python lee el guion como un signo menos, que no puede ir en una importación.
    .fix = Escribe el nombre de la línea { $line } con un guion bajo `_` o sin el guion.
    .rule = Los nombres de módulos solo llevan letras, dígitos y guiones bajos `_`.

leading-zeros =
    .kind = Cero al principio de un número.
    .what = En la línea { $line }, el número `{ $number }` empieza con un cero.
    .why = Python no permite un cero de más al principio de un número entero.
    .fix = Quita cada cero del principio de `{ $number }` en la línea { $line }.
    .rule = Ningún número entero empieza con cero, excepto el propio 0.

octal-literal =
    .kind = Número octal al estilo de Python 2.
    .what = En la línea { $line }, el número `{ $number }` empieza con un cero.
    .why = En Python 3, los números octales (dígitos del 0 al 7) llevan una letra después del cero.
    .fix = Añade la letra `o` después del cero de `{ $number }` en la línea { $line }.
    .rule = Un número octal empieza con `0o`.

long-number =
    .kind = Letra al final de un número.
    .what = En la línea { $line }, el número `{ $number }` termina con una letra.
    .why = Python 2 marcaba así los números largos, pero Python 3 no.
    .fix = Quita la letra del final de `{ $number }` en la línea { $line }.
    .rule = Un número entero puede ser tan largo como quieras, sin ninguna letra.

number-separators =
    .kind = Número con separadores equivocados.
    .what = En la línea { $line }, el número `{ $number }` está dividido por comas, puntos o espacios.
    .why = Python lee varios números en vez de uno.
    .fix = Escribe `{ $number }` en la línea { $line } sin separadores, o con guiones bajos `_`.
    .rule = Solo los guiones bajos `_` pueden dividir en grupos los dígitos de un número.

print-statement =
    .kind = `print` sin paréntesis.
    .what = En la línea { $line } faltan los paréntesis `(` `)` alrededor de lo que muestra `print`.
    .why = En Python 3, `print` es una función, así que se llama con paréntesis.
    .fix = Añade `(` después de `print` en la línea { $line }, y `)` después de lo que muestra.
    .rule = Lo que se quiere mostrar va entre paréntesis.

exec-statement =
    .kind = `exec` sin paréntesis.
    .what = En la línea { $line } faltan los paréntesis `(` `)` alrededor de lo que ejecuta `exec`.
    .why = En Python 3, `exec` es una función, así que se llama con paréntesis.
    .fix = Añade `(` después de `exec` en la línea { $line }, y `)` después de lo que ejecuta.
    .rule = Una llamada a una función lleva sus argumentos entre paréntesis.

except-comma =
    .kind = Coma `,` en una línea con `except`.
    .what = En la línea { $line }, una coma `,` une el error con su nombre.
    .why = Python 2 usaba aquí una coma, pero Python 3 usa una palabra.
    .fix = Cambia la coma `,` de la línea { $line } por la palabra `as`.
    .rule = En una línea con `except`, `as` da un nombre al error.

raise-comma =
    .kind = Coma `,` en una línea con `raise`.
    .what = En la línea { $line }, una coma `,` separa el error de su mensaje.
    .why = Python 2 lo permitía, pero en Python 3 el mensaje es un argumento.
    .fix = Quita la coma `,` de la línea { $line } y pon el mensaje entre paréntesis.
    .rule = Cuando se lanza un error, su mensaje va entre paréntesis.

backticks =
    .kind = Acentos graves de Python 2.
    .what = La línea { $line } tiene un valor entre acentos graves, que se inclinan hacia la izquierda.
    .why = En Python 2 servían para crear una cadena, pero en Python 3 no.
    .fix = Quita los acentos graves de la línea { $line } y llama a `repr` con el valor.
    .rule = Para convertir un valor en una cadena, se llama a una función.

body-not-indented =
    .kind = Bloque sin indentar.
    .what = La línea { $line } necesita más indentación que el `{ $keyword }` de la línea { $header }.
    .why = La indentación muestra a Python qué va dentro de un bloque. Aquí el bloque parece vacío.
    .fix = { $count ->
            [one] Indenta la línea { $line } más que la línea { $header }, normalmente con cuatro espacios.
           *[other] Indenta las líneas { $line } a { $last } más que la línea { $header }, normalmente con cuatro espacios.
         }
    .rule = Las líneas de un bloque tienen más indentación que la línea que lo abre.

unexpected-indentation =
    .kind = Indentación inesperada.
    .what = La línea { $line } tiene más indentación, pero la instrucción de arriba no abre ningún bloque.
    .why = Para Python, más indentación significa que empieza un bloque.
    .fix = { $count ->
            [one] Mueve la línea { $line } hacia la izquierda hasta alinearla con la línea { $like }.
           *[other] Mueve hacia la izquierda las líneas { $line } a { $last } hasta alinear la línea { $line } con la línea { $like }.
         }
    .rule = Solo se indentan las líneas que están dentro de un bloque.

first-line-indented =
    .kind = Primera línea indentada.
    .what = La línea { $line } es el comienzo del programa, pero está indentada.
    .why = Solo se indentan las líneas de un bloque, y aquí todavía no hay ninguno.
    .fix = { $count ->
            [one] Quita la indentación que sobra en la línea { $line }.
           *[other] Quita la indentación que sobra en las líneas { $line } a { $last }.
         }
    .rule = La primera instrucción de un programa empieza en el borde izquierdo.

indented-too-far =
    .kind = Línea con demasiada indentación.
    .what = La línea { $line } necesita menos indentación para encajar en su bloque.
    .why = Python ve por la indentación qué líneas van juntas.
    .fix = { $count ->
            [one] Mueve la línea { $line } hacia la izquierda hasta alinearla con la línea { $like }.
           *[other] Mueve hacia la izquierda las líneas { $line } a { $last } hasta alinear la línea { $line } con la línea { $like }.
         }
    .rule = Todas las líneas de un bloque empiezan en la misma columna.

not-indented-enough =
    .kind = Línea con poca indentación.
    .what = La línea { $line } necesita más indentación para quedar dentro de su bloque.
    .why = Python da el bloque por terminado y no puede leer el resto.
    .fix = { $count ->
            [one] Indenta más la línea { $line } hasta alinearla con la línea { $like }.
           *[other] Indenta más las líneas { $line } a { $last } hasta alinear la línea { $line } con la línea { $like }.
         }
    .rule = Todas las líneas de un bloque empiezan en la misma columna.

indentation-matches-nothing =
    .kind = Indentación desigual en un bloque.
    .what = La línea { $line } no tiene la misma indentación que la línea { $like } de su bloque.
    .why = Python ve por la indentación qué líneas van juntas.
    .fix = { $count ->
            [one] Dale a la línea { $line } exactamente la misma indentación que tiene la línea { $like }.
           *[other] Mueve las líneas { $line } a { $last } hasta que la línea { $line } empiece exactamente como la línea { $like }.
         }
    .rule = Todas las líneas de un bloque empiezan en la misma columna.

branch-not-aligned =
    .kind = Rama en la columna equivocada.
    .what = En la línea { $line }, `{ $keyword }` no está alineado con la instrucción a la que pertenece.
    .why = Python no sabe con qué instrucción va el `{ $keyword }`.
    .fix = { $count ->
            [one] Dale a la línea { $line } exactamente la misma indentación que tiene la línea { $like }.
           *[other] Mueve las líneas { $line } a { $last } hasta que la línea { $line } empiece exactamente como la línea { $like }.
         }
    .rule = Una rama empieza en la misma columna que la instrucción a la que pertenece.

block-line-misplaced =
    .kind = Línea de un bloque en la columna equivocada.
    .what = La línea { $line } no tiene la indentación del bloque que abre el `{ $keyword }` de la línea { $header }.
    .why = Python ve por la indentación qué líneas van juntas.
    .fix = { $count ->
            [one] Indenta la línea { $line } exactamente un nivel más que la línea { $header }, normalmente cuatro espacios.
           *[other] Mueve las líneas { $line } a { $last } hasta que la línea { $line } esté un nivel más adentro que la línea { $header }.
         }
    .rule = Todas las líneas de un bloque empiezan en la misma columna.

not-at-left-edge =
    .kind = Línea que no empieza en el borde izquierdo.
    .what = La línea { $line } está indentada, pero no está dentro de ningún bloque.
    .why = Para Python, una línea indentada forma parte de un bloque.
    .fix = { $count ->
            [one] Mueve la línea { $line } hasta el borde izquierdo.
           *[other] Mueve hacia la izquierda las líneas { $line } a { $last } hasta que la línea { $line } empiece en el borde.
         }
    .rule = Las líneas que no están en un bloque empiezan en el borde izquierdo.

indentation-other =
    .kind = Indentación que no encaja.
    .what = La línea { $line } no tiene la indentación que necesita.
    .why = Python ve por la indentación qué líneas van juntas.
    .fix = { $count ->
            [one] Cambia la indentación de la línea { $line } para que encaje en su bloque.
           *[other] Cambia la indentación de las líneas { $line } a { $last } para que encajen en su bloque.
         }
    .rule = Todas las líneas de un bloque empiezan en la misma columna.

tabs-and-spaces =
    .kind = Tabulaciones y espacios mezclados.
    .what = El código usa tabulaciones y también espacios, y la línea { $line } no encaja.
    .why = Una tabulación y unos espacios pueden verse iguales, pero Python no puede compararlos.
    .fix = { $count ->
            [one] Indenta la línea { $line } exactamente con las mismas tabulaciones o espacios que la línea { $like }.
           *[other] Indenta otra vez las líneas { $line } a { $last }, con la línea { $line } exactamente como la línea { $like }.
         }
    .rule = Nunca mezcles tabulaciones y espacios en la indentación.

tab-among-blanks =
    .kind = Tabulación entre espacios.
    .what = La línea { $line } está indentada con una tabulación, pero otras líneas usan espacios.
    .why = Una tabulación y unos espacios pueden verse iguales, pero Python no puede compararlos.
    .fix = En la línea { $line }, cambia la tabulación por espacios, cuatro por cada nivel.
    .rule = Indenta solo con espacios, cuatro por cada nivel.

blanks-among-tabs =
    .kind = Espacios en código indentado con tabulaciones.
    .what = La línea { $line } está indentada con espacios, pero otras líneas usan tabulaciones.
    .why = En tu pantalla pueden verse iguales, pero Python los distingue.
    .fix = En la línea { $line }, borra los espacios del principio y escribe tabulaciones.
    .rule = Indenta con tabulaciones o con espacios, nunca con los dos a la vez.

return-outside =
    .kind = `return` o `yield` fuera de una función.
    .what = El `{ $keyword }` de la línea { $line } tiene poca indentación para estar en una función.
    .why = Solo una función puede devolver un valor.
    .fix = { $count ->
            [one] Indenta la línea { $line } tanto como la línea { $like }.
           *[other] Indenta las líneas { $line } a { $last } hasta alinear la línea { $line } con la línea { $like }.
         }
    .rule = `return` y `yield` solo funcionan dentro de una función.

break-outside =
    .kind = `break` o `continue` fuera de un bucle.
    .what = El `{ $keyword }` de la línea { $line } tiene poca indentación para estar en un bucle.
    .why = `break` y `continue` controlan un bucle, así que tienen que estar dentro de uno.
    .fix = { $count ->
            [one] Indenta la línea { $line } tanto como la línea { $like }.
           *[other] Indenta las líneas { $line } a { $last } hasta alinear la línea { $line } con la línea { $like }.
         }
    .rule = `break` y `continue` solo funcionan dentro de un bucle.

return-outside-replaced =
    .kind = `return` sin función.
    .what = El `{ $keyword }` de la línea { $line } no está dentro de ninguna función.
    .why = Solo una función puede devolver un valor.
    .fix = Cambia `{ $keyword }` en la línea { $line } por otra cosa, o bórralo.
    .rule = `return` solo funciona dentro de una función.

break-outside-replaced =
    .kind = `break` o `continue` sin bucle.
    .what = El `{ $keyword }` de la línea { $line } no está dentro de ningún bucle.
    .why = `break` y `continue` controlan un bucle, así que tienen que estar dentro de uno.
    .fix = Cambia `{ $keyword }` en la línea { $line } por otra cosa, o bórralo.
    .rule = `break` y `continue` solo funcionan dentro de un bucle.

missing-body =
    .kind = Bloque vacío.
    .what = La línea { $line } abre un bloque con `{ $keyword }`, pero el bloque está vacío.
    .why = Después de los dos puntos `:`, Python espera al menos una instrucción indentada.
    .fix = Añade una instrucción indentada debajo de la línea { $line }, como `pass`, que no hace nada.
    .rule = Todo bloque necesita al menos una instrucción.

header-alone =
    .kind = Faltan los dos puntos `:` y el bloque.
    .what = La línea { $line } necesita dos puntos `:` al final, y `{ $keyword }` necesita un bloque.
    .why = Python busca los dos puntos y, debajo, un bloque indentado.
    .fix = Termina la línea { $line } con dos puntos `:` y añade debajo un `pass` indentado.
    .rule = La línea antes de un bloque termina con dos puntos, y debajo va al menos una instrucción.

pasted-prompt =
    .kind = Indicador pegado con el código.
    .what = La línea { $line } empieza con el indicador `{ $prompt }`, que no forma parte de un programa.
    .why = La consola muestra un indicador mientras espera, y Python no puede leerlo como código.
    .fix = Borra `{ $prompt }` al principio de la línea { $line }.
    .rule = De una consola, copia solo lo que escribiste tú.

pasted-line-number =
    .kind = Número de línea pegado con el código.
    .what = La línea { $line } empieza con el número `{ $number }`, que no forma parte de la instrucción.
    .why = Python lee un número y después código que no va con él.
    .fix = Borra el número `{ $number }` al principio de la línea { $line }.
    .rule = Los números de línea no forman parte de un programa.

pasted-marker =
    .kind = Línea pegada que no es código.
    .what = La línea { $line } es `{ $mark }`, que no es código de Python.
    .why = Las líneas como esta vienen de chats, páginas web u otras herramientas.
    .fix = Borra la línea { $line }.
    .rule = Copia solo el código, no lo que hay alrededor.

pasted-stars =
    .kind = Asteriscos `**` pegados alrededor del código.
    .what = La línea { $line } tiene asteriscos `{ $mark }` que no forman parte del código.
    .why = En los chats ponen las letras en negrita, pero Python los lee como un operador.
    .fix = Borra los asteriscos `{ $mark }` en la línea { $line }.
    .rule = Copia solo el código, no lo que lo pone en negrita.

pasted-command =
    .kind = Comando de terminal o de cuaderno en el programa.
    .what = La línea { $line } es el comando `{ $command }`, que no es código de Python.
    .why = Esos comandos son para la terminal o para un cuaderno de Jupyter, no para un programa.
    .fix = Borra la línea { $line } y ejecuta el comando fuera del programa.
    .rule = Los comandos de terminal o de cuaderno no van en un programa.

pasted-output =
    .kind = Salida pegada en el programa.
    .what = La línea { $line } parece algo que mostró Python, no código.
    .why = Python intenta leer esa salida como una instrucción.
    .fix = Borra la salida en la línea { $line }.
    .rule = La salida es lo que muestra un programa, no una parte de su código.

prose-line =
    .kind = Frase que no es código.
    .what = La línea { $line } está escrita para personas, no para Python.
    .why = Python intenta leer las palabras como código.
    .fix = Borra la línea { $line }, o pon el símbolo `#` al principio.
    .rule = Las notas para las personas van en comentarios, que empiezan con el símbolo `#`.

comment-without-hash =
    .kind = Falta el símbolo `#` antes de un comentario.
    .what = Python no puede leer la línea { $line } a partir de `{ $first }`.
    .why = Python lee todo como código, salvo lo que va después del símbolo `#`.
    .fix = Pon el símbolo `#` antes de `{ $first }` en la línea { $line } para empezar un comentario.
    .rule = Un comentario empieza con el símbolo `#`.

shebang =
    .kind = Línea `#!` que empieza mal.
    .what = La línea { $line } es `{ $first }` y no empieza con el símbolo `#`.
    .why = Esa línea nombra el programa que ejecuta tu script. Python solo la ignora si empieza con `#`.
    .fix = { $way ->
            [removed] Borra la línea { $line }, porque tu programa funciona sin ella.
            [turned] Intercambia los símbolos `!` y `#` al principio de la línea { $line }.
           *[put] Pon el símbolo `#` justo al principio de la línea { $line }.
         }
    .rule = La primera línea de un script puede empezar con `#!` y nombrar un programa.

left-over =
    .kind = Código que no encaja en su línea.
    .what = En la línea { $line }, Python no puede usar `{ $part }`.
    .why = Python lee todo lo que hay en la línea, y esta parte no encaja.
    .fix = Pon el símbolo `#` antes de `{ $part }` en la línea { $line }, o borra esa parte.
    .rule = En una línea va una sola instrucción y nada más.

foreign-comment =
    .kind = Símbolo de comentario de otro lenguaje.
    .what = La línea { $line } tiene `{ $mark }`, que marca los comentarios en otros lenguajes.
    .why = Python lee `{ $mark }` como código, no como parte de un comentario.
    .fix = { $way ->
            [removed] En la línea { $line }, borra `{ $mark }` y su comentario, o pon delante el símbolo `#`.
            [sign] Borra `{ $mark }` en la línea { $line }.
           *[replaced] Cambia `{ $mark }` en la línea { $line } por el símbolo `#`.
         }
    .rule = En Python, un comentario empieza con el símbolo `#`.

invisible-character =
    .kind = Carácter invisible.
    .what = La línea { $line } tiene un carácter que no se ve (número { $code }).
    .why = Suele venir de una página web, y Python no lo permite aquí.
    .fix = Quita el carácter invisible: borra la línea { $line } y escríbela otra vez.
    .rule = Escribe tu código con el teclado, o pégalo como texto sin formato.

look-alike =
    .kind = Carácter que solo parece correcto.
    .what = La línea { $line } tiene `{ $wrong }`, que no es el carácter que Python necesita.
    .why = A ti pueden parecerte iguales, pero Python los distingue.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }` de tu teclado.
    .rule = Escribe los símbolos con tu teclado. No los pegues de documentos.

stray-character =
    .kind = Carácter que Python no puede usar.
    .what = La línea { $line } tiene `{ $wrong }`, que ahí no significa nada para Python.
    .why = Fuera de las cadenas y los comentarios, Python solo conoce ciertos caracteres.
    .fix = Borra el carácter `{ $wrong }` en la línea { $line }.
    .rule = Usa símbolos que Python conozca, salvo en cadenas y comentarios.

space-after-backslash =
    .kind = Espacio después de una barra invertida `\`.
    .what = En la línea { $line } hay un espacio después de la barra invertida `\` del final.
    .why = La línea solo continúa abajo si la barra invertida es su último carácter.
    .fix = Borra el espacio que hay después de la barra invertida `\` en la línea { $line }.
    .rule = Después de una barra invertida al final de una línea no va nada, ni un espacio.

stray-backslash =
    .kind = Barra invertida `\` fuera de lugar.
    .what = La línea { $line } tiene una barra invertida `\` fuera de una cadena.
    .why = Fuera de una cadena, una barra invertida solo puede ser el último carácter de la línea.
    .fix = Borra la barra invertida `\` en la línea { $line }.
    .rule = Usa la barra invertida dentro de una cadena o al final de una línea.

html-entity =
    .kind = Carácter escrito para páginas web.
    .what = La línea { $line } tiene `{ $wrong }`, que es el código de un carácter en las páginas web.
    .why = Una página web lo muestra como un solo carácter, pero Python no.
    .fix = Cambia `{ $wrong }` en la línea { $line } por el carácter que representa.
    .rule = Escribe cada símbolo tal como es, no con el código de las páginas web.

two-statements =
    .kind = Dos instrucciones en una línea.
    .what = En la línea { $line }, una instrucción termina con `{ $before }` y otra empieza con `{ $following }`.
    .why = Después de una instrucción, Python espera el final de la línea.
    .fix = Empieza una línea nueva antes de `{ $following }` en la línea { $line }.
    .rule = Escribe una sola instrucción en cada línea.

line-broken =
    .kind = Instrucción partida en dos líneas.
    .what = La línea { $line } termina después de `{ $before }`, pero la instrucción sigue.
    .why = Una instrucción termina con su línea, salvo que quede un paréntesis, corchete o llave sin cerrar.
    .fix = Une la línea { $line } con la línea de abajo.
    .rule = Escribe cada instrucción en una sola línea, salvo dentro de paréntesis, corchetes o llaves.

line-too-many =
    .kind = Línea que Python no puede leer.
    .what = La línea { $line } no es una instrucción que Python pueda leer aquí.
    .why = Python no sabe qué significa la línea.
    .fix = Borra la línea { $line }, o escribe la instrucción completa.
    .rule = Toda instrucción tiene que estar completa.

line-out-of-place =
    .kind = Línea en un lugar equivocado.
    .what = La línea { $line } no puede estar donde está.
    .why = No encaja con las líneas de antes y de después.
    .fix = Borra la línea { $line }, o muévela a un lugar donde encaje.
    .rule = Cada línea tiene que encajar con las líneas de alrededor.

after-decorator =
    .kind = Línea equivocada debajo de un decorador.
    .what = { $count ->
            [one] La línea { $line } separa de su función o clase el decorador `{ $decorator }` de la línea { $owner }.
           *[other] Las líneas { $line } a { $last } separan de su función o clase el decorador `{ $decorator }` de la línea { $owner }.
         }
    .why = Justo debajo de un decorador, Python espera una función o una clase.
    .fix = { $count ->
            [one] Borra la línea { $line }, o muévela al bloque que empieza debajo.
           *[other] Borra las líneas { $line } a { $last }, o muévelas al bloque de abajo.
         }
    .rule = Un decorador va justo antes de su función o clase.

lines-too-many =
    .kind = Varias líneas que Python no puede leer.
    .what = Python no puede leer las líneas { $line } a { $last } en este lugar.
    .why = Python no sabe qué significan aquí.
    .fix = Borra las líneas { $line } a { $last }, o escribe las instrucciones completas.
    .rule = Toda instrucción tiene que estar completa.

block-line-too-many =
    .kind = Comienzo de un bloque sin sus partes.
    .what = La línea { $line } empieza con `{ $keyword }`, pero faltan las partes que necesita.
    .why = Después de `{ $keyword }`, Python espera una instrucción completa con su bloque.
    .fix = Borra la línea { $line }.
    .rule = Una línea que abre un bloque necesita su bloque.

block-line-left-over =
    .kind = Comienzo de un bloque incompleto.
    .what = La línea { $line } empieza con `{ $keyword }`, pero falta algo que necesita.
    .why = Necesita sus dos puntos, su bloque y a veces una pareja, igual que `try` necesita `except`.
    .fix = { $count ->
            [one] Borra la línea { $line } y mueve la línea { $first } un nivel hacia la izquierda.
           *[other] Borra la línea { $line } y mueve las líneas { $first } a { $last } un nivel hacia la izquierda.
         }
    .rule = Una línea que abre un bloque necesita su bloque y su pareja.

missing-line =
    .kind = Falta una línea.
    .what = El código de la línea { $line } no está completo.
    .why = Python espera más código antes de que siga el programa.
    .fix = Escribe lo que falta en la línea { $line }.
    .rule = Toda instrucción tiene que estar completa.

missing-block-line =
    .kind = Bloque sin su primera línea.
    .what = Ninguna línea abre el bloque que está cerca de la línea { $line }.
    .why = Python no sabe a qué pertenece el bloque.
    .fix = Añade en la línea { $line } una línea que empiece con `{ $keyword }`.
    .rule = Todo bloque se abre con una línea que termina con dos puntos.

missing-except =
    .kind = `try` sin `except` ni `finally`.
    .what = El bloque `try` que termina cerca de la línea { $line } no tiene `except` ni `finally`.
    .why = Python necesita saber qué hacer si falla el bloque `try`.
    .fix = Añade debajo de la línea { $line } un `except` con su bloque, alineado con `try`.
    .rule = Todo `try` necesita un `except` o un `finally`.

missing-try =
    .kind = `except` o `finally` sin `try`.
    .what = Cerca de la línea { $line } hay un `except` o un `finally` sin un `try` antes.
    .why = Python necesita saber qué líneas tiene que intentar primero.
    .fix = En la línea { $line }, añade `try` y dos puntos, e indenta las líneas de su bloque.
    .rule = `except` y `finally` necesitan un `try` antes.

positional-after-keyword =
    .kind = Argumento sin nombre después de uno con nombre.
    .what = En la llamada de la línea { $line }, un argumento sin nombre sigue a uno con nombre.
    .why = Python rellena los parámetros primero por orden y después por nombre.
    .fix = { $way ->
            [named] Ponle un nombre y un signo igual `=` al argumento sin nombre de la línea { $line }.
            [removed] Cambia la llamada de la línea { $line } para que los argumentos con nombre vayan al final.
           *[moved] Pon el argumento sin nombre de la línea { $line } antes de los que tienen nombre.
         }
    .rule = En una llamada, los argumentos con nombre van al final.

default-order =
    .kind = Parámetro con valor por defecto antes de otro sin él.
    .what = En la línea { $line }, un parámetro sin valor por defecto sigue a uno que lo tiene.
    .why = Python no sabe qué valor es para qué parámetro.
    .fix = En la línea { $line }, mueve al principio los parámetros sin valor por defecto, o dales uno.
    .rule = Los parámetros con un valor por defecto van al final.

repeated-argument =
    .kind = El mismo nombre dos veces.
    .what = En la línea { $line }, dos argumentos o parámetros tienen el mismo nombre.
    .why = Python no sabe cuál de los dos vale.
    .fix = Borra uno de los dos en la línea { $line }, o cámbiale el nombre.
    .rule = Usa cada nombre una sola vez en una llamada o una definición.

generator-brackets =
    .kind = Bucle junto a otro argumento.
    .what = La llamada de la línea { $line } tiene un bucle y otro argumento.
    .why = Python no sabe dónde termina el bucle.
    .fix = En la llamada de la línea { $line }, pon el bucle entre paréntesis `(` `)`.
    .rule = Un bucle dentro de una llamada necesita sus propios paréntesis, salvo que esté solo.

assignment-to-call =
    .kind = Llamada a una función a la izquierda de `=`.
    .what = La línea { $line } tiene una llamada a una función antes del signo igual `=`.
    .why = Una llamada a una función te da un valor, pero no puede guardar ninguno.
    .fix = Pon un nombre a la izquierda del signo igual en la línea { $line }.
    .rule = El nombre va a la izquierda del signo igual, y el valor, a la derecha.

assignment-to-literal =
    .kind = Valor fijo a la izquierda de `=`.
    .what = La línea { $line } tiene un valor fijo antes del signo igual `=`.
    .why = Un valor fijo, como un número o una cadena, no puede cambiar.
    .fix = Pon un nombre a la izquierda del signo igual en la línea { $line }.
    .rule = El nombre va a la izquierda del signo igual, y el valor, a la derecha.

assignment-to-expression =
    .kind = Expresión a la izquierda de `=`.
    .what = En la línea { $line }, lo que va antes del signo igual `=` no es un nombre.
    .why = Python guarda un valor con un nombre, o en una lista o un diccionario.
    .fix = Pon un nombre a la izquierda del signo igual en la línea { $line }.
    .rule = El nombre va a la izquierda del signo igual, y el valor, a la derecha.

generic-insert =
    .kind = Falta código dentro de una línea.
    .what = En la línea { $line } falta algo después de `{ $before }`.
    .why = Sin eso, Python no puede seguir leyendo.
    .fix = Añade `{ $added }` después de `{ $before }` en la línea { $line }.
    .rule = Toda instrucción tiene que estar completa.

generic-insert-first =
    .kind = Falta código antes de una palabra o símbolo.
    .what = En la línea { $line } falta algo antes de `{ $following }`.
    .why = Sin eso, Python no puede seguir leyendo.
    .fix = Añade `{ $added }` antes de `{ $following }` en la línea { $line }.
    .rule = Toda instrucción tiene que estar completa.

generic-insert-much =
    .kind = Falta un trozo grande de código.
    .what = En la línea { $line } falta una parte grande del programa.
    .why = Sin ella, Python no puede seguir leyendo.
    .fix = Escribe lo que falta en la línea { $line }.
    .rule = Toda instrucción tiene que estar completa.

generic-delete =
    .kind = Código que sobra.
    .what = La línea { $line } tiene `{ $removed }` donde Python no puede leerlo.
    .why = Ahí, Python espera otra cosa, o nada.
    .fix = Borra `{ $removed }` en la línea { $line }.
    .rule = En una línea va una sola instrucción y nada más.

generic-delete-much =
    .kind = Trozo grande de código que sobra.
    .what = Python no puede leer la parte que empieza con `{ $first }` en la línea { $line }.
    .why = Ahí, Python espera otra cosa, o nada.
    .fix = Borra la parte que empieza con `{ $first }` en la línea { $line }.
    .rule = Un programa está hecho de instrucciones completas.

generic-replace =
    .kind = Código equivocado.
    .what = La línea { $line } tiene `{ $removed }` donde Python espera otra cosa.
    .why = Python no puede leer `{ $removed }` ahí.
    .fix = Cambia `{ $removed }` en la línea { $line } por `{ $added }`.
    .rule = Cada palabra y cada símbolo tiene que encajar con lo que va antes.

generic-rewrite =
    .kind = Parte que Python no puede leer.
    .what = En la línea { $line }, Python no puede leer `{ $removed }`.
    .why = No encaja con lo que va antes y después.
    .fix = Escribe `{ $removed }` de otra manera en la línea { $line }.
    .rule = Cada palabra y cada símbolo tiene que encajar con lo que va antes.

generic-space =
    .kind = Espacio o final de línea fuera de lugar.
    .what = En la línea { $line }, un espacio o un final de línea no está donde Python lo espera.
    .why = Los finales de línea y la indentación muestran a Python qué código va junto.
    .fix = Corrige los espacios o los finales de línea en la línea { $line }.
    .rule = Escribe una sola instrucción en cada línea.
