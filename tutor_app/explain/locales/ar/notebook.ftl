# What IPython and Jupyter say around an explanation.

ask-hint = اكتب `%hint` لترى التلميح التالي.
no-hint = لا توجد تلميحات أخرى.
