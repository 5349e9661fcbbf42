# Explanations of mistakes, in Spanish.
#
# Each message is a kind of mistake with five texts: kind (its name), what (what is wrong here), why (why Python cannot read it),
# fix (what to do, without the finished line) and rule (to remember). Code stands in backticks. Variables are explained in catalogue.toml.
# Spanish has no word for all brackets: "signo de apertura" and "signo de cierre" stand for paréntesis, corchete and llave alike.

## Sentences around every explanation

where = { $count ->
    [one] Mira la línea { $lines }.
   *[other] Mira las líneas { $lines }.
 }
where-later = { $count ->
    [one] Mira la línea { $lines }. Python no notó nada hasta la línea { $stopped }.
   *[other] Mira las líneas { $lines }. Python no notó nada hasta la línea { $stopped }.
 }
also = { $count ->
    [one] El mismo error está también en la línea { $lines }. Arréglalo allí de la misma manera.
   *[other] El mismo error está también en las líneas { $lines }. Arréglalo allí de la misma manera.
 }
again = { $count ->
    [one] La línea { $line } tiene este error una vez.
   *[other] La línea { $line } tiene este error { $count } veces.
 }
elsewhere = Corrige el mismo tipo de error también aquí: { $places }.
elsewhere-many = Este tipo de error está en otros { $count } lugares ({ $lines }). Corrige todos de la misma manera, empezando aquí: { $places }.
place = { $lines }, en { $codes }
belongs = { $code } (ahí va { $right })
like-line = { $lines } (como la línea { $like })
header-line = { $lines } (un nivel más que el `{ $keyword }` de la línea { $header })
on-lines = { $count ->
    [one] línea { $lines }
   *[other] líneas { $lines }
 }
more = { $count } más
stand-in = En la corrección, `{ $word }` solo guarda el sitio para una palabra o un valor tuyo.

## Words of the classroom, explained on first use

term-colon = Los dos puntos son el signo `:`.
term-comma = La coma es el signo `,`.
term-bracket = Los signos de apertura y de cierre son los paréntesis `(` `)`, los corchetes `[` `]` y las llaves `{"{"}` `{"}"}`.
term-block = Un bloque es un grupo de líneas que van juntas y tienen la misma indentación.
term-indentation = La indentación, o sangría, es el espacio en blanco al comienzo de una línea.
term-keyword = Una palabra clave es una palabra con un significado fijo en Python, como if o while.
term-text = Un texto, o cadena, es algo que está entre comillas.
term-fstring = Una f-string es un texto con la letra f antes de su comilla.
term-dictionary = Un diccionario guarda parejas de una clave y un valor.
term-tab = Un tabulador es un espacio en blanco ancho, hecho con la tecla Tab.
term-comment = Un comentario es una nota para las personas, que Python se salta.
term-prompt = Un indicador es el signo con el que la consola dice que está lista.
term-argument = Los argumentos y los parámetros son lo que va entre los paréntesis de una llamada y de una definición.

## Kinds of mistakes

missing-colon =
    .kind = Faltan los dos puntos.
    .what = La instrucción que empieza con `{ $keyword }` abre un bloque, pero la línea { $line } no termina con dos puntos.
    .why = Sin los dos puntos, Python no puede saber dónde termina la parte de `{ $keyword }` y dónde empieza su bloque.
    .fix = Pon dos puntos después de `{ $last }`, al final de la línea { $line }.
    .rule = Toda línea que abre un bloque termina con dos puntos: if, elif, else, for, while, def, class, try, except, with.

missing-colon-inside =
    .kind = Faltan los dos puntos.
    .what = En la línea { $line }, la parte que empieza con `{ $keyword }` sigue sin más con la siguiente instrucción.
    .why = Sin los dos puntos, Python no puede saber dónde termina la parte de `{ $keyword }`.
    .fix = Pon dos puntos después de `{ $last }` en la línea { $line }.
    .rule = Los dos puntos separan el comienzo de un bloque de lo que pertenece al bloque.

semicolon-for-colon =
    .kind = Hay un punto y coma donde van dos puntos.
    .what = La instrucción que empieza con `{ $keyword }` tiene un punto y coma `;` al final, en la línea { $line }.
    .why = Un punto y coma no abre un bloque. Python espera dos puntos.
    .fix = Cambia el punto y coma `;` de la línea { $line } por dos puntos.
    .rule = Un bloque se abre con dos puntos, nunca con un punto y coma.

equals-for-colon =
    .kind = Hay un signo igual donde van dos puntos.
    .what = La instrucción que empieza con `{ $keyword }` tiene un signo igual `=` donde se abre su bloque, en la línea { $line }.
    .why = Un signo igual da un valor a un nombre. No abre un bloque.
    .fix = Cambia el signo igual `=` de la línea { $line } por dos puntos.
    .rule = Un bloque se abre con dos puntos.

then-for-colon =
    .kind = Hay una palabra de otro lenguaje donde van dos puntos.
    .what = La línea { $line } tiene la palabra `{ $wrong }` donde termina la parte de `{ $keyword }`.
    .why = Python no conoce aquí la palabra `{ $wrong }`. Espera dos puntos.
    .fix = Cambia la palabra `{ $wrong }` de la línea { $line } por dos puntos.
    .rule = Python usa dos puntos donde otros lenguajes usan then o do.

wrong-sign-for-colon =
    .kind = Hay otro signo donde van dos puntos.
    .what = La instrucción que empieza con `{ $keyword }` tiene `{ $wrong }` donde se abre su bloque, en la línea { $line }.
    .why = Python espera dos puntos antes del bloque.
    .fix = Cambia `{ $wrong }` en la línea { $line } por dos puntos.
    .rule = Un bloque se abre con dos puntos.

brace-block =
    .kind = Una llave abre un bloque.
    .what = La línea { $line } tiene una llave `{"{"}` donde se abre un bloque.
    .why = Otros lenguajes encierran los bloques entre llaves. En Python, una llave abre un diccionario o un conjunto.
    .fix = Cambia la llave `{"{"}` de la línea { $line } por dos puntos.
    .rule = Un bloque se abre con dos puntos y lleva indentación. No necesita llaves.

brace-block-end =
    .kind = Hay una llave sola en una línea.
    .what = La línea { $line } contiene una llave de cierre `{"}"}` que no cierra nada.
    .why = Otros lenguajes terminan un bloque con una llave. En Python, el bloque termina donde la indentación retrocede.
    .fix = Quita la llave `{"}"}` de la línea { $line }.
    .rule = Solo la indentación muestra dónde termina un bloque.

extra-colon =
    .kind = Sobran los dos puntos.
    .what = La línea { $line } tiene dos puntos después de `{ $before }`, pero allí no se abre ningún bloque.
    .why = Después de los dos puntos, Python espera un bloque o un valor. Aquí no encuentra ninguno de los dos.
    .fix = Quita los dos puntos que están después de `{ $before }` en la línea { $line }.
    .rule = Solo las líneas que abren un bloque terminan con dos puntos.

doubled-sign =
    .kind = Un signo está dos veces.
    .what = En la línea { $line }, el signo `{ $sign }` está una vez de más.
    .why = Entre dos signos como estos, Python espera un valor o un nombre.
    .fix = Quita un `{ $sign }` de la línea { $line }.
    .rule = Entre dos valores basta un signo.

assignment-in-condition =
    .kind = Hay un signo igual donde se necesitan dos.
    .what = En la línea { $line }, el signo que sigue a `{ $before }` es un solo signo igual `=`, que da un valor a un nombre.
    .why = Un solo `=` no está permitido en este lugar. Para preguntar si dos valores son iguales se usan dos signos igual.
    .fix = Escribe dos signos igual en vez de uno después de `{ $before }` en la línea { $line }.
    .rule = Un signo igual da un valor. Dos signos igual comparan.

assignment-for-comparison =
    .kind = Hay un signo igual donde se necesita una comparación.
    .what = En la línea { $line }, un solo signo igual `=` sigue a `{ $before }`. Da un valor y no compara.
    .why = Python espera aquí una pregunta, y un solo `=` no pregunta nada.
    .fix = Cambia el signo igual `=` que sigue a `{ $before }` en la línea { $line } por `{ $right }`.
    .rule = Un signo igual da un valor y nunca compara.

equals-for-walrus =
    .kind = Hay un signo igual donde un valor se guarda y se usa a la vez.
    .what = En la línea { $line }, un solo signo igual `=` sigue a `{ $before }` dentro de una pregunta o de un valor.
    .why = Un solo `=` es una instrucción propia. Dentro de una pregunta o de un valor, un nombre recibe su valor con dos puntos y un signo igual.
    .fix = Escribe dos puntos antes del signo igual que sigue a `{ $before }` en la línea { $line }.
    .rule = Dentro de una pregunta o de un valor, los dos puntos y el signo igual dan su valor a un nombre.

assignment-to-value =
    .kind = Hay un valor a la izquierda de un signo igual.
    .what = En la línea { $line }, un solo signo igual `=` sigue a `{ $before }`, que no puede recibir un valor.
    .why = Solo un nombre o un lugar de una lista pueden recibir un valor. En cambio, dos signos igual comparan.
    .fix = Escribe dos signos igual en vez de uno después de `{ $before }` en la línea { $line }.
    .rule = A la izquierda de un solo signo igual va un nombre.

comparison-for-assignment =
    .kind = Hay dos signos igual donde va uno.
    .what = En la línea { $line }, dos signos igual siguen a `{ $before }`. Comparan y no dan ningún valor.
    .why = Python espera en este lugar un solo signo igual.
    .fix = Escribe un solo signo igual en vez de dos después de `{ $before }` en la línea { $line }.
    .rule = Un signo igual da un valor. Dos signos igual comparan.

colon-for-equals =
    .kind = Hay dos puntos donde va un signo igual.
    .what = En la línea { $line } hay dos puntos entre `{ $before }` y `{ $following }`.
    .why = Un valor se da a un nombre con un signo igual. Los dos puntos tienen otro significado.
    .fix = Cambia los dos puntos entre `{ $before }` y `{ $following }` en la línea { $line } por un signo igual `=`.
    .rule = Los valores se dan con un signo igual, también en las llamadas.

equals-in-dictionary =
    .kind = Hay un signo igual dentro de un diccionario.
    .what = En la línea { $line } hay un signo igual `=` entre la clave `{ $before }` y el valor `{ $following }`.
    .why = En un diccionario, los dos puntos unen una clave con su valor.
    .fix = Cambia el signo igual `=` entre `{ $before }` y `{ $following }` en la línea { $line } por dos puntos.
    .rule = En un diccionario: clave, dos puntos, valor.

equals-for-colon-inside =
    .kind = Hay un signo igual donde van dos puntos.
    .what = En la línea { $line } hay un signo igual `=` entre `{ $before }` y `{ $following }`.
    .why = Python no permite un signo igual en este lugar.
    .fix = Cambia el signo igual `=` entre `{ $before }` y `{ $following }` en la línea { $line } por dos puntos.
    .rule = Las rebanadas de listas, los diccionarios y las lambdas usan dos puntos.

comma-in-dictionary =
    .kind = Hay un signo equivocado dentro de un diccionario.
    .what = En la línea { $line }, el signo `{ $wrong }` sigue a la clave `{ $before }`.
    .why = En un diccionario, los dos puntos unen una clave con su valor.
    .fix = Cambia `{ $wrong }` después de `{ $before }` en la línea { $line } por dos puntos.
    .rule = En un diccionario: clave, dos puntos, valor; las comas van entre las parejas.

missing-equals =
    .kind = Falta un signo igual.
    .what = En la línea { $line } nada une `{ $before }` y `{ $following }`.
    .why = Python no puede ver que se da un valor a un nombre.
    .fix = Pon un signo igual `=` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Nombre, signo igual, valor: en este orden.

reversed-comparison =
    .kind = Los dos signos de una comparación están en el orden equivocado.
    .what = La línea { $line } tiene el signo `{ $wrong }`, que Python no conoce.
    .why = En una comparación, el signo igual va siempre al final.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Menor o igual, mayor o igual, distinto: el signo igual va al final.

triple-equals =
    .kind = Una comparación tiene un signo igual de más.
    .what = La línea { $line } tiene el signo `{ $wrong }`, que es propio de JavaScript.
    .why = Python lee el último signo igual como un signo más, sin ningún valor delante.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Python compara con dos signos igual, o con un signo de exclamación y un signo igual.

diamond =
    .kind = El signo de distinto es el de Python 2.
    .what = La línea { $line } tiene el signo `<>`, que conocían las versiones antiguas de Python.
    .why = El Python de hoy lee dos signos de comparación separados, sin nada entre ellos.
    .fix = Cambia `<>` en la línea { $line } por `!=`.
    .rule = Distinto es un signo de exclamación y un signo igual.

split-operator =
    .kind = Un signo está partido por un espacio.
    .what = La línea { $line } tiene `{ $wrong }` con un espacio dentro.
    .why = Python lee dos signos separados, sin ningún valor entre ellos.
    .fix = Quita el espacio que está dentro de `{ $wrong }` en la línea { $line }.
    .rule = Un signo de dos caracteres va sin espacio.

c-and =
    .kind = El signo de «y» viene de otro lenguaje.
    .what = La línea { $line } tiene `{ $wrong }` entre dos condiciones.
    .why = Python une las condiciones con palabras, así que aquí no puede leer `{ $wrong }`.
    .fix = Cambia `{ $wrong }` en la línea { $line } por la palabra `and`.
    .rule = En Python, and, or y not son palabras.

c-or =
    .kind = El signo de «o» viene de otro lenguaje.
    .what = La línea { $line } tiene `{ $wrong }` entre dos condiciones.
    .why = Python une las condiciones con palabras, así que aquí no puede leer `{ $wrong }`.
    .fix = Cambia `{ $wrong }` en la línea { $line } por la palabra `or`.
    .rule = En Python, and, or y not son palabras.

c-not =
    .kind = El signo de «no» viene de otro lenguaje.
    .what = La línea { $line } tiene un signo de exclamación `!` antes de una condición.
    .why = Python solo conoce el signo de exclamación junto con un signo igual.
    .fix = Cambia el signo de exclamación `!` de la línea { $line } por la palabra `not`.
    .rule = En Python, and, or y not son palabras.

increment =
    .kind = Un signo para contar hacia arriba o hacia abajo viene de otro lenguaje.
    .what = La línea { $line } tiene `{ $wrong }`, que no existe en Python.
    .why = Python espera un valor detrás de los signos `{ $wrong }`.
    .fix = Cambia `{ $wrong }` en la línea { $line } por el signo que suma o resta en el mismo nombre, y el número 1.
    .rule = Para contar hacia arriba: más, signo igual, 1; para contar hacia abajo: menos, signo igual, 1.

missing-comma =
    .kind = Falta una coma.
    .what = En la línea { $line }, ninguna coma separa `{ $before }` de `{ $following }`.
    .why = Python no puede saber dónde termina un valor y dónde empieza el siguiente.
    .fix = Pon una coma entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Los valores seguidos se separan con comas.

missing-comma-end =
    .kind = Falta una coma al final de una línea.
    .what = La línea { $line } termina después de `{ $before }`, y la línea siguiente continúa con otro valor.
    .why = Python sigue leyendo más allá del final de la línea y encuentra dos valores sin nada entre ellos.
    .fix = Pon una coma después de `{ $before }` al final de la línea { $line }.
    .rule = Los valores seguidos se separan con comas, también de una línea a otra.

wrong-sign-for-comma =
    .kind = Hay otro signo donde va una coma.
    .what = La línea { $line } tiene `{ $wrong }` entre dos valores.
    .why = Python separa los valores con comas. `{ $wrong }` significa otra cosa.
    .fix = Cambia `{ $wrong }` en la línea { $line } por una coma.
    .rule = Los valores seguidos se separan con comas.

extra-comma =
    .kind = Sobra una coma.
    .what = La línea { $line } tiene una coma donde no termina ningún valor o no sigue ningún valor.
    .why = Una coma separa dos valores, y aquí falta uno de los dos.
    .fix = Quita la coma que sobra en la línea { $line }.
    .rule = Una coma va entre dos valores.

extra-item =
    .kind = Un elemento de una lista de valores no se puede leer.
    .what = La línea { $line } contiene la parte `{ $removed }`, que Python no puede leer.
    .why = Detrás de una coma, Python espera un valor completo.
    .fix = Quita `{ $removed }` de la línea { $line }.
    .rule = Detrás de una coma va un valor completo.

missing-dot =
    .kind = Falta un punto.
    .what = En la línea { $line } nada une `{ $before }` y `{ $following }`.
    .why = Un punto une una cosa con lo que le pertenece. Sin él, Python ve dos nombres separados.
    .fix = Pon un punto `.` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Cosa, punto, acción.

wrong-sign-for-dot =
    .kind = Hay otro signo donde va un punto.
    .what = La línea { $line } tiene `{ $wrong }` donde una cosa se une con lo que le pertenece.
    .why = Python las une con un punto.
    .fix = Cambia `{ $wrong }` en la línea { $line } por un punto `.`.
    .rule = Cosa, punto, acción.

extra-dot =
    .kind = Sobra un punto.
    .what = La línea { $line } tiene un punto `.` sin un nombre adecuado detrás.
    .why = Después de un punto, Python espera el nombre de algo que pertenece a la cosa de delante.
    .fix = Quita el punto `.` que sobra en la línea { $line }.
    .rule = Detrás de un punto va un nombre.

extra-semicolon =
    .kind = Sobra un punto y coma.
    .what = La línea { $line } tiene un punto y coma `;` donde no termina ninguna instrucción.
    .why = Un punto y coma termina una instrucción, y Python todavía está en medio de una.
    .fix = Quita el punto y coma `;` de la línea { $line }.
    .rule = Python no necesita puntos y comas: el final de la línea termina la instrucción.

missing-operator =
    .kind = Falta un signo entre dos valores.
    .what = En la línea { $line }, los valores `{ $before }` y `{ $following }` están uno junto al otro.
    .why = Python no sabe qué hacer con dos valores seguidos.
    .fix = Pon el signo `{ $sign }` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Entre dos valores va un signo, también para multiplicar.

two-operators =
    .kind = Hay dos signos seguidos.
    .what = En la línea { $line }, los signos `{ $other }` y `{ $sign }` están uno junto al otro.
    .why = Entre dos signos como estos, Python espera un valor.
    .fix = Quita el signo `{ $sign }` de la línea { $line }.
    .rule = Entre dos valores va un solo signo.

return-assigns =
    .kind = Un return da un valor a un nombre.
    .what = En la línea { $line }, el signo `{ $sign }` está después de `return`. Este signo da un valor a un nombre.
    .why = Un return solo devuelve un valor. No puede darlo a un nombre al mismo tiempo.
    .fix = Quita `{ $removed }` de la línea { $line }, para que después de `return` quede solo el valor.
    .rule = Después de return va solo el valor que se devuelve.

trailing-operator =
    .kind = Un signo no tiene nada detrás.
    .what = En la línea { $line }, el signo `{ $sign }` es el último y no le sigue ningún valor.
    .why = Python espera un valor más después de `{ $sign }`.
    .fix = Quita el signo `{ $sign }` de la línea { $line }.
    .rule = Un signo va entre dos valores.

leading-operator =
    .kind = Hay un signo al comienzo de una línea.
    .what = La línea { $line } empieza con el signo `{ $sign }`, sin ningún valor delante.
    .why = Python espera una instrucción al comienzo de la línea.
    .fix = Quita el signo `{ $sign }` del comienzo de la línea { $line }.
    .rule = Una línea empieza con una instrucción y no con un signo.

unfinished-expression =
    .kind = Una instrucción se queda a medias.
    .what = En la línea { $line }, algo tiene que seguir a `{ $before }`, pero no le sigue nada que Python pueda usar.
    .why = Después de `{ $before }`, Python espera un valor.
    .fix = Escribe el valor que va detrás de `{ $before }` en la línea { $line }.
    .rule = Un signo necesita un valor a cada lado.

missing-value =
    .kind = Falta un valor.
    .what = En la línea { $line } no hay nada entre `{ $before }` y `{ $following }`.
    .why = Python espera un valor o un nombre en este lugar.
    .fix = Escribe el valor que va entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Los signos y las comas necesitan un valor a su lado.

missing-name =
    .kind = Falta un nombre.
    .what = En la línea { $line }, ningún nombre sigue a `{ $before }`.
    .why = Después de `{ $before }` Python espera un nombre.
    .fix = Escribe el nombre que falta después de `{ $before }` en la línea { $line }.
    .rule = Después de un punto, y después de for e import, va un nombre.

value-after-value =
    .kind = Algo sigue a un valor completo.
    .what = En la línea { $line }, `{ $removed }` viene justo después de `{ $before }`, sin ningún signo entre ellos.
    .why = Con `{ $before }` el valor está completo, así que Python espera un signo o el final de la línea.
    .fix = Quita `{ $removed }` después de `{ $before }` en la línea { $line }.
    .rule = Dos valores nunca van uno junto al otro.

extra-words =
    .kind = En el programa hay palabras que no forman parte de él.
    .what = La línea { $line } contiene las palabras `{ $removed }`, que no son una instrucción.
    .why = Python intenta leer las palabras como nombres, y los nombres nunca van uno junto al otro.
    .fix = Quita las palabras `{ $removed }` de la línea { $line }.
    .rule = Las notas para las personas van en un comentario, detrás del signo #.

wrong-sign =
    .kind = Un signo no encaja donde está.
    .what = La línea { $line } tiene el signo `{ $wrong }` en un lugar donde Python no lo permite.
    .why = El signo `{ $wrong }` tiene otro significado en Python.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Cada signo tiene su propio significado y su propio lugar.

bracket-never-closed =
    .kind = Falta un signo de cierre.
    .what = Un signo `{ $opener }` abierto en la línea { $line } no tiene un signo de cierre `{ $closer }` donde lo necesita.
    .why = Python busca el signo de cierre y sigue leyendo como si la instrucción no hubiera terminado.
    .fix = Pon un signo de cierre `{ $closer }` después de `{ $before }` en la línea { $line }.
    .rule = Cada signo que se abre se cierra con otro de la misma clase.

bracket-never-closed-lines =
    .kind = Falta un signo de cierre.
    .what = Un signo `{ $opener }` abierto en la línea { $line } no tiene un signo de cierre `{ $closer }` donde lo necesita.
    .why = Python busca el signo de cierre en las líneas de abajo y sigue leyendo como si la instrucción no hubiera terminado.
    .fix = Pon un signo de cierre `{ $closer }` en la línea { $goal }, donde termina la lista de valores.
    .rule = Cada signo que se abre se cierra con otro de la misma clase.

bracket-never-opened =
    .kind = Falta un signo de apertura.
    .what = Un signo de cierre `{ $closer }` no tiene el signo de apertura `{ $opener }` que le corresponde.
    .why = Python no puede saber dónde se abre.
    .fix = Pon un signo de apertura `{ $opener }` antes de `{ $following }` en la línea { $line }.
    .rule = Cada signo de cierre tiene su signo de apertura.

extra-closing-bracket =
    .kind = Sobra un signo de cierre.
    .what = La línea { $line } tiene un signo de cierre `{ $closer }` que no corresponde a ninguno de apertura.
    .why = A Python no le queda nada que cerrar allí.
    .fix = Quita un signo de cierre `{ $closer }` después de `{ $before }` en la línea { $line }.
    .rule = Para cada signo de apertura hay exactamente un signo de cierre.

closing-bracket-first =
    .kind = Sobra un signo de cierre.
    .what = La línea { $line } tiene un signo de cierre `{ $closer }` que no corresponde a ninguno de apertura.
    .why = A Python no le queda nada que cerrar allí.
    .fix = Quita un signo de cierre `{ $closer }` de la línea { $line }.
    .rule = Para cada signo de apertura hay exactamente un signo de cierre.

extra-opening-bracket =
    .kind = Sobra un signo de apertura.
    .what = La línea { $line } tiene un signo de apertura `{ $opener }` que nada cierra.
    .why = Python sigue buscando el signo que lo cierra.
    .fix = Quita un signo de apertura `{ $opener }` antes de `{ $following }` en la línea { $line }.
    .rule = Para cada signo de apertura hay exactamente un signo de cierre.

wrong-closing-bracket =
    .kind = Un signo se cierra con otro de distinta clase.
    .what = El signo `{ $opener }` abierto en la línea { $opener_line } se encuentra con `{ $wrong }` en la línea { $line }, que es de otra clase.
    .why = Python solo acepta un signo de cierre de la misma clase que el de apertura.
    .fix = Cambia el signo `{ $wrong }` de la línea { $line } por `{ $right }`.
    .rule = Paréntesis cierra paréntesis, corchete cierra corchete, llave cierra llave.

wrong-opening-bracket =
    .kind = Un signo se abre con otro de distinta clase.
    .what = En la línea { $line }, el signo de apertura `{ $wrong }` no encaja con el signo de cierre `{ $closer }`.
    .why = Python solo acepta estos signos en parejas de la misma clase.
    .fix = Cambia el signo `{ $wrong }` de la línea { $line } por `{ $right }`.
    .rule = Paréntesis cierra paréntesis, corchete cierra corchete, llave cierra llave.

wrong-bracket-pair =
    .kind = Los signos de apertura y de cierre son de la clase equivocada.
    .what = Los signos `{ $wrong }` y `{ $wrong_closer }`, abiertos en la línea { $line }, son de una clase que no encaja con lo que contienen.
    .why = Cada clase tiene su propio significado, y Python no puede leer este contenido entre signos de esta clase.
    .fix = Cambia el signo `{ $wrong }` de la línea { $line } por `{ $right }`, y su signo de cierre `{ $wrong_closer }` por `{ $closer }`.
    .rule = Paréntesis para llamadas y grupos, corchetes para listas y sus lugares, llaves para diccionarios.

bracket-turned =
    .kind = Un signo de apertura o de cierre está al revés.
    .what = La línea { $line } tiene el signo `{ $wrong }` donde se necesita uno en la otra dirección.
    .why = Un signo de apertura no puede cerrar, y un signo de cierre no puede abrir.
    .fix = Cambia el signo `{ $wrong }` de la línea { $line } por `{ $right }`.
    .rule = Estos signos van en parejas: primero se abre, después se cierra.

closing-brackets-swapped =
    .kind = Los signos de cierre están en el orden equivocado.
    .what = En la línea { $line }, los signos de cierre `{ $wrong }` están en el orden equivocado.
    .why = El signo que se abrió el último debe cerrarse el primero.
    .fix = Intercambia el orden de los signos de cierre `{ $wrong }` en la línea { $line }.
    .rule = El último que se abre es el primero que se cierra.

bracket-closed-early =
    .kind = Un signo se cierra demasiado pronto.
    .what = En la línea { $line }, un signo de cierre `{ $closer }` viene antes de todo lo que debe ir dentro.
    .why = Lo que sigue queda entonces fuera, donde Python no lo puede leer.
    .fix = Quita el signo de cierre `{ $closer }` después de `{ $before }` en la línea { $line }, y ponlo después de `{ $target }` en la línea { $goal }.
    .rule = El signo de cierre va detrás de lo último que debe ir dentro.

bracket-closed-late =
    .kind = Un signo se cierra demasiado tarde.
    .what = En la línea { $line }, un signo de cierre `{ $closer }` viene detrás de algo que no debe ir dentro.
    .why = Entonces queda dentro más de lo que debe, y las partes no encajan.
    .fix = Quita el signo de cierre `{ $closer }` después de `{ $before }` en la línea { $line }, y ponlo después de `{ $target }` en la línea { $goal }.
    .rule = El signo de cierre va detrás de lo último que debe ir dentro.

extra-bracket-pair =
    .kind = Sobra una pareja de signos de apertura y de cierre.
    .what = En la línea { $line }, los signos `{ $opener }` y `{ $closer }` están donde Python no los permite.
    .why = Python espera en este lugar solo las palabras.
    .fix = Quita el signo `{ $opener }` y su pareja `{ $closer }` de la línea { $line }.
    .rule = Los signos de apertura y de cierre son para llamadas, grupos, listas y diccionarios.

needless-bracket-pair =
    .kind = Una pareja de paréntesis no hace falta.
    .what = En la línea { $line }, los signos `{ $opener }` y `{ $closer }` mantienen junto lo que va junto también sin ellos.
    .why = Python permite estos paréntesis, pero lee lo mismo sin ellos.
    .fix = Quita el signo `{ $opener }` y su pareja `{ $closer }` de la línea { $line }.
    .rule = Los signos de apertura y de cierre son para llamadas, grupos, listas y diccionarios.

missing-bracket-pair =
    .kind = Falta una pareja de signos de apertura y de cierre.
    .what = En la línea { $line }, algunos valores van juntos, pero ningún signo los mantiene juntos.
    .why = Sin estos signos, Python no puede ver qué valores van juntos.
    .fix = Pon el signo `{ $opener }` antes de `{ $first }` en la línea { $line } y su pareja `{ $closer }` después de `{ $target }` en la línea { $goal }.
    .rule = Los signos de apertura y de cierre mantienen junto lo que va junto.

instruction-over-lines =
    .kind = Una instrucción ocupa varias líneas sin paréntesis.
    .what = La instrucción de la línea { $line } sigue en la línea { $next }, pero ningún paréntesis mantiene juntas las líneas.
    .why = Al final de una línea, Python da la instrucción por terminada, a no ser que un signo de apertura siga sin cerrar.
    .fix = Pon el signo `{ $opener }` antes de `{ $first }` en la línea { $line } y su pareja `{ $closer }` después de `{ $target }` en la línea { $goal }.
    .rule = Una instrucción, una línea, excepto dentro de paréntesis, corchetes o llaves.

call-without-brackets =
    .kind = Una llamada no tiene paréntesis.
    .what = En la línea { $line } se quiere llamar a `{ $name }`, pero este nombre no tiene paréntesis.
    .why = Python solo llama a algo cuando su nombre va seguido de paréntesis.
    .fix = Pon un paréntesis de apertura `(` justo después de `{ $name }` en la línea { $line }, y un paréntesis de cierre `)` detrás de los valores que son de la llamada.
    .rule = Para llamar a algo se necesitan paréntesis, aunque no haya nada dentro.

def-without-brackets =
    .kind = Una definición no tiene paréntesis.
    .what = En la línea { $line } se define el nombre `{ $name }` sin paréntesis.
    .why = Python espera detrás del nombre la lista de parámetros entre paréntesis, aunque esté vacía.
    .fix = Pon paréntesis justo después de `{ $name }` en la línea { $line }: uno `(` antes de sus parámetros, si los tiene, y uno `)` detrás de ellos.
    .rule = Una definición lleva paréntesis, aunque no haya nada dentro.

smart-quotes =
    .kind = Una comilla es curva.
    .what = La línea { $line } tiene la comilla curva `{ $wrong }`, como la hacen los procesadores de texto y las páginas web.
    .why = Python solo conoce las comillas rectas. La curva es un carácter desconocido.
    .fix = Cambia la comilla curva `{ $wrong }` de la línea { $line } por una recta, y haz lo mismo en el otro extremo del texto.
    .rule = Los textos van entre comillas rectas. Tecléalas en el editor de programas.

backtick-quotes =
    .kind = Hay acentos graves donde van comillas.
    .what = La línea { $line } tiene un acento grave (el signo que se inclina hacia la izquierda) alrededor de un texto.
    .why = Python no conoce los acentos graves.
    .fix = Cambia los acentos graves de la línea { $line } por comillas rectas.
    .rule = Los textos van entre comillas rectas, simples o dobles.

text-never-closed =
    .kind = Un texto no está cerrado.
    .what = En la línea { $line } empieza un texto con la comilla `{ $quote }`, y falta la comilla que lo termina.
    .why = Python toma todo lo que hay hasta el final de la línea como parte del texto.
    .fix = Pon la comilla `{ $quote }` detrás del último carácter del texto en la línea { $line }.
    .rule = Un texto termina con la misma comilla con la que empieza.

text-never-opened =
    .kind = Un texto no tiene comilla al comienzo.
    .what = En la línea { $line }, el texto que empieza con `{ $first }` no tiene ninguna comilla delante.
    .why = Python lee las palabras como nombres, y toma la comilla que va detrás como el comienzo de un texto.
    .fix = Pon la comilla `{ $quote }` antes de `{ $first }` en la línea { $line }.
    .rule = Un texto empieza y termina con la misma comilla.

triple-quote-never-closed =
    .kind = Un texto entre comillas triples no está cerrado.
    .what = Un texto que empieza cerca de la línea { $line } con tres comillas no tiene tres comillas donde termina.
    .why = Python toma todo lo que hay hasta el final del archivo como parte del texto.
    .fix = Pon tres comillas `{ $quote }` donde termina el texto.
    .rule = Un texto entre comillas triples termina con tres comillas de la misma clase.

mixed-quotes =
    .kind = Un texto se abre y se cierra con comillas distintas.
    .what = En la línea { $line }, un texto tiene la comilla `{ $right }` en un extremo y `{ $wrong }` en el otro.
    .why = Python espera la misma comilla con la que empezó el texto.
    .fix = Cambia la comilla `{ $wrong }` de la línea { $line } por `{ $right }`.
    .rule = Un texto termina con la misma comilla con la que empieza.

nested-quotes =
    .kind = La misma comilla está dentro de un texto y alrededor de él.
    .what = En la línea { $line }, la comilla `{ $quote }` se usa alrededor de un texto y también dentro de él.
    .why = Python toma la comilla de dentro como el final del texto.
    .fix = { $way ->
            [inner] Usa la otra clase de comilla dentro del texto de la línea { $line }.
            [escaped] Pon una barra invertida antes de la comilla de dentro del texto de la línea { $line }.
           *[outer] Usa la otra clase de comilla alrededor del texto de la línea { $line }.
         }
    .rule = Alrededor de un texto va una comilla que no aparece dentro de él.

doubled-quote =
    .kind = Una comilla está escrita dos veces.
    .what = En la línea { $line } hay dos comillas `{ $quote }` seguidas antes de `{ $following }`.
    .why = Python lee dos comillas seguidas como un texto vacío, y no puede leer lo que viene justo después.
    .fix = Quita una de las dos comillas `{ $quote }` antes de `{ $following }` en la línea { $line }.
    .rule = Un texto tiene una comilla al comienzo y una al final.

extra-quote =
    .kind = Sobra una comilla.
    .what = La línea { $line } tiene la comilla `{ $quote }` una vez de más.
    .why = Python toma la comilla como el comienzo de un texto más, y ese texto no termina nunca.
    .fix = Quita la comilla `{ $quote }` que está después de `{ $before }` en la línea { $line }.
    .rule = Un texto tiene una comilla al comienzo y una al final.

quote-misplaced =
    .kind = Una comilla está en un lugar equivocado.
    .what = En la línea { $line }, la comilla `{ $quote }` está en el lado equivocado de `{ $words }`, que va dentro del texto.
    .why = Python solo lee como texto lo que está entre dos comillas.
    .fix = Mueve la comilla `{ $quote }` en la línea { $line } al otro lado de `{ $words }`, para que `{ $words }` quede dentro del texto.
    .rule = Un texto tiene una comilla al comienzo y una al final.

quotes-in-disorder =
    .kind = Las comillas de un texto están en desorden.
    .what = En la línea { $line }, las comillas no van en parejas alrededor de un texto.
    .why = Python no puede saber dónde empieza el texto y dónde termina.
    .fix = Pon una comilla antes del texto en la línea { $line } y la misma comilla detrás de él, y ninguna de esta clase dentro.
    .rule = Un texto tiene una comilla al comienzo y la misma al final.

text-without-quotes =
    .kind = Un texto no tiene comillas.
    .what = En la línea { $line }, `{ $words }` quiere ser un texto, pero no tiene comillas.
    .why = Python toma las palabras sin comillas como nombres de cosas.
    .fix = Pon comillas delante y detrás de `{ $words }` en la línea { $line }.
    .rule = Los textos van entre comillas, los nombres no.

text-for-name =
    .kind = Hay un texto donde se necesita un nombre.
    .what = La línea { $line } tiene `{ $wrong }` entre comillas en el lugar de un nombre.
    .why = Un texto entre comillas es un valor y no puede recibir otro valor.
    .fix = Quita las comillas que rodean a `{ $wrong }` en la línea { $line }.
    .rule = Los nombres no llevan comillas.

bad-text-prefix =
    .kind = Una letra delante de un texto no significa nada para Python.
    .what = En la línea { $line }, las letras `{ $prefix }` están justo antes de la comilla de un texto.
    .why = Solo unas pocas letras, como f y r, pueden ir delante de un texto.
    .fix = Quita o cambia las letras `{ $prefix }` que están antes de la comilla en la línea { $line }.
    .rule = Delante de un texto pueden ir f, r, b o u.

prefix-apart =
    .kind = Un espacio separa una letra de su texto.
    .what = En la línea { $line } hay un espacio entre la letra `{ $letter }` y la comilla de su texto.
    .why = Python lee la letra como un nombre, y un nombre y un texto no pueden ir seguidos.
    .fix = Quita el espacio que está después de la letra `{ $letter }` en la línea { $line }.
    .rule = Una letra como f o r va justo antes de la comilla de su texto.

backslash-in-text =
    .kind = Una barra invertida en un texto tiene un significado especial.
    .what = En la línea { $line }, un texto contiene una barra invertida, y Python la une con el carácter que va detrás.
    .why = En un texto, una barra invertida empieza un carácter especial, así que Python lee algo distinto de lo que está escrito.
    .fix = Escribe cada barra invertida del texto dos veces en la línea { $line }, o pon la letra `r` antes de la comilla.
    .rule = En un texto, la barra invertida va dos veces.

text-over-lines =
    .kind = Un texto continúa más allá del final de su línea.
    .what = Un texto empieza cerca de la línea { $line } y continúa más allá del final de su línea.
    .why = Un texto entre comillas simples o dobles debe terminar en la línea en la que empieza.
    .fix = { $way ->
            [tripled] Pon tres comillas al principio del texto que empieza cerca de la línea { $line }, y tres al final.
           *[joined] Hay que cambiar el texto que empieza cerca de la línea { $line }: junta sus partes en una sola línea.
         }
    .rule = Un texto de varias líneas va entre comillas triples.

f-string-brace-alone =
    .kind = Una llave de un texto no tiene pareja.
    .what = En la línea { $line }, a una f-string le falta la llave `{ $brace }`.
    .why = En una f-string, las llaves van en parejas alrededor de un valor.
    .fix = Pon la llave `{ $brace }` al otro lado del valor en la línea { $line }.
    .rule = En una f-string, las llaves van en parejas.

f-string-brace-extra =
    .kind = Sobra una llave en un texto.
    .what = En la línea { $line }, una f-string tiene la llave `{ $brace }` una vez de más.
    .why = En una f-string, las llaves van en parejas alrededor de un valor.
    .fix = Quita una llave `{ $brace }` de la línea { $line }.
    .rule = En una f-string, las llaves van en parejas.

f-string-brace-single =
    .kind = Una llave que forma parte del texto está escrita una sola vez.
    .what = En la línea { $line }, la llave `{ $brace }` forma parte del texto de una f-string, pero está escrita una sola vez.
    .why = En una f-string, una sola llave empieza o termina un valor.
    .fix = Escribe dos veces la llave `{ $brace }` donde forma parte del texto en la línea { $line }.
    .rule = En una f-string, una llave que forma parte del texto se escribe dos veces.

f-string-empty =
    .kind = Las llaves de un texto no contienen ningún valor.
    .what = { $held ->
            [colon] En la línea { $line }, las llaves `{ $field }` de una f-string empiezan con dos puntos, y no hay ningún valor delante.
           *[nothing] En la línea { $line }, las llaves `{ $field }` de una f-string no contienen ningún valor.
         }
    .why = Python pone un valor en el lugar de las llaves, y aquí no hay ninguno.
    .fix = { $way ->
            [dropped] Quita la letra `f` delante de la comilla en la línea { $line }. Pero si ahí debe ir un valor, escribe su nombre en las llaves.
           *[written] Pon el nombre del valor en las llaves de la línea { $line }, al principio.
         }
    .rule = En una f-string hay un valor en cada pareja de llaves.

f-string-dropped =
    .kind = Python no puede leer las llaves de un texto.
    .what = En la línea { $line }, una f-string tiene las llaves `{ $field }`. Python no puede leer su contenido como un valor.
    .why = La letra `f` antes de la comilla le dice a Python que calcule lo que hay entre las llaves.
    .fix = Quita la letra `f` delante de la comilla en la línea { $line }, para que Python tome las llaves tal como están. O corrige lo que contienen.
    .rule = Entre las llaves de una f-string hay un valor.

f-string-and-format =
    .kind = Un texto se rellena dos veces.
    .what = En la línea { $line }, un texto tiene la letra `f` delante de su comilla, y además se llama a `.format` con él.
    .why = Los dos ponen valores en las llaves, y `f` lo hace primero. En las llaves no hay ningún valor que pueda tomar.
    .fix = Quita la letra `f` delante de la comilla en la línea { $line }.
    .rule = Los valores los pone la letra f o format, nunca los dos.

f-string-quotes =
    .kind = Las comillas dentro de una f-string la terminan demasiado pronto.
    .what = En la línea { $line }, la comilla `{ $quote }` está alrededor de una f-string y también dentro de sus llaves.
    .why = Python toma la comilla de dentro como el final del texto.
    .fix = Usa la otra clase de comilla dentro de las llaves en la línea { $line }, o alrededor del texto.
    .rule = Dentro de una f-string va la otra clase de comilla.

f-string-expression =
    .kind = Las llaves de un texto contienen algo que no es un valor.
    .what = En la línea { $line }, una f-string tiene entre sus llaves algo que Python no puede leer.
    .why = Entre las llaves va un valor, como iría en cualquier otra parte del programa.
    .fix = Corrige lo que está entre las llaves de la f-string en la línea { $line }.
    .rule = Entre las llaves de una f-string va un valor.

misspelt-keyword =
    .kind = Una palabra clave está mal escrita.
    .what = La línea { $line } tiene `{ $wrong }`, que se parece a una palabra clave de Python pero no está escrita como ella.
    .why = Python toma `{ $wrong }` como un nombre y no entiende lo que sigue.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Las palabras clave solo funcionan cuando todas las letras son correctas.

misspelt-branch =
    .kind = La palabra con la que empieza una rama está mal escrita.
    .what = La línea { $line } empieza con `{ $wrong }`, que es casi `{ $right }` pero está mal escrita.
    .why = Otra rama empieza con `else`, `elif`, `except` o `finally`. Python lee `{ $wrong }` como un nombre.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Otra rama empieza con else, elif, except o finally, y cada letra cuenta.

misspelt-name =
    .kind = Un nombre está mal escrito.
    .what = La línea { $line } tiene `{ $wrong }`, que se parece mucho a `{ $right }`.
    .why = Python solo reconoce un nombre cuando todas las letras son correctas.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Un nombre se escribe igual en todas partes.

keyword-capital =
    .kind = Una palabra clave tiene mal las mayúsculas.
    .what = La línea { $line } tiene `{ $wrong }`, pero Python distingue entre mayúsculas y minúsculas.
    .why = Python toma `{ $wrong }` como un nombre y no entiende lo que sigue.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Las palabras clave van en minúsculas, excepto True, False y None.

constant-capital =
    .kind = Un valor fijo de Python tiene mal las mayúsculas.
    .what = La línea { $line } tiene `{ $wrong }`, pero Python distingue entre mayúsculas y minúsculas.
    .why = Python toma `{ $wrong }` como un nombre cualquiera.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = True, False y None empiezan con mayúscula.

word-for-keyword =
    .kind = Hay una palabra donde va una palabra clave.
    .what = La línea { $line } tiene la palabra `{ $wrong }`, que no es una palabra clave de Python.
    .why = En este lugar, Python solo entiende una de sus propias palabras clave.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Python solo entiende sus propias palabras clave.

wrong-keyword =
    .kind = Se usa la palabra clave equivocada.
    .what = La línea { $line } tiene la palabra clave `{ $wrong }`, que no encaja allí.
    .why = Cada palabra clave tiene su lugar, y Python no puede leer `{ $wrong }` aquí.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Cada palabra clave tiene su propio significado y su propio lugar.

foreign-word =
    .kind = Una palabra viene de otro lenguaje de programación.
    .what = La línea { $line } tiene la palabra `{ $wrong }`, que usan otros lenguajes.
    .why = Python tiene otra palabra para eso y toma `{ $wrong }` como un nombre.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Cada lenguaje tiene sus propias palabras clave.

keyword-as-name =
    .kind = Se usa una palabra clave como nombre.
    .what = En la línea { $line }, la palabra `{ $keyword }` se usa como nombre, pero es una palabra clave de Python.
    .why = Las palabras clave tienen un significado fijo y no pueden ser nombres.
    .fix = Cambia `{ $keyword }` en la línea { $line } por un nombre tuyo que no sea una palabra clave.
    .rule = Las palabras clave no pueden ser nombres.

missing-keyword =
    .kind = Falta una palabra clave.
    .what = En la línea { $line } falta una palabra clave entre `{ $before }` y `{ $following }`.
    .why = Sin ella, Python no puede ver qué relación hay entre los dos.
    .fix = Pon la palabra clave `{ $word }` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = Python necesita todas las palabras clave de una instrucción.

missing-keyword-first =
    .kind = Falta una palabra clave al comienzo de una línea.
    .what = La línea { $line } empieza con `{ $following }`, y falta la palabra clave que va delante.
    .why = Sin la palabra clave, Python no puede ver qué clase de instrucción es.
    .fix = Pon la palabra clave `{ $word }` antes de `{ $following }` en la línea { $line }.
    .rule = Muchas instrucciones empiezan con una palabra clave.

missing-def =
    .kind = A una definición le falta su palabra clave.
    .what = La línea { $line } parece el comienzo de la definición de `{ $following }`, pero falta la palabra clave con la que empieza una definición.
    .why = Python toma `{ $following }` como una llamada, y una llamada no abre ningún bloque.
    .fix = Pon la palabra clave `def` antes de `{ $following }` en la línea { $line }.
    .rule = Una definición empieza con la palabra clave def.

missing-in =
    .kind = A un bucle le falta la palabra in.
    .what = En la línea { $line } nada une `{ $before }` con `{ $following }`.
    .why = Un bucle `for` dice detrás de la palabra in qué es lo que recorre.
    .fix = Pon la palabra `in` entre `{ $before }` y `{ $following }` en la línea { $line }.
    .rule = for, nombre, in, lo que se recorre, dos puntos.

wrong-word-for-in =
    .kind = Un bucle tiene otra palabra en el lugar de in.
    .what = La línea { $line } tiene `{ $wrong }` donde un bucle `for` tiene la palabra in.
    .why = Un bucle `for` dice detrás de la palabra in qué es lo que recorre.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `in`.
    .rule = for, nombre, in, lo que se recorre, dos puntos.

else-if =
    .kind = Else e if son dos palabras.
    .what = En la línea { $line }, una segunda condición empieza con las palabras else e if.
    .why = Después de else, Python espera enseguida dos puntos y ninguna condición.
    .fix = Cambia las palabras else e if en la línea { $line } por la única palabra `elif`.
    .rule = Otra condición más empieza con elif.

else-with-condition =
    .kind = Un else tiene una condición.
    .what = En la línea { $line }, una condición sigue a la palabra `else`.
    .why = Un else no tiene condición: es para todo lo que queda. Python espera dos puntos justo después.
    .fix = Cambia `else` en la línea { $line } por `elif`.
    .rule = Otra condición más empieza con elif; else no lleva ninguna.

number-starts-name =
    .kind = Un nombre empieza con una cifra.
    .what = En la línea { $line }, el nombre `{ $name }` empieza con una cifra.
    .why = Al ver una cifra, Python empieza a leer un número, y luego vienen letras.
    .fix = Cambia `{ $name }` en la línea { $line } por un nombre que empiece con una letra.
    .rule = Los nombres empiezan con una letra o un guion bajo.

digit-for-letter =
    .kind = Hay una cifra donde va una letra parecida.
    .what = En la línea { $line }, la palabra `{ $name }` empieza con la cifra `{ $wrong }`, que parece una letra.
    .why = Al ver una cifra, Python empieza a leer un número, y luego vienen letras.
    .fix = Escribe la letra `{ $right }` en lugar de la cifra `{ $wrong }` en `{ $name }` en la línea { $line }.
    .rule = Una cifra no es una letra, aunque lo parezca.

digit-for-bracket =
    .kind = Hay una cifra donde va el paréntesis de la misma tecla.
    .what = En la línea { $line } está `{ $wrong }`, y en muchos teclados hay un paréntesis en la misma tecla.
    .why = Sin la tecla de mayúsculas, el teclado escribe la cifra. Python lee un número, y falta el paréntesis.
    .fix = Cambia `{ $wrong }` en la línea { $line } por `{ $right }`.
    .rule = Un paréntesis se escribe a menudo con la tecla de mayúsculas y una cifra.

hyphen-in-name =
    .kind = Un nombre lleva un guion.
    .what = En la línea { $line }, el nombre `{ $name }` contiene un guion.
    .why = Python lee el guion como un signo menos entre dos nombres.
    .fix = Cambia el guion de `{ $name }` en la línea { $line } por un guion bajo `_`, o escribe el nombre sin él.
    .rule = Los nombres tienen letras, cifras y guiones bajos, pero no guiones.

blank-in-name =
    .kind = Un nombre lleva un espacio.
    .what = En la línea { $line }, el nombre `{ $name }` está escrito como dos palabras.
    .why = Python lee dos nombres uno junto al otro, sin nada que los una.
    .fix = Junta las palabras de `{ $name }` en la línea { $line }, por ejemplo con un guion bajo `_`.
    .rule = Un nombre es una sola palabra.

sign-in-name =
    .kind = Un nombre lleva un signo.
    .what = En la línea { $line }, el nombre `{ $name }` contiene el signo `{ $sign }`.
    .why = Python termina el nombre en el signo y no entiende el resto.
    .fix = Quita el signo `{ $sign }` de `{ $name }` en la línea { $line }, o pon un guion bajo `_` en su lugar.
    .rule = Los nombres tienen letras, cifras y guiones bajos.

global-after-use =
    .kind = La línea que dice dónde está un nombre llega demasiado tarde.
    .what = La línea { $line } dice `{ $keyword }` para `{ $name }`, pero el nombre se usa más arriba en la misma función.
    .why = Python tiene que saber dónde está un nombre antes de que la función lo use.
    .fix = Mueve el `{ $keyword }` de la línea { $line } al principio de la función.
    .rule = Lo que dice dónde está un nombre va antes de su primer uso.

missing-space =
    .kind = Falta un espacio.
    .what = En la línea { $line }, dos palabras están escritas como una: `{ $wrong }`.
    .why = Python lee `{ $wrong }` como un solo nombre.
    .fix = Pon un espacio dentro de `{ $wrong }` en la línea { $line }, donde termina una palabra y empieza la siguiente.
    .rule = Las palabras se separan con espacios.

blank-in-word =
    .kind = Una palabra está partida por un espacio.
    .what = En la línea { $line }, una palabra está escrita como dos: `{ $wrong }`.
    .why = Python lee dos nombres uno junto al otro, sin nada que los una.
    .fix = Quita el espacio que está dentro de `{ $wrong }` en la línea { $line }.
    .rule = Una palabra no lleva ningún espacio dentro.

words-swapped =
    .kind = Hay palabras en el orden equivocado.
    .what = En la línea { $line }, las palabras `{ $wrong }` están en un orden que Python no conoce.
    .why = Python lee las palabras una tras otra, y el orden tiene un significado.
    .fix = Intercambia el orden de las palabras `{ $wrong }` en la línea { $line }.
    .rule = not in, is not: en este orden.

doubled-word =
    .kind = Una palabra está dos veces.
    .what = En la línea { $line }, la palabra `{ $word }` está dos veces seguidas.
    .why = Después de la primera, Python espera otra cosa.
    .fix = Quita una `{ $word }` de la línea { $line }.
    .rule = Cada palabra va una sola vez.

extra-keyword =
    .kind = Sobra una palabra clave.
    .what = La línea { $line } tiene la palabra clave `{ $word }` en un lugar donde Python no la permite.
    .why = La palabra clave `{ $word }` empieza algo distinto de lo que sigue aquí.
    .fix = Quita la palabra clave `{ $word }` de la línea { $line }.
    .rule = Cada palabra clave tiene su propio lugar.

extra-word =
    .kind = Sobra una palabra.
    .what = En la línea { $line }, la palabra `{ $word }` sigue a `{ $before }` sin nada que las una.
    .why = Python no sabe qué hacer con `{ $word }` en este lugar.
    .fix = Quita `{ $word }` después de `{ $before }` en la línea { $line }.
    .rule = Dos nombres nunca van uno junto al otro.

extra-word-first =
    .kind = Sobra una palabra al comienzo de una línea.
    .what = La línea { $line } empieza con la palabra `{ $word }`, que no forma parte de la instrucción que va detrás.
    .why = Python no sabe qué hacer con `{ $word }` en este lugar.
    .fix = Quita `{ $word }` del comienzo de la línea { $line }.
    .rule = Dos nombres nunca van uno junto al otro.

foreign-new =
    .kind = La palabra new viene de otro lenguaje.
    .what = La línea { $line } tiene la palabra `new` antes de `{ $following }`.
    .why = Python crea una cosa nueva con una simple llamada, sin ninguna palabra delante.
    .fix = Quita la palabra `new` que está antes de `{ $following }` en la línea { $line }.
    .rule = Una cosa nueva se crea llamando a su clase.

type-declaration =
    .kind = Una palabra para el tipo viene de otro lenguaje.
    .what = La línea { $line } tiene la palabra `{ $word }` antes del nombre `{ $following }`.
    .why = Python averigua el tipo por sí mismo y lee dos nombres uno junto al otro.
    .fix = Quita la palabra `{ $word }` que está antes de `{ $following }` en la línea { $line }.
    .rule = Un nombre no necesita un tipo delante: nombre, signo igual, valor.

def-without-name =
    .kind = Una definición no tiene nombre.
    .what = En la línea { $line }, ningún nombre sigue a la palabra clave `{ $keyword }`.
    .why = Todo lo que se define necesita un nombre con el que se pueda usar.
    .fix = Pon un nombre después de `{ $keyword }` en la línea { $line }.
    .rule = Después de def y class va un nombre.

import-order =
    .kind = Las partes de un import están en el orden equivocado.
    .what = En la línea { $line }, la parte con import viene antes de la parte con from.
    .why = Python quiere saber primero el módulo, y luego qué debe tomar de él.
    .fix = Mueve la parte con `from` al comienzo de la línea { $line }, antes de la palabra `import`.
    .rule = Primero from y el módulo, luego import y los nombres.

from-without-import =
    .kind = Falta la palabra import.
    .what = La línea { $line } empieza con from y no tiene la palabra import.
    .why = Después de from y un módulo, Python espera import y un nombre.
    .fix = Pon la palabra `import` en su lugar en la línea { $line }.
    .rule = De un módulo (from) se importa (import) un nombre.

import-of-text =
    .kind = Un módulo está escrito como un texto entre comillas.
    .what = En la línea { $line }, el módulo que se importa está entre comillas.
    .why = Python espera solo el nombre de un módulo.
    .fix = Quita las comillas que rodean al módulo en la línea { $line }.
    .rule = Los módulos se importan por su nombre, sin comillas.

import-of-file =
    .kind = Se importa un archivo en el lugar de un módulo.
    .what = En la línea { $line }, lo que se importa no es simplemente el nombre de un módulo.
    .why = Python espera el nombre de un módulo: sin signos alrededor, sin ruta.
    .fix = Escribe solo el nombre del módulo detrás de la palabra import en la línea { $line }.
    .rule = Los módulos se importan solo por su nombre.

module-digit =
    .kind = El nombre de un módulo empieza con una cifra.
    .what = En la línea { $line }, el nombre del módulo, `{ $name }`, empieza con una cifra.
    .why = Al ver una cifra, Python empieza a leer un número, así que no puede importar un módulo con ese nombre.
    .fix = Dale al archivo un nombre que empiece con una letra, y escribe ese nombre en la línea { $line }. Si el archivo debe conservar su nombre, llama a `__import__` con el nombre entre comillas.
    .rule = Los nombres empiezan con una letra o un guion bajo, también los de los módulos.

import-hyphen =
    .kind = El nombre de un módulo lleva un guion.
    .what = En la línea { $line }, el nombre del módulo que se importa contiene un guion `-`.
    .why = Python lee el guion como un signo menos, que no tiene lugar en un import.
    .fix = Usa en la línea { $line } un módulo cuyo nombre no lleve guion.
    .rule = Los nombres de los módulos tienen letras, cifras y guiones bajos.

leading-zeros =
    .kind = Un número empieza con cero.
    .what = En la línea { $line }, el número `{ $number }` empieza con cero.
    .why = Python no permite un cero al comienzo de un número entero.
    .fix = Quita los ceros del comienzo de `{ $number }` en la línea { $line }.
    .rule = Los números enteros no llevan ceros al comienzo.

octal-literal =
    .kind = Un número del sistema octal está escrito como en Python 2.
    .what = En la línea { $line }, el número `{ $number }` empieza con cero, lo que antes indicaba el sistema octal (cifras de 0 a 7).
    .why = El Python de hoy quiere la letra o detrás de ese cero.
    .fix = Pon la letra `o` detrás del cero de `{ $number }` en la línea { $line }.
    .rule = Los números octales empiezan con un cero y la letra o.

long-number =
    .kind = Un número termina con una letra, como en Python 2.
    .what = En la línea { $line }, el número `{ $number }` termina con una letra.
    .why = Hoy los números enteros pueden ser tan largos como quieras, y no necesitan ninguna letra.
    .fix = Quita la letra del final de `{ $number }` en la línea { $line }.
    .rule = Los números no llevan letras al final.

number-separators =
    .kind = Un número tiene separadores que Python no conoce.
    .what = En la línea { $line }, el número `{ $number }` está dividido por comas, puntos o espacios.
    .why = Python lee varios números en vez de uno.
    .fix = Escribe `{ $number }` en la línea { $line } sin separadores, o con guiones bajos `_` como separadores.
    .rule = Los números no llevan separadores, excepto guiones bajos.

print-statement =
    .kind = Un print no tiene paréntesis.
    .what = En la línea { $line }, la palabra `print` no tiene paréntesis alrededor de lo que muestra.
    .why = En Python 2 eso estaba permitido. Hoy se llama a print como a todo lo demás.
    .fix = Pon un paréntesis de apertura `(` después de `print` en la línea { $line } y un paréntesis de cierre `)` detrás de lo que se quiere mostrar.
    .rule = Lo que se muestra con print va entre paréntesis.

exec-statement =
    .kind = Un exec no tiene paréntesis.
    .what = En la línea { $line }, la palabra `exec` no tiene paréntesis detrás.
    .why = En Python 2 eso estaba permitido. Hoy se llama a exec como a todo lo demás.
    .fix = Pon un paréntesis de apertura `(` después de `exec` en la línea { $line } y un paréntesis de cierre `)` detrás de lo que le pertenece.
    .rule = Las llamadas llevan paréntesis.

except-comma =
    .kind = Un except está escrito como en Python 2.
    .what = En la línea { $line }, hay una coma `,` antes del nombre del error.
    .why = Hoy, la palabra as une un error con su nombre.
    .fix = Cambia la coma `,` de la línea { $line } por la palabra `as`.
    .rule = except, error, as, nombre.

raise-comma =
    .kind = Un raise está escrito como en Python 2.
    .what = En la línea { $line }, hay una coma `,` entre el error y su mensaje.
    .why = Hoy, el mensaje va entre paréntesis detrás del error.
    .fix = Quita la coma `,` de la línea { $line } y pon el mensaje entre paréntesis detrás del error.
    .rule = Un error se lanza con su mensaje entre paréntesis.

backticks =
    .kind = Hay acentos graves como en Python 2.
    .what = La línea { $line } tiene acentos graves (los signos que se inclinan hacia la izquierda) alrededor de un valor.
    .why = En Python 2 convertían un valor en un texto. El Python de hoy no los conoce.
    .fix = Quita los acentos graves de la línea { $line } y llama a `repr` con el valor entre paréntesis.
    .rule = Un valor se convierte en un texto con una llamada.

body-not-indented =
    .kind = Un bloque no está indentado.
    .what = La línea { $line } pertenece al `{ $keyword }` de la línea { $header }, pero no está más indentada que esa línea.
    .why = Python ve por la indentación qué pertenece a un bloque. Aquí el bloque parece estar vacío.
    .fix = { $count ->
            [one] Indenta la línea { $line } más que la línea { $header }, normalmente con cuatro espacios.
           *[other] Indenta las líneas { $line } a { $last } más que la línea { $header }, normalmente con cuatro espacios.
         }
    .rule = Lo que pertenece a un bloque está más indentado que la línea que abre el bloque.

unexpected-indentation =
    .kind = Una línea está indentada sin motivo.
    .what = La línea { $line } está más indentada que la instrucción anterior, pero esa instrucción no abre ningún bloque.
    .why = Python toma las líneas más indentadas como un bloque, y aquí nada dice a qué pertenece ese bloque.
    .fix = { $count ->
            [one] Reduce la indentación de la línea { $line } a la de la línea { $like }.
           *[other] Reduce la indentación de las líneas { $line } a { $last }, para que la línea { $line } tenga la de la línea { $like }.
         }
    .rule = Las líneas solo se indentan dentro de un bloque.

first-line-indented =
    .kind = La primera línea está indentada.
    .what = La línea { $line } es la primera instrucción del programa, y está indentada.
    .why = La indentación significa que una línea pertenece a un bloque. Al comienzo de un programa todavía no hay ningún bloque.
    .fix = { $count ->
            [one] Quita la indentación sobrante de la línea { $line }.
           *[other] Quita la indentación sobrante de las líneas { $line } a { $last }.
         }
    .rule = La primera instrucción empieza en el borde izquierdo.

indented-too-far =
    .kind = Una línea está demasiado indentada.
    .what = La línea { $line } está demasiado indentada para el bloque al que pertenece.
    .why = Python ve por la indentación qué va junto, y las líneas de un mismo bloque empiezan en la misma columna.
    .fix = { $count ->
            [one] Reduce la indentación de la línea { $line } a la de la línea { $like }.
           *[other] Reduce la indentación de las líneas { $line } a { $last }, para que la línea { $line } tenga la de la línea { $like }.
         }
    .rule = Todas las líneas de un bloque empiezan en la misma columna.

not-indented-enough =
    .kind = Una línea está poco indentada.
    .what = La línea { $line } no está tan indentada como el bloque al que pertenece.
    .why = Python da el bloque por terminado y no puede leer el resto.
    .fix = { $count ->
            [one] Indenta más la línea { $line }, hasta la misma columna que la línea { $like }.
           *[other] Indenta más las líneas { $line } a { $last }, para que la línea { $line } empiece en la misma columna que la línea { $like }.
         }
    .rule = Todas las líneas de un bloque empiezan en la misma columna.

indentation-matches-nothing =
    .kind = Dos líneas de un mismo bloque empiezan en columnas distintas.
    .what = Las líneas { $line } y { $like } pertenecen al mismo bloque, pero no empiezan en la misma columna.
    .why = Python ve por la columna qué líneas pertenecen a un bloque. Esas líneas deben empezar exactamente igual.
    .fix = { $count ->
            [one] Cambia la indentación de la línea { $line } para que sea exactamente la de la línea { $like }.
           *[other] Cambia la indentación de las líneas { $line } a { $last }, para que la línea { $line } tenga exactamente la de la línea { $like }.
         }
    .rule = Todas las líneas de un bloque empiezan en la misma columna.

branch-not-aligned =
    .kind = Una rama no empieza en la columna de su pareja.
    .what = En la línea { $line }, el `{ $keyword }` no empieza en la misma columna que la instrucción a la que pertenece.
    .why = Python no puede ver a qué instrucción pertenece el `{ $keyword }`.
    .fix = { $count ->
            [one] Cambia la indentación de la línea { $line } para que sea exactamente la de la línea { $like }.
           *[other] Cambia la indentación de las líneas { $line } a { $last }, para que la línea { $line } tenga exactamente la de la línea { $like }.
         }
    .rule = else y elif empiezan en la columna de su if, y except en la de su try.

block-line-misplaced =
    .kind = Una línea de un bloque empieza en una columna equivocada.
    .what = La línea { $line } pertenece al `{ $keyword }` de la línea { $header }, pero no empieza en la columna de ese bloque.
    .why = Python ve por la indentación qué va junto.
    .fix = { $count ->
            [one] Cambia la indentación de la línea { $line } para que empiece exactamente un nivel más a la derecha que la línea { $header }, normalmente cuatro espacios.
           *[other] Cambia la indentación de las líneas { $line } a { $last }, para que la línea { $line } empiece exactamente un nivel más a la derecha que la línea { $header }, normalmente cuatro espacios.
         }
    .rule = Todas las líneas de un bloque empiezan en la misma columna.

not-at-left-edge =
    .kind = Una línea no empieza en el borde izquierdo.
    .what = La línea { $line } está indentada, pero no pertenece a ningún bloque.
    .why = Python ve por la indentación qué va junto.
    .fix = { $count ->
            [one] Quita la indentación sobrante de la línea { $line }, para que empiece en el borde izquierdo.
           *[other] Quita la indentación sobrante de las líneas { $line } a { $last }, para que la línea { $line } empiece en el borde izquierdo.
         }
    .rule = Las líneas que no pertenecen a ningún bloque empiezan en el borde izquierdo.

indentation-other =
    .kind = La indentación de una línea no encaja.
    .what = La línea { $line } no empieza en una columna que encaje con las líneas que la rodean.
    .why = Python ve por la indentación qué va junto.
    .fix = { $count ->
            [one] Cambia la indentación de la línea { $line } para que encaje con el bloque al que pertenece.
           *[other] Cambia la indentación de las líneas { $line } a { $last } para que encaje con el bloque al que pertenecen.
         }
    .rule = Todas las líneas de un bloque empiezan en la misma columna.

tabs-and-spaces =
    .kind = Se mezclan tabuladores y espacios.
    .what = El programa está indentado con tabuladores en unos lugares y con espacios en otros, y en la línea { $line } los dos no encajan.
    .why = Pueden parecer iguales, pero Python no puede comparar un tabulador con espacios.
    .fix = { $count ->
            [one] Cambia la indentación de la línea { $line } por el mismo espacio en blanco que tiene la línea { $like }.
           *[other] Cambia la indentación de las líneas { $line } a { $last }, para que la línea { $line } empiece con el mismo espacio en blanco que la línea { $like }.
         }
    .rule = Indenta solo con espacios, cuatro por cada nivel.

tab-among-blanks =
    .kind = Se mezclan tabuladores y espacios.
    .what = La línea { $line } está indentada con un tabulador, y otras líneas están indentadas con espacios.
    .why = En la pantalla un tabulador parece espacios, pero Python ve la diferencia y no puede saber si las líneas van juntas.
    .fix = Cambia la indentación de la línea { $line }: borra el tabulador del comienzo y escribe espacios, cuatro por cada nivel.
    .rule = Indenta solo con espacios, cuatro por cada nivel.

blanks-among-tabs =
    .kind = Se mezclan tabuladores y espacios.
    .what = La línea { $line } está indentada con espacios, y otras líneas están indentadas con un tabulador.
    .why = En la pantalla un tabulador parece espacios, pero Python ve la diferencia y no puede saber si las líneas van juntas.
    .fix = Cambia la indentación de la línea { $line }: borra los espacios del comienzo y escribe tabuladores, como en las otras líneas.
    .rule = Indenta con tabuladores o con espacios, y nunca con los dos en un mismo programa.

return-outside =
    .kind = Hay un return fuera de una función.
    .what = En la línea { $line }, el `{ $keyword }` está demasiado poco indentado para pertenecer a una función.
    .why = Solo una función puede devolver un valor.
    .fix = { $count ->
            [one] Indenta más la línea { $line }, hasta la misma columna que la línea { $like }.
           *[other] Indenta más las líneas { $line } a { $last }, para que la línea { $line } empiece en la misma columna que la línea { $like }.
         }
    .rule = return va dentro de una función.

break-outside =
    .kind = Hay un salto fuera de un bucle.
    .what = En la línea { $line }, el `{ $keyword }` está demasiado poco indentado para pertenecer a un bucle.
    .why = Solo se puede salir de un bucle o continuar un bucle.
    .fix = { $count ->
            [one] Indenta más la línea { $line }, hasta la misma columna que la línea { $like }.
           *[other] Indenta más las líneas { $line } a { $last }, para que la línea { $line } empiece en la misma columna que la línea { $like }.
         }
    .rule = break y continue van dentro de un bucle.

return-outside-replaced =
    .kind = Hay un return fuera de una función.
    .what = En la línea { $line } hay un `{ $keyword }` fuera de toda función.
    .why = Solo una función puede devolver un valor.
    .fix = Pon otra cosa en el lugar del `{ $keyword }` en la línea { $line }, o quita esa palabra.
    .rule = return va dentro de una función.

break-outside-replaced =
    .kind = Hay un salto fuera de un bucle.
    .what = En la línea { $line } hay un `{ $keyword }` fuera de todo bucle.
    .why = Solo se puede salir de un bucle o continuar un bucle.
    .fix = Pon otra cosa en el lugar del `{ $keyword }` en la línea { $line }, o quita esa palabra.
    .rule = break y continue van dentro de un bucle.

missing-body =
    .kind = Un bloque está vacío.
    .what = La línea { $line } abre un bloque con `{ $keyword }`, pero no le sigue ningún bloque.
    .why = Después de los dos puntos, Python espera al menos una instrucción indentada.
    .fix = Pon una instrucción indentada debajo de la línea { $line }. La palabra `pass` no hace nada y ocupa el lugar.
    .rule = Un bloque tiene al menos una instrucción.

header-alone =
    .kind = Faltan los dos puntos y un bloque.
    .what = La línea { $line } abre un bloque con `{ $keyword }`, pero no tiene dos puntos al final, y no le sigue ningún bloque.
    .why = Python espera dos puntos al final de una línea así, y debajo al menos una instrucción indentada.
    .fix = Pon dos puntos al final de la línea { $line }. Pon una instrucción indentada debajo de esa línea. La palabra `pass` no hace nada y guarda el lugar.
    .rule = Una línea que abre un bloque termina con dos puntos, y el bloque tiene al menos una instrucción.

pasted-prompt =
    .kind = Se ha pegado un indicador en el programa.
    .what = La línea { $line } empieza con `{ $prompt }`, que muestra la consola y que no forma parte de un programa.
    .why = Python intenta leer el indicador como un signo del programa.
    .fix = Quita `{ $prompt }` del comienzo de la línea { $line }.
    .rule = De una consola, copia solo lo que has tecleado tú.

pasted-line-number =
    .kind = Se ha pegado un número de línea en el programa.
    .what = La línea { $line } empieza con el número `{ $number }`, que no forma parte de la instrucción.
    .why = Python lee un número y luego algo que no va con él.
    .fix = Quita el número `{ $number }` del comienzo de la línea { $line }.
    .rule = Los números de línea no forman parte de un programa.

pasted-marker =
    .kind = Se ha pegado en el programa una marca de otro sitio.
    .what = La línea { $line } es `{ $mark }`, que no forma parte de un programa de Python.
    .why = Estas marcas vienen de chats, páginas web o sistemas de control de versiones. Python no las conoce.
    .fix = Quita la línea { $line }.
    .rule = Un programa contiene solo Python.

pasted-stars =
    .kind = Hay asteriscos pegados en el programa.
    .what = La línea { $line } tiene los asteriscos `{ $mark }` en un lugar donde no van.
    .why = En los chats y en las páginas web, esos asteriscos ponen las letras en negrita. Python los toma como un signo de cálculo.
    .fix = Quita los asteriscos `{ $mark }` de la línea { $line }.
    .rule = Un programa contiene solo Python.

pasted-command =
    .kind = Se ha pegado un comando en el programa.
    .what = La línea { $line } es un comando para un terminal o un notebook: `{ $command }`. No forma parte de un programa.
    .why = Python lee las instrucciones de un programa y no conoce esos comandos.
    .fix = Quita la línea { $line } del programa. Escribe el comando en un terminal.
    .rule = Los comandos para un terminal o un notebook no forman parte de un programa.

pasted-output =
    .kind = Se ha pegado un mensaje de Python en el programa.
    .what = La línea { $line } parece un mensaje que mostró Python, y no un programa.
    .why = Python intenta leer su propio mensaje como una instrucción.
    .fix = Quita el mensaje de la línea { $line }.
    .rule = Lo que muestra un programa no forma parte del programa.

prose-line =
    .kind = Hay una frase entre las instrucciones.
    .what = La línea { $line } es una frase para personas y no una instrucción.
    .why = Python toma las palabras como nombres, y los nombres nunca van uno junto al otro.
    .fix = Quita la línea { $line }, o pon el signo `#` al comienzo para convertirla en un comentario.
    .rule = Las frases para personas van en comentarios.

comment-without-hash =
    .kind = A un comentario le falta su signo.
    .what = En la línea { $line }, la parte que empieza con `{ $first }` no se puede leer como una instrucción.
    .why = Python lee todo como instrucciones, a no ser que el signo `#` esté delante.
    .fix = Pon el signo `#` antes de `{ $first }` en la línea { $line } para convertir el resto de la línea en un comentario.
    .rule = Un comentario empieza con el signo #.

shebang =
    .kind = La primera línea de un script ha perdido su signo.
    .what = La línea { $line } empieza con `{ $first }`. Una línea así le dice al ordenador qué programa ejecuta el script, pero aquí no empieza con el signo `#`.
    .why = Python solo se salta una línea así si empieza con `#`. Aquí intenta leer una instrucción.
    .fix = { $way ->
            [removed] Quita la línea { $line }. El programa funciona sin ella.
            [turned] Escribe los signos `!` y `#` al principio de la línea { $line } en el orden contrario.
           *[put] Pon el signo `#` justo al principio de la línea { $line }.
         }
    .rule = La primera línea de un script puede empezar con #! y nombrar un programa.

left-over =
    .kind = Ha quedado algo suelto en una línea.
    .what = En la línea { $line }, la parte `{ $part }` no pertenece a la instrucción que hay allí.
    .why = Python intenta leer todo lo que hay en la línea, y esta parte no encaja.
    .fix = Pon el signo `#` delante de `{ $part }` en la línea { $line }, para que Python se lo salte. Si no sirve para nada, quita esa parte.
    .rule = Una línea contiene una instrucción y nada más.

foreign-comment =
    .kind = Un comentario está escrito como en otro lenguaje.
    .what = La línea { $line } tiene `{ $mark }`, que marca un comentario en otros lenguajes.
    .why = Python toma `{ $mark }` como un signo del programa.
    .fix = { $way ->
            [removed] Quita de la línea { $line } el comentario que empieza con `{ $mark }`. Si lo quieres conservar, pon el signo `#` delante.
            [sign] Quita el signo `{ $mark }` de la línea { $line }. Entonces Python lee el resto de la línea como una instrucción.
           *[replaced] Cambia `{ $mark }` en la línea { $line } por el signo `#`.
         }
    .rule = En Python, un comentario empieza con el signo #.

invisible-character =
    .kind = Hay un carácter que no se ve.
    .what = La línea { $line } contiene un carácter invisible (número { $code }).
    .why = Viene de copiar de una página web o de un documento, y Python no lo permite aquí.
    .fix = Quita el carácter invisible de la línea { $line }: borra la línea y vuelve a teclearla.
    .rule = Teclea los programas, o pégalos como texto sin formato.

look-alike =
    .kind = Un carácter solo se parece al correcto.
    .what = La línea { $line } tiene el carácter `{ $wrong }`, que se parece mucho a otro.
    .why = Para Python son caracteres distintos, y este no lo conoce aquí.
    .fix = Cambia el carácter `{ $wrong }` de la línea { $line } por `{ $right }` de tu teclado.
    .rule = Los signos se teclean, no se pegan de documentos.

stray-character =
    .kind = Un carácter no significa nada en Python.
    .what = La línea { $line } tiene el carácter `{ $wrong }`, que Python no conoce en este lugar.
    .why = Fuera de los textos y comentarios, Python solo conoce ciertos signos.
    .fix = Quita el carácter `{ $wrong }` de la línea { $line }.
    .rule = En Python, los nombres no llevan signos delante.

space-after-backslash =
    .kind = Hay un espacio detrás de una barra invertida al final de una línea.
    .what = En la línea { $line } hay un espacio detrás de la barra invertida `\`.
    .why = Una barra invertida hace que una línea siga abajo solo si es su último carácter.
    .fix = Quita el espacio detrás de la barra invertida `\` en la línea { $line }.
    .rule = Detrás de una barra invertida al final de una línea no hay nada, ni siquiera un espacio.

stray-backslash =
    .kind = Sobra una barra invertida.
    .what = La línea { $line } tiene una barra invertida `\` fuera de un texto.
    .why = Fuera de un texto, una barra invertida solo puede ser el último carácter de una línea.
    .fix = Quita la barra invertida `\` de la línea { $line }.
    .rule = El lugar de una barra invertida son los textos.

html-entity =
    .kind = Un signo está escrito como en una página web.
    .what = La línea { $line } tiene `{ $wrong }`, que representa un signo en el texto de una página web.
    .why = Python no conoce esta manera de escribir un signo.
    .fix = Cambia `{ $wrong }` en la línea { $line } por el signo que representa.
    .rule = Teclea los signos tal como son.

two-statements =
    .kind = Hay dos instrucciones en una línea.
    .what = En la línea { $line }, una instrucción termina con `{ $before }`, y la siguiente empieza con `{ $following }`.
    .why = Python espera el final de la línea detrás de una instrucción.
    .fix = Pon `{ $following }` y lo que le sigue en la línea { $line } en una línea nueva.
    .rule = Una instrucción, una línea.

line-broken =
    .kind = Una instrucción está partida en dos líneas.
    .what = La instrucción de la línea { $line } no termina con `{ $before }`, pero la línea sí.
    .why = Al final de una línea, Python da la instrucción por terminada, a no ser que un signo de apertura siga sin cerrar.
    .fix = Junta la línea { $line } con la línea de abajo.
    .rule = Una instrucción, una línea, excepto dentro de paréntesis, corchetes o llaves.

line-too-many =
    .kind = Una línea no es una instrucción completa.
    .what = La línea { $line } no es una instrucción que Python pueda leer en este lugar.
    .why = Python no puede averiguar qué significa la línea.
    .fix = Quita la línea { $line }, o escribe la instrucción completa.
    .rule = Cada línea es una instrucción completa.

line-out-of-place =
    .kind = Una línea está en un lugar donde no encaja.
    .what = La línea { $line } no puede estar donde está.
    .why = Por sí sola, Python podría leer la línea, pero no encaja con lo que viene antes y después.
    .fix = Quita la línea { $line }, o mueve la línea al lugar que le corresponde.
    .rule = Python lee línea por línea, y cada una debe encajar en su lugar.

after-decorator =
    .kind = Hay algo entre un decorador y su función.
    .what = { $count ->
            [one] La línea { $line } está entre el decorador `{ $decorator }` de la línea { $owner } y lo que le pertenece.
           *[other] Las líneas { $line } a { $last } están entre el decorador `{ $decorator }` de la línea { $owner } y lo que le pertenece.
         }
    .why = Justo debajo de un decorador, Python espera una línea que empieza con def o class.
    .fix = { $count ->
            [one] Quita la línea { $line }, o muévela al bloque que se abre debajo.
           *[other] Quita las líneas { $line } a { $last }, o muévelas al bloque que se abre debajo.
         }
    .rule = Justo debajo de un decorador va su def o class.

lines-too-many =
    .kind = Algunas líneas no forman parte del programa.
    .what = Las líneas { $line } a { $last } no son instrucciones que Python pueda leer en este lugar.
    .why = Python no puede averiguar qué significan.
    .fix = Quita las líneas { $line } a { $last }, o escribe las instrucciones completas.
    .rule = Cada línea es una instrucción completa.

block-line-too-many =
    .kind = Una línea abre un bloque que no está completo.
    .what = La línea { $line } empieza con `{ $keyword }`, pero falta lo que le pertenece.
    .why = Después de `{ $keyword }`, Python espera una instrucción completa con su bloque.
    .fix = Quita la línea { $line }.
    .rule = Una línea que abre un bloque necesita su bloque.

block-line-left-over =
    .kind = Una línea abre un bloque que no está completo.
    .what = La línea { $line } empieza con `{ $keyword }`, pero falta lo que le pertenece.
    .why = Python solo lee una línea que abre un bloque con todo lo que le pertenece: sus dos puntos, su bloque y su pareja, como un except para un try.
    .fix = { $count ->
            [one] Quita la línea { $line }, y reduce la indentación de la línea { $first } a la de la línea { $line }.
           *[other] Quita la línea { $line }, y reduce la indentación de las líneas { $first } a { $last }, para que la línea { $first } tenga la de la línea { $line }.
         }
    .rule = Una línea que abre un bloque necesita su bloque.

missing-line =
    .kind = Falta una línea.
    .what = En la línea { $line } hay algo que no está completo.
    .why = Python espera algo más antes de que continúe el programa.
    .fix = Escribe lo que falta en la línea { $line }.
    .rule = Toda instrucción debe estar completa.

missing-block-line =
    .kind = Falta la línea que abre el bloque.
    .what = Las líneas alrededor de la línea { $line } pertenecen a un bloque que nada abre.
    .why = Python no puede ver a qué pertenece el bloque.
    .fix = Pon en la línea { $line } una línea que empiece con `{ $keyword }`.
    .rule = Todo bloque lo abre una línea que termina con dos puntos.

missing-except =
    .kind = Un try no tiene except.
    .what = Cerca de la línea { $line } termina un bloque que empieza con `try`, y no le sigue ni except ni finally.
    .why = Hay que decirle a Python qué hacer cuando algo sale mal en el bloque de try.
    .fix = Pon un `except` con su propio bloque debajo de la línea { $line }, en la columna de su `try`.
    .rule = Un try necesita un except o un finally.

missing-try =
    .kind = Un except no tiene try.
    .what = Cerca de la línea { $line } viene un `except`, pero ningún bloque anterior empieza con `try`.
    .why = Un except dice qué hacer cuando falla su bloque de try. Aquí falta ese bloque.
    .fix = Pon una línea con `try` y dos puntos en la línea { $line }, e indenta las líneas que le pertenecen.
    .rule = Un except necesita un try delante.

positional-after-keyword =
    .kind = Un valor sin nombre sigue a uno con nombre.
    .what = En la llamada de la línea { $line }, un valor simple viene después de un valor que se da por nombre.
    .why = Python llena los lugares de una llamada primero por orden, y luego por nombre.
    .fix = { $way ->
            [named] Dale también un nombre al valor simple de la llamada en la línea { $line }: pon un nombre y un signo igual delante.
            [removed] Quita el valor simple de la llamada en la línea { $line }, o dale también un nombre.
           *[moved] Mueve el valor simple de la llamada en la línea { $line } delante de los que tienen nombre.
         }
    .rule = En una llamada, primero van los valores simples, y al final los que tienen nombre.

default-order =
    .kind = Un parámetro sin valor por defecto sigue a uno que lo tiene.
    .what = En la definición de la línea { $line }, un parámetro simple viene después de uno que tiene un valor por defecto.
    .why = Python no podría saber qué valor es para qué parámetro.
    .fix = Mueve los parámetros simples en la línea { $line } antes de los que tienen un valor por defecto, o dales uno también.
    .rule = Los parámetros con un valor por defecto van al final.

repeated-argument =
    .kind = Se da el mismo nombre dos veces.
    .what = En la línea { $line }, el mismo parámetro recibe dos veces un valor o un lugar.
    .why = Python no podría saber cuál vale.
    .fix = Quita uno de los dos en la línea { $line }, o cambia su nombre.
    .rule = Cada parámetro aparece una sola vez.

generator-brackets =
    .kind = Un bucle dentro de una llamada necesita sus propios paréntesis.
    .what = En la línea { $line }, una llamada contiene un bucle y otro valor más.
    .why = Python no podría saber dónde termina el bucle.
    .fix = Pon el bucle de la llamada en la línea { $line } entre sus propios paréntesis.
    .rule = Un bucle dentro de una llamada va entre paréntesis, a no ser que esté solo.

assignment-to-call =
    .kind = Se da un valor a una llamada.
    .what = En la línea { $line } hay una llamada a la izquierda de un signo igual `=`.
    .why = Una llamada no es un lugar donde se pueda guardar un valor.
    .fix = Cambia el lado izquierdo del signo igual en la línea { $line } por un nombre.
    .rule = A la izquierda de un signo igual va un nombre.

assignment-to-literal =
    .kind = Se da un valor a un valor fijo.
    .what = En la línea { $line } hay un valor fijo, como un número o un texto, a la izquierda de un signo igual `=`.
    .why = Un valor fijo nunca puede convertirse en otro.
    .fix = Cambia el lado izquierdo del signo igual en la línea { $line } por un nombre.
    .rule = A la izquierda de un signo igual va un nombre.

assignment-to-expression =
    .kind = Se da un valor a algo que no es un nombre.
    .what = En la línea { $line } hay algo distinto de un nombre a la izquierda de un signo igual `=`.
    .why = Python solo puede guardar un valor con un nombre o en un lugar de una lista o un diccionario.
    .fix = Cambia el lado izquierdo del signo igual en la línea { $line } por un nombre.
    .rule = A la izquierda de un signo igual va un nombre.

generic-insert =
    .kind = Falta algo.
    .what = En la línea { $line } falta algo después de `{ $before }`.
    .why = Sin eso, Python no puede seguir leyendo en este lugar.
    .fix = Pon `{ $added }` después de `{ $before }` en la línea { $line }.
    .rule = Toda instrucción debe estar completa.

generic-insert-first =
    .kind = Falta algo.
    .what = En la línea { $line } falta algo antes de `{ $following }`.
    .why = Sin eso, Python no puede seguir leyendo en este lugar.
    .fix = Pon `{ $added }` antes de `{ $following }` en la línea { $line }.
    .rule = Toda instrucción debe estar completa.

generic-insert-much =
    .kind = Falta algo.
    .what = En la línea { $line } falta una parte mayor del programa.
    .why = Python no puede seguir leyendo sin ella.
    .fix = Escribe lo que falta en la línea { $line }.
    .rule = Toda instrucción debe estar completa.

generic-delete =
    .kind = Sobra algo.
    .what = La línea { $line } tiene `{ $removed }` en un lugar donde Python no lo puede leer.
    .why = Python espera otra cosa allí, o nada.
    .fix = Quita `{ $removed }` de la línea { $line }.
    .rule = Una línea no contiene nada que no forme parte de su instrucción.

generic-delete-much =
    .kind = Sobra algo.
    .what = A partir de la línea { $line } hay una parte, que empieza con `{ $first }`, que Python no puede leer allí.
    .why = Python espera otra cosa allí, o nada.
    .fix = Quita la parte que empieza con `{ $first }` en la línea { $line }.
    .rule = Un programa no contiene nada más que instrucciones.

generic-replace =
    .kind = Hay algo en el lugar de otra cosa.
    .what = La línea { $line } tiene `{ $removed }` en un lugar donde Python espera otra cosa.
    .why = Python no puede leer `{ $removed }` allí.
    .fix = Cambia `{ $removed }` en la línea { $line } por `{ $added }`.
    .rule = Cada signo y cada palabra tiene su propio lugar.

generic-rewrite =
    .kind = Una parte de una línea no se puede leer.
    .what = En la línea { $line }, Python no puede leer la parte `{ $removed }`.
    .why = No encaja con lo que va delante y detrás.
    .fix = Escribe de otra manera la parte `{ $removed }` en la línea { $line }.
    .rule = Cada signo y cada palabra tiene su propio lugar.

generic-space =
    .kind = Hay espacio en blanco o un final de línea en el lugar equivocado.
    .what = En la línea { $line }, los espacios o los finales de línea no están donde Python los espera.
    .why = Python se guía por los finales de línea y la indentación para ver qué va junto.
    .fix = Corrige los espacios o los finales de línea en la línea { $line }.
    .rule = Una instrucción, una línea.
