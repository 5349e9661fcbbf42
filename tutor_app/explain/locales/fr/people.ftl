# Personnes avec compte : connexion, déconnexion, et la page des administrateurs.

## Connexion

sign-in = Se connecter
sign-in-title = Se connecter
sign-in-with = Se connecter avec { $name }
sign-out = Se déconnecter
signed-in-as = Compte : { $name }
signed-in = Tu utilises le compte { $name }.
sign-in-none = Ici, pas besoin de se connecter.
sign-in-refused = La connexion a échoué : Surefix n’a pas pu vérifier la réponse de ton établissement. Réessaie.
sign-in-unreachable = La connexion a échoué : le service de connexion de ton établissement ne répond pas. Réessaie un peu plus tard.
sign-in-unavailable = Personne ne peut se connecter pour le moment. Réessaie un peu plus tard.
sign-in-disabled = Ce compte est désactivé. Adresse-toi à la personne qui gère ce serveur.
sign-in-wrong = Le nom d’utilisateur ou le mot de passe est incorrect.
sign-in-over = Ta session est terminée. Connecte-toi de nouveau.
sign-in-changed = Ton compte vient d’être modifié. Connecte-toi de nouveau.
sign-in-wait = Trop de mots de passe incorrects. Réessaie dans { $count ->
    [one] { $count } seconde.
   *[other] { $count } secondes.
}
user-name = Nom d’utilisateur
password = Mot de passe
password-old = Mot de passe actuel
password-new = Nouveau mot de passe
password-save = Enregistrer le mot de passe
password-once = Choisis d’abord ton propre mot de passe, d’au moins { $count } caractères.
password-lead = Tu peux choisir un autre mot de passe, d’au moins { $count } caractères.
password-unfit = Choisis un autre mot de passe. Celui-ci est trop court ou trop facile à deviner, ou c’est celui que tu as déjà.
not-a-teacher = Cette page est réservée aux enseignants. Tu as un compte d’élève.

## Classes et enseignants

teachers-title = Enseignants de cette classe
teacher-add = Ajouter un autre enseignant
teacher-remove = Retirer { $name }
class-first = Choisissez une classe ou créez-en une.

## La page des personnes

people-title = Personnes
people-lead = Qui a un compte ici, et ce que chacun peut faire. Les élèves qui rejoignent une classe avec un code n’en ont pas besoin.
people-only = Cette page est réservée aux administrateurs.
people-none = Personne n’a encore de compte.
person = Personne
person-role = Rôle
role-student = Élève
role-instructor = Enseignant
role-administrator = Administrateur
person-closed = { $name } (désactivé)
person-here = avec un mot de passe
person-close = Désactiver le compte
person-open = Réactiver le compte
person-delete = Supprimer le compte
person-delete-question = Supprimer le compte de { $name } ?
person-delete-gone = Cette personne ne pourra plus se connecter, et c’est définitif. Ses classes et ses programmes restent, sans le compte.
person-delete-yes = Oui, supprimer le compte
person-delete-no = Non, le garder
person-password = Attribuer un nouveau mot de passe
person-yourself = C’est votre propre compte. Seul un autre administrateur peut le modifier.
person-make = Créer un compte avec mot de passe
person-made = { $name } peut se connecter avec le mot de passe { $password }. Il n’est affiché que maintenant. À la première connexion, il faudra en choisir un autre.
person-taken = Il existe déjà un compte avec ce nom d’utilisateur.
person-unfit = Un nom d’utilisateur compte de 1 à { $longest } caractères.
person-unsaved = Ce n’est pas enregistré, car la base de données est inaccessible. Rien n’a été modifié. Réessayez dans un moment.
person-gone = Ce compte n’existe plus : quelqu’un l’a supprimé entre-temps.
