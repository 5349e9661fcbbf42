# Tarefas de uma turma: o que os alunos leem e a página de quem ensina.

## A página dos alunos

working-on = Você está trabalhando em { $title }.
not-open-yet = { $title } abre em { $time }.
closed-since = { $title } fechou em { $time }.
unknown = A sua turma não tem esta tarefa. Você também pode trabalhar sem tarefa.
withheld = Sem ajuda durante { $title }
withheld-until = Você ainda pode verificar programas e ver a mensagem do Python. A ajuda volta em { $time }.
withheld-on = Você ainda pode verificar programas e ver a mensagem do Python. A sua professora ou o seu professor vai dizer quando a ajuda volta.

## A página de quem ensina

title = Tarefas
lead = Cada tarefa tem o seu próprio link. O que você define aqui vale para os estudantes que abrem esse link.
none = Esta turma ainda não tem tarefas.
no-class = Escolha uma turma para ver as tarefas dela.
new = Nova tarefa
name = Título
name-example = Laços, parte 2
as-class = Como na turma
deepest = Ajuda máxima
precision = Certeza que o Surefix deve ter
python = Versão do Python
opens = Abre em
closes = Fecha em
withheld-from = Sem ajuda a partir de
withheld-to = Sem ajuda até
withheld-help = Nesse período, ninguém da turma recebe ajuda, em nenhuma página. Use em provas.
times-help = Fuso horário: { $zone }.
save = Salvar
make = Criar a tarefa
delete = Apagar
delete-ask = Apagar { $title }? Os links para esta tarefa vão levar à página da turma.
keep = Manter
link = Link para os estudantes
fault-title = O título de uma tarefa deve ter de 1 a 80 caracteres.
fault-open = Uma tarefa não pode fechar antes de abrir.
fault-withheld = O período sem ajuda precisa de um começo, e o fim deve vir depois.
not-kept = Não foi possível salvar. Tente de novo daqui a pouco.
state-open = Aberta
state-early = Ainda não aberta
state-over = Fechada
state-withheld = Sem ajuda agora
course-title = Estudantes do curso
course-ask = Obter a lista
course-help = A plataforma informa quem está no curso. O Surefix não salva essa lista.
course-none = A plataforma não enviou nenhuma lista.
course-some = Abriram o Surefix: { $here } de { $all }
course-missing = Ainda não: { $names }
