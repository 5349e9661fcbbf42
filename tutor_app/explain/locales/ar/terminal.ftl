# What the command line says around an explanation. $line is the line of Python's error, $message what Python says.

valid = تستطيع بايثون قراءة هذا البرنامج. لا شيء يحتاج إلى إصلاح.
cells-valid = تستطيع بايثون قراءة كل خلايا الشيفرة في هذا الدفتر. لا شيء يحتاج إلى إصلاح.
cells-empty = لا توجد في هذا الدفتر شيفرة لفحصها.
not-checked = لم يُفحص هذا البرنامج.
fix = الإصلاح:
fixes = ما تغيّره هذه الإصلاحات:
not-all = لم يُشرح كل شيء.
no-explanation = لا يوجد شرح.
cut-short = توقف Surefix عن البحث قبل أن يجرّب كل شيء.
python-stops = تتوقف بايثون عند السطر { $line }: { $message }
