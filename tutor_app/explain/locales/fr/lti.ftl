# Ouvert depuis une plateforme comme Moodle ou Canvas. Les élèves et les professeurs le lisent sur une petite page.

## Pourquoi l’ouverture a échoué. Chaque raison a un titre et dit quoi faire.

platform-unknown-title = Ta plateforme n’est pas reliée à Surefix
platform-unknown = Surefix ne connaît pas le site d’où tu viens. Montre cette page à ton professeur. Qui gère Surefix peut ajouter ce nom :
deployment-unknown-title = Ton cours n’est pas encore relié à Surefix
deployment-unknown = Surefix connaît le site d’où tu viens, mais pas cette partie du site. Montre cette page à ton professeur. Qui gère Surefix peut ajouter ce nom :
launch-over-title = Ce lien a expiré
launch-over = Chaque clic sur le lien marche une fois, pendant quelques minutes. Retourne dans ton cours et clique encore une fois.
launch-other-browser-title = Surefix a besoin de cookies
launch-other-browser = Ton navigateur n’a pas envoyé le bon cookie. Autorise les cookies pour cette page. Puis retourne dans ton cours et clique encore une fois sur le lien.
launch-refused-title = Surefix n’a pas pu vérifier ce lien
launch-refused = Ce que ta plateforme a envoyé est incomplet ou faux. Retourne dans ton cours et clique encore une fois sur le lien. Si cela n’aide pas, dis-le à ton professeur.
launch-anonymous-title = Surefix ne sait pas qui tu es
launch-anonymous = Ta plateforme ne donne ni nom ni numéro pour toi. Dis-le à ton professeur. Les réglages de la plateforme peuvent changer cela.
launch-no-course-title = Surefix ne connaît pas ton cours
launch-no-course = Ouvre le lien dans ton cours, et non sur la page d’accueil de la plateforme.
launch-no-role-title = Ce lien est pour les élèves et les professeurs
launch-no-role = Selon ta plateforme, tu ne fais pas partie de ce cours. Demande au professeur de t’y ajouter.
class-not-yet-title = Ta classe n’est pas encore prête
class-not-yet = Ton professeur doit d’abord ouvrir ce lien. Ensuite, tu peux cliquer encore une fois.
class-closed-title = Cette classe n’accepte plus personne
class-closed = La classe est fermée ou terminée. Demande à ton professeur.
account-disabled-title = Tu ne peux pas te connecter ici
account-disabled = Qui gère Surefix a fermé ton compte. Demande à ton professeur.
launch-insecure-title = Surefix a besoin d’une adresse sûre
launch-insecure = Les liens d’une plateforme marchent seulement si l’adresse de Surefix commence par https. Dis-le à qui gère Surefix.
launch-unavailable-title = Surefix ne peut pas ouvrir ce lien pour l’instant
launch-unavailable = Ta plateforme ou la base de données ne répond pas. Attends une minute. Puis retourne dans ton cours et clique encore une fois sur le lien.

## Ouvert dans la plateforme

open-title = Ouvrir Surefix
open-text = Surefix s’ouvre dans sa propre fenêtre. Le bouton marche une fois, pendant quelques minutes.
anew-text = Ton navigateur ne garde pas de cookies pour une page dans une autre page. Ouvre Surefix dans sa propre fenêtre.
open-button = Ouvrir Surefix

## Un professeur choisit où mène un lien du cours

choose-title = Ajouter un lien vers Surefix
choose-lead = Où mène le lien ?
choose-class = La page de { $name }, sans devoir
choose-none = Cette classe n’a pas encore de devoirs. Vous pouvez en créer sur sa page dans Surefix.
choose-send = Ajouter au cours
back-title = Retour au cours
back-text = Le lien est prêt.
back-button = Continuer
