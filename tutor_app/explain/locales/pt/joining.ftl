# Estudantes e turmas: entrar, o que é salvo, perguntas à professora ou ao professor. Tudo é lido por estudantes.

## Entrar

join-title = Entrar em { $name }
join-instead = Agora você está em { $name }. Se entrar nesta turma, você sai da outra.
join-stored = A sua professora ou o seu professor vê os programas que você verifica. Eles ficam salvos por { $days }.
join-name = O seu nome nesta turma
join-name-help = Basta o primeiro nome ou um apelido. Você não precisa de conta nem de e-mail.
join-made-up = Usar um nome inventado, como { $example }
unstored = Não salvar os meus programas
unstored-help = Você recebe a mesma ajuda, mas a sua professora ou o seu professor não pode ver os seus programas.
join = Entrar na turma
join-without = Trabalhar sem turma
join-failed = Não deu certo. Tente de novo.
join-closed = Esta turma não aceita mais ninguém. Pergunte à sua professora ou ao seu professor.
join-unavailable = No momento não é possível entrar. Tente de novo daqui a pouco.
join-wait = Muita gente acabou de entrar. Tente de novo em { $count ->
    [one] { $count } segundo.
   *[other] { $count } segundos.
}
name-taken = Já há alguém com esse nome nesta turma. Escolha outro.
name-unfit = Escolha um nome de 1 a 40 caracteres. Não pode ser um endereço de e-mail.
joined = Você está em { $name } como { $student }.
leave = Sair
leave-class = Sair da turma
leave-kept = O que já está salvo é apagado no fim do prazo. Até lá, ninguém mais pode usar o seu nome.
leave-delete = Sair e apagar tudo
leave-gone = Os seus programas, as suas perguntas e o seu nome são apagados na hora.
leave-question = Apagar tudo o que está guardado de você nesta turma? Não dá para desfazer.
leave-yes = Sim, apagar tudo
leave-no = Não, manter
left-said = Você saiu da turma.
left-deleted = Você saiu da turma. Tudo o que estava guardado de você foi apagado.
leave-unavailable = Não foi possível apagar nada no momento. Tente de novo daqui a pouco.
code-label = Código da turma
code-help = A sua professora ou o seu professor tem o código. Digite-o e pressione Enter.
code-unknown = Nenhuma turma tem este código. Confira com a sua professora ou o seu professor.
code-closed = { $name } não aceita mais ninguém. Pergunte à sua professora ou ao seu professor.
code-wait = Códigos errados demais. Tente de novo em { $count ->
    [one] { $count } segundo.
   *[other] { $count } segundos.
}
code-without = Você também pode usar esta página sem turma.
class-ended = { $name } terminou. Agora você está trabalhando sem turma.
class-forgotten = A sua turma não reconhece mais este navegador. Entre de novo se precisar.
class-deleted = Você não está mais em { $name }: tudo o que estava guardado de você foi apagado. Nada do que você verificar agora é guardado.
class-gone = Você não está mais em { $name }. Nada do que você verificar agora é guardado.
class-unavailable = O Surefix não consegue consultar a sua turma no momento.
days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}

## A frase abaixo do editor

privacy-none = Os seus programas ficam salvos por { $days } sem o seu nome. Os docentes deste servidor podem lê-los.
privacy-endless = Os seus programas ficam salvos sem o seu nome até alguém apagá-los. Os docentes deste servidor podem lê-los.
privacy-class = Os seus programas ficam salvos por { $days } com o nome { $student }. Os docentes deste servidor podem lê-los.
privacy-unstored = Os seus programas não são salvos, por isso nenhum docente pode lê-los aqui.
model-here = Um modelo de linguagem neste servidor também os lê.
model-elsewhere = Eles também são enviados a um modelo de linguagem em { $host }.
model-outside = Eles também são enviados a um modelo de linguagem fora da sua escola, em { $host }.
privacy-more = Privacidade

## A página sobre a privacidade

privacy-title = Privacidade
stores-title = O que é salvo
stores-program = Cada programa que você verifica, quando você o verifica, a resposta que recebe, se abriu ou usou uma correção e se ela ajudou.
stores-name = Em uma turma, o nome que você escolheu ou o inventado que recebeu. Sem turma, nenhum nome.
stores-question = As perguntas que você envia à sua professora ou ao seu professor, e as respostas.
stores-count = Quantas verificações você ainda tem, por cerca de um dia e sob um código no lugar do seu nome.
stores-no-more = Não são salvos contas, e-mails, senhas nem o endereço do seu computador.
stores-account = Você entrou com uma conta: o nome da sua conta na escola também é salvo. Não são salvos e-mail, senha da escola nem o endereço do seu computador.
takes-out-title = O que é tirado antes
takes-out = Senhas, chaves de acesso, e-mails e nomes nos comentários do início são trocados por `x` e `1` antes de um programa ser salvo.
takes-out-missed = O Surefix pode deixar passar alguma coisa. Não coloque esses dados nos seus programas.
keeps-title = Por quanto tempo
keeps = Por { $days }. Depois disso, o servidor apaga tudo sozinho.
keeps-endless = Até que alguém que administra este servidor apague.
keeps-link = Os links que você cria funcionam por no máximo { $days }.
keeps-memory = { $count ->
    [one] Por { $count } minuto, a memória do servidor também guarda o que ele descobriu sobre um programa, sem o seu nome.
   *[other] Por { $count } minutos, a memória do servidor também guarda o que ele descobriu sobre um programa, sem o seu nome.
}
reads-title = Quem pode ler
reads-teachers = Os docentes que podem abrir a página “Para docentes” deste servidor, e quem administra o servidor.
reads-students = Nenhum outro estudante. Um docente pode mostrar a todos algumas linhas, sem o seu nome.
reads-link = Quem tiver um link criado por você pode ver só aquele programa.
unstored-title = Como trabalhar sem que nada seja salvo
unstored-how = Ative “Não salvar os meus programas” em “Opções”, ou ao entrar em uma turma.
unstored-same = Você recebe a mesma ajuda. A partir daí, nada sobre os seus programas é salvo.
unstored-question = Uma pergunta que você envia é salva mesmo assim, sem o seu programa.
deletes-title = Como apagar
deletes-class = “Sair e apagar tudo”, na página dos estudantes, apaga na hora os seus programas, as suas perguntas e o seu nome.
deletes-none = Sem turma, ninguém sabe quais programas são seus, então você não pode pedir que sejam apagados antes.
deletes-all = “Apagado” quer dizer que não existe mais: nada fica no arquivo do banco de dados.
deletes-all-server = “Apagado” quer dizer que não existe mais: ninguém pode abri-lo aqui. Até o banco de dados reutilizar o espaço, podem restar vestígios nos arquivos dele.
typing-title = Enquanto você digita
typing = O editor pergunta ao servidor onde o Python para. Nada disso é salvo. Você pode desativar isso em “Opções”.
browser-title = No seu navegador
browser-program = O seu programa fica nesta janela até você fechá-la. O servidor se lembra dele enquanto a página está aberta e, depois, por uma hora no máximo.
browser-choices = Cookies guardam as suas escolhas: o idioma, as marcas enquanto você digita e se os programas são salvos. Mais um impede que outros sites enviem arquivos em seu nome.
browser-class = Se você entra em uma turma, mais um cookie mantém você nela por { $days }. Nenhum script pode lê-lo, e ele some quando você sai.
browser-account = Você entrou com uma conta: mais um cookie se lembra disso por um dia, no máximo. Nenhum script pode lê-lo.
browser-others = A página não carrega nada de outros sites. Não tem anúncios nem rastreadores.
model-title = Modelos de linguagem
model-none = Nenhum modelo de linguagem lê os seus programas.

## Perguntas à professora ou ao professor

ask = Perguntar à professora ou ao professor
ask-label = O que você quer saber?
ask-example = Não entendo por que…
ask-along = A sua professora ou o seu professor recebe a sua pergunta, a linha do erro e o último programa que você verificou.
ask-words-only = A sua professora ou o seu professor recebe a sua pergunta e a linha do erro. O seu programa não está salvo, por isso não é enviado.
ask-send = Enviar à professora ou ao professor
ask-sent = A sua professora ou o seu professor já tem a sua pergunta. A resposta vai aparecer aqui sozinha.
ask-unsent = Não foi possível enviar a sua pergunta. Tente de novo daqui a pouco.
ask-empty = Escreva primeiro a sua pergunta.
ask-enough = Você já fez várias perguntas. Espere uma resposta antes de fazer mais.
ask-place = [Linha { $line }: { $message }]
questions-title = As suas perguntas
questions-older = Perguntas anteriores
you-asked = Você perguntou:
teacher-says = A resposta:
answer-waits = Ainda sem resposta.

## Nomes inventados

animal-albatross = Albatroz
animal-alpaca = Alpaca
animal-ant = Formiga
animal-badger = Texugo
animal-bat = Morcego
animal-bear = Urso
animal-beaver = Castor
animal-bee = Abelha
animal-bison = Bisão
animal-butterfly = Borboleta
animal-camel = Camelo
animal-cat = Gato
animal-chameleon = Camaleão
animal-crab = Caranguejo
animal-crane = Grou
animal-deer = Cervo
animal-dolphin = Golfinho
animal-dragonfly = Libélula
animal-duck = Pato
animal-eagle = Águia
animal-elephant = Elefante
animal-falcon = Falcão
animal-firefly = Vaga-lume
animal-flamingo = Flamingo
animal-fox = Raposa
animal-frog = Sapo
animal-giraffe = Girafa
animal-goose = Ganso
animal-hamster = Hamster
animal-hare = Lebre
animal-hedgehog = Ouriço
animal-heron = Garça
animal-horse = Cavalo
animal-kangaroo = Canguru
animal-kingfisher = Martim-pescador
animal-koala = Coala
animal-ladybird = Joaninha
animal-lizard = Lagarto
animal-llama = Lhama
animal-lynx = Lince
animal-mole = Tatu
animal-moose = Alce
animal-octopus = Polvo
animal-otter = Lontra
animal-owl = Coruja
animal-panda = Panda
animal-parrot = Papagaio
animal-penguin = Pinguim
animal-puffin = Papagaio-do-mar
animal-rabbit = Coelho
animal-raven = Corvo
animal-seal = Foca
animal-sparrow = Pardal
animal-squirrel = Esquilo
animal-starfish = Estrela-do-mar
animal-swan = Cisne
animal-tiger = Tigre
animal-turtle = Tartaruga
animal-whale = Narval
animal-zebra = Zebra
join-again = Se o último programa verificado ainda estiver no editor, ele é verificado de novo para a turma.
