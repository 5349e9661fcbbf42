# Tarefas de uma turma: o que os alunos leem e a página de quem ensina.

## A página dos alunos

working-on = Você está fazendo { $title }.
not-open-yet = { $title } começa em { $time }.
closed-since = { $title } terminou em { $time }.
unknown = A sua turma não tem esta tarefa. Você pode trabalhar sem ela.
withheld = Sem ajuda durante { $title }
withheld-until = Você pode verificar programas e ver a mensagem do Python. A ajuda volta em { $time }.
withheld-on = Você pode verificar programas e ver a mensagem do Python. Quem ensina diz quando a ajuda volta.

## A página de quem ensina

title = Tarefas
lead = Uma tarefa tem o seu próprio link. O que você define aqui vale para quem abre esse link.
none = Esta turma ainda não tem tarefas.
no-class = Escolha uma turma para ver as tarefas dela.
new = Nova tarefa
name = Título
name-example = Laços, parte 2
as-class = Como na turma
deepest = Passo mais fundo
precision = Grau de certeza
python = Versão do Python
opens = Começa
closes = Termina
withheld-from = Sem ajuda a partir de
withheld-to = Sem ajuda até
withheld-help = Nesse tempo, ninguém da turma recebe ajuda, em nenhuma página. Use para provas.
times-help = Horários em { $zone }.
save = Salvar
make = Criar a tarefa
delete = Apagar
delete-ask = Os links para { $title } vão levar à página da turma. Apagar?
keep = Manter
link = Link para os alunos
fault-title = Uma tarefa precisa de um título de 1 a 80 caracteres.
fault-open = Ela não pode terminar antes de começar.
fault-withheld = O tempo sem ajuda precisa de um começo, e de um fim depois dele.
not-kept = Não foi possível guardar. Tente mais tarde.
state-open = Aberta
state-early = Ainda não aberta
state-over = Terminada
state-withheld = Sem ajuda agora
course-title = Alunos do curso
course-ask = Consultar a lista
course-help = A plataforma diz quem está no curso. O Surefix não guarda essa lista.
course-none = A plataforma não deu nenhuma lista.
course-some = { $here } de { $all } abriram o Surefix.
course-missing = Ainda não: { $names }
