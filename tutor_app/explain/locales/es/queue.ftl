# La lista de espera de cada docente: preguntas, respuestas pendientes de aprobación, evaluar; llevarse y borrar datos.
grade-title = Evaluar
queue-somebody = Estudiante
queue-more = { $count ->
    [one] Hay una más pendiente.
   *[other] Hay { $count } más pendientes.
  }
queue-unstored = No se pudo guardar. Inténtelo de nuevo dentro de un momento.

questions-title = Preguntas ({ $count })
questions-none = No hay ninguna pregunta pendiente. Esta lista se actualiza sola.
questions-no-program = Esta pregunta viene sin programa.
questions-found = Surefix encontró: { $found } El estudiante puede ver: { $level }
questions-program = El programa entero y todo lo que encontró Surefix
answer-label = Su respuesta a { $name }
answer-send = Enviar la respuesta
answer-missing = Escriba primero una respuesta.
answer-sent = Enviada. El estudiante ya la ve en su página.

approval-title = Pendiente de su aprobación ({ $count })
approval-none = No hay nada pendiente de su aprobación.
approval-since = en espera desde { $when }
approval-gone-on = Desde entonces, este estudiante ha comprobado otro programa.
approval-own = Con sus propias palabras, si prefiere decirlo de otra manera
approval-approved = Aprobar
approval-edited = Enviar mi explicación
approval-rejected = Rechazar
approval-how = Para rechazarla, elija qué está mal. Lo que usted aprueba se muestra bajo su responsabilidad, así que no cuenta como evaluación.
approval-missing = Escriba primero su explicación.
approval-done-approved = Aprobada. El estudiante ya ve la explicación y la corrección.
approval-done-edited = Enviada. El estudiante ya ve lo que usted escribió.
approval-done-rejected = Rechazada. El estudiante no ve más que antes.

held-waiting = Tu profesor o profesora lo está revisando.
held-meanwhile = No tienes que hacer nada: la respuesta aparece aquí. Si quieres, sigue trabajando.
held-approved = Tu profesor o profesora lo ha revisado y está de acuerdo.
held-edited = Tu profesor o profesora te escribe:
held-rejected = Tu profesor o profesora lo ha revisado. Surefix no tenía una buena corrección.
held-go-on = Aquí tienes lo que es seguro. Si te atascas, pregunta a tu profesor o profesora.

grade-serves = { $count ->
    [one] Su evaluación cuenta para este programa.
   *[other] Su evaluación cuenta para { $count } programas con el mismo error en una línea como esta.
  }
grade-share = De lo que ve su clase, entre el { $low } % y el { $high } % es correcto, según sus evaluaciones. Esto vale con una certeza del 95 %, por muchas veces que lo consulte.

records-progsnap = Para investigación (ProgSnap2)
records-pseudonyms = En estos archivos, un código sustituye el nombre de cada estudiante.
records-all-title = Todo lo que se guarda
records-all-lead = { $days ->
    [one] Los programas de esta clase se guardan durante { $days } día y después el servidor los borra.
   *[other] Los programas de esta clase se guardan durante { $days } días y después el servidor los borra.
  }
records-student = Estudiante
records-student-json = Todo lo de este estudiante (JSON)
records-class-json = Todo lo de la clase (JSON)

delete-title = Borrar
delete-student = Borrar a { $name }
delete-class = Borrar la clase { $name }
delete-student-question = ¿Borrar todo lo que se guarda de { $name }?
delete-student-gone = El nombre y todos los programas, respuestas, evaluaciones y preguntas desaparecerán para siempre. Descárguelos antes si alguien los necesita.
delete-student-yes = Sí, borrar a este estudiante
delete-class-question = ¿Borrar la clase { $name } con todo lo que contiene?
delete-class-gone = { $count ->
    [one] { $count } estudiante, con todos los programas, respuestas, evaluaciones y preguntas, y todos los ajustes de la clase desaparecerán para siempre.
   *[other] { $count } estudiantes, con todos los programas, respuestas, evaluaciones y preguntas, y todos los ajustes de la clase desaparecerán para siempre.
  }
delete-class-yes = Sí, borrar esta clase
delete-no = No, conservarlo todo
delete-done-student = Se ha borrado a { $name }. Ya no se guarda nada de este estudiante.
delete-done-class = Se ha borrado la clase { $name }. Ya no se guarda nada de ella.
delete-done-failed = No se pudo borrar { $name }: el servidor no puede hacerlo ahora. Inténtelo de nuevo dentro de un momento.
