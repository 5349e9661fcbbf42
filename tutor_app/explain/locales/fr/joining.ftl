# Un élève et une classe : rejoindre, ce qui est conservé, les questions au professeur.

## Rejoindre

join-title = Rejoindre { $name }
join-instead = Tu es actuellement dans { $name }. Si tu rejoins cette classe, tu quittes l’autre.
join-stored = Ton professeur voit les programmes que tu vérifies. Ils sont conservés pendant { $days }.
join-name = Ton nom dans cette classe
join-name-help = Un prénom ou un pseudo suffit. Pas besoin de compte ni d’adresse e-mail.
join-made-up = Prendre un nom inventé, par exemple { $example }
unstored = Ne pas conserver mes programmes
unstored-help = Tu reçois la même aide, mais ton professeur ne peut pas voir tes programmes.
join = Rejoindre la classe
join-without = Travailler sans classe
join-failed = Cela n’a pas marché. Réessaie.
join-closed = Cette classe n’accepte plus personne. Demande à ton professeur.
join-unavailable = Impossible de rejoindre une classe pour le moment. Réessaie un peu plus tard.
join-wait = Beaucoup d’élèves viennent de rejoindre la classe. Réessaie dans { $count ->
    [one] { $count } seconde.
   *[other] { $count } secondes.
}
name-taken = Quelqu’un porte déjà ce nom dans cette classe. Choisis-en un autre.
name-unfit = Choisis un nom de 1 à 40 caractères. Une adresse e-mail ne convient pas.
joined = Tu es dans { $name } sous le nom { $student }.
leave = Quitter
leave-class = Quitter la classe
leave-kept = Ce qui est déjà conservé reste jusqu’à la fin du délai de conservation. D’ici là, ton nom reste pris.
leave-delete = Quitter et tout effacer
leave-gone = Tes programmes, tes questions et ton nom sont effacés tout de suite.
leave-question = Effacer tout ce qui est enregistré sur toi dans cette classe ? C’est définitif.
leave-yes = Oui, tout effacer
leave-no = Non, garder
left-said = Tu as quitté la classe.
left-deleted = Tu as quitté la classe. Tout ce qui y était enregistré sur toi est effacé.
leave-unavailable = Rien n’a pu être effacé. Réessaie un peu plus tard.
code-label = Code de la classe
code-help = Demande le code à ton professeur, tape-le ici et appuie sur Entrée.
code-unknown = Aucune classe n’a ce code. Vérifie-le avec ton professeur.
code-closed = { $name } n’accepte plus personne. Demande à ton professeur.
code-wait = Trop de codes incorrects. Réessaie dans { $count ->
    [one] { $count } seconde.
   *[other] { $count } secondes.
}
code-without = Tu peux aussi utiliser cette page sans classe.
class-ended = La classe { $name } n’est plus active. Tu travailles maintenant sans classe.
class-forgotten = Ta classe ne connaît plus ce navigateur. Rejoins-la de nouveau si tu en as besoin.
class-deleted = Tu n’es plus dans { $name } : tout ce qui y était enregistré sur toi est effacé. Rien de ce que tu vérifies maintenant n’est enregistré.
class-gone = Tu n’es plus dans { $name }. Rien de ce que tu vérifies maintenant n’est enregistré.
class-unavailable = Surefix n’arrive pas à retrouver ta classe pour le moment.
days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

## La phrase sous l’éditeur

privacy-none = Tes programmes sont conservés pendant { $days }, sans ton nom. Les professeurs qui utilisent ce serveur peuvent les lire.
privacy-endless = Tes programmes sont conservés, sans ton nom, jusqu’à ce que quelqu’un les efface. Les professeurs qui utilisent ce serveur peuvent les lire.
privacy-class = Tes programmes sont conservés pendant { $days } sous le nom { $student }. Les professeurs qui utilisent ce serveur peuvent les lire.
privacy-unstored = Tes programmes ne sont pas conservés : aucun professeur ne peut donc les lire ici.
model-here = Un modèle de langage sur ce serveur les lit aussi.
model-elsewhere = Ils sont aussi envoyés à un modèle de langage chez { $host }.
model-outside = Ils sont aussi envoyés à un modèle de langage hors de ton école, chez { $host }.
privacy-more = Confidentialité

## La page sur la confidentialité

privacy-title = Confidentialité
stores-title = Ce qui est conservé
stores-program = Chaque programme que tu vérifies, avec la date, l’heure et son analyse. On garde aussi si tu as ouvert ou utilisé une correction, et si tu as trouvé l’analyse utile.
stores-name = Dans une classe, le nom que tu y portes. Sans classe, aucun nom.
stores-question = Les questions que tu envoies à ton professeur, et les réponses.
stores-count = Le nombre de vérifications qu’il te reste, pendant un jour environ et sous un code à la place de ton nom.
stores-no-more = Ni compte, ni adresse e-mail, ni mot de passe, ni adresse de ton ordinateur.
stores-account = Tu utilises un compte : son nom dans ton établissement est conservé aussi. Ni adresse e-mail, ni mot de passe de ton établissement, ni adresse de ton ordinateur.
takes-out-title = Ce qui est d’abord retiré
takes-out = Les mots de passe, les clés, les adresses e-mail et les noms dans les commentaires du début sont remplacés par `x` et `1` avant qu’un programme soit conservé.
takes-out-missed = Surefix peut en oublier. Évite d’en mettre dans tes programmes.
keeps-title = Pendant combien de temps
keeps = Pendant { $days }. Ensuite, le serveur efface tout automatiquement.
keeps-endless = Jusqu’à ce qu’une personne qui gère ce serveur l’efface.
keeps-link = Un lien que tu crées marche { $days } au plus.
keeps-memory = { $count ->
    [one] Pendant { $count } minute, ce que le serveur a trouvé sur un programme reste aussi dans sa mémoire, sans ton nom.
   *[other] Pendant { $count } minutes, ce que le serveur a trouvé sur un programme reste aussi dans sa mémoire, sans ton nom.
}
reads-title = Qui peut lire ces données
reads-teachers = Les professeurs qui ont accès à l’espace enseignant de ce serveur, et les personnes qui gèrent le serveur.
reads-students = Aucun autre élève. Un professeur peut en montrer quelques lignes à tout le monde, sans ton nom.
reads-link = Toute personne qui a un lien créé par toi peut voir ce programme, mais pas les autres.
unstored-title = Comment travailler sans que rien soit conservé
unstored-how = Active « Ne pas conserver mes programmes » dans les réglages, ou quand tu rejoins une classe.
unstored-same = Tu reçois la même aide. À partir de là, plus rien n’est conservé de tes programmes.
unstored-question = Une question que tu envoies est conservée quand même, sans ton programme.
deletes-title = Comment tout effacer
deletes-class = « Quitter et tout effacer », sur la page des élèves, efface tout de suite tes programmes, tes questions et ton nom.
deletes-none = Sans classe, personne ne sait quels programmes sont à toi. Tu ne peux donc pas les faire effacer plus tôt.
deletes-all = Effacé veut dire disparu : il n’en reste rien dans le fichier de la base de données.
deletes-all-server = Effacé veut dire disparu : personne ne peut plus l’ouvrir ici. Des traces peuvent rester dans les fichiers de la base de données jusqu’à ce qu’elle réutilise la place.
typing-title = Pendant que tu tapes
typing = L’éditeur demande au serveur où Python s’arrête. Rien de tout cela n’est conservé. Tu peux désactiver cette fonction dans les réglages.
browser-title = Dans ton navigateur
browser-program = Ton programme reste dans cette fenêtre jusqu’à ce que tu la fermes. Le serveur s’en souvient tant que la page est ouverte, puis pendant une heure au plus.
browser-choices = Des cookies retiennent tes choix : la langue, les marques pendant que tu tapes, et si tes programmes sont conservés. Un autre empêche d’autres sites d’envoyer des fichiers à ta place.
browser-class = Si tu rejoins une classe, un autre cookie te reconnaît pendant { $days }. Aucun script ne peut le lire, et il disparaît quand tu quittes la classe.
browser-account = Tu as ouvert une session : un autre cookie s’en souvient un jour au plus. Aucun script ne peut le lire.
browser-others = La page ne charge rien depuis d’autres sites. Elle ne contient ni publicité ni traceur.
model-title = Modèles de langage
model-none = Aucun modèle de langage ne lit tes programmes.

## Questions au professeur

ask = Demander à mon professeur
ask-label = Que veux-tu savoir ?
ask-example = Je ne comprends pas pourquoi…
ask-along = Ton professeur reçoit ta question, la ligne de l’erreur et le dernier programme que tu as vérifié.
ask-words-only = Ton professeur reçoit ta question et la ligne de l’erreur. Ton programme n’est pas conservé, il n’est donc pas envoyé.
ask-send = Envoyer à mon professeur
ask-sent = Ton professeur a reçu ta question. La réponse apparaîtra ici toute seule.
ask-unsent = Ta question n’a pas pu être envoyée. Réessaie un peu plus tard.
ask-empty = Écris d’abord ta question.
ask-enough = Tu as déjà posé plusieurs questions. Attends une réponse avant d’en poser d’autres.
ask-place = [Ligne { $line } : { $message }]
questions-title = Tes questions
questions-older = Questions précédentes
you-asked = Ta question :
teacher-says = Ton professeur :
answer-waits = Pas encore de réponse.

## Noms inventés

animal-albatross = Albatros
animal-alpaca = Alpaga
animal-ant = Fourmi
animal-badger = Furet
animal-bat = Chauve-souris
animal-bear = Ours
animal-beaver = Castor
animal-bee = Abeille
animal-bison = Bison
animal-butterfly = Papillon
animal-camel = Dromadaire
animal-cat = Chat
animal-chameleon = Caméléon
animal-crab = Crabe
animal-crane = Cigogne
animal-deer = Cerf
animal-dolphin = Dauphin
animal-dragonfly = Libellule
animal-duck = Canard
animal-eagle = Aigle
animal-elephant = Éléphant
animal-falcon = Faucon
animal-firefly = Luciole
animal-flamingo = Flamant
animal-fox = Renard
animal-frog = Grenouille
animal-giraffe = Girafe
animal-goose = Bernache
animal-hamster = Hamster
animal-hare = Lièvre
animal-hedgehog = Hérisson
animal-heron = Héron
animal-horse = Cheval
animal-kangaroo = Kangourou
animal-kingfisher = Martin-pêcheur
animal-koala = Koala
animal-ladybird = Coccinelle
animal-lizard = Lézard
animal-llama = Lama
animal-lynx = Lynx
animal-mole = Taupe
animal-moose = Élan
animal-octopus = Pieuvre
animal-otter = Loutre
animal-owl = Hibou
animal-panda = Panda
animal-parrot = Perroquet
animal-penguin = Pingouin
animal-puffin = Macareux
animal-rabbit = Lapin
animal-raven = Corbeau
animal-seal = Otarie
animal-sparrow = Moineau
animal-squirrel = Écureuil
animal-starfish = Étoile de mer
animal-swan = Cygne
animal-tiger = Tigre
animal-turtle = Tortue
animal-whale = Orque
animal-zebra = Zèbre
join-again = Si le dernier programme vérifié est encore dans l’éditeur, il est vérifié de nouveau pour la classe.
