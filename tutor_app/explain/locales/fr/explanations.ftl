# Explanations of mistakes, in French.
#
# Each message is a kind of mistake with five texts: kind (its name), what (what is wrong here), why (why Python cannot read it),
# fix (what to do, without the finished line) and rule (to remember). Code stands in backticks. Variables are explained in catalogue.toml.
# French has no word for all brackets: "signe ouvrant" and "signe fermant" stand for parenthèse, crochet and accolade alike.

## Sentences around every explanation

where = { $count ->
    [one] Regarde la ligne { $lines }.
   *[other] Regarde les lignes { $lines }.
 }
where-later = { $count ->
    [one] Regarde la ligne { $lines }. Python n’a remarqué quelque chose qu’à la ligne { $stopped }.
   *[other] Regarde les lignes { $lines }. Python n’a remarqué quelque chose qu’à la ligne { $stopped }.
 }
also = { $count ->
    [one] La même erreur se trouve aussi à la ligne { $lines }. Répare-la de la même façon.
   *[other] La même erreur se trouve aussi aux lignes { $lines }. Répare-la de la même façon.
 }
again = { $count ->
    [one] La ligne { $line } contient cette erreur { $count } fois.
   *[other] La ligne { $line } contient cette erreur { $count } fois.
 }
elsewhere = Corrige la même sorte d’erreur ici aussi : { $places }.
elsewhere-many = Cette sorte d’erreur se trouve encore à { $count } autres endroits ({ $lines }). Corrige-les de la même façon, en commençant ici : { $places }.
place = { $lines }, à { $codes }
belongs = { $code } (là, il faut { $right })
like-line = { $lines } (comme la ligne { $like })
header-line = { $lines } (un cran de plus que le `{ $keyword }` de la ligne { $header })
on-lines = { $count ->
    [one] ligne { $lines }
   *[other] lignes { $lines }
 }
more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
 }
stand-in = Dans la correction, `{ $word }` garde seulement la place d’un mot ou d’une valeur à toi.

## Words of the classroom, explained on first use

term-colon = Le deux-points est le signe `:`.
term-comma = La virgule est le signe `,`.
term-bracket = Les signes ouvrants et fermants sont les parenthèses `(` `)`, les crochets `[` `]` et les accolades `{"{"}` `{"}"}`.
term-block = Un bloc est un groupe de lignes qui vont ensemble et qui ont la même indentation.
term-indentation = L’indentation est l’espace blanc au début d’une ligne.
term-keyword = Un mot-clé est un mot qui a un sens fixe en Python, comme if ou while.
term-text = Un texte, ou chaîne de caractères, est ce qui se trouve entre guillemets.
term-fstring = Une f-string est un texte avec la lettre f devant son guillemet.
term-dictionary = Un dictionnaire contient des paires formées d’une clé et d’une valeur.
term-tab = Une tabulation est un large espace blanc, produit par la touche Tab.
term-comment = Un commentaire est une note pour les humains, que Python saute.
term-prompt = Une invite est le signe par lequel la console dit qu’elle est prête.
term-argument = Les arguments et les paramètres sont ce qui se trouve entre les parenthèses d’un appel et d’une définition.

## Kinds of mistakes

missing-colon =
    .kind = Il manque un deux-points.
    .what = L’instruction qui commence par `{ $keyword }` ouvre un bloc, mais la ligne { $line } ne finit pas par un deux-points.
    .why = Sans le deux-points, Python ne peut pas savoir où finit la partie `{ $keyword }` et où commence son bloc.
    .fix = Mets un deux-points après `{ $last }`, à la fin de la ligne { $line }.
    .rule = Chaque ligne qui ouvre un bloc finit par un deux-points : if, elif, else, for, while, def, class, try, except, with.

missing-colon-inside =
    .kind = Il manque un deux-points.
    .what = À la ligne { $line }, la partie qui commence par `{ $keyword }` est collée à l’instruction suivante.
    .why = Sans le deux-points, Python ne peut pas savoir où finit la partie `{ $keyword }`.
    .fix = Mets un deux-points après `{ $last }` à la ligne { $line }.
    .rule = Un deux-points sépare le début d’un bloc de ce qui appartient au bloc.

semicolon-for-colon =
    .kind = Un point-virgule se trouve à la place d’un deux-points.
    .what = L’instruction qui commence par `{ $keyword }` finit par un point-virgule `;` à la ligne { $line }.
    .why = Un point-virgule n’ouvre pas de bloc. Python attend un deux-points.
    .fix = Remplace le point-virgule `;` de la ligne { $line } par un deux-points.
    .rule = Un bloc s’ouvre avec un deux-points, jamais avec un point-virgule.

equals-for-colon =
    .kind = Un signe égal se trouve à la place d’un deux-points.
    .what = L’instruction qui commence par `{ $keyword }` a un signe égal `=` là où son bloc s’ouvre, à la ligne { $line }.
    .why = Un signe égal donne une valeur à un nom. Il n’ouvre pas de bloc.
    .fix = Remplace le signe égal `=` de la ligne { $line } par un deux-points.
    .rule = Un bloc s’ouvre avec un deux-points.

then-for-colon =
    .kind = Un mot d’un autre langage se trouve à la place d’un deux-points.
    .what = La ligne { $line } contient le mot `{ $wrong }` là où finit la partie `{ $keyword }`.
    .why = Python ne connaît pas le mot `{ $wrong }` à cet endroit. Il attend un deux-points.
    .fix = Remplace le mot `{ $wrong }` de la ligne { $line } par un deux-points.
    .rule = Python utilise un deux-points là où d’autres langages écrivent then ou do.

wrong-sign-for-colon =
    .kind = Un autre signe se trouve à la place d’un deux-points.
    .what = L’instruction qui commence par `{ $keyword }` a `{ $wrong }` là où son bloc s’ouvre, à la ligne { $line }.
    .why = Python attend un deux-points avant le bloc.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par un deux-points.
    .rule = Un bloc s’ouvre avec un deux-points.

brace-block =
    .kind = Une accolade ouvre un bloc.
    .what = La ligne { $line } a une accolade `{"{"}` là où un bloc s’ouvre.
    .why = D’autres langages entourent les blocs d’accolades. En Python, une accolade commence un dictionnaire ou un ensemble.
    .fix = Remplace l’accolade `{"{"}` de la ligne { $line } par un deux-points.
    .rule = Un bloc s’ouvre avec un deux-points et il est indenté. Il n’a pas besoin d’accolades.

brace-block-end =
    .kind = Une accolade se trouve seule sur sa ligne.
    .what = La ligne { $line } contient une accolade fermante `{"}"}` qui ne ferme rien.
    .why = D’autres langages terminent un bloc par une accolade. En Python, le bloc finit là où l’indentation revient en arrière.
    .fix = Enlève l’accolade `{"}"}` de la ligne { $line }.
    .rule = Seule l’indentation montre où finit un bloc.

extra-colon =
    .kind = Il y a un deux-points de trop.
    .what = La ligne { $line } a un deux-points après `{ $before }`, mais aucun bloc ne s’ouvre là.
    .why = Après un deux-points, Python attend un bloc ou une valeur. Ici, il ne trouve ni l’un ni l’autre.
    .fix = Enlève le deux-points après `{ $before }` à la ligne { $line }.
    .rule = Seules les lignes qui ouvrent un bloc finissent par un deux-points.

doubled-sign =
    .kind = Un signe est écrit deux fois.
    .what = À la ligne { $line }, le signe `{ $sign }` est écrit une fois de trop.
    .why = Entre deux de ces signes, Python attend une valeur ou un nom.
    .fix = Enlève un `{ $sign }` de la ligne { $line }.
    .rule = Un seul signe entre deux valeurs suffit.

assignment-in-condition =
    .kind = Il y a un signe égal là où il en faut deux.
    .what = À la ligne { $line }, le signe après `{ $before }` est un signe égal simple `=`, qui donne une valeur à un nom.
    .why = Un `=` simple n’est pas permis à cet endroit. Pour demander si deux valeurs sont égales, il faut deux signes égal.
    .fix = Écris deux signes égal au lieu d’un seul après `{ $before }` à la ligne { $line }.
    .rule = Un signe égal donne une valeur. Deux signes égal comparent.

assignment-for-comparison =
    .kind = Un signe égal se trouve là où il faut une comparaison.
    .what = À la ligne { $line }, un signe égal simple `=` suit `{ $before }`. Il donne une valeur et ne compare pas.
    .why = Python attend une question ici, et un `=` simple ne demande rien.
    .fix = Remplace le signe égal `=` après `{ $before }` à la ligne { $line } par `{ $right }`.
    .rule = Un signe égal simple donne une valeur et ne compare jamais.

equals-for-walrus =
    .kind = Un signe égal se trouve là où une valeur est gardée et utilisée en même temps.
    .what = À la ligne { $line }, un signe égal simple `=` suit `{ $before }` à l’intérieur d’une question ou d’une valeur.
    .why = Un `=` simple est une instruction à part. À l’intérieur d’une question ou d’une valeur, un nom reçoit sa valeur par un deux-points et un signe égal.
    .fix = Écris un deux-points avant le signe égal qui suit `{ $before }` à la ligne { $line }.
    .rule = À l’intérieur d’une question ou d’une valeur, un deux-points et un signe égal donnent sa valeur à un nom.

assignment-to-value =
    .kind = Une valeur se trouve à gauche d’un signe égal.
    .what = À la ligne { $line }, un signe égal simple `=` suit `{ $before }`, qui ne peut pas recevoir de valeur.
    .why = Seul un nom ou une place dans une liste peut recevoir une valeur. Deux signes égal, eux, comparent.
    .fix = Écris deux signes égal au lieu d’un seul après `{ $before }` à la ligne { $line }.
    .rule = À gauche d’un signe égal simple se trouve un nom.

comparison-for-assignment =
    .kind = Il y a deux signes égal là où il en faut un.
    .what = À la ligne { $line }, deux signes égal suivent `{ $before }`. Ils comparent et ne donnent pas de valeur.
    .why = Python attend un signe égal simple à cet endroit.
    .fix = Écris un seul signe égal au lieu de deux après `{ $before }` à la ligne { $line }.
    .rule = Un signe égal donne une valeur. Deux signes égal comparent.

colon-for-equals =
    .kind = Un deux-points se trouve à la place d’un signe égal.
    .what = À la ligne { $line }, un deux-points se trouve entre `{ $before }` et `{ $following }`.
    .why = On donne une valeur à un nom avec un signe égal. Un deux-points a un autre sens.
    .fix = Remplace le deux-points entre `{ $before }` et `{ $following }` à la ligne { $line } par un signe égal `=`.
    .rule = On donne une valeur avec un signe égal, dans un appel aussi.

equals-in-dictionary =
    .kind = Un signe égal se trouve dans un dictionnaire.
    .what = À la ligne { $line }, un signe égal `=` se trouve entre la clé `{ $before }` et la valeur `{ $following }`.
    .why = Dans un dictionnaire, un deux-points relie une clé à sa valeur.
    .fix = Remplace le signe égal `=` entre `{ $before }` et `{ $following }` à la ligne { $line } par un deux-points.
    .rule = Dans un dictionnaire : clé, deux-points, valeur.

equals-for-colon-inside =
    .kind = Un signe égal se trouve à la place d’un deux-points.
    .what = À la ligne { $line }, un signe égal `=` se trouve entre `{ $before }` et `{ $following }`.
    .why = Python ne permet pas de signe égal à cet endroit.
    .fix = Remplace le signe égal `=` entre `{ $before }` et `{ $following }` à la ligne { $line } par un deux-points.
    .rule = Les tranches, les dictionnaires et les lambdas utilisent un deux-points.

comma-in-dictionary =
    .kind = Un mauvais signe se trouve dans un dictionnaire.
    .what = À la ligne { $line }, le signe `{ $wrong }` suit la clé `{ $before }`.
    .why = Dans un dictionnaire, un deux-points relie une clé à sa valeur.
    .fix = Remplace `{ $wrong }` après `{ $before }` à la ligne { $line } par un deux-points.
    .rule = Dans un dictionnaire : clé, deux-points, valeur ; les virgules vont entre les paires.

missing-equals =
    .kind = Il manque un signe égal.
    .what = À la ligne { $line }, rien ne relie `{ $before }` et `{ $following }`.
    .why = Python ne peut pas voir qu’un nom reçoit une valeur.
    .fix = Mets un signe égal `=` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Nom, signe égal, valeur : dans cet ordre.

reversed-comparison =
    .kind = Les deux signes d’une comparaison sont dans le mauvais ordre.
    .what = La ligne { $line } contient le signe `{ $wrong }`, que Python ne connaît pas.
    .why = Dans une comparaison, le signe égal vient toujours en dernier.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = Inférieur ou égal, supérieur ou égal, différent : le signe égal vient en dernier.

triple-equals =
    .kind = Une comparaison a un signe égal de trop.
    .what = La ligne { $line } contient le signe `{ $wrong }`, qui vient de JavaScript.
    .why = Python lit le dernier signe égal comme un signe de plus, sans valeur devant lui.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = Python compare avec deux signes égal, ou avec un point d’exclamation et un signe égal.

diamond =
    .kind = Le signe pour « différent » est celui de Python 2.
    .what = La ligne { $line } contient le signe `<>`, que les vieilles versions de Python connaissaient.
    .why = Le Python d’aujourd’hui lit deux signes de comparaison séparés, sans rien entre eux.
    .fix = Remplace `<>` à la ligne { $line } par `!=`.
    .rule = « Différent » s’écrit avec un point d’exclamation et un signe égal.

split-operator =
    .kind = Un signe est coupé par un espace.
    .what = La ligne { $line } contient `{ $wrong }`, avec un espace à l’intérieur.
    .why = Python lit deux signes séparés, sans valeur entre eux.
    .fix = Enlève l’espace à l’intérieur de `{ $wrong }` à la ligne { $line }.
    .rule = Un signe de deux caractères s’écrit sans espace.

c-and =
    .kind = Le signe pour « et » vient d’un autre langage.
    .what = La ligne { $line } a `{ $wrong }` entre deux conditions.
    .why = Python relie les conditions par des mots, il ne peut donc pas lire `{ $wrong }` ici.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par le mot `and`.
    .rule = En Python, and, or et not s’écrivent avec des mots.

c-or =
    .kind = Le signe pour « ou » vient d’un autre langage.
    .what = La ligne { $line } a `{ $wrong }` entre deux conditions.
    .why = Python relie les conditions par des mots, il ne peut donc pas lire `{ $wrong }` ici.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par le mot `or`.
    .rule = En Python, and, or et not s’écrivent avec des mots.

c-not =
    .kind = Le signe pour « non » vient d’un autre langage.
    .what = La ligne { $line } a un point d’exclamation `!` devant une condition.
    .why = Python ne connaît le point d’exclamation que suivi d’un signe égal.
    .fix = Remplace le point d’exclamation `!` de la ligne { $line } par le mot `not`.
    .rule = En Python, and, or et not s’écrivent avec des mots.

increment =
    .kind = Un signe pour compter vers le haut ou vers le bas vient d’un autre langage.
    .what = La ligne { $line } contient `{ $wrong }`, qui n’existe pas en Python.
    .why = Python attend une valeur après les signes `{ $wrong }`.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par le signe qui augmente ou diminue un nom sur place, suivi du nombre 1.
    .rule = Pour compter vers le haut : plus, signe égal, 1 ; vers le bas : moins, signe égal, 1.

missing-comma =
    .kind = Il manque une virgule.
    .what = À la ligne { $line }, aucune virgule ne sépare `{ $before }` de `{ $following }`.
    .why = Python ne peut pas savoir où finit une valeur et où commence la suivante.
    .fix = Mets une virgule entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Les valeurs qui se suivent sont séparées par des virgules.

missing-comma-end =
    .kind = Il manque une virgule à la fin d’une ligne.
    .what = La ligne { $line } finit après `{ $before }`, et la ligne suivante continue avec une autre valeur.
    .why = Python continue à lire après la fin de la ligne et trouve deux valeurs sans rien entre elles.
    .fix = Mets une virgule après `{ $before }` à la fin de la ligne { $line }.
    .rule = Les valeurs qui se suivent sont séparées par des virgules, aussi d’une ligne à l’autre.

wrong-sign-for-comma =
    .kind = Un autre signe se trouve à la place d’une virgule.
    .what = La ligne { $line } a `{ $wrong }` entre deux valeurs.
    .why = Python sépare les valeurs par des virgules. `{ $wrong }` veut dire autre chose.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par une virgule.
    .rule = Les valeurs qui se suivent sont séparées par des virgules.

extra-comma =
    .kind = Il y a une virgule de trop.
    .what = La ligne { $line } a une virgule là où aucune valeur ne finit ou aucune valeur ne suit.
    .why = Une virgule sépare deux valeurs, et ici l’une des deux n’est pas là.
    .fix = Enlève la virgule de trop de la ligne { $line }.
    .rule = Une virgule se trouve entre deux valeurs.

extra-item =
    .kind = Un élément d’une liste de valeurs est illisible.
    .what = La ligne { $line } contient la partie `{ $removed }`, que Python ne peut pas lire.
    .why = Après une virgule, Python attend une valeur complète.
    .fix = Enlève `{ $removed }` de la ligne { $line }.
    .rule = Après une virgule vient une valeur complète.

missing-dot =
    .kind = Il manque un point.
    .what = À la ligne { $line }, rien ne relie `{ $before }` et `{ $following }`.
    .why = Un point relie une chose à ce qui lui appartient. Sans lui, Python voit deux noms séparés.
    .fix = Mets un point `.` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Chose, point, action.

wrong-sign-for-dot =
    .kind = Un autre signe se trouve à la place d’un point.
    .what = La ligne { $line } a `{ $wrong }` là où une chose est reliée à ce qui lui appartient.
    .why = Python les relie par un point.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par un point `.`.
    .rule = Chose, point, action.

extra-dot =
    .kind = Il y a un point de trop.
    .what = La ligne { $line } a un point `.` sans nom qui convienne après lui.
    .why = Après un point, Python attend le nom de quelque chose qui appartient à ce qui précède.
    .fix = Enlève le point `.` de trop de la ligne { $line }.
    .rule = Après un point vient un nom.

extra-semicolon =
    .kind = Il y a un point-virgule de trop.
    .what = La ligne { $line } a un point-virgule `;` là où aucune instruction ne finit.
    .why = Un point-virgule termine une instruction, et Python est encore au milieu de l’une d’elles.
    .fix = Enlève le point-virgule `;` de la ligne { $line }.
    .rule = Python n’a pas besoin de points-virgules : la fin de la ligne termine l’instruction.

missing-operator =
    .kind = Il manque un signe entre deux valeurs.
    .what = À la ligne { $line }, les valeurs `{ $before }` et `{ $following }` sont côte à côte.
    .why = Python ne sait pas quoi faire de deux valeurs l’une à côté de l’autre.
    .fix = Mets le signe `{ $sign }` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Entre deux valeurs se trouve un signe, aussi pour multiplier.

two-operators =
    .kind = Deux signes sont l’un à côté de l’autre.
    .what = À la ligne { $line }, les signes `{ $other }` et `{ $sign }` sont côte à côte.
    .why = Entre deux de ces signes, Python attend une valeur.
    .fix = Enlève le signe `{ $sign }` de la ligne { $line }.
    .rule = Entre deux valeurs se trouve un seul signe.

return-assigns =
    .kind = Un return donne une valeur à un nom.
    .what = À la ligne { $line }, le signe `{ $sign }` se trouve après `return`. Il donne une valeur à un nom.
    .why = Un return ne fait que renvoyer une valeur. Il ne peut pas en même temps la donner à un nom.
    .fix = Enlève `{ $removed }` de la ligne { $line }, pour que seule la valeur reste après `return`.
    .rule = Après return se trouve seulement la valeur renvoyée.

trailing-operator =
    .kind = Un signe n’a rien après lui.
    .what = À la ligne { $line }, le signe `{ $sign }` est le dernier, et aucune valeur ne suit.
    .why = Python attend encore une valeur après `{ $sign }`.
    .fix = Enlève le signe `{ $sign }` de la ligne { $line }.
    .rule = Un signe se trouve entre deux valeurs.

leading-operator =
    .kind = Un signe se trouve au début d’une ligne.
    .what = La ligne { $line } commence par le signe `{ $sign }`, sans valeur devant lui.
    .why = Python attend une instruction au début de la ligne.
    .fix = Enlève le signe `{ $sign }` au début de la ligne { $line }.
    .rule = Une ligne commence par une instruction et non par un signe.

unfinished-expression =
    .kind = Une instruction s’arrête à mi-chemin.
    .what = À la ligne { $line }, quelque chose doit suivre `{ $before }`, mais rien de ce qui suit ne convient à Python.
    .why = Après `{ $before }`, Python attend une valeur.
    .fix = Écris la valeur qui va après `{ $before }` à la ligne { $line }.
    .rule = Un signe a besoin d’une valeur de chaque côté.

missing-value =
    .kind = Il manque une valeur.
    .what = À la ligne { $line }, il n’y a rien entre `{ $before }` et `{ $following }`.
    .why = Python attend une valeur ou un nom à cet endroit.
    .fix = Écris la valeur qui va entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Les signes et les virgules ont besoin d’une valeur à côté d’eux.

missing-name =
    .kind = Il manque un nom.
    .what = À la ligne { $line }, aucun nom ne suit `{ $before }`.
    .why = Après `{ $before }`, Python attend un nom.
    .fix = Écris le nom qui manque après `{ $before }` à la ligne { $line }.
    .rule = Après un point, et après for et import, vient un nom.

value-after-value =
    .kind = Quelque chose suit une valeur complète.
    .what = À la ligne { $line }, `{ $removed }` vient juste après `{ $before }`, sans signe entre les deux.
    .why = Avec `{ $before }`, la valeur est complète : Python attend un signe ou la fin de la ligne.
    .fix = Enlève `{ $removed }` après `{ $before }` à la ligne { $line }.
    .rule = Deux valeurs ne sont jamais côte à côte.

extra-words =
    .kind = Des mots dans le programme n’en font pas partie.
    .what = La ligne { $line } contient les mots `{ $removed }`, qui ne sont pas une instruction.
    .why = Python essaie de lire les mots comme des noms, et des noms ne sont jamais côte à côte.
    .fix = Enlève les mots `{ $removed }` de la ligne { $line }.
    .rule = Les notes pour les humains vont dans un commentaire, après le signe #.

wrong-sign =
    .kind = Un signe ne convient pas à sa place.
    .what = La ligne { $line } a le signe `{ $wrong }` à un endroit où Python ne le permet pas.
    .why = Le signe `{ $wrong }` a un autre sens en Python.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = Chaque signe a son sens et sa place.

bracket-never-closed =
    .kind = Il manque une parenthèse, un crochet ou une accolade qui ferme.
    .what = Le signe `{ $opener }`, ouvert à la ligne { $line }, n’a pas de signe fermant `{ $closer }` là où il en faut un.
    .why = Python cherche le signe fermant et continue à lire comme si l’instruction n’était pas finie.
    .fix = Mets un signe fermant `{ $closer }` après `{ $before }` à la ligne { $line }.
    .rule = Tout signe ouvrant est refermé par un signe de la même sorte.

bracket-never-closed-lines =
    .kind = Il manque une parenthèse, un crochet ou une accolade qui ferme.
    .what = Le signe `{ $opener }`, ouvert à la ligne { $line }, n’a pas de signe fermant `{ $closer }` là où il en faut un.
    .why = Python cherche le signe fermant dans les lignes du dessous et continue à lire comme si l’instruction n’était pas finie.
    .fix = Mets un signe fermant `{ $closer }` à la ligne { $goal }, là où finit la liste des valeurs.
    .rule = Tout signe ouvrant est refermé par un signe de la même sorte.

bracket-never-opened =
    .kind = Il manque une parenthèse, un crochet ou une accolade qui ouvre.
    .what = Un signe fermant `{ $closer }` n’a pas de signe ouvrant `{ $opener }` qui aille avec lui.
    .why = Python ne peut pas savoir où s’ouvre ce qu’il ferme.
    .fix = Mets un signe ouvrant `{ $opener }` avant `{ $following }` à la ligne { $line }.
    .rule = Tout signe fermant a son signe ouvrant.

extra-closing-bracket =
    .kind = Il y a un signe fermant de trop.
    .what = La ligne { $line } a un signe fermant `{ $closer }` qui ne va avec aucun signe ouvrant.
    .why = Python n’a plus rien à fermer à cet endroit.
    .fix = Enlève un signe fermant `{ $closer }` après `{ $before }` à la ligne { $line }.
    .rule = Pour chaque signe ouvrant, il y a exactement un signe fermant.

closing-bracket-first =
    .kind = Il y a un signe fermant de trop.
    .what = La ligne { $line } a un signe fermant `{ $closer }` qui ne va avec aucun signe ouvrant.
    .why = Python n’a plus rien à fermer à cet endroit.
    .fix = Enlève un signe fermant `{ $closer }` de la ligne { $line }.
    .rule = Pour chaque signe ouvrant, il y a exactement un signe fermant.

extra-opening-bracket =
    .kind = Il y a un signe ouvrant de trop.
    .what = La ligne { $line } a un signe ouvrant `{ $opener }` que rien ne referme.
    .why = Python continue à chercher le signe qui le referme.
    .fix = Enlève un signe ouvrant `{ $opener }` avant `{ $following }` à la ligne { $line }.
    .rule = Pour chaque signe ouvrant, il y a exactement un signe fermant.

wrong-closing-bracket =
    .kind = Un signe ouvrant est refermé par un signe d’une autre sorte.
    .what = Le signe `{ $opener }`, ouvert à la ligne { $opener_line }, rencontre `{ $wrong }` à la ligne { $line }, qui est d’une autre sorte.
    .why = Python n’accepte qu’un signe fermant de la même sorte que le signe ouvrant.
    .fix = Remplace le signe `{ $wrong }` de la ligne { $line } par `{ $right }`.
    .rule = Une parenthèse ferme une parenthèse, un crochet ferme un crochet, une accolade ferme une accolade.

wrong-opening-bracket =
    .kind = Un signe fermant est ouvert par un signe d’une autre sorte.
    .what = À la ligne { $line }, le signe ouvrant `{ $wrong }` ne va pas avec le signe fermant `{ $closer }`.
    .why = Python n’accepte que des paires de signes de la même sorte.
    .fix = Remplace le signe `{ $wrong }` de la ligne { $line } par `{ $right }`.
    .rule = Une parenthèse ferme une parenthèse, un crochet ferme un crochet, une accolade ferme une accolade.

wrong-bracket-pair =
    .kind = Les parenthèses, crochets ou accolades ne sont pas de la bonne sorte.
    .what = Les signes `{ $wrong }` et `{ $wrong_closer }`, ouverts à la ligne { $line }, sont d’une sorte qui ne va pas avec leur contenu.
    .why = Les parenthèses, les crochets et les accolades ont chacun leur sens, et Python ne peut pas lire ce contenu dans des signes de cette sorte.
    .fix = Remplace le signe `{ $wrong }` de la ligne { $line } par `{ $right }`, et son signe fermant `{ $wrong_closer }` par `{ $closer }`.
    .rule = Parenthèses pour les appels et les groupes, crochets pour les listes et leurs places, accolades pour les dictionnaires.

bracket-turned =
    .kind = Une parenthèse, un crochet ou une accolade est à l’envers.
    .what = La ligne { $line } a le signe `{ $wrong }` là où il en faut un dans l’autre sens.
    .why = Un signe ouvrant ne peut pas fermer, et un signe fermant ne peut pas ouvrir.
    .fix = Remplace le signe `{ $wrong }` de la ligne { $line } par `{ $right }`.
    .rule = Ces signes vont par paires : on ouvre d’abord, on ferme ensuite.

closing-brackets-swapped =
    .kind = Les signes fermants sont dans le mauvais ordre.
    .what = À la ligne { $line }, les signes fermants `{ $wrong }` sont dans le mauvais ordre.
    .why = Le signe ouvert en dernier doit être refermé en premier.
    .fix = Inverse l’ordre des signes fermants `{ $wrong }` à la ligne { $line }.
    .rule = Ouvert en dernier, refermé en premier.

bracket-closed-early =
    .kind = Une parenthèse, un crochet ou une accolade se referme trop tôt.
    .what = À la ligne { $line }, un signe fermant `{ $closer }` vient avant la fin de ce qui doit être à l’intérieur.
    .why = La suite se retrouve alors à l’extérieur, où Python ne peut pas la lire.
    .fix = Enlève le signe fermant `{ $closer }` après `{ $before }` à la ligne { $line }, et mets-le après `{ $target }` à la ligne { $goal }.
    .rule = On referme après la dernière chose qui doit être à l’intérieur.

bracket-closed-late =
    .kind = Une parenthèse, un crochet ou une accolade se referme trop tard.
    .what = À la ligne { $line }, un signe fermant `{ $closer }` vient après quelque chose qui ne doit pas être à l’intérieur.
    .why = Il y a alors trop de choses à l’intérieur, et les parties ne vont pas ensemble.
    .fix = Enlève le signe fermant `{ $closer }` après `{ $before }` à la ligne { $line }, et mets-le après `{ $target }` à la ligne { $goal }.
    .rule = On referme après la dernière chose qui doit être à l’intérieur.

extra-bracket-pair =
    .kind = Il y a une paire de signes ouvrant et fermant de trop.
    .what = À la ligne { $line }, les signes `{ $opener }` et `{ $closer }` se trouvent là où Python n’en permet pas.
    .why = Python attend les mots seuls à cet endroit.
    .fix = Enlève le signe `{ $opener }` et son partenaire `{ $closer }` de la ligne { $line }.
    .rule = Les parenthèses, crochets et accolades vont avec les appels, les groupes, les listes et les dictionnaires.

needless-bracket-pair =
    .kind = Une paire de parenthèses n’est pas nécessaire.
    .what = À la ligne { $line }, les signes `{ $opener }` et `{ $closer }` tiennent ensemble ce qui va déjà ensemble sans eux.
    .why = Python permet de telles parenthèses, mais lit la même chose sans elles.
    .fix = Enlève le signe `{ $opener }` et son partenaire `{ $closer }` de la ligne { $line }.
    .rule = Les parenthèses, crochets et accolades vont avec les appels, les groupes, les listes et les dictionnaires.

missing-bracket-pair =
    .kind = Il manque une paire de signes ouvrant et fermant.
    .what = À la ligne { $line }, des valeurs vont ensemble, mais aucun signe ouvrant et fermant ne les tient ensemble.
    .why = Sans ces signes, Python ne peut pas voir quelles valeurs vont ensemble.
    .fix = Mets le signe `{ $opener }` avant `{ $first }` à la ligne { $line } et son partenaire `{ $closer }` après `{ $target }` à la ligne { $goal }.
    .rule = Les parenthèses, crochets et accolades tiennent ensemble ce qui va ensemble.

instruction-over-lines =
    .kind = Une instruction va sur plusieurs lignes sans parenthèses.
    .what = L’instruction de la ligne { $line } continue à la ligne { $next }, mais aucune parenthèse ne tient les lignes ensemble.
    .why = À la fin d’une ligne, Python prend l’instruction pour finie, sauf si une parenthèse, un crochet ou une accolade est encore à refermer.
    .fix = Mets le signe `{ $opener }` avant `{ $first }` à la ligne { $line } et son partenaire `{ $closer }` après `{ $target }` à la ligne { $goal }.
    .rule = Une instruction, une ligne, sauf à l’intérieur de parenthèses, de crochets ou d’accolades.

call-without-brackets =
    .kind = Un appel n’a pas de parenthèses.
    .what = À la ligne { $line }, le nom `{ $name }` doit être appelé, mais il n’a pas de parenthèses.
    .why = Python n’appelle quelque chose que si des parenthèses suivent son nom.
    .fix = Mets une parenthèse ouvrante `(` juste après `{ $name }` à la ligne { $line }, et une parenthèse fermante `)` après les valeurs de l’appel.
    .rule = Pour appeler quelque chose, il faut des parenthèses, même vides.

def-without-brackets =
    .kind = Une définition n’a pas de parenthèses.
    .what = À la ligne { $line }, le nom `{ $name }` est défini sans parenthèses.
    .why = Après le nom, Python attend la liste des paramètres entre parenthèses, même si elle est vide.
    .fix = Mets des parenthèses juste après `{ $name }` à la ligne { $line } : une `(` avant ses paramètres, s’il en a, et une `)` après eux.
    .rule = Une définition a des parenthèses, même vides.

smart-quotes =
    .kind = Un guillemet est courbe.
    .what = La ligne { $line } a le guillemet courbe `{ $wrong }`, comme en font les traitements de texte et les pages web.
    .why = Python ne connaît que les guillemets droits. Le guillemet courbe est un caractère inconnu.
    .fix = Remplace le guillemet courbe `{ $wrong }` de la ligne { $line } par un guillemet droit, et fais de même à l’autre bout du texte.
    .rule = Les textes sont entre guillemets droits. Tape-les dans l’éditeur de programmes.

backtick-quotes =
    .kind = Des accents graves se trouvent à la place de guillemets.
    .what = La ligne { $line } a un accent grave (le signe qui penche vers la gauche) autour d’un texte.
    .why = Python ne connaît pas les accents graves.
    .fix = Remplace les accents graves de la ligne { $line } par des guillemets droits.
    .rule = Les textes sont entre guillemets droits, simples ou doubles.

text-never-closed =
    .kind = Un texte n’est pas fermé.
    .what = À la ligne { $line }, un texte commence par le guillemet `{ $quote }`, et il manque le guillemet qui le termine.
    .why = Python prend tout, jusqu’à la fin de la ligne, pour une partie du texte.
    .fix = Mets le guillemet `{ $quote }` après le dernier caractère du texte à la ligne { $line }.
    .rule = Un texte finit par le même guillemet que celui par lequel il commence.

text-never-opened =
    .kind = Un texte n’a pas de guillemet au début.
    .what = À la ligne { $line }, le texte qui commence par `{ $first }` n’a pas de guillemet devant lui.
    .why = Python lit les mots comme des noms et prend le guillemet qui les suit pour le début d’un texte.
    .fix = Mets le guillemet `{ $quote }` avant `{ $first }` à la ligne { $line }.
    .rule = Un texte commence et finit par le même guillemet.

triple-quote-never-closed =
    .kind = Un texte entre triples guillemets n’est pas fermé.
    .what = Un texte qui commence près de la ligne { $line } par trois guillemets n’a pas trois guillemets là où il finit.
    .why = Python prend tout, jusqu’à la fin du fichier, pour une partie du texte.
    .fix = Mets trois guillemets `{ $quote }` là où finit le texte.
    .rule = Un texte entre triples guillemets finit par trois guillemets de la même sorte.

mixed-quotes =
    .kind = Un texte s’ouvre et se ferme avec des guillemets différents.
    .what = À la ligne { $line }, un texte a le guillemet `{ $right }` à un bout et `{ $wrong }` à l’autre.
    .why = Python attend le même guillemet que celui du début du texte.
    .fix = Remplace le guillemet `{ $wrong }` de la ligne { $line } par `{ $right }`.
    .rule = Un texte finit par le même guillemet que celui par lequel il commence.

nested-quotes =
    .kind = Le même guillemet se trouve dans un texte et autour de lui.
    .what = À la ligne { $line }, le guillemet `{ $quote }` sert autour d’un texte et aussi à l’intérieur.
    .why = Python prend le guillemet intérieur pour la fin du texte.
    .fix = { $way ->
            [inner] Utilise l’autre sorte de guillemet à l’intérieur du texte de la ligne { $line }.
            [escaped] Mets un antislash devant le guillemet intérieur du texte de la ligne { $line }.
           *[outer] Utilise l’autre sorte de guillemet autour du texte de la ligne { $line }.
         }
    .rule = Autour d’un texte se trouve un guillemet qui n’apparaît pas à l’intérieur.

doubled-quote =
    .kind = Un guillemet est écrit deux fois.
    .what = À la ligne { $line }, deux guillemets `{ $quote }` se suivent avant `{ $following }`.
    .why = Python lit deux guillemets côte à côte comme un texte vide, et il ne peut pas lire ce qui vient juste après.
    .fix = Enlève un des deux guillemets `{ $quote }` avant `{ $following }` à la ligne { $line }.
    .rule = Un texte a un guillemet au début et un autre à la fin.

extra-quote =
    .kind = Il y a un guillemet de trop.
    .what = La ligne { $line } a le guillemet `{ $quote }` une fois de trop.
    .why = Python prend ce guillemet pour le début d’un texte de plus, et ce texte ne finit jamais.
    .fix = Enlève le guillemet `{ $quote }` après `{ $before }` à la ligne { $line }.
    .rule = Un texte a un guillemet au début et un autre à la fin.

quote-misplaced =
    .kind = Un guillemet se trouve au mauvais endroit.
    .what = À la ligne { $line }, le guillemet `{ $quote }` se trouve du mauvais côté de `{ $words }`, qui va dans le texte.
    .why = Python ne lit comme texte que ce qui se trouve entre deux guillemets.
    .fix = Déplace le guillemet `{ $quote }` à la ligne { $line } de l’autre côté de `{ $words }`, pour que `{ $words }` soit dans le texte.
    .rule = Un texte a un guillemet au début et un autre à la fin.

quotes-in-disorder =
    .kind = Les guillemets d’un texte sont en désordre.
    .what = À la ligne { $line }, les guillemets ne vont pas par paires autour d’un texte.
    .why = Python ne peut pas savoir où le texte commence et où il finit.
    .fix = Mets un guillemet avant le texte de la ligne { $line } et le même guillemet après lui, et aucun de cette sorte à l’intérieur.
    .rule = Un texte a un guillemet au début et le même à la fin.

text-without-quotes =
    .kind = Un texte n’a pas de guillemets.
    .what = À la ligne { $line }, `{ $words }` doit être un texte, mais n’a pas de guillemets.
    .why = Python prend des mots sans guillemets pour des noms de choses.
    .fix = Mets des guillemets avant et après `{ $words }` à la ligne { $line }.
    .rule = Les textes sont entre guillemets, les noms non.

text-for-name =
    .kind = Un texte se trouve là où il faut un nom.
    .what = La ligne { $line } a `{ $wrong }` entre guillemets à la place d’un nom.
    .why = Un texte entre guillemets est une valeur et ne peut pas recevoir une autre valeur.
    .fix = Enlève les guillemets autour de `{ $wrong }` à la ligne { $line }.
    .rule = Les noms n’ont pas de guillemets.

bad-text-prefix =
    .kind = Une lettre devant un texte ne veut rien dire pour Python.
    .what = À la ligne { $line }, les lettres `{ $prefix }` se trouvent juste avant le guillemet d’un texte.
    .why = Seules quelques lettres, comme f et r, peuvent se trouver devant un texte.
    .fix = Enlève ou change les lettres `{ $prefix }` avant le guillemet à la ligne { $line }.
    .rule = Devant un texte peuvent se trouver f, r, b ou u.

prefix-apart =
    .kind = Un espace sépare une lettre de son texte.
    .what = À la ligne { $line }, un espace se trouve entre la lettre `{ $letter }` et le guillemet de son texte.
    .why = Python lit la lettre comme un nom, et un nom et un texte ne peuvent pas se suivre.
    .fix = Enlève l’espace après la lettre `{ $letter }` à la ligne { $line }.
    .rule = Une lettre comme f ou r se trouve juste avant le guillemet de son texte.

backslash-in-text =
    .kind = Un antislash dans un texte a un sens spécial.
    .what = À la ligne { $line }, un texte contient un antislash, et Python le joint au caractère qui le suit.
    .why = Dans un texte, un antislash commence un caractère spécial : Python lit autre chose que ce qui est écrit.
    .fix = Écris deux fois chaque antislash du texte à la ligne { $line }, ou mets la lettre `r` avant le guillemet.
    .rule = Dans un texte, on double l’antislash.

text-over-lines =
    .kind = Un texte continue après la fin de sa ligne.
    .what = Un texte commence près de la ligne { $line } et continue après la fin de sa ligne.
    .why = Un texte entre guillemets simples ou doubles doit finir sur la ligne où il commence.
    .fix = { $way ->
            [tripled] Mets trois guillemets au début du texte qui commence près de la ligne { $line }, et trois à la fin.
           *[joined] Réunis les parties du texte qui commence près de la ligne { $line }, pour qu’il tienne sur une seule ligne.
         }
    .rule = Un texte de plusieurs lignes est entre triples guillemets.

f-string-brace-alone =
    .kind = Une accolade dans un texte n’a pas de partenaire.
    .what = À la ligne { $line }, il manque l’accolade `{ $brace }` dans une f-string.
    .why = Dans une f-string, les accolades vont par paires autour d’une valeur.
    .fix = Mets l’accolade `{ $brace }` de l’autre côté de la valeur à la ligne { $line }.
    .rule = Dans une f-string, les accolades vont par paires.

f-string-brace-extra =
    .kind = Il y a une accolade de trop dans un texte.
    .what = À la ligne { $line }, une f-string a l’accolade `{ $brace }` une fois de trop.
    .why = Dans une f-string, les accolades vont par paires autour d’une valeur.
    .fix = Enlève une accolade `{ $brace }` de la ligne { $line }.
    .rule = Dans une f-string, les accolades vont par paires.

f-string-brace-single =
    .kind = Une accolade qui fait partie du texte n’est écrite qu’une fois.
    .what = À la ligne { $line }, l’accolade `{ $brace }` fait partie du texte d’une f-string, mais elle n’est écrite qu’une fois.
    .why = Dans une f-string, une accolade seule commence ou termine une valeur.
    .fix = Écris deux fois l’accolade `{ $brace }` là où elle fait partie du texte à la ligne { $line }.
    .rule = Dans une f-string, on écrit deux fois une accolade qui fait partie du texte.

f-string-empty =
    .kind = Des accolades dans un texte ne contiennent pas de valeur.
    .what = { $held ->
            [colon] À la ligne { $line }, les accolades `{ $field }` d’une f-string commencent par un deux-points, et il n’y a pas de valeur avant.
           *[nothing] À la ligne { $line }, les accolades `{ $field }` d’une f-string ne contiennent pas de valeur.
         }
    .why = Python met une valeur à la place des accolades, et ici il n’y en a pas.
    .fix = { $way ->
            [dropped] Enlève la lettre `f` devant le guillemet à la ligne { $line }. Mais si une valeur doit se trouver là, écris son nom dans les accolades.
           *[written] Écris le nom de la valeur dans les accolades de la ligne { $line }, à leur début.
         }
    .rule = Dans une f-string, chaque paire d’accolades contient une valeur.

f-string-dropped =
    .kind = Python ne peut pas lire les accolades d’un texte.
    .what = À la ligne { $line }, une f-string a les accolades `{ $field }`. Python ne peut pas lire leur contenu comme une valeur.
    .why = La lettre `f` devant le guillemet dit à Python de calculer ce qui est dans les accolades.
    .fix = Enlève la lettre `f` devant le guillemet à la ligne { $line }, pour que Python prenne les accolades comme elles sont. Ou corrige ce qu’elles contiennent.
    .rule = Dans les accolades d’une f-string, il y a une valeur.

f-string-and-format =
    .kind = Un texte est rempli deux fois.
    .what = À la ligne { $line }, un texte a la lettre `f` devant son guillemet, et `.format` est aussi appelé sur lui.
    .why = Les deux mettent des valeurs dans les accolades, et `f` le fait d’abord. Les accolades ne contiennent aucune valeur à prendre.
    .fix = Enlève la lettre `f` devant le guillemet à la ligne { $line }.
    .rule = Les valeurs sont mises par la lettre f ou par format, jamais par les deux.

f-string-quotes =
    .kind = Les guillemets à l’intérieur d’une f-string la terminent trop tôt.
    .what = À la ligne { $line }, le guillemet `{ $quote }` se trouve autour d’une f-string et aussi dans ses accolades.
    .why = Python prend le guillemet intérieur pour la fin du texte.
    .fix = Utilise l’autre sorte de guillemet dans les accolades de la ligne { $line }, ou autour du texte.
    .rule = À l’intérieur d’une f-string, on utilise l’autre sorte de guillemet.

f-string-expression =
    .kind = Des accolades dans un texte contiennent autre chose qu’une valeur.
    .what = À la ligne { $line }, une f-string a dans ses accolades quelque chose que Python ne peut pas lire.
    .why = Dans les accolades se trouve une valeur, comme partout ailleurs dans le programme.
    .fix = Corrige ce qui se trouve dans les accolades de la f-string à la ligne { $line }.
    .rule = Dans les accolades d’une f-string se trouve une valeur.

misspelt-keyword =
    .kind = Un mot-clé est mal orthographié.
    .what = La ligne { $line } contient `{ $wrong }`, qui ressemble à un mot-clé de Python mais ne s’écrit pas comme lui.
    .why = Python prend `{ $wrong }` pour un nom et ne comprend pas ce qui suit.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = Un mot-clé ne marche que si chaque lettre est juste.

misspelt-branch =
    .kind = Le mot qui commence une branche est mal orthographié.
    .what = La ligne { $line } commence par `{ $wrong }`, qui ressemble beaucoup à `{ $right }` mais ne s’écrit pas ainsi.
    .why = Une nouvelle branche commence par `else`, `elif`, `except` ou `finally`. Python lit `{ $wrong }` comme un nom.
    .fix = Change `{ $wrong }` à la ligne { $line } en `{ $right }`.
    .rule = Une nouvelle branche commence par else, elif, except ou finally, et chaque lettre compte.

misspelt-name =
    .kind = Un nom est mal orthographié.
    .what = La ligne { $line } contient `{ $wrong }`, qui ressemble beaucoup à `{ $right }`.
    .why = Python ne reconnaît un nom que si chaque lettre est juste.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = Un nom s’écrit partout de la même façon.

keyword-capital =
    .kind = Un mot-clé n’a pas les bonnes majuscules.
    .what = La ligne { $line } contient `{ $wrong }`, mais Python distingue les majuscules des minuscules.
    .why = Python prend `{ $wrong }` pour un nom et ne comprend pas ce qui suit.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = Les mots-clés s’écrivent en minuscules, sauf True, False et None.

constant-capital =
    .kind = Une valeur fixe de Python n’a pas les bonnes majuscules.
    .what = La ligne { $line } contient `{ $wrong }`, mais Python distingue les majuscules des minuscules.
    .why = Python prend `{ $wrong }` pour un nom ordinaire.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = True, False et None commencent par une majuscule.

word-for-keyword =
    .kind = Un mot se trouve à la place d’un mot-clé.
    .what = La ligne { $line } contient le mot `{ $wrong }`, qui n’est pas un mot-clé de Python.
    .why = À cet endroit, Python ne comprend qu’un de ses propres mots-clés.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = Python ne comprend que ses propres mots-clés.

wrong-keyword =
    .kind = Ce n’est pas le bon mot-clé.
    .what = La ligne { $line } contient le mot-clé `{ $wrong }`, qui ne convient pas là.
    .why = Chaque mot-clé a sa place, et Python ne peut pas lire `{ $wrong }` ici.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = Chaque mot-clé a son sens et sa place.

foreign-word =
    .kind = Un mot vient d’un autre langage de programmation.
    .what = La ligne { $line } contient le mot `{ $wrong }`, que d’autres langages utilisent.
    .why = Python a un autre mot pour cela et prend `{ $wrong }` pour un nom.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = Chaque langage a ses propres mots-clés.

keyword-as-name =
    .kind = Un mot-clé sert de nom.
    .what = À la ligne { $line }, le mot `{ $keyword }` sert de nom, mais c’est un mot-clé de Python.
    .why = Les mots-clés ont un sens fixe et ne peuvent pas être des noms.
    .fix = Remplace `{ $keyword }` à la ligne { $line } par un nom à toi qui ne soit pas un mot-clé.
    .rule = Un mot-clé ne peut pas être un nom.

missing-keyword =
    .kind = Il manque un mot-clé.
    .what = À la ligne { $line }, il manque un mot-clé entre `{ $before }` et `{ $following }`.
    .why = Sans lui, Python ne peut pas voir comment les deux vont ensemble.
    .fix = Mets le mot-clé `{ $word }` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = Python a besoin de tous les mots-clés d’une instruction.

missing-keyword-first =
    .kind = Il manque un mot-clé au début d’une ligne.
    .what = La ligne { $line } commence par `{ $following }`, et il manque le mot-clé devant.
    .why = Sans le mot-clé, Python ne peut pas voir de quelle sorte d’instruction il s’agit.
    .fix = Mets le mot-clé `{ $word }` avant `{ $following }` à la ligne { $line }.
    .rule = Beaucoup d’instructions commencent par un mot-clé.

missing-def =
    .kind = Il manque le mot-clé d’une définition.
    .what = La ligne { $line } ressemble au début de la définition de `{ $following }`, mais il manque le mot-clé qui commence une définition.
    .why = Python prend `{ $following }` pour un appel, et un appel n’ouvre pas de bloc.
    .fix = Mets le mot-clé `def` avant `{ $following }` à la ligne { $line }.
    .rule = Une définition commence par le mot-clé def.

missing-in =
    .kind = Il manque le mot in dans une boucle.
    .what = À la ligne { $line }, rien ne relie `{ $before }` à `{ $following }`.
    .why = Une boucle `for` dit après le mot in ce qu’elle parcourt.
    .fix = Mets le mot `in` entre `{ $before }` et `{ $following }` à la ligne { $line }.
    .rule = for, nom, in, ce qu’il faut parcourir, deux-points.

wrong-word-for-in =
    .kind = Une boucle a un autre mot à la place de in.
    .what = La ligne { $line } a `{ $wrong }` là où une boucle `for` a le mot in.
    .why = Une boucle `for` dit après le mot in ce qu’elle parcourt.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `in`.
    .rule = for, nom, in, ce qu’il faut parcourir, deux-points.

else-if =
    .kind = Else et if sont deux mots.
    .what = À la ligne { $line }, une deuxième condition commence par les mots else et if.
    .why = Après else, Python attend tout de suite un deux-points et pas de condition.
    .fix = Remplace les mots else et if de la ligne { $line } par le seul mot `elif`.
    .rule = Une condition de plus commence par elif.

else-with-condition =
    .kind = Un else a une condition.
    .what = À la ligne { $line }, une condition suit le mot `else`.
    .why = Un else n’a pas de condition : il vaut pour tout ce qui reste. Python attend un deux-points juste après lui.
    .fix = Remplace `else` à la ligne { $line } par `elif`.
    .rule = Une condition de plus commence par elif ; else n’en a pas.

number-starts-name =
    .kind = Un nom commence par un chiffre.
    .what = À la ligne { $line }, le nom `{ $name }` commence par un chiffre.
    .why = Au premier chiffre, Python commence à lire un nombre, et ensuite viennent des lettres.
    .fix = Remplace `{ $name }` à la ligne { $line } par un nom qui commence par une lettre.
    .rule = Un nom commence par une lettre ou un tiret bas.

digit-for-letter =
    .kind = Un chiffre se trouve à la place d’une lettre qui lui ressemble.
    .what = À la ligne { $line }, le mot `{ $name }` commence par le chiffre `{ $wrong }`, qui ressemble à une lettre.
    .why = Au premier chiffre, Python commence à lire un nombre, et ensuite viennent des lettres.
    .fix = Écris la lettre `{ $right }` à la place du chiffre `{ $wrong }` dans `{ $name }` à la ligne { $line }.
    .rule = Un chiffre n’est pas une lettre, même s’il y ressemble.

digit-for-bracket =
    .kind = Un chiffre se trouve à la place de la parenthèse de la même touche.
    .what = À la ligne { $line } se trouve `{ $wrong }`, et sur beaucoup de claviers une parenthèse est sur la même touche.
    .why = Avec la touche Maj ou sans elle, la même touche écrit un chiffre ou la parenthèse. Python lit un nombre, et la parenthèse manque.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par `{ $right }`.
    .rule = Une parenthèse et un chiffre partagent souvent une touche.

hyphen-in-name =
    .kind = Un nom contient un trait d’union.
    .what = À la ligne { $line }, le nom `{ $name }` contient un trait d’union.
    .why = Python lit le trait d’union comme un signe moins entre deux noms.
    .fix = Remplace le trait d’union dans `{ $name }` à la ligne { $line } par un tiret bas `_`, ou écris le nom sans lui.
    .rule = Un nom a des lettres, des chiffres et des tirets bas, mais pas de trait d’union.

blank-in-name =
    .kind = Un nom contient un espace.
    .what = À la ligne { $line }, le nom `{ $name }` est écrit en deux mots.
    .why = Python lit deux noms côte à côte, sans rien qui les relie.
    .fix = Réunis les mots de `{ $name }` à la ligne { $line }, par exemple avec un tiret bas `_`.
    .rule = Un nom est un seul mot.

sign-in-name =
    .kind = Un nom contient un signe.
    .what = À la ligne { $line }, le nom `{ $name }` contient le signe `{ $sign }`.
    .why = Pour Python, le nom s’arrête au signe, et il ne comprend pas le reste.
    .fix = Enlève le signe `{ $sign }` de `{ $name }` à la ligne { $line }, ou mets un tiret bas `_` à sa place.
    .rule = Un nom a des lettres, des chiffres et des tirets bas.

global-after-use =
    .kind = La ligne qui dit où se trouve un nom vient trop tard.
    .what = La ligne { $line } dit `{ $keyword }` pour `{ $name }`, mais le nom est utilisé plus haut dans la même fonction.
    .why = Python doit savoir où se trouve un nom avant que la fonction l’utilise.
    .fix = Déplace le `{ $keyword }` de la ligne { $line } au début de la fonction.
    .rule = Ce qui dit où se trouve un nom vient avant sa première utilisation.

missing-space =
    .kind = Il manque un espace.
    .what = À la ligne { $line }, deux mots sont écrits en un seul : `{ $wrong }`.
    .why = Python lit `{ $wrong }` comme un seul nom.
    .fix = Mets un espace dans `{ $wrong }` à la ligne { $line }, là où un mot finit et où le suivant commence.
    .rule = Les mots sont séparés par des espaces.

blank-in-word =
    .kind = Un mot est coupé par un espace.
    .what = À la ligne { $line }, un mot est écrit en deux : `{ $wrong }`.
    .why = Python lit deux noms côte à côte, sans rien qui les relie.
    .fix = Enlève l’espace à l’intérieur de `{ $wrong }` à la ligne { $line }.
    .rule = Un mot ne contient pas d’espace.

words-swapped =
    .kind = Des mots sont dans le mauvais ordre.
    .what = À la ligne { $line }, les mots `{ $wrong }` sont dans un ordre que Python ne connaît pas.
    .why = Python lit les mots l’un après l’autre, et leur ordre a un sens.
    .fix = Inverse l’ordre des mots `{ $wrong }` à la ligne { $line }.
    .rule = not in et is not : dans cet ordre.

doubled-word =
    .kind = Un mot est écrit deux fois.
    .what = À la ligne { $line }, le mot `{ $word }` est écrit deux fois de suite.
    .why = Après le premier, Python attend autre chose.
    .fix = Enlève un `{ $word }` de la ligne { $line }.
    .rule = Chaque mot s’écrit une seule fois.

extra-keyword =
    .kind = Il y a un mot-clé de trop.
    .what = La ligne { $line } a le mot-clé `{ $word }` à un endroit où Python ne le permet pas.
    .why = Le mot-clé `{ $word }` commence autre chose que ce qui suit ici.
    .fix = Enlève le mot-clé `{ $word }` de la ligne { $line }.
    .rule = Chaque mot-clé a sa place.

extra-word =
    .kind = Il y a un mot de trop.
    .what = À la ligne { $line }, le mot `{ $word }` suit `{ $before }` sans rien qui les relie.
    .why = Python ne sait pas quoi faire de `{ $word }` à cet endroit.
    .fix = Enlève `{ $word }` après `{ $before }` à la ligne { $line }.
    .rule = Deux noms ne sont jamais côte à côte.

extra-word-first =
    .kind = Il y a un mot de trop au début d’une ligne.
    .what = La ligne { $line } commence par le mot `{ $word }`, qui ne fait pas partie de l’instruction qui suit.
    .why = Python ne sait pas quoi faire de `{ $word }` à cet endroit.
    .fix = Enlève `{ $word }` au début de la ligne { $line }.
    .rule = Deux noms ne sont jamais côte à côte.

foreign-new =
    .kind = Le mot new vient d’un autre langage.
    .what = La ligne { $line } a le mot `new` devant `{ $following }`.
    .why = Python crée une nouvelle chose par un simple appel, sans mot devant.
    .fix = Enlève le mot `new` devant `{ $following }` à la ligne { $line }.
    .rule = On crée une nouvelle chose en appelant sa classe.

type-declaration =
    .kind = Un mot pour le type vient d’un autre langage.
    .what = La ligne { $line } a le mot `{ $word }` devant le nom `{ $following }`.
    .why = Python trouve le type tout seul et lit ici deux noms côte à côte.
    .fix = Enlève le mot `{ $word }` devant le nom `{ $following }` à la ligne { $line }.
    .rule = Un nom n’a pas besoin de type devant lui : nom, signe égal, valeur.

def-without-name =
    .kind = Une définition n’a pas de nom.
    .what = À la ligne { $line }, aucun nom ne suit le mot-clé `{ $keyword }`.
    .why = Tout ce que l’on définit a besoin d’un nom pour pouvoir être utilisé.
    .fix = Mets un nom après `{ $keyword }` à la ligne { $line }.
    .rule = Après def et class vient un nom.

import-order =
    .kind = Les parties d’un import sont dans le mauvais ordre.
    .what = À la ligne { $line }, la partie avec import vient avant la partie avec from.
    .why = Python veut d’abord connaître le module, puis ce qu’il doit y prendre.
    .fix = Déplace la partie avec `from` au début de la ligne { $line }, avant le mot `import`.
    .rule = D’abord from et le module, ensuite import et les noms.

from-without-import =
    .kind = Il manque le mot import.
    .what = La ligne { $line } commence par from et n’a pas de mot import.
    .why = Après from et un module, Python attend import et un nom.
    .fix = Mets le mot `import` à sa place à la ligne { $line }.
    .rule = from un module, import un nom.

import-of-text =
    .kind = Un module est écrit comme un texte entre guillemets.
    .what = À la ligne { $line }, le module à importer est entre guillemets.
    .why = Python attend le nom du module tout seul.
    .fix = Enlève les guillemets autour du module à la ligne { $line }.
    .rule = On importe un module par son nom, sans guillemets.

import-of-file =
    .kind = Un fichier est importé à la place d’un module.
    .what = À la ligne { $line }, l’import n’est pas fait du simple nom d’un module.
    .why = Python attend le nom d’un module : pas de signes autour, pas de chemin.
    .fix = Écris seulement le nom du module après le mot import à la ligne { $line }.
    .rule = On importe un module par son nom seul.

module-digit =
    .kind = Le nom d’un module commence par un chiffre.
    .what = À la ligne { $line }, le nom du module, `{ $name }`, commence par un chiffre.
    .why = Au premier chiffre, Python commence à lire un nombre, et il ne peut donc pas importer un module de ce nom.
    .fix = Donne au fichier un nom qui commence par une lettre, et écris ce nom à la ligne { $line }. Si le fichier doit garder son nom, appelle `__import__` avec le nom entre guillemets.
    .rule = Un nom commence par une lettre ou un tiret bas, celui d’un module aussi.

import-hyphen =
    .kind = Le nom d’un module contient un trait d’union.
    .what = À la ligne { $line }, le nom du module à importer contient un trait d’union `-`.
    .why = Python lit le trait d’union comme un signe moins, qui n’a pas sa place dans un import.
    .fix = Utilise à la ligne { $line } un module dont le nom n’a pas de trait d’union.
    .rule = Le nom d’un module a des lettres, des chiffres et des tirets bas.

leading-zeros =
    .kind = Un nombre commence par un zéro.
    .what = À la ligne { $line }, le nombre `{ $number }` commence par un zéro.
    .why = Python ne permet pas de zéro au début d’un nombre entier.
    .fix = Enlève les zéros au début de `{ $number }` à la ligne { $line }.
    .rule = Un nombre entier n’a pas de zéros au début.

octal-literal =
    .kind = Un nombre du système octal est écrit comme en Python 2.
    .what = À la ligne { $line }, le nombre `{ $number }` commence par un zéro, ce qui voulait dire autrefois « système octal » (chiffres de 0 à 7).
    .why = Le Python d’aujourd’hui veut la lettre o après ce zéro.
    .fix = Mets la lettre `o` après le zéro de `{ $number }` à la ligne { $line }.
    .rule = Un nombre octal commence par un zéro et la lettre o.

long-number =
    .kind = Un nombre finit par une lettre comme en Python 2.
    .what = À la ligne { $line }, le nombre `{ $number }` finit par une lettre.
    .why = Aujourd’hui, un nombre entier peut être aussi long que tu veux, sans aucune lettre.
    .fix = Enlève la lettre à la fin de `{ $number }` à la ligne { $line }.
    .rule = Un nombre n’a pas de lettre à la fin.

number-separators =
    .kind = Un nombre a des séparateurs que Python ne connaît pas.
    .what = À la ligne { $line }, le nombre `{ $number }` est coupé par des virgules, des points ou des espaces.
    .why = Python lit plusieurs nombres au lieu d’un seul.
    .fix = Écris `{ $number }` à la ligne { $line } sans séparateurs, ou avec des tirets bas `_` comme séparateurs.
    .rule = Un nombre n’a pas de séparateurs, sauf des tirets bas.

print-statement =
    .kind = Un print n’a pas de parenthèses.
    .what = À la ligne { $line }, le mot `print` n’a pas de parenthèses autour de ce qu’il affiche.
    .why = En Python 2, c’était permis. Aujourd’hui, print s’appelle comme tout le reste.
    .fix = Mets une parenthèse ouvrante `(` après `print` à la ligne { $line } et une parenthèse fermante `)` après ce qu’il faut afficher.
    .rule = Ce que l’on affiche est entre parenthèses.

exec-statement =
    .kind = Un exec n’a pas de parenthèses.
    .what = À la ligne { $line }, le mot `exec` n’a pas de parenthèses après lui.
    .why = En Python 2, c’était permis. Aujourd’hui, exec s’appelle comme tout le reste.
    .fix = Mets une parenthèse ouvrante `(` après `exec` à la ligne { $line } et une parenthèse fermante `)` après ce qui va avec.
    .rule = Un appel a des parenthèses.

except-comma =
    .kind = Un except est écrit comme en Python 2.
    .what = À la ligne { $line }, une virgule `,` se trouve devant le nom de l’erreur.
    .why = Aujourd’hui, le mot as relie une erreur à son nom.
    .fix = Remplace la virgule `,` de la ligne { $line } par le mot `as`.
    .rule = except, erreur, as, nom.

raise-comma =
    .kind = Un raise est écrit comme en Python 2.
    .what = À la ligne { $line }, une virgule `,` se trouve entre l’erreur et son message.
    .why = Aujourd’hui, le message est entre parenthèses après l’erreur.
    .fix = Enlève la virgule `,` de la ligne { $line } et mets le message entre parenthèses après l’erreur.
    .rule = On lance une erreur avec son message entre parenthèses.

backticks =
    .kind = Des accents graves sont écrits comme en Python 2.
    .what = La ligne { $line } a des accents graves (les signes qui penchent vers la gauche) autour d’une valeur.
    .why = En Python 2, ils faisaient d’une valeur un texte. Le Python d’aujourd’hui ne les connaît pas.
    .fix = Enlève les accents graves de la ligne { $line } et appelle `repr` avec la valeur entre parenthèses.
    .rule = On fait d’une valeur un texte par un appel.

body-not-indented =
    .kind = Un bloc n’est pas indenté.
    .what = La ligne { $line } appartient au `{ $keyword }` de la ligne { $header }, mais elle n’est pas plus indentée que cette ligne.
    .why = Python voit à l’indentation ce qui appartient à un bloc. Ici, le bloc semble vide.
    .fix = { $count ->
            [one] Indente la ligne { $line } plus que la ligne { $header }, en général de quatre espaces.
           *[other] Indente les lignes { $line } à { $last } plus que la ligne { $header }, en général de quatre espaces.
         }
    .rule = Ce qui appartient à un bloc est plus indenté que la ligne qui l’ouvre.

unexpected-indentation =
    .kind = Une ligne est indentée sans raison.
    .what = La ligne { $line } est plus indentée que l’instruction d’avant, mais cette instruction n’ouvre pas de bloc.
    .why = Python prend des lignes plus indentées pour un bloc, et ici rien ne dit à quoi ce bloc appartient.
    .fix = { $count ->
            [one] Réduis l’indentation de la ligne { $line } à celle de la ligne { $like }.
           *[other] Réduis l’indentation des lignes { $line } à { $last }, pour que la ligne { $line } ait celle de la ligne { $like }.
         }
    .rule = On n’indente les lignes qu’à l’intérieur d’un bloc.

first-line-indented =
    .kind = La première ligne est indentée.
    .what = La ligne { $line } est la première instruction du programme, et elle est indentée.
    .why = L’indentation veut dire qu’une ligne appartient à un bloc. Au début d’un programme, il n’y a pas encore de bloc.
    .fix = { $count ->
            [one] Enlève l’indentation en trop de la ligne { $line }.
           *[other] Enlève l’indentation en trop des lignes { $line } à { $last }.
         }
    .rule = La première instruction commence tout à gauche.

indented-too-far =
    .kind = Une ligne est trop indentée.
    .what = La ligne { $line } est trop indentée pour le bloc auquel elle appartient.
    .why = Python voit à l’indentation ce qui va ensemble, et les lignes d’un bloc commencent dans la même colonne.
    .fix = { $count ->
            [one] Réduis l’indentation de la ligne { $line } à celle de la ligne { $like }.
           *[other] Réduis l’indentation des lignes { $line } à { $last }, pour que la ligne { $line } ait celle de la ligne { $like }.
         }
    .rule = Toutes les lignes d’un bloc commencent dans la même colonne.

not-indented-enough =
    .kind = Une ligne n’est pas assez indentée.
    .what = La ligne { $line } n’est pas aussi indentée que le bloc auquel elle appartient.
    .why = Python prend le bloc pour fini et ne peut pas lire le reste.
    .fix = { $count ->
            [one] Indente davantage la ligne { $line }, dans la même colonne que la ligne { $like }.
           *[other] Indente davantage les lignes { $line } à { $last }, pour que la ligne { $line } commence dans la même colonne que la ligne { $like }.
         }
    .rule = Toutes les lignes d’un bloc commencent dans la même colonne.

indentation-matches-nothing =
    .kind = Deux lignes d’un même bloc commencent dans des colonnes différentes.
    .what = Les lignes { $line } et { $like } appartiennent au même bloc, mais elles ne commencent pas dans la même colonne.
    .why = Python voit à la colonne quelles lignes appartiennent à un bloc. Ces lignes doivent commencer exactement pareil.
    .fix = { $count ->
            [one] Change l’indentation de la ligne { $line } pour qu’elle soit exactement celle de la ligne { $like }.
           *[other] Change l’indentation des lignes { $line } à { $last }, pour que la ligne { $line } ait exactement celle de la ligne { $like }.
         }
    .rule = Toutes les lignes d’un bloc commencent dans la même colonne.

branch-not-aligned =
    .kind = Une branche ne commence pas dans la colonne de sa partenaire.
    .what = À la ligne { $line }, le `{ $keyword }` ne commence pas dans la même colonne que l’instruction à laquelle il appartient.
    .why = Python ne peut pas voir à quelle instruction appartient le `{ $keyword }`.
    .fix = { $count ->
            [one] Change l’indentation de la ligne { $line } pour qu’elle soit exactement celle de la ligne { $like }.
           *[other] Change l’indentation des lignes { $line } à { $last }, pour que la ligne { $line } ait exactement celle de la ligne { $like }.
         }
    .rule = else et elif commencent dans la colonne de leur if, et except dans celle de son try.

block-line-misplaced =
    .kind = Une ligne d’un bloc commence dans la mauvaise colonne.
    .what = La ligne { $line } appartient au `{ $keyword }` de la ligne { $header }, mais elle ne commence pas dans la colonne de ce bloc.
    .why = Python voit à l’indentation ce qui va ensemble.
    .fix = { $count ->
            [one] Change l’indentation de la ligne { $line } pour qu’elle commence exactement un cran plus à droite que la ligne { $header }, en général quatre espaces.
           *[other] Change l’indentation des lignes { $line } à { $last }, pour que la ligne { $line } commence exactement un cran plus à droite que la ligne { $header }, en général quatre espaces.
         }
    .rule = Toutes les lignes d’un bloc commencent dans la même colonne.

not-at-left-edge =
    .kind = Une ligne ne commence pas tout à gauche.
    .what = La ligne { $line } est indentée, mais elle n’appartient à aucun bloc.
    .why = Python voit à l’indentation ce qui va ensemble.
    .fix = { $count ->
            [one] Enlève l’indentation en trop de la ligne { $line }, pour qu’elle commence tout à gauche.
           *[other] Enlève l’indentation en trop des lignes { $line } à { $last }, pour que la ligne { $line } commence tout à gauche.
         }
    .rule = Les lignes qui n’appartiennent à aucun bloc commencent tout à gauche.

indentation-other =
    .kind = L’indentation d’une ligne ne convient pas.
    .what = La ligne { $line } ne commence pas dans une colonne qui va avec les lignes autour d’elle.
    .why = Python voit à l’indentation ce qui va ensemble.
    .fix = { $count ->
            [one] Change l’indentation de la ligne { $line } pour qu’elle aille avec le bloc auquel la ligne appartient.
           *[other] Change l’indentation des lignes { $line } à { $last } pour qu’elle aille avec le bloc auquel elles appartiennent.
         }
    .rule = Toutes les lignes d’un bloc commencent dans la même colonne.

tabs-and-spaces =
    .kind = Des tabulations et des espaces sont mélangés.
    .what = Le programme est indenté à certains endroits avec des tabulations et à d’autres avec des espaces, et à la ligne { $line } les deux ne vont pas ensemble.
    .why = Ils peuvent se ressembler, mais Python ne peut pas comparer une tabulation avec des espaces.
    .fix = { $count ->
            [one] Change l’indentation de la ligne { $line } pour y mettre les mêmes blancs que la ligne { $like }.
           *[other] Change l’indentation des lignes { $line } à { $last }, pour que la ligne { $line } commence par les mêmes blancs que la ligne { $like }.
         }
    .rule = Indente seulement avec des espaces, quatre par niveau.

tab-among-blanks =
    .kind = Des tabulations et des espaces sont mélangés.
    .what = La ligne { $line } est indentée avec une tabulation, et d’autres lignes sont indentées avec des espaces.
    .why = À l’écran, une tabulation ressemble à des espaces, mais Python voit la différence et ne peut pas savoir si les lignes vont ensemble.
    .fix = Change l’indentation de la ligne { $line } : efface la tabulation au début et tape des espaces, quatre par niveau.
    .rule = Indente seulement avec des espaces, quatre par niveau.

blanks-among-tabs =
    .kind = Des tabulations et des espaces sont mélangés.
    .what = La ligne { $line } est indentée avec des espaces, et d’autres lignes sont indentées avec une tabulation.
    .why = À l’écran, une tabulation ressemble à des espaces, mais Python voit la différence et ne peut pas savoir si les lignes vont ensemble.
    .fix = Change l’indentation de la ligne { $line } : efface les espaces au début et tape des tabulations, comme sur les autres lignes.
    .rule = Indente avec des tabulations ou avec des espaces, jamais avec les deux dans un même programme.

return-outside =
    .kind = Un return se trouve hors d’une fonction.
    .what = À la ligne { $line }, le `{ $keyword }` n’est pas assez indenté pour appartenir à une fonction.
    .why = Seule une fonction peut renvoyer une valeur.
    .fix = { $count ->
            [one] Indente davantage la ligne { $line }, dans la même colonne que la ligne { $like }.
           *[other] Indente davantage les lignes { $line } à { $last }, pour que la ligne { $line } commence dans la même colonne que la ligne { $like }.
         }
    .rule = return se trouve dans une fonction.

break-outside =
    .kind = Un saut se trouve hors d’une boucle.
    .what = À la ligne { $line }, le `{ $keyword }` n’est pas assez indenté pour appartenir à une boucle.
    .why = On ne peut quitter ou continuer qu’une boucle.
    .fix = { $count ->
            [one] Indente davantage la ligne { $line }, dans la même colonne que la ligne { $like }.
           *[other] Indente davantage les lignes { $line } à { $last }, pour que la ligne { $line } commence dans la même colonne que la ligne { $like }.
         }
    .rule = break et continue se trouvent dans une boucle.

return-outside-replaced =
    .kind = Un return se trouve hors d’une fonction.
    .what = À la ligne { $line }, un `{ $keyword }` se trouve hors de toute fonction.
    .why = Seule une fonction peut renvoyer une valeur.
    .fix = Mets autre chose à la place du `{ $keyword }` à la ligne { $line }, ou enlève-le.
    .rule = return se trouve dans une fonction.

break-outside-replaced =
    .kind = Un saut se trouve hors d’une boucle.
    .what = À la ligne { $line }, un `{ $keyword }` se trouve hors de toute boucle.
    .why = On ne peut quitter ou continuer qu’une boucle.
    .fix = Mets autre chose à la place du `{ $keyword }` à la ligne { $line }, ou enlève-le.
    .rule = break et continue se trouvent dans une boucle.

missing-body =
    .kind = Un bloc est vide.
    .what = La ligne { $line } ouvre un bloc avec `{ $keyword }`, mais aucun bloc ne suit.
    .why = Après le deux-points, Python attend au moins une instruction indentée.
    .fix = Mets une instruction indentée sous la ligne { $line }. Le mot `pass` ne fait rien et remplit la place.
    .rule = Un bloc a au moins une instruction.

header-alone =
    .kind = Il manque un deux-points et un bloc.
    .what = La ligne { $line } ouvre un bloc avec `{ $keyword }`, mais elle n’a pas de deux-points à la fin, et aucun bloc ne suit.
    .why = Python attend un deux-points à la fin d’une telle ligne, et au-dessous au moins une instruction indentée.
    .fix = Mets un deux-points à la fin de la ligne { $line }. Mets une instruction indentée sous cette ligne. Le mot `pass` ne fait rien et garde la place.
    .rule = Une ligne qui ouvre un bloc finit par un deux-points, et le bloc a au moins une instruction.

pasted-prompt =
    .kind = Une invite est collée dans le programme.
    .what = La ligne { $line } commence par `{ $prompt }`, que la console affiche et qui ne fait pas partie d’un programme.
    .why = Python essaie de lire l’invite comme un signe du programme.
    .fix = Enlève `{ $prompt }` au début de la ligne { $line }.
    .rule = Dans une console, copie seulement ce que tu as tapé toi-même.

pasted-line-number =
    .kind = Un numéro de ligne est collé dans le programme.
    .what = La ligne { $line } commence par le nombre `{ $number }`, qui ne fait pas partie de l’instruction.
    .why = Python lit un nombre, puis quelque chose qui ne va pas avec lui.
    .fix = Enlève le nombre `{ $number }` au début de la ligne { $line }.
    .rule = Les numéros de ligne ne font pas partie d’un programme.

pasted-marker =
    .kind = Une marque venue d’ailleurs est collée dans le programme.
    .what = La ligne { $line } est `{ $mark }`, qui ne fait pas partie d’un programme Python.
    .why = De telles marques viennent de messageries, de pages web ou de la gestion de versions. Python ne les connaît pas.
    .fix = Enlève la ligne { $line }.
    .rule = Un programme ne contient que du Python.

pasted-stars =
    .kind = Des étoiles sont collées dans le programme.
    .what = La ligne { $line } a les étoiles `{ $mark }` à un endroit où elles n’ont rien à faire.
    .why = Dans les messages et sur les pages web, ces étoiles mettent les lettres en gras. Python les prend pour un signe de calcul.
    .fix = Enlève les étoiles `{ $mark }` de la ligne { $line }.
    .rule = Un programme ne contient que du Python.

pasted-command =
    .kind = Une commande est collée dans le programme.
    .what = La ligne { $line } est une commande pour un terminal ou un notebook : `{ $command }`. Elle ne fait pas partie d’un programme.
    .why = Python lit les instructions d’un programme et ne connaît pas de telles commandes.
    .fix = Enlève la ligne { $line } du programme. Entre plutôt la commande dans un terminal.
    .rule = Les commandes pour un terminal ou un notebook ne font pas partie d’un programme.

pasted-output =
    .kind = Un message de Python est collé dans le programme.
    .what = La ligne { $line } ressemble à un message affiché par Python, et non à un programme.
    .why = Python essaie de lire son propre message comme une instruction.
    .fix = Enlève le message de la ligne { $line }.
    .rule = Ce qui s’affiche ne fait pas partie d’un programme.

prose-line =
    .kind = Une phrase se trouve parmi les instructions.
    .what = La ligne { $line } est une phrase pour les humains et non une instruction.
    .why = Python prend les mots pour des noms, et des noms ne sont jamais côte à côte.
    .fix = Enlève la ligne { $line }, ou mets le signe `#` à son début pour en faire un commentaire.
    .rule = Les phrases pour les humains vont dans les commentaires.

comment-without-hash =
    .kind = Il manque le signe d’un commentaire.
    .what = À la ligne { $line }, la partie qui commence par `{ $first }` ne peut pas être lue comme une instruction.
    .why = Python lit tout comme des instructions, sauf ce qui suit le signe `#`.
    .fix = Mets le signe `#` avant `{ $first }` à la ligne { $line } pour faire du reste de la ligne un commentaire.
    .rule = Un commentaire commence par le signe #.

shebang =
    .kind = La première ligne d’un script a perdu son signe.
    .what = La ligne { $line } commence par `{ $first }`. Une telle ligne dit à l’ordinateur quel programme exécute le script, mais ici elle ne commence pas par le signe `#`.
    .why = Python ne saute une telle ligne que si elle commence par `#`. Ici, il essaie de lire une instruction.
    .fix = { $way ->
            [removed] Enlève la ligne { $line }. Le programme marche sans elle.
            [turned] Écris les signes `!` et `#` au début de la ligne { $line } dans l’ordre inverse.
           *[put] Mets le signe `#` tout au début de la ligne { $line }.
         }
    .rule = La première ligne d’un script peut commencer par #! et nommer un programme.

left-over =
    .kind = Il reste quelque chose sur une ligne.
    .what = À la ligne { $line }, la partie `{ $part }` ne fait pas partie de l’instruction qui s’y trouve.
    .why = Python essaie de lire toute la ligne, et cette partie ne va pas avec le reste.
    .fix = Mets le signe `#` devant `{ $part }` à la ligne { $line }, pour que Python le saute. Si cela ne sert à rien, enlève-le.
    .rule = Une ligne contient une instruction et rien d’autre.

foreign-comment =
    .kind = Un commentaire est écrit comme dans un autre langage.
    .what = La ligne { $line } a `{ $mark }`, qui marque un commentaire dans d’autres langages.
    .why = Python prend `{ $mark }` pour un signe du programme.
    .fix = { $way ->
            [removed] Enlève le commentaire qui commence par `{ $mark }` de la ligne { $line }. Si tu veux le garder, mets le signe `#` devant.
            [sign] Enlève le signe `{ $mark }` de la ligne { $line }. Python lit alors le reste de la ligne comme une instruction.
           *[replaced] Remplace `{ $mark }` à la ligne { $line } par le signe `#`.
         }
    .rule = En Python, un commentaire commence par le signe #.

invisible-character =
    .kind = Il y a un caractère que l’on ne voit pas.
    .what = La ligne { $line } contient un caractère invisible (numéro { $code }).
    .why = Il vient d’une copie faite dans une page web ou un document, et Python ne le permet pas ici.
    .fix = Enlève le caractère invisible de la ligne { $line } : efface la ligne et tape-la de nouveau.
    .rule = Tape tes programmes, ou colle-les comme texte brut.

look-alike =
    .kind = Un caractère ressemble seulement au bon.
    .what = La ligne { $line } a le caractère `{ $wrong }`, qui ressemble beaucoup à un autre.
    .why = Pour Python, ce sont deux caractères différents, et il ne connaît pas celui-ci à cet endroit.
    .fix = Remplace le caractère `{ $wrong }` de la ligne { $line } par `{ $right }`, tapé sur ton clavier.
    .rule = Les signes se tapent au clavier, ils ne se collent pas depuis un document.

stray-character =
    .kind = Un caractère n’a pas de sens en Python.
    .what = La ligne { $line } a le caractère `{ $wrong }`, que Python ne connaît pas à cet endroit.
    .why = En dehors des textes et des commentaires, Python ne connaît que certains signes.
    .fix = Enlève le caractère `{ $wrong }` de la ligne { $line }.
    .rule = En Python, les noms n’ont pas de signe devant eux.

space-after-backslash =
    .kind = Une espace se trouve derrière un antislash en fin de ligne.
    .what = À la ligne { $line }, il y a une espace derrière l’antislash `\`.
    .why = Un antislash ne fait continuer une ligne que s’il en est le tout dernier caractère.
    .fix = Enlève l’espace derrière l’antislash `\` à la ligne { $line }.
    .rule = Derrière un antislash en fin de ligne, il n’y a rien, pas même une espace.

stray-backslash =
    .kind = Il y a un antislash de trop.
    .what = La ligne { $line } a un antislash `\` en dehors d’un texte.
    .why = En dehors d’un texte, un antislash ne peut être que le tout dernier caractère d’une ligne.
    .fix = Enlève l’antislash `\` de la ligne { $line }.
    .rule = Un antislash a sa place dans un texte.

html-entity =
    .kind = Un signe est écrit comme sur une page web.
    .what = La ligne { $line } a `{ $wrong }`, qui représente un signe dans le texte d’une page web.
    .why = Python ne connaît pas cette façon d’écrire un signe.
    .fix = Remplace `{ $wrong }` à la ligne { $line } par le signe qu’il représente.
    .rule = Tape les signes tels qu’ils sont.

two-statements =
    .kind = Deux instructions se trouvent sur une ligne.
    .what = À la ligne { $line }, une instruction finit par `{ $before }`, et la suivante commence par `{ $following }`.
    .why = Python attend la fin de la ligne après une instruction.
    .fix = Mets `{ $following }` et ce qui le suit à la ligne { $line } sur une nouvelle ligne.
    .rule = Une instruction, une ligne.

line-broken =
    .kind = Une instruction est coupée sur deux lignes.
    .what = L’instruction de la ligne { $line } ne finit pas par `{ $before }`, mais la ligne, si.
    .why = À la fin d’une ligne, Python prend l’instruction pour finie, sauf si une parenthèse, un crochet ou une accolade est encore à refermer.
    .fix = Réunis la ligne { $line } et la ligne du dessous.
    .rule = Une instruction, une ligne, sauf à l’intérieur de parenthèses, de crochets ou d’accolades.

line-too-many =
    .kind = Une ligne n’est pas une instruction complète.
    .what = La ligne { $line } n’est pas une instruction que Python peut lire à cet endroit.
    .why = Python ne peut pas trouver ce que la ligne veut dire.
    .fix = Enlève la ligne { $line }, ou écris l’instruction en entier.
    .rule = Chaque ligne est une instruction complète.

line-out-of-place =
    .kind = Une ligne se trouve à un endroit où elle ne va pas.
    .what = La ligne { $line } ne peut pas rester là où elle est.
    .why = Toute seule, Python pourrait lire cette ligne, mais elle ne va pas avec ce qui vient avant et après.
    .fix = Enlève la ligne { $line }, ou déplace-la à l’endroit qui convient.
    .rule = Python lit ligne par ligne, et chaque ligne doit être à sa place.

after-decorator =
    .kind = Quelque chose se trouve entre un décorateur et sa fonction.
    .what = { $count ->
            [one] La ligne { $line } se trouve entre le décorateur `{ $decorator }` de la ligne { $owner } et ce qui va avec lui.
           *[other] Les lignes { $line } à { $last } se trouvent entre le décorateur `{ $decorator }` de la ligne { $owner } et ce qui va avec lui.
         }
    .why = Juste sous un décorateur, Python attend une ligne qui commence par def ou class.
    .fix = { $count ->
            [one] Enlève la ligne { $line }, ou déplace-la dans le bloc qui s’ouvre dessous.
           *[other] Enlève les lignes { $line } à { $last }, ou déplace-les dans le bloc qui s’ouvre dessous.
         }
    .rule = Juste sous un décorateur se trouve son def ou class.

lines-too-many =
    .kind = Des lignes ne font pas partie du programme.
    .what = Les lignes { $line } à { $last } ne sont pas des instructions que Python peut lire à cet endroit.
    .why = Python ne peut pas trouver ce qu’elles veulent dire.
    .fix = Enlève les lignes { $line } à { $last }, ou écris les instructions en entier.
    .rule = Chaque ligne est une instruction complète.

block-line-too-many =
    .kind = Une ligne ouvre un bloc qui n’est pas complet.
    .what = La ligne { $line } commence par `{ $keyword }`, mais il manque ce qui va avec.
    .why = Après `{ $keyword }`, Python attend une instruction complète avec son bloc.
    .fix = Enlève la ligne { $line }.
    .rule = Une ligne qui ouvre un bloc a besoin de son bloc.

block-line-left-over =
    .kind = Une ligne ouvre un bloc qui n’est pas complet.
    .what = La ligne { $line } commence par `{ $keyword }`, mais il manque ce qui va avec.
    .why = Python ne lit une ligne qui ouvre un bloc qu’avec tout ce qui va avec : son deux-points, son bloc et son partenaire, comme un except pour un try.
    .fix = { $count ->
            [one] Enlève la ligne { $line }, et réduis l’indentation de la ligne { $first } à celle de la ligne { $line }.
           *[other] Enlève la ligne { $line }, et réduis l’indentation des lignes { $first } à { $last }, pour que la ligne { $first } ait celle de la ligne { $line }.
         }
    .rule = Une ligne qui ouvre un bloc a besoin de son bloc.

missing-line =
    .kind = Il manque une ligne.
    .what = À la ligne { $line }, quelque chose n’est pas complet.
    .why = Python attend encore quelque chose avant la suite du programme.
    .fix = Écris ce qui manque à la ligne { $line }.
    .rule = Chaque instruction doit être complète.

missing-block-line =
    .kind = Il manque la ligne qui ouvre un bloc.
    .what = Les lignes autour de la ligne { $line } appartiennent à un bloc que rien n’ouvre.
    .why = Python ne peut pas voir à quoi appartient le bloc.
    .fix = Mets une ligne qui commence par `{ $keyword }` à la ligne { $line }.
    .rule = Chaque bloc est ouvert par une ligne qui finit par un deux-points.

missing-except =
    .kind = Un try n’a pas de except.
    .what = Près de la ligne { $line }, un bloc qui commence par `try` finit, et ni except ni finally ne suit.
    .why = Il faut dire à Python quoi faire quand quelque chose se passe mal dans le bloc try.
    .fix = Mets un `except` avec son propre bloc sous la ligne { $line }, dans la colonne de son `try`.
    .rule = Un try a besoin d’un except ou d’un finally.

missing-try =
    .kind = Un except n’a pas de try.
    .what = Près de la ligne { $line }, un `except` suit, mais aucun bloc devant lui ne commence par `try`.
    .why = Un except dit quoi faire quand son bloc try échoue. Ici, ce bloc n’existe pas.
    .fix = Mets une ligne avec `try` et un deux-points à la ligne { $line }, et indente les lignes qui lui appartiennent.
    .rule = Un except a besoin d’un try devant lui.

positional-after-keyword =
    .kind = Une valeur sans nom suit une valeur avec un nom.
    .what = Dans l’appel de la ligne { $line }, une valeur simple vient après une valeur donnée par son nom.
    .why = Python remplit les places d’un appel d’abord dans l’ordre, puis par les noms.
    .fix = { $way ->
            [named] Donne aussi un nom à la valeur simple de l’appel à la ligne { $line } : mets un nom et un signe égal devant.
            [removed] Enlève la valeur simple de l’appel à la ligne { $line }, ou donne-lui un nom aussi.
           *[moved] Déplace la valeur simple de l’appel à la ligne { $line } avant celles qui ont un nom.
         }
    .rule = Dans un appel, les valeurs simples viennent d’abord, celles qui ont un nom à la fin.

default-order =
    .kind = Un paramètre sans valeur par défaut en suit un qui en a une.
    .what = Dans la définition de la ligne { $line }, un paramètre simple vient après un paramètre qui a une valeur par défaut.
    .why = Python ne pourrait pas savoir quelle valeur va avec quel paramètre.
    .fix = Déplace les paramètres simples de la ligne { $line } avant ceux qui ont une valeur par défaut, ou donne-leur-en une aussi.
    .rule = Les paramètres avec une valeur par défaut viennent en dernier.

repeated-argument =
    .kind = Le même nom est donné deux fois.
    .what = À la ligne { $line }, le même paramètre reçoit deux fois une valeur ou une place.
    .why = Python ne pourrait pas savoir laquelle compte.
    .fix = Enlève l’un des deux à la ligne { $line }, ou change son nom.
    .rule = Chaque paramètre apparaît une seule fois.

generator-brackets =
    .kind = Une boucle dans un appel a besoin de ses propres parenthèses.
    .what = À la ligne { $line }, un appel contient une boucle et encore une valeur.
    .why = Python ne pourrait pas savoir où finit la boucle.
    .fix = Mets la boucle de l’appel à la ligne { $line } entre ses propres parenthèses.
    .rule = Une boucle dans un appel est entre parenthèses, sauf si elle y est seule.

assignment-to-call =
    .kind = Une valeur est donnée à un appel.
    .what = À la ligne { $line }, un appel se trouve à gauche d’un signe égal `=`.
    .why = Un appel n’est pas une place où l’on peut garder une valeur.
    .fix = Change le côté gauche du signe égal à la ligne { $line } en un nom.
    .rule = À gauche d’un signe égal se trouve un nom.

assignment-to-literal =
    .kind = Une valeur est donnée à une valeur fixe.
    .what = À la ligne { $line }, une valeur fixe, comme un nombre ou un texte, se trouve à gauche d’un signe égal `=`.
    .why = Une valeur fixe ne peut jamais devenir une autre valeur.
    .fix = Change le côté gauche du signe égal à la ligne { $line } en un nom.
    .rule = À gauche d’un signe égal se trouve un nom.

assignment-to-expression =
    .kind = Une valeur est donnée à quelque chose qui n’est pas un nom.
    .what = À la ligne { $line }, autre chose qu’un nom se trouve à gauche d’un signe égal `=`.
    .why = Python ne peut garder une valeur que sous un nom ou à une place d’une liste ou d’un dictionnaire.
    .fix = Change le côté gauche du signe égal à la ligne { $line } en un nom.
    .rule = À gauche d’un signe égal se trouve un nom.

generic-insert =
    .kind = Il manque quelque chose.
    .what = À la ligne { $line }, il manque quelque chose après `{ $before }`.
    .why = Sans cela, Python ne peut pas continuer à lire à cet endroit.
    .fix = Mets `{ $added }` après `{ $before }` à la ligne { $line }.
    .rule = Chaque instruction doit être complète.

generic-insert-first =
    .kind = Il manque quelque chose.
    .what = À la ligne { $line }, il manque quelque chose avant `{ $following }`.
    .why = Sans cela, Python ne peut pas continuer à lire à cet endroit.
    .fix = Mets `{ $added }` avant `{ $following }` à la ligne { $line }.
    .rule = Chaque instruction doit être complète.

generic-insert-much =
    .kind = Il manque quelque chose.
    .what = À la ligne { $line }, il manque une plus grande partie du programme.
    .why = Sans elle, Python ne peut pas continuer à lire.
    .fix = Écris ce qui manque à la ligne { $line }.
    .rule = Chaque instruction doit être complète.

generic-delete =
    .kind = Il y a quelque chose de trop.
    .what = La ligne { $line } a `{ $removed }` à un endroit où Python ne peut pas le lire.
    .why = Python attend autre chose à cet endroit, ou rien.
    .fix = Enlève `{ $removed }` de la ligne { $line }.
    .rule = Une ligne ne contient rien qui ne fasse partie de son instruction.

generic-delete-much =
    .kind = Il y a quelque chose de trop.
    .what = À partir de la ligne { $line }, il y a une partie, qui commence par `{ $first }`, que Python ne peut pas lire à cet endroit.
    .why = Python attend autre chose à cet endroit, ou rien.
    .fix = Enlève la partie qui commence par `{ $first }` à la ligne { $line }.
    .rule = Un programme ne contient que des instructions.

generic-replace =
    .kind = Quelque chose se trouve à la place d’autre chose.
    .what = La ligne { $line } a `{ $removed }` à un endroit où Python attend autre chose.
    .why = Python ne peut pas lire `{ $removed }` à cet endroit.
    .fix = Remplace `{ $removed }` à la ligne { $line } par `{ $added }`.
    .rule = Chaque signe et chaque mot a sa place.

generic-rewrite =
    .kind = Une partie d’une ligne est illisible.
    .what = À la ligne { $line }, Python ne peut pas lire la partie `{ $removed }`.
    .why = Elle ne va pas avec ce qui la précède et ce qui la suit.
    .fix = Écris autrement la partie `{ $removed }` à la ligne { $line }.
    .rule = Chaque signe et chaque mot a sa place.

generic-space =
    .kind = Des espaces ou une fin de ligne sont au mauvais endroit.
    .what = À la ligne { $line }, des espaces ou des fins de ligne ne sont pas là où Python les attend.
    .why = Python se sert des fins de ligne et de l’indentation pour voir ce qui va ensemble.
    .fix = Corrige les espaces ou les fins de ligne à la ligne { $line }.
    .rule = Une instruction, une ligne.
