# What IPython and Jupyter say around an explanation.

ask-hint = Mit `%hint` bekommst du den nächsten Tipp.
no-hint = Es gibt keine weiteren Tipps.
