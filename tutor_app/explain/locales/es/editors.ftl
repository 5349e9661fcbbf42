# What editors say beside a diagnostic. $name is a setting, $why says in English what is wrong with its value.

setting-wrong = Surefix no puede usar el ajuste { $name }: { $why }
