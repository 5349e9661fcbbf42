# قائمة انتظار هيئة التدريس: أسئلة، ومساعدة تنتظر كلمة، وتقييم؛ وأخذ البيانات وحذفها.
grade-title = التقييم
queue-somebody = أحد أفراد الصف
queue-more = { $count ->
    [zero] لا شيء آخر ينتظر ({ $count }).
    [one] ينتظر واحد آخر ({ $count }).
    [two] ينتظر اثنان آخران ({ $count }).
    [few] تنتظر { $count } أخرى.
    [many] ينتظر { $count } غيرها.
   *[other] ينتظر { $count } غيرها.
  }
queue-unstored = تعذّر الحفظ. تمكن إعادة المحاولة بعد لحظة.

questions-title = الأسئلة ({ $count })
questions-none = لا سؤال ينتظر. تتجدد هذه القائمة من تلقاء نفسها.
questions-no-program = هذا السؤال بلا برنامج.
questions-found = وجد Surefix: { $found } المعروض في صفحة السائل: { $level }
questions-program = البرنامج كله وكل ما وجده Surefix
answer-label = الجواب إلى { $name }
answer-send = إرسال الجواب
answer-missing = تلزم كتابة جواب أولًا.
answer-sent = أُرسل الجواب، وهو ظاهر الآن في صفحة السائل.

approval-title = بانتظار الموافقة ({ $count })
approval-none = لا شيء بانتظار الموافقة.
approval-since = ينتظر منذ { $when }
approval-gone-on = فُحص برنامج آخر بعد هذا.
approval-own = بكلمات أخرى، لمن يفضّل قول ذلك بطريقته
approval-approved = موافقة
approval-edited = إرسال كلماتي
approval-rejected = رفض
approval-how = للرفض يلزم اختيار موضع الخلل. ما تُعطى الموافقة عليه يُعرض لأن شخصًا يتحمل مسؤوليته: فهو لا يُحسب تقييمًا.
approval-missing = تلزم كتابة الكلمات أولًا.
approval-done-approved = تمت الموافقة. الشرح والإصلاح ظاهران الآن.
approval-done-edited = أُرسلت الكلمات، وهي ظاهرة الآن.
approval-done-rejected = تم الرفض. لا يظهر أكثر مما كان.

held-waiting = معلمك ينظر في هذا الآن.
held-meanwhile = لا يلزمك فعل شيء: سيظهر الجواب هنا. يمكنك متابعة العمل.
held-approved = نظر معلمك في هذا ووافق عليه.
held-edited = كتب لك معلمك:
held-rejected = نظر معلمك في هذا. لم يكن لدى Surefix إصلاح جيد.
held-go-on = هذا هو المؤكد. اسأل معلمك إن لم تستطع المتابعة.

grade-serves = { $count ->
    [zero] هذا التقييم لا يُحسب لأي برنامج ({ $count }).
    [one] هذا التقييم يُحسب لبرنامج واحد ({ $count }).
    [two] هذا التقييم يُحسب لبرنامجين ({ $count }) فيهما الخطأ نفسه في سطر كهذا.
    [few] هذا التقييم يُحسب لـ { $count } برامج فيها الخطأ نفسه في سطر كهذا.
    [many] هذا التقييم يُحسب لـ { $count } برنامجًا فيها الخطأ نفسه في سطر كهذا.
   *[other] هذا التقييم يُحسب لـ { $count } برنامج فيها الخطأ نفسه في سطر كهذا.
  }
grade-share = مما يُعرض على الصف، ما بين { $low }٪ و{ $high }٪ صحيح بحسب تقييماتك. هذا مؤكد بنسبة 95٪ مهما تكرر النظر.

records-progsnap = للبحث العلمي (ProgSnap2)
records-pseudonyms = في هذه الملفات رمز مكان كل اسم.
records-all-title = كل ما يُحفظ
records-all-lead = { $days ->
    [one] تُحفظ برامج هذا الصف يومًا واحدًا ({ $days }) ثم يحذفها الخادم.
    [two] تُحفظ برامج هذا الصف يومين ({ $days }) ثم يحذفها الخادم.
    [few] تُحفظ برامج هذا الصف { $days } أيام ثم يحذفها الخادم.
    [many] تُحفظ برامج هذا الصف { $days } يومًا ثم يحذفها الخادم.
   *[other] تُحفظ برامج هذا الصف { $days } يوم ثم يحذفها الخادم.
  }
records-student = أحد أفراد الصف
records-student-json = كل ما يخص هذا الشخص (JSON)
records-class-json = كل ما يخص الصف (JSON)

delete-title = الحذف
delete-student = حذف { $name }
delete-class = حذف الصف { $name }
delete-student-question = حذف كل ما هو محفوظ عن { $name }؟
delete-student-gone = سيزول الاسم وكل البرامج والمساعدة والتقييمات والأسئلة نهائيًا. يمكن تنزيلها قبل ذلك إن احتاجها أحد.
delete-student-yes = نعم، حذف هذا الشخص
delete-class-question = حذف الصف { $name } بكل ما فيه؟
delete-class-gone = { $count ->
    [zero] سيزول الصف نهائيًا بكل إعداداته، وعدد أفراده { $count }.
    [one] سيزول نهائيًا شخص واحد ({ $count }) بكل برامجه وتقييماته وأسئلته، وكل إعدادات الصف.
    [two] سيزول نهائيًا شخصان ({ $count }) بكل برامجهما وتقييماتهما وأسئلتهما، وكل إعدادات الصف.
    [few] سيزول نهائيًا { $count } أشخاص بكل برامجهم وتقييماتهم وأسئلتهم، وكل إعدادات الصف.
    [many] سيزول نهائيًا { $count } شخصًا بكل برامجهم وتقييماتهم وأسئلتهم، وكل إعدادات الصف.
   *[other] سيزول نهائيًا { $count } شخص بكل برامجهم وتقييماتهم وأسئلتهم، وكل إعدادات الصف.
  }
delete-class-yes = نعم، حذف هذا الصف
delete-no = لا، الإبقاء على كل شيء
delete-done-student = حُذف { $name }. لم يعد شيء محفوظًا عن هذا الشخص.
delete-done-class = حُذف الصف { $name }. لم يعد شيء منه محفوظًا.
delete-done-failed = لم يُحذف { $name }: لا يستطيع الخادم ذلك الآن. تمكن إعادة المحاولة بعد لحظة.
