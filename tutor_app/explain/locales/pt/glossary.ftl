# Words of the classroom that explanations use, in Portuguese (Brazil). Further words are among the explanations, as term-...

value = Um valor é algo com que um programa trabalha, como um número ou uma string.
quote = As aspas são os símbolos `'` e `"` em volta de uma string.
call = Chamar uma função é mandar executá-la: você escreve o nome dela e depois parênteses `(` `)`.
module = Um módulo é um arquivo de código Python que outros programas podem usar.
import = Importar um módulo é deixá-lo pronto para usar no seu programa.
function = Uma função é um bloco de código com um nome. Ela é executada quando você a chama.
definition = Uma definição dá um nome a uma função ou a uma classe.
class = Uma classe descreve como criar objetos de um mesmo tipo.
loop = Um laço, ou loop, executa um bloco de código várias vezes.
condition = Uma condição é uma expressão que é verdadeira ou falsa.
statement = Uma instrução manda o Python fazer uma coisa.
column = Uma coluna é uma posição em uma linha, contada a partir da margem esquerda.
space = Um espaço é o caractere vazio que você digita com a barra de espaço.
digit = Um algarismo, ou dígito, é um dos símbolos de 0 a 9.
underscore = O sublinhado, ou underline, é o símbolo `_`.
backslash = A barra invertida é o símbolo `\`.
default = Um valor padrão é o que um parâmetro recebe quando a chamada não passa outro.
console = O console é uma janela em que você digita uma instrução por vez e o Python a executa na hora.
