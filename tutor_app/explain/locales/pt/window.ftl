window-stopped = O Surefix parou. Feche esta janela e inicie o Surefix novamente.
window-save = Salvar arquivo
