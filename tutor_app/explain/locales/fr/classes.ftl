### La page de classe de l’enseignant : choisir une classe, premier écran, réglages, chiffres. Et trois phrases pour les élèves.

## Ce que lisent les élèves

left-out = Ton professeur te laisse trouver ce type d’erreur par toi-même. Surefix ne montre que la ligne.
help-off-title = Ton professeur a désactivé l’aide
looking = Vous voyez cette page comme la voit un élève de « { $name } ». Rien de ce que vous y essayez n’est enregistré.

## La page

title = Vos classes
lead = Voyez où en est le cours et réglez l’aide de Surefix.
view-now = En direct
view-queue = Questions et évaluations
view-assignments = Devoirs
view-settings = Réglages
view-sure = Fiabilité de Surefix
view-export = Exporter

## Choisir une classe

class-choose = Classe
class-none = Programmes sans classe
class-named-open = { $name } ({ $code })
class-named-closed = { $name } ({ $code }, fermée)
class-named-archived = { $name } ({ $code }, archivée)
class-archived-too = { $count ->
    [one] Afficher { $count } classe archivée
   *[other] Afficher { $count } classes archivées
}
class-new = Nouvelle classe
class-new-lead = Les élèves n’ont besoin ni de compte ni d’adresse e-mail, seulement d’un code.
class-name = Nom de la classe
class-name-example = 2de B, SNT
class-make = Créer la classe
class-not-made = La classe n’a pas pu être enregistrée. Réessayez dans un instant.
class-gone = Aucune classe n’a le code { $code }. Elle a peut-être été supprimée. Choisissez-en une autre.
class-unavailable = Impossible d’accéder à la classe pour le moment. Réessayez un peu plus tard.
class-join = Inviter les élèves
class-manage = Nom, conservation, fermeture
class-days = Conservation des programmes (en jours)
class-days-help = Ensuite, Surefix les supprime automatiquement.
class-open-said = De nouveaux élèves peuvent rejoindre la classe.
class-closed-said = Plus personne ne peut rejoindre la classe. Les élèves qui y sont déjà peuvent continuer à travailler.
class-close = Fermer la classe
class-reopen = Rouvrir la classe
class-archive = Archiver

## Au mur

back-to-class = Retour à la classe
wall-title = Rejoins la classe
wall-open = Va à cette adresse ou scanne le code QR :
wall-name = Choisis un pseudo ou prends un nom d’animal.
wall-code = Code de la classe :
wall-picture = Code QR pour { $url }
wall-link = Adresse pour les élèves
wall-copy = Copier
wall-show = Afficher en grand
wall-closed = La classe est fermée. Rouvrez-la pour que d’autres puissent la rejoindre.
wall-here-only = Cette adresse ne marche que sur cet ordinateur. Démarrez Surefix avec --host 0.0.0.0 pour que les élèves puissent rejoindre la classe.

## En direct

visit-number = Visite { $number }
mistake-unnamed = Erreur sans nom
glance-working = { $count ->
    [one] au travail
   *[other] au travail
}
glance-stuck = { $count ->
    [one] bloqué
   *[other] bloqués
}
glance-waiting = { $count ->
    [one] question en attente
   *[other] questions en attente
}
to-questions = { $count ->
    [one] Répondre à { $count } question
   *[other] Répondre à { $count } questions
}
now-empty = Personne n’a encore rejoint la classe
now-empty-text = Ouvrez « Inviter les élèves » et montrez le code.
now-nobody = Personne n’a vérifié de programme aujourd’hui
now-nobody-text = Dès que quelqu’un le fera, vous le verrez ici.
now-fresh = Cet écran s’actualise tout seul. Dernière mise à jour : { $time }.
stuck-title = Qui est bloqué
stuck-nobody = Personne en ce moment.
stuck-since = { $attempts ->
    [one] { $attempts } essai
   *[other] { $attempts } essais
} avec cette erreur, depuis { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
stuck-look = Voir le programme de { $name }
look-close = Fermer
common-title = Les erreurs les plus fréquentes aujourd’hui
common-none = Aucune pour l’instant.
common-students = { $count ->
    [one] { $count } élève
   *[other] { $count } élèves
}
common-visits = { $count ->
    [one] { $count } visite
   *[other] { $count } visites
}
common-attempts = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}
common-show = Montrer l’exemple { $number } à la classe
example-gone = Ce programme n’est plus conservé. Retournez à la classe et choisissez un autre exemple.
example-anonymous = Les lignes d’un élève, sans nom ni commentaires.
working-title = Qui travaille
working-nobody = Personne depuis 10 minutes.
working-others = { $count ->
    [one] Ne travaille pas en ce moment ({ $count }) :
   *[other] Ne travaillent pas en ce moment ({ $count }) :
}
working-unstored = Pas visibles ici, car leurs programmes ne sont pas enregistrés ({ $count }) :
column-who = Qui
column-last = Dernière vérification
column-state = Résultat
minutes-ago = { $count ->
    [0] à l’instant
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
state-checking = vérification en cours
state-right = aucune erreur
state-other = pas un programme Python

## Réglages

saved = Enregistré. Valable dès la prochaine vérification.
unsaved = Valable dès la prochaine vérification, mais pas encore enregistré : si le serveur s’arrête avant que la base de données fonctionne de nouveau, ce sera perdu.
saved-all = Chaque réglage est enregistré dès que vous le changez.
undo = Annuler la dernière modification
preset = Quel degré de certitude exiger de Surefix ?
preset-careful = Prudent
preset-balanced = Équilibré
preset-generous = Généreux
preset-means = Sur 100 explications, au moins { $target } sont justes. Environ { $shown } programmes avec une erreur sur 100 en reçoivent une.
preset-unreachable = Surefix ne peut pas promettre cette part ({ $target } %) : les élèves ne reçoivent donc aucune explication. Choisissez une part plus petite.
precise = Réglage précis
setting-precision = Degré de certitude exigé de Surefix
setting-helping = Aide pour les élèves
helping-help = Désactivez-la pour un contrôle. Les élèves ne voient alors que ce que dit Python.
helping-off = L’aide est désactivée. Les élèves ne voient que ce que dit Python.
help-off-where = Réactivez-la dans les réglages quand le test est terminé.
help-off-until = L’aide revient le { $time }. Vous pouvez changer cela dans les devoirs.
help-off-open = Dans les devoirs, vous pouvez fixer le retour de l’aide.
setting-deepest = Dernière étape
setting-pace = Avant la prochaine étape
setting-wait = Attente
setting-attempt-first = Les élèves doivent réessayer avant de voir autre chose que la ligne
attempt-first-help = La ligne est toujours montrée. Le reste s’ouvre après un nouvel essai.
setting-python = Python de la classe
setting-language = Langue de la classe
language-help = Chaque élève peut toujours choisir une autre langue.
setting-left-out = Erreurs non expliquées pour le moment
left-out-help = Pour ces erreurs, les élèves voient seulement la ligne, et un message leur dit que vous leur laissez le reste.
left-out-none = aucune
setting-questions = Les élèves peuvent vous poser des questions
questions-help = Ils les posent sur leur page, et vous répondez dans l’onglet « Questions et évaluations ».
setting-approval = Les corrections incertaines attendent mon accord
approval-help = Quand Surefix n’est pas assez sûr d’une correction pour la montrer, vous la voyez d’abord, et l’élève est averti que vous l’examinez. Ce qui n’a pas réussi une vérification n’est jamais mis en attente.
approval-band = Degré de certitude des corrections qui attendent
setting-remarks = Signaler les erreurs probables dans les programmes que Python peut lire
remarks-help = Deux au plus à la fois, et seulement si Surefix est assez sûr.
on = oui
off = non
seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
python-servers = celui du serveur
language-browsers = Celle du navigateur
setting-engine = Ce qui cherche la correction
engine-help = Sous l’éditeur, les élèves lisent où vont leurs programmes. Un modèle qui n’a pas été mesuré ne montre aucune correction que Surefix ne montrerait pas lui-même.
engine-servers = Comme sur ce serveur
engine-built-in = Surefix seul
engine-on-site = Surefix et un modèle de langage de l’école
engine-cloud = Surefix et un modèle de langage hors de l’école
engine-gone = { $name } : plus proposé, Surefix seul répond
quota-checks = { $count ->
    [one] Chaque élève peut vérifier { $count } programme d’affilée. Ce qui est utilisé revient peu à peu, en entier au bout d’une heure. La personne qui gère le serveur fixe ce nombre.
   *[other] Chaque élève peut vérifier { $count } programmes d’affilée. Ce qui est utilisé revient peu à peu, en entier au bout d’une heure. La personne qui gère le serveur fixe ce nombre.
}
quota-model = { $count ->
    [one] Pour chaque élève, un modèle de langage lit au plus { $count } programme d’affilée. Ce qui est utilisé revient peu à peu, en entier au bout d’un jour. La personne qui gère le serveur fixe ce nombre.
   *[other] Pour chaque élève, un modèle de langage lit au plus { $count } programmes d’affilée. Ce qui est utilisé revient peu à peu, en entier au bout d’un jour. La personne qui gère le serveur fixe ce nombre.
}
change = { $name } : { $before } → { $after }
see-as-student = Voir en tant qu’élève
see-as-student-help = Ouvre la page des élèves avec ces réglages dans un nouvel onglet. Vous ne rejoignez pas la classe, et rien n’est enregistré.
keys-title = Clés pour des programmes
keys-help = Avec une clé, un éditeur ou un autre programme pose ses questions au nom de cette classe. Il reçoit ce que voit un élève qui demande une fois.
keys-full = Une classe a au plus { $count } clés. Révoquez-en une pour en créer une autre.
key-name = À quoi sert la clé
key-make = Créer une clé
key-once = Voici la nouvelle clé. Copiez-la maintenant : elle n’est affichée que cette fois.
key-not-made = La clé n’a pas pu être créée. Réessayez plus tard.
key-number = Clé { $number }
key-made = Créée par { $who }, { $when }
key-revoke = Révoquer « { $name } »
log-key-made = Clé « { $name } » créée
log-key-revoked = Clé « { $name } » révoquée
log-title = Historique des modifications
log-empty = Aucune modification pour l’instant.
log-same = Rien n’a changé.
who-instructor = Enseignant
column-by = Par
column-change = Modification

## Chiffres

period = Programmes
period-today = d’aujourd’hui
period-week = des 7 derniers jours
period-month = des 30 derniers jours
period-all = tous
period-dates = entre deux dates
period-first = Premier jour
period-last = Dernier jour
period-beginning = Depuis le début
period-none = Le premier jour vient après le dernier : il n’y a rien à montrer.
seen-title = { $count ->
    [one] Ce que les élèves ont vu pour { $count } programme avec une erreur
   *[other] Ce que les élèves ont vu pour { $count } programmes avec une erreur
}
seen-explained = explication complète
seen-partly = explication partielle
seen-place = ligne seulement
seen-nothing = message de Python seulement
column-seen = L’élève a vu
sure-beside = { $sure } (montré à partir de { $threshold })
column-sure = Certitude
column-threshold = Montré à partir de
threshold-none = jamais
check-claims-hold = Ce que l’explication dit du programme est vrai
check-part-keeps-secret = L’explication ne révèle pas la correction
check-part-stands-alone = Chaque erreur peut être corrigée séparément
check-repair-is-clean = La correction n’introduit pas de nouvelle erreur
check-repair-is-small = La correction change peu de choses
check-repair-parses = Python peut lire le programme corrigé
check-repair-round-trip = Un second outil lit le programme corrigé de la même façon
check-steps-keep-secret = Les premiers indices ne révèlent pas la correction
check-words-are-grounded = L’explication ne cite que ce qui se trouve dans le programme
check-other = Autre vérification
damaged = Certaines vérifications enregistrées sont endommagées et n’apparaissent pas ici. Leurs numéros : { $numbers }.
helping-only-here = Cela ne vaut que dans la classe : un élève qui la quitte ou qui utilise un autre navigateur reçoit encore de l’aide.
