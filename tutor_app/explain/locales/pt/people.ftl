# Pessoas com conta: entrar, sair e a página da administração.

## Entrar

sign-in = Entrar
sign-in-title = Entrar
sign-in-with = Entrar com { $name }
sign-out = Sair
signed-in-as = Sessão de { $name }
signed-in = Você entrou como { $name }.
sign-in-none = Aqui ninguém precisa entrar com uma conta.
sign-in-refused = Você não entrou: a resposta da sua escola não serviu. Tente de novo.
sign-in-unreachable = Você não entrou: o serviço da sua escola não responde. Tente de novo daqui a pouco.
sign-in-unavailable = No momento ninguém pode entrar. Tente de novo daqui a pouco.
sign-in-disabled = Esta conta está fechada. Fale com quem cuida deste servidor.
sign-in-wrong = O nome de usuário ou a senha está errado.
sign-in-over = A sua sessão terminou. Entre de novo.
sign-in-wait = Senhas erradas demais. Tente de novo em { $count ->
    [one] { $count } segundo.
   *[other] { $count } segundos.
}
user-name = Nome de usuário
password = Senha
password-old = A sua senha de agora
password-new = Nova senha
password-save = Salvar a senha
password-once = Primeiro escolha uma senha sua. Ela precisa de pelo menos { $count } caracteres.
password-lead = Você pode escolher outra senha. Ela precisa de pelo menos { $count } caracteres.
password-unfit = Escolha outra senha. Ela é curta demais, ou é a que você já tem.
not-a-teacher = Esta página é para docentes. A sua conta é de estudante.

## Turmas e docentes

teachers-title = Docentes desta turma
teacher-add = Adicionar docente
teacher-remove = Tirar { $name }
class-first = Escolha uma turma, ou crie uma nova.

## A página de pessoas

people-title = Pessoas
people-lead = Quem tem conta aqui, e o que pode fazer. Quem entra com um código não precisa de conta.
people-only = Esta página é para a administração.
people-none = Ninguém tem conta ainda.
person = Pessoa
person-role = Papel
role-student = Estudante
role-instructor = Docente
role-administrator = Administração
person-closed = { $name } (fechada)
person-here = com senha
person-close = Fechar a conta
person-open = Abrir a conta de novo
person-delete = Apagar a conta
person-password = Criar outra senha
person-yourself = Esta é a sua própria conta. Outra pessoa pode mudá-la.
person-make = Nova conta com senha
person-made = { $name } pode entrar com a senha { $password }. Ela aparece uma vez só. Na primeira vez a pessoa escolhe a sua.
person-not-made = Não foi possível criar a conta. Talvez o nome de usuário já exista.
