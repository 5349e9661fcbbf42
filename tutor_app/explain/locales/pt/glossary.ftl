# Words of the classroom that explanations use, in Portuguese. Further words are among the explanations, as term-...

value = Um valor é algo com que um programa trabalha, como um número ou um texto.
quote = Aspas são os sinais `'` e `"`.
call = Chamar algo é fazer com que faça o seu trabalho: o nome e depois parênteses.
module = Um módulo é um arquivo de Python que outros programas podem usar.
import = Importar um módulo é deixá-lo pronto para uso.
function = Uma função é um bloco de linhas com um nome. Ela é executada quando é chamada.
definition = Uma definição dá um nome a uma função ou a uma classe.
class = Uma classe descreve como são feitas as coisas de um mesmo tipo.
loop = Um laço executa um bloco de linhas várias vezes.
condition = Uma condição é uma pergunta cuja resposta é verdadeira ou falsa.
instruction = Uma instrução diz ao Python para fazer uma coisa.
column = A coluna diz a que distância da margem esquerda algo está.
blank = Um espaço é um lugar vazio, feito com a barra de espaço.
digit = Um algarismo é um dos sinais de 0 a 9.
underscore = Um sublinhado é o sinal `_`.
backslash = Uma barra invertida é o sinal `\`.
default = Um valor padrão é usado quando uma chamada não dá outro.
console = O console é a janela em que se digitam instruções uma a uma.
