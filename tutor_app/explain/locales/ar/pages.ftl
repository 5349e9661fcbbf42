### نصوص صفحات Surefix بالعربية. يقرأ أكثرها الطلاب والطالبات: كلمات بسيطة، وجمل قصيرة، من غير لوم، وبصيغة الأمر كما في الشروح («الصق ...»).
### المصطلحات: «برنامج» (لا «كود»)، «إصلاح»، «خطأ»، «سلسلة نصية»، «رمز»، «إزاحة»، «معلمك أو معلمتك» (للطلاب)، «هيئة التدريس» (للمدرسين).

## الإطار

app-name = Surefix
nav-student = ابحث عن الخطأ
nav-instructor = لهيئة التدريس
needs-scripts = يحتاج Surefix إلى JavaScript. فعّله في متصفحك ثم أعد تحميل هذه الصفحة.
start-failed = إعداد Surefix غير صحيح
later-title = Surefix مشغول جدًا الآن
later = انتظر لحظة. ثم ارجع وحاول من جديد.

## صفحة الطلاب: الكتابة

student-title = لماذا لا يعمل برنامجي؟
student-lead = الصق برنامجك. يبين لك Surefix موضع الخطأ ويشرحه، ويعرض إصلاحًا إن أردت. وحين لا يكون متأكدًا يقول ذلك.
editor-label = برنامجك بلغة بايثون
editor-notice = المفتاح Tab يزيد إزاحة السطر، وShift+Tab ينقصها. للخروج من المحرر اضغط Esc ثم Tab. ‏Ctrl+Enter يفحص البرنامج.
editor-too-long = هذا البرنامج أطول من اللازم ولم يُرسل. يجب ألا يزيد البرنامج على { $limit } رمز.
editor-mark = توقفت بايثون هنا: { $message }
editor-placeholder = الصق برنامجك هنا أو اكتبه
check = ابحث عن الخطأ
checking = جارٍ البحث عن الأخطاء …
to-code = إلى البرنامج
to-feedback = إلى النتيجة
bar-changed = تغيّر البرنامج: افحصه من جديد
reconnecting = جارٍ إعادة الاتصال … برنامجك محفوظ.
examples = أمثلة
examples-lead = في كل برنامج من هذه البرامج خطأ مختلف.
example-colon = المتجر: نقطتان رأسيتان ناقصتان
example-bracket = المتوسط: قوس بقي مفتوحًا
example-quote = التحية: سلسلة نصية لا تنتهي
example-indent = العد التنازلي: كتلة بلا إزاحة
example-equals = المسابقة: علامة مساواة واحدة أم علامتان؟
example-two = التذاكر: خطآن معًا
upload = رفع
upload-label = ملف بايثون (‎.py‎ أو ‎.txt‎) أو دفتر تفاعلي (‎.ipynb‎)
upload-too-large = هذا الملف أكبر من اللازم. يجب ألا يزيد البرنامج هنا على { $limit } رمز.
upload-encoding = مكتوب في هذا الملف أن ترميزه { $encoding }، وهذا الترميز لا يعمل هنا. احفظ الملف بترميز UTF-8 وارفعه من جديد.
upload-enough = رفعت ملفات كثيرة في هذه الزيارة. انسخ برنامجك والصقه في المحرر بدلًا من ذلك.
options = خيارات
language = اللغة
language-name = العربية
live-marks = وضع علامة أثناء الكتابة حيث تتوقف بايثون
plain-editor = مربع نص عادي بدلًا من المحرر
plain-editor-help = مفيد مع بعض قارئات الشاشة وعلى الشاشات الصغيرة.

## صفحة الطلاب: النتيجة

feedback-heading = النتيجة
feedback-none-title = تظهر النتيجة هنا
feedback-none-1 = الصق برنامجًا لا يعمل، أو افتح مثالًا.
feedback-none-2 = اختر «ابحث عن الخطأ».
feedback-none-3 = اقرأ أين الخطأ وما هو. أصلحه بنفسك، أو اطلب إصلاحًا.
feedback-stale = تغيّر البرنامج: افحصه من جديد
checked-already = لم تغيّر البرنامج منذ آخر فحص.
status-shown = النتيجة جاهزة. انظر إلى السطر { $line }.
status-partly = يقول لك Surefix ما هو متأكد منه. انظر إلى السطر { $line }.
status-withheld = توقفت بايثون عند السطر { $line }. لا يوجد شرح هذه المرة.
status-withheld-nowhere = لا يوجد شرح هذه المرة.
status-newer-python = برنامجك يحتاج إلى بايثون أحدث.
status-notebook = برنامجك شيفرة لدفتر تفاعلي.
status-valid = تستطيع بايثون قراءة برنامجك.
status-empty = لا يوجد برنامج بعد.
status-refused = لم يُفحص هذا البرنامج.
status-not-python = لا يبدو هذا برنامجًا بلغة بايثون.
status-failed = حدث خلل من جهتنا.

further-mistakes = { $count ->
    [zero] لا أخطاء أخرى
    [one] خطأ واحد آخر:
    [two] خطآن آخران:
    [few] { $count } أخطاء أخرى:
    [many] { $count } خطأً آخر:
   *[other] { $count } خطأ آخر:
  }
card-headline = السطر { $line }: { $said }
rule-on-tap = القاعدة مع مثال
step-repair = إصلاح مقترح
stops-place = نحن متأكدون من موضع الخطأ، لكن لسنا متأكدين من سببه.
stops-kind = نحن متأكدون من نوع الخطأ، لكن لسنا متأكدين من الإصلاح.
stops-explanation = نحن متأكدون من الشرح، لكن لسنا متأكدين من الإصلاح.
remember = تذكّر
example-wrong = خطأ
example-right = صواب
go-to-line = الانتقال إلى السطر { $line }
line = السطر { $line }
excerpt-label = السطر { $line } من برنامجك
python-here = توقفت بايثون هنا
next-hint = التلميح التالي ({ $number } من { $total })
next-hint-fix = أرني إصلاحًا ({ $number } من { $total })
next-hint-wait = يمكنك فتح التلميح التالي بعد { $left }. حاول بنفسك في هذه الأثناء.
next-hint-attempt = لفتح التلميح التالي، غيّر البرنامج قرب الخطأ وافحصه من جديد.
next-hint-ready = يمكنك الآن فتح التلميح التالي.
next-hint-later = لا يمكنك فتح هذا التلميح بعد.
hint-opened = التلميح مفتوح.
hints-end = قرر معلمك أو معلمتك أن تنتهي التلميحات هنا.
mark-here = الخطأ هنا
ask-repair-first = حاول بنفسك أولًا. غيّر البرنامج وافحصه من جديد.
hide-repair = إخفاء الإصلاح
use-repair = استخدام هذا الإصلاح
undo-repair = تراجع: العودة إلى برنامجي
repair-used = الإصلاح الآن في برنامجك. هذا ما تغيّر:
repair-hidden = أُخفي الإصلاح.
repair-undone = عاد برنامجك إلى المحرر.
diff-view = طريقة عرض التغييرات
diff-inline = بعضها تحت بعض
diff-two = جنبًا إلى جنب
diff-caption = ما يغيره الإصلاح
diff-before = برنامجك
diff-after = بعد الإصلاح
diff-removed = محذوف
diff-added = مضاف
diff-legend = الأسطر التي أمامها − محذوفة، والأسطر التي أمامها + مضافة. والرموز المتغيرة تحتها خط.
diff-more = { $count ->
    [zero] لا أسطر متغيرة أخرى.
    [one] سطر متغير آخر غير معروض هنا.
    [two] سطران متغيران آخران غير معروضين هنا.
    [few] { $count } أسطر متغيرة أخرى غير معروضة هنا.
    [many] { $count } سطرًا متغيرًا آخر غير معروض هنا.
   *[other] { $count } سطر متغير آخر غير معروض هنا.
  }

newer-title = هذا البرنامج يحتاج إلى بايثون أحدث
notebook-title = هذه شيفرة لدفتر تفاعلي
cell-title = خلية الشيفرة { $number }
cell-title-run = خلية الشيفرة { $number } بالعلامة [{ $run }]
valid-title = تستطيع بايثون قراءة هذا البرنامج
valid-text = ليس فيه خطأ صياغة. شغّله لترى هل يفعل ما تريد.
valid-after = لقد أصلحته بنفسك.
mended-lines = { $count ->
    [one] السطر { $lines } صحيح الآن.
    [two] السطران { $lines } صحيحان الآن.
   *[other] الأسطر { $lines } صحيحة الآن.
  }
empty-title = لا يوجد برنامج بعد
empty-text = الصق برنامجًا أو اكتبه، أو ارفع ملفًا، أو افتح مثالًا. ثم افحص البرنامج.
not-python-title = لا يبدو هذا برنامجًا بلغة بايثون
not-python-prose = يبدو هذا كلامًا عاديًا. الصق البرنامج وحده، من غير الكلام الذي حوله.
not-python-language = يبدو هذا مكتوبًا بلغة { $language }. لا يساعد Surefix إلا في بايثون.
not-python-text = الصق برنامج بايثون وحده، من غير أي شيء حوله.
refused-title = لم يُفحص هذا البرنامج
failed-title = حدث خلل من جهتنا
failed-text = برنامجك محفوظ في المحرر. افحصه من جديد بعد لحظات. وإن تكرر الخلل فأخبر معلمك أو معلمتك.

withheld-title = لسنا متأكدين بما يكفي لشرح هذا الخطأ
partly-title = ربما بقي ما يحتاج إلى إصلاح
partly-text = أصلح الأخطاء المذكورة أعلاه أولًا، ثم افحص البرنامج من جديد. قد توجد أخطاء أخرى لسنا متأكدين منها.
place-title = انظر إلى السطر { $line }
onward-title = ما يمكنك فعله الآن
python-says = تقول بايثون
look-title = تحقق من ثلاثة أمور
look-signs = اقرأ السطر بصوت مسموع، رمزًا رمزًا. هل كُتب كل رمز عن قصد؟
look-brackets = راجع الأقواس واحدًا واحدًا. هل لكل قوس قوس آخر يقابله من النوع نفسه؟
look-quotes = راجع علامات الاقتباس واحدة واحدة. هل تنتهي كل سلسلة نصية بالعلامة التي بدأت بها؟
look-margin = انظر إلى الإزاحة. هل تبدأ أسطر الكتلة الواحدة في العمود نفسه؟
look-above = انظر إلى السطر السابق أيضًا. كثيرًا ما تلاحظ بايثون الخطأ متأخرة.
look-like = ابحث في ملاحظاتك أو كتابك عن سطر مشابه يعمل، ثم قارن بين السطرين.
ask-message = يتوقف برنامجي بلغة بايثون عند السطر { $line }. تقول بايثون { $version }: «{ $message }». لا أعرف السبب. هل يمكنك مساعدتي؟

helpful = هل كان هذا مفيدًا؟
helpful-yes = نعم
helpful-no = لا
helpful-thanks = شكرًا.
helpful-given = إجابتك: { $answer }
helpful-unkept = تعذّر حفظ إجابتك. حاول من جديد بعد قليل.
history = محاولاتك في هذه الزيارة
history-first = المحاولة الأولى
history-same = لم يتغير البرنامج.
history-changed = { $count ->
    [zero] لم يتغير أي سطر
    [one] تغير سطر واحد
    [two] تغير سطران
    [few] تغيرت { $count } أسطر
    [many] تغير { $count } سطرًا
   *[other] تغير { $count } سطر
  }
history-entry = المحاولة { $number }، { $time }
outcome-shown = مشروح، السطر { $line }
outcome-partly = مساعدة جزئية، السطر { $line }
outcome-withheld = بلا شرح، السطر { $line }
outcome-withheld-nowhere = بلا شرح
outcome-valid = تستطيع بايثون قراءته
outcome-empty = فارغ
outcome-newer-python = بايثون أحدث
outcome-notebook = شيفرة لدفتر تفاعلي
outcome-not-python = ليس بايثون
outcome-refused = لم يُفحص

## صفحة الأخطاء، والكلمات المستعملة في الشرح

words-used = كلمات مستخدمة هنا
nav-catalogue = الأخطاء
catalogue-title = الأخطاء التي يعرفها Surefix
catalogue-lead = كل نوع من الأخطاء، مع القاعدة التي ينبغي تذكرها ومثال صغير.
catalogue-search = ابحث عن خطأ
catalogue-search-example = كلمة أو رمز أو ما تقوله بايثون
catalogue-commonest = الأخطاء العشرة الأكثر شيوعًا
catalogue-families = كل الأخطاء حسب الموضوع
catalogue-found = { $count ->
    [zero] لم يُعثر على أي نوع
    [one] عُثر على نوع واحد من الأخطاء
    [two] عُثر على نوعين من الأخطاء
    [few] عُثر على { $count } أنواع من الأخطاء
    [many] عُثر على { $count } نوعًا من الأخطاء
   *[other] عُثر على { $count } نوع من الأخطاء
  }
catalogue-found-message = { $count ->
    [zero] لا تقول بايثون هذا عن أي نوع
    [one] تقول بايثون هذا عن نوع واحد من الأخطاء
    [two] تقول بايثون هذا عن نوعين من الأخطاء، والأكثر شيوعًا أولًا
    [few] تقول بايثون هذا عن { $count } أنواع من الأخطاء، والأكثر شيوعًا أولًا
    [many] تقول بايثون هذا عن { $count } نوعًا من الأخطاء، والأكثر شيوعًا أولًا
   *[other] تقول بايثون هذا عن { $count } نوع من الأخطاء، والأكثر شيوعًا أولًا
  }
catalogue-none = لم يُعثر على أي نوع من الأخطاء
catalogue-none-1 = الصق السطر الأخير من رسالة الخطأ التي تعرضها بايثون.
catalogue-none-2 = جرّب كلمة واحدة، مثل «فاصلة».
catalogue-none-3 = جرّب رمزًا، مثل `:`.
catalogue-gone = لا يوجد شيء على هذا العنوان. ابحث عن الخطأ أدناه.
catalogue-back = كل الأخطاء
catalogue-more = المزيد عن هذا الخطأ
catalogue-try = جرّب هذا الخطأ
trying = أنت تجرّب مثالًا من قائمة الأخطاء.
trying-back = العودة إلى برنامجي
catalogue-words = كلمات تحتاج إليها
family-signs = الرموز: النقطتان الرأسيتان والفاصلة وعلامة المساواة
family-brackets = الأقواس
family-texts = السلاسل النصية وعلامات الاقتباس
family-words = الكلمات المحجوزة والأسماء
family-values = القيم
family-indentation = الإزاحة
family-lines = أسطر كاملة ونصوص ملصقة
family-places = شيفرة في غير مكانها
family-foreign = عادات من لغات أخرى
family-python2 = بايثون القديمة (الإصدار 2)

## صفحة هيئة التدريس

passphrase = عبارة مرور هيئة التدريس
passphrase-enter = تسجيل الدخول
passphrase-lasts = يبقى تسجيل الدخول ساريًا في هذا المتصفح لمدة { $hours } ساعة، أو حتى تسجيل الخروج.
passphrase-failed = لم يُجب Surefix. ينبغي إعادة تحميل هذه الصفحة والمحاولة مرة أخرى.
log-out = تسجيل الخروج
log-out-here = انتهت الجلسة في هذا المتصفح. لم يمكن حفظ ذلك بعد، فقد تظل نسخة من تسجيل الدخول صالحة على خوادم أخرى. وسيعيد Surefix المحاولة تلقائيًا.
passphrase-wrong = ليست هذه عبارة المرور.
passphrase-wait = محاولات كثيرة جدًا. يمكنك المحاولة مرة أخرى بعد { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
   *[other] { $seconds } ثانية
}.
passphrase-needed = هذه الصفحة لهيئة التدريس.
passphrase-none-local = لم تُضبط عبارة مرور، فيمكن لأي شخص على هذا الحاسوب فتح هذه الصفحة. ينبغي ضبط SUREFIX_INSTRUCTOR_PASSPHRASE قبل السماح للطلاب بالدخول.
passphrase-none-remote = هذه الصفحة مغلقة: لم تُضبط عبارة مرور لهيئة التدريس. لفتحها من حواسيب أخرى يُشغَّل Surefix مع SUREFIX_INSTRUCTOR_PASSPHRASE.
knob = النسبة الدنيا للصحيح مما يُعرض على الطلاب
knob-certain = → عرض شبه المؤكد فقط
knob-everything = عرض كل شيء ←
knob-end = كل شيء
knob-position = { $percent }%
knob-save = استخدام هذا لصفي
knob-unchanged = هذا هو المعمول به الآن في صفك.
promise-heading = ما يمكن توقعه
promise-coverage = من كل 100 برنامج ترفضه بايثون يحصل على شرح نحو { $expected } (من { $low } إلى { $high }).
promise-precision = من كل 100 شرح معروض يصح { $target } على الأقل. القياس: { $precision } (من { $low } إلى { $high }؛ عدد البرامج المقيمة: { $count }).
promise-everything = يُعرض كل ما اجتاز الفحوص، مهما كان غير مؤكد. القياس: يصح { $precision } من كل 100 (من { $low } إلى { $high }؛ عدد البرامج المقيمة: { $count }).
promise-unreachable = لا يفي أي إعداد بهذا الوعد بالأدلة المتاحة. ولن يرى الطلاب أي شرح. ينبغي اختيار نسبة أدنى.
promise-labels = كيف حُكم بأن الشرح صحيح: { $labels }.
labels-rubric = قُيِّمت الشروح واحدًا واحدًا وفق قواعد مكتوبة
labels-exact-match = الإصلاح هو إصلاح صاحب البرنامج بعينه؛ وتُعد الإصلاحات الجيدة الأخرى خاطئة
model-title = يشارك نموذج لغوي: { $model }
model-not-measured = قيس الرسم البياني والوعد أعلاه على المحرك المدمج، لا على هذا النموذج.
model-pessimistic = ما دام النموذج بلا معايرة خاصة به، لا يُعرض إصلاحه إلا حيث وجد المحرك المدمج الإصلاح نفسه وكان واثقًا منه بما يكفي. فالوعد يسري على الإصلاحات، أما ما يقوله النموذج فلا وعد بشأنه.
model-calibrate = لقياسه يُنفَّذ «surefix calibrate LABELS.jsonl OUT.json» بالمحرك والنموذج نفسيهما، ثم يُضبط calibration = "OUT.json".
model-own = الرسم البياني والوعد أعلاه للمحرك المدمج. أما إجابات النموذج فتُقيَّم بمعايرة خاصة بها.
model-own-point = عند هذا الوعد كان { $precision } من كل 100 من شروحه صحيحًا، وحصل { $coverage } من كل 100 برنامج على شرح (عدد البرامج المقيَّمة: { $count }).
model-own-unreachable = عند هذا الوعد لا يُعرض شيء من النموذج: لا يفي به أي إعداد بالأدلة المتاحة.
curve-title = الدقة والتغطية حسب القياس
curve-coverage = نسبة البرامج التي تحصل على شرح
curve-precision = نسبة الشروح الصحيحة
curve-chosen = اختيارك
curve-saved = صفك الآن
curve-label = رسم بياني: نسبة الشروح الصحيحة مقابل نسبة البرامج التي تحصل على شرح. عند اختيارك يصح { $precision } من كل 100، ويحصل على شرح { $coverage } من كل 100.
curve-table = الرسم البياني في جدول
curve-interval = المجال
deepest = أبعد ما يمكن أن يصل إليه الطلاب
deepest-0 = لا شيء
deepest-1 = الموضع
deepest-2 = نوع الخطأ
deepest-3 = الشرح
deepest-4 = الإصلاح
class-python = يستخدم صفك
class-python-version = بايثون { $version }
class-python-own = بايثون هذا الخادم ({ $version })
pace = قبل الخطوة التالية يلزم
pace-at-once = لا شيء
pace-wait = انتظار
pace-attempt = محاولة جديدة
pace-seconds = ثواني الانتظار
tab-preview = ما الذي سيُعرض
tab-mistakes = الأخطاء
tab-students = الزيارات
preview-lead = آخر برامج صفك التي رفضتها بايثون (عددها: { $count })، وفق الوعد المختار أعلاه.
preview-none = لم يفحص أي من الطلاب برنامجًا فيه خطأ بعد. حين يحدث ذلك يظهر هنا ما يعرضه إعدادك وما يحجبه.
preview-deeper = مساعدة أكثر من الآن
preview-less-deep = مساعدة أقل من الآن
preview-all = الكل
column-when = الوقت
column-now = الآن
column-then = سيصبح
column-mistake = الخطأ
column-confidence = الثقة
column-python = تقول بايثون
column-helpful = مفيد
column-visit = الزيارة
column-attempts = المحاولات
column-open = لم يُصلح بعد
column-count = عدد المرات
column-share-shown = نسبة المشروح
pick = النظر في برنامج واحد
evidence = الأدلة
evidence-levels = مدى الثقة بكل مستوى
evidence-probability = احتمال الإصلاح
evidence-margin = تقدمه على الإصلاح التالي
evidence-agreement = الطلاب الافتراضيون الذين يصلون إليه مع الشرح
evidence-baseline = … ومن غيره
evidence-checks = الفحوص
evidence-passed = ناجح
evidence-not-passed = غير ناجح
evidence-repair = الإصلاح
evidence-explanation = الشرح
evidence-parts = كل خطأ على حدة
evidence-depth = (المعروض: { $depth })
evidence-none = لم يُعثر على إصلاح.
reason-unsure = الثقة غير كافية
reason-unsound = لم ينجح أحد الفحوص
reason-no-repair = لم يُعثر على إصلاح
reason-unreachable-target = لا يمكن الوفاء بالوعد
reason-help-is-off = كانت المساعدة موقوفة
reason-left-out = استبعدته هيئة التدريس
mistakes-lead = أكثر ما يخطئ فيه صفك
mistakes-none = لا شيء بعد.
visits-lead = الزيارة نافذة متصفح واحدة. تأتي أولًا الزيارات العالقة عند خطأ واحد.
visits-note = الخطأ نفسه في ثلاث محاولات أو أكثر، منذ دقيقتين أو أكثر
export-lead = كل ما تعرفه هذه الصفحة، سطر لكل فحص. البرامج جزء منه: ينبغي التعامل مع الملف بحذر.
export-button = تنزيل CSV
yes = نعم
no = لا
answered-by = أجاب عن هذا: { $engine }
model-at-work = ما زال نموذج لغوي يعمل على برنامجك
model-turn = إنه ينتظر دوره.
model-repair = يبحث عن إصلاحات: { $done } من { $total }.
model-students-alone = طلاب افتراضيون يحاولون من دون شرح: { $done } من { $total }.
model-explain = يكتب شرحًا.
model-students = طلاب افتراضيون يجرّبون الشرح: { $done } من { $total }.
model-left = بقي نحو { $seconds } ث.
model-limit = بقي { $seconds } ث على الأكثر.
model-meanwhile = ما يظهر أدناه هو جواب Surefix نفسه، ويمكنك متابعة العمل به.
model-absent = لم يقدّم النموذج اللغوي هذه المرة جوابًا يمكن عرضه.
quota-left = { $count ->
    [0] كان هذا آخر فحص لك في الوقت الحالي.
    [zero] يمكنك الآن فحص { $count } برنامج بعد.
    [one] يمكنك الآن فحص برنامج واحد بعد.
    [two] يمكنك الآن فحص برنامجين بعد.
    [few] يمكنك الآن فحص { $count } برامج بعد.
    [many] يمكنك الآن فحص { $count } برنامجًا بعد.
   *[other] يمكنك الآن فحص { $count } برنامج بعد.
}
quota-title = فحصت برامج كثيرة جدًا
quota-safe = لا يضيع شيء: يبقى برنامجك في المحرر.
quota-wait = يمكنك الفحص من جديد بعد { $left }.
quota-model-left = { $count ->
    [0] كان هذا آخر برنامج من برامجك يقرؤه النموذج اللغوي في الوقت الحالي.
    [zero] سيقرأ النموذج اللغوي { $count } برنامج بعد من برامجك في الوقت الحالي.
    [one] سيقرأ النموذج اللغوي برنامجًا واحدًا بعد من برامجك في الوقت الحالي.
    [two] سيقرأ النموذج اللغوي برنامجين بعد من برامجك في الوقت الحالي.
    [few] سيقرأ النموذج اللغوي { $count } برامج بعد من برامجك في الوقت الحالي.
    [many] سيقرأ النموذج اللغوي { $count } برنامجًا بعد من برامجك في الوقت الحالي.
   *[other] سيقرأ النموذج اللغوي { $count } برنامج بعد من برامجك في الوقت الحالي.
}
quota-model-wait = { $count ->
    [zero] لن يقرأ النموذج اللغوي برامجك لمدة { $count } دقيقة. يواصل Surefix نفسه مساعدتك.
    [one] لن يقرأ النموذج اللغوي برامجك لمدة دقيقة واحدة. يواصل Surefix نفسه مساعدتك.
    [two] لن يقرأ النموذج اللغوي برامجك لمدة دقيقتين. يواصل Surefix نفسه مساعدتك.
    [few] لن يقرأ النموذج اللغوي برامجك لمدة { $count } دقائق. يواصل Surefix نفسه مساعدتك.
    [many] لن يقرأ النموذج اللغوي برامجك لمدة { $count } دقيقة. يواصل Surefix نفسه مساعدتك.
   *[other] لن يقرأ النموذج اللغوي برامجك لمدة { $count } دقيقة. يواصل Surefix نفسه مساعدتك.
}
stop-waiting = عدم الانتظار
queue-place = رقمك في الانتظار هو { $place }.
queue-full-title = تُفحص الآن برامج كثيرة جدًا
queue-full = لا يضيع شيء: يبقى برنامجك في المحرر. حاول مرة أخرى بعد { $seconds } ث.
stop-checking = إيقاف الفحص
stopped-title = أوقفت الفحص
stopped-text = برنامجك محفوظ في المحرر. افحصه من جديد متى شئت.

## التقييمات والانحراف والأخطاء عبر الزمن والروابط

grade-lead = الحكم هنا على ما وجده Surefix لبرامج صفك. لا تظهر هنا درجة ثقته، كي لا يؤثر الرقم في الحكم. وبهذه التقييمات يتكيف الوعد مع صفك.
grade-counts = ما قُيّم حتى الآن: { $graded }. والصحيح تمامًا منها: { $right }.
grade-none-title = لا شيء للتقييم
grade-none = قُيّمت كل الشروح لبرامج صفك الأخيرة، أو لا شروح بعد. يمكن الرجوع إلى هنا حين يفحص الطلاب برامج أخرى.
grade-question = هل كنت ستقول هذا لطلابك؟
grade-faults = ما الخلل فيه؟
fault-place = الخطأ الأول: السطر غير صحيح
fault-kind = الخطأ الأول: النوع غير صحيح
fault-repair = الإصلاح ليس هو المقصود
fault-incomplete = خطأ لم يُذكر
fault-incorrect = شيء مما قيل ليس صحيحًا
fault-unclear = لا يفهمه المبتدئون
grade-first = الخياران الأولان عن الخطأ الأول وحده. إن لم يُختر أي منهما عُدّ سطره ونوعه صحيحين. وإن كان السطر غير صحيح عُدّ النوع غير صحيح أيضًا.
grade-right = كله صحيح
grade-wrong = غير صحيح
grade-skip = لا يمكنني الحكم
grade-again = تغيير تقييمي الأخير
promise-own = من كل 100 شرح معروض يصح { $target } على الأقل في صفك: تقييماتك تثبت ذلك. وعند متعلمين آخرين صح { $precision } من كل 100 (من { $low } إلى { $high }).
own-none = لم يُحسب بعد أي من تقييماتك مع هذا الإعداد. وبعد تقييم بعض البرامج في «التقييم» يتكيف الوعد مع صفك.
own-counts = تقييماتك مع هذا الإعداد: { $graded }. والصحيح تمامًا منها: { $right }.
own-carries = وهي تثبت الوعد لصفك، فيُعرض أكثر مما يُعرض من دونها.
drift-title = الصحيح في صفك أقل من الموعود
drift-counts-place = وفق إعداد صفك: عدد الأخطاء الأولى التي قُيّم موضعها { $graded }، والصحيح منها { $right }. والوعد { $target } من 100.
drift-counts-kind = وفق إعداد صفك: عدد الأخطاء الأولى التي قُيّم نوعها { $graded }، والصحيح منها { $right }. والوعد { $target } من 100.
drift-counts-repair = وفق إعداد صفك: عدد الشروح المقيّمة { $graded }، والصحيح منها { $right }. والوعد { $target } من 100.
drift-moved-place = صار Surefix أشد حذرًا من تلقاء نفسه: يعرض الموضع في نحو { $now } من 100 برنامج، بدلًا من { $before }.
drift-moved-kind = صار Surefix أشد حذرًا من تلقاء نفسه: يذكر نوع الخطأ في نحو { $now } من 100 برنامج، بدلًا من { $before }.
drift-moved-repair = صار Surefix أشد حذرًا من تلقاء نفسه: يحصل نحو { $now } من 100 برنامج على شرح، بدلًا من { $before }.
drift-closed-place = لا يعرض Surefix الموضع الآن إلا حيث يثق أيضًا بنوع الخطأ أو بالشرح: وفق تقييماتك لا يفي أي إعداد بهذا الوعد في تحديد الموضع.
drift-closed-kind = لا يذكر Surefix نوع الخطأ الآن إلا حيث يثق أيضًا بالشرح: وفق تقييماتك لا يفي أي إعداد بهذا الوعد في تحديد نوع الخطأ.
drift-closed-repair = لا يعرض Surefix أي شرح الآن: وفق تقييماتك لا يفي أي إعداد بهذا الوعد. يرى الطلاب ما تقوله بايثون، ومعه الموضع ونوع الخطأ حيث يفيان به.
drift-chance = لا يظهر هذا التنبيه بالصدفة وحدها إلا في 5 صفوف من 100 على الأكثر.
drift-next = لا يلزم فعل شيء، فلا ضرر على طلابك. ولعرض المزيد ينبغي اختيار نسبة لا تناقضها تقييمات صفك. ويبقى التنبيه لهذه النسبة إلى أن تُعاد معايرة Surefix.
curve-shipped = من دون تقييماتك
ladder-title = ما يناله طلابك
ladder-programs = من كل 100 برنامج ترفضه بايثون
ladder-level = المساعدة
ladder-reached = البرامج التي تنالها من كل 100
ladder-right = الصحيح
ladder-graded = المقيّم
ladder-closed = لا يُعرض وفق هذا الوعد
ladder-label = رسم بياني: من كل 100 برنامج ترفضه بايثون ينال نحو { $repair } الإصلاح، و{ $explanation } الشرح دون الإصلاح، و{ $kind } نوع الخطأ، و{ $place } الموضع فقط، و{ $none } لا شيء.
curve-own = بتقييمك
trend-title = الأخطاء عبر الزمن
trend-label = رسم بياني: كم مرة ظهر كل نوع من الأخطاء، من { $start } إلى { $end }. الأكثر تكرارًا: { $kind } ({ $times }).
trend-other = أخطاء أخرى
column-again = زيارات تكرر فيها
visits-none = لم يفحص أحد برنامجًا بعد. وحين يحدث ذلك تظهر الزيارات هنا.
visits-calm = لا أحد عالق.
visits-pick = عرض زيارة لم يُصلح برنامجها بعد
preview-move = تحريك المؤشر للمقارنة: عندها يظهر أي هذه البرامج ينال مساعدة أكثر، وأيها ينال أقل.
preview-deeper-none = لن ينال أي برنامج مساعدة أكثر.
preview-less-deep-none = لن ينال أي برنامج مساعدة أقل.
share = رابط لهذا البرنامج ونتيجته
share-lead = كل من لديه هذا الرابط يرى برنامجك وهذه النتيجة. العنوان نفسه لا يحوي البرنامج. ويعمل الرابط حتى { $until }.
share-label = رابطك
share-copy = نسخ الرابط
share-copied = تم النسخ.
share-failed = تعذّر النسخ. الرابط محدد: اضغط على Ctrl+C.
share-opened = فتحت رابطًا. البرنامج كما كان وقت الفحص، وما يظهر عنه يتبع إعدادات معلمك أو معلمتك اليوم.
share-gone = لم يعد هذا الرابط يعمل
share-gone-text = تعمل الروابط مدة محدودة. اطلب رابطًا جديدًا، أو الصق البرنامج وافحصه بنفسك.
unstored-title = لا يستطيع Surefix حفظ أي شيء الآن
unstored-text = النتيجة كاملة، لكن تعذّر حفظ هذا الفحص: لن يراه معلمك أو معلمتك، ولا يمكن لأي رابط أن يؤدي إليه.
unstored-link = لذلك تعذّر إنشاء رابط. حاول من جديد بعد قليل.
unstored-instructor = ربما امتلأ القرص، أو أن ملف قاعدة البيانات مقفل أو تالف أو منقول؛ وفي سجل الخادم تفاصيل أكثر. ما زال الطلاب يحصلون على النتائج، لكن فحوصهم وتقييماتك لا تُحفظ. ما يُقرَّر هنا يسري حتى يتوقف الخادم. يعود الحفظ من تلقاء نفسه متى أمكنت الكتابة في قاعدة البيانات.
attempt-unfinished = لم يكتمل

## What is pasted, files, valid programs, the visit, a question

pasted-title = ما لصقته ليس شيفرة فقط
pasted-prompt = علامة المحث. تعرضها الطرفية، وليست جزءًا من البرنامج.
pasted-output = ناتج البرنامج. ما يطبعه البرنامج لا يُكتب فيه.
pasted-error = رسالة خطأ من بايثون، وليست شيفرة.
pasted-fence = علامة حول الشيفرة، من محادثة أو صفحة ويب. لا تعرفها بايثون.
pasted-talk = كلام عن الشيفرة، وليس شيفرة.
pasted-number = رقم سطر. ليس جزءًا من البرنامج.
pasted-command = أمر لسطر الأوامر أو للدفتر التفاعلي، وليس شيفرة بايثون.
pasted-only = لا يوجد برنامج في هذا النص. الصق الشيفرة التي يتحدث عنها.
pasted-keep = إبقاء الشيفرة وحدها
pasted-kept = بقيت شيفرتك وحدها، وقد فُحصت.
undo-replaced = تراجع: العودة إلى ما كان من قبل
upload-not-text = هذا الملف ليس نصًا، فلا يمكن أن يكون برنامج بايثون. ارفع ملف ‎.py‎.
upload-notebook-too-large = هذا الدفتر أكبر من اللازم. امسح نواتجه واحفظه ثم ارفعه من جديد.
upload-notebook-unreadable = لا يمكن قراءة هذا الدفتر. احفظه من جديد بصيغة ‎.ipynb‎، أو انسخ خلايا الشيفرة إلى المحرر.
upload-notebook-language = هذا الدفتر مكتوب بلغة { $language }. يساعد Surefix في بايثون فقط.
upload-notebook-no-code = ليس في هذا الدفتر خلايا شيفرة.
worth-title = يستحق نظرة
worth-misspelt-builtin = السطر { $line }: لا تعرف بايثون `{ $name }`. هل تقصد `{ $suggestion }`؟
worth-misspelt-name = السطر { $line }: ليس للاسم `{ $name }` قيمة. هل تقصد `{ $suggestion }`؟
worth-no-value-here = السطر { $line }: ليس للاسم `{ $name }` قيمة هنا. يعطيه برنامجك قيمة في مكان آخر.
worth-no-value = السطر { $line }: ليس للاسم `{ $name }` قيمة في هذا البرنامج. أعطه قيمة أولًا، أو راجع كتابته.
worth-missing-import = السطر { $line }: الاسم `{ $name }` وحدة. أضف `import { $name }` في الأعلى.
worth-value-later = السطر { $line }: تستخدم هذه الدالة `{ $name }` قبل أن تعطيه قيمة.
worth-is-literal = السطر { $line }: قارن القيم باستخدام `==` أو `!=`. أما `is` فيتحقق هل الشيئان كائن واحد.
switch-remarks-kinds = مع هذا الاختيار: { $count } من { $all } من أنواع الملاحظات.
history-bring = استعادة هذه المحاولة
history-brought = عادت محاولة سابقة إلى المحرر.
visit-title = زيارتك حتى الآن
visit-lead = الأخطاء التي واجهتها. لا يحفظ هذه القائمة إلا متصفحك.
visit-alone = أصلحته بنفسك
visit-helped = أُصلح بإصلاح من Surefix
visit-open = لم يُصلح بعد
visit-times = { $count ->
    [zero] { $state }، { $count } مرة
    [one] { $state }، مرة واحدة
    [two] { $state }، مرتين
    [few] { $state }، { $count } مرات
    [many] { $state }، { $count } مرة
   *[other] { $state }، { $count } مرة
}
visit-clear = مسح هذه القائمة
ask = طلب المساعدة من شخص
ask-lead = أرسل هذا إلى أحد زملاء الصف أو إلى معلمك أو معلمتك.
ask-see = يمكن رؤيته هنا: { $link }
ask-runs = يعمل برنامجي بلغة بايثون، لكن لدي سؤال عنه. هل يمكنك مساعدتي؟
ask-copy = نسخ الرسالة
ask-mail = إرسال بالبريد الإلكتروني
ask-subject = سؤال عن برنامجي بلغة بايثون
ask-failed = تعذّر النسخ. الرسالة محددة: اضغط على Ctrl+C.
