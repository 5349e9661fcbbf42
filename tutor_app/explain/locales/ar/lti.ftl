# يُفتح من منصة تعليمية مثل Moodle أو Canvas. يقرؤه الطلاب والمعلمون في صفحة صغيرة.

## لماذا لم ينجح الفتح. لكل سبب عنوان، ويقول ماذا تفعل.

platform-unknown-title = منصتك التعليمية غير مربوطة بـ Surefix
platform-unknown = لا يعرف Surefix الموقع الذي أتيت منه. أرِ هذه الصفحة لمعلمك أو معلمتك. من يدير Surefix يستطيع إضافة هذا الاسم:
deployment-unknown-title = مقررك غير مربوط بـ Surefix بعد
deployment-unknown = يعرف Surefix الموقع الذي أتيت منه، لكنه لا يعرف هذا الجزء منه. أرِ هذه الصفحة لمعلمك أو معلمتك. من يدير Surefix يستطيع إضافة هذا الاسم:
launch-over-title = انتهى وقت هذا الرابط
launch-over = كل نقرة على الرابط تعمل مرة واحدة ولبضع دقائق. ارجع إلى مقررك وانقر عليه مرة أخرى.
launch-other-browser-title = يحتاج Surefix إلى ملفات تعريف الارتباط
launch-other-browser = لم يرسل متصفحك ملف تعريف الارتباط المناسب. اسمح بها لهذه الصفحة. ثم ارجع إلى مقررك وانقر على الرابط مرة أخرى.
launch-refused-title = لم يستطع Surefix التحقق من هذا الرابط
launch-refused = ما أرسلته منصتك ناقص أو غير صحيح. ارجع إلى مقررك وانقر على الرابط مرة أخرى. إن لم ينفع ذلك فأخبر معلمك أو معلمتك.
launch-anonymous-title = لا يعرف Surefix من أنت
launch-anonymous = لم ترسل منصتك اسمك ولا رقمك. أخبر معلمك أو معلمتك. يمكن تغيير ذلك في إعدادات المنصة.
launch-no-course-title = لا يعرف Surefix مقررك
launch-no-course = افتح الرابط من داخل مقررك، لا من الصفحة الأولى للمنصة.
launch-no-role-title = هذا الرابط للطلاب والمعلمين
launch-no-role = تقول منصتك إنك لست في هذا المقرر. اطلب من معلمك أو معلمتك إضافتك.
class-not-yet-title = صفك غير جاهز بعد
class-not-yet = على معلمك أو معلمتك فتح هذا الرابط أولًا. بعد ذلك يمكنك النقر عليه مرة أخرى.
class-closed-title = هذا الصف لا يقبل طلابًا جددًا
class-closed = الصف مغلق أو انتهى. اسأل معلمك أو معلمتك.
account-disabled-title = لا يمكنك الدخول هنا
account-disabled = أغلق من يدير Surefix حسابك. اسأل معلمك أو معلمتك.
launch-insecure-title = يحتاج Surefix إلى عنوان آمن
launch-insecure = لا تعمل روابط المنصات إلا إذا كان عنوان Surefix يبدأ بـ https. أخبر من يدير Surefix.
launch-unavailable-title = لا يستطيع Surefix فتح هذا الرابط الآن
launch-unavailable = منصتك أو قاعدة البيانات لا تجيب. انتظر دقيقة. ثم ارجع إلى مقررك وانقر على الرابط مرة أخرى.

## مفتوح داخل المنصة

open-title = افتح Surefix
open-text = يُفتح Surefix في نافذة خاصة به. يعمل الزر مرة واحدة ولبضع دقائق.
anew-text = لا يحفظ متصفحك ملفات تعريف الارتباط لصفحة داخل صفحة أخرى. افتح Surefix في نافذة خاصة به.
open-button = افتح Surefix

## يختار المعلم إلى أين يقود رابط في المقرر

choose-title = إضافة رابط إلى Surefix
choose-lead = إلى أين يقود الرابط؟
choose-class = صفحة { $name }، من دون واجب
choose-none = ليس لهذا الصف واجبات بعد. يمكنك إنشاؤها في صفحته في Surefix.
choose-send = إضافة إلى المقرر
back-title = العودة إلى مقررك
back-text = الرابط جاهز.
back-button = متابعة
