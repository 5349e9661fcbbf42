# What IPython and Jupyter say around an explanation.

ask-hint = Type `%hint` for the next hint.
no-hint = There are no more hints.
