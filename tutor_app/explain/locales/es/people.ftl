# Personas con cuenta: entrar, salir y la página de administración.

## Entrar

sign-in = Iniciar sesión
sign-in-title = Iniciar sesión
sign-in-with = Iniciar sesión con { $name }
sign-out = Cerrar sesión
signed-in-as = Cuenta: { $name }
signed-in = Has iniciado sesión como { $name }.
sign-in-none = Aquí no hace falta iniciar sesión.
sign-in-refused = No has iniciado sesión: Surefix no pudo comprobar la respuesta de tu centro. Inténtalo otra vez.
sign-in-unreachable = No has iniciado sesión: el servicio de inicio de sesión de tu centro no responde. Inténtalo dentro de un rato.
sign-in-unavailable = En este momento nadie puede iniciar sesión. Inténtalo dentro de un rato.
sign-in-disabled = Esta cuenta está desactivada. Pregunta a quien administra este servidor.
sign-in-wrong = El nombre de usuario o la contraseña no son correctos.
sign-in-over = La sesión ha terminado. Vuelve a iniciarla.
sign-in-changed = Tu cuenta acaba de cambiar. Vuelve a iniciar sesión.
sign-in-wait = Demasiadas contraseñas equivocadas. Inténtalo dentro de { $count ->
    [one] { $count } segundo.
   *[other] { $count } segundos.
}
user-name = Nombre de usuario
password = Contraseña
password-old = Contraseña actual
password-new = Contraseña nueva
password-save = Guardar la contraseña
password-once = Elige primero tu propia contraseña, de al menos { $count } caracteres.
password-lead = Puedes elegir otra contraseña, de al menos { $count } caracteres.
password-unfit = Elige otra contraseña. Esta es demasiado corta o fácil de adivinar, o es la que ya tienes.
not-a-teacher = Esta página es para docentes. Tu cuenta es de estudiante.

## Clases y docentes

teachers-title = Docentes de esta clase
teacher-add = Añadir a otro docente
teacher-remove = Quitar a { $name }
class-first = Elija una clase o cree una nueva.

## La página de personas

people-title = Personas
people-lead = Quién tiene cuenta aquí y qué puede hacer. Los estudiantes que se unen con un código no la necesitan.
people-only = Esta página es para administradores.
people-none = Todavía nadie tiene cuenta.
person = Persona
person-role = Rol
role-student = Estudiante
role-instructor = Docente
role-administrator = Administrador
person-closed = { $name } (desactivada)
person-here = con contraseña
person-close = Desactivar la cuenta
person-open = Reactivar la cuenta
person-delete = Borrar la cuenta
person-delete-question = ¿Borrar la cuenta de { $name }?
person-delete-gone = Ya no podrá iniciar sesión, y esto no se puede deshacer. Sus clases y programas se conservan, sin la cuenta.
person-delete-yes = Sí, borrar la cuenta
person-delete-no = No, conservarla
person-password = Crear una contraseña nueva
person-yourself = Esta es su propia cuenta. Solo otro administrador puede cambiarla.
person-make = Crear una cuenta con contraseña
person-made = { $name } puede iniciar sesión con la contraseña { $password }. Solo se muestra ahora. Al iniciar sesión por primera vez hay que elegir una propia.
person-taken = Ya hay una cuenta con este nombre de usuario.
person-unfit = Un nombre de usuario tiene de 1 a { $longest } caracteres.
person-unsaved = No se ha guardado, porque no se puede acceder a la base de datos. No se ha cambiado nada. Inténtalo de nuevo más tarde.
person-gone = Esta cuenta ya no existe: alguien la ha borrado mientras tanto.
