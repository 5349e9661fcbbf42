# الطالب والصف: الانضمام، وما يُحفظ، والأسئلة الموجهة إلى المعلم أو المعلمة.

## الانضمام

join-title = الانضمام إلى { $name }
join-instead = أنت الآن في «{ $name }». إن انضممت إلى صف آخر خرجت من هذا الصف.
join-stored = يرى معلمك أو معلمتك البرامج التي تفحصها. وتُحفظ لمدة { $days }.
join-name = اسمك في هذا الصف
join-name-help = يكفي الاسم الأول أو لقب. لا تحتاج إلى حساب ولا إلى بريد إلكتروني.
join-made-up = أريد اسمًا مستعارًا، مثل { $example }
unstored = لا تحفظ برامجي
unstored-help = تحصل على المساعدة نفسها، لكن لا يرى معلمك أو معلمتك برامجك.
join = انضم إلى الصف
join-without = العمل من دون صف
join-failed = لم ينجح ذلك. حاول من جديد.
join-closed = لم يعد الانضمام إلى هذا الصف ممكنًا. اسأل معلمك أو معلمتك.
join-unavailable = لا يمكن الانضمام الآن. حاول من جديد بعد قليل.
join-wait = انضم طلاب كثيرون قبل قليل. حاول من جديد بعد { $count ->
    [zero] لحظة.
    [one] ثانية واحدة.
    [two] ثانيتين.
    [few] { $count } ثوانٍ.
    [many] { $count } ثانية.
   *[other] { $count } ثانية.
}
name-taken = هذا الاسم مستخدم في هذا الصف. اختر اسمًا آخر.
name-unfit = اختر اسمًا طوله من 1 إلى 40 حرفًا. ولا يصلح له عنوان بريد إلكتروني.
joined = أنت في { $name } باسم { $student }.
leave = مغادرة
leave-class = مغادرة الصف
leave-kept = ما حُفظ يبقى حتى تنتهي مدته. وحتى ذلك الحين يبقى اسمك محجوزًا.
leave-delete = المغادرة وحذف كل شيء
leave-gone = تُحذف برامجك وأسئلتك واسمك فورًا.
leave-unavailable = تعذّر الحذف الآن. حاول من جديد بعد قليل.
code-label = رمز الصف
code-help = الرمز عند معلمك أو معلمتك. اكتبه ثم اضغط على Enter.
code-unknown = لا يوجد صف بهذا الرمز. تحقق منه مع معلمك أو معلمتك.
code-closed = لم يعد الانضمام إلى { $name } ممكنًا. اسأل معلمك أو معلمتك.
code-wait = أدخلت رموزًا خاطئة كثيرة. حاول من جديد بعد { $count ->
    [zero] لحظة.
    [one] ثانية واحدة.
    [two] ثانيتين.
    [few] { $count } ثوانٍ.
    [many] { $count } ثانية.
   *[other] { $count } ثانية.
}
code-without = يمكنك استخدام هذه الصفحة من دون صف.
class-ended = انتهى العمل في { $name }. أنت تعمل الآن من دون صف.
class-forgotten = لم يعد صفك يعرف هذا المتصفح. انضم من جديد إن لزم الأمر.
class-unavailable = لا يستطيع Surefix العثور على صفك الآن.
days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

## الجملة تحت المحرر

privacy-none = تُحفظ برامجك لمدة { $days } من دون اسمك. ويستطيع المعلمون والمعلمات على هذا الخادم قراءتها.
privacy-endless = تُحفظ برامجك من دون اسمك إلى أن يحذفها أحد. ويستطيع المعلمون والمعلمات على هذا الخادم قراءتها.
privacy-class = تُحفظ برامجك لمدة { $days } باسم { $student }. ويستطيع المعلمون والمعلمات على هذا الخادم قراءتها.
privacy-unstored = لا تُحفظ برامجك، فلا يستطيع أحد من المعلمين والمعلمات قراءتها هنا.
model-here = يقرأ البرامج أيضًا نموذج لغوي على هذا الخادم.
model-elsewhere = تُرسل البرامج أيضًا إلى نموذج لغوي لدى { $host }.
model-outside = تُرسل البرامج أيضًا إلى نموذج لغوي خارج مدرستك، لدى { $host }.
privacy-more = الخصوصية

## صفحة الخصوصية

privacy-title = الخصوصية
stores-title = ما الذي يُحفظ
stores-program = كل برنامج تفحصه، ووقت فحصه، والنتيجة، وهل فتحت إصلاحًا أو استخدمته، وهل أفادك.
stores-name = في الصف: الاسم الذي اخترته أو أخذته هناك. ومن دون صف: لا اسم.
stores-question = الأسئلة التي ترسلها إلى معلمك أو معلمتك، والأجوبة.
stores-count = كم فحصًا بقي لك، لمدة يوم تقريبًا وتحت رمز بدل اسمك.
stores-no-more = ولا شيء غير ذلك: لا حساب، ولا بريد إلكتروني، ولا كلمة مرور، ولا عنوان حاسوبك.
stores-account = لقد سجّلت الدخول: يُحفظ أيضًا اسم حسابك في مدرستك. ولا شيء غير ذلك: لا بريد إلكتروني، ولا كلمة مرور مدرستك، ولا عنوان حاسوبك.
takes-out-title = ما الذي يُزال قبل الحفظ
takes-out = كلمات المرور والمفاتيح وعناوين البريد الإلكتروني والأسماء في تعليقات البداية يحل محلها `x` قبل حفظ البرنامج.
takes-out-missed = قد يفوت Surefix شيء منها، فلا تكتبها في برامجك.
keeps-title = إلى متى تُحفظ
keeps = لمدة { $days }. بعدها يحذفها الخادم من تلقاء نفسه.
keeps-endless = إلى أن يحذفها من يدير هذا الخادم.
keeps-link = الرابط الذي تنشئه يعمل لمدة { $days } على الأكثر.
keeps-memory = { $count ->
    [zero] لمدة { $count } دقيقة تحتفظ ذاكرة الخادم أيضًا بما عرفه عن البرنامج، من دون اسمك.
    [one] لمدة دقيقة واحدة تحتفظ ذاكرة الخادم أيضًا بما عرفه عن البرنامج، من دون اسمك.
    [two] لمدة دقيقتين تحتفظ ذاكرة الخادم أيضًا بما عرفه عن البرنامج، من دون اسمك.
    [few] لمدة { $count } دقائق تحتفظ ذاكرة الخادم أيضًا بما عرفه عن البرنامج، من دون اسمك.
    [many] لمدة { $count } دقيقة تحتفظ ذاكرة الخادم أيضًا بما عرفه عن البرنامج، من دون اسمك.
   *[other] لمدة { $count } دقيقة تحتفظ ذاكرة الخادم أيضًا بما عرفه عن البرنامج، من دون اسمك.
}
reads-title = من يستطيع قراءتها
reads-teachers = من يستطيع من المعلمين والمعلمات فتح صفحة هيئة التدريس على هذا الخادم، ومن يدير الخادم.
reads-students = لا أحد من الطلاب الآخرين.
reads-link = من لديه رابط أنشأته يرى ذلك البرنامج وحده.
unstored-title = كيف تعمل من دون حفظ
unstored-how = فعّل «لا تحفظ برامجي» في الخيارات، أو عند الانضمام إلى صف.
unstored-same = تحصل على المساعدة نفسها. ومن حينها لا يُحفظ شيء عن برامجك.
unstored-question = السؤال الذي ترسله يُحفظ مع ذلك، من دون برنامجك.
deletes-title = كيف تحذفها
deletes-class = زر «المغادرة وحذف كل شيء» في صفحة الطلاب يحذف برامجك وأسئلتك واسمك فورًا.
deletes-none = من دون صف لا يعرف أحد أي البرامج لك، فتزول حين تنتهي مدتها.
deletes-all = المحذوف يزول تمامًا: لا يبقى منه شيء في ملف قاعدة البيانات.
typing-title = أثناء الكتابة
typing = يسأل المحرر الخادم أين تتوقف بايثون. لا يُحفظ شيء من ذلك. ويمكنك إيقافه في الخيارات.
browser-title = في متصفحك
browser-program = يبقى برنامجك في هذه النافذة حتى تغلقها. ويتذكره الخادم ما دامت الصفحة مفتوحة.
browser-choices = تحفظ ملفات تعريف الارتباط اختياراتك: اللغة، والعلامات أثناء الكتابة، وهل تُحفظ البرامج.
browser-class = إذا انضممت إلى صف أبقاك فيه ملف آخر لمدة { $days }. لا يستطيع أي نص برمجي قراءته، ويزول حين تغادر.
browser-others = لا تحمّل الصفحة شيئًا من مواقع أخرى. لا إعلانات فيها ولا تتبع.
model-title = النماذج اللغوية
model-none = لا يقرأ برامجك أي نموذج لغوي.

## أسئلة إلى المعلم أو المعلمة

ask = اسأل معلمك أو معلمتك
ask-label = ماذا تريد أن تعرف؟
ask-example = لا أفهم لماذا…
ask-along = يصل إلى معلمك أو معلمتك كلامك والسطر الذي فيه الخطأ وآخر برنامج فحصته.
ask-words-only = يصل إلى معلمك أو معلمتك كلامك والسطر الذي فيه الخطأ. برنامجك غير محفوظ، فلا يُرسل.
ask-send = إرسال السؤال
ask-sent = وصل سؤالك إلى معلمك أو معلمتك. سيظهر الجواب هنا من تلقاء نفسه.
ask-unsent = تعذّر إرسال سؤالك. حاول من جديد بعد قليل.
ask-empty = اكتب سؤالك أولًا.
ask-enough = لك عدة أسئلة تنتظر الجواب. انتظر جوابًا قبل أن تسأل غيرها.
ask-place = [السطر { $line }: { $message }]
questions-title = أسئلتك
questions-older = أسئلة سابقة
you-asked = سؤالك:
teacher-says = معلمك أو معلمتك:
answer-waits = بانتظار الجواب.

## أسماء مستعارة

animal-albatross = قطرس
animal-alpaca = ألبكة
animal-ant = نملة
animal-badger = غرير
animal-bat = خفاش
animal-bear = دب قطبي
animal-beaver = قندس
animal-bee = نحلة
animal-bison = بيسون
animal-butterfly = فراشة
animal-camel = جمل
animal-cat = قط
animal-chameleon = حرباء
animal-crab = سلطعون
animal-crane = كركي
animal-deer = أيل
animal-dolphin = دلفين
animal-dragonfly = يعسوب
animal-duck = بطة
animal-eagle = نسر
animal-elephant = فيل
animal-falcon = صقر
animal-firefly = يراعة
animal-flamingo = فلامنغو
animal-fox = ثعلب
animal-frog = ضفدع
animal-giraffe = زرافة
animal-goose = إوزة
animal-hamster = هامستر
animal-hare = أرنب بري
animal-hedgehog = قنفذ
animal-heron = بلشون
animal-horse = حصان
animal-kangaroo = كنغر
animal-kingfisher = رفراف
animal-koala = كوالا
animal-ladybird = دعسوقة
animal-lizard = سحلية
animal-llama = لاما
animal-lynx = وشق
animal-mole = خلد
animal-moose = موظ
animal-octopus = أخطبوط
animal-otter = ثعلب الماء
animal-owl = بومة
animal-panda = باندا
animal-parrot = ببغاء
animal-penguin = بطريق
animal-puffin = بفن
animal-rabbit = أرنب
animal-raven = غراب
animal-seal = فقمة
animal-sparrow = عصفور
animal-squirrel = سنجاب
animal-starfish = نجم البحر
animal-swan = بجعة
animal-tiger = نمر
animal-turtle = سلحفاة
animal-whale = حوت
animal-zebra = زيبرا
join-again = إن كان آخر برنامج فحصته لا يزال في المحرر، فسيُفحص مرة أخرى من أجل الصف.
