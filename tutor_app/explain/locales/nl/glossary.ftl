# Words of the classroom that explanations use, in Dutch. Further words are among the explanations, as term-...

value = Een waarde is iets waarmee een programma werkt, zoals een getal of een tekst.
quote = Aanhalingstekens zijn de tekens `'` en `"`.
call = Iets aanroepen betekent het zijn werk laten doen: de naam en dan ronde haakjes.
module = Een module is een bestand met Python dat andere programma's kunnen gebruiken.
import = Een module importeren betekent die klaarmaken voor gebruik.
function = Een functie is een blok regels met een naam. Ze wordt uitgevoerd als ze wordt aangeroepen.
definition = Een definitie geeft een functie of een klasse een naam.
class = Een klasse beschrijft hoe dingen van één soort worden gemaakt.
loop = Een lus voert een blok regels steeds opnieuw uit.
condition = Een voorwaarde is een vraag waarop het antwoord waar of onwaar is.
instruction = Een opdracht zegt Python dat het één ding moet doen.
column = De kolom zegt hoe ver iets van de linkerrand staat.
blank = Een spatie is één lege plek, gemaakt met de spatiebalk.
digit = Een cijfer is een van de tekens 0 tot en met 9.
underscore = Een underscore is het teken `_`.
backslash = Een backslash is het teken `\`.
default = Een standaardwaarde wordt gebruikt als een aanroep geen andere geeft.
console = De console is het venster waarin losse opdrachten worden getypt.
