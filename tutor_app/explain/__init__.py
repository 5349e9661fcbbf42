"""Words: for what was undone (:mod:`tutor_app.explain.explanation`), and for what is said where nothing is explained."""
