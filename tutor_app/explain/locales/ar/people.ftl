# أشخاص لهم حسابات: الدخول والخروج وصفحة المشرفين.

## الدخول

sign-in = تسجيل الدخول
sign-in-title = تسجيل الدخول
sign-in-with = تسجيل الدخول عبر { $name }
sign-out = تسجيل الخروج
signed-in-as = الحساب: { $name }
signed-in = سجّلت الدخول باسم { $name }.
sign-in-none = لا يحتاج أحد هنا إلى تسجيل الدخول.
sign-in-refused = لم يتم تسجيل الدخول: تعذّر على Surefix التحقق من رد مدرستك. حاول من جديد.
sign-in-unreachable = لم يتم تسجيل الدخول: خدمة تسجيل الدخول في مدرستك لا تستجيب. حاول من جديد بعد قليل.
sign-in-unavailable = لا يمكن لأحد تسجيل الدخول الآن. حاول من جديد بعد قليل.
sign-in-disabled = هذا الحساب معطَّل. اسأل من يدير هذا الخادم.
sign-in-wrong = اسم المستخدم أو كلمة المرور غير صحيحة.
sign-in-over = انتهت جلستك. سجّل الدخول من جديد.
sign-in-wait = أدخلت كلمات مرور خاطئة كثيرة. حاول من جديد بعد { $count ->
    [zero] لحظة.
    [one] ثانية واحدة.
    [two] ثانيتين.
    [few] { $count } ثوانٍ.
    [many] { $count } ثانية.
   *[other] { $count } ثانية.
}
user-name = اسم المستخدم
password = كلمة المرور
password-old = كلمة المرور الحالية
password-new = كلمة مرور جديدة
password-save = حفظ كلمة المرور
password-once = اختر أولًا كلمة مرور خاصة بك، لا تقل عن { $count } حرفًا.
password-lead = يمكنك اختيار كلمة مرور أخرى، لا تقل عن { $count } حرفًا.
password-unfit = اختر كلمة مرور أخرى. هذه قصيرة جدًا، أو يسهل تخمينها، أو هي كلمة مرورك الحالية.
not-a-teacher = هذه الصفحة لهيئة التدريس. حسابك حساب طالب.

## الصفوف ومدرّسوها

teachers-title = هيئة تدريس هذا الصف
teacher-add = إضافة عضو إلى هيئة التدريس
teacher-remove = إزالة { $name }
class-first = ينبغي اختيار صف، أو إنشاء صف جديد.

## صفحة الأشخاص

people-title = الأشخاص
people-lead = من له حساب هنا، وما الذي يمكنه فعله. لا يحتاج الطلاب الذين ينضمون برمز إلى حساب.
people-only = هذه الصفحة لمديري النظام.
people-none = ليس لأحد حساب بعد.
person = الشخص
person-role = الدور
role-student = طالب
role-instructor = هيئة التدريس
role-administrator = مدير النظام
person-closed = { $name } (معطَّل)
person-here = بكلمة مرور
person-close = تعطيل الحساب
person-open = إعادة تفعيل الحساب
person-delete = حذف الحساب
person-delete-question = حذف حساب { $name }؟
person-delete-gone = لن يمكن تسجيل الدخول به بعد ذلك، ولا يمكن التراجع عن الحذف. تبقى الصفوف والبرامج من دون الحساب.
person-delete-yes = نعم، حذف الحساب
person-delete-no = لا، الإبقاء عليه
person-password = إنشاء كلمة مرور جديدة
person-yourself = هذا حسابك أنت. لا يستطيع تغييره إلا مدير آخر للنظام.
person-make = إنشاء حساب بكلمة مرور
person-made = يمكن تسجيل الدخول باسم { $name } وبكلمة المرور { $password }. لا تظهر كلمة المرور إلا الآن. وعند أول دخول يجب اختيار كلمة مرور خاصة.
person-taken = يوجد حساب باسم المستخدم هذا من قبل.
person-unfit = يتكوّن اسم المستخدم من 1 إلى { $longest } محرفًا.
person-unsaved = لم يُحفظ ذلك لأن قاعدة البيانات غير متاحة. لم يتغيّر شيء. حاول مرة أخرى لاحقًا.
person-gone = لم يعد هذا الحساب موجودًا: حذفه شخص ما في هذه الأثناء.
