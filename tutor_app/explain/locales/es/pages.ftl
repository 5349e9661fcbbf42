### The texts of Surefix's pages, in Spanish. A student reads most of them: plain words, short sentences, no blame.
### Terms: "programa", "corrección", "error", "tipo de error", "cadena", "símbolo", "profesor o profesora" (to students), "docente" (to instructors), "estudiantes".

## Frame

app-name = Surefix
nav-student = Buscar mi error
nav-instructor = Para docentes
needs-scripts = Surefix necesita JavaScript. Actívalo en tu navegador y vuelve a cargar esta página.
start-failed = Surefix no está bien configurado
later-title = Surefix está demasiado ocupado en este momento
later = Espera un momento. Después vuelve atrás e inténtalo de nuevo.

## Student page: writing

student-title = ¿Por qué no funciona mi código?
student-lead = Pega tu programa. Surefix te muestra dónde está el error, te lo explica y, si quieres, te enseña una corrección. Cuando no está seguro, lo dice.
editor-label = Tu programa de Python
editor-notice = Tab añade indentación, Mayús+Tab la quita. Para salir del editor, pulsa Esc y luego Tab. Ctrl+Intro comprueba el programa.
editor-too-long = Este programa es demasiado largo y no se envió. Un programa puede tener como máximo { $limit } caracteres.
editor-mark = Python se detuvo aquí: { $message }
editor-placeholder = Pega o escribe aquí tu programa
check = Buscar mi error
checking = Buscando errores…
to-code = Ver el código
to-feedback = Ver la respuesta
bar-changed = El programa ha cambiado: compruébalo otra vez
reconnecting = Reconectando… Tu código está a salvo.
examples = Ejemplos
examples-lead = Cada uno de estos programas tiene un error distinto.
example-colon = La tienda: faltan los dos puntos
example-bracket = La media: un paréntesis sin cerrar
example-quote = El saludo: una cadena que nunca termina
example-indent = La cuenta atrás: un bloque sin indentación
example-equals = El concurso: un signo igual o dos
example-two = Las entradas: dos errores a la vez
upload = Subir
upload-label = Un archivo de Python (.py, .txt) o un cuaderno (.ipynb)
upload-too-large = Este archivo es demasiado grande. Aquí un programa tiene como máximo { $limit } caracteres.
upload-encoding = Este archivo dice que su codificación es { $encoding }, que aquí no funciona. Guárdalo como UTF-8 y súbelo otra vez.
upload-enough = Ya subiste muchos archivos en esta visita. Mejor copia tu programa y pégalo en el editor.
options = Opciones
language = Idioma
language-name = Español
live-marks = Marcar mientras escribo dónde se detiene Python
plain-editor = Cuadro de texto sencillo en vez del editor
plain-editor-help = Útil con algunos lectores de pantalla y en pantallas pequeñas.

## Student page: feedback

feedback-heading = Respuesta
feedback-none-title = Aquí aparece la respuesta
feedback-none-1 = Pega un programa que no funcione o abre un ejemplo.
feedback-none-2 = Elige «Buscar mi error».
feedback-none-3 = Lee dónde está el error y cuál es. Corrígelo tú, o pide una corrección.
feedback-stale = El programa ha cambiado: compruébalo otra vez
checked-already = No has cambiado el programa desde la última comprobación.
status-shown = La respuesta está lista. Mira la línea { $line }.
status-partly = Surefix te dice lo que sabe con seguridad. Mira la línea { $line }.
status-withheld = Python se detuvo en la línea { $line }. Esta vez no hay explicación.
status-withheld-nowhere = Esta vez no hay explicación.
status-newer-python = Tu programa necesita una versión más nueva de Python.
status-notebook = Tu programa es código para un cuaderno.
status-valid = Python puede leer tu programa.
status-empty = Todavía no hay ningún programa.
status-refused = Este programa no se comprobó.
status-not-python = Esto no parece Python.
status-failed = Algo salió mal por nuestra parte.

further-mistakes = { $count ->
    [one] Un error más:
   *[other] { $count } errores más:
  }
card-headline = Línea { $line }: { $said }
rule-on-tap = La regla, con un ejemplo
step-repair = Una corrección
stops-place = Estamos seguros del lugar, pero no de la causa.
stops-kind = Estamos seguros del tipo de error, pero no de la corrección.
stops-explanation = Estamos seguros de la explicación, pero no de la corrección.
remember = Recuerda
example-wrong = Mal
example-right = Bien
go-to-line = Ir a la línea { $line }
line = Línea { $line }
excerpt-label = Línea { $line } de tu programa
python-here = Python se detuvo aquí
next-hint = Siguiente pista ({ $number } de { $total })
next-hint-fix = Muéstrame una corrección ({ $number } de { $total })
next-hint-wait = Podrás abrir la siguiente pista dentro de { $left }. Mientras tanto, inténtalo por tu cuenta.
next-hint-attempt = Para abrir la siguiente pista, cambia el código cerca del error y compruébalo otra vez.
next-hint-ready = Ya puedes abrir la siguiente pista.
next-hint-later = Todavía no puedes abrir esta pista.
hint-opened = La pista está abierta.
hints-end = Tu profesor o profesora ha decidido que las pistas terminen aquí.
mark-here = el error está aquí
ask-repair-first = Inténtalo primero por tu cuenta. Cambia el programa y compruébalo otra vez.
hide-repair = Ocultar la corrección
use-repair = Usar esta corrección
undo-repair = Deshacer: volver a mi programa
repair-used = La corrección está en tu programa. Esto es lo que cambió:
repair-hidden = La corrección está oculta.
repair-undone = Tu programa original está de nuevo en el editor.
diff-view = Cómo mostrar los cambios
diff-inline = Uno debajo del otro
diff-two = Uno al lado del otro
diff-caption = Qué cambia la corrección
diff-before = Tu programa
diff-after = Corregido
diff-removed = quitada
diff-added = añadida
diff-legend = Las líneas con − se quitan y las líneas con + se añaden. Los caracteres cambiados están subrayados.
diff-more = { $count ->
    [one] Hay otra línea cambiada que no se muestra aquí.
   *[other] Hay otras { $count } líneas cambiadas que no se muestran aquí.
  }

newer-title = Este programa necesita una versión más nueva de Python
notebook-title = Este código es para un cuaderno
cell-title = Celda de código { $number }
cell-title-run = Celda de código { $number }, marcada con [{ $run }]
valid-title = Python puede leer este programa
valid-text = No tiene ningún error de sintaxis. Ejecútalo para ver si hace lo que quieres.
valid-after = Lo has corregido.
mended-lines = { $count ->
    [one] La línea { $lines } ya está bien.
   *[other] Las líneas { $lines } ya están bien.
  }
empty-title = Todavía no hay ningún programa
empty-text = Pega o escribe un programa, sube un archivo o abre un ejemplo. Después compruébalo.
not-python-title = Esto no parece Python
not-python-prose = Parece un texto corriente. Pega solo el programa, sin las palabras que lo rodean.
not-python-language = Parece { $language }. Surefix solo ayuda con Python.
not-python-text = Pega solo el programa de Python, sin nada alrededor.
refused-title = Este programa no se comprobó
failed-title = Algo salió mal por nuestra parte
failed-text = Tu programa está a salvo en el editor. Compruébalo otra vez dentro de un momento. Si sigue pasando, avisa a tu profesor o profesora.

withheld-title = No estamos lo bastante seguros para explicar este error
partly-title = Puede que haya algo más que corregir
partly-text = Corrige primero los errores de arriba y vuelve a comprobar el programa. Puede haber otros de los que no estamos seguros.
place-title = Mira la línea { $line }
onward-title = Qué puedes hacer ahora
python-says = Python dice
look-title = Tres cosas que revisar
look-signs = Lee la línea en voz alta, símbolo por símbolo. ¿Los has puesto todos a propósito?
look-brackets = Revisa los paréntesis, corchetes y llaves uno por uno. ¿Tiene cada uno su pareja del mismo tipo?
look-quotes = Revisa las comillas una por una. ¿Termina cada cadena con la misma comilla con la que empieza?
look-margin = Mira la indentación. ¿Empiezan en la misma columna todas las líneas de un bloque?
look-above = Mira también la línea de arriba. Muchas veces Python no se da cuenta de un error hasta más adelante.
look-like = Busca en tus apuntes o en tu libro una línea parecida que funcione y compara las dos.
ask-message = Mi programa de Python se detiene en la línea { $line }. Python { $version } dice: «{ $message }». No entiendo por qué. ¿Puedes ayudarme?

helpful = ¿Te ha servido?
helpful-yes = Sí
helpful-no = No
helpful-thanks = Gracias.
helpful-given = Tu respuesta: { $answer }
helpful-unkept = No se pudo guardar tu respuesta. Inténtalo dentro de un rato.
history = Tus intentos en esta visita
history-first = Primer intento
history-same = El programa no cambió.
history-changed = { $count ->
    [one] Cambió una línea
   *[other] Cambiaron { $count } líneas
  }
history-entry = Intento { $number }, { $time }
outcome-shown = explicado, línea { $line }
outcome-partly = ayuda parcial, línea { $line }
outcome-withheld = sin explicación, línea { $line }
outcome-withheld-nowhere = sin explicación
outcome-valid = Python puede leerlo
outcome-empty = vacío
outcome-newer-python = versión más nueva de Python
outcome-notebook = código para un cuaderno
outcome-not-python = no es Python
outcome-refused = sin comprobar

## Mistakes page, and the words that explanations use

words-used = Palabras que se usan aquí
nav-catalogue = Errores
catalogue-title = Errores que Surefix conoce
catalogue-lead = Cada tipo de error, con la regla que hay que recordar y un pequeño ejemplo.
catalogue-search = Buscar un error
catalogue-search-example = Una palabra, un símbolo o lo que dice Python
catalogue-commonest = Los diez más comunes
catalogue-families = Todos los errores, por tema
catalogue-found = { $count ->
    [one] Un tipo de error encontrado
   *[other] { $count } tipos de error encontrados
  }
catalogue-found-message = { $count ->
    [one] Un tipo de error hace que Python diga esto
   *[other] { $count } tipos de error hacen que Python diga esto, primero los más comunes
  }
catalogue-none = No se ha encontrado ningún tipo de error
catalogue-none-1 = Pega la última línea del mensaje de error de Python.
catalogue-none-2 = Prueba con una sola palabra, como «coma».
catalogue-none-3 = Prueba con un símbolo, como `:`.
catalogue-gone = En esta dirección no hay ningún error de la lista. Búscalo abajo.
catalogue-back = Todos los errores
catalogue-more = Más sobre este error
catalogue-try = Probar este error
trying = Estás probando un ejemplo de la lista de errores.
trying-back = Volver a mi programa
catalogue-words = Palabras que conviene conocer
family-signs = Símbolos: dos puntos, comas, signos igual
family-brackets = Paréntesis, corchetes y llaves
family-texts = Cadenas y comillas
family-words = Palabras clave y nombres
family-values = Valores
family-indentation = Indentación
family-lines = Líneas enteras y texto pegado
family-places = Código en un lugar equivocado
family-foreign = Costumbres de otros lenguajes
family-python2 = Python antiguo (versión 2)

## Instructor page

passphrase = Contraseña de docentes
passphrase-enter = Iniciar sesión
passphrase-lasts = La sesión sigue abierta en este navegador durante { $hours } horas, o hasta que usted la cierre.
passphrase-failed = Surefix no ha respondido. Vuelva a cargar esta página e inténtelo de nuevo.
log-out = Cerrar sesión
log-out-here = La sesión está cerrada en este navegador. Aún no se ha podido guardar: en otros servidores, una copia del inicio de sesión puede seguir funcionando. Surefix lo intenta de nuevo por sí solo.
passphrase-wrong = Esa no es la contraseña.
passphrase-wait = Demasiados intentos. Podrá volver a intentarlo dentro de { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.
passphrase-needed = Esta página es para docentes.
passphrase-none-local = No hay ninguna contraseña, así que cualquiera que use este equipo puede abrir esta página. Defina SUREFIX_INSTRUCTOR_PASSPHRASE antes de dar acceso a una clase.
passphrase-none-remote = Esta página está cerrada: no hay ninguna contraseña de docentes. Inicie Surefix con SUREFIX_INSTRUCTOR_PASSPHRASE para abrirla desde otros equipos.
knob = De lo que se muestra a los estudiantes, al menos esta proporción debe ser correcta
knob-certain = ← mostrar solo lo casi seguro
knob-everything = mostrar todo →
knob-end = todo
knob-position = { $percent } %
knob-save = Usar esto para mi clase
knob-unchanged = Esto es lo que su clase tiene ahora.
promise-heading = Qué puede esperar
promise-coverage = De cada 100 programas que Python rechaza, unos { $expected } reciben una explicación (de { $low } a { $high }).
promise-precision = De cada 100 explicaciones mostradas, al menos { $target } son correctas. Medido: { $precision } (de { $low } a { $high }, { $count } programas evaluados).
promise-everything = Se muestra todo lo que supera las comprobaciones, por inseguro que sea. Medido: { $precision } de cada 100 son correctas (de { $low } a { $high }, { $count } programas evaluados).
promise-unreachable = Con los datos disponibles, ningún ajuste cumple esta promesa. Los estudiantes no verían ninguna explicación. Elija una proporción menor.
promise-labels = Cómo se decidió qué es «correcto»: { $labels }.
labels-rubric = evaluado uno por uno, con reglas escritas
labels-exact-match = la corrección es exactamente la del autor; otras buenas correcciones cuentan como incorrectas
model-title = Participa un modelo de lenguaje: { $model }
model-not-measured = El gráfico y la promesa de arriba se midieron con el motor integrado, no con este modelo.
model-pessimistic = Mientras el modelo no tenga su propia calibración, su corrección solo se muestra si el motor integrado encontró la misma y está lo bastante seguro de ella. Así, la promesa vale para las correcciones; para las palabras del modelo no se promete nada.
model-calibrate = Para medirlo, ejecute «surefix calibrate LABELS.jsonl OUT.json» con el mismo motor y modelo, y ponga calibration = "OUT.json".
model-own = El gráfico y la promesa de arriba son del motor integrado. Las respuestas del modelo se juzgan con su propia calibración.
model-own-point = Con esta promesa, { $precision } de cada 100 explicaciones suyas fueron correctas y { $coverage } de cada 100 programas recibieron una ({ $count } programas evaluados).
model-own-unreachable = Con esta promesa no se muestra nada del modelo: ningún ajuste la cumple con los datos disponibles.
curve-title = Precisión y cobertura, medidas
curve-coverage = Proporción de programas que reciben una explicación
curve-precision = Proporción de explicaciones correctas
curve-chosen = su elección
curve-saved = su clase ahora
curve-label = Gráfico: la proporción de explicaciones correctas frente a la proporción de programas que reciben una. Con su elección, { $precision } de cada 100 son correctas y { $coverage } de cada 100 programas reciben una.
curve-table = El gráfico como tabla
curve-interval = Intervalo
deepest = Los estudiantes pueden llegar hasta
deepest-0 = Nada
deepest-1 = Dónde
deepest-2 = Tipo de error
deepest-3 = Explicación
deepest-4 = Corrección
class-python = Su clase usa
class-python-version = Python { $version }
class-python-own = El Python de este servidor ({ $version })
pace = Antes del siguiente paso hace falta
pace-at-once = Nada
pace-wait = Una espera
pace-attempt = Un nuevo intento
pace-seconds = Segundos de espera
tab-preview = Qué mostraría
tab-mistakes = Errores
tab-students = Visitas
preview-lead = Los últimos { $count } programas de su clase que Python rechazó, con la promesa elegida arriba.
preview-none = Todavía ningún estudiante ha comprobado un programa con errores. Cuando alguien lo haga, verá aquí qué mostraría y qué ocultaría su ajuste.
preview-deeper = Más ayuda que ahora
preview-less-deep = Menos ayuda que ahora
preview-all = Lista completa
column-when = Cuándo
column-now = Ahora
column-then = Sería
column-mistake = Error
column-confidence = Confianza
column-python = Python dice
column-helpful = Útil
column-visit = Visita
column-attempts = Intentos
column-open = Aún con errores
column-count = Veces
column-share-shown = Explicados
pick = Ver un programa
evidence = Evidencia
evidence-levels = Qué certeza tiene cada nivel
evidence-probability = Probabilidad de la corrección
evidence-margin = Ventaja sobre la siguiente corrección
evidence-agreement = Estudiantes simulados que llegan a ella con la explicación
evidence-baseline = … y sin ella
evidence-checks = Comprobaciones
evidence-passed = superada
evidence-not-passed = no superada
evidence-repair = Corrección
evidence-explanation = Explicación
evidence-parts = Cada error por separado
evidence-depth = (se muestra: { $depth })
evidence-none = No se encontró ninguna corrección.
reason-unsure = certeza insuficiente
reason-unsound = falló una comprobación
reason-no-repair = no se encontró ninguna corrección
reason-unreachable-target = promesa inalcanzable
reason-help-is-off = la ayuda estaba desactivada
reason-left-out = excluido por el docente
mistakes-lead = En qué se equivoca más su clase
mistakes-none = Nada todavía.
visits-lead = Una visita es una ventana del navegador. Primero van las visitas atascadas.
visits-note = El mismo error en tres o más intentos, durante dos minutos o más
export-lead = Todo lo que sabe esta página, una línea por comprobación. Los programas forman parte de ello: trate el archivo con cuidado.
export-button = Descargar CSV
yes = sí
no = no
answered-by = Respondió: { $engine }
model-at-work = Un modelo de lenguaje sigue trabajando en tu programa
model-turn = Está esperando su turno.
model-repair = Está buscando correcciones: { $done } de { $total }.
model-students-alone = Estudiantes simulados lo intentan sin explicación: { $done } de { $total }.
model-explain = Está escribiendo una explicación.
model-students = Estudiantes simulados prueban la explicación: { $done } de { $total }.
model-left = Quedan unos { $seconds } s.
model-limit = Quedan { $seconds } s como máximo.
model-meanwhile = Abajo ves la respuesta del propio Surefix. Puedes seguir trabajando con ella.
model-absent = Esta vez el modelo de lenguaje no ha dado ninguna respuesta que se pueda mostrar.
quota-left = { $count ->
    [0] Por ahora, esta fue tu última comprobación.
    [one] Por ahora puedes comprobar { $count } programa más.
   *[other] Por ahora puedes comprobar { $count } programas más.
}
quota-title = Has comprobado muchísimos programas
quota-safe = No se pierde nada: tu programa sigue en el editor.
quota-wait = Puedes volver a comprobar en { $left }.
quota-model-left = { $count ->
    [0] Por ahora, este fue el último de tus programas que lee el modelo de lenguaje.
    [one] Por ahora, el modelo de lenguaje lee { $count } más de tus programas.
   *[other] Por ahora, el modelo de lenguaje lee { $count } más de tus programas.
}
quota-model-wait = { $count ->
    [one] El modelo de lenguaje no lee tus programas durante { $count } minuto. Surefix sigue ayudándote.
   *[other] El modelo de lenguaje no lee tus programas durante { $count } minutos. Surefix sigue ayudándote.
}
stop-waiting = No esperar su respuesta
queue-place = Eres el número { $place } de la cola.
queue-full-title = Se están comprobando muchísimos programas
queue-full = No se pierde nada: tu programa sigue en el editor. Inténtalo de nuevo en { $seconds } s.
stop-checking = Detener la comprobación
stopped-title = Has detenido la comprobación
stopped-text = Tu programa está a salvo en el editor. Compruébalo otra vez cuando quieras.

## Grades, drift, mistakes over time, links

grade-lead = Juzgue lo que Surefix encontró para los programas de su clase. Aquí no se muestra lo seguro que estaba, para que el número no influya en usted. Sus evaluaciones ajustan la promesa a su clase.
grade-counts = Evaluadas hasta ahora: { $graded }. De ellas, del todo correctas: { $right }.
grade-none-title = Nada que evaluar
grade-none = Todas las explicaciones de los últimos programas de su clase están evaluadas, o todavía no hay ninguna. Vuelva cuando se hayan comprobado más programas.
grade-question = ¿Se lo habría dicho usted a su estudiante?
grade-faults = ¿Qué está mal?
fault-place = Primer error: línea equivocada
fault-kind = Primer error: tipo equivocado
fault-repair = La corrección no es lo que se quería
fault-incomplete = No se menciona un error
fault-incorrect = Algo de lo dicho no es verdad
fault-unclear = Quien empieza no lo entendería
grade-first = Las dos primeras opciones se refieren solo al primer error. Si no elige ninguna, su línea y su tipo cuentan como correctos. Si la línea está equivocada, el tipo también cuenta como equivocado.
grade-right = Todo está bien
grade-wrong = No está bien
grade-skip = No lo sé
grade-again = Cambiar mi última evaluación
promise-own = De cada 100 explicaciones mostradas, al menos { $target } son correctas en su clase: lo demuestran sus propias evaluaciones. Entre otros estudiantes, eran correctas { $precision } de cada 100 (de { $low } a { $high }).
own-none = Ninguna evaluación suya cuenta todavía con este ajuste. Evalúe algunos programas en «Evaluar» y la promesa se ajustará a su clase.
own-counts = Sus propias evaluaciones con este ajuste: { $graded }. De ellas, del todo correctas: { $right }.
own-carries = Demuestran que la promesa se cumple en su clase, así que se muestra más que sin ellas.
drift-title = En su clase hay menos aciertos de lo prometido
drift-counts-place = Con el ajuste de su clase, usted evaluó el lugar del primer error { $graded } veces, y { $right } veces era correcto. Lo prometido es { $target } de cada 100.
drift-counts-kind = Con el ajuste de su clase, usted evaluó el tipo del primer error { $graded } veces, y { $right } veces era correcto. Lo prometido es { $target } de cada 100.
drift-counts-repair = Con el ajuste de su clase, usted evaluó { $graded } explicaciones, y { $right } eran correctas. Lo prometido es { $target } de cada 100.
drift-moved-place = Surefix se ha vuelto más estricto por sí solo: muestra el lugar en unos { $now } de cada 100 programas, en vez de { $before }.
drift-moved-kind = Surefix se ha vuelto más estricto por sí solo: nombra el tipo de error en unos { $now } de cada 100 programas, en vez de { $before }.
drift-moved-repair = Surefix se ha vuelto más estricto por sí solo: unos { $now } de cada 100 programas reciben una explicación, en vez de { $before }.
drift-closed-place = Por ahora Surefix muestra el lugar solo cuando también está seguro del tipo de error o de la explicación: según sus evaluaciones, ningún ajuste cumple esta promesa para el lugar.
drift-closed-kind = Por ahora Surefix nombra el tipo de error solo cuando también está seguro de la explicación: según sus evaluaciones, ningún ajuste cumple esta promesa para el tipo de error.
drift-closed-repair = Surefix no muestra explicaciones por ahora: según sus evaluaciones, ningún ajuste cumple esta promesa. La clase ve lo que dice Python y, cuando cumplen la promesa, también el lugar y el tipo de error.
drift-chance = Por puro azar, una alarma aparece como mucho en 5 de cada 100 clases.
drift-next = No tiene que hacer nada: su clase no corre ningún riesgo. Para mostrar más, elija una proporción que sus evaluaciones no contradigan. La alarma sigue activa para esta proporción hasta que Surefix se calibre de nuevo.
curve-shipped = sin sus evaluaciones
ladder-title = Qué reciben sus estudiantes
ladder-programs = De cada 100 programas que Python rechaza
ladder-level = Ayuda
ladder-reached = Programas que la reciben, de cada 100
ladder-right = Aciertos
ladder-graded = Evaluados
ladder-closed = no se muestra con esta promesa
ladder-label = Gráfico: de cada 100 programas que Python rechaza, unos { $repair } reciben la corrección, { $explanation } la explicación sin ella, { $kind } el tipo de error, { $place } solo el lugar y { $none } nada.
curve-own = evaluado por usted
trend-title = Errores a lo largo del tiempo
trend-label = Gráfico: con qué frecuencia se vio cada tipo de error, de { $start } a { $end }. El más frecuente: { $kind } ({ $times }).
trend-other = Otros errores
column-again = Visitas en que se repite
visits-none = Nadie ha comprobado todavía un programa. Cuando ocurra, las visitas aparecerán aquí.
visits-calm = Nadie está atascado.
visits-pick = Ver una visita cuyo programa sigue con errores
preview-move = Mueva el control para comparar: verá qué programas recibirían más ayuda y cuáles menos.
preview-deeper-none = Ningún programa recibiría más ayuda.
preview-less-deep-none = Ningún programa recibiría menos ayuda.
share = Enlace a este programa y su respuesta
share-lead = Quien tenga este enlace ve tu programa y esta respuesta. La dirección en sí no contiene el programa. El enlace funciona hasta el { $until }.
share-label = Tu enlace
share-copy = Copiar el enlace
share-copied = Copiado.
share-failed = No se pudo copiar. El enlace está seleccionado: pulsa Ctrl+C.
share-opened = Has abierto un enlace. El programa está como cuando se comprobó; lo que ves sobre él depende de los ajustes actuales de tu profesor o profesora.
share-gone = Este enlace ya no funciona
share-gone-text = Los enlaces funcionan durante un tiempo limitado. Pide uno nuevo, o pega el programa y compruébalo.
unstored-title = Surefix no puede guardar nada en este momento
unstored-text = La respuesta está completa, pero esta comprobación no se pudo guardar: tu profesor o profesora no la verá y no se puede crear ningún enlace a ella.
unstored-link = Por eso no se pudo crear ningún enlace. Vuelve a intentarlo dentro de un rato.
unstored-instructor = Puede que el disco esté lleno, o que el archivo de la base de datos esté bloqueado, dañado o movido; el registro del servidor da más detalles. Los estudiantes siguen recibiendo respuestas, pero no se guardan ni sus comprobaciones ni las evaluaciones que usted haga. Lo que decida aquí vale hasta que el servidor se detenga. En cuanto se pueda escribir en la base de datos, todo se vuelve a guardar automáticamente.
attempt-unfinished = sin terminar

## What is pasted, files, valid programs, the visit, a question

pasted-title = Has pegado algo más que código
pasted-prompt = Un indicador. Lo muestra la consola y no es parte del programa.
pasted-output = Una salida. Lo que muestra un programa no es parte de su código.
pasted-error = Un mensaje de error de Python, no código.
pasted-fence = Una marca alrededor del código, de un chat o de una página web. Python no la conoce.
pasted-talk = Texto sobre el código, no código.
pasted-number = Un número de línea. No es parte del programa.
pasted-command = Un comando para la terminal o para un cuaderno, no código de Python.
pasted-only = En este texto no hay ningún programa. Pega el código del que habla.
pasted-keep = Dejar solo el código
pasted-kept = Solo queda tu código, y ya se ha comprobado.
undo-replaced = Deshacer: volver a lo que había antes
upload-not-text = Este archivo no es texto, así que no puede ser un programa de Python. Sube el archivo .py.
upload-notebook-too-large = Este cuaderno es demasiado grande. Borra sus salidas, guárdalo y súbelo otra vez.
upload-notebook-unreadable = Este cuaderno no se puede leer. Guárdalo otra vez como .ipynb, o copia sus celdas de código en el editor.
upload-notebook-language = Este cuaderno está escrito en { $language }. Surefix solo ayuda con Python.
upload-notebook-no-code = Este cuaderno no tiene celdas de código.
worth-title = Vale la pena mirarlo
worth-misspelt-builtin = Línea { $line }: Python no conoce `{ $name }`. ¿Querías escribir `{ $suggestion }`?
worth-misspelt-name = Línea { $line }: `{ $name }` no tiene valor. ¿Querías escribir `{ $suggestion }`?
worth-no-value-here = Línea { $line }: `{ $name }` no tiene valor aquí. Tu programa le da uno en otro lugar.
worth-no-value = Línea { $line }: `{ $name }` no tiene valor en este programa. Dale uno antes, o revisa cómo está escrito.
worth-missing-import = Línea { $line }: `{ $name }` es un módulo. Añade `import { $name }` al principio.
worth-value-later = Línea { $line }: esta función usa `{ $name }` antes de darle un valor.
worth-is-literal = Línea { $line }: compara valores con `==` o `!=`. `is` comprueba si dos cosas son el mismo objeto.
switch-remarks-kinds = Con esta elección: { $count } de { $all } tipos de avisos.
history-bring = Recuperar este
history-brought = Un intento anterior está de nuevo en el editor.
visit-title = Tu visita hasta ahora
visit-lead = Los errores que has encontrado. Solo tu navegador guarda esta lista.
visit-alone = lo corregiste tú
visit-helped = resuelto con la corrección de Surefix
visit-open = aún sin corregir
visit-times = { $count ->
    [one] { $state }, { $count } vez
    [many] { $state }, { $count } de veces
   *[other] { $state }, { $count } veces
}
visit-clear = Borrar esta lista
ask = Preguntar a una persona
ask-lead = Envía esto a alguien de tu clase o a tu profesor o profesora.
ask-see = Se puede ver aquí: { $link }
ask-runs = Mi programa de Python funciona, pero tengo una pregunta. ¿Puedes ayudarme?
ask-copy = Copiar el mensaje
ask-mail = Enviar por correo
ask-subject = Una pregunta sobre mi programa de Python
ask-failed = No se pudo copiar. El mensaje está seleccionado: pulsa Ctrl+C.
