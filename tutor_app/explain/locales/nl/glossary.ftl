# Words of the classroom that explanations use, in Dutch. Further words are among the explanations, as term-...

value = Een waarde is iets waarmee een programma werkt, zoals een getal of een string.
quote = Aanhalingstekens zijn de tekens `'` en `"` om een string heen.
call = Een functie aanroepen betekent dat je die uitvoert: je schrijft de naam en daarachter ronde haakjes `(` `)`.
module = Een module is een bestand met Python-code dat andere programma's kunnen gebruiken.
import = Een module importeren betekent dat je die beschikbaar maakt in je programma.
function = Een functie is een blok code met een naam. De code wordt uitgevoerd als je de functie aanroept.
definition = Een definitie geeft een naam aan een functie of een klasse.
class = Een klasse beschrijft hoe je objecten van één soort maakt.
loop = Een lus voert een blok code steeds opnieuw uit.
condition = Een voorwaarde is een expressie die waar of onwaar is.
statement = Met een opdracht laat je Python één ding doen.
column = Een kolom is een plaats op een regel, geteld vanaf de linkerkant.
space = Een spatie is het lege teken dat je met de spatiebalk typt.
digit = Een cijfer is een van de tekens van 0 tot en met 9.
underscore = Een underscore, of laag streepje, is het teken `_`.
backslash = Een backslash is het teken `\`, een omgekeerde schuine streep.
default = Een standaardwaarde is de waarde die een parameter krijgt als de aanroep er geen geeft.
console = Een console is een venster waarin je opdrachten één voor één typt en Python ze meteen uitvoert.
