# La file d’attente de l’enseignant : questions, analyses qui attendent un accord, évaluation ; télécharger et supprimer les données.
grade-title = Évaluer
queue-somebody = Un élève
queue-more = { $count ->
    [one] { $count } autre question attend.
   *[other] { $count } autres questions attendent.
  }
queue-unstored = L’enregistrement a échoué. Réessayez dans un instant.

questions-title = Questions ({ $count })
questions-none = Aucune question en attente. Cette liste se met à jour toute seule.
questions-no-program = Cette question a été envoyée sans programme.
questions-found = Surefix a trouvé : { $found } L’élève peut voir : { $level }
questions-program = Le programme entier et tout ce que Surefix a trouvé
answer-label = Votre réponse à { $name }
answer-send = Envoyer la réponse
answer-missing = Écrivez d’abord une réponse.
answer-sent = Réponse envoyée. L’élève la voit sur sa page.

approval-title = En attente de votre accord ({ $count })
approval-none = Rien n’attend votre accord.
approval-since = en attente depuis le { $when }
approval-gone-on = Depuis, cet élève a vérifié un autre programme.
approval-own = Votre texte, si vous préférez le dire autrement
approval-approved = Approuver
approval-edited = Envoyer mon texte
approval-rejected = Refuser
approval-how = Pour refuser, choisissez ce qui ne va pas. Ce que vous approuvez est montré sous votre responsabilité : cela ne compte pas comme évaluation.
approval-missing = Écrivez d’abord votre texte.
approval-done-approved = Approuvé. L’élève voit l’explication et la correction.
approval-done-edited = Texte envoyé. L’élève le voit sur sa page.
approval-done-rejected = Refusé. L’élève n’en voit pas plus qu’avant.

held-waiting = Ton professeur examine ton programme.
held-meanwhile = Tu n’as rien à faire : la réponse apparaîtra ici. En attendant, tu peux continuer à travailler.
held-approved = Ton professeur a lu cette analyse et l’approuve.
held-edited = Ton professeur t’écrit :
held-rejected = Ton professeur a regardé : Surefix n’avait pas trouvé de bonne correction.
held-go-on = Voici ce qui est certain. Si tu n’avances pas, demande de l’aide à ton professeur.

grade-serves = { $count ->
    [one] Votre évaluation compte pour { $count } programme.
   *[other] Votre évaluation compte pour { $count } programmes qui ont la même erreur dans une ligne semblable.
  }
grade-share = D’après vos évaluations, entre { $low } % et { $high } % de ce que voit votre classe est juste. Cette fourchette est fiable à 95 %, même si vous la consultez souvent.

records-progsnap = Pour la recherche (ProgSnap2)
records-pseudonyms = Dans ces fichiers, un code remplace le nom de chaque élève.
records-all-title = Tout ce qui est conservé
records-all-lead = { $days ->
    [one] Les programmes de cette classe sont conservés pendant { $days } jour, puis supprimés par le serveur.
   *[other] Les programmes de cette classe sont conservés pendant { $days } jours, puis supprimés par le serveur.
  }
records-student = Élève
records-student-json = Toutes les données de l’élève (JSON)
records-class-json = Toutes les données de la classe (JSON)

delete-title = Supprimer
delete-student = Supprimer { $name }
delete-class = Supprimer la classe { $name }
delete-student-question = Supprimer { $name } et toutes ses données ?
delete-student-gone = Son nom, ses programmes, ses questions, les analyses et les évaluations disparaîtront définitivement. Téléchargez-les d’abord si quelqu’un en a besoin.
delete-student-yes = Oui, supprimer cet élève
delete-class-question = Supprimer la classe { $name } et tout ce qu’elle contient ?
delete-class-gone = { $count ->
    [one] { $count } élève, avec tous les programmes, analyses, évaluations et questions, et tous les réglages de la classe disparaîtront définitivement.
   *[other] { $count } élèves, avec tous les programmes, analyses, évaluations et questions, et tous les réglages de la classe disparaîtront définitivement.
  }
delete-class-yes = Oui, supprimer cette classe
delete-no = Non, tout garder
delete-done-student = Suppression terminée : plus rien n’est conservé sur { $name }.
delete-done-class = La classe { $name } est supprimée. Plus rien n’en est conservé.
delete-done-failed = La suppression a échoué pour { $name } : le serveur ne peut pas la faire pour le moment. Réessayez dans un instant.
