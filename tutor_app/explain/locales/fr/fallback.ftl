# What is said in French when no explanation is shown: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il attendait un deux-points `:` et qu’il a trouvé autre chose.
stopped-never-closed = Python s’est arrêté parce que le symbole `{ $sign }` de la ligne { $line } n’est jamais refermé. Cela veut dire qu’il n’a pas trouvé le symbole fermant correspondant.
stopped-unmatched = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a rencontré le symbole fermant `{ $sign }` alors que rien n’était ouvert.
stopped-other-bracket = Python s’est arrêté à la ligne { $line }. Cela veut dire que le symbole fermant qu’il a rencontré ne correspond pas au symbole encore ouvert.
stopped-unterminated = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait une chaîne de caractères et qu’il n’a pas trouvé le guillemet qui la termine.
stopped-body = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il attendait un bloc indenté après la ligne { $opened }.
stopped-unexpected-indent = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il ne s’attendait pas à cette indentation.
stopped-unindent = Python s’est arrêté à la ligne { $line }. Cela veut dire que l’indentation de cette ligne ne correspond à aucun bloc ouvert au-dessus.
stopped-tabs = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il ne peut pas comparer les tabulations et les espaces de cette ligne à ceux d’au-dessus.
stopped-character = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé un caractère qui ne peut pas faire partie du code.
stopped-number = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait un nombre, et qu’un nombre ne s’écrit pas comme cela en Python.
stopped-print = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il attendait des parenthèses `(` `)` après `print`.
stopped-outside-function = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé un mot-clé qui ne s’utilise que dans une fonction.
stopped-outside-loop = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé un mot-clé qui ne s’utilise que dans une boucle.
stopped-assign = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il devait ranger une valeur à un endroit qui ne peut pas en recevoir.
stopped-except = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il attendait `except` ou `finally` à cet endroit.
stopped-arguments = Python s’est arrêté à la ligne { $line }. Cela veut dire que les arguments ou les paramètres sont dans un ordre interdit.
stopped-fstring = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il ne peut pas lire les accolades `{"{"}` `{"}"}` d’une chaîne de caractères.
stopped = Python s’est arrêté à la ligne { $line }. Cela veut dire que le code à cet endroit ne respecte pas les règles de Python.
stopped-unknown = Python n’a pas pu lire ce programme.
further-up = L’erreur peut aussi se trouver plus haut.
ask = Si tu ne trouves pas l’erreur, montre ton programme à un camarade ou à ton professeur.

reason-unsure = Surefix n’est pas assez sûr de la cause pour l’expliquer.
reason-unsound = Surefix a trouvé une explication, mais elle n’a pas passé toutes les vérifications : il ne te la montre donc pas.
reason-no-repair = Surefix n’a pas trouvé de correction pour ce programme.
reason-unreachable-target = Surefix ne peut pas garantir la fiabilité que demande ton professeur : il ne montre donc pas d’explication.
reason-help-is-off = Ton professeur a désactivé les explications.
reason-left-out = Ton professeur te laisse trouver cette sorte d’erreur.

refusal-too-large = Ce programme est trop long pour être vérifié. Envoies-en un plus court.
refusal-null-bytes = Ce programme contient des octets nuls, ce qu’aucun programme Python ne contient. Enregistre-le en texte brut et réessaie.
refusal-not-text = Ce fichier n’est pas du texte brut. Envoie le programme lui-même, avec un nom qui se termine par .py.
refusal-too-complex = Ce programme a trop de niveaux imbriqués pour que Python puisse le lire. Envoies-en une partie plus simple.
refusal-timed-out = Python a mis trop de temps à lire ce programme. Envoies-en une partie plus courte.

nature-valid = Python peut lire ce programme. Il n’y a pas d’erreur de syntaxe.
nature-newer-python = Ce code est écrit pour Python { $needs }, et Python { $needs } peut le lire. Ta classe utilise Python { $python }.
nature-notebook = Ce code est fait pour un notebook, comme Jupyter, qui peut l’exécuter. Dans un fichier Python, il ne marche pas.
nature-empty = Il n’y a pas encore de programme. Écris ou colle d’abord un programme.
nature-broken = Python ne peut pas lire ce programme.
nature-python2 = Ce programme est écrit pour Python 2. Le Python d’aujourd’hui ne peut pas le lire.
nature-transcript = Ce code a été copié depuis une console Python, avec ses invites.
nature-not-python = Cela ne ressemble pas à un programme Python.
nature-refused = Ce programme n’a pas été vérifié.

newer-line = La ligne { $line } a besoin de Python { $needs }. Elle utilise ce genre de code :
newer-older = En Python { $python }, écris-le comme ceci :

notebook-line = Seul un notebook peut exécuter la ligne { $line }. Elle contient ce genre de code :
notebook-file = Dans un fichier, écris-le comme ceci :
