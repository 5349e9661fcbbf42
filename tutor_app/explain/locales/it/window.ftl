window-stopped = Surefix si è fermato. Chiudi questa finestra e riavvia Surefix.
window-save = Salva file
