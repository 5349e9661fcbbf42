# Estudiantes y clases: unirse, qué se guarda, preguntas al profesor o la profesora. Todo lo leen los estudiantes.

## Unirse

join-title = Únete a { $name }
join-instead = Ahora estás en { $name }. Si te unes a esta clase, sales de la otra.
join-stored = Tu profesor o profesora ve los programas que compruebas. Se guardan durante { $days }.
join-name = Tu nombre en esta clase
join-name-help = Basta con el nombre de pila o un apodo. No necesitas cuenta ni correo electrónico.
join-made-up = Usar un nombre inventado, como { $example }
unstored = No guardar mis programas
unstored-help = Recibes la misma ayuda, pero tu profesor o profesora no puede ver tus programas.
join = Unirme a la clase
join-without = Trabajar sin clase
join-failed = No ha funcionado. Inténtalo otra vez.
join-closed = Esta clase ya no admite a nadie más. Pregunta a tu profesor o profesora.
join-unavailable = En este momento nadie puede unirse. Inténtalo dentro de un rato.
join-wait = Se acaba de unir mucha gente. Inténtalo dentro de { $count ->
    [one] { $count } segundo.
   *[other] { $count } segundos.
}
name-taken = En esta clase ya hay alguien con ese nombre. Elige otro.
name-unfit = Elige un nombre de 1 a 40 caracteres. No puede ser una dirección de correo electrónico.
joined = Estás en { $name } como { $student }.
leave = Salir
leave-class = Salir de la clase
leave-kept = Lo que ya está guardado se borra cuando termina su plazo. Hasta entonces, nadie más puede usar tu nombre.
leave-delete = Salir y borrarlo todo
leave-gone = Tus programas, tus preguntas y tu nombre se borran al momento.
leave-question = ¿Borrar todo lo que hay guardado de ti en esta clase? No se puede deshacer.
leave-yes = Sí, borrarlo todo
leave-no = No, conservarlo
left-said = Has salido de la clase.
left-deleted = Has salido de la clase. Todo lo que había guardado de ti está borrado.
leave-unavailable = No se pudo borrar nada en este momento. Inténtalo dentro de un rato.
code-label = Código de la clase
code-help = Tu profesor o profesora tiene el código. Escríbelo y pulsa Intro.
code-unknown = Ninguna clase tiene este código. Pregunta a tu profesor o profesora si es correcto.
code-closed = { $name } ya no admite a nadie más. Pregunta a tu profesor o profesora.
code-wait = Demasiados códigos equivocados. Inténtalo dentro de { $count ->
    [one] { $count } segundo.
   *[other] { $count } segundos.
}
code-without = También puedes usar esta página sin clase.
class-ended = { $name } ha terminado. Ahora trabajas sin clase.
class-forgotten = Tu clase ya no reconoce este navegador. Únete otra vez si lo necesitas.
class-deleted = Ya no estás en { $name }: todo lo que había guardado de ti está borrado. Nada de lo que compruebes ahora se guarda.
class-gone = Ya no estás en { $name }. Nada de lo que compruebes ahora se guarda.
class-unavailable = Surefix no puede consultar tu clase en este momento.
days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}

## La frase bajo el editor

privacy-none = Tus programas se guardan durante { $days } sin tu nombre. Los docentes de este servidor pueden leerlos.
privacy-endless = Tus programas se guardan sin tu nombre hasta que alguien los borre. Los docentes de este servidor pueden leerlos.
privacy-class = Tus programas se guardan durante { $days } con el nombre { $student }. Los docentes de este servidor pueden leerlos.
privacy-unstored = Tus programas no se guardan, así que ningún docente puede leerlos aquí.
model-here = También los lee un modelo de lenguaje en este servidor.
model-elsewhere = También se envían a un modelo de lenguaje en { $host }.
model-outside = También se envían a un modelo de lenguaje fuera de tu centro, en { $host }.
privacy-more = Privacidad

## La página sobre la privacidad

privacy-title = Privacidad
stores-title = Qué se guarda
stores-program = Cada programa que compruebas, cuándo lo compruebas, la respuesta que recibes, si abriste o usaste una corrección y si te sirvió.
stores-name = En una clase, el nombre que elegiste o el inventado que te tocó. Sin clase, ningún nombre.
stores-question = Las preguntas que envías a tu profesor o profesora, y las respuestas.
stores-count = Cuántas comprobaciones te quedan, durante un día más o menos y con un código en lugar de tu nombre.
stores-no-more = No se guardan cuentas, correos electrónicos, contraseñas ni la dirección de tu equipo.
stores-account = Has iniciado sesión: también se guarda el nombre de tu cuenta en tu centro. No se guardan el correo electrónico, la contraseña de tu centro ni la dirección de tu equipo.
takes-out-title = Qué se quita antes
takes-out = Las contraseñas, las claves de acceso, los correos electrónicos y los nombres en los comentarios del principio se sustituyen por `x` y `1` antes de guardar un programa.
takes-out-missed = A Surefix se le puede escapar algo. No pongas esos datos en tus programas.
keeps-title = Durante cuánto tiempo
keeps = Durante { $days }. Después, el servidor lo borra por sí solo.
keeps-endless = Hasta que lo borre alguien que administre este servidor.
keeps-link = Los enlaces que creas funcionan { $days } como máximo.
keeps-memory = { $count ->
    [one] Durante { $count } minuto, la memoria del servidor guarda también lo que averiguó sobre un programa, sin tu nombre.
   *[other] Durante { $count } minutos, la memoria del servidor guarda también lo que averiguó sobre un programa, sin tu nombre.
}
reads-title = Quién puede leerlo
reads-teachers = Los docentes que pueden abrir la página «Para docentes» de este servidor, y quien administra el servidor.
reads-students = Ningún otro estudiante. Un docente puede mostrar a todos unas líneas, sin tu nombre.
reads-link = Quien tenga un enlace creado por ti puede ver solo ese programa.
unstored-title = Cómo trabajar sin que se guarde nada
unstored-how = Activa «No guardar mis programas» en «Opciones», o al unirte a una clase.
unstored-same = Recibes la misma ayuda. Desde entonces no se guarda nada sobre tus programas.
unstored-question = Una pregunta que envías se guarda de todos modos, sin tu programa.
deletes-title = Cómo borrarlo
deletes-class = «Salir y borrarlo todo», en la página de los estudiantes, borra al momento tus programas, tus preguntas y tu nombre.
deletes-none = Sin clase, nadie sabe qué programas son tuyos, así que no puedes pedir que se borren antes.
deletes-all = «Borrado» quiere decir que ya no existe: no queda nada en el archivo de la base de datos.
deletes-all-server = «Borrado» quiere decir que ya no existe: nadie puede abrirlo aquí. Hasta que la base de datos reutilice el espacio, pueden quedar restos en sus archivos.
typing-title = Mientras escribes
typing = El editor pregunta al servidor dónde se detiene Python. Nada de eso se guarda. Puedes desactivarlo en «Opciones».
browser-title = En tu navegador
browser-program = Tu programa se queda en esta ventana hasta que la cierres. El servidor lo recuerda mientras la página está abierta y, después, una hora como máximo.
browser-choices = Unas cookies recuerdan lo que elegiste: el idioma, las marcas mientras escribes y si se guardan tus programas. Otra impide que otros sitios envíen archivos en tu nombre.
browser-class = Si te unes a una clase, otra cookie te mantiene en ella durante { $days }. Ningún script puede leerla, y desaparece cuando sales.
browser-account = Has iniciado sesión: otra cookie lo recuerda un día como máximo. Ningún script puede leerla.
browser-others = La página no carga nada de otros sitios. No tiene anuncios ni rastreadores.
model-title = Modelos de lenguaje
model-none = Ningún modelo de lenguaje lee tus programas.

## Preguntas al profesor o la profesora

ask = Preguntar a mi profesor o profesora
ask-label = ¿Qué quieres saber?
ask-example = No entiendo por qué…
ask-along = Tu profesor o profesora recibe tu pregunta, la línea del error y el último programa que comprobaste.
ask-words-only = Tu profesor o profesora recibe tu pregunta y la línea del error. Tu programa no está guardado, así que no se envía.
ask-send = Enviar a mi profesor o profesora
ask-sent = Tu profesor o profesora ya tiene tu pregunta. La respuesta aparecerá aquí por sí sola.
ask-unsent = No se pudo enviar tu pregunta. Inténtalo dentro de un rato.
ask-empty = Escribe primero tu pregunta.
ask-enough = Ya has hecho varias preguntas. Espera una respuesta antes de hacer más.
ask-place = [Línea { $line }: { $message }]
questions-title = Tus preguntas
questions-older = Preguntas anteriores
you-asked = Preguntaste:
teacher-says = Tu profesor o profesora:
answer-waits = Todavía no hay respuesta.

## Nombres inventados

animal-albatross = Albatros
animal-alpaca = Alpaca
animal-ant = Hormiga
animal-badger = Tejón
animal-bat = Murciélago
animal-bear = Oso
animal-beaver = Castor
animal-bee = Abeja
animal-bison = Bisonte
animal-butterfly = Mariposa
animal-camel = Camello
animal-cat = Gato
animal-chameleon = Camaleón
animal-crab = Cangrejo
animal-crane = Grulla
animal-deer = Ciervo
animal-dolphin = Delfín
animal-dragonfly = Libélula
animal-duck = Pato
animal-eagle = Águila
animal-elephant = Elefante
animal-falcon = Halcón
animal-firefly = Luciérnaga
animal-flamingo = Flamenco
animal-fox = Zorro
animal-frog = Rana
animal-giraffe = Jirafa
animal-goose = Ganso
animal-hamster = Hámster
animal-hare = Liebre
animal-hedgehog = Erizo
animal-heron = Garza
animal-horse = Caballo
animal-kangaroo = Canguro
animal-kingfisher = Martín pescador
animal-koala = Koala
animal-ladybird = Catarina
animal-lizard = Lagarto
animal-llama = Llama
animal-lynx = Lince
animal-mole = Topo
animal-moose = Alce
animal-octopus = Pulpo
animal-otter = Nutria
animal-owl = Búho
animal-panda = Panda
animal-parrot = Loro
animal-penguin = Pingüino
animal-puffin = Frailecillo
animal-rabbit = Conejo
animal-raven = Cuervo
animal-seal = León marino
animal-sparrow = Gorrión
animal-squirrel = Ardilla
animal-starfish = Estrella de mar
animal-swan = Cisne
animal-tiger = Tigre
animal-turtle = Tortuga
animal-whale = Narval
animal-zebra = Cebra
join-again = Si el último programa que comprobaste sigue en el editor, se comprueba otra vez para la clase.
