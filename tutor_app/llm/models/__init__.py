"""Language models behind one narrow interface (:mod:`tutor_app.llm.models.base`), one file for each kind of backend."""
