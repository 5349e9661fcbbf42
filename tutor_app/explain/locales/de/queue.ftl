# Die Warteliste der Lehrkraft: Fragen, Rückmeldungen, die auf ein Wort warten, Bewerten; Daten mitnehmen und löschen.
grade-title = Bewerten
queue-somebody = Jemand aus der Klasse
queue-more = { $count ->
    [one] Eine weitere wartet.
   *[other] { $count } weitere warten.
  }
queue-unstored = Das konnte nicht gespeichert werden. Versuchen Sie es gleich noch einmal.

questions-title = Fragen ({ $count })
questions-none = Keine Frage wartet. Diese Liste erneuert sich von selbst.
questions-no-program = Zu dieser Frage gehört kein Programm.
questions-found = Surefix fand: { $found } Zu sehen ist für die Person: { $level }
questions-program = Das ganze Programm und alles, was Surefix fand
answer-label = Ihre Antwort an { $name }
answer-send = Antwort senden
answer-missing = Schreiben Sie zuerst eine Antwort.
answer-sent = Gesendet. Die Antwort steht jetzt auf der Seite der Person.

approval-title = Wartet auf Ihre Freigabe ({ $count })
approval-none = Nichts wartet auf Ihre Freigabe.
approval-since = wartet seit { $when }
approval-gone-on = Diese Person hat seither ein anderes Programm geprüft.
approval-own = In eigenen Worten, wenn Sie es anders sagen möchten
approval-approved = Freigeben
approval-edited = Meine eigenen Worte senden
approval-rejected = Ablehnen
approval-how = Zum Ablehnen wählen Sie, was daran falsch ist. Was Sie freigeben, wird gezeigt, weil Sie dafür einstehen: Es zählt nicht als Bewertung.
approval-missing = Schreiben Sie zuerst Ihre eigenen Worte.
approval-done-approved = Freigegeben. Erklärung und Lösung sind jetzt zu sehen.
approval-done-edited = Gesendet. Ihre Worte sind jetzt zu sehen.
approval-done-rejected = Abgelehnt. Es ist nicht mehr zu sehen als vorher.

held-waiting = Deine Lehrkraft sieht sich das gerade an.
held-meanwhile = Du musst nichts tun: Die Antwort erscheint hier. Du kannst inzwischen weiterarbeiten.
held-approved = Deine Lehrkraft hat sich das angesehen und ist einverstanden.
held-edited = Deine Lehrkraft schreibt dir:
held-rejected = Deine Lehrkraft hat sich das angesehen. Surefix hatte dafür keine gute Lösung.
held-go-on = Hier steht, was sicher ist. Frag deine Lehrkraft, wenn du nicht weiterkommst.

grade-serves = { $count ->
    [one] Ihre Bewertung zählt für dieses Programm.
   *[other] Ihre Bewertung zählt für { $count } Programme mit demselben Fehler in einer solchen Zeile.
  }
grade-share = Nach Ihren Bewertungen stimmen { $low } % bis { $high } % von dem, was Ihre Klasse sieht. Das gilt mit 95 % Sicherheit, wie oft Sie auch nachsehen.

records-progsnap = Für die Forschung (ProgSnap2)
records-pseudonyms = In diesen Dateien steht ein Kürzel an der Stelle jedes Namens.
records-all-title = Alles, was gespeichert ist
records-all-lead = { $days ->
    [one] Programme dieser Klasse werden einen Tag lang gespeichert und dann vom Server gelöscht.
   *[other] Programme dieser Klasse werden { $days } Tage lang gespeichert und dann vom Server gelöscht.
  }
records-student = Eine Person
records-student-json = Alles von dieser Person (JSON)
records-class-json = Alles von der Klasse (JSON)

delete-title = Löschen
delete-student = { $name } löschen
delete-class = Die Klasse { $name } löschen
delete-student-question = Alles löschen, was von { $name } gespeichert ist?
delete-student-gone = Der Name und alle Programme, Rückmeldungen, Bewertungen und Fragen sind dann endgültig weg. Laden Sie sie vorher herunter, wenn jemand sie braucht.
delete-student-yes = Ja, diese Person löschen
delete-class-question = Die Klasse { $name } mit allem darin löschen?
delete-class-gone = { $count ->
    [one] Eine Person mit allen Programmen, Rückmeldungen, Bewertungen und Fragen sowie jede Einstellung der Klasse ist dann endgültig weg.
   *[other] { $count } Personen mit allen Programmen, Rückmeldungen, Bewertungen und Fragen sowie jede Einstellung der Klasse sind dann endgültig weg.
  }
delete-class-yes = Ja, diese Klasse löschen
delete-no = Nein, alles behalten
delete-done-student = { $name } ist gelöscht. Von dieser Person ist nichts mehr gespeichert.
delete-done-class = Die Klasse { $name } ist gelöscht. Von ihr ist nichts mehr gespeichert.
delete-done-failed = { $name } wurde nicht gelöscht: Der Server kann das gerade nicht. Versuchen Sie es gleich noch einmal.
