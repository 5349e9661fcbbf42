window-stopped = Surefix ist stehen geblieben. Schließe dieses Fenster und starte Surefix neu.
window-save = Datei speichern
