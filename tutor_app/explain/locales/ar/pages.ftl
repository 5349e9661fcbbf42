### نصوص صفحات Surefix بالعربية. يقرأ أكثرها الطلاب والطالبات: كلمات بسيطة، وجمل قصيرة، من غير لوم، وبصياغة محايدة قدر الإمكان.
### المصطلحات: «برنامج» (لا «كود»)، «إصلاح»، «خطأ»، «معلمك أو معلمتك» (للطلاب)، «هيئة التدريس» (للمدرسين).

## الإطار

app-name = Surefix
nav-student = فحص برنامجي
nav-instructor = لهيئة التدريس
start-failed = لم يضبط Surefix ضبطًا صحيحًا

## صفحة الطلاب: الكتابة

student-title = لماذا لا تقرأ بايثون برنامجي؟
student-lead = بعد لصق برنامجك يبين Surefix موضع الخطأ ويشرحه، ويقترح إصلاحًا لمن يريد. وحين لا يكون واثقًا يقول ذلك.
editor-label = برنامجك بلغة بايثون
editor-notice = المفتاح Tab يخرج من المحرر. Ctrl+] يزيد المسافة البادئة للسطر. Ctrl+Enter يفحص البرنامج.
editor-too-long = هذا النص أطول من اللازم ولم يرسل. البرنامج لا يزيد على { $limit } رمز.
editor-mark = توقفت بايثون هنا: { $message }
editor-placeholder = مكان لصق برنامجك أو كتابته
check = فحص برنامجي
checking = جار فحص برنامجك …
examples = أمثلة
examples-lead = في كل برنامج من هذه البرامج خطأ مختلف.
example-colon = المتجر: سطر بلا نهايته
example-bracket = المتوسط: قوس يبقى مفتوحًا
example-quote = التحية: نص لا ينتهي
example-indent = العد التنازلي: كتلة ليست كتلة
example-equals = المسابقة: المقارنة والحفظ
example-two = التذاكر: خطآن معًا
upload = رفع
upload-label = ملف بايثون (.py أو .txt)
upload-too-large = هذا الملف أكبر من اللازم. البرنامج هنا لا يزيد على { $limit } رمز.
upload-encoding = يقول هذا الملف إن ترميزه { $encoding }، وهو غير مدعوم. احفظه بترميز UTF-8 ثم ارفعه مرة أخرى.
upload-enough = رفعت ملفات كثيرة في هذه الزيارة. انسخ برنامجك والصقه في المحرر بدلا من ذلك.
options = خيارات
language = اللغة
language-name = العربية
plain-editor = مربع نص عادي بدلًا من المحرر
plain-editor-help = مفيد مع بعض قارئات الشاشة وعلى الشاشات الصغيرة.

## صفحة الطلاب: النتيجة

feedback-heading = النتيجة
feedback-none-title = تظهر النتيجة هنا
feedback-none-1 = أولًا: لصق برنامج ترفضه بايثون، أو فتح مثال.
feedback-none-2 = ثانيًا: اختيار «فحص برنامجي».
feedback-none-3 = ثالثًا: قراءة موضع الخطأ وسببه، ثم إصلاحه باليد أو طلب إصلاح.
feedback-stale = تغير البرنامج بعد هذا الفحص. لتحديث النتيجة يلزم فحصه من جديد.
status-shown = النتيجة جاهزة. توقفت بايثون عند السطر { $line }.
status-partly = يقول Surefix كل ما هو واثق منه. توقفت بايثون عند السطر { $line }.
status-withheld = توقفت بايثون عند السطر { $line }. لا يوجد شرح هذه المرة.
status-withheld-nowhere = لا يوجد شرح هذه المرة.
status-newer-python = برنامجك يحتاج إلى بايثون أحدث.
status-notebook = برنامجك شيفرة لدفتر تفاعلي.
status-valid = تستطيع بايثون قراءة برنامجك.
status-empty = لا يوجد برنامج بعد.
status-refused = لم يفحص هذا النص.
status-not-python = لا يبدو هذا بايثون.
status-failed = حدث خلل من جهتنا.

mistakes-found = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن اثنان
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
  }
mistake-of = الخطأ { $number } من { $count }
step-where = الموضع
step-kind = نوع الخطأ
step-explanation = شرح الخطأ
step-repair = إصلاح
stops-place = إن Surefix واثق من الموضع، وليس واثقًا بعد من نوع الخطأ.
stops-kind = إن Surefix واثق من نوع الخطأ، وليس واثقًا بعد من الإصلاح. وما يقال هنا صحيح مهما كان الإصلاح.
stops-explanation = إن Surefix واثق من الشرح، وليس واثقًا بعد من الإصلاح.
remember = للتذكر
example-wrong = ليس هكذا
example-right = بل هكذا
go-to-line = الانتقال إلى السطر { $line }
line = السطر { $line }
excerpt-label = السطر { $line } من برنامجك
python-here = توقفت بايثون هنا
ask-repair = عرض إصلاح
ask-repair-first = المحاولة أولًا: يلزم تغيير البرنامج ثم فحصه من جديد.
next-step-wait = تُفتح الخطوة التالية بعد { $left }. ويمكن المحاولة في هذه الأثناء.
next-step-attempt = يلزم تغيير البرنامج ثم فحصه من جديد حتى تُفتح الخطوة التالية.
next-step-open = الخطوة التالية مفتوحة.
hide-repair = إخفاء الإصلاح
use-repair = استعمال هذا الإصلاح
undo-repair = تراجع: العودة إلى برنامجي
repair-used = الإصلاح الآن في المحرر. تحسن قراءته مرة أخرى: ما الذي تغير، ولماذا؟
repair-undone = عاد برنامجك إلى المحرر.
diff-view = طريقة عرض التغييرات
diff-inline = بعضها تحت بعض
diff-two = جنبًا إلى جنب
diff-caption = ما يغيره الإصلاح
diff-before = برنامجك
diff-after = بعد الإصلاح
diff-removed = محذوف
diff-added = مضاف
diff-legend = الأسطر ذات العلامة − محذوفة، والأسطر ذات العلامة + مضافة. والرموز المتغيرة تحتها خط.
diff-more = { $count ->
    [zero] لا أسطر متغيرة أخرى.
    [one] سطر متغير آخر غير معروض هنا.
    [two] سطران متغيران آخران غير معروضين هنا.
    [few] { $count } أسطر متغيرة أخرى غير معروضة هنا.
    [many] { $count } سطرا متغيرا آخر غير معروض هنا.
   *[other] { $count } سطر متغير آخر غير معروض هنا.
  }

newer-title = هذا البرنامج يحتاج إلى بايثون أحدث
notebook-title = هذه شيفرة لدفتر تفاعلي
cell-title = خلية الشيفرة { $number }
cell-title-run = خلية الشيفرة { $number } بالعلامة [{ $run }]
valid-title = تستطيع بايثون قراءة هذا البرنامج
valid-text = ليس فيه خطأ صياغة. لا يعني هذا أنه يفعل ما تريد: يتبين ذلك عند تشغيله.
valid-after = تم الإصلاح بجهدك.
empty-title = لا يوجد برنامج بعد
empty-text = يمكن لصق برنامج أو كتابته في المحرر، أو رفع ملف، أو فتح مثال. ثم يأتي الفحص.
not-python-title = لا يبدو هذا بايثون
not-python-prose = يشبه هذا نصًا عاديًا. يلزم لصق البرنامج وحده، من غير النص الذي حوله.
not-python-language = يبدو هذا { $language }. لا يساعد Surefix إلا في بايثون.
not-python-text = يلزم لصق برنامج بايثون وحده، من غير أي شيء حوله.
refused-title = لم يفحص هذا النص
failed-title = حدث خلل من جهتنا
failed-text = برنامجك محفوظ في المحرر. يمكن فحصه من جديد بعد لحظات. وإن تكرر الخلل فينبغي إخبار معلمك أو معلمتك.

withheld-title = لسنا واثقين بما يكفي لشرح هذا الخطأ
partly-title = قد يبقى ما يلزم إصلاحه
partly-text = يلزم إصلاح الأخطاء المذكورة أعلاه أولًا ثم الفحص من جديد. قد توجد أخطاء أخرى ليس Surefix واثقًا منها بما يكفي.
place-title = نظرة إلى السطر { $line }
onward-title = كيفية المتابعة
python-says = تقول بايثون
look-title = ثلاثة أشياء صغيرة تستحق نظرة
look-signs = قراءة السطر بصوت مسموع، علامة بعد علامة: هل وُضعت كل منها عن قصد؟
look-brackets = مراجعة الأقواس واحدًا بعد واحد: هل لكل قوس شريك من النوع نفسه؟
look-quotes = مراجعة علامات الاقتباس واحدة بعد واحدة: هل ينتهي كل نص بالعلامة التي بدأ بها؟
look-margin = النظر إلى الفراغ في بداية الأسطر: هل تبدأ الأسطر التي ينتمي بعضها إلى بعض بالطريقة نفسها؟
look-above = النظر إلى السطر الذي فوقه أيضًا: كثيرًا ما تلاحظ بايثون الخطأ متأخرة.
look-like = البحث في الملاحظات أو الكتاب عن سطر من النوع نفسه يعمل، ثم مقارنة السطرين.
ask-title = سؤال إنسان
ask-text = يمكن عرض برنامجك على أحد زملاء الصف أو على معلمك أو معلمتك. وهذا نص يمكن إرساله معه:
ask-message = يتوقف برنامجي بلغة بايثون عند السطر { $line }. تقول بايثون { $version }: «{ $message }». لا أرى السبب. هل يمكن أن تساعدوني؟

helpful = هل كان هذا مفيدًا؟
helpful-yes = نعم
helpful-no = لا
helpful-thanks = شكرًا.
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
outcome-refused = لم يفحص

## صفحة الأخطاء، والكلمات المستعملة في الشرح

words-used = كلمات مستعملة هنا
nav-catalogue = الأخطاء
catalogue-title = الأخطاء التي يعرفها Surefix
catalogue-lead = كل نوع من الأخطاء، مع القاعدة التي ينبغي تذكرها ومثال صغير.
catalogue-search = البحث عن نوع من الأخطاء
catalogue-none = لا يحتوي أي نوع من الأخطاء على هذه الكلمات.
catalogue-words = كلمات الدرس
family-signs = العلامات: النقطتان والفواصل وعلامات المساواة
family-brackets = الأقواس
family-texts = النصوص وعلامات الاقتباس
family-words = الكلمات المفتاحية والأسماء
family-values = القيم
family-indentation = المسافة البادئة
family-lines = أسطر كاملة وأشياء ملصقة
family-places = أشياء في غير مكانها
family-foreign = عادات من لغات أخرى
family-python2 = بايثون القديمة (الإصدار 2)

## صفحة هيئة التدريس

instructor-title = ما درجة الثقة المطلوبة من Surefix؟
instructor-lead = هنا تختار النسبة التي يجب أن تكون صحيحة مما يعرض. كلما ارتفعت النسبة زاد عدد الطلاب الذين لا يرون إلا الموضع وما تقوله بايثون.
passphrase = عبارة مرور هيئة التدريس
passphrase-enter = فتح
passphrase-wrong = ليست هذه عبارة المرور.
passphrase-wait = محاولات كثيرة جدًا. يمكنك المحاولة مرة أخرى بعد { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
   *[other] { $seconds } ثانية
}.
passphrase-needed = هذه الصفحة لهيئة التدريس.
passphrase-none-local = لم تضبط عبارة مرور، فيمكن لأي شخص على هذا الحاسوب فتح هذه الصفحة. ينبغي ضبط SUREFIX_INSTRUCTOR_PASSPHRASE قبل دخول الصف.
passphrase-none-remote = هذه الصفحة مغلقة: لم تضبط عبارة مرور لهيئة التدريس. لفتحها من حواسيب أخرى يشغل Surefix مع SUREFIX_INSTRUCTOR_PASSPHRASE.
knob = يجب أن تكون هذه النسبة على الأقل صحيحة مما يعرض على الطلاب
knob-certain = → عرض شبه المؤكد فقط
knob-everything = عرض كل شيء ←
knob-end = كل شيء
knob-position = { $percent }%
knob-saved = تم الحفظ. يسري هذا على الطلاب من الآن.
knob-save = استعمال هذا لصفي
knob-unchanged = هذا هو المعمول به الآن في صفك.
promise-heading = ما يمكن توقعه
promise-coverage = من كل 100 برنامج ترفضه بايثون يحصل على شرح نحو { $expected } (من { $low } إلى { $high }).
promise-precision = من كل 100 شرح معروض يصح { $target } على الأقل. القياس: { $precision } (من { $low } إلى { $high }؛ عدد البرامج المقيمة: { $count }).
promise-everything = يعرض كل ما اجتاز الفحوص، مهما كان غير مؤكد. القياس: يصح { $precision } من كل 100 (من { $low } إلى { $high }؛ عدد البرامج المقيمة: { $count }).
promise-unreachable = لا إعداد يفي بهذا الوعد بالأدلة المتوفرة. ولن يرى الطلاب أي شرح. ينبغي اختيار نسبة أدنى.
promise-labels = كيف حكم على الصحة: { $labels }.
labels-rubric = قُيِّمت واحدة واحدة بقواعد مكتوبة
labels-exact-match = الإصلاح هو إصلاح صاحب البرنامج بعينه؛ وتعد الإصلاحات الجيدة الأخرى خاطئة
model-title = يشارك نموذج لغوي: { $model }
model-not-measured = قيس الرسم البياني والوعد أعلاه على المحرك المدمج، لا على هذا النموذج.
model-pessimistic = ما دام النموذج بلا معايرة خاصة به، لا يُعرض إصلاحه إلا حيث وجد المحرك المدمج الإصلاح نفسه وكان واثقًا منه بما يكفي. فالوعد يسري على الإصلاحات، ولا وعد بشأن كلمات النموذج.
model-calibrate = لقياسه يُنفَّذ «surefix calibrate LABELS.jsonl OUT.json» بالمحرك والنموذج نفسيهما، ثم يُضبط calibration = "OUT.json".
model-own = الرسم البياني والوعد أعلاه للمحرك المدمج. أما إجابات النموذج فتُقيَّم بمعايرة خاصة بها.
model-own-point = عند هذا الوعد كان { $precision } من كل 100 من شروحه صحيحًا، وحصل { $coverage } من كل 100 برنامج على شرح (عدد البرامج المقيَّمة: { $count }).
model-own-unreachable = عند هذا الوعد لا يُعرض شيء من النموذج: لا يفي به أي ضبط بالأدلة المتاحة.
curve-title = الدقة والتغطية، بالقياس
curve-coverage = نسبة البرامج التي تحصل على شرح
curve-precision = نسبة الشروح الصحيحة
curve-chosen = اختيارك
curve-saved = صفك الآن
curve-label = مخطط: نسبة الشروح الصحيحة مقابل نسبة البرامج التي تحصل على شرح. عند اختيارك يصح { $precision } من كل 100، ويحصل على شرح { $coverage } من كل 100.
curve-table = المخطط في جدول
curve-interval = المجال
switch-help = الشروح مفعلة
switch-help-help = عند إيقافها يرى الطلاب الموضع وما تقوله بايثون، ولا شيء غير ذلك.
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
tab-preview = ما الذي سيعرض
tab-mistakes = الأخطاء
tab-students = الزيارات
tab-export = تصدير
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
column-open = لم يصلح بعد
column-count = عدد المرات
column-share-shown = نسبة المشروح
pick = النظر في برنامج واحد
evidence = الأدلة
evidence-levels = مدى الثقة بكل مستوى
evidence-probability = احتمال الإصلاح
evidence-margin = تقدمه على الإصلاح التالي
evidence-agreement = الطلاب المحاكون الذين يصلون إليه مع الشرح
evidence-baseline = … ومن غيره
evidence-checks = الفحوص
evidence-passed = ناجح
evidence-not-passed = غير ناجح
evidence-repair = الإصلاح
evidence-explanation = الشرح
evidence-parts = كل خطأ على حدة
evidence-depth = (المعروض: { $depth })
evidence-none = لم يعثر على إصلاح.
reason-unsure = الثقة غير كافية
reason-unsound = لم ينجح أحد الفحوص
reason-no-repair = لم يعثر على إصلاح
reason-unreachable-target = الوعد غير ممكن
reason-help-is-off = كانت المساعدة موقوفة
mistakes-lead = أكثر ما يخطئ فيه صفك
mistakes-none = لا شيء بعد.
mistake-unknown = غير معروف
visits-lead = الزيارة نافذة متصفح واحدة؛ ولا يحفظ اسم أحد. تأتي أولًا الزيارات التي لم يصلح برنامجها بعد عدة محاولات.
visits-note = لم يصلح بعد ثلاث محاولات أو أكثر
export-lead = كل ما تعرفه هذه الصفحة، سطر لكل فحص. البرامج جزء منه: ينبغي التعامل مع الملف بحذر.
export-button = تنزيل CSV
yes = نعم
no = لا
answered-by = أجاب عن هذا: { $engine }
model-at-work = ما زال نموذج لغوي يعمل على برنامجك
model-turn = إنه ينتظر دوره.
model-repair = يبحث عن إصلاحات: { $done } من { $total }.
model-students-alone = طلاب مُحاكَون يحاولون دون شرح: { $done } من { $total }.
model-explain = يكتب شرحًا.
model-students = طلاب مُحاكَون يجرّبون الشرح: { $done } من { $total }.
model-left = بقي نحو { $seconds } ث.
model-limit = بقي { $seconds } ث على الأكثر.
model-meanwhile = ما يظهر أدناه هو جواب Surefix نفسه، ويمكن متابعة العمل به.
model-absent = لم يقدّم النموذج اللغوي هذه المرة جوابًا يمكن عرضه.
stop-waiting = عدم الانتظار
stop-checking = إيقاف الفحص
stopped-title = أُوقف الفحص
stopped-text = برنامجك محفوظ في المحرر. يمكن فحصه من جديد في أي وقت.

## التقييمات والانحراف والأخطاء عبر الزمن والروابط

tab-grade = التقييم
grade-lead = الحكم هنا على ما وجده Surefix لبرامج صفك. لا تظهر هنا درجة ثقته، كي لا يؤثر الرقم في الحكم. هذه التقييمات تلائم الوعد مع صفك.
grade-counts = ما قيّم حتى الآن: { $graded }. والصحيح كله منها: { $right }.
grade-none-title = لا شيء للتقييم
grade-none = قيّمت كل الشروح لبرامج صفك الأخيرة، أو لا شروح بعد. يعاد التقييم حين تفحص برامج أخرى.
grade-question = هل كنت ستقول هذا لطلابك؟
grade-faults = ما الخلل فيه؟
fault-place = الخطأ الأول: السطر غير صحيح
fault-kind = الخطأ الأول: النوع غير صحيح
fault-repair = الإصلاح ليس هو المقصود
fault-incomplete = خطأ لم يذكر
fault-incorrect = شيء مما قيل ليس صحيحًا
fault-unclear = لا يفهمه المبتدئون
grade-first = الخياران الأولان عن الخطأ الأول وحده. إن لم يُختر أي منهما عُدّ سطره ونوعه صحيحين. وإن كان السطر غير صحيح عُدّ النوع غير صحيح أيضًا.
grade-right = كله صحيح
grade-wrong = غير صحيح
grade-skip = لا يمكنني الحكم
grade-again = تغيير تقييمي الأخير
promise-own = من كل 100 شرح معروض { $target } على الأقل صحيحة في صفك: تقييماتك تثبت ذلك. وعند متعلمين آخرين كان { $precision } من 100 صحيحًا (من { $low } إلى { $high }).
own-none = لا يحسب أي تقييم من تقييماتك عند هذا الضبط بعد. بعد تقييم بعض البرامج في «التقييم» يلائم الوعد صفك.
own-counts = تقييماتك عند هذا الضبط: { $graded }. والصحيح كله منها: { $right }.
own-carries = وهي تثبت الوعد لصفك، فيعرض أكثر مما يعرض من دونها.
drift-title = الصحيح في صفك أقل من الموعود
drift-counts-place = عند ضبط صفك عدد الأخطاء الأولى التي قُيّم موضعها { $graded }، والصحيح منها { $right }. والوعد { $target } من 100.
drift-counts-kind = عند ضبط صفك عدد الأخطاء الأولى التي قُيّم نوعها { $graded }، والصحيح منها { $right }. والوعد { $target } من 100.
drift-counts-repair = عند ضبط صفك عدد الشروح المقيّمة { $graded }، والصحيح منها { $right }. والوعد { $target } من 100.
drift-moved-place = صار Surefix أشد حذرًا من تلقاء نفسه: يعرض الموضع في نحو { $now } من 100 برنامج، بدلًا من { $before }.
drift-moved-kind = صار Surefix أشد حذرًا من تلقاء نفسه: يذكر نوع الخطأ في نحو { $now } من 100 برنامج، بدلًا من { $before }.
drift-moved-repair = صار Surefix أشد حذرًا من تلقاء نفسه: نحو { $now } من 100 برنامج تحصل على شرح، بدلًا من { $before }.
drift-closed-place = لا يعرض Surefix الموضع الآن إلا حيث يثق أيضًا بنوع الخطأ أو بالشرح: لا تترك تقييماتك ضبطًا يفي بهذا الوعد في الموضع.
drift-closed-kind = لا يذكر Surefix نوع الخطأ الآن إلا حيث يثق أيضًا بالشرح: لا تترك تقييماتك ضبطًا يفي بهذا الوعد في نوع الخطأ.
drift-closed-repair = لا يعرض Surefix أي شرح الآن: لا تترك تقييماتك ضبطًا يفي بهذا الوعد. يرى الطلاب ما تقوله بايثون، ومعه الموضع ونوع الخطأ حيث يفيان به.
drift-chance = ولا يظهر تنبيه بالصدفة وحدها إلا في 5 صفوف من 100 على الأكثر.
drift-next = لا يلزم فعل شيء: طلابك في الجانب الآمن. ولعرض المزيد تختار نسبة لا تناقضها تقييمات صفك. ويبقى التنبيه لهذه النسبة إلى أن يعاير Surefix من جديد.
curve-shipped = من دون تقييماتك
ladder-title = ما يناله طلابك
ladder-programs = من كل 100 برنامج ترفضه بايثون
ladder-level = المساعدة
ladder-reached = البرامج التي تنالها من كل 100
ladder-right = الصحيح
ladder-graded = المقيّم
ladder-closed = لا يعرض وفق هذا الوعد
ladder-label = رسم بياني: من كل 100 برنامج ترفضه بايثون ينال نحو { $repair } الإصلاح، و{ $explanation } الشرح دون الإصلاح، و{ $kind } نوع الخطأ، و{ $place } الموضع فقط، و{ $none } لا شيء.
curve-own = بتقييمك
trend-title = الأخطاء عبر الزمن
trend-label = مخطط: كم مرة ظهر كل نوع من الأخطاء، من { $start } إلى { $end }. الأكثر تكرارًا: { $kind } ({ $times }).
trend-other = أخطاء أخرى
column-again = زيارات تكرر فيها
visits-none = لم يفحص أحد برنامجًا بعد. وحين يحدث ذلك تظهر الزيارات هنا.
visits-calm = لا أحد عالق.
visits-pick = عرض زيارة لم يصلح برنامجها بعد
preview-move = تحريك المؤشر للمقارنة: عندها يظهر أي هذه البرامج ينال مساعدة أكثر، وأيها ينال أقل.
preview-deeper-none = لا برنامج ينال مساعدة أكثر.
preview-less-deep-none = لا برنامج ينال مساعدة أقل.
share = رابط لهذا البرنامج والملاحظات
share-lead = كل من لديه هذا الرابط يرى برنامجك وهذه الملاحظات. العنوان نفسه لا يحوي البرنامج. ويعمل الرابط حتى { $until }.
share-label = رابطك
share-copy = نسخ الرابط
share-copied = تم النسخ.
share-failed = تعذر النسخ. الرابط محدد: بالضغط على Ctrl+C ينسخ.
share-opened = هذا رابط مفتوح. البرنامج كما كان وقت الفحص، وما يظهر عنه يتبع إعدادات المعلم اليوم.
share-gone = لم يعد هذا الرابط يعمل
share-gone-text = تعمل الروابط مدة محدودة. يمكن طلب رابط جديد، أو لصق البرنامج وفحصه.
unstored-title = لا يستطيع Surefix حفظ أي شيء الآن
unstored-text = الملاحظات كاملة، لكن تعذّر حفظ هذا الفحص: لن يراه المعلم، ولا يمكن لأي رابط أن يؤدي إليه.
unstored-link = لذلك تعذّر إنشاء رابط. يمكن المحاولة مرة أخرى بعد قليل.
unstored-instructor = ربما امتلأ القرص، أو أن ملف قاعدة البيانات مقفل أو تالف أو منقول؛ وفي سجل الخادم تفاصيل أكثر. ما زال الطلاب يحصلون على الملاحظات، لكن فحوصهم والتقييمات لا تُحفظ. ما يُقرَّر هنا يسري حتى يتوقف الخادم. يعود الحفظ من تلقاء نفسه متى أمكنت الكتابة في قاعدة البيانات.
attempt-unfinished = لم يكتمل
