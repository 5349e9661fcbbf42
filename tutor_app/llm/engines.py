"""The engines that can be chosen."""

from __future__ import annotations

BUILT_IN = "built-in"
LLM = "llm"
"""A language model repairs and explains; students simulated by it try the explanation."""
MIXED = "mixed"
"""The built-in engine answers; the model is asked only where that is unsure, and its repair joins the candidates."""
ENGINES: tuple[str, ...] = (BUILT_IN, LLM, MIXED)
"""Names for ``--engine`` and the ``engine`` setting."""
