"""The languages in which Surefix explains."""

from __future__ import annotations

from tutor_app.localisation import known_languages

_TEXTS = "explanations"


def languages() -> tuple[str, ...]:
    """Codes such as ``en`` and ``de``, English first."""
    return known_languages(_TEXTS)
