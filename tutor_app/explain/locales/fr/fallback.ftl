# What is said in French when no explanation is shown: where Python stopped and what its message means, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a symbol that Python's message names.

stopped-colon = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’un bloc commence à cet endroit, et que Python a trouvé autre chose à la place du deux-points `:`.
stopped-never-closed = Python s’est arrêté parce que le symbole `{ $sign }` de la ligne { $line } n’est jamais refermé. Cela veut dire qu’il n’a pas trouvé le symbole fermant correspondant.
stopped-unmatched = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a rencontré le symbole fermant `{ $sign }` alors que rien n’était ouvert.
stopped-other-bracket = Python s’est arrêté à la ligne { $line }. Cela veut dire que le symbole fermant qu’il a rencontré ne correspond pas au symbole encore ouvert.
stopped-unterminated = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait encore une chaîne de caractères à la fin de la ligne. Il manque un guillemet, ou il y en a un de trop.
stopped-body = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il attendait un bloc indenté après la ligne { $opened }.
stopped-block = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il attendait un bloc indenté à cet endroit.
stopped-unexpected-indent = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il ne s’attendait pas à cette indentation.
stopped-unindent = Python s’est arrêté à la ligne { $line }. Cela veut dire que l’indentation de cette ligne ne correspond à aucun bloc ouvert au-dessus.
stopped-tabs = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il ne peut pas comparer les tabulations et les espaces du début de cette ligne à ceux des lignes au-dessus.
stopped-character = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé un caractère qui ne peut pas faire partie du code.
stopped-number = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait un nombre, et qu’un nombre ne s’écrit pas comme cela en Python.
stopped-print = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il attendait des parenthèses `(` `)` après `print`.
stopped-outside-function = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé un mot-clé qui ne s’utilise que dans une fonction.
stopped-outside-loop = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé un mot-clé qui ne s’utilise que dans une boucle.
stopped-assign = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il devait ranger une valeur à un endroit qui ne peut pas en recevoir.
stopped-except = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il attendait `except` ou `finally` à cet endroit.
stopped-arguments = Python s’est arrêté à la ligne { $line }. Cela veut dire que les arguments ou les paramètres sont dans un ordre interdit.
stopped-fstring = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il ne peut pas lire les accolades `{"{"}` `{"}"}` d’une chaîne de caractères.
stopped-unterminated-triple = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait encore une chaîne de caractères entre triples guillemets à la fin du programme, et qu’il n’a pas trouvé les trois guillemets qui la terminent.
stopped-fstring-empty = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé dans une chaîne de caractères des accolades `{"{"}` `{"}"}` qui ne contiennent pas de valeur.
stopped-fstring-brace = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait ce qui se trouve entre des accolades `{"{"}` `{"}"}` dans une chaîne de caractères, et que ces accolades ne forment pas les paires qu’il attendait.
stopped-unexpected-unindent = Python s’est arrêté à la ligne { $line }. Cela veut dire que cette ligne est moins indentée que Python ne s’y attendait.
stopped-end = Python s’est arrêté à la ligne { $line }. Cela veut dire que le programme se termine au milieu de quelque chose, par exemple avec une parenthèse encore ouverte ou un bloc vide.
stopped-too-deep = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il y a trop de blocs, de parenthèses, de crochets ou d’accolades les uns dans les autres pour que Python puisse lire ce code.
stopped-escape = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé dans une chaîne de caractères un antislash `\` qui, avec ce qui le suit, ne donne aucun caractère.
stopped-literals = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé à cet endroit, devant une chaîne de caractères, une lettre qui ne va pas avec le contenu de la chaîne ou avec ce qui se trouve à côté.
stopped-in = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait le début d’une boucle, et qu’il attendait le mot-clé `in` à cet endroit.
stopped-bad-except = Python s’est arrêté à la ligne { $line }. Cela veut dire que le `except` à cet endroit est écrit ou placé d’une façon que Python n’accepte pas.
stopped-clause-order = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’un `elif` vient après `else`, qui doit être en dernier.
stopped-continuation = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé, hors d’une chaîne de caractères, un antislash `\` suivi d’autre chose sur la même ligne. Un tel antislash doit être le dernier caractère de sa ligne.
stopped-null = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé un octet nul, ce qu’aucun programme Python ne contient.
stopped-comma = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé deux parties côte à côte, sans rien qu’il comprenne entre elles. La virgule n’est qu’une supposition de Python.
stopped-comparison = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé un signe égal `=` à un endroit où on ne peut pas ranger de valeur. Ce que Python propose n’est qu’une supposition.
stopped-keyword = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il ne peut pas lire cette ligne, et qu’un des mots ressemble à un mot-clé. Ce mot-clé n’est qu’une supposition de Python.
stopped-quote-in-string = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé d’autres mots juste à côté d’une chaîne de caractères. Python suppose seulement qu’ils font partie de la chaîne.
stopped-exec = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il attendait des parenthèses `(` `)` après `exec`.
stopped-incomplete = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait une expression avec `if`, `else` ou `not`, et qu’il en manque une partie, ou qu’une partie ne peut pas s’utiliser comme cela.
stopped-parenthesis = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il attendait une parenthèse ouvrante `(` à cet endroit.
stopped-dictionary = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait un dictionnaire, et qu’il manque à une des paires une clé, un deux-points `:` ou une valeur qu’il puisse lire.
stopped-comprehension = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait une liste, un ensemble ou un dictionnaire construit avec un `for`, et qu’il ne peut pas lire ce qui vient avant ce `for`.
stopped-starred = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé une étoile `*` à un endroit où elle est interdite.
stopped-assign-otherwise = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il devait ranger ou modifier une valeur à un endroit où ce n’est pas possible.
stopped-delete = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il devait supprimer quelque chose que `del` ne peut pas supprimer.
stopped-async = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé `async`, `await`, `yield` ou `return` à un endroit où c’est interdit.
stopped-repeated = Python s’est arrêté à la ligne { $line }. Cela veut dire que deux arguments ou deux paramètres ont le même nom à cet endroit.
stopped-generator = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait un `for` dans un appel de fonction, et qu’il attendait des parenthèses `(` `)` autour de cette partie.
stopped-call = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il ne peut pas lire un des arguments entre les parenthèses `(` `)` d’un appel de fonction.
stopped-parameters = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il n’arrive pas à lire les paramètres d’une fonction à cet endroit.
stopped-scope = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il a trouvé `global` ou `nonlocal` pour un nom qui a déjà un autre sens à cet endroit.
stopped-import = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait un `import`, et qu’il ne peut pas savoir quels noms sont importés, ou d’où ils viennent.
stopped-pattern = Python s’est arrêté à la ligne { $line }. Cela veut dire qu’il lisait un `case`, et que le motif qui le suit ne peut pas s’écrire comme cela.
stopped = Python s’est arrêté à la ligne { $line }. Cela veut dire que le code à cet endroit ne respecte pas les règles de Python.
stopped-unknown = Python n’a pas pu lire ce programme.
further-up = L’erreur peut aussi se trouver plus haut.
ask = Si tu ne trouves pas l’erreur, montre ton programme à quelqu’un de ta classe ou à ton professeur.

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
