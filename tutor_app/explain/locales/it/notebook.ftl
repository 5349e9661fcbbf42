# What IPython and Jupyter say around an explanation.

ask-hint = Scrivi `%hint` per il prossimo suggerimento.
no-hint = Non ci sono altri suggerimenti.
