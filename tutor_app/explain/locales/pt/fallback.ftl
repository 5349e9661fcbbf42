# What is said when no explanation is shown, in Portuguese (Brazil): where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = O Python parou na linha { $line }. Isso quer dizer que ali começa um bloco, e o Python encontrou outra coisa no lugar dos dois-pontos `:`.
stopped-never-closed = O Python parou porque o símbolo `{ $sign }` da linha { $line } não foi fechado. Isso quer dizer que ele não encontrou o símbolo de fechamento.
stopped-unmatched = O Python parou na linha { $line }. Isso quer dizer que ele chegou a um símbolo de fechamento `{ $sign }` sem o símbolo de abertura correspondente.
stopped-other-bracket = O Python parou na linha { $line }. Isso quer dizer que ele chegou a um símbolo de fechamento de um tipo diferente do que estava aberto.
stopped-unterminated = O Python parou na linha { $line }. Isso quer dizer que a linha terminou no meio de uma string. Falta uma aspa ou há uma sobrando.
stopped-body = O Python parou na linha { $line }. Isso quer dizer que ele esperava um bloco indentado depois da linha { $opened }.
stopped-block = O Python parou na linha { $line }. Isso quer dizer que ele esperava um bloco indentado ali.
stopped-unexpected-indent = O Python parou na linha { $line }. Isso quer dizer que ele não esperava essa indentação ali.
stopped-unindent = O Python parou na linha { $line }. Isso quer dizer que a indentação dessa linha não é igual à de nenhum bloco aberto acima.
stopped-tabs = O Python parou na linha { $line }. Isso quer dizer que ele não consegue comparar as tabulações e os espaços da indentação com os das linhas de cima.
stopped-character = O Python parou na linha { $line }. Isso quer dizer que ele encontrou um caractere que não consegue ler como código.
stopped-number = O Python parou na linha { $line }. Isso quer dizer que ele estava lendo um número, e em Python um número não se escreve assim.
stopped-print = O Python parou na linha { $line }. Isso quer dizer que ele esperava parênteses `(` `)` depois de `print`.
stopped-outside-function = O Python parou na linha { $line }. Isso quer dizer que ele encontrou uma palavra-chave que só funciona dentro de uma função.
stopped-outside-loop = O Python parou na linha { $line }. Isso quer dizer que ele encontrou uma palavra-chave que só funciona dentro de um laço.
stopped-assign = O Python parou na linha { $line }. Isso quer dizer que o código manda guardar um valor em algo que não pode guardar valores.
stopped-except = O Python parou na linha { $line }. Isso quer dizer que ele esperava `except` ou `finally` ali.
stopped-arguments = O Python parou na linha { $line }. Isso quer dizer que os argumentos ou parâmetros estão em uma ordem que ele não aceita.
stopped-fstring = O Python parou na linha { $line }. Isso quer dizer que ele não consegue ler as chaves `{"{"}` `{"}"}` de uma string.
stopped-unterminated-triple = O Python parou na linha { $line }. Isso quer dizer que o programa terminou no meio de uma string entre aspas triplas, e o Python não encontrou as três aspas que a terminam.
stopped-fstring-empty = O Python parou na linha { $line }. Isso quer dizer que ele encontrou, em uma string, chaves `{"{"}` `{"}"}` sem nenhum valor entre elas.
stopped-fstring-brace = O Python parou na linha { $line }. Isso quer dizer que ele estava lendo o que fica entre as chaves `{"{"}` `{"}"}` de uma string, e elas não formam os pares que ele esperava.
stopped-unexpected-unindent = O Python parou na linha { $line }. Isso quer dizer que essa linha tem menos indentação do que ele esperava.
stopped-end = O Python parou na linha { $line }. Isso quer dizer que o programa ficou incompleto: por exemplo, com um parêntese, um colchete ou uma chave sem fechar, ou com um bloco sem instruções.
stopped-too-deep = O Python parou na linha { $line }. Isso quer dizer que ali há blocos demais, ou parênteses, colchetes ou chaves demais, uns dentro dos outros.
stopped-escape = O Python parou na linha { $line }. Isso quer dizer que ele encontrou em uma string uma barra invertida `\` que não forma nenhum caractere com o que vem depois dela.
stopped-literals = O Python parou na linha { $line }. Isso quer dizer que ali há uma string com uma letra na frente, e essa letra não combina com o que está dentro da string ou ao lado dela.
stopped-in = O Python parou na linha { $line }. Isso quer dizer que ele estava lendo o começo de um laço e esperava a palavra-chave `in` ali.
stopped-bad-except = O Python parou na linha { $line }. Isso quer dizer que o `except` dessa linha está escrito ou colocado de um jeito que o Python não permite.
stopped-clause-order = O Python parou na linha { $line }. Isso quer dizer que há um `elif` depois do `else`, que precisa vir por último.
stopped-continuation = O Python parou na linha { $line }. Isso quer dizer que ele encontrou uma barra invertida `\` fora de uma string, com algo depois dela na mesma linha. Uma barra invertida assim precisa ser o último caractere da linha.
stopped-null = O Python parou na linha { $line }. Isso quer dizer que ele encontrou um byte nulo, que nenhum programa em Python tem.
stopped-comma = O Python parou na linha { $line }. Isso quer dizer que ele encontrou duas partes seguidas, sem nada entre elas que ele entenda. A vírgula é só um palpite do Python.
stopped-comparison = O Python parou na linha { $line }. Isso quer dizer que ele encontrou um sinal de igual `=` onde não dá para guardar um valor. O que o Python sugere é só um palpite.
stopped-keyword = O Python parou na linha { $line }. Isso quer dizer que ele não consegue ler essa linha, e uma das palavras se parece com uma palavra-chave. A palavra-chave que o Python sugere é só um palpite.
stopped-quote-in-string = O Python parou na linha { $line }. Isso quer dizer que ele encontrou outras palavras bem ao lado de uma string. Que elas façam parte da string é só um palpite do Python.
stopped-exec = O Python parou na linha { $line }. Isso quer dizer que ele esperava parênteses `(` `)` depois de `exec`.
stopped-incomplete = O Python parou na linha { $line }. Isso quer dizer que ele estava lendo uma expressão com `if`, `else` ou `not`, e uma parte dela está faltando ou não pode ser usada assim.
stopped-parenthesis = O Python parou na linha { $line }. Isso quer dizer que ele esperava um parêntese de abertura `(` ali.
stopped-dictionary = O Python parou na linha { $line }. Isso quer dizer que ele estava lendo um dicionário, e um dos pares de chave e valor está sem a chave, sem os dois-pontos `:` ou sem um valor que ele consiga ler.
stopped-comprehension = O Python parou na linha { $line }. Isso quer dizer que ele estava lendo uma lista, um conjunto ou um dicionário criado com um `for`, e não consegue ler o que vem antes do `for`.
stopped-starred = O Python parou na linha { $line }. Isso quer dizer que ele encontrou um asterisco `*` onde nenhum asterisco é permitido.
stopped-assign-otherwise = O Python parou na linha { $line }. Isso quer dizer que o código manda guardar ou mudar um valor em algo que não permite isso.
stopped-delete = O Python parou na linha { $line }. Isso quer dizer que o código manda apagar algo que não pode ser apagado com `del`.
stopped-async = O Python parou na linha { $line }. Isso quer dizer que ele encontrou `async`, `await`, `yield` ou `return` em um lugar onde isso não é permitido.
stopped-repeated = O Python parou na linha { $line }. Isso quer dizer que o mesmo nome é usado ali para dois argumentos ou dois parâmetros.
stopped-generator = O Python parou na linha { $line }. Isso quer dizer que ele estava lendo um `for` dentro de uma chamada de função e esperava parênteses `(` `)` em volta dessa parte.
stopped-call = O Python parou na linha { $line }. Isso quer dizer que ele não consegue ler um dos argumentos entre os parênteses `(` `)` de uma chamada de função.
stopped-parameters = O Python parou na linha { $line }. Isso quer dizer que ele não consegue ler os parâmetros de uma função nessa linha.
stopped-scope = O Python parou na linha { $line }. Isso quer dizer que ele encontrou `global` ou `nonlocal` com um nome que já significa outra coisa ali.
stopped-import = O Python parou na linha { $line }. Isso quer dizer que ele estava lendo um `import` e não consegue ler quais nomes são importados ou de onde.
stopped-pattern = O Python parou na linha { $line }. Isso quer dizer que ele estava lendo um `case`, e o padrão não está escrito de um jeito que o Python aceite.
stopped = O Python parou na linha { $line }. Isso quer dizer que o código ali não segue as regras do Python.
stopped-unknown = O Python não conseguiu ler este programa.
further-up = O erro também pode estar mais acima.
ask = Se não encontrar o erro, mostre o seu programa a alguém da turma, à sua professora ou ao seu professor.

reason-unsure = O Surefix não tem certeza suficiente da causa para explicá-la.
reason-unsound = O Surefix encontrou uma explicação, mas ela não passou em todas as verificações. Por isso, ela não aparece.
reason-no-repair = O Surefix não encontrou uma correção para este programa.
reason-unreachable-target = O Surefix não pode prometer acertar tanto quanto a sua professora ou o seu professor pediu. Por isso, não mostra uma explicação.
reason-help-is-off = A sua professora ou o seu professor desativou as explicações.
reason-left-out = A sua professora ou o seu professor deixou este tipo de erro para você encontrar.

refusal-too-large = Este programa é grande demais para ser verificado. Envie um menor.
refusal-null-bytes = Este programa contém bytes nulos, que nenhum programa em Python tem. Salve-o como texto sem formatação e tente de novo.
refusal-not-text = Este arquivo não é texto sem formatação. Envie o próprio programa, com um nome que termine em .py.
refusal-too-complex = Este programa tem níveis demais, uns dentro dos outros, para o Python ler. Envie uma parte mais simples dele.
refusal-timed-out = O Python demorou demais para ler este programa. Envie uma parte menor dele.

nature-valid = O Python consegue ler este programa. Não há nenhum erro de sintaxe.
nature-newer-python = Este código é para o Python { $needs }, e o Python { $needs } consegue lê-lo. A sua turma usa o Python { $python }.
nature-notebook = Este código é para um notebook, como o Jupyter, e um notebook consegue executá-lo. Um arquivo Python, não.
nature-empty = Ainda não há nenhum programa. Primeiro escreva ou cole um.
nature-broken = O Python não consegue ler este programa.
nature-python2 = Este programa foi escrito para o Python 2. O Python atual não consegue lê-lo.
nature-transcript = Isto foi copiado de um console do Python, junto com os prompts.
nature-not-python = Isto não parece um programa em Python.
nature-refused = Este programa não foi verificado.

newer-line = A linha { $line } precisa do Python { $needs }. Ela usa código como este:
newer-older = No Python { $python }, escreva assim:

notebook-line = Só um notebook consegue executar a linha { $line }. Ela tem código como este:
notebook-file = Em um arquivo, escreva assim:
