window-stopped = Surefix зупинився. Закрийте це вікно й запустіть Surefix знову.
window-save = Зберегти файл
