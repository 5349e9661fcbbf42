window-stopped = Surefix is gestopt. Sluit dit venster en start Surefix opnieuw.
window-save = Bestand opslaan
