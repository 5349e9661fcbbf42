# La lista de espera de la persona docente: preguntas, respuestas que esperan su palabra, calificar; llevarse y borrar datos.
grade-title = Evaluar
queue-somebody = Alguien de la clase
queue-more = { $count ->
    [one] Hay { $count } más en espera.
   *[other] Hay { $count } más en espera.
  }
queue-unstored = No se pudo guardar. Inténtelo de nuevo en un momento.

questions-title = Preguntas ({ $count })
questions-none = No hay ninguna pregunta en espera. Esta lista se actualiza sola.
questions-no-program = Esta pregunta viene sin programa.
questions-found = Surefix encontró: { $found } En la página se puede ver: { $level }
questions-program = El programa entero y todo lo que encontró Surefix
answer-label = Su respuesta a { $name }
answer-send = Enviar la respuesta
answer-missing = Escriba primero una respuesta.
answer-sent = Enviada. Ya se ve en la página de quien preguntó.

approval-title = A la espera de su aprobación ({ $count })
approval-none = Nada espera su aprobación.
approval-since = en espera desde { $when }
approval-gone-on = Desde entonces se ha comprobado otro programa.
approval-own = Con sus propias palabras, si prefiere decirlo de otra manera
approval-approved = Aprobar
approval-edited = Enviar mis propias palabras
approval-rejected = Rechazar
approval-how = Para rechazarla, elija qué tiene de malo. Lo que usted aprueba se muestra porque usted responde por ello: no cuenta como calificación.
approval-missing = Escriba primero sus propias palabras.
approval-done-approved = Aprobada. Ya se ven la explicación y la corrección.
approval-done-edited = Enviadas. Ya se ven sus palabras.
approval-done-rejected = Rechazada. No se ve más que antes.

held-waiting = Tu docente lo está mirando.
held-meanwhile = No tienes que hacer nada: la respuesta aparece aquí. Si quieres, sigue trabajando.
held-approved = Tu docente lo ha mirado y está de acuerdo.
held-edited = Tu docente te escribe:
held-rejected = Tu docente lo ha mirado. Surefix no tenía una buena corrección.
held-go-on = Aquí está lo que es seguro. Pregunta a tu docente si no puedes seguir.

grade-serves = { $count ->
    [one] Su calificación cuenta para { $count } programa.
   *[other] Su calificación cuenta para { $count } programas con el mismo error en una línea como esta.
  }
grade-share = De lo que ve su clase, entre el { $low } % y el { $high } % es correcto, según sus calificaciones. Vale con una certeza del 95 %, por muchas veces que lo mire.

records-progsnap = Para investigación (ProgSnap2)
records-pseudonyms = En estos archivos hay un código en lugar de cada nombre.
records-all-title = Todo lo que se guarda
records-all-lead = { $days ->
    [one] Los programas de esta clase se guardan { $days } día y después el servidor los borra.
   *[other] Los programas de esta clase se guardan { $days } días y después el servidor los borra.
  }
records-student = Una persona
records-student-json = Todo lo de esta persona (JSON)
records-class-json = Todo lo de la clase (JSON)

delete-title = Borrar
delete-student = Borrar a { $name }
delete-class = Borrar la clase { $name }
delete-student-question = ¿Borrar todo lo que se guarda de { $name }?
delete-student-gone = El nombre y todos los programas, respuestas, calificaciones y preguntas desaparecerán para siempre. Descárguelos antes si alguien los necesita.
delete-student-yes = Sí, borrar a esta persona
delete-class-question = ¿Borrar la clase { $name } con todo lo que contiene?
delete-class-gone = { $count ->
    [one] { $count } persona, con todos los programas, respuestas, calificaciones y preguntas, y todos los ajustes de la clase desaparecerán para siempre.
   *[other] { $count } personas, con todos los programas, respuestas, calificaciones y preguntas, y todos los ajustes de la clase desaparecerán para siempre.
  }
delete-class-yes = Sí, borrar esta clase
delete-no = No, conservarlo todo
delete-done-student = Se ha borrado a { $name }. Ya no se guarda nada de esta persona.
delete-done-class = Se ha borrado la clase { $name }. Ya no se guarda nada de ella.
delete-done-failed = No se pudo borrar { $name }: el servidor no puede hacerlo ahora. Inténtelo de nuevo en un momento.
