# De wachtrij van de docent: vragen, feedback die op een woord wacht, beoordelen; gegevens meenemen en verwijderen.
grade-title = Beoordelen
queue-somebody = Een leerling
queue-more = { $count ->
    [one] Er wacht nog { $count } vraag.
   *[other] Er wachten nog { $count } vragen.
  }
queue-unstored = Het kon niet worden opgeslagen. Probeer het zo nog eens.

questions-title = Vragen ({ $count })
questions-none = Er wachten geen vragen. Deze lijst wordt vanzelf bijgewerkt.
questions-no-program = Bij deze vraag hoort geen programma.
questions-found = Surefix vond: { $found } De leerling ziet: { $level }
questions-program = Het hele programma en alles wat Surefix vond
answer-label = Je antwoord aan { $name }
answer-send = Antwoord versturen
answer-missing = Schrijf eerst een antwoord.
answer-sent = Verstuurd. De leerling ziet het antwoord op de eigen pagina.

approval-title = Wacht op je goedkeuring ({ $count })
approval-none = Er wacht niets op je goedkeuring.
approval-since = wacht sinds { $when }
approval-gone-on = Deze leerling heeft intussen een ander programma gecontroleerd.
approval-own = In je eigen woorden, als je het anders wilt zeggen
approval-approved = Goedkeuren
approval-edited = Eigen woorden versturen
approval-rejected = Afkeuren
approval-how = Wil je iets afkeuren, kies dan wat er niet klopt. Wat je goedkeurt, wordt op jouw verantwoordelijkheid getoond en telt niet als beoordeling.
approval-missing = Schrijf eerst je eigen woorden.
approval-done-approved = Goedgekeurd. De leerling ziet nu de uitleg en de oplossing.
approval-done-edited = Verstuurd. De leerling ziet nu je eigen woorden.
approval-done-rejected = Afgekeurd. De leerling krijgt niets extra te zien.

held-waiting = Je docent kijkt hier nu naar.
held-meanwhile = Je hoeft niets te doen: het antwoord verschijnt hier. Werk intussen gerust verder.
held-approved = Je docent heeft hiernaar gekeken en is het ermee eens.
held-edited = Je docent schrijft je:
held-rejected = Je docent heeft hiernaar gekeken. Surefix had hier geen goede oplossing voor.
held-go-on = Hier staat wat zeker is. Vraag je docent als je vastloopt.

grade-serves = { $count ->
    [one] Je beoordeling telt voor { $count } programma.
   *[other] Je beoordeling telt voor { $count } programma's met dezelfde fout in een vergelijkbare regel.
  }
grade-share = Volgens je beoordelingen klopt { $low }% tot { $high }% van wat je klas te zien krijgt. Dat geldt met 95% zekerheid, hoe vaak je ook kijkt.

records-progsnap = Voor onderzoek (ProgSnap2)
records-pseudonyms = In deze bestanden staan codes in plaats van namen.
records-all-title = Alles wat bewaard wordt
records-all-lead = { $days ->
    [one] Programma's van deze klas worden { $days } dag bewaard en daarna door de server verwijderd.
   *[other] Programma's van deze klas worden { $days } dagen bewaard en daarna door de server verwijderd.
  }
records-student = Een leerling
records-student-json = Alles van deze leerling (JSON)
records-class-json = Alles van deze klas (JSON)

delete-title = Verwijderen
delete-student = Alles van { $name } verwijderen
delete-class = De klas { $name } verwijderen
delete-student-question = Alles verwijderen wat van { $name } bewaard is?
delete-student-gone = De naam en alle programma's, feedback, beoordelingen en vragen zijn dan voorgoed weg. Download ze eerst als iemand ze nog nodig heeft.
delete-student-yes = Ja, alles verwijderen
delete-class-question = De klas { $name } met alle gegevens verwijderen?
delete-class-gone = { $count ->
    [one] Naam, programma's, feedback, beoordelingen en vragen van { $count } leerling zijn dan voorgoed weg, net als alle instellingen van de klas.
   *[other] Namen, programma's, feedback, beoordelingen en vragen van { $count } leerlingen zijn dan voorgoed weg, net als alle instellingen van de klas.
  }
delete-class-yes = Ja, deze klas verwijderen
delete-no = Nee, alles bewaren
delete-done-student = Verwijderd. Van { $name } is niets meer bewaard.
delete-done-class = De klas { $name } is verwijderd. Er is niets meer van bewaard.
delete-done-failed = { $name } is niet verwijderd: de server kan dat nu niet. Probeer het zo nog eens.
