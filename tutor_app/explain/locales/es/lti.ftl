# Abierto desde una plataforma como Moodle o Canvas. El alumnado y el profesorado lo leen en una página pequeña.

## Por qué no se pudo abrir. Cada motivo tiene un título y dice qué hacer.

platform-unknown-title = Tu plataforma no está conectada con Surefix
platform-unknown = Surefix no conoce el sitio desde el que vienes. Enseña esta página a tu profesor o profesora. Quien administra Surefix puede añadir este nombre:
deployment-unknown-title = Tu curso aún no está conectado con Surefix
deployment-unknown = Surefix conoce el sitio desde el que vienes, pero no esta parte. Enseña esta página a tu profesor o profesora. Quien administra Surefix puede añadir este nombre:
launch-over-title = Este enlace ha caducado
launch-over = Cada clic en el enlace vale una vez y unos minutos. Vuelve a tu curso y haz clic otra vez.
launch-other-browser-title = Surefix necesita cookies
launch-other-browser = Tu navegador no envió la cookie que hace falta. Permite las cookies de esta página. Después vuelve a tu curso y haz clic otra vez en el enlace.
launch-refused-title = Surefix no pudo comprobar este enlace
launch-refused = Lo que envió tu plataforma está incompleto o no es correcto. Vuelve a tu curso y haz clic otra vez en el enlace. Si no funciona, díselo a tu profesor o profesora.
launch-anonymous-title = Surefix no sabe quién eres
launch-anonymous = Tu plataforma no envió ni tu nombre ni un número. Díselo a tu profesor o profesora. Se puede cambiar en los ajustes de la plataforma.
launch-no-course-title = Surefix no conoce tu curso
launch-no-course = Abre el enlace desde tu curso, no desde la página de inicio de la plataforma.
launch-no-role-title = Este enlace es para el alumnado y el profesorado
launch-no-role = Según tu plataforma, no estás en este curso. Pide a tu profesor o profesora que te añada.
class-not-yet-title = Tu clase aún no está lista
class-not-yet = Primero tu profesor o profesora tiene que abrir este enlace. Después puedes hacer clic otra vez.
class-closed-title = Esta clase ya no admite a nadie
class-closed = La clase está cerrada o ha terminado. Pregunta a tu profesor o profesora.
account-disabled-title = Aquí no puedes entrar
account-disabled = Quien administra Surefix ha cerrado tu cuenta. Pregunta a tu profesor o profesora.
launch-insecure-title = Surefix necesita una dirección segura
launch-insecure = Los enlaces de una plataforma solo funcionan si la dirección de Surefix empieza por https. Díselo a quien administra Surefix.
launch-unavailable-title = Surefix no puede abrir este enlace ahora
launch-unavailable = Tu plataforma o la base de datos no responde. Espera un minuto. Después vuelve a tu curso y haz clic otra vez en el enlace.

## Abierto dentro de la plataforma

open-title = Abrir Surefix
open-text = Surefix se abre en su propia ventana. El botón vale una vez y unos minutos.
anew-text = Tu navegador no guarda cookies de una página dentro de otra. Abre Surefix en su propia ventana.
open-button = Abrir Surefix

## El profesorado elige adónde lleva un enlace del curso

choose-title = Añadir un enlace a Surefix
choose-lead = ¿Adónde lleva el enlace?
choose-class = A la página de { $name }, sin tarea
choose-none = Esta clase aún no tiene tareas. Puede crearlas en su página de Surefix.
choose-send = Añadir al curso
back-title = Volver al curso
back-text = El enlace está listo.
back-button = Seguir
