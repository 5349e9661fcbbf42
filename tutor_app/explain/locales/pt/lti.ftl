# Aberto a partir de uma plataforma como Moodle ou Canvas. Quem aprende e quem ensina lê isto numa página pequena.

## Por que não foi possível abrir. Cada motivo tem um título e diz o que fazer.

platform-unknown-title = A sua plataforma não está conectada ao Surefix
platform-unknown = O Surefix não conhece o site de onde você vem. Mostre esta página à sua professora ou ao seu professor. Quem administra o Surefix pode adicionar este endereço:
deployment-unknown-title = O seu curso ainda não está conectado ao Surefix
deployment-unknown = O Surefix conhece o site de onde você vem, mas ainda não esta parte dele. Mostre esta página à sua professora ou ao seu professor. Quem administra o Surefix pode adicionar este Deployment ID:
launch-over-title = Este link expirou
launch-over = Cada clique vale uma vez só, e só por alguns minutos. Volte ao curso e clique de novo no link.
launch-other-browser-title = O Surefix precisa de cookies
launch-other-browser = O seu navegador não devolveu o cookie do Surefix. Permita cookies para esta página. Depois volte ao curso e clique de novo no link.
launch-refused-title = O Surefix não conseguiu verificar este link
launch-refused = O que a plataforma enviou está incompleto ou errado. Volte ao curso e clique de novo no link. Se não resolver, avise a sua professora ou o seu professor.
launch-anonymous-title = O Surefix não sabe quem você é
launch-anonymous = A plataforma não enviou o seu nome nem um número. Avise a sua professora ou o seu professor. Dá para mudar isso nas configurações da plataforma.
launch-no-course-title = O Surefix não conhece o seu curso
launch-no-course = Abra o link de dentro do curso, não da página inicial da plataforma.
launch-no-role-title = Este link é para estudantes e docentes
launch-no-role = Segundo a plataforma, você não é estudante nem docente deste curso. Peça à sua professora ou ao seu professor para incluir você.
class-not-yet-title = A sua turma ainda não está pronta
class-not-yet = Primeiro, a sua professora ou o seu professor precisa abrir este link. Depois você pode clicar de novo.
class-closed-title = Esta turma não aceita mais ninguém
class-closed = A turma está fechada ou já terminou. Pergunte à sua professora ou ao seu professor.
account-disabled-title = Você não pode entrar aqui
account-disabled = Quem administra o Surefix desativou a sua conta. Pergunte à sua professora ou ao seu professor.
launch-insecure-title = O Surefix precisa de um endereço seguro
launch-insecure = Os links de uma plataforma só funcionam se o endereço do Surefix começar com https. Avise quem administra o Surefix.
launch-unavailable-title = O Surefix não consegue abrir este link no momento
launch-unavailable = A plataforma ou o banco de dados não responde. Espere um minuto. Depois volte ao curso e clique de novo no link.

## Aberto dentro da plataforma

open-title = Abrir o Surefix
open-text = O Surefix abre em uma janela própria. O botão vale uma vez só, e só por alguns minutos.
anew-text = O seu navegador bloqueia cookies de páginas dentro de outras páginas. Por isso, abra o Surefix em uma janela própria.
open-button = Abrir o Surefix

## Quem ensina escolhe para onde vai um link do curso

choose-title = Adicionar um link para o Surefix
choose-lead = Para onde o link deve levar?
choose-class = Para a página de { $name }, sem tarefa
choose-none = Esta turma ainda não tem tarefas. Você pode criá-las na página da turma no Surefix.
choose-send = Adicionar ao curso
back-title = De volta ao curso
back-text = O link está pronto.
back-button = Continuar
