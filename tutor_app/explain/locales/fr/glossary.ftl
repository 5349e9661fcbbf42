# Words of the classroom that explanations use, in French. Further words are among the explanations, as term-...

value = Une valeur est ce avec quoi un programme travaille, par exemple un nombre ou un texte.
quote = Les guillemets sont les signes `'` et `"`.
call = Appeler quelque chose, c’est lui faire faire son travail : son nom, puis des parenthèses.
module = Un module est un fichier de Python que d’autres programmes peuvent utiliser.
import = Importer un module, c’est le rendre prêt à l’emploi.
function = Une fonction est un bloc de lignes qui a un nom. Elle s’exécute quand on l’appelle.
definition = Une définition donne un nom à une fonction ou à une classe.
class = Une classe décrit comment sont faites les choses d’une même sorte.
loop = Une boucle exécute un bloc de lignes plusieurs fois.
condition = Une condition est une question dont la réponse est vraie ou fausse.
instruction = Une instruction dit à Python de faire une chose.
column = La colonne dit à quelle distance du bord gauche se trouve quelque chose.
blank = Une espace est un vide produit par la barre d’espace.
digit = Un chiffre est un des signes de 0 à 9.
underscore = Un tiret bas est le signe `_`.
backslash = Un antislash est le signe `\`.
default = Une valeur par défaut sert quand un appel n’en donne pas d’autre.
console = La console est la fenêtre où l’on tape des instructions une par une.
