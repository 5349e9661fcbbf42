# Explanations of mistakes, in Portuguese.
#
# Each message is a kind of mistake with five texts: kind (its name), what (what is wrong here), why (why Python cannot read it),
# fix (what to do, without the finished line) and rule (to remember). Code stands in backticks. Variables are explained in catalogue.toml.
# Portuguese has no word for all brackets: "sinal de abertura" and "sinal de fechamento" stand for parêntese, colchete and chave alike.

## Sentences around every explanation

where = { $count ->
    [one] Veja a linha { $lines }.
   *[other] Veja as linhas { $lines }.
 }
where-later = { $count ->
    [one] Veja a linha { $lines }. O Python só percebeu algo na linha { $stopped }.
   *[other] Veja as linhas { $lines }. O Python só percebeu algo na linha { $stopped }.
 }
also = { $count ->
    [one] O mesmo erro está também na linha { $lines }. Conserte-o ali do mesmo jeito.
   *[other] O mesmo erro está também nas linhas { $lines }. Conserte-o ali do mesmo jeito.
 }
again = { $count ->
    [one] A linha { $line } tem este erro { $count } vez.
   *[other] A linha { $line } tem este erro { $count } vezes.
 }
elsewhere = Corrija o mesmo tipo de erro aqui também: { $places }.
elsewhere-many = Este tipo de erro está em mais { $count } lugares ({ $lines }). Corrija todos do mesmo jeito, começando aqui: { $places }.
place = { $lines }, em { $codes }
belongs = { $code } (ali vai { $right })
like-line = { $lines } (como a linha { $like })
header-line = { $lines } (um nível além do `{ $keyword }` da linha { $header })
on-lines = { $count ->
    [one] linha { $lines }
   *[other] linhas { $lines }
 }
more = mais { $count }
stand-in = Na correção, `{ $word }` só guarda o lugar para uma palavra ou um valor seu.

## Words of the classroom, explained on first use

term-colon = Os dois-pontos são o sinal `:`.
term-comma = A vírgula é o sinal `,`.
term-bracket = Os sinais de abertura e de fechamento são os parênteses `(` `)`, os colchetes `[` `]` e as chaves `{"{"}` `{"}"}`.
term-block = Um bloco é um grupo de linhas que formam um conjunto e têm a mesma indentação.
term-indentation = A indentação, ou recuo, é o espaço em branco no começo de uma linha.
term-keyword = Uma palavra-chave é uma palavra com um significado fixo em Python, como if ou while.
term-text = Um texto, ou string, é algo entre aspas.
term-fstring = Uma f-string é um texto com a letra f antes da sua aspa.
term-dictionary = Um dicionário guarda pares de uma chave e um valor.
term-tab = Uma tabulação é um espaço em branco largo, feito com a tecla Tab.
term-comment = Um comentário é uma nota para pessoas, que o Python pula.
term-prompt = Um prompt é o sinal com que o console diz que está pronto.
term-argument = Argumentos e parâmetros são o que fica entre os parênteses de uma chamada e de uma definição.

## Kinds of mistakes

missing-colon =
    .kind = Faltam os dois-pontos.
    .what = A instrução que começa com `{ $keyword }` abre um bloco, mas a linha { $line } não termina com dois-pontos.
    .why = Sem os dois-pontos, o Python não consegue saber onde termina a parte do `{ $keyword }` e onde começa o seu bloco.
    .fix = Coloque dois-pontos depois de `{ $last }`, no fim da linha { $line }.
    .rule = Toda linha que abre um bloco termina com dois-pontos: if, elif, else, for, while, def, class, try, except, with.

missing-colon-inside =
    .kind = Faltam os dois-pontos.
    .what = Na linha { $line }, a parte que começa com `{ $keyword }` emenda direto na próxima instrução.
    .why = Sem os dois-pontos, o Python não consegue saber onde termina a parte do `{ $keyword }`.
    .fix = Coloque dois-pontos depois de `{ $last }` na linha { $line }.
    .rule = Os dois-pontos separam o começo de um bloco daquilo que pertence ao bloco.

semicolon-for-colon =
    .kind = Há um ponto e vírgula onde vão os dois-pontos.
    .what = A instrução que começa com `{ $keyword }` tem um ponto e vírgula `;` no fim, na linha { $line }.
    .why = Um ponto e vírgula não abre um bloco. O Python espera dois-pontos.
    .fix = Troque o ponto e vírgula `;` da linha { $line } por dois-pontos.
    .rule = Um bloco começa com dois-pontos, nunca com um ponto e vírgula.

equals-for-colon =
    .kind = Há um sinal de igual onde vão os dois-pontos.
    .what = A instrução que começa com `{ $keyword }` tem um sinal de igual `=` onde o seu bloco começa, na linha { $line }.
    .why = Um sinal de igual dá um valor a um nome. Ele não abre um bloco.
    .fix = Troque o sinal de igual `=` da linha { $line } por dois-pontos.
    .rule = Um bloco começa com dois-pontos.

then-for-colon =
    .kind = Há uma palavra de outra linguagem onde vão os dois-pontos.
    .what = A linha { $line } tem a palavra `{ $wrong }` onde termina a parte do `{ $keyword }`.
    .why = O Python não conhece a palavra `{ $wrong }` aqui. Ele espera dois-pontos.
    .fix = Troque a palavra `{ $wrong }` da linha { $line } por dois-pontos.
    .rule = O Python usa dois-pontos onde outras linguagens usam then ou do.

wrong-sign-for-colon =
    .kind = Há outro sinal onde vão os dois-pontos.
    .what = A instrução que começa com `{ $keyword }` tem `{ $wrong }` onde o seu bloco começa, na linha { $line }.
    .why = O Python espera dois-pontos antes do bloco.
    .fix = Troque `{ $wrong }` na linha { $line } por dois-pontos.
    .rule = Um bloco começa com dois-pontos.

brace-block =
    .kind = Uma chave abre um bloco.
    .what = A linha { $line } tem uma chave `{"{"}` onde um bloco começa.
    .why = Outras linguagens põem os blocos entre chaves. Em Python, uma chave abre um dicionário ou um conjunto.
    .fix = Troque a chave `{"{"}` da linha { $line } por dois-pontos.
    .rule = Um bloco começa com dois-pontos e é indentado. Ele não precisa de chaves.

brace-block-end =
    .kind = Há uma chave sozinha em uma linha.
    .what = A linha { $line } contém uma chave de fechamento `{"}"}` que não fecha nada.
    .why = Outras linguagens terminam um bloco com uma chave. Em Python, o bloco termina onde a indentação volta.
    .fix = Remova a chave `{"}"}` da linha { $line }.
    .rule = Só a indentação mostra onde um bloco termina.

extra-colon =
    .kind = Sobram os dois-pontos.
    .what = A linha { $line } tem dois-pontos depois de `{ $before }`, mas nenhum bloco começa ali.
    .why = Depois dos dois-pontos, o Python espera um bloco ou um valor. Aqui ele não encontra nenhum dos dois.
    .fix = Remova os dois-pontos que estão depois de `{ $before }` na linha { $line }.
    .rule = Só as linhas que abrem um bloco terminam com dois-pontos.

doubled-sign =
    .kind = Um sinal está escrito duas vezes.
    .what = Na linha { $line }, o sinal `{ $sign }` está uma vez a mais.
    .why = Entre dois sinais como esses, o Python espera um valor ou um nome.
    .fix = Remova um `{ $sign }` da linha { $line }.
    .rule = Entre dois valores basta um sinal.

assignment-in-condition =
    .kind = Há um sinal de igual onde são precisos dois.
    .what = Na linha { $line }, o sinal que vem depois de `{ $before }` é um só sinal de igual `=`, que dá um valor a um nome.
    .why = Um só `=` não é permitido neste lugar. Para perguntar se dois valores são iguais, usam-se dois sinais de igual.
    .fix = Escreva dois sinais de igual em vez de um depois de `{ $before }` na linha { $line }.
    .rule = Um sinal de igual dá um valor. Dois sinais de igual comparam.

assignment-for-comparison =
    .kind = Há um sinal de igual onde é preciso uma comparação.
    .what = Na linha { $line }, um só sinal de igual `=` vem depois de `{ $before }`. Ele dá um valor e não compara.
    .why = O Python espera uma pergunta aqui, e um só `=` não pergunta nada.
    .fix = Troque o sinal de igual `=` depois de `{ $before }` na linha { $line } por `{ $right }`.
    .rule = Um sinal de igual dá um valor e nunca compara.

equals-for-walrus =
    .kind = Há um sinal de igual onde um valor é guardado e usado ao mesmo tempo.
    .what = Na linha { $line }, um só sinal de igual `=` vem depois de `{ $before }` dentro de uma pergunta ou de um valor.
    .why = Um só `=` é uma instrução própria. Dentro de uma pergunta ou de um valor, um nome recebe seu valor com dois-pontos e um sinal de igual.
    .fix = Escreva dois-pontos antes do sinal de igual que vem depois de `{ $before }` na linha { $line }.
    .rule = Dentro de uma pergunta ou de um valor, dois-pontos e um sinal de igual dão a um nome o seu valor.

assignment-to-value =
    .kind = Há um valor à esquerda de um sinal de igual.
    .what = Na linha { $line }, um só sinal de igual `=` vem depois de `{ $before }`, que não pode receber um valor.
    .why = Só um nome ou um lugar em uma lista pode receber um valor. Já dois sinais de igual comparam.
    .fix = Escreva dois sinais de igual em vez de um depois de `{ $before }` na linha { $line }.
    .rule = À esquerda de um só sinal de igual fica um nome.

comparison-for-assignment =
    .kind = Há dois sinais de igual onde é preciso um.
    .what = Na linha { $line }, dois sinais de igual vêm depois de `{ $before }`. Eles comparam e não dão nenhum valor.
    .why = O Python espera um só sinal de igual neste lugar.
    .fix = Escreva um só sinal de igual em vez de dois depois de `{ $before }` na linha { $line }.
    .rule = Um sinal de igual dá um valor. Dois sinais de igual comparam.

colon-for-equals =
    .kind = Há dois-pontos onde vai um sinal de igual.
    .what = Na linha { $line } há dois-pontos entre `{ $before }` e `{ $following }`.
    .why = Um valor é dado a um nome com um sinal de igual. Os dois-pontos têm outro significado.
    .fix = Troque os dois-pontos entre `{ $before }` e `{ $following }` na linha { $line } por um sinal de igual `=`.
    .rule = Os valores são dados com um sinal de igual, também nas chamadas.

equals-in-dictionary =
    .kind = Há um sinal de igual dentro de um dicionário.
    .what = Na linha { $line } há um sinal de igual `=` entre a chave `{ $before }` e o valor `{ $following }`.
    .why = Em um dicionário, os dois-pontos ligam uma chave ao seu valor.
    .fix = Troque o sinal de igual `=` entre `{ $before }` e `{ $following }` na linha { $line } por dois-pontos.
    .rule = Em um dicionário: chave, dois-pontos, valor.

equals-for-colon-inside =
    .kind = Há um sinal de igual onde vão os dois-pontos.
    .what = Na linha { $line } há um sinal de igual `=` entre `{ $before }` e `{ $following }`.
    .why = O Python não permite um sinal de igual neste lugar.
    .fix = Troque o sinal de igual `=` entre `{ $before }` e `{ $following }` na linha { $line } por dois-pontos.
    .rule = Fatias de listas, dicionários e lambdas usam dois-pontos.

comma-in-dictionary =
    .kind = Há um sinal errado dentro de um dicionário.
    .what = Na linha { $line }, o sinal `{ $wrong }` vem depois da chave `{ $before }`.
    .why = Em um dicionário, os dois-pontos ligam uma chave ao seu valor.
    .fix = Troque `{ $wrong }` depois de `{ $before }` na linha { $line } por dois-pontos.
    .rule = Em um dicionário: chave, dois-pontos, valor; as vírgulas ficam entre os pares.

missing-equals =
    .kind = Falta um sinal de igual.
    .what = Na linha { $line }, nada liga `{ $before }` e `{ $following }`.
    .why = O Python não consegue ver que um valor é dado a um nome.
    .fix = Coloque um sinal de igual `=` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Nome, sinal de igual, valor: nesta ordem.

reversed-comparison =
    .kind = Os dois sinais de uma comparação estão na ordem errada.
    .what = A linha { $line } tem o sinal `{ $wrong }`, que o Python não conhece.
    .why = Em uma comparação, o sinal de igual vem sempre por último.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Menor ou igual, maior ou igual, diferente: o sinal de igual vem por último.

triple-equals =
    .kind = Uma comparação tem um sinal de igual a mais.
    .what = A linha { $line } tem o sinal `{ $wrong }`, que é do JavaScript.
    .why = O Python lê o último sinal de igual como mais um sinal, sem nenhum valor antes dele.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = O Python compara com dois sinais de igual, ou com um ponto de exclamação e um sinal de igual.

diamond =
    .kind = O sinal de diferente é o do Python 2.
    .what = A linha { $line } tem o sinal `<>`, que as versões antigas do Python conheciam.
    .why = O Python de hoje lê dois sinais de comparação separados, sem nada entre eles.
    .fix = Troque `<>` na linha { $line } por `!=`.
    .rule = Diferente é um ponto de exclamação e um sinal de igual.

split-operator =
    .kind = Um sinal está partido por um espaço.
    .what = A linha { $line } tem `{ $wrong }` com um espaço dentro.
    .why = O Python lê dois sinais separados, sem nenhum valor entre eles.
    .fix = Remova o espaço que está dentro de `{ $wrong }` na linha { $line }.
    .rule = Um sinal de dois caracteres fica sem espaço.

c-and =
    .kind = O sinal de “e” vem de outra linguagem.
    .what = A linha { $line } tem `{ $wrong }` entre duas condições.
    .why = O Python liga as condições com palavras, por isso não consegue ler `{ $wrong }` aqui.
    .fix = Troque `{ $wrong }` na linha { $line } pela palavra `and`.
    .rule = Em Python, and, or e not são palavras.

c-or =
    .kind = O sinal de “ou” vem de outra linguagem.
    .what = A linha { $line } tem `{ $wrong }` entre duas condições.
    .why = O Python liga as condições com palavras, por isso não consegue ler `{ $wrong }` aqui.
    .fix = Troque `{ $wrong }` na linha { $line } pela palavra `or`.
    .rule = Em Python, and, or e not são palavras.

c-not =
    .kind = O sinal de “não” vem de outra linguagem.
    .what = A linha { $line } tem um ponto de exclamação `!` antes de uma condição.
    .why = O Python só conhece o ponto de exclamação junto com um sinal de igual.
    .fix = Troque o ponto de exclamação `!` da linha { $line } pela palavra `not`.
    .rule = Em Python, and, or e not são palavras.

increment =
    .kind = Um sinal para contar para cima ou para baixo vem de outra linguagem.
    .what = A linha { $line } tem `{ $wrong }`, que não existe em Python.
    .why = O Python espera um valor depois dos sinais `{ $wrong }`.
    .fix = Troque `{ $wrong }` na linha { $line } pelo sinal que soma ou subtrai no próprio nome, e o número 1.
    .rule = Para contar para cima: mais, sinal de igual, 1; para contar para baixo: menos, sinal de igual, 1.

missing-comma =
    .kind = Falta uma vírgula.
    .what = Na linha { $line }, nenhuma vírgula separa `{ $before }` de `{ $following }`.
    .why = O Python não consegue saber onde termina um valor e onde começa o próximo.
    .fix = Coloque uma vírgula entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Valores em sequência são separados por vírgulas.

missing-comma-end =
    .kind = Falta uma vírgula no fim de uma linha.
    .what = A linha { $line } termina depois de `{ $before }`, e a linha seguinte continua com outro valor.
    .why = O Python continua lendo além do fim da linha e encontra dois valores sem nada entre eles.
    .fix = Coloque uma vírgula depois de `{ $before }` no fim da linha { $line }.
    .rule = Valores em sequência são separados por vírgulas, também de uma linha para outra.

wrong-sign-for-comma =
    .kind = Há outro sinal onde vai uma vírgula.
    .what = A linha { $line } tem `{ $wrong }` entre dois valores.
    .why = O Python separa os valores com vírgulas. `{ $wrong }` significa outra coisa.
    .fix = Troque `{ $wrong }` na linha { $line } por uma vírgula.
    .rule = Valores em sequência são separados por vírgulas.

extra-comma =
    .kind = Sobra uma vírgula.
    .what = A linha { $line } tem uma vírgula onde nenhum valor termina ou nenhum valor vem depois.
    .why = Uma vírgula separa dois valores, e aqui falta um deles.
    .fix = Remova a vírgula que sobra na linha { $line }.
    .rule = Uma vírgula fica entre dois valores.

extra-item =
    .kind = Um item de uma lista de valores não pode ser lido.
    .what = A linha { $line } contém a parte `{ $removed }`, que o Python não consegue ler.
    .why = Depois de uma vírgula, o Python espera um valor completo.
    .fix = Remova `{ $removed }` da linha { $line }.
    .rule = Depois de uma vírgula vem um valor completo.

missing-dot =
    .kind = Falta um ponto.
    .what = Na linha { $line }, nada liga `{ $before }` e `{ $following }`.
    .why = Um ponto liga uma coisa ao que pertence a ela. Sem ele, o Python vê dois nomes separados.
    .fix = Coloque um ponto `.` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Coisa, ponto, ação.

wrong-sign-for-dot =
    .kind = Há outro sinal onde vai um ponto.
    .what = A linha { $line } tem `{ $wrong }` onde uma coisa é ligada ao que pertence a ela.
    .why = O Python liga as duas com um ponto.
    .fix = Troque `{ $wrong }` na linha { $line } por um ponto `.`.
    .rule = Coisa, ponto, ação.

extra-dot =
    .kind = Sobra um ponto.
    .what = A linha { $line } tem um ponto `.` sem um nome adequado depois dele.
    .why = Depois de um ponto, o Python espera o nome de algo que pertence à coisa que vem antes.
    .fix = Remova o ponto `.` que sobra na linha { $line }.
    .rule = Depois de um ponto vem um nome.

extra-semicolon =
    .kind = Sobra um ponto e vírgula.
    .what = A linha { $line } tem um ponto e vírgula `;` onde nenhuma instrução termina.
    .why = Um ponto e vírgula termina uma instrução, e o Python ainda está no meio de uma.
    .fix = Remova o ponto e vírgula `;` da linha { $line }.
    .rule = O Python não precisa de ponto e vírgula: o fim da linha termina a instrução.

missing-operator =
    .kind = Falta um sinal entre dois valores.
    .what = Na linha { $line }, os valores `{ $before }` e `{ $following }` estão lado a lado.
    .why = O Python não sabe o que fazer com dois valores um ao lado do outro.
    .fix = Coloque o sinal `{ $sign }` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Entre dois valores fica um sinal, também para multiplicar.

two-operators =
    .kind = Há dois sinais seguidos.
    .what = Na linha { $line }, os sinais `{ $other }` e `{ $sign }` estão lado a lado.
    .why = Entre dois sinais como esses, o Python espera um valor.
    .fix = Remova o sinal `{ $sign }` da linha { $line }.
    .rule = Entre dois valores fica um só sinal.

return-assigns =
    .kind = Um return dá um valor a um nome.
    .what = Na linha { $line }, o sinal `{ $sign }` está depois de `return`. Ele dá um valor a um nome.
    .why = Um return só devolve um valor. Ele não pode dar esse valor a um nome ao mesmo tempo.
    .fix = Remova `{ $removed }` da linha { $line }, para que depois de `return` fique só o valor.
    .rule = Depois de return fica só o valor que é devolvido.

trailing-operator =
    .kind = Um sinal não tem nada depois dele.
    .what = Na linha { $line }, o sinal `{ $sign }` é o último, e nenhum valor vem depois.
    .why = O Python espera mais um valor depois de `{ $sign }`.
    .fix = Remova o sinal `{ $sign }` da linha { $line }.
    .rule = Um sinal fica entre dois valores.

leading-operator =
    .kind = Há um sinal no começo de uma linha.
    .what = A linha { $line } começa com o sinal `{ $sign }`, sem nenhum valor antes dele.
    .why = O Python espera uma instrução no começo da linha.
    .fix = Remova o sinal `{ $sign }` do começo da linha { $line }.
    .rule = Uma linha começa com uma instrução e não com um sinal.

unfinished-expression =
    .kind = Uma instrução para no meio.
    .what = Na linha { $line }, algo precisa vir depois de `{ $before }`, mas não vem nada que o Python possa usar.
    .why = Depois de `{ $before }`, o Python espera um valor.
    .fix = Escreva o valor que vai depois de `{ $before }` na linha { $line }.
    .rule = Um sinal precisa de um valor de cada lado.

missing-value =
    .kind = Falta um valor.
    .what = Na linha { $line } não há nada entre `{ $before }` e `{ $following }`.
    .why = O Python espera um valor ou um nome neste lugar.
    .fix = Escreva o valor que vai entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Sinais e vírgulas precisam de um valor ao seu lado.

missing-name =
    .kind = Falta um nome.
    .what = Na linha { $line }, nenhum nome vem depois de `{ $before }`.
    .why = Depois de `{ $before }` o Python espera um nome.
    .fix = Escreva o nome que falta depois de `{ $before }` na linha { $line }.
    .rule = Depois de um ponto, e depois de for e import, vem um nome.

value-after-value =
    .kind = Algo vem depois de um valor completo.
    .what = Na linha { $line }, `{ $removed }` vem logo depois de `{ $before }`, sem nenhum sinal entre eles.
    .why = Com `{ $before }` o valor está completo, então o Python espera um sinal ou o fim da linha.
    .fix = Remova `{ $removed }` depois de `{ $before }` na linha { $line }.
    .rule = Dois valores nunca ficam lado a lado.

extra-words =
    .kind = No programa há palavras que não fazem parte dele.
    .what = A linha { $line } contém as palavras `{ $removed }`, que não são uma instrução.
    .why = O Python tenta ler as palavras como nomes, e nomes nunca ficam lado a lado.
    .fix = Remova as palavras `{ $removed }` da linha { $line }.
    .rule = Notas para pessoas ficam em um comentário, depois do sinal #.

wrong-sign =
    .kind = Um sinal não combina com o lugar onde está.
    .what = A linha { $line } tem o sinal `{ $wrong }` em um lugar onde o Python não o permite.
    .why = O sinal `{ $wrong }` tem outro significado em Python.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Cada sinal tem o seu significado e o seu lugar.

bracket-never-closed =
    .kind = Falta um sinal de fechamento.
    .what = Um sinal `{ $opener }` aberto na linha { $line } não tem um sinal de fechamento `{ $closer }` onde precisa dele.
    .why = O Python procura o sinal de fechamento e continua lendo como se a instrução não tivesse terminado.
    .fix = Coloque um sinal de fechamento `{ $closer }` depois de `{ $before }` na linha { $line }.
    .rule = Todo sinal que é aberto é fechado por outro do mesmo tipo.

bracket-never-closed-lines =
    .kind = Falta um sinal de fechamento.
    .what = Um sinal `{ $opener }` aberto na linha { $line } não tem um sinal de fechamento `{ $closer }` onde precisa dele.
    .why = O Python procura o sinal de fechamento nas linhas de baixo e continua lendo como se a instrução não tivesse terminado.
    .fix = Coloque um sinal de fechamento `{ $closer }` na linha { $goal }, onde a lista de valores termina.
    .rule = Todo sinal que é aberto é fechado por outro do mesmo tipo.

bracket-never-opened =
    .kind = Falta um sinal de abertura.
    .what = Um sinal de fechamento `{ $closer }` não tem o sinal de abertura `{ $opener }` que corresponde a ele.
    .why = O Python não consegue saber onde ele se abre.
    .fix = Coloque um sinal de abertura `{ $opener }` antes de `{ $following }` na linha { $line }.
    .rule = Todo sinal de fechamento tem um sinal de abertura.

extra-closing-bracket =
    .kind = Sobra um sinal de fechamento.
    .what = A linha { $line } tem um sinal de fechamento `{ $closer }` que não corresponde a nenhum de abertura.
    .why = O Python não tem mais nada para fechar ali.
    .fix = Remova um sinal de fechamento `{ $closer }` depois de `{ $before }` na linha { $line }.
    .rule = Para cada sinal de abertura há exatamente um sinal de fechamento.

closing-bracket-first =
    .kind = Sobra um sinal de fechamento.
    .what = A linha { $line } tem um sinal de fechamento `{ $closer }` que não corresponde a nenhum de abertura.
    .why = O Python não tem mais nada para fechar ali.
    .fix = Remova um sinal de fechamento `{ $closer }` da linha { $line }.
    .rule = Para cada sinal de abertura há exatamente um sinal de fechamento.

extra-opening-bracket =
    .kind = Sobra um sinal de abertura.
    .what = A linha { $line } tem um sinal de abertura `{ $opener }` que nada fecha.
    .why = O Python continua procurando o sinal que o fecha.
    .fix = Remova um sinal de abertura `{ $opener }` antes de `{ $following }` na linha { $line }.
    .rule = Para cada sinal de abertura há exatamente um sinal de fechamento.

wrong-closing-bracket =
    .kind = Um sinal é fechado por outro de tipo diferente.
    .what = O sinal `{ $opener }` aberto na linha { $opener_line } encontra `{ $wrong }` na linha { $line }, que é de outro tipo.
    .why = O Python só aceita um sinal de fechamento do mesmo tipo que o de abertura.
    .fix = Troque o sinal `{ $wrong }` da linha { $line } por `{ $right }`.
    .rule = Parêntese fecha parêntese, colchete fecha colchete, chave fecha chave.

wrong-opening-bracket =
    .kind = Um sinal é aberto por outro de tipo diferente.
    .what = Na linha { $line }, o sinal de abertura `{ $wrong }` não combina com o sinal de fechamento `{ $closer }`.
    .why = O Python só aceita esses sinais em pares do mesmo tipo.
    .fix = Troque o sinal `{ $wrong }` da linha { $line } por `{ $right }`.
    .rule = Parêntese fecha parêntese, colchete fecha colchete, chave fecha chave.

wrong-bracket-pair =
    .kind = Os sinais de abertura e de fechamento são do tipo errado.
    .what = Os sinais `{ $wrong }` e `{ $wrong_closer }`, abertos na linha { $line }, são de um tipo que não combina com o que está dentro deles.
    .why = Cada tipo tem o seu significado, e o Python não consegue ler este conteúdo entre sinais deste tipo.
    .fix = Troque o sinal `{ $wrong }` da linha { $line } por `{ $right }`, e o seu sinal de fechamento `{ $wrong_closer }` por `{ $closer }`.
    .rule = Parênteses para chamadas e grupos, colchetes para listas e lugares nelas, chaves para dicionários.

bracket-turned =
    .kind = Um sinal de abertura ou de fechamento está virado ao contrário.
    .what = A linha { $line } tem o sinal `{ $wrong }` onde é preciso um na outra direção.
    .why = Um sinal de abertura não pode fechar, e um sinal de fechamento não pode abrir.
    .fix = Troque o sinal `{ $wrong }` da linha { $line } por `{ $right }`.
    .rule = Esses sinais vêm em pares: primeiro se abre, depois se fecha.

closing-brackets-swapped =
    .kind = Os sinais de fechamento estão na ordem errada.
    .what = Na linha { $line }, os sinais de fechamento `{ $wrong }` estão na ordem errada.
    .why = O sinal que foi aberto por último precisa ser fechado primeiro.
    .fix = Inverta a ordem dos sinais de fechamento `{ $wrong }` na linha { $line }.
    .rule = Aberto por último, fechado primeiro.

bracket-closed-early =
    .kind = Um sinal é fechado cedo demais.
    .what = Na linha { $line }, um sinal de fechamento `{ $closer }` vem antes de tudo o que deve ficar dentro.
    .why = O que vem depois fica então do lado de fora, onde o Python não consegue ler.
    .fix = Remova o sinal de fechamento `{ $closer }` depois de `{ $before }` na linha { $line }, e coloque-o depois de `{ $target }` na linha { $goal }.
    .rule = O sinal de fechamento fica depois da última coisa que deve ficar dentro.

bracket-closed-late =
    .kind = Um sinal é fechado tarde demais.
    .what = Na linha { $line }, um sinal de fechamento `{ $closer }` vem depois de algo que não deve ficar dentro.
    .why = Assim fica dentro mais do que deve, e as partes não combinam.
    .fix = Remova o sinal de fechamento `{ $closer }` depois de `{ $before }` na linha { $line }, e coloque-o depois de `{ $target }` na linha { $goal }.
    .rule = O sinal de fechamento fica depois da última coisa que deve ficar dentro.

extra-bracket-pair =
    .kind = Sobra um par de sinais de abertura e de fechamento.
    .what = Na linha { $line }, os sinais `{ $opener }` e `{ $closer }` estão onde o Python não os permite.
    .why = O Python espera neste lugar só as palavras.
    .fix = Remova o sinal `{ $opener }` e o seu par `{ $closer }` da linha { $line }.
    .rule = Os sinais de abertura e de fechamento servem para chamadas, grupos, listas e dicionários.

needless-bracket-pair =
    .kind = Um par de parênteses não é necessário.
    .what = Na linha { $line }, os sinais `{ $opener }` e `{ $closer }` mantêm junto o que já forma um conjunto sem eles.
    .why = O Python permite esses parênteses, mas lê o mesmo sem eles.
    .fix = Remova o sinal `{ $opener }` e o seu par `{ $closer }` da linha { $line }.
    .rule = Os sinais de abertura e de fechamento servem para chamadas, grupos, listas e dicionários.

missing-bracket-pair =
    .kind = Falta um par de sinais de abertura e de fechamento.
    .what = Na linha { $line }, alguns valores formam um conjunto, mas nenhum sinal os mantém juntos.
    .why = Sem esses sinais, o Python não consegue ver quais valores formam um conjunto.
    .fix = Coloque o sinal `{ $opener }` antes de `{ $first }` na linha { $line } e o seu par `{ $closer }` depois de `{ $target }` na linha { $goal }.
    .rule = Os sinais de abertura e de fechamento mantêm junto o que forma um conjunto.

instruction-over-lines =
    .kind = Uma instrução ocupa várias linhas sem parênteses.
    .what = A instrução da linha { $line } continua na linha { $next }, mas nenhum parêntese mantém as linhas juntas.
    .why = No fim de uma linha, o Python entende que a instrução terminou, a não ser que um sinal de abertura ainda não esteja fechado.
    .fix = Coloque o sinal `{ $opener }` antes de `{ $first }` na linha { $line } e o seu par `{ $closer }` depois de `{ $target }` na linha { $goal }.
    .rule = Uma instrução, uma linha, exceto dentro de parênteses, colchetes ou chaves.

call-without-brackets =
    .kind = Uma chamada não tem parênteses.
    .what = Na linha { $line }, o nome `{ $name }` deve ser chamado, mas não tem parênteses.
    .why = O Python só chama algo quando parênteses vêm depois do nome.
    .fix = Coloque um parêntese de abertura `(` logo depois de `{ $name }` na linha { $line }, e um parêntese de fechamento `)` depois dos valores que são da chamada.
    .rule = Para chamar algo é preciso usar parênteses, mesmo sem nada dentro.

def-without-brackets =
    .kind = Uma definição não tem parênteses.
    .what = Na linha { $line }, o nome `{ $name }` é definido sem parênteses.
    .why = O Python espera depois do nome a lista de parâmetros entre parênteses, mesmo quando ela está vazia.
    .fix = Coloque parênteses logo depois de `{ $name }` na linha { $line }: um `(` antes dos seus parâmetros, se houver algum, e um `)` depois deles.
    .rule = Uma definição tem parênteses, mesmo sem nada dentro.

smart-quotes =
    .kind = Uma aspa é curva.
    .what = A linha { $line } tem a aspa curva `{ $wrong }`, como a fazem os processadores de texto e as páginas da web.
    .why = O Python só conhece aspas retas. A curva é um caractere desconhecido.
    .fix = Troque a aspa curva `{ $wrong }` da linha { $line } por uma reta, e faça o mesmo na outra ponta do texto.
    .rule = Textos ficam entre aspas retas. Digite-as no editor de programas.

backtick-quotes =
    .kind = Há acentos graves onde vão aspas.
    .what = A linha { $line } tem um acento grave (o sinal que se inclina para a esquerda) em volta de um texto.
    .why = O Python não conhece acentos graves.
    .fix = Troque os acentos graves da linha { $line } por aspas retas.
    .rule = Textos ficam entre aspas retas, simples ou duplas.

text-never-closed =
    .kind = Um texto não está fechado.
    .what = Na linha { $line }, um texto começa com a aspa `{ $quote }`, e falta a aspa que o termina.
    .why = O Python entende tudo até o fim da linha como parte do texto.
    .fix = Coloque a aspa `{ $quote }` depois do último caractere do texto na linha { $line }.
    .rule = Um texto termina com a mesma aspa com que começa.

text-never-opened =
    .kind = Um texto não tem aspa no começo.
    .what = Na linha { $line }, o texto que começa com `{ $first }` não tem nenhuma aspa antes dele.
    .why = O Python lê as palavras como nomes, e entende a aspa depois delas como o começo de um texto.
    .fix = Coloque a aspa `{ $quote }` antes de `{ $first }` na linha { $line }.
    .rule = Um texto começa e termina com a mesma aspa.

triple-quote-never-closed =
    .kind = Um texto entre aspas triplas não está fechado.
    .what = Um texto que começa perto da linha { $line } com três aspas não tem três aspas onde termina.
    .why = O Python entende tudo até o fim do arquivo como parte do texto.
    .fix = Coloque três aspas `{ $quote }` onde o texto termina.
    .rule = Um texto entre aspas triplas termina com três aspas do mesmo tipo.

mixed-quotes =
    .kind = Um texto é aberto e fechado por aspas diferentes.
    .what = Na linha { $line }, um texto tem a aspa `{ $right }` em uma ponta e `{ $wrong }` na outra.
    .why = O Python espera a mesma aspa com que o texto começou.
    .fix = Troque a aspa `{ $wrong }` da linha { $line } por `{ $right }`.
    .rule = Um texto termina com a mesma aspa com que começa.

nested-quotes =
    .kind = A mesma aspa está dentro de um texto e em volta dele.
    .what = Na linha { $line }, a aspa `{ $quote }` é usada em volta de um texto e também dentro dele.
    .why = O Python entende a aspa de dentro como o fim do texto.
    .fix = { $way ->
            [inner] Use o outro tipo de aspa dentro do texto da linha { $line }.
            [escaped] Coloque uma barra invertida antes da aspa de dentro do texto da linha { $line }.
           *[outer] Use o outro tipo de aspa em volta do texto da linha { $line }.
         }
    .rule = Em volta de um texto fica uma aspa que não aparece dentro dele.

doubled-quote =
    .kind = Uma aspa está escrita duas vezes.
    .what = Na linha { $line } há duas aspas `{ $quote }` lado a lado antes de `{ $following }`.
    .why = O Python lê duas aspas lado a lado como um texto vazio, e não consegue ler o que vem logo depois.
    .fix = Remova uma das duas aspas `{ $quote }` antes de `{ $following }` na linha { $line }.
    .rule = Um texto tem uma aspa no começo e uma no fim.

extra-quote =
    .kind = Sobra uma aspa.
    .what = A linha { $line } tem a aspa `{ $quote }` uma vez a mais.
    .why = O Python entende a aspa como o começo de mais um texto, e esse texto nunca termina.
    .fix = Remova a aspa `{ $quote }` depois de `{ $before }` na linha { $line }.
    .rule = Um texto tem uma aspa no começo e uma no fim.

quote-misplaced =
    .kind = Uma aspa está no lugar errado.
    .what = Na linha { $line }, a aspa `{ $quote }` está do lado errado de `{ $words }`, que faz parte do texto.
    .why = O Python só lê como texto o que está entre duas aspas.
    .fix = Mova a aspa `{ $quote }` na linha { $line } para o outro lado de `{ $words }`, para que `{ $words }` fique dentro do texto.
    .rule = Um texto tem uma aspa no começo e uma no fim.

quotes-in-disorder =
    .kind = As aspas de um texto estão em desordem.
    .what = Na linha { $line }, as aspas não vêm em pares em volta de um texto.
    .why = O Python não consegue saber onde o texto começa e onde termina.
    .fix = Coloque uma aspa antes do texto na linha { $line } e a mesma aspa depois dele, e nenhuma deste tipo dentro.
    .rule = Um texto tem uma aspa no começo e a mesma no fim.

text-without-quotes =
    .kind = Um texto não tem aspas.
    .what = Na linha { $line }, `{ $words }` deveria ser um texto, mas não tem aspas.
    .why = O Python entende palavras sem aspas como nomes de coisas.
    .fix = Coloque aspas antes e depois de `{ $words }` na linha { $line }.
    .rule = Textos ficam entre aspas, nomes não.

text-for-name =
    .kind = Há um texto onde é preciso um nome.
    .what = A linha { $line } tem `{ $wrong }` entre aspas no lugar de um nome.
    .why = Um texto entre aspas é um valor e não pode receber outro valor.
    .fix = Remova as aspas em volta de `{ $wrong }` na linha { $line }.
    .rule = Nomes não têm aspas.

bad-text-prefix =
    .kind = Uma letra antes de um texto não significa nada para o Python.
    .what = Na linha { $line }, as letras `{ $prefix }` estão logo antes da aspa de um texto.
    .why = Só algumas letras, como f e r, podem ficar antes de um texto.
    .fix = Remova ou mude as letras `{ $prefix }` antes da aspa na linha { $line }.
    .rule = Antes de um texto podem ficar f, r, b ou u.

prefix-apart =
    .kind = Um espaço separa uma letra do seu texto.
    .what = Na linha { $line } há um espaço entre a letra `{ $letter }` e a aspa do seu texto.
    .why = O Python lê a letra como um nome, e um nome e um texto não podem ficar lado a lado.
    .fix = Remova o espaço depois da letra `{ $letter }` na linha { $line }.
    .rule = Uma letra como f ou r fica logo antes da aspa do seu texto.

backslash-in-text =
    .kind = Uma barra invertida em um texto tem um significado especial.
    .what = Na linha { $line }, um texto contém uma barra invertida, e o Python a liga ao caractere que vem depois.
    .why = Em um texto, uma barra invertida começa um caractere especial, então o Python lê algo diferente do que está escrito.
    .fix = Escreva cada barra invertida do texto duas vezes na linha { $line }, ou coloque a letra `r` antes da aspa.
    .rule = Em um texto, a barra invertida é escrita duas vezes.

text-over-lines =
    .kind = Um texto continua além do fim da sua linha.
    .what = Um texto começa perto da linha { $line } e continua além do fim da sua linha.
    .why = Um texto entre aspas simples ou duplas precisa terminar na linha em que começa.
    .fix = { $way ->
            [tripled] Coloque três aspas no início do texto que começa perto da linha { $line }, e três no fim.
           *[joined] Junte as partes do texto que começa perto da linha { $line }, para ele ficar em uma só linha.
         }
    .rule = Um texto de várias linhas fica entre aspas triplas.

f-string-brace-alone =
    .kind = Uma chave em um texto não tem par.
    .what = Na linha { $line }, falta a chave `{ $brace }` em uma f-string.
    .why = Em uma f-string, as chaves vêm em pares em volta de um valor.
    .fix = Coloque a chave `{ $brace }` do outro lado do valor na linha { $line }.
    .rule = Em uma f-string, as chaves vêm em pares.

f-string-brace-extra =
    .kind = Sobra uma chave em um texto.
    .what = Na linha { $line }, uma f-string tem a chave `{ $brace }` uma vez a mais.
    .why = Em uma f-string, as chaves vêm em pares em volta de um valor.
    .fix = Remova uma chave `{ $brace }` da linha { $line }.
    .rule = Em uma f-string, as chaves vêm em pares.

f-string-brace-single =
    .kind = Uma chave que faz parte do texto foi escrita só uma vez.
    .what = Na linha { $line }, a chave `{ $brace }` faz parte do texto de uma f-string, mas foi escrita só uma vez.
    .why = Em uma f-string, uma única chave começa ou termina um valor.
    .fix = Escreva duas vezes a chave `{ $brace }` onde ela faz parte do texto na linha { $line }.
    .rule = Em uma f-string, uma chave que faz parte do texto é escrita duas vezes.

f-string-empty =
    .kind = As chaves em um texto não contêm nenhum valor.
    .what = { $held ->
            [colon] Na linha { $line }, as chaves `{ $field }` de uma f-string começam com dois-pontos, e não há valor antes deles.
           *[nothing] Na linha { $line }, as chaves `{ $field }` de uma f-string não contêm nenhum valor.
         }
    .why = O Python põe um valor no lugar das chaves, e aqui não há nenhum.
    .fix = { $way ->
            [dropped] Remova a letra `f` antes da aspa na linha { $line }. Mas se ali deve ficar um valor, escreva o nome dele nas chaves.
           *[written] Escreva o nome do valor nas chaves da linha { $line }, no início.
         }
    .rule = Em uma f-string há um valor em cada par de chaves.

f-string-dropped =
    .kind = O Python não consegue ler as chaves de um texto.
    .what = Na linha { $line }, uma f-string tem as chaves `{ $field }`. O Python não consegue ler o conteúdo delas como um valor.
    .why = A letra `f` antes da aspa diz ao Python para calcular o que está entre as chaves.
    .fix = Remova a letra `f` antes da aspa na linha { $line }, para o Python aceitar as chaves como estão. Ou corrija o que está dentro delas.
    .rule = Entre as chaves de uma f-string há um valor.

f-string-and-format =
    .kind = Um texto é preenchido duas vezes.
    .what = Na linha { $line }, um texto tem a letra `f` antes da aspa, e além disso `.format` é chamado nele.
    .why = Os dois põem valores nas chaves, e `f` faz isso primeiro. Nas chaves não há valor que ele possa usar.
    .fix = Remova a letra `f` antes da aspa na linha { $line }.
    .rule = Os valores são postos pela letra f ou por format, nunca pelos dois.

f-string-quotes =
    .kind = As aspas dentro de uma f-string a terminam cedo demais.
    .what = Na linha { $line }, a aspa `{ $quote }` está em volta de uma f-string e também dentro das suas chaves.
    .why = O Python entende a aspa de dentro como o fim do texto.
    .fix = Use o outro tipo de aspa dentro das chaves na linha { $line }, ou em volta do texto.
    .rule = Dentro de uma f-string fica o outro tipo de aspa.

f-string-expression =
    .kind = As chaves em um texto contêm algo que não é um valor.
    .what = Na linha { $line }, uma f-string tem entre as suas chaves algo que o Python não consegue ler.
    .why = Entre as chaves fica um valor, como ficaria em qualquer outra parte do programa.
    .fix = Corrija o que está entre as chaves da f-string na linha { $line }.
    .rule = Entre as chaves de uma f-string fica um valor.

misspelt-keyword =
    .kind = Uma palavra-chave está com a grafia errada.
    .what = A linha { $line } tem `{ $wrong }`, que se parece com uma palavra-chave do Python, mas não tem a mesma grafia.
    .why = O Python entende `{ $wrong }` como um nome e não consegue entender o que vem depois.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = As palavras-chave só funcionam quando todas as letras estão certas.

misspelt-branch =
    .kind = A palavra que começa um ramo está com a grafia errada.
    .what = A linha { $line } começa com `{ $wrong }`, que é quase `{ $right }`, mas não tem a mesma grafia.
    .why = Outro ramo começa com `else`, `elif`, `except` ou `finally`. O Python lê `{ $wrong }` como um nome.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Outro ramo começa com else, elif, except ou finally, e cada letra conta.

misspelt-name =
    .kind = Um nome está com a grafia errada.
    .what = A linha { $line } tem `{ $wrong }`, que se parece muito com `{ $right }`.
    .why = O Python só reconhece um nome quando todas as letras estão certas.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Um nome é escrito da mesma forma em todo lugar.

keyword-capital =
    .kind = Uma palavra-chave está com as maiúsculas erradas.
    .what = A linha { $line } tem `{ $wrong }`, mas o Python diferencia letras maiúsculas e minúsculas.
    .why = O Python entende `{ $wrong }` como um nome e não consegue entender o que vem depois.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = As palavras-chave ficam em letras minúsculas, exceto True, False e None.

constant-capital =
    .kind = Um valor fixo do Python está com as maiúsculas erradas.
    .what = A linha { $line } tem `{ $wrong }`, mas o Python diferencia letras maiúsculas e minúsculas.
    .why = O Python entende `{ $wrong }` como um nome qualquer.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = True, False e None começam com letra maiúscula.

word-for-keyword =
    .kind = Há uma palavra onde vai uma palavra-chave.
    .what = A linha { $line } tem a palavra `{ $wrong }`, que não é uma palavra-chave do Python.
    .why = Neste lugar, o Python só entende uma das suas próprias palavras-chave.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = O Python só entende as suas próprias palavras-chave.

wrong-keyword =
    .kind = A palavra-chave usada é a errada.
    .what = A linha { $line } tem a palavra-chave `{ $wrong }`, que não combina com esse lugar.
    .why = Cada palavra-chave tem o seu lugar, e o Python não consegue ler `{ $wrong }` aqui.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Cada palavra-chave tem o seu significado e o seu lugar.

foreign-word =
    .kind = Uma palavra vem de outra linguagem de programação.
    .what = A linha { $line } tem a palavra `{ $wrong }`, que outras linguagens usam.
    .why = O Python tem outra palavra para isso e entende `{ $wrong }` como um nome.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Cada linguagem tem as suas próprias palavras-chave.

keyword-as-name =
    .kind = Uma palavra-chave é usada como nome.
    .what = Na linha { $line }, a palavra `{ $keyword }` é usada como nome, mas é uma palavra-chave do Python.
    .why = As palavras-chave têm um significado fixo e não podem ser nomes.
    .fix = Troque `{ $keyword }` na linha { $line } por um nome seu que não seja uma palavra-chave.
    .rule = As palavras-chave não podem ser nomes.

missing-keyword =
    .kind = Falta uma palavra-chave.
    .what = Na linha { $line }, falta uma palavra-chave entre `{ $before }` e `{ $following }`.
    .why = Sem ela, o Python não consegue ver qual é a relação entre os dois.
    .fix = Coloque a palavra-chave `{ $word }` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = O Python precisa de todas as palavras-chave de uma instrução.

missing-keyword-first =
    .kind = Falta uma palavra-chave no começo de uma linha.
    .what = A linha { $line } começa com `{ $following }`, e falta a palavra-chave que vem antes.
    .why = Sem a palavra-chave, o Python não consegue ver que tipo de instrução é esta.
    .fix = Coloque a palavra-chave `{ $word }` antes de `{ $following }` na linha { $line }.
    .rule = Muitas instruções começam com uma palavra-chave.

missing-def =
    .kind = Falta a palavra-chave de uma definição.
    .what = A linha { $line } parece o começo da definição de `{ $following }`, mas falta a palavra-chave que começa uma definição.
    .why = O Python entende `{ $following }` como uma chamada, e uma chamada não abre nenhum bloco.
    .fix = Coloque a palavra-chave `def` antes de `{ $following }` na linha { $line }.
    .rule = Uma definição começa com a palavra-chave def.

missing-in =
    .kind = Falta a palavra in em um laço.
    .what = Na linha { $line }, nada liga `{ $before }` a `{ $following }`.
    .why = Um laço `for` diz depois da palavra in o que ele percorre.
    .fix = Coloque a palavra `in` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = for, nome, in, o que percorrer, dois-pontos.

wrong-word-for-in =
    .kind = Um laço tem outra palavra no lugar de in.
    .what = A linha { $line } tem `{ $wrong }` onde um laço `for` tem a palavra in.
    .why = Um laço `for` diz depois da palavra in o que ele percorre.
    .fix = Troque `{ $wrong }` na linha { $line } por `in`.
    .rule = for, nome, in, o que percorrer, dois-pontos.

else-if =
    .kind = Else e if são duas palavras.
    .what = Na linha { $line }, uma segunda condição começa com as palavras else e if.
    .why = Depois de else, o Python espera logo dois-pontos e nenhuma condição.
    .fix = Troque as palavras else e if na linha { $line } pela única palavra `elif`.
    .rule = Mais uma condição começa com elif.

else-with-condition =
    .kind = Um else tem uma condição.
    .what = Na linha { $line }, uma condição vem depois da palavra `else`.
    .why = Um else não tem condição: ele é para tudo o que resta. O Python espera dois-pontos logo depois dele.
    .fix = Troque `else` na linha { $line } por `elif`.
    .rule = Mais uma condição começa com elif; else não tem nenhuma.

number-starts-name =
    .kind = Um nome começa com um algarismo.
    .what = Na linha { $line }, o nome `{ $name }` começa com um algarismo.
    .why = Ao ver um algarismo, o Python começa a ler um número, e depois vêm letras.
    .fix = Troque `{ $name }` na linha { $line } por um nome que comece com uma letra.
    .rule = Nomes começam com uma letra ou um sublinhado.

digit-for-letter =
    .kind = Há um algarismo no lugar de uma letra parecida.
    .what = Na linha { $line }, a palavra `{ $name }` começa com o algarismo `{ $wrong }`, que parece uma letra.
    .why = Ao ver um algarismo, o Python começa a ler um número, e depois vêm letras.
    .fix = Escreva a letra `{ $right }` no lugar do algarismo `{ $wrong }` em `{ $name }` na linha { $line }.
    .rule = Um algarismo não é uma letra, mesmo que pareça.

digit-for-bracket =
    .kind = Há um algarismo no lugar do parêntese da mesma tecla.
    .what = Na linha { $line } está `{ $wrong }`, e em muitos teclados há um parêntese na mesma tecla.
    .why = Sem a tecla Shift, o teclado escreve o algarismo. O Python lê um número, e falta o parêntese.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Um parêntese se escreve muitas vezes com Shift e um algarismo.

hyphen-in-name =
    .kind = Um nome tem um hífen.
    .what = Na linha { $line }, o nome `{ $name }` contém um hífen.
    .why = O Python lê o hífen como um sinal de menos entre dois nomes.
    .fix = Troque o hífen de `{ $name }` na linha { $line } por um sublinhado `_`, ou escreva o nome sem ele.
    .rule = Nomes têm letras, algarismos e sublinhados, mas não hifens.

blank-in-name =
    .kind = Um nome tem um espaço.
    .what = Na linha { $line }, o nome `{ $name }` está escrito como duas palavras.
    .why = O Python lê dois nomes lado a lado, sem nada que os ligue.
    .fix = Junte as palavras de `{ $name }` na linha { $line }, por exemplo com um sublinhado `_`.
    .rule = Um nome é uma só palavra.

sign-in-name =
    .kind = Um nome tem um sinal dentro dele.
    .what = Na linha { $line }, o nome `{ $name }` contém o sinal `{ $sign }`.
    .why = O Python termina o nome no sinal e não consegue entender o resto.
    .fix = Remova o sinal `{ $sign }` de `{ $name }` na linha { $line }, ou coloque um sublinhado `_` no lugar dele.
    .rule = Nomes têm letras, algarismos e sublinhados.

global-after-use =
    .kind = A linha que diz onde está um nome vem tarde demais.
    .what = A linha { $line } diz `{ $keyword }` para `{ $name }`, mas o nome é usado mais acima na mesma função.
    .why = O Python precisa saber onde está um nome antes que a função o use.
    .fix = Mova o `{ $keyword }` da linha { $line } para o começo da função.
    .rule = O que diz onde está um nome vem antes do seu primeiro uso.

missing-space =
    .kind = Falta um espaço.
    .what = Na linha { $line }, duas palavras estão escritas como uma: `{ $wrong }`.
    .why = O Python lê `{ $wrong }` como um só nome.
    .fix = Coloque um espaço dentro de `{ $wrong }` na linha { $line }, onde uma palavra termina e a outra começa.
    .rule = As palavras são separadas por espaços.

blank-in-word =
    .kind = Uma palavra está partida por um espaço.
    .what = Na linha { $line }, uma palavra está escrita como duas: `{ $wrong }`.
    .why = O Python lê dois nomes lado a lado, sem nada que os ligue.
    .fix = Remova o espaço que está dentro de `{ $wrong }` na linha { $line }.
    .rule = Uma palavra não tem espaço dentro dela.

words-swapped =
    .kind = Há palavras na ordem errada.
    .what = Na linha { $line }, as palavras `{ $wrong }` estão em uma ordem que o Python não conhece.
    .why = O Python lê as palavras uma depois da outra, e a ordem tem um significado.
    .fix = Inverta a ordem das palavras `{ $wrong }` na linha { $line }.
    .rule = not in, is not: nesta ordem.

doubled-word =
    .kind = Uma palavra está escrita duas vezes.
    .what = Na linha { $line }, a palavra `{ $word }` está escrita duas vezes seguidas.
    .why = Depois da primeira, o Python espera outra coisa.
    .fix = Remova uma `{ $word }` da linha { $line }.
    .rule = Cada palavra é escrita uma só vez.

extra-keyword =
    .kind = Sobra uma palavra-chave.
    .what = A linha { $line } tem a palavra-chave `{ $word }` em um lugar onde o Python não a permite.
    .why = A palavra-chave `{ $word }` começa algo diferente do que vem depois aqui.
    .fix = Remova a palavra-chave `{ $word }` da linha { $line }.
    .rule = Cada palavra-chave tem o seu lugar.

extra-word =
    .kind = Sobra uma palavra.
    .what = Na linha { $line }, a palavra `{ $word }` vem depois de `{ $before }` sem nada que as ligue.
    .why = O Python não sabe o que fazer com `{ $word }` neste lugar.
    .fix = Remova `{ $word }` depois de `{ $before }` na linha { $line }.
    .rule = Dois nomes nunca ficam lado a lado.

extra-word-first =
    .kind = Sobra uma palavra no começo de uma linha.
    .what = A linha { $line } começa com a palavra `{ $word }`, que não faz parte da instrução que vem depois.
    .why = O Python não sabe o que fazer com `{ $word }` neste lugar.
    .fix = Remova `{ $word }` do começo da linha { $line }.
    .rule = Dois nomes nunca ficam lado a lado.

foreign-new =
    .kind = A palavra new vem de outra linguagem.
    .what = A linha { $line } tem a palavra `new` antes de `{ $following }`.
    .why = O Python cria uma coisa nova com uma simples chamada, sem nenhuma palavra antes.
    .fix = Remova a palavra `new` que está antes de `{ $following }` na linha { $line }.
    .rule = Uma coisa nova é criada chamando a sua classe.

type-declaration =
    .kind = Uma palavra para o tipo vem de outra linguagem.
    .what = A linha { $line } tem a palavra `{ $word }` antes do nome `{ $following }`.
    .why = O Python descobre o tipo sozinho e lê dois nomes lado a lado.
    .fix = Remova a palavra `{ $word }` que está antes de `{ $following }` na linha { $line }.
    .rule = Um nome não precisa de um tipo antes dele: nome, sinal de igual, valor.

def-without-name =
    .kind = Uma definição não tem nome.
    .what = Na linha { $line }, nenhum nome vem depois da palavra-chave `{ $keyword }`.
    .why = Tudo o que é definido precisa de um nome com que possa ser usado.
    .fix = Coloque um nome depois de `{ $keyword }` na linha { $line }.
    .rule = Depois de def e class vem um nome.

import-order =
    .kind = As partes de um import estão na ordem errada.
    .what = Na linha { $line }, a parte com import vem antes da parte com from.
    .why = O Python quer saber primeiro o módulo, e depois o que pegar dele.
    .fix = Mova a parte com `from` para o começo da linha { $line }, antes da palavra `import`.
    .rule = Primeiro from e o módulo, depois import e os nomes.

from-without-import =
    .kind = Falta a palavra import.
    .what = A linha { $line } começa com from e não tem a palavra import.
    .why = Depois de from e de um módulo, o Python espera import e um nome.
    .fix = Coloque a palavra `import` no seu lugar na linha { $line }.
    .rule = De um módulo (from) se importa (import) um nome.

import-of-text =
    .kind = Um módulo está escrito como um texto entre aspas.
    .what = Na linha { $line }, o módulo a importar está entre aspas.
    .why = O Python espera só o nome de um módulo.
    .fix = Remova as aspas em volta do módulo na linha { $line }.
    .rule = Os módulos são importados pelo nome, sem aspas.

import-of-file =
    .kind = Um arquivo é importado no lugar de um módulo.
    .what = Na linha { $line }, o que se importa não é simplesmente o nome de um módulo.
    .why = O Python espera o nome de um módulo: sem sinais em volta, sem caminho.
    .fix = Escreva só o nome do módulo depois da palavra import na linha { $line }.
    .rule = Os módulos são importados só pelo nome.

module-digit =
    .kind = O nome de um módulo começa com um algarismo.
    .what = Na linha { $line }, o nome do módulo, `{ $name }`, começa com um algarismo.
    .why = Ao ver um algarismo, o Python começa a ler um número, e por isso não consegue importar um módulo com esse nome.
    .fix = Dê ao arquivo um nome que comece com uma letra, e escreva esse nome na linha { $line }. Se o arquivo tiver de manter o nome, chame `__import__` com o nome entre aspas.
    .rule = Nomes começam com uma letra ou um sublinhado, os de módulos também.

import-hyphen =
    .kind = O nome de um módulo tem um hífen.
    .what = Na linha { $line }, o nome do módulo a importar contém um hífen `-`.
    .why = O Python lê o hífen como um sinal de menos, que não tem lugar em um import.
    .fix = Use na linha { $line } um módulo cujo nome não tenha hífen.
    .rule = Os nomes dos módulos têm letras, algarismos e sublinhados.

leading-zeros =
    .kind = Um número começa com zero.
    .what = Na linha { $line }, o número `{ $number }` começa com zero.
    .why = O Python não permite um zero no começo de um número inteiro.
    .fix = Remova os zeros do começo de `{ $number }` na linha { $line }.
    .rule = Números inteiros não têm zeros no começo.

octal-literal =
    .kind = Um número do sistema octal está escrito como no Python 2.
    .what = Na linha { $line }, o número `{ $number }` começa com zero, o que antes indicava o sistema octal (algarismos de 0 a 7).
    .why = O Python de hoje quer a letra o depois desse zero.
    .fix = Coloque a letra `o` depois do zero de `{ $number }` na linha { $line }.
    .rule = Números octais começam com um zero e a letra o.

long-number =
    .kind = Um número termina com uma letra, como no Python 2.
    .what = Na linha { $line }, o número `{ $number }` termina com uma letra.
    .why = Hoje, os números inteiros podem ser tão longos quanto você quiser, e não precisam de nenhuma letra.
    .fix = Remova a letra do fim de `{ $number }` na linha { $line }.
    .rule = Números não têm letra no fim.

number-separators =
    .kind = Um número tem separadores que o Python não conhece.
    .what = Na linha { $line }, o número `{ $number }` está dividido por vírgulas, pontos ou espaços.
    .why = O Python lê vários números em vez de um.
    .fix = Escreva `{ $number }` na linha { $line } sem separadores, ou com sublinhados `_` como separadores.
    .rule = Números não têm separadores, exceto sublinhados.

print-statement =
    .kind = Um print não tem parênteses.
    .what = Na linha { $line }, a palavra `print` não tem parênteses em volta do que ela mostra.
    .why = No Python 2 isso era permitido. Hoje, print é chamado como tudo o mais.
    .fix = Coloque um parêntese de abertura `(` depois de `print` na linha { $line } e um parêntese de fechamento `)` depois do que deve ser mostrado.
    .rule = O que print mostra fica entre parênteses.

exec-statement =
    .kind = Um exec não tem parênteses.
    .what = Na linha { $line }, a palavra `exec` não tem parênteses depois dela.
    .why = No Python 2 isso era permitido. Hoje, exec é chamado como tudo o mais.
    .fix = Coloque um parêntese de abertura `(` depois de `exec` na linha { $line } e um parêntese de fechamento `)` depois do que pertence a ele.
    .rule = As chamadas têm parênteses.

except-comma =
    .kind = Um except está escrito como no Python 2.
    .what = Na linha { $line }, há uma vírgula `,` antes do nome do erro.
    .why = Hoje, a palavra as liga um erro ao seu nome.
    .fix = Troque a vírgula `,` da linha { $line } pela palavra `as`.
    .rule = except, erro, as, nome.

raise-comma =
    .kind = Um raise está escrito como no Python 2.
    .what = Na linha { $line }, há uma vírgula `,` entre o erro e a sua mensagem.
    .why = Hoje, a mensagem fica entre parênteses depois do erro.
    .fix = Remova a vírgula `,` da linha { $line } e coloque a mensagem entre parênteses depois do erro.
    .rule = Um erro é lançado com a sua mensagem entre parênteses.

backticks =
    .kind = Há acentos graves como no Python 2.
    .what = A linha { $line } tem acentos graves (os sinais que se inclinam para a esquerda) em volta de um valor.
    .why = No Python 2, eles transformavam um valor em um texto. O Python de hoje não os conhece.
    .fix = Remova os acentos graves da linha { $line } e chame `repr` com o valor entre parênteses.
    .rule = Um valor é transformado em um texto com uma chamada.

body-not-indented =
    .kind = Um bloco não está indentado.
    .what = A linha { $line } pertence ao `{ $keyword }` da linha { $header }, mas não está mais indentada que essa linha.
    .why = O Python vê pela indentação o que pertence a um bloco. Aqui o bloco parece estar vazio.
    .fix = { $count ->
            [one] Indente a linha { $line } mais que a linha { $header }, normalmente com quatro espaços.
           *[other] Indente as linhas { $line } a { $last } mais que a linha { $header }, normalmente com quatro espaços.
         }
    .rule = O que pertence a um bloco fica mais indentado que a linha que abre o bloco.

unexpected-indentation =
    .kind = Uma linha está indentada sem motivo.
    .what = A linha { $line } está mais indentada que a instrução anterior, mas essa instrução não abre nenhum bloco.
    .why = O Python entende linhas mais indentadas como um bloco, e aqui nada diz a que esse bloco pertence.
    .fix = { $count ->
            [one] Reduza a indentação da linha { $line } até que seja a da linha { $like }.
           *[other] Reduza a indentação das linhas { $line } a { $last }, para que a linha { $line } tenha a da linha { $like }.
         }
    .rule = As linhas só são indentadas dentro de um bloco.

first-line-indented =
    .kind = A primeira linha está indentada.
    .what = A linha { $line } é a primeira instrução do programa, e está indentada.
    .why = A indentação significa que uma linha pertence a um bloco. No começo de um programa ainda não há nenhum bloco.
    .fix = { $count ->
            [one] Remova a indentação em excesso da linha { $line }.
           *[other] Remova a indentação em excesso das linhas { $line } a { $last }.
         }
    .rule = A primeira instrução começa na margem esquerda.

indented-too-far =
    .kind = Uma linha está indentada demais.
    .what = A linha { $line } está indentada demais para o bloco a que pertence.
    .why = O Python vê pela indentação o que forma um conjunto, e as linhas de um mesmo bloco começam na mesma coluna.
    .fix = { $count ->
            [one] Reduza a indentação da linha { $line } até que seja a da linha { $like }.
           *[other] Reduza a indentação das linhas { $line } a { $last }, para que a linha { $line } tenha a da linha { $like }.
         }
    .rule = Todas as linhas de um bloco começam na mesma coluna.

not-indented-enough =
    .kind = Uma linha está pouco indentada.
    .what = A linha { $line } não está tão indentada quanto o bloco a que pertence.
    .why = O Python entende que o bloco terminou e não consegue ler o resto dele.
    .fix = { $count ->
            [one] Indente mais a linha { $line }, até a mesma coluna que a linha { $like }.
           *[other] Indente mais as linhas { $line } a { $last }, para que a linha { $line } comece na mesma coluna que a linha { $like }.
         }
    .rule = Todas as linhas de um bloco começam na mesma coluna.

indentation-matches-nothing =
    .kind = Duas linhas de um mesmo bloco começam em colunas diferentes.
    .what = As linhas { $line } e { $like } pertencem ao mesmo bloco, mas não começam na mesma coluna.
    .why = O Python vê pela coluna que linhas pertencem a um bloco. Essas linhas devem começar exatamente do mesmo jeito.
    .fix = { $count ->
            [one] Mude a indentação da linha { $line } para que seja exatamente a da linha { $like }.
           *[other] Mude a indentação das linhas { $line } a { $last }, para que a linha { $line } tenha exatamente a da linha { $like }.
         }
    .rule = Todas as linhas de um bloco começam na mesma coluna.

branch-not-aligned =
    .kind = Um ramo não começa na coluna do seu par.
    .what = Na linha { $line }, o `{ $keyword }` não começa na mesma coluna que a instrução a que pertence.
    .why = O Python não consegue ver a qual instrução o `{ $keyword }` pertence.
    .fix = { $count ->
            [one] Mude a indentação da linha { $line } para que seja exatamente a da linha { $like }.
           *[other] Mude a indentação das linhas { $line } a { $last }, para que a linha { $line } tenha exatamente a da linha { $like }.
         }
    .rule = else e elif começam na coluna do seu if, e except na do seu try.

block-line-misplaced =
    .kind = Uma linha de um bloco começa na coluna errada.
    .what = A linha { $line } pertence ao `{ $keyword }` da linha { $header }, mas não começa na coluna desse bloco.
    .why = O Python vê pela indentação o que forma um conjunto.
    .fix = { $count ->
            [one] Mude a indentação da linha { $line } para que comece exatamente um nível mais à direita que a linha { $header }, normalmente quatro espaços.
           *[other] Mude a indentação das linhas { $line } a { $last }, para que a linha { $line } comece exatamente um nível mais à direita que a linha { $header }, normalmente quatro espaços.
         }
    .rule = Todas as linhas de um bloco começam na mesma coluna.

not-at-left-edge =
    .kind = Uma linha não começa na margem esquerda.
    .what = A linha { $line } está indentada, mas não pertence a nenhum bloco.
    .why = O Python vê pela indentação o que forma um conjunto.
    .fix = { $count ->
            [one] Remova a indentação em excesso da linha { $line }, para que comece na margem esquerda.
           *[other] Remova a indentação em excesso das linhas { $line } a { $last }, para que a linha { $line } comece na margem esquerda.
         }
    .rule = As linhas que não pertencem a nenhum bloco começam na margem esquerda.

indentation-other =
    .kind = A indentação de uma linha não combina.
    .what = A linha { $line } não começa em uma coluna que combine com as linhas em volta dela.
    .why = O Python vê pela indentação o que forma um conjunto.
    .fix = { $count ->
            [one] Mude a indentação da linha { $line } para que combine com o bloco a que ela pertence.
           *[other] Mude a indentação das linhas { $line } a { $last } para que combine com o bloco a que elas pertencem.
         }
    .rule = Todas as linhas de um bloco começam na mesma coluna.

tabs-and-spaces =
    .kind = Tabulações e espaços estão misturados.
    .what = O programa está indentado com tabulações em alguns lugares e com espaços em outros, e na linha { $line } os dois não combinam.
    .why = Eles podem parecer iguais, mas o Python não consegue comparar uma tabulação com espaços.
    .fix = { $count ->
            [one] Mude a indentação da linha { $line } para o mesmo espaço em branco que tem a linha { $like }.
           *[other] Mude a indentação das linhas { $line } a { $last }, para que a linha { $line } comece com o mesmo espaço em branco que a linha { $like }.
         }
    .rule = Indente só com espaços, quatro para cada nível.

tab-among-blanks =
    .kind = Tabulações e espaços estão misturados.
    .what = A linha { $line } está indentada com uma tabulação, e outras linhas estão indentadas com espaços.
    .why = Na tela uma tabulação parece espaços, mas o Python vê a diferença e não consegue saber se as linhas ficam juntas.
    .fix = Mude a indentação da linha { $line }: apague a tabulação no começo e digite espaços, quatro para cada nível.
    .rule = Indente só com espaços, quatro para cada nível.

blanks-among-tabs =
    .kind = Tabulações e espaços estão misturados.
    .what = A linha { $line } está indentada com espaços, e outras linhas estão indentadas com uma tabulação.
    .why = Na tela uma tabulação parece espaços, mas o Python vê a diferença e não consegue saber se as linhas ficam juntas.
    .fix = Mude a indentação da linha { $line }: apague os espaços no começo e digite tabulações, como nas outras linhas.
    .rule = Indente com tabulações ou com espaços, e nunca com os dois em um mesmo programa.

return-outside =
    .kind = Há um return fora de uma função.
    .what = Na linha { $line }, o `{ $keyword }` está pouco indentado para pertencer a uma função.
    .why = Só uma função pode devolver um valor.
    .fix = { $count ->
            [one] Indente mais a linha { $line }, até a mesma coluna que a linha { $like }.
           *[other] Indente mais as linhas { $line } a { $last }, para que a linha { $line } comece na mesma coluna que a linha { $like }.
         }
    .rule = return fica dentro de uma função.

break-outside =
    .kind = Há um salto fora de um laço.
    .what = Na linha { $line }, o `{ $keyword }` está pouco indentado para pertencer a um laço.
    .why = Só se pode sair de um laço ou continuar um laço.
    .fix = { $count ->
            [one] Indente mais a linha { $line }, até a mesma coluna que a linha { $like }.
           *[other] Indente mais as linhas { $line } a { $last }, para que a linha { $line } comece na mesma coluna que a linha { $like }.
         }
    .rule = break e continue ficam dentro de um laço.

return-outside-replaced =
    .kind = Há um return fora de uma função.
    .what = Na linha { $line } há um `{ $keyword }` fora de qualquer função.
    .why = Só uma função pode devolver um valor.
    .fix = Coloque outra coisa no lugar do `{ $keyword }` na linha { $line }, ou remova essa palavra.
    .rule = return fica dentro de uma função.

break-outside-replaced =
    .kind = Há um salto fora de um laço.
    .what = Na linha { $line } há um `{ $keyword }` fora de qualquer laço.
    .why = Só se pode sair de um laço ou continuar um laço.
    .fix = Coloque outra coisa no lugar do `{ $keyword }` na linha { $line }, ou remova essa palavra.
    .rule = break e continue ficam dentro de um laço.

missing-body =
    .kind = Um bloco está vazio.
    .what = A linha { $line } abre um bloco com `{ $keyword }`, mas nenhum bloco vem depois.
    .why = Depois dos dois-pontos, o Python espera pelo menos uma instrução indentada.
    .fix = Coloque uma instrução indentada abaixo da linha { $line }. A palavra `pass` não faz nada e ocupa o lugar.
    .rule = Um bloco tem pelo menos uma instrução.

header-alone =
    .kind = Faltam os dois-pontos e um bloco.
    .what = A linha { $line } abre um bloco com `{ $keyword }`, mas não tem dois-pontos no fim, e nenhum bloco vem depois.
    .why = O Python espera dois-pontos no fim de uma linha assim e, abaixo dela, pelo menos uma instrução indentada.
    .fix = Coloque dois-pontos no fim da linha { $line }. Coloque uma instrução indentada abaixo dessa linha. A palavra `pass` não faz nada e guarda o lugar.
    .rule = Uma linha que abre um bloco termina com dois-pontos, e o bloco tem pelo menos uma instrução.

pasted-prompt =
    .kind = Um prompt foi colado no programa.
    .what = A linha { $line } começa com `{ $prompt }`, que o console mostra e que não faz parte de um programa.
    .why = O Python tenta ler o prompt como um sinal do programa.
    .fix = Remova `{ $prompt }` do começo da linha { $line }.
    .rule = De um console, copie só o que você digitou.

pasted-line-number =
    .kind = Um número de linha foi colado no programa.
    .what = A linha { $line } começa com o número `{ $number }`, que não faz parte da instrução.
    .why = O Python lê um número e depois algo que não combina com ele.
    .fix = Remova o número `{ $number }` do começo da linha { $line }.
    .rule = Números de linha não fazem parte de um programa.

pasted-marker =
    .kind = Uma marca de outro lugar foi colada no programa.
    .what = A linha { $line } é `{ $mark }`, que não faz parte de um programa em Python.
    .why = Marcas assim vêm de chats, de páginas da web ou de sistemas de controle de versão. O Python não as conhece.
    .fix = Remova a linha { $line }.
    .rule = Um programa contém só Python.

pasted-stars =
    .kind = Há asteriscos colados no programa.
    .what = A linha { $line } tem os asteriscos `{ $mark }` em um lugar onde eles não devem ficar.
    .why = Em conversas e em páginas da web, esses asteriscos deixam as letras em negrito. O Python entende os asteriscos como um sinal de conta.
    .fix = Remova os asteriscos `{ $mark }` da linha { $line }.
    .rule = Um programa contém só Python.

pasted-command =
    .kind = Um comando foi colado no programa.
    .what = A linha { $line } é um comando para um terminal ou um notebook: `{ $command }`. Ele não faz parte de um programa.
    .why = O Python lê as instruções de um programa e não conhece esses comandos.
    .fix = Remova a linha { $line } do programa. Digite o comando em um terminal.
    .rule = Comandos para um terminal ou um notebook não fazem parte de um programa.

pasted-output =
    .kind = Uma mensagem do Python foi colada no programa.
    .what = A linha { $line } parece uma mensagem que o Python mostrou, e não um programa.
    .why = O Python tenta ler a sua própria mensagem como uma instrução.
    .fix = Remova a mensagem da linha { $line }.
    .rule = O que um programa mostra não faz parte do programa.

prose-line =
    .kind = Há uma frase entre as instruções.
    .what = A linha { $line } é uma frase para pessoas e não uma instrução.
    .why = O Python entende as palavras como nomes, e nomes nunca ficam lado a lado.
    .fix = Remova a linha { $line }, ou coloque o sinal `#` no começo dela para transformá-la em um comentário.
    .rule = Frases para pessoas ficam em comentários.

comment-without-hash =
    .kind = Falta o sinal de um comentário.
    .what = Na linha { $line }, a parte que começa com `{ $first }` não pode ser lida como uma instrução.
    .why = O Python lê tudo como instruções, a não ser que o sinal `#` venha antes.
    .fix = Coloque o sinal `#` antes de `{ $first }` na linha { $line } para fazer do resto da linha um comentário.
    .rule = Um comentário começa com o sinal #.

shebang =
    .kind = A primeira linha de um script perdeu o seu sinal.
    .what = A linha { $line } começa com `{ $first }`. Uma linha assim diz ao computador que programa executa o script, mas aqui ela não começa com o sinal `#`.
    .why = O Python só pula uma linha assim se ela começa com `#`. Aqui ele tenta ler uma instrução.
    .fix = { $way ->
            [removed] Remova a linha { $line }. O programa funciona sem ela.
            [turned] Escreva os sinais `!` e `#` no início da linha { $line } na ordem inversa.
           *[put] Coloque o sinal `#` bem no início da linha { $line }.
         }
    .rule = A primeira linha de um script pode começar com #! e dizer o nome de um programa.

left-over =
    .kind = Ficou algo solto em uma linha.
    .what = Na linha { $line }, a parte `{ $part }` não pertence à instrução que está ali.
    .why = O Python tenta ler tudo o que há na linha, e essa parte não se encaixa.
    .fix = Coloque o sinal `#` antes de `{ $part }` na linha { $line }, para o Python pular essa parte. Se ela não serve para nada, remova essa parte.
    .rule = Uma linha contém uma instrução e mais nada.

foreign-comment =
    .kind = Um comentário está escrito como em outra linguagem.
    .what = A linha { $line } tem `{ $mark }`, que marca um comentário em outras linguagens.
    .why = O Python entende `{ $mark }` como um sinal do programa.
    .fix = { $way ->
            [removed] Remova da linha { $line } o comentário que começa com `{ $mark }`. Se quiser guardá-lo, coloque o sinal `#` antes dele.
            [sign] Remova o sinal `{ $mark }` da linha { $line }. Então o Python lê o resto da linha como uma instrução.
           *[replaced] Troque `{ $mark }` na linha { $line } pelo sinal `#`.
         }
    .rule = Em Python, um comentário começa com o sinal #.

invisible-character =
    .kind = Há um caractere que não se vê.
    .what = A linha { $line } contém um caractere invisível (número { $code }).
    .why = Ele vem de copiar de uma página da web ou de um documento, e o Python não o permite aqui.
    .fix = Remova o caractere invisível da linha { $line }: apague a linha e digite-a de novo.
    .rule = Digite os programas, ou cole-os como texto sem formatação.

look-alike =
    .kind = Um caractere só se parece com o certo.
    .what = A linha { $line } tem o caractere `{ $wrong }`, que se parece muito com outro.
    .why = Para o Python são caracteres diferentes, e ele não conhece este aqui.
    .fix = Troque o caractere `{ $wrong }` da linha { $line } por `{ $right }` do seu teclado.
    .rule = Os sinais são digitados no teclado, não colados de documentos.

stray-character =
    .kind = Um caractere não significa nada em Python.
    .what = A linha { $line } tem o caractere `{ $wrong }`, que o Python não conhece neste lugar.
    .why = Fora de textos e comentários, o Python só conhece certos sinais.
    .fix = Remova o caractere `{ $wrong }` da linha { $line }.
    .rule = Em Python, os nomes não têm sinais antes deles.

space-after-backslash =
    .kind = Há um espaço depois de uma barra invertida no fim de uma linha.
    .what = Na linha { $line } há um espaço depois da barra invertida `\`.
    .why = Uma barra invertida só faz a linha continuar abaixo se for o último caractere dela.
    .fix = Remova o espaço depois da barra invertida `\` na linha { $line }.
    .rule = Depois de uma barra invertida no fim de uma linha não há nada, nem um espaço.

stray-backslash =
    .kind = Sobra uma barra invertida.
    .what = A linha { $line } tem uma barra invertida `\` fora de um texto.
    .why = Fora de um texto, uma barra invertida só pode ser o último caractere de uma linha.
    .fix = Remova a barra invertida `\` da linha { $line }.
    .rule = O lugar de uma barra invertida é nos textos.

html-entity =
    .kind = Um sinal está escrito como em uma página da web.
    .what = A linha { $line } tem `{ $wrong }`, que representa um sinal no texto de uma página da web.
    .why = O Python não conhece este modo de escrever um sinal.
    .fix = Troque `{ $wrong }` na linha { $line } pelo sinal que ele representa.
    .rule = Digite os sinais como eles são.

two-statements =
    .kind = Há duas instruções em uma linha.
    .what = Na linha { $line }, uma instrução termina com `{ $before }`, e a próxima começa com `{ $following }`.
    .why = O Python espera o fim da linha depois de uma instrução.
    .fix = Coloque `{ $following }` e o que vem depois na linha { $line } em uma nova linha.
    .rule = Uma instrução, uma linha.

line-broken =
    .kind = Uma instrução está partida em duas linhas.
    .what = A instrução da linha { $line } não termina com `{ $before }`, mas a linha sim.
    .why = No fim de uma linha, o Python entende que a instrução terminou, a não ser que um sinal de abertura ainda não esteja fechado.
    .fix = Junte a linha { $line } com a linha de baixo.
    .rule = Uma instrução, uma linha, exceto dentro de parênteses, colchetes ou chaves.

line-too-many =
    .kind = Uma linha não é uma instrução completa.
    .what = A linha { $line } não é uma instrução que o Python consiga ler neste lugar.
    .why = O Python não consegue descobrir o que a linha significa.
    .fix = Remova a linha { $line }, ou escreva a instrução completa.
    .rule = Cada linha é uma instrução completa.

line-out-of-place =
    .kind = Uma linha está em um lugar onde não se encaixa.
    .what = A linha { $line } não pode ficar onde está.
    .why = Sozinha, a linha poderia ser lida pelo Python, mas ela não se encaixa no que vem antes e depois.
    .fix = Remova a linha { $line }, ou mova a linha para o lugar certo.
    .rule = O Python lê linha por linha, e cada uma precisa se encaixar no seu lugar.

after-decorator =
    .kind = Há algo entre um decorador e a sua função.
    .what = { $count ->
            [one] A linha { $line } está entre o decorador `{ $decorator }` da linha { $owner } e o que pertence a ele.
           *[other] As linhas { $line } a { $last } estão entre o decorador `{ $decorator }` da linha { $owner } e o que pertence a ele.
         }
    .why = Logo abaixo de um decorador, o Python espera uma linha que começa com def ou class.
    .fix = { $count ->
            [one] Remova a linha { $line }, ou mova-a para o bloco que se abre abaixo.
           *[other] Remova as linhas { $line } a { $last }, ou mova-as para o bloco que se abre abaixo.
         }
    .rule = Logo abaixo de um decorador fica o seu def ou class.

lines-too-many =
    .kind = Algumas linhas não fazem parte do programa.
    .what = As linhas { $line } a { $last } não são instruções que o Python consiga ler neste lugar.
    .why = O Python não consegue descobrir o que elas significam.
    .fix = Remova as linhas { $line } a { $last }, ou escreva as instruções completas.
    .rule = Cada linha é uma instrução completa.

block-line-too-many =
    .kind = Uma linha abre um bloco que não está completo.
    .what = A linha { $line } começa com `{ $keyword }`, mas falta o que pertence a ele.
    .why = Depois de `{ $keyword }`, o Python espera uma instrução completa com o seu bloco.
    .fix = Remova a linha { $line }.
    .rule = Uma linha que abre um bloco precisa do seu bloco.

block-line-left-over =
    .kind = Uma linha abre um bloco que não está completo.
    .what = A linha { $line } começa com `{ $keyword }`, mas falta o que pertence a ele.
    .why = O Python só lê uma linha que abre um bloco com tudo o que pertence a ela: os dois-pontos, o bloco e o seu par, como um except para um try.
    .fix = { $count ->
            [one] Remova a linha { $line }, e reduza a indentação da linha { $first } até que seja a da linha { $line }.
           *[other] Remova a linha { $line }, e reduza a indentação das linhas { $first } a { $last }, para que a linha { $first } tenha a da linha { $line }.
         }
    .rule = Uma linha que abre um bloco precisa do seu bloco.

missing-line =
    .kind = Falta uma linha.
    .what = Na linha { $line } há algo que não está completo.
    .why = O Python espera mais alguma coisa antes que o programa continue.
    .fix = Escreva o que falta na linha { $line }.
    .rule = Toda instrução precisa estar completa.

missing-block-line =
    .kind = Falta a linha que abre o bloco.
    .what = As linhas em volta da linha { $line } pertencem a um bloco que nada abre.
    .why = O Python não consegue ver a que o bloco pertence.
    .fix = Coloque na linha { $line } uma linha que comece com `{ $keyword }`.
    .rule = Todo bloco é aberto por uma linha que termina com dois-pontos.

missing-except =
    .kind = Um try não tem except.
    .what = Perto da linha { $line } termina um bloco que começa com `try`, e depois dele não vem nem except nem finally.
    .why = É preciso dizer ao Python o que fazer quando algo dá errado no bloco do try.
    .fix = Coloque um `except` com o seu próprio bloco abaixo da linha { $line }, na coluna do seu `try`.
    .rule = Um try precisa de um except ou de um finally.

missing-try =
    .kind = Um except não tem try.
    .what = Perto da linha { $line } vem um `except`, mas nenhum bloco antes dele começa com `try`.
    .why = Um except diz o que fazer quando o seu bloco de try falha. Aqui falta esse bloco.
    .fix = Coloque uma linha com `try` e dois-pontos na linha { $line }, e indente as linhas que pertencem a ela.
    .rule = Um except precisa de um try antes dele.

positional-after-keyword =
    .kind = Um valor sem nome vem depois de um com nome.
    .what = Na chamada da linha { $line }, um valor simples vem depois de um valor dado pelo nome.
    .why = O Python preenche os lugares de uma chamada primeiro pela ordem, e depois pelo nome.
    .fix = { $way ->
            [named] Dê um nome também ao valor simples da chamada na linha { $line }: coloque um nome e um sinal de igual antes dele.
            [removed] Remova o valor simples da chamada na linha { $line }, ou dê um nome também a ele.
           *[moved] Mova o valor simples da chamada na linha { $line } para antes dos que têm nome.
         }
    .rule = Em uma chamada, os valores simples vêm primeiro, e os que têm nome por último.

default-order =
    .kind = Um parâmetro sem valor padrão vem depois de um que o tem.
    .what = Na definição da linha { $line }, um parâmetro simples vem depois de um que tem um valor padrão.
    .why = O Python não teria como saber qual valor é para qual parâmetro.
    .fix = Mova os parâmetros simples na linha { $line } para antes dos que têm um valor padrão, ou dê um a eles também.
    .rule = Os parâmetros com um valor padrão vêm por último.

repeated-argument =
    .kind = O mesmo nome é dado duas vezes.
    .what = Na linha { $line }, o mesmo parâmetro recebe duas vezes um valor ou um lugar.
    .why = O Python não teria como saber qual deles vale.
    .fix = Remova um dos dois na linha { $line }, ou mude o nome dele.
    .rule = Cada parâmetro aparece uma só vez.

generator-brackets =
    .kind = Um laço dentro de uma chamada precisa dos seus próprios parênteses.
    .what = Na linha { $line }, uma chamada contém um laço e mais um valor.
    .why = O Python não teria como saber onde o laço termina.
    .fix = Coloque o laço da chamada na linha { $line } entre os seus próprios parênteses.
    .rule = Um laço dentro de uma chamada fica entre parênteses, a não ser que esteja sozinho.

assignment-to-call =
    .kind = Um valor é dado a uma chamada.
    .what = Na linha { $line } há uma chamada à esquerda de um sinal de igual `=`.
    .why = Uma chamada não é um lugar em que um valor possa ser guardado.
    .fix = Troque o lado esquerdo do sinal de igual na linha { $line } por um nome.
    .rule = À esquerda de um sinal de igual fica um nome.

assignment-to-literal =
    .kind = Um valor é dado a um valor fixo.
    .what = Na linha { $line } há um valor fixo, como um número ou um texto, à esquerda de um sinal de igual `=`.
    .why = Um valor fixo nunca pode se tornar outro.
    .fix = Troque o lado esquerdo do sinal de igual na linha { $line } por um nome.
    .rule = À esquerda de um sinal de igual fica um nome.

assignment-to-expression =
    .kind = Um valor é dado a algo que não é um nome.
    .what = Na linha { $line } há algo diferente de um nome à esquerda de um sinal de igual `=`.
    .why = O Python só pode guardar um valor com um nome ou em um lugar de uma lista ou de um dicionário.
    .fix = Troque o lado esquerdo do sinal de igual na linha { $line } por um nome.
    .rule = À esquerda de um sinal de igual fica um nome.

generic-insert =
    .kind = Falta algo.
    .what = Na linha { $line }, falta algo depois de `{ $before }`.
    .why = Sem isso, o Python não consegue continuar lendo neste lugar.
    .fix = Coloque `{ $added }` depois de `{ $before }` na linha { $line }.
    .rule = Toda instrução precisa estar completa.

generic-insert-first =
    .kind = Falta algo.
    .what = Na linha { $line }, falta algo antes de `{ $following }`.
    .why = Sem isso, o Python não consegue continuar lendo neste lugar.
    .fix = Coloque `{ $added }` antes de `{ $following }` na linha { $line }.
    .rule = Toda instrução precisa estar completa.

generic-insert-much =
    .kind = Falta algo.
    .what = Na linha { $line }, falta uma parte maior do programa.
    .why = O Python não consegue continuar lendo sem ela.
    .fix = Escreva o que falta na linha { $line }.
    .rule = Toda instrução precisa estar completa.

generic-delete =
    .kind = Sobra algo.
    .what = A linha { $line } tem `{ $removed }` em um lugar onde o Python não consegue ler isso.
    .why = O Python espera outra coisa ali, ou nada.
    .fix = Remova `{ $removed }` da linha { $line }.
    .rule = Uma linha não contém nada que não faça parte da sua instrução.

generic-delete-much =
    .kind = Sobra algo.
    .what = A partir da linha { $line } há uma parte, que começa com `{ $first }`, que o Python não consegue ler ali.
    .why = O Python espera outra coisa ali, ou nada.
    .fix = Remova a parte que começa com `{ $first }` na linha { $line }.
    .rule = Um programa não contém nada além de instruções.

generic-replace =
    .kind = Há algo no lugar de outra coisa.
    .what = A linha { $line } tem `{ $removed }` em um lugar onde o Python espera outra coisa.
    .why = O Python não consegue ler `{ $removed }` ali.
    .fix = Troque `{ $removed }` na linha { $line } por `{ $added }`.
    .rule = Cada sinal e cada palavra tem o seu lugar.

generic-rewrite =
    .kind = Uma parte de uma linha não pode ser lida.
    .what = Na linha { $line }, o Python não consegue ler a parte `{ $removed }`.
    .why = Ela não combina com o que vem antes e depois.
    .fix = Escreva de outro modo a parte `{ $removed }` na linha { $line }.
    .rule = Cada sinal e cada palavra tem o seu lugar.

generic-space =
    .kind = Há espaço em branco ou um fim de linha no lugar errado.
    .what = Na linha { $line }, os espaços ou os fins de linha não estão onde o Python os espera.
    .why = O Python usa os fins de linha e a indentação para ver o que forma um conjunto.
    .fix = Corrija os espaços ou os fins de linha na linha { $line }.
    .rule = Uma instrução, uma linha.
