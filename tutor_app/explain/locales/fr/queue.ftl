# La file d’attente de l’enseignant : questions, retours qui attendent un avis, évaluation ; emporter et supprimer les données.
grade-title = Évaluer
queue-somebody = Un élève
queue-more = { $count ->
    [one] { $count } autre attend.
   *[other] { $count } autres attendent.
  }
queue-unstored = L’enregistrement a échoué. Réessayez dans un instant.

questions-title = Questions ({ $count })
questions-none = Aucune question n’attend. Cette liste se met à jour toute seule.
questions-no-program = Cette question vient sans programme.
questions-found = Surefix a trouvé : { $found } L’élève peut voir : { $level }
questions-program = Le programme entier et tout ce que Surefix a trouvé
answer-label = Votre réponse à { $name }
answer-send = Envoyer la réponse
answer-missing = Écrivez d’abord une réponse.
answer-sent = Envoyé. L’élève le voit sur sa page.

approval-title = En attente de votre accord ({ $count })
approval-none = Rien n’attend votre accord.
approval-since = attend depuis { $when }
approval-gone-on = Cet élève a vérifié un autre programme depuis.
approval-own = Avec vos propres mots, si vous préférez le dire autrement
approval-approved = Approuver
approval-edited = Envoyer mes propres mots
approval-rejected = Refuser
approval-how = Pour refuser, choisissez ce qui ne va pas. Ce que vous approuvez est montré parce que vous en répondez : cela ne compte pas comme évaluation.
approval-missing = Écrivez d’abord vos propres mots.
approval-done-approved = Approuvé. L’élève voit l’explication et la correction.
approval-done-edited = Envoyé. L’élève voit vos mots.
approval-done-rejected = Refusé. L’élève n’en voit pas plus qu’avant.

held-waiting = Ton professeur regarde cela en ce moment.
held-meanwhile = Tu n’as rien à faire : la réponse apparaît ici. Tu peux continuer à travailler.
held-approved = Ton professeur a regardé et est d’accord.
held-edited = Ton professeur t’écrit :
held-rejected = Ton professeur a regardé. Surefix n’avait pas de bonne correction.
held-go-on = Voici ce qui est certain. Demande à ton professeur si tu restes bloqué.

grade-serves = { $count ->
    [one] Votre évaluation compte pour { $count } programme.
   *[other] Votre évaluation compte pour { $count } programmes avec la même erreur dans une ligne comme celle-ci.
  }
grade-share = De ce qui est montré à votre classe, { $low } % à { $high } % est juste, d’après vos évaluations. C’est certain à 95 %, quel que soit le nombre de fois où vous regardez.

records-progsnap = Pour la recherche (ProgSnap2)
records-pseudonyms = Dans ces fichiers, un code remplace le nom de chaque élève.
records-all-title = Tout ce qui est conservé
records-all-lead = { $days ->
    [one] Les programmes de cette classe sont conservés { $days } jour, puis supprimés par le serveur.
   *[other] Les programmes de cette classe sont conservés { $days } jours, puis supprimés par le serveur.
  }
records-student = Un élève
records-student-json = Tout ce qui concerne cet élève (JSON)
records-class-json = Tout ce qui concerne la classe (JSON)

delete-title = Supprimer
delete-student = Supprimer { $name }
delete-class = Supprimer la classe { $name }
delete-student-question = Supprimer tout ce qui est conservé de { $name } ?
delete-student-gone = Le nom, tous les programmes, retours, évaluations et questions disparaîtront pour de bon. Téléchargez-les d’abord si quelqu’un en a besoin.
delete-student-yes = Oui, supprimer cet élève
delete-class-question = Supprimer la classe { $name } et tout ce qu’elle contient ?
delete-class-gone = { $count ->
    [one] { $count } élève, avec tous les programmes, retours, évaluations et questions, et tous les réglages de la classe disparaîtront pour de bon.
   *[other] { $count } élèves, avec tous les programmes, retours, évaluations et questions, et tous les réglages de la classe disparaîtront pour de bon.
  }
delete-class-yes = Oui, supprimer cette classe
delete-no = Non, tout garder
delete-done-student = { $name } est supprimé. Plus rien n’est conservé de cet élève.
delete-done-class = La classe { $name } est supprimée. Plus rien n’en est conservé.
delete-done-failed = { $name } n’a pas été supprimé : le serveur ne le peut pas maintenant. Réessayez dans un instant.
