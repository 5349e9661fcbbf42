# أشخاص لهم حسابات: الدخول والخروج وصفحة المشرفين.

## الدخول

sign-in = تسجيل الدخول
sign-in-title = تسجيل الدخول
sign-in-with = تسجيل الدخول عبر { $name }
sign-out = تسجيل الخروج
signed-in-as = سجّلت الدخول باسم { $name }
signed-in = أنت الآن داخل باسم { $name }.
sign-in-none = لا يحتاج أحد هنا إلى تسجيل الدخول.
sign-in-refused = لم يتم تسجيل الدخول: إجابة مدرستك لم تكن صحيحة. حاول مرة أخرى.
sign-in-unreachable = لم يتم تسجيل الدخول: خدمة مدرستك لا تجيب. حاول بعد قليل.
sign-in-unavailable = لا يمكن لأحد تسجيل الدخول الآن. حاول بعد قليل.
sign-in-disabled = هذا الحساب مغلق. اسأل من يدير هذا الخادم.
sign-in-wrong = اسم المستخدم أو كلمة المرور غير صحيحة.
sign-in-over = انتهت جلستك. سجّل الدخول مرة أخرى.
sign-in-wait = كلمات مرور خاطئة كثيرة. حاول مرة أخرى بعد { $count ->
    [zero] { $count } ثانية.
    [one] ثانية واحدة ({ $count }).
    [two] ثانيتين ({ $count }).
    [few] { $count } ثوانٍ.
    [many] { $count } ثانية.
   *[other] { $count } ثانية.
}
user-name = اسم المستخدم
password = كلمة المرور
password-old = كلمة مرورك الحالية
password-new = كلمة مرور جديدة
password-save = حفظ كلمة المرور
password-once = اختر أولًا كلمة مرور خاصة بك. يجب ألا تقل عن { $count } حرفًا.
password-lead = يمكنك اختيار كلمة مرور أخرى. يجب ألا تقل عن { $count } حرفًا.
password-unfit = اختر كلمة مرور أخرى. هذه قصيرة جدًا، أو هي كلمتك الحالية.
not-a-teacher = هذه الصفحة لهيئة التدريس. حسابك حساب طالب.

## الصفوف ومدرّسوها

teachers-title = مدرّسو هذا الصف
teacher-add = إضافة مدرّس آخر
teacher-remove = إزالة { $name }
class-first = اختر صفًا، أو أنشئ صفًا جديدًا.

## صفحة الأشخاص

people-title = الأشخاص
people-lead = من له حساب هنا، وما الذي يمكنه فعله. من ينضم برمز لا يحتاج إلى حساب.
people-only = هذه الصفحة للمشرفين.
people-none = ليس لأحد حساب بعد.
person = الشخص
person-role = الدور
role-student = طالب
role-instructor = مدرّس
role-administrator = مشرف
person-closed = { $name } (مغلق)
person-here = بكلمة مرور
person-close = إغلاق الحساب
person-open = فتح الحساب مرة أخرى
person-delete = حذف الحساب
person-password = إنشاء كلمة مرور جديدة
person-yourself = هذا حسابك أنت. يمكن لشخص آخر تغييره.
person-make = حساب جديد بكلمة مرور
person-made = يمكن لـ{ $name } تسجيل الدخول بكلمة المرور { $password }. تظهر مرة واحدة فقط. في المرة الأولى يختار صاحب الحساب كلمته.
person-not-made = تعذّر إنشاء الحساب. ربما كان اسم المستخدم مأخوذًا.
