# Words of the classroom that explanations use, in Spanish. Further words are among the explanations, as term-...

value = Un valor es algo con lo que trabaja un programa, como un número o un texto.
quote = Las comillas son los signos `'` y `"`.
call = Llamar a algo es hacer que haga su trabajo: su nombre y después paréntesis.
module = Un módulo es un archivo de Python que otros programas pueden usar.
import = Importar un módulo es dejarlo listo para usar.
function = Una función es un bloque de líneas con un nombre. Se ejecuta cuando se la llama.
definition = Una definición da un nombre a una función o a una clase.
class = Una clase describe cómo se hacen las cosas de un mismo tipo.
loop = Un bucle ejecuta un bloque de líneas una y otra vez.
condition = Una condición es una pregunta cuya respuesta es verdadera o falsa.
instruction = Una instrucción le dice a Python que haga una cosa.
column = La columna dice a qué distancia del borde izquierdo está algo.
blank = Un espacio es un hueco vacío, hecho con la barra espaciadora.
digit = Una cifra es uno de los signos del 0 al 9.
underscore = Un guion bajo es el signo `_`.
backslash = Una barra invertida es el signo `\`.
default = Un valor por defecto se usa cuando una llamada no da otro.
console = La consola es la ventana en la que se escriben instrucciones una a una.
