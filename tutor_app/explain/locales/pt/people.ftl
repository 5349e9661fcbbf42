# Pessoas com conta: entrar, sair e a página da administração.

## Entrar

sign-in = Entrar
sign-in-title = Entrar
sign-in-with = Entrar com { $name }
sign-out = Sair
signed-in-as = Conta: { $name }
signed-in = Você entrou como { $name }.
sign-in-none = Aqui ninguém precisa entrar com uma conta.
sign-in-refused = Você não entrou: o Surefix não conseguiu verificar a resposta da sua escola. Tente de novo.
sign-in-unreachable = Você não entrou: o serviço de login da sua escola não responde. Tente de novo daqui a pouco.
sign-in-unavailable = No momento ninguém pode entrar. Tente de novo daqui a pouco.
sign-in-disabled = Esta conta está desativada. Fale com quem administra este servidor.
sign-in-wrong = O nome de usuário ou a senha está incorreta.
sign-in-over = A sua sessão terminou. Entre de novo.
sign-in-changed = A sua conta acabou de ser alterada. Entre de novo.
sign-in-wait = Senhas erradas demais. Tente de novo em { $count ->
    [one] { $count } segundo.
   *[other] { $count } segundos.
}
user-name = Nome de usuário
password = Senha
password-old = Senha atual
password-new = Nova senha
password-save = Salvar a senha
password-once = Primeiro escolha a sua própria senha, com pelo menos { $count } caracteres.
password-lead = Você pode escolher outra senha, com pelo menos { $count } caracteres.
password-unfit = Escolha outra senha. Esta é curta ou fácil de adivinhar demais, ou é a que você já tem.
not-a-teacher = Esta página é para docentes. A sua conta é de estudante.

## Turmas e docentes

teachers-title = Docentes desta turma
teacher-add = Adicionar outro docente
teacher-remove = Remover { $name }
class-first = Escolha uma turma ou crie uma nova.

## A página de pessoas

people-title = Pessoas
people-lead = Quem tem conta aqui e o que pode fazer. Os estudantes que entram com um código não precisam de conta.
people-only = Esta página é para administradores.
people-none = Ninguém tem conta ainda.
person = Pessoa
person-role = Papel
role-student = Estudante
role-instructor = Docente
role-administrator = Administrador
person-closed = { $name } (desativada)
person-here = com senha
person-close = Desativar a conta
person-open = Reativar a conta
person-delete = Apagar a conta
person-delete-question = Apagar a conta de { $name }?
person-delete-gone = A pessoa não poderá mais entrar, e isto não pode ser desfeito. As turmas e os programas dela ficam, sem a conta.
person-delete-yes = Sim, apagar a conta
person-delete-no = Não, manter
person-password = Criar uma nova senha
person-yourself = Esta é a sua própria conta. Só outro administrador pode mudá-la.
person-make = Criar uma conta com senha
person-made = { $name } pode entrar com a senha { $password }. Ela aparece só agora. No primeiro acesso, é preciso escolher uma senha própria.
person-taken = Já existe uma conta com esse nome de usuário.
person-unfit = Um nome de usuário tem de 1 a { $longest } caracteres.
person-unsaved = Isso não foi salvo, porque o banco de dados não está acessível. Nada mudou. Tente de novo mais tarde.
person-gone = Esta conta não existe mais: alguém a apagou nesse meio-tempo.
