# Words of the classroom that explanations use, in Spanish. Further words are among the explanations, as term-...

value = Un valor es algo con lo que trabaja un programa, como un número o una cadena.
quote = Las comillas son los símbolos `'` y `"` que rodean una cadena.
call = Llamar a una función es hacer que se ejecute: se escribe su nombre y después paréntesis `(` `)`.
module = Un módulo es un archivo de código de Python que otros programas pueden usar.
import = Importar un módulo es prepararlo para usarlo en tu programa.
function = Una función es un bloque de código con un nombre. Se ejecuta cuando la llamas.
definition = Una definición da un nombre a una función o a una clase.
class = Una clase describe cómo crear objetos de un mismo tipo.
loop = Un bucle, o ciclo, ejecuta un bloque de código una y otra vez.
condition = Una condición es una expresión que es verdadera o falsa.
statement = Una instrucción, o sentencia, le dice a Python que haga una cosa.
column = Una columna es una posición en una línea, contada desde el borde izquierdo.
space = Un espacio es el carácter vacío que se escribe con la barra espaciadora.
digit = Un dígito, o cifra, es uno de los símbolos del 0 al 9.
underscore = El guion bajo es el símbolo `_`.
backslash = La barra invertida es el símbolo `\`.
default = Un valor por defecto es el que recibe un parámetro cuando la llamada no le da otro.
console = Una consola es una ventana donde se escriben instrucciones una a una y Python las ejecuta al momento.
