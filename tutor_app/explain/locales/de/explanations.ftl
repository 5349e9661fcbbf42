# Explanations of mistakes, in German.
#
# Each message is a kind of mistake with five texts: kind (its name), what (line and fact), why (why Python can't read it),
# fix (what to do, without the finished line) and rule (to remember). Code is in backticks. Variables are explained in catalogue.toml.

## Sentences around every explanation

where = { $count ->
    [one] Sieh dir Zeile { $lines } an.
   *[other] Sieh dir die Zeilen { $lines } an.
 }
where-later = { $count ->
    [one] Sieh dir Zeile { $lines } an. Python ist erst in Zeile { $stopped } hängen geblieben.
   *[other] Sieh dir die Zeilen { $lines } an. Python ist erst in Zeile { $stopped } hängen geblieben.
 }
also = { $count ->
    [one] Derselbe Fehler steckt auch in Zeile { $lines }. Verbessere ihn dort genauso.
   *[other] Derselbe Fehler steckt auch in den Zeilen { $lines }. Verbessere ihn dort genauso.
 }
again = { $count ->
    [one] In Zeile { $line } kommt dieser Fehler einmal vor.
   *[other] In Zeile { $line } kommt dieser Fehler { $count }-mal vor.
 }
elsewhere = Verbessere den gleichen Fehler auch hier: { $places }.
elsewhere-many = Diesen Fehler gibt es noch an { $count } weiteren Stellen ({ $lines }). Verbessere sie genauso und fang hier an: { $places }.
place = { $lines } bei { $codes }
belongs = { $code } (hier brauchst du { $right })
like-line = { $lines } (wie Zeile { $like })
header-line = { $lines } (eine Stufe weiter als `{ $keyword }` in Zeile { $header })
on-lines = { $count ->
    [one] Zeile { $lines }
   *[other] Zeilen { $lines }
 }
more = { $count } weitere
stand-in = In der Lösung ist `{ $word }` nur ein Platzhalter. Ersetze ihn durch ein eigenes Wort oder einen eigenen Wert.

## Words of the classroom, explained on first use

term-colon = Ein Doppelpunkt ist das Zeichen `:`.
term-comma = Ein Komma ist das Zeichen `,`.
term-bracket = Es gibt runde Klammern `(` `)`, eckige Klammern `[` `]` und geschweifte Klammern `{"{"}` `{"}"}`.
term-block = Ein Block ist eine Gruppe von Zeilen, die zusammengehören und gleich weit eingerückt sind.
term-indentation = Eine Einrückung besteht aus den Leerzeichen oder Tabs am Anfang einer Zeile.
term-keyword = Ein Schlüsselwort ist ein Wort mit fester Bedeutung in Python, zum Beispiel `if` oder `while`.
term-string = Eine Zeichenkette (ein String) ist eine Folge von Zeichen zwischen Anführungszeichen, zum Beispiel `"tea"`.
term-fstring = Ein f-String ist eine Zeichenkette mit dem Buchstaben `f` vor dem ersten Anführungszeichen.
term-dictionary = Ein Dictionary speichert Paare aus einem Schlüssel und einem Wert.
term-tab = Ein Tab ist ein breiter Leerraum, den du mit der Tabulatortaste eingibst.
term-comment = Ein Kommentar ist eine Notiz für Menschen. Python überspringt ihn.
term-prompt = Mit einem Prompt wie `>>>` zeigt die Konsole, dass sie auf eine Eingabe wartet.
term-argument = Parameter sind die Namen in den Klammern einer Definition. Argumente sind die Werte in einem Funktionsaufruf.

## Kinds of mistakes

missing-colon =
    .kind = Doppelpunkt `:` fehlt.
    .what = Dein `{ $keyword }` braucht am Ende von Zeile { $line } einen Doppelpunkt `:`.
    .why = Mit `{ $keyword }` beginnt ein Block, und vor einem Block kommt ein Doppelpunkt.
    .fix = Setze in Zeile { $line } ein `:` hinter `{ $last }`.
    .rule = Eine Zeile, die einen Block einleitet, endet mit einem Doppelpunkt `:`.

missing-colon-inside =
    .kind = Doppelpunkt `:` mitten in der Zeile fehlt.
    .what = Dein `{ $keyword }` in Zeile { $line } braucht vor seinem Block einen Doppelpunkt `:`.
    .why = Ohne Doppelpunkt erkennt Python nicht, wo der Teil mit `{ $keyword }` endet.
    .fix = Setze in Zeile { $line } ein `:` hinter `{ $last }`.
    .rule = Vor einen Block gehört ein Doppelpunkt `:`, auch in derselben Zeile.

semicolon-for-colon =
    .kind = Semikolon `;` vor einem Block.
    .what = Nach deinem `{ $keyword }` in Zeile { $line } kommt vor dem Block ein Semikolon `;`.
    .why = Nach einem Semikolon kann kein Block beginnen, nur nach einem Doppelpunkt `:`.
    .fix = Ersetze das `;` in Zeile { $line } durch einen Doppelpunkt `:`.
    .rule = Ein Block beginnt nach einem Doppelpunkt `:`, nie nach einem Semikolon `;`.

equals-for-colon =
    .kind = Gleichheitszeichen `=` vor einem Block.
    .what = Nach deinem `{ $keyword }` in Zeile { $line } kommt vor dem Block ein Gleichheitszeichen `=`.
    .why = Ein Gleichheitszeichen weist einen Wert zu. Einen Block leitet es nicht ein.
    .fix = Ersetze das `=` vor dem Block in Zeile { $line } durch einen Doppelpunkt `:`.
    .rule = Ein Block beginnt nach einem Doppelpunkt `:`, nie nach einem Gleichheitszeichen `=`.

then-for-colon =
    .kind = `then` oder `do` vor einem Block.
    .what = Nach deinem `{ $keyword }` in Zeile { $line } kommt vor dem Block das Wort `{ $wrong }`.
    .why = Python benutzt `{ $wrong }` hier nicht. Es erwartet einen Doppelpunkt `:`.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch einen Doppelpunkt `:`.
    .rule = Ein Block beginnt nach einem Doppelpunkt `:`, nie nach `then` oder `do`.

wrong-sign-for-colon =
    .kind = Kein Doppelpunkt `:` vor einem Block.
    .what = Nach deinem `{ $keyword }` in Zeile { $line } kommt vor dem Block `{ $wrong }`.
    .why = Vor einem Block erwartet Python einen Doppelpunkt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch einen Doppelpunkt `:`.
    .rule = Ein Block beginnt nur nach einem Doppelpunkt `:`.

brace-block =
    .kind = Geschweifte Klammer `{"{"}` vor einem Block.
    .what = In Zeile { $line } beginnt ein Block mit einer geschweiften Klammer `{"{"}`.
    .why = Mit einer geschweiften Klammer beginnt in Python ein Dictionary oder eine Menge, kein Block.
    .fix = Ersetze die `{"{"}` in Zeile { $line } durch einen Doppelpunkt `:`.
    .rule = Ein Block braucht einen Doppelpunkt `:` und eine Einrückung, keine geschweiften Klammern `{"{"}` `{"}"}`.

brace-block-end =
    .kind = Geschweifte Klammer `{"}"}` allein in einer Zeile.
    .what = Zeile { $line } besteht nur aus einer schließenden geschweiften Klammer `{"}"}`.
    .why = In Python beendet die Einrückung einen Block, nicht eine geschweifte Klammer.
    .fix = Lösche die `{"}"}` in Zeile { $line }.
    .rule = Nur die Einrückung zeigt, wo ein Block endet.

extra-colon =
    .kind = Doppelpunkt `:` an der falschen Stelle.
    .what = In Zeile { $line } steht hinter `{ $before }` ein überflüssiger Doppelpunkt `:`.
    .why = Hier beginnt kein Block, deshalb kann Python mit dem Doppelpunkt nichts anfangen.
    .fix = Lösche in Zeile { $line } das `:` hinter `{ $before }`.
    .rule = Nur eine Zeile, die einen Block einleitet, endet mit einem Doppelpunkt `:`.

doubled-sign =
    .kind = Gleiches Zeichen zweimal hintereinander.
    .what = In Zeile { $line } stehen zwei `{ $sign }` direkt hintereinander.
    .why = Python erwartet etwas zwischen den beiden, zum Beispiel einen Wert oder einen Namen.
    .fix = Lösche eines der beiden `{ $sign }` in Zeile { $line }.
    .rule = Zwischen zwei Werten oder Namen genügt ein einziges Zeichen.

assignment-in-condition =
    .kind = Einfaches Gleichheitszeichen `=` in einem Ausdruck.
    .what = In Zeile { $line } folgt auf `{ $before }` ein einfaches Gleichheitszeichen `=`.
    .why = Mit `=` bekommt ein Name einen Wert. Zum Vergleichen benutzt Python `==`.
    .fix = Ersetze in Zeile { $line } das `=` hinter `{ $before }` durch `==`.
    .rule = Ein Gleichheitszeichen `=` weist einen Wert zu. Zwei Gleichheitszeichen `==` vergleichen.

assignment-for-comparison =
    .kind = Gleichheitszeichen `=` zum Vergleichen.
    .what = In Zeile { $line } kann das Gleichheitszeichen `=` hinter `{ $before }` nichts vergleichen.
    .why = Mit `=` bekommt ein Name einen Wert, aber hier braucht Python einen Vergleich.
    .fix = Ersetze in Zeile { $line } das `=` hinter `{ $before }` durch `{ $right }`.
    .rule = Ein Gleichheitszeichen `=` weist einen Wert zu. Es vergleicht nie.

equals-for-walrus =
    .kind = Zuweisung mit `=` mitten in einem Ausdruck.
    .what = In Zeile { $line } soll `{ $before }` mitten in einem Ausdruck durch ein Gleichheitszeichen `=` einen Wert bekommen.
    .why = Mitten in einem Ausdruck kann nur `:=` einem Namen einen Wert geben.
    .fix = Ersetze in Zeile { $line } das `=` hinter `{ $before }` durch `:=`.
    .rule = In einem Ausdruck weist du einen Wert mit Doppelpunkt und Gleichheitszeichen `:=` zu.

assignment-to-value =
    .kind = Wert vor einem Gleichheitszeichen `=`.
    .what = In Zeile { $line } kann das Gleichheitszeichen `=` hinter `{ $before }` keinen Wert speichern.
    .why = Links vom `=` braucht Python einen Namen. Zum Vergleichen benutzt es `==`.
    .fix = Ersetze in Zeile { $line } das `=` hinter `{ $before }` durch `==`.
    .rule = Links vom Gleichheitszeichen `=` steht ein Name, kein Wert.

comparison-for-assignment =
    .kind = Vergleich `==` statt einer Zuweisung.
    .what = In Zeile { $line } folgen auf `{ $before }` zwei Gleichheitszeichen `==`.
    .why = `==` vergleicht zwei Werte. Zum Zuweisen benutzt Python ein einziges `=`.
    .fix = Ersetze in Zeile { $line } das `==` hinter `{ $before }` durch `=`.
    .rule = Zwei Gleichheitszeichen `==` vergleichen. Ein Gleichheitszeichen `=` weist einen Wert zu.

colon-for-equals =
    .kind = Doppelpunkt `:` statt einer Zuweisung.
    .what = In Zeile { $line } steht ein Doppelpunkt `:` zwischen `{ $before }` und `{ $following }`.
    .why = In Python bekommt ein Name seinen Wert mit einem Gleichheitszeichen `=`, nicht mit einem Doppelpunkt.
    .fix = Ersetze in Zeile { $line } das `:` zwischen `{ $before }` und `{ $following }` durch `=`.
    .rule = Ein Name bekommt seinen Wert mit einem Gleichheitszeichen `=`, auch in einem Funktionsaufruf.

equals-in-dictionary =
    .kind = Gleichheitszeichen `=` in einem Dictionary.
    .what = In Zeile { $line } steht ein Gleichheitszeichen `=` zwischen `{ $before }` und `{ $following }`.
    .why = In einem Dictionary verbindet ein Doppelpunkt `:` den Schlüssel mit seinem Wert.
    .fix = Ersetze in Zeile { $line } das `=` zwischen `{ $before }` und `{ $following }` durch `:`.
    .rule = In einem Dictionary schreibst du erst den Schlüssel, dann einen Doppelpunkt `:`, dann den Wert.

equals-for-colon-inside =
    .kind = Gleichheitszeichen `=` an der falschen Stelle.
    .what = In Zeile { $line } steht ein Gleichheitszeichen `=` zwischen `{ $before }` und `{ $following }`.
    .why = An dieser Stelle erlaubt Python kein Gleichheitszeichen.
    .fix = Ersetze in Zeile { $line } das `=` zwischen `{ $before }` und `{ $following }` durch `:`.
    .rule = In Slices, Dictionarys und Lambdas benutzt du einen Doppelpunkt `:`.

comma-in-dictionary =
    .kind = Falsches Zeichen in einem Dictionary.
    .what = In Zeile { $line } folgt im Dictionary auf `{ $before }` das Zeichen `{ $wrong }`.
    .why = In einem Dictionary verbindet ein Doppelpunkt `:` den Schlüssel mit seinem Wert.
    .fix = Ersetze in Zeile { $line } das `{ $wrong }` hinter `{ $before }` durch `:`.
    .rule = In einem Dictionary verbinden Doppelpunkte `:` Schlüssel und Wert, und Kommas `,` trennen die Paare.

missing-equals =
    .kind = Gleichheitszeichen `=` fehlt.
    .what = In Zeile { $line } fehlt ein Gleichheitszeichen `=` zwischen `{ $before }` und `{ $following }`.
    .why = Ohne `=` erkennt Python nicht, dass ein Name einen Wert bekommt.
    .fix = Setze in Zeile { $line } ein `=` zwischen `{ $before }` und `{ $following }`.
    .rule = Für eine Zuweisung schreibst du den Namen, ein Gleichheitszeichen `=` und den Wert.

reversed-comparison =
    .kind = Vergleichsoperator mit vertauschten Zeichen.
    .what = In Zeile { $line } steht `{ $wrong }`, das Python nicht kennt.
    .why = Python liest zwei einzelne Zeichen, weil das Gleichheitszeichen `=` nicht hinten steht.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Bei `<=`, `>=` und `!=` steht das Gleichheitszeichen `=` immer hinten.

triple-equals =
    .kind = `===` oder `!==` aus JavaScript.
    .what = In Zeile { $line } steht `{ $wrong }`, mit einem überflüssigen Gleichheitszeichen `=`.
    .why = Python liest daraus zwei Operatoren, zwischen denen kein Wert steht.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Python vergleicht mit `==` (gleich) und `!=` (ungleich).

diamond =
    .kind = Veralteter Operator `<>` für ungleich.
    .what = In Zeile { $line } steht `<>`, ein Operator aus Python 2.
    .why = Python 3 kennt diesen Operator nicht mehr.
    .fix = Ersetze `<>` in Zeile { $line } durch `!=`.
    .rule = Ungleich schreibst du mit einem Ausrufezeichen und einem Gleichheitszeichen `!=`.

split-operator =
    .kind = Leerzeichen mitten in einem Operator.
    .what = In Zeile { $line } steht ein Leerzeichen mitten in `{ $wrong }`.
    .why = Wegen des Leerzeichens liest Python zwei getrennte Zeichen und findet keinen Wert dazwischen.
    .fix = Lösche in Zeile { $line } das Leerzeichen in `{ $wrong }`.
    .rule = Operatoren aus zwei Zeichen wie `==` schreibst du ohne Leerzeichen dazwischen.

c-and =
    .kind = `and` als Zeichen geschrieben.
    .what = In Zeile { $line } steht `{ $wrong }` zwischen zwei Bedingungen.
    .why = Python verbindet Bedingungen mit Wörtern und kann `{ $wrong }` hier nicht lesen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `and`.
    .rule = In Python schreibst du `and`, `or` und `not` als Wörter.

c-or =
    .kind = `or` als Zeichen geschrieben.
    .what = In Zeile { $line } steht `{ $wrong }` zwischen zwei Bedingungen.
    .why = Python verbindet Bedingungen mit Wörtern und kann `{ $wrong }` hier nicht lesen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `or`.
    .rule = In Python schreibst du `and`, `or` und `not` als Wörter.

c-not =
    .kind = `not` als Zeichen geschrieben.
    .what = In Zeile { $line } steht ein Ausrufezeichen `!` vor einer Bedingung.
    .why = Python kennt das Ausrufezeichen nur als Teil von `!=`.
    .fix = Ersetze das `!` in Zeile { $line } durch `not`.
    .rule = In Python schreibst du `and`, `or` und `not` als Wörter.

increment =
    .kind = `++` oder `--` zum Zählen.
    .what = In Zeile { $line } steht `{ $wrong }`, das es in Python nicht gibt.
    .why = Python liest `{ $wrong }` als zwei einzelne Zeichen und erwartet danach einen Wert.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `+= 1` (hochzählen) oder `-= 1` (herunterzählen).
    .rule = Hochzählen schreibst du mit `+= 1`, herunterzählen mit `-= 1`.

missing-comma =
    .kind = Komma `,` fehlt.
    .what = In Zeile { $line } fehlt ein Komma `,` zwischen `{ $before }` und `{ $following }`.
    .why = Ohne Komma erkennt Python nicht, wo der nächste Wert beginnt.
    .fix = Setze in Zeile { $line } ein `,` zwischen `{ $before }` und `{ $following }`.
    .rule = Mehrere Werte hintereinander trennst du mit Kommas `,`.

missing-comma-end =
    .kind = Komma `,` zwischen zwei Zeilen fehlt.
    .what = Am Ende von Zeile { $line } fehlt nach `{ $before }` ein Komma `,`.
    .why = Ohne Komma erkennt Python nicht, dass in der nächsten Zeile ein neuer Wert beginnt.
    .fix = Setze in Zeile { $line } ein `,` hinter `{ $before }`.
    .rule = Mehrere Werte trennst du mit Kommas `,`, auch über mehrere Zeilen.

wrong-sign-for-comma =
    .kind = Werte ohne Komma `,` getrennt.
    .what = In Zeile { $line } steht `{ $wrong }` zwischen zwei Werten.
    .why = Python trennt Werte mit Kommas. `{ $wrong }` bedeutet etwas anderes.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch ein Komma `,`.
    .rule = Nur Kommas `,` trennen mehrere Werte voneinander.

extra-comma =
    .kind = Komma `,` an der falschen Stelle.
    .what = In Zeile { $line } steht ein überflüssiges Komma `,`.
    .why = Ein Komma trennt zwei Werte, und hier fehlt einer davon.
    .fix = Lösche das überflüssige `,` in Zeile { $line }.
    .rule = Ein Komma `,` steht zwischen zwei Werten.

extra-item =
    .kind = Eintrag, den Python nicht lesen kann.
    .what = In Zeile { $line } steht `{ $removed }`, und das kann Python nicht lesen.
    .why = Nach einem Komma erwartet Python einen vollständigen Wert.
    .fix = Lösche `{ $removed }` in Zeile { $line }.
    .rule = Zwischen zwei Kommas `,` steht genau ein vollständiger Wert.

missing-dot =
    .kind = Punkt `.` fehlt.
    .what = In Zeile { $line } fehlt ein Punkt `.` zwischen `{ $before }` und `{ $following }`.
    .why = Ohne Punkt erkennt Python nicht, dass die beiden zusammengehören.
    .fix = Setze in Zeile { $line } einen `.` zwischen `{ $before }` und `{ $following }`.
    .rule = Ein Punkt `.` verbindet einen Wert mit seiner Methode, wie in `word.upper()`.

wrong-sign-for-dot =
    .kind = Namen ohne Punkt `.` verbunden.
    .what = In Zeile { $line } steht `{ $wrong }` zwischen zwei Teilen, die zusammengehören.
    .why = Solche Teile verbindet Python mit einem Punkt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch einen Punkt `.`.
    .rule = Ein Punkt `.` verbindet einen Wert mit seiner Methode, wie in `word.upper()`.

extra-dot =
    .kind = Punkt `.` an der falschen Stelle.
    .what = In Zeile { $line } steht ein überflüssiger Punkt `.`.
    .why = Vor einem Punkt erwartet Python einen Wert und dahinter einen passenden Namen.
    .fix = Lösche den überflüssigen `.` in Zeile { $line }.
    .rule = Ein Punkt `.` steht zwischen einem Wert und einem Namen.

extra-semicolon =
    .kind = Semikolon `;` an der falschen Stelle.
    .what = In Zeile { $line } steht ein überflüssiges Semikolon `;`.
    .why = Ein Semikolon beendet eine Anweisung, aber hier ist keine zu Ende.
    .fix = Lösche das `;` in Zeile { $line }.
    .rule = Eine Anweisung endet am Zeilenende. Ein Semikolon `;` braucht sie nicht.

missing-operator =
    .kind = Operator zwischen zwei Werten fehlt.
    .what = In Zeile { $line } steht nichts zwischen `{ $before }` und `{ $following }`.
    .why = Python weiß nicht, was es mit zwei Werten nebeneinander tun soll.
    .fix = Setze in Zeile { $line } ein `{ $sign }` zwischen `{ $before }` und `{ $following }`.
    .rule = Zwischen zwei Werte gehört ein Operator, zum Beispiel `+` oder `*`.

two-operators =
    .kind = Kein Wert zwischen zwei Operatoren.
    .what = In Zeile { $line } stehen `{ $other }` und `{ $sign }` direkt nebeneinander.
    .why = Python erwartet zwischen den beiden einen Wert.
    .fix = Lösche das `{ $sign }` in Zeile { $line }.
    .rule = Zwischen zwei Werten genügt ein einziger Operator, zum Beispiel `+`.

return-assigns =
    .kind = Zuweisung nach `return`.
    .what = In Zeile { $line } weist `{ $sign }` nach `return` einer Variable einen Wert zu.
    .why = `return` gibt nur einen Wert zurück. Gleichzeitig speichern kann es ihn nicht.
    .fix = Lösche `{ $removed }` nach `return` in Zeile { $line }.
    .rule = Nach `return` kommt ein Wert, keine Zuweisung.

trailing-operator =
    .kind = Operator ohne Wert dahinter.
    .what = In Zeile { $line } folgt auf `{ $sign }` kein Wert.
    .why = Nach `{ $sign }` liest Python weiter, weil es noch einen Wert erwartet.
    .fix = Lösche das `{ $sign }` in Zeile { $line }.
    .rule = Ein Operator wie `+` steht zwischen zwei Werten.

leading-operator =
    .kind = Operator am Zeilenanfang.
    .what = Zeile { $line } beginnt mit `{ $sign }`, ohne einen Wert davor.
    .why = Am Anfang einer Zeile erwartet Python eine Anweisung.
    .fix = Lösche das `{ $sign }` am Anfang von Zeile { $line }.
    .rule = Eine Zeile beginnt mit einer Anweisung, nicht mit einem Operator wie `*`.

unfinished-expression =
    .kind = Code, der zu früh aufhört.
    .what = In Zeile { $line } bricht dein Code nach `{ $before }` ab.
    .why = Nach `{ $before }` erwartet Python einen Wert, findet aber keinen.
    .fix = Schreibe in Zeile { $line } den fehlenden Wert hinter `{ $before }`.
    .rule = Ein Operator wie `+` braucht auf beiden Seiten einen Wert.

missing-value =
    .kind = Wert fehlt.
    .what = In Zeile { $line } fehlt ein Wert zwischen `{ $before }` und `{ $following }`.
    .why = Hier erwartet Python einen Wert oder einen Namen.
    .fix = Schreibe in Zeile { $line } den fehlenden Wert zwischen `{ $before }` und `{ $following }`.
    .rule = Neben Kommas und Operatoren muss ein Wert stehen.

missing-name =
    .kind = Name fehlt.
    .what = In Zeile { $line } fehlt nach `{ $before }` ein Name.
    .why = Python muss wissen, welcher Name zu `{ $before }` gehört.
    .fix = Schreibe in Zeile { $line } den fehlenden Namen hinter `{ $before }`.
    .rule = Nach einem Punkt `.` und nach `for` und `import` kommt ein Name.

value-after-value =
    .kind = Wert direkt nach einem anderen Wert.
    .what = In Zeile { $line } folgt `{ $removed }` direkt auf `{ $before }`.
    .why = Mit `{ $before }` ist der Wert vollständig, also kann Python keinen weiteren lesen.
    .fix = Lösche in Zeile { $line } das `{ $removed }` hinter `{ $before }`.
    .rule = Zwischen zwei Werte gehört ein Komma `,` oder ein Operator wie `+`.

extra-words =
    .kind = Wörter, die kein Code sind.
    .what = In Zeile { $line } stehen die Wörter `{ $removed }`, die kein Python-Code sind.
    .why = Python liest die Wörter als Namen, und Namen dürfen nicht direkt nebeneinanderstehen.
    .fix = Lösche `{ $removed }` in Zeile { $line }.
    .rule = Notizen für Menschen gehören in einen Kommentar, hinter eine Raute `#`.

wrong-sign =
    .kind = Falsches Zeichen.
    .what = In Zeile { $line } steht `{ $wrong }`, wo Python es nicht erlaubt.
    .why = `{ $wrong }` hat in Python eine andere Bedeutung.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Jedes Zeichen hat seine eigene Bedeutung. Keines kann ein anderes ersetzen.

bracket-never-closed =
    .kind = Klammer nicht geschlossen.
    .what = Zur Klammer `{ $opener }` in Zeile { $line } fehlt die schließende Klammer `{ $closer }`.
    .why = Python liest weiter und sucht die schließende Klammer.
    .fix = Setze in Zeile { $line } eine `{ $closer }` hinter `{ $before }`.
    .rule = Zu jeder öffnenden Klammer gehört eine schließende Klammer derselben Art.

bracket-never-closed-lines =
    .kind = Klammer über mehrere Zeilen nicht geschlossen.
    .what = Zur Klammer `{ $opener }` aus Zeile { $line } fehlt die schließende Klammer `{ $closer }`.
    .why = Python liest die Zeilen darunter mit und sucht die schließende Klammer.
    .fix = Setze in Zeile { $goal } eine `{ $closer }` hinter den letzten Eintrag der Klammer.
    .rule = Zu jeder öffnenden Klammer gehört eine schließende Klammer derselben Art.

bracket-never-opened =
    .kind = Klammer nie geöffnet.
    .what = Zur schließenden Klammer `{ $closer }` fehlt die öffnende Klammer `{ $opener }`.
    .why = Python erkennt nicht, wo die Klammer anfängt.
    .fix = Setze in Zeile { $line } eine `{ $opener }` vor `{ $following }`.
    .rule = Zu jeder schließenden Klammer gehört eine öffnende Klammer davor.

extra-closing-bracket =
    .kind = Schließende Klammer ohne Gegenstück.
    .what = In Zeile { $line } steht eine überflüssige schließende Klammer `{ $closer }`.
    .why = Es gibt keine öffnende Klammer, die sie schließen könnte.
    .fix = Lösche in Zeile { $line } eine `{ $closer }` hinter `{ $before }`.
    .rule = Zu jeder öffnenden Klammer gehört genau eine schließende.

closing-bracket-first =
    .kind = Klammer ohne Gegenstück am Zeilenanfang.
    .what = In Zeile { $line } steht eine überflüssige schließende Klammer `{ $closer }`.
    .why = Es gibt keine öffnende Klammer, die sie schließen könnte.
    .fix = Lösche eine `{ $closer }` in Zeile { $line }.
    .rule = Zu jeder öffnenden Klammer gehört genau eine schließende.

extra-opening-bracket =
    .kind = Öffnende Klammer ohne Gegenstück.
    .what = In Zeile { $line } steht eine überflüssige öffnende Klammer `{ $opener }`.
    .why = Python liest weiter und sucht die Klammer, die sie schließt.
    .fix = Lösche in Zeile { $line } eine `{ $opener }` vor `{ $following }`.
    .rule = Zu jeder öffnenden Klammer gehört eine schließende Klammer.

wrong-closing-bracket =
    .kind = Unpassende schließende Klammer.
    .what = Die Klammer `{ $wrong }` in Zeile { $line } passt nicht zu `{ $opener }` in Zeile { $opener_line }.
    .why = Eine Klammer kann nur eine Klammer derselben Art schließen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = `(` gehört zu `)`, `[` gehört zu `]` und `{"{"}` gehört zu `{"}"}`.

wrong-opening-bracket =
    .kind = Unpassende öffnende Klammer.
    .what = Die Klammer `{ $wrong }` in Zeile { $line } passt nicht zur schließenden Klammer `{ $closer }`.
    .why = Die beiden Klammern eines Paars müssen von derselben Art sein.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = `(` gehört zu `)`, `[` gehört zu `]` und `{"{"}` gehört zu `{"}"}`.

wrong-bracket-pair =
    .kind = Falsche Art von Klammern.
    .what = Die in Zeile { $line } geöffneten Klammern `{ $wrong }` und `{ $wrong_closer }` passen hier nicht.
    .why = Jede Art von Klammern hat ihre eigene Aufgabe, und hier brauchst du eine andere Art.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }` und `{ $wrong_closer }` durch `{ $closer }`.
    .rule = Nimm `()` für Aufrufe, `[]` für Listen und Indizes und `{"{}"}` für Dictionarys.

bracket-turned =
    .kind = Klammer falsch herum.
    .what = Die Klammer `{ $wrong }` in Zeile { $line } zeigt in die falsche Richtung.
    .why = Eine öffnende Klammer kann nichts schließen, und eine schließende kann nichts öffnen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Erst kommt die öffnende Klammer, dann die schließende.

closing-brackets-swapped =
    .kind = Vertauschte schließende Klammern.
    .what = Die schließenden Klammern `{ $wrong }` in Zeile { $line } sind in der falschen Reihenfolge.
    .why = Die Klammer, die zuletzt geöffnet wird, muss zuerst geschlossen werden.
    .fix = Ändere in Zeile { $line } die Reihenfolge der Klammern `{ $wrong }`.
    .rule = Schließe Klammern in umgekehrter Reihenfolge: die zuletzt geöffnete zuerst.

bracket-closed-early =
    .kind = Klammer zu früh geschlossen.
    .what = Die schließende Klammer `{ $closer }` in Zeile { $line } muss weiter hinten stehen.
    .why = Python kann den Code nicht lesen, der außerhalb der Klammern übrig bleibt.
    .fix = Nimm die `{ $closer }` hinter `{ $before }` in Zeile { $line } weg und setze sie in Zeile { $goal } hinter `{ $target }`.
    .rule = Eine schließende Klammer kommt nach allem, was in die Klammern gehört.

bracket-closed-late =
    .kind = Klammer zu spät geschlossen.
    .what = Die schließende Klammer `{ $closer }` in Zeile { $line } muss weiter vorne stehen.
    .why = In den Klammern steht Code, den Python dort nicht lesen kann.
    .fix = Nimm die `{ $closer }` hinter `{ $before }` in Zeile { $line } weg und setze sie in Zeile { $goal } hinter `{ $target }`.
    .rule = Eine schließende Klammer kommt direkt nach dem letzten Teil, der in die Klammern gehört.

extra-bracket-pair =
    .kind = Klammern, die Python nicht erlaubt.
    .what = In Zeile { $line } steht ein überflüssiges Klammerpaar: `{ $opener }` und `{ $closer }`.
    .why = Mit Klammern an dieser Stelle kann Python die Zeile nicht lesen.
    .fix = Lösche in Zeile { $line } die `{ $opener }` und die zugehörige `{ $closer }`.
    .rule = Klammern brauchst du für Aufrufe, Gruppen, Listen und Dictionarys.

needless-bracket-pair =
    .kind = Unnötige Klammern.
    .what = Zeile { $line } braucht die Klammern `{ $opener }` und `{ $closer }` nicht.
    .why = Python erlaubt sie, aber der Code bedeutet ohne sie dasselbe.
    .fix = Lösche in Zeile { $line } die `{ $opener }` und die zugehörige `{ $closer }`.
    .rule = Klammern um eine ganze Bedingung oder einen ganzen Wert ändern meistens nichts.

missing-bracket-pair =
    .kind = Klammerpaar fehlt.
    .what = In Zeile { $line } fehlen Klammern um zusammengehörige Werte.
    .why = Ohne Klammern erkennt Python nicht, welche Werte zusammengehören.
    .fix = Setze in Zeile { $line } eine `{ $opener }` vor `{ $first }` und in Zeile { $goal } eine `{ $closer }` hinter `{ $target }`.
    .rule = Klammern fassen Werte zusammen, die zusammengehören.

instruction-over-lines =
    .kind = Anweisung über mehrere Zeilen ohne Klammern.
    .what = Die Anweisung aus Zeile { $line } geht ohne offene Klammer in Zeile { $next } weiter.
    .why = Eine Anweisung endet am Zeilenende, außer wenn noch eine Klammer offen ist.
    .fix = Setze in Zeile { $line } eine `{ $opener }` vor `{ $first }` und in Zeile { $goal } eine `{ $closer }` hinter `{ $target }`.
    .rule = Code über mehrere Zeilen setzt du in Klammern.

call-without-brackets =
    .kind = Funktionsaufruf ohne runde Klammern `()`.
    .what = Der Aufruf von `{ $name }` in Zeile { $line } braucht runde Klammern `()`.
    .why = Python ruft eine Funktion nur auf, wenn auf ihren Namen runde Klammern folgen.
    .fix = Setze in Zeile { $line } `(` direkt hinter `{ $name }` und `)` nach allen Argumenten.
    .rule = Ein Funktionsaufruf braucht runde Klammern, auch ohne Argumente.

def-without-brackets =
    .kind = Definition ohne runde Klammern `()`.
    .what = Die Definition von `{ $name }` in Zeile { $line } braucht runde Klammern `()`.
    .why = Python erwartet nach dem Namen runde Klammern, auch wenn sie leer sind.
    .fix = Setze in Zeile { $line } `(` direkt hinter `{ $name }` und `)` nach allen Parametern.
    .rule = Eine Funktionsdefinition hat runde Klammern, auch ohne Parameter.

smart-quotes =
    .kind = Typografische Anführungszeichen.
    .what = In Zeile { $line } steht das typografische Anführungszeichen `{ $wrong }` statt eines geraden.
    .why = Python kennt nur gerade Anführungszeichen. Typografische stammen oft von Webseiten oder aus Textdokumenten.
    .fix = Ersetze in Zeile { $line } jedes typografische Anführungszeichen wie `{ $wrong }` durch ein gerades.
    .rule = Zeichenketten brauchen gerade Anführungszeichen. Tippe sie deshalb im Code-Editor.

backtick-quotes =
    .kind = Backticks um eine Zeichenkette.
    .what = In Zeile { $line } steht ein Backtick, wo eine Zeichenkette ein Anführungszeichen braucht.
    .why = Ein Backtick ist nach links geneigt, und Python kann ihn nicht lesen.
    .fix = Ersetze die Backticks in Zeile { $line } durch gerade Anführungszeichen.
    .rule = Zeichenketten stehen in geraden Anführungszeichen, einfachen `'` oder doppelten `"`.

text-never-closed =
    .kind = Zeichenkette nicht beendet.
    .what = Einer Zeichenkette in Zeile { $line } fehlt am Ende das Anführungszeichen `{ $quote }`.
    .why = Python hält alles bis zum Zeilenende für einen Teil der Zeichenkette.
    .fix = Setze in Zeile { $line } ein `{ $quote }` ans Ende der Zeichenkette.
    .rule = Eine Zeichenkette endet mit demselben Anführungszeichen, mit dem sie beginnt.

text-never-opened =
    .kind = Anführungszeichen am Anfang fehlt.
    .what = In Zeile { $line } fehlt das Anführungszeichen vor der Zeichenkette, die mit `{ $first }` beginnt.
    .why = Python liest die Wörter als Namen und das Anführungszeichen als neue Zeichenkette.
    .fix = Setze in Zeile { $line } ein `{ $quote }` vor `{ $first }`.
    .rule = Eine Zeichenkette hat an beiden Enden das gleiche Anführungszeichen.

triple-quote-never-closed =
    .kind = Dreifache Anführungszeichen nicht geschlossen.
    .what = Die Zeichenkette in dreifachen Anführungszeichen bei Zeile { $line } hört nie auf.
    .why = Python hält alles bis zum Ende der Datei für einen Teil der Zeichenkette.
    .fix = Beende die Zeichenkette mit drei Anführungszeichen `{ $quote }`.
    .rule = Beginnt eine Zeichenkette mit drei Anführungszeichen, endet sie auch mit den gleichen drei.

mixed-quotes =
    .kind = Verschiedene Anführungszeichen um eine Zeichenkette.
    .what = In Zeile { $line } passen die Anführungszeichen `{ $right }` und `{ $wrong }` nicht zusammen.
    .why = Eine Zeichenkette endet erst bei dem Anführungszeichen, mit dem sie beginnt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Nimm an beiden Enden einer Zeichenkette das gleiche Anführungszeichen.

nested-quotes =
    .kind = Gleiches Anführungszeichen in und um eine Zeichenkette.
    .what = Ein Anführungszeichen `{ $quote }` in der Zeichenkette in Zeile { $line } beendet sie zu früh.
    .why = Das nächste gleiche Anführungszeichen ist für Python das Ende der Zeichenkette.
    .fix = { $way ->
            [inner] Nimm in Zeile { $line } innerhalb der Zeichenkette die andere Art von Anführungszeichen.
            [escaped] Setze in Zeile { $line } einen Backslash `\` vor jedes Anführungszeichen innerhalb der Zeichenkette.
           *[outer] Nimm in Zeile { $line } um die Zeichenkette die andere Art von Anführungszeichen.
         }
    .rule = Setze eine Zeichenkette in Anführungszeichen, die in ihr selbst nicht vorkommen.

doubled-quote =
    .kind = Zwei Anführungszeichen am Anfang einer Zeichenkette.
    .what = In Zeile { $line } stehen vor `{ $following }` zwei Anführungszeichen `{ $quote }` hintereinander.
    .why = Zwei Anführungszeichen hintereinander sind für Python eine leere Zeichenkette.
    .fix = Lösche in Zeile { $line } eines der beiden `{ $quote }` vor `{ $following }`.
    .rule = Eine Zeichenkette hat ein Anführungszeichen am Anfang und eines am Ende.

extra-quote =
    .kind = Anführungszeichen ohne Gegenstück.
    .what = In Zeile { $line } steht ein überflüssiges Anführungszeichen `{ $quote }`.
    .why = Für Python beginnt damit eine weitere Zeichenkette, die nie endet.
    .fix = Lösche in Zeile { $line } das Anführungszeichen `{ $quote }` hinter `{ $before }`.
    .rule = Anführungszeichen gibt es immer paarweise: Eines beginnt eine Zeichenkette, eines beendet sie.

quote-misplaced =
    .kind = Anführungszeichen an der falschen Stelle.
    .what = In Zeile { $line } bleibt `{ $words }` wegen des Anführungszeichens `{ $quote }` außerhalb der Zeichenkette.
    .why = Nur was zwischen zwei Anführungszeichen steht, ist Teil der Zeichenkette.
    .fix = Verschiebe in Zeile { $line } das Anführungszeichen `{ $quote }` auf die andere Seite von `{ $words }`.
    .rule = Die ganze Zeichenkette steht zwischen ihren beiden Anführungszeichen.

quotes-in-disorder =
    .kind = Durcheinandergeratene Anführungszeichen.
    .what = Die Anführungszeichen in Zeile { $line } bilden keine Paare um eine Zeichenkette.
    .why = Python erkennt nicht, wo die Zeichenkette anfängt und wo sie aufhört.
    .fix = Nimm in Zeile { $line } um die Zeichenkette eine Art von Anführungszeichen, die in ihr nicht vorkommt.
    .rule = Eine Zeichenkette hat an beiden Enden das gleiche Anführungszeichen und dazwischen keines davon.

text-without-quotes =
    .kind = Zeichenkette ohne Anführungszeichen.
    .what = `{ $words }` in Zeile { $line } braucht Anführungszeichen, um eine Zeichenkette zu sein.
    .why = Ohne Anführungszeichen liest Python das als Code und nicht als Zeichenkette.
    .fix = Setze `{ $words }` in Zeile { $line } in Anführungszeichen.
    .rule = Zeichenketten haben Anführungszeichen, Namen haben keine.

text-for-name =
    .kind = Anführungszeichen um einen Namen.
    .what = In Zeile { $line } steht die Zeichenkette `{ $wrong }`, wo Python einen Namen braucht.
    .why = Mit Anführungszeichen ist es eine Zeichenkette, und die kann kein Name sein.
    .fix = Lösche in Zeile { $line } die Anführungszeichen von `{ $wrong }`.
    .rule = Namen haben keine Anführungszeichen.

bad-text-prefix =
    .kind = Unbekannte Buchstaben vor einer Zeichenkette.
    .what = In Zeile { $line } steht `{ $prefix }` direkt vor dem Anführungszeichen einer Zeichenkette.
    .why = Nur wenige Buchstaben, zum Beispiel `f` und `r`, dürfen dort stehen.
    .fix = Lösche oder ändere in Zeile { $line } das `{ $prefix }` vor dem Anführungszeichen.
    .rule = Direkt vor einer Zeichenkette kennt Python nur Buchstaben wie `f`, `r` und `b`.

prefix-apart =
    .kind = Buchstabe von seiner Zeichenkette getrennt.
    .what = In Zeile { $line } steht ein Leerzeichen zwischen `{ $letter }` und der Zeichenkette.
    .why = Python liest den Buchstaben als Namen, und auf einen Namen kann keine Zeichenkette folgen.
    .fix = Lösche in Zeile { $line } das Leerzeichen hinter `{ $letter }`.
    .rule = Ein Buchstabe wie `f` oder `r` steht direkt vor dem Anführungszeichen seiner Zeichenkette.

backslash-in-text =
    .kind = Backslash `\` in einer Zeichenkette.
    .what = In Zeile { $line } hat ein Backslash `\` in einer Zeichenkette eine besondere Bedeutung.
    .why = Python liest den Backslash und das nächste Zeichen zusammen.
    .fix = Schreibe jeden einzelnen Backslash in der Zeichenkette in Zeile { $line } doppelt.
    .rule = Für einen Backslash schreibst du `\\` oder setzt `r` vor die Zeichenkette.

text-over-lines =
    .kind = Zeichenkette über mehrere Zeilen.
    .what = Eine Zeichenkette bei Zeile { $line } geht über das Zeilenende hinaus.
    .why = In einfachen oder doppelten Anführungszeichen endet eine Zeichenkette in der Zeile, in der sie beginnt.
    .fix = { $way ->
            [tripled] Setze bei Zeile { $line } drei Anführungszeichen an jedes Ende der Zeichenkette.
           *[joined] Schreibe die ganze Zeichenkette bei Zeile { $line } in eine einzige Zeile.
         }
    .rule = Eine Zeichenkette über mehrere Zeilen steht in dreifachen Anführungszeichen.

f-string-brace-alone =
    .kind = Geschweifte Klammer in einem f-String fehlt.
    .what = Ein f-String in Zeile { $line } braucht noch eine geschweifte Klammer `{ $brace }`.
    .why = Python braucht auf jeder Seite eines Werts eine geschweifte Klammer.
    .fix = Setze in Zeile { $line } eine `{ $brace }` auf die andere Seite des Werts.
    .rule = In einem f-String kommen `{"{"}` und `{"}"}` immer paarweise vor.

f-string-brace-extra =
    .kind = Geschweifte Klammer ohne Gegenstück im f-String.
    .what = Ein f-String in Zeile { $line } hat eine überflüssige geschweifte Klammer `{ $brace }`.
    .why = Python braucht auf jeder Seite eines Werts genau eine geschweifte Klammer.
    .fix = Lösche eine geschweifte Klammer `{ $brace }` in Zeile { $line }.
    .rule = In einem f-String kommen `{"{"}` und `{"}"}` immer paarweise vor.

f-string-brace-single =
    .kind = Einzelne geschweifte Klammer in einem f-String.
    .what = Die geschweifte Klammer `{ $brace }` in Zeile { $line } umschließt keinen Wert.
    .why = Eine einzelne geschweifte Klammer ist für Python der Anfang oder das Ende eines Werts.
    .fix = Schreibe in Zeile { $line } `{ $brace }` doppelt, wo die Klammer selbst erscheinen soll.
    .rule = Soll ein f-String eine geschweifte Klammer zeigen, schreibst du sie doppelt.

f-string-empty =
    .kind = Geschweifte Klammern ohne Wert.
    .what = { $held ->
            [colon] In den geschweiften Klammern `{ $field }` in Zeile { $line } fehlt der Wert vor dem Doppelpunkt `:`.
           *[nothing] In den geschweiften Klammern `{ $field }` in Zeile { $line } steht kein Wert.
         }
    .why = Python setzt für die Klammern einen Wert ein, und hier gibt es keinen.
    .fix = { $way ->
            [dropped] Lösche das `f` in Zeile { $line } oder schreibe einen Namen in die geschweiften Klammern.
           *[written] Schreibe in Zeile { $line } den Namen des Werts vorne in die geschweiften Klammern.
         }
    .rule = In einem f-String braucht jedes Paar geschweifter Klammern einen Wert.

f-string-dropped =
    .kind = Unlesbare geschweifte Klammern in einem f-String.
    .what = In einem f-String in Zeile { $line } kann Python `{ $field }` nicht als Wert lesen.
    .why = Wegen des `f` rechnet Python aus, was in den geschweiften Klammern steht.
    .fix = Lösche in Zeile { $line } das `f` vor dem Anführungszeichen oder verbessere den Inhalt der Klammern.
    .rule = In den geschweiften Klammern eines f-Strings steht ein Wert.

f-string-and-format =
    .kind = Zeichenkette mit `f` und `.format` zugleich.
    .what = Zeile { $line } benutzt `f` und `.format` bei derselben Zeichenkette.
    .why = Beide füllen die geschweiften Klammern, aber `f` ist zuerst dran und findet keinen Wert.
    .fix = Lösche in Zeile { $line } das `f` vor dem Anführungszeichen.
    .rule = Fülle eine Zeichenkette mit `f` oder mit `.format`, nicht mit beidem.

f-string-quotes =
    .kind = Äußeres Anführungszeichen auch innerhalb eines f-Strings.
    .what = Ein Anführungszeichen `{ $quote }` in den geschweiften Klammern in Zeile { $line } beendet den f-String.
    .why = Das innere Anführungszeichen ist für Python das Ende der Zeichenkette.
    .fix = Nimm in Zeile { $line } um den f-String andere Anführungszeichen als in seinen Klammern.
    .rule = In den geschweiften Klammern eines f-Strings nimmst du die andere Art von Anführungszeichen.

f-string-expression =
    .kind = Unlesbarer Wert in einem f-String.
    .what = Python kann in Zeile { $line } den Code in den geschweiften Klammern eines f-Strings nicht lesen.
    .why = In den Klammern muss ein Wert stehen, den Python berechnen kann.
    .fix = Verbessere in Zeile { $line } den Code in den geschweiften Klammern des f-Strings.
    .rule = In geschweiften Klammern schreibst du einen Wert genauso wie überall sonst.

misspelt-keyword =
    .kind = Falsch geschriebenes Schlüsselwort.
    .what = `{ $wrong }` in Zeile { $line } sieht wie ein Schlüsselwort aus, ist aber falsch geschrieben.
    .why = Python liest `{ $wrong }` als Namen und versteht deshalb die Zeile nicht.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Ein Schlüsselwort funktioniert nur, wenn jeder Buchstabe stimmt.

misspelt-branch =
    .kind = `else`, `elif`, `except` oder `finally` falsch geschrieben.
    .what = Zeile { $line } beginnt mit `{ $wrong }`, das fast wie `{ $right }` aussieht.
    .why = Python liest `{ $wrong }` als Namen, nicht als Schlüsselwort.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = `else`, `elif`, `except` und `finally` funktionieren nur, wenn jeder Buchstabe stimmt.

misspelt-name =
    .kind = Falsch geschriebener Name.
    .what = `{ $wrong }` in Zeile { $line } sieht fast so aus wie `{ $right }`.
    .why = Python erkennt einen Namen nur, wenn jeder Buchstabe stimmt.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Schreibe einen Namen überall gleich.

keyword-capital =
    .kind = Schlüsselwort mit Großbuchstaben.
    .what = `{ $wrong }` in Zeile { $line } muss kleingeschrieben sein.
    .why = Python unterscheidet Groß- und Kleinbuchstaben und liest `{ $wrong }` deshalb als Namen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Schlüsselwörter schreibst du klein, außer `True`, `False` und `None`.

constant-capital =
    .kind = `True`, `False` oder `None` mit falscher Groß- und Kleinschreibung.
    .what = `{ $wrong }` in Zeile { $line } braucht genau einen Großbuchstaben, und zwar am Anfang.
    .why = Python unterscheidet Groß- und Kleinbuchstaben und liest `{ $wrong }` als gewöhnlichen Namen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = `True`, `False` und `None` beginnen mit einem Großbuchstaben.

word-for-keyword =
    .kind = Gewöhnliches Wort statt eines Schlüsselworts.
    .what = `{ $wrong }` in Zeile { $line } ist kein Schlüsselwort von Python.
    .why = An dieser Stelle braucht Python eines seiner eigenen Schlüsselwörter.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Nur die Schlüsselwörter von Python funktionieren, nicht andere Wörter mit gleicher Bedeutung.

wrong-keyword =
    .kind = Falsches Schlüsselwort.
    .what = Das Schlüsselwort `{ $wrong }` passt in Zeile { $line } nicht.
    .why = Jedes Schlüsselwort hat seine eigene Aufgabe, und `{ $wrong }` geht hier nicht.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Jedes Schlüsselwort hat seine eigene Bedeutung und seinen eigenen Platz.

foreign-word =
    .kind = Wort aus einer anderen Programmiersprache.
    .what = In Zeile { $line } steht `{ $wrong }`, ein Wort aus anderen Programmiersprachen.
    .why = In Python schreibst du das anders, deshalb liest Python `{ $wrong }` als Namen.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Jede Programmiersprache hat ihre eigenen Schlüsselwörter.

keyword-as-name =
    .kind = Schlüsselwort als Name.
    .what = `{ $keyword }` in Zeile { $line } kann kein Name sein, weil es ein Schlüsselwort ist.
    .why = Jedes Schlüsselwort hat in Python eine feste Bedeutung.
    .fix = Ersetze `{ $keyword }` in Zeile { $line } durch einen eigenen Namen.
    .rule = Ein Schlüsselwort von Python kann kein Name sein.

missing-keyword =
    .kind = Schlüsselwort fehlt.
    .what = In Zeile { $line } fehlt ein Schlüsselwort zwischen `{ $before }` und `{ $following }`.
    .why = Ohne Schlüsselwort erkennt Python nicht, wie die beiden Teile zusammengehören.
    .fix = Setze in Zeile { $line } `{ $word }` zwischen `{ $before }` und `{ $following }`.
    .rule = Fehlt in einer Anweisung ein Schlüsselwort, kann Python es nicht erraten.

missing-keyword-first =
    .kind = Schlüsselwort am Anfang fehlt.
    .what = In Zeile { $line } fehlt am Anfang, vor `{ $following }`, ein Schlüsselwort.
    .why = Ohne Schlüsselwort erkennt Python nicht, was für eine Anweisung das ist.
    .fix = Setze in Zeile { $line } das Schlüsselwort `{ $word }` vor `{ $following }`.
    .rule = Viele Anweisungen beginnen mit einem Schlüsselwort, das sagt, was sie tun.

missing-def =
    .kind = Funktionsdefinition ohne ihr Schlüsselwort.
    .what = In Zeile { $line } fehlt das Schlüsselwort, um `{ $following }` zu definieren.
    .why = Python liest `{ $following }` als Funktionsaufruf, und nach einem Aufruf kann kein Block beginnen.
    .fix = Setze in Zeile { $line } das Schlüsselwort `def` vor `{ $following }`.
    .rule = Die Definition einer Funktion beginnt mit dem Schlüsselwort `def`.

missing-in =
    .kind = `in` fehlt in einer `for`-Schleife.
    .what = In der `for`-Schleife in Zeile { $line } steht nichts zwischen `{ $before }` und `{ $following }`.
    .why = Eine `for`-Schleife braucht das Wort `in` vor dem, was sie durchläuft.
    .fix = Setze in Zeile { $line } das Schlüsselwort `in` zwischen `{ $before }` und `{ $following }`.
    .rule = In einer `for`-Schleife steht `in` zwischen dem Namen und dem, was du durchläufst.

wrong-word-for-in =
    .kind = Falsches Wort oder Zeichen statt `in`.
    .what = In Zeile { $line } steht in einer `for`-Schleife `{ $wrong }`, wo Python `in` erwartet.
    .why = Nur am `in` erkennt eine `for`-Schleife, was sie durchlaufen soll.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `in`.
    .rule = In einer `for`-Schleife steht nur `in` zwischen dem Namen und dem, was du durchläufst.

else-if =
    .kind = `if` nach `else`.
    .what = In Zeile { $line } beginnt eine weitere Bedingung mit `else` und `if`.
    .why = Python hat dafür ein einziges Wort, und `else` kann keine Bedingung haben.
    .fix = Ersetze `else` und `if` in Zeile { $line } durch das eine Wort `elif`.
    .rule = Nach einem `if` beginnt jede weitere Bedingung mit `elif`.

else-with-condition =
    .kind = Bedingung nach `else`.
    .what = In Zeile { $line } folgt auf `else` eine Bedingung.
    .why = `else` gilt für alle übrigen Fälle und hat deshalb keine Bedingung.
    .fix = Ersetze `else` in Zeile { $line } durch `elif`.
    .rule = `elif` hat immer eine Bedingung, `else` hat nie eine.

number-starts-name =
    .kind = Name, der mit einer Ziffer beginnt.
    .what = In Zeile { $line } beginnt der Name `{ $name }` mit einer Ziffer.
    .why = Python fängt an, eine Zahl zu lesen, und trifft dann auf Buchstaben.
    .fix = Ersetze `{ $name }` in Zeile { $line } durch einen Namen, der mit einem Buchstaben beginnt.
    .rule = Ein Name beginnt mit einem Buchstaben oder einem Unterstrich `_`, nie mit einer Ziffer.

digit-for-letter =
    .kind = Ziffer, die wie ein Buchstabe aussieht.
    .what = In Zeile { $line } beginnt `{ $name }` mit der Ziffer `{ $wrong }`, nicht mit einem Buchstaben.
    .why = Python sieht zuerst die Ziffer und versucht deshalb, eine Zahl zu lesen.
    .fix = Ersetze in Zeile { $line } die Ziffer `{ $wrong }` in `{ $name }` durch den Buchstaben `{ $right }`.
    .rule = Eine Ziffer ist kein Buchstabe, auch wenn beide gleich aussehen.

digit-for-bracket =
    .kind = Ziffer von der Taste einer runden Klammer.
    .what = Die `{ $wrong }` in Zeile { $line } liegt auf vielen Tastaturen auf derselben Taste wie eine runde Klammer.
    .why = Ohne Umschalttaste tippst du dort eine Ziffer, und deshalb fehlt die Klammer.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }`.
    .rule = Auf vielen Tastaturen brauchst du für runde Klammern die Umschalttaste.

hyphen-in-name =
    .kind = Bindestrich `-` in einem Namen.
    .what = In Zeile { $line } enthält der Name `{ $name }` einen Bindestrich `-`.
    .why = Python liest den Bindestrich als Minus zwischen zwei Namen.
    .fix = Schreibe `{ $name }` in Zeile { $line } mit einem Unterstrich `_` oder ohne Bindestrich.
    .rule = Ein Name enthält nur Buchstaben, Ziffern und Unterstriche `_`.

blank-in-name =
    .kind = Leerzeichen in einem Namen.
    .what = In Zeile { $line } teilt ein Leerzeichen den Namen `{ $name }`.
    .why = Ein Leerzeichen beendet einen Namen, deshalb sieht Python mehrere Namen hintereinander.
    .fix = Verbinde in Zeile { $line } die Wörter von `{ $name }`, zum Beispiel mit einem Unterstrich `_`.
    .rule = Ein Name enthält nie ein Leerzeichen.

sign-in-name =
    .kind = Unerlaubtes Zeichen in einem Namen.
    .what = In Zeile { $line } enthält der Name `{ $name }` das Zeichen `{ $sign }`.
    .why = Für Python endet der Name bei diesem Zeichen, und der Rest ergibt keinen Sinn.
    .fix = Lösche in Zeile { $line } das `{ $sign }` in `{ $name }` oder nimm stattdessen einen Unterstrich `_`.
    .rule = Außer Buchstaben und Ziffern ist in Namen nur der Unterstrich `_` erlaubt.

global-after-use =
    .kind = `global` oder `nonlocal` nach der ersten Verwendung.
    .what = In Zeile { $line } kommt `{ $keyword }` zu spät: Die Funktion benutzt `{ $name }` schon vorher.
    .why = Python muss vorher wissen, welche Variable du meinst.
    .fix = Verschiebe die `{ $keyword }`-Anweisung aus Zeile { $line } an den Anfang der Funktion.
    .rule = `global` und `nonlocal` stehen vor der ersten Verwendung der Variable.

missing-space =
    .kind = Leerzeichen fehlt.
    .what = In Zeile { $line } fehlt das Leerzeichen zwischen zwei Wörtern: `{ $wrong }`.
    .why = Python liest `{ $wrong }` als einen einzigen Namen.
    .fix = Setze in Zeile { $line } ein Leerzeichen zwischen die beiden Wörter in `{ $wrong }`.
    .rule = Ein Leerzeichen zeigt Python, wo ein Wort endet und das nächste beginnt.

blank-in-word =
    .kind = Leerzeichen mitten in einem Wort.
    .what = In Zeile { $line } teilt ein Leerzeichen das Wort `{ $wrong }`.
    .why = Ein Leerzeichen beendet ein Wort, deshalb liest Python hier einzelne Wörter.
    .fix = Lösche in Zeile { $line } das Leerzeichen in `{ $wrong }`.
    .rule = In einem Wort gibt es keine Leerzeichen.

words-swapped =
    .kind = Wörter in der falschen Reihenfolge.
    .what = In Zeile { $line } steht `{ $wrong }`, eine Reihenfolge, die Python nicht kennt.
    .why = Python liest Wörter von links nach rechts, deshalb ist ihre Reihenfolge wichtig.
    .fix = Ändere in Zeile { $line } die Reihenfolge der Wörter `{ $wrong }`.
    .rule = Die Reihenfolge der Wörter in einer Anweisung ist festgelegt.

doubled-word =
    .kind = Wort doppelt geschrieben.
    .what = In Zeile { $line } steht das Wort `{ $word }` doppelt.
    .why = Nach dem ersten erwartet Python etwas anderes.
    .fix = Lösche ein `{ $word }` in Zeile { $line }.
    .rule = Ein doppeltes Wort übergeht Python nicht einfach.

extra-keyword =
    .kind = Schlüsselwort an der falschen Stelle.
    .what = In Zeile { $line } steht das Schlüsselwort `{ $word }`, wo Python es nicht erlaubt.
    .why = Für Python passt `{ $word }` nicht zum Code ringsum.
    .fix = Lösche das Schlüsselwort `{ $word }` in Zeile { $line }.
    .rule = Jedes Schlüsselwort funktioniert nur an bestimmten Stellen.

extra-word =
    .kind = Wort, das nicht passt.
    .what = In Zeile { $line } kann Python das Wort `{ $word }` nach `{ $before }` nicht gebrauchen.
    .why = Python weiß nicht, was `{ $word }` an dieser Stelle bedeutet.
    .fix = Lösche in Zeile { $line } das `{ $word }` hinter `{ $before }`.
    .rule = Zwischen zwei Namen braucht Python ein Zeichen oder ein Schlüsselwort.

extra-word-first =
    .kind = Unpassendes Wort am Anfang.
    .what = Zeile { $line } beginnt mit dem Wort `{ $word }`, das nicht zum Rest passt.
    .why = Python weiß nicht, was `{ $word }` an dieser Stelle bedeutet.
    .fix = Lösche `{ $word }` am Anfang von Zeile { $line }.
    .rule = Python überspringt keine Wörter, die nicht zu einer Anweisung gehören.

foreign-new =
    .kind = `new` aus einer anderen Programmiersprache.
    .what = In Zeile { $line } steht das Wort `new` vor `{ $following }`.
    .why = Python erzeugt ein Objekt durch einen einfachen Aufruf, ohne Wort davor.
    .fix = Lösche in Zeile { $line } das Wort `new` vor `{ $following }`.
    .rule = Ein neues Objekt erzeugst du, indem du seine Klasse aufrufst.

type-declaration =
    .kind = Deklaration aus einer anderen Programmiersprache.
    .what = In Zeile { $line } steht das Wort `{ $word }` vor dem Namen `{ $following }`.
    .why = In Python braucht ein neuer Name keinen Datentyp und kein anderes Wort davor.
    .fix = Lösche in Zeile { $line } das Wort `{ $word }` vor `{ $following }`.
    .rule = Eine neue Variable braucht nur einen Namen, ein Gleichheitszeichen `=` und einen Wert.

def-without-name =
    .kind = Definition ohne Namen.
    .what = In Zeile { $line } fehlt ein Name nach dem Schlüsselwort `{ $keyword }`.
    .why = Eine Funktion oder Klasse benutzt du über ihren Namen, also braucht sie einen.
    .fix = Schreibe in Zeile { $line } einen Namen hinter `{ $keyword }`.
    .rule = Der Name einer Funktion oder Klasse kommt direkt nach `def` oder `class`.

import-order =
    .kind = Import in der falschen Reihenfolge.
    .what = In Zeile { $line } steht `import` vor `from`.
    .why = Python muss zuerst das Modul kennen und dann wissen, was es daraus importieren soll.
    .fix = Verschiebe `from` und das Modul an den Anfang von Zeile { $line }, vor `import`.
    .rule = Zuerst kommen `from` und das Modul, dann `import` und die Namen.

from-without-import =
    .kind = `from` ohne `import`.
    .what = Zeile { $line } beginnt mit `from`, hat aber kein `import`.
    .why = Nach `from` und dem Modul erwartet Python `import` und einen Namen.
    .fix = Schreibe in Zeile { $line } das Wort `import` hinter das Modul.
    .rule = `from` nennt das Modul, und `import` sagt, was du daraus brauchst.

import-of-text =
    .kind = Anführungszeichen in einem Import.
    .what = In Zeile { $line } steht ein Name im Import in Anführungszeichen.
    .why = In Anführungszeichen ist es eine Zeichenkette, aber Python erwartet den Namen selbst.
    .fix = Lösche die Anführungszeichen im Import in Zeile { $line }.
    .rule = Namen in einem Import haben keine Anführungszeichen.

import-of-file =
    .kind = Import, der kein einfacher Name ist.
    .what = Der Import in Zeile { $line } besteht nicht nur aus dem Namen eines Moduls.
    .why = Python erwartet hier nur einen Namen, ohne Pfad und ohne zusätzliche Zeichen.
    .fix = Schreibe das Modul in Zeile { $line } als einfachen Namen.
    .rule = Ein Modul importierst du nur mit seinem Namen.

module-digit =
    .kind = Modulname, der mit einer Ziffer beginnt.
    .what = In Zeile { $line } beginnt der Modulname `{ $name }` mit einer Ziffer.
    .why = Für Python ist eine Ziffer der Anfang einer Zahl.
    .fix = Benenne die Datei und in Zeile { $line } das Modul um oder importiere es mit `__import__`.
    .rule = Der Name eines Moduls beginnt mit einem Buchstaben oder einem Unterstrich `_`.

import-hyphen =
    .kind = Bindestrich `-` in einem Import.
    .what = In Zeile { $line } hat ein Name im Import einen Bindestrich `-`.
    .why = Python liest den Bindestrich als Minus, und das ist in einem Import nicht erlaubt.
    .fix = Schreibe den Namen in Zeile { $line } mit einem Unterstrich `_` oder ohne Bindestrich.
    .rule = Modulnamen enthalten nur Buchstaben, Ziffern und Unterstriche `_`.

leading-zeros =
    .kind = Null am Anfang einer Zahl.
    .what = In Zeile { $line } beginnt die Zahl `{ $number }` mit einer Null.
    .why = Am Anfang einer ganzen Zahl erlaubt Python keine zusätzliche Null.
    .fix = Lösche in Zeile { $line } jede Null am Anfang von `{ $number }`.
    .rule = Keine ganze Zahl beginnt mit einer Null, außer der 0 selbst.

octal-literal =
    .kind = Oktalzahl wie in Python 2.
    .what = In Zeile { $line } beginnt die Zahl `{ $number }` mit einer Null.
    .why = In Python 3 haben Oktalzahlen (Ziffern 0 bis 7) nach der Null einen Buchstaben.
    .fix = Setze in Zeile { $line } den Buchstaben `o` hinter die Null von `{ $number }`.
    .rule = Eine Oktalzahl beginnt mit `0o`.

long-number =
    .kind = Buchstabe am Ende einer Zahl.
    .what = In Zeile { $line } endet die Zahl `{ $number }` mit einem Buchstaben.
    .why = So kennzeichnete Python 2 lange Zahlen. Python 3 tut das nicht mehr.
    .fix = Lösche in Zeile { $line } den Buchstaben am Ende von `{ $number }`.
    .rule = Eine ganze Zahl kann beliebig lang sein, ganz ohne Buchstaben.

number-separators =
    .kind = Zahl mit falschen Trennzeichen.
    .what = In Zeile { $line } ist die Zahl `{ $number }` durch Kommas, Punkte oder Leerzeichen unterteilt.
    .why = Python liest mehrere Zahlen statt einer einzigen.
    .fix = Schreibe `{ $number }` in Zeile { $line } ohne Trennzeichen oder mit Unterstrichen `_`.
    .rule = Nur Unterstriche `_` können eine lange Zahl in Zifferngruppen teilen.

print-statement =
    .kind = `print` ohne runde Klammern.
    .what = In Zeile { $line } fehlen runde Klammern `(` `)` um das, was `print` ausgibt.
    .why = In Python 3 ist `print` eine Funktion, und die rufst du mit runden Klammern auf.
    .fix = Setze in Zeile { $line } `(` hinter `print` und `)` hinter das, was ausgegeben wird.
    .rule = Was du ausgeben willst, kommt in runde Klammern.

exec-statement =
    .kind = `exec` ohne runde Klammern.
    .what = In Zeile { $line } fehlen runde Klammern `(` `)` um das, was `exec` ausführt.
    .why = In Python 3 ist `exec` eine Funktion, und die rufst du mit runden Klammern auf.
    .fix = Setze in Zeile { $line } `(` hinter `exec` und `)` hinter das, was ausgeführt wird.
    .rule = Die Argumente eines Funktionsaufrufs stehen in runden Klammern.

except-comma =
    .kind = Komma `,` in einer `except`-Zeile.
    .what = In Zeile { $line } verbindet ein Komma `,` den Fehler mit seinem Namen.
    .why = Python 2 benutzte hier ein Komma, Python 3 benutzt ein Wort.
    .fix = Ersetze das Komma `,` in Zeile { $line } durch das Wort `as`.
    .rule = In einer `except`-Zeile gibt `as` dem Fehler einen Namen.

raise-comma =
    .kind = Komma `,` in einer `raise`-Zeile.
    .what = In Zeile { $line } trennt ein Komma `,` den Fehler von seiner Meldung.
    .why = Python 2 erlaubte das, aber in Python 3 ist die Meldung ein Argument.
    .fix = Lösche in Zeile { $line } das Komma `,` und setze die Meldung in runde Klammern.
    .rule = Wenn du einen Fehler auslöst, steht seine Meldung in runden Klammern.

backticks =
    .kind = Backticks aus Python 2.
    .what = In Zeile { $line } stehen Backticks, nach links geneigte Striche, um einen Wert.
    .why = In Python 2 wurde der Wert damit zu einer Zeichenkette, in Python 3 nicht mehr.
    .fix = Lösche in Zeile { $line } die Backticks und rufe stattdessen `repr` mit dem Wert auf.
    .rule = Mit einem Funktionsaufruf wandelst du einen Wert in eine Zeichenkette um.

body-not-indented =
    .kind = Nicht eingerückter Block.
    .what = Zeile { $line } muss weiter eingerückt sein als das `{ $keyword }` in Zeile { $header }.
    .why = Die Einrückung zeigt Python, was im Block steht. Hier sieht der Block leer aus.
    .fix = { $count ->
            [one] Rücke Zeile { $line } weiter ein als Zeile { $header }, normalerweise um vier Leerzeichen.
           *[other] Rücke die Zeilen { $line } bis { $last } weiter ein als Zeile { $header }, normalerweise um vier Leerzeichen.
         }
    .rule = Die Zeilen eines Blocks sind weiter eingerückt als die Zeile, die ihn einleitet.

unexpected-indentation =
    .kind = Unerwartete Einrückung.
    .what = Zeile { $line } ist weiter eingerückt, aber die Anweisung darüber leitet keinen Block ein.
    .why = Python hält eine zusätzliche Einrückung für den Anfang eines Blocks.
    .fix = { $count ->
            [one] Rücke Zeile { $line } nach links, bis sie in derselben Spalte beginnt wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } nach links, Zeile { $line } in dieselbe Spalte wie Zeile { $like }.
         }
    .rule = Nur Zeilen in einem Block sind eingerückt.

first-line-indented =
    .kind = Eingerückte erste Zeile.
    .what = Mit Zeile { $line } beginnt das Programm, aber sie ist eingerückt.
    .why = Nur Zeilen in einem Block sind eingerückt, und noch gibt es keinen Block.
    .fix = { $count ->
            [one] Lösche die zusätzliche Einrückung von Zeile { $line }.
           *[other] Lösche die zusätzliche Einrückung der Zeilen { $line } bis { $last }.
         }
    .rule = Die erste Anweisung eines Programms beginnt ganz links.

indented-too-far =
    .kind = Zu weit eingerückte Zeile.
    .what = Zeile { $line } muss weniger eingerückt sein, damit sie zu ihrem Block passt.
    .why = Python erkennt an der Einrückung, welche Zeilen zusammengehören.
    .fix = { $count ->
            [one] Rücke Zeile { $line } nach links, bis sie in derselben Spalte beginnt wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } nach links, Zeile { $line } in dieselbe Spalte wie Zeile { $like }.
         }
    .rule = Alle Zeilen eines Blocks beginnen in derselben Spalte.

not-indented-enough =
    .kind = Nicht weit genug eingerückte Zeile.
    .what = Zeile { $line } muss weiter eingerückt sein, damit sie zu ihrem Block gehört.
    .why = Python hält den Block für beendet und kann den Rest nicht lesen.
    .fix = { $count ->
            [one] Rücke Zeile { $line } weiter ein, genauso weit wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } weiter ein, Zeile { $line } genauso weit wie Zeile { $like }.
         }
    .rule = Alle Zeilen eines Blocks beginnen in derselben Spalte.

indentation-matches-nothing =
    .kind = Ungleiche Einrückung in einem Block.
    .what = Zeile { $line } ist anders eingerückt als Zeile { $like } aus demselben Block.
    .why = Python erkennt an der Einrückung, welche Zeilen zusammengehören.
    .fix = { $count ->
            [one] Beginne Zeile { $line } in genau derselben Spalte wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } neu ein, Zeile { $line } genauso weit wie Zeile { $like }.
         }
    .rule = Alle Zeilen eines Blocks beginnen in derselben Spalte.

branch-not-aligned =
    .kind = Zweig in der falschen Spalte.
    .what = In Zeile { $line } ist `{ $keyword }` anders eingerückt als die Anweisung, zu der es gehört.
    .why = Python erkennt nicht, zu welcher Anweisung das `{ $keyword }` gehört.
    .fix = { $count ->
            [one] Beginne Zeile { $line } in genau derselben Spalte wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } neu ein, Zeile { $line } genauso weit wie Zeile { $like }.
         }
    .rule = Ein Zweig beginnt in derselben Spalte wie die Anweisung, zu der er gehört.

block-line-misplaced =
    .kind = Zeile eines Blocks in der falschen Spalte.
    .what = Zeile { $line } ist für den Block von `{ $keyword }` in Zeile { $header } falsch eingerückt.
    .why = Python erkennt an der Einrückung, welche Zeilen zusammengehören.
    .fix = { $count ->
            [one] Rücke Zeile { $line } genau eine Stufe weiter ein als Zeile { $header }, normalerweise vier Leerzeichen.
           *[other] Rücke die Zeilen { $line } bis { $last } neu ein, Zeile { $line } eine Stufe weiter als Zeile { $header }.
         }
    .rule = Alle Zeilen eines Blocks beginnen in derselben Spalte.

not-at-left-edge =
    .kind = Zeile nicht am linken Rand.
    .what = Zeile { $line } ist eingerückt, gehört aber zu keinem Block.
    .why = Python hält eine eingerückte Zeile für einen Teil eines Blocks.
    .fix = { $count ->
            [one] Rücke Zeile { $line } ganz nach links.
           *[other] Rücke die Zeilen { $line } bis { $last } nach links, bis Zeile { $line } am linken Rand beginnt.
         }
    .rule = Zeilen außerhalb eines Blocks beginnen am linken Rand.

indentation-other =
    .kind = Einrückung, die nicht passt.
    .what = Zeile { $line } hat nicht die Einrückung, die sie braucht.
    .why = Python erkennt an der Einrückung, welche Zeilen zusammengehören.
    .fix = { $count ->
            [one] Ändere die Einrückung von Zeile { $line } so, dass sie zu ihrem Block passt.
           *[other] Ändere die Einrückung der Zeilen { $line } bis { $last } so, dass sie zu ihrem Block passen.
         }
    .rule = Alle Zeilen eines Blocks beginnen in derselben Spalte.

tabs-and-spaces =
    .kind = Tabs und Leerzeichen gemischt.
    .what = Der Code ist mit Tabs und Leerzeichen eingerückt, und Zeile { $line } passt nicht dazu.
    .why = Tabs und Leerzeichen können gleich aussehen, aber Python kann sie nicht vergleichen.
    .fix = { $count ->
            [one] Rücke Zeile { $line } mit genau den gleichen Tabs oder Leerzeichen ein wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } neu ein, Zeile { $line } genau wie Zeile { $like }.
         }
    .rule = Mische beim Einrücken nie Tabs und Leerzeichen.

tab-among-blanks =
    .kind = Tab zwischen Leerzeichen.
    .what = Zeile { $line } ist mit einem Tab eingerückt, andere Zeilen aber mit Leerzeichen.
    .why = Ein Tab kann wie Leerzeichen aussehen, aber Python kann die beiden nicht vergleichen.
    .fix = Ersetze in Zeile { $line } den Tab durch Leerzeichen, vier für jede Stufe.
    .rule = Rücke nur mit Leerzeichen ein, vier für jede Stufe.

blanks-among-tabs =
    .kind = Leerzeichen in Code mit Tabs.
    .what = Zeile { $line } ist mit Leerzeichen eingerückt, andere Zeilen aber mit Tabs.
    .why = Auf dem Bildschirm kann ein Tab wie Leerzeichen aussehen, aber Python unterscheidet die beiden.
    .fix = Lösche die Leerzeichen am Anfang von Zeile { $line } und tippe stattdessen Tabs.
    .rule = Rücke mit Tabs oder mit Leerzeichen ein, nie mit beidem.

return-outside =
    .kind = `return` oder `yield` außerhalb einer Funktion.
    .what = Das `{ $keyword }` in Zeile { $line } ist nicht weit genug eingerückt, um in einer Funktion zu stehen.
    .why = Nur eine Funktion kann einen Wert zurückgeben.
    .fix = { $count ->
            [one] Rücke Zeile { $line } so weit ein wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } ein, Zeile { $line } so weit wie Zeile { $like }.
         }
    .rule = `return` und `yield` funktionieren nur in einer Funktion.

break-outside =
    .kind = `break` oder `continue` außerhalb einer Schleife.
    .what = Das `{ $keyword }` in Zeile { $line } ist nicht weit genug eingerückt, um in einer Schleife zu stehen.
    .why = `break` und `continue` steuern eine Schleife, also müssen sie in einer stehen.
    .fix = { $count ->
            [one] Rücke Zeile { $line } so weit ein wie Zeile { $like }.
           *[other] Rücke die Zeilen { $line } bis { $last } ein, Zeile { $line } so weit wie Zeile { $like }.
         }
    .rule = `break` und `continue` funktionieren nur in einer Schleife.

return-outside-replaced =
    .kind = `return`, das in keiner Funktion steht.
    .what = Das `{ $keyword }` in Zeile { $line } steht in keiner Funktion.
    .why = Nur eine Funktion kann einen Wert zurückgeben.
    .fix = Ersetze `{ $keyword }` in Zeile { $line } durch etwas anderes oder lösche es.
    .rule = `return` funktioniert nur in einer Funktion.

break-outside-replaced =
    .kind = `break` oder `continue` ohne Schleife.
    .what = Das `{ $keyword }` in Zeile { $line } steht in keiner Schleife.
    .why = `break` und `continue` steuern eine Schleife, also müssen sie in einer stehen.
    .fix = Ersetze `{ $keyword }` in Zeile { $line } durch etwas anderes oder lösche es.
    .rule = `break` und `continue` funktionieren nur in einer Schleife.

missing-body =
    .kind = Leerer Block.
    .what = In Zeile { $line } beginnt mit `{ $keyword }` ein Block, aber er ist leer.
    .why = Nach dem Doppelpunkt `:` erwartet Python mindestens eine eingerückte Anweisung.
    .fix = Schreibe unter Zeile { $line } eine eingerückte Anweisung, zum Beispiel `pass`, das nichts tut.
    .rule = Jeder Block braucht mindestens eine Anweisung.

header-alone =
    .kind = Doppelpunkt `:` und Block fehlen.
    .what = Am Ende von Zeile { $line } fehlt ein Doppelpunkt `:`, und `{ $keyword }` braucht einen Block.
    .why = Python sucht einen Doppelpunkt und darunter einen eingerückten Block.
    .fix = Beende Zeile { $line } mit einem Doppelpunkt `:` und schreibe darunter ein eingerücktes `pass`.
    .rule = Die Zeile vor einem Block endet mit einem Doppelpunkt, und mindestens eine Anweisung folgt.

pasted-prompt =
    .kind = Mitkopierter Prompt.
    .what = Zeile { $line } beginnt mit dem Prompt `{ $prompt }`, der nicht zum Programm gehört.
    .why = Die Konsole zeigt einen Prompt, wenn sie wartet. Python kann ihn nicht als Code lesen.
    .fix = Lösche `{ $prompt }` am Anfang von Zeile { $line }.
    .rule = Kopiere aus einer Konsole nur, was du selbst getippt hast.

pasted-line-number =
    .kind = Mitkopierte Zeilennummer.
    .what = Zeile { $line } beginnt mit der Zahl `{ $number }`, die nicht zur Anweisung gehört.
    .why = Python liest eine Zahl und danach Code, der nicht zu ihr passt.
    .fix = Lösche die Zahl `{ $number }` am Anfang von Zeile { $line }.
    .rule = Zeilennummern gehören nicht zum Programm.

pasted-marker =
    .kind = Mitkopierte Zeile, die kein Code ist.
    .what = Zeile { $line } lautet `{ $mark }`, und das ist kein Python-Code.
    .why = Solche Zeilen stammen aus Chats, von Webseiten oder aus anderen Programmen.
    .fix = Lösche Zeile { $line }.
    .rule = Kopiere nur den Code, nicht das Drumherum.

pasted-stars =
    .kind = Mitkopierte Sternchen `**` um den Code.
    .what = In Zeile { $line } stehen Sternchen `{ $mark }`, die nicht zum Code gehören.
    .why = In Chats machen solche Sternchen die Schrift fett, aber Python liest sie als Operator.
    .fix = Lösche die Sternchen `{ $mark }` in Zeile { $line }.
    .rule = Kopiere nur den Code, nicht die Zeichen für Fettschrift.

pasted-command =
    .kind = Befehl für Terminal oder Jupyter-Notebook im Programm.
    .what = Zeile { $line } ist der Befehl `{ $command }`, und das ist kein Python-Code.
    .why = Solche Befehle sind für ein Terminal oder ein Jupyter-Notebook, nicht für ein Programm.
    .fix = Lösche Zeile { $line } und führe den Befehl außerhalb des Programms aus.
    .rule = Befehle für Terminal oder Jupyter-Notebook gehören nicht in ein Programm.

pasted-output =
    .kind = Ausgabe ins Programm kopiert.
    .what = Zeile { $line } sieht wie eine Ausgabe von Python aus, nicht wie Code.
    .why = Python versucht, diese Ausgabe als Anweisung zu lesen.
    .fix = Lösche die Ausgabe in Zeile { $line }.
    .rule = Die Ausgabe entsteht, wenn ein Programm läuft. Sie gehört nicht in seinen Code.

prose-line =
    .kind = Satz, der kein Code ist.
    .what = Zeile { $line } ist für Menschen geschrieben, nicht für Python.
    .why = Python versucht, die Wörter als Code zu lesen.
    .fix = Lösche Zeile { $line } oder setze eine Raute `#` an ihren Anfang.
    .rule = Notizen für Menschen gehören in Kommentare, und die beginnen mit einer Raute `#`.

comment-without-hash =
    .kind = Raute `#` vor einem Kommentar fehlt.
    .what = Ab `{ $first }` kann Python Zeile { $line } nicht lesen.
    .why = Python liest alles als Code, was nicht hinter einer Raute `#` steht.
    .fix = Setze in Zeile { $line } eine Raute `#` vor `{ $first }`, damit dort ein Kommentar beginnt.
    .rule = Ein Kommentar beginnt mit einer Raute `#`.

shebang =
    .kind = Falscher Anfang der `#!`-Zeile.
    .what = Zeile { $line } lautet `{ $first }` und beginnt nicht mit einer Raute `#`.
    .why = Die Zeile nennt das Programm, das dein Skript ausführt. Python überspringt sie nur nach `#`.
    .fix = { $way ->
            [removed] Lösche Zeile { $line }, denn dein Programm läuft auch ohne sie.
            [turned] Vertausche die Zeichen `!` und `#` am Anfang von Zeile { $line }.
           *[put] Setze eine Raute `#` ganz an den Anfang von Zeile { $line }.
         }
    .rule = Die erste Zeile eines Skripts darf mit `#!` beginnen und ein Programm nennen.

left-over =
    .kind = Code, der nicht in seine Zeile passt.
    .what = In Zeile { $line } kann Python mit `{ $part }` nichts anfangen.
    .why = Python liest alles in der Zeile, und dieser Teil passt nicht dazu.
    .fix = Setze in Zeile { $line } eine Raute `#` vor `{ $part }` oder lösche diesen Teil.
    .rule = In einer Zeile steht eine Anweisung und sonst nichts.

foreign-comment =
    .kind = Kommentarzeichen aus einer anderen Programmiersprache.
    .what = In Zeile { $line } steht `{ $mark }`, das in anderen Programmiersprachen Kommentare kennzeichnet.
    .why = Python liest `{ $mark }` als Code, nicht als Teil eines Kommentars.
    .fix = { $way ->
            [removed] Lösche in Zeile { $line } `{ $mark }` und den Kommentar oder setze eine Raute `#` davor.
            [sign] Lösche `{ $mark }` in Zeile { $line }.
           *[replaced] Ersetze `{ $mark }` in Zeile { $line } durch eine Raute `#`.
         }
    .rule = In Python beginnt ein Kommentar mit einer Raute `#`.

invisible-character =
    .kind = Unsichtbares Zeichen.
    .what = In Zeile { $line } steht ein Zeichen, das du nicht sehen kannst (Nummer { $code }).
    .why = Es stammt oft von einer Webseite, und Python erlaubt es hier nicht.
    .fix = Entferne das unsichtbare Zeichen: Lösche Zeile { $line } und tippe sie neu.
    .rule = Tippe deinen Code selbst oder füge ihn als reinen Text ein.

look-alike =
    .kind = Zeichen, das nur richtig aussieht.
    .what = In Zeile { $line } steht `{ $wrong }`, und das ist nicht das Zeichen, das Python braucht.
    .why = Die beiden sehen vielleicht gleich aus, aber Python unterscheidet sie.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch `{ $right }` von deiner Tastatur.
    .rule = Tippe Zeichen mit der Tastatur. Kopiere sie nicht aus Dokumenten.

stray-character =
    .kind = Zeichen, das Python nicht gebrauchen kann.
    .what = In Zeile { $line } steht `{ $wrong }`, das dort für Python nichts bedeutet.
    .why = Außerhalb von Zeichenketten und Kommentaren kennt Python nur bestimmte Zeichen.
    .fix = Lösche das Zeichen `{ $wrong }` in Zeile { $line }.
    .rule = Benutze nur Zeichen, die Python kennt, außer in Zeichenketten und Kommentaren.

space-after-backslash =
    .kind = Leerzeichen nach einem Backslash `\`.
    .what = In Zeile { $line } folgt auf den Backslash `\` am Ende noch mindestens ein Leerzeichen.
    .why = Ein Backslash setzt die Zeile nur fort, wenn er ihr allerletztes Zeichen ist.
    .fix = Lösche in Zeile { $line } alle Leerzeichen hinter dem Backslash `\`.
    .rule = Nach einem Backslash am Zeilenende kommt nichts mehr, nicht einmal ein Leerzeichen.

stray-backslash =
    .kind = Backslash `\` an der falschen Stelle.
    .what = In Zeile { $line } steht ein Backslash `\` außerhalb einer Zeichenkette.
    .why = Außerhalb einer Zeichenkette kann ein Backslash nur das letzte Zeichen einer Zeile sein.
    .fix = Lösche den Backslash `\` in Zeile { $line }.
    .rule = Benutze einen Backslash in einer Zeichenkette oder am Ende einer Zeile.

html-entity =
    .kind = Zeichen in der Schreibweise von Webseiten.
    .what = In Zeile { $line } steht `{ $wrong }`, der Webseiten-Code für ein Zeichen.
    .why = Eine Webseite zeigt das als ein einziges Zeichen an, Python nicht.
    .fix = Ersetze `{ $wrong }` in Zeile { $line } durch das Zeichen, für das es steht.
    .rule = Tippe jedes Zeichen selbst, nicht seinen Webseiten-Code.

two-statements =
    .kind = Zwei Anweisungen in einer Zeile.
    .what = In Zeile { $line } endet eine Anweisung mit `{ $before }`, und mit `{ $following }` beginnt die nächste.
    .why = Nach einer Anweisung erwartet Python das Ende der Zeile.
    .fix = Beginne in Zeile { $line } vor `{ $following }` eine neue Zeile.
    .rule = Schreibe in jede Zeile nur eine Anweisung.

line-broken =
    .kind = Anweisung auf zwei Zeilen verteilt.
    .what = Zeile { $line } endet nach `{ $before }`, aber die Anweisung geht weiter.
    .why = Eine Anweisung endet am Zeilenende, außer wenn noch eine Klammer offen ist.
    .fix = Verbinde Zeile { $line } mit der Zeile darunter.
    .rule = Eine Anweisung steht in einer einzigen Zeile, außer innerhalb von Klammern.

line-too-many =
    .kind = Zeile, die Python nicht lesen kann.
    .what = Zeile { $line } ist keine Anweisung, die Python hier lesen kann.
    .why = Python erkennt nicht, was die Zeile bedeutet.
    .fix = Lösche Zeile { $line } oder schreibe die Anweisung vollständig hin.
    .rule = Jede Anweisung muss vollständig sein.

line-out-of-place =
    .kind = Zeile an der falschen Stelle.
    .what = Zeile { $line } kann an dieser Stelle nicht stehen.
    .why = Sie passt nicht zu den Zeilen davor und danach.
    .fix = Lösche Zeile { $line } oder verschiebe sie dorthin, wo sie passt.
    .rule = Jede Zeile muss zu den Zeilen ringsum passen.

after-decorator =
    .kind = Falsche Zeile unter einem Decorator.
    .what = { $count ->
            [one] Zeile { $line } trennt den Decorator `{ $decorator }` (Zeile { $owner }) von seiner Funktion oder Klasse.
           *[other] Die Zeilen { $line } bis { $last } trennen den Decorator `{ $decorator }` (Zeile { $owner }) von seiner Funktion oder Klasse.
         }
    .why = Direkt unter einem Decorator erwartet Python eine Funktion oder eine Klasse.
    .fix = { $count ->
            [one] Lösche Zeile { $line } oder verschiebe sie in den Block, der darunter beginnt.
           *[other] Lösche die Zeilen { $line } bis { $last } oder verschiebe sie in den Block darunter.
         }
    .rule = Ein Decorator steht direkt vor seiner Funktion oder Klasse.

lines-too-many =
    .kind = Mehrere Zeilen, die Python nicht lesen kann.
    .what = Die Zeilen { $line } bis { $last } kann Python an dieser Stelle nicht lesen.
    .why = Python erkennt nicht, was sie hier bedeuten.
    .fix = Lösche die Zeilen { $line } bis { $last } oder schreibe die Anweisungen vollständig hin.
    .rule = Jede Anweisung muss vollständig sein.

block-line-too-many =
    .kind = Anfang eines Blocks ohne den Rest.
    .what = Zeile { $line } beginnt mit `{ $keyword }`, aber die Teile, die dazugehören, fehlen.
    .why = Nach `{ $keyword }` erwartet Python eine vollständige Anweisung mit ihrem Block.
    .fix = Lösche Zeile { $line }.
    .rule = Eine Zeile, die einen Block einleitet, braucht ihren Block.

block-line-left-over =
    .kind = Unvollständiger Anfang eines Blocks.
    .what = Zeile { $line } beginnt mit `{ $keyword }`, aber es fehlt etwas, das dazugehört.
    .why = Nötig sind der Doppelpunkt, der Block und manchmal ein Gegenstück wie `except` für `try`.
    .fix = { $count ->
            [one] Lösche Zeile { $line } und rücke Zeile { $first } um eine Stufe nach links.
           *[other] Lösche Zeile { $line } und rücke die Zeilen { $first } bis { $last } um eine Stufe nach links.
         }
    .rule = Eine Zeile, die einen Block einleitet, braucht ihren Block und ihr Gegenstück.

missing-line =
    .kind = Zeile fehlt.
    .what = Der Code bei Zeile { $line } ist nicht vollständig.
    .why = Python erwartet noch mehr Code, bevor das Programm weitergeht.
    .fix = Ergänze bei Zeile { $line }, was fehlt.
    .rule = Jede Anweisung muss vollständig sein.

missing-block-line =
    .kind = Block ohne seine erste Zeile.
    .what = Bei Zeile { $line } fehlt die Zeile, die den Block einleitet.
    .why = Python erkennt nicht, wozu der Block gehört.
    .fix = Füge bei Zeile { $line } eine Zeile ein, die mit `{ $keyword }` beginnt.
    .rule = Vor jedem Block kommt eine Zeile, die mit einem Doppelpunkt endet.

missing-except =
    .kind = `try` ohne `except` oder `finally`.
    .what = Zum `try`-Block, der bei Zeile { $line } endet, fehlt ein `except` oder `finally`.
    .why = Python muss wissen, was es tun soll, wenn im `try`-Block ein Fehler auftritt.
    .fix = Schreibe unter Zeile { $line } ein `except` mit eigenem Block, so weit eingerückt wie `try`.
    .rule = Jedes `try` braucht ein `except` oder ein `finally`.

missing-try =
    .kind = `except` oder `finally` ohne `try`.
    .what = Bei Zeile { $line } steht ein `except` oder `finally` ohne ein `try` davor.
    .why = Python muss wissen, welche Zeilen es zuerst versuchen soll.
    .fix = Schreibe bei Zeile { $line } `try` und einen Doppelpunkt und rücke die zugehörigen Zeilen ein.
    .rule = Vor `except` und `finally` muss ein `try` stehen.

positional-after-keyword =
    .kind = Unbenanntes Argument nach einem benannten.
    .what = Im Aufruf in Zeile { $line } folgt ein Argument ohne Namen auf ein benanntes.
    .why = Python füllt Parameter erst der Reihe nach und dann nach Namen.
    .fix = { $way ->
            [named] Gib dem unbenannten Argument in Zeile { $line } einen Namen und ein Gleichheitszeichen `=`.
            [removed] Ändere den Aufruf in Zeile { $line } so, dass benannte Argumente zuletzt kommen.
           *[moved] Verschiebe in Zeile { $line } das unbenannte Argument vor die benannten.
         }
    .rule = In einem Aufruf kommen unbenannte Argumente zuerst und benannte zuletzt.

default-order =
    .kind = Parameter ohne Standardwert an der falschen Stelle.
    .what = In Zeile { $line } folgt ein Parameter ohne Standardwert auf einen mit Standardwert.
    .why = Python erkennt nicht, welcher Wert zu welchem Parameter gehört.
    .fix = Verschiebe in Zeile { $line } Parameter ohne Standardwert nach vorne oder gib ihnen einen.
    .rule = Parameter mit Standardwert kommen zuletzt.

repeated-argument =
    .kind = Gleicher Name zweimal vergeben.
    .what = In Zeile { $line } haben zwei Argumente oder Parameter denselben Namen.
    .why = Python erkennt nicht, welcher davon gilt.
    .fix = Lösche in Zeile { $line } eines von beiden oder ändere den Namen.
    .rule = Benutze jeden Namen in einem Aufruf oder einer Definition nur einmal.

generator-brackets =
    .kind = Schleife neben einem anderen Argument.
    .what = Der Aufruf in Zeile { $line } enthält eine Schleife und noch ein Argument.
    .why = Python erkennt nicht, wo die Schleife aufhört.
    .fix = Setze im Aufruf in Zeile { $line } runde Klammern `(` `)` um die Schleife.
    .rule = Eine Schleife in einem Aufruf braucht eigene runde Klammern, außer wenn sie dort allein steht.

assignment-to-call =
    .kind = Funktionsaufruf links vom `=`.
    .what = In Zeile { $line } steht ein Funktionsaufruf vor dem Gleichheitszeichen `=`.
    .why = Ein Funktionsaufruf liefert einen Wert, kann aber keinen speichern.
    .fix = Schreibe in Zeile { $line } links vom Gleichheitszeichen einen Namen.
    .rule = Links vom Gleichheitszeichen steht der Name, rechts der Wert.

assignment-to-literal =
    .kind = Fester Wert links vom `=`.
    .what = In Zeile { $line } steht ein fester Wert vor dem Gleichheitszeichen `=`.
    .why = Ein fester Wert, zum Beispiel eine Zahl oder eine Zeichenkette, kann sich nicht ändern.
    .fix = Schreibe in Zeile { $line } links vom Gleichheitszeichen einen Namen.
    .rule = Links vom Gleichheitszeichen steht der Name, rechts der Wert.

assignment-to-expression =
    .kind = Ausdruck links vom `=`.
    .what = In Zeile { $line } ist der Teil vor dem Gleichheitszeichen `=` kein Name.
    .why = Python speichert einen Wert unter einem Namen oder in einer Liste oder einem Dictionary.
    .fix = Schreibe in Zeile { $line } links vom Gleichheitszeichen einen Namen.
    .rule = Links vom Gleichheitszeichen steht der Name, rechts der Wert.

generic-insert =
    .kind = Code in einer Zeile fehlt.
    .what = In Zeile { $line } fehlt etwas nach `{ $before }`.
    .why = Ohne diesen Teil kann Python nicht weiterlesen.
    .fix = Setze in Zeile { $line } `{ $added }` hinter `{ $before }`.
    .rule = Jede Anweisung muss vollständig sein.

generic-insert-first =
    .kind = Code vor einem Wort oder Zeichen fehlt.
    .what = In Zeile { $line } fehlt etwas vor `{ $following }`.
    .why = Ohne diesen Teil kann Python nicht weiterlesen.
    .fix = Setze in Zeile { $line } `{ $added }` vor `{ $following }`.
    .rule = Jede Anweisung muss vollständig sein.

generic-insert-much =
    .kind = Größeres Stück Code fehlt.
    .what = Bei Zeile { $line } fehlt ein größerer Teil des Programms.
    .why = Ohne ihn kann Python nicht weiterlesen.
    .fix = Ergänze bei Zeile { $line }, was fehlt.
    .rule = Jede Anweisung muss vollständig sein.

generic-delete =
    .kind = Überflüssiger Code.
    .what = In Zeile { $line } steht `{ $removed }`, wo Python es nicht lesen kann.
    .why = Python erwartet dort etwas anderes oder gar nichts.
    .fix = Lösche `{ $removed }` in Zeile { $line }.
    .rule = In einer Zeile steht eine Anweisung und sonst nichts.

generic-delete-much =
    .kind = Größeres Stück überflüssiger Code.
    .what = Den Teil, der in Zeile { $line } mit `{ $first }` beginnt, kann Python nicht lesen.
    .why = Python erwartet dort etwas anderes oder gar nichts.
    .fix = Lösche den Teil, der in Zeile { $line } mit `{ $first }` beginnt.
    .rule = Ein Programm besteht aus vollständigen Anweisungen.

generic-replace =
    .kind = Falscher Code.
    .what = In Zeile { $line } steht `{ $removed }`, wo Python etwas anderes erwartet.
    .why = Python kann `{ $removed }` dort nicht lesen.
    .fix = Ersetze `{ $removed }` in Zeile { $line } durch `{ $added }`.
    .rule = Jedes Wort und jedes Zeichen muss zu dem passen, was davor steht.

generic-rewrite =
    .kind = Teil, den Python nicht lesen kann.
    .what = In Zeile { $line } kann Python `{ $removed }` nicht lesen.
    .why = Es passt nicht zu dem, was davor und danach steht.
    .fix = Schreibe `{ $removed }` in Zeile { $line } anders.
    .rule = Jedes Wort und jedes Zeichen muss zu dem passen, was davor steht.

generic-space =
    .kind = Leerzeichen oder Zeilenende an der falschen Stelle.
    .what = In Zeile { $line } ist ein Leerzeichen oder Zeilenende nicht dort, wo Python es erwartet.
    .why = Zeilenenden und Einrückung zeigen Python, welcher Code zusammengehört.
    .fix = Verbessere die Leerzeichen oder Zeilenenden bei Zeile { $line }.
    .rule = Schreibe in jede Zeile nur eine Anweisung.
