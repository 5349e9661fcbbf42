"""The teacher's pages about classes: choosing one, what goes on in it now, its settings, and the log of them."""
