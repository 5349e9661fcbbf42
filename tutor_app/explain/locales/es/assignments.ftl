# Tareas de una clase: lo que lee el alumnado y la página del profesorado.

## La página del alumnado

working-on = Estás trabajando en { $title }.
not-open-yet = { $title } empieza el { $time }.
closed-since = { $title } terminó el { $time }.
unknown = Tu clase no tiene esta tarea. Puedes trabajar sin ella.
withheld = Sin ayuda durante { $title }
withheld-until = Puedes comprobar programas y ves el mensaje de Python. La ayuda vuelve el { $time }.
withheld-on = Puedes comprobar programas y ves el mensaje de Python. Tu profesor o profesora dirá cuándo vuelve la ayuda.

## La página del profesorado

title = Tareas
lead = Una tarea tiene su propio enlace. Lo que ajuste aquí vale para quienes abran ese enlace.
none = Esta clase aún no tiene tareas.
no-class = Elija una clase para ver sus tareas.
new = Nueva tarea
name = Título
name-example = Bucles, parte 2
as-class = Como en la clase
deepest = Paso más profundo
precision = Seguridad
python = Versión de Python
opens = Empieza
closes = Termina
withheld-from = Sin ayuda desde
withheld-to = Sin ayuda hasta
withheld-help = Mientras tanto nadie de la clase recibe ayuda, en ninguna página. Úselo en los exámenes.
times-help = Horas en { $zone }.
save = Guardar
make = Crear la tarea
delete = Borrar
delete-ask = Los enlaces a { $title } llevarán a la página de la clase. ¿Borrarla?
keep = Conservar
link = Enlace para el alumnado
fault-title = Una tarea necesita un título de 1 a 80 caracteres.
fault-open = No puede terminar antes de empezar.
fault-withheld = El tiempo sin ayuda necesita un comienzo, y un final posterior.
not-kept = No se pudo guardar. Inténtelo más tarde.
state-open = Abierta
state-early = Aún no abierta
state-over = Terminada
state-withheld = Ahora sin ayuda
course-title = Alumnado del curso
course-ask = Consultar la lista
course-help = La plataforma dice quién está en el curso. Surefix no guarda esa lista.
course-none = La plataforma no dio ninguna lista.
course-some = { $here } de { $all } han abierto Surefix.
course-missing = Aún no: { $names }
