# Devoirs d’une classe : ce que lit un élève, et la page du professeur.

## La page de l’élève

working-on = Tu travailles sur { $title }.
not-open-yet = { $title } s’ouvre le { $time }.
closed-since = { $title } s’est terminé le { $time }.
unknown = Ta classe n’a pas ce devoir. Tu peux travailler sans devoir.
withheld = Pas d’aide pendant { $title }
withheld-until = Tu peux vérifier des programmes et tu vois le message de Python. L’aide revient le { $time }.
withheld-on = Tu peux vérifier des programmes et tu vois le message de Python. Ton professeur dit quand l’aide revient.

## La page du professeur

title = Devoirs
lead = Un devoir a son propre lien. Ce que vous réglez ici vaut pour les élèves qui ouvrent ce lien.
none = Cette classe n’a pas encore de devoirs.
no-class = Choisissez une classe pour voir ses devoirs.
new = Nouveau devoir
name = Titre
name-example = Boucles, partie 2
as-class = Comme dans la classe
deepest = Étape la plus profonde
precision = Niveau de sûreté
python = Version de Python
opens = Début
closes = Fin
withheld-from = Pas d’aide à partir de
withheld-to = Pas d’aide jusqu’à
withheld-help = Pendant ce temps, personne dans la classe ne reçoit d’aide, sur aucune page. C’est pour les contrôles.
times-help = Heures en { $zone }.
save = Enregistrer
make = Créer le devoir
delete = Supprimer
delete-ask = Les liens vers { $title } mèneront à la page de la classe. Supprimer ce devoir ?
keep = Garder
link = Lien pour les élèves
fault-title = Un devoir a besoin d’un titre de 1 à 80 caractères.
fault-open = Il ne peut pas finir avant son début.
fault-withheld = Le temps sans aide a besoin d’un début, et d’une fin après lui.
not-kept = Cela n’a pas pu être enregistré. Réessayez plus tard.
state-open = Ouvert
state-early = Pas encore ouvert
state-over = Terminé
state-withheld = Pas d’aide en ce moment
course-title = Élèves du cours
course-ask = Consulter la liste
course-help = La plateforme dit qui est dans le cours. Surefix ne garde pas cette liste.
course-none = La plateforme n’a pas donné de liste.
course-some = { $here } sur { $all } ont ouvert Surefix.
course-missing = Pas encore : { $names }
