# A fila de docentes: perguntas, respostas pendentes de aprovação, avaliação; levar e apagar dados.
grade-title = Avaliar
queue-somebody = Estudante
queue-more = { $count ->
    [one] Há mais { $count } pendente.
   *[other] Há mais { $count } pendentes.
  }
queue-unstored = Não foi possível salvar. Tente de novo daqui a pouco.

questions-title = Perguntas ({ $count })
questions-none = Nenhuma pergunta pendente. Esta lista se atualiza sozinha.
questions-no-program = Esta pergunta veio sem programa.
questions-found = O Surefix encontrou: { $found } O estudante pode ver: { $level }
questions-program = O programa inteiro e tudo o que o Surefix encontrou
answer-label = A sua resposta para { $name }
answer-send = Enviar a resposta
answer-missing = Escreva primeiro uma resposta.
answer-sent = Enviada. O estudante já vê a resposta na página dele.

approval-title = Pendente da sua aprovação ({ $count })
approval-none = Não há nada pendente da sua aprovação.
approval-since = esperando desde { $when }
approval-gone-on = Depois deste, o estudante já verificou outro programa.
approval-own = Com as suas palavras, se quiser dizer de outro jeito
approval-approved = Aprovar
approval-edited = Enviar a minha explicação
approval-rejected = Rejeitar
approval-how = Para rejeitar, escolha o que está errado. O que você aprova é mostrado sob a sua responsabilidade, por isso não conta como avaliação.
approval-missing = Escreva primeiro a sua explicação.
approval-done-approved = Aprovada. O estudante já vê a explicação e a correção.
approval-done-edited = Enviada. O estudante já vê o que você escreveu.
approval-done-rejected = Rejeitada. O estudante não vê mais do que antes.

held-waiting = A sua professora ou o seu professor está conferindo isto.
held-meanwhile = Você não precisa fazer nada: a resposta aparece aqui. Se quiser, continue trabalhando.
held-approved = A sua professora ou o seu professor conferiu isto e concorda.
held-edited = A sua professora ou o seu professor escreveu para você:
held-rejected = A sua professora ou o seu professor conferiu isto. O Surefix não tinha uma boa correção.
held-go-on = Aqui está o que é certo. Se você travar, pergunte à sua professora ou ao seu professor.

grade-serves = { $count ->
    [one] A sua avaliação vale para este programa.
   *[other] A sua avaliação vale para { $count } programas com o mesmo erro em uma linha como esta.
  }
grade-share = Do que a sua turma vê, de { $low }% a { $high }% está certo, segundo as suas avaliações. Isso vale com 95% de certeza, por mais vezes que você consulte.

records-progsnap = Para pesquisa (ProgSnap2)
records-pseudonyms = Nestes arquivos, um código substitui o nome de cada estudante.
records-all-title = Tudo o que está salvo
records-all-lead = { $days ->
    [one] Os programas desta turma ficam salvos por { $days } dia e depois o servidor os apaga.
   *[other] Os programas desta turma ficam salvos por { $days } dias e depois o servidor os apaga.
  }
records-student = Estudante
records-student-json = Tudo deste estudante (JSON)
records-class-json = Tudo da turma (JSON)

delete-title = Apagar
delete-student = Apagar { $name }
delete-class = Apagar a turma { $name }
delete-student-question = Apagar tudo o que está salvo de { $name }?
delete-student-gone = O nome e todos os programas, respostas, avaliações e perguntas desaparecerão para sempre. Baixe-os antes, se alguém precisar deles.
delete-student-yes = Sim, apagar este estudante
delete-class-question = Apagar a turma { $name } com tudo o que há nela?
delete-class-gone = { $count ->
    [one] { $count } estudante, com todos os programas, respostas, avaliações e perguntas, e todas as configurações da turma desaparecerão para sempre.
   *[other] { $count } estudantes, com todos os programas, respostas, avaliações e perguntas, e todas as configurações da turma desaparecerão para sempre.
  }
delete-class-yes = Sim, apagar esta turma
delete-no = Não, manter tudo
delete-done-student = Os dados de { $name } foram apagados. Nada mais deste estudante está salvo.
delete-done-class = A turma { $name } foi apagada. Nada mais dela está salvo.
delete-done-failed = Não foi possível apagar { $name }: o servidor não pode fazer isso agora. Tente de novo daqui a pouco.
