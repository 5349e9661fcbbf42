# What is said when no explanation is shown, in Portuguese: where Python stopped and what it says, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a sign that Python's message names.

stopped-colon = O Python parou na linha { $line }. Ele esperava dois-pontos ali.
stopped-never-closed = O Python parou porque chegou ao fim do programa e, para ele, um sinal `{ $sign }` visto na linha { $line } ainda estava aberto.
stopped-unmatched = O Python parou na linha { $line }, em um sinal de fechamento `{ $sign }` para o qual não conhece nenhum sinal aberto.
stopped-other-bracket = O Python parou na linha { $line }, em um sinal de fechamento de um tipo diferente daquele que estava aberto.
stopped-unterminated = O Python parou na linha { $line }. Ele estava lendo um texto entre aspas e não tinha encontrado o fim dele.
stopped-body = O Python parou na linha { $line }. Ele esperava uma linha indentada depois da linha { $opened }.
stopped-unexpected-indent = O Python parou na linha { $line }. Ele não esperava espaço em branco no começo dessa linha.
stopped-unindent = O Python parou na linha { $line }. O espaço em branco no começo dela não é igual ao de nenhuma linha acima.
stopped-tabs = O Python parou na linha { $line }. Ele não consegue comparar as tabulações e os espaços no começo dessa linha com os das linhas acima.
stopped-character = O Python parou na linha { $line }, em um caractere que não conhece.
stopped-number = O Python parou na linha { $line }. Ele estava lendo um número e encontrou algo que não pertence a um número.
stopped-print = O Python parou na linha { $line }. Ele esperava parênteses depois de print.
stopped-outside-function = O Python parou na linha { $line }, em uma palavra que ele só permite dentro de uma função.
stopped-outside-loop = O Python parou na linha { $line }, em uma palavra que ele só permite dentro de um laço.
stopped-assign = O Python parou na linha { $line }. Ele não pode dar um valor ao que está ali.
stopped-except = O Python parou na linha { $line }. Ele esperava except ou finally ali.
stopped-arguments = O Python parou na linha { $line }. Ele não permite essa ordem dos valores ou parâmetros entre parênteses.
stopped-fstring = O Python parou na linha { $line }, dentro das chaves de um texto.
stopped = O Python parou na linha { $line }. O que ele encontrou ali não combina com o que tinha lido antes.
stopped-unknown = O Python não conseguiu ler este programa.
ask = A causa pode estar ali ou acima. Se não conseguir encontrá-la, mostre a linha à sua professora ou ao seu professor, ou a alguém da sua turma.

reason-unsure = O Surefix não tem certeza suficiente de nenhuma explicação para mostrá-la.
reason-unsound = O Surefix encontrou uma explicação, mas ela não passou em todas as verificações, por isso não é mostrada.
reason-no-repair = O Surefix não encontrou um modo de corrigir este programa.
reason-unreachable-target = Não é possível prometer a precisão que a sua professora ou o seu professor pediu, por isso nenhuma explicação é mostrada.
reason-help-is-off = A sua professora ou o seu professor desativou as explicações.

refusal-too-large = Este texto é grande demais para ser examinado. Envie um programa menor.
refusal-null-bytes = Este texto contém bytes nulos, que nenhum programa em Python tem. Salve-o como texto sem formatação e tente de novo.
refusal-not-text = Este arquivo não é um texto. Envie o próprio programa, com um nome que termine em .py.
refusal-too-complex = Este programa tem níveis demais, uns dentro dos outros, para o Python ler. Envie uma parte mais simples dele.
refusal-timed-out = A leitura deste programa demorou demais. Envie uma parte menor dele.

nature-valid = O Python consegue ler este programa: não há nenhum erro de sintaxe para explicar.
nature-newer-python = Este código é de Python { $needs }, e o Python { $needs } o lê sem erros. A sua turma usa Python { $python }.
nature-notebook = Este código é para um notebook como o Jupyter, e um notebook o lê sem erros. Um arquivo Python não pode contê-lo.
nature-empty = Ainda não há nenhum programa. Primeiro escreva ou cole um.
nature-broken = O Python não consegue ler este programa.
nature-python2 = Este programa foi escrito para o Python 2. O Python de hoje não consegue lê-lo.
nature-transcript = Este texto foi copiado de um console do Python, com os prompts.
nature-not-python = Este texto não parece um programa em Python.
nature-refused = Este texto não foi examinado.

newer-line = A linha { $line } precisa de Python { $needs }. Está escrita desta maneira:
newer-older = Em Python { $python }, escreva desta maneira:

notebook-line = Só um notebook lê a linha { $line }. Está escrita desta maneira:
notebook-file = Em um arquivo, escreva desta maneira:
