# What is said when no explanation is shown, in Portuguese (Brazil): where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = O Python parou na linha { $line }. Isso quer dizer que ele esperava dois-pontos `:` ali e encontrou outra coisa.
stopped-never-closed = O Python parou porque o símbolo `{ $sign }` da linha { $line } não foi fechado. Isso quer dizer que ele não encontrou o símbolo de fechamento.
stopped-unmatched = O Python parou na linha { $line }. Isso quer dizer que ele chegou a um símbolo de fechamento `{ $sign }` sem o símbolo de abertura correspondente.
stopped-other-bracket = O Python parou na linha { $line }. Isso quer dizer que ele chegou a um símbolo de fechamento de um tipo diferente do que estava aberto.
stopped-unterminated = O Python parou na linha { $line }. Isso quer dizer que ele estava lendo uma string e não encontrou a aspa que a termina.
stopped-body = O Python parou na linha { $line }. Isso quer dizer que ele esperava um bloco indentado depois da linha { $opened }.
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
nature-python2 = Este programa foi escrito para o Python 2. O Python de hoje não consegue lê-lo.
nature-transcript = Isto foi copiado de um console do Python, junto com os prompts.
nature-not-python = Isto não parece um programa em Python.
nature-refused = Este programa não foi verificado.

newer-line = A linha { $line } precisa do Python { $needs }. Ela usa código assim:
newer-older = No Python { $python }, escreva assim:

notebook-line = Só um notebook consegue executar a linha { $line }. Ela tem código assim:
notebook-file = Em um arquivo, escreva assim:
