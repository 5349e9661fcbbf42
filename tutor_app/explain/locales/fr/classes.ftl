### La page de classe de l’enseignant : choisir une classe, premier écran, réglages, chiffres. Et trois phrases pour les élèves.

## Ce que lisent les élèves

left-out = Ton professeur te laisse trouver cette sorte d’erreur. Surefix ne montre que la ligne.
help-off-title = Ton professeur a désactivé l’aide
looking = Vous voyez cette page comme un élève de « { $name } ». Rien de ce que vous essayez ici n’est enregistré.

## La page

title = Vos classes
lead = Voyez où en est le cours et réglez l’aide de Surefix.
view-now = Maintenant
view-queue = Questions et notes
view-settings = Réglages
view-sure = À quel point Surefix est-il sûr ?
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
class-name-example = 2de B, informatique
class-make = Créer la classe
class-not-made = La classe n’a pas pu être enregistrée. Réessayez dans un instant.
class-gone = Aucune classe n’a le code { $code }. Elle a peut-être été supprimée. Choisissez-en une autre.
class-unavailable = La classe est introuvable pour le moment. Réessayez dans un moment.
class-join = Comment les élèves la rejoignent
class-manage = Nom, durée de conservation, fermeture
class-days = Jours de conservation des programmes
class-days-help = Ensuite, Surefix les supprime de lui-même.
class-open-said = De nouveaux élèves peuvent la rejoindre.
class-closed-said = Plus personne ne peut la rejoindre. Les élèves de la classe peuvent continuer à travailler.
class-close = Fermer la classe
class-reopen = La rouvrir
class-archive = Archiver

## Au mur

back-to-class = Retour à la classe
wall-title = Rejoins la classe
wall-open = Ouvre cette adresse ou scanne l’image :
wall-name = Choisis un surnom ou prends un nom d’animal.
wall-code = Code de la classe :
wall-picture = Code QR pour { $url }
wall-link = Adresse pour les élèves
wall-copy = Copier
wall-show = Afficher en grand
wall-closed = La classe est fermée. Rouvrez-la pour que d’autres puissent la rejoindre.
wall-here-only = Seul cet ordinateur atteint cette adresse. Démarrez Surefix avec --host 0.0.0.0 pour que les élèves puissent la rejoindre.

## Maintenant

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
now-empty-text = Ouvrez « Comment les élèves la rejoignent » et montrez le code.
now-nobody = Personne n’a vérifié de programme aujourd’hui
now-nobody-text = Dès que quelqu’un le fait, vous le voyez ici.
now-fresh = Cet écran se met à jour tout seul. Dernière fois : { $time }.
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
example-gone = Ce programme n’est plus enregistré. Revenez et choisissez un autre exemple.
example-anonymous = Les lignes d’un élève, sans nom ni commentaires.
working-title = Qui travaille
working-nobody = Personne ces 10 dernières minutes.
working-others = { $count ->
    [one] Ne travaille pas en ce moment ({ $count }) :
   *[other] Ne travaillent pas en ce moment ({ $count }) :
}
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
state-other = ce n’est pas un programme Python

## Réglages

saved = Enregistré. Valable dès la prochaine vérification.
saved-all = Chaque réglage est enregistré dès que vous le changez.
undo = Annuler le dernier changement
preset = À quel point Surefix doit-il être sûr ?
preset-careful = Prudent
preset-balanced = Équilibré
preset-generous = Généreux
preset-means = Sur 100 explications, au moins { $target } sont justes. Environ { $shown } programmes avec une erreur sur 100 en reçoivent une.
preset-unreachable = Cette part ({ $target } %) ne peut pas être promise, donc les élèves n’ont pas d’explications. Choisissez-en une plus basse.
precise = Précisément
setting-precision = À quel point Surefix doit être sûr
setting-helping = Aide pour les élèves
helping-help = Désactivez-la pour un contrôle. Les élèves ne voient alors que ce que dit Python.
helping-off = L’aide est désactivée. Les élèves ne voient que ce que dit Python.
setting-deepest = Dernière étape
setting-pace = Avant l’étape suivante
setting-wait = Attente
setting-attempt-first = Les élèves doivent réessayer avant d’obtenir plus que la ligne
attempt-first-help = La ligne est toujours montrée. Le reste s’ouvre après un nouvel essai.
setting-python = Python de la classe
setting-language = Langue de la classe
language-help = Chaque élève peut toujours choisir une autre langue.
setting-left-out = Erreurs non expliquées cette semaine
left-out-help = Pour celles-ci, les élèves ne voient que la ligne, et que vous leur laissez le reste.
left-out-none = aucune
setting-questions = Les élèves peuvent vous poser des questions
questions-help = Ils les posent sur leur page, et vous répondez sous « Questions et notes ».
setting-approval = Les corrections douteuses attendent mon avis
approval-help = Quand Surefix n’est pas assez sûr pour montrer une correction, vous la voyez d’abord, et votre élève apprend que vous regardez. Ce qui a échoué à un contrôle n’attend pas.
approval-band = À quel point Surefix doit être sûr pour cela
setting-remarks = Signaler les erreurs probables dans les programmes qui marchent
remarks-help = Deux à la fois au plus, et seulement si Surefix est assez sûr.
on = activé
off = désactivé
seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
python-servers = Python de ce serveur
language-browsers = Celle du navigateur
change = { $name } : { $before } → { $after }
see-as-student = Voir comme un élève
see-as-student-help = Ouvre la page des élèves avec ces réglages dans un nouvel onglet. Vous ne rejoignez pas la classe, et rien n’est enregistré.
log-title = Ce qui a changé, et quand
log-empty = Rien n’a encore changé.
log-same = Rien n’a changé.
who-instructor = Enseignant
column-by = Par
column-change = Changement

## Chiffres

period = Programmes
period-today = d’aujourd’hui
period-week = des 7 derniers jours
period-month = des 30 derniers jours
period-all = tous
period-dates = par dates
period-first = Le premier jour
period-last = Le dernier jour
period-beginning = Depuis le début
period-none = Il ne reste aucun jour : le premier vient après le dernier.
seen-title = { $count ->
    [one] Ce qui a été montré pour { $count } programme avec une erreur
   *[other] Ce qui a été montré pour { $count } programmes avec une erreur
}
seen-explained = tout expliqué
seen-partly = expliqué en partie
seen-place = la ligne seulement
seen-nothing = rien que le message de Python
column-seen = L’élève a vu
sure-beside = { $sure } (montré à partir de { $threshold })
column-sure = Certitude
column-threshold = Montré à partir de
threshold-none = jamais
check-claims-hold = Ce que l’explication dit du programme est vrai
check-part-keeps-secret = L’explication ne révèle pas la correction
check-part-stands-alone = Chaque erreur peut être corrigée seule
check-repair-is-clean = La correction n’apporte pas de nouvelle erreur
check-repair-is-small = La correction change peu de choses
check-repair-parses = Python peut lire le programme corrigé
check-repair-round-trip = Un second lecteur lit le programme corrigé de la même façon
check-steps-keep-secret = Les premiers indices ne révèlent pas la correction
check-words-are-grounded = L’explication ne nomme que ce qui est dans le programme
check-other = Autre vérification
