# يُفتح من منصة تعليمية مثل Moodle أو Canvas. يقرؤه الطلاب والمعلمون في صفحة صغيرة.

## لماذا لم ينجح الفتح. لكل سبب عنوان، ويقول ماذا تفعل.

platform-unknown-title = منصتك التعليمية غير مربوطة بـ Surefix
platform-unknown = لا يعرف Surefix الموقع الذي أتيت منه. اعرض هذه الصفحة على معلمك أو معلمتك. يستطيع من يدير Surefix إضافة هذا العنوان:
deployment-unknown-title = مقررك غير مربوط بـ Surefix بعد
deployment-unknown = يعرف Surefix الموقع الذي أتيت منه، لكنه لا يعرف هذا الجزء منه بعد. اعرض هذه الصفحة على معلمك أو معلمتك. يستطيع من يدير Surefix إضافة معرّف النشر (Deployment ID) هذا:
launch-over-title = انتهت صلاحية هذا الرابط
launch-over = كل نقرة تعمل مرة واحدة فقط، ولبضع دقائق فقط. ارجع إلى مقررك وانقر على الرابط من جديد.
launch-other-browser-title = يحتاج Surefix إلى ملفات تعريف الارتباط
launch-other-browser = لم يُرجع متصفحك ملف تعريف الارتباط الخاص بـ Surefix. اسمح بملفات تعريف الارتباط لهذه الصفحة. ثم ارجع إلى مقررك وانقر على الرابط من جديد.
launch-refused-title = تعذّر على Surefix التحقق من هذا الرابط
launch-refused = ما أرسلته منصتك ناقص أو غير صحيح. ارجع إلى مقررك وانقر على الرابط من جديد. وإن لم ينجح ذلك فأخبر معلمك أو معلمتك.
launch-anonymous-title = لا يعرف Surefix من أنت
launch-anonymous = لم ترسل منصتك اسمك ولا رقمًا لك. أخبر معلمك أو معلمتك. يمكن تغيير ذلك في إعدادات المنصة.
launch-no-course-title = لا يعرف Surefix مقررك
launch-no-course = افتح الرابط من داخل مقررك، لا من الصفحة الرئيسية للمنصة.
launch-no-role-title = هذا الرابط للطلاب والمعلمين
launch-no-role = بحسب منصتك، لست من طلاب هذا المقرر ولا من معلميه. اطلب من معلمك أو معلمتك إضافتك.
class-not-yet-title = صفك غير جاهز بعد
class-not-yet = يجب أن يفتح معلمك أو معلمتك هذا الرابط أولًا. وبعد ذلك انقر عليه من جديد.
class-closed-title = لم يعد الانضمام إلى هذا الصف ممكنًا
class-closed = الصف مغلق أو انتهى العمل فيه. اسأل معلمك أو معلمتك.
account-disabled-title = لا يمكنك تسجيل الدخول هنا
account-disabled = عطّل من يدير Surefix حسابك. اسأل معلمك أو معلمتك.
launch-insecure-title = يحتاج Surefix إلى عنوان آمن
launch-insecure = لا تعمل روابط المنصات إلا إذا كان عنوان Surefix يبدأ بـ https. أخبر من يدير Surefix.
launch-unavailable-title = لا يستطيع Surefix فتح هذا الرابط الآن
launch-unavailable = لا تستجيب منصتك أو قاعدة البيانات. انتظر دقيقة. ثم ارجع إلى مقررك وانقر على الرابط من جديد.

## مفتوح داخل المنصة

open-title = فتح Surefix
open-text = يُفتح Surefix في نافذة مستقلة. يعمل الزر مرة واحدة فقط، ولبضع دقائق فقط.
anew-text = يمنع متصفحك ملفات تعريف الارتباط في صفحة داخل صفحة أخرى. لذلك افتح Surefix في نافذة مستقلة.
open-button = فتح Surefix

## يختار المعلم إلى أين يقود رابط في المقرر

choose-title = إضافة رابط إلى Surefix
choose-lead = إلى أين يجب أن يؤدي الرابط؟
choose-class = صفحة { $name }، من دون واجب
choose-none = ليس لهذا الصف واجبات بعد. يمكن إنشاؤها في صفحة الصف في Surefix.
choose-send = إضافة إلى المقرر
back-title = العودة إلى مقررك
back-text = الرابط جاهز.
back-button = متابعة
