# Ouvert depuis une plateforme comme Moodle ou Canvas. Les élèves et les professeurs le lisent sur une petite page.

## Pourquoi l’ouverture a échoué. Chaque raison a un titre et dit quoi faire.

platform-unknown-title = Ta plateforme n’est pas reliée à Surefix
platform-unknown = Surefix ne connaît pas le site d’où tu viens. Montre cette page à ton professeur. La personne qui gère Surefix peut ajouter cette adresse :
deployment-unknown-title = Ton cours n’est pas encore relié à Surefix
deployment-unknown = Surefix connaît le site d’où tu viens, mais pas encore cette partie du site. Montre cette page à ton professeur. La personne qui gère Surefix peut ajouter cet ID de déploiement :
launch-over-title = Ce lien a expiré
launch-over = Chaque clic ne marche qu’une fois, et seulement quelques minutes. Retourne dans ton cours et clique de nouveau sur le lien.
launch-other-browser-title = Surefix a besoin de cookies
launch-other-browser = Ton navigateur n’a pas renvoyé le cookie de Surefix. Autorise les cookies pour cette page. Puis retourne dans ton cours et clique de nouveau sur le lien.
launch-refused-title = Surefix n’a pas pu vérifier ce lien
launch-refused = Ce que ta plateforme a envoyé est incomplet ou incorrect. Retourne dans ton cours et clique de nouveau sur le lien. Si cela ne suffit pas, dis-le à ton professeur.
launch-anonymous-title = Surefix ne sait pas qui tu es
launch-anonymous = Ta plateforme n’a envoyé ni ton nom ni un numéro. Dis-le à ton professeur. Cela se change dans les réglages de la plateforme.
launch-no-course-title = Surefix ne connaît pas ton cours
launch-no-course = Ouvre le lien depuis ton cours, et non depuis la page d’accueil de la plateforme.
launch-no-role-title = Ce lien est pour les élèves et les professeurs
launch-no-role = Selon ta plateforme, tu n’es ni élève ni professeur dans ce cours. Demande au professeur de t’y ajouter.
class-not-yet-title = Ta classe n’est pas encore prête
class-not-yet = Ton professeur doit d’abord ouvrir ce lien. Ensuite, reviens et clique de nouveau.
class-closed-title = Cette classe n’accepte plus personne
class-closed = La classe est fermée ou n’est plus active. Demande à ton professeur.
account-disabled-title = Tu ne peux pas te connecter ici
account-disabled = La personne qui gère Surefix a désactivé ton compte. Demande à ton professeur.
launch-insecure-title = Surefix a besoin d’une adresse sécurisée
launch-insecure = Les liens d’une plateforme ne marchent que si l’adresse de Surefix commence par https. Dis-le à la personne qui gère Surefix.
launch-unavailable-title = Surefix ne peut pas ouvrir ce lien pour le moment
launch-unavailable = Ta plateforme ou la base de données ne répond pas. Attends une minute. Puis retourne dans ton cours et clique de nouveau sur le lien.

## Ouvert dans la plateforme

open-title = Ouvrir Surefix
open-text = Surefix s’ouvre dans sa propre fenêtre. Le bouton ne marche qu’une fois, et seulement quelques minutes.
anew-text = Ton navigateur bloque les cookies des pages intégrées dans une autre. Ouvre donc Surefix dans sa propre fenêtre.
open-button = Ouvrir Surefix

## Un professeur choisit où mène un lien du cours

choose-title = Ajouter un lien vers Surefix
choose-lead = Où doit mener le lien ?
choose-class = La page de { $name }, sans devoir
choose-none = Cette classe n’a pas encore de devoir. Vous pouvez en créer sur la page de la classe dans Surefix.
choose-send = Ajouter au cours
back-title = Retour au cours
back-text = Le lien est prêt.
back-button = Continuer
