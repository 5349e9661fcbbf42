### La página de clase del docente: elegir una clase, primera pantalla, ajustes, números. Y tres frases para los estudiantes.

## Lo que leen los estudiantes

left-out = Tu profesor o profesora te deja encontrar este tipo de error. Surefix solo muestra la línea.
help-off-title = Tu profesor o profesora ha desactivado la ayuda
looking = Ve esta página como un estudiante de «{ $name }». Nada de lo que pruebe aquí se guarda.

## La página

title = Sus clases
lead = Vea cómo va la clase y ajuste la ayuda de Surefix.
view-now = Ahora
view-queue = Preguntas y notas
view-settings = Ajustes
view-sure = ¿Qué tan seguro está Surefix?
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
class-new-lead = Los estudiantes no necesitan cuenta ni correo, solo un código.
class-name = Nombre de la clase
class-name-example = 2.º B, informática
class-make = Crear la clase
class-not-made = No se pudo guardar la clase. Inténtelo de nuevo en un momento.
class-gone = Ninguna clase tiene el código { $code }. Quizá se ha borrado. Elija otra.
class-unavailable = Ahora mismo no se puede encontrar la clase. Inténtelo de nuevo dentro de un rato.
class-join = Cómo se unen los estudiantes
class-manage = Nombre, tiempo de conservación, cierre
class-days = Días que se guardan los programas
class-days-help = Después, Surefix los borra por sí mismo.
class-open-said = Pueden unirse nuevos estudiantes.
class-closed-said = Nadie más puede unirse. Quienes ya están en la clase pueden seguir trabajando.
class-close = Cerrar la clase
class-reopen = Volver a abrirla
class-archive = Archivar

## En la pared

back-to-class = Volver a la clase
wall-title = Únete a la clase
wall-open = Abre esta dirección o escanea la imagen:
wall-name = Elige un apodo o toma el nombre de un animal.
wall-code = Código de la clase:
wall-picture = Código QR de { $url }
wall-link = Dirección para los estudiantes
wall-copy = Copiar
wall-show = Mostrar en grande
wall-closed = La clase está cerrada. Vuelva a abrirla para que alguien más pueda unirse.
wall-here-only = Solo este equipo llega a esta dirección. Inicie Surefix con --host 0.0.0.0 para que los estudiantes puedan unirse.

## Ahora

visit-number = Visita { $number }
mistake-unnamed = Error sin nombre
glance-working = { $count ->
    [one] trabajando
   *[other] trabajando
}
glance-stuck = { $count ->
    [one] sin poder avanzar
   *[other] sin poder avanzar
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
now-nobody = Hoy nadie ha revisado un programa
now-nobody-text = En cuanto alguien lo haga, lo verá aquí.
now-fresh = Esta pantalla se actualiza sola. Última vez: { $time }.
stuck-title = Quién no puede avanzar
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
common-title = Los errores más frecuentes de hoy
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
    [one] Ahora no trabaja ({ $count }):
   *[other] Ahora no trabajan ({ $count }):
}
column-who = Quién
column-last = Última revisión
column-state = Resultado
minutes-ago = { $count ->
    [0] ahora mismo
    [one] hace { $count } minuto
   *[other] hace { $count } minutos
}
state-checking = se está revisando
state-right = ningún error
state-other = no es un programa de Python

## Ajustes

saved = Guardado. Vale desde la próxima revisión.
saved-all = Cada ajuste se guarda en cuanto lo cambia.
undo = Deshacer el último cambio
preset = ¿Qué tan seguro debe estar Surefix?
preset-careful = Cuidadoso
preset-balanced = Equilibrado
preset-generous = Generoso
preset-means = De 100 explicaciones, al menos { $target } son correctas. Unos { $shown } de cada 100 programas con un error reciben una.
preset-unreachable = Esta proporción ({ $target } %) no se puede prometer, así que los estudiantes no reciben explicaciones. Elija una más baja.
precise = Con precisión
setting-precision = Qué tan seguro debe estar Surefix
setting-helping = Ayuda para los estudiantes
helping-help = Desactívela para un examen. Los estudiantes ven entonces solo lo que dice Python.
helping-off = La ayuda está desactivada. Los estudiantes ven solo lo que dice Python.
setting-deepest = Último paso
setting-pace = Antes del siguiente paso
setting-wait = Espera
setting-attempt-first = Los estudiantes deben intentarlo otra vez antes de ver más que la línea
attempt-first-help = La línea se muestra siempre. Lo demás se abre tras otro intento.
setting-python = Python de la clase
setting-language = Idioma de la clase
language-help = Cada estudiante puede elegir otro idioma.
setting-left-out = Errores que no se explican esta semana
left-out-help = En estos, los estudiantes ven solo la línea, y que usted les deja el resto.
left-out-none = ninguno
setting-questions = Los estudiantes pueden hacerle preguntas
questions-help = Preguntan en su página y usted responde en «Preguntas y notas».
setting-approval = Las correcciones dudosas me esperan
approval-help = Cuando Surefix no está lo bastante seguro para mostrar una corrección, usted la ve primero, y su clase sabe que la está mirando. Lo que no pasó una comprobación no espera.
approval-band = Lo seguro que debe estar Surefix para eso
setting-remarks = Señalar errores probables en programas que funcionan
remarks-help = Dos a la vez como máximo, y solo si Surefix está bastante seguro.
on = activado
off = desactivado
seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
python-servers = Python de este servidor
language-browsers = Como pida el navegador
change = { $name }: { $before } → { $after }
see-as-student = Ver como estudiante
see-as-student-help = Abre la página de los estudiantes con estos ajustes en otra pestaña. Usted no se une y nada se guarda.
log-title = Qué se cambió y cuándo
log-empty = Todavía no se ha cambiado nada.
log-same = Nada cambió.
who-instructor = Docente
column-by = Por
column-change = Cambio

## Números

period = Programas
period-today = de hoy
period-week = de los últimos 7 días
period-month = de los últimos 30 días
period-all = todos
period-dates = por fechas
period-first = El primer día
period-last = El último día
period-beginning = Desde el principio
period-none = No queda ningún día: el primero es posterior al último.
seen-title = { $count ->
    [one] Lo que se vio de { $count } programa con un error
   *[other] Lo que se vio de { $count } programas con un error
}
seen-explained = explicados
seen-partly = explicados en parte
seen-place = solo la línea
seen-nothing = nada más que el mensaje de Python
column-seen = El estudiante vio
sure-beside = { $sure } (se muestra desde { $threshold })
column-sure = Seguridad
column-threshold = Se muestra desde
threshold-none = nunca
check-claims-hold = Lo que la explicación dice del programa es cierto
check-part-keeps-secret = La explicación no revela la corrección
check-part-stands-alone = Cada error se puede corregir por separado
check-repair-is-clean = La corrección no trae un error nuevo
check-repair-is-small = La corrección cambia poco
check-repair-parses = Python puede leer el programa corregido
check-repair-round-trip = Un segundo lector lee igual el programa corregido
check-steps-keep-secret = Las primeras pistas no revelan la corrección
check-words-are-grounded = La explicación nombra solo lo que está en el programa
check-other = Otra comprobación
