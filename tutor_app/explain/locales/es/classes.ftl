### La página de clase del docente: elegir una clase, primera pantalla, ajustes, números. Y tres frases para los estudiantes.

## Lo que leen los estudiantes

left-out = Tu profesor o profesora quiere que encuentres este tipo de error por tu cuenta. Surefix solo muestra la línea.
help-off-title = Tu profesor o profesora ha desactivado la ayuda
looking = Está viendo esta página como la ve un estudiante de «{ $name }». Nada de lo que pruebe aquí se guarda.

## La página

title = Sus clases
lead = Vea cómo va la clase y ajuste la ayuda de Surefix.
view-now = Ahora
view-queue = Preguntas y evaluaciones
view-assignments = Tareas
view-settings = Ajustes
view-sure = ¿Qué certeza tiene Surefix?
view-export = Exportar

## Elegir una clase

class-choose = Clase
class-none = Programas sin clase
class-named-open = { $name } ({ $code })
class-named-closed = { $name } ({ $code }, cerrada)
class-named-archived = { $name } ({ $code }, archivada)
class-archived-too = { $count ->
    [one] Mostrar { $count } clase archivada
   *[other] Mostrar { $count } clases archivadas
}
class-new = Clase nueva
class-new-lead = Los estudiantes no necesitan cuenta ni correo electrónico, solo un código.
class-name = Nombre de la clase
class-name-example = 2.º B, informática
class-make = Crear la clase
class-not-made = No se pudo guardar la clase. Inténtelo de nuevo dentro de un momento.
class-gone = Ninguna clase tiene el código { $code }. Puede que se haya borrado. Elija otra.
class-unavailable = En este momento no se puede consultar la clase. Inténtelo de nuevo dentro de un rato.
class-join = Cómo se unen los estudiantes
class-manage = Nombre, plazo y cierre
class-days = Días que se guardan los programas
class-days-help = Después, Surefix los borra por sí solo.
class-open-said = Pueden unirse nuevos estudiantes.
class-closed-said = Nadie más puede unirse. Quienes ya están en la clase pueden seguir trabajando.
class-close = Cerrar la clase
class-reopen = Volver a abrirla
class-archive = Archivar

## En el proyector

back-to-class = Volver a la clase
wall-title = Únete a la clase
wall-open = Abre esta dirección o escanea el código QR:
wall-name = Elige un apodo o usa el nombre de un animal.
wall-code = Código de la clase:
wall-picture = Código QR de { $url }
wall-link = Dirección para los estudiantes
wall-copy = Copiar
wall-show = Mostrar en grande
wall-closed = La clase está cerrada. Vuelva a abrirla para que alguien más pueda unirse.
wall-here-only = A esta dirección solo se llega desde este equipo. Inicie Surefix con --host 0.0.0.0 para que los estudiantes puedan unirse.

## Ahora

visit-number = Visita { $number }
mistake-unnamed = Error sin nombre
glance-working = { $count ->
    [one] trabajando
   *[other] trabajando
}
glance-stuck = { $count ->
    [one] atascado
   *[other] atascados
}
glance-waiting = { $count ->
    [one] pregunta pendiente
   *[other] preguntas pendientes
}
to-questions = { $count ->
    [one] Responder la pregunta
   *[other] Responder { $count } preguntas
}
now-empty = Todavía no se ha unido nadie
now-empty-text = Abra «Cómo se unen los estudiantes» y muestre el código.
now-nobody = Hoy nadie ha comprobado un programa
now-nobody-text = En cuanto alguien lo haga, lo verá aquí.
now-fresh = Esta pantalla se actualiza sola. Última vez: { $time }.
stuck-title = Quién está atascado
stuck-nobody = Nadie por ahora.
stuck-since = { $attempts ->
    [one] { $attempts } intento
   *[other] { $attempts } intentos
} con este error, desde hace { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
stuck-look = Ver el programa de { $name }
look-close = Cerrar
common-title = Los errores más comunes de hoy
common-none = Ninguno por ahora.
common-students = { $count ->
    [one] { $count } estudiante
   *[other] { $count } estudiantes
}
common-visits = { $count ->
    [one] { $count } visita
   *[other] { $count } visitas
}
common-attempts = { $count ->
    [one] { $count } vez
   *[other] { $count } veces
}
common-show = Mostrar el ejemplo { $number } a la clase
example-gone = Este programa ya no está guardado. Vuelva y elija otro ejemplo.
example-anonymous = Líneas de un estudiante, sin nombre ni comentarios.
working-title = Quién está trabajando
working-nobody = Nadie en los últimos 10 minutos.
working-others = { $count ->
    [one] Ahora no está trabajando ({ $count }):
   *[other] Ahora no están trabajando ({ $count }):
}
working-unstored = Aquí no se ven, porque sus programas no se guardan ({ $count }):
column-who = Quién
column-last = Última comprobación
column-state = Resultado
minutes-ago = { $count ->
    [0] ahora mismo
    [one] hace { $count } minuto
   *[other] hace { $count } minutos
}
state-checking = se está comprobando
state-right = sin errores
state-other = no es un programa de Python

## Ajustes

saved = Guardado. Se aplica a partir de la próxima comprobación.
unsaved = Se aplica a partir de la próxima comprobación, pero todavía no está guardado: se perderá si el servidor se detiene antes de que la base de datos vuelva a funcionar.
saved-all = Cada ajuste se guarda en cuanto lo cambia.
undo = Deshacer el último cambio
preset = ¿Qué certeza debe tener Surefix?
preset-careful = Prudente
preset-balanced = Equilibrado
preset-generous = Generoso
preset-means = De cada 100 explicaciones, al menos { $target } son correctas. De cada 100 programas con errores, unos { $shown } reciben una.
preset-unreachable = Esta proporción ({ $target } %) no se puede prometer, así que los estudiantes no reciben explicaciones. Elija una menor.
precise = Ajuste fino
setting-precision = Certeza que debe tener Surefix
setting-helping = Ayuda para los estudiantes
helping-help = Desactívela durante un examen. Los estudiantes verán solo lo que dice Python.
helping-off = La ayuda está desactivada. Los estudiantes solo ven lo que dice Python.
help-off-where = Vuelva a activarla en los ajustes cuando termine el examen.
help-off-until = La ayuda vuelve el { $time }. Puede cambiarlo en las tareas.
help-off-open = En las tareas puede fijar cuándo vuelve la ayuda.
setting-deepest = Ayuda máxima
setting-pace = Antes del siguiente paso
setting-wait = Espera
setting-attempt-first = Pedir otro intento antes de mostrar más que la línea
attempt-first-help = La línea se muestra siempre. Lo demás se abre tras otro intento.
setting-python = Python de la clase
setting-language = Idioma de la clase
language-help = Cada estudiante puede elegir otro idioma.
setting-left-out = Errores que por ahora no se explican
left-out-help = En estos errores, los estudiantes ven solo la línea y un aviso de que usted les deja el resto.
left-out-none = ninguno
setting-questions = Los estudiantes pueden hacerle preguntas
questions-help = Preguntan en su página y usted responde en «Preguntas y evaluaciones».
setting-approval = Quiero revisar las correcciones dudosas
approval-help = Cuando Surefix no está lo bastante seguro para mostrar una corrección, usted la ve primero y el estudiante lee que usted la está revisando. Las que no superan una comprobación no le llegan.
approval-band = Certeza de las correcciones que quiero revisar
setting-remarks = Señalar errores probables en programas que funcionan
remarks-help = Dos a la vez como máximo, y solo si Surefix está lo bastante seguro.
on = activado
off = desactivado
seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
python-servers = Python de este servidor
language-browsers = Como pida el navegador
setting-engine = Qué busca la corrección
engine-help = Debajo del editor, los estudiantes leen adónde van sus programas. Un modelo que no se ha medido no muestra ninguna corrección que Surefix no mostraría por sí mismo.
engine-servers = Como en este servidor
engine-built-in = Solo Surefix
engine-on-site = Surefix y un modelo de lenguaje del centro
engine-cloud = Surefix y un modelo de lenguaje fuera del centro
engine-gone = { $name }: ya no se ofrece, responde solo Surefix
quota-checks = { $count ->
    [one] Cada estudiante puede comprobar { $count } programa de una vez. Lo que se gasta vuelve poco a poco: en una hora está todo de nuevo. Quien administra el servidor fija este número.
   *[other] Cada estudiante puede comprobar { $count } programas seguidos. Lo que se gasta vuelve poco a poco: en una hora está todo de nuevo. Quien administra el servidor fija este número.
}
quota-model = { $count ->
    [one] De cada estudiante, un modelo de lenguaje lee como máximo { $count } programa de una vez. Lo que se gasta vuelve poco a poco: en un día está todo de nuevo. Quien administra el servidor fija este número.
   *[other] De cada estudiante, un modelo de lenguaje lee como máximo { $count } programas seguidos. Lo que se gasta vuelve poco a poco: en un día está todo de nuevo. Quien administra el servidor fija este número.
}
change = { $name }: { $before } → { $after }
see-as-student = Ver como estudiante
see-as-student-help = Abre la página de los estudiantes con estos ajustes en una pestaña nueva. Usted no se une a la clase y no se guarda nada.
keys-title = Claves para programas
keys-help = Con una clave, un editor u otro programa pregunta en nombre de esta clase. Recibe lo que ve un estudiante que pregunta una vez.
keys-full = Una clase tiene como máximo { $count } claves. Revoque una para crear otra.
key-name = Para qué es la clave
key-make = Crear una clave
key-once = Esta es la clave nueva. Cópiela ahora: solo se muestra esta vez.
key-not-made = No se pudo crear la clave. Inténtelo más tarde.
key-number = Clave { $number }
key-made = Creada por { $who }, { $when }
key-revoke = Revocar «{ $name }»
log-key-made = Clave «{ $name }» creada
log-key-revoked = Clave «{ $name }» revocada
log-title = Qué se cambió y cuándo
log-empty = Todavía no se ha cambiado nada.
log-same = No cambió nada.
who-instructor = Docente
column-by = Quién
column-change = Cambio

## Números

period = Programas
period-today = hoy
period-week = últimos 7 días
period-month = últimos 30 días
period-all = todos
period-dates = por fechas
period-first = Primer día
period-last = Último día
period-beginning = Desde el principio
period-none = No queda ningún día: el primero es posterior al último.
seen-title = { $count ->
    [one] Lo que vieron los estudiantes de { $count } programa con errores
   *[other] Lo que vieron los estudiantes de { $count } programas con errores
}
seen-explained = explicación completa
seen-partly = explicación parcial
seen-place = solo la línea
seen-nothing = solo el mensaje de Python
column-seen = El estudiante vio
sure-beside = { $sure } (se muestra a partir de { $threshold })
column-sure = Certeza
column-threshold = Se muestra a partir de
threshold-none = nunca
check-claims-hold = Lo que la explicación dice del programa es cierto
check-part-keeps-secret = La explicación no revela la corrección
check-part-stands-alone = Cada error se puede corregir por separado
check-repair-is-clean = La corrección no introduce errores nuevos
check-repair-is-small = La corrección cambia poco
check-repair-parses = Python puede leer el programa corregido
check-repair-round-trip = Un segundo lector lee de la misma manera el programa corregido
check-steps-keep-secret = Las primeras pistas no revelan la corrección
check-words-are-grounded = La explicación solo menciona lo que hay en el programa
check-other = Otra comprobación
damaged = Algunas comprobaciones guardadas están dañadas y aquí no aparecen. Sus números: { $numbers }.
helping-only-here = Esto vale solo en la clase: quien sale de ella o usa otro navegador sigue recibiendo ayuda.
