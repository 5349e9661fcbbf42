### صفحة الصف لهيئة التدريس: اختيار الصف، والشاشة الأولى، والإعدادات، والأرقام. وثلاث جمل يقرؤها الطلاب.

## ما يقرؤه الطلاب

left-out = يترك لك معلمك أو معلمتك أن تجد هذا النوع من الأخطاء بنفسك. يُظهر Surefix السطر فقط.
help-off-title = أوقف معلمك أو معلمتك المساعدة
looking = ترون هذه الصفحة كما يراها طالب في «{ $name }». لا يُحفظ شيء مما تجربونه هنا.

## الصفحة

title = صفوفكم
lead = تابعوا سير الدرس واضبطوا مساعدة Surefix.
view-now = الآن
view-queue = الأسئلة والتقييمات
view-settings = الإعدادات
view-sure = ما مدى ثقة Surefix؟
view-export = تصدير

## اختيار الصف

class-choose = الصف
class-none = برامج بلا صف
class-named-open = { $name } ({ $code })
class-named-closed = { $name } ({ $code }، مغلق)
class-named-archived = { $name } ({ $code }، مؤرشف)
class-archived-too = { $count ->
    [zero] إظهار الصفوف المؤرشفة ({ $count })
    [one] إظهار الصف المؤرشف ({ $count })
    [two] إظهار الصفين المؤرشفين ({ $count })
    [few] إظهار { $count } صفوف مؤرشفة
    [many] إظهار { $count } صفًا مؤرشفًا
   *[other] إظهار { $count } صف مؤرشف
}
class-new = صف جديد
class-new-lead = لا يحتاج الطلاب إلى حساب ولا إلى بريد إلكتروني، بل إلى رمز فقط.
class-name = اسم الصف
class-name-example = الثامن ب، الحاسوب
class-make = إنشاء الصف
class-not-made = تعذّر حفظ الصف. حاولوا مرة أخرى بعد لحظة.
class-gone = لا يوجد صف رمزه { $code }. ربما حُذف. اختاروا صفًا آخر.
class-unavailable = لا يمكن العثور على الصف الآن. حاولوا مرة أخرى بعد قليل.
class-join = كيف ينضم الطلاب
class-manage = الاسم ومدة الحفظ والإغلاق
class-days = عدد أيام حفظ البرامج
class-days-help = بعد ذلك يحذفها Surefix من تلقاء نفسه.
class-open-said = يمكن لطلاب جدد الانضمام.
class-closed-said = لا يمكن لأحد آخر الانضمام. من هم في الصف يمكنهم مواصلة العمل.
class-close = إغلاق الصف
class-reopen = فتحه من جديد
class-archive = أرشفة

## على الجدار

back-to-class = العودة إلى الصف
wall-title = انضم إلى الصف
wall-open = افتح هذا العنوان أو امسح الصورة:
wall-name = اختر لقبًا أو خذ اسم حيوان.
wall-code = رمز الصف:
wall-picture = رمز QR للعنوان { $url }
wall-link = عنوان الطلاب
wall-copy = نسخ
wall-show = عرض بحجم كبير
wall-closed = الصف مغلق. افتحوه من جديد ليتمكن آخرون من الانضمام.
wall-here-only = لا يصل إلى هذا العنوان إلا هذا الحاسوب. شغّلوا Surefix مع --host 0.0.0.0 ليتمكن الطلاب من الانضمام.

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
    [zero] متعثرون
    [one] متعثر
    [two] متعثران
    [few] متعثرون
    [many] متعثرون
   *[other] متعثرون
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
    [zero] الإجابة عن الأسئلة ({ $count })
    [one] الإجابة عن السؤال ({ $count })
    [two] الإجابة عن السؤالين ({ $count })
    [few] الإجابة عن { $count } أسئلة
    [many] الإجابة عن { $count } سؤالًا
   *[other] الإجابة عن { $count } سؤال
}
now-empty = لم ينضم أحد بعد
now-empty-text = افتحوا «كيف ينضم الطلاب» واعرضوا الرمز.
now-nobody = لم يفحص أحد برنامجًا اليوم
now-nobody-text = ما إن يفعل أحد ذلك حتى تروه هنا.
now-fresh = تتحدّث هذه الشاشة من تلقاء نفسها. آخر مرة: { $time }.
stuck-title = من المتعثر
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
    [zero] { $count } طالب
    [one] طالب واحد ({ $count })
    [two] طالبان ({ $count })
    [few] { $count } طلاب
    [many] { $count } طالبًا
   *[other] { $count } طالب
}
common-visits = { $count ->
    [zero] { $count } زيارة
    [one] زيارة واحدة ({ $count })
    [two] زيارتان ({ $count })
    [few] { $count } زيارات
    [many] { $count } زيارة
   *[other] { $count } زيارة
}
common-attempts = { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة ({ $count })
    [two] مرتان ({ $count })
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
common-show = عرض المثال { $number } على الصف
example-gone = لم يعد هذا البرنامج محفوظًا. ارجعوا واختاروا مثالًا آخر.
example-anonymous = أسطر أحد الطلاب، بلا اسم وبلا تعليقات.
working-title = من يعمل
working-nobody = لا أحد في الدقائق العشر الأخيرة.
working-others = { $count ->
    [zero] لا يعملون الآن ({ $count }):
    [one] لا يعمل الآن ({ $count }):
    [two] لا يعملان الآن ({ $count }):
    [few] لا يعملون الآن ({ $count }):
    [many] لا يعملون الآن ({ $count }):
   *[other] لا يعملون الآن ({ $count }):
}
column-who = من
column-last = آخر فحص
column-state = النتيجة
minutes-ago = { $count ->
    [zero] الآن ({ $count })
    [one] قبل دقيقة ({ $count })
    [two] قبل دقيقتين ({ $count })
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
state-checking = يجري فحصه
state-right = لا خطأ
state-other = ليس برنامج Python

## الإعدادات

saved = تم الحفظ. يسري من الفحص التالي.
saved-all = يُحفظ كل إعداد فور تغييره.
undo = التراجع عن آخر تغيير
preset = ما مدى الثقة المطلوبة من Surefix؟
preset-careful = حذر
preset-balanced = متوازن
preset-generous = سخي
preset-means = من كل 100 شرح يصح { $target } على الأقل. ونحو { $shown } من كل 100 برنامج فيه خطأ يحصل على شرح.
preset-unreachable = لا يمكن الوعد بهذه النسبة ({ $target } %)، فلا يحصل الطلاب على شروح. اختاروا نسبة أقل.
precise = بدقة
setting-precision = مدى ثقة Surefix المطلوبة
setting-helping = مساعدة الطلاب
helping-help = أوقفوها أثناء الاختبار. عندئذ لا يرى الطلاب إلا ما يقوله Python.
helping-off = المساعدة موقوفة. لا يرى الطلاب إلا ما يقوله Python.
setting-deepest = أعمق خطوة
setting-pace = قبل الخطوة التالية
setting-wait = الانتظار
setting-attempt-first = على الطلاب أن يحاولوا مرة أخرى قبل أن يروا أكثر من السطر
attempt-first-help = يظهر السطر دائمًا. ويُفتح ما عداه بعد محاولة أخرى.
setting-python = إصدار Python في الصف
setting-language = لغة الصف
language-help = يبقى لكل طالب أن يختار لغة أخرى.
setting-left-out = أخطاء لا تُشرح هذا الأسبوع
left-out-help = في هذه الأخطاء يرى الطلاب السطر فقط، وأنكم تركتم لهم الباقي.
left-out-none = لا شيء
setting-questions = يمكن للطلاب أن يسألوكم
questions-help = يسألون في صفحتهم، وتجيبون في «الأسئلة والتقييمات».
setting-approval = الإصلاحات المشكوك فيها تنتظر موافقتي
approval-help = حيث لا يكون Surefix متأكدًا بما يكفي لعرض إصلاح، يُعرض هنا أولًا، ويعلم من ينتظر أن أحدًا ينظر فيه. وما لم يجتز فحصًا لا ينتظر.
approval-band = درجة التأكد اللازمة لذلك
setting-remarks = الإشارة إلى أخطاء محتملة في برامج تعمل
remarks-help = اثنان معًا على الأكثر، وحيث يكون Surefix واثقًا بما يكفي فقط.
on = مفعّل
off = موقوف
seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة ({ $count })
    [two] ثانيتان ({ $count })
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
python-servers = إصدار Python على هذا الخادم
language-browsers = كما يطلب المتصفح
change = { $name }: { $before } ← { $after }
see-as-student = العرض كطالب
see-as-student-help = يفتح صفحة الطلاب بهذه الإعدادات في علامة تبويب جديدة. لا تنضمون، ولا يُحفظ شيء.
log-title = ما الذي تغيّر ومتى
log-empty = لم يتغيّر شيء بعد.
log-same = لم يتغيّر شيء.
who-instructor = هيئة التدريس
column-by = من غيّره
column-change = التغيير

## الأرقام

period = برامج
period-today = اليوم
period-week = آخر 7 أيام
period-month = آخر 30 يومًا
period-all = كل المحفوظ
period-dates = بين تاريخين
period-first = اليوم الأول
period-last = اليوم الأخير
period-beginning = من البداية
period-none = لا يبقى أي يوم: اليوم الأول بعد الأخير.
seen-title = { $count ->
    [zero] ما رآه الطلاب من { $count } برنامج فيه خطأ
    [one] ما رآه الطلاب من برنامج واحد فيه خطأ ({ $count })
    [two] ما رآه الطلاب من برنامجين فيهما خطأ ({ $count })
    [few] ما رآه الطلاب من { $count } برامج فيها خطأ
    [many] ما رآه الطلاب من { $count } برنامجًا فيه خطأ
   *[other] ما رآه الطلاب من { $count } برنامج فيه خطأ
}
seen-explained = مشروحة
seen-partly = مشروحة جزئيًا
seen-place = السطر فقط
seen-nothing = لا شيء سوى رسالة Python
column-seen = رأى الطالب
sure-beside = { $sure } (يظهر ابتداءً من { $threshold })
column-sure = الثقة
column-threshold = يظهر ابتداءً من
threshold-none = أبدًا
check-claims-hold = ما يقوله الشرح عن البرنامج صحيح
check-part-keeps-secret = لا يكشف الشرح الإصلاح
check-part-stands-alone = يمكن إصلاح كل خطأ وحده
check-repair-is-clean = لا يأتي الإصلاح بخطأ جديد
check-repair-is-small = يغيّر الإصلاح القليل
check-repair-parses = يستطيع Python قراءة البرنامج المُصلَح
check-repair-round-trip = قارئ ثانٍ يقرأ البرنامج المُصلَح بالطريقة نفسها
check-steps-keep-secret = لا تكشف التلميحات الأولى الإصلاح
check-words-are-grounded = لا يذكر الشرح إلا ما في البرنامج
check-other = فحص آخر
