window-stopped = Surefix se ha detenido. Cierra esta ventana y vuelve a iniciar Surefix.
window-save = Guardar archivo
