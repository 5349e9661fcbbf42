### Тексти сторінок Surefix українською. Більшість із них читає учень чи учениця: прості слова, короткі речення, без докорів.
### Терміни: «програма» (не «код» і не «скрипт»), «виправлення», «помилка», «учитель чи вчителька» (для учнів; на «ти»), «викладачі» (на «ви»).

## Рамка

app-name = Surefix
nav-student = Перевірити мою програму
nav-instructor = Для викладачів
start-failed = Surefix налаштовано неправильно

## Сторінка учня: писання

student-title = Чому Python не читає моєї програми?
student-lead = Встав свою програму. Surefix покаже місце, пояснить помилку й, за бажання, запропонує виправлення. Коли він не певен, він так і скаже.
editor-label = Твоя програма на Python
editor-notice = Tab виводить із редактора. Ctrl+] зсуває рядок праворуч. Ctrl+Enter перевіряє програму.
editor-mark = Python зупинився тут: { $message }
editor-placeholder = Встав або надрукуй тут свою програму
check = Перевірити мою програму
checking = Перевіряю твою програму …
examples = Приклади
examples-lead = У кожній із цих програм інша помилка.
example-colon = Крамниця: рядок без свого закінчення
example-bracket = Середнє значення: дужка, яка лишилася відкритою
example-quote = Привітання: текст, який не закінчується
example-indent = Зворотний відлік: блок, який не є блоком
example-equals = Вікторина: порівняти чи зберегти
example-two = Квитки: дві помилки водночас
upload = Завантажити
upload-label = Файл Python (.py або .txt)
options = Налаштування
language = Мова
language-name = Українська
plain-editor = Просте текстове поле замість редактора
plain-editor-help = Зручно з деякими програмами екранного читання й на малих екранах.

## Сторінка учня: відгук

feedback-heading = Відгук
feedback-none-title = Тут з’явиться відгук
feedback-none-1 = Встав програму, яку Python не приймає, або відкрий приклад.
feedback-none-2 = Натисни «Перевірити мою програму».
feedback-none-3 = Прочитай, де і чому вона ламається. Виправ її самотужки або попроси виправлення.
feedback-stale = Програму змінено після цієї перевірки. Перевір її ще раз, щоб оновити відгук.
status-shown = Відгук готовий. Python зупинився в рядку { $line }.
status-withheld = Python зупинився в рядку { $line }. Цього разу пояснення немає.
status-withheld-nowhere = Цього разу пояснення немає.
status-valid = Python може прочитати твою програму.
status-empty = Програми ще немає.
status-refused = Цей текст не перевірено.
status-not-python = Це не схоже на Python.
status-failed = Щось пішло не так на нашому боці.

mistakes-found = { $count ->
    [one] Знайдено { $count } помилку
    [few] Знайдено { $count } помилки
    [many] Знайдено { $count } помилок
   *[other] Знайдено { $count } помилки
  }
mistake-of = Помилка { $number } з { $count }
step-where = Де
step-kind = Що це за помилка
step-explanation = Що не так
step-repair = Виправлення
remember = Запам’ятай
example-wrong = Не так
example-right = А так
go-to-line = Перейти до рядка { $line }
line = Рядок { $line }
excerpt-label = Рядок { $line } твоєї програми
python-here = Python зупинився тут
ask-repair = Показати виправлення
ask-repair-first = Спершу спробуй самотужки. Зміни програму й перевір її ще раз.
hide-repair = Сховати виправлення
use-repair = Узяти це виправлення
undo-repair = Скасувати: повернути мою програму
repair-used = Виправлення тепер у редакторі. Прочитай його ще раз: чи можеш ти сказати, що змінилося і чому?
repair-undone = У редакторі знову твоя власна програма.
diff-view = Як показувати зміни
diff-inline = Одна під одною
diff-two = Поруч
diff-caption = Що змінює виправлення
diff-before = Твоя програма
diff-after = Виправлено
diff-removed = вилучено
diff-added = додано
diff-legend = Рядки зі знаком − вилучено, рядки зі знаком + додано. Змінені символи підкреслено.

valid-title = Python може прочитати цю програму
valid-text = Синтаксичних помилок у ній немає. Це не означає, що вона робить те, що ти хочеш: запусти її й побачиш.
valid-after = Програму виправлено, і це твоя заслуга.
empty-title = Програми ще немає
empty-text = Встав або надрукуй програму ліворуч, завантаж файл або відкрий приклад. Потім перевір її.
not-python-title = Це не схоже на Python
not-python-prose = Це читається як звичайний текст. Встав лише програму, без тексту навколо неї.
not-python-language = Це схоже на { $language }. Surefix допомагає лише з Python.
not-python-text = Встав лише програму на Python, без нічого навколо неї.
refused-title = Цей текст не перевірено
failed-title = Щось пішло не так на нашому боці
failed-text = Твоя програма в редакторі ціла. Перевір її знову за хвилину. Якщо не вийде і далі, скажи вчителеві чи вчительці.

withheld-title = Ми недостатньо певні, щоб це пояснити
held-title = На це погляне твій учитель чи вчителька
held-text = А поки що ось те, що певне.
certain = Що певне
python-says = Що каже Python
ask-title = Запитай людину
ask-text = Покажи свою програму однокласникам або вчителеві чи вчительці. Можеш надіслати разом із нею цей текст:
ask-message = Моя програма на Python зупиняється в рядку { $line }. Python { $version } каже: «{ $message }». Я не бачу чому. Можете мені допомогти?

helpful = Чи це допомогло?
helpful-yes = Так
helpful-no = Ні
helpful-thanks = Дякуємо.
history = Твої спроби за це відвідування
history-first = Перша спроба
history-same = Програма не змінилася.
history-changed = { $count ->
    [one] Змінено { $count } рядок
    [few] Змінено { $count } рядки
    [many] Змінено { $count } рядків
   *[other] Змінено { $count } рядка
  }
history-entry = Спроба { $number }, { $time }
outcome-shown = пояснено, рядок { $line }
outcome-withheld = без пояснення, рядок { $line }
outcome-withheld-nowhere = без пояснення
outcome-valid = Python може це прочитати
outcome-empty = порожньо
outcome-not-python = не Python
outcome-refused = не перевірено

## Сторінка викладача

instructor-title = Наскільки певним має бути Surefix?
instructor-lead = Виберіть, яка частка показаних відгуків має бути правильною. Вища частка означає, що більше учнів бачитимуть лише місце й те, що каже Python.
passphrase = Кодова фраза викладача
passphrase-enter = Відкрити
passphrase-wrong = Це не та кодова фраза.
passphrase-needed = Ця сторінка для викладачів.
passphrase-none-local = Кодову фразу не задано, тож цю сторінку може відкрити будь-хто за цим комп’ютером. Задайте SUREFIX_INSTRUCTOR_PASSPHRASE, перш ніж пускати клас.
passphrase-none-remote = Цю сторінку закрито: кодову фразу викладача не задано. Щоб відкривати її з інших комп’ютерів, запустіть Surefix із SUREFIX_INSTRUCTOR_PASSPHRASE.
knob = З того, що показують учням, правильною має бути щонайменше така частка
knob-certain = ← показувати лише майже певне
knob-everything = показувати все →
knob-end = усе
knob-position = { $percent }%
knob-saved = Збережено. Відтепер це діє для учнів.
knob-save = Застосувати для мого класу
knob-unchanged = Це те, що зараз має ваш клас.
promise-heading = Чого очікувати
promise-coverage = Зі 100 програм, яких Python не приймає, пояснення отримають приблизно { $expected } (від { $low } до { $high }).
promise-precision = Зі 100 показаних пояснень правильними є щонайменше { $target }. Виміряно: { $precision } (від { $low } до { $high }; оцінених програм: { $count }).
promise-everything = Показують усе, що пройшло перевірки, хоч би яким непевним воно було. Виміряно: зі 100 правильними є { $precision } (від { $low } до { $high }; оцінених програм: { $count }).
promise-unreachable = З наявними доказами цієї обіцянки не виконає жодне налаштування. Учні взагалі не бачили б пояснень. Виберіть нижчу частку.
promise-labels = Як визначено, що «правильно»: { $labels }.
labels-rubric = оцінено по одному за письмовими правилами
labels-exact-match = виправлення точно таке, як в автора; інші добрі виправлення вважаються неправильними
curve-title = Точність і охоплення, виміряно
curve-coverage = Частка програм, що отримують пояснення
curve-precision = Частка правильних пояснень
curve-chosen = ваш вибір
curve-saved = ваш клас зараз
curve-label = Графік: частка правильних пояснень залежно від частки програм, що отримують пояснення. За вашого вибору зі 100 правильними є { $precision }, а отримують пояснення { $coverage } зі 100.
curve-table = Графік у вигляді таблиці
curve-interval = Проміжок
switch-help = Пояснення ввімкнено
switch-help-help = Коли вимкнено, учні бачать місце й те, що каже Python, і більше нічого.
deepest = Як далеко можуть зайти учні
deepest-1 = Де
deepest-2 = Вид помилки
deepest-3 = Пояснення
deepest-4 = Виправлення
tab-preview = Що буде показано
tab-mistakes = Помилки
tab-students = Відвідування
tab-export = Експорт
preview-lead = Останні програми вашого класу, яких Python не прийняв ({ $count }), за обіцянки, вибраної вище.
preview-none = Ще ніхто з учнів не перевіряв програми з помилкою. Коли це станеться, ви побачите тут, що ваше налаштування показало б, а що притримало б.
preview-shown = Пояснено
preview-withheld = Притримано
preview-newly-shown = Тепер буде показано
preview-newly-hidden = Тепер буде приховано
preview-verdict-shown = пояснено
preview-verdict-held = чекає
preview-verdict-withheld = притримано
preview-filter = Показати
preview-all = Усі
column-when = Коли
column-now = Зараз
column-then = Стало б
column-mistake = Помилка
column-confidence = Певність
column-python = Що каже Python
column-helpful = Допомогло
column-visit = Відвідування
column-attempts = Спроби
column-open = Ще зламано
column-count = Разів
column-share-shown = Пояснено
pick = Переглянути одну програму
evidence = Докази
evidence-probability = Імовірність виправлення
evidence-margin = Перевага над наступним виправленням
evidence-agreement = Змодельовані учні, які доходять до нього з поясненням
evidence-baseline = … і без нього
evidence-confidence = Певність
evidence-checks = Перевірки
evidence-passed = пройдено
evidence-not-passed = не пройдено
evidence-repair = Виправлення
evidence-explanation = Пояснення
evidence-none = Виправлення не знайдено.
reason-unsure = недостатньо певно
reason-unsound = не пройдено перевірку
reason-no-repair = виправлення не знайдено
reason-unreachable-target = обіцянка недосяжна
reason-help-is-off = допомогу було вимкнено
mistakes-lead = Де ваш клас помиляється найчастіше.
mistakes-none = Ще нічого.
mistake-unknown = невідомо
visits-lead = Відвідування — це одне вікно браузера; нічиїх імен не зберігають. Першими йдуть відвідування, де після кількох спроб програму ще зламано.
visits-note = Ще зламано після трьох або більше спроб
export-lead = Усе, що знає ця сторінка, по одному рядку на перевірку. Програми входять до цього: поводьтеся з файлом обережно.
export-button = Завантажити CSV
yes = так
no = ні
answered-by = Відповідь дав: { $engine }
