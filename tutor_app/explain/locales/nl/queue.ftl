# De wachtrij van de docent: vragen, hulp die op een woord wacht, beoordelen; gegevens meenemen en wissen.
grade-title = Beoordelen
queue-somebody = Iemand uit de klas
queue-more = { $count ->
    [one] Er wacht er nog { $count }.
   *[other] Er wachten er nog { $count }.
  }
queue-unstored = Het kon niet worden bewaard. Probeer het zo nog eens.

questions-title = Vragen ({ $count })
questions-none = Er wacht geen vraag. Deze lijst ververst zichzelf.
questions-no-program = Bij deze vraag hoort geen programma.
questions-found = Surefix vond: { $found } Op de pagina is te zien: { $level }
questions-program = Het hele programma en alles wat Surefix vond
answer-label = Je antwoord aan { $name }
answer-send = Antwoord versturen
answer-missing = Schrijf eerst een antwoord.
answer-sent = Verstuurd. Het staat nu op de pagina van wie het vroeg.

approval-title = Wacht op je goedkeuring ({ $count })
approval-none = Er wacht niets op je goedkeuring.
approval-since = wacht sinds { $when }
approval-gone-on = Deze leerling heeft sindsdien een ander programma gecontroleerd.
approval-own = In je eigen woorden, als je het anders wilt zeggen
approval-approved = Goedkeuren
approval-edited = Mijn eigen woorden versturen
approval-rejected = Afkeuren
approval-how = Kies om af te keuren wat er niet klopt. Wat je goedkeurt, wordt getoond omdat jij ervoor instaat: het telt niet als oordeel.
approval-missing = Schrijf eerst je eigen woorden.
approval-done-approved = Goedgekeurd. De uitleg en de reparatie zijn nu te zien.
approval-done-edited = Verstuurd. Je woorden zijn nu te zien.
approval-done-rejected = Afgekeurd. Er is niet meer te zien dan ervoor.

held-waiting = Je docent kijkt hier nu naar.
held-meanwhile = Je hoeft niets te doen: het antwoord verschijnt hier. Werk intussen gerust verder.
held-approved = Je docent heeft hiernaar gekeken en is het ermee eens.
held-edited = Je docent schrijft je:
held-rejected = Je docent heeft hiernaar gekeken. Surefix had geen goede reparatie.
held-go-on = Hier staat wat zeker is. Vraag je docent als je vastloopt.

grade-serves = { $count ->
    [one] Je oordeel telt voor { $count } programma.
   *[other] Je oordeel telt voor { $count } programma's met dezelfde fout in zo'n regel.
  }
grade-share = Van wat je klas te zien krijgt, klopt { $low }% tot { $high }%, volgens je oordelen. Dat geldt met 95% zekerheid, hoe vaak je ook kijkt.

records-progsnap = Voor onderzoek (ProgSnap2)
records-pseudonyms = In deze bestanden staat een code op de plaats van elke naam.
records-all-title = Alles wat bewaard wordt
records-all-lead = { $days ->
    [one] Programma's van deze klas worden { $days } dag bewaard en daarna door de server gewist.
   *[other] Programma's van deze klas worden { $days } dagen bewaard en daarna door de server gewist.
  }
records-student = Een leerling
records-student-json = Alles van deze leerling (JSON)
records-class-json = Alles van de klas (JSON)

delete-title = Wissen
delete-student = { $name } wissen
delete-class = De klas { $name } wissen
delete-student-question = Alles wissen wat van { $name } bewaard is?
delete-student-gone = De naam en alle programma's, hulp, oordelen en vragen zijn dan voorgoed weg. Download ze eerst als iemand ze nodig heeft.
delete-student-yes = Ja, deze leerling wissen
delete-class-question = De klas { $name } wissen met alles erin?
delete-class-gone = { $count ->
    [one] { $count } leerling, met alle programma's, hulp, oordelen en vragen, en elke instelling van de klas zijn dan voorgoed weg.
   *[other] { $count } leerlingen, met alle programma's, hulp, oordelen en vragen, en elke instelling van de klas zijn dan voorgoed weg.
  }
delete-class-yes = Ja, deze klas wissen
delete-no = Nee, alles houden
delete-done-student = { $name } is gewist. Van deze leerling is niets meer bewaard.
delete-done-class = De klas { $name } is gewist. Er is niets meer van bewaard.
delete-done-failed = { $name } is niet gewist: de server kan dat nu niet. Probeer het zo nog eens.
