# What IPython and Jupyter say around an explanation.

ask-hint = Escribe `%hint` para ver la siguiente pista.
no-hint = No hay más pistas.
