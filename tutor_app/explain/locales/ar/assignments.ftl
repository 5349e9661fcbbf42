# واجبات الصف: ما يقرؤه الطالب، وصفحة المعلم.

## صفحة الطالب

working-on = أنت تعمل على { $title }.
not-open-yet = يُفتح { $title } في { $time }.
closed-since = انتهى { $title } في { $time }.
unknown = ليس لصفك هذا الواجب. يمكنك العمل من دونه.
withheld = لا مساعدة أثناء { $title }
withheld-until = يمكنك فحص البرامج ورؤية رسالة Python. تعود المساعدة في { $time }.
withheld-on = يمكنك فحص البرامج ورؤية رسالة Python. سيقول لك معلمك أو معلمتك متى تعود المساعدة.

## صفحة المعلم

title = الواجبات
lead = لكل واجب رابط خاص به. ما تضبطه هنا يسري على من يفتح ذلك الرابط.
none = ليس لهذا الصف واجبات بعد.
no-class = اختر صفًا لترى واجباته.
new = واجب جديد
name = العنوان
name-example = الحلقات، الجزء 2
as-class = كما في الصف
deepest = أعمق خطوة
precision = درجة التأكد
python = إصدار Python
opens = يبدأ
closes = ينتهي
withheld-from = لا مساعدة من
withheld-to = لا مساعدة حتى
withheld-help = في هذا الوقت لا يحصل أحد في الصف على مساعدة، في أي صفحة. استعمله للاختبارات.
times-help = الأوقات بتوقيت { $zone }.
save = حفظ
make = إنشاء الواجب
delete = حذف
delete-ask = روابط { $title } ستقود إلى صفحة الصف. هل تحذفه؟
keep = إبقاء
link = رابط للطلاب
fault-title = يحتاج الواجب إلى عنوان من 1 إلى 80 حرفًا.
fault-open = لا يمكن أن ينتهي قبل أن يبدأ.
fault-withheld = يحتاج الوقت من دون مساعدة إلى بداية، وإلى نهاية بعدها.
not-kept = لم يمكن حفظ ذلك. حاول مرة أخرى لاحقًا.
state-open = مفتوح
state-early = لم يُفتح بعد
state-over = انتهى
state-withheld = لا مساعدة الآن
course-title = طلاب المقرر
course-ask = عرض القائمة
course-help = تقول المنصة من في المقرر. لا يحفظ Surefix هذه القائمة.
course-none = لم تعطِ المنصة قائمة.
course-some = فتح Surefix { $here } من { $all }.
course-missing = ليس بعد: { $names }
