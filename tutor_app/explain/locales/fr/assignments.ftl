# Devoirs d’une classe : ce que lit un élève, et la page du professeur.

## La page de l’élève

working-on = Tu travailles sur { $title }.
not-open-yet = { $title } : ouverture le { $time }.
closed-since = { $title } : devoir fermé depuis le { $time }.
unknown = Ta classe n’a pas ce devoir. Tu peux aussi travailler sans devoir.
withheld = Pas d’aide pendant { $title }
withheld-until = Tu peux toujours vérifier des programmes et voir le message de Python. L’aide revient le { $time }.
withheld-on = Tu peux toujours vérifier des programmes et voir le message de Python. Ton professeur te dira quand l’aide revient.

## La page du professeur

title = Devoirs
lead = Chaque devoir a son propre lien. Ce que vous réglez ici vaut pour les élèves qui ouvrent ce lien.
none = Cette classe n’a pas encore de devoir.
no-class = Choisissez une classe pour voir ses devoirs.
new = Nouveau devoir
name = Titre
name-example = Boucles, partie 2
as-class = Comme dans la classe
deepest = Dernière étape
precision = Degré de certitude exigé de Surefix
python = Version de Python
opens = Ouverture
closes = Fermeture
withheld-from = Pas d’aide à partir de
withheld-to = Pas d’aide jusqu’à
withheld-help = Pendant ce temps, personne dans la classe ne reçoit d’aide, sur aucune page. C’est utile pour les contrôles.
times-help = Fuseau horaire : { $zone }.
save = Enregistrer
make = Créer le devoir
delete = Supprimer
delete-ask = Supprimer { $title } ? Les liens vers ce devoir mèneront alors à la page de la classe.
keep = Garder
link = Lien pour les élèves
fault-title = Donnez au devoir un titre de 1 à 80 caractères.
fault-open = La fermeture doit venir après l’ouverture.
fault-withheld = La période sans aide doit avoir un début, et sa fin doit venir après.
not-kept = L’enregistrement a échoué. Réessayez un peu plus tard.
state-open = Ouvert
state-early = Pas encore ouvert
state-over = Fermé
state-withheld = Pas d’aide en ce moment
course-title = Élèves du cours
course-ask = Demander la liste
course-help = La plateforme indique qui suit le cours. Surefix ne conserve pas cette liste.
course-none = La plateforme n’a pas envoyé de liste.
course-some = Ont ouvert Surefix : { $here } sur { $all }
course-missing = Pas encore : { $names }
