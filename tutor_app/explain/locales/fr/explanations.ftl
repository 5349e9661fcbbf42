# Explanations of mistakes, in French.
#
# Each message is a kind of mistake with five texts: kind (its name), what (line and fact), why (why Python can't read it),
# fix (what to do, without the finished line) and rule (to remember). Code is in backticks. Variables are explained in catalogue.toml.
# French has no word for all brackets: "symbole ouvrant" and "symbole fermant" are a parenthèse, a crochet or an accolade.
# Before : ; and inside « » is a no-break space.

## Sentences around every explanation

where = { $count ->
    [one] Regarde la ligne { $lines }.
   *[other] Regarde les lignes { $lines }.
 }
where-later = { $count ->
    [one] Regarde la ligne { $lines }. Python ne s’est arrêté qu’à la ligne { $stopped }.
   *[other] Regarde les lignes { $lines }. Python ne s’est arrêté qu’à la ligne { $stopped }.
 }
also = { $count ->
    [one] Il y a la même erreur à la ligne { $lines }. Corrige-la de la même façon.
   *[other] Il y a la même erreur aux lignes { $lines }. Corrige-la de la même façon.
 }
again = { $count ->
    [one] La ligne { $line } contient cette erreur une fois.
   *[other] La ligne { $line } contient cette erreur { $count } fois.
 }
elsewhere = Corrige le même genre d’erreur ici aussi : { $places }.
elsewhere-many = { $count } autres endroits ({ $lines }) contiennent ce genre d’erreur. Corrige-les de la même façon, en commençant ici : { $places }.
place = { $lines }, au niveau de { $codes }
belongs = { $code } (il faut { $right })
like-line = { $lines } (comme la ligne { $like })
header-line = { $lines } (un niveau de plus que le `{ $keyword }` de la ligne { $header })
on-lines = { $count ->
    [one] ligne { $lines }
   *[other] lignes { $lines }
 }
more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
 }
stand-in = Dans la correction, `{ $word }` est provisoire. Remplace-le par ton propre mot ou ta propre valeur.

## Words of the classroom, explained on first use

term-colon = Le deux-points est le symbole `:`.
term-comma = La virgule est le symbole `,`.
term-bracket = Les symboles ouvrants et fermants sont les parenthèses `(` `)`, les crochets `[` `]` et les accolades `{"{"}` `{"}"}`.
term-block = Un bloc est un groupe de lignes qui vont ensemble et qui ont la même indentation.
term-indentation = L’indentation, ce sont les espaces ou les tabulations au début d’une ligne.
term-keyword = Un mot-clé est un mot qui a un sens fixe en Python, comme `if` ou `while`.
term-string = Une chaîne de caractères est une suite de caractères entre guillemets, comme `"tea"`.
term-fstring = Une f-string est une chaîne de caractères avec la lettre `f` devant son premier guillemet.
term-dictionary = Un dictionnaire contient des paires formées d’une clé et d’une valeur.
term-tab = Une tabulation est un seul caractère, large comme plusieurs espaces, tapé avec la touche Tab.
term-comment = Un commentaire est une note pour les humains. Python l’ignore.
term-prompt = Une invite, comme `>>>`, est ce que la console affiche quand elle attend du code.
term-argument = Les paramètres sont les noms entre les parenthèses d’une définition. Les arguments sont les valeurs données dans un appel de fonction.

## Kinds of mistakes

missing-colon =
    .kind = Deux-points `:` oublié.
    .what = À la fin de la ligne { $line }, il manque le deux-points `:` de ton `{ $keyword }`.
    .why = `{ $keyword }` annonce un bloc, et un bloc commence après un deux-points.
    .fix = Ajoute `:` après `{ $last }` à la ligne { $line }.
    .rule = Une ligne qui annonce un bloc se termine par un deux-points `:`.

missing-colon-inside =
    .kind = Deux-points `:` oublié au milieu d’une ligne.
    .what = À la ligne { $line }, il manque un deux-points `:` entre ton `{ $keyword }` et son bloc.
    .why = Sans deux-points, Python ne peut pas savoir où finit la partie `{ $keyword }`.
    .fix = Ajoute `:` après `{ $last }` à la ligne { $line }.
    .rule = Il faut un deux-points `:` avant un bloc, même sur une seule ligne.

semicolon-for-colon =
    .kind = Point-virgule `;` devant un bloc.
    .what = La ligne { $line } contient un point-virgule `;` entre ton `{ $keyword }` et son bloc.
    .why = Un bloc ne commence pas après un point-virgule, mais après un deux-points `:`.
    .fix = Remplace `;` par un deux-points `:` à la ligne { $line }.
    .rule = Un bloc commence après un deux-points `:`, jamais après un point-virgule `;`.

equals-for-colon =
    .kind = Signe égal `=` devant un bloc.
    .what = La ligne { $line } contient un signe égal `=` entre ton `{ $keyword }` et son bloc.
    .why = Le signe égal sert à donner une valeur. Il ne peut pas annoncer un bloc.
    .fix = À la ligne { $line }, remplace le `=` placé avant le bloc par un deux-points `:`.
    .rule = Un bloc commence après un deux-points `:`, jamais après un signe égal `=`.

then-for-colon =
    .kind = `then` ou `do` devant un bloc.
    .what = La ligne { $line } contient le mot `{ $wrong }` entre ton `{ $keyword }` et son bloc.
    .why = Python n’utilise pas `{ $wrong }` ici. Il attend un deux-points `:`.
    .fix = Remplace `{ $wrong }` par un deux-points `:` à la ligne { $line }.
    .rule = Un bloc commence après un deux-points `:`, jamais après `then` ou `do`.

wrong-sign-for-colon =
    .kind = Pas de deux-points `:` devant un bloc.
    .what = La ligne { $line } contient `{ $wrong }` entre ton `{ $keyword }` et son bloc.
    .why = Python attend un deux-points avant un bloc.
    .fix = Remplace `{ $wrong }` par un deux-points `:` à la ligne { $line }.
    .rule = Un bloc commence toujours après un deux-points `:`.

brace-block =
    .kind = Accolade `{"{"}` devant un bloc.
    .what = La ligne { $line } commence un bloc avec une accolade `{"{"}`.
    .why = En Python, une accolade ouvre un dictionnaire ou un ensemble, pas un bloc.
    .fix = Remplace `{"{"}` par un deux-points `:` à la ligne { $line }.
    .rule = Pour un bloc, il faut un deux-points `:` et une indentation, pas des accolades `{"{"}` `{"}"}`.

brace-block-end =
    .kind = Accolade `{"}"}` seule sur une ligne.
    .what = La ligne { $line } ne contient qu’une accolade fermante `{"}"}`.
    .why = En Python, c’est l’indentation qui termine un bloc, pas une accolade.
    .fix = Supprime `{"}"}` à la ligne { $line }.
    .rule = Seule l’indentation montre où finit un bloc.

extra-colon =
    .kind = Deux-points `:` mal placé.
    .what = La ligne { $line } contient un deux-points `:` en trop après `{ $before }`.
    .why = Aucun bloc ne commence ici, donc Python ne sait pas quoi faire d’un deux-points.
    .fix = Supprime `:` après `{ $before }` à la ligne { $line }.
    .rule = Seule une ligne qui annonce un bloc se termine par un deux-points `:`.

doubled-sign =
    .kind = Même symbole deux fois de suite.
    .what = La ligne { $line } contient deux symboles `{ $sign }` de suite.
    .why = Entre les deux, Python attend quelque chose, comme une valeur ou un nom.
    .fix = Supprime un `{ $sign }` à la ligne { $line }.
    .rule = Entre deux valeurs ou deux noms, un seul symbole suffit.

assignment-in-condition =
    .kind = Un seul signe égal `=` dans une expression.
    .what = À la ligne { $line }, il n’y a qu’un signe égal `=` après `{ $before }`.
    .why = `=` donne une valeur à un nom. Pour comparer deux valeurs, Python utilise `==`.
    .fix = Remplace le `=` qui suit `{ $before }` par `==` à la ligne { $line }.
    .rule = Un seul signe égal `=` donne une valeur. Deux signes égal `==` comparent.

assignment-for-comparison =
    .kind = Signe égal `=` pour comparer.
    .what = À la ligne { $line }, le signe égal `=` après `{ $before }` ne sert pas à comparer.
    .why = `=` donne une valeur à un nom, mais ici Python a besoin d’une comparaison.
    .fix = Remplace le `=` qui suit `{ $before }` par `{ $right }` à la ligne { $line }.
    .rule = Le signe égal `=` donne une valeur. Il ne compare jamais.

equals-for-walrus =
    .kind = Valeur donnée avec `=` dans une expression.
    .what = La ligne { $line } donne une valeur à `{ $before }` avec `=` dans une expression.
    .why = À l’intérieur d’une expression, seul `:=` peut donner une valeur à un nom.
    .fix = Remplace le `=` qui suit `{ $before }` par `:=` à la ligne { $line }.
    .rule = Dans une expression, on donne une valeur avec un deux-points et un signe égal `:=`.

assignment-to-value =
    .kind = Valeur devant un signe égal `=`.
    .what = À la ligne { $line }, le signe égal `=` après `{ $before }` ne peut pas donner de valeur.
    .why = À gauche de `=`, il faut un nom. Pour comparer, Python utilise `==`.
    .fix = Remplace le `=` qui suit `{ $before }` par `==` à la ligne { $line }.
    .rule = À gauche d’un signe égal `=`, on écrit un nom, pas une valeur.

comparison-for-assignment =
    .kind = Comparaison `==` pour donner une valeur.
    .what = La ligne { $line } contient deux signes égal `==` après `{ $before }`.
    .why = `==` compare deux valeurs. Pour donner une valeur, Python utilise un seul `=`.
    .fix = Remplace le `==` qui suit `{ $before }` par `=` à la ligne { $line }.
    .rule = Deux signes égal `==` comparent. Un seul signe égal `=` donne une valeur.

colon-for-equals =
    .kind = Deux-points `:` pour donner une valeur.
    .what = La ligne { $line } contient un deux-points `:` entre `{ $before }` et `{ $following }`.
    .why = En Python, on donne une valeur à un nom avec un signe égal `=`, pas avec un deux-points.
    .fix = Remplace le `:` entre `{ $before }` et `{ $following }` par `=` à la ligne { $line }.
    .rule = On donne une valeur à un nom avec un signe égal `=`, même dans un appel de fonction.

equals-in-dictionary =
    .kind = Signe égal `=` dans un dictionnaire.
    .what = La ligne { $line } contient un signe égal `=` entre `{ $before }` et `{ $following }`.
    .why = Dans un dictionnaire, c’est un deux-points `:` qui relie une clé à sa valeur.
    .fix = Remplace le `=` entre `{ $before }` et `{ $following }` par `:` à la ligne { $line }.
    .rule = Dans un dictionnaire, on écrit la clé, un deux-points `:`, puis la valeur.

equals-for-colon-inside =
    .kind = Signe égal `=` mal placé.
    .what = La ligne { $line } contient un signe égal `=` entre `{ $before }` et `{ $following }`.
    .why = Python n’accepte pas de signe égal à cet endroit.
    .fix = Remplace le `=` entre `{ $before }` et `{ $following }` par `:` à la ligne { $line }.
    .rule = Les tranches, les dictionnaires et les lambdas utilisent un deux-points `:`.

comma-in-dictionary =
    .kind = Mauvais symbole dans un dictionnaire.
    .what = La ligne { $line } contient `{ $wrong }` après `{ $before }` dans un dictionnaire.
    .why = Dans un dictionnaire, c’est un deux-points `:` qui relie une clé à sa valeur.
    .fix = Remplace `{ $wrong }` après `{ $before }` par `:` à la ligne { $line }.
    .rule = Dans un dictionnaire, `:` relie une clé à sa valeur et une virgule `,` sépare les paires.

missing-equals =
    .kind = Signe égal `=` oublié.
    .what = À la ligne { $line }, il manque un signe égal `=` entre `{ $before }` et `{ $following }`.
    .why = Sans `=`, Python ne peut pas savoir qu’un nom reçoit une valeur.
    .fix = Ajoute `=` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Pour donner une valeur à une variable, on écrit son nom, un signe égal `=`, puis la valeur.

reversed-comparison =
    .kind = Symboles de comparaison dans le mauvais ordre.
    .what = La ligne { $line } contient `{ $wrong }`, que Python ne connaît pas.
    .why = Python lit deux symboles, parce que le signe égal `=` n’est pas en dernier.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = Dans `<=`, `>=` et `!=`, le signe égal `=` vient en dernier.

triple-equals =
    .kind = `===` ou `!==` de JavaScript.
    .what = La ligne { $line } contient `{ $wrong }`, avec un signe égal `=` en trop.
    .why = Python lit deux symboles sans valeur entre eux.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = En Python, `==` veut dire « égal à » et `!=` veut dire « différent de ».

diamond =
    .kind = Ancien symbole `<>` pour « différent de ».
    .what = La ligne { $line } contient `<>`, un symbole de Python 2.
    .why = Python 3 ne connaît plus ce symbole.
    .fix = Remplace `<>` par `!=` à la ligne { $line }.
    .rule = « Différent de » s’écrit avec un point d’exclamation et un signe égal `!=`.

split-operator =
    .kind = Espace dans un symbole.
    .what = La ligne { $line } contient un espace au milieu de `{ $wrong }`.
    .why = L’espace en fait deux symboles, et Python ne trouve pas de valeur entre eux.
    .fix = Supprime l’espace dans `{ $wrong }` à la ligne { $line }.
    .rule = Un symbole de deux caractères, comme `==`, s’écrit sans espace.

c-and =
    .kind = `and` écrit avec un symbole.
    .what = La ligne { $line } contient `{ $wrong }` entre deux conditions.
    .why = Python relie les conditions par des mots : il ne peut pas lire `{ $wrong }` ici.
    .fix = Remplace `{ $wrong }` par `and` à la ligne { $line }.
    .rule = En Python, `and`, `or` et `not` s’écrivent en toutes lettres.

c-or =
    .kind = `or` écrit avec un symbole.
    .what = La ligne { $line } contient `{ $wrong }` entre deux conditions.
    .why = Python relie les conditions par des mots : il ne peut pas lire `{ $wrong }` ici.
    .fix = Remplace `{ $wrong }` par `or` à la ligne { $line }.
    .rule = En Python, `and`, `or` et `not` s’écrivent en toutes lettres.

c-not =
    .kind = `not` écrit avec un symbole.
    .what = La ligne { $line } contient un point d’exclamation `!` devant une condition.
    .why = Python ne connaît le point d’exclamation que dans `!=`.
    .fix = Remplace `!` par `not` à la ligne { $line }.
    .rule = En Python, `and`, `or` et `not` s’écrivent en toutes lettres.

increment =
    .kind = `++` ou `--` pour compter.
    .what = La ligne { $line } contient `{ $wrong }`, qui n’existe pas en Python.
    .why = Python lit `{ $wrong }` comme deux symboles et attend une valeur après.
    .fix = Remplace `{ $wrong }` par `+= 1` (pour augmenter) ou `-= 1` (pour diminuer) à la ligne { $line }.
    .rule = Pour augmenter, on écrit `+= 1`. Pour diminuer, on écrit `-= 1`.

missing-comma =
    .kind = Virgule `,` oubliée.
    .what = À la ligne { $line }, il manque une virgule `,` entre `{ $before }` et `{ $following }`.
    .why = Sans virgule, Python ne peut pas savoir où commence la valeur suivante.
    .fix = Ajoute `,` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Des valeurs qui se suivent sont séparées par des virgules `,`.

missing-comma-end =
    .kind = Virgule `,` oubliée entre deux lignes.
    .what = À la fin de la ligne { $line }, il manque une virgule `,` après `{ $before }`.
    .why = Sans elle, Python ne peut pas savoir que la ligne suivante commence une nouvelle valeur.
    .fix = Ajoute `,` après `{ $before }` à la ligne { $line }.
    .rule = Des valeurs qui se suivent sont séparées par des virgules `,`, même d’une ligne à l’autre.

wrong-sign-for-comma =
    .kind = Valeurs séparées sans virgule `,`.
    .what = La ligne { $line } contient `{ $wrong }` entre deux valeurs.
    .why = Python sépare les valeurs par des virgules. `{ $wrong }` veut dire autre chose.
    .fix = Remplace `{ $wrong }` par une virgule `,` à la ligne { $line }.
    .rule = Seules les virgules `,` séparent des valeurs qui se suivent.

extra-comma =
    .kind = Virgule `,` mal placée.
    .what = La ligne { $line } contient une virgule `,` en trop.
    .why = Une virgule sépare deux valeurs, et ici, l’une des deux manque.
    .fix = Supprime la `,` en trop à la ligne { $line }.
    .rule = Une virgule `,` se place entre deux valeurs.

extra-item =
    .kind = Élément que Python ne peut pas lire.
    .what = À la ligne { $line }, Python ne peut pas lire `{ $removed }`.
    .why = Après une virgule, Python attend une valeur complète, et une seule.
    .fix = Supprime `{ $removed }` à la ligne { $line }.
    .rule = Entre deux virgules `,`, il y a une seule valeur, complète.

missing-dot =
    .kind = Point `.` oublié.
    .what = À la ligne { $line }, il manque un point `.` entre `{ $before }` et `{ $following }`.
    .why = Sans point, Python ne voit pas que les deux vont ensemble.
    .fix = Ajoute `.` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Un point `.` relie une valeur à sa méthode, comme dans `word.upper()`.

wrong-sign-for-dot =
    .kind = Noms reliés sans point `.`.
    .what = La ligne { $line } contient `{ $wrong }` entre deux parties qui vont ensemble.
    .why = Python relie ces deux parties par un point.
    .fix = Remplace `{ $wrong }` par un point `.` à la ligne { $line }.
    .rule = Un point `.` relie une valeur à sa méthode, comme dans `word.upper()`.

extra-dot =
    .kind = Point `.` mal placé.
    .what = La ligne { $line } contient un point `.` en trop.
    .why = Python attend une valeur avant un point, et un nom qui convient après.
    .fix = Supprime le `.` en trop à la ligne { $line }.
    .rule = Un point `.` se place entre une valeur et un nom.

extra-semicolon =
    .kind = Point-virgule `;` mal placé.
    .what = La ligne { $line } contient un point-virgule `;` en trop.
    .why = Un point-virgule termine une instruction, mais aucune instruction ne se termine ici.
    .fix = Supprime `;` à la ligne { $line }.
    .rule = Une instruction finit avec sa ligne : pas besoin de point-virgule `;`.

missing-operator =
    .kind = Opérateur oublié entre deux valeurs.
    .what = À la ligne { $line }, il n’y a rien entre `{ $before }` et `{ $following }`.
    .why = Python ne sait pas quoi faire de deux valeurs côte à côte.
    .fix = Ajoute `{ $sign }` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Entre deux valeurs, il faut un opérateur, comme `+` ou `*`.

two-operators =
    .kind = Pas de valeur entre deux symboles.
    .what = À la ligne { $line }, `{ $other }` et `{ $sign }` sont côte à côte.
    .why = Python attend une valeur entre les deux.
    .fix = Supprime `{ $sign }` à la ligne { $line }.
    .rule = Entre deux valeurs, il faut un seul opérateur, comme `+`.

return-assigns =
    .kind = Affectation après `return`.
    .what = À la ligne { $line }, une variable reçoit une valeur avec `{ $sign }` après `return`.
    .why = `return` ne fait que renvoyer une valeur. Il ne peut pas en plus la ranger dans une variable.
    .fix = Supprime `{ $removed }` après `return` à la ligne { $line }.
    .rule = Après `return`, on écrit une valeur, pas une affectation.

trailing-operator =
    .kind = Pas de valeur après un opérateur.
    .what = À la ligne { $line }, il n’y a pas de valeur après `{ $sign }`.
    .why = Après `{ $sign }`, Python continue à lire, car il attend encore une valeur.
    .fix = Supprime `{ $sign }` à la ligne { $line }.
    .rule = Un opérateur comme `+` se place entre deux valeurs.

leading-operator =
    .kind = Opérateur au début d’une ligne.
    .what = La ligne { $line } commence par `{ $sign }`, sans valeur devant.
    .why = Au début d’une ligne, Python attend une instruction.
    .fix = Supprime `{ $sign }` au début de la ligne { $line }.
    .rule = Une ligne commence par une instruction, pas par un opérateur comme `*`.

unfinished-expression =
    .kind = Code interrompu trop tôt.
    .what = À la ligne { $line }, ton code s’interrompt après `{ $before }`.
    .why = Après `{ $before }`, Python attend une valeur, mais n’en trouve pas.
    .fix = Écris la valeur qui manque après `{ $before }` à la ligne { $line }.
    .rule = Un opérateur comme `+` a besoin d’une valeur de chaque côté.

missing-value =
    .kind = Valeur oubliée.
    .what = À la ligne { $line }, il n’y a pas de valeur entre `{ $before }` et `{ $following }`.
    .why = Python attend une valeur ou un nom à cet endroit.
    .fix = Écris la valeur qui manque entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = À côté d’une virgule ou d’un opérateur, il faut une valeur.

missing-name =
    .kind = Nom oublié.
    .what = À la ligne { $line }, il n’y a pas de nom après `{ $before }`.
    .why = Python doit savoir quel nom va avec `{ $before }`.
    .fix = Écris le nom qui manque après `{ $before }` à la ligne { $line }.
    .rule = Après un point `.`, et après `for` et `import`, il faut un nom.

value-after-value =
    .kind = Deux valeurs à la suite.
    .what = À la ligne { $line }, `{ $removed }` suit directement `{ $before }`.
    .why = Après `{ $before }`, la valeur est complète : Python ne peut pas en lire une autre.
    .fix = Supprime `{ $removed }` après `{ $before }` à la ligne { $line }.
    .rule = Entre deux valeurs, il faut une virgule `,` ou un opérateur comme `+`.

extra-words =
    .kind = Mots qui ne sont pas du code.
    .what = À la ligne { $line }, les mots `{ $removed }` ne sont pas du code Python.
    .why = Python prend ces mots pour des noms, et des noms ne peuvent pas se suivre.
    .fix = Supprime `{ $removed }` à la ligne { $line }.
    .rule = Une note pour les humains se met en commentaire, après un dièse `#`.

wrong-sign =
    .kind = Mauvais symbole.
    .what = La ligne { $line } contient `{ $wrong }` à un endroit où Python ne l’accepte pas.
    .why = En Python, `{ $wrong }` a un autre sens.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = Chaque symbole a son propre sens : on ne peut pas remplacer l’un par l’autre.

bracket-never-closed =
    .kind = Symbole ouvrant jamais refermé.
    .what = Le symbole `{ $opener }` ouvert à la ligne { $line } n’est pas refermé par `{ $closer }`.
    .why = Python continue à lire, à la recherche du symbole fermant.
    .fix = Ajoute `{ $closer }` après `{ $before }` à la ligne { $line }.
    .rule = Toute parenthèse ouverte doit être refermée. Les crochets et les accolades aussi.

bracket-never-closed-lines =
    .kind = Symbole resté ouvert sur plusieurs lignes.
    .what = Le symbole `{ $opener }` ouvert à la ligne { $line } n’est pas refermé par `{ $closer }`.
    .why = Python continue à lire les lignes suivantes, à la recherche du symbole fermant.
    .fix = Ajoute `{ $closer }` à la ligne { $goal }, après le dernier élément.
    .rule = Toute parenthèse ouverte doit être refermée. Les crochets et les accolades aussi.

bracket-never-opened =
    .kind = Symbole fermant sans symbole ouvrant.
    .what = Le symbole fermant `{ $closer }` n’a pas de symbole ouvrant `{ $opener }`.
    .why = Python ne peut pas savoir où commence ce que ce symbole referme.
    .fix = Ajoute `{ $opener }` avant `{ $following }` à la ligne { $line }.
    .rule = Avant de fermer une parenthèse, un crochet ou une accolade, il faut l’ouvrir.

extra-closing-bracket =
    .kind = Symbole fermant en trop.
    .what = La ligne { $line } contient un symbole fermant `{ $closer }` en trop.
    .why = Il n’y a rien d’ouvert qu’il puisse refermer.
    .fix = Supprime un `{ $closer }` après `{ $before }` à la ligne { $line }.
    .rule = Pour chaque symbole ouvrant, il y a exactement un symbole fermant.

closing-bracket-first =
    .kind = Symbole fermant en trop au début d’une ligne.
    .what = La ligne { $line } contient un symbole fermant `{ $closer }` en trop.
    .why = Il n’y a rien d’ouvert qu’il puisse refermer.
    .fix = Supprime un `{ $closer }` à la ligne { $line }.
    .rule = Pour chaque symbole ouvrant, il y a exactement un symbole fermant.

extra-opening-bracket =
    .kind = Symbole ouvrant en trop.
    .what = La ligne { $line } contient un symbole ouvrant `{ $opener }` en trop.
    .why = Python continue à lire, à la recherche du symbole qui le referme.
    .fix = Supprime un `{ $opener }` avant `{ $following }` à la ligne { $line }.
    .rule = Chaque symbole ouvrant a besoin d’un symbole fermant.

wrong-closing-bracket =
    .kind = Symbole fermant qui ne correspond pas.
    .what = Le `{ $wrong }` de la ligne { $line } ne correspond pas au `{ $opener }` de la ligne { $opener_line }.
    .why = Un symbole fermant ne peut refermer qu’un symbole du même type.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = `(` va avec `)`, `[` va avec `]` et `{"{"}` va avec `{"}"}`.

wrong-opening-bracket =
    .kind = Symbole ouvrant qui ne correspond pas.
    .what = Le `{ $wrong }` de la ligne { $line } ne correspond pas au symbole fermant `{ $closer }`.
    .why = Les deux symboles d’une paire doivent être du même type.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = `(` va avec `)`, `[` va avec `]` et `{"{"}` va avec `{"}"}`.

wrong-bracket-pair =
    .kind = Parenthèses, crochets ou accolades confondus.
    .what = Les symboles `{ $wrong }` et `{ $wrong_closer }`, ouverts à la ligne { $line }, ne conviennent pas ici.
    .why = Parenthèses, crochets et accolades ont chacun leur rôle. Ici, il en faut d’autres.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }, et `{ $wrong_closer }` par `{ $closer }`.
    .rule = Utilise `()` pour les appels, `[]` pour les listes et les indices, `{"{}"}` pour les dictionnaires.

bracket-turned =
    .kind = Parenthèse, crochet ou accolade à l’envers.
    .what = À la ligne { $line }, le symbole `{ $wrong }` est dans le mauvais sens.
    .why = Un symbole ouvrant ne peut pas fermer, et un symbole fermant ne peut pas ouvrir.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = On ouvre d’abord, puis on referme avec l’autre symbole de la paire.

closing-brackets-swapped =
    .kind = Symboles fermants dans le mauvais ordre.
    .what = À la ligne { $line }, les symboles fermants `{ $wrong }` sont dans le mauvais ordre.
    .why = Le dernier symbole ouvert doit être refermé en premier.
    .fix = Change l’ordre des symboles `{ $wrong }` à la ligne { $line }.
    .rule = On referme dans l’ordre inverse de l’ouverture.

bracket-closed-early =
    .kind = Symbole fermant placé trop tôt.
    .what = À la ligne { $line }, le symbole fermant `{ $closer }` arrive trop tôt.
    .why = Python ne peut pas lire le code qui reste à l’extérieur.
    .fix = À la ligne { $line }, enlève le `{ $closer }` qui suit `{ $before }` et mets-le après `{ $target }` à la ligne { $goal }.
    .rule = On referme après tout ce qui doit être à l’intérieur.

bracket-closed-late =
    .kind = Symbole fermant placé trop tard.
    .what = À la ligne { $line }, le symbole fermant `{ $closer }` arrive trop tard.
    .why = À l’intérieur se retrouve du code que Python ne peut pas y lire.
    .fix = À la ligne { $line }, enlève le `{ $closer }` qui suit `{ $before }` et mets-le après `{ $target }` à la ligne { $goal }.
    .rule = On referme juste après le dernier élément qui doit être à l’intérieur.

extra-bracket-pair =
    .kind = Parenthèses, crochets ou accolades interdits ici.
    .what = Les symboles `{ $opener }` et `{ $closer }` de la ligne { $line } sont en trop.
    .why = À cet endroit, Python ne peut pas lire la ligne avec ces symboles.
    .fix = Supprime `{ $opener }` et le `{ $closer }` correspondant à la ligne { $line }.
    .rule = Parenthèses, crochets et accolades servent aux appels, aux groupes, aux listes et aux dictionnaires.

needless-bracket-pair =
    .kind = Parenthèses inutiles.
    .what = Les parenthèses `{ $opener }` et `{ $closer }` de la ligne { $line } ne servent à rien.
    .why = Python les accepte, mais le code veut dire la même chose sans elles.
    .fix = Supprime `{ $opener }` et le `{ $closer }` correspondant à la ligne { $line }.
    .rule = Mettre une condition ou une valeur entière entre parenthèses ne change en général rien.

missing-bracket-pair =
    .kind = Parenthèses, crochets ou accolades oubliés.
    .what = À la ligne { $line }, des valeurs doivent être regroupées, mais rien ne les entoure.
    .why = Sans parenthèses, crochets ou accolades, Python ne peut pas savoir quelles valeurs vont ensemble.
    .fix = Ajoute `{ $opener }` avant `{ $first }` à la ligne { $line } et `{ $closer }` après `{ $target }` à la ligne { $goal }.
    .rule = Parenthèses, crochets et accolades regroupent les valeurs qui vont ensemble.

instruction-over-lines =
    .kind = Instruction sur plusieurs lignes sans parenthèses.
    .what = L’instruction de la ligne { $line } continue à la ligne { $next } sans parenthèse ouverte.
    .why = Une instruction finit avec sa ligne, sauf si une accolade, une parenthèse ou un crochet reste ouvert.
    .fix = Ajoute `{ $opener }` avant `{ $first }` à la ligne { $line } et `{ $closer }` après `{ $target }` à la ligne { $goal }.
    .rule = Du code qui s’étend sur plusieurs lignes se met entre parenthèses.

call-without-brackets =
    .kind = Appel de fonction sans parenthèses `()`.
    .what = À la ligne { $line }, il manque les parenthèses `()` dans l’appel de `{ $name }`.
    .why = Python n’appelle une fonction que si des parenthèses suivent son nom.
    .fix = Ajoute `(` juste après `{ $name }` à la ligne { $line } et `)` après les arguments éventuels.
    .rule = Un appel de fonction a toujours des parenthèses, même sans argument.

def-without-brackets =
    .kind = Définition sans parenthèses `()`.
    .what = À la ligne { $line }, il manque les parenthèses `()` dans la définition de `{ $name }`.
    .why = Python attend des parenthèses après le nom, même si elles sont vides.
    .fix = Ajoute `(` juste après `{ $name }` à la ligne { $line } et `)` après les paramètres éventuels.
    .rule = Une définition de fonction a toujours des parenthèses, même sans paramètre.

smart-quotes =
    .kind = Guillemets courbes.
    .what = La ligne { $line } contient un guillemet courbe `{ $wrong }` au lieu d’un guillemet droit.
    .why = Python ne connaît que les guillemets droits. Les courbes viennent souvent d’un document ou du web.
    .fix = À la ligne { $line }, remplace chaque guillemet courbe comme `{ $wrong }` par un guillemet droit.
    .rule = Une chaîne a des guillemets droits : tape-les dans ton éditeur de code.

backtick-quotes =
    .kind = Accents graves autour d’une chaîne.
    .what = La ligne { $line } contient un accent grave à la place d’un guillemet.
    .why = L’accent grave penche vers la gauche, et Python ne peut pas le lire.
    .fix = À la ligne { $line }, remplace les accents graves par des guillemets droits.
    .rule = Une chaîne se met entre guillemets droits, simples `'` ou doubles `"`.

text-never-closed =
    .kind = Chaîne jamais fermée.
    .what = À la ligne { $line }, il manque le guillemet `{ $quote }` qui ferme une chaîne.
    .why = Python croit que tout, jusqu’à la fin de la ligne, fait partie de la chaîne.
    .fix = Ajoute `{ $quote }` à la fin de la chaîne, à la ligne { $line }.
    .rule = Une chaîne finit par le même guillemet que celui qui l’ouvre.

text-never-opened =
    .kind = Guillemet oublié au début d’une chaîne.
    .what = À la ligne { $line }, il manque un guillemet devant la chaîne qui commence par `{ $first }`.
    .why = Python prend les mots pour des noms et le guillemet pour le début d’une chaîne.
    .fix = Ajoute `{ $quote }` devant `{ $first }` à la ligne { $line }.
    .rule = Une chaîne a le même guillemet au début et à la fin.

triple-quote-never-closed =
    .kind = Triples guillemets jamais fermés.
    .what = Vers la ligne { $line }, la chaîne entre triples guillemets ne se termine jamais.
    .why = Python croit que tout, jusqu’à la fin du fichier, fait partie de la chaîne.
    .fix = Termine la chaîne par trois guillemets `{ $quote }`.
    .rule = Une chaîne ouverte par trois guillemets se ferme par les trois mêmes guillemets.

mixed-quotes =
    .kind = Guillemets différents autour d’une chaîne.
    .what = À la ligne { $line }, les guillemets `{ $right }` et `{ $wrong }` ne vont pas ensemble.
    .why = Pour Python, seul le guillemet du début peut terminer la chaîne.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = On met le même guillemet au début et à la fin d’une chaîne.

nested-quotes =
    .kind = Même guillemet dans une chaîne et autour.
    .what = À la ligne { $line }, un guillemet `{ $quote }` dans la chaîne la termine trop tôt.
    .why = Python prend le prochain guillemet identique pour la fin de la chaîne.
    .fix = { $way ->
            [inner] Utilise l’autre sorte de guillemets à l’intérieur de la chaîne de la ligne { $line }.
            [escaped] Mets un antislash `\` devant chaque guillemet à l’intérieur de la chaîne de la ligne { $line }.
           *[outer] Utilise l’autre sorte de guillemets autour de la chaîne de la ligne { $line }.
         }
    .rule = Entoure une chaîne de guillemets qui n’apparaissent pas à l’intérieur.

doubled-quote =
    .kind = Guillemet doublé devant une chaîne.
    .what = La ligne { $line } contient deux guillemets `{ $quote }` côte à côte avant `{ $following }`.
    .why = Pour Python, deux guillemets côte à côte forment une chaîne vide.
    .fix = Supprime un des deux `{ $quote }` avant `{ $following }` à la ligne { $line }.
    .rule = Une chaîne a un guillemet au début et un autre à la fin.

extra-quote =
    .kind = Guillemet en trop.
    .what = La ligne { $line } contient un guillemet `{ $quote }` en trop.
    .why = Python le prend pour le début d’une autre chaîne, qui ne finit jamais.
    .fix = Supprime le guillemet `{ $quote }` après `{ $before }` à la ligne { $line }.
    .rule = Les guillemets vont par deux : un au début de la chaîne, un à la fin.

quote-misplaced =
    .kind = Guillemet au mauvais endroit.
    .what = À la ligne { $line }, le guillemet `{ $quote }` laisse `{ $words }` hors de la chaîne.
    .why = Seul ce qui est entre deux guillemets fait partie de la chaîne.
    .fix = Déplace le guillemet `{ $quote }` de l’autre côté de `{ $words }` à la ligne { $line }.
    .rule = Toute la chaîne se place entre ses deux guillemets.

quotes-in-disorder =
    .kind = Guillemets en désordre.
    .what = À la ligne { $line }, les guillemets ne forment pas de paires autour d’une chaîne.
    .why = Python ne peut pas savoir où la chaîne commence et où elle finit.
    .fix = À la ligne { $line }, mets le même guillemet autour de la chaîne, mais pas à l’intérieur.
    .rule = Une chaîne a le même guillemet au début et à la fin, et pas au milieu.

text-without-quotes =
    .kind = Chaîne sans guillemets.
    .what = À la ligne { $line }, il manque les guillemets de la chaîne `{ $words }`.
    .why = Sans guillemets, Python le lit comme du code, pas comme une chaîne.
    .fix = Mets `{ $words }` entre guillemets à la ligne { $line }.
    .rule = Les chaînes ont des guillemets, les noms n’en ont pas.

text-for-name =
    .kind = Guillemets autour d’un nom.
    .what = La ligne { $line } contient la chaîne `{ $wrong }` là où il faut un nom.
    .why = Avec des guillemets, c’est une chaîne, et une chaîne ne peut pas servir de nom.
    .fix = Supprime les guillemets de `{ $wrong }` à la ligne { $line }.
    .rule = Un nom n’a pas de guillemets.

bad-text-prefix =
    .kind = Lettres inconnues devant une chaîne.
    .what = La ligne { $line } contient `{ $prefix }` collé devant le guillemet d’une chaîne.
    .why = Seules quelques lettres, comme `f` et `r`, sont possibles à cet endroit.
    .fix = Supprime ou change `{ $prefix }` devant le guillemet à la ligne { $line }.
    .rule = Juste devant une chaîne, Python ne connaît que des lettres comme `f`, `r` et `b`.

prefix-apart =
    .kind = Lettre séparée de sa chaîne.
    .what = La ligne { $line } contient un espace entre `{ $letter }` et sa chaîne.
    .why = Python prend la lettre pour un nom, et une chaîne ne peut pas suivre un nom.
    .fix = Supprime l’espace après `{ $letter }` à la ligne { $line }.
    .rule = Une lettre comme `f` ou `r` est collée au guillemet de sa chaîne.

backslash-in-text =
    .kind = Antislash `\` dans une chaîne.
    .what = À la ligne { $line }, un antislash `\` a un sens spécial dans une chaîne.
    .why = Python lit l’antislash et le caractère suivant comme un tout.
    .fix = Écris deux fois chaque antislash isolé dans la chaîne de la ligne { $line }.
    .rule = Pour un antislash, écris `\\`, ou mets `r` devant la chaîne.

text-over-lines =
    .kind = Chaîne sur plusieurs lignes.
    .what = Vers la ligne { $line }, une chaîne continue après la fin de sa ligne.
    .why = Entre guillemets simples ou doubles, une chaîne finit sur la ligne où elle commence.
    .fix = { $way ->
            [tripled] Mets trois guillemets de chaque côté de la chaîne, vers la ligne { $line }.
           *[joined] Écris toute la chaîne sur une seule ligne, vers la ligne { $line }.
         }
    .rule = Une chaîne sur plusieurs lignes se met entre triples guillemets.

f-string-brace-alone =
    .kind = Accolade oubliée dans une f-string.
    .what = À la ligne { $line }, il manque une accolade `{ $brace }` dans une f-string.
    .why = Python a besoin d’une accolade de chaque côté d’une valeur.
    .fix = Ajoute `{ $brace }` de l’autre côté de la valeur à la ligne { $line }.
    .rule = Dans une f-string, `{"{"}` et `{"}"}` vont toujours par paires.

f-string-brace-extra =
    .kind = Accolade en trop dans une f-string.
    .what = La ligne { $line } contient une accolade `{ $brace }` en trop dans une f-string.
    .why = Python a besoin d’une seule accolade de chaque côté d’une valeur.
    .fix = Supprime une accolade `{ $brace }` à la ligne { $line }.
    .rule = Dans une f-string, `{"{"}` et `{"}"}` vont toujours par paires.

f-string-brace-single =
    .kind = Accolade seule dans une f-string.
    .what = À la ligne { $line }, l’accolade `{ $brace }` n’entoure pas de valeur.
    .why = Pour Python, une accolade seule marque le début ou la fin d’une valeur.
    .fix = À la ligne { $line }, écris `{ $brace }` deux fois là où tu veux afficher l’accolade elle-même.
    .rule = Pour afficher une accolade dans une f-string, on l’écrit deux fois.

f-string-empty =
    .kind = Accolades sans valeur.
    .what = { $held ->
            [colon] À la ligne { $line }, les accolades `{ $field }` n’ont pas de valeur avant le deux-points `:`.
           *[nothing] À la ligne { $line }, les accolades `{ $field }` ne contiennent pas de valeur.
         }
    .why = Python remplace les accolades par une valeur, et ici il n’y en a pas.
    .fix = { $way ->
            [dropped] Supprime `f` à la ligne { $line }, ou mets un nom dans les accolades.
           *[written] Écris le nom de la valeur juste après l’accolade ouvrante à la ligne { $line }.
         }
    .rule = Dans une f-string, chaque paire d’accolades contient une valeur.

f-string-dropped =
    .kind = F-string aux accolades illisibles.
    .what = À la ligne { $line }, Python ne peut pas lire `{ $field }` comme valeur d’une f-string.
    .why = Avec `f`, Python calcule ce qui se trouve dans les accolades.
    .fix = Supprime `f` devant le guillemet à la ligne { $line }, ou corrige le contenu des accolades.
    .rule = Les accolades d’une f-string contiennent une valeur.

f-string-and-format =
    .kind = Chaîne avec `f` et `.format` à la fois.
    .what = La ligne { $line } utilise `f` et `.format` sur la même chaîne.
    .why = Les deux remplissent les accolades, mais `f` passe en premier et n’y trouve pas de valeur.
    .fix = Supprime `f` devant le guillemet à la ligne { $line }.
    .rule = On remplit une chaîne avec `f` ou avec `.format`, pas avec les deux.

f-string-quotes =
    .kind = Même guillemet dans les accolades d’une f-string.
    .what = À la ligne { $line }, un guillemet `{ $quote }` dans les accolades termine la f-string.
    .why = Python prend le guillemet intérieur pour la fin de la chaîne.
    .fix = À la ligne { $line }, mets des guillemets différents autour de la f-string et dans ses accolades.
    .rule = Dans les accolades d’une f-string, on utilise l’autre sorte de guillemets.

f-string-expression =
    .kind = Valeur illisible dans une f-string.
    .what = Python ne peut pas lire les accolades d’une f-string à la ligne { $line }.
    .why = Les accolades doivent contenir une valeur que Python peut calculer.
    .fix = Corrige le code dans les accolades de la f-string à la ligne { $line }.
    .rule = Dans les accolades, une valeur s’écrit comme partout ailleurs.

misspelt-keyword =
    .kind = Mot-clé mal orthographié.
    .what = À la ligne { $line }, `{ $wrong }` ressemble à un mot-clé, mais il est mal orthographié.
    .why = Python prend `{ $wrong }` pour un nom et ne peut pas lire la ligne.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = Un mot-clé ne marche que si chaque lettre est juste.

misspelt-branch =
    .kind = `else`, `elif`, `except` ou `finally` mal orthographié.
    .what = La ligne { $line } commence par `{ $wrong }`, qui est presque `{ $right }`.
    .why = Python prend `{ $wrong }` pour un nom, pas pour un mot-clé.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = `else`, `elif`, `except` et `finally` ne marchent que si chaque lettre est juste.

misspelt-name =
    .kind = Nom mal orthographié.
    .what = À la ligne { $line }, `{ $wrong }` ressemble beaucoup à `{ $right }`.
    .why = Python ne reconnaît un nom que si chaque lettre est juste.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = Un nom s’écrit partout de la même façon.

keyword-capital =
    .kind = Mot-clé avec une majuscule.
    .what = À la ligne { $line }, `{ $wrong }` doit s’écrire en minuscules.
    .why = Les majuscules comptent : Python prend `{ $wrong }` pour un nom.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = Les mots-clés s’écrivent en minuscules, sauf `True`, `False` et `None`.

constant-capital =
    .kind = Mauvaises majuscules dans `True`, `False` ou `None`.
    .what = À la ligne { $line }, `{ $wrong }` doit avoir une seule majuscule, au début.
    .why = Les majuscules comptent : Python prend `{ $wrong }` pour un nom ordinaire.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = `True`, `False` et `None` commencent par une majuscule.

word-for-keyword =
    .kind = Mot ordinaire à la place d’un mot-clé.
    .what = À la ligne { $line }, `{ $wrong }` n’est pas un mot-clé de Python.
    .why = À cet endroit, Python a besoin d’un de ses propres mots-clés.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = Seuls les mots-clés de Python marchent, pas d’autres mots de même sens.

wrong-keyword =
    .kind = Mauvais mot-clé.
    .what = À la ligne { $line }, le mot-clé `{ $wrong }` ne convient pas.
    .why = Chaque mot-clé a son rôle, et Python ne peut pas utiliser `{ $wrong }` ici.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = Chaque mot-clé a son sens et sa place.

foreign-word =
    .kind = Mot d’un autre langage de programmation.
    .what = La ligne { $line } contient le mot `{ $wrong }`, utilisé dans d’autres langages.
    .why = Python l’écrit autrement et prend `{ $wrong }` pour un nom.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = Chaque langage de programmation a ses propres mots-clés.

keyword-as-name =
    .kind = Mot-clé utilisé comme nom.
    .what = À la ligne { $line }, `{ $keyword }` ne peut pas servir de nom : c’est un mot-clé.
    .why = En Python, chaque mot-clé a un sens fixe.
    .fix = À la ligne { $line }, remplace `{ $keyword }` par un nom de ton choix.
    .rule = Un mot-clé de Python ne peut pas servir de nom.

missing-keyword =
    .kind = Mot-clé oublié.
    .what = À la ligne { $line }, il manque un mot-clé entre `{ $before }` et `{ $following }`.
    .why = Sans mot-clé, Python ne peut pas savoir comment relier ces deux parties.
    .fix = Ajoute `{ $word }` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Python ne peut pas deviner un mot-clé qui manque.

missing-keyword-first =
    .kind = Mot-clé oublié au début.
    .what = Au début de la ligne { $line }, il manque un mot-clé devant `{ $following }`.
    .why = Sans lui, Python ne peut pas savoir de quelle instruction il s’agit.
    .fix = Ajoute le mot-clé `{ $word }` devant `{ $following }` à la ligne { $line }.
    .rule = Beaucoup d’instructions commencent par un mot-clé qui dit ce qu’elles font.

missing-def =
    .kind = Définition de fonction sans son mot-clé.
    .what = À la ligne { $line }, il manque un mot-clé pour définir `{ $following }`.
    .why = Python lit `{ $following }` comme un appel de fonction, et un appel n’annonce pas de bloc.
    .fix = Ajoute le mot-clé `def` devant `{ $following }` à la ligne { $line }.
    .rule = La définition d’une fonction commence par le mot-clé `def`.

missing-in =
    .kind = `in` oublié dans une boucle `for`.
    .what = Dans la boucle `for` de la ligne { $line }, il manque un mot entre `{ $before }` et `{ $following }`.
    .why = Une boucle `for` a besoin du mot `in` devant ce qu’elle parcourt.
    .fix = Ajoute le mot-clé `in` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Dans une boucle `for`, `in` se place entre le nom et ce qu’on parcourt.

wrong-word-for-in =
    .kind = Autre mot ou symbole au lieu de `in`.
    .what = À la ligne { $line }, une boucle `for` contient `{ $wrong }` là où Python attend `in`.
    .why = Dans une boucle `for`, c’est `in` qui annonce ce qu’on parcourt.
    .fix = Remplace `{ $wrong }` par `in` à la ligne { $line }.
    .rule = Dans une boucle `for`, seul `in` se place entre le nom et ce qu’on parcourt.

else-if =
    .kind = `else` suivi de `if`.
    .what = La ligne { $line } commence une autre condition par `else` et `if`.
    .why = Python a un seul mot pour cela, et `else` ne peut pas avoir de condition.
    .fix = À la ligne { $line }, remplace `else` et `if` par le seul mot `elif`.
    .rule = Après un `if`, chaque nouvelle condition commence par `elif`.

else-with-condition =
    .kind = Condition après `else`.
    .what = À la ligne { $line }, `else` est suivi d’une condition.
    .why = `else` concerne tous les cas restants, donc il n’a pas de condition.
    .fix = Remplace `else` par `elif` à la ligne { $line }.
    .rule = `elif` a toujours une condition, `else` n’en a jamais.

number-starts-name =
    .kind = Nom qui commence par un chiffre.
    .what = À la ligne { $line }, le nom `{ $name }` commence par un chiffre.
    .why = Python commence à lire un nombre, puis il tombe sur des lettres.
    .fix = À la ligne { $line }, remplace `{ $name }` par un nom qui commence par une lettre.
    .rule = Un nom commence par une lettre ou un tiret bas `_`, jamais par un chiffre.

digit-for-letter =
    .kind = Chiffre qui ressemble à une lettre.
    .what = À la ligne { $line }, `{ $name }` commence par le chiffre `{ $wrong }` au lieu d’une lettre.
    .why = Python voit d’abord le chiffre, donc il essaie de lire un nombre.
    .fix = Remplace le chiffre `{ $wrong }` de `{ $name }` par la lettre `{ $right }` à la ligne { $line }.
    .rule = Un chiffre n’est pas une lettre, même s’il lui ressemble.

digit-for-bracket =
    .kind = Chiffre tapé avec la touche d’une parenthèse.
    .what = À la ligne { $line }, `{ $wrong }` partage sa touche avec une parenthèse sur beaucoup de claviers.
    .why = La touche a donné un chiffre, donc il manque la parenthèse.
    .fix = Remplace `{ $wrong }` par `{ $right }` à la ligne { $line }.
    .rule = Sur beaucoup de claviers, la touche Maj permet de choisir entre un chiffre et une parenthèse.

hyphen-in-name =
    .kind = Tiret `-` dans un nom.
    .what = À la ligne { $line }, le nom `{ $name }` contient un tiret `-`.
    .why = Python prend le tiret pour un signe moins entre deux noms.
    .fix = À la ligne { $line }, écris `{ $name }` avec un tiret bas `_`, ou sans le tiret.
    .rule = Un nom ne contient que des lettres, des chiffres et des tirets bas `_`.

blank-in-name =
    .kind = Espace dans un nom.
    .what = À la ligne { $line }, un espace coupe le nom `{ $name }`.
    .why = Un espace termine un nom, donc Python voit plusieurs noms à la suite.
    .fix = Réunis les mots de `{ $name }` à la ligne { $line }, par exemple avec un tiret bas `_`.
    .rule = Un nom ne contient jamais d’espace.

sign-in-name =
    .kind = Symbole interdit dans un nom.
    .what = À la ligne { $line }, le nom `{ $name }` contient le symbole `{ $sign }`.
    .why = Pour Python, le nom s’arrête à ce symbole, et la suite n’a pas de sens.
    .fix = Supprime `{ $sign }` de `{ $name }` à la ligne { $line }, ou mets un tiret bas `_` à la place.
    .rule = Le seul symbole permis dans un nom est le tiret bas `_`.

global-after-use =
    .kind = `global` ou `nonlocal` après la première utilisation.
    .what = À la ligne { $line }, `{ $keyword }` arrive alors que la fonction a déjà utilisé `{ $name }`.
    .why = Python doit savoir de quelle variable tu parles avant que la fonction l’utilise.
    .fix = Déplace l’instruction `{ $keyword }` de la ligne { $line } au début de la fonction.
    .rule = `global` et `nonlocal` viennent avant la première utilisation de la variable.

missing-space =
    .kind = Espace oublié.
    .what = À la ligne { $line }, il manque un espace entre deux mots : `{ $wrong }`.
    .why = Python lit `{ $wrong }` comme un seul nom.
    .fix = Ajoute un espace dans `{ $wrong }` à la ligne { $line }, entre les deux mots.
    .rule = Un espace montre à Python où finit un mot et où commence le suivant.

blank-in-word =
    .kind = Espace au milieu d’un mot.
    .what = À la ligne { $line }, un espace coupe le mot `{ $wrong }`.
    .why = Un espace termine un mot, donc Python lit ici plusieurs mots.
    .fix = Supprime l’espace dans `{ $wrong }` à la ligne { $line }.
    .rule = Un mot ne contient pas d’espace.

words-swapped =
    .kind = Mots dans le mauvais ordre.
    .what = La ligne { $line } contient les mots `{ $wrong }` dans un ordre que Python ne connaît pas.
    .why = Python lit les mots de gauche à droite, donc leur ordre compte.
    .fix = Change l’ordre des mots `{ $wrong }` à la ligne { $line }.
    .rule = Dans une instruction, l’ordre des mots est fixe.

doubled-word =
    .kind = Mot écrit deux fois.
    .what = À la ligne { $line }, le mot `{ $word }` est répété.
    .why = Après le premier, Python attend autre chose.
    .fix = Supprime un `{ $word }` à la ligne { $line }.
    .rule = Python n’ignore pas un mot répété.

extra-keyword =
    .kind = Mot-clé au mauvais endroit.
    .what = La ligne { $line } contient le mot-clé `{ $word }` là où Python ne l’accepte pas.
    .why = En Python, `{ $word }` ne va pas avec le code qui l’entoure.
    .fix = Supprime le mot-clé `{ $word }` à la ligne { $line }.
    .rule = Un mot-clé ne marche qu’à certains endroits.

extra-word =
    .kind = Mot qui ne convient pas.
    .what = À la ligne { $line }, Python ne peut pas utiliser le mot `{ $word }` après `{ $before }`.
    .why = À cet endroit, Python ne sait pas ce que `{ $word }` veut dire.
    .fix = Supprime `{ $word }` après `{ $before }` à la ligne { $line }.
    .rule = Entre deux noms, Python a besoin d’un symbole ou d’un mot-clé.

extra-word-first =
    .kind = Mot qui ne convient pas au début.
    .what = La ligne { $line } commence par le mot `{ $word }`, qui ne va pas avec la suite.
    .why = À cet endroit, Python ne sait pas ce que `{ $word }` veut dire.
    .fix = Supprime `{ $word }` au début de la ligne { $line }.
    .rule = Python ne saute pas les mots qui ne font pas partie d’une instruction.

foreign-new =
    .kind = `new` d’un autre langage.
    .what = La ligne { $line } contient le mot `new` devant `{ $following }`.
    .why = En Python, un simple appel crée un objet, sans mot devant.
    .fix = Supprime le mot `new` devant `{ $following }` à la ligne { $line }.
    .rule = Pour créer un objet, on appelle sa classe.

type-declaration =
    .kind = Déclaration d’un autre langage.
    .what = La ligne { $line } contient le mot `{ $word }` devant le nom `{ $following }`.
    .why = En Python, un nouveau nom n’a besoin ni d’un type ni d’un autre mot devant lui.
    .fix = Supprime le mot `{ $word }` devant `{ $following }` à la ligne { $line }.
    .rule = Pour créer une variable, il suffit d’un nom, d’un signe égal `=` et d’une valeur.

def-without-name =
    .kind = Définition sans nom.
    .what = À la ligne { $line }, il manque un nom après le mot-clé `{ $keyword }`.
    .why = On utilise une fonction ou une classe par son nom, donc il lui en faut un.
    .fix = Ajoute un nom après `{ $keyword }` à la ligne { $line }.
    .rule = Le nom d’une fonction ou d’une classe vient juste après `def` ou `class`.

import-order =
    .kind = Import dans le mauvais ordre.
    .what = À la ligne { $line }, `import` est placé avant `from`.
    .why = Python veut d’abord connaître le module, puis ce qu’il faut en importer.
    .fix = Déplace `from` et le module au début de la ligne { $line }, avant `import`.
    .rule = D’abord `from` et le module, ensuite `import` et les noms.

from-without-import =
    .kind = `from` sans `import`.
    .what = La ligne { $line } commence par `from`, mais il manque `import`.
    .why = Après `from` et le module, Python attend `import` et un nom.
    .fix = Ajoute le mot `import` après le module à la ligne { $line }.
    .rule = `from` dit quel module utiliser, et `import` dit ce qu’on y prend.

import-of-text =
    .kind = Guillemets dans un import.
    .what = À la ligne { $line }, un nom de l’import est entre guillemets.
    .why = Entre guillemets, c’est une chaîne, mais Python attend le nom lui-même.
    .fix = Supprime les guillemets de l’import à la ligne { $line }.
    .rule = Dans un import, les noms n’ont pas de guillemets.

import-of-file =
    .kind = Import qui n’est pas un simple nom.
    .what = À la ligne { $line }, l’import contient autre chose que le nom d’un module.
    .why = Python veut seulement un nom ici, sans chemin ni autre symbole.
    .fix = Écris seulement le nom du module à la ligne { $line }.
    .rule = On importe un module par son nom, et rien d’autre.

module-digit =
    .kind = Nom de module qui commence par un chiffre.
    .what = À la ligne { $line }, le nom de module `{ $name }` commence par un chiffre.
    .why = Pour Python, un chiffre est le début d’un nombre.
    .fix = Renomme le fichier et le module à la ligne { $line }, ou importe ce module avec `__import__`.
    .rule = Le nom d’un module commence par une lettre ou un tiret bas `_`.

import-hyphen =
    .kind = Tiret `-` dans un import.
    .what = À la ligne { $line }, un nom de l’import contient un tiret `-`.
    .why = Python prend le tiret pour un signe moins, qui est interdit dans un import.
    .fix = À la ligne { $line }, écris le nom avec un tiret bas `_`, ou sans le tiret.
    .rule = Un nom de module ne contient que des lettres, des chiffres et des tirets bas `_`.

leading-zeros =
    .kind = Zéro au début d’un nombre.
    .what = À la ligne { $line }, le nombre `{ $number }` commence par un zéro.
    .why = Python n’accepte pas de zéro inutile au début d’un nombre entier.
    .fix = Supprime chaque zéro au début de `{ $number }` à la ligne { $line }.
    .rule = Aucun nombre entier ne commence par un zéro, sauf 0 lui-même.

octal-literal =
    .kind = Nombre octal écrit comme en Python 2.
    .what = À la ligne { $line }, le nombre `{ $number }` commence par un zéro.
    .why = En Python 3, un nombre octal (chiffres de 0 à 7) a une lettre après le zéro.
    .fix = Ajoute la lettre `o` après le zéro de `{ $number }` à la ligne { $line }.
    .rule = Un nombre octal commence par `0o`.

long-number =
    .kind = Lettre à la fin d’un nombre.
    .what = À la ligne { $line }, le nombre `{ $number }` se termine par une lettre.
    .why = Python 2 marquait ainsi les grands nombres. Python 3 ne le fait plus.
    .fix = Supprime la lettre à la fin de `{ $number }` à la ligne { $line }.
    .rule = Un nombre entier peut être aussi grand que tu veux, sans lettre.

number-separators =
    .kind = Nombre avec de mauvais séparateurs.
    .what = À la ligne { $line }, des virgules, des points ou des espaces coupent le nombre `{ $number }`.
    .why = Python lit plusieurs nombres au lieu d’un seul.
    .fix = À la ligne { $line }, écris `{ $number }` sans séparateurs, ou avec des tirets bas `_`.
    .rule = Seuls des tirets bas `_` peuvent séparer les chiffres d’un grand nombre.

print-statement =
    .kind = `print` sans parenthèses.
    .what = À la ligne { $line }, il manque les parenthèses `(` `)` après `print`.
    .why = En Python 3, `print` est une fonction, donc on l’appelle avec des parenthèses.
    .fix = Ajoute `(` après `print` à la ligne { $line }, et `)` après ce qu’il affiche.
    .rule = Ce qu’on affiche se met entre parenthèses.

exec-statement =
    .kind = `exec` sans parenthèses.
    .what = À la ligne { $line }, il manque les parenthèses `(` `)` après `exec`.
    .why = En Python 3, `exec` est une fonction, donc on l’appelle avec des parenthèses.
    .fix = Ajoute `(` après `exec` à la ligne { $line }, et `)` après ce qu’il exécute.
    .rule = Dans un appel de fonction, les arguments sont entre parenthèses.

except-comma =
    .kind = Virgule `,` dans une ligne `except`.
    .what = À la ligne { $line }, une virgule `,` relie l’erreur à son nom.
    .why = Python 2 utilisait une virgule ici, mais Python 3 utilise un mot.
    .fix = Remplace la virgule `,` par le mot `as` à la ligne { $line }.
    .rule = Dans une ligne `except`, `as` donne un nom à l’erreur.

raise-comma =
    .kind = Virgule `,` dans une ligne `raise`.
    .what = À la ligne { $line }, une virgule `,` sépare l’erreur de son message.
    .why = Python 2 l’acceptait, mais en Python 3, le message est un argument.
    .fix = Supprime la virgule `,` à la ligne { $line }, et mets le message entre parenthèses.
    .rule = Quand on lève une erreur, son message se met entre parenthèses.

backticks =
    .kind = Accents graves de Python 2.
    .what = La ligne { $line } contient des accents graves, penchés à gauche, autour d’une valeur.
    .why = En Python 2, ils créaient une chaîne, mais plus en Python 3.
    .fix = Supprime les accents graves à la ligne { $line }, et appelle `repr` avec la valeur.
    .rule = Pour transformer une valeur en chaîne, on appelle une fonction.

body-not-indented =
    .kind = Bloc qui n’est pas indenté.
    .what = La ligne { $line } doit être plus indentée que le `{ $keyword }` de la ligne { $header }.
    .why = L’indentation montre à Python ce qui est dans le bloc. Ici, le bloc semble vide.
    .fix = { $count ->
            [one] Indente la ligne { $line } plus que la ligne { $header }, en général de quatre espaces.
           *[other] Indente les lignes { $line } à { $last } plus que la ligne { $header }, en général de quatre espaces.
         }
    .rule = Les lignes d’un bloc sont plus indentées que la ligne qui l’annonce.

unexpected-indentation =
    .kind = Indentation inattendue.
    .what = La ligne { $line } est plus indentée, mais l’instruction au-dessus n’annonce pas de bloc.
    .why = Pour Python, une indentation plus grande est le début d’un bloc.
    .fix = { $count ->
            [one] Décale la ligne { $line } vers la gauche, pour l’aligner sur la ligne { $like }.
           *[other] Décale les lignes { $line } à { $last } vers la gauche, pour aligner la ligne { $line } sur la ligne { $like }.
         }
    .rule = Seules les lignes d’un bloc sont indentées.

first-line-indented =
    .kind = Première ligne indentée.
    .what = La ligne { $line } commence le programme, mais elle est indentée.
    .why = Seules les lignes d’un bloc sont indentées, et il n’y a pas encore de bloc.
    .fix = { $count ->
            [one] Supprime l’indentation en trop de la ligne { $line }.
           *[other] Supprime l’indentation en trop des lignes { $line } à { $last }.
         }
    .rule = La première instruction d’un programme commence au bord gauche.

indented-too-far =
    .kind = Ligne trop indentée.
    .what = La ligne { $line } est trop indentée pour son bloc.
    .why = C’est à l’indentation que Python voit quelles lignes vont ensemble.
    .fix = { $count ->
            [one] Décale la ligne { $line } vers la gauche, pour l’aligner sur la ligne { $like }.
           *[other] Décale les lignes { $line } à { $last } vers la gauche, pour aligner la ligne { $line } sur la ligne { $like }.
         }
    .rule = Toutes les lignes d’un bloc commencent dans la même colonne.

not-indented-enough =
    .kind = Ligne pas assez indentée.
    .what = La ligne { $line } n’est pas assez indentée pour être dans son bloc.
    .why = Python croit que le bloc est fini et ne peut pas lire la suite.
    .fix = { $count ->
            [one] Décale la ligne { $line } vers la droite, pour l’aligner sur la ligne { $like }.
           *[other] Décale les lignes { $line } à { $last } vers la droite, pour aligner la ligne { $line } sur la ligne { $like }.
         }
    .rule = Toutes les lignes d’un bloc commencent dans la même colonne.

indentation-matches-nothing =
    .kind = Indentation irrégulière dans un bloc.
    .what = La ligne { $line } n’a pas exactement l’indentation de la ligne { $like }, dans le même bloc.
    .why = C’est à l’indentation que Python voit quelles lignes vont ensemble.
    .fix = { $count ->
            [one] Donne à la ligne { $line } exactement la même indentation qu’à la ligne { $like }.
           *[other] Décale les lignes { $line } à { $last }, pour aligner exactement la ligne { $line } sur la ligne { $like }.
         }
    .rule = Toutes les lignes d’un bloc commencent dans la même colonne.

branch-not-aligned =
    .kind = Branche dans la mauvaise colonne.
    .what = À la ligne { $line }, `{ $keyword }` n’est pas aligné sur l’instruction dont il dépend.
    .why = Python ne peut pas savoir avec quelle instruction va `{ $keyword }`.
    .fix = { $count ->
            [one] Donne à la ligne { $line } exactement la même indentation qu’à la ligne { $like }.
           *[other] Décale les lignes { $line } à { $last }, pour aligner exactement la ligne { $line } sur la ligne { $like }.
         }
    .rule = Une branche commence dans la même colonne que l’instruction dont elle dépend.

block-line-misplaced =
    .kind = Ligne d’un bloc dans la mauvaise colonne.
    .what = La ligne { $line } est mal indentée pour le bloc du `{ $keyword }` de la ligne { $header }.
    .why = C’est à l’indentation que Python voit quelles lignes vont ensemble.
    .fix = { $count ->
            [one] Indente la ligne { $line } d’un seul niveau de plus que la ligne { $header }, en général quatre espaces.
           *[other] Décale les lignes { $line } à { $last }, pour que la ligne { $line } ait un niveau de plus que la ligne { $header }.
         }
    .rule = Toutes les lignes d’un bloc commencent dans la même colonne.

not-at-left-edge =
    .kind = Ligne qui n’est pas au bord gauche.
    .what = La ligne { $line } est indentée, mais elle n’est pas dans un bloc.
    .why = Pour Python, une ligne indentée fait partie d’un bloc.
    .fix = { $count ->
            [one] Décale la ligne { $line } jusqu’au bord gauche.
           *[other] Décale les lignes { $line } à { $last } vers la gauche, pour que la ligne { $line } commence au bord gauche.
         }
    .rule = Hors d’un bloc, une ligne commence au bord gauche.

indentation-other =
    .kind = Indentation qui ne convient pas.
    .what = La ligne { $line } n’a pas l’indentation qu’il lui faut.
    .why = C’est à l’indentation que Python voit quelles lignes vont ensemble.
    .fix = { $count ->
            [one] Change l’indentation de la ligne { $line } pour l’adapter à son bloc.
           *[other] Change l’indentation des lignes { $line } à { $last } pour les adapter à leur bloc.
         }
    .rule = Toutes les lignes d’un bloc commencent dans la même colonne.

tabs-and-spaces =
    .kind = Mélange de tabulations et d’espaces.
    .what = Le code mélange tabulations et espaces, et la ligne { $line } ne va pas avec les autres.
    .why = Une tabulation peut ressembler à des espaces, mais Python ne peut pas les comparer.
    .fix = { $count ->
            [one] Indente la ligne { $line } avec exactement les mêmes tabulations ou espaces que la ligne { $like }.
           *[other] Refais l’indentation des lignes { $line } à { $last }, pour que la ligne { $line } soit indentée exactement comme la ligne { $like }.
         }
    .rule = On ne mélange jamais tabulations et espaces pour indenter.

tab-among-blanks =
    .kind = Tabulation parmi des espaces.
    .what = La ligne { $line } est indentée avec une tabulation, mais d’autres le sont avec des espaces.
    .why = Une tabulation peut ressembler à des espaces, mais Python ne peut pas les comparer.
    .fix = À la ligne { $line }, remplace la tabulation par des espaces, quatre pour chaque niveau.
    .rule = On indente seulement avec des espaces, quatre pour chaque niveau.

blanks-among-tabs =
    .kind = Espaces dans un code indenté avec des tabulations.
    .what = La ligne { $line } est indentée avec des espaces, mais d’autres le sont avec des tabulations.
    .why = À l’écran, une tabulation peut ressembler à des espaces, mais Python fait la différence.
    .fix = À la ligne { $line }, supprime les espaces du début et tape des tabulations.
    .rule = On indente avec des tabulations ou avec des espaces, jamais avec les deux.

return-outside =
    .kind = `return` ou `yield` hors d’une fonction.
    .what = À la ligne { $line }, `{ $keyword }` n’est pas assez indenté pour être dans une fonction.
    .why = Seule une fonction peut renvoyer une valeur.
    .fix = { $count ->
            [one] Indente la ligne { $line } autant que la ligne { $like }.
           *[other] Indente les lignes { $line } à { $last }, pour aligner la ligne { $line } sur la ligne { $like }.
         }
    .rule = `return` et `yield` ne marchent que dans une fonction.

break-outside =
    .kind = `break` ou `continue` hors d’une boucle.
    .what = À la ligne { $line }, `{ $keyword }` n’est pas assez indenté pour être dans une boucle.
    .why = `break` et `continue` agissent sur une boucle, donc il leur en faut une autour.
    .fix = { $count ->
            [one] Indente la ligne { $line } autant que la ligne { $like }.
           *[other] Indente les lignes { $line } à { $last }, pour aligner la ligne { $line } sur la ligne { $like }.
         }
    .rule = `break` et `continue` ne marchent que dans une boucle.

return-outside-replaced =
    .kind = `return` sans fonction autour.
    .what = À la ligne { $line }, `{ $keyword }` n’est dans aucune fonction.
    .why = Seule une fonction peut renvoyer une valeur.
    .fix = Remplace `{ $keyword }` par autre chose à la ligne { $line }, ou supprime-le.
    .rule = `return` ne marche que dans une fonction.

break-outside-replaced =
    .kind = `break` ou `continue` sans boucle.
    .what = À la ligne { $line }, `{ $keyword }` n’est dans aucune boucle.
    .why = `break` et `continue` agissent sur une boucle, donc il leur en faut une autour.
    .fix = Remplace `{ $keyword }` par autre chose à la ligne { $line }, ou supprime-le.
    .rule = `break` et `continue` ne marchent que dans une boucle.

missing-body =
    .kind = Bloc vide.
    .what = La ligne { $line } annonce un bloc avec `{ $keyword }`, mais le bloc est vide.
    .why = Après le deux-points `:`, Python attend au moins une instruction indentée.
    .fix = Ajoute une instruction indentée sous la ligne { $line }, comme `pass`, qui ne fait rien.
    .rule = Un bloc contient au moins une instruction.

header-alone =
    .kind = Deux-points `:` et bloc oubliés.
    .what = À la ligne { $line }, il manque le deux-points `:` et le bloc du `{ $keyword }`.
    .why = Python cherche un deux-points et, en dessous, un bloc indenté.
    .fix = Termine la ligne { $line } par un deux-points `:` et ajoute dessous un `pass` indenté.
    .rule = Une ligne qui annonce un bloc finit par un deux-points, et au moins une instruction suit.

pasted-prompt =
    .kind = Invite collée avec le code.
    .what = La ligne { $line } commence par l’invite `{ $prompt }`, qui ne fait pas partie du programme.
    .why = L’invite montre que la console attend. Python ne peut pas la lire comme du code.
    .fix = Supprime `{ $prompt }` au début de la ligne { $line }.
    .rule = Depuis une console, ne copie que ce que tu as tapé toi-même.

pasted-line-number =
    .kind = Numéro de ligne collé avec le code.
    .what = La ligne { $line } commence par le numéro `{ $number }`, qui ne fait pas partie de l’instruction.
    .why = Python lit un nombre, puis du code qui ne va pas avec.
    .fix = Supprime le numéro `{ $number }` au début de la ligne { $line }.
    .rule = Les numéros de ligne ne font pas partie du programme.

pasted-marker =
    .kind = Ligne collée qui n’est pas du code.
    .what = La ligne { $line } est `{ $mark }`, qui n’est pas du code Python.
    .why = Ce genre de ligne vient d’une messagerie, d’une page web ou d’un autre outil.
    .fix = Supprime la ligne { $line }.
    .rule = Ne copie que le code, pas ce qu’il y a autour.

pasted-stars =
    .kind = Étoiles `**` collées autour du code.
    .what = À la ligne { $line }, les étoiles `{ $mark }` ne font pas partie du code.
    .why = Dans une messagerie, ces étoiles mettent en gras, mais Python les prend pour un opérateur.
    .fix = Supprime les étoiles `{ $mark }` à la ligne { $line }.
    .rule = Ne copie que le code, pas ce qui le met en gras.

pasted-command =
    .kind = Commande de terminal ou de notebook dans le programme.
    .what = La ligne { $line } est la commande `{ $command }`, qui n’est pas du code Python.
    .why = Ce genre de commande se tape dans un terminal ou un notebook, pas dans un programme.
    .fix = Supprime la ligne { $line }, et lance la commande en dehors du programme.
    .rule = Une commande de terminal ou de notebook ne va pas dans un programme.

pasted-output =
    .kind = Affichage collé dans le programme.
    .what = La ligne { $line } ressemble à un affichage de Python, pas à du code.
    .why = Python essaie de lire cet affichage comme une instruction.
    .fix = Supprime l’affichage à la ligne { $line }.
    .rule = Ce qu’un programme affiche ne fait pas partie de son code.

prose-line =
    .kind = Phrase qui n’est pas du code.
    .what = La ligne { $line } s’adresse aux humains, pas à Python.
    .why = Python essaie de lire ces mots comme du code.
    .fix = Supprime la ligne { $line }, ou mets un dièse `#` au début.
    .rule = Les notes pour les humains se mettent en commentaire, après un dièse `#`.

comment-without-hash =
    .kind = Dièse `#` oublié devant un commentaire.
    .what = Python ne peut pas lire la ligne { $line } à partir de `{ $first }`.
    .why = Pour Python, tout est du code, sauf ce qui suit un dièse `#`.
    .fix = Mets un dièse `#` devant `{ $first }` à la ligne { $line } pour commencer un commentaire.
    .rule = Un commentaire commence par un dièse `#`.

shebang =
    .kind = Mauvais début de la ligne `#!`.
    .what = La ligne { $line } est `{ $first }`, et elle ne commence pas par un dièse `#`.
    .why = Cette ligne nomme le programme qui lance ton script. Python ne l’ignore qu’après un `#`.
    .fix = { $way ->
            [removed] Supprime la ligne { $line } : ton programme marche sans elle.
            [turned] Échange les symboles `!` et `#` au début de la ligne { $line }.
           *[put] Mets un dièse `#` tout au début de la ligne { $line }.
         }
    .rule = La première ligne d’un script peut commencer par `#!` et nommer un programme.

left-over =
    .kind = Code qui ne va pas avec sa ligne.
    .what = À la ligne { $line }, Python ne peut pas utiliser `{ $part }`.
    .why = Python lit toute la ligne, et cette partie ne va pas avec le reste.
    .fix = Mets un dièse `#` devant `{ $part }` à la ligne { $line }, ou supprime cette partie.
    .rule = Une ligne contient une seule instruction et rien d’autre.

foreign-comment =
    .kind = Symbole de commentaire d’un autre langage.
    .what = La ligne { $line } contient `{ $mark }`, qui marque un commentaire dans d’autres langages.
    .why = Python lit `{ $mark }` comme du code, pas comme un commentaire.
    .fix = { $way ->
            [removed] À la ligne { $line }, supprime `{ $mark }` et son commentaire, ou mets un dièse `#` devant.
            [sign] Supprime `{ $mark }` à la ligne { $line }.
           *[replaced] Remplace `{ $mark }` par un dièse `#` à la ligne { $line }.
         }
    .rule = En Python, un commentaire commence par un dièse `#`.

invisible-character =
    .kind = Caractère invisible.
    .what = La ligne { $line } contient un caractère que tu ne peux pas voir (numéro { $code }).
    .why = Il vient souvent d’une page web, et Python ne l’accepte pas ici.
    .fix = Supprime le caractère invisible : efface la ligne { $line } et retape-la.
    .rule = Tape ton code, ou colle-le en texte brut.

look-alike =
    .kind = Caractère qui ressemble seulement au bon.
    .what = À la ligne { $line }, `{ $wrong }` n’est pas le caractère qu’il faut à Python.
    .why = Pour toi, les deux se ressemblent peut-être, mais Python fait la différence.
    .fix = À la ligne { $line }, remplace `{ $wrong }` par le `{ $right }` de ton clavier.
    .rule = Tape les symboles au clavier. Ne les colle pas depuis un document.

stray-character =
    .kind = Caractère que Python ne peut pas utiliser.
    .what = La ligne { $line } contient `{ $wrong }`, qui ne veut rien dire ici pour Python.
    .why = Hors des chaînes et des commentaires, Python ne connaît que certains caractères.
    .fix = Supprime le caractère `{ $wrong }` à la ligne { $line }.
    .rule = Hors des chaînes et des commentaires, n’utilise que des symboles de Python.

space-after-backslash =
    .kind = Espace après un antislash `\`.
    .what = À la fin de la ligne { $line }, il y a un espace après l’antislash `\`.
    .why = Un antislash ne prolonge une ligne que s’il est le tout dernier caractère.
    .fix = Supprime l’espace après l’antislash `\` à la ligne { $line }.
    .rule = Après un antislash en fin de ligne, on n’écrit rien, même pas un espace.

stray-backslash =
    .kind = Antislash `\` au mauvais endroit.
    .what = La ligne { $line } contient un antislash `\` hors d’une chaîne.
    .why = Hors d’une chaîne, un antislash ne peut être que le dernier caractère d’une ligne.
    .fix = Supprime l’antislash `\` à la ligne { $line }.
    .rule = Un antislash se place dans une chaîne ou à la fin d’une ligne.

html-entity =
    .kind = Caractère écrit pour une page web.
    .what = La ligne { $line } contient `{ $wrong }`, le code d’un caractère pour les pages web.
    .why = Une page web l’affiche comme un seul caractère, mais pas Python.
    .fix = À la ligne { $line }, remplace `{ $wrong }` par le caractère qu’il représente.
    .rule = Tape chaque symbole tel quel, pas avec un code de page web.

two-statements =
    .kind = Deux instructions sur une ligne.
    .what = À la ligne { $line }, une instruction finit par `{ $before }` et une autre commence par `{ $following }`.
    .why = Après une instruction, Python attend la fin de la ligne.
    .fix = Coupe la ligne { $line } en deux juste avant `{ $following }`.
    .rule = On écrit une seule instruction par ligne.

line-broken =
    .kind = Instruction coupée sur deux lignes.
    .what = La ligne { $line } s’arrête après `{ $before }`, mais l’instruction continue.
    .why = Une instruction finit avec sa ligne, sauf si une accolade, une parenthèse ou un crochet reste ouvert.
    .fix = Réunis la ligne { $line } et la ligne du dessous.
    .rule = Une instruction tient sur une ligne, sauf entre parenthèses, crochets ou accolades.

line-too-many =
    .kind = Ligne que Python ne peut pas lire.
    .what = La ligne { $line } n’est pas une instruction que Python peut lire ici.
    .why = Python ne peut pas savoir ce que la ligne veut dire.
    .fix = Supprime la ligne { $line }, ou écris l’instruction en entier.
    .rule = Une instruction doit être complète.

line-out-of-place =
    .kind = Ligne au mauvais endroit.
    .what = La ligne { $line } ne peut pas rester à cet endroit.
    .why = Elle ne va pas avec les lignes qui la précèdent et qui la suivent.
    .fix = Supprime la ligne { $line }, ou déplace-la au bon endroit.
    .rule = Chaque ligne doit aller avec les lignes qui l’entourent.

after-decorator =
    .kind = Mauvaise ligne sous un décorateur.
    .what = { $count ->
            [one] La ligne { $line } est entre le décorateur `{ $decorator }` (ligne { $owner }) et sa fonction ou sa classe.
           *[other] Les lignes { $line } à { $last } sont entre le décorateur `{ $decorator }` (ligne { $owner }) et sa fonction ou sa classe.
         }
    .why = Juste sous un décorateur, Python attend une fonction ou une classe.
    .fix = { $count ->
            [one] Supprime la ligne { $line }, ou déplace-la dans le bloc qui commence en dessous.
           *[other] Supprime les lignes { $line } à { $last }, ou déplace-les dans le bloc en dessous.
         }
    .rule = Un décorateur vient juste avant sa fonction ou sa classe.

lines-too-many =
    .kind = Plusieurs lignes que Python ne peut pas lire.
    .what = Python ne peut pas lire les lignes { $line } à { $last } à cet endroit.
    .why = Python ne peut pas savoir ce qu’elles veulent dire ici.
    .fix = Supprime les lignes { $line } à { $last }, ou écris les instructions en entier.
    .rule = Une instruction doit être complète.

block-line-too-many =
    .kind = Début de bloc sans ses parties.
    .what = La ligne { $line } commence par `{ $keyword }`, mais il manque ce qui doit aller avec.
    .why = Après `{ $keyword }`, Python attend une instruction complète avec son bloc.
    .fix = Supprime la ligne { $line }.
    .rule = Une ligne qui annonce un bloc a besoin de son bloc.

block-line-left-over =
    .kind = Début de bloc incomplet.
    .what = La ligne { $line } commence par `{ $keyword }`, mais il lui manque quelque chose.
    .why = Il lui faut un deux-points, un bloc et parfois un partenaire, comme `except` pour `try`.
    .fix = { $count ->
            [one] Supprime la ligne { $line }, et décale la ligne { $first } d’un niveau vers la gauche.
           *[other] Supprime la ligne { $line }, et décale les lignes { $first } à { $last } d’un niveau vers la gauche.
         }
    .rule = Une ligne qui annonce un bloc a besoin de son bloc et de son partenaire.

missing-line =
    .kind = Ligne oubliée.
    .what = Le code n’est pas complet à la ligne { $line }.
    .why = Python attend encore du code avant la suite du programme.
    .fix = Écris ce qui manque à la ligne { $line }.
    .rule = Une instruction doit être complète.

missing-block-line =
    .kind = Bloc sans sa première ligne.
    .what = Vers la ligne { $line }, rien n’annonce le bloc.
    .why = Python ne peut pas savoir à quoi se rattache le bloc.
    .fix = Ajoute une ligne qui commence par `{ $keyword }` à la ligne { $line }.
    .rule = Tout bloc est annoncé par une ligne qui finit par un deux-points.

missing-except =
    .kind = `try` sans `except` ni `finally`.
    .what = Le bloc `try` qui finit vers la ligne { $line } n’a ni `except` ni `finally`.
    .why = Python doit savoir quoi faire si le bloc `try` échoue.
    .fix = Sous la ligne { $line }, ajoute un `except` aligné sur `try`, avec son bloc.
    .rule = Chaque `try` a besoin d’un `except` ou d’un `finally`.

missing-try =
    .kind = `except` ou `finally` sans `try`.
    .what = Vers la ligne { $line }, un `except` ou un `finally` n’a pas de `try` avant lui.
    .why = Python doit savoir quelles lignes il faut d’abord essayer.
    .fix = À la ligne { $line }, ajoute `try` et un deux-points, puis indente les lignes concernées.
    .rule = `except` et `finally` ont besoin d’un `try` avant eux.

positional-after-keyword =
    .kind = Argument sans nom après un argument nommé.
    .what = Dans l’appel de la ligne { $line }, un argument sans nom suit un argument nommé.
    .why = Python remplit les paramètres d’abord dans l’ordre, puis par leur nom.
    .fix = { $way ->
            [named] Donne à l’argument sans nom de la ligne { $line } un nom et un signe égal `=`.
            [removed] Modifie l’appel de la ligne { $line } pour que les arguments nommés soient à la fin.
           *[moved] Déplace l’argument sans nom de la ligne { $line } avant les arguments nommés.
         }
    .rule = Dans un appel, les arguments sans nom viennent d’abord, les arguments nommés à la fin.

default-order =
    .kind = Paramètre sans valeur par défaut mal placé.
    .what = À la ligne { $line }, un paramètre sans valeur par défaut suit un paramètre qui en a une.
    .why = Python ne peut pas savoir quelle valeur va à quel paramètre.
    .fix = À la ligne { $line }, mets d’abord les paramètres sans valeur par défaut, ou donne-leur-en une.
    .rule = Les paramètres avec une valeur par défaut viennent en dernier.

repeated-argument =
    .kind = Même nom donné deux fois.
    .what = À la ligne { $line }, deux arguments ou deux paramètres ont le même nom.
    .why = Python ne peut pas savoir lequel compte.
    .fix = Supprime l’un des deux à la ligne { $line }, ou change son nom.
    .rule = Dans un appel ou une définition, chaque nom n’apparaît qu’une fois.

generator-brackets =
    .kind = Boucle à côté d’un autre argument.
    .what = À la ligne { $line }, l’appel contient une boucle et un autre argument.
    .why = Python ne peut pas savoir où finit la boucle.
    .fix = Mets des parenthèses `(` `)` autour de la boucle dans l’appel de la ligne { $line }.
    .rule = Dans un appel, une boucle a ses propres parenthèses, sauf si elle est seule.

assignment-to-call =
    .kind = Appel de fonction à gauche de `=`.
    .what = La ligne { $line } contient un appel de fonction à gauche du signe égal `=`.
    .why = Un appel de fonction te donne une valeur, mais il ne peut pas en recevoir.
    .fix = Mets un nom à gauche du signe égal à la ligne { $line }.
    .rule = Le nom se place à gauche du signe égal, la valeur à droite.

assignment-to-literal =
    .kind = Valeur fixe à gauche de `=`.
    .what = La ligne { $line } contient une valeur fixe à gauche du signe égal `=`.
    .why = Une valeur fixe, comme un nombre ou une chaîne, ne peut pas changer.
    .fix = Mets un nom à gauche du signe égal à la ligne { $line }.
    .rule = Le nom se place à gauche du signe égal, la valeur à droite.

assignment-to-expression =
    .kind = Expression à gauche de `=`.
    .what = À la ligne { $line }, la partie à gauche du signe égal `=` n’est pas un nom.
    .why = Python range une valeur sous un nom, ou dans une liste ou un dictionnaire.
    .fix = Mets un nom à gauche du signe égal à la ligne { $line }.
    .rule = Le nom se place à gauche du signe égal, la valeur à droite.

generic-insert =
    .kind = Code oublié dans une ligne.
    .what = À la ligne { $line }, il manque quelque chose après `{ $before }`.
    .why = Sans cela, Python ne peut pas lire la suite.
    .fix = Ajoute `{ $added }` après `{ $before }` à la ligne { $line }.
    .rule = Une instruction doit être complète.

generic-insert-first =
    .kind = Code oublié devant un mot ou un symbole.
    .what = À la ligne { $line }, il manque quelque chose avant `{ $following }`.
    .why = Sans cela, Python ne peut pas lire la suite.
    .fix = Ajoute `{ $added }` avant `{ $following }` à la ligne { $line }.
    .rule = Une instruction doit être complète.

generic-insert-much =
    .kind = Grand morceau de code oublié.
    .what = À la ligne { $line }, il manque un grand morceau du programme.
    .why = Sans lui, Python ne peut pas lire la suite.
    .fix = Écris ce qui manque à la ligne { $line }.
    .rule = Une instruction doit être complète.

generic-delete =
    .kind = Code en trop.
    .what = À la ligne { $line }, Python ne peut pas lire `{ $removed }` à cet endroit.
    .why = Python attend autre chose ici, ou rien.
    .fix = Supprime `{ $removed }` à la ligne { $line }.
    .rule = Une ligne contient une seule instruction et rien d’autre.

generic-delete-much =
    .kind = Grand morceau de code en trop.
    .what = À la ligne { $line }, Python ne peut pas lire la partie qui commence par `{ $first }`.
    .why = Python attend autre chose ici, ou rien.
    .fix = Supprime la partie qui commence par `{ $first }` à la ligne { $line }.
    .rule = Un programme est fait d’instructions complètes.

generic-replace =
    .kind = Code incorrect.
    .what = La ligne { $line } contient `{ $removed }` là où Python attend autre chose.
    .why = Python ne peut pas lire `{ $removed }` à cet endroit.
    .fix = Remplace `{ $removed }` par `{ $added }` à la ligne { $line }.
    .rule = Chaque mot et chaque symbole doit aller avec ce qui le précède.

generic-rewrite =
    .kind = Partie que Python ne peut pas lire.
    .what = À la ligne { $line }, Python ne peut pas lire `{ $removed }`.
    .why = Cette partie ne va pas avec ce qui la précède et ce qui la suit.
    .fix = Écris `{ $removed }` autrement à la ligne { $line }.
    .rule = Chaque mot et chaque symbole doit aller avec ce qui le précède.

generic-space =
    .kind = Espace ou fin de ligne au mauvais endroit.
    .what = À la ligne { $line }, une fin de ligne ou un espace est mal placé.
    .why = Les fins de ligne et l’indentation montrent à Python quel code va ensemble.
    .fix = Corrige les espaces ou les fins de ligne à la ligne { $line }.
    .rule = On écrit une seule instruction par ligne.
