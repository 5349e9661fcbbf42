# What editors say beside a diagnostic. $name is a setting, $why says in English what is wrong with its value.

setting-wrong = Surefix can't use the setting { $name }: { $why }
