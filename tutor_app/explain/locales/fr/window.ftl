window-stopped = Surefix s’est arrêté. Ferme cette fenêtre et relance Surefix.
window-save = Enregistrer le fichier
