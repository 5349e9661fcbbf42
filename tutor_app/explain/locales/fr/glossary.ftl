# Words of the classroom that explanations use, in French. Further words are among the explanations, as term-...

value = Une valeur est une donnée avec laquelle un programme travaille, par exemple un nombre ou une chaîne de caractères.
quote = Les guillemets sont les symboles `'` (l’apostrophe du clavier) et `"`, placés autour d’une chaîne de caractères.
call = Appeler une fonction, c’est l’exécuter : on écrit son nom, puis des parenthèses `(` `)`.
module = Un module est un fichier de code Python que d’autres programmes peuvent utiliser.
import = Importer un module, c’est le rendre utilisable dans ton programme.
function = Une fonction est un bloc de code qui porte un nom. Elle s’exécute quand on l’appelle.
definition = Une définition donne un nom à une fonction ou à une classe.
class = Une classe décrit comment fabriquer des objets d’une même sorte.
loop = Une boucle répète un bloc de code.
condition = Une condition est une expression qui est soit vraie, soit fausse.
statement = Une instruction demande à Python de faire une chose.
column = Une colonne est une position sur la ligne, comptée à partir du bord gauche.
space = Un espace est le caractère vide que tu tapes avec la barre d’espace.
digit = Un chiffre est un des symboles de 0 à 9.
underscore = Un tiret bas (ou underscore) est le symbole `_`.
backslash = Un antislash est le symbole `\`.
default = Une valeur par défaut est celle qu’un paramètre reçoit quand l’appel n’en donne pas d’autre.
console = Une console est une fenêtre où tu tapes les instructions une par une, et où Python les exécute aussitôt.
