### A página da turma para docentes: escolher a turma, primeira tela, configurações, números. E três frases que os estudantes leem.

## O que os estudantes leem

left-out = A sua professora ou o seu professor deixou este tipo de erro para você encontrar. O Surefix mostra só a linha.
help-off-title = A sua professora ou o seu professor desativou a ajuda
looking = Você está vendo esta página como um estudante de “{ $name }”. Nada do que experimentar aqui é salvo.

## A página

title = As suas turmas
lead = Veja como vai a aula e configure a ajuda do Surefix.
view-now = Agora
view-queue = Perguntas e avaliações
view-settings = Configurações
view-sure = Quanta certeza o Surefix tem?
view-assignments = Tarefas
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
class-name-example = 8º B, informática
class-make = Criar a turma
class-not-made = Não foi possível salvar a turma. Tente de novo daqui a pouco.
class-gone = Nenhuma turma tem o código { $code }. Talvez tenha sido apagada. Escolha outra.
class-unavailable = No momento não é possível consultar a turma. Tente de novo daqui a pouco.
class-join = Como os estudantes entram
class-manage = Nome, prazo e fechamento
class-days = Por quantos dias os programas ficam salvos
class-days-help = Depois disso, o Surefix os apaga automaticamente.
class-open-said = Novos estudantes podem entrar.
class-closed-said = Ninguém mais pode entrar. Quem já está na turma pode continuar trabalhando.
class-close = Fechar a turma
class-reopen = Abrir de novo
class-archive = Arquivar

## No projetor

back-to-class = Voltar à turma
wall-title = Entre na turma
wall-open = Abra este endereço ou aponte a câmera para o QR code:
wall-name = Escolha um apelido ou fique com o nome de um animal.
wall-code = Código da turma:
wall-picture = QR code de { $url }
wall-link = Endereço para os estudantes
wall-copy = Copiar
wall-show = Mostrar em tamanho grande
wall-closed = A turma está fechada. Abra-a de novo para que mais pessoas possam entrar.
wall-here-only = Este endereço só abre neste computador. Inicie o Surefix com --host 0.0.0.0 para que os estudantes possam entrar.

## Agora

visit-number = Visita { $number }
mistake-unnamed = Erro sem nome
glance-working = { $count ->
    [one] trabalhando
   *[other] trabalhando
}
glance-stuck = { $count ->
    [0] travados
    [one] travado
   *[other] travados
}
glance-waiting = { $count ->
    [0] perguntas pendentes
    [one] pergunta pendente
   *[other] perguntas pendentes
}
to-questions = { $count ->
    [one] Responder à pergunta
   *[other] Responder a { $count } perguntas
}
now-empty = Ninguém entrou ainda
now-empty-text = Abra “Como os estudantes entram” e mostre o código.
now-nobody = Ninguém verificou um programa hoje
now-nobody-text = Assim que alguém verificar, você verá aqui.
now-fresh = Esta tela se atualiza sozinha. Última vez: { $time }.
stuck-title = Quem está travado
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
example-gone = Este programa não está mais salvo. Volte e escolha outro exemplo.
example-anonymous = Linhas de um estudante, sem nome e sem comentários.
working-title = Quem está trabalhando
working-nobody = Ninguém nos últimos 10 minutos.
working-others = { $count ->
    [one] Não está trabalhando agora ({ $count }):
   *[other] Não estão trabalhando agora ({ $count }):
}
working-unstored = Não aparecem aqui, pois seus programas não são salvos ({ $count }):
column-who = Quem
column-last = Última verificação
column-state = Resultado
minutes-ago = { $count ->
    [0] agora mesmo
    [one] há { $count } minuto
   *[other] há { $count } minutos
}
state-checking = sendo verificado
state-right = sem erros
state-other = não é um programa em Python

## Configurações

saved = Salvo. Vale a partir da próxima verificação.
unsaved = Vale a partir da próxima verificação, mas ainda não foi salvo: será perdido se o servidor for encerrado antes de o banco de dados voltar a funcionar.
saved-all = Todas as configurações são salvas assim que você as muda.
undo = Desfazer a última mudança
preset = Quanta certeza o Surefix deve ter?
preset-careful = Cauteloso
preset-balanced = Equilibrado
preset-generous = Generoso
preset-means = De cada 100 explicações, pelo menos { $target } estão certas. De cada 100 programas com erros, cerca de { $shown } recebem uma.
preset-unreachable = Esta proporção ({ $target }%) não pode ser prometida, por isso os estudantes não recebem explicações. Escolha uma menor.
precise = Ajuste fino
setting-precision = Certeza que o Surefix deve ter
setting-helping = Ajuda para os estudantes
helping-help = Desative durante uma prova. Os estudantes verão só o que o Python diz.
helping-off = A ajuda está desativada. Os estudantes veem só o que o Python diz.
help-off-where = Ligue de novo nas configurações quando a prova terminar.
help-off-until = A ajuda volta em { $time }. Você pode mudar isso nas tarefas.
help-off-open = Nas tarefas você pode definir quando a ajuda volta.
setting-deepest = Ajuda máxima
setting-pace = Antes do próximo passo
setting-wait = Espera
setting-attempt-first = Pedir outra tentativa antes de mostrar mais do que a linha
attempt-first-help = A linha é sempre mostrada. O resto só abre depois de outra tentativa.
setting-python = Python da turma
setting-language = Idioma da turma
language-help = Cada estudante pode escolher outro idioma.
setting-left-out = Erros que por enquanto não são explicados
left-out-help = Nestes erros, os estudantes veem só a linha e um aviso de que você deixou o resto para eles.
left-out-none = nenhum
setting-questions = Os estudantes podem fazer perguntas a você
questions-help = Eles perguntam na página deles, e você responde em “Perguntas e avaliações”.
setting-approval = Quero conferir as correções duvidosas
approval-help = Quando o Surefix não tem certeza suficiente para mostrar uma correção, você a vê primeiro, e o estudante fica sabendo que você está conferindo. As que não passam em uma verificação não chegam a você.
approval-band = Certeza das correções que quero conferir
setting-remarks = Apontar erros prováveis em programas que rodam
remarks-help = No máximo dois por vez, e só quando o Surefix tem certeza suficiente.
on = ativado
off = desativado
seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
python-servers = Python deste servidor
language-browsers = Como o navegador pedir
setting-engine = O que procura a correção
engine-help = Abaixo do editor, os estudantes leem para onde vão os programas deles. Um modelo que não foi medido não mostra nenhuma correção que o Surefix sozinho não mostraria.
engine-servers = Como neste servidor
engine-built-in = Só o Surefix
engine-on-site = Surefix e um modelo de linguagem da escola
engine-cloud = Surefix e um modelo de linguagem fora da escola
engine-gone = { $name }: não é mais oferecido, só o Surefix responde
quota-checks = { $count ->
    [one] Cada estudante pode verificar { $count } programa de uma vez. O que foi usado volta aos poucos: em uma hora, tudo está disponível de novo. Quem administra o servidor define este número.
   *[other] Cada estudante pode verificar { $count } programas seguidos. O que foi usado volta aos poucos: em uma hora, tudo está disponível de novo. Quem administra o servidor define este número.
}
quota-model = { $count ->
    [one] De cada estudante, um modelo de linguagem lê no máximo { $count } programa de uma vez. O que foi usado volta aos poucos: em um dia, tudo está disponível de novo. Quem administra o servidor define este número.
   *[other] De cada estudante, um modelo de linguagem lê no máximo { $count } programas seguidos. O que foi usado volta aos poucos: em um dia, tudo está disponível de novo. Quem administra o servidor define este número.
}
change = { $name }: { $before } → { $after }
see-as-student = Ver como estudante
see-as-student-help = Abre a página dos estudantes com estas configurações em uma nova aba. Você não entra na turma, e nada é salvo.
keys-title = Chaves para programas
keys-help = Com uma chave, um editor ou outro programa pergunta em nome desta turma. Ele recebe o que vê um estudante que pergunta uma vez.
keys-full = Uma turma tem no máximo { $count } chaves. Revogue uma para criar outra.
key-name = Para que serve a chave
key-make = Criar uma chave
key-once = Esta é a nova chave. Copie-a agora: ela só é mostrada desta vez.
key-not-made = Não foi possível criar a chave. Tente mais tarde.
key-number = Chave { $number }
key-made = Criada por { $who }, { $when }
key-revoke = Revogar “{ $name }”
log-key-made = Chave “{ $name }” criada
log-key-revoked = Chave “{ $name }” revogada
log-title = O que mudou, e quando
log-empty = Nada mudou ainda.
log-same = Nada mudou.
who-instructor = Docente
column-by = Quem
column-change = Mudança

## Números

period = Programas
period-today = hoje
period-week = últimos 7 dias
period-month = últimos 30 dias
period-all = todos
period-dates = por datas
period-first = Primeiro dia
period-last = Último dia
period-beginning = Desde o começo
period-none = Não sobra nenhum dia: o primeiro vem depois do último.
seen-title = { $count ->
    [one] O que os estudantes viram de { $count } programa com erros
   *[other] O que os estudantes viram de { $count } programas com erros
}
seen-explained = explicação completa
seen-partly = explicação parcial
seen-place = só a linha
seen-nothing = só a mensagem do Python
column-seen = O estudante viu
sure-beside = { $sure } (mostrado a partir de { $threshold })
column-sure = Certeza
column-threshold = Mostrado a partir de
threshold-none = nunca
check-claims-hold = O que a explicação diz do programa é verdade
check-part-keeps-secret = A explicação não revela a correção
check-part-stands-alone = Cada erro pode ser corrigido separadamente
check-repair-is-clean = A correção não traz novos erros
check-repair-is-small = A correção muda pouco
check-repair-parses = O Python consegue ler o programa corrigido
check-repair-round-trip = Um segundo leitor lê o programa corrigido da mesma forma
check-steps-keep-secret = As primeiras dicas não revelam a correção
check-words-are-grounded = A explicação só menciona o que está no programa
check-other = Outra verificação
damaged = Algumas verificações salvas estão danificadas e não aparecem aqui. Os números delas: { $numbers }.
helping-only-here = Isto vale só na turma: quem sai dela ou usa outro navegador ainda recebe ajuda.
