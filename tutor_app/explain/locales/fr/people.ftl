# Personnes avec compte : connexion, déconnexion, et la page des administrateurs.

## Connexion

sign-in = Se connecter
sign-in-title = Se connecter
sign-in-with = Se connecter avec { $name }
sign-out = Se déconnecter
signed-in-as = Connecté : { $name }
signed-in = Tu es connecté en tant que { $name }.
sign-in-none = Ici, personne n’a besoin de se connecter.
sign-in-refused = Tu n’es pas connecté : la réponse de ton école ne convenait pas. Réessaie.
sign-in-unreachable = Tu n’es pas connecté : le service de connexion de ton école ne répond pas. Réessaie dans un moment.
sign-in-unavailable = Personne ne peut se connecter pour le moment. Réessaie dans un moment.
sign-in-disabled = Ce compte est fermé. Demande à la personne qui gère ce serveur.
sign-in-wrong = Le nom d’utilisateur ou le mot de passe est faux.
sign-in-over = Tu es déconnecté. Connecte-toi de nouveau.
sign-in-wait = Trop de mots de passe faux. Réessaie dans { $count ->
    [one] { $count } seconde.
   *[other] { $count } secondes.
}
user-name = Nom d’utilisateur
password = Mot de passe
password-old = Ton mot de passe actuel
password-new = Nouveau mot de passe
password-save = Enregistrer le mot de passe
password-once = Choisis d’abord ton propre mot de passe. Il lui faut au moins { $count } caractères.
password-lead = Tu peux choisir un autre mot de passe. Il lui faut au moins { $count } caractères.
password-unfit = Choisis un autre mot de passe. Il est trop court, ou c’est celui que tu as déjà.
not-a-teacher = Cette page est pour les enseignants. Ton compte est celui d’un élève.

## Classes et enseignants

teachers-title = Enseignants de cette classe
teacher-add = Ajouter un enseignant
teacher-remove = Retirer { $name }
class-first = Choisissez une classe, ou créez-en une.

## La page des personnes

people-title = Personnes
people-lead = Qui a un compte ici, et ce que chacun peut faire. Les élèves qui entrent par un code n’en ont pas besoin.
people-only = Cette page est pour les administrateurs.
people-none = Personne n’a encore de compte.
person = Personne
person-role = Rôle
role-student = Élève
role-instructor = Enseignant
role-administrator = Administrateur
person-closed = { $name } (fermé)
person-here = avec un mot de passe
person-close = Fermer le compte
person-open = Rouvrir le compte
person-delete = Supprimer le compte
person-password = Donner un nouveau mot de passe
person-yourself = C’est votre propre compte. Quelqu’un d’autre peut le modifier.
person-make = Nouveau compte avec mot de passe
person-made = { $name } peut se connecter avec le mot de passe { $password }. Il n’est affiché qu’une fois. À la première connexion, la personne choisit le sien.
person-not-made = Ce compte n’a pas pu être créé. Le nom d’utilisateur est peut-être déjà pris.
