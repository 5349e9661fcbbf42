# Abierto desde una plataforma como Moodle o Canvas. El alumnado y el profesorado lo leen en una página pequeña.

## Por qué no se pudo abrir. Cada motivo tiene un título y dice qué hacer.

platform-unknown-title = Tu plataforma no está conectada con Surefix
platform-unknown = Surefix no conoce el sitio desde el que vienes. Enseña esta página a tu profesor o profesora. Quien administra Surefix puede añadir esta dirección:
deployment-unknown-title = Tu curso aún no está conectado con Surefix
deployment-unknown = Surefix conoce el sitio desde el que vienes, pero aún no esta parte. Enseña esta página a tu profesor o profesora. Quien administra Surefix puede añadir este Deployment ID:
launch-over-title = Este enlace ha caducado
launch-over = Cada clic sirve una sola vez, y solo durante unos minutos. Vuelve a tu curso y haz clic otra vez en el enlace.
launch-other-browser-title = Surefix necesita cookies
launch-other-browser = Tu navegador no ha devuelto la cookie de Surefix. Permite las cookies de esta página. Después vuelve a tu curso y haz clic otra vez en el enlace.
launch-refused-title = Surefix no pudo comprobar este enlace
launch-refused = Lo que envió tu plataforma está incompleto o es incorrecto. Vuelve a tu curso y haz clic otra vez en el enlace. Si no funciona, avisa a tu profesor o profesora.
launch-anonymous-title = Surefix no sabe quién eres
launch-anonymous = Tu plataforma no envió ni tu nombre ni un número. Avisa a tu profesor o profesora. Se puede cambiar en los ajustes de la plataforma.
launch-no-course-title = Surefix no conoce tu curso
launch-no-course = Abre el enlace desde tu curso, no desde la página de inicio de la plataforma.
launch-no-role-title = Este enlace es para estudiantes y docentes
launch-no-role = Según tu plataforma, no eres estudiante ni docente de este curso. Pide a tu profesor o profesora que te añada.
class-not-yet-title = Tu clase aún no está lista
class-not-yet = Primero tu profesor o profesora tiene que abrir este enlace. Después puedes hacer clic otra vez.
class-closed-title = Esta clase ya no admite a nadie más
class-closed = La clase está cerrada o ha terminado. Pregunta a tu profesor o profesora.
account-disabled-title = Aquí no puedes iniciar sesión
account-disabled = Quien administra Surefix ha desactivado tu cuenta. Pregunta a tu profesor o profesora.
launch-insecure-title = Surefix necesita una dirección segura
launch-insecure = Los enlaces de una plataforma solo funcionan si la dirección de Surefix empieza por https. Avisa a quien administra Surefix.
launch-unavailable-title = Surefix no puede abrir este enlace en este momento
launch-unavailable = Tu plataforma o la base de datos no responde. Espera un minuto. Después vuelve a tu curso y haz clic otra vez en el enlace.

## Abierto dentro de la plataforma

open-title = Abrir Surefix
open-text = Surefix se abre en una ventana aparte. El botón sirve una sola vez, y solo durante unos minutos.
anew-text = Tu navegador bloquea las cookies de las páginas incluidas en otras. Por eso, abre Surefix en una ventana aparte.
open-button = Abrir Surefix

## El profesorado elige adónde lleva un enlace del curso

choose-title = Añadir un enlace a Surefix
choose-lead = ¿Adónde debe llevar el enlace?
choose-class = A la página de { $name }, sin tarea
choose-none = Esta clase aún no tiene tareas. Puede crearlas en la página de la clase en Surefix.
choose-send = Añadir al curso
back-title = Volver al curso
back-text = El enlace está listo.
back-button = Continuar
