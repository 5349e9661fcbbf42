# What IPython and Jupyter say around an explanation.

ask-hint = Digite `%hint` para ver a próxima dica.
no-hint = Não há mais dicas.
