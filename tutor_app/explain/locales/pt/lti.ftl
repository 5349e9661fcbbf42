# Aberto a partir de uma plataforma como Moodle ou Canvas. Quem aprende e quem ensina lê isto numa página pequena.

## Por que não foi possível abrir. Cada motivo tem um título e diz o que fazer.

platform-unknown-title = A sua plataforma não está ligada ao Surefix
platform-unknown = O Surefix não conhece o site de onde você vem. Mostre esta página à sua professora ou ao seu professor. Quem cuida do Surefix pode acrescentar este nome:
deployment-unknown-title = O seu curso ainda não está ligado ao Surefix
deployment-unknown = O Surefix conhece o site de onde você vem, mas não esta parte dele. Mostre esta página à sua professora ou ao seu professor. Quem cuida do Surefix pode acrescentar este nome:
launch-over-title = Este link expirou
launch-over = Cada clique no link vale uma vez e por alguns minutos. Volte ao curso e clique de novo.
launch-other-browser-title = O Surefix precisa de cookies
launch-other-browser = O seu navegador não enviou o cookie certo. Permita cookies para esta página. Depois volte ao curso e clique de novo no link.
launch-refused-title = O Surefix não conseguiu verificar este link
launch-refused = O que a plataforma enviou está incompleto ou errado. Volte ao curso e clique de novo no link. Se não ajudar, avise a sua professora ou o seu professor.
launch-anonymous-title = O Surefix não sabe quem você é
launch-anonymous = A plataforma não enviou o seu nome nem um número. Avise a sua professora ou o seu professor. As configurações da plataforma podem mudar isso.
launch-no-course-title = O Surefix não conhece o seu curso
launch-no-course = Abra o link dentro do curso, não na página inicial da plataforma.
launch-no-role-title = Este link é para quem aprende ou ensina no curso
launch-no-role = Segundo a plataforma, você não faz parte deste curso. Peça à sua professora ou ao seu professor para entrar.
class-not-yet-title = A sua turma ainda não está pronta
class-not-yet = Primeiro, a sua professora ou o seu professor precisa abrir este link. Depois você pode clicar de novo.
class-closed-title = Esta turma não recebe mais ninguém
class-closed = A turma está fechada ou terminou. Pergunte à sua professora ou ao seu professor.
account-disabled-title = Você não pode entrar aqui
account-disabled = Quem cuida do Surefix fechou a sua conta. Pergunte à sua professora ou ao seu professor.
launch-insecure-title = O Surefix precisa de um endereço seguro
launch-insecure = Os links de uma plataforma só funcionam se o endereço do Surefix começa com https. Avise quem cuida do Surefix.
launch-unavailable-title = O Surefix não consegue abrir este link agora
launch-unavailable = A plataforma ou o banco de dados não responde. Espere um minuto. Depois volte ao curso e clique de novo no link.

## Aberto dentro da plataforma

open-title = Abrir o Surefix
open-text = O Surefix abre numa janela própria. O botão vale uma vez e por alguns minutos.
anew-text = O seu navegador não guarda cookies de uma página dentro de outra. Abra o Surefix numa janela própria.
open-button = Abrir o Surefix

## Quem ensina escolhe para onde vai um link do curso

choose-title = Acrescentar um link para o Surefix
choose-lead = Para onde vai o link?
choose-class = Para a página de { $name }, sem tarefa
choose-none = Esta turma ainda não tem tarefas. Você pode criar algumas na página dela no Surefix.
choose-send = Acrescentar ao curso
back-title = De volta ao curso
back-text = O link está pronto.
back-button = Continuar
