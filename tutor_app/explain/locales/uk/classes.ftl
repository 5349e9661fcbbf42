### Сторінка класу для викладачів: вибір класу, перший екран, налаштування, числа. І три речення, які читають учні.

## Що читають учні

left-out = Твій учитель чи вчителька залишили пошук помилки цього виду тобі. Surefix показує лише рядок.
help-off-title = Твій учитель чи вчителька вимкнули допомогу
looking = Ви бачите цю сторінку так, як учень класу «{ $name }». Нічого з того, що ви тут спробуєте, не зберігається.

## Сторінка

title = Ваші класи
lead = Дивіться, як іде урок, і налаштуйте допомогу Surefix.
view-now = Зараз
view-queue = Запитання й оцінки
view-settings = Налаштування
view-sure = Наскільки певний Surefix?
view-export = Експорт

## Вибір класу

class-choose = Клас
class-none = Програми без класу
class-named-open = { $name } ({ $code })
class-named-closed = { $name } ({ $code }, закрито)
class-named-archived = { $name } ({ $code }, в архіві)
class-archived-too = { $count ->
    [one] Показати { $count } клас з архіву
    [few] Показати { $count } класи з архіву
    [many] Показати { $count } класів з архіву
   *[other] Показати { $count } класу з архіву
}
class-new = Новий клас
class-new-lead = Учням не потрібні ні обліковий запис, ні електронна пошта, лише код.
class-name = Назва класу
class-name-example = 8-Б, інформатика
class-make = Створити клас
class-not-made = Клас не вдалося зберегти. Спробуйте ще раз за мить.
class-gone = Жоден клас не має коду { $code }. Можливо, його видалено. Виберіть інший.
class-unavailable = Зараз не вдається знайти клас. Спробуйте ще раз трохи пізніше.
class-join = Як учні приєднуються
class-manage = Назва, строк зберігання, закриття
class-days = Скільки днів зберігаються програми
class-days-help = Потім Surefix видаляє їх сам.
class-open-said = Нові учні можуть приєднатися.
class-closed-said = Більше ніхто не може приєднатися. Хто вже в класі, може працювати далі.
class-close = Закрити клас
class-reopen = Відкрити знову
class-archive = До архіву

## На стіні

back-to-class = Назад до класу
wall-title = Приєднуйся до класу
wall-open = Відкрий цю адресу або відскануй зображення:
wall-name = Вибери прізвисько або візьми назву тварини.
wall-code = Код класу:
wall-picture = QR-код для { $url }
wall-link = Адреса для учнів
wall-copy = Копіювати
wall-show = Показати великим
wall-closed = Клас закрито. Відкрийте його знову, щоб хтось іще міг приєднатися.
wall-here-only = До цієї адреси дістається лише цей комп’ютер. Запустіть Surefix з --host 0.0.0.0, щоб учні могли приєднатися.

## Зараз

visit-number = Відвідування { $number }
mistake-unnamed = Помилка без назви
glance-working = { $count ->
    [one] працює
    [few] працюють
    [many] працюють
   *[other] працюють
}
glance-stuck = { $count ->
    [one] не може просунутися
    [few] не можуть просунутися
    [many] не можуть просунутися
   *[other] не можуть просунутися
}
glance-waiting = { $count ->
    [one] запитання чекає
    [few] запитання чекають
    [many] запитань чекають
   *[other] запитання чекають
}
to-questions = { $count ->
    [one] Відповісти на { $count } запитання
    [few] Відповісти на { $count } запитання
    [many] Відповісти на { $count } запитань
   *[other] Відповісти на { $count } запитання
}
now-empty = Ще ніхто не приєднався
now-empty-text = Відкрийте «Як учні приєднуються» й покажіть код.
now-nobody = Сьогодні ще ніхто не перевіряв програму
now-nobody-text = Щойно хтось це зробить, ви побачите це тут.
now-fresh = Цей екран оновлюється сам. Востаннє: { $time }.
stuck-title = Хто не може просунутися
stuck-nobody = Зараз ніхто.
stuck-since = { $attempts ->
    [one] { $attempts } спроба
    [few] { $attempts } спроби
    [many] { $attempts } спроб
   *[other] { $attempts } спроби
} з цією помилкою, уже { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
stuck-look = Переглянути програму: { $name }
look-close = Закрити
common-title = Найчастіші помилки сьогодні
common-none = Поки що немає.
common-students = { $count ->
    [one] { $count } учень
    [few] { $count } учні
    [many] { $count } учнів
   *[other] { $count } учня
}
common-visits = { $count ->
    [one] { $count } відвідування
    [few] { $count } відвідування
    [many] { $count } відвідувань
   *[other] { $count } відвідування
}
common-attempts = { $count ->
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } раза
}
common-show = Показати класові приклад { $number }
example-gone = Ця програма вже не зберігається. Поверніться й виберіть інший приклад.
example-anonymous = Рядки одного з учнів, без імені та коментарів.
working-title = Хто працює
working-nobody = Ніхто за останні 10 хвилин.
working-others = { $count ->
    [one] Зараз не працює ({ $count }):
    [few] Зараз не працюють ({ $count }):
    [many] Зараз не працюють ({ $count }):
   *[other] Зараз не працюють ({ $count }):
}
column-who = Хто
column-last = Остання перевірка
column-state = Результат
minutes-ago = { $count ->
    [0] щойно
    [one] { $count } хвилину тому
    [few] { $count } хвилини тому
    [many] { $count } хвилин тому
   *[other] { $count } хвилини тому
}
state-checking = перевіряється
state-right = помилки немає
state-other = не програма мовою Python

## Налаштування

saved = Збережено. Діє від наступної перевірки.
saved-all = Кожне налаштування зберігається, щойно ви його зміните.
undo = Скасувати останню зміну
preset = Наскільки певним має бути Surefix?
preset-careful = Обережно
preset-balanced = Урівноважено
preset-generous = Щедро
preset-means = Зі 100 пояснень щонайменше { $target } правильні. Близько { $shown } зі 100 програм з помилкою дістають пояснення.
preset-unreachable = Такої частки ({ $target } %) не можна обіцяти, тому учні не бачать пояснень. Виберіть меншу.
precise = Точно
setting-precision = Наскільки певним має бути Surefix
setting-helping = Допомога учням
helping-help = Вимкніть її на час контрольної. Тоді учні бачать лише те, що каже Python.
helping-off = Допомогу вимкнено. Учні бачать лише те, що каже Python.
setting-deepest = Найглибший крок
setting-pace = Перед наступним кроком
setting-wait = Очікування
setting-attempt-first = Учні мають спробувати ще раз, перш ніж побачать більше за рядок
attempt-first-help = Рядок видно завжди. Решта відкривається після ще однієї спроби.
setting-python = Python класу
setting-language = Мова класу
language-help = Кожен учень може вибрати собі іншу мову.
setting-left-out = Помилки, яких цього тижня не пояснюють
left-out-help = Для них учні бачать лише рядок і те, що решту ви залишили їм.
left-out-none = немає
setting-questions = Учні можуть ставити вам запитання
questions-help = Вони питають на своїй сторінці, а ви відповідаєте в «Запитання й оцінки».
setting-approval = Сумнівні виправлення чекають на мене
approval-help = Де Surefix недостатньо певний, щоб показати виправлення, ви бачите його першими, а учень знає, що ви дивитеся. Те, що не пройшло перевірки, не чекає.
approval-band = Наскільки певним має бути Surefix для цього
setting-remarks = Указувати на ймовірні помилки в програмах, які працюють
remarks-help = Щонайбільше дві за раз і лише там, де Surefix досить певний.
on = увімкнено
off = вимкнено
seconds = { $count ->
    [one] { $count } секунда
    [few] { $count } секунди
    [many] { $count } секунд
   *[other] { $count } секунди
}
python-servers = Python цього сервера
language-browsers = Як просить браузер
change = { $name }: { $before } → { $after }
see-as-student = Побачити очима учня
see-as-student-help = Відкриває сторінку учнів з цими налаштуваннями в новій вкладці. Ви не приєднуєтеся, і нічого не зберігається.
log-title = Що й коли змінено
log-empty = Ще нічого не змінено.
log-same = Нічого не змінилося.
who-instructor = Викладач
column-by = Хто змінив
column-change = Зміна

## Числа

period = Програми
period-today = за сьогодні
period-week = за останні 7 днів
period-month = за останні 30 днів
period-all = усі збережені
period-dates = за датами
period-first = Перший день
period-last = Останній день
period-beginning = Від самого початку
period-none = Не лишається жодного дня: перший пізніший за останній.
seen-title = { $count ->
    [one] Що було видно в { $count } програмі з помилкою
    [few] Що було видно в { $count } програмах з помилкою
    [many] Що було видно в { $count } програмах з помилкою
   *[other] Що було видно в { $count } програми з помилкою
}
seen-explained = пояснено
seen-partly = пояснено частково
seen-place = лише рядок
seen-nothing = нічого, крім повідомлення Python
column-seen = Учень бачив
sure-beside = { $sure } (показується від { $threshold })
column-sure = Певність
column-threshold = Показується від
threshold-none = ніколи
check-claims-hold = Те, що пояснення каже про програму, правда
check-part-keeps-secret = Пояснення не видає виправлення
check-part-stands-alone = Кожну помилку можна виправити окремо
check-repair-is-clean = Виправлення не додає нової помилки
check-repair-is-small = Виправлення змінює мало
check-repair-parses = Python може прочитати виправлену програму
check-repair-round-trip = Інший читач читає виправлену програму так само
check-steps-keep-secret = Перші підказки не видають виправлення
check-words-are-grounded = Пояснення називає лише те, що є в програмі
check-other = Інша перевірка
