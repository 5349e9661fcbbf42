### The texts of Surefix's pages, in French. A student reads most of them: plain words, short sentences, no blame.
### Terms: "programme", "correction", "erreur", "type d’erreur", "analyse" (feedback), "chaîne", "symbole", "professeur" (to students), "enseignant" (to instructors), "élèves".
### Before : ; ? ! % and inside « » stands a no-break space.

## Frame

app-name = Surefix
nav-student = Trouver mon erreur
nav-instructor = Espace enseignant
needs-scripts = Surefix a besoin de JavaScript. Active-le dans ton navigateur, puis recharge cette page.
start-failed = Surefix n’est pas bien configuré
later-title = Surefix est trop occupé pour le moment
later = Attends un instant. Puis reviens en arrière et réessaie.

## Student page: writing

student-title = Pourquoi mon code ne marche-t-il pas ?
student-lead = Colle ton programme. Surefix te montre où est l’erreur, l’explique et, si tu veux, te propose une correction. Quand il n’est pas sûr, il le dit.
editor-label = Ton programme Python
editor-notice = Tab ajoute une indentation, Maj+Tab l’enlève. Pour quitter l’éditeur : Échap, puis Tab. Ctrl+Entrée vérifie le programme.
editor-too-long = Ce programme est trop long et n’a pas été envoyé. Un programme peut avoir au plus { $limit } caractères.
editor-mark = Python s’est arrêté ici : { $message }
editor-placeholder = Colle ou tape ton programme ici
check = Trouver mon erreur
checking = Recherche des erreurs…
to-code = Aller au code
to-feedback = Aller à l’analyse
bar-changed = Modifié : vérifie de nouveau
reconnecting = Reconnexion… Ton code est en sécurité.
examples = Exemples
examples-lead = Chacun de ces programmes contient une erreur différente.
example-colon = La boutique : un deux-points oublié
example-bracket = La moyenne : une parenthèse restée ouverte
example-quote = Le message d’accueil : une chaîne qui ne finit jamais
example-indent = Le compte à rebours : un bloc sans indentation
example-equals = Le quiz : un signe égal ou deux
example-two = Les billets : deux erreurs à la fois
upload = Charger
upload-label = Un fichier Python (.py, .txt) ou un notebook (.ipynb)
upload-too-large = Ce fichier est trop grand. Ici, un programme a au plus { $limit } caractères.
upload-encoding = Ce fichier annonce l’encodage { $encoding }, qui ne marche pas ici. Enregistre-le en UTF-8 et charge-le de nouveau.
upload-enough = Tu as déjà chargé beaucoup de fichiers pendant cette visite. Copie plutôt ton programme et colle-le dans l’éditeur.
options = Réglages
language = Langue
language-name = Français
live-marks = Pendant que je tape, marquer l’endroit où Python s’arrête
plain-editor = Zone de texte simple au lieu de l’éditeur
plain-editor-help = Utile avec certains lecteurs d’écran et sur les petits écrans.

## Student page: feedback

feedback-heading = Analyse
feedback-none-title = L’analyse de ton programme apparaît ici
feedback-none-1 = Colle un programme qui ne marche pas, ou ouvre un exemple.
feedback-none-2 = Choisis « Trouver mon erreur ».
feedback-none-3 = Regarde où est l’erreur et lis ce qui ne va pas. Corrige-la toi-même, ou demande une correction.
feedback-stale = Modifié : vérifie de nouveau
checked-already = Tu n’as pas changé le programme depuis la dernière vérification.
status-shown = L’analyse est prête. Regarde la ligne { $line }.
status-partly = Surefix te dit ce dont il est sûr. Regarde la ligne { $line }.
status-withheld = Python s’est arrêté à la ligne { $line }. Il n’y a pas d’explication cette fois-ci.
status-withheld-nowhere = Il n’y a pas d’explication cette fois-ci.
status-newer-python = Ton programme a besoin d’une version plus récente de Python.
status-notebook = Ton programme est du code pour un notebook.
status-valid = Python peut lire ton programme.
status-empty = Il n’y a pas encore de programme.
status-refused = Ce programme n’a pas été vérifié.
status-not-python = Cela ne ressemble pas à du Python.
status-failed = Il y a eu un problème de notre côté.

further-mistakes = { $count ->
    [one] Encore { $count } erreur :
   *[other] Encore { $count } erreurs :
  }
card-headline = Ligne { $line } : { $said }
rule-on-tap = La règle, avec un exemple
step-repair = Une correction
stops-place = Surefix est sûr de l’endroit, mais pas de la cause.
stops-kind = Surefix est sûr du type d’erreur, mais pas de la correction.
stops-explanation = Surefix est sûr de l’explication, mais pas de la correction.
remember = À retenir
example-wrong = Incorrect
example-right = Correct
go-to-line = Aller à la ligne { $line }
line = Ligne { $line }
excerpt-label = Ligne { $line } de ton programme
python-here = Python s’est arrêté ici
next-hint = Indice suivant ({ $number } sur { $total })
next-hint-fix = Montre-moi une correction ({ $number } sur { $total })
next-hint-wait = Tu pourras ouvrir l’indice suivant dans { $left }. En attendant, essaie toi-même.
next-hint-attempt = Pour ouvrir l’indice suivant, change le code près de l’erreur et vérifie-le de nouveau.
next-hint-ready = Tu peux maintenant ouvrir l’indice suivant.
next-hint-later = Tu ne peux pas encore ouvrir cet indice.
hint-opened = L’indice est ouvert.
hints-end = Ton professeur a choisi d’arrêter les indices ici.
mark-here = l’erreur est ici
ask-repair-first = Essaie d’abord toi-même. Change le programme et vérifie-le de nouveau.
hide-repair = Cacher la correction
use-repair = Utiliser cette correction
undo-repair = Annuler : revenir à mon programme
repair-used = La correction est dans ton programme. Voici ce qui a changé :
repair-hidden = La correction est cachée.
repair-undone = Ton propre programme est de nouveau dans l’éditeur.
diff-view = Affichage des modifications
diff-inline = L’un sous l’autre
diff-two = Côte à côte
diff-caption = Ce que change la correction
diff-before = Ton programme
diff-after = Programme corrigé
diff-removed = supprimé
diff-added = ajouté
diff-legend = Les lignes avec − sont supprimées, celles avec + sont ajoutées. Les caractères modifiés sont soulignés.
diff-more = { $count ->
    [one] Une autre ligne modifiée n’est pas montrée ici.
   *[other] { $count } autres lignes modifiées ne sont pas montrées ici.
  }

newer-title = Ce programme a besoin d’une version plus récente de Python
notebook-title = Ce code est fait pour un notebook
cell-title = Cellule de code { $number }
cell-title-run = Cellule de code { $number }, marquée [{ $run }]
valid-title = Python peut lire ce programme
valid-text = Il ne contient pas d’erreur de syntaxe. Exécute-le pour voir s’il fait ce que tu veux.
valid-after = Tu l’as corrigé.
mended-lines = { $count ->
    [one] La ligne { $lines } est maintenant correcte.
   *[other] Les lignes { $lines } sont maintenant correctes.
  }
empty-title = Il n’y a pas encore de programme
empty-text = Colle ou tape un programme, charge un fichier ou ouvre un exemple. Ensuite, vérifie-le.
not-python-title = Cela ne ressemble pas à du Python
not-python-prose = Cela ressemble à un texte ordinaire. Colle seulement le programme, sans les phrases autour.
not-python-language = Cela ressemble à du { $language }. Surefix n’aide qu’en Python.
not-python-text = Colle seulement le programme Python, sans rien autour.
refused-title = Ce programme n’a pas été vérifié
failed-title = Il y a eu un problème de notre côté
failed-text = Ton programme est en sécurité dans l’éditeur. Vérifie-le de nouveau dans un instant. Si cela continue, dis-le à ton professeur.

withheld-title = Surefix n’est pas assez sûr pour expliquer cette erreur
partly-title = Il reste peut-être autre chose à corriger
partly-text = Corrige d’abord les erreurs ci-dessus, puis vérifie de nouveau ton programme. Il y en a peut-être d’autres dont Surefix n’est pas sûr.
place-title = Regarde la ligne { $line }
onward-title = Ce que tu peux faire maintenant
python-says = Python dit
look-title = Trois points à vérifier
look-signs = Lis la ligne à voix haute, symbole par symbole. Chacun est-il là exprès ?
look-brackets = Regarde les parenthèses, les crochets et les accolades un par un. Chacun a-t-il un partenaire de la même sorte ?
look-quotes = Regarde les guillemets un par un. Chaque chaîne finit-elle par le même guillemet qu’au début ?
look-margin = Regarde l’indentation. Les lignes d’un même bloc commencent-elles à la même colonne ?
look-above = Regarde aussi la ligne au-dessus. Souvent, Python ne remarque une erreur que plus tard.
look-like = Cherche dans tes notes ou ton livre une ligne semblable qui marche, et compare les deux.
ask-message = Mon programme Python s’arrête à la ligne { $line }. Python { $version } dit : « { $message } ». Je ne comprends pas pourquoi. Est-ce que quelqu’un peut m’aider ?

helpful = Est-ce que c’était utile ?
helpful-yes = Oui
helpful-no = Non
helpful-thanks = Merci.
helpful-given = Ta réponse : { $answer }
helpful-unkept = Ta réponse n’a pas pu être enregistrée. Réessaie un peu plus tard.
history = Tes essais pendant cette visite
history-first = Premier essai
history-same = Le programme n’a pas changé.
history-changed = { $count ->
    [one] { $count } ligne modifiée
   *[other] { $count } lignes modifiées
  }
history-entry = Essai { $number }, { $time }
outcome-shown = expliqué, ligne { $line }
outcome-partly = aide partielle, ligne { $line }
outcome-withheld = pas d’explication, ligne { $line }
outcome-withheld-nowhere = pas d’explication
outcome-valid = Python peut le lire
outcome-empty = vide
outcome-newer-python = Python plus récent nécessaire
outcome-notebook = code pour un notebook
outcome-not-python = pas du Python
outcome-refused = pas vérifié

## Mistakes page, and the words that explanations use

words-used = Les mots employés ici
nav-catalogue = Erreurs
catalogue-title = Les erreurs que Surefix connaît
catalogue-lead = Chaque type d’erreur, avec la règle à retenir et un petit exemple.
catalogue-search = Trouver une erreur
catalogue-search-example = Un mot, un symbole ou ce que dit Python
catalogue-commonest = Les dix plus fréquentes
catalogue-families = Toutes les erreurs, par thème
catalogue-found = { $count ->
    [one] { $count } type d’erreur trouvé
   *[other] { $count } types d’erreurs trouvés
  }
catalogue-found-message = { $count ->
    [one] Python dit cela pour { $count } type d’erreur
   *[other] Python dit cela pour { $count } types d’erreurs, les plus fréquents d’abord
  }
catalogue-none = Aucun type d’erreur trouvé
catalogue-none-1 = Colle la dernière ligne du message d’erreur de Python.
catalogue-none-2 = Essaie un seul mot, comme « virgule ».
catalogue-none-3 = Essaie un symbole, comme `:`.
catalogue-gone = Il n’y a pas d’erreur à cette adresse. Cherche-la ci-dessous.
catalogue-back = Toutes les erreurs
catalogue-more = En savoir plus sur cette erreur
catalogue-try = Essayer cette erreur
trying = Tu essaies un exemple de la liste des erreurs.
trying-back = Revenir à mon programme
catalogue-words = Les mots à connaître
family-signs = Symboles : deux-points, virgules, signes égal
family-brackets = Parenthèses, crochets et accolades
family-texts = Chaînes et guillemets
family-words = Mots-clés et noms
family-values = Valeurs
family-indentation = Indentation
family-lines = Lignes entières et texte collé
family-places = Code au mauvais endroit
family-foreign = Habitudes venues d’autres langages
family-python2 = Ancien Python (version 2)

## Instructor page

passphrase = Phrase secrète de l’enseignant
passphrase-enter = Se connecter
passphrase-lasts = La connexion reste ouverte dans ce navigateur pendant { $hours } heures, ou jusqu’à ce que vous vous déconnectiez.
passphrase-failed = Surefix n’a pas répondu. Rechargez cette page et réessayez.
log-out = Se déconnecter
log-out-here = La session est fermée dans ce navigateur. Cela n’a pas encore pu être enregistré : sur d’autres serveurs, une copie de la connexion peut encore fonctionner. Surefix réessaie tout seul.
passphrase-wrong = Ce n’est pas la phrase secrète.
passphrase-wait = Trop de tentatives. Vous pourrez réessayer dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}.
passphrase-needed = Cette page est réservée aux enseignants.
passphrase-none-local = Aucune phrase secrète n’est définie : n’importe qui peut donc ouvrir cette page sur cet ordinateur. Définissez SUREFIX_INSTRUCTOR_PASSPHRASE avant de donner accès à une classe.
passphrase-none-remote = Cette page est fermée : aucune phrase secrète n’est définie. Démarrez Surefix avec SUREFIX_INSTRUCTOR_PASSPHRASE pour l’ouvrir depuis d’autres ordinateurs.
knob = Part minimale d’analyses justes parmi celles que voient les élèves
knob-certain = ← montrer seulement ce qui est presque certain
knob-everything = tout montrer →
knob-end = tout
knob-position = { $percent } %
knob-save = Utiliser ce réglage pour ma classe
knob-unchanged = C’est le réglage actuel de votre classe.
promise-heading = À quoi vous attendre
promise-coverage = Sur 100 programmes que Python refuse, environ { $expected } reçoivent une explication ({ $low } à { $high }).
promise-precision = Sur 100 explications montrées, au moins { $target } sont justes. Mesuré : { $precision } ({ $low } à { $high }, { $count } programmes évalués).
promise-everything = Tout ce qui passe les vérifications est montré, même sans grande certitude. Mesuré : { $precision } sur 100 sont justes ({ $low } à { $high }, { $count } programmes évalués).
promise-unreachable = Avec les données disponibles, aucun réglage ne tient cette promesse. Les élèves ne verraient aucune explication. Choisissez une part plus petite.
promise-labels = Comment on a jugé ce qui est « juste » : { $labels }.
labels-rubric = évalué un par un, selon des règles écrites
labels-exact-match = la correction est exactement celle de l’auteur ; d’autres bonnes corrections comptent comme fausses
model-title = Un modèle de langage participe : { $model }
model-not-measured = Le graphique et la promesse ci-dessus ont été mesurés sur le moteur intégré, pas sur ce modèle.
model-pessimistic = Tant que le modèle n’a pas son propre étalonnage, sa correction n’est montrée que si le moteur intégré a trouvé la même et en est assez sûr. La promesse vaut donc pour les corrections ; pour les mots du modèle, rien n’est promis.
model-calibrate = Pour le mesurer, lancez « surefix calibrate LABELS.jsonl OUT.json » avec le même moteur et le même modèle, puis réglez calibration = "OUT.json".
model-own = Le graphique et la promesse ci-dessus sont ceux du moteur intégré. Les réponses du modèle sont jugées selon leur propre étalonnage.
model-own-point = Avec cette promesse, { $precision } de ses explications sur 100 étaient justes, et { $coverage } programmes sur 100 en recevaient une ({ $count } programmes évalués).
model-own-unreachable = Avec cette promesse, aucune réponse du modèle n’est montrée : aucun réglage ne la tient avec les données disponibles.
curve-title = Précision et couverture, mesurées
curve-coverage = Part des programmes qui reçoivent une explication
curve-precision = Part des explications qui sont justes
curve-chosen = votre choix
curve-saved = votre classe maintenant
curve-label = Graphique : la part des explications justes selon la part des programmes qui en reçoivent une. Avec votre choix, { $precision } sur 100 sont justes et { $coverage } sur 100 en reçoivent une.
curve-table = Le graphique en tableau
curve-interval = Intervalle
deepest = Les élèves peuvent aller jusqu’à
deepest-0 = Rien
deepest-1 = Endroit
deepest-2 = Type d’erreur
deepest-3 = Explication
deepest-4 = Correction
class-python = Votre classe utilise
class-python-version = Python { $version }
class-python-own = Le Python de ce serveur ({ $version })
pace = Avant la prochaine étape, il faut
pace-at-once = Rien
pace-wait = Une attente
pace-attempt = Un nouvel essai
pace-seconds = Attente en secondes
tab-preview = Ce qui serait montré
tab-mistakes = Erreurs
tab-students = Visites
preview-lead = Les { $count } derniers programmes de votre classe que Python a refusés, avec la promesse choisie ci-dessus.
preview-none = Aucun élève n’a encore vérifié de programme contenant une erreur. Dès que ce sera le cas, vous verrez ici ce que votre réglage montrerait et ce qu’il cacherait.
preview-deeper = Plus d’aide que maintenant
preview-less-deep = Moins d’aide que maintenant
preview-all = Tous
column-when = Quand
column-now = Maintenant
column-then = Deviendrait
column-mistake = Erreur
column-confidence = Certitude
column-python = Python dit
column-helpful = Utile
column-visit = Visite
column-attempts = Essais
column-open = Encore en erreur
column-count = Nombre
column-share-shown = Expliquées
pick = Regarder un programme
evidence = Justification
evidence-levels = Certitude de chaque niveau
evidence-probability = Probabilité de la correction
evidence-margin = Avance sur la correction suivante
evidence-agreement = Élèves simulés qui y arrivent avec l’explication
evidence-baseline = … et sans elle
evidence-checks = Vérifications
evidence-passed = réussie
evidence-not-passed = non réussie
evidence-repair = Correction
evidence-explanation = Explication
evidence-parts = Chaque erreur séparément
evidence-depth = (montré : { $depth })
evidence-none = Aucune correction n’a été trouvée.
reason-unsure = pas assez sûr
reason-unsound = une vérification a échoué
reason-no-repair = aucune correction trouvée
reason-unreachable-target = promesse hors de portée
reason-help-is-off = l’aide était désactivée
reason-left-out = exclu par l’enseignant
mistakes-lead = Les erreurs les plus fréquentes de votre classe
mistakes-none = Rien pour l’instant.
visits-lead = Une visite est une fenêtre de navigateur. Les visites bloquées viennent en premier.
visits-note = La même erreur dans trois essais ou plus, depuis deux minutes ou plus
export-lead = Toutes les données de cette page, une ligne par vérification. Les programmes en font partie : traitez ce fichier avec soin.
export-button = Télécharger le CSV
yes = oui
no = non
answered-by = Réponse de : { $engine }
model-at-work = Un modèle de langage travaille encore sur ton programme
model-turn = Il attend son tour.
model-repair = Il cherche des corrections : { $done } sur { $total }.
model-students-alone = Des élèves simulés essaient sans explication : { $done } sur { $total }.
model-explain = Il écrit une explication.
model-students = Des élèves simulés essaient avec l’explication : { $done } sur { $total }.
model-left = Encore { $seconds } s environ.
model-limit = Encore { $seconds } s au plus.
model-meanwhile = Ci-dessous, tu vois la réponse de Surefix lui-même. Tu peux déjà t’en servir.
model-absent = Cette fois, le modèle de langage n’a donné aucune réponse à montrer.
quota-left = { $count ->
    [0] C’était ta dernière vérification pour l’instant.
    [one] Tu peux encore vérifier { $count } programme pour l’instant.
   *[other] Tu peux encore vérifier { $count } programmes pour l’instant.
}
quota-title = Tu as vérifié un très grand nombre de programmes
quota-safe = Rien n’est perdu : ton programme reste dans l’éditeur.
quota-wait = Tu pourras vérifier à nouveau dans { $left }.
quota-model-left = { $count ->
    [0] C’était le dernier de tes programmes que le modèle de langage lit pour l’instant.
    [one] Pour l’instant, le modèle de langage lit encore { $count } de tes programmes.
   *[other] Pour l’instant, le modèle de langage lit encore { $count } de tes programmes.
}
quota-model-wait = { $count ->
    [one] Le modèle de langage ne lit aucun de tes programmes pendant { $count } minute. Surefix continue à t’aider.
   *[other] Le modèle de langage ne lit aucun de tes programmes pendant { $count } minutes. Surefix continue à t’aider.
}
stop-waiting = Ne plus attendre
queue-place = Tu es numéro { $place } dans la file.
queue-full-title = Un très grand nombre de programmes sont en cours de vérification
queue-full = Rien n’est perdu : ton programme reste dans l’éditeur. Réessaie dans { $seconds } s.
stop-checking = Arrêter la vérification
stopped-title = Tu as arrêté la vérification
stopped-text = Ton programme est en sécurité dans l’éditeur. Vérifie-le de nouveau quand tu veux.

## Évaluations, dérive, erreurs au fil du temps, liens

grade-lead = Jugez ce que Surefix a trouvé pour les programmes de vos élèves. Son degré de certitude n’est pas affiché ici, pour que ce nombre ne vous influence pas. Vos évaluations adaptent la promesse à votre classe.
grade-counts = Évaluées jusqu’ici : { $graded }. Dont entièrement justes : { $right }.
grade-none-title = Rien à évaluer
grade-none = Toutes les explications des derniers programmes de votre classe sont évaluées, ou il n’y en a pas encore. Revenez quand d’autres programmes auront été vérifiés.
grade-question = Auriez-vous dit cela à votre élève ?
grade-faults = Qu’est-ce qui ne va pas ?
fault-place = Première erreur : mauvaise ligne
fault-kind = Première erreur : mauvais type
fault-repair = La correction n’est pas ce que l’élève voulait
fault-incomplete = Une erreur n’est pas mentionnée
fault-incorrect = Une affirmation est fausse
fault-unclear = Incompréhensible quand on débute
grade-first = Les deux premiers choix ne concernent que la première erreur. Si vous n’en choisissez aucun, sa ligne et son type comptent comme justes. Si la ligne est mauvaise, le type compte aussi comme faux.
grade-right = Tout est juste
grade-wrong = Pas juste
grade-skip = Je ne sais pas
grade-again = Modifier ma dernière évaluation
promise-own = Sur 100 explications montrées, au moins { $target } sont justes dans votre classe : vos évaluations le prouvent. Chez d’autres élèves, { $precision } sur 100 étaient justes ({ $low } à { $high }).
own-none = Aucune de vos évaluations ne compte encore pour ce réglage. Évaluez quelques programmes sous « Évaluer », et la promesse s’adaptera à votre classe.
own-counts = Vos évaluations pour ce réglage : { $graded }. Dont entièrement justes : { $right }.
own-carries = Elles prouvent que la promesse est tenue pour votre classe : on montre donc plus que sans elles.
drift-title = Dans votre classe, Surefix a moins souvent raison que promis
drift-counts-place = Avec le réglage de votre classe, vous avez évalué { $graded } fois l’endroit de la première erreur : il était juste { $right } fois. La promesse est de { $target } sur 100.
drift-counts-kind = Avec le réglage de votre classe, vous avez évalué { $graded } fois le type de la première erreur : il était juste { $right } fois. La promesse est de { $target } sur 100.
drift-counts-repair = Avec le réglage de votre classe, vous avez évalué { $graded } explications, et { $right } étaient justes. La promesse est de { $target } sur 100.
drift-moved-place = Surefix est devenu plus strict de lui-même : il montre l’endroit pour environ { $now } programmes sur 100, au lieu de { $before }.
drift-moved-kind = Surefix est devenu plus strict de lui-même : il indique le type d’erreur pour environ { $now } programmes sur 100, au lieu de { $before }.
drift-moved-repair = Surefix est devenu plus strict de lui-même : environ { $now } programmes sur 100 reçoivent une explication, au lieu de { $before }.
drift-closed-place = Pour l’instant, Surefix ne montre l’endroit que s’il est aussi sûr du type d’erreur ou de l’explication : d’après vos évaluations, aucun réglage ne tient cette promesse pour l’endroit.
drift-closed-kind = Pour l’instant, Surefix n’indique le type d’erreur que s’il est aussi sûr de l’explication : d’après vos évaluations, aucun réglage ne tient cette promesse pour le type d’erreur.
drift-closed-repair = Surefix ne montre pas d’explication pour l’instant : d’après vos évaluations, aucun réglage ne tient cette promesse. Les élèves voient ce que dit Python, ainsi que l’endroit et le type d’erreur quand la promesse est tenue pour eux.
drift-chance = Par le seul hasard, une alerte apparaît dans 5 classes sur 100 au plus.
drift-next = Vous n’avez rien à faire : vos élèves ne risquent rien. Pour montrer plus, choisissez une part que les évaluations de votre classe ne contredisent pas. Pour la part actuelle, l’alerte reste jusqu’à un nouvel étalonnage de Surefix.
curve-shipped = sans vos évaluations
ladder-title = Ce que reçoivent vos élèves
ladder-programs = Sur 100 programmes que Python refuse
ladder-level = Aide
ladder-reached = Programmes sur 100 qui la reçoivent
ladder-right = Juste
ladder-graded = Évalués
ladder-closed = pas montré avec cette promesse
ladder-label = Graphique : sur 100 programmes que Python refuse, environ { $repair } reçoivent la correction, { $explanation } l’explication sans elle, { $kind } le type d’erreur, { $place } seulement l’endroit et { $none } rien.
curve-own = évalué par vous
trend-title = Les erreurs au fil du temps
trend-label = Graphique : la fréquence de chaque type d’erreur, de { $start } à { $end }. Le plus fréquent : { $kind } ({ $times }).
trend-other = Autres erreurs
column-again = Visites où elle revient
visits-none = Personne n’a encore vérifié de programme. Dès que ce sera le cas, les visites apparaîtront ici.
visits-calm = Personne n’est bloqué.
visits-pick = Regarder une visite dont le programme est encore en erreur
preview-move = Déplacez le curseur pour comparer : vous verrez quels programmes recevraient plus d’aide, et lesquels moins.
preview-deeper-none = Aucun programme ne recevrait plus d’aide.
preview-less-deep-none = Aucun programme ne recevrait moins d’aide.
share = Lien vers ce programme et son analyse
share-lead = Toute personne qui a ce lien voit ton programme et cette analyse. L’adresse elle-même ne contient pas le programme. Le lien marche jusqu’au { $until }.
share-label = Ton lien
share-copy = Copier le lien
share-copied = Copié.
share-failed = La copie n’a pas marché. Le lien est sélectionné : appuie sur Ctrl+C.
share-opened = Tu as ouvert un lien. Le programme est tel qu’au moment de la vérification ; ce que tu en vois dépend des réglages actuels de ton professeur.
share-gone = Ce lien ne marche plus
share-gone-text = Les liens marchent pendant un temps limité. Demande un nouveau lien, ou colle le programme et vérifie-le toi-même.
unstored-title = Surefix ne peut rien enregistrer pour le moment
unstored-text = L’analyse est complète, mais cette vérification n’a pas pu être conservée : ton professeur ne la verra pas, et aucun lien ne peut y mener.
unstored-link = Aucun lien n’a donc pu être créé. Réessaie dans un moment.
unstored-instructor = Le disque est peut-être plein, ou le fichier de la base de données verrouillé, endommagé ou déplacé ; le journal du serveur en dit plus. Les élèves reçoivent toujours des analyses, mais leurs vérifications et vos évaluations ne sont pas conservées. Ce que vous décidez ici vaut jusqu’à l’arrêt du serveur. L’enregistrement reprend tout seul dès qu’on peut de nouveau écrire dans la base de données.
attempt-unfinished = non terminé

## What is pasted, files, valid programs, the visit, a question

pasted-title = Tu as collé plus que du code
pasted-prompt = Une invite. C’est la console qui l’affiche, elle ne fait pas partie du programme.
pasted-output = Un affichage. Ce qu’un programme affiche n’est pas dans le programme.
pasted-error = Un message d’erreur de Python, pas du code.
pasted-fence = Une marque autour du code, venue d’une discussion ou d’une page web. Python ne la connaît pas.
pasted-talk = Du texte sur le code, pas du code.
pasted-number = Un numéro de ligne. Il ne fait pas partie du programme.
pasted-command = Une commande pour le terminal ou un notebook, pas du code Python.
pasted-only = Il n’y a pas de programme dans ce texte. Colle le code dont il parle.
pasted-keep = Garder seulement le code
pasted-kept = Il ne reste que ton code, et il a été vérifié.
undo-replaced = Annuler : revenir à ce qu’il y avait avant
upload-not-text = Ce fichier n’est pas du texte, donc pas un programme Python. Charge le fichier .py.
upload-notebook-too-large = Ce notebook est trop grand. Efface ses sorties, enregistre-le et charge-le de nouveau.
upload-notebook-unreadable = Ce notebook ne peut pas être lu. Enregistre-le de nouveau en .ipynb, ou copie ses cellules de code dans l’éditeur.
upload-notebook-language = Ce notebook est écrit en { $language }. Surefix n’aide qu’en Python.
upload-notebook-no-code = Ce notebook n’a pas de cellules de code.
worth-title = À regarder aussi
worth-misspelt-builtin = Ligne { $line } : Python ne connaît pas `{ $name }`. Voulais-tu écrire `{ $suggestion }` ?
worth-misspelt-name = Ligne { $line } : `{ $name }` n’a pas de valeur. Voulais-tu écrire `{ $suggestion }` ?
worth-no-value-here = Ligne { $line } : `{ $name }` n’a pas de valeur ici. Ton programme lui en donne une à un autre endroit.
worth-no-value = Ligne { $line } : `{ $name }` n’a pas de valeur dans ce programme. Donne-lui-en une d’abord, ou vérifie l’orthographe.
worth-missing-import = Ligne { $line } : `{ $name }` est un module. Ajoute `import { $name }` en haut.
worth-value-later = Ligne { $line } : cette fonction utilise `{ $name }` avant de lui donner une valeur.
worth-is-literal = Ligne { $line } : compare des valeurs avec `==` ou `!=`. `is` teste si deux choses sont le même objet.
switch-remarks-kinds = Avec ce choix : { $count } types de remarques sur { $all }.
history-bring = Reprendre cet essai
history-brought = Un essai précédent est de nouveau dans l’éditeur.
visit-title = Ta visite jusqu’ici
visit-lead = Les erreurs que tu as rencontrées. Seul ton navigateur garde cette liste.
visit-alone = corrigée sans aide
visit-helped = corrigée avec la correction de Surefix
visit-open = pas encore corrigée
visit-times = { $state }, { $count } fois
visit-clear = Effacer cette liste
ask = Demander à quelqu’un
ask-lead = Envoie ce message à quelqu’un de ta classe ou à ton professeur.
ask-see = À voir ici : { $link }
ask-runs = Mon programme Python fonctionne, mais j’ai une question. Est-ce que quelqu’un peut m’aider ?
ask-copy = Copier le message
ask-mail = Envoyer par e-mail
ask-subject = Une question sur mon programme Python
ask-failed = La copie n’a pas marché. Le message est sélectionné : appuie sur Ctrl+C.
