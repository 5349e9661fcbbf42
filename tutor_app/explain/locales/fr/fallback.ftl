# What is said in French when no explanation is shown: where Python stopped and what it says, in plain words, with no guess at the cause.
# $line is the line of Python's error; $opened and $sign a line and a sign that Python's message names.

stopped-colon = Python s’est arrêté à la ligne { $line }. Il attendait un deux-points à cet endroit.
stopped-never-closed = Python s’est arrêté parce qu’il a atteint la fin du programme et que, pour lui, un signe `{ $sign }` vu à la ligne { $line } était encore ouvert.
stopped-unmatched = Python s’est arrêté à la ligne { $line }, à un signe fermant `{ $sign }` pour lequel il ne connaît pas de signe ouvrant.
stopped-other-bracket = Python s’est arrêté à la ligne { $line }, à un signe fermant d’une autre sorte que le signe qui était ouvert.
stopped-unterminated = Python s’est arrêté à la ligne { $line }. Il lisait un texte entre guillemets et n’en avait pas trouvé la fin.
stopped-body = Python s’est arrêté à la ligne { $line }. Il attendait une ligne indentée après la ligne { $opened }.
stopped-unexpected-indent = Python s’est arrêté à la ligne { $line }. Il n’attendait pas d’espace blanc au début de cette ligne.
stopped-unindent = Python s’est arrêté à la ligne { $line }. L’espace blanc à son début ne correspond à celui d’aucune ligne au-dessus.
stopped-tabs = Python s’est arrêté à la ligne { $line }. Il ne peut pas comparer les tabulations et les espaces au début de cette ligne avec ceux du dessus.
stopped-character = Python s’est arrêté à la ligne { $line }, à un caractère qu’il ne connaît pas.
stopped-number = Python s’est arrêté à la ligne { $line }. Il lisait un nombre et a rencontré quelque chose qui n’en fait pas partie.
stopped-print = Python s’est arrêté à la ligne { $line }. Il attendait des parenthèses après print.
stopped-outside-function = Python s’est arrêté à la ligne { $line }, à un mot qu’il ne permet que dans une fonction.
stopped-outside-loop = Python s’est arrêté à la ligne { $line }, à un mot qu’il ne permet que dans une boucle.
stopped-assign = Python s’est arrêté à la ligne { $line }. Il ne peut pas donner de valeur à ce qui se trouve là.
stopped-except = Python s’est arrêté à la ligne { $line }. Il attendait except ou finally à cet endroit.
stopped-arguments = Python s’est arrêté à la ligne { $line }. Il ne permet pas cet ordre des valeurs ou des paramètres entre parenthèses.
stopped-fstring = Python s’est arrêté à la ligne { $line }, à l’intérieur des accolades d’un texte.
stopped = Python s’est arrêté à la ligne { $line }. Ce qu’il y a trouvé ne va pas avec ce qu’il avait lu avant.
stopped-unknown = Python n’a pas pu lire ce programme.
ask = La cause peut se trouver là ou plus haut. Si tu ne la trouves pas, montre la ligne à ton professeur ou à quelqu’un de ta classe.

reason-unsure = Surefix n’est pas assez sûr d’une explication pour en montrer une.
reason-unsound = Surefix a trouvé une explication, mais elle n’a pas réussi toutes les vérifications : elle n’est donc pas montrée.
reason-no-repair = Surefix n’a trouvé aucune façon de réparer ce programme.
reason-unreachable-target = La précision que ton professeur a demandée ne peut pas être promise : aucune explication n’est donc montrée.
reason-help-is-off = Ton professeur a désactivé les explications.

refusal-too-large = Ce texte est trop grand pour être examiné. Envoie un programme plus petit.
refusal-null-bytes = Ce texte contient des octets nuls, qu’aucun programme Python ne contient. Enregistre-le comme texte brut et réessaie.
refusal-not-text = Ce fichier n’est pas un texte. Envoie le programme lui-même, sous un nom qui finit par .py.
refusal-too-complex = Ce programme a trop de niveaux imbriqués pour que Python puisse le lire. Envoie une partie plus simple.
refusal-timed-out = La lecture de ce programme a pris trop de temps. Envoie une partie plus petite.

nature-valid = Python peut lire ce programme : il n’y a pas d’erreur de syntaxe à expliquer.
nature-newer-python = Ce code est du Python { $needs }, et Python { $needs } le lit sans erreur. Ta classe utilise Python { $python }.
nature-notebook = Ce code est fait pour un notebook comme Jupyter, et un notebook le lit sans erreur. Un fichier Python ne peut pas le contenir.
nature-empty = Il n’y a pas encore de programme. Commence par en écrire ou en coller un.
nature-broken = Python ne peut pas lire ce programme.
nature-python2 = Ce programme est écrit pour Python 2. Le Python d’aujourd’hui ne peut pas le lire.
nature-transcript = Ce texte est copié depuis une console Python, avec ses invites.
nature-not-python = Ce texte ne ressemble pas à un programme Python.
nature-refused = Ce texte n’a pas été examiné.

newer-line = La ligne { $line } a besoin de Python { $needs }. Elle est écrite de cette façon :
newer-older = En Python { $python }, écris-le de cette façon :

notebook-line = Seul un notebook lit la ligne { $line }. Elle est écrite de cette façon :
notebook-file = Dans un fichier, écris-le de cette façon :
