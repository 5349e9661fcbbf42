# What IPython and Jupyter say around an explanation.

ask-hint = Écris `%hint` pour voir l’indice suivant.
no-hint = Il n’y a plus d’indices.
