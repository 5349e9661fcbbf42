### Сторінка класу для викладачів: вибір класу, перший екран, налаштування, числа. І три речення, які читають учні.

## Що читають учні

left-out = Цю помилку вчитель чи вчителька пропонує знайти самостійно. Surefix показує лише рядок.
help-off-title = Допомогу вимкнено
looking = Ви бачите цю сторінку очима учня («{ $name }»). Нічого з того, що ви тут робите, не зберігається.

## Сторінка

title = Ваші класи
lead = Стежте за уроком і налаштовуйте, як допомагає Surefix.
view-now = Зараз
view-queue = Запитання й оцінки
view-assignments = Завдання
view-settings = Налаштування
view-sure = Наскільки Surefix упевнений?
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
class-new-lead = Учням потрібен лише код, без облікового запису й електронної пошти.
class-name = Назва класу
class-name-example = 8-Б, інформатика
class-make = Створити клас
class-not-made = Клас не вдалося зберегти. Спробуйте ще раз за хвилину.
class-gone = Класу з кодом { $code } немає. Можливо, його видалено. Виберіть інший клас.
class-unavailable = Зараз не вдається знайти клас. Спробуйте ще раз трохи пізніше.
class-join = Запросити учнів
class-manage = Назва, зберігання, закриття
class-days = Скільки днів зберігати програми
class-days-help = Потім Surefix сам їх видаляє.
class-open-said = Нові учні можуть приєднуватися.
class-closed-said = Більше ніхто не може приєднатися. Хто вже в класі, може працювати далі.
class-close = Закрити клас
class-reopen = Відкрити знову
class-archive = До архіву

## На стіні

back-to-class = Назад до класу
wall-title = Приєднуйся до класу
wall-open = Відскануй QR-код або відкрий цю адресу:
wall-name = Придумай нік або візьми назву тварини.
wall-code = Код класу:
wall-picture = QR-код для { $url }
wall-link = Адреса для учнів
wall-copy = Копіювати
wall-show = Показати на весь екран
wall-closed = Клас закрито. Відкрийте його знову, щоб хтось іще міг приєднатися.
wall-here-only = Ця адреса доступна лише з цього комп’ютера. Запустіть Surefix із параметром --host 0.0.0.0, щоб учні могли приєднатися.

## Зараз

visit-number = Сеанс { $number }
mistake-unnamed = Помилка без назви
glance-working = { $count ->
    [one] працює
    [few] працюють
    [many] працюють
   *[other] працюють
}
glance-stuck = { $count ->
    [one] застряг
    [few] застрягли
    [many] застрягли
   *[other] застрягли
}
glance-waiting = { $count ->
    [one] запитання без відповіді
    [few] запитання без відповіді
    [many] запитань без відповіді
   *[other] запитання без відповіді
}
to-questions = { $count ->
    [one] Відповісти на { $count } запитання
    [few] Відповісти на { $count } запитання
    [many] Відповісти на { $count } запитань
   *[other] Відповісти на { $count } запитання
}
now-empty = Ще ніхто не приєднався
now-empty-text = Відкрийте «Запросити учнів» і покажіть код.
now-nobody = Сьогодні ще ніхто не перевіряв програму
now-nobody-text = Щойно хтось це зробить, ви побачите це тут.
now-fresh = Цей екран оновлюється сам. Останнє оновлення: { $time }.
stuck-title = Хто застряг
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
    [one] { $count } сеанс
    [few] { $count } сеанси
    [many] { $count } сеансів
   *[other] { $count } сеансу
}
common-attempts = { $count ->
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } раза
}
common-show = Показати класу приклад { $number }
example-gone = Цю програму вже видалено. Поверніться й виберіть інший приклад.
example-anonymous = Рядки з програми одного з учнів, без імені й коментарів.
working-title = Хто працює
working-nobody = За останні 10 хвилин ніхто.
working-others = { $count ->
    [one] Зараз не працює ({ $count }):
    [few] Зараз не працюють ({ $count }):
    [many] Зараз не працюють ({ $count }):
   *[other] Зараз не працюють ({ $count }):
}
working-unstored = Тут не видно, бо програми не зберігаються ({ $count }):
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
state-right = без помилок
state-other = не програма на Python

## Налаштування

saved = Збережено. Діятиме з наступної перевірки.
saved-all = Усі зміни зберігаються одразу.
undo = Скасувати останню зміну
preset = Наскільки впевненим має бути Surefix?
preset-careful = Обережно
preset-balanced = Збалансовано
preset-generous = Щедро
preset-means = Зі 100 пояснень щонайменше { $target } правильні. Пояснення отримують приблизно { $shown } зі 100 програм із помилкою.
preset-unreachable = Частки { $target }% пообіцяти не можна, тому учні не бачать пояснень. Виберіть нижчу частку.
precise = Точне значення
setting-precision = Наскільки впевненим має бути Surefix
setting-helping = Допомога учням
helping-help = Вимкніть її на час контрольної. Тоді учні бачитимуть лише те, що каже Python.
helping-off = Допомогу вимкнено. Учні бачать лише те, що каже Python.
help-off-where = Увімкніть її знову в налаштуваннях, коли контрольна закінчиться.
help-off-until = Допомога повернеться { $time }. Це можна змінити в завданнях.
help-off-open = У завданнях можна вказати, коли допомога повернеться.
setting-deepest = Найбільше, що можуть побачити учні
setting-pace = Перед наступним кроком
setting-wait = Очікування
setting-attempt-first = Показувати більше, ніж рядок, лише після нової спроби
attempt-first-help = Рядок видно завжди. Решта відкривається після нової спроби.
setting-python = Версія Python у класі
setting-language = Мова класу
language-help = Кожен учень може вибрати собі іншу мову.
setting-left-out = Яких помилок поки що не пояснювати
left-out-help = Для таких помилок учні бачать лише рядок і пораду знайти решту самостійно.
left-out-none = немає
setting-questions = Учні можуть ставити вам запитання
questions-help = Вони питають на своїй сторінці, а ви відповідаєте у вкладці «Запитання й оцінки».
setting-approval = Сумнівні виправлення чекають на моє схвалення
approval-help = Якщо Surefix недостатньо впевнений у виправленні, спершу його бачите ви, а учень знає, що ви його переглядаєте. Те, що не пройшло перевірок, на схвалення не потрапляє.
approval-band = Упевненість, за якої виправлення чекає на схвалення
setting-remarks = Указувати на ймовірні помилки в програмах, які працюють
remarks-help = Щонайбільше дві за раз і лише там, де Surefix достатньо впевнений.
on = увімкнено
off = вимкнено
seconds = { $count ->
    [one] { $count } секунда
    [few] { $count } секунди
    [many] { $count } секунд
   *[other] { $count } секунди
}
python-servers = Python цього сервера
language-browsers = Як у браузері
setting-engine = Що шукає виправлення
engine-help = Під редактором учні читають, куди потрапляють їхні програми. Невиміряна модель не показує виправлень, яких не показав би сам Surefix.
engine-servers = Як на цьому сервері
engine-built-in = Сам Surefix
engine-on-site = Surefix і мовна модель школи
engine-cloud = Surefix і мовна модель поза школою
engine-gone = { $name }: більше не пропонується, відповідає сам Surefix
quota-checks = { $count ->
    [one] Кожен учень може перевірити { $count } програму на годину. Це число визначає адміністратор сервера.
    [few] Кожен учень може перевірити { $count } програми на годину. Це число визначає адміністратор сервера.
    [many] Кожен учень може перевірити { $count } програм на годину. Це число визначає адміністратор сервера.
   *[other] Кожен учень може перевірити { $count } програми на годину. Це число визначає адміністратор сервера.
}
quota-model = { $count ->
    [one] Від кожного учня мовна модель читає щонайбільше { $count } програму на день. Це число визначає адміністратор сервера.
    [few] Від кожного учня мовна модель читає щонайбільше { $count } програми на день. Це число визначає адміністратор сервера.
    [many] Від кожного учня мовна модель читає щонайбільше { $count } програм на день. Це число визначає адміністратор сервера.
   *[other] Від кожного учня мовна модель читає щонайбільше { $count } програми на день. Це число визначає адміністратор сервера.
}
change = { $name }: { $before } → { $after }
see-as-student = Побачити очима учня
see-as-student-help = Сторінка учня з цими налаштуваннями відкриється в новій вкладці. До класу ви не приєднуєтеся, і нічого не зберігається.
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
period-dates = за вибрані дні
period-first = Перший день
period-last = Останній день
period-beginning = Від самого початку
period-none = Перший день пізніший за останній, тож показувати нічого.
seen-title = { $count ->
    [one] Що побачили учні ({ $count } програма з помилкою)
    [few] Що побачили учні ({ $count } програми з помилкою)
    [many] Що побачили учні ({ $count } програм з помилкою)
   *[other] Що побачили учні ({ $count } програми з помилкою)
}
seen-explained = пояснено
seen-partly = пояснено частково
seen-place = лише рядок
seen-nothing = лише повідомлення Python
column-seen = Що бачив учень
sure-beside = { $sure } (показується від { $threshold })
column-sure = Упевненість
column-threshold = Показується від
threshold-none = ніколи
check-claims-hold = Пояснення каже про програму правду
check-part-keeps-secret = Пояснення не видає виправлення
check-part-stands-alone = Кожну помилку можна виправити окремо
check-repair-is-clean = Виправлення не додає нової помилки
check-repair-is-small = Виправлення змінює небагато
check-repair-parses = Python може прочитати виправлену програму
check-repair-round-trip = Інший аналізатор читає виправлену програму так само
check-steps-keep-secret = Перші підказки не видають виправлення
check-words-are-grounded = Пояснення називає лише те, що є в програмі
check-other = Інша перевірка
damaged = Деякі збережені перевірки пошкоджено, тож тут їх немає. Їхні номери: { $numbers }.
helping-only-here = Це діє лише в класі: хто вийде з нього або відкриє інший браузер, і далі отримуватиме допомогу.
