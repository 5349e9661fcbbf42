# Tareas de una clase: lo que lee el alumnado y la página del profesorado.

## La página del alumnado

working-on = Estás trabajando en { $title }.
not-open-yet = { $title } se abre el { $time }.
closed-since = { $title } se cerró el { $time }.
unknown = Tu clase no tiene esta tarea. Puedes trabajar también sin tarea.
withheld = Sin ayuda durante { $title }
withheld-until = Puedes seguir comprobando programas y ver el mensaje de Python. La ayuda vuelve el { $time }.
withheld-on = Puedes seguir comprobando programas y ver el mensaje de Python. Tu profesor o profesora dirá cuándo vuelve la ayuda.

## La página del profesorado

title = Tareas
lead = Cada tarea tiene su propio enlace. Lo que ajuste aquí vale para los estudiantes que abran ese enlace.
none = Esta clase aún no tiene tareas.
no-class = Elija una clase para ver sus tareas.
new = Tarea nueva
name = Título
name-example = Bucles, parte 2
as-class = Como en la clase
deepest = Ayuda máxima
precision = Certeza que debe tener Surefix
python = Versión de Python
opens = Se abre
closes = Se cierra
withheld-from = Sin ayuda desde
withheld-to = Sin ayuda hasta
withheld-help = Durante ese tiempo nadie de la clase recibe ayuda, en ninguna página. Úselo en los exámenes.
times-help = Zona horaria: { $zone }.
save = Guardar
make = Crear la tarea
delete = Borrar
delete-ask = ¿Borrar { $title }? Los enlaces a esta tarea llevarán entonces a la página de la clase.
keep = Conservar
link = Enlace para los estudiantes
fault-title = El título de una tarea debe tener de 1 a 80 caracteres.
fault-open = Una tarea no puede cerrarse antes de abrirse.
fault-withheld = El tiempo sin ayuda debe tener un comienzo, y su final debe ser posterior.
not-kept = No se pudo guardar. Inténtelo de nuevo dentro de un rato.
state-open = Abierta
state-early = Aún no abierta
state-over = Cerrada
state-withheld = Ahora sin ayuda
course-title = Estudiantes del curso
course-ask = Pedir la lista
course-help = La plataforma indica quién está en el curso. Surefix no guarda esa lista.
course-none = La plataforma no envió ninguna lista.
course-some = Han abierto Surefix: { $here } de { $all }
course-missing = Aún no: { $names }
