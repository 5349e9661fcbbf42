# Personas con cuenta: entrar, salir y la página de administración.

## Entrar

sign-in = Iniciar sesión
sign-in-title = Iniciar sesión
sign-in-with = Iniciar sesión con { $name }
sign-out = Cerrar sesión
signed-in-as = Sesión de { $name }
signed-in = Has iniciado sesión como { $name }.
sign-in-none = Aquí nadie necesita iniciar sesión.
sign-in-refused = No has iniciado sesión: la respuesta de tu centro no encajaba. Inténtalo otra vez.
sign-in-unreachable = No has iniciado sesión: el servicio de tu centro no responde. Inténtalo dentro de un rato.
sign-in-unavailable = Ahora mismo nadie puede iniciar sesión. Inténtalo dentro de un rato.
sign-in-disabled = Esta cuenta está cerrada. Pregunta a quien lleva este servidor.
sign-in-wrong = El nombre de usuario o la contraseña no es correcto.
sign-in-over = La sesión ha terminado. Vuelve a iniciarla.
sign-in-wait = Demasiadas contraseñas equivocadas. Inténtalo dentro de { $count ->
    [one] { $count } segundo.
   *[other] { $count } segundos.
}
user-name = Nombre de usuario
password = Contraseña
password-old = Tu contraseña de ahora
password-new = Contraseña nueva
password-save = Guardar la contraseña
password-once = Elige primero tu propia contraseña. Necesita al menos { $count } caracteres.
password-lead = Puedes elegir otra contraseña. Necesita al menos { $count } caracteres.
password-unfit = Elige otra contraseña. Es demasiado corta, o es la que ya tienes.
not-a-teacher = Esta página es para docentes. Tu cuenta es de estudiante.

## Clases y docentes

teachers-title = Docentes de esta clase
teacher-add = Añadir docente
teacher-remove = Quitar a { $name }
class-first = Elija una clase, o cree una nueva.

## La página de personas

people-title = Personas
people-lead = Quién tiene cuenta aquí, y qué puede hacer. Quien se une con un código no la necesita.
people-only = Esta página es para la administración.
people-none = Todavía nadie tiene cuenta.
person = Persona
person-role = Función
role-student = Estudiante
role-instructor = Docente
role-administrator = Administración
person-closed = { $name } (cerrada)
person-here = con contraseña
person-close = Cerrar la cuenta
person-open = Abrir otra vez la cuenta
person-delete = Borrar la cuenta
person-password = Crear otra contraseña
person-yourself = Esta es su propia cuenta. Otra persona puede cambiarla.
person-make = Cuenta nueva con contraseña
person-made = { $name } puede iniciar sesión con la contraseña { $password }. Se muestra una sola vez. La primera vez se elige una propia.
person-not-made = No se pudo crear la cuenta. Puede que el nombre de usuario esté ocupado.
