# What editors say beside a diagnostic. $name is a setting, $why says in English what is wrong with its value.

setting-wrong = لا يستطيع Surefix استخدام الإعداد { $name }: { $why }
