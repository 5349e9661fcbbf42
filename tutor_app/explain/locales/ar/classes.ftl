### صفحة الصف لهيئة التدريس: اختيار الصف، والشاشة الأولى، والإعدادات، والأرقام. وثلاث جمل يقرؤها الطلاب.

## ما يقرؤه الطلاب

left-out = يترك لك معلمك أو معلمتك أن تجد هذا النوع من الأخطاء بنفسك. يعرض Surefix السطر فقط.
help-off-title = المساعدة موقوفة
looking = هكذا تظهر هذه الصفحة للطلاب («{ $name }»). لا يُحفظ شيء مما يُجرَّب هنا.

## الصفحة

title = صفوفك
lead = لمتابعة سير الدرس وضبط مساعدة Surefix.
view-now = الآن
view-queue = الأسئلة والتقييمات
view-assignments = الواجبات
view-settings = الإعدادات
view-sure = ما مدى ثقة Surefix؟
view-export = التصدير

## اختيار الصف

class-choose = الصف
class-none = برامج بلا صف
class-named-open = { $name } ({ $code })
class-named-closed = { $name } ({ $code }، مغلق)
class-named-archived = { $name } ({ $code }، مؤرشف)
class-archived-too = { $count ->
    [zero] إظهار الصفوف المؤرشفة
    [one] إظهار الصف المؤرشف
    [two] إظهار الصفين المؤرشفين
    [few] إظهار { $count } صفوف مؤرشفة
    [many] إظهار { $count } صفًا مؤرشفًا
   *[other] إظهار { $count } صف مؤرشف
}
class-new = صف جديد
class-new-lead = لا يحتاج الطلاب إلى حساب ولا إلى بريد إلكتروني، بل إلى رمز فقط.
class-name = اسم الصف
class-name-example = الثامن ب، الحاسوب
class-make = إنشاء الصف
class-not-made = تعذّر حفظ الصف. تمكن إعادة المحاولة بعد لحظة.
class-gone = لا يوجد صف رمزه { $code }. ربما حُذف. ينبغي اختيار صف آخر.
class-unavailable = لا يمكن العثور على الصف الآن. تمكن إعادة المحاولة بعد قليل.
class-join = طريقة الانضمام
class-manage = الاسم ومدة الحفظ والإغلاق
class-days = عدد أيام حفظ البرامج
class-days-help = بعد ذلك يحذفها Surefix من تلقاء نفسه.
class-open-said = يمكن لطلاب جدد الانضمام.
class-closed-said = لا يمكن لأحد آخر الانضمام. ويستطيع من في الصف مواصلة العمل.
class-close = إغلاق الصف
class-reopen = إعادة فتح الصف
class-archive = أرشفة الصف

## على الجدار

back-to-class = العودة إلى الصف
wall-title = انضم إلى الصف
wall-open = امسح رمز QR بالكاميرا، أو افتح هذا العنوان:
wall-name = اختر لقبًا أو اسم حيوان.
wall-code = رمز الصف:
wall-picture = رمز QR للعنوان { $url }
wall-link = عنوان الطلاب
wall-copy = نسخ
wall-show = عرض بحجم كبير
wall-closed = الصف مغلق. لن يتمكن أحد من الانضمام قبل إعادة فتحه.
wall-here-only = لا يصل إلى هذا العنوان إلا هذا الحاسوب. ليتمكن الطلاب من الانضمام يُشغَّل Surefix مع الخيار ⁦--host 0.0.0.0⁩.

## الآن

visit-number = زيارة { $number }
mistake-unnamed = خطأ بلا اسم
glance-working = { $count ->
    [zero] يعملون
    [one] يعمل
    [two] يعملان
    [few] يعملون
    [many] يعملون
   *[other] يعملون
}
glance-stuck = { $count ->
    [zero] عالقون
    [one] عالق
    [two] عالقان
    [few] عالقون
    [many] عالقون
   *[other] عالقون
}
glance-waiting = { $count ->
    [zero] أسئلة تنتظر
    [one] سؤال ينتظر
    [two] سؤالان ينتظران
    [few] أسئلة تنتظر
    [many] سؤالًا ينتظر
   *[other] سؤال ينتظر
}
to-questions = { $count ->
    [zero] الإجابة عن الأسئلة
    [one] الإجابة عن السؤال
    [two] الإجابة عن السؤالين
    [few] الإجابة عن { $count } أسئلة
    [many] الإجابة عن { $count } سؤالًا
   *[other] الإجابة عن { $count } سؤال
}
now-empty = لم ينضم أحد بعد
now-empty-text = رمز الصف تحت «طريقة الانضمام»، ويمكن عرضه على الطلاب.
now-nobody = لم يفحص أحد برنامجًا اليوم
now-nobody-text = ما إن يفعل أحد ذلك حتى يظهر هنا.
now-fresh = تتجدد هذه الشاشة من تلقاء نفسها. آخر تحديث: { $time }.
stuck-title = العالقون عند خطأ
stuck-nobody = لا أحد الآن.
stuck-since = { $attempts ->
    [zero] { $attempts } محاولة
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $attempts } محاولات
    [many] { $attempts } محاولة
   *[other] { $attempts } محاولة
} مع هذا الخطأ، منذ { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
stuck-look = عرض برنامج { $name }
look-close = إغلاق
common-title = أكثر الأخطاء شيوعًا اليوم
common-none = لا شيء حتى الآن.
common-students = { $count ->
    [zero] لا طلاب
    [one] طالب واحد
    [two] طالبان
    [few] { $count } طلاب
    [many] { $count } طالبًا
   *[other] { $count } طالب
}
common-visits = { $count ->
    [zero] لا زيارات
    [one] زيارة واحدة
    [two] زيارتان
    [few] { $count } زيارات
    [many] { $count } زيارة
   *[other] { $count } زيارة
}
common-attempts = { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
common-show = عرض المثال { $number } على الصف
example-gone = لم يعد هذا البرنامج محفوظًا. يمكن الرجوع واختيار مثال آخر.
example-anonymous = أسطر من برنامج أحد الطلاب، بلا اسم ولا تعليقات.
working-title = من يعمل الآن
working-nobody = لا أحد في الدقائق العشر الأخيرة.
working-others = { $count ->
    [zero] لا يعملون الآن ({ $count }):
    [one] لا يعمل الآن ({ $count }):
    [two] لا يعملان الآن ({ $count }):
    [few] لا يعملون الآن ({ $count }):
    [many] لا يعملون الآن ({ $count }):
   *[other] لا يعملون الآن ({ $count }):
}
working-unstored = لا يظهرون هنا لأن برامجهم لا تُحفظ ({ $count }):
column-who = الاسم
column-last = آخر فحص
column-state = النتيجة
minutes-ago = { $count ->
    [zero] الآن
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
state-checking = يجري فحصه
state-right = بلا أخطاء
state-other = ليس برنامج بايثون

## الإعدادات

saved = تم الحفظ. يسري هذا ابتداءً من الفحص التالي.
unsaved = يسري هذا ابتداءً من الفحص التالي، لكنه لم يُحفظ بعد: سيضيع إذا توقف الخادم قبل أن تعمل قاعدة البيانات من جديد.
saved-all = يُحفظ كل إعداد فور تغييره.
undo = التراجع عن آخر تغيير
preset = ما مدى الثقة المطلوبة من Surefix؟
preset-careful = حذر
preset-balanced = متوازن
preset-generous = سخي
preset-means = من كل 100 شرح يصح { $target } على الأقل. ويحصل على شرح نحو { $shown } من كل 100 برنامج فيه خطأ.
preset-unreachable = لا يمكن الوعد بهذه النسبة (⁦{ $target }%⁩)، فلا يحصل الطلاب على شروح. ينبغي اختيار نسبة أدنى.
precise = تحديد النسبة بدقة
setting-precision = مدى الثقة المطلوبة من Surefix
setting-helping = مساعدة الطلاب
helping-help = يمكن إيقافها أثناء الاختبار، فلا يرى الطلاب عندئذ إلا ما تقوله بايثون.
helping-off = المساعدة موقوفة. لا يرى الطلاب إلا ما تقوله بايثون.
help-off-where = أعد تشغيلها من الإعدادات عند انتهاء الاختبار.
help-off-until = تعود المساعدة في { $time }. يمكنك تغيير ذلك من الواجبات.
help-off-open = يمكنك من الواجبات تحديد موعد عودة المساعدة.
setting-deepest = أبعد ما يمكن أن يصل إليه الطلاب
setting-pace = قبل الخطوة التالية
setting-wait = الانتظار
setting-attempt-first = محاولة جديدة قبل عرض أكثر من السطر
attempt-first-help = يظهر السطر دائمًا. ويُفتح ما عداه بعد محاولة جديدة.
setting-python = إصدار بايثون في الصف
setting-language = لغة الصف
language-help = يستطيع كل طالب أن يختار لنفسه لغة أخرى.
setting-left-out = أخطاء لا تُشرح في الوقت الحالي
left-out-help = في هذه الأخطاء يرى الطلاب السطر فقط، ويُقال لهم إن الباقي متروك لهم.
left-out-none = لا شيء
setting-questions = السماح للطلاب بطرح الأسئلة
questions-help = يسألون في صفحتهم، وتكون الإجابة في «الأسئلة والتقييمات».
setting-approval = الإصلاحات المشكوك فيها تنتظر موافقتي
approval-help = إذا لم يكن Surefix واثقًا من إصلاح بما يكفي لعرضه، فإنه يُعرض على هيئة التدريس أولًا، ويعلم الطالب أنه قيد النظر. وما لم يجتز الفحوص لا ينتظر الموافقة.
approval-band = مدى ثقة Surefix في الإصلاحات التي تنتظر
setting-remarks = الإشارة إلى أخطاء محتملة في برامج تعمل
remarks-help = خطآن على الأكثر في كل مرة، وفقط حيث يكون Surefix واثقًا بما يكفي.
on = مفعّل
off = موقوف
seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
python-servers = إصدار بايثون على هذا الخادم
language-browsers = لغة المتصفح
setting-engine = ما الذي يبحث عن التصحيح
engine-help = يقرأ الطلاب تحت المحرر إلى أين تذهب برامجهم. والنموذج الذي لم يُقس لا يعرض تصحيحًا لا يعرضه Surefix نفسه.
engine-servers = كما على هذا الخادم
engine-built-in = Surefix وحده
engine-on-site = Surefix مع نموذج لغوي للمدرسة
engine-cloud = Surefix مع نموذج لغوي خارج المدرسة
engine-gone = { $name }: لم يعد متاحًا، ويجيب Surefix وحده
quota-checks = { $count ->
    [zero] يستطيع كل طالب فحص { $count } برنامج دفعة واحدة. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال ساعة. يحدد هذا العدد من يدير الخادم.
    [one] يستطيع كل طالب فحص برنامج واحد دفعة واحدة. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال ساعة. يحدد هذا العدد من يدير الخادم.
    [two] يستطيع كل طالب فحص برنامجين دفعة واحدة. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال ساعة. يحدد هذا العدد من يدير الخادم.
    [few] يستطيع كل طالب فحص { $count } برامج دفعة واحدة. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال ساعة. يحدد هذا العدد من يدير الخادم.
    [many] يستطيع كل طالب فحص { $count } برنامجًا دفعة واحدة. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال ساعة. يحدد هذا العدد من يدير الخادم.
   *[other] يستطيع كل طالب فحص { $count } برنامج دفعة واحدة. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال ساعة. يحدد هذا العدد من يدير الخادم.
}
quota-model = { $count ->
    [zero] يقرأ نموذج لغوي على الأكثر { $count } برنامج دفعة واحدة لكل طالب. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال يوم. يحدد هذا العدد من يدير الخادم.
    [one] يقرأ نموذج لغوي على الأكثر برنامجًا واحدًا دفعة واحدة لكل طالب. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال يوم. يحدد هذا العدد من يدير الخادم.
    [two] يقرأ نموذج لغوي على الأكثر برنامجين دفعة واحدة لكل طالب. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال يوم. يحدد هذا العدد من يدير الخادم.
    [few] يقرأ نموذج لغوي على الأكثر { $count } برامج دفعة واحدة لكل طالب. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال يوم. يحدد هذا العدد من يدير الخادم.
    [many] يقرأ نموذج لغوي على الأكثر { $count } برنامجًا دفعة واحدة لكل طالب. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال يوم. يحدد هذا العدد من يدير الخادم.
   *[other] يقرأ نموذج لغوي على الأكثر { $count } برنامج دفعة واحدة لكل طالب. وما استُخدم يعود شيئًا فشيئًا، ويكتمل خلال يوم. يحدد هذا العدد من يدير الخادم.
}
change = { $name }: { $before } ← { $after }
see-as-student = رؤية ما يراه الطلاب
see-as-student-help = تُفتح صفحة الطلاب بهذه الإعدادات في علامة تبويب جديدة، من غير انضمام إلى الصف، ولا يُحفظ شيء.
keys-title = مفاتيح للبرامج
keys-help = بمفتاح يسأل محرر أو برنامج آخر باسم هذا الصف، ويحصل على ما يراه طالب يسأل مرة واحدة.
keys-full = للصف { $count } مفاتيح على الأكثر. ألغِ مفتاحًا لتنشئ غيره.
key-name = الغرض من المفتاح
key-make = إنشاء مفتاح
key-once = هذا هو المفتاح الجديد. انسخه الآن: لا يظهر إلا هذه المرة.
key-not-made = تعذر إنشاء المفتاح. حاول لاحقًا.
key-number = المفتاح { $number }
key-made = أنشأه { $who }، { $when }
key-revoke = إلغاء «{ $name }»
log-key-made = أُنشئ المفتاح «{ $name }»
log-key-revoked = أُلغي المفتاح «{ $name }»
log-title = ما الذي تغيّر ومتى
log-empty = لم يتغيّر شيء بعد.
log-same = لم يتغيّر شيء.
who-instructor = هيئة التدريس
column-by = من غيّره
column-change = التغيير

## الأرقام

period = البرامج
period-today = اليوم
period-week = آخر 7 أيام
period-month = آخر 30 يومًا
period-all = كل المحفوظ
period-dates = بين تاريخين
period-first = اليوم الأول
period-last = اليوم الأخير
period-beginning = من البداية
period-none = اليوم الأول بعد اليوم الأخير، فلا شيء للعرض.
seen-title = { $count ->
    [zero] ما عُرض على الطلاب عن برامج فيها خطأ
    [one] ما عُرض على الطلاب عن برنامج واحد فيه خطأ
    [two] ما عُرض على الطلاب عن برنامجين فيهما خطأ
    [few] ما عُرض على الطلاب عن { $count } برامج فيها خطأ
    [many] ما عُرض على الطلاب عن { $count } برنامجًا فيه خطأ
   *[other] ما عُرض على الطلاب عن { $count } برنامج فيه خطأ
}
seen-explained = بشرح كامل
seen-partly = بشرح جزئي
seen-place = بالسطر فقط
seen-nothing = برسالة بايثون فقط
column-seen = ما رآه الطالب
sure-beside = { $sure } (يُعرض ابتداءً من { $threshold })
column-sure = الثقة
column-threshold = يُعرض ابتداءً من
threshold-none = لا يُعرض
check-claims-hold = ما يقوله الشرح عن البرنامج صحيح
check-part-keeps-secret = لا يكشف الشرح عن الإصلاح
check-part-stands-alone = يمكن إصلاح كل خطأ وحده
check-repair-is-clean = لا يأتي الإصلاح بخطأ جديد
check-repair-is-small = لا يغيّر الإصلاح إلا القليل
check-repair-parses = تستطيع بايثون قراءة البرنامج المُصلَح
check-repair-round-trip = محلل آخر يقرأ البرنامج المُصلَح بالطريقة نفسها
check-steps-keep-secret = لا تكشف التلميحات الأولى عن الإصلاح
check-words-are-grounded = لا يذكر الشرح إلا ما في البرنامج
check-other = فحص آخر
damaged = بعض الفحوص المحفوظة تالفة، لذلك لا تظهر هنا. أرقامها: { $numbers }.
helping-only-here = يسري هذا داخل الصف فقط: من يغادره أو يستخدم متصفحًا آخر يظل يحصل على المساعدة.
