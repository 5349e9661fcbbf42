# What IPython and Jupyter say around an explanation.

ask-hint = Typ `%hint` voor de volgende hint.
no-hint = Er zijn geen hints meer.
