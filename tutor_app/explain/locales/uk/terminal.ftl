# What the command line says around an explanation. $line is the line of Python's error, $message what Python says.

valid = Python може прочитати цю програму. Виправляти нічого.
cells-valid = Python може прочитати кожну комірку з кодом у цьому блокноті. Виправляти нічого.
cells-empty = У цьому блокноті немає коду для перевірки.
not-checked = Цю програму не перевірено.
fix = Виправлення:
fixes = Що змінюють ці виправлення:
not-all = Пояснено не все.
no-explanation = Пояснення немає.
cut-short = Surefix припинив пошук, не перевіривши всіх варіантів.
python-stops = Python зупиняється в рядку { $line }: { $message }
