# What editors say beside a diagnostic. $name is a setting, $why says in English what is wrong with its value.

setting-wrong = O Surefix não pode usar a configuração { $name }: { $why }
