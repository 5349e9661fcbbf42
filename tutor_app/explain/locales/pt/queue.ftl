# A fila de quem ensina: perguntas, respostas que esperam uma palavra, avaliação; levar e apagar dados.
grade-title = Avaliar
queue-somebody = Alguém da turma
queue-more = { $count ->
    [one] Mais { $count } na fila.
   *[other] Mais { $count } na fila.
  }
queue-unstored = Não foi possível salvar. Tente de novo daqui a pouco.

questions-title = Perguntas ({ $count })
questions-none = Nenhuma pergunta na fila. Esta lista se atualiza sozinha.
questions-no-program = Esta pergunta veio sem programa.
questions-found = O Surefix encontrou: { $found } Na página dá para ver: { $level }
questions-program = O programa inteiro e tudo o que o Surefix encontrou
answer-label = A sua resposta para { $name }
answer-send = Enviar a resposta
answer-missing = Escreva primeiro uma resposta.
answer-sent = Enviada. Já aparece na página de quem perguntou.

approval-title = À espera da sua aprovação ({ $count })
approval-none = Nada espera a sua aprovação.
approval-since = esperando desde { $when }
approval-gone-on = Outro programa já foi verificado depois deste.
approval-own = Com as suas palavras, se quiser dizer de outro modo
approval-approved = Aprovar
approval-edited = Enviar as minhas palavras
approval-rejected = Rejeitar
approval-how = Para rejeitar, escolha o que está errado. O que você aprova é mostrado porque você responde por isso: não conta como avaliação.
approval-missing = Escreva primeiro as suas palavras.
approval-done-approved = Aprovada. A explicação e a correção já aparecem.
approval-done-edited = Enviadas. As suas palavras já aparecem.
approval-done-rejected = Rejeitada. Não aparece mais do que antes.

held-waiting = Seu professor está olhando isto.
held-meanwhile = Você não precisa fazer nada: a resposta aparece aqui. Se quiser, continue trabalhando.
held-approved = Seu professor olhou isto e concorda.
held-edited = Seu professor escreveu para você:
held-rejected = Seu professor olhou isto. O Surefix não tinha uma boa correção.
held-go-on = Aqui está o que é certo. Se não conseguir avançar, pergunte ao seu professor.

grade-serves = { $count ->
    [one] A sua avaliação vale para { $count } programa.
   *[other] A sua avaliação vale para { $count } programas com o mesmo erro em uma linha como esta.
  }
grade-share = Do que a sua turma vê, de { $low }% a { $high }% está certo, pelas suas avaliações. Isso vale com 95% de certeza, por mais vezes que você olhe.

records-progsnap = Para pesquisa (ProgSnap2)
records-pseudonyms = Nestes arquivos há um código no lugar de cada nome.
records-all-title = Tudo o que fica guardado
records-all-lead = { $days ->
    [one] Os programas desta turma ficam guardados por { $days } dia e depois o servidor os apaga.
   *[other] Os programas desta turma ficam guardados por { $days } dias e depois o servidor os apaga.
  }
records-student = Uma pessoa
records-student-json = Tudo desta pessoa (JSON)
records-class-json = Tudo da turma (JSON)

delete-title = Apagar
delete-student = Apagar { $name }
delete-class = Apagar a turma { $name }
delete-student-question = Apagar tudo o que está guardado de { $name }?
delete-student-gone = O nome e todos os programas, respostas, avaliações e perguntas desaparecem para sempre. Baixe-os antes, se alguém precisar deles.
delete-student-yes = Sim, apagar esta pessoa
delete-class-question = Apagar a turma { $name } com tudo o que há nela?
delete-class-gone = { $count ->
    [one] { $count } pessoa, com todos os programas, respostas, avaliações e perguntas, e todos os ajustes da turma desaparecem para sempre.
   *[other] { $count } pessoas, com todos os programas, respostas, avaliações e perguntas, e todos os ajustes da turma desaparecem para sempre.
  }
delete-class-yes = Sim, apagar esta turma
delete-no = Não, manter tudo
delete-done-student = { $name }: apagado. Nada mais está guardado desta pessoa.
delete-done-class = A turma { $name } foi apagada. Nada mais está guardado dela.
delete-done-failed = { $name }: não foi apagado, porque o servidor não pode fazer isso agora. Tente de novo daqui a pouco.
