# Explanations of mistakes, in Portuguese (Brazil).
#
# Each message is a kind of mistake with five texts: kind (its name), what (line and fact), why (why Python can't read it),
# fix (what to do, without the finished line) and rule (to remember). Code is in backticks. Variables are explained in catalogue.toml.
# Portuguese has no one word for all brackets: "símbolo de abertura" and "símbolo de fechamento" mean parêntese, colchete and chave alike.

## Sentences around every explanation

where = { $count ->
    [one] Veja a linha { $lines }.
   *[other] Veja as linhas { $lines }.
 }
where-later = { $count ->
    [one] Veja a linha { $lines }. O Python só parou na linha { $stopped }.
   *[other] Veja as linhas { $lines }. O Python só parou na linha { $stopped }.
 }
also = { $count ->
    [one] O mesmo erro também está na linha { $lines }. Corrija do mesmo jeito.
   *[other] O mesmo erro também está nas linhas { $lines }. Corrija do mesmo jeito.
 }
again = { $count ->
    [one] A linha { $line } tem este erro uma vez.
   *[other] A linha { $line } tem este erro { $count } vezes.
 }
elsewhere = Corrija o mesmo tipo de erro aqui também: { $places }.
elsewhere-many = Este tipo de erro está em mais { $count } lugares ({ $lines }). Corrija todos do mesmo jeito, começando por aqui: { $places }.
place = { $lines }, em { $codes }
belongs = { $code } (precisa de { $right })
like-line = { $lines } (como a linha { $like })
header-line = { $lines } (um nível à direita do `{ $keyword }` da linha { $header })
on-lines = { $count ->
    [one] linha { $lines }
   *[other] linhas { $lines }
 }
more = mais { $count }
stand-in = Na correção, `{ $word }` só guarda o lugar. Troque pela sua própria palavra ou pelo seu próprio valor.

## Words of the classroom, explained on first use

term-colon = Os dois-pontos são o símbolo `:`.
term-comma = A vírgula é o símbolo `,`.
term-bracket = Os símbolos de abertura e de fechamento são os parênteses `(` `)`, os colchetes `[` `]` e as chaves `{"{"}` `{"}"}`.
term-block = Um bloco é um grupo de linhas que ficam juntas e têm a mesma indentação.
term-indentation = A indentação, ou recuo, é o conjunto de espaços ou tabulações no começo de uma linha.
term-keyword = Uma palavra-chave é uma palavra com um significado fixo em Python, como `if` ou `while`.
term-string = Uma string é uma sequência de caracteres entre aspas, como `"tea"`.
term-fstring = Uma f-string é uma string com a letra `f` antes da primeira aspa.
term-dictionary = Um dicionário guarda pares de chave e valor.
term-tab = Uma tabulação é um espaço largo, feito com a tecla Tab.
term-comment = Um comentário é uma anotação para pessoas. O Python ignora essa parte.
term-prompt = Um prompt, como `>>>`, é o que o console mostra quando está pronto para receber código.
term-argument = Parâmetros são os nomes entre os parênteses de uma definição. Argumentos são os valores em uma chamada de função.

## Kinds of mistakes

missing-colon =
    .kind = Faltam os dois-pontos `:`.
    .what = O seu `{ $keyword }` precisa de dois-pontos `:` no fim da linha { $line }.
    .why = O `{ $keyword }` abre um bloco, e todo bloco vem depois de dois-pontos.
    .fix = Coloque `:` depois de `{ $last }` na linha { $line }.
    .rule = Uma linha que abre um bloco termina com dois-pontos `:`.

missing-colon-inside =
    .kind = Faltam os dois-pontos `:` no meio da linha.
    .what = Na linha { $line }, o seu `{ $keyword }` precisa de dois-pontos `:` antes do bloco.
    .why = Sem os dois-pontos, o Python não sabe onde termina a parte do `{ $keyword }`.
    .fix = Coloque `:` depois de `{ $last }` na linha { $line }.
    .rule = Antes de um bloco vão dois-pontos `:`, mesmo quando ele fica na mesma linha.

semicolon-for-colon =
    .kind = Ponto e vírgula `;` antes de um bloco.
    .what = Na linha { $line }, o seu `{ $keyword }` tem um ponto e vírgula `;` antes do bloco.
    .why = Um ponto e vírgula não abre um bloco. Só os dois-pontos `:` abrem.
    .fix = Troque o `;` da linha { $line } por dois-pontos `:`.
    .rule = Um bloco começa depois de dois-pontos `:`, nunca depois de ponto e vírgula `;`.

equals-for-colon =
    .kind = Sinal de igual `=` antes de um bloco.
    .what = Na linha { $line }, o seu `{ $keyword }` tem um sinal de igual `=` antes do bloco.
    .why = O sinal de igual serve para atribuir um valor. Ele não abre um bloco.
    .fix = Troque o `=` antes do bloco na linha { $line } por dois-pontos `:`.
    .rule = Um bloco começa depois de dois-pontos `:`, nunca depois de um sinal de igual `=`.

then-for-colon =
    .kind = `then` ou `do` antes de um bloco.
    .what = Na linha { $line }, o seu `{ $keyword }` tem a palavra `{ $wrong }` antes do bloco.
    .why = O Python não usa `{ $wrong }` aqui. Ele espera dois-pontos `:`.
    .fix = Troque `{ $wrong }` na linha { $line } por dois-pontos `:`.
    .rule = Um bloco começa depois de dois-pontos `:`, nunca depois de `then` ou `do`.

wrong-sign-for-colon =
    .kind = Bloco sem dois-pontos `:` antes dele.
    .what = Na linha { $line }, o seu `{ $keyword }` tem `{ $wrong }` antes do bloco.
    .why = Antes de um bloco, o Python espera dois-pontos.
    .fix = Troque `{ $wrong }` na linha { $line } por dois-pontos `:`.
    .rule = Um bloco só começa depois de dois-pontos `:`.

brace-block =
    .kind = Chave `{"{"}` antes de um bloco.
    .what = A linha { $line } abre um bloco com uma chave `{"{"}`.
    .why = Em Python, uma chave abre um dicionário ou um conjunto, não um bloco.
    .fix = Troque `{"{"}` na linha { $line } por dois-pontos `:`.
    .rule = Um bloco precisa de dois-pontos `:` e de indentação, não de chaves `{"{"}` `{"}"}`.

brace-block-end =
    .kind = Chave `{"}"}` sozinha em uma linha.
    .what = A linha { $line } tem só uma chave de fechamento `{"}"}`.
    .why = Em Python, é a indentação que termina um bloco, e não uma chave.
    .fix = Remova `{"}"}` da linha { $line }.
    .rule = Só a indentação mostra onde um bloco termina.

extra-colon =
    .kind = Dois-pontos `:` fora do lugar.
    .what = A linha { $line } tem dois-pontos `:` sobrando depois de `{ $before }`.
    .why = Nenhum bloco começa aqui, então o Python não sabe o que fazer com os dois-pontos.
    .fix = Remova `:` depois de `{ $before }` na linha { $line }.
    .rule = Só uma linha que abre um bloco termina com dois-pontos `:`.

doubled-sign =
    .kind = O mesmo símbolo duas vezes seguidas.
    .what = A linha { $line } tem um `{ $sign }` logo depois do outro.
    .why = Entre os dois, o Python espera alguma coisa, como um valor ou um nome.
    .fix = Remova um `{ $sign }` da linha { $line }.
    .rule = Entre dois valores ou nomes, basta um símbolo.

assignment-in-condition =
    .kind = Um único sinal de igual `=` dentro de uma expressão.
    .what = A linha { $line } tem um único sinal de igual `=` depois de `{ $before }`.
    .why = `=` atribui um valor a um nome. Para comparar dois valores, o Python usa `==`.
    .fix = Troque `=` depois de `{ $before }` na linha { $line } por `==`.
    .rule = Um sinal de igual `=` atribui um valor. Dois sinais de igual `==` comparam.

assignment-for-comparison =
    .kind = Sinal de igual `=` usado para comparar.
    .what = Na linha { $line }, o sinal de igual `=` depois de `{ $before }` não faz uma comparação.
    .why = `=` atribui um valor a um nome, mas aqui o Python precisa de uma comparação.
    .fix = Troque `=` depois de `{ $before }` na linha { $line } por `{ $right }`.
    .rule = Um sinal de igual `=` atribui um valor. Ele nunca compara.

equals-for-walrus =
    .kind = Variável que recebe valor com `=` dentro de uma expressão.
    .what = Na linha { $line }, `{ $before }` recebe um valor com sinal de igual `=` dentro de uma expressão.
    .why = Dentro de uma expressão, só `:=` pode atribuir um valor a um nome.
    .fix = Troque `=` depois de `{ $before }` na linha { $line } por `:=`.
    .rule = Dentro de uma expressão, use dois-pontos e sinal de igual `:=` para atribuir um valor.

assignment-to-value =
    .kind = Valor antes de um sinal de igual `=`.
    .what = Na linha { $line }, o sinal de igual `=` depois de `{ $before }` não tem onde guardar o valor.
    .why = À esquerda de `=` vai um nome. Para comparar, o Python usa `==`.
    .fix = Troque `=` depois de `{ $before }` na linha { $line } por `==`.
    .rule = À esquerda de um sinal de igual `=` vai um nome, não um valor.

comparison-for-assignment =
    .kind = Comparação `==` usada para atribuir um valor.
    .what = A linha { $line } tem dois sinais de igual `==` depois de `{ $before }`.
    .why = `==` compara dois valores. Para atribuir um valor, o Python usa um único `=`.
    .fix = Troque `==` depois de `{ $before }` na linha { $line } por `=`.
    .rule = Dois sinais de igual `==` comparam. Um sinal de igual `=` atribui um valor.

colon-for-equals =
    .kind = Dois-pontos `:` usados para atribuir um valor.
    .what = A linha { $line } tem dois-pontos `:` entre `{ $before }` e `{ $following }`.
    .why = Em Python, um nome recebe um valor com um sinal de igual `=`, não com dois-pontos.
    .fix = Troque `:` entre `{ $before }` e `{ $following }` na linha { $line } por `=`.
    .rule = Um nome recebe o seu valor com um sinal de igual `=`, também em chamadas de função.

equals-in-dictionary =
    .kind = Sinal de igual `=` dentro de um dicionário.
    .what = A linha { $line } tem um sinal de igual `=` entre `{ $before }` e `{ $following }`.
    .why = Em um dicionário, os dois-pontos `:` ligam uma chave ao seu valor.
    .fix = Troque `=` entre `{ $before }` e `{ $following }` na linha { $line } por `:`.
    .rule = Em um dicionário, escreva a chave de cada par, dois-pontos `:` e depois o valor.

equals-for-colon-inside =
    .kind = Sinal de igual `=` fora do lugar.
    .what = A linha { $line } tem um sinal de igual `=` entre `{ $before }` e `{ $following }`.
    .why = O Python não aceita um sinal de igual aqui.
    .fix = Troque `=` entre `{ $before }` e `{ $following }` na linha { $line } por `:`.
    .rule = Fatias, dicionários e lambdas usam dois-pontos `:`.

comma-in-dictionary =
    .kind = Símbolo errado dentro de um dicionário.
    .what = A linha { $line } tem `{ $wrong }` depois de `{ $before }` em um dicionário.
    .why = Em um dicionário, os dois-pontos `:` ligam uma chave ao seu valor.
    .fix = Troque `{ $wrong }` depois de `{ $before }` na linha { $line } por `:`.
    .rule = Em um dicionário, os dois-pontos `:` ligam chaves a valores, e as vírgulas `,` separam os pares.

missing-equals =
    .kind = Falta um sinal de igual `=`.
    .what = Na linha { $line }, falta um sinal de igual `=` entre `{ $before }` e `{ $following }`.
    .why = Sem `=`, o Python não sabe que um nome recebe um valor.
    .fix = Coloque `=` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Para criar uma variável, escreva o nome, um sinal de igual `=` e o valor.

reversed-comparison =
    .kind = Símbolos de comparação na ordem errada.
    .what = A linha { $line } tem `{ $wrong }`, que o Python não conhece.
    .why = O Python lê dois símbolos separados, porque o sinal de igual `=` não vem por último.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Em `<=`, `>=` e `!=`, o sinal de igual `=` vem por último.

triple-equals =
    .kind = `===` ou `!==` do JavaScript.
    .what = A linha { $line } tem `{ $wrong }`, com um sinal de igual `=` sobrando.
    .why = O Python lê dois símbolos, sem nenhum valor entre eles.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = O Python compara com `==` para igual e `!=` para diferente.

diamond =
    .kind = Símbolo antigo `<>` para diferente.
    .what = A linha { $line } tem `<>`, um símbolo do Python 2.
    .why = O Python 3 não conhece mais esse símbolo.
    .fix = Troque `<>` na linha { $line } por `!=`.
    .rule = Diferente se escreve com ponto de exclamação e sinal de igual `!=`.

split-operator =
    .kind = Espaço dentro de um símbolo.
    .what = A linha { $line } tem um espaço dentro de `{ $wrong }`.
    .why = Por causa do espaço, o Python lê dois símbolos, sem nenhum valor entre eles.
    .fix = Remova o espaço dentro de `{ $wrong }` na linha { $line }.
    .rule = Um símbolo de dois caracteres, como `==`, não tem espaço no meio.

c-and =
    .kind = `and` escrito como símbolo.
    .what = A linha { $line } tem `{ $wrong }` entre duas condições.
    .why = O Python liga condições com palavras, por isso não consegue ler `{ $wrong }` aqui.
    .fix = Troque `{ $wrong }` na linha { $line } por `and`.
    .rule = Em Python, `and`, `or` e `not` são palavras, não símbolos.

c-or =
    .kind = `or` escrito como símbolo.
    .what = A linha { $line } tem `{ $wrong }` entre duas condições.
    .why = O Python liga condições com palavras, por isso não consegue ler `{ $wrong }` aqui.
    .fix = Troque `{ $wrong }` na linha { $line } por `or`.
    .rule = Em Python, `and`, `or` e `not` são palavras, não símbolos.

c-not =
    .kind = `not` escrito como símbolo.
    .what = A linha { $line } tem um ponto de exclamação `!` antes de uma condição.
    .why = O Python só conhece o ponto de exclamação como parte de `!=`.
    .fix = Troque `!` na linha { $line } por `not`.
    .rule = Em Python, `and`, `or` e `not` são palavras, não símbolos.

increment =
    .kind = `++` ou `--` para contar.
    .what = A linha { $line } tem `{ $wrong }`, que não existe em Python.
    .why = O Python lê `{ $wrong }` como dois símbolos e espera um valor depois deles.
    .fix = Troque `{ $wrong }` na linha { $line } por `+= 1` (para aumentar) ou `-= 1` (para diminuir).
    .rule = Para aumentar de um em um, escreva `+= 1`. Para diminuir, escreva `-= 1`.

missing-comma =
    .kind = Falta uma vírgula `,`.
    .what = Na linha { $line }, falta uma vírgula `,` entre `{ $before }` e `{ $following }`.
    .why = Sem a vírgula, o Python não sabe onde começa o próximo valor.
    .fix = Coloque `,` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Valores em sequência precisam de vírgulas `,` entre eles.

missing-comma-end =
    .kind = Falta uma vírgula `,` entre duas linhas.
    .what = A linha { $line } precisa de uma vírgula `,` no fim, depois de `{ $before }`.
    .why = Sem ela, o Python não sabe que a próxima linha começa um novo valor.
    .fix = Coloque `,` depois de `{ $before }` na linha { $line }.
    .rule = Valores em sequência precisam de vírgulas `,` entre eles, também de uma linha para outra.

wrong-sign-for-comma =
    .kind = Valores separados sem vírgula `,`.
    .what = A linha { $line } tem `{ $wrong }` entre dois valores.
    .why = O Python separa os valores com vírgulas. `{ $wrong }` significa outra coisa.
    .fix = Troque `{ $wrong }` na linha { $line } por uma vírgula `,`.
    .rule = Só vírgulas `,` separam valores em sequência.

extra-comma =
    .kind = Vírgula `,` fora do lugar.
    .what = A linha { $line } tem uma vírgula `,` sobrando.
    .why = Uma vírgula separa dois valores, e aqui falta um deles.
    .fix = Remova a `,` que sobra na linha { $line }.
    .rule = Uma vírgula `,` fica entre dois valores.

extra-item =
    .kind = Item que o Python não consegue ler.
    .what = A linha { $line } tem `{ $removed }`, que o Python não consegue ler.
    .why = Depois de uma vírgula, o Python espera um valor completo.
    .fix = Remova `{ $removed }` da linha { $line }.
    .rule = Entre duas vírgulas `,` há um valor completo.

missing-dot =
    .kind = Falta um ponto `.`.
    .what = Na linha { $line }, falta um ponto `.` entre `{ $before }` e `{ $following }`.
    .why = Sem o ponto, o Python não percebe que as duas partes andam juntas.
    .fix = Coloque `.` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Um ponto `.` liga um valor ao seu método, como em `word.upper()`.

wrong-sign-for-dot =
    .kind = Nomes ligados sem ponto `.`.
    .what = A linha { $line } tem `{ $wrong }` entre duas partes que andam juntas.
    .why = O Python liga essas partes com um ponto.
    .fix = Troque `{ $wrong }` na linha { $line } por um ponto `.`.
    .rule = Um ponto `.` liga um valor ao seu método, como em `word.upper()`.

extra-dot =
    .kind = Ponto `.` fora do lugar.
    .what = A linha { $line } tem um ponto `.` sobrando.
    .why = O Python espera um valor antes do ponto e um nome adequado depois dele.
    .fix = Remova o `.` que sobra na linha { $line }.
    .rule = Um ponto `.` fica entre um valor e um nome.

extra-semicolon =
    .kind = Ponto e vírgula `;` fora do lugar.
    .what = A linha { $line } tem um ponto e vírgula `;` sobrando.
    .why = Um ponto e vírgula termina uma instrução, mas nenhuma instrução termina aqui.
    .fix = Remova `;` da linha { $line }.
    .rule = Uma instrução termina no fim da linha. Ela não precisa de ponto e vírgula `;`.

missing-operator =
    .kind = Falta um operador entre dois valores.
    .what = A linha { $line } não tem nada entre `{ $before }` e `{ $following }`.
    .why = O Python não sabe o que fazer com dois valores lado a lado.
    .fix = Coloque `{ $sign }` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Dois valores precisam de um operador entre eles, como `+` ou `*`.

two-operators =
    .kind = Dois símbolos sem valor entre eles.
    .what = A linha { $line } tem `{ $other }` e `{ $sign }` lado a lado.
    .why = O Python espera um valor entre os dois.
    .fix = Remova `{ $sign }` da linha { $line }.
    .rule = Entre dois valores basta um operador, como `+`.

return-assigns =
    .kind = Atribuição depois de `return`.
    .what = A linha { $line } atribui um valor a uma variável com `{ $sign }` depois de `return`.
    .why = O `return` só devolve um valor. Ele não pode também guardar um.
    .fix = Remova `{ $removed }` depois de `return` na linha { $line }.
    .rule = Depois de `return` vem um valor, não uma atribuição.

trailing-operator =
    .kind = Operador sem valor depois dele.
    .what = Na linha { $line }, nenhum valor vem depois de `{ $sign }`.
    .why = O Python continua lendo depois de `{ $sign }`, porque espera mais um valor.
    .fix = Remova `{ $sign }` da linha { $line }.
    .rule = Um operador, como `+`, fica entre dois valores.

leading-operator =
    .kind = Operador no começo de uma linha.
    .what = A linha { $line } começa com `{ $sign }`, sem nenhum valor antes.
    .why = No começo de uma linha, o Python espera uma instrução.
    .fix = Remova `{ $sign }` do começo da linha { $line }.
    .rule = Uma linha começa com uma instrução, não com um operador como `*`.

unfinished-expression =
    .kind = Código que termina cedo demais.
    .what = Na linha { $line }, o seu código fica incompleto depois de `{ $before }`.
    .why = Depois de `{ $before }`, o Python espera um valor, mas não encontra nenhum.
    .fix = Escreva o valor que falta depois de `{ $before }` na linha { $line }.
    .rule = Um operador, como `+`, precisa de um valor de cada lado.

missing-value =
    .kind = Falta um valor.
    .what = Na linha { $line }, falta um valor entre `{ $before }` e `{ $following }`.
    .why = O Python espera um valor ou um nome aqui.
    .fix = Escreva o valor que falta entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Vírgulas e operadores precisam de um valor ao lado.

missing-name =
    .kind = Falta um nome.
    .what = Na linha { $line }, falta um nome depois de `{ $before }`.
    .why = O Python precisa saber qual nome vem depois de `{ $before }`.
    .fix = Escreva o nome que falta depois de `{ $before }` na linha { $line }.
    .rule = Depois de um ponto `.`, e depois de `for` e `import`, vem um nome.

value-after-value =
    .kind = Valor logo depois de outro valor.
    .what = A linha { $line } tem `{ $removed }` logo depois de `{ $before }`.
    .why = Depois de `{ $before }` o valor está completo, e o Python não consegue ler mais um.
    .fix = Remova `{ $removed }` depois de `{ $before }` na linha { $line }.
    .rule = Dois valores precisam de uma vírgula `,` ou de um operador, como `+`, entre eles.

extra-words =
    .kind = Palavras que não são código.
    .what = A linha { $line } tem as palavras `{ $removed }`, que não são código Python.
    .why = O Python lê as palavras como nomes, e nomes não podem ficar lado a lado.
    .fix = Remova `{ $removed }` da linha { $line }.
    .rule = Anotações para pessoas vão em um comentário, depois de uma cerquilha `#`.

wrong-sign =
    .kind = Símbolo errado.
    .what = A linha { $line } tem `{ $wrong }` onde o Python não aceita esse símbolo.
    .why = `{ $wrong }` tem outro significado em Python.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Cada símbolo tem o seu significado, por isso um não substitui o outro.

bracket-never-closed =
    .kind = Símbolo de abertura que não foi fechado.
    .what = O símbolo `{ $opener }` da linha { $line } não tem o símbolo de fechamento `{ $closer }`.
    .why = O Python continua lendo, à procura do símbolo de fechamento.
    .fix = Coloque `{ $closer }` depois de `{ $before }` na linha { $line }.
    .rule = Todo símbolo de abertura precisa de um símbolo de fechamento do mesmo tipo.

bracket-never-closed-lines =
    .kind = Símbolo que fica aberto por várias linhas.
    .what = O símbolo `{ $opener }` da linha { $line } não tem o símbolo de fechamento `{ $closer }`.
    .why = O Python continua lendo as linhas de baixo, à procura do símbolo de fechamento.
    .fix = Coloque `{ $closer }` na linha { $goal }, depois do último item.
    .rule = Todo símbolo de abertura precisa de um símbolo de fechamento do mesmo tipo.

bracket-never-opened =
    .kind = Símbolo fechado sem ter sido aberto.
    .what = O símbolo de fechamento `{ $closer }` não tem o símbolo de abertura `{ $opener }`.
    .why = O Python não sabe onde esse par começa.
    .fix = Coloque `{ $opener }` antes de `{ $following }` na linha { $line }.
    .rule = Todo símbolo de fechamento precisa de um símbolo de abertura antes dele.

extra-closing-bracket =
    .kind = Símbolo de fechamento sem par.
    .what = A linha { $line } tem um símbolo de fechamento `{ $closer }` sobrando.
    .why = Não há nenhum símbolo de abertura para ele fechar.
    .fix = Remova um `{ $closer }` depois de `{ $before }` na linha { $line }.
    .rule = Cada símbolo de abertura tem exatamente um símbolo de fechamento.

closing-bracket-first =
    .kind = Linha que começa com um símbolo de fechamento sem par.
    .what = A linha { $line } tem um símbolo de fechamento `{ $closer }` sobrando.
    .why = Não há nenhum símbolo de abertura para ele fechar.
    .fix = Remova um `{ $closer }` da linha { $line }.
    .rule = Cada símbolo de abertura tem exatamente um símbolo de fechamento.

extra-opening-bracket =
    .kind = Símbolo de abertura sem par.
    .what = A linha { $line } tem um símbolo de abertura `{ $opener }` sobrando.
    .why = O Python continua lendo, à procura do símbolo que o fecha.
    .fix = Remova um `{ $opener }` antes de `{ $following }` na linha { $line }.
    .rule = Cada símbolo de abertura precisa de um símbolo de fechamento.

wrong-closing-bracket =
    .kind = Símbolo de fechamento de outro tipo.
    .what = O símbolo `{ $wrong }` da linha { $line } não combina com `{ $opener }` da linha { $opener_line }.
    .why = Um símbolo só pode fechar outro do mesmo tipo.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = `(` faz par com `)`, `[` faz par com `]`, e `{"{"}` faz par com `{"}"}`.

wrong-opening-bracket =
    .kind = Símbolo de abertura de outro tipo.
    .what = O símbolo `{ $wrong }` da linha { $line } não combina com o símbolo de fechamento `{ $closer }`.
    .why = Os dois símbolos de um par têm que ser do mesmo tipo.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = `(` faz par com `)`, `[` faz par com `]`, e `{"{"}` faz par com `{"}"}`.

wrong-bracket-pair =
    .kind = Tipo errado de parênteses, colchetes ou chaves.
    .what = O par `{ $wrong }` e `{ $wrong_closer }`, aberto na linha { $line }, não serve aqui.
    .why = Cada tipo de símbolo tem a sua função, e aqui é preciso outro tipo.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`, e `{ $wrong_closer }` por `{ $closer }`.
    .rule = Use `()` para chamadas, `[]` para listas e índices, e `{"{}"}` para dicionários.

bracket-turned =
    .kind = Parêntese, colchete ou chave ao contrário.
    .what = O símbolo `{ $wrong }` da linha { $line } está virado para o lado errado.
    .why = Um símbolo de abertura não pode fechar, e um de fechamento não pode abrir.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Primeiro um símbolo abre, depois o seu par fecha.

closing-brackets-swapped =
    .kind = Símbolos de fechamento trocados.
    .what = Os símbolos de fechamento `{ $wrong }` da linha { $line } estão na ordem errada.
    .why = O símbolo que abre por último tem que fechar primeiro.
    .fix = Mude a ordem dos símbolos `{ $wrong }` na linha { $line }.
    .rule = Feche os símbolos na ordem inversa em que você os abriu.

bracket-closed-early =
    .kind = Símbolo fechado cedo demais.
    .what = O símbolo de fechamento `{ $closer }` da linha { $line } precisa vir mais adiante.
    .why = O Python não consegue ler o código que ficou do lado de fora.
    .fix = Mova o `{ $closer }` que vem depois de `{ $before }` na linha { $line } para depois de `{ $target }` na linha { $goal }.
    .rule = Um símbolo de fechamento vem depois de tudo o que fica dentro.

bracket-closed-late =
    .kind = Símbolo fechado tarde demais.
    .what = O símbolo de fechamento `{ $closer }` da linha { $line } precisa vir antes.
    .why = Do lado de dentro há código que o Python não consegue ler ali.
    .fix = Mova o `{ $closer }` que vem depois de `{ $before }` na linha { $line } para depois de `{ $target }` na linha { $goal }.
    .rule = Um símbolo de fechamento vem logo depois da última parte que fica dentro.

extra-bracket-pair =
    .kind = Parênteses, colchetes ou chaves que o Python não aceita.
    .what = A linha { $line } tem um par de símbolos sobrando, `{ $opener }` e `{ $closer }`.
    .why = O Python não consegue ler a linha com esse par nesse lugar.
    .fix = Remova `{ $opener }` e o seu par `{ $closer }` da linha { $line }.
    .rule = Use parênteses, colchetes e chaves para chamadas, grupos, listas e dicionários.

needless-bracket-pair =
    .kind = Parênteses desnecessários.
    .what = A linha { $line } não precisa dos parênteses `{ $opener }` e `{ $closer }`.
    .why = O Python aceita esse par, mas sem ele o código significa o mesmo.
    .fix = Remova `{ $opener }` e o seu par `{ $closer }` da linha { $line }.
    .rule = Parênteses em volta de uma condição ou de um valor inteiro costumam não mudar nada.

missing-bracket-pair =
    .kind = Faltam parênteses, colchetes ou chaves em volta.
    .what = A linha { $line } tem valores que precisam de um par de símbolos em volta.
    .why = Sem esse par, o Python não sabe quais valores ficam juntos.
    .fix = Coloque `{ $opener }` antes de `{ $first }` na linha { $line } e `{ $closer }` depois de `{ $target }` na linha { $goal }.
    .rule = Parênteses, colchetes e chaves agrupam valores que ficam juntos.

instruction-over-lines =
    .kind = Instrução em várias linhas sem parênteses.
    .what = A instrução da linha { $line } continua na linha { $next } sem nenhum parêntese aberto.
    .why = Sem um parêntese, colchete ou chave aberto, uma instrução termina no fim da linha.
    .fix = Coloque `{ $opener }` antes de `{ $first }` na linha { $line } e `{ $closer }` depois de `{ $target }` na linha { $goal }.
    .rule = Coloque entre parênteses o código que ocupa várias linhas.

call-without-brackets =
    .kind = Chamada de função sem parênteses `()`.
    .what = A chamada de `{ $name }` na linha { $line } precisa de parênteses `()`.
    .why = O Python só chama uma função quando há parênteses depois do nome.
    .fix = Coloque `(` logo depois de `{ $name }` na linha { $line } e `)` depois dos argumentos, se houver.
    .rule = Uma chamada de função precisa de parênteses, mesmo sem argumentos.

def-without-brackets =
    .kind = Definição sem parênteses `()`.
    .what = A definição de `{ $name }` na linha { $line } precisa de parênteses `()`.
    .why = O Python espera parênteses depois do nome, mesmo que fiquem vazios.
    .fix = Coloque `(` logo depois de `{ $name }` na linha { $line } e `)` depois dos parâmetros, se houver.
    .rule = A definição de uma função tem parênteses, mesmo sem parâmetros.

smart-quotes =
    .kind = Aspas curvas.
    .what = A linha { $line } tem uma aspa curva `{ $wrong }`, não uma reta.
    .why = O Python só conhece aspas retas. As curvas costumam vir de páginas da web ou de documentos.
    .fix = Troque cada aspa curva como `{ $wrong }` na linha { $line } por uma reta.
    .rule = Strings precisam de aspas retas, digitadas no seu editor de código.

backtick-quotes =
    .kind = Acentos graves em volta de uma string.
    .what = A linha { $line } tem um acento grave onde uma string precisa de uma aspa.
    .why = O acento grave é inclinado para a esquerda, e o Python não consegue ler esse caractere.
    .fix = Troque os acentos graves da linha { $line } por aspas retas.
    .rule = Uma string fica entre aspas retas, simples `'` ou duplas `"`.

text-never-closed =
    .kind = String que não foi fechada.
    .what = Uma string na linha { $line } precisa de uma aspa `{ $quote }` no final.
    .why = O Python lê tudo até o fim da linha como parte da string.
    .fix = Coloque `{ $quote }` no final da string na linha { $line }.
    .rule = Uma string termina com a mesma aspa com que começa.

text-never-opened =
    .kind = Falta a aspa que abre a string.
    .what = Na linha { $line }, a string que começa com `{ $first }` não tem aspa no início.
    .why = O Python lê as palavras como nomes e a aspa como o começo de outra string.
    .fix = Coloque `{ $quote }` antes de `{ $first }` na linha { $line }.
    .rule = Uma string tem a mesma aspa nas duas pontas.

triple-quote-never-closed =
    .kind = Aspas triplas que não foram fechadas.
    .what = A string entre aspas triplas perto da linha { $line } não termina.
    .why = O Python lê tudo até o fim do arquivo como parte da string.
    .fix = Termine a string com três aspas `{ $quote }`.
    .rule = Uma string que começa com três aspas termina com as mesmas três aspas.

mixed-quotes =
    .kind = Aspas diferentes em volta da mesma string.
    .what = Na linha { $line }, as aspas `{ $right }` e `{ $wrong }` não combinam.
    .why = O Python só termina uma string na mesma aspa com que ela começa.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Use a mesma aspa nas duas pontas de uma string.

nested-quotes =
    .kind = A mesma aspa dentro e em volta da string.
    .what = Uma aspa `{ $quote }` dentro da string da linha { $line } termina a string antes da hora.
    .why = Para o Python, a próxima aspa igual já é o fim da string.
    .fix = { $way ->
            [inner] Use o outro tipo de aspas dentro da string da linha { $line }.
            [escaped] Coloque uma barra invertida `\` antes de cada aspa dentro da string da linha { $line }.
           *[outer] Use o outro tipo de aspas em volta da string da linha { $line }.
         }
    .rule = Coloque uma string entre aspas que não aparecem dentro dela.

doubled-quote =
    .kind = Aspa repetida antes de uma string.
    .what = A linha { $line } tem duas aspas `{ $quote }` seguidas antes de `{ $following }`.
    .why = O Python lê duas aspas seguidas como uma string vazia.
    .fix = Remova uma das duas aspas `{ $quote }` antes de `{ $following }` na linha { $line }.
    .rule = Uma string tem uma aspa no começo e uma no final.

extra-quote =
    .kind = Aspa sem par.
    .what = A linha { $line } tem uma aspa `{ $quote }` sobrando.
    .why = O Python lê essa aspa como o começo de outra string, que não termina.
    .fix = Remova a aspa `{ $quote }` depois de `{ $before }` na linha { $line }.
    .rule = As aspas vêm em pares: uma abre a string e a outra fecha.

quote-misplaced =
    .kind = Aspa no lugar errado.
    .what = Na linha { $line }, a aspa `{ $quote }` deixa `{ $words }` fora da string.
    .why = Só faz parte da string o que está entre duas aspas.
    .fix = Mova a aspa `{ $quote }` da linha { $line } para o outro lado de `{ $words }`.
    .rule = A string inteira fica entre as suas duas aspas.

quotes-in-disorder =
    .kind = Aspas misturadas.
    .what = As aspas da linha { $line } não formam pares em volta de uma string.
    .why = O Python não sabe onde a string começa e onde termina.
    .fix = Na linha { $line }, use um só tipo de aspas em volta da string, não dentro dela.
    .rule = Uma string tem a mesma aspa nas duas pontas, e nenhuma igual no meio.

text-without-quotes =
    .kind = String sem aspas.
    .what = `{ $words }` na linha { $line } precisa de aspas para ser uma string.
    .why = Sem aspas, o Python lê isso como código, não como string.
    .fix = Coloque aspas em volta de `{ $words }` na linha { $line }.
    .rule = Strings têm aspas, e nomes não têm.

text-for-name =
    .kind = Aspas em volta de um nome.
    .what = A linha { $line } tem a string `{ $wrong }` onde o Python precisa de um nome.
    .why = As aspas formam uma string, e uma string não pode ser um nome.
    .fix = Remova as aspas de `{ $wrong }` na linha { $line }.
    .rule = Nomes não têm aspas.

bad-text-prefix =
    .kind = Letras desconhecidas antes de uma string.
    .what = A linha { $line } tem `{ $prefix }` logo antes da aspa de uma string.
    .why = Só algumas letras, como `f` e `r`, podem ficar ali.
    .fix = Remova ou mude `{ $prefix }` antes da aspa na linha { $line }.
    .rule = Logo antes de uma string, o Python só conhece letras como `f`, `r` e `b`.

prefix-apart =
    .kind = Letra separada da sua string.
    .what = A linha { $line } tem um espaço entre `{ $letter }` e a sua string.
    .why = O Python lê a letra como um nome, e depois de um nome não pode vir uma string.
    .fix = Remova o espaço depois de `{ $letter }` na linha { $line }.
    .rule = Uma letra como `f` ou `r` fica grudada na aspa da sua string.

backslash-in-text =
    .kind = Barra invertida `\` dentro de uma string.
    .what = Na linha { $line }, uma barra invertida `\` em uma string tem um significado especial.
    .why = O Python lê a barra invertida junto com o caractere seguinte.
    .fix = Na string da linha { $line }, duplique cada barra invertida que está sozinha.
    .rule = Para ter uma barra invertida, escreva `\\` ou coloque `r` antes da string.

text-over-lines =
    .kind = String em várias linhas.
    .what = Uma string perto da linha { $line } passa do fim da linha.
    .why = Uma string entre aspas simples ou duplas termina na linha em que começa.
    .fix = { $way ->
            [tripled] Coloque três aspas em cada ponta da string perto da linha { $line }.
           *[joined] Coloque em uma só linha toda a string perto da linha { $line }.
         }
    .rule = Uma string em várias linhas fica entre aspas triplas.

f-string-brace-alone =
    .kind = Falta uma chave em uma f-string.
    .what = Uma f-string na linha { $line } precisa de mais uma chave `{ $brace }`.
    .why = O Python precisa de uma chave de cada lado de um valor.
    .fix = Coloque `{ $brace }` do outro lado do valor na linha { $line }.
    .rule = Em uma f-string, `{"{"}` e `{"}"}` vêm em pares.

f-string-brace-extra =
    .kind = Chave sem par em uma f-string.
    .what = Uma f-string na linha { $line } tem uma chave `{ $brace }` sobrando.
    .why = O Python precisa de uma só chave de cada lado de um valor.
    .fix = Remova uma chave `{ $brace }` da linha { $line }.
    .rule = Em uma f-string, `{"{"}` e `{"}"}` vêm em pares.

f-string-brace-single =
    .kind = Chave sozinha em uma f-string.
    .what = A chave `{ $brace }` da linha { $line } não está em volta de um valor.
    .why = O Python lê uma chave sozinha como o começo ou o fim de um valor.
    .fix = Escreva `{ $brace }` duas vezes onde quiser mostrar a própria chave na linha { $line }.
    .rule = Para mostrar uma chave em uma f-string, escreva a chave duas vezes.

f-string-empty =
    .kind = Chaves sem valor.
    .what = { $held ->
            [colon] As chaves `{ $field }` da linha { $line } não têm valor antes dos dois-pontos `:`.
           *[nothing] As chaves `{ $field }` da linha { $line } não têm nenhum valor.
         }
    .why = O Python troca as chaves por um valor, e aqui não há nenhum.
    .fix = { $way ->
            [dropped] Remova o `f` na linha { $line } ou escreva um nome entre as chaves.
           *[written] Escreva primeiro o nome do valor entre as chaves na linha { $line }.
         }
    .rule = Em uma f-string, cada par de chaves precisa de um valor.

f-string-dropped =
    .kind = Chaves ilegíveis em uma f-string.
    .what = Em uma f-string da linha { $line }, o Python não consegue ler `{ $field }` como um valor.
    .why = O `f` faz o Python calcular o que está entre as chaves.
    .fix = Remova o `f` antes da aspa na linha { $line } ou corrija o que está entre as chaves.
    .rule = Entre as chaves de uma f-string há um valor.

f-string-and-format =
    .kind = String com `f` e `.format` ao mesmo tempo.
    .what = A linha { $line } usa `f` e `.format` na mesma string.
    .why = Os dois preenchem as chaves, mas o `f` vem primeiro e não encontra nenhum valor.
    .fix = Remova o `f` antes da aspa na linha { $line }.
    .rule = Preencha uma string com `f` ou com `.format`, nunca com os dois.

f-string-quotes =
    .kind = Aspa de fora repetida dentro de uma f-string.
    .what = Uma aspa `{ $quote }` entre as chaves da linha { $line } termina a f-string.
    .why = O Python lê a aspa de dentro como o fim da string.
    .fix = Na linha { $line }, use aspas diferentes em volta da f-string e dentro das chaves.
    .rule = Dentro das chaves de uma f-string, use o outro tipo de aspas.

f-string-expression =
    .kind = Valor ilegível em uma f-string.
    .what = Na linha { $line }, o Python não consegue ler o código entre as chaves da f-string.
    .why = As chaves precisam de um valor que o Python consiga calcular.
    .fix = Corrija o código entre as chaves da f-string na linha { $line }.
    .rule = Entre as chaves, escreva um valor como em qualquer outro lugar.

misspelt-keyword =
    .kind = Palavra-chave com erro de digitação.
    .what = `{ $wrong }` na linha { $line } parece uma palavra-chave, mas tem um erro de digitação.
    .why = O Python lê `{ $wrong }` como um nome e por isso não consegue ler a linha.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Uma palavra-chave só funciona quando todas as letras estão certas.

misspelt-branch =
    .kind = `else`, `elif`, `except` ou `finally` com erro de digitação.
    .what = A linha { $line } começa com `{ $wrong }`, que é quase `{ $right }`.
    .why = O Python lê `{ $wrong }` como um nome, não como uma palavra-chave.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = `else`, `elif`, `except` e `finally` só funcionam com todas as letras certas.

misspelt-name =
    .kind = Nome com erro de digitação.
    .what = `{ $wrong }` na linha { $line } é muito parecido com `{ $right }`.
    .why = O Python só reconhece um nome quando todas as letras estão certas.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Escreva um nome sempre do mesmo jeito.

keyword-capital =
    .kind = Palavra-chave com letra maiúscula.
    .what = `{ $wrong }` na linha { $line } precisa ficar em letras minúsculas.
    .why = Maiúsculas fazem diferença, por isso o Python lê `{ $wrong }` como um nome.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Palavras-chave ficam em minúsculas, menos `True`, `False` e `None`.

constant-capital =
    .kind = Maiúsculas erradas em `True`, `False` ou `None`.
    .what = `{ $wrong }` na linha { $line } precisa de uma só letra maiúscula, no começo.
    .why = Maiúsculas fazem diferença, por isso o Python lê `{ $wrong }` como um nome comum.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = `True`, `False` e `None` começam com letra maiúscula.

word-for-keyword =
    .kind = Palavra comum usada como palavra-chave.
    .what = `{ $wrong }` na linha { $line } não é uma palavra-chave do Python.
    .why = Nesse lugar, o Python precisa de uma das suas próprias palavras-chave.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Só funcionam as palavras-chave do Python, e não outras com o mesmo sentido.

wrong-keyword =
    .kind = Palavra-chave errada.
    .what = A palavra-chave `{ $wrong }` não serve na linha { $line }.
    .why = Cada palavra-chave tem a sua função, e o Python não pode usar `{ $wrong }` aqui.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Cada palavra-chave tem o seu significado e o seu lugar.

foreign-word =
    .kind = Palavra de outra linguagem de programação.
    .what = A linha { $line } tem a palavra `{ $wrong }`, que outras linguagens usam.
    .why = Em Python isso se escreve de outro jeito, e `{ $wrong }` vira só um nome.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Cada linguagem de programação tem as suas próprias palavras-chave.

keyword-as-name =
    .kind = Palavra-chave usada como nome.
    .what = `{ $keyword }` na linha { $line } não pode ser um nome, porque é uma palavra-chave.
    .why = O Python dá a cada palavra-chave um significado fixo.
    .fix = Troque `{ $keyword }` na linha { $line } por um nome que você escolher.
    .rule = Um nome não pode ser uma palavra-chave do Python.

missing-keyword =
    .kind = Falta uma palavra-chave.
    .what = A linha { $line } precisa de uma palavra-chave entre `{ $before }` e `{ $following }`.
    .why = Sem uma palavra-chave, o Python não sabe como ligar essas duas partes.
    .fix = Coloque `{ $word }` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = O Python não adivinha uma palavra-chave que falta em uma instrução.

missing-keyword-first =
    .kind = Falta uma palavra-chave no começo.
    .what = A linha { $line } precisa de uma palavra-chave no começo, antes de `{ $following }`.
    .why = Sem ela, o Python não sabe que tipo de instrução é esta.
    .fix = Coloque a palavra-chave `{ $word }` antes de `{ $following }` na linha { $line }.
    .rule = Muitas instruções começam com uma palavra-chave que diz o que elas fazem.

missing-def =
    .kind = Definição de função sem a sua palavra-chave.
    .what = A linha { $line } precisa de uma palavra-chave para definir `{ $following }`.
    .why = O Python lê `{ $following }` como uma chamada de função, e uma chamada não abre um bloco.
    .fix = Coloque a palavra-chave `def` antes de `{ $following }` na linha { $line }.
    .rule = A definição de uma função começa com a palavra-chave `def`.

missing-in =
    .kind = Falta `in` em um laço `for`.
    .what = O laço `for` da linha { $line } não tem nada entre `{ $before }` e `{ $following }`.
    .why = Um laço `for` precisa da palavra `in` antes daquilo que ele percorre.
    .fix = Coloque a palavra-chave `in` entre `{ $before }` e `{ $following }` na linha { $line }.
    .rule = Em um laço `for`, `in` fica entre o nome e o que o laço percorre.

wrong-word-for-in =
    .kind = Palavra ou símbolo errado no lugar de `in`.
    .what = A linha { $line } usa `{ $wrong }` em um laço `for`, onde o Python espera `in`.
    .why = Um laço `for` só sabe o que percorrer quando encontra `in`.
    .fix = Troque `{ $wrong }` na linha { $line } por `in`.
    .rule = Em um laço `for`, só `in` fica entre o nome e o que o laço percorre.

else-if =
    .kind = `else` seguido de `if`.
    .what = A linha { $line } começa outra condição com `else` e `if`.
    .why = O Python tem uma só palavra para isso, e `else` não aceita uma condição.
    .fix = Troque `else` e `if` na linha { $line } pela palavra única `elif`.
    .rule = Depois de um `if`, cada nova condição começa com `elif`.

else-with-condition =
    .kind = Condição depois de `else`.
    .what = Na linha { $line }, há uma condição depois de `else`.
    .why = O `else` vale para todos os casos que sobram, por isso não tem condição.
    .fix = Troque `else` na linha { $line } por `elif`.
    .rule = `elif` sempre tem uma condição, e `else` nunca tem.

number-starts-name =
    .kind = Nome que começa com um algarismo.
    .what = Na linha { $line }, o nome `{ $name }` começa com um algarismo.
    .why = O Python começa a ler um número e, de repente, encontra letras.
    .fix = Troque `{ $name }` na linha { $line } por um nome que comece com uma letra.
    .rule = Um nome começa com uma letra ou um sublinhado `_`, nunca com um algarismo.

digit-for-letter =
    .kind = Algarismo que parece uma letra.
    .what = Na linha { $line }, `{ $name }` começa com o algarismo `{ $wrong }`, não com uma letra.
    .why = O Python vê primeiro o algarismo e tenta ler um número.
    .fix = Troque o algarismo `{ $wrong }` de `{ $name }` na linha { $line } pela letra `{ $right }`.
    .rule = Um algarismo não é uma letra, mesmo quando os dois são parecidos.

digit-for-bracket =
    .kind = Algarismo da tecla de um parêntese.
    .what = Na linha { $line }, o `{ $wrong }` divide a tecla com um parêntese em muitos teclados.
    .why = Sem a tecla Shift sai um algarismo, e por isso falta o parêntese.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`.
    .rule = Em muitos teclados, é preciso segurar Shift para digitar um parêntese.

hyphen-in-name =
    .kind = Hífen `-` em um nome.
    .what = Na linha { $line }, o nome `{ $name }` contém um hífen `-`.
    .why = O Python lê o hífen como um sinal de menos entre dois nomes.
    .fix = Escreva `{ $name }` na linha { $line } com um sublinhado `_` ou sem o hífen.
    .rule = Um nome só tem letras, algarismos e sublinhados `_`.

blank-in-name =
    .kind = Espaço em um nome.
    .what = Na linha { $line }, um espaço divide o nome `{ $name }`.
    .why = Um espaço termina um nome, por isso o Python vê nomes separados em sequência.
    .fix = Junte as palavras de `{ $name }` na linha { $line }, por exemplo com um sublinhado `_`.
    .rule = Um nome nunca tem espaço.

sign-in-name =
    .kind = Símbolo que não pode estar em um nome.
    .what = Na linha { $line }, o nome `{ $name }` contém o símbolo `{ $sign }`.
    .why = Para o Python, o nome termina nesse símbolo, e o resto não faz sentido.
    .fix = Remova `{ $sign }` de `{ $name }` na linha { $line } ou use um sublinhado `_`.
    .rule = O único símbolo que um nome pode ter é o sublinhado `_`.

global-after-use =
    .kind = `global` ou `nonlocal` depois do primeiro uso.
    .what = Na linha { $line }, `{ $keyword }` vem depois de a função já ter usado `{ $name }`.
    .why = O Python precisa saber qual é a variável antes de a função usá-la.
    .fix = Mova a instrução `{ $keyword }` da linha { $line } para o começo da função.
    .rule = `global` e `nonlocal` vêm antes do primeiro uso da variável.

missing-space =
    .kind = Falta um espaço.
    .what = A linha { $line } tem duas palavras sem espaço entre elas: `{ $wrong }`.
    .why = O Python lê `{ $wrong }` como um só nome.
    .fix = Coloque um espaço em `{ $wrong }` na linha { $line }, entre as duas palavras.
    .rule = Um espaço mostra ao Python onde termina uma palavra e começa a próxima.

blank-in-word =
    .kind = Espaço dentro de uma palavra.
    .what = Na linha { $line }, um espaço divide a palavra `{ $wrong }`.
    .why = Um espaço termina uma palavra, por isso o Python lê palavras separadas aqui.
    .fix = Remova o espaço dentro de `{ $wrong }` na linha { $line }.
    .rule = Uma palavra não tem espaços no meio.

words-swapped =
    .kind = Palavras na ordem errada.
    .what = A linha { $line } tem `{ $wrong }`, uma ordem que o Python não conhece.
    .why = O Python lê as palavras da esquerda para a direita, por isso a ordem importa.
    .fix = Mude a ordem das palavras `{ $wrong }` na linha { $line }.
    .rule = As palavras de uma instrução têm uma ordem fixa.

doubled-word =
    .kind = Palavra escrita duas vezes.
    .what = A linha { $line } repete a palavra `{ $word }`.
    .why = Depois da primeira, o Python espera outra coisa.
    .fix = Remova um `{ $word }` da linha { $line }.
    .rule = O Python não ignora uma palavra repetida.

extra-keyword =
    .kind = Palavra-chave na posição errada.
    .what = A linha { $line } tem a palavra-chave `{ $word }` onde o Python não a aceita.
    .why = Em Python, `{ $word }` não se encaixa no código em volta.
    .fix = Remova a palavra-chave `{ $word }` da linha { $line }.
    .rule = Cada palavra-chave só funciona em certas posições.

extra-word =
    .kind = Palavra que não se encaixa.
    .what = Na linha { $line }, o Python não pode usar a palavra `{ $word }` depois de `{ $before }`.
    .why = O Python não sabe o que `{ $word }` significa nessa posição.
    .fix = Remova `{ $word }` depois de `{ $before }` na linha { $line }.
    .rule = Entre dois nomes, o Python precisa de um símbolo ou de uma palavra-chave.

extra-word-first =
    .kind = Palavra que não se encaixa no começo.
    .what = A linha { $line } começa com a palavra `{ $word }`, que não se encaixa no resto.
    .why = O Python não sabe o que `{ $word }` significa nessa posição.
    .fix = Remova `{ $word }` do começo da linha { $line }.
    .rule = O Python não ignora palavras que não fazem parte de uma instrução.

foreign-new =
    .kind = `new` de outra linguagem.
    .what = A linha { $line } tem a palavra `new` antes de `{ $following }`.
    .why = O Python cria um objeto com uma simples chamada, sem palavra nenhuma antes.
    .fix = Remova a palavra `new` antes de `{ $following }` na linha { $line }.
    .rule = Para criar um objeto, você chama a classe dele.

type-declaration =
    .kind = Declaração de outra linguagem.
    .what = A linha { $line } tem a palavra `{ $word }` antes do nome `{ $following }`.
    .why = Em Python, um nome novo não precisa de um tipo nem de outra palavra antes.
    .fix = Remova a palavra `{ $word }` antes de `{ $following }` na linha { $line }.
    .rule = Uma variável nova só precisa de um nome, um sinal de igual `=` e um valor.

def-without-name =
    .kind = Definição sem nome.
    .what = A linha { $line } precisa de um nome depois da palavra-chave `{ $keyword }`.
    .why = Você usa uma função ou classe pelo nome, por isso ela precisa de um.
    .fix = Coloque um nome depois de `{ $keyword }` na linha { $line }.
    .rule = O nome de uma função ou classe vem logo depois de `def` ou `class`.

import-order =
    .kind = Importação na ordem errada.
    .what = A linha { $line } tem `import` antes de `from`.
    .why = O Python quer saber primeiro o módulo e depois o que importar dele.
    .fix = Mova `from` e o módulo para o começo da linha { $line }, antes de `import`.
    .rule = Primeiro vêm `from` e o módulo, depois `import` e os nomes.

from-without-import =
    .kind = `from` sem `import`.
    .what = A linha { $line } começa com `from`, mas não tem `import`.
    .why = Depois de `from` e do módulo, o Python espera `import` e um nome.
    .fix = Coloque a palavra `import` depois do módulo na linha { $line }.
    .rule = `from` diz qual módulo usar, e `import` diz o que pegar dele.

import-of-text =
    .kind = Aspas em uma importação.
    .what = Na linha { $line }, um nome da importação está entre aspas.
    .why = Entre aspas ele é uma string, mas o Python espera o próprio nome.
    .fix = Remova as aspas da importação na linha { $line }.
    .rule = Os nomes de uma importação não têm aspas.

import-of-file =
    .kind = Importação que não é só um nome.
    .what = A importação da linha { $line } não é só o nome de um módulo.
    .why = Aqui o Python só quer um nome, sem caminho nem outros símbolos.
    .fix = Na linha { $line }, deixe só o nome do módulo.
    .rule = Você importa um módulo só pelo nome.

module-digit =
    .kind = Nome de módulo que começa com um algarismo.
    .what = Na linha { $line }, o nome do módulo `{ $name }` começa com um algarismo.
    .why = O Python lê um algarismo como o começo de um número.
    .fix = Mude o nome do arquivo e do módulo da linha { $line }, ou importe com `__import__`.
    .rule = O nome de um módulo começa com uma letra ou um sublinhado `_`.

import-hyphen =
    .kind = Hífen `-` em uma importação.
    .what = Na linha { $line }, a importação tem um hífen `-` em um nome.
    .why = O Python lê o hífen como um sinal de menos, que uma importação não pode ter.
    .fix = Escreva o nome da linha { $line } com um sublinhado `_` ou sem o hífen.
    .rule = Nomes de módulos só têm letras, algarismos e sublinhados `_`.

leading-zeros =
    .kind = Zero no começo de um número.
    .what = Na linha { $line }, o número `{ $number }` começa com um zero.
    .why = O Python não aceita um zero extra no começo de um número inteiro.
    .fix = Remova cada zero do começo de `{ $number }` na linha { $line }.
    .rule = Nenhum número inteiro começa com zero, a não ser o próprio 0.

octal-literal =
    .kind = Número octal no estilo do Python 2.
    .what = Na linha { $line }, o número `{ $number }` começa com um zero.
    .why = No Python 3, números octais (algarismos de 0 a 7) têm uma letra depois do zero.
    .fix = Coloque a letra `o` depois do zero de `{ $number }` na linha { $line }.
    .rule = Um número octal começa com `0o`.

long-number =
    .kind = Letra no fim de um número.
    .what = Na linha { $line }, o número `{ $number }` termina com uma letra.
    .why = O Python 2 marcava assim os números longos, mas o Python 3 não.
    .fix = Remova a letra do fim de `{ $number }` na linha { $line }.
    .rule = Um número inteiro pode ter qualquer tamanho, sem letra nenhuma.

number-separators =
    .kind = Número com separadores errados.
    .what = Na linha { $line }, o número `{ $number }` está dividido por vírgulas, pontos ou espaços.
    .why = O Python lê vários números em vez de um.
    .fix = Escreva `{ $number }` na linha { $line } sem separadores ou com sublinhados `_`.
    .rule = Só sublinhados `_` podem dividir um número longo em grupos de algarismos.

print-statement =
    .kind = `print` sem parênteses.
    .what = A linha { $line } precisa de parênteses `(` `)` em volta do que `print` mostra.
    .why = No Python 3, `print` é uma função, por isso é chamada com parênteses.
    .fix = Coloque `(` depois de `print` na linha { $line } e `)` depois do que ele mostra.
    .rule = O que você mostra na tela vai entre parênteses.

exec-statement =
    .kind = `exec` sem parênteses.
    .what = A linha { $line } precisa de parênteses `(` `)` em volta do que `exec` executa.
    .why = No Python 3, `exec` é uma função, por isso é chamada com parênteses.
    .fix = Coloque `(` depois de `exec` na linha { $line } e `)` depois do que ele executa.
    .rule = Uma chamada de função tem os seus argumentos entre parênteses.

except-comma =
    .kind = Vírgula `,` em uma linha com `except`.
    .what = Na linha { $line }, uma vírgula `,` liga o erro ao seu nome.
    .why = O Python 2 usava uma vírgula aqui, mas o Python 3 usa uma palavra.
    .fix = Troque a vírgula `,` na linha { $line } pela palavra `as`.
    .rule = Em uma linha com `except`, `as` dá um nome ao erro.

raise-comma =
    .kind = Vírgula `,` em uma linha com `raise`.
    .what = Na linha { $line }, uma vírgula `,` separa o erro da sua mensagem.
    .why = O Python 2 aceitava isso, mas no Python 3 a mensagem é um argumento.
    .fix = Remova a vírgula `,` na linha { $line } e coloque a mensagem entre parênteses.
    .rule = Quando você lança um erro, a mensagem dele vai entre parênteses.

backticks =
    .kind = Acentos graves do Python 2.
    .what = A linha { $line } tem acentos graves, inclinados para a esquerda, em volta de um valor.
    .why = O Python 2 criava uma string com eles, mas o Python 3 não.
    .fix = Remova os acentos graves da linha { $line } e chame `repr` com o valor.
    .rule = Uma chamada de função transforma um valor em uma string.

body-not-indented =
    .kind = Bloco sem indentação.
    .what = A linha { $line } precisa de mais indentação que o `{ $keyword }` da linha { $header }.
    .why = A indentação mostra ao Python o que está dentro de um bloco. Aqui o bloco parece vazio.
    .fix = { $count ->
            [one] Indente a linha { $line } mais que a linha { $header }, normalmente com quatro espaços.
           *[other] Indente as linhas { $line } a { $last } mais que a linha { $header }, normalmente com quatro espaços.
         }
    .rule = As linhas de um bloco têm mais indentação que a linha que o abre.

unexpected-indentation =
    .kind = Indentação inesperada.
    .what = A linha { $line } tem mais indentação, mas a instrução de cima não abre um bloco.
    .why = Para o Python, mais indentação é o começo de um bloco.
    .fix = { $count ->
            [one] Mova a linha { $line } para a esquerda, até ficar alinhada com a linha { $like }.
           *[other] Mova as linhas { $line } a { $last } para a esquerda até a linha { $line } ficar alinhada com a linha { $like }.
         }
    .rule = Só as linhas dentro de um bloco são indentadas.

first-line-indented =
    .kind = Primeira linha indentada.
    .what = A linha { $line } começa o programa, mas está indentada.
    .why = Só são indentadas as linhas dentro de um bloco, e aqui ainda não há bloco.
    .fix = { $count ->
            [one] Remova a indentação que sobra na linha { $line }.
           *[other] Remova a indentação que sobra nas linhas { $line } a { $last }.
         }
    .rule = A primeira instrução de um programa começa na margem esquerda.

indented-too-far =
    .kind = Linha com indentação demais.
    .what = A linha { $line } precisa de menos indentação para ficar no seu bloco.
    .why = Pela indentação, o Python vê quais linhas ficam juntas.
    .fix = { $count ->
            [one] Mova a linha { $line } para a esquerda, até ficar alinhada com a linha { $like }.
           *[other] Mova as linhas { $line } a { $last } para a esquerda até a linha { $line } ficar alinhada com a linha { $like }.
         }
    .rule = Todas as linhas de um bloco começam na mesma coluna.

not-indented-enough =
    .kind = Linha com pouca indentação.
    .what = A linha { $line } precisa de mais indentação para ficar dentro do seu bloco.
    .why = O Python acha que o bloco acabou e não consegue ler o resto.
    .fix = { $count ->
            [one] Indente mais a linha { $line }, até ficar alinhada com a linha { $like }.
           *[other] Indente mais as linhas { $line } a { $last } até a linha { $line } ficar alinhada com a linha { $like }.
         }
    .rule = Todas as linhas de um bloco começam na mesma coluna.

indentation-matches-nothing =
    .kind = Indentação desigual em um bloco.
    .what = A linha { $line } não tem exatamente a indentação da linha { $like }, do mesmo bloco.
    .why = Pela indentação, o Python vê quais linhas ficam juntas.
    .fix = { $count ->
            [one] Dê à linha { $line } exatamente a mesma indentação da linha { $like }.
           *[other] Mova as linhas { $line } a { $last } até a linha { $line } ter exatamente a indentação da linha { $like }.
         }
    .rule = Todas as linhas de um bloco começam na mesma coluna.

branch-not-aligned =
    .kind = Ramo na coluna errada.
    .what = Na linha { $line }, o `{ $keyword }` não está alinhado com a instrução de que faz parte.
    .why = O Python não sabe de qual instrução o `{ $keyword }` faz parte.
    .fix = { $count ->
            [one] Dê à linha { $line } exatamente a mesma indentação da linha { $like }.
           *[other] Mova as linhas { $line } a { $last } até a linha { $line } ter exatamente a indentação da linha { $like }.
         }
    .rule = Um ramo começa na mesma coluna que a instrução de que faz parte.

block-line-misplaced =
    .kind = Linha de um bloco na coluna errada.
    .what = A linha { $line } está com a indentação errada para o bloco do `{ $keyword }` da linha { $header }.
    .why = Pela indentação, o Python vê quais linhas ficam juntas.
    .fix = { $count ->
            [one] Indente a linha { $line } exatamente um nível à direita da linha { $header }, normalmente quatro espaços.
           *[other] Mova as linhas { $line } a { $last } até a linha { $line } ficar um nível à direita da linha { $header }.
         }
    .rule = Todas as linhas de um bloco começam na mesma coluna.

not-at-left-edge =
    .kind = Linha fora da margem esquerda.
    .what = A linha { $line } está indentada, mas não está dentro de um bloco.
    .why = Para o Python, uma linha indentada faz parte de um bloco.
    .fix = { $count ->
            [one] Mova a linha { $line } para a margem esquerda.
           *[other] Mova as linhas { $line } a { $last } até a linha { $line } chegar à margem esquerda.
         }
    .rule = As linhas fora de um bloco começam na margem esquerda.

indentation-other =
    .kind = Indentação que não combina.
    .what = A linha { $line } não tem a indentação de que precisa.
    .why = Pela indentação, o Python vê quais linhas ficam juntas.
    .fix = { $count ->
            [one] Mude a indentação da linha { $line } para que combine com o seu bloco.
           *[other] Mude a indentação das linhas { $line } a { $last } para que combine com o bloco delas.
         }
    .rule = Todas as linhas de um bloco começam na mesma coluna.

tabs-and-spaces =
    .kind = Tabulações e espaços misturados.
    .what = O código usa tabulações e espaços, e a linha { $line } não combina.
    .why = Uma tabulação e espaços podem parecer iguais, mas o Python não consegue compará-los.
    .fix = { $count ->
            [one] Indente a linha { $line } com exatamente as mesmas tabulações ou espaços da linha { $like }.
           *[other] Indente de novo as linhas { $line } a { $last } até a linha { $line } ter exatamente a indentação da linha { $like }.
         }
    .rule = Nunca misture tabulações e espaços na indentação.

tab-among-blanks =
    .kind = Tabulação no meio de espaços.
    .what = A linha { $line } está indentada com uma tabulação, mas outras linhas usam espaços.
    .why = Uma tabulação pode parecer espaços, mas o Python não consegue comparar os dois.
    .fix = Na linha { $line }, troque a tabulação por espaços, quatro para cada nível.
    .rule = Indente só com espaços, quatro para cada nível.

blanks-among-tabs =
    .kind = Espaços em um código indentado com tabulações.
    .what = A linha { $line } está indentada com espaços, mas outras linhas usam tabulações.
    .why = Na tela, uma tabulação pode parecer espaços, mas o Python vê a diferença.
    .fix = Na linha { $line }, apague os espaços do começo e digite tabulações.
    .rule = Indente com tabulações ou com espaços, nunca com os dois.

return-outside =
    .kind = `return` ou `yield` fora de uma função.
    .what = O `{ $keyword }` da linha { $line } tem pouca indentação para estar em uma função.
    .why = Só uma função pode devolver um valor.
    .fix = { $count ->
            [one] Indente a linha { $line } até ficar alinhada com a linha { $like }.
           *[other] Indente as linhas { $line } a { $last } até a linha { $line } ficar alinhada com a linha { $like }.
         }
    .rule = `return` e `yield` só funcionam dentro de uma função.

break-outside =
    .kind = `break` ou `continue` fora de um laço.
    .what = O `{ $keyword }` da linha { $line } tem pouca indentação para estar em um laço.
    .why = `break` e `continue` controlam um laço, por isso precisam estar dentro de um.
    .fix = { $count ->
            [one] Indente a linha { $line } até ficar alinhada com a linha { $like }.
           *[other] Indente as linhas { $line } a { $last } até a linha { $line } ficar alinhada com a linha { $like }.
         }
    .rule = `break` e `continue` só funcionam dentro de um laço.

return-outside-replaced =
    .kind = `return` sem nenhuma função em volta.
    .what = O `{ $keyword }` da linha { $line } não está dentro de nenhuma função.
    .why = Só uma função pode devolver um valor.
    .fix = Troque `{ $keyword }` na linha { $line } por outra coisa ou apague.
    .rule = `return` só funciona dentro de uma função.

break-outside-replaced =
    .kind = `break` ou `continue` sem nenhum laço em volta.
    .what = O `{ $keyword }` da linha { $line } não está dentro de nenhum laço.
    .why = `break` e `continue` controlam um laço, por isso precisam estar dentro de um.
    .fix = Troque `{ $keyword }` na linha { $line } por outra coisa ou apague.
    .rule = `break` e `continue` só funcionam dentro de um laço.

missing-body =
    .kind = Bloco vazio.
    .what = A linha { $line } abre um bloco com `{ $keyword }`, mas o bloco está vazio.
    .why = Depois dos dois-pontos `:`, o Python espera pelo menos uma instrução indentada.
    .fix = Coloque abaixo da linha { $line } uma instrução indentada, como `pass`, que não faz nada.
    .rule = Todo bloco precisa de pelo menos uma instrução.

header-alone =
    .kind = Faltam os dois-pontos `:` e o bloco.
    .what = A linha { $line } precisa de dois-pontos `:` no fim, e o `{ $keyword }` precisa de um bloco.
    .why = O Python procura dois-pontos e, abaixo deles, um bloco indentado.
    .fix = Termine a linha { $line } com dois-pontos `:` e coloque um `pass` indentado abaixo dela.
    .rule = A linha antes de um bloco termina com dois-pontos, e depois vem pelo menos uma instrução.

pasted-prompt =
    .kind = Prompt colado junto com o código.
    .what = A linha { $line } começa com o prompt `{ $prompt }`, que não faz parte de um programa.
    .why = O console mostra um prompt enquanto espera, e o Python não o lê como código.
    .fix = Apague `{ $prompt }` no começo da linha { $line }.
    .rule = De um console, copie só o que você mesmo digitou.

pasted-line-number =
    .kind = Número de linha colado junto com o código.
    .what = A linha { $line } começa com o número `{ $number }`, que não faz parte da instrução.
    .why = O Python lê um número e depois código que não combina com ele.
    .fix = Apague o número `{ $number }` no começo da linha { $line }.
    .rule = Números de linha não fazem parte de um programa.

pasted-marker =
    .kind = Linha colada que não é código.
    .what = A linha { $line } é `{ $mark }`, que não é código Python.
    .why = Linhas assim vêm de chats, páginas da web ou outras ferramentas.
    .fix = Apague a linha { $line }.
    .rule = Copie só o código, e não o que está em volta dele.

pasted-stars =
    .kind = Asteriscos `**` colados em volta do código.
    .what = A linha { $line } tem asteriscos `{ $mark }` que não fazem parte do código.
    .why = Os chats usam esses asteriscos para deixar letras em negrito, mas o Python os lê como um operador.
    .fix = Apague os asteriscos `{ $mark }` na linha { $line }.
    .rule = Copie só o código, e não o que o deixa em negrito.

pasted-command =
    .kind = Comando de terminal ou de notebook no programa.
    .what = A linha { $line } é o comando `{ $command }`, que não é código Python.
    .why = Comandos assim são para um terminal ou um notebook, não para um programa.
    .fix = Apague a linha { $line } e execute o comando fora do programa.
    .rule = Comandos de terminal e de notebook não ficam dentro de um programa.

pasted-output =
    .kind = Saída colada no programa.
    .what = A linha { $line } parece algo que o Python mostrou na tela, não código.
    .why = O Python tenta ler essa saída como uma instrução.
    .fix = Apague a saída na linha { $line }.
    .rule = A saída é o que um programa mostra, e não faz parte do código dele.

prose-line =
    .kind = Frase que não é código.
    .what = A linha { $line } está escrita para pessoas, não para o Python.
    .why = O Python tenta ler as palavras como código.
    .fix = Apague a linha { $line } ou coloque uma cerquilha `#` no começo dela.
    .rule = Anotações para pessoas vão em comentários, que começam com uma cerquilha `#`.

comment-without-hash =
    .kind = Falta a cerquilha `#` antes de um comentário.
    .what = O Python não consegue ler a linha { $line } a partir de `{ $first }`.
    .why = O Python lê tudo como código, menos o que vem depois de uma cerquilha `#`.
    .fix = Coloque uma cerquilha `#` antes de `{ $first }` na linha { $line } para começar um comentário.
    .rule = Um comentário começa com uma cerquilha `#`.

shebang =
    .kind = Começo errado da linha `#!`.
    .what = A linha { $line } é `{ $first }` e não começa com uma cerquilha `#`.
    .why = A linha diz qual programa executa o seu script. Só com `#` no começo o Python a ignora.
    .fix = { $way ->
            [removed] Apague a linha { $line }, porque o seu programa funciona sem ela.
            [turned] Inverta os símbolos `!` e `#` no começo da linha { $line }.
           *[put] Coloque uma cerquilha `#` bem no começo da linha { $line }.
         }
    .rule = A primeira linha de um script pode começar com `#!` e dizer o nome de um programa.

left-over =
    .kind = Código que não se encaixa na linha.
    .what = Na linha { $line }, o Python não pode usar `{ $part }`.
    .why = O Python lê tudo o que há na linha, e essa parte não se encaixa.
    .fix = Coloque uma cerquilha `#` antes de `{ $part }` na linha { $line } ou apague essa parte.
    .rule = Uma linha tem uma instrução e mais nada.

foreign-comment =
    .kind = Símbolo de comentário de outra linguagem.
    .what = A linha { $line } tem `{ $mark }`, que marca comentários em outras linguagens.
    .why = O Python lê `{ $mark }` como código, não como parte de um comentário.
    .fix = { $way ->
            [removed] Na linha { $line }, apague `{ $mark }` e o comentário, ou coloque uma cerquilha `#` antes.
            [sign] Apague `{ $mark }` na linha { $line }.
           *[replaced] Troque `{ $mark }` na linha { $line } por uma cerquilha `#`.
         }
    .rule = Em Python, um comentário começa com uma cerquilha `#`.

invisible-character =
    .kind = Caractere invisível.
    .what = A linha { $line } tem um caractere que você não consegue ver (número { $code }).
    .why = Ele costuma vir de uma página da web, e o Python não o aceita aqui.
    .fix = Remova o caractere invisível: apague a linha { $line } e digite de novo.
    .rule = Digite o seu código ou cole como texto sem formatação.

look-alike =
    .kind = Caractere que só parece o certo.
    .what = A linha { $line } tem `{ $wrong }`, que não é o caractere de que o Python precisa.
    .why = Para você os dois podem parecer iguais, mas o Python vê a diferença.
    .fix = Troque `{ $wrong }` na linha { $line } por `{ $right }`, digitado no teclado.
    .rule = Digite os símbolos no teclado. Não os copie de documentos.

stray-character =
    .kind = Caractere que o Python não pode usar.
    .what = A linha { $line } tem `{ $wrong }`, que não significa nada para o Python ali.
    .why = Fora de strings e comentários, o Python só conhece certos caracteres.
    .fix = Apague o caractere `{ $wrong }` na linha { $line }.
    .rule = Fora de strings e comentários, use só símbolos que o Python conhece.

space-after-backslash =
    .kind = Espaço depois de uma barra invertida `\`.
    .what = Na linha { $line }, há espaço depois da barra invertida `\` no fim.
    .why = Uma barra invertida só continua a linha se for o último caractere.
    .fix = Apague o espaço depois da barra invertida `\` na linha { $line }.
    .rule = Depois de uma barra invertida no fim de uma linha não vem nada, nem um espaço.

stray-backslash =
    .kind = Barra invertida `\` no lugar errado.
    .what = A linha { $line } tem uma barra invertida `\` fora de uma string.
    .why = Fora de uma string, uma barra invertida só pode ser o último caractere da linha.
    .fix = Apague a barra invertida `\` na linha { $line }.
    .rule = Use uma barra invertida dentro de uma string ou no fim de uma linha.

html-entity =
    .kind = Caractere escrito para páginas da web.
    .what = A linha { $line } tem `{ $wrong }`, código de página da web para um caractere.
    .why = Uma página da web o mostra como um só caractere, mas o Python não.
    .fix = Troque `{ $wrong }` na linha { $line } pelo caractere que ele representa.
    .rule = Digite cada símbolo como ele é, não no código das páginas da web.

two-statements =
    .kind = Duas instruções em uma linha.
    .what = Na linha { $line }, uma instrução termina com `{ $before }` e outra começa com `{ $following }`.
    .why = Depois de uma instrução, o Python espera o fim da linha.
    .fix = Comece uma nova linha antes de `{ $following }` na linha { $line }.
    .rule = Escreva uma instrução em cada linha.

line-broken =
    .kind = Instrução dividida em duas linhas.
    .what = A linha { $line } termina depois de `{ $before }`, mas a instrução continua.
    .why = Sem um parêntese, colchete ou chave aberto, uma instrução termina no fim da linha.
    .fix = Junte a linha { $line } com a linha de baixo.
    .rule = Deixe uma instrução em uma só linha, menos entre parênteses, colchetes ou chaves.

line-too-many =
    .kind = Linha que o Python não consegue ler.
    .what = A linha { $line } não é uma instrução que o Python consiga ler aqui.
    .why = O Python não sabe o que a linha significa.
    .fix = Apague a linha { $line } ou escreva a instrução completa.
    .rule = Toda instrução tem que estar completa.

line-out-of-place =
    .kind = Linha no lugar errado.
    .what = A linha { $line } não pode ficar onde está.
    .why = Ela não se encaixa entre as linhas de antes e de depois.
    .fix = Apague a linha { $line } ou mova-a para onde ela se encaixa.
    .rule = Toda linha tem que se encaixar entre as linhas em volta.

after-decorator =
    .kind = Linha errada abaixo de um decorador.
    .what = { $count ->
            [one] A linha { $line } separa o decorador `{ $decorator }`, da linha { $owner }, da sua função ou classe.
           *[other] As linhas { $line } a { $last } separam o decorador `{ $decorator }`, da linha { $owner }, da sua função ou classe.
         }
    .why = Logo abaixo de um decorador, o Python espera uma função ou uma classe.
    .fix = { $count ->
            [one] Apague a linha { $line } ou mova-a para dentro do bloco que começa abaixo dela.
           *[other] Apague as linhas { $line } a { $last } ou mova-as para dentro do bloco abaixo.
         }
    .rule = Um decorador vem logo antes da sua função ou classe.

lines-too-many =
    .kind = Várias linhas que o Python não consegue ler.
    .what = O Python não consegue ler as linhas { $line } a { $last } nesse lugar.
    .why = O Python não sabe o que elas significam aqui.
    .fix = Apague as linhas { $line } a { $last } ou escreva as instruções completas.
    .rule = Toda instrução tem que estar completa.

block-line-too-many =
    .kind = Começo de bloco sem as suas partes.
    .what = A linha { $line } começa com `{ $keyword }`, mas faltam as partes de que ele precisa.
    .why = Depois de `{ $keyword }`, o Python espera uma instrução completa com o seu bloco.
    .fix = Apague a linha { $line }.
    .rule = Uma linha que abre um bloco precisa do seu bloco.

block-line-left-over =
    .kind = Começo de bloco incompleto.
    .what = A linha { $line } começa com `{ $keyword }`, mas falta algo de que ele precisa.
    .why = Ele precisa de dois-pontos, do seu bloco e às vezes de um par, como `try` de `except`.
    .fix = { $count ->
            [one] Apague a linha { $line } e mova a linha { $first } um nível para a esquerda.
           *[other] Apague a linha { $line } e mova as linhas { $first } a { $last } um nível para a esquerda.
         }
    .rule = Uma linha que abre um bloco precisa do seu bloco e do seu par.

missing-line =
    .kind = Falta uma linha.
    .what = O código na linha { $line } não está completo.
    .why = O Python espera mais código antes que o programa continue.
    .fix = Escreva o que falta na linha { $line }.
    .rule = Toda instrução tem que estar completa.

missing-block-line =
    .kind = Bloco sem a sua primeira linha.
    .what = Nada abre o bloco perto da linha { $line }.
    .why = O Python não sabe de que esse bloco faz parte.
    .fix = Coloque na linha { $line } uma linha que comece com `{ $keyword }`.
    .rule = Todo bloco começa com uma linha que termina com dois-pontos.

missing-except =
    .kind = `try` sem `except` ou `finally`.
    .what = O bloco `try` que termina perto da linha { $line } não tem `except` nem `finally`.
    .why = O Python precisa saber o que fazer se o bloco `try` falhar.
    .fix = Coloque um `except` com o seu bloco abaixo da linha { $line }, alinhado com o `try`.
    .rule = Todo `try` precisa de um `except` ou de um `finally`.

missing-try =
    .kind = `except` ou `finally` sem `try`.
    .what = Perto da linha { $line }, há um `except` ou `finally` sem um `try` antes.
    .why = O Python precisa saber quais linhas tentar primeiro.
    .fix = Na linha { $line }, coloque `try` e dois-pontos, e indente as linhas que ficam dentro dele.
    .rule = `except` e `finally` precisam de um `try` antes deles.

positional-after-keyword =
    .kind = Argumento sem nome depois de um com nome.
    .what = Na chamada da linha { $line }, um argumento sem nome vem depois de um com nome.
    .why = O Python preenche os parâmetros primeiro pela ordem, depois pelo nome.
    .fix = { $way ->
            [named] Dê um nome e um sinal de igual `=` ao argumento sem nome da linha { $line }.
            [removed] Mude a chamada da linha { $line } para que os argumentos com nome venham por último.
           *[moved] Mova o argumento sem nome da linha { $line } para antes dos que têm nome.
         }
    .rule = Em uma chamada, os argumentos sem nome vêm primeiro e os com nome por último.

default-order =
    .kind = Parâmetro sem valor padrão depois de um que tem.
    .what = Na linha { $line }, um parâmetro sem valor padrão vem depois de um com valor padrão.
    .why = O Python não sabe qual valor é de qual parâmetro.
    .fix = Na linha { $line }, mova os parâmetros sem valor padrão para o começo ou dê a eles um valor padrão.
    .rule = Parâmetros com valor padrão vêm por último.

repeated-argument =
    .kind = O mesmo nome dado duas vezes.
    .what = Na linha { $line }, dois argumentos ou parâmetros têm o mesmo nome.
    .why = O Python não sabe qual deles vale.
    .fix = Apague um dos dois na linha { $line } ou mude o nome dele.
    .rule = Use cada nome só uma vez em uma chamada ou definição.

generator-brackets =
    .kind = Laço ao lado de outro argumento.
    .what = A chamada da linha { $line } tem um laço e mais um argumento.
    .why = O Python não sabe onde o laço termina.
    .fix = Coloque parênteses `(` `)` em volta do laço na chamada da linha { $line }.
    .rule = Um laço dentro de uma chamada precisa dos seus parênteses, a não ser que esteja sozinho.

assignment-to-call =
    .kind = Chamada de função à esquerda de `=`.
    .what = A linha { $line } tem uma chamada de função antes do sinal de igual `=`.
    .why = Uma chamada de função devolve um valor, mas não pode guardar um.
    .fix = Coloque um nome à esquerda do sinal de igual na linha { $line }.
    .rule = O nome fica à esquerda de um sinal de igual, e o valor à direita.

assignment-to-literal =
    .kind = Valor fixo à esquerda de `=`.
    .what = A linha { $line } tem um valor fixo antes do sinal de igual `=`.
    .why = Um valor fixo, como um número ou uma string, não pode mudar.
    .fix = Coloque um nome à esquerda do sinal de igual na linha { $line }.
    .rule = O nome fica à esquerda de um sinal de igual, e o valor à direita.

assignment-to-expression =
    .kind = Expressão à esquerda de `=`.
    .what = Na linha { $line }, a parte antes do sinal de igual `=` não é um nome.
    .why = O Python guarda um valor em um nome, ou em uma lista ou um dicionário.
    .fix = Coloque um nome à esquerda do sinal de igual na linha { $line }.
    .rule = O nome fica à esquerda de um sinal de igual, e o valor à direita.

generic-insert =
    .kind = Falta código no meio de uma linha.
    .what = Na linha { $line }, falta algo depois de `{ $before }`.
    .why = Sem isso, o Python não consegue continuar lendo.
    .fix = Coloque `{ $added }` depois de `{ $before }` na linha { $line }.
    .rule = Toda instrução tem que estar completa.

generic-insert-first =
    .kind = Falta código antes de uma palavra ou símbolo.
    .what = Na linha { $line }, falta algo antes de `{ $following }`.
    .why = Sem isso, o Python não consegue continuar lendo.
    .fix = Coloque `{ $added }` antes de `{ $following }` na linha { $line }.
    .rule = Toda instrução tem que estar completa.

generic-insert-much =
    .kind = Falta um trecho maior de código.
    .what = Na linha { $line }, falta uma parte maior do programa.
    .why = Sem ela, o Python não consegue continuar lendo.
    .fix = Escreva o que falta na linha { $line }.
    .rule = Toda instrução tem que estar completa.

generic-delete =
    .kind = Código sobrando.
    .what = A linha { $line } tem `{ $removed }` em um lugar que o Python não aceita.
    .why = O Python espera outra coisa ali, ou nada.
    .fix = Apague `{ $removed }` na linha { $line }.
    .rule = Uma linha tem uma instrução e mais nada.

generic-delete-much =
    .kind = Trecho maior de código sobrando.
    .what = O Python não consegue ler a parte que começa com `{ $first }` na linha { $line }.
    .why = O Python espera outra coisa ali, ou nada.
    .fix = Apague a parte que começa com `{ $first }` na linha { $line }.
    .rule = Um programa é feito de instruções completas.

generic-replace =
    .kind = Código errado.
    .what = A linha { $line } tem `{ $removed }` onde o Python espera outra coisa.
    .why = O Python não consegue ler `{ $removed }` ali.
    .fix = Troque `{ $removed }` na linha { $line } por `{ $added }`.
    .rule = Cada palavra e cada símbolo têm que se encaixar no que vem antes.

generic-rewrite =
    .kind = Parte que o Python não consegue ler.
    .what = Na linha { $line }, o Python não consegue ler `{ $removed }`.
    .why = Essa parte não se encaixa entre o que vem antes e o que vem depois.
    .fix = Escreva `{ $removed }` na linha { $line } de outro jeito.
    .rule = Cada palavra e cada símbolo têm que se encaixar no que vem antes.

generic-space =
    .kind = Espaço ou quebra de linha fora do lugar.
    .what = Na linha { $line }, um espaço ou uma quebra de linha não está onde o Python espera.
    .why = As quebras de linha e a indentação mostram ao Python qual código fica junto.
    .fix = Corrija os espaços ou as quebras de linha na linha { $line }.
    .rule = Escreva uma instrução em cada linha.
