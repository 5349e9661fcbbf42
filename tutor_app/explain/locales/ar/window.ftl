window-stopped = توقف Surefix عن العمل. أغلق هذه النافذة ثم شغّل Surefix من جديد.
window-save = حفظ الملف
