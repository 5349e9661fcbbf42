### The texts of Surefix's pages, in Portuguese. A student reads most of them: plain words, short sentences, no blame.
### Terms: "programa", "correção", "erro", "string", "símbolo", "professora ou professor" (to students), "docente" (to instructors), "estudantes", "turma".

## Frame

app-name = Surefix
nav-student = Encontrar meu erro
nav-instructor = Para docentes
needs-scripts = O Surefix precisa de JavaScript. Ative-o no navegador e recarregue esta página.
start-failed = O Surefix não está configurado corretamente
later-title = O Surefix está ocupado demais no momento
later = Espere um instante. Depois volte e tente de novo.

## Student page: writing

student-title = Por que o meu código não roda?
student-lead = Cole o seu programa. O Surefix mostra onde está o erro, explica qual é e, se você quiser, mostra uma correção. Quando não tem certeza, ele avisa.
editor-label = O seu programa em Python
editor-notice = Tab aumenta a indentação, Shift+Tab diminui. Para sair do editor, pressione Esc e depois Tab. Ctrl+Enter verifica o programa.
editor-too-long = Este programa é longo demais e não foi enviado. Um programa pode ter no máximo { $limit } caracteres.
editor-mark = O Python parou aqui: { $message }
editor-placeholder = Cole ou digite o seu programa aqui
check = Encontrar meu erro
checking = Procurando erros…
to-code = Ver o código
to-feedback = Ver a resposta
bar-changed = O programa mudou: verifique de novo
reconnecting = Reconectando… O seu código está seguro.
examples = Exemplos
examples-lead = Cada um destes programas tem um erro diferente.
example-colon = A loja: faltam os dois-pontos
example-bracket = A média: um parêntese que ficou aberto
example-quote = A saudação: uma string que nunca termina
example-indent = A contagem regressiva: um bloco sem indentação
example-equals = O quiz: um sinal de igual ou dois
example-two = Os ingressos: dois erros de uma vez
upload = Enviar arquivo
upload-label = Um arquivo Python (.py, .txt) ou um notebook (.ipynb)
upload-too-large = Este arquivo é grande demais. Aqui um programa tem no máximo { $limit } caracteres.
upload-encoding = Este arquivo indica a codificação { $encoding }, que não funciona aqui. Salve-o em UTF-8 e envie de novo.
upload-enough = Você já enviou muitos arquivos nesta visita. Copie o programa e cole no editor.
options = Opções
language = Idioma
language-name = Português
live-marks = Marcar enquanto digito onde o Python para
plain-editor = Caixa de texto simples em vez do editor
plain-editor-help = Útil com alguns leitores de tela e em telas pequenas.

## Student page: feedback

feedback-heading = Resposta
feedback-none-title = A resposta aparece aqui
feedback-none-1 = Cole um programa que não roda ou abra um exemplo.
feedback-none-2 = Escolha “Encontrar meu erro”.
feedback-none-3 = Leia onde está o erro e qual é. Corrija por conta própria ou peça uma correção.
feedback-stale = O programa mudou: verifique de novo
checked-already = Você não mudou o programa desde a última verificação.
status-shown = A resposta está pronta. Olhe a linha { $line }.
status-partly = O Surefix diz aquilo de que tem certeza. Olhe a linha { $line }.
status-withheld = O Python parou na linha { $line }. Desta vez não há explicação.
status-withheld-nowhere = Desta vez não há explicação.
status-newer-python = O seu programa precisa de uma versão mais nova do Python.
status-notebook = O seu programa é código para um notebook.
status-valid = O Python consegue ler o seu programa.
status-empty = Ainda não há nenhum programa.
status-refused = Este programa não foi verificado.
status-not-python = Isto não parece Python.
status-failed = Algo deu errado do nosso lado.

further-mistakes = { $count ->
    [one] Mais { $count } erro:
   *[other] Mais { $count } erros:
  }
card-headline = Linha { $line }: { $said }
rule-on-tap = A regra, com um exemplo
step-repair = Uma correção
stops-place = Temos certeza do lugar, mas não da causa.
stops-kind = Temos certeza do tipo de erro, mas não da correção.
stops-explanation = Temos certeza da explicação, mas não da correção.
remember = Lembre-se
example-wrong = Errado
example-right = Certo
go-to-line = Ir para a linha { $line }
line = Linha { $line }
excerpt-label = Linha { $line } do seu programa
python-here = O Python parou aqui
next-hint = Próxima dica ({ $number } de { $total })
next-hint-fix = Mostrar uma correção ({ $number } de { $total })
next-hint-wait = Você poderá abrir a próxima dica em { $left }. Enquanto isso, tente por conta própria.
next-hint-attempt = Para abrir a próxima dica, mude o código perto do erro e verifique de novo.
next-hint-ready = Você já pode abrir a próxima dica.
next-hint-later = Você ainda não pode abrir esta dica.
hint-opened = A dica está aberta.
hints-end = A sua professora ou o seu professor decidiu que as dicas terminam aqui.
mark-here = o erro está aqui
ask-repair-first = Tente primeiro por conta própria. Mude o programa e verifique de novo.
hide-repair = Esconder a correção
use-repair = Usar esta correção
undo-repair = Desfazer: voltar ao meu programa
repair-used = A correção está no seu programa. Veja o que mudou:
repair-hidden = A correção está escondida.
repair-undone = O seu programa original está de volta no editor.
diff-view = Como mostrar as mudanças
diff-inline = Uma abaixo da outra
diff-two = Lado a lado
diff-caption = O que a correção muda
diff-before = O seu programa
diff-after = Corrigido
diff-removed = removida
diff-added = acrescentada
diff-legend = As linhas com − são removidas, e as linhas com + são acrescentadas. Os caracteres alterados estão sublinhados.
diff-more = { $count ->
    [one] Há mais uma linha alterada que não aparece aqui.
   *[other] Há mais { $count } linhas alteradas que não aparecem aqui.
  }

newer-title = Este programa precisa de uma versão mais nova do Python
notebook-title = Este código é para um notebook
cell-title = Célula de código { $number }
cell-title-run = Célula de código { $number }, marcada com [{ $run }]
valid-title = O Python consegue ler este programa
valid-text = Ele não tem nenhum erro de sintaxe. Execute o programa para ver se ele faz o que você quer.
valid-after = Você corrigiu o programa.
mended-lines = { $count ->
    [one] A linha { $lines } agora está certa.
   *[other] As linhas { $lines } agora estão certas.
  }
empty-title = Ainda não há nenhum programa
empty-text = Cole ou digite um programa, envie um arquivo ou abra um exemplo. Depois verifique.
not-python-title = Isto não parece Python
not-python-prose = Parece um texto comum. Cole só o programa, sem as frases em volta dele.
not-python-language = Parece { $language }. O Surefix só ajuda com Python.
not-python-text = Cole só o programa em Python, sem nada em volta dele.
refused-title = Este programa não foi verificado
failed-title = Algo deu errado do nosso lado
failed-text = O seu programa está seguro no editor. Verifique de novo daqui a pouco. Se isso continuar acontecendo, avise a sua professora ou o seu professor.

withheld-title = Não temos certeza suficiente para explicar este erro
partly-title = Pode haver mais erros para corrigir
partly-text = Corrija primeiro os erros acima e verifique de novo. Pode haver outros de que não temos certeza.
place-title = Olhe a linha { $line }
onward-title = O que você pode fazer agora
python-says = O Python diz
look-title = Três coisas para conferir
look-signs = Leia a linha em voz alta, símbolo por símbolo. Cada um está ali de propósito?
look-brackets = Confira os parênteses, os colchetes e as chaves, um por um. Cada símbolo tem um par do mesmo tipo?
look-quotes = Confira as aspas uma por uma. Cada string termina com a mesma aspa com que começou?
look-margin = Confira a indentação. As linhas do mesmo bloco começam na mesma coluna?
look-above = Olhe também a linha de cima. Muitas vezes, o Python só percebe um erro mais adiante.
look-like = Procure nas suas anotações ou no livro uma linha parecida que funcione e compare as duas.
ask-message = Meu programa em Python para na linha { $line }. O Python { $version } diz: “{ $message }”. Não consigo entender por quê. Você pode me ajudar?

helpful = Isto ajudou?
helpful-yes = Sim
helpful-no = Não
helpful-thanks = Obrigado.
helpful-given = A sua resposta: { $answer }
helpful-unkept = Não foi possível salvar a sua resposta. Tente de novo daqui a pouco.
history = As suas tentativas nesta visita
history-first = Primeira tentativa
history-same = O programa não mudou.
history-changed = { $count ->
    [one] { $count } linha mudou
   *[other] { $count } linhas mudaram
  }
history-entry = Tentativa { $number }, { $time }
outcome-shown = explicado, linha { $line }
outcome-partly = ajuda parcial, linha { $line }
outcome-withheld = sem explicação, linha { $line }
outcome-withheld-nowhere = sem explicação
outcome-valid = o Python consegue ler
outcome-empty = vazio
outcome-newer-python = versão mais nova do Python
outcome-notebook = código para um notebook
outcome-not-python = não é Python
outcome-refused = não verificado

## Mistakes page, and the words that explanations use

words-used = Palavras usadas aqui
nav-catalogue = Erros
catalogue-title = Erros que o Surefix conhece
catalogue-lead = Cada tipo de erro, com a regra para lembrar e um pequeno exemplo.
catalogue-search = Encontrar um erro
catalogue-search-example = Uma palavra, um símbolo ou o que o Python diz
catalogue-commonest = Os dez mais comuns
catalogue-families = Todos os erros, por assunto
catalogue-found = { $count ->
    [one] { $count } tipo de erro encontrado
   *[other] { $count } tipos de erro encontrados
  }
catalogue-found-message = { $count ->
    [one] { $count } tipo de erro faz o Python dizer isto
   *[other] { $count } tipos de erro fazem o Python dizer isto, primeiro os mais comuns
  }
catalogue-none = Nenhum tipo de erro encontrado
catalogue-none-1 = Cole a última linha da mensagem de erro do Python.
catalogue-none-2 = Tente uma só palavra, como “vírgula”.
catalogue-none-3 = Tente um símbolo, como `:`.
catalogue-gone = Neste endereço não há nenhum erro da lista. Procure-o abaixo.
catalogue-back = Todos os erros
catalogue-more = Mais sobre este erro
catalogue-try = Experimentar este erro
trying = Você está experimentando um exemplo da lista de erros.
trying-back = Voltar ao meu programa
catalogue-words = Palavras importantes
family-signs = Símbolos: dois-pontos, vírgulas, sinais de igual
family-brackets = Parênteses, colchetes e chaves
family-texts = Strings e aspas
family-words = Palavras-chave e nomes
family-values = Valores
family-indentation = Indentação
family-lines = Linhas inteiras e texto colado
family-places = Código no lugar errado
family-foreign = Hábitos de outras linguagens
family-python2 = Python antigo (versão 2)

## Instructor page

passphrase = Senha de docentes
passphrase-enter = Entrar
passphrase-lasts = O acesso vale neste navegador por { $hours } horas, ou até você sair.
passphrase-failed = O Surefix não respondeu. Recarregue esta página e tente de novo.
log-out = Sair
log-out-here = A sessão está encerrada neste navegador. Ainda não foi possível salvar isso: em outros servidores, uma cópia do acesso pode continuar funcionando. O Surefix tenta de novo sozinho.
passphrase-wrong = Essa não é a senha.
passphrase-wait = Tentativas demais. Você pode tentar de novo em { $seconds ->
    [one] um segundo
   *[other] { $seconds } segundos
}.
passphrase-needed = Esta página é para docentes.
passphrase-none-local = Não há nenhuma senha definida, então qualquer pessoa neste computador pode abrir esta página. Defina SUREFIX_INSTRUCTOR_PASSPHRASE antes de dar acesso a uma turma.
passphrase-none-remote = Esta página está fechada: não há nenhuma senha de docentes definida. Inicie o Surefix com SUREFIX_INSTRUCTOR_PASSPHRASE para abri-la de outros computadores.
knob = Do que é mostrado aos estudantes, pelo menos esta proporção precisa estar certa
knob-certain = ← mostrar só o quase certo
knob-everything = mostrar tudo →
knob-end = tudo
knob-position = { $percent }%
knob-save = Usar isto na minha turma
knob-unchanged = Isto é o que a sua turma tem agora.
promise-heading = O que você pode esperar
promise-coverage = De cada 100 programas que o Python recusa, cerca de { $expected } recebem uma explicação (de { $low } a { $high }).
promise-precision = De cada 100 explicações mostradas, pelo menos { $target } estão certas. Medido: { $precision } (de { $low } a { $high }, { $count } programas avaliados).
promise-everything = É mostrado tudo o que passa nas verificações, por mais incerto que seja. Medido: { $precision } de cada 100 estão certas (de { $low } a { $high }, { $count } programas avaliados).
promise-unreachable = Com os dados disponíveis, nenhum ajuste cumpre esta promessa. Os estudantes não veriam nenhuma explicação. Escolha uma proporção menor.
promise-labels = Como se decidiu o que é “certo”: { $labels }.
labels-rubric = avaliado um por um, com regras escritas
labels-exact-match = a correção é exatamente a do próprio autor; outras boas correções contam como erradas
model-title = Um modelo de linguagem participa: { $model }
model-not-measured = O gráfico e a promessa acima foram medidos com o motor embutido, não com este modelo.
model-pessimistic = Enquanto o modelo não tiver uma calibração própria, a correção dele só é mostrada quando o motor embutido encontrou a mesma e tem certeza suficiente dela. Assim, a promessa vale para as correções; para as palavras do modelo nada se promete.
model-calibrate = Para medi-lo, execute “surefix calibrate LABELS.jsonl OUT.json” com o mesmo motor e modelo e defina calibration = "OUT.json".
model-own = O gráfico e a promessa acima são do motor embutido. As respostas do modelo são julgadas por uma calibração própria.
model-own-point = Com esta promessa, { $precision } de cada 100 explicações dele estavam certas, e { $coverage } de cada 100 programas receberam uma ({ $count } programas avaliados).
model-own-unreachable = Com esta promessa nada do modelo é mostrado: nenhum ajuste a cumpre com os dados disponíveis.
curve-title = Precisão e cobertura, medidas
curve-coverage = Proporção de programas que recebem uma explicação
curve-precision = Proporção de explicações certas
curve-chosen = a sua escolha
curve-saved = a sua turma agora
curve-label = Gráfico: a proporção de explicações certas em relação à proporção de programas que recebem uma. Com a sua escolha, { $precision } de cada 100 estão certas e { $coverage } de cada 100 programas recebem uma.
curve-table = O gráfico como tabela
curve-interval = Intervalo
deepest = Os estudantes podem ir até
deepest-0 = Nada
deepest-1 = Onde
deepest-2 = Tipo de erro
deepest-3 = Explicação
deepest-4 = Correção
class-python = A sua turma usa
class-python-version = Python { $version }
class-python-own = O Python deste servidor ({ $version })
pace = Antes do próximo passo é preciso
pace-at-once = Nada
pace-wait = Uma espera
pace-attempt = Uma nova tentativa
pace-seconds = Segundos de espera
tab-preview = O que mostraria
tab-mistakes = Erros
tab-students = Visitas
preview-lead = Os últimos { $count } programas da sua turma que o Python recusou, com a promessa escolhida acima.
preview-none = Nenhum estudante verificou ainda um programa com erros. Quando isso acontecer, você verá aqui o que o seu ajuste mostraria e esconderia.
preview-deeper = Mais ajuda do que agora
preview-less-deep = Menos ajuda do que agora
preview-all = Lista completa
column-when = Quando
column-now = Agora
column-then = Seria
column-mistake = Erro
column-confidence = Confiança
column-python = O Python diz
column-helpful = Útil
column-visit = Visita
column-attempts = Tentativas
column-open = Ainda com erros
column-count = Vezes
column-share-shown = Explicados
pick = Ver um programa
evidence = Evidência
evidence-levels = A certeza de cada nível
evidence-probability = Probabilidade da correção
evidence-margin = Vantagem sobre a próxima correção
evidence-agreement = Estudantes simulados que chegam a ela com a explicação
evidence-baseline = … e sem ela
evidence-checks = Verificações
evidence-passed = aprovada
evidence-not-passed = não aprovada
evidence-repair = Correção
evidence-explanation = Explicação
evidence-parts = Cada erro separadamente
evidence-depth = (mostrado: { $depth })
evidence-none = Nenhuma correção foi encontrada.
reason-unsure = certeza insuficiente
reason-unsound = uma verificação falhou
reason-no-repair = nenhuma correção encontrada
reason-unreachable-target = promessa fora de alcance
reason-help-is-off = a ajuda estava desativada
reason-left-out = excluído pelo docente
mistakes-lead = No que a sua turma mais erra
mistakes-none = Nada ainda.
visits-lead = Uma visita é uma janela do navegador. As visitas travadas vêm primeiro.
visits-note = O mesmo erro em três ou mais tentativas, há dois minutos ou mais
export-lead = Tudo o que esta página sabe, uma linha por verificação. Os programas fazem parte disso: trate o arquivo com cuidado.
export-button = Baixar CSV
yes = sim
no = não
answered-by = Respondido por: { $engine }
model-at-work = Um modelo de linguagem ainda está trabalhando no seu programa
model-turn = Ele está esperando a vez dele.
model-repair = Ele está procurando correções: { $done } de { $total }.
model-students-alone = Estudantes simulados tentam sem explicação: { $done } de { $total }.
model-explain = Ele está escrevendo uma explicação.
model-students = Estudantes simulados experimentam a explicação: { $done } de { $total }.
model-left = Faltam cerca de { $seconds } s.
model-limit = Faltam no máximo { $seconds } s.
model-meanwhile = Abaixo está a resposta do próprio Surefix. Você pode continuar trabalhando com ela.
model-absent = Desta vez o modelo de linguagem não deu nenhuma resposta que possa ser mostrada.
quota-left = { $count ->
    [0] Esta foi a sua última verificação por enquanto.
    [one] Por enquanto você pode verificar mais { $count } programa.
   *[other] Por enquanto você pode verificar mais { $count } programas.
}
quota-title = Você verificou muitos e muitos programas
quota-safe = Nada se perde: o seu programa continua no editor.
quota-wait = Você pode verificar de novo em { $left }.
quota-model-left = { $count ->
    [0] Este foi o último dos seus programas que o modelo de linguagem lê por enquanto.
    [one] Por enquanto o modelo de linguagem lê mais { $count } dos seus programas.
   *[other] Por enquanto o modelo de linguagem lê mais { $count } dos seus programas.
}
quota-model-wait = { $count ->
    [one] O modelo de linguagem não lê os seus programas por { $count } minuto. O Surefix continua ajudando.
   *[other] O modelo de linguagem não lê os seus programas por { $count } minutos. O Surefix continua ajudando.
}
stop-waiting = Não esperar por ele
queue-place = Você é o número { $place } da fila.
queue-full-title = Muitos e muitos programas estão sendo verificados
queue-full = Nada se perde: o seu programa continua no editor. Tente de novo em { $seconds } s.
stop-checking = Parar a verificação
stopped-title = Você parou a verificação
stopped-text = O seu programa está seguro no editor. Verifique de novo quando quiser.

## Grades, drift, mistakes over time, links

grade-lead = Julgue o que o Surefix encontrou para os programas da sua turma. O grau de certeza dele não aparece aqui, para que o número não influencie você. As suas avaliações ajustam a promessa à sua turma.
grade-counts = Avaliadas até agora: { $graded }. Destas, totalmente certas: { $right }.
grade-none-title = Nada para avaliar
grade-none = Todas as explicações dos últimos programas da sua turma já foram avaliadas, ou ainda não há nenhuma. Volte quando mais programas tiverem sido verificados.
grade-question = Você teria dito isto a esse estudante?
grade-faults = O que está errado?
fault-place = Primeiro erro: linha errada
fault-kind = Primeiro erro: tipo errado
fault-repair = A correção não é o que se queria
fault-incomplete = Um erro não foi mencionado
fault-incorrect = Algo do que foi dito não é verdade
fault-unclear = Quem está começando não entenderia
grade-first = As duas primeiras opções são só sobre o primeiro erro. Se você não escolher nenhuma, a linha e o tipo dele contam como certos. Se a linha estiver errada, o tipo também conta como errado.
grade-right = Está tudo certo
grade-wrong = Não está certo
grade-skip = Não sei dizer
grade-again = Mudar a minha última avaliação
promise-own = De cada 100 explicações mostradas, pelo menos { $target } estão certas na sua turma: as suas avaliações provam isso. Entre outros estudantes, { $precision } de cada 100 estavam certas (de { $low } a { $high }).
own-none = Nenhuma avaliação sua conta ainda com este ajuste. Avalie alguns programas em “Avaliar”, e a promessa se ajustará à sua turma.
own-counts = As suas avaliações com este ajuste: { $graded }. Destas, totalmente certas: { $right }.
own-carries = Elas provam que a promessa se cumpre na sua turma, por isso se mostra mais do que sem elas.
drift-title = Na sua turma, há menos acertos do que o prometido
drift-counts-place = Com o ajuste da sua turma, você avaliou o lugar do primeiro erro { $graded } vezes, e { $right } vezes ele estava certo. A promessa é de { $target } em cada 100.
drift-counts-kind = Com o ajuste da sua turma, você avaliou o tipo do primeiro erro { $graded } vezes, e { $right } vezes ele estava certo. A promessa é de { $target } em cada 100.
drift-counts-repair = Com o ajuste da sua turma, você avaliou { $graded } explicações, e { $right } estavam certas. A promessa é de { $target } em cada 100.
drift-moved-place = O Surefix ficou mais rigoroso por conta própria: mostra o lugar em cerca de { $now } de cada 100 programas, em vez de { $before }.
drift-moved-kind = O Surefix ficou mais rigoroso por conta própria: diz o tipo de erro em cerca de { $now } de cada 100 programas, em vez de { $before }.
drift-moved-repair = O Surefix ficou mais rigoroso por conta própria: cerca de { $now } de cada 100 programas recebem uma explicação, em vez de { $before }.
drift-closed-place = Por enquanto, o Surefix mostra o lugar só quando também tem certeza do tipo de erro ou da explicação: segundo as suas avaliações, nenhum ajuste cumpre esta promessa para o lugar.
drift-closed-kind = Por enquanto, o Surefix diz o tipo de erro só quando também tem certeza da explicação: segundo as suas avaliações, nenhum ajuste cumpre esta promessa para o tipo de erro.
drift-closed-repair = O Surefix não mostra explicações por enquanto: segundo as suas avaliações, nenhum ajuste cumpre esta promessa. A turma vê o que o Python diz e, quando cumprem a promessa, também o lugar e o tipo de erro.
drift-chance = Por puro acaso, um alarme aparece em no máximo 5 de cada 100 turmas.
drift-next = Você não precisa fazer nada: a sua turma não corre nenhum risco. Para mostrar mais, escolha uma proporção que as suas avaliações não contradigam. O alarme continua ativo para esta proporção até o Surefix ser calibrado de novo.
curve-shipped = sem as suas avaliações
ladder-title = O que os seus estudantes recebem
ladder-programs = De cada 100 programas que o Python recusa
ladder-level = Ajuda
ladder-reached = Programas que a recebem, de cada 100
ladder-right = Acertos
ladder-graded = Avaliados
ladder-closed = não mostrado com esta promessa
ladder-label = Gráfico: de cada 100 programas que o Python recusa, cerca de { $repair } recebem a correção, { $explanation } a explicação sem ela, { $kind } o tipo de erro, { $place } só o lugar e { $none } nada.
curve-own = avaliado por você
trend-title = Erros ao longo do tempo
trend-label = Gráfico: quantas vezes cada tipo de erro foi visto, de { $start } a { $end }. O mais frequente: { $kind } ({ $times }).
trend-other = Outros erros
column-again = Visitas em que se repete
visits-none = Ninguém verificou um programa ainda. Quando isso acontecer, as visitas aparecerão aqui.
visits-calm = Ninguém está travado.
visits-pick = Ver uma visita cujo programa continua com erros
preview-move = Mova o controle para comparar: você verá quais programas receberiam mais ajuda e quais menos.
preview-deeper-none = Nenhum programa receberia mais ajuda.
preview-less-deep-none = Nenhum programa receberia menos ajuda.
share = Link para este programa e a resposta
share-lead = Quem tiver este link vê o seu programa e esta resposta. O endereço em si não contém o programa. O link funciona até { $until }.
share-label = O seu link
share-copy = Copiar o link
share-copied = Copiado.
share-failed = Não foi possível copiar. O link está selecionado: pressione Ctrl+C.
share-opened = Você abriu um link. O programa está como no momento da verificação; o que você vê sobre ele depende das configurações atuais da sua professora ou do seu professor.
share-gone = Este link não funciona mais
share-gone-text = Os links funcionam por tempo limitado. Peça um novo, ou cole o programa e verifique por conta própria.
unstored-title = O Surefix não consegue salvar nada no momento
unstored-text = A resposta está completa, mas esta verificação não pôde ser salva: a sua professora ou o seu professor não vai vê-la, e não é possível criar um link para ela.
unstored-link = Por isso não foi possível criar um link. Tente de novo daqui a pouco.
unstored-instructor = Talvez o disco esteja cheio, ou o arquivo do banco de dados esteja bloqueado, danificado ou tenha sido movido; o registro do servidor traz mais detalhes. Os estudantes continuam recebendo respostas, mas as verificações deles e as suas avaliações não são salvas. O que você decidir aqui vale até o servidor ser encerrado. Assim que for possível gravar no banco de dados, tudo volta a ser salvo automaticamente.
attempt-unfinished = não concluído

## What is pasted, files, valid programs, the visit, a question

pasted-title = Você colou mais do que código
pasted-prompt = Um prompt. É o console que mostra, e ele não faz parte do programa.
pasted-output = Uma saída. O que um programa mostra não faz parte do código dele.
pasted-error = Uma mensagem de erro do Python, não código.
pasted-fence = Uma marca em volta do código, de um chat ou de uma página da web. O Python não a conhece.
pasted-talk = Texto sobre o código, não código.
pasted-number = Um número de linha. Ele não faz parte do programa.
pasted-command = Um comando para o terminal ou um notebook, não código Python.
pasted-only = Não há nenhum programa neste texto. Cole o código de que ele fala.
pasted-keep = Ficar só com o código
pasted-kept = Só ficou o seu código, e ele foi verificado.
undo-replaced = Desfazer: voltar ao que havia antes
upload-not-text = Este arquivo não é texto, então não pode ser um programa Python. Envie o arquivo .py.
upload-notebook-too-large = Este notebook é grande demais. Limpe as saídas, salve e envie de novo.
upload-notebook-unreadable = Não é possível ler este notebook. Salve de novo como .ipynb, ou copie as células de código para o editor.
upload-notebook-language = Este notebook está escrito em { $language }. O Surefix só ajuda com Python.
upload-notebook-no-code = Este notebook não tem células de código.
worth-title = Vale a pena olhar
worth-misspelt-builtin = Linha { $line }: o Python não conhece `{ $name }`. Você quis escrever `{ $suggestion }`?
worth-misspelt-name = Linha { $line }: `{ $name }` não tem valor. Você quis escrever `{ $suggestion }`?
worth-no-value-here = Linha { $line }: `{ $name }` não tem valor aqui. O seu programa dá um valor a ele em outro lugar.
worth-no-value = Linha { $line }: `{ $name }` não tem valor neste programa. Dê um valor a ele antes, ou confira como está escrito.
worth-missing-import = Linha { $line }: `{ $name }` é um módulo. Acrescente `import { $name }` no início.
worth-value-later = Linha { $line }: esta função usa `{ $name }` antes de dar um valor a ele.
worth-is-literal = Linha { $line }: compare valores com `==` ou `!=`. `is` verifica se duas coisas são o mesmo objeto.
switch-remarks-kinds = Com esta escolha: { $count } de { $all } tipos de avisos.
history-bring = Trazer de volta
history-brought = Uma tentativa anterior está de volta no editor.
visit-title = A sua visita até agora
visit-lead = Os erros que você encontrou. Só o seu navegador guarda esta lista.
visit-alone = você corrigiu sem ajuda
visit-helped = resolvido com a correção do Surefix
visit-open = ainda não corrigido
visit-times = { $count ->
    [one] { $state }, { $count } vez
    [many] { $state }, { $count } de vezes
   *[other] { $state }, { $count } vezes
}
visit-clear = Limpar esta lista
ask = Perguntar a uma pessoa
ask-lead = Envie isto a alguém da turma, à sua professora ou ao seu professor.
ask-see = Dá para ver aqui: { $link }
ask-runs = Meu programa em Python roda, mas tenho uma pergunta. Você pode me ajudar?
ask-copy = Copiar a mensagem
ask-mail = Enviar por e-mail
ask-subject = Uma pergunta sobre o meu programa em Python
ask-failed = Não foi possível copiar. A mensagem está selecionada: pressione Ctrl+C.
