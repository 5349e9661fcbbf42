# Explanations of mistakes, in German.
#
# Each message is a kind of mistake with five texts: kind (its name), what (what is wrong here), why (why Python cannot read it),
# fix (what to do, without the finished line) and rule (to remember). Code stands in backticks. Variables are explained in catalogue.toml.

## Sentences around every explanation

where = { $count ->
    [one] Sieh dir Zeile { $lines } an.
   *[other] Sieh dir die Zeilen { $lines } an.
 }
where-later = { $count ->
    [one] Sieh dir Zeile { $lines } an. Python hat erst in Zeile { $stopped } etwas bemerkt.
   *[other] Sieh dir die Zeilen { $lines } an. Python hat erst in Zeile { $stopped } etwas bemerkt.
 }
also = { $count ->
    [one] Derselbe Fehler ist auch in Zeile { $lines }. Verbessere ihn dort auf die gleiche Weise.
   *[other] Derselbe Fehler ist auch in den Zeilen { $lines }. Verbessere ihn dort auf die gleiche Weise.
 }
again = { $count ->
    [one] In Zeile { $line } gibt es diesen Fehler einmal.
   *[other] In Zeile { $line } gibt es diesen Fehler { $count }-mal.
 }
elsewhere = Korrigiere dieselbe Art von Fehler auch hier: { $places }.
elsewhere-many = Diese Art von Fehler gibt es noch an { $count } weiteren Stellen ({ $lines }). Korrigiere sie auf die gleiche Weise, angefangen hier: { $places }.
place = { $lines } bei { $codes }
belongs = { $code } (dorthin gehört { $right })
like-line = { $lines } (wie Zeile { $like })
header-line = { $lines } (eine Stufe weiter als das `{ $keyword }` in Zeile { $header })
on-lines = { $count ->
    [one] Zeile { $lines }
   *[other] Zeilen { $lines }
 }
more = { $count } mehr
stand-in = In der verbesserten Fassung hält `{ $word }` nur den Platz für ein Wort oder einen Wert von dir frei.

## Words of the classroom, explained on first use

term-colon = Ein Doppelpunkt ist das Zeichen `:`.
term-comma = Ein Komma ist das Zeichen `,`.
term-bracket = Klammern sind die Zeichen `(` `)`, `[` `]` und `{"{"}` `{"}"}`.
term-block = Ein Block ist eine Gruppe von Zeilen, die zusammengehören und gleich weit eingerückt sind.
term-indentation = Die Einrückung ist der leere Raum am Anfang einer Zeile.
term-keyword = Ein Schlüsselwort ist ein Wort, das in Python eine feste Bedeutung hat, zum Beispiel if oder while.
term-text = Ein Text (ein String) ist etwas, das zwischen Anführungszeichen steht.
term-fstring = Ein f-String ist ein Text, vor dessen Anführungszeichen der Buchstabe f steht.
term-dictionary = Ein Dictionary enthält Paare aus einem Schlüssel und einem Wert.
term-tab = Ein Tabulator ist ein breiter leerer Raum, den die Tabulatortaste erzeugt.
term-comment = Ein Kommentar ist eine Notiz für Menschen, die Python überspringt.
term-prompt = Ein Prompt ist das Zeichen, mit dem die Konsole sagt, dass sie bereit ist.
term-argument = Argumente und Parameter sind das, was bei einem Aufruf und bei einer Definition in den runden Klammern steht.

## Kinds of mistakes

missing-colon =
    .kind = Ein Doppelpunkt fehlt.
    .what = Die Anweisung, die mit `{ $keyword }` anfängt, beginnt einen Block, aber Zeile { $line } endet nicht mit einem Doppelpunkt.
    .why = Ohne den Doppelpunkt kann Python nicht erkennen, wo der `{ $keyword }`-Teil endet und sein Block anfängt.
    .fix = Setze einen Doppelpunkt hinter `{ $last }`, ans Ende von Zeile { $line }.
    .rule = Jede Zeile, die einen Block beginnt, endet mit einem Doppelpunkt: if, elif, else, for, while, def, class, try, except, with.

missing-colon-inside =
    .kind = Ein Doppelpunkt fehlt.
    .what = In Zeile { $line } geht der Teil, der mit `{ $keyword }` anfängt, direkt in die nächste Anweisung über.
    .why = Ohne den Doppelpunkt kann Python nicht erkennen, wo der `{ $keyword }`-Teil endet.
    .fix = Setze in Zeile { $line } einen Doppelpunkt hinter `{ $last }`.
    .rule = Ein Doppelpunkt trennt den Anfang eines Blocks von dem, was zum Block gehört.

semicolon-for-colon =
    .kind = Ein Semikolon steht dort, wo ein Doppelpunkt hingehört.
    .what = Die Anweisung, die mit `{ $keyword }` anfängt, hat in Zeile { $line } an ihrem Ende ein Semikolon `;`.
    .why = Ein Semikolon beginnt keinen Block. Python wartet auf einen Doppelpunkt.
    .fix = Ersetze das Semikolon `;` in Zeile { $line } durch einen Doppelpunkt.
    .rule = Ein Block beginnt mit einem Doppelpunkt, nie mit einem Semikolon.

equals-for-colon =
    .kind = Ein Gleichheitszeichen steht dort, wo ein Doppelpunkt hingehört.
    .what = Die Anweisung, die mit `{ $keyword }` anfängt, hat in Zeile { $line } ein Gleichheitszeichen `=`, wo ihr Block beginnt.
    .why = Ein Gleichheitszeichen gibt einem Namen einen Wert. Es beginnt keinen Block.
    .fix = Ersetze das Gleichheitszeichen `=` in Zeile { $line } durch einen Doppelpunkt.
    .rule = Ein Block beginnt mit einem Doppelpunkt.

then-for-colon =
    .kind = Ein Wort aus einer anderen Sprache steht dort, wo ein Doppelpunkt hingehört.
    .what = In Zeile { $line } steht das Wort `{ $wrong }` dort, wo der `{ $keyword }`-Teil endet.
    .why = Python kennt das Wort `{ $wrong }` hier nicht. Es wartet auf einen Doppelpunkt.
    .fix = Ersetze das Wort `{ $wrong }` in Zeile { $line } durch einen Doppelpunkt.
    .rule = Python benutzt einen Doppelpunkt, wo andere Sprachen then oder do schreiben.

wrong-sign-for-colon =
    .kind = Ein anderes Zeichen steht dort, wo ein Doppelpunkt hingehört.
    .what = Die Anweisung, die mit `{ $keyword }` anfängt, hat in Zeile { $line } `{ $wrong }`, wo ihr Block beginnt.
    .why = Python wartet vor dem Block auf einen Doppelpunkt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch einen Doppelpunkt.
    .rule = Ein Block beginnt mit einem Doppelpunkt.

brace-block =
    .kind = Eine geschweifte Klammer beginnt einen Block.
    .what = In Zeile { $line } steht eine geschweifte Klammer `{"{"}`, wo ein Block beginnt.
    .why = Andere Sprachen schreiben Blöcke in geschweifte Klammern. In Python beginnt mit einer geschweiften Klammer ein Dictionary oder eine Menge.
    .fix = Ersetze die geschweifte Klammer `{"{"}` in Zeile { $line } durch einen Doppelpunkt.
    .rule = Ein Block beginnt mit einem Doppelpunkt und ist eingerückt. Er braucht keine geschweiften Klammern.

brace-block-end =
    .kind = Eine geschweifte Klammer steht allein in einer Zeile.
    .what = In Zeile { $line } steht eine schließende geschweifte Klammer `{"}"}`, die nichts schließt.
    .why = Andere Sprachen beenden einen Block mit einer geschweiften Klammer. In Python endet der Block dort, wo die Einrückung zurückgeht.
    .fix = Entferne die geschweifte Klammer `{"}"}` aus Zeile { $line }.
    .rule = Allein die Einrückung zeigt, wo ein Block endet.

extra-colon =
    .kind = Es gibt einen Doppelpunkt zu viel.
    .what = In Zeile { $line } steht ein Doppelpunkt hinter `{ $before }`, aber dort beginnt kein Block.
    .why = Nach einem Doppelpunkt erwartet Python einen Block oder einen Wert. Hier findet es weder das eine noch das andere.
    .fix = Entferne den Doppelpunkt hinter `{ $before }` in Zeile { $line }.
    .rule = Nur Zeilen, die einen Block beginnen, enden mit einem Doppelpunkt.

doubled-sign =
    .kind = Ein Zeichen ist doppelt geschrieben.
    .what = In Zeile { $line } steht das Zeichen `{ $sign }` einmal zu oft.
    .why = Zwischen zwei solchen Zeichen erwartet Python einen Wert oder einen Namen.
    .fix = Entferne ein `{ $sign }` aus Zeile { $line }.
    .rule = Ein Zeichen zwischen zwei Werten genügt.

assignment-in-condition =
    .kind = Ein Gleichheitszeichen steht dort, wo zwei nötig sind.
    .what = In Zeile { $line } steht hinter `{ $before }` ein einzelnes Gleichheitszeichen `=`, das einem Namen einen Wert gibt.
    .why = Ein einzelnes `=` ist an dieser Stelle nicht erlaubt. Die Frage, ob zwei Werte gleich sind, stellt man mit zwei Gleichheitszeichen.
    .fix = Schreibe hinter `{ $before }` in Zeile { $line } zwei Gleichheitszeichen statt einem.
    .rule = Ein Gleichheitszeichen gibt einen Wert. Zwei Gleichheitszeichen vergleichen.

assignment-for-comparison =
    .kind = Ein Gleichheitszeichen steht dort, wo ein Vergleich nötig ist.
    .what = In Zeile { $line } folgt auf `{ $before }` ein einzelnes Gleichheitszeichen `=`. Es gibt einen Wert und vergleicht nicht.
    .why = Python erwartet hier eine Frage, und ein einzelnes `=` fragt nichts.
    .fix = Ersetze das Gleichheitszeichen `=` hinter `{ $before }` in Zeile { $line } durch `{ $right }`.
    .rule = Ein Gleichheitszeichen gibt einen Wert und vergleicht nie.

equals-for-walrus =
    .kind = Ein Gleichheitszeichen steht dort, wo ein Wert gemerkt und gleich benutzt wird.
    .what = In Zeile { $line } folgt ein einzelnes Gleichheitszeichen `=` auf `{ $before }`, mitten in einer Frage oder einem Wert.
    .why = Ein einzelnes `=` ist eine eigene Anweisung. In einer Frage oder einem Wert bekommt ein Name seinen Wert mit Doppelpunkt und Gleichheitszeichen.
    .fix = Schreibe hinter `{ $before }` in Zeile { $line } einen Doppelpunkt vor das Gleichheitszeichen.
    .rule = In einer Frage oder einem Wert geben Doppelpunkt und Gleichheitszeichen einem Namen seinen Wert.

assignment-to-value =
    .kind = Ein Wert steht links von einem Gleichheitszeichen.
    .what = In Zeile { $line } folgt ein einzelnes Gleichheitszeichen `=` auf `{ $before }`, dem man keinen Wert geben kann.
    .why = Nur ein Name oder ein Platz in einer Liste kann einen Wert bekommen. Zwei Gleichheitszeichen vergleichen dagegen.
    .fix = Schreibe hinter `{ $before }` in Zeile { $line } zwei Gleichheitszeichen statt einem.
    .rule = Links von einem einzelnen Gleichheitszeichen steht ein Name.

comparison-for-assignment =
    .kind = Zwei Gleichheitszeichen stehen dort, wo eines nötig ist.
    .what = In Zeile { $line } folgen zwei Gleichheitszeichen auf `{ $before }`. Sie vergleichen und geben keinen Wert.
    .why = Python erwartet an dieser Stelle ein einzelnes Gleichheitszeichen.
    .fix = Schreibe hinter `{ $before }` in Zeile { $line } ein einzelnes Gleichheitszeichen statt zwei.
    .rule = Ein Gleichheitszeichen gibt einen Wert. Zwei Gleichheitszeichen vergleichen.

colon-for-equals =
    .kind = Ein Doppelpunkt steht dort, wo ein Gleichheitszeichen hingehört.
    .what = In Zeile { $line } steht ein Doppelpunkt zwischen `{ $before }` und `{ $following }`.
    .why = Einen Wert gibt man einem Namen mit einem Gleichheitszeichen. Ein Doppelpunkt hat eine andere Bedeutung.
    .fix = Ersetze den Doppelpunkt zwischen `{ $before }` und `{ $following }` in Zeile { $line } durch ein Gleichheitszeichen `=`.
    .rule = Werte gibt man mit einem Gleichheitszeichen, auch in Aufrufen.

equals-in-dictionary =
    .kind = Ein Gleichheitszeichen steht in einem Dictionary.
    .what = In Zeile { $line } steht ein Gleichheitszeichen `=` zwischen dem Schlüssel `{ $before }` und dem Wert `{ $following }`.
    .why = In einem Dictionary verbindet ein Doppelpunkt einen Schlüssel mit seinem Wert.
    .fix = Ersetze das Gleichheitszeichen `=` zwischen `{ $before }` und `{ $following }` in Zeile { $line } durch einen Doppelpunkt.
    .rule = In einem Dictionary gilt: Schlüssel, Doppelpunkt, Wert.

equals-for-colon-inside =
    .kind = Ein Gleichheitszeichen steht dort, wo ein Doppelpunkt hingehört.
    .what = In Zeile { $line } steht ein Gleichheitszeichen `=` zwischen `{ $before }` und `{ $following }`.
    .why = Python erlaubt an dieser Stelle kein Gleichheitszeichen.
    .fix = Ersetze das Gleichheitszeichen `=` zwischen `{ $before }` und `{ $following }` in Zeile { $line } durch einen Doppelpunkt.
    .rule = Slices, Dictionarys und lambda benutzen einen Doppelpunkt.

comma-in-dictionary =
    .kind = Ein falsches Zeichen steht in einem Dictionary.
    .what = In Zeile { $line } folgt das Zeichen `{ $wrong }` auf den Schlüssel `{ $before }`.
    .why = In einem Dictionary verbindet ein Doppelpunkt einen Schlüssel mit seinem Wert.
    .fix = Ersetze `{ $wrong }` hinter `{ $before }` in Zeile { $line } durch einen Doppelpunkt.
    .rule = In einem Dictionary gilt: Schlüssel, Doppelpunkt, Wert; Kommas stehen zwischen den Paaren.

missing-equals =
    .kind = Ein Gleichheitszeichen fehlt.
    .what = In Zeile { $line } verbindet nichts `{ $before }` und `{ $following }`.
    .why = Python kann nicht erkennen, dass ein Name einen Wert bekommt.
    .fix = Setze ein Gleichheitszeichen `=` zwischen `{ $before }` und `{ $following }` in Zeile { $line }.
    .rule = Name, Gleichheitszeichen, Wert: in dieser Reihenfolge.

reversed-comparison =
    .kind = Die zwei Zeichen eines Vergleichs stehen in der falschen Reihenfolge.
    .what = In Zeile { $line } steht das Zeichen `{ $wrong }`, das Python nicht kennt.
    .why = In einem Vergleich steht das Gleichheitszeichen immer zuletzt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Kleiner oder gleich, größer oder gleich, ungleich: Das Gleichheitszeichen steht zuletzt.

triple-equals =
    .kind = Ein Vergleich hat ein Gleichheitszeichen zu viel.
    .what = In Zeile { $line } steht das Zeichen `{ $wrong }`, das zu JavaScript gehört.
    .why = Python liest das letzte Gleichheitszeichen als ein weiteres Zeichen, vor dem kein Wert steht.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Python vergleicht mit zwei Gleichheitszeichen und mit einem Ausrufezeichen und einem Gleichheitszeichen.

diamond =
    .kind = Das Zeichen für ungleich stammt aus Python 2.
    .what = In Zeile { $line } steht das Zeichen `<>`, das alte Versionen von Python kannten.
    .why = Das heutige Python liest zwei einzelne Vergleichszeichen, zwischen denen nichts steht.
    .fix = Ersetze `<>` in Zeile { $line } durch `!=`.
    .rule = Ungleich schreibt man mit einem Ausrufezeichen und einem Gleichheitszeichen.

split-operator =
    .kind = Ein Zeichen ist durch ein Leerzeichen zerrissen.
    .what = In Zeile { $line } steht `{ $wrong }` mit einem Leerzeichen darin.
    .why = Python liest zwei einzelne Zeichen, zwischen denen kein Wert steht.
    .fix = Entferne das Leerzeichen in `{ $wrong }` in Zeile { $line }.
    .rule = Ein Zeichen, das aus zweien besteht, schreibt man ohne Leerzeichen.

c-and =
    .kind = Das Zeichen für „und“ stammt aus einer anderen Sprache.
    .what = In Zeile { $line } steht `{ $wrong }` zwischen zwei Bedingungen.
    .why = Python verbindet Bedingungen mit Wörtern und kann `{ $wrong }` deshalb hier nicht lesen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch das Wort `and`.
    .rule = Python schreibt and, or und not als Wörter.

c-or =
    .kind = Das Zeichen für „oder“ stammt aus einer anderen Sprache.
    .what = In Zeile { $line } steht `{ $wrong }` zwischen zwei Bedingungen.
    .why = Python verbindet Bedingungen mit Wörtern und kann `{ $wrong }` deshalb hier nicht lesen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch das Wort `or`.
    .rule = Python schreibt and, or und not als Wörter.

c-not =
    .kind = Das Zeichen für „nicht“ stammt aus einer anderen Sprache.
    .what = In Zeile { $line } steht ein Ausrufezeichen `!` vor einer Bedingung.
    .why = Python kennt das Ausrufezeichen nur zusammen mit einem Gleichheitszeichen.
    .fix = Ersetze das Ausrufezeichen `!` in Zeile { $line } durch das Wort `not`.
    .rule = Python schreibt and, or und not als Wörter.

increment =
    .kind = Ein Zeichen zum Hochzählen oder Herunterzählen stammt aus einer anderen Sprache.
    .what = In Zeile { $line } steht `{ $wrong }`, das es in Python nicht gibt.
    .why = Python wartet hinter den Zeichen `{ $wrong }` auf einen Wert.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch das Zeichen, das direkt dazuzählt oder abzieht, und die Zahl 1.
    .rule = Hochzählen geht mit Plus, Gleichheitszeichen, 1; herunterzählen geht mit Minus, Gleichheitszeichen, 1.

missing-comma =
    .kind = Ein Komma fehlt.
    .what = In Zeile { $line } trennt kein Komma `{ $before }` von `{ $following }`.
    .why = Python kann nicht erkennen, wo ein Wert endet und der nächste anfängt.
    .fix = Setze ein Komma zwischen `{ $before }` und `{ $following }` in Zeile { $line }.
    .rule = Mehrere Werte hintereinander trennt man durch Kommas.

missing-comma-end =
    .kind = Am Ende einer Zeile fehlt ein Komma.
    .what = Zeile { $line } endet nach `{ $before }`, und die nächste Zeile geht mit einem weiteren Wert weiter.
    .why = Python liest über das Zeilenende hinweg und findet zwei Werte, zwischen denen nichts steht.
    .fix = Setze ein Komma hinter `{ $before }` am Ende von Zeile { $line }.
    .rule = Mehrere Werte hintereinander trennt man durch Kommas, auch von Zeile zu Zeile.

wrong-sign-for-comma =
    .kind = Ein anderes Zeichen steht dort, wo ein Komma hingehört.
    .what = In Zeile { $line } steht `{ $wrong }` zwischen zwei Werten.
    .why = Python trennt Werte durch Kommas. `{ $wrong }` bedeutet etwas anderes.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch ein Komma.
    .rule = Mehrere Werte hintereinander trennt man durch Kommas.

extra-comma =
    .kind = Es gibt ein Komma zu viel.
    .what = In Zeile { $line } steht ein Komma, wo kein Wert endet oder kein Wert folgt.
    .why = Ein Komma trennt zwei Werte, und hier ist einer davon nicht da.
    .fix = Entferne das Komma, das zu viel ist, aus Zeile { $line }.
    .rule = Ein Komma steht zwischen zwei Werten.

extra-item =
    .kind = Ein Eintrag in einer Reihe von Werten ist nicht lesbar.
    .what = Zeile { $line } enthält den Teil `{ $removed }`, den Python nicht lesen kann.
    .why = Hinter einem Komma erwartet Python einen vollständigen Wert.
    .fix = Entferne `{ $removed }` aus Zeile { $line }.
    .rule = Hinter einem Komma steht ein vollständiger Wert.

missing-dot =
    .kind = Ein Punkt fehlt.
    .what = In Zeile { $line } verbindet nichts `{ $before }` und `{ $following }`.
    .why = Ein Punkt verbindet ein Ding mit dem, was dazu gehört. Ohne ihn sieht Python zwei einzelne Namen.
    .fix = Setze einen Punkt `.` zwischen `{ $before }` und `{ $following }` in Zeile { $line }.
    .rule = Ding, Punkt, Aktion.

wrong-sign-for-dot =
    .kind = Ein anderes Zeichen steht dort, wo ein Punkt hingehört.
    .what = In Zeile { $line } steht `{ $wrong }` dort, wo ein Ding mit dem verbunden wird, was dazu gehört.
    .why = Python verbindet beides mit einem Punkt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch einen Punkt `.`.
    .rule = Ding, Punkt, Aktion.

extra-dot =
    .kind = Es gibt einen Punkt zu viel.
    .what = In Zeile { $line } steht ein Punkt `.`, hinter dem kein passender Name steht.
    .why = Nach einem Punkt erwartet Python den Namen von etwas, das zu dem Ding davor gehört.
    .fix = Entferne den Punkt `.`, der zu viel ist, aus Zeile { $line }.
    .rule = Hinter einem Punkt steht ein Name.

extra-semicolon =
    .kind = Es gibt ein Semikolon zu viel.
    .what = In Zeile { $line } steht ein Semikolon `;`, wo keine Anweisung endet.
    .why = Ein Semikolon beendet eine Anweisung, und Python ist noch mitten in einer.
    .fix = Entferne das Semikolon `;` aus Zeile { $line }.
    .rule = Python braucht keine Semikolons: Das Ende der Zeile beendet die Anweisung.

missing-operator =
    .kind = Zwischen zwei Werten fehlt ein Zeichen.
    .what = In Zeile { $line } stehen die Werte `{ $before }` und `{ $following }` direkt nebeneinander.
    .why = Python weiß nicht, was es mit zwei Werten nebeneinander tun soll.
    .fix = Setze das Zeichen `{ $sign }` zwischen `{ $before }` und `{ $following }` in Zeile { $line }.
    .rule = Zwischen zwei Werten steht ein Zeichen, auch beim Malnehmen.

two-operators =
    .kind = Zwei Zeichen stehen direkt nebeneinander.
    .what = In Zeile { $line } stehen die Zeichen `{ $other }` und `{ $sign }` nebeneinander.
    .why = Zwischen zwei solchen Zeichen erwartet Python einen Wert.
    .fix = Entferne das Zeichen `{ $sign }` aus Zeile { $line }.
    .rule = Zwischen zwei Werten steht ein einziges Zeichen.

return-assigns =
    .kind = Ein return gibt einem Namen einen Wert.
    .what = In Zeile { $line } steht das Zeichen `{ $sign }` hinter `return`. Es gibt einem Namen einen Wert.
    .why = Ein return gibt nur einen Wert zurück. Es kann ihn nicht zugleich einem Namen geben.
    .fix = Entferne `{ $removed }` aus Zeile { $line }, sodass hinter `return` nur der Wert bleibt.
    .rule = Hinter return steht nur der Wert, der zurückgegeben wird.

trailing-operator =
    .kind = Hinter einem Zeichen steht nichts.
    .what = In Zeile { $line } ist das Zeichen `{ $sign }` das letzte, und kein Wert folgt.
    .why = Python erwartet nach `{ $sign }` noch einen Wert.
    .fix = Entferne das Zeichen `{ $sign }` aus Zeile { $line }.
    .rule = Ein Zeichen steht zwischen zwei Werten.

leading-operator =
    .kind = Ein Zeichen steht am Anfang einer Zeile.
    .what = Zeile { $line } fängt mit dem Zeichen `{ $sign }` an, und davor steht kein Wert.
    .why = Python erwartet am Anfang der Zeile eine Anweisung.
    .fix = Entferne das Zeichen `{ $sign }` vom Anfang von Zeile { $line }.
    .rule = Eine Zeile fängt mit einer Anweisung an und nicht mit einem Zeichen.

unfinished-expression =
    .kind = Eine Anweisung hört mittendrin auf.
    .what = In Zeile { $line } muss auf `{ $before }` etwas folgen, aber es folgt nichts, was Python gebrauchen kann.
    .why = Nach `{ $before }` erwartet Python einen Wert.
    .fix = Schreibe den Wert, der hinter `{ $before }` in Zeile { $line } gehört.
    .rule = Ein Zeichen braucht auf beiden Seiten einen Wert.

missing-value =
    .kind = Ein Wert fehlt.
    .what = In Zeile { $line } steht nichts zwischen `{ $before }` und `{ $following }`.
    .why = Python erwartet an dieser Stelle einen Wert oder einen Namen.
    .fix = Schreibe den Wert, der zwischen `{ $before }` und `{ $following }` in Zeile { $line } gehört.
    .rule = Neben Zeichen und Kommas muss ein Wert stehen.

missing-name =
    .kind = Ein Name fehlt.
    .what = In Zeile { $line } folgt kein Name auf `{ $before }`.
    .why = Nach `{ $before }` erwartet Python einen Namen.
    .fix = Schreibe den fehlenden Namen hinter `{ $before }` in Zeile { $line }.
    .rule = Nach einem Punkt und nach for und import steht ein Name.

value-after-value =
    .kind = Etwas folgt auf einen vollständigen Wert.
    .what = In Zeile { $line } folgt `{ $removed }` direkt auf `{ $before }`, ohne ein Zeichen dazwischen.
    .why = Mit `{ $before }` ist der Wert vollständig, also erwartet Python ein Zeichen oder das Ende der Zeile.
    .fix = Entferne `{ $removed }` hinter `{ $before }` in Zeile { $line }.
    .rule = Zwei Werte stehen nie direkt nebeneinander.

extra-words =
    .kind = Im Programm stehen Wörter, die nicht dazugehören.
    .what = Zeile { $line } enthält die Wörter `{ $removed }`, die keine Anweisung sind.
    .why = Python versucht, die Wörter als Namen zu lesen, und Namen stehen nie direkt nebeneinander.
    .fix = Entferne die Wörter `{ $removed }` aus Zeile { $line }.
    .rule = Notizen für Menschen gehören in einen Kommentar, hinter das Zeichen #.

wrong-sign =
    .kind = Ein Zeichen passt nicht an seine Stelle.
    .what = In Zeile { $line } steht das Zeichen `{ $wrong }` an einer Stelle, an der Python es nicht erlaubt.
    .why = Das Zeichen `{ $wrong }` hat in Python eine andere Bedeutung.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Jedes Zeichen hat seine eigene Bedeutung und seinen eigenen Platz.

bracket-never-closed =
    .kind = Eine schließende Klammer fehlt.
    .what = Eine Klammer `{ $opener }`, die in Zeile { $line } geöffnet wird, hat keine schließende Klammer `{ $closer }`, wo sie eine braucht.
    .why = Python sucht die schließende Klammer und liest weiter, als wäre die Anweisung noch nicht zu Ende.
    .fix = Setze eine schließende Klammer `{ $closer }` hinter `{ $before }` in Zeile { $line }.
    .rule = Jede geöffnete Klammer wird durch eine Klammer derselben Art geschlossen.

bracket-never-closed-lines =
    .kind = Eine schließende Klammer fehlt.
    .what = Eine Klammer `{ $opener }`, die in Zeile { $line } geöffnet wird, hat keine schließende Klammer `{ $closer }`, wo sie eine braucht.
    .why = Python sucht die schließende Klammer in den Zeilen darunter und liest weiter, als wäre die Anweisung noch nicht zu Ende.
    .fix = Setze eine schließende Klammer `{ $closer }` bei Zeile { $goal }, wo die Reihe der Werte endet.
    .rule = Jede geöffnete Klammer wird durch eine Klammer derselben Art geschlossen.

bracket-never-opened =
    .kind = Eine öffnende Klammer fehlt.
    .what = Eine schließende Klammer `{ $closer }` hat keine öffnende Klammer `{ $opener }`, die zu ihr gehört.
    .why = Python kann nicht erkennen, wo die Klammer anfängt.
    .fix = Setze eine öffnende Klammer `{ $opener }` vor `{ $following }` in Zeile { $line }.
    .rule = Zu jeder schließenden Klammer gehört eine öffnende.

extra-closing-bracket =
    .kind = Es gibt eine schließende Klammer zu viel.
    .what = In Zeile { $line } steht eine schließende Klammer `{ $closer }`, die zu keiner öffnenden gehört.
    .why = Für Python gibt es dort nichts mehr zu schließen.
    .fix = Entferne eine schließende Klammer `{ $closer }` hinter `{ $before }` in Zeile { $line }.
    .rule = Zu jeder öffnenden Klammer gehört genau eine schließende Klammer.

closing-bracket-first =
    .kind = Es gibt eine schließende Klammer zu viel.
    .what = In Zeile { $line } steht eine schließende Klammer `{ $closer }`, die zu keiner öffnenden gehört.
    .why = Für Python gibt es dort nichts mehr zu schließen.
    .fix = Entferne eine schließende Klammer `{ $closer }` aus Zeile { $line }.
    .rule = Zu jeder öffnenden Klammer gehört genau eine schließende Klammer.

extra-opening-bracket =
    .kind = Es gibt eine öffnende Klammer zu viel.
    .what = In Zeile { $line } steht eine öffnende Klammer `{ $opener }`, die von nichts geschlossen wird.
    .why = Python sucht immer weiter nach der Klammer, die sie schließt.
    .fix = Entferne eine öffnende Klammer `{ $opener }` vor `{ $following }` in Zeile { $line }.
    .rule = Zu jeder öffnenden Klammer gehört genau eine schließende Klammer.

wrong-closing-bracket =
    .kind = Eine Klammer wird durch eine andere Art von Klammer geschlossen.
    .what = Die Klammer `{ $opener }`, die in Zeile { $opener_line } geöffnet wird, trifft in Zeile { $line } auf `{ $wrong }`, eine Klammer anderer Art.
    .why = Python nimmt nur eine schließende Klammer an, die von derselben Art ist wie die öffnende.
    .fix = Ersetze die Klammer `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Rund schließt rund, eckig schließt eckig, geschweift schließt geschweift.

wrong-opening-bracket =
    .kind = Eine Klammer wird durch eine andere Art von Klammer geöffnet.
    .what = In Zeile { $line } passt die öffnende Klammer `{ $wrong }` nicht zur schließenden Klammer `{ $closer }`.
    .why = Python nimmt Klammern nur als Paare derselben Art an.
    .fix = Ersetze die Klammer `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Rund schließt rund, eckig schließt eckig, geschweift schließt geschweift.

wrong-bracket-pair =
    .kind = Die Klammern sind von der falschen Art.
    .what = Die Klammern `{ $wrong }` und `{ $wrong_closer }`, geöffnet in Zeile { $line }, sind von einer Art, die nicht zu ihrem Inhalt passt.
    .why = Jede Art von Klammer hat ihre eigene Bedeutung, und Python kann diesen Inhalt in Klammern dieser Art nicht lesen.
    .fix = Ersetze die Klammer `{ $wrong }` in Zeile { $line } durch `{ $right }` und ihre schließende Klammer `{ $wrong_closer }` durch `{ $closer }`.
    .rule = Rund für Aufrufe und Gruppen, eckig für Listen und ihre Plätze, geschweift für Dictionarys.

bracket-turned =
    .kind = Eine Klammer ist falsch herum.
    .what = In Zeile { $line } steht die Klammer `{ $wrong }`, wo eine in der anderen Richtung nötig ist.
    .why = Eine öffnende Klammer kann nicht schließen, und eine schließende Klammer kann nicht öffnen.
    .fix = Ersetze die Klammer `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Klammern kommen paarweise: erst geöffnet, dann geschlossen.

closing-brackets-swapped =
    .kind = Die schließenden Klammern stehen in der falschen Reihenfolge.
    .what = In Zeile { $line } stehen die schließenden Klammern `{ $wrong }` in der falschen Reihenfolge.
    .why = Die Klammer, die zuletzt geöffnet wurde, muss zuerst geschlossen werden.
    .fix = Vertausche die Reihenfolge der schließenden Klammern `{ $wrong }` in Zeile { $line }.
    .rule = Zuletzt geöffnet, zuerst geschlossen.

bracket-closed-early =
    .kind = Eine Klammer wird zu früh geschlossen.
    .what = In Zeile { $line } kommt eine schließende Klammer `{ $closer }`, bevor alles da ist, was hineingehört.
    .why = Was danach folgt, steht dann außerhalb der Klammer, wo Python es nicht lesen kann.
    .fix = Entferne die schließende Klammer `{ $closer }` hinter `{ $before }` in Zeile { $line }, und setze sie hinter `{ $target }` in Zeile { $goal }.
    .rule = Eine Klammer wird hinter dem Letzten geschlossen, was hineingehört.

bracket-closed-late =
    .kind = Eine Klammer wird zu spät geschlossen.
    .what = In Zeile { $line } steht eine schließende Klammer `{ $closer }` hinter etwas, das nicht hineingehört.
    .why = In der Klammer steht dann mehr, als hineingehört, und die Teile passen nicht zusammen.
    .fix = Entferne die schließende Klammer `{ $closer }` hinter `{ $before }` in Zeile { $line }, und setze sie hinter `{ $target }` in Zeile { $goal }.
    .rule = Eine Klammer wird hinter dem Letzten geschlossen, was hineingehört.

extra-bracket-pair =
    .kind = Ein Klammerpaar ist zu viel.
    .what = In Zeile { $line } stehen die Klammern `{ $opener }` und `{ $closer }`, wo Python keine erlaubt.
    .why = Python erwartet an dieser Stelle die bloßen Wörter.
    .fix = Entferne die Klammer `{ $opener }` und ihren Partner `{ $closer }` aus Zeile { $line }.
    .rule = Klammern gehören zu Aufrufen, Gruppen, Listen und Dictionarys.

needless-bracket-pair =
    .kind = Ein Klammerpaar ist nicht nötig.
    .what = In Zeile { $line } halten die Klammern `{ $opener }` und `{ $closer }` zusammen, was auch ohne sie zusammengehört.
    .why = Python erlaubt solche Klammern, liest aber ohne sie dasselbe.
    .fix = Entferne die Klammer `{ $opener }` und ihren Partner `{ $closer }` aus Zeile { $line }.
    .rule = Klammern gehören zu Aufrufen, Gruppen, Listen und Dictionarys.

missing-bracket-pair =
    .kind = Ein Klammerpaar fehlt.
    .what = In Zeile { $line } gehören einige Werte zusammen, aber keine Klammern halten sie zusammen.
    .why = Ohne die Klammern kann Python nicht erkennen, welche Werte zusammengehören.
    .fix = Setze die Klammer `{ $opener }` vor `{ $first }` in Zeile { $line } und ihren Partner `{ $closer }` hinter `{ $target }` in Zeile { $goal }.
    .rule = Klammern halten zusammen, was zusammengehört.

instruction-over-lines =
    .kind = Eine Anweisung geht ohne Klammern über mehrere Zeilen.
    .what = Die Anweisung in Zeile { $line } geht in Zeile { $next } weiter, aber keine Klammer hält die Zeilen zusammen.
    .why = Am Ende einer Zeile hält Python eine Anweisung für fertig, wenn keine Klammer mehr offen ist.
    .fix = Setze die Klammer `{ $opener }` vor `{ $first }` in Zeile { $line } und ihren Partner `{ $closer }` hinter `{ $target }` in Zeile { $goal }.
    .rule = Eine Anweisung, eine Zeile, außer innerhalb von Klammern.

call-without-brackets =
    .kind = Ein Aufruf hat keine Klammern.
    .what = In Zeile { $line } soll der Name `{ $name }` aufgerufen werden, aber er hat keine runden Klammern.
    .why = Python ruft etwas nur auf, wenn runde Klammern auf den Namen folgen.
    .fix = Setze eine öffnende Klammer `(` direkt hinter `{ $name }` in Zeile { $line } und eine schließende Klammer `)` hinter die Werte, die zum Aufruf gehören.
    .rule = Zum Aufrufen braucht man runde Klammern, auch wenn nichts darin steht.

def-without-brackets =
    .kind = Eine Definition hat keine Klammern.
    .what = In Zeile { $line } wird der Name `{ $name }` ohne runde Klammern definiert.
    .why = Python erwartet hinter dem Namen die Liste der Parameter in runden Klammern, auch wenn sie leer ist.
    .fix = Setze runde Klammern direkt hinter `{ $name }` in Zeile { $line }: eine `(` vor die Parameter, falls es welche gibt, und eine `)` dahinter.
    .rule = Eine Definition hat runde Klammern, auch wenn nichts darin steht.

smart-quotes =
    .kind = Ein Anführungszeichen ist krumm.
    .what = In Zeile { $line } steht das krumme Anführungszeichen `{ $wrong }`, wie Textprogramme und Webseiten es erzeugen.
    .why = Python kennt nur gerade Anführungszeichen. Das krumme ist für Python ein unbekanntes Zeichen.
    .fix = Ersetze das krumme Anführungszeichen `{ $wrong }` in Zeile { $line } durch ein gerades, und mache es am anderen Ende des Textes genauso.
    .rule = Texte stehen in geraden Anführungszeichen. Tippe sie im Programmeditor.

backtick-quotes =
    .kind = Backticks stehen dort, wo Anführungszeichen hingehören.
    .what = In Zeile { $line } steht ein Backtick (das Zeichen, das sich nach links neigt) um einen Text.
    .why = Python kennt keine Backticks.
    .fix = Ersetze die Backticks in Zeile { $line } durch gerade Anführungszeichen.
    .rule = Texte stehen in geraden Anführungszeichen, in einfachen oder doppelten.

text-never-closed =
    .kind = Ein Text ist nicht geschlossen.
    .what = In Zeile { $line } fängt ein Text mit dem Anführungszeichen `{ $quote }` an, und das Anführungszeichen, das ihn beendet, fehlt.
    .why = Python hält alles bis zum Ende der Zeile für einen Teil des Textes.
    .fix = Setze das Anführungszeichen `{ $quote }` hinter das letzte Zeichen des Textes in Zeile { $line }.
    .rule = Ein Text endet mit demselben Anführungszeichen, mit dem er anfängt.

text-never-opened =
    .kind = Ein Text hat an seinem Anfang kein Anführungszeichen.
    .what = In Zeile { $line } hat der Text, der mit `{ $first }` anfängt, kein Anführungszeichen davor.
    .why = Python liest die Wörter als Namen und hält das Anführungszeichen dahinter für den Anfang eines Textes.
    .fix = Setze das Anführungszeichen `{ $quote }` vor `{ $first }` in Zeile { $line }.
    .rule = Ein Text beginnt und endet mit demselben Anführungszeichen.

triple-quote-never-closed =
    .kind = Ein Text in dreifachen Anführungszeichen ist nicht geschlossen.
    .what = Ein Text, der bei Zeile { $line } mit drei Anführungszeichen anfängt, hat keine drei Anführungszeichen an seinem Ende.
    .why = Python hält alles bis zum Ende der Datei für einen Teil des Textes.
    .fix = Setze drei Anführungszeichen `{ $quote }` dorthin, wo der Text endet.
    .rule = Ein Text in dreifachen Anführungszeichen endet mit drei Anführungszeichen derselben Art.

mixed-quotes =
    .kind = Ein Text wird mit verschiedenen Anführungszeichen geöffnet und geschlossen.
    .what = In Zeile { $line } hat ein Text an einem Ende das Anführungszeichen `{ $right }` und am anderen `{ $wrong }`.
    .why = Python wartet auf dasselbe Anführungszeichen, mit dem der Text angefangen hat.
    .fix = Ersetze das Anführungszeichen `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Ein Text endet mit demselben Anführungszeichen, mit dem er anfängt.

nested-quotes =
    .kind = Dasselbe Anführungszeichen steht in einem Text und um ihn herum.
    .what = In Zeile { $line } wird das Anführungszeichen `{ $quote }` um einen Text herum und auch darin benutzt.
    .why = Python hält das innere Anführungszeichen für das Ende des Textes.
    .fix = { $way ->
            [inner] Ersetze die Anführungszeichen im Inneren des Textes in Zeile { $line } durch die andere Art.
            [escaped] Setze einen Backslash vor das innere Anführungszeichen des Textes in Zeile { $line }.
           *[outer] Ersetze die Anführungszeichen um den Text in Zeile { $line } durch die andere Art.
         }
    .rule = Um einen Text steht ein Anführungszeichen, das darin nicht vorkommt.

doubled-quote =
    .kind = Ein Anführungszeichen ist doppelt.
    .what = In Zeile { $line } stehen vor `{ $following }` zwei Anführungszeichen `{ $quote }` direkt nebeneinander.
    .why = Zwei Anführungszeichen nebeneinander liest Python als leeren Text, und was gleich danach kommt, kann es nicht lesen.
    .fix = Entferne eines der beiden Anführungszeichen `{ $quote }` vor `{ $following }` in Zeile { $line }.
    .rule = Ein Text hat ein Anführungszeichen am Anfang und eines am Ende.

extra-quote =
    .kind = Es gibt ein Anführungszeichen zu viel.
    .what = In Zeile { $line } steht das Anführungszeichen `{ $quote }` einmal zu oft.
    .why = Python hält das Anführungszeichen für den Anfang eines weiteren Textes, und dieser Text endet nie.
    .fix = Entferne das Anführungszeichen `{ $quote }` hinter `{ $before }` in Zeile { $line }.
    .rule = Ein Text hat ein Anführungszeichen am Anfang und eines am Ende.

quote-misplaced =
    .kind = Ein Anführungszeichen steht an der falschen Stelle.
    .what = In Zeile { $line } steht das Anführungszeichen `{ $quote }` auf der falschen Seite von `{ $words }`, das in den Text gehört.
    .why = Python liest nur das als Text, was zwischen zwei Anführungszeichen steht.
    .fix = Verschiebe das Anführungszeichen `{ $quote }` in Zeile { $line } auf die andere Seite von `{ $words }`, sodass `{ $words }` im Text steht.
    .rule = Ein Text hat ein Anführungszeichen am Anfang und eines am Ende.

quotes-in-disorder =
    .kind = Die Anführungszeichen eines Textes sind durcheinander.
    .what = In Zeile { $line } stehen die Anführungszeichen nicht paarweise um einen Text.
    .why = Python kann nicht erkennen, wo der Text anfängt und wo er endet.
    .fix = Setze ein Anführungszeichen vor den Text in Zeile { $line } und dasselbe Anführungszeichen dahinter, und keines dieser Art hinein.
    .rule = Ein Text hat ein Anführungszeichen am Anfang und dasselbe am Ende.

text-without-quotes =
    .kind = Ein Text hat keine Anführungszeichen.
    .what = In Zeile { $line } ist `{ $words }` als Text gemeint, hat aber keine Anführungszeichen.
    .why = Python hält Wörter ohne Anführungszeichen für Namen von Dingen.
    .fix = Setze Anführungszeichen vor und hinter `{ $words }` in Zeile { $line }.
    .rule = Texte stehen in Anführungszeichen, Namen nicht.

text-for-name =
    .kind = Ein Text steht dort, wo ein Name nötig ist.
    .what = In Zeile { $line } steht `{ $wrong }` in Anführungszeichen an der Stelle eines Namens.
    .why = Ein Text in Anführungszeichen ist ein Wert und kann keinen anderen Wert bekommen.
    .fix = Entferne die Anführungszeichen um `{ $wrong }` in Zeile { $line }.
    .rule = Namen haben keine Anführungszeichen.

bad-text-prefix =
    .kind = Ein Buchstabe vor einem Text sagt Python nichts.
    .what = In Zeile { $line } stehen die Buchstaben `{ $prefix }` direkt vor dem Anführungszeichen eines Textes.
    .why = Nur wenige Buchstaben wie f und r dürfen vor einem Text stehen.
    .fix = Entferne oder ändere die Buchstaben `{ $prefix }` vor dem Anführungszeichen in Zeile { $line }.
    .rule = Vor einem Text dürfen f, r, b oder u stehen.

prefix-apart =
    .kind = Ein Leerzeichen trennt einen Buchstaben von seinem Text.
    .what = In Zeile { $line } steht ein Leerzeichen zwischen dem Buchstaben `{ $letter }` und dem Anführungszeichen seines Textes.
    .why = Python liest den Buchstaben als Namen, und ein Name und ein Text können nicht nebeneinanderstehen.
    .fix = Entferne das Leerzeichen hinter dem Buchstaben `{ $letter }` in Zeile { $line }.
    .rule = Ein Buchstabe wie f oder r steht direkt vor dem Anführungszeichen seines Textes.

backslash-in-text =
    .kind = Ein Backslash in einem Text hat eine besondere Bedeutung.
    .what = In Zeile { $line } enthält ein Text einen Backslash, und Python verbindet ihn mit dem Zeichen dahinter.
    .why = In einem Text leitet ein Backslash ein Sonderzeichen ein, deshalb liest Python etwas anderes, als da steht.
    .fix = Schreibe jeden Backslash im Text in Zeile { $line } doppelt, oder setze den Buchstaben `r` vor das Anführungszeichen.
    .rule = In einem Text schreibt man einen Backslash doppelt.

text-over-lines =
    .kind = Ein Text geht über das Ende seiner Zeile hinaus.
    .what = Ein Text fängt bei Zeile { $line } an und geht über das Ende seiner Zeile hinaus.
    .why = Ein Text in einfachen oder doppelten Anführungszeichen muss in der Zeile enden, in der er anfängt.
    .fix = { $way ->
            [tripled] Setze drei Anführungszeichen an den Anfang des Textes, der bei Zeile { $line } anfängt, und drei an sein Ende.
           *[joined] Verbinde die Teile des Textes, der bei Zeile { $line } anfängt, sodass er in einer einzigen Zeile steht.
         }
    .rule = Ein Text über mehrere Zeilen steht in dreifachen Anführungszeichen.

f-string-brace-alone =
    .kind = Eine geschweifte Klammer in einem Text hat keinen Partner.
    .what = In Zeile { $line } fehlt einem f-String die geschweifte Klammer `{ $brace }`.
    .why = In einem f-String stehen geschweifte Klammern paarweise um einen Wert.
    .fix = Setze die geschweifte Klammer `{ $brace }` auf die andere Seite des Wertes in Zeile { $line }.
    .rule = In einem f-String kommen geschweifte Klammern paarweise.

f-string-brace-extra =
    .kind = Eine geschweifte Klammer in einem Text ist zu viel.
    .what = In Zeile { $line } hat ein f-String die geschweifte Klammer `{ $brace }` einmal zu oft.
    .why = In einem f-String stehen geschweifte Klammern paarweise um einen Wert.
    .fix = Entferne eine geschweifte Klammer `{ $brace }` aus Zeile { $line }.
    .rule = In einem f-String kommen geschweifte Klammern paarweise.

f-string-brace-single =
    .kind = Eine geschweifte Klammer, die als Text gemeint ist, steht nur einmal da.
    .what = In Zeile { $line } gehört die geschweifte Klammer `{ $brace }` zum Text eines f-Strings, steht aber nur einmal da.
    .why = In einem f-String fängt mit einer einzelnen geschweiften Klammer ein Wert an oder hört auf.
    .fix = Schreibe die geschweifte Klammer `{ $brace }` in Zeile { $line } doppelt, wo sie als Text gemeint ist.
    .rule = In einem f-String schreibt man eine geschweifte Klammer, die als Text gemeint ist, doppelt.

f-string-empty =
    .kind = Geschweifte Klammern in einem Text enthalten keinen Wert.
    .what = { $held ->
            [colon] In Zeile { $line } fangen die geschweiften Klammern `{ $field }` eines f-Strings mit einem Doppelpunkt an, und davor steht kein Wert.
           *[nothing] In Zeile { $line } steht in den geschweiften Klammern `{ $field }` eines f-Strings kein Wert.
         }
    .why = Python setzt an die Stelle der geschweiften Klammern einen Wert, und hier gibt es keinen.
    .fix = { $way ->
            [dropped] Entferne den Buchstaben `f` vor dem Anführungszeichen in Zeile { $line }. Soll dort aber ein Wert stehen, dann schreibe seinen Namen in die geschweiften Klammern.
           *[written] Schreibe den Namen des Wertes in die geschweiften Klammern in Zeile { $line }, und zwar an ihren Anfang.
         }
    .rule = In einem f-String steht in jedem Paar geschweifter Klammern ein Wert.

f-string-dropped =
    .kind = Python kann die geschweiften Klammern eines Textes nicht lesen.
    .what = In Zeile { $line } hat ein f-String die geschweiften Klammern `{ $field }`. Was darin steht, kann Python nicht als Wert lesen.
    .why = Der Buchstabe `f` vor dem Anführungszeichen sagt Python, dass es ausrechnen soll, was in den geschweiften Klammern steht.
    .fix = Entferne den Buchstaben `f` vor dem Anführungszeichen in Zeile { $line }, damit Python die geschweiften Klammern nimmt, wie sie sind. Oder korrigiere, was darin steht.
    .rule = In den geschweiften Klammern eines f-Strings steht ein Wert.

f-string-and-format =
    .kind = Ein Text wird zweimal ausgefüllt.
    .what = In Zeile { $line } steht der Buchstabe `f` vor einem Text, und auch `.format` wird für ihn aufgerufen.
    .why = Beide setzen Werte in die geschweiften Klammern, und `f` tut es zuerst. In den Klammern steht kein Wert, den es nehmen könnte.
    .fix = Entferne den Buchstaben `f` vor dem Anführungszeichen in Zeile { $line }.
    .rule = Werte setzt entweder der Buchstabe f ein oder format, nie beide.

f-string-quotes =
    .kind = Die Anführungszeichen in einem f-String beenden ihn zu früh.
    .what = In Zeile { $line } steht das Anführungszeichen `{ $quote }` um einen f-String und auch in seinen geschweiften Klammern.
    .why = Python hält das innere Anführungszeichen für das Ende des Textes.
    .fix = Nimm in Zeile { $line } in den geschweiften Klammern die andere Art von Anführungszeichen, oder außen um den Text.
    .rule = Innerhalb eines f-Strings steht die andere Art von Anführungszeichen.

f-string-expression =
    .kind = Geschweifte Klammern in einem Text enthalten etwas, das kein Wert ist.
    .what = In Zeile { $line } steht in den geschweiften Klammern eines f-Strings etwas, das Python nicht lesen kann.
    .why = In den geschweiften Klammern steht ein Wert, so wie er überall sonst im Programm stehen würde.
    .fix = Berichtige, was in den geschweiften Klammern des f-Strings in Zeile { $line } steht.
    .rule = In den geschweiften Klammern eines f-Strings steht ein Wert.

misspelt-keyword =
    .kind = Ein Schlüsselwort ist falsch geschrieben.
    .what = In Zeile { $line } steht `{ $wrong }`, das wie ein Schlüsselwort von Python aussieht, aber anders geschrieben ist.
    .why = Python hält `{ $wrong }` für einen Namen und versteht nicht, was danach kommt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Schlüsselwörter wirken nur, wenn jeder Buchstabe stimmt.

misspelt-branch =
    .kind = Das Wort am Anfang eines Zweigs ist falsch geschrieben.
    .what = Zeile { $line } fängt mit `{ $wrong }` an, das fast wie `{ $right }` aussieht, aber anders geschrieben ist.
    .why = Ein weiterer Zweig fängt mit `else`, `elif`, `except` oder `finally` an. Python liest `{ $wrong }` als Namen.
    .fix = Ändere `{ $wrong }` in Zeile { $line } zu `{ $right }`.
    .rule = Ein weiterer Zweig fängt mit else, elif, except oder finally an, und jeder Buchstabe zählt.

misspelt-name =
    .kind = Ein Name ist falsch geschrieben.
    .what = In Zeile { $line } steht `{ $wrong }`, das fast wie `{ $right }` aussieht.
    .why = Python erkennt einen Namen nur, wenn jeder Buchstabe stimmt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Ein Name wird überall gleich geschrieben.

keyword-capital =
    .kind = Bei einem Schlüsselwort stimmen Groß- und Kleinbuchstaben nicht.
    .what = In Zeile { $line } steht `{ $wrong }`, aber Python achtet auf Groß- und Kleinbuchstaben.
    .why = Python hält `{ $wrong }` für einen Namen und versteht nicht, was danach kommt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Schlüsselwörter schreibt man klein, außer True, False und None.

constant-capital =
    .kind = Bei einem festen Wert von Python stimmen Groß- und Kleinbuchstaben nicht.
    .what = In Zeile { $line } steht `{ $wrong }`, aber Python achtet auf Groß- und Kleinbuchstaben.
    .why = Python hält `{ $wrong }` für einen gewöhnlichen Namen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = True, False und None fangen mit einem Großbuchstaben an.

word-for-keyword =
    .kind = Ein Wort steht dort, wo ein Schlüsselwort hingehört.
    .what = In Zeile { $line } steht das Wort `{ $wrong }`, das kein Schlüsselwort von Python ist.
    .why = An dieser Stelle versteht Python nur eines seiner eigenen Schlüsselwörter.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Python versteht nur seine eigenen Schlüsselwörter.

wrong-keyword =
    .kind = Das falsche Schlüsselwort wird benutzt.
    .what = In Zeile { $line } steht das Schlüsselwort `{ $wrong }`, das dort nicht passt.
    .why = Jedes Schlüsselwort hat seinen Platz, und Python kann `{ $wrong }` hier nicht lesen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Jedes Schlüsselwort hat seine eigene Bedeutung und seinen eigenen Platz.

foreign-word =
    .kind = Ein Wort stammt aus einer anderen Programmiersprache.
    .what = In Zeile { $line } steht das Wort `{ $wrong }`, das andere Sprachen benutzen.
    .why = Python hat dafür ein anderes Wort und hält `{ $wrong }` für einen Namen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Jede Sprache hat ihre eigenen Schlüsselwörter.

keyword-as-name =
    .kind = Ein Schlüsselwort wird als Name benutzt.
    .what = In Zeile { $line } wird das Wort `{ $keyword }` als Name benutzt, aber es ist ein Schlüsselwort von Python.
    .why = Schlüsselwörter haben eine feste Bedeutung und können keine Namen sein.
    .fix = Ersetze `{ $keyword }` in Zeile { $line } durch einen eigenen Namen, der kein Schlüsselwort ist.
    .rule = Schlüsselwörter können keine Namen sein.

missing-keyword =
    .kind = Ein Schlüsselwort fehlt.
    .what = In Zeile { $line } fehlt ein Schlüsselwort zwischen `{ $before }` und `{ $following }`.
    .why = Ohne dieses Wort kann Python nicht erkennen, wie die beiden zusammengehören.
    .fix = Setze das Schlüsselwort `{ $word }` zwischen `{ $before }` und `{ $following }` in Zeile { $line }.
    .rule = Python braucht jedes Schlüsselwort einer Anweisung.

missing-keyword-first =
    .kind = Am Anfang einer Zeile fehlt ein Schlüsselwort.
    .what = Zeile { $line } fängt mit `{ $following }` an, und das Schlüsselwort davor fehlt.
    .why = Ohne das Schlüsselwort kann Python nicht erkennen, was für eine Anweisung das ist.
    .fix = Setze das Schlüsselwort `{ $word }` vor `{ $following }` in Zeile { $line }.
    .rule = Viele Anweisungen fangen mit einem Schlüsselwort an.

missing-def =
    .kind = Einer Definition fehlt ihr Schlüsselwort.
    .what = Zeile { $line } sieht aus wie der Anfang der Definition von `{ $following }`, aber das Schlüsselwort, mit dem eine Definition anfängt, fehlt.
    .why = Python hält `{ $following }` für einen Aufruf, und ein Aufruf beginnt keinen Block.
    .fix = Setze das Schlüsselwort `def` vor `{ $following }` in Zeile { $line }.
    .rule = Eine Definition fängt mit dem Schlüsselwort def an.

missing-in =
    .kind = Einer Schleife fehlt das Wort in.
    .what = In Zeile { $line } verbindet nichts `{ $before }` mit `{ $following }`.
    .why = Eine `for`-Schleife nennt hinter dem Wort in, was sie durchläuft.
    .fix = Setze das Wort `in` zwischen `{ $before }` und `{ $following }` in Zeile { $line }.
    .rule = for, Name, in, was durchlaufen wird, Doppelpunkt.

wrong-word-for-in =
    .kind = In einer Schleife steht ein anderes Wort an der Stelle von in.
    .what = In Zeile { $line } steht `{ $wrong }` dort, wo eine `for`-Schleife das Wort in hat.
    .why = Eine `for`-Schleife nennt hinter dem Wort in, was sie durchläuft.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `in`.
    .rule = for, Name, in, was durchlaufen wird, Doppelpunkt.

else-if =
    .kind = Else und if sind zwei Wörter.
    .what = In Zeile { $line } fängt eine zweite Bedingung mit den Wörtern else und if an.
    .why = Nach else erwartet Python sofort einen Doppelpunkt und keine Bedingung.
    .fix = Ersetze die Wörter else und if in Zeile { $line } durch das eine Wort `elif`.
    .rule = Eine weitere Bedingung fängt mit elif an.

else-with-condition =
    .kind = Ein else hat eine Bedingung.
    .what = In Zeile { $line } folgt eine Bedingung auf das Wort `else`.
    .why = Ein else hat keine Bedingung: Es gilt für alles, was übrig bleibt. Python erwartet direkt dahinter einen Doppelpunkt.
    .fix = Ersetze `else` in Zeile { $line } durch `elif`.
    .rule = Eine weitere Bedingung fängt mit elif an; else hat keine.

number-starts-name =
    .kind = Ein Name fängt mit einer Ziffer an.
    .what = In Zeile { $line } fängt der Name `{ $name }` mit einer Ziffer an.
    .why = Bei einer Ziffer beginnt Python, eine Zahl zu lesen, und dann folgen Buchstaben.
    .fix = Ersetze `{ $name }` in Zeile { $line } durch einen Namen, der mit einem Buchstaben anfängt.
    .rule = Namen fangen mit einem Buchstaben oder einem Unterstrich an.

digit-for-letter =
    .kind = Eine Ziffer steht dort, wo ein ähnlicher Buchstabe hingehört.
    .what = In Zeile { $line } fängt das Wort `{ $name }` mit der Ziffer `{ $wrong }` an, die wie ein Buchstabe aussieht.
    .why = Bei einer Ziffer fängt Python an, eine Zahl zu lesen, und dann folgen Buchstaben.
    .fix = Schreibe in `{ $name }` in Zeile { $line } den Buchstaben `{ $right }` statt der Ziffer `{ $wrong }`.
    .rule = Eine Ziffer ist kein Buchstabe, auch wenn sie so aussieht.

digit-for-bracket =
    .kind = Eine Ziffer steht dort, wo die Klammer von derselben Taste hingehört.
    .what = In Zeile { $line } steht `{ $wrong }`, und auf vielen Tastaturen liegt eine Klammer auf derselben Taste.
    .why = Ohne die Umschalttaste schreibt die Tastatur die Ziffer. Python liest eine Zahl, und die Klammer fehlt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Eine Klammer schreibt man oft mit der Umschalttaste und einer Ziffer.

hyphen-in-name =
    .kind = In einem Namen steht ein Bindestrich.
    .what = In Zeile { $line } enthält der Name `{ $name }` einen Bindestrich.
    .why = Python liest den Bindestrich als Minuszeichen zwischen zwei Namen.
    .fix = Ersetze den Bindestrich in `{ $name }` in Zeile { $line } durch einen Unterstrich `_`, oder schreibe den Namen ohne ihn.
    .rule = Namen haben Buchstaben, Ziffern und Unterstriche und keine Bindestriche.

blank-in-name =
    .kind = In einem Namen steht ein Leerzeichen.
    .what = In Zeile { $line } ist der Name `{ $name }` als zwei Wörter geschrieben.
    .why = Python liest zwei Namen nebeneinander, die nichts verbindet.
    .fix = Verbinde die Wörter von `{ $name }` in Zeile { $line }, zum Beispiel mit einem Unterstrich `_`.
    .rule = Ein Name ist ein einziges Wort.

sign-in-name =
    .kind = In einem Namen steht ein Zeichen.
    .what = In Zeile { $line } enthält der Name `{ $name }` das Zeichen `{ $sign }`.
    .why = Für Python endet der Name bei dem Zeichen, und mit dem Rest kann es nichts anfangen.
    .fix = Entferne das Zeichen `{ $sign }` aus `{ $name }` in Zeile { $line }, oder setze einen Unterstrich `_` an seine Stelle.
    .rule = Namen haben Buchstaben, Ziffern und Unterstriche.

global-after-use =
    .kind = Die Zeile, die sagt, wohin ein Name gehört, kommt zu spät.
    .what = Zeile { $line } sagt `{ $keyword }` für `{ $name }`, aber der Name wird in derselben Funktion schon darüber benutzt.
    .why = Python muss wissen, wohin ein Name gehört, bevor die Funktion ihn benutzt.
    .fix = Verschiebe das `{ $keyword }` aus Zeile { $line } an den Anfang der Funktion.
    .rule = Was sagt, wohin ein Name gehört, steht über seiner ersten Benutzung.

missing-space =
    .kind = Ein Leerzeichen fehlt.
    .what = In Zeile { $line } sind zwei Wörter als eines geschrieben: `{ $wrong }`.
    .why = Python liest `{ $wrong }` als einen einzigen Namen.
    .fix = Setze ein Leerzeichen in `{ $wrong }` in Zeile { $line }, dort, wo ein Wort endet und das nächste anfängt.
    .rule = Wörter trennt man durch Leerzeichen.

blank-in-word =
    .kind = Ein Wort ist durch ein Leerzeichen zerrissen.
    .what = In Zeile { $line } ist ein Wort als zwei geschrieben: `{ $wrong }`.
    .why = Python liest zwei Namen nebeneinander, die nichts verbindet.
    .fix = Entferne das Leerzeichen in `{ $wrong }` in Zeile { $line }.
    .rule = In einem Wort steht kein Leerzeichen.

words-swapped =
    .kind = Wörter stehen in der falschen Reihenfolge.
    .what = In Zeile { $line } stehen die Wörter `{ $wrong }` in einer Reihenfolge, die Python nicht kennt.
    .why = Python liest ein Wort nach dem anderen, und die Reihenfolge hat eine Bedeutung.
    .fix = Vertausche die Reihenfolge der Wörter `{ $wrong }` in Zeile { $line }.
    .rule = not in und is not: in dieser Reihenfolge.

doubled-word =
    .kind = Ein Wort ist doppelt geschrieben.
    .what = In Zeile { $line } steht das Wort `{ $word }` zweimal hintereinander.
    .why = Nach dem ersten erwartet Python etwas anderes.
    .fix = Entferne ein `{ $word }` aus Zeile { $line }.
    .rule = Jedes Wort schreibt man einmal.

extra-keyword =
    .kind = Ein Schlüsselwort ist zu viel.
    .what = In Zeile { $line } steht das Schlüsselwort `{ $word }` an einer Stelle, an der Python es nicht erlaubt.
    .why = Mit dem Schlüsselwort `{ $word }` fängt etwas anderes an als das, was hier folgt.
    .fix = Entferne das Schlüsselwort `{ $word }` aus Zeile { $line }.
    .rule = Jedes Schlüsselwort hat seinen eigenen Platz.

extra-word =
    .kind = Ein Wort ist zu viel.
    .what = In Zeile { $line } folgt das Wort `{ $word }` auf `{ $before }`, und nichts verbindet die beiden.
    .why = Python weiß nicht, was es mit `{ $word }` an dieser Stelle tun soll.
    .fix = Entferne `{ $word }` hinter `{ $before }` in Zeile { $line }.
    .rule = Zwei Namen stehen nie direkt nebeneinander.

extra-word-first =
    .kind = Am Anfang einer Zeile ist ein Wort zu viel.
    .what = Zeile { $line } fängt mit dem Wort `{ $word }` an, das nicht zu der Anweisung dahinter gehört.
    .why = Python weiß nicht, was es mit `{ $word }` an dieser Stelle tun soll.
    .fix = Entferne `{ $word }` vom Anfang von Zeile { $line }.
    .rule = Zwei Namen stehen nie direkt nebeneinander.

foreign-new =
    .kind = Das Wort new stammt aus einer anderen Sprache.
    .what = In Zeile { $line } steht das Wort `new` vor `{ $following }`.
    .why = In Python entsteht ein neues Ding durch einen einfachen Aufruf, ohne ein Wort davor.
    .fix = Entferne das Wort `new` vor `{ $following }` in Zeile { $line }.
    .rule = Ein neues Ding entsteht, indem man seine Klasse aufruft.

type-declaration =
    .kind = Ein Wort für den Typ stammt aus einer anderen Sprache.
    .what = In Zeile { $line } steht das Wort `{ $word }` vor dem Namen `{ $following }`.
    .why = Python findet den Typ selbst heraus und liest hier zwei Namen nebeneinander.
    .fix = Entferne das Wort `{ $word }` vor `{ $following }` in Zeile { $line }.
    .rule = Ein Name braucht keinen Typ davor: Name, Gleichheitszeichen, Wert.

def-without-name =
    .kind = Eine Definition hat keinen Namen.
    .what = In Zeile { $line } folgt kein Name auf das Schlüsselwort `{ $keyword }`.
    .why = Alles, was definiert wird, braucht einen Namen, unter dem man es benutzen kann.
    .fix = Setze einen Namen hinter `{ $keyword }` in Zeile { $line }.
    .rule = Nach def und class steht ein Name.

import-order =
    .kind = Die Teile eines Imports stehen in der falschen Reihenfolge.
    .what = In Zeile { $line } steht der Teil mit import vor dem Teil mit from.
    .why = Python will zuerst das Modul wissen und dann, was es daraus nehmen soll.
    .fix = Verschiebe den Teil mit `from` an den Anfang von Zeile { $line }, vor das Wort `import`.
    .rule = Zuerst from und das Modul, dann import und die Namen.

from-without-import =
    .kind = Das Wort import fehlt.
    .what = Zeile { $line } fängt mit from an und hat kein Wort import.
    .why = Nach from und einem Modul erwartet Python import und einen Namen.
    .fix = Setze das Wort `import` an seinen Platz in Zeile { $line }.
    .rule = Aus einem Modul importiert man einen Namen.

import-of-text =
    .kind = Ein Modul ist als Text in Anführungszeichen geschrieben.
    .what = In Zeile { $line } steht das Modul, das importiert werden soll, in Anführungszeichen.
    .why = Python erwartet den bloßen Namen eines Moduls.
    .fix = Entferne die Anführungszeichen um das Modul in Zeile { $line }.
    .rule = Module importiert man mit ihrem Namen, ohne Anführungszeichen.

import-of-file =
    .kind = Eine Datei wird an der Stelle eines Moduls importiert.
    .what = In Zeile { $line } besteht der Import nicht aus dem einfachen Namen eines Moduls.
    .why = Python erwartet den Namen eines Moduls: keine Zeichen darum herum, kein Pfad.
    .fix = Schreibe in Zeile { $line } hinter das Wort import nur den Namen des Moduls.
    .rule = Module importiert man nur mit ihrem Namen.

module-digit =
    .kind = Der Name eines Moduls fängt mit einer Ziffer an.
    .what = In Zeile { $line } fängt der Name des Moduls, `{ $name }`, mit einer Ziffer an.
    .why = Bei einer Ziffer beginnt Python, eine Zahl zu lesen, und kann deshalb kein Modul mit diesem Namen importieren.
    .fix = Gib der Datei einen Namen, der mit einem Buchstaben anfängt, und schreibe diesen Namen in Zeile { $line }. Muss die Datei ihren Namen behalten, dann rufe `__import__` mit dem Namen in Anführungszeichen auf.
    .rule = Namen fangen mit einem Buchstaben oder einem Unterstrich an, auch die von Modulen.

import-hyphen =
    .kind = Im Namen eines Moduls steht ein Bindestrich.
    .what = In Zeile { $line } enthält der Name des Moduls, das importiert werden soll, einen Bindestrich `-`.
    .why = Python liest den Bindestrich als Minuszeichen, und das hat in einem Import keinen Platz.
    .fix = Nimm in Zeile { $line } ein Modul, dessen Name keinen Bindestrich hat.
    .rule = Namen von Modulen haben Buchstaben, Ziffern und Unterstriche.

leading-zeros =
    .kind = Eine Zahl fängt mit einer Null an.
    .what = In Zeile { $line } fängt die Zahl `{ $number }` mit einer Null an.
    .why = Python erlaubt keine Null am Anfang einer ganzen Zahl.
    .fix = Entferne die Nullen am Anfang von `{ $number }` in Zeile { $line }.
    .rule = Ganze Zahlen haben am Anfang keine Nullen.

octal-literal =
    .kind = Eine Zahl im Achtersystem ist wie in Python 2 geschrieben.
    .what = In Zeile { $line } fängt die Zahl `{ $number }` mit einer Null an, die früher das Achtersystem bedeutete (Ziffern 0 bis 7).
    .why = Das heutige Python verlangt hinter dieser Null den Buchstaben o.
    .fix = Setze den Buchstaben `o` hinter die Null von `{ $number }` in Zeile { $line }.
    .rule = Zahlen im Achtersystem fangen mit einer Null und dem Buchstaben o an.

long-number =
    .kind = Eine Zahl endet wie in Python 2 mit einem Buchstaben.
    .what = In Zeile { $line } endet die Zahl `{ $number }` mit einem Buchstaben.
    .why = Ganze Zahlen dürfen heute beliebig lang sein und brauchen keinen Buchstaben.
    .fix = Entferne den Buchstaben am Ende von `{ $number }` in Zeile { $line }.
    .rule = Zahlen haben am Ende keinen Buchstaben.

number-separators =
    .kind = Eine Zahl hat Trennzeichen, die Python nicht kennt.
    .what = In Zeile { $line } ist die Zahl `{ $number }` durch Kommas, Punkte oder Leerzeichen geteilt.
    .why = Python liest mehrere Zahlen statt einer einzigen.
    .fix = Schreibe `{ $number }` in Zeile { $line } ohne Trennzeichen oder mit Unterstrichen `_` als Trennzeichen.
    .rule = Zahlen haben keine Trennzeichen außer Unterstrichen.

print-statement =
    .kind = Ein print hat keine Klammern.
    .what = In Zeile { $line } hat das Wort `print` keine runden Klammern um das, was es ausgibt.
    .why = In Python 2 war das erlaubt. Heute wird print aufgerufen wie alles andere.
    .fix = Setze eine öffnende Klammer `(` hinter `print` in Zeile { $line } und eine schließende Klammer `)` hinter das, was ausgegeben werden soll.
    .rule = Was ausgegeben wird, steht in runden Klammern.

exec-statement =
    .kind = Ein exec hat keine Klammern.
    .what = In Zeile { $line } hat das Wort `exec` keine runden Klammern hinter sich.
    .why = In Python 2 war das erlaubt. Heute wird exec aufgerufen wie alles andere.
    .fix = Setze eine öffnende Klammer `(` hinter `exec` in Zeile { $line } und eine schließende Klammer `)` hinter das, was dazu gehört.
    .rule = Aufrufe haben runde Klammern.

except-comma =
    .kind = Ein except ist wie in Python 2 geschrieben.
    .what = In Zeile { $line } steht ein Komma `,` vor dem Namen des Fehlers.
    .why = Heute verbindet das Wort as einen Fehler mit seinem Namen.
    .fix = Ersetze das Komma `,` in Zeile { $line } durch das Wort `as`.
    .rule = except, Fehler, as, Name.

raise-comma =
    .kind = Ein raise ist wie in Python 2 geschrieben.
    .what = In Zeile { $line } steht ein Komma `,` zwischen dem Fehler und seiner Meldung.
    .why = Heute steht die Meldung in runden Klammern hinter dem Fehler.
    .fix = Entferne das Komma `,` in Zeile { $line } und setze die Meldung in runden Klammern hinter den Fehler.
    .rule = Einen Fehler löst man mit seiner Meldung in runden Klammern aus.

backticks =
    .kind = Backticks sind wie in Python 2 geschrieben.
    .what = In Zeile { $line } stehen Backticks (die Zeichen, die sich nach links neigen) um einen Wert.
    .why = In Python 2 machten sie aus einem Wert einen Text. Das heutige Python kennt sie nicht.
    .fix = Entferne die Backticks in Zeile { $line } und rufe `repr` mit dem Wert in runden Klammern auf.
    .rule = Ein Text entsteht aus einem Wert durch einen Aufruf.

body-not-indented =
    .kind = Ein Block ist nicht eingerückt.
    .what = Zeile { $line } gehört zum `{ $keyword }` in Zeile { $header }, aber sie ist nicht weiter eingerückt als diese Zeile.
    .why = Python erkennt an der Einrückung, was zu einem Block gehört. Hier scheint der Block leer zu sein.
    .fix = { $count ->
            [one] Rücke Zeile { $line } weiter ein als Zeile { $header }, üblicherweise um vier Leerzeichen.
           *[other] Rücke die Zeilen { $line } bis { $last } weiter ein als Zeile { $header }, üblicherweise um vier Leerzeichen.
         }
    .rule = Was zu einem Block gehört, ist weiter eingerückt als die Zeile, die ihn beginnt.

unexpected-indentation =
    .kind = Eine Zeile ist ohne Grund eingerückt.
    .what = Zeile { $line } ist weiter eingerückt als die Anweisung davor, aber diese Anweisung beginnt keinen Block.
    .why = Weiter eingerückte Zeilen hält Python für einen Block, und hier sagt nichts, wozu ein solcher Block gehört.
    .fix = { $count ->
            [one] Verringere die Einrückung von Zeile { $line } auf die von Zeile { $like }.
           *[other] Verringere die Einrückung der Zeilen { $line } bis { $last } so, dass Zeile { $line } in derselben Spalte wie Zeile { $like } anfängt.
         }
    .rule = Zeilen sind nur innerhalb eines Blocks eingerückt.

first-line-indented =
    .kind = Die erste Zeile ist eingerückt.
    .what = Zeile { $line } ist die erste Anweisung des Programms, und sie ist eingerückt.
    .why = Eine Einrückung bedeutet, dass eine Zeile zu einem Block gehört. Am Anfang eines Programms gibt es noch keinen Block.
    .fix = { $count ->
            [one] Entferne die überflüssige Einrückung aus Zeile { $line }.
           *[other] Entferne die überflüssige Einrückung aus den Zeilen { $line } bis { $last }.
         }
    .rule = Die erste Anweisung beginnt ganz links.

indented-too-far =
    .kind = Eine Zeile ist zu weit eingerückt.
    .what = Zeile { $line } ist zu weit eingerückt für den Block, zu dem sie gehört.
    .why = Python erkennt an der Einrückung, was zusammengehört, und die Zeilen eines Blocks fangen in derselben Spalte an.
    .fix = { $count ->
            [one] Verringere die Einrückung von Zeile { $line } auf die von Zeile { $like }.
           *[other] Verringere die Einrückung der Zeilen { $line } bis { $last } so, dass Zeile { $line } in derselben Spalte wie Zeile { $like } anfängt.
         }
    .rule = Alle Zeilen eines Blocks fangen in derselben Spalte an.

not-indented-enough =
    .kind = Eine Zeile ist nicht weit genug eingerückt.
    .what = Zeile { $line } ist nicht so weit eingerückt wie der Block, zu dem sie gehört.
    .why = Python hält den Block für beendet und kann den Rest davon nicht lesen.
    .fix = { $count ->
            [one] Rücke Zeile { $line } weiter ein, bis in dieselbe Spalte wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } weiter ein, sodass Zeile { $line } in derselben Spalte wie Zeile { $like } anfängt.
         }
    .rule = Alle Zeilen eines Blocks fangen in derselben Spalte an.

indentation-matches-nothing =
    .kind = Zwei Zeilen eines Blocks fangen in verschiedenen Spalten an.
    .what = Die Zeilen { $line } und { $like } gehören zum selben Block, aber sie fangen nicht in derselben Spalte an.
    .why = Python erkennt an der Spalte, welche Zeilen zu einem Block gehören. Diese Zeilen müssen genau gleich anfangen.
    .fix = { $count ->
            [one] Ändere die Einrückung von Zeile { $line } genau auf die von Zeile { $like }.
           *[other] Ändere die Einrückung der Zeilen { $line } bis { $last } so, dass Zeile { $line } in genau derselben Spalte wie Zeile { $like } anfängt.
         }
    .rule = Alle Zeilen eines Blocks fangen in derselben Spalte an.

branch-not-aligned =
    .kind = Ein Zweig fängt nicht in der Spalte seines Partners an.
    .what = In Zeile { $line } fängt das `{ $keyword }` nicht in derselben Spalte an wie die Anweisung, zu der es gehört.
    .why = Python kann nicht erkennen, zu welcher Anweisung das `{ $keyword }` gehört.
    .fix = { $count ->
            [one] Ändere die Einrückung von Zeile { $line } genau auf die von Zeile { $like }.
           *[other] Ändere die Einrückung der Zeilen { $line } bis { $last } so, dass Zeile { $line } in genau derselben Spalte wie Zeile { $like } anfängt.
         }
    .rule = else und elif fangen in der Spalte ihres if an, und except in der Spalte seines try.

block-line-misplaced =
    .kind = Eine Zeile eines Blocks fängt in der falschen Spalte an.
    .what = Zeile { $line } gehört zum `{ $keyword }` in Zeile { $header }, aber sie fängt nicht in der Spalte dieses Blocks an.
    .why = Python erkennt an der Einrückung, was zusammengehört.
    .fix = { $count ->
            [one] Ändere die Einrückung von Zeile { $line } so, dass sie genau eine Stufe weiter rechts anfängt als Zeile { $header }, üblicherweise vier Leerzeichen.
           *[other] Ändere die Einrückung der Zeilen { $line } bis { $last } so, dass Zeile { $line } genau eine Stufe weiter rechts anfängt als Zeile { $header }, üblicherweise vier Leerzeichen.
         }
    .rule = Alle Zeilen eines Blocks fangen in derselben Spalte an.

not-at-left-edge =
    .kind = Eine Zeile fängt nicht ganz links an.
    .what = Zeile { $line } ist eingerückt, aber sie gehört zu keinem Block.
    .why = Python erkennt an der Einrückung, was zusammengehört.
    .fix = { $count ->
            [one] Entferne die überflüssige Einrückung aus Zeile { $line }, sodass sie ganz links anfängt.
           *[other] Entferne die überflüssige Einrückung aus den Zeilen { $line } bis { $last }, sodass Zeile { $line } ganz links anfängt.
         }
    .rule = Zeilen, die zu keinem Block gehören, fangen ganz links an.

indentation-other =
    .kind = Die Einrückung einer Zeile passt nicht.
    .what = Zeile { $line } fängt nicht in einer Spalte an, die zu den Zeilen um sie herum passt.
    .why = Python erkennt an der Einrückung, was zusammengehört.
    .fix = { $count ->
            [one] Ändere die Einrückung von Zeile { $line } so, dass sie zu dem Block passt, zu dem die Zeile gehört.
           *[other] Ändere die Einrückung der Zeilen { $line } bis { $last } so, dass sie zu dem Block passt, zu dem die Zeilen gehören.
         }
    .rule = Alle Zeilen eines Blocks fangen in derselben Spalte an.

tabs-and-spaces =
    .kind = Tabulatoren und Leerzeichen sind gemischt.
    .what = Das Programm ist an manchen Stellen mit Tabulatoren und an anderen mit Leerzeichen eingerückt, und in Zeile { $line } passt beides nicht zusammen.
    .why = Es sieht vielleicht gleich aus, aber Python kann einen Tabulator nicht mit Leerzeichen vergleichen.
    .fix = { $count ->
            [one] Ändere die Einrückung von Zeile { $line } so, dass dort derselbe leere Raum steht wie in Zeile { $like }.
           *[other] Ändere die Einrückung der Zeilen { $line } bis { $last } so, dass Zeile { $line } mit demselben leeren Raum wie Zeile { $like } anfängt.
         }
    .rule = Rücke nur mit Leerzeichen ein, vier für jede Stufe.

tab-among-blanks =
    .kind = Tabulatoren und Leerzeichen sind gemischt.
    .what = Zeile { $line } ist mit einem Tabulator eingerückt, und andere Zeilen sind mit Leerzeichen eingerückt.
    .why = Auf dem Bildschirm sieht ein Tabulator wie Leerzeichen aus, aber Python sieht den Unterschied und kann nicht erkennen, ob die Zeilen zusammengehören.
    .fix = Ändere die Einrückung von Zeile { $line }: Lösche den Tabulator an ihrem Anfang und tippe Leerzeichen, vier für jede Stufe.
    .rule = Rücke nur mit Leerzeichen ein, vier für jede Stufe.

blanks-among-tabs =
    .kind = Tabulatoren und Leerzeichen sind gemischt.
    .what = Zeile { $line } ist mit Leerzeichen eingerückt, und andere Zeilen sind mit einem Tabulator eingerückt.
    .why = Auf dem Bildschirm sieht ein Tabulator wie Leerzeichen aus, aber Python sieht den Unterschied und kann nicht erkennen, ob die Zeilen zusammengehören.
    .fix = Ändere die Einrückung von Zeile { $line }: Lösche die Leerzeichen an ihrem Anfang und tippe Tabulatoren wie in den anderen Zeilen.
    .rule = Rücke mit Tabulatoren oder mit Leerzeichen ein, nie mit beiden in einem Programm.

return-outside =
    .kind = Ein return steht außerhalb einer Funktion.
    .what = In Zeile { $line } ist das `{ $keyword }` nicht weit genug eingerückt, um zu einer Funktion zu gehören.
    .why = Nur eine Funktion kann einen Wert zurückgeben.
    .fix = { $count ->
            [one] Rücke Zeile { $line } weiter ein, bis in dieselbe Spalte wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } weiter ein, sodass Zeile { $line } in derselben Spalte wie Zeile { $like } anfängt.
         }
    .rule = return steht innerhalb einer Funktion.

break-outside =
    .kind = Ein Sprung steht außerhalb einer Schleife.
    .what = In Zeile { $line } ist das `{ $keyword }` nicht weit genug eingerückt, um zu einer Schleife zu gehören.
    .why = Nur eine Schleife kann man verlassen oder fortsetzen.
    .fix = { $count ->
            [one] Rücke Zeile { $line } weiter ein, bis in dieselbe Spalte wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } weiter ein, sodass Zeile { $line } in derselben Spalte wie Zeile { $like } anfängt.
         }
    .rule = break und continue stehen innerhalb einer Schleife.

return-outside-replaced =
    .kind = Ein return steht außerhalb einer Funktion.
    .what = In Zeile { $line } steht ein `{ $keyword }` außerhalb jeder Funktion.
    .why = Nur eine Funktion kann einen Wert zurückgeben.
    .fix = Setze etwas anderes an die Stelle des `{ $keyword }` in Zeile { $line }, oder entferne es.
    .rule = return steht innerhalb einer Funktion.

break-outside-replaced =
    .kind = Ein Sprung steht außerhalb einer Schleife.
    .what = In Zeile { $line } steht ein `{ $keyword }` außerhalb jeder Schleife.
    .why = Nur eine Schleife kann man verlassen oder fortsetzen.
    .fix = Setze etwas anderes an die Stelle des `{ $keyword }` in Zeile { $line }, oder entferne es.
    .rule = break und continue stehen innerhalb einer Schleife.

missing-body =
    .kind = Ein Block ist leer.
    .what = Zeile { $line } beginnt mit `{ $keyword }` einen Block, aber es folgt kein Block.
    .why = Nach dem Doppelpunkt erwartet Python mindestens eine eingerückte Anweisung.
    .fix = Setze eine eingerückte Anweisung unter Zeile { $line }. Das Wort `pass` tut nichts und füllt den Platz.
    .rule = Ein Block hat mindestens eine Anweisung.

header-alone =
    .kind = Ein Doppelpunkt und ein Block fehlen.
    .what = Zeile { $line } beginnt mit `{ $keyword }` einen Block, aber an ihrem Ende steht kein Doppelpunkt, und es folgt kein Block.
    .why = Python erwartet am Ende einer solchen Zeile einen Doppelpunkt und darunter mindestens eine eingerückte Anweisung.
    .fix = Setze einen Doppelpunkt ans Ende von Zeile { $line }. Setze eine eingerückte Anweisung unter diese Zeile. Das Wort `pass` tut nichts und hält den Platz frei.
    .rule = Eine Zeile, die einen Block beginnt, endet mit einem Doppelpunkt, und der Block hat mindestens eine Anweisung.

pasted-prompt =
    .kind = Ein Prompt wurde in das Programm kopiert.
    .what = Zeile { $line } fängt mit `{ $prompt }` an, das die Konsole anzeigt und das nicht zu einem Programm gehört.
    .why = Python versucht, den Prompt als Zeichen des Programms zu lesen.
    .fix = Entferne `{ $prompt }` vom Anfang von Zeile { $line }.
    .rule = Kopiere aus einer Konsole nur, was du selbst getippt hast.

pasted-line-number =
    .kind = Eine Zeilennummer wurde in das Programm kopiert.
    .what = Zeile { $line } fängt mit der Zahl `{ $number }` an, die nicht zur Anweisung gehört.
    .why = Python liest eine Zahl und dann etwas, das nicht dazu gehört.
    .fix = Entferne die Zahl `{ $number }` vom Anfang von Zeile { $line }.
    .rule = Zeilennummern gehören nicht zum Programm.

pasted-marker =
    .kind = Eine Markierung von anderswo wurde in das Programm kopiert.
    .what = Zeile { $line } ist `{ $mark }`, was nicht zu einem Python-Programm gehört.
    .why = Solche Markierungen kommen aus Chats, Webseiten oder der Versionsverwaltung. Python kennt sie nicht.
    .fix = Entferne Zeile { $line }.
    .rule = Ein Programm enthält nur Python.

pasted-stars =
    .kind = Sternchen sind ins Programm kopiert.
    .what = In Zeile { $line } stehen die Sternchen `{ $mark }` an einer Stelle, an die sie nicht gehören.
    .why = In Chats und auf Webseiten machen solche Sternchen die Schrift fett. Python hält sie für ein Rechenzeichen.
    .fix = Entferne die Sternchen `{ $mark }` aus Zeile { $line }.
    .rule = Ein Programm enthält nur Python.

pasted-command =
    .kind = Ein Befehl wurde in das Programm kopiert.
    .what = Zeile { $line } ist ein Befehl für ein Terminal oder ein Notebook: `{ $command }`. Er gehört nicht zu einem Programm.
    .why = Python liest Anweisungen eines Programms und kennt solche Befehle nicht.
    .fix = Entferne Zeile { $line } aus dem Programm. Gib den Befehl stattdessen in einem Terminal ein.
    .rule = Befehle für ein Terminal oder ein Notebook gehören nicht in ein Programm.

pasted-output =
    .kind = Eine Meldung von Python wurde in das Programm kopiert.
    .what = Zeile { $line } sieht aus wie eine Meldung, die Python ausgegeben hat, und nicht wie ein Programm.
    .why = Python versucht, seine eigene Meldung als Anweisung zu lesen.
    .fix = Entferne die Meldung in Zeile { $line }.
    .rule = Eine Ausgabe gehört nicht zum Programm.

prose-line =
    .kind = Ein Satz steht zwischen den Anweisungen.
    .what = Zeile { $line } ist ein Satz für Menschen und keine Anweisung.
    .why = Python hält die Wörter für Namen, und Namen stehen nie direkt nebeneinander.
    .fix = Entferne Zeile { $line }, oder setze das Zeichen `#` an ihren Anfang, damit sie ein Kommentar wird.
    .rule = Sätze für Menschen gehören in Kommentare.

comment-without-hash =
    .kind = Einem Kommentar fehlt sein Zeichen.
    .what = In Zeile { $line } kann der Teil, der mit `{ $first }` anfängt, nicht als Anweisung gelesen werden.
    .why = Python liest alles als Anweisungen, wenn nicht das Zeichen `#` davor steht.
    .fix = Setze das Zeichen `#` vor `{ $first }` in Zeile { $line }, damit der Rest der Zeile ein Kommentar wird.
    .rule = Ein Kommentar fängt mit dem Zeichen # an.

shebang =
    .kind = Der ersten Zeile eines Skripts fehlt ihr Zeichen.
    .what = Zeile { $line } fängt mit `{ $first }` an. So eine Zeile sagt dem Computer, welches Programm das Skript ausführt, aber hier fängt sie nicht mit dem Zeichen `#` an.
    .why = Python überspringt so eine Zeile nur, wenn sie mit `#` anfängt. Hier versucht es, eine Anweisung zu lesen.
    .fix = { $way ->
            [removed] Entferne Zeile { $line }. Das Programm läuft auch ohne sie.
            [turned] Schreibe die Zeichen `!` und `#` am Anfang von Zeile { $line } in umgekehrter Reihenfolge.
           *[put] Setze das Zeichen `#` ganz an den Anfang von Zeile { $line }.
         }
    .rule = Die erste Zeile eines Skripts darf mit #! anfangen und ein Programm nennen.

left-over =
    .kind = In einer Zeile ist etwas übrig geblieben.
    .what = In Zeile { $line } gehört der Teil `{ $part }` nicht zu der Anweisung, die dort steht.
    .why = Python versucht, alles in der Zeile zu lesen, und dieser Teil passt nicht.
    .fix = Setze das Zeichen `#` vor `{ $part }` in Zeile { $line }, damit Python es überspringt. Wird es nicht gebraucht, dann entferne es.
    .rule = In einer Zeile steht eine Anweisung und sonst nichts.

foreign-comment =
    .kind = Ein Kommentar ist wie in einer anderen Sprache geschrieben.
    .what = In Zeile { $line } steht `{ $mark }`, das in anderen Sprachen einen Kommentar kennzeichnet.
    .why = Python hält `{ $mark }` für ein Zeichen des Programms.
    .fix = { $way ->
            [removed] Entferne den Kommentar, der mit `{ $mark }` anfängt, aus Zeile { $line }. Willst du ihn behalten, dann setze das Zeichen `#` davor.
            [sign] Entferne das Zeichen `{ $mark }` aus Zeile { $line }. Dann liest Python den Rest der Zeile als Anweisung.
           *[replaced] Ersetze `{ $mark }` in Zeile { $line } durch das Zeichen `#`.
         }
    .rule = In Python fängt ein Kommentar mit dem Zeichen # an.

invisible-character =
    .kind = Es gibt ein Zeichen, das man nicht sehen kann.
    .what = Zeile { $line } enthält ein unsichtbares Zeichen (Nummer { $code }).
    .why = Es kommt vom Kopieren aus einer Webseite oder einem Dokument, und Python erlaubt es hier nicht.
    .fix = Entferne das unsichtbare Zeichen aus Zeile { $line }: Lösche die Zeile und tippe sie neu.
    .rule = Tippe Programme, oder füge sie als reinen Text ein.

look-alike =
    .kind = Ein Zeichen sieht nur aus wie das richtige.
    .what = In Zeile { $line } steht das Zeichen `{ $wrong }`, das einem anderen sehr ähnlich sieht.
    .why = Für Python sind das verschiedene Zeichen, und dieses kennt es hier nicht.
    .fix = Ersetze das Zeichen `{ $wrong }` in Zeile { $line } durch `{ $right }` von deiner Tastatur.
    .rule = Zeichen tippt man auf der Tastatur und kopiert sie nicht aus Dokumenten.

stray-character =
    .kind = Ein Zeichen hat in Python keine Bedeutung.
    .what = In Zeile { $line } steht das Zeichen `{ $wrong }`, das Python an dieser Stelle nicht kennt.
    .why = Außerhalb von Texten und Kommentaren kennt Python nur bestimmte Zeichen.
    .fix = Entferne das Zeichen `{ $wrong }` aus Zeile { $line }.
    .rule = Vor Namen stehen in Python keine Zeichen.

space-after-backslash =
    .kind = Hinter einem Backslash am Zeilenende steht ein Leerzeichen.
    .what = In Zeile { $line } stehen Leerzeichen hinter dem Backslash `\`.
    .why = Ein Backslash lässt eine Zeile nur dann unten weitergehen, wenn er ihr allerletztes Zeichen ist.
    .fix = Entferne die Leerzeichen hinter dem Backslash `\` in Zeile { $line }.
    .rule = Hinter einem Backslash am Zeilenende steht nichts, auch kein Leerzeichen.

stray-backslash =
    .kind = Es gibt einen Backslash zu viel.
    .what = In Zeile { $line } steht ein Backslash `\` außerhalb eines Textes.
    .why = Außerhalb eines Textes darf ein Backslash nur das allerletzte Zeichen einer Zeile sein.
    .fix = Entferne den Backslash `\` aus Zeile { $line }.
    .rule = Ein Backslash gehört in Texte.

html-entity =
    .kind = Ein Zeichen ist wie auf einer Webseite geschrieben.
    .what = In Zeile { $line } steht `{ $wrong }`, das im Text einer Webseite für ein Zeichen steht.
    .why = Python kennt diese Art nicht, ein Zeichen zu schreiben.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch das Zeichen, für das es steht.
    .rule = Tippe Zeichen so, wie sie sind.

two-statements =
    .kind = Zwei Anweisungen stehen in einer Zeile.
    .what = In Zeile { $line } endet eine Anweisung mit `{ $before }`, und die nächste fängt mit `{ $following }` an.
    .why = Python erwartet nach einer Anweisung das Ende der Zeile.
    .fix = Setze `{ $following }` und was in Zeile { $line } darauf folgt in eine neue Zeile.
    .rule = Eine Anweisung, eine Zeile.

line-broken =
    .kind = Eine Anweisung ist auf zwei Zeilen verteilt.
    .what = Die Anweisung in Zeile { $line } endet nicht mit `{ $before }`, aber die Zeile schon.
    .why = Am Ende einer Zeile hält Python eine Anweisung für fertig, wenn keine Klammer mehr offen ist.
    .fix = Verbinde Zeile { $line } mit der Zeile darunter.
    .rule = Eine Anweisung, eine Zeile, außer innerhalb von Klammern.

line-too-many =
    .kind = Eine Zeile ist keine vollständige Anweisung.
    .what = Zeile { $line } ist keine Anweisung, die Python an dieser Stelle lesen kann.
    .why = Python kann nicht herausfinden, was die Zeile bedeutet.
    .fix = Entferne Zeile { $line }, oder schreibe die Anweisung vollständig hin.
    .rule = Jede Zeile ist eine vollständige Anweisung.

line-out-of-place =
    .kind = Eine Zeile steht an einer Stelle, an die sie nicht passt.
    .what = Zeile { $line } kann nicht dort stehen, wo sie steht.
    .why = Für sich allein könnte Python die Zeile lesen, aber sie passt nicht zu dem, was davor und danach kommt.
    .fix = Entferne Zeile { $line }, oder verschiebe sie dorthin, wo sie hingehört.
    .rule = Python liest Zeile für Zeile, und jede muss an ihre Stelle passen.

after-decorator =
    .kind = Etwas steht zwischen einem Dekorator und seiner Funktion.
    .what = { $count ->
            [one] Zeile { $line } steht zwischen dem Dekorator `{ $decorator }` in Zeile { $owner } und dem, was zu ihm gehört.
           *[other] Die Zeilen { $line } bis { $last } stehen zwischen dem Dekorator `{ $decorator }` in Zeile { $owner } und dem, was zu ihm gehört.
         }
    .why = Direkt unter einem Dekorator erwartet Python eine Zeile, die mit def oder class anfängt.
    .fix = { $count ->
            [one] Entferne Zeile { $line }, oder verschiebe sie in den Block, der darunter beginnt.
           *[other] Entferne die Zeilen { $line } bis { $last }, oder verschiebe sie in den Block, der darunter beginnt.
         }
    .rule = Direkt unter einem Dekorator steht sein def oder class.

lines-too-many =
    .kind = Einige Zeilen gehören nicht zum Programm.
    .what = Die Zeilen { $line } bis { $last } sind keine Anweisungen, die Python an dieser Stelle lesen kann.
    .why = Python kann nicht herausfinden, was sie bedeuten.
    .fix = Entferne die Zeilen { $line } bis { $last }, oder schreibe die Anweisungen vollständig hin.
    .rule = Jede Zeile ist eine vollständige Anweisung.

block-line-too-many =
    .kind = Eine Zeile beginnt einen Block, der nicht vollständig ist.
    .what = Zeile { $line } fängt mit `{ $keyword }` an, aber was dazu gehört, ist nicht da.
    .why = Nach `{ $keyword }` erwartet Python eine vollständige Anweisung mit ihrem Block.
    .fix = Entferne Zeile { $line }.
    .rule = Eine Zeile, die einen Block beginnt, braucht ihren Block.

block-line-left-over =
    .kind = Eine Zeile beginnt einen Block, der nicht vollständig ist.
    .what = Zeile { $line } fängt mit `{ $keyword }` an, aber was dazu gehört, ist nicht da.
    .why = Python liest eine Zeile, die einen Block beginnt, nur mit allem, was dazugehört: Doppelpunkt, Block und Partner, wie ein except zu einem try.
    .fix = { $count ->
            [one] Entferne Zeile { $line }, und verringere die Einrückung von Zeile { $first } auf die von Zeile { $line }.
           *[other] Entferne Zeile { $line }, und verringere die Einrückung der Zeilen { $first } bis { $last } so, dass Zeile { $first } in derselben Spalte wie Zeile { $line } anfängt.
         }
    .rule = Eine Zeile, die einen Block beginnt, braucht ihren Block.

missing-line =
    .kind = Eine Zeile fehlt.
    .what = Bei Zeile { $line } ist etwas nicht vollständig.
    .why = Python erwartet noch etwas, bevor das Programm weitergeht.
    .fix = Schreibe bei Zeile { $line } hin, was fehlt.
    .rule = Jede Anweisung muss vollständig sein.

missing-block-line =
    .kind = Die Zeile, die einen Block beginnt, fehlt.
    .what = Die Zeilen um Zeile { $line } herum gehören zu einem Block, den nichts beginnt.
    .why = Python kann nicht erkennen, wozu der Block gehört.
    .fix = Setze bei Zeile { $line } eine Zeile ein, die mit `{ $keyword }` anfängt.
    .rule = Jeder Block beginnt mit einer Zeile, die mit einem Doppelpunkt endet.

missing-except =
    .kind = Ein try hat kein except.
    .what = Bei Zeile { $line } endet ein Block, der mit `try` anfängt, und weder except noch finally folgt.
    .why = Python muss wissen, was zu tun ist, wenn im try-Block etwas schiefgeht.
    .fix = Setze unter Zeile { $line } ein `except` mit einem eigenen Block, in die Spalte seines `try`.
    .rule = Ein try braucht ein except oder ein finally.

missing-try =
    .kind = Ein except hat kein try.
    .what = Bei Zeile { $line } folgt ein `except`, aber kein Block davor fängt mit `try` an.
    .why = Ein except sagt, was zu tun ist, wenn sein try-Block scheitert. Hier ist dieser Block nicht da.
    .fix = Setze bei Zeile { $line } eine Zeile mit `try` und einem Doppelpunkt ein, und rücke die Zeilen ein, die dazu gehören.
    .rule = Ein except braucht ein try davor.

positional-after-keyword =
    .kind = Ein Wert ohne Namen folgt auf einen mit Namen.
    .what = Im Aufruf in Zeile { $line } kommt ein einfacher Wert nach einem Wert, der mit seinem Namen angegeben ist.
    .why = Python füllt die Plätze eines Aufrufs zuerst der Reihe nach und danach mit Namen.
    .fix = { $way ->
            [named] Gib auch dem einfachen Wert im Aufruf in Zeile { $line } einen Namen: Setze einen Namen und ein Gleichheitszeichen davor.
            [removed] Entferne den einfachen Wert aus dem Aufruf in Zeile { $line }, oder gib ihm auch einen Namen.
           *[moved] Verschiebe den einfachen Wert im Aufruf in Zeile { $line } vor die benannten.
         }
    .rule = In einem Aufruf kommen einfache Werte zuerst, benannte zuletzt.

default-order =
    .kind = Ein Parameter ohne Standardwert folgt auf einen mit Standardwert.
    .what = In der Definition in Zeile { $line } kommt ein einfacher Parameter nach einem, der einen Standardwert hat.
    .why = Python könnte nicht erkennen, welcher Wert für welchen Parameter ist.
    .fix = Verschiebe die einfachen Parameter in Zeile { $line } vor die mit Standardwert, oder gib ihnen auch einen.
    .rule = Parameter mit Standardwert kommen zuletzt.

repeated-argument =
    .kind = Derselbe Name ist zweimal angegeben.
    .what = In Zeile { $line } bekommt derselbe Parameter zweimal einen Wert oder einen Platz.
    .why = Python könnte nicht erkennen, welcher davon gilt.
    .fix = Entferne einen der beiden in Zeile { $line }, oder ändere seinen Namen.
    .rule = Jeder Parameter kommt einmal vor.

generator-brackets =
    .kind = Eine Schleife in einem Aufruf braucht eigene Klammern.
    .what = In Zeile { $line } enthält ein Aufruf eine Schleife und einen weiteren Wert.
    .why = Python könnte nicht erkennen, wo die Schleife endet.
    .fix = Setze die Schleife im Aufruf in Zeile { $line } in eigene runde Klammern.
    .rule = Eine Schleife in einem Aufruf steht in Klammern, außer sie ist allein.

assignment-to-call =
    .kind = Ein Aufruf soll einen Wert bekommen.
    .what = In Zeile { $line } steht ein Aufruf links von einem Gleichheitszeichen `=`.
    .why = Ein Aufruf ist kein Platz, an dem man einen Wert aufheben kann.
    .fix = Ändere die linke Seite des Gleichheitszeichens in Zeile { $line } zu einem Namen.
    .rule = Links von einem Gleichheitszeichen steht ein Name.

assignment-to-literal =
    .kind = Ein fester Wert soll einen Wert bekommen.
    .what = In Zeile { $line } steht ein fester Wert, etwa eine Zahl oder ein Text, links von einem Gleichheitszeichen `=`.
    .why = Ein fester Wert kann nie zu einem anderen werden.
    .fix = Ändere die linke Seite des Gleichheitszeichens in Zeile { $line } zu einem Namen.
    .rule = Links von einem Gleichheitszeichen steht ein Name.

assignment-to-expression =
    .kind = Etwas, das kein Name ist, soll einen Wert bekommen.
    .what = In Zeile { $line } steht etwas anderes als ein Name links von einem Gleichheitszeichen `=`.
    .why = Python kann einen Wert nur unter einem Namen oder an einem Platz in einer Liste oder einem Dictionary aufheben.
    .fix = Ändere die linke Seite des Gleichheitszeichens in Zeile { $line } zu einem Namen.
    .rule = Links von einem Gleichheitszeichen steht ein Name.

generic-insert =
    .kind = Etwas fehlt.
    .what = In Zeile { $line } fehlt etwas hinter `{ $before }`.
    .why = Ohne das kann Python an dieser Stelle nicht weiterlesen.
    .fix = Setze `{ $added }` hinter `{ $before }` in Zeile { $line }.
    .rule = Jede Anweisung muss vollständig sein.

generic-insert-first =
    .kind = Etwas fehlt.
    .what = In Zeile { $line } fehlt etwas vor `{ $following }`.
    .why = Ohne das kann Python an dieser Stelle nicht weiterlesen.
    .fix = Setze `{ $added }` vor `{ $following }` in Zeile { $line }.
    .rule = Jede Anweisung muss vollständig sein.

generic-insert-much =
    .kind = Etwas fehlt.
    .what = Bei Zeile { $line } fehlt ein größerer Teil des Programms.
    .why = Ohne ihn kann Python nicht weiterlesen.
    .fix = Schreibe bei Zeile { $line } hin, was fehlt.
    .rule = Jede Anweisung muss vollständig sein.

generic-delete =
    .kind = Etwas ist zu viel.
    .what = In Zeile { $line } steht `{ $removed }` an einer Stelle, an der Python es nicht lesen kann.
    .why = Python erwartet dort etwas anderes oder gar nichts.
    .fix = Entferne `{ $removed }` aus Zeile { $line }.
    .rule = In einer Zeile steht nichts, was nicht zu ihrer Anweisung gehört.

generic-delete-much =
    .kind = Etwas ist zu viel.
    .what = Ab Zeile { $line } gibt es einen Teil, der mit `{ $first }` anfängt und den Python dort nicht lesen kann.
    .why = Python erwartet dort etwas anderes oder gar nichts.
    .fix = Entferne den Teil, der in Zeile { $line } mit `{ $first }` anfängt.
    .rule = Ein Programm enthält nichts als Anweisungen.

generic-replace =
    .kind = Etwas steht an der Stelle von etwas anderem.
    .what = In Zeile { $line } steht `{ $removed }` an einer Stelle, an der Python etwas anderes erwartet.
    .why = Python kann `{ $removed }` dort nicht lesen.
    .fix = Ersetze `{ $removed }` in Zeile { $line } durch `{ $added }`.
    .rule = Jedes Zeichen und jedes Wort hat seinen eigenen Platz.

generic-rewrite =
    .kind = Ein Teil einer Zeile ist nicht lesbar.
    .what = In Zeile { $line } kann Python den Teil `{ $removed }` nicht lesen.
    .why = Er passt nicht zu dem, was davor und dahinter steht.
    .fix = Schreibe den Teil `{ $removed }` in Zeile { $line } noch einmal auf andere Weise.
    .rule = Jedes Zeichen und jedes Wort hat seinen eigenen Platz.

generic-space =
    .kind = Ein Leerzeichen oder ein Zeilenende steht an der falschen Stelle.
    .what = In Zeile { $line } sind Leerzeichen oder Zeilenenden nicht dort, wo Python sie erwartet.
    .why = Python erkennt an Zeilenenden und Einrückung, was zusammengehört.
    .fix = Berichtige die Leerzeichen oder Zeilenenden bei Zeile { $line }.
    .rule = Eine Anweisung, eine Zeile.
