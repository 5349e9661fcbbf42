### A página da turma para docentes: escolher a turma, primeira tela, ajustes, números. E três frases que os estudantes leem.

## O que os estudantes leem

left-out = A sua professora ou o seu professor deixou este tipo de erro para você encontrar. O Surefix mostra só a linha.
help-off-title = A sua professora ou o seu professor desativou a ajuda
looking = Você vê esta página como um estudante de “{ $name }”. Nada do que experimentar aqui é guardado.

## A página

title = As suas turmas
lead = Veja como vai a aula e ajuste a ajuda do Surefix.
view-now = Agora
view-queue = Perguntas e notas
view-settings = Ajustes
view-sure = Qual é a certeza do Surefix?
view-export = Exportar

## Escolher a turma

class-choose = Turma
class-none = Programas sem turma
class-named-open = { $name } ({ $code })
class-named-closed = { $name } ({ $code }, fechada)
class-named-archived = { $name } ({ $code }, arquivada)
class-archived-too = { $count ->
    [one] Mostrar { $count } turma arquivada
   *[other] Mostrar { $count } turmas arquivadas
}
class-new = Nova turma
class-new-lead = Os estudantes não precisam de conta nem de e-mail, só de um código.
class-name = Nome da turma
class-name-example = 8.º B, informática
class-make = Criar a turma
class-not-made = Não foi possível guardar a turma. Tente outra vez daqui a pouco.
class-gone = Nenhuma turma tem o código { $code }. Talvez tenha sido apagada. Escolha outra.
class-unavailable = No momento não é possível encontrar a turma. Tente outra vez daqui a pouco.
class-join = Como os estudantes entram
class-manage = Nome, tempo de armazenamento, fechamento
class-days = Dias em que os programas ficam guardados
class-days-help = Depois disso, o Surefix apaga-os sozinho.
class-open-said = Novos estudantes podem entrar.
class-closed-said = Ninguém mais pode entrar. Quem já está na turma pode continuar a trabalhar.
class-close = Fechar a turma
class-reopen = Abrir de novo
class-archive = Arquivar

## Na parede

back-to-class = Voltar à turma
wall-title = Entre na turma
wall-open = Abra este endereço ou leia a imagem com a câmera:
wall-name = Escolha um apelido ou fique com o nome de um animal.
wall-code = Código da turma:
wall-picture = Código QR de { $url }
wall-link = Endereço para os estudantes
wall-copy = Copiar
wall-show = Mostrar em tamanho grande
wall-closed = A turma está fechada. Abra-a de novo para que mais alguém possa entrar.
wall-here-only = Só este computador alcança este endereço. Inicie o Surefix com --host 0.0.0.0 para que os estudantes possam entrar.

## Agora

visit-number = Visita { $number }
mistake-unnamed = Erro sem nome
glance-working = { $count ->
    [one] trabalhando
   *[other] trabalhando
}
glance-stuck = { $count ->
    [one] sem conseguir avançar
   *[other] sem conseguir avançar
}
glance-waiting = { $count ->
    [one] pergunta à espera
   *[other] perguntas à espera
}
to-questions = { $count ->
    [one] Responder a { $count } pergunta
   *[other] Responder a { $count } perguntas
}
now-empty = Ainda ninguém entrou
now-empty-text = Abra “Como os estudantes entram” e mostre o código.
now-nobody = Hoje ninguém verificou um programa
now-nobody-text = Assim que alguém o fizer, você verá aqui.
now-fresh = Esta tela se atualiza sozinha. Última vez: { $time }.
stuck-title = Quem não consegue avançar
stuck-nobody = Ninguém no momento.
stuck-since = { $attempts ->
    [one] { $attempts } tentativa
   *[other] { $attempts } tentativas
} com este erro, há { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
stuck-look = Ver o programa de { $name }
look-close = Fechar
common-title = Os erros mais comuns de hoje
common-none = Nenhum até agora.
common-students = { $count ->
    [one] { $count } estudante
   *[other] { $count } estudantes
}
common-visits = { $count ->
    [one] { $count } visita
   *[other] { $count } visitas
}
common-attempts = { $count ->
    [one] { $count } vez
   *[other] { $count } vezes
}
common-show = Mostrar o exemplo { $number } à turma
example-gone = Este programa já não está guardado. Volte e escolha outro exemplo.
example-anonymous = Linhas de um estudante, sem nome e sem comentários.
working-title = Quem está trabalhando
working-nobody = Ninguém nos últimos 10 minutos.
working-others = { $count ->
    [one] Não trabalha agora ({ $count }):
   *[other] Não trabalham agora ({ $count }):
}
column-who = Quem
column-last = Última verificação
column-state = Resultado
minutes-ago = { $count ->
    [0] agora mesmo
    [one] há { $count } minuto
   *[other] há { $count } minutos
}
state-checking = em verificação
state-right = nenhum erro
state-other = não é um programa Python

## Ajustes

saved = Guardado. Vale a partir da próxima verificação.
saved-all = Cada ajuste é guardado assim que você o muda.
undo = Desfazer a última mudança
preset = Que certeza o Surefix deve ter?
preset-careful = Cuidadoso
preset-balanced = Equilibrado
preset-generous = Generoso
preset-means = De 100 explicações, pelo menos { $target } estão certas. Cerca de { $shown } em 100 programas com erro recebem uma.
preset-unreachable = Esta proporção ({ $target } %) não pode ser prometida, por isso os estudantes não recebem explicações. Escolha uma mais baixa.
precise = Com precisão
setting-precision = Certeza que o Surefix deve ter
setting-helping = Ajuda para os estudantes
helping-help = Desative-a para uma prova. Os estudantes veem então só o que o Python diz.
helping-off = A ajuda está desativada. Os estudantes veem só o que o Python diz.
setting-deepest = Último passo
setting-pace = Antes do próximo passo
setting-wait = Espera
setting-attempt-first = Os estudantes devem tentar outra vez antes de ver mais do que a linha
attempt-first-help = A linha é sempre mostrada. O resto se abre depois de outra tentativa.
setting-python = Python da turma
setting-language = Idioma da turma
language-help = Cada estudante pode escolher outro idioma.
setting-left-out = Erros que não são explicados esta semana
left-out-help = Nestes, os estudantes veem só a linha, e que você deixou o resto para eles.
left-out-none = nenhum
setting-questions = Os estudantes podem fazer perguntas a você
questions-help = Eles perguntam na página deles, e você responde em “Perguntas e notas”.
setting-approval = Correções duvidosas esperam por mim
approval-help = Onde o Surefix não tem certeza suficiente para mostrar uma correção, você a vê primeiro, e a turma sabe que você está olhando. O que não passou em uma verificação não espera.
approval-band = Quanta certeza o Surefix precisa ter para isso
setting-remarks = Apontar erros prováveis em programas que funcionam
remarks-help = No máximo dois de cada vez, e só quando o Surefix tem certeza suficiente.
on = ativado
off = desativado
seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
python-servers = Python deste servidor
language-browsers = Como o navegador pedir
change = { $name }: { $before } → { $after }
see-as-student = Ver como estudante
see-as-student-help = Abre a página dos estudantes com estes ajustes numa nova aba. Você não entra na turma, e nada é guardado.
log-title = O que mudou, e quando
log-empty = Nada mudou ainda.
log-same = Nada mudou.
who-instructor = Docente
column-by = Por
column-change = Mudança

## Números

period = Programas
period-today = de hoje
period-week = dos últimos 7 dias
period-month = dos últimos 30 dias
period-all = todos
period-dates = por datas
period-first = O primeiro dia
period-last = O último dia
period-beginning = Desde o começo
period-none = Não sobra nenhum dia: o primeiro vem depois do último.
seen-title = { $count ->
    [one] O que se viu de { $count } programa com erro
   *[other] O que se viu de { $count } programas com erro
}
seen-explained = explicados
seen-partly = explicados em parte
seen-place = só a linha
seen-nothing = nada além da mensagem do Python
column-seen = O estudante viu
sure-beside = { $sure } (mostrado a partir de { $threshold })
column-sure = Certeza
column-threshold = Mostrado a partir de
threshold-none = nunca
check-claims-hold = O que a explicação diz do programa é verdade
check-part-keeps-secret = A explicação não revela a correção
check-part-stands-alone = Cada erro pode ser corrigido sozinho
check-repair-is-clean = A correção não traz um erro novo
check-repair-is-small = A correção muda pouco
check-repair-parses = O Python consegue ler o programa corrigido
check-repair-round-trip = Um segundo leitor lê o programa corrigido da mesma forma
check-steps-keep-secret = As primeiras dicas não revelam a correção
check-words-are-grounded = A explicação só nomeia o que está no programa
check-other = Outra verificação
